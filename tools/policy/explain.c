// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What a command or register is, who may send it, and why an inbox of it would
 * be refused: the kernel module's own check says so, here without a device.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../explain.h"
#include "box.h"
#include "policy_tables.h"

#define MIN_INBOX 16
#define OP_MOD_READ 1
#define OP_MOD_AT 6
#define REGISTER_AT 10

/* A command's row or a register's. */
struct form {
	uint8_t scopes;
	bool mutates;
	bool on_record;
	bool confidential;
	bool by_menu;
	bool sampling;
	bool hides;
	uint8_t dirs; /* of a register */
	uint16_t min_len;
	enum mlx5ctl_memory memory;
	const struct mlx5ctl_bits *zero;
	struct mlx5ctl_value equals;
	const struct mlx5ctl_range *items;
};

#define MAX_FORMS 16

struct explained {
	const struct explain_request *request;
	const char *name; /* NULL: it has none */
	uint16_t opcode;
	bool is_register;
	uint16_t register_id;
	const char *register_name;
	/* Of the inbox, or of a register's data. */
	const struct mlx5ctl_dv_layout *layout;
	const uint8_t *data;
	size_t len;
	struct form forms[MAX_FORMS];
	size_t num_forms;
};

static uint16_t get16(const uint8_t *at)
{
	return at[0] << 8 | at[1];
}

static void add_form(struct explained *it, struct form form)
{
	if (it->num_forms < MAX_FORMS)
		it->forms[it->num_forms++] = form;
}

static void find_command_forms(struct explained *it)
{
	const struct mlx5ctl_cmd_rule *rules;
	size_t num;

	rules = policy_cmd_rules(&num);
	for (size_t i = 0; i < num; i++)
		if (rules[i].opcode == it->opcode)
			add_form(it, (struct form){
				.scopes = rules[i].scopes,
				.mutates = rules[i].mutates,
				.sampling = rules[i].sampling,
				.hides = rules[i].hide,
				.min_len = rules[i].min_inlen,
				.zero = rules[i].zero,
			});
}

static bool has_full_form(const struct explained *it, uint8_t dir)
{
	for (size_t i = 0; i < it->num_forms; i++)
		if (it->forms[i].memory != NO_MEMORY ||
		    (it->forms[i].dirs & dir && it->forms[i].scopes & FULL &&
		     !it->forms[i].zero))
			return true;
	return false;
}

/* What mlx5ctl_check_unlisted() of the kernel grants: nothing where memory is named. */
static void add_full_form(struct explained *it, uint8_t dir)
{
	if (!has_full_form(it, dir))
		add_form(it, (struct form){ .scopes = FULL, .dirs = dir, .mutates = true });
}

static void find_register_forms(struct explained *it)
{
	const struct mlx5ctl_reg_rule *rules;
	size_t num;

	rules = policy_reg_rules(&num);
	for (size_t i = 0; i < num; i++)
		if (rules[i].id == it->register_id) {
			/* One that no scope may have. */
			if (!rules[i].scopes)
				return;
			add_form(it, (struct form){
				.scopes = rules[i].scopes,
				.mutates = rules[i].mutates,
				.on_record = rules[i].on_record,
				.confidential = rules[i].confidential,
				.by_menu = rules[i].by_menu,
				.dirs = rules[i].dirs,
				.min_len = rules[i].min_len,
				.memory = rules[i].memory,
				.zero = rules[i].zero,
				.equals = rules[i].equals,
				.items = rules[i].items,
			});
		}
	add_full_form(it, REG_READ);
	add_full_form(it, REG_WRITE);
}

/* The field that a bit is in, for the layout's decoder. */
struct bit_search {
	uint32_t bit;
	char *name;
	size_t room;
	uint32_t width; /* of the narrowest that was found */
};

static int match_bit(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct bit_search *search = arg;

	if ((item->kind == MLX5CTL_DV_ITEM_VALUE || item->kind == MLX5CTL_DV_ITEM_BYTES) &&
	    search->bit >= item->bit_offset &&
	    search->bit < item->bit_offset + item->bit_width &&
	    item->bit_width < search->width) {
		snprintf(search->name, search->room, "%s", item->path);
		search->width = item->bit_width;
	}
	return 0;
}

