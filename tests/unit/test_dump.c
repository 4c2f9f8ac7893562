// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Core dump and resource dump against firmware that keeps the protocol, and
 * against firmware that breaks it in every way we know.
 */
#include <errno.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"

#define HDR PRM_ACCESS_REG_HDR

enum defect {
	NONE,
	TOO_MUCH, /* more bytes than there is room for */
	EMPTY_FOR_EVER, /* no bytes, and more to come */
	WRONG_SEQ,
	NEVER_ENDS,
	FAILS,
	NO_BYTES, /* success, and nothing there */
	UNWRITTEN, /* bytes that nobody has written */
	DESCENDS, /* an address below the one before */
	ODD_SIZE, /* half a pair */
	STUCK, /* a cookie that does not move */
};

struct firmware {
	enum defect defect;
	uint32_t total;
	uint32_t sent;
	uint32_t seq;
	uint32_t log_offer;
	uint64_t cookie; /* what the next request has to carry */
	bool is_inline;
};

static uint8_t byte_at(uint32_t offset)
{
	return offset * 7 + (offset >> 8);
}

/* A dump of CR space: ascending addresses with gaps, and values; big-endian. */
static uint32_t cr_address(uint32_t pair)
{
	return pair * 4 + pair / 100 * 0x40;
}

static uint8_t cr_byte_at(uint32_t offset)
{
	if (offset % 8 < 4)
		return cr_address(offset / 8) >> (24 - offset % 4 * 8);
	return byte_at(offset);
}

/* Pairs that fit now. */
static uint32_t produce_pairs(struct firmware *fw, uint8_t *to, uint64_t room)
{
	uint32_t left = fw->total - fw->sent;
	uint32_t size = left < room ? left : room - room % 8;

	for (uint32_t i = 0; i < size && fw->defect != UNWRITTEN; i++)
		to[i] = cr_byte_at(fw->sent + i);
	fw->sent += size;
	return size;
}

/* Bytes that fit now. */
static uint32_t produce(struct firmware *fw, uint8_t *to, uint64_t room)
{
	uint32_t left = fw->total - fw->sent;
	uint32_t size = left < room ? left : room;

	for (uint32_t i = 0; i < size; i++)
		to[i] = byte_at(fw->sent + i);
	fw->sent += size;
	return size;
}

static int core_dump_firmware(struct fake *fake, const uint8_t *in,
			      size_t inlen, uint8_t *out, size_t outlen,
			      uint8_t *memory, uint64_t length)
{
	struct firmware *fw = fake->state;
	const uint8_t *req = in + HDR;
	uint8_t *rep = out + HDR;
	uint32_t size;

	if (prm_get(in, PRM_IN_OPCODE) == PRM_OP_QUERY_HCA_CAP) {
		/* Debug capability, log_cr_dump_to_mem_size. */
		CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 0xd << 1 | 1);
		prm_set(out + PRM_QUERY_HCA_CAP_OUT_HDR, 4, 5, fw->log_offer);
		return 0;
	}
	CHECK_EQ(inlen, HDR + PRM_CORE_DUMP_LEN);
	CHECK_EQ(outlen, HDR + PRM_CORE_DUMP_LEN);
	if (fw->log_offer)
		CHECK_EQ(length, 4096ull << fw->log_offer);
	CHECK_EQ(prm_get(in, PRM_IN_OPCODE), 0x805);
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 1);
	CHECK_EQ(prm_get(in, PRM_ACCESS_REG_IN_REGISTER_ID), 0x402e);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_TYPE), 2);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_QPN), 0);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_VHCA_ID), 3);
	/* mkey, size and address are the kernel's to fill in. */
	CHECK_EQ(prm_get(req, 0x80, 32), 0);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_SIZE), 0);
	CHECK_EQ(prm_get64(req, 0xc0), 0);
	/* The cookie of the last reply, and nothing the first time. */
	CHECK_EQ(prm_get64(req, PRM_CORE_DUMP_COOKIE), fw->cookie);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_MORE_DUMP), fw->cookie != 0);

	if (fw->defect == FAILS && fw->sent) {
		prm_set(out, PRM_OUT_STATUS, 0x3);
		prm_set(out, PRM_OUT_SYNDROME, 0xabcdef);
		return EREMOTEIO;
	}
	size = produce_pairs(fw, memory, length);
	if (fw->defect == TOO_MUCH)
		size = length + 8;
	if (fw->defect == ODD_SIZE)
		size -= 4;
	if (fw->defect == NO_BYTES)
		size = 0;
	if (fw->defect == DESCENDS)
		memset(memory + 800, 0, 4);
	if (fw->defect == EMPTY_FOR_EVER)
		size = 0;
	if (fw->defect == NEVER_ENDS)
		fw->total = fw->sent + length + 8;
	if (fw->defect == NO_BYTES)
		fw->sent = fw->total;
	fw->cookie = cr_address(fw->sent / 8);
	if (fw->defect == STUCK)
		fw->cookie = 4;
	prm_set(rep, PRM_CORE_DUMP_SIZE, size);
	prm_set(rep, PRM_CORE_DUMP_MORE_DUMP, fw->sent < fw->total);
	prm_set64(rep, PRM_CORE_DUMP_COOKIE, fw->cookie);
	return 0;
}

