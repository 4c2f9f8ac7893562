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

static void take_setting(const struct config_setting *setting, void *arg)
{
	struct finding *finding = arg;
	struct config_change *change = finding->change;
	struct config_setting *more;

	if (finding->status)
		return;
	finding->status = EXIT_FAILED;
	if (!can_be_set(change, setting) || !set_value(change, setting, finding->value))
		return;
	more = realloc(change->settings, (change->num + 1) * sizeof(*more));
	if (!more)
		return;
	change->settings = more;
	change->settings[change->num++] = *setting;
	finding->status = EXIT_DONE;
}

int add_config_change(struct config_change *change, const char *name, size_t len, const char *value)
{
	struct finding finding = { .change = change, .value = value };

	if (!find_config_settings(change->config, name, len, take_setting, &finding))
		return unknown_config_name(&change->config->db, name, len);
	return finding.status;
}

static bool are_allowed(struct config_change *change)
{
	char why[1024];

	for (size_t i = 0; !change->force && i < change->num; i++) {
		const struct config_setting *setting = &change->settings[i];

		if (!obeys_config_range(change->config, setting->item, setting->param, why, sizeof(why)) ||
		    !obeys_config_rules(change->config, setting->item, why, sizeof(why))) {
			if (change->config->lost)
				failed(change->config->target.name, "configuration");
			else
				complain_of(change, setting, why);
			return false;
		}
	}
	return true;
}

/* The view NEXT has the new value; what firmware has is read again beside it. */
static struct json_object *list_changes(struct config_change *change)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < change->num; i++) {
		const struct config_setting *setting = &change->settings[i];
		struct config_item there = { .tlv = setting->item->tlv, .place = setting->item->place };
		struct json_object *object = json_object_new_object();
		char name[CONFIG_NAME_MAX];

		config_setting_name(setting->item, setting->param, name);
		if (read_config(change->config, &there, CONFIG_NEXT)) {
			json_object_put(object);
			json_object_put(array);
			return NULL;
		}
		add_string(object, "dev", change->config->target.name);
		add_string(object, "parameter", name);
		json_object_object_add(object, "old",
				       config_value_to_json(setting->param, there.views[CONFIG_NEXT].data));
		json_object_object_add(object, "new",
				       config_value_to_json(setting->param,
							    setting->item->views[CONFIG_NEXT].data));
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

bool agrees_to_config(const struct config *config, bool yes, const char *question)
{
	const char *name = config->target.name;
	char answer[16];

	if (yes)
		return true;
	if (stdin_is_batch()) {
		failed_because(name, "not written: the batch is standard input; say --yes");
		return false;
	}
	fprintf(stderr, "%s [y/N] ", question);
	if (fgets(answer, sizeof(answer), stdin) && (answer[0] == 'y' || answer[0] == 'Y'))
		return true;
	failed_because(name, "not written; a script says --yes");
	return false;
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

/* Each item once, whole; and what firmware then has must be that. */
static bool write_items(struct config_change *change)
{
	struct config *config = change->config;

	for (size_t i = 0; i < change->num; i++) {
		const struct config_item *item = change->settings[i].item;
		struct config_item there = { .tlv = item->tlv, .place = item->place };
		bool done = false;

		for (size_t k = 0; k < i; k++)
			done |= change->settings[k].item == item;
		if (done)
			continue;
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

	if (!are_allowed(change))
		return EXIT_FAILED;
	changes = list_changes(change);
	if (!changes)
		return failed(config->target.name, "configuration");
	fprintf(stderr, "%s: from the next start of firmware on:\n", config->target.name);
	print_config_changes(changes);
	if (!agrees_to_config(config, change->yes, "Write it, in scope configuration?") ||
	    !write_items(change)) {
		json_object_put(changes);
		return EXIT_FAILED;
	}
	return say_config_applies(config, changes);
}

void free_config_changes(struct config_change *change)
{
	free(change->settings);
}
