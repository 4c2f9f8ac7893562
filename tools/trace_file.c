// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A file of "trace take": lines of JSON, so that one which was cut off is read as far as it goes. The
 * first is about the device, the next ones have its strings, and each other has a block as firmware
 * wrote it.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trace_block.h"

#define FORMAT "mlx5ctl trace"
#define LINE_BYTES 4096 /* of strings in a line */
#define LINE_MAX_LEN 16384

static int write_line(struct out_file *file, struct json_object *object)
{
	const char *text = json_object_to_json_string_ext(object, JSON_C_TO_STRING_PLAIN);
	int err = text ? write_file(file, text, strlen(text)) ?: write_file(file, "\n", 1) : ENOMEM;

	json_object_put(object);
	return err;
}

static bool add_bytes(struct json_object *object, const char *key, const void *data, size_t len)
{
	char *hex = hex_string(data, len);

	if (hex)
		add_string(object, key, hex);
	free(hex);
	return hex;
}

static int write_strings(struct out_file *file, uint32_t number, const struct trace_db *db)
{
	int err = 0;

	for (uint32_t off = 0; !err && off < db->size; off += LINE_BYTES) {
		struct json_object *object = json_object_new_object();
		uint32_t len = db->size - off < LINE_BYTES ? db->size - off : LINE_BYTES;

		add_number(object, "string_db", number);
		add_number(object, "offset", off);
		if (add_bytes(object, "data", db->text + off, len)) {
			err = write_line(file, object);
		} else {
			json_object_put(object);
			err = ENOMEM;
		}
	}
	return err;
}

int write_trace_source(struct out_file *file, const struct trace_source *source)
{
	struct json_object *object = json_object_new_object(), *dbs = json_object_new_array();
	int err;

	add_string(object, "format", FORMAT);
	add_string(object, "dev", source->name);
	add_string(object, "parent", source->parent);
	add_number(object, "trc_ver", source->version);
	add_number(object, "first_string_trace", source->first_id);
	add_number(object, "num_string_trace", source->num_ids);
	add_number(object, "frequency_khz", source->frequency_khz);
	add_number(object, "timestamp", source->timestamp);
	add_number(object, "time_us", source->time_us);
	for (uint32_t i = 0; i < source->num_dbs; i++) {
		struct json_object *db = json_object_new_object();

		add_number(db, "base", source->dbs[i].base);
		add_number(db, "size", source->dbs[i].size);
		json_object_array_add(dbs, db);
	}
	json_object_object_add(object, "string_dbs", dbs);
	err = write_line(file, object);
	for (uint32_t i = 0; !err && i < source->num_dbs; i++)
		err = write_strings(file, i, &source->dbs[i]);
	return err;
}

int write_trace_block(struct out_file *file, const uint8_t block[TRACE_BLOCK_BYTES], uint64_t time_us,
		      bool lost)
{
	struct json_object *object = json_object_new_object();

	add_number(object, "time_us", time_us);
	json_object_object_add(object, "lost", json_object_new_boolean(lost));
	if (add_bytes(object, "block", block, TRACE_BLOCK_BYTES))
		return write_line(file, object);
	json_object_put(object);
	return ENOMEM;
}

static bool get_number(struct json_object *object, const char *key, uint64_t max, uint64_t *number)
{
	struct json_object *value = json_object_object_get(object, key);

	if (!json_object_is_type(value, json_type_int) || json_object_get_int64(value) < 0)
		return false;
	*number = json_object_get_uint64(value);
	return *number <= max;
}

static bool get_u32(struct json_object *object, const char *key, uint32_t *number)
{
	uint64_t value = 0;
	bool there = get_number(object, key, UINT32_MAX, &value);

	*number = value;
	return there;
}

static bool load_dbs(struct trace_source *source, struct json_object *dbs)
{
	uint32_t num = json_object_array_length(dbs);

	for (uint32_t i = 0; i < num && i < TRACE_DBS_MAX; i++) {
		struct json_object *object = json_object_array_get_idx(dbs, i);
		struct trace_db *db = &source->dbs[i];

		if (!get_u32(object, "base", &db->base) || !get_u32(object, "size", &db->size) ||
		    db->size > TRACE_STRINGS_MAX)
			return false;
		db->text = calloc(1, (size_t)db->size + 1);
		if (!db->text)
			return false;
		source->num_dbs++;
	}
	return num <= TRACE_DBS_MAX;
}

static bool load_source(struct trace_source *source, struct json_object *object)
{
	struct json_object *dbs = json_object_object_get(object, "string_dbs");
	bool valid = is_word(get_text(object, "format"), FORMAT, NULL) &&
		     get_u32(object, "trc_ver", &source->version) &&
		     get_u32(object, "first_string_trace", &source->first_id) &&
		     get_u32(object, "num_string_trace", &source->num_ids) &&
		     get_u32(object, "frequency_khz", &source->frequency_khz) &&
		     get_number(object, "timestamp", TRACE_CLOCK_MASK, &source->timestamp) &&
		     get_number(object, "time_us", TRACE_TIME_MAX, &source->time_us) &&
		     json_object_is_type(json_object_object_get(object, "dev"), json_type_string) &&
		     json_object_is_type(dbs, json_type_array) && load_dbs(source, dbs);

	printable(source->name, sizeof(source->name), get_text(object, "dev"),
		  strlen(get_text(object, "dev")));
	printable(source->parent, sizeof(source->parent), get_text(object, "parent"),
		  strlen(get_text(object, "parent")));
	return valid;
}

