/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Devices of Linux's fwctl that are not of mlx5: nothing is known of their commands,
 * which are boxes of bytes.
 */
#ifndef MLX5CTL_TOOL_FWCTL_OTHER_H
#define MLX5CTL_TOOL_FWCTL_OTHER_H

#include "mlx5ctl.h"

struct other_device {
	char name[MLX5CTL_DV_NAME_MAX]; /* "fwctl1" */
	char parent[MLX5CTL_DV_NAME_MAX];
	char driver[MLX5CTL_DV_NAME_MAX]; /* of the parent, "" if it has none */
};

/* Where they and their nodes are; a unit test points them elsewhere. */
extern const char *fwctl_class_dir; /* "/sys/class/fwctl" */
extern const char *fwctl_node_dir; /* "/dev/fwctl" */

/* All of them by name, to be freed; NULL without memory. */
struct other_device *list_others(size_t *num);
bool find_other(const char *name, struct other_device *other);
/* An open node, or -1 with errno. */
int open_other(const struct other_device *other);
/* Whose it is, as its driver says: 0 or an errno. */
#define OTHER_TYPE_MAX 16
int ask_other_type(int fd, char *type);
/* Errors: EBADMSG the driver does not let it pass, in this scope at least; OUTLEN is the room, and
 * then what there is of the reply.
 */
int exec_other(int fd, uint32_t scope, const void *in, size_t inlen, void *out, size_t *outlen);

#endif
