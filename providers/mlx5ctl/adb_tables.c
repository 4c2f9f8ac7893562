// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Tables of layouts from the words of a register database. Whatever it says,
 * a field lies in its structure, a nested structure in its field, and nothing
 * nests for ever; what does not is left out, or has no parts.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "adb.h"
#include "mlx5ctl.h"

struct tables {
	struct adb *adb;
	struct adb_db *out;
	size_t num_fields;
	size_t enums_room, values_room;
};

static const char *text(const struct tables *t, uint32_t at)
{
	return t->adb->strings + at;
}

/* Names and what they are of, to be sorted. */
struct named {
	const char *name;
	uint32_t index;
};

static int compare_named(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int diff = strcmp(x->name, y->name);

	if (diff)
		return diff;
	return x->index < y->index ? -1 : x->index > y->index;
}

/* Nodes by name; of those that share one, the first. */
static int sort_nodes(struct tables *t)
{
	struct adb *adb = t->adb;
	struct named *order = calloc(adb->num_nodes, sizeof(*order));
	struct adb_node *nodes = calloc(adb->num_nodes, sizeof(*nodes));
	size_t num = 0, i;

	if (!order || !nodes) {
		free(order);
		free(nodes);
		return ENOMEM;
	}
	for (i = 0; i < adb->num_nodes; i++)
		order[i] = (struct named){ .name = text(t, adb->nodes[i].name),
					   .index = (unsigned int)i };
	qsort(order, adb->num_nodes, sizeof(*order), compare_named);
	for (i = 0; i < adb->num_nodes; i++)
		if (!i || strcmp(order[i].name, order[i - 1].name) != 0)
			nodes[num++] = adb->nodes[order[i].index];
	free(order);
	free(adb->nodes);
	adb->nodes = nodes;
	adb->num_nodes = num;
	return 0;
}

/* Index of a node, or -1. */
static int find_node(const struct tables *t, const char *name)
{
	int low = 0, high = (int)t->adb->num_nodes - 1;

	while (low <= high) {
		int mid = (low + high) / 2;
		int diff = strcmp(name, text(t, t->adb->nodes[mid].name));

		if (!diff)
			return mid;
		if (diff < 0)
			high = mid - 1;
		else
			low = mid + 1;
	}
	return -1;
}

/* How deep a node nests, or 0 if that is too deep or without end. */
static unsigned int depth(struct tables *t, uint8_t *depths, int node,
			  unsigned int level)
{
	const struct adb_node *n = &t->adb->nodes[node];
	unsigned int deepest = 0;

	if (depths[node])
		return depths[node];
	if (level == ADB_MAX_DEPTH)
		return 0;
	for (uint32_t i = 0; i < n->num_fields; i++) {
		const struct adb_field *field = &t->adb->fields[n->first_field + i];
		int sub = field->subnode ? find_node(t, text(t, field->subnode)) : -1;
		unsigned int below;

		if (sub < 0)
			continue;
		below = depth(t, depths, sub, level + 1);
		if (!below)
			return 0;
		if (below > deepest)
			deepest = below;
	}
	if (deepest >= ADB_MAX_DEPTH)
		return 0;
	depths[node] = (uint8_t)(deepest + 1);
	return depths[node];
}

static int check_depth(struct tables *t)
{
	uint8_t *depths = calloc(t->adb->num_nodes, 1);
	int err = depths ? 0 : ENOMEM;

	for (unsigned int i = 0; !err && i < t->adb->num_nodes; i++)
		if (!depth(t, depths, i, 0))
			err = mlx5ctl_set_reason(
				EINVAL, "%s nests too deep, or in itself",
				text(t, t->adb->nodes[i].name));
	free(depths);
	return err;
}

/*
 * Offsets count dwords up and, in a dword, bits from the least significant one
 * on; a layout's, from the most significant bit of the first byte. What is as
 * wide as a dword or wider begins with a byte.
 */
static bool place(const struct adb_node *node, const struct adb_field *from,
		  struct mlx5ctl_layout_field *to)
{
	uint32_t dword = from->offset & ~31U, bit = from->offset & 31;
	uint32_t room = node->size < 32 ? node->size : 32;
	uint32_t count = from->count ?: 1;

