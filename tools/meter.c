// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Reads what the table of sources lists. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "errand.h"
#include "meter.h"

#define CAP_GENERAL 0x0
#define PORT_TYPE_ETH 1
#define REG_PFCC 0x5007
#define REG_PAOS 0x5006
#define REG_MTCAP 0x9009

#define MAX_PORTS 8
#define MAX_SENSORS 64
/* The largest box of a source. */
#define MAX_BOX MLX5CTL_DV_CAP_LEN

/* One of a source: of the device, of a port, of a sensor. */
struct gauge {
	const struct source *source;
	uint32_t index; /* of the port or sensor */
	int priority; /* -1: there is none */
	bool refused;
	bool seen; /* an error, in the last reading */
};

struct meter {
	struct target *target;
	uint32_t num_ports;
	bool ethernet;
	bool told; /* of its ports, by the driver */
	bool congestion; /* there is RoCE, and firmware lets its congestion control be asked for */
	uint8_t pfc[MAX_PORTS]; /* a bit for each priority with flow control */
	uint64_t sensors; /* which are there */
	uint32_t num_refused; /* of what says which gauges there are */
	struct gauge *gauges;
	size_t num_gauges;
};

/* What a thread asks, and the answer. */
struct inquiry {
	struct meter *meter;
	struct gauge *gauge;
	const struct mlx5ctl_dv_layout *layout;
	size_t len;
	uint64_t time_us; /* when it came */
	uint8_t box[MAX_BOX];
};

/* Firmware or kernel said no: that is nothing but an answer. */
static bool is_refusal(int err)
{
	return err == EREMOTEIO || err == EACCES || err == EOPNOTSUPP ||
	       err == EINVAL || err == EMSGSIZE || err == ENODATA;
}

static int ask_cap(void *arg)
{
	struct inquiry *inquiry = arg;

	return mlx5ctl_dv_query_hca_cap(inquiry->meter->target->uctx, CAP_GENERAL,
					MLX5CTL_DV_CAP_CURRENT, inquiry->box,
					MLX5CTL_DV_CAP_LEN);
}

static int ask_mtcap(void *arg)
{
	struct inquiry *inquiry = arg;

	return mlx5ctl_dv_read_reg(inquiry->meter->target->uctx, REG_MTCAP, 0, inquiry->box,
				   mlx5ctl_dv_layout_bits(inquiry->layout) / 8);
}

static void take_cap(struct meter *meter, const struct inquiry *inquiry)
{
	uint64_t num_ports = 0;
	uint64_t type = 0;
	uint64_t allowed = 0;

	mlx5ctl_dv_layout_get_u64(inquiry->layout, inquiry->box, MLX5CTL_DV_CAP_LEN,
				  "num_ports", &num_ports);
	mlx5ctl_dv_layout_get_u64(inquiry->layout, inquiry->box, MLX5CTL_DV_CAP_LEN,
				  "port_type", &type);
	mlx5ctl_dv_layout_get_u64(inquiry->layout, inquiry->box, MLX5CTL_DV_CAP_LEN,
				  "cc_query_allowed", &allowed);
	meter->num_ports = num_ports > MAX_PORTS ? MAX_PORTS : num_ports;
	meter->ethernet = type == PORT_TYPE_ETH;
	meter->congestion = meter->ethernet && allowed;
}

static int ask_pfc(void *arg)
{
	struct inquiry *inquiry = arg;

	mlx5ctl_dv_layout_set_u64(inquiry->layout, inquiry->box, MAX_BOX, "local_port",
				  inquiry->gauge->index);
	return mlx5ctl_dv_read_reg(inquiry->meter->target->uctx, REG_PFCC, 0, inquiry->box,
				   mlx5ctl_dv_layout_bits(inquiry->layout) / 8);
}

