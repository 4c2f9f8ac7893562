// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* RDMA netlink. */
#include <errno.h>
#include <libmnl/libmnl.h>
#include <rdma/rdma_netlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rdma.h"

/* More than the kernel puts into one message. */
#define REPLY_ROOM 65536

#define NO_COMMAND 0

/* IB_QPS_ERR of the kernel's ib_verbs.h. */
#define QP_STATE_ERROR 6

static const struct {
	int get;
	int get_raw;
	int table;
	int entry;
	int number;
} kinds[RDMA_NUM_KINDS] = {
	[RDMA_QP] = { RDMA_NLDEV_CMD_RES_QP_GET, RDMA_NLDEV_CMD_RES_QP_GET_RAW,
		      RDMA_NLDEV_ATTR_RES_QP, RDMA_NLDEV_ATTR_RES_QP_ENTRY,
		      RDMA_NLDEV_ATTR_RES_LQPN },
	[RDMA_CQ] = { RDMA_NLDEV_CMD_RES_CQ_GET, RDMA_NLDEV_CMD_RES_CQ_GET_RAW,
		      RDMA_NLDEV_ATTR_RES_CQ, RDMA_NLDEV_ATTR_RES_CQ_ENTRY,
		      RDMA_NLDEV_ATTR_RES_CQN },
	[RDMA_MR] = { RDMA_NLDEV_CMD_RES_MR_GET, RDMA_NLDEV_CMD_RES_MR_GET_RAW,
		      RDMA_NLDEV_ATTR_RES_MR, RDMA_NLDEV_ATTR_RES_MR_ENTRY,
		      RDMA_NLDEV_ATTR_RES_MRN },
	[RDMA_PD] = { RDMA_NLDEV_CMD_RES_PD_GET, NO_COMMAND, RDMA_NLDEV_ATTR_RES_PD,
		      RDMA_NLDEV_ATTR_RES_PD_ENTRY, RDMA_NLDEV_ATTR_RES_PDN },
	[RDMA_CTX] = { RDMA_NLDEV_CMD_RES_CTX_GET, NO_COMMAND, RDMA_NLDEV_ATTR_RES_CTX,
		       RDMA_NLDEV_ATTR_RES_CTX_ENTRY, RDMA_NLDEV_ATTR_RES_CTXN },
};

/* A request and what its answers are for. */
struct exchange {
	void (*take)(const struct nlmsghdr *message, struct exchange *exchange);
	const char *dev; /* whose index is looked for */
	bool found;
	uint32_t index;
	enum rdma_kind kind;
	bool one; /* answer is all */
	void (*visit)(const struct rdma_resource *resource, void *arg);
	void (*visit_counter)(const char *name, uint64_t value, void *arg);
	void *arg;
	uint64_t number; /* of the summary */
	void *data;
	size_t len;
};

static int take_answer(const struct nlmsghdr *message, void *arg)
{
	struct exchange *exchange = arg;

	exchange->take(message, exchange);
	return exchange->one ? MNL_CB_STOP : MNL_CB_OK;
}

static int exchange_with(struct mnl_socket *socket, struct nlmsghdr *message,
			 struct exchange *exchange)
{
	int more = MNL_CB_OK;

	if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) ||
	    mnl_socket_sendto(socket, message, message->nlmsg_len) < 0)
		return errno;
	while (more > MNL_CB_STOP) {
		char buf[REPLY_ROOM];
		ssize_t len = mnl_socket_recvfrom(socket, buf, sizeof(buf));

		if (len < 0)
			return errno;
		more = mnl_cb_run(buf, len, message->nlmsg_seq,
				  mnl_socket_get_portid(socket), take_answer, exchange);
	}
	return more < MNL_CB_STOP ? errno : 0;
}

/* NUMBER is what TYPE, a u32, says of the one that is wanted; without, all are listed. */
static int ask(int command, int type, const uint32_t *number, struct exchange *exchange)
{
	struct mnl_socket *socket = mnl_socket_open2(NETLINK_RDMA, SOCK_CLOEXEC);
	char buf[512];
	struct nlmsghdr *message = mnl_nlmsg_put_header(buf);
	int err;

	if (!socket)
		return errno;
	message->nlmsg_type = RDMA_NL_GET_TYPE(RDMA_NL_NLDEV, command);
	message->nlmsg_flags = NLM_F_REQUEST | (number ? 0 : NLM_F_DUMP);
	message->nlmsg_seq = 1;
	if (!exchange->dev)
		mnl_attr_put_u32(message, RDMA_NLDEV_ATTR_DEV_INDEX, exchange->index);
	if (number)
		mnl_attr_put_u32(message, type, *number);
	exchange->one = number;
	err = exchange_with(socket, message, exchange);
	mnl_socket_close(socket);
	return err;
}

