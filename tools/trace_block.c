// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Entry -> message. A message's first entry has the address of its format, the next ones a parameter
 * each; it is told when the time stamp comes that they are followed by.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trace_block.h"

#define ENTRY_BYTES 8
#define NUM_ENTRIES (TRACE_BLOCK_BYTES / ENTRY_BYTES)
#define EVENT_TIMESTAMP 0xff
#define LOW_BITS 7
#define LOW_MASK ((1U << LOW_BITS) - 1)

void free_trace_source(struct trace_source *source)
{
	for (uint32_t i = 0; i < TRACE_DBS_MAX; i++) {
		free(source->dbs[i].text);
		source->dbs[i].text = NULL;
	}
}

/* The first address of a database is no string's, as the driver has it. */
static const char *find_format(const struct trace_source *source, uint32_t address)
{
	for (uint32_t i = 0; i < source->num_dbs; i++) {
		const struct trace_db *db = &source->dbs[i];

		if (address > db->base && address - db->base < db->size)
			return db->text + (address - db->base);
	}
	return NULL;
}

static void drop(struct trace_decoder *decoder, size_t i)
{
	memmove(&decoder->pending[i], &decoder->pending[i + 1],
		(--decoder->num - i) * sizeof(decoder->pending[0]));
}

static struct trace_pending *begin(struct trace_decoder *decoder)
{
	/* The rest of the oldest is lost. */
	if (decoder->num == TRACE_PENDING_MAX) {
		drop(decoder, 0);
		decoder->lost = true;
	}
	return &decoder->pending[decoder->num++];
}

static struct trace_pending *find(struct trace_decoder *decoder, uint8_t event_id, uint16_t tmsn)
{
	for (size_t i = decoder->num; i--;) {
		struct trace_pending *it = &decoder->pending[i];

		if (!it->ready && it->event_id == event_id && it->tmsn == tmsn)
			return it;
	}
	return NULL;
}

static void take_string(struct trace_decoder *decoder, const uint8_t *entry)
{
	uint32_t head = dword_at(entry, 0), param = dword_at(entry, 4);
	uint8_t event_id = head >> 16;
	uint16_t tmsn = head >> 3 & 0x1fff;
	struct trace_pending *it = head & 7 ? find(decoder, event_id, tmsn) : NULL;

	if (it) {
		it->params[it->num++] = param;
		it->ready = it->num == it->wanted;
		return;
	}
	it = begin(decoder);
	*it = (struct trace_pending){
		.format = head & 7 ? NULL : find_format(decoder->source, param),
		.event_id = event_id,
		.tmsn = tmsn,
		.timestamp = head >> 24 & LOW_MASK,
		.lost = head >> 31,
	};
	if (!it->format) {
		it->params[0] = head;
		it->params[1] = param;
		it->num = 2;
	} else {
		it->wanted = count_trace_params(it->format);
		if (it->wanted > TRACE_PARAMS_MAX)
			it->wanted = TRACE_PARAMS_MAX;
	}
	it->ready = it->num >= it->wanted;
}

static uint64_t read_timestamp(const uint8_t *entry)
{
	uint32_t head = dword_at(entry, 0);

	return (uint64_t)(head & 0x1fff) << 40 | (uint64_t)dword_at(entry, 4) << 8 | head >> 24;
}

static bool is_reliable(const struct trace_source *source, const uint8_t *entry)
{
	uint32_t urts = dword_at(entry, 0) >> 13 & 7;

	return !(source->version ? urts & 1 : urts >> 2);
}

bool is_trace_later(uint64_t stamp, uint64_t than)
{
	uint64_t ahead = (stamp - than) & TRACE_CLOCK_MASK;

	return ahead && ahead <= TRACE_CLOCK_MASK / 2;
}

static uint64_t wall_clock(const struct trace_source *source, uint64_t timestamp, uint64_t read_us)
{
	bool later = is_trace_later(timestamp, source->timestamp);
	uint64_t cycles = (later ? timestamp - source->timestamp : source->timestamp - timestamp) &
			  TRACE_CLOCK_MASK;
	uint64_t us;

	if (!source->frequency_khz)
		return read_us;
	us = cycles / source->frequency_khz * 1000 +
	     cycles % source->frequency_khz * 1000 / source->frequency_khz;
	if (!later)
		return source->time_us > us ? source->time_us - us : 0;
	return us < TRACE_TIME_MAX - source->time_us ? source->time_us + us : TRACE_TIME_MAX;
}

static bool tell(struct trace_decoder *decoder, const struct trace_pending *it, uint64_t block,
		 uint64_t time_us, trace_fn fn, void *arg)
{
	struct trace_message message = { .event_id = it->event_id, .lost = it->lost || decoder->lost };
	char text[TRACE_TEXT_MAX];

	/* Of an entry before the stamp: what is above its bits was one less. */
	message.timestamp = (block & ~(uint64_t)LOW_MASK) | it->timestamp;
	if (message.timestamp > block && message.timestamp > LOW_MASK)
		message.timestamp -= LOW_MASK + 1;
	message.time_us = wall_clock(decoder->source, message.timestamp, time_us);
	snprintf(message.parent, sizeof(message.parent), "%s", decoder->source->parent);
	if (it->format)
		format_trace(text, sizeof(text), it->format, it->params, it->num);
	else
		snprintf(text, sizeof(text), "0x%08x%08x", it->params[0], it->params[1]);
	printable(message.text, sizeof(message.text), text, strcspn(text, "\n"));
	decoder->lost = false;
	return fn(&message, arg);
}

static bool tell_all(struct trace_decoder *decoder, uint64_t block, uint64_t time_us, trace_fn fn,
		     void *arg)
{
	for (size_t i = 0; i < decoder->num;) {
		struct trace_pending it = decoder->pending[i];

		if (!it.ready) {
			i++;
			continue;
		}
		drop(decoder, i);
		if (!tell(decoder, &it, block, time_us, fn, arg))
			return false;
	}
	return true;
}

void skip_trace_blocks(struct trace_decoder *decoder)
{
	decoder->lost = true;
	decoder->num = 0;
}

bool finish_trace_decoder(struct trace_decoder *decoder, uint64_t time_us, trace_fn fn, void *arg)
{
	/* Values that did not come are shown as such. */
	for (size_t i = 0; i < decoder->num; i++)
		decoder->pending[i].ready = true;
	return tell_all(decoder, decoder->block, time_us, fn, arg);
}

uint64_t trace_block_timestamp(const uint8_t block[TRACE_BLOCK_BYTES])
{
	const uint8_t *last = block + TRACE_BLOCK_BYTES - ENTRY_BYTES;

	return last[1] == EVENT_TIMESTAMP ? read_timestamp(last) : 0;
}

bool decode_trace_block(struct trace_decoder *decoder, const uint8_t block[TRACE_BLOCK_BYTES],
			uint64_t time_us, trace_fn fn, void *arg)
{
	const struct trace_source *source = decoder->source;

	for (unsigned int i = 0; i < NUM_ENTRIES; i++) {
		const uint8_t *entry = block + i * ENTRY_BYTES;
		uint8_t event_id = entry[1];

		if (event_id == EVENT_TIMESTAMP && is_reliable(source, entry)) {
			decoder->block = read_timestamp(entry);
			if (!tell_all(decoder, decoder->block, time_us, fn, arg))
				return false;
		} else if (event_id == EVENT_TIMESTAMP) {
			continue;
		} else if (event_id >= source->first_id && event_id - source->first_id <= source->num_ids) {
			take_string(decoder, entry);
		}
	}
	return true;
}
