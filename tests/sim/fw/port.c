// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The physical port: its link, and who hears of it. */
#include "fw.h"

#define OUI_NODE 0xb8cef60300510000ULL
#define PORT_DOWN 1
#define PORT_ACTIVE 4
#define EVENT_PORT_DOWN 1
#define EVENT_PORT_UP 4
#define OWN_PORT 1

/* One 16-number block a device: its functions differ in the last digit. */
u64 fw_guid(struct fw_dev *fw, u32 which)
{
	return OUI_NODE + fw->cfg.index * 16 + which;
}

/* A MAC address is a GUID without its two middle bytes. */
u64 fw_mac(u64 guid)
{
	return (guid >> 40) << 24 | (guid & 0xffffff);
}

void fw_port_reset(struct fw_dev *fw)
{
	fw->port_state = PORT_ACTIVE;
	fw->port_closed = false;
	fw->pmtu_admin = fw->cfg.ethernet ? FW_MTU_ETHERNET : FW_MTU_IB;
	fw->eth_admin = FW_ETH_SPEEDS;
	strcpy((char *)fw->node_desc, 
	       "MT4125 ConnectX6Dx Mellanox Technologies");
}

u8 fw_port_now(struct fw_dev *fw)
{
	return fw->port_closed ? PORT_DOWN : fw->port_state;
}

bool fw_port_up(struct fw_dev *fw)
{
	return fw_port_now(fw) == PORT_ACTIVE;
}

void fw_port_event(struct fw_dev *fw, bool up)
{
	u32 data[FW_EVENT_DWORDS] = { 0, 0, OWN_PORT << 28 };

	fw_event(fw, FW_EVENT_PORT, up ? EVENT_PORT_UP : EVENT_PORT_DOWN,
		 data);
}

/*
 * The other functions hear of it too; one whose link is forced the other way does
 * not, and one that is forced this way learns nothing new.
 */
static void tell(struct fw_dev *fw, bool was_up)
{
	bool up = fw_port_up(fw);
	u32 i;

	if (up == was_up)
		return;
	fw->link_downs += was_up;
	fw_trace(fw, FW_TRACE_PORT, fw_port_now(fw), 0, 0);
	fw_port_event(fw, up);
	for (i = 1; i < FW_PLACES; i++)
		if (fw->child[i] && fw_vport_up(fw, &fw->vport[i]) == up)
			fw_port_event(fw->child[i], up);
}

void fw_port_set_state(struct fw_dev *fw, u8 state)
{
	bool was_up = fw_port_up(fw);

	fw->port_state = state;
	tell(fw, was_up);
}

void fw_port_close(struct fw_dev *fw, bool closed)
{
	bool was_up = fw_port_up(fw);

	fw->port_closed = closed;
	tell(fw, was_up);
}
