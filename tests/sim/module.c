// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A software ConnectX: virtual PCI functions with a firmware model behind them,
 * for the unmodified mlx5 drivers.
 *
 * BAR 0 of the functions is memory that the kernel was told to leave alone
 * (memmap=256M$0x20000000): nothing traps, so a thread polls it.
 */
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>

#include "sim.h"

static unsigned long base = 0x20000000;
module_param(base, ulong, 0444);
MODULE_PARM_DESC(base, "address of the reserved memory, 16 MiB a device");

static unsigned int domain = 0x11;
module_param(domain, uint, 0444);
MODULE_PARM_DESC(domain, "PCI domain of the virtual host bridge");

static unsigned int devices = 1;
module_param(devices, uint, 0444);
MODULE_PARM_DESC(devices, "number of functions, up to 16");

static char *ports[SIM_MAX_DEVICES];
static int num_ports;
module_param_array(ports, charp, &num_ports, 0444);
MODULE_PARM_DESC(ports,
		 "ib or eth, one a device; the last is for all that follow");

static unsigned int vfs;
module_param(vfs, uint, 0444);
MODULE_PARM_DESC(vfs, "virtual functions that a function can have, up to 7");

static unsigned int sfs;
module_param(sfs, uint, 0444);
MODULE_PARM_DESC(sfs,
		 "sub-functions that an Ethernet function can have, up to 8");

static unsigned int vectors = 8;
module_param(vectors, uint, 0444);
MODULE_PARM_DESC(vectors, "MSI-X vectors a function");

static unsigned int core_dump_size = 831304;
module_param(core_dump_size, uint, 0444);
MODULE_PARM_DESC(core_dump_size, "bytes of a core dump, at most 831304");

static unsigned int rsc_large_size = 300000;
module_param(rsc_large_size, uint, 0444);
MODULE_PARM_DESC(rsc_large_size, "bytes of the RX_SLICE resource segment");

static unsigned int rsc_shift;
module_param(rsc_shift, uint, 0444);
MODULE_PARM_DESC(rsc_shift,
		 "places by which the resource segments' numbers move on");

static unsigned int boot_pages = 16;
module_param(boot_pages, uint, 0444);
MODULE_PARM_DESC(boot_pages, "pages that firmware asks for to boot");

static unsigned int init_pages = 48;
module_param(init_pages, uint, 0444);
MODULE_PARM_DESC(init_pages, "pages that firmware asks for to initialise");

static unsigned int grace_us = 2000;
module_param(grace_us, uint, 0444);
MODULE_PARM_DESC(grace_us,
		 "microseconds after which a command is taken whose doorbell was overwritten; 0 is safe on one processor");

static unsigned int cmd_timeout_ms = 10000;
module_param(cmd_timeout_ms, uint, 0444);
MODULE_PARM_DESC(cmd_timeout_ms,
		 "how long the driver is told to wait for a command; 0: its default");

static bool tools = true;
module_param(tools, bool, 0444);
MODULE_PARM_DESC(tools, "offer the TOOLS_RESOURCES capability");

static bool debug = true;
module_param(debug, bool, 0444);
MODULE_PARM_DESC(debug, "offer the debug capability");

static bool umr;
module_param(umr, bool, 0444);
MODULE_PARM_DESC(umr, "let drivers register memory through work requests");

struct sim sim;

/* -EINVAL: the word is neither. */
static int port_is_ethernet(u32 index)
{
	const char *port;

	if (!num_ports)
		return false;
	port = ports[min_t(u32, index, num_ports - 1)];
	if (!strcmp(port, "eth"))
		return true;
	return strcmp(port, "ib") && *port ? -EINVAL : false;
}

static void device_free(struct sim_dev *sd)
{
	u32 i;

	for (i = 1; i < FW_PLACES; i++)
		if (sd->child[i])
			device_free(sd->child[i]);
	fw_destroy(sd->fw);
	if (sd->bar)
		iounmap(sd->bar);
	mutex_destroy(&sd->own_lock);
	kfree(sd);
}

static struct fw_dev *firmware_alloc(struct sim_dev *sd, bool ethernet,
				     u32 place)
{
	struct fw_config cfg;

	fw_config_default(&cfg);
	cfg.index = sd->index;
	cfg.vectors = vectors;
	cfg.core_dump_size = core_dump_size;
	cfg.rsc_large_size = rsc_large_size;
	cfg.rsc_shift = rsc_shift;
	cfg.boot_pages = boot_pages;
	cfg.init_pages = init_pages;
	cfg.grace_ns = min(grace_us, 1000000U) * 1000;
	cfg.cmd_timeout_ms = cmd_timeout_ms;
	cfg.debug_cap = debug;
	cfg.umr = umr;
	cfg.ethernet = ethernet;
	cfg.vfs = vfs;
	cfg.sfs = sfs;
	if (!tools)
		cfg.uctx_cap &= ~FW_CAP_TOOLS;
	if (sd->pf)
		fw_config_virtual(&cfg);
	return fw_create(sd, &cfg, sd->pf ? sd->pf->fw : NULL,
			 fw_number(place));
}

/* A BAR's size is a power of two, and it lies at a multiple of it. */
unsigned long sim_sf_bytes(void)
{
	return roundup_pow_of_two(sfs) * SIM_BAR_BYTES;
}

