// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Names of diagnostic counters. The device lists numbers only. */
#include <stdio.h>
#include <strings.h>

#include "diag.h"

static const struct {
	uint16_t id;
	const char *name;
} counters[] = {
	/* PCIe */
	{ 0x0401, "pxd_ready_bp" },
	{ 0x0402, "pci_write_bp" },
	{ 0x0403, "pci_read_bp" },
	{ 0x0404, "pci_read_stuck_no_completion_buffer" },
	{ 0x0405, "max_pci_bw" },
	{ 0x0406, "used_pci_bw" },
	{ 0x0409, "pci_read_stalled_no_read_engines" },
	{ 0x040a, "pci_read_stalled_no_completion_buffer" },
	{ 0x040b, "pci_read_stalled_ordering" },
	/* caches of memory keys and translations */
	{ 0x0801, "l0_mtt_miss" },
	{ 0x0802, "l0_mtt_hit" },
	{ 0x0803, "l1_mtt_miss" },
	{ 0x0804, "l1_mtt_hit" },
	{ 0x0805, "l0_mpt_miss" },
	{ 0x0806, "l0_mpt_hit" },
	{ 0x0807, "l1_mpt_miss" },
	{ 0x0808, "l1_mpt_hit" },
	/* receive */
	{ 0x0c01, "rxb_no_slow_path_credits" },
	{ 0x0c02, "rxb_no_fast_path_credits" },
	{ 0x0c03, "rxb_rxt_no_slow_path_cred_perf_count" },
	{ 0x0c04, "rxb_rxt_no_fast_path_cred_perf_count" },
	{ 0x1001, "rxt_ctrl_perf_slice_load_slow" },
	{ 0x1002, "rxt_ctrl_perf_slice_load_fast" },
	{ 0x1003, "rxt_steering_perf_count_steering0_rse_work_rate" },
	{ 0x1004, "rxt_steering_perf_count_steering1_rse_work_rate" },
	{ 0x1401, "perf_count_tpt_credit" },
	{ 0x1402, "perf_wb_miss" },
	{ 0x1403, "perf_wb_hit" },
	{ 0x1404, "rxw_perf_rx_l1_slow_miss_ldb" },
	{ 0x1405, "rxw_perf_rx_l1_slow_hit_ldb" },
	{ 0x1406, "rxw_perf_rx_l1_fast_miss_ldb" },
	{ 0x1407, "rxw_perf_rx_l1_fast_hit_ldb" },
	{ 0x1408, "rxw_perf_l2_cache_read_miss_ldb" },
	{ 0x1409, "rxw_perf_l2_cache_read_hit_ldb" },
	{ 0x140a, "rxw_perf_rx_l1_slow_miss_reqsl" },
	{ 0x140b, "rxw_perf_rx_l1_slow_hit_reqsl" },
	{ 0x140c, "rxw_perf_rx_l1_fast_miss_reqsl" },
	{ 0x140d, "rxw_perf_rx_l1_fast_hit_reqsl" },
	{ 0x140e, "rxw_perf_l2_cache_read_miss_reqsl" },
	{ 0x140f, "rxw_perf_l2_cache_read_hit_reqsl" },
	{ 0x1801, "rxs_no_pxt_credits" },
	{ 0x1c01, "rxc_eq_all_slices_busy" },
	{ 0x1c02, "rxc_cq_all_slices_busy" },
	{ 0x1c03, "rxc_msix_all_slices_busy" },
	/* send */
	{ 0x2001, "sxw_qp_done_due_to_vl_limited" },
	{ 0x2002, "sxw_qp_done_due_to_desched" },
	{ 0x2003, "sxw_qp_done_due_to_work_done" },
	{ 0x2004, "sxw_qp_done_due_to_limited" },
	{ 0x2005, "sxw_qp_done_due_to_e2e_credits" },
	{ 0x2006, "sxw_packet_send_sxw2sxp_go_vld" },
	{ 0x2007, "sxw_perf_count_steering_hit" },
	{ 0x2008, "sxw_perf_count_steering_miss" },
	{ 0x2009, "sxw_perf_count_steering_rse_0" },
	{ 0x2401, "sxd_no_sched_credits" },
	{ 0x2402, "sxd_no_slow_path_sched_credits" },
	{ 0x2801, "tpt_indirect_mem_key" },
	/* lines sent */
	{ 0x2c02, "line_transmitted_port1" },
	{ 0x2c03, "line_transmitted_port2" },
	{ 0x2c04, "line_transmitted_loopback" },
};

#define NUM_COUNTERS (sizeof(counters) / sizeof(*counters))

const char *counter_name(uint16_t id)
{
	for (size_t i = 0; i < NUM_COUNTERS; i++)
		if (counters[i].id == id)
			return counters[i].name;
	return NULL;
}

const char *counter_name_at(size_t index)
{
	return index < NUM_COUNTERS ? counters[index].name : NULL;
}

bool find_counter(const char *name, uint16_t *id)
{
	for (size_t i = 0; i < NUM_COUNTERS; i++) {
		if (!strcasecmp(counters[i].name, name)) {
			*id = counters[i].id;
			return true;
		}
	}
	return false;
}

const char *counter_label(uint16_t id, char *label)
{
	const char *name = counter_name(id);

	if (name)
		snprintf(label, COUNTER_LABEL_MAX, "%s", name);
	else
		snprintf(label, COUNTER_LABEL_MAX, "0x%x", id);
	return label;
}
