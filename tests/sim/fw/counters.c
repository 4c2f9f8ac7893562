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

/* There is no congestion. */

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

/* cong_protocol: who sends more slowly, and who says so. */
#define CONG_RP 1
#define CONG_NP 2

/* What a ConnectX-6 Dx starts with. */
void fw_cong_reset(struct fw_dev *fw)
{
	void *rp = fw->cong_params[CONG_RP], *np = fw->cong_params[CONG_NP];

	memset(fw->cong_params, 0, sizeof(fw->cong_params));
#define RP(fld, val) MLX5_SET(cong_control_r_roce_ecn_rp, rp, fld, val)
#define NP(fld, val) MLX5_SET(cong_control_r_roce_ecn_np, np, fld, val)
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
	NP(min_time_between_cnps, 4);
	NP(cnp_dscp, 48);
	NP(cnp_802p_prio, 6);
#undef RP
#undef NP
}

int fw_query_cong_params(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 protocol = MLX5_GET(query_cong_params_in, cmd->in, cong_protocol);

	if (protocol < ARRAY_SIZE(fw->cong_params))
		memcpy(MLX5_ADDR_OF(query_cong_params_out, cmd->out,
				    congestion_parameters),
		       fw->cong_params[protocol], FW_CONG_BYTES);
	return 0;
}

/* Which fields count: the bits that Linux's drivers/infiniband/hw/mlx5/cong.c sets. */
#define FIELD(kind, bit, fld) do { \
	if (select & BIT(bit)) \
		MLX5_SET(cong_control_r_roce_ecn_##kind, to, fld, \
			 MLX5_GET(cong_control_r_roce_ecn_##kind, from, fld)); \
} while (0)

static void modify_rp(void *to, const void *from, u32 select)
{
	FIELD(rp, 1, clamp_tgt_rate);
	FIELD(rp, 2, clamp_tgt_rate_after_time_inc);
	FIELD(rp, 3, rpg_time_reset);
	FIELD(rp, 4, rpg_byte_reset);
	FIELD(rp, 5, rpg_threshold);
	FIELD(rp, 6, rpg_max_rate);
	FIELD(rp, 7, rpg_ai_rate);
	FIELD(rp, 8, rpg_hai_rate);
	FIELD(rp, 9, rpg_min_dec_fac);
	FIELD(rp, 10, rpg_min_rate);
	FIELD(rp, 11, rate_to_set_on_first_cnp);
	FIELD(rp, 12, dce_tcp_g);
	FIELD(rp, 13, dce_tcp_rtt);
	FIELD(rp, 14, rate_reduce_monitor_period);
	FIELD(rp, 15, initial_alpha_value);
	FIELD(rp, 16, rpg_gd);
}

static void modify_np(void *to, const void *from, u32 select)
{
	FIELD(np, 2, min_time_between_cnps);
	FIELD(np, 3, cnp_dscp);
	FIELD(np, 4, cnp_prio_mode);
	FIELD(np, 4, cnp_802p_prio);
}
#undef FIELD

int fw_modify_cong_params(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 protocol = MLX5_GET(modify_cong_params_in, cmd->in, cong_protocol);
	u32 select = MLX5_GET(modify_cong_params_in, cmd->in,
			      field_select.field_select_r_roce_rp.field_select_r_roce_rp);
	const void *from = MLX5_ADDR_OF(modify_cong_params_in, cmd->in,
					congestion_parameters);

	if (protocol == CONG_RP)
		modify_rp(fw->cong_params[CONG_RP], from, select);
	else if (protocol == CONG_NP)
		modify_np(fw->cong_params[CONG_NP], from, select);
	else
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	return 0;
}
