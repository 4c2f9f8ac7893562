// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Parameters: those of the database, and what a device has. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"

/* Columns of a list. */
#define LIST_VALUES 36
#define LIST_HELP 80

static const char *class_name(enum config_class class)
{
	switch (class) {
	case CONFIG_PORT:
		return "port";
	case CONFIG_FUNCTION:
		return "function";
	case CONFIG_HOST:
		return "host";
	case CONFIG_MODULE:
		return "module";
	default:
		return "adapter";
	}
}

/* The database breaks lines with "\;", in words too, and says the values again in the end. */
static void read_help(const char *help, char *text, size_t room)
{
	size_t len = 0;

	for (; help && *help && len + 1 < room; help++) {
		if (!strncmp(help, "\\;0x", 4))
			break;
		if (strncmp(help, "\\;", 2) != 0)
			text[len++] = *help;
		else if (*++help && len && strchr(".:;,", text[len - 1]))
			text[len++] = ' ';
	}
	text[len] = '\0';
}

/* In a table there is room for so much; all of it is in JSON. */
static void shorten(struct json_object *object, const char *key, size_t most)
{
	char *text = strdup(get_text(object, key));

	if (text && strlen(text) > most) {
		strcpy(text + most - 3, "...");
		add_string(object, key, text);
	}
	free(text);
}

static struct json_object *describe_param(const struct config_tlv *tlv,
					  const struct config_param *param)
{
	struct json_object *object = json_object_new_object();
	char text[1024];

	add_string(object, "parameter", param->title);
	add_string(object, "item", tlv->title ?: tlv->name);
	add_string(object, "of", class_name(tlv->class));
	describe_config_values(param, text, sizeof(text));
	add_string(object, "values", text);
	read_help(param->help, text, sizeof(text));
	add_string(object, "help", text);
	return object;
}

static int compare_titles(const void *a, const void *b)
{
	return strcmp(get_text(*(struct json_object *const *)a, "parameter"),
		      get_text(*(struct json_object *const *)b, "parameter"));
}

static int list(const struct config_db *db)
{
	static const struct column columns[] = {
		{ "parameter", "PARAMETER" }, { "of", "OF" },
		{ "values", "VALUES" }, { "help", "MEANING" },
	};
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < db->num_tlvs; i++)
		for (size_t k = 0; k < db->tlvs[i].num_params; k++)
			if (db->tlvs[i].params[k].title && !db->tlvs[i].capability)
				json_object_array_add(array, describe_param(&db->tlvs[i],
									    &db->tlvs[i].params[k]));
	json_object_array_sort(array, compare_titles);
	for (size_t i = 0; !options.json && !options.details && i < json_object_array_length(array); i++) {
		shorten(json_object_array_get_idx(array, i), "values", LIST_VALUES);
		shorten(json_object_array_get_idx(array, i), "help", LIST_HELP);
	}
	return print_table(array, columns, sizeof(columns) / sizeof(*columns));
}

int config_list(struct args *args)
{
	struct config_words words;
	struct config_db db;
	int status;

	args->where = "mlx5ctl config list";
	status = parse_config_words(args, &words);
	if (status)
		return status;
	if (words.num_rest)
		return wrong_word(args, *words.rest, "word");
	if (!open_config_db(&db, words.db))
		return EXIT_FAILED;
	status = list(&db);
	close_config_db(&db);
	return status;
}

static void add_view(struct json_object *object, const char *key, const struct config_item *item,
		     const struct config_param *param, enum config_view view)
{
	json_object_object_add(object, key,
			       item->views[view].known ?
				       config_value_to_json(param, item->views[view].data) : NULL);
}

/* NULL where firmware did not answer. */
struct json_object *config_setting_to_json(struct config *config, struct config_item *item,
					   const struct config_param *param)
{
	struct json_object *object, *current, *next;
	char name[CONFIG_NAME_MAX];

	for (int view = 0; view < NUM_CONFIG_VIEWS; view++)
		if (read_config(config, item, view))
			return NULL;
	object = json_object_new_object();
	config_setting_name(item, param, name);
	add_string(object, "dev", config->target.name);
	add_string(object, "parameter", name);
	add_view(object, "default", item, param, CONFIG_DEFAULT);
	add_view(object, "current", item, param, CONFIG_CURRENT);
	add_view(object, "next", item, param, CONFIG_NEXT);
	current = json_object_object_get(object, "current");
	next = json_object_object_get(object, "next");
	json_object_object_add(object, "waits",
			       json_object_new_boolean(current && next && !json_object_equal(current, next)));
	json_object_object_add(object, "read_only", json_object_new_boolean(!item->writable));
	return object;
}

