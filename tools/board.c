// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * PCI vital product data (Local Bus Specification 3.0, appendix I): resources, of which one is the
 * product's name and one is a list of fields, each with a keyword of two letters.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "board.h"

#define TAG_LARGE 0x80 /* the length is in the two bytes behind it, the low one first */
#define TAG_NAME 0x82
#define TAG_READ_ONLY 0x90
#define LARGE_HEADER 3
#define FIELD_HEADER 3
/* A few hundred bytes are usual; the kernel stops at the last resource. */
#define VPD_MAX 4096

static void take_text(char text[BOARD_TEXT_MAX], const uint8_t *data, size_t len)
{
	/* Some are filled up with spaces or zeros. */
	while (len && (data[len - 1] == ' ' || !data[len - 1]))
		len--;
	printable(text, BOARD_TEXT_MAX, (const char *)data, len);
}

static void take_fields(struct board *board, const uint8_t *data, size_t len)
{
	while (len >= FIELD_HEADER && data[2] <= len - FIELD_HEADER) {
		if (!memcmp(data, "PN", 2))
			take_text(board->part_number, data + FIELD_HEADER, data[2]);
		else if (!memcmp(data, "SN", 2))
			take_text(board->serial_number, data + FIELD_HEADER, data[2]);
		len -= FIELD_HEADER + data[2];
		data += FIELD_HEADER + data[2];
	}
}

int parse_vpd(const uint8_t *data, size_t len, struct board *board)
{
	*board = (struct board){};
	/* A small resource ends them. */
	while (len >= LARGE_HEADER && *data & TAG_LARGE) {
		size_t size = data[1] | (size_t)data[2] << 8;

		if (size > len - LARGE_HEADER)
			return EBADMSG;
		if (*data == TAG_NAME)
			take_text(board->product, data + LARGE_HEADER, size);
		else if (*data == TAG_READ_ONLY)
			take_fields(board, data + LARGE_HEADER, size);
		data += LARGE_HEADER + size;
		len -= LARGE_HEADER + size;
	}
	return board->product[0] || board->part_number[0] || board->serial_number[0] ? 0 : ENODATA;
}

void find_board(const struct mlx5ctl_dv_device_attr *attr, char pci[MLX5CTL_DV_NAME_MAX])
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/physfn", attr->pci);
	read_link_name(pci, path);
	if (!*pci)
		snprintf(pci, MLX5CTL_DV_NAME_MAX, "%s", attr->pci);
}

int read_board(const char *pci, struct board *board)
{
	char path[PATH_MAX];
	uint8_t data[VPD_MAX];
	size_t len = 0;
	ssize_t got;
	int err, fd;

	*board = (struct board){};
	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/vpd", pci);
	fd = *pci ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	if (fd < 0)
		return *pci ? errno : ENOENT;
	do {
		got = read(fd, data + len, sizeof(data) - len);
		if (got > 0)
			len += got;
	} while (got > 0 && len < sizeof(data));
	err = got < 0 ? errno : 0;
	close(fd);
	return err ?: parse_vpd(data, len, board);
}

void add_board(struct json_object *object, const struct board *board)
{
	if (board->product[0])
		add_string(object, "product", board->product);
	if (board->part_number[0])
		add_string(object, "part_number", board->part_number);
	if (board->serial_number[0])
		add_string(object, "serial_number", board->serial_number);
}
