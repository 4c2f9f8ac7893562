// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Records of a resource dump. The dump may come from anywhere: nothing in it
 * is believed before it is checked against the bytes that are there.
 */
#include <errno.h>

#include "mlx5ctl.h"
#include "prm.h"

static bool is_resource(uint16_t type)
{
	return type <= PRM_SEG_TYPE_LAST_RESOURCE;
}

/* Bytes that a record of this type has at least. */
static size_t fixed_len(uint16_t type)
{
	switch (type) {
	case MLX5CTL_DV_RSC_INFO:
		return PRM_SEG_INFO_LEN;
	case MLX5CTL_DV_RSC_COMMAND:
	case MLX5CTL_DV_RSC_REFERENCE:
		return PRM_SEG_COMMAND_LEN;
	case MLX5CTL_DV_RSC_MENU:
		return PRM_SEG_MENU_LEN;
	case MLX5CTL_DV_RSC_ERROR:
	case MLX5CTL_DV_RSC_NOTICE:
		return PRM_SEG_ERROR_LEN;
	case MLX5CTL_DV_RSC_TERMINATE:
		return PRM_SEG_HDR_LEN;
	default:
		return is_resource(type) ? PRM_SEG_RESOURCE_LEN : PRM_SEG_HDR_LEN;
	}
}

static void decode(struct mlx5ctl_dv_rsc_record *rec, const uint8_t *at)
{
	switch (rec->type) {
	case MLX5CTL_DV_RSC_INFO:
		rec->dump_version = prm_get16(at, PRM_SEG_INFO_DUMP_VERSION);
		rec->hw_version = prm_get(at, PRM_SEG_INFO_HW_VERSION);
		rec->fw_version = prm_get(at, PRM_SEG_INFO_FW_VERSION);
		break;
	case MLX5CTL_DV_RSC_COMMAND:
	case MLX5CTL_DV_RSC_REFERENCE:
		if (rec->type == MLX5CTL_DV_RSC_COMMAND) {
			rec->segment = prm_get16(at, PRM_SEG_COMMAND_SEGMENT);
			rec->vhca_id = prm_get16(at, PRM_SEG_COMMAND_VHCA_ID);
		} else {
			rec->segment = prm_get16(at, PRM_SEG_REFERENCE_SEGMENT);
		}
		rec->index1 = prm_get(at, PRM_SEG_COMMAND_INDEX1);
		rec->index2 = prm_get(at, PRM_SEG_COMMAND_INDEX2);
		rec->num_of_obj1 = prm_get16(at, PRM_SEG_COMMAND_NUM1);
		rec->num_of_obj2 = prm_get16(at, PRM_SEG_COMMAND_NUM2);
		break;
	case MLX5CTL_DV_RSC_ERROR:
	case MLX5CTL_DV_RSC_NOTICE:
		rec->syndrome_id = prm_get16(at, PRM_SEG_ERROR_SYNDROME_ID);
		memcpy(rec->text, at + PRM_SEG_ERROR_TEXT, PRM_SEG_ERROR_TEXT_LEN);
		break;
	case MLX5CTL_DV_RSC_MENU: {
		uint64_t room = rec->payload_length / PRM_MENU_RECORD_LEN;
		uint32_t num = prm_get(at, PRM_SEG_MENU_NUM_OF_RECORDS);

		rec->num_of_records = (uint16_t)(num < room ? num : room);
		break;
	}
	default:
		if (is_resource(rec->type)) {
			rec->index1 = prm_get(at, PRM_SEG_RESOURCE_INDEX1);
			rec->index2 = prm_get(at, PRM_SEG_RESOURCE_INDEX2);
		}
	}
}

int mlx5ctl_dv_rsc_next_sized(const void *dump, size_t len, size_t *pos,
			      struct mlx5ctl_dv_rsc_record *record,
			      size_t record_len)
{
	struct mlx5ctl_dv_rsc_record full;
	const uint8_t *at = (const uint8_t *)dump + *pos;
	size_t left = *pos <= len ? len - *pos : 0;
	size_t fixed;
	size_t size;
	uint16_t type;

	/* mlx5ctl_dv_rsc_menu_entry() reads what comes before. */
	if (mlx5ctl_check_out(record, record_len, 0) ||
	    record_len < offsetof(struct mlx5ctl_dv_rsc_record, dump_version))
		return EINVAL;
	if (!left)
		return ENODATA;
	if (left < PRM_SEG_HDR_LEN)
		return EBADMSG;
	size = (size_t)prm_get(at, PRM_SEG_LENGTH_DW) * 4;
	type = prm_get16(at, PRM_SEG_TYPE);
	fixed = fixed_len(type);
	if (size < fixed || size > left)
		return EBADMSG;
	if (type == MLX5CTL_DV_RSC_TERMINATE)
		return ENODATA;

	full = (struct mlx5ctl_dv_rsc_record){
		.data = at,
		.length = size,
		.payload = at + fixed,
		.payload_length = size - fixed,
		.type = type,
	};
	decode(&full, at);
	mlx5ctl_copy_out(record, record_len, &full, sizeof(full));
	*pos += size;
	return 0;
}

static void copy_name(char *to, const uint8_t *record, unsigned int number)
{
	memcpy(to, record + PRM_MENU_RECORD_NAMES +
	       number * PRM_MENU_RECORD_NAME_LEN, PRM_MENU_RECORD_NAME_LEN);
	to[PRM_MENU_RECORD_NAME_LEN] = '\0';
}

int mlx5ctl_dv_rsc_menu_entry_sized(const struct mlx5ctl_dv_rsc_record *record,
				    uint32_t number,
				    struct mlx5ctl_dv_rsc_menu_entry *entry,
				    size_t entry_len)
{
	struct mlx5ctl_dv_rsc_menu_entry full;
	const uint8_t *at;

	if (record->type != MLX5CTL_DV_RSC_MENU ||
	    mlx5ctl_check_out(entry, entry_len, 0))
		return EINVAL;
	if (number >= record->num_of_records)
		return ENODATA;

	at = (const uint8_t *)record->payload + number * PRM_MENU_RECORD_LEN;
	full = (struct mlx5ctl_dv_rsc_menu_entry){
		.flags = prm_get(at, PRM_MENU_RECORD_FLAGS),
		.segment = prm_get16(at, PRM_MENU_RECORD_SEGMENT_TYPE),
	};
	copy_name(full.name, at, 0);
	copy_name(full.index1_name, at, 1);
	copy_name(full.index2_name, at, 2);
	mlx5ctl_copy_out(entry, entry_len, &full, sizeof(full));
	return 0;
}
