// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A session that is recorded gives the same answers when it is replayed. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"
#include "trace.h"

static char path[] = "/tmp/mlx5ctl-test-trace-XXXXXX";

/* The library's clock goes on by a second with each write, and only then. */
static atomic_uint writes;
/* Allocations that succeed before one fails; negative: all. */
static int mallocs_left = -1;

/* Whether zlib says that it has too little. */
static bool zlib_fails;

int __wrap_clock_gettime(clockid_t clock, struct timespec *ts);
int __real_gzread(gzFile file, voidp data, unsigned int len);
int __wrap_gzread(gzFile file, voidp data, unsigned int len);
const char *__real_gzerror(gzFile file, int *err);
const char *__wrap_gzerror(gzFile file, int *err);
ssize_t __real_write(int fd, const void *data, size_t len);
ssize_t __wrap_write(int fd, const void *data, size_t len);
void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);

int __wrap_clock_gettime(clockid_t clock, struct timespec *ts)
{
	(void)clock;
	*ts = (struct timespec){ .tv_sec = atomic_load(&writes) };
	return 0;
}

ssize_t __wrap_write(int fd, const void *data, size_t len)
{
	atomic_fetch_add(&writes, 1);
	return __real_write(fd, data, len);
}

void *__wrap_malloc(size_t size)
{
	if (mallocs_left >= 0 && !mallocs_left--)
		return NULL;
	return __real_malloc(size);
}

int __wrap_gzread(gzFile file, voidp data, unsigned int len)
{
	return zlib_fails ? -1 : __real_gzread(file, data, len);
}

const char *__wrap_gzerror(gzFile file, int *err)
{
	if (!zlib_fails)
		return __real_gzerror(file, err);
	*err = Z_MEM_ERROR;
	return "out of memory";
}

/* Each answer depends on how many there were; every third fails. */
static int firmware(struct fake *fake, const uint8_t *in, size_t inlen,
		    uint8_t *out, size_t outlen, uint8_t *memory,
		    uint64_t length)
{
	(void)inlen;
	out[outlen - 1] = fake->commands;
	if (in[15] == 0xee) {
		prm_set(out, PRM_OUT_SYNDROME, 0x1234);
		return EREMOTEIO;
	}
	if (in[15] == 0xdd)
		return ETIMEDOUT;
	if (memory)
		memset(memory + 3, fake->commands, length - 5);
	return 0;
}

struct seen {
	int err[8];
	uint8_t out[8][32];
	uint8_t memory[2][64];
	uint32_t uid;
	uint32_t mkey;
};

/* The session: the same calls, recorded and replayed. */
static void session(struct mlx5ctl_dv_context *ctx, struct seen *seen)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	uint8_t memory[64] = {};
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_umem_info umem_info = {};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_umem *umem;
	uint8_t in[16] = {};

	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
	seen->uid = info.uid;
	/* The same request twice, with different answers. */
	for (int i = 0; i < 2; i++)
		seen->err[i] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[i], 32);
	in[15] = 0xee;
	seen->err[2] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[2], 32);
	in[15] = 0xdd;
	seen->err[3] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[3], 32);
	memset(seen->out[3], 0, 32);

	umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	CHECK(umem);
	CHECK_EQ(mlx5ctl_dv_query_umem(umem, &umem_info), 0);
	seen->mkey = umem_info.mkey;
	in[15] = 1;
	for (int i = 0; i < 2; i++) {
		seen->err[4 + i] = mlx5ctl_dv_exec_cmd_umem(uctx, in, 16, seen->out[4 + i],
							    32, umem, 8 * i, 32);
		memcpy(seen->memory[i], memory, 64);
	}
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
}

