// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * What the shell may complete a word to: "mlx5ctl --complete WORD..." prints
 * what the last word can become, a line each. It comes from the tables that
 * run commands and decode structures.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "config.h"
#include "database.h"
#include "diag.h"
#include "fwctl_other.h"
#include "mlx5ctl.h"

struct completion {
	const char *takes;
	char **words; /* those before the last one */
	size_t num_words;
	const char *last;
};

static void offer(const char *candidate, const char *last)
{
	if (!strncasecmp(candidate, last, strlen(last)))
		puts(candidate);
}

int complete_names(const struct command *table, const char *word)
{
	for (size_t i = 0; table[i].name; i++)
		offer(table[i].name, word);
	return EXIT_DONE;
}

static void offer_devices(const char *last)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct other_device *others;
	size_t num;

	for (size_t i = 0; list && list[i]; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		offer(attr.name[0] ? attr.name : attr.parent, last);
		/* The address only to who begins to type it. */
		if (*last && attr.name[0])
			offer(attr.parent, last);
	}
	mlx5ctl_dv_free_device_list(list);
	others = list_others(&num);
	for (size_t i = 0; others && i < num; i++)
		offer(others[i].name, last);
	free(others);
}

static void offer_enum(const char *table, const char *prefix, const char *last,
		       bool lower)
{
	const char *name;
	uint64_t value;

	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry(table, i, &name, &value); i++) {
		char *word;

		if (strncmp(name, prefix, strlen(prefix)) != 0)
			continue;
		word = lower ? lower_case(name + strlen(prefix)) :
			       strdup(name + strlen(prefix));
		if (word)
			offer(word, last);
		free(word);
	}
}

static void offer_registers(const char *last)
{
	load_database();
	offer_enum("reg_id", "", last, false);
}

static void offer_scopes(const char *last)
{
	for (uint32_t scope = 0; scope < NUM_SCOPES; scope++)
		offer(scope_name(scope), last);
}

static void offer_counters(const char *last)
{
	const char *name;

	for (size_t i = 0; (name = counter_name_at(i)); i++)
		offer(name, last);
}

/* CHOICES is words. */
static void offer_choice(const char *choices, const char *last)
{
	char word[TAKES_MAX];
	const char *value;

	while (next_taken(&choices, word, &value))
		offer(word, last);
}

/* Of a configuration; with what "config set" goes on with. */
static void offer_parameters(bool equals, const char *last)
{
	struct config_db db;
	char word[CONFIG_NAME_MAX];

	if (!open_config_db(&db, NULL))
		return;
	for (size_t i = 0; i < db.num_tlvs; i++)
		for (size_t k = 0; k < db.tlvs[i].num_params; k++)
			if (db.tlvs[i].params[k].title) {
				snprintf(word, sizeof(word), "%.64s%s", db.tlvs[i].params[k].title,
					 equals ? "=" : "");
				offer(word, last);
			}
	close_config_db(&db);
}

static void offer_congestion(const char *last)
{
	char word[CONFIG_NAME_MAX];

	for (size_t i = 0; congestion_name(i); i++) {
		snprintf(word, sizeof(word), "%s=", congestion_name(i));
		offer(word, last);
	}
}

static void offer_kind(const char *kind, const char *last)
{
	if (is_word(kind, "DEV", NULL))
		offer_devices(last);
	else if (is_word(kind, "REG", NULL))
		offer_registers(last);
	else if (is_word(kind, "COMMAND", NULL))
		offer_enum("cmd_op", "", last, false);
	else if (is_word(kind, "OBJECT", NULL))
		offer_enum("cmd_op", "QUERY_", last, true);
	else if (is_word(kind, "CAP", NULL))
		offer_enum("cap_type", "", last, true);
	else if (is_word(kind, "SCOPE", NULL))
		offer_scopes(last);
	else if (is_word(kind, "COUNTER", NULL))
		offer_counters(last);
	else if (is_word(kind, "SEGMENT", NULL))
		offer("menu", last);
	else if (is_word(kind, "COUNT", NULL))
		offer_choice("all active", last);
	else if (is_word(kind, "DUMP", NULL))
		offer_choice("general qp cr", last);
	else if (is_word(kind, "PARAMETER", "PARAMETER="))
		offer_parameters(kind[strlen(kind) - 1] == '=', last);
	else if (is_word(kind, "CONGESTION=", NULL))
		offer_congestion(last);
	else if (is_word(kind, "RESOURCE", NULL))
		offer_choice("qp cq mr pd", last);
}

/* The kind of value that KEY has, NULL if it has none. */
static const char *value_kind(const struct completion *completion, const char *key,
			      char *word)
{
	const char *takes = completion->takes;
	const char *value;

	while (next_taken(&takes, word, &value))
		if (value && is_word(word, key, NULL))
			return value;
	return NULL;
}

static bool is_given(const struct completion *completion, const char *word)
{
	for (size_t i = 0; i < completion->num_words; i++)
		if (is_word(completion->words[i], word, NULL))
			return true;
	return false;
}

