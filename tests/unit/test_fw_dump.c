// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's two dumps: every byte, and every refusal. */
#include "sim_cmd.h"

#define CORE_DUMP 0x402e
#define RESOURCE_DUMP 0xc000
#define CORE_BYTES 64
#define RSC_BYTES 256
#define INLINE_BYTES 208
#define USER_ADDRESS 0x7f0012345000ull

#define SEG_MENU 0xffff
#define SEG_SLICE 0x2000
#define SEG_QUERY_MKEY 0x4030
#define SEG_FULL_QPC 0x1000
#define SEG_FULL_CQC 0x1200
#define SEG_FULL_EQC 0x1300
#define SEG_SND_BUFFER 0x1001
#define SEG_CQ_BUFFER 0x1201
#define SEG_EQ_BUFFER 0x1301
#define NUM_ALL 0xffff
#define SEG_REFERENCE 0xfffd
#define SEG_ERROR 0xfffc

struct dumper {
	struct sim_host *host;
	u32 uid;
	u32 pd;
	u32 umem;
	u32 mkey;
	u64 base;
	u32 room;
};

static struct dumper setup(const struct fw_config *cfg, u32 pages)
{
	struct dumper d = { .host = sim_up(cfg), .room = pages * FW_PAGE_SIZE };

	CHECK_EQ(sim_uctx(d.host, FW_CAP_TOOLS, &d.uid), OK);
	CHECK_EQ(sim_short(d.host, MLX5_CMD_OP_ALLOC_PD, d.uid, 0, 0, 0, &d.pd), OK);
	CHECK_EQ(sim_umem(d.host, d.uid, pages, 3, &d.umem, &d.base), OK);
	CHECK_EQ(sim_mkey(d.host, d.uid, d.pd, d.umem, USER_ADDRESS, d.room, true, &d.mkey), OK);
	return d;
}

static u32 core_request(struct dumper *d, u8 *reg, u32 mkey, u64 addr, u32 size)
{
	MLX5_SET(sim_core_dump, reg, core_dump_type, 2);
	MLX5_SET(sim_core_dump, reg, mkey, mkey);
	MLX5_SET64(sim_core_dump, reg, address, addr);
	MLX5_SET(sim_core_dump, reg, size, size);
	return sim_reg(d->host, MLX5_CMD_OP_ACCESS_REG, d->uid, CORE_DUMP, false, reg, CORE_BYTES);
}

static u32 dword(const u8 *at)
{
	return (u32)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3];
}

/* Runs of 383 dwords, 0x4b9c bytes apart, as tests/sim/README.md says. */
static void check_core(const u8 *dump, u32 size, u32 count)
{
	/* The pairs that a ConnectX-6 Dx was seen to begin with. */
	static const u8 first[32] = {
		0, 0, 0, 0x0, 0x01, 0x00, 0x20, 0x00, 0, 0, 0, 0x4, 0x00, 0x00, 0x48, 0xec,
		0, 0, 0, 0x8, 0x00, 0x00, 0x00, 0x00, 0, 0, 0, 0xc, 0x00, 0x00, 0x00, 0x03,
	};
	u32 pair, address, value;

	for (pair = 0; pair < size / 8; pair++, dump += 8) {
		address = pair / 383 * 0x4b9c + pair % 383 * 4;
		value = address / 4 * 2654435761u;
		if (!pair)
			CHECK(!memcmp(dump, first, size < 32 ? size : 32));
		if (address == 0x18)
			value = 0x54306f6c;
		if (address == 0x1c)
			value = 0x00104000;
		if (address >= 0x4b9c && address < 0x4bdc)
			value = count;
		if (address == 0x500c00)
			value = 0;
		CHECK_EQ(dword(dump), address);
		if (address >= 0x10)
			CHECK_EQ(dword(dump + 4), value);
	}
}

