// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Life of debug contexts and umems, commands, capabilities and registers. */
#include <errno.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"

static void test_uctx(void)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_CONFIGURATION,
	};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	struct fake fake = {};

	ctx = fake_open(&fake);
	attr.comp_mask = 1;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == EINVAL);
	attr.comp_mask = 0;
	attr.reserved = 1;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == EINVAL);
	attr.reserved = 0;
	fake.create_err = EPERM;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == EPERM);
	CHECK_EQ(mlx5ctl_dv_last_status()->err, EPERM);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "CAP_SYS_ADMIN"));
	fake.create_err = 0;

	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
	CHECK_EQ(info.uid, 7);
	fake.query_err = EPERM;
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), EPERM);

	CHECK_EQ(mlx5ctl_dv_close_device(ctx), EBUSY);
	/* Still there after a failure, gone with the device. */
	fake.destroy_err = ETIMEDOUT;
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), ETIMEDOUT);
	fake.destroy_err = EIO;
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK_EQ(fake.closed, 1);
}

static void test_umem(void)
{
	uint8_t memory[64];
	struct mlx5ctl_dv_umem_attr good = {
		.addr = memory,
		.length = sizeof(memory),
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_umem_info info = {};
	struct mlx5ctl_dv_umem_attr attr;
	struct mlx5ctl_dv_umem *umem;
	struct fake fake = {};
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

#define REFUSED(field, value)                                              \
	do {                                                               \
		attr = good;                                               \
		attr.field = value;                                        \
		CHECK(!mlx5ctl_dv_reg_umem(uctx, &attr) && errno == EINVAL); \
	} while (0)
	REFUSED(comp_mask, 2);
	REFUSED(length, 0);
	REFUSED(flags, 4);
	REFUSED(flags, MLX5CTL_DV_UMEM_MKEY | MLX5CTL_DV_UMEM_READ_ONLY);
	REFUSED(addr, NULL);
	/* Memory or a DMA-BUF, not both. */
	REFUSED(comp_mask, MLX5CTL_DV_UMEM_ATTR_DMABUF_FD);
#undef REFUSED
	fake.reg_err = ENOSPC;
	CHECK(!mlx5ctl_dv_reg_umem(uctx, &good) && errno == ENOSPC);
	fake.reg_err = 0;

	umem = mlx5ctl_dv_reg_umem(uctx, &good);
	CHECK(umem);
	CHECK_EQ(mlx5ctl_dv_query_umem(umem, &info), 0);
	CHECK_EQ(info.mkey, 0x1234);
	CHECK_EQ(info.length, sizeof(memory));
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), EBUSY);
	fake.dereg_err = ETIMEDOUT;
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), ETIMEDOUT);
	fake.dereg_err = 0;
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	fake_close(&fake, uctx);
}

/* Answers with the inbox turned around, so that each byte is seen. */
static int echo(struct fake *fake, const uint8_t *in, size_t inlen,
		uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	int *err = fake->state;

	(void)memory;
	(void)length;
	for (size_t i = 16; i < outlen; i++)
		out[i] = i < inlen ? (uint8_t)~in[i] : (uint8_t)i;
	if (*err == EREMOTEIO) {
		prm_set(out, PRM_OUT_STATUS, 0x2);
		prm_set(out, PRM_OUT_SYNDROME, 0x1234);
	}
	return *err;
}

static void test_cmd(void)
{
	const struct mlx5ctl_dv_status *status = mlx5ctl_dv_last_status();
	uint8_t in[32] = {};
	uint8_t out[32] = {};
	int err = 0;
	struct fake fake = { .exec = echo, .state = &err };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	/* Sizes that no command has do not leave the library. */
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 15, out, 16), EMSGSIZE);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 15), EMSGSIZE);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 512 * 512 + 1, out, 16), EMSGSIZE);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 512 * 512 + 1), EMSGSIZE);
	CHECK_EQ(fake.commands, 0);

	prm_set(in, PRM_IN_OPCODE, 0x101);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), 0);
	CHECK_EQ(out[31], 0xff);
	CHECK_EQ(status->err, 0);
	CHECK_EQ(status->opcode, 0x101);
	CHECK_STR(status->status_text, "OK");
	CHECK_STR(status->text, "");

	err = EREMOTEIO;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EREMOTEIO);
	CHECK_EQ(out[0], 2);
	CHECK_EQ(status->status, 2);
	CHECK_EQ(status->syndrome, 0x1234);
	CHECK_STR(status->text,
		  "QUERY_ADAPTER 0x101 op_mod 0x0: firmware answered BAD_OP_ERR (0x2), syndrome 0x1234");
	err = EACCES;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EACCES);
	CHECK_EQ(status->status, 0);
	CHECK(strstr(status->text, "scope"));
	err = ENODEV;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), ENODEV);
	CHECK_STR(status->text, "QUERY_ADAPTER 0x101 op_mod 0x0: No such device");
	fake_close(&fake, uctx);
	CHECK_STR(mlx5ctl_dv_status_str(0x99), "UNKNOWN");
}

