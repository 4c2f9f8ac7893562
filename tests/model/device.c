// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#include <pthread.h>
#include <time.h>

#include "../unit/sim_populate.h"
#include "box.h"
#include "policy.h"

#include "device.h"

#define MIN_BOX 16
#define MAX_BOX (512 * 512)
/* SET_DIAGNOSTIC_PARAMS without any counter, and where its context is. */
#define DIAG_PARAMS 8
#define DIAG_BYTES (DIAG_PARAMS + FW_DIAG_PARAMS_BYTES)
#define SIMULATED_NSEC 1000000000ull

/* Users' memory is here on the device's bus. */
#define USER_BASE (1ull << 40)

struct model_uctx {
	u16 uid;
	u8 scope;
	u32 cap;
	u32 num_umems;
	u64 pinned;
};

struct model_umem {
	struct model_umem *next;
	struct model_uctx *uctx;
	u8 *first; /* byte of its first page */
	u64 bus;
	u64 bytes; /* of its pages */
	u64 iova;
	u64 length;
	struct model_umem_info info;
	u32 pdn;
};

/* One device for all that the process opens, as a machine has. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct sim_host *host;
static struct model_umem *umems;
static struct model_uctx *diag_owner;
static u64 next_bus = USER_BASE;
static u64 dev_pinned;
static const char *directory;
static struct fw_text lasting; /* lines of the script */

static u8 *user_memory(u64 addr, u32 len)
{
	struct model_umem *umem;

	for (umem = umems; umem; umem = umem->next)
		if (addr >= umem->bus && addr - umem->bus <= umem->bytes &&
		    len <= umem->bytes - (addr - umem->bus))
			return umem->first + (addr - umem->bus);
	return NULL;
}

static void sleep_ns(u64 ns)
{
	struct timespec time = { ns / SIMULATED_NSEC, ns % SIMULATED_NSEC };

	nanosleep(&time, NULL);
}

static void take_time(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	host->now = time.tv_sec * SIMULATED_NSEC + time.tv_nsec;
}

static void flip(const struct fw_fault *hit, u8 *out, u32 outlen)
{
	for (u32 i = 0; hit->flip && hit->flip_at + 4 <= outlen && i < 4; i++)
		out[hit->flip_at + i] ^= hit->flip >> (24 - 8 * i);
}

/* One command, with the faults that the script has for it: see cmdq.c of the model. */
static int command(void *in, u32 inlen, void *out, u32 outlen)
{
	u16 opcode = MLX5_GET(mlx5ctl_in, in, opcode);
	struct fw_dev *fw = host->fw;
	struct fw_fault hit;

	take_time();
	fw->commands_total++;
	fw->op_count[opcode]++;
	fw_fault_take(fw, opcode, MLX5_GET(mlx5ctl_in, in, register_id), &hit);
	sleep_ns(max((u64)hit.delay_ms * 1000000, fw->latency_ns));
	if (hit.delivery)
		return EIO;
	if (hit.status) {
		host->status = hit.status;
		host->syndrome = hit.syndrome;
	} else {
		sim_exec(host, in, inlen, out, outlen);
		flip(&hit, out, outlen);
	}
	MLX5_SET(sim_cmd_out, out, status, host->status);
	MLX5_SET(sim_cmd_out, out, syndrome, host->syndrome);
	if (host->status)
		fw->refused++;
	if (hit.drop)
		return ETIMEDOUT;
	return host->status ? EREMOTEIO : 0;
}

static int run_line(char *line)
{
	char *args = line + strcspn(line, " ");

	if (*args)
		*args++ = 0;
	return !*line || !fw_script(host->fw, line, args) ? 0 : EINVAL;
}

static FILE *open_file(const char *name, const char *mode)
{
	char path[4096];

	if (!directory)
		return NULL;
	snprintf(path, sizeof(path), "%s/%s", directory, name);
	return fopen(path, mode);
}

