// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Register databases: what one says, and one that lies. Places of fields are
 * written as the form has them, dwords up and bits from the least significant
 * one on, and expected as the PRM draws them, from the most significant one.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "adb.h"
#include "check.h"

static char path[] = "/tmp/test_adb.XXXXXX";

static int load(const char *text)
{
	FILE *file;
	int fd, err;

	strcpy(path + strlen(path) - 6, "XXXXXX");
	fd = mkstemp(path);
	CHECK(fd >= 0);
	file = fdopen(fd, "w");
	CHECK(file && fputs(text, file) >= 0 && !fclose(file));
	err = mlx5ctl_dv_layout_load(path);
	CHECK(err || !mlx5ctl_dv_layout_load(path));
	unlink(path);
	return err;
}

static const struct mlx5ctl_dv_layout *find(const char *name)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find(name);

	if (!layout)
		fprintf(stderr, "%s is not there\n", name);
	CHECK(layout);
	return layout;
}

static void check_place(const struct mlx5ctl_dv_layout *layout, const char *field,
			uint32_t offset, uint32_t width, uint32_t count)
{
	struct mlx5ctl_dv_layout_field f = {};

	CHECK(!mlx5ctl_dv_layout_find_field(layout, field, &f));
	CHECK_EQ(f.bit_offset, offset);
	CHECK_EQ(f.bit_width, width);
	CHECK_EQ(f.count, count);
}

static const char good[] =
	"<NodesDefinition>\n"
	"<node name=\"t_half\" size=\"0x2.0\">"
	"<field name=\"low\" offset=\"0x0.0\" size=\"0x0.4\"/>"
	"<field name=\"high\" offset=\"0x0.12\" size=\"0x0.4\"/></node>"
	"<node name=\"t_one\" size=\"0x4.0\">"
	"<field name=\"a\" offset=\"0x0.0\" size=\"0x4.0\"/></node>"
	"<node name=\"t_two\" size=\"0x4.0\">"
	"<field name=\"b\" offset=\"0x0.24\" size=\"0x0.8\"/></node>"
	"<node name=\"t_union\" size=\"0x4.0\" attr_is_union=\"1\">"
	"<field name=\"t_one\" subnode=\"t_one\" selected_by=\"ONE\" offset=\"0x0.0\" size=\"0x4.0\"/>"
	"<field name=\"t_two\" subnode=\"t_two\" selected_by=\"TWO\" offset=\"0x0.0\" size=\"0x4.0\"/></node>"
	"<node name=\"t_reg\" size=\"0x28.0\" descr=\"All\\;of it\">"
	"<field name=\"kind\" descr=\"First\\;Second\" access=\"INDEX\" enum=\"ONE=0x1,TWO=0x2,BIG=0xff\" offset=\"0x0.0\" size=\"0x0.8\"/>"
	"<field name=\"top\" offset=\"0x0.31\" size=\"0x0.1\"/>"
	"<field name=\"text\" low_bound=\"0\" high_bound=\"7\" offset=\"0x4.24\" size=\"0x8.0\"/>"
	"<field name=\"nibbles\" low_bound=\"0\" high_bound=\"7\" offset=\"0xC.28\" size=\"0x4.0\"/>"
	"<field name=\"half\" subnode=\"t_half\" offset=\"0x10.16\" size=\"0x2.0\"/>"
	"<field name=\"wide\" subnode=\"uint64\" offset=\"0x14.0\" size=\"0x8.0\"/>"
	"<field name=\"data\" subnode=\"t_union\" union_selector=\"$(parent).kind\" offset=\"0x1C.0\" size=\"0x4.0\"/>"
	"<field name=\"again\" offset=\"0x1C.0\" size=\"0x0.8\"/>"
	"<field name=\"rest\" low_bound=\"0\" high_bound=\"VARIABLE\" offset=\"0x24.0\" size=\"0x4.0\"/></node>"
	"<node name=\"uint64\" size=\"0x8.0\">"
	"<field name=\"hi\" offset=\"0x0.0\" size=\"0x4.0\"/><field name=\"lo\" offset=\"0x4.0\" size=\"0x4.0\"/></node>"
	"<node name=\"t_segment\" segment_id=\"0x4321\" size=\"0x4.0\">"
	"<field name=\"x.y[1]\" offset=\"0x0.0\" size=\"0x4.0\"/></node>"
	"<node name=\"cmd_hca_cap\" size=\"0x4.0\"/>"
	"<node name=\"access_reg_summary_ctrl\" size=\"0x4.0\" attr_is_union=\"1\">"
	"<field name=\"id\" enum=\"T_REG=0xfe01,PTYS=0xfe02,T_PTYS=0x5004\" offset=\"0x0.0\" size=\"0x4.0\"/></node>"
	"<node name=\"access_reg_summary\" size=\"0x28.0\" attr_is_union=\"1\">"
	"<field name=\"t_reg\" subnode=\"t_reg\" selected_by=\"T_REG\" offset=\"0x0.0\" size=\"0x28.0\"/>"
	"<field name=\"t_ptys\" subnode=\"t_one\" selected_by=\"T_PTYS\" offset=\"0x0.0\" size=\"0x4.0\"/></node>"
	"</NodesDefinition>\n";

