// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Memory registered with firmware for a debug context. */
#include <linux/mm.h>
#include <rdma/uverbs_std_types.h>
#include <rdma/uverbs_types.h>

#include "compat.h"
#include "mlx5ctl.h"

#define UVERBS_MODULE_NAME mlx5ctl
#include <rdma/uverbs_named_ioctl.h>

static int mlx5ctl_check_reg(const struct mlx5ctl_umem_reg *req)
{
	u64 last;

	if (req->reserved || !req->length ||
	    req->flags & ~(MLX5CTL_UMEM_F_MKEY | MLX5CTL_UMEM_F_READ_ONLY))
		return -EINVAL;
	if (req->flags & MLX5CTL_UMEM_F_MKEY &&
	    req->flags & MLX5CTL_UMEM_F_READ_ONLY)
		return -EINVAL;
	if (check_add_overflow(req->addr, req->length - 1, &last) ||
	    last > ULONG_MAX - PAGE_SIZE)
		return -EINVAL;
	return 0;
}

/* Whole pages are pinned, so whole pages are charged. */
static u64 mlx5ctl_bytes_to_pin(const struct mlx5ctl_umem_reg *req)
{
	return PAGE_ALIGN(offset_in_page(req->addr) + req->length);
}

/*
 * Where a dump register sees the first byte: where the user sees it, as clients
 * that work on hardware have it. Elsewhere nobody knows an address, and the
 * offset in its page is congruent with every page size.
 * assumption: memory_dmabuf
 */
static u64 mlx5ctl_first_iova(const struct mlx5ctl_umem_reg *req, int dmabuf_fd)
{
	if (dmabuf_fd >= 0 || !(req->flags & MLX5CTL_UMEM_F_MKEY))
		return offset_in_page(req->addr);
	return req->addr;
}

static int mlx5ctl_pin_pages(struct mlx5ctl_umem *umem,
			     const struct mlx5ctl_umem_reg *req, int dmabuf_fd)
{
	int access = req->flags & MLX5CTL_UMEM_F_READ_ONLY ?
			     0 :
			     IB_ACCESS_LOCAL_WRITE;

	umem->iova = mlx5ctl_first_iova(req, dmabuf_fd);
	if (dmabuf_fd >= 0) {
		struct ib_umem_dmabuf *dmabuf;

		dmabuf = ib_umem_dmabuf_get_pinned(umem->ibdev, req->addr,
						   req->length, dmabuf_fd,
						   access);
		if (IS_ERR(dmabuf))
			return PTR_ERR(dmabuf);
		umem->umem = &dmabuf->umem;
		return 0;
	}
	umem->umem = mlx5ctl_ib_umem_get(umem->ibdev, req->addr, req->length, access);
	return PTR_ERR_OR_ZERO(umem->umem);
}

/*
 * Gives back what a umem holds once firmware is done with it. Where firmware
 * cannot be asked, or was asked in vain, the pages become an orphan; the
 * object itself is gone in either case.
 */
static void mlx5ctl_release(struct mlx5ctl_umem *umem, int fw_err)
{
	struct mlx5ctl_uctx *uctx = umem->uctx;

	if (fw_err) {
		mlx5ctl_umem_orphan(umem);
	} else {
		ib_umem_release(umem->umem);
		mlx5ctl_pin_uncharge(umem);
		mlx5ctl_umem_free(umem);
	}
	atomic_dec(&uctx->num_umems);
}

/* After a time-out every further command could wait as long: send none. */
static int mlx5ctl_destroy_unless_silent(struct mlx5ctl_umem *umem)
{
	if (umem->has_umem && READ_ONCE(umem->fn->silent))
		return -ETIMEDOUT;
	return mlx5ctl_fw_destroy(umem);
}

static int mlx5ctl_umem_register(struct mlx5ctl_umem *umem, const struct mlx5ctl_umem_reg *req,
				 int dmabuf_fd)
{
	int err;

	err = mlx5ctl_pin_charge(umem, mlx5ctl_bytes_to_pin(req));
	if (err)
		goto err_free;
	err = mlx5ctl_pin_pages(umem, req, dmabuf_fd);
	if (err)
		goto err_uncharge;
	atomic_inc(&umem->uctx->num_umems);
	err = mlx5ctl_fw_create(umem, !(req->flags & MLX5CTL_UMEM_F_READ_ONLY),
				req->flags & MLX5CTL_UMEM_F_MKEY);
	if (err)
		mlx5ctl_release(umem, mlx5ctl_destroy_unless_silent(umem));
	return err;

err_uncharge:
	mlx5ctl_pin_uncharge(umem);
err_free:
	mlx5ctl_umem_free(umem);
	return err;
}

static int UVERBS_HANDLER(MLX5CTL_METHOD_UMEM_REG)(
	struct uverbs_attr_bundle *attrs)
{
	struct ib_uobject *uobj =
		uverbs_attr_get_uobject(attrs, MLX5CTL_ATTR_UMEM_REG_HANDLE);
	struct mlx5ctl_uctx *uctx =
		uverbs_attr_get_obj(attrs, MLX5CTL_ATTR_UMEM_REG_UCTX);
	struct mlx5ctl_umem_info info;
	struct mlx5ctl_umem_reg req;
	struct mlx5ctl_umem *umem;
	int dmabuf_fd = -1;
	int err;

