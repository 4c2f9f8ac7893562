// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Lines of a trace in which values are planted that tell whose a device is, one in each field
 * that the kernel's mlx5_ifc.h has for it. None of them may be left, and what tells nothing must
 * be. Registers without a layout are laid out as in mstflint's database.
 */
#include <infiniband/mlx5ctl_dv.h>
#include <stdbool.h>

#include "check.h"
#include "recording.h"
#include "secrets.h"

#define GUID 0x506b4b0300c0ffeeULL
#define MAC 0x506b4bc0ffeeULL
#define LID 0xbeefULL
#define KEY 0x7e57ab1eULL
#define ADDRESS 0x00007f5ca1ab1e00ULL
#define TEXT "db-host-77"
#define MAX_BOX 1024

static struct secrets *secrets;

/* The caller frees it. */
static char *anonymous(const char *line)
{
	char *safe = anonymize_call(secrets, line);

	CHECK(safe);
	CHECK(strchr(safe, '\n'));
	return safe;
}

/* A command and its answer; MEMORY was written from byte AT on. */
static char *anonymous_exec(const char *in, const char *out, unsigned int at, const char *memory)
{
	char line[16384];

	snprintf(line, sizeof(line), "exec 0 1 0 4096 %s %s %u %s\n", in, out, at, memory);
	return anonymous(line);
}

static void to_hex(char *hex, const uint8_t *data, size_t len)
{
	for (size_t i = 0; i < len; i++)
		sprintf(hex + 2 * i, "%02x", data[i]);
	hex[2 * len] = '\0';
}

/* The reply's bytes in a line of exec. */
static void reply_of(const char *line, uint8_t *out, size_t len)
{
	unsigned int byte;

	for (int word = 0; word < 6; word++)
		line = strchr(line, ' ') + 1;
	memset(out, 0, len);
	for (size_t i = 0; i < len && sscanf(line + 2 * i, "%2x", &byte) == 1; i++)
		out[i] = byte;
}

/* Sets a field of a command's reply and returns what becomes of it. */
static uint64_t hidden(uint16_t opcode, const char *path, uint64_t value)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_command(opcode, true);
	const uint8_t in[16] = { opcode >> 8, opcode & 0xff };
	uint8_t out[MAX_BOX] = {};
	char in_hex[33], out_hex[2 * MAX_BOX + 1];
	uint64_t left = 0;
	char *line;

	CHECK(layout);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(layout, out, sizeof(out), path, value), 0);
	to_hex(in_hex, in, sizeof(in));
	to_hex(out_hex, out, sizeof(out));
	line = anonymous_exec(in_hex, out_hex, 0, "-");
	reply_of(line, out, sizeof(out));
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(layout, out, sizeof(out), path, &left), 0);
	free(line);
	return left;
}

static void test_fields(void)
{
	static const struct {
		uint16_t opcode;
		const char *path;
		uint64_t value;
	} planted[] = {
		{ 0x762, "hca_vport_context.port_guid", GUID },
		{ 0x762, "hca_vport_context.node_guid", GUID + 1 },
		{ 0x762, "hca_vport_context.system_image_guid", GUID + 2 },
		{ 0x762, "hca_vport_context.lid", LID },
		{ 0x762, "hca_vport_context.sm_lid", LID - 1 },
		{ 0x754, "nic_vport_context.port_guid", GUID },
		{ 0x754, "nic_vport_context.permanent_address.mac_addr_31_0", MAC & 0xffffffff },
		{ 0x50b, "qpc.q_key", KEY },
		{ 0x50b, "qpc.dc_access_key", KEY << 8 },
		{ 0x50b, "qpc.dbr_addr", ADDRESS },
		{ 0x50b, "qpc.primary_address_path.rlid", LID },
		{ 0x203, "resd_lkey", KEY },
		{ 0x203, "dump_fill_mkey", KEY + 1 },
		{ 0x203, "null_mkey", KEY + 2 },
		{ 0x201, "memory_key_mkey_entry.start_addr", ADDRESS },
		{ 0x201, "memory_key_mkey_entry.mkey_7_0", 0xa5 },
	};

	for (size_t i = 0; i < sizeof(planted) / sizeof(*planted); i++) {
		uint64_t left = hidden(planted[i].opcode, planted[i].path, planted[i].value);

		CHECK(left != planted[i].value);
		/* Something stands there, and the same each time. */
		CHECK(left);
		CHECK_EQ(hidden(planted[i].opcode, planted[i].path, planted[i].value), left);
	}
	/* The same value elsewhere, and another one. */
	CHECK_EQ(hidden(0x754, "nic_vport_context.port_guid", GUID),
		 hidden(0x762, "hca_vport_context.port_guid", GUID));
	CHECK(hidden(0x762, "hca_vport_context.node_guid", GUID + 1) !=
	      hidden(0x762, "hca_vport_context.node_guid", GUID));
	/* What nobody has set is not made up. */
	CHECK_EQ(hidden(0x762, "hca_vport_context.lid", 0), 0);
}

