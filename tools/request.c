// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The words of the commands that name a firmware structure and its fields. */
#include <stdlib.h>
#include <string.h>

#include "database.h"

/* Of an outbox or a register: what the command interface can carry. */
#define MAX_SIZE 262144

#define DEFAULT_INTERVAL_US 1000000

/* A register's first 32 bits say which port, pool or sensor it is of. */
#define KEY_BITS 32

void free_request(struct request *request)
{
	free(request->fields);
	free(request->is_key);
}

static bool make_room(struct args *args, struct request *request)
{
	size_t room = 1;

	while (args->words[room - 1])
		room++;
	request->fields = calloc(room, sizeof(*request->fields));
	request->is_key = calloc(room, sizeof(*request->is_key));
	return request->fields && request->is_key;
}

static int add_field(struct args *args, struct request *request,
		     const char *word, bool is_key)
{
	if (!strchr(word, '=') || *word == '=')
		return wrong_use(args, "\"%s\" is not FIELD=VALUE", word);
	request->fields[request->num_fields] = word;
	request->is_key[request->num_fields++] = is_key;
	return EXIT_DONE;
}

static int parse_value(struct args *args, const char *key, struct request *request)
{
	const char *value = need_value(args, key);
	uint64_t size = 0;
	bool valid = true;

	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(key, "as", NULL)) {
		request->arm = value;
	} else if (is_word(key, "hex", NULL)) {
		request->hex = value;
	} else if (is_word(key, "file", NULL)) {
		request->file = value;
	} else if (is_word(key, "interval", NULL)) {
		valid = parse_time(value, &request->interval_us);
	} else if (is_word(key, "count", NULL)) {
		valid = parse_number(value, UINT32_MAX, &request->count) &&
			request->count;
	} else if (is_word(key, "size", NULL)) {
		valid = parse_size(value, MAX_SIZE, &size) && size && !(size % 4);
		request->size = size;
	} else {
		return add_field(args, request, value, true);
	}
	return valid ? EXIT_DONE : wrong_value(args, key, value);
}

/* Which commands a word is for; 0 for a name or a field. */
static unsigned int word_is_for(const char *word)
{
	if (is_word(word, "as", "size"))
		return REQUEST_REPLY;
	if (is_word(word, "key", NULL))
		return REQUEST_KEY;
	if (is_word(word, "hex", "file"))
		return REQUEST_INBOX;
	if (is_word(word, "-y", "--yes"))
		return REQUEST_YES;
	if (is_word(word, "umem", NULL))
		return REQUEST_UMEM;
	if (is_word(word, "interval", "count"))
		return REQUEST_TIME;
	return 0;
}

static int parse_word(struct args *args, const char *word, struct request *request,
		      unsigned int takes)
{
	unsigned int is_for = word_is_for(word);

	if (*word == '-' && !(takes & is_for))
		return wrong_word(args, word, "option");
	if (is_for && !(takes & is_for))
		return wrong_word(args, word, "word");
	if (is_for == REQUEST_YES)
		request->yes = true;
	else if (is_for == REQUEST_UMEM)
		request->umem = true;
	else if (is_for)
		return parse_value(args, word, request);
	else if (request->name || strchr(word, '='))
		return add_field(args, request, word, false);
	else
		request->name = word;
	return EXIT_DONE;
}

int parse_request(struct args *args, struct request *request, const char *what,
		  unsigned int takes)
{
	unsigned int common = takes & REQUEST_DEV ? TAKE_DEV | TAKE_SCOPE : 0;
	const char *word;
	int status;

	if (takes & REQUEST_OUTPUT)
		common |= TAKE_OUTPUT;
	request->common.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY;
	request->interval_us = DEFAULT_INTERVAL_US;
	if (!make_room(args, request))
		return failed_because(args->where, "out of memory");
	while ((word = next_word(args))) {
		status = take_common(args, word, &request->common, common);
		if (status == NOT_TAKEN)
			status = parse_word(args, word, request, takes);
		if (status)
			return status;
	}
	if (!request->name)
		return wrong_use(args, "%s is missing", what);
	if (request->hex && request->file)
		return wrong_use(args, "hex or file, not both");
	return common ? need_dev(args, &request->common) : EXIT_DONE;
}

