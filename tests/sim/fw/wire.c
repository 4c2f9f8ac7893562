// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A request on its way: finds the port and the queue pair that it is for, asks
 * whether they take it, and moves the data.  Whatever fails on the other side
 * is completed there as well.
 */
#include "data.h"

#define PORT_ACTIVE 4
#define MULTICAST_LID 0xc000
#define GRH_BYTES 40
#define MTU(code) (128u << (code))
#define MTU_MAX 5
#define PSN_MASK 0xffffff
#define ATOMIC_BYTES 8
#define HOST_BIG 0x80 /* of HOST_ENDIANNESS */
#define OWN_QKEY BIT(31)

#define EVENT_INVALID_REQUEST 0x10
#define EVENT_ACCESS_ERROR 0x11

u16 fw_lid(const struct fw_dev *fw)
{
	return fw->cfg.index + 1;
}

/*
 * The device behind a LID, held until put_port(): FW_WC_BUSY while somebody
 * else holds it.
 */
static enum fw_wc get_port(struct fw_dev *fw, u16 lid, struct fw_dev **port)
{
	bool busy = false;

	*port = fw;
	if (lid != fw_lid(fw))
		*port = lid ? fw_peer_get(fw, lid - 1, &busy) : NULL;
	if (!*port)
		return busy ? FW_WC_BUSY : FW_WC_NO_ANSWER;
	return FW_WC_OK;
}

static void put_port(struct fw_dev *fw, struct fw_dev *port)
{
	if (port != fw)
		fw_peer_put(port);
}

static bool both_up(const struct fw_dev *fw, const struct fw_dev *port)
{
	return fw->port_state == PORT_ACTIVE &&
	       port->port_state == PORT_ACTIVE && !port->stuck &&
	       port->state == FW_INITIALISED;
}

static bool receives(const struct fw_obj *qp)
{
	switch (fw_qp_state(qp)) {
	case FW_QP_RTR:
	case FW_QP_RTS:
	case FW_QP_SQER:
	case FW_QP_SQD:
		return true;
	default:
		return false;
	}
}

static u16 path_lid(const struct fw_obj *qp)
{
	return MLX5_GET(qpc, qp->ctx, primary_address_path.rlid);
}

/* The queue pair at the other end, if it is connected to this one. */
static struct fw_obj *other_end(struct fw_dev *fw, const struct fw_obj *qp,
				struct fw_dev *port)
{
	struct fw_obj *to = fw_obj_get(port, FW_QP,
				       MLX5_GET(qpc, qp->ctx, remote_qpn));

	if (!to || fw_qp_st(to) != fw_qp_st(qp) || !receives(to) ||
	    MLX5_GET(qpc, to->ctx, remote_qpn) != qp->id ||
	    path_lid(to) != fw_lid(fw))
		return NULL;
	return to;
}

static u32 mtu_bytes(const struct fw_obj *qp)
{
	return MTU(min_t(u32, MLX5_GET(qpc, qp->ctx, mtu), MTU_MAX));
}

/* A message takes as many sequence numbers as it would be packets. */
static void count_packets(struct fw_obj *from, struct fw_obj *to, u64 len)
{
	u32 packets = max_t(u64, DIV_ROUND_UP((u32)len, mtu_bytes(from)), 1);
	u32 psn = MLX5_GET(qpc, from->ctx, next_send_psn) + packets;

	MLX5_SET(qpc, from->ctx, next_send_psn, psn & PSN_MASK);
	MLX5_SET(qpc, to->ctx, next_rcv_psn, psn & PSN_MASK);
}

static void async_event(struct fw_dev *fw, const struct fw_obj *qp, u8 type)
{
	u32 data[FW_EVENT_DWORDS] = { [6] = qp->id };

	fw_event(fw, type, 0, data);
}

/* What the responder does when it refuses a request. */
static enum fw_wc refuse(struct fw_dev *port, struct fw_obj *to,
			 enum fw_wc wc)
{
	if (fw_qp_st(to) == FW_ST_UC)
		return wc;
	async_event(port, to, wc == FW_WC_REM_ACCESS ? EVENT_ACCESS_ERROR :
		    EVENT_INVALID_REQUEST);
	fw_qp_error(port, to);
	return wc;
}

