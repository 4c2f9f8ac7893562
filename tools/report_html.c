// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the page is written with: all that comes from the archive goes through put_text(). */
#include "report.h"

/* A longer value is one that nobody reads here. */
#define MAX_TEXT 400

static void put_char(FILE *file, char c)
{
	switch (c) {
	case '&':
		fputs("&amp;", file);
		break;
	case '<':
		fputs("&lt;", file);
		break;
	case '>':
		fputs("&gt;", file);
		break;
	case '"':
		fputs("&quot;", file);
		break;
	case '\'':
		fputs("&#39;", file);
		break;
	default:
		/* HTML has no other control characters. */
		fputc((unsigned char)c < ' ' && c != '\n' && c != '\t' ? '?' : c, file);
	}
}

/* Not within a character of UTF-8. */
void put_text(FILE *file, const char *text)
{
	size_t len = 0;

	for (; *text && (len < MAX_TEXT || (*text & 0xc0) == 0x80); len++)
		put_char(file, *text++);
	if (*text)
		fputs(" (cut)", file);
}

void put_line(FILE *file, const char *text)
{
	put_text(file, text);
	fputc('\n', file);
}

/* The rest of an element that has begun. */
static void finish_element(FILE *file, const char *tag, const char *class, const char *text)
{
	if (class) {
		fputs(" class=\"", file);
		put_text(file, class);
		fputc('"', file);
	}
	fputc('>', file);
	put_text(file, text);
	fprintf(file, "</%s>", tag);
}

void put_element(FILE *file, const char *tag, const char *class, const char *text)
{
	fprintf(file, "<%s", tag);
	finish_element(file, tag, class, text);
}

void put_cell(FILE *file, const char *title, const char *class, const char *text)
{
	fprintf(file, "<td data-title=\"%s\"", title);
	finish_element(file, "td", class, text);
}

void put_row_name(FILE *file, const char *name)
{
	fputs("<tr><th scope=\"row\">", file);
	put_text(file, name);
	fputs("</th>", file);
}

void begin_table(FILE *file, const char *id, const char *caption, const char *const *titles)
{
	fputs("<table", file);
	if (id)
		fprintf(file, " id=\"%s\"", id);
	fputs(">\n", file);
	if (caption)
		put_element(file, "caption", NULL, caption);
	fputs("<thead><tr>", file);
	for (; *titles; titles++)
		fprintf(file, "<th scope=\"col\">%s</th>", *titles);
	fputs("</tr></thead>\n<tbody>\n", file);
}

void put_more(FILE *file, size_t shown, size_t all, const char *part)
{
	if (shown < all)
		fprintf(file, "<p class=\"more\">%zu of %zu are shown; all are in <code>%s</code> of the archive.</p>\n",
			shown, all, part);
}

void end_table(FILE *file, size_t shown, size_t all, const char *part)
{
	fputs("</tbody></table>\n", file);
	put_more(file, shown, all, part);
}

bool has_room(FILE *file, size_t rows)
{
	return rows < MAX_ROWS && ftell(file) < MAX_PAGE;
}
