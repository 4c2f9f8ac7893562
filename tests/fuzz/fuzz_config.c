// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Any file as a database of the configuration's parameters: whatever it says of places and
 * sizes, a value is read and written in its item, and expressions come to an end.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What the reader takes from elsewhere in the command. */
void print_error(const char *fmt, ...)
{
	(void)fmt;
}

bool is_word(const char *word, const char *keyword, const char *other)
{
	return !strcmp(word, keyword) || (other && !strcmp(word, other));
}

static bool find(const char *name, size_t len, double *value, void *arg)
{
	(void)arg;
	*value = len ? name[len - 1] : 0;
	return true;
}

static void use_expression(const char *text)
{
	double value;

	if (text)
		evaluate_config(text, find, NULL, &value);
}

static void use_param(const struct config_tlv *tlv, const struct config_param *param)
{
	uint8_t *item = calloc(1, tlv->bytes);
	char text[64];
	uint32_t value = 0;

	if (!item)
		abort();
	for (uint32_t i = 0; i < param->count; i++) {
		set_config_value(param, item, i, UINT32_MAX);
		value = get_config_value(param, item, i);
		if (param->width < 32 ? value != (1u << param->width) - 1 : value != UINT32_MAX)
			abort();
	}
	json_object_put(config_value_to_json(param, item));
	describe_config_values(param, text, sizeof(text));
	parse_config_value(param, text, &value);
	if (param->title)
		parse_config_value(param, param->title, &value);
	use_expression(param->dependency);
	use_expression(param->min);
	use_expression(param->max);
	use_expression(param->rule);
	free(item);
}

static const char *forgotten;

static void forget(void)
{
	unlink(forgotten);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* SQLite follows a link to a file without a name, and then does not find it. */
	static char path[] = "/dev/shm/fuzz_config.XXXXXX";
	static int fd = -1;
	struct config_db db;

	if (fd < 0) {
		fd = mkstemp(path);
		atexit(forget);
		forgotten = path;
	}
	if (fd < 0 || ftruncate(fd, 0) || pwrite(fd, data, size, 0) != (ssize_t)size)
		abort();
	if (open_config_db(&db, path)) {
		for (size_t i = 0; i < db.num_tlvs; i++)
			for (size_t k = 0; k < db.tlvs[i].num_params; k++)
				use_param(&db.tlvs[i], &db.tlvs[i].params[k]);
		close_config_db(&db);
	}
	return 0;
}
