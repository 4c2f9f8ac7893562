// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* mstflint's database of the configuration: two tables of an SQLite file. */
#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "config.h"

#define PACKAGE_DB "/usr/share/mstflint/mlxconfig_dbs/mlxconfig_host.db"

/* Debian's mstflint 4.21 has 151 items and 810 parameters, of 16 elements at most; 4.33 has keys of 256 bytes. */
#define MAX_TLVS 4096
#define MAX_PARAMS 65536
#define MAX_TEXT 65536
#define MAX_STEPS 100000000

/* Of text no parameter with a title is made; bytes are an array. Files, and what is a switch's,
 * are left out.
 */
static const char tlv_query[] =
	"SELECT name, mlxconfig_name, class, id, size, cap, target FROM tlvs "
	"WHERE target IN ('NIC', 'EXP_ROM') AND class IN (0, 1, 3, 7, 9) ORDER BY class, id, name";
static const char param_query[] =
	"SELECT tlv_name, name, mlxconfig_name, offset, size, type, array_length, "
	"supported_from_version, textual_values, description, dependency, valid_bit, temp_vars, "
	"min_val, max_val, rule FROM params WHERE type IN ('BOOL', 'UNSIGNED', 'INTEGER', 'ENUM', "
	"'BINARY', 'BYTES') ORDER BY tlv_name, rowid";

static bool complain_of(const char *path, const char *why)
{
	print_error("mlx5ctl: %s: %s", path, why);
	return false;
}

/* NULL for no text and for empty text alike. */
static const char *copy_text(sqlite3_stmt *row, int column)
{
	const char *text = (const char *)sqlite3_column_text(row, column);

	return text && *text ? strdup(text) : NULL;
}

/* "0x4.16": bytes, and bits beyond; of an offset, bits are counted from a dword's lowest. */
static bool parse_place(sqlite3_stmt *row, int column, uint64_t *bytes, uint64_t *bits)
{
	const char *text = (const char *)sqlite3_column_text(row, column);
	char *end;

	if (!text)
		return false;
	*bytes = strtoul(text, &end, 16);
	if (*end != '.' || end == text)
		return false;
	text = end + 1;
	*bits = strtoul(text, &end, 10);
	return !*end && end != text && *bytes <= CONFIG_ITEM_MAX && *bits < 32;
}

static enum config_type parse_type(const char *text)
{
	return is_word(text, "BOOL", NULL)   ? CONFIG_BOOL :
	       is_word(text, "ENUM", NULL)   ? CONFIG_ENUM :
	       is_word(text, "BINARY", NULL) ? CONFIG_HEX : CONFIG_NUMBER;
}

/* Where it is in its item; false if that is nowhere. */
static bool place_param(sqlite3_stmt *row, const struct config_tlv *tlv, struct config_param *param)
{
	uint64_t at, bit, bytes, bits, length = sqlite3_column_int64(row, 6);

	if (!parse_place(row, 3, &at, &bit) || !parse_place(row, 4, &bytes, &bits) ||
	    length > CONFIG_ITEM_MAX * 8)
		return false;
	param->array = length;
	param->count = length ?: 1;
	bits += bytes * 8;
	if (!bits || bits % param->count || bits / param->count > 32)
		return false;
	param->width = bits / param->count;
	/* Elements of an array follow one another from the dword's first byte on. */
	if (length ? bits % 8 || 32 % param->width : bit + bits > 32)
		return false;
	param->bit = at / 4 * 32 + (length ? at % 4 * 8 : 32 - bit - bits);
	return param->bit + bits <= tlv->bytes * 8;
}

static bool take_param(struct config_db *db, sqlite3_stmt *row)
{
	const char *name = (const char *)sqlite3_column_text(row, 0);
	struct config_param param = {}, *more;
	struct config_tlv *tlv;

	tlv = name ? (struct config_tlv *)find_config_tlv(db, name, strlen(name)) : NULL;
	/* Of a file, or a switch's. */
	if (!tlv)
		return true;
	if (!place_param(row, tlv, &param)) {
		/* What is wider than a number has no title, and no expression names it. */
		if (!sqlite3_column_bytes(row, 2))
			return true;
		print_error("mlx5ctl: %s: %s.%s: there is no such place in an item of %u bytes", db->path,
			    name, (const char *)sqlite3_column_text(row, 1) ?: "", tlv->bytes);
		return false;
	}
	more = realloc(tlv->params, (tlv->num_params + 1) * sizeof(*more));
	if (!more)
		return complain_of(db->path, strerror(ENOMEM));
	tlv->params = more;
	param.name = copy_text(row, 1) ?: strdup("");
	param.title = copy_text(row, 2);
	param.type = parse_type((const char *)sqlite3_column_text(row, 5));
	param.from_version = sqlite3_column_int(row, 7);
	param.choices = copy_text(row, 8);
	param.help = copy_text(row, 9);
	param.dependency = copy_text(row, 10);
	param.valid_bit = copy_text(row, 11);
	param.temporary = copy_text(row, 12);
	param.min = copy_text(row, 13);
	param.max = copy_text(row, 14);
	param.rule = copy_text(row, 15);
	tlv->params[tlv->num_params++] = param;
	return param.name;
}

/* What a type_index has beside a port, a function, a host or a module. */
static int index_bits(enum config_class class)
{
	return class == CONFIG_PORT ? 16 : class == CONFIG_FUNCTION ? 10 :
	       class == CONFIG_HOST ? 18 : class == CONFIG_MODULE ? 14 : 24;
}

