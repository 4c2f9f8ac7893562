// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The words of the commands that name a firmware structure and its fields. */
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

/* Of an outbox or a register: what the command interface can carry. */
#define MAX_SIZE 262144

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

static int parse_value(struct args *args, const char *key, const char *value,
		       struct request *request)
{
	uint64_t size = 0;
	bool valid = true;

	if (is_word(key, "dev", NULL)) {
		request->dev = value;
	} else if (is_word(key, "scope", NULL)) {
		valid = parse_scope(value, &request->scope);
		request->have_scope = true;
	} else if (is_word(key, "as", NULL)) {
		request->arm = value;
	} else if (is_word(key, "hex", NULL)) {
		request->hex = value;
	} else if (is_word(key, "file", NULL)) {
		request->file = value;
	} else if (is_word(key, "size", NULL)) {
		valid = parse_size(value, MAX_SIZE, &size) && size && !(size % 4);
		request->size = size;
	} else {
		return add_field(args, request, value, true);
	}
	return valid ? EXIT_DONE :
		       wrong_use(args, "\"%s\" is not valid for %s", value, key);
}

int parse_request(struct args *args, struct request *request, const char *what)
{
	static const char *const keys[] = { "dev", "scope", "as", "size", "hex",
					    "file", "key" };
	const char *word;
	int status;

	request->scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY;
	if (!make_room(args, request))
		return failed_because(args->where, "out of memory");
	while ((word = next_word(args))) {
		const char *key = NULL;
		const char *value;

		for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
			if (is_word(word, keys[i], NULL))
				key = word;
		if (key) {
			value = need_word(args, key);
			status = value ? parse_value(args, key, value, request) :
					 EXIT_WRONG_USE;
		} else if (is_word(word, "-y", "--yes")) {
			request->yes = true;
			status = EXIT_DONE;
		} else if (*word == '-') {
			status = wrong_word(args, word, "option");
		} else if (!request->name && !strchr(word, '=')) {
			request->name = word;
			status = EXIT_DONE;
		} else {
			status = add_field(args, request, word, false);
		}
		if (status)
			return status;
	}
	if (!request->name)
		return wrong_use(args, "%s is missing", what);
	if (!request->dev)
		return wrong_use(args, "\"dev DEV\" is missing");
	return EXIT_DONE;
}

static bool is_key(const struct mlx5ctl_layout *layout,
		   const struct request *request, size_t i, const char *path)
{
	struct mlx5ctl_dv_layout_field field = {};

	return request->is_key[i] ||
	       (!mlx5ctl_dv_layout_find_field(layout, path, &field) &&
		field.bit_offset < KEY_BITS);
}

static int complain_of_field(struct args *args,
			     const struct mlx5ctl_layout *layout,
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
		   const struct mlx5ctl_layout *layout, void *buf, size_t len,
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
	const char *near;

	if (parse_number(word, max, id) || !mlx5ctl_dv_enum_value(table, word, id))
		return EXIT_DONE;
	near = mlx5ctl_dv_enum_suggest(table, word);
	if (near)
		return wrong_use(args, "unknown %s \"%s\", did you mean %s", what,
				 word, near);
	return wrong_word(args, word, what);
}
