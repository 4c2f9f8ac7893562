/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What core dump and resource dump share: memory, pieces, bounds. */
#ifndef MLX5CTL_DUMP_H
#define MLX5CTL_DUMP_H

#include "mlx5ctl.h"

struct mlx5ctl_dump {
	struct mlx5ctl_dv_uctx *uctx;
	const struct mlx5ctl_dv_dump_dest *dest;
	struct mlx5ctl_dv_dump_result result;
	struct mlx5ctl_dv_umem *umem;
	void *own_memory; /* mapped here if the caller gave no umem */
	uint64_t buf_size; /* bytes of the umem that a piece may fill */
	uint64_t max_bytes;
	unsigned int cancels; /* seen when it began */
	bool collect; /* into result.data */
	uint64_t collect_room;
};

/* What a caller gives besides the attributes; nothing is done yet. The result,
 * which may be NULL, says so. Returns 0 or EINVAL.
 */
int mlx5ctl_dump_prepare(const struct mlx5ctl_dv_dump_dest *dest,
			 struct mlx5ctl_dv_dump_result *result,
			 size_t result_len);
/* Check the destination and get memory; USE_UMEM is false for inline dumps,
 * CAN_COLLECT for a result without room for the dump's address.
 */
int mlx5ctl_dump_begin(struct mlx5ctl_dump *dump, struct mlx5ctl_dv_uctx *uctx,
		       const struct mlx5ctl_dv_dump_dest *dest, bool use_umem,
		       bool can_collect);
static inline bool mlx5ctl_dump_can_collect(const void *result, size_t result_len)
{
	return result && result_len >= sizeof(struct mlx5ctl_dv_dump_result);
}
/* Execute one command of the dump, timed and counted. */
int mlx5ctl_dump_exec(struct mlx5ctl_dump *dump, const void *in, size_t inlen,
		      void *out, size_t outlen);
/* LEN bytes of DATA (NULL: of the umem) have arrived, and MORE will. LEN comes
 * from the device.
 */
int mlx5ctl_dump_piece(struct mlx5ctl_dump *dump, const void *data,
		       uint64_t len, bool more);
/* Release memory and report. Returns ERR, or what went wrong here. */
int mlx5ctl_dump_end(struct mlx5ctl_dump *dump, int err,
		     struct mlx5ctl_dv_dump_result *result, size_t result_len);

#endif
