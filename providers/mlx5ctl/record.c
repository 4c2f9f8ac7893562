// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A transport around another, which writes down what goes through it.
 *
 * A record is put together in memory and written by one call at the end of the
 * file, under a lock that other processes heed too: whoever records into the
 * same file, and whenever somebody looks, it holds whole records. When one
 * cannot be written the recording ends: no later call gets through to the
 * device, so that nothing is done that the recording does not have.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "trace.h"

struct mlx5ctl_recorder {
	const struct mlx5ctl_transport_ops *ops; /* of the real transport */
	struct mlx5ctl_transport_ops own_ops;
	atomic_int err; /* that ended the recording */
	int fd;
	pid_t owner; /* of the descriptor */
};

struct record {
	char *text;
	size_t len;
	size_t room;
	bool failed;
	uint64_t start_ns;
};

/* Threads share a descriptor, and with it the file's lock. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static __thread uint64_t recorded_ns;

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

uint64_t mlx5ctl_recorded_ns(void)
{
	return recorded_ns;
}

/* Room for more characters and a NUL. */
static bool reserve(struct record *record, size_t more)
{
	char *text;

	if (record->failed)
		return false;
	if (record->room - record->len > more)
		return true;
	text = realloc(record->text, (record->len + more + 1) * 2);
	if (!text) {
		record->failed = true;
		return false;
	}
	record->text = text;
	record->room = (record->len + more + 1) * 2;
	return true;
}

__attribute__((format(printf, 2, 3)))
static void put(struct record *record, const char *fmt, ...)
{
	va_list args;

	/* A name and some numbers. */
	if (!reserve(record, 256))
		return;
	va_start(args, fmt);
	record->len += vsnprintf(record->text + record->len, 256, fmt, args);
	va_end(args);
}

static void put_bytes(struct record *record, const void *data, size_t len)
{
	static const char digits[] = "0123456789abcdef";
	const uint8_t *from = data;
	char *to;

	if (!len) {
		put(record, " -");
		return;
	}
	if (!reserve(record, 2 * len + 1))
		return;
	to = record->text + record->len;
	*to++ = ' ';
	for (size_t i = 0; i < len; i++) {
		*to++ = digits[from[i] >> 4];
		*to++ = digits[from[i] & 0xf];
	}
	record->len += 2 * len + 1;
}

/* Little-endian, which the caller's own is not everywhere. */
static void put_struct(struct record *record, enum mlx5ctl_trace_struct kind,
		       const void *data, size_t len)
{
	void *copy = len ? malloc(len) : NULL;

	if (len && !copy) {
		record->failed = true;
		return;
	}
	if (len) {
		memcpy(copy, data, len);
		mlx5ctl_trace_order(kind, copy, len);
	}
	put_bytes(record, copy, len);
	free(copy);
}

/* Of the open file: a process's would be lost as soon as it closes any descriptor of the
 * file, as it does when it replays what it records. What is not a regular file has no
 * lock, and nothing to take back.
 */
static void lock_file(int fd, short type)
{
	struct flock file_lock = { .l_type = type, .l_whence = SEEK_SET };

	while (fcntl(fd, F_OFD_SETLKW, &file_lock) && errno == EINTR)
		;
}

/* With the locks held: all of it is in the file, or nothing. */
static int append(int fd, const char *text, size_t len)
{
	struct stat before;
	bool regular = !fstat(fd, &before) && S_ISREG(before.st_mode);
	size_t done = 0;
	int err = 0;

	while (done < len && !err) {
		ssize_t count = write(fd, text + done, len - done);

		if (count > 0)
			done += count;
		else if (!count)
			err = ENOSPC;
		else if (errno != EINTR)
			err = errno;
	}
	if (err && done && regular && ftruncate(fd, before.st_size))
		err = errno;
	return err;
}

/* Cut off the record that somebody's end left half written: 0 or an errno. */
static int cut_tail(int fd, off_t size)
{
	char last = '\0';

	while (size && last != '\n') {
		if (pread(fd, &last, 1, size - 1) != 1)
			return EIO;
		size -= last != '\n';
	}
	return ftruncate(fd, size) ? errno : 0;
}

/* Another writer may have died in its record since. */
static int mend_end(int fd)
{
	struct stat st;
	char last;

	if (fstat(fd, &st) || !S_ISREG(st.st_mode) || !st.st_size)
		return 0;
	if (pread(fd, &last, 1, st.st_size - 1) != 1)
		return EIO;
	return last == '\n' ? 0 : cut_tail(fd, st.st_size);
}

/* A child of fork() shares the open file, so that its lock keeps nobody off: it opens the
 * file for itself.
 */
