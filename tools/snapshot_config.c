// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The configuration that outlives a restart: which items there are, their views, and then the
 * parameters, of which nothing more is asked.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "snapshot.h"
#include "vitals.h"

static const char part_name[] = "configuration.json";

struct inquiry {
	struct config *config;
	struct config_item *item;
	enum config_view view;
};

static int ask_item(void *arg)
{
	struct inquiry *inquiry = arg;

	return ask_config(inquiry->config, inquiry->item);
}

static int read_view(void *arg)
{
	struct inquiry *inquiry = arg;
	int err = read_config(inquiry->config, inquiry->item, inquiry->view);

	/* Passwords may be in what the expansion ROM keeps, and this scope does not read it. */
	return err == EACCES && inquiry->item->tlv->rom ? 0 : err;
}

static void count_inquiry(struct errand *errand)
{
	feed_missing(part_name, errand->outcome, errand->err ? errand->why : "");
}

/* Of each item what RUN asks for: once, or each view that a readable one has. */
static void run_round(struct config *config, int (*run)(void *arg), bool views)
{
	size_t room = config->num_items * (views ? NUM_CONFIG_VIEWS : 1), num = 0;
	struct inquiry *inquiries = calloc(room + 1, sizeof(*inquiries));
	struct errand *errands = calloc(room + 1, sizeof(*errands));

	for (size_t i = 0; inquiries && errands && i < config->num_items; i++) {
		struct config_item *item = &config->items[i];

		if (views && !item->readable)
			continue;
		for (int view = 0; view < (views ? NUM_CONFIG_VIEWS : 1); view++) {
			if (views && !config->has_view[view])
				continue;
			inquiries[num] = (struct inquiry){ config, item, view };
			errands[num] = (struct errand){
				.what = "configuration", .run = run, .arg = &inquiries[num],
			};
			num++;
		}
	}
	if (inquiries && errands) {
		feed_plan(part_name, num);
		run_errands(errands, num, count_inquiry);
	} else {
		feed_missing(part_name, NOT_ASKED, strerror(ENOMEM));
	}
	free(inquiries);
	free(errands);
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
		config.by_errand = true;
		run_round(&config, ask_item, false);
		run_round(&config, read_view, true);
		config.by_errand = false;
		/* What was refused, or not asked, is not asked for again: what came is told. */
		for (size_t i = 0; i < config.num_items; i++) {
			config.items[i].asked = true;
			for (int view = 0; view < NUM_CONFIG_VIEWS; view++)
				config.items[i].views[view].asked = true;
		}
		config.lost = false;
		walk_config(&config, feed_param, &config);
	}
	close_config(&config);
}
