// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Registers that say what the device is and how it is. */
#include "fw.h"

#define SENSORS 1
#define DEGREE 8 /* temperatures are in eighths */
#define IDLE_DEGREES 52
#define WARN_DEGREES 105
#define LOW_DEGREES 0
#define MODULE_SENSOR 64 /* from here on, those of the cables' modules */
#define MODULE_WARN_DEGREES 70

#define GEN4 0x8
#define X16 0x10
#define MPCNT_PCIE 0

int fw_reg_mtcap(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	MLX5_SET(sim_mtcap, data, sensor_count, SENSORS);
	MLX5_SET(sim_mtcap, data, internal_sensor_count, SENSORS);
	MLX5_SET64(sim_mtcap, data, sensor_map, 1);
	return 0;
}

/* Up and down by four degrees, once in two minutes. */
static u32 temperature(struct fw_dev *fw)
{
	u32 phase = fw_clock_ns(fw) / 1000000000 % 120;

	if (fw->temp_set)
		return fw->temp_set * DEGREE;
	if (phase >= 60)
		phase = 120 - phase;
	return IDLE_DEGREES * DEGREE + phase * 4 * DEGREE / 60;
}

static void show_sensor(u8 *data, u32 now, u32 max, u32 warn, const char *name)
{
	MLX5_SET(sim_mtmp, data, temperature, now);
	MLX5_SET(sim_mtmp, data, max_temperature, max);
	MLX5_SET(sim_mtmp, data, temp_threshold_hi, warn * DEGREE);
	MLX5_SET(sim_mtmp, data, temp_threshold_lo, LOW_DEGREES * DEGREE);
	memcpy(MLX5_ADDR_OF(sim_mtmp, data, sensor_name), name, strlen(name));
}

int fw_reg_mtmp(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 index = MLX5_GET(sim_mtmp, data, sensor_index);
	u32 now = temperature(fw);

	if (index == MODULE_SENSOR) {
		show_sensor(data, FW_MODULE_DEGREES * DEGREE,
			    FW_MODULE_DEGREES * DEGREE, MODULE_WARN_DEGREES,
			    "module0");
		return 0;
	}
	if (index >= SENSORS)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (write && MLX5_GET(sim_mtmp, data, mtr))
		fw->temp_max = 0;
	if (now > fw->temp_max)
		fw->temp_max = now;
	show_sensor(data, now, fw->temp_max, WARN_DEGREES, "asic");
	return 0;
}

/* assumption: identity */
int fw_reg_mgir(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u64 mac = fw_mac(fw_guid(fw, 0));

#define MGIR(fld, val) MLX5_SET(sim_mgir, data, fld, val)
	MGIR(device_id, FW_PCI_ID);
	MGIR(num_ports, 1);
	MGIR(hw_dev_id, FW_HW_ID);
	MGIR(base_mac_47_32, mac >> 32);
	MGIR(base_mac_31_0, mac);
	MGIR(uptime, fw_clock_ns(fw) / 1000000000);
	MGIR(fw_major, FW_MAJOR(fw->running));
	MGIR(fw_minor, FW_MINOR(fw->running));
	MGIR(fw_sub_minor, FW_SUB(fw->running) & 0xff);
	MGIR(fw_year, 0x2022);
	MGIR(fw_month, 0x09);
	MGIR(fw_day, 0x01);
	MGIR(extended_major, FW_MAJOR(fw->running));
	MGIR(extended_minor, FW_MINOR(fw->running));
	MGIR(extended_sub_minor, FW_SUB(fw->running));
#undef MGIR
	memcpy(MLX5_ADDR_OF(sim_mgir, data, psid), FW_PSID,
	       sizeof(FW_PSID) - 1);
	return 0;
}

int fw_reg_mpein(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	MLX5_SET(mpein_reg, data, link_width_enabled, X16);
	MLX5_SET(mpein_reg, data, link_speed_enabled, GEN4);
	MLX5_SET(mpein_reg, data, link_width_active, X16);
	MLX5_SET(mpein_reg, data, link_speed_active, GEN4);
	MLX5_SET(mpein_reg, data, num_of_pfs, 1);
	MLX5_SET(mpein_reg, data, max_payload_size, 2);
	MLX5_SET(mpein_reg, data, pci_power, 75);
	return 0;
}

/* Reads and writes that the bus held up grow with time; errors do not. */
int fw_reg_mpcnt(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	void *set = MLX5_ADDR_OF(mpcnt_reg, data, counter_set);
	u64 ms;

	if (MLX5_GET(mpcnt_reg, data, grp) != MPCNT_PCIE)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (MLX5_GET(mpcnt_reg, data, clr))
		fw->mpcnt_base_ns = fw_clock_ns(fw);
	ms = (fw_clock_ns(fw) - fw->mpcnt_base_ns) / 1000000;
#define PCIE(fld, val) \
	MLX5_SET(pcie_perf_cntrs_grp_data_layout, set, fld, val)
	PCIE(life_time_counter_high, ms >> 32);
	PCIE(life_time_counter_low, ms);
	/* Percent of the last second, by the driver's ethtool documentation. */
	PCIE(outbound_stalled_reads, ms / 250 % 101);
	PCIE(outbound_stalled_writes, ms / 500 % 101);
	PCIE(outbound_stalled_reads_events, ms / 1000);
	PCIE(outbound_stalled_writes_events, ms / 2000);
#undef PCIE
	return 0;
}

#define SECONDS 1

/*
 * The time-outs that the driver asks for, as a ConnectX-6 Dx gives them.  A
 * simulator that was told to have short ones does not let the driver wait for
 * two minutes until a function that was pulled out gives its pages back.
 * assumption: timeouts
 */
int fw_reg_dtor(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
#define DTOR(fld, val) do {					\
	MLX5_SET(dtor_reg, data, fld.to_multiplier, SECONDS);	\
	MLX5_SET(dtor_reg, data, fld.to_value, val);		\
} while (0)
	DTOR(pcie_toggle_to, 2);
	DTOR(health_poll_to, 2);
	DTOR(full_crdump_to, 60);
	DTOR(fw_reset_to, 60);
	DTOR(flush_on_err_to, 2);
	DTOR(pci_sync_update_to, 2);
	DTOR(tear_down_to, 10);
	DTOR(fsm_reactivate_to, 5);
	DTOR(reclaim_pages_to, 5);
	DTOR(reclaim_vfs_pages_to, fw->cfg.cmd_timeout_ms ? 5 : 120);
#undef DTOR
	return 0;
}

/* The locator LED: a beacon that burns down. */
int fw_reg_mlcr(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u64 now = fw_clock_ns(fw);
	u32 seconds = MLX5_GET(mlcr_reg, data, beacon_duration);

	if (write) {
		fw->beacon_seconds = seconds;
		fw->beacon_end_ns = now + seconds * 1000000000ULL;
	}
	MLX5_SET(mlcr_reg, data, beacon_duration, fw->beacon_seconds);
	MLX5_SET(mlcr_reg, data, beacon_remain, fw->beacon_end_ns > now ?
		 (fw->beacon_end_ns - now) / 1000000000 : 0);
	return 0;
}
