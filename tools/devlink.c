// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the driver's health reporters say, through devlink's netlink. */
#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/devlink.h>
#include <linux/genetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "devlink.h"

/* The uAPI names the attribute, not its values. */
#define REPORTER_STATE_ERROR 1

#define REPLY_ROOM 65536
/* Netlink answers from the kernel itself; it may wait for devlink's lock. */
#define TIMEOUT_SECONDS 10

struct devlink {
	struct mnl_socket *socket;
	const char *bus;
	const char *name;
	uint16_t family;
	uint32_t seq;
	char buf[REPLY_ROOM];
};

static struct nlmsghdr *request(struct devlink *devlink, uint16_t family,
				uint16_t flags, uint8_t command, uint8_t version)
{
	struct nlmsghdr *message = mnl_nlmsg_put_header(devlink->buf);
	struct genlmsghdr *header;

	message->nlmsg_type = family;
	message->nlmsg_flags = NLM_F_REQUEST | flags;
	message->nlmsg_seq = ++devlink->seq;
	header = mnl_nlmsg_put_extra_header(message, sizeof(*header));
	header->cmd = command;
	header->version = version;
	return message;
}

/* Sends what is in the buffer, and hands each answer to FN. */
static bool exchange(struct devlink *devlink, const struct nlmsghdr *message,
		     mnl_cb_t fn, void *arg)
{
	uint32_t port = mnl_socket_get_portid(devlink->socket);
	int more = MNL_CB_OK;

	if (mnl_socket_sendto(devlink->socket, message, message->nlmsg_len) < 0)
		return false;
	while (more > MNL_CB_STOP) {
		ssize_t len = mnl_socket_recvfrom(devlink->socket, devlink->buf,
						  sizeof(devlink->buf));

		if (len < 0)
			return false;
		more = mnl_cb_run(devlink->buf, len, devlink->seq, port, fn, arg);
	}
	return more == MNL_CB_STOP;
}

static int take_family(const struct nlmsghdr *message, void *arg)
{
	struct nlattr *attr;
	uint16_t *family = arg;

	mnl_attr_for_each(attr, message, sizeof(struct genlmsghdr))
		if (mnl_attr_get_type(attr) == CTRL_ATTR_FAMILY_ID &&
		    !mnl_attr_validate(attr, MNL_TYPE_U16))
			*family = mnl_attr_get_u16(attr);
	return MNL_CB_OK;
}

static bool find_family(struct devlink *devlink)
{
	struct nlmsghdr *message =
		request(devlink, GENL_ID_CTRL, NLM_F_ACK, CTRL_CMD_GETFAMILY, 1);

	mnl_attr_put_strz(message, CTRL_ATTR_FAMILY_NAME, DEVLINK_GENL_NAME);
	return exchange(devlink, message, take_family, &devlink->family) &&
	       devlink->family;
}

static bool open_devlink(struct devlink *devlink)
{
	const struct timeval timeout = { .tv_sec = TIMEOUT_SECONDS };

	devlink->socket = mnl_socket_open2(NETLINK_GENERIC, SOCK_CLOEXEC);
	if (!devlink->socket)
		return false;
	if (!mnl_socket_bind(devlink->socket, 0, MNL_SOCKET_AUTOPID) &&
	    !setsockopt(mnl_socket_get_fd(devlink->socket), SOL_SOCKET,
			SO_RCVTIMEO, &timeout, sizeof(timeout)) &&
	    find_family(devlink))
		return true;
	mnl_socket_close(devlink->socket);
	return false;
}

static const char *get_string(const struct nlattr *attr)
{
	return mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) ? "" :
							      mnl_attr_get_str(attr);
}

static uint64_t get_number(const struct nlattr *attr)
{
	switch (mnl_attr_get_payload_len(attr)) {
	case 1:
		return mnl_attr_get_u8(attr);
	case 2:
		return mnl_attr_get_u16(attr);
	case 4:
		return mnl_attr_get_u32(attr);
	case 8:
		return mnl_attr_get_u64(attr);
	default:
		return 0;
	}
}

static void add_flag(struct json_object *object, const char *key, bool value)
{
	json_object_object_add(object, key, json_object_new_boolean(value));
}

static struct json_object *describe(const struct nlattr *reporter)
{
	struct json_object *object = json_object_new_object();
	struct nlattr *attr;

