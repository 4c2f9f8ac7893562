/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * libmlx5ctl: firmware access for mlx5 devices.
 *
 * Conventions
 *  - A call that returns int returns 0 or a positive errno; one that returns a
 *    pointer returns NULL and sets errno. mlx5ctl_dv_last_status() has the
 *    firmware's part of a failure and a sentence for a person.
 *  - A structure begins with comp_mask. In one that the caller fills, set it to
 *    0, or to the bits of the optional fields that are set; an unknown bit is
 *    EINVAL. In one that the library fills, set it to 0 before the call (what
 *    an earlier call left there will do, anything else is EINVAL); the library
 *    sets it to the bits of the optional fields that it filled.
 *  - Structures that the library fills, and arrays of structures, grow at their
 *    end. What the functions of this header add for that is their size, as the
 *    caller was compiled with it: mlx5ctl_dv_query_uctx(uctx, info) is
 *    mlx5ctl_dv_query_uctx_sized(uctx, info, sizeof(*info)). The library fills
 *    what fits, and sets to 0 what it does not know. Programs that cannot use
 *    inline functions call those that end in _sized.
 *  - Integers are in host order. Inboxes, outboxes, register data and
 *    capability data are bytes as the PRM (the adapter's Programmer's
 *    Reference Manual) lays them out: big-endian.
 *  - Every call may be made from any number of threads at once, on the same
 *    object too, except that an object must not be in use when it is closed,
 *    destroyed or deregistered.
 *  - After fork() a child has copies of the handles, on the same open device.
 *    What they stand for stays its parent's: what closes, destroys or
 *    deregisters frees the child's copy, and tells kernel and device nothing.
 *    Other calls work, if no thread of the parent was in the library when it
 *    forked. A umem is memory of the parent: the child does not see what the
 *    device writes there.
 *  - There is no descriptor to poll: a command runs in the thread that gave it,
 *    within the driver, and firmware tells nobody of a new sample. Give commands
 *    from a thread of their own; mlx5ctl_dv_cancel() ends its call.
 *  - The library prints nothing, never exits, and installs no signal handler.
 */
#ifndef MLX5CTL_DV_H
#define MLX5CTL_DV_H

#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>

#include "mlx5ctl_layout.h"
#include "mlx5ctl_numbers.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ibv_context;

/* Opaque handles: a device in a list; an open device; a debug context; memory
 * registered with firmware for one.
 */
struct mlx5ctl_dv_device;
struct mlx5ctl_dv_context;
struct mlx5ctl_dv_uctx;
struct mlx5ctl_dv_umem;

/*
 * ---- Devices ----
 */

/*
 * Whether a device can be opened, and if not, why.
 *
 * USABLE       it can be opened
 * NOT_BOUND    an mlx5 PCI function without the mlx5_core driver
 * NO_IBDEV     mlx5_core drives it, and there is no ib device: mlx5_ib is not
 *              loaded, or could not start
 * NO_UVERBS    an ib device without a uverbs device: ib_uverbs is not loaded
 * NO_NODE      the uverbs device has no node under /dev/infiniband
 * NO_ACCESS    the node cannot be opened by this user, or the ib device is in
 *              another network namespace
 * NO_MODULE    the mlx5ctl module is not loaded, or was built against another
 *              mlx5_core than the one that is
 * NOT_ATTACHED the module is loaded, and the device came up before it
 * NO_PRIVILEGE the device can be opened, but this process lacks CAP_SYS_ADMIN,
 *              without which no debug context is given
 */
enum mlx5ctl_dv_device_state {
	MLX5CTL_DV_DEVICE_USABLE = 0,
	MLX5CTL_DV_DEVICE_NOT_BOUND = 1,
	MLX5CTL_DV_DEVICE_NO_IBDEV = 2,
	MLX5CTL_DV_DEVICE_NO_UVERBS = 3,
	MLX5CTL_DV_DEVICE_NO_NODE = 4,
	MLX5CTL_DV_DEVICE_NO_ACCESS = 5,
	MLX5CTL_DV_DEVICE_NO_MODULE = 6,
	MLX5CTL_DV_DEVICE_NOT_ATTACHED = 7,
	MLX5CTL_DV_DEVICE_NO_PRIVILEGE = 8,
};

#define MLX5CTL_DV_NAME_MAX 64
#define MLX5CTL_DV_TEXT_MAX 256

/*
 * What is known about a device without opening it. A string that does not
 * apply is empty.
 *
 * name         ib device ("mlx5_0")
 * parent       what it sits on: PCI address ("0000:03:00.0"), or the auxiliary
 *              device of a subfunction ("mlx5_core.sf.4")
 * pci          PCI address of the function, also for a subfunction
 * uverbs       uverbs device ("uverbs0")
 * fwctl        device of Linux's own fwctl driver ("fwctl0")
 * fw_ver       firmware version
 * board_id     board id (PSID)
 * link_layer   "InfiniBand" or "Ethernet", of port 1
 * port_state   "ACTIVE", "DOWN" ..., of port 1
 * transport    how it would be opened: "uverbs", "fwctl", or empty
 * state        enum mlx5ctl_dv_device_state
 * num_ports    number of ports
 * vendor_id    PCI vendor
 * device_id    PCI device
 * reason       why it cannot be opened and what to do, one line; empty if usable
 */
/* In comp_mask of a query: send nothing to firmware, which may be hung; port_state
 * stays empty.
 */
enum mlx5ctl_dv_device_comp_mask {
	MLX5CTL_DV_DEVICE_QUIET = 1 << 0,
};

struct mlx5ctl_dv_device_attr {
	uint64_t comp_mask;
	char name[MLX5CTL_DV_NAME_MAX];
	char parent[MLX5CTL_DV_NAME_MAX];
	char pci[MLX5CTL_DV_NAME_MAX];
	char uverbs[MLX5CTL_DV_NAME_MAX];
	char fwctl[MLX5CTL_DV_NAME_MAX];
	char fw_ver[MLX5CTL_DV_NAME_MAX];
	char board_id[MLX5CTL_DV_NAME_MAX];
	char link_layer[MLX5CTL_DV_NAME_MAX];
	char port_state[MLX5CTL_DV_NAME_MAX];
	char transport[MLX5CTL_DV_NAME_MAX];
	char reason[MLX5CTL_DV_TEXT_MAX];
	uint32_t state;
	uint32_t num_ports;
	uint16_t vendor_id;
	uint16_t device_id;
	uint32_t reserved;
};

