// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A register's bytes from a file or from a word: the way back from "-b reg get". */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "reg.h"

/* What the command interface can carry. */
#define MAX_BYTES 262144

struct bytes {
	uint8_t *data;
	size_t len;
};

/* One byte more than a register has shows that a file is something else. */
static int read_bytes(const char *path, struct bytes *bytes)
{
	FILE *file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	int status = EXIT_DONE;

	if (!file)
		return failed_because(path, "%s", strerror(errno));
	bytes->data = malloc(2 * MAX_BYTES + 1);
	if (!bytes->data) {
		status = failed_because(path, "out of memory");
	} else {
		bytes->len = fread(bytes->data, 1, 2 * MAX_BYTES + 1, file);
		if (ferror(file))
			status = failed_because(path, "%s", strerror(errno));
	}
	if (file != stdin)
		fclose(file);
	return status;
}

/* Digits with spaces between them, and 0x before a word of them; false if there is
 * anything else. In place: no byte has fewer than two digits.
 */
static bool from_hex(const char *text, size_t len, struct bytes *bytes)
{
	size_t digits = 0;
	bool begins = true;

	for (size_t i = 0; i < len; i++) {
		char c = text[i];
		unsigned int value;

		if (isspace((unsigned char)c)) {
			begins = true;
			continue;
		}
		if (begins && c == '0' && i + 1 < len && (text[i + 1] == 'x' || text[i + 1] == 'X')) {
			begins = false;
			i++;
			continue;
		}
		begins = false;
		if (!isxdigit((unsigned char)c))
			return false;
		value = isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
		if (digits & 1)
			bytes->data[digits / 2] |= value;
		else
			bytes->data[digits / 2] = value << 4;
		digits++;
	}
	bytes->len = digits / 2;
	return digits && !(digits & 1);
}

static int take_hex_word(const char *word, struct bytes *bytes)
{
	bytes->data = malloc(strlen(word) / 2 + 1);
	if (!bytes->data)
		return failed_because(word, "out of memory");
	if (!from_hex(word, strlen(word), bytes))
		return failed_because(word, "%s; and it is no hexadecimal bytes",
				      strerror(ENOENT));
	return EXIT_DONE;
}

static int take_bytes(const char *word, struct bytes *bytes)
{
	struct bytes text = {};
	int status;

	if (!is_word(word, "-", NULL) && access(word, F_OK))
		return take_hex_word(word, bytes);
	status = read_bytes(word, bytes);
	if (status)
		return status;
	text.data = malloc(bytes->len / 2 + 1);
	if (text.data && from_hex((const char *)bytes->data, bytes->len, &text)) {
		free(bytes->data);
		*bytes = text;
	} else {
		free(text.data);
	}
	if (!bytes->len)
		return failed_because(word, "it is empty");
	if (bytes->len > MAX_BYTES)
		return failed_because(word, "no register is so large: not its bytes");
	return EXIT_DONE;
}

static int print_decoded(const struct request *request, const struct reg *reg,
			 const struct bytes *bytes)
{
	const struct mlx5ctl_dv_layout *layout;
	struct json_object *object;
	const char *arm;

	if (options.json) {
		object = json_object_new_object();
		add_string(object, "register", reg->name ?: "");
		add_number(object, "number", reg->id);
		add_number(object, "bytes", reg->len);
		add_reg_data(object, request, reg, bytes->data);
		return print_record(object);
	}
	layout = choose_layout(reg, request, bytes->data, &arm);
	printf("%s%sregister 0x%x, %zu of %u bytes:\n", reg->name ?: "", reg->name ? " " : "",
	       reg->id, reg->len, (mlx5ctl_dv_layout_bits(reg->layout) + 7) / 8);
	return print_fields(layout, arm, bytes->data, reg->len, options.details);
}

static int decode(struct args *args, const struct request *request, const char *word)
{
	struct bytes bytes = {};
	struct reg reg;
	int status;

	status = find_reg(args, request, &reg);
	if (status)
		return status;
	if (!reg.layout)
		return wrong_use(args, "the fields of register 0x%x are not known", reg.id);
	status = take_bytes(word, &bytes);
	if (!status) {
		/* What follows a register is no part of it, but for an array at its end. */
		reg.len = bytes.len;
		status = print_decoded(request, &reg, &bytes);
	}
	free(bytes.data);
	return status;
}

int reg_decode(struct args *args)
{
	struct request request = {};
	const char *data = NULL;
	const char *word;

	args->where = "mlx5ctl reg decode";
	while ((word = next_word(args))) {
		if (is_word(word, "as", NULL)) {
			request.arm = need_value(args, "as");
			if (!request.arm)
				return EXIT_WRONG_USE;
		} else if (*word == '-' && word[1]) {
			return wrong_word(args, word, "option");
		} else if (!request.name) {
			request.name = word;
		} else if (!data) {
			data = word;
		} else {
			return wrong_word(args, word, "word");
		}
	}
	if (!request.name)
		return wrong_use(args, "the register is missing");
	if (!data)
		return wrong_use(args, "the file or the bytes are missing");
	return decode(args, &request, data);
}
