/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR BSD-3-Clause) */
/*
 * Objects, methods and attributes that mlx5ctl adds to an mlx5 uverbs device.
 * The structures that they carry are in mlx5ctl_user_ioctl_verbs.h.
 */
#ifndef MLX5CTL_USER_IOCTL_CMDS_H
#define MLX5CTL_USER_IOCTL_CMDS_H

#include <rdma/ib_user_ioctl_cmds.h>

/**
 * MLX5CTL_ABI_MAGIC - value of the ABI attribute of every request
 *
 * mlx5_ib owns the object ids below ours and may one day take ours too. The
 * id MLX5CTL_ATTR_ABI is above what its methods use (and as low as that allows:
 * the core keeps a request's attributes on its stack if the ids leave no large
 * gap), and libraries send it as mandatory: a method that is not ours does not
 * know it and refuses the whole request with EPROTONOSUPPORT before anything
 * happens.
 */
#define MLX5CTL_ABI_MAGIC 0x6d6c783563746c31ULL /* "mlx5ctl1" */

/**
 * enum mlx5ctl_objects - object ids in the driver's name space
 * @MLX5CTL_OBJECT_UMEM: memory registered with firmware for a debug context
 * @MLX5CTL_OBJECT_UCTX: debug context, a firmware UID with a scope
 */
enum mlx5ctl_objects {
	MLX5CTL_OBJECT_UMEM = (1U << UVERBS_ID_NS_SHIFT) + 10,
	MLX5CTL_OBJECT_UCTX,
};

/**
 * enum mlx5ctl_common_attrs - attributes with the same id in every method
 * @MLX5CTL_ATTR_ABI: in, u64, mandatory: MLX5CTL_ABI_MAGIC
 */
enum mlx5ctl_common_attrs {
	MLX5CTL_ATTR_ABI = (1U << UVERBS_ID_NS_SHIFT) + 11,
};

/**
 * enum mlx5ctl_uctx_methods - methods of MLX5CTL_OBJECT_UCTX
 * @MLX5CTL_METHOD_UCTX_CREATE: open a debug context
 * @MLX5CTL_METHOD_UCTX_DESTROY: close it; EBUSY while it has umems
 * @MLX5CTL_METHOD_UCTX_QUERY: read what it may do and what it uses
 * @MLX5CTL_METHOD_UCTX_EXEC: execute one firmware command
 * @MLX5CTL_METHOD_UCTX_EXEC_BATCH: execute several, in as little
 *	time as their kind allows
 * @MLX5CTL_METHOD_UCTX_READ_JOURNAL: read who opened contexts on this function
 *	and what changed it
 */
enum mlx5ctl_uctx_methods {
	MLX5CTL_METHOD_UCTX_CREATE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_METHOD_UCTX_DESTROY,
	MLX5CTL_METHOD_UCTX_QUERY,
	MLX5CTL_METHOD_UCTX_EXEC,
	MLX5CTL_METHOD_UCTX_EXEC_BATCH,
	MLX5CTL_METHOD_UCTX_READ_JOURNAL,
};

/**
 * enum mlx5ctl_uctx_create_attrs - MLX5CTL_METHOD_UCTX_CREATE
 * @MLX5CTL_ATTR_UCTX_CREATE_HANDLE: out, object: the new context
 * @MLX5CTL_ATTR_UCTX_CREATE_SCOPE: in, u32, one of enum mlx5ctl_scope
 * @MLX5CTL_ATTR_UCTX_CREATE_RESP: out, struct mlx5ctl_uctx_info
 */
enum mlx5ctl_uctx_create_attrs {
	MLX5CTL_ATTR_UCTX_CREATE_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UCTX_CREATE_SCOPE,
	MLX5CTL_ATTR_UCTX_CREATE_RESP,
};

/**
 * enum mlx5ctl_uctx_destroy_attrs - MLX5CTL_METHOD_UCTX_DESTROY
 * @MLX5CTL_ATTR_UCTX_DESTROY_HANDLE: in, object
 */
enum mlx5ctl_uctx_destroy_attrs {
	MLX5CTL_ATTR_UCTX_DESTROY_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
};

/**
 * enum mlx5ctl_uctx_query_attrs - MLX5CTL_METHOD_UCTX_QUERY
 * @MLX5CTL_ATTR_UCTX_QUERY_HANDLE: in, object
 * @MLX5CTL_ATTR_UCTX_QUERY_RESP: out, struct mlx5ctl_uctx_info
 */
