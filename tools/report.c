// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A snapshot as a page, for whoever is called at night: what is wrong and what to do
 * comes first. It holds all it needs, and no script: what it shows comes from a device
 * and from other processes, so that the page's own policy forbids everything but its
 * style.
 */
#include <stdlib.h>
#include <string.h>

#include "report.h"
#include "values.h"

static const char log_part[] = "kernel.log";

struct section {
	const char *id;
	const char *title;
	const char *part;
	void (*put)(FILE *file, const char *id, struct json_object *json, const char *part);
};

static void put_series_plots(FILE *file, const char *id, struct json_object *json,
			     const char *part)
{
	(void)id;
	(void)part;
	put_plots(file, json);
}

static void put_series_table(FILE *file, const char *id, struct json_object *json,
			     const char *part)
{
	(void)id;
	(void)part;
	put_counters(file, json);
}

static void put_journal_part(FILE *file, const char *id, struct json_object *json,
			     const char *part)
{
	(void)id;
	(void)part;
	put_journal(file, json);
}

/* In the order in which somebody in a hurry looks at them. */
static const struct section sections[] = {
	{ "plots", "Over time", "counters.json", put_series_plots },
	{ "counters", "Counters and sensors", "counters.json", put_series_table },
	{ "journal", "Journal", "journal.json", put_journal_part },
	{ "device", "Device", "device.json", put_record },
	{ "sysfs", "Machine", "sysfs.json", put_record },
	{ "versions", "Versions", "versions.json", put_record },
	{ "registers", "Registers", "registers.json", put_members },
	{ "queries", "Queries", "queries.json", put_members },
	{ "capabilities", "Capabilities", "capabilities.json", put_members },
	{ "resources", "Resources", "resources.json", put_resources },
};

#define NUM_SECTIONS (sizeof(sections) / sizeof(*sections))

static void put_fact(FILE *file, const char *name, const char *text)
{
	if (!*text)
		return;
	fprintf(file, "<div><dt>%s</dt><dd>", name);
	put_text(file, text);
	fputs("</dd></div>\n", file);
}

/* As others in the fabric see it; by rdma-ndd that has the machine's name. */
static void put_description(FILE *file, struct json_object *registers)
{
	struct json_object *bytes = json_object_object_get(
		json_object_object_get(registers, "NODE_DESC"), "node_description");
	char text[65];
	size_t len = 0;

	for (; bytes && len < json_object_array_length(bytes) && len < sizeof(text) - 1; len++) {
		int c = json_object_get_int(json_object_array_get_idx(bytes, len));

		if (c <= 0)
			break;
		text[len] = c < 0x7f ? c : '?';
	}
	text[len] = '\0';
	put_fact(file, "Node description", text);
}

static void put_model(FILE *file, struct json_object *device)
{
	uint16_t id = json_object_get_int(json_object_object_get(device, "device_id"));
	char name[128];
	char text[sizeof(name) + 16];

	if (!id)
		return;
	if (!pci_device_name(id, name, sizeof(name)))
		snprintf(name, sizeof(name), "device");
	snprintf(text, sizeof(text), "%s (%04x)", name, id);
	put_fact(file, "Model", text);
}

static void put_banner(FILE *file, const struct snapshot *snapshot, struct json_object *index)
{
	struct json_object *device = find_json_part(snapshot, "device.json");
	struct json_object *health = find_json_part(snapshot, "health.json");
	struct json_object *versions = find_json_part(snapshot, "versions.json");
	struct json_object *board = find_json_part(snapshot, "board.json");
	const char *verdict = get_text(health, "verdict");

	fputs("<header class=\"", file);
	put_text(file, verdict);
	fputs("\">\n<h1>", file);
	put_text(file, snapshot->dev);
	fputs(": ", file);
	put_element(file, "strong", "verdict", *verdict ? verdict : "unknown");
	fputs("</h1>\n<dl>\n", file);
	put_model(file, device);
	put_fact(file, "PCI", get_text(device, "pci"));
	put_fact(file, "Board", *get_text(device, "board_id") ? get_text(device, "board_id") :
								get_text(health, "board_id"));
	put_fact(file, "Part number", get_text(board, "part_number"));
	put_fact(file, "Serial number", get_text(board, "serial_number"));
	put_fact(file, "Firmware", *get_text(device, "fw_ver") ? get_text(device, "fw_ver") :
								 get_text(health, "fw_ver"));
	put_fact(file, "Link", get_text(device, "link_layer"));
	put_description(file, find_json_part(snapshot, "registers.json"));
	put_fact(file, "Kernel", get_text(versions, "kernel"));
	put_fact(file, "Taken", get_text(index, "time"));
	put_fact(file, "By mlx5ctl", get_text(index, "mlx5ctl"));
	fputs("</dl>\n", file);
	if (snapshot->partial) {
		fputs("<p><strong class=\"warning\">This snapshot is partial</strong>", file);
		put_text(file, snapshot->missing[0] ? ": " : "");
		put_text(file, snapshot->missing);
		fputs(".</p>\n", file);
	}
	fputs("</header>\n", file);
}

static bool is_there(const struct snapshot *snapshot, const struct section *section)
{
	return find_json_part(snapshot, section->part);
}

