// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

bool read_sysfs(char *value, size_t room, const char *fmt, ...)
{
	static const char root[] = "/sys/";
	char path[PATH_MAX] = "/sys/";
	size_t root_len = sizeof(root) - 1;
	bool done = false;
	va_list args;
	FILE *file;

	value[0] = '\0';
	va_start(args, fmt);
	vsnprintf(path + root_len, sizeof(path) - root_len, fmt, args);
	va_end(args);
	file = fopen(path, "re");
	if (file) {
		done = fgets(value, room, file);
		fclose(file);
	}
	value[strcspn(value, "\n")] = '\0';
	return done;
}

bool read_link_name(char name[MLX5CTL_DV_NAME_MAX], const char *path)
{
	char *target = realpath(path, NULL);
	const char *base = target ? strrchr(target, '/') + 1 : "";
	bool fits = *base && strlen(base) < MLX5CTL_DV_NAME_MAX;

	strcpy(name, fits ? base : "");
	free(target);
	return fits;
}

void printable(char *safe, size_t room, const char *text, size_t len)
{
	size_t i;

	for (i = 0; i < len && i + 1 < room && text[i]; i++)
		safe[i] = text[i] >= ' ' && text[i] < 0x7f ? text[i] : '?';
	safe[i] = '\0';
}
