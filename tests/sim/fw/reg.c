// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Access registers: the table, and the small ones.  To add a register, add its
 * row; a register with more than a few lines gets a file of its own.
 */
#include "fw.h"

#define NODE_DESC_BYTES 64
#define OP_MOD_WRITE 0
#define OP_MOD_READ 1

static int reg_node_desc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
			 bool write)
{
	if (write)
		memcpy(fw->node_desc, data, NODE_DESC_BYTES);
	else
		memcpy(data, fw->node_desc, NODE_DESC_BYTES);
	return 0;
}

static int reg_host_endianness(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
			       bool write)
{
	if (write)
		fw->host_endianness = data[0];
	else
		data[0] = fw->host_endianness;
	return 0;
}

#define R FW_REG_READ
#define W FW_REG_WRITE
#define U FW_REG_USER
#define T FW_REG_TOOLS

static const struct fw_reg regs[] = {
	{ 0x402e, "CORE_DUMP", 64, R | W | U | T, fw_reg_core_dump },
	{ 0x5003, "PMTU", 16, R | W | U, fw_reg_pmtu },
	{ 0x5004, "PTYS", 64, R | W | U, fw_reg_ptys },
	{ 0x5006, "PAOS", 16, R | W | U, fw_reg_paos },
	{ 0x5008, "PPCNT", 256, R | W | U, fw_reg_ppcnt },
	{ 0x500f, "PVLC", 16, R | W | U, fw_reg_pvlc },
	{ 0x6001, "NODE_DESC", 64, R | W, reg_node_desc },
	{ 0x7004, "HOST_ENDIANNESS", 16, R | W, reg_host_endianness },
	{ 0xc000, "RESOURCE_DUMP", 256, R | W | U | T, fw_reg_resource_dump },
};

static const struct fw_reg *find_reg(u16 id)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(regs); i++)
		if (regs[i].id == id)
			return &regs[i];
	return NULL;
}

/* Who may use this register in this form. */
static int check_access(struct fw_dev *fw, struct fw_cmd *cmd,
			const struct fw_reg *reg, bool write)
{
	bool user = cmd->opcode == FW_OP_ACCESS_REG_USER;

	if (user && !(reg->flags & FW_REG_USER))
		return fw_refuse(cmd, FW_SYND_REG_NOT_FOR_USER);
	if ((!user || reg->flags & FW_REG_TOOLS) &&
	    !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS))
		return fw_refuse(cmd, FW_SYND_NEEDS_TOOLS);
	if (write && !(reg->flags & FW_REG_WRITE))
		return fw_refuse(cmd, FW_SYND_REG_READ_ONLY);
	if (!write && !(reg->flags & FW_REG_READ))
		return fw_refuse(cmd, FW_SYND_REG_WRITE_ONLY);
	return 0;
}

int fw_access_reg(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 off = MLX5_BYTE_OFF(access_register_in, register_data);
	bool write = cmd->op_mod == OP_MOD_WRITE;
	const struct fw_reg *reg;

	cmd->reg = MLX5_GET(access_register_in, cmd->in, register_id);
	reg = find_reg(cmd->reg);
	if (!reg)
		return fw_refuse(cmd, FW_SYND_BAD_REGISTER);
	if (cmd->op_mod > OP_MOD_READ)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	if (check_access(fw, cmd, reg, write))
		return -1;
	if (cmd->inlen < off + reg->size)
		return fw_refuse(cmd, FW_SYND_REG_SHORT);
	if (cmd->outlen < off + reg->size)
		return fw_refuse(cmd, FW_SYND_REG_SHORT_OUT);
	memcpy(cmd->out + off, cmd->in + off, reg->size);
	if (!reg->access(fw, cmd, cmd->out + off, write))
		return 0;
	/* A refusal says nothing but its status. */
	memset(cmd->out + off, 0, reg->size);
	return -1;
}
