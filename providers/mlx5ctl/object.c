// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Object queries: any of the PRM's QUERY commands, by the names of its fields. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "prm.h"

static const char query_prefix[] = "QUERY_";

int mlx5ctl_dv_object_opcode(const char *name, uint16_t *opcode)
{
	char query[MLX5CTL_DV_NAME_MAX];
	uint64_t value;
	int len;

	len = snprintf(query, sizeof(query), "%s%s", query_prefix, name);
	if ((size_t)len >= sizeof(query) ||
	    mlx5ctl_dv_enum_value("cmd_op", query, &value))
		return mlx5ctl_set_reason(ENOENT, "no object \"%s\" can be queried",
					  name);
	*opcode = (uint16_t)value;
	return 0;
}

static const struct mlx5ctl_dv_layout *inbox_of_query(uint16_t opcode)
{
	const char *name = mlx5ctl_dv_enum_name("cmd_op", opcode);

	if (!name || strncmp(name, query_prefix, strlen(query_prefix)) != 0)
		return NULL;
	return mlx5ctl_dv_layout_of_command(opcode, false);
}

int mlx5ctl_dv_query_object(struct mlx5ctl_dv_uctx *uctx, uint16_t opcode,
			    const char *const *fields, size_t num_fields,
			    void *out, size_t outlen)
{
	const struct mlx5ctl_dv_layout *layout = inbox_of_query(opcode);
	size_t inlen;
	uint8_t *in;
	int err;

	if (!layout)
		return mlx5ctl_set_reason(EINVAL, "command 0x%x is no known query",
					  opcode);
	inlen = mlx5ctl_dv_layout_bits(layout) / 8;
	in = calloc(1, inlen);
	if (!in)
		return mlx5ctl_set_error(ENOMEM, "query 0x%x", opcode);
	/* Its last status says what is wrong with which field. */
	err = mlx5ctl_dv_layout_encode(layout, in, inlen, fields, num_fields,
				       NULL);
	if (!err) {
		/* Last, so that no field can make it another command. */
		prm_set(in, PRM_IN_OPCODE, opcode);
		err = mlx5ctl_dv_exec_cmd(uctx, in, inlen, out, outlen);
	}
	free(in);
	return err;
}
