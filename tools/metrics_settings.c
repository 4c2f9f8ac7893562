// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Settings of the configuration that wait for a reset, as samples. */
#include "config.h"
#include "metrics.h"
#include "vitals.h"

/* Each that waits is a series in who reads this. */
#define MAX_NAMED 16

struct waiting {
	struct metrics *metrics;
	const char *pci;
	struct config *config;
	size_t num_known;
	size_t num;
};

static void add_name(const struct waiting *waiting, const char *name)
{
	struct json_object *labels = device_label(waiting->pci);

	add_string(labels, "parameter", name);
	add_sample(waiting->metrics,
		   find_family(waiting->metrics, "setting_waiting_info", NULL,
			       "A parameter of the configuration that waits for a reset", MEASURE_GAUGE),
		   labels, json_object_new_int(1));
}

static void take_param(struct config_item *item, const struct config_param *param, void *arg)
{
	struct waiting *waiting = arg;
	struct json_object *object = config_setting_to_json(waiting->config, item, param);

	waiting->num_known += object && json_object_object_get(object, "current");
	if (object && json_object_get_boolean(json_object_object_get(object, "waits")) &&
	    waiting->num++ < MAX_NAMED)
		add_name(waiting, get_text(object, "parameter"));
	json_object_put(object);
}

void add_settings(struct metrics *metrics, const char *pci, const struct mlx5ctl_dv_device_attr *attr,
		  struct target *target)
{
	struct config config;
	struct waiting waiting = { .metrics = metrics, .pci = pci, .config = &config };

	if (!borrow_config(&config, target, attr))
		return;
	/* Old firmware has no view of what holds now. */
	if (!ask_config_views(&config) && config.has_view[CONFIG_CURRENT]) {
		config.has_view[CONFIG_DEFAULT] = false;
		if (!survey_config(&config, NULL) && !is_owed())
			walk_config(&config, take_param, &waiting);
	}
	if (waiting.num_known)
		add_value(metrics, "settings_waiting", NULL,
			  "Parameters of the configuration with another value from the next start of firmware on",
			  pci, json_object_new_uint64(waiting.num));
	close_config(&config);
}
