// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Access registers: the table, and the small ones.  To add a register, add its
 * row; a register with more than a few lines gets a file of its own.
 */
#include "fw.h"

static u32 reg_size(u16 id);
static int reg_mcam(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		    bool write);

#define REG_MASK_BYTES 16
#define MCAM_FIRST 0x9000
#define MCAM_GROUPS 3 /* the last */
#define NODE_DESC_BYTES 64
#define OP_MOD_WRITE 0
#define OP_MOD_READ 1

/* assumption: node_desc */
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

/*
 * Registers that keep what was written and give it back.  The row's number in
 * the list is its place in fw->stored.  assumption: register_fields
 */
static const struct {
	u16 id;
	u32 dword; /* where the initial value goes */
	u32 val;
} stored[] = {
	{ 0x4002, 0x4, 0x00000001 }, /* QPTS: trust PCP */
	{ 0x4005, 0x8, 0x00000064 }, /* QETCR: all of it is class 0's */
	{ 0x400a, 0x4, 0 }, /* QTCT */
	{ 0x4013, 0x4, 0 }, /* QPDPM */
	{ 0x4020, 0x4, 0 }, /* DCBX_PARAM: the host's */
	{ 0x5001, 0x10, 0x0250e84a }, /* PCAP: as the vport's cap_mask1 */
	{ 0x5007, 0x8, 0x80000000 }, /* PFCC: pause on */
	{ 0x500b, 0x4, 0 }, /* PPTB: all priorities in buffer 0 */
	{ 0x500c, 0x8, 0x00000600 }, /* PBMC: cells of the port */
	{ 0x5041, 0x4, 0x00000002 }, /* PCMR: can check FCS */
	{ 0x5023, 0x8, 0 }, /* PPLM */
	{ 0xb001, 0x4, 0x00000800 }, /* SBPR */
	{ 0xb002, 0x1c, 0x00000400 }, /* SBCM: max_buff */
};

void fw_reg_reset(struct fw_dev *fw)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(stored); i++)
		fw_put32(fw->stored[i] + stored[i].dword, stored[i].val);
}

static u32 place_of(u16 id)
{
	u32 i;

	for (i = 0; stored[i].id != id; i++)
		;
	return i;
}

static int reg_stored(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		      bool write)
{
	u8 *kept = fw->stored[place_of(cmd->reg)];
	u32 size = reg_size(cmd->reg);

	/* The first dword says which one: it is the request's. */
	if (write)
		memcpy(kept + 4, data + 4, size - 4);
	else
		memcpy(data + 4, kept + 4, size - 4);
	return 0;
}

/* Capability masks of register groups: nothing optional is there. */
static int reg_no_caps(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		       bool write)
{
	memset(data + 8, 0, reg_size(cmd->reg) - 8);
	return 0;
}

#define R FW_REG_READ
#define W FW_REG_WRITE
#define U FW_REG_USER
#define T FW_REG_TOOLS

