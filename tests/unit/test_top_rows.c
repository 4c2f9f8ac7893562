// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What mlx5ctl-top(8) promises of several devices, of which a recording has one. */
#include <stdio.h>

#include "check.h"
#include "top.h"

/* A reading at a second, with these members. */
static struct json_object *reading(unsigned int second, const char *members)
{
	struct json_object *json;
	char text[512];

	snprintf(text, sizeof(text), "{ \"time\": { \"us\": %u000000, \"median_us\": 100 }, %s }",
		 second, members);
	json = json_tokener_parse(text);
	CHECK(json);
	return json;
}

/* Two readings, two seconds apart, of which the first is also the one before. */
static void watch(struct watched *one, const char *name, const char *before, const char *after)
{
	*one = (struct watched){ .before = reading(10, before), .after = reading(12, after) };
	snprintf(one->name, sizeof(one->name), "%s", name);
	one->first = json_object_get(one->before);
}

static void forget(struct watched *one)
{
	json_object_put(one->first);
	json_object_put(one->before);
	json_object_put(one->after);
}

static struct json_object *row_at(struct json_object *rows, size_t i)
{
	return json_object_array_get_idx(rows, i);
}

static void check_order(const struct watched *watched, size_t num, enum top_order order,
			const char *const *names)
{
	struct json_object *rows = top_rows(watched, num, order);

	CHECK_EQ(json_object_array_length(rows), num);
	for (size_t i = 0; i < num; i++)
		CHECK_STR(get_text(row_at(rows, i), "dev"), names[i]);
	json_object_put(rows);
}

static void test_order(void)
{
	static const char up[] = "\"values\": { \"port_operational_status:1\": 1, \"port_ib_receive_bytes:1\": 0 },"
				 " \"errors\": { \"port_symbol_errors:1\": 5 }";
	static const char idle[] = "\"values\": { \"port_operational_status:1\": 1, \"port_ib_receive_bytes:1\": 0 },"
				   " \"errors\": { \"port_symbol_errors:1\": 5 }, \"temperature\": { \"now\": 60, \"limit\": 105 }";
	static const char busy[] = "\"values\": { \"port_operational_status:1\": 1, \"port_ib_receive_bytes:1\": 1000 },"
				   " \"errors\": { \"port_symbol_errors:1\": 5 }";
	static const char hot[] = "\"values\": { \"port_operational_status:1\": 1 }, \"errors\": {},"
				  " \"temperature\": { \"now\": 95, \"limit\": 105 }";
	static const char moved[] = "\"values\": { \"port_operational_status:1\": 1 },"
				    " \"errors\": { \"port_symbol_errors:1\": 7 }";
	static const char down[] = "\"values\": { \"port_operational_status:1\": 2 }, \"errors\": {}";
	static const char refused[] = "\"values\": {}, \"errors\": {}";
	static const char *const worst[] = { "mlx5_6", "mlx5_5", "mlx5_4", "mlx5_3", "mlx5_2",
					     "mlx5_7", "mlx5_1", "mlx5_0" };
	static const char *const named[] = { "mlx5_0", "mlx5_1", "mlx5_2", "mlx5_3", "mlx5_4",
					     "mlx5_5", "mlx5_6", "mlx5_7" };
	struct watched watched[8];
	struct json_object *rows;

	watch(&watched[0], "mlx5_0", up, idle);
	watch(&watched[1], "mlx5_1", up, busy);
	/* They moved before, and do so no more. */
	watch(&watched[2], "mlx5_2", moved, moved);
	json_object_put(watched[2].first);
	watched[2].first = reading(8, up);
	watch(&watched[3], "mlx5_3", up, hot);
	watch(&watched[4], "mlx5_4", up, moved);
	watch(&watched[5], "mlx5_5", up, down);
	watch(&watched[6], "mlx5_6", up, up);
	snprintf(watched[6].why, sizeof(watched[6].why), "no answer");
	watch(&watched[7], "mlx5_7", refused, refused);
	check_order(watched, 8, ORDER_WORST, worst);
	check_order(watched, 8, ORDER_NAME, named);
	rows = top_rows(watched, 8, ORDER_TRAFFIC);
	CHECK_STR(get_text(row_at(rows, 0), "dev"), "mlx5_1");
	json_object_put(rows);
	rows = top_rows(watched, 8, ORDER_WORST);
	CHECK_STR(note_of(row_at(rows, 0)), "no answer");
	CHECK_STR(note_of(row_at(rows, 2)), "symbol_errors +2");
	CHECK_STR(note_of(row_at(rows, 3)), "at its limit, or near");
	CHECK_STR(note_of(row_at(rows, 4)), "symbol_errors +2 since start");
	CHECK_STR(note_of(row_at(rows, 5)), "firmware does not show its state");
	CHECK_STR(note_of(row_at(rows, 7)), "");
	json_object_put(rows);
	for (size_t i = 0; i < 8; i++)
		forget(&watched[i]);
}

