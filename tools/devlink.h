/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_DEVLINK_H
#define MLX5CTL_TOOL_DEVLINK_H

#include "mlx5ctl.h"

/*
 * The health reporters of the device that PARENT names, a PCI address or a
 * subfunction, and of its ports: an array of { reporter, state: "healthy" or
 * "error", errors, recoveries, recovery, has_dump, diagnosis: {} }; firmware's has a diagnosis, if the kernel allows it. recovery is
 * "on", "off", or "none" of one that cannot recover; has_dump: the kernel has saved one. NULL without devlink.
 */
struct json_object *read_reporters(const char *parent);
/* Of the two that a PARENT may be on, which devlink wants named. */
const char *devlink_bus(const char *parent);
/* What a reporter with has_dump dumped, as "devlink -j health dump show" has it; NULL if
 * the kernel does not give it.
 */
struct json_object *read_saved_dump(const char *parent, const char *reporter);

#endif
