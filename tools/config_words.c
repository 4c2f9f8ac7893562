// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include "config.h"

/* Words that are none of these stay, in the places of those before. */
int parse_config_words(struct args *args, struct config_words *words)
{
	const char *word;
	int status;

	*words = (struct config_words){ .rest = args->words };
	while ((word = next_word(args))) {
		status = take_common(args, word, &words->common, TAKE_DEV);
		if (status != NOT_TAKEN) {
			if (status)
				return status;
		} else if (is_word(word, "--db", NULL)) {
			words->db = need_value(args, word);
			if (!words->db)
				return EXIT_WRONG_USE;
		} else if (takes_word(args->command, "--yes") && is_word(word, "-y", "--yes")) {
			words->yes = true;
		} else if (takes_word(args->command, "--force") && is_word(word, "--force", NULL)) {
			words->force = true;
		} else if (*word == '-' && word[1]) {
			return wrong_word(args, word, "option");
		} else {
			words->rest[words->num_rest++] = (char *)word;
		}
	}
	words->rest[words->num_rest] = NULL;
	return EXIT_DONE;
}