	add_string(object, "reporter", "");
	add_string(object, "state", "unknown");
	add_number(object, "errors", 0);
	add_number(object, "recoveries", 0);
	add_string(object, "recovery", "none");
	add_flag(object, "has_dump", false);
	mnl_attr_for_each_nested(attr, reporter) {
		switch (mnl_attr_get_type(attr)) {
		case DEVLINK_ATTR_HEALTH_REPORTER_NAME:
			add_string(object, "reporter", get_string(attr));
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER_STATE:
			add_string(object, "state",
				   get_number(attr) == REPORTER_STATE_ERROR ?
					   "error" : "healthy");
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT:
			add_number(object, "errors", get_number(attr));
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT:
			add_number(object, "recoveries", get_number(attr));
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER:
			add_string(object, "recovery", get_number(attr) ? "on" : "off");
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS:
		case DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS:
			add_flag(object, "has_dump", true);
		}
	}
	json_object_object_add(object, "diagnosis", json_object_new_object());
	return object;
}

struct dump {
	const struct devlink *devlink;
	struct json_object *array;
};

/* The kernel lists every device's reporters. */
static int take_reporter(const struct nlmsghdr *message, void *arg)
{
	const struct nlattr *reporter = NULL;
	struct dump *dump = arg;
	bool is_ours = true;
	struct nlattr *attr;

	mnl_attr_for_each(attr, message, sizeof(struct genlmsghdr)) {
		switch (mnl_attr_get_type(attr)) {
		case DEVLINK_ATTR_BUS_NAME:
			is_ours = is_ours &&
				  !strcmp(get_string(attr), dump->devlink->bus);
			break;
		case DEVLINK_ATTR_DEV_NAME:
			is_ours = is_ours &&
				  !strcmp(get_string(attr), dump->devlink->name);
			break;
		case DEVLINK_ATTR_HEALTH_REPORTER:
			reporter = attr;
		}
	}
	if (reporter && is_ours)
		json_object_array_add(dump->array, describe(reporter));
	return MNL_CB_OK;
}

struct diagnosis {
	struct json_object *object;
	char name[64]; /* of the value that comes next */
	uint8_t type;
};

static void take_value(struct diagnosis *diagnosis, const struct nlattr *attr)
{
	if (diagnosis->type == MNL_TYPE_NUL_STRING)
		add_string(diagnosis->object, diagnosis->name, get_string(attr));
	else if (diagnosis->type != MNL_TYPE_BINARY)
		add_number(diagnosis->object, diagnosis->name, get_number(attr));
}

/* Pairs of name and value; how they nest does not matter for firmware's. */
static int take_diagnosis(const struct nlmsghdr *message, void *arg)
{
	struct diagnosis *diagnosis = arg;
	struct nlattr *attr, *part;

	mnl_attr_for_each(attr, message, sizeof(struct genlmsghdr)) {
		if (mnl_attr_get_type(attr) != DEVLINK_ATTR_FMSG)
			continue;
		mnl_attr_for_each_nested(part, attr) {
			switch (mnl_attr_get_type(part)) {
			case DEVLINK_ATTR_FMSG_OBJ_NAME:
				strncpy(diagnosis->name, get_string(part),
					sizeof(diagnosis->name) - 1);
				break;
			case DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE:
				diagnosis->type = get_number(part);
				break;
			case DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA:
				take_value(diagnosis, part);
			}
		}
	}
	return MNL_CB_OK;
}

/* COMMAND, of one reporter of the device. */
static struct nlmsghdr *request_of(struct devlink *devlink, const char *reporter,
				   uint16_t flags, uint8_t command)
{
	struct nlmsghdr *message = request(devlink, devlink->family, flags | NLM_F_ACK, command,
					   DEVLINK_GENL_VERSION);

	mnl_attr_put_strz(message, DEVLINK_ATTR_BUS_NAME, devlink->bus);
	mnl_attr_put_strz(message, DEVLINK_ATTR_DEV_NAME, devlink->name);
	mnl_attr_put_strz(message, DEVLINK_ATTR_HEALTH_REPORTER_NAME, reporter);
	return message;
}

/* Without privilege the kernel refuses it: then there is none. */
static void diagnose(struct devlink *devlink, const char *reporter,
		     struct json_object *object)
{
	struct diagnosis diagnosis = { .object = object };

	exchange(devlink,
		 request_of(devlink, reporter, 0, DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE),
		 take_diagnosis, &diagnosis);
}

/* Where names and values go: what is open, outermost first. */
#define MAX_NESTS 16

struct formatted {
	struct json_object *open[MAX_NESTS];
	unsigned int depth; /* of the innermost */
	unsigned int skipped; /* nests that are deeper than that */
	char name[64]; /* of the value that comes next */
	uint8_t type;
};

static void put_formatted(struct formatted *formatted, struct json_object *value)
{
	struct json_object *in = formatted->open[formatted->depth];

	if (json_object_is_type(in, json_type_array))
		json_object_array_add(in, value);
	else
		json_object_object_add(in, formatted->name, value);
}

