// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The items that a device keeps: registers MNVQC, MNVGC, MNVDA, MNVDI and MNVIA. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"
#include "devlink.h"
#include "vitals.h"

#define REG_MNVDA 0x9024
#define REG_MNVDI 0x9025
#define REG_MFRL 0x9028
#define REG_MNVQC 0x9030
#define REG_MNVIA 0x9033
#define REG_MNVGC 0x9034

/* config_item_ext of mstflint's register database. */
#define HEADER_BYTES 12
#define ACCESS_MODE_SHIFT 22
#define WRITER_SHIFT 16
#define WRITER_COMMAND_INTERFACE 4
/* What mstconfig sets with what it writes: another writer may do so after it. */
#define OVERRIDE_ENABLE (1u << 25)

#define MNVQC_LEN 8
#define MNVQC_READ 0x1
#define MNVQC_WRITE 0x2
#define MNVGC_LEN 16
#define MNVGC_FACTORY 0x1
#define MNVGC_CURRENT 0x2
#define MNVIA_LEN 8
#define MFRL_LEN 8
/* reset_trigger: what a driver and devlink can do, and what a cold start does. */
#define MFRL_PCI_LINK 0x8

/* As mstconfig has it: a module's number is 0 or 1. */
#define NUM_MODULES 2

static const uint32_t access_modes[NUM_CONFIG_VIEWS] = {
	[CONFIG_NEXT] = 0, [CONFIG_CURRENT] = 1, [CONFIG_DEFAULT] = 2,
};

static void put32(uint8_t *data, uint32_t value)
{
	for (int i = 3; i >= 0; i--, value >>= 8)
		data[i] = value;
}

/* type_class and type_index: this host, and its first function, are zeros. */
static uint32_t type_of(const struct config_item *item)
{
	uint32_t place = item->tlv->class == CONFIG_PORT   ? item->place << 16 :
			 item->tlv->class == CONFIG_MODULE ? item->place << 14 : 0;

	return (uint32_t)item->tlv->class << 24 | place | item->tlv->index;
}

/* After a command without an answer nothing more is sent. */
static int access_reg(struct config *config, uint16_t id, bool write, void *data, size_t len)
{
	struct mlx5ctl_dv_uctx *uctx = config->target.uctx;
	int err;

	/* An errand is not made if firmware owes an answer. */
	if (config->by_errand)
		return mlx5ctl_dv_read_reg(uctx, id, 0, data, len);
	if (config->lost)
		return ETIMEDOUT;
	else
		err = ASK("configuration", write ? mlx5ctl_dv_write_reg(uctx, id, 0, data, len) :
						   mlx5ctl_dv_read_reg(uctx, id, 0, data, len));
	if (err == ETIMEDOUT)
		config->lost = true;
	return err;
}

static int read_reg(struct config *config, uint16_t id, void *data, size_t len)
{
	return access_reg(config, id, false, data, len);
}

static int write_reg(struct config *config, uint16_t id, void *data, size_t len)
{
	return access_reg(config, id, true, data, len);
}

static uint32_t num_places(const struct config *config, const struct config_tlv *tlv)
{
	return tlv->class == CONFIG_PORT   ? config->attr.num_ports ?: 1 :
	       tlv->class == CONFIG_MODULE ? NUM_MODULES : 1;
}

static bool make_items(struct config *config)
{
	size_t num = 0;

	for (size_t i = 0; i < config->db.num_tlvs; i++)
		num += num_places(config, &config->db.tlvs[i]);
	config->items = calloc(num + 1, sizeof(*config->items));
	for (size_t i = 0; config->items && i < config->db.num_tlvs; i++) {
		const struct config_tlv *tlv = &config->db.tlvs[i];

		for (uint32_t place = 0; place < num_places(config, tlv); place++)
			config->items[config->num_items++] = (struct config_item){
				.tlv = tlv,
				.place = place + (tlv->class == CONFIG_PORT),
			};
	}
	return config->items;
}

/* Firmware that is too old for the second register has the view NEXT only. */
int ask_config_views(struct config *config)
{
	uint8_t data[MNVGC_LEN] = {};
	uint32_t bits;
	int err;

	/* Of an item that is not there; it is firmware without items that refuses. */
	err = read_reg(config, REG_MNVQC, data, MNVQC_LEN);
	if (err)
		return err;
	memset(data, 0, sizeof(data));
	err = read_reg(config, REG_MNVGC, data, sizeof(data));
	bits = err ? 0 : dword_at(data, 0);

	config->has_view[CONFIG_NEXT] = true;
	config->has_view[CONFIG_CURRENT] = bits & MNVGC_CURRENT;
	config->has_view[CONFIG_DEFAULT] = bits & MNVGC_FACTORY;
	return err == EREMOTEIO ? 0 : err;
}

