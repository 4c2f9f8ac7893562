// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What two readings of each device come to: one row a port. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "top.h"

#define MAX_PORTS 8
/* PAOS's oper_status. */
#define PORT_UP 1
/* So many degrees below its limit a sensor is worth a look. */
#define NEAR_LIMIT 10
#define KEY_MAX 96

enum severity {
	FINE,
	NOT_SHOWN, /* firmware refused what says how it is */
	ERRORS_SEEN, /* they move no more */
	HOT,
	ERRORS_MOVED,
	PORT_DOWN,
	NOT_READ,
};

static double value_of(struct json_object *reading, const char *group, const char *key)
{
	struct json_object *values = json_object_object_get(reading, group);
	struct json_object *value = json_object_object_get(values, key);

	return value ? json_object_get_double(value) : -1;
}

static double port_value(struct json_object *reading, const char *name, uint32_t port)
{
	char key[KEY_MAX];

	snprintf(key, sizeof(key), "%s:%u", name, port);
	return value_of(reading, "values", key);
}

/* Bits a second; less than 0: it is not known. A counter that is less than it was began anew. */
static double rate_of(const struct watched *one, const char *name, uint32_t port)
{
	double before = port_value(one->before, name, port);
	double after = port_value(one->after, name, port);
	double us = value_of(one->after, "time", "us") - value_of(one->before, "time", "us");

	return before < 0 || after < before || us <= 0 ? -1 : (after - before) * 8e6 / us;
}

