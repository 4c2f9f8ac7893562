// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Registered memory. It belongs to the read-only debug context, which may write
 * dumps into it.
 */
#include <errno.h>
#include <stdlib.h>

#include "door.h"

int door_reg_umem(struct door_file *file, uint64_t addr, uint64_t len,
		  struct mlx5ctl_dv_umem_info *info, uint32_t *id)
{
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = (void *)(uintptr_t)addr, /* NOLINT(performance-no-int-to-ptr) */
		.length = len,
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct door_umem *umem = calloc(1, sizeof(*umem));
	struct mlx5ctl_dv_uctx *uctx;
	int err;

	if (!umem)
		return ENOMEM;
	pthread_mutex_lock(&door_lock);
	err = door_uctx(file, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY, &uctx);
	if (!err) {
		umem->umem = mlx5ctl_dv_reg_umem(uctx, &attr);
		err = umem->umem ? 0 : errno;
	}
	if (err) {
		pthread_mutex_unlock(&door_lock);
		free(umem);
		return err;
	}
	mlx5ctl_dv_query_umem(umem->umem, &umem->info);
	umem->addr = addr;
	umem->id = ++file->last_id;
	umem->next = file->umems;
	file->umems = umem;
	*info = umem->info;
	*id = umem->id;
	pthread_mutex_unlock(&door_lock);
	return 0;
}

int door_dereg_umem(struct door_file *file, bool by_umem_id, uint32_t id)
{
	struct door_umem **at = &file->umems;
	struct door_umem *umem;
	int err = EINVAL;

	pthread_mutex_lock(&door_lock);
	while (*at && (by_umem_id ? (*at)->info.umem_id : (*at)->id) != id)
		at = &(*at)->next;
	umem = *at;
	if (umem)
		err = umem->busy ? EBUSY : mlx5ctl_dv_dereg_umem(umem->umem);
	if (!err) {
		*at = umem->next;
		free(umem);
	}
	pthread_mutex_unlock(&door_lock);
	return err;
}

struct door_umem *door_find_umem(struct door_file *file, uint32_t mkey_index)
{
	struct door_umem *umem = file->umems;

	while (umem && umem->info.mkey >> 8 != mkey_index)
		umem = umem->next;
	return umem;
}

struct door_umem *door_umem_by_id(struct door_file *file, uint32_t umem_id)
{
	struct door_umem *umem = file->umems;

	while (umem && umem->info.umem_id != umem_id)
		umem = umem->next;
	return umem;
}
