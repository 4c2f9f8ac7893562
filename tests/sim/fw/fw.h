/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * The firmware of one simulated ConnectX function.
 *
 *   device.c  life cycle: reset, the poll that drives everything
 *   cmdq.c    init segment and command queue -> struct fw_cmd -> completion
 *   ops.c     the table of opcodes: lengths, required state and privilege
 *   objects.c numbers, owners and references of everything that is created
 *   the rest  one file for each kind of object, register or service
 *
 * The caller serialises all calls on one struct fw_dev.
 */
#ifndef MLX5_SIM_FW_H
#define MLX5_SIM_FW_H

#include "port.h"
#include "prm.h"
#include "syndrome.h"

#define FW_PAGE_SHIFT 12
#define FW_PAGE_SIZE (1u << FW_PAGE_SHIFT)
#define FW_MAX_SLOTS 32
#define FW_NUM_OPS 0x10000
#define FW_UID_SHARED 0xffff
#define FW_CAP_BYTES 4096
#define FW_ID_AT 8 /* where most boxes hold an object's number */

/*
 * The functions of one device, by place: the physical one, its virtual ones,
 * its sub-functions.  Commands give them, and their vports, other numbers:
 * fw_place().  GUIDs and vhca ids have room for 16.
 */
#define FW_MAX_VFS 7
#define FW_MAX_SFS 8
#define FW_SF_PLACE (1 + FW_MAX_VFS)
#define FW_PLACES (FW_SF_PLACE + FW_MAX_SFS)
#define FW_SF_BASE 0x8000 /* number of the first sub-function */
#define FW_UPLINK 0xffff /* number of the port's own vport */
#define FW_LOG_BAR 24 /* bytes of a function's memory */

/* What one device is; the defaults are fw_config_default(). */
struct fw_config {
	u32 index; /* makes GUIDs, LID and serial number distinct */
	u32 vectors;
	u32 core_dump_size;
	u32 rsc_large_size; /* payload of the RX_SLICE resource segment */
	u32 rsc_shift; /* places that resource segments' numbers move */
	u32 boot_pages;
	u32 init_pages;
	u32 uctx_cap;
	u32 grace_ns; /* for a slot that no doorbell named */
	u32 cmd_timeout_ms; /* what the driver is told; 0: its own */
	bool debug_cap;
	bool umr; /* drivers may register memory through work requests */
	bool ethernet;
	u32 vfs; /* virtual functions that the physical one can have */
	u32 sfs; /* sub-functions, if the port is Ethernet */
};

void fw_config_default(struct fw_config *cfg);
/* What a virtual function of such a device is. */
void fw_config_virtual(struct fw_config *cfg);

/*
 * Objects.
 */
enum fw_type_id {
	FW_UCTX,
	FW_UAR,
	FW_PD,
	FW_TD,
	FW_XRCD,
	FW_UMEM,
	FW_MKEY,
	FW_EQ,
	FW_CQ,
	FW_QP,
	FW_SRQ,
	FW_XRC_SRQ,
	FW_RMP,
	FW_SQ,
	FW_RQ,
	FW_RQT,
	FW_TIR,
	FW_TIS,
	FW_Q_COUNTER,
	FW_DCT,
	FW_XRQ,
	FW_PSV,
	FW_SCHEDULING,
	FW_MODIFY_HEADER,
	FW_REFORMAT,
	FW_GENERAL,
	FW_FLOW_TABLE,
	FW_FLOW_GROUP,
	FW_FLOW_ENTRY,
	FW_FLOW_COUNTER,
	FW_NUM_TYPES,
};

#define FW_MAX_PARENTS 8

/* A queue of page addresses, or of memory protected by an owner's MTTs. */
struct fw_pages {
	u32 shift;
	u64 num;
	u64 *addr; /* as given: low bits are permissions */
};

/* Memory that a queue or a doorbell record lies in: see ring.c. */
struct fw_ring {
	struct fw_pages pages;
	struct fw_obj *umem; /* instead of pages */
	bool flat; /* neither: the offset is a bus address */
	u64 offset;
};

