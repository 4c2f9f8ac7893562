// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A transport around another, which writes down what goes through it. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "trace.h"

struct mlx5ctl_recorder {
	const struct mlx5ctl_transport_ops *ops; /* of the real transport */
	struct mlx5ctl_transport_ops own_ops;
	pthread_mutex_t lock; /* a line at a time */
	FILE *file;
};

static void put_bytes(FILE *file, const void *data, size_t len)
{
	const uint8_t *at = data;

	fputc(' ', file);
	if (!len)
		fputc('-', file);
	for (size_t i = 0; i < len; i++)
		fprintf(file, "%02x", at[i]);
}

static FILE *begin(struct mlx5ctl_dv_context *ctx)
{
	pthread_mutex_lock(&ctx->recorder->lock);
	return ctx->recorder->file;
}

static void end(struct mlx5ctl_dv_context *ctx)
{
	/* What a crash follows is what one wants to have. */
	fputc('\n', ctx->recorder->file);
	fflush(ctx->recorder->file);
	pthread_mutex_unlock(&ctx->recorder->lock);
}

static int record_create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			      uint32_t *handle)
{
	int err = ctx->recorder->ops->create_uctx(ctx, scope, handle);
	FILE *file = begin(ctx);

	fprintf(file, "create_uctx %d %u", err, scope);
	end(ctx);
	return err;
}

static int record_query_uctx(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_uctx_info *info)
{
	int err = uctx->ctx->recorder->ops->query_uctx(uctx, info);
	FILE *file = begin(uctx->ctx);

	fprintf(file, "query_uctx %d", err);
	put_bytes(file, info, err ? 0 : sizeof(*info));
	end(uctx->ctx);
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
	bool has_changed = false;
	uint8_t *memory = NULL;
	uint8_t *before = NULL;
	uint64_t first = 0;
	uint64_t last = 0;
	bool answered;
	FILE *file;
	int err;

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
	err = uctx->ctx->recorder->ops->exec(uctx, in, inlen, out, outlen, umem,
					     offset, length);
	answered = !err || err == EREMOTEIO;
	if (memory && answered)
		has_changed = changed(before, memory, length, &first, &last);

	file = begin(uctx->ctx);
	fprintf(file, "exec %d %d %" PRIu64 " %" PRIu64, err, !!umem,
		offset, length);
	put_bytes(file, in, inlen);
	put_bytes(file, out, answered ? outlen : 0);
	fprintf(file, " %" PRIu64, first);
	put_bytes(file, has_changed ? memory + first : NULL,
		  has_changed ? last - first + 1 : 0);
	end(uctx->ctx);
	free(before);
	return err;
}

static int record_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			       struct mlx5ctl_dv_journal_entry *entries,
			       uint32_t max_entries,
			       struct mlx5ctl_dv_journal_info *info)
{
	FILE *file;
	int err;

	err = uctx->ctx->recorder->ops->read_journal(uctx, from_seq, entries,
						     max_entries, info);
	file = begin(uctx->ctx);
	fprintf(file, "read_journal %d %" PRIu64 " %u", err, from_seq,
		max_entries);
	put_bytes(file, info, err ? 0 : sizeof(*info));
	put_bytes(file, entries,
		  err ? 0 : info->num_entries * sizeof(*entries));
	end(uctx->ctx);
	return err;
}

static int record_reg_umem(struct mlx5ctl_dv_uctx *uctx,
			   const struct mlx5ctl_dv_umem_attr *attr,
			   uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	int err = uctx->ctx->recorder->ops->reg_umem(uctx, attr, handle, info);
	FILE *file = begin(uctx->ctx);

	fprintf(file, "reg_umem %d %u %" PRIu64, err, attr->flags,
		attr->length);
	put_bytes(file, info, err ? 0 : sizeof(*info));
	end(uctx->ctx);
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
	fclose(recorder->file);
	pthread_mutex_destroy(&recorder->lock);
	free(recorder);
}

/* To the end of what is there; others may not read what a device says. */
static FILE *open_trace(const char *path)
{
	struct stat st;
	FILE *file;
	int fd;

	fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (fd < 0)
		return NULL;
	file = fdopen(fd, "a");
	if (!file) {
		close(fd);
		return NULL;
	}
	if (fstat(fd, &st) || !st.st_size)
		fputs(MLX5CTL_TRACE_HEADER, file);
	return file;
}

int mlx5ctl_record(struct mlx5ctl_dv_context *ctx, const char *path)
{
	struct mlx5ctl_recorder *recorder = calloc(1, sizeof(*recorder));

	if (!recorder)
		return mlx5ctl_set_error(ENOMEM, "record");
	recorder->file = open_trace(path);
	if (!recorder->file) {
		int err = errno;

		free(recorder);
		return mlx5ctl_set_reason(err, "cannot record to %s: %s", path,
					  strerrordesc_np(err));
	}
	pthread_mutex_init(&recorder->lock, NULL);
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