/* "clear", or "bits 0x40..0x41" where no field is known. */
static void name_bits(const struct explained *it, const struct mlx5ctl_bits *bits,
		      char *name, size_t room)
{
	uint32_t first = bits->dw * 32 + __builtin_clz(bits->mask);
	uint32_t width = __builtin_popcount(bits->mask);
	struct bit_search search = { first, name, room, UINT32_MAX };
	const struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = match_bit,
		.arg = &search,
	};

	if (width == 1)
		snprintf(name, room, "bit 0x%x", first);
	else
		snprintf(name, room, "bits 0x%x..0x%x", first, first + width - 1);
	if (it->layout)
		mlx5ctl_dv_layout_decode(it->layout, it->data, it->len, &attr);
}

/* "core_dump_type must be 2", or an empty text if the form asks for no value. */
static void name_value(const struct explained *it, const struct form *form,
		       const char *verb, char *text, size_t room)
{
	const struct mlx5ctl_value *equals = &form->equals;
	const struct mlx5ctl_bits bits = { equals->dw, equals->mask };
	char name[MLX5CTL_DV_PATH_MAX];

	*text = '\0';
	if (!equals->mask)
		return;
	name_bits(it, &bits, name, sizeof(name));
	snprintf(text, room, "%s%s%u", name, verb,
		 equals->value >> __builtin_ctz(equals->mask));
}

static void append(char *text, size_t room, const char *separator, const char *more)
{
	size_t len = strlen(text);

	snprintf(text + len, room - len, "%s%s", len ? separator : "", more);
}

/* The fields that a form wants to be zero; those only that are not, if so. */
static void list_zero(const struct explained *it, const struct form *form,
		      bool violated, char *text, size_t room)
{
	const struct mlx5ctl_bits *bits;

	*text = '\0';
	for (bits = form->zero; bits && bits->mask; bits++) {
		const struct mlx5ctl_bits alone[] = { *bits, {} };
		char name[MLX5CTL_DV_PATH_MAX];

		if (violated && mlx5ctl_bits_zero(it->data, it->len, alone))
			continue;
		name_bits(it, bits, name, sizeof(name));
		append(text, room, ", ", name);
	}
}

static void list_scopes(uint8_t scopes, char *text, size_t room)
{
	*text = '\0';
	for (uint32_t scope = 0; scope < NUM_SCOPES; scope++)
		if (scopes & BIT(scope))
			append(text, room, ", ", scope_name(scope));
}

static bool goes(const struct form *form, const struct explained *it, bool write)
{
	return !it->is_register || form->dirs & (write ? REG_WRITE : REG_READ);
}

/* Scopes that have any form in this direction. */
static uint8_t all_scopes(const struct explained *it, bool write)
{
	uint8_t scopes = 0;

	for (size_t i = 0; i < it->num_forms; i++)
		if (goes(&it->forms[i], it, write))
			scopes |= it->forms[i].scopes;
	return scopes;
}

uint8_t register_scopes(uint16_t id, bool write)
{
	struct explained it = { .is_register = true, .register_id = id };

	find_register_forms(&it);
	return all_scopes(&it, write);
}

static void explain_zero(const struct explained *it, uint32_t scope, bool write,
			 char *why, size_t room)
{
	char names[256] = "";

	for (size_t i = 0; i < it->num_forms; i++) {
		const struct form *form = &it->forms[i];

		if (!goes(form, it, write) || !(form->scopes & BIT(scope)))
			continue;
		if (!mlx5ctl_value_is(it->data, it->len, &form->equals)) {
			name_value(it, form, " must be ", why, room);
			continue;
		}
		if (it->len >= 2 * sizeof(uint32_t) && !mlx5ctl_item_is(it->data, form->items)) {
			snprintf(why, room, "type_class and type_index are not of an item that may go");
			continue;
		}
		list_zero(it, form, true, names, sizeof(names));
		/* A form that takes the bits was refused for something else. */
		if (!*names) {
			*why = '\0';
			return;
		}
		snprintf(why, room, "not 0: %s", names);
	}
}