/* The port's own counters, or the function's where firmware does not show those. */
static double traffic(const struct watched *one, bool received, uint32_t port)
{
	static const char *const names[][2] = {
		{ "port_eth_transmit_bytes", "port_eth_receive_bytes" },
		{ "port_ib_transmit_bytes", "port_ib_receive_bytes" },
		{ "vport_eth_transmit_unicast_bytes", "vport_eth_receive_unicast_bytes" },
		{ "vport_ib_transmit_unicast_bytes", "vport_ib_receive_unicast_bytes" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		double rate = rate_of(one, names[i][received], port);

		if (rate >= 0)
			return rate;
	}
	return -1;
}

static void add_rate(struct json_object *row, const char *key, double rate)
{
	json_object_object_add(row, key, rate < 0 ? NULL : json_object_new_double(rate));
}

/* Of a port, or of the device for its first one. */
static bool is_of_port(const char *key, uint32_t port)
{
	const char *colon = strrchr(key, ':');
	uint32_t number = colon ? (uint32_t)atoi(colon + 1) : 0;

	return number == port || (!number && port == 1);
}

static uint64_t add_errors(struct json_object *row, const char *name, struct json_object *since,
			   struct json_object *reading, uint32_t port)
{
	struct json_object *moved = json_object_new_object();
	struct json_object *errors = json_object_object_get(reading, "errors");
	uint64_t sum = 0;

	json_object_object_add(row, name, moved);
	if (!errors)
		return 0;
	json_object_object_foreach(errors, key, value) {
		double old = value_of(since, "errors", key);
		double now = json_object_get_double(value);
		char counter[KEY_MAX];

		if (old < 0 || now <= old || !is_of_port(key, port))
			continue;
		snprintf(counter, sizeof(counter), "%.*s", (int)(strrchr(key, ':') - key), key);
		json_object_object_add(moved, counter, json_object_new_uint64(now - old));
		sum += now - old;
	}
	return sum;
}

static bool add_temperature(struct json_object *row, struct json_object *reading)
{
	double hottest = value_of(reading, "temperature", "now");
	double limit = value_of(reading, "temperature", "limit");

	json_object_object_add(row, "temperature_celsius",
			       hottest < 0 ? NULL : json_object_new_double(hottest));
	return limit > 0 && hottest >= limit - NEAR_LIMIT;
}

static struct json_object *new_row(const struct watched *one, uint32_t port)
{
	struct json_object *row = json_object_new_object();
	double status = port_value(one->after, "port_operational_status", port);
	double median = value_of(one->after, "time", "median_us");
	enum severity severity = one->after && status < 0 ? NOT_SHOWN : FINE;

	add_string(row, "dev", one->name);
	add_number(row, "port", port);
	add_string(row, "state", one->why[0] ? "not read" : status < 0 ? "" :
				 status == PORT_UP ? "up" : "down");
	add_rate(row, "receive_bits_per_second", traffic(one, true, port));
	add_rate(row, "transmit_bits_per_second", traffic(one, false, port));
	if (add_errors(row, "errors_since_start", one->first, one->after, port))
		severity = ERRORS_SEEN;
	if (add_temperature(row, one->after))
		severity = HOT;
	if (add_errors(row, "errors_moved", one->before, one->after, port))
		severity = ERRORS_MOVED;
	if (status >= 0 && status != PORT_UP)
		severity = PORT_DOWN;
	if (one->why[0])
		severity = NOT_READ;
	json_object_object_add(row, "command_median_seconds",
			       median < 0 ? NULL : json_object_new_double(median / 1e6));
	add_string(row, "why", one->why);
	add_number(row, "severity", severity);
	return row;
}

static double number_of(struct json_object *row, const char *key)
{
	return json_object_get_double(json_object_object_get(row, key));
}

static double total_of(struct json_object *row)
{
	return number_of(row, "receive_bits_per_second") +
	       number_of(row, "transmit_bits_per_second");
}

static int compare_numbers(double a, double b)
{
	return a < b ? 1 : a > b ? -1 : 0;
}

static int compare(const void *a, const void *b, void *arg)
{
	struct json_object *one = *(struct json_object *const *)a;
	struct json_object *other = *(struct json_object *const *)b;
	enum top_order order = *(const enum top_order *)arg;
	int found = 0;

	if (order == ORDER_WORST)
		found = compare_numbers(number_of(one, "severity"), number_of(other, "severity"));
	if (!found && order != ORDER_NAME)
		found = compare_numbers(total_of(one), total_of(other));
	if (!found)
		found = strverscmp(get_text(one, "dev"), get_text(other, "dev"));
	return found ?: compare_numbers(number_of(other, "port"), number_of(one, "port"));
}

struct json_object *top_rows(const struct watched *watched, size_t num, enum top_order order)
{
	struct json_object **rows = calloc(num * MAX_PORTS + 1, sizeof(*rows));
	struct json_object *array = json_object_new_array();
	size_t num_rows = 0;

	for (size_t i = 0; rows && i < num; i++) {
		uint32_t port = 0;

		do
			rows[num_rows++] = new_row(&watched[i], ++port);
		while (port < MAX_PORTS &&
		       port_value(watched[i].after, "port_operational_status", port + 1) >= 0);
	}
	if (rows)
		qsort_r(rows, num_rows, sizeof(*rows), compare, &order);
	for (size_t i = 0; i < num_rows; i++)
		json_object_array_add(array, rows[i]);
	free(rows);
	return array;
}

const struct top_column top_columns[NUM_TOP_COLUMNS] = {
	{ "DEVICE", "dev", 12, false },
	{ "PORT", "port", 4, true },
	{ "STATE", "state", 8, false },
	{ "RX b/s", "receive_bits_per_second", 7, true },
	{ "TX b/s", "transmit_bits_per_second", 7, true },
	{ "TEMP", "temperature_celsius", 5, true },
	{ "ANSWERS", "command_median_seconds", 8, true },
};

/* "1.5G" of bits a second, "-" of what is not known. */
static const char *rate_text(struct json_object *rate, char *text, size_t room)
{
	static const char units[] = " KMGTP";
	double number = json_object_get_double(rate);
	size_t unit = 0;

	if (!rate)
		return "-";
	while (number >= 999.5 && units[unit + 1]) {
		number /= 1000;
		unit++;
	}
	snprintf(text, room, number < 9.95 && unit ? "%.1f%c" : "%.0f%c", number,
		 units[unit]);
	if (!unit)
		text[strlen(text) - 1] = '\0';
	return text;
}

const char *top_cell(struct json_object *row, size_t column, char *text, size_t room)
{
	const char *key = top_columns[column].key;
	struct json_object *value = json_object_object_get(row, key);

	if (strstr(key, "_per_second"))
		return rate_text(value, text, room);
	if (strstr(key, "_celsius"))
		snprintf(text, room, value ? "%.0f C" : "-", json_object_get_double(value));
	else if (strstr(key, "_seconds"))
		snprintf(text, room, value ? "%.1f ms" : "-", json_object_get_double(value) * 1e3);
	else
		return get_text(row, key);
	return text;
}

/* The first counters that fit; a row has one line, which is of a port. */
static size_t put_errors(struct json_object *row, const char *which, char *text, size_t room)
{
	struct json_object *moved = json_object_object_get(row, which);
	size_t len = 0;

	json_object_object_foreach(moved, key, value)
		if (len < room)
			len += snprintf(text + len, room - len, "%s%s +%llu", len ? ", " : "",
					key + (strncmp(key, "port_", 5) ? 0 : 5),
					(unsigned long long)json_object_get_uint64(value));
	return len < room ? len : room - 1;
}

const char *note_of(struct json_object *row)
{
	static _Thread_local char text[512];
	size_t len;

	text[0] = '\0';
	switch ((enum severity)number_of(row, "severity")) {
	case NOT_READ:
		return get_text(row, "why");
	case PORT_DOWN:
		return "\"mlx5ctl link\" says why";
	case ERRORS_MOVED:
		put_errors(row, "errors_moved", text, sizeof(text));
		return text;
	case HOT:
		return "at its limit, or near";
	case ERRORS_SEEN:
		len = put_errors(row, "errors_since_start", text, sizeof(text));
		snprintf(text + len, sizeof(text) - len, " since start");
		return text;
	case NOT_SHOWN:
		return "firmware does not show its state";
	case FINE:
		break;
	}
	return text;
}
