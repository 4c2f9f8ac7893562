// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Firmware core dump, by the CORE_DUMP register. The dump of configuration
 * registers (CR) is read into memory, again and again while there is more; the
 * kernel puts the umem's mkey, address and size into each request. A general or
 * a QP's dump is started by a write, and comes out of firmware's tracer.
 */
#include <endian.h>
#include <errno.h>

#include "dump.h"
#include "prm.h"

#define BOX_LEN (PRM_ACCESS_REG_HDR + PRM_CORE_DUMP_LEN)
#define PAIR_LEN 8
#define MIN_BUF 4096
#define MAX_COMMANDS 65536
/* What is offered is in pages of 4 KiB; more than 256 MiB is not believed. */
#define OFFER_SHIFT 12
#define MAX_LOG_OFFER 16
/* Memory that firmware has not written: no address is odd. */
#define UNWRITTEN 0xff

static void fill(uint8_t *in, const struct mlx5ctl_dv_core_dump_attr *attr,
		 uint32_t op_mod)
{
	uint8_t *reg = in + PRM_ACCESS_REG_HDR;

	memset(in, 0, BOX_LEN);
	prm_set(in, PRM_IN_OPCODE, PRM_OP_ACCESS_REG);
	prm_set(in, PRM_IN_OP_MOD, op_mod);
	prm_set(in, PRM_ACCESS_REG_IN_REGISTER_ID, PRM_REG_CORE_DUMP);
	prm_set(reg, PRM_CORE_DUMP_TYPE, attr->type);
	prm_set(reg, PRM_CORE_DUMP_VHCA_ID, attr->vhca_id);
	prm_set(reg, PRM_CORE_DUMP_QPN, attr->qpn);
}

static uint32_t dword_at(const uint8_t *memory, uint64_t off)
{
	uint32_t value;

	memcpy(&value, memory + off, sizeof(value));
	return be32toh(value);
}

/* Pairs of an address and its value: addresses ascend, from FROM on. END is
 * the address after the last.
 */
static int check_pairs(const uint8_t *memory, uint32_t size, uint64_t from,
		       uint64_t *end)
{
	*end = from;
	for (uint32_t off = 0; off < size; off += PAIR_LEN) {
		uint32_t address = dword_at(memory, off);

		if (address == UINT32_MAX)
			return mlx5ctl_set_error(EBADMSG,
						 "core dump: %u bytes are said to be there, but nothing was written from byte %u on",
						 size, off);
		if (address % 4 || address < *end)
			return mlx5ctl_set_error(EBADMSG,
						 "core dump: at byte %u address 0x%x, where 0x%llx or more is expected",
						 off, address,
						 (unsigned long long)*end);
		*end = (uint64_t)address + 4;
	}
	return 0;
}

/* Of another type nothing is known but that it was written. */
static int check_written(const uint8_t *memory, uint32_t size)
{
	uint32_t off = 0;

	while (off < size && memory[off] == UNWRITTEN)
		off++;
	if (off < size)
		return 0;
	return mlx5ctl_set_error(EBADMSG,
				 "core dump: %u bytes are said to be there, but nothing was written",
				 size);
}

static int check_piece(const struct mlx5ctl_dump *dump, bool pairs,
		       const uint8_t *reg, uint64_t from)
{
	uint32_t size = prm_get(reg, PRM_CORE_DUMP_SIZE);
	uint64_t cookie = prm_get64(reg, PRM_CORE_DUMP_COOKIE);
	bool more = prm_get(reg, PRM_CORE_DUMP_MORE_DUMP);
	uint64_t end = from;
	int err;

	if (!size || size > dump->buf_size || (pairs && size % PAIR_LEN))
		return mlx5ctl_set_error(EBADMSG,
					 "core dump: firmware says %u bytes, with room for %llu",
					 size, (unsigned long long)dump->buf_size);
	if (dump->umem->addr) {
		err = pairs ? check_pairs(dump->umem->addr, size, from, &end) :
			      check_written(dump->umem->addr, size);
		if (err)
			return err;
	}
	/* assumption: core_cookie */
	if (more && (cookie <= from || cookie < end))
		return mlx5ctl_set_error(EBADMSG,
					 "core dump: there is more, but its cookie 0x%llx is not after 0x%llx",
					 (unsigned long long)cookie,
					 (unsigned long long)end);
	return 0;
}

