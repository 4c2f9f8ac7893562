/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A transport whose firmware is a function of the test. */
#ifndef UNIT_FAKE_TRANSPORT_H
#define UNIT_FAKE_TRANSPORT_H

#include "mlx5ctl.h"

struct fake {
	/* Firmware: 0 or an errno. MEMORY is where a umem's bytes go. */
	int (*exec)(struct fake *fake, const uint8_t *in, size_t inlen,
		    uint8_t *out, size_t outlen, uint8_t *memory,
		    uint64_t length);
	void *state;
	int create_err;
	int query_err;
	int destroy_err;
	int reg_err;
	int dereg_err;
	unsigned int commands;
	unsigned int umems;
	unsigned int uctxs;
	unsigned int closed;
};

/* An open device and a debug context on it; ends the test if it can not. */
struct mlx5ctl_dv_context *fake_open(struct fake *fake);
struct mlx5ctl_dv_uctx *fake_uctx(struct fake *fake);
/* Destroys the context, closes the device, and checks that nothing is left. */
void fake_close(struct fake *fake, struct mlx5ctl_dv_uctx *uctx);

#endif
