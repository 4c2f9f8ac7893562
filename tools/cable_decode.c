// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * What a module's memory says, by SFF-8472 (SFP), SFF-8636 (QSFP) or CMIS (QSFP-DD,
 * OSFP and newer). Byte numbers are the specifications' own; those from 128 on are in
 * the upper half of a page.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cable.h"

enum quantity { TEMPERATURE, VOLTAGE, RX_POWER, TX_BIAS, TX_POWER };

static const struct {
	const char *name;
	const char *unit;
	double step;
} quantities[] = {
	[TEMPERATURE] = { "temperature", "C", 1 / 256.0 },
	[VOLTAGE] = { "voltage", "V", 0.0001 },
	[RX_POWER] = { "rx_power", "mW", 0.0001 },
	[TX_BIAS] = { "tx_bias", "mA", 0.002 },
	[TX_POWER] = { "tx_power", "mW", 0.0001 },
};

/* Flags, and limits in the order that all three specifications have them in. */
enum { HIGH_ALARM = 8, LOW_ALARM = 4, HIGH_WARNING = 2, LOW_WARNING = 1 };

static const char *flag_name(unsigned int flags)
{
	return flags & HIGH_ALARM   ? "high alarm" :
	       flags & LOW_ALARM    ? "low alarm" :
	       flags & HIGH_WARNING ? "high warning" :
	       flags & LOW_WARNING  ? "low warning" : "";
}

static unsigned int get16(const uint8_t *at)
{
	return at[0] << 8 | at[1];
}

static struct json_object *measured(enum quantity quantity, const uint8_t *at)
{
	double value = quantity == TEMPERATURE ? (int16_t)get16(at) : (int)get16(at);

	/* Steps of a power of ten have no digits behind their own. */
	return json_object_new_double(round(value * quantities[quantity].step * 1e8) / 1e8);
}

/* LANE from 1 on, 0 for the whole module; LIMITS NULL if the module has none. */
static void add_monitor(struct json_object *object, enum quantity quantity, unsigned int lane,
			const uint8_t *value, const uint8_t *limits, unsigned int flags)
{
	static const char *const keys[] = { "high_alarm", "low_alarm", "high_warning",
					    "low_warning" };
	struct json_object *monitor = json_object_new_object();

	add_string(monitor, "monitor", quantities[quantity].name);
	add_number(monitor, "lane", lane);
	json_object_object_add(monitor, "value", measured(quantity, value));
	add_string(monitor, "unit", quantities[quantity].unit);
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		json_object_object_add(monitor, keys[i],
				       limits ? measured(quantity, limits + 2 * i) : NULL);
	add_string(monitor, "flag", flag_name(flags));
	json_object_array_add(json_object_object_get(object, "monitors"), monitor);
}

static void add_fault(struct json_object *object, const char *what, unsigned int lane)
{
	char text[64];

	snprintf(text, sizeof(text), "%s, lane %u", what, lane);
	json_object_array_add(json_object_object_get(object, "faults"),
			      json_object_new_string(text));
}

/* A bit a lane. */
static void add_faults(struct json_object *object, const char *what, unsigned int lanes)
{
	for (unsigned int lane = 1; lanes; lane++, lanes >>= 1)
		if (lanes & 1)
			add_fault(object, what, lane);
}

/* Padded with spaces. */
static void add_padded(struct json_object *object, const char *key, const uint8_t *at, size_t len)
{
	char text[32];

	printable(text, sizeof(text), (const char *)at, len);
	for (size_t end = strlen(text); end && text[end - 1] == ' ';)
		text[--end] = '\0';
	add_string(object, key, text);
}

static void add_length(struct json_object *object, double metres)
{
	json_object_object_add(object, "length_m",
			       metres ? json_object_new_double(metres) : NULL);
}

static void add_oui(struct json_object *object, const uint8_t *at)
{
	char text[16];

	snprintf(text, sizeof(text), "%02x:%02x:%02x", at[0], at[1], at[2]);
	add_string(object, "oui", text);
}

