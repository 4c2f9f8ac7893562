// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bringup.h"
#include "debt.h"
#include "devlink.h"
#include "run_file.h"

/* For each the driver may have lost another, as the process ended and it cleaned up: eight slots. */
#define MOST_DEBT 4
#define MAX_DEBTORS 256

/* A line for each function: its address, the auxiliary device and inode of the bringing up in which
 * that was, and how many.
 */
static const char path[] = RUN_DIRECTORY "/debt";

struct debt {
	char parent[64];
	struct bringup bringup;
	uint32_t num;
};

/* Those that still count: a driver that has come up anew has all its slots. */
static size_t read_debts(struct debt debts[MAX_DEBTORS])
{
	FILE *file = fopen(path, "re");
	char line[512];
	size_t num = 0;

	while (file && num < MAX_DEBTORS && fgets(line, sizeof(line), file)) {
		struct debt *debt = &debts[num];
		unsigned long long inode;

		*debt = (struct debt){};
		if (sscanf(line, "%63s %255s %llu %u", debt->parent, debt->bringup.auxiliary, &inode,
			   &debt->num) != 4 || strchr(debt->parent, '/') ||
		    strchr(debt->bringup.auxiliary, '/'))
			continue;
		debt->bringup.inode = inode;
		num += inode && bringup_inode(debt->parent, debt->bringup.auxiliary) == inode;
	}
	if (file)
		fclose(file);
	return num;
}

static void write_debts(const struct debt *debts, size_t num)
{
	struct run_file file;
	FILE *stream = create_run_file(&file, path);

	if (!stream)
		return;
	for (size_t i = 0; i < num; i++)
		if (debts[i].num)
			fprintf(stream, "%s %s %llu %u\n", debts[i].parent, debts[i].bringup.auxiliary,
				(unsigned long long)debts[i].bringup.inode, debts[i].num);
	finish_run_file(&file, stream);
}

static size_t find_debt(const struct debt *debts, size_t num, const char *parent)
{
	size_t i = 0;

	while (i < num && strcmp(debts[i].parent, parent) != 0)
		i++;
	return i;
}

void note_debt(const char *parent, uint32_t num_lost)
{
	struct debt debts[MAX_DEBTORS + 1];
	size_t num = read_debts(debts);
	size_t i = find_debt(debts, num, parent);

	if (i == num && !num_lost)
		return;
	if (i == num) {
		num++;
		debts[i] = (struct debt){ .bringup = bringup_of(parent) };
		snprintf(debts[i].parent, sizeof(debts[i].parent), "%s", parent);
	}
	debts[i].num = num_lost ? debts[i].num + num_lost : 0;
	write_debts(debts, num);
}

bool is_in_debt(const char *parent, char *text, size_t room)
{
	struct debt debts[MAX_DEBTORS + 1];
	size_t num = read_debts(debts);
	size_t i = find_debt(debts, num, parent);

	if (i == num || debts[i].num < MOST_DEBT)
		return false;
	snprintf(text, room,
		 "not asked: firmware owes %u answers to earlier runs, and each holds a command slot of the driver; next: \"devlink dev reload %s/%s\" starts the driver anew, \"rm %s\" has it asked again",
		 debts[i].num, devlink_bus(parent), parent, path);
	return true;
}
