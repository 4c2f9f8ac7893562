// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A snapshot as a page. It holds all it needs, and no script: what it shows
 * comes from a device and from other processes, so that the page's own policy
 * forbids everything but its style.
 */
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

#define PLOT_WIDTH 320
#define PLOT_HEIGHT 80
#define MIN_POINTS 2

static const char head[] =
	"<!DOCTYPE html>\n"
	"<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\""
	" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	"<meta name=\"viewport\" content=\"width=device-width\">\n";

static const char style[] =
	"<style>\n"
	"body { font: 14px sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222; }\n"
	"h1 { font-size: 22px; } h2 { font-size: 18px; margin-top: 2em; }\n"
	"table { border-collapse: collapse; } th { text-align: left; background: #eee; }\n"
	"th, td { border: 1px solid #ccc; padding: 2px 8px; vertical-align: top; }\n"
	"td.n { text-align: right; font-variant-numeric: tabular-nums; }\n"
	"td, pre { overflow-wrap: anywhere; } pre { white-space: pre-wrap; background: #f6f6f6; padding: 8px; }\n"
	"summary { cursor: pointer; padding: 2px 0; }\n"
	".ok, .healthy { color: #176b2c; } .note { color: #135; } .unknown { color: #666; }\n"
	".warning, .degraded { color: #8a5a00; font-weight: bold; }\n"
	".partial { color: #8a5a00; } .not_asked, .left_out { color: #666; }\n"
	".failed { color: #b00020; font-weight: bold; }\n"
	"figure { display: inline-block; margin: 0 1em 1em 0; } figcaption { font-size: 12px; max-width: 320px; }\n"
	"svg { background: #fafafa; border: 1px solid #ccc; }\n"
	"polyline { fill: none; stroke: #1558b0; stroke-width: 1.5; }\n"
	"</style>\n</head>\n<body>\n";

static void put_text(FILE *file, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
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
			fputc(*text, file);
		}
	}
}

static void put_element(FILE *file, const char *tag, const char *class,
			const char *text)
{
	fprintf(file, "<%s", tag);
	if (class) {
		fputs(" class=\"", file);
		put_text(file, class);
		fputc('"', file);
	}
	fputc('>', file);
	put_text(file, text);
	fprintf(file, "</%s>", tag);
}

static const char *as_text(struct json_object *value)
{
	return value ? json_object_get_string(value) : "";
}

static void put_value(FILE *file, struct json_object *value)
{
	put_element(file, "td",
		    json_object_is_type(value, json_type_string) ? NULL : "n",
		    as_text(value));
}

static void begin_table(FILE *file, const char *id, const char *const *titles)
{
	fprintf(file, "<table id=\"%s\">\n<tr>", id);
	for (; *titles; titles++)
		put_element(file, "th", NULL, *titles);
	fputs("</tr>\n", file);
}

static void put_health(FILE *file, struct json_object *health)
{
	static const char *const titles[] = { "State", "Check", "Of", "What", NULL };
	struct json_object *checks = json_object_object_get(health, "checks");

	fputs("<h2>Health</h2>\n<p>Verdict: ", file);
	put_element(file, "strong", get_text(health, "verdict"),
		    get_text(health, "verdict"));
	fputs("</p>\n", file);
	begin_table(file, "health", titles);
	for (size_t i = 0; checks && i < json_object_array_length(checks); i++) {
		struct json_object *check = json_object_array_get_idx(checks, i);

		fputs("<tr>", file);
		put_element(file, "td", get_text(check, "state"),
			    get_text(check, "state"));
		put_element(file, "td", NULL, get_text(check, "check"));
		put_element(file, "td", NULL, get_text(check, "subject"));
		put_element(file, "td", NULL, get_text(check, "text"));
		fputs("</tr>\n", file);
	}
	fputs("</table>\n", file);
}

static void put_journal(FILE *file, struct json_object *journal)
{
	if (!journal)
		return;
	fputs("<h2>Journal</h2>\n<p>Who opened, was refused, or changed what.</p>\n<pre id=\"journal\">",
	      file);
	json_object_object_foreach(journal, seq, entry) {
		(void)seq;
		put_text(file, get_text(entry, "text"));
		fputc('\n', file);
	}
	fputs("</pre>\n", file);
}

/* A counter's growth a second, a gauge as it is. */
struct plot {
	double *values;
	double *times;
	size_t num;
	double min;
	double max;
};