static int rsc_dump_firmware(struct fake *fake, const uint8_t *in,
			     size_t inlen, uint8_t *out, size_t outlen,
			     uint8_t *memory, uint64_t length)
{
	struct firmware *fw = fake->state;
	const uint8_t *req = in + HDR;
	uint8_t *rep = out + HDR;
	uint32_t room = fw->is_inline ? PRM_RSC_DUMP_INLINE_LEN : length;
	uint32_t size;

	CHECK_EQ(inlen, HDR + PRM_RSC_DUMP_LEN);
	CHECK_EQ(outlen, HDR + PRM_RSC_DUMP_LEN);
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 0);
	CHECK_EQ(prm_get(in, PRM_ACCESS_REG_IN_REGISTER_ID), 0xc000);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_SEGMENT_TYPE), 0x1310);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_INLINE_DUMP), fw->is_inline);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_VHCA_ID_VALID), 1);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_VHCA_ID), 9);
	CHECK_EQ(prm_get(req, 0x100, 32), 0);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_SIZE), 0);
	CHECK_EQ(prm_get64(req, 0x140), 0);
	/* All that firmware handed out comes back. */
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_SEQ_NUM), fw->seq);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_MORE_DUMP), fw->sent != 0);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_INDEX1), 0x11 + fw->sent);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_INDEX2), 0x22 + fw->sent);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_NUM_OF_OBJ1), 0xffff - fw->sent % 99);
	CHECK_EQ(prm_get(req, PRM_RSC_DUMP_NUM_OF_OBJ2), 0xfffe - fw->sent % 99);
	CHECK_EQ(prm_get64(req, PRM_RSC_DUMP_DEVICE_OPAQUE), fw->cookie);

	size = produce(fw, fw->is_inline ? rep + PRM_RSC_DUMP_INLINE_DATA : memory,
		       room);
	if (fw->defect == TOO_MUCH)
		size = room + 1;
	if (fw->defect == EMPTY_FOR_EVER)
		size = 0;
	fw->seq = (fw->seq + 1) % 16;
	fw->cookie += 0x100000001;
	memcpy(rep, req, PRM_RSC_DUMP_INLINE_DATA);
	prm_set(rep, PRM_RSC_DUMP_SEQ_NUM,
		fw->defect == WRONG_SEQ ? fw->seq + 1 : fw->seq);
	prm_set(rep, PRM_RSC_DUMP_MORE_DUMP, fw->sent < fw->total);
	prm_set(rep, PRM_RSC_DUMP_INDEX1, 0x11 + fw->sent);
	prm_set(rep, PRM_RSC_DUMP_INDEX2, 0x22 + fw->sent);
	prm_set(rep, PRM_RSC_DUMP_NUM_OF_OBJ1, 0xffff - fw->sent % 99);
	prm_set(rep, PRM_RSC_DUMP_NUM_OF_OBJ2, 0xfffe - fw->sent % 99);
	prm_set64(rep, PRM_RSC_DUMP_DEVICE_OPAQUE, fw->cookie);
	prm_set(rep, PRM_RSC_DUMP_SIZE, size);
	return 0;
}

struct sink {
	uint32_t len;
	uint32_t calls;
	int write_err;
	uint32_t stop_after; /* calls of progress */
	bool pairs;
};

