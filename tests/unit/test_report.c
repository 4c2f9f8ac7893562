// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A snapshot's page of archives that no guest has: hostile ones, and large ones. With a
 * directory as its argument the pages stay there, for a browser.
 */
#include "check.h"
#include "mlx5ctl.h"
#include "report.h"
#include "values.h"

/* Issue "A fleet is watched": the page of 10,000 queue pairs. */
#define NUM_QUEUES 10000
#define MOST_BYTES 500000
#define NUM_SAMPLES 1000
#define NS_PER_SAMPLE 1000000000LL

static const char evil[] = "<script>alert(1)</script>\"'&\033[2J";

static char *page_of(struct snapshot *snapshot, const char *directory, const char *name)
{
	struct json_object *index;
	char *text = NULL;
	char path[4096];
	size_t len;
	FILE *file;

	settle_parts(snapshot, 0);
	index = make_index(snapshot);
	file = open_memstream(&text, &len);
	CHECK(file);
	write_report(file, snapshot, index);
	CHECK(!fclose(file));
	json_object_put(index);
	free_parts(snapshot);
	if (directory) {
		snprintf(path, sizeof(path), "%s/%s.html", directory, name);
		file = fopen(path, "we");
		CHECK(file && fwrite(text, 1, len, file) == len && !fclose(file));
	}
	return text;
}

static struct json_object *parsed(const char *text)
{
	struct json_object *json = json_tokener_parse(text);

	CHECK(json);
	return json;
}

static void check_has(const char *page, const char *text)
{
	if (strstr(page, text))
		return;
	fprintf(stderr, "the page has no \"%s\"\n", text);
	exit(1);
}

static void check_lacks(const char *page, const char *text)
{
	if (!strstr(page, text))
		return;
	fprintf(stderr, "the page has \"%s\"\n", text);
	exit(1);
}

static size_t count(const char *page, const char *text)
{
	size_t num = 0;

	for (; (page = strstr(page, text)); page++)
		num++;
	return num;
}

static const char troubled[] =
	"{ \"verdict\": \"failed\", \"board_id\": \"MT_1\", \"fw_ver\": \"22.1.2\", \"checks\": ["
	"{ \"check\": \"access\", \"subject\": \"firmware\", \"state\": \"ok\", \"text\": \"answers\" },"
	"{ \"check\": \"link\", \"subject\": \"port 1\", \"state\": \"note\", \"text\": \"down\" },"
	"{ \"check\": \"queues\", \"subject\": \"qp\", \"state\": \"warning\","
	" \"text\": \"3 are in error; next: \\\"do this\\\"\" },"
	"{ \"check\": \"firmware\", \"subject\": \"fw\", \"state\": \"failed\", \"text\": \"is dead\" } ] }";

static void test_troubles_come_first(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	char *page;

	add_json_part(&snapshot, "health.json", parsed(troubled));
	add_json_part(&snapshot, "board.json", parsed("{ \"serial_number\": \"MT1\" }"));
	add_json_part(&snapshot, "registers.json", parsed(
		"{ \"GOOD\": { \"field\": 7, \"zero\": 0 }, \"BAD\": { \"error\": \"refused it\" } }"));
	page = page_of(&snapshot, directory, "troubles");
	CHECK(strstr(page, "is dead") < strstr(page, "3 are in error"));
	CHECK(strstr(page, "3 are in error") < strstr(page, "<p>down</p>"));
	CHECK(strstr(page, "<p>down</p>") < strstr(page, "answers"));
	check_has(page, "<p>3 are in error</p>\n<p class=\"next\">Next: &quot;do this&quot;</p>");
	check_has(page, "<dd>MT_1</dd>");
	check_has(page, "<dd>22.1.2</dd>");
	check_has(page, "<dt>Serial number</dt><dd>MT1</dd>");
	check_has(page, "<summary>Refused or not answered: 1</summary>");
	CHECK(strstr(page, "<summary>GOOD") < strstr(page, "class=\"refused\""));
	CHECK(strstr(page, "class=\"refused\"") < strstr(page, "refused it"));
	check_lacks(page, "<summary>BAD");
	check_lacks(page, "zero</th>");
	free(page);
}

static struct json_object *evil_member(const char *key)
{
	struct json_object *json = json_object_new_object();
	struct json_object *member = json_object_new_object();

	json_object_object_add(member, key, json_object_new_string(evil));
	json_object_object_add(member, evil, json_object_new_string(evil));
	json_object_object_add(json, evil, member);
	return json;
}

