// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* One command of a user: fetch the inbox, ask the policy, send, reply. */
#include <linux/ktime.h>
#include <linux/mm.h>
#include <linux/security.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "exec.h"

/* Boxes of most commands fit into the request, and cost no allocation. */
static void *mlx5ctl_box_get(u8 *small, u32 len)
{
	if (len <= MLX5CTL_SMALL_BOX)
		return memset(small, 0, MLX5CTL_SMALL_BOX);
	return kvzalloc(len, GFP_KERNEL_ACCOUNT | __GFP_NOWARN);
}

static void mlx5ctl_box_put(const u8 *small, void *box)
{
	if (box != small)
		kvfree(box);
}

static int mlx5ctl_check_boxes(const struct mlx5ctl_cmd *cmd)
{
	if (cmd->in_len < MLX5CTL_MIN_BOX || cmd->in_len > MLX5CTL_MAX_BOX ||
	    cmd->out_len < MLX5CTL_MIN_BOX || cmd->out_len > MLX5CTL_MAX_BOX)
		return -EMSGSIZE;
	return 0;
}

static int mlx5ctl_check_umem(const struct mlx5ctl_uctx *uctx,
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
static int mlx5ctl_name_memory(void *in, const struct mlx5ctl_policy *policy,
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
static void mlx5ctl_announce(struct mlx5ctl_uctx *uctx, const void *in)
{
	if (atomic_xchg(&uctx->wrote, 1))
		return;
	dev_notice(uctx->dev->mdev->device,
		   "mlx5ctl: %s[%d] changes the device: opcode 0x%x, scope %u\n",
		   current->comm, task_pid_nr(current),
		   MLX5_GET(mlx5ctl_in, in, opcode), uctx->scope);
}

static int mlx5ctl_send(struct mlx5ctl_exec *exec)
{
	const struct mlx5ctl_cmd *cmd = exec->cmd;
	struct mlx5ctl_uctx *uctx = exec->uctx;
	int err;

	if (!exec->policy.sampling)
		return mlx5ctl_cmd_user(uctx, exec->in, exec->in_len,
					exec->out, cmd->out_len);
	err = mlx5ctl_diag_begin(uctx);
	if (err)
		return err;
	err = mlx5ctl_cmd_user(uctx, exec->in, exec->in_len, exec->out,
			       cmd->out_len);
	mlx5ctl_diag_end(uctx, exec->in, err);
	return err;
}

/* What has to be on record is there before it happens, or does not happen. */
static int mlx5ctl_send_on_record(struct mlx5ctl_exec *exec)
{
	struct mlx5ctl_uctx *uctx = exec->uctx;
	struct mlx5ctl_fn *fn = uctx->dev->fn;
	u64 start = ktime_get_ns();
	struct mlx5ctl_record *record;
	int err;

	record = mlx5ctl_journal_begin(fn, MLX5CTL_JOURNAL_COMMAND,
				       exec->policy.mutates, uctx->scope,
				       uctx->uid, exec->in);
	if (!record)
		return -ENOMEM;
	if (exec->policy.mutates)
		mlx5ctl_announce(uctx, exec->in);
	err = mlx5ctl_send(exec);
	mlx5ctl_journal_end(fn, record, &(struct mlx5ctl_outcome){
		.err = err,
		.status = MLX5_GET(mlx5ctl_out, exec->out, status),
		.syndrome = MLX5_GET(mlx5ctl_out, exec->out, syndrome),
		.duration_ns = ktime_get_ns() - start,
	});
	return err;
}

static void mlx5ctl_put_boxes(struct mlx5ctl_exec *exec)
{
	mlx5ctl_box_put(exec->small_out, exec->out);
	mlx5ctl_box_put(exec->small_in, exec->in);
}

static int mlx5ctl_get_boxes(struct mlx5ctl_exec *exec)
{
	exec->in = mlx5ctl_box_get(exec->small_in, exec->cmd->in_len);
	exec->out = mlx5ctl_box_get(exec->small_out, exec->cmd->out_len);
	if (exec->in && exec->out)
		return 0;
	mlx5ctl_put_boxes(exec);
	return -ENOMEM;
}

/*
 * mlx5_core does not clear its mailboxes, so firmware would find the rest of an
 * earlier command where an inbox ends early.
 */
static int mlx5ctl_pad(struct mlx5ctl_exec *exec)
{
	u32 need = exec->policy.inlen, have = exec->cmd->in_len;
	void *in;

	if (need <= have)
		return 0;
	/* The rest of a small box is zero already. */
	if (need > MLX5CTL_SMALL_BOX) {
		in = kvzalloc(need, GFP_KERNEL_ACCOUNT | __GFP_NOWARN);
		if (!in)
			return -ENOMEM;
		memcpy(in, exec->in, have);
		mlx5ctl_box_put(exec->small_in, exec->in);
		exec->in = in;
	}
	exec->in_len = need;
	return 0;
}

/*
 * Device memory at large may hold keys of others, as the kernel's own does, so
 * it is closed when that is. The errno is this refusal's alone.
 */
static int mlx5ctl_check_lockdown(const struct mlx5ctl_policy *policy)
{
	if (policy->confidential && security_locked_down(LOCKDOWN_KCORE))
		return -EKEYREJECTED;
	return 0;
}

/* From here on the inbox is ours: the user can not change it any more. */
static int mlx5ctl_fetch(struct mlx5ctl_exec *exec, struct mlx5ctl_umem *umem)
{
	const struct mlx5ctl_cmd *cmd = exec->cmd;
	struct mlx5ctl_uctx *uctx = exec->uctx;
	int err;

	if (copy_from_user(exec->in, u64_to_user_ptr(cmd->in), cmd->in_len))
		return -EFAULT;
	err = mlx5ctl_policy_check(uctx->scope, exec->in, cmd->in_len,
				   cmd->flags & MLX5CTL_CMD_F_UMEM,
				   &exec->policy);
	if (!err)
		err = mlx5ctl_pad(exec);
	if (err)
		return err;
	err = mlx5ctl_check_lockdown(&exec->policy);
	if (!err && exec->policy.by_menu)
		err = mlx5ctl_menu_check(uctx, exec->in);
	if (err)
		return err;
	if (umem) {
		err = mlx5ctl_name_memory(exec->in, &exec->policy, cmd, umem);
		if (err)
			return err;
	}
	MLX5_SET(mlx5ctl_in, exec->in, uid, uctx->uid);
	return 0;
}

int mlx5ctl_exec_begin(struct mlx5ctl_exec *exec, struct mlx5ctl_uctx *uctx,
		       const struct mlx5ctl_cmd *cmd, struct mlx5ctl_umem *umem)
{
	int err;

	exec->uctx = uctx;
	exec->cmd = cmd;
	exec->in_len = cmd->in_len;
	err = mlx5ctl_check_uctx(uctx);
	if (err)
		return err;
	err = mlx5ctl_check_boxes(cmd);
	if (err)
		return err;
	err = mlx5ctl_check_umem(uctx, cmd, umem);
	if (err)
		return err;
	err = mlx5ctl_get_boxes(exec);
	if (err)
		return err;
	err = mlx5ctl_fetch(exec, umem);
	if (err)
		mlx5ctl_put_boxes(exec);
	return err;
}

int mlx5ctl_exec_send(struct mlx5ctl_exec *exec)
{
	return exec->policy.on_record ? mlx5ctl_send_on_record(exec) : mlx5ctl_send(exec);
}

/* There is an outbox if firmware has answered, whatever the answer is. */
int mlx5ctl_exec_end(struct mlx5ctl_exec *exec, int err)
{
	const struct mlx5ctl_cmd *cmd = exec->cmd;

	if (!err || err == -EREMOTEIO) {
		mlx5ctl_policy_redact(exec->uctx->scope, &exec->policy,
				      exec->out, cmd->out_len);
		if (copy_to_user(u64_to_user_ptr(cmd->out), exec->out,
				 cmd->out_len))
			err = -EFAULT;
	}
	mlx5ctl_put_boxes(exec);
	return err;
}

int mlx5ctl_run(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmd,
		struct mlx5ctl_umem *umem)
{
	struct mlx5ctl_exec exec;
	int err;

	err = mlx5ctl_exec_begin(&exec, uctx, cmd, umem);
	if (err)
		return err;
	return mlx5ctl_exec_end(&exec, mlx5ctl_exec_send(&exec));
}