/* An entry of the receive queue that cannot take what came. */
static enum fw_wc spoil(struct fw_dev *port, struct fw_recv *recv,
			enum fw_wc local, enum fw_wc remote)
{
	struct fw_cqe cqe = { .op = FW_CQE_RESP_ERR, .wc = local };

	fw_recv_done(port, recv, &cqe);
	fw_qp_error(port, recv->qp);
	return remote;
}

static enum fw_wc serve_send(struct fw_dev *fw, struct fw_request *req,
			     struct fw_dev *port, struct fw_obj *to)
{
	struct fw_end *from = &fw->work->local;
	struct fw_cqe cqe = {
		.op = FW_CQE_RESP_SEND,
		.solicited = req->solicited,
		.imm = req->imm,
		.len = from->len,
	};
	struct fw_recv recv;
	enum fw_wc wc = fw_recv_peek(port, to, req->xrc_srqn, &recv);

	if (wc == FW_WC_NOT_READY)
		return wc;
	if (wc)
		return spoil(port, &recv, wc, FW_WC_REM_OP);
	if (!fw_end_allows(from, from->len))
		return FW_WC_LOC_PROT;
	if (recv.to->len < from->len)
		return spoil(port, &recv, FW_WC_LOC_LEN, FW_WC_REM_INV_REQ);
	if (!fw_end_allows(recv.to, from->len))
		return spoil(port, &recv, FW_WC_LOC_PROT, FW_WC_REM_OP);
	if (req->opcode == FW_OP_SEND_INVAL) {
		if (!fw_mkey_invalidate(port, to, req->imm))
			return refuse(port, to, FW_WC_REM_ACCESS);
		cqe.op = FW_CQE_RESP_SEND_INV;
	}
	if (req->opcode == FW_OP_SEND_IMM)
		cqe.op = FW_CQE_RESP_SEND_IMM;
	if (!fw_end_copy(recv.to, from, from->len))
		return spoil(port, &recv, FW_WC_LOC_QP_OP, FW_WC_REM_OP);
	fw_recv_done(port, &recv, &cqe);
	return FW_WC_OK;
}

/* The memory that a request names on the other side. */
static enum fw_wc remote_end(struct fw_request *req, struct fw_dev *port,
			     struct fw_obj *to, enum fw_access access,
			     bool enabled, u64 len)
{
	struct fw_end *end = &port->work->remote;

	if (!enabled)
		return refuse(port, to, FW_WC_REM_INV_REQ);
	fw_end_init(end, port, to, access);
	end->pd = fw_recv_pd(port, to, req->xrc_srqn);
	fw_end_add(end, req->rkey, req->raddr, len);
	if (!fw_end_allows(end, len))
		return refuse(port, to, FW_WC_REM_ACCESS);
	return FW_WC_OK;
}

static enum fw_wc serve_write(struct fw_dev *fw, struct fw_request *req,
			      struct fw_dev *port, struct fw_obj *to)
{
	bool imm = req->opcode == FW_OP_WRITE_IMM;
	struct fw_end *from = &fw->work->local;
	struct fw_cqe cqe = {
		.op = FW_CQE_RESP_WRITE_IMM,
		.solicited = req->solicited,
		.imm = req->imm,
		.len = from->len,
	};
	struct fw_recv recv;
	enum fw_wc wc;

	if (!fw_end_allows(from, from->len))
		return FW_WC_LOC_PROT;
	/* The immediate data needs an entry, whose own memory is not used. */
	if (imm) {
		wc = fw_recv_peek(port, to, req->xrc_srqn, &recv);
		if (wc == FW_WC_NOT_READY)
			return wc;
	}
	wc = remote_end(req, port, to, FW_REMOTE_WRITE,
			MLX5_GET(qpc, to->ctx, rwe), from->len);
	if (wc)
		return wc;
	if (!fw_end_copy(&port->work->remote, from, from->len))
		return refuse(port, to, FW_WC_REM_OP);
	if (imm)
		fw_recv_done(port, &recv, &cqe);
	return FW_WC_OK;
}

static enum fw_wc serve_read(struct fw_dev *fw, struct fw_request *req,
			     struct fw_dev *port, struct fw_obj *to)
{
	struct fw_end *into = &fw->work->local;
	enum fw_wc wc;

