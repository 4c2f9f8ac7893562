// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The sources, and what is measured in each. */
#include "meter.h"

#define REG_PAOS 0x5006
#define REG_PPCNT 0x5008
#define REG_MTMP 0x900a
#define REG_MPEIN 0x9050
#define REG_MPCNT 0x9051
#define OP_QUERY_VNIC_ENV 0x76f
#define OP_QUERY_VPORT_COUNTER 0x770

/* A counter that is two words wide, or one field. */
#define WIDE(_name, _field, _help) \
	{ .name = (_name), .help = (_help), .halves = true, .field = (_field) }
#define WIDE_BYTES(_name, _field, _multiplier, _help) \
	{ .name = (_name), .unit = "bytes", .help = (_help), .halves = true, \
	  .field = (_field), .multiplier = (_multiplier) }
#define WIDE_ERROR(_name, _field, _help) \
	{ .name = (_name), .help = (_help), .error = true, .halves = true, \
	  .field = (_field) }
#define COUNT(_name, _field, _help) \
	{ .name = (_name), .help = (_help), .field = (_field) }
#define BYTES(_name, _field, _help) \
	{ .name = (_name), .unit = "bytes", .help = (_help), .field = (_field) }
#define ERROR(_name, _field, _help) \
	{ .name = (_name), .help = (_help), .error = true, .field = (_field) }
#define PART_ERROR(_name, _field, _mask, _help) \
	{ .name = (_name), .help = (_help), .error = true, .field = (_field), .mask = (_mask) }
#define GAUGE(_name, _unit, _field, _help) \
	{ .name = (_name), .unit = (_unit), .help = (_help), \
	  .kind = MEASURE_GAUGE, .field = (_field) }
#define CELSIUS(_name, _field, _help) \
	{ .name = (_name), .unit = "celsius", .help = (_help), \
	  .kind = MEASURE_GAUGE, .field = (_field), .divisor = 8 }

#define PERCENT(_name, _field, _help) \
	{ .name = (_name), .unit = "ratio", .help = (_help), \
	  .kind = MEASURE_GAUGE, .field = (_field), .divisor = 100 }
#define WIDE_SECONDS(_name, _field, _help) \
	{ .name = (_name), .unit = "seconds", .help = (_help), .halves = true, \
	  .field = (_field), .millionths = true }
/* Of PPCNT's group of physical statistics, which begins at byte 8 of the register. */
#define RATE(_name, _at, _help) \
	{ .name = (_name), .unit = "ratio", .help = (_help), \
	  .kind = MEASURE_GAUGE, .rate_at = 8 + (_at) }

static const struct measure temperatures[] = {
	CELSIUS("temperature_celsius", "temperature", "Temperature of a sensor"),
	CELSIUS("temperature_highest_celsius", "max_temperature",
		"Highest temperature that a sensor has seen"),
	CELSIUS("temperature_limit_celsius", "temp_threshold_hi",
		"Temperature from which on a sensor warns"),
};

static const struct measure port_status[] = {
	GAUGE("port_operational_status", NULL, "oper_status",
	      "State of a port: 1 up, 2 down, 4 down after an error"),
};

static const struct measure physical[] = {
	WIDE_ERROR("port_symbol_errors", "symbol_errors",
		   "Symbol errors that error correction did not repair"),
	WIDE_ERROR("port_sync_header_errors", "sync_headers_errors",
		   "Synchronisation header errors"),
	WIDE("port_fec_corrected_blocks", "rs_fec_corrected_blocks",
	     "Blocks that Reed-Solomon error correction repaired"),
	WIDE_ERROR("port_fec_uncorrectable_blocks", "rs_fec_uncorrectable_blocks",
		   "Blocks that Reed-Solomon error correction could not repair"),
	ERROR("port_link_down_events", "link_down_events",
	      "How often the link went down"),
	COUNT("port_recovery_events", "successful_recovery_events",
	      "How often the link recovered"),
};

static const struct measure physical_statistics[] = {
	{ .name = "port_phy_received_bytes", .unit = "bytes", .halves = true, .part = 8,
	  .field = "phy_received_bits",
	  .help = "Bytes received by the physical layer, an eighth of its bits" },
	WIDE("port_phy_corrected_bit_errors", "phy_corrected_bits",
	     "Bits that error correction repaired"),
	WIDE_ERROR("port_phy_symbol_errors", "phy_symbol_errors",
		   "Symbols that error correction could not repair"),
	RATE("port_raw_bit_error_ratio", 0x60, "Bit errors before error correction"),
	RATE("port_effective_bit_error_ratio", 0x64, "Bit errors after error correction"),
	RATE("port_symbol_bit_error_ratio", 0x68,
	     "Symbol errors after error correction and retransmission"),
};

