/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What the RDMA stack knows of its resources, as "rdma res" shows them. */
#ifndef MLX5CTL_TOOL_RDMA_H
#define MLX5CTL_TOOL_RDMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum rdma_kind {
	RDMA_QP,
	RDMA_CQ,
	RDMA_MR,
	RDMA_PD,
	RDMA_CTX,
	RDMA_NUM_KINDS,
};

#define RDMA_OWNER_MAX 64

struct rdma_resource {
	enum rdma_kind kind;
	uint32_t number; /* lqpn, cqn, mrn, pdn or ctxn */
	bool has_pdn;
	uint32_t pdn;
	bool has_lkey; /* only for CAP_NET_ADMIN */
	uint32_t lkey;
	bool in_error; /* of queue pairs */
	uint32_t pid; /* 0 for the kernel's */
	char owner[RDMA_OWNER_MAX]; /* command of the process, or kernel module */
};

/* Return 0 or an errno; DEV is an ib device. */
int list_resources(const char *dev, enum rdma_kind kind,
		   void (*visit)(const struct rdma_resource *resource, void *arg),
		   void *arg);
/* A port's state and its physical one, in the words that sysfs has for them ("ACTIVE"): the
 * driver asks firmware once for both.
 */
int read_link(const char *dev, uint32_t port, char *state, size_t state_room,
	      char *physical, size_t physical_room);
/* The same of the numbers that firmware and driver have for them. */
void put_port_states(uint8_t state, uint8_t physical, char *state_text, size_t state_room,
		     char *physical_text, size_t physical_room);
/* How many queue pairs there are; firmware is not asked. */
int count_queue_pairs(const char *dev, uint32_t *num);
/* What the driver dumps of a resource: the caller frees it. */
int raw_resource(const char *dev, enum rdma_kind kind, uint32_t number, void **data,
		 size_t *len);
/* What the driver counts of a port, as "rdma statistic" shows it. */
int list_counters(const char *dev, uint32_t port,
		  void (*visit)(const char *name, uint64_t value, void *arg), void *arg);

#endif