/* About the device itself, which has one answer. */
static int ask_one(int command, struct exchange *exchange)
{
	struct mnl_socket *socket = mnl_socket_open2(NETLINK_RDMA, SOCK_CLOEXEC);
	char buf[512];
	struct nlmsghdr *message = mnl_nlmsg_put_header(buf);
	int err;

	if (!socket)
		return errno;
	message->nlmsg_type = RDMA_NL_GET_TYPE(RDMA_NL_NLDEV, command);
	message->nlmsg_flags = NLM_F_REQUEST;
	message->nlmsg_seq = 1;
	mnl_attr_put_u32(message, RDMA_NLDEV_ATTR_DEV_INDEX, exchange->index);
	exchange->one = true;
	err = exchange_with(socket, message, exchange);
	mnl_socket_close(socket);
	return err;
}

static const struct nlattr *find_attr(const struct nlmsghdr *message, int type)
{
	const struct nlattr *attr;

	mnl_attr_for_each(attr, message, 0)
		if (mnl_attr_get_type(attr) == type)
			return attr;
	return NULL;
}

static const struct nlattr *find_nested(const struct nlattr *table, int type)
{
	const struct nlattr *attr;

	mnl_attr_for_each_nested(attr, table)
		if (mnl_attr_get_type(attr) == type)
			return attr;
	return NULL;
}

static const char *get_string(const struct nlattr *attr)
{
	return attr && !mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) ?
		       mnl_attr_get_str(attr) : NULL;
}

static void take_device(const struct nlmsghdr *message, struct exchange *exchange)
{
	const char *name = get_string(find_attr(message, RDMA_NLDEV_ATTR_DEV_NAME));
	const struct nlattr *index = find_attr(message, RDMA_NLDEV_ATTR_DEV_INDEX);

	if (name && index && !mnl_attr_validate(index, MNL_TYPE_U32) &&
	    !strcmp(name, exchange->dev)) {
		exchange->index = mnl_attr_get_u32(index);
		exchange->found = true;
	}
}

static int find_index(const char *dev, uint32_t *index)
{
	struct exchange exchange = { .take = take_device, .dev = dev };
	int err = ask(RDMA_NLDEV_CMD_GET, 0, NULL, &exchange);

	*index = exchange.index;
	return err ?: exchange.found ? 0 : ENODEV;
}

static bool get_u32(const struct nlattr *entry, int type, uint32_t *value)
{
	const struct nlattr *attr = find_nested(entry, type);

	if (!attr || mnl_attr_validate(attr, MNL_TYPE_U32))
		return false;
	*value = mnl_attr_get_u32(attr);
	return true;
}

static void read_owner(const struct nlattr *entry, struct rdma_resource *resource)
{
	const char *name = get_string(find_nested(entry, RDMA_NLDEV_ATTR_RES_KERN_NAME));
	char path[64];
	FILE *file;

	if (name) {
		snprintf(resource->owner, sizeof(resource->owner), "%s", name);
		return;
	}
	if (!get_u32(entry, RDMA_NLDEV_ATTR_RES_PID, &resource->pid))
		return;
	snprintf(path, sizeof(path), "/proc/%u/comm", resource->pid);
	file = fopen(path, "re");
	if (!file)
		return;
	if (fgets(resource->owner, sizeof(resource->owner), file))
		resource->owner[strcspn(resource->owner, "\n")] = '\0';
	fclose(file);
}

static void take_resources(const struct nlmsghdr *message, struct exchange *exchange)
{
	const struct nlattr *table = find_attr(message, kinds[exchange->kind].table);
	const struct nlattr *entry;

	if (!table)
		return;
	mnl_attr_for_each_nested(entry, table) {
		struct rdma_resource resource = { .kind = exchange->kind };
		const struct nlattr *state;

		if (mnl_attr_get_type(entry) != kinds[exchange->kind].entry ||
		    !get_u32(entry, kinds[exchange->kind].number, &resource.number))
			continue;
		resource.has_pdn = get_u32(entry, RDMA_NLDEV_ATTR_RES_PDN, &resource.pdn);
		resource.has_lkey = get_u32(entry, RDMA_NLDEV_ATTR_RES_LKEY,
					    &resource.lkey);
		state = find_nested(entry, RDMA_NLDEV_ATTR_RES_STATE);
		resource.in_error = state && !mnl_attr_validate(state, MNL_TYPE_U8) &&
				    mnl_attr_get_u8(state) == QP_STATE_ERROR;
		read_owner(entry, &resource);
		exchange->visit(&resource, exchange->arg);
	}
}

int list_resources(const char *dev, enum rdma_kind kind,
		   void (*visit)(const struct rdma_resource *resource, void *arg),
		   void *arg)
{
	struct exchange exchange = {
		.take = take_resources,
		.kind = kind,
		.visit = visit,
		.arg = arg,
	};
	int err = find_index(dev, &exchange.index);

	return err ?: ask(kinds[kind].get, 0, NULL, &exchange);
}

/* The summary has a table of names and counts. */
static void take_summary(const struct nlmsghdr *message, struct exchange *exchange)
{
	const struct nlattr *table = find_attr(message, RDMA_NLDEV_ATTR_RES_SUMMARY);
	const struct nlattr *entry;

	if (!table)
		return;
	mnl_attr_for_each_nested(entry, table) {
		const char *name = get_string(
			find_nested(entry, RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME));
		const struct nlattr *num =
			find_nested(entry, RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_CURR);

		if (name && !strcmp(name, "qp") && num &&
		    !mnl_attr_validate(num, MNL_TYPE_U64)) {
			exchange->number = mnl_attr_get_u64(num);
			exchange->found = true;
		}
	}
}

