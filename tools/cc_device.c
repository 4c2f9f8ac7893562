// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Congestion control's commands: what firmware is asked, and what it is told. */
#include <stdio.h>

#include "cc.h"

#define OP_QUERY_STATUS 0x822
#define OP_MODIFY_STATUS 0x823
#define OP_QUERY_PARAMS 0x824
#define OP_MODIFY_PARAMS 0x825
#define OP_QUERY_STATISTICS 0x826

#define INBOX_MAX 288
#define OUTBOX_MAX 288
#define PATH_MAX_LEN 128

const struct cc_parameter cc_parameters[] = {
	{ "rp_clamp_tgt_rate", "clamp_tgt_rate",
	  "each notification makes the current rate the target", CC_REACTION, 1 },
	{ "rp_clamp_tgt_rate_ati", "clamp_tgt_rate_after_time_inc",
	  "that too after an increase by time, not only by bytes", CC_REACTION, 2 },
	{ "rp_time_reset", "rpg_time_reset",
	  "us between increases without a notification", CC_REACTION, 3 },
	{ "rp_byte_reset", "rpg_byte_reset",
	  "bytes between increases, 0 for none by bytes", CC_REACTION, 4 },
	{ "rp_threshold", "rpg_threshold",
	  "increases until the next state, of active increase", CC_REACTION, 5 },
	{ "rp_max_rate", "rpg_max_rate", "Mb/s at most, 0 for the port's", CC_REACTION, 6 },
	{ "rp_ai_rate", "rpg_ai_rate", "Mb/s of an active increase", CC_REACTION, 7 },
	{ "rp_hai_rate", "rpg_hai_rate", "Mb/s of a hyper active increase", CC_REACTION, 8 },
	{ "rp_min_dec_fac", "rpg_min_dec_fac",
	  "percent to which one notification may change the rate, at least", CC_REACTION, 9 },
	{ "rp_min_rate", "rpg_min_rate", "Mb/s at least", CC_REACTION, 10 },
	{ "rp_rate_to_set_on_first_cnp", "rate_to_set_on_first_cnp",
	  "Mb/s after the first notification, 0 for the port's", CC_REACTION, 11 },
	{ "rp_dce_tcp_g", "dce_tcp_g", "how quickly alpha follows, in 1024ths", CC_REACTION, 12 },
	{ "rp_dce_tcp_rtt", "dce_tcp_rtt", "us between updates of alpha", CC_REACTION, 13 },
	{ "rp_rate_reduce_monitor_period", "rate_reduce_monitor_period",
	  "us between decreases, at least", CC_REACTION, 14 },
	{ "rp_initial_alpha_value", "initial_alpha_value",
	  "alpha of a new flow, in 1024ths", CC_REACTION, 15 },
	{ "rp_gd", "rpg_gd",
	  "log2 of what alpha is divided by when it decreases the rate", CC_REACTION, 16 },
	{ "np_min_time_between_cnps", "min_time_between_cnps",
	  "us between notifications of a flow, at least", CC_NOTIFICATION, 2 },
	{ "np_cnp_dscp", "cnp_dscp", "DSCP of a notification", CC_NOTIFICATION, 3 },
	{ "np_cnp_prio_mode", "cnp_prio_mode",
	  "1: a notification has the priority of what it is about", CC_NOTIFICATION, 4 },
	{ "np_cnp_prio", "cnp_802p_prio", "priority of a notification otherwise", CC_NOTIFICATION, 4 },
};

const struct cc_switch cc_switches[] = {
	{ "rp_priorities", CC_REACTION, "priorities on which this end slows down" },
	{ "np_priorities", CC_NOTIFICATION, "priorities on which this end notifies" },
};

const struct cc_counter cc_counters[] = {
	{ "rp_cur_flows", false, "flows that are slowed down now" },
	{ "sum_flows", false, "flows that were, summed up over time" },
	{ "rp_cnp_ignored", true, "notifications that came, and were of no flow" },
	{ "rp_cnp_handled", true, "notifications that slowed a flow down" },
	{ "np_ecn_marked_roce_packets", true, "marked packets that came" },
	{ "np_cnp_sent", true, "notifications that were sent" },
};

_Static_assert(sizeof(cc_parameters) / sizeof(*cc_parameters) == NUM_CC_PARAMETERS, "number");
_Static_assert(sizeof(cc_switches) / sizeof(*cc_switches) == NUM_CC_SWITCHES, "number");
_Static_assert(sizeof(cc_counters) / sizeof(*cc_counters) == NUM_CC_COUNTERS, "number");

struct boxes {
	const struct mlx5ctl_dv_layout *in_layout, *out_layout;
	uint8_t in[INBOX_MAX], out[OUTBOX_MAX];
	size_t inlen;
};

static void put(struct boxes *boxes, const char *path, uint64_t value)
{
	mlx5ctl_dv_layout_set_u64(boxes->in_layout, boxes->in, boxes->inlen, path, value);
}

static uint64_t get(const struct boxes *boxes, const char *path)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(boxes->out_layout, boxes->out, sizeof(boxes->out), path, &value);
	return value;
}

