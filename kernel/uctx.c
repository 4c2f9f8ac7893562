// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The debug context: a firmware UID with a scope that never changes. */
#include <linux/ktime.h>
#include <linux/slab.h>
#include <rdma/uverbs_types.h>
#include <rdma/uverbs_std_types.h>

#include "compat.h"
#include "mlx5ctl.h"

#define UVERBS_MODULE_NAME mlx5ctl
#include <rdma/uverbs_named_ioctl.h>

static bool mlx5ctl_scope_taints(u32 scope)
{
	return scope == MLX5CTL_SCOPE_DEBUG_WRITE ||
	       scope == MLX5CTL_SCOPE_DEBUG_WRITE_FULL;
}

static int mlx5ctl_uctx_charge(struct mlx5ctl_fn *fn)
{
	int err = 0;

	mutex_lock(&fn->lock);
	if (fn->num_uctxs >= MLX5CTL_MAX_UCTXS)
		err = -ENOSPC;
	else
		fn->num_uctxs++;
	mutex_unlock(&fn->lock);
	return err;
}

static void mlx5ctl_uctx_uncharge(struct mlx5ctl_fn *fn)
{
	mutex_lock(&fn->lock);
	fn->num_uctxs--;
	mutex_unlock(&fn->lock);
}

static u32 mlx5ctl_wanted_caps(struct mlx5_core_dev *mdev, u32 scope)
{
	u32 cap = MLX5CTL_UCTX_CAP_TOOLS_RESOURCES; /* assumption: uctx */

	if (scope == MLX5CTL_SCOPE_DEBUG_WRITE_FULL)
		cap |= MLX5CTL_UCTX_CAP_INTERNAL_DEV_RES;
	return cap & MLX5_CAP_GEN(mdev, uctx_cap);
}

static int mlx5ctl_fw_create_uctx(struct mlx5ctl_uctx *uctx)
{
	u32 in[MLX5_ST_SZ_DW(create_uctx_in)] = {};
	u32 out[MLX5_ST_SZ_DW(create_uctx_out)] = {};
	int err;

	uctx->cap = mlx5ctl_wanted_caps(uctx->dev->mdev, uctx->scope);
	MLX5_SET(create_uctx_in, in, opcode, MLX5_CMD_OP_CREATE_UCTX);
	MLX5_SET(create_uctx_in, in, uctx.cap, uctx->cap);
	err = mlx5ctl_cmd(uctx->dev, in, sizeof(in), out, sizeof(out));
	if (err)
		return err;
	uctx->uid = MLX5_GET(create_uctx_out, out, uid);
	/* Uid 0 is the kernel itself: its commands may touch everything. */
	if (!uctx->uid) {
		dev_warn(uctx->dev->mdev->device,
			 "mlx5ctl: firmware handed out uid 0, refused\n");
		return -EOPNOTSUPP;
	}
	return 0;
}

/*
 * mlx5_core may give half of the slots to uids that are not privileged, as soon
 * as one is. What contexts take is bounded already (cmd.c), and a program that
 * floods the device is what they are to examine: so they are privileged.
 */
static int mlx5ctl_get_privilege(struct mlx5ctl_uctx *uctx)
{
	int err;

	err = mlx5ctl_add_privileged(uctx->dev->mdev, uctx->uid);
	uctx->privileged = !err;
	return err;
}

static void mlx5ctl_drop_privilege(struct mlx5ctl_uctx *uctx)
{
	if (uctx->privileged)
		mlx5ctl_remove_privileged(uctx->dev->mdev, uctx->uid);
	uctx->privileged = false;
}

/* The kernel's own uid sends it, so firmware would take any context from it. */
static int mlx5ctl_fw_destroy_uctx(struct mlx5ctl_uctx *uctx)
{
	u32 in[MLX5_ST_SZ_DW(destroy_uctx_in)] = {};
	u32 out[MLX5_ST_SZ_DW(destroy_uctx_out)] = {};
	int err;

	if (uctx->lost)
		return -ETIMEDOUT;
	mlx5ctl_drop_privilege(uctx);
	MLX5_SET(destroy_uctx_in, in, opcode, MLX5_CMD_OP_DESTROY_UCTX);
	MLX5_SET(destroy_uctx_in, in, uid, uctx->uid);
	err = mlx5ctl_cmd(uctx->dev, in, sizeof(in), out, sizeof(out));
	uctx->lost = mlx5ctl_unanswered(err);
	return err;
}

