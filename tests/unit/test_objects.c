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
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0x8000, 0, cap, 4096), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 2, cap, 4096), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 4094), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_hca_cap(uctx, 0, 0, cap, 512 * 512), EINVAL);
	CHECK_EQ(fake.commands, 1);
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

int main(void)
{
	test_uctx();
	test_umem();
	test_cmd();
	test_umem_of_another();
	test_caps();
	test_reg();
	return 0;
}
