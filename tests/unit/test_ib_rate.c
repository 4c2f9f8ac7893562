// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Rates as rate_show() of Linux's drivers/infiniband/core/sysfs.c writes them, from the bits of PTYS. */
#include "check.h"
#include "ib_rate.h"

/* The bits are enum ib_port_speed of rdma/ib_verbs.h and enum mlx5_ptys_width of linux/mlx5/port.h. */
static const struct {
	uint32_t speed;
	uint32_t width;
	const char *text;
} rates[] = {
	{ 1, 1, "2.5 Gb/sec (1X SDR)" },	{ 1, 4, "10 Gb/sec (4X SDR)" },
	{ 2, 4, "20 Gb/sec (4X DDR)" },		{ 4, 4, "40 Gb/sec (4X QDR)" },
	{ 8, 4, "40 Gb/sec (4X FDR10)" },	{ 16, 4, "56 Gb/sec (4X FDR)" },
	{ 16, 1, "14 Gb/sec (1X FDR)" },	{ 32, 4, "100 Gb/sec (4X EDR)" },
	{ 32, 8, "200 Gb/sec (8X EDR)" },	{ 64, 2, "100 Gb/sec (2X HDR)" },
	{ 64, 4, "200 Gb/sec (4X HDR)" },	{ 128, 4, "400 Gb/sec (4X NDR)" },
	{ 128, 2, "200 Gb/sec (2X NDR)" },	{ 256, 4, "800 Gb/sec (4X XDR)" },
	{ 1, 16, "30 Gb/sec (12X SDR)" },
	/* A link that is down, and bits that nobody has named. */
	{ 0, 0, "" }, { 32, 0, "" }, { 0, 4, "" }, { 512, 4, "" }, { 32, 32, "" },
};

int main(void)
{
	char text[64];

	for (size_t i = 0; i < sizeof(rates) / sizeof(*rates); i++) {
		ib_rate_text(rates[i].speed, rates[i].width, text, sizeof(text));
		CHECK_STR(text, rates[i].text);
	}
	ib_rate_text(32, 4, text, 4);
	CHECK_STR(text, "100");
	return 0;
}
