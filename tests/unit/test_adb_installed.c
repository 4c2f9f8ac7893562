// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The register database that Debian's mstflint installs, against Linux's
 * mlx5_ifc.h, which is what is built in: two descriptions by others of the same
 * registers. Exit status 77 without the package.
 */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "mlx5ctl_layout.h"

/*
 * One of the two cuts it differently (bytes or dwords of a mask or a text), or
 * they are of different versions of the register.
 */
static const char *const cut_differently[] = {
	"mcam_reg", "mcqi_activation_method", "pcam_reg", "pplr_reg",
	"set_node_in", "sltp_reg",
};

static bool differs(const char *name)
{
	for (size_t i = 0; i < sizeof(cut_differently) / sizeof(*cut_differently); i++)
		if (!strcmp(name, cut_differently[i]))
			return true;
	return false;
}

static unsigned int compare(const struct mlx5ctl_dv_layout *theirs)
{
	const struct mlx5ctl_dv_layout *ours;
	struct mlx5ctl_dv_layout_field a = {}, b = {};
	unsigned int same = 0;
	char name[128];
	size_t len;

	snprintf(name, sizeof(name), "%s", mlx5ctl_dv_layout_name(theirs));
	len = strlen(name);
	if (len < 4 || strcmp(name + len - 4, "_ext"))
		return 0;
	name[len - 4] = 0;
	ours = mlx5ctl_dv_layout_find(name);
	if (!ours || differs(name))
		return 0;
	for (uint32_t i = 0; i < mlx5ctl_dv_layout_num_fields(theirs); i++) {
		CHECK(!mlx5ctl_dv_layout_field(theirs, i, &a));
		if (mlx5ctl_dv_layout_find_field(ours, a.name, &b))
			continue;
		if (a.bit_offset != b.bit_offset || a.bit_width != b.bit_width)
			fprintf(stderr, "%s.%s\n", name, a.name);
		CHECK_EQ(a.bit_offset, b.bit_offset);
		CHECK_EQ(a.bit_width, b.bit_width);
		same++;
	}
	return same;
}

static void check_place(const char *reg, const char *field, uint32_t offset,
			uint32_t width)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find(reg);
	struct mlx5ctl_dv_layout_field f = {};

	CHECK(layout);
	CHECK(!mlx5ctl_dv_layout_find_field(layout, field, &f));
	CHECK_EQ(f.bit_offset, offset);
	CHECK_EQ(f.bit_width, width);
}

static int look(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	if (!strcmp(item->path, "page_data.pddr_troubleshooting_page_ext.status_message[58]"))
		*(uint64_t *)arg = item->value;
	return 0;
}

/* The page that page_select names, at byte 8; its message ends with the page. */
static void check_selector(void)
{
	uint8_t pddr[256] = { [7] = 1, [8 + 0xc + 58 * 4 + 3] = 0x5a };
	uint64_t value = 0;
	struct mlx5ctl_dv_layout_decode_attr attr = { .visit = look, .arg = &value };

	CHECK(!mlx5ctl_dv_layout_decode(mlx5ctl_dv_layout_find("pddr_reg_ext"),
					pddr, sizeof(pddr), &attr));
	CHECK_EQ(value, 0x5a);
}

int main(void)
{
	const struct mlx5ctl_dv_layout *layout = NULL;
	unsigned int same = 0, registers = 0;
	uint64_t number;
	const char *name;

	if (mlx5ctl_dv_layout_load(NULL)) {
		puts("skipped: no register database; Debian's package mstflint has one");
		return 77;
	}
	while ((layout = mlx5ctl_dv_layout_next(layout)))
		same += compare(layout);
	printf("%u fields are where mlx5_ifc.h has them\n", same);
	CHECK(same >= 400);
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("reg_id", i, &name, &number); i++)
		registers += !!mlx5ctl_dv_layout_of_register(number);
	printf("%u registers have a layout\n", registers);
	CHECK(registers >= 186);

	/* As mstflint and its manuals have MGIR; it is not in mlx5_ifc.h. */
	CHECK(!strcmp(mlx5ctl_dv_enum_name("reg_id", 0x9020), "MGIR"));
	CHECK(mlx5ctl_dv_layout_of_register(0x9020) == mlx5ctl_dv_layout_find("mgir_ext"));
	check_place("mgir_ext", "hw_info.device_id", 16, 16);
	check_place("mgir_ext", "fw_info.psid", 0x30 * 8, 8);
	check_place("mgir_ext", "fw_info.extended_major", 0x44 * 8, 32);
	check_selector();
	return 0;
}