/* The word in the place of the kind: the first that is neither key nor value. */
static const char *named(const struct completion *completion)
{
	char word[TAKES_MAX];

	for (size_t i = 0; i < completion->num_words; i++) {
		if (value_kind(completion, completion->words[i], word))
			i++;
		else if (*completion->words[i] != '-' &&
			 !strchr(completion->words[i], '='))
			return completion->words[i];
	}
	return NULL;
}

static bool takes_kind(const struct completion *completion, const char *kind)
{
	const char *takes = completion->takes;
	char word[TAKES_MAX];
	const char *value;

	while (next_taken(&takes, word, &value))
		if (is_word(word, kind, NULL))
			return true;
	return false;
}

/* Of what the name names. */
static const struct mlx5ctl_dv_layout *find_layout(const struct completion *completion)
{
	const char *name = named(completion);
	uint16_t opcode;
	uint64_t id;

	if (!name)
		return NULL;
	load_database();
	if (takes_kind(completion, "OBJECT"))
		return mlx5ctl_dv_object_opcode(name, &opcode) ?
			       NULL : mlx5ctl_dv_layout_of_command(opcode, false);
	if (takes_kind(completion, "COMMAND") &&
	    (parse_number(name, UINT16_MAX, &id) ||
	     !mlx5ctl_dv_enum_value("cmd_op", name, &id)))
		return mlx5ctl_dv_layout_of_command(id, false);
	if (takes_kind(completion, "REG") &&
	    (parse_number(name, UINT16_MAX, &id) ||
	     !mlx5ctl_dv_enum_value("reg_id", name, &id)))
		return mlx5ctl_dv_layout_of_register(id);
	return NULL;
}

/* "FIELD=" of the members, "FIELD." of one that is a structure. */
static void offer_members(const struct mlx5ctl_dv_layout *layout, const char *before,
			  const char *last)
{
	struct mlx5ctl_dv_layout_field field = {};

	for (uint32_t i = 0; i < mlx5ctl_dv_layout_num_fields(layout); i++) {
		char word[2 * MLX5CTL_DV_PATH_MAX];

		if (mlx5ctl_dv_layout_field(layout, i, &field))
			continue;
		snprintf(word, sizeof(word), "%s%s%s%s", before, field.name,
			 field.flags & MLX5CTL_DV_FIELD_ARRAY ? "[0]" : "",
			 field.nested ? "." : "=");
		offer(word, last);
	}
}

/* "FIELD=NAME" of the values that have names. */
static void offer_values(const struct mlx5ctl_dv_layout *layout, const char *path,
			 const char *last)
{
	struct mlx5ctl_dv_layout_field field = {};
	const char *name;
	uint64_t value;

	if (mlx5ctl_dv_layout_find_field(layout, path, &field) || !field.enum_table)
		return;
	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry(field.enum_table, i, &name, &value); i++) {
		char word[2 * MLX5CTL_DV_PATH_MAX];

		snprintf(word, sizeof(word), "%s=%s", path, name);
		offer(word, last);
	}
}

static void offer_fields(const struct completion *completion)
{
	const struct mlx5ctl_dv_layout *layout = find_layout(completion);
	struct mlx5ctl_dv_layout_field field = {};
	char before[MLX5CTL_DV_PATH_MAX];
	const char *equals = strchr(completion->last, '=');
	const char *dot = strrchr(completion->last, '.');

	if (!layout || strlen(completion->last) >= sizeof(before))
		return;
	strcpy(before, completion->last);
	if (equals) {
		before[equals - completion->last] = '\0';
		offer_values(layout, before, completion->last);
		return;
	}
	if (dot) {
		before[dot - completion->last] = '\0';
		if (mlx5ctl_dv_layout_find_field(layout, before, &field))
			return;
		layout = field.nested;
	}
	before[dot ? dot - completion->last + 1 : 0] = '\0';
	if (dot)
		before[dot - completion->last] = '.';
	if (layout)
		offer_members(layout, before, completion->last);
}

static void offer_taken(const struct completion *completion, const char *word)
{
	if (is_word(word, "FIELD=", NULL))
		offer_fields(completion);
	else if (!is_kind(word) && !is_given(completion, word))
		offer(word, completion->last);
	else if (is_word(word, "COUNTER", NULL) || (is_kind(word) && !named(completion)))
		offer_kind(word, completion->last);
}

int complete_words(struct args *args, const char *takes)
{
	struct completion completion = { .takes = takes, .words = args->words };
	char word[TAKES_MAX];
	const char *value = NULL;

	while (args->words[completion.num_words + 1])
		completion.num_words++;
	completion.last = args->words[completion.num_words];
	if (completion.num_words)
		value = value_kind(&completion,
				   completion.words[completion.num_words - 1], word);
	if (value && is_word(value, "FIELD=", NULL))
		offer_fields(&completion);
	else if (value)
		offer_kind(value, completion.last);
	while (!value && next_taken(&takes, word, &value)) {
		offer_taken(&completion, word);
		value = NULL;
	}
	return EXIT_DONE;
}