static void test_session(void)
{
	struct fake fake = { .exec = firmware };
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_open_attr open_attr = {
		.transport = MLX5CTL_DV_TRANSPORT_TRACE,
	};
	struct mlx5ctl_dv_context *ctx = fake_open(&fake);
	struct mlx5ctl_dv_uctx *uctx;
	struct seen recorded = {};
	struct seen replayed = {};
	uint8_t out[32];
	uint8_t in[16] = {};
	struct stat st;

	CHECK_EQ(mlx5ctl_record(ctx, path), 0);
	session(ctx, &recorded);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK_EQ(fake.closed, 1);
	CHECK_EQ(fake.commands, 6);
	CHECK_EQ(recorded.err[2], EREMOTEIO);
	CHECK_EQ(recorded.out[1][31], 2);
	CHECK_EQ(recorded.memory[1][20], 6);
	CHECK(!stat(path, &st) && (st.st_mode & 0777) == 0600);

	ctx = mlx5ctl_dv_open_device(path, &open_attr);
	CHECK(ctx);
	session(ctx, &replayed);
	CHECK(!memcmp(&recorded, &replayed, sizeof(recorded)));
	/* What has all been given is given again, the last answer. */
	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 32), 0);
	CHECK_EQ(out[31], 2);
	/* A shorter outbox gets less of it. */
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 16), 0);
	in[14] = 1;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 32), ENODATA);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	attr.scope = MLX5CTL_DV_SCOPE_CONFIGURATION;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == ENODATA);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

static void test_environment(void)
{
	struct mlx5ctl_dv_context *ctx;

	CHECK(!setenv("MLX5CTL_REPLAY", path, 1));
	ctx = mlx5ctl_dv_open_device("any", NULL);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK(!setenv("MLX5CTL_REPLAY", "/nowhere", 1));
	CHECK(!mlx5ctl_dv_open_device("any", NULL) && errno == ENOENT);
	CHECK_STR(mlx5ctl_dv_last_status()->text,
		  "cannot replay /nowhere: No such file or directory");
	unsetenv("MLX5CTL_REPLAY");
}

static void set_trace(const char *text)
{
	FILE *file = fopen(path, "w");

	CHECK(file);
	CHECK(fputs(text, file) >= 0);
	CHECK(!fclose(file));
}

static void check_trace(const char *text, bool good)
{
	struct mlx5ctl_dv_context *ctx;

	set_trace(text);
	ctx = mlx5ctl_replay(path);
	if (good != !!ctx) {
		fprintf(stderr, "trace: %s\n", text);
		exit(1);
	}
	if (ctx)
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	else
		CHECK_EQ(errno, EBADMSG);
}

static void test_malformed(void)
{
#define H MLX5CTL_TRACE_HEADER
	check_trace("", false);
	check_trace("mlx5ctl-trace 2\n", false);
	check_trace(H, true);
	check_trace(H "create_uctx 0 1\n", true);
	check_trace(H "create_uctx 0 1 2\n", false);
	check_trace(H "create_uctx 0\n", false);
	check_trace(H "create_uctx -1 1\n", false);
	check_trace(H "create_uctx 99999999999 1\n", false);
	check_trace(H "create_uctx 0 99999999999999999999\n", false);
	check_trace(H "frobnicate 0 1\n", false);
	check_trace(H "\n", false);
	check_trace(H "exec 0 0 0 0 0100 00 0 -\n", true);
	check_trace(H "exec 0 0 0 0 010 00 0 -\n", false);
	check_trace(H "exec 0 0 0 0 01zz 00 0 -\n", false);
	check_trace(H "exec 0 0 0 0 0100 00 0\n", false);
	/* A structure that is not whole, but not needed. */
	check_trace(H "query_uctx 1 -\n", true);
	check_trace(H "query_uctx 0 -\n", false);
	check_trace(H "query_uctx 0 00\n", false);
	check_trace(H "reg_umem 0 1 4096 00\n", false);
	check_trace(H "read_journal 0 0 1 - -\n", false);
	check_trace(H "read_journal 0 0 1 - 00\n", false);
	/* Cut in its last line, wherever: what is before that holds. */
	check_trace(H "create_uctx 0 1\nexec 0 0 0 0 01", true);
	check_trace(H "create_uctx 0 1\nexec 0 0 0 0 0100 00 0 -", true);
	check_trace(H "exec 0 0 0 0 01\ncreate_uctx 0 1\n", false);
	check_trace("mlx5ctl-tra", false);
#undef H
}

