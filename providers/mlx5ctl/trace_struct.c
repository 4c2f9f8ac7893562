// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Structures of this project's own in a trace. A trace has them little-endian, so
 * that what one machine records another one replays; boxes and memory are firmware's,
 * which are big-endian everywhere, and nothing is done to them.
 */
#include <assert.h>
#include <endian.h>

#include "trace.h"

/* Numbers one behind the other, each of so many bytes. */
struct run {
	uint8_t width;
	uint8_t count;
};

#define MAX_RUNS 4

/* What is behind the last run of a structure is bytes and characters. */
static const struct {
	size_t size;
	struct run runs[MAX_RUNS];
} structs[] = {
	[MLX5CTL_TRACE_UCTX_INFO] = {
		sizeof(struct mlx5ctl_dv_uctx_info),
		{ { 8, 1 }, { 4, 8 }, { 8, 4 }, { 4, 2 } },
	},
	[MLX5CTL_TRACE_UMEM_INFO] = {
		sizeof(struct mlx5ctl_dv_umem_info),
		{ { 8, 1 }, { 4, 4 }, { 8, 1 } },
	},
	[MLX5CTL_TRACE_JOURNAL_INFO] = {
		sizeof(struct mlx5ctl_dv_journal_info),
		{ { 8, 3 }, { 4, 2 }, { 8, 4 } },
	},
	[MLX5CTL_TRACE_JOURNAL_ENTRY] = {
		sizeof(struct mlx5ctl_dv_journal_entry),
		{ { 8, 6 }, { 4, 5 }, { 2, 4 } },
	},
};

/* A structure that grows has its runs grow. */
static_assert(sizeof(struct mlx5ctl_dv_uctx_info) == 8 + 8 * 4 + 4 * 8 + 2 * 4, "runs");
static_assert(sizeof(struct mlx5ctl_dv_umem_info) == 8 + 4 * 4 + 8, "runs");
static_assert(sizeof(struct mlx5ctl_dv_journal_info) == 3 * 8 + 2 * 4 + 4 * 8, "runs");
static_assert(offsetof(struct mlx5ctl_dv_journal_entry, kind) == 6 * 8 + 5 * 4 + 4 * 2, "runs");
static_assert(sizeof(struct mlx5ctl_dv_journal_entry) ==
	      offsetof(struct mlx5ctl_dv_journal_entry, kind) + 28, "runs");

static void reverse_bytes(uint8_t *data, size_t len)
{
	for (size_t i = 0; i < len / 2; i++) {
		uint8_t byte = data[i];

		data[i] = data[len - 1 - i];
		data[len - 1 - i] = byte;
	}
}

/* The numbers that are whole: an earlier version's structure ends before its last ones. */
static void reverse_struct(const struct run *run, uint8_t *data, size_t len)
{
	for (size_t i = 0; i < MAX_RUNS && run[i].count; i++) {
		for (unsigned int left = run[i].count; left; left--) {
			if (len < run[i].width)
				return;
			reverse_bytes(data, run[i].width);
			data += run[i].width;
			len -= run[i].width;
		}
	}
}

void mlx5ctl_trace_reverse(enum mlx5ctl_trace_struct kind, void *data, size_t len)
{
	size_t size = structs[kind].size;

	for (size_t at = 0; at < len; at += size)
		reverse_struct(structs[kind].runs, (uint8_t *)data + at,
			       len - at < size ? len - at : size);
}

void mlx5ctl_trace_order(enum mlx5ctl_trace_struct kind, void *data, size_t len)
{
	if (__BYTE_ORDER == __BIG_ENDIAN)
		mlx5ctl_trace_reverse(kind, data, len);
}