static int take(const void *data, size_t len, void *opaque)
{
	struct sink *sink = opaque;
	const uint8_t *bytes = data;

	if (sink->write_err)
		return sink->write_err;
	for (size_t i = 0; i < len; i++)
		CHECK_EQ(bytes[i], sink->pairs ? cr_byte_at(sink->len + i) :
						 byte_at(sink->len + i));
	sink->len += len;
	return 0;
}

/* Contents do not matter where firmware lies about their size. */
static int drop(const void *data, size_t len, void *opaque)
{
	(void)data;
	(void)len;
	(void)opaque;
	return 0;
}

static int progress(uint64_t bytes, uint32_t commands, void *opaque)
{
	struct sink *sink = opaque;

	CHECK_EQ(bytes, sink->len);
	sink->calls++;
	CHECK_EQ(commands, sink->calls);
	return sink->calls == sink->stop_after;
}

static const struct mlx5ctl_dv_core_dump_attr core_attr = {
	.type = MLX5CTL_DV_CORE_DUMP_CR,
	.vhca_id = 3,
};

static const struct mlx5ctl_dv_rsc_dump_attr rsc_attr = {
	.segment = 0x1310,
	.vhca_id = 9,
	.flags = MLX5CTL_DV_RSC_DUMP_VHCA_ID,
	.index1 = 0x11,
	.index2 = 0x22,
	.num_of_obj1 = 0xffff,
	.num_of_obj2 = 0xfffe,
};

static void core_dump_of(uint32_t total, uint32_t buf_size, uint32_t log_offer,
			 uint32_t commands)
{
	struct mlx5ctl_dv_core_dump_attr attr = core_attr;
	struct mlx5ctl_dv_dump_result result = {};
	struct firmware fw = { .total = total, .log_offer = log_offer };
	struct fake fake = { .exec = core_dump_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct sink sink = { .pairs = true };

	attr.dest.buf_size = buf_size;
	attr.dest.write = take;
	attr.dest.progress = progress;
	attr.dest.opaque = &sink;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), 0);
	CHECK_EQ(sink.len, total);
	CHECK_EQ(result.bytes, total);
	CHECK_EQ(result.commands, commands);
	CHECK_EQ(fake.commands, commands + !buf_size);
	CHECK(result.duration_ns);
	fake_close(&fake, uctx);
}

static void test_core_dump(void)
{
	/* Sizes of a ConnectX-6 Dx: log_cr_dump_to_mem_size 8, 831304 bytes. */
	core_dump_of(831304, 0, 8, 1);
	core_dump_of(831304, 0, 4, 13);
	core_dump_of(831304, 0, 0, 1);
	core_dump_of(831304, 1 << 20, 0, 1);
	core_dump_of(831304, 65536, 0, 13);
	core_dump_of(831304, 65543, 0, 13);
	core_dump_of(65536, 65536, 0, 1);
	core_dump_of(65544, 65536, 0, 2);
}

static void test_core_dump_umem(void)
{
	static uint8_t memory[4096];
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_core_dump_attr attr = core_attr;
	struct mlx5ctl_dv_dump_result result = {};
	struct firmware fw = { .total = 4096 };
	struct fake fake = { .exec = core_dump_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct mlx5ctl_dv_umem *umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);

	CHECK(umem);
	/* Without a write function the dump stays where it is. */
	attr.dest.umem = umem;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), 0);
	CHECK_EQ(result.bytes, 4096);
	for (uint32_t i = 0; i < 4096; i++)
		CHECK_EQ(memory[i], cr_byte_at(i));

	/* And must fit there. */
	fw = (struct firmware){ .total = 4104 };
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), EMSGSIZE);
	CHECK_EQ(result.bytes, 4096);

	/* No more of it than the umem has. */
	attr.dest.buf_size = 4097;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), EINVAL);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);

	/* An mkey is needed. */
	umem_attr.flags = 0;
	umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	CHECK(umem);
	attr.dest.umem = umem;
	attr.dest.buf_size = 0;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), EINVAL);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);

	/* Without a umem somebody has to take the bytes. */
	attr.dest.umem = NULL;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, NULL), EINVAL);
	fake_close(&fake, uctx);
}