/* Where the sub-functions' memory begins. */
static phys_addr_t sf_base(void)
{
	phys_addr_t end = base + devices * (1 + vfs) * SIM_BAR_BYTES;

	return sfs ? ALIGN(end, sim_sf_bytes()) : end;
}

static phys_addr_t memory_end(void)
{
	return sf_base() + (sfs ? devices * sim_sf_bytes() : 0);
}

/*
 * Virtual functions' memory comes after that of all physical ones, then that of
 * sub-functions, which is BAR 2 of their physical one.
 */
static phys_addr_t bar_of(u32 index, u32 place)
{
	if (place >= FW_SF_PLACE)
		return sf_base() + index * sim_sf_bytes() +
		       (place - FW_SF_PLACE) * SIM_BAR_BYTES;
	if (place)
		return base + (devices + index * vfs + place - 1) *
			      SIM_BAR_BYTES;
	return base + index * SIM_BAR_BYTES;
}

static struct sim_dev *function_alloc(u32 index, struct sim_dev *pf,
				      u32 place)
{
	int ethernet = port_is_ethernet(index);
	struct sim_dev *sd;

	if (ethernet < 0)
		return ERR_PTR(ethernet);
	sd = kzalloc(sizeof(*sd), GFP_KERNEL);
	if (!sd)
		return ERR_PTR(-ENOMEM);
	mutex_init(&sd->own_lock);
	raw_spin_lock_init(&sd->master);
	sd->lock = pf ? pf->lock : &sd->own_lock;
	sd->pf = pf;
	sd->index = index;
	sd->vectors = vectors;
	sd->bar_addr = bar_of(index, place);
	/* The drivers map it uncached, and mixed attributes are refused. */
	sd->bar = ioremap(sd->bar_addr, SIM_BAR_BYTES);
	if (!sd->bar)
		goto free;
	memset_io(sd->bar, 0, SIM_MSIX_PBA + PAGE_SIZE);
	sd->fw = firmware_alloc(sd, ethernet, place);
	if (!sd->fw)
		goto free;
	return sd;

free:
	device_free(sd);
	return ERR_PTR(-ENOMEM);
}

static int child_alloc(struct sim_dev *pf, u32 place)
{
	struct sim_dev *child = function_alloc(pf->index, pf, place);

	if (IS_ERR(child))
		return PTR_ERR(child);
	pf->child[place] = child;
	return 0;
}

/* A physical function with all those behind it that it can have. */
static struct sim_dev *device_alloc(u32 index)
{
	struct sim_dev *pf = function_alloc(index, NULL, 0);
	int err = 0;
	u32 i;

	if (IS_ERR(pf))
		return pf;
	for (i = 1; i <= vfs && !err; i++) {
		err = child_alloc(pf, i);
		if (!err)
			sim_config_init(pf->child[i]);
	}
	for (i = 0; i < sfs && !err; i++)
		err = child_alloc(pf, FW_SF_PLACE + i);
	if (err) {
		device_free(pf);
		return ERR_PTR(err);
	}
	sim_config_init(pf);
	return pf;
}

static void devices_remove(void)
{
	u32 i;

	/* Each may be at work in another's memory. */
	for (i = 0; i < sim.num; i++)
		sim_poll_stop(sim.dev[i]);
	while (sim.num)
		device_free(sim.dev[--sim.num]);
}

static int devices_add(void)
{
	struct sim_dev *sd;
	int err;

	while (sim.num < devices) {
		sd = device_alloc(sim.num);
		if (IS_ERR(sd)) {
			err = PTR_ERR(sd);
			goto remove;
		}
		err = sim_poll_start(sd);
		if (err) {
			device_free(sd);
			goto remove;
		}
		sim.dev[sim.num++] = sd;
	}
	return 0;

remove:
	devices_remove();
	return err;
}

static int __init sim_init(void)
{
	int err;

	if (!devices || devices > SIM_MAX_DEVICES || !vectors || vectors > 64 ||
	    vfs > FW_MAX_VFS || sfs > FW_MAX_SFS)
		return -EINVAL;
	sim.vfs = vfs;
	sim.sfs = sfs;
	if (region_intersects(base, memory_end() - base, IORESOURCE_SYSTEM_RAM,
			      IORES_DESC_NONE) !=
	    REGION_DISJOINT) {
		pr_err("mlx5_sim: %#lx is in use; boot with memmap=256M$%#lx\n",
		       base, base);
		return -EBUSY;
	}
	err = devices_add();
	if (err)
		return err;
	err = sim_bus_add(&sim, base, memory_end(), domain);
	if (err)
		goto remove_devices;
	err = sim_ctl_add();
	if (err)
		goto remove_bus;
	return 0;

remove_bus:
	sim_bus_remove(&sim);
remove_devices:
	devices_remove();
	return err;
}

static void __exit sim_exit(void)
{
	sim_ctl_remove();
	/* Firmware must still answer while the drivers let go. */
	sim_bus_remove(&sim);
	devices_remove();
}

module_init(sim_init);
module_exit(sim_exit);
MODULE_DESCRIPTION("Software ConnectX for the unmodified mlx5 drivers");
MODULE_LICENSE("Dual BSD/GPL");
