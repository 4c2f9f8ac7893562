// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The layout database: finding, reading, writing, decoding, encoding; every
 * field of every structure against a bit-by-bit model; and how fast it is.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mlx5ctl_dv.h"

static unsigned int checks;

#define CHECK(condition) check((condition), #condition, __LINE__)
#define CHECK_EQ(a, b) check_eq((a), (b), #a, __LINE__)

static void check(bool ok, const char *what, int line)
{
	checks++;
	if (ok)
		return;
	fprintf(stderr, "test_layout.c:%d: %s\n", line, what);
	exit(1);
}

static void check_eq(uint64_t got, uint64_t want, const char *what, int line)
{
	checks++;
	if (got == want)
		return;
	fprintf(stderr, "test_layout.c:%d: %s is %#llx, not %#llx\n", line,
		what, (unsigned long long)got, (unsigned long long)want);
	exit(1);
}

static const struct mlx5ctl_dv_layout *find(const char *name)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find(name);

	check(layout != NULL, name, __LINE__);
	return layout;
}

static uint32_t random_state = 1;

static uint8_t random_byte(void)
{
	random_state = random_state * 1103515245 + 12345;
	return random_state >> 16;
}

static void randomize(uint8_t *buf, size_t len)
{
	while (len--)
		*buf++ = random_byte();
}

/* The model: one bit at a time. */
static uint64_t model_get(const uint8_t *buf, uint64_t bit, uint32_t width)
{
	uint64_t value = 0;

	for (; width; width--, bit++)
		value = value << 1 | (buf[bit / 8] >> (7 - bit % 8) & 1);
	return value;
}

static void model_set(uint8_t *buf, uint64_t bit, uint32_t width,
		      uint64_t value)
{
	while (width--) {
		uint8_t mask = 0x80 >> (bit + width) % 8;

		buf[(bit + width) / 8] &= ~mask;
		if (value & 1)
			buf[(bit + width) / 8] |= mask;
		value >>= 1;
	}
}

static void test_find(void)
{
	const struct mlx5ctl_dv_layout *layout = NULL;
	const char *last = "";
	unsigned int num = 0;

	while ((layout = mlx5ctl_dv_layout_next(layout))) {
		const char *name = mlx5ctl_dv_layout_name(layout);

		CHECK(strcmp(last, name) < 0);
		CHECK(mlx5ctl_dv_layout_find(name) == layout);
		last = name;
		num++;
	}
	CHECK(num >= 696);

	errno = 0;
	CHECK(!mlx5ctl_dv_layout_find("no_such_structure"));
	CHECK_EQ(errno, ENOENT);
	CHECK(!mlx5ctl_dv_layout_find(""));

	CHECK(mlx5ctl_dv_layout_of_command(0x100, false) ==
	      find("query_hca_cap_in"));
	CHECK(mlx5ctl_dv_layout_of_command(0x100, true) ==
	      find("query_hca_cap_out"));
	CHECK(mlx5ctl_dv_layout_of_command(0x821, true) ==
	      find("query_diagnostic_counters_out"));
	CHECK(!mlx5ctl_dv_layout_of_command(0xffff, true));
	CHECK(mlx5ctl_dv_layout_of_register(0x5004) == find("ptys_reg"));
	CHECK(mlx5ctl_dv_layout_of_register(0xc000) == find("resource_dump"));
	errno = 0;
	CHECK(!mlx5ctl_dv_layout_of_register(1));
	CHECK_EQ(errno, ENOENT);
	CHECK(mlx5ctl_dv_layout_of_cap(0) == find("cmd_hca_cap"));
	CHECK(mlx5ctl_dv_layout_of_cap(0xd) == find("debug_cap"));
	CHECK(!mlx5ctl_dv_layout_of_cap(0x3fff));
}