static int broken_core_dump(enum defect defect, uint64_t max_bytes,
			    struct mlx5ctl_dv_dump_result *result)
{
	struct mlx5ctl_dv_core_dump_attr attr = core_attr;
	struct firmware fw = { .total = 10000, .defect = defect };
	struct fake fake = { .exec = core_dump_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	int err;

	attr.dest.buf_size = 4096;
	attr.dest.max_bytes = max_bytes;
	attr.dest.write = drop;
	err = mlx5ctl_dv_core_dump(uctx, &attr, result);
	CHECK_EQ(mlx5ctl_dv_last_status()->err, err);
	fake_close(&fake, uctx);
	return err;
}

static void test_core_dump_malformed(void)
{
	const struct mlx5ctl_dv_status *status = mlx5ctl_dv_last_status();
	struct mlx5ctl_dv_dump_result result = {};

	CHECK_EQ(broken_core_dump(TOO_MUCH, 0, &result), EBADMSG);
	CHECK_EQ(result.bytes, 0);
	CHECK_EQ(broken_core_dump(EMPTY_FOR_EVER, 0, &result), EBADMSG);
	CHECK_EQ(result.commands, 1);
	CHECK_EQ(broken_core_dump(NO_BYTES, 0, &result), EBADMSG);
	CHECK_EQ(result.bytes, 0);
	CHECK(strstr(status->text, "firmware says 0 bytes"));
	CHECK_EQ(broken_core_dump(UNWRITTEN, 0, &result), EBADMSG);
	CHECK_EQ(result.bytes, 0);
	CHECK(strstr(status->text, "nothing was written from byte 0 on"));
	CHECK_EQ(broken_core_dump(DESCENDS, 0, &result), EBADMSG);
	CHECK(strstr(status->text, "at byte 800 address 0x0, where 0x190 or more"));
	CHECK_EQ(broken_core_dump(ODD_SIZE, 0, &result), EBADMSG);
	CHECK(strstr(status->text, "firmware says 4092 bytes"));
	CHECK_EQ(broken_core_dump(STUCK, 0, &result), EBADMSG);
	CHECK_EQ(result.commands, 1);
	CHECK(strstr(status->text, "its cookie 0x4 is not after 0x"));
	CHECK_EQ(broken_core_dump(NEVER_ENDS, 1 << 20, &result), EFBIG);
	CHECK_EQ(result.bytes, 1 << 20);
	CHECK_EQ(result.commands, (1 << 20) / 4096 + 1);
	/* Firmware's answer is kept, though memory was deregistered since. */
	CHECK_EQ(broken_core_dump(FAILS, 0, &result), EREMOTEIO);
	CHECK_EQ(result.bytes, 4096);
	CHECK_EQ(status->status, 3);
	CHECK_EQ(status->syndrome, 0xabcdef);
	CHECK_EQ(status->opcode, 0x805);
	CHECK_EQ(status->register_id, 0x402e);
	CHECK_STR(status->status_text, "BAD_PARAM_ERR");
	CHECK_STR(status->text,
		  "ACCESS_REG 0x805 op_mod 0x1 register CORE_DUMP 0x402e: firmware answered BAD_PARAM_ERR (0x3), syndrome 0xabcdef");
}

/* As the kernel's fw_tracer.c writes it: no memory, and nothing to fetch. */
static int trigger_firmware(struct fake *fake, const uint8_t *in, size_t inlen,
			    uint8_t *out, size_t outlen, uint8_t *memory,
			    uint64_t length)
{
	const uint32_t *want = fake->state;
	const uint8_t *req = in + HDR;

	(void)out;
	CHECK_EQ(inlen, HDR + PRM_CORE_DUMP_LEN);
	CHECK_EQ(outlen, HDR + PRM_CORE_DUMP_LEN);
	CHECK(!memory && !length);
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 0);
	CHECK_EQ(prm_get(in, PRM_ACCESS_REG_IN_REGISTER_ID), 0x402e);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_TYPE), want[0]);
	CHECK_EQ(prm_get(req, PRM_CORE_DUMP_QPN), want[1]);
	return 0;
}

