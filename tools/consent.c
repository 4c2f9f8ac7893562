// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>

#include "mlx5ctl.h"

bool agrees(const char *name, bool yes, const char *undone, const char *question)
{
	char answer[16];

	if (yes)
		return true;
	if (stdin_is_batch()) {
		failed_because(name, "%s: the batch is standard input; say --yes", undone);
		return false;
	}
	fprintf(stderr, "%s [y/N] ", question);
	if (fgets(answer, sizeof(answer), stdin) && (answer[0] == 'y' || answer[0] == 'Y'))
		return true;
	failed_because(name, "%s; a script says --yes", undone);
	return false;
}