static void core_dump_in_one(void)
{
	struct dumper d = setup(NULL, 256);
	u8 reg[CORE_BYTES] = {};

	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, d.room), OK);
	/* What the reply said on a ConnectX-6 Dx. */
	CHECK_EQ(MLX5_GET(sim_core_dump, reg, size), 831304);
	CHECK_EQ(MLX5_GET64(sim_core_dump, reg, address), 0);
	CHECK_EQ(MLX5_GET64(sim_core_dump, reg, cookie), 0x500c04);
	CHECK_EQ(MLX5_GET(sim_core_dump, reg, more_dump), 0);
	check_core(sim_ram_at(d.host, d.base), 831304, 1);
	CHECK_EQ(dword(sim_ram_at(d.host, d.base + 831304 - 8)), 0x500c00);
	CHECK_EQ(*sim_ram_at(d.host, d.base + 831304), 0);
	/* The cookie of a whole dump continues nothing. */
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, d.room), SIM_DUMP_COOKIE);
	memset(reg, 0, sizeof(reg));
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, d.room), OK);
	check_core(sim_ram_at(d.host, d.base), 831304, 2);
	sim_host_free(d.host);
}

static void core_dump_continued(u32 total, u32 piece)
{
	struct fw_config cfg;
	struct dumper d;
	u8 reg[CORE_BYTES] = {};
	u8 *dump = malloc(total);
	u32 got = 0, size, more;

	fw_config_default(&cfg);
	cfg.core_dump_size = total;
	d = setup(&cfg, 16);
	do {
		/* At an odd place, over page boundaries. */
		CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS + 4093, piece), OK);
		size = MLX5_GET(sim_core_dump, reg, size);
		more = MLX5_GET(sim_core_dump, reg, more_dump);
		CHECK(size <= piece && got + size <= total);
		CHECK(!more || size == piece / 8 * 8);
		memcpy(dump + got, sim_ram_at(d.host, d.base + 4093), size);
		got += size;
	} while (more);
	CHECK_EQ(got, total);
	check_core(dump, total, 1);
	free(dump);
	sim_host_free(d.host);
}

static u32 core_form(struct dumper *d, u32 type, bool write, u32 mkey, u32 qpn)
{
	u8 reg[CORE_BYTES] = {};

	MLX5_SET(sim_core_dump, reg, core_dump_type, type);
	MLX5_SET(sim_core_dump, reg, qpn, qpn);
	if (mkey) {
		MLX5_SET(sim_core_dump, reg, mkey, mkey);
		MLX5_SET64(sim_core_dump, reg, address, USER_ADDRESS);
		MLX5_SET(sim_core_dump, reg, size, 4096);
	}
	return sim_reg(d->host, MLX5_CMD_OP_ACCESS_REG, d->uid, CORE_DUMP, write, reg, CORE_BYTES);
}

/* Type 2 by read with memory, 0 and 1 by write without: the rest is unknown. */
static void core_dump_forms(void)
{
	struct dumper d = setup(NULL, 4);
	u32 type;

	CHECK_EQ(core_form(&d, 0, true, 0, 0), OK);
	CHECK_EQ(core_form(&d, 1, true, 0, 0x1234), SIM_NO_SUCH_OBJECT);
	CHECK_EQ(core_form(&d, 2, false, d.mkey, 0), OK);
	CHECK_EQ(core_form(&d, 2, false, 0, 0), SIM_DUMP_SIZE);
	for (type = 0; type < 256; type++) {
		if (type != 2)
			CHECK_EQ(core_form(&d, type, false, d.mkey, 0), SIM_DUMP_TYPE);
		CHECK_EQ(core_form(&d, type, true, d.mkey, 0), SIM_DUMP_TYPE);
		if (type > 1)
			CHECK_EQ(core_form(&d, type, true, 0, 0), SIM_DUMP_TYPE);
	}
	sim_host_free(d.host);
}

