/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * The data path: from a doorbell record to completions.
 *
 *   sq.c    polls send queues, turns entries into requests, retries, flushes
 *   raw_sq.c  the send queues of network interfaces
 *   umr.c   requests that change a memory key
 *   wire.c  carries a request to the other queue pair and does what it asks
 *   recv.c  receive queues, own and shared
 *   mem.c   memory through keys, and copying between two ends
 *   cqe.c   completions and their events
 *   ring.c  the memory that queues and doorbell records lie in
 *
 * There are no packets: a request is done as a whole when the requester's
 * device gets to it, with both devices held.
 */
#ifndef MLX5_SIM_FW_DATA_H
#define MLX5_SIM_FW_DATA_H

#include "fw.h"

/* How a work request ends: the syndromes of an error completion. */
enum fw_wc {
	FW_WC_OK = 0,
	FW_WC_LOC_LEN = 0x01,
	FW_WC_LOC_QP_OP = 0x02,
	FW_WC_LOC_PROT = 0x04,
	FW_WC_FLUSH = 0x05,
	FW_WC_MW_BIND = 0x06,
	FW_WC_REM_INV_REQ = 0x12,
	FW_WC_REM_ACCESS = 0x13,
	FW_WC_REM_OP = 0x14,
	FW_WC_RETRY = 0x15,
	FW_WC_RNR_RETRY = 0x16,
	/* Not of the wire: nothing happened, and it has to be tried again. */
	FW_WC_NO_ANSWER = 0x100,
	FW_WC_NOT_READY,
	FW_WC_BUSY,
};

/* What a queue pair is: qpc.st. */
enum fw_transport {
	FW_ST_RC = 0,
	FW_ST_UC = 1,
	FW_ST_UD = 2,
	FW_ST_XRC = 3,
	FW_ST_QP0 = 7,
	FW_ST_QP1 = 8,
	FW_ST_REG_UMR = 0xc,
};

enum fw_qp_state {
	FW_QP_RST,
	FW_QP_INIT,
	FW_QP_RTR,
	FW_QP_RTS,
	FW_QP_SQER,
	FW_QP_SQD,
	FW_QP_ERR,
	FW_QP_STATES,
};

enum fw_opcode {
	FW_OP_NOP = 0x00,
	FW_OP_SEND_INVAL = 0x01,
	FW_OP_WRITE = 0x08,
	FW_OP_WRITE_IMM = 0x09,
	FW_OP_SEND = 0x0a,
	FW_OP_SEND_IMM = 0x0b,
	FW_OP_READ = 0x10,
	FW_OP_ATOMIC_CS = 0x11,
	FW_OP_ATOMIC_FA = 0x12,
	FW_OP_LSO = 0x0e,
	FW_OP_UMR = 0x25,
	FW_OP_MULTI_SEND = 0x29,
};

#define FW_MAX_MSG (1u << 30)

static inline u64 fw_get64(const void *from)
{
	__be64 be;

	memcpy(&be, from, sizeof(be));
	return be64_to_cpu(be);
}

/* ring.c */
int fw_ring_pages(struct fw_cmd *cmd, struct fw_ring *ring, u32 pas_off,
		  u32 log_page_size, u32 page_offset);
void fw_ring_umem(struct fw_ring *ring, struct fw_obj *umem, u64 offset);
void fw_ring_flat(struct fw_ring *ring, u64 addr);
/* A doorbell record, in a umem if there is one. */
void fw_ring_record(struct fw_ring *ring, struct fw_obj *umem, u64 addr);
void fw_ring_free(struct fw_ring *ring);
bool fw_ring_read(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		  void *buf, u32 len);
bool fw_ring_write(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		   const void *buf, u32 len);
/* One dword as one access, as doorbell records are written. */
bool fw_ring_read32(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		    u32 *val);
bool fw_ring_publish(struct fw_dev *fw, const struct fw_ring *ring, u64 off,
		     u8 val);

/* cqe.c */
#define FW_CQE_BYTES 64
#define FW_CQ_UNSEEN 0xffffffff

enum fw_cqe_op {
	FW_CQE_REQ = 0,
	FW_CQE_RESP_WRITE_IMM = 1,
	FW_CQE_RESP_SEND = 2,
	FW_CQE_RESP_SEND_IMM = 3,
	FW_CQE_RESP_SEND_INV = 4,
	FW_CQE_RESIZE = 5,
	FW_CQE_REQ_ERR = 13,
	FW_CQE_RESP_ERR = 14,
};

struct fw_cqe {
	enum fw_cqe_op op;
	enum fw_wc wc;
	bool solicited;
	u8 wqe_op;
	u16 counter;
	u32 qpn;
	u32 index; /* user index, or the shared receive queue's number */
	u32 imm;
	u32 len;
	/* of datagrams */
	u32 src_qpn;
	u16 slid;
	u8 sl;
	u8 path_bits;
	bool grh;
};

/* Makes the record so that the first arming shows. */
void fw_cq_begin(struct fw_dev *fw, struct fw_obj *cq);
void fw_cqe_post(struct fw_dev *fw, u32 cqn, const struct fw_cqe *cqe);
/* Tells the old buffer's reader to go on in a new one. */
void fw_cqe_resize(struct fw_dev *fw, struct fw_obj *cq);
/* Completions that nobody has been told of; true if an event was raised. */
bool fw_cq_watch(struct fw_dev *fw);

/* mem.c */
enum fw_access {
	FW_LOCAL_READ,
	FW_LOCAL_WRITE,
	FW_REMOTE_READ,
	FW_REMOTE_WRITE,
	FW_REMOTE_ATOMIC,
};

