// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Other programs for this firmware: a preloaded library gives them the devices
 * that they look for.
 */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "door/door.h"
#include "mlx5ctl.h"
#include "run.h"

static const char help[] =
	"Usage: mlx5ctl run [dev DEV] [scope SCOPE] -- COMMAND [ARG...]\n"
	"  Runs a program that speaks Linux's fwctl or the mlx5ctl misc driver. It finds\n"
	"  /dev/fwctl/fwctlN, /dev/mlx5ctl-mlx5_core.ctl.N and what belongs to them in /sys,\n"
	"  for DEV or for each device that can be used. Each command goes in the narrowest\n"
	"  scope that takes it and is not wider than what the program asks for; all in\n"
	"  SCOPE if that is given.\n";

/* As the shell has it. */
#define EXIT_CANNOT_RUN 126
#define EXIT_NOT_FOUND 127

static int add_device(struct run_tree *tree, const char *name,
		      const struct mlx5ctl_dv_device_attr *attr)
{
	char sysfs[PATH_MAX] = "";
	char path[PATH_MAX];

	if (attr->pci[0]) {
		snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s", attr->pci);
		if (!realpath(path, sysfs))
			sysfs[0] = '\0';
	}
	return add_to_tree(tree, name, attr->name, sysfs);
}

static int add_named(struct run_tree *tree, const char *name)
{
	struct mlx5ctl_dv_device_attr attr = {};
	struct mlx5ctl_dv_context *ctx = mlx5ctl_dv_open_device(name, NULL);

	/* A program would only see that its open fails. */
	if (!ctx)
		return failed_because("run", "%s", mlx5ctl_dv_last_status()->text);
	mlx5ctl_dv_close_device(ctx);
	find_device(name, &attr);
	return add_device(tree, name, &attr);
}

static int add_usable(struct run_tree *tree)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	int status = EXIT_DONE;

	for (size_t i = 0; list && list[i] && !status; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		if (attr.state == MLX5CTL_DV_DEVICE_USABLE)
			status = add_device(tree, attr.name[0] ? attr.name : attr.parent, &attr);
	}
	mlx5ctl_dv_free_device_list(list);
	if (!status && !tree->num_devices)
		return failed_because("run", "no device can be used: see \"mlx5ctl dev\"");
	return status;
}

/* The library beside this program as it was built, or where it is installed. */
static bool find_door(char *path)
{
	char exe[PATH_MAX];
	ssize_t len = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	char *slash;

	if (len > 0) {
		exe[len] = '\0';
		slash = strrchr(exe, '/');
		if (slash)
			*slash = '\0';
		if (snprintf(path, PATH_MAX, "%s/../lib/mlx5ctl/mlx5ctl-door.so", exe) < PATH_MAX &&
		    !access(path, R_OK))
			return true;
	}
	strcpy(path, DOOR_DIR "/mlx5ctl-door.so");
	return !access(path, R_OK);
}

/* Where execvp() would find COMMAND, in FOUND. */
static bool find_command_file(const char *command, char *found)
{
	const char *path = getenv("PATH") ?: "/usr/bin:/bin";

	if (strchr(command, '/'))
		return snprintf(found, PATH_MAX, "%s", command) < PATH_MAX &&
		       !access(found, F_OK);
	while (*path) {
		int len = strcspn(path, ":");

		if (snprintf(found, PATH_MAX, "%.*s/%s", len, path, command) < PATH_MAX &&
		    !access(found, X_OK))
			return true;
		path += len + (path[len] == ':');
	}
	return false;
}

/* Whether the loader takes part, of a program in a form that can be told. */
static bool takes_preload(int fd)
{
	Elf64_Ehdr header;
	Elf64_Phdr program;

	if (pread(fd, &header, sizeof(header), 0) != sizeof(header) ||
	    memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
	    header.e_ident[EI_CLASS] != ELFCLASS64)
		return true;
	for (unsigned int i = 0; i < header.e_phnum; i++) {
		if (pread(fd, &program, sizeof(program),
			  header.e_phoff + i * sizeof(program)) != sizeof(program))
			return true;
		if (program.p_type == PT_INTERP)
			return true;
	}
	return false;
}

