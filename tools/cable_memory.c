// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A module's memory through the register MCIA, so for InfiniBand ports as well. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cable.h"
#include "vitals.h"

#define REG_PMLP 0x5002
#define PMLP_LEN 64
#define REG_MCIA 0x9014
#define MCIA_LEN 148
#define MCIA_DATA 16
/* Each device can read so many bytes at once; some can more. */
#define MAX_READ 48

/* enum mlxsw_reg_mcia_status of the kernel's drivers/net/ethernet/mellanox/mlxsw/reg.h */
static const char *status_text(uint64_t status)
{
	switch (status) {
	case 1:
		return "no module is plugged, or it has no memory";
	case 2:
		return "the module is not supported";
	case 3:
		return "the module is not connected";
	case 9:
		return "the module does not answer";
	case 0x10:
		return "the module is disabled";
	default:
		return "the module's memory cannot be read";
	}
}

static int say(struct module *module, int err, const char *what)
{
	snprintf(module->why, sizeof(module->why), "%s", what);
	return err;
}

int find_module(struct module *module, struct target *target, uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PMLP);
	uint8_t data[PMLP_LEN] = {};
	uint64_t width = 0, mapping = 0;
	int err;

	*module = (struct module){ .target = target };
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "local_port", port);
	err = ASK("cable", mlx5ctl_dv_read_reg(target->uctx, REG_PMLP, 0, data, sizeof(data)));
	if (err)
		return say(module, err, why_not());
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "width", &width);
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "lane0_module_mapping", &mapping);
	if (!width)
		return say(module, ENODEV, "the port has no module");
	module->number = mapping & 0xff;
	return 0;
}

static int read_some(struct module *module, const struct module_page *page, uint32_t at,
		     uint32_t size, uint8_t *to)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_MCIA);
	const struct {
		const char *field;
		uint64_t value;
	} keys[] = {
		{ "module", module->number },
		{ "i2c_device_address", page->address },
		{ "page_number", page->page },
		{ "device_address", at },
		{ "size", size },
	};
	uint8_t data[MCIA_LEN] = {};
	uint64_t status = 0;
	int err;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), keys[i].field,
					  keys[i].value);
	err = ASK("cable", mlx5ctl_dv_read_reg(module->target->uctx, REG_MCIA, 0, data,
					       sizeof(data)));
	if (err)
		return say(module, err, why_not());
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "status", &status);
	if (status)
		return say(module, EIO, status_text(status));
	memcpy(to, data + MCIA_DATA, size);
	return 0;
}

const uint8_t *module_half(struct module *module, uint8_t address, uint8_t number, uint8_t at)
{
	struct module_page *page = module->pages;

	for (size_t i = 0; i < module->num_pages; i++, page++)
		if (page->address == address && page->page == number && page->at == at)
			return page->data;
	if (module->num_pages == MAX_PAGES)
		return NULL;
	*page = (struct module_page){ .address = address, .page = number, .at = at };
	for (uint32_t done = 0; done < PAGE_HALF; done += MAX_READ) {
		uint32_t size = PAGE_HALF - done < MAX_READ ? PAGE_HALF - done : MAX_READ;

		if (read_some(module, page, at + done, size, page->data + done))
			return NULL;
	}
	module->num_pages++;
	return page->data;
}
