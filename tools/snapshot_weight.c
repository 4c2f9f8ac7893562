// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* How much a difference between two snapshots matters. */
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

static const char *const names[] = {
	[WEIGHT_IDENTITY] = "identity", [WEIGHT_HEALTH] = "health",
	[WEIGHT_CAPABILITY] = "capability", [WEIGHT_LINK] = "link", [WEIGHT_SETTING] = "setting",
	[WEIGHT_ERRORS] = "errors", [WEIGHT_CHANGE] = "change", [WEIGHT_OTHER] = "other",
	[WEIGHT_MOVES] = "moves",
};

/* The first that fits. A part is a file of the archive; a field is the path of a value in it. */
static const struct {
	const char *part;
	const char *field;
	enum weight weight;
} rules[] = {
	{ "index.json", "time", WEIGHT_MOVES },
	{ "index.json", "parts.*", WEIGHT_MOVES }, /* numbers of readings; what is missing shows */
	{ "index.json", "state", WEIGHT_OTHER },
	{ "index.json", "reason", WEIGHT_OTHER },
	{ "index.json", "*", WEIGHT_IDENTITY },
	{ "versions.json", "*", WEIGHT_IDENTITY },
	{ "device.json", "*", WEIGHT_IDENTITY },
	{ "board.json", "*", WEIGHT_IDENTITY },
	/* Words have numbers in them that move; a check that changed has another state. */
	{ "health.json", "checks*.text", WEIGHT_MOVES },
	{ "health.json", "interval_ns", WEIGHT_MOVES },
	{ "health.json", "journal*", WEIGHT_MOVES }, /* see journal.json */
	{ "health.json", "counters*.before", WEIGHT_MOVES },
	{ "health.json", "counters*", WEIGHT_ERRORS },
	{ "health.json", "*", WEIGHT_HEALTH },
	{ "devlink-health.json", "*", WEIGHT_HEALTH },
	{ "capabilities.json", "*", WEIGHT_CAPABILITY },
	/* Of an entry its words are enough. */
	{ "journal.json", "*.text", WEIGHT_CHANGE },
	{ "journal.json", "*", WEIGHT_MOVES },
	{ "counters.json", "*", WEIGHT_MOVES }, /* those of errors are in health.json, too */
	/* Counters, clocks and sensors. */
	{ "registers.json", "PPCNT *", WEIGHT_MOVES },
	{ "registers.json", "MPCNT *", WEIGHT_MOVES },
	{ "registers.json", "*cntrs*", WEIGHT_MOVES },
	{ "registers.json", "*temperature", WEIGHT_MOVES },
	{ "registers.json", "*timestamp*", WEIGHT_MOVES },
	{ "registers.json", "*_remain", WEIGHT_MOVES },
	/* What came of the settings: the port's state, its speed, its cable. */
	{ "registers.json", "PAOS *.oper_status", WEIGHT_LINK },
	{ "registers.json", "PDDR *", WEIGHT_LINK },
	{ "registers.json", "PMLP *", WEIGHT_LINK },
	{ "registers.json", "PTYS *_oper", WEIGHT_LINK },
	{ "registers.json", "PTYS *.an_status", WEIGHT_LINK },
	{ "registers.json", "PTYS *.connector_type", WEIGHT_LINK },
	{ "registers.json", "PTYS *_lp_advertise", WEIGHT_LINK },
	{ "registers.json", "*", WEIGHT_SETTING },
	{ "links.json", "*_ber", WEIGHT_MOVES },
	{ "links.json", "*.counted_ms", WEIGHT_MOVES },
	{ "links.json", "*.fec_histogram*", WEIGHT_MOVES },
	{ "links.json", "*_events", WEIGHT_ERRORS },
	{ "links.json", "*_enabled", WEIGHT_SETTING },
	{ "links.json", "*", WEIGHT_LINK },
	{ "cables.json", "*.value", WEIGHT_MOVES },
	{ "cables.json", "*", WEIGHT_LINK },
	{ "configuration.json", "*", WEIGHT_SETTING },
	{ "queries.json", "*_counter *", WEIGHT_MOVES },
	{ "queries.json", "vnic_env*", WEIGHT_MOVES },
	{ "queries.json", "*statistics*", WEIGHT_MOVES },
	{ "queries.json", "*", WEIGHT_SETTING },
	{ "sysfs.json", "*counters.*err*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*discard*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*drop*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*out_of*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*nak*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*timeout*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*retr*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*downed*", WEIGHT_ERRORS },
	{ "sysfs.json", "*counters.*", WEIGHT_MOVES },
	{ "sysfs.json", "port_*.state", WEIGHT_LINK },
	{ "sysfs.json", "port_*.phys_state", WEIGHT_LINK },
	{ "sysfs.json", "port_*.rate", WEIGHT_LINK },
	{ "sysfs.json", "*", WEIGHT_SETTING },
};

/* What this program's own opening of the device leaves in the journal, or nothing. */
static bool is_opening(const char *field, struct json_object *entries)
{
	const char *kind;
	char path[64];

	snprintf(path, sizeof(path), "%.*s.kind", (int)strcspn(field, "."), field);
	kind = get_text(entries, path);
	return !*kind || !strcmp(kind, "opened");
}

/* The journal keeps so many entries: one that ENTRIES does not have any more, for all that it has
 * are younger, says of the time between two snapshots nothing.
 */
static bool is_dropped(const char *field, struct json_object *entries)
{
	unsigned long number = strtoul(field, NULL, 10);
	unsigned long least = 0;

	if (json_object_object_get_ex(entries, field, NULL))
		return false;
	json_object_object_foreach(entries, path, value) {
		unsigned long other = strtoul(path, NULL, 10);

		(void)value;
		if (!least || other < least)
			least = other;
	}
	return number < least;
}

enum weight weigh(const char *part, const char *field, struct json_object *a,
		  struct json_object *b)
{
	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		if (strcmp(rules[i].part, part) != 0 || fnmatch(rules[i].field, field, 0) != 0)
			continue;
		if (rules[i].weight == WEIGHT_CHANGE &&
		    ((is_opening(field, a) && is_opening(field, b)) || is_dropped(field, a) ||
		     is_dropped(field, b)))
			return WEIGHT_MOVES;
		return rules[i].weight;
	}
	return WEIGHT_OTHER;
}

const char *weight_name(enum weight weight)
{
	return names[weight];
}
