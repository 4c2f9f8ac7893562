// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Attaching to a device that was there before the mlx5ctl module: the module
 * joins when the RDMA driver binds, so the driver is taken off and put on again.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "dev.h"
#include "rdma.h"

#define DRIVER_DIR "/sys/bus/auxiliary/drivers/mlx5_ib.rdma"

/* How long udev may take to make the node of the new device. */
#define WAIT_MS 10000
#define NAP_MS 50

#define USERS_MAX 512

/* Each owner once: "ib_ipoib, python3 (pid 12)". */
static void add_user(const struct rdma_resource *resource, void *arg)
{
	char *users = arg;
	size_t len = strlen(users);
	char user[RDMA_OWNER_MAX + 24];

	if (resource->pid)
		snprintf(user, sizeof(user), "%s (pid %u)", resource->owner, resource->pid);
	else
		snprintf(user, sizeof(user), "%s", resource->owner);
	if (*user && !strstr(users, user))
		snprintf(users + len, USERS_MAX - len, "%s%s", len ? ", " : "", user);
}

static bool may_attach(const char *name, bool yes)
{
	char users[USERS_MAX] = "";

	/* What cannot be listed is not shown; the question stays. */
	list_resources(name, RDMA_CTX, add_user, users);
	list_resources(name, RDMA_QP, add_user, users);
	if (!yes)
		fprintf(stderr, "%s: its RDMA driver is taken off and put on again; all who use it lose it%s%s.\n",
			name, *users ? ": " : "", users);
	return agrees(name, yes, "not attached", "Go on?");
}

/* 0 or an errno. */
static int write_driver(const char *file, const char *auxiliary)
{
	char path[PATH_MAX];
	int err = 0;
	int fd;

	snprintf(path, sizeof(path), "%s/%s", DRIVER_DIR, file);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return errno;
	if (write(fd, auxiliary, strlen(auxiliary)) < 0)
		err = errno;
	close(fd);
	return err;
}

static int rebind(const char *name, const char *auxiliary)
{
	int err = write_driver("unbind", auxiliary);

	if (err)
		return failed_because(name, "its RDMA driver cannot be taken off: %s",
				      strerror(err));
	err = write_driver("bind", auxiliary);
	if (err)
		return failed_because(name, "its RDMA driver is off and does not come back: %s; try: echo %s > %s/bind",
				      strerror(err), auxiliary, DRIVER_DIR);
	return EXIT_DONE;
}

/* The ib device may have another name now; its parent has not. */
static bool wait_for_device(const char *parent, struct mlx5ctl_dv_device_attr *attr)
{
	const struct timespec nap = { .tv_nsec = NAP_MS * 1000000L };

	for (int waited = 0; waited < WAIT_MS; waited += NAP_MS) {
		if (find_device(parent, attr) && attr->name[0] &&
		    attr->state == MLX5CTL_DV_DEVICE_USABLE)
			return true;
		nanosleep(&nap, NULL);
	}
	return false;
}

static int show(const struct mlx5ctl_dv_device_attr *attr, bool rebound)
{
	if (options.json)
		return print_record(device_to_json(attr));
	printf("%s: %s\n", attr->name, rebound ? "attached" : "attached already");
	return EXIT_DONE;
}

static int attach(const char *name, bool yes)
{
	struct mlx5ctl_dv_device_attr attr = {};
	char parent[MLX5CTL_DV_NAME_MAX];
	char auxiliary[NAME_MAX + 1];

	if (!find_device(name, &attr))
		return failed_because(name, "no such device: see \"mlx5ctl dev\"");
	if (attr.state == MLX5CTL_DV_DEVICE_USABLE)
		return show(&attr, false);
	if (attr.state != MLX5CTL_DV_DEVICE_NOT_ATTACHED)
		return failed_because(name, "%s", attr.reason);
	if (!find_auxiliary(attr.parent, AUXILIARY_RDMA, auxiliary, sizeof(auxiliary)))
		return failed_because(name, "%s has no RDMA device that could be bound again",
				      attr.parent);
	if (!may_attach(attr.name, yes))
		return EXIT_FAILED;
	strcpy(parent, attr.parent);
	/* Between the two there is no device. */
	watch_for_stop();
	if (rebind(name, auxiliary))
		return EXIT_FAILED;
	if (!wait_for_device(parent, &attr))
		return failed_because(name, "its driver is back, but the module is not attached: %s",
				      attr.reason[0] ? attr.reason : "see the kernel log");
	return show(&attr, true);
}

int dev_attach(struct args *args)
{
	const char *name = NULL;
	bool yes = false;
	const char *word;

	args->where = "mlx5ctl dev attach";
	while ((word = next_word(args))) {
		if (is_word(word, "-y", "--yes")) {
			yes = true;
		} else if (*word == '-' || name) {
			return wrong_word(args, word, "word");
		} else if (is_word(word, "dev", NULL)) {
			name = need_word(args, "the device");
			if (!name)
				return EXIT_WRONG_USE;
		} else {
			name = word;
		}
	}
	return name ? attach(device_word(name), yes) : wrong_use(args, "the device is missing");
}
