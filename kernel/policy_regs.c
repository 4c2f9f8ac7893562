// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The register table: who may read and who may write which register.
 *
 * Reading is not harmless where a bit of the data says `clear`, and a write
 * may be a read: both dump registers are issued as writes. A register that
 * names an mkey is DMA by number, so it goes only with a umem. What has no row,
 * or sets a bit that no row takes, is for the full scope alone, and counts as a
 * change even if it is a read: nobody here knows what it does.
 *
 * Lengths and bits are from the register databases of Debian's mstflint 4.21
 * and 4.33, and from mlx5_ifc.h; tests/data/oracle.tsv has the bits again.
 *
 * assumption: registers, assumption: register_lengths, and assumption: unharmed
 */
#include <linux/kernel.h>
#include <linux/mlx5/driver.h>

#include "policy.h"

enum {
	REG_CORE_DUMP = 0x402e,
	REG_MNVDA = 0x9024,
	REG_MNVDI = 0x9025,
	REG_MNVGN = 0x9035,
	REG_MTRC_CONF = 0x9041,
	REG_RESOURCE_DUMP = 0xc000,
};

/* Where the dump registers name memory; bit offsets in the register. */
static const struct mlx5ctl_dma mlx5ctl_core_dump_dma = {
	.mkey = 0x80, .size = 0xa0, .address = 0xc0,
};

static const struct mlx5ctl_dma mlx5ctl_resource_dump_dma = {
	.mkey = 0x100, .size = 0x120, .address = 0x140,
};

static const struct mlx5ctl_dma mlx5ctl_mtrc_conf_dma = { .mkey = 0x40 };

/*
 * Items of the configuration that outlives a restart, by class and index as mstflint
 * has them. Not read are the key of a secure host (0x19b) and how the boot ROM logs in
 * (0x230 of a function on, with passwords). Not set are that key and the public keys
 * that follow it (to 0x19e). Files (class 6: keys and tokens), what is of another
 * function or host, and classes that nobody has published are neither read nor set.
 */
static const struct mlx5ctl_range mlx5ctl_items_read[] = {
	{ 0x00000000, 0x0000019a },
	{ 0x0000019c, 0x00ffffff },
	{ 0x01000000, 0x01ffffff },
	{ 0x03000000, 0x0300022f },
	{ 0x07000000, 0x0703ffff },
	{ 0x09000000, 0x09ffffff },
	{}
};

static const struct mlx5ctl_range mlx5ctl_items_set[] = {
	{ 0x00000000, 0x0000019a },
	{ 0x0000019f, 0x00ffffff },
	{ 0x01000000, 0x01ffffff },
	{ 0x03000000, 0x030003ff },
	{ 0x07000000, 0x0703ffff },
	{ 0x09000000, 0x09ffffff },
	{}
};

#define CLEAR_00 BITS(0x00, 1)
#define CLEAR_20 BITS(0x20, 1)
#define CLEAR_A0 BITS(0xa0, 1)
#define SNAPSHOT BITS(0x01, 1)
/* Pages 0xfe and 0xff start and reset a tracer. */
#define PDDR_DEBUG_PAGES BITS(0x38, 1)

/* Names of registers are for the reader, and for what reads this table. */
#define ROW(_id, _dirs, _scopes, _mutates, _min_len, ...)                      \
	{                                                                      \
		.id = _id, .dirs = _dirs, .scopes = _scopes,                   \
		.mutates = _mutates, .min_len = _min_len, ##__VA_ARGS__        \
	}
