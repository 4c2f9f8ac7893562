// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The first device, through mlx5ctl, DEVX and the kernel; and its simulator. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench.h"

#define SIM "/dev/mlx5_sim"

struct target target = { .kernel = -1 };

void must(int err, const char *what)
{
	if (!err)
		return;
	fprintf(stderr, "bench: %s: %s; %s\n", what, strerror(err),
		mlx5ctl_dv_last_status()->text);
	exit(1);
}

/* Pages that are there already: faults are not what is measured. */
void *must_alloc(uint64_t bytes)
{
	void *buf = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

	must(buf == MAP_FAILED ? errno : 0, "memory");
	return buf;
}

static struct ibv_context *open_devx(void)
{
	struct mlx5dv_context_attr attr = { .flags = MLX5DV_CONTEXT_FLAGS_DEVX };
	struct ibv_device **list = ibv_get_device_list(NULL);
	struct ibv_context *ctx = NULL;

	if (list && list[0])
		ctx = mlx5dv_open_device(list[0], &attr);
	must(ctx ? 0 : errno, "opening the device with DEVX");
	ibv_free_device_list(list);
	return ctx;
}

struct mlx5ctl_dv_uctx *uctx_new(void)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_WRITE,
	};
	struct mlx5ctl_dv_uctx *uctx = mlx5ctl_dv_create_uctx(target.ctx, &attr);

	must(uctx ? 0 : errno, "a debug context");
	return uctx;
}

void target_open(void)
{
	target.ctx = mlx5ctl_dv_open_device("mlx5_0", NULL);
	must(target.ctx ? 0 : errno, "opening the device");
	target.uctx = uctx_new();
	target.devx = open_devx();
	target.kernel = open("/dev/mlx5ctl_bench", O_RDWR | O_CLOEXEC);
	must(target.kernel < 0 ? errno : 0, "mlx5ctl_bench");
}

void sim(const char *format, ...)
{
	char line[128];
	va_list args;
	int fd, len;

	va_start(args, format);
	len = vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	fd = open(SIM, O_WRONLY | O_CLOEXEC);
	must(fd < 0 || write(fd, line, len) != len ? errno : 0, line);
	close(fd);
}

uint64_t sim_number(const char *name)
{
	size_t room = 1 << 20, len = 0;
	char *text = must_alloc(room);
	char key[64];
	uint64_t value = 0;
	const char *at;
	ssize_t part;
	int fd;

	fd = open(SIM, O_RDONLY | O_CLOEXEC);
	must(fd < 0 ? errno : 0, SIM);
	while ((part = read(fd, text + len, room - 1 - len)) > 0)
		len += part;
	close(fd);
	snprintf(key, sizeof(key), "\"%s\":", name);
	at = strstr(text, key);
	if (at)
		value = strtoull(at + strlen(key), NULL, 10);
	else
		must(ENOENT, key);
	munmap(text, room);
	return value;
}
