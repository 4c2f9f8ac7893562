// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Names of parameters, with a port or a module and an element in them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "config.h"

#define MAX_NEAR 6

void config_setting_name(const struct config_item *item, const struct config_param *param,
			 char name[CONFIG_NAME_MAX])
{
	enum config_class class = item->tlv->class;

	if (class == CONFIG_PORT || class == CONFIG_MODULE)
		snprintf(name, CONFIG_NAME_MAX, "%.64s_%c%u", param->title,
			 class == CONFIG_PORT ? 'P' : 'M', item->place);
	else
		snprintf(name, CONFIG_NAME_MAX, "%.64s", param->title);
}

/* "NAME[3]": cuts off what is in brackets; false if that is no number of an element. */
static bool take_element(const char *name, size_t *len, uint64_t *element)
{
	const char *bracket = memchr(name, '[', *len);
	char digits[8];
	size_t num;

	if (!bracket)
		return true;
	num = name + *len - bracket;
	if (num < 3 || num > sizeof(digits) || bracket[num - 1] != ']')
		return false;
	snprintf(digits, num - 1, "%s", bracket + 1);
	*len = bracket - name;
	return parse_number(digits, CONFIG_ITEM_MAX * 8, element);
}

static bool is_named(const struct config_item *item, const struct config_param *param,
		     const char *name, size_t len)
{
	char whole[CONFIG_NAME_MAX];

	if (strlen(param->title) == len && !strncasecmp(param->title, name, len))
		return true;
	config_setting_name(item, param, whole);
	return strlen(whole) == len && !strncasecmp(whole, name, len);
}

size_t find_config_settings(struct config *config, const char *name, size_t len,
			    config_setting_fn fn, void *arg)
{
	uint64_t element = 0;
	size_t whole = len, num = 0;

	if (!take_element(name, &len, &element))
		return 0;
	for (size_t i = 0; i < config->num_items; i++) {
		struct config_item *item = &config->items[i];

		for (size_t k = 0; k < item->tlv->num_params; k++) {
			struct config_setting setting = {
				.item = item,
				.param = &item->tlv->params[k],
				.element = len == whole ? -1 : (int)element,
			};

			if (!setting.param->title || item->tlv->capability ||
			    !is_named(item, setting.param, name, len) ||
			    (len != whole && (!setting.param->array || element >= setting.param->count)))
				continue;
			fn(&setting, arg);
			num++;
		}
	}
	return num;
}

static bool contains(const char *title, const char *name, size_t len)
{
	for (; *title; title++)
		if (!strncasecmp(title, name, len))
			return true;
	return false;
}

/* "LINK_TYPE_P9" where there is LINK_TYPE. */
static bool is_of_no_place(const struct config_db *db, const char *name, size_t len)
{
	while (len && strchr("0123456789", name[len - 1]))
		len--;
	if (len < 3 || name[len - 2] != '_' || !strchr("PM", name[len - 1]))
		return false;
	for (size_t i = 0; i < db->num_tlvs; i++)
		for (size_t k = 0; k < db->tlvs[i].num_params; k++) {
			const char *title = db->tlvs[i].params[k].title;

			if (title && strlen(title) == len - 2 && !strncasecmp(title, name, len - 2))
				return true;
		}
	return false;
}

/* Names that begin so, or else have it in them. */
int unknown_config_name(const struct config_db *db, const char *name, size_t len)
{
	char near[MAX_NEAR * CONFIG_NAME_MAX] = "";
	size_t num = 0, used = 0;

	if (is_of_no_place(db, name, len))
		return failed_because(db->path, "%.*s: the device has no such port or module", (int)len, name);
	for (int begins = 1; begins >= 0 && !num; begins--)
		for (size_t i = 0; i < db->num_tlvs; i++)
			for (size_t k = 0; k < db->tlvs[i].num_params && num < MAX_NEAR; k++) {
				const char *title = db->tlvs[i].params[k].title;

				if (!title || !len || (begins ? strncasecmp(title, name, len) != 0 :
								!contains(title, name, len)))
					continue;
				used += snprintf(near + used, sizeof(near) - used, "%s%.64s",
						 num++ ? ", " : "", title);
			}
	return failed_because(db->path, "it has no parameter \"%.*s\"%s%s; \"mlx5ctl config list\" shows all",
			      (int)len, name, num ? ", but " : "", near);
}
