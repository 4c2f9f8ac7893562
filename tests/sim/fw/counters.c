// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Traffic and event counters.  There is no traffic: they show what a quiet port
 * under a subnet manager would, as a function of time since they were cleared.
 */
#include "fw.h"

#define MAD_BYTES 256
#define OWN_PORT 1

/* A packet every so many nanoseconds. */
static u64 packets(struct fw_dev *fw, u64 base_ns, u64 every_ns)
{
	return (fw_clock_ns(fw) - base_ns) / every_ns;
}

#define TRAFFIC(fld, n)							\
	do {								\
		u64 n_ = (n);						\
		MLX5_SET64(query_vport_counter_out, cmd->out,		\
			   fld.packets, n_);				\
		MLX5_SET64(query_vport_counter_out, cmd->out,		\
			   fld.octets, n_ * MAD_BYTES);			\
	} while (0)

static void ethernet_traffic(struct fw_dev *fw, struct fw_cmd *cmd)
{
	TRAFFIC(received_eth_unicast, packets(fw, fw->vport_base_ns, 1000000));
	TRAFFIC(transmitted_eth_unicast,
		packets(fw, fw->vport_base_ns, 1100000));
	TRAFFIC(received_eth_multicast,
		packets(fw, fw->vport_base_ns, 100000000));
	TRAFFIC(received_eth_broadcast,
		packets(fw, fw->vport_base_ns, 500000000));
}

static void ib_traffic(struct fw_dev *fw, struct fw_cmd *cmd)
{
	TRAFFIC(received_ib_unicast, packets(fw, fw->vport_base_ns, 1000000));
	TRAFFIC(transmitted_ib_unicast,
		packets(fw, fw->vport_base_ns, 1100000));
	TRAFFIC(received_ib_multicast,
		packets(fw, fw->vport_base_ns, 100000000));
	TRAFFIC(transmitted_ib_multicast,
		packets(fw, fw->vport_base_ns, 200000000));
}

int fw_query_vport_counter(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 port = MLX5_GET(query_vport_counter_in, cmd->in, port_num);

	if (port > OWN_PORT)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (!fw_vport_of(fw, cmd))
		return -1;
	if (fw->cfg.ethernet)
		ethernet_traffic(fw, cmd);
	else
		ib_traffic(fw, cmd);
	if (MLX5_GET(query_vport_counter_in, cmd->in, clear))
		fw->vport_base_ns = fw_clock_ns(fw);
	return 0;
}

int fw_query_q_counter(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 id = MLX5_GET(query_q_counter_in, cmd->in, counter_set_id);
	struct fw_obj *obj = fw_obj_visible(fw, cmd, FW_Q_COUNTER, id);

	if (!obj)
		return -1;
	MLX5_SET(query_q_counter_out, cmd->out, rx_write_requests,
		 packets(fw, obj->created_ns, 5000000));
	MLX5_SET(query_q_counter_out, cmd->out, rx_read_requests,
		 packets(fw, obj->created_ns, 7000000));
	MLX5_SET(query_q_counter_out, cmd->out, out_of_buffer,
		 packets(fw, obj->created_ns, 1000000000));
	if (MLX5_GET(query_q_counter_in, cmd->in, clear))
		obj->created_ns = fw_clock_ns(fw);
	return 0;
}

#define QP_STATE_ERR 6

static u32 error_queues(struct fw_dev *fw)
{
	struct fw_obj *obj = fw_obj_next(fw, FW_QP, 0);
	u32 n = 0;

	for (; obj; obj = fw_obj_next(fw, FW_QP, obj->id + 1))
		n += MLX5_GET(qpc, obj->ctx, state) == QP_STATE_ERR;
	return n;
}

int fw_query_vnic_env(struct fw_dev *fw, struct fw_cmd *cmd)
{
	MLX5_SET(query_vnic_env_out, cmd->out, vport_env.total_error_queues,
		 error_queues(fw));
	MLX5_SET(query_vnic_env_out, cmd->out, vport_env.invalid_command,
		 fw->refused);
	return 0;
}

/* There is no congestion, and nothing to control it. */

int fw_query_cong_statistics(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u64 now = fw_clock_ns(fw);

	MLX5_SET(query_cong_statistics_out, cmd->out, time_stamp_high,
		 now >> 32);
	MLX5_SET(query_cong_statistics_out, cmd->out, time_stamp_low, now);
	MLX5_SET(query_cong_statistics_out, cmd->out, accumulators_period,
		 (now - fw->cong_base_ns) / 1000);
	if (MLX5_GET(query_cong_statistics_in, cmd->in, clear))
		fw->cong_base_ns = now;
	return 0;
}

#define CONG_RP 1
#define CONG_NP 2

/* What a ConnectX-6 Dx starts with; nothing here changes it. */
int fw_query_cong_params(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *params = MLX5_ADDR_OF(query_cong_params_out, cmd->out,
				    congestion_parameters);

#define RP(fld, val) MLX5_SET(cong_control_r_roce_ecn_rp, params, fld, val)
#define NP(fld, val) MLX5_SET(cong_control_r_roce_ecn_np, params, fld, val)
	switch (MLX5_GET(query_cong_params_in, cmd->in, cong_protocol)) {
	case CONG_RP:
		RP(clamp_tgt_rate_after_time_inc, 1);
		RP(rpg_time_reset, 300);
		RP(rpg_byte_reset, 32767);
		RP(rpg_threshold, 1);
		RP(rpg_ai_rate, 5);
		RP(rpg_hai_rate, 50);
		RP(rpg_gd, 11);
		RP(rpg_min_dec_fac, 50);
		RP(rpg_min_rate, 1);
		RP(dce_tcp_g, 1019);
		RP(dce_tcp_rtt, 1);
		RP(rate_reduce_monitor_period, 4);
		RP(initial_alpha_value, 1023);
		return 0;
	case CONG_NP:
		NP(min_time_between_cnps, 4);
		NP(cnp_dscp, 48);
		NP(cnp_802p_prio, 6);
		return 0;
	default:
		return 0;
	}
#undef RP
#undef NP
}