static void test_umem_of_another(void)
{
	uint8_t memory[64];
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = memory,
		.length = sizeof(memory),
	};
	uint8_t in[16] = {};
	uint8_t out[16];
	int err = 0;
	struct fake fake = { .exec = echo, .state = &err };
	struct fake other = {};
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct mlx5ctl_dv_uctx *other_uctx = fake_uctx(&other);
	struct mlx5ctl_dv_umem *umem = mlx5ctl_dv_reg_umem(other_uctx, &attr);

	CHECK(umem);
	CHECK_EQ(mlx5ctl_dv_exec_cmd_umem(uctx, in, 16, out, 16, umem, 0, 64), EINVAL);
	CHECK_EQ(fake.commands, 0);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	fake_close(&other, other_uctx);
	fake_close(&fake, uctx);
}

static int caps(struct fake *fake, const uint8_t *in, size_t inlen,
		uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	(void)fake;
	(void)memory;
	(void)length;
	CHECK_EQ(inlen, 16);
	CHECK_EQ(outlen, 16 + 4096);
	CHECK_EQ(prm_get(in, PRM_IN_OPCODE), 0x100);
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 0xd << 1 | 1);
	out[16] = 0xc0;
	out[16 + 4095] = 0x77;
	return 0;
}

static void test_caps(void)
{
	uint8_t cap[4096] = {};
	struct fake fake = { .exec = caps };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0xd, MLX5CTL_DV_CAP_CURRENT, cap, 4096), 0);
	CHECK_EQ(cap[0], 0xc0);
	CHECK_EQ(cap[4095], 0x77);
	/* A part of it is asked for as the whole is. */
	memset(cap, 0, sizeof(cap));
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0xd, MLX5CTL_DV_CAP_CURRENT, cap, 256), 0);
	CHECK_EQ(cap[0], 0xc0);
	CHECK_EQ(cap[256], 0);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0x8000, 0, cap, 4096), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 2, cap, 4096), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 4094), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 512 * 512), EINVAL);
	CHECK_EQ(fake.commands, 2);
	fake_close(&fake, uctx);
}

static int reg(struct fake *fake, const uint8_t *in, size_t inlen,
	       uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	uint16_t *op_mod = fake->state;

	(void)memory;
	(void)length;
	CHECK_EQ(inlen, 16 + 8);
	CHECK_EQ(outlen, 16 + 8);
	CHECK_EQ(prm_get(in, PRM_IN_OPCODE), 0x805);
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), *op_mod);
	CHECK_EQ(prm_get(in, PRM_ACCESS_REG_IN_REGISTER_ID), 0x9051);
	CHECK_EQ(prm_get(in, PRM_ACCESS_REG_IN_ARGUMENT), 0x55667788);
	CHECK_EQ(in[16], 0xaa);
	out[16] = 0xbb;
	return 0;
}

static void test_reg(void)
{
	uint8_t data[8] = { 0xaa };
	uint16_t op_mod = 1;
	struct fake fake = { .exec = reg, .state = &op_mod };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_read_reg(uctx, 0x9051, 0x55667788, data, 8), 0);
	CHECK_EQ(data[0], 0xbb);
	op_mod = 0;
	data[0] = 0xaa;
	CHECK_EQ(mlx5ctl_dv_write_reg(uctx, 0x9051, 0x55667788, data, 8), 0);
	CHECK_EQ(data[0], 0xbb);
	CHECK_EQ(mlx5ctl_dv_read_reg(uctx, 0x9051, 0, data, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_read_reg(uctx, 0x9051, 0, data, 6), EINVAL);
	CHECK_EQ(mlx5ctl_dv_read_reg(uctx, 0x9051, 0, data, 512 * 512), EINVAL);
	CHECK_EQ(fake.commands, 2);
	fake_close(&fake, uctx);
}