/*
 * List the mlx5 devices of this machine, usable or not: ib devices first, by
 * name, then PCI functions without one, by address. The list ends with a NULL
 * pointer; an empty list is not an error. *num_devices, if not NULL, gets the
 * number of devices. Opens uverbs nodes, but takes nothing from a device.
 * Errors: ENOMEM.
 */
struct mlx5ctl_dv_device **mlx5ctl_dv_get_device_list(int *num_devices);

/* Free a list, and every device in it. NULL is allowed. */
void mlx5ctl_dv_free_device_list(struct mlx5ctl_dv_device **list);

/*
 * Read what is known about one device: what the list found, and the state of
 * its ports now. The driver asks firmware for that, so that this call can wait
 * as long as a command does. Errors: EINVAL.
 */
int mlx5ctl_dv_query_device_sized(const struct mlx5ctl_dv_device *device,
				  struct mlx5ctl_dv_device_attr *attr,
				  size_t attr_len);

static inline int
mlx5ctl_dv_query_device(const struct mlx5ctl_dv_device *device,
			struct mlx5ctl_dv_device_attr *attr)
{
	return mlx5ctl_dv_query_device_sized(device, attr, sizeof(*attr));
}

/*
 * How to reach firmware. AUTO takes the first that works.
 *
 * UVERBS  through ib_uverbs and the mlx5ctl module
 * FWCTL   through Linux's fwctl driver (since 6.15), where the device has it: no
 *         registered memory, so no core dump, and a resource dump comes inline;
 *         no journal
 * TRACE   no device: answers come from a recorded session, whose file is the
 *         name that is opened
 *
 * In the environment, MLX5CTL_RECORD=FILE records all that is opened, at the end
 * of FILE, which other threads and processes may record into as well. When a
 * record cannot be written, later calls fail with that errno, and the device
 * does not hear of them. And
 * MLX5CTL_REPLAY=FILE takes that trace for every device opened with AUTO.
 * MLX5CTL_TRANSPORT=uverbs or =fwctl is what AUTO then takes.
 */
enum mlx5ctl_dv_transport {
	MLX5CTL_DV_TRANSPORT_AUTO = 0,
	MLX5CTL_DV_TRANSPORT_UVERBS = 1,
	MLX5CTL_DV_TRANSPORT_FWCTL = 2,
	MLX5CTL_DV_TRANSPORT_TRACE = 3,
};

struct mlx5ctl_dv_open_attr {
	uint64_t comp_mask;
	uint32_t transport; /* enum mlx5ctl_dv_transport */
	uint32_t reserved; /* 0 */
};

/*
 * Open a device.
 *
 * name is the ib device ("mlx5_0"), the PCI address of its function
 * ("0000:03:00.0", the domain may be left out when it is 0), or the auxiliary
 * device of a subfunction ("mlx5_core.sf.4"). attr may be NULL, for AUTO.
 *
 * Opens the uverbs node and asks mlx5_ib for the smallest context it can give,
 * with dynamic UARs, so that no UAR is taken; neither libibverbs nor libmlx5
 * takes part. What firmware does: ALLOC_TRANSPORT_DOMAIN where the device has
 * transport domains, undone on close.
 *
 * Errors: ENODEV no such device; EOPNOTSUPP the device is there and cannot be
 * used, mlx5ctl_dv_last_status()->text says why; EACCES the node cannot be
 * opened by this user; EINVAL; ENOMEM; EMFILE; ENXIO or ETIMEDOUT the command interface
 * is down.
 */
struct mlx5ctl_dv_context *
mlx5ctl_dv_open_device(const char *name,
		       const struct mlx5ctl_dv_open_attr *attr);

/*
 * Use a context that libibverbs has opened (by libmlx5, by pyverbs, or from an
 * imported file descriptor). It stays the caller's, and must stay open for as
 * long as the result is. Nothing is sent to the device.
 * Errors: EINVAL; EOPNOTSUPP not an mlx5 device, or the mlx5ctl module is not
 * attached to it; ENOMEM.
 */
struct mlx5ctl_dv_context *
mlx5ctl_dv_import_context(struct ibv_context *context);

/* The same for the file descriptor (ibv_context.cmd_fd), which must have a
 * verbs context. Errors as above, and EBADF.
 */
struct mlx5ctl_dv_context *mlx5ctl_dv_import_fd(int cmd_fd);

/*
 * Close. For a device opened by name this closes the uverbs node, and with it
 * the kernel ends every debug context and umem left on it; their handles must
 * still be freed by their own calls before this one.
 * Errors: EBUSY debug contexts exist, nothing was done. With any other error it
 * is closed, and the recording (MLX5CTL_RECORD) is not complete: ENOSPC, EFBIG...
 */
int mlx5ctl_dv_close_device(struct mlx5ctl_dv_context *ctx);

/*
 * ---- Debug context ----
 */

/*
 * What a debug context may do; fixed for its life. Sets and not an order.
 *
 * CONFIGURATION    reads, and changes that leave the device supported
 * DEBUG_READ_ONLY  reads without side effects
 * DEBUG_WRITE      reads and invasive changes; taints the kernel
 * DEBUG_WRITE_FULL all that the kernel's policy knows; taints the kernel, needs
 *                  CAP_SYS_RAWIO, refused while the kernel is locked down
 */
enum mlx5ctl_dv_scope {
	MLX5CTL_DV_SCOPE_CONFIGURATION = 0,
	MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY = 1,
	MLX5CTL_DV_SCOPE_DEBUG_WRITE = 2,
	MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL = 3,
};

struct mlx5ctl_dv_uctx_attr {
	uint64_t comp_mask;
	uint32_t scope; /* enum mlx5ctl_dv_scope */
	uint32_t reserved; /* 0 */
};

/* Firmware capabilities of a debug context, PRM uctx.cap. */
enum mlx5ctl_dv_uctx_cap {
	MLX5CTL_DV_UCTX_CAP_RAW_TX = 1 << 0,
	MLX5CTL_DV_UCTX_CAP_INTERNAL_DEVICE_RESOURCES = 1 << 1,
	MLX5CTL_DV_UCTX_CAP_TOOLS_RESOURCES = 1 << 2,
};

