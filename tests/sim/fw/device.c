// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Life cycle of a device: power on, reset, HCA states, and its heartbeat. */
#include "data.h"

/* Init segment and health buffer, byte offsets in BAR 0. */
#define BAR_FW_REV 0x00
#define BAR_CMDIF_REV 0x04
#define BAR_INITIALIZING 0x1fc
#define BAR_HEALTH_FW_VER 0x230
#define BAR_HEALTH_HW_ID 0x234
#define BAR_HEALTH_RFR 0x238
#define BAR_HEALTH_SYND 0x23c
#define BAR_CMD_EXEC_TO 0xff8
#define BAR_CMDQ_INIT_TO 0xffc
#define BAR_BYTES 0x3000
#define BAR_TIMER_H 0x1000
#define BAR_TIMER_L 0x1004
#define BAR_HEALTH_COUNTER 0x1010

#define TICK_NS 100000000ULL
#define CMDQ_INIT_MS 10000

#define IEEE_MELLANOX 0x2c9

void fw_config_default(struct fw_config *cfg)
{
	memset(cfg, 0, sizeof(*cfg));
	cfg->vectors = 8;
	cfg->core_dump_size = 831304;
	cfg->rsc_large_size = 300000;
	cfg->boot_pages = 16;
	cfg->init_pages = 48;
	cfg->uctx_cap = FW_CAP_RAW_TX | FW_CAP_INTERNAL | FW_CAP_TOOLS;
	cfg->grace_ns = 2000000;
	cfg->cmd_timeout_ms = 10000;
	cfg->debug_cap = true;
}

/* Neither it nor a sub-function may look at what belongs to others. */
void fw_config_virtual(struct fw_config *cfg)
{
	cfg->uctx_cap &= FW_CAP_RAW_TX;
	cfg->debug_cap = false;
}

static void write_init_segment(struct fw_dev *fw)
{
	fw_bar_write(fw, BAR_FW_REV,
		     FW_MINOR(fw->running) << 16 | FW_MAJOR(fw->running));
	fw_bar_write(fw, BAR_CMDIF_REV,
		     FW_CMDIF_REV << 16 | FW_SUB(fw->running));
	fw_bar_write(fw, BAR_INITIALIZING, 0);
	fw_bar_write(fw, BAR_HEALTH_FW_VER, fw->running);
	fw_bar_write(fw, BAR_HEALTH_HW_ID, FW_HW_ID);
	/* Milliseconds; the driver then reads the others from DTOR. */
	fw_bar_write(fw, BAR_CMD_EXEC_TO, fw->cfg.cmd_timeout_ms);
	fw_bar_write(fw, BAR_CMDQ_INIT_TO, fw->cfg.cmd_timeout_ms ?
		     CMDQ_INIT_MS : 0);
}

void fw_set_health(struct fw_dev *fw, u8 synd, bool rfr)
{
	fw_bar_write(fw, BAR_HEALTH_RFR, rfr ? 1u << 31 : 0);
	fw_bar_write(fw, BAR_HEALTH_SYND, (u32)synd << 16);
	if (synd)
		fw_trace(fw, FW_TRACE_HEALTH, synd, 0, 0);
	if (synd && rfr)
		fw_trace_flush(fw);
	fw->stuck = synd && rfr;
}

void fw_unplug(struct fw_dev *fw)
{
	u32 off, i;

	fw_reset(fw);
	for (i = 1; i < FW_PLACES; i++)
		if (fw->child[i])
			fw_unplug(fw->child[i]);
	fw->gone = true;
	for (off = 0; off < BAR_BYTES; off += 4)
		fw_bar_write(fw, off, ~0u);
}

static void power_on(struct fw_dev *fw)
{
	fw_port_reset(fw);
	fw_reg_reset(fw);
	fw_vport_reset(fw);
	fw_flash_reset(fw);
	fw_nv_restart(fw);
	write_init_segment(fw);
}

void fw_plug(struct fw_dev *fw)
{
	u32 off, i;

	for (off = 0; off < BAR_BYTES; off += 4)
		fw_bar_write(fw, off, 0);
	power_on(fw);
	fw->health_stopped = false;
	fw->gone = false;
	fw_reset(fw);
	for (i = 1; i < FW_PLACES; i++)
		if (fw->child[i])
			fw_plug(fw->child[i]);
}