/* Fails each command whose last inbox byte says so. */
static int marked(struct fake *fake, const uint8_t *in, size_t inlen,
		  uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	(void)fake;
	(void)outlen;
	(void)memory;
	(void)length;
	out[15] = in[inlen - 1];
	return in[inlen - 1];
}

static void test_batch(void)
{
	struct mlx5ctl_dv_batch_cmd cmds[150] = {};
	uint8_t in[150][16] = {};
	uint8_t out[150][16] = {};
	struct fake fake = { .exec = marked };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	for (int i = 0; i < 150; i++) {
		cmds[i].in = in[i];
		cmds[i].out = out[i];
		cmds[i].inlen = cmds[i].outlen = 16;
	}
	in[70][15] = EACCES;
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 150, 0), 0);
	CHECK_EQ(fake.commands, 150);
	CHECK_EQ(cmds[70].err, EACCES);
	CHECK_EQ(cmds[69].err + cmds[71].err + cmds[149].err, 0);

	fake.commands = 0;
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 150, MLX5CTL_DV_BATCH_STOP), 0);
	CHECK_EQ(fake.commands, 71);
	CHECK_EQ(cmds[69].err, 0);
	CHECK_EQ(cmds[70].err, EACCES);
	CHECK_EQ(cmds[71].err, ECANCELED);
	CHECK_EQ(cmds[149].err, ECANCELED);

	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 0, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 1, 2), EINVAL);
	cmds[1].reserved = 1;
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 2, 0), EINVAL);
	cmds[1].reserved = 0;
	cmds[1].length = 1;
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 2, 0), EINVAL);
	fake_close(&fake, uctx);
}

static void test_journal(void)
{
	struct mlx5ctl_dv_journal_entry entry;
	struct mlx5ctl_dv_journal_info info = {};
	struct fake fake = {};
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 0, &entry, 0, &info), EINVAL);
	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 0, &entry, 1, &info), EOPNOTSUPP);
	CHECK_STR(mlx5ctl_dv_last_status()->text,
		  "read journal: the fake transport has none");
	fake_close(&fake, uctx);
}

static int query_qp(struct fake *fake, const uint8_t *in, size_t inlen,
		    uint8_t *out, size_t outlen, uint8_t *memory,
		    uint64_t length)
{
	(void)fake;
	(void)memory;
	(void)length;
	CHECK_EQ(inlen, 16);
	CHECK_EQ(outlen, 272);
	CHECK_EQ(prm_get(in, PRM_IN_OPCODE), 0x50b);
	CHECK_EQ(prm_get(in, 0x48, 24), 0x47);
	out[271] = 0x99;
	return 0;
}

static void test_object(void)
{
	static const char *const good[] = { "qpn=0x47" };
	static const char *const no_name[] = { "qpn=0x47", "qpm=1" };
	static const char *const too_big[] = { "qpn=0x1000000" };
	/* A field cannot make it another command. */
	static const char *const other[] = { "qpn=0x47", "opcode=0x501" };
	uint8_t out[272] = {};
	uint16_t opcode = 0;
	struct fake fake = { .exec = query_qp };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_object_opcode("qp", &opcode), 0);
	CHECK_EQ(opcode, 0x50b);
	CHECK_EQ(mlx5ctl_dv_object_opcode("HCA_VPORT_CONTEXT", &opcode), 0);
	CHECK_EQ(opcode, 0x762);
	CHECK_EQ(mlx5ctl_dv_object_opcode("nonsense", &opcode), ENOENT);

	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0x50b, good, 1, out, 272), 0);
	CHECK_EQ(out[271], 0x99);
	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0x50b, other, 2, out, 272), 0);
	CHECK_EQ(fake.commands, 2);
	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0x50b, no_name, 2, out, 272), ENOENT);
	CHECK_STR(mlx5ctl_dv_last_status()->text, "query_qp_in.qpm: no such field");
	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0x50b, too_big, 1, out, 272), EOVERFLOW);
	/* CREATE_QP is not a query; neither is what nobody knows. */
	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0x500, NULL, 0, out, 272), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_object(uctx, 0xfff, NULL, 0, out, 272), EINVAL);
	CHECK_EQ(fake.commands, 2);
	fake_close(&fake, uctx);
}

int main(void)
{
	test_batch();
	test_journal();
	test_object();
	test_uctx();
	test_umem();
	test_cmd();
	test_umem_of_another();
	test_caps();
	test_reg();
	return 0;
}