static int replay_uctx(void)
{
	struct mlx5ctl_dv_uctx_attr attr = { .scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY };
	struct mlx5ctl_dv_context *ctx = mlx5ctl_replay(path);
	struct mlx5ctl_dv_uctx *uctx;
	int err;

	if (!ctx)
		return errno;
	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	err = uctx ? 0 : errno;
	if (uctx)
		mlx5ctl_dv_destroy_uctx(uctx);
	mlx5ctl_dv_close_device(ctx);
	return err;
}

/* What lies before the cut is replayed, and the open says which line is not. */
static void test_cut(void)
{
	static const char whole[] = MLX5CTL_TRACE_HEADER "create_uctx 0 1\ncreate_uctx 13 0\n";
	static const char last[] = "create_uctx 13 0\n";
	struct mlx5ctl_dv_uctx_attr attr = { .scope = MLX5CTL_DV_SCOPE_CONFIGURATION };
	char text[sizeof(whole)];
	char expected[256];

	snprintf(expected, sizeof(expected), "%s: line 3 is cut off, and left out", path);
	for (size_t left = 0; left < sizeof(last); left++) {
		bool cut = left && left < strlen(last);
		struct mlx5ctl_dv_context *ctx;

		snprintf(text, sizeof(text), "%.*s",
			 (int)(strlen(whole) - strlen(last) + left), whole);
		set_trace(text);
		/* What an earlier failure has said is over. */
		CHECK(!mlx5ctl_replay("/nowhere"));
		ctx = mlx5ctl_replay(path);
		CHECK(ctx);
		CHECK_EQ(mlx5ctl_dv_last_status()->err, 0);
		CHECK_STR(mlx5ctl_dv_last_status()->text, cut ? expected : "");
		CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr));
		CHECK_EQ(errno, left == strlen(last) ? EACCES : ENODATA);
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
		CHECK_EQ(replay_uctx(), 0);
	}
}

static void write_compressed(const char *text, size_t cut)
{
	FILE *file;
	gzFile to = gzopen(path, "wb");
	char data[4096];
	size_t len;

	CHECK(to && gzputs(to, text) > 0);
	CHECK_EQ(gzclose(to), Z_OK);
	if (!cut)
		return;
	file = fopen(path, "r");
	CHECK(file);
	len = fread(data, 1, sizeof(data), file);
	fclose(file);
	CHECK(len > cut);
	file = fopen(path, "w");
	CHECK(file && fwrite(data, 1, len - cut, file) == len - cut && !fclose(file));
}

/* As gzip makes it, with remarks in it. */
static void test_compressed(void)
{
	write_compressed("mlx5ctl-trace 1\n# {\"anything\": 1}\n#\ncreate_uctx 0 1\n", 0);
	CHECK_EQ(replay_uctx(), 0);
	write_compressed("mlx5ctl-trace 1\n# only that\n", 0);
	CHECK_EQ(replay_uctx(), ENODATA);
	/* The first line says what it is. */
	write_compressed("# mlx5ctl-trace 1\ncreate_uctx 0 1\n", 0);
	CHECK_EQ(replay_uctx(), EBADMSG);
	unlink(path);
}

/* As a copy of it that somebody broke off: what came is replayed, and the open says so. Behind
 * the data of a gzip file are eight bytes, a check sum and a length (RFC 1952).
 */
static void test_compressed_cut(void)
{
	for (size_t cut = 1; cut <= 8; cut++) {
		struct mlx5ctl_dv_uctx_attr attr = { .scope = MLX5CTL_DV_SCOPE_CONFIGURATION };
		struct mlx5ctl_dv_context *ctx;
		char expected[256];

		write_compressed(MLX5CTL_TRACE_HEADER "create_uctx 13 0\n", cut);
		ctx = mlx5ctl_replay(path);
		CHECK(ctx);
		snprintf(expected, sizeof(expected), "%s is cut off behind line 2", path);
		CHECK_STR(mlx5ctl_dv_last_status()->text, expected);
		CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr));
		CHECK_EQ(errno, EACCES);
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	}
	/* Within its first line it is nothing yet. */
	write_compressed(MLX5CTL_TRACE_HEADER, 24);
	CHECK_EQ(replay_uctx(), EBADMSG);
	unlink(path);
}

