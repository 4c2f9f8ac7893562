// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What fits into a line of a terminal. */
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "snapshot_read.h"

#define DOTS "..."
#define DOTS_LEN (sizeof(DOTS) - 1)

size_t line_width(void)
{
	struct winsize size = {};

	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) ? 0 : size.ws_col;
}

const char *shown_value(const char *text)
{
	return *text ? text : "\"\"";
}

const char *cut_text(char cut[MAX_WIDTH + 1], const char *text, size_t room, bool keep_end)
{
	size_t len = strlen(text);

	if (len <= room || room > MAX_WIDTH || room < DOTS_LEN)
		return text;
	if (keep_end)
		snprintf(cut, MAX_WIDTH + 1, DOTS "%s", text + len - (room - DOTS_LEN));
	else
		snprintf(cut, MAX_WIDTH + 1, "%.*s" DOTS, (int)(room - DOTS_LEN), text);
	return cut;
}
