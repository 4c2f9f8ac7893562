// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Memory keys over umems as clients of real adapters make them, and what the
 * model refuses because it would map wrongly, or nobody knows how.
 *
 * The accepted forms are those of DPDK and UCX (page size and translation size
 * set) and of the misc-device client of a ConnectX-6 Dx (neither, on memory
 * aligned to 4 KiB).
 */
#include "sim_cmd.h"

#define BUFFER 0x7f0012200000ull
#define LARGE_SHIFT 16
#define LARGE (1u << LARGE_SHIFT)

struct key {
	u64 start;
	u64 len;
	u64 umem_offset;
	u32 umem;
	u32 shift;
	u32 octowords;
	u32 octowords_actual;
	u32 mode;
};

#define NUM_PAGES 2

/* Two pages of 64 KiB that are not neighbours. */
struct memory {
	struct sim_host *host;
	u64 pages[NUM_PAGES];
	u32 uid;
	u32 pd;
};

static struct memory setup(void)
{
	struct memory m = { .host = sim_up(NULL) };
	u64 ram = sim_ram(m.host, 5 * LARGE);

	m.pages[1] = (ram + LARGE - 1) & ~(u64)(LARGE - 1);
	m.pages[0] = m.pages[1] + 2 * LARGE;
	CHECK_EQ(sim_uctx(m.host, FW_CAP_TOOLS, &m.uid), OK);
	CHECK_EQ(sim_short(m.host, MLX5_CMD_OP_ALLOC_PD, m.uid, 0, 0, 0, &m.pd), OK);
	return m;
}

/* A umem of the pages, from page_offset in the first one on. */
static u32 make_umem(struct memory *m, u32 page_offset, u32 *id)
{
	u8 in[MLX5_ST_SZ_BYTES(create_umem_in) + 8 * NUM_PAGES] = {}, out[16];
	u32 syndrome, i;

	MLX5_SET(create_umem_in, in, opcode, MLX5_CMD_OP_CREATE_UMEM);
	MLX5_SET(create_umem_in, in, uid, m->uid);
	MLX5_SET(create_umem_in, in, umem.log_page_size, LARGE_SHIFT - FW_PAGE_SHIFT);
	MLX5_SET(create_umem_in, in, umem.page_offset, page_offset);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, NUM_PAGES);
	for (i = 0; i < NUM_PAGES; i++)
		fw_put64(in + MLX5_ST_SZ_BYTES(create_umem_in) + 8 * i, m->pages[i] | 3);
	syndrome = sim_exec(m->host, in, sizeof(in), out, sizeof(out));
	*id = MLX5_GET(create_umem_out, out, umem_id);
	return syndrome;
}

static u32 make_key(struct memory *m, const struct key *key, u32 *mkey)
{
	u8 in[MLX5_ST_SZ_BYTES(create_mkey_in)] = {}, out[16];
	void *mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	u32 syndrome, id;

	MLX5_SET(create_mkey_in, in, opcode, MLX5_CMD_OP_CREATE_MKEY);
	MLX5_SET(create_mkey_in, in, uid, m->uid);
	MLX5_SET(create_mkey_in, in, translations_octword_actual_size, key->octowords_actual);
	MLX5_SET(sim_mkey_in, in, mkey_umem_valid, 1);
	MLX5_SET(sim_mkey_in, in, mkey_umem_id, key->umem);
	MLX5_SET64(sim_mkey_in, in, mkey_umem_offset, key->umem_offset);
	MLX5_SET(mkc, mkc, access_mode_1_0, key->mode);
	MLX5_SET(mkc, mkc, lr, 1);
	MLX5_SET(mkc, mkc, lw, 1);
	MLX5_SET(mkc, mkc, qpn, 0xffffff);
	MLX5_SET(mkc, mkc, pd, m->pd);
	MLX5_SET64(mkc, mkc, start_addr, key->start);
	MLX5_SET64(mkc, mkc, len, key->len);
	MLX5_SET(mkc, mkc, log_page_size, key->shift);
	MLX5_SET(mkc, mkc, translations_octword_size, key->octowords);
	syndrome = sim_exec(m->host, in, sizeof(in), out, sizeof(out));
	id = MLX5_GET(create_mkey_out, out, mkey_index) << 8;
	if (mkey)
		*mkey = id;
	return syndrome;
}