/*
 * uid                   firmware UID, never 0
 * scope                 as given at creation
 * uctx_cap              capabilities granted, enum mlx5ctl_dv_uctx_cap
 * dev_uctx_cap          capabilities that the device can grant
 * max_inlen, max_outlen most bytes of an inbox and of an outbox
 * num_umems             umems that the context holds now
 * max_uctxs             most debug contexts a device has at a time
 * pinned_bytes          bytes that the context's umems pin now
 * max_pinned_bytes      most bytes that one context may pin
 * dev_pinned_bytes      bytes pinned for all contexts of the device
 * max_dev_pinned_bytes  most bytes pinned for all contexts of the device
 * max_slots             commands that the function's driver may have in flight; 0: not
 *                       known, as with fwctl
 * lost_slots            of those, held by commands of debug contexts that had no answer
 */
struct mlx5ctl_dv_uctx_info {
	uint64_t comp_mask;
	uint32_t uid;
	uint32_t scope;
	uint32_t uctx_cap;
	uint32_t dev_uctx_cap;
	uint32_t max_inlen;
	uint32_t max_outlen;
	uint32_t num_umems;
	uint32_t max_uctxs;
	uint64_t pinned_bytes;
	uint64_t max_pinned_bytes;
	uint64_t dev_pinned_bytes;
	uint64_t max_dev_pinned_bytes;
	uint32_t max_slots;
	uint32_t lost_slots;
};

/*
 * Create a debug context on an open device; firmware sees CREATE_UCTX.
 * Errors: EINVAL; EPERM no CAP_SYS_ADMIN (no CAP_SYS_RAWIO, or lockdown, for
 * the full scope); EOPNOTSUPP the device has no user contexts; ENOSPC too many;
 * EAGAIN the device is coming up or going away; EREMOTEIO firmware refused.
 */
struct mlx5ctl_dv_uctx *
mlx5ctl_dv_create_uctx(struct mlx5ctl_dv_context *ctx,
		       const struct mlx5ctl_dv_uctx_attr *attr);

/* Read its identity, limits and use. No firmware command.
 * Errors: EINVAL; EPERM.
 */
int mlx5ctl_dv_query_uctx_sized(struct mlx5ctl_dv_uctx *uctx,
				struct mlx5ctl_dv_uctx_info *info,
				size_t info_len);

static inline int mlx5ctl_dv_query_uctx(struct mlx5ctl_dv_uctx *uctx,
					struct mlx5ctl_dv_uctx_info *info)
{
	return mlx5ctl_dv_query_uctx_sized(uctx, info, sizeof(*info));
}

/*
 * End the calls of other threads on this debug context that take many commands:
 * batches, dumps, and waits for a sample. Each returns ECANCELED before its next
 * command, or system call of a batch; a command that firmware has is waited for
 * all the same. Calls that begin later are not affected. May be called from a
 * signal handler.
 */
void mlx5ctl_dv_cancel(struct mlx5ctl_dv_uctx *uctx);

/*
 * End it (DESTROY_UCTX) and free the handle.
 * Errors: EBUSY it has umems or samplers. On an error the handle stays valid, except that
 * with EIO, the device is gone, everything is freed and 0 is returned.
 */
int mlx5ctl_dv_destroy_uctx(struct mlx5ctl_dv_uctx *uctx);

/*
 * ---- Commands ----
 */

/*
 * Execute one firmware command. in and out are the PRM's inbox and outbox,
 * each 16 to 262144 bytes; the uid in the inbox header is replaced by the
 * context's. out is written on success and on EREMOTEIO. What is allowed
 * depends on the scope; objects are never created by raw commands.
 * Waits as long as the driver does, which can be 65 seconds.
 * Errors: EACCES this scope may not; EOPNOTSUPP the command is not in the
 * kernel's policy; EINVAL malformed; EMSGSIZE box sizes; EREMOTEIO firmware
 * answered with a status; ENXIO command interface down; ETIMEDOUT; ENOSPC too
 * many commands that firmware has not answered; EIO device
 * gone; EAGAIN device not ready; EPERM.
 */
int mlx5ctl_dv_exec_cmd(struct mlx5ctl_dv_uctx *uctx, const void *in,
			size_t inlen, void *out, size_t outlen);

/*
 * The same for a dump register (ACCESS_REG of CORE_DUMP or RESOURCE_DUMP):
 * firmware may write bytes offset .. offset + length - 1 of the umem. The
 * kernel puts mkey, address and size into the register; leave them zero.
 * length is 1 to 2^32 - 1. The umem needs MLX5CTL_DV_UMEM_MKEY.
 */
int mlx5ctl_dv_exec_cmd_umem(struct mlx5ctl_dv_uctx *uctx, const void *in,
			     size_t inlen, void *out, size_t outlen,
			     struct mlx5ctl_dv_umem *umem, uint64_t offset,
			     uint64_t length);

enum mlx5ctl_dv_batch_flags {
	MLX5CTL_DV_BATCH_STOP = 1 << 0,
};

/*
 * One command of a batch. err is set by the call: 0, an errno as of
 * mlx5ctl_dv_exec_cmd(), or ECANCELED if the command was not reached.
 * umem, offset and length are as of mlx5ctl_dv_exec_cmd_umem(), or 0.
 */
struct mlx5ctl_dv_batch_cmd {
	const void *in;
	void *out;
	uint32_t inlen;
	uint32_t outlen;
	struct mlx5ctl_dv_umem *umem;
	uint64_t offset;
	uint64_t length;
	int32_t err;
	uint32_t reserved; /* 0 */
};

/*
 * Execute num commands in as few system calls as the kernel allows (64 commands
 * and about 60 seconds each). They begin in their order; those that only read
 * may be in flight together. One that changes the device or has a umem waits
 * for those before it, and those after it wait for it. With
 * MLX5CTL_DV_BATCH_STOP in flags that holds for each, and no command is begun
 * after one that failed.
 * Returns 0 if the batch was run, whatever became of its commands; the last
 * status is not theirs. Errors: EINVAL; ENOMEM; EPERM; EAGAIN; EIO; ECANCELED by
 * mlx5ctl_dv_cancel(). After an error the commands that were not reached have err ECANCELED.
 */
int mlx5ctl_dv_exec_batch_sized(struct mlx5ctl_dv_uctx *uctx,
				struct mlx5ctl_dv_batch_cmd *cmds,
				size_t cmd_len, size_t num, uint32_t flags);

