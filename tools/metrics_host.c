// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the kernel knows of a function without asking its firmware, as samples. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "metrics.h"
#include "pcie.h"
#include "rdma.h"

static void add_link(struct metrics *metrics, const char *pci)
{
	struct pcie_link link;

	if (!read_pcie_link(pci, &link))
		return;
	add_value(metrics, "pcie_link_width_max", NULL,
		      "Lanes that the PCIe link of the device may have", pci,
		      json_object_new_int(atoi(link.max_width)));
	/* In words "16.0 GT/s PCIe". */
	add_value(metrics, "pcie_link_speed_transfers_per_second", NULL,
		      "Transfers a second of each lane of the PCIe link", pci,
		      json_object_new_double(strtod(link.speed, NULL) * 1e9));
	add_value(metrics, "pcie_link_speed_max_transfers_per_second", NULL,
		      "Transfers a second that each lane of the device may have", pci,
		      json_object_new_double(strtod(link.max_speed, NULL) * 1e9));
}

static void add_reported(struct metrics *metrics, const char *pci)
{
	static const char *const severities[] = { "correctable", "nonfatal", "fatal" };

	for (size_t i = 0; i < sizeof(severities) / sizeof(*severities); i++) {
		struct json_object *labels;
		unsigned long total;

		if (!read_pcie_errors(pci, severities[i], &total))
			continue;
		labels = device_label(pci);
		add_string(labels, "severity", severities[i]);
		add_sample(metrics,
			   find_family(metrics, "pcie_reported_errors", NULL,
				       "Errors that the device has reported to the kernel (AER)",
				       MEASURE_COUNTER),
			   labels, json_object_new_uint64(total));
	}
}

void add_pcie(struct metrics *metrics, const struct mlx5ctl_dv_device_attr *attr)
{
	/* A subfunction has its parent's link. */
	if (!attr->pci[0] || strcmp(attr->pci, attr->parent) != 0)
		return;
	add_link(metrics, attr->pci);
	add_reported(metrics, attr->pci);
}

void add_queue_pairs(struct metrics *metrics, const struct mlx5ctl_dv_device_attr *attr)
{
	uint32_t num;

	if (attr->uverbs[0] && attr->name[0] &&
	    !count_queue_pairs(attr->name, &num))
		add_value(metrics, "queue_pairs", NULL,
			      "Queue pairs of the function's programs and kernel", attr->parent,
			      json_object_new_uint64(num));
}
