// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Changes: collected, checked against the database, shown, asked about, written, read again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"

static bool complain_of(const struct config_change *change, const struct config_setting *setting,
			const char *why)
{
	char name[CONFIG_NAME_MAX];

	config_setting_name(setting->item, setting->param, name);
	failed_because(change->config->target.name, "%s: %s; nothing is written", name, why);
	return false;
}

/* A device without the item is not one to write it to, with --force too. */
static bool can_be_set(struct config_change *change, const struct config_setting *setting)
{
	struct config *config = change->config;
	bool there;
	char why[512];

	there = has_config_item(config, setting->item, setting->param, why, sizeof(why));
	if (!is_config_whole(config))
		return false;
	if (!there)
		return complain_of(change, setting, why);
	if (!setting->item->writable)
		return complain_of(change, setting, "firmware does not let it be changed");
	return true;
}

static bool no_value(const struct config_change *change, const struct config_setting *setting,
		     const char *text)
{
	char values[512], why[768];

	describe_config_values(setting->param, values, sizeof(values));
	snprintf(why, sizeof(why), "\"%.128s\" is no value of it: %s", text, values);
	return complain_of(change, setting, why);
}

/* All of an array are separated by commas. */
static bool set_value(struct config_change *change, const struct config_setting *setting,
		      const char *text)
{
	bool all = setting->param->array && setting->element < 0;
	uint32_t first = setting->element < 0 ? 0 : setting->element;
	uint32_t num = all ? setting->param->count : 1;
	const char *at = text;

	for (uint32_t i = 0; i < num; i++) {
		size_t len = all ? strcspn(at, ",") : strlen(at);
		char word[CONFIG_NAME_MAX];
		uint32_t value;

		snprintf(word, sizeof(word), "%.*s", (int)len, at);
		if (len >= sizeof(word) || !parse_config_value(setting->param, word, &value) ||
		    (i + 1 < num) != (at[len] == ','))
			return no_value(change, setting, text);
		set_config_value(setting->param, setting->item->views[CONFIG_NEXT].data, first + i, value);
		at += len + 1;
	}
	return true;
}

struct finding {
	struct config_change *change;
	const char *value;
	int status;
};

/* Before the first of its parameters is set. */
static bool touch(struct config_change *change, struct config_item *item)
{
	struct config_touched *more;

	for (size_t i = 0; i < change->num_items; i++)
		if (change->items[i].item == item)
			return true;
	more = realloc(change->items, (change->num_items + 1) * sizeof(*more));
	if (!more)
		return failed_because(change->config->target.name, "out of memory") == EXIT_DONE;
	change->items = more;
	more += change->num_items++;
	more->item = item;
	memcpy(more->before, item->views[CONFIG_NEXT].data, sizeof(more->before));
	return true;
}

static bool add_setting(struct config_change *change, const struct config_setting *setting)
{
	struct config_setting *more;

	for (size_t i = 0; i < change->num; i++) {
		const struct config_setting *other = &change->settings[i];

		if (other->item == setting->item && other->param == setting->param &&
		    (other->element == setting->element || other->element < 0 || setting->element < 0))
			return complain_of(change, setting, "it is given twice");
	}
	more = realloc(change->settings, (change->num + 1) * sizeof(*more));
	if (!more)
		return failed_because(change->config->target.name, "out of memory") == EXIT_DONE;
	change->settings = more;
	more[change->num++] = *setting;
	return true;
}

static void take_setting(const struct config_setting *setting, void *arg)
{
	struct finding *finding = arg;
	struct config_change *change = finding->change;

	if (finding->status)
		return;
	finding->status = can_be_set(change, setting) && touch(change, setting->item) &&
					  add_setting(change, setting) &&
					  set_value(change, setting, finding->value) ?
				  EXIT_DONE : EXIT_FAILED;
}

int add_config_change(struct config_change *change, const char *name, size_t len, const char *value)
{
	struct finding finding = { .change = change, .value = value };

	if (!find_config_settings(change->config, name, len, take_setting, &finding))
		return unknown_config_name(&change->config->db, name, len);
	return finding.status;
}

static const struct config_touched *touched(const struct config_change *change,
					    const struct config_item *item)
{
	size_t i = 0;

	while (change->items[i].item != item)
		i++;
	return &change->items[i];
}

