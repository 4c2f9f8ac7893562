// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Rows on a terminal, again and again, and the keys that are pressed there. */
#include <limits.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "top.h"

/* How often a key is looked for, in milliseconds. */
#define LOOK_MS 200
#define SEVERE 5 /* from here on a row is red */
/* Less of a note says nothing. */
#define LEAST_NOTE 12

struct screen {
	struct json_object *rows;
	enum top_order order;
	size_t first; /* row that is seen */
	bool paused;
};

/* ROW is NULL for the titles. Columns behind the width of the terminal are not there; what is
 * left of the line is for the note.
 */
static void draw_line(int line, struct json_object *row)
{
	char text[64];
	int at = 0;

	move(line, 0);
	clrtoeol();
	for (size_t i = 0; i < NUM_TOP_COLUMNS && at + top_columns[i].width <= COLS; i++) {
		const struct top_column *column = &top_columns[i];
		const char *word = row ? top_cell(row, i, text, sizeof(text)) : column->title;

		mvprintw(line, at, column->right ? "%*.*s" : "%-*.*s", column->width,
			 column->width, word);
		at += column->width + 1;
	}
	if (at + LEAST_NOTE <= COLS)
		mvaddnstr(line, at, row ? note_of(row) : "NOTE", COLS - at);
}

static int style_of(struct json_object *row)
{
	int severity = json_object_get_int(json_object_object_get(row, "severity"));

	return severity >= SEVERE ? A_BOLD | COLOR_PAIR(1) : severity ? COLOR_PAIR(2) : 0;
}

static void draw_head(const struct screen *screen, size_t num)
{
	static const char *const orders[NUM_ORDERS] = { "worst first", "by traffic", "by name" };
	char host[HOST_NAME_MAX + 1] = "";
	char now[32] = "";
	char text[256];
	time_t seconds = time(NULL);
	struct tm tm;

	gethostname(host, sizeof(host) - 1);
	strftime(now, sizeof(now), "%H:%M:%S", localtime_r(&seconds, &tm));
	snprintf(text, sizeof(text), "mlx5ctl top: %s, %s, %zu port%s, %s%s", host, now, num,
		 num == 1 ? "" : "s", orders[screen->order], screen->paused ? ", paused" : "");
	mvaddnstr(0, 0, text, COLS);
}

static void draw(struct screen *screen)
{
	size_t num = json_object_array_length(screen->rows);
	size_t room = LINES > 3 ? LINES - 3 : 0;

	if (screen->first + room > num)
		screen->first = num > room ? num - room : 0;
	erase();
	draw_head(screen, num);
	attron(A_REVERSE);
	draw_line(1, NULL);
	attroff(A_REVERSE);
	for (size_t i = 0; i < room && screen->first + i < num; i++) {
		struct json_object *row = json_object_array_get_idx(screen->rows, screen->first + i);

		attron(style_of(row));
		draw_line(2 + i, row);
		attroff(style_of(row));
	}
	mvaddnstr(LINES - 1, 0, "q quit  s sort  p pause  arrows scroll", COLS);
	refresh();
}

/* False: that was enough. */
static bool take_key(struct screen *screen, int key)
{
	switch (key) {
	case 'q':
	case 'Q':
		return false;
	case 's':
		screen->order = (screen->order + 1) % NUM_ORDERS;
		break;
	case 'p':
		screen->paused = !screen->paused;
		break;
	case KEY_DOWN:
	case 'j':
		screen->first++;
		break;
	case KEY_UP:
	case 'k':
		screen->first -= screen->first > 0;
		break;
	case KEY_NPAGE:
		screen->first += LINES;
		break;
	case KEY_PPAGE:
		screen->first -= screen->first < (size_t)LINES ? screen->first : (size_t)LINES;
		break;
	case KEY_HOME:
		screen->first = 0;
		break;
	default:
		break;
	}
	return true;
}

static bool begin(void)
{
	if (!newterm(NULL, stdout, stdin))
		return false;
	cbreak();
	noecho();
	keypad(stdscr, TRUE);
	curs_set(0);
	timeout(LOOK_MS);
	if (has_colors()) {
		start_color();
		use_default_colors();
		init_pair(1, COLOR_RED, -1);
		init_pair(2, COLOR_YELLOW, -1);
	}
	return true;
}

bool show_screen(rows_fn rows, void *arg)
{
	struct screen screen = { .rows = rows(arg, ORDER_WORST) };
	int key = ERR;

	if (!begin()) {
		json_object_put(screen.rows);
		return false;
	}
	do {
		if (!screen.paused || key == 's') {
			json_object_put(screen.rows);
			screen.rows = rows(arg, screen.order);
		}
		draw(&screen);
		key = getch();
	} while (!stop_requested() && take_key(&screen, key));
	endwin();
	json_object_put(screen.rows);
	return true;
}
