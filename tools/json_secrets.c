// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What this program prints, as others may read it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "secrets.h"

#define TEXT_ROOM 256

static void hide_string(struct secrets *secrets, enum secret kind, struct json_object *value)
{
	char text[TEXT_ROOM] = "";

	snprintf(text, sizeof(text), "%s", json_object_get_string(value));
	/* Numbers that are printed as text stay text. */
	hide_bytes(secrets, kind < SECRET_PSID ? SECRET_NAME : kind, (uint8_t *)text,
		   sizeof(text) - 1);
	json_object_set_string(value, text);
}

/* Characters are an array of numbers. */
static void hide_characters(struct secrets *secrets, enum secret kind, struct json_object *array)
{
	size_t len = json_object_array_length(array);
	uint8_t text[TEXT_ROOM] = {};

	for (size_t i = 0; i < len && i < sizeof(text); i++)
		text[i] = json_object_get_int(json_object_array_get_idx(array, i));
	hide_bytes(secrets, kind, text, len < sizeof(text) ? len : sizeof(text));
	for (size_t i = 0; i < len; i++)
		json_object_array_put_idx(array, i, json_object_new_int(
			i < sizeof(text) ? text[i] : 0));
}

static bool is_characters(struct json_object *array)
{
	size_t len = json_object_array_length(array);

	for (size_t i = 0; i < len; i++)
		if (!json_object_is_type(json_object_array_get_idx(array, i), json_type_int))
			return false;
	return len;
}

static void hide_leaf(struct secrets *secrets, enum secret kind, struct json_object *value)
{
	if (json_object_is_type(value, json_type_string))
		hide_string(secrets, kind, value);
	else if (json_object_is_type(value, json_type_int))
		json_object_set_uint64(value, hide_number(secrets, kind,
							  json_object_get_uint64(value), 64));
}

static void hide_values(struct secrets *secrets, const char *key, struct json_object *value)
{
	enum secret kind = secret_of(key, 64);

	if (json_object_is_type(value, json_type_object)) {
		/* An event in words has whoever did it in it. */
		if (json_object_object_get(value, "comm"))
			json_object_object_del(value, "text");
		json_object_object_foreach(value, name, member)
			hide_values(secrets, name, member);
	} else if (json_object_is_type(value, json_type_array)) {
		if (kind >= SECRET_PSID && is_characters(value)) {
			hide_characters(secrets, kind, value);
			return;
		}
		for (size_t i = 0; i < json_object_array_length(value); i++)
			hide_values(secrets, key, json_object_array_get_idx(value, i));
	} else if (value && kind) {
		hide_leaf(secrets, kind, value);
	}
}

void anonymize_json(struct secrets *secrets, struct json_object *json)
{
	hide_values(secrets, "", json);
}

void anonymize_texts(struct secrets *secrets, struct json_object *json)
{
	char *safe;

	if (json_object_is_type(json, json_type_object)) {
		json_object_object_foreach(json, name, member) {
			(void)name;
			anonymize_texts(secrets, member);
		}
	} else if (json_object_is_type(json, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(json); i++)
			anonymize_texts(secrets, json_object_array_get_idx(json, i));
	} else if (json_object_is_type(json, json_type_string)) {
		safe = hide_in_text(secrets, json_object_get_string(json));
		json_object_set_string(json, safe ?: "");
		free(safe);
	}
}
