/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Arrays of bytes in JSON, as rdma and devlink print what is binary. */
#ifndef MLX5CTL_TOOL_JSON_BYTES_H
#define MLX5CTL_TOOL_JSON_BYTES_H

#include "dump.h"

/* WHERE is the array's path, after the device's name where there is one. 0, or an errno
 * that ends the walk.
 */
typedef int (*bytes_fn)(const char *where, const struct dump *bytes, void *arg);

/*
 * Hands on each array that is called KEY and has nothing but numbers below 256 in it.
 * A tree of all of it would take many times the file's size, so there is none. EBADMSG:
 * not JSON.
 */
int walk_json_bytes(const struct dump *text, const char *key, bytes_fn take, void *arg);
/* By its beginning. */
bool looks_like_json(const void *data, size_t len);

#endif
