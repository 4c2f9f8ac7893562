// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The uverbs transport: ib_uverbs and the mlx5ctl module. */
#include <assert.h>
#include <errno.h>
#include <rdma/ib_user_ioctl_cmds.h>
#include <rdma/mlx5-abi.h>
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>
#include <stdlib.h>
#include <string.h>

#include "ioctl.h"
#include "uverbs.h"

/* Public numbers are the kernel's. */
static_assert((int)MLX5CTL_DV_SCOPE_CONFIGURATION == MLX5CTL_SCOPE_CONFIGURATION, "");
static_assert((int)MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY == MLX5CTL_SCOPE_DEBUG_READ_ONLY, "");
static_assert((int)MLX5CTL_DV_SCOPE_DEBUG_WRITE == MLX5CTL_SCOPE_DEBUG_WRITE, "");
static_assert((int)MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL == MLX5CTL_SCOPE_DEBUG_WRITE_FULL, "");
static_assert((int)MLX5CTL_DV_UMEM_MKEY == MLX5CTL_UMEM_F_MKEY, "");
static_assert((int)MLX5CTL_DV_UMEM_READ_ONLY == MLX5CTL_UMEM_F_READ_ONLY, "");
static_assert(MLX5CTL_MIN_BOX_LEN == MLX5CTL_MIN_BOX, "");
static_assert(MLX5CTL_MAX_BOX_LEN == MLX5CTL_MAX_BOX, "");
static_assert(MLX5CTL_BATCH_LEN == MLX5CTL_MAX_BATCH, "");
static_assert(MLX5CTL_JOURNAL_LEN == MLX5CTL_MAX_JOURNAL_READ, "");
static_assert((int)MLX5CTL_DV_BATCH_STOP == MLX5CTL_BATCH_F_STOP, "");
static_assert((int)MLX5CTL_DV_JOURNAL_UCTX == MLX5CTL_JOURNAL_UCTX, "");
static_assert((int)MLX5CTL_DV_JOURNAL_REFUSED == MLX5CTL_JOURNAL_REFUSED, "");
static_assert((int)MLX5CTL_DV_JOURNAL_COMMAND == MLX5CTL_JOURNAL_COMMAND, "");

/* No object has this handle. */
#define NO_HANDLE UINT32_MAX

int mlx5ctl_uverbs_probe(int fd)
{
	struct mlx5ctl_uctx_info resp;
	struct mlx5ctl_ioctl req;
	int err;

	/* The core looks the handle up, and does not find it, only if it knows
	 * object, method and attributes.
	 */
	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_QUERY);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_QUERY_HANDLE, NO_HANDLE);
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_QUERY_RESP, &resp, sizeof(resp));
	err = mlx5ctl_ioctl_exec(&req, fd);
	return err == ENOENT ? 0 : err;
}

int mlx5ctl_uverbs_get_context(int fd)
{
	/* With dynamic UARs the driver takes no UAR for a new context. */
	struct mlx5_ib_alloc_ucontext_req_v2 in = {
		.total_num_bfregs = 1,
		.lib_caps = MLX5_LIB_CAP_4K_UAR | MLX5_LIB_CAP_DYN_UAR,
	};
	struct mlx5_ib_alloc_ucontext_resp out = {};
	struct mlx5ctl_ioctl req;
	uint32_t num_comp_vectors;
	uint64_t core_support;

	mlx5ctl_ioctl_init(&req, UVERBS_OBJECT_DEVICE, UVERBS_METHOD_GET_CONTEXT);
	mlx5ctl_ioctl_out(&req, UVERBS_ATTR_GET_CONTEXT_NUM_COMP_VECTORS,
			  &num_comp_vectors, sizeof(num_comp_vectors));
	mlx5ctl_ioctl_out(&req, UVERBS_ATTR_GET_CONTEXT_CORE_SUPPORT,
			  &core_support, sizeof(core_support));
	mlx5ctl_ioctl_in(&req, UVERBS_ATTR_UHW_IN, &in, sizeof(in));
	mlx5ctl_ioctl_out(&req, UVERBS_ATTR_UHW_OUT, &out, sizeof(out));
	return mlx5ctl_ioctl_exec(&req, fd);
}

static int uverbs_create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			      uint32_t *handle)
{
	struct mlx5ctl_uctx_info resp;
	struct ib_uverbs_attr *slot;
	struct mlx5ctl_ioctl req;
	int err;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_CREATE);
	slot = mlx5ctl_ioctl_new(&req, MLX5CTL_ATTR_UCTX_CREATE_HANDLE);
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_CREATE_SCOPE, &scope,
			 sizeof(scope));
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_CREATE_RESP, &resp,
			  sizeof(resp));
	err = mlx5ctl_ioctl_exec(&req, ctx->fd);
	if (!err)
		*handle = (uint32_t)slot->data;
	return err;
}