static inline int mlx5ctl_dv_exec_batch(struct mlx5ctl_dv_uctx *uctx,
					struct mlx5ctl_dv_batch_cmd *cmds,
					size_t num, uint32_t flags)
{
	return mlx5ctl_dv_exec_batch_sized(uctx, cmds, sizeof(*cmds), num,
					   flags);
}

/*
 * The calling thread's last library call that failed, or its last command.
 *
 * err        errno of that call, 0 after a command that succeeded
 * opcode     firmware command, 0 if the failure was not of a command
 * op_mod     its op_mod
 * register_id register of an ACCESS_REG, else 0
 * status     firmware status, 0 unless err is EREMOTEIO (PRM, command status)
 * syndrome   firmware syndrome, vendor's detail of the status
 * status_text name of the status ("BAD_PARAM_ERR"), never NULL
 * text       one line for a person: what failed, why, and what to try
 */
struct mlx5ctl_dv_status {
	uint64_t comp_mask;
	int32_t err;
	uint16_t opcode;
	uint16_t op_mod;
	uint16_t register_id;
	uint8_t status;
	uint8_t reserved;
	uint32_t syndrome;
	const char *status_text;
	char text[MLX5CTL_DV_TEXT_MAX];
};

/* Never NULL. Valid until the thread's next library call. */
const struct mlx5ctl_dv_status *mlx5ctl_dv_last_status(void);

/* Name of a firmware status, "BAD_OP_ERR"; "UNKNOWN" for one not in the PRM. */
const char *mlx5ctl_dv_status_str(uint8_t status);

/*
 * ---- Journal ----
 *
 * The kernel's record of who opened or was refused a debug context on this
 * function, and of every command that changed it.
 */

enum mlx5ctl_dv_journal_kind {
	MLX5CTL_DV_JOURNAL_UCTX = 1,
	MLX5CTL_DV_JOURNAL_REFUSED = 2,
	MLX5CTL_DV_JOURNAL_COMMAND = 3,
};

/*
 * One event, or many that differ only in pid and outcome.
 *
 * seq, first_seq  sequence numbers of the latest event and of the first
 * time_ns         when the first began, nanoseconds of CLOCK_REALTIME
 * last_time_ns    when the latest began
 * duration_ns     how long the latest took
 * count           number of events
 * pid, user       process of the latest, in the initial namespaces
 * pending         how many have begun and not completed
 * err             outcome of the latest to complete, 0 or an errno
 * syndrome, status  firmware's answer, if err is EREMOTEIO
 * opcode, op_mod, register_id  the command, 0 for an event without one
 * uid             of the debug context, 0 for one that was refused
 * kind            enum mlx5ctl_dv_journal_kind
 * scope           enum mlx5ctl_dv_scope
 * comm            name of the process
 */
struct mlx5ctl_dv_journal_entry {
	uint64_t seq;
	uint64_t first_seq;
	uint64_t time_ns;
	uint64_t last_time_ns;
	uint64_t duration_ns;
	uint64_t count;
	uint32_t pid;
	uint32_t user;
	uint32_t pending;
	uint32_t err;
	uint32_t syndrome;
	uint16_t opcode;
	uint16_t op_mod;
	uint16_t register_id;
	uint16_t uid;
	uint8_t kind;
	uint8_t scope;
	uint8_t status;
	uint8_t reserved;
	char comm[17];
	char reserved2[7];
};

enum mlx5ctl_dv_journal_info_mask {
	MLX5CTL_DV_JOURNAL_INFO_LOST = 1 << 0,
};

/*
 * next_seq     from_seq of the next read
 * lost         events that fell out of the journal since the module was loaded
 * num_entries  entries that were read
 * more         not 0 if further ones wait
 * lost_changes, lost_writers, lost_readers, lost_refusals
 *              with MLX5CTL_DV_JOURNAL_INFO_LOST in comp_mask, which the call
 *              sets where that is known: how many of lost were commands that change the device, contexts opened in a scope
 *              that may change it, contexts opened to read only and core
 *              dumps, contexts that were refused
 */
struct mlx5ctl_dv_journal_info {
	uint64_t comp_mask;
	uint64_t next_seq;
	uint64_t lost;
	uint32_t num_entries;
	uint32_t more;
	uint64_t lost_changes;
	uint64_t lost_writers;
	uint64_t lost_readers;
	uint64_t lost_refusals;
};

/*
 * Read at most max_entries entries (at least 1) whose seq is from_seq or more,
 * in their order. No firmware command.
 * Errors: EINVAL; ENOMEM; EPERM; EOPNOTSUPP the transport has no journal.
 */
int mlx5ctl_dv_read_journal_sized(struct mlx5ctl_dv_uctx *uctx,
				  uint64_t from_seq,
				  struct mlx5ctl_dv_journal_entry *entries,
				  size_t entry_len, uint32_t max_entries,
				  struct mlx5ctl_dv_journal_info *info,
				  size_t info_len);

static inline int
mlx5ctl_dv_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			struct mlx5ctl_dv_journal_entry *entries,
			uint32_t max_entries,
			struct mlx5ctl_dv_journal_info *info)
{
	return mlx5ctl_dv_read_journal_sized(uctx, from_seq, entries,
					     sizeof(*entries), max_entries,
					     info, sizeof(*info));
}

/*
 * ---- Memory ----
 */

/*
 * MKEY       also make an mkey over it, so that a dump register can write there
 * READ_ONLY  firmware may only read; excludes MKEY
 */
enum mlx5ctl_dv_umem_flags {
	MLX5CTL_DV_UMEM_MKEY = 1 << 0,
	MLX5CTL_DV_UMEM_READ_ONLY = 1 << 1,
};

enum mlx5ctl_dv_umem_attr_mask {
	MLX5CTL_DV_UMEM_ATTR_DMABUF_FD = 1 << 0,
};

/*
 * addr       first byte, any alignment; with a DMA-BUF NULL
 * length     bytes, at least 1
 * flags      enum mlx5ctl_dv_umem_flags
 * dmabuf_fd  with MLX5CTL_DV_UMEM_ATTR_DMABUF_FD: register this DMA-BUF
 * dmabuf_offset  with the same bit: first byte in the DMA-BUF
 */