static void test_triggers(void)
{
	uint32_t want[] = { MLX5CTL_DV_CORE_DUMP_GENERAL, 0 };
	struct fake fake = { .exec = trigger_firmware, .state = want };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct mlx5ctl_dv_core_dump_attr attr = {};
	struct mlx5ctl_dv_dump_result result = {};

	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), 0);
	CHECK_EQ(result.bytes, 0);
	CHECK_EQ(result.commands, 1);
	attr.type = want[0] = MLX5CTL_DV_CORE_DUMP_QP;
	attr.qpn = want[1] = 0x123456;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), 0);
	CHECK_EQ(fake.commands, 2);
	CHECK_EQ(fake.umems, 0);
	fake_close(&fake, uctx);
}

/* A type that has no name: 5000 bytes of its own form, or memory left alone. */
static int other_firmware(struct fake *fake, const uint8_t *in, size_t inlen,
			  uint8_t *out, size_t outlen, uint8_t *memory,
			  uint64_t length)
{
	struct firmware *fw = fake->state;

	(void)inlen;
	(void)outlen;
	CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 1);
	CHECK_EQ(prm_get(in + HDR, PRM_CORE_DUMP_TYPE), 7);
	if (fw->defect != UNWRITTEN)
		fw->total = produce(fw, memory, length);
	prm_set(out + HDR, PRM_CORE_DUMP_SIZE, fw->total);
	return 0;
}

static void test_other_type(void)
{
	struct mlx5ctl_dv_core_dump_attr attr = { .type = 7 };
	struct mlx5ctl_dv_dump_result result = {};
	struct firmware fw = { .total = 5000 };
	struct fake fake = { .exec = other_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct sink sink = {};

	attr.dest.buf_size = 8192;
	attr.dest.write = take;
	attr.dest.opaque = &sink;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), 0);
	CHECK_EQ(sink.len, 5000);
	fw = (struct firmware){ .total = 5000, .defect = UNWRITTEN };
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), EBADMSG);
	CHECK_EQ(sink.len, 5000);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "nothing was written"));
	fake_close(&fake, uctx);
}

static void test_stopping(void)
{
	struct mlx5ctl_dv_core_dump_attr attr = core_attr;
	struct mlx5ctl_dv_dump_result result = {};
	struct firmware fw = { .total = 100000 };
	struct fake fake = { .exec = core_dump_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct sink sink = { .stop_after = 3, .pairs = true };

	attr.dest.buf_size = 4096;
	attr.dest.write = take;
	attr.dest.progress = progress;
	attr.dest.opaque = &sink;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), ECANCELED);
	CHECK_EQ(result.commands, 3);
	CHECK_EQ(result.bytes, 3 * 4096);

	fw = (struct firmware){ .total = 100000 };
	sink = (struct sink){ .write_err = ENOSPC };
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, &result), ENOSPC);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, ": No space left on device"));
	CHECK_EQ(result.commands, 1);
	CHECK_EQ(result.bytes, 0);

	/* Memory that could not be registered, or not be given back. */
	fake.reg_err = ENOMEM;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &attr, NULL), ENOMEM);
	fake_close(&fake, uctx);
}

static void test_attributes(void)
{
	struct mlx5ctl_dv_core_dump_attr core = core_attr;
	struct mlx5ctl_dv_rsc_dump_attr rsc = rsc_attr;
	struct fake fake = {};
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

#define REFUSED(call, attr, field, value)                      \
	do {                                                   \
		__typeof__(attr) changed = attr;               \
		changed.dest.write = drop;                     \
		changed.field = value;                         \
		CHECK_EQ(call(uctx, &changed, NULL), EINVAL);  \
	} while (0)
	REFUSED(mlx5ctl_dv_core_dump, core, comp_mask, 1);
	REFUSED(mlx5ctl_dv_core_dump, core, type, 0x100);
	REFUSED(mlx5ctl_dv_core_dump, core, qpn, 1 << 24);
	REFUSED(mlx5ctl_dv_core_dump, core, reserved, 1);
	REFUSED(mlx5ctl_dv_core_dump, core, reserved2, 1);
	REFUSED(mlx5ctl_dv_core_dump, core, dest.buf_size, 1ULL << 32);
	REFUSED(mlx5ctl_dv_core_dump, core, dest.buf_size, 1);
	REFUSED(mlx5ctl_dv_core_dump, core, dest.buf_size, 4095);
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, comp_mask, 1);
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, flags, 4);
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, flags, 0); /* but a vhca_id */
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, reserved, 1);
	rsc.flags |= MLX5CTL_DV_RSC_DUMP_INLINE;
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, dest.buf_size, 4096);
	REFUSED(mlx5ctl_dv_rsc_dump, rsc, dest.write, NULL);