static bool is_key(const struct mlx5ctl_dv_layout *layout,
		   const struct request *request, size_t i, const char *path)
{
	const struct mlx5ctl_dv_layout *other = database_counterpart(layout);
	struct mlx5ctl_dv_layout_field field = {};
	const char *access;

	if (request->is_key[i] || (!mlx5ctl_dv_layout_find_field(layout, path, &field) &&
				   field.bit_offset < KEY_BITS))
		return true;
	access = other ? mlx5ctl_dv_layout_text(other, path, MLX5CTL_DV_TEXT_ACCESS) : NULL;
	return access && is_word(access, "INDEX", NULL);
}

/* Fields, and names of values, that only a database has; else ERR. */
static int encode_by_database(const struct mlx5ctl_dv_layout *layout, void *buf, size_t len,
			      const char *path, const char *value, int err)
{
	const struct mlx5ctl_dv_layout *other = database_counterpart(layout);
	struct mlx5ctl_dv_layout_field ours = {}, theirs = {};

	if (!other || other == layout || mlx5ctl_dv_layout_find_field(other, path, &theirs))
		return err;
	/* A field that both know is in one place. */
	if (!mlx5ctl_dv_layout_find_field(layout, path, &ours) &&
	    (ours.enum_table || ours.bit_offset != theirs.bit_offset ||
	     ours.bit_width != theirs.bit_width))
		return err;
	return mlx5ctl_dv_layout_set_text(other, buf, len, path, value) ? err : 0;
}

static int complain_of_field(struct args *args,
			     const struct mlx5ctl_dv_layout *layout,
			     const char *path, const char *value, int err)
{
	const char *name = mlx5ctl_dv_layout_name(layout);
	struct mlx5ctl_dv_layout_field field = {};
	const char *near = NULL;

	if (!mlx5ctl_dv_layout_find_field(layout, path, &field)) {
		if (field.enum_table)
			near = mlx5ctl_dv_enum_suggest(field.enum_table, value);
		if (near)
			return wrong_use(args, "\"%s\" is no value of %s, did you mean %s",
					 value, path, near);
		return wrong_use(args, "\"%s\" is no value of %s, which has %u bits: %s",
				 value, path, field.bit_width, strerror(err));
	}
	near = mlx5ctl_dv_layout_suggest(layout, path);
	if (near)
		return wrong_use(args, "%s has no field \"%s\", did you mean %s",
				 name, path, near);
	return wrong_use(args, "%s has no field \"%s\"", name, path);
}

int encode_request(struct args *args, const struct request *request,
		   const struct mlx5ctl_dv_layout *layout, void *buf, size_t len,
		   bool keys_only)
{
	for (size_t i = 0; i < request->num_fields; i++) {
		const char *equals = strchr(request->fields[i], '=');
		char *path = strndup(request->fields[i],
				     equals - request->fields[i]);
		int status = EXIT_DONE;
		int err;

		if (!path)
			return failed_because(args->where, "out of memory");
		if (!keys_only || is_key(layout, request, i, path)) {
			err = mlx5ctl_dv_layout_set_text(layout, buf, len, path,
							 equals + 1);
			if (err)
				err = encode_by_database(layout, buf, len, path,
							 equals + 1, err);
			if (err)
				status = complain_of_field(args, layout, path,
							   equals + 1, err);
		}
		free(path);
		if (status)
			return status;
	}
	return EXIT_DONE;
}

int parse_id(struct args *args, const char *table, const char *what,
	     const char *word, uint64_t max, uint64_t *id)
{
	if (parse_number(word, max, id) || !mlx5ctl_dv_enum_value(table, word, id))
		return EXIT_DONE;
	return wrong_name(args, word, what, mlx5ctl_dv_enum_suggest(table, word));
}
