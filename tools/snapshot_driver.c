// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the driver says: of its health, and of the ports, for which it asks firmware. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "devlink.h"
#include "rdma.h"
#include "snapshot.h"
#include "vitals.h"

#define MAX_FILES 256

static const char health_part[] = "devlink-health.json";
static const char dumps_part[] = "devlink-dumps.json";
static const char sysfs_part[] = "sysfs.json";
static const char resources_part[] = "resources.json";

static const char *const port_files[] = {
	"state", "phys_state", "rate", "link_layer", "lid",
};

/* A file of a port, or all that the driver counts of it. */
struct inquiry {
	const struct snapshot *snapshot;
	char port[16]; /* "port_1" */
	uint32_t number;
	char directory[16]; /* below the port's, or "" */
	char file[256];
	char value[256];
	struct json_object *counters;
};

struct inquiries {
	struct inquiry list[MAX_FILES];
	struct errand errands[MAX_FILES];
	size_t num;
};

static int ask_file(void *arg)
{
	struct inquiry *inquiry = arg;

	errno = 0;
	return read_sysfs(inquiry->value, sizeof(inquiry->value),
			  "class/infiniband/%s/ports/%u/%s%s%s", inquiry->snapshot->attr.name,
			  inquiry->number, inquiry->directory, *inquiry->directory ? "/" : "",
			  inquiry->file) ? 0 : errno ?: ENODATA;
}

static void take_counter(const char *name, uint64_t value, void *arg)
{
	char text[24];
	char safe[64];

	printable(safe, sizeof(safe), name, strlen(name));
	snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
	add_string(arg, safe, text);
}

/* Not by their files, each of which has the driver read all of them. */
static int ask_counters(void *arg)
{
	struct inquiry *inquiry = arg;

	return list_counters(inquiry->snapshot->attr.name, inquiry->number, take_counter,
			     inquiry->counters);
}

static void feed_inquiry(struct errand *errand)
{
	struct inquiry *inquiry = errand->arg;
	char safe[256];

	if (errand->err) {
		feed_missing(sysfs_part, errand->outcome,
			     errand->outcome == NOT_ASKED ? errand->why : strerror(errand->err));
	} else if (inquiry->counters) {
		feed_value(sysfs_part, ANSWERED, inquiry->counters, inquiry->port,
			   "hw_counters", NULL);
		inquiry->counters = NULL;
	} else {
		struct json_object *value;

		printable(safe, sizeof(safe), inquiry->value, sizeof(inquiry->value));
		value = json_object_new_string(safe);
		if (*inquiry->directory)
			feed_value(sysfs_part, ANSWERED, value, inquiry->port,
				   inquiry->directory, inquiry->file, NULL);
		else
			feed_value(sysfs_part, ANSWERED, value, inquiry->port, inquiry->file,
				   NULL);
	}
	json_object_put(inquiry->counters);
}

static struct inquiry *add_inquiry(struct inquiries *inquiries,
				   const struct snapshot *snapshot, uint32_t port,
				   int (*run)(void *arg))
{
	struct inquiry *inquiry = &inquiries->list[inquiries->num];

	if (inquiries->num == MAX_FILES)
		return NULL;
	inquiry->snapshot = snapshot;
	inquiry->number = port;
	snprintf(inquiry->port, sizeof(inquiry->port), "port_%u", port);
	inquiries->errands[inquiries->num++] = (struct errand){
		.what = inquiry->file, .run = run, .arg = inquiry,
	};
	return inquiry;
}

static void add_file(struct inquiries *inquiries, const struct snapshot *snapshot,
		     uint32_t port, const char *directory, const char *file)
{
	struct inquiry *inquiry = add_inquiry(inquiries, snapshot, port, ask_file);

	if (!inquiry)
		return;
	snprintf(inquiry->directory, sizeof(inquiry->directory), "%s", directory);
	snprintf(inquiry->file, sizeof(inquiry->file), "%s", file);
}

