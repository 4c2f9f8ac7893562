/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A snapshot as a page for a person. It is capped: the archive's files have the rest. */
#ifndef MLX5CTL_TOOL_REPORT_H
#define MLX5CTL_TOOL_REPORT_H

#include <stdio.h>

#include "snapshot.h"

/* Of a table, and from which size of the page on no table gets more rows. */
#define MAX_ROWS 200
#define MAX_PAGE 360000

/* report_html.c: escaped, and cut if it is longer than a person reads. */
void put_text(FILE *file, const char *text);
void put_line(FILE *file, const char *text);
void put_element(FILE *file, const char *tag, const char *class, const char *text);
/* With its title for whoever sees little of it: on a narrow screen, or none. */
void put_cell(FILE *file, const char *title, const char *class, const char *text);
/* How many of ALL are not shown, if any, and which part of the archive has them. */
void put_more(FILE *file, size_t shown, size_t all, const char *part);
void put_row_name(FILE *file, const char *name);
void begin_table(FILE *file, const char *id, const char *caption, const char *const *titles);
/* And put_more() behind it. */
void end_table(FILE *file, size_t shown, size_t all, const char *part);
bool has_room(FILE *file, size_t rows);

/* report_style.c */
extern const char report_head[];
extern const char report_style[];

/* report_series.c: counters and sensors over a while, and what became of them. */
void put_plots(FILE *file, struct json_object *counters);
void put_counters(FILE *file, struct json_object *counters);

/* report_parts.c */
void put_record(FILE *file, const char *id, struct json_object *json, const char *part);
/* Answered ones, each of which unfolds, and apart from them those that were not. */
void put_members(FILE *file, const char *id, struct json_object *json, const char *part);
void put_resources(FILE *file, const char *id, struct json_object *json, const char *part);
void put_journal(FILE *file, struct json_object *journal);
void put_log(FILE *file, const char *text);
void put_parts(FILE *file, const struct snapshot *snapshot);

#endif
