// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Firmware components: what runs, what waits for a restart, and how a new image
 * comes in.
 *
 * An image begins with the line "MLX5SIM firmware MAJOR.MINOR.SUB"; the rest of
 * it counts for nothing and is not kept.  An activated image runs from the next
 * restart on, or at once after a live patch (MFRL).
 */
#include "fw.h"

#define BOOT_IMAGE 0 /* the only component */
#define IDENTIFIER_BOOT_IMAGE 1

#define MAX_IMAGE (16u << 20)
#define LOG_WORD 2
#define MAX_WRITE 128

/* MCQS component_update_state */
#define UPDATE_IDLE 0
#define UPDATE_IN_PROGRESS 1
#define UPDATE_PENDING_RESET 4

/* MCQI info_type */
#define INFO_CAPABILITIES 0
#define INFO_VERSION 1
#define INFO_ACTIVATION 5

/* MCC instruction and control_state */
#define LOCK 1
#define RELEASE 2
#define UPDATE 3
#define VERIFY 4
#define ACTIVATE 6
#define CANCEL 8
#define STATE_IDLE 0
#define STATE_LOCKED 1
#define STATE_DOWNLOAD 3

/* MCC error_code */
#define ERROR_GENERAL 1
#define ERROR_BAD_FORMAT 8

/* MFRL levels: live patch, and a power cycle */
#define LEVEL_LIVE_PATCH BIT(0)
#define LEVEL_POWER_CYCLE BIT(6)

static const char magic[] = "MLX5SIM firmware ";

/* After a restart the image that waited runs. */
void fw_flash_reset(struct fw_dev *fw)
{
	if (fw->pending)
		fw->running = fw->pending;
	fw->pending = 0;
	memset(&fw->flash, 0, sizeof(fw->flash));
}

int fw_reg_mcqs(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 state = UPDATE_IDLE;

	if (MLX5_GET(mcqs_reg, data, component_index) != BOOT_IMAGE)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (fw->flash.state == STATE_DOWNLOAD)
		state = UPDATE_IN_PROGRESS;
	else if (fw->pending)
		state = UPDATE_PENDING_RESET;
	MLX5_SET(mcqs_reg, data, last_index_flag, 1);
	MLX5_SET(mcqs_reg, data, identifier, IDENTIFIER_BOOT_IMAGE);
	MLX5_SET(mcqs_reg, data, component_update_state, state);
	return 0;
}

static void version_info(u32 version, u8 *info)
{
	char *text = MLX5_ADDR_OF(mcqi_version, info, version_string);

	MLX5_SET(mcqi_version, info, version, version);
	MLX5_SET(mcqi_version, info, version_string_length,
		 snprintf(text,
			  MLX5_FLD_SZ_BYTES(mcqi_version, version_string),
			  "%u.%u.%04u", FW_MAJOR(version), FW_MINOR(version),
			  FW_SUB(version)));
}

static void capability_info(u8 *info)
{
	MLX5_SET(mcqi_cap, info, supported_info_bitmask,
		 BIT(INFO_CAPABILITIES) | BIT(INFO_VERSION) |
		 BIT(INFO_ACTIVATION));
	MLX5_SET(mcqi_cap, info, max_component_size, MAX_IMAGE);
	MLX5_SET(mcqi_cap, info, log_mcda_word_size, LOG_WORD);
	MLX5_SET(mcqi_cap, info, mcda_max_write_size, MAX_WRITE);
	MLX5_SET(mcqi_cap, info, match_psid, 1);
}

/* The information follows the register's head, as long as data_size says. */
int fw_reg_mcqi(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = MLX5_ST_SZ_BYTES(mcqi_reg);
	u32 len = MLX5_GET(mcqi_reg, data, data_size);
	bool stored = MLX5_GET(mcqi_reg, data, read_pending_component);
	u8 info[MLX5_ST_SZ_BYTES(mcqi_version)] = {};

	if (MLX5_GET(mcqi_reg, data, component_index) != BOOT_IMAGE ||
	    MLX5_GET(mcqi_reg, data, offset) || len > sizeof(info))
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (len > fw_reg_room(cmd) - head)
		return fw_refuse(cmd, FW_SYND_REG_SHORT_OUT);
	switch (MLX5_GET(mcqi_reg, data, info_type)) {
	case INFO_CAPABILITIES:
		capability_info(info);
		break;
	case INFO_VERSION:
		version_info(stored && fw->pending ? fw->pending : fw->running,
			     info);
		break;
	case INFO_ACTIVATION:
		MLX5_SET(mcqi_activation_method, info, pending_fw_reset,
			 !!fw->pending);
		break;
	default:
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	}
	MLX5_SET(mcqi_reg, data, info_size, len);
	memcpy(data + head, info, len);
	return 0;
}

/* The number at *p, up to a limit; the character after it must be end. */
static bool part(const char **p, u32 max, char end, u32 *val)
{
	const char *s = *p;

	for (*val = 0; *s >= '0' && *s <= '9' && *val <= max; s++)
		*val = *val * 10 + *s - '0';
	if (s == *p || *val > max || *s != end)
		return false;
	*p = s + 1;
	return true;
}

