# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

from libc.stdint cimport uint8_t, uint16_t, uint32_t, uint64_t, int32_t
from libcpp cimport bool


cdef extern from 'infiniband/mlx5ctl_dv.h' nogil:
    cdef struct mlx5ctl_dv_device
    cdef struct mlx5ctl_dv_context
    cdef struct mlx5ctl_dv_uctx
    cdef struct mlx5ctl_dv_umem

    cdef struct mlx5ctl_dv_device_attr:
        uint64_t comp_mask
        char name[64]
        char parent[64]
        char pci[64]
        char uverbs[64]
        char fwctl[64]
        char fw_ver[64]
        char board_id[64]
        char link_layer[64]
        char port_state[64]
        char transport[64]
        char reason[256]
        uint32_t state
        uint32_t num_ports
        uint16_t vendor_id
        uint16_t device_id

    mlx5ctl_dv_device **mlx5ctl_dv_get_device_list(int *num_devices)
    void mlx5ctl_dv_free_device_list(mlx5ctl_dv_device **list)
    int mlx5ctl_dv_query_device(const mlx5ctl_dv_device *device,
                                mlx5ctl_dv_device_attr *attr)

    cdef struct mlx5ctl_dv_open_attr:
        uint64_t comp_mask
        uint32_t transport
        uint32_t reserved

    mlx5ctl_dv_context *mlx5ctl_dv_open_device(const char *name,
                                               const mlx5ctl_dv_open_attr *attr)
    mlx5ctl_dv_context *mlx5ctl_dv_import_fd(int cmd_fd)
    int mlx5ctl_dv_close_device(mlx5ctl_dv_context *ctx)

    cdef struct mlx5ctl_dv_uctx_attr:
        uint64_t comp_mask
        uint32_t scope
        uint32_t reserved

    cdef struct mlx5ctl_dv_uctx_info:
        uint64_t comp_mask
        uint32_t uid
        uint32_t scope
        uint32_t uctx_cap
        uint32_t dev_uctx_cap
        uint32_t max_inlen
        uint32_t max_outlen
        uint32_t num_umems
        uint32_t max_uctxs
        uint64_t pinned_bytes
        uint64_t max_pinned_bytes
        uint64_t dev_pinned_bytes
        uint64_t max_dev_pinned_bytes
        uint32_t max_slots
        uint32_t lost_slots

    mlx5ctl_dv_uctx *mlx5ctl_dv_create_uctx(mlx5ctl_dv_context *ctx,
                                            const mlx5ctl_dv_uctx_attr *attr)
    int mlx5ctl_dv_query_uctx(mlx5ctl_dv_uctx *uctx,
                              mlx5ctl_dv_uctx_info *info)
    void mlx5ctl_dv_cancel(mlx5ctl_dv_uctx *uctx)
    int mlx5ctl_dv_destroy_uctx(mlx5ctl_dv_uctx *uctx)

    int mlx5ctl_dv_exec_cmd(mlx5ctl_dv_uctx *uctx, const void *inbox,
                            size_t inlen, void *outbox, size_t outlen)
    int mlx5ctl_dv_exec_cmd_umem(mlx5ctl_dv_uctx *uctx, const void *inbox,
                                 size_t inlen, void *outbox, size_t outlen,
                                 mlx5ctl_dv_umem *umem, uint64_t offset,
                                 uint64_t length)

    cdef struct mlx5ctl_dv_batch_cmd:
        const void *inbox 'in'
        void *out
        uint32_t inlen
        uint32_t outlen
        mlx5ctl_dv_umem *umem
        uint64_t offset
        uint64_t length
        int32_t err
        uint32_t reserved

    int mlx5ctl_dv_exec_batch(mlx5ctl_dv_uctx *uctx,
                              mlx5ctl_dv_batch_cmd *cmds, size_t num,
                              uint32_t flags)

    cdef struct mlx5ctl_dv_journal_entry:
        uint64_t seq
        uint64_t first_seq
        uint64_t time_ns
        uint64_t last_time_ns
        uint64_t duration_ns
        uint64_t count
        uint32_t pid
        uint32_t user
        uint32_t pending
        uint32_t err
        uint32_t syndrome
        uint16_t opcode
        uint16_t op_mod
        uint16_t register_id
        uint16_t uid
        uint8_t kind
        uint8_t scope
        uint8_t status
        char comm[17]

    cdef struct mlx5ctl_dv_journal_info:
        uint64_t comp_mask
        uint64_t next_seq
        uint64_t lost
        uint32_t num_entries
        uint32_t more
        uint64_t lost_changes
        uint64_t lost_writers
        uint64_t lost_readers
        uint64_t lost_refusals

    int mlx5ctl_dv_read_journal(mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
                                mlx5ctl_dv_journal_entry *entries,
                                uint32_t max_entries,
                                mlx5ctl_dv_journal_info *info)

    int mlx5ctl_dv_object_opcode(const char *name, uint16_t *opcode)

    cdef struct mlx5ctl_dv_diag_cap:
        uint64_t comp_mask
        uint32_t num_counters
        uint32_t flags
        uint32_t device_frequency_khz
        uint8_t log_max_samples
        uint8_t log_min_sample_period

    cdef struct mlx5ctl_dv_diag_counter:
        uint16_t id
        uint16_t sync

    int mlx5ctl_dv_query_diag_cap(mlx5ctl_dv_uctx *uctx,
                                  mlx5ctl_dv_diag_cap *cap,
                                  mlx5ctl_dv_diag_counter *counters,
                                  uint32_t max_counters)

    cdef struct mlx5ctl_dv_diag_params:
        uint64_t comp_mask
        uint32_t flags
        uint32_t num_counters
        uint8_t log_num_of_samples
        uint8_t log_sample_period
        uint16_t *counter_ids

    int mlx5ctl_dv_set_diag_params(mlx5ctl_dv_uctx *uctx,
                                   const mlx5ctl_dv_diag_params *params)
    int mlx5ctl_dv_query_diag_params(mlx5ctl_dv_uctx *uctx,
                                     mlx5ctl_dv_diag_params *params)

    cdef struct mlx5ctl_dv_diag_record:
        uint64_t value
        uint32_t time_stamp
        uint16_t counter_id
        uint16_t sample_id

    int mlx5ctl_dv_query_diag_counters(mlx5ctl_dv_uctx *uctx,
                                       uint16_t sample_index,
                                       mlx5ctl_dv_diag_record *records,
                                       uint32_t num_records)

    cdef struct mlx5ctl_dv_diag_sampler

    cdef struct mlx5ctl_dv_diag_sampler_attr:
        uint64_t comp_mask
        uint64_t period_us
        const uint16_t *counter_ids
        uint32_t num_counters
        uint32_t reserved

    mlx5ctl_dv_diag_sampler *mlx5ctl_dv_create_diag_sampler(
        mlx5ctl_dv_uctx *uctx, const mlx5ctl_dv_diag_sampler_attr *attr)

    cdef struct mlx5ctl_dv_diag_sample:
        uint64_t comp_mask
        uint64_t time_ns
        uint64_t period_ns
        uint32_t missed
        uint32_t sample_id
        uint32_t num_values

    int mlx5ctl_dv_next_diag_sample(mlx5ctl_dv_diag_sampler *sampler,
                                    uint32_t timeout_ms,
                                    mlx5ctl_dv_diag_sample *sample,
                                    uint64_t *values)
    int mlx5ctl_dv_destroy_diag_sampler(mlx5ctl_dv_diag_sampler *sampler)

    cdef struct mlx5ctl_dv_status:
        uint64_t comp_mask
        int32_t err
        uint16_t opcode
        uint16_t op_mod
        uint16_t register_id
        uint8_t status
        uint32_t syndrome
        const char *status_text
        char text[256]

    const mlx5ctl_dv_status *mlx5ctl_dv_last_status()

    cdef struct mlx5ctl_dv_umem_attr:
        uint64_t comp_mask
        void *addr
        uint64_t length
        uint32_t flags
        int32_t dmabuf_fd
        uint64_t dmabuf_offset

    cdef struct mlx5ctl_dv_umem_info:
        uint64_t comp_mask
        uint32_t umem_id
        uint32_t mkey
        uint32_t page_shift
        uint32_t num_mtt
        uint64_t length

    mlx5ctl_dv_umem *mlx5ctl_dv_reg_umem(mlx5ctl_dv_uctx *uctx,
                                         const mlx5ctl_dv_umem_attr *attr)
    int mlx5ctl_dv_query_umem(mlx5ctl_dv_umem *umem,
                              mlx5ctl_dv_umem_info *info)
    int mlx5ctl_dv_dereg_umem(mlx5ctl_dv_umem *umem)

    int mlx5ctl_dv_query_hca_cap(mlx5ctl_dv_uctx *uctx, uint16_t type,
                                 uint32_t mode, void *cap, size_t length)
    int mlx5ctl_dv_read_reg(mlx5ctl_dv_uctx *uctx, uint16_t register_id,
                            uint32_t argument, void *data, size_t length)
    int mlx5ctl_dv_write_reg(mlx5ctl_dv_uctx *uctx, uint16_t register_id,
                             uint32_t argument, void *data, size_t length)

    ctypedef int (*mlx5ctl_dv_dump_write)(const void *data, size_t length,
                                          void *opaque)
    ctypedef int (*mlx5ctl_dv_dump_progress)(uint64_t nbytes,
                                             uint32_t commands, void *opaque)

    cdef struct mlx5ctl_dv_dump_result:
        uint64_t comp_mask
        uint64_t bytes
        uint64_t duration_ns
        uint32_t commands
        uint32_t flags

    cdef struct mlx5ctl_dv_dump_dest:
        uint64_t comp_mask
        mlx5ctl_dv_umem *umem
        uint64_t buf_size
        uint64_t max_bytes
        mlx5ctl_dv_dump_write write
        mlx5ctl_dv_dump_progress progress
        void *opaque

    cdef struct mlx5ctl_dv_core_dump_attr:
        uint64_t comp_mask
        uint32_t type
        uint32_t qpn
        uint16_t vhca_id
        mlx5ctl_dv_dump_dest dest

    int mlx5ctl_dv_core_dump(mlx5ctl_dv_uctx *uctx,
                             const mlx5ctl_dv_core_dump_attr *attr,
                             mlx5ctl_dv_dump_result *result)

    cdef struct mlx5ctl_dv_rsc_dump_attr:
        uint64_t comp_mask
        uint16_t segment
        uint16_t vhca_id
        uint32_t flags
        uint32_t index1
        uint32_t index2
        uint16_t num_of_obj1
        uint16_t num_of_obj2
        mlx5ctl_dv_dump_dest dest

    int mlx5ctl_dv_rsc_dump(mlx5ctl_dv_uctx *uctx,
                            const mlx5ctl_dv_rsc_dump_attr *attr,
                            mlx5ctl_dv_dump_result *result)

    cdef struct mlx5ctl_dv_rsc_record:
        uint64_t comp_mask
        const void *data
        const void *payload
        uint64_t length
        uint64_t payload_length
        uint16_t type
        uint16_t segment
        uint16_t vhca_id
        uint16_t num_of_obj1
        uint16_t num_of_obj2
        uint16_t syndrome_id
        uint16_t num_of_records
        uint16_t dump_version
        uint32_t index1
        uint32_t index2
        uint32_t hw_version
        uint32_t fw_version
        char text[33]

    int mlx5ctl_dv_rsc_next(const void *dump, size_t length, size_t *pos,
                            mlx5ctl_dv_rsc_record *record)

    cdef struct mlx5ctl_dv_rsc_menu_entry:
        uint64_t comp_mask
        uint32_t flags
        uint16_t segment
        char name[17]
        char index1_name[17]
        char index2_name[17]

    # Cython has one name space for structures and functions.
    int rsc_menu_entry 'mlx5ctl_dv_rsc_menu_entry'(
        const mlx5ctl_dv_rsc_record *record, uint32_t number,
        mlx5ctl_dv_rsc_menu_entry *entry)


