/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_DIAG_H
#define MLX5CTL_TOOL_DIAG_H

#include "mlx5ctl.h"

/* Room for the name of a counter, or its number. */
#define COUNTER_LABEL_MAX 64

struct diag_request {
	struct common common;
	uint16_t *ids;
	uint32_t num_ids;
	uint64_t period_us;
	uint64_t count; /* samples, 0 without an end */
	bool csv;
	bool plot;
};

/* diag_names.c: NULL and false for those that have no name. */
const char *counter_name(uint16_t id);
/* All names: NULL after the last. */
const char *counter_name_at(size_t index);
bool find_counter(const char *name, uint16_t *id);
/* The name, or "0x407". */
const char *counter_label(uint16_t id, char *label);

/* diag.c: a sampler for what was asked, or NULL and says why, and who owns the
 * sampling.
 */
struct mlx5ctl_dv_diag_sampler *start_sampling(struct target *target,
					       const struct diag_request *request);

/* diag_plot.c: NULL without memory. */
struct plot *start_plot(const struct diag_request *request);
/* Draws the chart again, with a sample more: of each counter its growth a second
 * and its value.
 */
void plot_sample(struct plot *plot, const double *rates, const uint64_t *values,
		 uint32_t missed);
void end_plot(struct plot *plot);

/* diag_stream.c */
int stream_samples(struct target *target, const struct diag_request *request);

#endif
