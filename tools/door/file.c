// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Open nodes: from a descriptor to the device behind it. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "door.h"

#define MEMFD_NAME "mlx5ctl-door/%u/%u"
#define MEMFD_LINK "/memfd:" MEMFD_NAME

pthread_mutex_t door_lock = PTHREAD_MUTEX_INITIALIZER;
static struct door_file *files;

/* A node in the door's directory. */
struct node {
	dev_t dev;
	ino_t ino;
	dev_t rdev;
	enum door_kind kind;
	unsigned int index;
};

static struct node nodes[2 * DOOR_MAX_DEVICES];
static size_t num_nodes;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static dev_t node_rdev(enum door_kind kind, unsigned int index)
{
	return makedev(DOOR_MAJOR, kind == DOOR_MISC ? DOOR_MISC_MINOR + index : index);
}

static const char *node_path(enum door_kind kind, unsigned int index, char *path)
{
	char name[64];

	snprintf(name, sizeof(name),
		 kind == DOOR_MISC ? DOOR_MISC_NODE : DOOR_FWCTL_NODE, index);
	snprintf(path, PATH_MAX, "%s%s", door_root(), name);
	return path;
}

static bool add_node(enum door_kind kind, unsigned int index)
{
	char path[PATH_MAX];
	struct stat st;

	if (stat(node_path(kind, index, path), &st))
		return false;
	nodes[num_nodes++] = (struct node){
		.dev = st.st_dev,
		.ino = st.st_ino,
		.rdev = node_rdev(kind, index),
		.kind = kind,
		.index = index,
	};
	return true;
}

static void before_fork(void)
{
	pthread_mutex_lock(&door_lock);
}

static void after_fork(void)
{
	pthread_mutex_unlock(&door_lock);
}

static void init(void)
{
	if (!door_root())
		return;
	pthread_atfork(before_fork, after_fork, after_fork);
	door_enter();
	for (unsigned int i = 0; i < DOOR_MAX_DEVICES; i++)
		if (!add_node(DOOR_FWCTL, i) || !add_node(DOOR_MISC, i))
			break;
	door_leave();
}

static const struct node *find_node(dev_t dev, ino_t ino)
{
	pthread_once(&once, init);
	for (size_t i = 0; i < num_nodes; i++)
		if (nodes[i].ino == ino && nodes[i].dev == dev)
			return &nodes[i];
	return NULL;
}

bool door_is_node(dev_t dev, ino_t ino, dev_t *rdev)
{
	const struct node *node = find_node(dev, ino);

	if (node)
		*rdev = node->rdev;
	return node;
}

/* An open node's name, which it also has in a program that inherited it. */
static bool read_link(int fd, const struct stat *st, enum door_kind *kind,
		      unsigned int *index)
{
	char path[64], link[PATH_MAX];
	unsigned int number;
	ssize_t len;

	if (!S_ISREG(st->st_mode) || st->st_nlink)
		return false;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	len = readlink(path, link, sizeof(link) - 1);
	if (len < 0)
		return false;
	link[len] = '\0';
	if (sscanf(link, MEMFD_LINK, &number, index) != 2 || number > DOOR_MISC ||
	    *index >= DOOR_MAX_DEVICES)
		return false;
	*kind = number;
	return true;
}

bool door_is_open_node(int fd, const struct stat *st, dev_t *rdev)
{
	enum door_kind kind;
	unsigned int index;
	bool is;

	door_enter();
	is = door_root() && read_link(fd, st, &kind, &index);
	door_leave();
	if (is)
		*rdev = node_rdev(kind, index);
	return is;
}

/* The device's name is the node's content. */
static int open_device(struct door_file *file)
{
	struct mlx5ctl_dv_uctx *uctx;
	char path[PATH_MAX];
	char name[MLX5CTL_DV_NAME_MAX] = "";
	FILE *node;
	int err;

	node = fopen(node_path(file->kind, file->index, path), "re");
	if (!node)
		return errno;
	if (!fgets(name, sizeof(name), node))
		err = EIO;
	else
		err = 0;
	fclose(node);
	name[strcspn(name, "\n")] = '\0';
	if (err)
		return err;
	file->ctx = mlx5ctl_dv_open_device(name, NULL);
	if (!file->ctx)
		return errno;
	/* As a driver does, an open node has a context in firmware. */
	return door_uctx(file, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY, &uctx);
}

static void close_device(struct door_file *file)
{
	while (file->umems) {
		struct door_umem *umem = file->umems;

		file->umems = umem->next;
		mlx5ctl_dv_dereg_umem(umem->umem);
		free(umem);
	}
	for (size_t i = 0; i < DOOR_NUM_SCOPES; i++)
		if (file->uctx[i])
			mlx5ctl_dv_destroy_uctx(file->uctx[i]);
	if (file->ctx)
		mlx5ctl_dv_close_device(file->ctx);
	free(file);
}

/* With door_lock held, and between door_enter() and door_leave(). */
static int new_file(const struct stat *st, enum door_kind kind, unsigned int index,
		    struct door_file **result)
{
	struct door_file *file = calloc(1, sizeof(*file));
	int err;

