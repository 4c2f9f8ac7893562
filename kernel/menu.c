// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Which segments of a resource dump a reader may have.
 *
 * A dump shows a context whole, with the keys and addresses that a query of it
 * blanks below the writing scopes. So there a segment passes only if it is known
 * to hold none. Its number says nothing, since each firmware deals out its own;
 * its name does, and only the device's menu tells the two together. It is read
 * once for each ib device, inline, in the context that first asks.
 */
#include <linux/slab.h>
#include <linux/string.h>

#include "exec.h"

#define SEGMENT_MENU 0xffff
/* That of a ConnectX-6 Dx is 2,400 bytes. */
#define MAX_MENU 16384
#define NAME_LEN MLX5_FLD_SZ_BYTES(resource_dump_menu_record, segment_name)
#define INLINE_LEN MLX5_FLD_SZ_BYTES(resource_dump, inline_data)
#define REG_LEN MLX5_ST_SZ_BYTES(resource_dump)

/*
 * The names, as firmware spells them, of what a query shows in every scope too,
 * or that only counts. No contexts of queues or keys, no buffers, no steering
 * entries and slices as hardware holds them, no caches of its addresses.
 */
static const char *const mlx5ctl_open_names[] = {
	"FLOW_COUNTER",	  "FUNC_SYND_REC", "MDFY_HDR_ALL",   "MDFY_HDR_RNG",
	"PACKET_PACING",  "PAGE_HISTOGRAM", "PKT_REFORMAT",  "QUERY_FG",
	"QUERY_FG_ALL",	  "QUERY_FT",	   "QUERY_FTE",	     "QUERY_FTE_ALL",
	"QUERY_FT_ALL",	  "QUERY_VNIC_ENV", "SCHEDQ_INFO",   "SHARED_BUFFER",
	"VQOS_DISTLIST",  "VQOS_TREE",
};

struct menu_record {
	u16 segment;
	bool open;
};

/**
 * struct mlx5ctl_menu - what a device's menu says
 * @num: entries of @records
 * @records: a segment each, in the menu's order
 *
 * assumption: menu_names
 */
struct mlx5ctl_menu {
	u32 num;
	struct menu_record records[];
};

/* A dump of the menu on its way into @data. */
struct menu_dump {
	u8 in[REG_DATA + REG_LEN];
	u8 out[REG_DATA + REG_LEN];
	u32 len;
	u8 data[MAX_MENU];
};

static bool mlx5ctl_is_open(const void *name)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(mlx5ctl_open_names); i++)
		if (!strncmp(name, mlx5ctl_open_names[i], NAME_LEN))
			return true;
	return false;
}

/* What firmware keeps between the commands of one dump travels with them. */
static void mlx5ctl_carry_on(void *in, const void *out)
{
#define CARRY(field)                                                           \
	MLX5_SET(resource_dump, in, field, MLX5_GET(resource_dump, out, field))
	CARRY(more_dump);
	CARRY(seq_num);
	CARRY(index1);
	CARRY(index2);
	CARRY(num_of_obj1);
	CARRY(num_of_obj2);
#undef CARRY
	MLX5_SET64(resource_dump, in, device_opaque,
		   MLX5_GET64(resource_dump, out, device_opaque));
}

/* The register is asked in the form that the caller's command has. */
static int mlx5ctl_fetch(struct menu_dump *dump, struct mlx5ctl_uctx *uctx, u16 opcode)
{
	void *in = dump->in + REG_DATA, *out = dump->out + REG_DATA;
	bool more;
	u32 size;
	int err;

	MLX5_SET(mlx5ctl_in, dump->in, opcode, opcode);
	MLX5_SET(mlx5ctl_in, dump->in, uid, uctx->uid);
	MLX5_SET(mlx5ctl_in, dump->in, register_id, MLX5_REG_RESOURCE_DUMP);
	MLX5_SET(resource_dump, in, inline_dump, 1);
	MLX5_SET(resource_dump, in, segment_type, SEGMENT_MENU);
	do {
		err = mlx5ctl_cmd_user(uctx, dump->in, sizeof(dump->in),
				       dump->out, sizeof(dump->out));
		if (err)
			return err;
		more = MLX5_GET(resource_dump, out, more_dump);
		size = MLX5_GET(resource_dump, out, size);
		/* An empty piece that promises more could go on for ever. */
		if (size > INLINE_LEN || size > MAX_MENU - dump->len ||
		    (more && !size))
			return -EREMOTEIO;
		memcpy(dump->data + dump->len,
		       MLX5_ADDR_OF(resource_dump, out, inline_data), size);
		dump->len += size;
		mlx5ctl_carry_on(in, out);
	} while (more);
	return 0;
}

