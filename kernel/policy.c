// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The command policy: default deny, one row for each form of a command.
 *
 * A form is an opcode with certain inbox bits zero: `clear` bits turn a query
 * into a change, other_vport and function ids point it at another function.
 * Commands that create or destroy objects, or carry bus addresses, have no
 * row. Documentation/security.md shows this table; buildlib/policy_doc.py
 * reads it from here, so a row stays on lines of its own. The mlx5ctl command
 * is built with this file too, to explain it: no more of the kernel comes in
 * here than tools/policy/linux has.
 */
#include <linux/kernel.h>
#include <linux/string.h>

#include "box.h"
#include "policy.h"

/* Inbox bits that many commands share. */
#define OTHER_VPORT BITS(0x40, 1)
#define OTHER_ESWITCH BITS(0x40, 2)
/* Firmware that knows function_id_type has it among them. */
#define OTHER_FUNCTION BITS(0x40, 4)
#define CLEAR_60 BITS(0xc0, 1)
#define CLEAR_CONG BITS(0x40, 1)
/* QUERY_FLOW_COUNTER dumps to a key and an address, if told to. */
#define DUMP_KEY BITS(0x60, 32)
#define DUMP_ADDRESS_HIGH BITS(0x80, 32)
#define DUMP_ADDRESS_LOW BITS(0xa0, 32)
#define DUMP_TO_MEMORY BITS(0xc1, 1)

/* Reply bytes: where contexts hold a doorbell record, keys, and the pas list */
#define FIELD(typ, ctx, ctxtyp, fld, width)                                    \
	{                                                                      \
		.start = MLX5_BYTE_OFF(typ, ctx) + MLX5_BYTE_OFF(ctxtyp, fld), \
		.end = MLX5_BYTE_OFF(typ, ctx) + MLX5_BYTE_OFF(ctxtyp, fld) +  \
		       (width),                                                \
	}
#define FROM(off) { .start = (off) }

