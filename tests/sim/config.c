// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Config space: an array of bytes, of which a few may be written.  Accesses
 * come with a raw spinlock held.
 */
#include <linux/pci.h>
#include <linux/pci_ids.h>

#include "sim.h"

#define DEVICE_CX6DX 0x101d
#define DEVICE_VF 0x101e
#define NO_ID 0xffff /* a virtual function has its physical one's */
#define SUBSYSTEM 0x0016
#define CLASS_NETWORK_OTHER_REV 0x02070000
#define CAP_VPD 0x48
#define CAP_EXP 0x60
#define CAP_MSIX 0x9c
#define CAP_SRIOV 0x100
#define CAP_VERSION_1 (1 << 16)
#define VF_OFFSET 1
#define VF_STRIDE 1
#define PAGES_4K 1
#define LINK_X16_GEN4 (16 << 4 | 4)
#define LINK_UP_TO_GEN4 0x1e

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

static u16 get16(const struct sim_dev *sd, int where)
{
	__le16 le;

	memcpy(&le, sd->config + where, sizeof(le));
	return le16_to_cpu(le);
}

static u32 bar_low(u32 addr)
{
	return addr | PCI_BASE_ADDRESS_MEM_TYPE_64 |
	       PCI_BASE_ADDRESS_MEM_PREFETCH;
}

static void put_bar(struct sim_dev *sd, int where, phys_addr_t addr)
{
	put32(sd, where, bar_low(lower_32_bits(addr)));
	put32(sd, where + 4, upper_32_bits(addr));
}

static void express_init(struct sim_dev *sd)
{
	sd->config[CAP_EXP] = PCI_CAP_ID_EXP;
	sd->config[CAP_EXP + PCI_CAP_LIST_NEXT] = CAP_MSIX;
	put16(sd, CAP_EXP + PCI_EXP_FLAGS, 2);
	put32(sd, CAP_EXP + PCI_EXP_DEVCAP,
	      2 | PCI_EXP_DEVCAP_RBER | PCI_EXP_DEVCAP_FLR);
	put32(sd, CAP_EXP + PCI_EXP_LNKCAP, LINK_X16_GEN4);
	put16(sd, CAP_EXP + PCI_EXP_LNKSTA, LINK_X16_GEN4);
	put32(sd, CAP_EXP + PCI_EXP_LNKCAP2, LINK_UP_TO_GEN4);
}

static void msix_init(struct sim_dev *sd)
{
	u32 i;

	sd->config[CAP_MSIX] = PCI_CAP_ID_MSIX;
	put16(sd, CAP_MSIX + PCI_MSIX_FLAGS, sd->vectors - 1);
	put32(sd, CAP_MSIX + PCI_MSIX_TABLE, SIM_MSIX_TABLE);
	put32(sd, CAP_MSIX + PCI_MSIX_PBA, SIM_MSIX_PBA);
	for (i = 0; i < sd->vectors; i++)
		writel(PCI_MSIX_ENTRY_CTRL_MASKBIT,
		       sd->bar + SIM_MSIX_TABLE + i * SIM_MSIX_ENTRY +
		       PCI_MSIX_ENTRY_VECTOR_CTRL);
}

/* A virtual function is on its physical one's board. */
static void vpd_init(struct sim_dev *sd)
{
	sim_vpd_init(sd);
	sd->config[CAP_MSIX + PCI_CAP_LIST_NEXT] = CAP_VPD;
	sd->config[CAP_VPD] = PCI_CAP_ID_VPD;
}

/* The flag says that the bytes are there; those written are not kept. */
static void write_vpd_address(struct sim_dev *sd, u32 val)
{
	u32 addr = val & PCI_VPD_ADDR_MASK;

	put16(sd, CAP_VPD + PCI_VPD_ADDR, val ^ PCI_VPD_ADDR_F);
	if (!(val & PCI_VPD_ADDR_F))
		sim_vpd_read(sd, addr, sd->config + CAP_VPD + PCI_VPD_DATA);
}

static bool has_sfs(const struct sim_dev *sd)
{
	return !sd->pf && sim.sfs;
}

static bool has_vfs(const struct sim_dev *sd)
{
	return !sd->pf && sim.vfs;
}

static void sriov_init(struct sim_dev *sd)
{
	put32(sd, CAP_SRIOV, PCI_EXT_CAP_ID_SRIOV | CAP_VERSION_1);
	put16(sd, CAP_SRIOV + PCI_SRIOV_INITIAL_VF, sim.vfs);
	put16(sd, CAP_SRIOV + PCI_SRIOV_TOTAL_VF, sim.vfs);
	put16(sd, CAP_SRIOV + PCI_SRIOV_VF_OFFSET, VF_OFFSET);
	put16(sd, CAP_SRIOV + PCI_SRIOV_VF_STRIDE, VF_STRIDE);
	put16(sd, CAP_SRIOV + PCI_SRIOV_VF_DID, DEVICE_VF);
	put32(sd, CAP_SRIOV + PCI_SRIOV_SUP_PGSIZE, PAGES_4K);
	put32(sd, CAP_SRIOV + PCI_SRIOV_SYS_PGSIZE, PAGES_4K);
	put_bar(sd, CAP_SRIOV + PCI_SRIOV_BAR, sd->child[1]->bar_addr);
}