/* The segment of the menu among those around it; NULL if it is not whole. */
static const u8 *mlx5ctl_find_menu(const struct menu_dump *dump, u32 *num)
{
	const u32 head = MLX5_ST_SZ_BYTES(resource_dump_menu_segment);
	const u32 step = MLX5_ST_SZ_BYTES(resource_dump_menu_record);
	const u8 *at = dump->data;
	u32 left, len;

	for (left = dump->len; left >= head; left -= len, at += len) {
		len = MLX5_GET(resource_dump_segment_header, at, length_dw) * 4;
		if (!len || len > left)
			return NULL;
		if (MLX5_GET(resource_dump_segment_header, at, segment_type) !=
		    SEGMENT_MENU)
			continue;
		*num = MLX5_GET(resource_dump_menu_segment, at, num_of_records);
		return len >= head + *num * step ? at + head : NULL;
	}
	return NULL;
}

static struct mlx5ctl_menu *mlx5ctl_parse(const struct menu_dump *dump)
{
	struct mlx5ctl_menu *menu;
	const u8 *record;
	u32 num, i;

	record = mlx5ctl_find_menu(dump, &num);
	if (!record)
		return ERR_PTR(-EREMOTEIO);
	menu = kvzalloc(struct_size(menu, records, num), GFP_KERNEL);
	if (!menu)
		return ERR_PTR(-ENOMEM);
	menu->num = num;
	for (i = 0; i < num; i++) {
		menu->records[i].segment = MLX5_GET(resource_dump_menu_record,
						    record, segment_type);
		menu->records[i].open = mlx5ctl_is_open(
			MLX5_ADDR_OF(resource_dump_menu_record, record, segment_name));
		record += MLX5_ST_SZ_BYTES(resource_dump_menu_record);
	}
	return menu;
}

static struct mlx5ctl_menu *mlx5ctl_read_menu(struct mlx5ctl_uctx *uctx, u16 opcode)
{
	struct menu_dump *dump = kvzalloc(sizeof(*dump), GFP_KERNEL_ACCOUNT);
	struct mlx5ctl_menu *menu;
	int err;

	if (!dump)
		return ERR_PTR(-ENOMEM);
	err = mlx5ctl_fetch(dump, uctx, opcode);
	menu = err ? ERR_PTR(err) : mlx5ctl_parse(dump);
	kvfree(dump);
	return menu;
}

/* Its users read it without the lock: it stays until the device is freed. */
static int mlx5ctl_get_menu(struct mlx5ctl_uctx *uctx, u16 opcode)
{
	struct mlx5ctl_dev *dev = uctx->dev;
	struct mlx5ctl_menu *menu;
	int err = 0;

	/* Pairs with the release below: who sees the pointer sees what it points to. */
	if (smp_load_acquire(&dev->menu))
		return 0;
	if (mutex_lock_killable(&dev->menu_lock))
		return -EINTR;
	if (!dev->menu) {
		menu = mlx5ctl_read_menu(uctx, opcode);
		err = PTR_ERR_OR_ZERO(menu);
		if (!err)
			/* Pairs with the acquire above. */
			smp_store_release(&dev->menu, menu);
	}
	mutex_unlock(&dev->menu_lock);
	return err;
}

/*
 * May a reader have this segment? Not one that the menu does not name, or under
 * one name that is open and another that is not; nor any if there is no menu.
 */
int mlx5ctl_menu_check(struct mlx5ctl_uctx *uctx, const void *in)
{
	u16 segment = MLX5_GET(resource_dump, in + REG_DATA, segment_type);
	const struct mlx5ctl_menu *menu;
	int err;
	u32 i;

	err = mlx5ctl_get_menu(uctx, MLX5_GET(mlx5ctl_in, in, opcode));
	if (err)
		return err == -EREMOTEIO ? -EACCES : err;
	menu = uctx->dev->menu;
	err = -EACCES;
	for (i = 0; i < menu->num; i++) {
		if (menu->records[i].segment != segment)
			continue;
		if (!menu->records[i].open)
			return -EACCES;
		err = 0;
	}
	return err;
}

void mlx5ctl_menu_free(struct mlx5ctl_menu *menu)
{
	kvfree(menu);
}