static int check_program(const char *command)
{
	char path[PATH_MAX];
	bool takes;
	int fd;

	if (!find_command_file(command, path)) {
		failed_because("run", "%s: command not found", command);
		return EXIT_NOT_FOUND;
	}
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return EXIT_DONE; /* may still be executed */
	takes = takes_preload(fd);
	close(fd);
	if (takes)
		return EXIT_DONE;
	failed_because("run", "%s is linked statically: no library can be preloaded into it", path);
	return EXIT_CANNOT_RUN;
}

static bool set_environment(const struct run_tree *tree, const struct common *common)
{
	const char *others = getenv("LD_PRELOAD");
	char door[PATH_MAX];
	char *preload = NULL;
	char scope[12];
	bool done;

	if (!find_door(door)) {
		failed_because("run", "%s is not there", door);
		return false;
	}
	if (asprintf(&preload, "%s%s%s", door, others && *others ? ":" : "", others ?: "") < 0)
		return false;
	snprintf(scope, sizeof(scope), "%u", common->scope);
	done = !setenv("LD_PRELOAD", preload, 1) && !setenv(DOOR_ENV, tree->dir, 1) &&
	       (!common->have_scope || !setenv(DOOR_SCOPE_ENV, scope, 1));
	free(preload);
	return done;
}

static pid_t child;

static void pass_on(int number)
{
	kill(child, number);
}

/* What ends or interrupts this command is for the program. */
static void pass_signals(void)
{
	static const int numbers[] = { SIGTERM, SIGHUP, SIGUSR1, SIGUSR2 };
	struct sigaction action = { .sa_handler = pass_on, .sa_flags = SA_RESTART };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		sigaction(numbers[i], &action, NULL);
}

static int wait_for(void)
{
	int status;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return EXIT_FAILED;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run_program(const struct run_tree *tree, const struct common *common, char **words)
{
	/* The terminal sends them to both; the program decides. */
	void (*interrupt)(int) = signal(SIGINT, SIG_IGN);
	void (*quit)(int) = signal(SIGQUIT, SIG_IGN);

	fflush(stdout);
	child = fork();
	if (child < 0)
		return failed_because("run", "%s", strerror(errno));
	if (!child) {
		signal(SIGINT, interrupt);
		signal(SIGQUIT, quit);
		if (!set_environment(tree, common))
			_exit(EXIT_FAILED);
		execvp(words[0], words);
		failed_because("run", "%s: %s", words[0], strerror(errno));
		_exit(errno == ENOENT ? EXIT_NOT_FOUND : EXIT_CANNOT_RUN);
	}
	pass_signals();
	return wait_for();
}

static int parse_run(struct args *args, struct common *common)
{
	const char *word;
	int status;

	while ((word = next_word(args)) && strcmp(word, "--") != 0) {
		status = take_common(args, word, common, TAKE_DEV | TAKE_SCOPE);
		if (status == NOT_TAKEN)
			return wrong_use(args, "unknown \"%s\"; the program comes after \"--\"",
					 word);
		if (status)
			return status;
	}
	if (!*args->words)
		return wrong_use(args, "the program is missing, after \"--\"");
	return EXIT_DONE;
}

int cmd_run(struct args *args)
{
	struct run_tree tree = {};
	struct common common = {};
	int status;

	args->where = "mlx5ctl run";
	args->help = help;
	/* The first word may also be the program's: the shell's own completion then. */
	if (options.completing)
		return args->words[0] && args->words[1] ?
			       complete_words(args, "dev:DEV scope:SCOPE") : EXIT_DONE;
	if (*args->words && is_word(*args->words, "help", "--help") && !args->words[1])
		return print_help(args);
	status = parse_run(args, &common) ?: check_program(*args->words) ?: make_tree(&tree);
	if (!status)
		status = common.dev ? add_named(&tree, common.dev) : add_usable(&tree);
	if (!status)
		status = run_program(&tree, &common, args->words);
	remove_tree(&tree);
	return status;
}
