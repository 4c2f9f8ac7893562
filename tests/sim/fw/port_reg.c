// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Registers of the physical port. */
#include "fw.h"

#define WIDTH_1X 1
#define WIDTH_2X 2
#define WIDTH_4X 4
/* Bit n: SDR, DDR, QDR, FDR10, FDR, EDR, HDR. */
#define SPEED_EDR 0x20
#define SPEEDS 0x7f
#define MTU_MAX_IB 4096
#define MTU_MAX_ETHERNET 10240
#define VL_4 4
#define ADMIN_UP 1
#define ADMIN_DOWN 2
#define OPER_UP 1
#define OPER_DOWN 2
#define OWN_PORT 1
#define PORT_DOWN 1

#define PPCNT_BYTES 256
#define PPCNT_COUNTERS 8
#define PPCNT_IEEE_802_3 0x00
#define PPCNT_RFC_2863 0x01
#define PPCNT_RFC_2819 0x02
#define PPCNT_RFC_3635 0x03
#define PPCNT_EXTENDED 0x05
#define PPCNT_PRIORITY 0x10
#define PPCNT_PHYS 0x12
#define PPCNT_PHYS_STATISTICS 0x16
#define PPCNT_IB_PORT 0x20
#define PPCNT_RS_HISTOGRAM 0x23
#define PAUSE_FRAME_US 100 /* for which a frame stops its priority */

#define PDDR_OPERATION 0
#define PDDR_TROUBLESHOOTING 1
#define PDDR_MODULE 3
#define PDDR_LINK_DOWN 6
#define PDDR_MODULE_FLAGS 9
#define PHY_POLLING 2
#define PHY_LINK_UP 3
#define IB_LINK_UP 7
#define IB_POLLING 8
#define NEGOTIATED_CL73 2
#define NEGOTIATED_IB 4
#define FEC_RS_528_514 2
#define DOWN_BY_THIS_END 1
#define DOWN_BY_MANAGEMENT 0x16
/* In the statistical counters, as the register database has them. */
#define RAW_BER 0x60
#define EFFECTIVE_BER 0x64
#define SYMBOL_BER 0x68
#define NO_ERRORS 0xff0f /* 15E-255 */
#define PDDR_CLOSED_BY_COMMAND 1

/* Port 0 in a request means the only port. */
static int check_port(struct fw_cmd *cmd, const u8 *data)
{
	u32 port = MLX5_GET(pmtu_reg, data, local_port);

	return port > OWN_PORT ? fw_refuse(cmd, FW_SYND_REG_PORT) : 0;
}

#define PROTO_INFINIBAND 1
#define PROTO_ETHERNET 4
#define AN_COMPLETE 1
#define CONNECTOR_DA 7

/* In the order of their speed, of those that this port has. */
static u32 fastest(u32 allowed)
{
	static const u32 order[] = { FW_ETH_100G, FW_ETH_50G, FW_ETH_40G,
				     FW_ETH_25G, FW_ETH_10G };
	u32 i;

	for (i = 0; i < ARRAY_SIZE(order); i++)
		if (allowed & order[i])
			return order[i];
	return 0;
}

static int set_eth_speeds(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data)
{
	u32 admin = MLX5_GET(ptys_reg, data, eth_proto_admin) & FW_ETH_SPEEDS;

	if (!fw->cfg.ethernet || !admin)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	fw->eth_admin = admin;
	return 0;
}

static void ptys_ethernet(struct fw_dev *fw, u8 *data)
{
	bool up = fw_port_up(fw->pf ? fw->pf : fw);

#define PTYS(fld, val) MLX5_SET(ptys_reg, data, fld, val)
	PTYS(an_disable_cap, 1);
	PTYS(an_status, up ? AN_COMPLETE : 0);
	PTYS(eth_proto_capability, FW_ETH_SPEEDS);
	PTYS(eth_proto_admin, fw->eth_admin);
	PTYS(eth_proto_oper, up ? fastest(fw->eth_admin) : 0);
	PTYS(eth_proto_lp_advertise, up ? FW_ETH_SPEEDS : 0);
	PTYS(connector_type, CONNECTOR_DA);
#undef PTYS
}