static int run(struct mlx5ctl_dump *dump,
	       const struct mlx5ctl_dv_core_dump_attr *attr)
{
	bool pairs = attr->type == MLX5CTL_DV_CORE_DUMP_CR;
	uint64_t cookie = 0;
	uint8_t in[BOX_LEN];
	bool more;
	int err;

	fill(in, attr, PRM_ACCESS_REG_READ);
	do {
		uint8_t out[BOX_LEN] = {};
		const uint8_t *reg = out + PRM_ACCESS_REG_HDR;

		if (dump->result.commands == MAX_COMMANDS)
			return mlx5ctl_set_error(EBADMSG,
						 "core dump: no end after %u commands",
						 MAX_COMMANDS);
		if (dump->umem->addr)
			memset(dump->umem->addr, UNWRITTEN, dump->buf_size);
		err = mlx5ctl_dump_exec(dump, in, sizeof(in), out, sizeof(out));
		if (err)
			return err;
		err = check_piece(dump, pairs, reg, cookie);
		if (err)
			return err;
		more = prm_get(reg, PRM_CORE_DUMP_MORE_DUMP);
		cookie = prm_get64(reg, PRM_CORE_DUMP_COOKIE);
		err = mlx5ctl_dump_piece(dump, NULL,
					 prm_get(reg, PRM_CORE_DUMP_SIZE), more);
		prm_set(in + PRM_ACCESS_REG_HDR, PRM_CORE_DUMP_MORE_DUMP, more);
		prm_set64(in + PRM_ACCESS_REG_HDR, PRM_CORE_DUMP_COOKIE, cookie);
	} while (!err && more);
	return err;
}

/* Bytes that firmware offers a dump for; the default where it does not say. */
static uint64_t offered_size(struct mlx5ctl_dv_uctx *uctx)
{
	uint8_t cap[PRM_CAP_DEBUG_LEN] = {};
	uint32_t log;

	if (mlx5ctl_dv_query_hca_cap(uctx, PRM_CAP_DEBUG, MLX5CTL_DV_CAP_CURRENT,
				     cap, sizeof(cap)))
		return MLX5CTL_DV_DUMP_BUF_DEFAULT;
	/* assumption: core_offer */
	log = prm_get(cap, PRM_CAP_DEBUG_LOG_CR_DUMP_SIZE);
	if (!log || log > MAX_LOG_OFFER)
		return MLX5CTL_DV_DUMP_BUF_DEFAULT;
	return 1ULL << (log + OFFER_SHIFT);
}

static int dump_to_memory(struct mlx5ctl_dv_uctx *uctx,
			  const struct mlx5ctl_dv_core_dump_attr *attr,
			  struct mlx5ctl_dv_dump_result *result,
			  size_t result_len)
{
	struct mlx5ctl_dv_dump_dest dest = attr->dest;
	struct mlx5ctl_dump dump;
	int err;

	if (!uctx->ctx->ops->reg_umem)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "core dump: needs registered memory, which the %s transport has not: load the mlx5ctl module",
					  uctx->ctx->ops->name);
	if (!dest.umem && !dest.buf_size)
		dest.buf_size = offered_size(uctx);
	if (dest.umem && !dest.buf_size)
		dest.buf_size = dest.umem->info.length;
	if (dest.umem && dest.umem->flags & MLX5CTL_DV_UMEM_READ_ONLY)
		return mlx5ctl_set_error(EINVAL, "core dump: read-only memory");
	if (dest.buf_size < MIN_BUF)
		return mlx5ctl_set_reason(EINVAL,
					  "core dump: less than %u bytes of memory for a command",
					  MIN_BUF);
	/* Whole pairs; memory that is made here has that size. */
	if (!dest.umem)
		dest.buf_size -= dest.buf_size % PAIR_LEN;
	err = mlx5ctl_dump_begin(&dump, uctx, &dest, true,
				 mlx5ctl_dump_can_collect(result, result_len));
	if (err)
		return err;
	dump.buf_size -= dump.buf_size % PAIR_LEN;
	err = run(&dump, attr);
	return mlx5ctl_dump_end(&dump, err, result, result_len);
}

static int trigger(struct mlx5ctl_dv_uctx *uctx,
		   const struct mlx5ctl_dv_core_dump_attr *attr,
		   struct mlx5ctl_dv_dump_result *result, size_t result_len)
{
	static const struct mlx5ctl_dv_dump_dest nowhere;
	struct mlx5ctl_dump dump = { .uctx = uctx, .dest = &nowhere,
				     .cancels = atomic_load(&uctx->cancels) };
	uint8_t in[BOX_LEN], out[BOX_LEN] = {};
	int err;

	fill(in, attr, PRM_ACCESS_REG_WRITE);
	err = mlx5ctl_dump_exec(&dump, in, sizeof(in), out, sizeof(out));
	return mlx5ctl_dump_end(&dump, err, result, result_len);
}

int mlx5ctl_dv_core_dump_sized(struct mlx5ctl_dv_uctx *uctx,
			       const struct mlx5ctl_dv_core_dump_attr *attr,
			       struct mlx5ctl_dv_dump_result *result,
			       size_t result_len)
{
	int err = mlx5ctl_dump_prepare(&attr->dest, result, result_len);

	if (err || attr->comp_mask || attr->type > 0xff || attr->qpn > 0xffffff ||
	    attr->reserved || attr->reserved2)
		return mlx5ctl_set_error(EINVAL, "core dump");
	if (attr->type == MLX5CTL_DV_CORE_DUMP_GENERAL ||
	    attr->type == MLX5CTL_DV_CORE_DUMP_QP)
		return trigger(uctx, attr, result, result_len);
	return dump_to_memory(uctx, attr, result, result_len);
}
