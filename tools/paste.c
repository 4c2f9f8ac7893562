// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Explains what people paste into a bug report, without a device. */
#include <ctype.h>
#include <errno.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mlx5ctl.h"
#include "paste.h"

static const char help[] =
	"Usage: mlx5ctl explain log [FILE]\n"
	"       mlx5ctl explain cqe HEX...\n"
	"       mlx5ctl explain syndrome NUMBER\n"
	"       mlx5ctl explain status NUMBER\n"
	"No device is asked. \"log\" reads lines of the kernel's log, from standard input\n"
	"without FILE, and explains those of the mlx5 drivers. \"cqe\" takes 64 or 128\n"
	"bytes as programs print them: offsets, blanks and the order of bytes do not\n"
	"matter. What is not published is said to be unknown.\n";

/* A longer line is no line of a log. */
#define LINE_ROOM 8192
#define CQE_LEN 64
#define UNKNOWN "unknown"

static const struct known_number *find_number(const struct known_number *table, size_t num,
					      uint32_t number)
{
	for (size_t i = 0; i < num; i++)
		if (table[i].number == number)
			return &table[i];
	return NULL;
}

static struct json_object *new_explanation(const char *kind, const char *name, const char *what,
					   const char *cause, const char *look)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "kind", kind);
	add_string(object, "name", name);
	add_string(object, "what", what);
	add_string(object, "cause", cause);
	add_string(object, "look", look);
	return object;
}

static struct json_object *explain_number(const char *kind, const struct known_number *table,
					  size_t num, uint32_t number)
{
	const struct known_number *known = find_number(table, num, number);
	char name[64];

	if (known)
		snprintf(name, sizeof(name), "%s (0x%x)", known->name, number);
	else
		snprintf(name, sizeof(name), "0x%x", number);
	return known ? new_explanation(kind, name, known->what, known->cause, known->look) :
		       new_explanation(kind, name, UNKNOWN, "", "");
}

static struct json_object *explain_status(uint32_t number)
{
	return explain_number("command status", cmd_statuses, num_cmd_statuses, number);
}

static struct json_object *explain_cqe_syndrome(uint32_t number)
{
	return explain_number("completion syndrome", cqe_syndromes, num_cqe_syndromes, number);
}

static struct json_object *explain_health(uint32_t number)
{
	return explain_number("health syndrome", health_syndromes, num_health_syndromes, number);
}

static struct json_object *explain_cmd_syndrome(uint32_t number)
{
	char name[16];

	snprintf(name, sizeof(name), "0x%x", number);
	return new_explanation("command syndrome", name, UNKNOWN,
			       "it is the place in firmware that refused; what the numbers mean is not published, and differs between firmwares",
			       "release notes of driver and firmware; the vendor's support");
}

static void print_explanation(struct json_object *object)
{
	printf("  %s%s%s: %s\n", get_text(object, "kind"), *get_text(object, "name") ? " " : "",
	       get_text(object, "name"), get_text(object, "what"));
	if (*get_text(object, "cause"))
		printf("    cause  %s\n", get_text(object, "cause"));
	if (*get_text(object, "look"))
		printf("    look   %s\n", get_text(object, "look"));
}

static int print_explanations(struct json_object *array)
{
	if (options.json)
		return print_json(array);
	for (size_t i = 0; i < json_object_array_length(array); i++)
		print_explanation(json_object_array_get_idx(array, i));
	json_object_put(array);
	return EXIT_DONE;
}

/* The number behind the first of what PATTERN matches in its parentheses. */
static bool find_in_line(const char *line, const char *pattern, uint32_t *number)
{
	regmatch_t match[2];
	regex_t regex;
	bool found;

	if (regcomp(&regex, pattern, REG_EXTENDED))
		return false;
	found = !regexec(&regex, line, 2, match, 0);
	regfree(&regex);
	if (found)
		*number = strtoul(line + match[1].rm_so, NULL, 16);
	return found;
}

static void swap(uint8_t *data, size_t unit)
{
	for (size_t at = 0; at < CQE_LEN; at += unit)
		for (size_t i = 0; i < unit / 2; i++) {
			uint8_t byte = data[at + i];

			data[at + i] = data[at + unit - 1 - i];
			data[at + unit - 1 - i] = byte;
		}
}

static bool is_error_cqe(const uint8_t *cqe)
{
	unsigned int opcode = cqe[63] >> 4;

	return (opcode == 0xd || opcode == 0xe) &&
	       find_number(cqe_syndromes, num_cqe_syndromes, cqe[55]);
}

