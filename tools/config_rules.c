// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What mstflint's database says of parameters: on what they depend, and what is allowed. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "config.h"

#define NO_DEPENDENCY "ignore_dependency"

/* Where an expression stands, and why it has no value. */
struct scope {
	struct config *config;
	const struct config_item *item;
	const char *temporary; /* its name, or NULL */
	size_t temporary_len;
	double temporary_value;
	char missing[CONFIG_NAME_MAX * 2];
};

/* Of the same port, where both have one. */
static struct config_item *find_item(const struct scope *scope, const struct config_tlv *tlv)
{
	struct config *config = scope->config;
	struct config_item *first = NULL;

	for (size_t i = 0; i < config->num_items; i++) {
		struct config_item *item = &config->items[i];

		if (item->tlv != tlv)
			continue;
		first = first ?: item;
		if (tlv->class == scope->item->tlv->class && item->place == scope->item->place)
			return item;
	}
	return first;
}

static bool is_there(struct config *config, struct config_item *item)
{
	return !ask_config(config, item) && item->readable &&
	       !read_config(config, item, CONFIG_NEXT) && item->views[CONFIG_NEXT].known;
}

static bool find_value(const char *name, size_t len, double *value, void *arg)
{
	struct scope *scope = arg;
	const char *dot = memchr(name, '.', len);
	const struct config_tlv *tlv = dot ? find_config_tlv(&scope->config->db, name, dot - name) :
					     scope->item->tlv;
	const char *param_name = dot ? dot + 1 : name;
	const struct config_param *param;
	struct config_item *item;

	if (scope->temporary && len == scope->temporary_len && !strncmp(name, scope->temporary, len)) {
		*value = scope->temporary_value;
		return true;
	}
	snprintf(scope->missing, sizeof(scope->missing), "%.*s", (int)len, name);
	param = tlv ? find_config_param(tlv, param_name, name + len - param_name) : NULL;
	item = param ? dot ? find_item(scope, tlv) : (struct config_item *)scope->item : NULL;
	if (!item || !is_there(scope->config, item))
		return false;
	*value = get_config_value(param, item->views[CONFIG_NEXT].data, 0);
	return true;
}

static bool evaluate(struct scope *scope, const char *text, double *value)
{
	return evaluate_config(text, find_value, scope, value);
}

/* mstconfig does not show what the database has no word about: that is not for users. */
static bool is_shown(const struct config_param *param)
{
	return param->dependency || param->rule || param->from_version || param->array;
}

bool has_config_item(struct config *config, struct config_item *item,
		     const struct config_param *param, char *why, size_t room)
{
	if (ask_config(config, item) || !item->readable || read_config(config, item, CONFIG_NEXT) ||
	    !item->views[CONFIG_NEXT].known) {
		snprintf(why, room, "this firmware has no such item");
		return false;
	}
	if (param->from_version <= item->version)
		return true;
	snprintf(why, room, "this firmware has version %u of the item, it is in version %u",
		 item->version, param->from_version);
	return false;
}

bool obeys_config_dependency(struct config *config, struct config_item *item,
			     const struct config_param *param, char *why, size_t room)
{
	struct scope scope = { .config = config, .item = item };
	double value;

	if (!is_shown(param)) {
		snprintf(why, room, "the database does not say when it can be used");
		return false;
	}
	/* As mstconfig has it: an array's elements are not asked about. */
	if (!param->dependency || param->array ||
	    !strcasecmp(param->dependency, NO_DEPENDENCY))
		return true;
	if (evaluate(&scope, param->dependency, &value) && value != 0)
		return true;
	snprintf(why, room, "it depends on %s, which does not hold", param->dependency);
	return false;
}

bool has_config(struct config *config, struct config_item *item, const struct config_param *param,
		char *why, size_t room)
{
	return has_config_item(config, item, param, why, room) &&
	       obeys_config_dependency(config, item, param, why, room);
}

static bool is_within(struct scope *scope, const struct config_param *param, uint32_t value, char *why,
		      size_t room)
{
	double least = 0, most = UINT32_MAX;

	if ((param->min && !evaluate(scope, param->min, &least)) ||
	    (param->max && !evaluate(scope, param->max, &most)))
		snprintf(why, room, "what it may be cannot be checked: %s is not known", scope->missing);
	else if (!(value >= least))
		snprintf(why, room, "%u is less than the least, which is %.0f", value, least);
	else if (!(value <= most))
		snprintf(why, room, "%u is more than the most, which is %.0f", value, most);
	else
		return true;
	return false;
}

bool obeys_config_range(struct config *config, struct config_item *item,
			const struct config_param *param, char *why, size_t room)
{
	struct scope scope = { .config = config, .item = item };

	for (uint32_t i = 0; i < param->count; i++)
		if (!is_within(&scope, param,
			       get_config_value(param, item->views[CONFIG_NEXT].data, i), why, room))
			return false;
	return true;
}

/* "$_name=expression", which the rule then names. */
static bool take_temporary(struct scope *scope, const char *text)
{
	const char *equals = strchr(text, '=');
	double value;

	if (*text != '$' || !equals || !evaluate(scope, equals + 1, &value))
		return false;
	scope->temporary = text + 1;
	scope->temporary_len = equals - text - 1;
	scope->temporary_value = isfinite(value) ? trunc(value) : value;
	return true;
}

/* One parameter changes what another may be: all of the item's rules must hold. */
bool obeys_config_rules(struct config *config, struct config_item *item, char *why, size_t room)
{
	for (size_t i = 0; i < item->tlv->num_params; i++) {
		const struct config_param *param = &item->tlv->params[i];
		struct scope scope = { .config = config, .item = item };
		double value;

		if (!param->rule || param->from_version > item->version)
			continue;
		if ((param->temporary && !take_temporary(&scope, param->temporary)) ||
		    !evaluate(&scope, param->rule, &value)) {
			snprintf(why, room, "the rule of %s cannot be checked: %s is not known: %s",
				 param->title ?: param->name, scope.missing, param->rule);
			return false;
		}
		if (value == 0) {
			snprintf(why, room, "it breaks the rule of %s: %s", param->title ?: param->name,
				 param->rule);
			return false;
		}
	}
	return true;
}
