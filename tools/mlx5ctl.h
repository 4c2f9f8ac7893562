/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * The mlx5ctl command: parses words and prints answers; the library talks to
 * the device. A command function takes the words after its name and returns
 * the exit status.
 */
#ifndef MLX5CTL_TOOL_H
#define MLX5CTL_TOOL_H

#include <endian.h>
#include <infiniband/mlx5ctl_dv.h>
#include <json-c/json.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>

enum exit_status {
	EXIT_DONE = 0,
	EXIT_FAILED = 1,
	EXIT_WRONG_USE = 2,
	EXIT_PARTIAL = 3, /* something is there, and says what is missing */
};

struct options {
	bool json;
	bool pretty;
	bool details;
	bool binary;
	bool completing; /* print what may come next; run nothing */
};

extern struct options options;

/* args.c: words and tables of words. */
struct args {
	char **words; /* ends with NULL */
	const char *where; /* "mlx5ctl core dump", for messages */
	const char *help;
	const struct command *command; /* that they are for, or NULL */
};

struct command {
	const char *name;
	int (*fn)(struct args *args);
	/* The words after a command's name, as complete.c reads them: "REG dev:DEV
	 * --yes". NULL for an object, whose commands come first.
	 */
	const char *takes;
	bool binary; /* knows options.binary */
	bool dumps; /* has a longer deadline, unless one is given */
	bool endless; /* has none */
	const char *again; /* words of these that may be given more than once, or NULL */
};

/* Run the command that the next word names, or a unique beginning of it. The
 * first row is what happens without a word, or before a word of its own; the table
 * ends with a NULL name.
 */
int run_command(struct args *args, const struct command *table);
/* Of what it takes: WORD, with or without a value; whether a value follows. */
bool takes_word(const struct command *command, const char *word);
bool has_value(const struct command *command, const char *word);
/* A row, or NULL; how many rows the word may mean. */
const struct command *find_command(const struct command *table, const char *word,
				   size_t *num_found);

/* The next word of what a command takes, with the kind of its value after a
 * colon cut off; false at the end.
 */
#define TAKES_MAX 32
bool next_taken(const char **takes, char *word, const char **value);
/* Whether it stands for others: "REG". */
bool is_kind(const char *word);

/* Next word, or NULL. */
const char *next_word(struct args *args);
/* Next word, which must be there: else says that WHAT is missing. */
const char *need_word(struct args *args, const char *what);
/* The same of what comes after KEY. */
const char *need_value(struct args *args, const char *key);
/* Whether WORD is KEYWORD, or one of its two spellings. */
bool is_word(const char *word, const char *keyword, const char *other);
/* Complain about a word; returns EXIT_WRONG_USE. */
int wrong_word(struct args *args, const char *word, const char *what);
/* About a name that no list has, and the one that may be meant or NULL, after "mlx5ctl OBJECT
 * COMMAND"; the same.
 */