/* Each part, each name and each value is what an attacker likes. */
static void test_hostile(const char *directory)
{
	static const char *const parts[] = {
		"device.json", "board.json", "versions.json", "sysfs.json", "registers.json", "queries.json",
		"capabilities.json", "resources.json",
	};
	struct snapshot snapshot = { .dev = evil, .partial = true };
	struct json_object *health = parsed("{ \"checks\": [ {}, 7, null ] }");
	struct json_object *counters = parsed("{ \"time_ns\": [ 0, 1, 2 ], \"series\": {} }");
	struct json_object *check = json_object_new_object();
	struct json_object *series =
		parsed("{ \"kind\": \"counter\", \"values\": [ 1, 5, 2 ] }");
	char *page;

	snprintf(snapshot.missing, sizeof(snapshot.missing), "%s", evil);
	add_string(check, "state", "failed");
	add_string(check, "check", evil);
	add_string(check, "subject", evil);
	add_string(check, "text", evil);
	json_object_array_add(json_object_object_get(health, "checks"), check);
	add_string(health, "verdict", evil);
	add_json_part(&snapshot, "health.json", health);
	add_string(series, "unit", evil);
	add_string(series, "help", evil);
	json_object_object_add(json_object_object_get(counters, "series"), evil, series);
	add_json_part(&snapshot, "counters.json", counters);
	add_json_part(&snapshot, "journal.json", evil_member("text"));
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		add_json_part(&snapshot, parts[i], evil_member(i % 2 ? "error" : "needs"));
	add_data_part(&snapshot, "kernel.log", strdup(evil), strlen(evil));
	add_failed_part(&snapshot, evil, REFUSED, evil);
	page = page_of(&snapshot, directory, "hostile");
	check_lacks(page, "<script");
	check_lacks(page, "alert(1)</script>");
	check_lacks(page, "\"'&");
	check_lacks(page, "\033");
	check_has(page, "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;?[2J");
	CHECK_EQ(count(page, "<svg"), 1);
	free(page);
}

static void test_many_queue_pairs(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	struct json_object *records = json_object_new_array();
	struct json_object *segment = json_object_new_object();
	struct json_object *resources = json_object_new_object();
	struct json_object *queries = json_object_new_object();
	struct json_object *sysfs = json_object_new_object();
	char name[64];
	char *page;

	for (int i = 0; i < NUM_QUEUES; i++) {
		struct json_object *query = json_object_new_object();

		json_object_array_add(records, parsed("{ \"type\": 4096, \"bytes\": 248 }"));
		snprintf(name, sizeof(name), "QP %d", i);
		add_number(query, "qpc.state", 3);
		add_number(query, "qpc.remote_qpn", i + 1);
		json_object_object_add(queries, name, query);
		add_number(sysfs, name, i + 1);
		/* An archive says of each part what became of it. */
		snprintf(name, sizeof(name), "raw/rsc-FULL_QPC-%d.bin", i);
		add_failed_part(&snapshot, name, REFUSED, "firmware answered BAD_PARAM_ERR (0x3)");
	}
	json_object_object_add(segment, "records", records);
	json_object_object_add(resources, "FULL_QPC", segment);
	add_json_part(&snapshot, "resources.json", resources);
	add_json_part(&snapshot, "queries.json", queries);
	add_json_part(&snapshot, "sysfs.json", sysfs);
	page = page_of(&snapshot, directory, "queue-pairs");
	CHECK(strlen(page) < MOST_BYTES);
	check_has(page, "10000</td>");
	check_has(page, "200 of 10000 are shown; all are in <code>queries.json</code>");
	check_has(page, "200 of 10000 are shown; all are in <code>sysfs.json</code>");
	check_has(page, "are shown; all are in <code>index.json</code>");
	free(page);
}

/* Tables that would each be allowed are together too many. */
static void test_large_members(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	struct json_object *registers = json_object_new_object();
	char name[64];
	char *page;

	for (int i = 0; i < NUM_QUEUES / 50; i++) {
		struct json_object *member = json_object_new_object();
		char value[2000] = "";

		memset(value, '<', sizeof(value) - 1);
		for (int j = 0; j < 150; j++) {
			snprintf(name, sizeof(name), "field%d", j);
			add_string(member, name, value);
		}
		snprintf(name, sizeof(name), "REGISTER %d", i);
		json_object_object_add(registers, name, member);
	}
	add_json_part(&snapshot, "registers.json", registers);
	page = page_of(&snapshot, directory, "members");
	CHECK(strlen(page) < MOST_BYTES);
	check_has(page, " (cut)");
	check_has(page, " of 200 are shown; all are in <code>registers.json</code>");
	check_has(page, "</html>");
	free(page);
}