static int mlx5ctl_uctx_open(struct mlx5ctl_uctx *uctx)
{
	struct mlx5ctl_fn *fn = uctx->dev->fn;
	u64 start = ktime_get_ns();
	struct mlx5ctl_record *record;
	int err;

	err = mlx5ctl_uctx_charge(fn);
	if (err)
		return err;
	record = mlx5ctl_journal_begin(fn, MLX5CTL_JOURNAL_UCTX, false,
				       uctx->scope, 0, NULL);
	if (record) {
		err = mlx5ctl_fw_create_uctx(uctx);
		if (!err) {
			err = mlx5ctl_get_privilege(uctx);
			if (err)
				mlx5ctl_fw_destroy_uctx(uctx);
		}
		mlx5ctl_journal_end(fn, record, &(struct mlx5ctl_outcome){
			.err = err,
			.uid = uctx->uid,
			.duration_ns = ktime_get_ns() - start,
		});
	} else {
		err = -ENOMEM;
	}
	if (err)
		mlx5ctl_uctx_uncharge(fn);
	else if (mlx5ctl_scope_taints(uctx->scope))
		add_taint(MLX5CTL_TAINT, LOCKDEP_STILL_OK);
	return err;
}

static int mlx5ctl_may_open(const struct uverbs_attr_bundle *attrs,
			    struct mlx5ctl_dev *dev, u32 scope)
{
	int err;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	err = mlx5ctl_check_scope(scope);
	if (err)
		return err;
	return MLX5_CAP_GEN(dev->mdev, log_max_uctx) ? 0 : -EOPNOTSUPP;
}

/* Somebody who is refused is of interest too. */
static int mlx5ctl_open_or_refuse(const struct uverbs_attr_bundle *attrs,
				  struct mlx5ctl_uctx *uctx, u32 scope)
{
	struct mlx5ctl_fn *fn;
	struct mlx5ctl_record *record;
	int err;

	err = mlx5ctl_dev_resolve(uctx->dev);
	if (err)
		return err;
	fn = uctx->dev->fn;
	err = mlx5ctl_may_open(attrs, uctx->dev, scope);
	if (!err) {
		uctx->scope = scope;
		return mlx5ctl_uctx_open(uctx);
	}
	record = mlx5ctl_journal_begin(fn, MLX5CTL_JOURNAL_REFUSED, false,
				       scope, 0, NULL);
	if (record)
		mlx5ctl_journal_end(fn, record,
				    &(struct mlx5ctl_outcome){ .err = err });
	return err;
}

static void mlx5ctl_uctx_info(struct mlx5ctl_uctx *uctx, struct mlx5ctl_uctx_info *info)
{
	struct mlx5ctl_fn *fn = uctx->dev->fn;

	*info = (struct mlx5ctl_uctx_info){
		.uid = uctx->uid,
		.scope = uctx->scope,
		.uctx_cap = uctx->cap,
		.dev_uctx_cap = MLX5_CAP_GEN(uctx->dev->mdev, uctx_cap),
		.max_inlen = MLX5CTL_MAX_BOX,
		.max_outlen = MLX5CTL_MAX_BOX,
		.num_umems = atomic_read(&uctx->num_umems),
		.max_uctxs = MLX5CTL_MAX_UCTXS,
		.max_pinned_bytes = MLX5CTL_MAX_PINNED_UCTX,
		.max_dev_pinned_bytes = MLX5CTL_MAX_PINNED_FN,
		.max_slots = mlx5ctl_cmd_vars(uctx->dev->mdev).max_reg_cmds,
		.lost_slots = mlx5ctl_slots_lost(uctx->dev),
	};
	mutex_lock(&fn->lock);
	info->pinned_bytes = uctx->pinned;
	info->dev_pinned_bytes = fn->pinned;
	mutex_unlock(&fn->lock);
}

static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_CREATE)(
	struct uverbs_attr_bundle *attrs)
{
	struct ib_uobject *uobj = uverbs_attr_get_uobject(
		attrs, MLX5CTL_ATTR_UCTX_CREATE_HANDLE);
	struct mlx5ctl_uctx_info info;
	struct mlx5ctl_uctx *uctx;
	u32 scope;
	int err;

	err = uverbs_copy_from(&scope, attrs, MLX5CTL_ATTR_UCTX_CREATE_SCOPE);
	if (err)
		return err;
	uctx = mlx5ctl_kzalloc_obj(*uctx, GFP_KERNEL_ACCOUNT);
	if (!uctx)
		return -ENOMEM;
	uctx->dev = mlx5ctl_dev_get(uobj->context->device);
	if (!uctx->dev) {
		err = -EAGAIN;
		goto err_free;
	}
	err = mlx5ctl_open_or_refuse(attrs, uctx, scope);
	if (err)
		goto err_put;

	/* From here on the core undoes the creation if the reply fails. */
	uobj->object = uctx;
	uverbs_finalize_uobj_create(attrs, MLX5CTL_ATTR_UCTX_CREATE_HANDLE);
	mlx5ctl_uctx_info(uctx, &info);
	return uverbs_copy_to_struct_or_zero(
		attrs, MLX5CTL_ATTR_UCTX_CREATE_RESP, &info, sizeof(info));

err_put:
	mlx5ctl_dev_put(uctx->dev);
err_free:
	kfree(uctx);
	return err;
}