struct fw_obj {
	u8 type;
	u16 uid;
	u32 id;
	u32 refs; /* objects that name this one */
	struct fw_obj *parent[FW_MAX_PARENTS];
	u32 num_parents;
	void *ctx; /* the context that QUERY gives back */
	u32 ctx_len;
	u64 created_ns;
	union {
		struct {
			u32 cap;
		} uctx;
		struct {
			struct fw_pages pages;
			u32 offset;
			u64 len;
		} umem;
		struct {
			struct fw_obj *umem;
			u64 first; /* byte of umem's list with entry 0 */
			struct fw_pages pages; /* with umem, only shift */
		} mkey;
		struct {
			struct fw_pages pages;
			u32 log_size;
			u32 vector;
			u32 pi;
			u64 mask[4];
		} eq;
		struct {
			struct fw_ring ring;
			struct fw_ring dbr;
			u32 pi; /* modulo 2^24, as all counters of CQs */
			u32 solicited_pi; /* after the last that wakes all */
			u32 arm_seen; /* the arming that was answered */
			bool watched; /* somebody may wait for an event */
			bool failed;
		} cq;
		struct {
			struct fw_ring ring;
			struct fw_ring dbr;
			u16 head; /* in basic blocks */
		} wq;
		struct {
			struct fw_ring ring;
			struct fw_ring dbr;
			u64 sq_off;
			u16 sq_head; /* in basic blocks */
			u16 rq_head;
			u32 tries;
			u64 retry_ns;
		} qp;
		struct {
			struct fw_ring ring;
			struct fw_ring dbr;
			u32 log_size;
			u32 shift; /* of an entry's size */
			u16 next; /* first entry of the list */
			u16 taken;
		} srq;
		struct {
			u16 kind;
		} general;
		struct {
			u8 type; /* NIC receive, e-switch, ... */
			u32 entries;
			u32 index; /* of an entry in its table */
			struct fw_obj *table;
		} flow;
	};
};

struct fw_table {
	struct fw_obj **slot;
	u32 size; /* slots allocated */
	u32 free_hint; /* nothing free below */
	u32 live;
	u32 reclaimed; /* freed because the owner's context went first */
	u32 left; /* still there at TEARDOWN_HCA */
};

struct fw_cmd;

struct fw_type {
	const char *name;
	u32 first; /* lowest number */
	u32 count;
	u16 in_off; /* context in the create inbox */
	u16 out_off; /* context in the query outbox */
	u16 ctx_len;
	bool variable; /* the context ends with its inbox, ctx_len at most */
	/* Bytes at which boxes hold the number; 0 is the usual place, 8. */
	u8 id_in;
	u8 id_out;
	/* Reads the inbox, takes references; fw_refuse() on error. */
	int (*create)(struct fw_dev *fw, struct fw_cmd *cmd,
		      struct fw_obj *obj);
	void (*destroy)(struct fw_dev *fw, struct fw_obj *obj);
	/* Brings the stored context up to date before it is read. */
	void (*refresh)(struct fw_dev *fw, struct fw_obj *obj, void *ctx);
};

extern const struct fw_type fw_types[FW_NUM_TYPES];

/*
 * Commands.
 */
#define FW_PRE_ENABLE BIT(0) /* allowed before ENABLE_HCA */
#define FW_PRE_INIT BIT(1) /* allowed before INIT_HCA */
#define FW_KERNEL BIT(2) /* refused with a uid */
#define FW_TOOLS BIT(3) /* a uid needs TOOLS_RESOURCES */
#define FW_SHARED BIT(4) /* header uid ffff makes a shared object */

struct fw_op {
	u16 opcode;
	const char *name;
	u16 inlen;
	u16 outlen;
	u16 flags;
	u8 type; /* enum fw_type_id of object commands */
	int (*handler)(struct fw_dev *fw, struct fw_cmd *cmd);
};

const struct fw_op *fw_op_find(u16 opcode);

struct fw_cmd {
	const struct fw_op *op;
	u8 *in;
	u32 inlen;
	u8 *out;
	u32 outlen;
	u16 opcode;
	u16 op_mod;
	u16 uid;
	u16 reg; /* register of an ACCESS_REG, for the log */
	u8 status;
	u32 syndrome;
};

/* Big-endian words anywhere. */
static inline u32 fw_get32(const void *from)
{
	__be32 be;

	memcpy(&be, from, sizeof(be));
	return be32_to_cpu(be);
}

static inline void fw_put32(void *to, u32 val)
{
	__be32 be = cpu_to_be32(val);

	memcpy(to, &be, sizeof(be));
}

static inline void fw_put64(void *to, u64 val)
{
	__be64 be = cpu_to_be64(val);

	memcpy(to, &be, sizeof(be));
}

/* Marks the command as refused; returns -1 so that handlers can return it. */
int fw_refuse(struct fw_cmd *cmd, enum fw_syndrome why);
const char *fw_syndrome_text(u32 syndrome);
/* The object that the inbox names: 24 bits, mostly of its third dword. */
u32 fw_cmd_id(const struct fw_cmd *cmd);

/* Runs a command whose inbox is complete; cmd->out is all zeros before. */
void fw_execute(struct fw_dev *fw, struct fw_cmd *cmd);

