// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Both dumps, in the forms that programs for real adapters use. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "validate.h"

#define REG_RESOURCE_DUMP 0xc000
#define RSC_LEN 256
#define RSC_DATA 48 /* inline data, up to the end */
#define PAGE_4K 4096
#define SMALL_BUF (64 << 10)
#define MAX_CORE (64ULL << 20)
#define PAIR_LEN 8

enum finding ask_menu(struct trial *trial)
{
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
	};
	struct mlx5ctl_dv_rsc_record record = {};

	dump_into(&attr.dest, &trial->menu);
	if (mlx5ctl_dv_rsc_dump(trial->target.uctx, &attr, NULL)) {
		trial->menu_answered = mlx5ctl_dv_last_status()->err == EREMOTEIO;
		return failure(trial, NOT_OFFERED);
	}
	trial->menu_answered = true;
	if (!find_rsc_menu(trial->menu.data, trial->menu.len, &record))
		return came(trial, OTHERWISE, "%zu bytes without a menu in them",
			    trial->menu.len);
	return came(trial, AS_ASSUMED, "%u records in %zu bytes",
		    record.num_of_records, trial->menu.len);
}

static unsigned int count_name(const struct mlx5ctl_dv_rsc_record *menu, const char *name)
{
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	unsigned int num = 0;

	for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(menu, i, &entry); i++)
		num += !strcmp(entry.name, name);
	return num;
}

enum finding ask_menu_names(struct trial *trial)
{
	static const char *const names[] = { "PRM_QUERY_QP", "PRM_QUERY_CQ", "SND_BUFF" };
	struct mlx5ctl_dv_rsc_record menu = {};

	if (!find_rsc_menu(trial->menu.data, trial->menu.len, &menu))
		return came(trial, NOT_ASKED, "there is no menu");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		unsigned int num = count_name(&menu, names[i]);

		if (num != 1)
			return came(trial, OTHERWISE, "%s is there %u times", names[i], num);
	}
	return came(trial, AS_ASSUMED, "each once");
}

/* The first command's part of it is enough. */
enum finding ask_menu_by_read(struct trial *trial)
{
	const struct mlx5ctl_dv_layout *layout =
		mlx5ctl_dv_layout_of_register(REG_RESOURCE_DUMP);
	uint8_t data[RSC_LEN] = {};
	uint64_t size = 0;

	if (!trial->menu.len)
		return came(trial, NOT_ASKED, "there is no menu");
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "segment_type",
				  MLX5CTL_DV_RSC_MENU);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "inline_dump", 1);
	if (mlx5ctl_dv_read_reg(trial->target.uctx, REG_RESOURCE_DUMP, 0, data,
				 sizeof(data)))
		return failure(trial, OTHERWISE);
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "size", &size);
	if (!size || size > RSC_LEN - RSC_DATA || size > trial->menu.len)
		return came(trial, OTHERWISE, "%llu bytes in a command",
			    (unsigned long long)size);
	return came(trial,
		    memcmp(data + RSC_DATA, trial->menu.data, size) ? OTHERWISE : AS_ASSUMED,
		    "%llu bytes in a command", (unsigned long long)size);
}

/* False, and FINDING is said, if no core dump is offered. */
static bool find_offer(struct trial *trial, uint64_t *log, enum finding *finding)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];

	if (read_cap(trial, CAP_DEBUG, cap)) {
		*finding = failure(trial, NOT_OFFERED);
		return false;
	}
	*log = cap_field(CAP_DEBUG, cap, "log_cr_dump_to_mem_size");
	if (!*log)
		*finding = came(trial, NOT_OFFERED, "log_cr_dump_to_mem_size is 0");
	return *log;
}

static int take_core(struct trial *trial, uint64_t buf_size, struct dump *dump,
		     struct mlx5ctl_dv_dump_result *result)
{
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = { .buf_size = buf_size, .max_bytes = MAX_CORE },
	};

	dump_into(&attr.dest, dump);
	return mlx5ctl_dv_core_dump(trial->target.uctx, &attr, result);
}

enum finding ask_core_dump(struct trial *trial)
{
	struct mlx5ctl_dv_dump_result result = {};
	enum finding finding;
	uint64_t log;

	if (!find_offer(trial, &log, &finding))
		return finding;
	/* What does not look like a core dump is an error of the library's. */
	if (take_core(trial, 0, &trial->core, &result)) {
		trial->core.len = 0;
		return failure(trial, OTHERWISE);
	}
	return came(trial, AS_ASSUMED,
		    "%zu bytes in %u commands, %.1f ms; addresses 0x%x to 0x%x",
		    trial->core.len, result.commands, result.duration_ns / 1e6,
		    dword_at(trial->core.data, 0),
		    dword_at(trial->core.data, trial->core.len - PAIR_LEN));
}

enum finding ask_core_offer(struct trial *trial)
{
	enum finding finding;
	uint64_t log, offered;

	if (!find_offer(trial, &log, &finding))
		return finding;
	if (!trial->core.len)
		return came(trial, NOT_ASKED,
			    "log_cr_dump_to_mem_size is %llu, and there is no core dump",
			    (unsigned long long)log);
	/* It is what a host shall allocate, so a dump may be much smaller. */
	offered = PAGE_4K << log;
	return came(trial, trial->core.len <= offered ? AS_ASSUMED : OTHERWISE,
		    "log_cr_dump_to_mem_size is %llu, the dump has %zu bytes",
		    (unsigned long long)log, trial->core.len);
}

/* Values move; addresses do not. */
enum finding ask_core_cookie(struct trial *trial)
{
	struct mlx5ctl_dv_dump_result result = {};
	struct dump pieces = {};
	enum finding finding;
	size_t off = 0;

	if (!trial->core.len)
		return came(trial, NOT_ASKED, "there is no core dump");
	if (trial->core.len <= SMALL_BUF)
		return came(trial, NOT_OFFERED, "%zu bytes fit at once: nothing is left to go on to",
			    trial->core.len);
	if (take_core(trial, SMALL_BUF, &pieces, &result)) {
		finding = failure(trial, OTHERWISE);
	} else {
		while (off < pieces.len && off < trial->core.len &&
		       dword_at(pieces.data, off) == dword_at(trial->core.data, off))
			off += PAIR_LEN;
		finding = came(trial,
			       off == pieces.len && off == trial->core.len ?
				       AS_ASSUMED : OTHERWISE,
			       "%zu bytes in %u commands; the same addresses up to byte %zu",
			       pieces.len, result.commands, off);
	}
	free(pieces.data);
	return finding;
}
