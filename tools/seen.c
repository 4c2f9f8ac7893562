// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bringup.h"
#include "mlx5ctl.h"
#include "run_file.h"
#include "seen.h"

/* A line each, of fields between tabs: see struct seen. All but the first may be "". */
static const char path[] = RUN_DIRECTORY "/seen";

static bool on_bus(const char *pci, const char *file)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "/sys/bus/pci/devices/%s/%s", pci, file);
	return !access(name, F_OK);
}

/* Before there were boards, the second of two words was the last. */
static void parse_line(char *line, struct seen *seen)
{
	const char *between = strchr(line, '\t') ? "\t" : " ";
	char *rest = line;

	seen->parent = strsep(&rest, between);
	seen->name = strsep(&rest, between) ?: "";
	seen->inode = strtoull(strsep(&rest, "\t") ?: "", NULL, 10);
	seen->tried = strtoull(strsep(&rest, "\t") ?: "", NULL, 10);
	snprintf(seen->board.part_number, BOARD_TEXT_MAX, "%s", strsep(&rest, "\t") ?: "");
	snprintf(seen->board.serial_number, BOARD_TEXT_MAX, "%s", strsep(&rest, "\t") ?: "");
}

static void for_each_seen(seen_fn fn, void *arg)
{
	FILE *file = fopen(path, "re");
	char line[512];

	while (file && fgets(line, sizeof(line), file)) {
		struct seen seen = {};

		line[strcspn(line, "\n")] = '\0';
		parse_line(line, &seen);
		/* What stands in a path is an address and no more. */
		if (*seen.parent && !seen.parent[strspn(seen.parent, "0123456789abcdef:.")])
			fn(&seen, arg);
	}
	if (file)
		fclose(file);
}

/* Another adapter may have the name now. */
const char *seen_name(const struct seen *seen)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "/sys/class/infiniband/%s", seen->name);
	return *seen->name && access(name, F_OK) ? seen->name : seen->parent;
}

struct wanted {
	const char *dev;
	seen_fn fn;
	void *arg;
};

static void pick_gone(const struct seen *seen, void *arg)
{
	struct wanted *wanted = arg;

	if (!on_bus(seen->parent, "") &&
	    (!wanted->dev || is_word(wanted->dev, seen->parent, seen_name(seen))))
		wanted->fn(seen, wanted->arg);
}

void for_each_gone(const char *dev, seen_fn fn, void *arg)
{
	struct wanted wanted = { dev, fn, arg };

	for_each_seen(pick_gone, &wanted);
}

void describe_gone(const struct seen *seen, char *text)
{
	snprintf(text, GONE_TEXT_MAX,
		 "it was at %s since the machine started, and is gone%s%s: see the kernel log, and \"lspci -s %s\"",
		 seen->parent, seen->board.serial_number[0] ? "; its board's serial number is " : "",
		 seen->board.serial_number, seen->parent);
}

static void print_gone(const struct seen *seen, void *arg)
{
	char text[GONE_TEXT_MAX];

	(void)arg;
	describe_gone(seen, text);
	print_error("mlx5ctl: %s: %s", seen_name(seen), text);
}

void say_gone(void)
{
	if (!getenv("MLX5CTL_REPLAY"))
		for_each_gone(NULL, print_gone, NULL);
}

struct known {
	const char *parent;
	char *name;
	size_t room;
};

static void take_name(const struct seen *seen, void *arg)
{
	struct known *known = arg;

	if (*seen->name && !strcmp(seen->parent, known->parent))
		snprintf(known->name, known->room, "%s", seen->name);
}

void name_seen(const char *parent, char *name, size_t room)
{
	struct known known = { parent, name, room };

	snprintf(name, room, "%s", parent);
	for_each_seen(take_name, &known);
}

bool names_or_named(const struct mlx5ctl_dv_device_attr *attr, const char *dev)
{
	char name[MLX5CTL_DV_NAME_MAX];

	if (names_device(attr, dev))
		return true;
	if (attr->name[0])
		return false;
	name_seen(attr->parent, name, sizeof(name));
	return !strcmp(name, dev);
}

struct mlx5ctl_dv_device_attr *list_named(const char *dev, size_t *num)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct mlx5ctl_dv_device_attr *attrs;
	size_t all = 0;

	*num = 0;
	if (!list)
		return NULL;
	while (list[all])
		all++;
	attrs = calloc(all + 1, sizeof(*attrs));
	for (size_t i = 0; attrs && i < all; i++) {
		struct mlx5ctl_dv_device_attr *attr = &attrs[*num];

		*attr = (struct mlx5ctl_dv_device_attr){ .comp_mask = MLX5CTL_DV_DEVICE_QUIET };
		mlx5ctl_dv_query_device(list[i], attr);
		if (!dev || names_or_named(attr, dev))
			++*num;
	}
	mlx5ctl_dv_free_device_list(list);
	return attrs;
}

struct known_board {
	const char *pci;
	struct board *board;
	bool tried;
};

static void take_board(const struct seen *seen, void *arg)
{
	struct known_board *known = arg;

	if (strcmp(seen->parent, known->pci) != 0 || seen->inode != device_inode(seen->parent, ""))
		return;
	*known->board = seen->board;
	known->tried = seen->tried;
}

bool board_seen(const char *pci, struct board *board)
{
	struct known_board known = { .pci = pci, .board = board };

	*board = (struct board){};
	for_each_seen(take_board, &known);
	return known.tried;
}

static void put_seen(const struct seen *seen, void *arg)
{
	fprintf(arg, "%s\t%s\t%llu\t%u\t%s\t%s\n", seen->parent, seen->name,
		(unsigned long long)seen->inode, seen->tried, seen->board.part_number,
		seen->board.serial_number);
}

/* One whose ib device is lost keeps the name that it had. BOARD is NULL, or just read. */
static void put_device(FILE *file, const struct mlx5ctl_dv_device_attr *attr, const struct board *board)
{
	char name[MLX5CTL_DV_NAME_MAX];
	struct seen seen = { .parent = attr->pci, .name = attr->name, .inode = device_inode(attr->pci, "") };

	name_seen(attr->pci, name, sizeof(name));
	if (!attr->name[0] && strcmp(name, attr->pci) != 0)
		seen.name = name;
	if (board)
		seen.board = *board;
	seen.tried = board || board_seen(attr->pci, &seen.board);
	put_seen(&seen, file);
}

static const struct board *find_fresh(const struct fresh_board *fresh, size_t num, const char *pci)
{
	for (size_t i = 0; i < num; i++)
		if (!strcmp(fresh[i].pci, pci))
			return fresh[i].board;
	return NULL;
}

static void put_present(FILE *file, const struct fresh_board *fresh, size_t num_fresh)
{
	struct mlx5ctl_dv_device_attr *attrs;
	size_t num;

	attrs = list_named(NULL, &num);
	for (size_t i = 0; i < num; i++)
		if (attrs[i].pci[0] && !strcmp(attrs[i].pci, attrs[i].parent) &&
		    !on_bus(attrs[i].pci, "physfn"))
			put_device(file, &attrs[i], find_fresh(fresh, num_fresh, attrs[i].pci));
	free(attrs);
}

void remember_devices(const struct fresh_board *fresh, size_t num_fresh)
{
	struct run_file file;
	int lock = lock_run_files();
	FILE *stream = create_run_file(&file, path);

	if (stream) {
		put_present(stream, fresh, num_fresh);
		for_each_gone(NULL, put_seen, stream);
		finish_run_file(&file, stream);
	}
	unlock_run_files(lock);
}