/* These stop at their largest value; port_xmit_wait wraps. */
static const struct measure ib_port[] = {
	ERROR("port_ib_symbol_errors", "symbol_error_counter",
	      "Minor link errors on one lane or more"),
	ERROR("port_ib_link_error_recovery", "link_error_recovery_counter",
	      "How often the link was retrained"),
	ERROR("port_ib_link_downed", "link_downed_counter",
	      "How often the link failed to recover and went down"),
	ERROR("port_ib_receive_errors", "port_rcv_errors",
	      "Packets received with an error"),
	ERROR("port_ib_receive_remote_physical_errors",
	      "port_rcv_remote_physical_errors",
	      "Packets received that another node had marked as bad"),
	ERROR("port_ib_receive_switch_relay_errors",
	      "port_rcv_switch_relay_errors",
	      "Packets received that a switch could not forward"),
	ERROR("port_ib_transmit_discards", "port_xmit_discards",
	      "Packets to send that were discarded"),
	ERROR("port_ib_transmit_constraint_errors",
	      "port_xmit_constraint_errors",
	      "Packets that may not be sent from this port"),
	ERROR("port_ib_receive_constraint_errors", "port_rcv_constraint_errors",
	      "Packets that may not be received on this port"),
	/* Two of PortCounters in one byte, as in InfiniBand's specification and in the kernel's sysfs. */
	PART_ERROR("port_ib_local_link_integrity_errors", "link_overrun_errors", 0xf0,
		   "How often more packets than allowed came with errors of the link"),
	PART_ERROR("port_ib_excessive_buffer_overrun_errors", "link_overrun_errors", 0x0f,
		   "How often receive buffers overran for longer than allowed"),
	ERROR("port_ib_vl15_dropped", "vl_15_dropped",
	      "Management packets dropped for want of room"),
	COUNT("port_ib_transmit_wait_ticks", "port_xmit_wait",
	      "Ticks in which there was data to send and no credit"),
};

static const struct measure ib_port_extended[] = {
	WIDE_BYTES("port_ib_transmit_bytes", "port_xmit_data", 4,
		   "Bytes sent on all lanes"),
	WIDE_BYTES("port_ib_receive_bytes", "port_rcv_data", 4,
		   "Bytes received on all lanes"),
	WIDE("port_ib_transmit_packets", "port_xmit_pkts", "Packets sent"),
	WIDE("port_ib_receive_packets", "port_rcv_pkts", "Packets received"),
};

static const struct measure eth_802_3[] = {
	WIDE("port_eth_transmit_frames", "a_frames_transmitted_ok",
	     "Frames sent"),
	WIDE("port_eth_receive_frames", "a_frames_received_ok",
	     "Frames received"),
	WIDE_BYTES("port_eth_transmit_bytes", "a_octets_transmitted_ok", 1,
		   "Bytes sent"),
	WIDE_BYTES("port_eth_receive_bytes", "a_octets_received_ok", 1,
		   "Bytes received"),
	WIDE_ERROR("port_eth_frame_check_errors",
		   "a_frame_check_sequence_errors",
		   "Frames received with a wrong check sequence"),
	WIDE_ERROR("port_eth_alignment_errors", "a_alignment_errors",
		   "Frames received that do not end at a byte"),
	WIDE_ERROR("port_eth_length_errors", "a_in_range_length_errors",
		   "Frames received with a wrong length field"),
	WIDE_ERROR("port_eth_too_long_errors", "a_frame_too_long_errors",
		   "Frames received that are too long"),
	WIDE_ERROR("port_eth_symbol_errors", "a_symbol_error_during_carrier",
		   "Frames received with an invalid symbol"),
	WIDE("port_eth_receive_pause_frames",
	     "a_pause_mac_ctrl_frames_received", "Pause frames received"),
	WIDE("port_eth_transmit_pause_frames",
	     "a_pause_mac_ctrl_frames_transmitted", "Pause frames sent"),
};

static const struct measure eth_2863[] = {
	WIDE_ERROR("port_eth_receive_discards", "if_in_discards",
		   "Frames received and discarded"),
	WIDE_ERROR("port_eth_receive_errors", "if_in_errors",
		   "Frames received with an error"),
	WIDE_ERROR("port_eth_transmit_discards", "if_out_discards",
		   "Frames to send that were discarded"),
	WIDE_ERROR("port_eth_transmit_errors", "if_out_errors",
		   "Frames that could not be sent"),
};

