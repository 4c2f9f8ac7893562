// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Memory keys: over a umem, over page addresses in the inbox, or over all of
 * memory; and writing through one on behalf of a command.
 */
#include "fw.h"

#define ACCESS_PA 0
#define ACCESS_MTT 1
#define ACCESS_KLM 2
#define ACCESS_KSM 3

static u32 access_mode(const void *mkc)
{
	return MLX5_GET(mkc, mkc, access_mode_4_2) << 2 |
	       MLX5_GET(mkc, mkc, access_mode_1_0);
}

/* Entries of a key over a umem: one for each page that it touches. */
static u64 pages_touched(const void *mkc, u32 shift)
{
	u64 start = MLX5_GET64(mkc, mkc, start_addr);
	u64 page = 1ULL << shift;

	return ((start & (page - 1)) + MLX5_GET64(mkc, mkc, len) + page - 1) >>
	       shift;
}

/*
 * What is known to work on hardware is a key with a page size and both sizes of
 * its translation, as DPDK and UCX make it, also with pages smaller than the
 * umem's; and one without all three, on memory aligned to 4 KiB. A device
 * cuts an address into pages, so that a key is wrong whose first address
 * lies at another offset in its page than the memory does.
 */
static int check_form(struct fw_cmd *cmd, struct fw_obj *obj, u64 pos)
{
	u32 size = MLX5_GET(mkc, obj->ctx, translations_octword_size);
	u32 actual = MLX5_GET(create_mkey_in, cmd->in,
			      translations_octword_actual_size);
	u64 start = MLX5_GET64(mkc, obj->ctx, start_addr);
	u32 shift = MLX5_GET(mkc, obj->ctx, log_page_size);

	if (access_mode(obj->ctx) != ACCESS_MTT || size != actual ||
	    !shift != !size)
		return fw_refuse(cmd, FW_SYND_MKEY_FORM);
	if (!shift) {
		if ((start | pos) & (FW_PAGE_SIZE - 1))
			return fw_refuse(cmd, FW_SYND_MKEY_FORM);
		return 0;
	}
	if (shift < FW_PAGE_SHIFT || shift > obj->mkey.umem->umem.pages.shift)
		return fw_refuse(cmd, FW_SYND_MKEY_PAGE_SIZE);
	if ((start ^ pos) & ((1ULL << shift) - 1))
		return fw_refuse(cmd, FW_SYND_MKEY_ADDRESS);
	if (pages_touched(obj->ctx, shift) > size * 2ULL)
		return fw_refuse(cmd, FW_SYND_MKEY_ENTRIES);
	return 0;
}

static int over_umem(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u64 off = MLX5_GET64(sim_mkey_in, cmd->in, mkey_umem_offset);
	u64 len = MLX5_GET64(mkc, obj->ctx, len);
	struct fw_obj *umem;
	u32 shift;

	umem = fw_obj_parent(fw, cmd, obj, FW_UMEM,
			     MLX5_GET(sim_mkey_in, cmd->in, mkey_umem_id), 0);
	if (!umem)
		return -1;
	if (MLX5_GET(mkc, obj->ctx, length64))
		return fw_refuse(cmd, FW_SYND_MKEY_RANGE);
	if (off > umem->umem.len || len > umem->umem.len - off)
		return fw_refuse(cmd, FW_SYND_MKEY_RANGE);
	obj->mkey.umem = umem;
	off += umem->umem.offset;
	if (check_form(cmd, obj, off))
		return -1;
	shift = MLX5_GET(mkc, obj->ctx, log_page_size);
	obj->mkey.pages.shift = shift ? shift : FW_PAGE_SHIFT;
	obj->mkey.first = off & ~((1ULL << obj->mkey.pages.shift) - 1);
	return 0;
}

u64 fw_mkey_umem_pos(const struct fw_obj *mkey, u64 addr)
{
	u64 page_mask = ~((1ULL << mkey->mkey.pages.shift) - 1);
	u64 start = MLX5_GET64(mkc, mkey->ctx, start_addr);

	return mkey->mkey.first + addr - (start & page_mask);
}

/*
 * Sixteen-byte units in the inbox: two page addresses each, or one stretch of
 * another key.
 */
static int over_units(struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 off = MLX5_BYTE_OFF(create_mkey_in, klm_pas_mtt);
	u32 units = MLX5_GET(create_mkey_in, cmd->in,
			     translations_octword_actual_size);
	u32 shift = MLX5_GET(mkc, obj->ctx, log_page_size);

	if (!units)
		return 0;
	/* Odd numbers of addresses may omit the last half unit. */
	if (cmd->inlen < off || (cmd->inlen - off) / 8 + 1 < units * 2ULL)
		return fw_refuse(cmd, FW_SYND_TRANSLATION_LEN);
	return fw_pages_read(cmd, &obj->mkey.pages, off,
			     min_t(u64, units * 2ULL, (cmd->inlen - off) / 8),
			     shift);
}

