// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A function's PCIe link and its errors, as the kernel shows them in sysfs. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "pcie.h"

bool read_pcie_link(const char *pci, struct pcie_link *link)
{
	if (!read_sysfs(link->speed, sizeof(link->speed),
			"bus/pci/devices/%s/current_link_speed", pci) ||
	    !read_sysfs(link->max_speed, sizeof(link->max_speed),
			"bus/pci/devices/%s/max_link_speed", pci) ||
	    !read_sysfs(link->width, sizeof(link->width),
			"bus/pci/devices/%s/current_link_width", pci) ||
	    !read_sysfs(link->max_width, sizeof(link->max_width),
			"bus/pci/devices/%s/max_link_width", pci))
		return false;
	/* A function that is on no real link has width 0 or 255. */
	return atoi(link->width) > 0 && atoi(link->width) < 255;
}

/* "TOTAL_ERR_FATAL 0", the last line of a file of counters. */
bool read_pcie_errors(const char *pci, const char *severity, unsigned long *total)
{
	char path[PATH_MAX];
	char line[128];
	bool found = false;
	FILE *file;

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/aer_dev_%s", pci,
		 severity);
	file = fopen(path, "re");
	while (file && fgets(line, sizeof(line), file)) {
		if (!strncmp(line, "TOTAL_ERR_", 10) && strchr(line, ' ')) {
			*total = strtoul(strchr(line, ' '), NULL, 10);
			found = true;
		}
	}
	if (file)
		fclose(file);
	return found;
}
