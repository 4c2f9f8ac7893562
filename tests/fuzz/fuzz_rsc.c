// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Any bytes as a resource dump: every record and menu entry stays inside. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl_dv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads all of it, where a sanitizer sees. */
static unsigned int sum(const void *data, uint64_t len)
{
	const uint8_t *at = data;
	unsigned int total = 0;

	while (len--)
		total += *at++;
	return total;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mlx5ctl_dv_rsc_record record = {};
	volatile unsigned int seen = 0;
	/* Of its own size exactly, and never NULL. */
	uint8_t *dump = malloc(size + !size);
	size_t steps = 0;
	size_t pos = 0;
	int err;

	if (!dump)
		abort();
	memcpy(dump, data, size);
	while (!(err = mlx5ctl_dv_rsc_next(dump, size, &pos, &record))) {
		struct mlx5ctl_dv_rsc_menu_entry entry = {};

		seen += sum(record.data, record.length);
		seen += sum(record.payload, record.payload_length);
		seen += strlen(record.text);
		for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(&record, i, &entry); i++)
			seen += strlen(entry.name) + strlen(entry.index1_name) +
				strlen(entry.index2_name);
		/* Each step takes a header at least. */
		if (++steps > size / 4 || pos > size)
			abort();
	}
	if (err != ENODATA && err != EBADMSG)
		abort();
	free(dump);
	return 0;
}
