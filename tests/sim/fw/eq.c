// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Event queues. */
#include "fw.h"

#define EQE_BYTES 64
#define EQE_TYPE 0x01
#define EQE_SUBTYPE 0x03
#define EQE_DATA 0x20
#define EQE_OWNER 0x3f
#define MAX_LOG_SIZE 22

static bool wants(const struct fw_obj *eq, u32 type)
{
	/* The 256-bit mask is an array of qwords, lowest types first. */
	return eq->eq.mask[type / 64] & BIT_ULL(type % 64);
}

int fw_eq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 log = MLX5_GET(eqc, obj->ctx, log_eq_size);
	u32 shift = MLX5_GET(eqc, obj->ctx, log_page_size) + FW_PAGE_SHIFT;
	u32 i;

	obj->eq.log_size = log;
	obj->eq.vector = MLX5_GET(eqc, obj->ctx, intr);
	if (log > MAX_LOG_SIZE || shift > 40)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (obj->eq.vector >= fw->cfg.vectors)
		return fw_refuse(cmd, FW_SYND_BAD_VECTOR);
	if (!fw_obj_parent(fw, cmd, obj, FW_UAR,
			   MLX5_GET(eqc, obj->ctx, uar_page), 0))
		return -1;
	for (i = 0; i < 4; i++)
		obj->eq.mask[i] = MLX5_GET64(create_eq_in, cmd->in,
					     event_bitmask[i]);
	if (fw_pages_read(cmd, &obj->eq.pages,
			  MLX5_BYTE_OFF(create_eq_in, pas),
			  max((u64)EQE_BYTES << log >> shift, (u64)1), shift))
		return -1;
	if (wants(obj, FW_EVENT_CMD))
		fw->cmd_eq = obj;
	return 0;
}

void fw_eq_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	if (fw->cmd_eq == obj)
		fw->cmd_eq = NULL;
	fw_pages_free(&obj->eq.pages);
}

void fw_eq_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx)
{
	MLX5_SET(eqc, ctx, producer_counter, obj->eq.pi);
}

void fw_eq_post(struct fw_dev *fw, struct fw_obj *obj, u8 type, u8 subtype,
		const u32 *data)
{
	u32 index = obj->eq.pi & ((1u << obj->eq.log_size) - 1);
	u8 owner = obj->eq.pi >> obj->eq.log_size & 1;
	u8 eqe[EQE_BYTES] = {};
	u32 left, i;
	u64 addr;

	eqe[EQE_TYPE] = type;
	eqe[EQE_SUBTYPE] = subtype;
	for (i = 0; i < FW_EVENT_DWORDS; i++) {
		__be32 dw = cpu_to_be32(data[i]);

		memcpy(eqe + EQE_DATA + 4 * i, &dw, sizeof(dw));
	}
	addr = fw_pages_at(&obj->eq.pages, (u64)index * EQE_BYTES, &left);
	fw_dma_write(fw, addr, eqe, EQE_OWNER);
	fw_dma_publish(fw, addr + EQE_OWNER, owner);
	obj->eq.pi++;
	fw_raise(fw, obj->eq.vector);
}

bool fw_event(struct fw_dev *fw, u8 type, u8 subtype, const u32 *data)
{
	struct fw_obj *obj = fw_obj_next(fw, FW_EQ, 0);

	if (fw->stuck)
		return false;
	for (; obj; obj = fw_obj_next(fw, FW_EQ, obj->id + 1))
		if (wants(obj, type)) {
			fw_eq_post(fw, obj, type, subtype, data);
			return true;
		}
	return false;
}