/* The order in which these bytes are an error completion; NULL if in none. */
static const char *put_in_order(uint8_t *cqe)
{
	static const struct {
		const char *name;
		size_t first, second; /* units that are turned round */
	} orders[] = {
		{ "as in memory", 1, 1 },
		{ "32-bit words of little-endian", 4, 1 },
		{ "64-bit words of little-endian", 8, 1 },
		{ "last byte first", CQE_LEN, 1 },
		{ "last 32-bit word first", CQE_LEN, 4 },
	};

	for (size_t i = 0; i < sizeof(orders) / sizeof(*orders); i++) {
		uint8_t turned[CQE_LEN];

		memcpy(turned, cqe, CQE_LEN);
		swap(turned, orders[i].first);
		swap(turned, orders[i].second);
		if (is_error_cqe(turned)) {
			memcpy(cqe, turned, CQE_LEN);
			return orders[i].name;
		}
	}
	return NULL;
}

static const char *side_of(const uint8_t *cqe)
{
	return cqe[63] >> 4 == 0xd ? "requester" : "responder";
}

static uint32_t qpn_of(const uint8_t *cqe)
{
	return cqe[57] << 16 | cqe[58] << 8 | cqe[59];
}

/* Adds the digits of a word as programs print it: "00000030:" is an offset, and
 * what is behind "|" the same as text.
 */
static bool add_digits(const char *word, char *digits, size_t *num)
{
	while (*word) {
		size_t len;

		word += strspn(word, " \t\r\n,");
		if (*word == '|') {
			word += strcspn(word, "\n");
			continue;
		}
		if (!strncasecmp(word, "0x", 2))
			word += 2;
		len = strspn(word, "0123456789abcdefABCDEF");
		if (word[len] == ':') {
			word += len + 1;
			continue;
		}
		if (!len)
			return !*word;
		if (*num + len > 4 * CQE_LEN)
			return false;
		memcpy(digits + *num, word, len);
		*num += len;
		word += len;
	}
	return true;
}

struct log {
	regex_t *patterns;
	struct json_object *array; /* NULL: lines are printed as they come */
	unsigned int number;
	bool found;
	bool in_cqe; /* the lines that come are bytes of one */
	char digits[4 * CQE_LEN + 1];
	size_t num_digits;
};

/* Of a command that was refused, that has no answer, and of one through a debug context. */
static bool find_opcode(const char *line, uint32_t *number)
{
	return find_in_line(line, "[A-Za-z0-9_ -]+\\(0x([0-9a-f]+)\\) (op_mod|timeout|canceled)", number) ||
	       find_in_line(line, "cmd\\[[0-9]+\\]: [A-Za-z0-9_ -]+\\(0x([0-9a-f]+)\\)", number) ||
	       find_in_line(line, "changes the device: opcode 0x([0-9a-f]+)", number);
}

static void add_numbers(struct json_object *array, const char *line)
{
	uint32_t number;

	if (find_opcode(line, &number)) {
		const char *name = mlx5ctl_dv_enum_name("cmd_op", number);
		char text[64];

		snprintf(text, sizeof(text), "%s (0x%x)", name ?: UNKNOWN, number);
		json_object_array_add(array, new_explanation("command", text,
			name ? "\"mlx5ctl cmd explain\" has its fields" : UNKNOWN, "", ""));
	}
	if (find_in_line(line, "status [^(]*\\(0x([0-9a-f]+)\\)", &number))
		json_object_array_add(array, explain_status(number));
	if (find_in_line(line, "syndrome \\(0x([0-9a-f]+)\\)", &number) && number)
		json_object_array_add(array, explain_cmd_syndrome(number));
	if (find_in_line(line, "synd 0x([0-9a-f]+):", &number))
		json_object_array_add(array, explain_health(number));
	if (find_in_line(line, "syndrome 0x([0-9a-f]+), vendor syndrome", &number))
		json_object_array_add(array, explain_cqe_syndrome(number));
}

static struct json_object *explain_line(const struct log *log, const char *line)
{
	struct json_object *array = json_object_new_array();
	const struct known_line *known = NULL;

	for (size_t i = 0; i < num_log_lines && !known; i++)
		if (!regexec(&log->patterns[i], line, 0, NULL, 0))
			known = &log_lines[i];
	json_object_array_add(array, known ?
		new_explanation("message", "", known->what, known->cause, known->look) :
		new_explanation("message", "", UNKNOWN, "", ""));
	add_numbers(array, line);
	return array;
}