	err = mlx5ctl_check_caller(attrs);
	if (err)
		return err;
	err = mlx5ctl_check_uctx(uctx);
	if (err)
		return err;
	err = uverbs_copy_from_or_zero(&req, attrs, MLX5CTL_ATTR_UMEM_REG_REQ);
	if (err)
		return err;
	err = mlx5ctl_check_reg(&req);
	if (err)
		return err;
	if (uverbs_attr_is_valid(attrs, MLX5CTL_ATTR_UMEM_REG_DMABUF_FD)) {
		err = uverbs_get_raw_fd(&dmabuf_fd, attrs,
					MLX5CTL_ATTR_UMEM_REG_DMABUF_FD);
		if (err)
			return err;
	}
	if (READ_ONCE(uctx->dev->going))
		return -EAGAIN;
	umem = mlx5ctl_umem_alloc(uctx);
	if (!umem)
		return -ENOMEM;
	err = mlx5ctl_umem_register(umem, &req, dmabuf_fd);
	if (err)
		return err;

	/* From here on the core undoes the creation if the reply fails. */
	uobj->object = umem;
	uverbs_finalize_uobj_create(attrs, MLX5CTL_ATTR_UMEM_REG_HANDLE);
	info = (struct mlx5ctl_umem_info){
		.umem_id = umem->umem_id,
		.mkey = umem->mkey,
		.page_shift = umem->page_shift,
		.num_mtt = umem->num_mtt,
	};
	return uverbs_copy_to_struct_or_zero(
		attrs, MLX5CTL_ATTR_UMEM_REG_RESP, &info, sizeof(info));
}

/* The core has called mlx5ctl_umem_cleanup() by now. */
static int UVERBS_HANDLER(MLX5CTL_METHOD_UMEM_DEREG)(
	struct uverbs_attr_bundle *attrs)
{
	return 0;
}

static int mlx5ctl_umem_cleanup(struct ib_uobject *uobj, enum rdma_remove_reason why,
				struct uverbs_attr_bundle *attrs)
{
	struct mlx5ctl_umem *umem = uobj->object;
	int err;

	if (why == RDMA_REMOVE_DESTROY) {
		err = mlx5ctl_check_abi(attrs);
		if (err)
			return err;
		err = mlx5ctl_fw_destroy(umem);
		if (err)
			return err;
	} else {
		err = mlx5ctl_destroy_unless_silent(umem);
	}
	mlx5ctl_release(umem, err);
	return 0;
}

/* Where in firmware's address space a part of the umem lies. */
int mlx5ctl_umem_window(struct mlx5ctl_umem *umem, u64 offset, u64 length,
			u64 *iova)
{
	u64 end;

	if (!umem->mkey || !length || length > U32_MAX ||
	    check_add_overflow(offset, length, &end) ||
	    end > umem->umem->length)
		return -EINVAL;
	*iova = umem->iova + offset;
	return 0;
}

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UMEM_REG,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UMEM_REG_HANDLE, MLX5CTL_OBJECT_UMEM,
			UVERBS_ACCESS_NEW, UA_MANDATORY),
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UMEM_REG_UCTX, MLX5CTL_OBJECT_UCTX,
			UVERBS_ACCESS_READ, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_UMEM_REG_REQ,
			   UVERBS_ATTR_STRUCT(struct mlx5ctl_umem_reg,
					      reserved),
			   UA_MANDATORY),
	UVERBS_ATTR_PTR_OUT(MLX5CTL_ATTR_UMEM_REG_RESP,
			    UVERBS_ATTR_STRUCT(struct mlx5ctl_umem_info,
					       num_mtt),
			    UA_MANDATORY),
	UVERBS_ATTR_RAW_FD(MLX5CTL_ATTR_UMEM_REG_DMABUF_FD, UA_OPTIONAL),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

DECLARE_UVERBS_NAMED_METHOD(
	MLX5CTL_METHOD_UMEM_DEREG,
	UVERBS_ATTR_IDR(MLX5CTL_ATTR_UMEM_DEREG_HANDLE, MLX5CTL_OBJECT_UMEM,
			UVERBS_ACCESS_DESTROY, UA_MANDATORY),
	UVERBS_ATTR_PTR_IN(MLX5CTL_ATTR_ABI, UVERBS_ATTR_TYPE(u64),
			   UA_MANDATORY));

DECLARE_UVERBS_NAMED_OBJECT(MLX5CTL_OBJECT_UMEM,
			    UVERBS_TYPE_ALLOC_IDR(mlx5ctl_umem_cleanup),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UMEM_REG),
			    &UVERBS_METHOD(MLX5CTL_METHOD_UMEM_DEREG));

const struct uapi_definition mlx5ctl_umem_defs[] = {
	UAPI_DEF_CHAIN_OBJ_TREE_NAMED(MLX5CTL_OBJECT_UMEM),
	{},
};