bool open_config(struct config *config, const char *dev, const char *db, uint32_t scope)
{
	bool good;

	*config = (struct config){};
	if (!open_config_db(&config->db, db))
		return false;
	/* A device that is recorded is in no list. */
	find_device(dev, &config->attr);
	if (!open_target(&config->target, dev, scope)) {
		close_config_db(&config->db);
		return false;
	}
	good = make_items(config);
	if (!good)
		failed_because(dev, "out of memory");
	else if (ask_config_views(config))
		good = failed(dev, "configuration") == EXIT_DONE;
	if (!good)
		close_config(config);
	return good;
}

bool borrow_config(struct config *config, const struct target *target,
		   const struct mlx5ctl_dv_device_attr *attr)
{
	*config = (struct config){ .target = *target, .attr = *attr, .borrowed = true };
	if (!open_config_db(&config->db, NULL))
		return false;
	if (make_items(config))
		return true;
	failed_because(target->name, "out of memory");
	close_config(config);
	return false;
}

void close_config(struct config *config)
{
	/* What gave no answer is not asked to clean up: the kernel knows. */
	if (!config->lost && !config->borrowed)
		close_target(&config->target);
	free(config->items);
	close_config_db(&config->db);
}

int ask_config(struct config *config, struct config_item *item)
{
	uint8_t data[MNVQC_LEN] = {};
	uint32_t answer;
	int err;

	if (item->asked)
		return 0;
	put32(data, type_of(item));
	err = read_reg(config, REG_MNVQC, data, sizeof(data));
	/* Firmware that refuses to tell does not know it. */
	if (err && err != EREMOTEIO)
		return err;
	answer = err ? 0 : dword_at(data, 4);
	item->asked = true;
	/* Firmware keeps what the expansion ROM wants, and does not tell of it. */
	item->readable = answer & MNVQC_READ || item->tlv->rom;
	item->writable = answer & MNVQC_WRITE || item->tlv->rom;
	item->version = answer >> 4 & 0xf;
	return 0;
}

static void take_refusal(struct config *config, const struct config_item *item)
{
	if (!config->num_refused++)
		snprintf(config->refused, sizeof(config->refused), "%s: %s",
			 item->tlv->title ?: item->tlv->name, mlx5ctl_dv_last_status()->text);
}

bool is_config_whole(const struct config *config)
{
	if (config->lost)
		failed(config->target.name, "configuration");
	else if (config->num_refused)
		failed_because(config->target.name, "firmware refused to read what it has, %u times, first %s",
			       config->num_refused, config->refused);
	return !config->lost && !config->num_refused;
}

/* What the expansion ROM has never set firmware does not have. */
int read_config(struct config *config, struct config_item *item, enum config_view view)
{
	uint8_t data[HEADER_BYTES + CONFIG_ITEM_MAX] = {};
	int err;

	if (item->views[view].asked)
		return 0;
	if (!config->has_view[view]) {
		item->views[view].asked = true;
		return 0;
	}
	put32(data, access_modes[view] << ACCESS_MODE_SHIFT | item->tlv->bytes);
	put32(data + 4, type_of(item));
	err = read_reg(config, REG_MNVDA, data, HEADER_BYTES + item->tlv->bytes);
	if (err && err != EREMOTEIO)
		return err;
	item->views[view].asked = true;
	item->views[view].known = !err;
	if (err && !item->tlv->rom && config->by_errand)
		return err;
	if (err && !item->tlv->rom)
		take_refusal(config, item);
	memcpy(item->views[view].data, data + HEADER_BYTES, item->tlv->bytes);
	return 0;
}

/* The version is zero, as mstconfig has it for all of them. */
static void put_header(const struct config_item *item, uint8_t *data, uint32_t len)
{
	put32(data, OVERRIDE_ENABLE | WRITER_COMMAND_INTERFACE << WRITER_SHIFT | len);
	put32(data + 4, type_of(item));
}

int write_config(struct config *config, const struct config_item *item)
{
	uint8_t data[HEADER_BYTES + CONFIG_ITEM_MAX] = {};

	put_header(item, data, item->tlv->bytes);
	memcpy(data + HEADER_BYTES, item->views[CONFIG_NEXT].data, item->tlv->bytes);
	return write_reg(config, REG_MNVDA, data, HEADER_BYTES + item->tlv->bytes);
}

int reset_config(struct config *config, const struct config_item *item)
{
	uint8_t data[HEADER_BYTES] = {};

	put_header(item, data, 0);
	return write_reg(config, REG_MNVDI, data, sizeof(data));
}

int reset_all_config(struct config *config)
{
	uint8_t data[MNVIA_LEN] = {};

	return write_reg(config, REG_MNVIA, data, sizeof(data));
}

/* Linux's fw_reset.c offers that action where firmware names the trigger. */
void how_config_applies(struct config *config, char *text, size_t room)
{
	const char *parent = config->attr.parent;
	uint8_t data[MFRL_LEN] = {};
	int err = read_reg(config, REG_MFRL, data, sizeof(data));

	if (!err && parent[0] && data[7] & MFRL_PCI_LINK)
		snprintf(text, room, "devlink dev reload %s/%s action fw_activate", devlink_bus(parent),
			 parent);
	else
		snprintf(text, room, "a cold start of the machine: power off and on");
}