enum mlx5ctl_uctx_query_attrs {
	MLX5CTL_ATTR_UCTX_QUERY_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UCTX_QUERY_RESP,
};

/**
 * enum mlx5ctl_uctx_exec_attrs - MLX5CTL_METHOD_UCTX_EXEC
 * @MLX5CTL_ATTR_UCTX_EXEC_HANDLE: in, object
 * @MLX5CTL_ATTR_UCTX_EXEC_CMD: in, struct mlx5ctl_cmd
 * @MLX5CTL_ATTR_UCTX_EXEC_UMEM: in, object, optional: the memory that the
 *	command's register names; goes with MLX5CTL_CMD_F_UMEM
 */
enum mlx5ctl_uctx_exec_attrs {
	MLX5CTL_ATTR_UCTX_EXEC_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UCTX_EXEC_CMD,
	MLX5CTL_ATTR_UCTX_EXEC_UMEM,
};

/**
 * enum mlx5ctl_uctx_exec_batch_attrs - MLX5CTL_METHOD_UCTX_EXEC_BATCH
 * @MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE: in, object
 * @MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS: in, 1 to MLX5CTL_MAX_BATCH elements of
 *	struct mlx5ctl_cmd
 * @MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS: out, as many elements of
 *	struct mlx5ctl_cmd_result
 * @MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS: in, u32, enum mlx5ctl_batch_flags
 * @MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS: in, array of 1 to MLX5CTL_MAX_BATCH
 *	objects, optional: what mlx5ctl_cmd.umem_index counts
 */
enum mlx5ctl_uctx_exec_batch_attrs {
	MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS,
	MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS,
	MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS,
	MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS,
};

/**
 * enum mlx5ctl_uctx_read_journal_attrs - MLX5CTL_METHOD_UCTX_READ_JOURNAL
 * @MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE: in, object
 * @MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM: in, u64: least sequence number wanted
 * @MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES: out, 1 to MLX5CTL_MAX_JOURNAL_READ
 *	elements of struct mlx5ctl_journal_entry, in order of their seq
 * @MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP: out, struct mlx5ctl_journal_info
 */
enum mlx5ctl_uctx_read_journal_attrs {
	MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM,
	MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
	MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP,
};

/**
 * enum mlx5ctl_umem_methods - methods of MLX5CTL_OBJECT_UMEM
 * @MLX5CTL_METHOD_UMEM_REG: pin memory and register it with firmware
 * @MLX5CTL_METHOD_UMEM_DEREG: undo that; an errno means that it still stands
 */
enum mlx5ctl_umem_methods {
	MLX5CTL_METHOD_UMEM_REG = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_METHOD_UMEM_DEREG,
};

/**
 * enum mlx5ctl_umem_reg_attrs - MLX5CTL_METHOD_UMEM_REG
 * @MLX5CTL_ATTR_UMEM_REG_HANDLE: out, object: the new umem
 * @MLX5CTL_ATTR_UMEM_REG_UCTX: in, object: the context that owns it
 * @MLX5CTL_ATTR_UMEM_REG_REQ: in, struct mlx5ctl_umem_reg
 * @MLX5CTL_ATTR_UMEM_REG_RESP: out, struct mlx5ctl_umem_info
 * @MLX5CTL_ATTR_UMEM_REG_DMABUF_FD: in, file descriptor, optional: register
 *	this DMA-BUF instead of the caller's own memory
 */
enum mlx5ctl_umem_reg_attrs {
	MLX5CTL_ATTR_UMEM_REG_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
	MLX5CTL_ATTR_UMEM_REG_UCTX,
	MLX5CTL_ATTR_UMEM_REG_REQ,
	MLX5CTL_ATTR_UMEM_REG_RESP,
	MLX5CTL_ATTR_UMEM_REG_DMABUF_FD,
};

/**
 * enum mlx5ctl_umem_dereg_attrs - MLX5CTL_METHOD_UMEM_DEREG
 * @MLX5CTL_ATTR_UMEM_DEREG_HANDLE: in, object
 */
enum mlx5ctl_umem_dereg_attrs {
	MLX5CTL_ATTR_UMEM_DEREG_HANDLE = (1U << UVERBS_ID_NS_SHIFT),
};

#endif
