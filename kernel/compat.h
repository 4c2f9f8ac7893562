/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * What differs between the kernels that mlx5ctl builds for, and nothing else.
 * Kbuild looks for it in their headers and says what it found as HAVE_*: a
 * version tells little, since distributions bring changes to older ones. The
 * versions below are those of the kernel of kernel.org.
 */
#ifndef MLX5CTL_COMPAT_H
#define MLX5CTL_COMPAT_H

#include <linux/device/class.h>
#include <linux/panic.h>
#include <linux/version.h>
#include <rdma/ib_umem.h>

/* 6.4: class callbacks lost their class_interface. */
#ifdef HAVE_CLASS_CB_INTERFACE
#define MLX5CTL_CLASS_CB(name, dev) \
	name(struct device *dev, struct class_interface *unused)
#else
#define MLX5CTL_CLASS_CB(name, dev) name(struct device *dev)
#endif

/* 6.4: classes became const. */
#ifdef HAVE_CONST_CLASS
typedef const struct class *mlx5ctl_class_ptr;
#else
typedef struct class *mlx5ctl_class_ptr;
#endif

/* 6.14: the match function of device_find_child() takes const data. */
#ifdef HAVE_CONST_MATCH_DATA
typedef const void *mlx5ctl_match_data;
#else
typedef void *mlx5ctl_match_data;
#endif

/* 7.0: an allocation names the object and not its size. */
#ifdef HAVE_KZALLOC_OBJ
#define mlx5ctl_kzalloc_obj(object, gfp) kzalloc_obj(object, gfp)
#else
#define mlx5ctl_kzalloc_obj(object, gfp) kzalloc(sizeof(object), gfp)
#endif

/* 7.2: memory by user address is one of several sources. */
#ifdef HAVE_IB_UMEM_GET_VA
#define mlx5ctl_ib_umem_get ib_umem_get_va
#else
#define mlx5ctl_ib_umem_get ib_umem_get
#endif

/* 6.6, and 6.1 from 6.1.70 on: what a reload sets up anew has a structure. */
#ifdef HAVE_CMD_VARS
#define mlx5ctl_cmd_vars(mdev) ((mdev)->cmd.vars)
#else
#define mlx5ctl_cmd_vars(mdev) ((mdev)->cmd)
#endif

/* 6.15: tools that change firmware have a taint bit of their own. */
#ifdef TAINT_FWCTL
#define MLX5CTL_TAINT TAINT_FWCTL
#else
#define MLX5CTL_TAINT TAINT_USER
#endif

/* 6.10: a trace event remembers the source of a string by itself. */
#ifdef HAVE_ASSIGN_STR_SRC
#define mlx5ctl_assign_str(dst, src) __assign_str(dst, src)
#else
#define mlx5ctl_assign_str(dst, src) __assign_str(dst)
#endif

/* 6.15: while a uid is privileged, those that are not share half of the slots. */
#ifdef HAVE_PRIVILEGED_UID
#define mlx5ctl_add_privileged(mdev, uid) mlx5_cmd_add_privileged_uid(mdev, uid)
#define mlx5ctl_remove_privileged(mdev, uid) \
	mlx5_cmd_remove_privileged_uid(mdev, uid)
#else
#define mlx5ctl_add_privileged(mdev, uid) 0
#define mlx5ctl_remove_privileged(mdev, uid) ((void)0)
#endif

/*
 * Some time before 6.12, mlx5_core turned interrupts on in its interrupt handler
 * when a command failed that nobody waits for. No header shows that.
 */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
#define MLX5CTL_READS_OVERLAP true
#else
#define MLX5CTL_READS_OVERLAP false
#endif

#endif