static void core_dump_refusals(void)
{
	struct dumper d = setup(NULL, 4);
	struct sim_host *host = d.host;
	u8 reg[CORE_BYTES] = {}, zero[CORE_BYTES] = {};
	u32 other, umem, read_only, kernel_pd, foreign;
	u64 base;

	CHECK_EQ(core_request(&d, reg, 0, USER_ADDRESS, 4096), SIM_BAD_MKEY);
	CHECK(!memcmp(reg, zero, sizeof(reg)));
	CHECK_EQ(core_request(&d, reg, d.mkey ^ 1, USER_ADDRESS, 4096), SIM_MKEY_STATE);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS - 1, 4096), SIM_MKEY_BOUNDS);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS + d.room, 8), SIM_MKEY_BOUNDS);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, d.room + 1), SIM_MKEY_BOUNDS);
	CHECK_EQ(core_request(&d, reg, d.mkey, ~0ULL, 4096), SIM_MKEY_BOUNDS);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 0), SIM_DUMP_SIZE);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 7), SIM_DUMP_SIZE);
	/* Of no dump, within a dword, in a gap, and not said to be one. */
	MLX5_SET(sim_core_dump, reg, more_dump, 1);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_DUMP_COOKIE);
	MLX5_SET64(sim_core_dump, reg, cookie, 0x6);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_DUMP_COOKIE);
	MLX5_SET64(sim_core_dump, reg, cookie, 383 * 4);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_DUMP_COOKIE);
	MLX5_SET64(sim_core_dump, reg, cookie, 1ull << 32 | 8);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_DUMP_COOKIE);
	MLX5_SET(sim_core_dump, reg, more_dump, 0);
	MLX5_SET64(sim_core_dump, reg, cookie, 8);
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_DUMP_COOKIE);
	MLX5_SET64(sim_core_dump, reg, cookie, 0);

	/* Pages that the umem does not let firmware write. */
	CHECK_EQ(sim_umem(host, d.uid, 1, 1, &umem, &base), OK);
	CHECK_EQ(sim_mkey(host, d.uid, d.pd, umem, 0, 4096, true, &read_only), OK);
	CHECK_EQ(core_request(&d, reg, read_only, 0, 4096), SIM_UMEM_ACCESS);
	CHECK_EQ(sim_mkey(host, d.uid, d.pd, d.umem, 0, 4096, false, &read_only), OK);
	CHECK_EQ(core_request(&d, reg, read_only, 0, 4096), SIM_MKEY_ACCESS);

	/* The driver's own mkey, and another context's. */
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &kernel_pd), OK);
	CHECK_EQ(sim_mkey(host, 0, kernel_pd, d.umem, 0, 4096, true, &foreign), OK);
	CHECK_EQ(core_request(&d, reg, foreign, 0, 4096), SIM_MKEY_FOREIGN);

	/* A context without the tools capability. */
	CHECK_EQ(sim_uctx(host, FW_CAP_RAW_TX, &other), OK);
	d.uid = other;
	CHECK_EQ(core_request(&d, reg, d.mkey, USER_ADDRESS, 4096), SIM_NEEDS_TOOLS);
	memset(reg, 0, sizeof(reg));
	CHECK_EQ(sim_reg(host, FW_OP_ACCESS_REG_USER, other, CORE_DUMP, true, reg, CORE_BYTES),
		 SIM_NEEDS_TOOLS);
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, CORE_DUMP, true, reg, CORE_BYTES - 1),
		 SIM_REG_SHORT);
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, 0x1111, true, reg, CORE_BYTES),
		 SIM_BAD_REGISTER);
	sim_host_free(host);
}

struct dump {
	u8 *data;
	u32 len;
	u32 rounds;
};