static const struct mlx5ctl_bytes mlx5ctl_hide_qp[] = {
	FIELD(query_qp_out, qpc, qpc, dbr_addr, 8),
	FIELD(query_qp_out, qpc, qpc, q_key, 4),
	FIELD(query_qp_out, qpc, qpc, dc_access_key, 8),
	FROM(0x110),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_cq[] = {
	FIELD(query_cq_out, cq_context, cqc, dbr_addr, 8),
	FROM(0x110),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_eq[] = {
	FROM(0x110),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_srq[] = {
	FIELD(query_srq_out, srq_context_entry, srqc, dbr_addr, 8),
	FROM(0x110),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_xrc_srq[] = {
	FIELD(query_xrc_srq_out, xrc_srq_context_entry, xrc_srqc,
	      db_record_addr_h, 8),
	FROM(0x110),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_dct[] = {
	FIELD(query_dct_out, dct_context_entry, dctc, dc_access_key, 8),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_xrq[] = {
	/* An offload's staging buffer is reserved in mlx5_ifc.h. */
	FIELD(query_xrq_out, xrq_context, xrqc, reserved_at_180, 0x50),
	FIELD(query_xrq_out, xrq_context, xrqc, wq.dbr_addr, 8),
	FIELD(query_xrq_out, xrq_context, xrqc, wq.headers_mkey, 4),
	FROM(MLX5_BYTE_OFF(query_xrq_out, xrq_context) +
	     MLX5_BYTE_OFF(xrqc, wq.pas)),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_rmp[] = {
	FIELD(query_rmp_out, rmp_context, rmpc, wq.dbr_addr, 8),
	FIELD(query_rmp_out, rmp_context, rmpc, wq.headers_mkey, 4),
	FROM(MLX5_BYTE_OFF(query_rmp_out, rmp_context) +
	     MLX5_BYTE_OFF(rmpc, wq.pas)),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_rq[] = {
	FIELD(query_rq_out, rq_context, rqc, wq.dbr_addr, 8),
	FIELD(query_rq_out, rq_context, rqc, wq.headers_mkey, 4),
	FROM(MLX5_BYTE_OFF(query_rq_out, rq_context) +
	     MLX5_BYTE_OFF(rqc, wq.pas)),
	{}
};

static const struct mlx5ctl_bytes mlx5ctl_hide_sq[] = {
	FIELD(query_sq_out, sq_context, sqc, wq.dbr_addr, 8),
	FIELD(query_sq_out, sq_context, sqc, wq.headers_mkey, 4),
	FROM(MLX5_BYTE_OFF(query_sq_out, sq_context) +
	     MLX5_BYTE_OFF(sqc, wq.pas)),
	{}
};

/* With it one finds packets that all go to one queue. */
static const struct mlx5ctl_bytes mlx5ctl_hide_tir[] = {
	FIELD(query_tir_out, tir_context, tirc, rx_hash_toeplitz_key, 40),
	{}
};

#define ROW(_opcode, _scopes, _mutates, _min_inlen, ...)                       \
	{                                                                      \
		.opcode = _opcode, .scopes = _scopes, .mutates = _mutates,     \
		.min_inlen = _min_inlen, ##__VA_ARGS__                         \
	}
#define QUERY(_opcode, ...) ROW(_opcode, READS, false, 16, ##__VA_ARGS__)
#define ZERO(...) .zero = LIST(__VA_ARGS__)

/* Sorted by opcode; a narrow form stands before a wider one. */
static const struct mlx5ctl_cmd_rule mlx5ctl_cmd_rules[] = {
	/* The device and its functions. */
	QUERY(MLX5_CMD_OP_QUERY_HCA_CAP, ZERO(OTHER_FUNCTION, BITS(0x50, 16))),
	ROW(MLX5_CMD_OP_QUERY_HCA_CAP, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_ADAPTER),
	QUERY(MLX5_CMD_OP_QUERY_PAGES, ZERO(OTHER_FUNCTION, BITS(0x50, 16))),
	ROW(MLX5_CMD_OP_QUERY_PAGES, INVADES, false, 16),
	ROW(MLX5_CMD_OP_SET_HCA_CAP, FULL, true, 16, .len = 0x1010),
	QUERY(MLX5_CMD_OP_QUERY_ISSI),
	QUERY(OP_QUERY_DRIVER_VERSION),
	ROW(OP_QUERY_OTHER_HCA_CAP, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_SF_PARTITION),
	ROW(MLX5_CMD_OP_QUERY_VHCA_MIGRATION_STATE, INVADES, false, 16),

	/* Memory keys: the reply names keys, or where memory lies. */
	ROW(MLX5_CMD_OP_QUERY_MKEY, INVADES, false, 16, ZERO(BITS(0x60, 1))),
	ROW(MLX5_CMD_OP_QUERY_MKEY, FULL, false, 16),
	ROW(MLX5_CMD_OP_QUERY_SPECIAL_CONTEXTS, INVADES, false, 16),

	/* Queues. */
	QUERY(MLX5_CMD_OP_QUERY_EQ, .hide = mlx5ctl_hide_eq),
	QUERY(MLX5_CMD_OP_QUERY_CQ, .hide = mlx5ctl_hide_cq),
	QUERY(MLX5_CMD_OP_QUERY_QP, .hide = mlx5ctl_hide_qp),
	/* No public source has the reply: it counts as one with keys. */
	ROW(OP_QUERY_RDB, INVADES, false, 16),
	QUERY(OP_QUERY_PSV),
	QUERY(MLX5_CMD_OP_QUERY_SRQ, .hide = mlx5ctl_hide_srq),
	QUERY(MLX5_CMD_OP_QUERY_XRC_SRQ, .hide = mlx5ctl_hide_xrc_srq),
	QUERY(MLX5_CMD_OP_QUERY_DCT, .hide = mlx5ctl_hide_dct),
	/* The same. */
	ROW(OP_QUERY_DC_CNAK_TRACE, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_XRQ, .hide = mlx5ctl_hide_xrq),
	/* The same: it is of queues, with their pages and doorbells. */
	ROW(OP_QUERY_NVMF_BACKEND_CONTROLLER, INVADES, false, 16),
	/* What sets an entry gives it a DC access key: UCX has that layout. */
	ROW(MLX5_CMD_OP_QUERY_XRQ_DC_PARAMS_ENTRY, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_XRQ_ERROR_PARAMS),
	/* The same as the backend's. */
	ROW(OP_QUERY_NVMF_NAMESPACE_CONTEXT, INVADES, false, 16),
	QUERY(OP_QUERY_ADJACENT_FUNCTIONS_ID),
	ROW(OP_DELEGATE_VHCA_MANAGEMENT, FULL, true, 16),
	QUERY(OP_QUERY_DELEGATED_VHCA),

	/* Vports. */
	QUERY(MLX5_CMD_OP_QUERY_ESW_FUNCTIONS),
	QUERY(MLX5_CMD_OP_QUERY_VPORT_STATE, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_VPORT_STATE, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_ESW_VPORT_CONTEXT, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_ESW_VPORT_CONTEXT, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_NIC_VPORT_CONTEXT, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_NIC_VPORT_CONTEXT, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_ROCE_ADDRESS),
	QUERY(MLX5_CMD_OP_QUERY_HCA_VPORT_CONTEXT, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_HCA_VPORT_CONTEXT, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_HCA_VPORT_GID, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_HCA_VPORT_GID, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_HCA_VPORT_PKEY, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_HCA_VPORT_PKEY, INVADES, false, 16),
	QUERY(MLX5_CMD_OP_QUERY_VNIC_ENV, ZERO(OTHER_VPORT)),
	ROW(MLX5_CMD_OP_QUERY_VNIC_ENV, INVADES, false, 16),

	/* Counters: `clear` makes a change out of a query. */
	ROW(MLX5_CMD_OP_QUERY_VPORT_COUNTER, READS, false, 32,
	    ZERO(OTHER_VPORT, CLEAR_60)),
	ROW(MLX5_CMD_OP_QUERY_VPORT_COUNTER, INVADES, true, 32),
	ROW(MLX5_CMD_OP_QUERY_Q_COUNTER, READS, false, 32,
	    ZERO(OTHER_VPORT, CLEAR_60)),
	ROW(MLX5_CMD_OP_QUERY_Q_COUNTER, INVADES, true, 32),
	QUERY(MLX5_CMD_OP_QUERY_RATE_LIMIT),
	ROW(MLX5_CMD_OP_QUERY_SCHEDULING_ELEMENT, READS, false, 64),

	/* ACCESS_REG 0x805 goes on in policy_regs.c. */
	QUERY(MLX5_CMD_OP_QUERY_MAD_DEMUX),
	QUERY(MLX5_CMD_OP_NOP),
	QUERY(OP_QUERY_BURST_SIZE),
	QUERY(OP_QUERY_DIAGNOSTIC_PARAMS),
	ROW(OP_SET_DIAGNOSTIC_PARAMS, INVADES, true, 32, .sampling = true),
	QUERY(OP_QUERY_DIAGNOSTIC_COUNTERS),

	/* Congestion control. */
	QUERY(MLX5_CMD_OP_QUERY_CONG_STATUS),
	ROW(MLX5_CMD_OP_MODIFY_CONG_STATUS, CONFIGURES, true, 16),
	QUERY(MLX5_CMD_OP_QUERY_CONG_PARAMS),
	ROW(MLX5_CMD_OP_MODIFY_CONG_PARAMS, CONFIGURES, true, 32, .len = 288),
	QUERY(MLX5_CMD_OP_QUERY_CONG_STATISTICS, ZERO(CLEAR_CONG)),
	ROW(MLX5_CMD_OP_QUERY_CONG_STATISTICS, INVADES, true, 16),

	/* Ethernet objects. */
	ROW(MLX5_CMD_OP_QUERY_L2_TABLE_ENTRY, READS, false, 64),
	QUERY(MLX5_CMD_OP_QUERY_WOL_ROL),
	QUERY(MLX5_CMD_OP_QUERY_LAG),
	QUERY(MLX5_CMD_OP_QUERY_TIR, .hide = mlx5ctl_hide_tir),
	QUERY(MLX5_CMD_OP_QUERY_SQ, .hide = mlx5ctl_hide_sq),
	QUERY(MLX5_CMD_OP_QUERY_RQ, .hide = mlx5ctl_hide_rq),
	QUERY(MLX5_CMD_OP_QUERY_RMP, .hide = mlx5ctl_hide_rmp),
	QUERY(OP_QUERY_DELAY_DROP_PARAMS),
	QUERY(MLX5_CMD_OP_QUERY_TIS),
	QUERY(MLX5_CMD_OP_QUERY_RQT),
	ROW(MLX5_CMD_OP_QUERY_FLOW_TABLE, READS, false, 64,
	    ZERO(OTHER_ESWITCH)),
	ROW(MLX5_CMD_OP_QUERY_FLOW_TABLE, INVADES, false, 64),
	ROW(MLX5_CMD_OP_QUERY_FLOW_GROUP, READS, false, 64,
	    ZERO(OTHER_ESWITCH)),
	ROW(MLX5_CMD_OP_QUERY_FLOW_GROUP, INVADES, false, 64),
	ROW(MLX5_CMD_OP_QUERY_FLOW_TABLE_ENTRY, READS, false, 64,
	    ZERO(OTHER_ESWITCH)),
	ROW(MLX5_CMD_OP_QUERY_FLOW_TABLE_ENTRY, INVADES, false, 64),
	ROW(MLX5_CMD_OP_QUERY_FLOW_COUNTER, READS, false, 32,
	    ZERO(CLEAR_60, DUMP_KEY, DUMP_ADDRESS_HIGH, DUMP_ADDRESS_LOW,
		 DUMP_TO_MEMORY)),
	ROW(MLX5_CMD_OP_QUERY_FLOW_COUNTER, INVADES, true, 32,
	    ZERO(DUMP_KEY, DUMP_ADDRESS_HIGH, DUMP_ADDRESS_LOW, DUMP_TO_MEMORY)),
	ROW(MLX5_CMD_OP_QUERY_PACKET_REFORMAT_CONTEXT, READS, false, 32),
	ROW(MLX5_CMD_OP_QUERY_MODIFY_HEADER_CONTEXT, READS, false, 32),
	QUERY(MLX5_CMD_OP_FPGA_QUERY_QP),
	QUERY(MLX5_CMD_OP_FPGA_QUERY_QP_COUNTERS, ZERO(BITS(0x40, 1))),
	ROW(MLX5_CMD_OP_FPGA_QUERY_QP_COUNTERS, INVADES, true, 16),
	QUERY(OP_QUERY_AFU),
	QUERY(OP_QUERY_CAPI_PEC),

	/* General objects: some of them hold encryption keys. */
	ROW(MLX5_CMD_OP_QUERY_GENERAL_OBJECT, INVADES, false, 16),
	QUERY(OP_QUERY_UCTX),
	/* The reply lists where memory lies. */
	ROW(OP_QUERY_UMEM, FULL, false, 16),

	/* General commands. */
	/* Nobody has published it, and its siblings show queues. */
	ROW(OP_QUERY_NVMF_CC_RESPONSE, INVADES, false, 16),
	QUERY(OP_QUERY_EMULATED_FUNCTIONS_INFO),
	QUERY(OP_QUERY_REGEXP_PARAMS),
	/* Any register of the engine, by its address. */
	ROW(OP_QUERY_REGEXP_REGISTER, INVADES, false, 16),
	/* The same as 0x725. */
	ROW(OP_USER_QUERY_XRQ_DC_PARAMS_ENTRY, INVADES, false, 16),
	QUERY(OP_USER_QUERY_XRQ_ERROR_PARAMS),
	/* ACCESS_REG_USER 0xb0c goes on in policy_regs.c. */
	QUERY(MLX5_CMD_OP_QUERY_VHCA_STATE, ZERO(BITS(0x40, 1), BITS(0x50, 16))),
	ROW(MLX5_CMD_OP_QUERY_VHCA_STATE, INVADES, false, 16),
	QUERY(OP_QUERY_EMULATION_DEVICE_EQ_MSIX_MAPPING),
	ROW(OP_QUERY_MATCH_SAMPLE_INFO, READS, false, 64),
	QUERY(OP_QUERY_CRYPTO_STATE),
	QUERY(OP_QUERY_VUID, ZERO(BITS(0x60, 2), BITS(0x70, 16))),
	ROW(OP_QUERY_VUID, INVADES, false, 16),
	QUERY(OP_QUERY_DPA_PARTITION),
	QUERY(OP_QUERY_DPA_PARTITIONS),
	ROW(OP_POSTPONE_CONNECTED_QP_TIMEOUT, CONFIGURES, true, 16),
	QUERY(OP_QUERY_EMULATED_RESOURCES_INFO),

	/* Reserved resources and translation entries: keys and addresses. */
	ROW(OP_QUERY_RSV_RESOURCES, FULL, false, 16),
	ROW(OP_QUERY_MTT, FULL, false, 16),
	QUERY(OP_QUERY_SCHED_QUEUE),
};

/*
 * What lies beyond the inbox is zero in what is sent, up to the end of what
 * firmware looks at (exec.c), but an inbox may end within a dword: what it has
 * of that one counts.
 */
static u32 mlx5ctl_dword_at(const void *in, u32 inlen, u32 dw)
{
	u32 start = dw * sizeof(__be32);
	__be32 value = 0;

	if (start < inlen)
		memcpy(&value, in + start,
		       min_t(u32, sizeof(value), inlen - start));
	return be32_to_cpu(value);
}

bool mlx5ctl_bits_zero(const void *in, u32 inlen,
		       const struct mlx5ctl_bits *bits)
{
	for (; bits && bits->mask; bits++)
		if (mlx5ctl_dword_at(in, inlen, bits->dw) & bits->mask)
			return false;
	return true;
}

bool mlx5ctl_value_is(const void *in, u32 inlen,
		      const struct mlx5ctl_value *value)
{
	return (mlx5ctl_dword_at(in, inlen, value->dw) & value->mask) == value->value;
}

/* The first row of this opcode, or of the next one that has any. */
static const struct mlx5ctl_cmd_rule *mlx5ctl_first_cmd_rule(u16 opcode)
{
	u32 low = 0, high = ARRAY_SIZE(mlx5ctl_cmd_rules), middle;

	while (low < high) {
		middle = (low + high) / 2;
		if (mlx5ctl_cmd_rules[middle].opcode < opcode)
			low = middle + 1;
		else
			high = middle;
	}
	return mlx5ctl_cmd_rules + low;
}

/*
 * The rows of an opcode are few; the first that takes the scope and the bits
 * decides. Otherwise the errno says what would have helped: another scope, a
 * longer inbox, other bits.
 */
static int mlx5ctl_check_command(u8 scope, u16 opcode, const void *in, u32 inlen,
				 struct mlx5ctl_policy *policy)
{
	const struct mlx5ctl_cmd_rule *end = mlx5ctl_cmd_rules + ARRAY_SIZE(mlx5ctl_cmd_rules);
	const struct mlx5ctl_cmd_rule *rule = mlx5ctl_first_cmd_rule(opcode);
	int err = -EOPNOTSUPP;

	for (; rule < end && rule->opcode == opcode; rule++) {
		if (inlen < rule->min_inlen)
			return -EMSGSIZE;
		if (!mlx5ctl_bits_zero(in, inlen, rule->zero)) {
			if (err != -EACCES)
				err = -EINVAL;
			continue;
		}
		if (!(rule->scopes & BIT(scope))) {
			err = -EACCES;
			continue;
		}
		policy->mutates = rule->mutates;
		policy->on_record = rule->mutates;
		policy->sampling = rule->sampling;
		policy->inlen = rule->len;
		policy->hide = rule->hide;
		return 0;
	}
	return err;
}

int mlx5ctl_policy_check(u8 scope, const void *in, u32 inlen, bool umem,
			 struct mlx5ctl_policy *policy)
{
	u16 opcode = MLX5_GET(mlx5ctl_in, in, opcode);
	/* A vhca tunnel id, which sends the command to another function. */
	static const struct mlx5ctl_bits tunnel[] = { BITS(0x20, 16), {} };
	u16 op_mod = MLX5_GET(mlx5ctl_in, in, op_mod);

	memset(policy, 0, sizeof(*policy));
	if (mlx5ctl_is_register(opcode)) {
		if (op_mod > 1 || !mlx5ctl_bits_zero(in, inlen, tunnel))
			return -EINVAL;
		return mlx5ctl_policy_reg(
			scope, MLX5_GET(mlx5ctl_in, in, register_id),
			!op_mod, in + REG_DATA, inlen - REG_DATA, umem, policy);
	}
	if (umem)
		return -EINVAL;
	if (!mlx5ctl_bits_zero(in, inlen, tunnel))
		return -EINVAL;
	return mlx5ctl_check_command(scope, opcode, in, inlen, policy);
}

static void mlx5ctl_put32(void *in, u16 bit_off, u32 value)
{
	((__be32 *)(in + REG_DATA))[bit_off / 32] = cpu_to_be32(value);
}

void mlx5ctl_policy_fill(void *in, const struct mlx5ctl_policy *policy,
			 u32 mkey, u64 address, u32 size)
{
	const struct mlx5ctl_dma *dma = policy->dma;

	mlx5ctl_put32(in, dma->mkey, mkey);
	if (dma->size)
		mlx5ctl_put32(in, dma->size, size);
	if (dma->address) {
		mlx5ctl_put32(in, dma->address, upper_32_bits(address));
		mlx5ctl_put32(in, dma->address + 32, lower_32_bits(address));
	}
}

void mlx5ctl_policy_redact(u8 scope, const struct mlx5ctl_policy *policy,
			   void *out, u32 outlen)
{
	const struct mlx5ctl_bytes *hide = policy->hide;
	u32 end;

	if (BIT(scope) & INVADES)
		return;
	for (; hide && hide->start; hide++) {
		end = hide->end ? min_t(u32, hide->end, outlen) : outlen;
		if (hide->start < end)
			memset(out + hide->start, 0, end - hide->start);
	}
}
