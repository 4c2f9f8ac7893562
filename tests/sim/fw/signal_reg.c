// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * How good the signal is, and how often it stands still: bits that arrive, those that error correction mends,
 * the code words that they were in, and the eyes of the lanes.  Places are those
 * of mstflint's register database (ppcnt_rs_fec_histograms_counters_ext,
 * pphcr_ext, slrg_16nm_ext); the numbers are this port's own.
 */
#include "fw.h"

#define BITS_PER_MS 100000000ULL /* EDR, 100 Gb/s */
#define CODE_WORD_BITS 5280 /* of RS(528,514) */
#define LANES 4
#define RAW_MAGNITUDE 8
#define RAW_COEFFICIENT 2
#define EFFECTIVE_COEFFICIENT 3

#define HIST_KR4 3 /* RS-FEC (528,514) errors */
#define HIST_BINS 8
#define HIST_MAX 7

#define SLRG_16NM 3
#define LANE_SPEED_EDR 5

static u64 errors_of(u64 ms, u32 magnitude, u32 coefficient)
{
	u64 errors = ms * BITS_PER_MS * coefficient;

	for (; magnitude && errors; magnitude--)
		errors /= 10;
	return errors;
}

/* Since the counters were cleared: at the rates of now from SINCE_MS on. */
struct fw_bits fw_bits_now(struct fw_dev *fw)
{
	u64 ms = (fw_clock_ns(fw) - fw->ppcnt_base_ns) / 1000000;
	struct fw_bits bits = fw->bits;
	u64 more = ms - bits.since_ms;

	bits.since_ms = ms;
	bits.received += more * BITS_PER_MS;
	bits.corrected += errors_of(more, fw->ber_raw ?: RAW_MAGNITUDE,
				    RAW_COEFFICIENT);
	if (fw->ber_effective)
		bits.wrong += errors_of(more, fw->ber_effective,
					EFFECTIVE_COEFFICIENT);
	return bits;
}

/* Of 1,000 code words with an error one has two; none has more. */
void fw_code_words(const struct fw_bits *bits, u64 words[FW_CODE_WORDS])
{
	u64 all = bits->received / CODE_WORD_BITS;
	u64 bad = min(bits->corrected, all);

	words[2] = bad / 1000;
	words[1] = bad - words[2];
	words[0] = all - bad;
}

u64 fw_stood_us(struct fw_dev *fw, u32 priority, u32 side)
{
	const struct fw_pauses *it = &fw->pauses[priority];

	return it->stood_us[side] +
	       (fw_clock_ns(fw) - it->since_ns) / 100000 * it->percent[side];
}

void fw_pause(struct fw_dev *fw, u32 priority, u32 by_partner, u32 by_host,
	      u64 dropped)
{
	struct fw_pauses *it = &fw->pauses[priority];
	u32 side;

	for (side = 0; side < FW_PAUSE_SIDES; side++)
		it->stood_us[side] = fw_stood_us(fw, priority, side);
	it->since_ns = fw_clock_ns(fw);
	it->percent[FW_PAUSE_BY_PARTNER] = by_partner;
	it->percent[FW_PAUSE_BY_HOST] = by_host;
	it->dropped += dropped;
}

/* A lane that is not there, and what would have to be measured first, is refused. */
int fw_reg_slrg(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = fw_get32(data), lane = head >> 8 & 0xf;

	if ((head >> 16 & 0xff) > 1)
		return fw_refuse(cmd, FW_SYND_REG_PORT);
	if (lane >= LANES)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	memset(data + 4, 0, 0x24);
	fw_put32(data, head | SLRG_16NM << 24 | 1 << 28);
	fw_put32(data + 4, LANE_SPEED_EDR);
	fw_put32(data + 8, 0x10 << 24 | (4000 + 100 * lane));
	/* NRZ has one eye, the middle one. */
	fw_put32(data + 0x10, 60 + lane);
	fw_put32(data + 0x14, (58 + lane) << 16 | 14 << 8 | 15);
	fw_put32(data + 0x20, (400 + 10 * lane) << 16);
	return 0;
}

/* The same generation; taps of the transmitter that add up to less than 96. */
int fw_reg_sltp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = fw_get32(data), lane = head >> 8 & 0xf;

	if ((head >> 16 & 0xff) > 1)
		return fw_refuse(cmd, FW_SYND_REG_PORT);
	if (write || lane >= LANES)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	memset(data + 4, 0, 0x48);
	fw_put32(data, (head & ~0xf0u) | SLRG_16NM << 24 | 1 << 28 |
		 LANE_SPEED_EDR << 4);
	fw_put32(data + 8, 0xf8 << 16 | 70 << 8 | 0xf6);
	fw_put32(data + 12, 60 << 8 | 15);
	return 0;
}

int fw_reg_pphcr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = fw_get32(data), i;

	if ((head >> 16 & 0xff) > 1)
		return fw_refuse(cmd, FW_SYND_REG_PORT);
	if (write || fw_get32(data + 4) & 0xf)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	fw_put32(data, head | HIST_KR4 << 28);
	fw_put32(data + 4, HIST_BINS << 16);
	fw_put32(data + 8, HIST_MAX << 16);
	for (i = 0; i < HIST_BINS; i++)
		fw_put32(data + 0x10 + 4 * i, i << 16 | i);
	return 0;
}