/* 1,000 bytes in two seconds; and a counter that is less than it was began anew. */
static void test_rates(void)
{
	struct watched one;
	struct json_object *rows;

	watch(&one, "mlx5_0", "\"values\": { \"port_eth_receive_bytes:1\": 500, \"port_eth_transmit_bytes:1\": 9 }, \"errors\": {}",
	      "\"values\": { \"port_eth_receive_bytes:1\": 1500, \"port_eth_transmit_bytes:1\": 3 }, \"errors\": {}");
	rows = top_rows(&one, 1, ORDER_WORST);
	CHECK_EQ(json_object_get_int(json_object_object_get(row_at(rows, 0), "receive_bits_per_second")), 4000);
	CHECK(!json_object_object_get(row_at(rows, 0), "transmit_bits_per_second"));
	json_object_put(rows);
	forget(&one);
}

/* Each port has its own counters; those of the device are told with the first. */
static void test_ports(void)
{
	struct watched one;
	struct json_object *rows;

	watch(&one, "mlx5_0", "\"values\": { \"port_operational_status:1\": 1, \"port_operational_status:2\": 1 },"
			      " \"errors\": { \"port_symbol_errors:1\": 0, \"port_symbol_errors:2\": 0, \"pcie_receive_errors:0\": 0 }",
	      "\"values\": { \"port_operational_status:1\": 1, \"port_operational_status:2\": 2 },"
	      " \"errors\": { \"port_symbol_errors:1\": 0, \"port_symbol_errors:2\": 3, \"pcie_receive_errors:0\": 1 }");
	rows = top_rows(&one, 1, ORDER_NAME);
	CHECK_EQ(json_object_array_length(rows), 2);
	CHECK_STR(note_of(row_at(rows, 0)), "pcie_receive_errors +1");
	CHECK_STR(get_text(row_at(rows, 1), "state"), "down");
	CHECK_EQ(json_object_get_int(json_object_object_get(
			 json_object_object_get(row_at(rows, 1), "errors_moved"), "port_symbol_errors")), 3);
	json_object_put(rows);
	forget(&one);
}

static void test_text(void)
{
	static const struct {
		double rate;
		const char *text;
	} cases[] = {
		{ 0, "0" }, { 999, "999" }, { 1000, "1.0K" }, { 9949, "9.9K" }, { 12345, "12K" },
		{ 999499, "999K" }, { 999500, "1.0M" }, { 400e9, "400G" }, { 1e15, "1.0P" },
	};
	static const char *const unknown[] = { "", "", "", "-", "-", "-", "-" };
	struct json_object *row = json_object_new_object();
	char text[64];

	for (size_t i = 0; i < NUM_TOP_COLUMNS; i++)
		CHECK_STR(top_cell(row, i, text, sizeof(text)), unknown[i]);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		json_object_object_add(row, "receive_bits_per_second",
				       json_object_new_double(cases[i].rate));
		CHECK_STR(top_cell(row, 3, text, sizeof(text)), cases[i].text);
	}
	json_object_object_add(row, "temperature_celsius", json_object_new_double(52.75));
	CHECK_STR(top_cell(row, 5, text, sizeof(text)), "53 C");
	json_object_object_add(row, "command_median_seconds", json_object_new_double(0.00034));
	CHECK_STR(top_cell(row, 6, text, sizeof(text)), "0.3 ms");
	json_object_put(row);
}

int main(void)
{
	test_order();
	test_rates();
	test_ports();
	test_text();
	return 0;
}