	to->width = from->size / count;
	to->count = (uint16_t)(from->variable ? 0 : count);
	if (from->count || from->variable)
		to->flags |= LAYOUT_ARRAY;
	if (from->variable)
		to->flags |= LAYOUT_FLEXIBLE;
	if (!to->width || from->size % count)
		return false;
	if (to->width < 32) {
		if (bit + to->width > room)
			return false;
		to->offset = dword + room - bit - to->width;
	} else {
		if ((bit | to->width) & 7)
			return false;
		to->offset = from->offset;
	}
	return (uint64_t)to->offset + (uint64_t)to->width * count <= node->size;
}

/* A node without parts, or two halves of a number, is a number. */
static bool has_parts(const struct tables *t, const struct adb_node *node)
{
	return node->num_fields && strcmp(text(t, node->name), "uint64") != 0;
}

static void nest(const struct tables *t, const struct adb_field *from,
		 struct mlx5ctl_layout_field *to)
{
	int sub = from->subnode ? find_node(t, text(t, from->subnode)) : -1;

	if (sub >= 0 && t->adb->nodes[sub].size &&
	    t->adb->nodes[sub].size <= to->width &&
	    has_parts(t, &t->adb->nodes[sub]))
		to->nested = (uint16_t)(sub + 1);
}

/* By place; the order of the file where that is the same. */
static void insert(struct tables *t, uint32_t first,
		   const struct mlx5ctl_layout_field *field,
		   const struct layout_note *note)
{
	struct mlx5ctl_layout_field *fields = t->out->fields;
	size_t at = t->num_fields++;

	while (at > first && fields[at - 1].offset > field->offset) {
		fields[at] = fields[at - 1];
		t->out->notes[at] = t->out->notes[at - 1];
		at--;
	}
	fields[at] = *field;
	t->out->notes[at] = *note;
}

/*
 * Of fields that share bits, the first is decoded, so that no buffer is walked
 * over more than once a level; and only what comes last has no end.
 */
static void separate(struct mlx5ctl_layout_field *fields, uint32_t num)
{
	uint32_t end = 0;

	for (uint32_t i = 0; i < num; i++) {
		if ((fields[i].flags & LAYOUT_FLEXIBLE) && i + 1 < num) {
			fields[i].flags &= ~LAYOUT_FLEXIBLE;
			fields[i].count = 1;
		}
		if (fields[i].offset < end)
			fields[i].flags |= LAYOUT_ALTERNATIVE;
		else
			end = fields[i].offset +
			      fields[i].width * (fields[i].count ?: 1);
	}
}

/* Positions by name; of fields that share one, the first keeps it. */
static int sort_fields(struct tables *t, struct mlx5ctl_dv_layout *layout)
{
	struct mlx5ctl_layout_field *fields = t->out->fields + layout->first_field;
	uint16_t *order = t->out->order + layout->first_field;
	struct named *names = calloc(layout->num_fields + 1, sizeof(*names));

	if (!names)
		return ENOMEM;
	for (uint32_t i = 0; i < layout->num_fields; i++)
		names[i] = (struct named){ .name = text(t, fields[i].name),
					   .index = i };
	qsort(names, layout->num_fields, sizeof(*names), compare_named);
	for (uint32_t i = 0; i < layout->num_fields; i++)
		order[i] = (uint16_t)names[i].index;
	free(names);
	return 0;
}

static bool is_twice(const struct tables *t, uint32_t first, uint32_t name)
{
	for (size_t i = first; i < t->num_fields; i++)
		if (!strcmp(text(t, t->out->fields[i].name), text(t, name)))
			return true;
	return false;
}