int wrong_name(struct args *args, const char *name, const char *what, const char *near);
/* Exit status: 0 if there are no more words. */
int no_more_words(struct args *args);
void complain(struct args *args, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
#define wrong_use(...) (complain(__VA_ARGS__), EXIT_WRONG_USE)
int print_help(struct args *args);

/* complete.c: what the last word can become, a line each. TAKES has words that
 * stand for themselves, "dev:DEV" for one with a value, and in capitals the
 * kinds of words that complete.c lists.
 */
int complete_names(const struct command *table, const char *word);
int complete_words(struct args *args, const char *takes);

/* batch.c: each line of a file, "-" for standard input, is OBJECT COMMAND ...;
 * the first that fails is the last unless FORCE.
 */
int run_batch(const char *path, bool force, const struct command *objects,
	      const char *help);
/* One line on standard error, after "FILE:LINE: " in a batch. */
void print_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The output could not be written; ERR is 0 where that is all that is known. */
void say_unwritten(int err);
bool is_in_batch(void);
/* Lines of a batch come from there, so no answers do. */
bool stdin_is_batch(void);

/* consent.c: whether a person who is asked QUESTION says yes, or said so before; else says that
 * it is UNDONE: "not written".
 */
bool agrees(const char *name, bool yes, const char *undone, const char *question);

/* common.c: words that many commands take. */
struct common {
	const char *dev;
	bool have_scope;
	uint32_t scope; /* set it before: what holds without the word */
	const char *path; /* of the output */
	uint64_t size; /* of memory for firmware, 0 if not given */
	unsigned int given; /* of TAKE_... */
};

#define TAKE_DEV 0x1
#define TAKE_SCOPE 0x2
#define TAKE_OUTPUT 0x4
#define TAKE_SIZE 0x8

#define NOT_TAKEN (-1)

/* WORD and its value if it is one of these keys: exit status, or NOT_TAKEN. */
int take_common(struct args *args, const char *word, struct common *common,
		unsigned int keys);
/* names.c: a device's own name for what other programs call it. */
const char *device_word(const char *word);
int need_dev(struct args *args, const struct common *common);
/* "[dev DEV]" and no more. */
int parse_dev(struct args *args, const char **dev, bool needed);
int wrong_value(struct args *args, const char *key, const char *value);

/* number.c: whole words only; a size may end in K, M or G. */
bool parse_number(const char *text, uint64_t max, uint64_t *value);
bool parse_size(const char *text, uint64_t max, uint64_t *value);

/* time.c: "500us", "100ms", "2s"; more than 0 and at most an hour. */
bool parse_time(const char *text, uint64_t *us);
/* The word after "--deadline": exit status. */
int parse_deadline(struct args *args, uint64_t *us);
/* Where none was given: MLX5CTL_DEADLINE of the environment, or US. */
int default_deadline(struct args *args, uint64_t *deadline_us, uint64_t us);
/* Since some moment. */
uint64_t clock_us(void);
/* "2026-11-29 23:59:59" of the wall clock; TEXT. */
#define LOCAL_TIME_MAX 32
const char *local_time_text(time_t seconds, char text[LOCAL_TIME_MAX]);
/* Until clock_us() is US. */
void nap_until(uint64_t us);

/* stop.c: Ctrl-C and friends set a flag, so that what is begun is undone. */
void watch_for_stop(void);
/* Until the process ends, which has a deadline: what it has by then is written, however
 * often somebody asks.
 */
void watch_to_the_end(void);
/* A process that they end, as if nobody had watched; this one watches until END_WATCH(), when
 * they do again what they did.
 */
pid_t fork_watched(void);
void end_watch(void);
bool stop_requested(void);
/* The one that did; 0 if none. */
int stop_signal(void);
/* The same, and begin anew: what ended the asking does not end the writing. */
bool take_stop(void);

/* target.c: an open device with a debug context. */
struct target {
	const char *name;
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
};

#define NUM_SCOPES (MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL + 1)

const char *scope_name(uint32_t scope);
bool parse_scope(const char *name, uint32_t *scope);

/* The device of that name or address, whatever its state, or nothing in ATTR; firmware is not asked. */
bool find_device(const char *name, struct mlx5ctl_dv_device_attr *attr);
/* Says why not, if not. */
bool can_open(const char *dev);
bool open_target(struct target *target, const char *name, uint32_t scope);
/* After an open: the end of a session that is replayed may be cut off. Once, in a worker too. */
void say_what_is_left_out(void);
/* Of a list that is empty. */
void say_no_device(void);
void close_target(struct target *target);
/* "mlx5ctl: mlx5_0: WHAT: reason of the library's last failure"; returns
 * EXIT_FAILED.
 */
int failed(const char *name, const char *what);
int failed_because(const char *name, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* out.c: an array of objects, printed as JSON or as a table. */
struct column {
	const char *key;
	const char *title;
	bool number; /* aligned to the right */
	bool hex; /* in the table; JSON has no such numbers */
	/* Of a value, on a terminal; NULL for none. */
	const char *(*colour)(const char *value);
};

/* What colour() gives: sequences for a terminal that wants them, else "". */
#define GOOD "green"
#define BAD "red"
const char *begin_colour(const char *name);
const char *end_colour(void);

/* Both take the reference of what they print; return the exit status. */
int print_table(struct json_object *array, const struct column *columns,
		size_t num_columns);
int print_json(struct json_object *array);
/* Key and value a line, aligned; nested keys are joined by dots. */
int print_record(struct json_object *object);
void print_hex(const void *data, size_t len);
/* Bytes to standard output as they are; returns the exit status. */
int print_binary(const void *data, size_t len);
/* A copy; NULL without memory. */
char *lower_case(const char *name);

static inline void add_string(struct json_object *object, const char *key,
			      const char *value)
{
	json_object_object_add(object, key, json_object_new_string(value));
}

static inline void add_number(struct json_object *object, const char *key,
			      uint64_t value)
{
	json_object_object_add(object, key, json_object_new_uint64(value));
}

/* "" if it is not there. */
static inline const char *get_text(struct json_object *object, const char *key)
{
	struct json_object *value = json_object_object_get(object, key);

	return value ? json_object_get_string(value) : "";
}

/* As firmware writes it. */
static inline uint32_t dword_at(const uint8_t *data, size_t off)
{
	uint32_t value;

	memcpy(&value, data + off, sizeof(value));
	return be32toh(value);
}

/* hex.c: pairs of digits, to be freed; and LEN bytes from as many pairs, and no more. */
char *hex_string(const void *data, size_t len);
bool parse_hex(const char *hex, uint8_t *data, size_t len);

/* reg_field.c: fields of a register's bytes, by their names in the built-in layouts; 0 of one that
 * there is not. The library knows how many bytes a register has.
 */
#define REG_ROOM 256
uint64_t get_reg_field(uint16_t id, const uint8_t data[REG_ROOM], const char *field);
/* A counter in two halves, "PATH_high" and "PATH_low"; false if BOX has no such fields. */
bool get_halves(const struct mlx5ctl_dv_layout *layout, const void *box, size_t len, const char *path,
		uint64_t *value);
uint64_t get_reg_halves(uint16_t id, const uint8_t data[REG_ROOM], const char *path);
void set_reg_field(uint16_t id, uint8_t data[REG_ROOM], const char *field, uint64_t value);
size_t reg_bytes(uint16_t id);

/* fields.c: decoded structures. ARM is the member that holds of a union, NULL
 * if that is not known.
 */
struct json_object *fields_to_json(const struct mlx5ctl_dv_layout *layout,
				   const char *arm, const void *buf, size_t len);
/* What its values mean, by path, where there is more to say than the number. */
struct json_object *fields_to_texts(const struct mlx5ctl_dv_layout *layout, const char *arm,
				    const void *buf, size_t len);
/* One line a field, "path value"; those that are zero only if ALL. */
int print_fields(const struct mlx5ctl_dv_layout *layout, const char *arm,
		 const void *buf, size_t len, bool all);
/* Values by path; without a layout, of 32-bit words. */
struct json_object *flat_values(const struct mlx5ctl_dv_layout *layout, const char *arm,
				const void *buf, size_t len);
/* A list of an enumeration whose values have layouts. */
int print_layouts(const char *table, const char *key, const char *title, bool lower,
		  const struct mlx5ctl_dv_layout *(*layout_of)(uint16_t));
/* An array of what differs between two objects of values by path. */
struct json_object *changed_values(struct json_object *before, struct json_object *after,
				   const char *before_key, const char *after_key);
/* An array of what differs between two buffers: the field's path as "field",
 * its values, as null where there is none. Without a layout, of 32-bit words.
 */
struct json_object *changed_fields(const struct mlx5ctl_dv_layout *layout, const char *arm,
				   const void *before, const void *after, size_t len,
				   const char *before_key, const char *after_key);

/* request.c: "NAME dev DEV FIELD=VALUE ... [scope SCOPE] [size BYTES]". */
struct request {
	const char *name; /* of a register, an object or a command */
	struct common common; /* its scope is debug_read_only unless given */
	const char **fields; /* "FIELD=VALUE" */
	bool *is_key; /* of each: "key FIELD=VALUE" */
	size_t num_fields;
	const char *arm; /* "as ARM" */
	size_t size;
	const char *hex; /* an inbox */
	const char *file;
	bool yes;
	bool umem;
	uint64_t interval_us; /* 1 s unless it was given */
	uint64_t count; /* 0 unless it was given */
};

/* Which words a command takes besides NAME and fields. */
#define REQUEST_DEV 0x1 /* and needs; "scope" too */
#define REQUEST_REPLY 0x2 /* "as", "size" */
#define REQUEST_KEY 0x4
#define REQUEST_INBOX 0x8 /* "hex", "file" */
#define REQUEST_YES 0x10
#define REQUEST_UMEM 0x20
#define REQUEST_TIME 0x40 /* "interval", "count" */
#define REQUEST_OUTPUT 0x80 /* "-o", with REQUEST_DEV */

/* Exit status; WHAT is what NAME names. In any case free_request() it. */
int parse_request(struct args *args, struct request *request, const char *what,
		  unsigned int takes);
void free_request(struct request *request);
/* Its fields into BUF, or only its keys; complains about the first that the
 * layout does not have. Exit status.
 */
int encode_request(struct args *args, const struct request *request,
		   const struct mlx5ctl_dv_layout *layout, void *buf, size_t len,
		   bool keys_only);
/* A number, or a name of a table; complains, with a hint, if it is neither. */
int parse_id(struct args *args, const char *table, const char *what,
	     const char *word, uint64_t max, uint64_t *id);

/* file.c: a file that appears whole or not at all. */
struct out_file {
	const char *path;
	char *target; /* what the path names, behind a symbolic link */
	char *temporary; /* NULL if written in place */
	int fd;
};

bool create_file(struct out_file *file, const char *path);
/* Whether it could be; says why not. */
bool can_create_file(const char *path);
/* 0 or an errno. */
int write_file(struct out_file *file, const void *data, size_t len);
bool finish_file(struct out_file *file);
void abandon_file(struct out_file *file);
/* All of it at once; returns an exit status. */
int save_file(const char *path, const void *data, size_t len);

/* auxiliary.c: the auxiliary device of a KIND that the driver has made under PARENT, a PCI function or a
 * subfunction: that to which a driver for RDMA or for fwctl binds.
 */
#define AUXILIARY_RDMA "mlx5_core.rdma."
#define AUXILIARY_FWCTL "mlx5_core.fwctl."
bool find_auxiliary(const char *parent, const char *kind, char *auxiliary, size_t room);

/* sysfs.c: the first line of a file under /sys; "" and false if there is none. */
bool read_sysfs(char *value, size_t room, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Last component of where PATH leads; "" and false if it leads nowhere, or that is too long. */
bool read_link_name(char name[MLX5CTL_DV_NAME_MAX], const char *path);
/* A copy of what firmware or a process named, in which nothing can steer a
 * terminal; stops at the first NUL.
 */
void printable(char *safe, size_t room, const char *text, size_t len);

/* journal.c: all entries of a device's journal, oldest first; 0 or an errno. */
typedef void (*journal_fn)(const struct mlx5ctl_dv_journal_entry *entry,
			   void *arg);
int walk_journal(struct target *target, journal_fn fn, void *arg);
/* Whether it changed the device. A core dump to read is on record, and changes nothing. */
bool is_change(const struct mlx5ctl_dv_journal_entry *entry);
struct json_object *
journal_entry_to_json(const char *dev,
		      const struct mlx5ctl_dv_journal_entry *entry);
/* In words, on one line; to be freed. */
char *journal_entry_text(const char *dev,
			 const struct mlx5ctl_dv_journal_entry *entry);

/* Who did OPCODE last, "python3 (pid 123, root)"; false if that failed
 * or is not known.
 */
#define ACTOR_MAX 192
bool last_change(struct target *target, uint16_t opcode, char *actor);

/* dev.c: whether NAME is one of a device's names; and all that a list knows of
 * it.
 */
bool names_device(const struct mlx5ctl_dv_device_attr *attr, const char *name);
struct json_object *device_to_json(const struct mlx5ctl_dv_device_attr *attr);
/* One that the driver has given up for what TEXT says. */
void set_condition(struct mlx5ctl_dv_device_attr *attr, const char *text);

/* cc.c: names that "cc set" knows; NULL at the end. */
const char *congestion_name(size_t i);

/* Objects. */
int cmd_dev(struct args *args);
int cmd_cable(struct args *args);
int cmd_cap(struct args *args);
int cmd_cc(struct args *args);
int cmd_config(struct args *args);
int cmd_core(struct args *args);
int cmd_rsc(struct args *args);
int cmd_journal(struct args *args);
int cmd_link(struct args *args);
int cmd_reg(struct args *args);
int cmd_obj(struct args *args);
int cmd_diag(struct args *args);
int cmd_cmd(struct args *args);
int cmd_health(struct args *args);
int cmd_metrics(struct args *args);
int cmd_trace(struct args *args);
int cmd_top(struct args *args);
int cmd_explain_paste(struct args *args);
int cmd_run(struct args *args);
int cmd_snapshot(struct args *args);
int cmd_validate(struct args *args);

#endif
