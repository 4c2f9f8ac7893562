// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Calls of a trace, as others may read them. What no layout names is left out: nobody
 * knows what it holds. A capability has no names and numbers of anybody's, and stays as
 * it is, for what is not named in it is what is worth knowing.
 */
#include <endian.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "recording.h"
#include "secrets.h"

#define OP_QUERY_HCA_CAP 0x100
#define OP_ACCESS_REG 0x805
#define REG_CORE_DUMP 0x402e
#define REG_NODE_DESC 0x6001
#define REG_MGIR 0x9020
#define REG_RESOURCE_DUMP 0xc000
#define REG_MCIA 0x9014
#define REG_PDDR 0x5031
#define REG_PCAM 0x507f
#define REG_MCAM 0x907f
#define REG_QCAM 0x4019
#define PDDR_TROUBLESHOOTING 1
#define PDDR_OPERATION 0
#define PDDR_LINK_DOWN 6
#define PDDR_PAGE_AT 8
#define PDDR_STATES 0x40 /* bytes of those two that the register database has */
#define OPCODE_LEN 2
#define STATUS_LEN 8 /* and the syndrome */
#define REG_AT 16 /* in both boxes of ACCESS_REG */
#define PORT_AT 1 /* of most registers that a port has, in their data */
#define PAIR_LEN 8
#define MAX_FIELDS 10

/* Registers that only databases describe, and what of them stays: versions and dates,
 * the board's id, but not the branch that the firmware was built from.
 */
static const struct {
	uint16_t id;
	uint16_t at;
	uint16_t len;
	enum secret kind;
} ranges[] = {
	{ REG_MGIR, 0x00, 0x10, NO_SECRET },
	{ REG_MGIR, 0x12, 0x06, SECRET_MAC },
	{ REG_MGIR, 0x20, 0x10, NO_SECRET },
	{ REG_MGIR, 0x30, 0x10, SECRET_PSID },
	{ REG_MGIR, 0x44, 0x0c, NO_SECRET },
	{ REG_NODE_DESC, 0x00, 0x40, SECRET_NAME },
};

struct box {
	uint8_t *data;
	size_t len;
};

/* Copies the fields of one structure that may stay. */
struct copy {
	struct secrets *secrets;
	uint8_t *to;
	bool keep_inline; /* the data that a resource dump brings along */
	bool in_text; /* between the ends of an array that was taken as a whole */
	uint32_t text_depth;
};

static uint16_t half_at(const struct box *box, size_t at)
{
	return box->len >= at + 2 ? box->data[at] << 8 | box->data[at + 1] : 0;
}

static void put_bits(uint8_t *to, uint32_t offset, uint32_t width, uint64_t value)
{
	for (uint32_t i = 0; i < width; i++) {
		uint32_t bit = offset + width - 1 - i;

		if (value >> i & 1)
			to[bit / 8] |= 0x80 >> bit % 8;
	}
}

/* Counters have no arm that is known here, and in none is there more than counts. PDDR's reason
 * is a number from one list or another.
 */
static bool is_kept_union(const struct mlx5ctl_dv_layout_item *item)
{
	return !strcmp(item->name, "counter_set") || !strcmp(item->name, "capability") ||
	       !strcmp(item->name, "status_opcode");
}

static void copy_bytes(struct copy *copy, const struct mlx5ctl_dv_layout_item *item,
		       const uint8_t *data, size_t len, enum secret kind)
{
	if (item->bit_offset % 8)
		return;
	memcpy(copy->to + item->bit_offset / 8, data, len);
	if (kind)
		hide_bytes(copy->secrets, kind, copy->to + item->bit_offset / 8, len);
}

struct walk {
	struct copy copy;
	const uint8_t *from;
};

static int copy_item(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct walk *walk = arg;
	struct copy *copy = &walk->copy;
	enum secret kind = secret_of(item->name, (uint64_t)item->bit_width * item->count);
	uint64_t value = item->value;

	if (copy->in_text) {
		copy->in_text = item->kind != MLX5CTL_DV_ITEM_END_ARRAY ||
				item->depth != copy->text_depth;
		return 0;
	}
	switch (item->kind) {
	case MLX5CTL_DV_ITEM_BEGIN_ARRAY:
		/* Characters. */
		if (kind && item->bit_width == 8 && !item->nested) {
			copy->in_text = true;
			copy->text_depth = item->depth;
			copy_bytes(copy, item, walk->from + item->bit_offset / 8, item->count, kind);
		}
		break;
	case MLX5CTL_DV_ITEM_VALUE:
		if (!strcmp(item->name, "inline_data") && !copy->keep_inline)
			break;
		kind = secret_of(item->name, item->bit_width);
		if (kind)
			value = hide_number(copy->secrets, kind, value, item->bit_width);
		put_bits(copy->to, item->bit_offset, item->bit_width, value);
		break;
	case MLX5CTL_DV_ITEM_BYTES:
		if (item->bit_width % 8 || !(item->nested ? is_kept_union(item) : kind))
			break;
		copy_bytes(copy, item, item->data, item->bit_width / 8, kind);
		break;
	default:
		break;
	}
	return 0;
}

