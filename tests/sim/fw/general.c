// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * General objects: one set of commands for many kinds, told apart by obj_type.
 * To add a kind, add its row; the capabilities follow the table.
 */
#include "fw.h"

#define KEY_BYTES 32

struct kind {
	u16 type;
	u16 len; /* least length of the object in the inbox */
	u16 pd_off; /* bytes at which it names a protection domain, or 0 */
	u16 secret_off; /* KEY_BYTES that no query shows, or 0 */
};

static const struct kind kinds[] = {
	{ MLX5_OBJ_TYPE_GENEVE_TLV_OPT,
	  MLX5_ST_SZ_BYTES(geneve_tlv_option) },
	{ MLX5_GENERAL_OBJECT_TYPES_ENCRYPTION_KEY,
	  MLX5_ST_SZ_BYTES(encryption_key_obj),
	  MLX5_BYTE_OFF(encryption_key_obj, pd) - 1,
	  MLX5_BYTE_OFF(encryption_key_obj, key) },
	{ MLX5_OBJ_TYPE_MATCH_DEFINER, MLX5_ST_SZ_BYTES(match_definer) },
	{ MLX5_GENERAL_OBJECT_TYPES_FLOW_METER_ASO,
	  MLX5_ST_SZ_BYTES(flow_meter_aso_obj),
	  MLX5_BYTE_OFF(flow_meter_aso_obj, meter_aso_access_pd) - 1 },
};

static const struct kind *find_kind(u16 type)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(kinds); i++)
		if (kinds[i].type == type)
			return &kinds[i];
	return NULL;
}

/* As the capabilities say it: bit n for type n. */
u64 fw_general_kinds(void)
{
	u64 bits = 0;
	u32 i;

	for (i = 0; i < ARRAY_SIZE(kinds); i++)
		bits |= 1ULL << kinds[i].type;
	return bits;
}

int fw_general_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u16 type = MLX5_GET(general_obj_in_cmd_hdr, cmd->in, obj_type);
	const struct kind *kind = find_kind(type);
	__be32 pd;

	if (!kind)
		return fw_refuse(cmd, FW_SYND_GENERAL_TYPE);
	if (obj->ctx_len < kind->len)
		return fw_refuse(cmd, FW_SYND_SHORT_INBOX);
	obj->ctx_len = kind->len;
	obj->general.kind = type;
	if (!kind->pd_off)
		return 0;
	memcpy(&pd, (u8 *)obj->ctx + kind->pd_off, sizeof(pd));
	return fw_obj_parent(fw, cmd, obj, FW_PD,
			     be32_to_cpu(pd) & 0xffffff, 0) ? 0 : -1;
}

void fw_general_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx)
{
	const struct kind *kind = find_kind(obj->general.kind);

	if (kind->secret_off)
		memset((u8 *)ctx + kind->secret_off, 0, KEY_BYTES);
}

/* QUERY and DESTROY: the number must be one of this kind. */
int fw_general_op(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u16 type = MLX5_GET(general_obj_in_cmd_hdr, cmd->in, obj_type);
	struct fw_obj *obj = fw_obj_get(fw, FW_GENERAL, fw_cmd_id(cmd));

	if (!find_kind(type))
		return fw_refuse(cmd, FW_SYND_GENERAL_TYPE);
	if (obj && obj->general.kind != type)
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	if (cmd->opcode == MLX5_CMD_OP_DESTROY_GENERAL_OBJECT)
		return fw_obj_destroy(fw, cmd);
	return fw_obj_query(fw, cmd);
}