static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_QUERY)(
	struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_uctx *uctx =
		uverbs_attr_get_obj(attrs, MLX5CTL_ATTR_UCTX_QUERY_HANDLE);
	struct mlx5ctl_uctx_info info;
	int err;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	mlx5ctl_uctx_info(uctx, &info);
	return uverbs_copy_to_struct_or_zero(
		attrs, MLX5CTL_ATTR_UCTX_QUERY_RESP, &info, sizeof(info));
}

/* The core has called mlx5ctl_uctx_cleanup() by now. */
static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_DESTROY)(
	struct uverbs_attr_bundle *attrs)
{
	return 0;
}

/*
 * Only a caller who asks for the destruction can be told of an error. When the
 * file or the device goes, umems went first (the core goes from new to old),
 * and a uid that firmware will not take back stays allocated until its reset.
 */
static int mlx5ctl_uctx_cleanup(struct ib_uobject *uobj, enum rdma_remove_reason why,
				struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_uctx *uctx = uobj->object;
	struct mlx5ctl_dev *dev = uctx->dev;
	int err;

	if (why == RDMA_REMOVE_DESTROY) {
		err = mlx5ctl_check_abi(attrs);
		if (err)
			return err;
		if (atomic_read(&uctx->num_umems))
			return -EBUSY;
		mlx5ctl_diag_release(uctx);
		err = mlx5ctl_fw_destroy_uctx(uctx);
		if (err)
			return err;
	} else {
		/* Its ownership ends, whether firmware can be told or not. */
		mlx5ctl_diag_release(uctx);
		mlx5ctl_drop_privilege(uctx);
		err = READ_ONCE(dev->fn->silent) ? -ENXIO : mlx5ctl_fw_destroy_uctx(uctx);
		if (err && err != -ENXIO)
			dev_warn(dev->mdev->device,
				 "mlx5ctl: uid %u not destroyed: %pe\n",
				 uctx->uid, ERR_PTR(err));
	}
	mlx5ctl_uctx_uncharge(dev->fn);
	mlx5ctl_dev_put(dev);
	kfree(uctx);
	return 0;
}

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_CREATE,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_CREATE_HANDLE, MLX5CTL_OBJECT_UCTX,
			UVERBS_ACCESS_NEW, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UCTX_CREATE_SCOPE,
			   UVERBS_ATTR_TYPE(u32), UA_MANDATORY),
	UVERBS_ATTR_PTR_OUT(MLX5CTL_ATTR_UCTX_CREATE_RESP,
			    UVERBS_ATTR_STRUCT(struct mlx5ctl_uctx_info,
					       lost_slots),
			    UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_DESTROY,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_DESTROY_HANDLE, MLX5CTL_OBJECT_UCTX,
			UVERBS_ACCESS_DESTROY, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_QUERY,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_QUERY_HANDLE, MLX5CTL_OBJECT_UCTX,
			UVERBS_ACCESS_READ, UA_MANDATORY),
	UVERBS_ATTR_PTR_OUT(MLX5CTL_ATTR_UCTX_QUERY_RESP,
			    UVERBS_ATTR_STRUCT(struct mlx5ctl_uctx_info,
					       lost_slots),
			    UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_EXEC)(
	struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_uctx *uctx =
		uverbs_attr_get_obj(attrs, MLX5CTL_ATTR_UCTX_EXEC_HANDLE);
	struct mlx5ctl_umem *umem = NULL;
	struct mlx5ctl_cmd cmd;
	int err;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	err = uverbs_copy_from_or_zero(&cmd, attrs, MLX5CTL_ATTR_UCTX_EXEC_CMD);
	if (err)
		return err;
	if (cmd.umem_index)
		return -EINVAL;
	if (uverbs_attr_is_valid(attrs, MLX5CTL_ATTR_UCTX_EXEC_UMEM))
		umem = uverbs_attr_get_obj(attrs, MLX5CTL_ATTR_UCTX_EXEC_UMEM);
	return mlx5ctl_run(uctx, &cmd, umem);
}

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_EXEC,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_EXEC_HANDLE, MLX5CTL_OBJECT_UCTX,
			UVERBS_ACCESS_READ, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UCTX_EXEC_CMD,
			   UVERBS_ATTR_STRUCT(struct mlx5ctl_cmd, umem_length),
			   UA_MANDATORY),
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_EXEC_UMEM, MLX5CTL_OBJECT_UMEM,
			UVERBS_ACCESS_READ, UA_OPTIONAL),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_EXEC_BATCH)(
	struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_uctx *uctx =
		uverbs_attr_get_obj(attrs, MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE);
	struct mlx5ctl_cmd_result *results;
	const struct mlx5ctl_cmd *cmds;
	struct ib_uobject **umems;
	int num, num_umems, err;
	u32 flags;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	err = uverbs_copy_from(&flags, attrs,
			       MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS);
	if (err)
		return err;
	num = uverbs_attr_ptr_get_array_size(
		attrs, MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS, sizeof(*cmds));
	if (num <= 0 || num > MLX5CTL_MAX_BATCH ||
	    num != uverbs_attr_ptr_get_array_size(
			   attrs, MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS,
			   sizeof(*results)) ||
	    flags & ~MLX5CTL_BATCH_F_STOP)
		return -EINVAL;
	cmds = uverbs_attr_get_alloced_ptr(attrs,
					   MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS);
	results = uverbs_kcalloc(attrs, num, sizeof(*results));
	if (IS_ERR(results))
		return PTR_ERR(results);
	num_umems = uverbs_attr_get_uobjs_arr(
		attrs, MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS, &umems);
	mlx5ctl_run_batch(uctx, cmds, results, num, flags, umems, num_umems);
	return uverbs_copy_to(attrs, MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS,
			      results, num * sizeof(*results));
}

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_EXEC_BATCH,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE,
			MLX5CTL_OBJECT_UCTX, UVERBS_ACCESS_READ, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS,
			   UVERBS_ATTR_SIZE(sizeof(struct mlx5ctl_cmd),
					    MLX5CTL_MAX_BATCH *
						    sizeof(struct mlx5ctl_cmd)),
			   UA_MANDATORY, UA_ALLOC_AND_COPY),
	UVERBS_ATTR_PTR_OUT(
		MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS,
		UVERBS_ATTR_SIZE(sizeof(struct mlx5ctl_cmd_result),
				 MLX5CTL_MAX_BATCH *
					 sizeof(struct mlx5ctl_cmd_result)),
		UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS,
			   UVERBS_ATTR_TYPE(u32), UA_MANDATORY),
	UVERBS_ATTR_IDRS_ARR(MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS,
			     MLX5CTL_OBJECT_UMEM, UVERBS_ACCESS_READ, 1,
			     MLX5CTL_MAX_BATCH, UA_OPTIONAL),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

