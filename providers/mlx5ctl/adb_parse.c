// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The words of a register database. */
#include <errno.h>
#include <expat.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "adb.h"
#include "mlx5ctl.h"

/* So that a count of anything fits in the tables' 16 and 32 bits. */
#define MAX_NODES 16384
#define MAX_FIELDS 262144
#define MAX_STRINGS (64U << 20)

struct parser {
	XML_Parser xml;
	struct adb *adb;
	bool in_node;
	int err;
};

/* The narrow form is deprecated where the wide one came, in expat 2.9. */
static uint64_t line_number(XML_Parser xml)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
	return XML_GetCurrentLineNumber64(xml);
#else
	return XML_GetCurrentLineNumber(xml);
#endif
}

static int stop(struct parser *p, int err, const char *why)
{
	if (!p->err) {
		p->err = mlx5ctl_set_reason(
			err, "line %" PRIu64 ": %s", line_number(p->xml), why);
		XML_StopParser(p->xml, XML_FALSE);
	}
	return err;
}

/* The array with room for one more; NULL without memory. */
static void *grow(void *array, size_t *room, size_t num, size_t size)
{
	size_t more = *room ? *room * 2 : 256;

	if (num < *room)
		return array;
	array = realloc(array, more * size);
	if (array)
		*room = more;
	return array;
}

uint32_t adb_string(struct adb *adb, const char *text, size_t len)
{
	uint32_t at = (uint32_t)adb->strings_len;

	while (adb->strings_len + len + 1 > adb->strings_room) {
		char *more = NULL;

		if (adb->strings_room < MAX_STRINGS)
			more = grow(adb->strings, &adb->strings_room,
				    adb->strings_room, 1);
		if (!more)
			return 0;
		adb->strings = more;
	}
	memcpy(adb->strings + at, text, len);
	adb->strings[at + len] = 0;
	adb->strings_len += len + 1;
	return at;
}

static const char *attribute(const char **atts, const char *name)
{
	for (; *atts; atts += 2)
		if (!strcmp(atts[0], name))
			return atts[1];
	return NULL;
}

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' ||
	       c == '/';
}

/* In a name, what a path or a terminal takes for something else is "_". */
static char name_char(char c, const char *also)
{
	return is_name_char(c) || strchr(also, c) ? c : '_';
}

static uint32_t take_name(struct parser *p, const char **atts, const char *key,
			  const char *also)
{
	const char *text = attribute(atts, key);
	uint32_t at;

	if (!text || !*text)
		return 0;
	at = adb_string(p->adb, text, strlen(text));
	if (!at)
		stop(p, ENOMEM, "too much text");
	else
		for (char *c = p->adb->strings + at; *c; c++)
			*c = name_char(*c, also);
	return at;
}

/* Lines end with "\;"; what is not ASCII is "?". */
static uint32_t take_description(struct parser *p, const char **atts)
{
	const char *text = attribute(atts, "descr");
	char *from, *to;
	uint32_t at;

	if (!text || !*text)
		return 0;
	at = adb_string(p->adb, text, strlen(text));
	if (!at) {
		stop(p, ENOMEM, "too much text");
		return 0;
	}
	from = p->adb->strings + at;
	for (to = from; *from; from++) {
		if (from[0] == '\\' && from[1] == ';') {
			*to++ = '\n';
			from++;
		} else if ((*from & 0xc0) == 0xc0) {
			*to++ = '?';
		} else if (!(*from & 0x80)) {
			*to++ = *from < ' ' || *from == 0x7f ? ' ' : *from;
		}
	}
	while (to > p->adb->strings + at && (to[-1] == '\n' || to[-1] == ' '))
		to--;
	*to = 0;
	return to == p->adb->strings + at ? 0 : at;
}

/* "0x10.24": 16 bytes and 24 bits. */
static bool parse_bits(const char *text, uint32_t *bits)
{
	unsigned long bytes, rest = 0;
	char *end;

	if (!text || *text < '0' || *text > '9')
		return false;
	bytes = strtoul(text, &end, 0);
	if (*end == '.' && end[1] >= '0' && end[1] <= '9')
		rest = strtoul(end + 1, &end, 10);
	if (*end || bytes > ADB_MAX_BITS / 8 || rest > ADB_MAX_BITS)
		return false;
	*bits = (uint32_t)(bytes * 8 + rest);
	return *bits <= ADB_MAX_BITS;
}

static bool parse_bound(const char *text, uint32_t *bound)
{
	unsigned long value;
	char *end;

	if (!text || *text < '0' || *text > '9')
		return false;
	value = strtoul(text, &end, 0);
	*bound = (uint32_t)value;
	return !*end && value < UINT16_MAX;
}