cdef extern from 'infiniband/mlx5ctl_layout.h' nogil:
    cdef struct mlx5ctl_dv_layout

    cdef struct mlx5ctl_dv_layout_field:
        uint64_t comp_mask
        const char *name
        const mlx5ctl_dv_layout *nested
        const char *enum_table
        uint32_t bit_offset
        uint32_t bit_width
        uint32_t count
        uint32_t flags

    enum:
        MLX5CTL_DV_FIELD_ARRAY
        MLX5CTL_DV_FIELD_ALTERNATIVE
        MLX5CTL_DV_TEXT_DESCRIPTION
        MLX5CTL_DV_TEXT_ACCESS
        MLX5CTL_DV_TEXT_SELECTOR
        MLX5CTL_DV_TEXT_SELECTED_BY
        MLX5CTL_DV_TEXT_SOURCE
        MLX5CTL_DV_ITEM_VALUE
        MLX5CTL_DV_ITEM_BYTES
        MLX5CTL_DV_ITEM_BEGIN
        MLX5CTL_DV_ITEM_END
        MLX5CTL_DV_ITEM_BEGIN_ARRAY
        MLX5CTL_DV_ITEM_END_ARRAY

    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_find(const char *name)
    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_command(uint16_t opcode,
                                                       bool outbox)
    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_register(uint16_t id)
    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_cap(uint16_t type)
    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_segment(uint16_t type)
    int mlx5ctl_dv_layout_load(const char *path)
    const char *mlx5ctl_dv_layout_text(const mlx5ctl_dv_layout *layout,
                                       const char *path, uint32_t what)
    const mlx5ctl_dv_layout *mlx5ctl_dv_layout_next(const mlx5ctl_dv_layout *layout)
    const char *mlx5ctl_dv_layout_name(const mlx5ctl_dv_layout *layout)
    uint32_t mlx5ctl_dv_layout_bits(const mlx5ctl_dv_layout *layout)
    bool mlx5ctl_dv_layout_is_union(const mlx5ctl_dv_layout *layout)
    uint32_t mlx5ctl_dv_layout_num_fields(const mlx5ctl_dv_layout *layout)
    # Cython has one name space for structures and functions.
    int layout_field 'mlx5ctl_dv_layout_field'(
        const mlx5ctl_dv_layout *layout, uint32_t index,
        mlx5ctl_dv_layout_field *field)
    int mlx5ctl_dv_layout_find_field(const mlx5ctl_dv_layout *layout,
                                     const char *path,
                                     mlx5ctl_dv_layout_field *field)
    const char *mlx5ctl_dv_layout_suggest(const mlx5ctl_dv_layout *layout,
                                          const char *path)
    int mlx5ctl_dv_layout_get_u64(const mlx5ctl_dv_layout *layout,
                                  const void *buf, size_t length,
                                  const char *path, uint64_t *value)
    int mlx5ctl_dv_layout_set_u64(const mlx5ctl_dv_layout *layout, void *buf,
                                  size_t length, const char *path,
                                  uint64_t value)
    int mlx5ctl_dv_layout_get_bytes(const mlx5ctl_dv_layout *layout,
                                    const void *buf, size_t length,
                                    const char *path, void *data, size_t *size)
    int mlx5ctl_dv_layout_set_bytes(const mlx5ctl_dv_layout *layout, void *buf,
                                    size_t length, const char *path,
                                    const void *data, size_t size)
    int mlx5ctl_dv_layout_set_text(const mlx5ctl_dv_layout *layout, void *buf,
                                   size_t length, const char *path,
                                   const char *text)

    cdef struct mlx5ctl_dv_layout_item:
        uint64_t comp_mask
        uint32_t kind
        uint32_t depth
        const char *name
        const char *path
        const mlx5ctl_dv_layout *nested
        const char *enum_name
        int32_t index
        uint32_t count
        uint32_t bit_offset
        uint32_t bit_width
        uint64_t value
        const uint8_t *data

    cdef struct mlx5ctl_dv_layout_decode_attr:
        uint64_t comp_mask
        int (*visit)(const mlx5ctl_dv_layout_item *item, void *arg)
        void *arg
        const char *const *arms
        uint32_t num_arms
        uint32_t reserved

    int mlx5ctl_dv_layout_decode(const mlx5ctl_dv_layout *layout,
                                 const void *buf, size_t length,
                                 const mlx5ctl_dv_layout_decode_attr *attr)
    const char *mlx5ctl_dv_enum_name(const char *table, uint64_t value)
    int mlx5ctl_dv_enum_value(const char *table, const char *name,
                              uint64_t *value)
    const char *mlx5ctl_dv_enum_suggest(const char *table, const char *name)
    int mlx5ctl_dv_enum_entry(const char *table, uint32_t index,
                              const char **name, uint64_t *value)
    const char *mlx5ctl_dv_enum_next(const char *table)
