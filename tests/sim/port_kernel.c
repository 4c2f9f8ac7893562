// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's port layer in the kernel. */
#include <linux/io.h>
#include <linux/ktime.h>
#include <linux/mm.h>
#include <linux/pci.h>
#include <linux/smp.h>

#include "sim.h"

void *fw_alloc(size_t size)
{
	return kvzalloc(size, GFP_KERNEL);
}

void fw_free(void *p)
{
	kvfree(p);
}

/*
 * There is no IOMMU in front of a device that does not exist: bus addresses are
 * physical ones.  Anything but RAM is a bus error.  What a driver has given back
 * is its own again once it has turned bus mastering off, whatever firmware was
 * told: drivers whose commands were not answered count on it.
 */
static void *ram_at(u64 addr, u32 len)
{
	u64 pfn, last;

	if (!len || addr + len < addr)
		return NULL;
	last = PHYS_PFN(addr + len - 1);
	for (pfn = PHYS_PFN(addr); pfn <= last; pfn++) {
		if (!pfn_valid(pfn))
			return NULL;
		if (PageReserved(pfn_to_page(pfn)) && !page_is_ram(pfn))
			return NULL;
	}
	return phys_to_virt(addr);
}

bool fw_dma_read(struct fw_dev *fw, u64 addr, void *buf, u32 len)
{
	void *from = ram_at(addr, len);

	if (!from || !sim_bus_copy(fw->priv, buf, from, len))
		return false;
	/* What is read next was written before this. */
	rmb();
	return true;
}

bool fw_dma_read32(struct fw_dev *fw, u64 addr, u32 *val)
{
	__be32 *from = addr % sizeof(*from) ? NULL : ram_at(addr, sizeof(*from));
	__be32 found;

	if (!from || !sim_bus_copy(fw->priv, &found, from, sizeof(found)))
		return false;
	*val = be32_to_cpu(found);
	/* What a doorbell tells of was written before it. */
	rmb();
	return true;
}

static bool put(struct fw_dev *fw, void *to, const void *buf, u32 len)
{
	if (!to)
		return false;
	if (sim_bus_copy(fw->priv, to, buf, len))
		return true;
	fw->kept_writes++;
	return false;
}

bool fw_dma_write(struct fw_dev *fw, u64 addr, const void *buf, u32 len)
{
	return put(fw, ram_at(addr, len), buf, len);
}

bool fw_dma_publish(struct fw_dev *fw, u64 addr, u8 val)
{
	/* Whoever sees the byte sees all that was written before it. */
	wmb();
	return put(fw, ram_at(addr, 1), &val, 1);
}

u32 fw_bar_read(struct fw_dev *fw, u32 off)
{
	struct sim_dev *sd = fw->priv;

	return ioread32be(sd->bar + off);
}

void fw_bar_write(struct fw_dev *fw, u32 off, u32 val)
{
	struct sim_dev *sd = fw->priv;

	iowrite32be(val, sd->bar + off);
}

/* The BAR is memory, so an atomic exchange is possible. */
u32 fw_bar_xchg(struct fw_dev *fw, u32 off, u32 val)
{
	struct sim_dev *sd = fw->priv;
	u32 *p = (u32 __force *)(sd->bar + off);

	return be32_to_cpu((__be32 __force)xchg(p, (u32 __force)cpu_to_be32(val)));
}

/*
 * The caller holds its own device's lock, and another may hold that one's and
 * want this: so it is only tried.
 */
struct fw_dev *fw_peer_get(struct fw_dev *fw, u32 index, bool *busy)
{
	struct sim_dev *peer = index < sim.num ? sim.dev[index] : NULL;
	struct sim_dev *sd = fw->priv;

	*busy = false;
	/* A virtual function does not reach those beside it. */
	if (!peer || peer->lock == sd->lock)
		return NULL;
	*busy = !mutex_trylock(peer->lock);
	return *busy ? NULL : peer->fw;
}

void fw_peer_put(struct fw_dev *peer)
{
	struct sim_dev *sd = peer->priv;

	mutex_unlock(sd->lock);
}

void fw_settle(struct fw_dev *fw)
{
	kick_all_cpus_sync();
}

u64 fw_clock_ns(struct fw_dev *fw)
{
	return ktime_get_ns();
}

void fw_log(struct fw_dev *fw, const char *fmt, ...)
{
	struct sim_dev *sd = fw->priv;
	struct va_format vaf = { .fmt = fmt };
	va_list args;

	va_start(args, fmt);
	vaf.va = &args;
	pr_info("mlx5_sim %u: %pV\n", sd->index, &vaf);
	va_end(args);
}