static int uverbs_query_uctx(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_uctx_info *info)
{
	struct mlx5ctl_uctx_info resp = {};
	struct mlx5ctl_ioctl req;
	int err;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_QUERY);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_QUERY_HANDLE, uctx->handle);
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_QUERY_RESP, &resp, sizeof(resp));
	err = mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
	if (err)
		return err;
	info->uid = resp.uid;
	info->scope = resp.scope;
	info->uctx_cap = resp.uctx_cap;
	info->dev_uctx_cap = resp.dev_uctx_cap;
	info->max_inlen = resp.max_inlen;
	info->max_outlen = resp.max_outlen;
	info->num_umems = resp.num_umems;
	info->max_uctxs = resp.max_uctxs;
	info->pinned_bytes = resp.pinned_bytes;
	info->max_pinned_bytes = resp.max_pinned_bytes;
	info->dev_pinned_bytes = resp.dev_pinned_bytes;
	info->max_dev_pinned_bytes = resp.max_dev_pinned_bytes;
	info->max_slots = resp.max_slots;
	info->lost_slots = resp.lost_slots;
	return 0;
}

static int uverbs_destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_ioctl req;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_DESTROY);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_DESTROY_HANDLE, uctx->handle);
	return mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
}

static int uverbs_exec(struct mlx5ctl_dv_uctx *uctx, const void *in,
		       size_t inlen, void *out, size_t outlen,
		       struct mlx5ctl_dv_umem *umem, uint64_t offset,
		       uint64_t length)
{
	struct mlx5ctl_cmd cmd = {
		.in = (uintptr_t)in,
		.out = (uintptr_t)out,
		.in_len = (uint32_t)inlen,
		.out_len = (uint32_t)outlen,
	};
	struct mlx5ctl_ioctl req;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_EXEC_HANDLE, uctx->handle);
	if (umem) {
		cmd.flags = MLX5CTL_CMD_F_UMEM;
		cmd.umem_offset = offset;
		cmd.umem_length = length;
		mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_EXEC_UMEM,
				     umem->handle);
	}
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_EXEC_CMD, &cmd, sizeof(cmd));
	return mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
}

/* Index of a handle in the list, which it is added to if it is not there. */
static uint32_t umem_index(uint32_t *handles, uint32_t *num, uint32_t handle)
{
	for (uint32_t i = 0; i < *num; i++)
		if (handles[i] == handle)
			return i;
	handles[*num] = handle;
	return (*num)++;
}

static int uverbs_exec_batch(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_batch_cmd *cmds, size_t num,
			     uint32_t flags)
{
	struct mlx5ctl_cmd_result results[MLX5CTL_MAX_BATCH] = {};
	struct mlx5ctl_cmd kernel_cmds[MLX5CTL_MAX_BATCH] = {};
	uint32_t umems[MLX5CTL_MAX_BATCH];
	struct mlx5ctl_ioctl req;
	uint32_t num_umems = 0;
	int err;

	for (size_t i = 0; i < num; i++) {
		struct mlx5ctl_cmd *to = &kernel_cmds[i];

		to->in = (uintptr_t)cmds[i].in;
		to->out = (uintptr_t)cmds[i].out;
		to->in_len = cmds[i].inlen;
		to->out_len = cmds[i].outlen;
		if (!cmds[i].umem)
			continue;
		to->flags = MLX5CTL_CMD_F_UMEM;
		to->umem_index = umem_index(umems, &num_umems,
					    cmds[i].umem->handle);
		to->umem_offset = cmds[i].offset;
		to->umem_length = cmds[i].length;
	}

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX,
			   MLX5CTL_METHOD_UCTX_EXEC_BATCH);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE,
			     uctx->handle);
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS, kernel_cmds,
			 (uint16_t)(num * sizeof(*kernel_cmds)));
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS, results,
			  (uint16_t)(num * sizeof(*results)));
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS, &flags,
			 sizeof(flags));
	if (num_umems)
		mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS,
				 umems, (uint16_t)(num_umems * sizeof(*umems)));
	err = mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
	for (size_t i = 0; i < num && !err; i++)
		cmds[i].err = results[i].err;
	return err;
}

