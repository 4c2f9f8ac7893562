// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A transport that answers from a trace. A call gets the answer of the first
 * recorded call with the same request that has not been given yet, or else of
 * the last one; a request that was not recorded is ENODATA.
 */
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

#include "trace.h"

/* A compressed trace has no more text than this: a small file could have any amount. */
#define MAX_TEXT (1ULL << 30)

struct bytes {
	uint8_t *data;
	size_t len;
};

enum kind { CREATE_UCTX, QUERY_UCTX, EXEC, REG_UMEM, READ_JOURNAL };

struct call {
	enum kind kind;
	int err;
	bool given;
	uint64_t number[3]; /* of the request */
	struct bytes in; /* of the request */
	struct bytes out;
	struct bytes more; /* memory, or entries */
	uint64_t at;
};

struct trace {
	struct call *calls;
	size_t num;
	pthread_mutex_t lock; /* of what has been given */
};

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

/* 0 or an errno, as all that parses. */
static int parse_bytes(const char *text, struct bytes *bytes)
{
	size_t len = text ? strlen(text) : 1;

	if (text && !strcmp(text, "-"))
		return 0;
	if (!len || len % 2)
		return EBADMSG;
	bytes->data = malloc(len / 2);
	if (!bytes->data)
		return ENOMEM;
	bytes->len = len / 2;
	for (size_t i = 0; i < bytes->len; i++) {
		int high = hex_digit(text[2 * i]);
		int low = hex_digit(text[2 * i + 1]);

		if (high < 0 || low < 0)
			return EBADMSG;
		bytes->data[i] = (uint8_t)(high << 4 | low);
	}
	return 0;
}

static int parse_number(const char *text, uint64_t *number)
{
	char *end;

	if (!text || *text < '0' || *text > '9')
		return EBADMSG;
	errno = 0;
	*number = strtoull(text, &end, 10);
	return errno || *end ? EBADMSG : 0;
}

/* What a line of each kind has after its error: n a number of the request, i
 * bytes of the request, o and m bytes of the answer, a where m goes.
 */
static const struct {
	const char *name;
	const char *fields;
	size_t out_len; /* of the structure in o, at least; 0: any */
	size_t more_unit;
} kinds[] = {
	[CREATE_UCTX] = { "create_uctx", "n", 0, 1 },
	[QUERY_UCTX] = { "query_uctx", "o", MLX5CTL_UCTX_INFO_FIRST, 1 },
	[EXEC] = { "exec", "nnnioam", 0, 1 },
	[REG_UMEM] = { "reg_umem", "nno", sizeof(struct mlx5ctl_dv_umem_info), 1 },
	[READ_JOURNAL] = { "read_journal", "nnom",
			   MLX5CTL_JOURNAL_INFO_FIRST,
			   sizeof(struct mlx5ctl_dv_journal_entry) },
};

#define NUM_KINDS (sizeof(kinds) / sizeof(*kinds))

static int parse_field(char field, const char *text, struct call *call,
		       unsigned int *num_numbers)
{
	switch (field) {
	case 'n':
		return parse_number(text, &call->number[(*num_numbers)++]);
	case 'a':
		return parse_number(text, &call->at);
	case 'i':
		return parse_bytes(text, &call->in);
	case 'o':
		return parse_bytes(text, &call->out);
	default:
		return parse_bytes(text, &call->more);
	}
}

/* A trace's structures are little-endian; its boxes and memory are firmware's. */
static void take_structs(struct call *call)
{
	switch (call->kind) {
	case QUERY_UCTX:
		mlx5ctl_trace_order(MLX5CTL_TRACE_UCTX_INFO, call->out.data, call->out.len);
		break;
	case REG_UMEM:
		mlx5ctl_trace_order(MLX5CTL_TRACE_UMEM_INFO, call->out.data, call->out.len);
		break;
	case READ_JOURNAL:
		mlx5ctl_trace_order(MLX5CTL_TRACE_JOURNAL_INFO, call->out.data, call->out.len);
		mlx5ctl_trace_order(MLX5CTL_TRACE_JOURNAL_ENTRY, call->more.data, call->more.len);
		break;
	default:
		break;
	}
}

