// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Firmware versions, and updating them as the kernel's mlxfw does. */
#include "sim_cmd.h"

#define BAR_FW_REV 0
#define BAR_CMDQ_L 0x14
#define IMAGE_BYTES 256

enum { LOCK = 1, RELEASE = 2, UPDATE = 3, VERIFY = 4, ACTIVATE = 6, CANCEL = 8 };
enum { IDLE = 0, LOCKED = 1, DOWNLOAD = 3 };

static u32 reg(struct sim_host *host, u16 id, bool write, u8 *data, u32 len)
{
	return sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, id, write, data, len);
}

static u32 version(struct sim_host *host, bool stored)
{
	u8 data[24 + MLX5_ST_SZ_BYTES(mcqi_version)] = {};

	MLX5_SET(mcqi_reg, data, read_pending_component, stored);
	MLX5_SET(mcqi_reg, data, info_type, 1);
	MLX5_SET(mcqi_reg, data, data_size, MLX5_ST_SZ_BYTES(mcqi_version));
	CHECK_EQ(reg(host, 0x9061, false, data, sizeof(data)), OK);
	return MLX5_GET(mcqi_version, data + 24, version);
}

static u32 update_state(struct sim_host *host)
{
	u8 data[16] = {};

	CHECK_EQ(reg(host, 0x9060, false, data, sizeof(data)), OK);
	CHECK_EQ(MLX5_GET(mcqs_reg, data, identifier), 1);
	CHECK_EQ(MLX5_GET(mcqs_reg, data, last_index_flag), 1);
	return MLX5_GET(mcqs_reg, data, component_update_state);
}

/* The state of the update; *handle and *error may be asked for. */
static u32 control(struct sim_host *host, u32 *handle, u32 *error)
{
	u8 data[32] = {};

	CHECK_EQ(reg(host, 0x9062, false, data, sizeof(data)), OK);
	if (handle)
		*handle = MLX5_GET(mcc_reg, data, update_handle);
	if (error)
		*error = MLX5_GET(mcc_reg, data, error_code);
	return MLX5_GET(mcc_reg, data, control_state);
}

static u32 instruct(struct sim_host *host, u32 handle, u32 instruction, u32 size)
{
	u8 data[32] = {};

	MLX5_SET(mcc_reg, data, instruction, instruction);
	MLX5_SET(mcc_reg, data, update_handle, handle);
	MLX5_SET(mcc_reg, data, component_size, size);
	return reg(host, 0x9062, true, data, sizeof(data));
}

static u32 block(struct sim_host *host, u32 handle, u32 off, const u8 *from, u32 size)
{
	u8 data[16 + 128] = {};
	u32 i;

	MLX5_SET(mcda_reg, data, update_handle, handle);
	MLX5_SET(mcda_reg, data, offset, off);
	MLX5_SET(mcda_reg, data, size, size);
	/* The driver swaps the dwords of the file. */
	for (i = 0; i < size; i++)
		data[16 + i] = from[i ^ 3];
	return reg(host, 0x9063, true, data, 16 + size);
}

/* Everything up to the verdict on an image, which is returned. */
static u32 download(struct sim_host *host, const char *first_line, u32 *handle)
{
	u8 image[IMAGE_BYTES] = {};
	u32 off, error;

	memcpy(image, first_line, strlen(first_line));
	CHECK_EQ(control(host, handle, NULL), IDLE);
	CHECK_EQ(instruct(host, *handle, LOCK, 0), OK);
	CHECK_EQ(control(host, NULL, NULL), LOCKED);
	CHECK_EQ(instruct(host, *handle, UPDATE, sizeof(image)), OK);
	CHECK_EQ(control(host, NULL, NULL), DOWNLOAD);
	CHECK_EQ(update_state(host), 1);
	for (off = 0; off < sizeof(image); off += 128)
		CHECK_EQ(block(host, *handle, off, image + off, 128), OK);
	CHECK_EQ(instruct(host, *handle, VERIFY, 0), OK);
	CHECK_EQ(control(host, NULL, &error), LOCKED);
	return error;
}

#define NEW_IMAGE "MLX5SIM firmware 22.36.2050\n"
#define NEW_VERSION FW_VERSION(22, 36, 2050)

static void flash(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 handle, next;

	CHECK_EQ(version(host, false), FW_VERSION_SHIPPED);
	CHECK_EQ(version(host, true), FW_VERSION_SHIPPED);
	CHECK_EQ(update_state(host), 0);
	CHECK_EQ(download(host, NEW_IMAGE, &handle), 0);
	CHECK_EQ(instruct(host, handle, ACTIVATE, 0), OK);
	CHECK_EQ(instruct(host, handle, RELEASE, 0), OK);
	CHECK_EQ(version(host, false), FW_VERSION_SHIPPED);
	CHECK_EQ(version(host, true), NEW_VERSION);
	CHECK_EQ(update_state(host), 4);
	/* A handle is for one update. */
	CHECK_EQ(control(host, &next, NULL), IDLE);
	CHECK(next != handle);
	CHECK_EQ(instruct(host, handle, LOCK, 0), SIM_FLASH_HANDLE);

	CHECK(!fw_script(host->fw, "fw-reset", ""));
	CHECK_EQ(host->bar[BAR_FW_REV / 4], 36 << 16 | 22);
	CHECK_EQ(host->bar[BAR_CMDQ_L / 4] >> 8 & 7, 1);
	CHECK_EQ(host->fw->state, FW_DISABLED);
	CHECK_EQ(host->fw->running, NEW_VERSION);
	CHECK_EQ(host->fw->pending, 0);
	sim_host_free(host);
}

