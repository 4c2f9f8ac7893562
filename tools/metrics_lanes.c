// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What a port's receivers measure of its lanes, and what error correction had to do, as samples. */
#include <stdio.h>

#include "link.h"
#include "metrics.h"

/* Of a lane, as link_signal.c has it. What they are in depends on the device. */
static const struct {
	const char *key;
	const char *name;
	const char *eye; /* a label, or NULL */
	const char *help;
} measured[] = {
	{ "grade", "port_lane_grade", NULL, "Grade that a receiver gives its lane's signal" },
	{ "initial_grade", "port_lane_initial_grade", NULL,
	  "Grade that a receiver gave its lane's signal as the link came up" },
	{ "upper_eye", "port_lane_eye", "upper", "Opening of a lane's eye" },
	{ "middle_eye", "port_lane_eye", "middle", "Opening of a lane's eye" },
	{ "lower_eye", "port_lane_eye", "lower", "Opening of a lane's eye" },
	{ "height", "port_lane_eye_height", NULL, "Height of a lane's eye" },
	{ "phase", "port_lane_eye_phase", NULL, "Width of a lane's eye" },
};

static void add_lane(struct metrics *metrics, const struct shown_port *port, struct json_object *lane)
{
	for (size_t i = 0; i < sizeof(measured) / sizeof(*measured); i++) {
		struct json_object *value = json_object_object_get(lane, measured[i].key);
		const char *eye = measured[i].eye;
		struct json_object *labels;

		if (!value)
			continue;
		labels = port_labels(port);
		add_string(labels, "lane", get_text(lane, "lane"));
		if (eye)
			add_string(labels, "eye", eye);
		add_sample(metrics,
			   find_family(metrics, measured[i].name, NULL, measured[i].help, MEASURE_GAUGE),
			   labels, json_object_get(value));
	}
}

static void add_bin(struct metrics *metrics, const struct shown_port *port, const char *fec,
		    struct json_object *bin)
{
	struct json_object *labels = port_labels(port);

	add_string(labels, "fec", fec);
	add_string(labels, "least_errors", get_text(bin, "least_errors"));
	add_string(labels, "most_errors", get_text(bin, "most_errors"));
	add_sample(metrics,
		   find_family(metrics, "port_fec_code_words", NULL,
			       "Code words by how many of their symbols error correction had to repair",
			       MEASURE_COUNTER),
		   labels, json_object_get(json_object_object_get(bin, "code_words")));
}

void add_lanes(struct metrics *metrics, const struct shown_port *port)
{
	struct json_object *signal = describe_signal(port->target, port->ethernet, port->number);
	struct json_object *histogram = json_object_object_get(signal, "fec_histogram");
	struct json_object *bins = json_object_object_get(histogram, "bins");
	struct json_object *lanes = json_object_object_get(signal, "lanes");

	for (size_t i = 0; bins && i < json_object_array_length(bins); i++)
		add_bin(metrics, port, get_text(histogram, "fec"), json_object_array_get_idx(bins, i));
	for (size_t i = 0; lanes && i < json_object_array_length(lanes); i++)
		add_lane(metrics, port, json_object_array_get_idx(lanes, i));
	json_object_put(signal);
}