static void test_series(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	struct json_object *counters = parsed(
		"{ \"series\": {"
		" \"temperature_celsius asic\": { \"kind\": \"gauge\", \"unit\": \"celsius\", \"values\": [] },"
		" \"temperature_limit_celsius asic\": { \"kind\": \"gauge\", \"unit\": \"celsius\", \"values\": [] },"
		" \"errors\": { \"kind\": \"counter\", \"unit\": \"\", \"values\": [] },"
		" \"octets\": { \"kind\": \"counter\", \"unit\": \"bytes\", \"values\": [] } } }");
	struct json_object *series = json_object_object_get(counters, "series");
	struct json_object *times = json_object_new_array();
	const char *temperature, *points;
	char *page;

	for (int i = 0; i < NUM_SAMPLES; i++) {
		json_object_array_add(times, json_object_new_int64(i * NS_PER_SAMPLE));
		json_object_object_foreach(series, name, one) {
			double value = *name == 'e' ? 0 : *name == 'o' ? 5e6 * i :
				       strstr(name, "limit") ? 105 : 55 + i % 2 * 0.25;

			json_object_array_add(json_object_object_get(one, "values"),
					      json_object_new_double(value));
		}
	}
	json_object_object_add(counters, "time_ns", times);
	add_json_part(&snapshot, "counters.json", counters);
	page = page_of(&snapshot, directory, "series");
	CHECK_EQ(count(page, "<svg"), 2);
	CHECK_EQ(count(page, "aria-label=\"Plot of "), 2);
	check_has(page, "temperature_limit_celsius asic (105 \302\260C)");
	check_has(page, "limit 105");
	check_has(page, "Stayed at zero: 1</summary>\n<p>errors</p>");
	/* 5,000,000 bytes a second, over 999 of them. */
	check_has(page, ">5000 k bytes/s</td>");
	check_has(page, ">4995 M bytes</td>");
	check_has(page, "each point is the highest of 5 readings");
	/* A quarter of a degree is no cliff: each point stands within a pixel of the first. */
	temperature = strstr(page, "Plot of temperature_celsius");
	points = strstr(temperature, "points=\"");
	CHECK(points);
	for (points = strchr(points, ','); points && points < strstr(temperature, "/></svg>");
	     points = strchr(points + 1, ',')) {
		double y = strtod(points + 1, NULL);

		CHECK(y > 91 && y < 92);
	}
	free(page);
}

static void test_empty(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	char *page;

	add_json_part(&snapshot, "counters.json", json_object_new_object());
	add_json_part(&snapshot, "health.json", json_object_new_object());
	page = page_of(&snapshot, directory, "empty");
	check_has(page, "No counter was read.");
	check_has(page, "No check was made.");
	free(page);
}

/* How many lines and entries there are is up to others. */
static void test_long_logs(const char *directory)
{
	struct snapshot snapshot = { .dev = "mlx5_0" };
	struct json_object *journal = json_object_new_object();
	char *log = NULL;
	char name[16];
	size_t len;
	FILE *file = open_memstream(&log, &len);
	char *page;

	CHECK(file);
	for (int i = 1; i <= NUM_QUEUES; i++) {
		struct json_object *entry = json_object_new_object();

		fprintf(file, "log line %d.\n", i);
		snprintf(name, sizeof(name), "%d", i);
		add_string(entry, "text", name);
		json_object_object_add(journal, name, entry);
	}
	CHECK(!fclose(file));
	add_data_part(&snapshot, "kernel.log", log, len);
	add_json_part(&snapshot, "journal.json", journal);
	page = page_of(&snapshot, directory, "logs");
	check_has(page, "<pre id=\"kernel_log\">log line 9701.\n");
	check_has(page, "log line 10000.\n</pre>");
	check_has(page, "The last 300 lines; all are in <code>kernel.log</code>");
	check_has(page, "<pre id=\"journal\">9901\n");
	check_has(page, "10000\n</pre>");
	check_has(page, "The last 100 of 10000; all are in <code>journal.json</code>");
	free(page);
}

int main(int argc, char **argv)
{
	const char *directory = argc > 1 ? argv[1] : NULL;

	test_troubles_come_first(directory);
	test_hostile(directory);
	test_many_queue_pairs(directory);
	test_large_members(directory);
	test_series(directory);
	test_empty(directory);
	test_long_logs(directory);
	return 0;
}
