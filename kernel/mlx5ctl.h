/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* What the files of mlx5ctl share, in the order in which a request meets it. */
#ifndef MLX5CTL_H
#define MLX5CTL_H

#include <linux/kref.h>
#include <linux/list.h>
#include <linux/mlx5/driver.h>
#include <linux/mutex.h>
#include <linux/types.h>
#include <linux/wait.h>
#include <rdma/ib_umem.h>
#include <rdma/ib_verbs.h>
#include <rdma/uverbs_ioctl.h>
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>

#include "box.h"
#include "policy_ops.h"

/*
 * Limits, in the documentation too. The first two are far above what tools
 * need and far below what would hurt the host.
 */
#define MLX5CTL_MAX_UCTXS 2048
#define MLX5CTL_MAX_PINNED_UCTX (8ULL << 30)
#define MLX5CTL_MAX_PINNED_FN (32ULL << 30)

/* Firmware's capability bits of a uctx, PRM uctx.cap and cmd_hca_cap.uctx_cap */
#define MLX5CTL_UCTX_CAP_INTERNAL_DEV_RES BIT(1)
#define MLX5CTL_UCTX_CAP_TOOLS_RESOURCES BIT(2)

struct mlx5ctl_menu;
struct mlx5ctl_record;
struct mlx5ctl_uctx;

/*
 * A list of journal entries in the order of their latest event. @lost counts
 * the events in entries that had to make room.
 */
struct mlx5ctl_records {
	struct list_head records;
	u32 num;
	u32 max;
	u64 lost;
};

/* Classes of events, each with room of its own: none pushes out another's. */
enum mlx5ctl_journal_class {
	MLX5CTL_CLASS_CHANGES,
	MLX5CTL_CLASS_WRITERS,
	MLX5CTL_CLASS_READERS,
	MLX5CTL_CLASS_REFUSALS,
	MLX5CTL_NUM_CLASSES,
};

/**
 * struct mlx5ctl_journal - what was done to a function
 * @lock: protects the rest
 * @classes: the entries
 * @next_seq: sequence number of the next event
 */
struct mlx5ctl_journal {
	struct mutex lock;
	struct mlx5ctl_records classes[MLX5CTL_NUM_CLASSES];
	u64 next_seq;
};

/**
 * struct mlx5ctl_outcome - how an event ended
 * @err: 0 or negative errno
 * @status: firmware's status
 * @syndrome: firmware's syndrome
 * @uid: UID of a context that was opened, otherwise 0
 * @duration_ns: how long it took
 */
struct mlx5ctl_outcome {
	int err;
	u8 status;
	u32 syndrome;
	u16 uid;
	u64 duration_ns;
};

/**
 * struct mlx5ctl_slots - what contexts take of a function's command slots
 * @lock: protects the rest; taken where mlx5_core completes commands
 * @max: how many they may hold, those that are lost included
 * @used: held by commands in flight
 * @lost: held by commands that timed out, for which mlx5_core keeps them until
 *	an answer comes
 * @wait: those who wait for one
 */
struct mlx5ctl_slots {
	spinlock_t lock;
	u32 max;
	u32 used;
	u32 lost;
	wait_queue_head_t wait;
};

/**
 * struct mlx5ctl_fn - a PCI function or SF, whatever ib device it has now
 * @node: in the list of functions, for as long as the module is loaded
 * @name: device name, which names the function across reload and recovery
 * @lock: protects @pinned, @num_uctxs and @num_orphans
 * @pinned: bytes pinned for umems, orphans included
 * @num_uctxs: open contexts
 * @num_orphans: umems whose pages firmware may still write, see orphan.c
 * @silent: firmware let a command time out and has answered none since
 * @slots: its command interface, which its ib devices share
 * @diag_lock: held across a change of the sampling; protects @diag_owner
 * @diag_owner: the context that owns diagnostic sampling
 * @journal: who touched this function
 */