/* What the test has told the device so far, and what of it lasts. */
static void run_script(void)
{
	FILE *file = open_file("script", "re");
	char line[256];

	while (file && fgets(line, sizeof(line), file)) {
		if (strncmp(line, "fault ", 6) && strcmp(line, "clear-faults dev=0\n"))
			fw_text_add(&lasting, "%s", line);
		line[strcspn(line, "\n")] = 0;
		CHECK_EQ(run_line(line), 0);
	}
	if (file)
		fclose(file);
}

/* For the next process: what lasts, and the faults that are left. */
static void leave_script(void)
{
	FILE *file = open_file("script", "we");
	const struct fw_fault *f;

	if (!file)
		return;
	fputs(lasting.data ?: "", file);
	for (f = host->fw->fault; f < host->fw->fault + FW_MAX_FAULTS; f++)
		if (f->count)
			fprintf(file, "fault opcode=%u reg=%u skip=%u count=%u delay_ms=%u status=%u syndrome=%u delivery=%u signature=%u drop=%u\n",
				f->opcode, f->reg, f->skip, f->count, f->delay_ms, f->status,
				f->syndrome, f->delivery, f->signature, f->drop);
	fclose(file);
}

/* Each process that had the device leaves a line. */
static void leave_state(void)
{
	FILE *file = open_file("state", "ae");
	struct fw_text text = {};

	if (!file)
		return;
	leave_script();
	fw_report(host->fw, &text, "");
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] == '\n')
			text.data[i] = ' ';
	fprintf(file, "%s\n", text.data);
	fclose(file);
	fw_free(text.data);
}

/* Lines of a name and a number, as the simulator's module parameters: what it is. */
static void configure(struct fw_config *cfg)
{
	FILE *file = open_file("config", "re");
	char name[32];
	u32 value;

	fw_config_default(cfg);
	while (file && fscanf(file, "%31s %u", name, &value) == 2) {
		if (!strcmp(name, "ethernet"))
			cfg->ethernet = value;
		else if (!strcmp(name, "rsc_shift"))
			cfg->rsc_shift = value;
		else if (!strcmp(name, "core_dump_size"))
			cfg->core_dump_size = value;
		else if (!strcmp(name, "debug"))
			cfg->debug_cap = value;
		else if (!strcmp(name, "virtual"))
			fw_config_virtual(cfg);
		else
			CHECK(!"a parameter of the simulator");
	}
	if (file)
		fclose(file);
}

/* A device with one object of each kind, which the drivers might have made. */
void model_begin(const char *path)
{
	struct sim_population all;
	struct fw_config cfg;

	pthread_mutex_lock(&lock);
	if (!host) {
		directory = *path ? strdup(path) : NULL;
		configure(&cfg);
		host = sim_up(&cfg);
		host->more_memory = user_memory;
		sim_populate(host, &all);
		fw_count_reset(host->fw);
		run_script();
		atexit(leave_state);
	}
	pthread_mutex_unlock(&lock);
}

int model_control(const char *line)
{
	char *copy = strdup(line);
	int err;

	model_begin("");
	pthread_mutex_lock(&lock);
	err = run_line(copy);
	pthread_mutex_unlock(&lock);
	free(copy);
	return err;
}

const char *model_state(void)
{
	static struct fw_text text;

	model_begin("");
	pthread_mutex_lock(&lock);
	fw_free(text.data);
	memset(&text, 0, sizeof(text));
	take_time();
	fw_report(host->fw, &text, "");
	pthread_mutex_unlock(&lock);
	return text.data;
}

