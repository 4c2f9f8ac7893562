// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Databases from files. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "adb.h"
#include "mlx5ctl.h"

#define MAX_FILE (16 << 20)

/* Where the packages mstflint, and NVIDIA's MFT, put the adapters' registers. */
static const char *const installed[] = {
	"/usr/share/mstflint/prm_dbs/hca/ext/register_access_table.adb",
	"/usr/share/mft/prm_dbs/hca/ext/register_access_table.adb",
};

static pthread_mutex_t load_lock = PTHREAD_MUTEX_INITIALIZER;

static int read_all(int fd, const struct stat *st, char **text)
{
	size_t len = 0;
	ssize_t got;

	if (!S_ISREG(st->st_mode))
		return mlx5ctl_set_reason(EINVAL, "no regular file");
	if (st->st_size > MAX_FILE)
		return mlx5ctl_set_reason(E2BIG, "larger than a database");
	*text = malloc(st->st_size + 1);
	if (!*text)
		return mlx5ctl_set_reason(ENOMEM, "out of memory");
	while (len < (size_t)st->st_size) {
		got = read(fd, *text + len, st->st_size - len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return mlx5ctl_set_reason(got ? errno : EIO, "read");
		len += got;
	}
	return 0;
}

/* An inode's number may come back with another file. */
static void identify(const struct stat *st, uint64_t file[4])
{
	file[0] = st->st_dev;
	file[1] = st->st_ino;
	file[2] = st->st_ctim.tv_sec;
	file[3] = st->st_ctim.tv_nsec;
}

static bool is_loaded(const struct stat *st)
{
	const struct layout_db *db;
	uint64_t file[4];

	identify(st, file);
	for (unsigned int i = 1; (db = layout_db(i)); i++)
		if (!memcmp(db->file, file, sizeof(file)))
			return true;
	return false;
}

static int load_text(const char *path, const struct stat *st, const char *text)
{
	struct adb adb = {};
	struct adb_db *db = NULL;
	int err;

	err = adb_parse(&adb, text, st->st_size) ?: adb_tables(&adb, &db);
	adb_free(&adb);
	if (err)
		return err;
	db->source = strdup(path);
	db->db.source = db->source;
	identify(st, db->db.file);
	if (!db->source)
		err = mlx5ctl_set_reason(ENOMEM, "out of memory");
	else if (layout_add_db(&db->db, db->layouts))
		err = mlx5ctl_set_reason(ENOSPC, "%u databases are loaded",
					 LAYOUT_MAX_DBS);
	if (err)
		adb_free_tables(db);
	return err;
}

static int load_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	char *text = NULL;
	struct stat st;
	int err;

	if (fd < 0)
		return mlx5ctl_set_reason(errno, "%s: %s", path, strerror(errno));
	if (fstat(fd, &st))
		err = mlx5ctl_set_reason(errno, "%s: %s", path, strerror(errno));
	else if (is_loaded(&st))
		err = 0;
	else
		err = read_all(fd, &st, &text) ?: load_text(path, &st, text);
	free(text);
	close(fd);
	return err;
}

static int load_installed(void)
{
	for (size_t i = 0; i < sizeof(installed) / sizeof(*installed); i++)
		if (!access(installed[i], F_OK))
			return load_file(installed[i]);
	return mlx5ctl_set_reason(ENOENT,
				  "no register database: install the package mstflint, or name a file with MLX5CTL_ADB");
}

int mlx5ctl_dv_layout_load(const char *path)
{
	int err;

	if (!path)
		path = secure_getenv("MLX5CTL_ADB");
	pthread_mutex_lock(&load_lock);
	err = path && *path ? load_file(path) : load_installed();
	pthread_mutex_unlock(&load_lock);
	return err;
}
