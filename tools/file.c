// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mlx5ctl.h"

static bool is_special(const char *path)
{
	struct stat st;

	return !stat(path, &st) && !S_ISREG(st.st_mode);
}

/* The file that a symbolic link points at takes what is written; the link stays.
 * NULL with errno for a link to what is not there, which cp does not follow either.
 */
static char *find_target(const char *path)
{
	struct stat st;

	if (lstat(path, &st) || !S_ISLNK(st.st_mode))
		return strdup(path);
	return realpath(path, NULL);
}

static void free_names(struct out_file *file)
{
	free(file->temporary);
	free(file->target);
}

bool create_file(struct out_file *file, const char *path)
{
	char *target = NULL, *temporary = NULL;

	if (!strcmp(path, "-")) {
		file->fd = dup(STDOUT_FILENO);
	} else if (is_special(path)) {
		file->fd = open(path, O_WRONLY | O_CLOEXEC);
	} else if (!(target = find_target(path))) {
		file->fd = -1;
	} else if (asprintf(&temporary, "%s.XXXXXX", target) < 0) {
		temporary = NULL;
		errno = ENOMEM;
		file->fd = -1;
	} else {
		file->fd = mkostemp(temporary, O_CLOEXEC);
	}
	file->path = path;
	file->target = target;
	file->temporary = temporary;
	if (file->fd >= 0)
		return true;

	print_error("mlx5ctl: cannot create %s: %s", path, strerror(errno));
	free_names(file);
	return false;
}

bool can_create_file(const char *path)
{
	struct out_file file;

	if (!strcmp(path, "-") || is_special(path))
		return true;
	if (!create_file(&file, path))
		return false;
	abandon_file(&file);
	return true;
}

int write_file(struct out_file *file, const void *data, size_t len)
{
	const char *at = data;

	while (len) {
		ssize_t done = write(file->fd, at, len);

		/* Of a pipe that nobody reads. */
		if (done < 0 && errno == EINTR && !stop_requested())
			continue;
		if (done < 0)
			return errno;
		at += done;
		len -= done;
	}
	return 0;
}

bool finish_file(struct out_file *file)
{
	bool done = !close(file->fd);

	if (done && file->temporary)
		done = !rename(file->temporary, file->target);
	if (!done) {
		print_error("mlx5ctl: cannot write %s: %s", file->path,
			strerror(errno));
		if (file->temporary)
			unlink(file->temporary);
	}
	free_names(file);
	return done;
}

void abandon_file(struct out_file *file)
{
	close(file->fd);
	if (file->temporary)
		unlink(file->temporary);
	free_names(file);
}

int save_file(const char *path, const void *data, size_t len)
{
	struct out_file file;
	int err;

	if (!create_file(&file, path))
		return EXIT_FAILED;
	err = write_file(&file, data, len);
	if (!err)
		return finish_file(&file) ? EXIT_DONE : EXIT_FAILED;
	abandon_file(&file);
	return failed_because(path, "%s", strerror(err));
}