int model_create_uctx(uint32_t scope, struct model_uctx **created)
{
	u8 in[MLX5_ST_SZ_BYTES(create_uctx_in)] = {}, out[16] = {};
	u32 cap = scope == MLX5CTL_SCOPE_DEBUG_WRITE_FULL ? FW_CAP_TOOLS | FW_CAP_INTERNAL :
							    FW_CAP_TOOLS;
	struct model_uctx *uctx;
	int err;

	if (scope > MLX5CTL_SCOPE_DEBUG_WRITE_FULL)
		return EINVAL;
	uctx = calloc(1, sizeof(*uctx));
	if (!uctx)
		return ENOMEM;
	pthread_mutex_lock(&lock);
	uctx->scope = scope;
	uctx->cap = cap & host->fw->cfg.uctx_cap;
	MLX5_SET(create_uctx_in, in, opcode, MLX5_CMD_OP_CREATE_UCTX);
	MLX5_SET(create_uctx_in, in, uctx.cap, uctx->cap);
	err = command(in, sizeof(in), out, sizeof(out));
	pthread_mutex_unlock(&lock);
	uctx->uid = MLX5_GET(create_uctx_out, out, uid);
	if (err)
		free(uctx);
	else
		*created = uctx;
	return err;
}

void model_query_uctx(struct model_uctx *uctx, struct model_uctx_info *info)
{
	pthread_mutex_lock(&lock);
	*info = (struct model_uctx_info){
		.uid = uctx->uid,
		.scope = uctx->scope,
		.cap = uctx->cap,
		.dev_cap = host->fw->cfg.uctx_cap,
		.num_umems = uctx->num_umems,
		.pinned = uctx->pinned,
		.dev_pinned = dev_pinned,
	};
	pthread_mutex_unlock(&lock);
}

/* A command with a number after its header; its answer's number. */
static int short_command(u16 opcode, u16 uid, u32 number, u32 *answer)
{
	u8 in[16] = {}, out[16] = {};
	int err;

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(sim_cmd_in, in, arg0, number);
	err = command(in, sizeof(in), out, sizeof(out));
	if (answer)
		*answer = MLX5_GET(sim_cmd_out, out, arg0);
	return err;
}

/* Sampling that this context has begun ends with it. */
static void stop_sampling(struct model_uctx *uctx)
{
	u8 in[DIAG_BYTES] = {}, out[16];

	if (diag_owner != uctx)
		return;
	MLX5_SET(sim_cmd_in, in, opcode, OP_SET_DIAGNOSTIC_PARAMS);
	MLX5_SET(sim_cmd_in, in, uid, uctx->uid);
	command(in, sizeof(in), out, sizeof(out));
	diag_owner = NULL;
}

int model_destroy_uctx(struct model_uctx *uctx)
{
	u8 in[MLX5_ST_SZ_BYTES(destroy_uctx_in)] = {}, out[16] = {};
	int err = EBUSY;

	pthread_mutex_lock(&lock);
	if (!uctx->num_umems) {
		stop_sampling(uctx);
		MLX5_SET(destroy_uctx_in, in, opcode, MLX5_CMD_OP_DESTROY_UCTX);
		MLX5_SET(destroy_uctx_in, in, uid, uctx->uid);
		err = command(in, sizeof(in), out, sizeof(out));
	}
	pthread_mutex_unlock(&lock);
	if (!err)
		free(uctx);
	return err;
}

/* One context at a time owns the device's sampling. */
static int send(struct model_uctx *uctx, const struct mlx5ctl_policy *policy, void *in, u32 inlen,
		void *out, u32 outlen)
{
	int err;

	if (policy->sampling && diag_owner && diag_owner != uctx)
		return EBUSY;
	err = command(in, inlen, out, outlen);
	if (!policy->sampling)
		return err;
	if (!MLX5_GET(sim_diag_params, (u8 *)in + DIAG_PARAMS, enable))
		diag_owner = err ? diag_owner : NULL;
	else if (err != EREMOTEIO)
		diag_owner = uctx;
	return err;
}

static int check_request(struct model_uctx *uctx, size_t inlen, size_t outlen,
			 const struct model_window *window)
{
	const struct model_umem *umem = window->umem;

	if (inlen < MIN_BOX || inlen > MAX_BOX || outlen < MIN_BOX || outlen > MAX_BOX)
		return EMSGSIZE;
	if (!umem)
		return window->offset || window->length ? EINVAL : 0;
	if (umem->uctx != uctx)
		return EINVAL;
	return 0;
}