/* Offsets as the PRM gives them, written down independently of the tables. */
static void test_known_places(void)
{
	static const struct {
		const char *layout, *path;
		uint32_t offset, width;
	} known[] = {
		{ "cmd_hca_cap", "debug", 0x183, 1 },
		{ "cmd_hca_cap", "num_of_diagnostic_counters", 0x280, 16 },
		{ "cmd_hca_cap", "device_frequency_khz", 0x4e0, 32 },
		{ "debug_cap", "core_dump_general", 0, 1 },
		{ "debug_cap", "log_cr_dump_to_mem_size", 4, 5 },
		{ "debug_cap", "resource_dump", 9, 1 },
		{ "debug_cap", "log_min_sample_period", 0x38, 8 },
		{ "debug_cap", "counter[2].counter_id", 0x250, 16 },
		{ "core_dump_reg", "more_dump", 0, 1 },
		{ "core_dump_reg", "qpn", 0x68, 24 },
		{ "core_dump_reg", "address", 0xc0, 64 },
		{ "core_dump_reg", "cookie", 0x100, 64 },
		{ "resource_dump", "vhca_id_valid", 2, 1 },
		{ "resource_dump", "seq_num", 0xc, 4 },
		{ "resource_dump", "device_opaque", 0xc0, 64 },
		{ "resource_dump", "inline_data[51]", 0x180 + 51 * 32, 32 },
		{ "access_register_in", "register_id", 0x50, 16 },
		{ "access_register_in", "argument", 0x60, 32 },
		{ "query_diagnostic_counters_out", "record[1].counter_value_h",
		  0x80 + 0x80 + 0x40, 32 },
		{ "query_diagnostic_params_out", "context.counter[1].counter_id",
		  0x40 + 0xc0 + 0x30, 16 },
		{ "resource_dump_menu_record", "support_index1", 15, 1 },
		{ "resource_dump_reference_segment", "reference_segment",
		  0x30, 16 },
		{ "create_mkey_in", "memory_key_mkey_entry.start_addr",
		  0x80 + 0x80, 64 },
		{ "query_hca_cap_out", "capability.debug_cap.counter[7].sync",
		  0x80 + 0x200 + 7 * 32, 1 },
	};
	struct mlx5ctl_dv_layout_field field = {};
	unsigned int i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		check_eq(mlx5ctl_dv_layout_find_field(find(known[i].layout),
						      known[i].path, &field),
			 0, known[i].path, __LINE__);
		CHECK_EQ(field.bit_offset, known[i].offset);
		CHECK_EQ(field.bit_width, known[i].width);
	}
	CHECK_EQ(mlx5ctl_dv_layout_bits(find("core_dump_reg")), 64 * 8);
	CHECK_EQ(mlx5ctl_dv_layout_bits(find("resource_dump")), 256 * 8);
	CHECK_EQ(mlx5ctl_dv_layout_bits(find("hca_cap_union")), 4096 * 8);
}

static void test_describe(void)
{
	const struct mlx5ctl_dv_layout *in = find("create_mkey_in");
	struct mlx5ctl_dv_layout_field field = {};
	uint32_t i;

	CHECK_EQ(mlx5ctl_dv_layout_find_field(in, "opcode", &field), 0);
	CHECK(!strcmp(field.name, "opcode"));
	CHECK(!strcmp(field.enum_table, "cmd_op"));
	CHECK(!field.nested);
	CHECK_EQ(field.count, 1);
	CHECK_EQ(field.flags, 0);

	CHECK_EQ(mlx5ctl_dv_layout_find_field(in, "memory_key_mkey_entry",
					      &field), 0);
	CHECK(field.nested == find("mkc"));
	CHECK(!field.enum_table);

	CHECK_EQ(mlx5ctl_dv_layout_find_field(in, "klm_pas_mtt", &field), 0);
	CHECK_EQ(field.count, MLX5CTL_DV_COUNT_FLEXIBLE);
	CHECK_EQ(field.flags, MLX5CTL_DV_FIELD_ARRAY);
	CHECK_EQ(mlx5ctl_dv_layout_find_field(in, "klm_pas_mtt[0x10]", &field),
		 0);
	CHECK_EQ(field.count, 1);
	CHECK_EQ(field.flags, 0);

	for (i = 0; i < mlx5ctl_dv_layout_num_fields(in); i++)
		CHECK_EQ(mlx5ctl_dv_layout_field(in, i, &field), 0);
	CHECK_EQ(mlx5ctl_dv_layout_field(in, i, &field), ERANGE);

	CHECK(mlx5ctl_dv_layout_is_union(find("hca_cap_union")));
	CHECK(!mlx5ctl_dv_layout_is_union(in));

	/* An anonymous union: its arms are members of what it is in. */
	CHECK_EQ(mlx5ctl_dv_layout_find_field(find("alias_context"),
					      "access_key", &field), 0);
	CHECK_EQ(field.flags, MLX5CTL_DV_FIELD_ARRAY |
		 MLX5CTL_DV_FIELD_ALTERNATIVE);
	CHECK_EQ(mlx5ctl_dv_layout_find_field(find("alias_context"),
					      "access_key_raw", &field), 0);
	CHECK_EQ(field.flags, 0);
}