/* The version that an image's first line gives, or 0. */
static u32 image_version(const struct fw_flash *flash)
{
	char text[FW_IMAGE_HEAD + 1] = {};
	const char *p = text + sizeof(magic) - 1;
	u32 major, minor, sub;

	memcpy(text, flash->head, FW_IMAGE_HEAD);
	if (memcmp(text, magic, sizeof(magic) - 1) ||
	    !part(&p, 0xff, '.', &major) || !part(&p, 0xff, '.', &minor) ||
	    !part(&p, 0xffff, '\n', &sub))
		return 0;
	return FW_VERSION(major, minor, sub);
}

static void verify(struct fw_flash *flash)
{
	flash->state = STATE_LOCKED;
	flash->version = 0;
	if (flash->received != flash->size) {
		flash->error = ERROR_GENERAL;
		return;
	}
	flash->version = image_version(flash);
	flash->error = flash->version ? 0 : ERROR_BAD_FORMAT;
}

/* One step of the update; false if it makes no sense in this state. */
static bool step(struct fw_dev *fw, u32 instruction, u32 size)
{
	struct fw_flash *flash = &fw->flash;

	switch (instruction) {
	case LOCK:
		if (flash->state != STATE_IDLE)
			return false;
		flash->state = STATE_LOCKED;
		return true;
	case UPDATE:
		if (flash->state != STATE_LOCKED || !size || size > MAX_IMAGE)
			return false;
		flash->state = STATE_DOWNLOAD;
		flash->error = 0;
		flash->size = size;
		flash->received = 0;
		memset(flash->head, 0, sizeof(flash->head));
		return true;
	case VERIFY:
		if (flash->state != STATE_DOWNLOAD)
			return false;
		verify(flash);
		return true;
	case ACTIVATE:
		if (flash->state != STATE_LOCKED || !flash->version)
			return false;
		fw->pending = flash->version;
		return true;
	case RELEASE:
	case CANCEL:
		flash->state = STATE_IDLE;
		flash->error = 0;
		flash->version = 0;
		flash->handle++;
		return true;
	default:
		return false;
	}
}

/* A handle names one update: the next one has another. */
static u32 handle(const struct fw_flash *flash)
{
	return (flash->handle + 1) & 0xffffff;
}

int fw_reg_mcc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 instruction = MLX5_GET(mcc_reg, data, instruction);
	u32 size = MLX5_GET(mcc_reg, data, component_size);

	if (write) {
		if (MLX5_GET(mcc_reg, data, component_index) != BOOT_IMAGE)
			return fw_refuse(cmd, FW_SYND_REG_FIELD);
		if (MLX5_GET(mcc_reg, data, update_handle) !=
		    handle(&fw->flash))
			return fw_refuse(cmd, FW_SYND_FLASH_HANDLE);
		if (!step(fw, instruction, size))
			return fw_refuse(cmd, FW_SYND_FLASH_STATE);
	}
	MLX5_SET(mcc_reg, data, update_handle, handle(&fw->flash));
	MLX5_SET(mcc_reg, data, error_code, fw->flash.error);
	MLX5_SET(mcc_reg, data, control_state, fw->flash.state);
	return 0;
}

/*
 * A block of the image, in order.  The driver swaps every dword of it, so the
 * register carries them as big-endian numbers of little-endian data.
 */
int fw_reg_mcda(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = MLX5_ST_SZ_BYTES(mcda_reg);
	u32 size = MLX5_GET(mcda_reg, data, size);
	struct fw_flash *flash = &fw->flash;
	const u8 *from = cmd->in + MLX5_BYTE_OFF(access_register_in,
						 register_data) + head;
	u32 i, at;

	if (MLX5_GET(mcda_reg, data, update_handle) != handle(flash))
		return fw_refuse(cmd, FW_SYND_FLASH_HANDLE);
	/* What came in cannot be read back. */
	if (!write || flash->state != STATE_DOWNLOAD)
		return fw_refuse(cmd, FW_SYND_FLASH_STATE);
	if (!size || size % 4 || size > MAX_WRITE ||
	    MLX5_GET(mcda_reg, data, offset) != flash->received ||
	    size > flash->size - flash->received)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (size > fw_reg_given(cmd) - head)
		return fw_refuse(cmd, FW_SYND_REG_SHORT);
	for (i = 0; i < size; i++) {
		at = flash->received + i;
		if (at < FW_IMAGE_HEAD)
			flash->head[at] = from[i ^ 3];
	}
	flash->received += size;
	return 0;
}

/* Reactivation of an image that is there already: nothing to do, at once. */
int fw_reg_mirc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	MLX5_SET(mirc_reg, data, status_code, 0);
	return 0;
}

/*
 * The levels of reset by which an update comes into force.  The bus has no
 * bridge whose link a driver could toggle, so a reset at run time is not among
 * them: a driver that asks is told to cycle the power.
 */
int fw_reg_mfrl(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 wanted = MLX5_GET(mfrl_reg, data, reset_level);

	if (write && wanted != LEVEL_LIVE_PATCH)
		return fw_refuse(cmd, FW_SYND_RESET_LEVEL);
	if (write && !fw->pending)
		return fw_refuse(cmd, FW_SYND_FLASH_STATE);
	if (write)
		fw_live_patch(fw);
	MLX5_SET(mfrl_reg, data, reset_level, LEVEL_POWER_CYCLE |
		 (fw->pending ? LEVEL_LIVE_PATCH : 0));
	return 0;
}
