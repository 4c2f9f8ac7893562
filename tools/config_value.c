// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Values of the configuration's parameters: bits of an item, and words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "config.h"

uint32_t get_config_value(const struct config_param *param, const uint8_t *data, uint32_t element)
{
	uint32_t first = param->bit + element * param->width, value = 0;

	for (uint32_t bit = first; bit < first + param->width; bit++)
		value = value << 1 | (data[bit / 8] >> (7 - bit % 8) & 1);
	return value;
}

void set_config_value(const struct config_param *param, uint8_t *data, uint32_t element,
		      uint32_t value)
{
	uint32_t end = param->bit + (element + 1) * param->width;

	for (uint32_t i = 0; i < param->width; i++, value >>= 1) {
		uint32_t bit = end - 1 - i;
		uint8_t mask = 0x80 >> bit % 8;

		data[bit / 8] = (data[bit / 8] & ~mask) | (value & 1 ? mask : 0);
	}
}

/* The next of "IB=0x1,ETH=0x2". */
static bool next_choice(const char **at, char *name, size_t room, uint32_t *value)
{
	size_t len = *at ? strcspn(*at, "=,") : 0;

	if (!len || (*at)[len] != '=')
		return false;
	snprintf(name, room, "%.*s", (int)len, *at);
	*at += len + 1;
	*value = strtoul(*at, NULL, 0);
	*at += strcspn(*at, ",");
	*at += strspn(*at, ",");
	return true;
}

static bool find_choice(const struct config_param *param, uint32_t wanted, char *name, size_t room)
{
	const char *at = param->choices;
	uint32_t value;

	while (next_choice(&at, name, room, &value))
		if (value == wanted)
			return true;
	return false;
}

static bool parse_choice(const struct config_param *param, const char *text, uint32_t *value)
{
	const char *at = param->choices;
	char name[CONFIG_NAME_MAX];
	uint64_t number;

	while (next_choice(&at, name, sizeof(name), value))
		if (!strcasecmp(name, text))
			return true;
	if (!parse_number(text, UINT32_MAX, &number))
		return false;
	*value = number;
	return find_choice(param, number, name, sizeof(name));
}

static bool parse_bool(const char *text, uint32_t *value)
{
	*value = !strcasecmp(text, "True") || is_word(text, "1", NULL);
	return *value || !strcasecmp(text, "False") || is_word(text, "0", NULL);
}

/* With "0x" or without. */
static bool parse_hexadecimal(const char *text, uint64_t *value)
{
	char *end;

	text += !strncasecmp(text, "0x", 2) ? 2 : 0;
	*value = strtoull(text, &end, 16);
	return *text && !*end && strspn(text, "0123456789abcdefABCDEF") == strlen(text) &&
	       strlen(text) <= 8;
}

bool parse_config_value(const struct config_param *param, const char *text, uint32_t *value)
{
	uint64_t most = param->width < 32 ? (1ULL << param->width) - 1 : UINT32_MAX;
	uint64_t number = 0;

	switch (param->type) {
	case CONFIG_BOOL:
		return parse_bool(text, value);
	case CONFIG_ENUM:
		return parse_choice(param, text, value) && *value <= most;
	case CONFIG_HEX:
		if (!parse_hexadecimal(text, &number) || number > most)
			return false;
		break;
	default:
		if (!parse_number(text, most, &number))
			return false;
	}
	*value = number;
	return true;
}

static struct json_object *element_to_json(const struct config_param *param, uint32_t value)
{
	char text[CONFIG_NAME_MAX];

	if (param->type == CONFIG_BOOL)
		return json_object_new_boolean(value);
	if (param->type == CONFIG_ENUM && find_choice(param, value, text, sizeof(text)))
		return json_object_new_string(text);
	if (param->type != CONFIG_HEX)
		return json_object_new_uint64(value);
	snprintf(text, sizeof(text), "0x%x", value);
	return json_object_new_string(text);
}

struct json_object *config_value_to_json(const struct config_param *param, const uint8_t *data)
{
	struct json_object *array;

	if (!param->array)
		return element_to_json(param, get_config_value(param, data, 0));
	array = json_object_new_array();
	for (uint32_t i = 0; i < param->count; i++)
		json_object_array_add(array,
				      element_to_json(param, get_config_value(param, data, i)));
	return array;
}

static const char *word_of(struct json_object *value)
{
	if (json_object_is_type(value, json_type_boolean))
		return json_object_get_boolean(value) ? "True" : "False";
	return json_object_get_string(value) ?: "";
}

char *config_value_text(struct json_object *value)
{
	bool array = json_object_is_type(value, json_type_array);
	char *text = NULL;

	if (!array)
		return strdup(word_of(value));
	for (size_t i = 0; i < json_object_array_length(value); i++) {
		char *before = text;

		if (asprintf(&text, "%s%s%s", before ?: "", before ? "," : "",
			     word_of(json_object_array_get_idx(value, i))) < 0)
			text = NULL;
		free(before);
		if (!text)
			break;
	}
	return text;
}

void put_config_text(struct json_object *object, const char *key)
{
	struct json_object *value = json_object_object_get(object, key);
	char *text = value ? config_value_text(value) : NULL;

	if (text)
		add_string(object, key, text);
	free(text);
}

void describe_config_values(const struct config_param *param, char *text, size_t room)
{
	const char *at = param->choices;
	char name[CONFIG_NAME_MAX];
	uint32_t value;
	size_t len = 0;

	*text = '\0';
	if (param->type == CONFIG_BOOL)
		len = snprintf(text, room, "True, False");
	else if (param->type == CONFIG_ENUM)
		while (len < room && next_choice(&at, name, sizeof(name), &value))
			len += snprintf(text + len, room - len, "%s%s", len ? ", " : "", name);
	else
		len = snprintf(text, room, param->type == CONFIG_HEX ? "0x0 to 0x%llx" : "0 to %llu",
			       param->width < 32 ? (1ULL << param->width) - 1 : 0xffffffffULL);
	if (param->array && len < room)
		snprintf(text + len, room - len, "; %u of them", param->count);
}
