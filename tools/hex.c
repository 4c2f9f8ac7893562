// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Bytes as pairs of digits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

char *hex_string(const void *data, size_t len)
{
	const uint8_t *at = data;
	char *text = malloc(2 * len + 1);

	if (!text)
		return NULL;
	text[0] = '\0';
	for (size_t i = 0; i < len; i++)
		sprintf(text + 2 * i, "%02x", at[i]);
	return text;
}

bool parse_hex(const char *hex, uint8_t *data, size_t len)
{
	if (strlen(hex) != 2 * len || strspn(hex, "0123456789abcdefABCDEF") != 2 * len)
		return false;
	for (size_t i = 0; i < len; i++) {
		char digits[3] = { hex[2 * i], hex[2 * i + 1] };

		data[i] = strtoul(digits, NULL, 16);
	}
	return true;
}