/* ENUMERATION is where its text is, until the enums have numbers. */
static int add_fields(struct tables *t, const struct adb_node *node,
		      struct mlx5ctl_dv_layout *layout, uint32_t *enumerations)
{
	layout->first_field = (uint32_t)t->num_fields;
	for (uint32_t i = 0; i < node->num_fields; i++) {
		const struct adb_field *from = &t->adb->fields[node->first_field + i];
		struct mlx5ctl_layout_field to = { .name = from->name };

		if (t->num_fields - layout->first_field == UINT16_MAX)
			break;
		if (!place(node, from, &to) ||
		    is_twice(t, layout->first_field, from->name))
			continue;
		nest(t, from, &to);
		insert(t, layout->first_field, &to, &from->note);
	}
	layout->num_fields = (uint16_t)(t->num_fields - layout->first_field);
	if (!node->is_union)
		separate(t->out->fields + layout->first_field, layout->num_fields);
	for (uint32_t i = 0; i < node->num_fields; i++) {
		const struct adb_field *from = &t->adb->fields[node->first_field + i];

		for (size_t j = layout->first_field; j < t->num_fields; j++)
			if (t->out->fields[j].name == from->name)
				enumerations[j] = from->enumeration;
	}
	return sort_fields(t, layout);
}

static int add_value(struct tables *t, uint64_t value, uint32_t name)
{
	struct mlx5ctl_enum_value *values = t->out->values;

	if (t->out->num_values == UINT16_MAX)
		return mlx5ctl_set_reason(E2BIG, "too many names of values");
	if (t->out->num_values == t->values_room) {
		t->values_room = t->values_room * 2 + 256;
		values = realloc(values, t->values_room * sizeof(*values));
		if (!values)
			return ENOMEM;
		t->out->values = values;
	}
	values[t->out->num_values++] =
		(struct mlx5ctl_enum_value){ .value = value, .name = name };
	return 0;
}

/* Next "NAME=VALUE" of a list, which is cut there; false at its end. */
static bool next_value(char **list, char **name, uint64_t *value)
{
	while (*list && **list) {
		char *equals, *end;

		*name = *list;
		end = strchr(*list, ',');
		*list = end ? end + 1 : NULL;
		if (end)
			*end = 0;
		equals = strrchr(*name, '=');
		if (!equals || equals == *name)
			continue;
		*equals = 0;
		if (equals[1] < '0' || equals[1] > '9')
			continue;
		*value = strtoull(equals + 1, &end, 0);
		if (!*end)
			return true;
	}
	return false;
}

static int compare_value(const void *a, const void *b)
{
	const struct mlx5ctl_enum_value *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return x->name < y->name ? -1 : x->name > y->name;
}

/* Values from FIRST on are one table. */
static int add_enum(struct tables *t, uint32_t name, size_t first, uint16_t *index)
{
	struct mlx5ctl_enum *enums = t->out->enums;

	*index = 0;
	if (t->out->num_values == first)
		return 0;
	qsort(t->out->values + first, t->out->num_values - first,
	      sizeof(*t->out->values), compare_value);
	if (t->out->db.num_enums == UINT16_MAX)
		return mlx5ctl_set_reason(E2BIG, "too many tables of values");
	if (t->out->db.num_enums == t->enums_room) {
		t->enums_room = t->enums_room * 2 + 64;
		enums = realloc(enums, t->enums_room * sizeof(*enums));
		if (!enums)
			return ENOMEM;
		t->out->enums = enums;
	}
	enums[t->out->db.num_enums++] = (struct mlx5ctl_enum){
		.name = name,
		.first_value = (uint16_t)first,
		.num_values = (uint16_t)(t->out->num_values - first),
	};
	*index = (uint16_t)t->out->db.num_enums;
	return 0;
}

static uint32_t join_names(struct tables *t, uint32_t layout, uint32_t field)
{
	size_t first = strlen(text(t, layout)), second = strlen(text(t, field));
	char *name = malloc(first + second + 2);
	uint32_t at = 0;

	if (name) {
		memcpy(name, text(t, layout), first);
		name[first] = '.';
		memcpy(name + first + 1, text(t, field), second + 1);
		at = adb_string(t->adb, name, first + second + 1);
	}
	free(name);
	return at;
}

static int add_field_enum(struct tables *t, const struct mlx5ctl_dv_layout *layout,
			  struct mlx5ctl_layout_field *field, uint32_t list)
{
	size_t first = t->out->num_values;
	char *rest = t->adb->strings + list, *name;
	uint64_t value;
	uint32_t table;
	int err = 0;

	if (field->nested || field->width > 64)
		return 0;
	while (!err && next_value(&rest, &name, &value))
		err = add_value(t, value, (uint32_t)(name - t->adb->strings));
	if (err)
		return err;
	table = join_names(t, layout->name, field->name);
	return table ? add_enum(t, table, first, &field->enumeration) : ENOMEM;
}