/* A virtual function may not know. */
static int learn_pfc(struct meter *meter)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PFCC);
	struct inquiry inquiries[MAX_PORTS] = {};
	struct errand errands[MAX_PORTS] = {};
	struct gauge gauges[MAX_PORTS] = {};
	int err = 0;

	for (uint32_t i = 0; i < meter->num_ports; i++) {
		gauges[i].index = i + 1;
		inquiries[i].meter = meter;
		inquiries[i].gauge = &gauges[i];
		inquiries[i].layout = layout;
		errands[i] = (struct errand){ "PFCC", ask_pfc, &inquiries[i] };
	}
	run_errands(errands, meter->num_ports, NULL);
	for (uint32_t i = 0; i < meter->num_ports; i++) {
		uint64_t sent = 0, received = 0;

		if (!errands[i].err) {
			mlx5ctl_dv_layout_get_u64(layout, inquiries[i].box, MAX_BOX, "pfctx", &sent);
			mlx5ctl_dv_layout_get_u64(layout, inquiries[i].box, MAX_BOX, "pfcrx", &received);
		}
		meter->pfc[i] = sent | received;
		meter->num_refused += is_refusal(errands[i].err);
		if (!is_refusal(errands[i].err))
			err = err ?: errands[i].err;
	}
	return err;
}

/* As the driver has it. */
static bool take_attr(struct meter *meter, const struct mlx5ctl_dv_device_attr *attr)
{
	if (!attr || !attr->num_ports || !attr->link_layer[0])
		return false;
	meter->num_ports = attr->num_ports > MAX_PORTS ? MAX_PORTS : attr->num_ports;
	meter->ethernet = !strcmp(attr->link_layer, "Ethernet");
	return true;
}

/* What there is to read. Firmware may not show its sensors. */
static int learn(struct meter *meter)
{
	size_t first = meter->told;
	struct inquiry inquiries[] = {
		{ .meter = meter, .layout = mlx5ctl_dv_layout_of_cap(CAP_GENERAL) },
		{ .meter = meter, .layout = mlx5ctl_dv_layout_of_register(REG_MTCAP) },
	};
	struct errand errands[] = {
		{ "QUERY_HCA_CAP", ask_cap, &inquiries[0] },
		{ "MTCAP", ask_mtcap, &inquiries[1] },
	};

	run_errands(errands + first, 2 - first, NULL);
	if (errands[0].err)
		return errands[0].err;
	if (!meter->told)
		take_cap(meter, &inquiries[0]);
	if (!errands[1].err)
		mlx5ctl_dv_layout_get_u64(inquiries[1].layout, inquiries[1].box, MAX_BOX,
					  "sensor_map", &meter->sensors);
	meter->num_refused = is_refusal(errands[1].err);
	if (errands[1].err && !meter->num_refused)
		return errands[1].err;
	return meter->ethernet ? learn_pfc(meter) : 0;
}

static void add_gauge(struct meter *meter, const struct source *source,
		      uint32_t index, int priority)
{
	meter->gauges[meter->num_gauges++] = (struct gauge){
		.source = source,
		.index = index,
		.priority = priority,
	};
}

static bool add_gauges(struct meter *meter)
{
	meter->gauges = calloc(num_meter_sources * MAX_SENSORS,
			       sizeof(*meter->gauges));
	if (!meter->gauges)
		return false;
	for (size_t i = 0; i < num_meter_sources; i++) {
		const struct source *source = &meter_sources[i];

		if (source->link == (meter->ethernet ? LINK_IB : LINK_ETH))
			continue;
		if (source->extent == SOURCE_DEVICE)
			add_gauge(meter, source, 0, -1);
		for (uint32_t port = 1; source->extent == SOURCE_PORT &&
					port <= meter->num_ports; port++)
			add_gauge(meter, source, port, -1);
		for (uint32_t port = 1; source->extent == SOURCE_PRIORITY &&
					port <= meter->num_ports; port++)
			for (int priority = 0; priority < NUM_PRIORITIES; priority++)
				add_gauge(meter, source, port, priority);
		for (uint32_t sensor = 0; source->extent == SOURCE_SENSOR &&
					  sensor < MAX_SENSORS; sensor++)
			if (meter->sensors >> sensor & 1)
				add_gauge(meter, source, sensor, -1);
	}
	return true;
}

