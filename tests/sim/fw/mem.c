// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Memory as work requests see it: keys, their rights and their translation, and
 * copying between two ends that may be on different devices.
 *
 * Users write the keys' tables themselves in places, so a request may ask for
 * any amount of looking up, also in circles: it has a bounded number of steps.
 */
#include "data.h"

#define MAX_DEPTH 4
#define MAX_STEPS (4u << 20)
#define MTT_WRITABLE 2
/* In place of the first entry's key. */
#define IN_TURNS 0x400

enum {
	MODE_PA,
	MODE_MTT,
	MODE_KLM,
	MODE_KSM,
};

static u32 mode(const void *mkc)
{
	return MLX5_GET(mkc, mkc, access_mode_4_2) << 2 |
	       MLX5_GET(mkc, mkc, access_mode_1_0);
}

static bool permits(const void *mkc, enum fw_access access)
{
	switch (access) {
	case FW_LOCAL_READ:
		return MLX5_GET(mkc, mkc, lr);
	case FW_LOCAL_WRITE:
		return MLX5_GET(mkc, mkc, lw);
	case FW_REMOTE_READ:
		return MLX5_GET(mkc, mkc, rr);
	case FW_REMOTE_WRITE:
		return MLX5_GET(mkc, mkc, rw);
	case FW_REMOTE_ATOMIC:
		return MLX5_GET(mkc, mkc, a);
	}
	return false;
}

static bool usable(const struct fw_end *end, const void *mkc, u32 key)
{
	u32 qpn = MLX5_GET(mkc, mkc, qpn);

	if (MLX5_GET(mkc, mkc, free) ||
	    MLX5_GET(mkc, mkc, mkey_7_0) != (key & 0xff))
		return false;
	if (end->pd != FW_ANY_PD && MLX5_GET(mkc, mkc, pd) != end->pd)
		return false;
	return qpn == 0xffffff || qpn == end->qpn;
}

/* A place on the bus, and how many bytes follow it there. */
struct place {
	u64 addr;
	u32 len;
};

static bool in_pages(const struct fw_pages *pages, u64 off, bool writable,
		     struct place *place)
{
	u32 left;

	if (!pages->addr || off >> pages->shift >= pages->num)
		return false;
	if (writable && !(pages->addr[off >> pages->shift] & MTT_WRITABLE))
		return false;
	place->addr = fw_pages_at(pages, off, &left);
	place->len = min(place->len, left);
	return true;
}

static bool find(const struct fw_end *end, u32 key, u64 addr,
		 enum fw_access access, u32 depth, struct place *place);

/*
 * Stretches of other keys that take turns: after each turn, every one of them
 * goes on a stride further.
 */
static bool in_turns(const struct fw_end *end, const struct fw_pages *list,
		     u64 off, enum fw_access access, u32 depth,
		     struct place *place)
{
	u64 turn_bytes = list->addr[0] >> 32;
	u64 turns = list->addr[1] >> 32;
	u64 num = min_t(u64, list->addr[1] & 0xffff, list->num / 2 - 1);
	u64 turn, i;

	if (!turn_bytes || off >= turn_bytes * turns)
		return false;
	turn = off / turn_bytes;
	off -= turn * turn_bytes;
	for (i = 2; i < 2 + 2 * num; i += 2) {
		u64 stride = list->addr[i] >> 48;
		u64 bytes = list->addr[i] >> 32 & 0xffff;

		if (off >= bytes) {
			off -= bytes;
			continue;
		}
		place->len = min_t(u64, place->len, bytes - off);
		return find(end, (u32)list->addr[i],
			    list->addr[i + 1] + turn * stride + off, access,
			    depth + 1, place);
	}
	return false;
}

