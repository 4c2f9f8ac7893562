// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "mlx5ctl.h"
#include "worker.h"

static const char *const scope_names[NUM_SCOPES] = {
	[MLX5CTL_DV_SCOPE_CONFIGURATION] = "configuration",
	[MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY] = "debug_read_only",
	[MLX5CTL_DV_SCOPE_DEBUG_WRITE] = "debug_write",
	[MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL] = "debug_write_full",
};

const char *scope_name(uint32_t scope)
{
	return scope < NUM_SCOPES ? scope_names[scope] : "unknown";
}

bool parse_scope(const char *name, uint32_t *scope)
{
	for (*scope = 0; *scope < NUM_SCOPES; ++*scope)
		if (is_word(name, scope_names[*scope], NULL))
			return true;
	return false;
}

int failed(const char *name, const char *what)
{
	print_error("mlx5ctl: %s: %s: %s", name, what,
		    mlx5ctl_dv_last_status()->text);
	return EXIT_FAILED;
}

int failed_because(const char *name, const char *fmt, ...)
{
	char *text = NULL;
	va_list args;

	va_start(args, fmt);
	if (vasprintf(&text, fmt, args) < 0)
		text = NULL;
	va_end(args);
	print_error("mlx5ctl: %s: %s", name, text ?: fmt);
	free(text);
	return EXIT_FAILED;
}

bool find_device(const char *name, struct mlx5ctl_dv_device_attr *attr)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	bool found = false;

	for (size_t i = 0; list && list[i] && !found; i++) {
		memset(attr, 0, sizeof(*attr));
		attr->comp_mask = MLX5CTL_DV_DEVICE_QUIET;
		mlx5ctl_dv_query_device(list[i], attr);
		found = names_device(attr, name);
	}
	mlx5ctl_dv_free_device_list(list);
	if (!found)
		memset(attr, 0, sizeof(*attr));
	return found;
}

/* The library knows what it met, and the driver may know why. */
static void say_why_not(const char *name, bool names_itself)
{
	char condition[CONDITION_MAX];
	/* The status of this attempt, before another call. */
	char *text = strdup(mlx5ctl_dv_last_status()->text);

	if (device_has_given_up(name, condition, sizeof(condition)))
		print_error("mlx5ctl: %s: %s", name, condition);
	else if (names_itself)
		print_error("mlx5ctl: %s", text ?: name);
	else
		print_error("mlx5ctl: %s: %s", name, text ?: "");
	free(text);
}

void say_what_is_left_out(void)
{
	const struct mlx5ctl_dv_status *status = mlx5ctl_dv_last_status();
	static bool said;

	if (said || !getenv("MLX5CTL_REPLAY") || status->err || !status->text[0])
		return;
	said = true;
	if (!say_from_worker(status->text))
		print_error("mlx5ctl: %s", status->text);
}

bool open_target(struct target *target, const char *name, uint32_t scope)
{
	struct mlx5ctl_dv_uctx_attr attr = { .scope = scope };

	target->name = name;
	target->ctx = mlx5ctl_dv_open_device(name, NULL);
	if (!target->ctx) {
		say_why_not(name, true);
		return false;
	}
	say_what_is_left_out();
	target->uctx = mlx5ctl_dv_create_uctx(target->ctx, &attr);
	if (!target->uctx) {
		say_why_not(name, false);
		mlx5ctl_dv_close_device(target->ctx);
		return false;
	}
	return true;
}

void close_target(struct target *target)
{
	/* What fails here is undone by the kernel when the process ends; a
	 * recording that is not complete stays so.
	 */
	if (!mlx5ctl_dv_destroy_uctx(target->uctx) &&
	    mlx5ctl_dv_close_device(target->ctx))
		print_error("mlx5ctl: %s: %s", target->name,
			    mlx5ctl_dv_last_status()->text);
}

void say_no_device(void)
{
	print_error(getenv("MLX5CTL_REPLAY") ?
			    "mlx5ctl: a recording has no list of devices: say which with dev DEV" :
			    "mlx5ctl: no mlx5 device on this machine: see \"lspci -d 15b3:\"");
}

/* A name that no list has: a recorded session, or a mistake. */
bool can_open(const char *dev)
{
	struct mlx5ctl_dv_context *ctx = mlx5ctl_dv_open_device(dev, NULL);

	if (ctx) {
		say_what_is_left_out();
		mlx5ctl_dv_close_device(ctx);
	} else {
		print_error("mlx5ctl: %s", mlx5ctl_dv_last_status()->text);
	}
	return ctx;
}