struct fw_dev *fw_create(void *priv, const struct fw_config *cfg,
			 struct fw_dev *pf, u32 func)
{
	u32 place = fw_place(cfg, func);
	struct fw_dev *fw;

	if (place == FW_PLACES)
		return NULL;
	fw = fw_alloc(sizeof(*fw));
	if (!fw)
		return NULL;
	fw->priv = priv;
	fw->cfg = *cfg;
	fw->pf = pf;
	fw->func = func;
	fw->place = place;
	fw->running = FW_VERSION_SHIPPED;
	fw->cap_cur = fw_alloc(FW_CAP_BYTES);
	fw->op_count = fw_alloc(FW_NUM_OPS * sizeof(*fw->op_count));
	fw->log = fw_alloc(FW_LOG_LEN * sizeof(*fw->log));
	fw->work = fw_alloc(sizeof(*fw->work));
	if (!fw->cap_cur || !fw->op_count || !fw->log ||
	    !fw->work || !fw_settings_alloc(fw) || !fw_nv_alloc(fw)) {
		fw_destroy(fw);
		return NULL;
	}
	fw_nv_make(fw);
	power_on(fw);
	fw_reset(fw);
	if (pf)
		pf->child[place] = fw;
	return fw;
}

/* Another function's pages and virtual port are its physical one's matter. */
void fw_reset(struct fw_dev *fw)
{
	u32 i;

	for (i = 1; i < FW_PLACES; i++)
		if (fw->child[i])
			fw_forget_function(fw->child[i]);
	fw_obj_drop_all(fw, false);
	if (!fw->pf) {
		fw_pages_forget(fw);
		fw_vport_reset(fw);
		fw->port_closed = false;
	}
	fw_rsc_forget(fw, 0);
	fw_caps_reset(fw);
	fw_trace_reset(fw);
	fw_settings_reset(fw);
	fw_cong_reset(fw);
	fw_cmdq_reset(fw);
	/* A new start is healthy. */
	fw_set_health(fw, 0, false);
	fw->diag.enabled = false;
	fw->state = FW_DISABLED;
	fw->issi = 0;
	if (fw_is_sf(fw))
		fw_sf_detach(fw);
}

void fw_destroy(struct fw_dev *fw)
{
	u32 i;

	if (!fw)
		return;
	if (fw->pf)
		fw->pf->child[fw->place] = NULL;
	fw_obj_drop_all(fw, false);
	for (i = 0; i < FW_NUM_TYPES; i++)
		fw_free(fw->table[i].slot);
	fw_pages_forget(fw);
	fw_rsc_forget(fw, 0);
	fw_free(fw->in);
	fw_free(fw->out);
	fw_free(fw->cap_cur);
	fw_free(fw->work);
	fw_free(fw->settings);
	fw_free(fw->nv);
	fw_free(fw->op_count);
	fw_free(fw->log);
	fw_free(fw);
}

void fw_restart(struct fw_dev *fw)
{
	fw_flash_reset(fw);
	fw_nv_restart(fw);
	write_init_segment(fw);
	fw->health_counter = 0;
	fw_reset(fw);
	/* The driver sees that nobody knows it any more. */
	fw_cmdq_disable(fw);
}

void fw_live_patch(struct fw_dev *fw)
{
	fw_flash_reset(fw);
	write_init_segment(fw);
}

static void heartbeat(struct fw_dev *fw, u64 now)
{
	if (now - fw->tick_ns < TICK_NS)
		return;
	fw->tick_ns = now;
	if (!fw->health_stopped)
		fw_bar_write(fw, BAR_HEALTH_COUNTER, ++fw->health_counter);
}

