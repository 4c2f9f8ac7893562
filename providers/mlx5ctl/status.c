// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What the calling thread's last failure was, in numbers and in words. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mlx5ctl.h"
#include "prm.h"

static __thread struct mlx5ctl_dv_status last_status = { .status_text = "OK" };

const struct mlx5ctl_dv_status *mlx5ctl_dv_last_status(void)
{
	return &last_status;
}

const char *mlx5ctl_dv_status_str(uint8_t status)
{
	return mlx5ctl_dv_enum_name("cmd_status", status) ?: "UNKNOWN";
}

void mlx5ctl_restore_status(const struct mlx5ctl_dv_status *status)
{
	last_status = *status;
}

const char *mlx5ctl_strerror(int err)
{
#if __GLIBC_PREREQ(2, 32)
	const char *text = strerrordesc_np(err);

	return text ?: "unknown error";
#else
	static __thread char text[MLX5CTL_DV_NAME_MAX];

	return strerror_r(err, text, sizeof(text));
#endif
}

/* Why a call can fail with this errno, and what to try. */
static const char *hint(int err)
{
	switch (err) {
	case EPERM:
		return "CAP_SYS_ADMIN in the initial user namespace is needed (CAP_SYS_RAWIO and no lockdown for the full scope): run as root";
	case EACCES:
		return "the scope of this debug context does not allow it: use a wider one";
	case EKEYREJECTED:
		return "the kernel is locked down for confidentiality, and this dump may hold keys of others";
	case EOPNOTSUPP:
		return "the kernel's command policy does not have it, or the device or transport cannot";
	case EINVAL:
		return "an argument is not valid, or is not with the others";
	case EMSGSIZE:
		return "the inbox or outbox has the wrong size";
	case EBUSY:
		return "in use";
	case EAGAIN:
		return "the device is coming up or going away: try again";
	case ENOSPC:
		return "a limit on debug contexts or pinned memory is reached, or firmware has left too many commands unanswered: see the kernel log";
	case ENXIO:
		return "the firmware command interface is down: see the kernel log";
	case ETIMEDOUT:
		return "firmware did not answer: see the kernel log";
	case EIO:
		return "the device is gone";
	case ENOMEM:
		return "out of memory, or over the limit on locked memory (ulimit -l)";
	case EPROTONOSUPPORT:
		return "the mlx5ctl module of this kernel does not have this call, or is not attached";
	case ENODATA:
		return "not in the trace that is replayed";
	case EREMOTEIO:
		return "firmware refused it: the journal has its status and syndrome";
	case EMFILE:
	case ENFILE:
		return "too many open files: see ulimit -n";
	case ECANCELED:
		return "another thread cancelled it";
	case EBADMSG:
		return "the device's reply contradicts the protocol";
	default:
		return NULL;
	}
}

static void start(int err)
{
	last_status = (struct mlx5ctl_dv_status){
		.err = err,
		.status_text = "OK",
	};
}

int mlx5ctl_set_reason(int err, const char *fmt, ...)
{
	va_list args;

	start(err);
	va_start(args, fmt);
	vsnprintf(last_status.text, sizeof(last_status.text), fmt, args);
	va_end(args);
	return err;
}

int mlx5ctl_set_error(int err, const char *fmt, ...)
{
	char *text = last_status.text;
	const char *why = hint(err);
	va_list args;
	int len;

	start(err);
	va_start(args, fmt);
	len = vsnprintf(text, sizeof(last_status.text), fmt, args);
	va_end(args);
	if (why && len >= 0 && (size_t)len < sizeof(last_status.text))
		snprintf(text + len, sizeof(last_status.text) - len, ": %s", why);
	return err;
}

/* The command in words: "ACCESS_REG 0x805 op_mod 0x1 register MPCNT 0x9051". */
static int describe(char *text, size_t room)
{
	const char *name = mlx5ctl_dv_enum_name("cmd_op", last_status.opcode);
	int len;

	len = snprintf(text, room, "%s 0x%x op_mod 0x%x", name ?: "command",
		       last_status.opcode, last_status.op_mod);
	if (!last_status.register_id)
		return len;
	name = mlx5ctl_dv_enum_name("reg_id", last_status.register_id);
	return len + snprintf(text + len, room - len, " register %s%s0x%x",
			      name ?: "", name ? " " : "",
			      last_status.register_id);
}

int mlx5ctl_set_cmd_status(int err, const void *in, size_t inlen,
			   const void *out, size_t outlen)
{
	char *text = last_status.text;
	size_t room = sizeof(last_status.text);
	const char *why = err == EINVAL ?
		"malformed, or a bit is set that this command may not carry" :
		hint(err);
	int len;

	start(err);
	if (inlen >= MLX5CTL_MIN_BOX_LEN) {
		last_status.opcode = prm_get16(in, PRM_IN_OPCODE);
		last_status.op_mod = prm_get16(in, PRM_IN_OP_MOD);
		if (last_status.opcode == PRM_OP_ACCESS_REG ||
		    last_status.opcode == PRM_OP_ACCESS_REG_USER)
			last_status.register_id =
				prm_get16(in, PRM_ACCESS_REG_IN_REGISTER_ID);
	}
	if (err == EREMOTEIO && outlen >= MLX5CTL_MIN_BOX_LEN) {
		last_status.status = prm_get8(out, PRM_OUT_STATUS);
		last_status.syndrome = prm_get(out, PRM_OUT_SYNDROME);
		last_status.status_text =
			mlx5ctl_dv_status_str(last_status.status);
	}
	if (!err)
		return 0;

	len = describe(text, room);
	if (err == EREMOTEIO)
		snprintf(text + len, room - len,
			 ": firmware answered %s (0x%x), syndrome 0x%x",
			 last_status.status_text, last_status.status,
			 last_status.syndrome);
	else if (why)
		snprintf(text + len, room - len, ": %s", why);
	else
		snprintf(text + len, room - len, ": %s", mlx5ctl_strerror(err));
	return err;
}
