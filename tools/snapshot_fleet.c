// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Snapshots of many devices, one after the other, each to those of its model. */
#include <stdlib.h>
#include <string.h>

#include "snapshot_fleet.h"

struct fleet {
	char *const *paths;
	struct model *models;
	size_t num_models;
	bool all;
};

static struct model *add_model(struct fleet *fleet, struct json_object *device)
{
	struct model *models = reallocarray(fleet->models, fleet->num_models + 1,
					    sizeof(*models));
	struct model *model;

	if (!models)
		return NULL;
	fleet->models = models;
	model = &models[fleet->num_models];
	*model = (struct model){
		.known = device,
		.device_id = json_object_get_int64(json_object_object_get(device, "device_id")),
		.board_id = strdup(get_text(device, "board_id")),
		.fields = new_fields(),
	};
	fleet->num_models++;
	return model->board_id && model->fields ? model : NULL;
}

static struct model *find_model(struct fleet *fleet, const struct contents *contents)
{
	const struct part *part = find_in(contents, "device.json");
	struct json_object *device = part ? part->json : NULL;
	uint32_t id = json_object_get_int64(json_object_object_get(device, "device_id"));

	for (size_t i = 0; i < fleet->num_models; i++)
		if (fleet->models[i].known == !!device && fleet->models[i].device_id == id &&
		    !strcmp(fleet->models[i].board_id, get_text(device, "board_id")))
			return &fleet->models[i];
	return add_model(fleet, device);
}

static bool add_member(struct fleet *fleet, const struct contents *contents, uint32_t place)
{
	struct model *model = find_model(fleet, contents);
	uint32_t *members;

	if (!model)
		return false;
	members = reallocarray(model->members, model->num + 1, sizeof(*members));
	if (!members)
		return false;
	model->members = members;
	members[model->num++] = place;
	return add_values(model->fields, contents, model->num - 1, fleet->all);
}

/* What cannot be read is said, and the rest is compared. */
static int gather(struct fleet *fleet, size_t num)
{
	int status = EXIT_DONE;

	for (size_t i = 0; i < num; i++) {
		struct contents contents = {};
		bool full = false;

		if (read_snapshot(fleet->paths[i], true, &contents))
			full = !add_member(fleet, &contents, i);
		else
			status = EXIT_PARTIAL;
		free_contents(&contents);
		if (full)
			return failed_because(fleet->paths[i], "out of memory");
	}
	return fleet->num_models ? status : EXIT_FAILED;
}

static bool compare_models(const struct fleet *fleet, size_t num, struct json_object *array)
{
	char **names = short_names(fleet->paths, num);
	bool done = names;

	for (size_t i = 0; i < fleet->num_models && done; i++) {
		struct json_object *model = compare_members(&fleet->models[i], fleet->paths,
							    names, fleet->all);

		done = model && !json_object_array_add(array, model);
	}
	free_names(names, num);
	return done;
}

static int show(const struct fleet *fleet, size_t num)
{
	struct json_object *array = json_object_new_array();

	if (!compare_models(fleet, num, array)) {
		json_object_put(array);
		return failed_because("snapshot", "out of memory");
	}
	if (options.json)
		return print_json(array);
	print_fleet(array);
	json_object_put(array);
	return EXIT_DONE;
}

static void free_models(struct fleet *fleet)
{
	for (size_t i = 0; i < fleet->num_models; i++) {
		if (fleet->models[i].fields)
			lh_table_free(fleet->models[i].fields);
		free(fleet->models[i].board_id);
		free(fleet->models[i].members);
	}
	free(fleet->models);
}

int diff_fleet(char *const *paths, size_t num, bool all)
{
	struct fleet fleet = { .paths = paths, .all = all };
	int status = gather(&fleet, num);

	if (status != EXIT_FAILED && show(&fleet, num) != EXIT_DONE)
		status = EXIT_FAILED;
	free_models(&fleet);
	return status;
}
