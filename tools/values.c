// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "database.h"
#include "ib_rate.h"
#include "values.h"

/* A description is searched as one line of this length. */
#define WORDS_MAX 400

/* enum mlx5e_link_mode. */
static const char *const eth_modes[32] = {
	[0] = "1000BASE-CX/SGMII", [1] = "1000BASE-KX", [2] = "10GBASE-CX4",
	[3] = "10GBASE-KX4", [4] = "10GBASE-KR", [5] = "20GBASE-KR2", [6] = "40GBASE-CR4",
	[7] = "40GBASE-KR4", [8] = "56GBASE-R4", [12] = "10GBASE-CR", [13] = "10GBASE-SR",
	[14] = "10GBASE-ER", [15] = "40GBASE-SR4", [16] = "40GBASE-LR4", [18] = "50GBASE-SR2",
	[20] = "100GBASE-CR4", [21] = "100GBASE-SR4", [22] = "100GBASE-KR4",
	[23] = "100GBASE-LR4", [24] = "100BASE-TX", [25] = "1000BASE-T", [26] = "10GBASE-T",
	[27] = "25GBASE-CR", [28] = "25GBASE-KR", [29] = "25GBASE-SR", [30] = "50GBASE-CR2",
	[31] = "50GBASE-KR2",
};

/* enum mlx5e_ext_link_mode. */
static const char *const ext_eth_modes[32] = {
	[0] = "SGMII-100M", [1] = "1000BASE-X/SGMII", [3] = "5GBASE-R", [4] = "10GBASE-R",
	[5] = "40GBASE-R4", [6] = "25GBASE-R", [7] = "50GBASE-R2", [8] = "50GBASE-R1",
	[9] = "100GBASE-R4", [10] = "100GBASE-R2", [11] = "100GBASE-R1", [12] = "200GBASE-R4",
	[13] = "200GBASE-R2", [15] = "400GBASE-R8", [16] = "400GBASE-R4", [19] = "800GBASE-R8",
};

/* Masks that have the same names in the kernel's header and in databases. */
static const struct {
	const char *name; /* of a field, or how it begins */
	const char *const *bits;
} masks[] = {
	{ "ib_proto_", ib_speeds },
	{ "ib_link_width_", ib_widths },
	{ "eth_proto_", eth_modes },
	{ "ext_eth_proto_", ext_eth_modes },
};

/* What a description says of a unit; the number times FACTOR is in it. */
static const struct {
	const char *phrase;
	double factor;
	const char *unit;
	bool is_signed;
} units[] = {
	{ "units of 0.125 celsius", 0.125, "C", true },
	{ "units are celsius", 1, "C", false },
	{ "units of seconds", 1, "s", false },
	{ "duration in 10 msec", 10, "ms", false },
	{ "in seconds", 1, "s", false },
	{ "number of seconds", 1, "s", false },
	{ "in secs", 1, "s", false },
	{ "in msec", 1, "ms", false },
	{ "units are msec", 1, "ms", false },
	{ "units of msec", 1, "ms", false },
	{ "in usec", 1, "us", false },
	{ "units of 1usec", 1, "us", false },
	{ "units of nsec", 1, "ns", false },
	{ "units are in watts", 1, "W", false },
	{ "units are 0.01v", 0.01, "V", false },
	{ "in 100uv", 0.0001, "V", false },
	{ "resolution of 100 mb/s", 0.1, "Gb/s", false },
	{ "resolution of 1 gb/s", 1, "Gb/s", false },
	{ "in units of 100mb/s", 0.1, "Gb/s", false },
	{ "in units of 250mb/s", 0.25, "Gb/s", false },
	{ "units of bytes", 1, "bytes", false },
};

/* Fields of the kernel's header whose units are in no database, or without one. */
static const struct {
	const char *layout;
	const char *field;
	double factor;
	const char *unit;
} known_units[] = {
	{ "mtmp_reg", "temperature", 0.125, "C" },
	{ "mtmp_reg", "max_temperature", 0.125, "C" },
	{ "mtmp_reg", "temp_threshold_hi", 0.125, "C" },
	{ "mtmp_reg", "temp_threshold_lo", 0.125, "C" },
	{ "mtmp_ext", "max_temperature", 0.125, "C" },
	{ "mtmp_ext", "temperature_threshold_hi", 0.125, "C" },
	{ "mtmp_ext", "temperature_threshold_lo", 0.125, "C" },
	{ "mpein_reg", "pci_power", 1, "W" },
	{ "mlcr_reg", "beacon_duration", 1, "s" },
	{ "mlcr_reg", "beacon_remain", 1, "s" },
};

/* Characters by name, where no description says so. */
static const char *const characters[] = {
	"status_message", "psid", "node_description", "sensor_name", "sensor_name_hi",
	"sensor_name_lo", "vendor_name", "vendor_pn", "vendor_rev", "vendor_sn",
	"serial_number", "part_number", "product_name", "version_string", "info_string",
	"dev_branch_tag",
};

/* Of the name of a value. */
#define NAME_MAX_LEN 128

#define ELEMENTS(array) (sizeof(array) / sizeof(*(array)))

