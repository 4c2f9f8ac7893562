// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Written by buildlib/gen_layouts.py from the kernel's linux/mlx5 headers and
 * mlx5ctl_ifc.h. Do not edit: run it again.
 */
#include "layout.h"

const char mlx5ctl_layout_strings[] =
	"log_max_mrw_sz\0" "window_sz\0" "tis_lst_sz\0"
	"log_matching_list_sz\0" "log_tag_matching_list_sz\0" "uar_sz\0"
	"log_max_wq_sz\0" "log_wq_sz\0" "log_max_srq_sz\0" "log_max_eq_sz\0"
	"log_max_cq_sz\0" "log_max_qp_sz\0" "log_wq_pg_sz\0" "log_pg_sz\0"
	"cqe_sz\0" "log_uar_page_sz\0" "log_max_hairpin_wq_data_sz\0"
	"log_min_hairpin_wq_data_sz\0" "log_hairpin_data_sz\0"
	"device_frequency_mhz\0" "device_frequency_khz\0" "height_dz\0"
	"local_clock_identity\0" "priority\0" "severity\0"
	"log_header_modify_argument_granularity\0"
	"rqc_shampo_no_match_alignment_granularity\0"
	"log_meter_aso_granularity\0" "log_dek_granularity\0"
	"ste_alloc_log_granularity\0" "stc_alloc_log_granularity\0"
	"log_sw_icm_alloc_granularity\0" "polarity\0"
	"strict_lag_tx_port_affinity\0" "init2_lag_tx_port_affinity\0"
	"counter_eswitch_affinity\0" "other_capability\0" "op_capability\0"
	"ext_eth_proto_capability\0" "ib_proto_capability\0"
	"retransmission_capability\0" "ib_link_width_capability\0"
	"fec_mode_capability\0" "lossy\0" "memory_key_mkey_entry\0"
	"dct_context_entry\0" "xrc_srq_context_entry\0" "eq_context_entry\0"
	"page_track_report_entry\0" "destination_entry\0" "cmd_queue_entry\0"
	"cur_rnr_retry\0" "trace_to_memory\0" "device_memory\0" "query\0"
	"init_type_reply\0" "umr_ptr_rlky\0" "scheduling_hierarchy\0"
	"xrqc_topology\0" "pf_notify\0" "pps_modify\0" "fdb_ipv4_ttl_modify\0"
	"fpga_ctrl_modify\0" "ptpcyc2realtime_modify\0" "flow_table_modify\0"
	"cq_period_mode_modify\0" "nic_vport_port_guid_modify\0"
	"nic_vport_node_guid_modify\0" "rkey\0" "qkey\0" "imm_inval_pkey\0"
	"log_max_mkey\0" "terminate_scatter_list_mkey\0" "headers_mkey\0"
	"virtio_q_mkey\0" "desc_group_mkey\0" "dirty_bitmap_mkey\0"
	"null_mkey\0" "dump_fill_mkey\0" "trace_mkey\0" "repeated_mkey\0"
	"crossing_vhca_mkey\0" "rlkey\0" "resd_lkey\0"
	"rx_hash_toeplitz_key\0" "general_object_type_encryption_key_key\0"
	"dc_access_key\0" "r_key\0" "q_key\0" "nvgre_key\0" "outer_gre_key\0"
	"dc_key\0" "max_buff_occupancy\0" "ext_buff_occupancy\0"
	"vport_state_policy\0" "fec_mode_policy\0" "ipsec_aso_replay\0"
	"macsec_aso_replay\0" "min_delay\0" "local_ca_ack_delay\0" "rxtx\0"
	"pptx\0" "aptx\0" "log_max_uctx\0" "pfctx\0" "alias_ctx\0"
	"sw_steering_vport_icm_address_tx\0"
	"sw_steering_fdb_action_drop_icm_address_tx\0"
	"sw_steering_uplink_icm_address_tx\0" "sw_steering_icm_address_tx\0"
	"tls_tx\0" "tunnel_stateless_ip_over_ip_tx\0" "prio_mask_tx\0"
	"tunnel_stateless_geneve_tx\0" "pprx\0" "aprx\0" "pfcrx\0"
	"sw_steering_vport_icm_address_rx\0"
	"sw_steering_fdb_action_drop_icm_address_rx\0"
	"sw_steering_uplink_icm_address_rx\0" "sw_steering_icm_address_rx\0"
	"tls_rx\0" "tunnel_stateless_ip_over_ip_rx\0" "prio_mask_rx\0"
	"tunnel_stateless_geneve_rx\0" "cmd_if_box\0" "event_qpn_or_msix\0"
	"num_total_dynamic_vf_msix\0" "calc_matrix\0" "flex\0" "pkey_index\0"
	"mkey_index\0" "start_flow_index\0" "end_flow_index\0"
	"append_next_index\0" "start_index\0" "component_index\0"
	"packet_pacing_rate_limit_index\0" "last_solicit_index\0"
	"roce_address_index\0" "sensor_index\0" "user_index\0"
	"my_addr_index\0" "src_addr_index\0" "dek_index\0" "queue_index\0"
	"geneve_option_fte_index\0" "next_wqe_index\0" "plane_index\0"
	"sample_index\0" "table_index\0" "hw_available_index\0" "pcie_index\0"
	"mini_cqe_resp_stride_index\0" "doorbell_stride_index\0" "gid_index\0"
	"hw_used_index\0" "last_notified_index\0" "irisc_index\0"
	"string_db_index\0" "psv3_index\0" "psv2_index\0" "psv1_index\0"
	"psv0_index\0" "dcbx\0" "op_max\0" "infi_max\0" "rtc_log_depth_max\0"
	"log_msg_max\0" "ste_alloc_log_max\0" "stc_alloc_log_max\0"
	"log_sra_max\0" "log_rra_max\0" "fec_override_cap_800g_8x\0"
	"fec_override_admin_800g_8x\0" "fec_override_cap_400g_8x\0"
	"fec_override_admin_400g_8x\0" "fec_override_cap_400g_4x\0"
	"fec_override_admin_400g_4x\0" "fec_override_cap_200g_4x\0"
	"fec_override_admin_200g_4x\0" "fec_override_cap_200g_2x\0"
	"fec_override_admin_200g_2x\0" "fec_override_cap_100g_2x\0"
	"fec_override_admin_100g_2x\0" "fec_override_cap_50g_1x\0"
	"fec_override_admin_50g_1x\0" "fec_override_cap_100g_1x\0"
	"fec_override_admin_100g_1x\0" "root_ft_on_other_esw\0" "rw\0"
	"uplink_follow\0" "dynamic_tx_overflow\0" "bucket_overflow\0"
	"cq_overflow\0" "log_max_flow\0" "send_queue_priority_update_flow\0"
	"np_cnp_sent_low\0" "device_stall_minor_watermark_cnt_low\0"
	"device_stall_critical_watermark_cnt_low\0"
	"tx_overflow_buffer_pkt_low\0" "port_transmit_wait_low\0"
	"ether_stats_drop_events_low\0" "ether_stats_fragments_low\0"
	"port_multicast_rcv_pkts_low\0" "port_unicast_rcv_pkts_low\0"
	"port_rcv_pkts_low\0" "if_out_ucast_pkts_low\0"
	"if_in_ucast_pkts_low\0" "if_out_multicast_pkts_low\0"
	"ether_stats_multicast_pkts_low\0" "if_in_multicast_pkts_low\0"
	"if_out_broadcast_pkts_low\0" "ether_stats_broadcast_pkts_low\0"
	"if_in_broadcast_pkts_low\0" "port_multicast_xmit_pkts_low\0"
	"port_unicast_xmit_pkts_low\0" "port_xmit_pkts_low\0"
	"ether_stats_pkts_low\0" "ether_stats_oversize_pkts_low\0"
	"ether_stats_undersize_pkts_low\0" "phy_received_bits_low\0"
	"phy_corrected_bits_low\0" "tx_octets_low\0" "rx_octets_low\0"
	"if_out_octets_low\0" "ether_stats_octets_low\0" "if_in_octets_low\0"
	"ether_stats_pkts8192to10239octets_low\0"
	"ether_stats_pkts1024to1518octets_low\0"
	"ether_stats_pkts1519to2047octets_low\0"
	"ether_stats_pkts65to127octets_low\0"
	"ether_stats_pkts2048to4095octets_low\0"
	"ether_stats_pkts128to255octets_low\0"
	"ether_stats_pkts64octets_low\0"
	"ether_stats_pkts512to1023octets_low\0"
	"ether_stats_pkts4096to8191octets_low\0"
	"ether_stats_pkts256to511octets_low\0"
	"np_ecn_marked_roce_packets_low\0" "dirty_address_low\0"
	"if_out_errors_low\0" "dot3stats_sqe_test_errors_low\0"
	"dot3stats_alignment_errors_low\0" "a_alignment_errors_low\0"
	"dot3stats_internal_mac_transmit_errors_low\0"
	"sync_headers_errors_low\0" "dot3stats_fcs_errors_low\0"
	"if_in_errors_low\0" "ether_stats_crc_align_errors_low\0"
	"phy_symbol_errors_low\0" "dot3stats_symbol_errors_low\0"
	"a_in_range_length_errors_low\0" "a_frame_too_long_errors_low\0"
	"dot3stats_internal_mac_receive_errors_low\0"
	"dot3stats_carrier_sense_errors_low\0"
	"a_frame_check_sequence_errors_low\0" "ether_stats_jabbers_low\0"
	"if_in_unknown_protos_low\0" "dot3stats_deferred_transmissions_low\0"
	"ether_stats_collisions_low\0" "dot3stats_excessive_collisions_low\0"
	"dot3stats_late_collisions_low\0" "rs_fec_no_errors_blocks_low\0"
	"rs_fec_single_error_blocks_low\0" "rs_fec_uncorrectable_blocks_low\0"
	"rs_fec_corrected_blocks_low\0" "dot3stats_frame_too_longs_low\0"
	"tx_frames_low\0" "rx_frames_low\0"
	"dot3stats_multiple_collision_frames_low\0"
	"dot3stats_single_collision_frames_low\0" "dot3out_pause_frames_low\0"
	"dot3in_pause_frames_low\0" "dot3control_in_unknown_opcodes_low\0"
	"rx_discards_low\0" "if_out_discards_low\0" "if_in_discards_low\0"
	"life_time_counter_low\0" "a_symbol_error_during_carrier_low\0"
	"time_since_last_clear_low\0" "time_stamp_low\0"
	"rx_pause_transition_low\0" "tx_pause_duration_low\0"
	"rx_pause_duration_low\0" "rx_buffer_almost_full_low\0"
	"rx_buffer_full_low\0" "rs_fec_corrected_symbols_total_low\0"
	"a_octets_received_ok_low\0" "a_multicast_frames_received_ok_low\0"
	"a_broadcast_frames_received_ok_low\0" "a_frames_received_ok_low\0"
	"a_multicast_frames_xmitted_ok_low\0"
	"a_broadcast_frames_xmitted_ok_low\0" "a_octets_transmitted_ok_low\0"
	"a_frames_transmitted_ok_low\0" "transmit_queue_low\0"
	"tx_pause_low\0" "rx_pause_low\0" "wred_discard_low\0"
	"a_out_of_range_length_field_low\0"
	"a_pause_mac_ctrl_frames_received_low\0"
	"a_mac_control_frames_received_low\0"
	"a_unsupported_opcodes_received_low\0"
	"a_pause_mac_ctrl_frames_transmitted_low\0"
	"a_mac_control_frames_transmitted_low\0" "rx_icrc_encapsulated_low\0"
	"rp_cnp_ignored_low\0" "rp_cnp_handled_low\0"
	"no_buffer_discard_uc_low\0" "ecn_marked_tc_low\0"
	"port_rcv_data_low\0" "port_xmit_data_low\0"
	"phy_corrected_bits_lane3_low\0" "edpl_bip_errors_lane3_low\0"
	"rs_fec_corrected_symbols_lane3_low\0"
	"fc_fec_uncorrectable_blocks_lane3_low\0"
	"fc_fec_corrected_blocks_lane3_low\0" "phy_corrected_bits_lane2_low\0"
	"edpl_bip_errors_lane2_low\0" "rs_fec_corrected_symbols_lane2_low\0"
	"fc_fec_uncorrectable_blocks_lane2_low\0"
	"fc_fec_corrected_blocks_lane2_low\0" "phy_corrected_bits_lane1_low\0"
	"edpl_bip_errors_lane1_low\0" "rs_fec_corrected_symbols_lane1_low\0"
	"fc_fec_uncorrectable_blocks_lane1_low\0"
	"fc_fec_corrected_blocks_lane1_low\0" "phy_corrected_bits_lane0_low\0"
	"edpl_bip_errors_lane0_low\0" "rs_fec_corrected_symbols_lane0_low\0"
	"fc_fec_uncorrectable_blocks_lane0_low\0"
	"fc_fec_corrected_blocks_lane0_low\0"
	"max_log_ipsec_full_replay_window\0"
	"min_log_ipsec_full_replay_window\0"
	"max_log_macsec_full_replay_window\0"
	"min_log_macsec_full_replay_window\0" "replay_protection_window\0"
	"lw\0" "isolate_vl_tc_new\0" "length_dw\0" "max_average_bw\0"
	"access_key_raw\0" "has_raw\0" "num_psv\0" "vport_env\0" "qkv\0"
	"pkv\0" "implicit_iv\0" "gcm_iv\0" "cmd_interface_rev\0" "coredev\0"
	"height_dv\0" "cqn_rcv\0" "max_mtu\0" "oper_mtu\0" "event_on_mtu\0"
	"admin_mtu\0" "embedded_cpu\0" "apu\0" "menu\0" "wol_u\0"
	"tag_matching_topology_context\0" "flow_context\0"
	"esw_vport_context\0" "nic_vport_context\0" "hca_vport_context\0"
	"rqt_context\0" "set_pp_rate_limit_context\0"
	"log_max_packet_reformat_context\0" "host_params_context\0"
	"diagnostic_params_context\0" "tis_context\0" "alias_context\0"
	"tir_context\0" "log_max_modify_header_context\0" "sq_context\0"
	"xrq_context\0" "cq_context\0" "virtio_q_context\0" "rmp_context\0"
	"obj_context\0" "scheduling_context\0" "flow_table_context\0"
	"hds_ip_ext\0" "outer_l4_type_ext\0" "qpc_ext\0"
	"format_select_dw_8_6_ext\0" "monitor_counter_output\0"
	"command_output\0" "cqe_compress_layout\0" "mac_address_layout\0"
	"roce_addr_layout\0" "flow_table_prop_layout\0"
	"cqe_compression_layout\0" "vlan_layout\0" "ipv6_simple_layout\0"
	"ib_ext_port_cntrs_grp_data_layout\0"
	"ib_port_cntrs_grp_data_layout\0" "pcie_perf_cntrs_grp_data_layout\0"
	"eth_extended_cntrs_grp_data_layout\0"
	"eth_2819_cntrs_grp_data_layout\0" "eth_3635_cntrs_grp_data_layout\0"
	"eth_802_3_cntrs_grp_data_layout\0" "eth_2863_cntrs_grp_data_layout\0"
	"eth_per_tc_congest_prio_grp_data_layout\0"
	"eth_per_prio_grp_data_layout\0" "eth_per_tc_prio_grp_data_layout\0"
	"ipv6_layout\0" "ipv4_layout\0" "default_timeout\0" "subnet_timeout\0"
	"delay_drop_timeout\0" "reservation_timeout\0"
	"cqe_compression_timeout\0" "ack_timeout\0"
	"query_l2_table_entry_out\0" "set_l2_table_entry_out\0"
	"delete_l2_table_entry_out\0" "query_hca_vport_pkey_out\0"
	"query_mkey_out\0" "destroy_mkey_out\0" "create_mkey_out\0"
	"query_mad_demux_out\0" "set_mad_demux_out\0" "destroy_uctx_out\0"
	"create_uctx_out\0" "destroy_psv_out\0" "create_psv_out\0"
	"query_vnic_env_out\0" "query_esw_vport_context_out\0"
	"modify_esw_vport_context_out\0" "query_nic_vport_context_out\0"
	"modify_nic_vport_context_out\0" "query_hca_vport_context_out\0"
	"modify_hca_vport_context_out\0" "query_packet_reformat_context_out\0"
	"dealloc_packet_reformat_context_out\0"
	"dealloc_modify_header_context_out\0" "qp_2rst_out\0"
	"delete_vxlan_udp_dport_out\0" "add_vxlan_udp_dport_out\0"
	"query_rqt_out\0" "destroy_rqt_out\0" "modify_rqt_out\0"
	"create_rqt_out\0" "set_flow_table_root_out\0"
	"query_scheduling_element_out\0" "destroy_scheduling_element_out\0"
	"modify_scheduling_element_out\0" "create_scheduling_element_out\0"
	"set_pp_rate_limit_out\0" "query_dct_out\0" "destroy_dct_out\0"
	"drain_dct_out\0" "arm_dct_out\0" "create_dct_out\0"
	"query_cong_status_out\0" "modify_cong_status_out\0"
	"query_special_contexts_out\0" "query_roce_address_out\0"
	"set_roce_address_out\0" "allow_other_vhca_access_out\0"
	"query_virtio_q_counters_out\0" "destroy_virtio_q_counters_out\0"
	"create_virtio_q_counters_out\0" "fpga_query_qp_counters_out\0"
	"query_diagnostic_counters_out\0" "query_sf_partitions_out\0"
	"query_esw_functions_out\0" "set_delay_drop_params_out\0"
	"query_cong_params_out\0" "modify_cong_params_out\0"
	"query_diagnostic_params_out\0" "set_diagnostic_params_out\0"
	"query_tis_out\0" "destroy_tis_out\0" "modify_tis_out\0"
	"create_tis_out\0" "query_pages_out\0" "manage_pages_out\0"
	"query_cong_statistics_out\0" "qp_2err_out\0" "query_tir_out\0"
	"destroy_tir_out\0" "modify_tir_out\0" "create_tir_out\0"
	"access_register_out\0" "query_adapter_out\0"
	"query_flow_counter_out\0" "dealloc_flow_counter_out\0"
	"query_vport_counter_out\0" "set_monitor_counter_out\0"
	"arm_monitor_counter_out\0" "query_q_counter_out\0"
	"dealloc_q_counter_out\0" "create_match_definer_out\0"
	"dealloc_uar_out\0" "query_sq_out\0" "destroy_sq_out\0"
	"modify_sq_out\0" "create_sq_out\0" "query_xrq_out\0"
	"destroy_xrq_out\0" "arm_xrq_out\0" "create_xrq_out\0"
	"query_srq_out\0" "destroy_srq_out\0" "create_srq_out\0"
	"query_xrc_srq_out\0" "destroy_xrc_srq_out\0" "arm_xrc_srq_out\0"
	"create_xrc_srq_out\0" "query_rq_out\0" "destroy_rq_out\0"
	"modify_rq_out\0" "arm_rq_out\0" "create_rq_out\0" "query_eq_out\0"
	"destroy_eq_out\0" "gen_eq_out\0" "create_eq_out\0" "query_cq_out\0"
	"destroy_cq_out\0" "modify_cq_out\0" "create_cq_out\0"
	"query_virtio_net_q_out\0" "destroy_virtio_net_q_out\0"
	"modify_virtio_net_q_out\0" "create_virtio_net_q_out\0"
	"query_flow_group_out\0" "destroy_flow_group_out\0"
	"create_flow_group_out\0" "fpga_query_qp_out\0"
	"fpga_destroy_qp_out\0" "fpga_modify_qp_out\0" "rst2init_qp_out\0"
	"init2init_qp_out\0" "rts2rts_qp_out\0" "rtr2rts_qp_out\0"
	"sqerr2rts_qp_out\0" "sqd2rts_qp_out\0" "init2rtr_qp_out\0"
	"fpga_create_qp_out\0" "nop_out\0" "query_rmp_out\0"
	"destroy_rmp_out\0" "modify_rmp_out\0" "create_rmp_out\0"
	"query_hca_cap_out\0" "set_hca_cap_out\0" "query_other_hca_cap_out\0"
	"modify_other_hca_cap_out\0" "sync_crypto_out\0"
	"config_int_moderation_out\0" "set_driver_version_out\0"
	"dealloc_transport_domain_out\0" "destroy_umem_out\0"
	"create_umem_out\0" "query_wol_rol_out\0" "set_wol_rol_out\0"
	"query_sampler_obj_out\0" "create_int_kek_obj_out\0"
	"query_page_track_obj_out\0" "query_ipsec_obj_out\0"
	"query_macsec_obj_out\0" "query_issi_out\0" "set_issi_out\0"
	"get_dropped_packet_log_out\0" "sync_steering_out\0"
	"attach_to_mcg_out\0" "detach_from_mcg_out\0" "query_lag_out\0"
	"destroy_lag_out\0" "modify_lag_out\0" "destroy_vport_lag_out\0"
	"create_vport_lag_out\0" "create_lag_out\0" "dealloc_sf_out\0"
	"query_fte_out\0" "set_fte_out\0" "delete_fte_out\0"
	"query_vport_state_out\0" "modify_vport_state_out\0"
	"query_vhca_migration_state_out\0" "save_vhca_state_out\0"
	"load_vhca_state_out\0" "page_fault_resume_out\0"
	"query_flow_table_out\0" "destroy_flow_table_out\0"
	"modify_flow_table_out\0" "create_flow_table_out\0" "dealloc_pd_out\0"
	"cmd_out\0" "query_vuid_out\0" "query_hca_vport_gid_out\0"
	"dealloc_xrcd_out\0" "modify_memic_out\0" "dealloc_memic_out\0"
	"mad_ifc_out\0" "resume_vhca_out\0" "suspend_vhca_out\0"
	"init_hca_out\0" "teardown_hca_out\0" "disable_hca_out\0"
	"enable_hca_out\0" "dce_tcp_rtt\0" "klm_pas_mtt\0" "num_of_mtt\0"
	"max_mkey_log_entity_size_mtt\0" "qpts_trust\0" "outer_tcp_rst\0"
	"host_pf_not_exist\0" "vport_cvlan_insert_if_not_exist\0"
	"geneve_tlv_option_0_exist\0" "addresses_list\0" "qp_pas_list\0"
	"qpc_ext_and_pas_list\0" "flow_counter_list\0" "rqn_list\0"
	"log_max_vlan_list\0" "log_max_current_uc_list\0"
	"log_max_current_mc_list\0" "mtctr_request\0" "op_request\0"
	"first_clock_timestamp_request\0" "second_clock_timestamp_request\0"
	"event_on_vhca_state_teardown_request\0" "duplicate_request\0"
	"req_remote_invalid_request\0" "resp_remote_invalid_request\0"
	"received_eth_multicast\0" "transmitted_eth_multicast\0"
	"received_ib_multicast\0" "transmitted_ib_multicast\0"
	"received_eth_unicast\0" "transmitted_eth_unicast\0"
	"received_ib_unicast\0" "transmitted_ib_unicast\0"
	"received_eth_broadcast\0" "transmitted_eth_broadcast\0" "eqc_st\0"
	"cqc_st\0" "qpc_st\0" "q_counter_other_vport\0"
	"table_of_other_vport\0" "egress_acl_forward_to_vport\0"
	"max_qos_para_vport\0" "reformat_del_esp_trasport\0"
	"reformat_add_esp_trasport\0" "outer_udp_sport\0" "inner_udp_sport\0"
	"rlid_udp_sport\0" "outer_tcp_sport\0" "inner_tcp_sport\0"
	"outer_l4_sport\0" "inner_l4_sport\0" "ft_support\0" "odp_support\0"
	"ft_field_bitmask_support\0" "stat_rate_support\0" "ece_support\0"
	"ft_field_support\0" "outer_udp_dport\0" "inner_udp_dport\0"
	"outer_tcp_dport\0" "inner_tcp_dport\0" "outer_l4_dport\0"
	"inner_l4_dport\0" "set_port\0" "r_roce_dest_udp_port\0"
	"vxlan_udp_port\0" "r_roce_max_src_udp_port\0"
	"r_roce_min_src_udp_port\0" "sw_r_roce_src_udp_port\0" "local_port\0"
	"source_eswitch_port\0" "active_port\0" "source_port\0" "sub_port\0"
	"ib_port\0" "source_vhca_port\0" "eth_virt\0" "ib_virt\0"
	"reformat_insert\0" "vport_svlan_insert\0" "vport_cvlan_insert\0"
	"wqe_vlan_insert\0" "roce_slow_restart\0" "mixer_offset_start\0"
	"pci_sync_for_fw_update_start\0" "log_max_rqt\0" "cross_vhca_rqt\0"
	"ipsec_encrypt\0" "macsec_encrypt\0"
	"ipsec_crypto_esp_aes_gcm_128_encrypt\0"
	"macsec_crypto_esp_aes_gcm_128_encrypt\0"
	"ipsec_crypto_esp_aes_gcm_256_encrypt\0"
	"macsec_crypto_esp_aes_gcm_256_encrypt\0" "ipsec_decrypt\0"
	"macsec_decrypt\0" "ipsec_crypto_esp_aes_gcm_128_decrypt\0"
	"macsec_crypto_esp_aes_gcm_128_decrypt\0"
	"ipsec_crypto_esp_aes_gcm_256_decrypt\0"
	"macsec_crypto_esp_aes_gcm_256_decrypt\0" "geneve_tlv_opt\0"
	"modify_root\0" "pending_server_reboot\0" "cur_retry_count\0"
	"cq_max_count\0" "remove_flow_packet_count\0"
	"expected_sigerr_count\0" "sensor_count\0" "error_count\0"
	"eq_overrun_count\0" "dc_access_key_violation_count\0" "byte_count\0"
	"invalid_command_count\0" "quota_exceeded_count\0" "max_vec_count\0"
	"create_qp_start_hint\0" "clear_int\0" "dev_event\0"
	"wqe_associated_page_fault_event\0" "rdma_page_fault_event\0"
	"fpga_qp_error_event\0" "fpga_error_event\0" "driver_event\0"
	"pages_req_event\0" "cmd_inter_comp_event\0" "gpio_event\0"
	"temp_warn_event\0" "db_bf_congestion_event\0"
	"general_notification_event\0" "arm_event\0" "stall_vl_event\0"
	"pci_sync_for_fw_update_event\0" "port_module_event\0"
	"nic_vport_change_event\0" "arm_change_event\0"
	"port_state_change_event\0" "gre_s_present\0" "gre_k_present\0"
	"gre_c_present\0" "ebs_exponent\0" "cbs_exponent\0" "eir_exponent\0"
	"cir_exponent\0" "read_pending_component\0"
	"log_max_num_header_modify_argument\0" "umr_pointer_desc_argument\0"
	"debug_enhancements_document\0" "ports_control_registers_document\0"
	"uplink_pci_interface_document\0" "log_max_freq_adjustment\0"
	"time_adjustment\0" "enhanced_out_periodic_adjustment\0"
	"log_max_memic_addr_alignment\0" "log_memic_addr_alignment\0"
	"resource_dump_menu_segment\0" "resource_dump_error_segment\0"
	"resource_dump_info_segment\0" "resource_dump_terminate_segment\0"
	"resource_dump_resource_segment\0" "resource_dump_reference_segment\0"
	"resource_dump_notice_segment\0" "resource_dump_command_segment\0"
	"rsc_segment\0" "c_eqn_or_apu_element\0" "vport_element\0"
	"tsar_element\0" "vport_tc_element\0" "query_monitor_ppcnt\0"
	"remove_flow_pkt_cnt\0" "out_of_seq_cnt\0" "max_qp_cnt\0" "byte_cnt\0"
	"sw_phase_cnt\0" "hw_phase_cnt\0" "wqe_cnt\0"
	"receiver_detect_result\0" "rss_hash_result\0" "pfault\0"
	"qp_ooo_transmit_default\0" "reset_root_to_default\0"
	"mem_page_fault\0" "salt\0" "tx_overflow_buffer_pkt\0"
	"flow_table_properties_nic_transmit\0" "ttl_hoplimit\0" "hop_limit\0"
	"esw_rate_limit\0" "nic_rate_limit\0" "port_xmit_wait\0"
	"height_grade_weight\0" "phase_grade_weight\0"
	"remove_flow_soft_lft\0"
	"log_header_modify_argument_granularity_offset\0"
	"confidentiality_offset\0" "dst_offset\0"
	"max_reformat_insert_offset\0" "start_offset\0"
	"doorbell_bar_offset\0" "umr_extended_translation_offset\0"
	"wq_umem_offset\0" "obj_offset\0" "max_reformat_remove_offset\0"
	"page_offset\0" "src_offset\0" "no_dram_nic_offset\0"
	"umem_3_offset\0" "umem_2_offset\0" "umem_1_offset\0"
	"device_hw_reset\0" "pending_fw_reset\0" "mfrl_reg_reset\0"
	"rpg_byte_reset\0" "sync_rst_state_reset\0" "rpg_time_reset\0"
	"counter_set\0" "ptys_extended_ethernet\0" "pad_tx_eth_packet\0"
	"response_mad_packet\0" "hca_cap_opmod_get\0" "dest_format_struct\0"
	"query_adapter_struct\0" "stall_detect\0" "data_direct\0"
	"rx_dct_connect\0" "esw_vport_context_fields_select\0" "page_select\0"
	"modify_field_select_modify_field_select\0"
	"modify_nic_vport_field_select\0" "msees_field_select\0"
	"rx_hash_field_select\0" "modify_field_select_resize_field_select\0"
	"resize_field_select_resize_field_select\0" "cap_mask2_field_select\0"
	"cap_mask1_field_select\0" "encryption_key_object\0" "alias_object\0"
	"sampler_object\0" "virtio_net_q_object\0" "int_kek_object\0"
	"ipsec_object\0" "macsec_object\0" "cross_vhca_object\0" "dqp_dct\0"
	"destination_qp_dct\0" "lag_dct\0" "ads_stat\0" "pnat\0"
	"packet_reformat\0" "extended_dest_format\0" "sq_ts_format\0"
	"rq_ts_format\0" "qp_ts_format\0" "mini_cqe_res_format\0"
	"timestamp_format\0" "match_mask_format\0" "steering_format\0"
	"ste_format\0" "cqe_format\0" "rq_vhca_id_format\0" "ptys\0"
	"vport_cvlan_insert_always\0" "cqe_128_always\0"
	"flow_table_context_sws\0" "rp_cur_flows\0" "sum_flows\0"
	"flow_table_context_hws\0" "component_status\0" "wrps_status\0"
	"srps_status\0" "pwr_status\0" "msees_oper_status\0" "mlpn_status\0"
	"msees_admin_status\0" "an_status\0" "pci_status\0" "module_status\0"
	"device_status\0" "trace_status\0" "cmd_status\0" "eqc_status\0"
	"cqc_status\0" "host_pci_bus\0" "ecpf_vport_exists\0"
	"rx_write_requests\0" "rx_read_requests\0" "rx_atomic_requests\0"
	"max_vxlan_udp_ports\0" "num_ports\0" "num_lag_ports\0"
	"num_vhca_ports\0" "qpts\0" "successful_recovery_events\0"
	"dct_events\0" "outbound_stalled_writes_events\0"
	"outbound_stalled_reads_events\0" "qp_events\0" "link_down_events\0"
	"user_unaffiliated_events\0" "user_affiliated_events\0"
	"max_bw_units\0" "mtutc_freq_adj_units\0" "total_rcv_credits\0"
	"fpga_cap_bits\0" "fpga_ctrl_bits\0" "adaptive_tap_measure_bits\0"
	"gisim_measure_bits\0" "nic_rx_multi_path_tirs_fts\0" "octets\0"
	"log_max_hairpin_num_packets\0" "log_hairpin_num_packets\0"
	"tx_ack_packets\0" "rx_ack_packets\0" "tx_send_packets\0"
	"rx_send_packets\0" "ats\0" "l0_to_recovery_ts\0" "cqe_rss\0"
	"control_progress\0" "flow_table_properties_esw_acl_ingress\0"
	"flow_table_properties_esw_acl_egress\0"
	"header_modify_sw_icm_start_address\0"
	"indirect_encap_sw_icm_start_address\0"
	"header_modify_pattern_sw_icm_start_address\0"
	"steering_sw_icm_start_address\0" "range_start_address\0"
	"permanent_address\0" "sw_steering_nic_tx_action_allow_icm_address\0"
	"sw_steering_nic_tx_action_drop_icm_address\0"
	"sw_steering_nic_rx_action_drop_icm_address\0"
	"string_db_base_address\0" "roce_address\0" "i2c_device_address\0"
	"current_uc_mac_address\0" "source_l3_address\0"
	"register_host_endianness\0" "op_swap_endianness\0" "pg_access\0"
	"allowed_object_for_other_vhca_access\0"
	"port_select_flow_table_bypass\0" "tclass\0" "option_class\0"
	"traffic_class\0" "phys_layer_cntrs\0"
	"phys_layer_statistical_cntrs\0" "port_rcv_switch_relay_errors\0"
	"tx_errors\0" "rx_errors\0" "port_rcv_errors\0"
	"port_rcv_constraint_errors\0" "port_xmit_constraint_errors\0"
	"transmit_errors\0" "req_remote_access_errors\0"
	"resp_remote_access_errors\0" "link_overrun_errors\0"
	"req_remote_operation_errors\0" "port_rcv_remote_physical_errors\0"
	"received_errors\0" "bad_desc_errors\0" "nic_rx_multi_path_tirs\0"
	"tracer_registers\0" "synce_registers\0" "vport_counters\0"
	"rx_buffer_fullness_counters\0" "num_ppcnt_monitor_counters\0"
	"num_q_monitor_counters\0" "max_num_of_monitor_counters\0"
	"per_lane_error_counters\0" "enhanced_error_q_counters\0"
	"virtio_q_counters\0" "retransmission_q_counters\0"
	"num_of_counters\0" "vnic_env_queue_counters\0"
	"num_of_diagnostic_counters\0" "flow_meter_parameters\0"
	"congestion_parameters\0" "misc_parameters\0" "cap_max_pg_buffers\0"
	"outer_headers\0" "inner_headers\0" "max_num_eqs\0" "mcqs\0"
	"rppp_max_rps\0" "max_num_qps\0" "pps\0" "atomic_ops\0"
	"roce_slow_restart_cnps\0" "min_time_between_cnps\0" "ud_odp_caps\0"
	"uc_odp_caps\0" "xrc_odp_caps\0" "dc_odp_caps\0" "fpga_shell_caps\0"
	"mcqi_caps\0" "per_protocol_networking_offload_caps\0"
	"sandbox_basic_caps\0" "atomic_caps\0" "qos\0" "phase_eo_pos\0"
	"l0_to_recovery_eieos\0" "mpls_s_bos\0" "max_geneve_tlv_options\0"
	"algorithm_options\0" "max_num_sf_partitions\0" "num_of_repetitions\0"
	"max_modify_header_actions\0" "num_of_actions\0" "atomic_operations\0"
	"memic_operations\0" "cap_max_num_of_pps_out_pins\0"
	"cap_number_of_pps_pins\0" "cap_max_num_of_pps_in_pins\0"
	"roce_adp_retrans\0" "roce_slow_restart_trans\0"
	"cap_log_min_out_pulse_duration_ns\0" "tls_progress_params\0"
	"regexp_params\0" "tls_static_params\0"
	"log_max_dci_errored_streams\0" "log_num_dci_errored_streams\0"
	"opc_mod_tls\0" "outer_first_mpls\0" "inner_first_mpls\0"
	"field_support_mpls\0" "fte_match_mpls\0" "flex_parser_protocols\0"
	"log_max_dci_stream_channels\0" "log_num_dci_stream_channels\0"
	"migration_in_chunks\0" "log_max_num_deks\0" "log_max_tis\0"
	"register_power_settings\0" "access_regs\0" "cgs\0" "priv_flags\0"
	"outer_tcp_flags\0" "inner_tcp_flags\0" "gtpu_msg_flags\0"
	"outer_vxlan_gpe_flags\0" "host_total_vfs\0" "host_num_of_vfs\0"
	"num_of_pfs\0" "mtpps_fs\0" "counter_error_queues\0"
	"total_error_queues\0" "max_num_virtio_queues\0"
	"log_max_hairpin_queues\0" "element_attributes\0"
	"outbound_stalled_writes\0" "host_buses\0" "pcam_enhanced_features\0"
	"mcam_enhanced_features\0" "dctc_cs_res\0" "qpc_cs_res\0"
	"error_cqes\0" "hca_cap_general_object_types\0" "general_obj_types\0"
	"log_max_samples\0" "log_num_of_samples\0" "output_num_entries\0"
	"input_num_entries\0" "num_of_entries\0" "num_ranges\0" "num_pages\0"
	"release_all_pages\0" "log_wqe_num_of_strides\0"
	"max_emulated_devices\0" "num_of_indices\0" "mcia_32dwords\0"
	"num_of_records\0" "port_xmit_discards\0"
	"lro_timer_supported_periods\0" "vhca_tunnel_commands\0"
	"rx_hash_field_select_selected_fields\0" "eth_net_offloads\0"
	"ipoib_enhanced_offloads\0" "ipoib_basic_offloads\0"
	"outbound_stalled_reads\0" "flow_statistics\0"
	"vnic_diagnostic_statistics\0" "scatter_fcs\0"
	"lro_timeout_period_usecs\0" "qp_pas_or_qpc_ext_and_pas\0" "cmd_pas\0"
	"ob_bias\0" "wol_s\0" "rol_s\0" "outer_tcp_cwr\0" "assert_existptr\0"
	"intr\0" "mtr\0" "mtctr\0" "drain_sigerr\0" "rnr_nak_retry_err\0"
	"local_ack_timeout_err\0" "packet_seq_err\0" "implied_nak_seq_err\0"
	"op_xor\0" "requestor\0" "dtor\0" "int_vector\0"
	"compact_address_vector\0" "ud_adrs_vector\0"
	"command_completion_vector\0" "command_doorbell_vector\0"
	"mark_probability_denominator\0" "cq_error\0" "resp_local_qp_error\0"
	"local_operation_error\0" "req_local_length_error\0"
	"resp_local_length_error\0" "req_cqe_flush_error\0"
	"resp_cqe_flush_error\0" "req_cqe_error\0" "resp_cqe_error\0"
	"fw_rev_subminor\0" "fw_rev_minor\0" "start_color\0" "init_color\0"
	"flow_meter_color\0" "fw_rev_major\0" "reformat_context_anchor\0"
	"op_or\0" "reg_umr\0" "relaxed_ordering_write_umr\0"
	"relaxed_ordering_read_umr\0" "sync_umr\0" "clr\0" "log_max_tir\0"
	"allow_sniffer_and_nic_rx_shared_tir\0" "mpir\0" "dir\0" "rfr\0"
	"outer_ipsec_layer\0" "pci_power\0" "pci_status_and_power\0"
	"register_file_ver\0" "trc_ver\0" "rx_hash_field_selector_outer\0"
	"lag_master\0" "cd_master\0" "link_error_recovery_counter\0"
	"sw_counter\0" "log_max_flow_counter\0" "hw_counter\0"
	"monitor_counter\0" "symbol_error_counter\0" "consumer_counter\0"
	"producer_counter\0" "sw_rq_counter\0" "hw_rq_counter\0"
	"debug_cap_counter\0" "qkey_violation_counter\0"
	"pkey_violation_counter\0" "health_counter\0"
	"ts_cqe_metadata_size2wqe_counter\0" "rx_icrc_encapsulated_counter\0"
	"link_downed_counter\0" "diagnostic_counter\0" "traffic_counter\0"
	"sw_sq_wqebb_counter\0" "hw_sq_wqebb_counter\0" "port_filter\0"
	"mode_parameter\0" "exe_aso_ctrl_flow_meter\0"
	"tx_lossy_overflow_oper\0" "flash_select_oper\0"
	"mlx5e_dcbx_param_ver_oper\0" "pfc_cap_oper\0" "ext_eth_proto_oper\0"
	"ib_proto_oper\0" "version_oper\0" "ib_link_width_oper\0"
	"data_rate_oper\0" "num_of_tc_oper\0" "sw_owner\0" "trace_owner\0"
	"rx_hash_field_selector_inner\0" "max_num_match_definer\0"
	"trivial_match_definer\0" "insert_trailer\0" "to_multiplier\0"
	"identifier\0" "vport_group_manager\0" "vhca_group_manager\0"
	"virtio_net_device_emualtion_manager\0"
	"virtio_blk_device_emualtion_manager\0" "eswitch_manager\0"
	"vhca_resource_manager\0" "health_buffer\0"
	"internal_rq_out_of_buffer\0" "invalid_buffer\0"
	"min_mkey_log_entity_size_fixed_buffer\0" "sx_sniffer\0"
	"flow_table_properties_nic_transmit_sniffer\0"
	"flow_table_properties_nic_receive_sniffer\0"
	"affiliated_event_header\0" "resource_dump_segment_header\0"
	"encap_general_header\0" "host_number\0" "esw_manager_vport_number\0"
	"table_vport_number\0" "dct_number\0" "wq_number\0" "srq_number\0"
	"eq_number\0" "cq_number\0" "qp_number\0" "block_number\0"
	"page_number\0" "hw_offset_record_number\0" "initial_record_number\0"
	"general_obj_out_cmd_hdr\0" "general_obj_in_cmd_hdr\0" "raddr\0"
	"outer_ip_dest_addr\0" "inner_ip_dest_addr\0" "fpga_ddr_start_addr\0"
	"memic_bar_start_addr\0" "sw_icm_start_addr\0" "range_start_addr\0"
	"fpga_cr_space_start_addr\0" "memic_start_addr\0"
	"sandbox_extended_caps_addr\0" "dbr_addr\0" "dirty_bitmap_addr\0"
	"memic_operation_addr\0" "available_addr\0" "used_addr\0"
	"desc_addr\0" "outer_ip_src_addr\0" "inner_ip_src_addr\0" "uar\0"
	"clear\0" "free_ar\0" "wq_wq_type_wq\0" "max_wqe_sz_sq\0"
	"log_max_stride_sz_sq\0" "log_min_stride_sz_sq\0" "log_max_sq\0"
	"reg_umr_sq\0" "log_max_tis_per_sq\0" "hairpin_peer_sq\0" "no_sq\0"
	"log_max_xrq\0" "log_max_srq\0" "cont_srq\0" "max_wqe_sz_rq\0"
	"log_max_stride_sz_rq\0" "log_min_stride_sz_rq\0"
	"rqc_mem_rq_type_memory_rq\0" "rqc_rq_type_memory_rq\0" "log_max_rq\0"
	"hairpin_peer_rq\0" "striding_rq\0" "log_ack_req_freq\0"
	"qpc_cs_req\0" "log_max_eq\0" "log_min_resource_dump_eq\0" "ho_acq\0"
	"log_max_cq\0" "apu_cq\0" "cq_error_syndrome_cq\0" "virtio_q\0"
	"mpls_exp\0" "allow_swp\0" "query_flow_group\0" "opamp_group\0"
	"ppcnt_statistical_group\0" "access_reg_group\0"
	"log_max_qos_nic_queue_group\0" "feature_group\0"
	"pcie_performance_group\0" "sd_group\0" "ppcnt_discard_group\0"
	"create_lag_when_not_master_up\0" "time_to_link_up\0"
	"disable_link_up\0" "pci_sync_for_fw_update_resp\0"
	"field_select_802_1qau_rp_field_select_8021qaurp\0" "grp\0"
	"field_select_802_1qau_rp\0" "cong_control_802_1qau_rp\0"
	"cong_control_r_roce_ecn_rp\0" "field_select_r_roce_rp\0" "sqp\0"
	"log_max_qp\0" "bth_dst_qp\0" "log_max_ra_res_qp\0"
	"log_max_ra_req_qp\0" "core_dump_qp\0" "atomic_size_qp\0"
	"rq_delay_drop\0" "rx_total_drop\0" "cmd_op\0" "calc_op\0"
	"rate_to_set_on_first_cnp\0" "mark_tx_action_cnp\0" "mark_cnp\0"
	"cong_control_r_roce_ecn_np\0" "field_select_r_roce_np\0"
	"more_dump\0" "inline_dump\0" "resource_dump\0" "mtmp\0"
	"log_max_rmp\0" "check_user_timestamp\0" "first_clock_timestamp\0"
	"second_clock_timestamp\0" "lro_time_stamp\0" "crc_error_tlp\0"
	"crc_error_dllp\0" "outer_sip\0" "inner_sip\0" "vport_svlan_strip\0"
	"vport_cvlan_strip\0" "rgid_rip\0" "buffer_ownership\0"
	"buf_ownership\0" "outer_dip\0" "inner_dip\0"
	"tunnel_stateless_ip_over_ip\0" "remote_ip\0" "fpga_ip\0"
	"reformat_del_esp_transport_over_udp\0"
	"reformat_add_esp_transport_over_udp\0" "outer_first_mpls_over_udp\0"
	"tunnel_stateless_mpls_over_udp\0" "rtt_resp_dscp\0" "cnp_dscp\0"
	"outer_ip_dscp\0" "inner_ip_dscp\0" "f_dscp\0" "svlan_pcp\0"
	"cvlan_pcp\0" "snap\0" "cq_eq_remap\0" "sensor_map\0" "esn_overlap\0"
	"epn_overlap\0" "qcap\0" "multi_fdb_encap\0" "vxlan_encap_decap\0"
	"nvgre_encap_decap\0" "dcbx_standby_cap\0" "uctx_cap\0" "esw_cap\0"
	"vl_hw_cap\0" "device_event_cap\0" "timestamp_format_cap\0"
	"rs_fec_correction_bypass_cap\0" "qos_cap\0" "tls_cap\0"
	"general_obj_types_cap\0" "fcs_cap\0" "odp_cap\0" "crypto_cap\0"
	"max_lso_cap\0" "lro_cap\0" "shampo_cap\0" "port_selection_cap\0"
	"adv_virtualization_cap\0" "virtio_emulation_cap\0" "vlan_cap\0"
	"csum_cap\0" "device_mem_cap\0" "rss_ind_tbl_cap\0" "mcqi_cap\0"
	"flow_table_eswitch_cap\0" "e_switch_cap\0" "debug_cap\0" "reg_cap\0"
	"wqe_based_flow_table_update_cap\0" "feature_cap\0"
	"memory_page_fault_scheme_cap\0" "transport_page_fault_scheme_cap\0"
	"odp_scheme_cap\0" "wqe_based_flow_table_cap\0" "an_disable_cap\0"
	"dcbx_ieee_cap\0" "dcbx_cee_cap\0" "entropy_force_cap\0" "roce_cap\0"
	"odp_per_transport_service_cap\0" "mtrc_cap\0" "rx_ts_over_crc_cap\0"
	"entropy_calc_cap\0" "vector_calc_cap\0" "entropy_gre_calc_cap\0"
	"flow_table_nic_cap\0" "remote_pfc_cap\0" "ipsec_cap\0" "macsec_cap\0"
	"lb_cap\0" "fpga_cap\0" "other_hca_cap\0" "cmd_hca_cap\0" "wol_p\0"
	"eth_cntrs_grp_data_layout_auto\0" "pcie_cntrs_grp_data_layout_auto\0"
	"ipv6_layout_ipv4_layout_auto\0"
	"dest_format_struct_flow_counter_list_auto\0"
	"dest_format_flow_counter_list_auto\0" "event_auto\0"
	"modify_field_select_resize_field_select_auto\0"
	"page_fault_resume_in_page_fault_info_auto\0"
	"set_add_copy_action_in_auto\0" "cong_control_roce_ecn_auto\0"
	"int_kek_auto\0" "pddr_troubleshooting_page_status_opcode_auto\0"
	"field_select_802_1_r_roce_auto\0" "pddr_reg_page_data_auto\0"
	"array128_auto\0" "array1024_auto\0" "crypto\0" "flex_proto\0"
	"fw_reset_to\0" "roce_adp_retrans_to\0" "reclaim_vfs_pages_to\0"
	"reclaim_pages_to\0" "flush_on_err_to\0" "full_crdump_to\0"
	"tear_down_to\0" "health_poll_to\0" "fsm_reactivate_to\0"
	"pci_sync_update_to\0" "pcie_toggle_to\0" "reset_unload_to\0"
	"swp_lso\0" "log_max_num_meter_aso\0" "execute_aso\0" "ipsec_aso\0"
	"macsec_aso\0" "shampo\0" "gpio_event_lo\0" "sensor_name_lo\0"
	"temp_threshold_lo\0" "sample_ratio\0" "outer_first_prio\0"
	"inner_first_prio\0" "cnp_802p_prio\0" "outer_first_vlan_prio\0"
	"inner_first_vlan_prio\0" "outer_second_vlan_prio\0" "sl_eth_prio\0"
	"f_eth_prio\0" "outer_second_prio\0" "inner_second_prio\0" "sho\0"
	"trans_page_fault_info\0" "mem_page_fault_info\0" "vlan_info\0"
	"outer_tcp_syn\0" "fast_teardown\0" "force_teardown\0"
	"transmit_discard_vport_down\0" "receive_discard_vport_down\0"
	"psvn\0" "comp_eq_overrun\0" "async_eq_overrun\0"
	"vnic_env_cq_overrun\0" "rqtn\0" "dctn\0" "ssn\0" "next_rcv_psn\0"
	"next_send_psn\0" "last_acked_psn\0" "rmsn\0" "tisn\0"
	"modify_ipsec_bitmask_esn\0" "ipsec_esn\0" "next_record_tcp_sn\0"
	"hw_resync_tcp_sn\0" "tirn\0" "log_max_num_header_modify_pattern\0"
	"qpn_rqn_sqn\0" "source_sqn\0" "srqn_xrqn\0" "srqn_rmpn_xrqn\0"
	"user_index_equal_xrc_srqn\0" "inline_rqn\0" "ts_cqe_to_dest_cqn\0"
	"set_deth_sqpn\0" "rqpn\0" "underlay_qpn\0" "input_qpn\0"
	"tisn_or_qpn\0" "reporting_qpn\0" "remote_qpn\0" "fpga_qpn\0" "rmpn\0"
	"modify_macsec_bitmask_epn\0" "macsec_epn\0" "msees_failure_reason\0"
	"geneve_tlv_option\0" "network_option\0" "node_description\0"
	"sf_set_partition\0" "sf_partition\0" "lane0_physical_position\0"
	"instruction\0" "embedded_cpu_function\0" "other_function\0"
	"host_pci_function\0" "ec_vf_function\0" "req_local_protection\0"
	"resp_local_protection\0" "max_indirection\0"
	"flow_table_properties_port_selection\0"
	"ft_field_support_2_port_selection\0" "lag_native_fdb_selection\0"
	"reformat_and_modify_action\0" "flow_context_action\0"
	"flow_table_miss_action\0" "reformat_and_vlan_action\0"
	"adv_virtualization\0" "log_max_num_of_packets_per_reservation\0"
	"global_configuration\0" "tc_configuration\0" "beacon_duration\0"
	"out_pulse_duration\0" "migration\0" "fpga_ctrl_operation\0"
	"mtutc_operation\0" "cq_moderation\0" "scqe_break_moderation\0"
	"log_max_destination\0" "extended_destination\0" "full_emulation\0"
	"affiliation\0" "q_counter_aggregation\0" "bw_allocation\0"
	"enhanced_cqe_compression\0" "hw_version\0" "fw_version\0"
	"sandbox_product_version\0" "steering_format_version\0"
	"tls_version\0" "driver_version\0" "dump_version\0"
	"outer_ip_version\0" "inner_ip_version\0" "build_tool_version\0"
	"shell_version\0" "mcqi_version\0" "cqe_version\0" "image_version\0"
	"grade_version\0" "roce_version\0" "qp_context_extension\0"
	"qpc_extension\0" "qpc_data_extension\0" "hca_cap_union\0" "dekn\0"
	"fdb_uplink_hairpin\0" "retransmission_request_admin\0"
	"fec_mode_request_admin\0" "retransmission_support_admin\0"
	"fec_mode_support_admin\0" "flash_select_admin\0"
	"rs_fec_correction_bypass_admin\0" "wrps_admin\0" "srps_admin\0"
	"op_admin\0" "pfc_cap_admin\0" "ext_eth_proto_admin\0"
	"ib_proto_admin\0" "version_admin\0" "vl_admin\0"
	"ib_link_width_admin\0" "willing_admin\0" "an_disable_admin\0"
	"num_of_tc_admin\0" "op_min\0" "outer_tcp_fin\0"
	"l0_to_recovery_retrain\0" "log_max_transport_domain\0"
	"table_miss_action_domain\0" "beacon_remain\0" "exceed_max_chain\0"
	"query_l2_table_entry_in\0" "set_l2_table_entry_in\0"
	"delete_l2_table_entry_in\0" "query_hca_vport_pkey_in\0"
	"query_mkey_in\0" "destroy_mkey_in\0" "create_mkey_in\0"
	"modify_encryption_key_in\0" "create_encryption_key_in\0"
	"query_mad_demux_in\0" "set_mad_demux_in\0" "destroy_uctx_in\0"
	"create_uctx_in\0" "destroy_psv_in\0" "create_psv_in\0"
	"query_vnic_env_in\0" "query_esw_vport_context_in\0"
	"modify_esw_vport_context_in\0" "query_nic_vport_context_in\0"
	"modify_nic_vport_context_in\0" "query_hca_vport_context_in\0"
	"modify_hca_vport_context_in\0" "query_packet_reformat_context_in\0"
	"dealloc_packet_reformat_context_in\0"
	"query_modify_header_context_in\0"
	"dealloc_modify_header_context_in\0" "qp_2rst_in\0" "qp_pas_list_in\0"
	"qpc_extension_and_pas_list_in\0" "delete_vxlan_udp_dport_in\0"
	"add_vxlan_udp_dport_in\0" "query_rqt_in\0" "destroy_rqt_in\0"
	"modify_rqt_in\0" "create_rqt_in\0" "set_flow_table_root_in\0"
	"query_scheduling_element_in\0" "destroy_scheduling_element_in\0"
	"modify_scheduling_element_in\0" "create_scheduling_element_in\0"
	"set_pp_rate_limit_in\0" "query_dct_in\0" "destroy_dct_in\0"
	"drain_dct_in\0" "arm_dct_in\0" "create_dct_in\0"
	"query_cong_status_in\0" "modify_cong_status_in\0"
	"query_special_contexts_in\0" "query_roce_address_in\0"
	"set_roce_address_in\0" "allow_other_vhca_access_in\0"
	"query_virtio_q_counters_in\0" "destroy_virtio_q_counters_in\0"
	"create_virtio_q_counters_in\0" "fpga_query_qp_counters_in\0"
	"query_diagnostic_counters_in\0" "query_sf_partitions_in\0"
	"query_esw_functions_in\0" "set_delay_drop_params_in\0"
	"query_cong_params_in\0" "modify_cong_params_in\0"
	"query_diagnostic_params_in\0" "set_diagnostic_params_in\0"
	"query_tis_in\0" "destroy_tis_in\0" "modify_tis_in\0"
	"create_tis_in\0" "query_pages_in\0" "manage_pages_in\0"
	"query_cong_statistics_in\0" "qp_2err_in\0" "query_tir_in\0"
	"destroy_tir_in\0" "modify_tir_in\0" "create_tir_in\0"
	"access_register_in\0" "query_adapter_in\0" "query_flow_counter_in\0"
	"dealloc_flow_counter_in\0" "query_vport_counter_in\0"
	"set_monitor_counter_in\0" "arm_monitor_counter_in\0"
	"query_q_counter_in\0" "dealloc_q_counter_in\0"
	"create_match_definer_in\0" "dealloc_uar_in\0" "query_sq_in\0"
	"destroy_sq_in\0" "modify_sq_in\0" "create_sq_in\0" "query_xrq_in\0"
	"destroy_xrq_in\0" "arm_xrq_in\0" "create_xrq_in\0" "query_srq_in\0"
	"destroy_srq_in\0" "create_srq_in\0" "query_xrc_srq_in\0"
	"destroy_xrc_srq_in\0" "arm_xrc_srq_in\0" "create_xrc_srq_in\0"
	"query_rq_in\0" "destroy_rq_in\0" "modify_rq_in\0" "arm_rq_in\0"
	"create_rq_in\0" "query_eq_in\0" "destroy_eq_in\0" "create_eq_in\0"
	"query_cq_in\0" "destroy_cq_in\0" "modify_cq_in\0" "create_cq_in\0"
	"query_virtio_net_q_in\0" "destroy_virtio_net_q_in\0"
	"modify_virtio_net_q_in\0" "create_virtio_net_q_in\0"
	"query_flow_group_in\0" "destroy_flow_group_in\0"
	"create_flow_group_in\0" "fpga_query_qp_in\0" "fpga_destroy_qp_in\0"
	"fpga_modify_qp_in\0" "rst2init_qp_in\0" "init2init_qp_in\0"
	"rts2rts_qp_in\0" "rtr2rts_qp_in\0" "sqerr2rts_qp_in\0"
	"sqd2rts_qp_in\0" "init2rtr_qp_in\0" "fpga_create_qp_in\0" "nop_in\0"
	"query_rmp_in\0" "destroy_rmp_in\0" "modify_rmp_in\0"
	"create_rmp_in\0" "query_hca_cap_in\0" "set_hca_cap_in\0"
	"query_other_hca_cap_in\0" "modify_other_hca_cap_in\0"
	"sync_crypto_in\0" "create_geneve_tlv_option_in\0" "copy_action_in\0"
	"set_action_in\0" "add_action_in\0" "config_int_moderation_in\0"
	"set_driver_version_in\0" "dealloc_transport_domain_in\0"
	"destroy_umem_in\0" "create_umem_in\0" "create_sw_icm_in\0"
	"query_wol_rol_in\0" "set_wol_rol_in\0" "create_alias_obj_in\0"
	"create_sampler_obj_in\0" "create_flow_meter_aso_obj_in\0"
	"create_int_kek_obj_in\0" "modify_page_track_obj_in\0"
	"create_page_track_obj_in\0" "modify_ipsec_obj_in\0"
	"create_ipsec_obj_in\0" "modify_macsec_obj_in\0"
	"create_macsec_obj_in\0" "query_issi_in\0" "set_issi_in\0"
	"create_modify_header_arg_in\0" "get_dropped_packet_log_in\0"
	"sync_steering_in\0" "attach_to_mcg_in\0" "detach_from_mcg_in\0"
	"query_lag_in\0" "destroy_lag_in\0" "modify_lag_in\0"
	"destroy_vport_lag_in\0" "create_vport_lag_in\0" "create_lag_in\0"
	"dealloc_sf_in\0" "query_fte_in\0" "set_fte_in\0" "delete_fte_in\0"
	"query_vport_state_in\0" "modify_vport_state_in\0"
	"query_vhca_migration_state_in\0" "save_vhca_state_in\0"
	"load_vhca_state_in\0" "gen_eqe_in\0" "page_fault_resume_in\0"
	"query_flow_table_in\0" "destroy_flow_table_in\0"
	"modify_flow_table_in\0" "create_flow_table_in\0" "set_node_in\0"
	"dealloc_pd_in\0" "cmd_in\0" "query_vuid_in\0"
	"query_hca_vport_gid_in\0" "dealloc_xrcd_in\0" "modify_memic_in\0"
	"dealloc_memic_in\0" "mad_ifc_in\0" "resume_vhca_in\0"
	"suspend_vhca_in\0" "init_hca_in\0" "teardown_hca_in\0"
	"disable_hca_in\0" "enable_hca_in\0" "rx_hash_fn\0"
	"max_geneve_opt_len\0" "outer_geneve_opt_len\0" "packet_len\0"
	"sandbox_extended_caps_len\0" "rdma_op_len\0"
	"max_geneve_tlv_option_data_len\0" "fault_token\0" "auto_gen\0"
	"both_buckets_on_green\0" "confidentiality_en\0" "flow_modify_en\0"
	"two_byte_shift_en\0" "reformat_en\0" "tls_en\0" "wr_en\0"
	"flush_in_error_en\0" "umr_en\0" "delay_drop_en\0" "cqe_comp_en\0"
	"decap_en\0" "esn_en\0" "epn_en\0" "scqe_break_moderation_en\0"
	"uplink_hairpin_en\0" "bsf_en\0" "atomic_like_write_en\0"
	"port_filter_update_en\0" "roce_en\0" "rd_en\0"
	"tunneled_offload_en\0" "self_lb_en\0" "outer_ip_ecn\0"
	"inner_ip_ecn\0" "f_ecn\0" "ppan\0" "tunnel_stateless_vxlan\0"
	"tunnel_stateless_ipv4_over_vxlan\0" "tunnel_lro_vxlan\0" "pop_vlan\0"
	"push_vlan\0" "pptx_mask_n\0" "pprx_mask_n\0" "ppan_mask_n\0"
	"go_back_n\0" "lwm\0" "cmd_hca_cap_cmdif_checksum\0" "swp_csum\0"
	"check_sum\0" "log_headers_buffer_entry_num\0"
	"cqe_compression_max_num\0" "pg_track_log_max_num\0"
	"native_port_num\0" "vhca_port_num\0" "log_max_ft_num\0" "gids_num\0"
	"rq_num\0" "outer_tcp_seq_num\0" "inner_tcp_seq_num\0"
	"outer_tcp_ack_num\0" "inner_tcp_ack_num\0" "mtptm\0" "mtt_perm\0"
	"esn_event_arm\0" "epn_event_arm\0" "soft_lft_arm\0" "hard_lft_arm\0"
	"soft_lifetime_arm\0" "hard_lifetime_arm\0" "qdpm\0" "qpdpm\0"
	"roce_apm\0" "imm\0" "fec_50G_per_lane_in_pplm\0"
	"fec_100G_per_lane_in_pplm\0" "fm\0" "log_max_umem\0" "sdm\0"
	"sw_icm\0" "general_obj_query_param\0" "dcbx_param\0"
	"general_obj_in_cmd_hdr_op_param\0" "fte_match_param\0"
	"general_obj_create_param\0" "mtrc_string_db_param\0"
	"outer_geneve_oam\0" "mcam\0" "wol_m\0" "vl\0" "mpls_ttl\0"
	"outer_ipv4_ttl\0" "sm_sl\0" "exe_aso_ctrl\0" "pcie_ctrl\0"
	"mtrc_ctrl\0" "fpga_ctrl\0" "mfrl\0" "wol\0"
	"register_loopback_control\0" "pool\0"
	"outer_vxlan_gpe_next_protocol\0" "outer_ip_protocol\0"
	"inner_ip_protocol\0" "cong_protocol\0" "outer_gre_protocol\0"
	"cqe_checksum_full\0" "eth_wqe_too_small\0"
	"num_of_obj2_supports_all\0" "num_of_obj1_supports_all\0"
	"promisc_all\0" "vnic_env_cnt_steering_fail\0"
	"generated_pkt_steering_fail\0" "handled_pkt_steering_fail\0"
	"ipv4_ihl\0" "fl\0" "ignore_flow_level\0" "max_ft_level\0"
	"reset_level\0" "power_settings_level\0" "congestion_level\0"
	"hca_vport_sel\0" "rst_type_sel\0" "hash_field_sel\0"
	"reformat_l2_to_l3_esp_tunnel\0" "reformat_l2_to_l3_audp_tunnel\0"
	"fdb_dynamic_tunnel\0" "reformat_l2_to_l3_tunnel\0"
	"outer_ipv6_flow_label\0" "inner_ipv6_flow_label\0" "mpls_label\0"
	"flex_parser_id_outer_first_mpls_over_udp_label\0" "imaicl\0"
	"roce_accl\0" "esw_uplink_ingress_acl\0" "esw_shared_ingress_acl\0"
	"en_rinval\0" "int_kek_manual\0" "incremental\0" "lane_reversal\0"
	"cmd_op_general\0" "core_dump_general\0"
	"cong_control_r_roce_general\0" "roce_cc_general\0" "vl_operational\0"
	"swp_csum_l4_partial\0" "db_record_addr_l\0" "counter_value_l\0"
	"time_l\0" "pa_l\0" "modify_scheduling_element_in_modify_bitmask\0"
	"modify_rq_in_modify_bitmask\0" "rqt_bitmask\0" "event_bitmask\0"
	"modify_tis_bitmask\0" "modify_tir_bitmask\0" "rmp_bitmask\0"
	"supported_info_bitmask\0" "port_capability_mask\0"
	"virtq_modify_mask\0" "mkey_mask\0" "device_features_bits_mask\0"
	"pcam_reg_port_access_reg_cap_mask\0"
	"qcam_reg_qos_access_reg_cap_mask\0" "qcam_access_reg_cap_mask\0"
	"mcam_reg_mng_access_reg_cap_mask\0" "sb_access_reg_cap_mask\0"
	"qcam_qos_feature_cap_mask\0" "qcam_reg_qos_feature_cap_mask\0"
	"mcam_reg_mng_feature_cap_mask\0" "pcam_reg_feature_cap_mask\0"
	"sb_feature_cap_mask\0" "element_type_cap_mask\0"
	"tsar_type_cap_mask\0" "proto_mask\0" "opt_param_mask\0"
	"minor_stall_mask\0" "critical_stall_mask\0"
	"match_definer_match_mask\0" "prof_mask\0"
	"set_fte_modify_enable_mask\0" "tirc_packet_merge_mask\0"
	"pfcc_mask\0" "device_stall_minor_watermark\0"
	"device_stall_critical_watermark\0" "outer_ipv4_checksum_ok\0"
	"inner_ipv4_checksum_ok\0" "outer_l4_checksum_ok\0"
	"inner_l4_checksum_ok\0" "outer_l4_ok\0" "inner_l4_ok\0"
	"outer_l3_ok\0" "inner_l3_ok\0" "outer_l2_ok\0" "chunk\0"
	"log_max_fdb_encap_uplink\0" "log_max_flow_counter_bulk\0" "fcs_chk\0"
	"log_max_num_int_kek\0" "log_max_dek\0" "synchronize_dek\0"
	"sw_wrapped_dek\0" "mad_dumux_parameters_block\0"
	"query_adapter_param_block\0" "tirc_self_lb_block_block\0"
	"self_lb_block\0" "ports_check\0" "set_track\0" "page_track\0"
	"vport_counter_local_loopback\0" "outer_tcp_ack\0" "min_rnr_nak\0"
	"uar_4k\0" "mtpps_enh_out_per_adj\0" "encryption_key_obj\0"
	"sampler_obj\0" "flow_meter_aso_obj\0" "int_kek_obj\0"
	"macsec_offload_obj\0" "ipsec_obj\0" "current_issi\0" "mcqi\0"
	"outer_esp_spi\0" "inner_esp_spi\0" "cq_oi\0" "outer_vxlan_vni\0"
	"outer_geneve_vni\0" "outer_vxlan_gpe_vni\0" "has_smi\0"
	"gpio_event_hi\0" "sensor_name_hi\0" "temp_threshold_hi\0"
	"outer_first_cfi\0" "inner_first_cfi\0" "svlan_cfi\0" "cvlan_cfi\0"
	"outer_first_vlan_cfi\0" "inner_first_vlan_cfi\0"
	"outer_second_vlan_cfi\0" "dei_cfi\0" "outer_second_cfi\0"
	"inner_second_cfi\0" "dei\0" "sci\0" "log_esw_max_sched_depth\0"
	"qpts_trust_both\0" "icv_length\0" "output_length\0" "input_length\0"
	"version_string_length\0" "option_data_length\0" "width\0"
	"primary_address_path\0" "secondary_address_path\0" "ml_path\0"
	"mix90_phase_for_voltage_bath\0" "outer_tcp_psh\0" "xoff_refresh\0"
	"hash\0" "grh\0" "tph\0" "np_cnp_sent_high\0"
	"device_stall_minor_watermark_cnt_high\0"
	"device_stall_critical_watermark_cnt_high\0"
	"tx_overflow_buffer_pkt_high\0" "port_transmit_wait_high\0"
	"ether_stats_drop_events_high\0" "ether_stats_fragments_high\0"
	"port_multicast_rcv_pkts_high\0" "port_unicast_rcv_pkts_high\0"
	"port_rcv_pkts_high\0" "if_out_ucast_pkts_high\0"
	"if_in_ucast_pkts_high\0" "if_out_multicast_pkts_high\0"
	"ether_stats_multicast_pkts_high\0" "if_in_multicast_pkts_high\0"
	"if_out_broadcast_pkts_high\0" "ether_stats_broadcast_pkts_high\0"
	"if_in_broadcast_pkts_high\0" "port_multicast_xmit_pkts_high\0"
	"port_unicast_xmit_pkts_high\0" "port_xmit_pkts_high\0"
	"ether_stats_pkts_high\0" "ether_stats_oversize_pkts_high\0"
	"ether_stats_undersize_pkts_high\0" "phy_received_bits_high\0"
	"phy_corrected_bits_high\0" "tx_octets_high\0" "rx_octets_high\0"
	"if_out_octets_high\0" "ether_stats_octets_high\0"
	"if_in_octets_high\0" "ether_stats_pkts8192to10239octets_high\0"
	"ether_stats_pkts1024to1518octets_high\0"
	"ether_stats_pkts1519to2047octets_high\0"
	"ether_stats_pkts65to127octets_high\0"
	"ether_stats_pkts2048to4095octets_high\0"
	"ether_stats_pkts128to255octets_high\0"
	"ether_stats_pkts64octets_high\0"
	"ether_stats_pkts512to1023octets_high\0"
	"ether_stats_pkts4096to8191octets_high\0"
	"ether_stats_pkts256to511octets_high\0"
	"np_ecn_marked_roce_packets_high\0" "dirty_address_high\0"
	"if_out_errors_high\0" "dot3stats_sqe_test_errors_high\0"
	"dot3stats_alignment_errors_high\0" "a_alignment_errors_high\0"
	"dot3stats_internal_mac_transmit_errors_high\0"
	"sync_headers_errors_high\0" "dot3stats_fcs_errors_high\0"
	"if_in_errors_high\0" "ether_stats_crc_align_errors_high\0"
	"phy_symbol_errors_high\0" "dot3stats_symbol_errors_high\0"
	"a_in_range_length_errors_high\0" "a_frame_too_long_errors_high\0"
	"dot3stats_internal_mac_receive_errors_high\0"
	"dot3stats_carrier_sense_errors_high\0"
	"a_frame_check_sequence_errors_high\0" "ether_stats_jabbers_high\0"
	"if_in_unknown_protos_high\0"
	"dot3stats_deferred_transmissions_high\0"
	"ether_stats_collisions_high\0"
	"dot3stats_excessive_collisions_high\0"
	"dot3stats_late_collisions_high\0" "rs_fec_no_errors_blocks_high\0"
	"rs_fec_single_error_blocks_high\0"
	"rs_fec_uncorrectable_blocks_high\0" "rs_fec_corrected_blocks_high\0"
	"dot3stats_frame_too_longs_high\0" "tx_frames_high\0"
	"rx_frames_high\0" "dot3stats_multiple_collision_frames_high\0"
	"dot3stats_single_collision_frames_high\0"
	"dot3out_pause_frames_high\0" "dot3in_pause_frames_high\0"
	"dot3control_in_unknown_opcodes_high\0" "rx_discards_high\0"
	"if_out_discards_high\0" "if_in_discards_high\0"
	"life_time_counter_high\0" "a_symbol_error_during_carrier_high\0"
	"time_since_last_clear_high\0" "time_stamp_high\0"
	"rx_pause_transition_high\0" "tx_pause_duration_high\0"
	"rx_pause_duration_high\0" "rx_buffer_almost_full_high\0"
	"rx_buffer_full_high\0" "rs_fec_corrected_symbols_total_high\0"
	"a_octets_received_ok_high\0" "a_multicast_frames_received_ok_high\0"
	"a_broadcast_frames_received_ok_high\0" "a_frames_received_ok_high\0"
	"a_multicast_frames_xmitted_ok_high\0"
	"a_broadcast_frames_xmitted_ok_high\0"
	"a_octets_transmitted_ok_high\0" "a_frames_transmitted_ok_high\0"
	"transmit_queue_high\0" "tx_pause_high\0" "rx_pause_high\0"
	"wred_discard_high\0" "a_out_of_range_length_field_high\0"
	"a_pause_mac_ctrl_frames_received_high\0"
	"a_mac_control_frames_received_high\0"
	"a_unsupported_opcodes_received_high\0"
	"a_pause_mac_ctrl_frames_transmitted_high\0"
	"a_mac_control_frames_transmitted_high\0"
	"rx_icrc_encapsulated_high\0" "rp_cnp_ignored_high\0"
	"rp_cnp_handled_high\0" "no_buffer_discard_uc_high\0"
	"ecn_marked_tc_high\0" "port_rcv_data_high\0" "port_xmit_data_high\0"
	"phy_corrected_bits_lane3_high\0" "edpl_bip_errors_lane3_high\0"
	"rs_fec_corrected_symbols_lane3_high\0"
	"fc_fec_uncorrectable_blocks_lane3_high\0"
	"fc_fec_corrected_blocks_lane3_high\0"
	"phy_corrected_bits_lane2_high\0" "edpl_bip_errors_lane2_high\0"
	"rs_fec_corrected_symbols_lane2_high\0"
	"fc_fec_uncorrectable_blocks_lane2_high\0"
	"fc_fec_corrected_blocks_lane2_high\0"
	"phy_corrected_bits_lane1_high\0" "edpl_bip_errors_lane1_high\0"
	"rs_fec_corrected_symbols_lane1_high\0"
	"fc_fec_uncorrectable_blocks_lane1_high\0"
	"fc_fec_corrected_blocks_lane1_high\0"
	"phy_corrected_bits_lane0_high\0" "edpl_bip_errors_lane0_high\0"
	"rs_fec_corrected_symbols_lane0_high\0"
	"fc_fec_uncorrectable_blocks_lane0_high\0"
	"fc_fec_corrected_blocks_lane0_high\0" "merged_eswitch\0"
	"page_prefetch\0" "match\0" "db_record_addr_h\0" "counter_value_h\0"
	"time_h\0" "pa_h\0" "debug\0" "log_max_msg\0" "outer_tcp_urg\0"
	"modify_header_arg\0" "ipg\0" "packet_headers_log\0" "initializing\0"
	"version_string\0" "lane3_module_mapping\0" "lane2_module_mapping\0"
	"lane_2_module_mapping\0" "lane1_module_mapping\0"
	"lane0_module_mapping\0" "l0_to_recovery_framing\0" "esw_scheduling\0"
	"nic_sq_scheduling\0" "remote_willing\0" "tag_matching\0"
	"event_type_coding\0" "req_mw_binding\0" "packet_pacing\0" "sig\0"
	"wqe_srq_next_seg\0" "wqe_raddr_seg\0" "lro_num_seg\0"
	"wqe_datagram_seg\0" "wqe_ctrl_seg\0" "initial_seg\0" "inline_seg\0"
	"wqe_atomic_seg\0" "wqe_data_seg\0" "bufferx_reg\0" "pmtu_reg\0"
	"fdb_to_vport_reg\0" "ppcnt_reg\0" "mpcnt_reg\0" "qtct_reg\0"
	"ptys_reg\0" "qpts_reg\0" "mcam_access_reg\0" "fpga_access_reg\0"
	"mcqs_reg\0" "mtpps_reg\0" "paos_reg\0" "pmaos_reg\0" "msees_reg\0"
	"ptas_reg\0" "mtctr_reg\0" "pmpr_reg\0" "sbpr_reg\0" "dtor_reg\0"
	"pcmr_reg\0" "pplr_reg\0" "mpir_reg\0" "peir_reg\0" "pifr_reg\0"
	"pqdr_reg\0" "pddr_reg\0" "mlcr_reg\0" "msecq_reg\0" "sltp_reg\0"
	"core_dump_reg\0" "mtmp_reg\0" "pamp_reg\0" "pmlp_reg\0"
	"qpdpm_dscp_reg\0" "mtcap_reg\0" "pcap_reg\0" "ipsec_aso_reg\0"
	"aso_return_reg\0" "pmlpn_reg\0" "mpein_reg\0" "mtptm_reg\0"
	"qpdpm_reg\0" "pplm_reg\0" "sbcm_reg\0" "qcam_reg\0" "pcam_reg\0"
	"mcam_reg\0" "sbcam_reg\0" "mfrl_reg\0" "mcqi_reg\0" "slrg_reg\0"
	"pipg_reg\0" "ets_tcn_config_reg\0" "ets_global_config_reg\0"
	"plbf_reg\0" "mtppse_reg\0" "pmpe_reg\0" "pude_reg\0" "ppad_reg\0"
	"mtutc_reg\0" "mrtc_reg\0" "qetc_reg\0" "ppsc_reg\0" "mirc_reg\0"
	"pmpc_reg\0" "plpc_reg\0" "pbmc_reg\0" "pvlc_reg\0" "pelc_reg\0"
	"mpegc_reg\0" "mcc_reg\0" "pfcc_reg\0" "pptb_reg\0" "ob_reg\0"
	"plib_reg\0" "pspa_reg\0" "mcia_reg\0" "mcda_reg\0" "phase_eo_neg\0"
	"log_max_mcg\0" "max_qp_mcg\0" "flow_tag\0" "outer_second_svlan_tag\0"
	"inner_second_svlan_tag\0" "outer_second_cvlan_tag\0"
	"inner_second_cvlan_tag\0" "auth_tag\0" "outer_frag\0" "inner_frag\0"
	"outer_ip_frag\0" "inner_ip_frag\0" "last_index_flag\0"
	"lro_psh_flag\0" "dce_tcp_g\0" "wol_g\0" "rol_g\0" "attenuation_7g\0"
	"fec_override_cap_56g\0" "fec_override_admin_56g\0" "attenuation_5g\0"
	"fec_override_cap_25g\0" "fec_override_admin_25g\0"
	"attenuation_12g\0" "fec_override_cap_50g\0"
	"fec_override_admin_50g\0" "fec_override_cap_10g_40g\0"
	"fec_override_admin_10g_40g\0" "fec_override_cap_100g\0"
	"fec_override_admin_100g\0" "log_max_sf\0" "log_max_esw_sf\0"
	"max_num_sf\0" "log_num_sf\0" "rf\0" "mtrc_conf\0" "max_buff\0"
	"prio_x_buff\0" "min_buff\0" "ctrl_buff\0" "pg_buff\0"
	"untagged_buff\0" "frequency_diff\0" "lpbf\0"
	"pcam_regs_5000_to_507f\0" "cq_resize\0" "log_min_mkey_entity_size\0"
	"shampo_max_log_headers_entry_size\0" "key_size\0" "rqt_max_size\0"
	"window_size\0" "flow_counter_list_size\0" "destination_list_size\0"
	"log_max_klm_list_size\0" "log_max_bsf_list_size\0"
	"allowed_list_size\0" "max_read_request_size\0"
	"max_reformat_insert_size\0" "log_max_rqt_size\0"
	"max_component_size\0" "log_max_ft_size\0" "typical_packet_size\0"
	"cap_sbsr_stat_size\0" "lro_min_mss_size\0" "shampo_min_mss_size\0"
	"port_buffer_size\0" "cap_total_buffer_size\0"
	"log_max_trace_buffer_size\0" "log_trace_buffer_size\0"
	"fixed_buffer_size\0" "max_encap_header_size\0" "log_ddr_size\0"
	"fpga_ddr_size\0" "log_doorbell_bar_size\0" "log_sf_bar_size\0"
	"memic_bar_size\0" "log_sq_size\0" "log_srq_size\0"
	"log_xrc_srq_size\0" "log_rq_size\0" "log_eq_size\0" "log_cmdq_size\0"
	"log_cq_size\0" "mixer_offset_step_size\0" "dirty_bitmap_size\0"
	"info_size\0" "shampo_log_max_reservation_size\0"
	"shampo_log_min_reservation_size\0" "log_reservation_size\0"
	"next_required_umem_size\0" "log_cr_dump_to_mem_size\0"
	"log_header_modify_sw_icm_size\0" "log_indirect_encap_sw_icm_size\0"
	"log_header_modify_pattern_sw_icm_size\0" "log_sw_icm_size\0"
	"log_steering_sw_icm_size\0" "cap_cell_size\0" "rqt_actual_size\0"
	"translations_octword_actual_size\0" "remaining_total_size\0"
	"packet_pacing_typical_size\0" "max_chunk_size\0" "infi_size\0"
	"pg_track_log_max_msg_size\0" "max_fpga_qp_msg_size\0"
	"pg_track_log_min_msg_size\0" "log_msg_size\0"
	"flow_counter_bulk_log_size\0" "log_bf_reg_size\0"
	"log2_hds_buf_size\0" "log_min_sf_size\0" "max_reformat_remove_size\0"
	"queue_size\0" "mcda_max_write_size\0" "pkey_table_size\0"
	"max_dynamic_vf_msix_table_size\0" "min_dynamic_vf_msix_table_size\0"
	"dynamic_msix_table_size\0" "roce_address_table_size\0"
	"max_application_table_size\0" "packet_pacing_rate_table_size\0"
	"gid_table_size\0" "range_size\0" "pg_track_log_max_page_size\0"
	"pg_track_log_min_page_size\0" "log_page_size\0" "actual_image_size\0"
	"log_wqe_stride_size\0" "log_addr_space_size\0" "fpga_cr_space_size\0"
	"translations_octword_size\0" "bsf_octword_size\0"
	"log_mcda_word_size\0" "max_payload_size\0"
	"lro_max_ip_payload_size\0" "read_size\0" "log_min_memic_alloc_size\0"
	"atomic_caps_atomic_size\0" "max_memic_size\0" "string_db_size\0"
	"reformat_data_size\0" "umem_3_size\0" "umem_2_size\0" "umem_1_size\0"
	"rwe\0" "reg_c_preserve\0" "reformat_remove\0" "repetitive\0"
	"latency_sensitive\0" "num_of_obj2_supports_active\0"
	"num_of_obj1_supports_active\0" "op_active\0"
	"retransmission_active\0" "link_width_active\0"
	"event_on_vhca_state_active\0" "fec_mode_active\0"
	"link_speed_active\0" "srq_receive\0" "cd_slave_receive\0"
	"flow_table_properties_nic_receive\0"
	"ft_field_support_2_nic_receive\0" "cd_slave\0" "device_opaque\0"
	"max_bw_value\0" "xoff_timer_value\0" "to_value\0" "match_value\0"
	"initial_alpha_value\0" "cache_line_128byte\0" "log_max_num_ste\0"
	"mte\0" "vport_cvlan_insert_overwrite\0" "relaxed_ordering_write\0"
	"auto_activate\0" "query_vport_state_out_state\0" "trust_state\0"
	"vport_state\0" "mfrl_reg_reset_state\0" "virtio_net_q_object_state\0"
	"record_tracker_state\0" "sq_state\0" "rq_state\0" "cq_state\0"
	"rmp_state\0" "vport_admin_state\0" "qpc_pm_state\0" "control_state\0"
	"port_physical_state\0" "page_track_state\0" "auth_state\0"
	"migration_tracking_state\0" "lag_state\0" "cmdif_state\0"
	"component_update_state\0" "teardown_hca_out_force_state\0"
	"device_state\0" "wc_state\0" "dctc_state\0" "sqc_state\0"
	"xrqc_state\0" "xrc_srqc_state\0" "fpga_qpc_state\0" "rmpc_state\0"
	"vhca_state\0" "rpg_max_rate\0" "packet_pacing_max_rate\0"
	"clamp_tgt_rate\0" "stat_rate\0" "rpg_min_rate\0"
	"packet_pacing_min_rate\0" "rpg_hai_rate\0" "rpg_ai_rate\0"
	"static_rate\0" "terminate\0" "aggregate\0" "create\0" "image_date\0"
	"outer_l4_ok_duplicate\0" "outer_l3_ok_duplicate\0" "must_not_use\0"
	"event_on_vhca_state_in_use\0" "reparse\0"
	"general_object_type_encryption_key_purpose\0"
	"menu_resource_dump_response\0" "small_fence_on_rdma_read_response\0"
	"req_bad_response\0" "tx_overflow_sense\0" "eth_proto_lp_advertise\0"
	"ec_vf_vport_base\0" "max_temperature\0" "wq_signature\0"
	"ctrl_signature\0" "oper_freq_measure\0" "admin_freq_measure\0"
	"rre\0" "non_wire\0" "nvgre\0" "tunnel_stateless_gre\0"
	"flex_parser_id_outer_first_mpls_over_gre\0"
	"tunnel_stateless_mpls_over_gre\0" "tunnel_lro_gre\0" "fre\0"
	"sm_virt_aware\0" "compare\0" "esw_bw_share\0" "max_tsar_bw_share\0"
	"nic_bw_share\0" "basic_cyclic_rcv_wqe\0" "ste_format_gen_wqe\0"
	"rtc_max_num_hash_definer_gen_wqe\0" "allow_multi_pkt_send_wqe\0"
	"enhanced_multi_pkt_send_wqe\0" "eqe\0" "sigerr_cqe\0"
	"mark_tx_action_cqe\0" "cq_period_start_from_cqe\0" "mark_cqe\0"
	"cqc_cqe\0" "dc_req_scat_data_cqe\0" "sctr_data_cqe\0"
	"outer_ethertype\0" "ethtype\0" "event_subtype\0" "pfault_subtype\0"
	"tracer_subtype\0" "general_subtype\0" "port_change_subtype\0"
	"nvprt_list_type\0" "allowed_list_type\0" "flow_context_dest_type\0"
	"cmd_hca_cap_port_type\0" "header_insert_type\0"
	"flow_context_encrypt_decrypt_type\0" "l4_prot_type\0"
	"l3_prot_type\0" "event_type\0" "segment_type\0" "esw_element_type\0"
	"scheduling_context_element_type\0" "nic_element_type\0"
	"query_monitor_cnt_type\0" "page_fault_type\0" "mfrl_reg_reset_type\0"
	"reformat_type\0" "ptys_connector_type\0" "error_type\0"
	"handle_owner_type\0" "outer_ether_type\0" "inner_ether_type\0"
	"last_update_state_changer_type\0" "cqe_roce_l3_header_type\0"
	"cqe_l4_hdr_type\0" "l4_l3_hdr_type\0" "esw_tsar_type\0"
	"tsar_element_tsar_type\0" "nic_tsar_type\0" "wq_type\0"
	"mem_rq_type\0" "rqtc_list_q_type\0" "virtio_q_type\0"
	"opamp_group_type\0" "create_flow_group_in_group_type\0"
	"tirc_disp_type\0" "outer_qp_type\0" "inner_qp_type\0"
	"fpga_qpc_qp_type\0" "core_dump_type\0" "icmp_type\0"
	"outer_encap_type\0" "inner_encap_type\0" "crypto_type\0" "aso_type\0"
	"info_type\0" "option_type\0" "stc_action_type\0"
	"memic_operation_type\0" "ifc_flow_destination_type\0"
	"outer_first_vlan_type\0" "inner_first_vlan_type\0"
	"outer_second_vlan_type\0" "sw_icm_type\0"
	"outer_geneve_protocol_type\0" "track_type\0" "obj_type\0"
	"rss_hash_type\0" "flow_table_hash_type\0" "gtpu_msg_type\0"
	"wqe_pf_type\0" "header_remove_type\0" "event_queue_type\0"
	"virtio_emulation_cap_virtio_queue_type\0"
	"virtio_emulation_virtio_queue_type\0" "generate_wqe_type\0"
	"hw_syndrome_type\0" "flow_table_type\0" "destination_table_type\0"
	"height_grade_type\0" "phase_grade_type\0" "vhca_id_type\0"
	"desc_tunnel_offload_type\0" "eth_frame_offload_type\0"
	"event_sub_type\0" "rqc_shampo_match_criteria_type\0" "icmpv6_type\0"
	"packet_l4_type\0" "outer_l4_type\0" "inner_l4_type\0"
	"outer_l3_type\0" "inner_l3_type\0" "roce_l3_type\0" "outer_l2_type\0"
	"flow_table_type_2_type\0" "tunnel_stateless_vxlan_gpe\0"
	"min_inline\0" "multiplane\0" "num_port_plane\0" "tx_lane\0"
	"rx_lane\0" "test_errors_per_lane\0" "page_fault_resume\0"
	"resume_vhca_in_op_mod_resume\0" "fpga_qp_error_event_syndrome\0"
	"fpga_error_event_syndrome\0" "packet_syndrome\0"
	"hw_error_syndrome\0" "vendor_error_syndrome\0" "qp_error_syndrome\0"
	"cqe_error_syndrome\0" "initial_seg_health_syndrome\0"
	"ipsec_syndrome\0" "macsec_syndrome\0" "err_cqe64_syndrome\0"
	"remove_flow_soft_lifetime\0" "ber_test_time\0" "image_time\0"
	"build_time\0" "user_defined_time\0" "mkey_by_name\0" "segment_name\0"
	"index2_name\0" "index1_name\0" "module\0" "active_port_profile\0"
	"static_port_profile\0" "teardown_hca_in_profile\0" "single\0"
	"update_handle\0" "pending_server_dc_power_cycle\0"
	"pending_server_ac_power_cycle\0" "migratable\0"
	"fdb_multi_path_any_table\0" "cmd_hca_cap_pkey_table\0"
	"modify_flow_table\0" "port_select_flow_table\0"
	"cross_vhca_obj_to_obj_supported_local_flow_table\0"
	"nic_flow_table\0" "rtc_hash_split_table\0" "indirect_table\0"
	"rtc_linear_lookup_table\0" "fdb_multi_path_to_table\0"
	"fdb_modify_header_fwd_to_table\0" "reformat_and_fwd_to_table\0"
	"termination_table\0" "cmd_hca_cap_gid_table\0" "log_max_l2_table\0"
	"page_request_disable\0" "remove_flow_enable\0"
	"dirty_bitmap_dump_enable\0" "shampo_enable\0" "tag_enable\0"
	"host_sf_enable\0" "create_flow_group_in_match_criteria_enable\0"
	"self_lb_en_modifiable\0" "cookie\0" "he\0" "hds_skip_first_sge\0"
	"packet_merge\0" "pg_track_max_num_range\0" "ext_stride_num_range\0"
	"page_track_range\0" "log_obj_range\0"
	"mtutc_time_adjustment_extended_range\0"
	"event_on_uc_address_change\0" "event_on_mc_address_change\0"
	"event_on_vlan_change\0" "event_on_promisc_change\0" "sf_eq_usage\0"
	"status_message\0" "adapter_page\0" "num_of_uars_per_page\0"
	"uar_page\0" "vhost_log_page\0" "pddr_troubleshooting_page\0" "tee\0"
	"free\0" "node\0" "retry_mode\0" "access_reg_query_mode\0"
	"access_reg_modify_mode\0" "set_mad_demux_in_demux_mode\0"
	"access_index_mode\0" "rtc_index_mode\0" "virtio_q_event_mode\0"
	"silent_mode\0" "req_e2e_credit_mode\0" "lag_port_select_mode\0"
	"atomic_req_8B_endianness_mode\0" "mkc_access_mode\0"
	"repetitions_mode\0" "flow_meter_mode\0" "ob_preemp_mode\0"
	"cnp_prio_mode\0" "fdb_selection_mode\0" "event_generation_mode\0"
	"ma_translation_mode\0" "pin_mode\0" "wol_mode\0" "rol_mode\0"
	"qpc_end_padding_mode\0" "lbf_mode\0" "rtc_reparse_mode\0"
	"min_wqe_inline_mode\0" "port_profile_mode\0"
	"identified_miss_table_mode\0" "trace_mode\0" "cq_period_mode\0"
	"wq_end_pad_mode\0" "ulp_stateless_offload_mode\0" "qpc_atomic_mode\0"
	"cap_pin_7_mode\0" "cap_pin_6_mode\0" "cap_pin_5_mode\0"
	"cap_pin_4_mode\0" "cap_pin_3_mode\0" "cap_pin_2_mode\0"
	"cap_pin_1_mode\0" "cap_pin_0_mode\0" "status_opcode\0"
	"pddr_monitor_opcode\0" "group_opcode\0" "bth_opcode\0"
	"wqe_ctrl_seg_opcode\0" "send_wqe_opcode\0" "cqe64_opcode\0"
	"status_code\0" "error_code\0" "icmp_code\0" "local_ssm_code\0"
	"local_enhanced_ssm_code\0" "icmpv6_code\0" "log_wq_stride\0"
	"log_rq_stride\0" "log_cmdq_stride\0" "log_doorbell_stride\0"
	"height_grade\0" "phase_grade\0" "flow_context_flow_source\0"
	"entropy_force\0" "roce\0" "out_of_sequence\0" "cap_umr_fence\0"
	"max_sgl_for_optimized_performance\0" "fw_device\0"
	"host_pci_device\0" "fpga_device\0" "notice\0" "outer_tcp_ece\0"
	"first_string_trace\0" "num_string_trace\0"
	"pg_track_log_max_addr_space\0" "pg_track_log_min_addr_space\0"
	"initial_seg_nic_interface\0" "rae\0" "multiplane_qp_ud\0" "vsd\0"
	"resource_dump_menu_record\0" "diagnostic_record\0"
	"encryption_standard\0" "nic_receive_steering_discard\0"
	"log_max_pd\0" "meter_aso_access_pd\0" "ipsec_aso_access_pd\0"
	"macsec_aso_access_pd\0" "set_hca_cap_op_mod\0"
	"query_pages_in_op_mod\0" "manage_pages_in_op_mod\0"
	"access_register_in_op_mod\0" "arm_rq_in_op_mod\0"
	"modify_cq_in_op_mod\0" "config_int_moderation_in_op_mod\0"
	"vport_state_op_mod\0" "modify_memic_op_mod\0" "opc_mod\0"
	"accumulators_period\0" "cap_log_min_npps_period\0"
	"rate_reduce_monitor_period\0" "cq_period\0" "log_min_sample_period\0"
	"log_sample_period\0" "pcie_reset_using_hotreset_method\0"
	"mfrl_reg_pci_reset_method\0" "pci_reset_req_method\0"
	"mcqi_activation_method\0" "mcqi_activation_mathod\0" "ext_synd\0"
	"vendor_err_synd\0" "packet_pacing_burst_bound\0"
	"burst_upper_bound\0" "cqn_snd\0" "plane_ind\0" "cd_slave_send\0"
	"suspend_vhca_in_op_mod_suspend\0" "mixer_offset_end\0"
	"invalid_command\0" "quota_exceeded_command\0" "on_demand\0"
	"op_and\0" "time_elapsed_since_last_cmd\0" "max_threshold\0"
	"one_ratio_low_threshold\0" "fullness_threshold\0"
	"ber_bath_low_error_threshold\0" "ndeo_error_threshold\0"
	"ber_bath_high_error_threshold\0" "ber_bath_mid_error_threshold\0"
	"up_threshold\0" "down_threshold\0" "xon_threshold\0"
	"min_threshold\0" "one_ratio_high_threshold\0" "rpg_threshold\0"
	"xoff_threshold\0" "one_ratio_low_mid_threshold\0"
	"one_ratio_high_mid_threshold\0" "dst_field\0" "action_in_field\0"
	"src_field\0" "swid\0" "outer_first_vid\0" "inner_first_vid\0"
	"outer_first_vlan_vid\0" "inner_first_vlan_vid\0"
	"outer_second_vlan_vid\0" "outer_second_vid\0" "inner_second_vid\0"
	"query_vuid\0" "query_vfs_vuid\0" "port_guid\0" "system_image_guid\0"
	"node_guid\0" "packet_pacing_uid\0" "match_psid\0" "vsd_contd_psid\0"
	"slid\0" "rlid\0" "mlid\0" "event_on_vhca_state_invalid\0"
	"key2_invalid\0" "min_mkey_log_entity_size_fixed_buffer_valid\0"
	"esw_manager_vport_number_valid\0" "rtt_resp_dscp_valid\0"
	"vlan_valid\0" "mkey_umem_valid\0" "dbr_umem_valid\0"
	"wq_umem_valid\0" "xrc_srq_umem_valid\0" "cq_umem_valid\0"
	"first_clock_valid\0" "second_clock_valid\0" "build_time_valid\0"
	"user_defined_time_valid\0" "silent_mode_valid\0" "wol_mode_valid\0"
	"rol_mode_valid\0" "sw_vhca_id_valid\0"
	"destination_eswitch_owner_vhca_id_valid\0"
	"table_eswitch_owner_vhca_id_valid\0"
	"source_eswitch_owner_vhca_id_valid\0" "ignore_flow_level_rtc_valid\0"
	"sm_lid\0" "remote_lid\0" "rgid\0" "multicast_gid\0"
	"flex_parser_id_gtpu_teid\0" "hw_id\0" "handle_owner_host_id\0"
	"last_update_state_changer_host_id\0" "parent_element_id\0"
	"scheduling_element_id\0" "rts2rts_qp_counters_set_id\0"
	"modify_rq_counter_set_id\0" "sandbox_product_id\0" "aso_object_id\0"
	"packet_reformat_id\0" "table_miss_id\0" "ieee_vendor_id\0"
	"vsd_vendor_id\0" "register_id\0" "flow_counter_id\0" "meter_id\0"
	"sw_owner_id\0" "match_definer_id\0" "modify_header_id\0"
	"counter_group_id\0" "qos_queue_group_id\0" "match_chip_id\0"
	"tunnel_lso_const_out_ip_id\0" "function_id\0" "destination_id\0"
	"device_emulation_id\0" "svlan_id\0" "cvlan_id\0" "mkey_umem_id\0"
	"dbr_umem_id\0" "wq_umem_id\0" "vhca_tunnel_id\0" "kek_id\0"
	"encrypt_decrypt_obj_id\0" "return_reg_id\0" "esw_sf_base_id\0"
	"wqe_id\0" "syndrome_id\0" "sample_id\0" "profile_id\0"
	"lag_master_next_table_id\0" "default_table_id\0" "sample_table_id\0"
	"fdb_to_vport_reg_c_id\0" "fpga_id\0" "sw_vhca_id\0"
	"max_rqt_vhca_id\0" "crossing_target_vhca_id\0"
	"destination_eswitch_owner_vhca_id\0" "table_eswitch_owner_vhca_id\0"
	"source_eswitch_owner_vhca_id\0" "rq_vhca_id\0" "affiliated_vhca_id\0"
	"umem_3_id\0" "umem_2_id\0" "umem_1_id\0" "rpg_gd\0"
	"cc_query_allowed\0" "cc_modify_allowed\0"
	"shared_object_to_user_object_allowed\0" "bytes_committed\0"
	"ffe_set_tested\0" "desc_group_mkey_supported\0"
	"freeze_to_rdy_supported\0" "roce_rw_supported\0"
	"cross_vhca_object_to_object_supported\0"
	"sw_owner_reformat_supported\0" "match_definer_format_supported\0"
	"flow_table_fields_supported\0"
	"log_max_current_uc_list_wr_supported\0" "cap_num_pool_supported\0"
	"initial_seg_nic_interface_supported\0" "module_state_updated\0"
	"event_on_vhca_state_allocated\0" "object_type_to_be_accessed\0"
	"object_id_to_be_accessed\0" "vhca_id_to_be_accessed\0"
	"qp_packet_based\0" "grh_required\0" "prio_tag_required\0"
	"vl_15_dropped\0" "sw_wrapped\0" "pcie_outbound_stalled\0"
	"segment_called\0" "umr_indirect_mkey_disabled\0"
	"repeated_block_disabled\0" "host_pf_disabled\0"
	"umr_modify_entity_size_disabled\0" "fl_rc_qp_when_roce_disabled\0"
	"umr_modify_atomic_disabled\0" "relaxed_ordering_read_pci_enabled\0"
	"link_width_enabled\0" "fl_rc_qp_when_roce_enabled\0"
	"link_speed_enabled\0" "beacon_led\0" "esw_functions_changed\0"
	"dropped_packet_logged\0" "grade_lane_speed\0"
	"req_transport_retries_exceeded\0" "req_rnr_retries_exceeded\0"
	"time_synced\0" "op_add\0" "swap_add\0" "log_max_xrcd\0" "start_pad\0"
	"wq_end_padding_mode_end_pad\0" "payload\0"
	"pci_sync_for_fw_update_with_driver_unload\0" "cqe_tls_offload\0"
	"ipsec_crypto_offload\0" "ipsec_full_offload\0"
	"log_max_ipsec_offload\0" "log_max_macsec_offload\0"
	"migration_multi_load\0" "mad\0" "relaxed_ordering_read\0"
	"write_read\0" "exc\0" "promisc_uc\0" "disable_local_lb_uc\0"
	"mtutc\0" "fdb_jump_to_tir_stc\0" "log_max_num_stc\0" "mrtc\0"
	"log_max_num_rtc\0" "rqtc\0" "dctc\0" "max_tc\0" "prio_tc\0"
	"isolate_vl_tc\0" "remote_num_of_tc\0" "dbg_rsc\0" "tisc\0"
	"promisc\0" "fte_match_set_misc\0" "max_tunnel_desc\0"
	"received_desc\0" "completed_desc\0" "xrc\0" "tirc\0" "mirc\0"
	"rx_ts_over_crc\0" "rndv_offload_rc\0" "sqc\0" "xrqc\0" "xrc_srqc\0"
	"eqc\0" "cqc\0" "fpga_qpc\0" "rmpc\0"
	"log_header_modify_argument_max_alloc\0" "log_meter_aso_max_alloc\0"
	"log_dek_max_alloc\0" "flow_counter_bulk_alloc\0" "all_hosts_sync\0"
	"clamp_tgt_rate_after_time_inc\0" "lmc\0" "pbmc\0" "promisc_mc\0"
	"disable_local_lb_mc\0" "block_lb_mc\0" "entropy_calc\0"
	"vector_calc\0" "entropy_gre_calc\0" "mkc\0" "rx_hash_symmetric\0"
	"ft_nic\0" "atomic\0" "memic\0" "termination_table_raw_traffic\0"
	"dic\0" "fdb_multi_path_any_table_limit_regc\0" "mpegc\0" "lagc\0"
	"fc\0" "utc_nsec\0" "reformat_remove_macsec\0" "reformat_add_macsec\0"
	"utc_sec\0" "log_max_ra_res_dc\0" "max_wqe_sz_sq_dc\0"
	"log_max_ra_req_dc\0" "atomic_size_dc\0" "rndv_offload_dc\0" "mcc\0"
	"outer_smac\0" "inner_smac\0" "rmac\0" "outer_dmac\0" "inner_dmac\0"
	"single_mac\0" "match_base_guid_mac\0" "rpg_min_dec_fac\0"
	"fdb_to_vport_reg_c\0" "pptb\0" "epsb\0" "lp_msb\0" "esn_msb\0"
	"epn_msb\0" "pm_msb\0" "cap_max_cpu_ingress_tclass_sb\0"
	"vnic_env_int_rq_oob\0" "no_lb\0" "functional_lb\0"
	"disable_uc_local_lb\0" "disable_mc_local_lb\0" "force_lb\0"
	"mtrc_stdb\0" "flow_table_properties_nic_esw_fdb\0"
	"ft_field_bitmask_support_2_esw_fdb\0" "ft_field_support_2_esw_fdb\0"
	"num_string_db\0" "umem_3_buffer_param_b\0" "umem_2_buffer_param_b\0"
	"umem_1_buffer_param_b\0" "wol_b\0" "max_num_eqs_24b\0" "rdma_va\0"
	"psta\0" "metadata\0" "mailbox_data\0" "index_data\0" "event_data\0"
	"more_reformat_data\0" "cap_max_tclass_data\0" "register_data\0"
	"icmp_header_data\0" "icmpv6_header_data\0" "mcqi_reg_data\0"
	"command_output_inline_data\0" "command_input_inline_data\0"
	"page_data\0" "string_db_data\0" "geneve_tlv_option_0_data\0"
	"ebs_mantissa\0" "cbs_mantissa\0" "eir_mantissa\0" "cir_mantissa\0"
	"assert_callra\0" "height_sigma\0"
	"flow_table_properties_nic_transmit_rdma\0"
	"ft_field_support_2_nic_transmit_rdma\0"
	"flow_table_properties_nic_receive_rdma\0"
	"ft_field_support_2_nic_receive_rdma\0"
	"affiliate_nic_vport_criteria\0" "affiliation_criteria\0"
	"match_criteria\0" "fpga\0" "mcda\0" "hairpin_peer_vhca\0" "rq_vhca\0"
	"umem_3_buffer_param_a\0" "umem_2_buffer_param_a\0"
	"umem_1_buffer_param_a\0" "wol_a\0" "metadata_reg_a\0" "TOEPLITZ\0"
	"PHY_ACTIVITY\0" "PORT_AFFINITY\0" "QUEUE_AFFINITY\0" "RES_BUSY\0"
	"QUERY_XRQ_DC_PARAMS_ENTRY\0" "SET_XRQ_DC_PARAMS_ENTRY\0"
	"QUERY_FLOW_TABLE_ENTRY\0" "SET_FLOW_TABLE_ENTRY\0"
	"DELETE_FLOW_TABLE_ENTRY\0" "QUERY_L2_TABLE_ENTRY\0"
	"SET_L2_TABLE_ENTRY\0" "DELETE_L2_TABLE_ENTRY\0" "MEMORY\0" "COPY\0"
	"NO_SPECIAL_TOPOLOGY\0" "HEADER_MODIFY\0" "ENCRYPTION_KEY\0"
	"RESET_QKEY\0" "QUERY_HCA_VPORT_PKEY\0" "QUERY_MKEY\0"
	"DESTROY_MKEY\0" "VIRTIO_Q_MKEY\0" "DESC_GROUP_MKEY\0" "CREATE_MKEY\0"
	"RDY\0" "NOT_READY\0" "STATE_POLICY\0" "SWITCH_LEGACY\0"
	"QUERY_MAD_DEMUX\0" "SET_MAD_DEMUX\0" "RAW_TX\0" "SNIFFER_TX\0"
	"TX_RDMA_2_NIC_TX\0" "DESTROY_UCTX\0" "CREATE_UCTX\0" "SNIFFER_RX\0"
	"NIC_RX\0" "RESET_SANDBOX\0" "VIRTIO_Q_AVAIL_IDX\0"
	"VIRTIO_Q_USED_IDX\0" "CSUM_STRIDX\0" "CONNECTX_6DX\0" "MODE_CX\0"
	"MAX\0" "ENHANCED_MPSW\0" "MULTIPORT_ESW\0" "PORT_SELECT_MPESW\0"
	"RW\0" "NOW\0" "FOLLOW\0" "YELLOW\0" "ALLOW\0" "CQ_OVERFLOW\0"
	"BIND_MW\0" "LW\0" "HW\0" "MAX_AVERAGE_BW\0" "DESTROY_PSV\0"
	"SET_PSV\0" "CREATE_PSV\0" "EQ_INV\0" "RESP_SEND_INV\0"
	"QUERY_VNIC_ENV\0" "UPLINK_NETDEV\0" "DISABLE_ALL_ADEV\0"
	"DISABLE_IB_ADEV\0" "NIC_RCV\0" "RECV\0" "PMTU\0" "MENU\0"
	"QUERY_ESW_VPORT_CONTEXT\0" "MODIFY_ESW_VPORT_CONTEXT\0"
	"QUERY_NIC_VPORT_CONTEXT\0" "MODIFY_NIC_VPORT_CONTEXT\0"
	"QUERY_HCA_VPORT_CONTEXT\0" "MODIFY_HCA_VPORT_CONTEXT\0"
	"QUERY_PACKET_REFORMAT_CONTEXT\0" "DEALLOC_PACKET_REFORMAT_CONTEXT\0"
	"QUERY_MODIFY_HEADER_CONTEXT\0" "DEALLOC_MODIFY_HEADER_CONTEXT\0"
	"DELAY_DROP_TIMEOUT\0" "FLASH_TIMEOUT\0" "NEG_TIMEOUT\0"
	"UNLOAD_TIMEOUT\0" "MTT\0" "RST\0" "HOST\0" "DESTINATION_LIST\0"
	"LINKED_LIST\0" "COMM_EST\0" "PAGE_REQUEST\0" "FWD_DEST\0"
	"MULTICAST\0" "UNICAST\0" "BROADCAST\0" "ANY_VPORT\0" "ESW_VPORT\0"
	"LOCAL_VPORT\0" "VNIC_VPORT\0" "DESTROY_QOS_PARA_VPORT\0"
	"CREATE_QOS_PARA_VPORT\0" "OUT_UDP_SPORT\0" "OUT_TCP_SPORT\0"
	"L4_SPORT\0" "DEL_ESP_TRANSPORT\0" "OUT_UDP_DPORT\0"
	"DELETE_VXLAN_UDP_DPORT\0" "ADD_VXLAN_UDP_DPORT\0" "OUT_TCP_DPORT\0"
	"L4_DPORT\0" "ABORT\0" "IP_START\0" "TCP_UDP_START\0" "MAC_START\0"
	"QUERY_RQT\0" "DESTROY_RQT\0" "MODIFY_RQT\0" "CREATE_RQT\0"
	"CRYPTO_ENCRYPT\0" "CRYPTO_DECRYPT\0" "GENEVE_TLV_OPT\0"
	"SET_FLOW_TABLE_ROOT\0" "CQ_MAX_COUNT\0" "DEV_EVENT\0"
	"PAGE_FAULT_EVENT\0" "PPS_EVENT\0" "GPIO_EVENT\0" "TEMP_WARN_EVENT\0"
	"DOORBELL_BLUEFLAME_CONGESTION_EVENT\0" "STALL_VL_EVENT\0"
	"REMOTE_CONFIGURATION_PROTOCOL_EVENT\0" "STALL_EVENT\0"
	"GENERAL_EVENT\0" "FW_LIVE_PATCH_EVENT\0"
	"PCI_SYNC_FOR_FW_UPDATE_EVENT\0" "PORT_MODULE_EVENT\0"
	"PCI_POWER_CHANGE_EVENT\0" "DROPPED_PACKET_LOGGED_EVENT\0"
	"HEADER_MODIFY_ARGUMENT\0" "PAD_TO_CACHE_LINE_ALIGNMENT\0"
	"QUERY_SCHEDULING_ELEMENT\0" "DESTROY_SCHEDULING_ELEMENT\0"
	"MODIFY_SCHEDULING_ELEMENT\0" "CREATE_SCHEDULING_ELEMENT\0" "PPCNT\0"
	"MPCNT\0" "PAGE_FAULT\0" "DEFAULT\0" "INIT\0" "SRQ_RQ_LIMIT\0"
	"SRQ_LIMIT\0" "RATE_NO_LIMIT\0" "QUERY_RATE_LIMIT\0"
	"SET_PP_RATE_LIMIT\0" "OUT_IPV6_HOPLIMIT\0" "HASH_SPLIT\0"
	"WIN_128BIT\0" "WIN_256BIT\0" "WIN_64BIT\0" "WIN_32BIT\0" "WAIT\0"
	"PORT_SELECT_FT\0" "SHIFT\0" "PAGE_OFFSET\0" "MODE_OFFSET\0"
	"SW_RESET\0" "HOT_RESET\0" "RPG_BYTE_RESET\0" "RPG_TIME_RESET\0"
	"ETHERNET\0" "NO_PACKET\0" "QTCT\0" "INDIRECT\0" "FLASH_SELECT\0"
	"QUERY_GENERAL_OBJECT\0" "DESTROY_GENERAL_OBJECT\0"
	"MODIFY_GENERAL_OBJECT\0" "CREATE_GENERAL_OBJECT\0" "QUERY_DCT\0"
	"DESTROY_DCT\0" "DRAIN_DCT\0" "CREATE_DCT\0" "PACKET_REFORMAT\0"
	"PTYS\0" "ALWAYS\0" "ADMIN_STATUS\0" "QUERY_CONG_STATUS\0"
	"MODIFY_CONG_STATUS\0" "QUERY_SPECIAL_CONTEXTS\0" "RTS\0" "QPTS\0"
	"COMPLETION_EVENTS\0" "NUM_PACKETS\0" "TO_REMOTE_FLOW_TABLE_MISS\0"
	"RESET_IN_PROGRESS\0" "QUERY_ROCE_ADDRESS\0" "SET_ROCE_ADDRESS\0"
	"HOST_ENDIANNESS\0" "ALLOCATION_SUCCESS\0" "ALLOW_OTHER_VHCA_ACCESS\0"
	"ALIGNMENT_ERRORS\0" "IN_RANGE_LENGTH_ERRORS\0"
	"FRAME_TOO_LONG_ERRORS\0" "FRAME_CHECK_SEQUENCE_ERRORS\0"
	"FLOW_COUNTERS\0" "VIRTIO_Q_COUNTERS\0" "FPGA_QUERY_QP_COUNTERS\0"
	"QUERY_DIAGNOSTIC_COUNTERS\0"
	"OUT_MATCH_CRITERIA_ENABLE_MISC_PARAMETERS\0"
	"OUT_MATCH_CRITERIA_ENABLE_OUTER_HEADERS\0"
	"OUT_MATCH_CRITERIA_ENABLE_INNER_HEADERS\0" "VIRTIO_Q_ADDRS\0"
	"MCQS\0" "RPPP_MAX_RPS\0" "MTPPS\0" "RATE_5GBPS\0" "RATE_2_5GBPS\0"
	"RATE_80GBPS\0" "RATE_60GBPS\0" "RATE_40GBPS\0" "RATE_30GBPS\0"
	"RATE_20GBPS\0" "RATE_120GBPS\0" "RATE_10GBPS\0" "QOS\0" "S_BOS\0"
	"PAOS\0" "PMAOS\0" "QUERY_ESW_FUNCTIONS\0" "KLMS\0"
	"TIS_PROGRESS_PARAMS\0" "TIR_PROGRESS_PARAMS\0"
	"QUERY_XRQ_ERROR_PARAMS\0" "SET_DELAY_DROP_PARAMS\0"
	"DIRTY_BITMAP_PARAMS\0" "QUERY_CONG_PARAMS\0" "MODIFY_CONG_PARAMS\0"
	"QUERY_DIAGNOSTIC_PARAMS\0" "SET_DIAGNOSTIC_PARAMS\0"
	"TIS_STATIC_PARAMS\0" "TIR_STATIC_PARAMS\0" "TLS\0" "SCATTER_AS_IS\0"
	"QUERY_TIS\0" "DESTROY_TIS\0" "MODIFY_TIS\0" "CREATE_TIS\0"
	"OUT_TCP_FLAGS\0" "MTU_4K_BYTES\0" "MTU_2K_BYTES\0" "MTU_1K_BYTES\0"
	"QP_8_BYTES\0" "DC_8_BYTES\0" "SZ_128_BYTES\0" "QP_128_BYTES\0"
	"DC_128_BYTES\0" "MTU_256_BYTES\0" "QP_256_BYTES\0" "DC_256_BYTES\0"
	"QP_16_BYTES\0" "DC_16_BYTES\0" "QP_4_BYTES\0" "DC_4_BYTES\0"
	"SZ_64_BYTES\0" "QP_64_BYTES\0" "DC_64_BYTES\0" "QP_2_BYTES\0"
	"DC_2_BYTES\0" "QP_32_BYTES\0" "DC_32_BYTES\0" "MTU_512_BYTES\0"
	"INTERNAL_DEV_RES\0" "QUEUE_FEATURES\0" "SIZE_4K_ENTRIES\0"
	"SIZE_2K_ENTRIES\0" "SIZE_1K_ENTRIES\0" "SIZE_8_GID_ENTRIES\0"
	"SIZE_128_GID_ENTRIES\0" "SIZE_16_GID_ENTRIES\0"
	"SIZE_64_GID_ENTRIES\0" "SIZE_32_GID_ENTRIES\0" "SIZE_128_ENTRIES\0"
	"SIZE_256_ENTRIES\0" "SIZE_512_ENTRIES\0" "QUERY_PAGES\0"
	"BOOT_PAGES\0" "INIT_PAGES\0" "REGULAR_PAGES\0" "HCA_RETURN_PAGES\0"
	"MANAGE_PAGES\0" "MSEES\0" "NUM_MODES\0" "LACK_OF_RESOURCES\0"
	"IF_OUT_DISCARDS\0" "ETHERNET_OFFLOADS\0" "IPOIB_ENHANCED_OFFLOADS\0"
	"IPOIB_OFFLOADS\0" "ATOMIC_MASKED_CS\0" "ATOMIC_CS\0"
	"QUERY_CONG_STATISTICS\0" "SCATTER_FCS\0" "FT_ALIAS\0"
	"FLOW_TABLE_ALIAS\0" "WR\0" "CUR\0" "RTR\0" "MTCTR\0" "DWRR\0"
	"IX_ERR\0" "LOCAL_PROT_ERR\0" "INT_ERR\0" "BAD_PKT_ERR\0"
	"LOCAL_ACCESS_ERR\0" "REMOTE_ACCESS_ERR\0" "NO_RES_ERR\0"
	"BAD_RES_ERR\0" "BAD_SIZE_OUTS_CQES_ERR\0" "FFSER_ERR\0"
	"REMOTE_INVAL_REQ_ERR\0" "BAD_RESP_ERR\0" "LOCAL_QP_OP_ERR\0"
	"REMOTE_OP_ERR\0" "BAD_OP_ERR\0" "HIGH_TEMP_ERR\0" "EQ_IN_ERR\0"
	"BAD_OUTP_LEN_ERR\0" "BAD_INP_LEN_ERR\0" "LIM_ERR\0" "BAD_PARAM_ERR\0"
	"HW_FATAL_ERR\0" "FW_INTERNAL_ERR\0" "ICM_FETCH_PCI_ERR\0"
	"LOCAL_LENGTH_ERR\0" "WR_FLUSH_ERR\0" "SIG_ERR\0"
	"BAD_SYS_STATE_ERR\0" "BAD_RES_STATE_ERR\0" "BAD_QP_STATE_ERR\0"
	"ICM_PAGE_ERR\0" "MW_BIND_ERR\0" "REMOTE_ABORTED_ERR\0"
	"ICM_PCI_POISONED_ERR\0" "TRANSPORT_RETRY_EXC_ERR\0"
	"RNR_RETRY_EXC_ERR\0" "FW_CRC_ERR\0" "EN_SIGERR\0" "SBPR\0"
	"REQUESTOR\0" "DTOR\0" "INITIATOR\0" "SYS_ERROR\0" "WQ_ACCESS_ERROR\0"
	"WQ_CATAS_ERROR\0" "SRQ_CATAS_ERROR\0"
	"LOCAL_ACCESS_VIOLATION_WQ_ERROR\0" "INVALID_REQUEST_LOCAL_WQ_ERROR\0"
	"RELEASE_XRQ_ERROR\0" "WQ_INVAL_REQ_ERROR\0" "CQ_ERROR\0"
	"FPGA_QP_ERROR\0" "ACCESS_VIOLATION_ERROR\0" "INTERNAL_ERROR\0"
	"INTERNAL_LINK_ERROR\0" "NET_SYNCHRONIZER_DEVICE_ERROR\0"
	"UNDEFINED_ERROR\0" "LOCAL_WQ_CATASTROPHIC_ERROR\0"
	"LOCAL_SRQ_CATASTROPHIC_ERROR\0" "FPGA_ERROR\0" "REG_UMR\0"
	"FLAG_SYNC_UMR\0" "FMR\0" "PCMR\0" "LR\0" "QUERY_TIR\0"
	"DESTROY_TIR\0" "MODIFY_TIR\0" "CREATE_TIR\0" "MPIR\0"
	"FAIL_HOLDOVER\0" "FULL_DRIVER\0" "QUERY_ADAPTER\0"
	"QUERY_FLOW_COUNTER\0" "DEALLOC_FLOW_COUNTER\0"
	"QUERY_VPORT_COUNTER\0" "SET_MONITOR_COUNTER\0"
	"ARM_MONITOR_COUNTER\0" "QUERY_Q_COUNTER\0" "DEALLOC_Q_COUNTER\0"
	"FREE_RUNNING_COUNTER\0" "ACCESS_REGISTER_USER\0" "SQER\0"
	"MATCH_DEFINER\0" "FLOW_SAMPLER\0" "SNIFFER\0" "RESPONDER\0"
	"DEVICE_TRACER\0" "INSERT_HDR\0" "REMOVE_HDR\0" "MOD_HDR\0"
	"CORRUPTED_DDR\0" "PDDR\0" "START_ADDR\0" "QETCR\0" "MLCR\0"
	"DEALLOC_UAR\0" "TSAR\0" "VIRTIO_NET_Q\0" "QUERY_SQ\0" "DESTROY_SQ\0"
	"MODIFY_SQ\0" "CREATE_SQ\0" "QUERY_RQ\0" "DESTROY_RQ\0" "MODIFY_RQ\0"
	"ARM_RQ\0" "LINKED_LIST_STRIDING_RQ\0" "CYCLIC_STRIDING_RQ\0"
	"CREATE_RQ\0" "QUERY_XRQ\0" "DESTROY_XRQ\0" "MODIFY_XRQ\0" "ARM_XRQ\0"
	"CREATE_XRQ\0" "QUERY_SRQ\0" "DESTROY_SRQ\0" "CREATE_SRQ\0"
	"QUERY_XRC_SRQ\0" "DESTROY_XRC_SRQ\0" "ARM_XRC_SRQ\0"
	"CREATE_XRC_SRQ\0" "XSRQ\0" "QUERY_EQ\0" "DESTROY_EQ\0" "CREATE_EQ\0"
	"REQ\0" "QUERY_CQ\0" "DESTROY_CQ\0" "MODIFY_CQ\0" "RESIZE_CQ\0"
	"CREATE_CQ\0" "MSECQ\0" "EXP\0" "QUERY_FLOW_GROUP\0"
	"DESTROY_FLOW_GROUP\0" "CREATE_FLOW_GROUP\0" "QUEUE_GROUP\0" "RESP\0"
	"ARP\0" "FPGA_QUERY_QP\0" "FPGA_DESTROY_QP\0" "FPGA_MODIFY_QP\0"
	"SANDBOX_QP\0" "2RST_QP\0" "RST2INIT_QP\0" "INIT2INIT_QP\0"
	"MTU_RAW_ETHERNET_QP\0" "SQD_RTS_QP\0" "RTS2RTS_QP\0" "RTR2RTS_QP\0"
	"SQERR2RTS_QP\0" "INIT2RTR_QP\0" "2ERR_QP\0" "SHELL_QP\0"
	"FPGA_CREATE_QP\0" "DCBX_APP\0" "DROP\0" "VLAN_POP\0" "NO_SNOOP\0"
	"NOP\0" "CORE_DUMP\0" "RESOURCE_DUMP\0" "MTMP\0" "QUERY_RMP\0"
	"DESTROY_RMP\0" "MODIFY_RMP\0" "CREATE_RMP\0" "MODE_IB_COMP\0"
	"ICMP\0" "PMLP\0" "DST_IP\0" "HTYPE_IP\0" "SRC_IP\0" "FULL_CHIP\0"
	"CW_MPLS_UDP\0" "DEL_ESP_TRANSPORT_OVER_UDP\0" "TCP_UDP\0" "L4_UDP\0"
	"ODP\0" "L4_TCP\0" "OUT_IP_DSCP\0" "PCP\0" "EXTENDED_CMP_SWAP\0"
	"TYPE_TRAP\0" "OVERLAP\0" "MTRC_CAP\0" "FPGA_CAP\0" "QUERY_HCA_CAP\0"
	"SET_HCA_CAP\0" "IPV6_CAP\0" "IPV4_CAP\0" "VERSION_2_CAP\0"
	"VERSION_1_CAP\0" "MTCAP\0" "PCAP\0" "SW_ENCAP\0" "DECAP\0" "AUTO\0"
	"SYNC_CRYPTO\0" "LSO\0" "FLOW_METER_ASO\0" "EXECUTE_ASO\0"
	"IPV6_LRO\0" "IPV4_LRO\0" "INFO\0" "UNKNOWN\0" "PORT_DOWN\0"
	"PREPARE_FAST_TEARDOWN\0" "ASYNCHRONOUS_EQ_BUF_OVERRUN\0" "INC_SN\0"
	"HEADER_MODIFY_PATTERN\0" "MODIFY_HDR_PATTERN\0" "C_EQN\0" "QPN\0"
	"SANDBOX_BYPASS_ON\0" "DB_BF_CONGESTION\0" "QUERY_SF_PARTITION\0"
	"COMMAND_INTERFACE_COMPLETION\0" "REPLAY_PROTECTION\0"
	"PORT_SELECTION\0" "ACTION\0" "ADV_VIRTUALIZATION\0"
	"CONFIG_INT_MODERATION\0" "VDPA_EMULATION\0" "DCT_KEY_VIOLATION\0"
	"DCT_ACCESS_KEY_VIOLATION\0" "ARM_DCT_FOR_KEY_VIOLATION\0"
	"IN_NEGOTIATION\0" "SET_DRIVER_VERSION\0" "QUEUE_VIRTIO_VERSION\0"
	"MPEIN\0" "ROUND_ROBIN\0" "DEALLOC_TRANSPORT_DOMAIN\0"
	"SWITCH_DOMAIN\0" "ALIGN\0" "TRANSLATION_OFFSET_EN\0" "UMR_EN\0"
	"BSF_EN\0" "TLP_PROCE_EN\0" "LEN\0" "GREEN\0" "L2_TO_VXLAN\0"
	"WHEN_NO_CVLAN\0" "CSUM\0" "MTPTM\0" "KSM\0" "REARM\0" "RPM\0"
	"SCALED_PPM\0" "QPDPM\0" "RESP_RDMA_WRITE_IMM\0" "RESP_SEND_IMM\0"
	"PPLM\0" "DEV_MEM\0" "CR_DUMP_TO_MEM\0" "DESTROY_UMEM\0"
	"CREATE_UMEM\0" "SW_ICM\0" "SBCM\0" "RAW_DATAGRAM\0" "DCBX_PARAM\0"
	"QCAM\0" "PCAM\0" "MCAM\0" "SBCAM\0" "OUT_IP_TTL\0" "MTRC_CTRL\0"
	"FPGA_CTRL\0" "MFRL\0" "QUERY_WOL_ROL\0" "SET_WOL_ROL\0" "PASS_ALL\0"
	"SMALL\0" "ALLOCATION_FAIL\0" "CQ_WRITE_FAIL\0"
	"L2_TO_L3_ESP_TUNNEL\0" "L2_TO_L3_TUNNEL\0" "L2_TO_L2_TUNNEL\0"
	"LABEL\0" "ESW_INGRESS_ACL\0" "ESW_EGRESS_ACL\0" "LOCAL_INVAL\0"
	"REMOTE_INVAL\0" "SEND_INVAL\0" "EN_RINVAL\0" "GENERAL\0"
	"TEMPERATURE_CRITICAL\0" "TPH_MASK\0" "OK\0" "SF_PEER_DEVLINK\0"
	"UPLINK\0" "INT_KEK\0" "PTM_ROOT_CLOCK\0" "REAL_TIME_CLOCK\0"
	"TCP_NO_ACK\0" "OTHER_TRACK\0" "SELF_TRACK\0" "PAGE_TRACK\0" "NACK\0"
	"QUERY_ISSI\0" "SET_ISSI\0" "GSI\0" "MCQI\0" "IPSEC_SPI\0" "OI\0"
	"SMI\0" "DCI\0" "BYTES_IP_LENGTH\0" "ETH\0" "VLAN_PUSH\0" "GRH\0"
	"E_SWITCH\0" "FLOW_ESWITCH\0" "SOURCE_ESWITCH\0" "NO_MATCH\0"
	"DETACH\0" "DEBUG\0" "BYTES_CALC_WITH_L2_IPG\0"
	"GET_DROPPED_PACKET_LOG\0" "STRONG\0" "REPORTING\0" "CROSSING\0"
	"SYNC_STEERING\0" "RELAXED_ORDERING\0" "FAIL_FREE_RUNNING\0"
	"DRAINING\0" "TRACKING\0" "TAG_MATCHING\0" "PATH_MIG\0"
	"REMOTE_CONFIG\0" "FPGA_ACCESS_REG\0" "CLIENT_REREG\0"
	"ATTACH_TO_MCG\0" "DETACH_FROM_MCG\0" "FLOW_TAG\0" "QUERY_LAG\0"
	"DESTROY_LAG\0" "MODIFY_LAG\0" "DESTROY_VPORT_LAG\0"
	"CREATE_VPORT_LAG\0" "CREATE_LAG\0" "DISABLE_VF\0" "ENABLE_VF\0"
	"DEALLOC_SF\0" "PF\0" "MTRC_CONF\0" "SANDBOX_BYPASS_OFF\0"
	"TOO_HIGH_FREQUENCY_DIFF\0" "REGS_0x9180_0x91FF\0" "DEF\0"
	"REGS_0x9100_0x917F\0" "LOG_CQ_SIZE\0" "QP_SIZE\0" "LOG_PAGE_SIZE\0"
	"SELECTIVE\0" "ACTIVE\0" "NET_PORT_ALIVE\0" "GENEVE\0" "QP_1_BYTE\0"
	"DC_1_BYTE\0" "STE\0" "REQ_SEND_OR_WRITE\0" "LOCAL_WRITE\0"
	"RELAXED_ORDERING_WRITE\0" "REMOTE_WRITE\0" "RDMA_WRITE\0"
	"QUERY_VPORT_STATE\0" "MODIFY_VPORT_STATE\0"
	"QUERY_VHCA_MIGRATION_STATE\0" "INITIAL_STATE\0" "QUERY_VHCA_STATE\0"
	"MODIFY_VHCA_STATE\0" "SAVE_VHCA_STATE\0" "LOAD_VHCA_STATE\0"
	"ACTIVE_BACKUP_LAG_CHANGE_LOWERSTATE\0" "RPG_MAX_RATE\0"
	"RPG_MIN_RATE\0" "RPG_AI_RATE\0" "RPG_HAI_RATE\0" "TERMINATE\0"
	"SET_TIME_IMMEDIATE\0" "STRINGS_DB_UPDATE\0" "MTPPSE\0"
	"GRACEFUL_CLOSE\0" "FORCE_CLOSE\0" "ADMIN_FREQ_MEASURE\0"
	"WATCHDOG_FAILURE\0" "EQ_WRITE_FAILURE\0" "I2C_FAILURE\0"
	"CW_MPLS_GRE\0" "L2_TO_NVGRE\0" "BW_SHARE\0" "SRQ_LAST_WQE\0"
	"GENERATE_WQE\0" "GEN_EQE\0" "MODE_START_FROM_EQE\0"
	"MODE_START_FROM_CQE\0" "TABLE_TYPE\0" "OUT_ETHERTYPE\0" "PMPE\0"
	"IP_NONE\0" "L4_NONE\0" "AFFILIATION_DONE\0" "INLINE\0"
	"PAGE_FAULT_RESUME\0" "IPSEC_SYNDROME\0" "ADJUST_TIME\0"
	"FREE_RUNNING_AND_REAL_TIME\0" "FIVE_TUPLE\0" "LINK_TOGGLE\0" "IDLE\0"
	"PKEY_TABLE\0" "QUERY_FLOW_TABLE\0" "DESTROY_FLOW_TABLE\0"
	"MODIFY_FLOW_TABLE\0" "ESWITCH_FLOW_TABLE\0"
	"ROOT_TO_REMOTE_FLOW_TABLE\0" "CREATE_FLOW_TABLE\0" "GID_TABLE\0"
	"TCAM_SUBTABLE\0" "DISABLE\0" "DIRTY_BITMAP_DUMP_ENABLE\0"
	"TRACES_AVAILABLE\0" "MR_CACHE\0" "NIC_VPORT_CHANGE\0"
	"OBJECT_CHANGE\0" "OWNERSHIP_CHANGE\0" "PORT_STATE_CHANGE\0"
	"VHCA_STATE_CHANGE\0" "PAGE\0" "CHECK_NOT_FREE\0" "CHECK_FREE\0"
	"PUDE\0" "NO_MSIX_MODE\0" "QP_MODE\0" "STRIDE\0" "ROCE\0"
	"REFERENCE\0" "SMALL_FENCE\0" "GENERAL_DEVICE\0" "NOTICE\0" "FWD\0"
	"UD\0" "VSD\0" "RD\0" "SQD\0" "DEALLOC_PD\0" "GOOD\0" "CQ_PERIOD\0"
	"RESP_SEND\0" "SUSPEND\0" "COMMAND\0" "CONFIG_CMD\0" "RPG_THRESHOLD\0"
	"OUT_OF_RANGE_LENGTH_FIELD\0" "RQ_COUNTER_SET_ID\0" "IPSEC_OBJ_ID\0"
	"LAG_NEXT_TABLE_ID\0" "MISS_TABLE_ID\0" "OUT_FIRST_VID\0"
	"PORT_GUID\0" "SYS_GUID\0" "NODE_GUID\0" "INVALID\0"
	"QUERY_HCA_VPORT_GID\0" "RPG_GD\0" "UNINITIALIZED\0" "RESERVED\0"
	"AFFILIATION_REMOVED\0" "UNSUPPORTED\0" "NOT_DECRYPTED\0"
	"MACSEC_SA_DELETED\0" "MIGRATED\0" "DCT_ALL_CONNECTIONS_CLOSED\0"
	"RNR_EXPIRED\0" "RETRY_COUNTER_EXPIRED\0" "FIRED\0" "SW_OWNED\0"
	"FW_OWNED\0" "UNDEFINED\0" "DCT_DRAINED\0" "SQ_DRAINED\0"
	"SEND_QUEUE_DRAINED\0" "SOLICITED_NOTIFICATION_REQUEST_ARMED\0"
	"ALWAYS_ARMED\0" "PATH_MIGRATION_FAILED\0" "PATH_MIG_FAILED\0"
	"DISABLED\0" "PARSER_GTPU_ENABLED\0" "IPV6_OVER_IP_ENABLED\0"
	"PARSER_MPLS_OVER_UDP_ENABLED\0" "IPV6_OVER_VXLAN_ENABLED\0"
	"IPV4_OVER_VXLAN_ENABLED\0" "PARSER_GENEVE_ENABLED\0"
	"PARSER_MPLS_OVER_GRE_ENABLED\0" "P_BIT_VXLAN_GPE_ENABLED\0"
	"PARSER_VXLAN_GPE_ENABLED\0" "PARSER_GTPU_TEID_ENABLED\0"
	"PARSER_ICMP_V6_ENABLED\0" "PARSER_ICMP_V4_ENABLED\0"
	"PARSER_GTPU_DW_2_ENABLED\0" "PARSER_GTPU_DW_0_ENABLED\0"
	"PARSER_GTPU_FIRST_EXT_DW_0_ENABLED\0"
	"PARSER_GENEVE_TLV_OPTION_0_ENABLED\0" "PACKED\0"
	"COMMUNICATION_ESTABLISHED\0" "LAST_WQE_REACHED\0"
	"ESW_FUNCTIONS_CHANGED\0" "IMAGE_CHANGED\0" "EXTENDED\0" "SUSPENDED\0"
	"PATH_MIGRATED_SUCCEEDED\0" "MACSEC_SA_ADDED\0" "ENHANCED\0"
	"EXTENDED_FETCH_ADD\0" "DEALLOC_XRCD\0" "UNLOAD\0" "MACSEC_OFFLOAD\0"
	"LOCAL_READ\0" "RELAXED_ORDERING_READ\0" "REMOTE_READ\0" "RDMA_READ\0"
	"UC\0" "PARA_VPORT_TC\0" "ADJUST_FREQ_UTC\0" "MTUTC\0" "STC\0"
	"MRTC\0" "DEAD_IRISC\0" "NODE_DESC\0" "XRC\0" "MIRC\0" "DEALLOC\0"
	"RESYNC\0" "PBMC\0" "PVLC\0" "PELC\0" "BASIC\0" "NO_DRAM_NIC\0"
	"REQ_READ_OR_ATOMIC\0" "MODIFY_MEMIC\0" "DEALLOC_MEMIC\0" "CYCLIC\0"
	"SECURED_MAGIC\0" "MPEGC\0" "MAD_IFC\0" "L4_IPSEC\0" "DEL_MACSEC\0"
	"ADD_MACSEC\0" "IB_SPEC\0" "MCC\0" "PFCC\0" "RPG_MIN_DEC_FAC\0"
	"METADATA_REG_B\0" "PPTB\0" "MSB\0" "PPB\0" "IB\0" "MTRC_STDB\0"
	"FDB\0" "ONLY_8B\0" "UP_TO_8B\0" "MODE_8B\0" "UP_TO_128B\0"
	"MODE_128B\0" "UP_TO_256B\0" "MODE_256B\0" "UP_TO_16B\0" "MODE_16B\0"
	"UP_TO_64B\0" "MODE_64B\0" "UP_TO_32B\0" "MODE_32B\0"
	"METADATA_REG_A\0" "TCP_ACK_NO_DATA\0" "TCP_ACK_AND_DATA\0" "PA\0"
	"NA\0" "RX_2_NIC_RX_RDMA\0" "MCIA\0" "ATOMIC_MASKED_FA\0"
	"ATOMIC_FA\0" "MCDA\0" "INIT_HCA\0" "TEARDOWN_HCA\0" "DISABLE_HCA\0"
	"ENABLE_HCA\0" "RESUME_VHCA\0" "SUSPEND_VHCA\0"
	"output_mailbox_pointer_31_9\0" "input_mailbox_pointer_31_9\0"
	"regs_127_to_99\0" "match_definer_format_29\0"
	"port_access_reg_cap_mask_10_to_09\0" "format_select_dw8\0"
	"match_dw_8\0" "ptag_31_8\0" "INVERTED_XOR8\0" "IEEE_1588\0"
	"regs_84_to_68\0" "BULK_2048\0" "cqe_compression_128\0"
	"tls_1_3_aes_gcm_128\0" "tls_1_2_aes_gcm_128\0" "REGS_FIRST_128\0"
	"BULK_128\0" "SIZE_128\0" "format_select_dw7\0"
	"format_select_byte7\0" "match_dw_7\0" "match_byte_7\0"
	"metadata_reg_c_7\0" "CONNECTX_7\0" "METADATA_REG_C_7\0" "C_6_7\0"
	"regs_88_to_87\0" "regs_95_to_87\0" "format_select_dw6\0"
	"dst_ipv4_dst_ipv6\0" "src_ipv4_src_ipv6\0" "format_select_byte6\0"
	"match_dw_6\0" "match_byte_6\0" "metadata_reg_c_6\0"
	"METADATA_REG_C_6\0" "ICMPV6\0" "ADD_ESP_TRANSPORT_OVER_IPV6\0"
	"ADD_ESP_TRANSPORT_OVER_UDPV6\0" "LEVEL6\0" "regs_97_to_96\0"
	"regs_127_to_96\0" "port_access_reg_cap_mask_127_to_96\0"
	"ipv6_127_96\0" "OUT_SIPV6_127_96\0" "OUT_DIPV6_127_96\0"
	"BULK_4096\0" "tls_1_3_aes_gcm_256\0" "tls_1_2_aes_gcm_256\0"
	"BULK_256\0" "SIZE_256\0" "regs_63_to_46\0"
	"port_access_reg_cap_mask_63_to_36\0" "outer_smac_47_16\0"
	"inner_smac_47_16\0" "rmac_47_16\0" "outer_dmac_47_16\0"
	"inner_dmac_47_16\0" "OUT_SMAC_47_16\0" "OUT_DMAC_47_16\0"
	"max_flow_counter_31_16\0" "format_select_dw5\0"
	"format_select_byte5\0" "fte_match_set_misc5\0" "match_dw_5\0"
	"misc_parameters_5\0" "umr_log_entity_size_5\0" "match_byte_5\0"
	"metadata_reg_c_5\0" "CONNECTX_5\0"
	"IN_MATCH_CRITERIA_ENABLE_MISC_PARAMETERS_5\0" "PAGE_SIZE_5\0"
	"METADATA_REG_C_5\0" "C_4_5\0" "format_select_dw4\0" "ipv4\0"
	"format_select_byte4\0" "fte_match_set_misc4\0" "match_dw_4\0"
	"misc_parameters_4\0" "qcam_access_reg_cap_mask_18_to_4\0"
	"match_byte_4\0" "metadata_reg_c_4\0"
	"IN_MATCH_CRITERIA_ENABLE_MISC_PARAMETERS_4\0" "METADATA_REG_C_4\0"
	"fte_match_set_lyr_2_4\0" "ADD_ESP_TRANSPORT_OVER_IPV4\0"
	"OUT_SIPV4\0" "OUT_DIPV4\0" "ADD_ESP_TRANSPORT_OVER_UDPV4\0"
	"HTYPE_L4\0" "BULK_16384\0" "uint64\0" "length64\0" "err_cqe64\0"
	"regs_95_to_64\0" "port_access_reg_cap_mask_95_to_64\0"
	"regs_84_to_64\0" "ipv6_95_64\0" "OUT_SIPV6_95_64\0"
	"OUT_DIPV6_95_64\0" "resereved_at_54\0" "BULK_1024\0"
	"format_select_dw3\0" "mcam_access_reg_bits3\0" "access_regs3\0"
	"format_select_byte3\0" "fte_match_set_misc3\0" "calc3\0"
	"linear_match_definer_reg_c3\0" "match_dw_3\0" "misc_parameters_3\0"
	"tunnel_header_3\0" "macsec_tag_3\0" "prog_sample_field_value_3\0"
	"match_byte_3\0" "prog_sample_field_id_3\0" "metadata_reg_c_3\0"
	"IN_MATCH_CRITERIA_ENABLE_MISC_PARAMETERS_3\0" "METADATA_REG_C_3\0"
	"bsf1_klm1_pas_mtt2_3\0" "C_2_3\0" "queue_feature_bit_mask_12_3\0"
	"LEVEL3\0" "match_definer_format_23\0"
	"port_access_reg_cap_mask_31_to_13\0" "key2\0" "support_index2\0"
	"must_have_index2\0" "format_select_dw2\0" "sw_owner_v2\0"
	"mcam_access_reg_bits2\0" "access_regs2\0" "ob_tap2\0"
	"reformat_l3_esp_tunnel_to_l2\0" "reformat_l3_audp_tunnel_to_l2\0"
	"reformat_l3_tunnel_to_l2\0" "cap_mask2\0" "support_num_of_obj2\0"
	"must_have_num_of_obj2\0" "format_select_byte2\0"
	"fte_match_set_misc2\0" "calc2\0" "pcc_ifa2\0" "tx_remap_affinity_2\0"
	"format_select_dw_gtpu_dw_2\0" "flex_parser_id_gtpu_dw_2\0"
	"match_dw_2\0" "const_2\0" "misc_parameters_2\0" "tunnel_header_2\0"
	"cmd_hca_cap_2\0" "regs_31_to_2\0" "pop_vlan_2\0" "push_vlan_2\0"
	"macsec_tag_2\0" "prog_sample_field_value_2\0" "match_byte_2\0"
	"prog_sample_field_id_2\0" "flow_table_fields_supported_2\0"
	"metadata_reg_c_2\0" "IN_MATCH_CRITERIA_ENABLE_MISC_PARAMETERS_2\0"
	"VLAN_POP_2\0" "VERSION_2\0" "GENERAL_2\0" "VLAN_PUSH_2\0"
	"METADATA_REG_C_2\0" "access_mode_4_2\0" "L3_ESP_TUNNEL_TO_L2\0"
	"L3_TUNNEL_TO_L2\0" "BYTES_CALC_WITH_L2\0" "GENERAL_DEVICE2\0"
	"BULK_8192\0" "match_definer_format_32\0" "regs_39_to_32\0"
	"port_access_reg_cap_mask_34_to_32\0" "regs_63_to_32\0"
	"icm_address_39_32\0" "mac_addr_47_32\0" "fault_token_47_32\0"
	"rmac_47_32\0" "remote_mac_47_32\0" "source_mac_47_32\0"
	"fpga_mac_47_32\0" "OUT_EMD_47_32\0" "output_mailbox_pointer_63_32\0"
	"input_mailbox_pointer_63_32\0" "next_pointer_63_32\0"
	"cmdq_phy_addr_63_32\0" "addressh_63_32\0" "ptag_63_32\0"
	"ipv6_63_32\0" "OUT_SIPV6_63_32\0" "OUT_DIPV6_63_32\0"
	"current_timestamp52_32\0" "match_definer_format_22\0"
	"cmdq_phy_addr_31_12\0" "BULK_512\0" "key1\0" "support_index1\0"
	"must_have_index1\0" "format_select_dw1\0" "flex_parser_id_icmp_dw1\0"
	"flex_parser_id_icmpv6_dw1\0" "const1\0" "mcam_access_reg_bits1\0"
	"access_regs1\0" "ob_tap1\0" "cap_mask1\0" "support_num_of_obj1\0"
	"must_have_num_of_obj1\0" "format_select_byte1\0" "calc1\0"
	"tx_remap_affinity_1\0" "format_select_dw_gtpu_dw_1\0" "match_dw_1\0"
	"const_1\0" "sw_owner_icm_root_1\0" "tunnel_header_1\0"
	"qcam_qos_feature_cap_mask_127_to_1\0" "reformat_param_1\0"
	"macsec_tag_1\0" "prog_sample_field_value_1\0" "match_byte_1\0"
	"supported_atomic_req_8B_endianness_mode_1\0"
	"prog_sample_field_id_1\0" "rtc_id_1\0" "metadata_reg_c_1\0"
	"VERSION_1\0" "METADATA_REG_C_1\0" "bsf0_klm0_pas_mtt0_1\0"
	"tunnel_header_0_1\0" "C_0_1\0" "QP1\0" "regs_44_to_41\0"
	"match_definer_format_31\0" "regs_31_to_11\0" "format_select_dw0\0"
	"flex_parser_id_icmp_dw0\0" "supported_issi_dw0\0"
	"flex_parser_id_icmpv6_dw0\0" "const0\0" "ob_tap0\0" "bdf0\0"
	"format_select_byte0\0" "calc0\0" "format_select_dw_gtpu_dw_0\0"
	"flex_parser_id_gtpu_dw_0\0" "format_select_dw_gtpu_first_ext_dw_0\0"
	"flex_parser_id_gtpu_first_ext_dw_0\0" "match_dw_0\0"
	"sw_owner_icm_root_0\0" "match_definer_format_0\0" "tunnel_header_0\0"
	"regs_9_to_0\0" "regs_31_to_0\0"
	"flex_parser_id_geneve_tlv_option_0\0" "tis_num_0\0"
	"reformat_param_0\0" "qcam_access_reg_cap_mask_0\0" "macsec_tag_0\0"
	"prog_sample_field_value_0\0" "match_byte_0\0" "umem_uid_0\0"
	"prog_sample_field_id_0\0" "rtc_id_0\0" "metadata_reg_c_0\0"
	"METADATA_REG_C_0\0" "mkey_7_0\0" "max_flow_counter_15_0\0"
	"outer_smac_15_0\0" "inner_smac_15_0\0" "rmac_15_0\0"
	"outer_dmac_15_0\0" "inner_dmac_15_0\0" "OUT_SMAC_15_0\0"
	"OUT_DMAC_15_0\0" "queue_feature_bit_mask_2_0\0"
	"virtio_version_1_0\0" "access_mode_1_0\0" "current_timestamp31_0\0"
	"icm_address_31_0\0" "mac_addr_31_0\0" "time_stamp_31_0\0"
	"fault_token_31_0\0" "addressl_31_0\0" "rmac_31_0\0"
	"remote_mac_31_0\0" "source_mac_31_0\0" "fpga_mac_31_0\0"
	"OUT_EMD_31_0\0" "ipv6_31_0\0" "OUT_SIPV6_31_0\0" "OUT_DIPV6_31_0\0"
	"QP0\0" "LEVEL0\0" "GUID0\0" "regs_95_to_90\0" "icm_address_63_40\0"
	"match_definer_format_30\0" "qcam_access_reg_cap_mask_127_to_20\0"
	"next_pointer_31_10\0" "port_access_reg_cap_mask_07_to_00\0"
	;

const struct mlx5ctl_layout mlx5ctl_layouts[] = {
	{31525,128,0,5,0}, {10269,128,5,3,0}, {32669,64,8,3,0},
	{30598,128,11,3,0}, {9296,128,14,2,0}, {21485,352,16,26,0},
	{26142,2048,42,8,0}, {23550,64,50,2,0}, {7825,512,52,6,0},
	{31585,128,58,4,0}, {10332,128,62,3,0}, {33676,256,65,6,0},
	{12283,128,71,3,0}, {30485,128,74,5,0}, {9225,128,79,3,0},
	{30419,288,82,3,0}, {9189,128,85,3,0}, {33586,128,88,3,0},
	{12187,128,91,3,0}, {31697,128,94,3,0}, {10449,128,97,3,0},
	{33295,128,100,3,0}, {11905,128,103,2,0}, {32732,128,105,3,0},
	{11484,128,108,3,0}, {31742,128,111,3,0}, {10496,128,114,3,0},
	{33644,128,117,3,0}, {12249,128,120,3,0}, {31014,512,123,7,0},
	{9733,128,130,2,0}, {30878,128,132,3,0}, {9590,128,135,2,0},
	{31653,128,137,3,0}, {10403,128,140,2,0}, {32010,128,142,5,0},
	{10783,128,147,2,0}, {31938,128,149,5,0}, {10706,128,154,2,0},
	{31835,128,156,4,0}, {10596,128,160,2,0}, {27176,1024,162,1,0},
	{27162,128,163,1,0}, {19961,2048,164,5,0}, {33160,256,169,5,0},
	{11762,128,174,2,0}, {42428,64,176,5,0}, {25164,32,181,7,0},
	{26709,2048,188,316,0}, {73016,2048,504,35,0}, {2213,4608,539,7,0},
	{33598,64,546,3,0}, {14770,224,549,1,0}, {12200,96,550,3,0},
	{21595,64,553,2,0}, {952,512,555,13,0}, {14780,224,568,1,0},
	{32683,128,569,4,0}, {11433,128,573,4,0}, {24964,2048,577,10,0},
	{25225,2048,587,4,0}, {24989,2048,591,16,0}, {35930,2048,607,2,0},
	{27022,2048,609,4,1}, {32640,64,613,6,0}, {42730,512,619,8,0},
	{21906,224,627,2,0}, {56857,512,629,24,0}, {72009,512,653,24,0},
	{49707,32,677,4,0}, {32838,640,681,2,0}, {32111,2176,683,6,0},
	{10903,128,689,3,0}, {30889,1024,692,4,0}, {9602,128,696,4,0},
	{30080,4224,700,2,0}, {32059,2176,702,6,0}, {10847,128,708,3,0},
	{32258,8192,711,13,0}, {11057,128,724,3,0}, {32880,1152,727,2,0},
	{33551,512,729,7,0}, {12163,128,736,6,0}, {32612,640,742,2,0},
	{32909,2176,744,2,0}, {11600,2176,746,2,0}, {33001,1152,748,2,0},
	{33279,128,750,3,0}, {11888,128,753,2,0}, {33042,1152,755,2,0},
	{31716,1152,757,2,0}, {10469,128,759,1,0}, {30040,2176,760,10,0},
	{8845,128,770,3,0}, {33089,288,773,2,0}, {32956,512,775,2,0},
	{30187,128,777,4,0}, {8948,256,781,6,0}, {32442,2176,787,12,0},
	{11252,128,799,4,0}, {32504,2176,803,4,0}, {11319,128,807,3,0},
	{32020,2176,810,4,0}, {10794,128,814,3,0}, {30663,2176,817,4,0},
	{9365,128,821,3,0}, {32858,608,824,2,0}, {30787,1024,826,4,0},
	{9494,512,830,3,0}, {31794,2176,833,4,0}, {10552,128,837,3,0},
	{31888,2176,840,5,0}, {10653,128,845,3,0}, {32789,640,848,2,0},
	{31511,2176,850,4,0}, {10254,128,854,6,0}, {31388,1536,860,4,0},
	{10123,128,864,3,0}, {30157,512,867,3,0}, {8916,128,870,3,0},
	{32774,384,873,4,0}, {11528,128,877,3,0}, {32193,1664,880,2,0},
	{10989,128,882,1,0}, {31097,1152,883,2,0}, {9819,1152,885,2,0},
	{33259,128,887,2,0}, {11867,128,889,2,0}, {31953,2176,891,6,0},
	{10722,128,897,3,0}, {31846,2688,900,4,0}, {10608,128,904,3,0},
	{26081,2048,907,8,0}, {14818,192,915,2,0}, {34916,512,917,16,0},
	{17832,224,933,1,0}, {56654,512,934,30,0}, {31583,128,964,3,0},
	{10330,128,967,2,0}, {33674,256,969,4,0}, {12281,128,973,2,0},
	{30483,128,975,3,0}, {9223,128,978,2,0}, {30417,128,980,3,0},
	{9187,128,983,2,0}, {33584,128,985,4,0}, {12185,128,989,2,0},
	{31695,128,991,3,0}, {10447,128,994,2,0}, {33293,128,996,3,0},
	{11903,128,999,2,0}, {32730,128,1001,4,0}, {11482,128,1005,2,0},
	{31740,128,1007,4,0}, {10494,128,1011,2,0}, {33642,128,1013,4,0},
	{12247,128,1017,2,0}, {26280,512,1019,11,0}, {22616,32,1030,2,0},
	{15182,512,1032,1,1}, {8608,32,1033,2,0}, {33331,512,1035,7,0},
	{11944,128,1042,2,0}, {29961,512,1044,3,0}, {8762,128,1047,2,0},
	{30572,128,1049,3,0}, {9269,128,1052,2,0}, {17183,64,1054,5,0},
	{26861,128,1059,2,1}, {16619,64,1061,6,0}, {26819,128,1067,2,1},
	{32084,128,1069,4,0}, {10874,128,1073,2,0}, {30850,128,1075,4,0},
	{9560,128,1079,2,0}, {32045,128,1081,3,0}, {10821,128,1084,2,0},
	{32236,512,1086,7,0}, {11034,128,1093,2,0}, {33508,512,1095,6,0},
	{12118,128,1101,2,0}, {33209,128,1103,2,0}, {11814,128,1105,2,0},
	{30024,128,1107,4,0}, {8828,128,1111,2,0}, {30172,128,1113,3,0},
	{8932,128,1116,2,0}, {32301,128,1118,4,0}, {11102,128,1122,2,0},
	{32475,128,1124,4,0}, {11288,128,1128,2,0}, {31983,128,1130,4,0},
	{10754,128,1134,2,0}, {30634,128,1136,4,0}, {9334,128,1140,2,0},
	{30728,512,1142,4,0}, {9433,512,1146,2,0}, {31767,128,1148,4,0},
	{10523,128,1152,2,0}, {31873,128,1154,4,0}, {10637,128,1158,2,0},
	{31482,128,1160,4,0}, {10223,128,1164,2,0}, {31359,128,1166,4,0},
	{10092,128,1170,2,0}, {30141,128,1172,3,0}, {8899,128,1175,2,0},
	{32758,128,1177,4,0}, {11511,128,1181,2,0}, {32146,128,1183,1,0},
	{10940,128,1184,1,0}, {31068,128,1185,1,0}, {9789,128,1186,1,0},
	{33238,128,1187,2,0}, {11845,128,1189,2,0}, {31919,128,1191,4,0},
	{10686,128,1195,2,0}, {31820,128,1197,4,0}, {10580,128,1201,2,0},
	{33177,256,1203,5,0}, {11780,128,1208,2,0}, {25960,512,1210,2,0},
	{26204,2048,1212,16,0}, {22777,32,1228,1,0}, {7787,192,1229,10,0},
	{52315,128,1239,5,0}, {33761,128,1244,4,0}, {12374,96,1248,2,0},
	{30865,128,1250,4,0}, {9576,128,1254,2,0}, {56168,224,1256,0,0},
	{42630,512,1256,11,0}, {26267,2048,1267,22,0}, {33776,128,1289,4,0},
	{12390,96,1293,2,0}, {37325,4096,1295,9,0}, {56853,512,1304,11,0},
	{47703,512,1315,5,0}, {72005,512,1320,11,0}, {25942,2048,1331,3,0},
	{7643,2048,1334,14,0}, {16699,32,1348,5,0}, {8358,1984,1353,42,0},
	{8452,1984,1395,26,0}, {8389,1984,1421,32,0}, {8420,1984,1453,38,0},
	{26727,1984,1491,12,1}, {8323,1984,1503,8,0}, {8523,1984,1511,24,0},
	{8483,1984,1535,4,0}, {8552,1984,1539,4,0}, {42984,64,1543,3,0},
	{42965,64,1546,7,0}, {26896,224,1553,12,1}, {35082,32,1565,1,1},
	{22879,32,1566,5,0}, {27436,64,1571,3,0}, {17174,128,1574,2,0},
	{27107,32,1576,3,1}, {24939,32,1579,1,0}, {25252,32,1580,1,0},
	{25016,32,1581,1,0}, {7630,6144,1582,17,0}, {12618,64,1599,1,0},
	{37356,1024,1600,3,0}, {19621,256,1603,13,0}, {7975,320,1616,12,0},
	{17437,128,1628,2,0}, {17391,128,1630,2,0}, {26244,32768,1632,20,0},
	{55522,128,1652,68,0}, {73141,128,1720,4,0}, {26624,32768,1724,19,0},
	{8150,512,1743,54,0}, {42529,128,1797,3,0}, {26686,2048,1800,21,0},
	{32437,896,1821,3,0}, {11247,896,1824,4,0}, {35115,128,1828,4,0},
	{32296,128,1832,3,0}, {11097,128,1835,2,0}, {14724,224,1837,1,0},
	{32315,896,1838,5,0}, {11117,128,1843,2,0}, {14704,224,1845,2,0},
	{56861,768,1847,20,0}, {31125,128,1867,4,0}, {9848,896,1871,7,0},
	{32279,128,1878,3,0}, {11079,896,1881,3,0}, {19879,512,1884,12,0},
	{20506,32,1896,4,0}, {34959,4096,1900,7,0}, {71870,512,1907,25,0},
	{56726,512,1932,31,0}, {72856,512,1963,15,0}, {72219,512,1978,20,0},
	{71698,512,1998,8,0}, {71465,512,2006,8,0}, {10836,128,2014,2,0},
	{33456,640,2016,4,0}, {34975,32,2020,2,0}, {23837,128,2022,6,0},
	{34927,32,2028,2,1}, {23813,128,2030,3,0}, {34892,32,2033,2,0},
	{28353,512,2035,5,0}, {33117,128,2040,2,0}, {11717,1664,2042,4,0},
	{14791,224,2046,2,0}, {1571,32,2048,2,1}, {29428,32768,2050,21,1},
	{7679,4096,2071,25,0}, {23361,512,2096,11,0}, {7767,512,2107,8,0},
	{8227,1984,2115,16,0}, {8261,320,2131,12,0}, {32348,2176,2143,7,0},
	{11152,128,2150,3,0}, {32422,2176,2153,7,0}, {11231,128,2160,3,0},
	{33733,256,2163,4,0}, {12344,128,2167,2,0}, {42377,131168,2169,18,0},
	{37375,2048,2187,6,0}, {27448,512,2193,11,0}, {26658,2048,2204,10,0},
	{37406,1024,2214,12,0}, {8596,128,2226,1,0}, {8584,128,2227,1,0},
	{26790,128,2228,3,1}, {8208,128,2231,4,0}, {57235,64,2235,6,0},
	{42105,32,2241,3,0}, {33437,256,2244,7,0}, {12055,128,2251,2,0},
	{8114,64,2253,2,0}, {27458,512,2255,11,0}, {26668,2048,2266,8,0},
	{37387,1024,2274,12,0}, {33691,2176,2286,6,0}, {12299,2176,2292,3,0},
	{31417,128,2295,6,0}, {10154,128,2301,4,0}, {23158,1024,2305,21,0},
	{74786,512,2326,46,0}, {73787,512,2372,21,0}, {72532,512,2393,21,0},
	{70487,512,2414,4,0}, {75521,512,2418,6,0}, {74460,512,2424,4,0},
	{73388,512,2428,6,0}, {36684,512,2434,17,0}, {42513,128,2451,19,0},
	{73952,128,2470,4,0}, {72657,128,2474,8,0}, {72164,128,2482,6,0},
	{20981,128,2488,16,0}, {42910,576,2504,4,0}, {36392,128,2508,4,1},
	{36504,128,2512,1,1}, {43154,256,2513,10,0}, {43214,128,2523,4,0},
	{43205,1152,2527,8,0}, {52861,32,2535,7,0}, {26235,160,2542,10,0},
	{42938,192,2552,7,0}, {58019,992,2559,3,1}, {29308,992,2562,8,0},
	{42545,128,2570,8,0}, {27736,64,2578,3,0}, {47162,384,2581,4,0},
	{42929,64,2585,7,0}, {43090,64,2592,1,0}, {57117,512,2593,27,0},
	{42702,96,2620,3,0}, {31272,2304,2623,5,0}, {10001,128,2628,2,0},
	{30924,128,2630,6,0}, {9639,128,2636,2,0}, {32098,2176,2638,8,0},
	{10889,128,2646,2,0}, {30055,4224,2648,2,0}, {30246,2176,2650,6,0},
	{9010,128,2656,2,0}, {16763,32,2658,1,0}, {26907,32,2659,2,1},
	{33530,512,2661,8,0}, {12141,128,2669,2,0}, {30356,4224,2671,6,0},
	{9124,128,2677,2,0}, {41994,160,2679,1,0}, {32981,1152,2680,2,0},
	{33224,192,2682,4,0}, {11830,128,2686,2,0}, {33021,1152,2688,2,0},
	{33658,512,2690,5,0}, {12264,512,2695,3,0}, {30301,4096,2698,6,0},
	{9067,128,2704,2,0}, {16783,32,2706,12,0}, {32573,768,2718,5,0},
	{11392,128,2723,2,0}, {32931,512,2725,2,0}, {32490,2176,2727,7,0},
	{11304,128,2734,2,0}, {31997,2176,2736,7,0}, {10769,128,2743,2,0},
	{30649,2176,2745,6,0}, {9350,128,2751,2,0}, {30758,1024,2753,6,0},
	{9464,512,2759,2,0}, {31781,2176,2761,7,0}, {10538,128,2768,2,0},
	{36171,64,2770,3,0}, {31497,2176,2773,6,0}, {10239,128,2779,2,0},
	{36152,64,2781,3,0}, {31374,1536,2784,6,0}, {10108,128,2790,2,0},
	{32170,1664,2792,2,0}, {10965,128,2794,1,0}, {33366,128,2795,5,0},
	{11981,128,2800,2,0}, {8056,64,2802,3,0}, {42476,2048,2805,4,0},
	{43144,352,2809,5,0}, {42844,384,2814,21,0}, {42657,128,2835,3,0},
	{43063,128,2838,3,0}, {42711,512,2841,4,0}, {42583,512,2845,11,0},
	{42786,128,2856,2,0}, {42602,192,2858,6,0}, {42744,256,2864,10,0},
	{42554,480,2874,24,0}, {43015,128,2898,3,0}, {42854,128,2901,1,0},
	{26542,1024,2902,8,0}, {43797,1024,2910,3,0}, {35105,512,2913,5,0},
	{57665,64,2918,4,0}, {35000,64,2922,2,0}, {12465,64,2924,4,0},
	{43053,224,2928,7,0}, {7661,2048,2935,26,0}, {32455,128,2961,2,0},
	{11266,128,2963,2,0}, {1555,32,2965,2,0}, {26073,2048,2967,3,0},
	{26512,32,2970,6,0}, {26403,512,2976,7,0}, {26695,640,2983,1,0},
	{30425,64,2984,6,0}, {33467,128,2990,3,0}, {26952,64,2993,2,1},
	{12075,128,2995,2,0}, {37230,384,2997,12,0}, {50704,128,3009,2,0},
	{910,64,3011,2,0}, {14754,224,3013,2,0}, {42753,352,3015,5,0},
	{42564,128,3020,7,0}, {43117,864,3027,6,0}, {20958,128,3033,12,0},
	{42901,640,3045,4,0}, {36534,128,3049,1,1}, {36300,128,3050,1,1},
	{43889,128,3051,11,0}, {42796,160,3062,2,0}, {26758,1984,3064,1,1},
	{8291,1984,3065,16,0}, {42639,96,3081,11,0}, {51713,32,3092,1,0},
	{42693,2048,3093,4,0}, {27138,1984,3097,1,1}, {50956,1984,3098,3,0},
	{27062,32,3101,1,1}, {42666,96,3102,4,0}, {43135,448,3106,10,0},
	{19905,2048,3116,38,0}, {43162,256,3154,18,0}, {18938,1984,3172,50,0},
	{18955,1984,3222,16,0}, {42675,768,3238,3,0}, {42956,64,3241,3,0},
	{1277,32,3244,1,0}, {43006,64,3245,2,0}, {43187,128,3247,2,0},
	{43108,320,3249,11,0}, {42573,128,3260,6,0}, {42762,512,3266,7,0},
	{42834,64,3273,3,0}, {43099,256,3276,1,0}, {43026,128,3277,2,0},
	{42612,128,3279,4,0}, {42440,128,3283,4,0}, {26123,32768,3287,4,0},
	{14980,224,3291,1,0}, {15210,24800,3292,65,1}, {43044,128,3357,4,0},
	{42466,2048,3361,8,0}, {42874,640,3369,34,0}, {42648,64,3403,3,0},
	{43081,384,3406,7,0}, {43171,96,3413,9,0}, {42684,256,3422,6,0},
	{43196,64,3428,3,0}, {42593,352,3431,23,0}, {42495,512,3454,21,0},
	{43035,128,3475,4,0}, {43126,128,3479,4,0}, {36367,128,3483,7,0},
	{36448,128,3490,2,0}, {42892,576,3492,4,0}, {36334,128,3496,1,1},
	{36474,128,3497,1,1}, {43072,640,3498,3,0}, {26027,2048,3501,24,0},
	{31458,128,3525,4,0}, {10197,128,3529,2,0}, {30516,128,3531,4,0},
	{9257,128,3535,2,0}, {29374,1536,3537,1,0}, {17904,224,3538,2,0},
	{30527,0,3540,1,0}, {21569,1536,3541,2,1}, {56866,1856,3543,72,0},
	{30542,1536,3615,2,0}, {42771,16,3617,2,0}, {42864,1056,3619,2,0},
	{42504,64,3621,2,0}, {42486,64,3623,3,0}, {31544,128,3626,2,0},
	{10289,2176,3628,3,0}, {37143,2048,3631,4,0}, {31251,128,3635,3,0},
	{9979,2176,3638,3,0}, {31433,128,3641,3,0}, {10171,2176,3644,15,0},
	{30903,128,3659,4,0}, {9617,128,3663,4,0}, {32072,128,3667,3,0},
	{10861,2176,3670,4,0}, {30837,128,3674,3,0}, {9546,1024,3677,3,0},
	{31151,128,3680,5,0}, {9875,128,3685,3,0}, {31294,128,3688,3,0},
	{10024,256,3691,3,0}, {32033,128,3694,3,0}, {10808,2176,3697,5,0},
	{31203,128,3702,2,0}, {9929,1024,3704,4,0}, {30219,128,3708,4,0},
	{8982,2176,3712,3,0}, {31561,256,3715,5,0}, {10307,128,3720,3,0},
	{32216,512,3723,5,0}, {11013,8192,3728,6,0}, {33488,512,3734,4,0},
	{12097,512,3738,3,0}, {33307,512,3741,5,0}, {11918,6656,3746,3,0},
	{32518,128,3749,5,0}, {11334,32896,3754,3,0}, {30329,128,3757,5,0},
	{9096,4224,3762,3,0}, {33619,128,3765,6,0}, {12223,128,3771,4,0},
	{29986,128,3775,6,0}, {8788,128,3781,3,0}, {11648,1152,3784,2,0},
	{33063,128,3786,2,0}, {11689,896,3788,4,0}, {29915,512,3792,3,0},
	{8714,512,3795,5,0}, {33196,128,3800,2,0}, {11800,128,3802,3,0},
	{11668,1152,3805,2,0}, {30105,128,3807,2,0}, {8861,160,3809,3,0},
	{30010,128,3812,4,0}, {8813,2432,3816,5,0}, {30452,256,3821,4,0},
	{30274,128,3825,5,0}, {9039,2176,3830,3,0}, {32550,128,3833,3,0},
	{11368,768,3836,3,0}, {30384,256,3839,3,0}, {9153,224,3842,3,0},
	{11623,512,3845,2,0}, {31402,128,3847,4,0}, {10138,128,3851,5,0},
	{31676,256,3856,7,0}, {10427,2048,3863,38,0}, {32284,128,3901,4,0},
	{11084,3712,3905,6,0}, {32462,128,3911,3,0}, {11274,2176,3914,3,0},
	{30972,128,3917,4,0}, {9689,384,3921,3,0}, {31971,128,3924,3,0},
	{10741,2176,3927,3,0}, {30621,128,3930,3,0}, {9320,2176,3933,3,0},
	{11578,608,3936,2,0}, {30700,512,3938,4,0}, {9404,1024,3942,3,0},
	{31180,128,3945,2,0}, {9905,128,3947,4,0}, {30946,128,3951,2,0},
	{9662,256,3953,7,0}, {31755,128,3960,3,0}, {10510,2176,3963,3,0},
	{31860,128,3966,3,0}, {10623,2176,3969,4,0}, {31469,128,3973,3,0},
	{10209,2176,3976,3,0}, {31346,128,3979,3,0}, {10078,1408,3982,3,0},
	{33388,128,3985,6,0}, {12004,512,3991,4,0}, {32124,128,3995,1,0},
	{10917,1664,3996,2,0}, {31041,128,3998,1,0}, {9761,1152,3999,2,0},
	{30201,128,4001,4,0}, {8963,4224,4005,3,0}, {31607,256,4008,6,0},
	{10355,4224,4014,15,0}, {33345,128,4029,4,0}, {11959,128,4033,4,0},
	{33605,128,4037,5,0}, {12208,512,4042,4,0}, {32806,128,4046,2,0},
	{11544,128,4048,4,0}, {31902,128,4052,3,0}, {10668,2176,4055,4,0},
	{31807,128,4059,3,0}, {10566,2688,4062,3,0}, {14682,224,4065,9,0},
	{18783,128,4074,1,0}, {35134,128,4075,2,0}, {20648,128,4077,1,0},
	{16913,32,4078,1,0}, {25297,2048,4079,15,0}, {15606,160,4094,7,0},
	{15427,384,4101,3,0}, {15455,128,4104,4,0}, {52289,416,4108,16,0},
	{15400,64,4124,3,0}, {15577,384,4127,3,0}, {15545,160,4130,6,0},
	{15514,128,4136,4,0}, {23574,32,4140,2,0}, {15482,32,4142,1,0},
	{33702,128,4143,4,0}, {12311,128,4147,2,0}, {36190,64,4149,1,0},
	{56870,1920,4150,3,0}, {8133,256,4153,7,0}, {26503,2048,4160,13,0},
	{34606,32,4173,1,0}, {58460,64,4174,2,0}, {56849,1920,4176,19,0},
	{36126,64,4195,1,0}, {56649,1920,4196,6,0}, {32333,2176,4202,7,0},
	{11136,128,4209,3,0}, {32378,2176,4212,7,0}, {11184,128,4219,3,0},
	{32364,2176,4222,7,0}, {11169,128,4229,3,0}, {16832,32,4232,3,0},
	{37344,480,4235,9,0}, {33418,256,4244,9,0}, {12035,128,4253,4,0},
	{42919,608,4257,11,0}, {42883,320,4268,14,0}, {42621,192,4282,11,0},
	{7956,512,4293,5,0}, {32655,64,4298,5,0}, {26994,64,4303,3,1},
	{31226,128,4306,3,0}, {9953,128,4309,2,0}, {31321,256,4311,4,0},
	{10052,128,4315,2,0}, {32708,640,4317,3,0}, {11459,128,4320,2,0},
	{30677,512,4322,11,0}, {9380,128,4333,2,0}, {33320,6656,4335,10,0},
	{11932,128,4345,2,0}, {32535,32896,4347,6,0}, {11352,128,4353,2,0},
	{33077,128,4355,3,0}, {11704,128,4358,2,0}, {29939,512,4360,8,0},
	{8739,128,4368,2,0}, {30124,128,4370,3,0}, {8881,128,4373,2,0},
	{31630,576,4375,5,0}, {10379,128,4380,2,0}, {33572,512,4382,1,0},
	{7709,384,4383,3,0}, {30816,512,4386,5,0}, {9524,128,4391,2,0},
	{30994,384,4393,5,0}, {9712,128,4398,2,0}, {32823,128,4400,6,0},
	{11562,128,4406,2,0}, {28420,32,4408,2,0}, {26112,2048,4410,4,0},
	{42947,320,4414,20,0}, {42721,160,4434,12,0}, {56835,1920,4446,22,0},
	{32408,2176,4468,6,0}, {11216,128,4474,2,0}, {32392,2176,4476,6,0},
	{11199,128,4482,2,0}, {56848,512,4484,14,0}, {14878,192,4498,2,0},
	{33717,128,4500,4,0}, {12327,128,4504,2,0}, {34885,512,4506,3,0},
	{32597,256,4509,4,0}, {11417,128,4513,2,0}, {33143,256,4515,3,0},
	{11744,128,4518,2,0}, {7600,128,4520,4,0}, {33745,128,4524,3,0},
	{12357,128,4527,3,0}, {56794,1920,4530,15,0}, {56713,1280,4545,7,0},
	{26035,2048,4552,4,0}, {20333,96,4556,5,0}, {20367,512,4561,9,0},
	{22796,128,4570,2,0}, {27714,64,4572,4,0}, {15683,32,4576,1,0},
	{1746,384,4577,1,0}, {21812,384,4578,16,0}, {71989,64,4594,2,0},
	{34876,256,4596,5,0}, {15156,128,4601,3,0}, {15243,131168,4604,1,1},
	{26587,2016,4605,7,0}, {26165,2048,4612,20,0}, {17029,1536,4632,14,0},
	{24605,1024,4646,28,0}, {19510,1024,4674,7,0}, {34377,32,4681,4,0},
	{8196,64,4685,1,0}, {21505,4096,4686,15,0}, {15669,32,4701,1,0},
	{15696,32,4702,2,0}, {24197,1536,4704,33,0}, {14650,224,4737,7,0},
	{42400,128,4744,2,0}, {26418,480,4746,23,0}, {42364,128,4769,10,0},
	{42415,128,4779,4,0}, {42347,384,4783,15,0}, {42321,128,4798,2,0},
	{42304,128,4800,2,0}, {37104,1024,4802,11,0}, {56844,512,4813,19,0},
	{56839,2560,4832,8,0},
};
const unsigned int mlx5ctl_num_layouts = 769;

const struct mlx5ctl_layout_field mlx5ctl_layout_fields[] = {
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,1,0}, {54582,80,16,1,0,160,0},
	{15173,96,32,1,0,0,0}, {57969,128,32,0,0,0,3}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {57969,128,32,0,0,0,3}, {48725,0,4,1,0,0,0},
	{53503,4,12,1,0,0,0}, {58131,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13631,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {35452,0,1,1,0,0,0}, {24178,1,1,1,0,0,0},
	{2285,16,16,1,0,0,0}, {2568,32,8,1,0,0,0}, {37980,40,1,1,0,0,0},
	{53762,41,7,1,0,0,0}, {53757,48,16,1,0,0,0}, {8702,64,5,1,0,0,0},
	{2492,72,8,1,0,0,0}, {46906,84,4,1,0,0,0}, {16005,88,8,1,0,0,0},
	{18904,100,8,1,0,0,0}, {35714,108,20,1,0,0,0}, {25494,128,8,16,0,0,2},
	{25780,260,1,1,0,0,0}, {34279,261,1,1,0,0,0}, {27663,263,1,1,0,0,0},
	{34281,264,2,1,0,0,0}, {25782,266,6,1,0,0,0}, {13340,272,16,1,0,0,0},
	{37692,288,1,1,0,0,0}, {27665,289,3,1,0,0,0}, {35079,292,4,1,0,0,0},
	{34568,296,8,1,0,0,0}, {73525,304,16,1,0,0,0}, {75363,320,32,1,0,0,0},
	{34531,3,5,1,0,0,0}, {50660,8,8,1,0,0,0}, {52210,16,8,1,0,0,0},
	{52182,24,8,1,0,0,0}, {45103,35,5,1,0,0,0}, {45056,43,5,1,0,0,0},
	{45511,51,5,1,0,0,0}, {45484,59,5,1,0,0,0}, {48901,16,16,1,0,126,0},
	{54881,32,32,1,0,0,0}, {55749,0,16,1,0,0,0}, {17649,29,3,1,0,0,0},
	{55724,32,32,1,0,0,0}, {7420,128,256,1,0,0,0}, {1532,128,32,8,0,0,6},
	{57886,384,128,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{45142,115,5,1,0,0,0}, {37027,120,8,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {54594,64,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {15375,120,8,1,0,0,0}, {23963,128,64,1,0,0,0},
	{45473,192,32,1,0,0,0}, {45795,224,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {24005,64,64,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {49144,96,8,1,0,0,0}, {20130,120,8,1,0,0,0},
	{20137,128,64,0,684,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{54648,64,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{7743,224,64,1,454,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{54520,64,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{52451,72,24,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{54472,88,8,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {29842,72,24,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {24168,72,24,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {56299,72,24,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{55697,144,16,1,0,0,0}, {55724,160,32,1,0,0,0},
	{7420,256,256,1,0,0,0}, {1532,256,32,8,0,0,6}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{23680,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,6,0}, {23701,72,24,1,0,0,0},
	{34428,112,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{28163,72,24,1,0,0,0}, {34428,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28141,72,24,1,0,0,0}, {34428,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {27176,0,32,32,0,0,2}, {27162,0,8,16,0,0,2},
	{51186,64,2,1,0,0,0}, {74279,70,1,1,0,0,0}, {20145,144,16,1,0,0,0},
	{25114,176,16,1,0,0,0}, {57356,208,16,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{54295,128,8,16,0,0,2}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{825,6,1,1,0,0,0}, {57511,7,1,1,0,0,0}, {45871,16,16,1,0,0,0},
	{53401,32,16,1,0,0,0}, {53334,48,16,1,0,0,0}, {18808,25,1,1,0,0,0},
	{29790,26,1,1,0,0,0}, {21756,27,1,1,0,0,0}, {22180,28,1,1,0,0,0},
	{53105,29,1,1,0,0,0}, {2805,30,1,1,0,0,0}, {56275,31,1,1,0,0,0},
	{50448,6,1,1,0,0,0}, {55289,16,1,1,0,0,0}, {23339,31,1,1,0,0,0},
	{73020,32,1,1,0,0,0}, {24797,33,1,1,0,0,0}, {21773,34,1,1,0,0,0},
	{12797,35,1,1,0,0,0}, {47084,36,1,1,0,0,0}, {46046,37,1,1,0,0,0},
	{55667,38,1,1,0,0,0}, {53767,39,1,1,0,0,0}, {55209,48,16,1,0,0,0},
	{113,128,8,1,0,0,0}, {156,136,8,1,0,0,0}, {25967,144,1,1,0,0,0},
	{7377,147,1,1,0,0,0}, {55801,152,1,1,0,0,0}, {25043,155,5,1,0,0,0},
	{13478,163,1,1,0,0,0}, {45880,169,1,1,0,0,0}, {24331,171,5,1,0,0,0},
	{3349,177,1,1,0,0,0}, {28183,178,1,1,0,0,0}, {34418,185,1,1,0,0,0},
	{52053,192,8,1,0,0,0}, {142,200,8,1,0,0,0}, {22194,208,1,1,0,0,0},
	{22221,209,1,1,0,0,0}, {23251,217,1,1,0,0,0}, {23287,218,1,1,0,0,0},
	{24566,219,5,1,0,0,0}, {128,224,8,1,0,0,0}, {46363,232,1,1,0,0,0},
	{56036,233,1,1,0,0,0}, {1282,234,6,1,0,0,0}, {1295,246,1,1,0,0,0},
	{1420,247,1,1,0,0,0}, {1394,248,1,1,0,0,0}, {27780,251,1,1,0,0,0},
	{24523,252,4,1,0,0,0}, {28582,256,8,1,0,0,0}, {44384,264,1,1,0,0,0},
	{0,265,7,1,0,0,0}, {27794,272,1,1,0,0,0}, {44082,274,6,1,0,0,0},
	{16260,280,1,1,0,0,0}, {1384,281,1,1,0,0,0}, {44060,282,6,1,0,0,0},
	{29395,290,1,1,0,0,0}, {57338,298,6,1,0,0,0}, {35282,306,1,1,0,0,0},
	{27902,313,1,1,0,0,0}, {57303,314,6,1,0,0,0}, {21193,325,1,1,0,0,0},
	{47071,326,1,1,0,0,0}, {35790,329,1,1,0,0,0}, {25083,330,6,1,0,0,0},
	{25065,346,6,1,0,0,0}, {56334,352,1,1,0,0,0}, {55254,353,1,1,0,0,0},
	{55271,354,1,1,0,0,0}, {56304,355,1,1,0,0,0}, {46295,356,1,1,0,0,0},
	{54435,361,1,1,0,0,0}, {57576,364,1,1,0,0,0}, {42919,365,1,1,0,0,0},
	{42892,367,1,1,0,0,0}, {45458,368,16,1,0,0,0}, {15753,384,1,1,0,0,0},
	{19339,385,1,1,0,0,0}, {19528,386,1,1,0,0,0}, {41962,387,1,1,0,0,0},
	{54462,388,1,1,0,0,0}, {25129,389,1,1,0,0,0}, {15768,390,10,1,0,0,0},
	{45275,400,16,1,0,0,0}, {23212,416,1,1,0,0,0}, {23232,417,1,1,0,0,0},
	{13815,418,1,1,0,0,0}, {13806,419,1,1,0,0,0}, {19570,420,1,1,0,0,0},
	{18249,421,1,1,0,0,0}, {50235,422,1,1,0,0,0}, {23323,423,1,1,0,0,0},
	{998,424,1,1,0,0,0}, {42910,425,1,1,0,0,0}, {42901,426,1,1,0,0,0},
	{1704,427,5,1,0,0,0}, {14922,432,1,1,0,0,0}, {19484,433,1,1,0,0,0},
	{37208,434,1,1,0,0,0}, {24843,436,1,1,0,0,0}, {56135,437,1,1,0,0,0},
	{47987,438,2,1,0,17,0}, {17761,440,8,1,0,0,0}, {19770,449,1,1,0,0,0},
	{1092,450,1,1,0,0,0}, {41968,451,5,1,0,0,0}, {56659,460,4,1,0,0,0},
	{14802,464,1,1,0,0,0}, {2800,465,1,1,0,0,0}, {14841,466,1,1,0,0,0},
	{58432,469,1,1,0,0,0}, {21617,470,1,1,0,0,0}, {43464,471,1,1,0,0,0},
	{21611,473,1,1,0,0,0}, {43458,474,1,1,0,0,0}, {58534,475,1,1,0,0,0},
	{57851,476,1,1,0,0,0}, {35043,477,1,1,0,0,0}, {7594,478,1,1,0,0,0},
	{26721,479,1,1,0,0,0}, {13460,480,16,1,0,0,0}, {14893,497,1,1,0,0,0},
	{626,504,1,1,0,0,0}, {26298,507,1,1,0,0,0}, {29321,508,4,1,0,0,0},
	{21789,512,1,1,0,0,0}, {24483,513,1,1,0,0,0}, {21421,515,1,1,0,0,0},
	{21445,516,1,1,0,0,0}, {55908,518,1,1,0,0,0}, {55949,519,1,1,0,0,0},
	{56009,520,1,1,0,0,0}, {55881,521,1,1,0,0,0}, {52043,522,2,1,0,0,0},
	{47779,524,1,1,0,0,0}, {21668,527,1,1,0,0,0}, {34444,528,2,1,0,14,0},
	{47707,530,1,1,0,0,0}, {47315,532,1,1,0,0,0}, {47800,533,1,1,0,0,0},
	{27710,535,1,1,0,0,0}, {37984,536,1,1,0,0,0}, {43794,537,1,1,0,0,0},
	{17140,538,1,1,0,0,0}, {19973,539,1,1,0,0,0}, {21404,540,1,1,0,0,0},
	{52018,541,1,1,0,0,0}, {57146,542,1,1,0,0,0}, {37462,544,1,1,0,0,0},
	{43912,545,1,1,0,0,0}, {28966,546,1,1,0,0,0}, {1181,547,1,1,0,0,0},
	{25812,550,1,1,0,0,0}, {42013,551,1,1,0,0,0}, {57063,552,1,1,0,0,0},
	{28980,554,1,1,0,0,0}, {47737,555,1,1,0,0,0}, {56301,556,1,1,0,0,0},
	{34806,558,1,1,0,0,0}, {57088,559,1,1,0,0,0}, {1034,560,1,1,0,0,0},
	{35783,561,1,1,0,0,0}, {55772,562,1,1,0,0,0}, {7461,566,1,1,0,0,0},
	{7465,567,1,1,0,0,0}, {28202,568,1,1,0,0,0}, {56790,572,1,1,0,0,0},
	{52282,573,1,1,0,0,0}, {56583,574,1,1,0,0,0}, {56832,575,1,1,0,0,0},
	{37296,576,1,1,0,0,0}, {55981,584,1,1,0,0,0}, {20353,585,1,1,0,0,0},
	{82,586,6,1,0,0,0}, {26123,592,1,1,0,0,0}, {74991,594,1,1,0,0,0},
	{183,600,8,1,0,0,0}, {43886,608,1,1,0,0,0}, {29213,609,1,1,0,0,0},
	{16563,610,1,1,0,0,0}, {49884,614,1,1,0,0,0}, {45169,619,5,1,0,0,0},
	{49689,627,1,1,0,0,0}, {17136,630,2,1,0,0,0}, {632,632,1,1,0,0,0},
	{28669,633,1,1,0,0,0}, {22425,635,1,1,0,0,0}, {17771,636,4,1,0,0,0},
	{19594,640,16,1,0,0,0}, {24200,656,16,1,0,0,0}, {27469,683,1,1,0,0,0},
	{24352,688,16,1,0,0,0}, {71404,704,16,1,0,0,0},
	{57321,720,16,1,0,0,0}, {43248,743,25,1,0,0,0}, {56954,784,8,1,0,0,0},
	{43236,792,8,1,0,0,0}, {29834,803,5,1,0,0,0}, {56518,810,1,1,0,0,0},
	{52382,811,5,1,0,0,0}, {52781,821,1,1,0,0,0}, {56350,822,1,1,0,0,0},
	{35362,823,1,1,0,0,0}, {37241,824,1,1,0,0,0}, {29070,825,1,1,0,0,0},
	{13161,826,1,1,0,0,0}, {56291,827,5,1,0,0,0}, {52353,832,1,1,0,0,0},
	{27837,833,1,1,0,0,0}, {27809,834,1,1,0,0,0}, {14494,835,1,1,0,0,0},
	{14552,837,1,1,0,0,0}, {14574,838,1,1,0,0,0}, {37019,840,8,1,0,0,0},
	{75077,848,16,1,0,0,0}, {24456,867,5,1,0,0,0}, {24256,875,5,1,0,0,0},
	{22260,883,5,1,0,0,0}, {20636,891,5,1,0,0,0}, {47577,896,1,1,0,0,0},
	{25316,899,5,1,0,0,0}, {13959,907,5,1,0,0,0}, {44169,915,5,1,0,0,0},
	{24278,923,5,1,0,0,0}, {50683,928,1,1,0,0,0}, {55407,929,1,1,0,0,0},
	{55550,930,1,1,0,0,0}, {24366,931,5,1,0,0,0}, {24387,939,5,1,0,0,0},
	{24214,947,5,1,0,0,0}, {24235,955,5,1,0,0,0}, {29458,960,1,1,0,0,0},
	{20881,963,5,1,0,0,0}, {216,971,5,1,0,0,0}, {18139,979,5,1,0,0,0},
	{89,987,5,1,0,0,0}, {14940,992,1,1,0,0,0}, {56566,993,1,1,0,0,0},
	{57043,994,1,1,0,0,0}, {243,995,5,1,0,0,0}, {51133,1001,1,1,0,0,0},
	{46844,1002,1,1,0,0,0}, {12645,1003,5,1,0,0,0},
	{12687,1011,5,1,0,0,0}, {12663,1019,5,1,0,0,0},
	{21067,1024,64,1,0,0,0}, {17195,1088,2,1,0,0,0},
	{17208,1090,2,1,0,0,0}, {29177,1092,4,1,0,0,0},
	{14609,1096,24,1,0,0,0}, {18253,1121,1,1,0,0,0},
	{13971,1122,1,1,0,0,0}, {1738,1123,5,1,0,0,0}, {27191,1129,1,1,0,0,0},
	{56456,1130,1,1,0,0,0}, {34868,1131,5,1,0,0,0},
	{19728,1136,16,1,0,0,0}, {1904,1153,1,1,0,0,0}, {2135,1154,1,1,0,0,0},
	{50431,1155,5,1,0,0,0}, {200,1168,16,1,0,0,0}, {290,1216,32,1,0,0,0},
	{311,1248,32,1,0,0,0}, {50911,1312,32,1,0,0,0},
	{20521,1344,32,1,0,0,0}, {20022,1376,8,1,0,0,0},
	{33890,1387,5,1,0,0,0}, {28789,1401,1,1,0,0,0},
	{20543,1419,5,1,0,0,0}, {20385,1427,5,1,0,0,0},
	{29106,1456,1,1,0,0,0}, {1434,1458,1,1,0,0,0}, {37073,1459,5,1,0,0,0},
	{2635,1468,1,1,0,0,0}, {17376,1469,1,1,0,0,0}, {70632,1470,1,1,0,0,0},
	{29115,1471,1,1,0,0,0}, {8678,1472,16,1,0,0,0},
	{34507,1488,16,1,0,0,0}, {74658,1512,4,1,0,0,0},
	{42240,1520,1,1,0,0,0}, {56819,1521,1,1,0,0,0},
	{57371,1522,1,1,0,0,0}, {57,1523,5,1,0,0,0}, {24319,1531,5,1,0,0,0},
	{58367,1536,8,1,0,0,0}, {34552,1544,8,1,0,0,0},
	{17785,1552,8,1,0,0,0}, {54309,1560,4,1,0,0,0},
	{54619,1566,1,1,0,0,0}, {19432,1568,16,1,0,0,0},
	{19382,1584,16,1,0,0,0}, {43772,1600,16,1,0,0,0},
	{19409,1616,16,1,0,0,0}, {43791,1664,1,1,0,0,0},
	{28403,1665,1,1,0,0,0}, {43746,1667,5,1,0,0,0}, {7585,1672,1,1,0,0,0},
	{28920,1677,1,1,0,0,0}, {45203,1680,8,1,0,0,0},
	{20063,1688,8,1,0,0,0}, {25933,1696,32,1,0,0,0},
	{74850,1732,4,1,0,0,0}, {73895,1736,4,1,0,0,0},
	{74516,1740,4,1,0,0,0}, {73919,1744,4,1,0,0,0},
	{74559,1748,4,1,0,0,0}, {47420,1752,4,1,0,0,0},
	{35736,1756,4,1,0,0,0}, {23128,1760,16,1,0,0,0},
	{54906,1776,16,1,0,0,0}, {72938,1792,4,1,0,0,0},
	{74720,1796,4,1,0,0,0}, {2242,1800,24,1,0,0,0},
	{45353,1844,12,1,0,0,0}, {45322,1868,4,1,0,0,0},
	{16672,1874,1,1,0,0,0}, {45291,1876,12,1,0,0,0},
	{15121,1891,5,1,0,0,0}, {16120,1896,4,1,0,0,0}, {381,1900,4,1,0,0,0},
	{56875,1907,5,1,0,0,0}, {21346,1920,64,1,0,0,0},
	{55491,1984,64,1,0,0,0}, {50086,128,1,1,0,0,0}, {53644,146,1,1,0,0,0},
	{71514,152,1,1,0,0,0}, {44144,160,8,1,0,0,0}, {16200,168,8,1,0,0,0},
	{45219,176,8,1,0,0,0}, {16318,184,8,1,0,0,0}, {56493,200,1,1,0,0,0},
	{46650,201,1,1,0,0,0}, {52268,202,1,1,0,0,0}, {20599,208,1,1,0,0,0},
	{50871,210,1,1,0,0,0}, {49468,216,1,1,0,0,0}, {55425,224,32,1,0,0,0},
	{18837,256,64,1,0,0,0}, {49407,416,8,1,0,0,0}, {8031,426,1,1,0,0,0},
	{43922,427,5,1,0,0,0}, {54118,545,1,1,0,0,0}, {55045,546,14,1,0,0,0},
	{22695,587,5,1,0,0,0}, {74631,640,8,1,0,0,0}, {74093,648,8,1,0,0,0},
	{72911,656,8,1,0,0,0}, {74683,664,8,1,0,0,0}, {49081,672,32,1,0,0,0},
	{23416,907,5,1,0,0,0}, {47282,912,16,1,0,0,0}, {12440,938,6,1,0,0,0},
	{55056,944,16,1,0,0,0}, {72882,1008,1,1,0,0,0},
	{53808,1025,1,1,0,0,0}, {54888,1040,16,1,0,0,0},
	{48924,1084,4,1,0,0,0}, {57857,1096,24,1,0,0,0},
	{57895,0,8,512,0,0,2}, {73656,4480,32,1,0,0,0},
	{75580,4512,22,1,0,0,0}, {23742,4544,32,1,0,0,0},
	{33927,4584,8,1,0,0,0}, {47328,4592,8,1,0,0,0},
	{47333,4600,8,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{53087,64,32,0,0,0,3}, {21827,0,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {8079,64,32,1,0,0,0}, {41957,0,32,1,0,0,0},
	{36049,32,20,1,0,0,0}, {49425,0,8,1,0,0,0}, {37807,32,32,1,0,0,0},
	{73628,64,32,1,0,0,0}, {70445,96,23,1,0,0,0}, {58060,128,8,16,0,0,2},
	{58033,256,8,16,0,0,2}, {73599,384,32,1,0,0,0},
	{70417,416,23,1,0,0,0}, {37793,448,32,1,0,0,0}, {33927,480,8,1,0,0,0},
	{47333,488,8,1,0,0,0}, {17649,504,7,1,0,0,0}, {25524,511,1,1,0,0,0},
	{23722,200,24,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,22,0},
	{1694,68,12,1,0,0,0}, {21778,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {1694,68,12,1,0,0,0}, {21778,80,16,1,0,0,0},
	{19745,128,32,1,0,0,0}, {16513,160,32,1,0,0,0},
	{16477,192,32,1,0,0,0}, {53387,224,32,1,0,0,0},
	{46855,256,32,1,0,0,0}, {46965,288,32,1,0,0,0},
	{46952,320,32,1,0,0,0}, {55247,352,32,1,0,0,0},
	{57471,384,32,1,0,0,0}, {46916,416,32,1,0,0,0},
	{19808,160,32,1,0,0,0}, {25743,210,6,1,0,0,0}, {51280,220,1,1,0,0,0},
	{27570,221,3,1,0,0,0}, {46891,100,1,1,0,0,0}, {56993,104,1,1,0,0,0},
	{16513,160,32,1,0,0,0}, {16477,192,32,1,0,0,0},
	{53387,224,32,1,0,0,0}, {46855,256,32,1,0,0,0},
	{46965,288,32,1,0,0,0}, {46952,320,32,1,0,0,0},
	{55247,352,32,1,0,0,0}, {57471,384,32,1,0,0,0},
	{46916,416,32,1,0,0,0}, {25172,672,32,1,0,0,0},
	{43448,704,32,1,0,0,0}, {12405,736,32,1,0,0,0},
	{52704,768,32,1,0,0,0}, {46275,832,32,1,0,0,0}, {53883,144,1,1,0,0,0},
	{25729,154,6,1,0,0,0}, {24964,0,2048,1,60,0,0},
	{24989,0,2048,1,62,0,0}, {25225,0,2048,1,61,0,0},
	{35930,0,2048,1,63,0,0}, {48725,0,4,1,0,0,0}, {53499,4,12,1,0,0,0},
	{16357,19,5,1,0,0,0}, {37854,27,5,1,0,0,0}, {53473,36,12,1,0,0,0},
	{16189,51,5,1,0,0,0}, {25275,0,1,1,0,0,0}, {48619,24,8,1,0,23,0},
	{55209,80,16,1,0,0,0}, {28286,104,24,1,0,0,0}, {1448,128,32,1,0,0,0},
	{45871,160,32,1,0,0,0}, {18775,192,64,1,0,0,0},
	{50618,256,64,1,0,0,0}, {28198,8,24,1,0,0,0}, {49795,88,8,1,0,0,0},
	{17649,0,4,1,0,31,0}, {53930,6,1,1,0,0,0}, {24577,7,1,1,0,0,0},
	{193,8,3,1,0,0,0}, {57388,11,1,1,0,0,0}, {34115,13,1,1,0,0,0},
	{37465,14,1,1,0,0,0}, {51505,15,2,1,0,0,0}, {34080,17,1,1,0,0,0},
	{17234,18,2,1,0,0,0}, {13158,20,4,1,0,30,0}, {8173,30,2,1,0,0,0},
	{16345,84,6,1,0,0,0}, {44584,99,5,1,0,0,0}, {50932,104,24,1,0,0,0},
	{52731,132,12,1,0,0,0}, {14409,144,16,1,0,0,0},
	{15648,160,32,1,0,0,0}, {45538,195,5,1,0,0,0}, {2708,264,24,1,0,0,0},
	{2416,296,24,1,0,0,0}, {22554,328,24,1,0,0,0}, {22571,360,24,1,0,0,0},
	{24049,448,64,1,0,0,0}, {54917,16,16,1,0,0,0}, {15845,96,32,1,0,0,0},
	{48910,128,8,1,0,0,0}, {37911,136,8,1,0,0,0}, {34468,160,16,1,0,0,0},
	{53752,176,16,1,0,0,0}, {20762,192,8,1,0,0,0}, {28216,200,24,1,0,0,0},
	{7994,224,8,1,0,0,0}, {48393,232,8,1,0,0,0}, {27756,240,16,1,0,0,0},
	{42335,256,8,1,0,0,0}, {28167,264,24,1,0,0,0}, {1267,288,32,1,0,0,0},
	{15779,352,32,1,0,0,0}, {25384,384,64,1,0,0,0}, {51777,448,8,1,0,0,0},
	{28286,456,24,1,0,0,0}, {22716,480,16,1,0,0,0}, {47333,496,8,1,0,0,0},
	{51799,504,4,1,0,32,0}, {17316,508,2,1,0,0,0}, {47296,510,1,1,0,0,0},
	{23093,511,1,1,0,0,0}, {49649,0,8,1,0,0,0}, {49099,8,4,1,0,0,0},
	{49667,16,8,1,0,0,0}, {49795,24,8,1,0,0,0}, {23856,0,128,1,303,0,0},
	{1757,128,512,1,9,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {7904,128,512,1,68,0,0}, {53978,736,1,1,0,0,0},
	{21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{28198,72,24,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {853,128,512,1,137,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {27927,72,24,1,0,0,0}, {52142,96,32,1,0,0,0},
	{23837,0,128,1,303,0,0}, {16979,128,4096,1,236,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{893,128,512,1,237,0,0}, {36138,704,64,4,0,0,2},
	{21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{23712,88,8,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0}, {49144,128,8,1,0,0,0},
	{48548,140,4,1,0,39,0}, {55006,168,24,1,0,0,0}, {54209,192,1,1,0,0,0},
	{2307,224,32,1,0,0,0}, {2324,288,32,1,0,0,0}, {54631,336,16,1,0,0,0},
	{50574,504,8,1,0,40,0}, {58417,512,4096,1,293,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {54692,72,24,1,0,0,0},
	{23856,0,128,1,303,0,0}, {37356,128,1024,1,265,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0}, {49144,128,8,1,0,0,0},
	{7975,192,320,1,267,0,0}, {17649,0,8,1,0,20,0}, {75503,8,24,1,0,0,0},
	{49795,32,32,1,0,0,0}, {73474,64,8,1,0,0,0}, {55006,72,24,1,0,0,0},
	{75285,96,32,1,0,0,0}, {23856,0,128,1,303,0,0},
	{14344,128,512,1,307,0,0}, {23837,0,128,1,303,0,0},
	{17049,128,2048,1,325,0,0}, {23813,0,128,1,305,0,0},
	{17049,128,2048,1,325,0,0}, {23837,0,128,1,303,0,0},
	{17064,128,1024,1,328,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {1763,64,64,1,333,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {23837,0,128,1,303,0,0},
	{17077,128,1024,1,340,0,0}, {23837,0,128,1,303,0,0},
	{7944,128,1024,1,345,0,0}, {23813,0,128,1,305,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{18827,96,1,1,0,0,0}, {53914,97,1,1,0,0,0}, {16672,98,1,1,0,0,0},
	{831,128,512,1,375,0,0}, {44950,768,32,1,0,0,0},
	{54807,800,32,1,0,0,0}, {12417,2176,32,0,0,0,3}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {2296,72,24,1,0,0,0}, {23856,0,128,1,303,0,0},
	{42008,128,160,1,392,0,0}, {23837,0,128,1,303,0,0},
	{7944,128,384,1,458,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {7443,64,4,1,0,0,0}, {52451,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {2789,136,24,1,0,0,0},
	{2778,168,24,1,0,0,0}, {2767,200,24,1,0,0,0}, {2756,232,24,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{8023,64,1,1,0,0,0}, {28234,72,24,1,0,0,0}, {36632,128,32,1,0,0,0},
	{52142,160,32,1,0,0,0}, {56866,192,1856,1,528,0,0},
	{16292,2048,64,1,0,0,0}, {54832,2112,32,1,0,0,0},
	{53945,2144,1,1,0,0,0}, {21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {28286,72,24,1,0,0,0}, {52142,96,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{1763,256,1920,1,661,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {28290,72,24,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{1763,256,1920,1,666,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {28179,72,24,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{7697,256,1920,1,668,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {27922,72,24,1,0,0,0}, {23837,0,128,1,303,0,0},
	{17014,128,480,1,676,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {7956,256,512,1,682,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {54413,128,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{1763,256,1920,1,717,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {28117,72,24,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {875,128,512,1,722,0,0},
	{21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{28167,72,24,1,0,0,0}, {23856,0,128,1,303,0,0},
	{34885,128,512,1,726,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{1763,256,1920,1,734,0,0}, {17649,0,8,1,0,20,0}, {75503,8,24,1,0,0,0},
	{49795,32,32,1,0,0,0}, {73474,64,8,1,0,0,0}, {28059,72,24,1,0,0,0},
	{75285,96,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {1763,256,1280,1,735,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {27983,72,24,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{1746,128,384,1,742,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{53722,80,16,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {34876,128,256,1,745,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {54835,72,24,1,0,0,0},
	{23837,0,128,1,303,0,0}, {7944,128,1536,1,750,0,0},
	{23813,0,128,1,305,0,0}, {23856,0,128,1,303,0,0},
	{19510,128,1024,1,752,0,0}, {23856,0,128,1,303,0,0},
	{19510,128,1024,1,752,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{871,128,512,1,768,0,0}, {53959,736,1,1,0,0,0},
	{21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{28163,72,24,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {7892,128,2560,1,769,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {28141,72,24,1,0,0,0},
	{37085,3,1,1,0,0,0}, {35856,4,1,1,0,0,0}, {27049,5,1,1,0,0,0},
	{56936,35,5,1,0,0,0}, {20619,43,5,1,0,0,0}, {488,99,5,1,0,0,0},
	{37053,107,5,1,0,0,0}, {37101,112,16,1,0,0,0}, {47838,0,8,1,0,0,0},
	{35519,16,8,1,0,0,0}, {26472,0,1,1,0,0,0}, {26458,1,1,1,0,0,0},
	{25916,2,1,1,0,0,0}, {23668,8,8,1,0,0,0}, {45401,26,6,1,0,0,0},
	{23016,53,3,1,0,0,0}, {29700,61,3,1,0,0,0}, {29743,64,1,1,0,0,0},
	{22970,68,4,1,0,0,0}, {29651,76,4,1,0,0,0}, {23063,84,4,1,0,0,0},
	{29774,92,4,1,0,0,0}, {42225,96,1,1,0,0,0}, {26643,100,4,1,0,0,0},
	{56688,124,4,1,0,0,0}, {22068,152,8,1,0,0,0}, {23680,200,24,1,0,0,0},
	{46849,4,4,1,0,45,0}, {2467,40,24,1,0,0,0}, {28198,72,24,1,0,0,0},
	{54472,96,8,1,0,0,0}, {51567,104,4,1,0,0,0}, {47380,108,1,1,0,0,0},
	{45876,109,1,1,0,0,0}, {52264,110,1,1,0,0,0}, {34165,111,1,1,0,0,0},
	{45922,112,1,1,0,0,0}, {1042,113,1,1,0,0,0}, {24178,114,1,1,0,0,0},
	{21020,136,8,1,0,44,0}, {37284,147,5,1,0,0,0}, {28121,168,24,1,0,0,0},
	{52451,200,24,1,0,0,0}, {18904,224,8,1,0,0,0}, {35714,236,20,1,0,0,0},
	{1529,256,64,1,0,0,0}, {7568,325,3,1,0,0,0}, {13801,328,8,1,0,0,0},
	{2285,336,16,1,0,0,0}, {2478,360,8,1,0,0,0}, {16005,376,8,1,0,0,0},
	{14511,384,32,1,0,0,0}, {37692,436,1,1,0,0,0}, {27665,437,3,1,0,0,0},
	{34281,440,2,1,0,0,0}, {25782,442,6,1,0,0,0}, {52142,480,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {54594,64,32,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {24005,128,64,1,0,0,0}, {45795,192,32,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54648,64,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{54520,64,32,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{52451,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {54472,88,8,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {29842,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {24168,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {56299,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {35912,0,1,1,0,0,0}, {25101,1,1,1,0,0,0},
	{44756,4,5,1,0,0,0}, {25297,9,1,1,0,0,0}, {24534,11,5,1,0,0,0},
	{21085,24,8,1,0,0,0}, {50005,32,1,1,0,0,0}, {45911,33,1,1,0,0,0},
	{16659,34,1,1,0,0,0}, {52741,56,8,1,0,0,0}, {22844,512,32,0,159,0,3},
	{56988,0,1,1,0,0,0}, {54599,16,16,1,0,0,0}, {23361,0,512,1,314,0,0},
	{23187,0,3,1,0,0,0}, {46254,12,20,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0},
	{49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0}, {2328,256,32,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {2593,168,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{13631,112,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{48767,0,8,1,0,0,0}, {54754,8,24,1,0,0,0}, {54135,32,1,1,0,0,0},
	{17158,33,1,1,0,0,0}, {55096,48,16,1,0,0,0}, {17174,0,128,1,258,0,0},
	{12618,0,64,1,264,0,0}, {48767,0,8,1,0,0,0}, {54754,8,24,1,0,0,0},
	{54135,32,1,1,0,0,0}, {17158,33,1,1,0,0,0}, {49132,40,8,1,0,0,0},
	{55096,48,16,1,0,0,0}, {17174,0,128,1,258,0,0},
	{12618,0,64,1,264,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {28198,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {27927,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{23712,88,8,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0},
	{54692,192,32,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{2296,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {27864,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28290,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28179,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {27922,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54413,96,32,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28117,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28167,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28059,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {27983,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {53722,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {54835,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {23813,0,128,1,303,0,0},
	{23813,0,128,1,305,0,0}, {23856,0,128,1,303,0,0},
	{23856,0,128,1,305,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28163,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28141,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{54295,128,8,16,0,0,2}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{17956,0,64,4,0,0,2}, {17931,256,64,4,0,0,2}, {57153,0,1,1,0,0,0},
	{45742,43,5,1,0,0,0}, {15346,56,8,1,0,0,0}, {23924,64,64,1,0,0,0},
	{44489,128,32,1,0,0,0}, {45791,160,32,1,0,0,0},
	{18489,192,64,1,0,0,0}, {44780,264,8,1,0,0,0}, {560,274,6,1,0,0,0},
	{44895,280,8,1,0,0,0}, {44810,288,8,1,0,0,0}, {44841,312,8,1,0,0,0},
	{18375,320,64,1,0,0,0}, {18446,448,64,1,0,0,0},
	{20163,512,32,1,0,0,0}, {18410,576,64,1,0,0,0}, {54599,16,16,1,0,0,0},
	{19554,0,16,1,0,0,0}, {21101,24,8,1,0,0,0}, {50005,32,1,1,0,0,0},
	{45911,33,1,1,0,0,0}, {56988,34,1,1,0,0,0}, {24172,35,1,1,0,0,0},
	{53095,36,1,1,0,0,0}, {50589,37,1,1,0,0,0}, {52763,56,8,1,0,0,0},
	{22844,192,32,0,224,0,3}, {54599,0,16,1,0,0,0}, {54936,16,16,1,0,0,0},
	{75316,32,32,1,0,0,0}, {41934,64,32,1,0,0,0}, {36026,96,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {28469,64,1,1,0,0,0},
	{54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{27927,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{27375,32,32,1,161,0,0}, {27323,160,32,1,161,0,0},
	{27295,192,32,1,161,0,0}, {27209,224,32,1,161,0,0},
	{27279,256,32,1,161,0,0}, {27356,288,32,1,161,0,0},
	{27310,320,32,1,161,0,0}, {27338,352,32,1,161,0,0},
	{27262,384,32,1,161,0,0}, {27241,416,32,1,161,0,0},
	{27390,448,32,1,161,0,0}, {25458,0,1,1,0,0,0}, {25476,1,1,1,0,0,0},
	{13839,2,1,1,0,0,0}, {12512,3,1,1,0,0,0}, {46334,4,1,1,0,0,0},
	{17350,6,1,1,0,0,0}, {35823,7,1,1,0,0,0}, {35800,8,1,1,0,0,0},
	{3325,9,1,1,0,0,0}, {56146,25,1,1,0,0,0}, {17669,27,1,1,0,0,0},
	{653,28,1,1,0,0,0}, {41882,29,1,1,0,0,0}, {1230,30,1,1,0,0,0},
	{1203,31,1,1,0,0,0}, {25880,32,1,1,0,0,0}, {25898,33,1,1,0,0,0},
	{36994,35,5,1,0,0,0}, {7735,43,5,1,0,0,0}, {44402,54,10,1,0,0,0},
	{43757,75,5,1,0,0,0}, {54902,80,16,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28469,64,1,1,0,0,0}, {54742,80,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {16763,0,64,1,0,0,0},
	{46849,64,8,1,0,0,0}, {55833,72,1,1,0,0,0}, {43981,84,4,1,0,0,0},
	{47150,92,4,1,0,0,0}, {52451,104,24,1,0,0,0}, {46217,384,64,1,0,0,0},
	{1582,512,128,8,0,0,2}, {37101,1536,128,8,0,0,2},
	{17649,0,4,1,0,52,0}, {57300,13,1,1,0,0,0}, {37465,14,1,1,0,0,0},
	{13158,20,4,1,0,51,0}, {16345,84,6,1,0,0,0}, {44558,99,5,1,0,0,0},
	{50932,104,24,1,0,0,0}, {21653,180,12,1,0,0,0}, {45538,195,5,1,0,0,0},
	{22554,328,24,1,0,0,0}, {22571,360,24,1,0,0,0}, {48076,8,8,1,0,55,0},
	{49251,24,8,1,0,0,0}, {57919,256,224,1,254,0,0},
	{47333,496,8,1,0,0,0}, {23093,511,1,1,0,0,0}, {28167,264,24,1,0,0,0},
	{52916,432,8,1,0,0,0}, {49795,440,8,1,0,53,0}, {51777,448,8,1,0,0,0},
	{28286,456,24,1,0,0,0}, {22716,480,16,1,0,0,0}, {47333,496,8,1,0,0,0},
	{51799,504,4,1,0,0,0}, {17316,508,2,1,0,0,0}, {47296,510,1,1,0,0,0},
	{23093,511,1,1,0,0,0}, {41882,29,1,1,0,0,0}, {53852,96,1,1,0,0,0},
	{23636,112,16,1,0,0,0}, {57487,0,1,1,0,0,0}, {25458,3,1,1,0,0,0},
	{25476,4,1,1,0,0,0}, {13839,5,1,1,0,0,0}, {13858,6,2,1,0,0,0},
	{55015,8,8,1,0,0,0}, {37608,64,1,1,0,0,0}, {25787,65,3,1,0,0,0},
	{54789,68,12,1,0,0,0}, {37618,80,1,1,0,0,0}, {25797,81,3,1,0,0,0},
	{54798,84,12,1,0,0,0}, {1998,1920,64,1,0,0,0}, {1767,1984,64,1,0,0,0},
	{55015,27,1,1,0,0,0}, {13858,28,1,1,0,0,0}, {13839,29,1,1,0,0,0},
	{25476,30,1,1,0,0,0}, {25458,31,1,1,0,0,0}, {38136,0,32,1,0,0,0},
	{3599,32,32,1,0,0,0}, {38741,64,32,1,0,0,0}, {4180,96,32,1,0,0,0},
	{38560,128,32,1,0,0,0}, {4007,160,32,1,0,0,0}, {38424,192,32,1,0,0,0},
	{3876,224,32,1,0,0,0}, {38339,256,32,1,0,0,0}, {3794,288,32,1,0,0,0},
	{39418,320,32,1,0,0,0}, {4835,352,32,1,0,0,0}, {38613,384,32,1,0,0,0},
	{4058,416,32,1,0,0,0}, {38582,448,32,1,0,0,0}, {4028,480,32,1,0,0,0},
	{38165,512,32,1,0,0,0}, {3627,544,32,1,0,0,0}, {39677,576,32,1,0,0,0},
	{5086,608,32,1,0,0,0}, {39766,640,32,1,0,0,0}, {5172,672,32,1,0,0,0},
	{39007,704,32,1,0,0,0}, {4438,736,32,1,0,0,0}, {38898,768,32,1,0,0,0},
	{4332,800,32,1,0,0,0}, {38971,832,32,1,0,0,0}, {4403,864,32,1,0,0,0},
	{39112,896,32,1,0,0,0}, {4540,928,32,1,0,0,0}, {39037,960,32,1,0,0,0},
	{4467,992,32,1,0,0,0}, {38822,1024,32,1,0,0,0},
	{4258,1056,32,1,0,0,0}, {38860,1088,32,1,0,0,0},
	{4295,1120,32,1,0,0,0}, {38933,1152,32,1,0,0,0},
	{4366,1184,32,1,0,0,0}, {39074,1216,32,1,0,0,0},
	{4503,1248,32,1,0,0,0}, {38783,1280,32,1,0,0,0},
	{4220,1312,32,1,0,0,0}, {38765,0,32,1,0,0,0}, {4203,32,32,1,0,0,0},
	{38290,64,32,1,0,0,0}, {3747,96,32,1,0,0,0}, {40250,128,32,1,0,0,0},
	{5639,160,32,1,0,0,0}, {39400,192,32,1,0,0,0}, {4818,224,32,1,0,0,0},
	{39702,256,32,1,0,0,0}, {5110,288,32,1,0,0,0}, {38722,320,32,1,0,0,0},
	{4162,352,32,1,0,0,0}, {38267,384,32,1,0,0,0}, {3725,416,32,1,0,0,0},
	{40229,448,32,1,0,0,0}, {5619,480,32,1,0,0,0}, {39199,512,32,1,0,0,0},
	{4624,544,32,1,0,0,0}, {38371,576,32,1,0,0,0}, {3825,608,32,1,0,0,0},
	{38456,640,32,1,0,0,0}, {3907,672,32,1,0,0,0}, {38312,704,32,1,0,0,0},
	{3768,736,32,1,0,0,0}, {38397,768,32,1,0,0,0}, {3850,800,32,1,0,0,0},
	{39249,0,32,1,0,0,0}, {4672,32,32,1,0,0,0}, {39374,64,32,1,0,0,0},
	{4793,96,32,1,0,0,0}, {40086,128,32,1,0,0,0}, {5481,160,32,1,0,0,0},
	{40045,192,32,1,0,0,0}, {5441,224,32,1,0,0,0}, {39218,256,32,1,0,0,0},
	{4642,288,32,1,0,0,0}, {39728,320,32,1,0,0,0}, {5135,352,32,1,0,0,0},
	{39830,384,32,1,0,0,0}, {5234,416,32,1,0,0,0}, {39794,448,32,1,0,0,0},
	{5199,480,32,1,0,0,0}, {39305,512,32,1,0,0,0}, {4726,544,32,1,0,0,0},
	{39606,576,32,1,0,0,0}, {5017,608,32,1,0,0,0}, {39984,640,32,1,0,0,0},
	{5383,672,32,1,0,0,0}, {39563,704,32,1,0,0,0}, {4975,736,32,1,0,0,0},
	{39475,768,32,1,0,0,0}, {4890,800,32,1,0,0,0}, {40176,832,32,1,0,0,0},
	{5568,864,32,1,0,0,0}, {40151,896,32,1,0,0,0}, {5544,928,32,1,0,0,0},
	{40125,960,32,1,0,0,0}, {5519,992,32,1,0,0,0}, {40748,0,32,1,0,0,0},
	{6119,32,32,1,0,0,0}, {40623,64,32,1,0,0,0}, {5998,96,32,1,0,0,0},
	{39642,128,32,1,0,0,0}, {5052,160,32,1,0,0,0}, {39281,192,32,1,0,0,0},
	{4703,224,32,1,0,0,0}, {40719,256,32,1,0,0,0}, {6091,288,32,1,0,0,0},
	{40525,320,32,1,0,0,0}, {5903,352,32,1,0,0,0}, {40649,384,32,1,0,0,0},
	{6023,416,32,1,0,0,0}, {40684,448,32,1,0,0,0}, {6057,480,32,1,0,0,0},
	{40551,512,32,1,0,0,0}, {5928,544,32,1,0,0,0}, {40587,576,32,1,0,0,0},
	{5963,608,32,1,0,0,0}, {39504,640,32,1,0,0,0}, {4918,672,32,1,0,0,0},
	{40843,704,32,1,0,0,0}, {6209,736,32,1,0,0,0}, {39534,768,32,1,0,0,0},
	{4947,800,32,1,0,0,0}, {40293,832,32,1,0,0,0}, {5680,864,32,1,0,0,0},
	{41026,896,32,1,0,0,0}, {6387,928,32,1,0,0,0}, {40914,960,32,1,0,0,0},
	{6278,992,32,1,0,0,0}, {40949,1024,32,1,0,0,0},
	{6312,1056,32,1,0,0,0}, {40876,1088,32,1,0,0,0},
	{6241,1120,32,1,0,0,0}, {40985,1152,32,1,0,0,0},
	{6347,1184,32,1,0,0,0}, {8420,0,1984,1,246,0,0},
	{8452,0,1984,1,244,0,0}, {8358,0,1984,1,243,0,0},
	{8389,0,1984,1,245,0,0}, {8323,0,1984,1,248,0,0},
	{8523,0,1984,1,249,0,0}, {8552,0,1984,1,251,0,0},
	{8483,0,1984,1,250,0,0}, {8261,0,320,1,317,0,0},
	{8227,0,1984,1,316,0,0}, {18938,0,1984,1,483,0,0},
	{18955,0,1984,1,484,0,0}, {38112,0,32,1,0,0,0}, {3576,32,32,1,0,0,0},
	{40442,320,32,1,0,0,0}, {5823,352,32,1,0,0,0}, {40469,384,32,1,0,0,0},
	{5849,416,32,1,0,0,0}, {41064,448,32,1,0,0,0}, {6424,480,32,1,0,0,0},
	{38707,0,32,1,0,0,0}, {4148,32,32,1,0,0,0}, {40030,256,32,1,0,0,0},
	{5427,288,32,1,0,0,0}, {38692,320,32,1,0,0,0}, {4134,352,32,1,0,0,0},
	{40015,576,32,1,0,0,0}, {5413,608,32,1,0,0,0}, {40811,640,32,1,0,0,0},
	{6179,672,32,1,0,0,0}, {40419,704,32,1,0,0,0}, {5801,736,32,1,0,0,0},
	{40797,768,32,1,0,0,0}, {6166,800,32,1,0,0,0}, {40396,832,32,1,0,0,0},
	{5779,864,32,1,0,0,0}, {40371,896,32,1,0,0,0}, {5755,928,32,1,0,0,0},
	{40212,960,32,1,0,0,0}, {5603,992,32,1,0,0,0},
	{38005,1024,32,1,0,0,0}, {3472,1056,32,1,0,0,0},
	{38043,1088,32,1,0,0,0}, {3509,1120,32,1,0,0,0}, {40825,0,32,1,0,0,0},
	{6192,32,32,1,0,0,0}, {41156,64,32,1,0,0,0}, {6512,96,32,1,0,0,0},
	{40777,0,32,1,0,0,0}, {6147,32,32,1,0,0,0}, {41130,64,32,1,0,0,0},
	{6487,96,32,1,0,0,0}, {24184,2,1,1,0,0,0}, {17979,44,4,1,0,0,0},
	{46224,56,8,1,0,0,0}, {43744,0,1,1,0,0,0}, {57871,1,1,1,0,0,0},
	{24184,2,1,1,0,0,0}, {24791,12,4,1,0,0,0}, {29092,25,7,1,0,0,0},
	{17979,44,4,1,0,0,0}, {46224,56,8,1,0,0,0}, {14780,0,224,1,57,0,0},
	{17832,0,224,1,136,0,0}, {17904,0,224,1,525,0,0},
	{14650,0,224,1,759,0,0}, {14682,0,224,1,642,0,0},
	{21906,0,224,1,67,0,0}, {56168,0,224,1,231,0,0},
	{14980,0,224,1,499,0,0}, {14791,0,224,1,310,0,0},
	{14818,0,192,1,134,0,0}, {14878,0,192,1,723,0,0},
	{14770,0,224,1,53,0,0}, {22879,0,32,1,256,0,0}, {54888,0,4,1,0,0,0},
	{48690,4,4,1,0,0,0}, {28782,28,1,1,0,0,0}, {22115,29,2,1,0,0,0},
	{54610,31,1,1,0,0,0}, {54266,0,1,1,0,0,0}, {54506,8,24,1,0,0,0},
	{35082,32,32,1,255,0,0}, {934,0,64,1,170,0,0}, {54520,64,32,1,0,0,0},
	{24939,0,32,1,260,0,0}, {25016,0,32,1,262,0,0},
	{25252,0,32,1,261,0,0}, {24912,0,32,1,0,59,0}, {25252,0,32,1,0,0,0},
	{25016,0,32,1,0,0,0}, {34372,0,32,1,753,0,0}, {54692,32,32,1,0,0,0},
	{43259,72,24,1,0,0,0}, {28782,112,16,1,0,63,0}, {29022,128,1,1,0,0,0},
	{34140,129,1,1,0,0,0}, {51992,130,2,1,0,66,0}, {48029,132,4,1,0,65,0},
	{44038,136,24,1,0,0,0}, {44015,168,24,1,0,0,0},
	{54520,192,32,1,0,0,0}, {54648,224,32,1,0,0,0},
	{73054,256,32,1,753,0,0}, {54865,288,32,1,0,0,0},
	{46263,512,4096,1,293,0,0}, {27436,4608,64,4,257,0,2},
	{29031,6144,128,0,169,0,3}, {54594,0,32,1,0,0,0},
	{16763,0,64,1,0,0,0}, {52393,136,24,1,0,0,0},
	{19621,512,256,2,266,0,2}, {54266,0,1,1,0,0,0}, {3383,1,1,1,0,0,0},
	{22103,2,2,1,0,0,0}, {33942,4,1,1,0,0,0}, {51254,6,2,1,0,0,0},
	{15059,67,5,1,0,0,0}, {58149,72,8,1,0,0,0}, {15085,83,5,1,0,0,0},
	{58175,88,8,1,0,0,0}, {15046,131,5,1,0,0,0}, {58136,136,8,1,0,0,0},
	{15072,147,5,1,0,0,0}, {58162,152,8,1,0,0,0}, {34016,0,1,1,0,0,0},
	{34092,1,1,1,0,0,0}, {23078,2,1,1,0,0,0}, {50391,3,1,1,0,0,0},
	{28746,4,4,1,0,0,0}, {35530,8,8,1,0,0,0}, {54262,16,1,1,0,0,0},
	{45160,24,8,1,0,0,0}, {54539,40,24,1,0,0,0}, {54957,72,24,1,0,0,0},
	{17410,192,128,1,269,0,0}, {17456,192,128,1,268,0,4},
	{75025,0,32,1,0,0,0}, {74344,32,32,1,0,0,0}, {74139,0,64,1,0,0,0},
	{74766,64,64,1,0,0,0}, {55015,0,8,1,0,0,0}, {29447,13,1,1,0,0,0},
	{57193,14,1,1,0,0,0}, {35637,16,1,1,0,0,0}, {50097,18,1,1,0,0,0},
	{50334,21,1,1,0,0,0}, {1103,22,1,1,0,0,0}, {51992,23,1,1,0,0,0},
	{25864,26,1,1,0,0,0}, {13204,27,1,1,0,0,0}, {50310,28,1,1,0,0,0},
	{57675,512,512,1,274,0,0}, {18300,1024,512,1,274,0,0},
	{18338,1536,512,1,274,0,0}, {57744,5120,128,1,272,0,0},
	{57709,5248,128,1,272,0,0}, {2031,6144,64,1,0,0,0},
	{1800,6208,64,1,0,0,0}, {2074,6272,64,1,0,0,0},
	{1843,6336,64,1,0,0,0}, {57418,0,1,1,0,0,0}, {57391,1,1,1,0,0,0},
	{48288,2,1,1,0,0,0}, {29241,3,1,1,0,0,0}, {27536,4,1,1,0,0,0},
	{37576,5,1,1,0,0,0}, {53514,6,1,1,0,0,0}, {35061,7,1,1,0,0,0},
	{27674,8,1,1,0,0,0}, {37700,9,1,1,0,0,0}, {53610,10,1,1,0,0,0},
	{25438,12,1,1,0,0,0}, {25534,13,1,1,0,0,0}, {43369,14,1,1,0,0,0},
	{35195,15,1,1,0,0,0}, {34253,16,1,1,0,0,0}, {25752,17,1,1,0,0,0},
	{13303,18,1,1,0,0,0}, {13507,19,1,1,0,0,0}, {13350,20,1,1,0,0,0},
	{13539,21,1,1,0,0,0}, {20699,22,1,1,0,0,0}, {35245,23,1,1,0,0,0},
	{1565,24,1,1,0,0,0}, {37468,25,1,1,0,0,0}, {37484,26,1,1,0,0,0},
	{35021,27,1,1,0,0,0}, {48863,28,1,1,0,0,0}, {33820,29,1,1,0,0,0},
	{13789,30,1,1,0,0,0}, {13728,31,1,1,0,0,0}, {57429,32,1,1,0,0,0},
	{57402,33,1,1,0,0,0}, {48305,34,1,1,0,0,0}, {29258,35,1,1,0,0,0},
	{27553,36,1,1,0,0,0}, {37592,37,1,1,0,0,0}, {53530,38,1,1,0,0,0},
	{27692,40,1,1,0,0,0}, {37717,41,1,1,0,0,0}, {53627,42,1,1,0,0,0},
	{25448,44,1,1,0,0,0}, {25544,45,1,1,0,0,0}, {43380,46,1,1,0,0,0},
	{35213,47,1,1,0,0,0}, {34266,48,1,1,0,0,0}, {25766,49,1,1,0,0,0},
	{13319,50,1,1,0,0,0}, {13523,51,1,1,0,0,0}, {13366,52,1,1,0,0,0},
	{13555,53,1,1,0,0,0}, {20715,54,1,1,0,0,0}, {58111,64,1,1,0,0,0},
	{12544,65,1,1,0,0,0}, {25672,69,4,1,0,0,0}, {47435,73,4,1,0,0,0},
	{20470,77,4,1,0,0,0}, {20453,81,4,1,0,0,0}, {37434,87,1,1,0,0,0},
	{25054,90,1,1,0,0,0}, {70787,120,1,1,0,0,0}, {70964,121,1,1,0,0,0},
	{71549,122,1,1,0,0,0}, {71793,123,1,1,0,0,0}, {72393,124,1,1,0,0,0},
	{73171,125,1,1,0,0,0}, {74353,126,1,1,0,0,0}, {75034,127,1,1,0,0,0},
	{49338,2,1,1,0,0,0}, {49324,3,1,1,0,0,0}, {51746,14,1,1,0,0,0},
	{74418,16,1,1,0,0,0}, {19283,0,1,1,0,0,0}, {18105,1,1,1,0,0,0},
	{22272,2,1,1,0,0,0}, {55463,7,1,1,0,0,0}, {23603,32,1,1,0,0,0},
	{7735,43,5,1,0,0,0}, {44402,54,10,1,0,0,0}, {46136,512,512,1,274,0,0},
	{58292,1024,512,1,274,0,0}, {23508,1536,512,1,274,0,0},
	{15957,2048,512,1,274,0,0}, {58215,2560,512,1,274,0,0},
	{23465,3072,512,1,274,0,0}, {46170,5120,128,1,272,0,0},
	{58331,5376,128,1,272,0,0}, {58255,6144,128,1,272,0,0},
	{18644,8192,64,1,0,0,0}, {18601,8256,64,1,0,0,0},
	{18557,8320,64,1,0,0,0}, {13412,0,1,1,0,0,0}, {22493,2,1,1,0,0,0},
	{33983,3,1,1,0,0,0}, {14359,4,1,1,0,0,0}, {51467,5,1,1,0,0,0},
	{1163,6,1,1,0,0,0}, {17165,7,1,1,0,0,0}, {25910,8,1,1,0,0,0},
	{15892,9,1,1,0,0,0}, {34363,10,1,1,0,0,0}, {34372,11,1,1,0,0,0},
	{73043,13,1,1,0,0,0}, {73054,14,1,1,0,0,0}, {28764,15,1,1,0,0,0},
	{23078,17,1,1,0,0,0}, {72759,18,1,1,0,0,0}, {35656,19,1,1,0,0,0},
	{28694,20,1,1,0,0,0}, {35455,21,1,1,0,0,0}, {29859,23,1,1,0,0,0},
	{50391,24,1,1,0,0,0}, {50365,25,1,1,0,0,0}, {13986,28,1,1,0,0,0},
	{14165,29,1,1,0,0,0}, {72645,30,1,1,0,0,0}, {57159,32,1,1,0,0,0},
	{44205,34,6,1,0,0,0}, {7851,40,8,1,0,0,0}, {20104,48,8,1,0,0,0},
	{35473,56,8,1,0,0,0}, {13277,64,1,1,0,0,0}, {35578,65,1,1,0,0,0},
	{25636,66,1,1,0,0,0}, {13251,67,1,1,0,0,0}, {72700,68,1,1,0,0,0},
	{25600,69,1,1,0,0,0}, {27436,70,1,1,0,0,0}, {13823,98,1,1,0,0,0},
	{45895,99,1,1,0,0,0}, {14000,100,1,1,0,0,0}, {14179,101,1,1,0,0,0},
	{57275,104,1,1,0,0,0}, {57252,105,1,1,0,0,0}, {47111,106,1,1,0,0,0},
	{17091,108,1,1,0,0,0}, {35607,109,1,1,0,0,0}, {72729,110,1,1,0,0,0},
	{54244,111,1,1,0,0,0}, {34582,120,8,1,0,0,0}, {22485,144,8,1,0,0,0},
	{29002,152,8,1,0,0,0}, {3411,184,8,1,0,0,0},
	{13490,256,128,1,271,0,0}, {13435,384,128,1,271,0,0},
	{45871,48,16,1,0,0,0}, {18775,64,64,1,0,0,0}, {58131,128,8,0,0,0,3},
	{55037,0,8,1,0,0,0}, {52113,8,24,1,0,0,0}, {22370,32,32,1,0,0,0},
	{1123,64,1,1,0,0,0}, {51007,70,2,1,0,0,0}, {51029,78,2,1,0,0,0},
	{29333,128,32,1,0,0,0}, {47016,160,32,1,0,0,0},
	{49844,192,32,1,0,0,0}, {29294,224,32,1,0,0,0},
	{19884,384,512,1,291,0,0}, {54553,904,24,1,0,0,0},
	{29153,928,16,1,0,0,0}, {54487,944,16,1,0,0,0},
	{19942,960,32,1,0,0,0}, {33852,1008,16,1,0,0,0},
	{24022,1024,64,1,0,0,0}, {23904,1088,64,1,0,0,0},
	{23980,1152,64,1,0,0,0}, {44437,1216,32,1,0,0,0},
	{45610,1248,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{56861,128,768,1,286,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {28281,72,24,1,0,0,0},
	{56861,128,768,1,286,0,0}, {28956,8,8,1,0,71,0}, {17649,24,8,1,0,0,0},
	{29570,40,8,1,0,0,0}, {22926,56,8,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28281,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {49795,88,8,1,0,72,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28281,72,24,1,0,0,0}, {16966,96,32,1,0,0,0},
	{56861,128,768,1,286,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {49795,88,8,1,0,73,0}, {28281,200,24,1,0,0,0},
	{46849,0,4,1,0,75,0}, {48611,31,1,1,0,0,0}, {13158,36,4,1,0,0,0},
	{18924,56,8,1,0,0,0}, {48311,64,16,1,0,0,0}, {27705,80,3,1,0,0,0},
	{37734,83,1,1,0,0,0}, {53640,84,12,1,0,0,0}, {27936,136,24,1,0,0,0},
	{27949,168,24,1,0,0,0}, {1277,208,16,1,0,0,0}, {28270,232,24,1,0,0,0},
	{972,277,3,1,0,0,0}, {14397,285,3,1,0,0,0}, {73536,336,16,1,0,0,0},
	{75373,352,32,1,0,0,0}, {25582,384,8,16,0,0,2},
	{73570,592,16,1,0,0,0}, {75405,608,32,1,0,0,0},
	{25592,640,8,16,0,0,2}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{24172,64,1,1,0,0,0}, {28281,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {18206,128,64,1,0,0,0}, {18237,192,64,1,0,0,0},
	{18191,256,64,1,0,0,0}, {18221,320,64,1,0,0,0},
	{25143,384,64,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28281,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{56861,128,768,1,286,0,0}, {19758,0,16,1,0,0,0}, {18013,24,8,1,0,0,0},
	{48611,46,2,1,0,0,0}, {52264,53,1,1,0,0,0}, {45876,54,1,1,0,0,0},
	{47380,55,1,1,0,0,0}, {57384,60,1,1,0,0,0}, {52282,61,1,1,0,0,0},
	{56583,62,1,1,0,0,0}, {56832,63,1,1,0,0,0}, {44424,90,6,1,0,0,0},
	{45082,96,32,1,0,0,0}, {35725,0,20,1,0,0,0}, {24614,20,3,1,0,0,0},
	{20011,23,1,1,0,0,0}, {35052,24,8,1,0,0,0}, {19700,0,512,1,294,0,0},
	{19665,512,512,1,295,0,0}, {19714,1024,512,1,294,0,0},
	{72982,1536,512,1,296,0,0}, {72284,2048,512,1,297,0,0},
	{71729,2560,512,1,298,0,0}, {71496,3072,512,1,299,0,0},
	{71318,0,32,1,0,0,0}, {75121,32,16,1,0,0,0}, {47820,48,16,1,0,0,0},
	{71363,64,32,1,0,0,0}, {75163,96,16,1,0,0,0}, {27559,112,3,1,0,0,0},
	{37598,115,1,1,0,0,0}, {53536,116,12,1,0,0,0}, {35219,128,8,1,0,0,0},
	{25772,136,6,1,0,0,0}, {34272,142,2,1,0,0,0}, {43350,144,1,1,0,0,0},
	{43304,145,1,1,0,0,0}, {43414,146,1,1,0,0,0}, {29264,147,4,1,0,0,0},
	{20721,151,9,1,0,0,0}, {13372,160,16,1,0,0,0}, {13561,176,16,1,0,0,0},
	{49344,192,2,1,0,0,0}, {35443,208,4,1,0,0,0}, {15992,216,8,1,0,0,0},
	{13340,224,16,1,0,0,0}, {13529,240,16,1,0,0,0},
	{70902,256,128,1,331,0,0}, {70884,384,128,1,331,0,0},
	{15032,0,1,1,0,0,0}, {15018,2,1,1,0,0,0}, {15004,3,1,1,0,0,0},
	{13789,4,4,1,0,0,0}, {28110,8,24,1,0,0,0}, {55158,32,16,1,0,0,0},
	{13760,48,16,1,0,0,0}, {27674,64,3,1,0,0,0}, {37700,67,1,1,0,0,0},
	{53610,68,12,1,0,0,0}, {27692,80,3,1,0,0,0}, {37717,83,1,1,0,0,0},
	{53627,84,12,1,0,0,0}, {43314,96,1,1,0,0,0}, {43337,97,1,1,0,0,0},
	{43268,98,1,1,0,0,0}, {43291,99,1,1,0,0,0}, {35251,112,16,1,0,0,0},
	{1571,128,32,1,311,0,0}, {37474,160,24,1,0,0,0},
	{51746,184,8,1,0,0,0}, {37490,192,24,1,0,0,0}, {12544,222,1,1,0,0,0},
	{35027,223,1,1,0,0,0}, {35681,236,20,1,0,0,0}, {35703,268,20,1,0,0,0},
	{33826,298,6,1,0,0,0}, {48869,304,16,1,0,0,0}, {25054,328,24,1,0,0,0},
	{37448,352,32,1,0,0,0}, {37434,384,32,1,0,0,0},
	{20453,0,32,1,292,0,0}, {20470,32,32,1,292,0,0},
	{47435,64,32,1,292,0,0}, {25672,96,32,1,292,0,0},
	{70787,128,32,1,0,0,0}, {70964,160,32,1,0,0,0},
	{71549,192,32,1,0,0,0}, {71793,224,32,1,0,0,0},
	{72393,256,32,1,0,0,0}, {73171,288,32,1,0,0,0},
	{74353,320,32,1,0,0,0}, {75034,352,32,1,0,0,0},
	{58540,384,32,1,0,0,0}, {49769,424,8,1,0,0,0}, {49754,432,8,1,0,0,0},
	{34631,0,32,1,0,0,0}, {34613,32,32,1,0,0,0}, {34667,64,32,1,0,0,0},
	{34649,96,32,1,0,0,0}, {37501,136,24,1,0,0,0}, {35165,160,8,1,0,0,0},
	{20746,168,8,1,0,0,0}, {57983,192,32,1,0,0,0}, {58000,224,32,1,0,0,0},
	{48634,256,8,1,0,0,0}, {51829,264,8,1,0,0,0}, {49297,272,8,1,0,0,0},
	{51878,280,8,1,0,0,0}, {58111,288,32,1,0,0,0}, {54324,320,32,1,0,0,0},
	{48945,352,8,1,0,0,0}, {20731,360,8,1,0,0,0}, {72953,384,32,1,0,0,0},
	{74735,416,32,1,0,0,0}, {74673,448,32,1,0,0,0}, {74952,0,32,1,0,0,0},
	{75002,32,32,1,0,0,0}, {74240,64,32,1,0,0,0}, {74321,96,32,1,0,0,0},
	{73079,128,32,1,0,0,0}, {73118,160,32,1,0,0,0},
	{72331,192,32,1,0,0,0}, {72370,224,32,1,0,0,0}, {74939,0,32,1,0,0,0},
	{74227,32,32,1,0,0,0}, {73066,64,32,1,0,0,0}, {72318,96,32,1,0,0,0},
	{74809,128,32,1,0,0,0}, {74159,160,32,1,0,0,0},
	{73000,192,32,1,0,0,0}, {72302,224,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{23712,88,8,1,0,0,0}, {47703,128,8,64,0,0,2}, {17001,0,1,1,0,0,0},
	{50721,3,5,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{54843,32,16,1,0,0,0}, {48901,48,16,1,0,126,0}, {54881,64,32,1,0,0,0},
	{34950,96,32,1,304,0,0}, {47009,0,32,1,302,0,0},
	{1012,0,32,1,306,0,0}, {17649,0,8,1,0,0,0}, {49795,32,32,1,0,0,0},
	{54881,64,32,1,0,0,0}, {17001,0,1,1,0,0,0}, {16307,1,31,1,0,0,0},
	{16763,0,64,1,0,0,0}, {2529,88,8,1,0,0,0}, {18911,96,16,1,0,0,0},
	{48709,112,8,1,0,0,0}, {37842,123,5,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{42016,128,8,128,0,0,2}, {49633,1152,8,64,0,0,2},
	{37529,96,32,1,0,0,0}, {27476,128,32,1,0,0,0}, {47393,0,32,1,449,0,0},
	{1582,0,32,1,0,0,0}, {26709,0,2048,1,49,0,0}, {73016,0,2048,1,50,0,0},
	{26073,0,2048,1,450,0,0}, {19961,0,2048,1,44,0,0},
	{26503,0,2048,1,663,0,0}, {19905,0,2048,1,481,0,0},
	{26624,0,32768,1,273,0,0}, {26244,0,32768,1,270,0,0},
	{26418,0,480,1,761,0,0}, {25942,0,2048,1,240,0,0},
	{26267,0,2048,1,233,0,0}, {26123,0,32768,1,498,0,0},
	{26027,0,2048,1,519,0,0}, {26280,0,2048,1,158,0,0},
	{26686,0,2048,1,276,0,0}, {26035,0,2048,1,736,0,0},
	{26204,0,2048,1,223,0,0}, {26165,0,2048,1,749,0,0},
	{26668,0,2048,1,339,0,0}, {26081,0,2048,1,133,0,0},
	{26658,0,2048,1,327,0,0}, {16966,0,32,1,0,0,0}, {47511,256,1,1,0,0,0},
	{37521,257,1,1,0,0,0}, {7435,258,1,1,0,0,0}, {55788,259,1,1,0,0,0},
	{49479,264,8,1,0,0,0}, {46602,272,4,1,0,0,0}, {1624,276,4,1,0,0,0},
	{46441,280,4,1,0,0,0}, {46440,284,4,1,0,0,0}, {53680,320,64,1,0,0,0},
	{53670,384,64,1,0,0,0}, {53698,448,64,1,0,0,0},
	{73995,512,32,1,0,0,0}, {16956,544,32,1,0,0,0},
	{72784,576,32,1,0,0,0}, {16933,608,32,1,0,0,0},
	{54286,768,16,1,0,0,0}, {1018,788,4,1,0,0,0}, {57023,792,3,1,0,0,0},
	{8624,795,5,1,0,0,0}, {54272,800,16,1,0,0,0}, {35076,816,4,1,0,0,0},
	{22634,832,16,1,0,0,0}, {22657,848,16,1,0,0,0},
	{21637,256,32,1,0,0,0}, {58188,288,32,1,0,0,0},
	{49879,352,32,1,0,0,0}, {29142,384,32,1,0,0,0},
	{54334,416,32,1,0,0,0}, {22317,448,1,1,0,0,0}, {54266,452,1,1,0,0,0},
	{372,453,3,1,0,0,0}, {2728,480,8,1,0,0,0}, {52927,488,8,1,0,0,0},
	{52907,496,16,1,0,0,0}, {23624,0,8,1,0,0,0}, {12494,13,1,1,0,0,0},
	{55932,15,1,1,0,0,0}, {20783,16,16,1,0,0,0}, {20768,32,16,1,0,0,0},
	{17656,48,16,1,0,0,0}, {52097,80,16,1,0,0,0}, {28506,112,16,1,0,0,0},
	{41194,768,32,1,0,0,0}, {6548,800,32,1,0,0,0}, {41175,832,32,1,0,0,0},
	{6530,864,32,1,0,0,0}, {38540,896,32,1,0,0,0}, {3988,928,32,1,0,0,0},
	{38248,960,32,1,0,0,0}, {3707,992,32,1,0,0,0},
	{38512,1152,32,1,0,0,0}, {3961,1184,32,1,0,0,0},
	{38482,1216,32,1,0,0,0}, {3932,1248,32,1,0,0,0},
	{38221,1280,32,1,0,0,0}, {3681,1312,32,1,0,0,0},
	{38192,1344,32,1,0,0,0}, {3653,1376,32,1,0,0,0}, {22533,0,16,1,0,0,0},
	{22446,16,8,1,0,0,0}, {22757,24,8,1,0,0,0}, {19033,32,16,1,0,0,0},
	{19219,48,16,1,0,0,0}, {18984,64,16,1,0,0,0}, {21299,80,16,1,0,0,0},
	{19076,96,8,1,0,0,0}, {19049,104,8,1,0,0,0}, {19171,120,8,1,0,0,0},
	{55819,144,16,1,0,0,0}, {16045,288,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52142,96,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52142,96,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {55045,98,14,1,0,0,0}, {54619,128,32,4,0,0,2},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {22090,0,16,1,0,0,0},
	{22143,16,16,1,0,0,0}, {7488,32,16,1,0,0,0}, {22074,48,16,1,0,0,0},
	{73675,128,32,1,0,0,0}, {73811,160,20,1,0,0,0}, {52250,182,2,1,0,0,0},
	{44570,184,4,1,0,0,0}, {51918,188,4,1,0,0,0}, {21853,192,32,1,0,0,0},
	{42035,4064,1,1,0,0,0}, {55622,4069,3,1,0,89,0},
	{7572,4072,1,1,0,0,0}, {23361,4096,512,1,314,0,0},
	{16368,4608,32,1,0,0,0}, {14630,32895,1,1,0,0,0},
	{49738,32896,8,1,0,87,0}, {22680,32904,24,1,0,0,0},
	{16763,0,64,1,0,0,0}, {46849,64,8,1,0,0,0}, {33933,72,1,1,0,0,0},
	{43981,84,4,1,0,0,0}, {52451,104,24,1,0,0,0}, {1582,512,128,8,0,0,2},
	{54266,0,1,1,0,0,0}, {51694,2,2,1,0,0,0}, {15,4,2,1,0,0,0},
	{34728,6,1,1,0,0,0}, {34741,7,1,1,0,0,0}, {50469,8,1,1,0,0,0},
	{34700,9,1,1,0,0,0}, {15733,32,32,1,0,0,0}, {16099,64,32,1,0,0,0},
	{22864,224,32,1,0,0,0}, {7349,256,256,1,0,0,0}, {56429,0,1,1,0,0,0},
	{56408,1,1,1,0,0,0}, {28013,2,1,1,0,0,0}, {14090,3,1,1,0,0,0},
	{14015,4,1,1,0,0,0}, {14269,5,1,1,0,0,0}, {14194,6,1,1,0,0,0},
	{56448,11,5,1,0,0,0}, {7248,32,8,1,0,0,0}, {7215,40,8,1,0,0,0},
	{16763,0,64,1,0,0,0}, {56435,64,1,1,0,0,0}, {34101,66,1,1,0,0,0},
	{25835,67,1,1,0,0,0}, {37782,70,2,1,0,0,0}, {42819,76,4,1,0,0,0},
	{57523,96,32,1,0,0,0}, {29442,136,24,1,0,0,0}, {15929,160,32,1,0,0,0},
	{7469,192,64,1,0,0,0}, {52413,264,24,1,0,0,0},
	{27448,512,512,1,326,0,0}, {71673,96,32,1,0,0,0},
	{70915,0,8,16,0,0,2}, {8208,0,128,1,332,0,0}, {8584,0,128,1,330,0,0},
	{8596,0,128,1,329,0,0}, {71133,0,32,1,0,0,0}, {72077,32,32,1,0,0,0},
	{73721,64,32,1,0,0,0}, {75432,96,32,1,0,0,0}, {51294,0,1,1,0,0,0},
	{51169,21,3,1,0,0,0}, {46675,29,3,1,0,0,0}, {13748,44,4,1,0,0,0},
	{72891,52,4,1,0,0,0}, {74073,60,4,1,0,0,0}, {49502,4,4,1,0,0,0},
	{49494,12,4,1,0,0,0}, {49934,24,8,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {55209,80,16,1,0,0,0},
	{57878,128,64,1,0,0,0}, {1448,192,32,1,0,0,0}, {45871,224,32,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {73492,16,16,1,0,0,0},
	{75302,32,32,1,0,0,0}, {54266,0,1,1,0,0,0}, {51694,2,2,1,0,0,0},
	{44003,4,2,1,0,0,0}, {34754,6,1,1,0,0,0}, {34772,7,1,1,0,0,0},
	{50469,8,1,1,0,0,0}, {34714,9,1,1,0,0,0}, {14422,32,32,1,0,0,0},
	{49804,64,32,1,0,0,0}, {22864,224,32,1,0,0,0}, {7349,256,32,8,0,0,2},
	{28321,0,1,1,0,0,0}, {14127,3,1,1,0,0,0}, {14052,4,1,1,0,0,0},
	{14306,5,1,1,0,0,0}, {14231,6,1,1,0,0,0}, {56470,11,5,1,0,0,0},
	{7315,32,8,1,0,0,0}, {7281,40,8,1,0,0,0}, {16763,0,64,1,0,0,0},
	{33964,64,1,1,0,0,0}, {34108,66,1,1,0,0,0}, {25847,67,1,1,0,0,0},
	{16166,70,2,1,0,0,0}, {42819,76,4,1,0,0,0}, {57531,96,32,1,0,0,0},
	{29442,136,24,1,0,0,0}, {37738,192,64,1,0,0,0},
	{52433,264,24,1,0,0,0}, {15929,384,32,3,0,0,2},
	{27458,512,512,1,338,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54279,64,16,1,0,0,0}, {2568,80,8,1,0,0,0},
	{13801,88,8,1,0,0,0}, {56514,128,8,256,0,0,2}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {16581,128,8,256,0,0,2}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,98,0}, {28469,64,1,1,0,0,0}, {54742,80,16,1,0,0,0},
	{21139,96,32,1,0,0,0}, {21599,128,64,0,0,0,3}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {21120,64,32,1,0,0,0}, {21599,128,64,0,0,0,3},
	{16763,0,64,1,0,0,0}, {54529,144,16,1,0,0,0}, {72146,256,8,1,0,0,0},
	{72627,264,8,1,0,0,0}, {73877,272,8,1,0,0,0}, {74498,280,8,1,0,0,0},
	{70725,288,8,1,0,0,0}, {70866,296,8,1,0,0,0}, {71427,304,8,1,0,0,0},
	{71655,312,8,1,0,0,0}, {70545,344,8,1,0,0,0}, {72199,384,8,1,0,0,0},
	{72836,392,8,1,0,0,0}, {74047,400,8,1,0,0,0}, {74605,408,8,1,0,0,0},
	{70743,416,8,1,0,0,0}, {70920,424,8,1,0,0,0}, {71445,432,8,1,0,0,0},
	{71678,440,8,1,0,0,0}, {36698,512,32,16,0,0,2},
	{17271,512,512,1,353,0,4}, {75034,256,32,1,0,0,0},
	{74353,288,32,1,0,0,0}, {71340,320,32,1,0,0,0},
	{75141,352,16,1,0,0,0}, {47814,368,16,1,0,0,0}, {23454,385,1,1,0,0,0},
	{57602,386,1,1,0,0,0}, {43391,387,1,1,0,0,0}, {48574,388,2,1,0,0,0},
	{48644,390,2,1,0,0,0}, {23668,392,2,1,0,0,0}, {49352,394,2,1,0,0,0},
	{49324,396,2,1,0,0,0}, {48784,398,2,1,0,0,0}, {27584,400,3,1,0,0,0},
	{37628,403,1,1,0,0,0}, {53546,404,12,1,0,0,0}, {8005,416,4,1,0,0,0},
	{22321,422,2,1,0,0,0}, {49393,424,2,1,0,0,0}, {57656,426,1,1,0,0,0},
	{36976,427,1,1,0,0,0}, {36952,428,1,1,0,0,0}, {36928,429,1,1,0,0,0},
	{48828,430,2,1,0,0,0}, {27628,432,3,1,0,0,0}, {37670,435,1,1,0,0,0},
	{53588,436,12,1,0,0,0}, {71295,448,32,1,0,0,0},
	{75099,480,16,1,0,0,0}, {36863,496,1,1,0,0,0}, {36907,497,1,1,0,0,0},
	{36840,498,1,1,0,0,0}, {36886,499,1,1,0,0,0}, {36964,500,1,1,0,0,0},
	{36940,501,1,1,0,0,0}, {47049,502,1,1,0,0,0}, {47027,503,1,1,0,0,0},
	{21623,504,1,1,0,0,0}, {52132,505,1,1,0,0,0}, {41980,506,1,1,0,0,0},
	{37270,507,1,1,0,0,0}, {37948,508,1,1,0,0,0}, {12480,509,1,1,0,0,0},
	{27766,510,1,1,0,0,0}, {29797,511,1,1,0,0,0}, {24132,256,32,1,0,0,0},
	{23866,288,32,1,0,0,0}, {13382,320,16,1,0,0,0},
	{13571,336,16,1,0,0,0}, {23454,353,1,1,0,0,0}, {57602,354,1,1,0,0,0},
	{43391,355,1,1,0,0,0}, {48574,356,2,1,0,0,0}, {48644,358,2,1,0,0,0},
	{23668,360,2,1,0,0,0}, {49352,362,2,1,0,0,0}, {49324,364,2,1,0,0,0},
	{48784,366,2,1,0,0,0}, {27584,368,3,1,0,0,0}, {37628,371,1,1,0,0,0},
	{53546,372,12,1,0,0,0}, {75034,384,32,1,0,0,0},
	{71340,416,32,1,0,0,0}, {71295,448,32,1,0,0,0},
	{75099,480,16,1,0,0,0}, {75141,496,16,1,0,0,0},
	{24150,256,32,1,0,0,0}, {23885,288,32,1,0,0,0},
	{13397,320,16,1,0,0,0}, {13586,336,16,1,0,0,0}, {23454,353,1,1,0,0,0},
	{57602,354,1,1,0,0,0}, {43405,355,1,1,0,0,0}, {48588,356,2,1,0,0,0},
	{48661,358,2,1,0,0,0}, {23668,360,2,1,0,0,0}, {49366,362,2,1,0,0,0},
	{49338,364,2,1,0,0,0}, {48806,366,2,1,0,0,0}, {27606,368,3,1,0,0,0},
	{37649,371,1,1,0,0,0}, {53567,372,12,1,0,0,0}, {74809,384,32,1,0,0,0},
	{71357,416,32,1,0,0,0}, {71312,448,32,1,0,0,0},
	{75115,480,16,1,0,0,0}, {75157,496,16,1,0,0,0},
	{23866,192,128,1,0,0,0}, {24132,320,128,1,0,0,0},
	{13382,448,16,1,0,0,0}, {13571,464,16,1,0,0,0},
	{23866,160,128,1,0,0,0}, {24132,288,128,1,0,0,0},
	{71340,416,32,1,0,0,0}, {71295,448,32,1,0,0,0},
	{75099,480,16,1,0,0,0}, {75141,496,16,1,0,0,0},
	{23885,192,128,1,0,0,0}, {24150,320,128,1,0,0,0},
	{13397,448,16,1,0,0,0}, {13586,464,16,1,0,0,0},
	{23885,160,128,1,0,0,0}, {24150,288,128,1,0,0,0},
	{71357,416,32,1,0,0,0}, {71312,448,32,1,0,0,0},
	{75115,480,16,1,0,0,0}, {75157,496,16,1,0,0,0},
	{70563,160,32,1,0,0,0}, {70763,192,32,1,0,0,0},
	{70940,224,32,1,0,0,0}, {71485,256,32,1,0,0,0},
	{71718,288,32,1,0,0,0}, {72273,320,32,1,0,0,0},
	{72963,352,32,1,0,0,0}, {74120,384,32,1,0,0,0},
	{74755,416,32,1,0,0,0}, {70774,448,8,1,0,0,0}, {70951,456,8,1,0,0,0},
	{71536,464,8,1,0,0,0}, {71780,472,8,1,0,0,0}, {72357,480,8,1,0,0,0},
	{73105,488,8,1,0,0,0}, {74266,496,8,1,0,0,0}, {74978,504,8,1,0,0,0},
	{58437,28,1,1,0,0,0}, {57387,29,1,1,0,0,0}, {37429,30,1,1,0,0,0},
	{19740,31,1,1,0,0,0}, {75489,32,6,1,0,0,0}, {22308,38,1,1,0,0,0},
	{70838,39,2,1,0,0,0}, {57229,41,1,1,0,0,0}, {56586,42,1,1,0,0,0},
	{70608,43,17,1,0,0,0}, {19306,60,4,1,0,0,0}, {71247,64,18,1,0,0,0},
	{56628,82,1,1,0,0,0}, {74446,83,4,1,0,0,0}, {35125,87,1,1,0,0,0},
	{73412,88,8,1,0,0,0}, {74484,96,21,1,0,0,0}, {25311,117,1,1,0,0,0},
	{74825,118,10,1,0,0,0}, {71083,0,32,1,0,0,0}, {72015,32,32,1,0,0,0},
	{73460,64,32,1,0,0,0}, {74837,96,32,1,0,0,0}, {70472,0,29,1,0,0,0},
	{56799,29,1,1,0,0,0}, {71069,30,2,1,0,0,0}, {70852,32,9,1,0,0,0},
	{19323,41,2,1,0,0,0}, {72063,43,21,1,0,0,0}, {73460,64,32,1,0,0,0},
	{74837,96,32,1,0,0,0}, {71083,0,32,1,0,0,0}, {72015,32,32,1,0,0,0},
	{73460,64,32,1,0,0,0}, {73030,96,30,1,0,0,0}, {21662,126,1,1,0,0,0},
	{34685,127,1,1,0,0,0}, {17992,80,1,1,0,0,0}, {50735,81,1,1,0,0,0},
	{21270,93,1,1,0,0,0}, {20311,94,1,1,0,0,0}, {52692,95,1,1,0,0,0},
	{46461,106,1,1,0,0,0}, {1140,107,1,1,0,0,0}, {22349,110,1,1,0,0,0},
	{25197,116,1,1,0,0,0}, {47718,117,1,1,0,0,0}, {3363,118,1,1,0,0,0},
	{55844,123,1,1,0,0,0}, {15934,124,1,1,0,0,0}, {37303,125,1,1,0,0,0},
	{20810,126,1,1,0,0,0}, {24745,127,1,1,0,0,0}, {24731,8,8,1,0,0,0},
	{24686,24,8,1,0,0,0}, {36401,64,128,1,360,0,0},
	{36513,320,128,1,361,0,0}, {20672,0,128,1,354,0,0},
	{73974,0,128,1,355,0,0}, {72679,0,128,1,356,0,0},
	{72186,0,128,1,357,0,0}, {20986,0,128,1,358,0,0},
	{53112,4,12,1,0,0,0}, {28457,24,8,1,0,0,0}, {2369,48,16,1,0,0,0},
	{50012,72,24,1,0,0,0}, {48270,96,4,1,0,0,0}, {54340,100,4,1,0,0,0},
	{18283,105,7,1,0,0,0}, {51818,112,8,1,0,0,0}, {46588,124,4,1,0,0,0},
	{44190,128,32,1,0,0,0}, {50012,8,24,1,0,0,0}, {16422,32,32,1,0,0,0},
	{45871,80,16,1,0,0,0}, {58131,128,32,0,0,0,3}, {36052,0,1,1,0,0,0},
	{49934,8,8,1,0,0,0}, {17649,24,8,1,0,0,0}, {18723,32,8,1,0,0,0},
	{23755,40,8,1,0,0,0}, {18727,48,16,1,0,0,0}, {45871,80,16,1,0,0,0},
	{21277,128,1024,1,0,0,0}, {50056,0,1,1,0,0,0}, {50026,1,1,1,0,0,0},
	{14371,2,1,1,0,0,0}, {16445,3,1,1,0,0,0}, {46386,4,1,1,0,0,0},
	{56978,5,1,1,0,0,0}, {16429,6,1,1,0,0,0}, {36202,0,32,1,0,0,0},
	{44190,32,32,1,0,0,0}, {44186,64,32,1,0,0,0}, {45672,96,4,1,0,0,0},
	{45255,112,16,1,0,0,0}, {34216,128,1,1,0,0,0}, {54701,130,1,1,0,0,0},
	{53726,131,1,1,0,0,0}, {25328,132,1,1,0,0,0}, {57451,133,1,1,0,0,0},
	{15098,0,1,1,0,0,0}, {2369,16,16,1,0,0,0}, {48699,91,5,1,0,0,0},
	{44637,96,32,1,0,0,0}, {16422,128,32,1,0,0,0}, {45830,176,16,1,0,0,0},
	{58131,192,992,0,368,0,3}, {19895,0,160,1,366,0,0},
	{29308,0,992,1,369,0,0}, {52884,0,32,1,365,0,0}, {54029,2,1,1,0,0,0},
	{54046,3,1,1,0,0,0}, {37820,24,8,1,0,0,0}, {29366,32,32,1,0,0,0},
	{49855,64,64,1,0,0,0}, {49866,128,64,1,0,0,0}, {29275,192,32,1,0,0,0},
	{42048,256,8,92,0,0,2}, {43419,0,1,1,0,0,0}, {52087,8,8,1,0,0,0},
	{2369,16,16,1,0,0,0}, {23201,48,16,1,0,0,0}, {17460,87,5,1,0,0,0},
	{46697,92,4,1,0,0,0}, {48322,96,4,1,0,0,0}, {54361,100,4,1,0,0,0},
	{22068,0,1,1,0,0,0}, {73507,16,16,1,0,0,0}, {75332,32,32,1,0,0,0},
	{27761,0,128,1,650,0,0}, {53136,128,160,1,648,0,0},
	{7589,288,64,1,652,0,0}, {46989,352,32,1,657,0,0},
	{13930,34,1,1,0,0,0}, {24859,35,2,1,0,0,0}, {35550,37,3,1,0,0,0},
	{52840,40,3,1,0,0,0}, {46461,44,4,1,0,103,0}, {48214,48,8,1,0,104,0},
	{35486,56,8,1,0,0,0}, {51806,24,8,1,0,0,0}, {50986,1,1,1,0,0,0},
	{73291,3,3,1,0,0,0}, {46363,13,1,1,0,0,0}, {47190,15,1,1,0,0,0},
	{34059,16,1,1,0,0,0}, {58553,17,1,1,0,0,0}, {3346,18,1,1,0,0,0},
	{21753,19,1,1,0,0,0}, {7374,20,1,1,0,0,0}, {22257,21,1,1,0,0,0},
	{75247,22,2,1,0,0,0}, {51335,26,2,1,0,0,0}, {28286,32,24,1,0,0,0},
	{75068,56,8,1,0,0,0}, {71996,96,1,1,0,0,0}, {34158,97,1,1,0,0,0},
	{22247,98,1,1,0,0,0}, {14447,101,1,1,0,0,0}, {35846,103,1,1,0,0,0},
	{52451,104,24,1,0,0,0}, {24011,128,64,1,0,0,0},
	{33917,192,64,1,0,0,0}, {45655,256,32,1,0,0,0},
	{55072,384,16,1,0,0,0}, {45629,416,32,1,0,0,0}, {56518,473,1,1,0,0,0},
	{45538,474,6,1,0,0,0}, {13717,8,8,1,0,0,0}, {28885,48,16,1,0,0,0},
	{29884,80,16,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{35231,92,4,1,0,0,0}, {16966,96,32,1,259,0,0},
	{19643,256,2048,1,64,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{363,88,4,1,0,0,0}, {35231,92,4,1,0,0,0}, {50589,96,1,1,0,0,0},
	{50527,97,1,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,109,0},
	{28198,72,24,1,0,0,0}, {16853,96,32,1,387,0,0},
	{7904,128,512,1,68,0,0}, {53978,736,1,1,0,0,0},
	{21599,2176,64,0,0,0,3}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{23837,0,128,1,303,0,0}, {16979,128,4096,1,236,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {16966,96,32,1,242,0,0},
	{7643,128,2048,1,241,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {16763,0,32,1,0,110,0}, {16763,0,32,1,386,0,0},
	{16913,0,32,1,646,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0}, {16763,112,16,1,0,0,0},
	{49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0},
	{7975,192,320,1,267,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{34573,76,4,1,0,0,0}, {23667,80,16,1,0,0,0},
	{7679,128,4096,1,313,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52444,136,24,1,0,0,0},
	{23837,0,128,1,303,0,0}, {17064,128,1024,1,328,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {16966,96,32,1,0,0,0},
	{1763,128,64,1,333,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{23837,0,128,1,303,0,0}, {17077,128,1024,1,340,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{48737,120,8,1,0,0,0}, {24005,128,64,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {24076,128,64,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0},
	{16966,96,32,1,401,0,0}, {7661,2048,2048,1,446,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {29058,18,1,1,0,0,0},
	{57616,20,1,1,0,0,0}, {57636,21,1,1,0,0,0}, {53698,22,1,1,0,0,0},
	{53670,23,1,1,0,0,0}, {49457,24,1,1,0,0,0}, {7568,25,1,1,0,0,0},
	{14991,26,1,1,0,0,0}, {56718,27,1,1,0,0,0}, {18539,28,1,1,0,0,0},
	{12570,29,1,1,0,0,0}, {34208,30,1,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54742,80,16,1,0,0,0}, {16966,96,32,1,0,0,0},
	{678,128,640,1,453,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{23837,0,128,1,303,0,0}, {7944,128,384,1,458,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{46547,64,4,1,0,0,0}, {28290,72,24,1,0,0,0}, {36217,128,64,1,660,0,0},
	{1763,256,1920,1,661,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {46529,64,4,1,0,0,0}, {28179,72,24,1,0,0,0},
	{36111,128,64,1,0,115,0}, {1763,256,1920,1,666,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {27922,72,24,1,0,0,0},
	{36217,128,64,1,667,0,0}, {1763,256,1920,1,668,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54413,96,32,1,0,0,0},
	{36111,160,32,1,0,116,0}, {7956,256,512,1,682,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {46520,64,4,1,0,0,0},
	{28117,72,24,1,0,0,0}, {36111,128,64,1,0,0,0},
	{1763,256,1920,1,717,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {34242,59,1,1,0,0,0}, {37975,61,1,1,0,0,0},
	{50647,63,1,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {28059,72,24,1,0,0,0},
	{36217,128,64,1,415,0,0}, {1763,256,1920,1,734,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {632,61,1,1,0,0,0},
	{598,62,1,1,0,0,0}, {27705,63,1,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {27983,72,24,1,0,0,0},
	{36217,128,64,1,418,0,0}, {1763,256,1280,1,735,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {23837,0,128,1,303,0,0},
	{7944,128,1536,1,750,0,0}, {23813,0,128,1,305,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {46563,120,4,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {49425,4,4,1,0,0,0}, {22844,16,16,1,0,0,0},
	{54665,32,32,1,0,0,0}, {2624,8,8,1,0,0,0}, {24935,26,6,1,0,0,0},
	{22256,32,1,1,0,0,0}, {16528,64,1984,1,471,0,0},
	{16966,48,16,1,0,0,0}, {47241,64,1,1,0,0,0}, {47762,65,1,1,0,0,0},
	{25216,66,1,1,0,0,0}, {22903,94,2,1,0,0,0}, {37760,2,6,1,0,0,0},
	{2624,8,8,1,0,0,0}, {50991,16,8,1,0,0,0}, {36230,32,32,1,0,0,0},
	{56070,72,8,1,0,0,0}, {56116,80,16,1,0,0,0}, {28433,96,8,1,0,0,0},
	{46028,104,8,1,0,0,0}, {46089,112,16,1,0,0,0}, {20799,128,16,1,0,0,0},
	{20788,144,16,1,0,0,0}, {74600,160,16,1,0,0,0}, {44122,192,4,1,0,0,0},
	{45691,196,4,1,0,0,0}, {17501,205,3,1,0,0,0}, {47987,208,4,1,0,0,0},
	{35883,223,1,1,0,0,0}, {22339,244,12,1,0,0,0}, {17596,288,16,1,0,0,0},
	{46441,304,8,1,0,0,0}, {15822,336,16,1,0,0,0}, {34881,0,1,1,0,0,0},
	{20947,28,4,1,0,0,0}, {13717,64,8,1,0,0,0}, {56263,0,1,1,0,0,0},
	{41950,64,32,1,0,0,0}, {36042,96,32,1,0,0,0}, {28371,50,2,1,0,0,0},
	{51839,52,4,1,0,0,0}, {51854,56,8,1,0,0,0}, {342,64,64,1,0,0,0},
	{13717,8,8,1,0,0,0}, {17153,16,2,1,0,0,0}, {57516,18,2,1,0,0,0},
	{16966,32,32,1,0,0,0}, {17548,64,4,1,0,0,0}, {17518,68,4,1,0,0,0},
	{24559,72,1,1,0,0,0}, {47361,85,1,1,0,0,0}, {47343,86,1,1,0,0,0},
	{28338,87,9,1,0,0,0}, {43869,96,32,1,0,0,0}, {14469,25,7,1,0,0,0},
	{25824,64,64,1,0,0,0}, {12736,0,8,1,0,0,0}, {12766,8,8,1,0,0,0},
	{53992,32,1,1,0,0,0}, {54010,33,1,1,0,0,0}, {25349,64,64,1,0,0,0},
	{25371,128,64,1,0,0,0}, {2454,20,12,1,0,0,0}, {47303,48,16,1,0,0,0},
	{46330,64,1,1,0,0,0}, {21658,65,1,1,0,0,0}, {47299,80,16,1,0,0,0},
	{50982,96,2,1,0,0,0}, {37558,112,16,1,0,0,0}, {27505,144,16,1,0,0,0},
	{37543,192,32,1,0,0,0}, {27490,224,32,1,0,0,0}, {20208,12,4,1,0,0,0},
	{20231,20,4,1,0,0,0}, {20180,28,4,1,0,0,0}, {52680,51,5,1,0,0,0},
	{20299,59,5,1,0,0,0}, {51639,68,4,1,0,0,0}, {51654,76,4,1,0,0,0},
	{51669,84,4,1,0,0,0}, {51684,92,4,1,0,0,0}, {51579,100,4,1,0,0,0},
	{51594,108,4,1,0,0,0}, {51609,116,4,1,0,0,0}, {51624,124,4,1,0,0,0},
	{16966,128,32,1,0,0,0}, {52692,192,64,1,0,0,0}, {50589,256,1,1,0,0,0},
	{28090,268,4,1,0,0,0}, {51355,276,4,1,0,0,0}, {29462,280,8,1,0,0,0},
	{20311,290,30,1,0,0,0}, {25398,320,64,1,0,0,0},
	{28901,384,16,1,0,0,0}, {15322,400,16,1,0,0,0},
	{15313,416,32,1,0,0,0}, {29462,24,8,1,0,0,0}, {34718,32,1,1,0,0,0},
	{51313,60,4,1,0,0,0}, {57881,16,1,1,0,0,0}, {23087,0,1,1,0,0,0},
	{982,1,1,1,0,0,0}, {22388,6,2,1,0,0,0}, {57771,28,4,1,0,0,0},
	{52146,32,8,1,0,0,0}, {52165,40,8,1,0,0,0}, {44336,88,8,1,0,0,0},
	{35005,128,64,8,443,0,2}, {51494,28,4,1,0,0,0}, {44362,56,8,1,0,0,0},
	{1409,64,32,1,0,0,0}, {17610,0,2,1,0,0,0}, {14868,4,1,1,0,0,0},
	{16763,16,16,1,0,0,0}, {73764,75,21,1,0,0,0}, {75263,96,32,1,0,0,0},
	{2740,0,4,1,0,0,0}, {45732,8,24,1,0,0,0}, {16227,32,32,1,0,0,0},
	{58096,64,8,0,0,0,3}, {18687,0,32,1,0,0,0}, {45806,40,24,1,0,0,0},
	{73710,0,32,1,0,0,0}, {70574,32,24,1,0,0,0}, {34035,62,1,1,0,0,0},
	{34216,63,1,1,0,0,0}, {17998,5,3,1,0,0,0}, {15273,11,5,1,0,0,0},
	{28956,28,4,1,0,0,0}, {15281,32,32,1,0,0,0}, {57295,128,32,1,0,0,0},
	{57243,162,30,1,0,0,0}, {15297,192,32,1,0,0,0}, {51429,5,3,1,0,0,0},
	{57636,29,1,1,0,0,0}, {57616,30,1,1,0,0,0}, {34208,31,1,1,0,0,0},
	{14963,32,1,1,0,0,0}, {7549,59,1,1,0,0,0}, {50847,60,1,1,0,0,0},
	{50826,61,1,1,0,0,0}, {50799,62,1,1,0,0,0}, {50772,63,1,1,0,0,0},
	{49190,64,1,1,0,0,0}, {58396,76,4,1,0,0,0}, {55198,80,16,1,0,0,0},
	{24768,257,3,1,0,0,0}, {7568,304,16,1,0,0,0}, {53680,320,64,1,0,0,0},
	{53670,384,64,1,0,0,0}, {53698,448,64,1,0,0,0},
	{22634,832,16,1,0,0,0}, {56555,1920,1,1,0,0,0},
	{57032,1921,1,1,0,0,0}, {35350,1922,1,1,0,0,0},
	{47934,1925,3,1,0,0,0}, {44104,1940,12,1,0,0,0},
	{18539,1952,64,1,337,0,0}, {18742,2048,64,0,0,0,3},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {37573,0,24,1,0,0,0}, {27520,24,8,1,0,0,0},
	{26371,0,512,1,452,0,0}, {26342,512,512,1,452,0,0},
	{15914,1536,1,1,0,0,0}, {53003,0,1,1,0,0,0}, {46193,1,1,1,0,0,0},
	{46380,2,1,1,0,0,0}, {56546,3,1,1,0,0,0}, {57146,4,1,1,0,0,0},
	{46107,5,1,1,0,0,0}, {42300,64,1,1,0,0,0}, {41897,69,1,1,0,0,0},
	{19855,128,32,1,451,0,0}, {19842,160,32,1,451,0,0},
	{19830,192,32,1,451,0,0}, {19854,224,32,1,451,0,0},
	{19867,256,32,1,451,0,0}, {52018,0,1,1,0,0,0}, {48225,0,8,1,0,0,0},
	{74895,12,4,1,0,0,0}, {45821,22,10,1,0,0,0}, {74210,32,8,1,0,0,0},
	{57935,48,8,2,0,0,2}, {57930,64,8,0,0,0,3}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {27740,64,64,1,456,0,0},
	{27714,0,64,1,740,0,0}, {27736,0,64,1,371,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {16763,0,64,1,0,0,0}, {55209,80,16,1,0,0,0},
	{46849,128,4,1,0,131,0}, {48890,132,4,1,0,0,0}, {45590,136,8,1,0,0,0},
	{45538,147,5,1,0,0,0}, {45129,155,5,1,0,0,0}, {28256,168,24,1,0,0,0},
	{21172,216,8,1,0,0,0}, {18519,256,64,1,0,0,0}, {37854,320,64,1,0,0,0},
	{50709,384,128,0,459,0,3}, {18525,0,64,1,0,0,0},
	{37854,64,64,1,0,0,0}, {39180,0,32,1,0,0,0}, {4606,32,32,1,0,0,0},
	{54742,16,16,1,0,0,0}, {21183,32,32,1,0,0,0}, {24650,8,8,1,0,0,0},
	{48510,28,4,1,0,0,0}, {2357,32,16,1,0,0,0}, {21255,52,12,1,0,0,0},
	{57908,64,16,18,0,0,2}, {53509,0,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17548,20,4,1,0,0,0}, {17518,28,4,1,0,0,0}, {47295,32,1,1,0,0,0},
	{50988,33,1,1,0,0,0}, {52266,62,2,1,0,0,0}, {13717,8,8,1,0,0,0},
	{46237,32,16,1,0,0,0}, {37962,48,16,1,0,0,0}, {53178,73,7,1,0,0,0},
	{44297,80,16,1,0,0,0}, {23447,96,64,10,47,0,2}, {34839,72,1,1,0,0,0},
	{25503,83,1,1,0,0,0}, {72120,84,20,1,0,0,0}, {34814,104,1,1,0,0,0},
	{22728,109,1,1,0,0,0}, {16540,114,1,1,0,0,0}, {36769,118,1,1,0,0,0},
	{19460,122,1,1,0,0,0}, {19354,123,1,1,0,0,0}, {48239,124,1,1,0,0,0},
	{24777,126,1,1,0,0,0}, {24662,127,1,1,0,0,0}, {24731,8,8,1,0,0,0},
	{24686,24,8,1,0,0,0}, {36309,64,128,1,468,0,0},
	{36563,320,128,1,467,0,0}, {20986,0,128,1,465,0,0},
	{43894,0,128,1,469,0,0}, {71098,0,32,1,0,0,0}, {72029,32,32,1,0,0,0},
	{71261,64,28,1,0,0,0}, {34860,92,1,1,0,0,0}, {73426,93,3,1,0,0,0},
	{72556,96,19,1,0,0,0}, {57027,115,1,1,0,0,0}, {57506,116,1,1,0,0,0},
	{70511,117,2,1,0,0,0}, {15727,119,1,1,0,0,0}, {75599,120,8,1,0,0,0},
	{13717,8,8,1,0,0,0}, {36225,32,32,4,0,0,2}, {8291,0,1984,1,472,0,0},
	{40270,0,32,1,0,0,0}, {5658,32,32,1,0,0,0}, {19023,64,32,1,0,0,0},
	{19013,96,32,1,0,0,0}, {19990,128,32,1,0,0,0}, {18257,160,32,1,0,0,0},
	{42169,192,32,1,0,0,0}, {29811,224,32,1,0,0,0},
	{25423,256,32,1,0,0,0}, {25409,288,32,1,0,0,0},
	{38084,320,32,1,0,0,0}, {3549,352,32,1,0,0,0}, {21466,384,32,1,0,0,0},
	{20923,416,32,1,0,0,0}, {17874,448,32,1,0,0,0},
	{17843,480,32,1,0,0,0}, {13717,8,8,1,0,0,0}, {26485,32,1,1,0,0,0},
	{26570,33,1,1,0,0,0}, {26603,34,1,1,0,0,0}, {26551,50,1,1,0,0,0},
	{26065,62,1,1,0,0,0}, {52004,64,1,1,0,0,0}, {57075,65,1,1,0,0,0},
	{57100,66,1,1,0,0,0}, {56804,82,1,1,0,0,0}, {37045,94,1,1,0,0,0},
	{51718,16,16,1,0,0,0}, {13717,8,8,1,0,0,0}, {17153,16,2,1,0,0,0},
	{16731,56,8,1,0,0,0}, {58086,64,1984,1,476,0,0},
	{50956,0,1984,1,477,0,0}, {51733,16,16,1,0,0,0},
	{51699,32,32,1,478,0,0}, {50883,96,32,59,0,0,2},
	{51713,0,32,1,474,0,0}, {13717,8,8,1,0,0,0}, {14482,44,4,1,0,0,0},
	{49526,76,4,1,0,0,0}, {48259,88,8,1,0,0,0}, {25169,0,4,1,0,0,0},
	{13717,8,8,1,0,0,0}, {29642,32,8,1,0,0,0}, {695,40,8,1,0,0,0},
	{12725,48,8,1,0,0,0}, {45996,56,8,1,0,0,0}, {29784,64,64,1,0,0,0},
	{814,128,64,1,0,0,0}, {12899,192,64,1,0,0,0}, {46100,256,64,1,0,0,0},
	{26195,0,1,1,0,0,0}, {26186,1,1,1,0,0,0}, {26104,2,1,1,0,0,0},
	{43435,3,1,1,0,0,0}, {25394,4,1,1,0,0,0}, {13877,7,1,1,0,0,0},
	{50596,8,1,1,0,0,0}, {26092,11,5,1,0,0,0}, {47684,16,2,1,0,0,0},
	{51433,18,2,1,0,0,0}, {26219,20,4,1,0,0,0}, {24267,24,1,1,0,0,0},
	{21532,25,1,1,0,0,0}, {47675,26,1,1,0,0,0}, {54715,27,1,1,0,0,0},
	{47492,28,1,1,0,0,0}, {34346,29,1,1,0,0,0}, {47399,30,1,1,0,0,0},
	{34290,31,1,1,0,0,0}, {24629,32,1,1,0,0,0}, {34459,33,1,1,0,0,0},
	{27406,34,1,1,0,0,0}, {35264,35,1,1,0,0,0}, {1955,36,1,1,0,0,0},
	{25698,37,1,1,0,0,0}, {47461,38,1,1,0,0,0}, {49430,39,1,1,0,0,0},
	{34313,40,1,1,0,0,0}, {25554,41,1,1,0,0,0}, {23172,42,1,1,0,0,0},
	{2142,44,1,1,0,0,0}, {1911,45,1,1,0,0,0}, {17741,48,8,1,0,0,0},
	{35989,56,1,1,0,0,0}, {33801,62,1,1,0,0,0}, {2186,63,1,1,0,0,0},
	{44260,80,16,1,0,0,0}, {21318,384,32,4,0,0,2}, {25520,4,2,1,0,0,0},
	{13717,8,8,1,0,0,0}, {34406,27,1,1,0,0,0}, {36647,28,1,1,0,0,0},
	{36664,29,1,1,0,0,0}, {34285,32,4,1,0,0,0}, {1942,40,8,1,0,0,0},
	{2173,56,8,1,0,0,0}, {1728,64,1,1,0,0,0}, {1733,65,1,1,0,0,0},
	{34382,66,1,1,0,0,0}, {1751,72,8,1,0,0,0}, {1982,96,1,1,0,0,0},
	{1987,97,1,1,0,0,0}, {34394,98,1,1,0,0,0}, {1992,104,8,1,0,0,0},
	{36779,128,16,1,0,0,0}, {36808,144,16,1,0,0,0}, {40328,0,32,1,0,0,0},
	{5714,32,32,1,0,0,0}, {39485,64,32,1,0,0,0}, {4900,96,32,1,0,0,0},
	{39349,128,32,1,0,0,0}, {4769,160,32,1,0,0,0}, {41745,192,32,1,0,0,0},
	{7082,224,32,1,0,0,0}, {41578,256,32,1,0,0,0}, {6920,288,32,1,0,0,0},
	{41411,320,32,1,0,0,0}, {6758,352,32,1,0,0,0}, {41244,384,32,1,0,0,0},
	{6596,416,32,1,0,0,0}, {41847,448,32,1,0,0,0}, {7181,480,32,1,0,0,0},
	{41680,512,32,1,0,0,0}, {7019,544,32,1,0,0,0}, {41513,576,32,1,0,0,0},
	{6857,608,32,1,0,0,0}, {41346,640,32,1,0,0,0}, {6695,672,32,1,0,0,0},
	{41808,704,32,1,0,0,0}, {7143,736,32,1,0,0,0}, {41641,768,32,1,0,0,0},
	{6981,800,32,1,0,0,0}, {41474,832,32,1,0,0,0}, {6819,864,32,1,0,0,0},
	{41307,896,32,1,0,0,0}, {6657,928,32,1,0,0,0}, {39955,960,32,1,0,0,0},
	{5355,992,32,1,0,0,0}, {39922,1024,32,1,0,0,0},
	{5323,1056,32,1,0,0,0}, {39861,1088,32,1,0,0,0},
	{5264,1120,32,1,0,0,0}, {39890,1152,32,1,0,0,0},
	{5292,1184,32,1,0,0,0}, {40489,1216,32,1,0,0,0},
	{5868,1248,32,1,0,0,0}, {41772,1280,32,1,0,0,0},
	{7108,1312,32,1,0,0,0}, {41605,1344,32,1,0,0,0},
	{6946,1376,32,1,0,0,0}, {41438,1408,32,1,0,0,0},
	{6784,1440,32,1,0,0,0}, {41271,1472,32,1,0,0,0},
	{6622,1504,32,1,0,0,0}, {17914,1536,32,1,0,0,0},
	{17805,1568,32,1,0,0,0}, {40328,0,32,1,0,0,0}, {5714,32,32,1,0,0,0},
	{38645,64,32,1,0,0,0}, {4089,96,32,1,0,0,0}, {39452,128,32,1,0,0,0},
	{4868,160,32,1,0,0,0}, {38668,192,32,1,0,0,0}, {4111,224,32,1,0,0,0},
	{41715,256,32,1,0,0,0}, {7053,288,32,1,0,0,0}, {41548,320,32,1,0,0,0},
	{6891,352,32,1,0,0,0}, {41381,384,32,1,0,0,0}, {6729,416,32,1,0,0,0},
	{41214,448,32,1,0,0,0}, {6567,480,32,1,0,0,0}, {13717,8,8,1,0,0,0},
	{22852,256,32,8,0,0,2}, {34186,512,32,8,0,0,2}, {13717,8,8,1,0,0,0},
	{57189,32,1,1,0,0,0}, {42012,58,4,1,0,0,0}, {1277,16,16,1,0,0,0},
	{13717,8,8,1,0,0,0}, {51403,29,3,1,0,0,0}, {13717,8,8,1,0,0,0},
	{13781,24,8,1,0,0,0}, {54946,4,12,1,0,0,0}, {36621,20,4,1,0,0,0},
	{56196,48,16,1,0,0,0}, {43884,87,1,1,0,0,0}, {1643,88,8,1,0,0,0},
	{754,96,8,1,0,0,0}, {805,104,24,1,0,0,0}, {29518,128,8,1,0,0,0},
	{29547,136,24,1,0,0,0}, {29466,160,8,1,0,0,0}, {29495,168,24,1,0,0,0},
	{49934,8,8,1,0,0,0}, {17548,20,4,1,0,0,0}, {17518,28,4,1,0,0,0},
	{47295,32,1,1,0,0,0}, {50988,33,1,1,0,0,0}, {52266,62,2,1,0,0,0},
	{1723,0,1,1,0,0,0}, {13717,8,8,1,0,0,0}, {37861,24,8,1,0,0,0},
	{42148,32,32,1,0,0,0}, {42127,64,32,1,0,0,0}, {42084,96,32,1,0,0,0},
	{42063,128,32,1,0,0,0}, {17530,4,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{52266,32,1,1,0,0,0}, {55646,0,8,32,0,0,2}, {49934,8,8,1,0,0,0},
	{17582,28,4,1,0,0,0}, {49934,8,8,1,0,0,0}, {43529,56,8,1,0,0,0},
	{43470,88,8,1,0,0,0}, {43588,120,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{7532,32,16,1,0,0,0}, {7562,64,16,1,0,0,0}, {7540,96,16,1,0,0,0},
	{50163,16,1,1,0,0,0}, {18874,18,1,1,0,0,0}, {28598,512,512,1,274,0,0},
	{28635,1024,128,1,272,0,0}, {34573,64,4,1,0,0,0},
	{42428,0,64,1,47,0,0}, {8358,0,1984,1,243,0,0},
	{8452,0,1984,1,244,0,0}, {8389,0,1984,1,245,0,0},
	{8420,0,1984,1,246,0,0}, {8323,0,1984,1,248,0,0},
	{8523,0,1984,1,249,0,0}, {8552,0,1984,1,251,0,0},
	{8483,0,1984,1,250,0,0}, {42105,0,32,1,334,0,0},
	{42753,0,352,1,462,0,0}, {42564,0,128,1,463,0,0},
	{42796,0,160,1,470,0,0}, {51713,0,32,1,474,0,0},
	{42693,0,2048,1,475,0,0}, {50956,0,1984,1,477,0,0},
	{42666,0,96,1,479,0,0}, {43135,0,448,1,480,0,0},
	{43162,0,256,1,482,0,0}, {8261,0,320,1,317,0,0},
	{18938,0,1984,1,483,0,0}, {42675,0,768,1,485,0,0},
	{42956,0,64,1,486,0,0}, {43006,0,64,1,488,0,0},
	{43187,0,128,1,489,0,0}, {43108,0,320,1,490,0,0},
	{42573,0,128,1,491,0,0}, {42762,0,512,1,492,0,0},
	{42834,0,64,1,493,0,0}, {43099,0,256,1,494,0,0},
	{43026,0,128,1,495,0,0}, {42612,0,128,1,496,0,0},
	{42440,0,128,1,497,0,0}, {43044,0,128,1,501,0,0},
	{42466,0,2048,1,502,0,0}, {42844,0,384,1,428,0,0},
	{42476,0,2048,1,426,0,0}, {42874,0,640,1,503,0,0},
	{42648,0,64,1,504,0,0}, {43081,0,384,1,505,0,0},
	{42684,0,256,1,507,0,0}, {43196,0,64,1,508,0,0},
	{42593,0,352,1,509,0,0}, {42495,0,512,1,510,0,0},
	{42702,0,96,1,376,0,0}, {43035,0,128,1,511,0,0},
	{43126,0,128,1,512,0,0}, {42947,0,320,1,715,0,0},
	{42721,0,160,1,716,0,0}, {42554,0,480,1,436,0,0},
	{43015,0,128,1,437,0,0}, {42529,0,128,1,275,0,0},
	{18045,0,128,1,279,0,0}, {18031,0,2048,1,276,0,0},
	{42938,0,192,1,367,0,0}, {43154,0,256,1,362,0,0},
	{43214,0,128,1,363,0,0}, {43090,0,64,1,374,0,0},
	{42929,0,64,1,373,0,0}, {43053,0,224,1,445,0,0},
	{43063,0,128,1,430,0,0}, {42786,0,128,1,433,0,0},
	{42744,0,256,1,435,0,0}, {42854,0,128,1,438,0,0},
	{42602,0,192,1,434,0,0}, {57440,3,1,1,0,0,0}, {13717,8,8,1,0,0,0},
	{73575,16,16,1,0,0,0}, {75410,32,32,1,0,0,0}, {53509,0,8,1,0,0,0},
	{13717,8,8,1,0,0,0}, {17153,16,2,1,0,0,0}, {24935,26,6,1,0,0,0},
	{22256,32,1,1,0,0,0}, {52984,52,4,1,0,0,0}, {56666,59,5,1,0,0,0},
	{16528,64,1984,1,247,0,0}, {13717,8,8,1,0,0,0}, {51449,64,8,1,0,0,0},
	{49961,72,8,1,0,0,0}, {49941,80,8,1,0,0,0}, {46006,96,8,1,0,0,0},
	{46073,104,24,1,0,0,0}, {25998,128,4,1,0,0,0}, {43485,140,4,1,0,0,0},
	{43700,144,4,1,0,0,0}, {43604,148,4,1,0,0,0}, {43544,152,4,1,0,0,0},
	{43648,156,4,1,0,0,0}, {29589,160,4,1,0,0,0}, {43506,172,4,1,0,0,0},
	{43722,176,4,1,0,0,0}, {43625,180,4,1,0,0,0}, {43565,184,4,1,0,0,0},
	{43673,188,4,1,0,0,0}, {2963,192,16,1,0,0,0}, {3067,208,16,1,0,0,0},
	{3171,224,16,1,0,0,0}, {3223,240,16,1,0,0,0}, {2988,256,16,1,0,0,0},
	{3092,272,16,1,0,0,0}, {3196,288,16,1,0,0,0}, {3247,304,16,1,0,0,0},
	{2911,320,16,1,0,0,0}, {3015,336,16,1,0,0,0}, {3119,352,16,1,0,0,0},
	{3273,368,16,1,0,0,0}, {2936,544,16,1,0,0,0}, {3040,560,16,1,0,0,0},
	{3144,576,16,1,0,0,0}, {3298,592,16,1,0,0,0}, {13717,8,8,1,0,0,0},
	{26679,40,8,1,0,0,0}, {34247,56,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{29620,156,4,1,0,0,0}, {17477,188,4,1,0,0,0}, {53306,200,8,1,0,0,0},
	{53319,216,8,1,0,0,0}, {29631,284,4,1,0,0,0}, {17489,316,4,1,0,0,0},
	{34811,2,2,1,0,0,0}, {13717,8,8,1,0,0,0}, {34889,22,1,1,0,0,0},
	{34682,23,1,1,0,0,0}, {34807,24,8,1,0,0,0}, {43816,32,32,1,0,0,0},
	{57539,64,8,1,0,0,0}, {43837,88,4,1,0,0,0}, {43855,92,4,1,0,0,0},
	{13717,8,8,1,0,0,0}, {27705,21,3,1,0,0,0}, {51694,30,2,1,0,0,0},
	{53348,80,16,1,0,0,0}, {53140,112,16,1,0,0,0}, {21877,144,16,1,0,0,0},
	{53509,0,8,1,0,0,0}, {13717,8,8,1,0,0,0}, {13772,16,8,1,0,0,0},
	{20045,32,16,1,0,0,0}, {51232,52,4,1,0,0,0}, {20085,56,8,1,0,0,0},
	{29347,64,8,1,0,0,0}, {49155,72,4,1,0,0,0}, {49173,76,4,1,0,0,0},
	{16060,80,8,1,0,0,0}, {16080,88,8,1,0,0,0}, {18086,96,16,1,0,0,0},
	{18060,112,16,1,0,0,0}, {53247,128,16,1,0,0,0},
	{53277,144,16,1,0,0,0}, {53197,160,16,1,0,0,0},
	{53362,176,16,1,0,0,0}, {53444,192,16,1,0,0,0},
	{53416,208,16,1,0,0,0}, {53154,224,16,1,0,0,0},
	{53226,240,16,1,0,0,0}, {44596,256,16,1,0,0,0}, {37919,280,8,1,0,0,0},
	{13911,288,16,1,0,0,0}, {53039,304,16,1,0,0,0},
	{49830,341,11,1,0,0,0}, {29757,1,1,1,0,0,0}, {26443,2,1,1,0,0,0},
	{13717,8,8,1,0,0,0}, {52984,24,4,1,0,0,0}, {36621,29,3,1,0,0,0},
	{17561,32,4,1,0,0,0}, {23048,48,16,1,0,0,0}, {709,64,32,1,0,0,0},
	{713,96,32,1,0,0,0}, {780,128,16,1,0,0,0}, {734,144,16,1,0,0,0},
	{29665,160,32,1,0,0,0}, {29669,192,32,1,0,0,0},
	{29723,224,16,1,0,0,0}, {29685,240,16,1,0,0,0},
	{22983,256,32,1,0,0,0}, {22987,288,32,1,0,0,0},
	{23029,320,16,1,0,0,0}, {23002,336,16,1,0,0,0}, {48244,380,4,1,0,0,0},
	{47259,384,32,1,0,0,0}, {53509,0,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17548,20,4,1,0,0,0}, {17518,28,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{25950,60,4,1,0,0,0}, {29714,92,4,1,0,0,0}, {35974,124,4,1,0,0,0},
	{75545,0,108,1,0,0,0}, {34795,108,1,1,0,0,0}, {71747,109,15,1,0,0,0},
	{34790,124,1,1,0,0,0}, {17800,125,1,1,0,0,0}, {25859,126,1,1,0,0,0},
	{74912,127,1,1,0,0,0}, {74175,0,127,1,0,0,0}, {37766,127,1,1,0,0,0},
	{24731,8,8,1,0,0,0}, {24686,24,8,1,0,0,0}, {36343,64,128,1,516,0,0},
	{36483,320,128,1,517,0,0}, {26290,0,128,1,513,0,0},
	{26330,0,128,1,514,0,0}, {23668,8,8,1,0,0,0}, {28868,64,64,8,253,0,2},
	{28847,576,64,1,252,0,0}, {42286,0,1,1,0,0,0}, {42192,1,1,1,0,0,0},
	{47533,2,1,1,0,0,0}, {16015,3,1,1,0,0,0}, {52932,5,1,1,0,0,0},
	{45004,6,1,1,0,0,0}, {42207,8,1,1,0,0,0}, {47564,9,1,1,0,0,0},
	{16030,10,1,1,0,0,0}, {53708,11,1,1,0,0,0}, {37742,12,4,1,0,0,0},
	{24703,43,5,1,0,0,0}, {46868,64,32,1,0,0,0}, {46929,96,32,1,0,0,0},
	{45428,144,16,1,0,0,0}, {48100,160,16,1,0,0,0},
	{48408,176,16,1,0,0,0}, {13232,208,16,1,0,0,0},
	{47546,224,32,1,0,0,0}, {48149,256,16,1,0,0,0},
	{48445,272,16,1,0,0,0}, {462,291,5,1,0,0,0}, {56912,299,5,1,0,0,0},
	{27414,307,5,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {49711,96,32,1,70,0,0}, {49425,160,8,1,0,0,0},
	{28098,200,24,1,0,0,0}, {21599,0,64,0,55,0,3}, {12585,0,0,1,526,0,0},
	{12597,0,1536,1,529,0,0}, {46849,0,4,1,0,151,0}, {632,4,4,1,0,0,0},
	{13158,8,8,1,0,150,0}, {56674,18,1,1,0,0,0}, {46579,19,2,1,0,149,0},
	{51145,22,2,1,0,0,0}, {49238,24,4,1,0,0,0}, {51386,28,2,1,0,148,0},
	{47315,32,1,1,0,0,0}, {57063,33,1,1,0,0,0}, {34165,34,1,1,0,0,0},
	{45922,35,1,1,0,0,0}, {21668,37,1,1,0,0,0}, {52451,40,24,1,0,0,0},
	{7568,64,3,1,0,0,0}, {2839,67,5,1,0,0,0}, {44546,73,4,1,0,0,0},
	{51904,77,3,1,0,0,0}, {24313,80,1,1,0,0,0}, {44504,81,4,1,0,0,0},
	{50996,86,2,1,0,0,0}, {17224,88,2,1,0,0,0}, {1042,91,1,1,0,0,0},
	{51536,92,4,1,0,0,0}, {54472,96,8,1,0,0,0}, {50932,104,24,1,0,0,0},
	{2467,136,24,1,0,0,0}, {45538,163,5,1,0,0,0}, {28270,168,24,1,0,0,0},
	{37867,192,352,1,6,0,0}, {37888,544,352,1,6,0,0},
	{24495,896,4,1,0,0,0}, {2887,904,3,1,0,0,0}, {14397,909,3,1,0,0,0},
	{972,912,3,1,0,0,0}, {47507,916,1,1,0,0,0}, {968,917,3,1,0,0,0},
	{14393,920,3,1,0,0,0}, {27949,968,24,1,0,0,0}, {20571,995,5,1,0,0,0},
	{52976,1000,24,1,0,0,0}, {20413,1027,5,1,0,0,0},
	{28206,1032,24,1,0,0,0}, {27963,1096,24,1,0,0,0},
	{27932,1128,24,1,0,0,0}, {2899,1160,3,1,0,0,0},
	{51567,1164,4,1,0,145,0}, {47380,1168,1,1,0,0,0},
	{45876,1169,1,1,0,0,0}, {52264,1170,1,1,0,0,0},
	{16345,1172,6,1,0,0,0}, {46119,1181,1,1,0,0,0},
	{52994,1182,1,1,0,0,0}, {22436,1183,1,1,0,0,0},
	{37284,1187,5,1,0,0,0}, {27936,1192,24,1,0,0,0},
	{56299,1224,24,1,0,0,0}, {7524,1256,24,1,0,0,0},
	{24049,1280,64,1,0,0,0}, {1549,1344,32,1,0,0,0},
	{48471,1381,3,1,0,0,0}, {28131,1384,24,1,0,0,0},
	{27978,1416,24,1,0,0,0}, {22832,1440,16,1,0,0,0},
	{22812,1456,16,1,0,0,0}, {22602,1472,32,1,0,0,0},
	{22588,1504,32,1,0,0,0}, {20684,1583,1,1,0,0,0},
	{24516,1584,8,1,0,146,0}, {21020,1592,8,1,0,147,0},
	{1529,1600,64,1,0,0,0}, {53930,1667,1,1,0,0,0},
	{29409,0,1536,1,524,0,0}, {21599,1536,64,0,0,0,3},
	{52266,0,1,1,0,0,0}, {27705,12,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{25782,32,16,64,530,0,2}, {13717,8,8,1,0,0,0}, {46428,61,3,1,0,0,0},
	{23668,8,8,1,0,0,0}, {27705,29,3,1,0,0,0}, {18904,61,3,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {16638,128,2048,1,536,0,0},
	{54553,200,24,1,0,0,0}, {54568,240,16,1,0,0,0},
	{52285,256,8,208,0,0,2}, {53737,1920,8,16,0,0,2},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {35231,92,4,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{19643,128,2048,1,64,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {24172,64,1,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {17414,128,32,1,0,0,0}, {17427,160,32,1,0,0,0},
	{41090,192,32,1,0,0,0}, {6449,224,32,1,0,0,0}, {41110,256,32,1,0,0,0},
	{6468,288,32,1,0,0,0}, {40355,576,32,1,0,0,0}, {5740,608,32,1,0,0,0},
	{52660,640,32,1,0,0,0}, {39148,672,32,1,0,0,0}, {4575,704,32,1,0,0,0},
	{37988,736,32,1,0,0,0}, {3456,768,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {363,88,4,1,0,0,0}, {35231,92,4,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {50589,96,1,1,0,0,0},
	{50527,97,1,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28198,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7904,128,512,1,68,0,0}, {21599,2176,64,0,0,0,3},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {27927,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {853,128,512,1,137,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{21105,64,16,1,0,0,0}, {2580,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52326,128,128,0,226,0,3},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {7986,64,192,1,225,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {23712,88,8,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {893,128,512,1,237,0,0},
	{36138,704,64,1,0,0,0}, {21599,2176,64,0,0,0,3},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7767,128,512,1,315,0,0},
	{50538,1024,64,0,0,0,3}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7643,128,2048,1,241,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {24172,192,1,1,0,0,0},
	{19554,208,16,1,0,0,0}, {54594,224,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {21489,128,128,0,739,0,3},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {49144,128,8,1,0,0,0},
	{55006,168,24,1,0,0,0}, {54692,192,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {2307,224,32,1,0,0,0}, {2324,288,32,1,0,0,0},
	{50574,504,8,1,0,0,0}, {58417,512,4096,1,293,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {49144,128,8,1,0,0,0},
	{55006,168,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7975,192,320,1,267,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0},
	{2328,256,32,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7630,512,6144,1,263,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28491,64,1,1,0,0,0}, {28524,65,1,1,0,0,0},
	{54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{814,128,32768,1,312,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34573,76,4,1,0,0,0},
	{23667,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7679,128,4096,1,313,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34573,76,4,1,0,0,0},
	{23667,80,16,1,0,0,0}, {2684,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {34597,96,16,1,0,0,0},
	{54305,128,128,0,43,0,3}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34573,76,4,1,0,0,0},
	{23667,80,16,1,0,0,0}, {2285,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {1277,128,32,0,487,0,3},
	{23813,0,128,1,305,0,0}, {17064,128,1024,1,328,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {37416,80,16,1,0,0,0}, {74540,864,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {2593,168,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {53903,243,1,1,0,0,0},
	{34377,244,12,1,0,0,0}, {18753,256,64,1,337,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {1763,64,64,1,333,0,0},
	{23813,0,128,1,305,0,0}, {17077,128,1024,1,340,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {37116,128,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {2296,72,24,1,0,0,0}, {18827,96,1,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {831,128,512,1,375,0,0},
	{74397,2176,8,16,0,0,2}, {72470,2304,8,16,0,0,2},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{54648,64,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0}, {47934,101,3,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7661,128,2048,1,446,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {678,128,640,1,453,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {54520,64,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7743,224,64,0,454,0,3},
	{23813,0,128,1,305,0,0}, {7944,128,384,1,458,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,156,0}, {28469,64,1,1,0,0,0},
	{54742,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{28469,64,1,1,0,0,0}, {54742,80,16,1,0,0,0}, {21183,96,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {24172,192,1,1,0,0,0}, {46999,193,1,1,0,0,0},
	{54472,248,8,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{17687,128,32,1,0,0,0}, {17705,192,32,1,0,0,0},
	{17722,256,32,1,0,0,0}, {16684,320,32,1,0,0,0},
	{23387,384,32,1,0,0,0}, {52023,448,32,1,0,0,0},
	{12834,512,32,1,0,0,0}, {21681,576,32,1,0,0,0},
	{21721,640,32,1,0,0,0}, {21736,704,32,1,0,0,0},
	{21699,768,32,1,0,0,0}, {56238,896,32,1,0,0,0},
	{21980,960,32,1,0,0,0}, {21957,992,32,1,0,0,0},
	{21915,1024,32,1,0,0,0}, {21935,1056,32,1,0,0,0},
	{28560,1088,32,1,0,0,0}, {28539,1120,32,1,0,0,0},
	{22059,1152,32,1,0,0,0}, {22045,1184,32,1,0,0,0},
	{42271,1216,32,1,0,0,0}, {47224,1248,32,1,0,0,0},
	{12852,1280,32,1,0,0,0}, {12879,1312,32,1,0,0,0},
	{19120,1344,32,1,0,0,0}, {19145,1376,32,1,0,0,0},
	{19191,1408,32,1,0,0,0}, {56207,1440,32,1,0,0,0},
	{3399,1472,32,1,0,0,0}, {22024,1504,32,1,0,0,0},
	{22004,1536,32,1,0,0,0}, {20258,1600,32,1,0,0,0},
	{27221,1632,32,1,0,0,0}, {13893,1664,32,1,0,0,0},
	{19785,1696,32,1,0,0,0}, {20275,1728,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {8023,64,1,1,0,0,0},
	{28286,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {21569,2176,1536,1,527,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {28290,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7932,256,1920,1,661,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {2435,64,16,1,0,0,0}, {34568,92,4,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{18710,128,256,1,662,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28179,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7893,256,1920,1,666,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {27922,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7697,256,1920,1,668,0,0}, {23813,0,128,1,305,0,0},
	{17014,128,480,1,676,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54413,96,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{7956,256,512,1,682,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{20067,88,8,1,0,0,0}, {28420,128,32,0,713,0,3}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{1394,64,32,1,0,0,0}, {1459,96,32,1,0,0,0}, {1384,128,32,1,0,0,0},
	{1295,160,32,1,0,0,0}, {1420,192,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {28117,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7881,256,1920,1,717,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {28167,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {875,128,512,1,722,0,0},
	{21599,2176,64,0,0,0,3}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28059,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7839,256,1920,1,734,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {27983,72,24,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {7813,128,1280,1,735,0,0},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{35871,64,1,1,0,0,0}, {36988,65,1,1,0,0,0}, {55209,80,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {44737,128,32,1,0,0,0},
	{44983,192,64,1,0,0,0}, {23837,0,128,1,303,0,0},
	{23813,0,128,1,305,0,0}, {7944,128,1536,1,750,0,0},
	{23856,0,128,1,303,0,0}, {23856,0,128,1,303,0,0},
	{19612,128,1024,1,752,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7451,128,4096,1,755,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34573,76,4,1,0,0,0},
	{23667,80,16,1,0,0,0}, {24172,192,1,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {19251,128,128,1,739,0,0},
	{19104,256,128,1,739,0,0}, {13048,384,128,1,739,0,0},
	{13068,512,128,1,739,0,0}, {12956,640,128,1,739,0,0},
	{12978,768,128,1,739,0,0}, {13091,896,128,1,739,0,0},
	{13114,1024,128,1,739,0,0}, {13003,1152,128,1,739,0,0},
	{13024,1280,128,1,739,0,0}, {12907,1408,128,1,739,0,0},
	{12930,1536,128,1,739,0,0}, {37255,1664,128,1,739,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{46563,120,4,1,0,0,0}, {46849,124,4,1,0,157,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {53655,96,1,1,0,0,0}, {16672,97,1,1,0,0,0},
	{55209,112,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{21157,496,16,1,0,0,0}, {53665,512,1024,0,42,0,3},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51373,80,8,1,0,0,0}, {51364,88,8,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {28163,72,24,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {871,128,512,1,768,0,0},
	{21599,2176,64,0,0,0,3}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28141,72,24,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{7892,128,2560,1,769,0,0}, {55326,0,32,1,0,0,0}, {1543,32,32,1,0,0,0},
	{33841,80,16,1,0,0,0}, {33878,96,32,1,0,0,0}, {57873,128,64,1,0,0,0},
	{58362,197,1,1,0,0,0}, {46380,198,1,1,0,0,0}, {21763,199,1,1,0,0,0},
	{23732,200,24,1,0,0,0}, {50625,0,1,1,0,0,0}, {57596,0,1,1,0,0,0},
	{13801,8,8,1,0,0,0}, {35498,24,8,1,0,0,0}, {16913,0,32,1,0,162,0},
	{25275,0,1,1,0,0,0}, {25285,1,1,1,0,0,0}, {54230,2,1,1,0,0,0},
	{34641,12,4,1,0,0,0}, {48087,16,16,1,0,0,0}, {55209,48,16,1,0,0,0},
	{73870,64,32,1,0,0,0}, {72620,96,32,1,0,0,0}, {74035,128,16,1,0,0,0},
	{72824,144,16,1,0,0,0}, {46210,192,64,1,0,0,0}, {1448,256,32,1,0,0,0},
	{45871,288,32,1,0,0,0}, {18775,320,64,1,0,0,0},
	{58074,384,32,52,0,0,2}, {23588,0,32,1,656,0,0},
	{55866,32,16,1,0,0,0}, {55209,48,16,1,0,0,0}, {73870,64,32,1,0,0,0},
	{72620,96,32,1,0,0,0}, {74035,128,16,1,0,0,0}, {72824,144,16,1,0,0,0},
	{23588,0,32,1,656,0,0}, {54924,48,16,1,0,0,0}, {22068,128,32,8,0,0,2},
	{23588,0,32,1,656,0,0}, {29228,56,8,1,0,0,0}, {29131,64,32,1,0,0,0},
	{29142,96,32,1,0,0,0}, {45940,4,1,1,0,0,0}, {35300,5,1,1,0,0,0},
	{72814,6,1,1,0,0,0}, {72794,7,1,1,0,0,0}, {45968,8,1,1,0,0,0},
	{35325,9,1,1,0,0,0}, {74025,10,1,1,0,0,0}, {74005,11,1,1,0,0,0},
	{72610,12,1,1,0,0,0}, {72595,13,1,1,0,0,0}, {73860,14,1,1,0,0,0},
	{73845,15,1,1,0,0,0}, {48087,16,16,1,0,0,0}, {49897,32,32,4,0,0,2},
	{49922,160,32,4,0,0,2}, {49910,288,32,4,0,0,2},
	{23588,0,32,1,656,0,0}, {21284,48,16,1,0,0,0},
	{52326,64,416,0,651,0,3}, {23588,0,32,1,656,0,0},
	{54924,48,16,1,0,0,0}, {52125,128,32,8,0,0,2}, {23588,0,32,1,656,0,0},
	{15559,48,16,1,0,0,0}, {73870,64,32,1,0,0,0}, {72620,96,32,1,0,0,0},
	{74035,128,16,1,0,0,0}, {72824,144,16,1,0,0,0},
	{23588,0,32,1,656,0,0}, {73870,64,32,1,0,0,0}, {72620,96,32,1,0,0,0},
	{56342,128,32,0,0,0,3}, {7395,0,16,1,0,0,0}, {48087,16,16,1,0,0,0},
	{23588,0,32,1,656,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {55209,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {34428,63,1,1,0,0,0}, {46849,8,4,1,0,164,0},
	{47577,32,1,1,0,0,0}, {24197,384,1536,1,758,0,0},
	{18765,0,8,16,0,0,2}, {53903,131,1,1,0,0,0}, {54799,132,12,1,0,0,0},
	{73553,144,16,1,0,0,0}, {75389,160,32,1,0,0,0}, {49380,212,4,1,0,0,0},
	{29361,216,8,1,0,0,0}, {34801,0,1,1,0,0,0}, {13694,4,1,1,0,0,0},
	{55981,5,1,1,0,0,0}, {56089,6,1,1,0,0,0}, {35958,7,1,1,0,0,0},
	{15868,8,1,1,0,0,0}, {17221,30,2,1,0,0,0}, {49385,140,4,1,0,0,0},
	{29361,152,8,1,0,0,0}, {13610,176,16,1,0,0,0}, {13646,192,16,1,0,0,0},
	{13670,208,16,1,0,0,0}, {45377,240,16,1,0,0,0}, {34606,8,24,1,0,0,0},
	{34606,8,24,1,0,0,0}, {55187,48,16,1,0,0,0}, {1042,0,1,1,0,0,0},
	{34066,1,1,1,0,0,0}, {21532,2,1,1,0,0,0}, {52285,3,1,1,0,0,0},
	{48467,4,4,1,0,0,0}, {46849,8,4,1,0,171,0}, {34041,13,1,1,0,0,0},
	{29458,14,1,1,0,0,0}, {17224,26,2,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28198,72,24,1,0,0,0}, {54472,96,8,1,0,0,0}, {28290,136,24,1,0,0,0},
	{24297,168,24,1,0,0,0}, {58442,208,16,1,0,0,0}, {424,294,2,1,0,170,0},
	{49270,302,2,1,0,169,0}, {8658,304,16,1,0,0,0},
	{24197,384,1536,1,758,0,0}, {12636,63,1,1,0,0,0},
	{48484,165,3,1,0,172,0}, {43990,176,16,1,0,0,0},
	{17327,192,1,1,0,0,0}, {44934,208,16,1,0,0,0},
	{34606,1920,32,0,664,0,3}, {58460,1920,64,0,665,0,7},
	{51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0},
	{28286,72,24,1,0,0,0}, {36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52142,96,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52142,96,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {52142,160,32,1,0,0,0},
	{56866,192,1856,1,528,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {52142,96,32,1,0,0,0}, {48063,0,1,1,0,0,0},
	{48050,1,1,1,0,0,0}, {21388,2,30,1,0,174,0}, {16763,0,64,1,0,0,0},
	{49144,64,8,1,0,0,0}, {35530,72,8,1,0,0,0}, {35455,95,1,1,0,0,0},
	{27523,96,32,1,0,0,0}, {54999,136,24,1,0,0,0}, {54982,168,24,1,0,0,0},
	{2108,192,64,1,0,0,0}, {1877,256,64,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {35871,64,1,1,0,0,0},
	{37220,65,1,1,0,0,0}, {55209,80,16,1,0,0,0}, {57878,128,64,1,0,0,0},
	{1448,192,32,1,0,0,0}, {45871,224,32,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {45552,64,32,1,0,0,0}, {44732,96,32,1,0,0,0},
	{24731,8,8,1,0,0,0}, {24686,24,8,1,0,0,0}, {36425,64,32,4,0,0,2},
	{36560,320,32,4,0,0,2}, {44314,512,32,1,0,0,0},
	{44920,544,16,1,0,0,0}, {19681,560,8,1,0,0,0}, {55587,568,8,1,0,0,0},
	{44241,584,8,1,0,0,0}, {57949,592,8,1,0,0,0}, {57546,600,8,1,0,0,0},
	{56785,0,1,1,0,0,0}, {25807,1,1,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17153,16,2,1,0,0,0}, {43847,18,6,1,0,0,0}, {22313,30,2,1,0,0,0},
	{56551,63,1,1,0,0,0}, {1609,136,24,1,0,0,0}, {22256,160,1,1,0,0,0},
	{1586,168,24,1,0,0,0}, {43828,200,24,1,0,0,0}, {2812,224,1,1,0,0,0},
	{43807,232,24,1,0,0,0}, {35160,316,4,1,0,0,0}, {56785,0,1,1,0,0,0},
	{25807,1,1,1,0,0,0}, {22313,6,2,1,0,0,0}, {35160,28,4,1,0,0,0},
	{45046,32,1,1,0,0,0}, {45871,40,24,1,0,0,0}, {51694,92,4,1,0,0,0},
	{1609,104,24,1,0,0,0}, {22256,128,1,1,0,0,0}, {1586,136,24,1,0,0,0},
	{1605,168,24,1,0,0,0}, {48153,0,8,1,0,176,0}, {20904,32,32,1,0,0,0},
	{54395,64,32,1,0,0,0}, {47568,160,32,1,0,0,0}, {7405,192,32,1,0,0,0},
	{48725,0,4,1,0,0,0}, {53503,4,12,1,0,0,0}, {16422,19,5,1,0,0,0},
	{37854,27,5,1,0,0,0}, {58131,32,32,1,0,0,0}, {32655,0,64,1,683,0,0},
	{32669,0,64,1,3,0,0}, {32640,0,64,1,65,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {8639,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {7986,64,192,1,225,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{29213,128,8,64,0,0,2}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23667,80,16,1,0,0,0}, {49144,128,8,1,0,0,0}, {13183,143,1,1,0,0,0},
	{23661,144,16,1,0,0,0}, {55006,168,24,1,0,0,0},
	{28221,200,24,1,0,0,0}, {54175,224,1,1,0,0,0}, {55130,240,16,1,0,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23667,80,16,1,0,0,0},
	{49144,128,8,1,0,0,0}, {55006,168,24,1,0,0,0}, {35455,192,1,1,0,0,0},
	{36727,216,8,1,0,0,0}, {2328,256,32,1,0,0,0},
	{7630,512,6144,1,263,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{28491,64,1,1,0,0,0}, {28524,65,1,1,0,0,0}, {54742,80,16,1,0,0,0},
	{814,128,32768,1,312,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{37416,80,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0}, {2593,168,24,1,0,0,0},
	{54070,240,1,1,0,0,0}, {51133,241,1,1,0,0,0}, {53903,243,1,1,0,0,0},
	{34377,244,12,1,0,0,0}, {18753,256,64,1,337,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {51069,102,2,1,0,180,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {19554,80,16,1,0,0,0},
	{22517,128,64,7,425,0,2}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{28386,0,8,64,0,0,2}, {16034,0,32,1,0,0,0}, {52958,32,32,1,0,0,0},
	{44221,80,16,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {2399,80,16,1,0,0,0}, {1763,128,384,1,706,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{52645,48,16,1,0,0,0}, {2435,64,16,1,0,0,0}, {34568,92,4,1,0,0,0},
	{18710,128,256,1,662,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{54103,64,1,1,0,0,0}, {54088,65,1,1,0,0,0}, {51373,80,8,1,0,0,0},
	{51364,88,8,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{43783,16,8,1,0,0,0}, {44473,24,8,1,0,0,0}, {44647,3,5,1,0,0,0},
	{44679,11,5,1,0,0,0}, {44277,16,16,1,0,0,0}, {43947,35,5,1,0,0,0},
	{17649,0,4,1,0,0,0}, {29366,4,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17153,16,2,1,0,0,0}, {49526,20,4,1,0,0,0}, {24827,32,16,1,0,0,0},
	{56190,60,4,1,0,0,0}, {29347,64,8,1,0,0,0}, {51973,72,24,1,0,0,0},
	{49155,100,4,1,0,0,0}, {51954,104,24,1,0,0,0}, {332,128,16,1,0,0,0},
	{7514,144,16,1,0,0,0}, {58202,176,16,1,0,0,0}, {49173,228,4,1,0,0,0},
	{51967,232,24,1,0,0,0}, {19977,264,8,1,0,0,0}, {43223,280,8,1,0,0,0},
	{55342,288,16,1,0,0,0}, {49510,304,16,1,0,0,0}, {17649,0,4,1,0,0,0},
	{29366,4,4,1,0,0,0}, {13717,8,8,1,0,0,0}, {17153,16,2,1,0,0,0},
	{49526,20,4,1,0,0,0}, {589,71,1,1,0,0,0}, {74592,72,8,1,0,0,0},
	{73987,80,8,1,0,0,0}, {72692,88,8,1,0,0,0}, {51265,108,4,1,0,0,0},
	{43180,112,8,1,0,0,0}, {21603,120,8,1,0,0,0}, {1042,0,1,1,0,0,0},
	{22436,1,1,1,0,0,0}, {47507,2,1,1,0,0,0}, {34041,3,1,1,0,0,0},
	{47650,4,1,1,0,0,0}, {51429,5,3,1,0,0,0}, {46849,8,4,1,0,182,0},
	{22186,12,1,1,0,0,0}, {24623,13,1,1,0,0,0}, {29458,14,1,1,0,0,0},
	{47384,15,1,1,0,0,0}, {17224,26,2,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28198,72,24,1,0,0,0}, {24467,104,24,1,0,0,0}, {58442,144,16,1,0,0,0},
	{28183,200,24,1,0,0,0}, {2385,240,16,1,0,0,0}, {25,256,16,1,0,0,0},
	{54682,272,16,1,0,0,0}, {74885,360,24,1,0,0,0},
	{24197,384,1536,1,758,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {56866,192,1856,1,528,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0},
	{53722,16,16,1,0,0,0}, {52645,48,16,1,0,0,0}, {28286,72,24,1,0,0,0},
	{36632,128,32,1,0,0,0}, {56866,192,1856,1,528,0,0},
	{17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0}, {46849,0,4,1,0,184,0},
	{44516,4,4,1,0,0,0}, {47315,32,1,1,0,0,0}, {24343,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {51904,37,3,1,0,0,0}, {56299,40,24,1,0,0,0},
	{16345,64,6,1,0,0,0}, {28198,72,24,1,0,0,0}, {45538,130,6,1,0,0,0},
	{52451,200,24,1,0,0,0}, {34428,224,16,1,0,0,0},
	{15814,240,16,1,0,0,0}, {24049,320,64,1,0,0,0}, {34573,24,1,1,0,0,0},
	{35049,28,4,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {55209,80,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {16763,0,64,1,0,0,0}, {44879,88,8,1,0,0,0},
	{23945,128,64,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {48678,112,16,1,0,0,0}, {17649,0,8,1,0,20,0},
	{49795,32,32,1,0,0,0}, {51799,0,16,1,0,18,0}, {53722,16,16,1,0,0,0},
	{52645,48,16,1,0,0,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{36,0,4,1,0,0,0}, {2339,16,16,1,0,0,0}, {15788,32,16,1,0,0,0},
	{15801,48,16,1,0,0,0}, {51799,0,16,1,0,18,0}, {52645,48,16,1,0,0,0},
	{49997,80,16,1,0,189,0}, {17649,0,8,1,0,20,0}, {49795,32,32,1,0,0,0},
	{46849,127,1,1,0,0,0}, {48564,32,4,1,0,193,0}, {34028,36,1,1,0,0,0},
	{21544,132,16,1,0,0,0}, {36751,148,4,1,0,194,0},
	{45708,152,8,1,0,0,0}, {28172,232,24,1,0,0,0}, {57121,256,1,1,0,0,0},
	{34222,258,1,1,0,0,0}, {50271,264,24,1,0,0,0}, {33790,288,4,1,0,0,0},
	{37194,294,2,1,0,0,0}, {29842,296,24,1,0,0,0}, {1469,320,32,10,0,0,2},
	{22396,640,32,1,675,0,0}, {23099,672,32,1,675,0,0}, {598,0,1,1,0,0,0},
	{34028,1,1,1,0,0,0}, {632,4,4,1,0,0,0}, {27705,12,4,1,0,0,0},
	{29842,296,24,1,0,0,0}, {28221,328,24,1,0,0,0},
	{52451,360,24,1,0,0,0}, {70672,0,1,1,0,0,0}, {70652,1,1,1,0,0,0},
	{71209,2,1,1,0,0,0}, {71189,3,1,1,0,0,0}, {28023,0,32,1,0,0,0},
	{28042,32,32,1,0,0,0}, {46499,64,2,1,0,0,0}, {46639,66,2,1,0,0,0},
	{23767,72,24,1,0,0,0}, {72974,0,2,1,0,0,0}, {29201,2,4,1,0,0,0},
	{74131,6,2,1,0,0,0}, {52333,28,4,1,0,0,0}, {23791,64,64,1,0,0,0},
	{28045,128,32,1,0,0,0}, {7481,160,32,1,0,0,0}, {7469,192,64,1,0,0,0},
	{2507,264,24,1,0,0,0}, {18245,0,64,1,0,0,0}, {18132,64,64,1,0,0,0},
	{22068,0,1,1,0,0,0}, {48189,5,3,1,0,0,0}, {23691,8,24,1,0,0,0},
	{33921,40,24,1,0,0,0}, {48449,8,8,1,0,197,0}, {26717,0,32,1,0,199,0},
	{1579,0,64,1,0,0,0}, {8052,64,1,1,0,0,0}, {17117,72,24,1,0,0,0},
	{46977,96,4,1,0,0,0}, {27651,100,4,1,0,0,0}, {35452,104,1,1,0,0,0},
	{53762,105,7,1,0,0,0}, {13335,112,16,1,0,0,0}, {71329,160,32,1,0,0,0},
	{75131,192,16,1,0,0,0}, {18904,208,8,1,0,0,0}, {16005,216,8,1,0,0,0},
	{37980,225,1,1,0,0,0}, {2492,228,8,1,0,0,0}, {35714,236,20,1,0,0,0},
	{25494,256,8,16,0,0,2}, {37573,0,32,1,0,0,0}, {27520,32,32,1,0,0,0},
	{18253,128,1,1,0,0,0}, {45538,155,5,1,0,0,0}, {16345,160,32,1,0,0,0},
	{12429,192,64,1,0,0,0}, {12465,256,64,0,444,0,3},
	{1448,32,32,1,0,0,0}, {73695,64,32,1,0,0,0}, {75349,96,32,1,0,0,0},
	{42377,0,131168,1,324,0,0}, {2268,0,1,1,0,0,0}, {14595,40,8,1,0,0,0},
	{45031,61,3,1,0,0,0}, {74625,64,32,1,48,0,0}, {74067,96,32,1,48,0,0},
	{72876,128,32,1,48,0,0}, {72239,160,32,1,48,0,0}, {49203,0,1,1,0,0,0},
	{49228,1,1,1,0,0,0}, {75228,2,1,1,0,0,0}, {36274,3,13,1,0,0,0},
	{51122,16,8,1,0,0,0}, {49063,24,8,1,0,202,0}, {56745,32,16,1,0,0,0},
	{51934,51,5,1,0,0,0}, {44451,59,5,1,0,0,0}, {16240,64,64,1,0,0,0},
	{21234,128,8,1,0,0,0}, {20859,136,24,1,0,0,0}, {55357,211,1,1,0,0,0},
	{55383,212,1,1,0,0,0}, {58512,256,32,1,0,0,0}, {57829,288,32,1,0,0,0},
	{58490,320,32,1,0,0,0}, {57807,352,32,1,0,0,0},
	{58468,384,32,1,0,0,0}, {57785,416,32,1,0,0,0}, {16763,0,64,1,0,0,0},
	{55209,96,16,1,0,0,0}, {72497,128,10,1,0,0,0}, {50488,138,1,1,0,0,0},
	{50941,139,5,1,0,0,0}, {46849,156,4,1,0,204,0}, {75201,165,3,1,0,0,0},
	{28244,168,24,1,0,0,0}, {1366,192,32,1,0,0,0}, {44619,224,32,1,0,0,0},
	{24058,256,64,1,0,0,0}, {2605,320,16,1,0,0,0}, {2694,336,16,1,0,0,0},
	{7915,512,1024,1,751,0,0}, {48496,0,8,1,0,0,0},
	{51122,13,3,1,0,205,0}, {2517,16,16,1,0,0,0}, {29043,32,1,1,0,0,0},
	{75228,33,1,1,0,0,0}, {49238,36,4,1,0,0,0}, {2224,40,24,1,0,0,0},
	{2662,64,16,1,0,0,0}, {45244,80,16,1,0,0,0}, {54769,96,32,1,0,0,0},
	{24122,128,64,1,0,0,0}, {24112,192,64,1,0,0,0},
	{24097,256,64,1,0,0,0}, {1336,320,32,1,0,0,0}, {56745,352,16,1,0,0,0},
	{48259,376,8,1,0,0,0}, {55237,384,32,1,0,0,0}, {45864,416,32,1,0,0,0},
	{16415,448,64,1,0,0,0}, {55227,512,32,1,0,0,0},
	{45852,544,32,1,0,0,0}, {16401,576,64,1,0,0,0},
	{55217,640,32,1,0,0,0}, {45840,672,32,1,0,0,0},
	{16387,704,64,1,0,0,0}, {54472,768,32,1,0,0,0},
	{52451,808,24,1,0,0,0}, {1350,864,32,1,0,0,0}, {16763,0,64,1,0,0,0},
	{56761,128,64,1,0,0,0}, {56775,192,64,1,0,0,0},
	{21027,256,32,1,0,0,0}, {19267,288,32,1,0,0,0},
	{29898,320,32,1,0,0,0}, {23401,352,32,1,0,0,0}, {47830,0,16,1,0,0,0},
	{27705,16,3,1,0,0,0}, {37730,19,1,1,0,0,0}, {53640,20,12,1,0,0,0},
	{34377,20,12,1,0,0,0}, {20819,0,32,1,0,0,0}, {20840,32,32,1,0,0,0},
	{3424,64,32,1,0,0,0}, {52353,128,64,1,0,0,0}, {27837,192,64,1,0,0,0},
	{27809,256,64,1,0,0,0}, {27885,320,32,1,0,0,0},
	{27869,352,32,1,0,0,0}, {53056,416,32,1,0,0,0},
	{53072,448,32,1,0,0,0}, {23375,480,32,1,0,0,0},
	{27911,512,32,1,0,0,0}, {35282,544,32,1,0,0,0},
	{35389,768,64,1,0,0,0}, {35417,832,64,1,0,0,0}, {23667,16,16,1,0,0,0},
	{18924,0,4,1,0,0,0}, {23667,16,16,1,0,0,0}, {48459,0,4,1,0,0,0},
	{47315,4,1,1,0,0,0}, {51386,5,2,1,0,0,0}, {46201,7,1,1,0,0,0},
	{50628,32,1,1,0,0,0}, {45185,33,3,1,0,0,0}, {16345,43,5,1,0,0,0},
	{34428,48,16,1,0,0,0}, {52451,72,24,1,0,0,0}, {50932,104,24,1,0,0,0},
	{24049,128,64,1,0,0,0}, {22506,192,32,1,0,0,0},
	{22474,224,32,1,0,0,0}, {51890,268,4,1,0,0,0}, {170,275,5,1,0,0,0},
	{103,283,5,1,0,0,0}, {53930,288,1,1,0,0,0}, {53945,289,1,1,0,0,0},
	{18167,291,5,1,0,0,0}, {270,299,5,1,0,0,0}, {21211,308,4,1,0,0,0},
	{33998,312,1,1,0,0,0}, {45570,317,3,1,0,0,0}, {54820,320,32,1,0,0,0},
	{54832,352,32,1,0,0,0}, {16292,384,64,1,0,0,0}, {1323,448,32,1,0,0,0},
	{50513,480,1,1,0,0,0}, {44711,485,3,1,0,0,0}, {28808,493,3,1,0,0,0},
	{43958,502,2,1,0,0,0}, {34478,508,4,1,0,0,0},
	{21599,1536,64,0,55,0,3}, {55326,0,32,1,0,0,0}, {2558,48,16,1,0,0,0},
	{33917,80,16,1,0,0,0}, {58362,197,1,1,0,0,0}, {56540,198,1,1,0,0,0},
	{21763,199,1,1,0,0,0}, {28286,200,24,1,0,0,0}, {56282,0,64,1,0,0,0},
	{47525,64,64,1,0,0,0}, {46314,3,5,1,0,0,0}, {56612,11,5,1,0,0,0},
	{56633,19,5,1,0,0,0}, {28064,27,5,1,0,0,0}, {50250,32,1,1,0,0,0},
	{50286,33,1,1,0,0,0}, {534,35,5,1,0,0,0}, {2869,43,5,1,0,0,0},
	{508,51,5,1,0,0,0}, {2851,59,5,1,0,0,0}, {51412,75,5,1,0,0,0},
	{51098,83,5,1,0,0,0}, {2821,91,5,1,0,0,0}, {17305,112,16,1,0,0,0},
	{48721,128,128,1,0,0,0}, {47997,256,16,1,0,0,0},
	{48971,272,16,1,0,0,0}, {23150,288,32,1,0,0,0}, {47617,347,5,1,0,0,0},
	{51080,376,8,1,0,0,0}, {47598,400,16,1,0,0,0}, {72245,416,32,1,0,0,0},
	{56592,448,1,1,0,0,0}, {52652,0,8,1,0,0,0}, {2558,8,16,1,0,0,0},
	{51799,24,8,1,0,217,0}, {28286,32,24,1,0,0,0}, {21486,58,6,1,0,0,0},
	{47333,64,8,1,0,0,0}, {34865,88,3,1,0,0,0}, {52261,92,2,1,0,0,0},
	{47296,94,1,1,0,0,0}, {34810,96,32,1,0,0,0}, {42389,0,1,1,0,0,0},
	{14541,1,31,1,0,0,0}, {1464,32,32,1,0,0,0}, {24163,64,64,1,0,0,0},
	{1262,0,32,1,0,0,0}, {8052,64,1,1,0,0,0}, {17109,72,24,1,0,0,0},
	{46906,96,4,1,0,0,0}, {35079,100,4,1,0,0,0}, {35452,104,1,1,0,0,0},
	{53762,105,7,1,0,0,0}, {53757,112,16,1,0,0,0}, {57413,160,48,1,0,0,0},
	{18904,208,8,1,0,0,0}, {16005,216,8,1,0,0,0}, {37980,225,1,1,0,0,0},
	{2684,228,8,1,0,0,0}, {35714,236,20,1,0,0,0}, {54290,256,8,16,0,0,2},
	{23860,0,64,1,0,0,0}, {1257,64,32,1,0,0,0}, {2553,16,16,1,0,0,0},
	{47333,32,8,1,0,0,0}, {7481,0,96,1,0,0,0}, {74585,128,1,1,0,0,0},
	{43981,129,1,1,0,0,0}, {53795,132,1,1,0,0,0}, {52451,136,24,1,0,0,0},
	{47150,160,5,1,0,0,0}, {54858,184,8,1,0,0,0}, {73840,256,32,8,0,0,2},
	{72590,512,32,8,0,0,2}, {73945,832,1,1,0,0,0},
	{43360,896,128,1,0,0,0}, {46849,0,4,1,0,219,0}, {44529,4,4,1,0,0,0},
	{47315,32,1,1,0,0,0}, {24343,33,1,1,0,0,0}, {1042,35,1,1,0,0,0},
	{47577,36,1,1,0,0,0}, {51904,37,3,1,0,0,0}, {56299,40,24,1,0,0,0},
	{16345,64,6,1,0,0,0}, {53930,71,1,1,0,0,0}, {28198,72,24,1,0,0,0},
	{28146,128,1,1,0,0,0}, {45538,130,6,1,0,0,0}, {2467,136,24,1,0,0,0},
	{52451,200,24,1,0,0,0}, {34428,224,16,1,0,0,0},
	{15814,240,16,1,0,0,0}, {41917,320,32,1,0,0,0},
	{36009,352,30,1,0,0,0}, {46849,0,4,1,0,220,0}, {1453,4,1,1,0,0,0},
	{1073,20,4,1,0,221,0}, {56485,28,4,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28198,72,24,1,0,0,0}, {7600,256,128,1,731,0,0},
	{24197,1024,1536,1,758,0,0},
};

const uint16_t mlx5ctl_layout_order[] = {
	3, 1, 0, 4, 2, 2, 0, 1, 0, 2, 1, 1, 0, 2, 0, 1, 7, 20, 18, 17, 21, 14,
	15, 16, 0, 12, 1, 4, 10, 5, 2, 3, 13, 6, 25, 24, 22, 8, 9, 11, 19, 23,
	3, 5, 0, 7, 2, 4, 6, 1, 1, 0, 4, 3, 5, 2, 1, 0, 3, 2, 1, 0, 2, 0, 1,
	2, 5, 1, 0, 4, 3, 2, 0, 1, 4, 3, 1, 0, 2, 2, 0, 1, 1, 0, 2, 2, 0, 1,
	2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 0, 0, 1, 2, 0, 1, 0, 1, 2,
	2, 0, 1, 0, 1, 2, 2, 0, 1, 0, 1, 2, 6, 5, 4, 3, 2, 0, 1, 0, 1, 2, 1,
	0, 0, 1, 2, 0, 1, 0, 1, 4, 2, 0, 3, 1, 0, 1, 4, 2, 0, 1, 3, 0, 1, 3,
	1, 0, 2, 0, 1, 0, 0, 2, 0, 4, 3, 1, 4, 2, 0, 3, 1, 0, 1, 1, 0, 2, 3,
	4, 6, 4, 5, 1, 3, 0, 2, 259, 277, 150, 289, 139, 242, 211, 92, 169,
	146, 62, 60, 59, 149, 128, 117, 144, 142, 140, 143, 148, 141, 266,
	268, 267, 270, 269, 116, 4, 241, 243, 263, 245, 308, 126, 100, 135,
	71, 254, 253, 84, 91, 230, 229, 127, 170, 5, 37, 306, 18, 58, 262, 89,
	202, 83, 137, 79, 50, 81, 14, 8, 9, 7, 10, 6, 216, 38, 41, 163, 294,
	271, 303, 304, 280, 296, 295, 298, 297, 299, 300, 256, 187, 43, 102,
	101, 237, 67, 23, 223, 3, 78, 153, 114, 203, 120, 119, 246, 15, 175,
	178, 177, 176, 87, 173, 312, 311, 313, 44, 30, 25, 235, 236, 218, 261,
	260, 264, 39, 31, 205, 226, 224, 225, 47, 251, 188, 34, 42, 97, 310,
	191, 17, 13, 49, 56, 52, 57, 212, 207, 213, 214, 288, 208, 20, 12,
	219, 221, 209, 210, 215, 189, 244, 247, 234, 227, 198, 276, 231, 291,
	220, 222, 168, 275, 252, 315, 309, 206, 184, 258, 257, 40, 248, 301,
	282, 284, 292, 74, 186, 24, 98, 183, 181, 185, 85, 290, 307, 265, 172,
	72, 54, 278, 82, 199, 228, 46, 179, 180, 255, 94, 283, 285, 305, 279,
	68, 171, 0, 86, 113, 193, 192, 145, 75, 156, 88, 166, 93, 90, 95, 96,
	16, 196, 197, 66, 155, 136, 174, 154, 48, 204, 161, 200, 19, 164, 190,
	33, 27, 32, 26, 53, 121, 36, 70, 134, 274, 273, 138, 55, 217, 104,
	103, 73, 239, 63, 65, 147, 131, 157, 286, 302, 287, 182, 1, 132, 129,
	232, 238, 61, 112, 240, 118, 281, 272, 99, 35, 250, 249, 133, 201, 22,
	162, 165, 160, 293, 159, 167, 45, 125, 124, 123, 122, 152, 21, 151,
	77, 11, 2, 233, 314, 29, 28, 194, 51, 64, 80, 195, 69, 76, 107, 108,
	106, 109, 111, 105, 110, 130, 115, 158, 14, 13, 27, 33, 15, 16, 21,
	22, 23, 24, 25, 17, 28, 34, 4, 3, 6, 5, 29, 0, 10, 7, 8, 26, 31, 12,
	9, 30, 1, 32, 11, 19, 18, 20, 2, 3, 5, 0, 2, 1, 6, 4, 2, 1, 0, 0, 2,
	0, 1, 0, 1, 4, 5, 1, 3, 2, 8, 7, 6, 12, 10, 11, 9, 0, 0, 3, 2, 1, 0,
	3, 2, 0, 1, 5, 2, 7, 6, 4, 8, 9, 3, 1, 0, 3, 1, 2, 0, 0, 1, 12, 13,
	15, 14, 11, 6, 3, 8, 7, 5, 9, 10, 4, 2, 1, 0, 0, 2, 1, 3, 0, 4, 5, 3,
	1, 2, 6, 7, 1, 4, 0, 3, 5, 2, 0, 1, 2, 17, 4, 21, 16, 15, 7, 8, 11, 3,
	23, 1, 19, 20, 13, 18, 9, 6, 12, 22, 5, 10, 0, 14, 14, 4, 21, 6, 8,
	13, 9, 11, 3, 20, 23, 17, 7, 1, 2, 22, 16, 19, 5, 12, 15, 10, 18, 0,
	0, 1, 3, 2, 1, 0, 3, 4, 2, 0, 5, 1, 2, 0, 1, 3, 2, 0, 1, 2, 3, 0, 1,
	1, 0, 3, 4, 2, 0, 5, 1, 2, 0, 1, 9, 5, 12, 11, 10, 1, 0, 2, 7, 8, 6,
	4, 3, 2, 0, 1, 1, 0, 6, 2, 0, 3, 5, 1, 4, 5, 3, 1, 0, 2, 4, 1, 0, 0,
	1, 0, 1, 0, 1, 2, 1, 0, 0, 1, 0, 1, 0, 1, 0, 5, 9, 6, 8, 4, 2, 0, 3,
	7, 1, 2, 0, 1, 1, 0, 0, 1, 2, 1, 0, 3, 2, 3, 4, 5, 0, 1, 6, 4, 2, 0,
	5, 11, 7, 3, 1, 9, 8, 10, 3, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 3, 2, 0, 1,
	2, 0, 1, 2, 0, 3, 1, 2, 0, 1, 0, 1, 1, 0, 3, 2, 2, 0, 1, 3, 2, 0, 1,
	2, 0, 1, 2, 0, 4, 3, 1, 2, 0, 1, 0, 1, 3, 2, 0, 1, 5, 3, 1, 0, 2, 4,
	3, 2, 0, 1, 0, 1, 2, 1, 0, 2, 0, 1, 2, 2, 0, 1, 3, 0, 1, 2, 0, 1, 0,
	0, 1, 0, 1, 1, 0, 0, 1, 2, 0, 5, 1, 3, 4, 0, 1, 2, 2, 0, 1, 3, 0, 1,
	2, 2, 1, 5, 3, 4, 6, 7, 0, 1, 0, 0, 1, 2, 15, 4, 11, 10, 9, 8, 3, 14,
	13, 12, 6, 5, 7, 0, 8, 4, 3, 2, 12, 18, 24, 25, 28, 29, 27, 26, 17,
	11, 23, 9, 13, 19, 22, 15, 21, 20, 7, 10, 5, 6, 14, 0, 16, 1, 2, 1, 0,
	0, 1, 3, 2, 1, 0, 0, 1, 2, 1, 0, 0, 1, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0,
	1, 2, 1, 0, 0, 1, 2, 1, 0, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1,
	2, 0, 1, 3, 0, 1, 0, 1, 10, 2, 5, 4, 9, 7, 3, 6, 8, 1, 0, 0, 0, 1, 6,
	1, 0, 2, 5, 4, 3, 0, 1, 1, 0, 2, 0, 1, 1, 0, 2, 0, 1, 4, 2, 1, 0, 3,
	0, 1, 5, 2, 1, 4, 0, 3, 0, 1, 3, 2, 0, 1, 0, 1, 3, 2, 0, 1, 0, 1, 2,
	1, 0, 0, 1, 6, 1, 0, 2, 5, 4, 3, 0, 1, 1, 0, 2, 5, 4, 3, 0, 1, 1, 0,
	0, 1, 3, 2, 0, 1, 0, 1, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1,
	0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 1, 0, 3, 2, 0, 1, 2, 0, 3,
	1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 1, 0,
	2, 0, 1, 2, 0, 1, 3, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 2, 0, 1, 3, 0, 1,
	2, 0, 1, 3, 0, 1, 4, 2, 0, 3, 1, 0, 1, 0, 1, 13, 12, 15, 11, 7, 10, 2,
	1, 9, 8, 5, 0, 4, 3, 14, 6, 0, 5, 9, 7, 1, 8, 0, 6, 3, 2, 4, 0, 3, 4,
	1, 2, 2, 3, 1, 0, 0, 1, 3, 2, 0, 1, 0, 1, 4, 7, 2, 3, 1, 5, 0, 8, 9,
	10, 6, 11, 10, 9, 21, 6, 7, 20, 17, 18, 19, 12, 13, 14, 16, 8, 5, 3,
	4, 1, 2, 0, 15, 2, 3, 1, 0, 0, 1, 7, 4, 3, 0, 6, 5, 1, 2, 8, 9, 1, 7,
	5, 8, 2, 4, 10, 3, 0, 6, 2, 1, 0, 4, 3, 8, 7, 10, 4, 9, 3, 6, 0, 2, 1,
	5, 2, 1, 0, 9, 11, 10, 0, 5, 6, 8, 7, 12, 13, 4, 2, 3, 1, 0, 1, 3, 2,
	4, 6, 7, 20, 21, 10, 11, 0, 1, 16, 17, 18, 19, 8, 9, 2, 3, 14, 15, 32,
	33, 26, 27, 34, 35, 36, 37, 28, 29, 38, 39, 30, 31, 22, 23, 24, 25,
	40, 41, 4, 5, 12, 13, 20, 21, 4, 5, 6, 7, 18, 19, 0, 1, 2, 3, 8, 9,
	24, 25, 14, 15, 16, 17, 22, 23, 10, 11, 12, 13, 26, 27, 28, 29, 30,
	31, 0, 1, 18, 19, 10, 11, 14, 15, 2, 3, 20, 21, 22, 23, 16, 17, 12,
	13, 6, 7, 4, 5, 8, 9, 24, 25, 6, 7, 18, 19, 14, 15, 4, 5, 24, 25, 2,
	3, 0, 1, 20, 21, 30, 31, 28, 29, 16, 17, 12, 13, 10, 11, 8, 9, 22, 23,
	34, 35, 36, 37, 26, 27, 32, 33, 2, 1, 3, 0, 4, 5, 7, 6, 9, 8, 10, 11,
	0, 1, 2, 3, 4, 5, 6, 7, 22, 23, 20, 21, 18, 19, 2, 3, 0, 1, 10, 11, 8,
	9, 16, 17, 6, 7, 4, 5, 14, 15, 12, 13, 2, 3, 0, 1, 2, 3, 0, 1, 1, 2,
	0, 1, 4, 0, 3, 5, 6, 2, 11, 0, 5, 9, 1, 6, 8, 7, 2, 4, 10, 3, 0, 2, 1,
	3, 4, 0, 1, 2, 0, 0, 1, 0, 2, 1, 0, 0, 0, 3, 16, 8, 13, 7, 15, 4, 9,
	6, 2, 1, 14, 11, 10, 0, 12, 5, 0, 2, 1, 0, 3, 1, 5, 6, 7, 8, 9, 10,
	11, 12, 4, 2, 0, 1, 11, 9, 5, 7, 0, 6, 2, 10, 4, 8, 3, 0, 1, 1, 0, 9,
	3, 6, 5, 4, 2, 10, 0, 1, 7, 13, 12, 11, 15, 14, 8, 16, 17, 18, 19, 59,
	52, 53, 42, 31, 33, 36, 56, 35, 37, 43, 46, 45, 44, 34, 39, 38, 40,
	41, 32, 50, 51, 49, 48, 47, 67, 66, 65, 64, 63, 62, 61, 60, 12, 0, 58,
	2, 5, 57, 55, 54, 4, 6, 13, 26, 28, 27, 25, 23, 22, 16, 15, 14, 3, 7,
	9, 8, 10, 11, 1, 20, 21, 19, 18, 17, 24, 30, 29, 2, 0, 1, 3, 2, 4, 7,
	8, 9, 10, 11, 12, 13, 14, 15, 5, 6, 0, 1, 3, 16, 18, 17, 44, 7, 36, 1,
	2, 5, 53, 52, 0, 4, 18, 47, 23, 22, 50, 51, 49, 48, 26, 27, 40, 39,
	29, 28, 3, 9, 11, 10, 12, 6, 32, 30, 41, 21, 17, 13, 35, 33, 37, 45,
	31, 16, 46, 34, 15, 38, 42, 43, 8, 14, 24, 19, 20, 25, 1, 2, 0, 5, 4,
	20, 18, 3, 19, 17, 1, 0, 11, 7, 8, 6, 2, 14, 16, 15, 13, 12, 10, 9, 2,
	1, 0, 3, 2, 0, 1, 2, 3, 0, 1, 2, 1, 0, 0, 1, 0, 3, 4, 2, 1, 0, 0, 1,
	1, 0, 6, 4, 19, 18, 17, 8, 9, 10, 5, 1, 16, 15, 14, 11, 13, 12, 2, 0,
	3, 7, 2, 3, 1, 0, 2, 3, 6, 0, 1, 4, 5, 2, 1, 0, 2, 0, 1, 6, 10, 11, 0,
	2, 3, 9, 5, 4, 1, 8, 7, 1, 0, 2, 3, 2, 1, 3, 4, 5, 6, 0, 11, 4, 3, 24,
	2, 6, 5, 7, 13, 9, 10, 8, 14, 19, 18, 1, 0, 23, 12, 17, 15, 16, 20,
	22, 21, 28, 20, 23, 26, 27, 22, 21, 0, 1, 18, 17, 2, 29, 25, 11, 14,
	10, 16, 12, 30, 24, 8, 13, 7, 15, 9, 5, 6, 4, 3, 19, 1, 14, 13, 12,
	11, 10, 9, 8, 7, 6, 5, 4, 0, 2, 3, 13, 19, 17, 18, 16, 15, 14, 10, 7,
	9, 12, 8, 11, 2, 0, 3, 1, 6, 5, 4, 1, 3, 5, 7, 0, 2, 4, 6, 0, 1, 2, 3,
	4, 5, 6, 7, 0, 1, 2, 3, 1, 0, 0, 1, 4, 3, 5, 0, 1, 2, 0, 1, 2, 0, 1,
	0, 1, 1, 0, 2, 4, 3, 1, 0, 2, 3, 0, 1, 0, 1, 1, 0, 3, 0, 1, 19, 13,
	16, 10, 9, 7, 6, 14, 20, 18, 2, 5, 11, 12, 4, 15, 17, 8, 13, 14, 15,
	16, 0, 4, 3, 2, 18, 17, 19, 12, 5, 24, 11, 6, 8, 23, 21, 22, 1, 20,
	10, 9, 7, 1, 0, 10, 3, 4, 8, 5, 7, 9, 2, 6, 3, 0, 5, 6, 7, 2, 1, 4,
	14, 15, 10, 11, 2, 3, 6, 7, 12, 13, 8, 9, 0, 1, 4, 5, 2, 1, 9, 8, 3,
	4, 5, 7, 6, 11, 0, 10, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 5, 2, 0, 4, 6, 3,
	1, 2, 0, 1, 1, 0, 3, 2, 0, 1, 15, 2, 5, 4, 9, 12, 1, 0, 3, 13, 17, 16,
	10, 7, 8, 6, 11, 14, 2, 5, 3, 0, 4, 1, 6, 4, 1, 9, 5, 7, 8, 10, 3, 0,
	2, 6, 4, 5, 3, 1, 2, 0, 7, 9, 8, 5, 7, 2, 6, 3, 1, 4, 9, 11, 10, 0, 8,
	0, 0, 2, 1, 0, 0, 3, 2, 1, 3, 0, 2, 1, 5, 4, 2, 0, 1, 5, 2, 0, 6, 1,
	4, 3, 0, 1, 1, 0, 6, 4, 1, 9, 5, 7, 8, 10, 3, 0, 2, 5, 4, 2, 3, 1, 0,
	7, 6, 5, 1, 4, 7, 2, 6, 3, 11, 9, 0, 10, 8, 5, 1, 0, 3, 4, 2, 2, 0, 1,
	2, 3, 4, 1, 0, 5, 2, 3, 0, 1, 1, 14, 13, 12, 11, 18, 17, 16, 15, 5, 4,
	3, 2, 9, 8, 7, 6, 10, 19, 20, 0, 20, 6, 30, 34, 31, 35, 0, 1, 3, 2, 9,
	4, 15, 14, 13, 16, 7, 18, 32, 21, 19, 22, 36, 11, 33, 23, 37, 12, 17,
	8, 26, 25, 24, 27, 29, 28, 41, 38, 39, 45, 42, 43, 44, 40, 10, 5, 5,
	16, 20, 17, 8, 14, 13, 12, 15, 1, 6, 0, 10, 3, 2, 11, 7, 19, 18, 9, 4,
	5, 20, 17, 8, 14, 13, 12, 15, 1, 6, 0, 10, 3, 2, 11, 7, 19, 18, 9, 4,
	16, 0, 1, 3, 2, 5, 2, 0, 1, 4, 3, 0, 1, 3, 2, 5, 2, 0, 1, 4, 3, 16,
	15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 0, 2, 3, 14,
	7, 5, 12, 17, 8, 16, 15, 13, 11, 9, 6, 4, 18, 10, 0, 3, 2, 1, 1, 0, 7,
	6, 5, 3, 2, 4, 4, 5, 0, 3, 2, 1, 10, 8, 9, 2, 13, 14, 0, 1, 4, 3, 7,
	11, 15, 6, 5, 12, 1, 0, 2, 3, 0, 1, 2, 3, 0, 2, 9, 6, 8, 7, 5, 4, 1,
	0, 3, 3, 1, 2, 0, 5, 7, 3, 0, 1, 4, 6, 2, 5, 4, 6, 3, 0, 1, 2, 8, 1,
	3, 9, 6, 7, 2, 4, 5, 0, 1, 6, 5, 3, 2, 4, 0, 2, 0, 1, 4, 0, 6, 5, 1,
	3, 7, 2, 2, 4, 5, 1, 3, 0, 7, 6, 0, 2, 1, 1, 0, 2, 3, 3, 1, 0, 6, 4,
	5, 2, 0, 5, 10, 1, 15, 22, 23, 18, 17, 0, 21, 14, 26, 9, 8, 11, 13,
	19, 12, 25, 2, 7, 6, 3, 20, 16, 24, 4, 1, 2, 0, 2, 4, 3, 1, 0, 0, 1,
	3, 4, 1, 0, 2, 5, 0, 1, 5, 6, 3, 4, 2, 0, 7, 1, 0, 1, 1, 0, 5, 4, 1,
	0, 2, 3, 0, 1, 0, 0, 1, 7, 4, 1, 0, 2, 6, 5, 3, 0, 1, 5, 1, 0, 2, 3,
	4, 0, 1, 0, 0, 1, 3, 2, 1, 0, 0, 1, 0, 1, 3, 4, 2, 0, 1, 2, 0, 1, 4,
	5, 1, 0, 2, 3, 0, 1, 10, 0, 7, 2, 1, 5, 6, 3, 9, 4, 8, 11, 3, 2, 1, 0,
	4, 0, 1, 0, 1, 5, 6, 2, 0, 3, 4, 1, 0, 1, 6, 5, 2, 0, 3, 4, 1, 0, 1,
	4, 5, 2, 0, 3, 1, 0, 1, 4, 1, 0, 5, 3, 2, 0, 1, 6, 5, 2, 0, 3, 4, 1,
	0, 1, 1, 2, 0, 4, 5, 2, 0, 3, 1, 0, 1, 0, 2, 1, 4, 5, 2, 0, 3, 1, 0,
	1, 0, 1, 0, 4, 1, 0, 2, 3, 0, 1, 1, 2, 0, 2, 3, 1, 0, 0, 3, 2, 4, 1,
	11, 3, 0, 18, 6, 16, 8, 5, 7, 4, 13, 12, 2, 9, 10, 17, 1, 19, 15, 14,
	20, 1, 2, 0, 1, 2, 0, 3, 2, 1, 0, 7, 4, 9, 3, 10, 6, 0, 2, 8, 5, 1, 0,
	1, 4, 0, 2, 5, 1, 3, 4, 2, 3, 0, 8, 9, 5, 6, 7, 1, 3, 4, 1, 2, 0, 8,
	7, 6, 5, 12, 11, 10, 9, 15, 23, 13, 14, 22, 21, 19, 16, 18, 17, 20, 1,
	2, 0, 0, 4, 6, 3, 5, 7, 0, 1, 2, 1, 2, 0, 1, 4, 3, 2, 0, 1, 2, 3, 0,
	0, 1, 1, 0, 3, 2, 0, 3, 1, 2, 6, 5, 4, 12, 11, 23, 22, 4, 25, 1, 2, 8,
	5, 6, 9, 7, 0, 14, 17, 24, 16, 21, 20, 19, 18, 3, 13, 15, 10, 1, 0, 0,
	1, 0, 1, 2, 1, 0, 4, 3, 1, 0, 5, 2, 6, 1, 2, 0, 3, 4, 5, 0, 5, 4, 2,
	1, 3, 0, 1, 0, 2, 1, 0, 0, 1, 10, 4, 6, 5, 0, 8, 9, 7, 2, 11, 3, 1, 1,
	0, 0, 1, 0, 1, 4, 3, 0, 1, 2, 2, 4, 6, 5, 1, 3, 0, 5, 3, 0, 4, 2, 1,
	1, 0, 3, 7, 6, 10, 11, 9, 5, 2, 8, 4, 1, 3, 0, 2, 0, 0, 6, 10, 8, 0,
	5, 4, 2, 1, 9, 3, 7, 0, 1, 0, 8, 9, 4, 6, 7, 5, 0, 1, 12, 14, 13, 15,
	2, 3, 10, 11, 7, 2, 6, 1, 8, 3, 5, 10, 0, 9, 4, 0, 0, 3, 2, 1, 0, 0,
	2, 1, 0, 1, 3, 2, 0, 9, 6, 7, 1, 0, 5, 2, 3, 4, 8, 22, 0, 13, 29, 2,
	36, 3, 4, 37, 34, 7, 32, 8, 11, 10, 12, 6, 19, 20, 33, 21, 15, 16, 14,
	35, 23, 17, 28, 30, 31, 27, 25, 24, 18, 26, 1, 9, 5, 13, 9, 0, 4, 17,
	16, 1, 3, 15, 11, 5, 2, 12, 14, 8, 10, 7, 6, 6, 7, 8, 9, 10, 11, 12,
	13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
	48, 30, 31, 40, 41, 42, 43, 44, 45, 46, 47, 38, 39, 34, 35, 36, 37,
	32, 33, 49, 2, 3, 4, 5, 0, 1, 6, 8, 9, 10, 11, 12, 13, 14, 15, 7, 2,
	3, 4, 5, 0, 1, 0, 1, 2, 1, 2, 0, 0, 1, 0, 1, 0, 6, 4, 10, 8, 2, 3, 0,
	1, 5, 9, 7, 1, 3, 5, 4, 0, 2, 3, 4, 5, 6, 1, 0, 2, 2, 1, 0, 0, 0, 1,
	3, 1, 2, 0, 2, 0, 1, 3, 2, 3, 0, 1, 0, 0, 1, 2, 3, 4, 5, 6, 8, 7, 51,
	53, 52, 19, 9, 55, 56, 54, 58, 57, 44, 36, 35, 60, 61, 64, 62, 49, 50,
	63, 59, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25,
	26, 27, 28, 29, 30, 31, 32, 33, 34, 37, 38, 39, 40, 41, 42, 43, 45,
	46, 47, 48, 1, 3, 2, 0, 4, 7, 3, 1, 5, 2, 6, 0, 3, 5, 14, 33, 24, 17,
	32, 23, 16, 31, 22, 15, 25, 13, 30, 8, 29, 20, 11, 28, 19, 10, 27, 18,
	9, 21, 7, 26, 0, 1, 4, 12, 6, 2, 1, 2, 0, 4, 0, 5, 6, 3, 1, 2, 2, 7,
	1, 0, 4, 6, 5, 3, 8, 0, 5, 4, 3, 2, 1, 1, 2, 0, 9, 0, 10, 12, 11, 22,
	8, 3, 4, 6, 19, 21, 20, 18, 17, 2, 14, 13, 15, 16, 5, 7, 1, 0, 1, 5,
	19, 6, 12, 8, 20, 16, 11, 7, 15, 13, 9, 17, 14, 10, 18, 2, 3, 4, 2, 1,
	3, 0, 0, 2, 1, 3, 6, 0, 2, 5, 3, 1, 4, 0, 1, 1, 0, 2, 3, 0, 0, 2, 0,
	1, 2, 15, 3, 1, 16, 10, 23, 11, 21, 22, 17, 18, 7, 19, 8, 6, 20, 0, 4,
	12, 13, 14, 5, 9, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 0, 1, 0, 0, 0,
	1, 10, 46, 9, 53, 51, 52, 67, 24, 57, 40, 68, 69, 37, 36, 58, 71, 70,
	42, 12, 7, 35, 65, 63, 3, 1, 43, 11, 31, 15, 41, 39, 27, 16, 17, 45,
	19, 32, 54, 14, 55, 38, 18, 6, 50, 13, 4, 29, 59, 49, 28, 5, 33, 20,
	22, 62, 34, 60, 47, 48, 30, 61, 44, 2, 0, 66, 64, 21, 25, 23, 26, 8,
	56, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 2, 1, 0, 2, 0, 1, 0, 2, 3, 1, 2, 1,
	0, 2, 0, 1, 2, 1, 0, 10, 13, 14, 11, 12, 6, 7, 4, 5, 2, 0, 3, 1, 8, 9,
	3, 1, 0, 2, 2, 0, 1, 3, 2, 1, 0, 2, 3, 0, 1, 2, 1, 0, 2, 0, 1, 3, 2,
	0, 4, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 0, 2, 3, 4, 0, 1, 1, 0, 2,
	3, 0, 1, 1, 0, 2, 3, 2, 0, 1, 2, 4, 3, 1, 0, 2, 0, 1, 4, 1, 0, 3, 2,
	3, 5, 4, 2, 0, 1, 1, 0, 3, 2, 2, 0, 1, 4, 1, 0, 3, 2, 2, 0, 1, 3, 4,
	1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 4, 2, 0, 1, 5, 1, 0, 2, 3, 4, 3, 2, 0,
	1, 1, 0, 2, 5, 3, 4, 2, 0, 1, 0, 1, 1, 0, 2, 0, 3, 1, 1, 0, 2, 4, 0,
	1, 3, 2, 1, 0, 2, 0, 1, 0, 1, 1, 0, 2, 0, 1, 2, 1, 0, 3, 3, 4, 2, 0,
	1, 3, 2, 0, 1, 4, 1, 0, 2, 3, 2, 0, 1, 2, 1, 0, 2, 0, 1, 1, 0, 2, 2,
	0, 1, 0, 1, 2, 3, 1, 0, 2, 3, 4, 0, 1, 5, 4, 6, 1, 0, 2, 3, 30, 8, 11,
	12, 17, 6, 7, 10, 23, 21, 32, 15, 19, 22, 26, 24, 28, 13, 29, 20, 31,
	14, 18, 16, 27, 25, 9, 33, 34, 35, 36, 37, 4, 5, 3, 2, 0, 1, 1, 0, 2,
	3, 3, 2, 5, 4, 0, 1, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 2, 0, 1, 1, 0, 2,
	2, 0, 1, 1, 0, 2, 2, 0, 1, 0, 1, 1, 0, 3, 2, 1, 0, 2, 1, 0, 2, 3, 0,
	1, 1, 0, 2, 4, 6, 3, 0, 1, 5, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 2, 0, 1,
	1, 0, 2, 0, 1, 2, 1, 0, 2, 0, 1, 2, 4, 3, 2, 0, 1, 5, 3, 2, 0, 1, 0,
	0, 1, 0, 1, 0, 1, 0, 2, 3, 0, 1, 2, 5, 1, 0, 2, 3, 4, 14, 2, 8, 12,
	10, 6, 4, 0, 1, 3, 9, 13, 11, 7, 5, 1, 0, 2, 3, 2, 3, 0, 1, 3, 0, 2,
	1, 4, 2, 0, 1, 3, 1, 0, 2, 0, 1, 3, 1, 0, 2, 3, 0, 1, 2, 1, 0, 2, 0,
	1, 2, 0, 2, 8, 1, 5, 3, 4, 7, 6, 0, 0, 1, 0, 0, 13, 10, 6, 7, 14, 1,
	11, 0, 8, 9, 4, 3, 12, 5, 2, 3, 4, 5, 6, 1, 0, 2, 2, 0, 1, 1, 3, 2, 0,
	14, 15, 10, 8, 6, 2, 4, 5, 0, 1, 13, 12, 11, 9, 7, 3, 1, 2, 0, 2, 0,
	1, 2, 3, 4, 5, 1, 0, 1, 2, 3, 0, 0, 1, 0, 2, 0, 1, 3, 0, 1, 0, 1, 0,
	2, 5, 6, 0, 4, 3, 2, 1, 2, 3, 7, 5, 6, 9, 10, 11, 12, 0, 4, 8, 1, 0,
	0, 1, 11, 10, 1, 6, 7, 13, 14, 4, 17, 0, 12, 2, 16, 15, 5, 8, 9, 3,
	18, 0, 0, 4, 5, 2, 3, 1, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 5, 2, 0, 4, 6,
	3, 1, 2, 0, 1, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 0, 1, 2, 6, 3, 2, 0, 4,
	5, 7, 8, 1, 3, 7, 2, 0, 4, 8, 1, 6, 5, 2, 3, 0, 1, 1, 5, 10, 6, 9, 7,
	8, 4, 0, 2, 3, 7, 8, 0, 5, 6, 11, 2, 12, 9, 10, 4, 3, 13, 1, 7, 8, 0,
	2, 10, 4, 9, 6, 3, 5, 1, 3, 1, 0, 4, 2, 0, 4, 1, 3, 2, 1, 2, 0, 2, 1,
	0, 0, 1, 3, 2, 0, 1, 0, 1, 2, 1, 0, 0, 1, 1, 0, 2, 10, 9, 7, 5, 4, 6,
	8, 3, 0, 1, 9, 8, 6, 7, 1, 0, 2, 5, 4, 3, 0, 1, 5, 3, 4, 1, 0, 2, 0,
	1, 2, 1, 0, 0, 1, 7, 1, 0, 4, 3, 2, 6, 5, 0, 1, 2, 1, 0, 0, 1, 4, 3,
	2, 0, 1, 0, 1, 0, 1, 0, 2, 4, 2, 0, 3, 1, 0, 1, 1, 0, 4, 2, 3, 0, 1,
	1, 0, 4, 2, 5, 3, 0, 1, 0, 1, 0, 1, 3, 2, 18, 8, 6, 7, 12, 11, 10, 9,
	13, 4, 2, 17, 16, 15, 14, 3, 0, 19, 5, 1, 4, 2, 11, 9, 10, 6, 7, 8, 3,
	5, 0, 1, 4, 8, 1, 13, 3, 2, 9, 14, 15, 5, 10, 17, 19, 7, 0, 6, 18, 20,
	16, 11, 12, 21, 2, 0, 4, 5, 3, 1, 0, 1, 2, 0, 4, 5, 3, 1, 0, 1, 3, 8,
	13, 9, 5, 1, 11, 7, 10, 4, 0, 2, 12, 6, 0, 1, 2, 0, 1, 3, 0, 1, 1, 0,
	2, 3, 2, 0, 1, 0, 1, 2, 0, 1, 0, 1, 1, 3, 0, 2, 1, 0, 2, 2, 0, 1, 0,
	8, 5, 4, 2, 3, 14, 13, 9, 6, 12, 10, 1, 11, 7, 2, 6, 3, 0, 1, 4, 5, 0,
	2, 1, 3, 3, 4, 1, 0, 2, 2, 0, 8, 3, 6, 7, 4, 5, 1, 1, 0, 0, 3, 1, 2,
	0, 0, 0, 2, 1, 5, 14, 12, 11, 6, 15, 7, 9, 8, 4, 13, 3, 10, 0, 1, 0,
	1, 4, 3, 2, 1, 2, 0, 0, 3, 4, 5, 6, 0, 2, 1, 12, 0, 3, 9, 1, 4, 13, 8,
	7, 10, 11, 6, 14, 15, 16, 17, 18, 19, 5, 2, 10, 3, 8, 9, 11, 12, 0, 2,
	6, 5, 7, 1, 4, 13, 12, 25, 10, 27, 9, 7, 15, 1, 6, 3, 14, 5, 26, 2, 8,
	16, 18, 17, 19, 21, 20, 22, 24, 23, 11, 13, 0, 4, 4, 2, 3, 5, 6, 0, 1,
	2, 0, 1, 3, 0, 6, 7, 0, 11, 12, 13, 14, 10, 8, 3, 9, 4, 2, 1, 5, 0, 0,
	1, 3, 10, 23, 16, 2, 4, 26, 11, 5, 19, 18, 31, 30, 29, 28, 14, 13, 15,
	20, 22, 7, 6, 32, 8, 27, 12, 21, 9, 1, 0, 24, 25, 17, 0, 2, 6, 3, 5,
	1, 4, 1, 0, 19, 22, 15, 16, 21, 3, 2, 1, 0, 4, 11, 5, 12, 18, 10, 14,
	6, 7, 8, 9, 13, 20, 17, 7, 4, 6, 9, 0, 2, 3, 8, 5, 1, 3, 1, 0, 2, 2,
	1, 5, 13, 12, 11, 10, 6, 0, 14, 7, 8, 4, 3, 9, 0, 1, 0, 1, 10, 1, 9,
	0, 6, 7, 8, 3, 5, 2, 4, 5, 3, 10, 17, 18, 9, 12, 6, 1, 15, 8, 14, 4,
	0, 13, 11, 2, 16, 7, 5, 3, 1, 0, 6, 2, 4, 7,
};

const struct mlx5ctl_enum mlx5ctl_enums[] = {
	{52518,0,2}, {53483,2,37}, {48725,39,3}, {50898,42,2}, {17144,44,10},
	{52544,54,2}, {57146,56,9}, {45767,65,18}, {19774,83,4}, {25520,87,3},
	{47983,90,2}, {48669,92,22}, {52039,114,3}, {34432,117,3},
	{50409,120,5}, {50122,125,6}, {47975,131,2}, {25157,133,203},
	{35897,336,2}, {17623,338,17}, {46685,355,3}, {52581,358,2},
	{48619,360,3}, {7506,363,3}, {22844,366,2}, {24584,368,2},
	{52731,370,3}, {46538,373,3}, {47771,376,2}, {13147,378,3},
	{17645,381,3}, {51793,384,11}, {8094,395,2}, {17316,397,2},
	{48377,399,5}, {48353,404,3}, {18275,407,10}, {56392,417,4},
	{48527,421,2}, {50553,423,4}, {50186,427,2}, {56705,429,3},
	{56654,432,5}, {21004,437,3}, {46771,440,3}, {14640,443,3},
	{46749,446,2}, {14741,448,8}, {36580,456,5}, {34250,461,2},
	{13140,463,2}, {17634,465,2}, {49785,467,13}, {48990,480,4},
	{48076,484,36}, {42253,520,26}, {57240,546,8}, {42449,554,8},
	{24887,562,10}, {20487,572,4}, {2280,576,16}, {27198,592,5},
	{28721,597,14}, {47952,611,3}, {48016,614,2}, {51979,616,3},
	{22126,619,4}, {51249,623,4}, {28741,627,3}, {49116,630,9},
	{28930,639,6}, {49607,645,7}, {49578,652,2}, {48602,654,2},
	{46818,656,3}, {57139,659,2}, {26043,661,5}, {1490,666,2},
	{47119,668,3}, {21046,671,7}, {47882,678,4}, {35563,682,5},
	{21038,687,4}, {16601,691,2}, {35536,693,3}, {48758,696,6},
	{49726,702,12}, {52238,714,4}, {55610,718,3}, {51437,721,4},
	{27448,725,3}, {42805,728,4}, {1659,732,4}, {48063,736,2},
	{48050,738,2}, {51165,740,3}, {1676,743,4}, {52495,747,3},
	{41911,750,7}, {35038,757,3}, {52814,760,2}, {16462,762,3},
	{46452,765,6}, {48205,771,2}, {51216,773,7}, {1448,780,3},
	{36264,783,19}, {22944,802,2}, {52561,804,2}, {16743,806,4},
	{50145,810,2}, {27988,812,2}, {28295,814,2}, {52632,816,2},
	{36098,818,3}, {36054,821,2}, {17542,823,2}, {28332,825,5},
	{16813,830,3}, {17512,833,6}, {12711,839,4}, {34691,843,3},
	{17992,846,2}, {28950,848,3}, {47918,851,3}, {48901,854,26},
	{13423,880,4}, {20441,884,4}, {49309,888,3}, {49531,891,4},
	{46622,895,3}, {17571,898,2}, {35095,900,5}, {34695,905,6},
	{1082,911,2}, {15861,913,3}, {47852,916,3}, {1652,919,4},
	{13801,923,2}, {47898,925,7}, {20688,932,4}, {36709,936,2},
	{17345,938,2}, {56866,940,6}, {51563,946,8}, {24512,954,3},
	{21016,957,3}, {51382,960,2}, {46575,962,4}, {13154,966,9},
	{46823,975,8}, {12469,983,2}, {24633,985,7}, {48166,992,2},
	{15713,994,6}, {52473,1000,3}, {46400,1003,2}, {22156,1005,3},
	{48225,1008,17}, {54895,1025,63}, {21023,1088,6}, {16893,1094,3},
	{49549,1097,2}, {46833,1099,2}, {52018,1101,4}, {49380,1105,4},
	{24408,1109,2}, {24434,1111,2}, {49266,1113,3}, {420,1116,3},
	{46808,1119,3}, {48479,1122,2}, {15636,1124,7}, {21367,1131,5},
	{33790,1136,3}, {48117,1139,5}, {1047,1144,2}, {36719,1146,5},
	{52454,1151,8}, {51052,1159,2}, {13601,1161,6}, {46782,1167,3},
	{25039,1170,5}, {46807,1175,2}, {17289,1177,3}, {53008,1180,2},
	{48851,1182,4}, {16492,1186,4}, {49981,1190,3}, {46720,1193,2},
	{17254,1195,3}, {25977,1198,3}, {48559,1201,2}, {36746,1203,2},
	{37169,1205,2}, {47867,1207,3}, {48422,1210,3}, {36602,1213,3},
	{25933,1216,2}, {22252,1218,4}, {49190,1222,2}, {49007,1224,2},
	{49046,1226,2}, {46473,1228,4}, {51113,1232,3}, {36246,1235,10},
	{46557,1245,3}, {13858,1248,2}, {46440,1250,2}, {52613,1252,3},
	{46762,1255,3}, {35130,1258,8}, {51520,1266,2}, {56314,1268,2},
	{48459,1270,4}, {24186,1274,2}, {51757,1276,21}, {48959,1297,4},
	{46803,1301,2}, {46792,1303,2}, {1068,1305,2},
};
const unsigned int mlx5ctl_num_enums = 221;

const struct mlx5ctl_enum_value mlx5ctl_enum_values[] = {
	{0x0,67466}, {0x1,69794}, {0x1,71374}, {0x2,75173}, {0x3,67968},
	{0x4,71389}, {0x5,75187}, {0x6,65306}, {0x7,62211}, {0x8,59972},
	{0x9,60070}, {0xa,66308}, {0xb,59958}, {0xc,60013}, {0xd,71145},
	{0xe,72088}, {0xf,73732}, {0x10,75442}, {0x11,71162}, {0x12,72104},
	{0x13,73748}, {0x14,75457}, {0x15,71920}, {0x16,71930}, {0x17,68719},
	{0x47,60812}, {0x49,70239}, {0x50,70070}, {0x51,75051}, {0x52,74380},
	{0x53,73274}, {0x54,72453}, {0x55,71853}, {0x56,71632}, {0x57,70981},
	{0x58,70815}, {0x5d,68045}, {0x6f,73585}, {0x70,75419}, {0x1,60978},
	{0x2,69705}, {0x3,58802}, {0xc,60903}, {0x1000,67327}, {0x0,60763},
	{0x7,61781}, {0x8,61867}, {0x9,61830}, {0xa,61770}, {0xb,61842},
	{0xc,61818}, {0xd,61806}, {0xe,61794}, {0xf,61854}, {0x1,64704},
	{0x2,64609}, {0x1,65185}, {0x2,59179}, {0x3,70132}, {0x4,70192},
	{0x5,70230}, {0x6,70211}, {0x7,70151}, {0x8,70172}, {0x10,60921},
	{0x0,67371}, {0x1,67381}, {0x2,62447}, {0x2,62458}, {0x4,62389},
	{0x4,62400}, {0x8,62264}, {0x8,62275}, {0x10,62365}, {0x10,62377},
	{0x20,62469}, {0x20,62481}, {0x40,62423}, {0x40,62435}, {0x80,62299},
	{0x80,62312}, {0x100,62339}, {0x100,62352}, {0x1,65331}, {0x2,69699},
	{0x4,65322}, {0x8,69690}, {0x0,65545}, {0x1,68969}, {0x2,68960},
	{0x0,70098}, {0x1,66769}, {0x0,66550}, {0x1,62866}, {0x2,65295},
	{0x3,69937}, {0x4,68486}, {0x5,62908}, {0x6,62884}, {0x7,68244},
	{0x8,68192}, {0x9,66816}, {0xc,61879}, {0xd,66840}, {0xf,66203},
	{0x11,62149}, {0x13,65835}, {0x14,60254}, {0x15,70009}, {0x1a,65484},
	{0x1f,70030}, {0x20,73252}, {0x25,65772}, {0x26,65794}, {0x0,66892},
	{0x1,66379}, {0x2,67998}, {0x0,69118}, {0x1,67536}, {0x3,69528},
	{0x0,62587}, {0x1,62627}, {0x2,62667}, {0x3,62647}, {0x4,62606},
	{0x0,62687}, {0x1,62704}, {0x2,62721}, {0x3,62571}, {0x4,62555},
	{0x5,62539}, {0x0,70098}, {0x1,60982}, {0x100,65376}, {0x101,64076},
	{0x102,70347}, {0x103,70356}, {0x104,70381}, {0x105,70369},
	{0x107,62738}, {0x108,62803}, {0x109,65390}, {0x10a,66703},
	{0x10b,66714}, {0x10d,65934}, {0x111,65706}, {0x113,67191},
	{0x114,67189}, {0x115,70404}, {0x116,70392}, {0x117,67509},
	{0x118,67585}, {0x119,67601}, {0x200,58942}, {0x201,58888},
	{0x202,58899}, {0x203,61237}, {0x204,68027}, {0x205,69959},
	{0x206,69957}, {0x207,69944}, {0x301,64728}, {0x302,64717},
	{0x303,64708}, {0x304,67909}, {0x400,64782}, {0x401,64751},
	{0x402,64742}, {0x403,64762}, {0x500,65066}, {0x501,64896},
	{0x502,64941}, {0x503,65032}, {0x504,65008}, {0x505,64997},
	{0x506,65019}, {0x507,65044}, {0x50a,64933}, {0x50b,64882},
	{0x50c,64986}, {0x50d,69998}, {0x50e,64953}, {0x600,59325},
	{0x601,59305}, {0x700,64635}, {0x701,64623}, {0x702,64613},
	{0x703,64501}, {0x705,64688}, {0x706,64660}, {0x707,64646},
	{0x708,64676}, {0x710,61148}, {0x711,61126}, {0x712,61138},
	{0x713,61116}, {0x714,65893}, {0x717,64602}, {0x718,64571},
	{0x719,64561}, {0x71a,64594}, {0x725,58615}, {0x726,58641},
	{0x727,61965}, {0x729,63735}, {0x72a,64583}, {0x740,61900},
	{0x750,67472}, {0x751,67490}, {0x752,59442}, {0x753,59466},
	{0x754,59491}, {0x755,59515}, {0x760,61343}, {0x761,61362},
	{0x762,59540}, {0x763,59564}, {0x764,68770}, {0x765,58867},
	{0x76f,59357}, {0x770,64130}, {0x771,64208}, {0x772,64206},
	{0x773,64190}, {0x774,64150}, {0x775,64170}, {0x780,60794},
	{0x781,60777}, {0x782,60678}, {0x783,60625}, {0x784,60600},
	{0x785,60652}, {0x786,59936}, {0x787,59913}, {0x800,68555},
	{0x801,68553}, {0x802,64403}, {0x803,64401}, {0x804,65813},
	{0x805,67026}, {0x806,67050}, {0x807,67064}, {0x80a,66869},
	{0x80b,58995}, {0x80c,59011}, {0x80d,65108}, {0x80e,69711},
	{0x80f,69709}, {0x816,65994}, {0x817,65992}, {0x819,62067},
	{0x820,62091}, {0x821,61583}, {0x822,61200}, {0x823,61218},
	{0x824,62030}, {0x825,62048}, {0x826,62950}, {0x827,60050},
	{0x828,60027}, {0x829,58754}, {0x82a,58733}, {0x82b,58773},
	{0x830,66358}, {0x831,66344}, {0x840,67157}, {0x841,67111},
	{0x842,67089}, {0x843,67099}, {0x844,67140}, {0x845,67122},
	{0x900,64034}, {0x901,64023}, {0x902,64011}, {0x903,64001},
	{0x904,64461}, {0x905,64451}, {0x906,64440}, {0x907,64431},
	{0x908,64551}, {0x909,64491}, {0x90a,64480}, {0x90b,64471},
	{0x90c,65174}, {0x90d,65163}, {0x90e,65151}, {0x90f,65141},
	{0x910,61988}, {0x912,62200}, {0x913,62189}, {0x914,62177},
	{0x915,62167}, {0x916,60165}, {0x917,60154}, {0x918,60142},
	{0x919,60132}, {0x92f,60221}, {0x930,68237}, {0x931,68155},
	{0x932,68138}, {0x933,64838}, {0x934,64819}, {0x935,64802},
	{0x936,58688}, {0x937,58665}, {0x938,58709}, {0x939,64111},
	{0x93a,64109}, {0x93b,64090}, {0x93c,68174}, {0x93d,59621},
	{0x93e,59619}, {0x93f,59589}, {0x940,59681}, {0x941,59679},
	{0x942,59651}, {0x960,65061}, {0x961,64907}, {0x962,64877},
	{0x963,64891}, {0x964,61560}, {0xa00,61094}, {0xa01,61072},
	{0xa02,61028}, {0xa03,61049}, {0xa04,59073}, {0xa06,59060},
	{0xa08,66239}, {0xa0a,66226}, {0xb00,66918}, {0xb0c,64245},
	{0xb0d,67550}, {0xb0e,67567}, {0xb12,65479}, {0xb16,61414},
	{0xb17,67896}, {0xb00,60126}, {0xd00,68593}, {0x0,66588}, {0x1,63054},
	{0x2,63229}, {0x3,63305}, {0x4,63404}, {0x5,63120}, {0x6,58606},
	{0x7,58958}, {0x8,63297}, {0x9,63422}, {0xa,63032}, {0xf,63109},
	{0x10,63440}, {0x30,63062}, {0x40,63132}, {0x50,63281}, {0x51,63264},
	{0x0,68797}, {0x1,64865}, {0x2,65580}, {0x0,67466}, {0x1,69794},
	{0x0,66550}, {0x1,65073}, {0x2,66211}, {0x0,67200}, {0x1,67186},
	{0x2,67197}, {0x0,66809}, {0x1,66796}, {0x1,65605}, {0x2,63795},
	{0x0,67917}, {0x1,67937}, {0x2,62822}, {0x9,69074}, {0xa,68954},
	{0xb,69067}, {0x0,62411}, {0x1,62286}, {0x6,69030}, {0x9,69040},
	{0xa,68954}, {0x0,66588}, {0x9,59264}, {0xa,66401}, {0x0,64738},
	{0x1,66164}, {0x2,68579}, {0x3,66184}, {0x4,59343}, {0x5,64772},
	{0x6,60991}, {0xc,63396}, {0xd,63178}, {0xe,63190}, {0xf,68762},
	{0x0,69907}, {0x1,69681}, {0x1,66122}, {0x3,59154}, {0x0,67998},
	{0x1,66653}, {0x2,65291}, {0x3,70254}, {0x4,70270}, {0x0,66783},
	{0x1,71028}, {0x2,71935}, {0x0,67987}, {0x0,67995}, {0x1,71935},
	{0x1,65299}, {0x2,71028}, {0x2,65288}, {0x3,68811}, {0x3,70006},
	{0xc,65215}, {0xc0,71969}, {0x0,68852}, {0x1,68856}, {0x2,69885},
	{0x3,63961}, {0x0,68265}, {0x1,60830}, {0x0,61677}, {0x1,61635},
	{0x2,61717}, {0x3,73213}, {0x80000,61299}, {0x100000,68211},
	{0x0,65073}, {0x1,64739}, {0x2,64795}, {0x1,62325}, {0x2,62493},
	{0x3,62251}, {0x4,62238}, {0x5,62225}, {0x0,68279}, {0x1,70290},
	{0x2,70201}, {0x0,67342}, {0x1,66967}, {0x2,69022}, {0x80,63615},
	{0x81,58577}, {0x82,59205}, {0x1,64865}, {0x2,63818}, {0x0,65340},
	{0x1,59372}, {0x2,69665}, {0x3,68866}, {0x4,66591}, {0x5,68003},
	{0x6,68820}, {0x7,67617}, {0x1,64413}, {0x2,59952}, {0x4,69807},
	{0x8,69802}, {0x10,64856}, {0x1,68546}, {0x2,63010}, {0x9,69074},
	{0xa,68954}, {0x0,66588}, {0xa,67821}, {0x1,63366}, {0x2,63199},
	{0x4,63039}, {0x5,63383}, {0x6,63470}, {0x10,63186}, {0x11,63074},
	{0x12,63165}, {0x13,63091}, {0x14,63215}, {0x15,63522}, {0x16,63546},
	{0x22,63482}, {0x0,65073}, {0x1,64705}, {0x2,64468}, {0x6,61155},
	{0x0,65193}, {0x1,66998}, {0x2,59811}, {0x3,69000}, {0x4,63772},
	{0x5,63641}, {0x7,69102}, {0x8,63818}, {0x9,68343}, {0xa,68612},
	{0xb,59820}, {0xc,60716}, {0xd,68338}, {0xe,69586}, {0xf,68404},
	{0x10,63753}, {0x11,63625}, {0x12,63656}, {0x13,67883}, {0x14,60740},
	{0x15,60291}, {0x16,60480}, {0x17,60302}, {0x18,63743}, {0x19,67007},
	{0x1a,65689}, {0x1b,60405}, {0x1c,68988}, {0x1d,65850}, {0x20,63956},
	{0x21,63781}, {0x22,60417}, {0x24,64174}, {0x25,60281}, {0x26,64316},
	{0x27,68355}, {0x0,61269}, {0x1,69641}, {0x2,69543}, {0x3,69011},
	{0x4,63772}, {0x5,63899}, {0x7,69080}, {0x8,63818}, {0x9,68386},
	{0xa,65725}, {0xb,59820}, {0xc,60264}, {0x10,63704}, {0x11,63672},
	{0x12,63927}, {0x13,69569}, {0x14,60753}, {0x15,60291}, {0x19,60369},
	{0x1a,60318}, {0x1b,60354}, {0x1c,68893}, {0x1d,65868}, {0x1f,60521},
	{0x20,63956}, {0x21,63781}, {0x1,70707}, {0x2,71229}, {0x4,73831},
	{0x8,72136}, {0x10,70622}, {0x20,71179}, {0x40,73378}, {0x80,71978},
	{0x1,75064}, {0x2,74393}, {0x4,73287}, {0x8,72466}, {0x10,71866},
	{0x20,71645}, {0x40,70994}, {0x80,70828}, {0x4,61751}, {0x8,60967},
	{0x10,60952}, {0x20,68616}, {0x40,67653}, {0x80,67679}, {0x100,67691},
	{0x200,68790}, {0x400,70054}, {0x800,67666}, {0x1,66467}, {0x2,64798},
	{0x4,61883}, {0x8,66315}, {0x1,69221}, {0x2,69197}, {0x4,69147},
	{0x8,69245}, {0x10,69267}, {0x20,69168}, {0x40,69296}, {0x80,69320},
	{0x100,69393}, {0x200,69370}, {0x400,69501}, {0x800,69127},
	{0x10000,69416}, {0x20000,69466}, {0x40000,69441}, {0x80000,69345},
	{0x8,67364}, {0x10,67850}, {0x20,65241}, {0x100,65198}, {0x200,70998},
	{0x1,59258}, {0x2,65085}, {0x4,59833}, {0x8,60248}, {0x10,61159},
	{0x20,65468}, {0x40,64352}, {0x80,65090}, {0x100,66773},
	{0x400,73231}, {0x800,73262}, {0x1000,60191}, {0x2000,60176},
	{0x4000,65510}, {0x0,59952}, {0x1,68244}, {0x2,64041}, {0x0,70009},
	{0x1,70030}, {0x0,59870}, {0x1,66607}, {0x2,59890}, {0x0,68956},
	{0x1,59251}, {0x2,66090}, {0x3,68978}, {0x0,66753}, {0x1,73343},
	{0x2,66846}, {0x3,61287}, {0x0,67275}, {0x1,68535}, {0x2,66017},
	{0x0,59096}, {0x0,59419}, {0x1,59053}, {0x2,66489}, {0x3,66473},
	{0x4,70111}, {0x4,66816}, {0x5,59085}, {0x6,59032}, {0x1,69739},
	{0x2,60976}, {0x3,61015}, {0x4,65671}, {0x5,67213}, {0x6,59103},
	{0x1,64360}, {0x2,59728}, {0x3,63833}, {0x4,67804}, {0x5,67838},
	{0x6,69608}, {0x7,66558}, {0x1,68932}, {0x2,68920}, {0x0,65052},
	{0x1,64922}, {0x0,60735}, {0x1,67342}, {0x2,63961}, {0x1,70293},
	{0x2,59043}, {0x100,66251}, {0x800,60206}, {0x2000,64418},
	{0x800000000ULL,60549}, {0x8000000000ULL,69729}, {0x0,70716},
	{0x1,71238}, {0x1,62149}, {0x2,70009}, {0x4,70030}, {0xc,58841},
	{0x13,70009}, {0x20,64290}, {0x24,65495}, {0x27,70030}, {0x47,66614},
	{0xff15,62993}, {0x1,59709}, {0x5,60498}, {0x7,60431}, {0x8,60451},
	{0x1,65224}, {0x2,65208}, {0x4,59986}, {0x8,60084}, {0x10,66732},
	{0x1000,58841}, {0x80000,70009}, {0x100000000ULL,64290},
	{0x1000000000ULL,65495}, {0x0,59187}, {0x1,63013}, {0x1,68733},
	{0x2,68752}, {0x4,58968}, {0x0,59952}, {0x1,68244}, {0x2,64041},
	{0x6,64285}, {0x8,66607}, {0xa,67957}, {0x1,63332}, {0x7,69847},
	{0x8,63319}, {0x9,63564}, {0xa,63348}, {0xb,63457}, {0xc,65585},
	{0xd,63254}, {0xe,59336}, {0xf,63155}, {0x10,63240}, {0x12,63501},
	{0x0,64064}, {0x1,69118}, {0x2,69913}, {0x7,60933}, {0x0,64064},
	{0x1,69118}, {0x2,69913}, {0x0,67998}, {0x1,73359}, {0x2,65238},
	{0x3,65280}, {0x0,68474}, {0x1,65754}, {0x2,65613}, {0x0,74436},
	{0x1,72491}, {0x2,71649}, {0x3,70832}, {0x0,60873}, {0x1,60863},
	{0x2,60841}, {0x3,60852}, {0x0,71935}, {0x1,71028}, {0x0,65302},
	{0x1,65291}, {0x0,58591}, {0x1,60888}, {0x2,59219}, {0x0,60873},
	{0x1,60863}, {0x2,60841}, {0x3,60852}, {0x0,66385}, {0x1,61395},
	{0x2,62786}, {0x1,61677}, {0x2,61635}, {0x4,61717}, {0x8,73213},
	{0x10,72435}, {0x20,71835}, {0x40,71602}, {0x0,70692}, {0x2,67279},
	{0x3,67256}, {0x0,68110}, {0x1,60942}, {0x1,75476}, {0x8,72525},
	{0x40,71062}, {0x0,68122}, {0x1,65919}, {0x2,61325}, {0x3,59742},
	{0x4,66698}, {0x5,59754}, {0x1,65231}, {0x2,67349}, {0x0,70287},
	{0x1,59769}, {0x2,61920}, {0x3,66133}, {0x4,66251}, {0x5,69965},
	{0x6,66909}, {0x1000000,66516}, {0x20000000,63975},
	{0x40000000,66066}, {0x1,66086}, {0x2,67322}, {0x40,64379},
	{0x80,68561}, {0x100,66540}, {0x200,63575}, {0x1000,66066},
	{0x2000,58950}, {0x4000,65667}, {0x20000,63998}, {0x40000,59284},
	{0x80000,63582}, {0x100000,59237}, {0x200000,70415}, {0x800000,68501},
	{0x2000000,67425}, {0x20000000,68448}, {0x40000000000ULL,71620},
	{0x800000000000ULL,69755}, {0x0,59777}, {0x3,65474}, {0x0,64762},
	{0x1,64772}, {0x1,68569}, {0x2,60241}, {0x4,66742}, {0x8,65661},
	{0x1,68705}, {0x8000,68687}, {0x1,65350}, {0x2,70090}, {0x1,65350},
	{0x2,70090}, {0x0,69879}, {0x1,69877}, {0x2,68542}, {0x4,62972},
	{0x8,68656}, {0x1,67874}, {0x2,59290}, {0x0,66954}, {0x1,66692},
	{0x0,63883}, {0x1,65553}, {0x2,67232}, {0x3,63853}, {0x4,62832},
	{0x1,68305}, {0x2,61187}, {0x4,67785}, {0x0,66954}, {0x1,66676},
	{0x2,66664}, {0x3,64055}, {0x4,64050}, {0x5,66949}, {0x0,65108},
	{0x1,66622}, {0x2,64224}, {0x3,66637}, {0x1,69794}, {0x2,67466},
	{0x3,59237}, {0x0,70094}, {0x1,66147}, {0x1,67714}, {0x2,68060},
	{0x3,69816}, {0x0,69799}, {0x1,69894}, {0x2,66117}, {0x8,66251},
	{0xb,60206}, {0xd,64418}, {0x18,64271}, {0x1c,61542}, {0x23,60549},
	{0x40,69838}, {0x41,69843}, {0x42,67391}, {0x43,65642}, {0x46,66687},
	{0xff01,58949}, {0xff02,65073}, {0xff03,59332}, {0xff04,65181},
	{0xff05,64695}, {0xff06,64705}, {0xff07,64468}, {0xff08,64041},
	{0xff09,62207}, {0xff0a,61155}, {0xff0b,64609}, {0xff0e,60172},
	{0xff0f,64117}, {0xff10,64795}, {0xff15,62984}, {0x10000000,69794},
	{0x20000000,67466}, {0x40000000,59427}, {0x80000000,68584},
	{0x1,62113}, {0x1,61925}, {0x2,62131}, {0x2,61945}, {0x0,67998},
	{0x1,65302}, {0x2,65291}, {0x1,63590}, {0x2,67466}, {0x4,70305},
	{0x80,63961}, {0x0,66976}, {0x1,66899}, {0x2,63961}, {0x0,69118},
	{0x1,69528}, {0x1,68501}, {0x4,66932}, {0x8,65099}, {0x30,66579},
	{0x40,66073}, {0x4,69744}, {0x8,67413}, {0x10,69777}, {0x20,67448},
	{0x40,69937}, {0x80,66059}, {0x0,67168}, {0x1,67179}, {0x1,63590},
	{0x2,67466}, {0x4,70305}, {0x0,67905}, {0x1,70305}, {0x2,58795},
	{0x0,65580}, {0x1,64865}, {0x2,59244}, {0xffffffff,68762},
	{0x1,64865}, {0x2,65580}, {0x1,65580}, {0x4,67342}, {0x5,68799},
	{0x6,68766}, {0x7,58883}, {0x8,68757}, {0x9,67037}, {0x1,59403},
	{0x2,59386}, {0x4,66833}, {0x8,58981}, {0x1,67310}, {0x2,68329},
	{0x1,70098}, {0x4,66093}, {0x1,62325}, {0x2,62493}, {0x3,62251},
	{0x4,62238}, {0x5,62225}, {0x7,64966}, {0x1,70037}, {0x2,70115},
	{0x3,70123}, {0x4,70182}, {0x5,70220}, {0x6,70201}, {0x7,70140},
	{0x8,70161}, {0x0,68279}, {0x11,70220}, {0x22,70201}, {0x0,68279},
	{0x1,70220}, {0x2,70201}, {0x0,62153}, {0x1,60572}, {0x0,69074},
	{0x1,66137}, {0x2,68811}, {0x3,68884}, {0x0,69874}, {0x1,69799},
	{0x2,68539}, {0x3,69868}, {0x5,66749}, {0x7,75472}, {0x8,74442},
	{0x9,66263}, {0xc,63967}, {0x0,59773}, {0x1,60735}, {0x2,63017},
	{0x3,61260}, {0x4,64266}, {0x6,63581}, {0x7,68549}, {0x9,69631},
	{0x1,65318}, {0x2,65313}, {0x0,61651}, {0x1,61609}, {0x2,61691},
	{0x3,73188}, {0x4,72410}, {0x5,71810}, {0x6,71577}, {0x0,60704},
	{0x1,64214}, {0x0,61455}, {0x1,68630}, {0x2,61478}, {0x3,61500},
	{0x4,61438}, {0x5,62850}, {0x1,62750}, {0x2,62761}, {0x3,62772},
	{0x0,65580}, {0x1,64865}, {0x1,60122}, {0x7,60099}, {0x9,60108},
	{0x0,66096}, {0x1,67862}, {0x2,66451}, {0x3,73327}, {0x4,66435},
	{0x5,71892}, {0x6,66415}, {0x7,71940}, {0x8,59995}, {0x9,73307},
	{0xa,65253}, {0xb,71005}, {0xc,71033}, {0xf,64330}, {0x10,64341},
	{0x11,70026}, {0x12,70015}, {0x4002,61264}, {0x4005,64390},
	{0x400a,61001}, {0x4013,66158}, {0x4019,66287}, {0x4020,66276},
	{0x4021,65076}, {0x4022,65367}, {0x4023,66329}, {0x4024,67021},
	{0x402e,65112}, {0x5001,65454}, {0x5002,65203}, {0x5003,59432},
	{0x5004,61175}, {0x5006,61889}, {0x5007,70049}, {0x5008,60704},
	{0x5009,68453}, {0x500b,70085}, {0x500c,69892}, {0x500e,69902},
	{0x500f,69897}, {0x5010,67982}, {0x5012,61894}, {0x5023,66198},
	{0x5031,64374}, {0x5041,63993}, {0x507f,66292}, {0x6001,69858},
	{0x7004,61379}, {0x9009,65448}, {0x900a,65136}, {0x9014,70310},
	{0x9028,66339}, {0x902b,64396}, {0x902d,69842}, {0x9040,65358},
	{0x9041,67203}, {0x9042,70101}, {0x9043,66319}, {0x9050,65974},
	{0x9051,60710}, {0x9053,61764}, {0x9054,67751}, {0x9055,69832},
	{0x9056,69992}, {0x9059,64045}, {0x9060,61746}, {0x9061,66727},
	{0x9062,70045}, {0x9063,70342}, {0x907f,66297}, {0x9155,64792},
	{0x9156,62816}, {0x9162,69872}, {0x9180,66127}, {0x9181,63021},
	{0xb001,63585}, {0xb002,66258}, {0xb01f,66302}, {0xc000,65122},
	{0xc00e,63600}, {0x0,65073}, {0x1,64705}, {0x2,64468}, {0x3,64704},
	{0x4,64703}, {0x5,64609}, {0x1,67298}, {0x2,60909}, {0x4,67318},
	{0x0,64306}, {0x1,63605}, {0x1,58954}, {0x3,63581}, {0x0,74370},
	{0x1,65434}, {0x2,73242}, {0x4,65420}, {0x0,71935}, {0x1,71028},
	{0x2,65411}, {0x4,65402}, {0x0,68020}, {0x1,65181}, {0x0,68020},
	{0x1,66143}, {0x0,66824}, {0x1,69622}, {0x2,68099}, {0x0,67386},
	{0x1,68479}, {0x2,68422}, {0x0,59773}, {0x1,58954}, {0x3,63581},
	{0x0,64705}, {0x1,64418}, {0xfff9,68528}, {0xfffa,68597},
	{0xfffb,67704}, {0xfffc,63961}, {0xfffd,68491}, {0xfffe,65540},
	{0xffff,59437}, {0x0,65224}, {0x1,65208}, {0x2,59986}, {0x3,60084},
	{0x4,66732}, {0x0,67998}, {0x1,70584}, {0x2,58555}, {0x0,64413},
	{0x1,59952}, {0x2,69807}, {0x3,69802}, {0x4,64856}, {0x2,66787},
	{0x3,69921}, {0x0,65787}, {0x1,67080}, {0x2,59782}, {0x3,61528},
	{0x4,68674}, {0x0,68513}, {0x1,62866}, {0x2,65295}, {0x3,69937},
	{0x4,68486}, {0x15,70009}, {0x20,73362}, {0x25,65772}, {0x0,66370},
	{0x2,67332}, {0x0,58856}, {0x10,75483}, {0x11,68752}, {0x12,68743},
	{0x13,68255}, {0x14,68127}, {0x0,59773}, {0x1,58954}, {0x3,63581},
	{0x0,66745}, {0x1,66723}, {0x2,70598}, {0x3,64298}, {0x4,63980},
	{0x0,68564}, {0x1,63961}, {0x0,71566}, {0x1,59166}, {0x2,70804},
	{0x0,63605}, {0x1,64306}, {0x0,66923}, {0x1,58827}, {0x2,65620},
	{0x3,65459}, {0x0,59825}, {0x1,59240}, {0x2,60093}, {0x3,69722},
	{0x0,67758}, {0x1,67773}, {0x2,65563}, {0x0,61406}, {0x1,66410},
	{0x0,66954}, {0x1,60727}, {0x2,68089}, {0x0,66954}, {0x1,68089},
	{0x2,68072}, {0x0,61008}, {0x1,61006}, {0x1,65531}, {0x2,65522},
	{0x1,59852}, {0x2,59842}, {0x0,68369}, {0x1,68312}, {0x2,67733},
	{0x0,63027}, {0x1,65980}, {0x2,61295}, {0x1,63027}, {0x2,65980},
	{0x4,61295}, {0x1,59025}, {0x2,62507}, {0x10,66037}, {0x20,68427},
	{0x40,68442}, {0x80,68020}, {0x0,59287}, {0x1,59234}, {0x1,60835},
	{0x2,69536}, {0x0,60835}, {0x1,69536}, {0x0,60735}, {0x1,58954},
	{0x2,68589}, {0x3,63581}, {0x0,68458}, {0x1,68471}, {0x2,68461},
	{0x1,67647}, {0x8,62010}, {0x10,68287}, {0x40,61731}, {0x80,59117},
	{0x100,59136}, {0x400,65953}, {0x800,58912}, {0x1000,62524},
	{0x4000,58926}, {0x0,65580}, {0x1,64865}, {0x2,65474}, {0x1,66108},
	{0x3,61180}, {0x0,65580}, {0x1,64865}, {0x0,59902}, {0x1,59880},
	{0x2,66607}, {0x0,68797}, {0x1,68840}, {0x2,68842}, {0x0,68279},
	{0x2,69978}, {0x4,69986}, {0x8,64873}, {0x10,59860}, {0x20,59842},
	{0x40,59852}, {0x80,58564}, {0x0,67998}, {0x1,66031}, {0x0,67998},
	{0x1,66031}, {0x0,59799}, {0x1,69971}, {0x2,64508}, {0x3,64532},
	{0x0,59799}, {0x1,69971}, {0x0,65108}, {0x1,66529}, {0x8,67461},
	{0x9,66169}, {0xa,68584}, {0xb,66189}, {0xe,65491}, {0xf,60883},
	{0x10,69789}, {0x11,62940}, {0x12,70332}, {0x14,62923}, {0x15,70315},
	{0x18,59276}, {0x19,63989}, {0x1b,66504}, {0x1f,68605}, {0x20,59317},
	{0x23,65131}, {0x25,63985}, {0x29,59191}, {0x0,65181}, {0x1,67395},
	{0x2,64868}, {0x3,69925}, {0x0,68564}, {0x1,63961}, {0x0,68564},
	{0x1,63961}, {0x0,58807}, {0x1,66985},
};

const struct mlx5ctl_layout_command mlx5ctl_layout_commands[] = {
	{0x100,564,565}, {0x101,533,534}, {0x102,321,322}, {0x103,731,732},
	{0x104,233,234}, {0x105,226,227}, {0x107,592,593}, {0x108,342,343},
	{0x109,694,695}, {0x10a,573,574}, {0x10b,696,697}, {0x10d,688,689},
	{0x113,21,22}, {0x114,149,150}, {0x115,723,724}, {0x116,657,658},
	{0x117,621,622}, {0x118,676,677}, {0x119,334,335}, {0x200,92,93},
	{0x201,582,583}, {0x202,183,184}, {0x203,611,612}, {0x204,454,456},
	{0x205,11,12}, {0x206,139,140}, {0x207,396,397}, {0x301,76,77},
	{0x302,175,176}, {0x303,550,551}, {0x400,71,72}, {0x401,171,172},
	{0x402,542,543}, {0x403,380,381}, {0x500,98,99}, {0x501,187,188},
	{0x502,668,669}, {0x503,319,320}, {0x504,670,671}, {0x505,672,673},
	{0x506,719,720}, {0x507,519,520}, {0x50a,521,522}, {0x50b,596,597},
	{0x50c,717,718}, {0x50d,340,341}, {0x50e,317,318}, {0x600,96,97},
	{0x601,185,186}, {0x700,111,112}, {0x701,199,200}, {0x702,615,616},
	{0x703,35,36}, {0x705,128,129}, {0x706,215,216}, {0x707,637,638},
	{0x708,37,38}, {0x710,73,74}, {0x711,173,174}, {0x712,228,229},
	{0x713,544,545}, {0x714,31,32}, {0x717,130,131}, {0x718,217,218},
	{0x719,639,640}, {0x71a,39,40}, {0x740,552,553}, {0x750,631,632},
	{0x751,422,423}, {0x752,554,555}, {0x753,383,384}, {0x754,585,586},
	{0x755,398,399}, {0x760,600,601}, {0x761,708,709}, {0x762,566,567},
	{0x763,389,390}, {0x764,568,569}, {0x765,570,571}, {0x76f,627,628},
	{0x770,629,630}, {0x771,19,20}, {0x772,147,148}, {0x773,594,595},
	{0x774,702,703}, {0x775,33,34}, {0x780,706,707}, {0x782,107,108},
	{0x783,195,196}, {0x784,607,608}, {0x785,410,411}, {0x800,17,18},
	{0x801,145,146}, {0x802,25,26}, {0x803,153,154}, {0x804,57,58},
	{0x805,0,1}, {0x806,44,45}, {0x807,219,220}, {0x80a,307,308},
	{0x80b,580,581}, {0x80c,700,701}, {0x80d,446,447}, {0x80e,27,28},
	{0x80f,155,156}, {0x816,23,24}, {0x817,151,152}, {0x819,548,549},
	{0x820,686,687}, {0x821,546,547}, {0x822,540,541}, {0x823,378,379},
	{0x824,536,537}, {0x825,376,377}, {0x826,538,539}, {0x827,3,4},
	{0x828,165,166}, {0x829,698,699}, {0x82a,575,576}, {0x82b,163,164},
	{0x830,710,711}, {0x831,635,636}, {0x840,87,88}, {0x841,393,394},
	{0x842,577,578}, {0x843,181,182}, {0x844,126,127}, {0x845,213,214},
	{0x900,114,115}, {0x901,415,416}, {0x902,201,202}, {0x903,617,618},
	{0x904,109,110}, {0x905,412,413}, {0x906,197,198}, {0x907,613,614},
	{0x908,102,103}, {0x909,406,407}, {0x90a,191,192}, {0x90b,602,603},
	{0x90c,100,101}, {0x90d,404,405}, {0x90e,189,190}, {0x90f,598,599},
	{0x910,684,685}, {0x912,116,117}, {0x913,418,419}, {0x914,203,204},
	{0x915,619,620}, {0x916,104,105}, {0x917,408,409}, {0x918,193,194},
	{0x919,604,605}, {0x92f,690,691}, {0x930,81,82}, {0x931,179,180},
	{0x932,560,561}, {0x933,78,79}, {0x934,177,178}, {0x935,558,559},
	{0x936,692,693}, {0x937,562,563}, {0x938,161,162}, {0x939,9,10},
	{0x93a,137,138}, {0x93b,556,557}, {0x93c,387,388}, {0x93d,15,16},
	{0x93e,143,144}, {0x93f,589,590}, {0x940,13,14}, {0x941,141,142},
	{0x960,276,277}, {0x961,282,283}, {0x962,288,289}, {0x963,279,280},
	{0x964,286,287}, {0xa00,302,304}, {0xa01,302,304}, {0xa02,302,304},
	{0xa03,302,304}, {0xa04,118,119}, {0xa06,205,206}, {0xa08,120,121},
	{0xa0a,207,208}, {0xb00,728,729}, {0xb0c,0,1}, {0xb12,726,727},
	{0xb16,29,30},
};
const unsigned int mlx5ctl_num_layout_commands = 189;

const struct mlx5ctl_layout_id mlx5ctl_layout_registers[] = {
	{0x4002,531}, {0x4005,517}, {0x400a,532}, {0x4013,530}, {0x4019,514},
	{0x4020,134}, {0x4022,275}, {0x4023,278}, {0x4024,274}, {0x402e,65},
	{0x5001,469}, {0x5002,491}, {0x5003,496}, {0x5004,509}, {0x5006,462},
	{0x5007,481}, {0x5008,501}, {0x5009,510}, {0x500b,505}, {0x500c,463},
	{0x500e,479}, {0x500f,511}, {0x5010,494}, {0x5012,490}, {0x5023,502},
	{0x5031,474}, {0x5041,472}, {0x507f,465}, {0x6001,704}, {0x7004,642},
	{0x9009,432}, {0x900a,434}, {0x9014,363}, {0x9028,372}, {0x902b,375},
	{0x902d,429}, {0x9040,438}, {0x9041,439}, {0x9042,441}, {0x9043,440},
	{0x9050,427}, {0x9051,425}, {0x9053,435}, {0x9054,436}, {0x9055,444},
	{0x9056,426}, {0x9059,428}, {0x9060,369}, {0x9061,366}, {0x9062,361},
	{0x9063,362}, {0x907f,358}, {0x9155,430}, {0x9156,431}, {0x9162,373},
	{0x9180,437}, {0x9181,433}, {0xb001,680}, {0xb002,679}, {0xb01f,678},
	{0xc000,646}, {0xc00e,231},
};
const unsigned int mlx5ctl_num_layout_registers = 62;

const struct mlx5ctl_layout_id mlx5ctl_layout_caps[] = {
	{0x0,48}, {0x1,480}, {0x2,449}, {0x3,43}, {0x4,662}, {0x6,480},
	{0x7,272}, {0x8,269}, {0x9,232}, {0xc,518}, {0xd,157}, {0xf,222},
	{0x11,735}, {0x13,748}, {0x14,221}, {0x15,326}, {0x1a,132},
	{0x1f,338}, {0x20,49}, {0x25,497}, {0x26,6},
};
const unsigned int mlx5ctl_num_layout_caps = 21;
