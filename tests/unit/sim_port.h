/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* A machine for the firmware model, for tests and fuzzers on the host. */
#ifndef UNIT_SIM_PORT_H
#define UNIT_SIM_PORT_H

#include "fw.h"

#ifndef SIM_RAM
#define SIM_RAM (32u << 20)
#endif

#define SIM_PEERS 2

struct sim_host {
	struct fw_dev *fw;
	u32 bar[0x2000];
	u8 *ram;
	u8 *(*more_memory)(u64 addr, u32 len); /* what else the bus has, or NULL */
	u32 ram_used;
	u64 now;
	u32 raised[64];
	u32 logged;
	struct sim_host *peer[SIM_PEERS]; /* on the same fabric, by index */
	bool peers_busy;
	u8 status; /* of the last sim_exec() */
	u32 syndrome;
};

struct sim_host *sim_host_new(const struct fw_config *cfg);
void sim_host_free(struct sim_host *host);

/* Bus address of fresh, page aligned memory, and how to see it. */
u64 sim_ram(struct sim_host *host, u32 len);
u8 *sim_ram_at(struct sim_host *host, u64 addr);

/* Runs one command without a queue; its syndrome, 0 if it succeeded. */
u32 sim_exec(struct sim_host *host, void *in, u32 inlen, void *out, u32 outlen);

#endif