/* A key of the first form over all of a umem. */
static struct key sized_key(u32 umem, u32 shift, u64 start, u64 len)
{
	u64 pages = ((start & ((1ull << shift) - 1)) + len + (1ull << shift) - 1) >> shift;
	u32 octowords = (pages + 1) / 2;

	return (struct key){ .umem = umem, .shift = shift, .start = start, .len = len,
			     .octowords = octowords, .octowords_actual = octowords, .mode = 1 };
}

/* The entry that maps an address: those of a key begin with its first page. */
static u64 entry_of(struct memory *m, u32 mkey, u64 addr, u32 shift)
{
	u8 in[MLX5_ST_SZ_BYTES(sim_query_mtt_in)] = {}, out[16 + 8] = {};

	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_QUERY_MTT);
	MLX5_SET(sim_query_mtt_in, in, mkey_index, mkey >> 8);
	MLX5_SET(sim_query_mtt_in, in, first_entry,
		 (addr >> shift) - (fw_mkey_start(m->host->fw, mkey) >> shift));
	CHECK_EQ(sim_exec(m->host, in, sizeof(in), out, sizeof(out)), OK);
	return MLX5_GET64(sim_query_mtt_out, out, mtt);
}

/* Whether an address is this place on the bus, for a write and by the entries. */
static void check_maps(struct memory *m, u32 mkey, u32 shift, u64 addr, u64 bus)
{
	u8 *byte = sim_ram_at(m->host, bus), mark = ~*byte;
	struct fw_cmd cmd = { .uid = m->uid };
	struct fw_obj *obj = fw_mkey_check(m->host->fw, &cmd, mkey, addr, 1);

	CHECK(obj);
	CHECK(!fw_mkey_write(m->host->fw, &cmd, obj, addr, &mark, 1));
	CHECK_EQ(*byte, mark);
	CHECK_EQ(entry_of(m, mkey, addr, shift), (bus & ~((1ull << shift) - 1)) | 3);
}

/* Used from 0x123 in the first page on. */
static void extent_is_the_list(void)
{
	struct memory m = setup();
	struct key key;
	u32 umem, mkey;

	CHECK_EQ(make_umem(&m, LARGE, &umem), SIM_BAD_SIZE);
	m.pages[1] += 0x1000;
	CHECK_EQ(make_umem(&m, 0x123, &umem), SIM_UMEM_PAGE);
	m.pages[1] -= 0x1000;
	CHECK_EQ(make_umem(&m, 0x123, &umem), OK);
	key = sized_key(umem, LARGE_SHIFT, BUFFER + 0x123, 2 * LARGE - 0x123);
	CHECK_EQ(make_key(&m, &key, &mkey), OK);
	check_maps(&m, mkey, LARGE_SHIFT, key.start, m.pages[0] + 0x123);
	check_maps(&m, mkey, LARGE_SHIFT, BUFFER + LARGE - 1, m.pages[0] + LARGE - 1);
	check_maps(&m, mkey, LARGE_SHIFT, BUFFER + LARGE, m.pages[1]);
	check_maps(&m, mkey, LARGE_SHIFT, BUFFER + 2 * LARGE - 1, m.pages[1] + LARGE - 1);
	key.len++;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_RANGE);
	sim_host_free(m.host);
}

