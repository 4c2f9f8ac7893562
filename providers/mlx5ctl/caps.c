// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities. */
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"
#include "prm.h"

int mlx5ctl_dv_query_hca_cap(struct mlx5ctl_dv_uctx *uctx, uint16_t type,
			     uint32_t mode, void *cap, size_t len)
{
	uint8_t in[PRM_QUERY_HCA_CAP_IN_LEN] = {};
	/* An outbox for a part of the answer may be refused. */
	size_t room = len > MLX5CTL_DV_CAP_LEN ? len : MLX5CTL_DV_CAP_LEN;
	uint8_t *out;
	int err;

	if (type > 0x7fff || mode > MLX5CTL_DV_CAP_CURRENT || !len || len % 4 ||
	    len > MLX5CTL_MAX_BOX_LEN - PRM_QUERY_HCA_CAP_OUT_HDR)
		return mlx5ctl_set_error(EINVAL, "capability 0x%x", type);
	out = calloc(1, PRM_QUERY_HCA_CAP_OUT_HDR + room);
	if (!out)
		return mlx5ctl_set_error(ENOMEM, "capability 0x%x", type);

	prm_set(in, PRM_IN_OPCODE, PRM_OP_QUERY_HCA_CAP);
	prm_set(in, PRM_IN_OP_MOD, type << 1 | mode);
	err = mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out,
				  PRM_QUERY_HCA_CAP_OUT_HDR + room);
	if (!err)
		memcpy(cap, out + PRM_QUERY_HCA_CAP_OUT_HDR, len);
	free(out);
	return err;
}
