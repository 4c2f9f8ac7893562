// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

/* What is read of each device, so that it is missed if it is not there. */
static const char *const expected[] = {
	"health.json", "devlink-health.json", "sysfs.json", "journal.json",
	"counters.json", "capabilities.json", "registers.json", "queries.json",
	"diagnostic-counters.json", "links.json", "cables.json", "configuration.json",
	"resources.json", "raw/core.bin",
};

/* How a reason begins that is not firmware's silence. */
static const char not_asked[] = "not asked";

static const char *const state_names[] = {
	[PART_OK] = "ok",
	[PART_PARTIAL] = "partial",
	[PART_FAILED] = "failed",
	[PART_NOT_ASKED] = "not_asked",
	[PART_LEFT_OUT] = "left_out",
};

static struct part *add_part(struct snapshot *snapshot, const char *name)
{
	struct part *parts = reallocarray(snapshot->parts, snapshot->num + 1,
					  sizeof(*parts));
	struct part *part;

	if (!parts) {
		snapshot->out_of_memory = true;
		return NULL;
	}
	snapshot->parts = parts;
	part = &parts[snapshot->num];
	*part = (struct part){ .name = strdup(name) };
	if (!part->name) {
		snapshot->out_of_memory = true;
		return NULL;
	}
	snapshot->num++;
	return part;
}

struct part *find_part(const struct snapshot *snapshot, const char *name)
{
	for (size_t i = 0; i < snapshot->num; i++)
		if (!strcmp(snapshot->parts[i].name, name))
			return &snapshot->parts[i];
	return NULL;
}

struct json_object *find_json_part(const struct snapshot *snapshot,
				   const char *name)
{
	struct part *part = find_part(snapshot, name);

	return part ? part->json : NULL;
}

struct part *plan_part(struct snapshot *snapshot, const char *name, size_t num)
{
	struct part *part = find_part(snapshot, name) ?: add_part(snapshot, name);

	if (!part)
		return NULL;
	if (!part->json)
		part->json = json_object_new_object();
	part->planned += num;
	return part;
}

void add_json_part(struct snapshot *snapshot, const char *name,
		   struct json_object *json)
{
	struct part *part = add_part(snapshot, name);

	if (part)
		part->json = json;
	else
		json_object_put(json);
}

void add_data_part(struct snapshot *snapshot, const char *name, void *data,
		   size_t len)
{
	struct part *part = add_part(snapshot, name);

	if (!part) {
		free(data);
		return;
	}
	part->data = data;
	part->len = len;
	part->planned = 1;
	part->count[ANSWERED] = 1;
}

void add_failed_part(struct snapshot *snapshot, const char *name, enum outcome outcome,
		     const char *why)
{
	struct part *part = add_part(snapshot, name);

	if (!part)
		return;
	part->planned = 1;
	part->count[outcome] = 1;
	part->why = strdup(why);
	snapshot->out_of_memory |= !part->why;
}

static enum part_state state_of(const struct part *part)
{
	if (part->count[ANSWERED] == part->planned)
		return PART_OK;
	if (part->count[ANSWERED])
		return PART_PARTIAL;
	return part->count[NOT_ASKED] == part->planned ? PART_NOT_ASKED : PART_FAILED;
}

/* "3 of 39 were refused, 1 of 39 had no answer, 20 of 39 were not asked: WHY" */
static char *words_of(const struct part *part, const char *missing)
{
	static const char *const words[NUM_OUTCOMES] = {
		[REFUSED] = "were refused",
		[NO_ANSWER] = "had no answer",
		[NOT_ASKED] = "were not asked",
	};
	static const enum outcome order[] = { REFUSED, NO_ANSWER, NOT_ASKED };
	bool is_missing = part->count[NO_ANSWER] + part->count[NOT_ASKED];
	const char *why = is_missing && *missing ? missing : part->why ?: missing;
	const char *separator = "";
	char *text = NULL;
	size_t len;
	FILE *file;

	if (part->count[NOT_ASKED] == part->planned)
		return strdup(!strncmp(why, not_asked, strlen(not_asked)) ?
				      why : OWES_AN_ANSWER);
	if (part->planned == 1)
		return strdup(why);
	file = open_memstream(&text, &len);
	if (!file)
		return NULL;
	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++) {
		if (!part->count[order[i]])
			continue;
		fprintf(file, "%s%zu of %zu %s", separator, part->count[order[i]],
			part->planned, words[order[i]]);
		separator = ", ";
	}
	/* Of many that were refused, each says why. */
	if (part->count[REFUSED] + part->count[ANSWERED] == part->planned)
		fputs(": the part says why", file);
	else
		fprintf(file, ": %s", why);
	return fclose(file) ? NULL : text;
}

