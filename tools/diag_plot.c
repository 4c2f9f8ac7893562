// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Growth of counters as a chart that moves, in a terminal. */
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "diag.h"

#define MAX_COLUMNS 512
#define MAX_HEIGHT 8
#define DEFAULT_COLUMNS 80
#define DEFAULT_LINES 24

/* What a cell of the chart can show, from nothing to full. */
struct cells {
	const char *const *levels;
	int num; /* but for nothing */
};

static const char *const blocks[] = { " ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
static const char *const letters[] = { " ", ".", ":", "#" };

static const struct cells unicode = { blocks, 8 };
static const struct cells ascii = { letters, 3 };

struct plot {
	const struct diag_request *request;
	const struct cells *cells;
	double *rates; /* MAX_COLUMNS of each counter, a ring */
	uint64_t num_samples;
	uint64_t num_missed;
	int lines; /* that the chart takes now */
};

struct plot *start_plot(const struct diag_request *request)
{
	struct plot *plot = calloc(1, sizeof(*plot));

	if (!plot)
		return NULL;
	plot->rates = calloc(request->num_ids, MAX_COLUMNS * sizeof(*plot->rates));
	if (!plot->rates) {
		free(plot);
		return NULL;
	}
	plot->request = request;
	setlocale(LC_CTYPE, "");
	plot->cells = strcmp(nl_langinfo(CODESET), "UTF-8") ? &ascii : &unicode;
	/* No cursor while it moves. */
	printf("\033[?25l");
	return plot;
}

void end_plot(struct plot *plot)
{
	if (!plot)
		return;
	printf("\033[?25h");
	fflush(stdout);
	free(plot->rates);
	free(plot);
}

static void terminal_size(int *columns, int *lines)
{
	struct winsize size = {};

	*columns = DEFAULT_COLUMNS;
	*lines = DEFAULT_LINES;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col || !size.ws_row)
		return;
	*columns = size.ws_col;
	*lines = size.ws_row;
}

static const double *counter_rates(const struct plot *plot, uint32_t counter)
{
	return plot->rates + (size_t)counter * MAX_COLUMNS;
}

/* The sample that is AGO before the last. */
static double rate_of(const struct plot *plot, uint32_t counter, uint64_t ago)
{
	return counter_rates(plot, counter)[(plot->num_samples - 1 - ago) % MAX_COLUMNS];
}

/* "62.5M" */
static const char *short_number(double value, char *text, size_t room)
{
	static const char units[] = " kMGTPE";
	size_t unit = 0;

	while (value >= 1000 && units[unit + 1]) {
		value /= 1000;
		unit++;
	}
	snprintf(text, room, "%.*f%.*s", unit && value < 100 ? 1 : 0, value, !!unit,
		 units + unit);
	return text;
}

static void draw_cell(const struct plot *plot, double fill, int height, int line)
{
	int num = plot->cells->num;
	/* Levels that are filled, from the lowest line on. */
	int level = (int)(fill * height * num + 0.5) - line * num;

	if (level < 0)
		level = 0;
	fputs(plot->cells->levels[level < num ? level : num], stdout);
}

static void draw_counter(struct plot *plot, uint32_t counter, uint64_t value, int columns,
			 int height)
{
	uint64_t shown = plot->num_samples;
	char label[COUNTER_LABEL_MAX];
	char heading[256];
	char now[32];
	char most[32];
	double max = 0;

	if (shown > (uint64_t)columns)
		shown = columns;
	for (uint64_t ago = 0; ago < shown; ago++)
		if (rate_of(plot, counter, ago) > max)
			max = rate_of(plot, counter, ago);
	snprintf(heading, sizeof(heading), "%s  %llu  %s/s, at most %s/s",
		 counter_label(plot->request->ids[counter], label),
		 (unsigned long long)value,
		 short_number(rate_of(plot, counter, 0), now, sizeof(now)),
		 short_number(max, most, sizeof(most)));
	printf("%.*s\033[K\n", columns, heading);
	for (int line = height - 1; line >= 0; line--) {
		for (uint64_t ago = shown; ago-- > 0;)
			draw_cell(plot, max > 0 ? rate_of(plot, counter, ago) / max : 0,
				  height, line);
		printf("\033[K\n");
	}
}

static void draw(struct plot *plot, const uint64_t *values)
{
	int num = (int)plot->request->num_ids;
	int columns, lines, height;

	terminal_size(&columns, &lines);
	/* The last column and line would let the terminal scroll. */
	columns = columns - 1 < MAX_COLUMNS ? columns - 1 : MAX_COLUMNS;
	lines -= 2;
	if (num > lines / 2)
		num = lines / 2;
	if (num < 1)
		num = 1;
	height = lines / num - 1;
	if (height < 1)
		height = 1;
	if (height > MAX_HEIGHT)
		height = MAX_HEIGHT;
	if (plot->lines)
		printf("\033[%dA", plot->lines);
	for (int i = 0; i < num; i++)
		draw_counter(plot, i, values[i], columns, height);
	printf("%llu samples, %llu missed", (unsigned long long)plot->num_samples,
	       (unsigned long long)plot->num_missed);
	if (num < (int)plot->request->num_ids)
		printf("; %d more counters do not fit", (int)plot->request->num_ids - num);
	/* And nothing of a chart that was larger. */
	printf("\033[K\n\033[J");
	plot->lines = num * (height + 1) + 1;
}

void plot_sample(struct plot *plot, const double *rates, const uint64_t *values,
		 uint32_t missed)
{
	for (uint32_t i = 0; i < plot->request->num_ids; i++)
		plot->rates[(size_t)i * MAX_COLUMNS + plot->num_samples % MAX_COLUMNS] =
			rates[i];
	plot->num_samples++;
	plot->num_missed += missed;
	draw(plot, values);
}
