/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * A ConnectX in the process: the kernel module's command policy over the
 * simulator's firmware model. What the kernel does around them in exec.c, umem_fw.c,
 * uctx.c and diag.c is here in its host form, for tests that are not about it.
 * Calls return 0 or a positive errno.
 */
#ifndef MODEL_DEVICE_H
#define MODEL_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct model_uctx;
struct model_umem;

struct model_uctx_info {
	uint32_t uid;
	uint32_t scope;
	uint32_t cap;
	uint32_t dev_cap;
	uint32_t num_umems;
	uint64_t pinned;
	uint64_t dev_pinned;
};

struct model_umem_info {
	uint32_t umem_id;
	uint32_t mkey;
	uint32_t page_shift;
	uint32_t num_mtt;
};

/* Memory of a command, or none. */
struct model_window {
	struct model_umem *umem;
	uint64_t offset;
	uint64_t length;
};

int model_create_uctx(uint32_t scope, struct model_uctx **uctx);
void model_query_uctx(struct model_uctx *uctx, struct model_uctx_info *info);
int model_destroy_uctx(struct model_uctx *uctx);
int model_exec(struct model_uctx *uctx, const void *in, size_t inlen, void *out, size_t outlen,
	       const struct model_window *window);
int model_reg_umem(struct model_uctx *uctx, void *addr, uint64_t length, bool writable, bool mkey,
		   struct model_umem **umem, struct model_umem_info *info);
int model_dereg_umem(struct model_umem *umem);

/* Where the device's script and state are, see transport.c. */
void model_begin(const char *directory);

/* For the test itself: a line of the simulator's control, and its state as JSON. */
__attribute__((visibility("default"))) int model_control(const char *line);
__attribute__((visibility("default"))) const char *model_state(void);

#endif