static void bad_images(void)
{
	static const char *const bad[] = {
		"",
		"MLX5SIM firmware 22.36\n",
		"MLX5SIM firmware 22.256.1\n",
		"MLX5SIM firmware 22.36.65536\n",
		"MLX5SIM firmware 22.36.99999999999\n",
		"MLX5SIM firmware 22.36.1",
		"MLX5SIM software 22.36.1\n",
	};
	struct sim_host *host = sim_up(NULL);
	u32 i, handle;

	for (i = 0; i < ARRAY_SIZE(bad); i++) {
		CHECK_EQ(download(host, bad[i], &handle), 8);
		CHECK_EQ(instruct(host, handle, ACTIVATE, 0), SIM_FLASH_STATE);
		CHECK_EQ(instruct(host, handle, CANCEL, 0), OK);
	}
	CHECK_EQ(version(host, true), FW_VERSION_SHIPPED);
	sim_host_free(host);
}

static void order(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[128] = {};
	u32 handle, error;

	control(host, &handle, NULL);
	CHECK_EQ(instruct(host, handle, UPDATE, 256), SIM_FLASH_STATE);
	CHECK_EQ(block(host, handle, 0, data, 128), SIM_FLASH_STATE);
	CHECK_EQ(instruct(host, handle, LOCK, 0), OK);
	CHECK_EQ(instruct(host, handle, LOCK, 0), SIM_FLASH_STATE);
	CHECK_EQ(instruct(host, handle, UPDATE, 0), SIM_FLASH_STATE);
	CHECK_EQ(instruct(host, handle, UPDATE, 256), OK);
	CHECK_EQ(block(host, handle + 1, 0, data, 128), SIM_FLASH_HANDLE);
	CHECK_EQ(block(host, handle, 4, data, 128), SIM_REG_FIELD);
	CHECK_EQ(block(host, handle, 0, data, 0), SIM_REG_FIELD);
	CHECK_EQ(block(host, handle, 0, data, 126), SIM_REG_FIELD);
	CHECK_EQ(block(host, handle, 0, data, 128), OK);
	CHECK_EQ(block(host, handle, 0, data, 128), SIM_REG_FIELD);
	/* Half of an image. */
	CHECK_EQ(instruct(host, handle, VERIFY, 0), OK);
	control(host, NULL, &error);
	CHECK_EQ(error, 1);
	CHECK_EQ(instruct(host, handle, 99, 0), SIM_FLASH_STATE);
	sim_host_free(host);
}

static u32 reset_level(struct sim_host *host)
{
	u8 data[8] = {};

	CHECK_EQ(reg(host, 0x9028, false, data, sizeof(data)), OK);
	return MLX5_GET(mfrl_reg, data, reset_level);
}

static u32 reset_to(struct sim_host *host, u32 level)
{
	u8 data[8] = {};

	MLX5_SET(mfrl_reg, data, reset_level, level);
	return reg(host, 0x9028, true, data, sizeof(data));
}

static void live_patch(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 handle, pd;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	/* Nothing waits; and a reset of the link is not to be had. */
	CHECK_EQ(reset_level(host), BIT(6));
	CHECK_EQ(reset_to(host, BIT(0)), SIM_FLASH_STATE);
	CHECK_EQ(reset_to(host, BIT(3)), SIM_RESET_LEVEL);
	CHECK_EQ(download(host, NEW_IMAGE, &handle), 0);
	CHECK_EQ(instruct(host, handle, ACTIVATE, 0), OK);
	CHECK_EQ(instruct(host, handle, RELEASE, 0), OK);
	CHECK_EQ(reset_level(host), BIT(6) | BIT(0));
	CHECK_EQ(reset_to(host, BIT(0)), OK);
	CHECK_EQ(version(host, false), NEW_VERSION);
	CHECK_EQ(host->bar[BAR_FW_REV / 4], 36 << 16 | 22);
	/* The driver goes on as if nothing had been. */
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_PD, 0, 0, pd, 0, NULL), OK);
	CHECK_EQ(update_state(host), 0);
	sim_host_free(host);
}

static void information(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[24 + MLX5_ST_SZ_BYTES(mcqi_version)] = {};

	MLX5_SET(mcqi_reg, data, data_size, MLX5_ST_SZ_BYTES(mcqi_cap));
	CHECK_EQ(reg(host, 0x9061, false, data, sizeof(data)), OK);
	CHECK_EQ(MLX5_GET(mcqi_cap, data + 24, mcda_max_write_size), 128);
	CHECK_EQ(MLX5_GET(mcqi_cap, data + 24, supported_info_bitmask), 0x23);
	/* No more than there is room for. */
	CHECK_EQ(reg(host, 0x9061, false, data, 24), SIM_REG_SHORT_OUT);
	MLX5_SET(mcqi_reg, data, info_type, 2);
	CHECK_EQ(reg(host, 0x9061, false, data, sizeof(data)), SIM_REG_FIELD);
	memset(data, 0, sizeof(data));
	MLX5_SET(mcqi_reg, data, component_index, 1);
	CHECK_EQ(reg(host, 0x9061, false, data, sizeof(data)), SIM_REG_FIELD);
	memset(data, 0, sizeof(data));
	MLX5_SET(mcqs_reg, data, component_index, 1);
	CHECK_EQ(reg(host, 0x9060, false, data, 16), SIM_REG_FIELD);
	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x9162, true, data, 8), OK);
	CHECK_EQ(MLX5_GET(mirc_reg, data, status_code), 0);
	sim_host_free(host);
}

int main(void)
{
	flash();
	bad_images();
	order();
	live_patch();
	information();
	return 0;
}