static void test_paths(void)
{
	static const struct {
		const char *path;
		int ret;
	} paths[] = {
		{ "", EINVAL },
		{ ".", EINVAL },
		{ ".opcode", EINVAL },
		{ "opcode.", EINVAL },
		{ "opcode.x", EINVAL },
		{ "opcode[0]", EINVAL },
		{ "opcod", ENOENT },
		{ "opcodee", ENOENT },
		{ "memory_key_mkey_entry.nothing", ENOENT },
		{ "memory_key_mkey_entry..pd", EINVAL },
		{ "klm_pas_mtt[", EINVAL },
		{ "klm_pas_mtt[]", EINVAL },
		{ "klm_pas_mtt[1", EINVAL },
		{ "klm_pas_mtt[1]x", EINVAL },
		{ "klm_pas_mtt[1][2]", EINVAL },
		{ "klm_pas_mtt[-1]", EINVAL },
		{ "klm_pas_mtt[a]", EINVAL },
		{ "klm_pas_mtt[0x]", EINVAL },
		{ "klm_pas_mtt]", EINVAL },
		{ "klm_pas_mtt[4294967296]", ERANGE },
		{ "klm_pas_mtt[99999999999999999999999]", ERANGE },
		{ "klm_pas_mtt[4000000000]", ERANGE },
		{ "klm_pas_mtt[0xa]", 0 },
		{ "memory_key_mkey_entry.pd", 0 },
	};
	const struct mlx5ctl_dv_layout *in = find("create_mkey_in");
	struct mlx5ctl_dv_layout_field field = {};
	unsigned int i;
	uint64_t value;

	for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		check_eq(mlx5ctl_dv_layout_find_field(in, paths[i].path,
						      &field),
			 paths[i].ret, paths[i].path, __LINE__);

	CHECK_EQ(mlx5ctl_dv_layout_find_field(find("resource_dump"),
					      "inline_data[52]", &field),
		 ERANGE);
	/* What follows the array is not the array's. */
	CHECK_EQ(mlx5ctl_dv_layout_find_field(
			 find("menu_resource_dump_response"),
			 "menu.record[0].segment_type", &field), ERANGE);
	CHECK_EQ(mlx5ctl_dv_layout_find_field(find("debug_cap"),
					      "counter.sync", &field), EINVAL);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(in, "", 0, "opcode", &value),
		 ERANGE);
}

