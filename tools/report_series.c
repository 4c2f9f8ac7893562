// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Counters and sensors: plots of what moved, and a table of what became of all. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

/* Of a picture, in its own units, and where in it the axes cross. */
#define WIDTH 360
#define HEIGHT 140
#define LEFT 54
#define RIGHT 350
#define TOP 28
#define BOTTOM 116
#define MAX_PLOTS 60
#define MAX_POINTS 240
#define NS_PER_S 1e9

struct series {
	const char *name;
	const char *help;
	const char *unit;
	struct json_object *values;
	size_t num;
	bool is_counter;
	double first;
	double last;
	bool moved;
	bool is_zero; /* and stayed so */
};

struct plot {
	double value[MAX_POINTS];
	double time[MAX_POINTS];
	size_t num;
	size_t per_point; /* of so many readings the highest is shown */
	double max;
	double min;
	double limit; /* 0: none */
};

static double number_at(struct json_object *array, size_t i)
{
	return json_object_get_double(json_object_array_get_idx(array, i));
}

static bool read_series(struct series *series, const char *name, struct json_object *json)
{
	const char *unit = get_text(json, "unit");

	*series = (struct series){
		.name = name,
		.help = get_text(json, "help"),
		.unit = !strcmp(unit, "celsius") ? "\302\260C" : !strcmp(unit, "ratio") ? "" : unit,
		.values = json_object_object_get(json, "values"),
		.is_counter = !strcmp(get_text(json, "kind"), "counter"),
	};
	if (!json_object_is_type(series->values, json_type_array))
		return false;
	series->num = json_object_array_length(series->values);
	if (!series->num)
		return false;
	series->first = number_at(series->values, 0);
	series->last = number_at(series->values, series->num - 1);
	for (size_t i = 1; i < series->num; i++)
		series->moved |= number_at(series->values, i) != series->first;
	series->is_zero = !series->moved && series->first == 0;
	return true;
}

/* "1.21 M", of which the unit follows. */
static void format_short(char *text, size_t room, double value)
{
	static const char *const prefixes[] = { "", " k", " M", " G", " T", " P", " E" };
	size_t i = 0;

	while (fabs(value) >= 10000 && i + 1 < sizeof(prefixes) / sizeof(*prefixes)) {
		value /= 1000;
		i++;
	}
	snprintf(text, room, "%.4g%s", value, prefixes[i]);
}

static void put_amount(FILE *file, double value, const struct series *series, bool is_rate)
{
	char text[32];

	format_short(text, sizeof(text), value);
	fprintf(file, "%s%s", text, *series->unit ? " " : "");
	put_text(file, series->unit);
	fputs(is_rate ? "/s" : "", file);
}

/* The next of 1, 2, 5, 10, ...: what an axis ends at. */
static double round_up(double value)
{
	static const double steps[] = { 1, 2, 5, 10 };
	double power = value > 0 ? pow(10, floor(log10(value))) : 1;

	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		if (value <= steps[i] * power)
			return steps[i] * power;
	return value;
}

/* The line above which a sensor warns has the sensor's name. */
static double find_limit(struct json_object *all, const char *name)
{
	static const char start[] = "temperature_celsius";
	struct series limit;
	char wanted[160];

	if (strncmp(name, start, strlen(start)) != 0)
		return 0;
	snprintf(wanted, sizeof(wanted), "temperature_limit_celsius%s", name + strlen(start));
	return read_series(&limit, wanted, json_object_object_get(all, wanted)) ? limit.last : 0;
}

static double reading(const struct series *series, struct json_object *times, size_t i)
{
	double span;

	if (!series->is_counter)
		return number_at(series->values, i);
	span = number_at(times, i) - number_at(times, i - 1);
	return span > 0 ? (number_at(series->values, i) - number_at(series->values, i - 1)) *
				  NS_PER_S / span :
			  0;
}

/* Of a counter its growth a second, of which the first reading has none. */
static bool fill_plot(struct plot *plot, const struct series *series,
		      struct json_object *times)
{
	size_t first = series->is_counter ? 1 : 0;
	size_t num = series->num - first;

