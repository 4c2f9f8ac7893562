// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Devices, and why one cannot be used. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "board.h"
#include "condition.h"
#include "dev.h"
#include "fwctl_other.h"
#include "seen.h"
#include "worker.h"

static const char help[] =
	"Usage: mlx5ctl dev [show] [--deadline TIME]\n"
	"                                list devices, and fwctl's of other vendors\n"
	"       mlx5ctl dev show DEV [--deadline TIME]\n"
	"                                one device and the debug context it gives\n"
	"       mlx5ctl dev attach DEV [--yes]\n"
	"                                let the mlx5ctl module join a device that was\n"
	"                                there before it: its RDMA driver is taken off and\n"
	"                                put on again, after a question\n"
	"  --deadline TIME               to end with what there is (3s)\n";

#define DEFAULT_DEADLINE_US 3000000

/* Beside the library's: what that does not ask. */
#define STATE_NO_ANSWER (MLX5CTL_DV_DEVICE_NO_PRIVILEGE + 1)
#define STATE_FATAL (MLX5CTL_DV_DEVICE_NO_PRIVILEGE + 2)

static const char *const state_names[] = {
	[MLX5CTL_DV_DEVICE_USABLE] = "usable",
	[MLX5CTL_DV_DEVICE_NOT_BOUND] = "not_bound",
	[MLX5CTL_DV_DEVICE_NO_IBDEV] = "no_ibdev",
	[MLX5CTL_DV_DEVICE_NO_UVERBS] = "no_uverbs",
	[MLX5CTL_DV_DEVICE_NO_NODE] = "no_node",
	[MLX5CTL_DV_DEVICE_NO_ACCESS] = "no_access",
	[MLX5CTL_DV_DEVICE_NO_MODULE] = "no_module",
	[MLX5CTL_DV_DEVICE_NOT_ATTACHED] = "not_attached",
	[MLX5CTL_DV_DEVICE_NO_PRIVILEGE] = "no_privilege",
	[STATE_NO_ANSWER] = "no_answer",
	[STATE_FATAL] = "fatal",
};

static const char *state_name(uint32_t state)
{
	return state < sizeof(state_names) / sizeof(*state_names) ?
		       state_names[state] : "unknown";
}

/* Of the function or the auxiliary device; "" without one. */
static void read_driver(const struct mlx5ctl_dv_device_attr *attr, char *driver)
{
	char path[PATH_MAX];

	if (attr->name[0])
		snprintf(path, sizeof(path), "/sys/class/infiniband/%s/device/driver", attr->name);
	else
		snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/driver", attr->pci);
	read_link_name(driver, path);
}

struct json_object *device_to_json(const struct mlx5ctl_dv_device_attr *attr)
{
	struct json_object *object = json_object_new_object();
	char driver[MLX5CTL_DV_NAME_MAX];

	read_driver(attr, driver);
	add_string(object, "dev", attr->name);
	add_string(object, "type", "mlx5");
	add_string(object, "driver", driver);
	add_string(object, "parent", attr->parent);
	add_string(object, "pci", attr->pci);
	add_number(object, "vendor_id", attr->vendor_id);
	add_number(object, "device_id", attr->device_id);
	add_string(object, "board_id", attr->board_id);
	add_string(object, "fw_ver", attr->fw_ver);
	add_string(object, "link_layer", attr->link_layer);
	add_string(object, "port_state", attr->port_state);
	add_number(object, "num_ports", attr->num_ports);
	add_string(object, "uverbs", attr->uverbs);
	add_string(object, "fwctl", attr->fwctl);
	add_string(object, "transport", attr->transport);
	add_string(object, "state", state_name(attr->state));
	add_string(object, "reason", attr->reason);
	return object;
}

static const char *port_colour(const char *value)
{
	return is_word(value, "ACTIVE", NULL) ? GOOD : BAD;
}

static const char *state_colour(const char *value)
{
	return is_word(value, "usable", NULL) ? GOOD : BAD;
}

static const struct column columns[] = {
	{ "dev", "DEV" },
	{ "parent", "PARENT" },
	{ "board_id", "BOARD" },
	{ "fw_ver", "FIRMWARE" },
	{ "link_layer", "LINK" },
	{ "port_state", "PORT", .colour = port_colour },
	{ "transport", "TRANSPORT" },
	{ "state", "STATE", .colour = state_colour },
};

static const struct column other_columns[] = {
	{ "dev", "DEV" },
	{ "type", "TYPE" },
	{ "driver", "DRIVER" },
	{ "parent", "PARENT" },
	{ "state", "STATE", .colour = state_colour },
};