/* A whole resource dump, in pieces of the register or of `piece` bytes. */
static struct dump resource_dump_from(struct dumper *d, u16 segment, u32 index1, u32 index2, u16 num2,
				      u32 piece)
{
	struct dump dump = { .data = malloc(1 << 20) };
	u8 reg[RSC_BYTES] = {};
	u32 size, seq, more;

	MLX5_SET(sim_resource_dump, reg, segment_type, segment);
	MLX5_SET(sim_resource_dump, reg, index1, index1);
	MLX5_SET(sim_resource_dump, reg, index2, index2);
	/* As mlx5_core asks for one object. */
	MLX5_SET(sim_resource_dump, reg, num_of_obj1, segment != SEG_MENU);
	MLX5_SET(sim_resource_dump, reg, num_of_obj2, num2);
	do {
		seq = MLX5_GET(sim_resource_dump, reg, seq_num);
		if (piece) {
			MLX5_SET(sim_resource_dump, reg, mkey, d->mkey);
			MLX5_SET64(sim_resource_dump, reg, address, USER_ADDRESS);
			MLX5_SET(sim_resource_dump, reg, size, piece);
		} else {
			MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
		}
		CHECK_EQ(sim_reg(d->host, MLX5_CMD_OP_ACCESS_REG, d->uid, RESOURCE_DUMP, true, reg,
				 RSC_BYTES), OK);
		size = MLX5_GET(sim_resource_dump, reg, size);
		more = MLX5_GET(sim_resource_dump, reg, more_dump);
		CHECK(size && !(size % 4) && size <= (piece ? piece : INLINE_BYTES));
		CHECK_EQ(MLX5_GET(sim_resource_dump, reg, seq_num), (seq + 1) % 16);
		if (piece)
			memcpy(dump.data + dump.len, sim_ram_at(d->host, d->base), size);
		else
			memcpy(dump.data + dump.len,
			       MLX5_ADDR_OF(sim_resource_dump, reg, inline_data), size);
		dump.len += size;
		dump.rounds++;
	} while (more);
	return dump;
}

static struct dump resource_dump(struct dumper *d, u16 segment, u32 index1, u32 piece)
{
	return resource_dump_from(d, segment, index1, 0, 0, piece);
}

/* The n-th segment of a type; NULL if there are not as many. */
static u8 *segment(const struct dump *dump, u16 type, u32 n)
{
	u32 off, len;

	for (off = 0; off < dump->len; off += len) {
		len = MLX5_GET(resource_dump_segment_header, dump->data + off, length_dw) * 4;
		CHECK(len && off + len <= dump->len);
		if (MLX5_GET(resource_dump_segment_header, dump->data + off, segment_type) ==
		    type && !n--)
			return dump->data + off;
	}
	return NULL;
}

static void both_forms_agree(u16 type, u32 index1)
{
	struct dumper d = setup(NULL, 8);
	struct dump in_line = resource_dump(&d, type, index1, 0);
	struct dump memory = resource_dump(&d, type, index1, 8192);

	CHECK_EQ(in_line.len, memory.len);
	CHECK(!memcmp(in_line.data, memory.data, memory.len));
	CHECK(in_line.rounds >= memory.rounds);
	CHECK(segment(&memory, 0xfffe, 0) == memory.data);
	CHECK(segment(&memory, 0xfffa, 0) == memory.data + 16);
	CHECK(segment(&memory, 0xfffb, 0) == memory.data + memory.len - 4);
	free(in_line.data);
	free(memory.data);
	sim_host_free(d.host);
}

static void check_name(const u8 *at, const char *name)
{
	char padded[20] = {};

	strcpy(padded, strcmp(name, "-") ? name : "");
	CHECK(!memcmp(at, padded, 16));
}

/* The flags' columns, and the record's bits from the lowest on. */
static void check_record(const u8 *rec, u32 type, const char *name, const char *index1,
			 const char *index2, const char *flags)
{
	static const u8 bits[] = { 0, 1, 2, 3, 4, 5, 8, 9, 6, 7, 10, 11 };
	u32 i, want = 0;

	CHECK_EQ(strlen(flags), sizeof(bits));
	for (i = 0; i < sizeof(bits); i++)
		want |= (u32)(flags[i] == '1') << bits[i];
	CHECK_EQ(MLX5_GET(resource_dump_menu_record, rec, segment_type), type);
	CHECK_EQ(rec[0] << 8 | rec[1], want);
	check_name(rec + 4, name);
	check_name(rec + 20, index1);
	check_name(rec + 36, index2);
}

