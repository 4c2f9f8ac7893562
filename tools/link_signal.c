// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * How good a port's signal is. Registers and places that the kernel's header does not have are those of
 * mstflint's database: PPCNT's groups 0x16 and 0x23, PPHCR, SLRG.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "link_port.h"

#define REG_PPCNT 0x5008
#define REG_SLRG 0x5028
#define REG_PPHCR 0x503e
#define PPCNT_LEN 256
#define SLRG_LEN 0x28
#define PPHCR_LEN 0x50
#define GROUP_STATISTICS 0x16
#define STATISTICS "counter_set.phys_layer_statistical_cntrs."
#define GROUP_HISTOGRAM 0x23
#define COUNTERS 8 /* where a group begins */
#define MAX_BINS 16
#define MAX_LANES 8
#define LANE_SHIFT 8
/* Of SLRG, as mstflint names them. */
#define VERSION_40NM 0
#define VERSION_28NM 1
#define VERSION_16NM 3
#define VERSION_7NM 4
/* So many times what it was, or one part of so many. */
#define TREND 10

struct bits {
	uint64_t received;
	uint64_t corrected;
	uint64_t wrong; /* symbols that FEC did not correct */
};

/* COEFFICIENT times ten to the minus MAGNITUDE; as the vendor's tools print it. */
static void add_rate(struct port *port, const char *key, unsigned int byte)
{
	char text[32];

	snprintf(text, sizeof(text), "%uE-%u", get_port_bits(port, byte, 0, 4),
		 get_port_bits(port, byte, 8, 8));
	add_string(port->object, key, text);
}

static struct bits get_bits(const struct port *port)
{
	return (struct bits){
		.received = get_reg_halves(REG_PPCNT, port->data, STATISTICS "phy_received_bits"),
		.corrected = get_reg_halves(REG_PPCNT, port->data, STATISTICS "phy_corrected_bits"),
		.wrong = get_reg_halves(REG_PPCNT, port->data, STATISTICS "phy_symbol_errors"),
	};
}

static void add_double(struct json_object *object, const char *key, double value)
{
	char text[32];

	snprintf(text, sizeof(text), value ? "%.1E" : "%.0f", value);
	json_object_object_add(object, key, json_object_new_double_s(value, text));
}

/* Without an error in so many bits nothing is known below one in as many. */
static const char *trend(double before, const struct bits *delta)
{
	double now = (double)delta->corrected / delta->received;

	if (now > TREND * before)
		return delta->corrected > 1 ? "rising" : "steady";
	return before * delta->received > TREND && now * TREND < before ? "falling" : "steady";
}

static void add_trend(struct port *port, const struct bits *before, uint64_t interval_us)
{
	double raw = (double)before->corrected / before->received;
	struct bits now, delta;
	struct json_object *object;

	nap_until(clock_us() + interval_us);
	if (!ask_port(port, REG_PPCNT, "grp", GROUP_STATISTICS))
		return;
	now = get_bits(port);
	delta = (struct bits){
		.received = now.received - before->received,
		.corrected = now.corrected - before->corrected,
		.wrong = now.wrong - before->wrong,
	};
	/* Somebody has cleared them, or the device does not count bits. */
	if (now.received <= before->received || now.corrected < before->corrected || now.wrong < before->wrong)
		return;
	object = json_object_new_object();
	add_number(object, "bits", delta.received);
	add_number(object, "corrected_bits", delta.corrected);
	add_number(object, "symbol_errors", delta.wrong);
	add_double(object, "raw_ber", (double)delta.corrected / delta.received);
	add_double(object, "effective_ber", (double)delta.wrong / delta.received);
	add_string(object, "trend", trend(raw, &delta));
	json_object_object_add(port->object, "now", object);
}