/* A device of the list, which a worker asks. */
struct visit {
	struct mlx5ctl_dv_device *device; /* of the list, in the worker too */
	struct other_device other; /* if it has a name: this is asked, and nothing of mlx5 */
	char type[OTHER_TYPE_MAX]; /* of the other device; "" if it was not said */
	const char *show; /* not NULL: and what context it gives, by this name */
	struct mlx5ctl_dv_device_attr attr;
	struct board board; /* of the one device that is shown, as far as it is known */
	struct json_object *uctx; /* NULL: none, or there is no word of it */
	char error[2 * MLX5CTL_DV_TEXT_MAX]; /* why the context could not be had, or "" */
};

static const char *name_of(const struct visit *visit)
{
	return visit->attr.name[0] ? visit->attr.name : visit->attr.parent;
}

static struct json_object *visit_to_json(const struct visit *visit)
{
	struct json_object *object = device_to_json(&visit->attr);

	if (visit->other.name[0]) {
		add_string(object, "type", visit->type);
		add_string(object, "driver", visit->other.driver);
	}
	return object;
}

static struct json_object *describe_uctx(const struct mlx5ctl_dv_uctx_info *info)
{
	struct json_object *object = json_object_new_object();

	add_number(object, "uid", info->uid);
	add_string(object, "scope", scope_name(info->scope));
	add_number(object, "uctx_cap", info->uctx_cap);
	add_number(object, "dev_uctx_cap", info->dev_uctx_cap);
	add_number(object, "max_inlen", info->max_inlen);
	add_number(object, "max_outlen", info->max_outlen);
	add_number(object, "num_umems", info->num_umems);
	add_number(object, "max_uctxs", info->max_uctxs);
	add_number(object, "pinned_bytes", info->pinned_bytes);
	add_number(object, "max_pinned_bytes", info->max_pinned_bytes);
	add_number(object, "dev_pinned_bytes", info->dev_pinned_bytes);
	add_number(object, "max_dev_pinned_bytes", info->max_dev_pinned_bytes);
	add_number(object, "max_slots", info->max_slots);
	add_number(object, "lost_slots", info->lost_slots);
	return object;
}

static void send_board(const struct visit *visit)
{
	char pci[MLX5CTL_DV_NAME_MAX];
	struct board board;

	find_board(&visit->attr, pci);
	if (!is_owed() && !read_board(pci, &board))
		send_message("board", &board, sizeof(board));
}

static void ask_context(const struct visit *visit)
{
	const char *name = visit->show;
	struct mlx5ctl_dv_uctx_info info = {};
	char why[2 * MLX5CTL_DV_TEXT_MAX] = "";
	struct json_object *object;
	struct target target;
	int err = open_asked(&target, name);

	/* What could not be opened names the device itself. */
	if (err && !target.ctx)
		snprintf(why, sizeof(why), "%s", why_not());
	else if (err || mlx5ctl_dv_query_uctx(target.uctx, &info))
		snprintf(why, sizeof(why), "%.64s: %.250s", name, why_not());
	if (*why) {
		send_message("error", why, strlen(why) + 1);
	} else {
		object = describe_uctx(&info);
		send_json("uctx", object);
		json_object_put(object);
	}
	if (target.uctx)
		send_board(visit);
	if (target.uctx)
		close_asked(&target);
}

/* The driver asks firmware for the state of the port, and says nothing without it; that is
 * a refusal unless it took long.
 */
static int query(const struct visit *visit, struct mlx5ctl_dv_device_attr *attr)
{
	int err = mlx5ctl_dv_query_device(visit->device, attr);

	return err ?: attr->num_ports && !attr->port_state[0] ? EIO : 0;
}

static void refuse_other(struct mlx5ctl_dv_device_attr *attr, uint32_t state, int err)
{
	attr->state = state;
	snprintf(attr->reason, sizeof(attr->reason), "cannot open /dev/fwctl/%s: %s", attr->name,
		 strerror(err));
}

/* Opening it is its driver's business, and only an open one says its type. */
static void ask_other(const struct visit *visit)
{
	struct mlx5ctl_dv_device_attr attr = visit->attr;
	char type[OTHER_TYPE_MAX] = "";
	int err;
	int fd;

	if (!begin_asking("open"))
		return;
	fd = open_other(&visit->other);
	err = fd < 0 ? errno : ask_other_type(fd, type);
	if (fd >= 0)
		close(fd);
	if (end_asking(err) == ETIMEDOUT)
		return;
	if (err)
		refuse_other(&attr, err == EACCES || err == EPERM ?
					    MLX5CTL_DV_DEVICE_NO_ACCESS : MLX5CTL_DV_DEVICE_NO_NODE,
			     err);
	send_message("attr", &attr, sizeof(attr));
	send_message("type", type, sizeof(type));
}