static void test_harmless(void)
{
	CHECK_EQ(hidden(0x762, "hca_vport_context.qkey_violation_counter", 7), 7);
	CHECK_EQ(hidden(0x754, "nic_vport_context.mtu", 9000), 9000);
	CHECK_EQ(hidden(0x50b, "qpc.log_rq_size", 9), 9);
	CHECK_EQ(hidden(0x101, "syndrome", 0x1234), 0x1234);
	/* No layout has a name for it: QUERY_HCA_CAP's reply stays, of others nothing does. */
	CHECK_EQ(hidden(0x100, "capability.cmd_hca_cap.vhca_id", 0x77), 0x77);
}

/* Bytes of a reply to COMMAND, all of them set: what is left of them. */
static void reply(const char *command, uint8_t *out, size_t len)
{
	char hex[2 * MAX_BOX + 1];
	char *line;

	to_hex(hex, out, len);
	line = anonymous_exec(command, hex, 0, "-");
	reply_of(line, out, len);
	free(line);
}

static bool has(const uint8_t *data, size_t len, const void *needle, size_t needle_len)
{
	return memmem(data, len, needle, needle_len);
}

static void test_unnamed(void)
{
	uint8_t out[64];

	/* Reserved bytes, of a command and of a register, and one that nobody knows. */
	memset(out, 0x5a, sizeof(out));
	reply("07620000" "00000000" "00000000" "00000000", out, sizeof(out));
	CHECK_EQ(out[1], 0);
	CHECK_EQ(out[12], 0);
	memset(out, 0x5a, sizeof(out));
	reply("08050000" "00000001" "0000500a" "00000000", out, sizeof(out));
	CHECK_EQ(out[8], 0);
	CHECK(!has(out + 16, sizeof(out) - 16, "\x5a", 1));
	memset(out, 0x5a, sizeof(out));
	reply("0fff0000" "00000000" "00000000" "00000000", out, sizeof(out));
	CHECK(!has(out + 8, sizeof(out) - 8, "\x5a", 1));
}

/* PDDR's page 1 has the number of the reason at byte 4 of the page, and its words from byte 0xc on
 * (mstflint's pddr_troubleshooting_page_ext).
 */
static void test_reason(void)
{
	uint8_t out[16 + 0x100] = {};

	out[16 + 7] = 1;
	out[16 + 8 + 6] = 1025 >> 8;
	out[16 + 8 + 7] = 1025 & 0xff;
	strcpy((char *)out + 16 + 8 + 0xc, "Cable is unsupported");
	reply("08050000" "00000001" "00005031" "00000000", out, sizeof(out));
	CHECK_EQ(out[16 + 8 + 6] << 8 | out[16 + 8 + 7], 1025);
	CHECK_STR((char *)out + 16 + 8 + 0xc, "Cable is unsupported");
}

static void test_text(void)
{
	const uint8_t mac[6] = { 0x50, 0x6b, 0x4b, 0xc0, 0xff, 0xee };
	struct mlx5ctl_dv_journal_entry entry = { .pid = 4711, .user = 1000, .comm = "trading-app" };
	uint8_t out[16 + 0xa0] = {};
	char hex[2 * sizeof(entry) + 1];
	char text[sizeof(hex) + 64];
	char *line, *safe;

	memcpy(out + 16, TEXT, strlen(TEXT));
	reply("08050000" "00000001" "00006001" "00000000", out, 16 + 64);
	CHECK(!has(out, sizeof(out), TEXT, strlen(TEXT)));
	safe = hide_in_text(secrets, "of " TEXT ", not x" TEXT);
	CHECK(!strncmp(safe, "of name-", 8));
	CHECK_STR(strchr(safe, ','), ", not x" TEXT);
	free(safe);

	/* The same with what echo leaves behind it in sysfs. */
	memset(out, 0, sizeof(out));
	memcpy(out + 16, "rack-seven\n", 11);
	reply("08050000" "00000001" "00006001" "00000000", out, 16 + 64);
	CHECK(!has(out, sizeof(out), "rack", 4));
	safe = hide_in_text(secrets, "\"rack-seven\"");
	CHECK(!strncmp(safe, "\"name-", 6));
	free(safe);

	/* MGIR: base MAC, uptime, board and the branch that firmware is from. */
	memset(out, 0, sizeof(out));
	memcpy(out + 16 + 0x12, mac, sizeof(mac));
	memcpy(out + 16 + 0x30, "DEL0000000004", 13);
	memcpy(out + 16 + 0x80, "customer-branch", 15);
	memcpy(out + 16 + 0x1c, "UPTM", 4);
	out[16 + 0x47] = 22;
	reply("08050000" "00000001" "00009020" "00000000", out, sizeof(out));
	CHECK(!has(out, sizeof(out), mac, sizeof(mac)));
	CHECK(!has(out, sizeof(out), "0000000004", 10));
	CHECK(has(out, sizeof(out), "DEL", 3));
	CHECK(!has(out, sizeof(out), "customer", 8));
	CHECK(!has(out, sizeof(out), "UPTM", 4));
	CHECK_EQ(out[16 + 0x47], 22);

	to_hex(hex, (uint8_t *)&entry, sizeof(entry));
	snprintf(text, sizeof(text), "read_journal 0 1 1 00 %s\n", hex);
	line = anonymous(text);
	to_hex(hex, (uint8_t *)entry.comm, strlen(entry.comm));
	CHECK(!strstr(line, hex));
	free(line);
}

