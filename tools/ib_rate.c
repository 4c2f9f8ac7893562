// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Speeds, widths and rates of InfiniBand's links. */
#include <stdio.h>
#include <strings.h>

#include "ib_rate.h"

const char *const ib_speeds[32] = {
	"SDR", "DDR", "QDR", "FDR10", "FDR", "EDR", "HDR", "NDR", "XDR",
};

const char *const ib_widths[32] = { "1x", "2x", "4x", "8x", "12x" };

/* Of a lane of each speed, in tenths of Gb/s, and the lanes of each width. */
static const uint16_t lane_rates[] = { 25, 50, 100, 100, 140, 250, 500, 1000, 2000 };
static const uint8_t lanes[] = { 1, 2, 4, 8, 12 };

void ib_rate_text(uint32_t speeds, uint32_t widths, char *text, size_t room)
{
	size_t speed = ffs(speeds) - 1;
	size_t width = ffs(widths) - 1;
	unsigned int tenths;

	text[0] = '\0';
	if (speed >= sizeof(lane_rates) / sizeof(*lane_rates) || width >= sizeof(lanes))
		return;
	tenths = lane_rates[speed] * lanes[width];
	snprintf(text, room, "%u%s Gb/sec (%uX %s)", tenths / 10, tenths % 10 ? ".5" : "",
		 lanes[width], ib_speeds[speed]);
}