/* An answer that the transport can hand out as it is. */
static bool is_sound(const struct call *call)
{
	size_t out_len = kinds[call->kind].out_len;
	struct mlx5ctl_dv_journal_info info = {};

	/* A later version's has more behind it. */
	if (out_len && !call->err && call->out.len < out_len)
		return false;
	if (call->more.len % kinds[call->kind].more_unit)
		return false;
	if (call->kind != READ_JOURNAL || call->err)
		return true;
	memcpy(&info, call->out.data, MLX5CTL_JOURNAL_INFO_FIRST);
	return info.num_entries == call->more.len / kinds[READ_JOURNAL].more_unit &&
	       info.num_entries <= call->number[1];
}

static int parse_line(char *line, struct call *call)
{
	unsigned int num_numbers = 0;
	char *rest = NULL;
	const char *name = strtok_r(line, " \n", &rest);
	uint64_t call_err;
	size_t kind;
	int err;

	if (!name || parse_number(strtok_r(NULL, " \n", &rest), &call_err) ||
	    call_err > INT32_MAX)
		return EBADMSG;
	for (kind = 0; kind < NUM_KINDS; kind++)
		if (!strcmp(name, kinds[kind].name))
			break;
	if (kind == NUM_KINDS)
		return EBADMSG;
	call->kind = (enum kind)kind;
	call->err = (int)call_err;
	for (const char *field = kinds[kind].fields; *field; field++) {
		err = parse_field(*field, strtok_r(NULL, " \n", &rest), call,
				  &num_numbers);
		if (err)
			return err;
	}
	take_structs(call);
	return strtok_r(NULL, " \n", &rest) || !is_sound(call) ? EBADMSG : 0;
}

static void free_call(struct call *call)
{
	free(call->in.data);
	free(call->out.data);
	free(call->more.data);
}

static void free_trace(struct trace *trace)
{
	for (size_t i = 0; i < trace->num; i++)
		free_call(&trace->calls[i]);
	free(trace->calls);
	pthread_mutex_destroy(&trace->lock);
	free(trace);
}

static int add_call(struct trace *trace, char *line)
{
	struct call *calls;
	struct call call = {};
	int err;

	err = parse_line(line, &call);
	if (err) {
		free_call(&call);
		return err;
	}
	/* Room for twice as many each time: a long recording has some ten thousand. */
	if (!(trace->num & (trace->num - 1))) {
		calls = reallocarray(trace->calls, trace->num ? 2 * trace->num : 1, sizeof(*calls));
		if (!calls) {
			free_call(&call);
			return ENOMEM;
		}
		trace->calls = calls;
	}
	trace->calls[trace->num++] = call;
	return 0;
}

/* A file's text, whether it is compressed or not. */
struct text {
	gzFile file;
	bool bounded; /* nothing else bounds how long it is */
	bool cut; /* it ends within its compressed stream */
	uint64_t len; /* so far */
};

/* Of a read that failed: 0 is not among them. */
static int text_error(gzFile file)
{
	int system_err = errno;
	int err = 0;

	gzerror(file, &err);
	switch (err) {
	case Z_ERRNO:
		return system_err;
	case Z_MEM_ERROR:
		return ENOMEM;
	default:
		return EBADMSG;
	}
}

static ssize_t read_text(void *cookie, char *data, size_t size)
{
	struct text *text = cookie;
	int got = gzread(text->file, data, size < INT32_MAX ? (unsigned int)size : INT32_MAX);
	int err = 0;

	text->len += got > 0 ? got : 0;
	if (got < 0) {
		errno = text_error(text->file);
	} else if (text->len > MAX_TEXT && (text->bounded || !gzdirect(text->file))) {
		errno = EFBIG;
		got = -1;
	} else if (!got) {
		gzerror(text->file, &err);
		text->cut = err == Z_BUF_ERROR;
	}
	return got;
}