/* In the worker. */
static void ask_device(void *arg)
{
	const struct visit *visit = arg;
	struct mlx5ctl_dv_device_attr attr = {};
	char text[CONDITION_MAX];

	if (visit->other.name[0]) {
		ask_other(visit);
		return;
	}
	if (!may_be_asked(visit->attr.parent)) {
		send_message("owed", why_owed(), strlen(why_owed()) + 1);
		return;
	}
	/* Its files are there as before, and firmware need not be asked. */
	if (visit->device && has_given_up(visit->attr.parent, text, sizeof(text)))
		send_message("condition", text, strlen(text) + 1);
	else if (visit->device && ASK("state of the port", query(visit, &attr)) != ETIMEDOUT)
		send_message("attr", &attr, sizeof(attr));
	if (visit->show)
		ask_context(visit);
}

void set_condition(struct mlx5ctl_dv_device_attr *attr, const char *text)
{
	attr->state = STATE_FATAL;
	snprintf(attr->reason, sizeof(attr->reason), "%s", text);
}

/* It is there for the driver, whatever state that is in, and firmware is not. */
static void set_silent(struct mlx5ctl_dv_device_attr *attr, const char *text)
{
	attr->state = STATE_NO_ANSWER;
	snprintf(attr->reason, sizeof(attr->reason), "%s", text);
}

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct visit *visit = worker->user;

	if (!strcmp(name, "attr") && len == sizeof(visit->attr))
		memcpy(&visit->attr, data, len);
	else if (!strcmp(name, "type") && len == sizeof(visit->type))
		memcpy(visit->type, data, len);
	else if (!strcmp(name, "condition"))
		set_condition(&visit->attr, data);
	else if (!strcmp(name, "owed"))
		set_silent(&visit->attr, data);
	else if (!strcmp(name, "uctx"))
		visit->uctx = json_tokener_parse(data);
	else if (!strcmp(name, "board") && len == sizeof(visit->board))
		memcpy(&visit->board, data, len);
	else if (!strcmp(name, "error"))
		snprintf(visit->error, sizeof(visit->error), "%s", (const char *)data);
}

static void conclude(struct worker *worker)
{
	struct visit *visit = worker->user;
	char excuse[EXCUSE_MAX];

	if (visit->attr.state == STATE_FATAL || (worker->done && !worker->vitals->num_lost))
		return;
	if (!worker->done)
		excuse_of(worker, excuse);
	else
		snprintf(excuse, sizeof(excuse), "no answer to a command in the driver's time");
	set_silent(&visit->attr, excuse);
}

static bool is_other(const struct visit *visit)
{
	return visit->other.name[0];
}

static bool is_mlx5(const struct visit *visit)
{
	return !is_other(visit);
}

/* Those that IS_WANTED says, or all if it is NULL. */
static struct json_object *visits_to_json(const struct visit *visits, size_t num,
					  bool (*is_wanted)(const struct visit *visit))
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < num; i++)
		if (!is_wanted || is_wanted(&visits[i]))
			json_object_array_add(array, visit_to_json(&visits[i]));
	return array;
}

/* A table, if there is one of them. */
static int print_some(const struct visit *visits, size_t num,
		      bool (*is_wanted)(const struct visit *visit),
		      const struct column *titles, size_t num_titles)
{
	struct json_object *array = visits_to_json(visits, num, is_wanted);

	if (json_object_array_length(array))
		return print_table(array, titles, num_titles);
	json_object_put(array);
	return EXIT_DONE;
}

static int print_list(const struct visit *visits, size_t num)
{
	int status;

	if (options.json)
		return print_json(visits_to_json(visits, num, NULL));
	if (!num) {
		say_no_device();
		say_gone();
		return EXIT_DONE;
	}
	status = print_some(visits, num, is_mlx5, columns, sizeof(columns) / sizeof(*columns)) ?:
		 print_some(visits, num, is_other, other_columns,
			    sizeof(other_columns) / sizeof(*other_columns));
	/* Why, below the table, where there is room for a sentence. */
	for (size_t i = 0; i < num; i++)
		if (visits[i].attr.reason[0])
			print_error("mlx5ctl: %s: %s", name_of(&visits[i]),
				    visits[i].attr.reason);
	say_gone();
	return status;
}

/* It can be used until it is asked. */
static void describe_other(struct visit *visit)
{
	struct mlx5ctl_dv_device_attr *attr = &visit->attr;

	strcpy(attr->name, visit->other.name);
	strcpy(attr->parent, visit->other.parent);
	strcpy(attr->fwctl, visit->other.name);
	strcpy(attr->transport, "fwctl");
	attr->state = MLX5CTL_DV_DEVICE_USABLE;
}