static void add_line(struct log *log, const char *text, struct json_object *explanations)
{
	struct json_object *object;

	if (!log->array) {
		printf("%u: %s\n", log->number, text);
		print_explanations(explanations);
		return;
	}
	object = json_object_new_object();
	add_number(object, "line", log->number);
	add_string(object, "text", text);
	json_object_object_add(object, "explanations", explanations);
	json_object_array_add(log->array, object);
}

/* Takes a line of a completion that the driver has dumped, 16 bytes behind their offset, as the
 * kernel's print_hex_dump() has them; false if it is none, or not the next.
 */
static bool take_cqe_line(struct log *log, const char *line)
{
	char offset[32];
	const char *at;

	snprintf(offset, sizeof(offset), "%08zx: ", log->num_digits / 2);
	at = log->in_cqe ? strstr(line, offset) : NULL;
	log->in_cqe = at && add_digits(at, log->digits, &log->num_digits);
	return log->in_cqe;
}

static struct json_object *explain_digits(struct log *log)
{
	struct json_object *array;
	uint8_t cqe[2 * CQE_LEN];
	const char *order = NULL;
	char side[64];

	log->in_cqe = false;
	log->digits[log->num_digits] = '\0';
	if (parse_hex(log->digits, cqe, CQE_LEN))
		order = put_in_order(cqe);
	array = json_object_new_array();
	if (!order) {
		json_object_array_add(array, new_explanation("completion", "", UNKNOWN, "", ""));
		return array;
	}
	snprintf(side, sizeof(side), "of the %s, qpn 0x%x", side_of(cqe), qpn_of(cqe));
	json_object_array_add(array, new_explanation("error completion", side,
		"\"mlx5ctl explain cqe\" has the rest of it", "", ""));
	json_object_array_add(array, explain_cqe_syndrome(cqe[55]));
	return array;
}

/* Lines of other drivers are passed over. */
static void take_line(struct log *log, char *line)
{
	char safe[LINE_ROOM];

	log->number++;
	line[strcspn(line, "\r\n")] = '\0';
	if (take_cqe_line(log, line)) {
		if (log->num_digits == 2 * CQE_LEN)
			add_line(log, "(the 64 bytes that end here)", explain_digits(log));
		return;
	}
	if (!strstr(line, "mlx5"))
		return;
	log->found = true;
	printable(safe, sizeof(safe), line, strlen(line));
	add_line(log, safe, explain_line(log, safe));
	if (strstr(safe, "dump error cqe") || strstr(safe, "Error cqe on cqn")) {
		log->in_cqe = true;
		log->num_digits = 0;
	}
}

/* Says why not, if not. */
static bool read_log(FILE *file, const char *path, struct log *log)
{
	char line[LINE_ROOM];

	for (;;) {
		/* What is not overwritten is behind the end of what was read. */
		memset(line, '\n', sizeof(line));
		if (!fgets(line, sizeof(line), file))
			break;
		if (!memchr(line, '\n', strlen(line)) &&
		    (!feof(file) || memchr(line, '\0', sizeof(line)) != line + strlen(line))) {
			failed_because(path, "no text: line %u is too long, or has a NUL",
				       log->number + 1);
			return false;
		}
		take_line(log, line);
	}
	if (ferror(file))
		failed_because(path, "%s", strerror(errno));
	return !ferror(file);
}

static bool compile(struct log *log)
{
	log->patterns = calloc(num_log_lines, sizeof(*log->patterns));
	for (size_t i = 0; log->patterns && i < num_log_lines; i++)
		if (regcomp(&log->patterns[i], log_lines[i].pattern, REG_EXTENDED | REG_NOSUB))
			return false;
	return log->patterns;
}

static int explain_log(struct args *args)
{
	struct log log = {};
	const char *path;
	bool done;
	FILE *file;

	args->where = "mlx5ctl explain log";
	path = next_word(args) ?: "-";
	if (path[0] == '-' && path[1])
		return wrong_word(args, path, "option");
	if (no_more_words(args))
		return EXIT_WRONG_USE;
	file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	if (!file)
		return failed_because(path, "%s", strerror(errno));
	if (!compile(&log)) {
		free(log.patterns);
		return failed_because(path, "out of memory");
	}
	if (options.json)
		log.array = json_object_new_array();
	done = read_log(file, path, &log);
	if (file != stdin)
		fclose(file);
	for (size_t i = 0; i < num_log_lines; i++)
		regfree(&log.patterns[i]);
	free(log.patterns);
	if (done && !log.found)
		done = failed_because(path, "no line in it is of an mlx5 driver") == EXIT_DONE;
	if (log.array && done)
		return print_json(log.array);
	json_object_put(log.array);
	return done ? EXIT_DONE : EXIT_FAILED;
}

