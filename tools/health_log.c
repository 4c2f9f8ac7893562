// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the kernel's log says of a device: what its driver ran into, and its links. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "devlink.h"
#include "health.h"
#include "kmsg.h"

/* One may be a cable that was pulled, three in an hour nobody makes by hand. */
#define FLAPS_WARNING 3
#define HOUR_US (3600 * 1000000ULL)
#define MAX_LINKS 8

/*
 * Lines of the driver since it came up; messages are those of Linux's
 * drivers/net/ethernet/mellanox/mlx5/core/cmd.c, health.c, events.c and en_main.c.
 */
static const struct known {
	const char *text;
	const char *what;
	const char *next;
} knowns[] = {
	{ "health compromised", "firmware's heartbeat stopped",
	  "\"devlink health show\"; \"mlx5ctl explain log\" for the lines" },
	{ "Fatal error ", "a fatal error of the device",
	  "\"devlink health show\"; \"mlx5ctl explain log\" for the lines" },
	{ "Port module event[error]", "an error of a module or cable",
	  "seat it anew; \"ethtool -m\"" },
	{ "High temperature on sensors", "a sensor was above its limit", "cooling" },
	{ "insufficient power on the PCIe slot", "the slot gives too little power",
	  "another slot" },
	{ "TX timeout", "a send queue of a network interface stood still",
	  "\"devlink health show\" of tx; \"ethtool -S\" for pause" },
	{ "error cqe", "a work request of the kernel's failed",
	  "\"mlx5ctl explain log\" for the lines" },
};

#define NUM_KNOWNS (sizeof(knowns) / sizeof(*knowns))

struct found {
	unsigned int num;
	uint64_t time_us; /* of the last */
	char text[256];
};

struct links {
	char name[LINK_NAME_MAX];
	unsigned int num_hour; /* times down in the last hour */
	struct found down;
};

struct history {
	uint64_t now_us;
	bool came_up; /* the log still has when the driver did */
	struct found lost; /* commands without an answer */
	unsigned int num_late; /* that had one later, and gave their slots back */
	struct found found[NUM_KNOWNS];
	struct links links[MAX_LINKS];
	size_t num_links;
};

static void note(struct found *found, const struct log_line *line)
{
	found->num++;
	found->time_us = line->time_us;
	snprintf(found->text, sizeof(found->text), "%s", line->text);
}

static void take_link(struct history *history, const struct log_line *line)
{
	struct link_line link;
	size_t i = 0;

	if (!parse_link_line(line, &link) || link.up)
		return;
	while (i < history->num_links && strcmp(history->links[i].name, link.netdev) != 0)
		i++;
	if (i == MAX_LINKS)
		return;
	if (i == history->num_links)
		snprintf(history->links[history->num_links++].name, LINK_NAME_MAX, "%s", link.netdev);
	note(&history->links[i].down, line);
	history->links[i].num_hour += line->time_us + HOUR_US > history->now_us;
}

static void take_line(const struct log_line *line, void *arg)
{
	struct history *history = arg;

	if (!line->ours)
		return;
	if (strstr(line->text, ": firmware version: ")) {
		/* A driver that begins anew has all its slots, and knows of nothing. */
		memset(&history->lost, 0, sizeof(history->lost));
		memset(history->found, 0, sizeof(history->found));
		history->num_late = 0;
		history->came_up = true;
	} else if (strstr(line->text, "Will cause a leak of a command resource")) {
		note(&history->lost, line);
	} else if (strstr(line->text, "completion arrived after timeout")) {
		history->num_late++;
	} else {
		for (size_t i = 0; i < NUM_KNOWNS; i++)
			if (strstr(line->text, knowns[i].text))
				note(&history->found[i], line);
		take_link(history, line);
	}
}

static void add_lost(struct patient *patient, const struct history *history)
{
	const struct found *lost = &history->lost;
	unsigned int num = lost->num > history->num_late ? lost->num - history->num_late : 0;
	char when[LOG_TIME_MAX];

	log_time_text(lost->time_us, when);
	add_check(patient, "log", "commands", CHECK_WARNING,
		  "%u commands of the driver had no answer%s, %u command slots are lost; last at %s: %s; " RELOAD,
		  lost->num, history->came_up ? " since it came up" : "", num, when, lost->text,
		  devlink_bus(patient->attr.parent), patient->attr.parent);
}

static void add_links(struct patient *patient, const struct history *history)
{
	for (size_t i = 0; i < history->num_links; i++) {
		const struct links *link = &history->links[i];
		char when[LOG_TIME_MAX];

		log_time_text(link->down.time_us, when);
		add_check(patient, "log", link->name,
			  link->num_hour >= FLAPS_WARNING ? CHECK_WARNING : CHECK_NOTE,
			  "link down %u times, %u in the last hour, last at %s",
			  link->down.num, link->num_hour, when);
	}
}

void check_log(struct patient *patient)
{
	struct history history = { .now_us = clock_us() };
	unsigned int num = 0;
	int err;

	/* A recorded session has no machine. */
	if (!patient->attr.parent[0])
		return;
	err = walk_kernel_log(&patient->attr, take_line, &history);
	if (err) {
		add_check(patient, "log", "driver", CHECK_NOTE,
			  "the kernel's log cannot be read: %s", strerror(err));
		return;
	}
	if (history.lost.num)
		add_lost(patient, &history);
	for (size_t i = 0; i < NUM_KNOWNS; i++) {
		const struct found *found = &history.found[i];
		char when[LOG_TIME_MAX];

		if (!found->num)
			continue;
		log_time_text(found->time_us, when);
		add_check(patient, "log", "driver", CHECK_WARNING,
			  "%s, %u times, last at %s: %s; next: %s", knowns[i].what, found->num,
			  when, found->text, knowns[i].next);
		num++;
	}
	if (!num && !history.lost.num)
		add_check(patient, "log", "driver", CHECK_OK, "no complaint of the driver%s",
			  history.came_up ? " since it came up" : "");
	add_links(patient, &history);
}