	if (!series->moved || num < 2 || series->num > json_object_array_length(times))
		return false;
	plot->per_point = (num + MAX_POINTS - 1) / MAX_POINTS;
	for (size_t i = 0; i < num; i++) {
		size_t at = i / plot->per_point;
		double value = reading(series, times, first + i);

		if (at == plot->num || value > plot->value[at])
			plot->value[at] = value;
		plot->time[at] = (number_at(times, first + i) - number_at(times, 0)) / NS_PER_S;
		plot->num = at + 1;
	}
	/* From zero, so that a flicker is no cliff. */
	plot->max = plot->limit;
	for (size_t i = 0; i < plot->num; i++) {
		plot->max = fmax(plot->max, plot->value[i]);
		plot->min = fmin(plot->min, plot->value[i]);
	}
	plot->max = round_up(plot->max);
	if (plot->min < 0)
		plot->min = -round_up(-plot->min);
	return true;
}

static double height_of(const struct plot *plot, double value)
{
	return BOTTOM - (value - plot->min) / (plot->max - plot->min) * (BOTTOM - TOP);
}

static void put_mark(FILE *file, const struct plot *plot, double value)
{
	double y = height_of(plot, value);
	char text[32];

	fprintf(file, "<line class=\"axis\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">",
		LEFT, RIGHT, y, y, LEFT - 5, y + 4);
	format_short(text, sizeof(text), value);
	fprintf(file, "%s</text>\n", text);
}

static void put_picture(FILE *file, const struct plot *plot, const struct series *series)
{
	double start = plot->time[0];
	double span = plot->time[plot->num - 1] - start;

	fprintf(file, "<text x=\"%d\" y=\"%d\">", LEFT, TOP - 12);
	put_text(file, *series->unit || series->is_counter ? series->unit : "value");
	fprintf(file, "%s</text>\n", series->is_counter ? " per second" : "");
	put_mark(file, plot, plot->min);
	put_mark(file, plot, (plot->min + plot->max) / 2);
	put_mark(file, plot, plot->max);
	fprintf(file, "<text x=\"%d\" y=\"%d\">%.3g s</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.3g s</text>\n",
		LEFT, HEIGHT - 8, start, RIGHT, HEIGHT - 8, start + span);
	if (plot->limit > 0)
		fprintf(file, "<line class=\"limit\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text class=\"limit\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">limit %.4g</text>\n",
			LEFT, RIGHT, height_of(plot, plot->limit), height_of(plot, plot->limit),
			RIGHT, height_of(plot, plot->limit) + 13, plot->limit);
	fputs("<polyline points=\"", file);
	for (size_t i = 0; i < plot->num; i++)
		fprintf(file, "%s%.1f,%.1f", i ? " " : "",
			span > 0 ? LEFT + (plot->time[i] - start) / span * (RIGHT - LEFT) : LEFT,
			height_of(plot, plot->value[i]));
	fputs("\"/></svg>\n", file);
}

static void put_plot(FILE *file, const struct series *series, const struct plot *plot)
{
	double lowest = plot->value[0], highest = plot->value[0];

	for (size_t i = 1; i < plot->num; i++) {
		lowest = fmin(lowest, plot->value[i]);
		highest = fmax(highest, plot->value[i]);
	}
	fprintf(file, "<figure><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Plot of ",
		WIDTH, HEIGHT);
	put_text(file, series->name);
	fputs(": from ", file);
	put_amount(file, lowest, series, series->is_counter);
	fputs(" to ", file);
	put_amount(file, highest, series, series->is_counter);
	fputs("\">\n", file);
	put_picture(file, plot, series);
	fputs("<figcaption>", file);
	put_element(file, "b", NULL, series->name);
	fputs(": ", file);
	put_text(file, series->help);
	if (plot->per_point > 1)
		fprintf(file, "; each point is the highest of %zu readings", plot->per_point);
	fputs("</figcaption></figure>\n", file);
}

