/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * The door: a library that "mlx5ctl run" preloads into a program, which then
 * finds the devices of Linux's fwctl and of the mlx5ctl misc driver, and whose
 * ioctls on them become calls of libmlx5ctl.
 *
 * The names that the program asks for are in a directory that "mlx5ctl run"
 * made; path.c leads there. A node in it is a file whose content is the name of
 * the device. An open node is an empty memory file whose name says which node
 * it is, so that it stays what it is when it is duplicated, inherited or passed
 * on, and the kernel says who has it open.
 */
#ifndef MLX5CTL_DOOR_H
#define MLX5CTL_DOOR_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <infiniband/mlx5ctl_dv.h>

/* In the environment: the directory, and the scope's number if one was told. */
#define DOOR_ENV "MLX5CTL_DOOR"
#define DOOR_SCOPE_ENV "MLX5CTL_DOOR_SCOPE"

/* Of the nodes' numbers, since the kernel gives none above 511 to anybody; nodes
 * of the misc driver have minors from DOOR_MISC_MINOR on.
 */
#define DOOR_MAJOR 4095
#define DOOR_MISC_MINOR 4096
#define DOOR_MAX_DEVICES 256

#define DOOR_FWCTL_NODE "/dev/fwctl/fwctl%u"
#define DOOR_MISC_NODE "/dev/mlx5ctl-mlx5_core.ctl.%u"

#define DOOR_NUM_SCOPES 4

enum door_kind {
	DOOR_FWCTL,
	DOOR_MISC,
};

struct door_umem {
	struct door_umem *next;
	struct mlx5ctl_dv_umem *umem;
	struct mlx5ctl_dv_umem_info info;
	uint64_t addr;
	uint32_t id; /* the program's number for it */
	unsigned int busy; /* commands that use it now */
};

/* An open node. What is in it is looked up and changed with door_lock held. */
struct door_file {
	struct door_file *next;
	dev_t dev;
	ino_t ino;
	enum door_kind kind;
	unsigned int index;
	unsigned int refs; /* one is the list's */
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx[DOOR_NUM_SCOPES];
	struct door_umem *umems;
	uint32_t last_id;
};

/* file.c. All that return int return 0 or a positive errno. */
extern pthread_mutex_t door_lock;
/* Turn FD, a node that was opened, into an open device; other descriptors stay
 * as they are. Returns the descriptor, or -1 with errno set.
 */
int door_opened(int fd, int flags);
/* With a reference, or NULL: FD is not ours. */
struct door_file *door_get(int fd);
void door_put(struct door_file *file);
/* The node that a file's numbers are those of, or an open one's. */
bool door_is_node(dev_t dev, ino_t ino, dev_t *rdev);
bool door_is_open_node(int fd, const struct stat *st, dev_t *rdev);
/* End what nobody has open any more. */
void door_sweep(void);
/* Its debug context of a scope, made when it is first wanted. */
int door_uctx(struct door_file *file, uint32_t scope, struct mlx5ctl_dv_uctx **uctx);
/* What is known of the read-only one. */
int door_query(struct door_file *file, struct mlx5ctl_dv_uctx_info *info);

/* command.c: execute one of the program's commands in the narrowest scope that
 * takes it and is not wider than SCOPE. Firmware's status is in OUT.
 */
int door_command(struct door_file *file, uint32_t scope, const void *in, size_t inlen,
		 void *out, size_t outlen);
/* Whether a command may have an inbox or outbox of that length. */
bool door_is_box(size_t len);

/* memory.c */
int door_reg_umem(struct door_file *file, uint64_t addr, uint64_t len,
		  struct mlx5ctl_dv_umem_info *info, uint32_t *id);
int door_dereg_umem(struct door_file *file, bool by_umem_id, uint32_t id);
struct door_umem *door_find_umem(struct door_file *file, uint32_t mkey_index);
struct door_umem *door_umem_by_id(struct door_file *file, uint32_t umem_id);

/* fwctl.c and misc.c */
int door_fwctl_ioctl(struct door_file *file, unsigned long request, void *arg);
int door_misc_ioctl(struct door_file *file, unsigned long request, void *arg);

/* path.c: PATH, or where that is to be looked for, in BUF of PATH_MAX bytes. */
const char *door_root(void);
const char *door_path(const char *path, char *buf);
const char *door_pattern(const char *pattern, char *buf);
/* Cut the directory off a path that the program gets to see. */
void door_hide_root(char *path);

/* preload.c: what a thread does between these is the library's own: its paths are
 * the machine's, and the descriptors that it opens are kept from the program.
 */
void door_enter(void);
void door_leave(void);

#endif