/*
 * Scripted faults.
 */
struct fw_fault {
	u32 opcode; /* 0: any */
	u32 reg; /* of register commands; 0: any */
	u32 skip; /* commands to let pass first */
	u32 count; /* commands still to hit; 0: rule is free */
	u32 delay_ms;
	u32 status;
	u32 syndrome;
	u32 delivery; /* fails with this before it is executed */
	bool signature; /* its completion is signed wrongly */
	u32 flip; /* bits of its answer that come the other way round, */
	u32 flip_at; /* and the byte from which the dword is counted */
	bool drop;
};

#define FW_MAX_FAULTS 32
#define FW_LOG_LEN 128

struct fw_log_entry {
	u64 seq;
	u64 start_ns;
	u64 end_ns;
	u16 opcode;
	u16 op_mod;
	u16 uid;
	u16 reg;
	u32 inlen;
	u32 outlen;
	u32 syndrome;
	u8 status;
	u8 slot;
};

enum fw_slot_state {
	FW_SLOT_IDLE,
	FW_SLOT_SEEN, /* owned by hardware, doorbell not seen */
	FW_SLOT_DELAYED, /* runs when due */
	FW_SLOT_LOST, /* ran, completion dropped */
};

#define FW_ENTRY_BYTES 64

struct fw_slot {
	enum fw_slot_state state;
	u32 moves; /* of one that is seen: how often all processors have still to move */
	u64 started;
	u64 due;
	struct fw_fault hit; /* the rule that applies */
	u8 left[FW_ENTRY_BYTES]; /* what was there when the queue came */
};

enum fw_state {
	FW_DISABLED,
	FW_ENABLED,
	FW_INITIALISED,
};

/* The measurement that is going on. */
#define FW_DIAG_COUNTERS 13
#define FW_DIAG_PARAMS_BYTES 24

struct fw_diag {
	bool enabled;
	u8 params[FW_DIAG_PARAMS_BYTES];
	u32 num;
	u8 index[FW_DIAG_COUNTERS]; /* into the table of counters */
	u64 start_ns;
	u64 cleared_ns;
};

/* Registers that only keep what was written. */
#define FW_STORED_REGS 16
#define FW_STORED_BYTES 640
#define FW_CONG_BYTES 256

/* A resource dump that is being fetched piece by piece. */
#define FW_RSC_SESSIONS 16

struct fw_rsc_session {
	u64 token; /* 0: free */
	u64 used; /* order of last use */
	u16 uid;
	u32 seq_num;
	u32 pos;
	u32 len;
	u8 *data;
};

/* As registers carry a version: major and minor 8 bits, the rest 16. */
#define FW_VERSION(major, minor, sub) ((major) << 24 | (minor) << 16 | (sub))
#define FW_VERSION_SHIPPED FW_VERSION(22, 35, 1012)
#define FW_MAJOR(version) ((version) >> 24)
#define FW_MINOR(version) ((version) >> 16 & 0xff)
#define FW_SUB(version) ((version) & 0xffff)

/* flash_reg.c: an update of the firmware that is going on. */
#define FW_IMAGE_HEAD 64

struct fw_flash {
	u32 state;
	u32 error;
	u32 handle;
	u32 size;
	u32 received;
	u8 head[FW_IMAGE_HEAD];
	u32 version; /* of the image that was verified */
};

/* signal_reg.c: since the counters were cleared. */
struct fw_bits {
	u64 since_ms;
	u64 received;
	u64 corrected; /* by FEC */
	u64 wrong; /* that it could not correct */
};

/* signal_reg.c: of a priority, since it stands still so much of the time. */
#define FW_PRIORITIES 8

/* Who has the other one stand still. */
enum { FW_PAUSE_BY_PARTNER, FW_PAUSE_BY_HOST, FW_PAUSE_SIDES };

struct fw_pauses {
	u64 since_ns;
	u64 stood_us[FW_PAUSE_SIDES]; /* until then */
	u32 percent[FW_PAUSE_SIDES];
	u64 dropped;
};

/* How often the host took nothing for long, and for too long. */
struct fw_stalls {
	u64 minor;
	u64 critical;
};

/* trace.c: messages that wait, and where they go. */
#define FW_TRACE_BLOCK 256

struct fw_trace {
	bool owned;
	bool on;
	bool armed;
	bool urgent; /* a waiting message is worth an event */
	u32 mkey;
	u32 blocks; /* in the reader's buffer */
	u32 next_block;
	u32 used; /* entries of the block that is being filled */
	u32 message; /* number of the next message */
	u64 written; /* messages so far */
	u8 block[FW_TRACE_BLOCK];
};

