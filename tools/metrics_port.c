// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What a port has negotiated, and what the module in it measures, as samples. */
#include <string.h>

#include "cable.h"
#include "link.h"
#include "metrics.h"

struct json_object *port_labels(const struct shown_port *port)
{
	struct json_object *labels = device_label(port->pci);
	char number[16];

	snprintf(number, sizeof(number), "%u", port->number);
	add_string(labels, "port", number);
	return labels;
}

/* Takes the reference of the value; NULL is none. */
static void add_of_port(struct metrics *metrics, const struct shown_port *port, const char *name,
			const char *help, struct json_object *value)
{
	if (value)
		add_sample(metrics, find_family(metrics, name, NULL, help, MEASURE_GAUGE),
			   port_labels(port), value);
}

/* A reference of its own. */
static struct json_object *number_of(struct json_object *object, const char *key)
{
	return json_object_get(json_object_object_get(object, key));
}

static void add_link_info(struct metrics *metrics, const struct shown_port *port,
			  struct json_object *link)
{
	struct json_object *texts = json_object_object_get(link, "texts");
	struct json_object *labels;

	if (!json_object_object_get(link, "speed_active"))
		return;
	labels = port_labels(port);
	add_string(labels, "speed", get_text(texts, "speed_active"));
	add_string(labels, "width", get_text(texts, "width_active"));
	add_string(labels, "fec", get_text(texts, "fec_active"));
	add_sample(metrics,
		   find_family(metrics, "port_link_info", NULL, "What a port has negotiated",
			       MEASURE_GAUGE),
		   labels, json_object_new_int(1));
}

void add_negotiated(struct metrics *metrics, const struct shown_port *port)
{
	struct json_object *link = describe_negotiated(port->target, port->ethernet, port->number);
	struct json_object *rate = json_object_object_get(link, "rate_gbps");

	add_link_info(metrics, port, link);
	add_of_port(metrics, port, "port_rate_bytes_per_second",
		    "What the port's lanes carry together",
		    rate ? json_object_new_double(json_object_get_double(rate) * 1e9 / 8) : NULL);
	add_of_port(metrics, port, "port_physical_state",
		    "Physical state of a port, by PDDR: 3 is up", number_of(link, "physical_state"));
	add_of_port(metrics, port, "port_down_reason",
		    "Why a port is not up, by PDDR: 0 is nothing", number_of(link, "reason"));
	add_of_port(metrics, port, "port_last_down_reason",
		    "Why a port went down the last time, by PDDR: 0 is that it did not",
		    number_of(link, "last_down_reason"));
	json_object_put(link);
}

/* Of what a module measures: a value, and the four limits of it. */
static const struct monitor {
	const char *name; /* as cable_decode.c has it */
	const char *value;
	const char *limit;
	const char *unit;
	double divisor; /* of the module's unit */
	const char *help;
	const char *limit_help;
} monitors[] = {
	{ "temperature", "module_temperature_celsius", "module_temperature_limit_celsius",
	  "celsius", 1, "Temperature of a module", "Limits of a module's temperature" },
	{ "voltage", "module_voltage_volts", "module_voltage_limit_volts", "volts", 1,
	  "Supply voltage of a module", "Limits of a module's supply voltage" },
	{ "rx_power", "module_receive_power_watts", "module_receive_power_limit_watts", "watts",
	  1e3, "Light that a lane of a module receives", "Limits of the light that a lane receives" },
	{ "tx_power", "module_transmit_power_watts", "module_transmit_power_limit_watts", "watts",
	  1e3, "Light that a lane of a module sends", "Limits of the light that a lane sends" },
	{ "tx_bias", "module_bias_amperes", "module_bias_limit_amperes", "amperes", 1e3,
	  "Current through a lane's laser", "Limits of the current through a lane's laser" },
};

static void add_measured(struct metrics *metrics, const struct monitor *monitor, bool limit,
			 struct json_object *labels, struct json_object *value)
{
	add_sample(metrics,
		   find_family(metrics, limit ? monitor->limit : monitor->value, monitor->unit,
			       limit ? monitor->limit_help : monitor->help, MEASURE_GAUGE),
		   labels, json_object_new_double(json_object_get_double(value) / monitor->divisor));
}

/* Limits are those of the module: its first lane has them, too. */
static void add_limits(struct metrics *metrics, const struct shown_port *port,
		       const struct monitor *monitor, struct json_object *measured)
{
	static const char *const limits[] = { "low_alarm", "low_warning", "high_warning",
					      "high_alarm" };

	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		struct json_object *value = json_object_object_get(measured, limits[i]);
		struct json_object *labels;

		if (!value)
			continue;
		labels = port_labels(port);
		add_string(labels, "limit", limits[i]);
		add_measured(metrics, monitor, true, labels, value);
	}
}

static void add_monitor(struct metrics *metrics, const struct shown_port *port,
			struct json_object *measured)
{
	const char *lane = get_text(measured, "lane");

	for (size_t i = 0; i < sizeof(monitors) / sizeof(*monitors); i++) {
		struct json_object *labels;

		if (!is_word(get_text(measured, "monitor"), monitors[i].name, NULL))
			continue;
		labels = port_labels(port);
		if (!is_word(lane, "0", NULL))
			add_string(labels, "lane", lane);
		add_measured(metrics, &monitors[i], false, labels,
			     json_object_object_get(measured, "value"));
		if (is_word(lane, "0", "1"))
			add_limits(metrics, port, &monitors[i], measured);
	}
}

static void add_module_info(struct metrics *metrics, const struct shown_port *port,
			    struct json_object *module)
{
	static const char *const keys[] = { "type", "technology", "vendor", "part_number",
					    "serial_number" };
	struct json_object *labels = port_labels(port);

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		add_string(labels, keys[i], get_text(module, keys[i]));
	add_sample(metrics,
		   find_family(metrics, "module_info", NULL, "The cable or module in a port",
			       MEASURE_GAUGE),
		   labels, json_object_new_int(1));
}

static void add_described(struct metrics *metrics, const struct shown_port *port,
			  struct json_object *module)
{
	struct json_object *list = json_object_object_get(module, "monitors");
	size_t alarms = 0, warnings = 0;

	add_module_info(metrics, port, module);
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		struct json_object *measured = json_object_array_get_idx(list, i);

		add_monitor(metrics, port, measured);
		alarms += !!strstr(get_text(measured, "flag"), "alarm");
		warnings += !!strstr(get_text(measured, "flag"), "warning");
	}
	add_of_port(metrics, port, "module_alarms",
		    "What of a module's measured values is beyond the limit for an alarm",
		    json_object_new_uint64(alarms));
	add_of_port(metrics, port, "module_warnings",
		    "What of them is beyond the limit for a warning only",
		    json_object_new_uint64(warnings));
	add_of_port(metrics, port, "module_faults",
		    "Faults of a module's lanes: no signal, no lock, or a transmitter's own",
		    json_object_new_uint64(json_object_array_length(
			    json_object_object_get(module, "faults"))));
}

void add_module(struct metrics *metrics, const struct shown_port *port)
{
	struct json_object *object = json_object_new_object();
	struct module module;

	if (!find_module(&module, port->target, port->number) && describe_module(&module, object))
		add_described(metrics, port, object);
	json_object_put(object);
}
