// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Firmware's side of a umem: the translation, and a key over it on request.
 *
 * The commands that undo each are built when it is made and carry the uid of
 * the context: sent later without it they would run with kernel privilege, on
 * whatever has that id by then.
 */
#include <linux/slab.h>
#include <rdma/iter.h>

#include "mlx5ctl.h"

/* PRM fields that mlx5_ifc.h lacks: create_mkey_in.mkey_umem_id, in bits. */
#define CREATE_MKEY_IN_UMEM_ID 0x320

#define MLX5CTL_MTT_READ 1
#define MLX5CTL_MTT_WRITE 2

/* A key's page size field has 5 bits before Linux 6.12. */
#define MAX_PAGE_SHIFT 31

/*
 * The page sizes with which a page list names the pinned pages, all of them and
 * nothing else. CREATE_UMEM has no length: whatever the list names, firmware
 * may use. So every stretch of bus addresses must begin and end on a page
 * boundary; only what the system's own pages have before the first byte and
 * after the last belongs to the umem too. A DMA-BUF's stretches are its
 * exporter's work, so their sum is checked and not believed.
 */
static unsigned long exact_page_sizes(struct ib_umem *umem)
{
	u64 left = PAGE_ALIGN(ib_umem_offset(umem) + umem->length);
	unsigned long edges = BIT(MAX_PAGE_SHIFT);
	struct scatterlist *sg;
	int i;

	for_each_sgtable_dma_sg(&umem->sgt_append.sgt, sg, i) {
		if (sg_dma_len(sg) > left)
			return 0;
		left -= sg_dma_len(sg);
		edges |= sg_dma_address(sg) | sg_dma_len(sg);
	}
	return left ? 0 : GENMASK(__ffs(edges), PAGE_SHIFT);
}

/*
 * The largest of them that the address of the first byte is congruent with: a
 * key translates by cutting an address into pages.
 */
static unsigned long best_page_size(struct mlx5ctl_umem *umem)
{
	return ib_umem_find_best_pgsz(umem->umem, exact_page_sizes(umem->umem),
				      umem->iova);
}

static void mlx5ctl_fill_mtt(struct ib_umem *umem, unsigned long page_size, u64 flags, __be64 *mtt)
{
	struct ib_block_iter biter;

	rdma_umem_for_each_dma_block(umem, &biter, page_size) {
		u64 addr = rdma_block_iter_dma_address(&biter);

		*mtt++ = cpu_to_be64(addr | flags);
	}
}

static int mlx5ctl_lost_unless_answered(struct mlx5ctl_umem *umem, int err)
{
	if (mlx5ctl_unanswered(err))
		umem->lost = true;
	return err;
}

static int mlx5ctl_create_umem(struct mlx5ctl_umem *umem, bool writable)
{
	unsigned long page_size = best_page_size(umem);
	u32 out[MLX5_ST_SZ_DW(create_umem_out)] = {};
	u16 uid = umem->uctx->uid;
	size_t inlen;
	void *in;
	int err;

	if (!page_size)
		return -EINVAL;
	/* assumption: memory_page, and assumption: memory_64k, and
	 * assumption: memory_2m
	 */
	umem->page_shift = order_base_2(page_size);
	umem->num_mtt = ib_umem_num_dma_blocks(umem->umem, page_size);
	inlen = MLX5_ST_SZ_BYTES(create_umem_in) +
		umem->num_mtt * MLX5_ST_SZ_BYTES(mtt);
	in = kvzalloc(inlen, GFP_KERNEL_ACCOUNT);
	if (!in)
		return -ENOMEM;

	MLX5_SET(create_umem_in, in, opcode, MLX5_CMD_OP_CREATE_UMEM);
	MLX5_SET(create_umem_in, in, uid, uid);
	MLX5_SET(create_umem_in, in, umem.log_page_size,
		 umem->page_shift - MLX5_ADAPTER_PAGE_SHIFT);
	MLX5_SET(create_umem_in, in, umem.page_offset,
		 ib_umem_offset(umem->umem));
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, umem->num_mtt);
	mlx5ctl_fill_mtt(umem->umem, page_size,
			 MLX5CTL_MTT_READ | (writable ? MLX5CTL_MTT_WRITE : 0),
			 MLX5_ADDR_OF(create_umem_in, in, umem.mtt));
	err = mlx5ctl_lost_unless_answered(
		umem, mlx5ctl_cmd(umem->uctx->dev, in, inlen, out, sizeof(out)));
	kvfree(in);
	if (err)
		return err;

	umem->umem_id = MLX5_GET(create_umem_out, out, umem_id);
	umem->has_umem = true;
	MLX5_SET(destroy_umem_in, umem->destroy_umem, opcode,
		 MLX5_CMD_OP_DESTROY_UMEM);
	MLX5_SET(destroy_umem_in, umem->destroy_umem, uid, uid);
	MLX5_SET(destroy_umem_in, umem->destroy_umem, umem_id, umem->umem_id);
	return 0;
}