static void test_places(void)
{
	const struct mlx5ctl_dv_layout *reg = find("t_reg");

	check_place(reg, "kind", 24, 8, 1);
	check_place(reg, "top", 0, 1, 1);
	check_place(reg, "text", 32, 8, 8);
	check_place(reg, "nibbles", 96, 4, 8);
	check_place(reg, "half", 128, 16, 1);
	check_place(reg, "half.low", 128 + 12, 4, 1);
	check_place(reg, "half.high", 128, 4, 1);
	check_place(reg, "wide", 160, 64, 1);
	check_place(reg, "rest", 288, 32, 0);
	check_place(find("t_segment"), "x_y_1_", 0, 32, 1);
	CHECK(mlx5ctl_dv_layout_of_segment(0x4321) == find("t_segment"));
	CHECK(!mlx5ctl_dv_layout_of_segment(0x4322) && errno == ENOENT);
	CHECK_EQ(mlx5ctl_dv_layout_bits(reg), 320);
	CHECK(mlx5ctl_dv_layout_is_union(find("t_union")));
	CHECK(!strcmp(mlx5ctl_dv_layout_suggest(reg, "nibble"), "nibbles"));
}

static void test_words(void)
{
	const struct mlx5ctl_dv_layout *reg = find("t_reg");

	CHECK(!strcmp(mlx5ctl_dv_layout_text(reg, NULL, MLX5CTL_DV_TEXT_DESCRIPTION), "All\nof it"));
	CHECK(!strcmp(mlx5ctl_dv_layout_text(reg, "kind", MLX5CTL_DV_TEXT_DESCRIPTION), "First\nSecond"));
	CHECK(!strcmp(mlx5ctl_dv_layout_text(reg, "kind", MLX5CTL_DV_TEXT_ACCESS), "INDEX"));
	CHECK(!strcmp(mlx5ctl_dv_layout_text(reg, "data", MLX5CTL_DV_TEXT_SELECTOR), "kind"));
	CHECK(!strcmp(mlx5ctl_dv_layout_text(reg, "data.t_two", MLX5CTL_DV_TEXT_SELECTED_BY), "TWO"));
	CHECK(!strncmp(mlx5ctl_dv_layout_text(reg, NULL, MLX5CTL_DV_TEXT_SOURCE), "/tmp/test_adb.", 14));
	CHECK(!mlx5ctl_dv_layout_text(reg, "top", MLX5CTL_DV_TEXT_ACCESS));
	CHECK(!mlx5ctl_dv_layout_text(reg, "none", MLX5CTL_DV_TEXT_ACCESS));
	CHECK(!mlx5ctl_dv_layout_text(find("ptys_reg"), NULL, MLX5CTL_DV_TEXT_SOURCE));
	CHECK(!mlx5ctl_dv_layout_text(find("ptys_reg"), "proto_mask", MLX5CTL_DV_TEXT_DESCRIPTION));
}

