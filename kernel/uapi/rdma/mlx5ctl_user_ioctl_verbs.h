/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR BSD-3-Clause) */
/*
 * Structures and constants carried by the methods in
 * mlx5ctl_user_ioctl_cmds.h. Every structure has the same layout for 32- and
 * 64-bit callers; it grows at its end only, and bytes that the kernel does
 * not know must be zero.
 */
#ifndef MLX5CTL_USER_IOCTL_VERBS_H
#define MLX5CTL_USER_IOCTL_VERBS_H

#include <linux/types.h>

/**
 * DOC: errno
 *
 * What the methods return, the same table for all of them:
 *
 * ============ ==============================================================
 * EPERM        the caller lacks CAP_SYS_ADMIN in the initial user namespace;
 *              in the full scope also CAP_SYS_RAWIO, or the kernel is locked
 *              down. Asked anew by every method that sends
 * EACCES       this context's scope may not do this
 * EKEYREJECTED the kernel is locked down for confidentiality, and this would
 *              show memory that may hold secrets: a core dump
 * EOPNOTSUPP   the command policy does not know this command, or the device
 *              has no debug contexts
 * EINVAL       malformed: reserved field set, flag unknown, handle of another
 *              context, forbidden inbox bit
 * EMSGSIZE     inbox or outbox shorter or longer than allowed
 * EBUSY        the object has children, or is in use by another thread
 * EAGAIN       the device is not ready yet, or is going away; try again
 * ENOSPC       a limit on contexts or pinned bytes is reached, or firmware has
 *              left unanswered as many commands as contexts may send: the
 *              command slots that are left belong to the driver
 * ENXIO        the firmware command interface is down
 * ETIMEDOUT    firmware did not answer, or did not when the context or umem
 *              was to be destroyed: then nothing is sent for it any more
 * EREMOTEIO    firmware answered with a status; the outbox is valid
 * EIO          the device is gone (returned by the uverbs core)
 * EFAULT       a pointer of the caller is bad
 * ENOMEM       out of memory, or over RLIMIT_MEMLOCK
 * EINTR        a fatal signal arrived before the command was sent
 * ECANCELED    in a batch's results only: this command was not reached
 * ============ ==============================================================
 *
 * EPROTONOSUPPORT and ENOENT come from the uverbs core: no such method or
 * attribute, no such handle.
 */

/**
 * enum mlx5ctl_scope - what a debug context may do, fixed for its life
 * @MLX5CTL_SCOPE_CONFIGURATION: reads, and changes that leave the device in a
 *	supported state
 * @MLX5CTL_SCOPE_DEBUG_READ_ONLY: reads without side effects
 * @MLX5CTL_SCOPE_DEBUG_WRITE: reads and invasive changes; taints the kernel
 * @MLX5CTL_SCOPE_DEBUG_WRITE_FULL: all that the policy knows; taints the
 *	kernel, needs CAP_SYS_RAWIO, refused under lockdown
 *
 * Numbers and names are those of enum fwctl_rpc_scope. They are sets and not
 * an order: configuration and debug write each hold what the other lacks.
 */
enum mlx5ctl_scope {
	MLX5CTL_SCOPE_CONFIGURATION = 0,
	MLX5CTL_SCOPE_DEBUG_READ_ONLY = 1,
	MLX5CTL_SCOPE_DEBUG_WRITE = 2,
	MLX5CTL_SCOPE_DEBUG_WRITE_FULL = 3,
};

/* Least and most bytes of an inbox or an outbox. */
#define MLX5CTL_MIN_BOX 16
#define MLX5CTL_MAX_BOX (512 * 512)

/**
 * struct mlx5ctl_uctx_info - a debug context
 * @uid: firmware UID, never 0
 * @reserved: 0
 * @scope: enum mlx5ctl_scope given at creation
 * @uctx_cap: firmware capabilities granted (bits of the PRM's uctx.cap:
 *	1 raw transmit, 2 internal device resources, 4 tools resources)
 * @dev_uctx_cap: firmware capabilities that the device can grant
 * @max_inlen: most bytes of an inbox
 * @max_outlen: most bytes of an outbox
 * @num_umems: umems that the context holds now
 * @max_uctxs: most contexts a device has at a time
 * @pinned_bytes: bytes that the context's umems pin now
 * @max_pinned_bytes: most bytes that one context may pin
 * @dev_pinned_bytes: bytes pinned for all contexts of the device
 * @max_dev_pinned_bytes: most bytes pinned for all contexts of the device
 * @max_slots: commands that the function's driver may have in flight at a time
 * @lost_slots: of those, held by commands of debug contexts that timed out, for
 *	which firmware owes an answer; never more than half
 *
 * Without tools resources in @dev_uctx_cap a context does less: firmware
 * answers registers in the driver's form, dumps, diagnostic sampling and
 * queries of others' objects with a status, so they end with EREMOTEIO.
 */
