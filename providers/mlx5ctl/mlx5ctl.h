/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Inside the library: what stands behind the public handles, and what a
 * transport has to provide.
 */
#ifndef MLX5CTL_H
#define MLX5CTL_H

#include <stdatomic.h>
#include <stddef.h>
#include <sys/types.h>
#include <unistd.h>

#include "mlx5ctl_dv.h"

#define MLX5CTL_MIN_BOX_LEN 16
#define MLX5CTL_MAX_BOX_LEN (512 * 512)
#define MLX5CTL_BATCH_LEN 64
#define MLX5CTL_JOURNAL_LEN 256 /* entries of one read */

struct mlx5ctl_dv_context;

/*
 * A way to firmware. Each call returns 0 or a positive errno. A handle is the
 * transport's own number for an object.
 */
struct mlx5ctl_transport_ops {
	const char *name;
	int (*create_uctx)(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			   uint32_t *handle);
	int (*query_uctx)(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_uctx_info *info);
	int (*destroy_uctx)(struct mlx5ctl_dv_uctx *uctx);
	/* umem is NULL for a command without memory. */
	int (*exec)(struct mlx5ctl_dv_uctx *uctx, const void *in, size_t inlen,
		    void *out, size_t outlen, struct mlx5ctl_dv_umem *umem,
		    uint64_t offset, uint64_t length);
	/* At most MLX5CTL_BATCH_LEN commands; sets each one's err if it returns
	 * 0. NULL: they are executed one by one.
	 */
	int (*exec_batch)(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_batch_cmd *cmds, size_t num,
			  uint32_t flags);
	int (*read_journal)(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			    struct mlx5ctl_dv_journal_entry *entries,
			    uint32_t max_entries,
			    struct mlx5ctl_dv_journal_info *info);
	int (*reg_umem)(struct mlx5ctl_dv_uctx *uctx,
			const struct mlx5ctl_dv_umem_attr *attr,
			uint32_t *handle, struct mlx5ctl_dv_umem_info *info);
	int (*dereg_umem)(struct mlx5ctl_dv_umem *umem);
	void (*close)(struct mlx5ctl_dv_context *ctx);
};

struct mlx5ctl_dv_context {
	const struct mlx5ctl_transport_ops *ops;
	int fd;
	bool own_fd;
	void *priv; /* the transport's */
	struct mlx5ctl_recorder *recorder; /* around the transport, or NULL */
	atomic_uint num_uctxs;
};

struct mlx5ctl_dv_uctx {
	struct mlx5ctl_dv_context *ctx;
	pid_t owner;
	uint32_t handle;
	atomic_uint num_umems;
	atomic_uint num_samplers;
	atomic_uint cancels; /* calls of mlx5ctl_dv_cancel() */
};

struct mlx5ctl_dv_umem {
	struct mlx5ctl_dv_uctx *uctx;
	pid_t owner;
	uint32_t handle;
	void *addr; /* NULL for a DMA-BUF */
	uint32_t flags;
	struct mlx5ctl_dv_umem_info info;
};

/*
 * A child of fork() has copies of the handles, and what they stand for is its
 * parent's: ending it there frees the copy and no more.
 */
static inline bool mlx5ctl_is_owner(pid_t owner)
{
	return owner == getpid();
}

/* context.c */
struct mlx5ctl_dv_context *
mlx5ctl_new_context(const struct mlx5ctl_transport_ops *ops, int fd,
		    bool own_fd, void *priv);

/* status.c: all return err. set_error() is given what the caller wanted to do
 * and adds why that fails with this errno; set_reason() is given all of it.
 */
int mlx5ctl_set_reason(int err, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
int mlx5ctl_set_error(int err, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* An errno in words, in every locale and thread the same. */
const char *mlx5ctl_strerror(int err);
int mlx5ctl_set_cmd_status(int err, const void *in, size_t inlen,
			   const void *out, size_t outlen);

/* Put back what a later call of the library has overwritten. */
void mlx5ctl_restore_status(const struct mlx5ctl_dv_status *status);

/*
 * sized.c: structures of the caller's that the library fills. They begin with
 * comp_mask, and have the size that the caller was compiled with. check_out()
 * returns 0, or EINVAL for bits that are not in KNOWN; copy_out() copies what
 * fits and clears the rest.
 */
int mlx5ctl_check_out(const void *out, size_t room, uint64_t known);
void mlx5ctl_copy_out(void *to, size_t room, const void *from, size_t len);

/* What a trace of an earlier version has of it, at least. */
#define MLX5CTL_UCTX_INFO_FIRST offsetof(struct mlx5ctl_dv_uctx_info, max_slots)
/* What a trace holds of it. */
#define MLX5CTL_JOURNAL_INFO_FIRST \
	offsetof(struct mlx5ctl_dv_journal_info, lost_changes)

/* Whether a call that began when cancels was SEEN is to end. */
static inline bool mlx5ctl_is_cancelled(struct mlx5ctl_dv_uctx *uctx,
					unsigned int seen)
{
	return atomic_load(&uctx->cancels) != seen;
}

#endif