/* DATA, of which the fields stay. */
static void keep_fields(struct secrets *secrets, const struct mlx5ctl_dv_layout *layout,
			const char *arm, bool keep_inline, uint8_t *data, size_t len)
{
	struct walk walk = {
		.copy = { .secrets = secrets, .keep_inline = keep_inline },
		.from = data,
	};
	const struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = copy_item,
		.arg = &walk,
		.arms = &arm,
		.num_arms = !!arm,
	};

	if (!len)
		return;
	walk.copy.to = calloc(1, len);
	if (walk.copy.to && layout)
		mlx5ctl_dv_layout_decode(layout, data, len, &attr);
	if (walk.copy.to)
		memcpy(data, walk.copy.to, len);
	else
		memset(data, 0, len);
	free(walk.copy.to);
}

/* The same for a register that has no layout. */
static void keep_ranges(struct secrets *secrets, uint16_t id, uint8_t *data, size_t len)
{
	size_t kept = 0;

	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++) {
		if (ranges[i].id != id || ranges[i].at + ranges[i].len > len)
			continue;
		memset(data + kept, 0, ranges[i].at - kept);
		kept = ranges[i].at + ranges[i].len;
		if (ranges[i].kind)
			hide_bytes(secrets, ranges[i].kind, data + ranges[i].at, ranges[i].len);
	}
	memset(data + kept, 0, len - kept);
}

static bool is_menu(const struct box *in)
{
	uint64_t segment = 0;

	return in->len > REG_AT && half_at(in, 0) == OP_ACCESS_REG &&
	       half_at(in, 10) == REG_RESOURCE_DUMP &&
	       !mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_register(REG_RESOURCE_DUMP),
					  in->data + REG_AT, in->len - REG_AT, "segment_type",
					  &segment) &&
	       segment == MLX5CTL_DV_RSC_MENU;
}

static void hide_register(struct secrets *secrets, const struct box *in, struct box *box)
{
	const struct mlx5ctl_dv_layout *layout;
	uint16_t id = half_at(in, 10);
	uint8_t states[PDDR_STATES];
	uint64_t page = UINT64_MAX;
	const char *arm = NULL;
	bool has_states = false;
	uint8_t *data, port;
	size_t len;

	/* Of the box's head the command's layout says what there is. */
	keep_fields(secrets, mlx5ctl_dv_layout_of_command(OP_ACCESS_REG, box != in), NULL, false,
		    box->data, box->len < REG_AT ? box->len : REG_AT);
	if (box->len <= REG_AT)
		return;
	data = box->data + REG_AT;
	len = box->len - REG_AT;
	layout = mlx5ctl_dv_layout_of_register(id);
	/* Its pages are of several kinds, and one of them is of the cable's maker. */
	if (id == REG_PDDR && layout &&
	    !mlx5ctl_dv_layout_get_u64(layout, data, len, "page_select", &page)) {
		if (page == PDDR_TROUBLESHOOTING)
			arm = "pddr_troubleshooting_page";
		has_states = (page == PDDR_OPERATION || page == PDDR_LINK_DOWN) &&
			     len >= PDDR_PAGE_AT + sizeof(states);
	}
	if (has_states)
		memcpy(states, data + PDDR_PAGE_AT, sizeof(states));
	/* What is asked for is a place in the module's memory. */
	if (id == REG_MCIA && in->len >= REG_AT + MCIA_HEAD) {
		if (box != in)
			hide_module(secrets, in->data + REG_AT, data, len);
		else
			memset(data + MCIA_HEAD, 0, len - MCIA_HEAD);
		return;
	}
	/* What registers and features there are. */
	if (id == REG_PCAM || id == REG_MCAM || id == REG_QCAM)
		return;
	port = len > PORT_AT ? data[PORT_AT] : 0;
	if (!layout)
		keep_ranges(secrets, id, data, len);
	else
		keep_fields(secrets, layout, arm, is_menu(in), data, len);
	if (has_states)
		memcpy(data + PDDR_PAGE_AT, states, sizeof(states));
	/* What is asked for is known by it, and it is nobody's secret. */
	if (!layout && box == in && len > PORT_AT)
		data[PORT_AT] = port;
}

