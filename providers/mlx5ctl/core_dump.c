// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Firmware core dump: the CORE_DUMP register, again and again while there is
 * more. The kernel puts the umem's mkey, address and size into each request.
 */
#include <errno.h>

#include "dump.h"
#include "prm.h"

#define BOX_LEN (PRM_ACCESS_REG_HDR + PRM_CORE_DUMP_LEN)

static void fill(uint8_t *in, const struct mlx5ctl_dv_core_dump_attr *attr,
		 bool more, uint64_t cookie)
{
	uint8_t *reg = in + PRM_ACCESS_REG_HDR;

	memset(in, 0, BOX_LEN);
	prm_set(in, PRM_IN_OPCODE, PRM_OP_ACCESS_REG);
	prm_set(in, PRM_IN_OP_MOD, PRM_ACCESS_REG_WRITE);
	prm_set(in, PRM_ACCESS_REG_IN_REGISTER_ID, PRM_REG_CORE_DUMP);
	prm_set(reg, PRM_CORE_DUMP_MORE_DUMP, more);
	prm_set(reg, PRM_CORE_DUMP_TYPE, attr->type);
	prm_set(reg, PRM_CORE_DUMP_VHCA_ID, attr->vhca_id);
	prm_set(reg, PRM_CORE_DUMP_QPN, attr->qpn);
	prm_set64(reg, PRM_CORE_DUMP_COOKIE, cookie);
}

static int run(struct mlx5ctl_dump *dump,
	       const struct mlx5ctl_dv_core_dump_attr *attr)
{
	uint8_t in[BOX_LEN];
	uint64_t cookie = 0;
	bool more = false;
	int err;

	do {
		uint8_t out[BOX_LEN] = {};
		const uint8_t *reg = out + PRM_ACCESS_REG_HDR;
		uint32_t size;

		fill(in, attr, more, cookie);
		err = mlx5ctl_dump_exec(dump, in, sizeof(in), out, sizeof(out));
		if (err)
			return err;
		size = prm_get(reg, PRM_CORE_DUMP_SIZE);
		more = prm_get(reg, PRM_CORE_DUMP_MORE_DUMP);
		cookie = prm_get64(reg, PRM_CORE_DUMP_COOKIE);
		if (size > dump->buf_size)
			return mlx5ctl_set_error(EBADMSG, "core dump: %u bytes in %llu",
						 size, (unsigned long long)dump->buf_size);
		err = mlx5ctl_dump_piece(dump, NULL, size, more);
	} while (!err && more);
	return err;
}

int mlx5ctl_dv_core_dump(struct mlx5ctl_dv_uctx *uctx,
			 const struct mlx5ctl_dv_core_dump_attr *attr,
			 struct mlx5ctl_dv_dump_result *result)
{
	struct mlx5ctl_dump dump;
	int err;

	mlx5ctl_dump_clear(result);
	if (attr->comp_mask || attr->type > 0xff || attr->qpn > 0xffffff ||
	    attr->reserved || attr->reserved2)
		return mlx5ctl_set_error(EINVAL, "core dump");
	if (!uctx->ctx->ops->reg_umem)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "core dump: needs registered memory, which the %s transport has not: load the mlx5ctl module",
					  uctx->ctx->ops->name);
	err = mlx5ctl_dump_begin(&dump, uctx, &attr->dest, true);
	if (!err)
		err = mlx5ctl_dump_end(&dump, run(&dump, attr), result);
	return err;
}
