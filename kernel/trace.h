/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM mlx5ctl

#if !defined(MLX5CTL_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define MLX5CTL_TRACE_H

#include <linux/tracepoint.h>
#include "compat.h"
#include "mlx5ctl.h"

/* Every command that mlx5ctl sends, its own and its users', when it is done. */
TRACE_EVENT(mlx5ctl_cmd,
	TP_PROTO(struct mlx5ctl_dev *dev, const void *in, u32 inlen,
		 const void *out, u32 outlen, int err, s64 usecs),
	TP_ARGS(dev, in, inlen, out, outlen, err, usecs),
	TP_STRUCT__entry(
		__string(fn, dev->fn->name)
		__field(u16, opcode)
		__field(u16, op_mod)
		__field(u16, uid)
		__field(u16, register_id)
		__field(u32, inlen)
		__field(u32, outlen)
		__field(int, err)
		__field(u8, status)
		__field(u32, syndrome)
		__field(s64, usecs)
	),
	TP_fast_assign(
		mlx5ctl_assign_str(fn, dev->fn->name);
		__entry->opcode = MLX5_GET(mlx5ctl_in, in, opcode);
		__entry->op_mod = MLX5_GET(mlx5ctl_in, in, op_mod);
		__entry->uid = MLX5_GET(mlx5ctl_in, in, uid);
		__entry->register_id =
			mlx5ctl_is_register(__entry->opcode) ?
				MLX5_GET(mlx5ctl_in, in, register_id) : 0;
		__entry->inlen = inlen;
		__entry->outlen = outlen;
		__entry->err = err;
		__entry->status = MLX5_GET(mlx5ctl_out, out, status);
		__entry->syndrome = MLX5_GET(mlx5ctl_out, out, syndrome);
		__entry->usecs = usecs;
	),
	TP_printk("%s opcode=0x%x op_mod=0x%x uid=%u register=0x%x inlen=%u outlen=%u err=%d status=0x%x syndrome=0x%x usecs=%lld",
		  __get_str(fn), __entry->opcode, __entry->op_mod,
		  __entry->uid, __entry->register_id, __entry->inlen,
		  __entry->outlen, __entry->err, __entry->status,
		  __entry->syndrome, __entry->usecs)
);

#endif

#undef TRACE_INCLUDE_PATH
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_PATH .
#define TRACE_INCLUDE_FILE trace
#include <trace/define_trace.h>