void sim_config_init(struct sim_dev *sd)
{
	memset(sd->config, 0, sizeof(sd->config));
	put16(sd, PCI_VENDOR_ID, sd->pf ? NO_ID : PCI_VENDOR_ID_MELLANOX);
	put16(sd, PCI_DEVICE_ID, sd->pf ? NO_ID : DEVICE_CX6DX);
	put16(sd, PCI_STATUS, PCI_STATUS_CAP_LIST);
	put32(sd, PCI_CLASS_REVISION, CLASS_NETWORK_OTHER_REV);
	put16(sd, PCI_SUBSYSTEM_VENDOR_ID, PCI_VENDOR_ID_MELLANOX);
	put16(sd, PCI_SUBSYSTEM_ID, SUBSYSTEM);
	sd->config[PCI_CAPABILITY_LIST] = CAP_EXP;
	express_init(sd);
	msix_init(sd);
	/* Where a virtual function's memory is, its physical one says. */
	if (!sd->pf) {
		put_bar(sd, PCI_BASE_ADDRESS_0, sd->bar_addr);
		vpd_init(sd);
	}
	if (has_sfs(sd))
		put_bar(sd, PCI_BASE_ADDRESS_2,
			sd->child[FW_SF_PLACE]->bar_addr);
	if (has_vfs(sd))
		sriov_init(sd);
}

u32 sim_config_vfs(const struct sim_dev *sd)
{
	if (!(get16(sd, CAP_SRIOV + PCI_SRIOV_CTRL) & PCI_SRIOV_CTRL_VFE))
		return 0;
	return min_t(u32, get16(sd, CAP_SRIOV + PCI_SRIOV_NUM_VF), sim.vfs);
}

int sim_config_read(struct sim_dev *sd, int where, int size, u32 *val)
{
	if (where + size > SIM_CONFIG_BYTES)
		return PCIBIOS_BAD_REGISTER_NUMBER;
	*val = 0;
	memcpy(val, sd->config + where, size);
	return PCIBIOS_SUCCESSFUL;
}

/* A sub-function has no config space. */
static struct sim_dev *of_config(struct sim_dev *sd)
{
	return fw_is_sf(sd->fw) ? sd->pf : sd;
}

static bool is_master(const struct sim_dev *sd)
{
	return get16(sd, PCI_COMMAND) & PCI_COMMAND_MASTER &&
	       !READ_ONCE(sd->fw->bus_lost);
}

bool sim_bus_copy(struct sim_dev *sd, void *to, const void *from, u32 len)
{
	unsigned long flags;
	bool master;

	sd = of_config(sd);
	raw_spin_lock_irqsave(&sd->master, flags);
	master = is_master(sd);
	/* What others look at without a lock is whole. */
	if (master && len == 1)
		WRITE_ONCE(*(u8 *)to, READ_ONCE(*(u8 *)from));
	else if (master && len == 4 &&
		 IS_ALIGNED((unsigned long)to | (unsigned long)from, 4))
		WRITE_ONCE(*(u32 *)to, READ_ONCE(*(u32 *)from));
	else if (master)
		memcpy(to, from, len);
	raw_spin_unlock_irqrestore(&sd->master, flags);
	return master;
}

bool sim_bus_message(struct sim_dev *sd)
{
	return is_master(of_config(sd));
}

static void write_command(struct sim_dev *sd, u32 val)
{
	unsigned long flags;

	raw_spin_lock_irqsave(&sd->master, flags);
	if (get16(sd, PCI_COMMAND) & ~val & PCI_COMMAND_MASTER)
		WRITE_ONCE(sd->fw->bus_lost, true);
	put16(sd, PCI_COMMAND, val & (PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER |
				      PCI_COMMAND_PARITY | PCI_COMMAND_SERR |
				      PCI_COMMAND_INTX_DISABLE));
	raw_spin_unlock_irqrestore(&sd->master, flags);
}

static void write_sriov(struct sim_dev *sd, int where, u32 val)
{
	switch (where - CAP_SRIOV) {
	case PCI_SRIOV_CTRL:
		put16(sd, where, val & (PCI_SRIOV_CTRL_VFE |
					PCI_SRIOV_CTRL_MSE));
		break;
	case PCI_SRIOV_NUM_VF:
		put16(sd, where, val);
		break;
	case PCI_SRIOV_BAR:
		put32(sd, where, bar_low(val & ~(u32)(SIM_BAR_BYTES - 1)));
		break;
	case PCI_SRIOV_BAR + 4:
		put32(sd, where, val);
		break;
	default:
		break;
	}
}

void sim_config_write(struct sim_dev *sd, int where, int size, u32 val)
{
	switch (where) {
	case PCI_COMMAND:
		write_command(sd, val);
		break;
	case PCI_BASE_ADDRESS_0:
		if (sd->pf)
			break;
		put32(sd, where, bar_low(val & ~(u32)(SIM_BAR_BYTES - 1)));
		break;
	case PCI_BASE_ADDRESS_1:
		if (!sd->pf)
			put32(sd, where, val);
		break;
	case PCI_BASE_ADDRESS_2:
		if (has_sfs(sd))
			put32(sd, where,
			      bar_low(val & ~(u32)(sim_sf_bytes() - 1)));
		break;
	case PCI_BASE_ADDRESS_3:
		if (has_sfs(sd))
			put32(sd, where, val);
		break;
	case PCI_INTERRUPT_LINE:
		sd->config[where] = val;
		break;
	case CAP_VPD + PCI_VPD_ADDR:
		if (!sd->pf)
			write_vpd_address(sd, val);
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
		if (has_vfs(sd) && where >= CAP_SRIOV)
			write_sriov(sd, where, val);
		break;
	}
}