static bool fill_plot(struct plot *plot, struct json_object *series,
		      struct json_object *times)
{
	struct json_object *values = json_object_object_get(series, "values");
	/* The first reading of a counter has no growth. */
	size_t is_counter = !strcmp(get_text(series, "kind"), "counter");
	size_t num = json_object_array_length(values);
	double start;

	if (num < MIN_POINTS + is_counter || num > json_object_array_length(times))
		return false;
	start = json_object_get_double(json_object_array_get_idx(times, 0));
	for (size_t i = is_counter; i < num; i++) {
		double value = json_object_get_double(json_object_array_get_idx(values, i));
		double time = json_object_get_double(json_object_array_get_idx(times, i));

		if (is_counter) {
			double last = json_object_get_double(
				json_object_array_get_idx(values, i - 1));
			double before = json_object_get_double(
				json_object_array_get_idx(times, i - 1));

			value = time > before ? (value - last) * 1e9 / (time - before) : 0;
		}
		if (!plot->num || value < plot->min)
			plot->min = value;
		if (!plot->num || value > plot->max)
			plot->max = value;
		plot->times[plot->num] = (time - start) / 1e9;
		plot->values[plot->num++] = value;
	}
	return plot->min != plot->max || plot->max != 0;
}

static void put_points(FILE *file, const struct plot *plot)
{
	double first = plot->times[0];
	double span = plot->times[plot->num - 1] - first;
	double height = plot->max - plot->min;

	for (size_t i = 0; i < plot->num; i++)
		fprintf(file, "%s%.1f,%.1f", i ? " " : "",
			span > 0 ? (plot->times[i] - first) / span * PLOT_WIDTH : 0,
			height > 0 ? PLOT_HEIGHT - (plot->values[i] - plot->min) /
							   height * PLOT_HEIGHT :
				     PLOT_HEIGHT / 2.0);
}

static void put_plot(FILE *file, const char *name, struct json_object *series,
		     const struct plot *plot)
{
	bool is_counter = !strcmp(get_text(series, "kind"), "counter");

	fprintf(file, "<figure><svg viewBox=\"-2 -2 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"><polyline points=\"",
		PLOT_WIDTH + 4, PLOT_HEIGHT + 4, PLOT_WIDTH + 4, PLOT_HEIGHT + 4);
	put_points(file, plot);
	fputs("\"/></svg><figcaption><b>", file);
	put_text(file, name);
	fprintf(file, "</b>: %.6g to %.6g%s in %.1f s. ", plot->min, plot->max,
		is_counter ? " a second" : "",
		plot->times[plot->num - 1] - plot->times[0]);
	put_text(file, get_text(series, "help"));
	fputs("</figcaption></figure>\n", file);
}

static void put_plots(FILE *file, struct json_object *counters)
{
	struct json_object *all = json_object_object_get(counters, "series");
	struct json_object *times = json_object_object_get(counters, "time_ns");
	size_t room = times ? json_object_array_length(times) : 0;

	if (!all || !room)
		return;
	fputs("<h2>Over time</h2>\n<div id=\"plots\">\n", file);
	json_object_object_foreach(all, name, series) {
		struct plot plot = {
			.values = calloc(room, sizeof(double)),
			.times = calloc(room, sizeof(double)),
		};

		if (plot.values && plot.times && fill_plot(&plot, series, times))
			put_plot(file, name, series, &plot);
		free(plot.values);
		free(plot.times);
	}
	fputs("</div>\n", file);
}

static void put_counters(FILE *file, struct json_object *counters)
{
	static const char *const titles[] = { "Counter", "First", "Last", "What",
					      NULL };
	struct json_object *all = json_object_object_get(counters, "series");

	if (!all)
		return;
	fputs("<h2>Counters and sensors</h2>\n", file);
	begin_table(file, "counters", titles);
	json_object_object_foreach(all, name, series) {
		struct json_object *values = json_object_object_get(series, "values");
		size_t num = json_object_array_length(values);

		fputs("<tr>", file);
		put_element(file, "td", NULL, name);
		put_value(file, json_object_array_get_idx(values, 0));
		put_value(file, json_object_array_get_idx(values, num - 1));
		put_element(file, "td", NULL, get_text(series, "help"));
		fputs("</tr>\n", file);
	}
	fputs("</table>\n", file);
}