/* The first form in this direction; NULL if there is none. */
static const struct form *first_form(const struct explained *it, bool write)
{
	for (size_t i = 0; i < it->num_forms; i++)
		if (goes(&it->forms[i], it, write))
			return &it->forms[i];
	return NULL;
}

/* Memory that a register names is the kernel's to fill in. */
static const char *explain_memory(const struct explained *it, bool write)
{
	const struct form *form = first_form(it, write);

	if (!form || form->memory == NO_MEMORY)
		return it->request->umem ? "it takes no registered memory" :
					   "a bit is set that it may not carry";
	if (it->request->umem)
		return "with registered memory, mkey, size, address and inline_dump must be 0: the kernel fills them in";
	if (form->memory == IN_UMEM)
		return "it goes only with registered memory (umem), whose key, address and size the kernel fills in";
	return "without registered memory (umem), inline_dump must be 1, and mkey, size and address 0";
}

static bool is_tunnelled(const struct explained *it)
{
	return it->request->in[4] || it->request->in[5];
}

/* The kernel answers EINVAL to what no form may carry. */
static void explain_content(const struct explained *it, uint32_t scope, bool write,
			    char *why, size_t room)
{
	if (is_tunnelled(it))
		snprintf(why, room, "not 0: vhca_tunnel_id, another function's");
	else if (it->request->umem && !it->is_register)
		snprintf(why, room, "only a register takes registered memory");
	else if (it->is_register && get16(it->request->in + OP_MOD_AT) > OP_MOD_READ)
		snprintf(why, room, "op_mod must be 0, to write, or 1, to read");
	else
		explain_zero(it, scope, write, why, room);
	if (!*why)
		snprintf(why, room, "%s", explain_memory(it, write));
}

static void explain_scope(const struct explained *it, uint32_t scope, bool write,
			  char *why, size_t room)
{
	char scopes[128];

	explain_zero(it, scope, write, why, room);
	if (*why)
		return;
	list_scopes(all_scopes(it, write), scopes, sizeof(scopes));
	snprintf(why, room, "it needs %s%s", strchr(scopes, ',') ? "one of " : "", scopes);
}

/* Why the kernel's check refused. */
static void explain_refusal(const struct explained *it, uint32_t scope, bool write,
			    int err, char *why, size_t room)
{
	const struct form *form = first_form(it, write);

	*why = '\0';
	switch (err) {
	case EOPNOTSUPP:
		snprintf(why, room, "the policy does not have it");
		return;
	case EMSGSIZE:
		snprintf(why, room, "%zu bytes are too few: %u are needed", it->len,
			 form ? form->min_len : 0);
		return;
	case EACCES:
		explain_scope(it, scope, write, why, room);
		return;
	default:
		explain_content(it, scope, write, why, room);
	}
}

struct verdict {
	int err;
	struct mlx5ctl_policy policy;
	char why[512];
};

static void check(const struct explained *it, uint32_t scope, bool write,
		  struct verdict *verdict)
{
	uint8_t *in = it->request->in;

	if (it->is_register && it->request->both_directions)
		in[OP_MOD_AT + 1] = write ? 0 : OP_MOD_READ;
	verdict->err = -mlx5ctl_policy_check(scope, in, it->request->inlen,
					     it->request->umem, &verdict->policy);
	verdict->why[0] = '\0';
	if (verdict->err)
		explain_refusal(it, scope, write, verdict->err, verdict->why,
				sizeof(verdict->why));
}

static const char *direction_name(const struct explained *it, bool write)
{
	return !it->is_register ? "" : write ? "write" : "read";
}

static const char *form_direction(const struct form *form)
{
	static const char *const names[] = { "", "read", "write", "read, write" };

	return names[form->dirs & (REG_READ | REG_WRITE)];
}

static const char *memory_name(enum mlx5ctl_memory memory)
{
	return memory == IN_UMEM ? "umem" : memory == INLINE_OR_UMEM ? "inline or umem" : "";
}