struct mlx5ctl_fn {
	struct list_head node;
	char *name;
	struct mutex lock;
	u64 pinned;
	u32 num_uctxs;
	u32 num_orphans;
	bool silent;
	struct mlx5ctl_slots slots;
	struct mutex diag_lock;
	struct mlx5ctl_uctx *diag_owner;
	struct mlx5ctl_journal journal;
};

/**
 * struct mlx5ctl_dev - an mlx5 ib device while clients may use it
 * @kref: the ib client holds one, every context another
 * @rcu: delays the free past a racing lookup
 * @ibdev: the device
 * @mdev: the core device below it, resolved when the first context is made
 * @fn: its function, resolved with @mdev
 * @lock: protects the resolution
 * @going: the ib device is being unregistered, do not wait
 * @mkey_variant: low byte of the next mkey
 * @menu_lock: held while @menu is read
 * @menu: what it says of resource dumps, NULL until somebody needs it
 */
struct mlx5ctl_dev {
	struct kref kref;
	struct rcu_head rcu;
	struct ib_device *ibdev;
	struct mlx5_core_dev *mdev;
	struct mlx5ctl_fn *fn;
	struct mutex lock;
	bool going;
	atomic_t mkey_variant;
	struct mutex menu_lock;
	struct mlx5ctl_menu *menu;
};

/**
 * struct mlx5ctl_uctx - object behind MLX5CTL_OBJECT_UCTX
 * @dev: device, referenced
 * @uid: firmware UID
 * @scope: enum mlx5ctl_scope
 * @cap: capabilities that firmware granted
 * @num_umems: children
 * @pinned: bytes that they pin, under fn->lock
 * @wrote: a changing command was announced in the log
 * @lost: its destruction got no answer, so that @uid may be another's by now
 * @privileged: mlx5_core knows it as such, see mlx5ctl_get_privilege()
 */
struct mlx5ctl_uctx {
	struct mlx5ctl_dev *dev;
	u16 uid;
	u8 scope;
	u32 cap;
	atomic_t num_umems;
	u64 pinned;
	atomic_t wrote;
	bool lost;
	bool privileged;
};

/**
 * struct mlx5ctl_umem - object behind MLX5CTL_OBJECT_UMEM
 * @uctx: parent, NULL in an orphan
 * @fn: function whose pinned bytes include @pinned
 * @ibdev: device that the pages are mapped for; referenced in an orphan
 * @umem: the pinned pages
 * @pinned: bytes charged
 * @iova: address of the first byte as a dump register names it
 * @page_shift: log2 of firmware's page size
 * @num_mtt: translation entries
 * @umem_id: firmware's id of the umem
 * @pdn: protection domain of the mkey
 * @mkey: key over the umem, 0 for none
 * @has_umem: firmware knows @umem_id
 * @has_pd: firmware knows @pdn
 * @lost: a create or destroy got no answer; firmware may do it yet
 * @destroy_mkey: command that undoes the mkey, built when it was made
 * @destroy_umem: the same for the umem
 * @dealloc_pd: the same for the protection domain
 */
struct mlx5ctl_umem {
	struct mlx5ctl_uctx *uctx;
	struct mlx5ctl_fn *fn;
	struct ib_device *ibdev;
	struct ib_umem *umem;
	u64 pinned;
	u64 iova;
	u8 page_shift;
	u32 num_mtt;
	u32 umem_id;
	u32 pdn;
	u32 mkey;
	bool has_umem;
	bool has_pd;
	bool lost;
	u32 destroy_mkey[MLX5_ST_SZ_DW(destroy_mkey_in)];
	u32 destroy_umem[MLX5_ST_SZ_DW(destroy_umem_in)];
	u32 dealloc_pd[MLX5_ST_SZ_DW(dealloc_pd_in)];
};

/* mdev.c: the core device below an ib device, NULL if it is not there yet */
struct mlx5_core_dev *mlx5ctl_find_mdev(struct ib_device *ibdev);

