// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Who touched a device. */
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "reg.h"

static const char help[] =
	"Usage: mlx5ctl journal show [dev DEV]    who opened, was refused, or changed\n"
	"                                         what, oldest first\n"
	"       mlx5ctl journal follow [dev DEV]  the same as it happens, until Ctrl-C\n"
	"Without dev, of all devices that can be used. The kernel keeps the journal\n"
	"until the mlx5ctl module is unloaded. Reading it is itself an entry. With -j,\n"
	"follow prints one object a line.\n";

#define MAX_ENTRIES 64
#define MAX_TARGETS 64
#define POLL_MS 250

#define OP_ACCESS_REG 0x805
#define OP_ACCESS_REG_USER 0xb0c
#define REG_CORE_DUMP 0x402e
#define OP_MOD_WRITE 0

/* A device whose journal is being read. */
struct reader {
	struct target target;
	char name[MLX5CTL_DV_NAME_MAX];
	uint64_t seq; /* of the next read */
	uint64_t lost;
};

struct readers {
	struct reader list[MAX_TARGETS];
	size_t num;
};

typedef void (*show_fn)(const struct reader *reader,
			const struct mlx5ctl_dv_journal_entry *entry, void *arg);

static const char *const kind_names[] = {
	[MLX5CTL_DV_JOURNAL_UCTX] = "opened",
	[MLX5CTL_DV_JOURNAL_REFUSED] = "refused",
	[MLX5CTL_DV_JOURNAL_COMMAND] = "command",
};

static const char *kind_name(uint8_t kind)
{
	if (kind >= sizeof(kind_names) / sizeof(*kind_names) || !kind_names[kind])
		return "unknown";
	return kind_names[kind];
}

static bool is_register(const struct mlx5ctl_dv_journal_entry *entry)
{
	return entry->opcode == OP_ACCESS_REG ||
	       entry->opcode == OP_ACCESS_REG_USER;
}

bool is_change(const struct mlx5ctl_dv_journal_entry *entry)
{
	return entry->kind == MLX5CTL_DV_JOURNAL_COMMAND &&
	       !(is_register(entry) && entry->register_id == REG_CORE_DUMP);
}

/* A process chooses its name, which may hold anything: no terminal's escape
 * sequence and no line break comes out of here.
 */
static void safe_name(const char *comm, char *safe)
{
	for (; *comm; comm++) {
		if (*comm >= ' ' && *comm < 0x7f && *comm != '\\')
			*safe++ = *comm;
		else
			safe += sprintf(safe, "\\x%02x", (unsigned char)*comm);
	}
	*safe = '\0';
}

#define SAFE_NAME_MAX (4 * sizeof(((struct mlx5ctl_dv_journal_entry *)0)->comm))

static void user_name(uint32_t user, char *name, size_t room)
{
	const struct passwd *passwd = getpwuid(user);

	if (passwd)
		snprintf(name, room, "%s", passwd->pw_name);
	else
		snprintf(name, room, "user %u", user);
}

/* "mlx5ctl (pid 123, root)" */
static void describe_actor(const struct mlx5ctl_dv_journal_entry *entry,
			   char *text)
{
	char name[SAFE_NAME_MAX];
	char user[64];

	safe_name(entry->comm, name);
	user_name(entry->user, user, sizeof(user));
	snprintf(text, ACTOR_MAX, "%s (pid %u, %s)", name, entry->pid, user);
}

static void time_text(uint64_t time_ns, char *text, size_t room)
{
	char when[LOCAL_TIME_MAX];

	snprintf(text, room, "%s.%03u", local_time_text(time_ns / 1000000000, when),
		 (unsigned int)(time_ns / 1000000 % 1000));
}

/* One that the kernel's headers do not name is known by what it is for. */
static void put_register(FILE *file, uint16_t id)
{
	const char *name = mlx5ctl_dv_enum_name("reg_id", id);

	if (name)
		fprintf(file, "register %s (0x%x)", name, id);
	else
		fprintf(file, "register 0x%x (%s)", id, *reg_meaning(id) ? reg_meaning(id) : "not known");
}

/* "wrote register PMTU (0x5003)", "sent SET_DIAGNOSTIC_PARAMS (0x820)" */
static void put_command(FILE *file, const struct mlx5ctl_dv_journal_entry *entry)
{
	const char *name;

	if (is_register(entry)) {
		fprintf(file, "%s ", entry->op_mod == OP_MOD_WRITE ? "wrote" : "read, with an effect,");
		put_register(file, entry->register_id);
	} else {
		name = mlx5ctl_dv_enum_name("cmd_op", entry->opcode);
		fprintf(file, "sent %s (0x%x)", name ?: "command", entry->opcode);
	}
	fprintf(file, " in scope %s, uid %u", scope_name(entry->scope), entry->uid);
}

static void put_outcome(FILE *file, const struct mlx5ctl_dv_journal_entry *entry)
{
	if (entry->err == EREMOTEIO)
		fprintf(file, ": failed, firmware answered %s (0x%x), syndrome 0x%x",
		       mlx5ctl_dv_status_str(entry->status), entry->status,
		       entry->syndrome);
	else if (entry->err)
		fprintf(file, ": failed, %s", strerror(entry->err));
	if (entry->pending)
		fprintf(file, ", %u not completed", entry->pending);
}

