// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Faults by command, and the lines of the control device that set them. */
#include "fw.h"

/* The first rule that applies to this command, used up by one. */
const struct fw_fault *fw_fault_take(struct fw_dev *fw, u16 opcode, u16 reg,
				     struct fw_fault *hit)
{
	struct fw_fault *f;

	memset(hit, 0, sizeof(*hit));
	for (f = fw->fault; f < fw->fault + FW_MAX_FAULTS; f++) {
		if (!f->count || (f->opcode && f->opcode != opcode) ||
		    (f->reg && f->reg != reg))
			continue;
		if (f->skip) {
			f->skip--;
			continue;
		}
		f->count--;
		*hit = *f;
		return hit;
	}
	return NULL;
}

/* Decimal or 0x hexadecimal; false if it is neither. */
static bool number(const char **p, u64 *val)
{
	const char *s = *p;
	u32 base = 10, digit;
	bool any = false;

	*val = 0;
	if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X')) {
		base = 16;
		s += 2;
	}
	for (;; s++) {
		if (*s >= '0' && *s <= '9')
			digit = *s - '0';
		else if (base == 16 && (*s | 32) >= 'a' && (*s | 32) <= 'f')
			digit = (*s | 32) - 'a' + 10;
		else
			break;
		*val = *val * base + digit;
		any = true;
	}
	*p = s;
	return any;
}

struct arg {
	const char *name;
	u64 val;
	bool given;
};

/*
 * Parses "name=number name=number"; NULL or what is wrong.  Which function it
 * is for the caller knows already.
 */
static const char *parse(const char *s, struct arg *args, u32 num)
{
	struct arg func;
	struct arg *arg;
	u32 i;

	for (;;) {
		while (*s == ' ' || *s == '\t' || *s == '\n')
			s++;
		if (!*s)
			return NULL;
		for (i = 0; i < num; i++) {
			size_t len = strlen(args[i].name);

			if (!strncmp(s, args[i].name, len) && s[len] == '=') {
				s += len + 1;
				break;
			}
		}
		arg = i < num ? &args[i] : &func;
		if (i == num && strncmp(s, "vf=", 3) && strncmp(s, "sf=", 3))
			return "unknown argument";
		if (i == num)
			s += 3;
		if (!number(&s, &arg->val))
			return "argument is not a number";
		if (*s && *s != ' ' && *s != '\t' && *s != '\n')
			return "rubbish after a number";
		arg->given = true;
	}
}

static const char *verb_fault(struct fw_dev *fw, const char *s)
{
	enum { DEV, OPCODE, REG, STATUS, SYNDROME, COUNT, SKIP, DELAY, DROP,
	       DELIVERY, SIGNATURE, FLIP, FLIP_AT, NUM };
	struct arg a[NUM] = {
		[DEV] = { .name = "dev" },
		[OPCODE] = { .name = "opcode" },
		[REG] = { .name = "reg" },
		[STATUS] = { .name = "status" },
		[SYNDROME] = { .name = "syndrome" },
		[COUNT] = { .name = "count", .val = 1 },
		[SKIP] = { .name = "skip" },
		[DELAY] = { .name = "delay_ms" },
		[DROP] = { .name = "drop" },
		[DELIVERY] = { .name = "delivery" },
		[SIGNATURE] = { .name = "signature" },
		[FLIP] = { .name = "flip" },
		[FLIP_AT] = { .name = "flip_at" },
	};
	const char *why = parse(s, a, NUM);
	struct fw_fault *f;

	if (why)
		return why;
	if (a[STATUS].val > 0xff || a[OPCODE].val >= FW_NUM_OPS)
		return "opcode or status out of range";
	if (a[DELIVERY].val > 0x7f)
		return "delivery status out of range";
	if (a[FLIP].val > 0xffffffff || a[FLIP_AT].val % 4 ||
	    a[FLIP_AT].val > FW_PAGE_SIZE)
		return "flip is a dword, and flip_at the byte where one begins";
	if (!a[STATUS].given && !a[DELAY].given && !a[DROP].given &&
	    !a[DELIVERY].given && !a[SIGNATURE].given && !a[FLIP].given)
		return "give status, delay_ms, drop, delivery, signature or flip";
	for (f = fw->fault; f < fw->fault + FW_MAX_FAULTS; f++) {
		if (f->count)
			continue;
		f->opcode = a[OPCODE].val;
		f->reg = a[REG].val;
		f->status = a[STATUS].val;
		f->syndrome = a[SYNDROME].val;
		f->count = a[COUNT].val;
		f->skip = a[SKIP].val;
		f->delay_ms = a[DELAY].val;
		f->drop = a[DROP].val;
		f->delivery = a[DELIVERY].val;
		f->signature = a[SIGNATURE].val;
		f->flip = a[FLIP].val;
		f->flip_at = a[FLIP_AT].val;
		return NULL;
	}
	return "too many faults";
}

static const char *verb_clear_faults(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));
	u32 n;

	if (why)
		return why;
	memset(fw->fault, 0, sizeof(fw->fault));
	fw->core_swapped = false;
	/* Commands held back by a delay are let go. */
	for (n = 0; n < FW_MAX_SLOTS; n++)
		if (fw->slot[n].state == FW_SLOT_DELAYED)
			fw->slot[n].due = 0;
	return NULL;
}

#define MAX_LATENCY_US 1000000

/* Firmware that takes its time over every command, several at once. */
static const char *verb_latency(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "us" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (!a[1].given || a[1].val > MAX_LATENCY_US)
		return "us is 0 to 1000000";
	fw->latency_ns = a[1].val * 1000;
	return NULL;
}

