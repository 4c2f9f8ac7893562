// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The functions of the C library that stand before the originals. Each leads a
 * path into the door's directory or sees to a descriptor of the door; all else
 * goes through as it came.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <linux/ioctl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "door.h"

#define EXPORT __attribute__((visibility("default")))
/* The next definition of the function that has this name and type. */
#define REAL(name) ((__typeof__(&(name)))next_symbol(#name))

static void *next_symbol(const char *name)
{
	void *symbol = dlsym(RTLD_NEXT, name);

	if (!symbol)
		abort();
	return symbol;
}

/* How deep this thread is in what the door does itself. */
static __thread unsigned int inside;

void door_enter(void)
{
	inside++;
}

void door_leave(void)
{
	inside--;
}

/* Descriptors of the library, which a program that closes all it did not open
 * must not take from it.
 */
#define MAX_FD 4096
static _Atomic bool internal[MAX_FD];

static bool is_internal(int fd)
{
	return fd >= 0 && fd < MAX_FD && internal[fd];
}

static void set_internal(int fd, bool value)
{
	if (fd >= 0 && fd < MAX_FD)
		internal[fd] = value;
}

static int opened(int fd, int flags)
{
	int err = errno;

	if (inside)
		set_internal(fd, true);
	else
		fd = door_opened(fd, flags);
	if (fd >= 0)
		errno = err;
	return fd;
}

static const char *lead(const char *path, char *buf)
{
	const char *result = path;

	if (inside)
		return path;
	door_enter();
	result = door_path(path, buf);
	door_leave();
	return result;
}

static mode_t take_mode(int flags, va_list args)
{
	return flags & (O_CREAT | __O_TMPFILE) ? va_arg(args, mode_t) : 0;
}

/* One of open()'s family that is given a path only. */
#define OPEN(name)                                                             \
	EXPORT int name(const char *path, int flags, ...)                      \
	{                                                                      \
		char buf[PATH_MAX];                                            \
		va_list args;                                                  \
		mode_t mode;                                                   \
                                                                               \
		va_start(args, flags);                                         \
		mode = take_mode(flags, args);                                 \
		va_end(args);                                                  \
		return opened(REAL(name)(lead(path, buf), flags, mode), flags); \
	}

/* And one that is given a directory too. */
#define OPENAT(name)                                                           \
	EXPORT int name(int dirfd, const char *path, int flags, ...)           \
	{                                                                      \
		char buf[PATH_MAX];                                            \
		va_list args;                                                  \
		mode_t mode;                                                   \
                                                                               \
		va_start(args, flags);                                         \
		mode = take_mode(flags, args);                                 \
		va_end(args);                                                  \
		return opened(REAL(name)(dirfd, lead(path, buf), flags, mode), \
			      flags);                                          \
	}

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

/* What programs built with _FORTIFY_SOURCE call. */
int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);
int __openat_2(int dirfd, const char *path, int flags);
int __openat64_2(int dirfd, const char *path, int flags);

EXPORT int __open_2(const char *path, int flags)
{
	return open(path, flags);
}

EXPORT int __open64_2(const char *path, int flags)
{
	return open64(path, flags);
}

EXPORT int __openat_2(int dirfd, const char *path, int flags)
{
	return openat(dirfd, path, flags);
}

EXPORT int __openat64_2(int dirfd, const char *path, int flags)
{
	return openat64(dirfd, path, flags);
}

/* A function whose first argument is a path. */
#define BY_PATH(type, name, params, ...)                                       \
	EXPORT type name params                                                \
	{                                                                      \
		char buf[PATH_MAX];                                            \
                                                                               \
		path = lead(path, buf);                                        \
		return REAL(name)(__VA_ARGS__);                                \
	}

BY_PATH(FILE *, fopen, (const char *path, const char *mode), path, mode)
BY_PATH(FILE *, fopen64, (const char *path, const char *mode), path, mode)
BY_PATH(DIR *, opendir, (const char *path), path)
BY_PATH(int, access, (const char *path, int mode), path, mode)
BY_PATH(int, euidaccess, (const char *path, int mode), path, mode)
BY_PATH(int, eaccess, (const char *path, int mode), path, mode)
BY_PATH(int, faccessat, (int dirfd, const char *path, int mode, int flags), dirfd, path, mode,
	flags)
