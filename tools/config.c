// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The configuration that outlives a restart: what mstconfig does, under lockdown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"

static const char help[] =
	"Usage: mlx5ctl config list                             parameters, without a device\n"
	"       mlx5ctl config show dev DEV [NAME]...\n"
	"       mlx5ctl config set dev DEV NAME=VALUE... [--yes] [--force]\n"
	"       mlx5ctl config reset dev DEV { NAME... | all } [--yes]\n"
	"       mlx5ctl config backup FILE dev DEV\n"
	"       mlx5ctl config apply FILE dev DEV [--yes] [--force]\n"
	"       mlx5ctl config diff { dev DEV [FILE] | FILE FILE }\n"
	"The non-volatile configuration, by the names that mstconfig has: a parameter of a\n"
	"port ends in _P1, an element of an array is NAME[3]. \"show\" prints what left the\n"
	"factory, what holds now and what will from the next start of firmware on, with a\n"
	"star where these differ. \"set\", \"reset\" and \"apply\" show what would change, ask,\n"
	"write in the scope configuration, and say what makes it hold. \"diff\" of a device\n"
	"is what waits for that.\n"
	"  -y, --yes    do not ask\n"
	"  --force      whatever the database says of dependencies, limits and rules\n"
	"  --db FILE    a database of parameters, in the place of the package mstflint's\n";

static int set(struct config *config, const struct config_words *words)
{
	struct config_change change = { .config = config, .yes = words->yes, .force = words->force };
	int status = EXIT_DONE;

	for (char **name = words->rest; *name && !status; name++) {
		const char *equals = strchr(*name, '=');

		status = add_config_change(&change, *name, equals - *name, equals + 1);
	}
	if (!status)
		status = make_config_changes(&change);
	free_config_changes(&change);
	return status;
}

static int config_set(struct args *args)
{
	struct config_words words;
	struct config config;
	int status;

	args->where = "mlx5ctl config set";
	status = parse_config_words(args, &words) ?: need_dev(args, &words.common);
	if (status)
		return status;
	if (!*words.rest)
		return wrong_use(args, "NAME=VALUE is missing");
	for (char **name = words.rest; *name; name++)
		if (!strchr(*name, '=') || **name == '=')
			return wrong_use(args, "\"%s\" is not NAME=VALUE", *name);
	if (!open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_CONFIGURATION))
		return EXIT_FAILED;
	status = set(&config, &words);
	close_config(&config);
	return status;
}

/* What "reset" is to do: whole items go back, also the other parameters in them. */
struct resetting {
	struct config *config;
	struct config_item **items;
	size_t num;
	bool all;
	bool yes;
	int status;
};

static void take_item(const struct config_setting *setting, void *arg)
{
	struct resetting *resetting = arg;
	struct config *config = resetting->config;
	char why[512], name[CONFIG_NAME_MAX];

	for (size_t i = 0; i < resetting->num; i++)
		if (resetting->items[i] == setting->item)
			return;
	config_setting_name(setting->item, setting->param, name);
	if (resetting->status)
		return;
	if (!has_config(config, setting->item, setting->param, why, sizeof(why)))
		resetting->status = is_config_whole(config) ?
					    failed_because(config->target.name, "%s: %s", name, why) :
					    EXIT_FAILED;
	else if (!setting->item->writable)
		resetting->status = failed_because(config->target.name,
						   "%s: firmware does not let it be changed", name);
	else
		resetting->items[resetting->num++] = setting->item;
}

static int find_items(struct resetting *resetting, char **names)
{
	resetting->items = calloc(resetting->config->num_items, sizeof(*resetting->items));
	if (!resetting->items)
		return failed_because(resetting->config->target.name, "out of memory");
	for (; *names && !resetting->status; names++) {
		if (is_word(*names, "all", NULL))
			resetting->all = true;
		else if (!find_config_settings(resetting->config, *names, strlen(*names), take_item,
					       resetting))
			return unknown_config_name(&resetting->config->db, *names, strlen(*names));
	}
	return resetting->status;
}