/* dev.c: devices and functions */
int mlx5ctl_dev_init(void);
void mlx5ctl_dev_exit(void);
struct mlx5ctl_dev *mlx5ctl_dev_get(struct ib_device *ibdev);
void mlx5ctl_dev_put(struct mlx5ctl_dev *dev);
int mlx5ctl_dev_resolve(struct mlx5ctl_dev *dev);

/* caller.c: what every method starts with */
int mlx5ctl_check_caller(const struct uverbs_attr_bundle *attrs);
int mlx5ctl_check_abi(const struct uverbs_attr_bundle *attrs);
int mlx5ctl_check_scope(u32 scope);
int mlx5ctl_check_uctx(const struct mlx5ctl_uctx *uctx);

/* uctx.c, exec.c, umem.c: objects and their methods */
extern const struct uapi_definition mlx5ctl_uctx_defs[];
extern const struct uapi_definition mlx5ctl_umem_defs[];
int mlx5ctl_umem_window(struct mlx5ctl_umem *umem, u64 offset, u64 length,
			u64 *iova);
int mlx5ctl_run(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmd,
		struct mlx5ctl_umem *umem);
void mlx5ctl_run_batch(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmds,
		       struct mlx5ctl_cmd_result *results, int num, u32 flags,
		       struct ib_uobject **umems, int num_umems);

/* menu.c: segments of a resource dump that readers may have */
int mlx5ctl_menu_check(struct mlx5ctl_uctx *uctx, const void *in);
void mlx5ctl_menu_free(struct mlx5ctl_menu *menu);

/* journal.c: what is remembered */
void mlx5ctl_journal_init(struct mlx5ctl_journal *journal);
void mlx5ctl_journal_free(struct mlx5ctl_journal *journal);
struct mlx5ctl_record *mlx5ctl_journal_begin(struct mlx5ctl_fn *fn, u8 kind, bool mutates,
					     u32 scope, u16 uid,
					     const void *in);
void mlx5ctl_journal_end(struct mlx5ctl_fn *fn, struct mlx5ctl_record *record,
			 const struct mlx5ctl_outcome *outcome);
void mlx5ctl_journal_read(struct mlx5ctl_fn *fn, u64 from,
			  struct mlx5ctl_journal_entry *entries, u32 max,
			  struct mlx5ctl_journal_info *info);

/* diag.c: who owns diagnostic sampling */
int mlx5ctl_diag_begin(struct mlx5ctl_uctx *uctx);
void mlx5ctl_diag_end(struct mlx5ctl_uctx *uctx, const void *in, int err);
void mlx5ctl_diag_release(struct mlx5ctl_uctx *uctx);

/* cmd.c: the only way to firmware; exec.h has the rest of it */
int mlx5ctl_cmd(struct mlx5ctl_dev *dev, void *in, u32 inlen, void *out,
		u32 outlen);
bool mlx5ctl_unanswered(int err);
int mlx5ctl_cmd_user(struct mlx5ctl_uctx *uctx, void *in, u32 inlen, void *out,
		     u32 outlen);
u32 mlx5ctl_slots_lost(struct mlx5ctl_dev *dev);

/* umem_fw.c: firmware's side of a umem */
int mlx5ctl_fw_create(struct mlx5ctl_umem *umem, bool writable, bool mkey);
int mlx5ctl_fw_destroy(struct mlx5ctl_umem *umem);

/* orphan.c: memory of a umem, and pages that must outlive their object */
struct mlx5ctl_umem *mlx5ctl_umem_alloc(struct mlx5ctl_uctx *uctx);
void mlx5ctl_umem_free(struct mlx5ctl_umem *umem);
void mlx5ctl_umem_orphan(struct mlx5ctl_umem *umem);
void mlx5ctl_orphan_exit(void);
int mlx5ctl_pin_charge(struct mlx5ctl_umem *umem, u64 bytes);
void mlx5ctl_pin_uncharge(struct mlx5ctl_umem *umem);

#endif