/* A list of stretches of other keys: one after the other, or of one size. */
static bool in_list(const struct fw_end *end, const struct fw_obj *mkey,
		    u64 off, enum fw_access access, u32 depth,
		    struct place *place)
{
	const struct fw_pages *list = &mkey->mkey.pages;
	bool fixed = mode(mkey->ctx) == MODE_KSM;
	u64 size = 1ULL << list->shift;
	u64 i;

	if (access == FW_REMOTE_READ)
		access = FW_LOCAL_READ;
	else if (access != FW_LOCAL_READ)
		access = FW_LOCAL_WRITE;
	if (!fixed && list->num >= 2 && (u32)list->addr[0] == IN_TURNS)
		return in_turns(end, list, off, access, depth, place);
	for (i = 0; list->addr && i + 1 < list->num; i += 2) {
		if (!end->fw->work->steps)
			return false;
		end->fw->work->steps--;
		if (!fixed)
			size = list->addr[i] >> 32;
		if (off >= size) {
			off -= size;
			continue;
		}
		place->len = min_t(u64, place->len, size - off);
		return find(end, (u32)list->addr[i], list->addr[i + 1] + off,
			    access, depth + 1, place);
	}
	return false;
}

static bool find(const struct fw_end *end, u32 key, u64 addr,
		 enum fw_access access, u32 depth, struct place *place)
{
	const struct fw_obj *mkey = fw_obj_get(end->fw, FW_MKEY, key >> 8);
	u64 start, len, off;

	if (depth == MAX_DEPTH || !end->fw->work->steps)
		return false;
	end->fw->work->steps--;
	if (!mkey || !usable(end, mkey->ctx, key) ||
	    !permits(mkey->ctx, access))
		return false;
	start = MLX5_GET64(mkc, mkey->ctx, start_addr);
	len = MLX5_GET64(mkc, mkey->ctx, len);
	off = addr - start;
	if (!MLX5_GET(mkc, mkey->ctx, length64)) {
		if (addr < start || off >= len)
			return false;
		place->len = min_t(u64, place->len, len - off);
	}
	if (mkey->mkey.umem)
		return in_pages(&mkey->mkey.umem->umem.pages,
				fw_mkey_umem_pos(mkey, addr),
				access != FW_LOCAL_READ &&
				access != FW_REMOTE_READ, place);
	switch (mode(mkey->ctx)) {
	case MODE_PA:
		place->addr = addr;
		return true;
	case MODE_MTT:
		/* The first entry maps the page that holds the start. */
		start &= (1ULL << mkey->mkey.pages.shift) - 1;
		return in_pages(&mkey->mkey.pages, off + start, false, place);
	case MODE_KLM:
	case MODE_KSM:
		return in_list(end, mkey, off, access, depth, place);
	default:
		return false;
	}
}

void fw_end_init(struct fw_end *end, struct fw_dev *fw,
		 const struct fw_obj *qp, enum fw_access access)
{
	end->fw = fw;
	end->pd = MLX5_GET(qpc, qp->ctx, pd);
	/* The driver's own queue for its keys has no domain. */
	if (fw_qp_st(qp) == FW_ST_REG_UMR && !qp->uid)
		end->pd = FW_ANY_PD;
	end->qpn = qp->id;
	end->access = access;
	end->num = 0;
	end->len = 0;
}

static struct fw_sge *next_sge(struct fw_end *end, u32 len)
{
	if (end->num == FW_MAX_SGE)
		return NULL;
	end->len += len;
	return &end->sge[end->num++];
}

bool fw_end_add(struct fw_end *end, u32 key, u64 addr, u32 len)
{
	struct fw_sge *sge = len ? next_sge(end, len) : NULL;

	if (!sge)
		return !len;
	*sge = (struct fw_sge){ .key = key, .addr = addr, .len = len };
	return true;
}

bool fw_end_add_bytes(struct fw_end *end, const u8 *bytes, u32 len)
{
	struct fw_sge *sge = len ? next_sge(end, len) : NULL;

	if (!sge)
		return !len;
	*sge = (struct fw_sge){ .bytes = bytes, .len = len };
	return true;
}