static void add_rates(struct port *port, uint64_t interval_us)
{
	struct bits before;

	if (!ask_port(port, REG_PPCNT, "grp", GROUP_STATISTICS))
		return;
	add_rate(port, "raw_ber", COUNTERS + 0x60);
	add_rate(port, "effective_ber", COUNTERS + 0x64);
	add_rate(port, "symbol_ber", COUNTERS + 0x68);
	add_number(port->object, "counted_ms", get_reg_halves(REG_PPCNT, port->data, STATISTICS "time_since_last_clear"));
	before = get_bits(port);
	if (interval_us && before.received)
		add_trend(port, &before, interval_us);
}

static const char *histogram_of(uint32_t type)
{
	switch (type) {
	case 1:
		return "RS(544,514)";
	case 2:
		return "LL RS(271,257)";
	case 3:
		return "RS(528,514)";
	default:
		return "another code";
	}
}

/* PPHCR says how many errors of a code word each bin stands for. */
static void add_histogram(struct port *port)
{
	struct json_object *object, *bins;
	uint32_t num, least[MAX_BINS], most[MAX_BINS];
	const char *fec;

	if (!ask_port_raw(port, REG_PPHCR, 0, PPHCR_LEN))
		return;
	fec = histogram_of(get_port_bits(port, 0, 28, 4));
	num = get_port_bits(port, 4, 16, 8);
	if (!get_port_bits(port, 0, 28, 4) || !num || num > MAX_BINS)
		return;
	for (uint32_t i = 0; i < num; i++) {
		least[i] = get_port_bits(port, 0x10 + 4 * i, 0, 4);
		most[i] = get_port_bits(port, 0x10 + 4 * i, 16, 4);
	}
	if (!ask_port_raw(port, REG_PPCNT, GROUP_HISTOGRAM, PPCNT_LEN))
		return;
	object = json_object_new_object();
	bins = json_object_new_array();
	add_string(object, "fec", fec);
	for (uint32_t i = 0; i < num; i++) {
		struct json_object *bin = json_object_new_object();

		add_number(bin, "least_errors", least[i]);
		add_number(bin, "most_errors", most[i]);
		add_number(bin, "code_words", (uint64_t)dword_at(port->data, COUNTERS + 8 * i) << 32 |
						      dword_at(port->data, COUNTERS + 8 * i + 4));
		json_object_array_add(bins, bin);
	}
	json_object_object_add(object, "bins", bins);
	json_object_object_add(port->object, "fec_histogram", object);
}

/* Of NRZ there is one eye, the middle one; the others are zero then. */
static void add_16nm(struct json_object *lane, const struct port *port)
{
	add_number(lane, "grade", get_port_bits(port, 8, 0, 24));
	add_number(lane, "upper_eye", get_port_bits(port, 0x20, 0, 16));
	add_number(lane, "middle_eye", get_port_bits(port, 0x20, 16, 16));
	add_number(lane, "lower_eye", get_port_bits(port, 0x24, 0, 16));
	add_number(lane, "height", get_port_bits(port, 0x10, 0, 16) + get_port_bits(port, 0x14, 16, 16));
	add_number(lane, "phase", get_port_bits(port, 0x14, 0, 8) + get_port_bits(port, 0x14, 8, 8));
}

static void add_28nm(struct json_object *lane, const struct port *port)
{
	add_number(lane, "grade", get_port_bits(port, 8, 0, 24));
	add_number(lane, "height", get_port_bits(port, 0x18, 0, 16) + get_port_bits(port, 0x18, 16, 16));
	add_number(lane, "phase", get_port_bits(port, 0x20, 0, 8) + get_port_bits(port, 0x20, 16, 8));
}

static void add_7nm(struct json_object *lane, const struct port *port)
{
	add_number(lane, "grade", get_port_bits(port, 0xc, 24, 8));
	add_number(lane, "initial_grade", get_port_bits(port, 8, 0, 8));
	add_number(lane, "upper_eye", get_port_bits(port, 0xc, 16, 8));
	add_number(lane, "middle_eye", get_port_bits(port, 0xc, 8, 8));
	add_number(lane, "lower_eye", get_port_bits(port, 0xc, 0, 8));
}