#define GET(_id, _name, _len, ...)                                            \
	ROW(_id, REG_READ, READS, false, 4, .len = (_len), ##__VA_ARGS__)
#define SET(_id, _name, _len, _scopes)                                       \
	ROW(_id, REG_WRITE, _scopes, true, 4, .len = (_len))
/* With the bits that a read may not have. */
#define CHANGE(_id, _name, _len, _dirs)                                        \
	ROW(_id, _dirs, INVADES, true, 4, .len = (_len))
#define NEVER(_id, _name, _len)                                                \
	ROW(_id, REG_READ | REG_WRITE, 0, true, 4, .len = (_len))
#define ZERO(...) .zero = LIST(__VA_ARGS__)
#define EQUALS(...) .equals = VALUE(__VA_ARGS__)

/* Sorted by id; narrow forms before wider ones. */
static const struct mlx5ctl_reg_rule mlx5ctl_reg_rules[] = {
	/* The adapter's own loopback and doorbells. */
	GET(0x0700, LOOPBACK_CONTROL, 0x10),
	GET(0x0701, DB_THRESHOLD, 0x10),

	/* Congestion and queue marks. */
	GET(0x2032, CPID, 0xc),
	GET(0x2033, CNMC, 0x4),
	GET(0x2801, CWGCR, 0x14),
	GET(0x2802, CWTP, 0x40),
	GET(0x2803, CWTPM, 0x44),
	GET(0x2804, CWPP, 0x20),
	GET(0x2806, CPQE, 0xc),
	GET(0x2810, CHLTR, 0xc),
	GET(0x2811, CHLTM, 0x14),
	GET(0x2812, CHLMM, 0x14),
	GET(0x281f, CWCAM, 0x50),

	/* Quality of service, set by administrators through dcb tools. */
	GET(0x4002, QPTS, 0x8),
	SET(0x4002, QPTS, 0x8, CONFIGURES),
	GET(0x4005, QETCR, 0x50),
	SET(0x4005, QETCR, 0x50, CONFIGURES),
	GET(0x4007, QPDP, 0x8),
	GET(0x4008, QPRT, 0x8),
	GET(0x400a, QTCT, 0x8),
	SET(0x400a, QTCT, 0x8, CONFIGURES),
	GET(0x400d, QEEC, 0x20),
	GET(0x400e, QSPIP, 0x8),
	GET(0x4013, QPDPM, 0x84),
	SET(0x4013, QPDPM, 0x84, CONFIGURES),
	GET(0x4016, QHLL, 0xc),
	GET(0x4019, QCAM, 0x48),
	GET(0x401e, QSPCP, 0xc),
	GET(0x4020, DCBX_PARAM, 0x40),
	SET(0x4020, DCBX_PARAM, 0x40, CONFIGURES),
	GET(0x4021, DCBX_APP, 0x14),
	GET(0x4022, FPGA_CAP, 0x100),
	GET(0x4023, FPGA_CTRL, 0x10),
	GET(0x402c, ROCE_ACCL, 0x80),

	/*
	 * Core dump of this function (vhca_id zero). Type 2, read to a umem,
	 * is the device's configuration space: it shows more than any query
	 * does. Types 0 and 1, written without memory, make firmware trace.
	 */
	ROW(REG_CORE_DUMP, REG_READ, READS, false, 64,
	    .memory = IN_UMEM, .dma = &mlx5ctl_core_dump_dma,
	    .on_record = true, .confidential = true,
	    EQUALS(0x18, 8, 2), ZERO(BITS(0x40, 32))),
	ROW(REG_CORE_DUMP, REG_WRITE, INVADES, true, 64,
	    ZERO(BITS(0x18, 7), BITS(0x40, 32), BITS(0x80, 32), BITS(0xa0, 32),
		 BITS(0xc0, 32), BITS(0xe0, 32))),
	ROW(REG_CORE_DUMP, REG_READ | REG_WRITE, FULL, true, 64,
	    .memory = IN_UMEM, .dma = &mlx5ctl_core_dump_dma, .confidential = true),

	/* Shared headroom. */
	GET(0x4030, QSHR, 0x50),

	/* Ports. */
	GET(0x5001, PCAP, 0x14),
	GET(0x5002, PMLP, 0x40),
	GET(0x5003, PMTU, 0x10),
	SET(0x5003, PMTU, 0x10, INVADES),
	GET(0x5004, PTYS, 0x44),
	SET(0x5004, PTYS, 0x44, INVADES),
	GET(0x5005, PPAD, 0x10),
	GET(0x5006, PAOS, 0x10),
	SET(0x5006, PAOS, 0x10, INVADES),
	GET(0x5007, PFCC, 0x20),
	SET(0x5007, PFCC, 0x20, CONFIGURES),
	GET(0x5008, PPCNT, 0x100, ZERO(CLEAR_20)),
	CHANGE(0x5008, PPCNT, 0x100, REG_READ | REG_WRITE),
	GET(0x500b, PPTB, 0xc),
	SET(0x500b, PPTB, 0xc, CONFIGURES),
	GET(0x500c, PBMC, 0x6c),
	SET(0x500c, PBMC, 0x6c, CONFIGURES),
	GET(0x500f, PVLC, 0x10),
	SET(0x500f, PVLC, 0x10, INVADES),
	GET(0x5011, PPSC, 0x30),
	GET(0x5012, PMAOS, 0x10, ZERO(BITS(0x00, 1))),
	GET(0x5013, PMPR, 0x10),
	GET(0x5014, PRTL, 0x20),
	GET(0x5017, PIPG, 0x8),
	GET(0x5018, PPLR, 0x8),
	GET(0x5019, PEIR, 0xc),
	GET(0x5023, PPLM, 0x80),
	SET(0x5023, PPLM, 0x80, CONFIGURES),
	GET(0x5027, SLTP, 0x4c),
	GET(0x5028, SLRG, 0x28, ZERO(BITS(0x3c, 4))),
	GET(0x502e, PTASV2, 0x30),
	GET(0x502f, SLTPV2, 0x10c),
	/* Pages of events have a mask of what to clear, of 256 bits. */
	GET(0x5031, PDDR, 0x100,
	    ZERO(PDDR_DEBUG_PAGES, BITS(0x140, 32), BITS(0x160, 32),
		 BITS(0x180, 32), BITS(0x1a0, 32), BITS(0x1c0, 32),
		 BITS(0x1e0, 32), BITS(0x200, 32), BITS(0x220, 32))),
	CHANGE(0x5031, PDDR, 0x100, REG_READ),
	GET(0x5036, PPTT, 0x1c),
	GET(0x5037, PPRT, 0x24),
	GET(0x5038, PBSR, 0x64, ZERO(BITS(0x36, 10), BITS(0x40, 1))),
	CHANGE(0x5038, PBSR, 0x64, REG_READ),
	GET(0x5039, PGMR, 0x2c),
	GET(0x503c, PMDR, 0x48),
	GET(0x503e, PPHCR, 0x5c),
	GET(0x5040, PPAOS, 0x10),
	GET(0x5041, PCMR, 0xc),
	SET(0x5041, PCMR, 0xc, CONFIGURES),
	GET(0x5044, PMMP, 0x40),
	GET(0x5045, PMCR, 0x2c),
	GET(0x5046, PLTC, 0x10),
	GET(0x504b, PVLS, 0x20),
	GET(0x504c, PPCR, 0x10),
	GET(0x5050, PCNR, 0xc),
	GET(0x5055, PTER, 0x20),
	GET(0x5056, PEPC, 0x10),
	GET(0x5058, PREI, 0x18),
	GET(0x5059, PPRM, 0x50),
	GET(0x505b, SLLM, 0x30),
	GET(0x505c, PMSCR, 0x48),
	GET(0x505e, PLCC, 0x10),
	GET(0x5064, PMPT, 0x1c),
	GET(0x5065, PMPD, 0x30),
	GET(0x5066, PGUID, 0x60),
	GET(0x5067, PMTM, 0x10),
	GET(0x506e, PPCC, 0xfc, ZERO(BITS(0x18, 8))),
	GET(0x5075, PEMI, 0x100),
	GET(0x5076, PLDS, 0x18),
	GET(0x507f, PCAM, 0x50),
	GET(0x5101, PBWS, 0x8),

	/* The node. */
	GET(0x6001, NODE_DESC, 0x40),
	SET(0x6001, NODE_DESC, 0x40, CONFIGURES),
	GET(0x7001, POWER_SETTINGS, 0x10),
	GET(0x7002, FP_SL_MAP, 0x4),
	GET(0x7004, HOST_ENDIANNESS, 0x10),

	/* Management. */
	GET(0x9001, MFCR, 0x8),
	GET(0x9002, MFSC, 0x8),
	GET(0x9003, MFSM, 0x8),
	GET(0x9004, MFSL, 0xc),
	GET(0x9007, FORE, 0xc),
	GET(0x9009, MTCAP, 0x10),
	GET(0x900a, MTMP, 0x20, ZERO(BITS(0x41, 3))),
	SET(0x900a, MTMP, 0x20, INVADES),
	CHANGE(0x900a, MTMP, 0x20, REG_READ),
	GET(0x900b, MTWE, 0x10),
	GET(0x900c, MVCR, 0x18),
	GET(0x900d, MSPS, 0xa0),
	GET(0x900e, MCPP, 0x10),
	GET(0x900f, MTBR, 0x18),
	GET(0x9010, MFPA, 0x20, ZERO(BITS(0x20, 32))),
	GET(0x9014, MCIA, 0x94, ZERO(BITS(0x60, 32), BITS(0x480, 32))),
	GET(0x9018, MIDFV, 0x80),
	GET(0x9019, MPGR, 0x20),
	GET(0x9020, MGIR, 0xa0),
	GET(0x9021, MSGI, 0x80),
	GET(0x9022, MPFM, 0x8),
	/* The configuration that outlives a restart; host_id_valid names another host. */
	ROW(REG_MNVDA, REG_READ, READS, false, 12, .len = 0x10c,
	    .items = mlx5ctl_items_read, ZERO(BITS(0x16, 1))),
	ROW(REG_MNVDA, REG_READ, INVADES, false, 12, .len = 0x10c),
	ROW(REG_MNVDA, REG_WRITE, CONFIGURES, true, 12, .len = 0x10c,
	    .items = mlx5ctl_items_set, ZERO(BITS(0x16, 1))),
	ROW(REG_MNVDI, REG_WRITE, CONFIGURES, true, 12, .len = 0xc,
	    .items = mlx5ctl_items_set, ZERO(BITS(0x16, 1))),
	GET(0x9026, MISOC, 0x120),
	GET(0x9028, MFRL, 0x8, ZERO(BITS(0x20, 32))),
	GET(0x9029, MSPI, 0x18),
	GET(0x902a, MSCI, 0xc),
	GET(0x902b, MLCR, 0xc),
	SET(0x902b, MLCR, 0xc, CONFIGURES),
	GET(0x902c, MVTS, 0x14, ZERO(BITS(0x00, 1))),
	CHANGE(0x902c, MVTS, 0x14, REG_READ),
	GET(0x902d, MRTC, 0x10),
	GET(0x902e, MVCAP, 0x10),
	GET(0x902f, MROQ, 0x20),
	GET(0x9030, MNVQC, 0x8),
	SET(0x9033, MNVIA, 0x8, CONFIGURES),
	GET(0x9034, MNVGC, 0x10),
	ROW(REG_MNVGN, REG_READ, INVADES, false, 4, .len = 0x20),
	GET(0x9036, MGNLE, 0x20, ZERO(BITS(0x3f, 1))),
	CHANGE(0x9036, MGNLE, 0x20, REG_READ),
	GET(0x903b, MFNR, 0x30),
	GET(0x9040, MTRC_CAP, 0x84, ZERO(BITS(0x00, 1))),

	/* Writing it takes tracing over from the host's driver. */
	ROW(REG_MTRC_CONF, REG_READ, READS, false, 12, .len = 0x80,
	    ZERO(BITS(0x40, 32))),
	ROW(REG_MTRC_CONF, REG_WRITE, FULL, true, 12, .len = 0x80,
	    .memory = IN_UMEM, .dma = &mlx5ctl_mtrc_conf_dma),
	GET(0x9042, MTRC_STDB, 0xc),
	GET(0x9043, MTRC_CTRL, 0x40),
	GET(0x904a, MMHI, 0x80),
	GET(0x9050, MPEIN, 0x30),
	GET(0x9051, MPCNT, 0x100, ZERO(CLEAR_20)),
	CHANGE(0x9051, MPCNT, 0x100, REG_READ | REG_WRITE),
	GET(0x9052, MCION, 0x10),
	GET(0x9053, MTPPS, 0x3c),
	GET(0x9054, MTPPSE, 0x10),
	GET(0x9055, MTUTC, 0x1c, ZERO(BITS(0x1c, 4))),
	GET(0x9056, MPEGC, 0x2c),
	GET(0x9059, MPIR, 0x10),

	/* Names pages of the host by their physical addresses. */
	NEVER(0x905c, MCDD, 0x20),

	GET(0x905e, MINI, 0x30),
	GET(0x905f, MECCC, 0x14, ZERO(BITS(0x3f, 1))),
	CHANGE(0x905f, MECCC, 0x14, REG_READ),
	GET(0x9060, MCQS, 0x10),
	GET(0x9061, MCQI, 0x94),
	GET(0x9062, MCC, 0x20, ZERO(BITS(0x18, 8))),
	GET(0x9063, MCDA, 0x90),
	GET(0x9064, MQIS, 0x18),
	GET(0x9067, MSPMER, 0x8, ZERO(BITS(0x1f, 1))),
	CHANGE(0x9067, MSPMER, 0x8, REG_READ),
	GET(0x9068, MGLS, 0xc),
	GET(0x906d, MRFV, 0x40),
	GET(0x907f, MCAM, 0x48),
	GET(0x9100, MGPIR, 0xa0),
	GET(0x9101, MDFCR, 0x60),
	GET(0x9109, MTECR, 0x60),
	GET(0x910b, MTEWE, 0x5c),
	GET(0x910e, MTMR, 0xc),
	GET(0x9115, MFSV, 0x30, ZERO(BITS(0x1c, 4))),
	GET(0x9116, MQDIK, 0x208),
	GET(0x9118, MTEIM, 0x30),
	GET(0x911a, MDIR, 0x40),
	GET(0x912a, MRSI, 0x40),
	GET(0x9153, MTPTP, 0x40),
	GET(0x9155, MSECQ, 0x40),
	GET(0x9156, MSEES, 0x40),
	GET(0x9161, MDDQ, 0x30),
	GET(0x9162, MIRC, 0x8),
	GET(0x9164, MRSV, 0x40),
	GET(0x9178, MFCDR, 0x8),
	GET(0x9179, MSGCR, 0x8),
	GET(0x917d, MPCS, 0x50),
	GET(0x9180, MTPTM, 0x10),
	GET(0x9181, MTCTR, 0x18),
	GET(0x9182, MRTCQ, 0x40),
	GET(0x9300, MPCAM, 0x48),
	GET(0x9700, MPQD, 0x10),
	GET(0x9701, MPLH, 0xf8),

	/* Shared buffers; `snap` and `clr` change what is read next. */
	GET(0xb000, SBGCR, 0x4),
	GET(0xb001, SBPR, 0x18, ZERO(SNAPSHOT, BITS(0x80, 1))),
	CHANGE(0xb001, SBPR, 0x18, REG_READ | REG_WRITE),
	GET(0xb002, SBCM, 0x28, ZERO(SNAPSHOT, CLEAR_A0)),
	CHANGE(0xb002, SBCM, 0x28, REG_READ | REG_WRITE),
	GET(0xb003, SBPM, 0x20, ZERO(SNAPSHOT, CLEAR_A0)),
	CHANGE(0xb003, SBPM, 0x20, REG_READ),
	GET(0xb004, SBMM, 0x28, ZERO(SNAPSHOT, CLEAR_A0)),
	CHANGE(0xb004, SBMM, 0x28, REG_READ),
	GET(0xb005, SBSR, 0xfc, ZERO(SNAPSHOT, CLEAR_00)),
	CHANGE(0xb005, SBSR, 0xfc, REG_READ),
	GET(0xb006, SBIB, 0x10),
	GET(0xb007, SBDCC, 0x210, ZERO(CLEAR_00)),
	CHANGE(0xb007, SBDCC, 0x210, REG_READ),
	GET(0xb008, SBDCM, 0x14),
	GET(0xb00a, SBHBR, 0x1c, ZERO(BITS(0x00, 4))),
	GET(0xb00b, SBHRR, 0x60, ZERO(CLEAR_00)),
	CHANGE(0xb00b, SBHRR, 0x60, REG_READ),
	GET(0xb00c, SBCTC, 0x14),
	GET(0xb00f, SBCTS, 0x14, ZERO(CLEAR_00)),
	CHANGE(0xb00f, SBCTS, 0x14, REG_READ),
	GET(0xb011, SBHBR_V2, 0x1c),
	GET(0xb012, SBHRR_V2, 0x90, ZERO(CLEAR_00)),
	CHANGE(0xb012, SBHRR_V2, 0x90, REG_READ),
	GET(0xb013, SBHPC, 0x24),
	GET(0xb019, SBDCR, 0x14),
	GET(0xb01f, SBCAM, 0x4c),
	GET(0xb021, SBSNS, 0x18),
	GET(0xb022, SBSNTE, 0x10),

	/*
	 * Resource dump: the menu; what a query of it would not blank below
	 * the writing scopes; of another function, with vhca_id_valid.
	 */
	ROW(REG_RESOURCE_DUMP, REG_READ | REG_WRITE, READS, false, 48,
	    .len = 0x100, .memory = INLINE_OR_UMEM, .dma = &mlx5ctl_resource_dump_dma,
	    EQUALS(0x10, 16, 0xffff), ZERO(BITS(0x02, 1), BITS(0x30, 16))),
	ROW(REG_RESOURCE_DUMP, REG_READ | REG_WRITE, INVADES, false, 48,
	    .len = 0x100, .memory = INLINE_OR_UMEM, .dma = &mlx5ctl_resource_dump_dma,
	    ZERO(BITS(0x02, 1), BITS(0x30, 16))),
	ROW(REG_RESOURCE_DUMP, REG_READ | REG_WRITE, READS, false, 48,
	    .len = 0x100, .memory = INLINE_OR_UMEM, .dma = &mlx5ctl_resource_dump_dma,
	    .by_menu = true, ZERO(BITS(0x02, 1), BITS(0x30, 16))),
	ROW(REG_RESOURCE_DUMP, REG_READ | REG_WRITE, FULL, false, 48,
	    .len = 0x100, .memory = INLINE_OR_UMEM, .dma = &mlx5ctl_resource_dump_dma),

	/* The NIC. Trust in another function; a register that carries any command. */
	GET(0xc001, NCFG, 0x40),
	GET(0xc006, ZTT, 0x10, ZERO(BITS(0x1d, 3))),
	GET(0xc007, VHCA_TRUST_LEVEL, 0x10, ZERO(BITS(0x00, 1), BITS(0x10, 16))),
	CHANGE(0xc007, VHCA_TRUST_LEVEL, 0x10, REG_READ),
	GET(0xc008, PORT_STATE_BEHAVIOR, 0x10),
	NEVER(0xc009, HCA_CMD_ENCAP, 0x60),
	GET(0xc00a, NVMF_TARGET_PACER_DEFAULTS, 0x40),
	GET(0xc00d, NIC_CAP_REG, 0x80),
	GET(0xc00e, DTOR, 0x40),
	GET(0xc011, NIC_CAP_EXT_REG, 0x80),
};

static u32 mlx5ctl_get32(const void *data, u16 bit_off)
{
	return be32_to_cpu(((const __be32 *)data)[bit_off / 32]);
}

static bool mlx5ctl_names_memory(const void *data, const struct mlx5ctl_dma *dma)
{
	return mlx5ctl_get32(data, dma->mkey) ||
	       (dma->size && mlx5ctl_get32(data, dma->size)) ||
	       (dma->address && (mlx5ctl_get32(data, dma->address) ||
				 mlx5ctl_get32(data, dma->address + 32)));
}

/*
 * With a umem the caller leaves the fields to us and asks for no inline data;
 * without one, only inline data may be asked for.
 */
static int mlx5ctl_check_memory(const struct mlx5ctl_reg_rule *rule, const void *data,
				bool umem)
{
	static const struct mlx5ctl_bits inline_dump[] = { BITS(0x01, 1), {} };
	bool is_inline;

	if (rule->memory == NO_MEMORY)
		return umem ? -EINVAL : 0;
	if (mlx5ctl_names_memory(data, rule->dma))
		return -EINVAL;
	if (rule->memory == IN_UMEM)
		return umem ? 0 : -EINVAL;
	is_inline = !mlx5ctl_bits_zero(data, sizeof(u32), inline_dump);
	return is_inline == umem ? -EINVAL : 0;
}

/* The row's least length covers the dword. */
bool mlx5ctl_item_is(const void *data, const struct mlx5ctl_range *items)
{
	u32 type;

	if (!items)
		return true;
	type = mlx5ctl_get32(data, 32);
	for (; items->last; items++)
		if (type >= items->first && type <= items->last)
			return true;
	return false;
}

/* The first row of this register, or of the next one that has any. */
static const struct mlx5ctl_reg_rule *mlx5ctl_first_reg_rule(u16 id)
{
	u32 low = 0, high = ARRAY_SIZE(mlx5ctl_reg_rules), middle;

	while (low < high) {
		middle = (low + high) / 2;
		if (mlx5ctl_reg_rules[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return mlx5ctl_reg_rules + low;
}

static int mlx5ctl_check_unlisted(u8 scope, bool umem, u32 len,
				  struct mlx5ctl_policy *policy)
{
	if (umem)
		return -EINVAL;
	policy->mutates = true;
	policy->on_record = true;
	policy->inlen = REG_DATA + len;
	return BIT(scope) & FULL ? 0 : -EACCES;
}

int mlx5ctl_policy_reg(u8 scope, u16 id, bool write, const void *data, u32 len,
		       bool umem, struct mlx5ctl_policy *policy)
{
	const struct mlx5ctl_reg_rule *end = mlx5ctl_reg_rules + ARRAY_SIZE(mlx5ctl_reg_rules);
	const struct mlx5ctl_reg_rule *rule = mlx5ctl_first_reg_rule(id);
	u8 dir = write ? REG_WRITE : REG_READ;
	bool closed = false;
	u32 full_len = 0;
	int err = -EINVAL;

	for (; rule < end && rule->id == id; rule++) {
		full_len = max_t(u32, rule->len, rule->min_len);
		/* What names memory goes as its rows say or not at all. */
		closed |= rule->memory != NO_MEMORY;
		if (!rule->scopes)
			return -EOPNOTSUPP;
		if (!(rule->dirs & dir))
			continue;
		if (len < rule->min_len)
			return -EMSGSIZE;
		if (!mlx5ctl_bits_zero(data, len, rule->zero) ||
		    !mlx5ctl_value_is(data, len, &rule->equals) ||
		    !mlx5ctl_item_is(data, rule->items))
			continue;
		if (!(rule->scopes & BIT(scope))) {
			err = -EACCES;
			continue;
		}
		err = mlx5ctl_check_memory(rule, data, umem);
		if (err)
			return err;
		policy->mutates = rule->mutates;
		policy->on_record = rule->on_record || rule->mutates;
		policy->confidential = rule->confidential;
		policy->by_menu = rule->by_menu;
		policy->dma = umem ? rule->dma : NULL;
		policy->inlen = REG_DATA + full_len;
		return 0;
	}
	return closed ? err : mlx5ctl_check_unlisted(scope, umem, full_len, policy);
}