static int name_memory(void *in, const struct mlx5ctl_policy *policy,
		       const struct model_window *window)
{
	const struct model_umem *umem = window->umem;

	if (!umem)
		return 0;
	if (!umem->info.mkey || !window->length || window->length > UINT32_MAX ||
	    window->offset > umem->length || window->length > umem->length - window->offset)
		return EINVAL;
	mlx5ctl_policy_fill(in, policy, umem->info.mkey, umem->iova + window->offset,
			    window->length);
	return 0;
}

int model_exec(struct model_uctx *uctx, const void *in, size_t inlen, void *out, size_t outlen,
	       const struct model_window *window)
{
	struct mlx5ctl_policy policy;
	u8 *inbox, *outbox;
	int err;

	err = check_request(uctx, inlen, outlen, window);
	if (!err)
		err = -mlx5ctl_policy_check(uctx->scope, in, inlen, window->umem, &policy);
	if (err)
		return err;
	inbox = calloc(1, max_t(size_t, inlen, policy.inlen));
	outbox = calloc(1, outlen);
	if (!inbox || !outbox) {
		err = ENOMEM;
		goto out;
	}
	memcpy(inbox, in, inlen);
	err = name_memory(inbox, &policy, window);
	if (err)
		goto out;
	MLX5_SET(mlx5ctl_in, inbox, uid, uctx->uid);
	inlen = max_t(size_t, inlen, policy.inlen);
	pthread_mutex_lock(&lock);
	err = send(uctx, &policy, inbox, inlen, outbox, outlen);
	pthread_mutex_unlock(&lock);
	if (!err || err == EREMOTEIO) {
		mlx5ctl_policy_redact(uctx->scope, &policy, outbox, outlen);
		memcpy(out, outbox, outlen);
	}
out:
	free(outbox);
	free(inbox);
	return err;
}

static int create_umem(struct model_umem *umem, bool writable)
{
	u32 inlen, i, num = umem->bytes >> FW_PAGE_SHIFT;
	u8 out[16] = {};
	u8 *in;
	int err;

	inlen = MLX5_ST_SZ_BYTES(create_umem_in) + 8 * num;
	in = calloc(1, inlen);
	if (!in)
		return ENOMEM;
	MLX5_SET(create_umem_in, in, opcode, MLX5_CMD_OP_CREATE_UMEM);
	MLX5_SET(create_umem_in, in, uid, umem->uctx->uid);
	MLX5_SET(create_umem_in, in, umem.page_offset, umem->iova % FW_PAGE_SIZE);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, num);
	for (i = 0; i < num; i++)
		fw_put64(in + MLX5_ST_SZ_BYTES(create_umem_in) + 8 * i,
			 umem->bus + (u64)i * FW_PAGE_SIZE + (writable ? 3 : 1));
	err = command(in, inlen, out, sizeof(out));
	free(in);
	umem->info.umem_id = MLX5_GET(create_umem_out, out, umem_id);
	umem->info.page_shift = FW_PAGE_SHIFT;
	umem->info.num_mtt = num;
	return err;
}

#define MKEY_VARIANT 0x5a

