// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Options and objects. */
#include <stdio.h>
#include <string.h>

#include "mlx5ctl.h"

struct options options;

static const char help[] =
	"Usage: mlx5ctl [-j] [-p] [-d] OBJECT { COMMAND | help }\n"
	"  -j, --json     print JSON: an array of objects\n"
	"  -p, --pretty   indent the JSON\n"
	"  -d, --details  print more\n"
	"  -V, --version  print the version\n"
	"OBJECT:\n"
	"  dev      devices, and why one cannot be used\n"
	"  cap      capabilities\n"
	"  core     firmware core dump\n"
	"  rsc      resource dump\n"
	"  reg      access registers\n"
	"  obj      contexts of objects: queues, keys, tables\n"
	"  diag     diagnostic counters\n"
	"  cmd      any command that the kernel allows\n"
	"  metrics  counters and sensors for a monitoring system\n"
	"  journal  who opened, was refused, or changed what\n"
	"DEV is an ib device (mlx5_0), a PCI address (0000:03:00.0), or the\n"
	"auxiliary device of a subfunction (mlx5_core.sf.4).\n";

static int cmd_help(struct args *args)
{
	return print_help(args);
}

static const struct command objects[] = {
	{ "help", cmd_help },
	{ "dev", cmd_dev },
	{ "cap", cmd_cap },
	{ "core", cmd_core },
	{ "rsc", cmd_rsc },
	{ "journal", cmd_journal },
	{ "reg", cmd_reg },
	{ "obj", cmd_obj },
	{ "diag", cmd_diag },
	{ "cmd", cmd_cmd },
	{ "metrics", cmd_metrics },
	{}
};

static int take_options(struct args *args, bool *done)
{
	const char *word;

	while (*args->words && **args->words == '-') {
		word = next_word(args);
		if (is_word(word, "-j", "--json"))
			options.json = true;
		else if (is_word(word, "-p", "--pretty"))
			options.pretty = true;
		else if (is_word(word, "-d", "--details"))
			options.details = true;
		else if (is_word(word, "-jp", "-pj"))
			options.json = options.pretty = true;
		else if (is_word(word, "-V", "--version")) {
			puts("mlx5ctl " PACKAGE_VERSION);
			*done = true;
			return EXIT_DONE;
		} else if (is_word(word, "-h", "--help")) {
			*done = true;
			return print_help(args);
		} else {
			*done = true;
			return wrong_word(args, word, "option");
		}
	}
	return EXIT_DONE;
}

/* What could not be written has not been done. */
static int check_stdout(int status)
{
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "mlx5ctl: cannot write the output\n");
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
	bool done = false;
	int status;

	status = take_options(&args, &done);
	if (!done && !*args.words)
		status = wrong_use(&args, "an object is missing");
	else if (!done)
		status = run_command(&args, objects);
	return check_stdout(status);
}
