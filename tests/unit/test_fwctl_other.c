// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Devices of other vendors: a sysfs made of plain files, and fwctl's uAPI faked behind ioctl(). */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "fwctl_other.h"
#include "fwctl_uapi.h"

static char root[] = "/tmp/mlx5ctl-test-fwctl-other-XXXXXX";
static uint32_t device_type;
static uint32_t reply_len;
static int fake_err;

/* args.c, which is not needed whole. */
bool is_word(const char *word, const char *keyword, const char *other)
{
	return !strcmp(word, keyword) || (other && !strcmp(word, other));
}

int __wrap_ioctl(int fd, unsigned long request, ...);

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	struct info *info;
	struct rpc *rpc;
	va_list args;
	void *arg;

	CHECK(fd >= 0);
	va_start(args, request);
	arg = va_arg(args, void *);
	va_end(args);
	errno = fake_err;
	if (fake_err)
		return -1;
	if (request == INFO) {
		info = arg;
		CHECK_EQ(info->size, 24);
		CHECK_EQ(info->flags, 0);
		CHECK_EQ(info->len, 0);
		info->device_type = device_type;
		return 0;
	}
	CHECK_EQ(request, RPC);
	rpc = arg;
	CHECK_EQ(rpc->size, 32);
	CHECK_EQ(rpc->scope, 2);
	CHECK_EQ(rpc->in_len, 3);
	memset((void *)(uintptr_t)rpc->out, 0x5a,
	       rpc->out_len < reply_len ? rpc->out_len : reply_len);
	rpc->out_len = reply_len;
	return 0;
}

static void add(const char *name, const char *parent, const char *driver)
{
	char command[1024];

	snprintf(command, sizeof(command),
		 "cd %s && mkdir -p class/%s devices/%s drivers/%s nodes && "
		 "ln -s ../../devices/%s class/%s/device && ln -sfn ../../drivers/%s devices/%s/driver && >nodes/%s",
		 root, name, parent, driver, parent, name, driver, parent, name);
	CHECK_EQ(system(command), 0);
}

static void test_list(void)
{
	struct other_device other;
	struct other_device *others;
	size_t num = 7;

	others = list_others(&num);
	CHECK(others);
	CHECK_EQ(num, 0);
	free(others);
	add("fwctl10", "0000:05:00.0", "pds_core");
	add("fwctl9", "mem0", "cxl_mem");
	/* Those of mlx5 are listed with their ib device. */
	add("fwctl0", "0000:03:00.0", "mlx5_core");
	others = list_others(&num);
	CHECK_EQ(num, 2);
	CHECK_STR(others[0].name, "fwctl9");
	CHECK_STR(others[1].name, "fwctl10");
	CHECK_STR(others[1].parent, "0000:05:00.0");
	CHECK_STR(others[1].driver, "pds_core");
	free(others);
	CHECK(find_other("fwctl9", &other));
	CHECK_STR(other.driver, "cxl_mem");
	CHECK(!find_other("fwctl0", &other));
	CHECK(!find_other("../class/fwctl9", &other));
	CHECK_EQ(setenv("MLX5CTL_REPLAY", "session", 1), 0);
	CHECK(!find_other("fwctl9", &other));
	CHECK_EQ(unsetenv("MLX5CTL_REPLAY"), 0);
}

/* Numbers and names are those of enum fwctl_device_type. */
static void test_type(int fd)
{
	static const char *const types[] = { "0", "mlx5", "cxl", "bnxt", "pds", "5" };
	char type[OTHER_TYPE_MAX];

	for (device_type = 0; device_type < 6; device_type++) {
		CHECK_EQ(ask_other_type(fd, type), 0);
		CHECK_STR(type, types[device_type]);
	}
	device_type = UINT32_MAX;
	CHECK_EQ(ask_other_type(fd, type), 0);
	CHECK_STR(type, "4294967295");
	fake_err = ENODEV;
	CHECK_EQ(ask_other_type(fd, type), ENODEV);
	fake_err = 0;
}

static void test_boxes(int fd)
{
	static const uint8_t in[3] = { 1, 2, 3 };
	uint8_t out[8];
	size_t outlen;

	for (reply_len = 0; reply_len < 12; reply_len++) {
		outlen = sizeof(out);
		memset(out, 0, sizeof(out));
		CHECK_EQ(exec_other(fd, 2, in, sizeof(in), out, &outlen), 0);
		CHECK_EQ(outlen, reply_len < sizeof(out) ? reply_len : sizeof(out));
		CHECK_EQ(out[7], reply_len < sizeof(out) ? 0 : 0x5a);
	}
	outlen = sizeof(out);
	fake_err = EBADMSG;
	CHECK_EQ(exec_other(fd, 2, in, sizeof(in), out, &outlen), EBADMSG);
	fake_err = 0;
}

int main(void)
{
	static char class[64], nodes[64];
	struct other_device other = { .name = "fwctl1" };
	char command[64];
	int fd;

	CHECK(mkdtemp(root));
	snprintf(class, sizeof(class), "%s/class", root);
	snprintf(nodes, sizeof(nodes), "%s/nodes", root);
	fwctl_class_dir = class;
	fwctl_node_dir = nodes;
	test_list();
	CHECK(open_other(&other) < 0 && errno == ENOENT);
	CHECK(find_other("fwctl9", &other));
	fd = open_other(&other);
	CHECK(fd >= 0);
	test_type(fd);
	test_boxes(fd);
	close(fd);
	snprintf(command, sizeof(command), "rm -rf %s", root);
	CHECK_EQ(system(command), 0);
	return 0;
}
