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
	"nic_vport_node_guid_modify\0" "pkey\0" "log_max_mkey\0"
	"terminate_scatter_list_mkey\0" "headers_mkey\0" "virtio_q_mkey\0"
	"desc_group_mkey\0" "dirty_bitmap_mkey\0" "null_mkey\0"
	"dump_fill_mkey\0" "trace_mkey\0" "repeated_mkey\0"
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
	"geneve_option_fte_index\0" "wqe_index\0" "plane_index\0"
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
	"outer_l4_type_ext\0" "qpc_ext\0" "format_select_dw_8_6_ext\0"
	"monitor_counter_output\0" "command_output\0" "cqe_compress_layout\0"
	"mac_address_layout\0" "roce_addr_layout\0" "flow_table_prop_layout\0"
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
	"eq_overrun_count\0" "dc_access_key_violation_count\0"
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
	"remove_flow_pkt_cnt\0" "out_of_seq_cnt\0" "max_qp_cnt\0"
	"sw_phase_cnt\0" "hw_phase_cnt\0" "wqe_cnt\0"
	"receiver_detect_result\0" "pfault\0" "qp_ooo_transmit_default\0"
	"reset_root_to_default\0" "mem_page_fault\0" "salt\0"
	"tx_overflow_buffer_pkt\0" "flow_table_properties_nic_transmit\0"
	"ttl_hoplimit\0" "hop_limit\0" "esw_rate_limit\0" "nic_rate_limit\0"
	"port_xmit_wait\0" "height_grade_weight\0" "phase_grade_weight\0"
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
	"ipsec_object\0" "macsec_object\0" "cross_vhca_object\0"
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
	"flow_meter_parameters\0" "congestion_parameters\0"
	"misc_parameters\0" "cap_max_pg_buffers\0" "outer_headers\0"
	"inner_headers\0" "max_num_eqs\0" "mcqs\0" "rppp_max_rps\0"
	"max_num_qps\0" "pps\0" "atomic_ops\0" "roce_slow_restart_cnps\0"
	"min_time_between_cnps\0" "ud_odp_caps\0" "uc_odp_caps\0"
	"xrc_odp_caps\0" "dc_odp_caps\0" "fpga_shell_caps\0" "mcqi_caps\0"
	"per_protocol_networking_offload_caps\0" "sandbox_basic_caps\0"
	"atomic_caps\0" "qos\0" "phase_eo_pos\0" "l0_to_recovery_eieos\0"
	"mpls_s_bos\0" "max_geneve_tlv_options\0" "algorithm_options\0"
	"max_num_sf_partitions\0" "num_of_repetitions\0"
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
	"general_obj_out_cmd_hdr\0" "general_obj_in_cmd_hdr\0"
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
	"trans_page_fault_info\0" "mem_page_fault_info\0" "outer_tcp_syn\0"
	"fast_teardown\0" "force_teardown\0" "transmit_discard_vport_down\0"
	"receive_discard_vport_down\0" "psvn\0" "comp_eq_overrun\0"
	"async_eq_overrun\0" "vnic_env_cq_overrun\0" "rqtn\0" "dctn\0" "ssn\0"
	"next_rcv_psn\0" "next_send_psn\0" "last_acked_psn\0" "rmsn\0"
	"tisn\0" "modify_ipsec_bitmask_esn\0" "ipsec_esn\0"
	"next_record_tcp_sn\0" "hw_resync_tcp_sn\0" "tirn\0"
	"log_max_num_header_modify_pattern\0" "qpn_rqn_sqn\0" "source_sqn\0"
	"srqn_xrqn\0" "srqn_rmpn_xrqn\0" "user_index_equal_xrc_srqn\0"
	"inline_rqn\0" "ts_cqe_to_dest_cqn\0" "set_deth_sqpn\0"
	"underlay_qpn\0" "input_qpn\0" "tisn_or_qpn\0" "reporting_qpn\0"
	"remote_qpn\0" "fpga_qpn\0" "rmpn\0" "modify_macsec_bitmask_epn\0"
	"macsec_epn\0" "msees_failure_reason\0" "geneve_tlv_option\0"
	"network_option\0" "node_description\0" "sf_set_partition\0"
	"sf_partition\0" "lane0_physical_position\0" "instruction\0"
	"embedded_cpu_function\0" "other_function\0" "host_pci_function\0"
	"ec_vf_function\0" "req_local_protection\0" "resp_local_protection\0"
	"max_indirection\0" "flow_table_properties_port_selection\0"
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
	"log_headers_buffer_entry_num\0" "cqe_compression_max_num\0"
	"pg_track_log_max_num\0" "native_port_num\0" "vhca_port_num\0"
	"log_max_ft_num\0" "gids_num\0" "rq_num\0" "outer_tcp_seq_num\0"
	"inner_tcp_seq_num\0" "outer_tcp_ack_num\0" "inner_tcp_ack_num\0"
	"mtptm\0" "mtt_perm\0" "esn_event_arm\0" "epn_event_arm\0"
	"soft_lft_arm\0" "hard_lft_arm\0" "soft_lifetime_arm\0"
	"hard_lifetime_arm\0" "qdpm\0" "qpdpm\0" "roce_apm\0" "mm\0"
	"fec_50G_per_lane_in_pplm\0" "fec_100G_per_lane_in_pplm\0"
	"log_max_umem\0" "sdm\0" "sw_icm\0" "general_obj_query_param\0"
	"dcbx_param\0" "general_obj_in_cmd_hdr_op_param\0" "fte_match_param\0"
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
	"primary_address_path\0" "secondary_address_path\0"
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
	"initial_seg\0" "bufferx_reg\0" "pmtu_reg\0" "fdb_to_vport_reg\0"
	"ppcnt_reg\0" "mpcnt_reg\0" "qtct_reg\0" "ptys_reg\0" "qpts_reg\0"
	"mcam_access_reg\0" "fpga_access_reg\0" "mcqs_reg\0" "mtpps_reg\0"
	"paos_reg\0" "pmaos_reg\0" "msees_reg\0" "ptas_reg\0" "mtctr_reg\0"
	"pmpr_reg\0" "sbpr_reg\0" "dtor_reg\0" "pcmr_reg\0" "pplr_reg\0"
	"mpir_reg\0" "peir_reg\0" "pifr_reg\0" "pqdr_reg\0" "pddr_reg\0"
	"mlcr_reg\0" "msecq_reg\0" "sltp_reg\0" "core_dump_reg\0" "mtmp_reg\0"
	"pamp_reg\0" "pmlp_reg\0" "qpdpm_dscp_reg\0" "mtcap_reg\0"
	"pcap_reg\0" "ipsec_aso_reg\0" "aso_return_reg\0" "pmlpn_reg\0"
	"mpein_reg\0" "mtptm_reg\0" "qpdpm_reg\0" "pplm_reg\0" "sbcm_reg\0"
	"qcam_reg\0" "pcam_reg\0" "mcam_reg\0" "sbcam_reg\0" "mfrl_reg\0"
	"mcqi_reg\0" "slrg_reg\0" "pipg_reg\0" "ets_tcn_config_reg\0"
	"ets_global_config_reg\0" "plbf_reg\0" "mtppse_reg\0" "pmpe_reg\0"
	"pude_reg\0" "ppad_reg\0" "mtutc_reg\0" "mrtc_reg\0" "qetc_reg\0"
	"ppsc_reg\0" "mirc_reg\0" "pmpc_reg\0" "plpc_reg\0" "pbmc_reg\0"
	"pvlc_reg\0" "pelc_reg\0" "mpegc_reg\0" "mcc_reg\0" "pfcc_reg\0"
	"pptb_reg\0" "ob_reg\0" "plib_reg\0" "pspa_reg\0" "mcia_reg\0"
	"mcda_reg\0" "phase_eo_neg\0" "log_max_mcg\0" "max_qp_mcg\0"
	"flow_tag\0" "outer_second_svlan_tag\0" "inner_second_svlan_tag\0"
	"outer_second_cvlan_tag\0" "inner_second_cvlan_tag\0" "auth_tag\0"
	"outer_frag\0" "inner_frag\0" "outer_ip_frag\0" "inner_ip_frag\0"
	"last_index_flag\0" "lro_psh_flag\0" "dce_tcp_g\0" "wol_g\0" "rol_g\0"
	"attenuation_7g\0" "fec_override_cap_56g\0" "fec_override_admin_56g\0"
	"attenuation_5g\0" "fec_override_cap_25g\0" "fec_override_admin_25g\0"
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
	"sm_virt_aware\0" "esw_bw_share\0" "max_tsar_bw_share\0"
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
	"cqe_l4_hdr_type\0" "esw_tsar_type\0" "tsar_element_tsar_type\0"
	"nic_tsar_type\0" "wq_type\0" "mem_rq_type\0" "rqtc_list_q_type\0"
	"virtio_q_type\0" "opamp_group_type\0"
	"create_flow_group_in_group_type\0" "tirc_disp_type\0"
	"outer_qp_type\0" "inner_qp_type\0" "fpga_qpc_qp_type\0"
	"core_dump_type\0" "icmp_type\0" "outer_encap_type\0"
	"inner_encap_type\0" "crypto_type\0" "aso_type\0" "info_type\0"
	"option_type\0" "stc_action_type\0" "memic_operation_type\0"
	"ifc_flow_destination_type\0" "outer_first_vlan_type\0"
	"inner_first_vlan_type\0" "outer_second_vlan_type\0" "sw_icm_type\0"
	"outer_geneve_protocol_type\0" "track_type\0" "obj_type\0"
	"flow_table_hash_type\0" "gtpu_msg_type\0" "wqe_pf_type\0"
	"header_remove_type\0" "event_queue_type\0"
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
	"ipsec_syndrome\0" "macsec_syndrome\0" "remove_flow_soft_lifetime\0"
	"ber_test_time\0" "image_time\0" "build_time\0" "user_defined_time\0"
	"mkey_by_name\0" "segment_name\0" "index2_name\0" "index1_name\0"
	"module\0" "active_port_profile\0" "static_port_profile\0"
	"teardown_hca_in_profile\0" "single\0" "update_handle\0"
	"pending_server_dc_power_cycle\0" "pending_server_ac_power_cycle\0"
	"migratable\0" "fdb_multi_path_any_table\0" "cmd_hca_cap_pkey_table\0"
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
	"vport_state_op_mod\0" "modify_memic_op_mod\0" "accumulators_period\0"
	"cap_log_min_npps_period\0" "rate_reduce_monitor_period\0"
	"cq_period\0" "log_min_sample_period\0" "log_sample_period\0"
	"pcie_reset_using_hotreset_method\0" "mfrl_reg_pci_reset_method\0"
	"pci_reset_req_method\0" "mcqi_activation_method\0"
	"mcqi_activation_mathod\0" "ext_synd\0" "packet_pacing_burst_bound\0"
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
	"rlid\0" "mlid\0" "event_on_vhca_state_invalid\0" "key2_invalid\0"
	"min_mkey_log_entity_size_fixed_buffer_valid\0"
	"esw_manager_vport_number_valid\0" "rtt_resp_dscp_valid\0"
	"vlan_valid\0" "mkey_umem_valid\0" "dbr_umem_valid\0"
	"wq_umem_valid\0" "xrc_srq_umem_valid\0" "cq_umem_valid\0"
	"first_clock_valid\0" "second_clock_valid\0" "build_time_valid\0"
	"user_defined_time_valid\0" "silent_mode_valid\0" "wol_mode_valid\0"
	"rol_mode_valid\0" "sw_vhca_id_valid\0"
	"destination_eswitch_owner_vhca_id_valid\0"
	"table_eswitch_owner_vhca_id_valid\0"
	"source_eswitch_owner_vhca_id_valid\0" "ignore_flow_level_rtc_valid\0"
	"sm_lid\0" "remote_lid\0" "multicast_gid\0"
	"flex_parser_id_gtpu_teid\0" "hw_id\0" "handle_owner_host_id\0"
	"last_update_state_changer_host_id\0" "parent_element_id\0"
	"scheduling_element_id\0" "rts2rts_qp_counters_set_id\0"
	"modify_rq_counter_set_id\0" "sandbox_product_id\0" "aso_object_id\0"
	"packet_reformat_id\0" "table_miss_id\0" "ieee_vendor_id\0"
	"vsd_vendor_id\0" "register_id\0" "flow_counter_id\0" "meter_id\0"
	"sw_owner_id\0" "match_definer_id\0" "modify_header_id\0"
	"counter_group_id\0" "qos_queue_group_id\0" "match_chip_id\0"
	"tunnel_lso_const_out_ip_id\0" "function_id\0" "destination_id\0"
	"device_emulation_id\0" "svlan_id\0" "cvlan_id\0" "dbr_umem_id\0"
	"wq_umem_id\0" "vhca_tunnel_id\0" "kek_id\0"
	"encrypt_decrypt_obj_id\0" "return_reg_id\0" "esw_sf_base_id\0"
	"syndrome_id\0" "sample_id\0" "profile_id\0"
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
	"time_synced\0" "op_add\0" "log_max_xrcd\0" "start_pad\0"
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
	"outer_smac\0" "inner_smac\0" "outer_dmac\0" "inner_dmac\0"
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
	"MAX\0" "MULTIPORT_ESW\0" "PORT_SELECT_MPESW\0" "RW\0" "NOW\0"
	"FOLLOW\0" "YELLOW\0" "ALLOW\0" "CQ_OVERFLOW\0" "LW\0" "HW\0"
	"MAX_AVERAGE_BW\0" "DESTROY_PSV\0" "CREATE_PSV\0" "EQ_INV\0"
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
	"WIN_128BIT\0" "WIN_256BIT\0" "WIN_64BIT\0" "WIN_32BIT\0"
	"PORT_SELECT_FT\0" "SHIFT\0" "PAGE_OFFSET\0" "MODE_OFFSET\0"
	"SW_RESET\0" "HOT_RESET\0" "RPG_BYTE_RESET\0" "RPG_TIME_RESET\0"
	"ETHERNET\0" "QTCT\0" "INDIRECT\0" "FLASH_SELECT\0"
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
	"IPOIB_OFFLOADS\0" "QUERY_CONG_STATISTICS\0" "SCATTER_FCS\0"
	"FT_ALIAS\0" "FLOW_TABLE_ALIAS\0" "WR\0" "CUR\0" "RTR\0" "MTCTR\0"
	"DWRR\0" "IX_ERR\0" "INT_ERR\0" "BAD_PKT_ERR\0" "NO_RES_ERR\0"
	"BAD_RES_ERR\0" "BAD_SIZE_OUTS_CQES_ERR\0" "FFSER_ERR\0"
	"BAD_OP_ERR\0" "HIGH_TEMP_ERR\0" "EQ_IN_ERR\0" "BAD_OUTP_LEN_ERR\0"
	"BAD_INP_LEN_ERR\0" "LIM_ERR\0" "BAD_PARAM_ERR\0" "HW_FATAL_ERR\0"
	"FW_INTERNAL_ERR\0" "ICM_FETCH_PCI_ERR\0" "BAD_SYS_STATE_ERR\0"
	"BAD_RES_STATE_ERR\0" "BAD_QP_STATE_ERR\0" "ICM_PAGE_ERR\0"
	"ICM_PCI_POISONED_ERR\0" "FW_CRC_ERR\0" "EN_SIGERR\0" "SBPR\0"
	"REQUESTOR\0" "DTOR\0" "INITIATOR\0" "SYS_ERROR\0" "WQ_ACCESS_ERROR\0"
	"WQ_CATAS_ERROR\0" "SRQ_CATAS_ERROR\0"
	"LOCAL_ACCESS_VIOLATION_WQ_ERROR\0" "INVALID_REQUEST_LOCAL_WQ_ERROR\0"
	"RELEASE_XRQ_ERROR\0" "WQ_INVAL_REQ_ERROR\0" "CQ_ERROR\0"
	"FPGA_QP_ERROR\0" "ACCESS_VIOLATION_ERROR\0" "INTERNAL_ERROR\0"
	"INTERNAL_LINK_ERROR\0" "NET_SYNCHRONIZER_DEVICE_ERROR\0"
	"UNDEFINED_ERROR\0" "LOCAL_WQ_CATASTROPHIC_ERROR\0"
	"LOCAL_SRQ_CATASTROPHIC_ERROR\0" "FPGA_ERROR\0" "REG_UMR\0"
	"FLAG_SYNC_UMR\0" "PCMR\0" "LR\0" "QUERY_TIR\0" "DESTROY_TIR\0"
	"MODIFY_TIR\0" "CREATE_TIR\0" "MPIR\0" "FAIL_HOLDOVER\0"
	"FULL_DRIVER\0" "QUERY_ADAPTER\0" "QUERY_FLOW_COUNTER\0"
	"DEALLOC_FLOW_COUNTER\0" "QUERY_VPORT_COUNTER\0"
	"SET_MONITOR_COUNTER\0" "ARM_MONITOR_COUNTER\0" "QUERY_Q_COUNTER\0"
	"DEALLOC_Q_COUNTER\0" "FREE_RUNNING_COUNTER\0"
	"ACCESS_REGISTER_USER\0" "SQER\0" "MATCH_DEFINER\0" "FLOW_SAMPLER\0"
	"SNIFFER\0" "RESPONDER\0" "DEVICE_TRACER\0" "INSERT_HDR\0"
	"REMOVE_HDR\0" "MOD_HDR\0" "CORRUPTED_DDR\0" "PDDR\0" "START_ADDR\0"
	"QETCR\0" "MLCR\0" "DEALLOC_UAR\0" "TSAR\0" "VIRTIO_NET_Q\0"
	"QUERY_SQ\0" "DESTROY_SQ\0" "MODIFY_SQ\0" "CREATE_SQ\0" "QUERY_RQ\0"
	"DESTROY_RQ\0" "MODIFY_RQ\0" "ARM_RQ\0" "LINKED_LIST_STRIDING_RQ\0"
	"CYCLIC_STRIDING_RQ\0" "CREATE_RQ\0" "QUERY_XRQ\0" "DESTROY_XRQ\0"
	"MODIFY_XRQ\0" "ARM_XRQ\0" "CREATE_XRQ\0" "QUERY_SRQ\0"
	"DESTROY_SRQ\0" "CREATE_SRQ\0" "QUERY_XRC_SRQ\0" "DESTROY_XRC_SRQ\0"
	"ARM_XRC_SRQ\0" "CREATE_XRC_SRQ\0" "XSRQ\0" "QUERY_EQ\0"
	"DESTROY_EQ\0" "CREATE_EQ\0" "QUERY_CQ\0" "DESTROY_CQ\0" "MODIFY_CQ\0"
	"RESIZE_CQ\0" "CREATE_CQ\0" "MSECQ\0" "EXP\0" "QUERY_FLOW_GROUP\0"
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
	"SYNC_CRYPTO\0" "FLOW_METER_ASO\0" "EXECUTE_ASO\0" "IPV6_LRO\0"
	"IPV4_LRO\0" "INFO\0" "UNKNOWN\0" "PORT_DOWN\0"
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
	"SCALED_PPM\0" "QPDPM\0" "PPLM\0" "DEV_MEM\0" "CR_DUMP_TO_MEM\0"
	"DESTROY_UMEM\0" "CREATE_UMEM\0" "SW_ICM\0" "SBCM\0" "RAW_DATAGRAM\0"
	"DCBX_PARAM\0" "QCAM\0" "PCAM\0" "MCAM\0" "SBCAM\0" "OUT_IP_TTL\0"
	"MTRC_CTRL\0" "FPGA_CTRL\0" "MFRL\0" "QUERY_WOL_ROL\0" "SET_WOL_ROL\0"
	"PASS_ALL\0" "SMALL\0" "ALLOCATION_FAIL\0" "CQ_WRITE_FAIL\0"
	"L2_TO_L3_ESP_TUNNEL\0" "L2_TO_L3_TUNNEL\0" "L2_TO_L2_TUNNEL\0"
	"LABEL\0" "ESW_INGRESS_ACL\0" "ESW_EGRESS_ACL\0" "REMOTE_INVAL\0"
	"EN_RINVAL\0" "GENERAL\0" "TEMPERATURE_CRITICAL\0" "TPH_MASK\0" "OK\0"
	"SF_PEER_DEVLINK\0" "UPLINK\0" "INT_KEK\0" "PTM_ROOT_CLOCK\0"
	"REAL_TIME_CLOCK\0" "TCP_NO_ACK\0" "OTHER_TRACK\0" "SELF_TRACK\0"
	"PAGE_TRACK\0" "NACK\0" "QUERY_ISSI\0" "SET_ISSI\0" "GSI\0" "MCQI\0"
	"IPSEC_SPI\0" "OI\0" "SMI\0" "DCI\0" "BYTES_IP_LENGTH\0" "ETH\0"
	"VLAN_PUSH\0" "GRH\0" "E_SWITCH\0" "FLOW_ESWITCH\0" "SOURCE_ESWITCH\0"
	"NO_MATCH\0" "DETACH\0" "DEBUG\0" "BYTES_CALC_WITH_L2_IPG\0"
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
	"RELAXED_ORDERING_WRITE\0" "REMOTE_WRITE\0" "QUERY_VPORT_STATE\0"
	"MODIFY_VPORT_STATE\0" "QUERY_VHCA_MIGRATION_STATE\0"
	"INITIAL_STATE\0" "QUERY_VHCA_STATE\0" "MODIFY_VHCA_STATE\0"
	"SAVE_VHCA_STATE\0" "LOAD_VHCA_STATE\0"
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
	"SEND\0" "SUSPEND\0" "COMMAND\0" "CMD\0" "RPG_THRESHOLD\0"
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
	"LOCAL_READ\0" "RELAXED_ORDERING_READ\0" "REMOTE_READ\0" "UC\0"
	"PARA_VPORT_TC\0" "ADJUST_FREQ_UTC\0" "MTUTC\0" "STC\0" "MRTC\0"
	"DEAD_IRISC\0" "NODE_DESC\0" "XRC\0" "MIRC\0" "DEALLOC\0" "RESYNC\0"
	"PBMC\0" "PVLC\0" "PELC\0" "BASIC\0" "NO_DRAM_NIC\0"
	"REQ_READ_OR_ATOMIC\0" "MODIFY_MEMIC\0" "DEALLOC_MEMIC\0" "CYCLIC\0"
	"SECURED_MAGIC\0" "MPEGC\0" "MAD_IFC\0" "L4_IPSEC\0" "DEL_MACSEC\0"
	"ADD_MACSEC\0" "IB_SPEC\0" "MCC\0" "PFCC\0" "RPG_MIN_DEC_FAC\0"
	"METADATA_REG_B\0" "PPTB\0" "MSB\0" "PPB\0" "IB\0" "MTRC_STDB\0"
	"FDB\0" "ONLY_8B\0" "UP_TO_8B\0" "MODE_8B\0" "UP_TO_128B\0"
	"MODE_128B\0" "UP_TO_256B\0" "MODE_256B\0" "UP_TO_16B\0" "MODE_16B\0"
	"UP_TO_64B\0" "MODE_64B\0" "UP_TO_32B\0" "MODE_32B\0"
	"METADATA_REG_A\0" "TCP_ACK_NO_DATA\0" "TCP_ACK_AND_DATA\0" "PA\0"
	"NA\0" "RX_2_NIC_RX_RDMA\0" "MCIA\0" "MCDA\0" "INIT_HCA\0"
	"TEARDOWN_HCA\0" "DISABLE_HCA\0" "ENABLE_HCA\0" "RESUME_VHCA\0"
	"SUSPEND_VHCA\0" "output_mailbox_pointer_31_9\0"
	"input_mailbox_pointer_31_9\0" "regs_127_to_99\0"
	"match_definer_format_29\0" "port_access_reg_cap_mask_10_to_09\0"
	"format_select_dw8\0" "match_dw_8\0" "ptag_31_8\0" "INVERTED_XOR8\0"
	"IEEE_1588\0" "regs_84_to_68\0" "BULK_2048\0" "cqe_compression_128\0"
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
	"HTYPE_L4\0" "BULK_16384\0" "uint64\0" "length64\0" "regs_95_to_64\0"
	"port_access_reg_cap_mask_95_to_64\0" "regs_84_to_64\0" "ipv6_95_64\0"
	"OUT_SIPV6_95_64\0" "OUT_DIPV6_95_64\0" "resereved_at_54\0"
	"BULK_1024\0" "format_select_dw3\0" "mcam_access_reg_bits3\0"
	"access_regs3\0" "format_select_byte3\0" "fte_match_set_misc3\0"
	"calc3\0" "linear_match_definer_reg_c3\0" "match_dw_3\0"
	"misc_parameters_3\0" "tunnel_header_3\0" "macsec_tag_3\0"
	"prog_sample_field_value_3\0" "match_byte_3\0"
	"prog_sample_field_id_3\0" "metadata_reg_c_3\0"
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
	{31397,128,0,5,0}, {10233,128,5,3,0}, {32541,64,8,3,0},
	{30470,128,11,3,0}, {9260,128,14,2,0}, {21378,352,16,26,0},
	{26029,2048,42,8,0}, {23443,64,50,2,0}, {7800,512,52,6,0},
	{31457,128,58,4,0}, {10296,128,62,3,0}, {33548,256,65,6,0},
	{12247,128,71,3,0}, {30357,128,74,5,0}, {9189,128,79,3,0},
	{30291,288,82,3,0}, {9153,128,85,3,0}, {33458,128,88,3,0},
	{12151,128,91,3,0}, {31569,128,94,3,0}, {10413,128,97,3,0},
	{33167,128,100,3,0}, {11869,128,103,2,0}, {32604,128,105,3,0},
	{11448,128,108,3,0}, {31614,128,111,3,0}, {10460,128,114,3,0},
	{33516,128,117,3,0}, {12213,128,120,3,0}, {30886,512,123,7,0},
	{9697,128,130,2,0}, {30750,128,132,3,0}, {9554,128,135,2,0},
	{31525,128,137,3,0}, {10367,128,140,2,0}, {31882,128,142,5,0},
	{10747,128,147,2,0}, {31810,128,149,5,0}, {10670,128,154,2,0},
	{31707,128,156,4,0}, {10560,128,160,2,0}, {27063,1024,162,1,0},
	{27049,128,163,1,0}, {19854,2048,164,5,0}, {33032,256,169,5,0},
	{11726,128,174,2,0}, {42166,64,176,5,0}, {25051,32,181,7,0},
	{26596,2048,188,315,0}, {72131,2048,503,35,0}, {2193,4608,538,7,0},
	{33470,64,545,3,0}, {14723,224,548,1,0}, {12164,96,549,3,0},
	{21488,64,552,2,0}, {952,512,554,13,0}, {14733,224,567,1,0},
	{32555,128,568,4,0}, {11397,128,572,4,0}, {24851,2048,576,10,0},
	{25112,2048,586,4,0}, {24876,2048,590,16,0}, {35788,2048,606,2,0},
	{26909,2048,608,4,1}, {32512,64,612,6,0}, {42468,512,618,8,0},
	{21799,224,626,2,0}, {56427,512,628,24,0}, {49408,32,652,4,0},
	{32710,640,656,2,0}, {31983,2176,658,6,0}, {10867,128,664,3,0},
	{30761,1024,667,4,0}, {9566,128,671,4,0}, {29952,4224,675,2,0},
	{31931,2176,677,6,0}, {10811,128,683,3,0}, {32130,8192,686,13,0},
	{11021,128,699,3,0}, {32752,1152,702,2,0}, {33423,512,704,7,0},
	{12127,128,711,6,0}, {32484,640,717,2,0}, {32781,2176,719,2,0},
	{11564,2176,721,2,0}, {32873,1152,723,2,0}, {33151,128,725,3,0},
	{11852,128,728,2,0}, {32914,1152,730,2,0}, {31588,1152,732,2,0},
	{10433,128,734,1,0}, {29912,2176,735,9,0}, {8809,128,744,3,0},
	{32961,288,747,2,0}, {32828,512,749,2,0}, {30059,128,751,4,0},
	{8912,256,755,6,0}, {32314,2176,761,12,0}, {11216,128,773,4,0},
	{32376,2176,777,4,0}, {11283,128,781,3,0}, {31892,2176,784,4,0},
	{10758,128,788,3,0}, {30535,2176,791,4,0}, {9329,128,795,3,0},
	{32730,608,798,2,0}, {30659,1024,800,4,0}, {9458,512,804,3,0},
	{31666,2176,807,4,0}, {10516,128,811,3,0}, {31760,2176,814,5,0},
	{10617,128,819,3,0}, {32661,640,822,2,0}, {31383,2176,824,4,0},
	{10218,128,828,6,0}, {31260,1536,834,4,0}, {10087,128,838,3,0},
	{30029,512,841,3,0}, {8880,128,844,3,0}, {32646,384,847,4,0},
	{11492,128,851,3,0}, {32065,1664,854,2,0}, {10953,128,856,1,0},
	{30969,1152,857,2,0}, {9783,1152,859,2,0}, {33131,128,861,2,0},
	{11831,128,863,2,0}, {31825,2176,865,6,0}, {10686,128,871,3,0},
	{31718,2688,874,4,0}, {10572,128,878,3,0}, {25968,2048,881,8,0},
	{14771,192,889,2,0}, {34774,512,891,16,0}, {17752,224,907,1,0},
	{56224,512,908,30,0}, {31455,128,938,3,0}, {10294,128,941,2,0},
	{33546,256,943,4,0}, {12245,128,947,2,0}, {30355,128,949,3,0},
	{9187,128,952,2,0}, {30289,128,954,3,0}, {9151,128,957,2,0},
	{33456,128,959,4,0}, {12149,128,963,2,0}, {31567,128,965,3,0},
	{10411,128,968,2,0}, {33165,128,970,3,0}, {11867,128,973,2,0},
	{32602,128,975,4,0}, {11446,128,979,2,0}, {31612,128,981,4,0},
	{10458,128,985,2,0}, {33514,128,987,4,0}, {12211,128,991,2,0},
	{26167,512,993,11,0}, {22509,32,1004,2,0}, {15135,512,1006,1,1},
	{8572,32,1007,2,0}, {33203,512,1009,7,0}, {11908,128,1016,2,0},
	{29833,512,1018,3,0}, {8726,128,1021,2,0}, {30444,128,1023,3,0},
	{9233,128,1026,2,0}, {17103,64,1028,5,0}, {26748,128,1033,2,1},
	{16547,64,1035,6,0}, {26706,128,1041,2,1}, {31956,128,1043,4,0},
	{10838,128,1047,2,0}, {30722,128,1049,4,0}, {9524,128,1053,2,0},
	{31917,128,1055,3,0}, {10785,128,1058,2,0}, {32108,512,1060,7,0},
	{10998,128,1067,2,0}, {33380,512,1069,6,0}, {12082,128,1075,2,0},
	{33081,128,1077,2,0}, {11778,128,1079,2,0}, {29896,128,1081,4,0},
	{8792,128,1085,2,0}, {30044,128,1087,3,0}, {8896,128,1090,2,0},
	{32173,128,1092,4,0}, {11066,128,1096,2,0}, {32347,128,1098,4,0},
	{11252,128,1102,2,0}, {31855,128,1104,4,0}, {10718,128,1108,2,0},
	{30506,128,1110,4,0}, {9298,128,1114,2,0}, {30600,512,1116,4,0},
	{9397,512,1120,2,0}, {31639,128,1122,4,0}, {10487,128,1126,2,0},
	{31745,128,1128,4,0}, {10601,128,1132,2,0}, {31354,128,1134,4,0},
	{10187,128,1138,2,0}, {31231,128,1140,4,0}, {10056,128,1144,2,0},
	{30013,128,1146,3,0}, {8863,128,1149,2,0}, {32630,128,1151,4,0},
	{11475,128,1155,2,0}, {32018,128,1157,1,0}, {10904,128,1158,1,0},
	{30940,128,1159,1,0}, {9753,128,1160,1,0}, {33110,128,1161,2,0},
	{11809,128,1163,2,0}, {31791,128,1165,4,0}, {10650,128,1169,2,0},
	{31692,128,1171,4,0}, {10544,128,1175,2,0}, {33049,256,1177,5,0},
	{11744,128,1182,2,0}, {25847,512,1184,2,0}, {26091,2048,1186,16,0},
	{22670,32,1202,1,0}, {7762,192,1203,10,0}, {51948,128,1213,5,0},
	{33633,128,1218,4,0}, {12338,96,1222,2,0}, {30737,128,1224,4,0},
	{9540,128,1228,2,0}, {55747,224,1230,0,0}, {42368,512,1230,11,0},
	{26154,2048,1241,22,0}, {33648,128,1263,4,0}, {12354,96,1267,2,0},
	{37183,4096,1269,9,0}, {56423,512,1278,11,0}, {47433,512,1289,5,0},
	{25829,2048,1294,3,0}, {7618,2048,1297,14,0}, {16627,32,1311,5,0},
	{8322,1984,1316,42,0}, {8416,1984,1358,26,0}, {8353,1984,1384,32,0},
	{8384,1984,1416,38,0}, {26614,1984,1454,12,1}, {8287,1984,1466,8,0},
	{8487,1984,1474,24,0}, {8447,1984,1498,4,0}, {8516,1984,1502,4,0},
	{42722,64,1506,3,0}, {42703,64,1509,7,0}, {26783,224,1516,12,1},
	{34940,32,1528,1,1}, {22772,32,1529,5,0}, {27323,64,1534,3,0},
	{17094,128,1537,2,0}, {26994,32,1539,3,1}, {24826,32,1542,1,0},
	{25139,32,1543,1,0}, {24903,32,1544,1,0}, {7605,6144,1545,17,0},
	{12582,64,1562,1,0}, {37214,1024,1563,3,0}, {19514,256,1566,13,0},
	{7950,320,1579,12,0}, {17357,128,1591,2,0}, {17311,128,1593,2,0},
	{26131,32768,1595,20,0}, {55101,128,1615,68,0}, {72256,128,1683,4,0},
	{26511,32768,1687,19,0}, {8114,512,1706,54,0}, {42267,128,1760,3,0},
	{26573,2048,1763,21,0}, {32309,896,1784,3,0}, {11211,896,1787,4,0},
	{34973,128,1791,4,0}, {32168,128,1795,3,0}, {11061,128,1798,2,0},
	{14677,224,1800,1,0}, {32187,896,1801,5,0}, {11081,128,1806,2,0},
	{14657,224,1808,2,0}, {56431,768,1810,20,0}, {30997,128,1830,4,0},
	{9812,896,1834,7,0}, {32151,128,1841,3,0}, {11043,896,1844,3,0},
	{19772,512,1847,12,0}, {20399,32,1859,4,0}, {34817,4096,1863,7,0},
	{70995,512,1870,25,0}, {56296,512,1895,31,0}, {71971,512,1926,15,0},
	{71334,512,1941,20,0}, {70823,512,1961,8,0}, {70590,512,1969,8,0},
	{10800,128,1977,2,0}, {33328,640,1979,4,0}, {34833,32,1983,2,0},
	{23730,128,1985,6,0}, {34785,32,1991,2,1}, {23706,128,1993,3,0},
	{34750,32,1996,2,0}, {28225,512,1998,5,0}, {32989,128,2003,2,0},
	{11681,1664,2005,4,0}, {14744,224,2009,2,0}, {1551,32,2011,2,1},
	{29300,32768,2013,21,1}, {7654,4096,2034,25,0}, {23254,512,2059,11,0},
	{7742,512,2070,8,0}, {8191,1984,2078,16,0}, {8225,320,2094,12,0},
	{32220,2176,2106,7,0}, {11116,128,2113,3,0}, {32294,2176,2116,7,0},
	{11195,128,2123,3,0}, {33605,256,2126,4,0}, {12308,128,2130,2,0},
	{42154,131168,2132,18,0}, {37233,2048,2150,6,0},
	{27335,512,2156,11,0}, {26545,2048,2167,10,0}, {37264,1024,2177,12,0},
	{8560,128,2189,1,0}, {8548,128,2190,1,0}, {26677,128,2191,3,1},
	{8172,128,2194,4,0}, {56805,64,2198,6,0}, {41955,32,2204,3,0},
	{33309,256,2207,7,0}, {12019,128,2214,2,0}, {8078,64,2216,2,0},
	{27345,512,2218,11,0}, {26555,2048,2229,8,0}, {37245,1024,2237,12,0},
	{33563,2176,2249,6,0}, {12263,2176,2255,3,0}, {31289,128,2258,6,0},
	{10118,128,2264,4,0}, {23051,1024,2268,21,0}, {73901,512,2289,46,0},
	{72902,512,2335,21,0}, {71647,512,2356,21,0}, {69612,512,2377,4,0},
	{74636,512,2381,6,0}, {73575,512,2387,4,0}, {72503,512,2391,6,0},
	{36542,512,2397,17,0}, {42251,128,2414,19,0}, {73067,128,2433,4,0},
	{71772,128,2437,8,0}, {71279,128,2445,6,0}, {20874,128,2451,16,0},
	{42648,576,2467,4,0}, {36250,128,2471,4,1}, {36362,128,2475,1,1},
	{42892,256,2476,10,0}, {42952,128,2486,4,0}, {42943,1152,2490,8,0},
	{52486,32,2498,7,0}, {26122,160,2505,10,0}, {42676,192,2515,7,0},
	{57584,992,2522,3,1}, {29180,992,2525,8,0}, {42283,128,2533,8,0},
	{27623,64,2541,3,0}, {46900,384,2544,4,0}, {42667,64,2548,7,0},
	{42828,64,2555,1,0}, {56687,512,2556,27,0}, {42440,96,2583,3,0},
	{31144,2304,2586,5,0}, {9965,128,2591,2,0}, {30796,128,2593,6,0},
	{9603,128,2599,2,0}, {31970,2176,2601,8,0}, {10853,128,2609,2,0},
	{29927,4224,2611,2,0}, {30118,2176,2613,6,0}, {8974,128,2619,2,0},
	{16691,32,2621,1,0}, {26794,32,2622,2,1}, {33402,512,2624,8,0},
	{12105,128,2632,2,0}, {30228,4224,2634,6,0}, {9088,128,2640,2,0},
	{41844,160,2642,1,0}, {32853,1152,2643,2,0}, {33096,192,2645,4,0},
	{11794,128,2649,2,0}, {32893,1152,2651,2,0}, {33530,512,2653,5,0},
	{12228,512,2658,3,0}, {30173,4096,2661,6,0}, {9031,128,2667,2,0},
	{16711,32,2669,12,0}, {32445,768,2681,5,0}, {11356,128,2686,2,0},
	{32803,512,2688,2,0}, {32362,2176,2690,7,0}, {11268,128,2697,2,0},
	{31869,2176,2699,7,0}, {10733,128,2706,2,0}, {30521,2176,2708,6,0},
	{9314,128,2714,2,0}, {30630,1024,2716,6,0}, {9428,512,2722,2,0},
	{31653,2176,2724,7,0}, {10502,128,2731,2,0}, {36029,64,2733,3,0},
	{31369,2176,2736,6,0}, {10203,128,2742,2,0}, {36010,64,2744,3,0},
	{31246,1536,2747,6,0}, {10072,128,2753,2,0}, {32042,1664,2755,2,0},
	{10929,128,2757,1,0}, {33238,128,2758,5,0}, {11945,128,2763,2,0},
	{8020,64,2765,3,0}, {42214,2048,2768,4,0}, {42882,352,2772,5,0},
	{42582,384,2777,21,0}, {42395,128,2798,3,0}, {42801,128,2801,3,0},
	{42449,512,2804,4,0}, {42321,512,2808,11,0}, {42524,128,2819,2,0},
	{42340,192,2821,6,0}, {42482,256,2827,10,0}, {42292,480,2837,24,0},
	{42753,128,2861,3,0}, {42592,128,2864,1,0}, {26429,1024,2865,8,0},
	{43535,1024,2873,3,0}, {34963,512,2876,5,0}, {57230,64,2881,4,0},
	{34858,64,2885,2,0}, {12429,64,2887,4,0}, {42791,224,2891,7,0},
	{7636,2048,2898,26,0}, {32327,128,2924,2,0}, {11230,128,2926,2,0},
	{1535,32,2928,2,0}, {25960,2048,2930,3,0}, {26399,32,2933,6,0},
	{26290,512,2939,7,0}, {26582,640,2946,1,0}, {30297,64,2947,6,0},
	{33339,128,2953,3,0}, {26839,64,2956,2,1}, {12039,128,2958,2,0},
	{37088,384,2960,12,0}, {50386,128,2972,2,0}, {910,64,2974,2,0},
	{14707,224,2976,2,0}, {42491,352,2978,5,0}, {42302,128,2983,7,0},
	{42855,864,2990,6,0}, {20851,128,2996,12,0}, {42639,640,3008,4,0},
	{36392,128,3012,1,1}, {36158,128,3013,1,1}, {43627,128,3014,11,0},
	{42534,160,3025,2,0}, {26645,1984,3027,1,1}, {8255,1984,3028,16,0},
	{42377,96,3044,11,0}, {51395,32,3055,1,0}, {42431,2048,3056,4,0},
	{27025,1984,3060,1,1}, {50638,1984,3061,3,0}, {26949,32,3064,1,1},
	{42404,96,3065,4,0}, {42873,448,3069,10,0}, {19798,2048,3079,38,0},
	{42900,256,3117,18,0}, {18858,1984,3135,50,0}, {18875,1984,3185,16,0},
	{42413,768,3201,3,0}, {42694,64,3204,3,0}, {1257,32,3207,1,0},
	{42744,64,3208,2,0}, {42925,128,3210,2,0}, {42846,320,3212,11,0},
	{42311,128,3223,6,0}, {42500,512,3229,7,0}, {42572,64,3236,3,0},
	{42837,256,3239,1,0}, {42764,128,3240,2,0}, {42350,128,3242,4,0},
	{42178,128,3246,4,0}, {26010,32768,3250,4,0}, {14933,224,3254,1,0},
	{15163,24800,3255,65,1}, {42782,128,3320,4,0}, {42204,2048,3324,8,0},
	{42612,640,3332,34,0}, {42386,64,3366,3,0}, {42819,384,3369,7,0},
	{42909,96,3376,9,0}, {42422,256,3385,6,0}, {42934,64,3391,3,0},
	{42331,352,3394,23,0}, {42233,512,3417,21,0}, {42773,128,3438,4,0},
	{42864,128,3442,4,0}, {36225,128,3446,7,0}, {36306,128,3453,2,0},
	{42630,576,3455,4,0}, {36192,128,3459,1,1}, {36332,128,3460,1,1},
	{42810,640,3461,3,0}, {25914,2048,3464,24,0}, {31330,128,3488,4,0},
	{10161,128,3492,2,0}, {30388,128,3494,4,0}, {9221,128,3498,2,0},
	{29246,1536,3500,1,0}, {17824,224,3501,2,0}, {30399,0,3503,1,0},
	{21462,1536,3504,2,1}, {56436,1856,3506,72,0}, {30414,1536,3578,2,0},
	{42509,16,3580,2,0}, {42602,1056,3582,2,0}, {42242,64,3584,2,0},
	{42224,64,3586,3,0}, {31416,128,3589,2,0}, {10253,2176,3591,3,0},
	{37001,2048,3594,4,0}, {31123,128,3598,3,0}, {9943,2176,3601,3,0},
	{31305,128,3604,3,0}, {10135,2176,3607,15,0}, {30775,128,3622,4,0},
	{9581,128,3626,4,0}, {31944,128,3630,3,0}, {10825,2176,3633,4,0},
	{30709,128,3637,3,0}, {9510,1024,3640,3,0}, {31023,128,3643,5,0},
	{9839,128,3648,3,0}, {31166,128,3651,3,0}, {9988,256,3654,3,0},
	{31905,128,3657,3,0}, {10772,2176,3660,5,0}, {31075,128,3665,2,0},
	{9893,1024,3667,4,0}, {30091,128,3671,4,0}, {8946,2176,3675,3,0},
	{31433,256,3678,5,0}, {10271,128,3683,3,0}, {32088,512,3686,5,0},
	{10977,8192,3691,6,0}, {33360,512,3697,4,0}, {12061,512,3701,3,0},
	{33179,512,3704,5,0}, {11882,6656,3709,3,0}, {32390,128,3712,5,0},
	{11298,32896,3717,3,0}, {30201,128,3720,5,0}, {9060,4224,3725,3,0},
	{33491,128,3728,6,0}, {12187,128,3734,4,0}, {29858,128,3738,6,0},
	{8752,128,3744,3,0}, {11612,1152,3747,2,0}, {32935,128,3749,2,0},
	{11653,896,3751,4,0}, {29787,512,3755,3,0}, {8678,512,3758,5,0},
	{33068,128,3763,2,0}, {11764,128,3765,3,0}, {11632,1152,3768,2,0},
	{29977,128,3770,2,0}, {8825,160,3772,3,0}, {29882,128,3775,4,0},
	{8777,2432,3779,5,0}, {30324,256,3784,4,0}, {30146,128,3788,5,0},
	{9003,2176,3793,3,0}, {32422,128,3796,3,0}, {11332,768,3799,3,0},
	{30256,256,3802,3,0}, {9117,224,3805,3,0}, {11587,512,3808,2,0},
	{31274,128,3810,4,0}, {10102,128,3814,5,0}, {31548,256,3819,7,0},
	{10391,2048,3826,38,0}, {32156,128,3864,4,0}, {11048,3712,3868,6,0},
	{32334,128,3874,3,0}, {11238,2176,3877,3,0}, {30844,128,3880,4,0},
	{9653,384,3884,3,0}, {31843,128,3887,3,0}, {10705,2176,3890,3,0},
	{30493,128,3893,3,0}, {9284,2176,3896,3,0}, {11542,608,3899,2,0},
	{30572,512,3901,4,0}, {9368,1024,3905,3,0}, {31052,128,3908,2,0},
	{9869,128,3910,4,0}, {30818,128,3914,2,0}, {9626,256,3916,7,0},
	{31627,128,3923,3,0}, {10474,2176,3926,3,0}, {31732,128,3929,3,0},
	{10587,2176,3932,4,0}, {31341,128,3936,3,0}, {10173,2176,3939,3,0},
	{31218,128,3942,3,0}, {10042,1408,3945,3,0}, {33260,128,3948,6,0},
	{11968,512,3954,4,0}, {31996,128,3958,1,0}, {10881,1664,3959,2,0},
	{30913,128,3961,1,0}, {9725,1152,3962,2,0}, {30073,128,3964,4,0},
	{8927,4224,3968,3,0}, {31479,256,3971,6,0}, {10319,4224,3977,15,0},
	{33217,128,3992,4,0}, {11923,128,3996,4,0}, {33477,128,4000,5,0},
	{12172,512,4005,4,0}, {32678,128,4009,2,0}, {11508,128,4011,4,0},
	{31774,128,4015,3,0}, {10632,2176,4018,4,0}, {31679,128,4022,3,0},
	{10530,2688,4025,3,0}, {14635,224,4028,9,0}, {18703,128,4037,1,0},
	{34992,128,4038,2,0}, {20541,128,4040,1,0}, {16841,32,4041,1,0},
	{25184,2048,4042,15,0}, {15559,160,4057,7,0}, {15380,384,4064,3,0},
	{15408,128,4067,4,0}, {51922,416,4071,16,0}, {15353,64,4087,3,0},
	{15530,384,4090,3,0}, {15498,160,4093,6,0}, {15467,128,4099,4,0},
	{23467,32,4103,2,0}, {15435,32,4105,1,0}, {33574,128,4106,4,0},
	{12275,128,4110,2,0}, {36048,64,4112,1,0}, {56440,1920,4113,3,0},
	{8097,256,4116,7,0}, {26390,2048,4123,13,0}, {34468,32,4136,1,0},
	{58025,64,4137,2,0}, {56419,1920,4139,19,0}, {35984,64,4158,1,0},
	{56219,1920,4159,6,0}, {32205,2176,4165,7,0}, {11100,128,4172,3,0},
	{32250,2176,4175,7,0}, {11148,128,4182,3,0}, {32236,2176,4185,7,0},
	{11133,128,4192,3,0}, {16760,32,4195,3,0}, {37202,480,4198,9,0},
	{33290,256,4207,9,0}, {11999,128,4216,4,0}, {42657,608,4220,11,0},
	{42621,320,4231,14,0}, {42359,192,4245,11,0}, {7931,512,4256,5,0},
	{32527,64,4261,5,0}, {26881,64,4266,3,1}, {31098,128,4269,3,0},
	{9917,128,4272,2,0}, {31193,256,4274,4,0}, {10016,128,4278,2,0},
	{32580,640,4280,3,0}, {11423,128,4283,2,0}, {30549,512,4285,11,0},
	{9344,128,4296,2,0}, {33192,6656,4298,10,0}, {11896,128,4308,2,0},
	{32407,32896,4310,6,0}, {11316,128,4316,2,0}, {32949,128,4318,3,0},
	{11668,128,4321,2,0}, {29811,512,4323,8,0}, {8703,128,4331,2,0},
	{29996,128,4333,3,0}, {8845,128,4336,2,0}, {31502,576,4338,5,0},
	{10343,128,4343,2,0}, {33444,512,4345,1,0}, {7684,384,4346,3,0},
	{30688,512,4349,5,0}, {9488,128,4354,2,0}, {30866,384,4356,5,0},
	{9676,128,4361,2,0}, {32695,128,4363,6,0}, {11526,128,4369,2,0},
	{28292,32,4371,2,0}, {25999,2048,4373,4,0}, {42685,320,4377,20,0},
	{42459,160,4397,12,0}, {56405,1920,4409,22,0}, {32280,2176,4431,6,0},
	{11180,128,4437,2,0}, {32264,2176,4439,6,0}, {11163,128,4445,2,0},
	{56418,512,4447,14,0}, {14831,192,4461,2,0}, {33589,128,4463,4,0},
	{12291,128,4467,2,0}, {34743,512,4469,3,0}, {32469,256,4472,4,0},
	{11381,128,4476,2,0}, {33015,256,4478,3,0}, {11708,128,4481,2,0},
	{7575,128,4483,4,0}, {33617,128,4487,3,0}, {12321,128,4490,3,0},
	{56364,1920,4493,15,0}, {56283,1280,4508,7,0}, {25922,2048,4515,4,0},
	{20226,96,4519,5,0}, {20260,512,4524,9,0}, {22689,128,4533,2,0},
	{27601,64,4535,4,0}, {15636,32,4539,1,0}, {1726,384,4540,1,0},
	{21705,384,4541,16,0}, {71114,64,4557,2,0}, {34734,256,4559,5,0},
	{15109,128,4564,3,0}, {15196,131168,4567,1,1}, {26474,2016,4568,7,0},
	{26052,2048,4575,20,0}, {16957,1536,4595,14,0},
	{24492,1024,4609,28,0}, {19430,1024,4637,7,0}, {34249,32,4644,4,0},
	{8160,64,4648,1,0}, {21398,4096,4649,15,0}, {15622,32,4664,1,0},
	{15649,32,4665,2,0}, {24084,1536,4667,33,0}, {14603,224,4700,7,0},
	{26305,480,4707,23,0}, {36962,1024,4730,11,0}, {56414,512,4741,19,0},
	{56409,2560,4760,8,0},
};
const unsigned int mlx5ctl_num_layouts = 761;