static void menu(void)
{
	struct dumper d = setup(NULL, 8);
	struct dump dump = resource_dump(&d, SEG_MENU, 0, 8192);
	u8 *seg = segment(&dump, SEG_MENU, 0);
	char line[256], name[20], index1[20], index2[20], flags[16];
	FILE *file = fopen(MENU_CX6DX, "r");
	u32 type, num = 0;

	CHECK(seg && file);
	while (fgets(line, sizeof(line), file)) {
		if (*line == '#')
			continue;
		CHECK_EQ(sscanf(line, "%x\t%19[^\t]\t%19[^\t]\t%19[^\t]\t%15[01]", &type, name,
				index1, index2, flags), 5);
		check_record(seg + 8 + 52 * num++, type, name, index1, index2, flags);
	}
	fclose(file);
	CHECK_EQ(num, 45);
	CHECK_EQ(MLX5_GET(resource_dump_menu_segment, seg, num_of_records), num);
	free(dump.data);
	sim_host_free(d.host);
}

/* The same names at other numbers, which are the same numbers. */
static void menu_moved(void)
{
	struct fw_config cfg;
	struct dumper d;
	struct dump dump;
	u8 *seg, *rec;
	u32 i, number = 0;
	u64 seen = 0;

	fw_config_default(&cfg);
	cfg.rsc_shift = 7;
	d = setup(&cfg, 8);
	dump = resource_dump(&d, SEG_MENU, 0, 8192);
	seg = segment(&dump, SEG_MENU, 0);
	CHECK(seg);
	for (i = 0; i < 45; i++) {
		rec = seg + 8 + 52 * i;
		seen |= MLX5_GET(resource_dump_menu_record, rec, segment_type) == SEG_QUERY_MKEY;
		if (!strcmp((char *)rec + 4, "PRM_QUERY_MKEY"))
			number = MLX5_GET(resource_dump_menu_record, rec, segment_type);
	}
	free(dump.data);
	CHECK(seen && number && number != SEG_QUERY_MKEY);
	dump = resource_dump(&d, number, d.mkey >> 8, 0);
	seg = segment(&dump, number, 0);
	CHECK(seg);
	CHECK_EQ(MLX5_GET64(mkc, seg + 16, start_addr), USER_ADDRESS);
	free(dump.data);
	sim_host_free(d.host);
}

static void large_segment(void)
{
	struct dumper d = setup(NULL, 64);
	struct dump dump = resource_dump(&d, SEG_SLICE, 77, 0);
	u32 off = 0, n, i, len;
	u8 *seg;

	CHECK(dump.rounds > 1000);
	for (n = 0; (seg = segment(&dump, SEG_SLICE, n)); n++) {
		len = MLX5_GET(resource_dump_segment_header, seg, length_dw) * 4 - 16;
		for (i = 0; i < len; i += 4)
			CHECK_EQ(MLX5_GET(sim_cmd_out, seg + 16 + i - 8, arg0),
				 fw_pattern(off + i, 77));
		off += len;
	}
	CHECK_EQ(off, 300000);
	CHECK(n > 1);
	free(dump.data);
	sim_host_free(d.host);
}

static void live_objects(void)
{
	struct dumper d = setup(NULL, 8);
	struct dump dump = resource_dump(&d, SEG_QUERY_MKEY, d.mkey >> 8, 0);
	u8 *seg = segment(&dump, SEG_QUERY_MKEY, 0);

	CHECK(seg);
	CHECK_EQ(MLX5_GET64(mkc, seg + 16, start_addr), USER_ADDRESS);
	free(dump.data);
	dump = resource_dump(&d, SEG_QUERY_MKEY, 0x999999, 0);
	CHECK(segment(&dump, 0xfffc, 0) && !segment(&dump, SEG_QUERY_MKEY, 0));
	free(dump.data);
	sim_host_free(d.host);
}