static unsigned int sum(const uint8_t *from, const uint8_t *end)
{
	unsigned int total = 0;

	while (from < end)
		total += *from++;
	return total & 0xff;
}

static void add_checksum(struct json_object *object, bool good)
{
	json_object_object_add(object, "checksum_good", json_object_new_boolean(good));
}

/* The high half of SFF-8636's byte 147, and CMIS' byte 212, have the same names; as
 * Linux's ethtool has them.
 */
static const char *technology(uint8_t value)
{
	static const char *const names[] = {
		"850 nm VCSEL", "1310 nm VCSEL", "1550 nm VCSEL", "1310 nm FP",
		"1310 nm DFB", "1550 nm DFB", "1310 nm EML", "1550 nm EML",
		"other", "1490 nm DFB", "copper cable, not equalised",
		"copper cable, passively equalised",
		"copper cable, near and far end limiting active equalisers",
		"copper cable, far end limiting active equalisers",
		"copper cable, near end limiting active equalisers",
		"copper cable, linear active equalisers",
	};

	return value < sizeof(names) / sizeof(*names) ? names[value] : "unknown";
}

#define QSFP_COPPER 0xa
#define QSFP_FLAT 0x04
#define QSFP_LANES 4

static bool describe_qsfp(struct module *module, const uint8_t *low, struct json_object *object)
{
	const uint8_t *up = module_half(module, MODULE_MEMORY, 0, PAGE_HALF);
	const uint8_t *limits = NULL;
	bool copper;

	if (!up)
		return false;
	/* So that byte numbers are those of the specification. */
	up -= PAGE_HALF;
	copper = up[147] >> 4 >= QSFP_COPPER;
	add_string(object, "specification", "SFF-8636");
	add_string(object, "connector", connector_name(up[130]));
	add_string(object, "technology", technology(up[147] >> 4));
	add_padded(object, "vendor", up + 148, 16);
	add_oui(object, up + 165);
	add_padded(object, "part_number", up + 168, 16);
	add_padded(object, "revision", up + 184, 2);
	add_padded(object, "serial_number", up + 196, 16);
	add_padded(object, "date", up + 212, 8);
	add_length(object, copper ? up[146] : up[142] ? up[142] * 1000.0 :
			   up[146] ? up[146] * 2.0 : up[143] ? up[143] * 2.0 : up[144]);
	add_checksum(object, up[191] == sum(up + 128, up + 191) &&
			     up[223] == sum(up + 192, up + 223));
	add_string(object, "state", "");
	/* Copper measures nothing that is of use. */
	if (copper)
		return true;
	if (!(low[2] & QSFP_FLAT))
		limits = module_half(module, MODULE_MEMORY, 3, PAGE_HALF);
	add_monitor(object, TEMPERATURE, 0, low + 22, limits, low[6] >> 4);
	add_monitor(object, VOLTAGE, 0, low + 26, limits ? limits + 144 - 128 : NULL, low[7] >> 4);
	for (unsigned int lane = 0; lane < QSFP_LANES; lane++) {
		unsigned int shift = lane & 1 ? 0 : 4;

		add_monitor(object, RX_POWER, lane + 1, low + 34 + 2 * lane,
			    limits ? limits + 176 - 128 : NULL, low[9 + lane / 2] >> shift & 0xf);
		add_monitor(object, TX_BIAS, lane + 1, low + 42 + 2 * lane,
			    limits ? limits + 184 - 128 : NULL, low[11 + lane / 2] >> shift & 0xf);
		add_monitor(object, TX_POWER, lane + 1, low + 50 + 2 * lane,
			    limits ? limits + 192 - 128 : NULL, low[13 + lane / 2] >> shift & 0xf);
	}
	add_faults(object, "rx loss of signal", low[3] & 0xf);
	add_faults(object, "tx loss of signal", low[3] >> 4);
	add_faults(object, "tx fault", low[4] & 0xf);
	add_faults(object, "rx loss of lock", low[5] & 0xf);
	add_faults(object, "tx loss of lock", low[5] >> 4);
	return true;
}