struct listing {
	struct resetting *resetting;
	struct json_object *array;
};

static bool goes_back(const struct resetting *resetting, const struct config_item *item)
{
	bool named = resetting->all && item->writable;

	for (size_t i = 0; i < resetting->num; i++)
		named |= resetting->items[i] == item;
	return named;
}

static void list_change(struct config_item *item, const struct config_param *param, void *arg)
{
	struct listing *listing = arg;
	struct json_object *object, *old, *new;

	if (!goes_back(listing->resetting, item))
		return;
	object = config_setting_to_json(listing->resetting->config, item, param);
	old = json_object_object_get(object, "next");
	new = json_object_object_get(object, "default");
	if (object && !json_object_equal(old, new)) {
		struct json_object *change = json_object_new_object();

		add_string(change, "dev", listing->resetting->config->target.name);
		add_string(change, "parameter", get_text(object, "parameter"));
		json_object_object_add(change, "old", json_object_get(old));
		json_object_object_add(change, "new", json_object_get(new));
		json_object_array_add(listing->array, change);
	}
	json_object_put(object);
}

static int reset_items(const struct resetting *resetting)
{
	struct config *config = resetting->config;

	if (resetting->all)
		return reset_all_config(config) ? failed(config->target.name, "reset of all") : EXIT_DONE;
	for (size_t i = 0; i < resetting->num; i++)
		if (reset_config(config, resetting->items[i]))
			return failed(config->target.name, resetting->items[i]->tlv->title ?: "reset");
	return EXIT_DONE;
}

static int reset(struct resetting *resetting, char **names)
{
	struct listing listing = { resetting, json_object_new_array() };
	struct config *config = resetting->config;
	int status = find_items(resetting, names) ?: walk_config(config, list_change, &listing);

	if (!status && !is_config_whole(config))
		status = EXIT_FAILED;
	if (!status && !resetting->all && config->has_view[CONFIG_DEFAULT] &&
	    !json_object_array_length(listing.array))
		return say_config_is_so(config, listing.array);
	if (!status) {
		fprintf(stderr, "%s: from the next start of firmware on, as it left the factory%s\n",
			config->target.name, resetting->all ? ", all of it:" : ":");
		print_config_changes(listing.array);
		status = agrees_to_config(config, resetting->yes) ?
				 reset_items(resetting) : EXIT_FAILED;
	}
	if (!status)
		return say_config_applies(config, listing.array);
	json_object_put(listing.array);
	return status;
}

static int config_reset(struct args *args)
{
	struct config_words words;
	struct resetting resetting = {};
	struct config config;
	int status;

	args->where = "mlx5ctl config reset";
	status = parse_config_words(args, &words) ?: need_dev(args, &words.common);
	if (status)
		return status;
	if (!*words.rest)
		return wrong_use(args, "the parameters are missing, or \"all\"");
	if (!open_config(&config, words.common.dev, words.db, MLX5CTL_DV_SCOPE_CONFIGURATION))
		return EXIT_FAILED;
	resetting.config = &config;
	resetting.yes = words.yes;
	status = reset(&resetting, words.rest);
	free(resetting.items);
	close_config(&config);
	return status;
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", config_list, "--db:FILE" },
	{ "show", config_show, "PARAMETER dev:DEV --db:FILE" },
	{ "set", config_set, "PARAMETER= dev:DEV --yes --force --db:FILE" },
	{ "reset", config_reset, "PARAMETER dev:DEV all --yes --db:FILE" },
	{ "backup", config_backup, "FILE dev:DEV --db:FILE" },
	{ "apply", config_apply, "FILE dev:DEV --yes --force --db:FILE" },
	{ "diff", config_diff, "FILE dev:DEV --db:FILE" },
	{}
};

int cmd_config(struct args *args)
{
	args->where = "mlx5ctl config";
	args->help = help;
	return run_command(args, commands);
}
