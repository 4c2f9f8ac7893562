// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

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
}

void add_failed_part(struct snapshot *snapshot, const char *name,
		     const char *error)
{
	struct part *part = add_part(snapshot, name);

	if (!part)
		return;
	part->error = strdup(error);
	snapshot->out_of_memory |= !part->error;
}

void refuse_part(struct snapshot *snapshot, size_t num_refused, size_t num)
{
	struct part *part = snapshot->num ? &snapshot->parts[snapshot->num - 1] : NULL;
	char *text;

	if (!part || asprintf(&text, "%zu of %zu were refused: the part says why",
			      num_refused, num) < 0) {
		snapshot->out_of_memory = true;
		return;
	}
	if (num_refused == num)
		part->error = text;
	else
		part->partly = text;
}

struct json_object *find_json_part(const struct snapshot *snapshot,
				   const char *name)
{
	for (size_t i = 0; i < snapshot->num; i++)
		if (!strcmp(snapshot->parts[i].name, name))
			return snapshot->parts[i].json;
	return NULL;
}

static struct json_object *describe(const struct part *part)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "state", part->error ? "failed" : part->partly ? "partial" : "ok");
	add_string(object, "error", part->error ?: part->partly ?: "");
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
		free(snapshot->parts[i].error);
		free(snapshot->parts[i].partly);
		json_object_put(snapshot->parts[i].json);
	}
	free(snapshot->parts);
}
