// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A configuration in a file: kept, given back, compared. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "dump.h"

/* What says that a file is one. */
#define FORMAT "mlx5ctl configuration"

/* At most so many files. */
static int parse_files(struct args *args, struct config_words *words, size_t most)
{
	int status = parse_config_words(args, words);

	return status || words->num_rest <= most ? status : wrong_word(args, words->rest[most], "word");
}

struct collecting {
	struct json_object *values; /* of all that can be set */
};

static void collect(struct config_item *item, const struct config_param *param, void *arg)
{
	struct collecting *collecting = arg;
	char name[CONFIG_NAME_MAX];

	if (!item->writable)
		return;
	config_setting_name(item, param, name);
	json_object_object_add(collecting->values, name,
			       config_value_to_json(param, item->views[CONFIG_NEXT].data));
}

static int collect_all(struct config *config, struct json_object **values)
{
	struct collecting collecting = { .values = json_object_new_object() };
	int status = walk_config(config, collect, &collecting);

	if (!status && !is_config_whole(config))
		status = EXIT_FAILED;
	if (status)
		json_object_put(collecting.values);
	else
		*values = collecting.values;
	return status;
}

/* Nothing more goes where the file itself goes. */
static int say_kept(const struct config *config, const char *path, size_t num)
{
	struct json_object *object;

	if (is_word(path, "-", NULL))
		return EXIT_DONE;
	if (!options.json) {
		printf("%s: %zu parameters in %s\n", config->target.name, num, path);
		return EXIT_DONE;
	}
	object = json_object_new_object();
	add_string(object, "dev", config->target.name);
	add_string(object, "file", path);
	add_number(object, "parameters", num);
	return print_record(object);
}

static int save(struct config *config, struct json_object *values, const char *path)
{
	struct json_object *object = json_object_new_object();
	size_t num = json_object_object_length(values);
	const char *text;
	char *line = NULL;
	int len, status;

	add_string(object, "format", FORMAT);
	add_string(object, "dev", config->target.name);
	add_string(object, "parent", config->attr.parent);
	add_string(object, "board_id", config->attr.board_id);
	add_string(object, "fw_ver", config->attr.fw_ver);
	json_object_object_add(object, "parameters", values);
	text = json_object_to_json_string_ext(object, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
							      JSON_C_TO_STRING_NOSLASHESCAPE);
	len = asprintf(&line, "%s\n", text);
	status = len < 0 ? failed_because(path, "out of memory") : save_file(path, line, len);
	if (len >= 0)
		free(line);
	json_object_put(object);
	return status ?: say_kept(config, path, num);
}

int config_backup(struct args *args)
{
	struct config_words words;
	struct json_object *values;
	struct config config;
	int status;

	args->where = "mlx5ctl config backup";
	status = parse_files(args, &words, 1) ?: need_dev(args, &words.common);
	if (status)
		return status;
	if (!words.num_rest)
		return wrong_use(args, "the file is missing, \"-\" for standard output");
	if (!open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	status = collect_all(&config, &values) ?: save(&config, values, words.rest[0]);
	close_config(&config);
	return status;
}

static bool starts(const uint8_t *data, size_t len)
{
	return len && data[0] == '{';
}

static struct json_object *parse(const struct dump *text)
{
	struct json_tokener *tokener = json_tokener_new();
	struct json_object *json = NULL;

	if (tokener && text->len < INT32_MAX) {
		json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
		json = json_tokener_parse_ex(tokener, (const char *)text->data, text->len);
	}
	if (tokener)
		json_tokener_free(tokener);
	return json;
}

/* The parameters of a file; the file's object is to be put. */
static struct json_object *load(const char *path, struct json_object **whole)
{
	struct json_object *values;
	struct dump text = {};
	int err = read_dump(path, &text, starts);

	*whole = err ? NULL : parse(&text);
	free(text.data);
	if ((err && err != EBADMSG) || (!err && !*whole)) {
		failed_because(path, "%s", err ? strerror(err) : "it is not JSON");
		return NULL;
	}
	values = json_object_object_get(*whole, "parameters");
	if (json_object_is_type(*whole, json_type_object) &&
	    is_word(get_text(*whole, "format"), FORMAT, NULL) &&
	    json_object_is_type(values, json_type_object))
		return values;
	failed_because(path, "it is no file of \"mlx5ctl config backup\"");
	json_object_put(*whole);
	*whole = NULL;
	return NULL;
}

static bool is_plain(struct json_object *value)
{
	if (json_object_is_type(value, json_type_string))
		return strlen(json_object_get_string(value)) == (size_t)json_object_get_string_len(value);
	return json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_boolean);
}

/* As "config set" would have it: a word, or some for an array. */
static bool is_value(struct json_object *value)
{
	size_t num = json_object_is_type(value, json_type_array) ? json_object_array_length(value) : 0;

	for (size_t i = 0; i < num; i++)
		if (!is_plain(json_object_array_get_idx(value, i)))
			return false;
	return num || is_plain(value);
}

static int add_all(struct config_change *change, struct json_object *wanted)
{
	json_object_object_foreach(wanted, name, value) {
		char *text;
		int status;

		if (!is_value(value))
			return failed_because(change->config->target.name,
					      "%s: %s is no value of a parameter; nothing is written", name,
					      json_object_to_json_string(value));
		text = config_value_text(value);
		status = text ? add_config_change(change, name, strlen(name), text) :
				failed_because(name, "out of memory");
		free(text);
		if (status)
			return status;
	}
	return EXIT_DONE;
}