static void print_form(const struct explained *it, const struct form *form)
{
	char text[512];

	list_scopes(form->scopes, text, sizeof(text));
	printf("  %s%sin %s\n", form_direction(form), it->is_register ? " " : "", text);
	list_zero(it, form, false, text, sizeof(text));
	if (*text)
		printf("    only if 0: %s\n", text);
	name_value(it, form, " is ", text, sizeof(text));
	if (*text)
		printf("    only if %s\n", text);
	for (const struct mlx5ctl_range *item = form->items; item && item->last; item++)
		printf("    %s 0x%08x to 0x%08x\n",
		       item == form->items ? "only items (type_class, type_index)" :
					     "                                and", item->first, item->last);
	if (form->min_len > (it->is_register ? 0 : MIN_INBOX))
		printf("    at least %u bytes\n", form->min_len);
	if (form->memory == IN_UMEM)
		printf("    only with registered memory\n");
	if (form->memory == INLINE_OR_UMEM)
		printf("    inline, or with registered memory\n");
	if (form->hides)
		printf("    addresses and keys in the reply are blanked, except in the writing scopes\n");
	if (form->sampling)
		printf("    one debug context at a time owns it\n");
	if (form->mutates)
		printf("    it changes the device, and goes into the journal\n");
	else if (form->on_record)
		printf("    it goes into the journal\n");
	if (form->confidential)
		printf("    not while the kernel is locked down for confidentiality\n");
	if (form->by_menu)
		printf("    segments that the device's menu names as ones without keys and addresses\n");
}

static void print_verdicts(const struct explained *it, bool write)
{
	for (uint32_t scope = 0; scope < NUM_SCOPES; scope++) {
		struct verdict verdict;

		check(it, scope, write, &verdict);
		if (it->is_register)
			printf("  %-5s in %-16s  ", direction_name(it, write),
			       scope_name(scope));
		else
			printf("  %-16s  ", scope_name(scope));
		if (verdict.err)
			printf("%srefused%s, %s: %s\n", begin_colour(BAD), end_colour(),
			       strerrorname_np(verdict.err), verdict.why);
		else
			printf("%spasses%s%s%s%s\n", begin_colour(GOOD), end_colour(),
			       verdict.policy.mutates ? ", and changes the device" : "",
			       verdict.policy.by_menu ?
				       " if the device's menu names it as a segment without keys and addresses" : "",
			       INVADES & BIT(scope) ? "; the scope taints the kernel" : "");
	}
}

static void print_text(const struct explained *it)
{
	printf("%s%scommand 0x%x", it->name ?: "", it->name ? " " : "", it->opcode);
	if (it->is_register)
		printf(", %s%sregister 0x%x", it->register_name ?: "",
		       it->register_name ? " " : "", it->register_id);
	printf(": %s\n", it->layout ? mlx5ctl_dv_layout_name(it->layout) :
				      "its fields are not known");
	if (!it->num_forms)
		printf("No scope may: it creates or destroys objects, carries addresses or other commands, or is the driver's own affair.\n");
	else
		printf("The kernel's policy lets it pass:\n");
	for (size_t i = 0; i < it->num_forms; i++)
		print_form(it, &it->forms[i]);
	printf("This one, of %zu bytes%s:\n", it->len,
	       it->request->umem ? " and with registered memory" : "");
	if (it->request->both_directions || !it->is_register ||
	    it->request->in[OP_MOD_AT + 1] == OP_MOD_READ)
		print_verdicts(it, false);
	if (it->is_register && (it->request->both_directions ||
				it->request->in[OP_MOD_AT + 1] != OP_MOD_READ))
		print_verdicts(it, true);
}

static struct json_object *scopes_to_json(uint8_t scopes)
{
	struct json_object *array = json_object_new_array();

	for (uint32_t scope = 0; scope < NUM_SCOPES; scope++)
		if (scopes & BIT(scope))
			json_object_array_add(array,
					      json_object_new_string(scope_name(scope)));
	return array;
}

static void add_bool(struct json_object *object, const char *key, bool value)
{
	json_object_object_add(object, key, json_object_new_boolean(value));
}

