/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * An ioctl of which the n-th allocation or access to user memory fails.
 * In C, because Python allocates memory of its own between any two steps.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int arm(int nth)
{
	int fd = open("/proc/thread-self/fail-nth", O_RDWR | O_CLOEXEC);
	char text[16];
	int length;

	length = snprintf(text, sizeof(text), "%d", nth);
	if (fd < 0 || pwrite(fd, text, length, 0) != length)
		abort();
	return fd;
}

/*
 * Whether the call came as far as to fail: then the count is back at 0.
 * Otherwise what fails may be one of these accesses, once.
 */
static int disarm(int fd)
{
	char text[16] = "";
	int failed = pread(fd, text, sizeof(text) - 1, 0) > 0 && !atoi(text);

	if (pwrite(fd, "0", 1, 0) != 1 && pwrite(fd, "0", 1, 0) != 1)
		abort();
	close(fd);
	return failed;
}

/* 0 or a positive errno, as ioctl() and close() give it. */
int ioctl_failing(int nth, int fd, unsigned long request, void *arg,
		  int *failed);
int close_failing(int nth, int fd, int *failed);

int ioctl_failing(int nth, int fd, unsigned long request, void *arg,
		  int *failed)
{
	int control = arm(nth);
	int err = ioctl(fd, request, arg) ? errno : 0;

	*failed = disarm(control);
	return err;
}

int close_failing(int nth, int fd, int *failed)
{
	int control = arm(nth);
	int err = close(fd) ? errno : 0;

	*failed = disarm(control);
	return err;
}
