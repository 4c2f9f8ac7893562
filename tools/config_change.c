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

/* A device without the item is not one to write it to; FORCE is about what the item says. */
static bool can_be_set(struct config_change *change, const struct config_setting *setting)
{
	struct config *config = change->config;
	bool known = !ask_config(config, setting->item) && setting->item->readable &&
		     !read_config(config, setting->item, CONFIG_NEXT) &&
		     setting->item->views[CONFIG_NEXT].known;
	char why[512];

	if (config->lost) {
		failed(config->target.name, "configuration");
		return false;
	}
	if ((!known || !change->force) &&
	    !has_config(config, setting->item, setting->param, why, sizeof(why)))
		return complain_of(change, setting, why);
	if (!setting->item->writable)
		return complain_of(change, setting, "firmware does not let it be changed");
	return true;
}

/* The value of a parameter with a valid bit counts when that is set. */
static void set_element(const struct config_setting *setting, uint32_t element, uint32_t value)
{
	const char *name = setting->param->valid_bit;
	const struct config_param *valid =
		name ? find_config_param(setting->item->tlv, name, strlen(name)) : NULL;
	uint8_t *data = setting->item->views[CONFIG_NEXT].data;

	set_config_value(setting->param, data, element, value);
	if (valid)
		set_config_value(valid, data, 0, 1);
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
		set_element(setting, first + i, value);
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

static bool is_refused(struct config_change *change, const struct config_setting *setting,
		       const char *why)
{
	if (change->config->lost)
		failed(change->config->target.name, "configuration");
	else
		complain_of(change, setting, why);
	return false;
}

static bool are_allowed(struct config_change *change)
{
	char why[1024];

	for (size_t i = 0; i < change->num; i++) {
		const struct config_setting *setting = &change->settings[i];

		if (!obeys_config_range(change->config, setting->item, setting->param, why, sizeof(why)) ||
		    !obeys_config_rules(change->config, setting->item, why, sizeof(why)))
			return is_refused(change, setting, why);
	}
	return true;
}

static const struct config_touched *touched(const struct config_change *change,
					    const struct config_item *item)
{
	size_t i = 0;

	while (change->items[i].item != item)
		i++;
	return &change->items[i];
}

static struct json_object *list_changes(const struct config_change *change)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < change->num; i++) {
		const struct config_setting *setting = &change->settings[i];
		const struct config_item *item = setting->item;
		struct json_object *object = json_object_new_object();
		char name[CONFIG_NAME_MAX];

		config_setting_name(item, setting->param, name);
		add_string(object, "dev", change->config->target.name);
		add_string(object, "parameter", name);
		json_object_object_add(object, "old", config_value_to_json(setting->param,
									   touched(change, item)->before));
		json_object_object_add(object, "new", config_value_to_json(setting->param,
									   item->views[CONFIG_NEXT].data));
		json_object_array_add(array, object);
	}
	return array;
}

void print_config_changes(struct json_object *array)
{
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *object = json_object_array_get_idx(array, i);
		char *old = config_value_text(json_object_object_get(object, "old"));
		char *new = config_value_text(json_object_object_get(object, "new"));

		/* The question goes where the person is. */
		fprintf(stderr, "  %s: %s -> %s\n", get_text(object, "parameter"), old ?: "?", new ?: "?");
		free(old);
		free(new);
	}
}

bool agrees_to_config(const struct config *config, bool yes)
{
	return agrees(config->target.name, yes, "not written", "Write it, in scope configuration?");
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

/* Whole; and what firmware then has must be that. */
static bool write_items(struct config_change *change)
{
	struct config *config = change->config;

	for (size_t i = 0; i < change->num_items; i++) {
		const struct config_item *item = change->items[i].item;
		struct config_item there = { .tlv = item->tlv, .place = item->place };

		if (write_config(config, item)) {
			failed(config->target.name, item->tlv->title ?: item->tlv->name);
			print_error("mlx5ctl: %s: what comes before it in the list is written",
				    config->target.name);
			return false;
		}
		if (read_config(config, &there, CONFIG_NEXT) ||
		    memcmp(there.views[CONFIG_NEXT].data, item->views[CONFIG_NEXT].data,
			   item->tlv->bytes) != 0) {
			failed_because(config->target.name, "%s: written, but firmware has not taken it as it was",
				       item->tlv->title ?: item->tlv->name);
			return false;
		}
	}
	return true;
}

int make_config_changes(struct config_change *change)
{
	struct config *config = change->config;
	struct json_object *changes;

	if (!change->force && !are_allowed(change))
		return EXIT_FAILED;
	changes = list_changes(change);
	fprintf(stderr, "%s: from the next start of firmware on:\n", config->target.name);
	print_config_changes(changes);
	if (!agrees_to_config(config, change->yes) ||
	    !write_items(change)) {
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
