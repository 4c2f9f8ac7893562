// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Preloaded: a program that changes its locale once it has threads ends by SIGABRT. POSIX lets that
 * race with whatever reads the locale in another one, as duplocale() does.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <locale.h>
#include <stdlib.h>

static int num_threads(void)
{
	DIR *tasks = opendir("/proc/self/task");
	int num = 0;

	if (!tasks)
		abort();
	for (struct dirent *entry; (entry = readdir(tasks));)
		num += entry->d_name[0] != '.';
	closedir(tasks);
	return num;
}

char *setlocale(int category, const char *locale)
{
	char *(*real)(int, const char *) = (char *(*)(int, const char *))dlsym(RTLD_NEXT, "setlocale");

	if (locale && num_threads() != 1)
		abort();
	return real(category, locale);
}
