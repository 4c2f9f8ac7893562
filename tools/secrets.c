// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mlx5ctl.h"
#include "secrets.h"

/* Fewer are flags, and indices of short tables. */
#define MIN_BITS 8
/* Longer than any text that a device or the kernel has a name in. */
#define TEXT_MAX 256
/* A shorter word stands for too much else to be looked for in a text. */
#define MIN_WORD 4
/* Who made the board: three characters of a PSID. */
#define PSID_VENDOR 3

struct word {
	const char *word;
	enum secret kind;
};

/* Words of which a field's name is made; the first that is there counts. */
static const struct word words[] = {
	{ "psid", SECRET_PSID },
	{ "vsd", SECRET_SERIAL },
	{ "guid", SECRET_GUID },
	{ "guids", SECRET_GUID },
	{ "uuid", SECRET_GUID },
	{ "gid", SECRET_GUID },
	{ "gids", SECRET_GUID },
	/* A clock's is made of a MAC address: IEEE 1588. */
	{ "identity", SECRET_GUID },
	{ "rgid", SECRET_GUID },
	{ "sgid", SECRET_GUID },
	{ "dgid", SECRET_GUID },
	{ "mac", SECRET_MAC },
	{ "dmac", SECRET_MAC },
	{ "smac", SECRET_MAC },
	{ "rmac", SECRET_MAC },
	{ "lid", SECRET_LID },
	{ "dlid", SECRET_LID },
	{ "slid", SECRET_LID },
	{ "rlid", SECRET_LID },
	{ "mlid", SECRET_LID },
	{ "ip", SECRET_IP },
	{ "rip", SECRET_IP },
	{ "ipv4", SECRET_IP },
	{ "ipv6", SECRET_IP },
	{ "key", SECRET_KEY },
	{ "keys", SECRET_KEY },
	{ "mkey", SECRET_KEY },
	{ "lkey", SECRET_KEY },
	{ "rkey", SECRET_KEY },
	{ "qkey", SECRET_KEY },
	{ "pkey", SECRET_KEY },
	{ "key1", SECRET_KEY },
	{ "key2", SECRET_KEY },
	{ "dek", SECRET_KEY },
	{ "salt", SECRET_KEY },
	{ "iv", SECRET_KEY },
	{ "addr", SECRET_ADDRESS },
	{ "address", SECRET_ADDRESS },
	{ "addressh", SECRET_ADDRESS },
	{ "addressl", SECRET_ADDRESS },
	{ "icm", SECRET_ADDRESS },
	{ "paddr", SECRET_ADDRESS },
	{ "vaddr", SECRET_ADDRESS },
	{ "pa", SECRET_ADDRESS },
	{ "pas", SECRET_ADDRESS },
	{ "va", SECRET_ADDRESS },
	{ "ptr", SECRET_ADDRESS },
	{ "mtt", SECRET_ADDRESS },
	{ "serial", SECRET_SERIAL },
	{ "sn", SECRET_SERIAL },
	{ "pn", SECRET_SERIAL },
	{ "part", SECRET_SERIAL },
	{ "desc", SECRET_NAME },
	{ "description", SECRET_NAME },
	{ "host", SECRET_NAME },
	{ "hostname", SECRET_NAME },
	{ "name", SECRET_NAME },
	{ "comm", SECRET_PROCESS },
	{ "pid", SECRET_PROCESS },
};

/* How many there are of something, how long it is, of which kind, and how often it was
 * wrong are not the thing itself.
 */
static const char *const harmless[] = {
	"log",	    "max",    "num",	   "count",  "cnt",    "cntr",	  "counter",
	"counters", "size",   "sz",	   "len",    "length", "type",	  "valid",
	"en",	    "enable", "supported", "format", "state",  "version", "mode",
	"cap",	    "mask",   "violation", "violations", "frames", "octets", "pkts",
	"packets",  "errors", "err",	   "status",	"sensor",
};

/* An original, and the number in its replacement. */
struct known {
	enum secret kind;
	unsigned int number; /* from 1 on, of its kind */
	size_t len;
	uint8_t *data;
};

struct secrets {
	struct known *list;
	size_t num;
	uint8_t module_kind;
};

/* Whether WORD is one of the words that underscores and digits' ends make of NAME. */
static bool has_word(const char *name, const char *word)
{
	size_t len = strlen(word);

	while (*name) {
		size_t part = strcspn(name, "_.[");

		if (part == len && !strncasecmp(name, word, len))
			return true;
		name += part + !!name[part];
	}
	return false;
}

enum secret secret_of(const char *name, uint64_t bits)
{
	if (bits < MIN_BITS)
		return NO_SECRET;
	for (size_t i = 0; i < sizeof(harmless) / sizeof(*harmless); i++)
		if (has_word(name, harmless[i]))
			return NO_SECRET;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (has_word(name, words[i].word))
			return words[i].kind;
	return NO_SECRET;
}

/* Its number, a new one if it was not known; 0 without memory. */
static unsigned int number_of(struct secrets *secrets, enum secret kind, const void *data,
			      size_t len)
{
	struct known *list;
	struct known *known;
	unsigned int number = 1;

	for (size_t i = 0; i < secrets->num; i++) {
		known = &secrets->list[i];
		if (known->kind != kind)
			continue;
		if (known->len == len && !memcmp(known->data, data, len))
			return known->number;
		number++;
	}
	list = reallocarray(secrets->list, secrets->num + 1, sizeof(*list));
	if (!list)
		return 0;
	secrets->list = list;
	known = &list[secrets->num];
	*known = (struct known){ .kind = kind, .number = number, .len = len };
	known->data = malloc(len + 1);
	if (!known->data)
		return 0;
	memcpy(known->data, data, len);
	known->data[len] = '\0';
	secrets->num++;
	return number;
}