/* What one function sees of the port, as the e-switch has it. */
#define FW_VPORT_LISTS 3 /* unicast and multicast addresses, VLANs */
#define FW_VPORT_LIST_LEN 128
#define FW_NIC_VPORT_BYTES 256
#define FW_ESW_VPORT_BYTES 256

struct fw_vport {
	u8 nic[FW_NIC_VPORT_BYTES]; /* without a list */
	u32 list_len[FW_VPORT_LISTS];
	u64 list[FW_VPORT_LISTS][FW_VPORT_LIST_LEN];
	u8 esw[FW_ESW_VPORT_BYTES];
	u8 admin_state;
	u8 policy; /* of an InfiniBand vport's state */
	u64 node_guid;
	u64 port_guid;
};

/* sf.c: what a sub-function has besides. */
struct fw_sf {
	u8 state;
	bool armed; /* the next change is an event */
	bool changed; /* since the driver asked last */
	u32 number; /* the user's */
};

struct fw_dev {
	void *priv; /* the port's */
	struct fw_config cfg;
	/* function.c: of a function behind a physical one, that one */
	struct fw_dev *pf;
	u32 func; /* its number in commands */
	u32 place;
	bool granted; /* the physical function has enabled it */
	struct fw_dev *child[FW_PLACES]; /* by place, which is not 0 */
	struct fw_sf sf;
	enum fw_state state;
	bool gone; /* unplugged: touches nothing any more */
	bool reset_wanted; /* function level reset, set from anywhere */
	/*
	 * Whoever gave the queue and all memory has let go of the bus, set from
	 * anywhere: nothing is touched until there is a new queue.
	 */
	bool bus_lost;
	u32 kept_writes; /* what did not go out for that */
	u32 kept_messages;

	/* cmdq.c */
	u64 cmdq;
	u32 rung;
	struct fw_slot slot[FW_MAX_SLOTS];
	u8 *in;
	u32 in_room;
	u8 *out;
	u32 out_room;
	u64 active_ns; /* last time there was work */
	u64 latency_ns; /* what every command takes at least */
	u32 held; /* commands that take their time now */
	u32 held_most;

	/* device.c */
	u64 tick_ns;
	u32 cr_dumps; /* core_dump.c: counts them */
	u32 health_counter;
	bool health_stopped;
	bool stuck; /* in fatal error, until the driver starts it again */

	struct fw_table table[FW_NUM_TYPES];
	struct fw_obj *cmd_eq;

	/* pages.c */
	u64 *page;
	u32 pages;
	u32 page_room;

	/* caps.c: current values; the maxima are computed */
	u8 *cap_cur;
	u32 issi;

	/* vport.c: of the physical function, its own and its children's */
	struct fw_vport vport[FW_PLACES];

	/* reg.c, port.c */
	u8 node_desc[64];
	u8 port_state; /* 1 down, 2 init, 4 active */
	bool port_closed; /* by PAOS */
	u32 eth_admin; /* speeds that PTYS allows */
	u32 pmtu_admin;
	u32 link_downs;
	u32 ber_raw, ber_effective; /* magnitudes, 0: as they are */
	struct fw_bits bits; /* when these began */
	struct fw_pauses pauses[FW_PRIORITIES];
	struct fw_stalls stalls;
	u8 module_kind; /* module_reg.c */
	u8 host_endianness; /* HOST_ENDIANNESS, as it was written */
	u64 ppcnt_base_ns;
	u64 vport_base_ns;
	u64 cong_base_ns;
	u64 mpcnt_base_ns;
	u64 beacon_end_ns;
	u32 beacon_seconds;
	u32 temp_max;
	u32 temp_set; /* degrees, 0: it moves by itself */
	bool core_swapped; /* a core dump's values stand before their addresses */
	u8 stored[FW_STORED_REGS][FW_STORED_BYTES];

	/* counters.c: by protocol, the first is none */
	u8 cong_params[3][FW_CONG_BYTES];

	/* settings.c */
	u8 *settings;

	/* nv.c */
	void *nv;

	struct fw_trace trace;

	/* flash_reg.c */
	u32 running; /* versions */
	u32 pending; /* 0: none */
	struct fw_flash flash;

	/* rsc_dump.c */
	struct fw_rsc_session rsc[FW_RSC_SESSIONS];
	u64 rsc_next_token;
	u64 rsc_clock;

	struct fw_diag diag;

	/* the data path: data.h */
	struct fw_work *work;
	bool atomic_host_order;