static const char summary[] = "access_reg_summary";
static const char summary_ids[] = "access_reg_summary_ctrl";

/* The first layout whose name begins so; NULL if there is none. */
static const struct mlx5ctl_dv_layout *find_prefix(const struct tables *t,
						const char *prefix, bool arms)
{
	for (size_t i = 0; i < t->out->db.num_layouts; i++) {
		const struct mlx5ctl_dv_layout *layout = &t->out->layouts[i];
		const char *name = text(t, layout->name);

		if (strncmp(name, prefix, strlen(prefix)) != 0)
			continue;
		if (!arms || (layout->num_fields && (layout->form & 1) &&
			      t->out->notes[layout->first_field].selected_by))
			return layout;
	}
	return NULL;
}

static int compare_id(const void *a, const void *b)
{
	const struct mlx5ctl_layout_id *x = a, *y = b;

	return x->id != y->id ? x->id - y->id : x->layout - y->layout;
}

/* One of each number. */
static unsigned int sort_ids(struct mlx5ctl_layout_id *ids, unsigned int num)
{
	unsigned int kept = 0;

	qsort(ids, num, sizeof(*ids), compare_id);
	for (unsigned int i = 0; i < num; i++)
		if (!kept || ids[i].id != ids[kept - 1].id)
			ids[kept++] = ids[i];
	return kept;
}

/* Registers are the arms of a union; their numbers, the enum beside it. */
static int add_registers(struct tables *t)
{
	const struct mlx5ctl_dv_layout *ids = find_prefix(t, summary_ids, false);
	const struct mlx5ctl_dv_layout *arms = find_prefix(t, summary, true);
	const struct mlx5ctl_enum *table = NULL;
	size_t first = t->out->num_values;
	uint16_t index;
	uint32_t name;
	uint64_t known;
	int err = 0;

	for (uint32_t i = 0; ids && i < ids->num_fields && !table; i++) {
		index = t->out->fields[ids->first_field + i].enumeration;
		if (index)
			table = &t->out->enums[index - 1];
	}
	if (!table || !arms)
		return 0;
	t->out->registers = calloc(arms->num_fields, sizeof(*t->out->registers));
	if (!t->out->registers)
		return ENOMEM;
	for (uint32_t i = 0; i < table->num_values && !err; i++) {
		struct mlx5ctl_enum_value value = t->out->values[table->first_value + i];

		if (value.value > UINT16_MAX)
			continue;
		for (uint32_t j = 0; j < arms->num_fields; j++) {
			uint32_t at = arms->first_field + j;

			if (t->out->fields[at].nested &&
			    t->out->db.num_registers < arms->num_fields &&
			    !strcmp(text(t, t->out->notes[at].selected_by),
				    text(t, value.name)))
				t->out->registers[t->out->db.num_registers++] =
					(struct mlx5ctl_layout_id){
						(uint16_t)value.value,
						t->out->fields[at].nested - 1 };
		}
		/* What has the name already is not listed again. */
		if (mlx5ctl_dv_enum_value("reg_id", text(t, value.name), &known))
			err = add_value(t, value.value, value.name);
	}
	t->out->db.num_registers = sort_ids(t->out->registers,
					    t->out->db.num_registers);
	if (err)
		return err;
	name = adb_string(t->adb, "reg_id", strlen("reg_id"));
	return name ? add_enum(t, name, first, &index) : ENOMEM;
}

static int add_segments(struct tables *t)
{
	t->out->segments = calloc(t->adb->num_nodes, sizeof(*t->out->segments));
	if (!t->out->segments)
		return ENOMEM;
	for (size_t i = 0; i < t->adb->num_nodes; i++)
		if (t->adb->nodes[i].segment >= 0)
			t->out->segments[t->out->db.num_segments++] =
				(struct mlx5ctl_layout_id){
					(uint16_t)t->adb->nodes[i].segment,
					(uint16_t)i };
	t->out->db.num_segments = sort_ids(t->out->segments,
					   t->out->db.num_segments);
	return 0;
}