/* Four bytes of the last structure in a line, which a trace has little-endian: the lowest first. */
static uint32_t little_at(const char *line, size_t at)
{
	const char *hex = strrchr(line, ' ') + 1 + 2 * at;
	unsigned int byte[4];

	CHECK(sscanf(hex, "%2x%2x%2x%2x", &byte[0], &byte[1], &byte[2], &byte[3]) == 4);
	return byte[0] | byte[1] << 8 | byte[2] << 16 | byte[3] << 24;
}

/* The structures of a trace, whatever the machine: the same number is the same elsewhere, and small. */
static void test_structures(void)
{
	static const char umem[] =
		"reg_umem 0 1 4096 "
		"0000000000000000" "14131211" "1eab577e" "0c000000" "01000000" "0010000000000000\n";
	char journal[2 * sizeof(struct mlx5ctl_dv_journal_entry) + 64];
	size_t pid = offsetof(struct mlx5ctl_dv_journal_entry, pid);
	size_t user = offsetof(struct mlx5ctl_dv_journal_entry, user);
	char *line, *hex;
	uint64_t key;

	line = anonymous(umem);
	key = little_at(line, offsetof(struct mlx5ctl_dv_umem_info, mkey));
	CHECK_EQ(key, hidden(0x203, "resd_lkey", KEY));
	CHECK(key && key < 0x10000);
	CHECK_EQ(little_at(line, offsetof(struct mlx5ctl_dv_umem_info, umem_id)), 0x11121314);
	free(line);

	hex = stpcpy(journal, "read_journal 0 1 1 00 ");
	memset(hex, '0', 2 * sizeof(struct mlx5ctl_dv_journal_entry));
	strcpy(hex + 2 * sizeof(struct mlx5ctl_dv_journal_entry), "\n");
	memcpy(hex + 2 * pid, "67120000" "e8030000", 16);
	line = anonymous(journal);
	CHECK(little_at(line, pid) && little_at(line, pid) < 0x1000);
	CHECK(little_at(line, user) && little_at(line, user) < 1000);
	free(line);
}

#define MCIA "08050000" "00000001" "00009014" "00000000"

static unsigned int sum(const uint8_t *data, size_t len)
{
	unsigned int total = 0;

	while (len--)
		total += *data++;
	return total & 0xff;
}

/* Of a clock that is synchronous: MSECQ. */
static void test_clock(void)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(0x9155);
	uint8_t out[16 + 64] = {};
	uint64_t left = 0;

	CHECK_EQ(mlx5ctl_dv_layout_set_u64(layout, out + 16, 64, "local_clock_identity", GUID), 0);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(layout, out + 16, 64, "local_ssm_code", 2), 0);
	reply("0805000000000001" "00009155" "00000000", out, sizeof(out));
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(layout, out + 16, 64, "local_clock_identity", &left), 0);
	CHECK(left && left != GUID);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(layout, out + 16, 64, "local_ssm_code", &left), 0);
	CHECK_EQ(left, 2);
}

