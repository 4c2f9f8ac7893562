// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Registers: those that field tools read, and all that debug_read_only may read. How long
 * one is, who may read it and what stands where is the register databases' word, of which
 * the kernel's policy has the lengths.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "database.h"
#include "explain.h"
#include "validate.h"

#define REG_PTYS 0x5004
#define REG_PDDR 0x5031
#define PORT_TYPE_ETHERNET 1
#define MAX_REG 256
/* The longest that the policy has takes 0x210. */
#define MAX_ANY_REG 1024
#define MAX_DEPTH 16
#define MAX_STEPS 20000
#define STATUS_BAD_PARAM 0x3
#define STATUS_BAD_INP_LEN 0x50
#define STATUS_BAD_OUTP_LEN 0x51

/* Those of which byte 1 is a port's number, by the database. */
static const uint16_t of_port[] = {
	0x0700, 0x2032, 0x2802, 0x2803, 0x2806, 0x2811, 0x4002, 0x4005, 0x4007,
	0x4008, 0x400a, 0x400d, 0x4013, 0x4016, 0x401e, 0x4020, 0x4021, 0x4030,
	0x5001, 0x5002, 0x5003, 0x5004, 0x5005, 0x5006, 0x5007, 0x5008, 0x500b,
	0x500c, 0x500f, 0x5018, 0x5023, 0x5027, 0x5028, 0x5031, 0x5036, 0x5037,
	0x5038, 0x5039, 0x503e, 0x5040, 0x5041, 0x5045, 0x5046, 0x504b, 0x5055,
	0x5058, 0x5066, 0x506e, 0x902b, 0x9156, 0xb002, 0xb003, 0xb006, 0xb00a,
	0xb00c, 0xb011, 0xb012, 0xb022,
};

static bool is_of_port(uint16_t id)
{
	size_t i = 0;

	while (i < sizeof(of_port) / sizeof(*of_port) && of_port[i] != id)
		i++;
	return i < sizeof(of_port) / sizeof(*of_port);
}

/* Those that field tools read, and how many bytes they have. */
static const struct {
	const char *name;
	uint16_t id;
	uint16_t len;
} field_registers[] = {
	{ "PCAM", 0x507f, 0x50 }, { "MCAM", 0x907f, 0x48 }, { "PMLP", 0x5002, 0x40 },
	{ "PMTU", 0x5003, 0x10 }, { "PTYS", REG_PTYS, 0x44 }, { "PAOS", 0x5006, 0x10 },
	{ "PPCNT", 0x5008, 0x100 }, { "PDDR", REG_PDDR, 0x100 }, { "MTCAP", 0x9009, 0x10 },
	{ "MTMP", 0x900a, 0x20 }, { "MPEIN", 0x9050, 0x30 }, { "MPCNT", 0x9051, 0x100 },
};

#define NUM_REGISTERS (sizeof(field_registers) / sizeof(*field_registers))

enum finding ask_registers(struct trial *trial)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	unsigned int answered = 0;
	bool ethernet = false;
	char silent[96] = "";

	if (read_cap(trial, CAP_GENERAL, cap))
		return failure(trial, OTHERWISE);
	ethernet = cap_field(CAP_GENERAL, cap, "port_type") == PORT_TYPE_ETHERNET;

	for (size_t i = 0; i < NUM_REGISTERS; i++) {
		uint8_t data[MAX_REG] = { 0, is_of_port(field_registers[i].id) };
		size_t used = strlen(silent);

		/* InfiniBand's or Ethernet's speeds; the page on why a link is down. */
		if (field_registers[i].id == REG_PTYS)
			data[3] = ethernet ? 4 : 1;
		if (field_registers[i].id == REG_PDDR)
			data[7] = 1;
		if (!read_register(trial, field_registers[i].id, data,
				   field_registers[i].len))
			answered++;
		else if (mlx5ctl_dv_last_status()->err != EREMOTEIO)
			return failure(trial, OTHERWISE);
		else
			snprintf(silent + used, sizeof(silent) - used, " %s",
				 field_registers[i].name);
	}
	return came(trial,
		    answered == NUM_REGISTERS   ? AS_ASSUMED :
		    answered || trial->tools ? OTHERWISE : NOT_OFFERED,
		    "%u of %zu answered%s%s", answered, NUM_REGISTERS,
		    *silent ? "; refused:" : "", silent);
}

const char *name_register(uint16_t id, char number[REG_NUMBER_MAX])
{
	const char *name = mlx5ctl_dv_enum_name("reg_id", id);

	snprintf(number, REG_NUMBER_MAX, "0x%04x", id);
	return name ?: number;
}

