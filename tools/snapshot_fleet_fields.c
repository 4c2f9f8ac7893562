// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which values there are of each field, and who has them. */
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "secrets.h"
#include "snapshot_fleet.h"

/* A table grows by itself. */
#define FIELDS_AT_FIRST 8192
#define VALUES_AT_FIRST 2
/* Wider than what secret_of() takes for a flag. */
#define ANY_BITS 64

/* Where a device sits and what the kernel calls it, and what another part has as well. */
static const struct {
	const char *part;
	const char *field;
} own_fields[] = {
	{ "index.json", "dev" },	   { "index.json", "mlx5ctl" },
	{ "device.json", "dev" },	   { "device.json", "parent" },
	{ "device.json", "pci" },	   { "device.json", "uverbs" },
	{ "device.json", "fwctl" },	   { "board.json", "serial_number" },
	{ "health.json", "dev" },
	{ "health.json", "parent" },	   { "health.json", "board_id" },
	{ "health.json", "fw_ver" },	   { "registers.json", "MPEIN*.bdf0" },
};

bool is_own(const struct field *field)
{
	enum secret secret = secret_of(field->name, ANY_BITS);

	for (size_t i = 0; i < sizeof(own_fields) / sizeof(*own_fields); i++)
		if (!strcmp(own_fields[i].part, field->part) &&
		    !fnmatch(own_fields[i].field, field->name, 0))
			return true;
	/* Versions, and capabilities, which are sizes and flags, are nobody's own. */
	return field->weight != WEIGHT_IDENTITY && field->weight != WEIGHT_CAPABILITY &&
	       secret != NO_SECRET && secret != SECRET_PSID;
}

/* What one sets up, or is built into it; not what it has counted, or who was there. A part
 * that is missing matters, and why a snapshot is partial.
 */
static bool is_wanted(enum weight weight, const char *part, const char *name, bool all)
{
	if (weight == WEIGHT_OTHER)
		return all || !*name || !strcmp(part, "index.json");
	return all || weight < WEIGHT_ERRORS;
}

static void free_value(struct lh_entry *entry)
{
	struct value *value = lh_entry_v(entry);

	json_object_put(value->json);
	free(value->spans);
	free(value);
	free(lh_entry_k(entry));
}

static void drop_field(struct field *field)
{
	if (field && field->values)
		lh_table_free(field->values);
	if (field) {
		free(field->part);
		free(field->name);
	}
	free(field);
}

static void free_field(struct lh_entry *entry)
{
	drop_field(lh_entry_v(entry));
	free(lh_entry_k(entry));
}

struct lh_table *new_fields(void)
{
	return lh_kchar_table_new(FIELDS_AT_FIRST, free_field);
}

/* Takes the key, with memory or without. */
static bool insert(struct lh_table *table, char *key, const void *entry)
{
	if (key && !lh_table_insert(table, key, entry))
		return true;
	free(key);
	return false;
}

static struct value *new_value(struct field *field, const char *text, struct json_object *json)
{
	struct value *value = calloc(1, sizeof(*value));

	if (!value || !insert(field->values, strdup(text), value)) {
		free(value);
		return NULL;
	}
	value->json = json_object_get(json);
	return value;
}

static bool extend(struct value *value, uint32_t member)
{
	struct span *spans;

	if (value->num_spans && value->spans[value->num_spans - 1].last + 1 == member) {
		value->spans[value->num_spans - 1].last = member;
	} else {
		spans = reallocarray(value->spans, value->num_spans + 1, sizeof(*spans));
		if (!spans)
			return false;
		value->spans = spans;
		spans[value->num_spans++] = (struct span){ member, member };
	}
	value->count++;
	return true;
}

/* An archive may have a part twice; the first one counts. */
static bool add_to_field(struct field *field, struct json_object *json, uint32_t member)
{
	const char *text = json_object_to_json_string_ext(json, JSON_C_TO_STRING_PLAIN);
	struct value *value;
	void *found;

	if (field->count && field->last == member)
		return true;
	value = lh_table_lookup_ex(field->values, text, &found) ? found :
								  new_value(field, text, json);
	if (!value || !extend(value, member))
		return false;
	field->last = member;
	field->count++;
	return true;
}

/* Takes the key. */
static struct field *new_field(struct lh_table *fields, char *key, const char *part,
			       const char *name, enum weight weight)
{
	struct field *field = calloc(1, sizeof(*field));

	if (field) {
		field->part = strdup(part);
		field->name = strdup(name);
		field->weight = weight;
		field->values = lh_kchar_table_new(VALUES_AT_FIRST, free_value);
	}
	if (!field || !field->part || !field->name || !field->values)
		free(key);
	else if (insert(fields, key, field))
		return field;
	drop_field(field);
	return NULL;
}

static char *key_of(const char *part, const char *name)
{
	char *key;

	return asprintf(&key, "%s\n%s", part, name) < 0 ? NULL : key;
}

static bool add_value(struct lh_table *fields, const char *part, const char *name,
		      enum weight weight, struct json_object *json, uint32_t member)
{
	char *key = key_of(part, name);
	struct field *field;
	void *found;

	if (!key)
		return false;
	if (lh_table_lookup_ex(fields, key, &found)) {
		free(key);
		field = found;
	} else {
		field = new_field(fields, key, part, name, weight);
	}
	return field && add_to_field(field, json, member);
}

static bool add_part(struct lh_table *fields, const struct part *part, uint32_t member, bool all)
{
	struct json_object *there = json_object_new_string("there");
	struct json_object *flat = flatten(part->json);
	bool done = add_value(fields, part->name, "", WEIGHT_OTHER, there, member);

	json_object_object_foreach(flat, name, value) {
		enum weight weight = weigh(part->name, name, flat, flat);

		if (done && value && is_wanted(weight, part->name, name, all))
			done = add_value(fields, part->name, name, weight, value, member);
	}
	json_object_put(flat);
	json_object_put(there);
	return done;
}

bool add_values(struct lh_table *fields, const struct contents *contents, uint32_t member,
		bool all)
{
	bool done = true;

	for (size_t i = 0; i < contents->num && done; i++)
		if (contents->parts[i].json && !is_derived(contents->parts[i].name))
			done = add_part(fields, &contents->parts[i], member, all);
	return done;
}

const struct field *find_field(struct lh_table *fields, const char *part, const char *name)
{
	char *key = key_of(part, name);
	void *found = NULL;

	if (key)
		lh_table_lookup_ex(fields, key, &found);
	free(key);
	return found;
}

bool value_has_member(const struct value *value, uint32_t member)
{
	for (size_t i = 0; i < value->num_spans; i++)
		if (member >= value->spans[i].first && member <= value->spans[i].last)
			return true;
	return false;
}

bool field_has_member(const struct field *field, uint32_t member)
{
	struct lh_entry *entry;

	lh_foreach(field->values, entry)
		if (value_has_member(lh_entry_v(entry), member))
			return true;
	return false;
}