/* Where one has come to in an end. */
struct cursor {
	const struct fw_end *end;
	u32 sge;
	u32 off;
};

/* Skips what is before the offset. */
static struct cursor cursor_at(const struct fw_end *end, u64 off)
{
	struct cursor c = { .end = end };

	while (c.sge < end->num && off >= end->sge[c.sge].len)
		off -= end->sge[c.sge++].len;
	c.off = off;
	return c;
}

/* At most len bytes from here on; *bytes is NULL if they are on the bus. */
static bool cursor_place(const struct cursor *c, struct place *place,
			 const u8 **bytes)
{
	const struct fw_sge *sge;

	if (c->sge >= c->end->num)
		return false;
	sge = &c->end->sge[c->sge];
	place->len = min(place->len, sge->len - c->off);
	*bytes = NULL;
	if (sge->bytes) {
		*bytes = sge->bytes + c->off;
		return true;
	}
	return find(c->end, sge->key, sge->addr + c->off, c->end->access, 0,
		    place);
}

static void cursor_advance(struct cursor *c, u32 len)
{
	c->off += len;
	if (c->off == c->end->sge[c->sge].len) {
		c->sge++;
		c->off = 0;
	}
}

bool fw_end_allows(const struct fw_end *end, u64 len)
{
	struct cursor c = { .end = end };
	struct place place;
	const u8 *bytes;

	end->fw->work->steps = MAX_STEPS;
	for (; len; len -= place.len, cursor_advance(&c, place.len)) {
		place.len = min_t(u64, len, FW_MAX_MSG);
		if (!cursor_place(&c, &place, &bytes))
			return false;
	}
	return true;
}

bool fw_end_copy(const struct fw_end *to, const struct fw_end *from, u64 len)
{
	struct cursor src = { .end = from }, dst = { .end = to };
	struct fw_work *work = from->fw->work;
	struct place in, out;
	const u8 *bytes;

	work->steps = MAX_STEPS;
	to->fw->work->steps = MAX_STEPS;
	for (; len; len -= in.len) {
		in.len = min_t(u64, len, sizeof(work->bounce));
		if (!cursor_place(&dst, &in, &bytes) || bytes)
			return false;
		out = in;
		if (!cursor_place(&src, &in, &bytes))
			return false;
		if (!bytes) {
			if (!fw_dma_read(from->fw, in.addr, work->bounce,
					 in.len))
				return false;
			bytes = work->bounce;
		}
		if (!fw_dma_write(to->fw, out.addr, bytes, in.len))
			return false;
		cursor_advance(&src, in.len);
		cursor_advance(&dst, in.len);
		work->bytes += in.len;
	}
	return true;
}

bool fw_end_read(const struct fw_end *end, u64 off, void *buf, u32 len)
{
	struct cursor c = cursor_at(end, off);
	struct place place;
	const u8 *bytes;

	end->fw->work->steps = MAX_STEPS;
	for (; len; len -= place.len, buf = (u8 *)buf + place.len) {
		place.len = len;
		if (!cursor_place(&c, &place, &bytes))
			return false;
		if (bytes)
			memcpy(buf, bytes, place.len);
		else if (!fw_dma_read(end->fw, place.addr, buf, place.len))
			return false;
		cursor_advance(&c, place.len);
	}
	return true;
}

bool fw_end_write(const struct fw_end *end, u64 off, const void *buf, u32 len)
{
	struct cursor c = cursor_at(end, off);
	struct place place;
	const u8 *bytes;

	end->fw->work->steps = MAX_STEPS;
	for (; len; len -= place.len, buf = (const u8 *)buf + place.len) {
		place.len = len;
		if (!cursor_place(&c, &place, &bytes) || bytes ||
		    !fw_dma_write(end->fw, place.addr, buf, place.len))
			return false;
		cursor_advance(&c, place.len);
	}
	return true;
}
