/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * The configuration that outlives a restart, by the names that mstconfig gives it.
 * Firmware keeps items of a class and an index (TLVs), each a few parameters; a
 * database of the package mstflint says where in an item a parameter is, on which
 * others it depends, and what values it may have.
 */
#ifndef MLX5CTL_TOOL_CONFIG_H
#define MLX5CTL_TOOL_CONFIG_H

#include "errand.h"

/* config_words.c: "dev DEV", "--db FILE", "--yes" and "--force" where a command takes them. */
struct config_words {
	struct common common;
	const char *db;
	bool yes;
	bool force;
	char **rest; /* what is left: names, files; ends with NULL */
	size_t num_rest;
};

int parse_config_words(struct args *args, struct config_words *words);

/* config_db.c: the database. */
#define CONFIG_ITEM_MAX 256 /* bytes, as MNVDA has room for */
#define CONFIG_NAME_MAX 80

enum config_type { CONFIG_BOOL, CONFIG_NUMBER, CONFIG_ENUM, CONFIG_HEX };

/* As in the register's type_class. */
enum config_class {
	CONFIG_GLOBAL = 0,
	CONFIG_PORT = 1,
	CONFIG_FUNCTION = 3,
	CONFIG_HOST = 7,
	CONFIG_MODULE = 9,
};

struct config_param {
	const char *name; /* in expressions */
	const char *title; /* "NUM_OF_VFS", or NULL for none */
	enum config_type type;
	uint32_t bit; /* of the first element, from the item's first bit on */
	uint32_t width; /* of an element */
	uint32_t count; /* of elements; more than 1 for an array only */
	bool array;
	uint32_t from_version; /* of the item */
	const char *choices; /* "IB=0x1,ETH=0x2", or NULL */
	const char *help;
	/* Expressions, or NULL. */
	const char *dependency;
	const char *valid_bit; /* a parameter's name */
	const char *temporary; /* "$_name=expression" */
	const char *min;
	const char *max;
	const char *rule;
};

struct config_tlv {
	const char *name;
	const char *title;
	enum config_class class;
	uint32_t index;
	uint32_t bytes;
	bool capability; /* says what others may have */
	bool rom; /* kept for the expansion ROM, which firmware does not look at */
	struct config_param *params;
	size_t num_params;
};

struct config_db {
	struct config_tlv *tlvs;
	size_t num_tlvs;
	char *path;
};

/* PATH, or NULL for the package's, or that of the environment. Says why not, if not. */
bool open_config_db(struct config_db *db, const char *path);
void close_config_db(struct config_db *db);
const struct config_tlv *find_config_tlv(const struct config_db *db, const char *name, size_t len);
const struct config_param *find_config_param(const struct config_tlv *tlv, const char *name,
					     size_t len);

/* config_expression.c: "($a.b==1)&&($c!=0)"; false if it is no expression, or has a
 * variable that FIND does not know. The name is without the dollar sign.
 */
typedef bool (*config_find_fn)(const char *name, size_t len, double *value, void *arg);
bool evaluate_config(const char *text, config_find_fn find, void *arg, double *value);

/* config_value.c: one of an item's parameters. */
uint32_t get_config_value(const struct config_param *param, const uint8_t *data, uint32_t element);
void set_config_value(const struct config_param *param, uint8_t *data, uint32_t element,
		      uint32_t value);
/* The value that TEXT says; false if it says none that the parameter can have. */
bool parse_config_value(const struct config_param *param, const char *text, uint32_t *value);
/* As what set takes, and in JSON as what it is: "ETH", true, 8. */
struct json_object *config_value_to_json(const struct config_param *param, const uint8_t *data);
/* As a word of "config set": "ETH", "True", "1,2,3"; to be freed. */
char *config_value_text(struct json_object *value);
/* The value of a key becomes that. */
void put_config_text(struct json_object *object, const char *key);
/* What it can have: "IB, ETH", "True, False", "0 to 255". */
void describe_config_values(const struct config_param *param, char *text, size_t room);

/* config_device.c: what a device keeps. */
enum config_view { CONFIG_NEXT, CONFIG_CURRENT, CONFIG_DEFAULT, NUM_CONFIG_VIEWS };

struct config_item {
	const struct config_tlv *tlv;
	uint32_t place; /* the number of its port or module */
	bool asked; /* whether there is such an item: */
	bool readable;
	bool writable;
	uint32_t version;
	struct {
		bool asked;
		bool known;
		uint8_t data[CONFIG_ITEM_MAX];
	} views[NUM_CONFIG_VIEWS];
};

struct config {
	struct target target;
	struct mlx5ctl_dv_device_attr attr;
	struct config_db db;
	struct config_item *items;
	size_t num_items;
	bool has_view[NUM_CONFIG_VIEWS];
	bool borrowed; /* the target is somebody else's */
	bool by_errand; /* who asks makes an errand of each command, and counts refusals */
	bool lost; /* firmware owes an answer: nothing more is asked */
	unsigned int num_refused; /* reads of items that firmware says it has */
	char refused[512]; /* the first of them */
};

