// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's JSON report says what is there. */
#include "sim_cmd.h"

static char *report(struct sim_host *host)
{
	struct fw_text text = {};

	fw_report(host->fw, &text, "0011:00:00.0");
	CHECK(!text.failed);
	return text.data;
}

/* The report has this piece of text in it. */
static void check_has(struct sim_host *host, const char *piece)
{
	char *text = report(host);

	if (!strstr(text, piece)) {
		fprintf(stderr, "no '%s' in: %s\n", piece, text);
		exit(1);
	}
	fw_free(text);
}

static void umems(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 uid, pd, small, big, mkey;
	u64 base;

	check_has(host, "\"umems\":[],\"umem_pinned_bytes\":0,");
	CHECK_EQ(sim_uctx(host, 0, &uid), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, 0, 1, 3, &small, &base), OK);
	CHECK_EQ(sim_umem(host, uid, 3, 3, &big, &base), OK);
	CHECK_EQ(sim_mkey(host, uid, pd, big, 0, 4096, true, &mkey), OK);
	check_has(host, "\"umems\":[{\"id\":1,\"uid\":0,\"pinned_bytes\":4096,\"users\":0},"
			"{\"id\":2,\"uid\":1,\"pinned_bytes\":12288,\"users\":1}],"
			"\"umem_pinned_bytes\":16384,");
	check_has(host, "\"owners\":{\"0\":{\"uctx\":1,\"umem\":1},"
			"\"1\":{\"pd\":1,\"umem\":1,\"mkey\":1},\"65535\":{}},");
	sim_host_free(host);
}

/* No owner is left out, however many there are. */
static void many_owners(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 i, uid;

	for (i = 0; i < 1000; i++) {
		CHECK_EQ(sim_uctx(host, 0, &uid), OK);
		CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, NULL), OK);
	}
	check_has(host, ",\"999\":{\"pd\":1},\"1000\":{\"pd\":1},\"65535\":{}},");
	sim_host_free(host);
}

static void faults(void)
{
	struct sim_host *host = sim_up(NULL);

	check_has(host, "\"faults\":[],\"commands_delayed\":0,\"commands_lost\":0,");
	CHECK(!fw_script(host->fw, "fault", "opcode=0x800 status=8 count=3 skip=1"));
	check_has(host,
		  "\"faults\":[{\"opcode\":\"0x800\",\"reg\":\"0x0\",\"skip\":1,\"count\":3}],");
	CHECK(!fw_script(host->fw, "clear-faults", ""));
	check_has(host, "\"faults\":[],");
	sim_host_free(host);
}

int main(void)
{
	umems();
	many_owners();
	faults();
	return 0;
}
