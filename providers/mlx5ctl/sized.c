// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Structures whose size is the caller's. */
#include <errno.h>
#include <string.h>

#include "mlx5ctl.h"

int mlx5ctl_check_out(const void *out, size_t room, uint64_t known)
{
	uint64_t comp_mask;

	if (room < sizeof(comp_mask))
		return EINVAL;
	memcpy(&comp_mask, out, sizeof(comp_mask));
	return comp_mask & ~known ? EINVAL : 0;
}

void mlx5ctl_copy_out(void *to, size_t room, const void *from, size_t len)
{
	if (room < len)
		len = room;
	memcpy(to, from, len);
	memset((uint8_t *)to + len, 0, room - len);
}