static void hide_in(struct secrets *secrets, struct box *in)
{
	uint16_t opcode = half_at(in, 0);

	if (opcode == OP_ACCESS_REG)
		hide_register(secrets, in, in);
	else if (in->len)
		keep_fields(secrets, mlx5ctl_dv_layout_of_command(opcode, false), NULL, false,
			    in->data, in->len);
	/* It is what the request is, in whatever layout. */
	if (in->len >= OPCODE_LEN) {
		in->data[0] = opcode >> 8;
		in->data[1] = opcode & 0xff;
	}
}

static void hide_out(struct secrets *secrets, const struct box *in, struct box *out)
{
	const struct mlx5ctl_dv_layout *layout =
		mlx5ctl_dv_layout_of_command(half_at(in, 0), true);

	if (half_at(in, 0) == OP_QUERY_HCA_CAP)
		return;
	if (half_at(in, 0) == OP_ACCESS_REG)
		hide_register(secrets, in, out);
	else if (layout)
		keep_fields(secrets, layout, NULL, false, out->data, out->len);
	else if (out->len > STATUS_LEN)
		out->len = STATUS_LEN;
}

/* Addresses of configuration registers stay, which ascend; nothing else looks like them. */
static bool keep_addresses(struct box *memory, size_t at)
{
	uint64_t before = 0;
	bool first = true;

	for (size_t i = 0; i < memory->len; i++)
		if ((at + i) % PAIR_LEN >= PAIR_LEN / 2)
			memory->data[i] = 0;
	for (size_t i = (PAIR_LEN - at % PAIR_LEN) % PAIR_LEN; i + PAIR_LEN / 2 <= memory->len;
	     i += PAIR_LEN) {
		uint32_t address = (uint32_t)memory->data[i] << 24 | memory->data[i + 1] << 16 |
				   memory->data[i + 2] << 8 | memory->data[i + 3];

		if (address % 4 || (!first && address <= before && address))
			return false;
		/* What was not written is behind the last one. */
		if (address)
			before = address;
		first = false;
	}
	return true;
}

/* Records that say what can be dumped, and what was asked for. */
static bool keep_menu(struct box *memory, size_t at)
{
	struct mlx5ctl_dv_rsc_record record = {};
	uint8_t *data = calloc(1, at + memory->len);
	size_t pos = 0;
	bool kept = false;

	if (!data)
		return false;
	memcpy(data + at, memory->data, memory->len);
	while (!mlx5ctl_dv_rsc_next(data, at + memory->len, &pos, &record)) {
		if (record.type == MLX5CTL_DV_RSC_MENU)
			kept = true;
		else if (record.type != MLX5CTL_DV_RSC_INFO &&
			 record.type != MLX5CTL_DV_RSC_COMMAND)
			memset((uint8_t *)record.payload, 0, record.payload_length);
	}
	/* Behind the end there is what firmware does not mean to say. */
	memcpy(memory->data, data + at, memory->len);
	free(data);
	return kept;
}

/* Memory that firmware has written, from byte AT of it on. */
static void hide_memory(const struct box *in, struct box *memory, const char *at_text)
{
	uint64_t at = 0;
	bool kept = false;

	if (memory->len && parse_number(at_text, SIZE_MAX / 2, &at)) {
		if (is_menu(in) && at < PAIR_LEN)
			kept = keep_menu(memory, at);
		else if (half_at(in, 0) == OP_ACCESS_REG && half_at(in, 10) == REG_CORE_DUMP)
			kept = keep_addresses(memory, at);
	}
	if (!kept)
		memory->len = 0;
}

static bool parse_box(const char *text, struct box *box)
{
	*box = (struct box){};
	if (!strcmp(text, "-"))
		return true;
	box->len = strlen(text) / 2;
	box->data = malloc(box->len + 1);
	return box->data && parse_hex(text, box->data, box->len);
}

/* Replaces a word of the line; false without memory. */
static bool put_box(char **word, const struct box *box)
{
	*word = box->len ? hex_string(box->data, box->len) : strdup("-");
	return *word;
}