static const char *verb_reset_counters(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (!why)
		fw_count_reset(fw);
	return why;
}

static const char *verb_port(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "state" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val != 1 && a[1].val != 2 && a[1].val != 4)
		return "state is 1 (down), 2 (init) or 4 (active)";
	fw_port_set_state(fw, a[1].val);
	return NULL;
}

/* Completions that were dropped come late. */
static const char *verb_complete_lost(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (!why)
		fw_cmdq_complete_lost(fw);
	return why;
}

/* The heartbeat stands still, or goes on. */
static const char *verb_heartbeat(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "stop" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (!why)
		fw->health_stopped = a[1].val;
	return why;
}

static const char *verb_temperature(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "degrees" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val > 200)
		return "degrees is at most 200";
	fw->temp_set = a[1].val;
	return NULL;
}

static const char *verb_module(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "kind" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val >= FW_NUM_MODULES)
		return "kind is 0 copper, 1 SFF-8636, 2 CMIS or 3 SFF-8472";
	fw->module_kind = a[1].val;
	return NULL;
}

/* Bit error rates: 2E-RAW, and 3E-EFFECTIVE behind error correction. */
static const char *verb_ber(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "raw" },
			   { .name = "effective" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val > 255 || a[2].val > 255)
		return "a magnitude has eight bits";
	fw->bits = fw_bits_now(fw);
	fw->ber_raw = a[1].val;
	fw->ber_effective = a[2].val;
	return NULL;
}

/*
 * The partner has a priority stand still for so many percent of the time, and
 * the host, which takes nothing, has the partner do so.
 */
static const char *verb_pause(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "priority" },
			   { .name = "percent" }, { .name = "sent" },
			   { .name = "dropped" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val >= FW_PRIORITIES || a[2].val > 100 || a[3].val > 100)
		return "there are eight priorities, and a hundred percent";
	fw_pause(fw, a[1].val, a[2].val, a[3].val, a[4].val);
	return NULL;
}

/* The device finds that the host has taken nothing for long, so many times. */
static const char *verb_stall(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "minor" },
			   { .name = "critical" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	fw->stalls.minor += a[1].val;
	fw->stalls.critical += a[2].val;
	return NULL;
}

/* A core dump in another form than any that was seen. */
static const char *verb_core_dump(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "swapped" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (!why)
		fw->core_swapped = a[1].val;
	return why;
}

/* A health syndrome; with rfr the driver must recover the device. */
static const char *verb_health(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "synd" },
			   { .name = "rfr" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val > 0xff || a[2].val > 1)
		return "synd has eight bits, rfr has one";
	fw_set_health(fw, a[1].val, a[2].val);
	return NULL;
}

/* Firmware asks for pages, or wants to give some back. */
static const char *verb_pages(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "want" },
			   { .name = "give" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));
	u32 data[FW_EVENT_DWORDS] = {};

	if (why)
		return why;
	if (a[1].given == a[2].given || a[1].val > 4096 ||
	    a[2].val > fw->pages)
		return "give want or give, not more than there are";
	data[1] = a[1].given ? (u32)a[1].val : -(u32)a[2].val;
	if (!fw_event(fw, FW_EVENT_PAGE_REQUEST, 0, data))
		return "no event queue for page requests";
	return NULL;
}

/* Firmware restarts by itself, as after a bug in it. */
static const char *verb_fw_reset(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (!why)
		fw_restart(fw);
	return why;
}

#define MAX_TRACES 100000

static const char *verb_trace(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "count", .val = 1 } };
	const char *why = parse(s, a, ARRAY_SIZE(a));
	u32 n;

	if (why)
		return why;
	if (a[1].val > MAX_TRACES)
		return "count out of range";
	if (!fw->trace.on)
		return "nobody reads traces";
	for (n = 0; n < a[1].val; n++)
		fw_trace(fw, FW_TRACE_TEST, n, 0, 0);
	return NULL;
}

#define MAX_STORM 100000

static const char *verb_storm(struct fw_dev *fw, const char *s)
{
	struct arg a[] = { { .name = "dev" }, { .name = "vector" },
			   { .name = "count", .val = 1 } };
	const char *why = parse(s, a, ARRAY_SIZE(a));

	if (why)
		return why;
	if (a[1].val >= fw->cfg.vectors || a[2].val > MAX_STORM)
		return "vector or count out of range";
	while (a[2].val--)
		fw_raise(fw, a[1].val);
	return NULL;
}

static const struct {
	const char *name;
	const char *(*run)(struct fw_dev *fw, const char *args);
} verbs[] = {
	{ "fault", verb_fault },
	{ "clear-faults", verb_clear_faults },
	{ "latency", verb_latency },
	{ "reset-counters", verb_reset_counters },
	{ "port", verb_port },
	{ "complete-lost", verb_complete_lost },
	{ "heartbeat", verb_heartbeat },
	{ "core-dump", verb_core_dump },
	{ "health", verb_health },
	{ "temperature", verb_temperature },
	{ "ber", verb_ber },
	{ "pause", verb_pause },
	{ "stall", verb_stall },
	{ "module", verb_module },
	{ "pages", verb_pages },
	{ "storm", verb_storm },
	{ "fw-reset", verb_fw_reset },
	{ "trace", verb_trace },
};

const char *fw_script(struct fw_dev *fw, const char *verb, const char *args)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(verbs); i++)
		if (!strcmp(verb, verbs[i].name))
			return verbs[i].run(fw, args);
	return "unknown verb";
}