/* False at the first lane that the port does not have. */
static bool add_lane(struct port *port, uint32_t number, struct json_object *lanes)
{
	struct json_object *lane;
	uint32_t version;

	if (!ask_port_raw(port, REG_SLRG, number << LANE_SHIFT, SLRG_LEN))
		return false;
	/* Nothing was measured of it. */
	if (!get_port_bits(port, 0, 28, 4))
		return true;
	version = get_port_bits(port, 0, 24, 4);
	lane = json_object_new_object();
	add_number(lane, "lane", number);
	if (version == VERSION_40NM || version == VERSION_28NM)
		add_28nm(lane, port);
	else if (version == VERSION_16NM)
		add_16nm(lane, port);
	else if (version == VERSION_7NM)
		add_7nm(lane, port);
	else
		add_number(lane, "version", version);
	json_object_array_add(lanes, lane);
	return true;
}

static void add_lanes(struct port *port)
{
	struct json_object *lanes = json_object_new_array();
	uint32_t number = 0;

	while (number < MAX_LANES && add_lane(port, number, lanes))
		number++;
	if (json_object_array_length(lanes))
		json_object_object_add(port->object, "lanes", lanes);
	else
		json_object_put(lanes);
}

void add_shape(struct port *port)
{
	add_histogram(port);
	add_lanes(port);
}

void add_signal(struct port *port, uint64_t interval_us)
{
	add_rates(port, interval_us);
	add_shape(port);
}

static void print_row(const char *title, const char *text)
{
	if (*text)
		printf("  %-16s  %s\n", title, text);
}

static void print_rates(struct json_object *object)
{
	struct json_object *now = json_object_object_get(object, "now");
	const char *seen = get_text(now, "trend");

	print_row("raw BER", get_text(object, "raw_ber"));
	print_row("effective BER", get_text(object, "effective_ber"));
	print_row("symbol BER", get_text(object, "symbol_ber"));
	print_row("counted for, ms", get_text(object, "counted_ms"));
	if (!now)
		return;
	printf("  %-16s  raw %s, %s%s%s; effective %s\n", "BER now", get_text(now, "raw_ber"),
	       is_word(seen, "rising", NULL) ? begin_colour(BAD) : "", seen,
	       is_word(seen, "rising", NULL) ? end_colour() : "", get_text(now, "effective_ber"));
}

/* "0: 18939393, 1: 1998, 2: 2", without what is empty at the end. */
static void print_histogram(struct json_object *histogram)
{
	struct json_object *bins = json_object_object_get(histogram, "bins");
	size_t num = json_object_array_length(bins);

	while (num > 1 && !strcmp(get_text(json_object_array_get_idx(bins, num - 1), "code_words"), "0"))
		num--;
	printf("  %-16s  %s:", "errors in words", get_text(histogram, "fec"));
	for (size_t i = 0; i < num; i++) {
		struct json_object *bin = json_object_array_get_idx(bins, i);
		const char *least = get_text(bin, "least_errors"), *most = get_text(bin, "most_errors");

		printf("%s %s", i ? "," : "", least);
		if (strcmp(least, most) != 0)
			printf("..%s", most);
		printf(": %s", get_text(bin, "code_words"));
	}
	printf("\n");
}

static void print_lane(struct json_object *lane)
{
	bool first = true;

	printf("  lane %-11s  ", get_text(lane, "lane"));
	json_object_object_foreach(lane, key, value) {
		if (is_word(key, "lane", NULL) || !json_object_get_uint64(value))
			continue;
		printf("%s", first ? "" : ", ");
		for (const char *at = key; *at; at++)
			putchar(*at == '_' ? ' ' : *at);
		printf(" %s", json_object_get_string(value));
		first = false;
	}
	printf("\n");
}

void print_signal(struct json_object *object)
{
	struct json_object *histogram = json_object_object_get(object, "fec_histogram");
	struct json_object *lanes = json_object_object_get(object, "lanes");

	print_rates(object);
	if (histogram)
		print_histogram(histogram);
	for (size_t i = 0; lanes && i < json_object_array_length(lanes); i++)
		print_lane(json_object_array_get_idx(lanes, i));
}