BY_PATH(ssize_t, readlink, (const char *path, char *to, size_t len), path, to, len)
BY_PATH(ssize_t, readlinkat, (int dirfd, const char *path, char *to, size_t len), dirfd, path, to,
	len)
BY_PATH(ssize_t, getxattr, (const char *path, const char *name, void *value, size_t len), path,
	name, value, len)
BY_PATH(ssize_t, lgetxattr, (const char *path, const char *name, void *value, size_t len), path,
	name, value, len)
BY_PATH(ssize_t, listxattr, (const char *path, char *list, size_t len), path, list, len)
BY_PATH(ssize_t, llistxattr, (const char *path, char *list, size_t len), path, list, len)
BY_PATH(int, scandir, (const char *path, struct dirent ***list,
	int (*filter)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **)),
	path, list, filter, compare)
BY_PATH(int, scandir64, (const char *path, struct dirent64 ***list,
	int (*filter)(const struct dirent64 *),
	int (*compare)(const struct dirent64 **, const struct dirent64 **)),
	path, list, filter, compare)

/* A node is a file, and looks as the character device that it stands for. */
#define AS_DEVICE(st)                                                          \
	do {                                                                   \
		dev_t rdev;                                                    \
                                                                               \
		if (!inside && door_is_node((st)->st_dev, (st)->st_ino, &rdev)) { \
			(st)->st_mode = S_IFCHR | 0600;                        \
			(st)->st_rdev = rdev;                                  \
			(st)->st_size = 0;                                     \
		}                                                              \
	} while (0)

#define STAT(name, type, params, ...)                                          \
	EXPORT int name params                                                 \
	{                                                                      \
		char buf[PATH_MAX];                                            \
		int ret;                                                       \
                                                                               \
		path = lead(path, buf);                                        \
		ret = REAL(name)(__VA_ARGS__);                                 \
		if (!ret)                                                      \
			AS_DEVICE(st);                                         \
		return ret;                                                    \
	}

STAT(stat, stat, (const char *path, struct stat *st), path, st)
STAT(stat64, stat64, (const char *path, struct stat64 *st), path, st)
STAT(lstat, stat, (const char *path, struct stat *st), path, st)
STAT(lstat64, stat64, (const char *path, struct stat64 *st), path, st)
STAT(fstatat, stat, (int dirfd, const char *path, struct stat *st, int flags), dirfd, path, st,
     flags)
STAT(fstatat64, stat64, (int dirfd, const char *path, struct stat64 *st, int flags), dirfd, path,
     st, flags)

/* What programs built for an older C library call. */
int __xstat(int version, const char *path, struct stat *st);
int __xstat64(int version, const char *path, struct stat64 *st);
int __lxstat(int version, const char *path, struct stat *st);
int __lxstat64(int version, const char *path, struct stat64 *st);
int __fxstat(int version, int fd, struct stat *st);
int __fxstat64(int version, int fd, struct stat64 *st);

STAT(__xstat, stat, (int version, const char *path, struct stat *st), version, path, st)
STAT(__xstat64, stat64, (int version, const char *path, struct stat64 *st), version, path, st)
STAT(__lxstat, stat, (int version, const char *path, struct stat *st), version, path, st)
STAT(__lxstat64, stat64, (int version, const char *path, struct stat64 *st), version, path, st)

#define FSTAT(name, type, params, ...)                                         \
	EXPORT int name params                                                 \
	{                                                                      \
		int ret = REAL(name)(__VA_ARGS__);                             \
		struct stat numbers;                                           \
		dev_t rdev;                                                    \
                                                                               \
		if (ret || inside)                                             \
			return ret;                                            \
		numbers.st_mode = st->st_mode;                                 \
		numbers.st_nlink = st->st_nlink;                               \
		if (door_is_open_node(fd, &numbers, &rdev)) {                  \
			st->st_mode = S_IFCHR | 0600;                          \
			st->st_rdev = rdev;                                    \
		}                                                              \
		return ret;                                                    \
	}

FSTAT(fstat, stat, (int fd, struct stat *st), fd, st)
FSTAT(fstat64, stat64, (int fd, struct stat64 *st), fd, st)
FSTAT(__fxstat, stat, (int version, int fd, struct stat *st), version, fd, st)
FSTAT(__fxstat64, stat64, (int version, int fd, struct stat64 *st), version, fd, st)