struct meter *open_meter(struct target *target, const struct mlx5ctl_dv_device_attr *attr)
{
	struct meter *meter = calloc(1, sizeof(*meter));
	int err;

	if (!meter)
		return NULL;
	meter->target = target;
	meter->told = take_attr(meter, attr);
	err = learn(meter);
	if (!err && add_gauges(meter))
		return meter;
	close_meter(meter);
	errno = err ?: ENOMEM;
	return NULL;
}

void close_meter(struct meter *meter)
{
	if (meter)
		free(meter->gauges);
	free(meter);
}

uint32_t meter_ports(const struct meter *meter)
{
	return meter->num_ports;
}

bool meter_is_ethernet(const struct meter *meter)
{
	return meter->ethernet;
}

uint32_t meter_refused(const struct meter *meter)
{
	uint32_t num = meter->num_refused;

	for (size_t i = 0; i < meter->num_gauges; i++)
		num += meter->gauges[i].refused;
	return num;
}

bool meter_has_congestion(const struct meter *meter)
{
	return meter->congestion;
}

bool meter_has_pfc(const struct meter *meter, uint32_t port, int priority)
{
	return port && port <= meter->num_ports && meter->pfc[port - 1] >> priority & 1;
}

static const struct mlx5ctl_dv_layout *layout_of(const struct source *source)
{
	return source->access == SOURCE_REGISTER ?
		       mlx5ctl_dv_layout_of_register(source->id) :
		       mlx5ctl_dv_layout_of_command(source->id, true);
}

static int read_register(struct meter *meter, const struct gauge *gauge,
			 const struct mlx5ctl_dv_layout *layout, uint8_t *box,
			 size_t len)
{
	const struct source *source = gauge->source;
	const char *index_field = source->extent == SOURCE_SENSOR ?
					  "sensor_index" : "local_port";

	if (source->group)
		mlx5ctl_dv_layout_encode(layout, box, len, &source->group, 1, NULL);
	if (source->extent != SOURCE_DEVICE)
		mlx5ctl_dv_layout_set_u64(layout, box, len, index_field,
					  gauge->index);
	if (gauge->priority > 0)
		mlx5ctl_dv_layout_set_u64(layout, box, len, "prio_tc", gauge->priority);
	return mlx5ctl_dv_read_reg(meter->target->uctx, source->id, 0, box, len);
}

static int query(struct meter *meter, const struct gauge *gauge, uint8_t *box,
		 size_t len)
{
	char port[] = "port_num=0";
	const char *field = port;

	port[sizeof(port) - 2] += gauge->index;
	return mlx5ctl_dv_query_object(meter->target->uctx, gauge->source->id,
				       &field,
				       gauge->source->extent == SOURCE_PORT,
				       box, len);
}

static bool get_field(const struct mlx5ctl_dv_layout *layout, const uint8_t *box,
		      size_t len, const char *arm, const struct measure *measure, uint64_t *value)
{
	char path[MLX5CTL_DV_PATH_MAX];

	snprintf(path, sizeof(path), "%s%s", arm, measure->field);
	return measure->halves ? get_halves(layout, box, len, path, value) :
				 !mlx5ctl_dv_layout_get_u64(layout, box, len, path, value);
}

/*
 * A coefficient and a power of ten, which are kept as they are. Firmware that counts none
 * leaves them zero; one that has seen no error says 15E-255.
 */
static bool get_rate(const uint8_t *box, size_t len, size_t at, uint64_t *value)
{
	if (at + 4 > len)
		return false;
	*value = (uint64_t)box[at + 2] << 8 | (box[at + 3] & 0xf);
	return *value;
}

