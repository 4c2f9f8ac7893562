// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The cable: a passive QSFP28 one, whose memory follows SFF-8636; or a module that
 * measures, by SFF-8636, CMIS or SFF-8472. Numbers of bytes are the specifications'.
 */
#include "fw.h"

#define I2C_ADDRESS 0x50
#define I2C_DIAGNOSTICS 0x51
#define PAGE_BYTES 256
#define PAGE_HALF 128
#define MAX_READ 128
#define STATUS_NO_MODULE 1
#define STATUS_BAD_ADDRESS 2

#define SFP 0x03
#define QSFP28 0x11
#define QSFP_DD 0x18
#define CONNECTOR_LC 0x07
#define CONNECTOR_MPO12 0x0c
#define CONNECTOR_MPO16 0x28
#define CONNECTOR_NO_SEPARABLE 0x23
#define TEMPERATURE 22

static void text(u8 *page, u32 at, u32 len, const char *s)
{
	memset(page + at, ' ', len);
	memcpy(page + at, s, strlen(s));
}

static void put16(u8 *page, u32 at, u32 val)
{
	page[at] = val >> 8;
	page[at + 1] = val;
}

static u8 sum(const u8 *page, u32 from, u32 to)
{
	u8 total = 0;

	while (from < to)
		total += page[from++];
	return total;
}

/* High alarm, low alarm, high warning, low warning: as in each specification. */
static void limits(u8 *page, u32 at, u32 high, u32 low, u32 high_warn, u32 low_warn)
{
	put16(page, at, high);
	put16(page, at + 2, low);
	put16(page, at + 4, high_warn);
	put16(page, at + 6, low_warn);
}

/* 75, -5, 70 and 0 degrees; 3.6, 3.0, 3.465 and 3.135 V. */
#define TEMPERATURE_LIMITS 0x4b00, 0xfb00, 0x4600, 0
#define VOLTAGE_LIMITS 36000, 30000, 34650, 31350
/* 3.4674, 0.0467, 2.1878 and 0.0741 mW; 10, 3, 9 and 4 mA. */
#define POWER_LIMITS 34674, 467, 21878, 741
#define BIAS_LIMITS 5000, 1500, 4500, 2000

static void serial(struct fw_dev *fw, u8 *page, u32 at)
{
	char number[17];

	snprintf(number, sizeof(number), "SIM%08u", fw->cfg.index + 1);
	text(page, at, 16, number);
}

/* The lower half and the upper page 0 of a QSFP's memory. */
static void fill_qsfp(struct fw_dev *fw, u8 *page, bool copper)
{
	page[0] = QSFP28;
	page[1] = 7;
	page[2] = copper ? 6 : 2; /* flat memory?, nothing pending */
	page[TEMPERATURE] = FW_MODULE_DEGREES;

	page[128] = QSFP28;
	page[130] = copper ? CONNECTOR_NO_SEPARABLE : CONNECTOR_MPO12;
	page[131] = 0x80; /* extended specification in byte 192 */
	page[140] = 0xff; /* rate: see byte 222 */
	page[146] = copper ? 2 : 50; /* metres of copper, or two each of OM4 */
	page[147] = copper ? 0xa0 : 0; /* copper, not equalised; or 850 nm VCSEL */
	text(page, 148, 16, "MLX5SIM");
	text(page, 168, 16, copper ? "SIM-QSFP28-2M" : "SIM-QSFP28-SR4");
	text(page, 184, 2, "A1");
	page[192] = copper ? 0x0b : 0x02; /* 100GBASE-CR4, -SR4 */
	page[191] = sum(page, 128, 191);
	serial(fw, page, 196);
	text(page, 212, 6, "220901");
	page[222] = 103; /* 25.75 Gb/s a lane, in units of 250 Mb/s */
	page[223] = sum(page, 192, 223);
}

/* 35.5 degrees, 3.3012 V; lane 2 gets 0.05 mW, below its warning; the others 1 mW. */
static void fill_qsfp28(struct fw_dev *fw, u8 *page, u32 number)
{
	u32 lane;

	fill_qsfp(fw, page, false);
	page[9] = 0x01; /* rx power of lane 2: low warning */
	put16(page, TEMPERATURE, 0x2380);
	put16(page, 26, 33012);
	for (lane = 0; lane < 4; lane++) {
		put16(page, 34 + 2 * lane, lane == 1 ? 500 : 10000);
		put16(page, 42 + 2 * lane, 3750);
		put16(page, 50 + 2 * lane, 11000);
	}
	if (!number)
		return;
	memset(page + PAGE_HALF, 0, PAGE_HALF);
	if (number != 3)
		return;
	limits(page, 128, TEMPERATURE_LIMITS);
	limits(page, 144, VOLTAGE_LIMITS);
	limits(page, 176, POWER_LIMITS);
	limits(page, 184, BIAS_LIMITS);
	limits(page, 192, POWER_LIMITS);
}

