// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * From a resource as "rdma res" numbers it to what firmware holds of it. The
 * number of a QP is firmware's, an MR's is in its key, and of a CQ the driver's
 * own dump tells. A PD has no context: what is in it has.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dump.h"
#include "obj.h"
#include "rdma.h"

/* A key is an index and eight bits of the user's choice. */
#define KEY_SHIFT 8
/* These have other numbers in firmware. */
#define NUM_SPECIAL_QPS 2

static const struct {
	const char *name;
	enum rdma_kind kind;
	const char *object; /* NULL: none */
	const char *field;
} resources[] = {
	[RDMA_QP] = { "qp", RDMA_QP, "qp", "qpn" },
	[RDMA_CQ] = { "cq", RDMA_CQ, "cq", "cqn" },
	[RDMA_MR] = { "mr", RDMA_MR, "mkey", "mkey_index" },
	[RDMA_PD] = { "pd", RDMA_PD, NULL, NULL },
};

#define NUM_RESOURCES (sizeof(resources) / sizeof(*resources))

struct find {
	struct common common;
	bool have_kind;
	enum rdma_kind kind;
	bool have_number;
	uint32_t number;
	/* What was asked for, or is in it. */
	struct rdma_resource *list;
	size_t num;
	bool out_of_memory;
};

static bool is_wanted(const struct find *find, const struct rdma_resource *resource)
{
	if (find->kind == RDMA_PD && resource->kind != RDMA_PD)
		return resource->has_pdn && resource->pdn == find->number;
	return resource->kind == find->kind && resource->number == find->number;
}

static void take(const struct rdma_resource *resource, void *arg)
{
	struct find *find = arg;
	struct rdma_resource *grown;

	if (!is_wanted(find, resource))
		return;
	grown = realloc(find->list, (find->num + 1) * sizeof(*grown));
	if (!grown) {
		find->out_of_memory = true;
		return;
	}
	find->list = grown;
	find->list[find->num++] = *resource;
}

/* Says why not, if not. */
static bool list_wanted(const char *dev, struct find *find)
{
	int err = list_resources(dev, find->kind, take, find);

	if (!err && !find->num) {
		failed_because(dev, "no %s %u; see \"rdma res show %s\"",
			       resources[find->kind].name, find->number,
			       resources[find->kind].name);
		return false;
	}
	if (find->kind == RDMA_PD) {
		/* Itself, which has no context. */
		find->num = 0;
		err = err ?: list_resources(dev, RDMA_QP, take, find);
		err = err ?: list_resources(dev, RDMA_MR, take, find);
	}
	if (err)
		failed_because(dev, "rdma resources: %s", strerror(err));
	else if (find->out_of_memory)
		failed_because(dev, "out of memory");
	else if (!find->num)
		failed_because(dev, "pd %u: firmware has no context of a PD, and there is no QP or MR in it",
			       find->number);
	return !err && !find->out_of_memory && find->num;
}

int firmware_cqn(const char *dev, uint32_t cq, uint16_t segment, uint32_t *number)
{
	struct mlx5ctl_dv_rsc_record rec = {};
	bool found = false;
	void *data = NULL;
	size_t pos = 0;
	size_t len;
	int err;

	err = raw_resource(dev, RDMA_CQ, cq, &data, &len);
	while (!err && !found && !mlx5ctl_dv_rsc_next(data, len, &pos, &rec)) {
		found = rec.type == segment;
		*number = rec.index1;
	}
	free(data);
	return err || found ? err : EBADMSG;
}

/* Says why not, if not. */
static bool find_cqn(struct target *target, uint32_t cq, uint32_t *number)
{
	struct mlx5ctl_dv_rsc_menu_entry segment = {};
	const char *dev = target->name;
	int err;

	if (!find_rsc_segment(target, "PRM_QUERY_CQ", &segment))
		return false;
	err = firmware_cqn(dev, cq, segment.segment, number);
	if (err == EBADMSG)
		failed_because(dev, "cq %u: the driver's dump does not have it", cq);
	else if (err)
		failed_because(dev, "cq %u: the driver does not say its number in firmware: %s",
			       cq, strerror(err));
	return !err;
}

/* Firmware's number; says why not, if not. */
static bool find_number(struct target *target, const struct rdma_resource *resource,
			uint32_t *number)
{
	const char *dev = target->name;

	if (resource->kind == RDMA_CQ)
		return find_cqn(target, resource->number, number);
	*number = resource->kind == RDMA_MR ? resource->lkey >> KEY_SHIFT :
					      resource->number;
	if (resource->kind == RDMA_MR && !resource->has_lkey) {
		failed_because(dev, "mr %u: the kernel says its key only with CAP_NET_ADMIN",
			       resource->number);
		return false;
	}
	if (resource->kind == RDMA_QP && *number < NUM_SPECIAL_QPS) {
		failed_because(dev, "qp %u: QP0 and QP1 have other numbers in firmware, which nothing tells",
			       *number);
		return false;
	}
	return true;
}