static int close_text(void *cookie)
{
	struct text *text = cookie;

	gzclose_r(text->file);
	return 0;
}

/* NULL with errno. TEXT is for as long as the file is open. */
static FILE *open_text(struct text *text, const char *path)
{
	static const cookie_io_functions_t functions = { .read = read_text, .close = close_text };
	struct stat st;
	FILE *file;
	int err;

	*text = (struct text){ .bounded = stat(path, &st) || !S_ISREG(st.st_mode) };
	/* errno is 0 if there is no memory for it. */
	errno = ENOMEM;
	text->file = gzopen(path, "rbe");
	if (!text->file)
		return NULL;
	file = fopencookie(text, "r", functions);
	if (!file) {
		err = errno;
		gzclose_r(text->file);
		errno = err;
	}
	return file;
}

/* 0 or an errno; *LINE_NUMBER is where it went wrong, or the last one, and *CUT whether that
 * one is without its end.
 */
static int read_trace(struct trace *trace, FILE *file, unsigned int *line_number, bool *cut)
{
	char header[sizeof(MLX5CTL_TRACE_HEADER)];
	char *line = NULL;
	size_t size = 0;
	ssize_t len = 0;
	int err = 0;

	*line_number = 1;
	*cut = false;
	errno = 0;
	if (!fgets(header, sizeof(header), file))
		return feof(file) ? EBADMSG : errno ?: EIO;
	if (strcmp(header, MLX5CTL_TRACE_HEADER) != 0)
		return EBADMSG;
	while (!err && !*cut) {
		errno = 0;
		len = getline(&line, &size, file);
		if (len < 0)
			break;
		++*line_number;
		/* It was being written when something ended; or what is behind it is damaged. */
		if (line[len - 1] != '\n' && ferror(file))
			err = errno ?: EIO;
		else if (line[len - 1] != '\n')
			*cut = true;
		else if (*line == '#')
			continue;
		else if (strlen(line) != (size_t)len)
			err = EBADMSG;
		else
			err = add_call(trace, line);
	}
	if (!err && len < 0 && !feof(file))
		err = errno ?: EIO;
	free(line);
	return err;
}

static bool same_request(const struct call *call, const struct call *wanted)
{
	return call->kind == wanted->kind &&
	       !memcmp(call->number, wanted->number, sizeof(call->number)) &&
	       call->in.len == wanted->in.len &&
	       (!call->in.len ||
		!memcmp(call->in.data, wanted->in.data, call->in.len));
}

static const struct call *answer(struct mlx5ctl_dv_context *ctx,
				 const struct call *wanted)
{
	struct trace *trace = ctx->priv;
	struct call *found = NULL;

	pthread_mutex_lock(&trace->lock);
	for (size_t i = 0; i < trace->num && (!found || found->given); i++)
		if (same_request(&trace->calls[i], wanted))
			found = &trace->calls[i];
	if (found)
		found->given = true;
	pthread_mutex_unlock(&trace->lock);
	return found;
}

static int replay_create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			      uint32_t *handle)
{
	const struct call *call = answer(ctx, &(struct call){
						      .kind = CREATE_UCTX,
						      .number = { scope },
					      });

	*handle = 0;
	return call ? call->err : ENODATA;
}

static int replay_query_uctx(struct mlx5ctl_dv_uctx *uctx,
			     struct mlx5ctl_dv_uctx_info *info)
{
	const struct call *call =
		answer(uctx->ctx, &(struct call){ .kind = QUERY_UCTX });

	if (call && !call->err)
		mlx5ctl_copy_out(info, sizeof(*info), call->out.data, call->out.len);
	return call ? call->err : ENODATA;
}

static int replay_destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	(void)uctx;
	return 0;
}