struct mlx5ctl_dv_umem_attr {
	uint64_t comp_mask;
	void *addr;
	uint64_t length;
	uint32_t flags;
	int32_t dmabuf_fd;
	uint64_t dmabuf_offset;
};

/*
 * umem_id     firmware's id
 * mkey        key over it, 0 without MLX5CTL_DV_UMEM_MKEY
 * page_shift  log2 of the page size that firmware translates by
 * num_mtt     translation entries
 * length      bytes
 */
struct mlx5ctl_dv_umem_info {
	uint64_t comp_mask;
	uint32_t umem_id;
	uint32_t mkey;
	uint32_t page_shift;
	uint32_t num_mtt;
	uint64_t length;
};

/*
 * Pin memory and register it with firmware for a debug context. It stays
 * pinned, and counts against RLIMIT_MEMLOCK, until it is deregistered.
 * Errors: EINVAL; ENOMEM out of memory or over RLIMIT_MEMLOCK; ENOSPC a limit
 * on pinned bytes; EFAULT; EPERM; EREMOTEIO firmware refused; EOPNOTSUPP the
 * transport has no umems.
 */
struct mlx5ctl_dv_umem *
mlx5ctl_dv_reg_umem(struct mlx5ctl_dv_uctx *uctx,
		    const struct mlx5ctl_dv_umem_attr *attr);

/* No command, no system call. Errors: EINVAL. */
int mlx5ctl_dv_query_umem_sized(struct mlx5ctl_dv_umem *umem,
				struct mlx5ctl_dv_umem_info *info,
				size_t info_len);

static inline int mlx5ctl_dv_query_umem(struct mlx5ctl_dv_umem *umem,
					struct mlx5ctl_dv_umem_info *info)
{
	return mlx5ctl_dv_query_umem_sized(umem, info, sizeof(*info));
}

/*
 * Undo it and free the handle. Errors: EBUSY in use by a command; anything else
 * that firmware or driver answered. On an error it stays registered and the
 * handle valid, except that with EIO, the device is gone, the handle is freed
 * and 0 is returned.
 */
int mlx5ctl_dv_dereg_umem(struct mlx5ctl_dv_umem *umem);

/*
 * ---- Capabilities ----
 */

/* Which values QUERY_HCA_CAP gives: what the device can do at most, or what is
 * in force.
 */
enum mlx5ctl_dv_cap_mode {
	MLX5CTL_DV_CAP_MAX = 0,
	MLX5CTL_DV_CAP_CURRENT = 1,
};

/* Bytes of a capability, besides lists that follow it. */
#define MLX5CTL_DV_CAP_LEN 4096

/*
 * Read a capability (QUERY_HCA_CAP).
 * type is the PRM's capability type (0 general, 1 Ethernet offload, 0xd debug
 * ...), 0 to 0x7fff; mode is enum mlx5ctl_dv_cap_mode. cap gets len bytes of
 * the capability, a multiple of 4; MLX5CTL_DV_CAP_LEN holds any type, but for
 * the debug capability 4 bytes more are needed for each diagnostic counter.
 * Errors: EINVAL; ENOMEM; as for a command. A type that the device does not
 * have is EREMOTEIO.
 */
int mlx5ctl_dv_query_hca_cap(struct mlx5ctl_dv_uctx *uctx, uint16_t type,
			     uint32_t mode, void *cap, size_t len);

/*
 * ---- Access registers ----
 */

/*
 * Read a register (ACCESS_REG, op_mod 1). data goes in with the register's
 * keys (its index fields) set and comes back filled; len is the register's
 * size, a multiple of 4, at most 262128. argument is the command's argument
 * field, 0 for nearly all registers.
 * Errors: EINVAL; ENOMEM; as for a command.
 */
int mlx5ctl_dv_read_reg(struct mlx5ctl_dv_uctx *uctx, uint16_t register_id,
			uint32_t argument, void *data, size_t len);

/* Write a register (ACCESS_REG, op_mod 0). data comes back as firmware
 * answered. Most registers need a writing scope. Errors as for reading.
 */
int mlx5ctl_dv_write_reg(struct mlx5ctl_dv_uctx *uctx, uint16_t register_id,
			 uint32_t argument, void *data, size_t len);

/*
 * ---- Object queries ----
 */

/* Opcode of the command that queries an object: "qp" gives QUERY_QP. Upper or
 * lower case. Errors: ENOENT, no such query.
 */
int mlx5ctl_dv_object_opcode(const char *name, uint16_t *opcode);

/*
 * Query an object by one of the PRM's QUERY commands. fields are num_fields
 * strings "name=value" for the inbox, such as "qpn=0x47", or
 * "other_vport=1"; see mlx5ctl_dv_layout_of_command(). out gets the whole
 * outbox, outlen bytes of it.
 * Errors: EINVAL opcode is not a query; for a field ENOENT, ERANGE, EOVERFLOW,
 * EISDIR or EINVAL, as of mlx5ctl_dv_layout_encode(); as for a command.
 */
int mlx5ctl_dv_query_object(struct mlx5ctl_dv_uctx *uctx, uint16_t opcode,
			    const char *const *fields, size_t num_fields,
			    void *out, size_t outlen);

/*
 * ---- Diagnostic counters ----
 *
 * Sampling is a setting of the whole function. Setting it needs a writing
 * scope; one debug context owns it at a time, and the kernel turns it off when
 * that one ends.
 */

enum mlx5ctl_dv_diag_flags {
	MLX5CTL_DV_DIAG_SINGLE = 1 << 0, /* one round of log_num_of_samples */
	MLX5CTL_DV_DIAG_REPETITIVE = 1 << 1, /* the last ones are kept */
	MLX5CTL_DV_DIAG_SYNC = 1 << 2,
	MLX5CTL_DV_DIAG_CLEAR = 1 << 3,
	MLX5CTL_DV_DIAG_ON_DEMAND = 1 << 4,
	MLX5CTL_DV_DIAG_ENABLE = 1 << 5,
};

/*
 * num_counters           counters of the device
 * flags                  which of SINGLE and REPETITIVE it can do
 * device_frequency_khz   of the clock that time stamps and periods count
 * log_max_samples        log2 of the most samples that it keeps
 * log_min_sample_period  log2 of the shortest period, in ticks of that clock
 */
struct mlx5ctl_dv_diag_cap {
	uint64_t comp_mask;
	uint32_t num_counters;
	uint32_t flags;
	uint32_t device_frequency_khz;
	uint8_t log_max_samples;
	uint8_t log_min_sample_period;
	uint16_t reserved;
};

