// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The register table: who may read and who may write which register.
 *
 * Reading is not harmless where a bit of the data says `clear`, and a write
 * may be a read: both dump registers are issued as writes. A register that
 * names an mkey is DMA by number, so it goes only with a umem. A register
 * that is not listed can be read, and written in the full scope.
 */
#include <linux/kernel.h>
#include <linux/mlx5/driver.h>

#include "policy.h"

enum {
	REG_MTCAP = 0x9009,
	REG_MTMP = 0x900a,
	REG_MGIR = 0x9020,
	REG_CORE_DUMP = 0x402e,
};

/* Where the dump registers name memory; bit offsets in the register. */
static const struct mlx5ctl_dma core_dump_dma = {
	.mkey = 0x80, .size = 0xa0, .address = 0xc0,
};

static const struct mlx5ctl_dma resource_dump_dma = {
	.mkey = 0x100, .size = 0x120, .address = 0x140,
};

static const struct mlx5ctl_dma mtrc_conf_dma = { .mkey = 0x40 };

#define CLR_20 BITS(0x20, 1)
#define CLR_80 BITS(0x80, 1)
#define CLR_A0 BITS(0xa0, 1)

#define ROW(_id, _dirs, _scopes, _mutates, _min_len, ...)                      \
	{                                                                      \
		.id = _id, .dirs = _dirs, .scopes = _scopes,                   \
		.mutates = _mutates, .min_len = _min_len, ##__VA_ARGS__        \
	}
#define READABLE(_id, ...) ROW(_id, REG_READ, READS, false, 4, ##__VA_ARGS__)
#define WRITABLE(_id, _scopes) ROW(_id, REG_WRITE, _scopes, true, 4)
#define ZERO(...) .zero = LIST(__VA_ARGS__)

/* Narrow forms before wider ones. */
static const struct mlx5ctl_reg_rule rules[] = {
	/* Quality of service, set by administrators through dcb tools. */
	READABLE(MLX5_REG_QPTS),
	WRITABLE(MLX5_REG_QPTS, CONFIGURES),
	READABLE(MLX5_REG_QETCR),
	WRITABLE(MLX5_REG_QETCR, CONFIGURES),
	READABLE(MLX5_REG_QTCT),
	WRITABLE(MLX5_REG_QTCT, CONFIGURES),
	READABLE(MLX5_REG_QPDPM),
	WRITABLE(MLX5_REG_QPDPM, CONFIGURES),
	READABLE(MLX5_REG_QCAM),
	READABLE(MLX5_REG_DCBX_PARAM),
	WRITABLE(MLX5_REG_DCBX_PARAM, CONFIGURES),

	/*
	 * Core dump: of this function (vhca_id zero), to a umem. Type 2 makes
	 * the device write its own address space, which can hold any memory.
	 */
	ROW(REG_CORE_DUMP, REG_READ | REG_WRITE, READS, false, 64,
	    .memory = IN_UMEM, .dma = &core_dump_dma,
	    ZERO(BITS(0x40, 32), BITS(0x18, 7))),
	ROW(REG_CORE_DUMP, REG_READ | REG_WRITE, FULL, true, 64,
	    .memory = IN_UMEM, .dma = &core_dump_dma),

	/* Ports. */
	READABLE(MLX5_REG_PCAP),
	READABLE(MLX5_REG_PMLP),
	READABLE(MLX5_REG_PMTU),
	WRITABLE(MLX5_REG_PMTU, INVADES),
	READABLE(MLX5_REG_PTYS),
	WRITABLE(MLX5_REG_PTYS, INVADES),
	READABLE(MLX5_REG_PAOS),
	WRITABLE(MLX5_REG_PAOS, INVADES),
	READABLE(MLX5_REG_PFCC),
	WRITABLE(MLX5_REG_PFCC, CONFIGURES),
	READABLE(MLX5_REG_PPCNT, ZERO(CLR_20)),
	ROW(MLX5_REG_PPCNT, REG_READ | REG_WRITE, INVADES, true, 4),
	READABLE(MLX5_REG_PPTB),
	WRITABLE(MLX5_REG_PPTB, CONFIGURES),
	READABLE(MLX5_REG_PBMC),
	WRITABLE(MLX5_REG_PBMC, CONFIGURES),
	READABLE(MLX5_REG_PVLC),
	WRITABLE(MLX5_REG_PVLC, INVADES),
	READABLE(MLX5_REG_PPLM),
	WRITABLE(MLX5_REG_PPLM, CONFIGURES),
	READABLE(MLX5_REG_PDDR),
	READABLE(MLX5_REG_PCMR),
	WRITABLE(MLX5_REG_PCMR, CONFIGURES),
	READABLE(MLX5_REG_PCAM),

	/* The node. */
	READABLE(MLX5_REG_NODE_DESC),
	WRITABLE(MLX5_REG_NODE_DESC, CONFIGURES),
	READABLE(MLX5_REG_HOST_ENDIANNESS),

	/* Management. */
	READABLE(REG_MTCAP),
	READABLE(REG_MTMP),
	ROW(REG_MTMP, REG_WRITE, INVADES, true, 4),
	READABLE(MLX5_REG_MCIA),
	READABLE(REG_MGIR),
	READABLE(MLX5_REG_MFRL),
	READABLE(MLX5_REG_MLCR),
	WRITABLE(MLX5_REG_MLCR, CONFIGURES),
	READABLE(MLX5_REG_MTRC_CAP),
	/* Takes tracing over from the host's driver. */
	ROW(MLX5_REG_MTRC_CONF, REG_READ, READS, false, 12,
	    ZERO(BITS(0x40, 32))),
	ROW(MLX5_REG_MTRC_CONF, REG_WRITE, FULL, true, 12,
	    .memory = IN_UMEM, .dma = &mtrc_conf_dma),
	READABLE(MLX5_REG_MTRC_STDB),
	READABLE(MLX5_REG_MTRC_CTRL),
	READABLE(MLX5_REG_MPEIN),
	READABLE(MLX5_REG_MPCNT, ZERO(CLR_20)),
	ROW(MLX5_REG_MPCNT, REG_READ | REG_WRITE, INVADES, true, 4),
	READABLE(MLX5_REG_MCQS),
	READABLE(MLX5_REG_MCQI),
	READABLE(MLX5_REG_MCC),
	READABLE(MLX5_REG_MCDA),
	READABLE(MLX5_REG_MCAM),
	READABLE(MLX5_REG_MIRC),

	/* Shared buffers; `snap` and `clr` change what is read next. */
	READABLE(MLX5_REG_SBPR, ZERO(BITS(0x01, 1), CLR_80)),
	ROW(MLX5_REG_SBPR, REG_READ | REG_WRITE, INVADES, true, 4),
	READABLE(MLX5_REG_SBCM, ZERO(BITS(0x01, 1), CLR_A0)),
	ROW(MLX5_REG_SBCM, REG_READ | REG_WRITE, INVADES, true, 4),
	READABLE(MLX5_REG_SBCAM),

	/* Resource dump: of this function; of another with vhca_id_valid. */
	ROW(MLX5_REG_RESOURCE_DUMP, REG_READ | REG_WRITE, READS, false, 48,
	    .memory = INLINE_OR_UMEM, .dma = &resource_dump_dma,
	    ZERO(BITS(0x02, 1), BITS(0x30, 16))),
	ROW(MLX5_REG_RESOURCE_DUMP, REG_READ | REG_WRITE, FULL, false, 48,
	    .memory = INLINE_OR_UMEM, .dma = &resource_dump_dma),
	READABLE(MLX5_REG_DTOR),
};