static void put_constants(FILE *file, struct json_object *all)
{
	const char *separator = "<p>These stood still and are not plotted: ";
	size_t shown = 0;

	json_object_object_foreach(all, name, json) {
		struct series series;

		if (!read_series(&series, name, json) || series.moved || series.is_zero ||
		    !has_room(file, shown))
			continue;
		fputs(separator, file);
		put_text(file, name);
		fputs(" (", file);
		put_amount(file, series.last, &series, false);
		fputc(')', file);
		separator = ", ";
		shown++;
	}
	fputs(shown ? ".</p>\n" : "", file);
}

void put_plots(FILE *file, struct json_object *counters)
{
	struct json_object *all = json_object_object_get(counters, "series");
	struct json_object *times = json_object_object_get(counters, "time_ns");
	size_t num = 0;

	if (!all) {
		fputs("<p>No counter was read.</p>\n", file);
		return;
	}
	fputs("<p>Of counters the change a second.</p>\n<div id=\"plots\">\n", file);
	json_object_object_foreach(all, name, json) {
		struct plot plot = { .limit = find_limit(all, name) };
		struct series series;

		if (num < MAX_PLOTS && read_series(&series, name, json) &&
		    json_object_is_type(times, json_type_array) &&
		    fill_plot(&plot, &series, times)) {
			put_plot(file, &series, &plot);
			num++;
		}
	}
	fputs("</div>\n", file);
	if (!num)
		fputs("<p>Nothing moved.</p>\n", file);
	put_constants(file, all);
}

static void put_amount_cell(FILE *file, const char *title, double value,
			    const struct series *series, bool is_rate)
{
	fprintf(file, "<td class=\"n\" data-title=\"%s\">", title);
	put_amount(file, value, series, is_rate);
	fputs("</td>", file);
}

static void put_series(FILE *file, const struct series *series, double seconds)
{
	put_row_name(file, series->name);
	put_cell(file, "Last", "n",
		 json_object_get_string(json_object_array_get_idx(series->values,
								   series->num - 1)));
	put_cell(file, "Unit", NULL, series->unit);
	if (series->moved)
		put_amount_cell(file, "Change", series->last - series->first, series, false);
	else
		put_cell(file, "Change", NULL, "");
	if (series->moved && series->is_counter && seconds > 0)
		put_amount_cell(file, "Rate", (series->last - series->first) / seconds, series, true);
	else
		put_cell(file, "Rate", NULL, "");
	put_cell(file, "What", NULL, series->help);
	fputs("</tr>\n", file);
}

static void put_zeros(FILE *file, struct json_object *all, size_t num)
{
	const char *separator = "";

	if (!num)
		return;
	fprintf(file, "<details><summary>Stayed at zero: %zu</summary>\n<p>", num);
	json_object_object_foreach(all, name, json) {
		struct series series;

		if (!read_series(&series, name, json) || !series.is_zero || !has_room(file, 0))
			continue;
		fputs(separator, file);
		put_text(file, name);
		separator = ", ";
	}
	fputs("</p></details>\n", file);
}

void put_counters(FILE *file, struct json_object *counters)
{
	static const char *const titles[] = { "Counter", "Last", "Unit", "Change", "Rate",
					      "What", NULL };
	struct json_object *all = json_object_object_get(counters, "series");
	struct json_object *times = json_object_object_get(counters, "time_ns");
	size_t shown = 0, num = 0, num_zero = 0;
	double seconds = 0;

	if (!all) {
		fputs("<p>No counter was read.</p>\n", file);
		return;
	}
	if (json_object_is_type(times, json_type_array) && json_object_array_length(times))
		seconds = (number_at(times, json_object_array_length(times) - 1) -
			   number_at(times, 0)) / NS_PER_S;
	fprintf(file, "<p>Over %.3g seconds.</p>\n", seconds);
	begin_table(file, "counters", NULL, titles);
	json_object_object_foreach(all, name, json) {
		struct series series;

		if (!read_series(&series, name, json))
			continue;
		num_zero += series.is_zero;
		num += !series.is_zero;
		if (series.is_zero || !has_room(file, shown))
			continue;
		put_series(file, &series, seconds);
		shown++;
	}
	end_table(file, shown, num, "counters.json");
	put_zeros(file, all, num_zero);
}