static int own_file(struct mlx5ctl_recorder *recorder)
{
	char name[32];
	struct stat st;
	int fd;

	if (recorder->owner == getpid())
		return 0;
	if (!fstat(recorder->fd, &st) && S_ISREG(st.st_mode)) {
		snprintf(name, sizeof(name), "/proc/self/fd/%d", recorder->fd);
		fd = open(name, O_RDWR | O_APPEND | O_CLOEXEC);
		if (fd < 0)
			return errno;
		close(recorder->fd);
		recorder->fd = fd;
	}
	recorder->owner = getpid();
	return 0;
}

static int write_record(struct mlx5ctl_recorder *recorder, const struct record *record)
{
	int err = own_file(recorder);

	if (err)
		return err;
	lock_file(recorder->fd, F_WRLCK);
	err = mend_end(recorder->fd) ?: append(recorder->fd, record->text, record->len);
	lock_file(recorder->fd, F_UNLCK);
	return err;
}

static struct record begin(void)
{
	return (struct record){ .start_ns = now_ns() };
}

static void end(struct mlx5ctl_dv_context *ctx, struct record *record)
{
	struct mlx5ctl_recorder *recorder = ctx->recorder;
	int err = ENOMEM;

	put(record, "\n");
	if (!record->failed) {
		pthread_mutex_lock(&lock);
		err = write_record(recorder, record);
		pthread_mutex_unlock(&lock);
	}
	if (err)
		atomic_store(&recorder->err, err);
	free(record->text);
	recorded_ns += now_ns() - record->start_ns;
}

static int record_create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			      uint32_t *handle)
{
	int err = atomic_load(&ctx->recorder->err);
	struct record record;

	if (err)
		return err;
	err = ctx->recorder->ops->create_uctx(ctx, scope, handle);
	record = begin();
	put(&record, "create_uctx %d %u", err, scope);
	end(ctx, &record);
	return err;
}

static int record_query_uctx(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_uctx_info *info)
{
	int err = atomic_load(&uctx->ctx->recorder->err);
	struct record record;

	if (err)
		return err;
	err = uctx->ctx->recorder->ops->query_uctx(uctx, info);
	record = begin();
	put(&record, "query_uctx %d", err);
	put_struct(&record, MLX5CTL_TRACE_UCTX_INFO, info, err ? 0 : sizeof(*info));
	end(uctx->ctx, &record);
	return err;
}

static int record_destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	return uctx->ctx->recorder->ops->destroy_uctx(uctx);
}

/* First and last byte that differ; false if none does. */
static bool changed(const uint8_t *before, const uint8_t *after, uint64_t len,
		    uint64_t *first, uint64_t *last)
{
	*first = 0;
	while (*first < len && before[*first] == after[*first])
		++*first;
	if (*first == len)
		return false;
	*last = len - 1;
	while (before[*last] == after[*last])
		--*last;
	return true;
}

static int record_exec(struct mlx5ctl_dv_uctx *uctx, const void *in,
		       size_t inlen, void *out, size_t outlen,
		       struct mlx5ctl_dv_umem *umem, uint64_t offset,
		       uint64_t length)
{
	int err = atomic_load(&uctx->ctx->recorder->err);
	struct record record = begin();
	bool has_changed = false;
	uint8_t *memory = NULL;
	uint8_t *before = NULL;
	uint64_t first = 0;
	uint64_t last = 0;
	bool answered;

	if (err)
		return err;
	/* A range that is not in the umem is for the kernel to refuse. */
	if (umem && umem->addr && offset <= umem->info.length &&
	    length <= umem->info.length - offset)
		memory = (uint8_t *)umem->addr + offset;
	if (memory) {
		before = malloc(length + !length);
		if (!before)
			return ENOMEM;
		memcpy(before, memory, length);
	}
	recorded_ns += now_ns() - record.start_ns;
	err = uctx->ctx->recorder->ops->exec(uctx, in, inlen, out, outlen, umem,
					     offset, length);
	record = begin();
	answered = !err || err == EREMOTEIO;
	if (memory && answered)
		has_changed = changed(before, memory, length, &first, &last);

	put(&record, "exec %d %d %" PRIu64 " %" PRIu64, err, !!umem, offset,
	    length);
	put_bytes(&record, in, inlen);
	put_bytes(&record, out, answered ? outlen : 0);
	put(&record, " %" PRIu64, first);
	put_bytes(&record, has_changed ? memory + first : NULL,
		  has_changed ? last - first + 1 : 0);
	free(before);
	end(uctx->ctx, &record);
	return err;
}

static int record_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			       struct mlx5ctl_dv_journal_entry *entries,
			       uint32_t max_entries,
			       struct mlx5ctl_dv_journal_info *info)
{
	int err = atomic_load(&uctx->ctx->recorder->err);
	struct record record;