/* From before, until the device says it: who has a silent one replaced is asked for it. */
static void know_board(struct visit *visit)
{
	char pci[MLX5CTL_DV_NAME_MAX];

	find_board(&visit->attr, pci);
	board_seen(pci, &visit->board);
}

/* Those that NAME names, or all if it is NULL; what is known without firmware. */
static struct visit *make_visits(struct mlx5ctl_dv_device **list, const char *name,
				 size_t *num)
{
	struct other_device *others;
	struct visit *visits;
	size_t num_others;
	size_t room = 1;

	for (size_t i = 0; list[i]; i++)
		room++;
	others = list_others(&num_others);
	visits = calloc(room + num_others, sizeof(*visits));
	for (size_t i = 0; visits && list[i]; i++) {
		struct visit *visit = &visits[*num];

		visit->attr = (struct mlx5ctl_dv_device_attr){
			.comp_mask = MLX5CTL_DV_DEVICE_QUIET,
		};
		mlx5ctl_dv_query_device(list[i], &visit->attr);
		if (name && !names_device(&visit->attr, name))
			continue;
		visit->device = list[i];
		visit->show = name;
		if (name)
			know_board(visit);
		++*num;
	}
	for (size_t i = 0; visits && others && i < num_others; i++) {
		if (name && !is_word(name, others[i].name, NULL))
			continue;
		visits[*num] = (struct visit){ .other = others[i] };
		describe_other(&visits[*num]);
		++*num;
	}
	free(others);
	return visits;
}

bool names_device(const struct mlx5ctl_dv_device_attr *attr, const char *name)
{
	return *name &&
	       (!strcmp(attr->name, name) || !strcmp(attr->parent, name) ||
		(!strncmp(attr->parent, "0000:", 5) &&
		 !strcmp(attr->parent + 5, name)));
}

/* Of a device that does not answer, what is known without it. */
static int print_visit(const struct visit *visit)
{
	struct json_object *object;

	if (visit->attr.state != STATE_NO_ANSWER && !visit->uctx && !is_other(visit)) {
		print_error("mlx5ctl: %s", visit->error);
		return EXIT_FAILED;
	}
	object = visit_to_json(visit);
	if (is_other(visit))
		return print_record(object) ?:
		       visit->attr.state == MLX5CTL_DV_DEVICE_USABLE ? EXIT_DONE : EXIT_FAILED;
	add_board(object, &visit->board);
	if (visit->uctx)
		json_object_object_add(object, "uctx", json_object_get(visit->uctx));
	return print_record(object) ?: visit->uctx ? EXIT_DONE : EXIT_FAILED;
}

/* The one that NAME names, with its context, or a list of all. */
static int visit_devices(const char *name, uint64_t deadline_us)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct visit *visits;
	int status = EXIT_FAILED;
	size_t num = 0;

	if (!list)
		return failed("dev", "list");
	visits = make_visits(list, name, &num);
	/* What no list has may be a recorded session; opening it says what it is. */
	if (visits && name && !num) {
		visits[0].show = name;
		snprintf(visits[0].attr.name, sizeof(visits[0].attr.name), "%s", name);
	}
	if (!visits || !run_workers(visits, name ? 1 : num, sizeof(*visits), ask_device,
				    clock_us() + deadline_us, take_message, conclude))
		failed_because("dev", "out of memory");
	else if (!name)
		status = print_list(visits, num);
	else if (num || visits[0].uctx || visits[0].error[0])
		status = print_visit(&visits[0]);
	else
		failed_because(name, "the device has gone");
	if (visits)
		json_object_put(visits[0].uctx);
	free(visits);
	mlx5ctl_dv_free_device_list(list);
	return status;
}

static int dev_show(struct args *args)
{
	uint64_t deadline_us = 0;
	const char *name = NULL;
	const char *word;
	int status;

	args->where = "mlx5ctl dev show";
	while ((word = next_word(args))) {
		if (is_word(word, "--deadline", NULL)) {
			status = parse_deadline(args, &deadline_us);
			if (status)
				return status;
			continue;
		}
		if (name || *word == '-')
			return wrong_word(args, word, "word");
		name = is_word(word, "dev", NULL) ? need_word(args, "the device") : word;
		if (!name)
			return EXIT_WRONG_USE;
	}
	status = default_deadline(args, &deadline_us, DEFAULT_DEADLINE_US);
	if (status)
		return status;
	return visit_devices(name ? device_word(name) : NULL, deadline_us);
}

static const struct command commands[] = {
	{ "show", dev_show, "DEV dev:DEV --deadline:" },
	{ "attach", dev_attach, "DEV dev:DEV --yes" },
	{ "help", print_help, "" },
	{}
};

int cmd_dev(struct args *args)
{
	args->where = "mlx5ctl dev";
	args->help = help;
	return run_command(args, commands);
}
