// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "dump.h"
#include "trace.h"

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

static int use_own_memory(struct mlx5ctl_dump *dump)
{
	struct mlx5ctl_dv_umem_attr attr = {
		.length = dump->buf_size,
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	void *memory;

	memory = mmap(NULL, dump->buf_size, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED)
		return mlx5ctl_set_error(ENOMEM, "dump: %llu bytes",
					 (unsigned long long)dump->buf_size);
	/* A child of a fork must not share what the device writes to. */
	madvise(memory, dump->buf_size, MADV_DONTFORK);

	attr.addr = memory;
	dump->umem = mlx5ctl_dv_reg_umem(dump->uctx, &attr);
	if (!dump->umem) {
		int err = errno;

		munmap(memory, dump->buf_size);
		return err;
	}
	dump->own_memory = memory;
	return 0;
}

int mlx5ctl_dump_prepare(const struct mlx5ctl_dv_dump_dest *dest,
			 struct mlx5ctl_dv_dump_result *result,
			 size_t result_len)
{
	static const struct mlx5ctl_dv_dump_dest none;
	int err = 0;

	if (result) {
		err = mlx5ctl_check_out(result, result_len, 0);
		memset(result, 0, result_len);
	}
	if (dest->comp_mask ||
	    memcmp(dest->reserved, none.reserved, sizeof(none.reserved)) != 0)
		err = EINVAL;
	return err;
}

void mlx5ctl_dv_free_dump(void *data)
{
	free(data);
}

int mlx5ctl_dump_begin(struct mlx5ctl_dump *dump, struct mlx5ctl_dv_uctx *uctx,
		       const struct mlx5ctl_dv_dump_dest *dest, bool use_umem,
		       bool can_collect)
{
	struct mlx5ctl_dv_umem *umem = dest->umem;
	bool collect = can_collect && !umem && !dest->write;

	*dump = (struct mlx5ctl_dump){
		.uctx = uctx,
		.dest = dest,
		.umem = umem,
		.buf_size = dest->buf_size,
		.max_bytes = dest->max_bytes ?: MLX5CTL_DV_DUMP_MAX_DEFAULT,
		.cancels = atomic_load(&uctx->cancels),
		.collect = collect,
	};
	if (!use_umem) {
		if (umem || dest->buf_size || !(dest->write || collect))
			goto inval;
		return 0;
	}
	if (!umem) {
		if (!(dest->write || collect) || dest->buf_size > UINT32_MAX)
			goto inval;
		if (!dump->buf_size)
			dump->buf_size = MLX5CTL_DV_DUMP_BUF_DEFAULT;
		return use_own_memory(dump);
	}
	if (umem->uctx != uctx || !(umem->flags & MLX5CTL_DV_UMEM_MKEY) ||
	    (dest->write && !umem->addr) || dest->buf_size > umem->info.length)
		goto inval;
	if (!dump->buf_size)
		dump->buf_size = umem->info.length;
	if (dump->buf_size > UINT32_MAX)
		goto inval;
	return 0;

inval:
	return mlx5ctl_set_error(EINVAL, "dump: destination");
}

int mlx5ctl_dump_exec(struct mlx5ctl_dump *dump, const void *in, size_t inlen,
		      void *out, size_t outlen)
{
	uint64_t start = now_ns() - mlx5ctl_recorded_ns();
	int err;

	if (mlx5ctl_is_cancelled(dump->uctx, dump->cancels))
		return mlx5ctl_set_error(ECANCELED, "dump");
	if (dump->umem)
		err = mlx5ctl_dv_exec_cmd_umem(dump->uctx, in, inlen, out,
					       outlen, dump->umem, 0,
					       dump->buf_size);
	else
		err = mlx5ctl_dv_exec_cmd(dump->uctx, in, inlen, out, outlen);
	dump->result.duration_ns += now_ns() - mlx5ctl_recorded_ns() - start;
	dump->result.commands++;
	return err;
}

/* Room grows by doubling: a dump's length is not known before its end. */
static int collect(struct mlx5ctl_dump *dump, const void *data, uint64_t len)
{
	uint64_t need = dump->result.bytes + len;
	uint64_t room = dump->collect_room ?: len;
	void *memory;

	if (need > dump->collect_room) {
		while (room < need)
			room *= 2;
		memory = room > SIZE_MAX ? NULL : realloc(dump->result.data, room);
		if (!memory)
			return mlx5ctl_set_error(ENOMEM, "dump: %llu bytes",
						 (unsigned long long)room);
		dump->result.data = memory;
		dump->collect_room = room;
	}
	memcpy((uint8_t *)dump->result.data + dump->result.bytes, data, len);
	return 0;
}

int mlx5ctl_dump_piece(struct mlx5ctl_dump *dump, const void *data,
		       uint64_t len, bool more)
{
	const struct mlx5ctl_dv_dump_dest *dest = dump->dest;
	int err;

	/* A piece without data that promises more could go on for ever. */
	if (more && !len)
		return mlx5ctl_set_error(EBADMSG, "dump: empty piece");
	if (len > dump->max_bytes - dump->result.bytes)
		return mlx5ctl_set_error(EFBIG, "dump: more than %llu bytes",
					 (unsigned long long)dump->max_bytes);
	if (dest->write && len) {
		err = dest->write(data ?: dump->umem->addr, len, dest->opaque);
		if (err)
			return mlx5ctl_set_reason(err, "dump: cannot be written: %s",
						  mlx5ctl_strerror(err));
	}
	if (dump->collect && len) {
		err = collect(dump, data ?: dump->umem->addr, len);
		if (err)
			return err;
	}
	dump->result.bytes += len;
	if (dest->progress && dest->progress(dump->result.bytes,
					     dump->result.commands,
					     dest->opaque))
		return mlx5ctl_set_reason(ECANCELED, "dump: stopped by the caller");
	if (more && !dest->write && !dump->collect)
		return mlx5ctl_set_error(EMSGSIZE, "dump: larger than its memory");
	return 0;
}

int mlx5ctl_dump_end(struct mlx5ctl_dump *dump, int err,
		     struct mlx5ctl_dv_dump_result *result, size_t result_len)
{
	if (dump->own_memory) {
		struct mlx5ctl_dv_status status = *mlx5ctl_dv_last_status();
		int dereg_err = mlx5ctl_dv_dereg_umem(dump->umem);

		/* The kernel keeps pages pinned that the device may still
		 * write, whatever happens to this mapping.
		 */
		munmap(dump->own_memory, dump->buf_size);
		if (err)
			mlx5ctl_restore_status(&status);
		else
			err = dereg_err;
	}
	if (err) {
		free(dump->result.data);
		dump->result.data = NULL;
	}
	if (result)
		mlx5ctl_copy_out(result, result_len, &dump->result,
				 sizeof(dump->result));
	return err;
}
