// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Requests that change a memory key: drivers fill keys that they keep in stock
 * and bind memory windows this way, users build keys over keys.
 */
#include "data.h"

#define CTRL_BYTES 48
#define CTRL_FLAGS 0
#define CTRL_OCTOWORDS 4
#define CTRL_MASK 8
#define CTRL_OFFSET_HIGH 16
#define MKC_BYTES 64
#define OCTOWORD 16
/* Translations are kept, and drivers send them, in units of 64 bytes. */
#define UNIT_OCTOWORDS 4
#define UNIT_ENTRIES (UNIT_OCTOWORDS * 2ULL)

#define FLAG_INLINE BIT(7)
#define FLAG_MUST_BE_IN_USE BIT(6)
#define FLAG_MUST_BE_FREE BIT(5)
#define FLAG_OFFSET BIT(4)

/* As many entries as the largest region that drivers keep keys for. */
#define MAX_OCTOWORDS (1u << 20)

#define MASK_LEN BIT_ULL(0)
#define MASK_PAGE_SIZE BIT_ULL(1)
#define MASK_START_ADDR BIT_ULL(6)
#define MASK_PD BIT_ULL(7)
#define MASK_EN_RINVAL BIT_ULL(8)
#define MASK_KEY BIT_ULL(13)
#define MASK_QPN BIT_ULL(14)
#define MASK_LR BIT_ULL(17)
#define MASK_LW BIT_ULL(18)
#define MASK_RR BIT_ULL(19)
#define MASK_RW BIT_ULL(20)
#define MASK_A BIT_ULL(21)
#define MASK_FREE BIT_ULL(29)