static bool differs(const struct config_touched *touched, const struct config_param *param)
{
	const uint8_t *after = touched->item->views[CONFIG_NEXT].data;

	for (uint32_t i = 0; i < param->count; i++)
		if (get_config_value(param, touched->before, i) != get_config_value(param, after, i))
			return true;
	return false;
}

static bool item_differs(const struct config_touched *touched)
{
	return memcmp(touched->before, touched->item->views[CONFIG_NEXT].data,
		      touched->item->tlv->bytes) != 0;
}

static const struct config_param *valid_bit(const struct config_tlv *tlv,
					    const struct config_param *param)
{
	return param->valid_bit ? find_config_param(tlv, param->valid_bit, strlen(param->valid_bit)) :
				  NULL;
}

static bool is_named(const struct config_change *change, const struct config_item *item,
		     const struct config_param *param)
{
	for (size_t i = 0; i < change->num; i++)
		if (change->settings[i].item == item && change->settings[i].param == param)
			return true;
	return false;
}

/* A value with a valid bit counts when that is set; who names the bit itself decides. */
static void make_valid(struct config_change *change)
{
	for (size_t i = 0; i < change->num; i++) {
		struct config_item *item = change->settings[i].item;
		const struct config_param *param = change->settings[i].param;
		const struct config_param *valid = valid_bit(item->tlv, param);

		if (valid && !is_named(change, item, valid) &&
		    (!change->whole || differs(touched(change, item), param)))
			set_config_value(valid, item->views[CONFIG_NEXT].data, 0, 1);
	}
}

/* With all the values in: one may be what another depends on. */
static bool are_allowed(struct config_change *change)
{
	struct config *config = change->config;
	char why[1024];

	for (size_t i = 0; !change->force && i < change->num; i++) {
		const struct config_setting *setting = &change->settings[i];

		if (differs(touched(change, setting->item), setting->param) &&
		    (!obeys_config_dependency(config, setting->item, setting->param, why, sizeof(why)) ||
		     !obeys_config_range(config, setting->item, setting->param, why, sizeof(why)) ||
		     !obeys_config_rules(config, setting->item, why, sizeof(why))))
			return is_config_whole(config) && complain_of(change, setting, why);
	}
	return is_config_whole(config);
}

/* What has a title; or is made valid by a bit that has none. */
static bool is_changed(const struct config_change *change, const struct config_touched *touched,
		       const struct config_param *param)
{
	const struct config_param *valid = valid_bit(touched->item->tlv, param);

	return param->title &&
	       (differs(touched, param) || (valid && !valid->title && !change->whole &&
					    differs(touched, valid) &&
					    is_named(change, touched->item, param)));
}

static void list_item(const struct config_change *change, const struct config_touched *touched,
		      struct json_object *array)
{
	const struct config_item *item = touched->item;

	for (size_t i = 0; i < item->tlv->num_params; i++) {
		const struct config_param *param = &item->tlv->params[i];
		struct json_object *object;
		char name[CONFIG_NAME_MAX];

		if (!is_changed(change, touched, param))
			continue;
		object = json_object_new_object();
		config_setting_name(item, param, name);
		add_string(object, "dev", change->config->target.name);
		add_string(object, "parameter", name);
		json_object_object_add(object, "old", config_value_to_json(param, touched->before));
		json_object_object_add(object, "new",
				       config_value_to_json(param, item->views[CONFIG_NEXT].data));
		json_object_array_add(array, object);
	}
}

void print_config_changes(struct json_object *array)
{
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *object = json_object_array_get_idx(array, i);
		char *old = config_value_text(json_object_object_get(object, "old"));
		char *new = config_value_text(json_object_object_get(object, "new"));

		/* The question goes where the person is. */
		if (old && new && *old && !strcmp(old, new))
			fprintf(stderr, "  %s: %s, which is used then, and was not before\n",
				get_text(object, "parameter"), new);
		else
			fprintf(stderr, "  %s: %s -> %s\n", get_text(object, "parameter"),
				old && *old ? old : "?", new && *new ? new : "?");
		free(old);
		free(new);
	}
}

bool agrees_to_config(const struct config *config, bool yes)
{
	return agrees(config->target.name, yes, "not written", "Write it, in scope configuration?");
}