/* A counter, and whether it can be sampled in sync with others. */
struct mlx5ctl_dv_diag_counter {
	uint16_t id;
	uint16_t sync;
};

/*
 * Read what the device can do, and its counters, at most max_counters of them
 * (counters may be NULL if that is 0). Errors: EOPNOTSUPP it has none; as for
 * a command.
 */
int mlx5ctl_dv_query_diag_cap_sized(struct mlx5ctl_dv_uctx *uctx,
				    struct mlx5ctl_dv_diag_cap *cap,
				    size_t cap_len,
				    struct mlx5ctl_dv_diag_counter *counters,
				    size_t counter_len, uint32_t max_counters);

static inline int
mlx5ctl_dv_query_diag_cap(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_diag_cap *cap,
			  struct mlx5ctl_dv_diag_counter *counters,
			  uint32_t max_counters)
{
	return mlx5ctl_dv_query_diag_cap_sized(uctx, cap, sizeof(*cap),
					       counters, sizeof(*counters),
					       max_counters);
}

/*
 * flags              enum mlx5ctl_dv_diag_flags
 * num_counters       length of counter_ids
 * log_num_of_samples log2 of the samples to keep
 * log_sample_period  log2 of the period, in ticks of the device's clock
 * counter_ids        what to sample
 */
struct mlx5ctl_dv_diag_params {
	uint64_t comp_mask;
	uint32_t flags;
	uint32_t num_counters;
	uint8_t log_num_of_samples;
	uint8_t log_sample_period;
	uint16_t reserved;
	uint32_t reserved2;
	uint16_t *counter_ids;
};

/* Set what is sampled. Errors: EINVAL; EBUSY another context owns it; EACCES
 * the scope may not; as for a command.
 */
int mlx5ctl_dv_set_diag_params(struct mlx5ctl_dv_uctx *uctx,
			       const struct mlx5ctl_dv_diag_params *params);

/* Read what is sampled. num_counters is the room at counter_ids, and then how
 * many counters there are, if more, those that fit are there. As for a
 * command.
 */
int mlx5ctl_dv_query_diag_params_sized(struct mlx5ctl_dv_uctx *uctx,
				       struct mlx5ctl_dv_diag_params *params,
				       size_t params_len);

static inline int
mlx5ctl_dv_query_diag_params(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_diag_params *params)
{
	return mlx5ctl_dv_query_diag_params_sized(uctx, params,
						  sizeof(*params));
}

/* One counter in one sample. sample_id counts samples from 1 on, and wraps;
 * time_stamp, the low half of the clock, is that of the whole sample, and 0 in
 * a place without a sample yet.
 */
struct mlx5ctl_dv_diag_record {
	uint64_t value;
	uint32_t time_stamp;
	uint16_t counter_id;
	uint16_t sample_id;
};

/* Read num_records records, one a counter a sample, of the samples that the
 * device keeps in its places from sample_index on. Errors: EINVAL; as for a
 * command.
 */
int mlx5ctl_dv_query_diag_counters_sized(struct mlx5ctl_dv_uctx *uctx,
					 uint16_t sample_index,
					 struct mlx5ctl_dv_diag_record *records,
					 size_t record_len,
					 uint32_t num_records);

static inline int
mlx5ctl_dv_query_diag_counters(struct mlx5ctl_dv_uctx *uctx,
			       uint16_t sample_index,
			       struct mlx5ctl_dv_diag_record *records,
			       uint32_t num_records)
{
	return mlx5ctl_dv_query_diag_counters_sized(uctx, sample_index, records,
						    sizeof(*records),
						    num_records);
}

/*
 * A stream of samples: sets the parameters, reads the ring of samples before
 * it overflows, and hands out one after the other. For one thread at a time.
 */
struct mlx5ctl_dv_diag_sampler;

/*
 * period_us     wanted, microseconds; the device's is a power of two of its
 *               clock, the longest that is not longer than this
 * num_counters, counter_ids  what to sample; one that is there twice is EINVAL
 */
struct mlx5ctl_dv_diag_sampler_attr {
	uint64_t comp_mask;
	uint64_t period_us;
	const uint16_t *counter_ids;
	uint32_t num_counters;
	uint32_t reserved; /* 0 */
};

/* Its context cannot be destroyed while it exists.
 * Errors: EINVAL; EOPNOTSUPP; ENOMEM; as of mlx5ctl_dv_set_diag_params().
 */
struct mlx5ctl_dv_diag_sampler *
mlx5ctl_dv_create_diag_sampler(struct mlx5ctl_dv_uctx *uctx,
			       const struct mlx5ctl_dv_diag_sampler_attr *attr);

/*
 * time_ns    of the device's clock, unwrapped, from the first sample on
 * period_ns  between samples
 * missed     samples lost between the last one and this. Numbers and time
 *            stamps wrap; how often they did is told by CLOCK_MONOTONIC, which
 *            may differ from the device's clock by two seconds in that time
 * sample_id  firmware's number, 16 bits
 * num_values counters that this sample has; the others' values are 0
 */
struct mlx5ctl_dv_diag_sample {
	uint64_t comp_mask;
	uint64_t time_ns;
	uint64_t period_ns;
	uint32_t missed;
	uint32_t sample_id;
	uint32_t num_values;
	uint32_t reserved;
};

/*
 * Wait for the next sample, at most timeout_ms milliseconds. values gets one
 * value a counter, in the order of counter_ids.
 * Errors: ETIMEDOUT no sample in that time; ECANCELED by mlx5ctl_dv_cancel();
 * EINVAL; as for a command.
 */
int mlx5ctl_dv_next_diag_sample_sized(struct mlx5ctl_dv_diag_sampler *sampler,
				      uint32_t timeout_ms,
				      struct mlx5ctl_dv_diag_sample *sample,
				      size_t sample_len, uint64_t *values);

static inline int
mlx5ctl_dv_next_diag_sample(struct mlx5ctl_dv_diag_sampler *sampler,
			    uint32_t timeout_ms,
			    struct mlx5ctl_dv_diag_sample *sample,
			    uint64_t *values)
{
	return mlx5ctl_dv_next_diag_sample_sized(sampler, timeout_ms, sample,
						 sizeof(*sample), values);
}

