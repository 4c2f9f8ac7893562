// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The kernel module's command policy against tests/data/oracle.tsv, which is made
 * from what others publish: each bit of each field there, alone, in each scope.
 * And what the tables promise of themselves: order, and lengths that cover the bits
 * which a row wants zero, as nothing else clears mlx5_core's mailboxes.
 */
#include <errno.h>

#include "box.h"
#include "check.h"
#include <infiniband/mlx5ctl_dv.h>
#include "policy_tables.h"

#define SCOPES "crwf"
#define BOX 2048
#define READ_OP_MOD 1

struct entry {
	char kind[16];
	u32 number;
	char name[64];
	char field[64];
	u32 off;
	u32 width; /* 0: the source has no such field */
	char scopes[8];
	char reason[160];
};

static struct entry entries[1024];
static u32 num_entries;

static bool is_command(const struct entry *e)
{
	return !strcmp(e->kind, "command");
}

static void parse(char *line)
{
	struct entry *e = &entries[num_entries++];
	char off[16], width[16];

	CHECK(num_entries < ARRAY_SIZE(entries));
	line[strcspn(line, "\n")] = '\0';
	if (sscanf(line,
		   "%15[^\t]\t%x\t%63[^\t]\t%63[^\t]\t%15[^\t]\t%15[^\t]\t%*[^\t]\t%7[^\t]\t%*[^\t]\t%159[^\t]",
		   e->kind, &e->number, e->name, e->field, off, width, e->scopes,
		   e->reason) != 8) {
		fprintf(stderr, "not an entry: %s\n", line);
		CHECK(false);
	}
	e->off = strtoul(off, NULL, 0);
	e->width = strtoul(width, NULL, 0);
	CHECK(is_command(e) || !strcmp(e->kind, "register"));
	CHECK_EQ(!e->width, !strcmp(e->field, "none"));
	/* What may pass all the same has a reason; what may not needs none. */
	CHECK_EQ(!strcmp(e->scopes, "-"), !strcmp(e->reason, "-"));
}

static void read_entries(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[512];

	CHECK(file);
	while (fgets(line, sizeof(line), file))
		if (*line != '#')
			parse(line);
	fclose(file);
	CHECK(num_entries > 300);
}

static bool has_entry(const char *kind, u32 number)
{
	for (u32 i = 0; i < num_entries; i++)
		if (!strcmp(entries[i].kind, kind) && entries[i].number == number)
			return true;
	fprintf(stderr, "%s 0x%x has no entry in oracle.tsv\n", kind, number);
	return false;
}

static bool covered(const struct mlx5ctl_bits *bits, u32 len)
{
	for (; bits && bits->mask; bits++)
		if ((bits->dw + 1) * sizeof(u32) > len)
			return false;
	return true;
}

/* The structure's length is that of Linux's mlx5_ifc.h, if it has the structure. */
static bool is_sent_whole(const struct mlx5ctl_cmd_rule *rule)
{
	const struct mlx5ctl_dv_layout *inbox = mlx5ctl_dv_layout_of_command(rule->opcode, false);
	u32 len = rule->len > rule->min_inlen ? rule->len : rule->min_inlen;

	if (!inbox || len * 8 == mlx5ctl_dv_layout_bits(inbox))
		return true;
	fprintf(stderr, "opcode 0x%x: %u bytes of %u\n", rule->opcode, len,
		(u32)mlx5ctl_dv_layout_bits(inbox) / 8);
	return false;
}

static void every_row(void)
{
	const struct mlx5ctl_cmd_rule *cmd;
	const struct mlx5ctl_reg_rule *reg;
	size_t num, i;

	cmd = policy_cmd_rules(&num);
	for (i = 0; i < num; i++) {
		CHECK(has_entry("command", cmd[i].opcode));
		CHECK(covered(cmd[i].zero, cmd[i].min_inlen));
		CHECK(is_sent_whole(&cmd[i]));
		CHECK(!i || cmd[i - 1].opcode <= cmd[i].opcode);
	}
	reg = policy_reg_rules(&num);
	for (i = 0; i < num; i++) {
		CHECK(has_entry("register", reg[i].id));
		CHECK(covered(reg[i].zero, reg[i].len > reg[i].min_len ? reg[i].len :
									  reg[i].min_len));
		CHECK(!i || reg[i - 1].id <= reg[i].id);
		/* Memory is named where the caller can be seen to name none. */
		CHECK(!reg[i].dma || (u32)reg[i].dma->address / 8 + 8 <= reg[i].min_len);
	}
	CHECK(num > 200);
}

/* A register that takes memory is read into a umem. */
static bool into_umem(u16 id)
{
	const struct mlx5ctl_reg_rule *rules;
	size_t num;

	rules = policy_reg_rules(&num);
	for (size_t i = 0; i < num; i++)
		if (rules[i].id == id && rules[i].memory != NO_MEMORY &&
		    rules[i].dirs & REG_READ)
			return true;
	return false;
}

static int ask(const struct entry *e, u8 scope, int bit)
{
	u8 in[BOX] = {};
	struct mlx5ctl_policy policy;
	u32 base = 0;
	int err;

	if (is_command(e)) {
		in[0] = e->number >> 8;
		in[1] = e->number;
	} else {
		in[0] = MLX5_CMD_OP_ACCESS_REG >> 8;
		in[1] = MLX5_CMD_OP_ACCESS_REG & 0xff;
		in[7] = READ_OP_MOD;
		in[10] = e->number >> 8;
		in[11] = e->number;
		base = REG_DATA;
	}
	if (bit >= 0)
		in[base + bit / 8] |= 0x80 >> bit % 8;
	err = mlx5ctl_policy_check(scope, in, sizeof(in),
				   !is_command(e) && into_umem(e->number), &policy);
	/* Nothing but the device's menu could let it pass. */
	return !err && policy.by_menu ? -EACCES : err;
}

static u32 try_entry(const struct entry *e)
{
	u32 wrong = 0, scope, bit;

	for (scope = 0; scope < strlen(SCOPES); scope++)
		for (bit = e->off; bit < e->off + e->width; bit++) {
			bool may = strchr(e->scopes, SCOPES[scope]);
			int err = ask(e, scope, bit);

			if (may == !err)
				continue;
			fprintf(stderr, "%s 0x%x %s: %s, bit 0x%x in scope %c: %s\n", e->kind,
				e->number, e->name, e->field, bit, SCOPES[scope],
				err ? "refused" : "passed");
			wrong++;
			break;
		}
	return wrong;
}

static void every_field(void)
{
	u32 wrong = 0, fields = 0, i;

	for (i = 0; i < num_entries; i++) {
		wrong += try_entry(&entries[i]);
		fields += !!entries[i].width;
		/* A refusal must be the bit's, not the inbox's. */
		if (entries[i].width && strcmp(entries[i].scopes, "-"))
			CHECK_EQ(-ask(&entries[i], MLX5CTL_SCOPE_DEBUG_WRITE_FULL, -1), 0);
	}
	CHECK_EQ(wrong, 0);
	CHECK(fields > 100);
}

int main(int argc, char **argv)
{
	CHECK_EQ(argc, 2);
	read_entries(argv[1]);
	every_row();
	every_field();
	return 0;
}
