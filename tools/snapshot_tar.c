// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A snapshot into a tar file, which appears whole or not at all. */
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "snapshot.h"

/* That of the archive itself, which others may not read. */
#define FILE_MODE 0600

/* Everything is in a directory of the archive's name. */
struct tar {
	struct archive *archive;
	char *directory;
	time_t time;
};

static bool ends_with(const char *text, const char *end)
{
	size_t len = strlen(text);

	return len >= strlen(end) && !strcmp(text + len - strlen(end), end);
}

const char *other_ending(const char *path)
{
	static const char *const others[] = { ".zip", ".7z", ".rar", ".bz2", ".tbz", ".lz4" };

	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (ends_with(path, others[i]))
			return others[i];
	return NULL;
}

static int add_filter(struct archive *archive, const char *path)
{
	if (ends_with(path, ".gz") || ends_with(path, ".tgz")) {
		if (archive_write_add_filter_gzip(archive) < ARCHIVE_WARN)
			return ARCHIVE_FATAL;
		/* The same parts give the same bytes. */
		return archive_write_set_filter_option(archive, "gzip",
						       "timestamp", NULL);
	}
	if (ends_with(path, ".xz"))
		return archive_write_add_filter_xz(archive);
	if (ends_with(path, ".zst"))
		return archive_write_add_filter_zstd(archive);
	return archive_write_add_filter_none(archive);
}

/* "mlx5_0-20261121T133309Z" of "/tmp/mlx5_0-20261121T133309Z.tar.gz". */
static char *directory_of(const char *path)
{
	const char *base = strrchr(path, '/');
	char *name = strdup(is_word(path, "-", NULL) ? "snapshot" :
			    base		     ? base + 1 : path);
	char *dot = name ? strchr(name, '.') : NULL;

	if (dot && dot != name)
		*dot = '\0';
	return name;
}

static bool put(struct tar *tar, const char *name, const void *data, size_t len)
{
	struct archive_entry *entry = archive_entry_new();
	char *path;
	bool done;

	if (!entry)
		return false;
	if (asprintf(&path, "%s/%s", tar->directory, name) < 0) {
		archive_entry_free(entry);
		return false;
	}
	archive_entry_set_pathname(entry, path);
	archive_entry_set_filetype(entry, AE_IFREG);
	archive_entry_set_perm(entry, FILE_MODE);
	archive_entry_set_size(entry, len);
	archive_entry_set_mtime(entry, tar->time, 0);
	done = archive_write_header(tar->archive, entry) == ARCHIVE_OK &&
	       archive_write_data(tar->archive, data, len) == (la_ssize_t)len;
	archive_entry_free(entry);
	free(path);
	return done;
}

static bool put_json(struct tar *tar, const char *name, struct json_object *json)
{
	const char *text = json_object_to_json_string_ext(
		json, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
			      JSON_C_TO_STRING_NOSLASHESCAPE);

	return text && put(tar, name, text, strlen(text));
}

static bool put_report(struct tar *tar, const struct snapshot *snapshot,
		       struct json_object *index)
{
	char *text = NULL;
	bool done = false;
	size_t len;
	FILE *file;

	file = open_memstream(&text, &len);
	if (file) {
		write_report(file, snapshot, index);
		done = !fclose(file) && put(tar, "report.html", text, len);
	}
	free(text);
	return done;
}

static bool put_all(struct tar *tar, const struct snapshot *snapshot,
		    struct json_object *index)
{
	bool done;

	done = put_json(tar, "index.json", index) &&
	       put_report(tar, snapshot, index);
	for (size_t i = 0; done && i < snapshot->num && !stop_requested(); i++) {
		const struct part *part = &snapshot->parts[i];

		if (part->json)
			done = put_json(tar, part->name, part->json);
		else if (part->data)
			done = put(tar, part->name, part->data, part->len);
	}
	return done;
}

bool save_snapshot(const struct snapshot *snapshot, struct json_object *index,
		   const char *path)
{
	struct tar tar = { .time = snapshot->time };
	const char *why = "out of memory";
	struct out_file file;
	bool done = false;

	if (!create_file(&file, path))
		return false;
	tar.directory = directory_of(snapshot->anonymous ? "-" : path);
	tar.archive = archive_write_new();
	if (tar.directory && tar.archive) {
		done = archive_write_set_format_pax_restricted(tar.archive) == ARCHIVE_OK &&
		       add_filter(tar.archive, path) >= ARCHIVE_WARN &&
		       archive_write_open_fd(tar.archive, file.fd) == ARCHIVE_OK &&
		       put_all(&tar, snapshot, index) &&
		       archive_write_close(tar.archive) == ARCHIVE_OK;
		why = archive_errno(tar.archive) > 0 ? strerror(archive_errno(tar.archive)) :
						       archive_error_string(tar.archive) ?: why;
	}
	if (stop_requested()) {
		done = false;
		why = "stopped";
	}
	if (!done) {
		failed_because(path, "%s", why);
		abandon_file(&file);
	} else {
		done = finish_file(&file);
	}
	if (tar.archive)
		archive_write_free(tar.archive);
	free(tar.directory);
	return done;
}
