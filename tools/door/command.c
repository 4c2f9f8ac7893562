// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Commands of the program: the scope they run in, and those that cannot pass as
 * they are. A program of the misc driver makes a protection domain and a memory
 * key over its memory, and names the key in a dump register. Here the kernel
 * has made both with the memory, so these commands are answered from that, and
 * the dump goes with the memory itself.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "door.h"
#include "mlx5ctl.h"
#include "prm.h"

#define OP_CREATE_MKEY 0x200
#define OP_DESTROY_MKEY 0x202
#define OP_ALLOC_PD 0x800
#define OP_DEALLOC_PD 0x801

#define CREATE_MKEY_IN_LEN 272
#define CREATE_MKEY_UMEM_VALID 0x61, 1
#define CREATE_MKEY_UMEM_ID 0x320, 32
#define HEADER_RESERVED 0x20, 16
#define OBJECT_NUMBER 0x48, 24

/* In both dump registers alike: a key, how many bytes, and where. */
struct dump_fields {
	unsigned int mkey, size, address;
};
static const struct dump_fields core_dump = { 0x80, 0xa0, 0xc0 };
static const struct dump_fields rsc_dump = { 0x100, 0x120, 0x140 };
#define DUMP_FIELDS_LEN (0x180 / 8)

#define STATUS_BAD_RESOURCE 0x5

/* Of the program's one protection domain. */
#define PD 1

static void answer(void *out, size_t outlen, uint8_t status, uint32_t number)
{
	memset(out, 0, outlen);
	prm_set(out, PRM_OUT_STATUS, status);
	prm_set(out, OBJECT_NUMBER, number);
}

static void create_mkey(struct door_file *file, const void *in, size_t inlen,
			void *out, size_t outlen)
{
	struct door_umem *umem = NULL;

	pthread_mutex_lock(&door_lock);
	if (inlen >= CREATE_MKEY_IN_LEN && prm_get(in, CREATE_MKEY_UMEM_VALID))
		umem = door_umem_by_id(file, prm_get(in, CREATE_MKEY_UMEM_ID));
	answer(out, outlen, umem ? 0 : STATUS_BAD_RESOURCE,
	       umem ? umem->info.mkey >> 8 : 0);
	pthread_mutex_unlock(&door_lock);
}

static void destroy_mkey(struct door_file *file, const void *in, void *out, size_t outlen)
{
	bool known;

	pthread_mutex_lock(&door_lock);
	known = door_find_umem(file, prm_get(in, OBJECT_NUMBER));
	answer(out, outlen, known ? 0 : STATUS_BAD_RESOURCE, 0);
	pthread_mutex_unlock(&door_lock);
}

/* Only for programs that have memory: others get firmware's answer. */
static bool answer_here(struct door_file *file, const void *in, size_t inlen, void *out,
			size_t outlen)
{
	switch (prm_get(in, PRM_IN_OPCODE)) {
	case OP_ALLOC_PD:
		answer(out, outlen, 0, PD);
		return true;
	case OP_DEALLOC_PD:
		answer(out, outlen,
		       prm_get(in, OBJECT_NUMBER) == PD ? 0 : STATUS_BAD_RESOURCE, 0);
		return true;
	case OP_CREATE_MKEY:
		create_mkey(file, in, inlen, out, outlen);
		return true;
	case OP_DESTROY_MKEY:
		destroy_mkey(file, in, out, outlen);
		return true;
	default:
		return false;
	}
}

static const struct dump_fields *find_dump(const void *in, size_t inlen)
{
	if (inlen < PRM_ACCESS_REG_HDR + DUMP_FIELDS_LEN ||
	    prm_get(in, PRM_IN_OPCODE) != PRM_OP_ACCESS_REG)
		return NULL;
	switch (prm_get(in, PRM_ACCESS_REG_IN_REGISTER_ID)) {
	case PRM_REG_CORE_DUMP:
		return &core_dump;
	case PRM_REG_RESOURCE_DUMP:
		return &rsc_dump;
	default:
		return NULL;
	}
}

/* Where a dump register has firmware write, if that is memory of ours. */
struct dump {
	struct door_umem *umem;
	uint64_t offset;
	uint32_t length;
};