static int UVERBS_HANDLER(MLX5CTL_METHOD_UCTX_READ_JOURNAL)(
	struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_uctx *uctx = uverbs_attr_get_obj(
		attrs, MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE);
	struct mlx5ctl_journal_entry *entries;
	struct mlx5ctl_journal_info info;
	int max, err;
	u64 from;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	err = uverbs_copy_from(&from, attrs,
			       MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM);
	if (err)
		return err;
	max = uverbs_attr_ptr_get_array_size(
		attrs, MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
		sizeof(*entries));
	if (max <= 0 || max > MLX5CTL_MAX_JOURNAL_READ)
		return -EINVAL;
	entries = uverbs_kcalloc(attrs, max, sizeof(*entries));
	if (IS_ERR(entries))
		return PTR_ERR(entries);
	mlx5ctl_journal_read(uctx->dev->fn, from, entries, max, &info);
	err = uverbs_copy_to(attrs, MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
			     entries, max * sizeof(*entries));
	if (err)
		return err;
	return uverbs_copy_to_struct_or_zero(
		attrs, MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP, &info,
		sizeof(info));
}

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UCTX_READ_JOURNAL,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE,
			MLX5CTL_OBJECT_UCTX, UVERBS_ACCESS_READ, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM,
			   UVERBS_ATTR_TYPE(u64), UA_MANDATORY),
	UVERBS_ATTR_PTR_OUT(
		MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
		UVERBS_ATTR_SIZE(sizeof(struct mlx5ctl_journal_entry),
				 MLX5CTL_MAX_JOURNAL_READ *
					 sizeof(struct mlx5ctl_journal_entry)),
		UA_MANDATORY),
	UVERBS_ATTR_PTR_OUT(MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP,
			    UVERBS_ATTR_STRUCT(struct mlx5ctl_journal_info,
					       more),
			    UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

DECLARE_UVERBS_NAMED_OBJECT(MLX5CTL_OBJECT_UCTX,
			    UVERBS_TYPE_ALLOC_IDR(mlx5ctl_uctx_cleanup),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_CREATE),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_DESTROY),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_QUERY),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_EXEC),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_EXEC_BATCH),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UCTX_READ_JOURNAL));

const struct uapi_definition mlx5ctl_uctx_defs[] = {
	UAPI_DEF_CHAIN_OBJ_TREE_NAMED(MLX5CTL_OBJECT_UCTX),
	{},
};