static void test_values(void)
{
	const struct mlx5ctl_dv_layout *reg = find("resource_dump");
	uint8_t buf[256] = {}, zero[256] = {}, data[256];
	uint64_t value;
	size_t size;

	CHECK_EQ(mlx5ctl_dv_layout_set_u64(reg, buf, 256, "segment_type",
					   0xffff), 0);
	CHECK_EQ(buf[2], 0xff);
	CHECK_EQ(buf[3], 0xff);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(reg, buf, 256, "seq_num", 16),
		 EOVERFLOW);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(reg, buf, 256, "seq_num", 5), 0);
	CHECK_EQ(buf[1], 5);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(reg, buf, 256, "address",
					   0x1122334455667788), 0);
	CHECK_EQ(buf[0x28], 0x11);
	CHECK_EQ(buf[0x2f], 0x88);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(reg, buf, 256, "address", &value),
		 0);
	CHECK_EQ(value, 0x1122334455667788);

	/* One bit short is short. */
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(reg, buf, 0x30, "address", &value),
		 0);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(reg, buf, 0x2f, "address", &value),
		 ERANGE);
	CHECK_EQ(mlx5ctl_dv_layout_set_u64(reg, buf, 0x2f, "address", 0),
		 ERANGE);

	CHECK_EQ(mlx5ctl_dv_layout_get_u64(reg, buf, 256, "inline_data",
					   &value), EISDIR);
	size = sizeof(data);
	CHECK_EQ(mlx5ctl_dv_layout_get_bytes(reg, buf, 256, "inline_data",
					     data, &size), 0);
	CHECK_EQ(size, 208);
	size = 207;
	CHECK_EQ(mlx5ctl_dv_layout_get_bytes(reg, buf, 256, "inline_data",
					     data, &size), EOVERFLOW);
	CHECK_EQ(size, 208);
	memset(data, 0xaa, sizeof(data));
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 256, "inline_data",
					     data, 209), EOVERFLOW);
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 256, "inline_data",
					     data, 207), EINVAL);
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 256, "inline_data",
					     data, 208), 0);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(reg, buf, 256, "inline_data[51]",
					   &value), 0);
	CHECK_EQ(value, 0xaaaaaaaa);

	/* 108 bits that begin in the middle of nothing: the first byte has
	 * four of them.
	 */
	reg = find("qcam_access_reg_cap_mask");
	memset(buf, 0, sizeof(buf));
	memset(data, 0, sizeof(data));
	data[0] = 0x0c;
	data[13] = 0x5a;
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(
			 reg, buf, 16, "qcam_access_reg_cap_mask_127_to_20",
			 data, 14), 0);
	CHECK_EQ(buf[0], 0xc0);
	CHECK_EQ(buf[12], 0x05);
	CHECK_EQ(buf[13], 0xa0);
	memset(data, 0xff, sizeof(data));
	size = 14;
	CHECK_EQ(mlx5ctl_dv_layout_get_bytes(
			 reg, buf, 16, "qcam_access_reg_cap_mask_127_to_20",
			 data, &size), 0);
	CHECK_EQ(size, 14);
	CHECK_EQ(data[0], 0x0c);
	CHECK_EQ(data[13], 0x5a);
	data[0] = 0x10;
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(
			 reg, buf, 16, "qcam_access_reg_cap_mask_127_to_20",
			 data, 14), EOVERFLOW);
	CHECK_EQ(mlx5ctl_dv_layout_get_u64(
			 reg, buf, 16, "qcam_access_reg_cap_mask_127_to_20",
			 &value), EOVERFLOW);

	/* A flexible array takes what there is of it. */
	reg = find("create_mkey_in");
	memset(buf, 0, sizeof(buf));
	CHECK(mlx5ctl_dv_layout_bits(reg) > 256 * 8);
	size = sizeof(data);
	CHECK_EQ(mlx5ctl_dv_layout_get_bytes(reg, buf, 256, "klm_pas_mtt",
					     data, &size), ERANGE);
	reg = find("access_register_in");
	size = sizeof(data);
	CHECK_EQ(mlx5ctl_dv_layout_get_bytes(reg, buf, 30, "register_data",
					     data, &size), 0);
	CHECK_EQ(size, 12);
	data[0] = 1;
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 30, "register_data",
					     data, 12), 0);
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 30, "register_data",
					     data, 13), EOVERFLOW);
	CHECK_EQ(mlx5ctl_dv_layout_set_bytes(reg, buf, 16, "register_data",
					     data, 0), 0);
	CHECK_EQ(buf[16], 1);
	CHECK(memcmp(buf, zero, 16) == 0);
}

/* Every number in every structure, against the model. */
static void test_every_field(void)
{
	static uint8_t buf[0x11000], copy[sizeof(buf)];
	const struct mlx5ctl_dv_layout *layout = NULL;
	struct mlx5ctl_dv_layout_field field = {};
	unsigned int numbers = 0;
	char path[128];

	while ((layout = mlx5ctl_dv_layout_next(layout))) {
		uint32_t num = mlx5ctl_dv_layout_num_fields(layout), i;
		size_t len = (mlx5ctl_dv_layout_bits(layout) + 7) / 8 + 64;

		CHECK(len <= sizeof(buf));
		randomize(buf, len);
		memcpy(copy, buf, len);
		for (i = 0; i < num; i++) {
			bool array;
			uint64_t got, value, at, mask;

			CHECK_EQ(mlx5ctl_dv_layout_field(layout, i, &field),
				 0);
			if (field.nested || field.bit_width > 64)
				continue;
			array = field.flags & MLX5CTL_DV_FIELD_ARRAY;
			snprintf(path, sizeof(path), array ? "%s[%u]" : "%s",
				 field.name, field.count ? field.count - 1 : 1);
			at = field.bit_offset;
			if (array)
				at += (uint64_t)field.bit_width *
				      (field.count ? field.count - 1 : 1);
			mask = UINT64_MAX >> (64 - field.bit_width);
			value = (uint64_t)random_byte() * 0x0101010101010101 &
				mask;

			check_eq(mlx5ctl_dv_layout_get_u64(layout, buf, len,
							   path, &got),
				 0, path, __LINE__);
			CHECK_EQ(got, model_get(copy, at, field.bit_width));
			CHECK_EQ(mlx5ctl_dv_layout_set_u64(layout, buf, len,
							   path, value), 0);
			model_set(copy, at, field.bit_width, value);
			CHECK(!memcmp(buf, copy, len));
			if (mask != UINT64_MAX)
				CHECK_EQ(mlx5ctl_dv_layout_set_u64(
						 layout, buf, len, path,
						 mask + 1), EOVERFLOW);
			numbers++;
		}
	}
	CHECK(numbers > 4000);
}