	if (err)
		return err;
	err = uctx->ctx->recorder->ops->read_journal(uctx, from_seq, entries,
						     max_entries, info);
	record = begin();
	put(&record, "read_journal %d %" PRIu64 " %u", err, from_seq,
	    max_entries);
	put_struct(&record, MLX5CTL_TRACE_JOURNAL_INFO, info,
		   err ? 0 : MLX5CTL_JOURNAL_INFO_FIRST);
	put_struct(&record, MLX5CTL_TRACE_JOURNAL_ENTRY, entries,
		   err ? 0 : info->num_entries * sizeof(*entries));
	end(uctx->ctx, &record);
	return err;
}

static int record_reg_umem(struct mlx5ctl_dv_uctx *uctx,
			   const struct mlx5ctl_dv_umem_attr *attr,
			   uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	int err = atomic_load(&uctx->ctx->recorder->err);
	struct record record;

	if (err)
		return err;
	err = uctx->ctx->recorder->ops->reg_umem(uctx, attr, handle, info);
	record = begin();
	put(&record, "reg_umem %d %u %" PRIu64, err, attr->flags, attr->length);
	put_struct(&record, MLX5CTL_TRACE_UMEM_INFO, info, err ? 0 : sizeof(*info));
	end(uctx->ctx, &record);
	return err;
}

static int record_dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	return umem->uctx->ctx->recorder->ops->dereg_umem(umem);
}

static void record_close(struct mlx5ctl_dv_context *ctx)
{
	struct mlx5ctl_recorder *recorder = ctx->recorder;

	if (recorder->ops->close)
		recorder->ops->close(ctx);
	pthread_mutex_lock(&lock);
	close(recorder->fd);
	pthread_mutex_unlock(&lock);
	free(recorder);
}

int mlx5ctl_record_error(const struct mlx5ctl_dv_context *ctx)
{
	return ctx->recorder ? atomic_load(&ctx->recorder->err) : 0;
}

int mlx5ctl_set_call_error(const struct mlx5ctl_dv_context *ctx, int err, const char *call)
{
	if (err == mlx5ctl_record_error(ctx))
		return mlx5ctl_set_reason(err, "%s: the recording is not complete: %s", call,
					  mlx5ctl_strerror(err));
	return mlx5ctl_set_error(err, "%s", call);
}

/* With the locks held: the file is a trace, and ends with a whole record. */
static int start_trace(int fd)
{
	char header[sizeof(MLX5CTL_TRACE_HEADER) - 1];
	struct stat st;

	if (fstat(fd, &st))
		return errno;
	if (!S_ISREG(st.st_mode) || !st.st_size)
		return append(fd, MLX5CTL_TRACE_HEADER, sizeof(header));
	if (pread(fd, header, sizeof(header), 0) != sizeof(header) ||
	    memcmp(header, MLX5CTL_TRACE_HEADER, sizeof(header)) != 0)
		return EEXIST;
	return cut_tail(fd, st.st_size);
}

/* Others may not read what a device says. */
static int open_trace(const char *path, int *fd)
{
	int err;

	pthread_mutex_lock(&lock);
	*fd = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (*fd < 0) {
		err = errno;
	} else {
		lock_file(*fd, F_WRLCK);
		err = start_trace(*fd);
		lock_file(*fd, F_UNLCK);
		if (err)
			close(*fd);
	}
	pthread_mutex_unlock(&lock);
	return err;
}

int mlx5ctl_record(struct mlx5ctl_dv_context *ctx, const char *path)
{
	struct mlx5ctl_recorder *recorder = calloc(1, sizeof(*recorder));
	int err;

	if (!recorder)
		return mlx5ctl_set_error(ENOMEM, "record");
	err = open_trace(path, &recorder->fd);
	if (err) {
		free(recorder);
		return mlx5ctl_set_reason(err, "cannot record to %s: %s", path,
					  err == EEXIST ? "it is no trace" :
							  mlx5ctl_strerror(err));
	}
	recorder->owner = getpid();
	recorder->ops = ctx->ops;
	recorder->own_ops = (struct mlx5ctl_transport_ops){
		.name = ctx->ops->name,
		.create_uctx = record_create_uctx,
		.query_uctx = record_query_uctx,
		.destroy_uctx = record_destroy_uctx,
		.exec = record_exec,
		.read_journal = ctx->ops->read_journal ? record_read_journal : NULL,
		.reg_umem = ctx->ops->reg_umem ? record_reg_umem : NULL,
		.dereg_umem = record_dereg_umem,
		.close = record_close,
	};
	ctx->ops = &recorder->own_ops;
	ctx->recorder = recorder;
	return 0;
}
