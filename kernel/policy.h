/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* Which command may pass: the rules' form, and how they are applied. */
#ifndef MLX5CTL_POLICY_H
#define MLX5CTL_POLICY_H

#include <linux/bits.h>
#include <linux/types.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>

/* Sets of scopes. */
#define IN_CONFIGURATION BIT(MLX5CTL_SCOPE_CONFIGURATION)
#define IN_READ_ONLY BIT(MLX5CTL_SCOPE_DEBUG_READ_ONLY)
#define IN_WRITE BIT(MLX5CTL_SCOPE_DEBUG_WRITE)
#define IN_FULL BIT(MLX5CTL_SCOPE_DEBUG_WRITE_FULL)

#define READS (IN_CONFIGURATION | IN_READ_ONLY | IN_WRITE | IN_FULL)
#define CONFIGURES (IN_CONFIGURATION | IN_WRITE | IN_FULL)
#define INVADES (IN_WRITE | IN_FULL)
#define FULL IN_FULL

/**
 * struct mlx5ctl_bits - bits of a big-endian dword
 * @dw: which dword
 * @mask: which bits of it, in host order; 0 ends a list
 */
struct mlx5ctl_bits {
	u16 dw;
	u32 mask;
};

/* Bits by their PRM offset and width, as mlx5_ifc.h counts; within a dword. */
#define BITS(off, width)                                                       \
	{                                                                      \
		.dw = (off) / 32,                                              \
		.mask = GENMASK(31 - (off) % 32, 32 - (off) % 32 - (width)),   \
	}
#define LIST(...) ((const struct mlx5ctl_bits[]){ __VA_ARGS__, {} })

/**
 * struct mlx5ctl_value - a field of a big-endian dword, and what it holds
 * @dw: which dword
 * @mask: the field's bits, in host order; 0 for no field
 * @value: what they are
 */
struct mlx5ctl_value {
	u16 dw;
	u32 mask;
	u32 value;
};

#define VALUE(off, width, _value)                                              \
	{                                                                      \
		.dw = (off) / 32,                                              \
		.mask = GENMASK(31 - (off) % 32, 32 - (off) % 32 - (width)),   \
		.value = (_value) << (32 - (off) % 32 - (width)),              \
	}

/**
 * struct mlx5ctl_range - numbers from one to another
 * @first: the least
 * @last: the greatest; 0 ends a list
 */
struct mlx5ctl_range {
	u32 first;
	u32 last;
};

/**
 * struct mlx5ctl_bytes - bytes of a reply
 * @start: offset of the first
 * @end: offset after the last, 0 for all that follow; both 0 end a list
 */
struct mlx5ctl_bytes {
	u16 start;
	u16 end;
};

#define HIDE(...) ((const struct mlx5ctl_bytes[]){ __VA_ARGS__, {} })

/**
 * struct mlx5ctl_cmd_rule - one row of the command table
 * @opcode: PRM opcode; rows of one opcode stand together, narrow forms first
 * @scopes: set of scopes that may use this form
 * @mutates: the device is not the same afterwards
 * @sampling: changes diagnostic sampling, which has an owner
 * @min_inlen: least bytes of the inbox
 * @len: bytes of the inbox, to which it is padded; 0 if @min_inlen
 * @zero: bits of the inbox that must be zero in this form
 * @hide: bytes of the reply that are blanked unless the scope is one of
 *	INVADES: bus addresses and keys
 */
struct mlx5ctl_cmd_rule {
	u16 opcode;
	u8 scopes;
	bool mutates;
	bool sampling;
	u16 min_inlen;
	u16 len;
	const struct mlx5ctl_bits *zero;
	const struct mlx5ctl_bytes *hide;
};

/**
 * struct mlx5ctl_dma - where a register names memory; bit offsets in its data
 * @mkey: 32 bits
 * @size: 32 bits, 0 if there is none
 * @address: 64 bits, 0 if there is none
 */
struct mlx5ctl_dma {
	u16 mkey;
	u16 size;
	u16 address;
};

/* How a rule for a register treats memory. */
enum mlx5ctl_memory {
	NO_MEMORY,	/* the register names none */
	IN_UMEM,	/* only with a umem, filled in by us */
	INLINE_OR_UMEM,	/* or inline: inline_dump set, mkey and address zero */
};

#define REG_READ BIT(0)
#define REG_WRITE BIT(1)

/**
 * struct mlx5ctl_reg_rule - one row of the register table
 * @id: PRM register id
 * @dirs: REG_READ, REG_WRITE
 * @scopes: set of scopes that may use this form
 * @mutates: the device is not the same afterwards
 * @min_len: least bytes of the register's data
 * @len: bytes of the register, to which the data is padded; 0 if @min_len
 * @memory: what the register does with memory
 * @zero: bits of the data that must be zero in this form
 * @equals: what a field of the data must be in this form
 * @items: which items of the configuration: ranges of type_class and type_index, the
 *	second dword; NULL for a register that has none
 * @on_record: goes into the journal although it changes nothing
 * @confidential: not while the kernel is locked down for confidentiality
 * @by_menu: a segment of a resource dump that the device's menu must name as
 *	one without keys and addresses, see menu.c
 * @dma: where it names memory
 */
struct mlx5ctl_reg_rule {
	u16 id;
	u8 dirs;
	u8 scopes;
	bool mutates;
	u16 min_len;
	u16 len;
	enum mlx5ctl_memory memory;
	const struct mlx5ctl_bits *zero;
	struct mlx5ctl_value equals;
	const struct mlx5ctl_range *items;
	bool on_record;
	bool confidential;
	bool by_menu;
	const struct mlx5ctl_dma *dma;
};

/**
 * struct mlx5ctl_policy - what the policy says of an allowed command
 * @mutates: goes into the journal as a change of the device
 * @on_record: goes into the journal
 * @confidential: see struct mlx5ctl_reg_rule
 * @by_menu: see struct mlx5ctl_reg_rule
 * @sampling: only the owner of diagnostic sampling may send it
 * @inlen: bytes of the inbox that are sent, with zeros for those that the
 *	caller left out; 0 if nobody knows more than the caller
 * @hide: see struct mlx5ctl_cmd_rule
 * @dma: where the umem is to be named, NULL for nowhere
 */
struct mlx5ctl_policy {
	bool mutates;
	bool on_record;
	bool confidential;
	bool by_menu;
	bool sampling;
	u16 inlen;
	const struct mlx5ctl_bytes *hide;
	const struct mlx5ctl_dma *dma;
};

/* Bytes before a register's data in the inbox and the outbox. */
#define REG_DATA 16

/* policy.c */
int mlx5ctl_policy_check(u8 scope, const void *in, u32 inlen, bool umem,
			 struct mlx5ctl_policy *policy);
void mlx5ctl_policy_fill(void *in, const struct mlx5ctl_policy *policy,
			 u32 mkey, u64 address, u32 size);
void mlx5ctl_policy_redact(u8 scope, const struct mlx5ctl_policy *policy,
			   void *out, u32 outlen);
bool mlx5ctl_bits_zero(const void *in, u32 inlen,
		       const struct mlx5ctl_bits *bits);
bool mlx5ctl_value_is(const void *in, u32 inlen,
		      const struct mlx5ctl_value *value);

/* policy_regs.c */
bool mlx5ctl_item_is(const void *data, const struct mlx5ctl_range *items);
int mlx5ctl_policy_reg(u8 scope, u16 id, bool write, const void *data, u32 len,
		       bool umem, struct mlx5ctl_policy *policy);

#endif