EXPORT int statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *st)
{
	char buf[PATH_MAX];
	dev_t rdev;
	int ret;

	ret = REAL(statx)(dirfd, lead(path, buf), flags, mask, st);
	if (!ret && !inside &&
	    door_is_node(makedev(st->stx_dev_major, st->stx_dev_minor), st->stx_ino, &rdev)) {
		st->stx_mode = S_IFCHR | 0600;
		st->stx_rdev_major = major(rdev);
		st->stx_rdev_minor = minor(rdev);
		st->stx_size = 0;
	}
	return ret;
}

static char *shown(char *path)
{
	if (path && !inside)
		door_hide_root(path);
	return path;
}

char *__realpath_chk(const char *path, char *resolved, size_t len);

EXPORT char *realpath(const char *path, char *resolved)
{
	char buf[PATH_MAX];

	return shown(REAL(realpath)(lead(path, buf), resolved));
}

EXPORT char *__realpath_chk(const char *path, char *resolved, size_t len)
{
	char buf[PATH_MAX];

	return shown(REAL(__realpath_chk)(lead(path, buf), resolved, len));
}

EXPORT char *canonicalize_file_name(const char *path)
{
	char buf[PATH_MAX];

	return shown(REAL(canonicalize_file_name)(lead(path, buf)));
}

#define GLOB(name, type)                                                       \
	EXPORT int name(const char *pattern, int flags,                        \
			int (*failed)(const char *, int),                      \
			type *result) /* NOLINT(bugprone-macro-parentheses) */ \
	{                                                                      \
		char buf[PATH_MAX];                                            \
		int ret;                                                       \
                                                                               \
		if (!inside)                                                   \
			pattern = door_pattern(pattern, buf);                  \
		ret = REAL(name)(pattern, flags, failed, result);              \
		for (size_t i = 0; !ret && i < result->gl_pathc; i++)          \
			shown(result->gl_pathv[i]);                            \
		return ret;                                                    \
	}

GLOB(glob, glob_t)
GLOB(glob64, glob64_t)

static int door_ioctl(int fd, unsigned long request, void *arg, bool *is_ours)
{
	struct door_file *file = door_get(fd);
	int err;

	*is_ours = file;
	if (!file)
		return 0;
	if (!arg) {
		err = EFAULT;
	} else {
		door_enter();
		err = file->kind == DOOR_FWCTL ? door_fwctl_ioctl(file, request, arg) :
						 door_misc_ioctl(file, request, arg);
		door_leave();
	}
	door_put(file);
	return err;
}

/* Of fwctl and of the misc driver. */
static bool may_be_ours(unsigned long request)
{
	return _IOC_TYPE(request) == 0x9a || _IOC_TYPE(request) == 0x5c;
}

EXPORT int ioctl(int fd, unsigned long request, ...)
{
	bool is_ours = false;
	va_list args;
	void *arg;
	int saved;
	int err;

	va_start(args, request);
	arg = va_arg(args, void *);
	va_end(args);
	if (!inside && may_be_ours(request)) {
		saved = errno;
		err = door_ioctl(fd, request, arg, &is_ours);
		errno = err ?: saved;
		if (is_ours)
			return err ? -1 : 0;
	}
	return REAL(ioctl)(fd, request, arg);
}

EXPORT int close(int fd)
{
	struct stat st;
	bool ours;
	dev_t rdev;
	int ret;

	if (inside) {
		set_internal(fd, false);
		return REAL(close)(fd);
	}
	if (is_internal(fd)) {
		errno = EBADF;
		return -1;
	}
	ours = door_root() && !REAL(fstat)(fd, &st) && door_is_open_node(fd, &st, &rdev);
	ret = REAL(close)(fd);
	if (ours)
		door_sweep();
	return ret;
}

/* Around what is the library's. */
EXPORT int close_range(unsigned int first, unsigned int last, int flags)
{
	unsigned int fd = first;

	for (unsigned int i = first; i <= last && i < MAX_FD; i++) {
		if (!internal[i])
			continue;
		if (i > fd && REAL(close_range)(fd, i - 1, flags))
			return -1;
		fd = i + 1;
	}
	if (fd > last)
		return 0;
	return REAL(close_range)(fd, last, flags);
}

EXPORT void closefrom(int first)
{
	close_range(first < 0 ? 0 : first, UINT_MAX, 0);
}
