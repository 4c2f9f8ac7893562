// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Any strings and blocks of firmware's tracer: the first bytes are the strings. */
#include <stdlib.h>
#include <string.h>

#include "trace_block.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What the reader takes from elsewhere in the command; the text must end. */
void printable(char *safe, size_t room, const char *text, size_t len)
{
	size_t i = 0;

	for (; i < len && i + 1 < room && text[i]; i++)
		safe[i] = text[i];
	safe[i] = '\0';
}

static bool take(const struct trace_message *message, void *arg)
{
	size_t *num = arg;

	if (strlen(message->text) >= sizeof(message->text) || ++*num > 1u << 20)
		abort();
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct trace_source source = { .first_id = 1, .num_ids = 1, .frequency_khz = 1, .num_dbs = 1 };
	struct trace_decoder decoder = { .source = &source };
	size_t strings = size < 128 ? size : 128, num = 0;

	source.dbs[0] = (struct trace_db){ .base = 0x10000, .size = strings, .text = calloc(1, strings + 1) };
	if (!source.dbs[0].text)
		abort();
	memcpy(source.dbs[0].text, data, strings);
	source.version = strings ? data[0] & 1 : 0;
	for (data += strings, size -= strings; size >= TRACE_BLOCK_BYTES;
	     data += TRACE_BLOCK_BYTES, size -= TRACE_BLOCK_BYTES) {
		if (data[0] == 0xaa)
			skip_trace_blocks(&decoder);
		decode_trace_block(&decoder, data, trace_block_timestamp(data), take, &num);
	}
	finish_trace_decoder(&decoder, 0, take, &num);
	free_trace_source(&source);
	return 0;
}