/* Why there is no database at the package's path, or that of the environment; NULL if there is one. */
const char *why_no_config_db(void);
/* Says why not, if not. */
bool open_config(struct config *config, const char *dev, const char *db, uint32_t scope);
/* On an open device, firmware of which is not asked yet; the same. */
bool borrow_config(struct config *config, const struct target *target,
		   const struct mlx5ctl_dv_device_attr *attr);
/* Which views it has: 0 or an errno. */
int ask_config_views(struct config *config);
void close_config(struct config *config);
/* 0 or an errno: whether there is such an item, and then this view of it. */
int ask_config(struct config *config, struct config_item *item);
int read_config(struct config *config, struct config_item *item, enum config_view view);
/* Whether all that was asked for is known; says why not, if not. */
bool is_config_whole(const struct config *config);
/* The view NEXT, as it is now; what left the factory again; and of all items. */
int write_config(struct config *config, const struct config_item *item);
int reset_config(struct config *config, const struct config_item *item);
int reset_all_config(struct config *config);
/* "devlink dev reload ..." or what else makes the view NEXT the one that holds. */
void how_config_applies(struct config *config, char *text, size_t room);

/* config_survey.c: all items, and their views as far as has_view[] says. ENOMEM or 0, after which firmware
 * is asked nothing more, and walk_config() tells what came. Who counts hears how many commands are to
 * come, twice, and of each; NULL if nobody does.
 */
struct config_counting {
	void (*plan)(size_t num);
	void (*done)(struct errand *errand);
};

int survey_config(struct config *config, const struct config_counting *counting);

/* config_rules.c: what the database says of values. */
/* Whether mstconfig would show it: the device has the item, in a version that has the
 * parameter, and what it depends on holds. Else WHY NOT, in words.
 */
/* The first half of that, and the second. */
bool has_config_item(struct config *config, struct config_item *item,
		     const struct config_param *param, char *why, size_t room);
bool obeys_config_dependency(struct config *config, struct config_item *item,
			     const struct config_param *param, char *why, size_t room);
bool has_config(struct config *config, struct config_item *item, const struct config_param *param,
		char *why, size_t room);
/* Whether what the view NEXT has now is allowed. */
bool obeys_config_range(struct config *config, struct config_item *item,
			const struct config_param *param, char *why, size_t room);
bool obeys_config_rules(struct config *config, struct config_item *item, char *why, size_t room);

/* config_names.c: "LINK_TYPE_P2", "HOST_CHAINING_DESCRIPTORS[3]". */
struct config_setting {
	struct config_item *item;
	const struct config_param *param;
	int element; /* -1 for all of them */
};

void config_setting_name(const struct config_item *item, const struct config_param *param,
			 char name[CONFIG_NAME_MAX]);
/* Calls for each that the words may mean, LEN of them: a port's without its number is of all
 * ports. How many there were.
 */
typedef void (*config_setting_fn)(const struct config_setting *setting, void *arg);
size_t find_config_settings(struct config *config, const char *name, size_t len,
			    config_setting_fn fn, void *arg);
/* About a name that means none; EXIT_FAILED. */
int unknown_config_name(const struct config_db *db, const char *name, size_t len);

/* config_change.c: what is to be set, shown, asked about, and written. */
struct config_change {
	struct config *config;
	bool yes;
	bool force; /* whatever the database says */
	bool whole; /* a file's: what does not change does not become valid either */
	struct config_setting *settings;
	size_t num;
	struct config_touched {
		struct config_item *item;
		uint8_t before[CONFIG_ITEM_MAX]; /* what the view NEXT had */
	} *items; /* each once */
	size_t num_items;
};

/* "NAME=VALUE" into the view NEXT, which is checked when all are in; exit status. */
int add_config_change(struct config_change *change, const char *name, size_t len, const char *value);
int make_config_changes(struct config_change *change);
void free_config_changes(struct config_change *change);
/* On standard error, before the question. */
void print_config_changes(struct json_object *array);
bool agrees_to_config(const struct config *config, bool yes);
/* Both take the reference of an array of changes; exit status. */
int say_config_is_so(const struct config *config, struct json_object *changes);
int say_config_applies(struct config *config, struct json_object *changes);

/* config_show.c */
struct json_object *config_setting_to_json(struct config *config, struct config_item *item,
					   const struct config_param *param);
typedef void (*config_walk_fn)(struct config_item *item, const struct config_param *param, void *arg);
/* Each parameter that the device has, with the view NEXT read; an exit status. */
int walk_config(struct config *config, config_walk_fn fn, void *arg);
int config_list(struct args *args);
int config_show(struct args *args);

/* config_file.c */
int config_backup(struct args *args);
int config_apply(struct args *args);
int config_diff(struct args *args);

#endif