int count_queue_pairs(const char *dev, uint32_t *num)
{
	struct exchange exchange = { .take = take_summary };
	int err = find_index(dev, &exchange.index);

	err = err ?: ask_one(RDMA_NLDEV_CMD_RES_GET, &exchange);
	*num = exchange.number;
	return err ?: exchange.found ? 0 : EOPNOTSUPP;
}

/* enum ib_port_state and ib_port_phys_state of the kernel's ib_verbs.h. */
static const char *const port_states[] = {
	"NOP", "DOWN", "INIT", "ARMED", "ACTIVE", "ACTIVE_DEFER",
};

static const char *const physical_states[] = {
	"NOP", "Sleep", "Polling", "Disabled", "PortConfigurationTraining", "LinkUp",
	"LinkErrorRecovery", "Phy Test",
};

struct link_words {
	char *state;
	size_t state_room;
	char *physical;
	size_t physical_room;
};

static void put_word(uint8_t value, const char *const *words, size_t num, char *text, size_t room)
{
	snprintf(text, room, "%s", value < num ? words[value] : "unknown");
}

void put_port_states(uint8_t state, uint8_t physical, char *state_text, size_t state_room,
		     char *physical_text, size_t physical_room)
{
	put_word(state, port_states, sizeof(port_states) / sizeof(*port_states), state_text, state_room);
	put_word(physical, physical_states, sizeof(physical_states) / sizeof(*physical_states),
		 physical_text, physical_room);
}

static void take_link(const struct nlmsghdr *message, struct exchange *exchange)
{
	const struct nlattr *state = find_attr(message, RDMA_NLDEV_ATTR_PORT_STATE);
	const struct nlattr *physical = find_attr(message, RDMA_NLDEV_ATTR_PORT_PHYS_STATE);
	const struct link_words *link = exchange->arg;

	exchange->found = state && !mnl_attr_validate(state, MNL_TYPE_U8) && physical &&
			  !mnl_attr_validate(physical, MNL_TYPE_U8);
	if (exchange->found)
		put_port_states(mnl_attr_get_u8(state), mnl_attr_get_u8(physical), link->state,
				link->state_room, link->physical, link->physical_room);
}

int read_link(const char *dev, uint32_t port, char *state, size_t state_room,
	      char *physical, size_t physical_room)
{
	struct link_words link = { state, state_room, physical, physical_room };
	struct exchange exchange = { .take = take_link, .arg = &link };
	int err = find_index(dev, &exchange.index);

	err = err ?: ask(RDMA_NLDEV_CMD_PORT_GET, RDMA_NLDEV_ATTR_PORT_INDEX, &port, &exchange);
	return err ?: exchange.found ? 0 : EOPNOTSUPP;
}

static void take_raw(const struct nlmsghdr *message, struct exchange *exchange)
{
	const struct nlattr *raw = find_attr(message, RDMA_NLDEV_ATTR_RES_RAW);

	if (!raw || exchange->data)
		return;
	exchange->len = mnl_attr_get_payload_len(raw);
	exchange->data = malloc(exchange->len ?: 1);
	if (exchange->data)
		memcpy(exchange->data, mnl_attr_get_payload(raw), exchange->len);
}

int raw_resource(const char *dev, enum rdma_kind kind, uint32_t number, void **data,
		 size_t *len)
{
	struct exchange exchange = { .take = take_raw, .kind = kind };
	int err = find_index(dev, &exchange.index);

	if (!err)
		err = ask(kinds[kind].get_raw, kinds[kind].number, &number, &exchange);
	if (!err && !exchange.data)
		err = EOPNOTSUPP;
	*data = exchange.data;
	*len = exchange.len;
	return err;
}

static void take_counters(const struct nlmsghdr *message, struct exchange *exchange)
{
	const struct nlattr *table = find_attr(message, RDMA_NLDEV_ATTR_STAT_HWCOUNTERS);
	const struct nlattr *entry;

	if (!table)
		return;
	mnl_attr_for_each_nested(entry, table) {
		const char *name = get_string(
			find_nested(entry, RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_NAME));
		const struct nlattr *value =
			find_nested(entry, RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_VALUE);

		if (name && value && !mnl_attr_validate(value, MNL_TYPE_U64))
			exchange->visit_counter(name, mnl_attr_get_u64(value), exchange->arg);
	}
}

int list_counters(const char *dev, uint32_t port,
		  void (*visit)(const char *name, uint64_t value, void *arg), void *arg)
{
	struct exchange exchange = {
		.take = take_counters,
		.visit_counter = visit,
		.arg = arg,
	};
	int err = find_index(dev, &exchange.index);

	return err ?: ask(RDMA_NLDEV_CMD_STAT_GET, RDMA_NLDEV_ATTR_PORT_INDEX, &port,
			  &exchange);
}
