// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Opening a device by its name, or over somebody else's context. */
#include <errno.h>
#include <infiniband/verbs.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device.h"
#include "fwctl.h"
#include "sysfs.h"
#include "trace.h"
#include "uverbs.h"

static struct mlx5ctl_dv_context *
open_uverbs(const struct mlx5ctl_dv_device_attr *attr)
{
	struct mlx5ctl_dv_context *ctx;
	int err;
	int fd;

	fd = mlx5ctl_open_node(attr->uverbs);
	if (fd < 0) {
		errno = mlx5ctl_set_error(errno, "open %s", attr->uverbs);
		return NULL;
	}
	err = mlx5ctl_uverbs_get_context(fd);
	if (err) {
		mlx5ctl_set_error(err, "%s: verbs context", attr->name);
		goto err_close;
	}
	ctx = mlx5ctl_new_context(&mlx5ctl_uverbs_ops, fd, true, NULL);
	if (ctx)
		return ctx;
	err = errno;

err_close:
	close(fd);
	errno = err;
	return NULL;
}

/* A process without privilege may open a device; it gets no debug context. */
static bool uverbs_works(const struct mlx5ctl_dv_device_attr *attr)
{
	return !strcmp(attr->transport, mlx5ctl_uverbs_ops.name);
}

static struct mlx5ctl_dv_context *
open_found(const char *name, const struct mlx5ctl_dv_device_attr *attr,
	   uint32_t transport)
{
	int err = EOPNOTSUPP;

	if (transport != MLX5CTL_DV_TRANSPORT_FWCTL && uverbs_works(attr))
		return open_uverbs(attr);
	if (transport == MLX5CTL_DV_TRANSPORT_FWCTL && attr->fwctl[0])
		return mlx5ctl_fwctl_open(attr->fwctl);
	if (transport == MLX5CTL_DV_TRANSPORT_AUTO && attr->transport[0])
		return mlx5ctl_fwctl_open(attr->fwctl);

	if (attr->state == MLX5CTL_DV_DEVICE_NO_ACCESS)
		err = EACCES;
	errno = mlx5ctl_set_reason(err, "%s: %s", name,
				   attr->reason[0] ? attr->reason :
						     "not through this transport");
	return NULL;
}

/* What needs mlx5 says so of another vendor's device. */
static bool is_other_fwctl(const char *name, char *driver)
{
	if (!*name || *name == '.' || strchr(name, '/') ||
	    !mlx5ctl_sysfs_exists("class/fwctl/%s", name))
		return false;
	mlx5ctl_sysfs_link(driver, MLX5CTL_DV_NAME_MAX, "class/fwctl/%s/device/driver", name);
	return strncmp(driver, "mlx5_core", strlen("mlx5_core")) != 0;
}

/* The error for a name that no device has. */
static int say_what_there_is(const char *name)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	char driver[MLX5CTL_DV_NAME_MAX];

	if (!list)
		return errno;
	if (is_other_fwctl(name, driver))
		mlx5ctl_set_reason(ENODEV, "%s: no mlx5 device, but one of Linux's fwctl (driver %s): only \"mlx5ctl dev\" and \"mlx5ctl cmd exec raw\" know it",
				   name, driver[0] ? driver : "unknown");
	else if (list[0])
		mlx5ctl_set_reason(ENODEV, "%s: no such device: see \"mlx5ctl dev\"",
				   name);
	else
		mlx5ctl_set_reason(ENODEV, "%s: no mlx5 device on this machine: see \"lspci -d 15b3:\", and modprobe mlx5_ib",
				   name);
	mlx5ctl_dv_free_device_list(list);
	return ENODEV;
}

static struct mlx5ctl_dv_context *open_listed(const char *name,
					      uint32_t transport)
{
	struct mlx5ctl_dv_context *ctx = NULL;
	struct mlx5ctl_dv_device **list;
	int err = ENODEV;

	list = mlx5ctl_find_device(name);
	if (!list)
		return NULL;
	if (list[0]) {
		ctx = open_found(name, &list[0]->attr, transport);
		err = errno;
	} else {
		err = say_what_there_is(name);
	}
	mlx5ctl_dv_free_device_list(list);
	if (!ctx)
		errno = err;
	return ctx;
}

/* What AUTO takes: the environment's choice, or what works. */
static uint32_t choose_transport(void)
{
	const char *name = secure_getenv("MLX5CTL_TRANSPORT");

	if (name && !strcmp(name, mlx5ctl_uverbs_ops.name))
		return MLX5CTL_DV_TRANSPORT_UVERBS;
	if (name && !strcmp(name, mlx5ctl_fwctl_ops.name))
		return MLX5CTL_DV_TRANSPORT_FWCTL;
	return MLX5CTL_DV_TRANSPORT_AUTO;
}

/* All that is opened is recorded, if the environment says so. */
static struct mlx5ctl_dv_context *recorded(struct mlx5ctl_dv_context *ctx)
{
	const char *path = secure_getenv(MLX5CTL_RECORD_ENV);
	int err;

	if (!ctx || !path)
		return ctx;
	err = mlx5ctl_record(ctx, path);
	if (!err)
		return ctx;
	mlx5ctl_dv_close_device(ctx);
	errno = err;
	return NULL;
}

struct mlx5ctl_dv_context *
mlx5ctl_dv_open_device(const char *name,
		       const struct mlx5ctl_dv_open_attr *attr)
{
	const char *replayed = secure_getenv(MLX5CTL_REPLAY_ENV);
	uint32_t transport = attr ? attr->transport :
				    MLX5CTL_DV_TRANSPORT_AUTO;

	if (attr && (attr->comp_mask || attr->reserved)) {
		errno = mlx5ctl_set_error(EINVAL, "open %s", name);
		return NULL;
	}
	switch (transport) {
	case MLX5CTL_DV_TRANSPORT_AUTO:
		if (replayed)
			return recorded(mlx5ctl_replay(replayed));
		return recorded(open_listed(name, choose_transport()));
	case MLX5CTL_DV_TRANSPORT_UVERBS:
	case MLX5CTL_DV_TRANSPORT_FWCTL:
		return recorded(open_listed(name, transport));
	case MLX5CTL_DV_TRANSPORT_TRACE:
		return mlx5ctl_replay(name);
	default:
		errno = mlx5ctl_set_error(EINVAL, "open %s", name);
		return NULL;
	}
}

struct mlx5ctl_dv_context *mlx5ctl_dv_import_fd(int cmd_fd)
{
	int err = mlx5ctl_uverbs_probe(cmd_fd);

	switch (err) {
	case 0:
		return recorded(mlx5ctl_new_context(&mlx5ctl_uverbs_ops, cmd_fd,
						    false, NULL));
	case EPROTONOSUPPORT:
		err = EOPNOTSUPP;
		mlx5ctl_set_reason(err, "the mlx5ctl module is not attached to this device");
		break;
	/* What the core answers to another driver's number, and what another
	 * kind of file does.
	 */
	case EINVAL:
	case ENOTTY:
		err = EOPNOTSUPP;
		mlx5ctl_set_reason(err, "not an mlx5 device");
		break;
	default:
		mlx5ctl_set_error(err, "import context");
	}
	errno = err;
	return NULL;
}

struct mlx5ctl_dv_context *
mlx5ctl_dv_import_context(struct ibv_context *context)
{
	return mlx5ctl_dv_import_fd(context->cmd_fd);
}