	/* fault.c, report.c */
	struct fw_fault fault[FW_MAX_FAULTS];
	u64 commands_total;
	u64 refused;
	u32 *op_count; /* by opcode, FW_NUM_OPS entries */
	struct fw_log_entry *log;
	u64 log_next;
};

/* device.c */
/* pf and func: NULL and 0, or behind which function it is, and its number. */
struct fw_dev *fw_create(void *priv, const struct fw_config *cfg,
			 struct fw_dev *pf, u32 func);
void fw_destroy(struct fw_dev *fw);
/*
 * The health buffer's syndrome; zero is healthy.  A device that must be
 * recovered does nothing more and touches no memory: the driver, once it sees
 * the syndrome, takes back what it had lent.
 */
void fw_set_health(struct fw_dev *fw, u8 synd, bool rfr);
/* The device is pulled out: it reads as all ones and does nothing. */
void fw_unplug(struct fw_dev *fw);
/* Firmware restarts: the version that waits becomes the one that runs. */
void fw_restart(struct fw_dev *fw);
/* The same without a restart: objects and driver go on. */
void fw_live_patch(struct fw_dev *fw);
/* And put back: as after power on. */
void fw_plug(struct fw_dev *fw);
/* Forgets everything that a driver made. */
void fw_reset(struct fw_dev *fw);
/* The same for one whose state counts: what was left is in the report. */
void fw_stop(struct fw_dev *fw);
/*
 * Looks for work and does it.  True if there was any; *wait_ns is then or else
 * the longest time after which to look again.
 */
bool fw_poll(struct fw_dev *fw, u64 *wait_ns);