/* Of the whole port, and an error; the driver's en_stats.c reads it from priority 0, too. */
#define STORM(_name, _field, _help) \
	{ .name = (_name), .help = (_help), .error = true, .halves = true, .once = true, \
	  .field = (_field) }

static const struct measure eth_priority[] = {
	STORM("port_eth_pause_storm_warnings", "device_stall_minor_watermark_cnt",
	      "Times that pause or PFC frames were sent for long, since the host took nothing"),
	STORM("port_eth_pause_storm_errors", "device_stall_critical_watermark_cnt",
	      "Times that they were sent for so long that the device stopped it and dropped"),
	WIDE("port_eth_priority_receive_pause_frames", "rx_pause",
	     "PFC frames received for a priority"),
	WIDE("port_eth_priority_transmit_pause_frames", "tx_pause",
	     "PFC frames sent for a priority"),
	WIDE_SECONDS("port_eth_priority_receive_pause_seconds", "rx_pause_duration",
		     "Time for which the partner had a priority stand still here"),
	WIDE_SECONDS("port_eth_priority_transmit_pause_seconds", "tx_pause_duration",
		     "Time for which the partner was to stand still itself"),
	WIDE("port_eth_priority_receive_discards", "rx_discards",
	     "Frames of a priority received and discarded"),
};

static const struct measure pcie_link[] = {
	GAUGE("pcie_link_width", NULL, "link_width_active",
	      "Lanes of the PCIe link"),
	GAUGE("pcie_slot_power_watts", "watts", "pci_power",
	      "Power that the PCIe slot advertises"),
};

static const struct measure pcie[] = {
	ERROR("pcie_receive_errors", "rx_errors",
	      "PCIe packets received with an error"),
	ERROR("pcie_transmit_errors", "tx_errors",
	      "PCIe packets sent that the other side did not take"),
	ERROR("pcie_crc_dllp_errors", "crc_error_dllp",
	      "PCIe link layer packets with a wrong checksum"),
	ERROR("pcie_crc_tlp_errors", "crc_error_tlp",
	      "PCIe transaction packets with a wrong checksum"),
	ERROR("pcie_recovery_framing", "l0_to_recovery_framing",
	      "PCIe link recoveries after a framing error"),
	ERROR("pcie_recovery_retrain", "l0_to_recovery_retrain",
	      "PCIe link recoveries after a retrain request"),
	COUNT("pcie_recovery_eieos", "l0_to_recovery_eieos",
	      "PCIe link recoveries after an electrical idle exit"),
	COUNT("pcie_recovery_ts", "l0_to_recovery_ts",
	      "PCIe link recoveries after training sequences"),
	WIDE("pcie_buffer_overflow_packets", "tx_overflow_buffer_pkt",
	     "Packets that found the buffer to the host full"),
	PERCENT("pcie_stalled_reads_ratio", "outbound_stalled_reads",
		"Part of the last second in which reads waited for credits"),
	PERCENT("pcie_stalled_writes_ratio", "outbound_stalled_writes",
		"Part of the last second in which writes waited for credits"),
	COUNT("pcie_stalled_reads_events", "outbound_stalled_reads_events",
	      "Seconds in which reads waited for credits for long"),
	COUNT("pcie_stalled_writes_events", "outbound_stalled_writes_events",
	      "Seconds in which writes waited for credits for long"),
};

static const struct measure vport_ib[] = {
	COUNT("vport_ib_receive_unicast_packets", "received_ib_unicast.packets",
	      "InfiniBand unicast packets received"),
	BYTES("vport_ib_receive_unicast_bytes", "received_ib_unicast.octets",
	      "Bytes in InfiniBand unicast packets received"),
	COUNT("vport_ib_transmit_unicast_packets",
	      "transmitted_ib_unicast.packets", "InfiniBand unicast packets sent"),
	BYTES("vport_ib_transmit_unicast_bytes", "transmitted_ib_unicast.octets",
	      "Bytes in InfiniBand unicast packets sent"),
	COUNT("vport_ib_receive_multicast_packets",
	      "received_ib_multicast.packets",
	      "InfiniBand multicast packets received"),
	COUNT("vport_ib_transmit_multicast_packets",
	      "transmitted_ib_multicast.packets",
	      "InfiniBand multicast packets sent"),
	ERROR("vport_receive_error_packets", "received_errors.packets",
	      "Packets received with an error"),
	ERROR("vport_transmit_error_packets", "transmit_errors.packets",
	      "Packets that could not be sent"),
};