	if (!fw_end_allows(into, into->len))
		return FW_WC_LOC_PROT;
	wc = remote_end(req, port, to, FW_REMOTE_READ,
			MLX5_GET(qpc, to->ctx, rre), into->len);
	if (wc)
		return wc;
	if (!fw_end_copy(into, &port->work->remote, into->len))
		return refuse(port, to, FW_WC_REM_OP);
	return FW_WC_OK;
}

/*
 * Whose order the numbers in a function's memory have: the driver chooses
 * between big-endian and its host's, and says through the physical function
 * alone which one that is.
 */
static bool is_little_endian(const struct fw_dev *fw)
{
	const struct fw_dev *pf = fw->pf ? fw->pf : fw;

	return fw->atomic_host_order && !(pf->host_endianness & HOST_BIG);
}

static enum fw_wc serve_atomic(struct fw_dev *fw, struct fw_request *req,
			       struct fw_dev *port, struct fw_obj *to)
{
	struct fw_end *into = &fw->work->local;
	bool little = is_little_endian(port);
	u8 bytes[ATOMIC_BYTES];
	enum fw_wc wc;
	u64 old, val;

	if (into->len < ATOMIC_BYTES)
		return FW_WC_LOC_LEN;
	if (!fw_end_allows(into, ATOMIC_BYTES))
		return FW_WC_LOC_PROT;
	if (req->raddr % ATOMIC_BYTES)
		return refuse(port, to, FW_WC_REM_INV_REQ);
	wc = remote_end(req, port, to, FW_REMOTE_ATOMIC,
			MLX5_GET(qpc, to->ctx, rae), ATOMIC_BYTES);
	if (wc)
		return wc;
	if (!fw_end_read(&port->work->remote, 0, bytes, sizeof(bytes)))
		return refuse(port, to, FW_WC_REM_OP);
	old = fw_get64(bytes);
	if (little)
		old = __builtin_bswap64(old);
	val = old;
	if (req->opcode == FW_OP_ATOMIC_FA)
		val = old + req->swap_add;
	else if (old == req->compare)
		val = req->swap_add;
	if (!fw_end_write(into, 0, bytes, sizeof(bytes)))
		return FW_WC_LOC_PROT;
	fw_put64(bytes, little ? __builtin_bswap64(val) : val);
	if (!fw_end_write(&port->work->remote, 0, bytes, sizeof(bytes)))
		return refuse(port, to, FW_WC_REM_OP);
	return FW_WC_OK;
}

static enum fw_wc serve(struct fw_dev *fw, struct fw_request *req,
			struct fw_dev *port, struct fw_obj *to)
{
	switch (req->opcode) {
	case FW_OP_SEND:
	case FW_OP_SEND_IMM:
	case FW_OP_SEND_INVAL:
		return serve_send(fw, req, port, to);
	case FW_OP_WRITE:
	case FW_OP_WRITE_IMM:
		return serve_write(fw, req, port, to);
	case FW_OP_READ:
		return serve_read(fw, req, port, to);
	default:
		return serve_atomic(fw, req, port, to);
	}
}

static enum fw_wc reliable(struct fw_dev *fw, struct fw_request *req)
{
	struct fw_obj *qp = req->qp, *to;
	struct fw_dev *port;
	enum fw_wc wc = get_port(fw, path_lid(qp), &port);

	if (wc)
		return wc;
	to = both_up(fw, port) ? other_end(fw, qp, port) : NULL;
	wc = FW_WC_NO_ANSWER;
	if (to && MLX5_GET(qpc, to->ctx, next_rcv_psn) ==
		  MLX5_GET(qpc, qp->ctx, next_send_psn)) {
		req->done = fw->work->local.len;
		wc = serve(fw, req, port, to);
		req->rnr_code = MLX5_GET(qpc, to->ctx, min_rnr_nak);
		if (!wc)
			count_packets(qp, to, fw->work->local.len);
	}
	put_port(fw, port);
	return wc;
}

/* The requester learns nothing of what happens to its message. */
static enum fw_wc unreliable(struct fw_dev *fw, struct fw_request *req)
{
	struct fw_obj *qp = req->qp, *to;
	struct fw_dev *port;
	enum fw_wc wc;

