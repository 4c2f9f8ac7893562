// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* One command of a user: fetch the inbox, ask the policy, send, reply. */
#include <linux/ktime.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "mlx5ctl.h"
#include "policy.h"

static int check_boxes(const struct mlx5ctl_cmd *cmd)
{
	if (cmd->in_len < MLX5CTL_MIN_BOX || cmd->in_len > MLX5CTL_MAX_BOX ||
	    cmd->out_len < MLX5CTL_MIN_BOX || cmd->out_len > MLX5CTL_MAX_BOX)
		return -EMSGSIZE;
	return 0;
}

static int check_umem(const struct mlx5ctl_uctx *uctx,
		      const struct mlx5ctl_cmd *cmd,
		      const struct mlx5ctl_umem *umem)
{
	if (cmd->flags & ~MLX5CTL_CMD_F_UMEM)
		return -EINVAL;
	if (!(cmd->flags & MLX5CTL_CMD_F_UMEM))
		return umem || cmd->umem_offset || cmd->umem_length ? -EINVAL :
								      0;
	if (!umem || umem->uctx != uctx)
		return -EINVAL;
	return 0;
}

/* The caller never names memory by number; this is where the number is put. */
static int name_memory(void *in, const struct mlx5ctl_policy *policy,
		       const struct mlx5ctl_cmd *cmd, struct mlx5ctl_umem *umem)
{
	u64 iova;
	int err;

	err = mlx5ctl_umem_window(umem, cmd->umem_offset, cmd->umem_length,
				  &iova);
	if (err)
		return err;
	mlx5ctl_policy_fill(in, policy, umem->mkey, iova, cmd->umem_length);
	return 0;
}

/* Say it once per context: its first change of the device. */
static void announce(struct mlx5ctl_uctx *uctx, const void *in)
{
	if (atomic_xchg(&uctx->wrote, 1))
		return;
	dev_notice(uctx->dev->mdev->device,
		   "mlx5ctl: %s[%d] changes the device: opcode 0x%x, scope %u\n",
		   current->comm, task_pid_nr(current),
		   MLX5_GET(mlx5ctl_in, in, opcode), uctx->scope);
}

static int send(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_policy *policy,
		const struct mlx5ctl_cmd *cmd, void *in, void *out)
{
	int err;

	if (!policy->sampling)
		return mlx5ctl_cmd_user(uctx, in, cmd->in_len, out,
					cmd->out_len);
	err = mlx5ctl_diag_begin(uctx);
	if (err)
		return err;
	err = mlx5ctl_cmd_user(uctx, in, cmd->in_len, out, cmd->out_len);
	mlx5ctl_diag_end(uctx, in, err);
	return err;
}

/* What changes the device is on record before it happens, or does not. */
static int send_on_record(struct mlx5ctl_uctx *uctx,
			  const struct mlx5ctl_policy *policy,
			  const struct mlx5ctl_cmd *cmd, void *in, void *out)
{
	struct mlx5ctl_fn *fn = uctx->dev->fn;
	u64 start = ktime_get_ns();
	struct mlx5ctl_record *record;
	int err;

	record = mlx5ctl_journal_begin(fn, MLX5CTL_JOURNAL_COMMAND, uctx->scope,
				       uctx->uid, in);
	if (!record)
		return -ENOMEM;
	announce(uctx, in);
	err = send(uctx, policy, cmd, in, out);
	mlx5ctl_journal_end(fn, record, &(struct mlx5ctl_outcome){
		.err = err,
		.status = MLX5_GET(mlx5ctl_out, out, status),
		.syndrome = MLX5_GET(mlx5ctl_out, out, syndrome),
		.duration_ns = ktime_get_ns() - start,
	});
	return err;
}

static int run_boxes(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmd,
		     struct mlx5ctl_umem *umem, void *in, void *out)
{
	struct mlx5ctl_policy policy;
	int err;

	if (copy_from_user(in, u64_to_user_ptr(cmd->in), cmd->in_len))
		return -EFAULT;
	err = mlx5ctl_policy_check(uctx->scope, in, cmd->in_len,
				   cmd->flags & MLX5CTL_CMD_F_UMEM, &policy);
	if (err)
		return err;
	if (umem) {
		err = name_memory(in, &policy, cmd, umem);
		if (err)
			return err;
	}
	MLX5_SET(mlx5ctl_in, in, uid, uctx->uid);

	if (policy.mutates)
		err = send_on_record(uctx, &policy, cmd, in, out);
	else
		err = send(uctx, &policy, cmd, in, out);
	if (err && err != -EREMOTEIO)
		return err;
	mlx5ctl_policy_redact(uctx->scope, &policy, out, cmd->out_len);
	if (copy_to_user(u64_to_user_ptr(cmd->out), out, cmd->out_len))
		return -EFAULT;
	return err;
}

int mlx5ctl_run(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmd,
		struct mlx5ctl_umem *umem)
{
	void *in, *out;
	int err;

	err = check_boxes(cmd);
	if (err)
		return err;
	err = check_umem(uctx, cmd, umem);
	if (err)
		return err;
	in = kvzalloc(cmd->in_len, GFP_KERNEL_ACCOUNT);
	out = kvzalloc(cmd->out_len, GFP_KERNEL_ACCOUNT);
	if (in && out)
		err = run_boxes(uctx, cmd, umem, in, out);
	else
		err = -ENOMEM;
	kvfree(out);
	kvfree(in);
	return err;
}
