# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

cdef extern from 'infiniband/mlx5ctl_dv.h':
    cpdef enum mlx5ctl_dv_device_state:
        MLX5CTL_DV_DEVICE_USABLE
        MLX5CTL_DV_DEVICE_NOT_BOUND
        MLX5CTL_DV_DEVICE_NO_IBDEV
        MLX5CTL_DV_DEVICE_NO_UVERBS
        MLX5CTL_DV_DEVICE_NO_NODE
        MLX5CTL_DV_DEVICE_NO_ACCESS
        MLX5CTL_DV_DEVICE_NO_MODULE
        MLX5CTL_DV_DEVICE_NOT_ATTACHED
        MLX5CTL_DV_DEVICE_NO_PRIVILEGE

    cpdef enum mlx5ctl_dv_device_comp_mask:
        MLX5CTL_DV_DEVICE_QUIET

    cpdef enum mlx5ctl_dv_transport:
        MLX5CTL_DV_TRANSPORT_AUTO
        MLX5CTL_DV_TRANSPORT_UVERBS
        MLX5CTL_DV_TRANSPORT_FWCTL
        MLX5CTL_DV_TRANSPORT_TRACE

    cpdef enum mlx5ctl_dv_scope:
        MLX5CTL_DV_SCOPE_CONFIGURATION
        MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY
        MLX5CTL_DV_SCOPE_DEBUG_WRITE
        MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL

    cpdef enum mlx5ctl_dv_uctx_cap:
        MLX5CTL_DV_UCTX_CAP_RAW_TX
        MLX5CTL_DV_UCTX_CAP_INTERNAL_DEVICE_RESOURCES
        MLX5CTL_DV_UCTX_CAP_TOOLS_RESOURCES

    cpdef enum mlx5ctl_dv_umem_flags:
        MLX5CTL_DV_UMEM_MKEY
        MLX5CTL_DV_UMEM_READ_ONLY

    cpdef enum mlx5ctl_dv_journal_info_mask:
        MLX5CTL_DV_JOURNAL_INFO_LOST

    cpdef enum mlx5ctl_dv_umem_attr_mask:
        MLX5CTL_DV_UMEM_ATTR_DMABUF_FD

    cpdef enum mlx5ctl_dv_cap_mode:
        MLX5CTL_DV_CAP_MAX
        MLX5CTL_DV_CAP_CURRENT

    cpdef enum mlx5ctl_dv_core_dump_type:
        MLX5CTL_DV_CORE_DUMP_GENERAL
        MLX5CTL_DV_CORE_DUMP_QP
        MLX5CTL_DV_CORE_DUMP_CR

    cpdef enum mlx5ctl_dv_rsc_type:
        MLX5CTL_DV_RSC_NOTICE
        MLX5CTL_DV_RSC_COMMAND
        MLX5CTL_DV_RSC_TERMINATE
        MLX5CTL_DV_RSC_ERROR
        MLX5CTL_DV_RSC_REFERENCE
        MLX5CTL_DV_RSC_INFO
        MLX5CTL_DV_RSC_MENU

    cpdef enum mlx5ctl_dv_rsc_dump_flags:
        MLX5CTL_DV_RSC_DUMP_INLINE
        MLX5CTL_DV_RSC_DUMP_VHCA_ID

    cpdef enum mlx5ctl_dv_rsc_menu_flags:
        MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT
        MLX5CTL_DV_RSC_MENU_INDEX1_MUST
        MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT
        MLX5CTL_DV_RSC_MENU_INDEX2_MUST
        MLX5CTL_DV_RSC_MENU_NUM1_SUPPORT
        MLX5CTL_DV_RSC_MENU_NUM1_MUST
        MLX5CTL_DV_RSC_MENU_NUM1_ALL
        MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE
        MLX5CTL_DV_RSC_MENU_NUM2_SUPPORT
        MLX5CTL_DV_RSC_MENU_NUM2_MUST
        MLX5CTL_DV_RSC_MENU_NUM2_ALL
        MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE

    cpdef enum mlx5ctl_dv_batch_flags:
        MLX5CTL_DV_BATCH_STOP

    cpdef enum mlx5ctl_dv_journal_kind:
        MLX5CTL_DV_JOURNAL_UCTX
        MLX5CTL_DV_JOURNAL_REFUSED
        MLX5CTL_DV_JOURNAL_COMMAND

    cpdef enum mlx5ctl_dv_diag_flags:
        MLX5CTL_DV_DIAG_SINGLE
        MLX5CTL_DV_DIAG_REPETITIVE
        MLX5CTL_DV_DIAG_SYNC
        MLX5CTL_DV_DIAG_CLEAR
        MLX5CTL_DV_DIAG_ON_DEMAND
        MLX5CTL_DV_DIAG_ENABLE

    cpdef enum mlx5ctl_dv_dump_result_flags:
        MLX5CTL_DV_DUMP_RESULT_INLINE