/* Every line is there and the check sum is another one: who knows which of them is damaged. Longer than
 * what zlib gives at a time, so that much of it has come before.
 */
static void test_compressed_damaged(void)
{
	static char text[1 << 20] = MLX5CTL_TRACE_HEADER;
	size_t len = strlen(text);
	FILE *file;
	int byte;

	while (len < sizeof(text) - 64)
		len += sprintf(text + len, "create_uctx %zu 0\n", len);
	write_compressed(text, 0);
	CHECK_EQ(replay_uctx(), ENODATA);
	file = fopen(path, "r+");
	CHECK(file && !fseek(file, -8, SEEK_END));
	byte = fgetc(file);
	CHECK(byte != EOF && !fseek(file, -8, SEEK_END));
	CHECK(fputc(byte ^ 1, file) != EOF && !fclose(file));
	CHECK_EQ(replay_uctx(), EBADMSG);
	unlink(path);
}

/* A file that never ends: its first line says that it is no trace. */
static void test_endless(void)
{
	CHECK(!mlx5ctl_replay("/dev/zero"));
	CHECK_EQ(errno, EBADMSG);
}

/* Too little memory is not a fault of the trace. */
static void test_no_memory(void)
{
	struct mlx5ctl_dv_context *ctx;

	set_trace(MLX5CTL_TRACE_HEADER "exec 0 0 0 0 0100 00 0 -\n");
	for (int left = 0;; left++) {
		mallocs_left = left;
		ctx = mlx5ctl_replay(path);
		if (ctx)
			break;
		CHECK_EQ(errno, ENOMEM);
		CHECK_EQ(mallocs_left, -1);
	}
	/* An inbox and an outbox are allocated at the least. */
	CHECK(mallocs_left >= 0);
	mallocs_left = -1;
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	zlib_fails = true;
	CHECK(!mlx5ctl_replay(path));
	CHECK_EQ(errno, ENOMEM);
	zlib_fails = false;
}

static unsigned int count_lines(void)
{
	unsigned int lines = 0;
	FILE *file = fopen(path, "r");
	int c;

	CHECK(file);
	while ((c = fgetc(file)) != EOF)
		lines += c == '\n';
	fclose(file);
	return lines;
}

#define COMMANDS 200

static int quiet_firmware(struct fake *fake, const uint8_t *in, size_t inlen,
			  uint8_t *out, size_t outlen, uint8_t *memory,
			  uint64_t length)
{
	(void)fake;
	(void)memory;
	(void)length;
	memcpy(out, in, inlen < outlen ? inlen : outlen);
	return 0;
}

static void *send_commands(void *arg)
{
	uint8_t in[4096] = {};
	uint8_t out[4096];

	for (int i = 0; i < COMMANDS; i++)
		CHECK_EQ(mlx5ctl_dv_exec_cmd(arg, in, sizeof(in), out, sizeof(out)), 0);
	return NULL;
}

static struct mlx5ctl_dv_uctx *record(struct fake *fake)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_context *ctx = fake_open(fake);
	struct mlx5ctl_dv_uctx *uctx;

	CHECK_EQ(mlx5ctl_record(ctx, path), 0);
	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	return uctx;
}

/* Threads, contexts and processes write into one file, which is a trace at
 * any moment.
 */