/* Tables of values by name, and what the fields say of their places. */
static int sort_enums(struct tables *t)
{
	unsigned int num = t->out->db.num_enums;
	struct named *names = calloc(num + 1, sizeof(*names));
	struct mlx5ctl_enum *sorted = calloc(num + 1, sizeof(*sorted));
	uint16_t *moved = calloc(num + 1, sizeof(*moved));
	int err = names && sorted && moved ? 0 : ENOMEM;

	for (unsigned int i = 0; !err && i < num; i++)
		names[i] = (struct named){ .name = text(t, t->out->enums[i].name),
					   .index = i };
	if (!err) {
		qsort(names, num, sizeof(*names), compare_named);
		for (unsigned int i = 0; i < num; i++) {
			sorted[i] = t->out->enums[names[i].index];
			moved[names[i].index + 1] = (uint16_t)(i + 1);
		}
		for (size_t i = 0; i < t->num_fields; i++)
			t->out->fields[i].enumeration =
				moved[t->out->fields[i].enumeration];
		free(t->out->enums);
		t->out->enums = sorted;
		sorted = NULL;
	}
	free(names);
	free(sorted);
	free(moved);
	return err;
}

static int fill(struct tables *t)
{
	struct adb *adb = t->adb;
	struct adb_db *out = t->out;
	uint32_t *enumerations = calloc(adb->num_fields + 1, sizeof(*enumerations));
	int err = 0;

	out->layouts = calloc(adb->num_nodes, sizeof(*out->layouts));
	out->descriptions = calloc(adb->num_nodes, sizeof(*out->descriptions));
	out->fields = calloc(adb->num_fields + 1, sizeof(*out->fields));
	out->notes = calloc(adb->num_fields + 1, sizeof(*out->notes));
	out->order = calloc(adb->num_fields + 1, sizeof(*out->order));
	if (!enumerations || !out->layouts || !out->descriptions ||
	    !out->fields || !out->notes || !out->order)
		err = ENOMEM;
	for (size_t i = 0; !err && i < adb->num_nodes; i++) {
		out->descriptions[i] = adb->nodes[i].description;
		out->layouts[i].name = adb->nodes[i].name;
		out->layouts[i].bits = adb->nodes[i].size;
		out->layouts[i].form = adb->nodes[i].is_union;
		out->db.num_layouts = (unsigned int)i + 1;
		err = add_fields(t, &adb->nodes[i], &out->layouts[i], enumerations);
	}
	for (size_t i = 0; !err && i < adb->num_nodes; i++) {
		const struct mlx5ctl_dv_layout *layout = &out->layouts[i];

		for (uint32_t j = 0; !err && j < layout->num_fields; j++)
			err = add_field_enum(t, layout,
					     &out->fields[layout->first_field + j],
					     enumerations[layout->first_field + j]);
	}
	free(enumerations);
	return err ?: add_registers(t) ?: add_segments(t) ?: sort_enums(t);
}

int adb_tables(struct adb *adb, struct adb_db **db)
{
	struct tables t = { .adb = adb, .out = calloc(1, sizeof(*t.out)) };
	int err = t.out ? sort_nodes(&t) ?: check_depth(&t) ?: fill(&t) : ENOMEM;

	if (err) {
		adb_free_tables(t.out);
		return err == ENOMEM ? mlx5ctl_set_reason(err, "out of memory") :
				       err;
	}
	t.out->strings = adb->strings;
	adb->strings = NULL;
	t.out->db.strings = t.out->strings;
	t.out->db.layouts = t.out->layouts;
	t.out->db.fields = t.out->fields;
	t.out->db.notes = t.out->notes;
	t.out->db.order = t.out->order;
	t.out->db.enums = t.out->enums;
	t.out->db.values = t.out->values;
	t.out->db.registers = t.out->registers;
	t.out->db.segments = t.out->segments;
	t.out->db.descriptions = t.out->descriptions;
	*db = t.out;
	return 0;
}

void adb_free_tables(struct adb_db *db)
{
	if (!db)
		return;
	free(db->layouts);
	free(db->fields);
	free(db->notes);
	free(db->order);
	free(db->enums);
	free(db->values);
	free(db->registers);
	free(db->segments);
	free(db->descriptions);
	free(db->strings);
	free(db->source);
	free(db);
}