static struct json_object *form_to_json(const struct explained *it,
					const struct form *form)
{
	struct json_object *object = json_object_new_object();
	struct json_object *zero = json_object_new_array();
	char value[MLX5CTL_DV_PATH_MAX + 16];
	const struct mlx5ctl_bits *bits;

	for (bits = form->zero; bits && bits->mask; bits++) {
		char name[MLX5CTL_DV_PATH_MAX];

		name_bits(it, bits, name, sizeof(name));
		json_object_array_add(zero, json_object_new_string(name));
	}
	name_value(it, form, " is ", value, sizeof(value));
	add_string(object, "direction", form_direction(form));
	json_object_object_add(object, "scopes", scopes_to_json(form->scopes));
	json_object_object_add(object, "zero", zero);
	add_string(object, "only_if", value);
	add_number(object, "min_bytes", form->min_len);
	add_string(object, "memory", memory_name(form->memory));
	add_bool(object, "mutates", form->mutates);
	add_bool(object, "journal", form->mutates || form->on_record);
	add_bool(object, "confidential", form->confidential);
	add_bool(object, "by_menu", form->by_menu);
	add_bool(object, "sampling", form->sampling);
	add_bool(object, "blanks", form->hides);
	return object;
}

static void add_verdicts(const struct explained *it, bool write,
			 struct json_object *array)
{
	for (uint32_t scope = 0; scope < NUM_SCOPES; scope++) {
		struct json_object *object = json_object_new_object();
		struct verdict verdict;

		check(it, scope, write, &verdict);
		add_string(object, "direction", direction_name(it, write));
		add_string(object, "scope", scope_name(scope));
		add_bool(object, "passes", !verdict.err);
		add_bool(object, "mutates", !verdict.err && verdict.policy.mutates);
		add_bool(object, "by_menu", !verdict.err && verdict.policy.by_menu);
		add_bool(object, "taints", INVADES & BIT(scope));
		add_string(object, "error", verdict.err ? strerrorname_np(verdict.err) : "");
		add_string(object, "why", verdict.why);
		json_object_array_add(array, object);
	}
}

static int print_object(const struct explained *it)
{
	struct json_object *object = json_object_new_object();
	struct json_object *verdicts = json_object_new_array();
	struct json_object *forms = json_object_new_array();
	struct json_object *array = json_object_new_array();
	bool reads = it->request->both_directions ||
		     it->request->in[OP_MOD_AT + 1] == OP_MOD_READ;

	for (size_t i = 0; i < it->num_forms; i++)
		json_object_array_add(forms, form_to_json(it, &it->forms[i]));
	if (reads || !it->is_register)
		add_verdicts(it, false, verdicts);
	if (it->is_register && (it->request->both_directions || !reads))
		add_verdicts(it, true, verdicts);
	add_string(object, "command", it->name ?: "");
	add_number(object, "opcode", it->opcode);
	add_string(object, "register", it->register_name ?: "");
	json_object_object_add(object, "register_id",
			       it->is_register ? json_object_new_int(it->register_id) : NULL);
	add_string(object, "layout", it->layout ? mlx5ctl_dv_layout_name(it->layout) : "");
	add_number(object, "bytes", it->len);
	add_bool(object, "umem", it->request->umem);
	json_object_object_add(object, "forms", forms);
	json_object_object_add(object, "verdicts", verdicts);
	json_object_array_add(array, object);
	return print_json(array);
}

int explain(const struct explain_request *request)
{
	struct explained it = {
		.request = request,
		.opcode = get16(request->in),
		.data = request->in,
		.len = request->inlen,
	};

	it.name = mlx5ctl_dv_enum_name("cmd_op", it.opcode);
	it.is_register = mlx5ctl_is_register(it.opcode);
	if (it.is_register) {
		it.register_id = get16(request->in + REGISTER_AT);
		it.register_name = mlx5ctl_dv_enum_name("reg_id", it.register_id);
		it.layout = mlx5ctl_dv_layout_of_register(it.register_id);
		it.data += REG_DATA;
		it.len -= REG_DATA;
		find_register_forms(&it);
	} else {
		it.layout = mlx5ctl_dv_layout_of_command(it.opcode, false);
		find_command_forms(&it);
	}
	if (options.json)
		return print_object(&it);
	print_text(&it);
	return EXIT_DONE;
}
