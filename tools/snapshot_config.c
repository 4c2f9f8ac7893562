// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The configuration that outlives a restart, by the names of its parameters. */
#include <string.h>

#include "config.h"
#include "snapshot.h"

static const char part_name[] = "configuration.json";

static void plan_inquiries(size_t num)
{
	feed_plan(part_name, num);
}

static void count_inquiry(struct errand *errand)
{
	feed_missing(part_name, errand->outcome, errand->err ? errand->why : "");
}

static void feed_param(struct config_item *item, const struct config_param *param, void *arg)
{
	struct json_object *object = config_setting_to_json(arg, item, param);
	char name[CONFIG_NAME_MAX];

	if (!object)
		return;
	config_setting_name(item, param, name);
	json_object_object_del(object, "dev");
	json_object_object_del(object, "parameter");
	feed_value(part_name, NUM_OUTCOMES, object, name, NULL);
}

void collect_config(const struct snapshot *snapshot, struct target *target)
{
	static const struct config_counting counting = { plan_inquiries, count_inquiry };
	const char *missing = why_no_config_db();
	struct config config;
	int err;

	if (missing || !borrow_config(&config, target, &snapshot->attr)) {
		feed_failure(part_name, REFUSED, missing ?: "the database of its names cannot be read");
		return;
	}
	err = ask_config_views(&config);
	if (err) {
		feed_failure(part_name, outcome_of(err), why_not());
	} else {
		err = survey_config(&config, &counting);
		if (err)
			feed_missing(part_name, NOT_ASKED, strerror(err));
		walk_config(&config, feed_param, &config);
	}
	close_config(&config);
}
