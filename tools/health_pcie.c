// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The PCIe link: what the device says, and what the kernel does. */
#include <string.h>

#include "health.h"
#include "pcie.h"
#include "vitals.h"

#define REG_MPEIN 0x9050
#define MPEIN_LEN 48

/* What a slot says of its power, as MPEIN has it. */
#define POWER_TOO_LITTLE 1

/* Bit n of MPEIN's speeds. */
static const char *const speeds[] = {
	"2.5 GT/s", "5 GT/s", "8 GT/s", "16 GT/s", "32 GT/s", "64 GT/s",
};

static const char *speed_name(uint64_t mask)
{
	for (size_t i = sizeof(speeds) / sizeof(*speeds); i-- > 0;)
		if (mask >> i & 1)
			return speeds[i];
	return "unknown speed";
}

static uint64_t get(const uint8_t *data, const char *field)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_register(REG_MPEIN), data,
				  MPEIN_LEN, field, &value);
	return value;
}

/* False: firmware did not say. */
static bool check_device(struct patient *patient)
{
	uint64_t speed, speed_enabled, width, width_enabled;
	uint8_t data[MPEIN_LEN] = {};
	bool slow;

	if (ASK("MPEIN", mlx5ctl_dv_read_reg(patient->target.uctx, REG_MPEIN, 0,
					     data, sizeof(data))))
		return false;
	speed = get(data, "link_speed_active");
	speed_enabled = get(data, "link_speed_enabled");
	width = get(data, "link_width_active");
	width_enabled = get(data, "link_width_enabled");
	/* Firmware of a virtual function leaves them zero. */
	if (!speed && !width)
		return true;
	slow = width < width_enabled || speed < speed_enabled;
	add_check(patient, "pcie", "device", slow ? CHECK_WARNING : CHECK_OK,
		  "%s x%llu of %s x%llu", speed_name(speed),
		  (unsigned long long)width, speed_name(speed_enabled),
		  (unsigned long long)width_enabled);
	if (get(data, "pwr_status") == POWER_TOO_LITTLE)
		add_check(patient, "pcie", "power", CHECK_WARNING,
			  "the slot does not give enough power: %llu W",
			  (unsigned long long)get(data, "pci_power"));
	return true;
}

static void check_kernel_link(struct patient *patient)
{
	struct pcie_link link;
	bool slow;

	if (!read_pcie_link(patient->attr.pci, &link))
		return;
	slow = strcmp(link.speed, link.max_speed) != 0 ||
	       strcmp(link.width, link.max_width) != 0;
	add_check(patient, "pcie", "link", slow ? CHECK_WARNING : CHECK_OK,
		  "%s x%s of %s x%s", link.speed, link.width, link.max_speed,
		  link.max_width);
}

static void check_errors(struct patient *patient)
{
	const char *pci = patient->attr.pci;
	unsigned long correctable, nonfatal, fatal;
	enum check_state state = CHECK_OK;

	if (!read_pcie_errors(pci, "correctable", &correctable) ||
	    !read_pcie_errors(pci, "nonfatal", &nonfatal) ||
	    !read_pcie_errors(pci, "fatal", &fatal))
		return;
	if (fatal || nonfatal)
		state = CHECK_WARNING;
	else if (correctable)
		state = CHECK_NOTE;
	add_check(patient, "pcie", "errors", state,
		  "%lu correctable, %lu nonfatal, %lu fatal errors reported",
		  correctable, nonfatal, fatal);
}

void check_pcie_kernel(struct patient *patient)
{
	if (!patient->attr.pci[0])
		return;
	check_kernel_link(patient);
	check_errors(patient);
}

void check_pcie(struct patient *patient)
{
	if (patient->target.uctx && !check_device(patient))
		add_unread(patient, "pcie", "device", why_not());
}
