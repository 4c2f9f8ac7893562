// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Options and objects. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "database.h"

struct options options;

static const char help[] =
	"Usage: mlx5ctl [-j] [-p] [-d] [-b] [--adb FILE] OBJECT { COMMAND | help }\n"
	"       mlx5ctl [-force] -batch FILE\n"
	"  -j, --json     print JSON: an array of objects\n"
	"  -p, --pretty   indent the JSON\n"
	"  -d, --details  print more\n"
	"  -b, --binary   print the bytes as the device gave them; -r, --raw is the same\n"
	"  --adb FILE     a register database, in the place of the package mstflint's\n"
	"  -batch FILE    run each line of a file, \"-\" for standard input\n"
	"  -f, -force     go on with the batch after a line that failed\n"
	"  -V, --version  print the version\n"
	"After a command's words: --deadline TIME, to end by then whatever firmware does\n"
	"OBJECT:\n"
	"  dev      devices, and why one cannot be used\n"
	"  cap      capabilities\n"
	"  core     firmware core dump\n"
	"  rsc      resource dump\n"
	"  reg      access registers\n"
	"  cc       congestion control of RoCE\n"
	"  config   the configuration that outlives a restart\n"
	"  cable    cables and modules: what they are and measure\n"
	"  link     a port's link: why it is down, speed, error rates\n"
	"  obj      contexts of objects: queues, keys, tables\n"
	"  diag     diagnostic counters\n"
	"  cmd      any command that the kernel allows\n"
	"  health   what is wrong with a device\n"
	"  snapshot all that can be read, in one file, and its report\n"
	"  metrics  counters and sensors for a monitoring system\n"
	"  trace    firmware's own messages\n"
	"  top      a screen of all ports: traffic, errors, temperature\n"
	"  explain  what a kernel log, an error completion, a status mean\n"
	"  validate whether a device is what this tool takes it for\n"
	"  journal  who opened, was refused, or changed what\n"
	"  run      a program that speaks Linux's fwctl or the misc driver\n"
	"DEV is an ib device (mlx5_0), a PCI address (0000:03:00.0), or the\n"
	"auxiliary device of a subfunction (mlx5_core.sf.4).\n";

static int cmd_help(struct args *args)
{
	return options.completing ? EXIT_DONE : print_help(args);
}

static const struct command objects[] = {
	{ "help", cmd_help },
	{ "dev", cmd_dev },
	{ "cap", cmd_cap },
	{ "core", cmd_core },
	{ "rsc", cmd_rsc },
	{ "journal", cmd_journal },
	{ "reg", cmd_reg },
	{ "cc", cmd_cc },
	{ "config", cmd_config },
	{ "cable", cmd_cable },
	{ "link", cmd_link },
	{ "obj", cmd_obj },
	{ "diag", cmd_diag },
	{ "cmd", cmd_cmd },
	{ "health", cmd_health },
	{ "snapshot", cmd_snapshot },
	{ "metrics", cmd_metrics },
	{ "trace", cmd_trace },
	{ "top", cmd_top },
	{ "explain", cmd_explain_paste },
	{ "validate", cmd_validate },
	{ "run", cmd_run },
	{}
};

/* What the options ask for besides a command. */
struct wish {
	const char *batch;
	bool force;
	bool version;
	bool help;
};

static bool take_letter(char letter, struct wish *wish)
{
	switch (letter) {
	case 'j':
		options.json = true;
		return true;
	case 'p':
		options.pretty = true;
		return true;
	case 'd':
		options.details = true;
		return true;
	case 'b':
	case 'r':
		options.binary = true;
		return true;
	case 'f':
		wish->force = true;
		return true;
	case 'V':
		wish->version = true;
		return true;
	case 'h':
		wish->help = true;
		return true;
	default:
		return false;
	}
}

/* "-jp" is "-j -p". */
static bool take_letters(const char *word, struct wish *wish)
{
	bool known = word[1];

	for (size_t i = 1; known && word[i]; i++)
		known = take_letter(word[i], wish);
	return known;
}

static const struct {
	const char *name;
	char letter;
} long_options[] = {
	{ "--json", 'j' },   { "--pretty", 'p' }, { "--details", 'd' },
	{ "--binary", 'b' }, { "--raw", 'r' },    { "--force", 'f' },
	{ "--version", 'V' }, { "--help", 'h' },  { "--batch", 0 },
	{ "--adb", 0 },
};

#define NUM_LONG (sizeof(long_options) / sizeof(*long_options))

/* With two dashes, or with one as rdma has it. */
static char long_letter(const char *word)
{
	for (size_t i = 0; i < NUM_LONG; i++)
		if (is_word(word, long_options[i].name, long_options[i].name + 1))
			return long_options[i].letter;
	return 0;
}

static int complete_option(const char *word)
{
	for (size_t i = 0; i < NUM_LONG; i++)
		if (!strncmp(long_options[i].name, word, strlen(word)))
			puts(long_options[i].name);
	return EXIT_DONE;
}

static int take_options(struct args *args, struct wish *wish)
{
	const char *word;

	while (*args->words && **args->words == '-') {
		/* The last word is what is to be completed. */
		if (options.completing && !args->words[1])
			return EXIT_DONE;
		word = next_word(args);
		if (is_word(word, "--complete", NULL)) {
			options.completing = true;
		} else if (is_word(word, "-batch", "--batch")) {
			wish->batch = need_word(args, "the batch file");
			if (!wish->batch)
				return EXIT_WRONG_USE;
		} else if (is_word(word, "--adb", "-adb")) {
			word = need_word(args, "the database file");
			if (!word)
				return EXIT_WRONG_USE;
			if (name_database(word))
				return EXIT_FAILED;
		} else if (!take_letter(long_letter(word), wish) &&
			   !take_letters(word, wish)) {
			return wrong_word(args, word, "option");
		}
	}
	if (options.binary && options.json)
		return wrong_use(args, "-b or -j, not both");
	if (wish->force && !wish->batch)
		return wrong_use(args, "-force is for -batch");
	return EXIT_DONE;
}

static int run(struct args *args, const struct wish *wish)
{
	/* Nothing comes after these, and what they print are no words. */
	if (options.completing && (wish->batch || wish->help || wish->version))
		return EXIT_DONE;
	if (options.completing && *args->words && **args->words == '-')
		return complete_option(*args->words);
	if (wish->help)
		return print_help(args);
	if (wish->version) {
		puts("mlx5ctl " PACKAGE_VERSION);
		return EXIT_DONE;
	}
	if (wish->batch)
		return no_more_words(args) ?:
		       run_batch(wish->batch, wish->force, objects, help);
	if (!*args->words && !options.completing)
		return wrong_use(args, "an object is missing");
	return run_command(args, objects);
}

/* A device that is opened must not take the number of a standard stream that the
 * caller has closed: what is printed would go to the device. The streams are
 * open the wrong way round, so that using them fails as it should.
 */
static bool occupy_standard_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return false;
	return true;
}

/* What could not be written has not been done. */
static int check_stdout(int status)
{
	errno = 0;
	if (fflush(stdout) || ferror(stdout)) {
		say_unwritten(errno);
		return status == EXIT_DONE ? EXIT_FAILED : status;
	}
	return status;
}

int main(int argc, char **argv)
{
	struct args args = {
		.words = argv + (argc > 0),
		.where = "mlx5ctl",
		.help = help,
	};
	struct wish wish = {};
	int status;

	if (!occupy_standard_streams())
		return EXIT_FAILED;
	status = take_options(&args, &wish);
	if (!status)
		status = run(&args, &wish);
	return check_stdout(status);
}