	if (!file)
		return ENOMEM;
	file->dev = st->st_dev;
	file->ino = st->st_ino;
	file->kind = kind;
	file->index = index;
	file->refs = 1;
	err = open_device(file);
	if (err) {
		close_device(file);
		return err;
	}
	file->next = files;
	files = file;
	*result = file;
	return 0;
}

/* A descriptor of the same flags, for a device that could be opened. */
static int open_node(const struct node *node, int flags, int *result)
{
	struct door_file *file;
	struct stat st;
	char name[64];
	int err;
	int fd;

	if (flags & O_DIRECTORY)
		return ENOTDIR;
	snprintf(name, sizeof(name), MEMFD_NAME, node->kind, node->index);
	fd = memfd_create(name, MFD_ALLOW_SEALING | (flags & O_CLOEXEC ? MFD_CLOEXEC : 0));
	if (fd < 0)
		return errno;
	fcntl(fd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_SEAL);
	if (flags & O_NONBLOCK)
		fcntl(fd, F_SETFL, O_RDWR | O_NONBLOCK);
	err = fstat(fd, &st) ? errno : 0;
	if (!err) {
		pthread_mutex_lock(&door_lock);
		door_enter();
		err = new_file(&st, node->kind, node->index, &file);
		door_leave();
		pthread_mutex_unlock(&door_lock);
	}
	if (err)
		close(fd);
	else
		*result = fd;
	return err;
}

int door_opened(int fd, int flags)
{
	const struct node *node;
	struct stat st;
	int result = -1;
	int err;

	if (fd < 0 || !door_root() || flags & O_PATH)
		return fd;
	door_enter();
	node = fstat(fd, &st) ? NULL : find_node(st.st_dev, st.st_ino);
	door_leave();
	if (!node)
		return fd;
	door_sweep();
	close(fd);
	err = open_node(node, flags, &result);
	if (err)
		errno = err;
	return result;
}

static struct door_file *find_file(const struct stat *st)
{
	for (struct door_file *file = files; file; file = file->next)
		if (file->ino == st->st_ino && file->dev == st->st_dev)
			return file;
	return NULL;
}

struct door_file *door_get(int fd)
{
	struct door_file *file = NULL;
	enum door_kind kind;
	unsigned int index;
	struct stat st;

	pthread_once(&once, init);
	if (!num_nodes)
		return NULL;
	pthread_mutex_lock(&door_lock);
	door_enter();
	if (!fstat(fd, &st)) {
		file = find_file(&st);
		if (!file && read_link(fd, &st, &kind, &index) &&
		    new_file(&st, kind, index, &file))
			file = NULL;
	}
	if (file)
		file->refs++;
	door_leave();
	pthread_mutex_unlock(&door_lock);
	return file;
}

void door_put(struct door_file *file)
{
	bool last;

	pthread_mutex_lock(&door_lock);
	last = !--file->refs;
	pthread_mutex_unlock(&door_lock);
	if (!last)
		return;
	door_enter();
	close_device(file);
	door_leave();
}

/* Whether a descriptor of this process is FILE. */
static bool is_open(const struct door_file *file, DIR *dir)
{
	struct dirent *entry;
	struct stat st;

	rewinddir(dir);
	while ((entry = readdir(dir)))
		if (!fstatat(dirfd(dir), entry->d_name, &st, 0) &&
		    st.st_ino == file->ino && st.st_dev == file->dev)
			return true;
	return false;
}

void door_sweep(void)
{
	struct door_file *closed = NULL;
	struct door_file **at;
	DIR *dir;

	pthread_mutex_lock(&door_lock);
	door_enter();
	dir = files ? opendir("/proc/self/fd") : NULL;
	for (at = &files; dir && *at;) {
		struct door_file *file = *at;

		if (is_open(file, dir)) {
			at = &file->next;
			continue;
		}
		*at = file->next;
		file->next = closed;
		closed = file;
	}
	if (dir)
		closedir(dir);
	door_leave();
	pthread_mutex_unlock(&door_lock);
	while (closed) {
		struct door_file *file = closed;

		closed = file->next;
		door_put(file);
	}
}

/* With door_lock held. */
int door_uctx(struct door_file *file, uint32_t scope, struct mlx5ctl_dv_uctx **uctx)
{
	struct mlx5ctl_dv_uctx_attr attr = { .scope = scope };

	if (!file->uctx[scope])
		file->uctx[scope] = mlx5ctl_dv_create_uctx(file->ctx, &attr);
	*uctx = file->uctx[scope];
	return *uctx ? 0 : errno;
}

int door_query(struct door_file *file, struct mlx5ctl_dv_uctx_info *info)
{
	struct mlx5ctl_dv_uctx *uctx;
	int err;

	pthread_mutex_lock(&door_lock);
	err = door_uctx(file, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY, &uctx);
	pthread_mutex_unlock(&door_lock);
	return err ?: mlx5ctl_dv_query_uctx(uctx, info);
}
