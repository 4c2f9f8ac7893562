// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run_file.h"

static bool may_write(void)
{
	return !geteuid() && (!mkdir(RUN_DIRECTORY, 0755) || !access(RUN_DIRECTORY, W_OK));
}

/* Who has not the right to write there changes nothing, and needs no lock. */
int lock_run_files(void)
{
	int fd;

	if (!may_write())
		return -1;
	fd = open(RUN_DIRECTORY "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd >= 0)
		flock(fd, LOCK_EX);
	return fd;
}

void unlock_run_files(int lock)
{
	if (lock >= 0)
		close(lock);
}

FILE *create_run_file(struct run_file *file, const char *path)
{
	FILE *stream;
	int fd;

	*file = (struct run_file){ .path = path };
	if (!may_write())
		return NULL;
	snprintf(file->temporary, sizeof(file->temporary), "%s.XXXXXX", path);
	fd = mkostemp(file->temporary, O_CLOEXEC);
	if (fd < 0)
		return NULL;
	stream = fdopen(fd, "w");
	if (stream)
		return stream;
	close(fd);
	unlink(file->temporary);
	return NULL;
}

void finish_run_file(const struct run_file *file, FILE *stream)
{
	fchmod(fileno(stream), 0644);
	if (fclose(stream) || rename(file->temporary, file->path))
		unlink(file->temporary);
}
