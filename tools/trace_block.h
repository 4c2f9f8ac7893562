/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What firmware's tracer writes: blocks of entries, eight bytes each, which name formats of its string
 * databases. The layouts are those of tracer_event, tracer_string_event and tracer_timestamp_event in
 * Linux's drivers/net/ethernet/mellanox/mlx5/core/diag/fw_tracer.h.
 */
#ifndef MLX5CTL_TOOL_TRACE_BLOCK_H
#define MLX5CTL_TOOL_TRACE_BLOCK_H

#include "trace.h"

#define TRACE_BLOCK_BYTES 256
#define TRACE_PARAMS_MAX 7
#define TRACE_DBS_MAX 8
/* Known adapters have some megabytes. */
#define TRACE_STRINGS_MAX (64U << 20)
/* The end of the year 9999. */
#define TRACE_TIME_MAX 253402300799999999ULL

struct trace_db {
	uint32_t base; /* firmware's address of the first byte */
	uint32_t size;
	uint32_t loaded; /* of a file: bytes that have come, from the first on */
	char *text; /* of SIZE bytes and a NUL */
};

/* What it takes to read a device's blocks, from register MTRC_CAP and from MTRC_STDB. */
struct trace_source {
	char name[MLX5CTL_DV_NAME_MAX];
	char parent[MLX5CTL_DV_NAME_MAX];
	uint32_t version; /* trc_ver */
	uint32_t first_id, num_ids; /* of events that are strings */
	uint32_t frequency_khz; /* of the time stamps' clock; 0 if it is not known */
	uint64_t timestamp; /* when the wall clock was TIME_US */
	uint64_t time_us;
	uint32_t num_dbs;
	struct trace_db dbs[TRACE_DBS_MAX];
};

void free_trace_source(struct trace_source *source);

/* The device's clock has so many bits, and begins anew. */
#define TRACE_CLOCK_BITS 53
#define TRACE_CLOCK_MASK ((1ULL << TRACE_CLOCK_BITS) - 1)
bool is_trace_later(uint64_t stamp, uint64_t than);

struct trace_pending {
	const char *format; /* NULL: the entry itself is all that is known */
	uint8_t event_id;
	uint16_t tmsn;
	uint8_t timestamp; /* the lowest bits */
	bool lost;
	bool ready;
	uint32_t num, wanted;
	uint32_t params[TRACE_PARAMS_MAX];
};

#define TRACE_PENDING_MAX 64

/* Messages that have begun, oldest first. All zeros but the source is a new one. */
struct trace_decoder {
	const struct trace_source *source;
	bool lost; /* before the next message, some were not read */
	uint64_t block; /* the last time stamp */
	size_t num;
	struct trace_pending pending[TRACE_PENDING_MAX];
};

/* Of the block's last entry; 0 if that is no time. */
uint64_t trace_block_timestamp(const uint8_t block[TRACE_BLOCK_BYTES]);
/* Blocks before the next one are not there: neither is the rest of what has begun. */
void skip_trace_blocks(struct trace_decoder *decoder);
/* TIME_US is when it was read. False as soon as FN says so. */
bool decode_trace_block(struct trace_decoder *decoder, const uint8_t block[TRACE_BLOCK_BYTES],
			uint64_t time_us, trace_fn fn, void *arg);

/* What has begun, as far as it is known: nothing more comes. */
bool finish_trace_decoder(struct trace_decoder *decoder, uint64_t time_us, trace_fn fn, void *arg);

/* trace_format.c: how many values a format takes, and the text that they make of it. */
uint32_t count_trace_params(const char *format);
void format_trace(char *text, size_t room, const char *format, const uint32_t *params, uint32_t num);

/* trace_file.c: lines of JSON: the source, its strings, and then one for each block. 0 or an errno. */
int write_trace_source(struct out_file *file, const struct trace_source *source);
int write_trace_block(struct out_file *file, const uint8_t block[TRACE_BLOCK_BYTES], uint64_t time_us,
		      bool lost);
int trace_decode(struct args *args);

/* trace_take.c */
int trace_take(struct args *args);

#endif