static void begin_node(struct parser *p, const char **atts)
{
	const char *segment = attribute(atts, "segment_id");
	const char *is_union = attribute(atts, "attr_is_union");
	struct adb *adb = p->adb;
	struct adb_node node = { .segment = -1 };
	struct adb_node *nodes;
	uint32_t number;

	node.name = take_name(p, atts, "name", "");
	if (!node.name) {
		stop(p, EINVAL, "a node without a name");
		return;
	}
	if (!parse_bits(attribute(atts, "size"), &node.size)) {
		stop(p, EINVAL, "a node without a size");
		return;
	}
	if (segment && parse_bound(segment, &number))
		node.segment = number;
	node.description = take_description(p, atts);
	node.is_union = is_union && strcmp(is_union, "0") != 0;
	node.first_field = (uint32_t)adb->num_fields;
	if (adb->num_nodes == MAX_NODES) {
		stop(p, E2BIG, "too many nodes");
		return;
	}
	nodes = grow(adb->nodes, &adb->nodes_room, adb->num_nodes, sizeof(node));
	if (!nodes) {
		stop(p, ENOMEM, "out of memory");
		return;
	}
	adb->nodes = nodes;
	adb->nodes[adb->num_nodes++] = node;
	p->in_node = true;
}

/* "$(parent).grp" is a path beside the union. */
static uint32_t take_selector(struct parser *p, const char **atts)
{
	static const char parent[] = "$(parent).";
	uint32_t at = take_name(p, atts, "union_selector", "$().[]");

	if (at && !strncmp(p->adb->strings + at, parent, strlen(parent)))
		return at + (uint32_t)strlen(parent);
	return 0;
}

static void add_field(struct parser *p, const char **atts)
{
	const char *high = attribute(atts, "high_bound");
	uint32_t low = 0, last;
	struct adb *adb = p->adb;
	struct adb_field field = {};
	struct adb_field *fields;

	field.name = take_name(p, atts, "name", "");
	/* What has no place can not be looked at. */
	if (!field.name || !parse_bits(attribute(atts, "offset"), &field.offset) ||
	    !parse_bits(attribute(atts, "size"), &field.size))
		return;
	if (high && !strcmp(high, "VARIABLE")) {
		field.variable = true;
	} else if (high) {
		parse_bound(attribute(atts, "low_bound"), &low);
		if (!parse_bound(high, &last) || last < low)
			return;
		field.count = last - low + 1;
	}
	field.subnode = take_name(p, atts, "subnode", "");
	field.enumeration = take_name(p, atts, "enum", "=,");
	field.note.description = take_description(p, atts);
	field.note.access = take_name(p, atts, "access", "");
	field.note.selector = take_selector(p, atts);
	field.note.selected_by = take_name(p, atts, "selected_by", "");
	if (p->err)
		return;
	if (adb->num_fields == MAX_FIELDS) {
		stop(p, E2BIG, "too many fields");
		return;
	}
	fields = grow(adb->fields, &adb->fields_room, adb->num_fields,
		      sizeof(field));
	if (!fields) {
		stop(p, ENOMEM, "out of memory");
		return;
	}
	adb->fields = fields;
	adb->fields[adb->num_fields++] = field;
	adb->nodes[adb->num_nodes - 1].num_fields++;
}

static void begin(void *arg, const char *name, const char **atts)
{
	struct parser *p = arg;

	if (p->err)
		return;
	if (!strcmp(name, "node"))
		begin_node(p, atts);
	else if (!strcmp(name, "field") && p->in_node)
		add_field(p, atts);
}

static void end(void *arg, const char *name)
{
	struct parser *p = arg;

	if (!strcmp(name, "node"))
		p->in_node = false;
}

/* A database needs no entities of its own, which can be made to explode. */
static void begin_doctype(void *arg, const char *name, const char *system,
			  const char *public, int has_subset)
{
	(void)name;
	(void)system;
	(void)public;
	(void)has_subset;
	stop(arg, EINVAL, "a document type has no place in a database");
}

int adb_parse(struct adb *adb, const char *text, size_t len)
{
	struct parser p = { .adb = adb, .xml = XML_ParserCreate("UTF-8") };

	adb_string(adb, "", 0);
	if (!p.xml || !adb->strings) {
		p.err = mlx5ctl_set_reason(ENOMEM, "out of memory");
	} else {
		XML_SetUserData(p.xml, &p);
		XML_SetElementHandler(p.xml, begin, end);
		XML_SetStartDoctypeDeclHandler(p.xml, begin_doctype);
		if (XML_Parse(p.xml, text, (int)len, 1) != XML_STATUS_OK && !p.err)
			stop(&p, EINVAL,
			     XML_ErrorString(XML_GetErrorCode(p.xml)));
		else if (!p.err && !adb->num_nodes)
			stop(&p, EINVAL, "no register database: it has no nodes");
	}
	if (p.xml)
		XML_ParserFree(p.xml);
	return p.err;
}

void adb_free(struct adb *adb)
{
	free(adb->strings);
	free(adb->nodes);
	free(adb->fields);
	*adb = (struct adb) {};
}