struct seen {
	const struct mlx5ctl_dv_layout *layout;
	const uint8_t *buf;
	size_t len;
	unsigned int values, bytes, begins, ends, arrays;
	int depth;
	const char *stop_at;
};

/* What decoding hands out is what reading by its path gives. */
static int compare_item(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct seen *seen = arg;
	uint8_t data[8192];
	size_t size = sizeof(data);
	uint64_t value;

	switch (item->kind) {
	case MLX5CTL_DV_ITEM_VALUE:
		seen->values++;
		check_eq(mlx5ctl_dv_layout_get_u64(seen->layout, seen->buf,
						   seen->len, item->path,
						   &value),
			 0, item->path, __LINE__);
		CHECK_EQ(item->value, value);
		CHECK_EQ(item->value, model_get(seen->buf, item->bit_offset,
						item->bit_width));
		break;
	case MLX5CTL_DV_ITEM_BYTES:
		seen->bytes++;
		CHECK_EQ(mlx5ctl_dv_layout_get_bytes(seen->layout, seen->buf,
						     seen->len, item->path,
						     data, &size), 0);
		CHECK_EQ(size, (item->bit_width + 7) / 8);
		CHECK(!memcmp(data, item->data, size));
		break;
	case MLX5CTL_DV_ITEM_BEGIN:
		CHECK(item->nested);
		CHECK_EQ(item->depth, seen->depth);
		seen->depth++;
		seen->begins++;
		return 0;
	case MLX5CTL_DV_ITEM_BEGIN_ARRAY:
		CHECK_EQ(item->depth, seen->depth);
		seen->depth++;
		seen->arrays++;
		return 0;
	default:
		seen->depth--;
		CHECK_EQ(item->depth, seen->depth);
		seen->ends++;
		return 0;
	}
	CHECK_EQ(item->depth, seen->depth);
	if (seen->stop_at && !strcmp(item->path, seen->stop_at))
		return ECANCELED;
	return 0;
}

static void test_decode(void)
{
	static uint8_t buf[0x11000];
	const char *const arms[] = { "nothing", "debug_cap", "cmd_hca_cap" };
	const struct mlx5ctl_dv_layout *layout = NULL;
	struct seen seen = {};
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = compare_item,
		.arg = &seen,
	};

	randomize(buf, sizeof(buf));
	while ((layout = mlx5ctl_dv_layout_next(layout))) {
		size_t full = (mlx5ctl_dv_layout_bits(layout) + 7) / 8 + 33;
		size_t lengths[] = { 0, 1, 7, 8, 13, full / 3, full };
		unsigned int i;

		for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
			size_t len = lengths[i];
			/* On the heap, so that a sanitizer sees its end. */
			uint8_t *copy = malloc(len ? len : 1);

			CHECK(copy);
			memcpy(copy, buf, len);
			seen = (struct seen) {
				.layout = layout,
				.buf = copy,
				.len = len,
			};
			CHECK_EQ(mlx5ctl_dv_layout_decode(layout, copy, len,
							  &attr), 0);
			CHECK_EQ(seen.depth, 0);
			CHECK_EQ(seen.begins + seen.arrays, seen.ends);
			free(copy);
		}
	}

	/* Without an arm the union is bytes; with one it is fields. */
	layout = find("query_hca_cap_out");
	seen = (struct seen) { .layout = layout, .buf = buf, .len = 4112 };
	CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, 4112, &attr), 0);
	CHECK_EQ(seen.values, 2);
	CHECK_EQ(seen.bytes, 1);
	attr.arms = arms;
	attr.num_arms = 3;
	seen = (struct seen) { .layout = layout, .buf = buf, .len = 4112 };
	CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, 4112, &attr), 0);
	CHECK_EQ(seen.values, 2 + 10 + (4096 - 64) / 4 * 2);

	/* Whoever looks may stop. */
	seen = (struct seen) {
		.layout = layout,
		.buf = buf,
		.len = 4112,
		.stop_at = "capability.debug_cap.counter[3].sync",
	};
	CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, 4112, &attr),
		 ECANCELED);
	CHECK_EQ(seen.values, 2 + 10 + 3 * 2 + 1);

	attr.comp_mask = 1;
	CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, 4112, &attr), EINVAL);
	attr.comp_mask = 0;
	attr.visit = NULL;
	CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, 4112, &attr), EINVAL);
}

