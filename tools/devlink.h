/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_DEVLINK_H
#define MLX5CTL_TOOL_DEVLINK_H

#include "mlx5ctl.h"

/*
 * The health reporters of the device that PARENT names, a PCI address or a
 * subfunction: an array of { reporter, state: "healthy" or "error", errors,
 * recoveries, diagnosis: {} }; firmware's has a diagnosis, if the kernel allows
 * it. NULL without devlink.
 */
struct json_object *read_reporters(const char *parent);

#endif