int fw_enable_hca(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_disable_hca(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_init_hca(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_teardown_hca(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_issi(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_set_issi(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_adapter(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_special_contexts(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_vuid(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_nop(struct fw_dev *fw, struct fw_cmd *cmd);

#define FW_CMDIF_REV 5
#define FW_HW_ID 0x212
#define FW_PCI_ID 0x101d
#define FW_PSID "MT_0000000359"
/* What the cable's module says, and the sensor that is in it. */
#define FW_MODULE_DEGREES 31
enum {
	FW_MODULE_COPPER,
	FW_MODULE_QSFP28, /* SFF-8636 with diagnostics */
	FW_MODULE_QSFP_DD, /* CMIS */
	FW_MODULE_SFP28, /* SFF-8472 */
	FW_NUM_MODULES,
};
/* One tick of the device's clock is a nanosecond. */
#define FW_CLOCK_KHZ 1000000
#define FW_MTU_IB 4096
#define FW_MTU_ETHERNET 1522
/* Bits of PTYS: the link modes over copper. */
#define FW_ETH_10G BIT(12)
#define FW_ETH_25G BIT(27)
#define FW_ETH_40G BIT(6)
#define FW_ETH_50G BIT(30)
#define FW_ETH_100G BIT(20)
#define FW_ETH_SPEEDS (FW_ETH_10G | FW_ETH_25G | FW_ETH_40G | FW_ETH_50G | \
		       FW_ETH_100G)

/* cmdq.c */
void fw_cmdq_reset(struct fw_dev *fw);
/* Of a driver that is gone. */
void fw_cmdq_forget(struct fw_dev *fw);
/* Shows the driver that the command interface is off. */
void fw_cmdq_disable(struct fw_dev *fw);
void fw_cmdq_complete_lost(struct fw_dev *fw);
bool fw_cmdq_poll(struct fw_dev *fw, u64 now, u64 *wait_ns);

/* pages.c: arrays of page addresses */
int fw_pages_read(struct fw_cmd *cmd, struct fw_pages *pages, u32 off,
		  u64 num, u32 shift);
void fw_pages_free(struct fw_pages *pages);
/* The bus address of a byte offset, and how many bytes follow in its page. */
u64 fw_pages_at(const struct fw_pages *pages, u64 off, u32 *left);
int fw_query_pages(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_manage_pages(struct fw_dev *fw, struct fw_cmd *cmd);
void fw_pages_forget(struct fw_dev *fw);

/* objects.c */
struct fw_obj *fw_obj_get(struct fw_dev *fw, enum fw_type_id type, u32 id);
struct fw_obj *fw_obj_next(struct fw_dev *fw, enum fw_type_id type, u32 id);
/* For objects that a command names besides its own. */
#define FW_PARENT_KERNEL BIT(0) /* the driver's own may be named by a uid */
struct fw_obj *fw_obj_parent(struct fw_dev *fw, struct fw_cmd *cmd,
			     struct fw_obj *obj, enum fw_type_id type, u32 id,
			     u32 flags);
int fw_obj_create(struct fw_dev *fw, struct fw_cmd *cmd);
/* For commands that create several: one object, its number not yet told. */
struct fw_obj *fw_obj_new(struct fw_dev *fw, struct fw_cmd *cmd);
void fw_obj_delete(struct fw_dev *fw, struct fw_obj *obj);
int fw_obj_destroy(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_obj_query(struct fw_dev *fw, struct fw_cmd *cmd);
/* A query of something that this object never has any of. */
int fw_obj_query_none(struct fw_dev *fw, struct fw_cmd *cmd);
/* The object of a command that changes it; checks the owner. */
struct fw_obj *fw_obj_mine(struct fw_dev *fw, struct fw_cmd *cmd,
			   enum fw_type_id type, u32 id);
/* The object of a command that only reads it. */
struct fw_obj *fw_obj_visible(struct fw_dev *fw, struct fw_cmd *cmd,
			      enum fw_type_id type, u32 id);
/* Copies the context as QUERY shows it. */
void fw_obj_context(struct fw_dev *fw, struct fw_obj *obj, void *to);
void fw_obj_reclaim(struct fw_dev *fw, u16 uid);
void fw_obj_drop_all(struct fw_dev *fw, bool count);

/* uctx.c */
#define FW_CAP_RAW_TX 1
#define FW_CAP_INTERNAL 2
#define FW_CAP_TOOLS 4
int fw_uctx_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_destroy_uctx(struct fw_dev *fw, struct fw_cmd *cmd);
bool fw_uid_has(struct fw_dev *fw, u16 uid, u32 cap);

/* umem.c */
int fw_query_umem(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_umem_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_umem_fini(struct fw_dev *fw, struct fw_obj *obj);
/* Writes to its pages, which pos counts from the first one's first byte. */
int fw_umem_write(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *umem,
		  u64 pos, const void *buf, u32 len);

/* mkey.c */
int fw_query_mtt(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_mkey_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_mkey_fini(struct fw_dev *fw, struct fw_obj *obj);
/* Checks that the command may write there, all of it, before any is written. */
struct fw_obj *fw_mkey_check(struct fw_dev *fw, struct fw_cmd *cmd, u32 mkey,
			     u64 addr, u32 len);
/* Where in the pages of its umem an mkey has an address. */
u64 fw_mkey_umem_pos(const struct fw_obj *mkey, u64 addr);
/* Where the addresses of an mkey begin; 0 if there is no such mkey. */
u64 fw_mkey_start(struct fw_dev *fw, u32 mkey);
int fw_mkey_write(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *mkey,
		  u64 addr, const void *buf, u32 len);

/* eq.c */
int fw_eq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_eq_fini(struct fw_dev *fw, struct fw_obj *obj);
void fw_eq_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx);
#define FW_EVENT_CMD 0x0a
#define FW_EVENT_PAGE_REQUEST 0x0b
#define FW_EVENT_PORT 0x09
#define FW_EVENT_TRACER 0x26
#define FW_EVENT_NIC_VPORT_CHANGE 0x0d
#define FW_EVENT_VHCA_STATE 0x0f
#define FW_EVENT_DWORDS 7
/* Posts to the event queue that asked for this type; data is its dwords. */
bool fw_event(struct fw_dev *fw, u8 type, u8 subtype, const u32 *data);
/* Posts to this queue, whatever it asked for. */
void fw_eq_post(struct fw_dev *fw, struct fw_obj *eq, u8 type, u8 subtype,
		const u32 *data);

/* cq.c, qp.c, wq.c, dct.c, psv.c, general.c, scheduling.c */
int fw_cq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_cq_fini(struct fw_dev *fw, struct fw_obj *obj);
void fw_cq_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx);
int fw_modify_cq(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_qp_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_qp_fini(struct fw_dev *fw, struct fw_obj *obj);
void fw_qp_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx);
int fw_modify_qp(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_srq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_srq_fini(struct fw_dev *fw, struct fw_obj *obj);
int fw_rmp_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_sq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_rq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_wq_fini(struct fw_dev *fw, struct fw_obj *obj);
int fw_rqt_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_tir_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_tis_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_modify_wq(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_arm_rq(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_dct_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_drain_dct(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_xrq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_psv_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
int fw_create_psv(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_scheduling_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj);
int fw_modify_scheduling(struct fw_dev *fw, struct fw_cmd *cmd);
u64 fw_general_kinds(void);
int fw_general_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);
void fw_general_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx);
int fw_general_op(struct fw_dev *fw, struct fw_cmd *cmd);

/* caps.c */
void fw_caps_reset(struct fw_dev *fw);
int fw_query_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_other_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_set_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd);

/* port.c: the physical port, which all functions share */
#define FW_GID_PREFIX 0xfe80000000000000ULL
u64 fw_guid(struct fw_dev *fw, u32 which);
u64 fw_mac(u64 guid);
bool fw_port_up(struct fw_dev *fw);
/* 1 down, 2 init, 4 active, as the port and the driver's will have it. */
u8 fw_port_now(struct fw_dev *fw);
void fw_port_set_state(struct fw_dev *fw, u8 state);
/* PAOS: the driver closes the port or opens it. */
void fw_port_close(struct fw_dev *fw, bool closed);
void fw_port_event(struct fw_dev *fw, bool up);
void fw_port_reset(struct fw_dev *fw);

/* vport.c */
void fw_vport_reset(struct fw_dev *fw);
/* The vport that a command is about; refuses it if it may not be. */
struct fw_vport *fw_vport_of(struct fw_dev *fw, struct fw_cmd *cmd);
/* Whether the command may do something to a vport, maybe the port's own. */
int fw_vport_check(struct fw_dev *fw, struct fw_cmd *cmd);
/* Of the function that has it. */
u32 fw_vport_place(struct fw_dev *fw, const struct fw_vport *vport);
/* Whether its link is up. */
bool fw_vport_up(struct fw_dev *fw, const struct fw_vport *vport);
int fw_query_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_esw_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_esw_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_vport_state(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_vport_state(struct fw_dev *fw, struct fw_cmd *cmd);

/* ib_vport.c */
int fw_query_hca_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_hca_vport_context(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_hca_vport_gid(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_hca_vport_pkey(struct fw_dev *fw, struct fw_cmd *cmd);

/* flow.c */
int fw_flow_table_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj);
int fw_flow_group_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj);
int fw_flow_entry_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj);
int fw_flow_counter_init(struct fw_dev *fw, struct fw_cmd *cmd,
			 struct fw_obj *obj);
int fw_modify_flow_table(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_set_flow_table_root(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_set_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_delete_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_flow_counter(struct fw_dev *fw, struct fw_cmd *cmd);

/* function.c */
/* FW_PLACES: no function has this number. */
u32 fw_place(const struct fw_config *cfg, u32 func);
u32 fw_number(u32 place);
u16 fw_vhca_id(const struct fw_dev *fw);
/* The function that a command is about; refuses it if it may not be. */
struct fw_dev *fw_function_of(struct fw_dev *fw, struct fw_cmd *cmd);
struct fw_dev *fw_child_function(struct fw_dev *fw, struct fw_cmd *cmd,
				 u32 func);
/* ENABLE_HCA and DISABLE_HCA of another function, by its physical one. */
int fw_grant_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func);
int fw_revoke_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func);
/* It goes down with its physical one. */
void fw_forget_function(struct fw_dev *fw);
/* What it had is gone; its pages go back when the physical one fetches them. */
void fw_withdraw_function(struct fw_dev *fw);
void fw_ask_pages(struct fw_dev *fw, int num);

/* sf.c */
bool fw_is_sf(const struct fw_dev *fw);
/* From ALLOC_SF to DEALLOC_SF. */
bool fw_sf_exists(const struct fw_dev *fw);
const char *fw_sf_state(const struct fw_dev *fw);
void fw_sf_forget(struct fw_dev *sf);
/* Its physical function enables it, and disables it. */
int fw_sf_activate(struct fw_dev *sf, struct fw_cmd *cmd);
void fw_sf_deactivate(struct fw_dev *sf);
/* Its driver has it still, and is asked to let go. */
bool fw_sf_must_wait(struct fw_dev *sf);
/* Its own driver comes, and goes. */
void fw_sf_attach(struct fw_dev *sf);
void fw_sf_detach(struct fw_dev *sf);
int fw_alloc_sf(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_dealloc_sf(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_vhca_state(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_vhca_state(struct fw_dev *fw, struct fw_cmd *cmd);

/* settings.c */
bool fw_settings_alloc(struct fw_dev *fw);
void fw_settings_reset(struct fw_dev *fw);
int fw_set_setting(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_setting(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_clear_setting(struct fw_dev *fw, struct fw_cmd *cmd);

/* reg.c */
#define FW_REG_READ BIT(0)
#define FW_REG_WRITE BIT(1)
#define FW_REG_USER BIT(2) /* also through ACCESS_REG_USER */
#define FW_REG_TOOLS BIT(3) /* a uid needs TOOLS_RESOURCES in any form */

struct fw_reg {
	u16 id;
	const char *name;
	u16 size;
	u16 flags;
	/*
	 * data holds the request's register, zero padded to size, and is
	 * changed into the reply's.
	 */
	int (*access)(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		      bool write);
};

/* How many bytes the request's register has, and the reply's may have. */
u32 fw_reg_given(const struct fw_cmd *cmd);
u32 fw_reg_room(const struct fw_cmd *cmd);
void fw_reg_reset(struct fw_dev *fw);
int fw_access_reg(struct fw_dev *fw, struct fw_cmd *cmd);

/* port_reg.c */
int fw_reg_ptys(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pmtu(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pvlc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_paos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_ppaos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_ppcnt(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);

/* signal_reg.c: code words with so many errors each. */
#define FW_CODE_WORDS 3
struct fw_bits fw_bits_now(struct fw_dev *fw);
void fw_pause(struct fw_dev *fw, u32 priority, u32 by_partner, u32 by_host,
	      u64 dropped);
u64 fw_stood_us(struct fw_dev *fw, u32 priority, u32 side);
void fw_code_words(const struct fw_bits *bits, u64 words[FW_CODE_WORDS]);
int fw_reg_slrg(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_sltp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pphcr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pddr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);

/* trace.c: what firmware does, as messages */
enum fw_trace_id {
	FW_TRACE_BOOT, /* ports */
	FW_TRACE_REFUSED, /* opcode, status, syndrome */
	FW_TRACE_PORT, /* state */
	FW_TRACE_HEALTH, /* syndrome */
	FW_TRACE_DUMP, /* number, number of them, first dwords */
	FW_TRACE_TEST, /* number */
	FW_NUM_TRACES,
};

void fw_trace(struct fw_dev *fw, enum fw_trace_id id, u32 a, u32 b, u32 c);
/* Closes the block that is being filled and tells the reader. */
void fw_trace_flush(struct fw_dev *fw);
void fw_trace_reset(struct fw_dev *fw);

/* flash_reg.c */
void fw_flash_reset(struct fw_dev *fw);
int fw_reg_mcqs(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mcqi(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mcc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mcda(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mirc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mfrl(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);

/* nv.c: what a restart does not lose. */
bool fw_nv_alloc(struct fw_dev *fw);
void fw_nv_make(struct fw_dev *fw);
void fw_nv_restart(struct fw_dev *fw);
int fw_reg_mnvda(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mnvdi(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mnvia(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mnvqc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mnvgc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);

/* module_reg.c: false if nobody knows what it would be. */
bool fw_module_info(struct fw_dev *fw, u8 *to);
/* health_reg.c, module_reg.c, trace.c */
int fw_reg_mtcap(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mtmp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mgir(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mpein(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mpcnt(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_dtor(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mlcr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mcia(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pmaos(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_pmlp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write);
int fw_reg_mtrc_cap(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		    bool write);
int fw_reg_mtrc_stdb(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write);
int fw_reg_mtrc_conf(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write);
int fw_reg_mtrc_ctrl(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write);

/* core_dump.c, rsc_dump.c, rsc_segments.c */
int fw_reg_core_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write);
int fw_reg_resource_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
			 bool write);
void fw_rsc_forget(struct fw_dev *fw, u16 uid);
/* The dumps' filler: the dword at a byte offset that is a multiple of 4. */
static inline u32 fw_pattern(u32 off, u32 seed)
{
	return (off / 4 * 2654435761u) ^ (seed * 2246822507u);
}

/* diag.c */
void fw_diag_caps(void *cap);
int fw_set_diagnostic_params(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_diagnostic_params(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_diagnostic_counters(struct fw_dev *fw, struct fw_cmd *cmd);

/* counters.c */
int fw_query_vport_counter(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_q_counter(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_vnic_env(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_query_cong_statistics(struct fw_dev *fw, struct fw_cmd *cmd);
void fw_cong_reset(struct fw_dev *fw);
int fw_query_cong_params(struct fw_dev *fw, struct fw_cmd *cmd);
int fw_modify_cong_params(struct fw_dev *fw, struct fw_cmd *cmd);

/* fault.c */
const struct fw_fault *fw_fault_take(struct fw_dev *fw, u16 opcode, u16 reg,
				     struct fw_fault *hit);
/* One line of the control device; NULL, or what is wrong with it. */
const char *fw_script(struct fw_dev *fw, const char *verb, const char *args);

/* report.c: text that grows, and the state of a device as JSON */
struct fw_text {
	char *data;
	size_t len;
	size_t room;
	bool failed;
};

__printf(2, 3) void fw_text_add(struct fw_text *text, const char *fmt, ...);
void fw_report(struct fw_dev *fw, struct fw_text *text, const char *pci);
void fw_count_reset(struct fw_dev *fw);

#endif
