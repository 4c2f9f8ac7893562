// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The memory of queues and doorbell records: pages named in the command that
 * made the queue, a umem, or one bus address.
 */
#include "data.h"

#define MAX_SHIFT 40
#define OFFSETS_PER_PAGE 64

int fw_ring_pages(struct fw_cmd *cmd, struct fw_ring *ring, u32 pas_off,
		  u32 log_page_size, u32 page_offset)
{
	u32 shift = log_page_size + FW_PAGE_SHIFT;
	u64 num = cmd->inlen > pas_off ? (cmd->inlen - pas_off) / 8 : 0;

	if (shift > MAX_SHIFT)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	ring->offset = (u64)page_offset * ((1ULL << shift) / OFFSETS_PER_PAGE);
	/* An access past the pages that came is an error of the access. */
	return fw_pages_read(cmd, &ring->pages, min(pas_off, cmd->inlen), num,
			     shift);
}

void fw_ring_umem(struct fw_ring *ring, struct fw_obj *umem, u64 offset)
{
	ring->umem = umem;
	ring->offset = offset;
}

void fw_ring_flat(struct fw_ring *ring, u64 addr)
{
	ring->flat = true;
	ring->offset = addr;
}

void fw_ring_record(struct fw_ring *ring, struct fw_obj *umem, u64 addr)
{
	if (umem)
		fw_ring_umem(ring, umem, addr);
	else
		fw_ring_flat(ring, addr);
}

void fw_ring_free(struct fw_ring *ring)
{
	fw_pages_free(&ring->pages);
}

static bool at(const struct fw_ring *ring, u64 off, u64 *addr, u32 *left)
{
	const struct fw_pages *pages = &ring->pages;

	off += ring->offset;
	if (ring->flat) {
		*addr = off;
		*left = FW_PAGE_SIZE;
		return true;
	}
	if (ring->umem) {
		pages = &ring->umem->umem.pages;
		off += ring->umem->umem.offset;
	}
	if (!pages->addr || off >> pages->shift >= pages->num)
		return false;
	*addr = fw_pages_at(pages, off, left);
	return true;
}

bool fw_ring_read(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		  void *buf, u32 len)
{
	u32 part;
	u64 addr;

	for (; len; len -= part, off += part) {
		if (!at(ring, off, &addr, &part))
			return false;
		part = min(part, len);
		if (!fw_dma_read(fw, addr, buf, part))
			return false;
		buf = (u8 *)buf + part;
	}
	return true;
}

bool fw_ring_write(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		   const void *buf, u32 len)
{
	u32 part;
	u64 addr;

	for (; len; len -= part, off += part) {
		if (!at(ring, off, &addr, &part))
			return false;
		part = min(part, len);
		if (!fw_dma_write(fw, addr, buf, part))
			return false;
		buf = (const u8 *)buf + part;
	}
	return true;
}

bool fw_ring_read32(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		    u32 *val)
{
	u32 left;
	u64 addr;

	return at(ring, off, &addr, &left) && left >= sizeof(*val) &&
	       fw_dma_read32(fw, addr, val);
}

bool fw_ring_publish(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		     u8 val)
{
	u32 left;
	u64 addr;

	return at(ring, off, &addr, &left) && fw_dma_publish(fw, addr, val);
}
