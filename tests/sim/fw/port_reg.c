// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Registers of the physical port. */
#include "fw.h"

#define WIDTH_1X 1
#define WIDTH_2X 2
#define WIDTH_4X 4
/* Bit n: SDR, DDR, QDR, FDR10, FDR, EDR, HDR. */
#define SPEED_EDR 0x20
#define SPEEDS 0x7f
#define MTU_MAX 4096
#define VL_4 4
#define ADMIN_UP 1
#define OPER_UP 1
#define OPER_DOWN 2
#define OWN_PORT 1
#define PORT_DOWN 1

#define PPCNT_IB_PORT 0x20
#define PPCNT_IEEE_802_3 0x00
#define PPCNT_PHYS 0x12
#define PPCNT_COUNTERS 0x08

/* Port 0 in a request means the only port. */
static int check_port(struct fw_cmd *cmd, const u8 *data)
{
	u32 port = MLX5_GET(pmtu_reg, data, local_port);

	return port > OWN_PORT ? fw_refuse(cmd, FW_SYND_REG_PORT) : 0;
}

int fw_reg_ptys(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (check_port(cmd, data))
		return -1;
	if (write)
		return 0;
#define PTYS(fld, val) MLX5_SET(ptys_reg, data, fld, val)
	PTYS(ib_link_width_capability, WIDTH_1X | WIDTH_2X | WIDTH_4X);
	PTYS(ib_proto_capability, SPEEDS);
	PTYS(ib_link_width_admin, WIDTH_1X | WIDTH_2X | WIDTH_4X);
	PTYS(ib_proto_admin, SPEEDS);
	PTYS(ib_link_width_oper, WIDTH_4X);
	PTYS(ib_proto_oper, SPEED_EDR);
#undef PTYS
	return 0;
}

int fw_reg_pmtu(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 mtu = MLX5_GET(pmtu_reg, data, admin_mtu);

	if (check_port(cmd, data))
		return -1;
	if (write) {
		if (mtu < 256 || mtu > MTU_MAX)
			return fw_refuse(cmd, FW_SYND_REG_FIELD);
		fw->pmtu_admin = mtu;
	}
	MLX5_SET(pmtu_reg, data, max_mtu, MTU_MAX);
	MLX5_SET(pmtu_reg, data, admin_mtu, fw->pmtu_admin);
	MLX5_SET(pmtu_reg, data, oper_mtu, fw->pmtu_admin);
	return 0;
}

int fw_reg_pvlc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (check_port(cmd, data))
		return -1;
	MLX5_SET(pvlc_reg, data, vl_hw_cap, VL_4);
	MLX5_SET(pvlc_reg, data, vl_admin, VL_4);
	MLX5_SET(pvlc_reg, data, vl_operational, VL_4);
	return 0;
}

int fw_reg_paos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (check_port(cmd, data))
		return -1;
	if (write)
		return 0;
	MLX5_SET(paos_reg, data, admin_status, ADMIN_UP);
	MLX5_SET(paos_reg, data, oper_status,
		 fw->port_state == PORT_DOWN ? OPER_DOWN : OPER_UP);
	return 0;
}

/* Counters of a quiet port: they grow with the device's clock. */
int fw_reg_ppcnt(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 group = MLX5_GET(ppcnt_reg, data, grp);
	u8 *counters = data + PPCNT_COUNTERS;
	u64 packets;

	if (check_port(cmd, data))
		return -1;
	if (MLX5_GET(ppcnt_reg, data, clr))
		fw->ppcnt_base_ns = fw_clock_ns(fw);
	packets = (fw_clock_ns(fw) - fw->ppcnt_base_ns) / 1000000;
	memset(counters, 0, 248);
	switch (group) {
	case PPCNT_IB_PORT:
		/* Dwords of at most 32 bits: data in units of four bytes. */
		fw_put32(counters + 0x0c, packets * 64);
		fw_put32(counters + 0x10, packets * 64);
		fw_put32(counters + 0x14, packets);
		fw_put32(counters + 0x18, packets);
		return 0;
	case PPCNT_IEEE_802_3:
		fw_put64(counters + 0x00, packets);
		fw_put64(counters + 0x08, packets);
		fw_put64(counters + 0x18, packets * 256);
		fw_put64(counters + 0x20, packets * 256);
		return 0;
	case PPCNT_PHYS:
		fw_put64(counters + 0x00, fw_clock_ns(fw) / 1000000);
		return 0;
	default:
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	}
}
