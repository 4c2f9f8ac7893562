// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Cables and modules: what they are, and what they measure. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cable.h"
#include "ports.h"

static const char help[] =
	"Usage: mlx5ctl cable [ show [dev DEV] ]\n"
	"Reads the module's own memory through the adapter, of InfiniBand ports too: who made\n"
	"it, what it is, and what it measures (temperature, voltage, light and bias of each\n"
	"lane) with the limits that it was made for and the alarms that it has raised.\n"
	"Without DEV, of all devices.\n";

static const char *number_or_dash(struct json_object *value, char *text, size_t room)
{
	if (value)
		snprintf(text, room, "%.6g", json_object_get_double(value));
	else
		snprintf(text, room, "-");
	return text;
}

/* "1.0000 mW (0.00 dBm)" */
static void format_value(struct json_object *monitor, char *text, size_t room)
{
	double value = json_object_get_double(json_object_object_get(monitor, "value"));
	const char *unit = get_text(monitor, "unit");

	if (!is_word(unit, "mW", NULL))
		snprintf(text, room, "%.6g %s", value, unit);
	else if (value > 0)
		snprintf(text, room, "%.6g mW (%.2f dBm)", value, 10 * log10(value));
	else
		snprintf(text, room, "0 mW");
}

static struct json_object *line_of(struct json_object *monitor)
{
	static const char *const limits[] = { "low_alarm", "low_warning", "high_warning",
					      "high_alarm" };
	struct json_object *line = json_object_new_object();
	char text[64];

	add_string(line, "monitor", get_text(monitor, "monitor"));
	add_string(line, "lane", is_word(get_text(monitor, "lane"), "0", NULL) ?
				 "" : get_text(monitor, "lane"));
	format_value(monitor, text, sizeof(text));
	add_string(line, "value", text);
	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++)
		add_string(line, limits[i],
			   number_or_dash(json_object_object_get(monitor, limits[i]), text,
					  sizeof(text)));
	add_string(line, "flag", get_text(monitor, "flag"));
	return line;
}

static const char *flag_colour(const char *flag)
{
	return is_word(flag, "-", NULL) ? NULL : strstr(flag, "alarm") ? BAD : "yellow";
}

static const struct column monitor_columns[] = {
	{ "monitor", "MONITOR" },
	{ "lane", "LANE" },
	{ "value", "VALUE", .number = true },
	{ "low_alarm", "LOW ALARM", .number = true },
	{ "low_warning", "LOW WARNING", .number = true },
	{ "high_warning", "HIGH WARNING", .number = true },
	{ "high_alarm", "HIGH ALARM", .number = true },
	{ "flag", "RAISED", .colour = flag_colour },
};

static void print_monitors(struct json_object *monitors)
{
	struct json_object *lines = json_object_new_array();

	for (size_t i = 0; i < json_object_array_length(monitors); i++)
		json_object_array_add(lines,
				      line_of(json_object_array_get_idx(monitors, i)));
	print_table(lines, monitor_columns, sizeof(monitor_columns) / sizeof(*monitor_columns));
}

static void print_module(struct json_object *object)
{
	static const struct {
		const char *key;
		const char *title;
	} rows[] = {
		{ "vendor", "vendor" },		{ "oui", "OUI" },
		{ "part_number", "part number" }, { "revision", "revision" },
		{ "serial_number", "serial number" }, { "date", "date" },
		{ "technology", "technology" }, { "connector", "connector" },
		{ "length_m", "length, m" },	{ "state", "state" },
	};
	struct json_object *monitors = json_object_object_get(object, "monitors");
	struct json_object *faults = json_object_object_get(object, "faults");
	char text[32];

	printf("%s port %s: %s, %s, module %s\n", get_text(object, "dev"),
	       get_text(object, "port"), get_text(object, "type"),
	       get_text(object, "specification"), get_text(object, "module"));
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct json_object *value = json_object_object_get(object, rows[i].key);
		const char *shown = json_object_is_type(value, json_type_double) ?
					    number_or_dash(value, text, sizeof(text)) :
					    get_text(object, rows[i].key);

		if (*shown)
			printf("  %-13s  %s\n", rows[i].title, shown);
	}
	if (!json_object_get_boolean(json_object_object_get(object, "checksum_good")))
		printf("  %sa checksum of its memory is wrong%s\n", begin_colour(BAD),
		       end_colour());
	for (size_t i = 0; i < json_object_array_length(faults); i++)
		printf("  %s%s%s\n", begin_colour(BAD),
		       json_object_get_string(json_object_array_get_idx(faults, i)),
		       end_colour());
	if (json_object_array_length(monitors))
		print_monitors(monitors);
}

static struct json_object *describe(struct target *target, const struct mlx5ctl_dv_device_attr *attr,
				    uint32_t port, char *why)
{
	struct json_object *object = json_object_new_object();
	struct module module;

	(void)attr;
	add_string(object, "dev", target->name);
	add_number(object, "port", port);
	if (find_module(&module, target, port)) {
		json_object_put(object);
		snprintf(why, PORT_WHY_MAX, "port %u: %s", port, module.why);
		return NULL;
	}
	add_number(object, "module", module.number);
	if (!describe_module(&module, object)) {
		json_object_put(object);
		snprintf(why, PORT_WHY_MAX, "port %u, module %u: %s", port, module.number,
			 module.why);
		return NULL;
	}
	return object;
}

static int cable_show(struct args *args)
{
	static const struct port_view view = { describe, print_module };

	args->where = "mlx5ctl cable show";
	return show_ports(args, &view);
}

static const struct command commands[] = {
	{ "show", cable_show, "dev:DEV" },
	{ "help", print_help, "" },
	{}
};

int cmd_cable(struct args *args)
{
	args->where = "mlx5ctl cable";
	args->help = help;
	return run_command(args, commands);
}
