// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What of the machine makes a device slow, and whose queues are in error. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "health.h"
#include "rdma.h"
#include "vitals.h"

/* Processors of a list as "0-3,8". */
#define MAX_CPUS 4096
/* The driver asks firmware for each queue pair: that may take this part of the time. */
#define QUEUES_PART 25
#define MAX_NAMED 4

static bool in_list(const char *list, unsigned long cpu)
{
	while (*list) {
		char *end;
		unsigned long first = strtoul(list, &end, 10);
		unsigned long last = *end == '-' ? strtoul(end + 1, &end, 10) : first;

		if (end == list)
			return false;
		if (cpu >= first && cpu <= last)
			return true;
		list = end + (*end == ',');
	}
	return false;
}

/* Whether a processor of LIST is in NEAR. */
static bool is_near(const char *list, const char *near)
{
	for (unsigned long cpu = 0; cpu < MAX_CPUS; cpu++)
		if (in_list(list, cpu) && in_list(near, cpu))
			return true;
	return false;
}

static void read_line(char *line, size_t room, const char *path)
{
	FILE *file = fopen(path, "re");

	line[0] = '\0';
	if (!file)
		return;
	if (fgets(line, room, file))
		line[strcspn(line, "\n")] = '\0';
	fclose(file);
}

/* Where interrupts go: to the device's own NUMA node or to another. */
void check_placement(struct patient *patient)
{
	unsigned int num_far = 0, num_irqs = 0;
	char near[256], node[16];
	struct dirent **entries;
	char path[PATH_MAX];
	int num;

	if (!patient->attr.pci[0] ||
	    !read_sysfs(node, sizeof(node), "bus/pci/devices/%s/numa_node", patient->attr.pci))
		return;
	read_sysfs(near, sizeof(near), "bus/pci/devices/%s/local_cpulist", patient->attr.pci);
	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/msi_irqs", patient->attr.pci);
	num = scandir(path, &entries, NULL, NULL);
	for (int i = 0; i < num; i++) {
		char cpus[256];

		snprintf(path, sizeof(path), "/proc/irq/%s/effective_affinity_list",
			 entries[i]->d_name);
		read_line(cpus, sizeof(cpus), path);
		free(entries[i]);
		if (!*cpus)
			continue;
		num_irqs++;
		num_far += *near && !is_near(cpus, near);
	}
	if (num >= 0)
		free(entries);
	add_check(patient, "host", "numa", num_far ? CHECK_NOTE : CHECK_OK,
		  "node %s, processors %s; %u interrupts, %u of them go to processors of another node%s",
		  node, *near ? near : "?", num_irqs, num_far,
		  num_far ? "; next: /proc/irq/*/smp_affinity_list, irqbalance" : "");
}

struct queues {
	unsigned int num;
	unsigned int num_errors;
	char names[256];
};

static void take_queue(const struct rdma_resource *resource, void *arg)
{
	struct queues *queues = arg;
	size_t len = strlen(queues->names);
	char owner[RDMA_OWNER_MAX];

	queues->num++;
	if (!resource->in_error)
		return;
	printable(owner, sizeof(owner), resource->owner, sizeof(owner));
	if (queues->num_errors++ < MAX_NAMED)
		snprintf(queues->names + len, sizeof(queues->names) - len, "%s0x%x of %s (pid %u)",
			 len ? ", " : "", resource->number, *owner ? owner : "?", resource->pid);
}

/* Kernel and programs see an error of their queue pair; nobody else is told. */
void ask_queues(struct patient *patient)
{
	struct queues queues = {};
	struct latency latency = {};
	uint32_t num = 0;
	int err;

	if (!patient->attr.name[0] || !vitals)
		return;
	measure_latency(vitals, &latency);
	if (latency.num_lost || count_queue_pairs(patient->attr.name, &num))
		return;
	if ((uint64_t)num * latency.median_us > patient->spare_us / QUEUES_PART) {
		add_check(patient, "queues", "qp", CHECK_NOTE,
			  "to ask for %u queue pairs would take too long; next: \"rdma res show qp\"", num);
		return;
	}
	err = ASK("queue pairs", list_resources(patient->attr.name, RDMA_QP, take_queue, &queues));
	if (err)
		add_check(patient, "queues", "qp", CHECK_UNKNOWN, "%s", why_not_driver(err));
	else
		add_check(patient, "queues", "qp", queues.num_errors ? CHECK_NOTE : CHECK_OK,
			  "%u of %u queue pairs are in error%s%s%s", queues.num_errors,
			  queues.num, *queues.names ? ": " : "", queues.names,
			  queues.num_errors ? "; next: \"mlx5ctl obj query qp dev DEV qpn=N\"" : "");
}