/* 71.25 degrees, above its warning; lane 8 has no light. */
static void fill_cmis(struct fw_dev *fw, u8 *page, u32 number)
{
	u32 lane;

	page[0] = QSFP_DD;
	page[1] = 0x50;
	page[3] = 3 << 1; /* ready */
	page[9] = 0x04; /* temperature: high warning */
	put16(page, 14, 0x4740);
	put16(page, 16, 32500);
	page[85] = 1; /* multimode fibre */
	switch (number) {
	case 0:
		page[128] = QSFP_DD;
		text(page, 129, 16, "MLX5SIM");
		text(page, 148, 16, "SIM-QSFPDD-SR8");
		text(page, 164, 2, "B2");
		serial(fw, page, 166);
		text(page, 182, 8, "230411");
		page[200] = 0xe0;
		page[201] = 48; /* quarters of a watt */
		page[202] = 0x40 | 7; /* 7 m */
		page[203] = CONNECTOR_MPO16;
		page[222] = sum(page, 128, 222);
		break;
	case 1:
		page[159] = 3; /* temperature and voltage */
		page[160] = 7; /* bias, transmitted and received light */
		break;
	case 2:
		limits(page, 128, TEMPERATURE_LIMITS);
		limits(page, 136, VOLTAGE_LIMITS);
		limits(page, 176, POWER_LIMITS);
		limits(page, 184, BIAS_LIMITS);
		limits(page, 192, POWER_LIMITS);
		break;
	case 0x11:
		page[147] = 0x80; /* lane 8: loss of signal, */
		page[150] = 0x80; /* low alarm */
		for (lane = 0; lane < 8; lane++) {
			put16(page, 154 + 2 * lane, 11000 + lane);
			put16(page, 170 + 2 * lane, 3750);
			put16(page, 186 + 2 * lane, lane == 7 ? 0 : 10000 + 100 * lane);
		}
	}
}

static void fill_sfp(struct fw_dev *fw, u8 *page, bool diagnostics)
{
	if (!diagnostics) {
		page[0] = SFP;
		page[1] = 4;
		page[2] = CONNECTOR_LC;
		page[14] = 10; /* km of single-mode fibre */
		text(page, 20, 16, "MLX5SIM");
		text(page, 40, 16, "SIM-SFP28-LR");
		text(page, 56, 4, "1");
		put16(page, 60, 1310);
		page[63] = sum(page, 0, 63);
		serial(fw, page, 68);
		text(page, 84, 8, "210102");
		page[92] = 0x68; /* diagnostics, calibrated, average power */
		page[95] = sum(page, 64, 95);
		return;
	}
	limits(page, 0, TEMPERATURE_LIMITS);
	limits(page, 8, VOLTAGE_LIMITS);
	limits(page, 16, BIAS_LIMITS);
	limits(page, 24, POWER_LIMITS);
	limits(page, 32, POWER_LIMITS);
	put16(page, 96, 0xfe80); /* -1.5 degrees, below its warning */
	put16(page, 98, 33000);
	put16(page, 100, 3000);
	put16(page, 102, 5000);
	put16(page, 104, 2500);
	page[116] = 0x40;
}

/* False if the module does not have that page. */
static bool fill_page(struct fw_dev *fw, u32 address, u32 number, u8 *page)
{
	bool diagnostics = address == I2C_DIAGNOSTICS;

	memset(page, 0, PAGE_BYTES);
	if (fw->module_kind == FW_MODULE_SFP28) {
		fill_sfp(fw, page, diagnostics);
		return !number;
	}
	switch (fw->module_kind) {
	case FW_MODULE_COPPER:
		fill_qsfp(fw, page, true);
		return !diagnostics && !number;
	case FW_MODULE_QSFP28:
		fill_qsfp28(fw, page, number);
		return !diagnostics && number <= 3;
	default:
		fill_cmis(fw, page, number);
		return !diagnostics && (number <= 2 || number == 0x11);
	}
}

int fw_reg_mcia(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 address = MLX5_GET(mcia_reg, data, i2c_device_address);
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
	if ((address != I2C_ADDRESS && address != I2C_DIAGNOSTICS) ||
	    !fill_page(fw, address, MLX5_GET(mcia_reg, data, page_number), page) ||
	    at >= PAGE_BYTES || size > PAGE_BYTES - at) {
		MLX5_SET(mcia_reg, data, status, STATUS_BAD_ADDRESS);
		return 0;
	}
	MLX5_SET(mcia_reg, data, status, 0);
	memcpy(to, page + at, size);
	return 0;
}

#define MODULE_ENABLED 1
#define MODULE_PLUGGED 1

int fw_reg_pmaos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	if (write || MLX5_GET(pmaos_reg, data, module))
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	MLX5_SET(pmaos_reg, data, admin_status, MODULE_ENABLED);
	MLX5_SET(pmaos_reg, data, oper_status, MODULE_PLUGGED);
	return 0;
}

#define CABLE_PASSIVE_COPPER 3
#define POWER_CLASS_1 1

/*
 * The page of PDDR about the module, pddr_module_info_ext: what the memory says, and
 * that only of the copper cable.  In which unit a device gives light nobody has
 * published.
 */
bool fw_module_info(struct fw_dev *fw, u8 *to)
{
	u8 page[PAGE_BYTES];

	if (fw->module_kind != FW_MODULE_COPPER)
		return false;
	fill_page(fw, I2C_ADDRESS, 0, page);
	fw_put32(to, page[147] << 24 | page[192] << 8 | page[131]);
	fw_put32(to + 4, CABLE_PASSIVE_COPPER << 28 | page[146] << 16 |
		 POWER_CLASS_1);
	memcpy(to + 0x14, page + 148, 16);
	memcpy(to + 0x24, page + 168, 16);
	memcpy(to + 0x36, page + 184, 2);
	memcpy(to + 0x3c, page + 196, 16);
	fw_put32(to + 0x9c, page[222] << 24);
	memcpy(to + 0xb0, page + 212, 8);
	fw_put32(to + 0xb8, page[130] << 24);
	return true;
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