static struct json_object *describe(const char *dev, const struct rdma_resource *resource,
				    uint32_t number)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "dev", dev);
	add_string(object, "resource", resources[resource->kind].name);
	add_number(object, "number", resource->number);
	json_object_object_add(object, "pdn",
			       resource->has_pdn ?
				       json_object_new_uint64(resource->pdn) : NULL);
	add_number(object, "pid", resource->pid);
	add_string(object, "owner", resource->owner);
	add_string(object, "object", resources[resource->kind].object);
	add_number(object, "firmware_number", number);
	return object;
}

static void print_head(const char *dev, const struct rdma_resource *resource,
		       uint32_t number)
{
	printf("%s: rdma %s %u", dev, resources[resource->kind].name, resource->number);
	if (resource->has_pdn)
		printf(", pd %u", resource->pdn);
	if (resource->pid)
		printf(", of %s (pid %u)", resource->owner, resource->pid);
	else if (*resource->owner)
		printf(", of the kernel's %s", resource->owner);
	printf(": firmware's %s %s=0x%x:\n", resources[resource->kind].object,
	       resources[resource->kind].field, number);
}

static int show(const char *dev, const struct rdma_resource *resource, uint32_t number,
		const struct query *query, const void *out, struct json_object *array)
{
	struct json_object *object;

	if (options.binary)
		return print_binary(out, query->outlen);
	if (!options.json) {
		print_head(dev, resource, number);
		return print_fields(query->out, NULL, out, query->outlen,
				    options.details);
	}
	object = describe(dev, resource, number);
	json_object_object_add(object, "fields",
			       fields_to_json(query->out, NULL, out, query->outlen));
	json_object_array_add(array, object);
	return EXIT_DONE;
}

static int query_one(struct target *target, const struct rdma_resource *resource,
		     struct json_object *array)
{
	const char *object = resources[resource->kind].object;
	char assignment[32];
	const char *const assignments[] = { assignment };
	struct query query = {};
	uint32_t number;
	uint8_t *out;
	int status;

	if (!find_number(target, resource, &number))
		return EXIT_FAILED;
	if (!find_query(object, 0, &query))
		return failed_because(target->name, "%s: not known", object);
	snprintf(assignment, sizeof(assignment), "%s=%u",
		 resources[resource->kind].field, number);
	out = calloc(1, query.outlen);
	if (!out)
		return failed_because(target->name, "out of memory");
	if (mlx5ctl_dv_query_object(target->uctx, query.opcode, assignments, 1, out,
				    query.outlen))
		status = failed(target->name, object);
	else
		status = show(target->name, resource, number, &query, out, array);
	free(out);
	return status;
}

static int query_all(struct target *target, const struct find *find)
{
	struct json_object *array = json_object_new_array();
	int status = EXIT_DONE;

	for (size_t i = 0; i < find->num; i++)
		if (query_one(target, &find->list[i], array))
			status = EXIT_FAILED;
	if (options.json && json_object_array_length(array))
		print_json(array);
	else
		json_object_put(array);
	return status;
}

static int run(struct find *find)
{
	struct mlx5ctl_dv_device_attr attr = {};
	struct target target;
	int status = EXIT_FAILED;

	if (!open_target(&target, find->common.dev, find->common.scope))
		return EXIT_FAILED;
	if (!find_device(find->common.dev, &attr) || !attr.name[0])
		failed_because(find->common.dev, "no ib device of it is here");
	else if (list_wanted(attr.name, find))
		status = query_all(&(struct target){ attr.name, target.ctx, target.uctx },
				   find);
	close_target(&target);
	return status;
}

static int parse_word(struct args *args, const char *word, struct find *find)
{
	uint64_t number;

	if (!find->have_kind) {
		for (size_t i = 0; i < NUM_RESOURCES && !find->have_kind; i++) {
			find->have_kind = is_word(word, resources[i].name, NULL);
			find->kind = resources[i].kind;
		}
		return find->have_kind ? EXIT_DONE :
					 wrong_use(args, "unknown resource \"%s\"; try one of: qp, cq, mr, pd",
						   word);
	}
	if (find->have_number)
		return wrong_word(args, word, "word");
	if (!parse_number(word, UINT32_MAX, &number))
		return wrong_use(args, "\"%s\" is not the number of a resource", word);
	find->number = number;
	find->have_number = true;
	return EXIT_DONE;
}

static int parse(struct args *args, struct find *find)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &find->common, TAKE_DEV | TAKE_SCOPE);
		if (status == NOT_TAKEN)
			status = parse_word(args, word, find);
		if (status)
			return status;
	}
	if (!find->have_kind)
		return wrong_use(args, "the resource is missing: qp, cq, mr or pd");
	if (!find->have_number)
		return wrong_use(args, "the resource's number is missing: see \"rdma res\"");
	if (options.binary && find->kind == RDMA_PD)
		return wrong_use(args, "-b is of one object, and a PD has many");
	return need_dev(args, &find->common);
}

int obj_find(struct args *args)
{
	struct find find = { .common.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY };
	int status;

	args->where = "mlx5ctl obj find";
	status = parse(args, &find);
	if (!status)
		status = run(&find);
	free(find.list);
	return status;
}