static const char *find_log(const struct snapshot *snapshot)
{
	struct part *part = find_part(snapshot, log_part);

	return part ? (const char *)part->data : NULL;
}

static void put_link(FILE *file, const char *id, const char *title)
{
	fprintf(file, "<li><a href=\"#h-%s\">%s</a></li>\n", id, title);
}

static void put_contents(FILE *file, const struct snapshot *snapshot)
{
	fputs("<nav aria-label=\"Contents\">\n<ul>\n", file);
	put_link(file, "health", "Health");
	for (size_t i = 0; i < NUM_SECTIONS; i++)
		if (is_there(snapshot, &sections[i]))
			put_link(file, sections[i].id, sections[i].title);
	if (find_log(snapshot))
		put_link(file, "kernel_log", "Kernel log");
	put_link(file, "parts", "Parts of this snapshot");
	fputs("</ul>\n</nav>\n<main>\n", file);
}

static void put_title(FILE *file, const char *id, const char *title)
{
	fprintf(file, "<h2 id=\"h-%s\">%s</h2>\n", id, title);
}

/* What is wrong, and then what to do, which the check says behind this word. */
static void put_trouble(FILE *file, struct json_object *check)
{
	static const char mark[] = "next: ";
	const char *state = get_text(check, "state");
	const char *text = get_text(check, "text");
	const char *next = strstr(text, mark);
	size_t len = next ? (size_t)(next - text) : strlen(text);
	char *what = strndup(text, len);

	while (what && len && strchr("; ,", what[len - 1]))
		what[--len] = '\0';
	fputs("<li class=\"", file);
	put_text(file, state);
	fputs("\"><p>", file);
	put_element(file, "strong", state, state);
	fputs(": ", file);
	put_text(file, get_text(check, "check"));
	fputs(", ", file);
	put_text(file, get_text(check, "subject"));
	fputs("</p>\n<p>", file);
	put_text(file, what ?: text);
	fputs("</p>", file);
	if (next) {
		fputs("\n<p class=\"next\">Next: ", file);
		put_text(file, next + strlen(mark));
		fputs("</p>", file);
	}
	fputs("</li>\n", file);
	free(what);
}

static size_t put_troubles(FILE *file, struct json_object *checks)
{
	static const char *const states[] = { "failed", "warning", "unknown", "note" };
	size_t num = 0, shown = 0;

	fputs("<ul id=\"attention\">\n", file);
	for (size_t s = 0; s < sizeof(states) / sizeof(*states); s++) {
		for (size_t i = 0; i < json_object_array_length(checks); i++) {
			struct json_object *check = json_object_array_get_idx(checks, i);

			if (strcmp(get_text(check, "state"), states[s]) != 0)
				continue;
			num++;
			if (!has_room(file, shown))
				continue;
			put_trouble(file, check);
			shown++;
		}
	}
	if (!num)
		put_element(file, "li", "ok", "No check found anything wrong.");
	fputs("</ul>\n", file);
	put_more(file, shown, num, "health.json");
	return num;
}

static void put_health(FILE *file, struct json_object *health)
{
	static const char *const titles[] = { "Check", "Of", "What", NULL };
	struct json_object *checks = json_object_object_get(health, "checks");
	size_t shown = 0, num;

	put_title(file, "health", "Health");
	if (!json_object_is_type(checks, json_type_array)) {
		fputs("<p>No check was made.</p>\n", file);
		return;
	}
	num = json_object_array_length(checks) - put_troubles(file, checks);
	fprintf(file, "<details><summary>Checks that are well: %zu</summary>\n", num);
	begin_table(file, "health", NULL, titles);
	for (size_t i = 0; i < json_object_array_length(checks) && has_room(file, shown); i++) {
		struct json_object *check = json_object_array_get_idx(checks, i);

		if (strcmp(get_text(check, "state"), "ok") != 0)
			continue;
		put_row_name(file, get_text(check, "check"));
		put_cell(file, "Of", NULL, get_text(check, "subject"));
		put_cell(file, "What", NULL, get_text(check, "text"));
		fputs("</tr>\n", file);
		shown++;
	}
	end_table(file, shown, num, "health.json");
	fputs("</details>\n", file);
}

void write_report(FILE *file, const struct snapshot *snapshot,
		  struct json_object *index)
{
	const char *log = find_log(snapshot);

	fputs(report_head, file);
	put_element(file, "title", NULL, snapshot->dev);
	fputs(report_style, file);
	put_banner(file, snapshot, index);
	put_contents(file, snapshot);
	put_health(file, find_json_part(snapshot, "health.json"));
	for (size_t i = 0; i < NUM_SECTIONS; i++) {
		const struct section *section = &sections[i];

		if (!is_there(snapshot, section))
			continue;
		put_title(file, section->id, section->title);
		section->put(file, section->id, find_json_part(snapshot, section->part),
			     section->part);
	}
	if (log) {
		put_title(file, "kernel_log", "Kernel log");
		put_log(file, log);
	}
	put_title(file, "parts", "Parts of this snapshot");
	put_parts(file, snapshot);
	fputs("</main>\n</body>\n</html>\n", file);
}