int fw_reg_ptys(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (check_port(cmd, data))
		return -1;
	if (write) {
		if (MLX5_GET(ptys_reg, data, proto_mask) == PROTO_ETHERNET)
			return set_eth_speeds(fw, cmd, data);
		return 0;
	}
	if (fw->cfg.ethernet) {
		ptys_ethernet(fw, data);
		return 0;
	}
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

static u32 max_mtu(const struct fw_dev *fw)
{
	return fw->cfg.ethernet ? MTU_MAX_ETHERNET : MTU_MAX_IB;
}

int fw_reg_pmtu(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 mtu = MLX5_GET(pmtu_reg, data, admin_mtu);

	if (check_port(cmd, data))
		return -1;
	if (write) {
		if (mtu < 256 || mtu > max_mtu(fw))
			return fw_refuse(cmd, FW_SYND_REG_FIELD);
		fw->pmtu_admin = mtu;
	}
	MLX5_SET(pmtu_reg, data, max_mtu, max_mtu(fw));
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
	struct fw_dev *port = fw->pf ? fw->pf : fw;
	u32 admin = MLX5_GET(paos_reg, data, admin_status);

	if (check_port(cmd, data))
		return -1;
	if (write) {
		if (admin != ADMIN_UP && admin != ADMIN_DOWN)
			return fw_refuse(cmd, FW_SYND_REG_FIELD);
		/* A virtual function's wish concerns nobody else. */
		if (!fw->pf)
			fw_port_close(fw, admin == ADMIN_DOWN);
		return 0;
	}
	MLX5_SET(paos_reg, data, admin_status, port->port_closed ?
		 ADMIN_DOWN : ADMIN_UP);
	MLX5_SET(paos_reg, data, oper_status,
		 fw_port_now(port) == PORT_DOWN ? OPER_DOWN : OPER_UP);
	return 0;
}

/* The port is not in a test mode, and cannot be put into one. */
int fw_reg_ppaos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (check_port(cmd, data))
		return -1;
	return write ? fw_refuse(cmd, FW_SYND_REG_FIELD) : 0;
}

