// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Access registers. */
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"
#include "prm.h"

static int access_reg(struct mlx5ctl_dv_uctx *uctx, uint16_t op_mod,
		      uint16_t register_id, uint32_t argument, void *data,
		      size_t len)
{
	size_t box_len = PRM_ACCESS_REG_HDR + len;
	uint8_t *in;
	uint8_t *out;
	int err;

	if (!len || len % 4 || len > MLX5CTL_MAX_BOX_LEN - PRM_ACCESS_REG_HDR)
		return mlx5ctl_set_error(EINVAL, "register 0x%x: length %zu",
					 register_id, len);
	in = calloc(2, box_len);
	if (!in)
		return mlx5ctl_set_error(ENOMEM, "register 0x%x", register_id);
	out = in + box_len;

	prm_set(in, PRM_IN_OPCODE, PRM_OP_ACCESS_REG);
	prm_set(in, PRM_IN_OP_MOD, op_mod);
	prm_set(in, PRM_ACCESS_REG_IN_REGISTER_ID, register_id);
	prm_set(in, PRM_ACCESS_REG_IN_ARGUMENT, argument);
	memcpy(in + PRM_ACCESS_REG_HDR, data, len);
	err = mlx5ctl_dv_exec_cmd(uctx, in, box_len, out, box_len);
	if (!err)
		memcpy(data, out + PRM_ACCESS_REG_HDR, len);
	free(in);
	return err;
}

int mlx5ctl_dv_read_reg(struct mlx5ctl_dv_uctx *uctx, uint16_t register_id,
			uint32_t argument, void *data, size_t len)
{
	return access_reg(uctx, PRM_ACCESS_REG_READ, register_id, argument,
			  data, len);
}

int mlx5ctl_dv_write_reg(struct mlx5ctl_dv_uctx *uctx, uint16_t register_id,
			 uint32_t argument, void *data, size_t len)
{
	return access_reg(uctx, PRM_ACCESS_REG_WRITE, register_id, argument,
			  data, len);
}
