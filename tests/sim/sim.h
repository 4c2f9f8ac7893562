/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * A simulated PCI function around a firmware model:
 *
 *   config.c  config space
 *   vpd.c     vital product data: what board it is
 *   pci.c     the virtual host bridge, what is plugged into it
 *   poll.c    the thread that lets firmware run
 *   irq.c     MSI-X vectors
 *   ctl.c     /dev/mlx5_sim
 */
#ifndef MLX5_SIM_H
#define MLX5_SIM_H

#include <linux/io.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/spinlock.h>
#include <linux/types.h>

#include "fw/fw.h"

#define SIM_MAX_DEVICES 16
#define SIM_BAR_BYTES (1ul << FW_LOG_BAR)
#define SIM_CONFIG_BYTES 4096
#define SIM_VPD_BYTES 256
#define SIM_MSIX_TABLE 0x2000
#define SIM_MSIX_PBA 0x3000
#define SIM_MSIX_ENTRY 16

/* A function; one behind another has a pf, whose lock and poller it shares. */
struct sim_dev {
	u32 index;
	struct sim_dev *pf;
	struct sim_dev *child[FW_PLACES]; /* by place, which is not 0 */
	/* Serialises the firmware model: poller, control device. */
	struct mutex *lock;
	struct mutex own_lock;
	struct fw_dev *fw;
	struct task_struct *poller;
	void __iomem *bar;
	phys_addr_t bar_addr;
	u32 vectors;
	u8 config[SIM_CONFIG_BYTES];
	/* Whoever turns bus mastering off waits for what is on its way. */
	raw_spinlock_t master;
	u8 vpd[SIM_VPD_BYTES]; /* of a physical function */
	/* Under the function's device lock. */
	bool suspended;
	/*
	 * Under lock; NULL while no interrupt may be raised.  A sub-function
	 * has none: it uses its physical one's.
	 */
	struct pci_dev *pdev;
};

struct sim {
	struct sim_dev *dev[SIM_MAX_DEVICES];
	u32 num;
	u32 vfs; /* that each of them can have */
	u32 sfs;
	struct pci_host_bridge *bridge;
};

extern struct sim sim;

/* module.c */
/* The memory of a physical function's sub-functions together. */
unsigned long sim_sf_bytes(void);

/* config.c */
void sim_config_init(struct sim_dev *sd);
int sim_config_read(struct sim_dev *sd, int where, int size, u32 *val);
void sim_config_write(struct sim_dev *sd, int where, int size, u32 val);
/*
 * Between memory and the function, if that may reach memory: not before its
 * driver has said so, and after that driver has let go only for one that has given
 * it a queue.  Otherwise false.
 */
bool sim_bus_copy(struct sim_dev *sd, void *to, const void *from, u32 len);
/* Whether an interrupt, which is a write, would go out. */
bool sim_bus_message(struct sim_dev *sd);
/* The virtual functions that the physical one has enabled, as of now. */
u32 sim_config_vfs(const struct sim_dev *sd);

/* vpd.c */
void sim_vpd_init(struct sim_dev *sd);
void sim_vpd_read(const struct sim_dev *sd, u32 addr, u8 data[4]);

/* pci.c */
int sim_bus_add(struct sim *s, phys_addr_t base, phys_addr_t end, u32 domain);
void sim_bus_remove(struct sim *s);
/* Surprise removal of one function, and its return. */
int sim_unplug(struct sim_dev *sd);
int sim_plug(struct sim_dev *sd);
/* Suspend and resume of one function. */
int sim_suspend(struct sim_dev *sd);
int sim_resume(struct sim_dev *sd);

/* poll.c */
int sim_poll_start(struct sim_dev *sd);
void sim_poll_stop(struct sim_dev *sd);

/* ctl.c */
int sim_ctl_add(void);
void sim_ctl_remove(void);

#endif