bool fw_poll(struct fw_dev *fw, u64 *wait_ns)
{
	u64 now = fw_clock_ns(fw);
	bool worked;

	*wait_ns = TICK_NS;
	if (fw->gone)
		return false;
	if (fw->reset_wanted) {
		fw->reset_wanted = false;
		fw_reset(fw);
	}
	if (fw->bus_lost && fw->cmdq)
		fw_cmdq_forget(fw);
	heartbeat(fw, now);
	fw_bar_write(fw, BAR_TIMER_H, now >> 32);
	fw_bar_write(fw, BAR_TIMER_L, now);
	worked = fw_cmdq_poll(fw, now, wait_ns);
	if (fw->stuck)
		return worked;
	worked |= fw_data_poll(fw, now, wait_ns);
	fw_trace_flush(fw);
	return worked;
}

int fw_enable_hca(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(enable_hca_in, cmd->in, function_id);

	if (func)
		return fw_grant_function(fw, cmd, func);
	if (fw->pf && !fw->granted)
		return fw_refuse(cmd, FW_SYND_NOT_GRANTED);
	if (fw->state != FW_DISABLED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	fw->state = FW_ENABLED;
	if (fw_is_sf(fw))
		fw_sf_attach(fw);
	return 0;
}

void fw_stop(struct fw_dev *fw)
{
	fw_obj_drop_all(fw, true);
	fw_caps_reset(fw);
	fw->state = FW_DISABLED;
}

int fw_disable_hca(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(disable_hca_in, cmd->in, function_id);

	if (func)
		return fw_revoke_function(fw, cmd, func);
	if (fw->state == FW_INITIALISED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	fw_stop(fw);
	if (!fw->pf)
		fw_pages_forget(fw);
	if (fw_is_sf(fw))
		fw_sf_detach(fw);
	return 0;
}

int fw_init_hca(struct fw_dev *fw, struct fw_cmd *cmd)
{
	if (fw->state != FW_ENABLED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	fw->state = FW_INITIALISED;
	return 0;
}

int fw_teardown_hca(struct fw_dev *fw, struct fw_cmd *cmd)
{
	fw_trace_reset(fw);
	fw_obj_drop_all(fw, true);
	fw_rsc_forget(fw, 0);
	fw->state = FW_ENABLED;
	return 0;
}

int fw_query_issi(struct fw_dev *fw, struct fw_cmd *cmd)
{
	MLX5_SET(query_issi_out, cmd->out, current_issi, fw->issi);
	MLX5_SET(query_issi_out, cmd->out, supported_issi_dw0, 3);
	return 0;
}

int fw_set_issi(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 issi = MLX5_GET(set_issi_in, cmd->in, current_issi);

	if (issi > 1)
		return fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
	fw->issi = issi;
	return 0;
}

int fw_query_adapter(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *block = MLX5_ADDR_OF(query_adapter_out, cmd->out,
				   query_adapter_struct);

	MLX5_SET(query_adapter_param_block, block, ieee_vendor_id,
		 IEEE_MELLANOX);
	memcpy(MLX5_ADDR_OF(query_adapter_param_block, block,
			    vsd_contd_psid), FW_PSID, sizeof(FW_PSID) - 1);
	return 0;
}

int fw_query_special_contexts(struct fw_dev *fw, struct fw_cmd *cmd)
{
	MLX5_SET(query_special_contexts_out, cmd->out, dump_fill_mkey,
		 0xfffffe00);
	MLX5_SET(query_special_contexts_out, cmd->out, resd_lkey, 0xffffff00);
	MLX5_SET(query_special_contexts_out, cmd->out, null_mkey, 0xfffffd00);
	return 0;
}

/* The name under which management software knows this function. */
int fw_query_vuid(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 vhca = MLX5_GET(sim_query_vuid_in, cmd->in, vhca_id);
	char *to = MLX5_ADDR_OF(sim_query_vuid_out, cmd->out, vuid);

	if (vhca && vhca != fw_vhca_id(fw))
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	/* It has no virtual functions. */
	if (MLX5_GET(sim_query_vuid_in, cmd->in, query_vfs_vuid))
		return 0;
	MLX5_SET(sim_query_vuid_out, cmd->out, num_of_entries, 1);
	snprintf(to, MLX5_FLD_SZ_BYTES(sim_query_vuid_out, vuid),
		 "SIM%08uMLNXS0D0F0", fw->cfg.index + 1);
	return 0;
}

int fw_nop(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return 0;
}
