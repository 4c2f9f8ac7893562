// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's port layer on the host. */
#include "sim_port.h"

#define RAM_BASE 0x100000u

void *fw_alloc(size_t size)
{
	return calloc(1, size ? size : 1);
}

void fw_free(void *p)
{
	free(p);
}

static u8 *ram_at(struct fw_dev *fw, u64 addr, u32 len)
{
	struct sim_host *host = fw->priv;

	if (addr < RAM_BASE || addr - RAM_BASE > SIM_RAM || len > SIM_RAM - (addr - RAM_BASE))
		return host->more_memory ? host->more_memory(addr, len) : NULL;
	return host->ram + (addr - RAM_BASE);
}

bool fw_dma_read(struct fw_dev *fw, u64 addr, void *buf, u32 len)
{
	u8 *from = ram_at(fw, addr, len);

	if (from)
		memcpy(buf, from, len);
	return from;
}

bool fw_dma_read32(struct fw_dev *fw, u64 addr, u32 *val)
{
	__be32 be;

	if (addr % sizeof(be) || !fw_dma_read(fw, addr, &be, sizeof(be)))
		return false;
	*val = be32_to_cpu(be);
	return true;
}

bool fw_dma_write(struct fw_dev *fw, u64 addr, const void *buf, u32 len)
{
	u8 *to = ram_at(fw, addr, len);

	if (to)
		memcpy(to, buf, len);
	return to;
}

bool fw_dma_publish(struct fw_dev *fw, u64 addr, u8 val)
{
	return fw_dma_write(fw, addr, &val, 1);
}

static u32 *bar_at(struct fw_dev *fw, u32 off)
{
	struct sim_host *host = fw->priv;

	if (off % 4 || off >= sizeof(host->bar))
		abort();
	return &host->bar[off / 4];
}

u32 fw_bar_read(struct fw_dev *fw, u32 off)
{
	return *bar_at(fw, off);
}

void fw_bar_write(struct fw_dev *fw, u32 off, u32 val)
{
	*bar_at(fw, off) = val;
}

u32 fw_bar_xchg(struct fw_dev *fw, u32 off, u32 val)
{
	u32 old = *bar_at(fw, off);

	*bar_at(fw, off) = val;
	return old;
}

struct fw_dev *fw_peer_get(struct fw_dev *fw, u32 index, bool *busy)
{
	struct sim_host *host = fw->priv;

	*busy = host->peers_busy;
	if (index >= SIM_PEERS || !host->peer[index] || *busy)
		return NULL;
	return host->peer[index]->fw;
}

void fw_peer_put(struct fw_dev *peer)
{
	(void)peer;
}

void fw_settle(struct fw_dev *fw)
{
	(void)fw;
}

u64 fw_clock_ns(struct fw_dev *fw)
{
	struct sim_host *host = fw->priv;

	return host->now;
}

void fw_raise(struct fw_dev *fw, u32 vector)
{
	struct sim_host *host = fw->priv;

	host->raised[vector]++;
}

void fw_log(struct fw_dev *fw, const char *fmt, ...)
{
	struct sim_host *host = fw->priv;

	(void)fmt;
	host->logged++;
}

struct sim_host *sim_host_new(const struct fw_config *cfg)
{
	struct sim_host *host = calloc(1, sizeof(*host));

	if (!host)
		abort();
	host->now = 1000000000;
	host->ram_used = FW_PAGE_SIZE;
	host->ram = calloc(1, SIM_RAM);
	host->fw = fw_create(host, cfg, NULL, 0);
	if (!host->ram || !host->fw)
		abort();
	return host;
}

void sim_host_free(struct sim_host *host)
{
	fw_destroy(host->fw);
	free(host->ram);
	free(host);
}

u64 sim_ram(struct sim_host *host, u32 len)
{
	u64 addr = RAM_BASE + host->ram_used;

	host->ram_used += (len + FW_PAGE_SIZE - 1) & ~(FW_PAGE_SIZE - 1);
	if (host->ram_used > SIM_RAM)
		abort();
	return addr;
}

u8 *sim_ram_at(struct sim_host *host, u64 addr)
{
	return ram_at(host->fw, addr, 1);
}

u32 sim_exec(struct sim_host *host, void *in, u32 inlen, void *out, u32 outlen)
{
	/* Exact copies, so that a sanitizer sees any access past the ends. */
	struct fw_cmd cmd = {
		.in = malloc(inlen < 16 ? 16 : inlen),
		.out = calloc(1, outlen < 16 ? 16 : outlen),
		.inlen = inlen,
		.outlen = outlen,
	};

	if (!cmd.in || !cmd.out)
		abort();
	memset(cmd.in, 0, 16);
	memcpy(cmd.in, in, inlen);
	fw_execute(host->fw, &cmd);
	memcpy(out, cmd.out, outlen);
	free(cmd.in);
	free(cmd.out);
	host->status = cmd.status;
	host->syndrome = cmd.syndrome;
	return cmd.syndrome;
}