static int apply(struct config *config, const struct config_words *words, struct json_object *wanted)
{
	struct config_change change = {
		.config = config, .yes = words->yes, .force = words->force, .whole = true,
	};
	int status = add_all(&change, wanted) ?: make_config_changes(&change);

	free_config_changes(&change);
	return status;
}

int config_apply(struct args *args)
{
	struct json_object *whole, *wanted;
	struct config_words words;
	struct config config;
	int status;

	args->where = "mlx5ctl config apply";
	status = parse_files(args, &words, 1) ?: need_dev(args, &words.common);
	if (status)
		return status;
	if (!words.num_rest)
		return wrong_use(args, "the file is missing");
	if (is_word(words.rest[0], "-", NULL) && !words.yes)
		return wrong_use(args, "nobody can be asked where the file is standard input: say --yes");
	wanted = load(words.rest[0], &whole);
	if (!wanted)
		return EXIT_FAILED;
	status = EXIT_FAILED;
	if (open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_CONFIGURATION)) {
		status = apply(&config, &words, wanted);
		close_config(&config);
	}
	json_object_put(whole);
	return status;
}

static void add_difference(struct json_object *array, const char *name, struct json_object *left,
			   struct json_object *right)
{
	struct json_object *object;

	if (json_object_equal(left, right))
		return;
	object = json_object_new_object();
	add_string(object, "parameter", name);
	json_object_object_add(object, "left", json_object_get(left));
	json_object_object_add(object, "right", json_object_get(right));
	if (!options.json) {
		put_config_text(object, "left");
		put_config_text(object, "right");
	}
	json_object_array_add(array, object);
}

static int compare(struct json_object *left, struct json_object *right, const char *left_title,
		   const char *right_title)
{
	const struct column columns[] = {
		{ "parameter", "PARAMETER" }, { "left", left_title }, { "right", right_title },
	};
	struct json_object *array = json_object_new_array();

	json_object_object_foreach(left, name, value)
		add_difference(array, name, value, json_object_object_get(right, name));
	json_object_object_foreach(right, other, theirs)
		if (!json_object_object_get_ex(left, other, NULL))
			add_difference(array, other, NULL, theirs);
	if (!options.json && !json_object_array_length(array)) {
		json_object_put(array);
		printf("no difference\n");
		return EXIT_DONE;
	}
	return print_table(array, columns, sizeof(columns) / sizeof(*columns));
}

static int compare_files(const struct config_words *words)
{
	struct json_object *left_whole, *right_whole;
	struct json_object *left = load(words->rest[0], &left_whole), *right;
	int status = EXIT_FAILED;

	if (!left)
		return EXIT_FAILED;
	right = load(words->rest[1], &right_whole);
	if (right)
		status = compare(left, right, words->rest[0], words->rest[1]);
	json_object_put(left_whole);
	json_object_put(right_whole);
	return status;
}

/* With what it was when firmware came up. */
struct waiting {
	struct config *config;
	struct json_object *now;
	struct json_object *next;
};

static void take_both(struct config_item *item, const struct config_param *param, void *arg)
{
	struct waiting *waiting = arg;
	char name[CONFIG_NAME_MAX];

	config_setting_name(item, param, name);
	if (read_config(waiting->config, item, CONFIG_CURRENT) || !item->views[CONFIG_CURRENT].known)
		return;
	json_object_object_add(waiting->now, name,
			       config_value_to_json(param, item->views[CONFIG_CURRENT].data));
	json_object_object_add(waiting->next, name,
			       config_value_to_json(param, item->views[CONFIG_NEXT].data));
}

static int compare_views(struct config *config)
{
	struct waiting waiting = { config, json_object_new_object(), json_object_new_object() };
	int status;

	if (!config->has_view[CONFIG_CURRENT])
		status = failed_because(config->target.name,
					"this firmware does not tell what holds now, only what will");
	else
		status = walk_config(config, take_both, &waiting) ?:
			 !is_config_whole(config) ? EXIT_FAILED :
			 compare(waiting.now, waiting.next, "CURRENT", "NEXT BOOT");
	json_object_put(waiting.now);
	json_object_put(waiting.next);
	return status;
}

static int compare_with_file(struct config *config, const char *path)
{
	struct json_object *whole, *kept = load(path, &whole), *next;
	int status;

	if (!kept)
		return EXIT_FAILED;
	status = collect_all(config, &next);
	if (!status) {
		status = compare(kept, next, path, "NEXT BOOT");
		json_object_put(next);
	}
	json_object_put(whole);
	return status;
}

int config_diff(struct args *args)
{
	struct config_words words;
	struct config config;
	int status;

	args->where = "mlx5ctl config diff";
	status = parse_files(args, &words, 2);
	if (status)
		return status;
	if (words.num_rest == 2 && !words.common.dev)
		return compare_files(&words);
	if (words.num_rest == 2)
		return wrong_use(args, "two files, or a file and a device, or a device");
	status = need_dev(args, &words.common);
	if (status)
		return status;
	if (!open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	status = words.num_rest ? compare_with_file(&config, words.rest[0]) : compare_views(&config);
	close_config(&config);
	return status;
}