/* A module's numbers stand where SFF-8636 and SFF-8472 have them, and its checksums stay true. */
static void test_module(void)
{
	static const char number[] = "MT2113VS01234567";
	uint8_t out[16 + 148];
	uint8_t *memory = out + 32;

	/* A QSFP28: its first byte, and upper bytes 176 to 223 of page 0. */
	memset(out, 0, sizeof(out));
	memory[0] = 0x11;
	memory[22] = 0x20;
	reply(MCIA "00000000" "50000000" "00000030" "00000000", out, sizeof(out));
	CHECK_EQ(memory[22], 0x20);
	memset(out, 0, sizeof(out));
	memcpy(memory, "78901234", 8);
	memcpy(memory + 20, number, 16);
	memcpy(memory + 36, "210403", 6);
	reply(MCIA "00000000" "500000b0" "00000030" "00000000", out, sizeof(out));
	CHECK(!has(memory, 48, "789", 3));
	CHECK(!has(memory, 48, number + 12, 4));
	CHECK(!has(memory, 48, "MT", 2));
	CHECK_EQ(sum(memory + 20, 16), sum((const uint8_t *)number, 16));
	CHECK_EQ(sum(memory, 8), sum((const uint8_t *)"78901234", 8));
	CHECK(has(memory, 48, "210403", 6));
	/* The number's first half, at the end of what was asked for. */
	memset(out, 0, sizeof(out));
	memcpy(memory + 40, number, 8);
	reply(MCIA "00000000" "50000080" "00000030" "00000000", out, sizeof(out));
	CHECK(!has(memory, 48, "MT", 2));
	CHECK_EQ(sum(memory, 48), sum((const uint8_t *)number, 8));
	CHECK(!has(memory + 48, sizeof(out) - 32 - 48, "A", 1));
	/* What the vendor keeps behind it, and a page that is the user's. */
	memset(out, 0x5a, sizeof(out));
	reply(MCIA "00000000" "500000e0" "00000020" "00000000", out, sizeof(out));
	CHECK(!has(memory, 48, "\x5a", 1));
	memset(out, 0x5a, sizeof(out));
	reply(MCIA "00000000" "50020080" "00000030" "00000000", out, sizeof(out));
	CHECK(!has(memory, 48, "\x5a", 1));

	/* An SFP's, in the lower half: bytes 48 to 95. */
	memset(out, 0, sizeof(out));
	memory[0] = 0x03;
	reply(MCIA "00000000" "50000000" "00000030" "00000000", out, sizeof(out));
	memset(out, 0, sizeof(out));
	memcpy(memory, "MC2309-1", 8);
	memcpy(memory + 20, number, 16);
	reply(MCIA "00000000" "50000030" "00000030" "00000000", out, sizeof(out));
	CHECK(!has(memory, 48, "2309", 4));
	CHECK(!has(memory, 48, number + 4, 4));
	CHECK_EQ(sum(memory + 20, 16), sum((const uint8_t *)number, 16));
}

/* Memory: a core dump's addresses stay, and nothing that does not look like one. */
static void test_memory(void)
{
	static const char core[] = "08050000" "00000001" "0000402e" "00000000";
	static const char regs[] = "08050000" "00000001" "00005004" "00000000";
	char *line;

	line = anonymous_exec(core, "-", 0,
			 "00000000" "01002000" "00000004" "c0ffee00" "00500c00" "7e57ab1e");
	CHECK(strstr(line, " 0 000000000000000000000004000000000050" "0c0000000000\n"));
	free(line);
	line = anonymous_exec(core, "-", 0,
			 "c0ffee01" "01002000" "7e57ab1e" "00000000");
	CHECK(strstr(line, " 0 -\n"));
	free(line);
	line = anonymous_exec(regs, "-", 16, "c0ffee01");
	CHECK(strstr(line, " 0 -\n"));
	free(line);
}

static void test_malformed(void)
{
	static const char *const lines[] = {
		"", "\n", "exec\n", "exec 0 0 0 0 xx - 0 -\n", "exec 0 0 0 0 08 05 0\n",
		"reg_umem 0 1 2 00\n", "read_journal 0 1 1 00 00\n", "run 1 2\n",
		"exec 0 0 0 0 - - - -\n", "exec 0 0 0 0 0805 00 0 00\n",
	};

	/* Whatever comes of it: no memory is read that is not its own. */
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		free(anonymize_call(secrets, lines[i]));
	CHECK(!anonymize_call(secrets, "run 1 2\n"));
}

int main(void)
{
	secrets = new_secrets("mlx5_0", &(struct mlx5ctl_dv_device_attr){});
	CHECK(secrets);
	test_text();
	test_structures();
	test_fields();
	test_harmless();
	test_unnamed();
	test_clock();
	test_reason();
	test_module();
	test_memory();
	test_malformed();
	free_secrets(secrets);
	return 0;
}
