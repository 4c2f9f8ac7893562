/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Sessions in a file. A trace is text, a line a call:
 *
 *	mlx5ctl-trace 1
 *	create_uctx ERR SCOPE
 *	query_uctx ERR INFO
 *	exec ERR UMEM OFFSET LENGTH IN OUT AT MEMORY
 *	reg_umem ERR FLAGS LENGTH INFO
 *	read_journal ERR FROM MAX INFO ENTRIES
 *
 * Numbers are decimal; bytes and structures hexadecimal, "-" if there are none. The
 * numbers in INFO and ENTRIES are little-endian, whatever the machine; boxes and memory
 * are as firmware has them.
 * MEMORY is what a command has changed in its umem, from byte AT of it on.
 * Calls that only undo others are not recorded: they succeed. A last line
 * without its end was being written when something ended: it does not count. A line
 * that begins with # is for whoever reads it. What is replayed may be compressed, as
 * by gzip.
 */
#ifndef MLX5CTL_TRACE_H
#define MLX5CTL_TRACE_H

#include "mlx5ctl.h"

#define MLX5CTL_TRACE_HEADER "mlx5ctl-trace 1\n"

/* Name a trace that all that is opened from now on is recorded in, or taken
 * from instead of a device.
 */
#define MLX5CTL_RECORD_ENV "MLX5CTL_RECORD"
#define MLX5CTL_REPLAY_ENV "MLX5CTL_REPLAY"

/* trace_struct.c: structures that a trace has. */
enum mlx5ctl_trace_struct {
	MLX5CTL_TRACE_UCTX_INFO,
	MLX5CTL_TRACE_UMEM_INFO,
	MLX5CTL_TRACE_JOURNAL_INFO,
	MLX5CTL_TRACE_JOURNAL_ENTRY,
};

/* One after the other, from this machine's byte order to a trace's or back, in place; the
 * last one may be cut off.
 */
void mlx5ctl_trace_order(enum mlx5ctl_trace_struct kind, void *data, size_t len);
/* What that does where the two differ. */
void mlx5ctl_trace_reverse(enum mlx5ctl_trace_struct kind, void *data, size_t len);

/* Record what is done with an open device: 0 or an errno. */
int mlx5ctl_record(struct mlx5ctl_dv_context *ctx, const char *path);

/* What ended the recording of an open device, or 0. */
int mlx5ctl_record_error(const struct mlx5ctl_dv_context *ctx);
/* Why a call on a device failed: that errno is the file's trouble, or the device's. */
int mlx5ctl_set_call_error(const struct mlx5ctl_dv_context *ctx, int err, const char *call);

/* Nanoseconds that this thread has spent on recording so far. */
uint64_t mlx5ctl_recorded_ns(void);

/* Open a trace in place of a device; NULL with errno and the last status. That says of a
 * trace that was opened what is left out of it.
 */
struct mlx5ctl_dv_context *mlx5ctl_replay(const char *path);

#endif