int say_config_is_so(const struct config *config, struct json_object *changes)
{
	if (options.json)
		return print_json(changes);
	printf("%s: it is so already\n", config->target.name);
	json_object_put(changes);
	return EXIT_DONE;
}

int say_config_applies(struct config *config, struct json_object *changes)
{
	char how[256];

	how_config_applies(config, how, sizeof(how));
	if (options.json) {
		for (size_t i = 0; i < json_object_array_length(changes); i++)
			add_string(json_object_array_get_idx(changes, i), "applies_with", how);
		return print_json(changes);
	}
	printf("%s: written; it holds after: %s\n", config->target.name, how);
	json_object_put(changes);
	return EXIT_DONE;
}

/* What firmware has of an item now; false if it does not say. */
static bool read_again(struct config *config, const struct config_item *item, uint8_t *data)
{
	struct config_item there = { .tlv = item->tlv, .place = item->place };
	bool done = !read_config(config, &there, CONFIG_NEXT) && there.views[CONFIG_NEXT].known;

	memcpy(data, there.views[CONFIG_NEXT].data, CONFIG_ITEM_MAX);
	return done;
}

/* While somebody was asked, another may have set what is in the same item. */
static bool are_as_before(struct config_change *change)
{
	struct config *config = change->config;
	uint8_t now[CONFIG_ITEM_MAX];

	for (size_t i = 0; i < change->num_items; i++) {
		const struct config_touched *touched = &change->items[i];

		if (!read_again(config, touched->item, now) && !is_config_whole(config))
			return false;
		if (memcmp(now, touched->before, touched->item->tlv->bytes) != 0) {
			failed_because(config->target.name, "%s: it is not any more what it was; nothing is written",
				       touched->item->tlv->title ?: touched->item->tlv->name);
			return false;
		}
	}
	return true;
}

/* The names of what changes in the items from FIRST on and before END. */
static void say_which(const struct config_change *change, const char *what, size_t first, size_t end)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = first; i < end; i++)
		list_item(change, &change->items[i], array);
	for (size_t i = 0; i < json_object_array_length(array); i++)
		print_error("mlx5ctl: %s: %s: %s", change->config->target.name,
			    get_text(json_object_array_get_idx(array, i), "parameter"), what);
	json_object_put(array);
}

/* Whole; and what firmware then has must be that. */
static bool write_item(struct config *config, const struct config_item *item)
{
	const char *title = item->tlv->title ?: item->tlv->name;
	uint8_t now[CONFIG_ITEM_MAX];

	if (write_config(config, item)) {
		failed(config->target.name, title);
		return false;
	}
	if (!read_again(config, item, now))
		failed_because(config->target.name, "%s: written, but it cannot be read again", title);
	else if (memcmp(now, item->views[CONFIG_NEXT].data, item->tlv->bytes) != 0)
		failed_because(config->target.name, "%s: written, but firmware has not taken it as it was", title);
	else
		return true;
	return false;
}

/* Ctrl-C does not leave half of it. */
static bool write_items(struct config_change *change)
{
	watch_for_stop();
	for (size_t i = 0; i < change->num_items; i++) {
		if (!item_differs(&change->items[i]) || write_item(change->config, change->items[i].item))
			continue;
		say_which(change, "written", 0, i);
		say_which(change, "in question", i, i + 1);
		say_which(change, "not written", i + 1, change->num_items);
		return false;
	}
	return true;
}

int make_config_changes(struct config_change *change)
{
	struct config *config = change->config;
	struct json_object *changes;

	make_valid(change);
	if (!are_allowed(change))
		return EXIT_FAILED;
	changes = json_object_new_array();
	for (size_t i = 0; i < change->num_items; i++)
		list_item(change, &change->items[i], changes);
	if (!json_object_array_length(changes))
		return say_config_is_so(config, changes);
	fprintf(stderr, "%s: from the next start of firmware on:\n", config->target.name);
	print_config_changes(changes);
	if (!agrees_to_config(config, change->yes) || !are_as_before(change) || !write_items(change)) {
		json_object_put(changes);
		return EXIT_FAILED;
	}
	return say_config_applies(config, changes);
}

void free_config_changes(struct config_change *change)
{
	free(change->settings);
	free(change->items);
}
