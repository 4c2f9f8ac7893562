// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The cable: a passive QSFP28 one, whose memory follows SFF-8636. */
#include "fw.h"

#define I2C_ADDRESS 0x50
#define PAGE_BYTES 256
#define MAX_READ 128
#define STATUS_NO_MODULE 1
#define STATUS_BAD_ADDRESS 2

#define QSFP28 0x11
#define CONNECTOR_NO_SEPARABLE 0x23
#define TEMPERATURE 22

static void text(u8 *page, u32 at, const char *s)
{
	memcpy(page + at, s, strlen(s));
}

/* The lower half and the upper page 0 of the module's memory. */
static void fill_page(struct fw_dev *fw, u8 *page)
{
	char serial[17];
	u8 sum = 0;
	u32 i;

	memset(page, 0, PAGE_BYTES);
	page[0] = QSFP28;
	page[1] = 7;
	page[2] = 6; /* flat memory, nothing pending */
	page[TEMPERATURE] = FW_MODULE_DEGREES;

	page[128] = QSFP28;
	page[130] = CONNECTOR_NO_SEPARABLE;
	page[131] = 0x80; /* extended specification in byte 192 */
	page[140] = 0xff; /* rate: see byte 222 */
	page[146] = 2; /* metres */
	page[147] = 0xa0; /* copper, not equalised */
	memset(page + 148, ' ', 16);
	text(page, 148, "MLX5SIM");
	memset(page + 168, ' ', 16);
	text(page, 168, "SIM-QSFP28-2M");
	text(page, 184, "A1");
	page[192] = 0x0b; /* 100GBASE-CR4 */
	for (i = 128; i < 191; i++)
		sum += page[i];
	page[191] = sum;
	snprintf(serial, sizeof(serial), "SIM%08u", fw->cfg.index + 1);
	memset(page + 196, ' ', 16);
	text(page, 196, serial);
	text(page, 212, "220901");
	page[222] = 103; /* 25.75 Gb/s a lane, in units of 250 Mb/s */
	for (i = 192, sum = 0; i < 223; i++)
		sum += page[i];
	page[223] = sum;
}

int fw_reg_mcia(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 at = MLX5_GET(mcia_reg, data, device_address);
	u32 size = MLX5_GET(mcia_reg, data, size);
	u8 *to = MLX5_ADDR_OF(mcia_reg, data, dwords);
	u8 page[PAGE_BYTES];

	memset(to, 0, MAX_READ);
	if (size > MAX_READ)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (MLX5_GET(mcia_reg, data, module)) {
		MLX5_SET(mcia_reg, data, status, STATUS_NO_MODULE);
		return 0;
	}
	if (MLX5_GET(mcia_reg, data, i2c_device_address) != I2C_ADDRESS ||
	    MLX5_GET(mcia_reg, data, page_number) ||
	    at >= PAGE_BYTES || size > PAGE_BYTES - at) {
		MLX5_SET(mcia_reg, data, status, STATUS_BAD_ADDRESS);
		return 0;
	}
	MLX5_SET(mcia_reg, data, status, 0);
	fill_page(fw, page);
	memcpy(to, page + at, size);
	return 0;
}

int fw_reg_pmlp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 lane;

	MLX5_SET(pmlp_reg, data, width, 4);
	/* Four lanes of module 0: the lane's number in bits 16 to 23. */
	for (lane = 0; lane < 4; lane++)
		fw_put32(data + MLX5_BYTE_OFF(pmlp_reg, lane0_module_mapping) +
			 4 * lane, lane << 16);
	return 0;
}