static void copy_entry(struct mlx5ctl_dv_journal_entry *to,
		       const struct mlx5ctl_journal_entry *from)
{
	*to = (struct mlx5ctl_dv_journal_entry){
		.seq = from->seq,
		.first_seq = from->first_seq,
		.time_ns = from->time_ns,
		.last_time_ns = from->last_time_ns,
		.duration_ns = from->duration_ns,
		.count = from->count,
		.pid = from->pid,
		.user = from->user,
		.pending = from->pending,
		.err = from->err,
		.syndrome = from->syndrome,
		.opcode = from->opcode,
		.op_mod = from->op_mod,
		.register_id = from->register_id,
		.uid = from->uid,
		.kind = from->kind,
		.scope = from->scope,
		.status = from->status,
	};
	memcpy(to->comm, from->comm, sizeof(from->comm));
}

static int uverbs_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			       struct mlx5ctl_dv_journal_entry *entries,
			       uint32_t max_entries,
			       struct mlx5ctl_dv_journal_info *info)
{
	struct mlx5ctl_journal_entry *kernel_entries;
	struct mlx5ctl_journal_info resp = {};
	struct mlx5ctl_ioctl req;
	int err;

	kernel_entries = calloc(max_entries, sizeof(*kernel_entries));
	if (!kernel_entries)
		return ENOMEM;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX,
			   MLX5CTL_METHOD_UCTX_READ_JOURNAL);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE,
			     uctx->handle);
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM, &from_seq,
			 sizeof(from_seq));
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
			  kernel_entries,
			  (uint16_t)(max_entries * sizeof(*kernel_entries)));
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP, &resp,
			  sizeof(resp));
	err = mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
	for (uint32_t i = 0; i < resp.num_entries && !err; i++)
		copy_entry(&entries[i], &kernel_entries[i]);
	free(kernel_entries);
	info->next_seq = resp.next_seq;
	info->lost = resp.lost;
	info->num_entries = resp.num_entries;
	info->more = resp.more;
	info->lost_changes = resp.lost_changes;
	info->lost_writers = resp.lost_writers;
	info->lost_readers = resp.lost_readers;
	info->lost_refusals = resp.lost_refusals;
	/* An older module leaves them zero. */
	if (resp.lost_changes + resp.lost_writers + resp.lost_readers +
		    resp.lost_refusals == resp.lost)
		info->comp_mask = MLX5CTL_DV_JOURNAL_INFO_LOST;
	return err;
}

static int uverbs_reg_umem(struct mlx5ctl_dv_uctx *uctx,
			   const struct mlx5ctl_dv_umem_attr *attr,
			   uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	bool dmabuf = attr->comp_mask & MLX5CTL_DV_UMEM_ATTR_DMABUF_FD;
	struct mlx5ctl_umem_reg reg = {
		.addr = dmabuf ? attr->dmabuf_offset : (uintptr_t)attr->addr,
		.length = attr->length,
		.flags = attr->flags,
	};
	struct mlx5ctl_umem_info resp = {};
	struct ib_uverbs_attr *slot;
	struct mlx5ctl_ioctl req;
	int err;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UMEM, MLX5CTL_METHOD_UMEM_REG);
	slot = mlx5ctl_ioctl_new(&req, MLX5CTL_ATTR_UMEM_REG_HANDLE);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UMEM_REG_UCTX, uctx->handle);
	mlx5ctl_ioctl_in(&req, MLX5CTL_ATTR_UMEM_REG_REQ, &reg, sizeof(reg));
	mlx5ctl_ioctl_out(&req, MLX5CTL_ATTR_UMEM_REG_RESP, &resp, sizeof(resp));
	if (dmabuf)
		mlx5ctl_ioctl_fd(&req, MLX5CTL_ATTR_UMEM_REG_DMABUF_FD,
				 attr->dmabuf_fd);
	err = mlx5ctl_ioctl_exec(&req, uctx->ctx->fd);
	if (err)
		return err;
	*handle = (uint32_t)slot->data;
	info->umem_id = resp.umem_id;
	info->mkey = resp.mkey;
	info->page_shift = resp.page_shift;
	info->num_mtt = resp.num_mtt;
	return 0;
}

static int uverbs_dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	struct mlx5ctl_ioctl req;

	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UMEM, MLX5CTL_METHOD_UMEM_DEREG);
	mlx5ctl_ioctl_handle(&req, MLX5CTL_ATTR_UMEM_DEREG_HANDLE, umem->handle);
	return mlx5ctl_ioctl_exec(&req, umem->uctx->ctx->fd);
}

const struct mlx5ctl_transport_ops mlx5ctl_uverbs_ops = {
	.name = "uverbs",
	.create_uctx = uverbs_create_uctx,
	.query_uctx = uverbs_query_uctx,
	.destroy_uctx = uverbs_destroy_uctx,
	.exec = uverbs_exec,
	.exec_batch = uverbs_exec_batch,
	.read_journal = uverbs_read_journal,
	.reg_umem = uverbs_reg_umem,
	.dereg_umem = uverbs_dereg_umem,
};