static int expect_name(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	const char *const *want = arg;

	if (item->kind == MLX5CTL_DV_ITEM_VALUE &&
	    !strcmp(item->name, want[0])) {
		CHECK(item->enum_name);
		CHECK(!strcmp(item->enum_name, want[1]));
		return ECANCELED;
	}
	return 0;
}

static void test_encode(void)
{
	const char *const good[] = {
		"opcode=ACCESS_REG", "op_mod=read", "register_id=PTYS",
		"argument=0x10", "register_data[1]=4294967295",
	};
	const char *bad[] = { "opcode=1", "argument=1", "op_mod=65536" };
	static const struct {
		const char *path, *text;
		int ret;
	} values[] = {
		{ "opcode", "NO_SUCH_OP", ENOENT },
		{ "opcode", "", ENOENT },
		{ "opcode", "0x10000", EOVERFLOW },
		{ "opcode", "0x1ffff", EOVERFLOW },
		{ "opcode", "18446744073709551616", EOVERFLOW },
		{ "opcode", "0x", EINVAL },
		{ "opcode", "12a", EINVAL },
		{ "opcode", "0xfg", EINVAL },
		{ "opcode", " 1", ENOENT },
		{ "argument", "-1", EINVAL },
		{ "argument", "root", EINVAL },
		{ "nothing", "1", ENOENT },
		{ "register_data", "1", EISDIR },
		{ "register_data[900]", "1", ERANGE },
		{ "opcode", "\"ab\"", 0 },
		{ "opcode", "\"abc\"", EOVERFLOW },
		{ "opcode", "\"", EINVAL },
		{ "opcode", "0x00000000000000000000000", 0 },
	};
	const struct mlx5ctl_dv_layout *in = find("access_register_in");
	struct mlx5ctl_dv_layout_decode_attr attr = { .visit = expect_name };
	const char *want[] = { "register_id", "PTYS" };
	const char *string = "driver_version=\"Linux\"";
	uint8_t buf[64] = {}, wide[128];
	size_t failed = 99;
	unsigned int i;

	CHECK_EQ(mlx5ctl_dv_layout_encode(in, buf, 24, good, 5, &failed), 0);
	CHECK_EQ(failed, 99);
	CHECK(!memcmp(buf, "\x08\x05\0\0\0\0\0\x01\0\0\x50\x04\0\0\0\x10"
			   "\0\0\0\0\xff\xff\xff\xff", 24));
	attr.arg = want;
	CHECK_EQ(mlx5ctl_dv_layout_decode(in, buf, 24, &attr), ECANCELED);

	CHECK_EQ(mlx5ctl_dv_layout_encode(in, buf, 64, bad, 3, &failed),
		 EOVERFLOW);
	CHECK_EQ(failed, 2);
	CHECK_EQ(mlx5ctl_dv_layout_encode(in, buf, 64, bad, 3, NULL),
		 EOVERFLOW);
	bad[2] = "op_mod";
	CHECK_EQ(mlx5ctl_dv_layout_encode(in, buf, 64, bad, 3, NULL), EINVAL);
	for (i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		check_eq(mlx5ctl_dv_layout_set_text(in, buf, sizeof(buf),
						    values[i].path,
						    values[i].text),
			 values[i].ret, values[i].text, __LINE__);

	/* Longer than any number. */
	in = find("set_driver_version_in");
	memset(wide, 0xff, sizeof(wide));
	CHECK_EQ(mlx5ctl_dv_layout_encode(in, wide, 80,
					  &string, 1,
					  NULL), 0);
	CHECK(!memcmp(wide + 16, "Linux\0\0\0", 8));
	CHECK_EQ(wide[79], 0);
	CHECK_EQ(wide[80], 0xff);
	CHECK_EQ(mlx5ctl_dv_layout_set_text(in, wide, 80, "driver_version",
					    "0x0012345678901234567890"), 0);
	CHECK_EQ(wide[79], 0x90);
	CHECK_EQ(wide[70], 0x12);
	CHECK_EQ(wide[69], 0);
	CHECK_EQ(mlx5ctl_dv_layout_set_text(in, wide, 80, "driver_version",
					    "17"), EINVAL);
	CHECK_EQ(mlx5ctl_dv_layout_set_text(in, wide, 80, "driver_version",
					    "0x1x"), EINVAL);

	in = find("qcam_access_reg_cap_mask");
	memset(wide, 0, sizeof(wide));
	CHECK_EQ(mlx5ctl_dv_layout_set_text(
			 in, wide, 16, "qcam_access_reg_cap_mask_127_to_20",
			 "0x800000000000000000000000005"), 0);
	CHECK_EQ(wide[0], 0x80);
	CHECK_EQ(wide[13], 0x50);
	CHECK_EQ(mlx5ctl_dv_layout_set_text(
			 in, wide, 16, "qcam_access_reg_cap_mask_127_to_20",
			 "0x1800000000000000000000000005"), EOVERFLOW);
}

static void test_enums(void)
{
	static const struct {
		const char *table, *name;
		uint64_t value;
	} known[] = {
		{ "cmd_op", "QUERY_HCA_CAP", 0x100 },
		{ "cmd_op", "ACCESS_REG", 0x805 },
		{ "cmd_op", "SET_DIAGNOSTIC_PARAMS", 0x820 },
		{ "cmd_op", "CREATE_UMEM", 0xa08 },
		{ "cmd_status", "OK", 0 },
		{ "cmd_status", "BAD_OP_ERR", 2 },
		{ "event_type", "CQ_ERROR", 4 },
		{ "event_type", "COMP", 0 },
		{ "reg_id", "CORE_DUMP", 0x402e },
		{ "reg_id", "MTMP", 0x900a },
		{ "cap_type", "GENERAL", 0 },
		{ "cap_type", "DEBUG", 0xd },
		{ "cap_type", "GENERAL_2", 0x20 },
		{ "rsc_segment", "MENU", 0xffff },
		{ "uctx_cap", "RAW_TX", 1 },
		{ "qpc_state", "RTS", 3 },
	};
	const char *table = NULL, *name;
	unsigned int i, tables = 0, entries = 0;
	uint64_t value, last;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		name = mlx5ctl_dv_enum_name(known[i].table, known[i].value);
		check(name && !strcmp(name, known[i].name), known[i].name,
		      __LINE__);
		check_eq(mlx5ctl_dv_enum_value(known[i].table, known[i].name,
					       &value), 0, known[i].name,
			 __LINE__);
		CHECK_EQ(value, known[i].value);
	}
	CHECK_EQ(mlx5ctl_dv_enum_value("reg_id", "ptys", &value), 0);
	CHECK_EQ(value, 0x5004);
	errno = 0;
	CHECK(!mlx5ctl_dv_enum_name("cmd_op", 0xffffffff));
	CHECK_EQ(errno, ENOENT);
	CHECK(!mlx5ctl_dv_enum_name("no_such_table", 1));
	CHECK_EQ(mlx5ctl_dv_enum_value("cmd_op", "nothing", &value), ENOENT);
	CHECK_EQ(mlx5ctl_dv_enum_value("no_such_table", "x", &value), ENOENT);

	while ((table = mlx5ctl_dv_enum_next(table))) {
		tables++;
		last = 0;
		for (i = 0; !mlx5ctl_dv_enum_entry(table, i, &name, &value);
		     i++) {
			CHECK(value >= last);
			CHECK(*name);
			last = value;
			entries++;
		}
		CHECK(i > 0);
		CHECK_EQ(mlx5ctl_dv_enum_entry(table, i, &name, &value),
			 ERANGE);
	}
	CHECK(tables > 100);
	CHECK(entries > 1000);
	CHECK_EQ(mlx5ctl_dv_enum_entry("no_such_table", 0, &name, &value),
		 ENOENT);
	CHECK(!mlx5ctl_dv_enum_next("no_such_table"));
}

