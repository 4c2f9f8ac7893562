// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Firmware's tracer, where nobody owns it: capability, strings, memory, ownership -> blocks. The order
 * and the forms are those of the driver, Linux's diag/fw_tracer.c; firmware is asked nothing while it
 * writes, for its blocks carry their time.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "trace_block.h"

enum { MTRC_CAP = 0x9040, MTRC_CONF, MTRC_STDB, MTRC_CTRL };

#define ACCESS_REG 0x805
#define ACCESS_REG_HEAD 16
#define STDB_HEAD 8
/* The driver reads pieces of 256 bytes, and the rest in pieces of 64. */
#define STDB_PIECE 256
#define STDB_REST 64
#define PAGE_BYTES 4096
#define LOG_PAGES_MAX 8
#define TRACE_TO_MEMORY 1
#define SELECT_STATUS 1
#define LOOK_MS 50
#define LOOKS 20 /* between two that ask whether the device is there */
#define MAX_COUNT UINT32_MAX

struct taking {
	struct common common;
	uint64_t count; /* of messages; 0 until stopped */
	struct target target;
	struct trace_source source;
	struct trace_decoder decoder;
	uint32_t log_pages;
	size_t num_blocks;
	uint8_t *memory; /* that firmware writes */
	struct mlx5ctl_dv_umem *umem;
	bool owner; /* this function has it, or nobody knows */
	int keeper; /* the end of a pipe whose other end the keeper reads */
	pid_t keeper_pid;
	size_t next; /* block */
	uint64_t last; /* time stamp of the block before it */
	uint64_t num; /* messages */
	uint64_t num_kept; /* blocks in the file */
	struct out_file file;
	bool have_file;
	int err; /* of the file */
};

static int failed_in(const struct taking *taking, const char *what)
{
	return failed(taking->target.name, what);
}

static int64_t wall_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static int read_string_sizes(struct taking *taking, const uint8_t *cap)
{
	uint64_t total = 0;

	taking->source.num_dbs = get_reg_field(MTRC_CAP, cap, "num_string_db");
	if (taking->source.num_dbs > TRACE_DBS_MAX)
		taking->source.num_dbs = TRACE_DBS_MAX;
	for (uint32_t i = 0; i < taking->source.num_dbs; i++) {
		struct trace_db *db = &taking->source.dbs[i];
		char field[64];

		snprintf(field, sizeof(field), "string_db_param[%u].string_db_base_address", i);
		db->base = get_reg_field(MTRC_CAP, cap, field);
		snprintf(field, sizeof(field), "string_db_param[%u].string_db_size", i);
		db->size = get_reg_field(MTRC_CAP, cap, field);
		total += db->size;
	}
	if (total > TRACE_STRINGS_MAX)
		return failed_because(taking->target.name,
				      "firmware says that it has %llu bytes of strings, which is not so",
				      (unsigned long long)total);
	return EXIT_DONE;
}

/* 0 if it is not known. */
static uint32_t read_frequency(struct taking *taking)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	uint64_t khz = 0;

	if (!mlx5ctl_dv_query_hca_cap(taking->target.uctx, 0, MLX5CTL_DV_CAP_CURRENT, cap, sizeof(cap)))
		mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_cap(0), cap, sizeof(cap),
					  "device_frequency_khz", &khz);
	return khz;
}

static int read_cap(struct taking *taking, uint8_t cap[REG_ROOM])
{
	if (mlx5ctl_dv_read_reg(taking->target.uctx, MTRC_CAP, 0, cap, reg_bytes(MTRC_CAP)))
		return failed_in(taking, "tracer");
	if (!get_reg_field(MTRC_CAP, cap, "trace_to_memory"))
		return failed_because(taking->target.name, "firmware's tracer does not write to memory here");
	if (get_reg_field(MTRC_CAP, cap, "trace_owner"))
		return failed_because(taking->target.name,
				      "the tracer is owned already, by the driver as a rule: \"mlx5ctl trace follow\" has what it reads");
	return EXIT_DONE;
}