static void begin(struct boxes *boxes, uint16_t opcode, int point)
{
	*boxes = (struct boxes){
		.in_layout = mlx5ctl_dv_layout_of_command(opcode, false),
		.out_layout = mlx5ctl_dv_layout_of_command(opcode, true),
	};
	boxes->inlen = (mlx5ctl_dv_layout_bits(boxes->in_layout) + 7) / 8;
	put(boxes, "opcode", opcode);
	if (point)
		put(boxes, "cong_protocol", point);
}

static int send_boxes(struct target *target, struct boxes *boxes)
{
	return mlx5ctl_dv_exec_cmd(target->uctx, boxes->in, boxes->inlen, boxes->out,
				   (mlx5ctl_dv_layout_bits(boxes->out_layout) + 7) / 8);
}

static const char *params_path(const struct cc_parameter *parameter, char path[PATH_MAX_LEN])
{
	snprintf(path, PATH_MAX_LEN, "congestion_parameters.cong_control_r_roce_ecn_%s.%s",
		 parameter->point == CC_REACTION ? "rp" : "np", parameter->field);
	return path;
}

uint32_t cc_parameter_width(const struct cc_parameter *parameter)
{
	struct mlx5ctl_dv_layout_field field = {};
	char path[PATH_MAX_LEN];

	mlx5ctl_dv_layout_find_field(mlx5ctl_dv_layout_of_command(OP_MODIFY_PARAMS, false),
				     params_path(parameter, path), &field);
	return field.bit_width;
}

static int read_params(struct target *target, struct cc_state *state)
{
	char path[PATH_MAX_LEN];
	struct boxes boxes;
	int err = 0;

	for (int point = CC_REACTION; !err && point < NUM_CC_POINTS; point++) {
		begin(&boxes, OP_QUERY_PARAMS, point);
		err = send_boxes(target, &boxes);
		for (size_t i = 0; !err && i < NUM_CC_PARAMETERS; i++)
			if (cc_parameters[i].point == (enum cc_point)point)
				state->values[i] = get(&boxes, params_path(&cc_parameters[i], path));
	}
	return err;
}

int read_cc_switch(struct target *target, enum cc_point point, unsigned int priority, bool *on)
{
	struct boxes boxes;
	int err;

	begin(&boxes, OP_QUERY_STATUS, point);
	put(&boxes, "priority", priority);
	err = send_boxes(target, &boxes);
	*on = !err && get(&boxes, "enable");
	return err;
}

static int read_switches(struct target *target, struct cc_state *state)
{
	int err = 0;

	for (size_t i = 0; i < NUM_CC_SWITCHES; i++)
		for (unsigned int priority = 0; !err && priority < NUM_CC_PRIORITIES; priority++) {
			bool on;

			err = read_cc_switch(target, cc_switches[i].point, priority, &on);
			state->priorities[i] |= on << priority;
		}
	return err;
}

int read_cc_state(struct target *target, struct cc_state *state)
{
	*state = (struct cc_state){};
	return read_switches(target, state) ?: read_params(target, state);
}

int read_cc_counters(struct target *target, uint64_t values[NUM_CC_COUNTERS])
{
	struct boxes boxes;
	int err;

	begin(&boxes, OP_QUERY_STATISTICS, 0);
	err = send_boxes(target, &boxes);
	for (size_t i = 0; !err && i < NUM_CC_COUNTERS; i++) {
		const struct cc_counter *counter = &cc_counters[i];

		values[i] = 0;
		if (counter->wide)
			get_halves(boxes.out_layout, boxes.out, sizeof(boxes.out), counter->name, &values[i]);
		else
			values[i] = get(&boxes, counter->name);
	}
	return err;
}

static int write_params(struct target *target, const struct cc_state *old, const struct cc_state *new,
			enum cc_point point)
{
	uint32_t select = 0;
	struct boxes boxes;
	char path[PATH_MAX_LEN];

	begin(&boxes, OP_MODIFY_PARAMS, point);
	for (size_t i = 0; i < NUM_CC_PARAMETERS; i++) {
		if (cc_parameters[i].point != point)
			continue;
		/* A bit may be of two fields, so that all of them go along. */
		put(&boxes, params_path(&cc_parameters[i], path), new->values[i]);
		if (new->values[i] != old->values[i])
			select |= 1u << cc_parameters[i].select;
	}
	put(&boxes, point == CC_REACTION ? "field_select.field_select_r_roce_rp.field_select_r_roce_rp" :
					   "field_select.field_select_r_roce_np.field_select_r_roce_np", select);
	return select ? send_boxes(target, &boxes) : 0;
}

static int write_switches(struct target *target, const struct cc_state *old, const struct cc_state *new)
{
	struct boxes boxes;
	int err = 0;

	for (size_t i = 0; i < NUM_CC_SWITCHES; i++)
		for (unsigned int priority = 0; !err && priority < NUM_CC_PRIORITIES; priority++) {
			bool on = new->priorities[i] >> priority & 1;

			if (on == (old->priorities[i] >> priority & 1))
				continue;
			begin(&boxes, OP_MODIFY_STATUS, cc_switches[i].point);
			put(&boxes, "priority", priority);
			put(&boxes, "enable", on);
			err = send_boxes(target, &boxes);
		}
	return err;
}

int write_cc_state(struct target *target, const struct cc_state *old, const struct cc_state *new)
{
	return write_params(target, old, new, CC_REACTION) ?:
	       write_params(target, old, new, CC_NOTIFICATION) ?: write_switches(target, old, new);
}
