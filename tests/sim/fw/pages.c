// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Memory that the driver lends to firmware for its own use, and the arrays of
 * page addresses that commands carry.
 */
#include "fw.h"

#define MAX_FW_PAGES 65536

/* op_mod of QUERY_PAGES and MANAGE_PAGES */
#define QUERY_BOOT 1
#define QUERY_INIT 2
#define QUERY_REGULAR 3
#define MANAGE_CANT_GIVE 0
#define MANAGE_GIVE 1
#define MANAGE_TAKE 2

int fw_pages_read(struct fw_cmd *cmd, struct fw_pages *pages, u32 off,
		  u64 num, u32 shift)
{
	const u8 *p = cmd->in + off;
	u64 i;

	if (cmd->inlen < off || num > (cmd->inlen - off) / 8)
		return fw_refuse(cmd, FW_SYND_TRANSLATION_LEN);
	pages->num = num;
	pages->shift = shift;
	pages->addr = fw_alloc(max(num, (u64)1) * sizeof(u64));
	if (!pages->addr)
		return fw_refuse(cmd, FW_SYND_NO_MEMORY);
	for (i = 0; i < num; i++, p += 8) {
		__be64 addr;

		memcpy(&addr, p, sizeof(addr));
		pages->addr[i] = be64_to_cpu(addr);
	}
	return 0;
}

void fw_pages_free(struct fw_pages *pages)
{
	fw_free(pages->addr);
	pages->addr = NULL;
	pages->num = 0;
}

u64 fw_pages_at(const struct fw_pages *pages, u64 off, u32 *left)
{
	u64 in_page = off & ((1ULL << pages->shift) - 1);

	*left = min_t(u64, (1ULL << pages->shift) - in_page, 1u << 30);
	return (pages->addr[off >> pages->shift] & ~7ULL) + in_page;
}

int fw_query_pages(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 want;

	/* Another function's come from its physical one's driver. */
	if (fw->pf)
		return 0;
	switch (cmd->op_mod) {
	case QUERY_BOOT:
		want = fw->cfg.boot_pages;
		break;
	case QUERY_INIT:
		want = fw->cfg.init_pages;
		break;
	case QUERY_REGULAR:
		want = 0;
		break;
	default:
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	}
	MLX5_SET(query_pages_out, cmd->out, num_pages, want);
	return 0;
}

static int take_pages(struct fw_dev *fw, struct fw_cmd *cmd, u32 num)
{
	struct fw_pages given = {};
	u32 i;

	if (num > MAX_FW_PAGES - fw->pages)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (fw_pages_read(cmd, &given, MLX5_BYTE_OFF(manage_pages_in, pas),
			  num, FW_PAGE_SHIFT))
		return -1;
	for (i = 0; i < num; i++)
		if (given.addr[i] & (FW_PAGE_SIZE - 1)) {
			fw_pages_free(&given);
			return fw_refuse(cmd, FW_SYND_PAGE_ADDRESS);
		}
	if (!num) {
		fw_pages_free(&given);
		return 0;
	}
	if (fw->pages + num > fw->page_room) {
		u32 room = fw->pages + num + 256;
		u64 *bigger = fw_alloc(room * sizeof(u64));

		if (!bigger) {
			fw_pages_free(&given);
			return fw_refuse(cmd, FW_SYND_NO_MEMORY);
		}
		if (fw->pages)
			memcpy(bigger, fw->page, fw->pages * sizeof(u64));
		fw_free(fw->page);
		fw->page = bigger;
		fw->page_room = room;
	}
	memcpy(fw->page + fw->pages, given.addr, num * sizeof(u64));
	fw->pages += num;
	fw_pages_free(&given);
	return 0;
}

static int return_pages(struct fw_dev *fw, struct fw_cmd *cmd, u32 num)
{
	u32 off = MLX5_BYTE_OFF(manage_pages_out, pas);
	u32 i;

	if (cmd->outlen < off)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	num = min(num, (cmd->outlen - off) / 8);
	num = min(num, fw->pages);
	for (i = 0; i < num; i++) {
		__be64 addr = cpu_to_be64(fw->page[--fw->pages]);

		memcpy(cmd->out + off + 8 * i, &addr, sizeof(addr));
	}
	MLX5_SET(manage_pages_out, cmd->out, output_num_entries, num);
	return 0;
}

int fw_manage_pages(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 num = MLX5_GET(manage_pages_in, cmd->in, input_num_entries);
	u32 func = MLX5_GET(manage_pages_in, cmd->in, function_id);

	if (func) {
		fw = fw_child_function(fw, cmd, func);
		if (!fw)
			return -1;
	}
	switch (cmd->op_mod) {
	case MANAGE_CANT_GIVE:
		return 0;
	case MANAGE_GIVE:
		return take_pages(fw, cmd, num);
	case MANAGE_TAKE:
		return return_pages(fw, cmd, num);
	default:
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	}
}

void fw_pages_forget(struct fw_dev *fw)
{
	fw_free(fw->page);
	fw->page = NULL;
	fw->pages = 0;
	fw->page_room = 0;
}