static void begin_nest(struct formatted *formatted, struct json_object *nest)
{
	if (formatted->depth == MAX_NESTS - 1) {
		formatted->skipped++;
		json_object_put(nest);
		return;
	}
	/* A pair is no structure of its own, and neither is an object without a name. */
	if (nest && (*formatted->name ||
		     json_object_is_type(formatted->open[formatted->depth], json_type_array))) {
		put_formatted(formatted, nest);
	} else {
		json_object_put(nest);
		nest = formatted->open[formatted->depth];
	}
	formatted->open[++formatted->depth] = nest;
	formatted->name[0] = '\0';
}

static void end_nest(struct formatted *formatted)
{
	if (formatted->skipped)
		formatted->skipped--;
	else if (formatted->depth)
		formatted->depth--;
}

/* Binary values are bytes of the list that is open, or of one of their own. */
static void put_value(struct formatted *formatted, const struct nlattr *attr)
{
	const uint8_t *bytes = mnl_attr_get_payload(attr);
	struct json_object *list = formatted->open[formatted->depth];

	if (formatted->type == MNL_TYPE_NUL_STRING) {
		put_formatted(formatted, json_object_new_string(get_string(attr)));
	} else if (formatted->type == MNL_TYPE_FLAG) {
		put_formatted(formatted, json_object_new_boolean(get_number(attr)));
	} else if (formatted->type != MNL_TYPE_BINARY) {
		put_formatted(formatted, json_object_new_uint64(get_number(attr)));
	} else {
		if (!json_object_is_type(list, json_type_array)) {
			list = json_object_new_array();
			put_formatted(formatted, list);
		}
		for (size_t i = 0; i < mnl_attr_get_payload_len(attr); i++)
			json_object_array_add(list, json_object_new_int(bytes[i]));
	}
}

static void take_part(struct formatted *formatted, const struct nlattr *part)
{
	switch (mnl_attr_get_type(part)) {
	case DEVLINK_ATTR_FMSG_OBJ_NEST_START:
		begin_nest(formatted, json_object_new_object());
		break;
	case DEVLINK_ATTR_FMSG_ARR_NEST_START:
		begin_nest(formatted, json_object_new_array());
		break;
	case DEVLINK_ATTR_FMSG_PAIR_NEST_START:
		begin_nest(formatted, NULL);
		break;
	case DEVLINK_ATTR_FMSG_NEST_END:
		end_nest(formatted);
		break;
	case DEVLINK_ATTR_FMSG_OBJ_NAME:
		snprintf(formatted->name, sizeof(formatted->name), "%s", get_string(part));
		break;
	case DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE:
		formatted->type = get_number(part);
		break;
	case DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA:
		if (!formatted->skipped)
			put_value(formatted, part);
	}
}

static int take_saved(const struct nlmsghdr *message, void *arg)
{
	struct nlattr *attr, *part;

	mnl_attr_for_each(attr, message, sizeof(struct genlmsghdr))
		if (mnl_attr_get_type(attr) == DEVLINK_ATTR_FMSG)
			mnl_attr_for_each_nested(part, attr)
				take_part(arg, part);
	return MNL_CB_OK;
}

const char *devlink_bus(const char *parent)
{
	return strchr(parent, ':') ? "pci" : "auxiliary";
}

static void name_device(struct devlink *devlink, const char *parent)
{
	devlink->name = parent;
	devlink->bus = devlink_bus(parent);
	devlink->seq = time(NULL);
}

struct json_object *read_saved_dump(const char *parent, const char *reporter)
{
	struct devlink *devlink = calloc(1, sizeof(*devlink));
	struct formatted formatted = { .open = { json_object_new_object() } };
	bool done = false;

	if (devlink) {
		name_device(devlink, parent);
		done = open_devlink(devlink);
	}
	if (done) {
		done = exchange(devlink,
				request_of(devlink, reporter, NLM_F_DUMP,
					   DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET),
				take_saved, &formatted);
		mnl_socket_close(devlink->socket);
	}
	free(devlink);
	if (done)
		return formatted.open[0];
	json_object_put(formatted.open[0]);
	return NULL;
}

struct json_object *read_reporters(const char *parent)
{
	struct devlink *devlink = calloc(1, sizeof(*devlink));
	struct dump dump = { .devlink = devlink };

	if (!devlink)
		return NULL;
	name_device(devlink, parent);
	if (open_devlink(devlink)) {
		dump.array = json_object_new_array();
		exchange(devlink,
			 request(devlink, devlink->family, NLM_F_DUMP,
				 DEVLINK_CMD_HEALTH_REPORTER_GET,
				 DEVLINK_GENL_VERSION),
			 take_reporter, &dump);
		for (size_t i = 0; i < json_object_array_length(dump.array); i++) {
			struct json_object *object =
				json_object_array_get_idx(dump.array, i);

			if (!strcmp(get_text(object, "reporter"), "fw"))
				diagnose(devlink, "fw",
					 json_object_object_get(object, "diagnosis"));
		}
		mnl_socket_close(devlink->socket);
	}
	free(devlink);
	return dump.array;
}
