/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Reading sysfs. */
#ifndef MLX5CTL_SYSFS_H
#define MLX5CTL_SYSFS_H

#include <stdbool.h>
#include <stddef.h>

/* Where sysfs and device nodes are; a unit test points them elsewhere. */
extern const char *mlx5ctl_sys_dir; /* "/sys" */
extern const char *mlx5ctl_dev_dir; /* "/dev/infiniband" */
extern const char *mlx5ctl_fwctl_dir; /* "/dev/fwctl" */

/* First line of a file below sysfs, without its end of line; an empty string
 * if it cannot be read. The path is printf's.
 */
bool mlx5ctl_sysfs_read(char *value, size_t size, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Last component of what a link below sysfs points to. */
bool mlx5ctl_sysfs_link(char *name, size_t size, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
bool mlx5ctl_sysfs_exists(const char *fmt, ...)
	__attribute__((format(printf, 1, 2)));
/* Sorted names in a directory below sysfs, none if there is no such one; free with mlx5ctl_sysfs_free(). */
int mlx5ctl_sysfs_list(const char *dir, char ***names, size_t *num);
void mlx5ctl_sysfs_free(char **names, size_t num);

#endif