static struct json_object *describe_cqe(const uint8_t *cqe, const char *order)
{
	struct json_object *object = json_object_new_object();
	struct json_object *array = json_object_new_array();

	add_string(object, "order", order);
	add_string(object, "side", side_of(cqe));
	add_number(object, "qpn", qpn_of(cqe));
	add_number(object, "srqn", (uint32_t)cqe[32] << 24 | cqe[33] << 16 | cqe[34] << 8 | cqe[35]);
	add_number(object, "wqe_opcode", cqe[56]);
	add_number(object, "wqe_counter", cqe[60] << 8 | cqe[61]);
	add_number(object, "syndrome", cqe[55]);
	add_number(object, "vendor_err", cqe[54]);
	json_object_array_add(array, explain_cqe_syndrome(cqe[55]));
	json_object_object_add(object, "explanations", array);
	return object;
}

static int explain_cqe(struct args *args)
{
	struct json_object *object;
	uint8_t data[2 * CQE_LEN];
	char digits[4 * CQE_LEN + 1];
	const char *order, *word;
	uint8_t *cqe = data;
	size_t num = 0;

	args->where = "mlx5ctl explain cqe";
	if (!*args->words)
		return wrong_use(args, "the bytes of the completion are missing");
	while ((word = next_word(args)))
		if (!add_digits(word, digits, &num))
			return wrong_use(args, "\"%s\" is not hexadecimal, or too much: 64 or 128 bytes",
					 word);
	digits[num] = '\0';
	if ((num != 2 * CQE_LEN && num != 4 * CQE_LEN) || !parse_hex(digits, data, num / 2))
		return wrong_use(args, "%zu digits, where a completion has 128 or 256", num);
	/* One of 128 bytes ends with what one of 64 has. */
	cqe += num / 2 - CQE_LEN;
	order = put_in_order(cqe);
	if (!order)
		return failed_because("cqe", "no error completion, in any order of its bytes: " UNKNOWN);
	object = describe_cqe(cqe, order);
	if (options.json)
		return print_record(object);
	printf("error completion of the %s, bytes %s:\n  qpn 0x%x, srqn 0x%x, opcode of the request 0x%x, its counter 0x%x\n",
	       side_of(cqe), order, qpn_of(cqe),
	       (uint32_t)cqe[32] << 24 | cqe[33] << 16 | cqe[34] << 8 | cqe[35], cqe[56],
	       cqe[60] << 8 | cqe[61]);
	print_explanations(json_object_get(json_object_object_get(object, "explanations")));
	printf("  vendor_err 0x%x: %s, not published\n", cqe[54], UNKNOWN);
	json_object_put(object);
	return EXIT_DONE;
}

static int take_number(struct args *args, const char *what, uint64_t *number)
{
	const char *word = need_word(args, what);

	if (!word || no_more_words(args))
		return EXIT_WRONG_USE;
	return parse_number(word, UINT32_MAX, number) ? EXIT_DONE :
	       wrong_use(args, "\"%s\" is no number of 32 bits", word);
}

static int explain_a_status(struct args *args)
{
	struct json_object *array;
	uint64_t number;

	args->where = "mlx5ctl explain status";
	if (take_number(args, "the status", &number))
		return EXIT_WRONG_USE;
	array = json_object_new_array();
	json_object_array_add(array, explain_status(number));
	return print_explanations(array);
}

/* Where it came from is not in the number: what it can be is all said. */
static int explain_a_syndrome(struct args *args)
{
	struct json_object *array;
	uint64_t number;

	args->where = "mlx5ctl explain syndrome";
	if (take_number(args, "the syndrome", &number))
		return EXIT_WRONG_USE;
	array = json_object_new_array();
	if (number <= UINT8_MAX) {
		json_object_array_add(array, explain_cqe_syndrome(number));
		json_object_array_add(array, explain_health(number));
	}
	json_object_array_add(array, explain_cmd_syndrome(number));
	return print_explanations(array);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "log", explain_log, "FILE" },
	{ "cqe", explain_cqe, "HEX" },
	{ "syndrome", explain_a_syndrome, "NUMBER" },
	{ "status", explain_a_status, "NUMBER" },
	{}
};

int cmd_explain_paste(struct args *args)
{
	args->where = "mlx5ctl explain";
	args->help = help;
	return run_command(args, commands);
}