static const struct measure vport_eth[] = {
	COUNT("vport_eth_receive_unicast_packets",
	      "received_eth_unicast.packets", "Unicast frames received"),
	BYTES("vport_eth_receive_unicast_bytes", "received_eth_unicast.octets",
	      "Bytes in unicast frames received"),
	COUNT("vport_eth_transmit_unicast_packets",
	      "transmitted_eth_unicast.packets", "Unicast frames sent"),
	BYTES("vport_eth_transmit_unicast_bytes",
	      "transmitted_eth_unicast.octets", "Bytes in unicast frames sent"),
	COUNT("vport_eth_receive_multicast_packets",
	      "received_eth_multicast.packets", "Multicast frames received"),
	COUNT("vport_eth_transmit_multicast_packets",
	      "transmitted_eth_multicast.packets", "Multicast frames sent"),
};

/* invalid_command and quota_exceeded_command are left out: what this program
 * itself asks for in vain counts there.
 */
static const struct measure vnic[] = {
	GAUGE("vnic_error_queues", NULL, "total_error_queues",
	      "Queues in the error state now"),
	ERROR("vnic_steering_discards", "nic_receive_steering_discard",
	      "Packets received that steering rules discarded"),
	ERROR("vnic_receive_vport_down_discards", "receive_discard_vport_down",
	      "Packets received while the vport was down"),
	ERROR("vnic_transmit_vport_down_discards",
	      "transmit_discard_vport_down",
	      "Packets to send while the vport was down"),
	ERROR("vnic_async_eq_overruns", "async_eq_overrun",
	      "Event queues for asynchronous events that overran"),
	ERROR("vnic_comp_eq_overruns", "comp_eq_overrun",
	      "Event queues for completions that overran"),
	ERROR("vnic_cq_overruns", "cq_overrun", "Completion queues that overran"),
	ERROR("vnic_internal_rq_out_of_buffer", "internal_rq_out_of_buffer",
	      "Packets that found an internal receive queue empty"),
};

#define MEASURES(_list) \
	.measures = (_list), .num_measures = sizeof(_list) / sizeof(*(_list))

const struct source meter_sources[] = {
	{ SOURCE_REGISTER, REG_MTMP, SOURCE_SENSOR, LINK_ANY, NULL, "",
	  MEASURES(temperatures) },
	{ SOURCE_REGISTER, REG_PAOS, SOURCE_PORT, LINK_ANY, NULL, "",
	  MEASURES(port_status) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_ANY, "grp=0x12",
	  "counter_set.phys_layer_cntrs.", MEASURES(physical) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_ANY, "grp=0x16",
	  "counter_set.phys_layer_statistical_cntrs.",
	  MEASURES(physical_statistics) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_IB, "grp=0x20",
	  "counter_set.ib_port_cntrs_grp_data_layout.", MEASURES(ib_port) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_IB, "grp=0x21",
	  "counter_set.ib_ext_port_cntrs_grp_data_layout.",
	  MEASURES(ib_port_extended) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_ETH, "grp=0x00",
	  "counter_set.eth_802_3_cntrs_grp_data_layout.", MEASURES(eth_802_3) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PORT, LINK_ETH, "grp=0x01",
	  "counter_set.eth_2863_cntrs_grp_data_layout.", MEASURES(eth_2863) },
	{ SOURCE_REGISTER, REG_PPCNT, SOURCE_PRIORITY, LINK_ETH, "grp=0x10",
	  "counter_set.eth_per_prio_grp_data_layout.", MEASURES(eth_priority) },
	{ SOURCE_REGISTER, REG_MPEIN, SOURCE_DEVICE, LINK_ANY, NULL, "",
	  MEASURES(pcie_link) },
	{ SOURCE_REGISTER, REG_MPCNT, SOURCE_DEVICE, LINK_ANY, "grp=0",
	  "counter_set.pcie_perf_cntrs_grp_data_layout.", MEASURES(pcie) },
	{ SOURCE_QUERY, OP_QUERY_VPORT_COUNTER, SOURCE_PORT, LINK_IB, NULL, "",
	  MEASURES(vport_ib) },
	{ SOURCE_QUERY, OP_QUERY_VPORT_COUNTER, SOURCE_PORT, LINK_ETH, NULL, "",
	  MEASURES(vport_eth) },
	{ SOURCE_QUERY, OP_QUERY_VNIC_ENV, SOURCE_DEVICE, LINK_ANY, NULL,
	  "vport_env.", MEASURES(vnic) },
};

const size_t num_meter_sources = sizeof(meter_sources) / sizeof(*meter_sources);