static bool get_value(const struct source *source,
		      const struct mlx5ctl_dv_layout *layout, const uint8_t *box,
		      size_t len, const struct measure *measure, uint64_t *value)
{
	if (measure->rate_at)
		return get_rate(box, len, measure->rate_at, value);
	if (!get_field(layout, box, len, source->arm, measure, value))
		return false;
	if (measure->mask)
		*value = (*value & measure->mask) / (measure->mask & -measure->mask);
	*value = *value * (measure->multiplier ?: 1) / (measure->part ?: 1);
	return true;
}

static bool is_taken(const struct readings *readings,
		     const struct reading *wanted)
{
	for (size_t i = 0; i < readings->num; i++)
		if (readings->list[i].measure == wanted->measure &&
		    !strcmp(readings->list[i].sensor, wanted->sensor))
			return true;
	return false;
}

/* Firmware's name of a sensor, or its number if another has that name. */
static void name_sensor(const struct gauge *gauge,
			const struct mlx5ctl_dv_layout *layout, const uint8_t *box,
			size_t len, const struct readings *readings,
			struct reading *reading)
{
	uint64_t halves[2] = {};
	size_t num = 0;

	mlx5ctl_dv_layout_get_u64(layout, box, len, "sensor_name_hi", &halves[0]);
	mlx5ctl_dv_layout_get_u64(layout, box, len, "sensor_name_lo", &halves[1]);
	for (size_t i = 0; i < 8; i++) {
		char letter = halves[i / 4] >> (24 - i % 4 * 8);

		if (letter > ' ' && letter < 0x7f)
			reading->sensor[num++] = letter;
	}
	if (!num || is_taken(readings, reading))
		snprintf(reading->sensor, sizeof(reading->sensor), "sensor%u",
			 gauge->index);
}

static int ask_gauge(void *arg)
{
	struct inquiry *inquiry = arg;
	int err = inquiry->gauge->source->access == SOURCE_REGISTER ?
			  read_register(inquiry->meter, inquiry->gauge, inquiry->layout,
					inquiry->box, inquiry->len) :
			  query(inquiry->meter, inquiry->gauge, inquiry->box, inquiry->len);

	inquiry->time_us = clock_us();
	return err;
}

static void take_gauge(const struct inquiry *inquiry, struct readings *readings)
{
	const struct source *source = inquiry->gauge->source;

	for (size_t i = 0; i < source->num_measures; i++) {
		struct reading *reading = &readings->list[readings->num];

		reading->measure = &source->measures[i];
		reading->time_us = inquiry->time_us;
		reading->priority = reading->measure->once ? -1 : inquiry->gauge->priority;
		if (reading->measure->once && inquiry->gauge->priority > 0)
			continue;
		if (!get_value(source, inquiry->layout, inquiry->box, inquiry->len,
			       reading->measure, &reading->value))
			continue;
		inquiry->gauge->seen |= reading->measure->error && reading->value;
		if (source->extent == SOURCE_PORT || source->extent == SOURCE_PRIORITY)
			reading->port = inquiry->gauge->index;
		else if (source->extent == SOURCE_SENSOR)
			name_sensor(inquiry->gauge, inquiry->layout, inquiry->box,
				    inquiry->len, readings, reading);
		readings->num++;
	}
}

static bool has_errors(const struct source *source)
{
	for (size_t i = 0; i < source->num_measures; i++)
		if (source->measures[i].error)
			return true;
	return false;
}

/* A port's own storms are with its first priority. */
static bool is_wanted(const struct meter *meter, const struct gauge *gauge, enum meter_scope scope)
{
	bool has_pfc = gauge->priority >= 0 && meter_has_pfc(meter, gauge->index, gauge->priority);
	bool errors = has_errors(gauge->source);

	if (gauge->refused || (scope != METER_ALL && gauge->priority > 0 && !has_pfc))
		return false;
	switch (scope) {
	case METER_SEEN:
		return gauge->seen || has_pfc;
	case METER_ERRORS:
		return errors;
	case METER_VITAL:
		return errors || gauge->source->extent == SOURCE_SENSOR ||
		       (gauge->source->id == REG_PAOS && !meter->told);
	default:
		return true;
	}
}