static void take_memory(struct door_file *file, void *in, size_t inlen, struct dump *dump)
{
	const struct dump_fields *fields = find_dump(in, inlen);
	uint8_t *reg = (uint8_t *)in + PRM_ACCESS_REG_HDR;
	struct door_umem *umem;
	uint64_t offset;

	if (!fields || !prm_get(reg, fields->mkey, 32))
		return;
	pthread_mutex_lock(&door_lock);
	umem = door_find_umem(file, prm_get(reg, fields->mkey, 32) >> 8);
	offset = umem ? prm_get64(reg, fields->address) - umem->addr : 0;
	if (umem && offset < umem->info.length) {
		dump->umem = umem;
		dump->offset = offset;
		dump->length = prm_get(reg, fields->size, 32);
		umem->busy++;
		prm_set(reg, fields->mkey, 32, 0);
		prm_set(reg, fields->size, 32, 0);
		prm_set64(reg, fields->address, 0);
	}
	pthread_mutex_unlock(&door_lock);
}

static int exec_in(struct door_file *file, uint32_t scope, const struct dump *dump,
		   const void *in, size_t inlen, void *out, size_t outlen)
{
	struct mlx5ctl_dv_uctx *uctx;
	int err;

	pthread_mutex_lock(&door_lock);
	err = door_uctx(file, scope, &uctx);
	pthread_mutex_unlock(&door_lock);
	if (err)
		return err;
	if (dump->umem)
		return mlx5ctl_dv_exec_cmd_umem(uctx, in, inlen, out, outlen,
						dump->umem->umem, dump->offset,
						dump->length);
	return mlx5ctl_dv_exec_cmd(uctx, in, inlen, out, outlen);
}

/* From the narrowest on: reads, changes that are supported, invasive ones, all. */
static const uint32_t ladder[] = {
	MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	MLX5CTL_DV_SCOPE_CONFIGURATION,
	MLX5CTL_DV_SCOPE_DEBUG_WRITE,
	MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL,
};

/* The kernel says EACCES of a command for which a scope is too narrow; neither
 * firmware nor the journal hears of it then.
 */
static int climb(struct door_file *file, uint32_t scope, const struct dump *dump,
		 const void *in, size_t inlen, void *out, size_t outlen)
{
	int err = EACCES;

	/* Memory is the read-only context's. */
	if (dump->umem)
		scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY;
	for (size_t i = 0; i < DOOR_NUM_SCOPES && err == EACCES; i++) {
		err = exec_in(file, ladder[i], dump, in, inlen, out, outlen);
		if (ladder[i] == scope)
			break;
	}
	return err;
}

/* What "mlx5ctl run" was told to use for all commands. */
static bool told_scope(uint32_t *scope)
{
	const char *number = secure_getenv(DOOR_SCOPE_ENV);

	*scope = number ? (uint32_t)(*number - '0') : DOOR_NUM_SCOPES;
	return *scope < DOOR_NUM_SCOPES;
}

bool door_is_box(size_t len)
{
	return len >= MLX5CTL_MIN_BOX_LEN && len <= MLX5CTL_MAX_BOX_LEN;
}

int door_command(struct door_file *file, uint32_t scope, const void *in, size_t inlen,
		 void *out, size_t outlen)
{
	struct dump dump = {};
	uint32_t told;
	void *copy;
	int err;

	copy = malloc(inlen);
	if (!copy)
		return ENOMEM;
	memcpy(copy, in, inlen);
	/* Programs that run on hardware leave these bytes as they find them. */
	prm_set(copy, HEADER_RESERVED, 0);
	err = 0;
	if (file->kind == DOOR_MISC && answer_here(file, copy, inlen, out, outlen))
		goto free;
	take_memory(file, copy, inlen, &dump);
	if (told_scope(&told) && !dump.umem)
		err = exec_in(file, told, &dump, copy, inlen, out, outlen);
	else
		err = climb(file, scope, &dump, copy, inlen, out, outlen);
	if (err == EREMOTEIO)
		err = 0;
	if (dump.umem) {
		pthread_mutex_lock(&door_lock);
		dump.umem->busy--;
		pthread_mutex_unlock(&door_lock);
	}

free:
	free(copy);
	return err;
}