/* In lower case and on one line, as it is searched. */
static void flatten_words(const char *description, char words[WORDS_MAX])
{
	size_t i;

	for (i = 0; description && description[i] && i + 1 < WORDS_MAX; i++)
		words[i] = description[i] == '\n' ? ' ' : tolower((unsigned char)description[i]);
	words[i] = '\0';
	/* What was broken after a space has two of them. */
	for (char *at = words; (at = strstr(at, "  "));)
		memmove(at, at + 1, strlen(at));
}

/* A NUL ends it, or spaces fill it; and there is something. */
static bool take_characters(const uint8_t *from, size_t len, char text[VALUE_TEXT_MAX])
{
	size_t end = 0, i;

	/* Some are aligned to the right. */
	while (len && !*from) {
		from++;
		len--;
	}
	while (end < len && from[end])
		end++;
	while (end && from[end - 1] == ' ')
		end--;
	if (!end || end + 3 > VALUE_TEXT_MAX)
		return false;
	for (i = 0; i < end; i++)
		if (from[i] < ' ' || from[i] > '~' || from[i] == '"')
			return false;
	snprintf(text, VALUE_TEXT_MAX, "\"%.*s\"", (int)end, (const char *)from);
	return true;
}

bool is_characters(const char *text)
{
	return *text == '"';
}

static bool has_characters(const char *name, const char *words)
{
	for (size_t i = 0; i < ELEMENTS(characters); i++)
		if (!strcmp(name, characters[i]))
			return true;
	return strstr(words, "ascii") || strstr(words, "character long");
}

static bool character_text(const struct mlx5ctl_dv_layout_item *item, const char *words,
			   const uint8_t *buf, size_t len, char text[VALUE_TEXT_MAX])
{
	uint64_t bits = item->bit_width, at = item->bit_offset;

	if (item->kind == MLX5CTL_DV_ITEM_BEGIN_ARRAY)
		bits *= item->count;
	if (bits < 32 || (bits | at) & 7 || at + bits > (uint64_t)len * 8 ||
	    !has_characters(item->name, words))
		return false;
	return take_characters(buf + at / 8, bits / 8, text);
}

static void add_name(char text[VALUE_TEXT_MAX], const char *name, int len)
{
	size_t used = strlen(text);

	snprintf(text + used, VALUE_TEXT_MAX - used, "%s%.*s", used ? ", " : "", len, name);
}

static void add_bit(char text[VALUE_TEXT_MAX], unsigned int bit)
{
	char name[16];

	snprintf(name, sizeof(name), "bit %u", bit);
	add_name(text, name, sizeof(name));
}

static const char *const *find_mask(const char *name)
{
	for (size_t i = 0; i < ELEMENTS(masks); i++)
		if (!strncmp(name, masks[i].name, strlen(masks[i].name)))
			return masks[i].bits;
	return NULL;
}

static void add_mask(const char *const *bits, uint64_t value, char text[VALUE_TEXT_MAX])
{
	for (unsigned int bit = 0; bit < 32; bit++)
		if (value >> bit & 1) {
			if (bits[bit])
				add_name(text, bits[bit], 64);
			else
				add_bit(text, bit);
		}
}

/* "Bit 3: name" or "Bit 3 - name", a line of a description. */
static bool parse_bit(const char *line, unsigned long *bit, const char **name, int *len)
{
	char *end;

	if (strncasecmp(line, "bit", 3) != 0)
		return false;
	line += 3;
	line += strspn(line, " ");
	if (!isdigit((unsigned char)*line))
		return false;
	*bit = strtoul(line, &end, 0);
	end += strspn(end, " ");
	if (*end != ':' && *end != '-')
		return false;
	end++;
	end += strspn(end, " ");
	*name = end;
	*len = strcspn(end, "\n");
	/* What follows a dash or a bracket says more of the same. */
	for (int i = 1; i + 2 < *len; i++)
		if (!strncmp(end + i, " - ", 3) || !strncmp(end + i, " (", 2) ||
		    !strncmp(end + i, ". ", 2)) {
			*len = i;
			break;
		}
	while (*len && (*name)[*len - 1] == ' ')
		--*len;
	return *len && *len < 64;
}

/* Names of the bits that a description has; true if it has any. */
static bool described_bits(const char *description, uint64_t value, char text[VALUE_TEXT_MAX])
{
	uint64_t named = 0;
	unsigned int num = 0;

	for (const char *line = description; line; line = strchr(line, '\n')) {
		unsigned long bit;
		const char *name;
		int len;

		if (*line == '\n')
			line++;
		if (!parse_bit(line, &bit, &name, &len) || bit > 63 || named >> bit & 1)
			continue;
		num++;
		named |= 1ull << bit;
		if (value >> bit & 1) {
			if (strncasecmp(name, "reserved", strlen("reserved")) != 0)
				add_name(text, name, len);
			else
				add_bit(text, bit);
		}
	}
	for (unsigned int bit = 0; num > 1 && bit < 64; bit++)
		if (value >> bit & 1 && !(named >> bit & 1))
			add_bit(text, bit);
	return num > 1;
}