struct mlx5ctl_uctx_info {
	__u16 uid;
	__u16 reserved;
	__u32 scope;
	__u32 uctx_cap;
	__u32 dev_uctx_cap;
	__u32 max_inlen;
	__u32 max_outlen;
	__u32 num_umems;
	__u32 max_uctxs;
	__aligned_u64 pinned_bytes;
	__aligned_u64 max_pinned_bytes;
	__aligned_u64 dev_pinned_bytes;
	__aligned_u64 max_dev_pinned_bytes;
	__u32 max_slots;
	__u32 lost_slots;
};

/**
 * enum mlx5ctl_cmd_flags - flags of struct mlx5ctl_cmd
 * @MLX5CTL_CMD_F_UMEM: the command is a dump register; put the umem's mkey,
 *	address and size into it
 */
enum mlx5ctl_cmd_flags {
	MLX5CTL_CMD_F_UMEM = 1 << 0,
};

/**
 * struct mlx5ctl_cmd - one firmware command
 * @in: user address of the inbox, big-endian as in the PRM. The uid in its
 *	header is replaced by the context's.
 * @out: user address of the outbox, written on success and on EREMOTEIO
 * @in_len: bytes of the inbox, MLX5CTL_MIN_BOX to MLX5CTL_MAX_BOX
 * @out_len: bytes of the outbox, same limits
 * @flags: enum mlx5ctl_cmd_flags
 * @umem_index: which of the request's umems; 0 where the request takes one
 * @umem_offset: first byte of the umem that firmware may write
 * @umem_length: number of bytes that firmware may write, 1 to 2^32 - 1
 *
 * The umem fields must be zero without MLX5CTL_CMD_F_UMEM.
 */
struct mlx5ctl_cmd {
	__aligned_u64 in;
	__aligned_u64 out;
	__u32 in_len;
	__u32 out_len;
	__u32 flags;
	__u32 umem_index;
	__aligned_u64 umem_offset;
	__aligned_u64 umem_length;
};

/* Most commands in a batch, and the seconds after which no further is begun. */
#define MLX5CTL_MAX_BATCH 64
#define MLX5CTL_MAX_BATCH_SECONDS 60

/**
 * enum mlx5ctl_batch_flags - flags of a batch
 * @MLX5CTL_BATCH_F_STOP: do not begin a command after one that failed
 *
 * Commands begin in their order. Without a flag, those that only read may be in
 * flight together (since Linux 6.12), and so end in any order; one that changes the device, or has
 * a umem, begins after all before it have ended and ends before the next
 * begins. With MLX5CTL_BATCH_F_STOP that holds for each.
 */
enum mlx5ctl_batch_flags {
	MLX5CTL_BATCH_F_STOP = 1 << 0,
};

/**
 * struct mlx5ctl_cmd_result - what became of one command of a batch
 * @err: 0 or a positive errno: what MLX5CTL_METHOD_UCTX_EXEC would have
 *	returned, or ECANCELED
 * @reserved: 0
 *
 * The call itself succeeds whatever became of its commands.
 */
struct mlx5ctl_cmd_result {
	__u32 err;
	__u32 reserved;
};

/**
 * enum mlx5ctl_journal_kind - what an entry of the journal is about
 * @MLX5CTL_JOURNAL_UCTX: a context was opened
 * @MLX5CTL_JOURNAL_REFUSED: a context was refused
 * @MLX5CTL_JOURNAL_COMMAND: a command that changes the device
 */
enum mlx5ctl_journal_kind {
	MLX5CTL_JOURNAL_UCTX = 1,
	MLX5CTL_JOURNAL_REFUSED = 2,
	MLX5CTL_JOURNAL_COMMAND = 3,
};

/* Most entries read by one call. */
#define MLX5CTL_MAX_JOURNAL_READ 256