#define CMIS_FLAT 0x80
#define CMIS_COPPER 0xa
#define CMIS_LANES 8

static double cmis_length(uint8_t value)
{
	static const double multipliers[] = { 0.1, 1, 10, 100 };

	return (value & 0x3f) * multipliers[value >> 6];
}

static const char *cmis_state(uint8_t value)
{
	static const char *const names[] = { "", "low power", "power up", "ready", "power down",
					     "fault", "", "" };

	return names[value >> 1 & 7];
}

/* CMIS counts from the high alarm in bit 0 on. */
static unsigned int cmis_flags(unsigned int bits)
{
	return (bits & 1 ? HIGH_ALARM : 0) | (bits & 2 ? LOW_ALARM : 0) |
	       (bits & 4 ? HIGH_WARNING : 0) | (bits & 8 ? LOW_WARNING : 0);
}

/* Of four bytes, a bit a lane each. */
static unsigned int cmis_lane_flags(const uint8_t *at, unsigned int lane)
{
	unsigned int bits = 0;

	for (unsigned int i = 0; i < 4; i++)
		bits |= (at[i] >> lane & 1) << i;
	return cmis_flags(bits);
}

static void add_cmis_lanes(const uint8_t *lanes, const uint8_t *limits, uint8_t monitors,
			   struct json_object *object)
{
	for (unsigned int lane = 0; lane < CMIS_LANES; lane++) {
		if (monitors & 4)
			add_monitor(object, RX_POWER, lane + 1, lanes + 186 + 2 * lane,
				    limits ? limits + 192 : NULL,
				    cmis_lane_flags(lanes + 149, lane));
		if (monitors & 1)
			add_monitor(object, TX_BIAS, lane + 1, lanes + 170 + 2 * lane,
				    limits ? limits + 184 : NULL,
				    cmis_lane_flags(lanes + 143, lane));
		if (monitors & 2)
			add_monitor(object, TX_POWER, lane + 1, lanes + 154 + 2 * lane,
				    limits ? limits + 176 : NULL,
				    cmis_lane_flags(lanes + 139, lane));
	}
	add_faults(object, "tx fault", lanes[135]);
	add_faults(object, "tx loss of signal", lanes[136]);
	add_faults(object, "tx loss of lock", lanes[137]);
	add_faults(object, "rx loss of signal", lanes[147]);
	add_faults(object, "rx loss of lock", lanes[148]);
}

static bool describe_cmis(struct module *module, const uint8_t *low, struct json_object *object)
{
	const uint8_t *up = module_half(module, MODULE_MEMORY, 0, PAGE_HALF);
	const uint8_t *offers, *limits, *lanes;

	if (!up)
		return false;
	up -= PAGE_HALF;
	add_string(object, "specification", "CMIS");
	add_string(object, "connector", connector_name(up[203]));
	add_string(object, "technology", technology(up[212]));
	add_padded(object, "vendor", up + 129, 16);
	add_oui(object, up + 145);
	add_padded(object, "part_number", up + 148, 16);
	add_padded(object, "revision", up + 164, 2);
	add_padded(object, "serial_number", up + 166, 16);
	add_padded(object, "date", up + 182, 8);
	add_length(object, cmis_length(up[202]));
	add_checksum(object, up[222] == sum(up + 128, up + 222));
	add_string(object, "state", cmis_state(low[3]));
	if (low[2] & CMIS_FLAT)
		return true;
	offers = module_half(module, MODULE_MEMORY, 1, PAGE_HALF);
	limits = module_half(module, MODULE_MEMORY, 2, PAGE_HALF);
	lanes = module_half(module, MODULE_MEMORY, 0x11, PAGE_HALF);
	if (!offers || !limits || !lanes)
		return false;
	offers -= PAGE_HALF;
	limits -= PAGE_HALF;
	if (offers[159] & 1)
		add_monitor(object, TEMPERATURE, 0, low + 14, limits + 128, cmis_flags(low[9]));
	if (offers[159] & 2)
		add_monitor(object, VOLTAGE, 0, low + 16, limits + 136, cmis_flags(low[9] >> 4));
	add_cmis_lanes(lanes - PAGE_HALF, limits, offers[160], object);
	return true;
}