/* A CQ's full context refers to its EQ; the EQ's entries are in memory. */
static void references(void)
{
	struct dumper d = setup(NULL, 8);
	u8 eq_in[MLX5_ST_SZ_BYTES(create_eq_in) + 8] = {};
	u8 cq_in[MLX5_ST_SZ_BYTES(create_cq_in)] = {}, out[16];
	u64 buffer = sim_ram(d.host, FW_PAGE_SIZE);
	struct dump dump;
	u32 uar, eqn, cqn;
	u8 *seg;

	CHECK_EQ(sim_short(d.host, MLX5_CMD_OP_ALLOC_UAR, 0, 0, 0, 0, &uar), OK);
	MLX5_SET(create_eq_in, eq_in, opcode, MLX5_CMD_OP_CREATE_EQ);
	MLX5_SET(create_eq_in, eq_in, eq_context_entry.log_eq_size, 2);
	MLX5_SET(create_eq_in, eq_in, eq_context_entry.uar_page, uar);
	fw_put64(eq_in + MLX5_ST_SZ_BYTES(create_eq_in), buffer);
	CHECK_EQ(sim_exec(d.host, eq_in, sizeof(eq_in), out, sizeof(out)), OK);
	eqn = MLX5_GET(create_eq_out, out, eq_number);
	MLX5_SET(create_cq_in, cq_in, opcode, MLX5_CMD_OP_CREATE_CQ);
	MLX5_SET(create_cq_in, cq_in, cq_context.c_eqn_or_apu_element, eqn);
	MLX5_SET(create_cq_in, cq_in, cq_context.uar_page, uar);
	CHECK_EQ(sim_exec(d.host, cq_in, sizeof(cq_in), out, sizeof(out)), OK);
	cqn = MLX5_GET(create_cq_out, out, cqn);

	dump = resource_dump(&d, SEG_FULL_CQC, cqn, 0);
	seg = segment(&dump, SEG_REFERENCE, 0);
	CHECK(seg && segment(&dump, SEG_FULL_CQC, 0));
	CHECK_EQ(MLX5_GET(sim_reference_segment, seg, reference_segment), SEG_FULL_EQC);
	CHECK_EQ(MLX5_GET(sim_reference_segment, seg, index1), eqn);
	free(dump.data);

	memcpy(sim_ram_at(d.host, buffer), "an entry", 8);
	dump = resource_dump(&d, SEG_EQ_BUFFER, eqn, 0);
	seg = segment(&dump, SEG_EQ_BUFFER, 0);
	CHECK(seg && !memcmp(seg + 16, "an entry", 8));
	CHECK(!segment(&dump, SEG_EQ_BUFFER, 1));
	free(dump.data);

	/* Of the four entries the last two, and all. */
	memcpy(sim_ram_at(d.host, buffer) + 3 * 64, "the last", 8);
	dump = resource_dump_from(&d, SEG_EQ_BUFFER, eqn, 2, NUM_ALL, 0);
	seg = segment(&dump, SEG_EQ_BUFFER, 1);
	CHECK(seg && !memcmp(seg + 16, "the last", 8));
	CHECK_EQ(MLX5_GET(resource_dump_resource_segment, seg, index1), eqn);
	CHECK_EQ(MLX5_GET(resource_dump_resource_segment, seg, index2), 3);
	CHECK(!segment(&dump, SEG_EQ_BUFFER, 2) && !segment(&dump, SEG_ERROR, 0));
	free(dump.data);
	dump = resource_dump_from(&d, SEG_EQ_BUFFER, eqn, 0, NUM_ALL, 0);
	CHECK(segment(&dump, SEG_EQ_BUFFER, 3) && !segment(&dump, SEG_EQ_BUFFER, 4));
	free(dump.data);
	dump = resource_dump_from(&d, SEG_EQ_BUFFER, eqn, 4, 0, 0);
	CHECK(segment(&dump, SEG_ERROR, 0) && !segment(&dump, SEG_EQ_BUFFER, 0));
	free(dump.data);

	/* A queue without memory, and an object that is not there. */
	dump = resource_dump_from(&d, SEG_CQ_BUFFER, cqn, 0, NUM_ALL, 0);
	CHECK(segment(&dump, SEG_ERROR, 0));
	free(dump.data);
	dump = resource_dump_from(&d, SEG_SND_BUFFER, 0x999, 0, NUM_ALL, 0);
	CHECK(segment(&dump, SEG_ERROR, 0));
	free(dump.data);
	dump = resource_dump(&d, SEG_FULL_QPC, 1, 0);
	CHECK(segment(&dump, SEG_ERROR, 0));
	free(dump.data);
	sim_host_free(d.host);
}

