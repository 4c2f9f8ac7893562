// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A virtual host bridge with one device in each slot: a physical function, and
 * behind it its virtual ones while they are enabled.
 */
#include <linux/numa.h>
#include <linux/pci.h>

#include "sim.h"

static struct pci_sysdata sysdata = { .node = NUMA_NO_NODE };
static struct resource window = {
	.name = "mlx5_sim memory",
	.flags = IORESOURCE_MEM,
};
static struct resource bus_numbers = {
	.name = "mlx5_sim bus",
	.flags = IORESOURCE_BUS,
};

static struct sim_dev *at_slot(struct pci_bus *bus, unsigned int devfn)
{
	u32 slot = PCI_SLOT(devfn);
	u32 func = PCI_FUNC(devfn);

	if (bus->number || slot >= sim.num)
		return NULL;
	if (!func)
		return sim.dev[slot];
	return func <= sim_config_vfs(sim.dev[slot]) ?
	       sim.dev[slot]->child[func] : NULL;
}

static int config_read(struct pci_bus *bus, unsigned int devfn, int where,
		       int size, u32 *val)
{
	struct sim_dev *sd = at_slot(bus, devfn);

	*val = ~0u;
	if (!sd || READ_ONCE(sd->fw->gone))
		return PCIBIOS_DEVICE_NOT_FOUND;
	return sim_config_read(sd, where, size, val);
}

static int config_write(struct pci_bus *bus, unsigned int devfn, int where,
			int size, u32 val)
{
	struct sim_dev *sd = at_slot(bus, devfn);

	if (!sd || READ_ONCE(sd->fw->gone))
		return PCIBIOS_DEVICE_NOT_FOUND;
	sim_config_write(sd, where, size, val);
	return PCIBIOS_SUCCESSFUL;
}

static struct pci_ops config_ops = {
	.read = config_read,
	.write = config_write,
};

/* The function that a device of the kernel's is; removed ones count too. */
static struct sim_dev *function_of(struct pci_dev *pdev)
{
	struct sim_dev *sd = sim.dev[PCI_SLOT(pdev->devfn)];
	u32 func = PCI_FUNC(pdev->devfn);

	return func ? sd->child[func] : sd;
}

static void set_device(struct sim_dev *sd, struct pci_dev *pdev)
{
	mutex_lock(sd->lock);
	swap(sd->pdev, pdev);
	mutex_unlock(sd->lock);
	pci_dev_put(pdev);
}

/* From before a driver binds until after it has let go. */
static int device_changed(struct notifier_block *nb, unsigned long action,
			  void *data)
{
	struct pci_dev *pdev = to_pci_dev(data);

	if (pdev->bus->ops != &config_ops)
		return NOTIFY_DONE;
	if (action == BUS_NOTIFY_ADD_DEVICE)
		set_device(function_of(pdev), pci_dev_get(pdev));
	else if (action == BUS_NOTIFY_REMOVED_DEVICE)
		set_device(function_of(pdev), NULL);
	return NOTIFY_DONE;
}

static struct notifier_block device_notifier = {
	.notifier_call = device_changed,
};

/* Nobody shall wait for a device that is not there any more. */
static void mark_lost(struct sim_dev *sd)
{
	if (sd->pdev)
		sd->pdev->error_state = pci_channel_io_perm_failure;
}

/*
 * As a hotplug driver does it: the device is marked as lost, so that its
 * drivers do not wait for it, and then removed.
 */
int sim_unplug(struct sim_dev *sd)
{
	struct pci_dev *pdev = NULL;
	u32 i;

	pci_lock_rescan_remove();
	mutex_lock(sd->lock);
	for (i = 1; sd->pdev && i < FW_PLACES; i++)
		if (sd->child[i])
			mark_lost(sd->child[i]);
	mark_lost(sd);
	swap(sd->pdev, pdev);
	if (pdev)
		fw_unplug(sd->fw);
	mutex_unlock(sd->lock);
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
	mutex_lock(sd->lock);
	fw_plug(sd->fw);
	sim_config_init(sd);
	mutex_unlock(sd->lock);
	pdev = pci_scan_single_device(bus, PCI_DEVFN(sd->index, 0));
	if (!pdev) {
		err = -ENODEV;
		goto unlock;
	}
	pci_bus_claim_resources(bus);
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

	mutex_lock(sd->lock);
	pdev = pci_dev_get(sd->pdev);
	mutex_unlock(sd->lock);
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

int sim_bus_add(struct sim *s, phys_addr_t base, phys_addr_t end, u32 domain)
{
	struct pci_host_bridge *bridge = pci_alloc_host_bridge(0);
	int err;

	if (!bridge)
		return -ENOMEM;
	sysdata.domain = domain;
	window.start = base;
	window.end = end - 1;
	pci_add_resource(&bridge->windows, &window);
	pci_add_resource(&bridge->windows, &bus_numbers);
	bridge->sysdata = &sysdata;
	bridge->ops = &config_ops;

	err = bus_register_notifier(&pci_bus_type, &device_notifier);
	if (err)
		goto free;
	pci_lock_rescan_remove();
	err = pci_scan_root_bus_bridge(bridge);
	if (err)
		goto unlock;
	s->bridge = bridge;
	pci_bus_claim_resources(bridge->bus);
	pci_bus_add_devices(bridge->bus);
	pci_unlock_rescan_remove();
	return 0;

unlock:
	pci_unlock_rescan_remove();
	bus_unregister_notifier(&pci_bus_type, &device_notifier);
free:
	pci_free_host_bridge(bridge);
	return err;
}

void sim_bus_remove(struct sim *s)
{
	pci_lock_rescan_remove();
	pci_stop_root_bus(s->bridge->bus);
	pci_remove_root_bus(s->bridge->bus);
	pci_unlock_rescan_remove();
	bus_unregister_notifier(&pci_bus_type, &device_notifier);
	pci_free_host_bridge(s->bridge);
}