/* What was sent is of the first part that is not finished; returns what is left of it. */
static size_t settle(struct snapshot *snapshot, struct part *part, size_t num_in_flight)
{
	size_t num = 0;
	size_t rest;

	for (size_t i = 0; i < NUM_OUTCOMES; i++)
		num += part->count[i];
	if (num > part->planned)
		part->planned = num;
	rest = part->planned - num;
	part->count[NO_ANSWER] += num_in_flight < rest ? num_in_flight : rest;
	part->count[NOT_ASKED] += num_in_flight < rest ? rest - num_in_flight : 0;
	part->state = state_of(part);
	if (part->state != PART_OK) {
		part->error = words_of(part, snapshot->missing);
		snapshot->out_of_memory |= !part->error;
	}
	snapshot->partial |= part->count[NO_ANSWER] || part->count[NOT_ASKED];
	return rest ? 0 : num_in_flight;
}

void settle_parts(struct snapshot *snapshot, size_t num_in_flight)
{
	bool opened = !find_part(snapshot, "firmware");
	size_t num = snapshot->num;

	for (size_t i = 0; i < num; i++)
		num_in_flight = settle(snapshot, &snapshot->parts[i], num_in_flight);
	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++) {
		if (find_part(snapshot, expected[i]) ||
		    (!strcmp(expected[i], "raw/core.bin") && !snapshot->with_core) ||
		    (!snapshot->attr.name[0] && i > 0 && i < 3))
			continue;
		add_failed_part(snapshot, expected[i], num_in_flight ? NO_ANSWER : NOT_ASKED,
				opened ? not_asked : "not asked: there is no debug context");
		num_in_flight = 0;
		if (!snapshot->out_of_memory)
			settle(snapshot, &snapshot->parts[snapshot->num - 1], 0);
	}
}

const char *part_state_name(const struct part *part)
{
	return state_names[part->state];
}

static struct json_object *describe(const struct part *part)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "state", part_state_name(part));
	add_string(object, "error", part->error ?: "");
	add_number(object, "answered", part->count[ANSWERED]);
	add_number(object, "refused", part->count[REFUSED]);
	add_number(object, "no_answer", part->count[NO_ANSWER]);
	add_number(object, "not_asked", part->count[NOT_ASKED]);
	return object;
}

struct json_object *make_index(const struct snapshot *snapshot)
{
	struct json_object *object = json_object_new_object();
	struct json_object *parts = json_object_new_object();
	char time[32];
	struct tm tm;

	strftime(time, sizeof(time), "%Y-%m-%dT%H:%M:%SZ",
		 gmtime_r(&snapshot->time, &tm));
	add_number(object, "format", 1);
	add_string(object, "dev", snapshot->dev);
	add_string(object, "time", time);
	add_string(object, "mlx5ctl", PACKAGE_VERSION);
	add_string(object, "state", snapshot->partial ? "partial" : "complete");
	add_string(object, "reason", snapshot->missing);
	for (size_t i = 0; i < snapshot->num; i++)
		json_object_object_add(parts, snapshot->parts[i].name,
				       describe(&snapshot->parts[i]));
	json_object_object_add(object, "parts", parts);
	return object;
}

void free_parts(struct snapshot *snapshot)
{
	for (size_t i = 0; i < snapshot->num; i++) {
		free(snapshot->parts[i].name);
		free(snapshot->parts[i].data);
		free(snapshot->parts[i].why);
		free(snapshot->parts[i].error);
		json_object_put(snapshot->parts[i].json);
	}
	free(snapshot->parts);
	free(snapshot->safe_dev);
}