/* What is built in comes first, and the database adds to it. */
static void test_precedence(void)
{
	struct mlx5ctl_dv_layout_field f = {};
	const struct mlx5ctl_dv_layout *layout;
	uint64_t value;
	bool seen = false;

	CHECK(mlx5ctl_dv_layout_bits(find("cmd_hca_cap")) > 32);
	CHECK(mlx5ctl_dv_layout_of_register(0x5004) == find("ptys_reg"));
	CHECK(mlx5ctl_dv_layout_of_register(0xfe01) == find("t_reg"));
	CHECK(!mlx5ctl_dv_enum_value("reg_id", "t_reg", &value));
	CHECK_EQ(value, 0xfe01);
	CHECK(!mlx5ctl_dv_enum_value("reg_id", "PTYS", &value));
	CHECK_EQ(value, 0x5004);
	CHECK(!strcmp(mlx5ctl_dv_enum_name("reg_id", 0x5004), "PTYS"));
	CHECK(!mlx5ctl_dv_enum_value("reg_id", "T_PTYS", &value));
	CHECK_EQ(value, 0x5004);
	CHECK(!mlx5ctl_dv_layout_find_field(find("t_reg"), "kind", &f));
	CHECK(!strcmp(f.enum_table, "t_reg.kind"));
	CHECK(!strcmp(mlx5ctl_dv_enum_name("t_reg.kind", 0xff), "BIG"));
	for (layout = NULL; (layout = mlx5ctl_dv_layout_next(layout));)
		seen = seen || layout == find("t_reg");
	CHECK(seen);
	seen = false;
	for (const char *table = NULL; (table = mlx5ctl_dv_enum_next(table));)
		seen = seen || !strcmp(table, "t_reg.kind");
	CHECK(seen);
}

struct seen {
	const char *path;
	uint64_t value;
	unsigned int times;
	bool again;
};

static int look(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct seen *seen = arg;

	if (item->kind != MLX5CTL_DV_ITEM_BEGIN && !strcmp(item->path, seen->path)) {
		seen->value = item->value;
		seen->times++;
	}
	seen->again = seen->again || !strcmp(item->path, "again");
	return 0;
}

static void check_decoded(const uint8_t *buf, size_t len, const char *arm,
			  const char *where, unsigned int times, uint64_t value)
{
	struct seen seen = { .path = where };
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = look,
		.arg = &seen,
		.arms = &arm,
		.num_arms = !!arm,
	};

	CHECK(!mlx5ctl_dv_layout_decode(find("t_reg"), buf, len, &attr));
	CHECK_EQ(seen.times, times);
	CHECK_EQ(seen.value, value);
	CHECK(!seen.again); /* shares its bits with "data" */
}

static void test_decode(void)
{
	uint8_t buf[44] = { [3] = 2, [0x1c] = 0xab, [0x1f] = 0xcd, [0x28 + 3] = 7 };

	check_decoded(buf, sizeof(buf), NULL, "data.t_two.b", 1, 0xab);
	check_decoded(buf, sizeof(buf), NULL, "data.t_one.a", 0, 0);
	check_decoded(buf, sizeof(buf), "t_one", "data.t_one.a", 1, 0xab0000cd);
	check_decoded(buf, sizeof(buf), NULL, "rest[1]", 1, 7);
	check_decoded(buf, 0x1c, NULL, "data.t_two.b", 0, 0);
	buf[3] = 0xff;
	check_decoded(buf, sizeof(buf), NULL, "data", 1, 0); /* as bytes */
}