static int create_mkey(struct model_umem *umem)
{
	u8 in[MLX5_ST_SZ_BYTES(create_mkey_in)] = {}, out[16] = {};
	u32 octowords = DIV_ROUND_UP(umem->info.num_mtt, 2);
	void *mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	int err;

	MLX5_SET(create_mkey_in, in, opcode, MLX5_CMD_OP_CREATE_MKEY);
	MLX5_SET(create_mkey_in, in, uid, umem->uctx->uid);
	MLX5_SET(sim_mkey_in, in, mkey_umem_valid, 1);
	MLX5_SET(sim_mkey_in, in, mkey_umem_id, umem->info.umem_id);
	MLX5_SET(create_mkey_in, in, translations_octword_actual_size, octowords);
	MLX5_SET(mkc, mkc, access_mode_1_0, 1);
	MLX5_SET(mkc, mkc, lw, 1);
	MLX5_SET(mkc, mkc, lr, 1);
	MLX5_SET(mkc, mkc, qpn, 0xffffff);
	MLX5_SET(mkc, mkc, mkey_7_0, MKEY_VARIANT);
	MLX5_SET(mkc, mkc, pd, umem->pdn);
	MLX5_SET64(mkc, mkc, start_addr, umem->iova);
	MLX5_SET64(mkc, mkc, len, umem->length);
	MLX5_SET(mkc, mkc, translations_octword_size, octowords);
	MLX5_SET(mkc, mkc, log_page_size, FW_PAGE_SHIFT);
	err = command(in, sizeof(in), out, sizeof(out));
	if (!err)
		umem->info.mkey = MLX5_GET(create_mkey_out, out, mkey_index) << 8 | MKEY_VARIANT;
	return err;
}

/* As far as it was made; the kernel keeps what firmware may still reach. */
static int undo(struct model_umem *umem)
{
	u16 uid = umem->uctx->uid;
	int err = 0;

	if (umem->info.mkey)
		err = short_command(MLX5_CMD_OP_DESTROY_MKEY, uid, umem->info.mkey >> 8, NULL);
	if (!err && umem->info.num_mtt)
		err = short_command(MLX5_CMD_OP_DESTROY_UMEM, uid, umem->info.umem_id, NULL);
	if (umem->pdn)
		short_command(MLX5_CMD_OP_DEALLOC_PD, uid, umem->pdn, NULL);
	return err;
}

static void unlink_umem(struct model_umem *umem)
{
	struct model_umem **at = &umems;

	while (*at != umem)
		at = &(*at)->next;
	*at = umem->next;
	umem->uctx->num_umems--;
	umem->uctx->pinned -= umem->bytes;
	dev_pinned -= umem->bytes;
}

static void link_umem(struct model_umem *umem)
{
	umem->next = umems;
	umems = umem;
	umem->uctx->num_umems++;
	umem->uctx->pinned += umem->bytes;
	dev_pinned += umem->bytes;
}

int model_reg_umem(struct model_uctx *uctx, void *addr, uint64_t length, bool writable, bool mkey,
		   struct model_umem **created, struct model_umem_info *info)
{
	u32 offset = (uintptr_t)addr % FW_PAGE_SIZE;
	struct model_umem *umem = calloc(1, sizeof(*umem));
	int err;

	if (!umem)
		return ENOMEM;
	umem->uctx = uctx;
	umem->first = (u8 *)addr - offset;
	umem->bytes = DIV_ROUND_UP(offset + length, FW_PAGE_SIZE) * FW_PAGE_SIZE;
	umem->iova = mkey ? (uintptr_t)addr : offset;
	umem->length = length;
	pthread_mutex_lock(&lock);
	umem->bus = next_bus;
	next_bus += umem->bytes;
	link_umem(umem);
	err = create_umem(umem, writable);
	if (err)
		umem->info.num_mtt = 0;
	else if (mkey)
		err = short_command(MLX5_CMD_OP_ALLOC_PD, uctx->uid, 0, &umem->pdn) ?:
		      create_mkey(umem);
	if (err) {
		undo(umem);
		unlink_umem(umem);
		free(umem);
	} else {
		*created = umem;
		*info = umem->info;
	}
	pthread_mutex_unlock(&lock);
	return err;
}

int model_dereg_umem(struct model_umem *umem)
{
	int err;

	pthread_mutex_lock(&lock);
	err = undo(umem);
	if (!err)
		unlink_umem(umem);
	pthread_mutex_unlock(&lock);
	if (!err)
		free(umem);
	return err;
}