#define FW_MAX_SGE 64
#define FW_ANY_PD 0xffffffff
#define FW_NO_PD 0xfffffffe

struct fw_sge {
	u32 key;
	u32 len;
	u64 addr;
	const u8 *bytes; /* instead of a key */
};

/* One end of a transfer: memory, and who may touch it in which way. */
struct fw_end {
	struct fw_dev *fw;
	u32 pd;
	u32 qpn;
	enum fw_access access;
	u32 num;
	u64 len;
	struct fw_sge sge[FW_MAX_SGE];
};

void fw_end_init(struct fw_end *end, struct fw_dev *fw,
		 const struct fw_obj *qp, enum fw_access access);
bool fw_end_add(struct fw_end *end, u32 key, u64 addr, u32 len);
bool fw_end_add_bytes(struct fw_end *end, const u8 *bytes, u32 len);
/* Whether the first len bytes may all be touched. */
bool fw_end_allows(const struct fw_end *end, u64 len);
/* Both ends must allow it; false if the bus did not. */
bool fw_end_copy(const struct fw_end *to, const struct fw_end *from, u64 len);
bool fw_end_read(const struct fw_end *end, u64 off, void *buf, u32 len);
bool fw_end_write(const struct fw_end *end, u64 off, const void *buf, u32 len);

/* sq.c */
#define FW_WQE_BYTES 1024
#define FW_BB_BYTES 64
/* Where the doorbell record says how far the queue is filled. */
#define FW_DBR_SEND 4

/* Whether an entry asks for a completion: always, or of errors only. */
static inline bool fw_signalled(const u8 *wqe)
{
	return (wqe[11] >> 2 & 3) >= 2;
}

struct fw_request {
	struct fw_obj *qp;
	u8 opcode;
	u16 counter;
	u32 num_bb;
	bool signalled;
	bool solicited;
	u32 imm;
	/* by opcode */
	u64 raddr;
	u32 rkey;
	u64 swap_add;
	u64 compare;
	u32 xrc_srqn;
	/* of datagrams */
	u32 dqpn;
	u32 qkey;
	u16 rlid;
	u8 sl;
	u8 path_bits;
	bool grh;
	u8 grh_bytes[40];
	/* the segments that follow */
	const u8 *rest;
	u32 rest_len;
	u32 done; /* bytes moved, for the completion */
	u8 rnr_code; /* how long a receiver without room asks to wait */
};

bool fw_sq_poll(struct fw_dev *fw, struct fw_obj *qp, u64 now, u64 *wait_ns);
bool fw_data_poll(struct fw_dev *fw, u64 now, u64 *wait_ns);
/* What modify commands do besides the context. */
void fw_qp_transition(struct fw_dev *fw, struct fw_obj *qp, u32 from, u32 to);
void fw_qp_error(struct fw_dev *fw, struct fw_obj *qp);

static inline u32 fw_qp_state(const struct fw_obj *qp)
{
	return MLX5_GET(qpc, qp->ctx, state);
}

static inline u32 fw_qp_st(const struct fw_obj *qp)
{
	return MLX5_GET(qpc, qp->ctx, st);
}

/* wq.c */
/* A umem that the command names, or NULL if it names none. */
int fw_umem_of(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
	       bool valid, u32 id, struct fw_obj **umem);
/* The memory of a work queue, whose pages stand in the command at pas_off. */
int fw_wq_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
		void *wq, u32 pas_off, struct fw_ring *ring,
		struct fw_ring *dbr);

/* raw_sq.c */
bool fw_raw_sq_poll(struct fw_dev *fw, struct fw_obj *sq);
void fw_raw_sq_modified(struct fw_obj *sq);

/* umr.c */
enum fw_wc fw_umr(struct fw_dev *fw, struct fw_request *req);
/* A remote request to invalidate a key. */
bool fw_mkey_invalidate(struct fw_dev *fw, const struct fw_obj *qp, u32 key);

/* wire.c */
enum fw_wc fw_wire(struct fw_dev *fw, struct fw_request *req);
u16 fw_lid(const struct fw_dev *fw);

/* recv.c */
struct fw_recv {
	struct fw_obj *qp;
	struct fw_obj *srq; /* NULL: the queue pair's own */
	u16 index;
	u16 next;
	struct fw_end *to;
};

/* FW_WC_OK, FW_WC_NOT_READY if there is none, or what is wrong with it. */
enum fw_wc fw_recv_peek(struct fw_dev *fw, struct fw_obj *qp, u32 xrc_srqn,
			struct fw_recv *recv);
/* Uses it up and completes it; cqe has all but what the queue knows. */
void fw_recv_done(struct fw_dev *fw, struct fw_recv *recv, struct fw_cqe *cqe);
/* The domain whose keys a peer may name: that of the shared queue with XRC. */
u32 fw_recv_pd(struct fw_dev *fw, struct fw_obj *qp, u32 xrc_srqn);
bool fw_recv_flush(struct fw_dev *fw, struct fw_obj *qp);
/* Raises the event if a limit has been passed. */
void fw_srq_limit(struct fw_dev *fw, struct fw_obj *srq);
int fw_srq_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj);

/* Scratch memory of one device's data path. */
struct fw_work {
	u8 wqe[FW_WQE_BYTES];
	u8 recv_wqe[FW_WQE_BYTES];
	u8 bounce[4096];
	struct fw_end local;
	struct fw_end remote;
	u64 steps; /* what one request may still cost */
	u64 bytes; /* moved since the poll began */
};

#endif