static bool load_strings(struct trace_source *source, struct json_object *object)
{
	const char *hex = get_text(object, "data");
	size_t len = strlen(hex) / 2;
	uint64_t number, off;
	struct trace_db *db;

	if (!get_number(object, "string_db", TRACE_DBS_MAX, &number) || number >= source->num_dbs)
		return false;
	db = &source->dbs[number];
	/* One after the other, as they were written. */
	if (!get_number(object, "offset", db->size, &off) || off != db->loaded || !len ||
	    len > db->size - off || !parse_hex(hex, (uint8_t *)db->text + off, len))
		return false;
	db->loaded += len;
	return true;
}

static bool has_strings(const struct trace_source *source)
{
	for (uint32_t i = 0; i < source->num_dbs; i++)
		if (source->dbs[i].loaded != source->dbs[i].size)
			return false;
	return true;
}

struct reading {
	FILE *file;
	struct trace_source source;
	struct trace_decoder decoder;
	uint64_t num;
	uint64_t time_us; /* of the last block */
	bool got; /* a line, or what there is of one */
	char line[LINE_MAX_LEN];
};

static bool show_message(const struct trace_message *message, void *arg)
{
	struct reading *reading = arg;

	print_trace_message(message, reading->source.name);
	reading->num++;
	return !stop_requested();
}

static bool load_block(struct reading *reading, struct json_object *object)
{
	const char *hex = get_text(object, "block");
	uint8_t block[TRACE_BLOCK_BYTES];

	if (!get_number(object, "time_us", TRACE_TIME_MAX, &reading->time_us) || !has_strings(&reading->source) ||
	    strlen(hex) != 2 * sizeof(block) || !parse_hex(hex, block, sizeof(block)))
		return false;
	if (json_object_get_boolean(json_object_object_get(object, "lost")))
		skip_trace_blocks(&reading->decoder);
	decode_trace_block(&reading->decoder, block, reading->time_us, show_message, reading);
	return true;
}

/* All of a line, and nothing that is not JSON by the letter. */
static struct json_object *parse_line(const char *line, size_t len)
{
	struct json_tokener *tokener = json_tokener_new();
	struct json_object *object = NULL;

	if (!tokener)
		return NULL;
	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
	object = json_tokener_parse_ex(tokener, line, len);
	if (object && json_tokener_get_parse_end(tokener) != len) {
		json_object_put(object);
		object = NULL;
	}
	json_tokener_free(tokener);
	return object;
}

static struct json_object *next_object(struct reading *reading)
{
	struct json_object *object = NULL;
	char *end;

	reading->got = fgets(reading->line, sizeof(reading->line), reading->file);
	end = reading->got ? strchr(reading->line, '\n') : NULL;
	if (end && reading->line[0] == '{')
		object = parse_line(reading->line, end - reading->line);
	if (json_object_is_type(object, json_type_object))
		return object;
	json_object_put(object);
	return NULL;
}

static int read_lines(struct reading *reading, const char *path)
{
	struct json_object *object = next_object(reading);
	bool valid = object && load_source(&reading->source, object);
	size_t line = 1;

	json_object_put(object);
	if (!valid)
		return failed_because(path, "%s", ferror(reading->file) ? strerror(errno) :
					      "it is no file of \"mlx5ctl trace take\"");
	reading->decoder.source = &reading->source;
	while (!stop_requested() && (object = next_object(reading))) {
		valid = json_object_object_get(object, "block") ? load_block(reading, object) :
								  load_strings(&reading->source, object);
		json_object_put(object);
		line++;
		if (!valid)
			return failed_because(path, "line %zu is no part of a trace", line);
	}
	if (stop_requested())
		return EXIT_DONE;
	finish_trace_decoder(&reading->decoder, reading->time_us, show_message, reading);
	if (ferror(reading->file))
		return failed_because(path, "%s", strerror(errno));
	if (reading->got)
		return failed_because(path, strchr(reading->line, '\n') || !feof(reading->file) ?
					      "line %zu is no part of a trace" :
					      "it is cut off in line %zu", line + 1);
	return has_strings(&reading->source) ? EXIT_DONE :
					       failed_because(path, "it is cut off before the end of the strings");
}

int trace_decode(struct args *args)
{
	struct reading reading = {};
	const char *path;
	int status;

	args->where = "mlx5ctl trace decode";
	path = need_word(args, "FILE");
	if (!path)
		return EXIT_WRONG_USE;
	status = no_more_words(args);
	if (status)
		return status;
	if (is_word(path, "-", NULL) && stdin_is_batch())
		return wrong_use(args, "standard input is the batch");
	reading.file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	if (!reading.file)
		return failed_because(path, "%s", strerror(errno));
	watch_for_stop();
	status = read_lines(&reading, path);
	free_trace_source(&reading.source);
	if (reading.file != stdin)
		fclose(reading.file);
	return status;
}