/* Counters of a quiet port: they grow with the device's clock. */
int fw_reg_ppcnt(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u8 *set = MLX5_ADDR_OF(ppcnt_reg, data, counter_set);
	u32 group = MLX5_GET(ppcnt_reg, data, grp);
	u64 frames, ms, us, words[FW_CODE_WORDS];
	struct fw_bits bits;
	u32 i;

	if (check_port(cmd, data))
		return -1;
	if (MLX5_GET(ppcnt_reg, data, clr)) {
		fw->ppcnt_base_ns = fw_clock_ns(fw);
		memset(&fw->bits, 0, sizeof(fw->bits));
	}
	bits = fw_bits_now(fw);
	fw_code_words(&bits, words);
	ms = (fw_clock_ns(fw) - fw->ppcnt_base_ns) / 1000000;
	frames = ms;
	memset(set, 0, PPCNT_BYTES - PPCNT_COUNTERS);
#define HALVES(layout, fld, val) do {				\
	u64 val_ = (val);					\
	MLX5_SET(layout, set, fld##_high, val_ >> 32);		\
	MLX5_SET(layout, set, fld##_low, val_);			\
} while (0)
	switch (group) {
	case PPCNT_IEEE_802_3:
#define GROUP eth_802_3_cntrs_grp_data_layout
		HALVES(GROUP, a_frames_transmitted_ok, frames);
		HALVES(GROUP, a_frames_received_ok, frames);
		HALVES(GROUP, a_octets_transmitted_ok, frames * 256);
		HALVES(GROUP, a_octets_received_ok, frames * 256);
#undef GROUP
		return 0;
	case PPCNT_PHYS:
		HALVES(phys_layer_cntrs, time_since_last_clear, ms);
		HALVES(phys_layer_cntrs, rs_fec_corrected_blocks,
		       words[1] + words[2]);
		HALVES(phys_layer_cntrs, rs_fec_no_errors_blocks, words[0]);
		MLX5_SET(phys_layer_cntrs, set, link_down_events,
			 fw->link_downs);
		return 0;
	case PPCNT_IB_PORT:
		MLX5_SET(ib_port_cntrs_grp_data_layout, set,
			 link_downed_counter, min(fw->link_downs, 255u));
		MLX5_SET(ib_port_cntrs_grp_data_layout, set, port_xmit_wait,
			 ms / 10);
		return 0;
	case PPCNT_RFC_2863:
	case PPCNT_RFC_2819:
	case PPCNT_RFC_3635:
	case PPCNT_EXTENDED:
		return 0;
	case PPCNT_PRIORITY:
		i = MLX5_GET(ppcnt_reg, data, prio_tc);
		if (i >= FW_PRIORITIES)
			return fw_refuse(cmd, FW_SYND_REG_FIELD);
#define GROUP eth_per_prio_grp_data_layout
		us = fw_stood_us(fw, i, FW_PAUSE_BY_PARTNER);
		HALVES(GROUP, rx_pause, us / PAUSE_FRAME_US);
		HALVES(GROUP, rx_pause_duration, us);
		us = fw_stood_us(fw, i, FW_PAUSE_BY_HOST);
		HALVES(GROUP, tx_pause, us / PAUSE_FRAME_US);
		HALVES(GROUP, tx_pause_duration, us);
		HALVES(GROUP, rx_discards, fw->pauses[i].dropped);
		/* These are of the port, and with each priority. */
		HALVES(GROUP, device_stall_minor_watermark_cnt,
		       fw->stalls.minor);
		HALVES(GROUP, device_stall_critical_watermark_cnt,
		       fw->stalls.critical);
#undef GROUP
		return 0;
	case PPCNT_PHYS_STATISTICS:
		HALVES(phys_layer_statistical_cntrs, time_since_last_clear, ms);
		HALVES(phys_layer_statistical_cntrs, phy_received_bits,
		       bits.received);
		HALVES(phys_layer_statistical_cntrs, phy_corrected_bits,
		       bits.corrected);
		HALVES(phys_layer_statistical_cntrs, phy_symbol_errors,
		       bits.wrong);
		/* No lane is worse than another. */
		HALVES(phys_layer_statistical_cntrs, phy_corrected_bits_lane0,
		       bits.corrected / 4);
		HALVES(phys_layer_statistical_cntrs, phy_corrected_bits_lane1,
		       bits.corrected / 4);
		HALVES(phys_layer_statistical_cntrs, phy_corrected_bits_lane2,
		       bits.corrected / 4);
		HALVES(phys_layer_statistical_cntrs, phy_corrected_bits_lane3,
		       bits.corrected / 4);
		fw_put32(set + RAW_BER, (fw->ber_raw ?: 8) << 8 | 2);
		fw_put32(set + EFFECTIVE_BER,
			 fw->ber_effective ? fw->ber_effective << 8 | 3 : NO_ERRORS);
		fw_put32(set + SYMBOL_BER, NO_ERRORS);
		return 0;
	case PPCNT_RS_HISTOGRAM:
		for (i = 0; i < FW_CODE_WORDS; i++)
			fw_put64(set + 8 * i, words[i]);
		return 0;
	default:
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	}
}

/* Places as in pddr_operation_info_page_ext; what is enabled and active is what PTYS has. */
static void pddr_operation(struct fw_dev *fw, u8 *page, bool down)
{
	u32 all = SPEEDS | (WIDTH_1X | WIDTH_2X | WIDTH_4X) << 16;
	u32 active = SPEED_EDR | WIDTH_4X << 16, enabled = all;
	bool ethernet = fw->cfg.ethernet;

	if (ethernet) {
		all = FW_ETH_SPEEDS;
		enabled = fw->eth_admin;
		active = fastest(enabled);
	}
	/* mstlink knows by it which speeds a port has that is down, too. */
	fw_put32(page, (ethernet ? PROTO_ETHERNET : PROTO_INFINIBAND) << 20 |
		 (down ? 0 : ethernet ? NEGOTIATED_CL73 : NEGOTIATED_IB) << 16);
	fw_put32(page + 4, (down ? PHY_POLLING : PHY_LINK_UP) << 24 |
		 (ethernet ? 0 : (down ? IB_POLLING : IB_LINK_UP) << 8));
	fw_put32(page + 8, enabled);
	fw_put32(page + 0xc, enabled);
	fw_put32(page + 0x10, all);
	fw_put32(page + 0x14, down ? 0 : active);
	fw_put32(page + 0x1c, FEC_RS_528_514 | (down ? 0 : FEC_RS_528_514 << 16));
}

/* Why the link is as it is. */
int fw_reg_pddr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u8 *page = MLX5_ADDR_OF(pddr_reg, data, page_data);
	bool down = fw_port_now(fw->pf ? fw->pf : fw) == PORT_DOWN;

	if (check_port(cmd, data))
		return -1;
	switch (MLX5_GET(pddr_reg, data, page_select)) {
	case PDDR_OPERATION:
		pddr_operation(fw, page, down);
		return 0;
	case PDDR_MODULE:
		return fw_module_info(fw, page) ? 0 :
						  fw_refuse(cmd, FW_SYND_REG_FIELD);
	case PDDR_MODULE_FLAGS:
		/* A copper cable measures nothing, and so warns of nothing. */
		return fw->module_kind == FW_MODULE_COPPER ? 0 :
			fw_refuse(cmd, FW_SYND_REG_FIELD);
	case PDDR_LINK_DOWN:
		fw_put32(page, fw->link_downs ? DOWN_BY_THIS_END : 0);
		fw_put32(page + 4, fw->link_downs ? DOWN_BY_MANAGEMENT : 0);
		return 0;
	case PDDR_TROUBLESHOOTING:
		break;
	default:
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	}
	MLX5_SET(pddr_troubleshooting_page, page, status_opcode,
		 down ? PDDR_CLOSED_BY_COMMAND : 0);
	strcpy(MLX5_ADDR_OF(pddr_troubleshooting_page, page, status_message),
	       down ? "Port is closed by command" : "No issue was observed");
	return 0;
}
