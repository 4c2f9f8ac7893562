// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The trace of a run, into a compressed file that appears whole or not at all. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "mlx5ctl.h"
#include "recording.h"
#include "secrets.h"

/* A core dump is 2 MB of it; firmware that gives far more is not what is asked for. */
#define MAX_TRACE (64 << 20)
/* The library takes what this names. */
#define RECORD_ENV "MLX5CTL_RECORD"
/* A trace's first line; one that begins with a # is a remark. */
#define MLX5CTL_TRACE_START "mlx5ctl-trace 1\n"

int begin_recording(void)
{
	return memfd_create("mlx5ctl-trace", MFD_CLOEXEC);
}

void record_here(int fd)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	setenv(RECORD_ENV, path, 1);
}

/* Whoever writes there may not have ended: what there is so far, as a text. */
static char *read_trace(int fd, bool *cut)
{
	struct stat st;
	size_t len = 0;
	char *text;

	if (fstat(fd, &st))
		return NULL;
	*cut = st.st_size > MAX_TRACE;
	if (*cut)
		st.st_size = MAX_TRACE;
	text = malloc(st.st_size + 1);
	while (text && len < (size_t)st.st_size) {
		ssize_t got = pread(fd, text + len, st.st_size - len, len);

		if (got <= 0)
			break;
		len += got;
	}
	/* A record without its end does not count. */
	while (text && len && text[len - 1] != '\n')
		len--;
	if (text)
		text[len] = '\0';
	return text;
}

/* Its calls, one by one. One that cannot be made safe is not there: a request that has
 * no answer.
 */
static char *safe_calls(char *trace, struct secrets *secrets)
{
	char *line = strchr(trace, '\n');
	char *text = NULL;
	size_t len;
	FILE *file = open_memstream(&text, &len);

	/* The first line is not a call. */
	line = line ? line + 1 : trace;
	while (file && *line) {
		char *end = strchr(line, '\n') + 1;
		char after = *end;
		char *safe;

		*end = '\0';
		safe = anonymize_call(secrets, line);
		fputs(safe ?: "", file);
		free(safe);
		*end = after;
		line = end;
	}
	if (file && fclose(file)) {
		free(text);
		return NULL;
	}
	return text;
}

static const char *write_compressed(struct out_file *file, const char *about, const char *calls)
{
	int fd = dup(file->fd);
	gzFile to = fd < 0 ? NULL : gzdopen(fd, "wb9");
	bool done;

	if (!to) {
		if (fd >= 0)
			close(fd);
		return strerror(errno);
	}
	done = gzputs(to, MLX5CTL_TRACE_START "# ") > 0 && gzputs(to, about) > 0 &&
	       gzputs(to, "\n") > 0 && gzputs(to, calls) >= 0;
	return gzclose(to) == Z_OK && done ? NULL : strerror(errno);
}

bool write_recording(struct out_file *file, int fd, struct json_object *about,
		     struct secrets *secrets)
{
	const char *why = "out of memory";
	bool cut = false;
	char *trace = read_trace(fd, &cut);
	char *calls = NULL;

	if (trace && secrets)
		calls = safe_calls(trace, secrets);
	else if (trace)
		calls = strdup(*trace ? strchr(trace, '\n') + 1 : "");
	json_object_object_add(about, "cut", json_object_new_boolean(cut));
	/* Last: a text may name what a reply had in it. */
	if (secrets)
		anonymize_texts(secrets, about);
	if (calls)
		why = write_compressed(file, json_object_to_json_string_ext(about, JSON_C_TO_STRING_PLAIN |
									JSON_C_TO_STRING_NOSLASHESCAPE),
			       calls);
	free(calls);
	free(trace);
	if (!why)
		return finish_file(file);
	failed_because(file->path, "%s", why);
	abandon_file(file);
	return false;
}