static void write_replacement(char *text, size_t room, const struct known *known)
{
	switch (known->kind) {
	case SECRET_PSID:
		snprintf(text, room, "%.*s%010u", PSID_VENDOR, (const char *)known->data,
			 known->number);
		break;
	case SECRET_SERIAL:
		snprintf(text, room, "serial-%u", known->number);
		break;
	case SECRET_PROCESS:
		snprintf(text, room, "process-%u", known->number);
		break;
	default:
		snprintf(text, room, "name-%u", known->number);
	}
}

/* Text as it is compared and looked for: as it is printed, without spaces at the end. */
static size_t clean_text(char *text, const void *data, size_t len)
{
	const char *end = data;

	len = strnlen(data, len < TEXT_MAX ? len : TEXT_MAX - 1);
	/* A newline, as echo leaves it in sysfs, is no part of a name. */
	while (len && (end[len - 1] == ' ' || end[len - 1] == '\n'))
		len--;
	printable(text, TEXT_MAX, data, len);
	return len;
}

/* What takes a text's place; "" for "", and without memory. */
static void replace_text(struct secrets *secrets, enum secret kind, const void *data, size_t len,
			 char *replacement)
{
	char text[TEXT_MAX];
	size_t text_len = clean_text(text, data, len);
	unsigned int number = text_len ? number_of(secrets, kind, text, text_len) : 0;
	const struct known known = { .kind = kind, .number = number, .data = (uint8_t *)text };

	replacement[0] = '\0';
	if (number)
		write_replacement(replacement, TEXT_MAX, &known);
}

uint64_t hide_number(struct secrets *secrets, enum secret kind, uint64_t value, unsigned int bits)
{
	uint8_t bytes[sizeof(value)];
	unsigned int number;
	size_t from = 0;

	/* What is text elsewhere is a number here. */
	if (kind >= SECRET_PSID)
		kind = SECRET_NUMBER;
	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = value >> 8 * (sizeof(bytes) - 1 - i);
	while (from < sizeof(bytes) && !bytes[from])
		from++;
	number = value ? number_of(secrets, kind, bytes + from, sizeof(bytes) - from) : 0;

	return bits < 32 && number >> bits ? 0 : number;
}

void hide_bytes(struct secrets *secrets, enum secret kind, uint8_t *data, size_t len)
{
	char replacement[TEXT_MAX];
	unsigned int number = 0;
	size_t from = 0;

	if (kind >= SECRET_PSID) {
		replace_text(secrets, kind, data, len, replacement);
		memset(data, 0, len);
		memcpy(data, replacement, strnlen(replacement, len));
		return;
	}
	while (from < len && !data[from])
		from++;
	if (from < len)
		number = number_of(secrets, kind, data + from, len - from);
	memset(data, 0, len);
	for (size_t i = 0; i < sizeof(number) && i < len; i++)
		data[len - 1 - i] = number >> 8 * i;
}

/* A word that is part of another one is not the same. */
static bool is_at(const char *text, const char *at, const struct known *known)
{
	if (strncmp(at, (const char *)known->data, known->len) != 0)
		return false;
	return (at == text || !isalnum((unsigned char)at[-1])) &&
	       !isalnum((unsigned char)at[known->len]);
}

static const struct known *find_at(const struct secrets *secrets, const char *text, const char *at)
{
	const struct known *longest = NULL;

	for (size_t i = 0; i < secrets->num; i++) {
		const struct known *known = &secrets->list[i];

		if (known->kind >= SECRET_PSID && known->len >= MIN_WORD &&
		    is_at(text, at, known) && (!longest || known->len > longest->len))
			longest = known;
	}
	return longest;
}

char *hide_in_text(struct secrets *secrets, const char *text)
{
	char *copy = NULL;
	const char *at = text;
	size_t len;
	FILE *file = open_memstream(&copy, &len);

	while (file && *at) {
		const struct known *known = find_at(secrets, text, at);
		char replacement[TEXT_MAX];

		if (known) {
			write_replacement(replacement, sizeof(replacement), known);
			fputs(replacement, file);
			at += known->len;
		} else {
			fputc(*at++, file);
		}
	}
	if (file && fclose(file)) {
		free(copy);
		copy = NULL;
	}
	return copy;
}

/* The kernel's own names for devices say nothing of whose they are. */
static bool is_kernel_name(const char *name)
{
	size_t digits = strlen("mlx5_");

	return !strncmp(name, "mlx5_", digits) &&
	       strspn(name + digits, "0123456789") == strlen(name + digits);
}

static void know(struct secrets *secrets, enum secret kind, const char *text)
{
	char ignored[TEXT_MAX];

	replace_text(secrets, kind, text, strlen(text), ignored);
}

struct secrets *new_secrets(const char *dev, const struct mlx5ctl_dv_device_attr *attr)
{
	struct secrets *secrets = calloc(1, sizeof(*secrets));
	char host[TEXT_MAX] = "";

	if (!secrets)
		return NULL;
	if (!gethostname(host, sizeof(host) - 1))
		know(secrets, SECRET_NAME, host);
	if (!is_kernel_name(dev))
		know(secrets, SECRET_NAME, dev);
	if (!is_kernel_name(attr->name))
		know(secrets, SECRET_NAME, attr->name);
	know(secrets, SECRET_PSID, attr->board_id);
	return secrets;
}

uint8_t *module_kind(struct secrets *secrets)
{
	return &secrets->module_kind;
}

void free_secrets(struct secrets *secrets)
{
	if (!secrets)
		return;
	for (size_t i = 0; i < secrets->num; i++)
		free(secrets->list[i].data);
	free(secrets->list);
	free(secrets);
}
