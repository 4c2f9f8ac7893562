// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ports.h"
#include "seen.h"
#include "worker.h"

/* Of several devices, how long one of them may owe an answer. One alone has until its deadline. */
#define PATIENCE_US 5000000

struct visit {
	const struct port_view *view;
	struct mlx5ctl_dv_device_attr attr; /* of one that is recorded there is no more than its name */
	struct json_object *ports;
	struct json_object *failures; /* texts */
};

static const char *name_of(const struct visit *visit)
{
	return visit->attr.name[0] ? visit->attr.name : visit->attr.parent;
}

static void begin_visit(struct visit *visit, const struct port_view *view,
			const struct mlx5ctl_dv_device_attr *attr)
{
	*visit = (struct visit){ view, *attr, json_object_new_array(), json_object_new_array() };
}

/* To who started this worker, or to this process. */
static void tell_port(struct visit *visit, struct json_object *port)
{
	const char *text = json_object_to_json_string_ext(port, JSON_C_TO_STRING_PLAIN);

	if (send_message("port", text, strlen(text) + 1))
		json_object_put(port);
	else
		json_object_array_add(visit->ports, port);
}

static void add_failure(struct visit *visit, const char *text)
{
	json_object_array_add(visit->failures, json_object_new_string(text));
}

/* A device that could not be opened is named in the text. */
static void tell_failure(struct visit *visit, const char *name, const char *why)
{
	char text[2 * MLX5CTL_DV_TEXT_MAX];

	snprintf(text, sizeof(text), "%s%s%s", name, *name ? ": " : "", why);
	if (!send_message("failure", text, strlen(text) + 1))
		add_failure(visit, text);
}

static void take_message(struct worker *worker, const char *name, const void *data, size_t len)
{
	struct visit *visit = worker->user;

	if (len && !strcmp(name, "port"))
		json_object_array_add(visit->ports, json_tokener_parse(data));
	else if (len && !strcmp(name, "failure"))
		add_failure(visit, data);
}

static void show_device(struct visit *visit)
{
	char why[PORT_WHY_MAX];
	struct target target;
	int err = open_asked(&target, name_of(visit));

	if (err) {
		tell_failure(visit, target.ctx ? name_of(visit) : "", why_not());
		close_answering(&target, err);
		return;
	}
	for (uint32_t number = 1; number <= (visit->attr.num_ports ?: 1); number++) {
		struct json_object *port = visit->view->describe(&target, &visit->attr, number, why);

		if (port)
			tell_port(visit, port);
		else
			tell_failure(visit, name_of(visit), why);
	}
	close_asked(&target);
}

static void work(void *arg)
{
	set_patience(PATIENCE_US);
	show_device(arg);
}

static void conclude(struct worker *worker)
{
	struct visit *visit = worker->user;
	char excuse[EXCUSE_MAX];

	if (worker->done)
		return;
	/* Its time may have been up, or somebody's patience, which who stopped this says. */
	if (!excuse_of(worker, excuse) && worker->left)
		snprintf(excuse, sizeof(excuse), "not read to its end");
	tell_failure(visit, name_of(visit), excuse);
}

static int print_visits(struct visit *visits, size_t num, const struct port_view *view)
{
	struct json_object *array = json_object_new_array();
	int status = num ? EXIT_DONE : EXIT_FAILED;

	for (size_t i = 0; i < num; i++) {
		for (size_t j = 0; j < json_object_array_length(visits[i].ports); j++) {
			struct json_object *port = json_object_array_get_idx(visits[i].ports, j);

			if (!options.json)
				view->print(port);
			json_object_array_add(array, json_object_get(port));
		}
		for (size_t j = 0; j < json_object_array_length(visits[i].failures); j++) {
			print_error("mlx5ctl: %s", json_object_get_string(
							   json_object_array_get_idx(visits[i].failures, j)));
			status = EXIT_FAILED;
		}
		json_object_put(visits[i].ports);
		json_object_put(visits[i].failures);
	}
	if (options.json && json_object_array_length(array))
		return print_json(array) ?: status;
	json_object_put(array);
	return status;
}

static int show_all(const struct port_view *view)
{
	struct mlx5ctl_dv_device_attr *attrs;
	struct visit *visits;
	size_t num = 0;
	int status;

	attrs = list_named(NULL, &num);
	visits = calloc(num + 1, sizeof(*visits));
	if (!num)
		say_no_device();
	for (size_t i = 0; visits && i < num; i++)
		begin_visit(&visits[i], view, &attrs[i]);
	free(attrs);
	if (visits && num && !run_workers(visits, num, sizeof(*visits), work, UINT64_MAX, take_message, conclude))
		num = 0;
	status = visits ? print_visits(visits, num, view) : EXIT_FAILED;
	say_gone();
	free(visits);
	return status;
}

static int show_one(const char *dev, const struct port_view *view)
{
	struct mlx5ctl_dv_device_attr attr = {};
	struct visit visit;

	/* A device that is recorded is in no list. */
	if (!find_device(dev, &attr))
		snprintf(attr.name, sizeof(attr.name), "%s", dev);
	begin_visit(&visit, view, &attr);
	show_device(&visit);
	return print_visits(&visit, 1, view);
}

int show_ports(struct args *args, const struct port_view *view)
{
	const char *dev = NULL;
	int status = parse_dev(args, &dev, false);

	if (status)
		return status;
	return dev ? show_one(dev, view) : show_all(view);
}
