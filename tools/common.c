// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Words that many commands take. */
#include "mlx5ctl.h"

/* Memory for firmware is whole pages, and a dump in less takes commands without end. */
#define MIN_SIZE 4096

static bool takes(const char *word, unsigned int keys)
{
	return (keys & TAKE_DEV && is_word(word, "dev", NULL)) ||
	       (keys & TAKE_SCOPE && is_word(word, "scope", NULL)) ||
	       (keys & TAKE_OUTPUT && is_word(word, "-o", "--output")) ||
	       (keys & TAKE_SIZE && is_word(word, "--size", NULL));
}

/* What a word may be followed by. */
static const struct {
	const char *key;
	const char *values;
} valid_values[] = {
	{ "scope", "configuration, debug_read_only, debug_write, debug_write_full" },
	{ "interval", "a time as 500us, 100ms or 2s, an hour at most" },
	{ "period", "a time as 500us, 100ms or 2s, an hour at most" },
	{ "--deadline", "a time as 500us, 100ms or 2s, an hour at most" },
	{ "MLX5CTL_DEADLINE", "a time as 500us, 100ms or 2s, an hour at most" },
	{ "count", "a number from 1 on" },
	{ "samples", "a number from 1 to 100000" },
	{ "size", "bytes in multiples of 4, 256K at most" },
	{ "--size", "bytes from 4K on and below 4G, as 4096, 64K or 2M" },
	{ "type", "general, qp, cr, or a number" },
	{ "qpn", "a number up to 0xffffff" },
	{ "vhca", "a number up to 0xffff" },
	{ "index1", "a number of 32 bits" },
	{ "index2", "a number of 32 bits" },
	{ "num1", "a number up to 0xffff, all, active" },
	{ "num2", "a number up to 0xffff, all, active" },
};

int wrong_value(struct args *args, const char *key, const char *value)
{
	for (size_t i = 0; i < sizeof(valid_values) / sizeof(*valid_values); i++)
		if (is_word(key, valid_values[i].key, NULL))
			return wrong_use(args, "\"%s\" is not valid for %s: %s", value, key,
					 valid_values[i].values);
	return wrong_use(args, "\"%s\" is not valid for %s", value, key);
}

static unsigned int key_of(const char *word)
{
	return is_word(word, "dev", NULL)   ? TAKE_DEV :
	       is_word(word, "scope", NULL) ? TAKE_SCOPE :
	       is_word(word, "--size", NULL) ? TAKE_SIZE : TAKE_OUTPUT;
}

int take_common(struct args *args, const char *word, struct common *common,
		unsigned int keys)
{
	const char *value;
	bool valid = true;

	if (!takes(word, keys))
		return NOT_TAKEN;
	if (common->given & key_of(word))
		return wrong_use(args, "\"%s\" is given twice", word);
	common->given |= key_of(word);
	value = need_value(args, word);
	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(word, "dev", NULL)) {
		common->dev = device_word(value);
	} else if (is_word(word, "scope", NULL)) {
		valid = parse_scope(value, &common->scope);
		common->have_scope = true;
	} else if (is_word(word, "--size", NULL)) {
		valid = parse_size(value, UINT32_MAX, &common->size) &&
			common->size >= MIN_SIZE;
	} else {
		common->path = value;
		valid = *value;
	}
	return valid ? EXIT_DONE : wrong_value(args, word, value);
}

int need_dev(struct args *args, const struct common *common)
{
	return common->dev ? EXIT_DONE : wrong_use(args, "\"dev DEV\" is missing");
}

int parse_dev(struct args *args, const char **dev, bool needed)
{
	struct common common = {};
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &common, TAKE_DEV);
		if (status == NOT_TAKEN)
			return wrong_word(args, word, "word");
		if (status)
			return status;
	}
	*dev = common.dev;
	return needed ? need_dev(args, &common) : EXIT_DONE;
}