static void test_many_writers(void)
{
	struct fake fakes[2] = { { .exec = quiet_firmware }, { .exec = quiet_firmware } };
	struct mlx5ctl_dv_uctx *uctxs[2];
	struct mlx5ctl_dv_context *ctx;
	pthread_t threads[4];
	int status;
	pid_t pid;

	unlink(path);
	pid = fork();
	CHECK(pid >= 0);
	for (int i = 0; i < 2; i++)
		uctxs[i] = record(&fakes[i]);
	for (int i = 0; i < 4; i++)
		CHECK(!pthread_create(&threads[i], NULL, send_commands, uctxs[i % 2]));
	for (int i = 0; i < 10; i++) {
		ctx = mlx5ctl_replay(path);
		CHECK(ctx);
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	}
	for (int i = 0; i < 4; i++)
		CHECK(!pthread_join(threads[i], NULL));
	for (int i = 0; i < 2; i++)
		fake_close(&fakes[i], uctxs[i]);
	if (!pid)
		exit(0);
	CHECK_EQ(waitpid(pid, &status, 0), pid);
	CHECK_EQ(status, 0);
	CHECK_EQ(count_lines(), 1 + 2 * (2 + 4 * COMMANDS));
	ctx = mlx5ctl_replay(path);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

/* A recording goes on after one that was cut, and not behind something else. */
static void test_goes_on(void)
{
	struct fake fake = { .exec = quiet_firmware };
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	uint8_t in[16] = {}, out[16];
	FILE *file;

	set_trace(MLX5CTL_TRACE_HEADER "create_uctx 0 1\nexec 0 0 0");
	fake_close(&fake, record(&fake));
	CHECK_EQ(count_lines(), 3);
	ctx = mlx5ctl_replay(path);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);

	/* The end of one writer, while another has the file open. */
	fake.closed = 0;
	unlink(path);
	uctx = record(&fake);
	file = fopen(path, "a");
	CHECK(file && fputs("exec 0 0 0 0 0100", file) >= 0 && !fclose(file));
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out)), 0);
	fake_close(&fake, uctx);
	CHECK_EQ(count_lines(), 3);
	ctx = mlx5ctl_replay(path);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);

	set_trace("root:x:0:0:root:/root:/bin/bash\nnobody");
	ctx = fake_open(&fake);
	CHECK_EQ(mlx5ctl_record(ctx, path), EEXIST);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK_EQ(count_lines(), 1);
}

/* The descriptor of the trace. */
static int trace_fd(void)
{
	struct stat wanted, st;
	int fd = 2;

	CHECK(!stat(path, &wanted));
	do
		CHECK(++fd < 1024);
	while (fstat(fd, &st) || st.st_ino != wanted.st_ino || st.st_dev != wanted.st_dev);
	return fd;
}

/* What its parent locks keeps a child off, which shares the open file at first. */
static void test_lock_of_a_child(void)
{
	struct flock file_lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct fake fake = { .exec = quiet_firmware };
	uint8_t in[16] = {}, out[16];
	struct mlx5ctl_dv_uctx *uctx;
	int to_child[2], to_parent[2];
	int status;
	char word = 'x';
	pid_t pid;

	unlink(path);
	uctx = record(&fake);
	CHECK(!pipe(to_child) && !pipe(to_parent));
	pid = fork();
	CHECK(pid >= 0);
	if (!pid) {
		CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out)), 0);
		CHECK_EQ(write(to_parent[1], &word, 1), 1);
		CHECK_EQ(read(to_child[0], &word, 1), 1);
		CHECK(!fcntl(trace_fd(), F_OFD_GETLK, &file_lock));
		_exit(file_lock.l_type == F_WRLCK ? 0 : 3);
	}
	CHECK_EQ(read(to_parent[0], &word, 1), 1);
	CHECK(!fcntl(trace_fd(), F_OFD_SETLK, &file_lock));
	CHECK_EQ(write(to_child[1], &word, 1), 1);
	CHECK_EQ(waitpid(pid, &status, 0), pid);
	CHECK_EQ(status, 0);
	file_lock.l_type = F_UNLCK;
	CHECK(!fcntl(trace_fd(), F_OFD_SETLK, &file_lock));
	for (unsigned int i = 0; i < 2; i++) {
		close(to_child[i]);
		close(to_parent[i]);
	}
	fake_close(&fake, uctx);
	CHECK_EQ(count_lines(), 3);
}

/* A disk that is full: a limit on the file's size is one, and takes a part of
 * a record as a disk does.
 */