/* Turn sampling off and free the handle, which is freed in any case. */
int mlx5ctl_dv_destroy_diag_sampler(struct mlx5ctl_dv_diag_sampler *sampler);

/*
 * ---- Dumps ----
 *
 * A dump arrives in pieces, one a firmware command. Each piece is given to
 * write, in order; the first one of these ends the dump:
 *  - firmware says that there is no more: 0
 *  - write returns an errno: that errno
 *  - progress returns a value other than 0, or mlx5ctl_dv_cancel(): ECANCELED
 *  - the total would pass max_bytes: EFBIG
 *  - a reply contradicts the protocol: EBADMSG
 *  - a command fails: its errno
 * In every case the result, if not NULL, says how far it went.
 */

/* data of len bytes has arrived; 0 to go on, or an errno to stop. */
typedef int (*mlx5ctl_dv_dump_write)(const void *data, size_t len,
				     void *opaque);
/* bytes have arrived in so many commands; 0 to go on, else stop. */
typedef int (*mlx5ctl_dv_dump_progress)(uint64_t bytes, uint32_t commands,
					void *opaque);

/* Memory for one piece if the caller says nothing, and most of a dump. */
#define MLX5CTL_DV_DUMP_BUF_DEFAULT (1ULL << 20)
#define MLX5CTL_DV_DUMP_MAX_DEFAULT (1ULL << 30)

/*
 * bytes     of the dump so far
 * commands  firmware commands used
 * duration_ns  time in them, nanoseconds
 * flags     INLINE: it came through the register, because that was asked for or
 *           because the transport has no registered memory
 * data      without umem and write in the destination, and without an error:
 *           the dump, in memory of the library's, for mlx5ctl_dv_free_dump();
 *           else NULL
 */
struct mlx5ctl_dv_dump_result {
	uint64_t comp_mask;
	uint64_t bytes;
	uint64_t duration_ns;
	uint32_t commands;
	uint32_t flags; /* enum mlx5ctl_dv_dump_result_flags */
	void *data;
};

enum mlx5ctl_dv_dump_result_flags {
	MLX5CTL_DV_DUMP_RESULT_INLINE = 1 << 0,
};

/* Free result.data. NULL is allowed. */
void mlx5ctl_dv_free_dump(void *data);

/*
 * Where the pieces go. It keeps its size: what comes to it takes reserved bytes,
 * and a bit of its comp_mask.
 *
 * umem      the caller's umem, with MLX5CTL_DV_UMEM_MKEY, used from its first
 *           byte on; NULL: the library registers buf_size bytes for the dump
 * buf_size  bytes for one piece, 1 to 2^32 - 1; 0: the whole umem, or
 *           MLX5CTL_DV_DUMP_BUF_DEFAULT without one
 * max_bytes 0: MLX5CTL_DV_DUMP_MAX_DEFAULT
 * write     NULL with a umem: nothing is copied, and a dump of more than one
 *           piece is EMSGSIZE. NULL without one: the library collects the
 *           dump in result.data, and a result is required. For a DMA-BUF umem
 *           forbidden
 * progress  NULL: none
 * opaque    given to both
 */
struct mlx5ctl_dv_dump_dest {
	uint64_t comp_mask;
	struct mlx5ctl_dv_umem *umem;
	uint64_t buf_size;
	uint64_t max_bytes;
	mlx5ctl_dv_dump_write write;
	mlx5ctl_dv_dump_progress progress;
	void *opaque;
	uint64_t reserved[3]; /* 0 */
};

/*
 * PRM CORE_DUMP register, core_dump_type. CR is the device's configuration
 * registers: pairs of big-endian dwords, {address, value}, addresses ascending.
 * The others go to firmware's tracer, which the driver owns.
 */
enum mlx5ctl_dv_core_dump_type {
	MLX5CTL_DV_CORE_DUMP_GENERAL = 0,
	MLX5CTL_DV_CORE_DUMP_QP = 1,
	MLX5CTL_DV_CORE_DUMP_CR = 2,
};

/*
 * type      enum mlx5ctl_dv_core_dump_type
 * qpn       QP number, for MLX5CTL_DV_CORE_DUMP_QP, 24 bits
 * vhca_id   function to dump; 0 in the register unless it is another's
 */
struct mlx5ctl_dv_core_dump_attr {
	uint64_t comp_mask;
	uint32_t type;
	uint32_t qpn;
	uint16_t vhca_id;
	uint16_t reserved;
	uint32_t reserved2;
	struct mlx5ctl_dv_dump_dest dest;
};

/*
 * Take a firmware core dump (CORE_DUMP register 0x402e): CR, and types by other
 * numbers, into memory, with as many commands as that needs; each may fill
 * dest.buf_size bytes, at least 4096 (0: what firmware offers), which are
 * overwritten before it. GENERAL and QP are only started: dest is not used. A
 * reply of no bytes, memory that was not written, addresses that do not ascend
 * and a cookie that does not move are EBADMSG. Other errors: EINVAL;
 * EKEYREJECTED while the kernel is locked down for confidentiality; those of registering
 * memory and of a command; those of the list above.
 */
int mlx5ctl_dv_core_dump_sized(struct mlx5ctl_dv_uctx *uctx,
				 const struct mlx5ctl_dv_core_dump_attr *attr,
				 struct mlx5ctl_dv_dump_result *result,
				 size_t result_len);

static inline int
mlx5ctl_dv_core_dump(struct mlx5ctl_dv_uctx *uctx,
		     const struct mlx5ctl_dv_core_dump_attr *attr,
		     struct mlx5ctl_dv_dump_result *result)
{
	return mlx5ctl_dv_core_dump_sized(uctx, attr, result, sizeof(*result));
}

/* Types of a resource dump's segments; 0x1000 to 0xfeff are resources, and are
 * listed by the menu.
 */
enum mlx5ctl_dv_rsc_type {
	MLX5CTL_DV_RSC_NOTICE = 0xfff9,
	MLX5CTL_DV_RSC_COMMAND = 0xfffa,
	MLX5CTL_DV_RSC_TERMINATE = 0xfffb,
	MLX5CTL_DV_RSC_ERROR = 0xfffc,
	MLX5CTL_DV_RSC_REFERENCE = 0xfffd,
	MLX5CTL_DV_RSC_INFO = 0xfffe,
	MLX5CTL_DV_RSC_MENU = 0xffff,
};