static int mlx5ctl_alloc_pd(struct mlx5ctl_umem *umem)
{
	u32 out[MLX5_ST_SZ_DW(alloc_pd_out)] = {};
	u32 in[MLX5_ST_SZ_DW(alloc_pd_in)] = {};
	u16 uid = umem->uctx->uid;
	int err;

	MLX5_SET(alloc_pd_in, in, opcode, MLX5_CMD_OP_ALLOC_PD);
	MLX5_SET(alloc_pd_in, in, uid, uid);
	err = mlx5ctl_cmd(umem->uctx->dev, in, sizeof(in), out, sizeof(out));
	if (err)
		return err;
	umem->pdn = MLX5_GET(alloc_pd_out, out, pd);
	umem->has_pd = true;
	MLX5_SET(dealloc_pd_in, umem->dealloc_pd, opcode,
		 MLX5_CMD_OP_DEALLOC_PD);
	MLX5_SET(dealloc_pd_in, umem->dealloc_pd, uid, uid);
	MLX5_SET(dealloc_pd_in, umem->dealloc_pd, pd, umem->pdn);
	return 0;
}

/*
 * Two forms of a key over a umem are known to work on hardware. One leaves page
 * size and translation size 0, which has only been seen on memory aligned to
 * 4 KiB. The other, of DPDK and UCX, is for any memory and sets them, so that
 * one is taken. The sizes count units of two entries, as mlx5_ib counts for its
 * own keys; DPDK's are larger, but would not fit their fields from 8 GiB on.
 */
static int mlx5ctl_create_mkey(struct mlx5ctl_umem *umem)
{
	u32 octowords = DIV_ROUND_UP(umem->num_mtt, 2);
	u32 in[MLX5_ST_SZ_DW(create_mkey_in)] = {};
	u32 out[MLX5_ST_SZ_DW(create_mkey_out)] = {};
	struct mlx5ctl_dev *dev = umem->uctx->dev;
	u16 uid = umem->uctx->uid;
	u8 variant = atomic_inc_return(&dev->mkey_variant);
	u32 index;
	void *mkc;
	int err;

	MLX5_SET(create_mkey_in, in, opcode, MLX5_CMD_OP_CREATE_MKEY);
	MLX5_SET(create_mkey_in, in, uid, uid);
	MLX5_SET(create_mkey_in, in, mkey_umem_valid, 1);
	((__be32 *)in)[CREATE_MKEY_IN_UMEM_ID / 32] =
		cpu_to_be32(umem->umem_id);
	MLX5_SET(create_mkey_in, in, translations_octword_actual_size,
		 octowords);
	mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	MLX5_SET(mkc, mkc, access_mode_1_0, MLX5_MKC_ACCESS_MODE_MTT);
	MLX5_SET(mkc, mkc, lw, 1);
	MLX5_SET(mkc, mkc, lr, 1);
	MLX5_SET(mkc, mkc, qpn, 0xffffff);
	MLX5_SET(mkc, mkc, mkey_7_0, variant);
	MLX5_SET(mkc, mkc, pd, umem->pdn);
	/* assumption: memory_odd */
	MLX5_SET64(mkc, mkc, start_addr, umem->iova);
	MLX5_SET64(mkc, mkc, len, umem->umem->length);
	MLX5_SET(mkc, mkc, translations_octword_size, octowords);
	MLX5_SET(mkc, mkc, log_page_size, umem->page_shift);
	err = mlx5ctl_lost_unless_answered(umem,
					   mlx5ctl_cmd(dev, in, sizeof(in), out, sizeof(out)));
	if (err)
		return err;
	index = MLX5_GET(create_mkey_out, out, mkey_index);
	umem->mkey = index << 8 | variant;
	MLX5_SET(destroy_mkey_in, umem->destroy_mkey, opcode,
		 MLX5_CMD_OP_DESTROY_MKEY);
	MLX5_SET(destroy_mkey_in, umem->destroy_mkey, uid, uid);
	MLX5_SET(destroy_mkey_in, umem->destroy_mkey, mkey_index, index);
	return 0;
}

static int mlx5ctl_undo(struct mlx5ctl_umem *umem, u32 *in, u32 inlen)
{
	u32 out[MLX5_ST_SZ_DW(destroy_umem_out)] = {};

	return mlx5ctl_lost_unless_answered(
		umem, mlx5ctl_cmd(umem->uctx->dev, in, inlen, out, sizeof(out)));
}

/* On failure the caller still has to call mlx5ctl_fw_destroy(). */
int mlx5ctl_fw_create(struct mlx5ctl_umem *umem, bool writable, bool mkey)
{
	int err;

	err = mlx5ctl_create_umem(umem, writable);
	if (err || !mkey)
		return err;
	err = mlx5ctl_alloc_pd(umem);
	if (err)
		return err;
	return mlx5ctl_create_mkey(umem);
}

/*
 * Undoes what was made, as far as it was made; may be called again after a
 * failure, except that nothing is sent twice that may still take effect. Only
 * 0 says that firmware cannot reach the pages any more.
 */
int mlx5ctl_fw_destroy(struct mlx5ctl_umem *umem)
{
	int err;

	if (umem->lost)
		return -ETIMEDOUT;
	if (umem->mkey) {
		err = mlx5ctl_undo(umem, umem->destroy_mkey,
				   sizeof(umem->destroy_mkey));
		if (err)
			return err;
		umem->mkey = 0;
	}
	if (umem->has_umem) {
		err = mlx5ctl_undo(umem, umem->destroy_umem,
				   sizeof(umem->destroy_umem));
		if (err)
			return err;
		umem->has_umem = false;
	}
	/* No page hangs on it: a failure only leaves it to DESTROY_UCTX. */
	if (umem->has_pd) {
		mlx5ctl_undo(umem, umem->dealloc_pd, sizeof(umem->dealloc_pd));
		umem->has_pd = false;
	}
	return 0;
}