static void test_full_disk(void)
{
	struct rlimit limit = { 3000, RLIM_INFINITY };
	struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };
	struct fake fake = { .exec = quiet_firmware };
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_uctx_attr attr = { .scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY };
	struct mlx5ctl_dv_umem_attr umem_attr = { .addr = &fake, .length = 1 };
	struct mlx5ctl_dv_uctx_info info = {};
	uint8_t in[1024] = {};
	uint8_t out[1024];
	struct stat st;

	ctx = fake_open(&fake);
	CHECK_EQ(mlx5ctl_record(ctx, "/dev/full"), ENOSPC);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "/dev/full: No space left on device"));
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);

	unlink(path);
	CHECK(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
	fake.closed = 0;
	uctx = record(&fake);
	ctx = uctx->ctx;
	CHECK(!setrlimit(RLIMIT_FSIZE, &limit));
	/* It was done, so that is what the caller hears of it. */
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out)), 0);
	CHECK_EQ(fake.commands, 1);
	CHECK(!setrlimit(RLIMIT_FSIZE, &none));
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out)), EFBIG);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "the recording is not complete: File too large"));
	CHECK_EQ(fake.commands, 1);
	/* No other call takes it for the device's trouble. */
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr));
	CHECK_EQ(errno, EFBIG);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "create debug context: the recording is not complete"));
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), EFBIG);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "query debug context: the recording is not complete"));
	CHECK(!mlx5ctl_dv_reg_umem(uctx, &umem_attr));
	CHECK_EQ(errno, EFBIG);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "register memory: the recording is not complete"));
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), EFBIG);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "recording"));
	CHECK_EQ(fake.closed, 1);
	CHECK(!stat(path, &st) && st.st_size < 3000);
	CHECK_EQ(count_lines(), 2);
	ctx = mlx5ctl_replay(path);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

/* Numbers of which each byte tells where it belongs. */
static const struct mlx5ctl_dv_uctx_info known_uctx = {
	.uid = 0x11121314, .scope = 0x21222324, .uctx_cap = 0x31323334,
	.dev_uctx_cap = 0x41424344, .max_inlen = 0x51525354, .max_outlen = 0x61626364,
	.num_umems = 0x71727374, .max_uctxs = 0x81828384,
	.pinned_bytes = 0x0102030405060708, .max_pinned_bytes = 0x1112131415161718,
	.dev_pinned_bytes = 0x2122232425262728, .max_dev_pinned_bytes = 0x3132333435363738,
	.max_slots = 0x91929394, .lost_slots = 0xa1a2a3a4,
};

static const struct mlx5ctl_dv_umem_info known_umem = {
	.umem_id = 0x11121314, .mkey = 0x21222324, .page_shift = 12, .num_mtt = 0x31323334,
	.length = 4096,
};

static const struct mlx5ctl_dv_journal_info known_journal = {
	.next_seq = 0x0102030405060708, .lost = 0x1112131415161718, .num_entries = 2,
	.more = 0x21222324,
};

static const struct mlx5ctl_dv_journal_entry known_entry = {
	.seq = 0x0102030405060708, .first_seq = 0x1112131415161718,
	.time_ns = 0x2122232425262728, .last_time_ns = 0x3132333435363738,
	.duration_ns = 0x4142434445464748, .count = 0x5152535455565758,
	.pid = 0x11121314, .user = 0x21222324, .pending = 0x31323334, .err = 0x41424344,
	.syndrome = 0x51525354, .opcode = 0x0102, .op_mod = 0x1112, .register_id = 0x2122,
	.uid = 0x3132, .kind = 3, .scope = 4, .status = 5, .comm = "sixteen_letters_",
};

static int known_query(struct mlx5ctl_dv_uctx *uctx, struct mlx5ctl_dv_uctx_info *info)
{
	(void)uctx;
	*info = known_uctx;
	return 0;
}

static int known_reg(struct mlx5ctl_dv_uctx *uctx, const struct mlx5ctl_dv_umem_attr *attr,
		     uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	(void)uctx;
	(void)attr;
	*handle = 1;
	*info = known_umem;
	return 0;
}

static int known_read(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
		      struct mlx5ctl_dv_journal_entry *entries, uint32_t max_entries,
		      struct mlx5ctl_dv_journal_info *info)
{
	(void)uctx;
	(void)from_seq;
	CHECK_EQ(max_entries, 2);
	entries[0] = known_entry;
	entries[1] = (struct mlx5ctl_dv_journal_entry){ .first_seq = 1, .opcode = 2 };
	*info = known_journal;
	return 0;
}