int fw_mkey_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	bool umem = MLX5_GET(sim_mkey_in, cmd->in, mkey_umem_valid);
	u32 mode = access_mode(obj->ctx);

	/* A free mkey is given its protection domain when it is used. */
	if (!MLX5_GET(mkc, obj->ctx, free) &&
	    !fw_obj_parent(fw, cmd, obj, FW_PD, MLX5_GET(mkc, obj->ctx, pd), 0))
		return -1;
	if (umem)
		return over_umem(fw, cmd, obj);
	/* A uid that names bus addresses could reach all of memory. */
	if (cmd->uid && mode == ACCESS_PA)
		return fw_refuse(cmd, FW_SYND_NOT_FOR_UID);
	obj->mkey.pages.shift = MLX5_GET(mkc, obj->ctx, log_page_size);
	if (mode == ACCESS_KLM || mode == ACCESS_KSM)
		return over_units(cmd, obj);
	if (mode != ACCESS_MTT)
		return 0;
	if (cmd->uid && MLX5_GET(create_mkey_in, cmd->in,
				 translations_octword_actual_size))
		return fw_refuse(cmd, FW_SYND_NOT_FOR_UID);
	return over_units(cmd, obj);
}

void fw_mkey_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_pages_free(&obj->mkey.pages);
}

/* An entry of an mkey over a umem, whose pages may be larger: flags stay. */
static u64 umem_entry(const struct fw_obj *mkey, u64 i)
{
	const struct fw_pages *pages = &mkey->mkey.umem->umem.pages;
	u64 pos = mkey->mkey.first + (i << mkey->mkey.pages.shift);

	return pages->addr[pos >> pages->shift] +
	       (pos & ((1ULL << pages->shift) - 1));
}

/* Translation entries of an mkey. */
int fw_query_mtt(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 id = MLX5_GET(sim_query_mtt_in, cmd->in, mkey_index);
	u32 first = MLX5_GET(sim_query_mtt_in, cmd->in, first_entry);
	u8 *to = MLX5_ADDR_OF(sim_query_mtt_out, cmd->out, mtt);
	struct fw_obj *obj = fw_obj_visible(fw, cmd, FW_MKEY, id);
	u64 i, num;

	if (!obj)
		return -1;
	num = obj->mkey.umem ? pages_touched(obj->ctx, obj->mkey.pages.shift) :
			       obj->mkey.pages.num;
	if (first > num)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	num = min_t(u64, num - first,
		    (cmd->outlen - MLX5_BYTE_OFF(sim_query_mtt_out, mtt)) / 8);
	MLX5_SET(sim_query_mtt_out, cmd->out, num_of_mtt, num);
	for (i = first; i < first + num; i++, to += 8)
		fw_put64(to, obj->mkey.umem ? umem_entry(obj, i) :
					      obj->mkey.pages.addr[i]);
	return 0;
}

struct fw_obj *fw_mkey_check(struct fw_dev *fw, struct fw_cmd *cmd, u32 mkey,
			     u64 addr, u32 len)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_MKEY, mkey >> 8);
	u64 start, size;

	if (!obj) {
		fw_refuse(cmd, FW_SYND_BAD_MKEY);
		return NULL;
	}
	if (cmd->uid && obj->uid != cmd->uid) {
		fw_refuse(cmd, FW_SYND_MKEY_FOREIGN);
		return NULL;
	}
	if (MLX5_GET(mkc, obj->ctx, free) ||
	    MLX5_GET(mkc, obj->ctx, mkey_7_0) != (mkey & 0xff)) {
		fw_refuse(cmd, FW_SYND_MKEY_STATE);
		return NULL;
	}
	if (!MLX5_GET(mkc, obj->ctx, lw)) {
		fw_refuse(cmd, FW_SYND_MKEY_ACCESS);
		return NULL;
	}
	if (MLX5_GET(mkc, obj->ctx, length64))
		return obj;
	start = MLX5_GET64(mkc, obj->ctx, start_addr);
	size = MLX5_GET64(mkc, obj->ctx, len);
	if (addr < start || addr - start > size || len > size - (addr - start)) {
		fw_refuse(cmd, FW_SYND_MKEY_BOUNDS);
		return NULL;
	}
	return obj;
}

u64 fw_mkey_start(struct fw_dev *fw, u32 mkey)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_MKEY, mkey >> 8);

	return obj ? MLX5_GET64(mkc, obj->ctx, start_addr) : 0;
}

static int write_mtts(struct fw_dev *fw, struct fw_cmd *cmd,
		      const struct fw_pages *pages, u64 off, const void *buf,
		      u32 len)
{
	u64 to;
	u32 part;

	for (; len; len -= part, off += part) {
		if (off >> pages->shift >= pages->num)
			return fw_refuse(cmd, FW_SYND_MKEY_BOUNDS);
		to = fw_pages_at(pages, off, &part);
		part = min(part, len);
		if (!fw_dma_write(fw, to, buf, part))
			return fw_refuse(cmd, FW_SYND_DMA_FAULT);
		buf = (const u8 *)buf + part;
	}
	return 0;
}

int fw_mkey_write(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *mkey,
		  u64 addr, const void *buf, u32 len)
{
	u64 start = MLX5_GET64(mkc, mkey->ctx, start_addr);
	const struct fw_pages *pages = &mkey->mkey.pages;

	if (mkey->mkey.umem)
		return fw_umem_write(fw, cmd, mkey->mkey.umem,
				     fw_mkey_umem_pos(mkey, addr), buf, len);
	if (access_mode(mkey->ctx) == ACCESS_PA) {
		if (!fw_dma_write(fw, addr, buf, len))
			return fw_refuse(cmd, FW_SYND_DMA_FAULT);
		return 0;
	}
	/* The first entry maps the page that holds the start address. */
	return write_mtts(fw, cmd, pages,
			  addr - start + (start & ((1ULL << pages->shift) - 1)),
			  buf, len);
}