/**
 * struct mlx5ctl_journal_entry - one event, or the same one many times
 * @seq: sequence number of the latest event in this entry
 * @first_seq: sequence number of the first
 * @time_ns: when the first began, nanoseconds of CLOCK_REALTIME
 * @last_time_ns: when the latest began
 * @duration_ns: how long the latest took to complete
 * @count: number of events; they differ in pid and outcome only
 * @pid: process of the latest, in the initial pid namespace
 * @user: its user id in the initial user namespace
 * @pending: how many have begun and not completed
 * @err: outcome of the latest to complete, 0 or a positive errno
 * @syndrome: firmware's syndrome, with EREMOTEIO
 * @opcode: PRM opcode, 0 for what is not a command
 * @op_mod: PRM op_mod
 * @register_id: for a register access, otherwise 0
 * @uid: firmware UID of the context, 0 for a refused one
 * @kind: enum mlx5ctl_journal_kind
 * @scope: enum mlx5ctl_scope of the context
 * @status: firmware's status, with EREMOTEIO
 * @reserved: 0
 * @comm: name of the process
 */
struct mlx5ctl_journal_entry {
	__aligned_u64 seq;
	__aligned_u64 first_seq;
	__aligned_u64 time_ns;
	__aligned_u64 last_time_ns;
	__aligned_u64 duration_ns;
	__aligned_u64 count;
	__u32 pid;
	__u32 user;
	__u32 pending;
	__u32 err;
	__u32 syndrome;
	__u16 opcode;
	__u16 op_mod;
	__u16 register_id;
	__u16 uid;
	__u8 kind;
	__u8 scope;
	__u8 status;
	__u8 reserved;
	__u8 comm[16];
};

/**
 * struct mlx5ctl_journal_info - what a read of the journal returned
 * @next_seq: where the next read goes on
 * @lost: events that fell out of the journal since the module was loaded, the
 *	sum of the next four
 * @num_entries: entries returned
 * @more: not 0 if further entries wait
 * @lost_changes: of MLX5CTL_JOURNAL_COMMAND, but for core dumps
 * @lost_writers: of MLX5CTL_JOURNAL_UCTX, in the scopes that may change
 * @lost_readers: of MLX5CTL_JOURNAL_UCTX, in the read-only scope, and of core
 *	dumps in each
 * @lost_refusals: of MLX5CTL_JOURNAL_REFUSED
 *
 * Each of the four has room of its own: what a reader or one who is refused
 * does pushes out no change. A caller that ends at @more is served too.
 */
struct mlx5ctl_journal_info {
	__aligned_u64 next_seq;
	__aligned_u64 lost;
	__u32 num_entries;
	__u32 more;
	__aligned_u64 lost_changes;
	__aligned_u64 lost_writers;
	__aligned_u64 lost_readers;
	__aligned_u64 lost_refusals;
};

/**
 * enum mlx5ctl_umem_flags - flags of struct mlx5ctl_umem_reg
 * @MLX5CTL_UMEM_F_MKEY: also create an mkey over the umem, so that a dump
 *	register can write into it
 * @MLX5CTL_UMEM_F_READ_ONLY: firmware may only read; excludes
 *	MLX5CTL_UMEM_F_MKEY
 */
enum mlx5ctl_umem_flags {
	MLX5CTL_UMEM_F_MKEY = 1 << 0,
	MLX5CTL_UMEM_F_READ_ONLY = 1 << 1,
};

/**
 * struct mlx5ctl_umem_reg - memory to register
 * @addr: user address, any alignment; with a DMA-BUF the offset into it
 * @length: bytes, at least 1
 * @flags: enum mlx5ctl_umem_flags
 * @reserved: 0
 */
struct mlx5ctl_umem_reg {
	__aligned_u64 addr;
	__aligned_u64 length;
	__u32 flags;
	__u32 reserved;
};

/**
 * struct mlx5ctl_umem_info - a registered umem
 * @umem_id: firmware's id
 * @mkey: key over the umem, 0 if none was asked for
 * @page_shift: log2 of the page size that firmware translates by
 * @num_mtt: translation entries
 *
 * The entries name the pinned bytes, rounded out to pages of the system, and no
 * other memory: CREATE_UMEM has no length, firmware may use whatever they name.
 * The page size is the largest that keeps to this and, with an mkey over user
 * memory, for which a byte's user and bus address are at one offset in a page.
 *
 * The mkey translates by the same page size, and its translation size is that of
 * the entries, which works for memory of any alignment, as DPDK and UCX rely on.
 * It begins at the user address, or for a DMA-BUF at the first byte's offset in
 * its page.
 */
struct mlx5ctl_umem_info {
	__u32 umem_id;
	__u32 mkey;
	__u32 page_shift;
	__u32 num_mtt;
};

#endif