static int check_owner(struct taking *taking)
{
	uint8_t cap[REG_ROOM] = {};

	return read_cap(taking, cap);
}

static int read_caps(struct taking *taking)
{
	uint8_t cap[REG_ROOM] = {}, ctrl[REG_ROOM] = {};
	struct trace_source *source = &taking->source;
	int status = read_cap(taking, cap);

	if (status)
		return status;
	if (mlx5ctl_dv_read_reg(taking->target.uctx, MTRC_CTRL, 0, ctrl, reg_bytes(MTRC_CTRL)))
		return failed_in(taking, "tracer");
	source->timestamp = get_reg_field(MTRC_CTRL, ctrl, "current_timestamp52_32") << 32 |
			    get_reg_field(MTRC_CTRL, ctrl, "current_timestamp31_0");
	source->time_us = wall_us();
	source->version = get_reg_field(MTRC_CAP, cap, "trc_ver");
	source->first_id = get_reg_field(MTRC_CAP, cap, "first_string_trace");
	source->num_ids = get_reg_field(MTRC_CAP, cap, "num_string_trace");
	source->frequency_khz = read_frequency(taking);
	taking->log_pages = get_reg_field(MTRC_CAP, cap, "log_max_trace_buffer_size");
	if (taking->log_pages > LOG_PAGES_MAX)
		taking->log_pages = LOG_PAGES_MAX;
	taking->num_blocks = ((size_t)PAGE_BYTES << taking->log_pages) / TRACE_BLOCK_BYTES;
	return read_string_sizes(taking, cap);
}

static int read_strings(struct taking *taking, uint32_t number)
{
	struct trace_db *db = &taking->source.dbs[number];
	uint8_t data[STDB_HEAD + STDB_PIECE];
	uint32_t len;

	db->text = calloc(1, (size_t)db->size + 1);
	if (!db->text)
		return failed_because(taking->target.name, "out of memory");
	/* What is less than the least piece the driver leaves, too. */
	for (uint32_t off = 0; db->size - off >= STDB_REST && !stop_requested(); off += len) {
		len = db->size - off >= STDB_PIECE ? STDB_PIECE : STDB_REST;
		memset(data, 0, sizeof(data));
		set_reg_field(MTRC_STDB, data, "string_db_index", number);
		set_reg_field(MTRC_STDB, data, "read_size", len);
		set_reg_field(MTRC_STDB, data, "start_offset", off);
		/* The driver asks with a write. */
		if (mlx5ctl_dv_write_reg(taking->target.uctx, MTRC_STDB, 0, data, STDB_HEAD + len))
			return failed_in(taking, "strings of the tracer");
		memcpy(db->text + off, data + STDB_HEAD, len);
	}
	return EXIT_DONE;
}

static int read_all_strings(struct taking *taking)
{
	int status = EXIT_DONE;

	for (uint32_t i = 0; !status && i < taking->source.num_dbs; i++)
		status = read_strings(taking, i);
	return status;
}

