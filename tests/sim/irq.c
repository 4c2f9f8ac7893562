// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* MSI-X: a vector is raised as if its message, which is a write, had arrived. */
#include <linux/interrupt.h>
#include <linux/pci.h>

#include "compat.h"
#include "sim.h"

void fw_raise(struct fw_dev *fw, u32 vector)
{
	struct sim_dev *sd = fw->priv;
	struct pci_dev *pdev;
	int irq;

	lockdep_assert_held(sd->lock);
	pdev = fw_is_sf(fw) ? sd->pf->pdev : sd->pdev;
	if (!pdev || !pdev->msix_enabled)
		return;
	if (!sim_bus_message(sd)) {
		fw->kept_messages++;
		return;
	}
	irq = pci_irq_vector(pdev, vector);
	/*
	 * -EBUSY: the last one was not taken yet, and its handler will find
	 * this event too.
	 */
	if (irq > 0)
		irq_inject_interrupt(irq);
}
