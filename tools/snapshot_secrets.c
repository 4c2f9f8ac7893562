// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A snapshot that may be shown to anybody: what has names is kept by these, and bytes of
 * which nobody can say what they are, and texts of others, are left out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "secrets.h"
#include "snapshot.h"

#define PAIR_LEN 8

static bool begins_with(const char *text, const char *start)
{
	return !strncmp(text, start, strlen(start));
}

/* Capabilities are sizes and flags, by name and in bytes. */
static bool is_harmless(const char *name)
{
	return is_word(name, "capabilities.json", "diagnostic-counters.json") ||
	       begins_with(name, "raw/cap-");
}

/* Addresses of configuration registers are the same in each adapter; values are not. */
static void hide_values(struct part *part)
{
	for (size_t i = 0; i < part->len; i++)
		if (i % PAIR_LEN >= PAIR_LEN / 2)
			part->data[i] = 0;
}

static void leave_out(struct snapshot *snapshot, struct part *part)
{
	free(part->data);
	part->data = NULL;
	part->len = 0;
	free(part->error);
	part->error = strdup("left out of an anonymous snapshot");
	part->state = PART_LEFT_OUT;
	snapshot->out_of_memory |= !part->error;
}

static void anonymize_part(struct snapshot *snapshot, struct secrets *secrets, struct part *part)
{
	if (part->json)
		anonymize_json(secrets, part->json);
	else if (part->data && !strcmp(part->name, "raw/core.bin"))
		hide_values(part);
	else if (part->data)
		leave_out(snapshot, part);
}

static char *hidden(struct snapshot *snapshot, struct secrets *secrets, char *text)
{
	char *safe = text ? hide_in_text(secrets, text) : NULL;

	snapshot->out_of_memory |= text && !safe;
	free(text);
	return safe;
}

void anonymize_snapshot(struct snapshot *snapshot)
{
	struct secrets *secrets = new_secrets(snapshot->dev, &snapshot->attr);

	if (!secrets) {
		snapshot->out_of_memory = true;
		return;
	}
	/* Texts come last, when all is known that they may name. */
	for (size_t i = 0; i < snapshot->num; i++)
		if (!is_harmless(snapshot->parts[i].name))
			anonymize_part(snapshot, secrets, &snapshot->parts[i]);
	for (size_t i = 0; i < snapshot->num; i++) {
		struct part *part = &snapshot->parts[i];

		anonymize_texts(secrets, part->json);
		part->error = hidden(snapshot, secrets, part->error);
	}
	snapshot->safe_dev = hide_in_text(secrets, snapshot->dev);
	snapshot->out_of_memory |= !snapshot->safe_dev;
	snapshot->dev = snapshot->safe_dev ?: "";
	free_secrets(secrets);
}