/* The same bytes by smaller pages than the umem has, as DPDK does on huge pages. */
static void smaller_pages(void)
{
	struct memory m = setup();
	struct key key;
	u32 umem, mkey;

	CHECK_EQ(make_umem(&m, 0x5123, &umem), OK);
	key = sized_key(umem, FW_PAGE_SHIFT, BUFFER + 0x1123, 2 * LARGE - 0x5123);
	CHECK_EQ(make_key(&m, &key, &mkey), OK);
	check_maps(&m, mkey, FW_PAGE_SHIFT, key.start, m.pages[0] + 0x5123);
	check_maps(&m, mkey, FW_PAGE_SHIFT, BUFFER + 0x2000, m.pages[0] + 0x6000);
	check_maps(&m, mkey, FW_PAGE_SHIFT, key.start + LARGE - 0x5124, m.pages[0] + LARGE - 1);
	check_maps(&m, mkey, FW_PAGE_SHIFT, key.start + LARGE - 0x5123, m.pages[1]);
	check_maps(&m, mkey, FW_PAGE_SHIFT, key.start + key.len - 1, m.pages[1] + LARGE - 1);
	/* DPDK's sizes: the bytes rounded up to pages, times 8 / 16. */
	key.octowords = key.octowords_actual = (2 * LARGE - 0x5000) / 2;
	CHECK_EQ(make_key(&m, &key, NULL), OK);
	/* From an offset in the umem on. */
	key = sized_key(umem, FW_PAGE_SHIFT, BUFFER, LARGE);
	key.umem_offset = LARGE - 0x5123;
	CHECK_EQ(make_key(&m, &key, &mkey), OK);
	check_maps(&m, mkey, FW_PAGE_SHIFT, BUFFER, m.pages[1]);
	sim_host_free(m.host);
}

/* The second form: no page size, no translation size. */
static void unsized(void)
{
	struct memory m = setup();
	u32 aligned, odd, mkey;
	struct key key = { .start = BUFFER + 0x3000, .len = LARGE, .mode = 1 };

	CHECK_EQ(make_umem(&m, 0, &aligned), OK);
	CHECK_EQ(make_umem(&m, 0x10, &odd), OK);
	key.umem = aligned;
	CHECK_EQ(make_key(&m, &key, &mkey), OK);
	check_maps(&m, mkey, FW_PAGE_SHIFT, BUFFER + 0x3000, m.pages[0]);
	check_maps(&m, mkey, FW_PAGE_SHIFT, BUFFER + 0x3000 + LARGE - 1, m.pages[0] + LARGE - 1);
	key.start += 0x10;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	key.umem = odd;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	key.start -= 0x10;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	sim_host_free(m.host);
}

static void refused(void)
{
	struct memory m = setup();
	struct key good, key;
	u32 umem;

	CHECK_EQ(make_umem(&m, 0x123, &umem), OK);
	good = sized_key(umem, LARGE_SHIFT, BUFFER + 0x123, LARGE);
	CHECK_EQ(good.octowords, 1);

	/* At another offset in its page than the memory: the last byte would be outside. */
	key = sized_key(umem, LARGE_SHIFT, BUFFER + 0x1123, LARGE);
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_ADDRESS);
	CHECK_EQ(m.host->status, FW_ST_BAD_PARAM);
	key = sized_key(umem, LARGE_SHIFT, BUFFER, LARGE);
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_ADDRESS);
	key = good;
	key.umem_offset = 0x1000;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_ADDRESS);
	/* Larger pages than the umem's, and smaller ones than there are. */
	key = sized_key(umem, LARGE_SHIFT + 1, BUFFER + 0x123, LARGE);
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_PAGE_SIZE);
	key = sized_key(umem, FW_PAGE_SHIFT - 1, BUFFER + 0x123, LARGE);
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_PAGE_SIZE);
	/* Too few entries: 17 pages of 4 KiB need 9 units. */
	key = sized_key(umem, FW_PAGE_SHIFT, BUFFER + 0x123, LARGE);
	CHECK_EQ(key.octowords, 9);
	key.octowords = key.octowords_actual = 8;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_ENTRIES);
	/* Forms that nobody is known to use. */
	key = good;
	key.octowords_actual++;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	key.octowords = key.octowords_actual = 0;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	key = good;
	key.shift = 0;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	key = good;
	key.mode = 2;
	CHECK_EQ(make_key(&m, &key, NULL), SIM_MKEY_FORM);
	CHECK_EQ(make_key(&m, &good, NULL), OK);
	sim_host_free(m.host);
}

int main(void)
{
	extent_is_the_list();
	smaller_pages();
	unsized();
	refused();
	return 0;
}
