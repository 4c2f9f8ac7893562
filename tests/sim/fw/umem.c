// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* User memory: a list of page addresses that other objects lie on. */
#include "fw.h"

#define MTT_WRITABLE 2
#define MTT_FLAGS 7ULL
#define MAX_SHIFT 40

/* Its extent is its list: a length is no part of the command. */
int fw_umem_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	void *ctx = MLX5_ADDR_OF(create_umem_in, cmd->in, umem);
	u32 shift = MLX5_GET(umem, ctx, log_page_size) + FW_PAGE_SHIFT;
	u32 offset = MLX5_GET(umem, ctx, page_offset);
	u64 num = MLX5_GET64(umem, ctx, num_of_mtt);
	u64 i;

	if (!num || num > cmd->inlen || shift > MAX_SHIFT ||
	    offset >= 1ULL << shift)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (fw_pages_read(cmd, &obj->umem.pages,
			  MLX5_BYTE_OFF(create_umem_in, umem) +
			  MLX5_BYTE_OFF(umem, mtt), num, shift))
		return -1;
	for (i = 0; i < num; i++)
		if (obj->umem.pages.addr[i] & ((1ULL << shift) - 1) & ~MTT_FLAGS)
			return fw_refuse(cmd, FW_SYND_UMEM_PAGE);
	obj->umem.offset = offset;
	obj->umem.len = (num << shift) - offset;
	return 0;
}

void fw_umem_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_pages_free(&obj->umem.pages);
}

/* The geometry, and as many page addresses as the outbox takes. */
int fw_query_umem(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_visible(fw, cmd, FW_UMEM, fw_cmd_id(cmd));
	void *ctx = MLX5_ADDR_OF(sim_query_umem_out, cmd->out, umem);
	u32 off = MLX5_BYTE_OFF(sim_query_umem_out, umem) +
		  MLX5_BYTE_OFF(umem, mtt);
	const struct fw_pages *pages;
	u64 i, num;

	if (!obj)
		return -1;
	pages = &obj->umem.pages;
	MLX5_SET(umem, ctx, log_page_size, pages->shift - FW_PAGE_SHIFT);
	MLX5_SET(umem, ctx, page_offset, obj->umem.offset);
	MLX5_SET64(umem, ctx, num_of_mtt, pages->num);
	num = min_t(u64, pages->num, (cmd->outlen - off) / 8);
	for (i = 0; i < num; i++)
		fw_put64(cmd->out + off + 8 * i, pages->addr[i]);
	return 0;
}

int fw_umem_write(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *umem,
		  u64 pos, const void *buf, u32 len)
{
	const struct fw_pages *pages = &umem->umem.pages;
	u32 part;
	u64 addr;

	for (; len; len -= part, pos += part) {
		if (!(pages->addr[pos >> pages->shift] & MTT_WRITABLE))
			return fw_refuse(cmd, FW_SYND_UMEM_ACCESS);
		addr = fw_pages_at(pages, pos, &part);
		part = min(part, len);
		if (!fw_dma_write(fw, addr, buf, part))
			return fw_refuse(cmd, FW_SYND_DMA_FAULT);
		buf = (const u8 *)buf + part;
	}
	return 0;
}