#undef REFUSED
	CHECK_EQ(fake.commands, 0);
	fake_close(&fake, uctx);
}

static int rsc_dump_of(uint32_t total, bool is_inline, uint32_t buf_size,
		       enum defect defect, struct mlx5ctl_dv_dump_result *result)
{
	struct mlx5ctl_dv_rsc_dump_attr attr = rsc_attr;
	struct firmware fw = {
		.total = total,
		.is_inline = is_inline,
		.defect = defect,
	};
	struct fake fake = { .exec = rsc_dump_firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct sink sink = {};
	int err;

	if (is_inline)
		attr.flags |= MLX5CTL_DV_RSC_DUMP_INLINE;
	attr.dest.buf_size = buf_size;
	attr.dest.write = take;
	attr.dest.progress = progress;
	attr.dest.opaque = &sink;
	err = mlx5ctl_dv_rsc_dump(uctx, &attr, result);
	if (!err)
		CHECK_EQ(sink.len, total);
	fake_close(&fake, uctx);
	return err;
}

static void test_rsc_dump(void)
{
	struct mlx5ctl_dv_dump_result result = {};

	CHECK_EQ(rsc_dump_of(10000, false, 0, NONE, &result), 0);
	CHECK_EQ(result.commands, 1);
	/* More commands than the sequence number counts to. */
	CHECK_EQ(rsc_dump_of(10000, false, 256, NONE, &result), 0);
	CHECK_EQ(result.commands, 40);
	CHECK_EQ(rsc_dump_of(10000, true, 0, NONE, &result), 0);
	CHECK_EQ(result.commands, 10000 / 208 + 1);
	CHECK_EQ(rsc_dump_of(208, true, 0, NONE, &result), 0);
	CHECK_EQ(result.commands, 1);

	CHECK_EQ(rsc_dump_of(10000, false, 256, WRONG_SEQ, &result), EBADMSG);
	CHECK_EQ(result.commands, 1);
	CHECK_EQ(rsc_dump_of(10000, false, 256, TOO_MUCH, &result), EBADMSG);
	CHECK_EQ(rsc_dump_of(10000, true, 0, TOO_MUCH, &result), EBADMSG);
	CHECK_EQ(rsc_dump_of(10000, true, 0, EMPTY_FOR_EVER, &result), EBADMSG);
	CHECK_EQ(rsc_dump_of(10000, false, 256, EMPTY_FOR_EVER, &result), EBADMSG);
}

/* The result is set by a dump that does not begin, too. */
static void test_result_is_set(void)
{
	struct mlx5ctl_dv_core_dump_attr core = { .comp_mask = 1 };
	struct mlx5ctl_dv_rsc_dump_attr rsc = { .comp_mask = 1 };
	struct mlx5ctl_dv_dump_result result = {};
	struct fake fake = {};
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	memset(&result, 0xff, sizeof(result));
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &core, &result), EINVAL);
	CHECK_EQ(result.bytes | result.commands | result.duration_ns | result.flags, 0);
	memset(&result, 0xff, sizeof(result));
	CHECK_EQ(mlx5ctl_dv_rsc_dump(uctx, &rsc, &result), EINVAL);
	CHECK_EQ(result.bytes | result.commands | result.duration_ns | result.flags, 0);
	/* No destination. */
	rsc.comp_mask = 0;
	memset(&result, 0xff, sizeof(result));
	CHECK_EQ(mlx5ctl_dv_rsc_dump(uctx, &rsc, &result), EINVAL);
	CHECK_EQ(result.bytes | result.commands | result.duration_ns | result.flags, 0);
	fake_close(&fake, uctx);
}

int main(void)
{
	test_core_dump();
	test_core_dump_umem();
	test_core_dump_malformed();
	test_triggers();
	test_other_type();
	test_stopping();
	test_attributes();
	test_rsc_dump();
	test_result_is_set();
	return 0;
}
