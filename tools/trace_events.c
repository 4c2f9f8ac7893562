// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * An instance of tracefs: what others trace is not disturbed, and does not come here. Its clock
 * is the monotonic one, from which the wall's is known.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "trace.h"

#define EVENT "events/mlx5/mlx5_fw"
#define PREFIX "mlx5ctl-"
#define WAIT_MS 250

static const char *find_tracefs(void)
{
	static const char *const paths[] = { "/sys/kernel/tracing", "/sys/kernel/debug/tracing" };
	char path[128];

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		snprintf(path, sizeof(path), "%s/instances", paths[i]);
		if (!access(path, F_OK))
			return paths[i];
	}
	return NULL;
}

static bool write_word(const char *directory, const char *name, const char *word)
{
	char path[384];
	bool done;
	int fd;

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	done = write(fd, word, strlen(word)) == (ssize_t)strlen(word);
	close(fd);
	return done;
}

/* Of processes that were killed: what somebody reads stays, in another namespace of pids too. */
static void remove_leftovers(const char *tracefs)
{
	char path[384];
	struct dirent *entry;
	DIR *directory;

	snprintf(path, sizeof(path), "%s/instances", tracefs);
	directory = opendir(path);
	while (directory && (entry = readdir(directory))) {
		uint64_t pid;

		if (strncmp(entry->d_name, PREFIX, strlen(PREFIX)) != 0 ||
		    !parse_number(entry->d_name + strlen(PREFIX), INT32_MAX, &pid) || !pid ||
		    !kill(pid, 0) || errno != ESRCH)
			continue;
		snprintf(path, sizeof(path), "%s/instances/%.64s", tracefs, entry->d_name);
		rmdir(path);
	}
	if (directory)
		closedir(directory);
}

static int64_t read_clock(clockid_t id)
{
	struct timespec now;

	clock_gettime(id, &now);
	return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static bool make_instance(struct trace_events *events, const char *tracefs)
{
	char path[384];

	snprintf(path, sizeof(path), "%s/" EVENT, tracefs);
	if (access(path, F_OK)) {
		print_error("mlx5ctl: trace: this kernel has no event mlx5:mlx5_fw%s",
			    errno == ENOENT ? ": the module mlx5_core is not loaded, or was built without tracing" : "");
		return false;
	}
	remove_leftovers(tracefs);
	snprintf(events->instance, sizeof(events->instance), "%s/instances/" PREFIX "%d", tracefs,
		 (int)getpid());
	/* What has this process's number is of one that had it before. */
	rmdir(events->instance);
	if (mkdir(events->instance, 0700)) {
		print_error("mlx5ctl: trace: %s: %s", events->instance, strerror(errno));
		return false;
	}
	return true;
}

bool open_trace_events(struct trace_events *events)
{
	const char *tracefs = find_tracefs();
	char path[384];

	*events = (struct trace_events){ .fd = -1 };
	if (!tracefs) {
		print_error("mlx5ctl: trace: %s",
			    geteuid() ? "tracing is for root" :
					"tracefs is not mounted: \"mount -t tracefs none /sys/kernel/tracing\"");
		return false;
	}
	if (!make_instance(events, tracefs))
		return false;
	snprintf(path, sizeof(path), "%s/trace_pipe", events->instance);
	events->wall_us = read_clock(CLOCK_REALTIME) - read_clock(CLOCK_MONOTONIC);
	if (write_word(events->instance, "trace_clock", "mono"))
		events->fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (events->fd >= 0 && write_word(events->instance, EVENT "/enable", "1"))
		return true;
	print_error("mlx5ctl: trace: %s: %s", events->instance, strerror(errno));
	close_trace_events(events);
	return false;
}

void close_trace_events(struct trace_events *events)
{
	if (events->fd >= 0)
		close(events->fd);
	rmdir(events->instance);
}

/* "   kworker/0:1-12 [000] .....  12.345678: mlx5_fw: 0000:01:00.0 [0x1f] 0 [0x1] text" */
bool parse_trace_line(const char *line, int64_t wall_us, struct trace_message *message)
{
	static const char mark[] = ": mlx5_fw: ";
	const char *at = strstr(line, mark), *begin = at;
	unsigned long long timestamp, seconds, micros;
	unsigned int event_id;
	int lost, len = 0;

	*message = (struct trace_message){};
	while (begin && begin > line && begin[-1] != ' ')
		begin--;
	if (!at || sscanf(begin, "%llu.%6llu:", &seconds, &micros) != 2)
		return false;
	at += strlen(mark);
	if (sscanf(at, "%63s [0x%llx] %d [0x%x] %n", message->parent, &timestamp, &lost, &event_id, &len) != 4 ||
	    !len)
		return false;
	message->time_us = seconds * 1000000 + micros + wall_us;
	message->timestamp = timestamp;
	message->lost = lost;
	message->event_id = event_id;
	printable(message->text, sizeof(message->text), at + len, strcspn(at + len, "\n"));
	return true;
}

static bool take_lines(struct trace_events *events, trace_fn fn, void *arg)
{
	char *line = events->data, *end;
	bool more = true;

	events->data[events->len] = '\0';
	while (more && (end = strchr(line, '\n'))) {
		struct trace_message message;

		*end = '\0';
		/* The kernel's own ring was full: "CPU:0 [LOST 12 EVENTS]". */
		events->lost |= !!strstr(line, " [LOST ");
		if (parse_trace_line(line, events->wall_us, &message)) {
			message.lost |= events->lost;
			events->lost = false;
			more = fn(&message, arg);
		}
		line = end + 1;
	}
	events->len -= line - events->data;
	memmove(events->data, line, events->len);
	/* A line that has no end is none of ours. */
	if (events->len == sizeof(events->data) - 1)
		events->len = 0;
	return more;
}

bool read_trace_events(struct trace_events *events, trace_fn fn, void *arg)
{
	struct pollfd ready = { events->fd, POLLIN, 0 };
	ssize_t got;

	if (poll(&ready, 1, WAIT_MS) <= 0)
		return true;
	got = read(events->fd, events->data + events->len, sizeof(events->data) - 1 - events->len);
	if (got > 0) {
		events->len += got;
		return take_lines(events, fn, arg);
	}
	if (!got || errno == EAGAIN || errno == EINTR)
		return true;
	print_error("mlx5ctl: trace: %s", strerror(errno));
	return false;
}