/* All of it but the line's end. */
static void put_entry(FILE *file, const char *dev,
		      const struct mlx5ctl_dv_journal_entry *entry)
{
	char actor[ACTOR_MAX];
	char when[64];

	describe_actor(entry, actor);
	time_text(entry->time_ns, when, sizeof(when));
	fprintf(file, "%s %s: %s ", when, dev, actor);
	switch (entry->kind) {
	case MLX5CTL_DV_JOURNAL_UCTX:
		fprintf(file, "opened a context of scope %s, uid %u",
		       scope_name(entry->scope), entry->uid);
		break;
	case MLX5CTL_DV_JOURNAL_REFUSED:
		fprintf(file, "was refused a context of scope %s",
		       scope_name(entry->scope));
		break;
	default:
		put_command(file, entry);
	}
	put_outcome(file, entry);
	if (entry->count > 1) {
		time_text(entry->last_time_ns, when, sizeof(when));
		fprintf(file, ", %llu times until %s",
		       (unsigned long long)entry->count, when);
	}
}

static void print_entry(const struct reader *reader,
			const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	(void)arg;
	put_entry(stdout, reader->name, entry);
	printf("\n");
}

char *journal_entry_text(const char *dev,
			 const struct mlx5ctl_dv_journal_entry *entry)
{
	char *text = NULL;
	FILE *file;
	size_t len;

	file = open_memstream(&text, &len);
	if (!file)
		return NULL;
	put_entry(file, dev, entry);
	fclose(file);
	return text;
}

static void add_enum(struct json_object *object, const char *key,
		     const char *table, uint64_t value)
{
	add_string(object, key, mlx5ctl_dv_enum_name(table, value) ?: "");
}

struct json_object *
journal_entry_to_json(const char *dev,
		      const struct mlx5ctl_dv_journal_entry *entry)
{
	struct json_object *object = json_object_new_object();
	bool is_command = entry->kind == MLX5CTL_DV_JOURNAL_COMMAND;
	const struct passwd *passwd = getpwuid(entry->user);
	char name[SAFE_NAME_MAX];

	safe_name(entry->comm, name);
	add_string(object, "dev", dev);
	add_number(object, "seq", entry->seq);
	add_number(object, "first_seq", entry->first_seq);
	add_string(object, "kind", kind_name(entry->kind));
	add_number(object, "time_ns", entry->time_ns);
	add_number(object, "last_time_ns", entry->last_time_ns);
	add_number(object, "duration_ns", entry->duration_ns);
	add_number(object, "count", entry->count);
	add_string(object, "comm", name);
	add_number(object, "pid", entry->pid);
	add_number(object, "user", entry->user);
	add_string(object, "user_name", passwd ? passwd->pw_name : "");
	add_string(object, "scope", scope_name(entry->scope));
	add_number(object, "uid", entry->uid);
	add_number(object, "opcode", entry->opcode);
	if (is_command)
		add_enum(object, "command", "cmd_op", entry->opcode);
	else
		add_string(object, "command", "");
	add_number(object, "op_mod", entry->op_mod);
	add_number(object, "register_id", entry->register_id);
	if (is_command && is_register(entry))
		add_enum(object, "register", "reg_id", entry->register_id);
	else
		add_string(object, "register", "");
	add_number(object, "err", entry->err);
	add_number(object, "status", entry->status);
	add_string(object, "status_name", mlx5ctl_dv_status_str(entry->status));
	add_number(object, "syndrome", entry->syndrome);
	add_number(object, "pending", entry->pending);
	return object;
}

static void add_entry(const struct reader *reader,
		      const struct mlx5ctl_dv_journal_entry *entry, void *array)
{
	json_object_array_add(array, journal_entry_to_json(reader->name, entry));
}

static void print_json_line(const struct reader *reader,
			    const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	(void)arg;
	print_json(journal_entry_to_json(reader->name, entry));
}

static void skip_entry(const struct reader *reader,
		       const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	(void)reader;
	(void)entry;
	(void)arg;
}

/* What changed the device comes first: that none of it is missing matters most. */
static void report_lost(const struct reader *reader,
			const struct mlx5ctl_dv_journal_info *info)
{
	if (info->comp_mask & MLX5CTL_DV_JOURNAL_INFO_LOST)
		print_error("mlx5ctl: %s: %llu older events no longer fit into the journal: %llu changes, %llu contexts to change, %llu contexts to read or core dumps, %llu refusals",
			    reader->name, (unsigned long long)info->lost,
			    (unsigned long long)info->lost_changes,
			    (unsigned long long)info->lost_writers,
			    (unsigned long long)info->lost_readers,
			    (unsigned long long)info->lost_refusals);
	else
		print_error("mlx5ctl: %s: %llu older events no longer fit into the journal",
			    reader->name, (unsigned long long)info->lost);
}

