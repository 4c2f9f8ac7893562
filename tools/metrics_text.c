// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Samples as text: in the format of Prometheus, where a counter's name ends in _total
 * from its first line on, or as OpenMetrics, where that belongs to its samples, where
 * units are said and where there is a last line; and as JSON.
 */
#include <string.h>

#include "metrics.h"

#define PREFIX "mlx5ctl_"

/* Help has escapes for a backslash and the end of a line; OpenMetrics and the values of
 * labels have one for a quotation mark, too.
 */
static void put_escaped(FILE *file, const char *text, bool quotes)
{
	for (; *text; text++) {
		if (*text == '\n')
			fputs("\\n", file);
		else if (*text == '\\' || (quotes && *text == '"'))
			fprintf(file, "\\%c", *text);
		else
			fputc(*text, file);
	}
}

static const char *kind_name(const struct family *family)
{
	return family->kind == MEASURE_COUNTER ? "counter" : "gauge";
}

static const char *suffix_of(const struct family *family)
{
	return family->kind == MEASURE_COUNTER ? "_total" : "";
}

static void put_sample(FILE *file, const struct family *family,
		       const struct sample *sample)
{
	const char *separator = "{";

	fprintf(file, PREFIX "%s%s", family->name, suffix_of(family));
	json_object_object_foreach(sample->labels, key, value) {
		fprintf(file, "%s%s=\"", separator, key);
		put_escaped(file, json_object_get_string(value), true);
		fputc('"', file);
		separator = ",";
	}
	fprintf(file, "%s ", *separator == ',' ? "}" : "");
	/* JSON's way is to print all digits that a double has, needed or not. */
	if (json_object_is_type(sample->value, json_type_double))
		fprintf(file, "%.15g\n", json_object_get_double(sample->value));
	else
		fprintf(file, "%s\n", json_object_get_string(sample->value));
}

static void put_family(FILE *file, const struct family *family, enum text_format format)
{
	bool open = format == FORMAT_OPENMETRICS;
	const char *suffix = open ? "" : suffix_of(family);

	fprintf(file, "# HELP " PREFIX "%s%s ", family->name, suffix);
	put_escaped(file, family->help, open);
	fprintf(file, "\n# TYPE " PREFIX "%s%s %s\n", family->name, suffix, kind_name(family));
	if (open && family->unit)
		fprintf(file, "# UNIT " PREFIX "%s %s\n", family->name, family->unit);
	for (size_t i = 0; i < family->num; i++)
		put_sample(file, family, &family->samples[i]);
}

void put_families(FILE *file, const struct metrics *metrics, enum text_format format)
{
	for (size_t i = 0; i < metrics->num; i++)
		put_family(file, &metrics->families[i], format);
	if (format == FORMAT_OPENMETRICS)
		fputs("# EOF\n", file);
}

struct json_object *metrics_to_json(const struct metrics *metrics, bool with_help)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < metrics->num; i++) {
		const struct family *family = &metrics->families[i];

		for (size_t k = 0; k < family->num; k++) {
			struct json_object *object = json_object_new_object();

			add_string(object, "metric", family->name);
			add_string(object, "kind", kind_name(family));
			add_string(object, "unit", family->unit ?: "");
			json_object_object_add(object, "labels",
					       json_object_get(family->samples[k].labels));
			json_object_object_add(object, "value",
					       json_object_get(family->samples[k].value));
			if (with_help)
				add_string(object, "help", family->help);
			json_object_array_add(array, object);
		}
	}
	return array;
}