static bool take_tlv(struct config_db *db, sqlite3_stmt *row)
{
	struct config_tlv *more = realloc(db->tlvs, (db->num_tlvs + 1) * sizeof(*more));
	sqlite3_int64 index = sqlite3_column_int64(row, 3), bytes = sqlite3_column_int64(row, 4);
	const char *target = (const char *)sqlite3_column_text(row, 6);
	struct config_tlv tlv = {};

	if (!more)
		return complain_of(db->path, strerror(ENOMEM));
	db->tlvs = more;
	tlv.name = copy_text(row, 0);
	tlv.title = copy_text(row, 1);
	tlv.class = sqlite3_column_int(row, 2);
	tlv.index = index;
	tlv.bytes = bytes;
	tlv.capability = sqlite3_column_int(row, 5);
	tlv.rom = is_word(target, "EXP_ROM", NULL);
	db->tlvs[db->num_tlvs++] = tlv;
	if (tlv.name && index >= 0 && index < 1LL << index_bits(tlv.class) && bytes > 0 &&
	    bytes <= CONFIG_ITEM_MAX)
		return true;
	return complain_of(db->path, "an item has no name, or no place in the registers");
}

static bool walk_rows(struct config_db *db, sqlite3 *file, const char *query, size_t most,
		      bool (*take)(struct config_db *, sqlite3_stmt *))
{
	sqlite3_stmt *rows;
	size_t num = 0;
	bool good = true;
	int status;

	if (sqlite3_prepare_v2(file, query, -1, &rows, NULL) != SQLITE_OK) {
		print_error("mlx5ctl: %s: it is no database of mstconfig's parameters: %s", db->path,
			    sqlite3_errmsg(file));
		return false;
	}
	while ((status = sqlite3_step(rows)) == SQLITE_ROW && good && num++ < most)
		good = take(db, rows);
	if (good && status != SQLITE_DONE)
		good = complain_of(db->path, num > most ? "it has more rows than any that is known" :
							  sqlite3_errmsg(file));
	sqlite3_finalize(rows);
	return good;
}

/* A file may be anybody's: its views and triggers run no code, and it cannot go on for ever. */
static int count_down(void *arg)
{
	int *left = arg;

	return --*left <= 0;
}

static bool read_tables(struct config_db *db, sqlite3 *file)
{
	int left = MAX_STEPS / 1000;

	sqlite3_db_config(file, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_limit(file, SQLITE_LIMIT_LENGTH, MAX_TEXT);
	sqlite3_progress_handler(file, 1000, count_down, &left);
	return walk_rows(db, file, tlv_query, MAX_TLVS, take_tlv) &&
	       walk_rows(db, file, param_query, MAX_PARAMS, take_param);
}

static const char *package_path(void)
{
	const char *path = getenv("MLX5CTL_CONFIG_DB");

	return path && *path ? path : PACKAGE_DB;
}

static const char *what_is_missing(const char *path, int err)
{
	return is_word(path, PACKAGE_DB, NULL) && err == ENOENT ?
		       "it is not there: names of the configuration are in the package mstflint; or another of its databases with --db FILE" :
		       strerror(err);
}

const char *why_no_config_db(void)
{
	return access(package_path(), R_OK) ? what_is_missing(package_path(), errno) : NULL;
}

bool open_config_db(struct config_db *db, const char *path)
{
	sqlite3 *file = NULL;
	bool good;

	path = path ?: package_path();
	*db = (struct config_db){ .path = strdup(path) };
	if (!db->path)
		return complain_of(path, strerror(ENOMEM));
	if (access(path, R_OK))
		good = complain_of(path, what_is_missing(path, errno));
	else
		good = sqlite3_open_v2(path, &file, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK ?
			       read_tables(db, file) : complain_of(path, sqlite3_errmsg(file));
	sqlite3_close(file);
	if (good && !db->num_tlvs)
		good = complain_of(path, "it has no items of an adapter");
	if (!good)
		close_config_db(db);
	return good;
}

void close_config_db(struct config_db *db)
{
	for (size_t i = 0; i < db->num_tlvs; i++) {
		struct config_tlv *tlv = &db->tlvs[i];

		for (size_t k = 0; k < tlv->num_params; k++) {
			const struct config_param *param = &tlv->params[k];
			const char *const texts[] = {
				param->name, param->title, param->choices, param->help,
				param->dependency, param->valid_bit, param->temporary,
				param->min, param->max, param->rule,
			};

			for (size_t n = 0; n < sizeof(texts) / sizeof(*texts); n++)
				free((void *)texts[n]);
		}
		free(tlv->params);
		free((void *)tlv->name);
		free((void *)tlv->title);
	}
	free(db->tlvs);
	free(db->path);
	*db = (struct config_db){};
}

const struct config_tlv *find_config_tlv(const struct config_db *db, const char *name, size_t len)
{
	for (size_t i = 0; i < db->num_tlvs; i++)
		if (!strncmp(db->tlvs[i].name, name, len) && !db->tlvs[i].name[len])
			return &db->tlvs[i];
	return NULL;
}

const struct config_param *find_config_param(const struct config_tlv *tlv, const char *name,
					     size_t len)
{
	for (size_t i = 0; i < tlv->num_params; i++)
		if (!strncmp(tlv->params[i].name, name, len) && !tlv->params[i].name[len])
			return &tlv->params[i];
	return NULL;
}