static const struct fw_reg regs[] = {
	{ 0x4002, "QPTS", 8, R | W, reg_stored },
	{ 0x4005, "QETCR", 80, R | W, reg_stored },
	{ 0x400a, "QTCT", 8, R | W, reg_stored },
	{ 0x4013, "QPDPM", 132, R | W, reg_stored },
	{ 0x4019, "QCAM", 72, R, reg_no_caps },
	{ 0x4020, "DCBX_PARAM", 64, R | W, reg_stored },
	{ 0x402e, "CORE_DUMP", 64, R | W | U | T, fw_reg_core_dump },
	{ 0x5001, "PCAP", 20, R | W | U, reg_stored },
	{ 0x5002, "PMLP", 64, R | U, fw_reg_pmlp },
	{ 0x5003, "PMTU", 16, R | W | U, fw_reg_pmtu },
	{ 0x5004, "PTYS", 64, R | W | U, fw_reg_ptys },
	{ 0x5006, "PAOS", 16, R | W | U, fw_reg_paos },
	{ 0x5007, "PFCC", 32, R | W | U, reg_stored },
	{ 0x5008, "PPCNT", 256, R | W | U, fw_reg_ppcnt },
	{ 0x500b, "PPTB", 12, R | W | U, reg_stored },
	{ 0x500c, "PBMC", 108, R | W | U, reg_stored },
	{ 0x500f, "PVLC", 16, R | W | U, fw_reg_pvlc },
	{ 0x5012, "PMAOS", 16, R, fw_reg_pmaos },
	{ 0x5023, "PPLM", 80, R | W | U, reg_stored },
	{ 0x5027, "SLTP", 76, R, fw_reg_sltp },
	{ 0x5028, "SLRG", 40, R, fw_reg_slrg },
	{ 0x5031, "PDDR", 256, R | U, fw_reg_pddr },
	{ 0x503e, "PPHCR", 80, R, fw_reg_pphcr },
	{ 0x5040, "PPAOS", 16, R, fw_reg_ppaos },
	{ 0x5041, "PCMR", 12, R | W | U, reg_stored },
	{ 0x507f, "PCAM", 80, R, reg_no_caps },
	{ 0x6001, "NODE_DESC", 64, R | W, reg_node_desc },
	{ 0x7004, "HOST_ENDIANNESS", 16, R | W, reg_host_endianness },
	{ 0x9009, "MTCAP", 16, R | U, fw_reg_mtcap },
	{ 0x900a, "MTMP", 32, R | W | U, fw_reg_mtmp },
	{ 0x9014, "MCIA", 144, R | U, fw_reg_mcia },
	{ 0x9020, "MGIR", 160, R | U, fw_reg_mgir },
	{ 0x9024, "MNVDA", 12, R | W, fw_reg_mnvda },
	{ 0x9025, "MNVDI", 12, W, fw_reg_mnvdi },
	{ 0x9028, "MFRL", 8, R | W, fw_reg_mfrl },
	{ 0x902b, "MLCR", 12, R | W | U, fw_reg_mlcr },
	{ 0x9030, "MNVQC", 8, R, fw_reg_mnvqc },
	{ 0x9033, "MNVIA", 8, W, fw_reg_mnvia },
	{ 0x9034, "MNVGC", 16, R, fw_reg_mnvgc },
	{ 0x9040, "MTRC_CAP", 128, R | W, fw_reg_mtrc_cap },
	{ 0x9041, "MTRC_CONF", 128, R | W, fw_reg_mtrc_conf },
	{ 0x9042, "MTRC_STDB", 8, R | W, fw_reg_mtrc_stdb },
	{ 0x9043, "MTRC_CTRL", 64, R | W, fw_reg_mtrc_ctrl },
	{ 0x9050, "MPEIN", 48, R | U, fw_reg_mpein },
	{ 0x9051, "MPCNT", 256, R | W | U, fw_reg_mpcnt },
	{ 0x9060, "MCQS", 16, R | U, fw_reg_mcqs },
	{ 0x9061, "MCQI", 24, R | U, fw_reg_mcqi },
	{ 0x9062, "MCC", 32, R | W, fw_reg_mcc },
	{ 0x9063, "MCDA", 16, R | W, fw_reg_mcda },
	{ 0x907f, "MCAM", 72, R, reg_mcam },
	{ 0x9162, "MIRC", 8, R | W, fw_reg_mirc },
	{ 0xb001, "SBPR", 24, R | W, reg_stored },
	{ 0xb002, "SBCM", 40, R | W, reg_stored },
	{ 0xb01f, "SBCAM", 76, R, reg_no_caps },
	{ 0xc000, "RESOURCE_DUMP", 256, R | W | U | T, fw_reg_resource_dump },
	{ 0xc00e, "DTOR", 64, R, fw_reg_dtor },
};

static const struct fw_reg *find_reg(u16 id)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(regs); i++)
		if (regs[i].id == id)
			return &regs[i];
	return NULL;
}

static u32 reg_size(u16 id)
{
	return find_reg(id)->size;
}

/*
 * Which registers there are, 128 to a group: bit n of the mask, counted from
 * its end, is number n of the group.
 */
static void fill_reg_mask(u16 first, u8 *mask)
{
	u32 i, bit;

	memset(mask, 0, REG_MASK_BYTES);
	for (i = 0; i < ARRAY_SIZE(regs); i++) {
		bit = regs[i].id - first;
		if (regs[i].id >= first && bit < REG_MASK_BYTES * 8)
			mask[REG_MASK_BYTES - 1 - bit / 8] |= BIT(bit % 8);
	}
}

static int reg_mcam(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		    bool write)
{
	u32 group = MLX5_GET(mcam_reg, data, access_reg_group);

	if (group > MCAM_GROUPS)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	memset(data + 8, 0, reg_size(cmd->reg) - 8);
	fill_reg_mask(MCAM_FIRST + group * REG_MASK_BYTES * 8,
		      MLX5_ADDR_OF(mcam_reg, data, mng_access_reg_cap_mask));
#define FEATURE(fld) \
	MLX5_SET(mcam_reg, data, \
		 mng_feature_cap_mask.enhanced_features.fld, 1)
	FEATURE(pcie_performance_group);
	FEATURE(pcie_outbound_stalled);
	FEATURE(mcia_32dwords);
	FEATURE(reset_state);
#undef FEATURE
	return 0;
}

u32 fw_reg_given(const struct fw_cmd *cmd)
{
	return cmd->inlen - MLX5_BYTE_OFF(access_register_in, register_data);
}

u32 fw_reg_room(const struct fw_cmd *cmd)
{
	return cmd->outlen - MLX5_BYTE_OFF(access_register_out, register_data);
}

/* Who may use this register in this form. assumption: register_scopes */
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