/* Bits for which a layout has a field. */
struct known_bits {
	uint8_t bits[MAX_ANY_REG];
	size_t len;
	unsigned int steps; /* so that a database that nests much in much ends */
};

static void know(struct known_bits *known, uint64_t begin, uint64_t end)
{
	for (; begin < end && begin / 8 < known->len; begin++)
		known->bits[begin / 8] |= 0x80 >> begin % 8;
}

static void know_layout(struct known_bits *known, const struct mlx5ctl_dv_layout *layout,
			uint64_t base, unsigned int depth)
{
	struct mlx5ctl_dv_layout_field field = {};

	for (uint32_t i = 0; i < mlx5ctl_dv_layout_num_fields(layout); i++) {
		uint64_t at = base;

		if (mlx5ctl_dv_layout_field(layout, i, &field))
			return;
		at += field.bit_offset;
		/* One that is flexible goes on to the end. */
		for (uint32_t n = 0; at / 8 < known->len && (!field.count || n < field.count); n++) {
			if (known->steps++ == MAX_STEPS || !field.bit_width)
				return;
			if (field.nested && depth < MAX_DEPTH)
				know_layout(known, field.nested, at, depth + 1);
			else
				know(known, at, at + field.bit_width);
			at += field.bit_width;
		}
	}
}

static void add_name(char *list, const char *name, int at)
{
	size_t used = strlen(list);

	if (at < 0)
		snprintf(list + used, REFUSALS_MAX - used, " %s", name);
	else
		snprintf(list + used, REFUSALS_MAX - used, " %s@0x%x", name, at);
}

static void examine_answer(struct walk *walk, uint16_t id, const char *name,
			   const uint8_t *data, size_t len)
{
	const struct mlx5ctl_dv_layout *ours = mlx5ctl_dv_layout_of_register(id);
	const struct mlx5ctl_dv_layout *theirs = database_register(id);
	struct known_bits known = { .len = len };

	if (!ours && !theirs)
		return;
	walk->examined++;
	if (ours)
		know_layout(&known, ours, 0, 0);
	if (theirs)
		know_layout(&known, theirs, 0, 0);
	for (size_t i = 0; i < len; i++) {
		if (data[i] & ~known.bits[i]) {
			add_name(walk->unknown, name, i);
			return;
		}
	}
}

/* False: it had no answer, or the kernel did not let it pass. */
static bool read_any(struct trial *trial, uint16_t id, uint16_t len)
{
	char number[REG_NUMBER_MAX];
	const char *name = name_register(id, number);
	uint8_t data[MAX_ANY_REG] = { 0, is_of_port(id) };
	struct walk *walk = &trial->walk;
	const struct mlx5ctl_dv_status *status;

	walk->asked++;
	if (!read_register(trial, id, data, len)) {
		walk->answered++;
		examine_answer(walk, id, name, data, len);
		return true;
	}
	status = mlx5ctl_dv_last_status();
	if (status->err != EREMOTEIO)
		return false;
	if (status->status == STATUS_BAD_INP_LEN || status->status == STATUS_BAD_OUTP_LEN)
		add_name(walk->short_ones, name, -1);
	else if (status->status != STATUS_BAD_PARAM)
		add_name(walk->odd_ones, name, -1);
	return true;
}

enum finding ask_register_lengths(struct trial *trial)
{
	struct walk *walk = &trial->walk;
	uint16_t id, len;
	size_t pos = 0;

	load_database();
	while (next_readable(&pos, &id, &len)) {
		if (!read_any(trial, id, len)) {
			walk->asked = 0;
			return failure(trial, OTHERWISE);
		}
	}
	return came(trial,
		    *walk->short_ones ? OTHERWISE : walk->answered ? AS_ASSUMED : NOT_OFFERED,
		    "%u registers asked, %u answered%s%s", walk->asked, walk->answered,
		    *walk->short_ones ? "; too short:" : "", walk->short_ones);
}

static enum finding of_walk(struct trial *trial, const char *list, const char *what,
			    unsigned int num)
{
	if (!trial->walk.asked)
		return came(trial, NOT_ASKED, "the registers were not read");
	return came(trial, *list ? OTHERWISE : trial->walk.answered ? AS_ASSUMED : NOT_OFFERED,
		    "%u %s%s%s", num, what, *list ? ", otherwise:" : "", list);
}

enum finding ask_register_scopes(struct trial *trial)
{
	const struct walk *walk = &trial->walk;

	return of_walk(trial, walk->odd_ones, "refused with BAD_PARAM or for their length",
		       walk->asked - walk->answered);
}

enum finding ask_register_fields(struct trial *trial)
{
	const struct walk *walk = &trial->walk;

	return of_walk(trial, walk->unknown, "answers that a layout knows, and no bits between the fields",
		       walk->examined);
}