enum mlx5ctl_dv_rsc_dump_flags {
	MLX5CTL_DV_RSC_DUMP_INLINE = 1 << 0,
	MLX5CTL_DV_RSC_DUMP_VHCA_ID = 1 << 1,
};

/* num_of_obj1 and num_of_obj2: all objects, or all active ones. */
#define MLX5CTL_DV_RSC_NUM_ALL 0xffff
#define MLX5CTL_DV_RSC_NUM_ACTIVE 0xfffe

/*
 * segment      segment to dump, a number from the menu, or
 *              MLX5CTL_DV_RSC_MENU for the menu itself
 * index1, index2, num_of_obj1, num_of_obj2  which objects; what a segment
 *              wants is in its menu record
 * flags        INLINE: through the register itself, 208 bytes a command, no
 *              memory registered, dest.umem and dest.buf_size 0. VHCA_ID:
 *              another function's, by vhca_id
 */
struct mlx5ctl_dv_rsc_dump_attr {
	uint64_t comp_mask;
	uint16_t segment;
	uint16_t vhca_id;
	uint32_t flags;
	uint32_t index1;
	uint32_t index2;
	uint16_t num_of_obj1;
	uint16_t num_of_obj2;
	uint32_t reserved;
	struct mlx5ctl_dv_dump_dest dest;
};

/*
 * Dump a resource's segments (RESOURCE_DUMP register 0xc000) with as many
 * commands as needed. Errors: EINVAL; those of registering memory and of a
 * command; those of the list above.
 */
int mlx5ctl_dv_rsc_dump_sized(struct mlx5ctl_dv_uctx *uctx,
				const struct mlx5ctl_dv_rsc_dump_attr *attr,
				struct mlx5ctl_dv_dump_result *result,
				size_t result_len);

static inline int
mlx5ctl_dv_rsc_dump(struct mlx5ctl_dv_uctx *uctx,
		     const struct mlx5ctl_dv_rsc_dump_attr *attr,
		     struct mlx5ctl_dv_dump_result *result)
{
	return mlx5ctl_dv_rsc_dump_sized(uctx, attr, result, sizeof(*result));
}

/*
 * One record of a resource dump; pointers are into the dump.
 *
 * type       enum mlx5ctl_dv_rsc_type, or a resource
 * length     bytes of the whole record, header included
 * data       the whole record
 * payload, payload_length  what follows the record's own fields, in bytes
 * index1, index2, num_of_obj1, num_of_obj2, vhca_id  resource, command,
 *            reference
 * segment    command: the segment that was asked for; reference: the one that
 *            is referred to
 * dump_version, hw_version, fw_version  info
 * syndrome_id, text  error, notice; text is not from the device's memory and
 *            always ends in a NUL
 * num_of_records  menu: how many records there really are
 * Fields that a type does not have are 0.
 */
struct mlx5ctl_dv_rsc_record {
	uint64_t comp_mask;
	const void *data;
	const void *payload;
	uint64_t length;
	uint64_t payload_length;
	uint16_t type;
	uint16_t segment;
	uint16_t vhca_id;
	uint16_t num_of_obj1;
	uint16_t num_of_obj2;
	uint16_t syndrome_id;
	uint16_t num_of_records;
	uint16_t dump_version;
	uint32_t index1;
	uint32_t index2;
	uint32_t hw_version;
	uint32_t fw_version;
	char text[33];
	char reserved[7];
};

/*
 * Step through a dump of len bytes. Set *pos to 0 before the first call.
 * Returns 0 with a record, ENODATA at the end (a terminate record, or all
 * bytes read), EBADMSG for a record that is shorter than its type or longer
 * than what is left, EINVAL; *pos then stays.
 */
int mlx5ctl_dv_rsc_next_sized(const void *dump, size_t len, size_t *pos,
			      struct mlx5ctl_dv_rsc_record *record,
			      size_t record_len);

static inline int mlx5ctl_dv_rsc_next(const void *dump, size_t len,
				      size_t *pos,
				      struct mlx5ctl_dv_rsc_record *record)
{
	return mlx5ctl_dv_rsc_next_sized(dump, len, pos, record,
					 sizeof(*record));
}

/* What a menu record says about num_of_obj and index, PRM menu record. */
enum mlx5ctl_dv_rsc_menu_flags {
	MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT = 1 << 0,
	MLX5CTL_DV_RSC_MENU_INDEX1_MUST = 1 << 1,
	MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT = 1 << 2,
	MLX5CTL_DV_RSC_MENU_INDEX2_MUST = 1 << 3,
	MLX5CTL_DV_RSC_MENU_NUM1_SUPPORT = 1 << 4,
	MLX5CTL_DV_RSC_MENU_NUM1_MUST = 1 << 5,
	MLX5CTL_DV_RSC_MENU_NUM1_ALL = 1 << 6,
	MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE = 1 << 7,
	MLX5CTL_DV_RSC_MENU_NUM2_SUPPORT = 1 << 8,
	MLX5CTL_DV_RSC_MENU_NUM2_MUST = 1 << 9,
	MLX5CTL_DV_RSC_MENU_NUM2_ALL = 1 << 10,
	MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE = 1 << 11,
};

/*
 * segment       number to dump it by
 * flags         enum mlx5ctl_dv_rsc_menu_flags
 * name          of the segment; index1_name and index2_name of its indices
 */
struct mlx5ctl_dv_rsc_menu_entry {
	uint64_t comp_mask;
	uint32_t flags;
	uint16_t segment;
	uint16_t reserved;
	char name[17];
	char index1_name[17];
	char index2_name[17];
	char reserved2[5];
};

/* Entry number of a menu record. Errors: EINVAL not a menu; ENODATA no such
 * entry.
 */
int mlx5ctl_dv_rsc_menu_entry_sized(const struct mlx5ctl_dv_rsc_record *record,
				    uint32_t number,
				    struct mlx5ctl_dv_rsc_menu_entry *entry,
				    size_t entry_len);

static inline int
mlx5ctl_dv_rsc_menu_entry(const struct mlx5ctl_dv_rsc_record *record,
			  uint32_t number,
			  struct mlx5ctl_dv_rsc_menu_entry *entry)
{
	return mlx5ctl_dv_rsc_menu_entry_sized(record, number, entry,
					       sizeof(*entry));
}

#ifdef __cplusplus
}
#endif

#endif