int walk_config(struct config *config, config_walk_fn fn, void *arg)
{
	char why[512];

	for (size_t i = 0; i < config->num_items; i++) {
		struct config_item *item = &config->items[i];

		for (size_t k = 0; !item->tlv->capability && k < item->tlv->num_params; k++) {
			const struct config_param *param = &item->tlv->params[k];

			if (!param->title)
				continue;
			if (has_config(config, item, param, why, sizeof(why)))
				fn(item, param, arg);
			if (config->lost)
				return failed(config->target.name, "configuration");
		}
	}
	return EXIT_DONE;
}

static const char *const view_keys[NUM_CONFIG_VIEWS] = {
	[CONFIG_NEXT] = "next", [CONFIG_CURRENT] = "current", [CONFIG_DEFAULT] = "default",
};

struct showing {
	struct config *config;
	struct json_object *array;
	char why[512]; /* not there, of the last that was named */
};

static void show_param(struct config_item *item, const struct config_param *param, void *arg)
{
	struct showing *showing = arg;
	struct json_object *object = config_setting_to_json(showing->config, item, param);

	if (object)
		json_object_array_add(showing->array, object);
}

static void show_named(const struct config_setting *setting, void *arg)
{
	struct showing *showing = arg;

	if (has_config(showing->config, setting->item, setting->param, showing->why,
		       sizeof(showing->why)))
		show_param(setting->item, setting->param, arg);
}

static int show_names(struct showing *showing, char **names)
{
	struct config *config = showing->config;

	for (; *names; names++) {
		size_t before = json_object_array_length(showing->array);

		if (!find_config_settings(config, *names, strlen(*names), show_named, showing))
			return unknown_config_name(&config->db, *names, strlen(*names));
		if (config->lost)
			return failed(config->target.name, "configuration");
		if (json_object_array_length(showing->array) == before && !config->num_refused)
			return failed_because(config->target.name, "%s: %s", *names, showing->why);
	}
	return EXIT_DONE;
}

/* With a star where it waits. */
static void print_settings(struct config *config, struct json_object *array)
{
	static const struct column columns[] = {
		{ "mark", "" },		{ "parameter", "PARAMETER" }, { "default", "DEFAULT" },
		{ "current", "CURRENT" }, { "next", "NEXT BOOT" },
	};
	size_t num = json_object_array_length(array);
	bool waits = false;
	char how[256];

	for (size_t i = 0; i < num; i++) {
		struct json_object *object = json_object_array_get_idx(array, i);
		bool marked = json_object_get_boolean(json_object_object_get(object, "waits"));
		bool fixed = json_object_get_boolean(json_object_object_get(object, "read_only"));

		add_string(object, "mark", marked ? "*" : fixed ? "RO" : " ");
		waits |= marked;
		for (int view = 0; view < NUM_CONFIG_VIEWS; view++)
			put_config_text(object, view_keys[view]);
	}
	print_table(json_object_get(array), columns, sizeof(columns) / sizeof(*columns));
	if (!waits)
		return;
	how_config_applies(config, how, sizeof(how));
	printf("* waits for %s\n", how);
}

static int show(struct config *config, char **names)
{
	struct showing showing = { .config = config, .array = json_object_new_array() };
	int status = *names ? show_names(&showing, names) :
			      walk_config(config, show_param, &showing);

	if (!status && !config->num_refused && !json_object_array_length(showing.array))
		status = failed_because(config->target.name,
					"firmware has none of the items that the database knows");
	if (!status && options.json)
		print_json(json_object_get(showing.array));
	else if (!status && json_object_array_length(showing.array))
		print_settings(config, showing.array);
	json_object_put(showing.array);
	return status ?: is_config_whole(config) ? status : EXIT_FAILED;
}

int config_show(struct args *args)
{
	struct config_words words;
	struct config config;
	int status;

	args->where = "mlx5ctl config show";
	status = parse_config_words(args, &words) ?: need_dev(args, &words.common);
	for (char **name = words.rest; !status && *name; name++)
		if (strchr(*name, '='))
			status = wrong_word(args, *name, "name of a parameter");
	if (status)
		return status;
	if (!open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	status = show(&config, words.rest);
	close_config(&config);
	return status;
}