static bool suggests(const char *got, const char *want)
{
	return want ? got && !strcmp(got, want) : !got;
}

static void test_suggest(void)
{
	const struct mlx5ctl_dv_layout *in = find("create_mkey_in");
	char long_name[300];

	memset(long_name, 'a', sizeof(long_name) - 1);
	long_name[sizeof(long_name) - 1] = 0;

	CHECK(suggests(mlx5ctl_dv_enum_suggest("reg_id", "node"), "NODE_DESC"));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(NULL, "cmd_hca_cpa"),
		       "cmd_hca_cap"));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(NULL, "CMD_HCA_CAP"),
		       "cmd_hca_cap"));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(NULL, "zzzzzzzzzzzzzz"),
		       NULL));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(NULL, long_name), NULL));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(
			       in, "memory_key_mkey_entry.start_adr"),
		       "start_addr"));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(in, "memory_key_mkey.pd"),
		       "memory_key_mkey_entry"));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(in, "opcode"), NULL));
	CHECK(suggests(mlx5ctl_dv_layout_suggest(in, long_name), NULL));
	CHECK(suggests(mlx5ctl_dv_enum_suggest("reg_id", "ptis"), "PTYS"));
	CHECK(suggests(mlx5ctl_dv_enum_suggest("reg_id", "zzzzzzzz"), NULL));
	CHECK(suggests(mlx5ctl_dv_enum_suggest("no_table", "x"), NULL));
}