static int give_memory(struct taking *taking)
{
	size_t len = taking->num_blocks * TRACE_BLOCK_BYTES;
	struct mlx5ctl_dv_umem_attr attr = { .length = len, .flags = MLX5CTL_DV_UMEM_MKEY };
	void *memory = mmap(NULL, len, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		return failed_because(taking->target.name, "%s", strerror(errno));
	taking->memory = memory;
	/* A child of this process must not get pages that firmware does not write. */
	madvise(memory, len, MADV_DONTFORK);
	attr.addr = memory;
	taking->umem = mlx5ctl_dv_reg_umem(taking->target.uctx, &attr);
	return taking->umem ? EXIT_DONE : failed_in(taking, "memory for the tracer");
}

static int write_ctrl(struct target *target, bool on)
{
	uint8_t ctrl[REG_ROOM] = {};

	set_reg_field(MTRC_CTRL, ctrl, "modify_field_select", SELECT_STATUS);
	set_reg_field(MTRC_CTRL, ctrl, "trace_status", on);
	return mlx5ctl_dv_write_reg(target->uctx, MTRC_CTRL, 0, ctrl, reg_bytes(MTRC_CTRL));
}

/* OWNED is then whether this function has it. */
static int write_owner(struct target *target, bool owner, bool *owned)
{
	uint8_t cap[REG_ROOM] = {};
	int err;

	set_reg_field(MTRC_CAP, cap, "trace_owner", owner);
	err = mlx5ctl_dv_write_reg(target->uctx, MTRC_CAP, 0, cap, reg_bytes(MTRC_CAP));
	*owned = get_reg_field(MTRC_CAP, cap, "trace_owner");
	return err;
}

static bool is_there(const struct taking *taking)
{
	struct mlx5ctl_dv_uctx_info info = {};

	/* The kernel knows, and firmware is not asked. */
	return !mlx5ctl_dv_query_uctx(taking->target.uctx, &info);
}

/* Outlives who takes, and gives back what he could not, if he was killed. It is the same debug context:
 * of a device that has begun anew, where the driver may have the tracer by now, nothing is taken away.
 */
static void keep(struct taking *taking, int fd)
{
	bool owned;
	char done;

	setsid();
	for (int signo = 1; signo < NSIG; signo++)
		signal(signo, SIG_IGN);
	if (read(fd, &done, 1) == 1 || !is_there(taking))
		_exit(EXIT_DONE);
	/* Both are tried: one may still be answered. */
	write_ctrl(&taking->target, false);
	write_owner(&taking->target, false, &owned);
	_exit(EXIT_DONE);
}

static int start_keeper(struct taking *taking)
{
	int fds[2], status;

	if (pipe2(fds, O_CLOEXEC))
		return failed_because(taking->target.name, "%s", strerror(errno));
	fflush(NULL);
	taking->keeper_pid = fork();
	if (!taking->keeper_pid) {
		close(fds[1]);
		keep(taking, fds[0]);
	}
	status = taking->keeper_pid > 0 ? EXIT_DONE :
					  failed_because(taking->target.name, "%s", strerror(errno));
	close(fds[0]);
	if (status)
		close(fds[1]);
	else
		taking->keeper = fds[1];
	return status;
}

/* What could be done is done. */
static void end_keeper(struct taking *taking)
{
	/* If that fails the keeper does it once more, which is no harm. */
	(void)!write(taking->keeper, "", 1);
	close(taking->keeper);
	while (waitpid(taking->keeper_pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static int configure(struct taking *taking)
{
	uint8_t in[ACCESS_REG_HEAD + REG_ROOM] = {}, out[ACCESS_REG_HEAD + REG_ROOM] = {};
	size_t len = ACCESS_REG_HEAD + reg_bytes(MTRC_CONF);

	in[0] = ACCESS_REG >> 8;
	in[1] = ACCESS_REG & 0xff;
	in[10] = MTRC_CONF >> 8;
	in[11] = MTRC_CONF & 0xff;
	set_reg_field(MTRC_CONF, in + ACCESS_REG_HEAD, "trace_mode", TRACE_TO_MEMORY);
	set_reg_field(MTRC_CONF, in + ACCESS_REG_HEAD, "log_trace_buffer_size", taking->log_pages);
	return mlx5ctl_dv_exec_cmd_umem(taking->target.uctx, in, len, out, len, taking->umem, 0,
					taking->num_blocks * TRACE_BLOCK_BYTES);
}

static int take_over(struct taking *taking)
{
	bool owned = false;
	int err = write_owner(&taking->target, true, &owned);

	/* Who has refused it has not given it. */
	taking->owner = owned || (err && err != EREMOTEIO);
	if (err)
		return failed_in(taking, "tracer");
	if (!owned)
		return failed_because(taking->target.name,
				      "firmware does not give the tracer: another function or host owns it");
	if (configure(taking))
		return failed_in(taking, "memory for the tracer");
	if (write_ctrl(&taking->target, true))
		return failed_in(taking, "tracer");
	return EXIT_DONE;
}

static bool has_enough(const struct taking *taking)
{
	return taking->count && taking->num >= taking->count;
}

/* A file gets whole blocks, with all that is in the last. */
static bool take_message(const struct trace_message *message, void *arg)
{
	struct taking *taking = arg;

	if (!taking->have_file)
		print_trace_message(message, taking->target.name);
	taking->num++;
	return taking->have_file || !has_enough(taking);
}

/* Firmware may be writing it: one that has changed meanwhile is read again later. */
static uint64_t copy_block(const struct taking *taking, size_t number, uint8_t block[TRACE_BLOCK_BYTES])
{
	const uint64_t *from = (const uint64_t *)(taking->memory + number * TRACE_BLOCK_BYTES);
	size_t num = TRACE_BLOCK_BYTES / sizeof(*from);
	uint64_t stamp = __atomic_load_n(&from[num - 1], __ATOMIC_ACQUIRE);

	for (size_t i = 0; i < num; i++) {
		uint64_t entry = __atomic_load_n(&from[i], __ATOMIC_RELAXED);

		memcpy(block + i * sizeof(entry), &entry, sizeof(entry));
	}
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	if (__atomic_load_n(&from[num - 1], __ATOMIC_RELAXED) != stamp)
		return 0;
	return trace_block_timestamp(block);
}

static bool is_new(const struct taking *taking, uint64_t stamp)
{
	return stamp && (!taking->last || is_trace_later(stamp, taking->last));
}

/* Where firmware has gone all the way round, the oldest block that is left. */
static void find_oldest(struct taking *taking)
{
	uint8_t block[TRACE_BLOCK_BYTES];
	uint64_t oldest = 0;

	for (size_t i = 0; i < taking->num_blocks; i++) {
		uint64_t stamp = copy_block(taking, i, block);

		if (is_new(taking, stamp) && (!oldest || is_trace_later(oldest, stamp))) {
			oldest = stamp;
			taking->next = i;
		}
	}
}

/* The block before is the last that was read; before the first, none was written. */
static bool was_overrun(const struct taking *taking)
{
	uint8_t block[TRACE_BLOCK_BYTES];
	size_t before = (taking->next + taking->num_blocks - 1) % taking->num_blocks;

	return copy_block(taking, before, block) != taking->last;
}

static bool keep_block(struct taking *taking, const uint8_t block[TRACE_BLOCK_BYTES], bool lost)
{
	uint64_t now = wall_us();

	if (lost)
		skip_trace_blocks(&taking->decoder);
	if (taking->have_file)
		taking->err = write_trace_block(&taking->file, block, now, lost);
	if (taking->err)
		return false;
	taking->num_kept += taking->have_file;
	return decode_trace_block(&taking->decoder, block, now, take_message, taking) &&
	       !has_enough(taking);
}

/* The blocks that firmware has written since the last time, as many as there is room for: it may write
 * faster than somebody reads. False to stop.
 */
static bool read_blocks(struct taking *taking)
{
	for (size_t i = 0; i < taking->num_blocks; i++) {
		uint8_t block[TRACE_BLOCK_BYTES];
		uint64_t stamp = copy_block(taking, taking->next, block);
		bool lost = is_new(taking, stamp) && was_overrun(taking);

		if (lost) {
			find_oldest(taking);
			stamp = copy_block(taking, taking->next, block);
		}
		/* Or it is being written just now. */
		if (!is_new(taking, stamp))
			return true;
		taking->last = stamp;
		taking->next = (taking->next + 1) % taking->num_blocks;
		if (!keep_block(taking, block, lost))
			return false;
	}
	return true;
}

static int stream(struct taking *taking)
{
	bool more = true;

	taking->decoder.source = &taking->source;
	for (unsigned int i = 1; more && !stop_requested(); i++) {
		more = read_blocks(taking);
		if (fflush(stdout))
			return EXIT_FAILED;
		if (more && i % LOOKS == 0 && !is_there(taking))
			return failed_in(taking, "tracer");
		if (more)
			poll(NULL, 0, LOOK_MS);
	}
	return EXIT_DONE;
}

/* What firmware wrote before it was turned off is read, too. */
static int give_back(struct taking *taking, int status)
{
	int err = write_ctrl(&taking->target, false);
	bool owned;

	if (err && !status)
		status = failed_in(taking, "turning the tracer off");
	if (!status && !has_enough(taking) && !taking->err && read_blocks(taking))
		finish_trace_decoder(&taking->decoder, wall_us(), take_message, taking);
	if (write_owner(&taking->target, false, &owned) && !status)
		status = failed_in(taking, "giving the tracer back");
	return status;
}

static int take_and_stream(struct taking *taking)
{
	int status = start_keeper(taking);

	if (status)
		return status;
	status = take_over(taking) ?: stream(taking);
	if (taking->owner)
		status = give_back(taking, status);
	if (taking->err && !status)
		status = failed_because(taking->common.path, "%s", strerror(taking->err));
	end_keeper(taking);
	return status;
}

static int finish(struct taking *taking, int status)
{
	if (!taking->have_file)
		return status;
	/* What came until something went wrong is what it was for. */
	if (status && !taking->num_kept) {
		abandon_file(&taking->file);
		return status;
	}
	if (!finish_file(&taking->file))
		return EXIT_FAILED;
	fprintf(stderr, "%s: %llu messages in %s: \"mlx5ctl trace decode\" reads it\n", taking->target.name,
		(unsigned long long)taking->num, taking->common.path);
	return status;
}

static int run(struct taking *taking)
{
	int status = read_caps(taking) ?: read_all_strings(taking) ?: give_memory(taking);

	/* Before anything was taken. */
	if (!status && stop_requested())
		return EXIT_DONE;
	/* Strings are many commands: somebody may have come first. */
	status = status ?: check_owner(taking);
	if (!status && taking->common.path) {
		if (!create_file(&taking->file, taking->common.path))
			return EXIT_FAILED;
		taking->have_file = true;
		taking->err = write_trace_source(&taking->file, &taking->source);
		if (taking->err)
			status = failed_because(taking->common.path, "%s", strerror(taking->err));
	}
	return finish(taking, status ?: take_and_stream(taking));
}

static int parse(struct args *args, struct taking *taking)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &taking->common, TAKE_DEV | TAKE_SCOPE | TAKE_OUTPUT);
		if (status == NOT_TAKEN && is_word(word, "count", NULL)) {
			word = need_value(args, word);
			if (!word)
				return EXIT_WRONG_USE;
			if (!parse_number(word, MAX_COUNT, &taking->count) || !taking->count)
				return wrong_value(args, "count", word);
			status = EXIT_DONE;
		} else if (status == NOT_TAKEN) {
			status = wrong_word(args, word, "word");
		}
		if (status)
			return status;
	}
	status = need_dev(args, &taking->common);
	if (!status && taking->common.scope != MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL)
		status = wrong_use(args, "to own the tracer needs \"scope debug_write_full\"");
	return status;
}

int trace_take(struct args *args)
{
	struct taking taking = { .keeper = -1 };
	struct trace_source *source = &taking.source;
	struct mlx5ctl_dv_device_attr attr;
	int status;

	args->where = "mlx5ctl trace take";
	status = parse(args, &taking);
	if (status)
		return status;
	watch_for_stop();
	/* Who reads this may go: then it is given back first. */
	signal(SIGPIPE, SIG_IGN);
	if (!open_target(&taking.target, taking.common.dev, taking.common.scope))
		return EXIT_FAILED;
	find_device(taking.common.dev, &attr);
	snprintf(source->name, sizeof(source->name), "%s", taking.target.name);
	snprintf(source->parent, sizeof(source->parent), "%s", attr.parent);
	status = run(&taking);
	/* Ends the memory too; firmware writes it no more, or can not. */
	close_target(&taking.target);
	if (taking.memory)
		munmap(taking.memory, taking.num_blocks * TRACE_BLOCK_BYTES);
	free_trace_source(source);
	return status;
}