/* Values that are one bit each are names of bits. */
static bool enum_bits(const char *table, uint64_t value, char text[VALUE_TEXT_MAX])
{
	uint64_t number, all = 0;
	const char *name;

	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry(table, i, &name, &number); i++) {
		if (number & (number - 1) || !number || all & number)
			return false;
		all |= number;
	}
	/* 1 and 2 are as often numbers as they are bits. */
	if (all <= 3)
		return false;
	for (unsigned int bit = 0; bit < 64; bit++) {
		if (!(value >> bit & 1))
			continue;
		name = mlx5ctl_dv_enum_name(table, 1ull << bit);
		if (name)
			add_name(text, name, 64);
		else
			add_bit(text, bit);
	}
	return true;
}

static bool number_text(double factor, const char *unit, bool is_signed, uint64_t value,
			uint32_t width, char text[VALUE_TEXT_MAX])
{
	double number = value;

	if (is_signed && width < 64 && value >> (width - 1))
		number -= (double)(1ull << width);
	snprintf(text, VALUE_TEXT_MAX, "%.10g %s", number * factor, unit);
	return true;
}

/* One half of a number has no unit of its own. */
static bool is_half(const char *name)
{
	static const char *const ends[] = { "_high", "_low", "_h", "_l", "_hi", "_lo" };
	size_t len = strlen(name);

	for (size_t i = 0; i < ELEMENTS(ends); i++)
		if (len > strlen(ends[i]) && !strcmp(name + len - strlen(ends[i]), ends[i]))
			return !strstr(name, "threshold");
	return false;
}

/* Lines such as "1 - 30 sec": the number is none of seconds. */
static bool lists_values(const char *description)
{
	unsigned int num = 0;

	for (const char *line = description; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		num += isdigit((unsigned char)*line) != 0;
	}
	return num > 1;
}

static bool unit_text(const struct mlx5ctl_dv_layout *layout,
		      const struct database_field *known, const char *description,
		      const char *words, const struct mlx5ctl_dv_layout_item *item,
		      char text[VALUE_TEXT_MAX])
{
	const char *names[] = {
		mlx5ctl_dv_layout_name(layout),
		known->layout ? mlx5ctl_dv_layout_name(known->layout) : "",
	};

	for (size_t i = 0; i < ELEMENTS(known_units); i++)
		if (!strcmp(item->name, known_units[i].field) &&
		    (!strcmp(names[0], known_units[i].layout) ||
		     !strcmp(names[1], known_units[i].layout)))
			return number_text(known_units[i].factor, known_units[i].unit,
					   item->bit_width == 16 && *known_units[i].unit == 'C',
					   item->value, item->bit_width, text);
	if (is_half(item->name))
		return false;
	for (size_t i = 0; i < ELEMENTS(units); i++)
		if (strstr(words, units[i].phrase) &&
		    (units[i].is_signed || !lists_values(description)))
			return number_text(units[i].factor, units[i].unit, units[i].is_signed,
					   item->value, item->bit_width, text);
	return false;
}

static bool pci_text(const struct mlx5ctl_dv_layout_item *item, const char *words,
		     char text[VALUE_TEXT_MAX])
{
	char name[VALUE_TEXT_MAX - 16];

	if (item->bit_width != 16 || !item->value ||
	    !(strstr(words, "pci device id") || strstr(words, "pci device-id")))
		return false;
	if (pci_device_name(item->value, name, sizeof(name)))
		snprintf(text, VALUE_TEXT_MAX, "0x%04llx %s", (unsigned long long)item->value,
			 name);
	else
		snprintf(text, VALUE_TEXT_MAX, "0x%04llx", (unsigned long long)item->value);
	return true;
}

bool value_text(const struct mlx5ctl_dv_layout *layout,
		const struct mlx5ctl_dv_layout_item *item, const void *buf, size_t len,
		char text[VALUE_TEXT_MAX])
{
	const char *description, *name = item->enum_name;
	const char *const *bits = find_mask(item->name);
	struct database_field known;
	char words[WORDS_MAX];

	*text = '\0';
	if (item->kind == MLX5CTL_DV_ITEM_VALUE && name) {
		add_name(text, name, NAME_MAX_LEN);
		return true;
	}
	find_database_field(layout, item->name, item->bit_offset, item->bit_width, &known);
	description = database_text(&known, MLX5CTL_DV_TEXT_DESCRIPTION);
	flatten_words(description, words);
	if (character_text(item, words, buf, len, text))
		return true;
	if (item->kind != MLX5CTL_DV_ITEM_VALUE || item->index >= 0)
		return false;
	if (known.layout && known.field.enum_table) {
		name = mlx5ctl_dv_enum_name(known.field.enum_table, item->value);
		if (name) {
			add_name(text, name, NAME_MAX_LEN);
			return true;
		}
	}
	if (item->value && bits) {
		add_mask(bits, item->value, text);
		return true;
	}
	if (item->value && known.layout && known.field.enum_table &&
	    enum_bits(known.field.enum_table, item->value, text))
		return true;
	if (item->value && description && described_bits(description, item->value, text))
		return *text;
	return pci_text(item, words, text) ||
	       unit_text(layout, &known, description, words, item, text);
}