/* "exec ERR UMEM OFFSET LENGTH IN OUT AT MEMORY" */
static char *anonymize_exec(struct secrets *secrets, char **words)
{
	struct box in, out = {}, memory = {}, asked = {};
	char *texts[3] = {};
	char *line = NULL;
	bool done;

	done = parse_box(words[5], &in) && parse_box(words[6], &out) &&
	       parse_box(words[8], &memory);
	asked.data = done ? malloc(in.len + 1) : NULL;
	if (asked.data) {
		/* Replies are told by the request as it was. */
		asked.len = in.len;
		if (in.len)
			memcpy(asked.data, in.data, in.len);
		hide_in(secrets, &in);
		hide_out(secrets, &asked, &out);
		hide_memory(&asked, &memory, words[7]);
		if (put_box(&texts[0], &in) && put_box(&texts[1], &out) &&
		    put_box(&texts[2], &memory) &&
		    asprintf(&line, "%s %s %s %s %s %s %s %s %s\n", words[0], words[1], words[2],
			     words[3], words[4], texts[0], texts[1],
			     memory.len ? words[7] : "0", texts[2]) < 0)
			line = NULL;
	}
	for (size_t i = 0; i < 3; i++)
		free(texts[i]);
	free(asked.data);
	free(in.data);
	free(out.data);
	free(memory.data);
	return line;
}

/* A number of a structure, which a trace has little-endian. */
static uint32_t hide_little(struct secrets *secrets, enum secret kind, uint32_t number)
{
	return htole32(hide_number(secrets, kind, le32toh(number), 32));
}

/* "reg_umem ERR FLAGS LENGTH INFO" */
static char *anonymize_umem(struct secrets *secrets, char **words)
{
	struct mlx5ctl_dv_umem_info info;
	struct box box;
	char *text = NULL;
	char *line = NULL;

	if (parse_box(words[4], &box)) {
		if (box.len == sizeof(info)) {
			memcpy(&info, box.data, sizeof(info));
			info.mkey = hide_little(secrets, SECRET_KEY, info.mkey);
			memcpy(box.data, &info, sizeof(info));
		} else {
			box.len = 0;
		}
		if (put_box(&text, &box) && asprintf(&line, "%s %s %s %s %s\n", words[0], words[1],
						     words[2], words[3], text) < 0)
			line = NULL;
	}
	free(text);
	free(box.data);
	return line;
}

/* "read_journal ERR FROM MAX INFO ENTRIES" */
static char *anonymize_journal(struct secrets *secrets, char **words)
{
	struct mlx5ctl_dv_journal_entry entry;
	struct box box;
	char *text = NULL;
	char *line = NULL;

	if (parse_box(words[5], &box)) {
		box.len -= box.len % sizeof(entry);
		for (size_t at = 0; at < box.len; at += sizeof(entry)) {
			memcpy(&entry, box.data + at, sizeof(entry));
			hide_bytes(secrets, SECRET_PROCESS, (uint8_t *)entry.comm,
				   sizeof(entry.comm) - 1);
			entry.pid = hide_little(secrets, SECRET_PROCESS, entry.pid);
			entry.user = hide_little(secrets, SECRET_NAME, entry.user);
			memcpy(box.data + at, &entry, sizeof(entry));
		}
		if (put_box(&text, &box) &&
		    asprintf(&line, "%s %s %s %s %s %s\n", words[0], words[1], words[2], words[3],
			     words[4], text) < 0)
			line = NULL;
	}
	free(text);
	free(box.data);
	return line;
}

char *anonymize_call(struct secrets *secrets, const char *line)
{
	char *copy = strdup(line);
	char *words[MAX_FIELDS] = {};
	char *rest = NULL;
	char *made = NULL;
	size_t num = 0;

	for (char *word = copy ? strtok_r(copy, " \n", &rest) : NULL; word && num < MAX_FIELDS;
	     word = strtok_r(NULL, " \n", &rest))
		words[num++] = word;
	if (num == 9 && !strcmp(words[0], "exec"))
		made = anonymize_exec(secrets, words);
	else if (num == 5 && !strcmp(words[0], "reg_umem"))
		made = anonymize_umem(secrets, words);
	else if (num == 6 && !strcmp(words[0], "read_journal"))
		made = anonymize_journal(secrets, words);
	/* Numbers of this project's own. */
	else if (num == 3 && (!strcmp(words[0], "create_uctx") || !strcmp(words[0], "query_uctx")))
		made = strdup(line);
	free(copy);
	return made;
}