static int replay_exec(struct mlx5ctl_dv_uctx *uctx, const void *in,
		       size_t inlen, void *out, size_t outlen,
		       struct mlx5ctl_dv_umem *umem, uint64_t offset,
		       uint64_t length)
{
	const struct call wanted = {
		.kind = EXEC,
		.number = { !!umem, offset, length },
		.in = { .data = (uint8_t *)in, .len = inlen },
	};
	const struct call *call = answer(uctx->ctx, &wanted);

	if (!call)
		return ENODATA;
	memset(out, 0, outlen);
	if (call->out.len)
		memcpy(out, call->out.data,
		       call->out.len < outlen ? call->out.len : outlen);
	if (call->more.len && umem && umem->addr &&
	    offset <= umem->info.length && length <= umem->info.length - offset &&
	    call->at <= length && call->more.len <= length - call->at)
		memcpy((uint8_t *)umem->addr + offset + call->at,
		       call->more.data, call->more.len);
	return call->err;
}

static int replay_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			       struct mlx5ctl_dv_journal_entry *entries,
			       uint32_t max_entries,
			       struct mlx5ctl_dv_journal_info *info)
{
	const struct call *call = answer(uctx->ctx, &(struct call){
							    .kind = READ_JOURNAL,
							    .number = { from_seq, max_entries },
						    });

	if (!call)
		return ENODATA;
	if (!call->err)
		memcpy(info, call->out.data, MLX5CTL_JOURNAL_INFO_FIRST);
	/* Their sum alone is in a trace. */
	info->comp_mask = 0;
	if (call->more.len)
		memcpy(entries, call->more.data, call->more.len);
	return call->err;
}

static int replay_reg_umem(struct mlx5ctl_dv_uctx *uctx,
			   const struct mlx5ctl_dv_umem_attr *attr,
			   uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	const struct call *call = answer(uctx->ctx, &(struct call){
							    .kind = REG_UMEM,
							    .number = { attr->flags, attr->length },
						    });

	*handle = 0;
	if (call && !call->err)
		memcpy(info, call->out.data, sizeof(*info));
	return call ? call->err : ENODATA;
}

static int replay_dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	(void)umem;
	return 0;
}

static void replay_close(struct mlx5ctl_dv_context *ctx)
{
	free_trace(ctx->priv);
}

static const struct mlx5ctl_transport_ops replay_ops = {
	.name = "trace",
	.create_uctx = replay_create_uctx,
	.query_uctx = replay_query_uctx,
	.destroy_uctx = replay_destroy_uctx,
	.exec = replay_exec,
	.read_journal = replay_read_journal,
	.reg_umem = replay_reg_umem,
	.dereg_umem = replay_dereg_umem,
	.close = replay_close,
};

struct mlx5ctl_dv_context *mlx5ctl_replay(const char *path)
{
	struct trace *trace = calloc(1, sizeof(*trace));
	struct mlx5ctl_dv_context *ctx;
	unsigned int line = 0;
	struct text text;
	bool cut = false;
	FILE *file;
	int err;

	if (!trace) {
		errno = mlx5ctl_set_error(ENOMEM, "replay");
		return NULL;
	}
	pthread_mutex_init(&trace->lock, NULL);
	file = open_text(&text, path);
	if (file) {
		err = read_trace(trace, file, &line, &cut);
		fclose(file);
		if (err == EBADMSG)
			mlx5ctl_set_reason(err, "%s: line %u is not of a trace",
					   path, line);
		else if (err)
			mlx5ctl_set_reason(err, "cannot replay %s: %s", path,
					   mlx5ctl_strerror(err));
	} else {
		err = mlx5ctl_set_reason(errno, "cannot replay %s: %s", path,
					 mlx5ctl_strerror(errno));
	}
	ctx = err ? NULL : mlx5ctl_new_context(&replay_ops, -1, false, trace);
	if (!ctx) {
		err = err ?: ENOMEM;
		free_trace(trace);
		errno = err;
	} else if (cut) {
		mlx5ctl_set_reason(0, "%s: line %u is cut off, and left out",
				   path, line);
	} else if (text.cut) {
		mlx5ctl_set_reason(0, "%s is cut off behind line %u", path, line);
	} else {
		mlx5ctl_set_reason(0, "%s", "");
	}
	return ctx;
}