static void change(void *to, const void *from, u64 mask)
{
#define TAKE(bit, fld)							\
	do {								\
		if (mask & MASK_##bit)					\
			MLX5_SET(mkc, to, fld, MLX5_GET(mkc, from, fld)); \
	} while (0)
	TAKE(LEN, length64);
	TAKE(PAGE_SIZE, log_page_size);
	TAKE(PD, pd);
	TAKE(EN_RINVAL, en_rinval);
	TAKE(KEY, mkey_7_0);
	TAKE(QPN, qpn);
	TAKE(LR, lr);
	TAKE(LW, lw);
	TAKE(RR, rr);
	TAKE(RW, rw);
	TAKE(A, a);
	TAKE(FREE, free);
#undef TAKE
	if (mask & MASK_LEN)
		MLX5_SET64(mkc, to, len, MLX5_GET64(mkc, from, len));
	if (mask & MASK_START_ADDR)
		MLX5_SET64(mkc, to, start_addr,
			   MLX5_GET64(mkc, from, start_addr));
}

/* Room for all entries that the key was made for. */
static bool make_room(struct fw_obj *mkey)
{
	struct fw_pages *pages = &mkey->mkey.pages;
	u32 octowords = MLX5_GET(mkc, mkey->ctx, translations_octword_size);
	u64 num = DIV_ROUND_UP(octowords, UNIT_OCTOWORDS) * UNIT_ENTRIES;
	u64 *bigger;

	if (octowords > MAX_OCTOWORDS)
		return false;
	if (num <= pages->num)
		return true;
	bigger = fw_alloc(num * sizeof(*bigger));
	if (!bigger)
		return false;
	if (pages->num)
		memcpy(bigger, pages->addr, pages->num * sizeof(*bigger));
	fw_free(pages->addr);
	pages->addr = bigger;
	pages->num = num;
	return true;
}

/* Entries from the request itself, or from memory that it names. */
static enum fw_wc translate(struct fw_dev *fw, struct fw_request *req,
			    struct fw_obj *mkey, u64 first, u64 num)
{
	const u8 *seg = req->rest + CTRL_BYTES + MKC_BYTES;
	u32 left = req->rest_len - CTRL_BYTES - MKC_BYTES;
	struct fw_end *from = &fw->work->local;
	u8 *chunk = fw->work->bounce;
	u64 i, part, n;

	fw_end_init(from, fw, req->qp, FW_LOCAL_READ);
	if (req->rest[CTRL_FLAGS] & FLAG_INLINE) {
		fw_end_add_bytes(from, seg, left);
	} else {
		for (; left >= OCTOWORD; left -= OCTOWORD, seg += OCTOWORD)
			if (!fw_end_add(from, fw_get32(seg + 4),
					fw_get64(seg + 8), fw_get32(seg)))
				return FW_WC_LOC_LEN;
	}
	if (num * 8 > from->len)
		return FW_WC_LOC_LEN;
	if (!make_room(mkey) || first + num > mkey->mkey.pages.num)
		return FW_WC_LOC_QP_OP;
	for (n = 0; n < num; n += part) {
		part = min_t(u64, num - n, sizeof(fw->work->bounce) / 8);
		if (!fw_end_read(from, n * 8, chunk, part * 8))
			return FW_WC_LOC_PROT;
		for (i = 0; i < part; i++)
			mkey->mkey.pages.addr[first + n + i] =
				fw_get64(chunk + 8 * i);
	}
	return FW_WC_OK;
}

static bool may_change(const struct fw_request *req, const struct fw_obj *mkey,
		       u64 mask, u32 octowords)
{
	const void *qpc = req->qp->ctx;

	if (!MLX5_GET(mkc, mkey->ctx, umr_en) || mkey->mkey.umem)
		return false;
	if (fw_qp_st(req->qp) == FW_ST_REG_UMR && !req->qp->uid)
		return true;
	/* A uid that names bus addresses could reach all of memory. */
	if (req->qp->uid && octowords &&
	    MLX5_GET(mkc, mkey->ctx, access_mode_1_0) < 2)
		return false;
	return MLX5_GET(mkc, mkey->ctx, pd) == MLX5_GET(qpc, qpc, pd) &&
	       !(mask & MASK_PD);
}

/* The domain that the key is in is in use, and the one that it was in is not. */
static bool change_domain(struct fw_dev *fw, struct fw_obj *mkey, u32 id)
{
	struct fw_obj *pd = fw_obj_get(fw, FW_PD, id);
	u32 i;

	for (i = 0; pd && i < mkey->num_parents; i++) {
		if (mkey->parent[i]->type != FW_PD)
			continue;
		mkey->parent[i]->refs--;
		mkey->parent[i] = pd;
		pd->refs++;
	}
	return pd;
}

enum fw_wc fw_umr(struct fw_dev *fw, struct fw_request *req)
{
	struct fw_obj *mkey = fw_obj_get(fw, FW_MKEY, req->imm >> 8);
	u32 octowords, flags;
	enum fw_wc wc;
	u64 mask, first;

	if (req->rest_len < CTRL_BYTES + MKC_BYTES)
		return FW_WC_LOC_QP_OP;
	flags = req->rest[CTRL_FLAGS];
	octowords = fw_get32(req->rest + CTRL_OCTOWORDS) >> 16;
	mask = fw_get64(req->rest + CTRL_MASK);
	if (!mkey || !may_change(req, mkey, mask, octowords))
		return FW_WC_MW_BIND;
	if (flags & (MLX5_GET(mkc, mkey->ctx, free) ? FLAG_MUST_BE_IN_USE :
		     FLAG_MUST_BE_FREE))
		return FW_WC_MW_BIND;
	if (octowords) {
		first = 0;
		if (flags & FLAG_OFFSET)
			first = (fw_get32(req->rest + CTRL_OCTOWORDS) & 0xffff) |
				(u64)fw_get32(req->rest + CTRL_OFFSET_HIGH) << 16;
		wc = translate(fw, req, mkey, first * 2, octowords * 2ULL);
		if (wc)
			return wc;
	}
	if (mask & MASK_PD &&
	    !change_domain(fw, mkey,
			   MLX5_GET(mkc, req->rest + CTRL_BYTES, pd)))
		return FW_WC_MW_BIND;
	change(mkey->ctx, req->rest + CTRL_BYTES, mask);
	mkey->mkey.pages.shift = MLX5_GET(mkc, mkey->ctx, log_page_size);
	return FW_WC_OK;
}

bool fw_mkey_invalidate(struct fw_dev *fw, const struct fw_obj *qp, u32 key)
{
	struct fw_obj *mkey = fw_obj_get(fw, FW_MKEY, key >> 8);

	if (!mkey || MLX5_GET(mkc, mkey->ctx, mkey_7_0) != (key & 0xff) ||
	    MLX5_GET(mkc, mkey->ctx, free) ||
	    !MLX5_GET(mkc, mkey->ctx, en_rinval) ||
	    MLX5_GET(mkc, mkey->ctx, pd) != MLX5_GET(qpc, qp->ctx, pd))
		return false;
	MLX5_SET(mkc, mkey->ctx, free, 1);
	return true;
}