const struct mlx5ctl_layout_field mlx5ctl_layout_fields[] = {
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,1,0}, {54181,80,16,1,0,158,0},
	{15126,96,32,1,0,0,0}, {57534,128,32,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {57534,128,32,0,0,0,3}, {48440,0,4,1,0,0,0},
	{53112,4,12,1,0,0,0}, {57696,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13595,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {35310,0,1,1,0,0,0}, {24065,1,1,1,0,0,0},
	{2265,16,16,1,0,0,0}, {2543,32,8,1,0,0,0}, {37830,40,1,1,0,0,0},
	{53366,41,7,1,0,0,0}, {53361,48,16,1,0,0,0}, {8666,64,5,1,0,0,0},
	{2472,72,8,1,0,0,0}, {46644,84,4,1,0,0,0}, {15933,88,8,1,0,0,0},
	{18824,100,8,1,0,0,0}, {35572,108,20,1,0,0,0}, {25381,128,8,16,0,0,2},
	{25667,260,1,1,0,0,0}, {34151,261,1,1,0,0,0}, {27550,263,1,1,0,0,0},
	{34153,264,2,1,0,0,0}, {25669,266,6,1,0,0,0}, {13304,272,16,1,0,0,0},
	{37550,288,1,1,0,0,0}, {27552,289,3,1,0,0,0}, {34937,292,4,1,0,0,0},
	{34430,296,8,1,0,0,0}, {72640,304,16,1,0,0,0}, {74478,320,32,1,0,0,0},
	{34393,3,5,1,0,0,0}, {50342,8,8,1,0,0,0}, {51843,16,8,1,0,0,0},
	{51815,24,8,1,0,0,0}, {44841,35,5,1,0,0,0}, {44794,43,5,1,0,0,0},
	{45249,51,5,1,0,0,0}, {45222,59,5,1,0,0,0}, {48616,16,16,1,0,124,0},
	{54467,32,32,1,0,0,0}, {55328,0,16,1,0,0,0}, {17569,29,3,1,0,0,0},
	{55303,32,32,1,0,0,0}, {7395,128,256,1,0,0,0}, {1512,128,32,8,0,0,6},
	{57451,384,128,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{44880,115,5,1,0,0,0}, {36885,120,8,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {54193,64,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {15328,120,8,1,0,0,0}, {23850,128,64,1,0,0,0},
	{45211,192,32,1,0,0,0}, {45533,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {23892,64,64,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {48845,96,8,1,0,0,0}, {20023,120,8,1,0,0,0},
	{20030,128,64,0,682,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{54247,64,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{7718,224,64,1,452,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{54119,64,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{52084,72,24,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{54071,88,8,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {29714,72,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {24055,72,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {55869,72,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{55276,144,16,1,0,0,0}, {55303,160,32,1,0,0,0},
	{7395,256,256,1,0,0,0}, {1512,256,32,8,0,0,6}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{23573,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,6,0}, {23594,72,24,1,0,0,0},
	{34300,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{28040,72,24,1,0,0,0}, {34300,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{28018,72,24,1,0,0,0}, {34300,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {27063,0,32,32,0,0,2}, {27049,0,8,16,0,0,2},
	{50868,64,2,1,0,0,0}, {73394,70,1,1,0,0,0}, {20038,144,16,1,0,0,0},
	{25001,176,16,1,0,0,0}, {56926,208,16,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{53894,128,8,16,0,0,2}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{825,6,1,1,0,0,0}, {57076,7,1,1,0,0,0}, {45609,16,16,1,0,0,0},
	{53010,32,16,1,0,0,0}, {52943,48,16,1,0,0,0}, {18728,25,1,1,0,0,0},
	{29662,26,1,1,0,0,0}, {21649,27,1,1,0,0,0}, {22073,28,1,1,0,0,0},
	{52714,29,1,1,0,0,0}, {2780,30,1,1,0,0,0}, {55854,31,1,1,0,0,0},
	{50130,6,1,1,0,0,0}, {54868,16,1,1,0,0,0}, {23232,31,1,1,0,0,0},
	{72135,32,1,1,0,0,0}, {24684,33,1,1,0,0,0}, {21666,34,1,1,0,0,0},
	{12761,35,1,1,0,0,0}, {46822,36,1,1,0,0,0}, {45784,37,1,1,0,0,0},
	{55246,38,1,1,0,0,0}, {53371,39,1,1,0,0,0}, {54788,48,16,1,0,0,0},
	{113,128,8,1,0,0,0}, {156,136,8,1,0,0,0}, {25854,144,1,1,0,0,0},
	{7352,147,1,1,0,0,0}, {55380,152,1,1,0,0,0}, {24930,155,5,1,0,0,0},
	{13442,163,1,1,0,0,0}, {45618,169,1,1,0,0,0}, {24218,171,5,1,0,0,0},
	{3324,177,1,1,0,0,0}, {28060,178,1,1,0,0,0}, {34290,185,1,1,0,0,0},
	{51686,192,8,1,0,0,0}, {142,200,8,1,0,0,0}, {22087,208,1,1,0,0,0},
	{22114,209,1,1,0,0,0}, {23144,217,1,1,0,0,0}, {23180,218,1,1,0,0,0},
	{24453,219,5,1,0,0,0}, {128,224,8,1,0,0,0}, {46101,232,1,1,0,0,0},
	{55615,233,1,1,0,0,0}, {1262,234,6,1,0,0,0}, {1275,246,1,1,0,0,0},
	{1400,247,1,1,0,0,0}, {1374,248,1,1,0,0,0}, {27657,251,1,1,0,0,0},
	{24410,252,4,1,0,0,0}, {28454,256,8,1,0,0,0}, {44122,264,1,1,0,0,0},
	{0,265,7,1,0,0,0}, {27671,272,1,1,0,0,0}, {43820,274,6,1,0,0,0},
	{16188,280,1,1,0,0,0}, {1364,281,1,1,0,0,0}, {43798,282,6,1,0,0,0},
	{29267,290,1,1,0,0,0}, {56908,298,6,1,0,0,0}, {35140,306,1,1,0,0,0},
	{27779,313,1,1,0,0,0}, {56873,314,6,1,0,0,0}, {21086,325,1,1,0,0,0},
	{46809,326,1,1,0,0,0}, {35648,329,1,1,0,0,0}, {24970,330,6,1,0,0,0},
	{24952,346,6,1,0,0,0}, {55904,352,1,1,0,0,0}, {54833,353,1,1,0,0,0},
	{54850,354,1,1,0,0,0}, {55874,355,1,1,0,0,0}, {46033,356,1,1,0,0,0},
	{54034,361,1,1,0,0,0}, {57141,364,1,1,0,0,0}, {42657,365,1,1,0,0,0},
	{42630,367,1,1,0,0,0}, {45196,368,16,1,0,0,0}, {15706,384,1,1,0,0,0},
	{19259,385,1,1,0,0,0}, {19448,386,1,1,0,0,0}, {41812,387,1,1,0,0,0},
	{54061,388,1,1,0,0,0}, {25016,389,1,1,0,0,0}, {15721,390,10,1,0,0,0},
	{45013,400,16,1,0,0,0}, {23105,416,1,1,0,0,0}, {23125,417,1,1,0,0,0},
	{13779,418,1,1,0,0,0}, {13770,419,1,1,0,0,0}, {19490,420,1,1,0,0,0},
	{18169,421,1,1,0,0,0}, {49917,422,1,1,0,0,0}, {23216,423,1,1,0,0,0},
	{998,424,1,1,0,0,0}, {42648,425,1,1,0,0,0}, {42639,426,1,1,0,0,0},
	{1684,427,5,1,0,0,0}, {14875,432,1,1,0,0,0}, {19404,433,1,1,0,0,0},
	{37066,434,1,1,0,0,0}, {24730,436,1,1,0,0,0}, {55714,437,1,1,0,0,0},
	{47717,438,2,1,0,17,0}, {17681,440,8,1,0,0,0}, {19663,449,1,1,0,0,0},
	{1092,450,1,1,0,0,0}, {41818,451,5,1,0,0,0}, {56229,460,4,1,0,0,0},
	{14755,464,1,1,0,0,0}, {2775,465,1,1,0,0,0}, {14794,466,1,1,0,0,0},
	{57997,469,1,1,0,0,0}, {21510,470,1,1,0,0,0}, {43202,471,1,1,0,0,0},
	{21504,473,1,1,0,0,0}, {43196,474,1,1,0,0,0}, {58099,475,1,1,0,0,0},
	{57416,476,1,1,0,0,0}, {34901,477,1,1,0,0,0}, {7569,478,1,1,0,0,0},
	{26608,479,1,1,0,0,0}, {13424,480,16,1,0,0,0}, {14846,497,1,1,0,0,0},
	{626,504,1,1,0,0,0}, {26185,507,1,1,0,0,0}, {29193,508,4,1,0,0,0},
	{21682,512,1,1,0,0,0}, {24370,513,1,1,0,0,0}, {21314,515,1,1,0,0,0},
	{21338,516,1,1,0,0,0}, {55487,518,1,1,0,0,0}, {55528,519,1,1,0,0,0},
	{55588,520,1,1,0,0,0}, {55460,521,1,1,0,0,0}, {51676,522,2,1,0,0,0},
	{47509,524,1,1,0,0,0}, {21561,527,1,1,0,0,0}, {34316,528,2,1,0,14,0},
	{47437,530,1,1,0,0,0}, {47053,532,1,1,0,0,0}, {47530,533,1,1,0,0,0},
	{27597,535,1,1,0,0,0}, {37834,536,1,1,0,0,0}, {43532,537,1,1,0,0,0},
	{17060,538,1,1,0,0,0}, {19866,539,1,1,0,0,0}, {21297,540,1,1,0,0,0},
	{51651,541,1,1,0,0,0}, {56716,542,1,1,0,0,0}, {37320,544,1,1,0,0,0},
	{43650,545,1,1,0,0,0}, {28838,546,1,1,0,0,0}, {1181,547,1,1,0,0,0},
	{25699,550,1,1,0,0,0}, {41863,551,1,1,0,0,0}, {56633,552,1,1,0,0,0},
	{28852,554,1,1,0,0,0}, {47467,555,1,1,0,0,0}, {55871,556,1,1,0,0,0},
	{34668,558,1,1,0,0,0}, {56658,559,1,1,0,0,0}, {1034,560,1,1,0,0,0},
	{35641,561,1,1,0,0,0}, {55351,562,1,1,0,0,0}, {7436,566,1,1,0,0,0},
	{7440,567,1,1,0,0,0}, {28079,568,1,1,0,0,0}, {56360,572,1,1,0,0,0},
	{51915,573,1,1,0,0,0}, {56153,574,1,1,0,0,0}, {56402,575,1,1,0,0,0},
	{37154,576,1,1,0,0,0}, {55560,584,1,1,0,0,0}, {20246,585,1,1,0,0,0},
	{82,586,6,1,0,0,0}, {26010,592,1,1,0,0,0}, {74106,594,1,1,0,0,0},
	{183,600,8,1,0,0,0}, {43624,608,1,1,0,0,0}, {29085,609,1,1,0,0,0},
	{16491,610,1,1,0,0,0}, {49566,614,1,1,0,0,0}, {44907,619,5,1,0,0,0},
	{49390,627,1,1,0,0,0}, {17056,630,2,1,0,0,0}, {632,632,1,1,0,0,0},
	{28541,633,1,1,0,0,0}, {22318,635,1,1,0,0,0}, {17691,636,4,1,0,0,0},
	{24087,656,16,1,0,0,0}, {27356,683,1,1,0,0,0}, {24239,688,16,1,0,0,0},
	{70529,704,16,1,0,0,0}, {56891,720,16,1,0,0,0},
	{42986,743,25,1,0,0,0}, {56524,784,8,1,0,0,0}, {42974,792,8,1,0,0,0},
	{29706,803,5,1,0,0,0}, {56088,810,1,1,0,0,0}, {52015,811,5,1,0,0,0},
	{52406,821,1,1,0,0,0}, {55920,822,1,1,0,0,0}, {35220,823,1,1,0,0,0},
	{37099,824,1,1,0,0,0}, {28942,825,1,1,0,0,0}, {13125,826,1,1,0,0,0},
	{55861,827,5,1,0,0,0}, {51986,832,1,1,0,0,0}, {27714,833,1,1,0,0,0},
	{27686,834,1,1,0,0,0}, {14458,835,1,1,0,0,0}, {14505,837,1,1,0,0,0},
	{14527,838,1,1,0,0,0}, {36877,840,8,1,0,0,0}, {74192,848,16,1,0,0,0},
	{24343,867,5,1,0,0,0}, {24143,875,5,1,0,0,0}, {22153,883,5,1,0,0,0},
	{20529,891,5,1,0,0,0}, {47307,896,1,1,0,0,0}, {25203,899,5,1,0,0,0},
	{13923,907,5,1,0,0,0}, {43907,915,5,1,0,0,0}, {24165,923,5,1,0,0,0},
	{50365,928,1,1,0,0,0}, {54986,929,1,1,0,0,0}, {55129,930,1,1,0,0,0},
	{24253,931,5,1,0,0,0}, {24274,939,5,1,0,0,0}, {24101,947,5,1,0,0,0},
	{24122,955,5,1,0,0,0}, {29330,960,1,1,0,0,0}, {20774,963,5,1,0,0,0},
	{216,971,5,1,0,0,0}, {18059,979,5,1,0,0,0}, {89,987,5,1,0,0,0},
	{14893,992,1,1,0,0,0}, {56136,993,1,1,0,0,0}, {56613,994,1,1,0,0,0},
	{243,995,5,1,0,0,0}, {50815,1001,1,1,0,0,0}, {46582,1002,1,1,0,0,0},
	{12609,1003,5,1,0,0,0}, {12651,1011,5,1,0,0,0},
	{12627,1019,5,1,0,0,0}, {20960,1024,64,1,0,0,0},
	{17115,1088,2,1,0,0,0}, {17128,1090,2,1,0,0,0},
	{29049,1092,4,1,0,0,0}, {14562,1096,24,1,0,0,0},
	{18173,1121,1,1,0,0,0}, {13935,1122,1,1,0,0,0}, {1718,1123,5,1,0,0,0},
	{27078,1129,1,1,0,0,0}, {56026,1130,1,1,0,0,0},
	{34726,1131,5,1,0,0,0}, {19621,1136,16,1,0,0,0},
	{1884,1153,1,1,0,0,0}, {2115,1154,1,1,0,0,0}, {50113,1155,5,1,0,0,0},
	{200,1168,16,1,0,0,0}, {290,1216,32,1,0,0,0}, {311,1248,32,1,0,0,0},
	{50593,1312,32,1,0,0,0}, {20414,1344,32,1,0,0,0},
	{19915,1376,8,1,0,0,0}, {33762,1387,5,1,0,0,0},
	{28661,1401,1,1,0,0,0}, {20436,1419,5,1,0,0,0},
	{20278,1427,5,1,0,0,0}, {28978,1456,1,1,0,0,0}, {1414,1458,1,1,0,0,0},
	{36931,1459,5,1,0,0,0}, {2610,1468,1,1,0,0,0}, {17296,1469,1,1,0,0,0},
	{69757,1470,1,1,0,0,0}, {28987,1471,1,1,0,0,0},
	{8642,1472,16,1,0,0,0}, {34369,1488,16,1,0,0,0},
	{73773,1512,4,1,0,0,0}, {42090,1520,1,1,0,0,0},
	{56389,1521,1,1,0,0,0}, {56941,1522,1,1,0,0,0}, {57,1523,5,1,0,0,0},
	{24206,1531,5,1,0,0,0}, {57932,1536,8,1,0,0,0},
	{34414,1544,8,1,0,0,0}, {17705,1552,8,1,0,0,0},
	{53908,1560,4,1,0,0,0}, {54218,1566,1,1,0,0,0},
	{19352,1568,16,1,0,0,0}, {19302,1584,16,1,0,0,0},
	{43510,1600,16,1,0,0,0}, {19329,1616,16,1,0,0,0},
	{43529,1664,1,1,0,0,0}, {28275,1665,1,1,0,0,0},
	{43484,1667,5,1,0,0,0}, {7560,1672,1,1,0,0,0}, {28792,1677,1,1,0,0,0},
	{44941,1680,8,1,0,0,0}, {19956,1688,8,1,0,0,0},
	{25820,1696,32,1,0,0,0}, {73965,1732,4,1,0,0,0},
	{73010,1736,4,1,0,0,0}, {73631,1740,4,1,0,0,0},
	{73034,1744,4,1,0,0,0}, {73674,1748,4,1,0,0,0},
	{47158,1752,4,1,0,0,0}, {35594,1756,4,1,0,0,0},
	{23021,1760,16,1,0,0,0}, {54492,1776,16,1,0,0,0},
	{72053,1792,4,1,0,0,0}, {73835,1796,4,1,0,0,0},
	{2222,1800,24,1,0,0,0}, {45091,1844,12,1,0,0,0},
	{45060,1868,4,1,0,0,0}, {16600,1874,1,1,0,0,0},
	{45029,1876,12,1,0,0,0}, {15074,1891,5,1,0,0,0},
	{16048,1896,4,1,0,0,0}, {381,1900,4,1,0,0,0}, {56445,1907,5,1,0,0,0},
	{21239,1920,64,1,0,0,0}, {55070,1984,64,1,0,0,0},
	{49768,128,1,1,0,0,0}, {53253,146,1,1,0,0,0}, {70639,152,1,1,0,0,0},
	{43882,160,8,1,0,0,0}, {16128,168,8,1,0,0,0}, {44957,176,8,1,0,0,0},
	{16246,184,8,1,0,0,0}, {56063,200,1,1,0,0,0}, {46388,201,1,1,0,0,0},
	{51901,202,1,1,0,0,0}, {20492,208,1,1,0,0,0}, {50553,210,1,1,0,0,0},
	{49169,216,1,1,0,0,0}, {55004,224,32,1,0,0,0}, {18757,256,64,1,0,0,0},
	{49108,416,8,1,0,0,0}, {7995,426,1,1,0,0,0}, {43660,427,5,1,0,0,0},
	{53722,545,1,1,0,0,0}, {54624,546,14,1,0,0,0}, {22588,587,5,1,0,0,0},
	{73746,640,8,1,0,0,0}, {73208,648,8,1,0,0,0}, {72026,656,8,1,0,0,0},
	{73798,664,8,1,0,0,0}, {48782,672,32,1,0,0,0}, {23309,907,5,1,0,0,0},
	{47020,912,16,1,0,0,0}, {12404,938,6,1,0,0,0}, {54635,944,16,1,0,0,0},
	{71997,1008,1,1,0,0,0}, {53412,1025,1,1,0,0,0},
	{54474,1040,16,1,0,0,0}, {48625,1084,4,1,0,0,0},
	{57422,1096,24,1,0,0,0}, {57460,0,8,512,0,0,2},
	{72771,4480,32,1,0,0,0}, {74695,4512,22,1,0,0,0},
	{23635,4544,32,1,0,0,0}, {33799,4584,8,1,0,0,0},
	{47066,4592,8,1,0,0,0}, {47071,4600,8,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {52696,64,32,0,0,0,3}, {21720,0,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {8043,64,32,1,0,0,0},
	{41807,0,32,1,0,0,0}, {35907,32,20,1,0,0,0}, {49126,0,8,1,0,0,0},
	{37665,32,32,1,0,0,0}, {72743,64,32,1,0,0,0}, {69570,96,23,1,0,0,0},
	{57625,128,8,16,0,0,2}, {57598,256,8,16,0,0,2},
	{72714,384,32,1,0,0,0}, {69542,416,23,1,0,0,0},
	{37651,448,32,1,0,0,0}, {33799,480,8,1,0,0,0}, {47071,488,8,1,0,0,0},
	{17569,504,7,1,0,0,0}, {25411,511,1,1,0,0,0}, {23615,200,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,22,0}, {1674,68,12,1,0,0,0},
	{21671,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{1674,68,12,1,0,0,0}, {21671,80,16,1,0,0,0}, {19638,128,32,1,0,0,0},
	{16441,160,32,1,0,0,0}, {16405,192,32,1,0,0,0},
	{52996,224,32,1,0,0,0}, {46593,256,32,1,0,0,0},
	{46703,288,32,1,0,0,0}, {46690,320,32,1,0,0,0},
	{54826,352,32,1,0,0,0}, {57036,384,32,1,0,0,0},
	{46654,416,32,1,0,0,0}, {19701,160,32,1,0,0,0}, {25630,210,6,1,0,0,0},
	{50962,220,1,1,0,0,0}, {27457,221,3,1,0,0,0}, {46629,100,1,1,0,0,0},
	{56563,104,1,1,0,0,0}, {16441,160,32,1,0,0,0}, {16405,192,32,1,0,0,0},
	{52996,224,32,1,0,0,0}, {46593,256,32,1,0,0,0},
	{46703,288,32,1,0,0,0}, {46690,320,32,1,0,0,0},
	{54826,352,32,1,0,0,0}, {57036,384,32,1,0,0,0},
	{46654,416,32,1,0,0,0}, {25059,672,32,1,0,0,0},
	{43186,704,32,1,0,0,0}, {12369,736,32,1,0,0,0},
	{52329,768,32,1,0,0,0}, {46013,832,32,1,0,0,0}, {53487,144,1,1,0,0,0},
	{25616,154,6,1,0,0,0}, {24851,0,2048,1,60,0,0},
	{24876,0,2048,1,62,0,0}, {25112,0,2048,1,61,0,0},
	{35788,0,2048,1,63,0,0}, {48440,0,4,1,0,0,0}, {53108,4,12,1,0,0,0},
	{16285,19,5,1,0,0,0}, {37712,27,5,1,0,0,0}, {53082,36,12,1,0,0,0},
	{16117,51,5,1,0,0,0}, {25162,0,1,1,0,0,0}, {48334,24,8,1,0,23,0},
	{54788,80,16,1,0,0,0}, {28158,104,24,1,0,0,0}, {1428,128,32,1,0,0,0},
	{45609,160,32,1,0,0,0}, {18695,192,64,1,0,0,0},
	{50300,256,64,1,0,0,0}, {28075,8,24,1,0,0,0}, {49477,88,8,1,0,0,0},
	{17569,0,4,1,0,31,0}, {53534,6,1,1,0,0,0}, {24464,7,1,1,0,0,0},
	{193,8,3,1,0,0,0}, {56958,11,1,1,0,0,0}, {33987,13,1,1,0,0,0},
	{37323,14,1,1,0,0,0}, {51187,15,2,1,0,0,0}, {33952,17,1,1,0,0,0},
	{17154,18,2,1,0,0,0}, {13122,20,4,1,0,30,0}, {8137,30,2,1,0,0,0},
	{16273,84,6,1,0,0,0}, {44322,99,5,1,0,0,0}, {50614,104,24,1,0,0,0},
	{52356,132,12,1,0,0,0}, {14373,144,16,1,0,0,0},
	{15601,160,32,1,0,0,0}, {45276,195,5,1,0,0,0}, {2683,264,24,1,0,0,0},
	{2396,296,24,1,0,0,0}, {22447,328,24,1,0,0,0}, {22464,360,24,1,0,0,0},
	{23936,448,64,1,0,0,0}, {49350,0,8,1,0,0,0}, {48800,8,4,1,0,0,0},
	{49368,16,8,1,0,0,0}, {49477,24,8,1,0,0,0}, {23749,0,128,1,301,0,0},
	{1737,128,512,1,9,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {7879,128,512,1,68,0,0}, {53582,736,1,1,0,0,0},
	{21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{28075,72,24,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {853,128,512,1,136,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {27804,72,24,1,0,0,0}, {51775,96,32,1,0,0,0},
	{23730,0,128,1,301,0,0}, {16907,128,4096,1,235,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{893,128,512,1,236,0,0}, {35996,704,64,4,0,0,2},
	{21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{23605,88,8,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0}, {48845,128,8,1,0,0,0},
	{48263,140,4,1,0,38,0}, {54585,168,24,1,0,0,0}, {53813,192,1,1,0,0,0},
	{2287,224,32,1,0,0,0}, {2304,288,32,1,0,0,0}, {54230,336,16,1,0,0,0},
	{50256,504,8,1,0,39,0}, {57982,512,4096,1,291,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {54291,72,24,1,0,0,0},
	{23749,0,128,1,301,0,0}, {37214,128,1024,1,263,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0}, {48845,128,8,1,0,0,0},
	{7950,192,320,1,265,0,0}, {17569,0,8,1,0,20,0}, {74618,8,24,1,0,0,0},
	{49477,32,32,1,0,0,0}, {72589,64,8,1,0,0,0}, {54585,72,24,1,0,0,0},
	{74400,96,32,1,0,0,0}, {23749,0,128,1,301,0,0},
	{14308,128,512,1,305,0,0}, {23730,0,128,1,301,0,0},
	{16977,128,2048,1,323,0,0}, {23706,0,128,1,303,0,0},
	{16977,128,2048,1,323,0,0}, {23730,0,128,1,301,0,0},
	{16992,128,1024,1,326,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {1743,64,64,1,331,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {23730,0,128,1,301,0,0},
	{17005,128,1024,1,338,0,0}, {23730,0,128,1,301,0,0},
	{7919,128,1024,1,343,0,0}, {23706,0,128,1,303,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{18747,96,1,1,0,0,0}, {53518,97,1,1,0,0,0}, {16600,98,1,1,0,0,0},
	{831,128,512,1,373,0,0}, {44688,768,32,1,0,0,0},
	{12381,2176,32,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{2276,72,24,1,0,0,0}, {23749,0,128,1,301,0,0},
	{41858,128,160,1,390,0,0}, {23730,0,128,1,301,0,0},
	{7919,128,384,1,456,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {7418,64,4,1,0,0,0}, {52084,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {2764,136,24,1,0,0,0},
	{2753,168,24,1,0,0,0}, {2742,200,24,1,0,0,0}, {2731,232,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{7987,64,1,1,0,0,0}, {28106,72,24,1,0,0,0}, {36490,128,32,1,0,0,0},
	{51775,160,32,1,0,0,0}, {56436,192,1856,1,526,0,0},
	{16220,2048,64,1,0,0,0}, {54418,2112,32,1,0,0,0},
	{53549,2144,1,1,0,0,0}, {21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {28158,72,24,1,0,0,0}, {51775,96,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{1743,256,1920,1,659,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {28162,72,24,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{1743,256,1920,1,664,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {28056,72,24,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{7672,256,1920,1,666,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {27799,72,24,1,0,0,0}, {23730,0,128,1,301,0,0},
	{16942,128,480,1,674,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {7931,256,512,1,680,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {54012,128,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{1743,256,1920,1,715,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {27994,72,24,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {875,128,512,1,720,0,0},
	{21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{28044,72,24,1,0,0,0}, {23749,0,128,1,301,0,0},
	{34743,128,512,1,724,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{1743,256,1920,1,732,0,0}, {17569,0,8,1,0,20,0}, {74618,8,24,1,0,0,0},
	{49477,32,32,1,0,0,0}, {72589,64,8,1,0,0,0}, {27936,72,24,1,0,0,0},
	{74400,96,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {1743,256,1280,1,733,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {27860,72,24,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{1726,128,384,1,740,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{53331,80,16,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {34734,128,256,1,743,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {54421,72,24,1,0,0,0},
	{23730,0,128,1,301,0,0}, {7919,128,1536,1,748,0,0},
	{23706,0,128,1,303,0,0}, {23749,0,128,1,301,0,0},
	{19430,128,1024,1,750,0,0}, {23749,0,128,1,301,0,0},
	{19430,128,1024,1,750,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{871,128,512,1,760,0,0}, {53563,736,1,1,0,0,0},
	{21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{28040,72,24,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {7867,128,2560,1,761,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {28018,72,24,1,0,0,0},
	{36943,3,1,1,0,0,0}, {35714,4,1,1,0,0,0}, {26936,5,1,1,0,0,0},
	{56506,35,5,1,0,0,0}, {20512,43,5,1,0,0,0}, {488,99,5,1,0,0,0},
	{36911,107,5,1,0,0,0}, {36959,112,16,1,0,0,0}, {47568,0,8,1,0,0,0},
	{35377,16,8,1,0,0,0}, {26359,0,1,1,0,0,0}, {26345,1,1,1,0,0,0},
	{25803,2,1,1,0,0,0}, {23561,8,8,1,0,0,0}, {45139,26,6,1,0,0,0},
	{22909,53,3,1,0,0,0}, {29572,61,3,1,0,0,0}, {29615,64,1,1,0,0,0},
	{22863,68,4,1,0,0,0}, {29523,76,4,1,0,0,0}, {22956,84,4,1,0,0,0},
	{29646,92,4,1,0,0,0}, {42075,96,1,1,0,0,0}, {26530,100,4,1,0,0,0},
	{56258,124,4,1,0,0,0}, {21961,152,8,1,0,0,0}, {23573,200,24,1,0,0,0},
	{46587,4,4,1,0,44,0}, {2447,40,24,1,0,0,0}, {28075,72,24,1,0,0,0},
	{54071,96,8,1,0,0,0}, {51249,104,4,1,0,0,0}, {47118,108,1,1,0,0,0},
	{45614,109,1,1,0,0,0}, {51897,110,1,1,0,0,0}, {34037,111,1,1,0,0,0},
	{45660,112,1,1,0,0,0}, {1042,113,1,1,0,0,0}, {24065,114,1,1,0,0,0},
	{20913,136,8,1,0,43,0}, {37142,147,5,1,0,0,0}, {27998,168,24,1,0,0,0},
	{52084,200,24,1,0,0,0}, {18824,224,8,1,0,0,0}, {35572,236,20,1,0,0,0},
	{1509,256,64,1,0,0,0}, {7543,325,3,1,0,0,0}, {13765,328,8,1,0,0,0},
	{2265,336,16,1,0,0,0}, {2458,360,8,1,0,0,0}, {15933,376,8,1,0,0,0},
	{14475,384,32,1,0,0,0}, {37550,436,1,1,0,0,0}, {27552,437,3,1,0,0,0},
	{34153,440,2,1,0,0,0}, {25669,442,6,1,0,0,0}, {51775,480,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {54193,64,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {23892,128,64,1,0,0,0}, {45533,192,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54247,64,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{54119,64,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{52084,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {54071,88,8,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {29714,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {24055,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {55869,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {35770,0,1,1,0,0,0}, {24988,1,1,1,0,0,0},
	{44494,4,5,1,0,0,0}, {25184,9,1,1,0,0,0}, {24421,11,5,1,0,0,0},
	{20978,24,8,1,0,0,0}, {49687,32,1,1,0,0,0}, {45649,33,1,1,0,0,0},
	{16587,34,1,1,0,0,0}, {52366,56,8,1,0,0,0}, {22737,512,32,0,158,0,3},
	{56558,0,1,1,0,0,0}, {54198,16,16,1,0,0,0}, {23254,0,512,1,312,0,0},
	{23080,0,3,1,0,0,0}, {45992,12,20,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0},
	{48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0}, {2308,256,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {2568,168,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{13595,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{48482,0,8,1,0,0,0}, {54353,8,24,1,0,0,0}, {53739,32,1,1,0,0,0},
	{17078,33,1,1,0,0,0}, {54675,48,16,1,0,0,0}, {17094,0,128,1,256,0,0},
	{12582,0,64,1,262,0,0}, {48482,0,8,1,0,0,0}, {54353,8,24,1,0,0,0},
	{53739,32,1,1,0,0,0}, {17078,33,1,1,0,0,0}, {48833,40,8,1,0,0,0},
	{54675,48,16,1,0,0,0}, {17094,0,128,1,256,0,0},
	{12582,0,64,1,262,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {28075,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {27804,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{23605,88,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0},
	{54291,192,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{2276,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {27741,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28162,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28056,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27799,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54012,96,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27994,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28044,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27936,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27860,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {53331,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {54421,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {23706,0,128,1,301,0,0},
	{23706,0,128,1,303,0,0}, {23749,0,128,1,301,0,0},
	{23749,0,128,1,303,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28040,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28018,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{53894,128,8,16,0,0,2}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{17876,0,64,4,0,0,2}, {17851,256,64,4,0,0,2}, {56723,0,1,1,0,0,0},
	{45480,43,5,1,0,0,0}, {15299,56,8,1,0,0,0}, {23811,64,64,1,0,0,0},
	{44227,128,32,1,0,0,0}, {45529,160,32,1,0,0,0},
	{18409,192,64,1,0,0,0}, {44518,264,8,1,0,0,0}, {560,274,6,1,0,0,0},
	{44633,280,8,1,0,0,0}, {44548,288,8,1,0,0,0}, {44579,312,8,1,0,0,0},
	{18295,320,64,1,0,0,0}, {18366,448,64,1,0,0,0},
	{20056,512,32,1,0,0,0}, {18330,576,64,1,0,0,0}, {54198,16,16,1,0,0,0},
	{19474,0,16,1,0,0,0}, {20994,24,8,1,0,0,0}, {49687,32,1,1,0,0,0},
	{45649,33,1,1,0,0,0}, {56558,34,1,1,0,0,0}, {24059,35,1,1,0,0,0},
	{52704,36,1,1,0,0,0}, {50271,37,1,1,0,0,0}, {52388,56,8,1,0,0,0},
	{22737,192,32,0,223,0,3}, {54198,0,16,1,0,0,0}, {54515,16,16,1,0,0,0},
	{74431,32,32,1,0,0,0}, {41784,64,32,1,0,0,0}, {35884,96,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {28341,64,1,1,0,0,0},
	{54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{27804,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{27262,32,32,1,160,0,0}, {27210,160,32,1,160,0,0},
	{27182,192,32,1,160,0,0}, {27096,224,32,1,160,0,0},
	{27166,256,32,1,160,0,0}, {27243,288,32,1,160,0,0},
	{27197,320,32,1,160,0,0}, {27225,352,32,1,160,0,0},
	{27149,384,32,1,160,0,0}, {27128,416,32,1,160,0,0},
	{27277,448,32,1,160,0,0}, {25345,0,1,1,0,0,0}, {25363,1,1,1,0,0,0},
	{13803,2,1,1,0,0,0}, {12476,3,1,1,0,0,0}, {46072,4,1,1,0,0,0},
	{17270,6,1,1,0,0,0}, {35681,7,1,1,0,0,0}, {35658,8,1,1,0,0,0},
	{3300,9,1,1,0,0,0}, {55725,25,1,1,0,0,0}, {17589,27,1,1,0,0,0},
	{653,28,1,1,0,0,0}, {41732,29,1,1,0,0,0}, {1230,30,1,1,0,0,0},
	{1203,31,1,1,0,0,0}, {25767,32,1,1,0,0,0}, {25785,33,1,1,0,0,0},
	{36852,35,5,1,0,0,0}, {7710,43,5,1,0,0,0}, {44140,54,10,1,0,0,0},
	{43495,75,5,1,0,0,0}, {54488,80,16,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {28341,64,1,1,0,0,0}, {54341,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{46587,64,8,1,0,0,0}, {55412,72,1,1,0,0,0}, {43719,84,4,1,0,0,0},
	{46888,92,4,1,0,0,0}, {52084,104,24,1,0,0,0}, {45955,384,64,1,0,0,0},
	{1562,512,128,8,0,0,2}, {36959,1536,128,8,0,0,2},
	{17569,0,4,1,0,51,0}, {56870,13,1,1,0,0,0}, {37323,14,1,1,0,0,0},
	{13122,20,4,1,0,50,0}, {16273,84,6,1,0,0,0}, {44296,99,5,1,0,0,0},
	{50614,104,24,1,0,0,0}, {21546,180,12,1,0,0,0}, {45276,195,5,1,0,0,0},
	{22447,328,24,1,0,0,0}, {22464,360,24,1,0,0,0}, {47806,8,8,1,0,53,0},
	{48952,24,8,1,0,0,0}, {57484,256,224,1,252,0,0},
	{47071,496,8,1,0,0,0}, {22986,511,1,1,0,0,0}, {41732,29,1,1,0,0,0},
	{53456,96,1,1,0,0,0}, {23529,112,16,1,0,0,0}, {57052,0,1,1,0,0,0},
	{25345,3,1,1,0,0,0}, {25363,4,1,1,0,0,0}, {13803,5,1,1,0,0,0},
	{13822,6,2,1,0,0,0}, {54594,8,8,1,0,0,0}, {37466,64,1,1,0,0,0},
	{25674,65,3,1,0,0,0}, {54388,68,12,1,0,0,0}, {37476,80,1,1,0,0,0},
	{25684,81,3,1,0,0,0}, {54397,84,12,1,0,0,0}, {1978,1920,64,1,0,0,0},
	{1747,1984,64,1,0,0,0}, {54594,27,1,1,0,0,0}, {13822,28,1,1,0,0,0},
	{13803,29,1,1,0,0,0}, {25363,30,1,1,0,0,0}, {25345,31,1,1,0,0,0},
	{37986,0,32,1,0,0,0}, {3574,32,32,1,0,0,0}, {38591,64,32,1,0,0,0},
	{4155,96,32,1,0,0,0}, {38410,128,32,1,0,0,0}, {3982,160,32,1,0,0,0},
	{38274,192,32,1,0,0,0}, {3851,224,32,1,0,0,0}, {38189,256,32,1,0,0,0},
	{3769,288,32,1,0,0,0}, {39268,320,32,1,0,0,0}, {4810,352,32,1,0,0,0},
	{38463,384,32,1,0,0,0}, {4033,416,32,1,0,0,0}, {38432,448,32,1,0,0,0},
	{4003,480,32,1,0,0,0}, {38015,512,32,1,0,0,0}, {3602,544,32,1,0,0,0},
	{39527,576,32,1,0,0,0}, {5061,608,32,1,0,0,0}, {39616,640,32,1,0,0,0},
	{5147,672,32,1,0,0,0}, {38857,704,32,1,0,0,0}, {4413,736,32,1,0,0,0},
	{38748,768,32,1,0,0,0}, {4307,800,32,1,0,0,0}, {38821,832,32,1,0,0,0},
	{4378,864,32,1,0,0,0}, {38962,896,32,1,0,0,0}, {4515,928,32,1,0,0,0},
	{38887,960,32,1,0,0,0}, {4442,992,32,1,0,0,0},
	{38672,1024,32,1,0,0,0}, {4233,1056,32,1,0,0,0},
	{38710,1088,32,1,0,0,0}, {4270,1120,32,1,0,0,0},
	{38783,1152,32,1,0,0,0}, {4341,1184,32,1,0,0,0},
	{38924,1216,32,1,0,0,0}, {4478,1248,32,1,0,0,0},
	{38633,1280,32,1,0,0,0}, {4195,1312,32,1,0,0,0}, {38615,0,32,1,0,0,0},
	{4178,32,32,1,0,0,0}, {38140,64,32,1,0,0,0}, {3722,96,32,1,0,0,0},
	{40100,128,32,1,0,0,0}, {5614,160,32,1,0,0,0}, {39250,192,32,1,0,0,0},
	{4793,224,32,1,0,0,0}, {39552,256,32,1,0,0,0}, {5085,288,32,1,0,0,0},
	{38572,320,32,1,0,0,0}, {4137,352,32,1,0,0,0}, {38117,384,32,1,0,0,0},
	{3700,416,32,1,0,0,0}, {40079,448,32,1,0,0,0}, {5594,480,32,1,0,0,0},
	{39049,512,32,1,0,0,0}, {4599,544,32,1,0,0,0}, {38221,576,32,1,0,0,0},
	{3800,608,32,1,0,0,0}, {38306,640,32,1,0,0,0}, {3882,672,32,1,0,0,0},
	{38162,704,32,1,0,0,0}, {3743,736,32,1,0,0,0}, {38247,768,32,1,0,0,0},
	{3825,800,32,1,0,0,0}, {39099,0,32,1,0,0,0}, {4647,32,32,1,0,0,0},
	{39224,64,32,1,0,0,0}, {4768,96,32,1,0,0,0}, {39936,128,32,1,0,0,0},
	{5456,160,32,1,0,0,0}, {39895,192,32,1,0,0,0}, {5416,224,32,1,0,0,0},
	{39068,256,32,1,0,0,0}, {4617,288,32,1,0,0,0}, {39578,320,32,1,0,0,0},
	{5110,352,32,1,0,0,0}, {39680,384,32,1,0,0,0}, {5209,416,32,1,0,0,0},
	{39644,448,32,1,0,0,0}, {5174,480,32,1,0,0,0}, {39155,512,32,1,0,0,0},
	{4701,544,32,1,0,0,0}, {39456,576,32,1,0,0,0}, {4992,608,32,1,0,0,0},
	{39834,640,32,1,0,0,0}, {5358,672,32,1,0,0,0}, {39413,704,32,1,0,0,0},
	{4950,736,32,1,0,0,0}, {39325,768,32,1,0,0,0}, {4865,800,32,1,0,0,0},
	{40026,832,32,1,0,0,0}, {5543,864,32,1,0,0,0}, {40001,896,32,1,0,0,0},
	{5519,928,32,1,0,0,0}, {39975,960,32,1,0,0,0}, {5494,992,32,1,0,0,0},
	{40598,0,32,1,0,0,0}, {6094,32,32,1,0,0,0}, {40473,64,32,1,0,0,0},
	{5973,96,32,1,0,0,0}, {39492,128,32,1,0,0,0}, {5027,160,32,1,0,0,0},
	{39131,192,32,1,0,0,0}, {4678,224,32,1,0,0,0}, {40569,256,32,1,0,0,0},
	{6066,288,32,1,0,0,0}, {40375,320,32,1,0,0,0}, {5878,352,32,1,0,0,0},
	{40499,384,32,1,0,0,0}, {5998,416,32,1,0,0,0}, {40534,448,32,1,0,0,0},
	{6032,480,32,1,0,0,0}, {40401,512,32,1,0,0,0}, {5903,544,32,1,0,0,0},
	{40437,576,32,1,0,0,0}, {5938,608,32,1,0,0,0}, {39354,640,32,1,0,0,0},
	{4893,672,32,1,0,0,0}, {40693,704,32,1,0,0,0}, {6184,736,32,1,0,0,0},
	{39384,768,32,1,0,0,0}, {4922,800,32,1,0,0,0}, {40143,832,32,1,0,0,0},
	{5655,864,32,1,0,0,0}, {40876,896,32,1,0,0,0}, {6362,928,32,1,0,0,0},
	{40764,960,32,1,0,0,0}, {6253,992,32,1,0,0,0},
	{40799,1024,32,1,0,0,0}, {6287,1056,32,1,0,0,0},
	{40726,1088,32,1,0,0,0}, {6216,1120,32,1,0,0,0},
	{40835,1152,32,1,0,0,0}, {6322,1184,32,1,0,0,0},
	{8384,0,1984,1,244,0,0}, {8416,0,1984,1,242,0,0},
	{8322,0,1984,1,241,0,0}, {8353,0,1984,1,243,0,0},
	{8287,0,1984,1,246,0,0}, {8487,0,1984,1,247,0,0},
	{8516,0,1984,1,249,0,0}, {8447,0,1984,1,248,0,0},
	{8225,0,320,1,315,0,0}, {8191,0,1984,1,314,0,0},
	{18858,0,1984,1,481,0,0}, {18875,0,1984,1,482,0,0},
	{37962,0,32,1,0,0,0}, {3551,32,32,1,0,0,0}, {40292,320,32,1,0,0,0},
	{5798,352,32,1,0,0,0}, {40319,384,32,1,0,0,0}, {5824,416,32,1,0,0,0},
	{40914,448,32,1,0,0,0}, {6399,480,32,1,0,0,0}, {38557,0,32,1,0,0,0},
	{4123,32,32,1,0,0,0}, {39880,256,32,1,0,0,0}, {5402,288,32,1,0,0,0},
	{38542,320,32,1,0,0,0}, {4109,352,32,1,0,0,0}, {39865,576,32,1,0,0,0},
	{5388,608,32,1,0,0,0}, {40661,640,32,1,0,0,0}, {6154,672,32,1,0,0,0},
	{40269,704,32,1,0,0,0}, {5776,736,32,1,0,0,0}, {40647,768,32,1,0,0,0},
	{6141,800,32,1,0,0,0}, {40246,832,32,1,0,0,0}, {5754,864,32,1,0,0,0},
	{40221,896,32,1,0,0,0}, {5730,928,32,1,0,0,0}, {40062,960,32,1,0,0,0},
	{5578,992,32,1,0,0,0}, {37855,1024,32,1,0,0,0},
	{3447,1056,32,1,0,0,0}, {37893,1088,32,1,0,0,0},
	{3484,1120,32,1,0,0,0}, {40675,0,32,1,0,0,0}, {6167,32,32,1,0,0,0},
	{41006,64,32,1,0,0,0}, {6487,96,32,1,0,0,0}, {40627,0,32,1,0,0,0},
	{6122,32,32,1,0,0,0}, {40980,64,32,1,0,0,0}, {6462,96,32,1,0,0,0},
	{24071,2,1,1,0,0,0}, {17899,44,4,1,0,0,0}, {45962,56,8,1,0,0,0},
	{43482,0,1,1,0,0,0}, {57436,1,1,1,0,0,0}, {24071,2,1,1,0,0,0},
	{24678,12,4,1,0,0,0}, {28964,25,7,1,0,0,0}, {17899,44,4,1,0,0,0},
	{45962,56,8,1,0,0,0}, {14733,0,224,1,57,0,0}, {17752,0,224,1,135,0,0},
	{17824,0,224,1,523,0,0}, {14603,0,224,1,757,0,0},
	{14635,0,224,1,640,0,0}, {21799,0,224,1,67,0,0},
	{55747,0,224,1,230,0,0}, {14933,0,224,1,497,0,0},
	{14744,0,224,1,308,0,0}, {14771,0,192,1,133,0,0},
	{14831,0,192,1,721,0,0}, {14723,0,224,1,53,0,0},
	{22772,0,32,1,254,0,0}, {54474,0,4,1,0,0,0}, {48405,4,4,1,0,0,0},
	{28654,28,1,1,0,0,0}, {22008,29,2,1,0,0,0}, {54209,31,1,1,0,0,0},
	{53870,0,1,1,0,0,0}, {54105,8,24,1,0,0,0}, {34940,32,32,1,253,0,0},
	{934,0,64,1,169,0,0}, {54119,64,32,1,0,0,0}, {24826,0,32,1,258,0,0},
	{24903,0,32,1,260,0,0}, {25139,0,32,1,259,0,0}, {24799,0,32,1,0,57,0},
	{25139,0,32,1,0,0,0}, {24903,0,32,1,0,0,0}, {34244,0,32,1,751,0,0},
	{54291,32,32,1,0,0,0}, {42997,72,24,1,0,0,0}, {28654,112,16,1,0,61,0},
	{28894,128,1,1,0,0,0}, {34012,129,1,1,0,0,0}, {51625,130,2,1,0,64,0},
	{47759,132,4,1,0,63,0}, {43776,136,24,1,0,0,0},
	{43753,168,24,1,0,0,0}, {54119,192,32,1,0,0,0},
	{54247,224,32,1,0,0,0}, {72169,256,32,1,751,0,0},
	{54451,288,32,1,0,0,0}, {46001,512,4096,1,291,0,0},
	{27323,4608,64,4,255,0,2}, {28903,6144,128,0,168,0,3},
	{54193,0,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {52026,136,24,1,0,0,0},
	{19514,512,256,2,264,0,2}, {53870,0,1,1,0,0,0}, {3358,1,1,1,0,0,0},
	{21996,2,2,1,0,0,0}, {33814,4,1,1,0,0,0}, {50936,6,2,1,0,0,0},
	{15012,67,5,1,0,0,0}, {57714,72,8,1,0,0,0}, {15038,83,5,1,0,0,0},
	{57740,88,8,1,0,0,0}, {14999,131,5,1,0,0,0}, {57701,136,8,1,0,0,0},
	{15025,147,5,1,0,0,0}, {57727,152,8,1,0,0,0}, {33888,0,1,1,0,0,0},
	{33964,1,1,1,0,0,0}, {22971,2,1,1,0,0,0}, {50073,3,1,1,0,0,0},
	{28618,4,4,1,0,0,0}, {35388,8,8,1,0,0,0}, {53866,16,1,1,0,0,0},
	{44898,24,8,1,0,0,0}, {54138,40,24,1,0,0,0}, {54536,72,24,1,0,0,0},
	{17330,192,128,1,267,0,0}, {17376,192,128,1,266,0,4},
	{74140,0,32,1,0,0,0}, {73459,32,32,1,0,0,0}, {73254,0,64,1,0,0,0},
	{73881,64,64,1,0,0,0}, {54594,0,8,1,0,0,0}, {29319,13,1,1,0,0,0},
	{56763,14,1,1,0,0,0}, {35495,16,1,1,0,0,0}, {49779,18,1,1,0,0,0},
	{50016,21,1,1,0,0,0}, {1103,22,1,1,0,0,0}, {51625,23,1,1,0,0,0},
	{25751,26,1,1,0,0,0}, {13168,27,1,1,0,0,0}, {49992,28,1,1,0,0,0},
	{57240,512,512,1,272,0,0}, {18220,1024,512,1,272,0,0},
	{18258,1536,512,1,272,0,0}, {57309,5120,128,1,270,0,0},
	{57274,5248,128,1,270,0,0}, {2011,6144,64,1,0,0,0},
	{1780,6208,64,1,0,0,0}, {2054,6272,64,1,0,0,0},
	{1823,6336,64,1,0,0,0}, {56983,0,1,1,0,0,0}, {56961,1,1,1,0,0,0},
	{48018,2,1,1,0,0,0}, {29113,3,1,1,0,0,0}, {27423,4,1,1,0,0,0},
	{37434,5,1,1,0,0,0}, {53123,6,1,1,0,0,0}, {34919,7,1,1,0,0,0},
	{27561,8,1,1,0,0,0}, {37558,9,1,1,0,0,0}, {53219,10,1,1,0,0,0},
	{25325,12,1,1,0,0,0}, {25421,13,1,1,0,0,0}, {43107,14,1,1,0,0,0},
	{35053,15,1,1,0,0,0}, {34125,16,1,1,0,0,0}, {25639,17,1,1,0,0,0},
	{13267,18,1,1,0,0,0}, {13471,19,1,1,0,0,0}, {13314,20,1,1,0,0,0},
	{13503,21,1,1,0,0,0}, {20592,22,1,1,0,0,0}, {35103,23,1,1,0,0,0},
	{1545,24,1,1,0,0,0}, {37326,25,1,1,0,0,0}, {37342,26,1,1,0,0,0},
	{34879,27,1,1,0,0,0}, {48578,28,1,1,0,0,0}, {33692,29,1,1,0,0,0},
	{13753,30,1,1,0,0,0}, {13692,31,1,1,0,0,0}, {56994,32,1,1,0,0,0},
	{56972,33,1,1,0,0,0}, {48035,34,1,1,0,0,0}, {29130,35,1,1,0,0,0},
	{27440,36,1,1,0,0,0}, {37450,37,1,1,0,0,0}, {53139,38,1,1,0,0,0},
	{27579,40,1,1,0,0,0}, {37575,41,1,1,0,0,0}, {53236,42,1,1,0,0,0},
	{25335,44,1,1,0,0,0}, {25431,45,1,1,0,0,0}, {43118,46,1,1,0,0,0},
	{35071,47,1,1,0,0,0}, {34138,48,1,1,0,0,0}, {25653,49,1,1,0,0,0},
	{13283,50,1,1,0,0,0}, {13487,51,1,1,0,0,0}, {13330,52,1,1,0,0,0},
	{13519,53,1,1,0,0,0}, {20608,54,1,1,0,0,0}, {57676,64,1,1,0,0,0},
	{12508,65,1,1,0,0,0}, {25559,69,4,1,0,0,0}, {47173,73,4,1,0,0,0},
	{20363,77,4,1,0,0,0}, {20346,81,4,1,0,0,0}, {37292,87,1,1,0,0,0},
	{24941,90,1,1,0,0,0}, {69912,120,1,1,0,0,0}, {70089,121,1,1,0,0,0},
	{70674,122,1,1,0,0,0}, {70918,123,1,1,0,0,0}, {71508,124,1,1,0,0,0},
	{72286,125,1,1,0,0,0}, {73468,126,1,1,0,0,0}, {74149,127,1,1,0,0,0},
	{49039,2,1,1,0,0,0}, {49025,3,1,1,0,0,0}, {51428,14,1,1,0,0,0},
	{73533,16,1,1,0,0,0}, {19203,0,1,1,0,0,0}, {18025,1,1,1,0,0,0},
	{22165,2,1,1,0,0,0}, {55042,7,1,1,0,0,0}, {23496,32,1,1,0,0,0},
	{7710,43,5,1,0,0,0}, {44140,54,10,1,0,0,0}, {45874,512,512,1,272,0,0},
	{57857,1024,512,1,272,0,0}, {23401,1536,512,1,272,0,0},
	{15885,2048,512,1,272,0,0}, {57780,2560,512,1,272,0,0},
	{23358,3072,512,1,272,0,0}, {45908,5120,128,1,270,0,0},
	{57896,5376,128,1,270,0,0}, {57820,6144,128,1,270,0,0},
	{18564,8192,64,1,0,0,0}, {18521,8256,64,1,0,0,0},
	{18477,8320,64,1,0,0,0}, {13376,0,1,1,0,0,0}, {22386,2,1,1,0,0,0},
	{33855,3,1,1,0,0,0}, {14323,4,1,1,0,0,0}, {51149,5,1,1,0,0,0},
	{1163,6,1,1,0,0,0}, {17085,7,1,1,0,0,0}, {25797,8,1,1,0,0,0},
	{15820,9,1,1,0,0,0}, {34235,10,1,1,0,0,0}, {34244,11,1,1,0,0,0},
	{72158,13,1,1,0,0,0}, {72169,14,1,1,0,0,0}, {28636,15,1,1,0,0,0},
	{22971,17,1,1,0,0,0}, {71874,18,1,1,0,0,0}, {35514,19,1,1,0,0,0},
	{28566,20,1,1,0,0,0}, {35313,21,1,1,0,0,0}, {29731,23,1,1,0,0,0},
	{50073,24,1,1,0,0,0}, {50047,25,1,1,0,0,0}, {13950,28,1,1,0,0,0},
	{14129,29,1,1,0,0,0}, {71760,30,1,1,0,0,0}, {56729,32,1,1,0,0,0},
	{43943,34,6,1,0,0,0}, {7826,40,8,1,0,0,0}, {19997,48,8,1,0,0,0},
	{35331,56,8,1,0,0,0}, {13241,64,1,1,0,0,0}, {35436,65,1,1,0,0,0},
	{25523,66,1,1,0,0,0}, {13215,67,1,1,0,0,0}, {71815,68,1,1,0,0,0},
	{25487,69,1,1,0,0,0}, {27323,70,1,1,0,0,0}, {13787,98,1,1,0,0,0},
	{45633,99,1,1,0,0,0}, {13964,100,1,1,0,0,0}, {14143,101,1,1,0,0,0},
	{56845,104,1,1,0,0,0}, {56822,105,1,1,0,0,0}, {46849,106,1,1,0,0,0},
	{17019,108,1,1,0,0,0}, {35465,109,1,1,0,0,0}, {71844,110,1,1,0,0,0},
	{53848,111,1,1,0,0,0}, {34444,120,8,1,0,0,0}, {22378,144,8,1,0,0,0},
	{28874,152,8,1,0,0,0}, {3386,184,8,1,0,0,0},
	{13454,256,128,1,269,0,0}, {13399,384,128,1,269,0,0},
	{45609,48,16,1,0,0,0}, {18695,64,64,1,0,0,0}, {57696,128,8,0,0,0,3},
	{54616,0,8,1,0,0,0}, {51746,8,24,1,0,0,0}, {22263,32,32,1,0,0,0},
	{1123,64,1,1,0,0,0}, {50689,70,2,1,0,0,0}, {50711,78,2,1,0,0,0},
	{29205,128,32,1,0,0,0}, {46754,160,32,1,0,0,0},
	{49526,192,32,1,0,0,0}, {29166,224,32,1,0,0,0},
	{19777,384,512,1,289,0,0}, {54152,904,24,1,0,0,0},
	{29025,928,16,1,0,0,0}, {54086,944,16,1,0,0,0},
	{19835,960,32,1,0,0,0}, {33724,1008,16,1,0,0,0},
	{23909,1024,64,1,0,0,0}, {23791,1088,64,1,0,0,0},
	{23867,1152,64,1,0,0,0}, {44175,1216,32,1,0,0,0},
	{45348,1248,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{56431,128,768,1,284,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {28153,72,24,1,0,0,0},
	{56431,128,768,1,284,0,0}, {28828,8,8,1,0,69,0}, {17569,24,8,1,0,0,0},
	{29442,40,8,1,0,0,0}, {22819,56,8,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {28153,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {49477,88,8,1,0,70,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {28153,72,24,1,0,0,0}, {16894,96,32,1,0,0,0},
	{56431,128,768,1,284,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {49477,88,8,1,0,71,0}, {28153,200,24,1,0,0,0},
	{46587,0,4,1,0,73,0}, {48326,31,1,1,0,0,0}, {13122,36,4,1,0,0,0},
	{18844,56,8,1,0,0,0}, {48041,64,16,1,0,0,0}, {27592,80,3,1,0,0,0},
	{37592,83,1,1,0,0,0}, {53249,84,12,1,0,0,0}, {27813,136,24,1,0,0,0},
	{27826,168,24,1,0,0,0}, {1257,208,16,1,0,0,0}, {28142,232,24,1,0,0,0},
	{972,277,3,1,0,0,0}, {14361,285,3,1,0,0,0}, {72651,336,16,1,0,0,0},
	{74488,352,32,1,0,0,0}, {25469,384,8,16,0,0,2},
	{72685,592,16,1,0,0,0}, {74520,608,32,1,0,0,0},
	{25479,640,8,16,0,0,2}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{24059,64,1,1,0,0,0}, {28153,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {18126,128,64,1,0,0,0}, {18157,192,64,1,0,0,0},
	{18111,256,64,1,0,0,0}, {18141,320,64,1,0,0,0},
	{25030,384,64,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{28153,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{56431,128,768,1,284,0,0}, {19651,0,16,1,0,0,0}, {17933,24,8,1,0,0,0},
	{48326,46,2,1,0,0,0}, {51897,53,1,1,0,0,0}, {45614,54,1,1,0,0,0},
	{47118,55,1,1,0,0,0}, {56954,60,1,1,0,0,0}, {51915,61,1,1,0,0,0},
	{56153,62,1,1,0,0,0}, {56402,63,1,1,0,0,0}, {44162,90,6,1,0,0,0},
	{44820,96,32,1,0,0,0}, {35583,0,20,1,0,0,0}, {24501,20,3,1,0,0,0},
	{19904,23,1,1,0,0,0}, {34910,24,8,1,0,0,0}, {19593,0,512,1,292,0,0},
	{19558,512,512,1,293,0,0}, {19607,1024,512,1,292,0,0},
	{72097,1536,512,1,294,0,0}, {71399,2048,512,1,295,0,0},
	{70854,2560,512,1,296,0,0}, {70621,3072,512,1,297,0,0},
	{70443,0,32,1,0,0,0}, {74236,32,16,1,0,0,0}, {47550,48,16,1,0,0,0},
	{70488,64,32,1,0,0,0}, {74278,96,16,1,0,0,0}, {27446,112,3,1,0,0,0},
	{37456,115,1,1,0,0,0}, {53145,116,12,1,0,0,0}, {35077,128,8,1,0,0,0},
	{25659,136,6,1,0,0,0}, {34144,142,2,1,0,0,0}, {43088,144,1,1,0,0,0},
	{43042,145,1,1,0,0,0}, {43152,146,1,1,0,0,0}, {29136,147,4,1,0,0,0},
	{20614,151,9,1,0,0,0}, {13336,160,16,1,0,0,0}, {13525,176,16,1,0,0,0},
	{49045,192,2,1,0,0,0}, {35301,208,4,1,0,0,0}, {15920,216,8,1,0,0,0},
	{13304,224,16,1,0,0,0}, {13493,240,16,1,0,0,0},
	{70027,256,128,1,329,0,0}, {70009,384,128,1,329,0,0},
	{14985,0,1,1,0,0,0}, {14971,2,1,1,0,0,0}, {14957,3,1,1,0,0,0},
	{13753,4,4,1,0,0,0}, {27987,8,24,1,0,0,0}, {54737,32,16,1,0,0,0},
	{13724,48,16,1,0,0,0}, {27561,64,3,1,0,0,0}, {37558,67,1,1,0,0,0},
	{53219,68,12,1,0,0,0}, {27579,80,3,1,0,0,0}, {37575,83,1,1,0,0,0},
	{53236,84,12,1,0,0,0}, {43052,96,1,1,0,0,0}, {43075,97,1,1,0,0,0},
	{43006,98,1,1,0,0,0}, {43029,99,1,1,0,0,0}, {35109,112,16,1,0,0,0},
	{1551,128,32,1,309,0,0}, {37332,160,24,1,0,0,0},
	{51428,184,8,1,0,0,0}, {37348,192,24,1,0,0,0}, {12508,222,1,1,0,0,0},
	{34885,223,1,1,0,0,0}, {35539,236,20,1,0,0,0}, {35561,268,20,1,0,0,0},
	{33698,298,6,1,0,0,0}, {48584,304,16,1,0,0,0}, {24941,328,24,1,0,0,0},
	{37306,352,32,1,0,0,0}, {37292,384,32,1,0,0,0},
	{20346,0,32,1,290,0,0}, {20363,32,32,1,290,0,0},
	{47173,64,32,1,290,0,0}, {25559,96,32,1,290,0,0},
	{69912,128,32,1,0,0,0}, {70089,160,32,1,0,0,0},
	{70674,192,32,1,0,0,0}, {70918,224,32,1,0,0,0},
	{71508,256,32,1,0,0,0}, {72286,288,32,1,0,0,0},
	{73468,320,32,1,0,0,0}, {74149,352,32,1,0,0,0},
	{58105,384,32,1,0,0,0}, {49470,424,8,1,0,0,0}, {49455,432,8,1,0,0,0},
	{34493,0,32,1,0,0,0}, {34475,32,32,1,0,0,0}, {34529,64,32,1,0,0,0},
	{34511,96,32,1,0,0,0}, {37359,136,24,1,0,0,0}, {35023,160,8,1,0,0,0},
	{20639,168,8,1,0,0,0}, {57548,192,32,1,0,0,0}, {57565,224,32,1,0,0,0},
	{48349,256,8,1,0,0,0}, {51462,264,8,1,0,0,0}, {48998,272,8,1,0,0,0},
	{51511,280,8,1,0,0,0}, {57676,288,32,1,0,0,0}, {53923,320,32,1,0,0,0},
	{48646,352,8,1,0,0,0}, {20624,360,8,1,0,0,0}, {72068,384,32,1,0,0,0},
	{73850,416,32,1,0,0,0}, {73788,448,32,1,0,0,0}, {74067,0,32,1,0,0,0},
	{74117,32,32,1,0,0,0}, {73355,64,32,1,0,0,0}, {73436,96,32,1,0,0,0},
	{72194,128,32,1,0,0,0}, {72233,160,32,1,0,0,0},
	{71446,192,32,1,0,0,0}, {71485,224,32,1,0,0,0}, {74054,0,32,1,0,0,0},
	{73342,32,32,1,0,0,0}, {72181,64,32,1,0,0,0}, {71433,96,32,1,0,0,0},
	{73924,128,32,1,0,0,0}, {73274,160,32,1,0,0,0},
	{72115,192,32,1,0,0,0}, {71417,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{23605,88,8,1,0,0,0}, {47433,128,8,64,0,0,2}, {16929,0,1,1,0,0,0},
	{50403,3,5,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{54429,32,16,1,0,0,0}, {48616,48,16,1,0,124,0}, {54467,64,32,1,0,0,0},
	{34808,96,32,1,302,0,0}, {46747,0,32,1,300,0,0},
	{1012,0,32,1,304,0,0}, {17569,0,8,1,0,0,0}, {49477,32,32,1,0,0,0},
	{54467,64,32,1,0,0,0}, {16929,0,1,1,0,0,0}, {16235,1,31,1,0,0,0},
	{16691,0,64,1,0,0,0}, {2509,88,8,1,0,0,0}, {18831,96,16,1,0,0,0},
	{48424,112,8,1,0,0,0}, {37700,123,5,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{41866,128,8,128,0,0,2}, {49334,1152,8,64,0,0,2},
	{37387,96,32,1,0,0,0}, {27363,128,32,1,0,0,0}, {47131,0,32,1,447,0,0},
	{1562,0,32,1,0,0,0}, {26596,0,2048,1,49,0,0}, {72131,0,2048,1,50,0,0},
	{25960,0,2048,1,448,0,0}, {19854,0,2048,1,44,0,0},
	{26390,0,2048,1,661,0,0}, {19798,0,2048,1,479,0,0},
	{26511,0,32768,1,271,0,0}, {26131,0,32768,1,268,0,0},
	{26305,0,480,1,758,0,0}, {25829,0,2048,1,238,0,0},
	{26154,0,2048,1,232,0,0}, {26010,0,32768,1,496,0,0},
	{25914,0,2048,1,517,0,0}, {26167,0,2048,1,157,0,0},
	{26573,0,2048,1,274,0,0}, {25922,0,2048,1,734,0,0},
	{26091,0,2048,1,222,0,0}, {26052,0,2048,1,747,0,0},
	{26555,0,2048,1,337,0,0}, {25968,0,2048,1,132,0,0},
	{26545,0,2048,1,325,0,0}, {16894,0,32,1,0,0,0}, {47249,256,1,1,0,0,0},
	{37379,257,1,1,0,0,0}, {7410,258,1,1,0,0,0}, {55367,259,1,1,0,0,0},
	{49180,264,8,1,0,0,0}, {46340,272,4,1,0,0,0}, {1604,276,4,1,0,0,0},
	{46179,280,4,1,0,0,0}, {46178,284,4,1,0,0,0}, {53289,320,64,1,0,0,0},
	{53279,384,64,1,0,0,0}, {53307,448,64,1,0,0,0},
	{73110,512,32,1,0,0,0}, {16884,544,32,1,0,0,0},
	{71899,576,32,1,0,0,0}, {16861,608,32,1,0,0,0},
	{53890,768,16,1,0,0,0}, {1018,788,4,1,0,0,0}, {56593,792,3,1,0,0,0},
	{8588,795,5,1,0,0,0}, {53876,800,16,1,0,0,0}, {34934,816,4,1,0,0,0},
	{22527,832,16,1,0,0,0}, {22550,848,16,1,0,0,0},
	{21530,256,32,1,0,0,0}, {57753,288,32,1,0,0,0},
	{49561,352,32,1,0,0,0}, {29014,384,32,1,0,0,0},
	{53933,416,32,1,0,0,0}, {22210,448,1,1,0,0,0}, {53870,452,1,1,0,0,0},
	{372,453,3,1,0,0,0}, {2703,480,8,1,0,0,0}, {52536,488,8,1,0,0,0},
	{52532,496,16,1,0,0,0}, {23517,0,8,1,0,0,0}, {12458,13,1,1,0,0,0},
	{55511,15,1,1,0,0,0}, {20676,16,16,1,0,0,0}, {20661,32,16,1,0,0,0},
	{17576,48,16,1,0,0,0}, {51730,80,16,1,0,0,0}, {28378,112,16,1,0,0,0},
	{41044,768,32,1,0,0,0}, {6523,800,32,1,0,0,0}, {41025,832,32,1,0,0,0},
	{6505,864,32,1,0,0,0}, {38390,896,32,1,0,0,0}, {3963,928,32,1,0,0,0},
	{38098,960,32,1,0,0,0}, {3682,992,32,1,0,0,0},
	{38362,1152,32,1,0,0,0}, {3936,1184,32,1,0,0,0},
	{38332,1216,32,1,0,0,0}, {3907,1248,32,1,0,0,0},
	{38071,1280,32,1,0,0,0}, {3656,1312,32,1,0,0,0},
	{38042,1344,32,1,0,0,0}, {3628,1376,32,1,0,0,0}, {22426,0,16,1,0,0,0},
	{22339,16,8,1,0,0,0}, {22650,24,8,1,0,0,0}, {18953,32,16,1,0,0,0},
	{19139,48,16,1,0,0,0}, {18904,64,16,1,0,0,0}, {21192,80,16,1,0,0,0},
	{18996,96,8,1,0,0,0}, {18969,104,8,1,0,0,0}, {19091,120,8,1,0,0,0},
	{55398,144,16,1,0,0,0}, {15973,288,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51775,96,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51775,96,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54624,98,14,1,0,0,0}, {54218,128,32,4,0,0,2},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {21983,0,16,1,0,0,0},
	{22036,16,16,1,0,0,0}, {7463,32,16,1,0,0,0}, {21967,48,16,1,0,0,0},
	{72790,128,32,1,0,0,0}, {72926,160,20,1,0,0,0}, {51883,182,2,1,0,0,0},
	{44308,184,4,1,0,0,0}, {51551,188,4,1,0,0,0}, {21746,192,32,1,0,0,0},
	{41885,4064,1,1,0,0,0}, {55201,4069,3,1,0,87,0},
	{7547,4072,1,1,0,0,0}, {23254,4096,512,1,312,0,0},
	{16296,4608,32,1,0,0,0}, {14583,32895,1,1,0,0,0},
	{49439,32896,8,1,0,85,0}, {22573,32904,24,1,0,0,0},
	{16691,0,64,1,0,0,0}, {46587,64,8,1,0,0,0}, {33805,72,1,1,0,0,0},
	{43719,84,4,1,0,0,0}, {52084,104,24,1,0,0,0}, {1562,512,128,8,0,0,2},
	{53870,0,1,1,0,0,0}, {51376,2,2,1,0,0,0}, {15,4,2,1,0,0,0},
	{34590,6,1,1,0,0,0}, {34603,7,1,1,0,0,0}, {50151,8,1,1,0,0,0},
	{34562,9,1,1,0,0,0}, {15686,32,32,1,0,0,0}, {16027,64,32,1,0,0,0},
	{22757,224,32,1,0,0,0}, {7324,256,256,1,0,0,0}, {55999,0,1,1,0,0,0},
	{55978,1,1,1,0,0,0}, {27890,2,1,1,0,0,0}, {14054,3,1,1,0,0,0},
	{13979,4,1,1,0,0,0}, {14233,5,1,1,0,0,0}, {14158,6,1,1,0,0,0},
	{56018,11,5,1,0,0,0}, {7223,32,8,1,0,0,0}, {7190,40,8,1,0,0,0},
	{16691,0,64,1,0,0,0}, {56005,64,1,1,0,0,0}, {33973,66,1,1,0,0,0},
	{25722,67,1,1,0,0,0}, {37640,70,2,1,0,0,0}, {42557,76,4,1,0,0,0},
	{57088,96,32,1,0,0,0}, {29314,136,24,1,0,0,0}, {15857,160,32,1,0,0,0},
	{7444,192,64,1,0,0,0}, {52046,264,24,1,0,0,0},
	{27335,512,512,1,324,0,0}, {70798,96,32,1,0,0,0},
	{70040,0,8,16,0,0,2}, {8172,0,128,1,330,0,0}, {8548,0,128,1,328,0,0},
	{8560,0,128,1,327,0,0}, {70258,0,32,1,0,0,0}, {71192,32,32,1,0,0,0},
	{72836,64,32,1,0,0,0}, {74547,96,32,1,0,0,0}, {50976,0,1,1,0,0,0},
	{50851,21,3,1,0,0,0}, {46413,29,3,1,0,0,0}, {13712,44,4,1,0,0,0},
	{72006,52,4,1,0,0,0}, {73188,60,4,1,0,0,0}, {49203,4,4,1,0,0,0},
	{49195,12,4,1,0,0,0}, {49616,24,8,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {54788,80,16,1,0,0,0},
	{57443,128,64,1,0,0,0}, {1428,192,32,1,0,0,0}, {45609,224,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {72607,16,16,1,0,0,0},
	{74417,32,32,1,0,0,0}, {53870,0,1,1,0,0,0}, {51376,2,2,1,0,0,0},
	{43741,4,2,1,0,0,0}, {34616,6,1,1,0,0,0}, {34634,7,1,1,0,0,0},
	{50151,8,1,1,0,0,0}, {34576,9,1,1,0,0,0}, {14386,32,32,1,0,0,0},
	{49486,64,32,1,0,0,0}, {22757,224,32,1,0,0,0}, {7324,256,32,8,0,0,2},
	{28193,0,1,1,0,0,0}, {14091,3,1,1,0,0,0}, {14016,4,1,1,0,0,0},
	{14270,5,1,1,0,0,0}, {14195,6,1,1,0,0,0}, {56040,11,5,1,0,0,0},
	{7290,32,8,1,0,0,0}, {7256,40,8,1,0,0,0}, {16691,0,64,1,0,0,0},
	{33836,64,1,1,0,0,0}, {33980,66,1,1,0,0,0}, {25734,67,1,1,0,0,0},
	{16094,70,2,1,0,0,0}, {42557,76,4,1,0,0,0}, {57096,96,32,1,0,0,0},
	{29314,136,24,1,0,0,0}, {37596,192,64,1,0,0,0},
	{52066,264,24,1,0,0,0}, {15857,384,32,3,0,0,2},
	{27345,512,512,1,336,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {53883,64,16,1,0,0,0}, {2543,80,8,1,0,0,0},
	{13765,88,8,1,0,0,0}, {56084,128,8,256,0,0,2}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {16509,128,8,256,0,0,2}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,96,0}, {28341,64,1,1,0,0,0}, {54341,80,16,1,0,0,0},
	{21032,96,32,1,0,0,0}, {21492,128,64,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {21013,64,32,1,0,0,0}, {21492,128,64,0,0,0,3},
	{16691,0,64,1,0,0,0}, {54128,144,16,1,0,0,0}, {71261,256,8,1,0,0,0},
	{71742,264,8,1,0,0,0}, {72992,272,8,1,0,0,0}, {73613,280,8,1,0,0,0},
	{69850,288,8,1,0,0,0}, {69991,296,8,1,0,0,0}, {70552,304,8,1,0,0,0},
	{70780,312,8,1,0,0,0}, {69670,344,8,1,0,0,0}, {71314,384,8,1,0,0,0},
	{71951,392,8,1,0,0,0}, {73162,400,8,1,0,0,0}, {73720,408,8,1,0,0,0},
	{69868,416,8,1,0,0,0}, {70045,424,8,1,0,0,0}, {70570,432,8,1,0,0,0},
	{70803,440,8,1,0,0,0}, {36556,512,32,16,0,0,2},
	{17191,512,512,1,351,0,4}, {74149,256,32,1,0,0,0},
	{73468,288,32,1,0,0,0}, {70465,320,32,1,0,0,0},
	{74256,352,16,1,0,0,0}, {47544,368,16,1,0,0,0}, {23347,385,1,1,0,0,0},
	{57167,386,1,1,0,0,0}, {43129,387,1,1,0,0,0}, {48289,388,2,1,0,0,0},
	{48359,390,2,1,0,0,0}, {23561,392,2,1,0,0,0}, {49053,394,2,1,0,0,0},
	{49025,396,2,1,0,0,0}, {48499,398,2,1,0,0,0}, {27471,400,3,1,0,0,0},
	{37486,403,1,1,0,0,0}, {53155,404,12,1,0,0,0}, {7969,416,4,1,0,0,0},
	{22214,422,2,1,0,0,0}, {49094,424,2,1,0,0,0}, {57221,426,1,1,0,0,0},
	{36834,427,1,1,0,0,0}, {36810,428,1,1,0,0,0}, {36786,429,1,1,0,0,0},
	{48543,430,2,1,0,0,0}, {27515,432,3,1,0,0,0}, {37528,435,1,1,0,0,0},
	{53197,436,12,1,0,0,0}, {70420,448,32,1,0,0,0},
	{74214,480,16,1,0,0,0}, {36721,496,1,1,0,0,0}, {36765,497,1,1,0,0,0},
	{36698,498,1,1,0,0,0}, {36744,499,1,1,0,0,0}, {36822,500,1,1,0,0,0},
	{36798,501,1,1,0,0,0}, {46787,502,1,1,0,0,0}, {46765,503,1,1,0,0,0},
	{21516,504,1,1,0,0,0}, {51765,505,1,1,0,0,0}, {41830,506,1,1,0,0,0},
	{37128,507,1,1,0,0,0}, {37798,508,1,1,0,0,0}, {12444,509,1,1,0,0,0},
	{27643,510,1,1,0,0,0}, {29669,511,1,1,0,0,0}, {24019,256,32,1,0,0,0},
	{23753,288,32,1,0,0,0}, {13346,320,16,1,0,0,0},
	{13535,336,16,1,0,0,0}, {23347,353,1,1,0,0,0}, {57167,354,1,1,0,0,0},
	{43129,355,1,1,0,0,0}, {48289,356,2,1,0,0,0}, {48359,358,2,1,0,0,0},
	{23561,360,2,1,0,0,0}, {49053,362,2,1,0,0,0}, {49025,364,2,1,0,0,0},
	{48499,366,2,1,0,0,0}, {27471,368,3,1,0,0,0}, {37486,371,1,1,0,0,0},
	{53155,372,12,1,0,0,0}, {74149,384,32,1,0,0,0},
	{70465,416,32,1,0,0,0}, {70420,448,32,1,0,0,0},
	{74214,480,16,1,0,0,0}, {74256,496,16,1,0,0,0},
	{24037,256,32,1,0,0,0}, {23772,288,32,1,0,0,0},
	{13361,320,16,1,0,0,0}, {13550,336,16,1,0,0,0}, {23347,353,1,1,0,0,0},
	{57167,354,1,1,0,0,0}, {43143,355,1,1,0,0,0}, {48303,356,2,1,0,0,0},
	{48376,358,2,1,0,0,0}, {23561,360,2,1,0,0,0}, {49067,362,2,1,0,0,0},
	{49039,364,2,1,0,0,0}, {48521,366,2,1,0,0,0}, {27493,368,3,1,0,0,0},
	{37507,371,1,1,0,0,0}, {53176,372,12,1,0,0,0}, {73924,384,32,1,0,0,0},
	{70482,416,32,1,0,0,0}, {70437,448,32,1,0,0,0},
	{74230,480,16,1,0,0,0}, {74272,496,16,1,0,0,0},
	{23753,192,128,1,0,0,0}, {24019,320,128,1,0,0,0},
	{13346,448,16,1,0,0,0}, {13535,464,16,1,0,0,0},
	{23753,160,128,1,0,0,0}, {24019,288,128,1,0,0,0},
	{70465,416,32,1,0,0,0}, {70420,448,32,1,0,0,0},
	{74214,480,16,1,0,0,0}, {74256,496,16,1,0,0,0},
	{23772,192,128,1,0,0,0}, {24037,320,128,1,0,0,0},
	{13361,448,16,1,0,0,0}, {13550,464,16,1,0,0,0},
	{23772,160,128,1,0,0,0}, {24037,288,128,1,0,0,0},
	{70482,416,32,1,0,0,0}, {70437,448,32,1,0,0,0},
	{74230,480,16,1,0,0,0}, {74272,496,16,1,0,0,0},
	{69688,160,32,1,0,0,0}, {69888,192,32,1,0,0,0},
	{70065,224,32,1,0,0,0}, {70610,256,32,1,0,0,0},
	{70843,288,32,1,0,0,0}, {71388,320,32,1,0,0,0},
	{72078,352,32,1,0,0,0}, {73235,384,32,1,0,0,0},
	{73870,416,32,1,0,0,0}, {69899,448,8,1,0,0,0}, {70076,456,8,1,0,0,0},
	{70661,464,8,1,0,0,0}, {70905,472,8,1,0,0,0}, {71472,480,8,1,0,0,0},
	{72220,488,8,1,0,0,0}, {73381,496,8,1,0,0,0}, {74093,504,8,1,0,0,0},
	{58002,28,1,1,0,0,0}, {56957,29,1,1,0,0,0}, {37287,30,1,1,0,0,0},
	{19633,31,1,1,0,0,0}, {74604,32,6,1,0,0,0}, {22201,38,1,1,0,0,0},
	{69963,39,2,1,0,0,0}, {56799,41,1,1,0,0,0}, {56156,42,1,1,0,0,0},
	{69733,43,17,1,0,0,0}, {19226,60,4,1,0,0,0}, {70372,64,18,1,0,0,0},
	{56198,82,1,1,0,0,0}, {73561,83,4,1,0,0,0}, {34983,87,1,1,0,0,0},
	{72527,88,8,1,0,0,0}, {73599,96,21,1,0,0,0}, {25198,117,1,1,0,0,0},
	{73940,118,10,1,0,0,0}, {70208,0,32,1,0,0,0}, {71130,32,32,1,0,0,0},
	{72575,64,32,1,0,0,0}, {73952,96,32,1,0,0,0}, {69597,0,29,1,0,0,0},
	{56369,29,1,1,0,0,0}, {70194,30,2,1,0,0,0}, {69977,32,9,1,0,0,0},
	{19243,41,2,1,0,0,0}, {71178,43,21,1,0,0,0}, {72575,64,32,1,0,0,0},
	{73952,96,32,1,0,0,0}, {70208,0,32,1,0,0,0}, {71130,32,32,1,0,0,0},
	{72575,64,32,1,0,0,0}, {72145,96,30,1,0,0,0}, {21555,126,1,1,0,0,0},
	{34547,127,1,1,0,0,0}, {17912,80,1,1,0,0,0}, {50417,81,1,1,0,0,0},
	{21163,93,1,1,0,0,0}, {20204,94,1,1,0,0,0}, {52317,95,1,1,0,0,0},
	{46199,106,1,1,0,0,0}, {1140,107,1,1,0,0,0}, {22242,110,1,1,0,0,0},
	{25084,116,1,1,0,0,0}, {47448,117,1,1,0,0,0}, {3338,118,1,1,0,0,0},
	{55423,123,1,1,0,0,0}, {15862,124,1,1,0,0,0}, {37161,125,1,1,0,0,0},
	{20703,126,1,1,0,0,0}, {24632,127,1,1,0,0,0}, {24618,8,8,1,0,0,0},
	{24573,24,8,1,0,0,0}, {36259,64,128,1,358,0,0},
	{36371,320,128,1,359,0,0}, {20565,0,128,1,352,0,0},
	{73089,0,128,1,353,0,0}, {71794,0,128,1,354,0,0},
	{71301,0,128,1,355,0,0}, {20879,0,128,1,356,0,0},
	{52721,4,12,1,0,0,0}, {28329,24,8,1,0,0,0}, {2349,48,16,1,0,0,0},
	{49694,72,24,1,0,0,0}, {48000,96,4,1,0,0,0}, {53939,100,4,1,0,0,0},
	{18203,105,7,1,0,0,0}, {51451,112,8,1,0,0,0}, {46326,124,4,1,0,0,0},
	{43928,128,32,1,0,0,0}, {49694,8,24,1,0,0,0}, {16350,32,32,1,0,0,0},
	{45609,80,16,1,0,0,0}, {57696,128,32,0,0,0,3}, {35910,0,1,1,0,0,0},
	{49616,8,8,1,0,0,0}, {17569,24,8,1,0,0,0}, {18643,32,8,1,0,0,0},
	{23648,40,8,1,0,0,0}, {18647,48,16,1,0,0,0}, {45609,80,16,1,0,0,0},
	{21170,128,1024,1,0,0,0}, {49738,0,1,1,0,0,0}, {49708,1,1,1,0,0,0},
	{14335,2,1,1,0,0,0}, {16373,3,1,1,0,0,0}, {46124,4,1,1,0,0,0},
	{56548,5,1,1,0,0,0}, {16357,6,1,1,0,0,0}, {36060,0,32,1,0,0,0},
	{43928,32,32,1,0,0,0}, {43924,64,32,1,0,0,0}, {45410,96,4,1,0,0,0},
	{44993,112,16,1,0,0,0}, {34088,128,1,1,0,0,0}, {54300,130,1,1,0,0,0},
	{53335,131,1,1,0,0,0}, {25215,132,1,1,0,0,0}, {57016,133,1,1,0,0,0},
	{15051,0,1,1,0,0,0}, {2349,16,16,1,0,0,0}, {48414,91,5,1,0,0,0},
	{44375,96,32,1,0,0,0}, {16350,128,32,1,0,0,0}, {45568,176,16,1,0,0,0},
	{57696,192,992,0,366,0,3}, {19788,0,160,1,364,0,0},
	{29180,0,992,1,367,0,0}, {52509,0,32,1,363,0,0}, {53633,2,1,1,0,0,0},
	{53650,3,1,1,0,0,0}, {37678,24,8,1,0,0,0}, {29238,32,32,1,0,0,0},
	{49537,64,64,1,0,0,0}, {49548,128,64,1,0,0,0}, {29147,192,32,1,0,0,0},
	{41898,256,8,92,0,0,2}, {43157,0,1,1,0,0,0}, {51720,8,8,1,0,0,0},
	{2349,16,16,1,0,0,0}, {23094,48,16,1,0,0,0}, {17380,87,5,1,0,0,0},
	{46435,92,4,1,0,0,0}, {48052,96,4,1,0,0,0}, {53960,100,4,1,0,0,0},
	{21961,0,1,1,0,0,0}, {72622,16,16,1,0,0,0}, {74447,32,32,1,0,0,0},
	{27638,0,128,1,648,0,0}, {52745,128,160,1,646,0,0},
	{7564,288,64,1,650,0,0}, {46727,352,32,1,655,0,0},
	{13894,34,1,1,0,0,0}, {24746,35,2,1,0,0,0}, {35408,37,3,1,0,0,0},
	{52465,40,3,1,0,0,0}, {46199,44,4,1,0,101,0}, {47944,48,8,1,0,102,0},
	{35344,56,8,1,0,0,0}, {51439,24,8,1,0,0,0}, {50668,1,1,1,0,0,0},
	{72406,3,3,1,0,0,0}, {46101,13,1,1,0,0,0}, {46928,15,1,1,0,0,0},
	{33931,16,1,1,0,0,0}, {58118,17,1,1,0,0,0}, {3321,18,1,1,0,0,0},
	{21646,19,1,1,0,0,0}, {7349,20,1,1,0,0,0}, {22150,21,1,1,0,0,0},
	{74362,22,2,1,0,0,0}, {51017,26,2,1,0,0,0}, {28158,32,24,1,0,0,0},
	{74183,56,8,1,0,0,0}, {71121,96,1,1,0,0,0}, {34030,97,1,1,0,0,0},
	{22140,98,1,1,0,0,0}, {14411,101,1,1,0,0,0}, {35704,103,1,1,0,0,0},
	{52084,104,24,1,0,0,0}, {23898,128,64,1,0,0,0},
	{33789,192,64,1,0,0,0}, {45393,256,32,1,0,0,0},
	{54651,384,16,1,0,0,0}, {45367,416,32,1,0,0,0}, {56088,473,1,1,0,0,0},
	{45276,474,6,1,0,0,0}, {13681,8,8,1,0,0,0}, {28757,48,16,1,0,0,0},
	{29756,80,16,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{35089,92,4,1,0,0,0}, {16894,96,32,1,257,0,0},
	{19536,256,2048,1,64,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{363,88,4,1,0,0,0}, {35089,92,4,1,0,0,0}, {50271,96,1,1,0,0,0},
	{50209,97,1,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,107,0},
	{28075,72,24,1,0,0,0}, {16781,96,32,1,385,0,0},
	{7879,128,512,1,68,0,0}, {53582,736,1,1,0,0,0},
	{21492,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{23730,0,128,1,301,0,0}, {16907,128,4096,1,235,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {16894,96,32,1,240,0,0},
	{7618,128,2048,1,239,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {16691,0,32,1,0,108,0}, {16691,0,32,1,384,0,0},
	{16841,0,32,1,644,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0}, {16691,112,16,1,0,0,0},
	{48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0},
	{7950,192,320,1,265,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{34435,76,4,1,0,0,0}, {23560,80,16,1,0,0,0},
	{7654,128,4096,1,311,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {52077,136,24,1,0,0,0},
	{23730,0,128,1,301,0,0}, {16992,128,1024,1,326,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {16894,96,32,1,0,0,0},
	{1743,128,64,1,331,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{23730,0,128,1,301,0,0}, {17005,128,1024,1,338,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{48452,120,8,1,0,0,0}, {23892,128,64,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {23963,128,64,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0},
	{16894,96,32,1,399,0,0}, {7636,2048,2048,1,444,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {28930,18,1,1,0,0,0},
	{57181,20,1,1,0,0,0}, {57201,21,1,1,0,0,0}, {53307,22,1,1,0,0,0},
	{53279,23,1,1,0,0,0}, {49158,24,1,1,0,0,0}, {7543,25,1,1,0,0,0},
	{14944,26,1,1,0,0,0}, {56288,27,1,1,0,0,0}, {18459,28,1,1,0,0,0},
	{12534,29,1,1,0,0,0}, {34080,30,1,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54341,80,16,1,0,0,0}, {16894,96,32,1,0,0,0},
	{678,128,640,1,451,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{23730,0,128,1,301,0,0}, {7919,128,384,1,456,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{46285,64,4,1,0,0,0}, {28162,72,24,1,0,0,0}, {36075,128,64,1,658,0,0},
	{1743,256,1920,1,659,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {46267,64,4,1,0,0,0}, {28056,72,24,1,0,0,0},
	{35969,128,64,1,0,113,0}, {1743,256,1920,1,664,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27799,72,24,1,0,0,0},
	{36075,128,64,1,665,0,0}, {1743,256,1920,1,666,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54012,96,32,1,0,0,0},
	{35969,160,32,1,0,114,0}, {7931,256,512,1,680,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {46258,64,4,1,0,0,0},
	{27994,72,24,1,0,0,0}, {35969,128,64,1,0,0,0},
	{1743,256,1920,1,715,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {34114,59,1,1,0,0,0}, {37825,61,1,1,0,0,0},
	{50329,63,1,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {27936,72,24,1,0,0,0},
	{36075,128,64,1,413,0,0}, {1743,256,1920,1,732,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {632,61,1,1,0,0,0},
	{598,62,1,1,0,0,0}, {27592,63,1,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {27860,72,24,1,0,0,0},
	{36075,128,64,1,416,0,0}, {1743,256,1280,1,733,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {23730,0,128,1,301,0,0},
	{7919,128,1536,1,748,0,0}, {23706,0,128,1,303,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {46301,120,4,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {49126,4,4,1,0,0,0}, {22737,16,16,1,0,0,0},
	{54264,32,32,1,0,0,0}, {2599,8,8,1,0,0,0}, {24822,26,6,1,0,0,0},
	{22149,32,1,1,0,0,0}, {16456,64,1984,1,469,0,0},
	{16894,48,16,1,0,0,0}, {46979,64,1,1,0,0,0}, {47492,65,1,1,0,0,0},
	{25103,66,1,1,0,0,0}, {22796,94,2,1,0,0,0}, {37618,2,6,1,0,0,0},
	{2599,8,8,1,0,0,0}, {50673,16,8,1,0,0,0}, {36088,32,32,1,0,0,0},
	{55649,72,8,1,0,0,0}, {55695,80,16,1,0,0,0}, {28305,96,8,1,0,0,0},
	{45766,104,8,1,0,0,0}, {45827,112,16,1,0,0,0}, {20692,128,16,1,0,0,0},
	{20681,144,16,1,0,0,0}, {73715,160,16,1,0,0,0}, {43860,192,4,1,0,0,0},
	{45429,196,4,1,0,0,0}, {17421,205,3,1,0,0,0}, {47717,208,4,1,0,0,0},
	{35741,223,1,1,0,0,0}, {22232,244,12,1,0,0,0}, {17516,288,16,1,0,0,0},
	{46179,304,8,1,0,0,0}, {15766,336,16,1,0,0,0}, {34739,0,1,1,0,0,0},
	{20840,28,4,1,0,0,0}, {13681,64,8,1,0,0,0}, {55842,0,1,1,0,0,0},
	{41800,64,32,1,0,0,0}, {35900,96,32,1,0,0,0}, {28243,50,2,1,0,0,0},
	{51472,52,4,1,0,0,0}, {51487,56,8,1,0,0,0}, {342,64,64,1,0,0,0},
	{13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0}, {57081,18,2,1,0,0,0},
	{16894,32,32,1,0,0,0}, {17468,64,4,1,0,0,0}, {17438,68,4,1,0,0,0},
	{24446,72,1,1,0,0,0}, {47099,85,1,1,0,0,0}, {47081,86,1,1,0,0,0},
	{28210,87,9,1,0,0,0}, {43607,96,32,1,0,0,0}, {14433,25,7,1,0,0,0},
	{25711,64,64,1,0,0,0}, {12700,0,8,1,0,0,0}, {12730,8,8,1,0,0,0},
	{53596,32,1,1,0,0,0}, {53614,33,1,1,0,0,0}, {25236,64,64,1,0,0,0},
	{25258,128,64,1,0,0,0}, {2434,20,12,1,0,0,0}, {47041,48,16,1,0,0,0},
	{46068,64,1,1,0,0,0}, {21551,65,1,1,0,0,0}, {47037,80,16,1,0,0,0},
	{50664,96,2,1,0,0,0}, {37416,112,16,1,0,0,0}, {27392,144,16,1,0,0,0},
	{37401,192,32,1,0,0,0}, {27377,224,32,1,0,0,0}, {20101,12,4,1,0,0,0},
	{20124,20,4,1,0,0,0}, {20073,28,4,1,0,0,0}, {52305,51,5,1,0,0,0},
	{20192,59,5,1,0,0,0}, {51321,68,4,1,0,0,0}, {51336,76,4,1,0,0,0},
	{51351,84,4,1,0,0,0}, {51366,92,4,1,0,0,0}, {51261,100,4,1,0,0,0},
	{51276,108,4,1,0,0,0}, {51291,116,4,1,0,0,0}, {51306,124,4,1,0,0,0},
	{16894,128,32,1,0,0,0}, {52317,192,64,1,0,0,0}, {50271,256,1,1,0,0,0},
	{27967,268,4,1,0,0,0}, {51037,276,4,1,0,0,0}, {29334,280,8,1,0,0,0},
	{20204,290,30,1,0,0,0}, {25285,320,64,1,0,0,0},
	{28773,384,16,1,0,0,0}, {15275,400,16,1,0,0,0},
	{15266,416,32,1,0,0,0}, {29334,24,8,1,0,0,0}, {34580,32,1,1,0,0,0},
	{50995,60,4,1,0,0,0}, {57446,16,1,1,0,0,0}, {22980,0,1,1,0,0,0},
	{982,1,1,1,0,0,0}, {22281,6,2,1,0,0,0}, {57336,28,4,1,0,0,0},
	{51779,32,8,1,0,0,0}, {51798,40,8,1,0,0,0}, {44074,88,8,1,0,0,0},
	{34863,128,64,8,441,0,2}, {51176,28,4,1,0,0,0}, {44100,56,8,1,0,0,0},
	{1389,64,32,1,0,0,0}, {17530,0,2,1,0,0,0}, {14821,4,1,1,0,0,0},
	{16691,16,16,1,0,0,0}, {72879,75,21,1,0,0,0}, {74378,96,32,1,0,0,0},
	{2715,0,4,1,0,0,0}, {45470,8,24,1,0,0,0}, {16155,32,32,1,0,0,0},
	{57661,64,8,0,0,0,3}, {18607,0,32,1,0,0,0}, {45544,40,24,1,0,0,0},
	{72825,0,32,1,0,0,0}, {69699,32,24,1,0,0,0}, {33907,62,1,1,0,0,0},
	{34088,63,1,1,0,0,0}, {17918,5,3,1,0,0,0}, {15226,11,5,1,0,0,0},
	{28828,28,4,1,0,0,0}, {15234,32,32,1,0,0,0}, {56865,128,32,1,0,0,0},
	{56813,162,30,1,0,0,0}, {15250,192,32,1,0,0,0}, {51111,5,3,1,0,0,0},
	{57201,29,1,1,0,0,0}, {57181,30,1,1,0,0,0}, {34080,31,1,1,0,0,0},
	{14916,32,1,1,0,0,0}, {7524,59,1,1,0,0,0}, {50529,60,1,1,0,0,0},
	{50508,61,1,1,0,0,0}, {50481,62,1,1,0,0,0}, {50454,63,1,1,0,0,0},
	{48891,64,1,1,0,0,0}, {57961,76,4,1,0,0,0}, {54777,80,16,1,0,0,0},
	{24655,257,3,1,0,0,0}, {7543,304,16,1,0,0,0}, {53289,320,64,1,0,0,0},
	{53279,384,64,1,0,0,0}, {53307,448,64,1,0,0,0},
	{22527,832,16,1,0,0,0}, {56125,1920,1,1,0,0,0},
	{56602,1921,1,1,0,0,0}, {35208,1922,1,1,0,0,0},
	{47664,1925,3,1,0,0,0}, {43842,1940,12,1,0,0,0},
	{18459,1952,64,1,335,0,0}, {18662,2048,64,0,0,0,3},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {37431,0,24,1,0,0,0}, {27407,24,8,1,0,0,0},
	{26258,0,512,1,450,0,0}, {26229,512,512,1,450,0,0},
	{15842,1536,1,1,0,0,0}, {52612,0,1,1,0,0,0}, {45931,1,1,1,0,0,0},
	{46118,2,1,1,0,0,0}, {56116,3,1,1,0,0,0}, {56716,4,1,1,0,0,0},
	{45845,5,1,1,0,0,0}, {42150,64,1,1,0,0,0}, {41747,69,1,1,0,0,0},
	{19748,128,32,1,449,0,0}, {19735,160,32,1,449,0,0},
	{19723,192,32,1,449,0,0}, {19747,224,32,1,449,0,0},
	{19760,256,32,1,449,0,0}, {51651,0,1,1,0,0,0}, {47955,0,8,1,0,0,0},
	{74010,12,4,1,0,0,0}, {45559,22,10,1,0,0,0}, {73325,32,8,1,0,0,0},
	{57500,48,8,2,0,0,2}, {57495,64,8,0,0,0,3}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {27627,64,64,1,454,0,0},
	{27601,0,64,1,738,0,0}, {27623,0,64,1,369,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {54788,80,16,1,0,0,0},
	{46587,128,4,1,0,129,0}, {48605,132,4,1,0,0,0}, {45328,136,8,1,0,0,0},
	{45276,147,5,1,0,0,0}, {44867,155,5,1,0,0,0}, {28128,168,24,1,0,0,0},
	{21065,216,8,1,0,0,0}, {18439,256,64,1,0,0,0}, {37712,320,64,1,0,0,0},
	{50391,384,128,0,457,0,3}, {18445,0,64,1,0,0,0},
	{37712,64,64,1,0,0,0}, {39030,0,32,1,0,0,0}, {4581,32,32,1,0,0,0},
	{54341,16,16,1,0,0,0}, {21076,32,32,1,0,0,0}, {24537,8,8,1,0,0,0},
	{48225,28,4,1,0,0,0}, {2337,32,16,1,0,0,0}, {21148,52,12,1,0,0,0},
	{57473,64,16,18,0,0,2}, {53118,0,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0}, {47033,32,1,1,0,0,0},
	{50670,33,1,1,0,0,0}, {51899,62,2,1,0,0,0}, {13681,8,8,1,0,0,0},
	{45975,32,16,1,0,0,0}, {37812,48,16,1,0,0,0}, {52787,73,7,1,0,0,0},
	{44035,80,16,1,0,0,0}, {23340,96,64,10,47,0,2}, {34700,72,1,1,0,0,0},
	{25390,83,1,1,0,0,0}, {71235,84,20,1,0,0,0}, {34675,104,1,1,0,0,0},
	{22621,109,1,1,0,0,0}, {16468,114,1,1,0,0,0}, {36627,118,1,1,0,0,0},
	{19380,122,1,1,0,0,0}, {19274,123,1,1,0,0,0}, {47969,124,1,1,0,0,0},
	{24664,126,1,1,0,0,0}, {24549,127,1,1,0,0,0}, {24618,8,8,1,0,0,0},
	{24573,24,8,1,0,0,0}, {36167,64,128,1,466,0,0},
	{36421,320,128,1,465,0,0}, {20879,0,128,1,463,0,0},
	{43632,0,128,1,467,0,0}, {70223,0,32,1,0,0,0}, {71144,32,32,1,0,0,0},
	{70386,64,28,1,0,0,0}, {34721,92,1,1,0,0,0}, {72541,93,3,1,0,0,0},
	{71671,96,19,1,0,0,0}, {56597,115,1,1,0,0,0}, {57071,116,1,1,0,0,0},
	{69636,117,2,1,0,0,0}, {15680,119,1,1,0,0,0}, {74714,120,8,1,0,0,0},
	{13681,8,8,1,0,0,0}, {36083,32,32,4,0,0,2}, {8255,0,1984,1,470,0,0},
	{40120,0,32,1,0,0,0}, {5633,32,32,1,0,0,0}, {18943,64,32,1,0,0,0},
	{18933,96,32,1,0,0,0}, {19883,128,32,1,0,0,0}, {18177,160,32,1,0,0,0},
	{42019,192,32,1,0,0,0}, {29683,224,32,1,0,0,0},
	{25310,256,32,1,0,0,0}, {25296,288,32,1,0,0,0},
	{37934,320,32,1,0,0,0}, {3524,352,32,1,0,0,0}, {21359,384,32,1,0,0,0},
	{20816,416,32,1,0,0,0}, {17794,448,32,1,0,0,0},
	{17763,480,32,1,0,0,0}, {13681,8,8,1,0,0,0}, {26372,32,1,1,0,0,0},
	{26457,33,1,1,0,0,0}, {26490,34,1,1,0,0,0}, {26438,50,1,1,0,0,0},
	{25952,62,1,1,0,0,0}, {51637,64,1,1,0,0,0}, {56645,65,1,1,0,0,0},
	{56670,66,1,1,0,0,0}, {56374,82,1,1,0,0,0}, {36903,94,1,1,0,0,0},
	{51400,16,16,1,0,0,0}, {13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0},
	{16659,56,8,1,0,0,0}, {57651,64,1984,1,474,0,0},
	{50638,0,1984,1,475,0,0}, {51415,16,16,1,0,0,0},
	{51381,32,32,1,476,0,0}, {50565,96,32,59,0,0,2},
	{51395,0,32,1,472,0,0}, {13681,8,8,1,0,0,0}, {14446,44,4,1,0,0,0},
	{49227,76,4,1,0,0,0}, {47989,88,8,1,0,0,0}, {25056,0,4,1,0,0,0},
	{13681,8,8,1,0,0,0}, {29514,32,8,1,0,0,0}, {695,40,8,1,0,0,0},
	{12689,48,8,1,0,0,0}, {45734,56,8,1,0,0,0}, {29656,64,64,1,0,0,0},
	{814,128,64,1,0,0,0}, {12863,192,64,1,0,0,0}, {45838,256,64,1,0,0,0},
	{26082,0,1,1,0,0,0}, {26073,1,1,1,0,0,0}, {25991,2,1,1,0,0,0},
	{43173,3,1,1,0,0,0}, {25281,4,1,1,0,0,0}, {13841,7,1,1,0,0,0},
	{50278,8,1,1,0,0,0}, {25979,11,5,1,0,0,0}, {47414,16,2,1,0,0,0},
	{51115,18,2,1,0,0,0}, {26106,20,4,1,0,0,0}, {24154,24,1,1,0,0,0},
	{21425,25,1,1,0,0,0}, {47405,26,1,1,0,0,0}, {54314,27,1,1,0,0,0},
	{47230,28,1,1,0,0,0}, {34218,29,1,1,0,0,0}, {47137,30,1,1,0,0,0},
	{34162,31,1,1,0,0,0}, {24516,32,1,1,0,0,0}, {34331,33,1,1,0,0,0},
	{27293,34,1,1,0,0,0}, {35122,35,1,1,0,0,0}, {1935,36,1,1,0,0,0},
	{25585,37,1,1,0,0,0}, {47199,38,1,1,0,0,0}, {49131,39,1,1,0,0,0},
	{34185,40,1,1,0,0,0}, {25441,41,1,1,0,0,0}, {23065,42,1,1,0,0,0},
	{2122,44,1,1,0,0,0}, {1891,45,1,1,0,0,0}, {17661,48,8,1,0,0,0},
	{35847,56,1,1,0,0,0}, {33673,62,1,1,0,0,0}, {2166,63,1,1,0,0,0},
	{43998,80,16,1,0,0,0}, {21211,384,32,4,0,0,2}, {25407,4,2,1,0,0,0},
	{13681,8,8,1,0,0,0}, {34278,27,1,1,0,0,0}, {36505,28,1,1,0,0,0},
	{36522,29,1,1,0,0,0}, {34157,32,4,1,0,0,0}, {1922,40,8,1,0,0,0},
	{2153,56,8,1,0,0,0}, {1708,64,1,1,0,0,0}, {1713,65,1,1,0,0,0},
	{34254,66,1,1,0,0,0}, {1731,72,8,1,0,0,0}, {1962,96,1,1,0,0,0},
	{1967,97,1,1,0,0,0}, {34266,98,1,1,0,0,0}, {1972,104,8,1,0,0,0},
	{36637,128,16,1,0,0,0}, {36666,144,16,1,0,0,0}, {40178,0,32,1,0,0,0},
	{5689,32,32,1,0,0,0}, {39335,64,32,1,0,0,0}, {4875,96,32,1,0,0,0},
	{39199,128,32,1,0,0,0}, {4744,160,32,1,0,0,0}, {41595,192,32,1,0,0,0},
	{7057,224,32,1,0,0,0}, {41428,256,32,1,0,0,0}, {6895,288,32,1,0,0,0},
	{41261,320,32,1,0,0,0}, {6733,352,32,1,0,0,0}, {41094,384,32,1,0,0,0},
	{6571,416,32,1,0,0,0}, {41697,448,32,1,0,0,0}, {7156,480,32,1,0,0,0},
	{41530,512,32,1,0,0,0}, {6994,544,32,1,0,0,0}, {41363,576,32,1,0,0,0},
	{6832,608,32,1,0,0,0}, {41196,640,32,1,0,0,0}, {6670,672,32,1,0,0,0},
	{41658,704,32,1,0,0,0}, {7118,736,32,1,0,0,0}, {41491,768,32,1,0,0,0},
	{6956,800,32,1,0,0,0}, {41324,832,32,1,0,0,0}, {6794,864,32,1,0,0,0},
	{41157,896,32,1,0,0,0}, {6632,928,32,1,0,0,0}, {39805,960,32,1,0,0,0},
	{5330,992,32,1,0,0,0}, {39772,1024,32,1,0,0,0},
	{5298,1056,32,1,0,0,0}, {39711,1088,32,1,0,0,0},
	{5239,1120,32,1,0,0,0}, {39740,1152,32,1,0,0,0},
	{5267,1184,32,1,0,0,0}, {40339,1216,32,1,0,0,0},
	{5843,1248,32,1,0,0,0}, {41622,1280,32,1,0,0,0},
	{7083,1312,32,1,0,0,0}, {41455,1344,32,1,0,0,0},
	{6921,1376,32,1,0,0,0}, {41288,1408,32,1,0,0,0},
	{6759,1440,32,1,0,0,0}, {41121,1472,32,1,0,0,0},
	{6597,1504,32,1,0,0,0}, {17834,1536,32,1,0,0,0},
	{17725,1568,32,1,0,0,0}, {40178,0,32,1,0,0,0}, {5689,32,32,1,0,0,0},
	{38495,64,32,1,0,0,0}, {4064,96,32,1,0,0,0}, {39302,128,32,1,0,0,0},
	{4843,160,32,1,0,0,0}, {38518,192,32,1,0,0,0}, {4086,224,32,1,0,0,0},
	{41565,256,32,1,0,0,0}, {7028,288,32,1,0,0,0}, {41398,320,32,1,0,0,0},
	{6866,352,32,1,0,0,0}, {41231,384,32,1,0,0,0}, {6704,416,32,1,0,0,0},
	{41064,448,32,1,0,0,0}, {6542,480,32,1,0,0,0}, {13681,8,8,1,0,0,0},
	{22745,256,32,8,0,0,2}, {34058,512,32,8,0,0,2}, {13681,8,8,1,0,0,0},
	{56759,32,1,1,0,0,0}, {41862,58,4,1,0,0,0}, {1257,16,16,1,0,0,0},
	{13681,8,8,1,0,0,0}, {51085,29,3,1,0,0,0}, {13681,8,8,1,0,0,0},
	{13745,24,8,1,0,0,0}, {54525,4,12,1,0,0,0}, {36479,20,4,1,0,0,0},
	{55775,48,16,1,0,0,0}, {43622,87,1,1,0,0,0}, {1623,88,8,1,0,0,0},
	{754,96,8,1,0,0,0}, {805,104,24,1,0,0,0}, {29390,128,8,1,0,0,0},
	{29419,136,24,1,0,0,0}, {29338,160,8,1,0,0,0}, {29367,168,24,1,0,0,0},
	{49616,8,8,1,0,0,0}, {17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0},
	{47033,32,1,1,0,0,0}, {50670,33,1,1,0,0,0}, {51899,62,2,1,0,0,0},
	{1703,0,1,1,0,0,0}, {13681,8,8,1,0,0,0}, {37719,24,8,1,0,0,0},
	{41998,32,32,1,0,0,0}, {41977,64,32,1,0,0,0}, {41934,96,32,1,0,0,0},
	{41913,128,32,1,0,0,0}, {17450,4,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{51899,32,1,1,0,0,0}, {55225,0,8,32,0,0,2}, {49616,8,8,1,0,0,0},
	{17502,28,4,1,0,0,0}, {49616,8,8,1,0,0,0}, {43267,56,8,1,0,0,0},
	{43208,88,8,1,0,0,0}, {43326,120,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{7507,32,16,1,0,0,0}, {7537,64,16,1,0,0,0}, {7515,96,16,1,0,0,0},
	{49845,16,1,1,0,0,0}, {18794,18,1,1,0,0,0}, {28470,512,512,1,272,0,0},
	{28507,1024,128,1,270,0,0}, {34435,64,4,1,0,0,0},
	{42166,0,64,1,47,0,0}, {8322,0,1984,1,241,0,0},
	{8416,0,1984,1,242,0,0}, {8353,0,1984,1,243,0,0},
	{8384,0,1984,1,244,0,0}, {8287,0,1984,1,246,0,0},
	{8487,0,1984,1,247,0,0}, {8516,0,1984,1,249,0,0},
	{8447,0,1984,1,248,0,0}, {41955,0,32,1,332,0,0},
	{42491,0,352,1,460,0,0}, {42302,0,128,1,461,0,0},
	{42534,0,160,1,468,0,0}, {51395,0,32,1,472,0,0},
	{42431,0,2048,1,473,0,0}, {50638,0,1984,1,475,0,0},
	{42404,0,96,1,477,0,0}, {42873,0,448,1,478,0,0},
	{42900,0,256,1,480,0,0}, {8225,0,320,1,315,0,0},
	{18858,0,1984,1,481,0,0}, {42413,0,768,1,483,0,0},
	{42694,0,64,1,484,0,0}, {42744,0,64,1,486,0,0},
	{42925,0,128,1,487,0,0}, {42846,0,320,1,488,0,0},
	{42311,0,128,1,489,0,0}, {42500,0,512,1,490,0,0},
	{42572,0,64,1,491,0,0}, {42837,0,256,1,492,0,0},
	{42764,0,128,1,493,0,0}, {42350,0,128,1,494,0,0},
	{42178,0,128,1,495,0,0}, {42782,0,128,1,499,0,0},
	{42204,0,2048,1,500,0,0}, {42582,0,384,1,426,0,0},
	{42214,0,2048,1,424,0,0}, {42612,0,640,1,501,0,0},
	{42386,0,64,1,502,0,0}, {42819,0,384,1,503,0,0},
	{42422,0,256,1,505,0,0}, {42934,0,64,1,506,0,0},
	{42331,0,352,1,507,0,0}, {42233,0,512,1,508,0,0},
	{42440,0,96,1,374,0,0}, {42773,0,128,1,509,0,0},
	{42864,0,128,1,510,0,0}, {42685,0,320,1,713,0,0},
	{42459,0,160,1,714,0,0}, {42292,0,480,1,434,0,0},
	{42753,0,128,1,435,0,0}, {42267,0,128,1,273,0,0},
	{17965,0,128,1,277,0,0}, {17951,0,2048,1,274,0,0},
	{42676,0,192,1,365,0,0}, {42892,0,256,1,360,0,0},
	{42952,0,128,1,361,0,0}, {42828,0,64,1,372,0,0},
	{42667,0,64,1,371,0,0}, {42791,0,224,1,443,0,0},
	{42801,0,128,1,428,0,0}, {42524,0,128,1,431,0,0},
	{42482,0,256,1,433,0,0}, {42592,0,128,1,436,0,0},
	{42340,0,192,1,432,0,0}, {57005,3,1,1,0,0,0}, {13681,8,8,1,0,0,0},
	{72690,16,16,1,0,0,0}, {74525,32,32,1,0,0,0}, {53118,0,8,1,0,0,0},
	{13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0}, {24822,26,6,1,0,0,0},
	{22149,32,1,1,0,0,0}, {52593,52,4,1,0,0,0}, {56236,59,5,1,0,0,0},
	{16456,64,1984,1,245,0,0}, {13681,8,8,1,0,0,0}, {51131,64,8,1,0,0,0},
	{49643,72,8,1,0,0,0}, {49623,80,8,1,0,0,0}, {45744,96,8,1,0,0,0},
	{45811,104,24,1,0,0,0}, {25885,128,4,1,0,0,0}, {43223,140,4,1,0,0,0},
	{43438,144,4,1,0,0,0}, {43342,148,4,1,0,0,0}, {43282,152,4,1,0,0,0},
	{43386,156,4,1,0,0,0}, {29461,160,4,1,0,0,0}, {43244,172,4,1,0,0,0},
	{43460,176,4,1,0,0,0}, {43363,180,4,1,0,0,0}, {43303,184,4,1,0,0,0},
	{43411,188,4,1,0,0,0}, {2938,192,16,1,0,0,0}, {3042,208,16,1,0,0,0},
	{3146,224,16,1,0,0,0}, {3198,240,16,1,0,0,0}, {2963,256,16,1,0,0,0},
	{3067,272,16,1,0,0,0}, {3171,288,16,1,0,0,0}, {3222,304,16,1,0,0,0},
	{2886,320,16,1,0,0,0}, {2990,336,16,1,0,0,0}, {3094,352,16,1,0,0,0},
	{3248,368,16,1,0,0,0}, {2911,544,16,1,0,0,0}, {3015,560,16,1,0,0,0},
	{3119,576,16,1,0,0,0}, {3273,592,16,1,0,0,0}, {13681,8,8,1,0,0,0},
	{26566,40,8,1,0,0,0}, {34119,56,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{29492,156,4,1,0,0,0}, {17397,188,4,1,0,0,0}, {52915,200,8,1,0,0,0},
	{52928,216,8,1,0,0,0}, {29503,284,4,1,0,0,0}, {17409,316,4,1,0,0,0},
	{34672,2,2,1,0,0,0}, {13681,8,8,1,0,0,0}, {34747,22,1,1,0,0,0},
	{34544,23,1,1,0,0,0}, {34669,24,8,1,0,0,0}, {43554,32,32,1,0,0,0},
	{57104,64,8,1,0,0,0}, {43575,88,4,1,0,0,0}, {43593,92,4,1,0,0,0},
	{13681,8,8,1,0,0,0}, {27592,21,3,1,0,0,0}, {51376,30,2,1,0,0,0},
	{52957,80,16,1,0,0,0}, {52749,112,16,1,0,0,0}, {21770,144,16,1,0,0,0},
	{53118,0,8,1,0,0,0}, {13681,8,8,1,0,0,0}, {13736,16,8,1,0,0,0},
	{19938,32,16,1,0,0,0}, {50914,52,4,1,0,0,0}, {19978,56,8,1,0,0,0},
	{29219,64,8,1,0,0,0}, {48856,72,4,1,0,0,0}, {48874,76,4,1,0,0,0},
	{15988,80,8,1,0,0,0}, {16008,88,8,1,0,0,0}, {18006,96,16,1,0,0,0},
	{17980,112,16,1,0,0,0}, {52856,128,16,1,0,0,0},
	{52886,144,16,1,0,0,0}, {52806,160,16,1,0,0,0},
	{52971,176,16,1,0,0,0}, {53053,192,16,1,0,0,0},
	{53025,208,16,1,0,0,0}, {52763,224,16,1,0,0,0},
	{52835,240,16,1,0,0,0}, {44334,256,16,1,0,0,0}, {37769,280,8,1,0,0,0},
	{13875,288,16,1,0,0,0}, {52648,304,16,1,0,0,0},
	{49512,341,11,1,0,0,0}, {29629,1,1,1,0,0,0}, {26330,2,1,1,0,0,0},
	{13681,8,8,1,0,0,0}, {52593,24,4,1,0,0,0}, {36479,29,3,1,0,0,0},
	{17481,32,4,1,0,0,0}, {22941,48,16,1,0,0,0}, {709,64,32,1,0,0,0},
	{713,96,32,1,0,0,0}, {780,128,16,1,0,0,0}, {734,144,16,1,0,0,0},
	{29537,160,32,1,0,0,0}, {29541,192,32,1,0,0,0},
	{29595,224,16,1,0,0,0}, {29557,240,16,1,0,0,0},
	{22876,256,32,1,0,0,0}, {22880,288,32,1,0,0,0},
	{22922,320,16,1,0,0,0}, {22895,336,16,1,0,0,0}, {47974,380,4,1,0,0,0},
	{46997,384,32,1,0,0,0}, {53118,0,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{25837,60,4,1,0,0,0}, {29586,92,4,1,0,0,0}, {35832,124,4,1,0,0,0},
	{74660,0,108,1,0,0,0}, {34657,108,1,1,0,0,0}, {70872,109,15,1,0,0,0},
	{34652,124,1,1,0,0,0}, {17720,125,1,1,0,0,0}, {25746,126,1,1,0,0,0},
	{74027,127,1,1,0,0,0}, {73290,0,127,1,0,0,0}, {37624,127,1,1,0,0,0},
	{24618,8,8,1,0,0,0}, {24573,24,8,1,0,0,0}, {36201,64,128,1,514,0,0},
	{36341,320,128,1,515,0,0}, {26177,0,128,1,511,0,0},
	{26217,0,128,1,512,0,0}, {23561,8,8,1,0,0,0}, {28740,64,64,8,251,0,2},
	{28719,576,64,1,250,0,0}, {42136,0,1,1,0,0,0}, {42042,1,1,1,0,0,0},
	{47263,2,1,1,0,0,0}, {15943,3,1,1,0,0,0}, {52541,5,1,1,0,0,0},
	{44742,6,1,1,0,0,0}, {42057,8,1,1,0,0,0}, {47294,9,1,1,0,0,0},
	{15958,10,1,1,0,0,0}, {53317,11,1,1,0,0,0}, {37600,12,4,1,0,0,0},
	{24590,43,5,1,0,0,0}, {46606,64,32,1,0,0,0}, {46667,96,32,1,0,0,0},
	{45166,144,16,1,0,0,0}, {47830,160,16,1,0,0,0},
	{48123,176,16,1,0,0,0}, {13196,208,16,1,0,0,0},
	{47276,224,32,1,0,0,0}, {47879,256,16,1,0,0,0},
	{48160,272,16,1,0,0,0}, {462,291,5,1,0,0,0}, {56482,299,5,1,0,0,0},
	{27301,307,5,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {49412,96,32,1,69,0,0}, {49126,160,8,1,0,0,0},
	{27975,200,24,1,0,0,0}, {21492,0,64,0,55,0,3}, {12549,0,0,1,524,0,0},
	{12561,0,1536,1,527,0,0}, {46587,0,4,1,0,149,0}, {632,4,4,1,0,0,0},
	{13122,8,8,1,0,148,0}, {56244,18,1,1,0,0,0}, {46317,19,2,1,0,147,0},
	{50827,22,2,1,0,0,0}, {48939,24,4,1,0,0,0}, {51068,28,2,1,0,146,0},
	{47053,32,1,1,0,0,0}, {56633,33,1,1,0,0,0}, {34037,34,1,1,0,0,0},
	{45660,35,1,1,0,0,0}, {21561,37,1,1,0,0,0}, {52084,40,24,1,0,0,0},
	{7543,64,3,1,0,0,0}, {2814,67,5,1,0,0,0}, {44284,73,4,1,0,0,0},
	{51537,77,3,1,0,0,0}, {24200,80,1,1,0,0,0}, {44242,81,4,1,0,0,0},
	{50678,86,2,1,0,0,0}, {17144,88,2,1,0,0,0}, {1042,91,1,1,0,0,0},
	{51218,92,4,1,0,0,0}, {54071,96,8,1,0,0,0}, {50614,104,24,1,0,0,0},
	{2447,136,24,1,0,0,0}, {45276,163,5,1,0,0,0}, {28142,168,24,1,0,0,0},
	{37725,192,352,1,6,0,0}, {37746,544,352,1,6,0,0},
	{24382,896,4,1,0,0,0}, {2862,904,3,1,0,0,0}, {14361,909,3,1,0,0,0},
	{972,912,3,1,0,0,0}, {47245,916,1,1,0,0,0}, {968,917,3,1,0,0,0},
	{14357,920,3,1,0,0,0}, {27826,968,24,1,0,0,0}, {20464,995,5,1,0,0,0},
	{52585,1000,24,1,0,0,0}, {20306,1027,5,1,0,0,0},
	{28083,1032,24,1,0,0,0}, {27840,1096,24,1,0,0,0},
	{27809,1128,24,1,0,0,0}, {2874,1160,3,1,0,0,0},
	{51249,1164,4,1,0,143,0}, {47118,1168,1,1,0,0,0},
	{45614,1169,1,1,0,0,0}, {51897,1170,1,1,0,0,0},
	{16273,1172,6,1,0,0,0}, {45857,1181,1,1,0,0,0},
	{52603,1182,1,1,0,0,0}, {22329,1183,1,1,0,0,0},
	{37142,1187,5,1,0,0,0}, {27813,1192,24,1,0,0,0},
	{55869,1224,24,1,0,0,0}, {7499,1256,24,1,0,0,0},
	{23936,1280,64,1,0,0,0}, {1529,1344,32,1,0,0,0},
	{48186,1381,3,1,0,0,0}, {28008,1384,24,1,0,0,0},
	{27855,1416,24,1,0,0,0}, {22725,1440,16,1,0,0,0},
	{22705,1456,16,1,0,0,0}, {22495,1472,32,1,0,0,0},
	{22481,1504,32,1,0,0,0}, {20577,1583,1,1,0,0,0},
	{24403,1584,8,1,0,144,0}, {20913,1592,8,1,0,145,0},
	{1509,1600,64,1,0,0,0}, {53534,1667,1,1,0,0,0},
	{29281,0,1536,1,522,0,0}, {21492,1536,64,0,0,0,3},
	{51899,0,1,1,0,0,0}, {27592,12,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{25669,32,16,64,528,0,2}, {13681,8,8,1,0,0,0}, {46166,61,3,1,0,0,0},
	{23561,8,8,1,0,0,0}, {27592,29,3,1,0,0,0}, {18824,61,3,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {16566,128,2048,1,534,0,0},
	{54152,200,24,1,0,0,0}, {54167,240,16,1,0,0,0},
	{51918,256,8,208,0,0,2}, {53346,1920,8,16,0,0,2},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {35089,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{19536,128,2048,1,64,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {24059,64,1,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {17334,128,32,1,0,0,0}, {17347,160,32,1,0,0,0},
	{40940,192,32,1,0,0,0}, {6424,224,32,1,0,0,0}, {40960,256,32,1,0,0,0},
	{6443,288,32,1,0,0,0}, {40205,576,32,1,0,0,0}, {5715,608,32,1,0,0,0},
	{52285,640,32,1,0,0,0}, {38998,672,32,1,0,0,0}, {4550,704,32,1,0,0,0},
	{37838,736,32,1,0,0,0}, {3431,768,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {363,88,4,1,0,0,0}, {35089,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {50271,96,1,1,0,0,0},
	{50209,97,1,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{28075,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7879,128,512,1,68,0,0}, {21492,2176,64,0,0,0,3},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {27804,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {853,128,512,1,136,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{20998,64,16,1,0,0,0}, {2555,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51959,128,128,0,225,0,3},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {7961,64,192,1,224,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {23605,88,8,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {893,128,512,1,236,0,0},
	{35996,704,64,1,0,0,0}, {21492,2176,64,0,0,0,3},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7742,128,512,1,313,0,0},
	{50220,1024,64,0,0,0,3}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7618,128,2048,1,239,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {24059,192,1,1,0,0,0},
	{19474,208,16,1,0,0,0}, {54193,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {21382,128,128,0,737,0,3},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {48845,128,8,1,0,0,0},
	{54585,168,24,1,0,0,0}, {54291,192,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {2287,224,32,1,0,0,0}, {2304,288,32,1,0,0,0},
	{50256,504,8,1,0,0,0}, {57982,512,4096,1,291,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {48845,128,8,1,0,0,0},
	{54585,168,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7950,192,320,1,265,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0},
	{2308,256,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7605,512,6144,1,261,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {28363,64,1,1,0,0,0}, {28396,65,1,1,0,0,0},
	{54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{814,128,32768,1,310,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34435,76,4,1,0,0,0},
	{23560,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7654,128,4096,1,311,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34435,76,4,1,0,0,0},
	{23560,80,16,1,0,0,0}, {2659,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {34459,96,16,1,0,0,0},
	{53904,128,128,0,43,0,3}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34435,76,4,1,0,0,0},
	{23560,80,16,1,0,0,0}, {2265,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {1257,128,32,0,485,0,3},
	{23706,0,128,1,303,0,0}, {16992,128,1024,1,326,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {37274,80,16,1,0,0,0}, {73655,864,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {2568,168,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {53507,243,1,1,0,0,0},
	{34249,244,12,1,0,0,0}, {18673,256,64,1,335,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {1743,64,64,1,331,0,0},
	{23706,0,128,1,303,0,0}, {17005,128,1024,1,338,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {36974,128,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {2276,72,24,1,0,0,0}, {18747,96,1,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {831,128,512,1,373,0,0},
	{73512,2176,8,16,0,0,2}, {71585,2304,8,16,0,0,2},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{54247,64,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0}, {47664,101,3,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7636,128,2048,1,444,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {678,128,640,1,451,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {54119,64,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7718,224,64,0,452,0,3},
	{23706,0,128,1,303,0,0}, {7919,128,384,1,456,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,154,0}, {28341,64,1,1,0,0,0},
	{54341,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{28341,64,1,1,0,0,0}, {54341,80,16,1,0,0,0}, {21076,96,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {24059,192,1,1,0,0,0}, {46737,193,1,1,0,0,0},
	{54071,248,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{17607,128,32,1,0,0,0}, {17625,192,32,1,0,0,0},
	{17642,256,32,1,0,0,0}, {16612,320,32,1,0,0,0},
	{23280,384,32,1,0,0,0}, {51656,448,32,1,0,0,0},
	{12798,512,32,1,0,0,0}, {21574,576,32,1,0,0,0},
	{21614,640,32,1,0,0,0}, {21629,704,32,1,0,0,0},
	{21592,768,32,1,0,0,0}, {55817,896,32,1,0,0,0},
	{21873,960,32,1,0,0,0}, {21850,992,32,1,0,0,0},
	{21808,1024,32,1,0,0,0}, {21828,1056,32,1,0,0,0},
	{28432,1088,32,1,0,0,0}, {28411,1120,32,1,0,0,0},
	{21952,1152,32,1,0,0,0}, {21938,1184,32,1,0,0,0},
	{42121,1216,32,1,0,0,0}, {46962,1248,32,1,0,0,0},
	{12816,1280,32,1,0,0,0}, {12843,1312,32,1,0,0,0},
	{19040,1344,32,1,0,0,0}, {19065,1376,32,1,0,0,0},
	{19111,1408,32,1,0,0,0}, {55786,1440,32,1,0,0,0},
	{3374,1472,32,1,0,0,0}, {21917,1504,32,1,0,0,0},
	{21897,1536,32,1,0,0,0}, {20151,1600,32,1,0,0,0},
	{27108,1632,32,1,0,0,0}, {13857,1664,32,1,0,0,0},
	{19678,1696,32,1,0,0,0}, {20168,1728,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {7987,64,1,1,0,0,0},
	{28158,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {21462,2176,1536,1,525,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {28162,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7907,256,1920,1,659,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {2415,64,16,1,0,0,0}, {34430,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{18630,128,256,1,660,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {28056,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7868,256,1920,1,664,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {27799,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7672,256,1920,1,666,0,0}, {23706,0,128,1,303,0,0},
	{16942,128,480,1,674,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54012,96,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{7931,256,512,1,680,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{19960,88,8,1,0,0,0}, {28292,128,32,0,711,0,3}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{1374,64,32,1,0,0,0}, {1439,96,32,1,0,0,0}, {1364,128,32,1,0,0,0},
	{1275,160,32,1,0,0,0}, {1400,192,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {27994,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7856,256,1920,1,715,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {28044,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {875,128,512,1,720,0,0},
	{21492,2176,64,0,0,0,3}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{27936,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7814,256,1920,1,732,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {27860,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {7788,128,1280,1,733,0,0},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{35729,64,1,1,0,0,0}, {36846,65,1,1,0,0,0}, {54788,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {44475,128,32,1,0,0,0},
	{44721,192,64,1,0,0,0}, {23730,0,128,1,301,0,0},
	{23706,0,128,1,303,0,0}, {7919,128,1536,1,748,0,0},
	{23749,0,128,1,301,0,0}, {23749,0,128,1,301,0,0},
	{19505,128,1024,1,750,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7426,128,4096,1,753,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34435,76,4,1,0,0,0},
	{23560,80,16,1,0,0,0}, {24059,192,1,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {19171,128,128,1,737,0,0},
	{19024,256,128,1,737,0,0}, {13012,384,128,1,737,0,0},
	{13032,512,128,1,737,0,0}, {12920,640,128,1,737,0,0},
	{12942,768,128,1,737,0,0}, {13055,896,128,1,737,0,0},
	{13078,1024,128,1,737,0,0}, {12967,1152,128,1,737,0,0},
	{12988,1280,128,1,737,0,0}, {12871,1408,128,1,737,0,0},
	{12894,1536,128,1,737,0,0}, {37113,1664,128,1,737,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{46301,120,4,1,0,0,0}, {46587,124,4,1,0,155,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {53264,96,1,1,0,0,0}, {16600,97,1,1,0,0,0},
	{54788,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{21050,496,16,1,0,0,0}, {53274,512,1024,0,42,0,3},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51055,80,8,1,0,0,0}, {51046,88,8,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {28040,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {871,128,512,1,760,0,0},
	{21492,2176,64,0,0,0,3}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{28018,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{7867,128,2560,1,761,0,0}, {54905,0,32,1,0,0,0}, {1523,32,32,1,0,0,0},
	{33713,80,16,1,0,0,0}, {33750,96,32,1,0,0,0}, {57438,128,64,1,0,0,0},
	{57927,197,1,1,0,0,0}, {46118,198,1,1,0,0,0}, {21656,199,1,1,0,0,0},
	{23625,200,24,1,0,0,0}, {50307,0,1,1,0,0,0}, {57161,0,1,1,0,0,0},
	{13765,8,8,1,0,0,0}, {35356,24,8,1,0,0,0}, {16841,0,32,1,0,160,0},
	{25162,0,1,1,0,0,0}, {25172,1,1,1,0,0,0}, {53834,2,1,1,0,0,0},
	{34503,12,4,1,0,0,0}, {47817,16,16,1,0,0,0}, {54788,48,16,1,0,0,0},
	{72985,64,32,1,0,0,0}, {71735,96,32,1,0,0,0}, {73150,128,16,1,0,0,0},
	{71939,144,16,1,0,0,0}, {45948,192,64,1,0,0,0}, {1428,256,32,1,0,0,0},
	{45609,288,32,1,0,0,0}, {18695,320,64,1,0,0,0},
	{57639,384,32,52,0,0,2}, {23481,0,32,1,654,0,0},
	{55445,32,16,1,0,0,0}, {54788,48,16,1,0,0,0}, {72985,64,32,1,0,0,0},
	{71735,96,32,1,0,0,0}, {73150,128,16,1,0,0,0}, {71939,144,16,1,0,0,0},
	{23481,0,32,1,654,0,0}, {54503,48,16,1,0,0,0}, {21961,128,32,8,0,0,2},
	{23481,0,32,1,654,0,0}, {29100,56,8,1,0,0,0}, {29003,64,32,1,0,0,0},
	{29014,96,32,1,0,0,0}, {45678,4,1,1,0,0,0}, {35158,5,1,1,0,0,0},
	{71929,6,1,1,0,0,0}, {71909,7,1,1,0,0,0}, {45706,8,1,1,0,0,0},
	{35183,9,1,1,0,0,0}, {73140,10,1,1,0,0,0}, {73120,11,1,1,0,0,0},
	{71725,12,1,1,0,0,0}, {71710,13,1,1,0,0,0}, {72975,14,1,1,0,0,0},
	{72960,15,1,1,0,0,0}, {47817,16,16,1,0,0,0}, {49579,32,32,4,0,0,2},
	{49604,160,32,4,0,0,2}, {49592,288,32,4,0,0,2},
	{23481,0,32,1,654,0,0}, {21177,48,16,1,0,0,0},
	{51959,64,416,0,649,0,3}, {23481,0,32,1,654,0,0},
	{54503,48,16,1,0,0,0}, {51758,128,32,8,0,0,2}, {23481,0,32,1,654,0,0},
	{15512,48,16,1,0,0,0}, {72985,64,32,1,0,0,0}, {71735,96,32,1,0,0,0},
	{73150,128,16,1,0,0,0}, {71939,144,16,1,0,0,0},
	{23481,0,32,1,654,0,0}, {72985,64,32,1,0,0,0}, {71735,96,32,1,0,0,0},
	{55912,128,32,0,0,0,3}, {7370,0,16,1,0,0,0}, {47817,16,16,1,0,0,0},
	{23481,0,32,1,654,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {54788,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {34300,63,1,1,0,0,0}, {46587,8,4,1,0,162,0},
	{47307,32,1,1,0,0,0}, {24084,384,1536,1,756,0,0},
	{18685,0,8,16,0,0,2}, {53507,131,1,1,0,0,0}, {54398,132,12,1,0,0,0},
	{72668,144,16,1,0,0,0}, {74504,160,32,1,0,0,0}, {49081,212,4,1,0,0,0},
	{29233,216,8,1,0,0,0}, {34663,0,1,1,0,0,0}, {13658,4,1,1,0,0,0},
	{55560,5,1,1,0,0,0}, {55668,6,1,1,0,0,0}, {35816,7,1,1,0,0,0},
	{15796,8,1,1,0,0,0}, {17141,30,2,1,0,0,0}, {49086,140,4,1,0,0,0},
	{29233,152,8,1,0,0,0}, {13574,176,16,1,0,0,0}, {13610,192,16,1,0,0,0},
	{13634,208,16,1,0,0,0}, {45115,240,16,1,0,0,0}, {34468,8,24,1,0,0,0},
	{34468,8,24,1,0,0,0}, {54766,48,16,1,0,0,0}, {1042,0,1,1,0,0,0},
	{33938,1,1,1,0,0,0}, {21425,2,1,1,0,0,0}, {51918,3,1,1,0,0,0},
	{48182,4,4,1,0,0,0}, {46587,8,4,1,0,169,0}, {33913,13,1,1,0,0,0},
	{29330,14,1,1,0,0,0}, {17144,26,2,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28075,72,24,1,0,0,0}, {54071,96,8,1,0,0,0}, {28162,136,24,1,0,0,0},
	{24184,168,24,1,0,0,0}, {58007,208,16,1,0,0,0}, {424,294,2,1,0,168,0},
	{48971,302,2,1,0,167,0}, {8622,304,16,1,0,0,0},
	{24084,384,1536,1,756,0,0}, {12600,63,1,1,0,0,0},
	{48199,165,3,1,0,170,0}, {43728,176,16,1,0,0,0},
	{17247,192,1,1,0,0,0}, {44672,208,16,1,0,0,0},
	{34468,1920,32,0,662,0,3}, {58025,1920,64,0,663,0,7},
	{51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0},
	{28158,72,24,1,0,0,0}, {36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51775,96,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51775,96,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {51775,160,32,1,0,0,0},
	{56436,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51775,96,32,1,0,0,0}, {47793,0,1,1,0,0,0},
	{47780,1,1,1,0,0,0}, {21281,2,30,1,0,172,0}, {16691,0,64,1,0,0,0},
	{48845,64,8,1,0,0,0}, {35388,72,8,1,0,0,0}, {35313,95,1,1,0,0,0},
	{27410,96,32,1,0,0,0}, {54578,136,24,1,0,0,0}, {54561,168,24,1,0,0,0},
	{2088,192,64,1,0,0,0}, {1857,256,64,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {35729,64,1,1,0,0,0},
	{37078,65,1,1,0,0,0}, {54788,80,16,1,0,0,0}, {57443,128,64,1,0,0,0},
	{1428,192,32,1,0,0,0}, {45609,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {45290,64,32,1,0,0,0}, {44470,96,32,1,0,0,0},
	{24618,8,8,1,0,0,0}, {24573,24,8,1,0,0,0}, {36283,64,32,4,0,0,2},
	{36418,320,32,4,0,0,2}, {44052,512,32,1,0,0,0},
	{44658,544,16,1,0,0,0}, {19574,560,8,1,0,0,0}, {55166,568,8,1,0,0,0},
	{43979,584,8,1,0,0,0}, {57514,592,8,1,0,0,0}, {57111,600,8,1,0,0,0},
	{56355,0,1,1,0,0,0}, {25694,1,1,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17073,16,2,1,0,0,0}, {43585,18,6,1,0,0,0}, {22206,30,2,1,0,0,0},
	{56121,63,1,1,0,0,0}, {1589,136,24,1,0,0,0}, {22149,160,1,1,0,0,0},
	{1566,168,24,1,0,0,0}, {43566,200,24,1,0,0,0}, {2787,224,1,1,0,0,0},
	{43545,232,24,1,0,0,0}, {35018,316,4,1,0,0,0}, {56355,0,1,1,0,0,0},
	{25694,1,1,1,0,0,0}, {22206,6,2,1,0,0,0}, {35018,28,4,1,0,0,0},
	{44784,32,1,1,0,0,0}, {45609,40,24,1,0,0,0}, {51376,92,4,1,0,0,0},
	{1589,104,24,1,0,0,0}, {22149,128,1,1,0,0,0}, {1566,136,24,1,0,0,0},
	{1585,168,24,1,0,0,0}, {47883,0,8,1,0,174,0}, {20797,32,32,1,0,0,0},
	{53994,64,32,1,0,0,0}, {47298,160,32,1,0,0,0}, {7380,192,32,1,0,0,0},
	{48440,0,4,1,0,0,0}, {53112,4,12,1,0,0,0}, {16350,19,5,1,0,0,0},
	{37712,27,5,1,0,0,0}, {57696,32,32,1,0,0,0}, {32527,0,64,1,681,0,0},
	{32541,0,64,1,3,0,0}, {32512,0,64,1,65,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {8603,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {7961,64,192,1,224,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{29085,128,8,64,0,0,2}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23560,80,16,1,0,0,0}, {48845,128,8,1,0,0,0}, {13147,143,1,1,0,0,0},
	{23554,144,16,1,0,0,0}, {54585,168,24,1,0,0,0},
	{28093,200,24,1,0,0,0}, {53779,224,1,1,0,0,0}, {54709,240,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23560,80,16,1,0,0,0},
	{48845,128,8,1,0,0,0}, {54585,168,24,1,0,0,0}, {35313,192,1,1,0,0,0},
	{36585,216,8,1,0,0,0}, {2308,256,32,1,0,0,0},
	{7605,512,6144,1,261,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{28363,64,1,1,0,0,0}, {28396,65,1,1,0,0,0}, {54341,80,16,1,0,0,0},
	{814,128,32768,1,310,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{37274,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0}, {2568,168,24,1,0,0,0},
	{53674,240,1,1,0,0,0}, {50815,241,1,1,0,0,0}, {53507,243,1,1,0,0,0},
	{34249,244,12,1,0,0,0}, {18673,256,64,1,335,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {50751,102,2,1,0,178,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {19474,80,16,1,0,0,0},
	{22410,128,64,7,423,0,2}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{28258,0,8,64,0,0,2}, {15962,0,32,1,0,0,0}, {52567,32,32,1,0,0,0},
	{43959,80,16,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {2379,80,16,1,0,0,0}, {1743,128,384,1,704,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{52278,48,16,1,0,0,0}, {2415,64,16,1,0,0,0}, {34430,92,4,1,0,0,0},
	{18630,128,256,1,660,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{53707,64,1,1,0,0,0}, {53692,65,1,1,0,0,0}, {51055,80,8,1,0,0,0},
	{51046,88,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{43521,16,8,1,0,0,0}, {44211,24,8,1,0,0,0}, {44385,3,5,1,0,0,0},
	{44417,11,5,1,0,0,0}, {44015,16,16,1,0,0,0}, {43685,35,5,1,0,0,0},
	{17569,0,4,1,0,0,0}, {29238,4,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17073,16,2,1,0,0,0}, {49227,20,4,1,0,0,0}, {24714,32,16,1,0,0,0},
	{55769,60,4,1,0,0,0}, {29219,64,8,1,0,0,0}, {51606,72,24,1,0,0,0},
	{48856,100,4,1,0,0,0}, {51587,104,24,1,0,0,0}, {332,128,16,1,0,0,0},
	{7489,144,16,1,0,0,0}, {57767,176,16,1,0,0,0}, {48874,228,4,1,0,0,0},
	{51600,232,24,1,0,0,0}, {19870,264,8,1,0,0,0}, {42961,280,8,1,0,0,0},
	{54921,288,16,1,0,0,0}, {49211,304,16,1,0,0,0}, {17569,0,4,1,0,0,0},
	{29238,4,4,1,0,0,0}, {13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0},
	{49227,20,4,1,0,0,0}, {589,71,1,1,0,0,0}, {73707,72,8,1,0,0,0},
	{73102,80,8,1,0,0,0}, {71807,88,8,1,0,0,0}, {50947,108,4,1,0,0,0},
	{42918,112,8,1,0,0,0}, {21496,120,8,1,0,0,0}, {1042,0,1,1,0,0,0},
	{22329,1,1,1,0,0,0}, {47245,2,1,1,0,0,0}, {33913,3,1,1,0,0,0},
	{47380,4,1,1,0,0,0}, {51111,5,3,1,0,0,0}, {46587,8,4,1,0,180,0},
	{22079,12,1,1,0,0,0}, {24510,13,1,1,0,0,0}, {29330,14,1,1,0,0,0},
	{47122,15,1,1,0,0,0}, {17144,26,2,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28075,72,24,1,0,0,0}, {24354,104,24,1,0,0,0}, {58007,144,16,1,0,0,0},
	{28060,200,24,1,0,0,0}, {2365,240,16,1,0,0,0}, {25,256,16,1,0,0,0},
	{54281,272,16,1,0,0,0}, {74000,360,24,1,0,0,0},
	{24084,384,1536,1,756,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {56436,192,1856,1,526,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0},
	{53331,16,16,1,0,0,0}, {52278,48,16,1,0,0,0}, {28158,72,24,1,0,0,0},
	{36490,128,32,1,0,0,0}, {56436,192,1856,1,526,0,0},
	{17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0}, {46587,0,4,1,0,182,0},
	{44254,4,4,1,0,0,0}, {47053,32,1,1,0,0,0}, {24230,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {51537,37,3,1,0,0,0}, {55869,40,24,1,0,0,0},
	{16273,64,6,1,0,0,0}, {28075,72,24,1,0,0,0}, {45276,130,6,1,0,0,0},
	{52084,200,24,1,0,0,0}, {34300,224,16,1,0,0,0},
	{15758,240,16,1,0,0,0}, {23936,320,64,1,0,0,0}, {34435,24,1,1,0,0,0},
	{34907,28,4,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {54788,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {44617,88,8,1,0,0,0},
	{23832,128,64,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {48393,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49477,32,32,1,0,0,0}, {51432,0,16,1,0,18,0}, {53331,16,16,1,0,0,0},
	{52278,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{36,0,4,1,0,0,0}, {2319,16,16,1,0,0,0}, {15732,32,16,1,0,0,0},
	{15745,48,16,1,0,0,0}, {51432,0,16,1,0,18,0}, {52278,48,16,1,0,0,0},
	{49679,80,16,1,0,187,0}, {17569,0,8,1,0,20,0}, {49477,32,32,1,0,0,0},
	{46587,127,1,1,0,0,0}, {48279,32,4,1,0,191,0}, {33900,36,1,1,0,0,0},
	{21437,132,16,1,0,0,0}, {36609,148,4,1,0,192,0},
	{45446,152,8,1,0,0,0}, {28049,232,24,1,0,0,0}, {56691,256,1,1,0,0,0},
	{34094,258,1,1,0,0,0}, {49953,264,24,1,0,0,0}, {33662,288,4,1,0,0,0},
	{37052,294,2,1,0,0,0}, {29714,296,24,1,0,0,0}, {1449,320,32,10,0,0,2},
	{22289,640,32,1,673,0,0}, {22992,672,32,1,673,0,0}, {598,0,1,1,0,0,0},
	{33900,1,1,1,0,0,0}, {632,4,4,1,0,0,0}, {27592,12,4,1,0,0,0},
	{29714,296,24,1,0,0,0}, {28093,328,24,1,0,0,0},
	{52084,360,24,1,0,0,0}, {69797,0,1,1,0,0,0}, {69777,1,1,1,0,0,0},
	{70334,2,1,1,0,0,0}, {70314,3,1,1,0,0,0}, {27900,0,32,1,0,0,0},
	{27919,32,32,1,0,0,0}, {46237,64,2,1,0,0,0}, {46377,66,2,1,0,0,0},
	{23660,72,24,1,0,0,0}, {72089,0,2,1,0,0,0}, {29073,2,4,1,0,0,0},
	{73246,6,2,1,0,0,0}, {51966,28,4,1,0,0,0}, {23684,64,64,1,0,0,0},
	{27922,128,32,1,0,0,0}, {7456,160,32,1,0,0,0}, {7444,192,64,1,0,0,0},
	{2487,264,24,1,0,0,0}, {18165,0,64,1,0,0,0}, {18052,64,64,1,0,0,0},
	{21961,0,1,1,0,0,0}, {47919,5,3,1,0,0,0}, {23584,8,24,1,0,0,0},
	{33793,40,24,1,0,0,0}, {48164,8,8,1,0,195,0}, {26604,0,32,1,0,197,0},
	{1559,0,64,1,0,0,0}, {8016,64,1,1,0,0,0}, {17037,72,24,1,0,0,0},
	{46715,96,4,1,0,0,0}, {27538,100,4,1,0,0,0}, {35310,104,1,1,0,0,0},
	{53366,105,7,1,0,0,0}, {13299,112,16,1,0,0,0}, {70454,160,32,1,0,0,0},
	{74246,192,16,1,0,0,0}, {18824,208,8,1,0,0,0}, {15933,216,8,1,0,0,0},
	{37830,225,1,1,0,0,0}, {2472,228,8,1,0,0,0}, {35572,236,20,1,0,0,0},
	{25381,256,8,16,0,0,2}, {37431,0,32,1,0,0,0}, {27407,32,32,1,0,0,0},
	{18173,128,1,1,0,0,0}, {45276,155,5,1,0,0,0}, {16273,160,32,1,0,0,0},
	{12393,192,64,1,0,0,0}, {12429,256,64,0,442,0,3},
	{1428,32,32,1,0,0,0}, {72810,64,32,1,0,0,0}, {74464,96,32,1,0,0,0},
	{42154,0,131168,1,322,0,0}, {2248,0,1,1,0,0,0}, {14548,40,8,1,0,0,0},
	{44769,61,3,1,0,0,0}, {73740,64,32,1,48,0,0}, {73182,96,32,1,48,0,0},
	{71991,128,32,1,48,0,0}, {71354,160,32,1,48,0,0}, {48904,0,1,1,0,0,0},
	{48929,1,1,1,0,0,0}, {74343,2,1,1,0,0,0}, {36132,3,13,1,0,0,0},
	{50804,16,8,1,0,0,0}, {48764,24,8,1,0,200,0}, {56315,32,16,1,0,0,0},
	{51567,51,5,1,0,0,0}, {44189,59,5,1,0,0,0}, {16168,64,64,1,0,0,0},
	{21127,128,8,1,0,0,0}, {20752,136,24,1,0,0,0}, {54936,211,1,1,0,0,0},
	{54962,212,1,1,0,0,0}, {58077,256,32,1,0,0,0}, {57394,288,32,1,0,0,0},
	{58055,320,32,1,0,0,0}, {57372,352,32,1,0,0,0},
	{58033,384,32,1,0,0,0}, {57350,416,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{54788,96,16,1,0,0,0}, {71612,128,10,1,0,0,0}, {50170,138,1,1,0,0,0},
	{50623,139,5,1,0,0,0}, {46587,156,4,1,0,202,0}, {74316,165,3,1,0,0,0},
	{28116,168,24,1,0,0,0}, {1346,192,32,1,0,0,0}, {44357,224,32,1,0,0,0},
	{23945,256,64,1,0,0,0}, {2580,320,16,1,0,0,0}, {2669,336,16,1,0,0,0},
	{7890,512,1024,1,749,0,0}, {48211,0,8,1,0,0,0},
	{50804,13,3,1,0,203,0}, {2497,16,16,1,0,0,0}, {28915,32,1,1,0,0,0},
	{74343,33,1,1,0,0,0}, {48939,36,4,1,0,0,0}, {2204,40,24,1,0,0,0},
	{2637,64,16,1,0,0,0}, {44982,80,16,1,0,0,0}, {54368,96,32,1,0,0,0},
	{24009,128,64,1,0,0,0}, {23999,192,64,1,0,0,0},
	{23984,256,64,1,0,0,0}, {1316,320,32,1,0,0,0}, {56315,352,16,1,0,0,0},
	{47989,376,8,1,0,0,0}, {54816,384,32,1,0,0,0}, {45602,416,32,1,0,0,0},
	{16343,448,64,1,0,0,0}, {54806,512,32,1,0,0,0},
	{45590,544,32,1,0,0,0}, {16329,576,64,1,0,0,0},
	{54796,640,32,1,0,0,0}, {45578,672,32,1,0,0,0},
	{16315,704,64,1,0,0,0}, {54071,768,32,1,0,0,0},
	{52084,808,24,1,0,0,0}, {1330,864,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{56331,128,64,1,0,0,0}, {56345,192,64,1,0,0,0},
	{20920,256,32,1,0,0,0}, {19187,288,32,1,0,0,0},
	{29770,320,32,1,0,0,0}, {23294,352,32,1,0,0,0}, {47560,0,16,1,0,0,0},
	{27592,16,3,1,0,0,0}, {37588,19,1,1,0,0,0}, {53249,20,12,1,0,0,0},
	{34249,20,12,1,0,0,0}, {20712,0,32,1,0,0,0}, {20733,32,32,1,0,0,0},
	{3399,64,32,1,0,0,0}, {51986,128,64,1,0,0,0}, {27714,192,64,1,0,0,0},
	{27686,256,64,1,0,0,0}, {27762,320,32,1,0,0,0},
	{27746,352,32,1,0,0,0}, {52665,416,32,1,0,0,0},
	{52681,448,32,1,0,0,0}, {23268,480,32,1,0,0,0},
	{27788,512,32,1,0,0,0}, {35140,544,32,1,0,0,0},
	{35247,768,64,1,0,0,0}, {35275,832,64,1,0,0,0}, {23560,16,16,1,0,0,0},
	{18844,0,4,1,0,0,0}, {23560,16,16,1,0,0,0}, {48174,0,4,1,0,0,0},
	{47053,4,1,1,0,0,0}, {51068,5,2,1,0,0,0}, {45939,7,1,1,0,0,0},
	{50310,32,1,1,0,0,0}, {44923,33,3,1,0,0,0}, {16273,43,5,1,0,0,0},
	{34300,48,16,1,0,0,0}, {52084,72,24,1,0,0,0}, {50614,104,24,1,0,0,0},
	{23936,128,64,1,0,0,0}, {22399,192,32,1,0,0,0},
	{22367,224,32,1,0,0,0}, {51523,268,4,1,0,0,0}, {170,275,5,1,0,0,0},
	{103,283,5,1,0,0,0}, {53534,288,1,1,0,0,0}, {53549,289,1,1,0,0,0},
	{18087,291,5,1,0,0,0}, {270,299,5,1,0,0,0}, {21104,308,4,1,0,0,0},
	{33870,312,1,1,0,0,0}, {45308,317,3,1,0,0,0}, {54406,320,32,1,0,0,0},
	{54418,352,32,1,0,0,0}, {16220,384,64,1,0,0,0}, {1303,448,32,1,0,0,0},
	{50195,480,1,1,0,0,0}, {44449,485,3,1,0,0,0}, {28680,493,3,1,0,0,0},
	{43696,502,2,1,0,0,0}, {34340,508,4,1,0,0,0},
	{21492,1536,64,0,55,0,3}, {54905,0,32,1,0,0,0}, {2533,48,16,1,0,0,0},
	{33789,80,16,1,0,0,0}, {57927,197,1,1,0,0,0}, {56110,198,1,1,0,0,0},
	{21656,199,1,1,0,0,0}, {28158,200,24,1,0,0,0}, {46052,3,5,1,0,0,0},
	{56182,11,5,1,0,0,0}, {56203,19,5,1,0,0,0}, {27941,27,5,1,0,0,0},
	{49932,32,1,1,0,0,0}, {49968,33,1,1,0,0,0}, {534,35,5,1,0,0,0},
	{2844,43,5,1,0,0,0}, {508,51,5,1,0,0,0}, {2826,59,5,1,0,0,0},
	{51094,75,5,1,0,0,0}, {50780,83,5,1,0,0,0}, {2796,91,5,1,0,0,0},
	{17225,112,16,1,0,0,0}, {48436,128,128,1,0,0,0},
	{47727,256,16,1,0,0,0}, {48672,272,16,1,0,0,0},
	{23043,288,32,1,0,0,0}, {47347,347,5,1,0,0,0}, {50762,376,8,1,0,0,0},
	{47328,400,16,1,0,0,0}, {71360,416,32,1,0,0,0}, {56162,448,1,1,0,0,0},
	{7456,0,96,1,0,0,0}, {73700,128,1,1,0,0,0}, {43719,129,1,1,0,0,0},
	{53399,132,1,1,0,0,0}, {52084,136,24,1,0,0,0}, {46888,160,5,1,0,0,0},
	{54444,184,8,1,0,0,0}, {72955,256,32,8,0,0,2}, {71705,512,32,8,0,0,2},
	{73060,832,1,1,0,0,0}, {43098,896,128,1,0,0,0}, {46587,0,4,1,0,216,0},
	{44267,4,4,1,0,0,0}, {47053,32,1,1,0,0,0}, {24230,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {47307,36,1,1,0,0,0}, {51537,37,3,1,0,0,0},
	{55869,40,24,1,0,0,0}, {16273,64,6,1,0,0,0}, {53534,71,1,1,0,0,0},
	{28075,72,24,1,0,0,0}, {28023,128,1,1,0,0,0}, {45276,130,6,1,0,0,0},
	{2447,136,24,1,0,0,0}, {52084,200,24,1,0,0,0}, {34300,224,16,1,0,0,0},
	{15758,240,16,1,0,0,0}, {41767,320,32,1,0,0,0},
	{35867,352,30,1,0,0,0}, {46587,0,4,1,0,217,0}, {1433,4,1,1,0,0,0},
	{1073,20,4,1,0,218,0}, {56055,28,4,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28075,72,24,1,0,0,0}, {7575,256,128,1,729,0,0},
	{24084,1024,1536,1,756,0,0},
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
	4, 6, 4, 5, 1, 3, 0, 2, 258, 276, 150, 288, 139, 241, 210, 92, 169,
	146, 62, 60, 59, 149, 128, 117, 144, 142, 140, 143, 148, 141, 265,
	267, 266, 269, 268, 116, 4, 240, 242, 262, 244, 307, 126, 100, 135,
	71, 253, 252, 84, 91, 229, 228, 127, 170, 5, 37, 305, 18, 58, 261, 89,
	201, 83, 137, 79, 50, 81, 14, 8, 9, 7, 10, 6, 215, 38, 41, 163, 293,
	270, 302, 303, 279, 295, 294, 297, 296, 298, 299, 255, 186, 43, 102,
	101, 236, 67, 23, 222, 3, 78, 153, 114, 202, 120, 119, 245, 15, 175,
	178, 177, 176, 87, 173, 311, 310, 312, 44, 30, 25, 234, 235, 217, 260,
	259, 263, 39, 31, 204, 225, 223, 224, 47, 250, 187, 34, 42, 97, 309,
	190, 17, 13, 49, 56, 52, 57, 211, 206, 212, 213, 287, 207, 20, 12,
	218, 220, 208, 209, 214, 188, 243, 246, 233, 226, 197, 275, 230, 290,
	219, 221, 168, 274, 251, 314, 308, 205, 183, 257, 256, 40, 247, 300,
	281, 283, 291, 74, 185, 24, 98, 182, 180, 184, 85, 289, 306, 264, 172,
	72, 54, 277, 82, 198, 227, 46, 179, 254, 94, 282, 284, 304, 278, 68,
	171, 0, 86, 113, 192, 191, 145, 75, 156, 88, 166, 93, 90, 95, 96, 16,
	195, 196, 66, 155, 136, 174, 154, 48, 203, 161, 199, 19, 164, 189, 33,
	27, 32, 26, 53, 121, 36, 70, 134, 273, 272, 138, 55, 216, 104, 103,
	73, 238, 63, 65, 147, 131, 157, 285, 301, 286, 181, 1, 132, 129, 231,
	237, 61, 112, 239, 118, 280, 271, 99, 35, 249, 248, 133, 200, 22, 162,
	165, 160, 292, 159, 167, 45, 125, 124, 123, 122, 152, 21, 151, 77, 11,
	2, 232, 313, 29, 28, 193, 51, 64, 80, 194, 69, 76, 107, 108, 106, 109,
	111, 105, 110, 130, 115, 158, 14, 13, 27, 33, 15, 16, 21, 22, 23, 24,
	25, 17, 28, 34, 4, 3, 6, 5, 29, 0, 10, 7, 8, 26, 31, 12, 9, 30, 1, 32,
	11, 19, 18, 20, 2, 3, 5, 0, 2, 1, 6, 4, 2, 1, 0, 0, 2, 0, 1, 0, 1, 4,
	5, 1, 3, 2, 8, 7, 6, 12, 10, 11, 9, 0, 0, 3, 2, 1, 0, 3, 2, 0, 1, 5,
	2, 7, 6, 4, 8, 9, 3, 1, 0, 3, 1, 2, 0, 0, 1, 12, 13, 15, 14, 11, 6, 3,
	8, 7, 5, 9, 10, 4, 2, 1, 0, 0, 2, 1, 3, 0, 4, 5, 3, 1, 2, 6, 7, 1, 4,
	0, 3, 5, 2, 0, 1, 2, 17, 4, 21, 16, 15, 7, 8, 11, 3, 23, 1, 19, 20,
	13, 18, 9, 6, 12, 22, 5, 10, 0, 14, 0, 1, 3, 2, 1, 0, 3, 4, 2, 0, 5,
	1, 2, 0, 1, 3, 2, 0, 1, 2, 3, 0, 1, 1, 0, 3, 4, 2, 0, 5, 1, 2, 0, 1,
	9, 5, 12, 11, 10, 1, 0, 2, 7, 8, 6, 4, 3, 2, 0, 1, 1, 0, 6, 2, 0, 3,
	5, 1, 4, 5, 3, 1, 0, 2, 4, 1, 0, 0, 1, 0, 1, 0, 1, 2, 1, 0, 0, 1, 0,
	1, 0, 1, 0, 5, 8, 6, 4, 2, 0, 3, 7, 1, 2, 0, 1, 1, 0, 0, 1, 2, 1, 0,
	3, 2, 3, 4, 5, 0, 1, 6, 4, 2, 0, 5, 11, 7, 3, 1, 9, 8, 10, 3, 2, 0, 1,
	3, 2, 0, 1, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 2, 0, 3, 1, 2, 0, 1, 0, 1,
	1, 0, 3, 2, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 2, 0, 4, 3, 1, 2, 0, 1, 0,
	1, 3, 2, 0, 1, 5, 3, 1, 0, 2, 4, 3, 2, 0, 1, 0, 1, 2, 1, 0, 2, 0, 1,
	2, 2, 0, 1, 3, 0, 1, 2, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 2, 0, 5, 1,
	3, 4, 0, 1, 2, 2, 0, 1, 3, 0, 1, 2, 2, 1, 5, 3, 4, 6, 7, 0, 1, 0, 0,
	1, 2, 15, 4, 11, 10, 9, 8, 3, 14, 13, 12, 6, 5, 7, 0, 8, 4, 3, 2, 12,
	18, 24, 25, 28, 29, 27, 26, 17, 11, 23, 9, 13, 19, 22, 15, 21, 20, 7,
	10, 5, 6, 14, 0, 16, 1, 2, 1, 0, 0, 1, 3, 2, 1, 0, 0, 1, 2, 1, 0, 0,
	1, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 1, 0, 0, 1, 2, 1, 0, 0, 1, 2,
	0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 1, 3, 0, 1, 0, 1, 10, 2, 5, 4,
	9, 7, 3, 6, 8, 1, 0, 0, 0, 1, 6, 1, 0, 2, 5, 4, 3, 0, 1, 1, 0, 2, 0,
	1, 1, 0, 2, 0, 1, 4, 2, 1, 0, 3, 0, 1, 5, 2, 1, 4, 0, 3, 0, 1, 3, 2,
	0, 1, 0, 1, 3, 2, 0, 1, 0, 1, 2, 1, 0, 0, 1, 6, 1, 0, 2, 5, 4, 3, 0,
	1, 1, 0, 2, 5, 4, 3, 0, 1, 1, 0, 0, 1, 3, 2, 0, 1, 0, 1, 1, 0, 2, 0,
	1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1,
	0, 1, 1, 0, 3, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3,
	1, 0, 1, 2, 0, 3, 1, 0, 1, 1, 0, 2, 0, 1, 2, 0, 1, 3, 0, 1, 0, 0, 0,
	0, 1, 0, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 4, 2, 0, 3, 1, 0,
	1, 0, 1, 13, 12, 15, 11, 7, 10, 2, 1, 9, 8, 5, 0, 4, 3, 14, 6, 0, 5,
	9, 7, 1, 8, 0, 6, 3, 2, 4, 0, 3, 4, 1, 2, 2, 3, 1, 0, 0, 1, 3, 2, 0,
	1, 0, 1, 4, 7, 2, 3, 1, 5, 0, 8, 9, 10, 6, 11, 10, 9, 21, 6, 7, 20,
	17, 18, 19, 12, 13, 14, 16, 8, 5, 3, 4, 1, 2, 0, 15, 2, 3, 1, 0, 0, 1,
	7, 4, 3, 0, 6, 5, 1, 2, 8, 9, 1, 7, 5, 8, 2, 4, 10, 3, 0, 6, 2, 1, 0,
	4, 3, 2, 1, 0, 9, 11, 10, 0, 5, 6, 8, 7, 12, 13, 4, 2, 3, 1, 0, 1, 3,
	2, 4, 6, 7, 20, 21, 10, 11, 0, 1, 16, 17, 18, 19, 8, 9, 2, 3, 14, 15,
	32, 33, 26, 27, 34, 35, 36, 37, 28, 29, 38, 39, 30, 31, 22, 23, 24,
	25, 40, 41, 4, 5, 12, 13, 20, 21, 4, 5, 6, 7, 18, 19, 0, 1, 2, 3, 8,
	9, 24, 25, 14, 15, 16, 17, 22, 23, 10, 11, 12, 13, 26, 27, 28, 29, 30,
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
	1, 4, 19, 22, 15, 16, 21, 3, 2, 1, 0, 4, 11, 5, 12, 18, 10, 14, 6, 7,
	8, 9, 13, 20, 17, 10, 1, 9, 0, 6, 7, 8, 3, 5, 2, 4, 5, 3, 10, 17, 18,
	9, 12, 6, 1, 15, 8, 14, 4, 0, 13, 11, 2, 16, 7, 5, 3, 1, 0, 6, 2, 4,
	7,
};

const struct mlx5ctl_enum mlx5ctl_enums[] = {
	{52151,0,2}, {53092,2,37}, {48440,39,3}, {50580,42,2}, {17064,44,10},
	{52177,54,2}, {56716,56,9}, {45505,65,18}, {19667,83,4}, {25407,87,3},
	{47713,90,2}, {48384,92,22}, {51672,114,3}, {34304,117,3},
	{50091,120,5}, {49804,125,6}, {47705,131,2}, {25044,133,203},
	{35755,336,2}, {17543,338,17}, {46423,355,3}, {52214,358,2},
	{48334,360,3}, {7481,363,3}, {22737,366,2}, {24471,368,2},
	{52356,370,3}, {46276,373,3}, {47501,376,2}, {13111,378,3},
	{17565,381,3}, {8058,384,2}, {17236,386,2}, {48107,388,5},
	{48083,393,3}, {18195,396,10}, {55962,406,4}, {48242,410,2},
	{50235,412,4}, {49868,416,2}, {56275,418,3}, {56224,421,5},
	{20897,426,3}, {46509,429,3}, {14593,432,3}, {46487,435,2},
	{14694,437,8}, {36438,445,5}, {34122,450,2}, {13104,452,2},
	{17554,454,2}, {48691,456,4}, {47806,460,36}, {42103,496,26},
	{56810,522,8}, {42187,530,8}, {24774,538,10}, {20380,548,4},
	{2260,552,16}, {27085,568,5}, {28593,573,14}, {47682,587,3},
	{47746,590,2}, {51612,592,3}, {22019,595,4}, {50931,599,4},
	{28613,603,3}, {48817,606,9}, {28802,615,6}, {49308,621,7},
	{49279,628,2}, {48317,630,2}, {46556,632,3}, {56709,635,2},
	{25930,637,5}, {1470,642,2}, {46857,644,3}, {20939,647,7},
	{47612,654,4}, {35421,658,5}, {20931,663,4}, {16529,667,2},
	{35394,669,3}, {48473,672,6}, {49427,678,12}, {51871,690,4},
	{55189,694,3}, {51119,697,4}, {27335,701,3}, {42543,704,4},
	{1639,708,4}, {47793,712,2}, {47780,714,2}, {50847,716,3},
	{1656,719,4}, {52128,723,3}, {41761,726,7}, {34896,733,3},
	{52439,736,2}, {16390,738,3}, {46190,741,6}, {47935,747,2},
	{50898,749,7}, {1428,756,3}, {36122,759,19}, {22837,778,2},
	{52194,780,2}, {16671,782,4}, {49827,786,2}, {27865,788,2},
	{28167,790,2}, {52265,792,2}, {35956,794,3}, {35912,797,2},
	{17462,799,2}, {28204,801,5}, {16741,806,3}, {17432,809,6},
	{12675,815,4}, {34553,819,3}, {17912,822,2}, {28822,824,3},
	{47648,827,3}, {48616,830,26}, {13387,856,4}, {20334,860,4},
	{49010,864,3}, {49232,867,4}, {46360,871,3}, {17491,874,2},
	{34953,876,5}, {34557,881,6}, {1082,887,2}, {15789,889,3},
	{47582,892,3}, {1632,895,4}, {13765,899,2}, {47628,901,7},
	{20581,908,4}, {36567,912,2}, {17265,914,2}, {56436,916,6},
	{51245,922,8}, {24399,930,3}, {20909,933,3}, {51064,936,2},
	{46313,938,4}, {13118,942,9}, {46561,951,8}, {12433,959,2},
	{24520,961,7}, {47896,968,2}, {15666,970,6}, {52106,976,3},
	{46138,979,2}, {22049,981,3}, {47955,984,17}, {54481,1001,63},
	{20916,1064,6}, {16821,1070,3}, {49250,1073,2}, {46571,1075,2},
	{51651,1077,4}, {49081,1081,4}, {24295,1085,2}, {24321,1087,2},
	{48967,1089,3}, {420,1092,3}, {46546,1095,3}, {48194,1098,2},
	{15589,1100,7}, {21260,1107,5}, {33662,1112,3}, {47847,1115,5},
	{1047,1120,2}, {36577,1122,5}, {52087,1127,8}, {50734,1135,2},
	{13565,1137,6}, {46520,1143,3}, {24926,1146,5}, {46545,1151,2},
	{17209,1153,3}, {52617,1156,2}, {48566,1158,4}, {16420,1162,4},
	{49663,1166,3}, {46458,1169,2}, {17174,1171,3}, {25864,1174,3},
	{48274,1177,2}, {36604,1179,2}, {37027,1181,2}, {47597,1183,3},
	{48137,1186,3}, {36460,1189,3}, {25820,1192,2}, {22145,1194,4},
	{48891,1198,2}, {48708,1200,2}, {48747,1202,2}, {46211,1204,4},
	{50795,1208,3}, {36104,1211,10}, {46295,1221,3}, {13822,1224,2},
	{46178,1226,2}, {52246,1228,3}, {46500,1231,3}, {34988,1234,8},
	{51202,1242,2}, {55884,1244,2}, {48174,1246,4}, {24073,1250,2},
	{48660,1252,4}, {46541,1256,2}, {46530,1258,2}, {1068,1260,2},
};
const unsigned int mlx5ctl_num_enums = 218;

const struct mlx5ctl_enum_value mlx5ctl_enum_values[] = {
	{0x0,66640}, {0x1,68946}, {0x1,70499}, {0x2,74288}, {0x3,67142},
	{0x4,70514}, {0x5,74302}, {0x6,64552}, {0x7,61717}, {0x8,59493},
	{0x9,59591}, {0xa,65516}, {0xb,59479}, {0xc,59534}, {0xd,70270},
	{0xe,71203}, {0xf,72847}, {0x10,74557}, {0x11,70287}, {0x12,71219},
	{0x13,72863}, {0x14,74572}, {0x15,71045}, {0x16,71055}, {0x17,67881},
	{0x47,60333}, {0x49,69391}, {0x50,69222}, {0x51,74166}, {0x52,73495},
	{0x53,72389}, {0x54,71568}, {0x55,70978}, {0x56,70757}, {0x57,70106},
	{0x58,69940}, {0x5d,67219}, {0x6f,72700}, {0x70,74534}, {0x1,60494},
	{0x2,68867}, {0x3,58367}, {0xc,60419}, {0x1000,66512}, {0x0,60284},
	{0x7,61287}, {0x8,61373}, {0x9,61336}, {0xa,61276}, {0xb,61348},
	{0xc,61324}, {0xd,61312}, {0xe,61300}, {0xf,61360}, {0x1,63954},
	{0x2,63859}, {0x1,64431}, {0x2,58744}, {0x3,69284}, {0x4,69344},
	{0x5,69382}, {0x6,69363}, {0x7,69303}, {0x8,69324}, {0x10,60437},
	{0x0,66556}, {0x1,66566}, {0x2,61953}, {0x2,61964}, {0x4,61895},
	{0x4,61906}, {0x8,61770}, {0x8,61781}, {0x10,61871}, {0x10,61883},
	{0x20,61975}, {0x20,61987}, {0x40,61929}, {0x40,61941}, {0x80,61805},
	{0x80,61818}, {0x100,61845}, {0x100,61858}, {0x1,64577}, {0x2,68861},
	{0x4,64568}, {0x8,68852}, {0x0,64787}, {0x1,68131}, {0x2,68122},
	{0x0,69250}, {0x1,65954}, {0x0,65735}, {0x1,62372}, {0x2,64541},
	{0x3,69089}, {0x4,67660}, {0x5,62414}, {0x6,62390}, {0x7,67418},
	{0x8,67366}, {0x9,66001}, {0xc,61385}, {0xd,66025}, {0xf,65411},
	{0x11,61655}, {0x13,65077}, {0x14,59775}, {0x15,69161}, {0x1a,64730},
	{0x1f,69182}, {0x20,72367}, {0x25,65014}, {0x26,65036}, {0x0,66077},
	{0x1,65587}, {0x2,67172}, {0x0,68280}, {0x1,66710}, {0x3,68690},
	{0x0,62093}, {0x1,62133}, {0x2,62173}, {0x3,62153}, {0x4,62112},
	{0x0,62193}, {0x1,62210}, {0x2,62227}, {0x3,62077}, {0x4,62061},
	{0x5,62045}, {0x0,69250}, {0x1,60498}, {0x100,64622}, {0x101,63326},
	{0x102,69472}, {0x103,69481}, {0x104,69506}, {0x105,69494},
	{0x107,62244}, {0x108,62309}, {0x109,64636}, {0x10a,65888},
	{0x10b,65899}, {0x10d,65176}, {0x111,64948}, {0x113,66376},
	{0x114,66374}, {0x115,69529}, {0x116,69517}, {0x117,66683},
	{0x118,66759}, {0x119,66775}, {0x200,58507}, {0x201,58453},
	{0x202,58464}, {0x203,60743}, {0x204,67201}, {0x205,69111},
	{0x206,69109}, {0x207,69096}, {0x301,63978}, {0x302,63967},
	{0x303,63958}, {0x304,67083}, {0x400,64028}, {0x401,63997},
	{0x402,63988}, {0x403,64008}, {0x500,64312}, {0x501,64142},
	{0x502,64187}, {0x503,64278}, {0x504,64254}, {0x505,64243},
	{0x506,64265}, {0x507,64290}, {0x50a,64179}, {0x50b,64128},
	{0x50c,64232}, {0x50d,69150}, {0x50e,64199}, {0x600,58860},
	{0x601,58848}, {0x700,63885}, {0x701,63873}, {0x702,63863},
	{0x703,63751}, {0x705,63938}, {0x706,63910}, {0x707,63896},
	{0x708,63926}, {0x710,60654}, {0x711,60632}, {0x712,60644},
	{0x713,60622}, {0x714,65135}, {0x717,63852}, {0x718,63821},
	{0x719,63811}, {0x71a,63844}, {0x725,58180}, {0x726,58206},
	{0x727,61471}, {0x729,62989}, {0x72a,63833}, {0x740,61406},
	{0x750,66646}, {0x751,66664}, {0x752,58963}, {0x753,58987},
	{0x754,59012}, {0x755,59036}, {0x760,60849}, {0x761,60868},
	{0x762,59061}, {0x763,59085}, {0x764,67932}, {0x765,58432},
	{0x76f,58878}, {0x770,63380}, {0x771,63458}, {0x772,63456},
	{0x773,63440}, {0x774,63400}, {0x775,63420}, {0x780,60315},
	{0x781,60298}, {0x782,60199}, {0x783,60146}, {0x784,60121},
	{0x785,60173}, {0x786,59457}, {0x787,59434}, {0x800,67729},
	{0x801,67727}, {0x802,63653}, {0x803,63651}, {0x804,65055},
	{0x805,66211}, {0x806,66235}, {0x807,66249}, {0x80a,66054},
	{0x80b,58560}, {0x80c,58576}, {0x80d,64354}, {0x80e,68873},
	{0x80f,68871}, {0x816,65236}, {0x817,65234}, {0x819,61573},
	{0x820,61597}, {0x821,61089}, {0x822,60706}, {0x823,60724},
	{0x824,61536}, {0x825,61554}, {0x826,62429}, {0x827,59571},
	{0x828,59548}, {0x829,58319}, {0x82a,58298}, {0x82b,58338},
	{0x830,65566}, {0x831,65552}, {0x840,66342}, {0x841,66296},
	{0x842,66274}, {0x843,66284}, {0x844,66325}, {0x845,66307},
	{0x900,63284}, {0x901,63273}, {0x902,63261}, {0x903,63251},
	{0x904,63711}, {0x905,63701}, {0x906,63690}, {0x907,63681},
	{0x908,63801}, {0x909,63741}, {0x90a,63730}, {0x90b,63721},
	{0x90c,64420}, {0x90d,64409}, {0x90e,64397}, {0x90f,64387},
	{0x910,61494}, {0x912,61706}, {0x913,61695}, {0x914,61683},
	{0x915,61673}, {0x916,59686}, {0x917,59675}, {0x918,59663},
	{0x919,59653}, {0x92f,59742}, {0x930,67411}, {0x931,67329},
	{0x932,67312}, {0x933,64084}, {0x934,64065}, {0x935,64048},
	{0x936,58253}, {0x937,58230}, {0x938,58274}, {0x939,63361},
	{0x93a,63359}, {0x93b,63340}, {0x93c,67348}, {0x93d,59142},
	{0x93e,59140}, {0x93f,59110}, {0x940,59202}, {0x941,59200},
	{0x942,59172}, {0x960,64307}, {0x961,64153}, {0x962,64123},
	{0x963,64137}, {0x964,61066}, {0xa00,60600}, {0xa01,60578},
	{0xa02,60534}, {0xa03,60555}, {0xa04,58638}, {0xa06,58625},
	{0xa08,65447}, {0xa0a,65434}, {0xb00,66103}, {0xb0c,63495},
	{0xb0d,66724}, {0xb0e,66741}, {0xb12,64725}, {0xb16,60920},
	{0xb17,67070}, {0xb00,59647}, {0xd00,67762}, {0x0,65773}, {0x1,62518},
	{0x2,62594}, {0x3,62670}, {0x4,62731}, {0x5,62549}, {0x6,58171},
	{0x7,58523}, {0x8,62662}, {0x9,62749}, {0xa,62511}, {0xf,62538},
	{0x10,62767}, {0x30,62526}, {0x40,62561}, {0x50,62646}, {0x51,62629},
	{0x0,67959}, {0x1,64111}, {0x2,64822}, {0x0,66640}, {0x1,68946},
	{0x0,65735}, {0x1,64319}, {0x2,65419}, {0x0,66385}, {0x1,66371},
	{0x2,66382}, {0x0,65994}, {0x1,65981}, {0x1,64847}, {0x2,63049},
	{0x0,67091}, {0x1,67111}, {0x2,62328}, {0x9,68236}, {0xa,68116},
	{0xb,68229}, {0x0,61917}, {0x1,61792}, {0x6,68192}, {0x9,68202},
	{0xa,68116}, {0x0,65773}, {0x9,58815}, {0xa,65609}, {0x0,69059},
	{0x1,68843}, {0x1,65364}, {0x3,58719}, {0x0,67172}, {0x1,65838},
	{0x2,64537}, {0x3,69406}, {0x4,69422}, {0x0,65968}, {0x1,70153},
	{0x2,71060}, {0x0,67161}, {0x0,67169}, {0x1,71060}, {0x1,64545},
	{0x2,70153}, {0x2,64534}, {0x3,67973}, {0x3,69158}, {0xc,64461},
	{0xc0,71094}, {0x0,68014}, {0x1,68018}, {0x2,69037}, {0x3,63215},
	{0x0,67439}, {0x1,60351}, {0x0,61183}, {0x1,61141}, {0x2,61223},
	{0x3,72328}, {0x80000,60805}, {0x100000,67385}, {0x0,64319},
	{0x1,63985}, {0x2,64041}, {0x1,61831}, {0x2,61999}, {0x3,61757},
	{0x4,61744}, {0x5,61731}, {0x0,67453}, {0x1,69442}, {0x2,69353},
	{0x0,66527}, {0x1,66152}, {0x2,68184}, {0x80,62869}, {0x81,58142},
	{0x82,58756}, {0x1,64111}, {0x2,63072}, {0x0,64586}, {0x1,58893},
	{0x2,68827}, {0x3,68028}, {0x4,65776}, {0x5,67177}, {0x6,67982},
	{0x7,66791}, {0x1,63663}, {0x2,59473}, {0x4,68959}, {0x8,68954},
	{0x10,64102}, {0x1,67720}, {0x2,62489}, {0x9,68236}, {0xa,68116},
	{0x0,65773}, {0xa,66995}, {0x0,64319}, {0x1,63955}, {0x2,63718},
	{0x6,60661}, {0x0,64439}, {0x1,66183}, {0x2,59332}, {0x3,68162},
	{0x4,63026}, {0x5,62895}, {0x7,68264}, {0x8,63072}, {0x9,67517},
	{0xa,67774}, {0xb,59341}, {0xc,60237}, {0xd,67512}, {0xe,68748},
	{0xf,67578}, {0x10,63007}, {0x11,62879}, {0x12,62910}, {0x13,67057},
	{0x14,60261}, {0x15,59812}, {0x16,60001}, {0x17,59823}, {0x18,62997},
	{0x19,66192}, {0x1a,64931}, {0x1b,59926}, {0x1c,68150}, {0x1d,65092},
	{0x20,63210}, {0x21,63035}, {0x22,59938}, {0x24,63424}, {0x25,59802},
	{0x26,63566}, {0x27,67529}, {0x0,60775}, {0x1,68803}, {0x2,68705},
	{0x3,68173}, {0x4,63026}, {0x5,63153}, {0x7,68242}, {0x8,63072},
	{0x9,67560}, {0xa,64967}, {0xb,59341}, {0xc,59785}, {0x10,62958},
	{0x11,62926}, {0x12,63181}, {0x13,68731}, {0x14,60274}, {0x15,59812},
	{0x19,59890}, {0x1a,59839}, {0x1b,59875}, {0x1c,68055}, {0x1d,65110},
	{0x1f,60042}, {0x20,63210}, {0x21,63035}, {0x1,69832}, {0x2,70354},
	{0x4,72946}, {0x8,71251}, {0x10,69747}, {0x20,70304}, {0x40,72493},
	{0x80,71103}, {0x1,74179}, {0x2,73508}, {0x4,72402}, {0x8,71581},
	{0x10,70991}, {0x20,70770}, {0x40,70119}, {0x80,69953}, {0x4,61257},
	{0x8,60483}, {0x10,60468}, {0x20,67778}, {0x40,66827}, {0x80,66853},
	{0x100,66865}, {0x200,67952}, {0x400,69206}, {0x800,66840},
	{0x1,65675}, {0x2,64044}, {0x4,61389}, {0x8,65523}, {0x1,68383},
	{0x2,68359}, {0x4,68309}, {0x8,68407}, {0x10,68429}, {0x20,68330},
	{0x40,68458}, {0x80,68482}, {0x100,68555}, {0x200,68532},
	{0x400,68663}, {0x800,68289}, {0x10000,68578}, {0x20000,68628},
	{0x40000,68603}, {0x80000,68507}, {0x8,66549}, {0x10,67024},
	{0x20,64487}, {0x100,64444}, {0x200,70123}, {0x1,58809}, {0x2,64331},
	{0x4,59354}, {0x8,59769}, {0x10,60665}, {0x20,64714}, {0x40,63602},
	{0x80,64336}, {0x100,65958}, {0x400,72346}, {0x800,72377},
	{0x1000,59712}, {0x2000,59697}, {0x4000,64752}, {0x0,59473},
	{0x1,67418}, {0x2,63291}, {0x0,69161}, {0x1,69182}, {0x0,59391},
	{0x1,65792}, {0x2,59411}, {0x0,68118}, {0x1,58802}, {0x2,65332},
	{0x3,68140}, {0x0,65938}, {0x1,72458}, {0x2,66031}, {0x3,60793},
	{0x0,66460}, {0x1,67709}, {0x2,65259}, {0x0,58661}, {0x0,58940},
	{0x1,58618}, {0x2,65697}, {0x3,65681}, {0x4,69263}, {0x4,66001},
	{0x5,58650}, {0x6,58597}, {0x1,68901}, {0x2,60492}, {0x3,60521},
	{0x4,64913}, {0x5,66398}, {0x6,58668}, {0x1,63610}, {0x2,59249},
	{0x3,63087}, {0x4,66978}, {0x5,67012}, {0x6,68770}, {0x7,65743},
	{0x1,68094}, {0x2,68082}, {0x0,64298}, {0x1,64168}, {0x0,60256},
	{0x1,66527}, {0x2,63215}, {0x1,69445}, {0x2,58608}, {0x100,65459},
	{0x800,59727}, {0x2000,63668}, {0x800000000ULL,60070},
	{0x8000000000ULL,68891}, {0x0,69841}, {0x1,70363}, {0x1,61655},
	{0x2,69161}, {0x4,69182}, {0xc,58406}, {0x13,69161}, {0x20,63540},
	{0x24,64737}, {0x27,69182}, {0x47,65799}, {0xff15,62472}, {0x1,59230},
	{0x5,60019}, {0x7,59952}, {0x8,59972}, {0x1,64470}, {0x2,64454},
	{0x4,59507}, {0x8,59605}, {0x10,65917}, {0x1000,58406},
	{0x80000,69161}, {0x100000000ULL,63540}, {0x1000000000ULL,64737},
	{0x0,58752}, {0x1,62492}, {0x1,67895}, {0x2,67914}, {0x4,58533},
	{0x0,59473}, {0x1,67418}, {0x2,63291}, {0x6,63535}, {0x8,65792},
	{0xa,67131}, {0x1,62697}, {0x7,68999}, {0x8,62684}, {0x9,62818},
	{0xa,62713}, {0xb,62784}, {0xc,64827}, {0xd,62619}, {0xe,58871},
	{0xf,62584}, {0x10,62605}, {0x12,62797}, {0x0,63314}, {0x1,68280},
	{0x2,69065}, {0x7,60449}, {0x0,63314}, {0x1,68280}, {0x2,69065},
	{0x0,67172}, {0x1,72474}, {0x2,64484}, {0x3,64526}, {0x0,67648},
	{0x1,64996}, {0x2,64855}, {0x0,73551}, {0x1,71606}, {0x2,70774},
	{0x3,69957}, {0x0,60394}, {0x1,60384}, {0x2,60362}, {0x3,60373},
	{0x0,71060}, {0x1,70153}, {0x0,64548}, {0x1,64537}, {0x0,58156},
	{0x1,60404}, {0x2,58770}, {0x0,60394}, {0x1,60384}, {0x2,60362},
	{0x3,60373}, {0x0,65593}, {0x1,60901}, {0x2,62292}, {0x1,61183},
	{0x2,61141}, {0x4,61223}, {0x8,72328}, {0x10,71550}, {0x20,70960},
	{0x40,70727}, {0x0,69817}, {0x2,66464}, {0x3,66441}, {0x0,67284},
	{0x1,60458}, {0x1,74591}, {0x8,71640}, {0x40,70187}, {0x0,67296},
	{0x1,65161}, {0x2,60831}, {0x3,59263}, {0x4,65883}, {0x5,59275},
	{0x1,64477}, {0x2,66534}, {0x0,69439}, {0x1,59290}, {0x2,61426},
	{0x3,65375}, {0x4,65459}, {0x5,69117}, {0x6,66094}, {0x1000000,65712},
	{0x20000000,63229}, {0x40000000,65308}, {0x1,65328}, {0x2,66507},
	{0x40,63629}, {0x80,67735}, {0x100,65725}, {0x200,62829},
	{0x1000,65308}, {0x2000,58515}, {0x4000,64909}, {0x20000,63248},
	{0x40000,58827}, {0x80000,62836}, {0x100000,58788}, {0x200000,69540},
	{0x800000,67675}, {0x2000000,66610}, {0x20000000,67622},
	{0x40000000000ULL,70745}, {0x800000000000ULL,68917}, {0x0,59298},
	{0x3,64720}, {0x0,64008}, {0x1,64018}, {0x1,67743}, {0x2,59762},
	{0x4,65927}, {0x8,64903}, {0x1,67867}, {0x8000,67849}, {0x1,64596},
	{0x2,69242}, {0x1,64596}, {0x2,69242}, {0x0,69031}, {0x1,69029},
	{0x2,67716}, {0x4,62451}, {0x8,67818}, {0x1,67048}, {0x2,58833},
	{0x0,66139}, {0x1,65877}, {0x0,63137}, {0x1,64795}, {0x2,66417},
	{0x3,63107}, {0x4,62338}, {0x1,67479}, {0x2,60693}, {0x4,66959},
	{0x0,66139}, {0x1,65861}, {0x2,65849}, {0x3,63305}, {0x4,63300},
	{0x5,66134}, {0x0,64354}, {0x1,65807}, {0x2,63474}, {0x3,65822},
	{0x1,68946}, {0x2,66640}, {0x3,58788}, {0x0,69246}, {0x1,65389},
	{0x1,66888}, {0x2,67234}, {0x3,68968}, {0x0,68951}, {0x1,69046},
	{0x2,65359}, {0x8,65459}, {0xb,59727}, {0xd,63668}, {0x18,63521},
	{0x1c,61048}, {0x23,60070}, {0x40,68990}, {0x41,68995}, {0x42,66576},
	{0x43,64884}, {0x46,65872}, {0xff01,58514}, {0xff02,64319},
	{0xff03,58867}, {0xff04,64427}, {0xff05,63945}, {0xff06,63955},
	{0xff07,63718}, {0xff08,63291}, {0xff09,61713}, {0xff0a,60661},
	{0xff0b,63859}, {0xff0e,59693}, {0xff0f,63367}, {0xff10,64041},
	{0xff15,62463}, {0x10000000,68946}, {0x20000000,66640},
	{0x40000000,58948}, {0x80000000,67753}, {0x1,61619}, {0x1,61431},
	{0x2,61637}, {0x2,61451}, {0x0,67172}, {0x1,64548}, {0x2,64537},
	{0x1,62844}, {0x2,66640}, {0x4,69457}, {0x80,63215}, {0x0,66161},
	{0x1,66084}, {0x2,63215}, {0x0,68280}, {0x1,68690}, {0x1,67675},
	{0x4,66117}, {0x8,64345}, {0x30,65764}, {0x40,65315}, {0x4,68906},
	{0x8,66598}, {0x10,68939}, {0x20,66633}, {0x40,69089}, {0x80,65301},
	{0x0,66353}, {0x1,66364}, {0x1,62844}, {0x2,66640}, {0x4,69457},
	{0x0,67079}, {0x1,69457}, {0x2,58360}, {0x0,64822}, {0x1,64111},
	{0x2,58795}, {0xffffffff,67924}, {0x1,64111}, {0x2,64822},
	{0x1,64822}, {0x4,66527}, {0x5,67961}, {0x6,67928}, {0x7,58448},
	{0x8,67919}, {0x9,66222}, {0x1,58924}, {0x2,58907}, {0x4,66018},
	{0x8,58546}, {0x1,66495}, {0x2,67503}, {0x1,69250}, {0x4,65335},
	{0x1,61831}, {0x2,61999}, {0x3,61757}, {0x4,61744}, {0x5,61731},
	{0x7,64212}, {0x1,69189}, {0x2,69267}, {0x3,69275}, {0x4,69334},
	{0x5,69372}, {0x6,69353}, {0x7,69292}, {0x8,69313}, {0x0,67453},
	{0x11,69372}, {0x22,69353}, {0x0,67453}, {0x1,69372}, {0x2,69353},
	{0x0,61659}, {0x1,60093}, {0x0,68236}, {0x1,65379}, {0x2,67973},
	{0x3,68046}, {0x0,69026}, {0x1,68951}, {0x2,67713}, {0x3,69020},
	{0x5,65934}, {0x7,74587}, {0x8,73557}, {0x9,65471}, {0xc,63221},
	{0x0,59294}, {0x1,60256}, {0x2,62496}, {0x3,60766}, {0x4,63516},
	{0x6,62835}, {0x7,67723}, {0x9,68793}, {0x1,64564}, {0x2,64559},
	{0x0,61157}, {0x1,61115}, {0x2,61197}, {0x3,72303}, {0x4,71525},
	{0x5,70935}, {0x6,70702}, {0x0,60225}, {0x1,63464}, {0x0,60961},
	{0x1,67792}, {0x2,60984}, {0x3,61006}, {0x4,60944}, {0x5,62356},
	{0x1,62256}, {0x2,62267}, {0x3,62278}, {0x0,64822}, {0x1,64111},
	{0x1,59643}, {0x7,59620}, {0x9,59629}, {0x0,65338}, {0x1,67036},
	{0x2,65659}, {0x3,72442}, {0x4,65643}, {0x5,71017}, {0x6,65623},
	{0x7,71065}, {0x8,59516}, {0x9,72422}, {0xa,64499}, {0xb,70130},
	{0xc,70158}, {0xf,63580}, {0x10,63591}, {0x11,69178}, {0x12,69167},
	{0x4002,60770}, {0x4005,63640}, {0x400a,60507}, {0x4013,65400},
	{0x4019,65495}, {0x4020,65484}, {0x4021,64322}, {0x4022,64613},
	{0x4023,65537}, {0x4024,66206}, {0x402e,64358}, {0x5001,64700},
	{0x5002,64449}, {0x5003,58953}, {0x5004,60681}, {0x5006,61395},
	{0x5007,69201}, {0x5008,60225}, {0x5009,67627}, {0x500b,69237},
	{0x500c,69044}, {0x500e,69054}, {0x500f,69049}, {0x5010,67156},
	{0x5012,61400}, {0x5023,65406}, {0x5031,63624}, {0x5041,63243},
	{0x507f,65500}, {0x6001,69010}, {0x7004,60885}, {0x9009,64694},
	{0x900a,64382}, {0x9014,69462}, {0x9028,65547}, {0x902b,63646},
	{0x902d,68994}, {0x9040,64604}, {0x9041,66388}, {0x9042,69253},
	{0x9043,65527}, {0x9050,65216}, {0x9051,60231}, {0x9053,61270},
	{0x9054,66925}, {0x9055,68984}, {0x9056,69144}, {0x9059,63295},
	{0x9060,61252}, {0x9061,65912}, {0x9062,69197}, {0x9063,69467},
	{0x907f,65505}, {0x9155,64038}, {0x9156,62322}, {0x9162,69024},
	{0x9180,65369}, {0x9181,62500}, {0xb001,62839}, {0xb002,65466},
	{0xb01f,65510}, {0xc000,64368}, {0xc00e,62854}, {0x0,64319},
	{0x1,63955}, {0x2,63718}, {0x3,63954}, {0x4,63953}, {0x5,63859},
	{0x1,66483}, {0x2,60425}, {0x4,66503}, {0x0,63556}, {0x1,62859},
	{0x1,58519}, {0x3,62835}, {0x0,73485}, {0x1,64680}, {0x2,72357},
	{0x4,64666}, {0x0,71060}, {0x1,70153}, {0x2,64657}, {0x4,64648},
	{0x0,67194}, {0x1,64427}, {0x0,67194}, {0x1,65385}, {0x0,66009},
	{0x1,68784}, {0x2,67273}, {0x0,66571}, {0x1,67653}, {0x2,67596},
	{0x0,59294}, {0x1,58519}, {0x3,62835}, {0x0,63955}, {0x1,63668},
	{0xfff9,67702}, {0xfffa,67766}, {0xfffb,66878}, {0xfffc,63215},
	{0xfffd,67665}, {0xfffe,64782}, {0xffff,58958}, {0x0,64470},
	{0x1,64454}, {0x2,59507}, {0x3,59605}, {0x4,65917}, {0x0,67172},
	{0x1,69709}, {0x2,58120}, {0x0,63663}, {0x1,59473}, {0x2,68959},
	{0x3,68954}, {0x4,64102}, {0x2,65972}, {0x3,69073}, {0x0,65029},
	{0x1,66265}, {0x2,59303}, {0x3,61034}, {0x4,67836}, {0x0,67687},
	{0x1,62372}, {0x2,64541}, {0x3,69089}, {0x4,67660}, {0x15,69161},
	{0x20,72477}, {0x25,65014}, {0x0,65578}, {0x2,66517}, {0x0,58421},
	{0x10,74598}, {0x11,67914}, {0x12,67905}, {0x13,67429}, {0x14,67301},
	{0x0,59294}, {0x1,58519}, {0x3,62835}, {0x0,65930}, {0x1,65908},
	{0x2,69723}, {0x3,63548}, {0x4,63234}, {0x0,67738}, {0x1,63215},
	{0x0,70691}, {0x1,58731}, {0x2,69929}, {0x0,62859}, {0x1,63556},
	{0x0,66108}, {0x1,58392}, {0x2,64862}, {0x3,64705}, {0x0,59346},
	{0x1,58791}, {0x2,59614}, {0x3,68884}, {0x0,66932}, {0x1,66947},
	{0x2,64805}, {0x0,60912}, {0x1,65618}, {0x0,66139}, {0x1,60248},
	{0x2,67263}, {0x0,66139}, {0x1,67263}, {0x2,67246}, {0x0,60514},
	{0x1,60512}, {0x1,64773}, {0x2,64764}, {0x1,59373}, {0x2,59363},
	{0x0,67543}, {0x1,67486}, {0x2,66907}, {0x0,62506}, {0x1,65222},
	{0x2,60801}, {0x1,62506}, {0x2,65222}, {0x4,60801}, {0x1,58590},
	{0x2,62013}, {0x10,65279}, {0x20,67601}, {0x40,67616}, {0x80,67194},
	{0x0,58830}, {0x1,58785}, {0x1,60356}, {0x2,68698}, {0x0,60356},
	{0x1,68698}, {0x0,60256}, {0x1,58519}, {0x2,67758}, {0x3,62835},
	{0x0,67632}, {0x1,67645}, {0x2,67635}, {0x1,66821}, {0x8,61516},
	{0x10,67461}, {0x40,61237}, {0x80,58682}, {0x100,58701},
	{0x400,65195}, {0x800,58477}, {0x1000,62030}, {0x4000,58491},
	{0x0,64822}, {0x1,64111}, {0x2,64720}, {0x1,65350}, {0x3,60686},
	{0x0,64822}, {0x1,64111}, {0x0,59423}, {0x1,59401}, {0x2,65792},
	{0x0,67959}, {0x1,68002}, {0x2,68004}, {0x0,67453}, {0x2,69130},
	{0x4,69138}, {0x8,64119}, {0x10,59381}, {0x20,59363}, {0x40,59373},
	{0x80,58129}, {0x0,67172}, {0x1,65273}, {0x0,67172}, {0x1,65273},
	{0x0,59320}, {0x1,69123}, {0x2,63758}, {0x3,63782}, {0x0,59320},
	{0x1,69123}, {0x0,64427}, {0x1,66580}, {0x2,64114}, {0x3,69077},
	{0x0,67738}, {0x1,63215}, {0x0,67738}, {0x1,63215}, {0x0,58372},
	{0x1,66170},
};

const struct mlx5ctl_layout_command mlx5ctl_layout_commands[] = {
	{0x100,562,563}, {0x101,531,532}, {0x102,319,320}, {0x103,729,730},
	{0x104,232,233}, {0x105,225,226}, {0x107,590,591}, {0x108,340,341},
	{0x109,692,693}, {0x10a,571,572}, {0x10b,694,695}, {0x10d,686,687},
	{0x113,21,22}, {0x114,148,149}, {0x115,721,722}, {0x116,655,656},
	{0x117,619,620}, {0x118,674,675}, {0x119,332,333}, {0x200,91,92},
	{0x201,580,581}, {0x202,182,183}, {0x203,609,610}, {0x204,452,454},
	{0x205,11,12}, {0x206,138,139}, {0x207,394,395}, {0x301,75,76},
	{0x302,174,175}, {0x303,548,549}, {0x400,70,71}, {0x401,170,171},
	{0x402,540,541}, {0x403,378,379}, {0x500,97,98}, {0x501,186,187},
	{0x502,666,667}, {0x503,317,318}, {0x504,668,669}, {0x505,670,671},
	{0x506,717,718}, {0x507,517,518}, {0x50a,519,520}, {0x50b,594,595},
	{0x50c,715,716}, {0x50d,338,339}, {0x50e,315,316}, {0x600,95,96},
	{0x601,184,185}, {0x700,110,111}, {0x701,198,199}, {0x702,613,614},
	{0x703,35,36}, {0x705,127,128}, {0x706,214,215}, {0x707,635,636},
	{0x708,37,38}, {0x710,72,73}, {0x711,172,173}, {0x712,227,228},
	{0x713,542,543}, {0x714,31,32}, {0x717,129,130}, {0x718,216,217},
	{0x719,637,638}, {0x71a,39,40}, {0x740,550,551}, {0x750,629,630},
	{0x751,420,421}, {0x752,552,553}, {0x753,381,382}, {0x754,583,584},
	{0x755,396,397}, {0x760,598,599}, {0x761,706,707}, {0x762,564,565},
	{0x763,387,388}, {0x764,566,567}, {0x765,568,569}, {0x76f,625,626},
	{0x770,627,628}, {0x771,19,20}, {0x772,146,147}, {0x773,592,593},
	{0x774,700,701}, {0x775,33,34}, {0x780,704,705}, {0x782,106,107},
	{0x783,194,195}, {0x784,605,606}, {0x785,408,409}, {0x800,17,18},
	{0x801,144,145}, {0x802,25,26}, {0x803,152,153}, {0x804,57,58},
	{0x805,0,1}, {0x806,44,45}, {0x807,218,219}, {0x80a,305,306},
	{0x80b,578,579}, {0x80c,698,699}, {0x80d,444,445}, {0x80e,27,28},
	{0x80f,154,155}, {0x816,23,24}, {0x817,150,151}, {0x819,546,547},
	{0x820,684,685}, {0x821,544,545}, {0x822,538,539}, {0x823,376,377},
	{0x824,534,535}, {0x825,374,375}, {0x826,536,537}, {0x827,3,4},
	{0x828,164,165}, {0x829,696,697}, {0x82a,573,574}, {0x82b,162,163},
	{0x830,708,709}, {0x831,633,634}, {0x840,86,87}, {0x841,391,392},
	{0x842,575,576}, {0x843,180,181}, {0x844,125,126}, {0x845,212,213},
	{0x900,113,114}, {0x901,413,414}, {0x902,200,201}, {0x903,615,616},
	{0x904,108,109}, {0x905,410,411}, {0x906,196,197}, {0x907,611,612},
	{0x908,101,102}, {0x909,404,405}, {0x90a,190,191}, {0x90b,600,601},
	{0x90c,99,100}, {0x90d,402,403}, {0x90e,188,189}, {0x90f,596,597},
	{0x910,682,683}, {0x912,115,116}, {0x913,416,417}, {0x914,202,203},
	{0x915,617,618}, {0x916,103,104}, {0x917,406,407}, {0x918,192,193},
	{0x919,602,603}, {0x92f,688,689}, {0x930,80,81}, {0x931,178,179},
	{0x932,558,559}, {0x933,77,78}, {0x934,176,177}, {0x935,556,557},
	{0x936,690,691}, {0x937,560,561}, {0x938,160,161}, {0x939,9,10},
	{0x93a,136,137}, {0x93b,554,555}, {0x93c,385,386}, {0x93d,15,16},
	{0x93e,142,143}, {0x93f,587,588}, {0x940,13,14}, {0x941,140,141},
	{0x960,274,275}, {0x961,280,281}, {0x962,286,287}, {0x963,277,278},
	{0x964,284,285}, {0xa00,300,302}, {0xa01,300,302}, {0xa02,300,302},
	{0xa03,300,302}, {0xa04,117,118}, {0xa06,204,205}, {0xa08,119,120},
	{0xa0a,206,207}, {0xb00,726,727}, {0xb0c,0,1}, {0xb12,724,725},
	{0xb16,29,30},
};
const unsigned int mlx5ctl_num_layout_commands = 189;

const struct mlx5ctl_layout_id mlx5ctl_layout_registers[] = {
	{0x4002,529}, {0x4005,515}, {0x400a,530}, {0x4013,528}, {0x4019,512},
	{0x4020,133}, {0x4022,273}, {0x4023,276}, {0x4024,272}, {0x402e,65},
	{0x5001,467}, {0x5002,489}, {0x5003,494}, {0x5004,507}, {0x5006,460},
	{0x5007,479}, {0x5008,499}, {0x5009,508}, {0x500b,503}, {0x500c,461},
	{0x500e,477}, {0x500f,509}, {0x5010,492}, {0x5012,488}, {0x5023,500},
	{0x5031,472}, {0x5041,470}, {0x507f,463}, {0x6001,702}, {0x7004,640},
	{0x9009,430}, {0x900a,432}, {0x9014,361}, {0x9028,370}, {0x902b,373},
	{0x902d,427}, {0x9040,436}, {0x9041,437}, {0x9042,439}, {0x9043,438},
	{0x9050,425}, {0x9051,423}, {0x9053,433}, {0x9054,434}, {0x9055,442},
	{0x9056,424}, {0x9059,426}, {0x9060,367}, {0x9061,364}, {0x9062,359},
	{0x9063,360}, {0x907f,356}, {0x9155,428}, {0x9156,429}, {0x9162,371},
	{0x9180,435}, {0x9181,431}, {0xb001,678}, {0xb002,677}, {0xb01f,676},
	{0xc000,644}, {0xc00e,230},
};
const unsigned int mlx5ctl_num_layout_registers = 62;

const struct mlx5ctl_layout_id mlx5ctl_layout_caps[] = {
	{0x0,48}, {0x1,478}, {0x2,447}, {0x3,43}, {0x4,660}, {0x6,478},
	{0x7,270}, {0x8,267}, {0x9,231}, {0xc,516}, {0xd,156}, {0xf,221},
	{0x11,733}, {0x13,746}, {0x14,220}, {0x15,324}, {0x1a,131},
	{0x1f,336}, {0x20,49}, {0x25,495}, {0x26,6},
};
const unsigned int mlx5ctl_num_layout_caps = 21;
