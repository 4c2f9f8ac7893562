// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* All that a device keeps: which items there are, and then their views. */
#include <errno.h>
#include <stdlib.h>

#include "config.h"

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

/* Of each item what RUN asks for: once, or each view that a readable one has. */
static int run_round(struct config *config, int (*run)(void *arg), bool views,
		     const struct config_counting *counting)
{
	size_t room = config->num_items * (views ? NUM_CONFIG_VIEWS : 1), num = 0;
	struct inquiry *inquiries = calloc(room + 1, sizeof(*inquiries));
	struct errand *errands = calloc(room + 1, sizeof(*errands));
	int err = inquiries && errands ? 0 : ENOMEM;

	for (size_t i = 0; !err && i < config->num_items; i++) {
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
	if (!err && counting)
		counting->plan(num);
	if (!err)
		run_errands(errands, num, counting ? counting->done : NULL);
	free(inquiries);
	free(errands);
	return err;
}

int survey_config(struct config *config, const struct config_counting *counting)
{
	int err;

	config->by_errand = true;
	err = run_round(config, ask_item, false, counting) ?:
	      run_round(config, read_view, true, counting);
	config->by_errand = false;
	/* What was refused, or not asked, is not asked for again: what came is told. */
	for (size_t i = 0; i < config->num_items; i++) {
		config->items[i].asked = true;
		for (int view = 0; view < NUM_CONFIG_VIEWS; view++)
			config->items[i].views[view].asked = true;
	}
	config->lost = false;
	return err;
}
