// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Resource dump: the RESOURCE_DUMP register, again and again while there is
 * more. To memory, the kernel puts the umem's mkey, address and size into each
 * request.
 */
#include <errno.h>

#include "dump.h"
#include "prm.h"

#define BOX_LEN (PRM_ACCESS_REG_HDR + PRM_RSC_DUMP_LEN)

static void fill(uint8_t *in, const struct mlx5ctl_dv_rsc_dump_attr *attr)
{
	uint8_t *reg = in + PRM_ACCESS_REG_HDR;

	prm_set(in, PRM_IN_OPCODE, PRM_OP_ACCESS_REG);
	prm_set(in, PRM_IN_OP_MOD, PRM_ACCESS_REG_WRITE);
	prm_set(in, PRM_ACCESS_REG_IN_REGISTER_ID, PRM_REG_RESOURCE_DUMP);
	prm_set(reg, PRM_RSC_DUMP_INLINE_DUMP,
		!!(attr->flags & MLX5CTL_DV_RSC_DUMP_INLINE));
	prm_set(reg, PRM_RSC_DUMP_SEGMENT_TYPE, attr->segment);
	if (attr->flags & MLX5CTL_DV_RSC_DUMP_VHCA_ID) {
		prm_set(reg, PRM_RSC_DUMP_VHCA_ID_VALID, 1);
		prm_set(reg, PRM_RSC_DUMP_VHCA_ID, attr->vhca_id);
	}
	prm_set(reg, PRM_RSC_DUMP_INDEX1, attr->index1);
	prm_set(reg, PRM_RSC_DUMP_INDEX2, attr->index2);
	prm_set(reg, PRM_RSC_DUMP_NUM_OF_OBJ1, attr->num_of_obj1);
	prm_set(reg, PRM_RSC_DUMP_NUM_OF_OBJ2, attr->num_of_obj2);
}

/* What firmware keeps between the commands of one dump travels with them. */
static void carry_on(uint8_t *in, const uint8_t *out)
{
	const uint8_t *reply = out + PRM_ACCESS_REG_HDR;
	uint8_t *reg = in + PRM_ACCESS_REG_HDR;

#define CARRY(...) prm_set(reg, __VA_ARGS__, prm_get(reply, __VA_ARGS__))
	CARRY(PRM_RSC_DUMP_SEQ_NUM);
	CARRY(PRM_RSC_DUMP_MORE_DUMP);
	CARRY(PRM_RSC_DUMP_INDEX1);
	CARRY(PRM_RSC_DUMP_INDEX2);
	CARRY(PRM_RSC_DUMP_NUM_OF_OBJ1);
	CARRY(PRM_RSC_DUMP_NUM_OF_OBJ2);
#undef CARRY
	prm_set64(reg, PRM_RSC_DUMP_DEVICE_OPAQUE,
		  prm_get64(reply, PRM_RSC_DUMP_DEVICE_OPAQUE));
}

/* A number in the reply is the request's and one; 0 says nothing. */
static bool seq_num_valid(const uint8_t *in, const uint8_t *out)
{
	uint32_t sent = prm_get(in + PRM_ACCESS_REG_HDR, PRM_RSC_DUMP_SEQ_NUM);
	uint32_t got = prm_get(out + PRM_ACCESS_REG_HDR, PRM_RSC_DUMP_SEQ_NUM);

	return !got || got == sent + 1;
}

/* assumption: menu */
static int run(struct mlx5ctl_dump *dump,
	       const struct mlx5ctl_dv_rsc_dump_attr *attr)
{
	bool is_inline = attr->flags & MLX5CTL_DV_RSC_DUMP_INLINE;
	uint64_t room = is_inline ? PRM_RSC_DUMP_INLINE_LEN : dump->buf_size;
	uint8_t in[BOX_LEN] = {};
	bool more;
	int err;

	fill(in, attr);
	do {
		uint8_t out[BOX_LEN] = {};
		const uint8_t *reg = out + PRM_ACCESS_REG_HDR;
		uint32_t size;

		err = mlx5ctl_dump_exec(dump, in, sizeof(in), out, sizeof(out));
		if (err)
			return err;
		size = prm_get(reg, PRM_RSC_DUMP_SIZE);
		more = prm_get(reg, PRM_RSC_DUMP_MORE_DUMP);
		if (!seq_num_valid(in, out))
			return mlx5ctl_set_error(EBADMSG, "resource dump: sequence number");
		if (size > room)
			return mlx5ctl_set_error(EBADMSG, "resource dump: %u bytes in %llu",
						 size, (unsigned long long)room);
		err = mlx5ctl_dump_piece(dump,
					 is_inline ? reg + PRM_RSC_DUMP_INLINE_DATA : NULL,
					 size, more);
		carry_on(in, out);
	} while (!err && more);
	return err;
}

/* What there is no memory for comes through the register. */
static struct mlx5ctl_dv_rsc_dump_attr
fall_back(const struct mlx5ctl_dv_uctx *uctx,
	  const struct mlx5ctl_dv_rsc_dump_attr *attr)
{
	struct mlx5ctl_dv_rsc_dump_attr used = *attr;

	if (!uctx->ctx->ops->reg_umem && !attr->dest.umem) {
		used.flags |= MLX5CTL_DV_RSC_DUMP_INLINE;
		used.dest.buf_size = 0;
	}
	return used;
}

int mlx5ctl_dv_rsc_dump_sized(struct mlx5ctl_dv_uctx *uctx,
			      const struct mlx5ctl_dv_rsc_dump_attr *attr,
			      struct mlx5ctl_dv_dump_result *result,
			      size_t result_len)
{
	const uint32_t flags =
		MLX5CTL_DV_RSC_DUMP_INLINE | MLX5CTL_DV_RSC_DUMP_VHCA_ID;
	struct mlx5ctl_dv_rsc_dump_attr used;
	struct mlx5ctl_dump dump;
	bool is_inline;
	int err;

	err = mlx5ctl_dump_prepare(&attr->dest, result, result_len);
	if (err || attr->comp_mask || attr->flags & ~flags || attr->reserved ||
	    (attr->vhca_id && !(attr->flags & MLX5CTL_DV_RSC_DUMP_VHCA_ID)))
		return mlx5ctl_set_error(EINVAL, "resource dump");
	used = fall_back(uctx, attr);
	is_inline = used.flags & MLX5CTL_DV_RSC_DUMP_INLINE;
	err = mlx5ctl_dump_begin(&dump, uctx, &used.dest, !is_inline,
				 mlx5ctl_dump_can_collect(result, result_len));
	if (err)
		return err;
	if (is_inline)
		dump.result.flags |= MLX5CTL_DV_DUMP_RESULT_INLINE;
	return mlx5ctl_dump_end(&dump, run(&dump, &used), result, result_len);
}