static int count_item(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	*(uint64_t *)arg += item->value;
	return 0;
}

/* Not a judgement on a busy machine, but a factor of 50 would be a mistake. */
static void test_speed(void)
{
	const char *const arms[] = { "cmd_hca_cap" };
	const struct mlx5ctl_dv_layout *layout = find("query_hca_cap_out");
	uint8_t buf[4112];
	uint64_t sum = 0, ns;
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = count_item,
		.arg = &sum,
		.arms = arms,
		.num_arms = 1,
	};
	struct timespec start, end;
	unsigned int i;

	randomize(buf, sizeof(buf));
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
	for (i = 0; i < 1000; i++)
		CHECK_EQ(mlx5ctl_dv_layout_decode(layout, buf, sizeof(buf),
						  &attr), 0);
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
	CHECK(sum);
	ns = ((end.tv_sec - start.tv_sec) * 1000000000ULL + end.tv_nsec -
	      start.tv_nsec) / i;
	printf("decoding QUERY_HCA_CAP: %llu.%03llu us\n",
	       (unsigned long long)ns / 1000, (unsigned long long)ns % 1000);
	CHECK(ns < 500000);
}

static void check_last(int err, int expected, const char *text)
{
	CHECK_EQ(err, expected);
	CHECK_EQ(mlx5ctl_dv_last_status()->err, expected);
	CHECK(!strcmp(mlx5ctl_dv_last_status()->text, text));
}

/* What fails is the thread's last status, as with any other call. */
static void test_last_status(void)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find("query_qp_in");
	const char *const assignments[] = { "qpn=1", "op_mod" };
	struct mlx5ctl_dv_layout_field field = {};
	uint8_t buf[16] = {};
	uint8_t data[16];
	size_t size = 1;
	uint64_t value;

	CHECK(layout);
	check_last(mlx5ctl_dv_layout_get_u64(layout, buf, 16, "qpm", &value), ENOENT,
		   "query_qp_in.qpm: no such field");
	check_last(mlx5ctl_dv_layout_get_u64(layout, buf, 8, "qpn", &value), ERANGE,
		   "query_qp_in.qpn: not within the buffer or the array");
	check_last(mlx5ctl_dv_layout_set_u64(layout, buf, 16, "qpn", 1 << 24), EOVERFLOW,
		   "query_qp_in.qpn: the value or its size does not fit");
	check_last(mlx5ctl_dv_layout_get_bytes(layout, buf, 16, "qpn", data, &size), EOVERFLOW,
		   "query_qp_in.qpn: the value or its size does not fit");
	check_last(mlx5ctl_dv_layout_set_bytes(layout, buf, 16, "qpn[", data, 3), EINVAL,
		   "query_qp_in.qpn[: malformed path or value");
	check_last(mlx5ctl_dv_layout_set_text(layout, buf, 16, "qpn", "many"), EINVAL,
		   "query_qp_in.qpn: malformed path or value");
	check_last(mlx5ctl_dv_layout_encode(layout, buf, 16, assignments, 2, NULL), EINVAL,
		   "query_qp_in.op_mod: malformed path or value");
	check_last(mlx5ctl_dv_layout_find_field(layout, "qpm", &field), ENOENT,
		   "query_qp_in.qpm: no such field");
	check_last(mlx5ctl_dv_layout_field(layout, 1000, &field), ERANGE,
		   "query_qp_in: not within the buffer or the array");
	check_last(mlx5ctl_dv_enum_value("cmd_op", "QUERY_NOTHING", &value), ENOENT,
		   "no QUERY_NOTHING in cmd_op");
	CHECK(!mlx5ctl_dv_layout_find("query_qp_im"));
	check_last(errno, ENOENT, "no layout query_qp_im");
}

int main(void)
{
	test_find();
	test_known_places();
	test_describe();
	test_paths();
	test_values();
	test_every_field();
	test_decode();
	test_encode();
	test_enums();
	test_suggest();
	test_speed();
	printf("%u checks passed\n", checks);
	test_last_status();
	return 0;
}