static u32 get32(const void *data, u16 bit_off)
{
	return be32_to_cpu(((const __be32 *)data)[bit_off / 32]);
}

static bool names_memory(const void *data, const struct mlx5ctl_dma *dma)
{
	return get32(data, dma->mkey) ||
	       (dma->size && get32(data, dma->size)) ||
	       (dma->address && (get32(data, dma->address) ||
				 get32(data, dma->address + 32)));
}

/*
 * With a umem the caller leaves the fields to us and asks for no inline data;
 * without one, only inline data may be asked for.
 */
static int check_memory(const struct mlx5ctl_reg_rule *rule, const void *data,
			bool umem)
{
	static const struct mlx5ctl_bits inline_dump[] = { BITS(0x01, 1), {} };
	bool is_inline;

	if (rule->memory == NO_MEMORY)
		return umem ? -EINVAL : 0;
	if (names_memory(data, rule->dma))
		return -EINVAL;
	if (rule->memory == IN_UMEM)
		return umem ? 0 : -EINVAL;
	is_inline = !mlx5ctl_bits_zero(data, sizeof(u32), inline_dump);
	return is_inline == umem ? -EINVAL : 0;
}

static int check_unlisted(u8 scope, bool write, bool umem,
			  struct mlx5ctl_policy *policy)
{
	if (umem)
		return -EINVAL;
	policy->mutates = write;
	return BIT(scope) & (write ? FULL : READS) ? 0 : -EACCES;
}

int mlx5ctl_policy_reg(u8 scope, u16 id, bool write, const void *data, u32 len,
		       bool umem, struct mlx5ctl_policy *policy)
{
	const struct mlx5ctl_reg_rule *rule;
	u8 dir = write ? REG_WRITE : REG_READ;
	bool listed = false, direction = false;
	int err = -EINVAL;

	for (rule = rules; rule < rules + ARRAY_SIZE(rules); rule++) {
		if (rule->id != id)
			continue;
		listed = true;
		if (!(rule->dirs & dir))
			continue;
		direction = true;
		if (len < rule->min_len)
			return -EMSGSIZE;
		if (!mlx5ctl_bits_zero(data, len, rule->zero))
			continue;
		if (!(rule->scopes & BIT(scope))) {
			err = -EACCES;
			continue;
		}
		err = check_memory(rule, data, umem);
		if (err)
			return err;
		policy->mutates = rule->mutates;
		policy->dma = umem ? rule->dma : NULL;
		return 0;
	}
	/* A known register without a row for writing is as an unknown one. */
	if (!listed || !direction)
		return check_unlisted(scope, write, umem, policy);
	return err;
}
