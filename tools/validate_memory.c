// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The resource dump's menu into memory of each kind: whether it lies where it was
 * meant to, and nothing beside it was touched.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/udmabuf.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "validate.h"

#define KIB 1024UL
#define HUGE (2048 * KIB)
#define UNTOUCHED 0x5a

/* A buffer in a mapping of which the rest must stay as it was. */
struct place {
	uint8_t *map;
	size_t map_len;
	size_t off;
	size_t len;
	int dmabuf_fd; /* -1: by address */
	unsigned int log; /* of the page size by which firmware translated */
};

static bool untouched(const uint8_t *from, const uint8_t *to)
{
	while (from < to && *from == UNTOUCHED)
		from++;
	return from == to;
}

static int dump_menu(struct trial *trial, const struct place *place,
		     struct mlx5ctl_dv_umem_info *info)
{
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = place->map + place->off,
		.length = place->len,
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_rsc_dump_attr dump = { .segment = MLX5CTL_DV_RSC_MENU };
	int err;

	if (place->dmabuf_fd >= 0) {
		attr.comp_mask = MLX5CTL_DV_UMEM_ATTR_DMABUF_FD;
		attr.addr = NULL;
		attr.dmabuf_fd = place->dmabuf_fd;
		attr.dmabuf_offset = place->off;
	}
	dump.dest.umem = mlx5ctl_dv_reg_umem(trial->target.uctx, &attr);
	if (!dump.dest.umem)
		return errno;
	mlx5ctl_dv_query_umem(dump.dest.umem, info);
	err = mlx5ctl_dv_rsc_dump(trial->target.uctx, &dump, NULL);
	/* Its failure says more than that of what follows. */
	if (err)
		trial->silent |= err == ETIMEDOUT;
	if (mlx5ctl_dv_dereg_umem(dump.dest.umem) && !err)
		err = mlx5ctl_dv_last_status()->err;
	return err;
}

/* The menu's record is the same in both ways; what stands before it need not be. */
static bool same_menu(const struct trial *trial, const struct place *place)
{
	struct mlx5ctl_dv_rsc_record inlined = {}, record = {};

	return find_rsc_menu(trial->menu.data, trial->menu.len, &inlined) &&
	       find_rsc_menu(place->map + place->off, place->len, &record) &&
	       record.length == inlined.length &&
	       !memcmp(record.data, inlined.data, record.length);
}

static enum finding ask_place(struct trial *trial, struct place *place)
{
	struct mlx5ctl_dv_umem_info info = {};
	const uint8_t *begin = place->map + place->off;

	if (!trial->menu.len)
		return came(trial, NOT_ASKED, "there is no menu to compare with");
	memset(place->map, UNTOUCHED, place->map_len);
	if (dump_menu(trial, place, &info))
		return failure(trial, OTHERWISE);
	place->log = info.page_shift;
	if (!untouched(place->map, begin) ||
	    !untouched(begin + place->len, place->map + place->map_len))
		return came(trial, OTHERWISE, "memory beside the buffer was written");
	return came(trial, same_menu(trial, place) ? AS_ASSUMED : OTHERWISE,
		    "%u pages of 2^%u bytes%s", info.num_mtt, info.page_shift,
		    same_menu(trial, place) ? "" : "; the menu is not there");
}

/* LEN bytes at OFF in memory that is a huge page if the kernel has one. Unless it
 * is, firmware cannot translate by pages of 2^LOG bytes, and there is nothing to see.
 */
static enum finding ask_memory(struct trial *trial, size_t off, size_t len,
			       unsigned int log)
{
	size_t size = 2 * HUGE + len;
	uint8_t *map = mmap(NULL, size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct place place = { .map = map, .map_len = size, .len = len, .dmabuf_fd = -1 };
	enum finding finding;

	if (map == MAP_FAILED)
		return came(trial, NOT_ASKED, "mmap: %s", strerror(errno));
	place.off = (HUGE - (uintptr_t)map % HUGE) % HUGE;
	/* A kernel without huge pages refuses, and then there are none. */
	madvise(map + place.off, HUGE, MADV_HUGEPAGE);
	place.off += off;
	finding = ask_place(trial, &place);
	if (finding == AS_ASSUMED && place.log < log)
		finding = came(trial, NOT_OFFERED,
			       "this machine had no huge page to spare: pages of 2^%u bytes",
			       place.log);
	munmap(map, size);
	return finding;
}

enum finding ask_page(struct trial *trial)
{
	return ask_memory(trial, 4 * KIB, 64 * KIB, 12);
}

enum finding ask_odd_offset(struct trial *trial)
{
	return ask_memory(trial, 0x123, 64 * KIB, 12);
}

enum finding ask_64k(struct trial *trial)
{
	return ask_memory(trial, 64 * KIB, 192 * KIB, 16);
}

enum finding ask_huge_page(struct trial *trial)
{
	return ask_memory(trial, 0, HUGE, 21);
}

/* Of memory that is sealed against shrinking. */
static int make_dmabuf(int memory, size_t size)
{
	struct udmabuf_create create = {
		.memfd = memory,
		.flags = UDMABUF_FLAGS_CLOEXEC,
		.size = size,
	};
	int device = open("/dev/udmabuf", O_RDWR | O_CLOEXEC);
	int fd = -1;

	if (device < 0)
		return -1;
	if (!ftruncate(memory, size) && !fcntl(memory, F_ADD_SEALS, F_SEAL_SHRINK))
		fd = ioctl(device, UDMABUF_CREATE, &create);
	close(device);
	return fd;
}

enum finding ask_dmabuf(struct trial *trial)
{
	struct place place = { .map_len = 128 * KIB, .off = 4 * KIB, .len = 64 * KIB };
	enum finding finding;
	int memory;

	if (!trial->menu.len)
		return came(trial, NOT_ASKED, "there is no menu to compare with");
	memory = memfd_create("mlx5ctl", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	place.dmabuf_fd = memory < 0 ? -1 : make_dmabuf(memory, place.map_len);
	if (place.dmabuf_fd < 0) {
		finding = came(trial, NOT_OFFERED, "no DMA-BUF can be made here: %s",
			       strerror(errno));
	} else {
		place.map = mmap(NULL, place.map_len, PROT_READ | PROT_WRITE, MAP_SHARED,
				 memory, 0);
		finding = place.map == MAP_FAILED ?
				  came(trial, NOT_ASKED, "mmap: %s", strerror(errno)) :
				  ask_place(trial, &place);
		if (place.map != MAP_FAILED)
			munmap(place.map, place.map_len);
		close(place.dmabuf_fd);
	}
	if (memory >= 0)
		close(memory);
	return finding;
}
