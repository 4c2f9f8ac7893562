// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Vital product data: the example of the PCI Local Bus Specification 3.0, appendix I, and others. */
#include <errno.h>

#include "board.h"
#include "check.h"

#define NAME "\x82\x21\x00" "ABCD Super-Fast Widget Controller"
#define FIELDS                                                                          \
	"PN\x08" "6181682A" "EC\x0a" "4950262536" "SN\x08" "00000194" "MN\x04" "1037"   \
	"RV\x2c"

static void check(const char *text, size_t len, int err, const char *product, const char *part,
		  const char *serial)
{
	struct board board;

	CHECK_EQ(parse_vpd((const uint8_t *)text, len, &board), err);
	if (err)
		return;
	CHECK_STR(board.product, product);
	CHECK_STR(board.part_number, part);
	CHECK_STR(board.serial_number, serial);
}

static void test_example(void)
{
	uint8_t data[256] = NAME "\x90\x59\x00" FIELDS;
	size_t end = 3 + 0x21 + 3 + 0x59;

	data[end] = 0x78;
	check((char *)data, sizeof(data), 0, "ABCD Super-Fast Widget Controller", "6181682A",
	      "00000194");
	/* The list of what may be written has other fields, and ends it as well. */
	memcpy(data + end, "\x91\x08\x00" "SN\x05" "other\x78", 12);
	check((char *)data, sizeof(data), 0, "ABCD Super-Fast Widget Controller", "6181682A",
	      "00000194");
}

static void test_odd(void)
{
	/* Filled up, and what would steer a terminal. */
	check("\x90\x0c\x00" "SN\x09" "MT1\t\x1b[  \0\x78", 16, 0, "", "", "MT1??[");
	/* A field that is longer than its list, and a list that is longer than all. */
	check("\x90\x09\x00" "PN\x01" "7SN\x04" "1234\x78", 16, 0, "", "7", "");
	check("\x90\x40\x00" "PN\x01" "7", 7, EBADMSG, "", "", "");
	check("\xff\xff\xff\xff", 4, EBADMSG, "", "", "");
	check("\x78", 1, ENODATA, "", "", "");
	check("", 0, ENODATA, "", "", "");
	check("\x90\x00\x00\x78", 4, ENODATA, "", "", "");
}

int main(void)
{
	test_example();
	test_odd();
	return 0;
}