/* What is asked of a device that knows these, and what must come back. */
static void known_session(struct mlx5ctl_dv_context *ctx)
{
	struct mlx5ctl_dv_uctx_attr attr = { .scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY };
	static uint8_t memory[4096];
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_journal_entry entries[2] = {};
	struct mlx5ctl_dv_journal_info journal = {};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_umem_info umem_info = {};
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_umem *umem;

	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
	CHECK(!memcmp(&info, &known_uctx, sizeof(info)));
	umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	CHECK(umem);
	CHECK_EQ(mlx5ctl_dv_query_umem(umem, &umem_info), 0);
	CHECK(!memcmp(&umem_info, &known_umem, sizeof(umem_info)));
	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 7, entries, 2, &journal), 0);
	CHECK(!memcmp(&journal, &known_journal, sizeof(journal)));
	CHECK(!memcmp(&entries[0], &known_entry, sizeof(known_entry)));
	CHECK_EQ(entries[1].first_seq, 1);
	CHECK_EQ(entries[1].opcode, 2);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

#define UCTX_HEX                                                                   \
	"0000000000000000" "14131211" "24232221" "34333231" "44434241" "54535251" \
	"64636261" "74737271" "84838281" "0807060504030201" "1817161514131211"    \
	"2827262524232221" "3837363534333231" "94939291" "a4a3a2a1"
#define UMEM_HEX \
	"0000000000000000" "14131211" "24232221" "0c000000" "34333231" "0010000000000000"
#define JOURNAL_HEX "0000000000000000" "0807060504030201" "1817161514131211" "02000000" "24232221"
#define ENTRY_HEX                                                                           \
	"0807060504030201" "1817161514131211" "2827262524232221" "3837363534333231"        \
	"4847464544434241" "5857565554535251" "14131211" "24232221" "34333231" "44434241" \
	"54535251" "0201" "1211" "2221" "3231" "03040500"                                 \
	"7369787465656e5f6c6574746572735f00" "00000000000000"
#define SECOND_HEX                                                                  \
	"0000000000000000" "0100000000000000" "0000000000000000" "0000000000000000" \
	"0000000000000000" "0000000000000000" "00000000" "00000000" "00000000"      \
	"00000000" "00000000" "0200" "0000" "0000" "0000" "00000000"                \
	"0000000000000000000000000000000000" "00000000000000"

/* A recording is the same file whatever machine makes it, and each replays it. */
static void test_byte_order(void)
{
	static const char expected[] = MLX5CTL_TRACE_HEADER
		"create_uctx 0 1\n"
		"query_uctx 0 " UCTX_HEX "\n"
		"reg_umem 0 1 4096 " UMEM_HEX "\n"
		"read_journal 0 7 2 " JOURNAL_HEX " " ENTRY_HEX SECOND_HEX "\n";
	struct fake fake = {};
	struct mlx5ctl_dv_context *ctx = fake_open(&fake);
	struct mlx5ctl_transport_ops ops = *ctx->ops;
	char text[2 * sizeof(expected)] = {};
	FILE *file;

	ops.query_uctx = known_query;
	ops.reg_umem = known_reg;
	ops.read_journal = known_read;
	ctx->ops = &ops;
	unlink(path);
	CHECK_EQ(mlx5ctl_record(ctx, path), 0);
	known_session(ctx);
	file = fopen(path, "r");
	CHECK(file);
	CHECK_EQ(fread(text, 1, sizeof(text) - 1, file), strlen(expected));
	fclose(file);
	CHECK_STR(text, expected);

	set_trace(expected);
	ctx = mlx5ctl_replay(path);
	CHECK(ctx);
	known_session(ctx);
}

/* The bytes 0, 1, 2... of structures, as a machine of the other order has them: each number
 * begins with what was its last byte. Words are apart as the numbers are.
 */