static void put_row(const char *path, struct json_object *value, void *arg)
{
	FILE *file = arg;

	/* A page of zeros hides what is not. */
	if (json_object_is_type(value, json_type_int) &&
	    !json_object_get_uint64(value))
		return;
	fputs("<tr>", file);
	put_element(file, "td", NULL, path);
	put_value(file, value);
	fputs("</tr>\n", file);
}

/* One that unfolds for each member of a part. */
static void put_members(FILE *file, const char *title, const char *id,
			struct json_object *json)
{
	static const char *const titles[] = { "Field", "Value", NULL };

	if (!json)
		return;
	fprintf(file, "<h2>%s</h2>\n<div id=\"%s\">\n", title, id);
	json_object_object_foreach(json, name, value) {
		fputs("<details><summary>", file);
		put_text(file, name);
		fputs("</summary>\n<table>\n<tr>", file);
		for (size_t i = 0; titles[i]; i++)
			put_element(file, "th", NULL, titles[i]);
		fputs("</tr>\n", file);
		for_each_leaf(value, "", put_row, file);
		fputs("</table></details>\n", file);
	}
	fputs("</div>\n", file);
}

static void put_record(FILE *file, const char *title, const char *id,
		       struct json_object *json)
{
	static const char *const titles[] = { "Field", "Value", NULL };

	if (!json)
		return;
	fprintf(file, "<h2>%s</h2>\n", title);
	begin_table(file, id, titles);
	for_each_leaf(json, "", put_row, file);
	fputs("</table>\n", file);
}

static void put_log(FILE *file, const struct snapshot *snapshot)
{
	for (size_t i = 0; i < snapshot->num; i++) {
		const struct part *part = &snapshot->parts[i];

		if (strcmp(part->name, "kernel.log") != 0 || !part->data)
			continue;
		fputs("<h2>Kernel log</h2>\n<pre id=\"kernel_log\">", file);
		put_text(file, (char *)part->data);
		fputs("</pre>\n", file);
	}
}

static void put_parts(FILE *file, const struct snapshot *snapshot)
{
	static const char *const titles[] = { "Part", "State", NULL };

	fputs("<h2>Parts of this snapshot</h2>\n", file);
	begin_table(file, "parts", titles);
	for (size_t i = 0; i < snapshot->num; i++) {
		const struct part *part = &snapshot->parts[i];

		fputs("<tr>", file);
		put_element(file, "td", NULL, part->name);
		put_element(file, "td", part_state_name(part), part->error ?: "ok");
		fputs("</tr>\n", file);
	}
	fputs("</table>\n", file);
}

void write_report(FILE *file, const struct snapshot *snapshot,
		  struct json_object *index)
{
	struct json_object *counters = find_json_part(snapshot, "counters.json");

	fputs(head, file);
	put_element(file, "title", NULL, snapshot->dev);
	fputs(style, file);
	fputs("<h1>", file);
	put_text(file, snapshot->dev);
	fputs("</h1>\n<p>Taken ", file);
	put_text(file, get_text(index, "time"));
	fputs(" by mlx5ctl ", file);
	put_text(file, get_text(index, "mlx5ctl"));
	fputs(".</p>\n", file);
	if (snapshot->partial) {
		fputs("<p class=\"warning\">This snapshot is partial", file);
		put_text(file, snapshot->missing[0] ? ": " : "");
		put_text(file, snapshot->missing);
		fputs(".</p>\n", file);
	}
	put_health(file, find_json_part(snapshot, "health.json"));
	put_journal(file, find_json_part(snapshot, "journal.json"));
	put_plots(file, counters);
	put_record(file, "Device", "device",
		   find_json_part(snapshot, "device.json"));
	put_record(file, "Versions", "versions",
		   find_json_part(snapshot, "versions.json"));
	put_counters(file, counters);
	put_members(file, "Registers", "registers",
		    find_json_part(snapshot, "registers.json"));
	put_members(file, "Queries", "queries",
		    find_json_part(snapshot, "queries.json"));
	put_members(file, "Capabilities", "capabilities",
		    find_json_part(snapshot, "capabilities.json"));
	put_members(file, "Resources", "resources",
		    find_json_part(snapshot, "resources.json"));
	put_record(file, "Machine", "sysfs", find_json_part(snapshot, "sysfs.json"));
	put_log(file, snapshot);
	put_parts(file, snapshot);
	fputs("</body>\n</html>\n", file);
}
