// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <string.h>

#include "bringup.h"
#include "debt.h"
#include "devlink.h"
#include "mlx5ctl.h"
#include "run_file.h"

/* Who looks a few times is not held up. Then it waits after each run that lost a command, for twice as
 * long as before: within a day there are some eleven of these, which take 22 slots at most. Runs that
 * lose nothing after a wait do not end that, for firmware may answer every other time: a day does in which
 * nothing was lost.
 */
#define FREE_RUNS 4
#define FIRST_WAIT_US (15 * 60 * 1000000ULL)
#define LONGEST_WAIT_US (24 * 3600 * 1000000ULL)
#define FORGIVEN_AFTER_US LONGEST_WAIT_US
#define MOST_RUNS 100
#define MAX_DEBTORS 256

/* A line for each function: its address, the auxiliary device and inode of the bringing up in which
 * that was, how many runs lost a command, and the time of the last of them in microseconds since the
 * machine started.
 */
static const char path[] = RUN_DIRECTORY "/debt";

struct debt {
	char parent[64];
	struct bringup bringup;
	unsigned int num;
	unsigned long long last_us;
};

static bool parse_debt(const char *line, struct debt *debt)
{
	unsigned long long inode;

	*debt = (struct debt){};
	if (sscanf(line, "%63s %255s %llu %9u %llu", debt->parent, debt->bringup.auxiliary, &inode,
		   &debt->num, &debt->last_us) != 5)
		return false;
	debt->bringup.inode = inode;
	return !strchr(debt->parent, '/') && !strchr(debt->bringup.auxiliary, '/') && debt->num &&
	       debt->num <= MOST_RUNS;
}

/* Those that still count: a driver that has come up anew has all its slots. */
static size_t read_debts(struct debt debts[MAX_DEBTORS])
{
	FILE *file = fopen(path, "re");
	char line[512];
	size_t num = 0;

	while (file && num < MAX_DEBTORS && fgets(line, sizeof(line), file))
		if (parse_debt(line, &debts[num]) &&
		    device_inode(debts[num].parent, debts[num].bringup.auxiliary) ==
			    debts[num].bringup.inode)
			num++;
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
			fprintf(stream, "%s %s %llu %u %llu\n", debts[i].parent, debts[i].bringup.auxiliary,
				(unsigned long long)debts[i].bringup.inode, debts[i].num,
				debts[i].last_us);
	finish_run_file(&file, stream);
}

static size_t find_debt(const struct debt *debts, size_t num, const char *parent)
{
	size_t i = 0;

	while (i < num && strcmp(debts[i].parent, parent) != 0)
		i++;
	return i;
}

static void add_loss(struct debt *debt)
{
	if (debt->num < MOST_RUNS)
		debt->num++;
	debt->last_us = clock_us();
}

/* Others may end at the same time. */
void note_run(const char *parent, bool answered)
{
	struct debt debts[MAX_DEBTORS + 1];
	int lock = lock_run_files();
	size_t num = read_debts(debts);
	size_t i = find_debt(debts, num, parent);
	bool forgiven;

	if (i == num && !answered) {
		num++;
		debts[i] = (struct debt){ .bringup = bringup_of(parent) };
		snprintf(debts[i].parent, sizeof(debts[i].parent), "%s", parent);
	}
	forgiven = answered && i < num && clock_us() - debts[i].last_us >= FORGIVEN_AFTER_US;
	if (forgiven)
		debts[i].num = 0;
	if (!answered)
		add_loss(&debts[i]);
	if (forgiven || !answered)
		write_debts(debts, num);
	unlock_run_files(lock);
}

static uint64_t wait_of(const struct debt *debt)
{
	uint64_t us = FIRST_WAIT_US;

	if (debt->num < FREE_RUNS)
		return 0;
	for (unsigned int i = FREE_RUNS; i < debt->num && us < LONGEST_WAIT_US; i++)
		us *= 2;
	return us < LONGEST_WAIT_US ? us : LONGEST_WAIT_US;
}

bool is_in_debt(const char *parent, char *text, size_t room)
{
	struct debt debts[MAX_DEBTORS + 1];
	size_t num = read_debts(debts);
	size_t i = find_debt(debts, num, parent);
	uint64_t until = i < num ? debts[i].last_us + wait_of(&debts[i]) : 0;
	uint64_t now = clock_us();

	if (now >= until)
		return false;
	snprintf(text, room,
		 "not asked for %llu min more: firmware left %u runs without an answer, each costs command slots; next: \"rm %s\" to ask at once; if it answers, \"devlink dev reload %s/%s\" gives slots back, else that hangs",
		 (unsigned long long)(until - now + 59999999) / 60000000, debts[i].num,
		 path, devlink_bus(parent), parent);
	return true;
}