static void check_reversed(enum mlx5ctl_trace_struct kind, size_t len, const char *words)
{
	uint8_t data[2 * sizeof(struct mlx5ctl_dv_journal_entry)];
	unsigned int byte;
	size_t at = 0;
	int used;

	for (size_t i = 0; i < sizeof(data); i++)
		data[i] = i & 0xff;
	mlx5ctl_trace_reverse(kind, data, len);
	for (; sscanf(words, " %2x%n", &byte, &used) == 1; words += used)
		CHECK_EQ(data[at++], byte);
	CHECK(at >= len);
	/* Nothing behind it; and the way back is the same. */
	for (; at < sizeof(data); at++)
		CHECK_EQ(data[at], at & 0xff);
	mlx5ctl_trace_reverse(kind, data, len);
	for (size_t i = 0; i < sizeof(data); i++)
		CHECK_EQ(data[i], i & 0xff);
}

static void test_reverse(void)
{
	check_reversed(MLX5CTL_TRACE_UCTX_INFO, sizeof(struct mlx5ctl_dv_uctx_info),
		       "0706050403020100 0b0a0908 0f0e0d0c 13121110 17161514 1b1a1918 1f1e1d1c "
		       "23222120 27262524 2f2e2d2c2b2a2928 3736353433323130 3f3e3d3c3b3a3938 "
		       "4746454443424140 4b4a4948 4f4e4d4c");
	/* An earlier version's. */
	check_reversed(MLX5CTL_TRACE_UCTX_INFO, MLX5CTL_UCTX_INFO_FIRST,
		       "0706050403020100 0b0a0908 0f0e0d0c 13121110 17161514 1b1a1918 1f1e1d1c "
		       "23222120 27262524 2f2e2d2c2b2a2928 3736353433323130 3f3e3d3c3b3a3938 "
		       "4746454443424140");
	check_reversed(MLX5CTL_TRACE_UMEM_INFO, sizeof(struct mlx5ctl_dv_umem_info),
		       "0706050403020100 0b0a0908 0f0e0d0c 13121110 17161514 1f1e1d1c1b1a1918");
	check_reversed(MLX5CTL_TRACE_JOURNAL_INFO, sizeof(struct mlx5ctl_dv_journal_info),
		       "0706050403020100 0f0e0d0c0b0a0908 1716151413121110 1b1a1918 1f1e1d1c "
		       "2726252423222120 2f2e2d2c2b2a2928 3736353433323130 3f3e3d3c3b3a3938");
	/* One and the first eleven bytes of another: a number that is not whole stays. */
	check_reversed(MLX5CTL_TRACE_JOURNAL_ENTRY, sizeof(struct mlx5ctl_dv_journal_entry) + 11,
		       "0706050403020100 0f0e0d0c0b0a0908 1716151413121110 1f1e1d1c1b1a1918 "
		       "2726252423222120 2f2e2d2c2b2a2928 33323130 37363534 3b3a3938 3f3e3d3c "
		       "43424140 4544 4746 4948 4b4a 4c4d4e4f 505152535455565758595a5b5c5d5e5f60 "
		       "61626364656667 6f6e6d6c6b6a6968 707172");
}

static int ignore(const void *data, size_t len, void *opaque)
{
	(void)data;
	(void)len;
	(void)opaque;
	return 0;
}

/* Writing a recording takes a second here, and is not firmware's. */
static void test_time_is_firmwares(void)
{
	struct fake fake = { .exec = firmware };
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_dump_result result = {};
	struct mlx5ctl_dv_rsc_dump_attr dump = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
		.dest = { .write = ignore },
	};
	unsigned int before;

	unlink(path);
	uctx = record(&fake);
	before = atomic_load(&writes);
	CHECK_EQ(mlx5ctl_dv_rsc_dump(uctx, &dump, &result), 0);
	CHECK_EQ(result.commands, 1);
	CHECK_EQ(atomic_load(&writes), before + 1);
	CHECK_EQ(result.duration_ns, 0);
	fake_close(&fake, uctx);
}

int main(void)
{
	int fd = mkstemp(path);

	CHECK(fd >= 0);
	close(fd);
	unlink(path);
	test_session();
	test_environment();
	test_malformed();
	test_cut();
	test_compressed();
	test_compressed_cut();
	test_compressed_damaged();
	test_endless();
	test_no_memory();
	test_many_writers();
	test_goes_on();
	test_lock_of_a_child();
	test_full_disk();
	test_byte_order();
	test_reverse();
	test_time_is_firmwares();
	unlink(path);
	return 0;
}
