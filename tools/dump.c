// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dump.h"
#include "mlx5ctl.h"

/* More than any dump is known to take. */
#define MAX_FILE (256UL << 20)

int append_to_dump(const void *data, size_t len, void *opaque)
{
	struct dump *dump = opaque;

	if (len > dump->room - dump->len) {
		size_t room = (dump->len + len) * 2;
		uint8_t *grown = realloc(dump->data, room);

		if (!grown)
			return ENOMEM;
		dump->data = grown;
		dump->room = room;
	}
	memcpy(dump->data + dump->len, data, len);
	dump->len += len;
	return 0;
}

static int check_stop(uint64_t bytes, uint32_t commands, void *opaque)
{
	(void)bytes;
	(void)commands;
	(void)opaque;
	return stop_requested();
}

void dump_into(struct mlx5ctl_dv_dump_dest *dest, struct dump *dump)
{
	dest->write = append_to_dump;
	dest->progress = check_stop;
	dest->opaque = dump;
}

int read_dump(const char *path, struct dump *dump,
	      bool (*starts)(const uint8_t *data, size_t len))
{
	FILE *file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	char chunk[65536];
	size_t len;
	int err = 0;

	if (!file)
		return errno;
	while (!err && (len = fread(chunk, 1, sizeof(chunk), file))) {
		if (!dump->len && !starts((uint8_t *)chunk, len))
			err = EBADMSG;
		else if (len > MAX_FILE - dump->len)
			err = EFBIG;
		else
			err = append_to_dump(chunk, len, dump);
	}
	if (!err && ferror(file))
		err = errno;
	if (file != stdin)
		fclose(file);
	return err;
}
