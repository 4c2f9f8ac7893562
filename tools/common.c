// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Words that many commands take. */
#include "mlx5ctl.h"

static bool takes(const char *word, unsigned int keys)
{
	return (keys & TAKE_DEV && is_word(word, "dev", NULL)) ||
	       (keys & TAKE_SCOPE && is_word(word, "scope", NULL)) ||
	       (keys & TAKE_OUTPUT && is_word(word, "-o", "--output")) ||
	       (keys & TAKE_SIZE && is_word(word, "--size", NULL));
}

int wrong_value(struct args *args, const char *key, const char *value)
{
	return wrong_use(args, "\"%s\" is not valid for %s", value, key);
}

int take_common(struct args *args, const char *word, struct common *common,
		unsigned int keys)
{
	const char *value;
	bool valid = true;

	if (!takes(word, keys))
		return NOT_TAKEN;
	value = need_word(args, word);
	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(word, "dev", NULL)) {
		common->dev = value;
	} else if (is_word(word, "scope", NULL)) {
		valid = parse_scope(value, &common->scope);
		common->have_scope = true;
	} else if (is_word(word, "--size", NULL)) {
		valid = parse_size(value, UINT32_MAX, &common->size) && common->size;
	} else {
		common->path = value;
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
