// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Links and cables, as "link show" and "cable show" have them. */
#include <stdio.h>

#include "cable.h"
#include "link.h"
#include "snapshot.h"
#include "vitals.h"

static const char links_part[] = "links.json";
static const char cables_part[] = "cables.json";

/* The port is its name. */
static void feed_port(const char *part, enum outcome outcome, uint32_t port, struct json_object *object)
{
	char name[32];

	snprintf(name, sizeof(name), "port %u", port);
	json_object_object_del(object, "dev");
	json_object_object_del(object, "port");
	feed_value(part, outcome, object, name, NULL);
}

static void collect_link(const struct snapshot *snapshot, struct target *target, uint32_t port)
{
	uint32_t before = vitals ? vitals->num_lost : 0;
	struct json_object *object;

	if (is_owed()) {
		feed_missing(links_part, NOT_ASKED, why_owed());
		return;
	}
	object = describe_link(target, &snapshot->attr, port, 0);
	feed_port(links_part, vitals && vitals->num_lost > before ? NO_ANSWER : ANSWERED, port, object);
}

static void collect_cable(struct target *target, uint32_t port)
{
	struct json_object *object = json_object_new_object();
	struct module module;
	int err = find_module(&module, target, port);

	if (!err && describe_module(&module, object)) {
		feed_port(cables_part, ANSWERED, port, object);
		return;
	}
	json_object_put(object);
	feed_missing(cables_part, err ? outcome_of(err) : is_owed() ? NO_ANSWER : REFUSED, module.why);
}

void collect_links(const struct snapshot *snapshot, struct target *target, uint32_t num_ports)
{
	feed_plan(links_part, num_ports);
	for (uint32_t port = 1; port <= num_ports; port++)
		collect_link(snapshot, target, port);
	feed_plan(cables_part, num_ports);
	for (uint32_t port = 1; port <= num_ports; port++)
		collect_cable(target, port);
}
