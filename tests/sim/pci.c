// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A virtual host bridge with one function in each slot.  Config accesses come
 * with a raw spinlock held: they touch only the array of bytes.
 */
#include <linux/numa.h>
#include <linux/pci.h>
#include <linux/pci_ids.h>

#include "sim.h"

#define DEVICE_CX6DX 0x101d
#define SUBSYSTEM 0x0016
#define CLASS_NETWORK_OTHER_REV 0x02070000
#define CAP_EXP 0x60
#define CAP_MSIX 0x9c
#define LINK_X16_GEN4 (16 << 4 | 4)
#define LINK_UP_TO_GEN4 0x1e

static struct pci_sysdata sysdata = { .node = NUMA_NO_NODE };
static struct resource window = {
	.name = "mlx5_sim memory",
	.flags = IORESOURCE_MEM,
};
static struct resource bus_numbers = {
	.name = "mlx5_sim bus",
	.flags = IORESOURCE_BUS,
};

static void put16(struct sim_dev *sd, int where, u16 val)
{
	__le16 le = cpu_to_le16(val);

	memcpy(sd->config + where, &le, sizeof(le));
}

static void put32(struct sim_dev *sd, int where, u32 val)
{
	__le32 le = cpu_to_le32(val);

	memcpy(sd->config + where, &le, sizeof(le));
}

static u32 bar_low(u32 addr)
{
	return addr | PCI_BASE_ADDRESS_MEM_TYPE_64 |
	       PCI_BASE_ADDRESS_MEM_PREFETCH;
}

void sim_config_init(struct sim_dev *sd)
{
	u32 i;

	put16(sd, PCI_VENDOR_ID, PCI_VENDOR_ID_MELLANOX);
	put16(sd, PCI_DEVICE_ID, DEVICE_CX6DX);
	put16(sd, PCI_STATUS, PCI_STATUS_CAP_LIST);
	put32(sd, PCI_CLASS_REVISION, CLASS_NETWORK_OTHER_REV);
	put32(sd, PCI_BASE_ADDRESS_0, bar_low(lower_32_bits(sd->bar_addr)));
	put32(sd, PCI_BASE_ADDRESS_1, upper_32_bits(sd->bar_addr));
	put16(sd, PCI_SUBSYSTEM_VENDOR_ID, PCI_VENDOR_ID_MELLANOX);
	put16(sd, PCI_SUBSYSTEM_ID, SUBSYSTEM);
	sd->config[PCI_CAPABILITY_LIST] = CAP_EXP;

	sd->config[CAP_EXP] = PCI_CAP_ID_EXP;
	sd->config[CAP_EXP + PCI_CAP_LIST_NEXT] = CAP_MSIX;
	put16(sd, CAP_EXP + PCI_EXP_FLAGS, 2);
	put32(sd, CAP_EXP + PCI_EXP_DEVCAP,
	      2 | PCI_EXP_DEVCAP_RBER | PCI_EXP_DEVCAP_FLR);
	put32(sd, CAP_EXP + PCI_EXP_LNKCAP, LINK_X16_GEN4);
	put16(sd, CAP_EXP + PCI_EXP_LNKSTA, LINK_X16_GEN4);
	put32(sd, CAP_EXP + PCI_EXP_LNKCAP2, LINK_UP_TO_GEN4);

	sd->config[CAP_MSIX] = PCI_CAP_ID_MSIX;
	put16(sd, CAP_MSIX + PCI_MSIX_FLAGS, sd->vectors - 1);
	put32(sd, CAP_MSIX + PCI_MSIX_TABLE, SIM_MSIX_TABLE);
	put32(sd, CAP_MSIX + PCI_MSIX_PBA, SIM_MSIX_PBA);
	for (i = 0; i < sd->vectors; i++)
		writel(PCI_MSIX_ENTRY_CTRL_MASKBIT,
		       sd->bar + SIM_MSIX_TABLE + i * SIM_MSIX_ENTRY +
		       PCI_MSIX_ENTRY_VECTOR_CTRL);
}

static struct sim_dev *at_slot(struct pci_bus *bus, unsigned int devfn)
{
	u32 slot = PCI_SLOT(devfn);

	if (bus->number || PCI_FUNC(devfn) || slot >= sim.num)
		return NULL;
	return sim.dev[slot];
}

static int config_read(struct pci_bus *bus, unsigned int devfn, int where,
		       int size, u32 *val)
{
	struct sim_dev *sd = at_slot(bus, devfn);

	*val = ~0u;
	if (!sd || READ_ONCE(sd->fw->gone))
		return PCIBIOS_DEVICE_NOT_FOUND;
	if (where + size > SIM_CONFIG_BYTES)
		return PCIBIOS_BAD_REGISTER_NUMBER;
	*val = 0;
	memcpy(val, sd->config + where, size);
	return PCIBIOS_SUCCESSFUL;
}