/* A field that does not lie in its structure is left out; the rest stays. */
static void test_lies(void)
{
	static const char lies[] =
		"<n><node name=\"l_big\" size=\"0x100.0\"><field name=\"f\" offset=\"0x0.0\" size=\"0x100.0\"/></node>"
		"<node name=\"l_reg\" size=\"0x8.0\">"
		"<field name=\"beyond\" offset=\"0x8.0\" size=\"0x4.0\"/>"
		"<field name=\"huge\" offset=\"0x0.0\" size=\"0x100000.0\"/>"
		"<field name=\"wraps\" offset=\"0x0.0\" size=\"0xffffffffffffffff.0\"/>"
		"<field name=\"crosses\" offset=\"0x0.28\" size=\"0x0.8\"/>"
		"<field name=\"nothing\" offset=\"0x0.0\" size=\"0x0.0\"/>"
		"<field name=\"uneven\" low_bound=\"0\" high_bound=\"6\" offset=\"0x0.0\" size=\"0x4.0\"/>"
		"<field name=\"backwards\" low_bound=\"3\" high_bound=\"1\" offset=\"0x0.0\" size=\"0x4.0\"/>"
		"<field name=\"twice\" offset=\"0x0.0\" size=\"0x0.8\"/>"
		"<field name=\"twice\" offset=\"0x4.0\" size=\"0x0.8\"/>"
		"<field name=\"small\" subnode=\"l_big\" offset=\"0x4.0\" size=\"0x4.0\"/></node></n>";
	const struct mlx5ctl_dv_layout *reg;
	struct mlx5ctl_dv_layout_field f = {};

	CHECK(!load(lies));
	reg = find("l_reg");
	CHECK_EQ(mlx5ctl_dv_layout_num_fields(reg), 2);
	check_place(reg, "twice", 24, 8, 1);
	CHECK(!mlx5ctl_dv_layout_find_field(reg, "small", &f));
	CHECK(!f.nested);
}

static void test_refused(void)
{
	char deep[8192] = "<n>";
	size_t len = strlen(deep);

	CHECK_EQ(load(""), EINVAL);
	CHECK_EQ(load("<n></n>"), EINVAL);
	CHECK_EQ(load("<n><node name=\"a\" size=\"0x4.0\">"), EINVAL);
	CHECK_EQ(load("<n><node size=\"0x4.0\"/></n>"), EINVAL);
	CHECK_EQ(load("<n><node name=\"a\"/></n>"), EINVAL);
	CHECK_EQ(load("<n><node name=\"a\" size=\"0x900000.0\"/></n>"), EINVAL);
	CHECK_EQ(load("<!DOCTYPE n [<!ENTITY e \"e\">]><n><node name=\"a\" size=\"0x4.0\"/></n>"), EINVAL);
	CHECK_EQ(load("<n><node name=\"a\" size=\"0x4.0\"><field name=\"b\" subnode=\"a\" offset=\"0x0.0\" size=\"0x4.0\"/></node></n>"), EINVAL);
	for (int i = 0; i < 40; i++)
		len += snprintf(deep + len, sizeof(deep) - len,
				"<node name=\"d%d\" size=\"0x4.0\"><field name=\"f\" subnode=\"d%d\" offset=\"0x0.0\" size=\"0x4.0\"/></node>",
				i, i + 1);
	snprintf(deep + len, sizeof(deep) - len, "</n>");
	CHECK_EQ(load(deep), EINVAL);
	CHECK_EQ(mlx5ctl_dv_layout_load("/nonexistent/a.adb"), ENOENT);
	CHECK_EQ(mlx5ctl_dv_layout_load("/dev/zero"), EINVAL);
	CHECK_EQ(mlx5ctl_dv_layout_load("/tmp"), EINVAL);
}

int main(void)
{
	CHECK(!mlx5ctl_dv_layout_find("t_reg"));
	CHECK(!load(good));
	test_places();
	test_words();
	test_precedence();
	test_decode();
	test_lies();
	test_refused();
	return 0;
}