	req->done = fw->work->local.len;
	if (!fw_end_allows(&fw->work->local, req->done))
		return FW_WC_LOC_PROT;
	wc = get_port(fw, path_lid(qp), &port);
	if (wc)
		return wc == FW_WC_BUSY ? wc : FW_WC_OK;
	to = both_up(fw, port) ? other_end(fw, qp, port) : NULL;
	if (to) {
		serve(fw, req, port, to);
		count_packets(qp, to, req->done);
	}
	put_port(fw, port);
	return FW_WC_OK;
}

static struct fw_obj *datagram_qp(struct fw_dev *port, u32 qpn)
{
	struct fw_obj *qp;

	if (qpn > 1) {
		qp = fw_obj_get(port, FW_QP, qpn);
		return qp && fw_qp_st(qp) == FW_ST_UD ? qp : NULL;
	}
	for (qp = fw_obj_next(port, FW_QP, 0); qp;
	     qp = fw_obj_next(port, FW_QP, qp->id + 1))
		if (fw_qp_st(qp) == FW_ST_QP0 + qpn && receives(qp))
			return qp;
	return NULL;
}

static u32 source_qpn(const struct fw_obj *qp)
{
	switch (fw_qp_st(qp)) {
	case FW_ST_QP0:
		return 0;
	case FW_ST_QP1:
		return 1;
	default:
		return qp->id;
	}
}

/* A queue pair takes what has its key; subnet management has none. */
static bool takes(const struct fw_obj *to, const struct fw_request *req)
{
	u32 qkey = req->qkey;

	if (!receives(to))
		return false;
	if (fw_qp_st(to) == FW_ST_QP0)
		return true;
	if (qkey & OWN_QKEY)
		qkey = MLX5_GET(qpc, req->qp->ctx, q_key);
	return qkey == MLX5_GET(qpc, to->ctx, q_key);
}

static void deliver(struct fw_dev *fw, struct fw_request *req,
		    struct fw_dev *port)
{
	struct fw_obj *to = datagram_qp(port, req->dqpn);
	struct fw_end *from = &fw->work->local;
	bool imm = req->opcode == FW_OP_SEND_IMM;
	struct fw_cqe cqe = {
		.op = imm ? FW_CQE_RESP_SEND_IMM : FW_CQE_RESP_SEND,
		.solicited = req->solicited,
		.imm = imm ? req->imm : 0,
		.len = from->len,
		.src_qpn = source_qpn(req->qp),
		.slid = fw_lid(fw),
		.sl = req->sl,
		.grh = req->grh,
	};
	struct fw_recv recv;

	/* What cannot be taken is lost. */
	if (!to || !takes(to, req) || fw_recv_peek(port, to, 0, &recv) ||
	    recv.to->len < from->len || !fw_end_allows(recv.to, from->len))
		return;
	if (fw_end_copy(recv.to, from, from->len))
		fw_recv_done(port, &recv, &cqe);
}

static enum fw_wc datagram(struct fw_dev *fw, struct fw_request *req)
{
	struct fw_end *from = &fw->work->local;
	struct fw_dev *port;
	enum fw_wc wc;

	req->done = from->len - GRH_BYTES;
	if (req->done > MTU(MTU_MAX))
		return FW_WC_LOC_LEN;
	if (!fw_end_allows(from, from->len))
		return FW_WC_LOC_PROT;
	/* No multicast group has members. */
	if (req->rlid >= MULTICAST_LID && req->rlid != 0xffff)
		return FW_WC_OK;
	/* The permissive LID stays at this port. */
	wc = get_port(fw, req->rlid == 0xffff ? fw_lid(fw) : req->rlid, &port);
	if (wc)
		return wc == FW_WC_BUSY ? wc : FW_WC_OK;
	if (both_up(fw, port))
		deliver(fw, req, port);
	put_port(fw, port);
	return FW_WC_OK;
}

enum fw_wc fw_wire(struct fw_dev *fw, struct fw_request *req)
{
	switch (fw_qp_st(req->qp)) {
	case FW_ST_RC:
	case FW_ST_XRC:
		return reliable(fw, req);
	case FW_ST_UC:
		return unreliable(fw, req);
	default:
		return datagram(fw, req);
	}
}