static int config_write(struct pci_bus *bus, unsigned int devfn, int where,
			int size, u32 val)
{
	struct sim_dev *sd = at_slot(bus, devfn);

	if (!sd || READ_ONCE(sd->fw->gone))
		return PCIBIOS_DEVICE_NOT_FOUND;
	switch (where) {
	case PCI_COMMAND:
		put16(sd, where, val & (PCI_COMMAND_MEMORY |
					PCI_COMMAND_MASTER |
					PCI_COMMAND_PARITY |
					PCI_COMMAND_SERR |
					PCI_COMMAND_INTX_DISABLE));
		break;
	case PCI_BASE_ADDRESS_0:
		put32(sd, where, bar_low(val & ~(u32)(SIM_BAR_BYTES - 1)));
		break;
	case PCI_BASE_ADDRESS_1:
		put32(sd, where, val);
		break;
	case PCI_INTERRUPT_LINE:
		sd->config[where] = val;
		break;
	case CAP_EXP + PCI_EXP_DEVCTL:
		if (val & PCI_EXP_DEVCTL_BCR_FLR)
			WRITE_ONCE(sd->fw->reset_wanted, true);
		put16(sd, where, val & ~PCI_EXP_DEVCTL_BCR_FLR);
		break;
	case CAP_EXP + PCI_EXP_LNKCTL:
	case CAP_EXP + PCI_EXP_DEVCTL2:
		put16(sd, where, val);
		break;
	case CAP_MSIX + PCI_MSIX_FLAGS:
		put16(sd, where, (sd->vectors - 1) |
		      (val & (PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL)));
		break;
	default:
		break;
	}
	return PCIBIOS_SUCCESSFUL;
}

static struct pci_ops config_ops = {
	.read = config_read,
	.write = config_write,
};

static void set_functions(struct sim *s, struct pci_bus *bus)
{
	u32 i;

	for (i = 0; i < s->num; i++) {
		struct pci_dev *pdev = NULL;

		if (bus)
			pdev = pci_get_slot(bus, PCI_DEVFN(i, 0));
		mutex_lock(&s->dev[i]->lock);
		swap(s->dev[i]->pdev, pdev);
		mutex_unlock(&s->dev[i]->lock);
		pci_dev_put(pdev);
	}
}

/*
 * As a hotplug driver does it: the device is marked as lost, so that its
 * drivers do not wait for it, and then removed.
 */
int sim_unplug(struct sim_dev *sd)
{
	struct pci_dev *pdev = NULL;

	pci_lock_rescan_remove();
	mutex_lock(&sd->lock);
	swap(sd->pdev, pdev);
	if (pdev) {
		fw_unplug(sd->fw);
		pdev->error_state = pci_channel_io_perm_failure;
	}
	mutex_unlock(&sd->lock);
	if (pdev)
		pci_stop_and_remove_bus_device(pdev);
	pci_unlock_rescan_remove();
	pci_dev_put(pdev);
	return pdev ? 0 : -ENODEV;
}

int sim_plug(struct sim_dev *sd)
{
	struct pci_bus *bus = sim.bridge->bus;
	struct pci_dev *pdev;
	int err = 0;

	pci_lock_rescan_remove();
	if (!READ_ONCE(sd->fw->gone)) {
		err = -EEXIST;
		goto unlock;
	}
	mutex_lock(&sd->lock);
	fw_plug(sd->fw);
	sim_config_init(sd);
	mutex_unlock(&sd->lock);
	pdev = pci_scan_single_device(bus, PCI_DEVFN(sd->index, 0));
	if (!pdev) {
		err = -ENODEV;
		goto unlock;
	}
	pci_bus_claim_resources(bus);
	mutex_lock(&sd->lock);
	sd->pdev = pci_dev_get(pdev);
	mutex_unlock(&sd->lock);
	pci_bus_add_devices(bus);
unlock:
	pci_unlock_rescan_remove();
	return err;
}

/*
 * What a system suspend does to this function alone, in the bus's own way. The
 * rest of the machine stays awake, as its disk may not survive a sleep.
 */
static int call_bus(struct sim_dev *sd, bool suspend)
{
	const struct dev_pm_ops *pm = pci_bus_type.pm;
	struct pci_dev *pdev;
	int err = -EINVAL;

	mutex_lock(&sd->lock);
	pdev = pci_dev_get(sd->pdev);
	mutex_unlock(&sd->lock);
	if (!pdev)
		return -ENODEV;
	device_lock(&pdev->dev);
	if (pm && pdev->dev.driver && sd->suspended != suspend) {
		err = suspend ? pm->suspend(&pdev->dev) :
				pm->resume(&pdev->dev);
		if (!err)
			sd->suspended = suspend;
	}
	device_unlock(&pdev->dev);
	pci_dev_put(pdev);
	return err;
}

int sim_suspend(struct sim_dev *sd)
{
	return call_bus(sd, true);
}

int sim_resume(struct sim_dev *sd)
{
	return call_bus(sd, false);
}

int sim_bus_add(struct sim *s, phys_addr_t base, u32 domain)
{
	struct pci_host_bridge *bridge = pci_alloc_host_bridge(0);
	int err;

	if (!bridge)
		return -ENOMEM;
	sysdata.domain = domain;
	window.start = base;
	window.end = base + s->num * SIM_BAR_BYTES - 1;
	pci_add_resource(&bridge->windows, &window);
	pci_add_resource(&bridge->windows, &bus_numbers);
	bridge->sysdata = &sysdata;
	bridge->ops = &config_ops;

	pci_lock_rescan_remove();
	err = pci_scan_root_bus_bridge(bridge);
	if (err) {
		pci_unlock_rescan_remove();
		pci_free_host_bridge(bridge);
		return err;
	}
	s->bridge = bridge;
	pci_bus_claim_resources(bridge->bus);
	set_functions(s, bridge->bus);
	pci_bus_add_devices(bridge->bus);
	pci_unlock_rescan_remove();
	return 0;
}

void sim_bus_remove(struct sim *s)
{
	pci_lock_rescan_remove();
	pci_stop_root_bus(s->bridge->bus);
	set_functions(s, NULL);
	pci_remove_root_bus(s->bridge->bus);
	pci_unlock_rescan_remove();
	pci_free_host_bridge(s->bridge);
}
