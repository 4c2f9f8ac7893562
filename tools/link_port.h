/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A port that is being described. */
#ifndef MLX5CTL_TOOL_LINK_PORT_H
#define MLX5CTL_TOOL_LINK_PORT_H

#include "mlx5ctl.h"

#define PORT_REG_MAX 256

struct port {
	struct target *target;
	struct json_object *object;
	uint32_t number;
	uint32_t proto;
	uint8_t data[PORT_REG_MAX]; /* of the register that was read last */
	uint16_t id;
	bool lost; /* firmware owes an answer: nothing more is asked */
};

/* KEY is a field that says what is asked for, NULL for none. Says under "unread" what was not read. */
bool ask_port(struct port *port, uint16_t id, const char *key, uint64_t value);
/* What not every device has, and no header of the kernel: LEN bytes, of which the first dword has the
 * port and HEAD. Nothing is said if it is refused.
 */
bool ask_port_raw(struct port *port, uint16_t id, uint32_t head, size_t len);
uint64_t get_port_field(const struct port *port, const char *field);
/* Bytes that the kernel's header has no name for: BITS from bit LOW on, in the dword at
 * BYTE, as the register database of mstflint has them.
 */
uint32_t get_port_bits(const struct port *port, unsigned int byte, unsigned int low, unsigned int bits);
/* The value, and its words under "texts" as "reg get" has them. */
void add_port_word(struct port *port, const char *key, uint64_t value, const char *words);

/* link_signal.c: code words by their errors, and eyes of the lanes. */
void add_shape(struct port *port);
/* Before that, bit error rates, and how they go on during INTERVAL_US, 0 for no look. */
void add_signal(struct port *port, uint64_t interval_us);
void print_signal(struct json_object *object);

#endif