/* Those that were not refused before; returns how many. */
static size_t prepare(struct meter *meter, enum meter_scope scope, struct inquiry *inquiries,
		      struct errand *errands)
{
	size_t num = 0;

	for (size_t i = 0; i < meter->num_gauges; i++) {
		struct gauge *gauge = &meter->gauges[i];
		const struct mlx5ctl_dv_layout *layout = layout_of(gauge->source);
		size_t len = mlx5ctl_dv_layout_bits(layout) / 8;

		if (len > MAX_BOX || !is_wanted(meter, gauge, scope))
			continue;
		inquiries[num] = (struct inquiry){ meter, gauge, layout, len };
		errands[num] = (struct errand){ mlx5ctl_dv_layout_name(layout), ask_gauge,
						&inquiries[num] };
		num++;
	}
	return num;
}

static int read_gauges(struct meter *meter, enum meter_scope scope, struct readings *readings)
{
	struct inquiry *inquiries = calloc(meter->num_gauges + 1, sizeof(*inquiries));
	struct errand *errands = calloc(meter->num_gauges + 1, sizeof(*errands));
	size_t num = 0;
	int err = inquiries && errands ? 0 : ENOMEM;

	if (!err) {
		num = prepare(meter, scope, inquiries, errands);
		run_errands(errands, num, NULL);
	}
	for (size_t i = 0; i < num && !err; i++) {
		if (!errands[i].err)
			take_gauge(&inquiries[i], readings);
		inquiries[i].gauge->refused = is_refusal(errands[i].err);
		err = inquiries[i].gauge->refused ? 0 : errands[i].err;
	}
	free(inquiries);
	free(errands);
	return err;
}

int read_meter(struct meter *meter, enum meter_scope scope, struct readings *readings)
{
	struct timespec now;
	size_t room = 0;

	for (size_t i = 0; i < meter->num_gauges; i++)
		room += meter->gauges[i].source->num_measures;
	clock_gettime(CLOCK_MONOTONIC, &now);
	readings->time_ns = now.tv_sec * 1000000000ULL + now.tv_nsec;
	readings->num = 0;
	readings->list = calloc(room + 1, sizeof(*readings->list));
	return readings->list ? read_gauges(meter, scope, readings) : ENOMEM;
}

bool meter_has_seen(const struct meter *meter)
{
	for (size_t i = 0; i < meter->num_gauges; i++)
		if (is_wanted(meter, &meter->gauges[i], METER_SEEN))
			return true;
	return false;
}

void free_readings(struct readings *readings)
{
	free(readings->list);
}

const struct reading *find_reading(const struct readings *readings, const struct reading *like)
{
	for (size_t i = 0; i < readings->num; i++) {
		const struct reading *reading = &readings->list[i];

		if (reading->measure == like->measure && reading->port == like->port &&
		    reading->priority == like->priority && !strcmp(reading->sensor, like->sensor))
			return reading;
	}
	return NULL;
}

static bool is_fraction(const struct measure *measure)
{
	return measure->divisor || measure->rate_at || measure->millionths;
}

static double fraction(const struct reading *reading)
{
	if (reading->measure->rate_at)
		return (double)(reading->value & 0xf) * pow(10, -(double)(reading->value >> 8));
	if (reading->measure->millionths)
		return reading->value / 1e6;
	return (double)(int16_t)reading->value / reading->measure->divisor;
}

struct json_object *reading_to_json(const struct reading *reading)
{
	return is_fraction(reading->measure) ?
		       json_object_new_double(fraction(reading)) :
		       json_object_new_uint64(reading->value);
}

const char *reading_text(const struct reading *reading, char *text)
{
	if (is_fraction(reading->measure))
		snprintf(text, READING_TEXT_MAX, "%.15g", fraction(reading));
	else
		snprintf(text, READING_TEXT_MAX, "%llu",
			 (unsigned long long)reading->value);
	return text;
}
