/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A function's PCIe link and its errors, as the kernel shows them in sysfs. */
#ifndef MLX5CTL_TOOL_PCIE_H
#define MLX5CTL_TOOL_PCIE_H

#include <stdbool.h>

/* In the kernel's words: "8.0 GT/s PCIe", "16". */
struct pcie_link {
	char speed[64];
	char max_speed[64];
	char width[16];
	char max_width[16];
};

/* False: it does not say, or the function is on no real link. */
bool read_pcie_link(const char *pci, struct pcie_link *link);
/* How many a function has reported of SEVERITY: "correctable", "nonfatal" or "fatal".
 * False: it cannot, or nobody listens.
 */
bool read_pcie_errors(const char *pci, const char *severity, unsigned long *total);

#endif