static void add_port(struct inquiries *inquiries, const struct snapshot *snapshot,
		     uint32_t port)
{
	struct inquiry *inquiry;
	struct dirent **entries;
	char path[PATH_MAX];
	int num;

	for (size_t i = 0; i < sizeof(port_files) / sizeof(*port_files); i++)
		add_file(inquiries, snapshot, port, "", port_files[i]);
	snprintf(path, sizeof(path), "/sys/class/infiniband/%s/ports/%u/counters",
		 snapshot->attr.name, port);
	num = scandir(path, &entries, NULL, alphasort);
	for (int i = 0; i < num; i++) {
		if (entries[i]->d_name[0] != '.')
			add_file(inquiries, snapshot, port, "counters", entries[i]->d_name);
		free(entries[i]);
	}
	if (num >= 0)
		free(entries);
	inquiry = add_inquiry(inquiries, snapshot, port, ask_counters);
	if (!inquiry)
		return;
	snprintf(inquiry->file, sizeof(inquiry->file), "hw_counters of port %u", port);
	inquiry->counters = json_object_new_object();
}

static void collect_ports(const struct snapshot *snapshot)
{
	struct inquiries *inquiries = calloc(1, sizeof(*inquiries));

	if (!inquiries)
		return;
	for (uint32_t port = 1; port <= snapshot->attr.num_ports; port++)
		add_port(inquiries, snapshot, port);
	feed_plan(sysfs_part, inquiries->num);
	run_errands(inquiries->errands, inquiries->num, feed_inquiry);
	free(inquiries);
}

/* What the kernel has saved; without that the driver would take one, from firmware. */
static void collect_saved_dump(const struct snapshot *snapshot, struct json_object *reporter)
{
	const char *name = get_text(reporter, "reporter");
	struct json_object *dump;

	if (!json_object_get_boolean(json_object_object_get(reporter, "has_dump")))
		return;
	feed_plan(dumps_part, 1);
	dump = read_saved_dump(snapshot->attr.parent, name);
	if (dump)
		feed_value(dumps_part, ANSWERED, dump, name, NULL);
	else
		feed_missing(dumps_part, REFUSED, "the kernel gave no dump");
}

/* The driver answers from what it knows, but may wait for a lock of its own. */
static void collect_reporters(const struct snapshot *snapshot)
{
	struct json_object *array = read_reporters(snapshot->attr.parent);

	if (!array) {
		feed_failure(health_part, REFUSED, "no devlink");
		return;
	}
	feed_plan(health_part, 1);
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *reporter = json_object_array_get_idx(array, i);

		feed_value(health_part, NUM_OUTCOMES, json_object_get(reporter),
			   get_text(reporter, "reporter"), NULL);
		collect_saved_dump(snapshot, reporter);
	}
	feed_missing(health_part, ANSWERED, "");
	json_object_put(array);
}

/* QP0 and QP1 have other numbers in firmware. */
static void take_queue(const struct rdma_resource *resource, void *arg)
{
	struct queue_numbers *queues = arg;

	if (resource->number > 1 && queues->num < MAX_QUEUES)
		queues->number[queues->num++] = resource->number;
}

/* For its list the driver queries each queue pair. Without it there are still segments
 * of a dump that want no number.
 */
static void collect_queues(struct snapshot *snapshot)
{
	int err = ASK("queue pairs", list_resources(snapshot->attr.name, RDMA_QP, take_queue,
						    &snapshot->queues));

	if (!err)
		return;
	feed_plan(resources_part, 1);
	feed_missing(resources_part, outcome_of(err), why_not_driver(err));
}

void collect_driver(struct snapshot *snapshot)
{
	/* A recorded session has no machine. */
	if (!snapshot->attr.parent[0])
		return;
	collect_reporters(snapshot);
	collect_ports(snapshot);
	if (snapshot->attr.name[0])
		collect_queues(snapshot);
}
