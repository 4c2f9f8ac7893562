// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "devlink.h"
#include "mlx5ctl.h"

/* "(syndrome 0x8: unrecoverable hardware error)", as the health buffer has it. */
static void put_syndrome(char *text, size_t room, struct json_object *reporter)
{
	struct json_object *diagnosis = json_object_object_get(reporter, "diagnosis");
	uint64_t syndrome = json_object_get_uint64(
		json_object_object_get(diagnosis, "Syndrome"));

	if (syndrome)
		snprintf(text, room, " (syndrome 0x%llx: %s)", (unsigned long long)syndrome,
			 get_text(diagnosis, "Description"));
}

bool describe_condition(const char *parent, struct json_object *firmware,
			struct json_object *fatal, char *text, size_t room)
{
	char syndrome[128] = "";

	if (!fatal || !is_word(get_text(fatal, "state"), "error", NULL))
		return false;
	if (firmware)
		put_syndrome(syndrome, sizeof(syndrome), firmware);
	snprintf(text, room,
		 "a fatal error of the device%s, %s; next: \"devlink health recover %s/%s reporter fw_fatal\"",
		 syndrome,
		 is_word(get_text(fatal, "recovery"), "off", NULL) ?
			 "and the driver's recovery is off" :
			 "from which the driver has not recovered it, or not yet",
		 devlink_bus(parent), parent);
	return true;
}

bool has_given_up(const char *parent, char *text, size_t room)
{
	struct json_object *reporters = getenv("MLX5CTL_REPLAY") ? NULL : read_reporters(parent);
	struct json_object *firmware = NULL, *fatal = NULL;
	bool found;

	for (size_t i = 0; reporters && i < json_object_array_length(reporters); i++) {
		struct json_object *reporter = json_object_array_get_idx(reporters, i);

		if (is_word(get_text(reporter, "reporter"), "fw", NULL))
			firmware = reporter;
		if (is_word(get_text(reporter, "reporter"), "fw_fatal", NULL))
			fatal = reporter;
	}
	found = describe_condition(parent, firmware, fatal, text, room);
	json_object_put(reporters);
	return found;
}

bool device_has_given_up(const char *name, char *text, size_t room)
{
	struct mlx5ctl_dv_device_attr attr = {};

	return find_device(name, &attr) && has_given_up(attr.parent, text, room);
}