static u32 rsc_once(struct dumper *d, u8 *reg)
{
	return sim_reg(d->host, MLX5_CMD_OP_ACCESS_REG, d->uid, RESOURCE_DUMP, true, reg,
		       RSC_BYTES);
}

static void resource_dump_refusals(void)
{
	struct dumper d = setup(NULL, 8);
	u8 reg[RSC_BYTES] = {};
	u64 token;
	u32 uid, i;

	MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
	MLX5_SET(sim_resource_dump, reg, segment_type, 0x4242);
	CHECK_EQ(rsc_once(&d, reg), SIM_RSC_SEGMENT);

	/* What the menu says that a segment does not take. */
	for (i = 0; i < 2; i++) {
		memset(reg, 0, sizeof(reg));
		MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
		MLX5_SET(sim_resource_dump, reg, segment_type, SEG_QUERY_MKEY);
		MLX5_SET(sim_resource_dump, reg, index1, d.mkey >> 8);
		MLX5_SET(sim_resource_dump, reg, num_of_obj1, i ? NUM_ALL : 2);
		CHECK_EQ(rsc_once(&d, reg), SIM_RSC_INDEX);
	}

	memset(reg, 0, sizeof(reg));
	MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
	MLX5_SET(sim_resource_dump, reg, segment_type, SEG_MENU);
	MLX5_SET(sim_resource_dump, reg, mkey, d.mkey);
	CHECK_EQ(rsc_once(&d, reg), SIM_RSC_INLINE_MKEY);

	memset(reg, 0, sizeof(reg));
	MLX5_SET(sim_resource_dump, reg, segment_type, SEG_MENU);
	CHECK_EQ(rsc_once(&d, reg), SIM_DUMP_SIZE);

	memset(reg, 0, sizeof(reg));
	MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
	MLX5_SET(sim_resource_dump, reg, segment_type, SEG_SLICE);
	CHECK_EQ(rsc_once(&d, reg), OK);
	CHECK(MLX5_GET(sim_resource_dump, reg, more_dump));
	token = MLX5_GET64(sim_resource_dump, reg, device_opaque);

	/* Out of order, somebody else's, and unknown. */
	MLX5_SET(sim_resource_dump, reg, seq_num, 5);
	CHECK_EQ(rsc_once(&d, reg), SIM_RSC_SEQUENCE);
	memset(reg, 0, sizeof(reg));
	MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
	MLX5_SET(sim_resource_dump, reg, more_dump, 1);
	MLX5_SET(sim_resource_dump, reg, seq_num, 1);
	MLX5_SET64(sim_resource_dump, reg, device_opaque, token + 1);
	CHECK_EQ(rsc_once(&d, reg), SIM_RSC_SESSION);
	CHECK_EQ(sim_uctx(d.host, FW_CAP_TOOLS, &uid), OK);
	d.uid = uid;
	memset(reg, 0, sizeof(reg));
	MLX5_SET(sim_resource_dump, reg, inline_dump, 1);
	MLX5_SET(sim_resource_dump, reg, more_dump, 1);
	MLX5_SET(sim_resource_dump, reg, seq_num, 1);
	MLX5_SET64(sim_resource_dump, reg, device_opaque, token);
	CHECK_EQ(rsc_once(&d, reg), SIM_RSC_SESSION);
	sim_host_free(d.host);
}

int main(void)
{
	core_dump_in_one();
	core_dump_continued(831304, 30000);
	core_dump_continued(831304, 30007);
	core_dump_continued(4096, 15);
	core_dump_continued(104, 4096);
	core_dump_forms();
	core_dump_refusals();
	both_forms_agree(SEG_MENU, 0);
	both_forms_agree(SEG_SLICE, 3);
	both_forms_agree(SEG_QUERY_MKEY, 0x100);
	menu();
	menu_moved();
	large_segment();
	live_objects();
	references();
	resource_dump_refusals();
	return 0;
}
