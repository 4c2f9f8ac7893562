/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What the library's unit tests check with: the first failure ends the test. */
#ifndef UNIT_CHECK_H
#define UNIT_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                      \
	do {                                                                  \
		if (!(condition)) {                                           \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,    \
				#condition);                                  \
			exit(1);                                              \
		}                                                             \
	} while (0)

#define CHECK_EQ(got, want)                                                   \
	do {                                                                  \
		unsigned long long got_ = (got);                              \
		unsigned long long want_ = (want);                            \
		if (got_ != want_) {                                          \
			fprintf(stderr, "%s:%d: %s is %#llx, not %#llx\n",    \
				__FILE__, __LINE__, #got, got_, want_);       \
			exit(1);                                              \
		}                                                             \
	} while (0)

#define CHECK_STR(got, want)                                                  \
	do {                                                                  \
		const char *got_ = (got);                                     \
		const char *want_ = (want);                                   \
		if (strcmp(got_, want_)) {                                    \
			fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n",  \
				__FILE__, __LINE__, #got, got_, want_);       \
			exit(1);                                              \
		}                                                             \
	} while (0)

#endif
