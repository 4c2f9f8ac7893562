/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Resource dumps in the files that this and other programs write. */
#ifndef MLX5CTL_TOOL_RSC_FILES_H
#define MLX5CTL_TOOL_RSC_FILES_H

#include "dump.h"

/* SOURCE says where in the file the dump stands, "" if it is all of it. */
typedef void (*rsc_found_fn)(const char *source, const struct dump *dump, void *arg);

/*
 * Each dump in a file that is a dump as firmware gives it, the text of mstresourcedump, or
 * JSON of "rdma -j res show ... -r" or "devlink -j health dump show". Nothing is handed on
 * before each of them is known to begin with a record. Says why not, if not.
 */
bool find_rsc_dumps(const char *path, rsc_found_fn found, void *arg);

#endif