/* Everything from where the reader is to the journal's end. */
static bool read_on(struct reader *reader, show_fn show, void *arg)
{
	struct mlx5ctl_dv_journal_entry entries[MAX_ENTRIES];
	struct mlx5ctl_dv_journal_info info = { .more = 1 };

	while (info.more && !stop_requested()) {
		info.comp_mask = MLX5CTL_DV_JOURNAL_INFO_LOST;
		if (mlx5ctl_dv_read_journal(reader->target.uctx, reader->seq,
					    entries, MAX_ENTRIES, &info)) {
			failed(reader->name, "journal");
			return false;
		}
		for (uint32_t i = 0; i < info.num_entries; i++)
			show(reader, &entries[i], arg);
		reader->seq = info.next_seq;
	}
	if (info.lost > reader->lost)
		report_lost(reader, &info);
	reader->lost = info.lost;
	return true;
}

int walk_journal(struct target *target, journal_fn fn, void *arg)
{
	struct mlx5ctl_dv_journal_entry entries[MAX_ENTRIES];
	struct mlx5ctl_dv_journal_info info = { .more = 1 };
	int err;

	while (info.more) {
		err = mlx5ctl_dv_read_journal(target->uctx, info.next_seq, entries,
					      MAX_ENTRIES, &info);
		if (err)
			return err;
		for (uint32_t i = 0; i < info.num_entries; i++)
			fn(&entries[i], arg);
	}
	return 0;
}

struct change {
	uint16_t opcode;
	char *actor;
	bool found;
};

static void take_change(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	struct change *change = arg;

	if (entry->opcode != change->opcode)
		return;
	/* A failure of one may hide the success of another of the same name,
	 * whose process is then not known.
	 */
	change->found = !entry->err;
	describe_actor(entry, change->actor);
}

bool last_change(struct target *target, uint16_t opcode, char *actor)
{
	struct change change = { .opcode = opcode, .actor = actor };

	return !walk_journal(target, take_change, &change) && change.found;
}

static bool open_reader(struct readers *readers, const char *name)
{
	struct reader *reader = &readers->list[readers->num];

	snprintf(reader->name, sizeof(reader->name), "%s", name);
	if (!open_target(&reader->target, reader->name,
			 MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return false;
	readers->num++;
	return true;
}

static bool open_all(struct readers *readers)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	bool opened = true;

	if (!list) {
		failed("devices", "list");
		return false;
	}
	for (size_t i = 0; list[i] && opened && readers->num < MAX_TARGETS; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		if (attr.state == MLX5CTL_DV_DEVICE_USABLE)
			opened = open_reader(readers, attr.name);
	}
	mlx5ctl_dv_free_device_list(list);
	if (opened && !readers->num) {
		failed_because("journal", "no device can be used: see \"mlx5ctl dev\"");
		return false;
	}
	return opened;
}

static bool open_readers(struct readers *readers, const char *dev)
{
	return dev ? open_reader(readers, dev) : open_all(readers);
}

static void close_readers(struct readers *readers)
{
	for (size_t i = 0; i < readers->num; i++)
		close_target(&readers->list[i].target);
	free(readers);
}

static bool read_all(struct readers *readers, show_fn show, void *arg)
{
	for (size_t i = 0; i < readers->num; i++)
		if (!read_on(&readers->list[i], show, arg))
			return false;
	return true;
}

static int journal_show(struct args *args)
{
	struct json_object *array;
	struct readers *readers;
	const char *dev = NULL;
	bool done;
	int status;

	args->where = "mlx5ctl journal show";
	status = parse_dev(args, &dev, false);
	if (status)
		return status;
	readers = calloc(1, sizeof(*readers));
	if (!readers)
		return failed_because("journal", "out of memory");
	array = json_object_new_array();
	done = open_readers(readers, dev) &&
	       read_all(readers, options.json ? add_entry : print_entry, array);
	close_readers(readers);
	if (done && options.json)
		return print_json(array);
	json_object_put(array);
	return done ? EXIT_DONE : EXIT_FAILED;
}

static int journal_follow(struct args *args)
{
	const struct timespec nap = { .tv_nsec = POLL_MS * 1000000L };
	struct readers *readers;
	const char *dev = NULL;
	bool going;
	int status;

	args->where = "mlx5ctl journal follow";
	status = parse_dev(args, &dev, false);
	if (status)
		return status;
	readers = calloc(1, sizeof(*readers));
	if (!readers)
		return failed_because("journal", "out of memory");
	watch_for_stop();
	going = open_readers(readers, dev) && read_all(readers, skip_entry, NULL);
	while (going && !stop_requested()) {
		going = read_all(readers,
				 options.json ? print_json_line : print_entry,
				 NULL);
		/* Each event as it happens, into a pipe too; a reader that
		 * went away ends it.
		 */
		going = going && !fflush(stdout);
		nanosleep(&nap, NULL);
	}
	close_readers(readers);
	return going ? EXIT_DONE : EXIT_FAILED;
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "show", journal_show, "dev:DEV" },
	{ "follow", journal_follow, "dev:DEV", .endless = true },
	{}
};

int cmd_journal(struct args *args)
{
	args->where = "mlx5ctl journal";
	args->help = help;
	return run_command(args, commands);
}