#define SFP_DDM 0x40
#define SFP_EXTERNAL 0x10
#define SFP_ADDRESS_CHANGE 0x04
#define SFP_PASSIVE 0x04
#define SFP_ACTIVE 0x08

static bool describe_sfp(struct module *module, const uint8_t *low, struct json_object *object)
{
	const uint8_t *at;
	bool copper = low[8] & (SFP_PASSIVE | SFP_ACTIVE);

	add_string(object, "specification", "SFF-8472");
	add_string(object, "connector", connector_name(low[2]));
	add_string(object, "technology", low[8] & SFP_PASSIVE ? "copper cable, passive" :
		   low[8] & SFP_ACTIVE ? "copper cable, active" : "");
	add_padded(object, "vendor", low + 20, 16);
	add_oui(object, low + 37);
	add_padded(object, "part_number", low + 40, 16);
	add_padded(object, "revision", low + 56, 4);
	add_padded(object, "serial_number", low + 68, 16);
	add_padded(object, "date", low + 84, 8);
	add_length(object, copper ? low[18] : low[14] ? low[14] * 1000.0 :
			   low[19] ? low[19] * 10.0 : low[16] * 10.0);
	add_checksum(object, low[63] == sum(low, low + 63) && low[95] == sum(low + 64, low + 95));
	add_string(object, "state", "");
	/* What has to be calibrated here is not shown as if it were measured. */
	if (!(low[92] & SFP_DDM) || low[92] & (SFP_EXTERNAL | SFP_ADDRESS_CHANGE))
		return true;
	at = module_half(module, MODULE_DIAGNOSTICS, 0, 0);
	if (!at)
		return false;
#define FLAGS(byte, bit) \
	((at[112 + (byte)] >> (bit) & 3) << 2 | (at[116 + (byte)] >> (bit) & 3))
	add_monitor(object, TEMPERATURE, 0, at + 96, at, FLAGS(0, 6));
	add_monitor(object, VOLTAGE, 0, at + 98, at + 8, FLAGS(0, 4));
	add_monitor(object, RX_POWER, 1, at + 104, at + 32, FLAGS(1, 6));
	add_monitor(object, TX_BIAS, 1, at + 100, at + 16, FLAGS(0, 2));
	add_monitor(object, TX_POWER, 1, at + 102, at + 24, FLAGS(0, 0));
#undef FLAGS
	add_faults(object, "rx loss of signal", at[110] >> 1 & 1);
	add_faults(object, "tx fault", at[110] >> 2 & 1);
	return true;
}

bool describe_module(struct module *module, struct json_object *object)
{
	const uint8_t *low = module_half(module, MODULE_MEMORY, 0, 0);

	if (!low)
		return false;
	add_number(object, "identifier", low[0]);
	add_string(object, "type", module_type(low[0]));
	json_object_object_add(object, "monitors", json_object_new_array());
	json_object_object_add(object, "faults", json_object_new_array());
	switch (module_family(low[0])) {
	case SFF_8472:
		return describe_sfp(module, low, object);
	case SFF_8636:
		return describe_qsfp(module, low, object);
	case CMIS:
		return describe_cmis(module, low, object);
	default:
		snprintf(module->why, sizeof(module->why),
			 "a module of type 0x%02x, whose memory is not known here", low[0]);
		return false;
	}
}
