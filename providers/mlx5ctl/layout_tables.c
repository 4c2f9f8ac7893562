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
	"device_emulation_id\0" "svlan_id\0" "cvlan_id\0" "mkey_umem_id\0"
	"dbr_umem_id\0" "wq_umem_id\0" "vhca_tunnel_id\0" "kek_id\0"
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
	{31424,128,0,5,0}, {10233,128,5,3,0}, {32568,64,8,3,0},
	{30497,128,11,3,0}, {9260,128,14,2,0}, {21405,352,16,26,0},
	{26056,2048,42,8,0}, {23470,64,50,2,0}, {7800,512,52,6,0},
	{31484,128,58,4,0}, {10296,128,62,3,0}, {33575,256,65,6,0},
	{12247,128,71,3,0}, {30384,128,74,5,0}, {9189,128,79,3,0},
	{30318,288,82,3,0}, {9153,128,85,3,0}, {33485,128,88,3,0},
	{12151,128,91,3,0}, {31596,128,94,3,0}, {10413,128,97,3,0},
	{33194,128,100,3,0}, {11869,128,103,2,0}, {32631,128,105,3,0},
	{11448,128,108,3,0}, {31641,128,111,3,0}, {10460,128,114,3,0},
	{33543,128,117,3,0}, {12213,128,120,3,0}, {30913,512,123,7,0},
	{9697,128,130,2,0}, {30777,128,132,3,0}, {9554,128,135,2,0},
	{31552,128,137,3,0}, {10367,128,140,2,0}, {31909,128,142,5,0},
	{10747,128,147,2,0}, {31837,128,149,5,0}, {10670,128,154,2,0},
	{31734,128,156,4,0}, {10560,128,160,2,0}, {27090,1024,162,1,0},
	{27076,128,163,1,0}, {19881,2048,164,5,0}, {33059,256,169,5,0},
	{11726,128,174,2,0}, {42193,64,176,5,0}, {25078,32,181,7,0},
	{26623,2048,188,316,0}, {72171,2048,504,35,0}, {2193,4608,539,7,0},
	{33497,64,546,3,0}, {14723,224,549,1,0}, {12164,96,550,3,0},
	{21515,64,553,2,0}, {952,512,555,13,0}, {14733,224,568,1,0},
	{32582,128,569,4,0}, {11397,128,573,4,0}, {24878,2048,577,10,0},
	{25139,2048,587,4,0}, {24903,2048,591,16,0}, {35815,2048,607,2,0},
	{26936,2048,609,4,1}, {32539,64,613,6,0}, {42495,512,619,8,0},
	{21826,224,627,2,0}, {56467,512,629,24,0}, {49435,32,653,4,0},
	{32737,640,657,2,0}, {32010,2176,659,6,0}, {10867,128,665,3,0},
	{30788,1024,668,4,0}, {9566,128,672,4,0}, {29979,4224,676,2,0},
	{31958,2176,678,6,0}, {10811,128,684,3,0}, {32157,8192,687,13,0},
	{11021,128,700,3,0}, {32779,1152,703,2,0}, {33450,512,705,7,0},
	{12127,128,712,6,0}, {32511,640,718,2,0}, {32808,2176,720,2,0},
	{11564,2176,722,2,0}, {32900,1152,724,2,0}, {33178,128,726,3,0},
	{11852,128,729,2,0}, {32941,1152,731,2,0}, {31615,1152,733,2,0},
	{10433,128,735,1,0}, {29939,2176,736,10,0}, {8809,128,746,3,0},
	{32988,288,749,2,0}, {32855,512,751,2,0}, {30086,128,753,4,0},
	{8912,256,757,6,0}, {32341,2176,763,12,0}, {11216,128,775,4,0},
	{32403,2176,779,4,0}, {11283,128,783,3,0}, {31919,2176,786,4,0},
	{10758,128,790,3,0}, {30562,2176,793,4,0}, {9329,128,797,3,0},
	{32757,608,800,2,0}, {30686,1024,802,4,0}, {9458,512,806,3,0},
	{31693,2176,809,4,0}, {10516,128,813,3,0}, {31787,2176,816,5,0},
	{10617,128,821,3,0}, {32688,640,824,2,0}, {31410,2176,826,4,0},
	{10218,128,830,6,0}, {31287,1536,836,4,0}, {10087,128,840,3,0},
	{30056,512,843,3,0}, {8880,128,846,3,0}, {32673,384,849,4,0},
	{11492,128,853,3,0}, {32092,1664,856,2,0}, {10953,128,858,1,0},
	{30996,1152,859,2,0}, {9783,1152,861,2,0}, {33158,128,863,2,0},
	{11831,128,865,2,0}, {31852,2176,867,6,0}, {10686,128,873,3,0},
	{31745,2688,876,4,0}, {10572,128,880,3,0}, {25995,2048,883,8,0},
	{14771,192,891,2,0}, {34801,512,893,16,0}, {17752,224,909,1,0},
	{56264,512,910,30,0}, {31482,128,940,3,0}, {10294,128,943,2,0},
	{33573,256,945,4,0}, {12245,128,949,2,0}, {30382,128,951,3,0},
	{9187,128,954,2,0}, {30316,128,956,3,0}, {9151,128,959,2,0},
	{33483,128,961,4,0}, {12149,128,965,2,0}, {31594,128,967,3,0},
	{10411,128,970,2,0}, {33192,128,972,3,0}, {11867,128,975,2,0},
	{32629,128,977,4,0}, {11446,128,981,2,0}, {31639,128,983,4,0},
	{10458,128,987,2,0}, {33541,128,989,4,0}, {12211,128,993,2,0},
	{26194,512,995,11,0}, {22536,32,1006,2,0}, {15135,512,1008,1,1},
	{8572,32,1009,2,0}, {33230,512,1011,7,0}, {11908,128,1018,2,0},
	{29860,512,1020,3,0}, {8726,128,1023,2,0}, {30471,128,1025,3,0},
	{9233,128,1028,2,0}, {17103,64,1030,5,0}, {26775,128,1035,2,1},
	{16547,64,1037,6,0}, {26733,128,1043,2,1}, {31983,128,1045,4,0},
	{10838,128,1049,2,0}, {30749,128,1051,4,0}, {9524,128,1055,2,0},
	{31944,128,1057,3,0}, {10785,128,1060,2,0}, {32135,512,1062,7,0},
	{10998,128,1069,2,0}, {33407,512,1071,6,0}, {12082,128,1077,2,0},
	{33108,128,1079,2,0}, {11778,128,1081,2,0}, {29923,128,1083,4,0},
	{8792,128,1087,2,0}, {30071,128,1089,3,0}, {8896,128,1092,2,0},
	{32200,128,1094,4,0}, {11066,128,1098,2,0}, {32374,128,1100,4,0},
	{11252,128,1104,2,0}, {31882,128,1106,4,0}, {10718,128,1110,2,0},
	{30533,128,1112,4,0}, {9298,128,1116,2,0}, {30627,512,1118,4,0},
	{9397,512,1122,2,0}, {31666,128,1124,4,0}, {10487,128,1128,2,0},
	{31772,128,1130,4,0}, {10601,128,1134,2,0}, {31381,128,1136,4,0},
	{10187,128,1140,2,0}, {31258,128,1142,4,0}, {10056,128,1146,2,0},
	{30040,128,1148,3,0}, {8863,128,1151,2,0}, {32657,128,1153,4,0},
	{11475,128,1157,2,0}, {32045,128,1159,1,0}, {10904,128,1160,1,0},
	{30967,128,1161,1,0}, {9753,128,1162,1,0}, {33137,128,1163,2,0},
	{11809,128,1165,2,0}, {31818,128,1167,4,0}, {10650,128,1171,2,0},
	{31719,128,1173,4,0}, {10544,128,1177,2,0}, {33076,256,1179,5,0},
	{11744,128,1184,2,0}, {25874,512,1186,2,0}, {26118,2048,1188,16,0},
	{22697,32,1204,1,0}, {7762,192,1205,10,0}, {51975,128,1215,5,0},
	{33660,128,1220,4,0}, {12338,96,1224,2,0}, {30764,128,1226,4,0},
	{9540,128,1230,2,0}, {55787,224,1232,0,0}, {42395,512,1232,11,0},
	{26181,2048,1243,22,0}, {33675,128,1265,4,0}, {12354,96,1269,2,0},
	{37210,4096,1271,9,0}, {56463,512,1280,11,0}, {47460,512,1291,5,0},
	{25856,2048,1296,3,0}, {7618,2048,1299,14,0}, {16627,32,1313,5,0},
	{8322,1984,1318,42,0}, {8416,1984,1360,26,0}, {8353,1984,1386,32,0},
	{8384,1984,1418,38,0}, {26641,1984,1456,12,1}, {8287,1984,1468,8,0},
	{8487,1984,1476,24,0}, {8447,1984,1500,4,0}, {8516,1984,1504,4,0},
	{42749,64,1508,3,0}, {42730,64,1511,7,0}, {26810,224,1518,12,1},
	{34967,32,1530,1,1}, {22799,32,1531,5,0}, {27350,64,1536,3,0},
	{17094,128,1539,2,0}, {27021,32,1541,3,1}, {24853,32,1544,1,0},
	{25166,32,1545,1,0}, {24930,32,1546,1,0}, {7605,6144,1547,17,0},
	{12582,64,1564,1,0}, {37241,1024,1565,3,0}, {19541,256,1568,13,0},
	{7950,320,1581,12,0}, {17357,128,1593,2,0}, {17311,128,1595,2,0},
	{26158,32768,1597,20,0}, {55141,128,1617,68,0}, {72296,128,1685,4,0},
	{26538,32768,1689,19,0}, {8114,512,1708,54,0}, {42294,128,1762,3,0},
	{26600,2048,1765,21,0}, {32336,896,1786,3,0}, {11211,896,1789,4,0},
	{35000,128,1793,4,0}, {32195,128,1797,3,0}, {11061,128,1800,2,0},
	{14677,224,1802,1,0}, {32214,896,1803,5,0}, {11081,128,1808,2,0},
	{14657,224,1810,2,0}, {56471,768,1812,20,0}, {31024,128,1832,4,0},
	{9812,896,1836,7,0}, {32178,128,1843,3,0}, {11043,896,1846,3,0},
	{19799,512,1849,12,0}, {20426,32,1861,4,0}, {34844,4096,1865,7,0},
	{71035,512,1872,25,0}, {56336,512,1897,31,0}, {72011,512,1928,15,0},
	{71374,512,1943,20,0}, {70863,512,1963,8,0}, {70630,512,1971,8,0},
	{10800,128,1979,2,0}, {33355,640,1981,4,0}, {34860,32,1985,2,0},
	{23757,128,1987,6,0}, {34812,32,1993,2,1}, {23733,128,1995,3,0},
	{34777,32,1998,2,0}, {28252,512,2000,5,0}, {33016,128,2005,2,0},
	{11681,1664,2007,4,0}, {14744,224,2011,2,0}, {1551,32,2013,2,1},
	{29327,32768,2015,21,1}, {7654,4096,2036,25,0}, {23281,512,2061,11,0},
	{7742,512,2072,8,0}, {8191,1984,2080,16,0}, {8225,320,2096,12,0},
	{32247,2176,2108,7,0}, {11116,128,2115,3,0}, {32321,2176,2118,7,0},
	{11195,128,2125,3,0}, {33632,256,2128,4,0}, {12308,128,2132,2,0},
	{42181,131168,2134,18,0}, {37260,2048,2152,6,0},
	{27362,512,2158,11,0}, {26572,2048,2169,10,0}, {37291,1024,2179,12,0},
	{8560,128,2191,1,0}, {8548,128,2192,1,0}, {26704,128,2193,3,1},
	{8172,128,2196,4,0}, {56845,64,2200,6,0}, {41982,32,2206,3,0},
	{33336,256,2209,7,0}, {12019,128,2216,2,0}, {8078,64,2218,2,0},
	{27372,512,2220,11,0}, {26582,2048,2231,8,0}, {37272,1024,2239,12,0},
	{33590,2176,2251,6,0}, {12263,2176,2257,3,0}, {31316,128,2260,6,0},
	{10118,128,2266,4,0}, {23078,1024,2270,21,0}, {73941,512,2291,46,0},
	{72942,512,2337,21,0}, {71687,512,2358,21,0}, {69652,512,2379,4,0},
	{74676,512,2383,6,0}, {73615,512,2389,4,0}, {72543,512,2393,6,0},
	{36569,512,2399,17,0}, {42278,128,2416,19,0}, {73107,128,2435,4,0},
	{71812,128,2439,8,0}, {71319,128,2447,6,0}, {20901,128,2453,16,0},
	{42675,576,2469,4,0}, {36277,128,2473,4,1}, {36389,128,2477,1,1},
	{42919,256,2478,10,0}, {42979,128,2488,4,0}, {42970,1152,2492,8,0},
	{52513,32,2500,7,0}, {26149,160,2507,10,0}, {42703,192,2517,7,0},
	{57624,992,2524,3,1}, {29207,992,2527,8,0}, {42310,128,2535,8,0},
	{27650,64,2543,3,0}, {46927,384,2546,4,0}, {42694,64,2550,7,0},
	{42855,64,2557,1,0}, {56727,512,2558,27,0}, {42467,96,2585,3,0},
	{31171,2304,2588,5,0}, {9965,128,2593,2,0}, {30823,128,2595,6,0},
	{9603,128,2601,2,0}, {31997,2176,2603,8,0}, {10853,128,2611,2,0},
	{29954,4224,2613,2,0}, {30145,2176,2615,6,0}, {8974,128,2621,2,0},
	{16691,32,2623,1,0}, {26821,32,2624,2,1}, {33429,512,2626,8,0},
	{12105,128,2634,2,0}, {30255,4224,2636,6,0}, {9088,128,2642,2,0},
	{41871,160,2644,1,0}, {32880,1152,2645,2,0}, {33123,192,2647,4,0},
	{11794,128,2651,2,0}, {32920,1152,2653,2,0}, {33557,512,2655,5,0},
	{12228,512,2660,3,0}, {30200,4096,2663,6,0}, {9031,128,2669,2,0},
	{16711,32,2671,12,0}, {32472,768,2683,5,0}, {11356,128,2688,2,0},
	{32830,512,2690,2,0}, {32389,2176,2692,7,0}, {11268,128,2699,2,0},
	{31896,2176,2701,7,0}, {10733,128,2708,2,0}, {30548,2176,2710,6,0},
	{9314,128,2716,2,0}, {30657,1024,2718,6,0}, {9428,512,2724,2,0},
	{31680,2176,2726,7,0}, {10502,128,2733,2,0}, {36056,64,2735,3,0},
	{31396,2176,2738,6,0}, {10203,128,2744,2,0}, {36037,64,2746,3,0},
	{31273,1536,2749,6,0}, {10072,128,2755,2,0}, {32069,1664,2757,2,0},
	{10929,128,2759,1,0}, {33265,128,2760,5,0}, {11945,128,2765,2,0},
	{8020,64,2767,3,0}, {42241,2048,2770,4,0}, {42909,352,2774,5,0},
	{42609,384,2779,21,0}, {42422,128,2800,3,0}, {42828,128,2803,3,0},
	{42476,512,2806,4,0}, {42348,512,2810,11,0}, {42551,128,2821,2,0},
	{42367,192,2823,6,0}, {42509,256,2829,10,0}, {42319,480,2839,24,0},
	{42780,128,2863,3,0}, {42619,128,2866,1,0}, {26456,1024,2867,8,0},
	{43562,1024,2875,3,0}, {34990,512,2878,5,0}, {57270,64,2883,4,0},
	{34885,64,2887,2,0}, {12429,64,2889,4,0}, {42818,224,2893,7,0},
	{7636,2048,2900,26,0}, {32354,128,2926,2,0}, {11230,128,2928,2,0},
	{1535,32,2930,2,0}, {25987,2048,2932,3,0}, {26426,32,2935,6,0},
	{26317,512,2941,7,0}, {26609,640,2948,1,0}, {30324,64,2949,6,0},
	{33366,128,2955,3,0}, {26866,64,2958,2,1}, {12039,128,2960,2,0},
	{37115,384,2962,12,0}, {50413,128,2974,2,0}, {910,64,2976,2,0},
	{14707,224,2978,2,0}, {42518,352,2980,5,0}, {42329,128,2985,7,0},
	{42882,864,2992,6,0}, {20878,128,2998,12,0}, {42666,640,3010,4,0},
	{36419,128,3014,1,1}, {36185,128,3015,1,1}, {43654,128,3016,11,0},
	{42561,160,3027,2,0}, {26672,1984,3029,1,1}, {8255,1984,3030,16,0},
	{42404,96,3046,11,0}, {51422,32,3057,1,0}, {42458,2048,3058,4,0},
	{27052,1984,3062,1,1}, {50665,1984,3063,3,0}, {26976,32,3066,1,1},
	{42431,96,3067,4,0}, {42900,448,3071,10,0}, {19825,2048,3081,38,0},
	{42927,256,3119,18,0}, {18858,1984,3137,50,0}, {18875,1984,3187,16,0},
	{42440,768,3203,3,0}, {42721,64,3206,3,0}, {1257,32,3209,1,0},
	{42771,64,3210,2,0}, {42952,128,3212,2,0}, {42873,320,3214,11,0},
	{42338,128,3225,6,0}, {42527,512,3231,7,0}, {42599,64,3238,3,0},
	{42864,256,3241,1,0}, {42791,128,3242,2,0}, {42377,128,3244,4,0},
	{42205,128,3248,4,0}, {26037,32768,3252,4,0}, {14933,224,3256,1,0},
	{15163,24800,3257,65,1}, {42809,128,3322,4,0}, {42231,2048,3326,8,0},
	{42639,640,3334,34,0}, {42413,64,3368,3,0}, {42846,384,3371,7,0},
	{42936,96,3378,9,0}, {42449,256,3387,6,0}, {42961,64,3393,3,0},
	{42358,352,3396,23,0}, {42260,512,3419,21,0}, {42800,128,3440,4,0},
	{42891,128,3444,4,0}, {36252,128,3448,7,0}, {36333,128,3455,2,0},
	{42657,576,3457,4,0}, {36219,128,3461,1,1}, {36359,128,3462,1,1},
	{42837,640,3463,3,0}, {25941,2048,3466,24,0}, {31357,128,3490,4,0},
	{10161,128,3494,2,0}, {30415,128,3496,4,0}, {9221,128,3500,2,0},
	{29273,1536,3502,1,0}, {17824,224,3503,2,0}, {30426,0,3505,1,0},
	{21489,1536,3506,2,1}, {56476,1856,3508,72,0}, {30441,1536,3580,2,0},
	{42536,16,3582,2,0}, {42629,1056,3584,2,0}, {42269,64,3586,2,0},
	{42251,64,3588,3,0}, {31443,128,3591,2,0}, {10253,2176,3593,3,0},
	{37028,2048,3596,4,0}, {31150,128,3600,3,0}, {9943,2176,3603,3,0},
	{31332,128,3606,3,0}, {10135,2176,3609,15,0}, {30802,128,3624,4,0},
	{9581,128,3628,4,0}, {31971,128,3632,3,0}, {10825,2176,3635,4,0},
	{30736,128,3639,3,0}, {9510,1024,3642,3,0}, {31050,128,3645,5,0},
	{9839,128,3650,3,0}, {31193,128,3653,3,0}, {9988,256,3656,3,0},
	{31932,128,3659,3,0}, {10772,2176,3662,5,0}, {31102,128,3667,2,0},
	{9893,1024,3669,4,0}, {30118,128,3673,4,0}, {8946,2176,3677,3,0},
	{31460,256,3680,5,0}, {10271,128,3685,3,0}, {32115,512,3688,5,0},
	{10977,8192,3693,6,0}, {33387,512,3699,4,0}, {12061,512,3703,3,0},
	{33206,512,3706,5,0}, {11882,6656,3711,3,0}, {32417,128,3714,5,0},
	{11298,32896,3719,3,0}, {30228,128,3722,5,0}, {9060,4224,3727,3,0},
	{33518,128,3730,6,0}, {12187,128,3736,4,0}, {29885,128,3740,6,0},
	{8752,128,3746,3,0}, {11612,1152,3749,2,0}, {32962,128,3751,2,0},
	{11653,896,3753,4,0}, {29814,512,3757,3,0}, {8678,512,3760,5,0},
	{33095,128,3765,2,0}, {11764,128,3767,3,0}, {11632,1152,3770,2,0},
	{30004,128,3772,2,0}, {8825,160,3774,3,0}, {29909,128,3777,4,0},
	{8777,2432,3781,5,0}, {30351,256,3786,4,0}, {30173,128,3790,5,0},
	{9003,2176,3795,3,0}, {32449,128,3798,3,0}, {11332,768,3801,3,0},
	{30283,256,3804,3,0}, {9117,224,3807,3,0}, {11587,512,3810,2,0},
	{31301,128,3812,4,0}, {10102,128,3816,5,0}, {31575,256,3821,7,0},
	{10391,2048,3828,38,0}, {32183,128,3866,4,0}, {11048,3712,3870,6,0},
	{32361,128,3876,3,0}, {11238,2176,3879,3,0}, {30871,128,3882,4,0},
	{9653,384,3886,3,0}, {31870,128,3889,3,0}, {10705,2176,3892,3,0},
	{30520,128,3895,3,0}, {9284,2176,3898,3,0}, {11542,608,3901,2,0},
	{30599,512,3903,4,0}, {9368,1024,3907,3,0}, {31079,128,3910,2,0},
	{9869,128,3912,4,0}, {30845,128,3916,2,0}, {9626,256,3918,7,0},
	{31654,128,3925,3,0}, {10474,2176,3928,3,0}, {31759,128,3931,3,0},
	{10587,2176,3934,4,0}, {31368,128,3938,3,0}, {10173,2176,3941,3,0},
	{31245,128,3944,3,0}, {10042,1408,3947,3,0}, {33287,128,3950,6,0},
	{11968,512,3956,4,0}, {32023,128,3960,1,0}, {10881,1664,3961,2,0},
	{30940,128,3963,1,0}, {9725,1152,3964,2,0}, {30100,128,3966,4,0},
	{8927,4224,3970,3,0}, {31506,256,3973,6,0}, {10319,4224,3979,15,0},
	{33244,128,3994,4,0}, {11923,128,3998,4,0}, {33504,128,4002,5,0},
	{12172,512,4007,4,0}, {32705,128,4011,2,0}, {11508,128,4013,4,0},
	{31801,128,4017,3,0}, {10632,2176,4020,4,0}, {31706,128,4024,3,0},
	{10530,2688,4027,3,0}, {14635,224,4030,9,0}, {18703,128,4039,1,0},
	{35019,128,4040,2,0}, {20568,128,4042,1,0}, {16841,32,4043,1,0},
	{25211,2048,4044,15,0}, {15559,160,4059,7,0}, {15380,384,4066,3,0},
	{15408,128,4069,4,0}, {51949,416,4073,16,0}, {15353,64,4089,3,0},
	{15530,384,4092,3,0}, {15498,160,4095,6,0}, {15467,128,4101,4,0},
	{23494,32,4105,2,0}, {15435,32,4107,1,0}, {33601,128,4108,4,0},
	{12275,128,4112,2,0}, {36075,64,4114,1,0}, {56480,1920,4115,3,0},
	{8097,256,4118,7,0}, {26417,2048,4125,13,0}, {34495,32,4138,1,0},
	{58065,64,4139,2,0}, {56459,1920,4141,19,0}, {36011,64,4160,1,0},
	{56259,1920,4161,6,0}, {32232,2176,4167,7,0}, {11100,128,4174,3,0},
	{32277,2176,4177,7,0}, {11148,128,4184,3,0}, {32263,2176,4187,7,0},
	{11133,128,4194,3,0}, {16760,32,4197,3,0}, {37229,480,4200,9,0},
	{33317,256,4209,9,0}, {11999,128,4218,4,0}, {42684,608,4222,11,0},
	{42648,320,4233,14,0}, {42386,192,4247,11,0}, {7931,512,4258,5,0},
	{32554,64,4263,5,0}, {26908,64,4268,3,1}, {31125,128,4271,3,0},
	{9917,128,4274,2,0}, {31220,256,4276,4,0}, {10016,128,4280,2,0},
	{32607,640,4282,3,0}, {11423,128,4285,2,0}, {30576,512,4287,11,0},
	{9344,128,4298,2,0}, {33219,6656,4300,10,0}, {11896,128,4310,2,0},
	{32434,32896,4312,6,0}, {11316,128,4318,2,0}, {32976,128,4320,3,0},
	{11668,128,4323,2,0}, {29838,512,4325,8,0}, {8703,128,4333,2,0},
	{30023,128,4335,3,0}, {8845,128,4338,2,0}, {31529,576,4340,5,0},
	{10343,128,4345,2,0}, {33471,512,4347,1,0}, {7684,384,4348,3,0},
	{30715,512,4351,5,0}, {9488,128,4356,2,0}, {30893,384,4358,5,0},
	{9676,128,4363,2,0}, {32722,128,4365,6,0}, {11526,128,4371,2,0},
	{28319,32,4373,2,0}, {26026,2048,4375,4,0}, {42712,320,4379,20,0},
	{42486,160,4399,12,0}, {56445,1920,4411,22,0}, {32307,2176,4433,6,0},
	{11180,128,4439,2,0}, {32291,2176,4441,6,0}, {11163,128,4447,2,0},
	{56458,512,4449,14,0}, {14831,192,4463,2,0}, {33616,128,4465,4,0},
	{12291,128,4469,2,0}, {34770,512,4471,3,0}, {32496,256,4474,4,0},
	{11381,128,4478,2,0}, {33042,256,4480,3,0}, {11708,128,4483,2,0},
	{7575,128,4485,4,0}, {33644,128,4489,3,0}, {12321,128,4492,3,0},
	{56404,1920,4495,15,0}, {56323,1280,4510,7,0}, {25949,2048,4517,4,0},
	{20253,96,4521,5,0}, {20287,512,4526,9,0}, {22716,128,4535,2,0},
	{27628,64,4537,4,0}, {15636,32,4541,1,0}, {1726,384,4542,1,0},
	{21732,384,4543,16,0}, {71154,64,4559,2,0}, {34761,256,4561,5,0},
	{15109,128,4566,3,0}, {15196,131168,4569,1,1}, {26501,2016,4570,7,0},
	{26079,2048,4577,20,0}, {16957,1536,4597,14,0},
	{24519,1024,4611,28,0}, {19430,1024,4639,7,0}, {34276,32,4646,4,0},
	{8160,64,4650,1,0}, {21425,4096,4651,15,0}, {15622,32,4666,1,0},
	{15649,32,4667,2,0}, {24111,1536,4669,33,0}, {14603,224,4702,7,0},
	{26332,480,4709,23,0}, {36989,1024,4732,11,0}, {56454,512,4743,19,0},
	{56449,2560,4762,8,0},
};
const unsigned int mlx5ctl_num_layouts = 761;

const struct mlx5ctl_layout_field mlx5ctl_layout_fields[] = {
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,1,0}, {54208,80,16,1,0,158,0},
	{15126,96,32,1,0,0,0}, {57574,128,32,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {57574,128,32,0,0,0,3}, {48467,0,4,1,0,0,0},
	{53139,4,12,1,0,0,0}, {57736,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13595,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {35337,0,1,1,0,0,0}, {24092,1,1,1,0,0,0},
	{2265,16,16,1,0,0,0}, {2543,32,8,1,0,0,0}, {37857,40,1,1,0,0,0},
	{53393,41,7,1,0,0,0}, {53388,48,16,1,0,0,0}, {8666,64,5,1,0,0,0},
	{2472,72,8,1,0,0,0}, {46671,84,4,1,0,0,0}, {15933,88,8,1,0,0,0},
	{18824,100,8,1,0,0,0}, {35599,108,20,1,0,0,0}, {25408,128,8,16,0,0,2},
	{25694,260,1,1,0,0,0}, {34178,261,1,1,0,0,0}, {27577,263,1,1,0,0,0},
	{34180,264,2,1,0,0,0}, {25696,266,6,1,0,0,0}, {13304,272,16,1,0,0,0},
	{37577,288,1,1,0,0,0}, {27579,289,3,1,0,0,0}, {34964,292,4,1,0,0,0},
	{34457,296,8,1,0,0,0}, {72680,304,16,1,0,0,0}, {74518,320,32,1,0,0,0},
	{34420,3,5,1,0,0,0}, {50369,8,8,1,0,0,0}, {51870,16,8,1,0,0,0},
	{51842,24,8,1,0,0,0}, {44868,35,5,1,0,0,0}, {44821,43,5,1,0,0,0},
	{45276,51,5,1,0,0,0}, {45249,59,5,1,0,0,0}, {48643,16,16,1,0,124,0},
	{54507,32,32,1,0,0,0}, {55368,0,16,1,0,0,0}, {17569,29,3,1,0,0,0},
	{55343,32,32,1,0,0,0}, {7395,128,256,1,0,0,0}, {1512,128,32,8,0,0,6},
	{57491,384,128,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{44907,115,5,1,0,0,0}, {36912,120,8,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {54220,64,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {15328,120,8,1,0,0,0}, {23877,128,64,1,0,0,0},
	{45238,192,32,1,0,0,0}, {45560,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {23919,64,64,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {48872,96,8,1,0,0,0}, {20050,120,8,1,0,0,0},
	{20057,128,64,0,682,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{54274,64,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{7718,224,64,1,452,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{54146,64,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{52111,72,24,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{54098,88,8,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {29741,72,24,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {24082,72,24,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {55909,72,24,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{55316,144,16,1,0,0,0}, {55343,160,32,1,0,0,0},
	{7395,256,256,1,0,0,0}, {1512,256,32,8,0,0,6}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{23600,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,6,0}, {23621,72,24,1,0,0,0},
	{34327,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{28067,72,24,1,0,0,0}, {34327,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{28045,72,24,1,0,0,0}, {34327,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {27090,0,32,32,0,0,2}, {27076,0,8,16,0,0,2},
	{50895,64,2,1,0,0,0}, {73434,70,1,1,0,0,0}, {20065,144,16,1,0,0,0},
	{25028,176,16,1,0,0,0}, {56966,208,16,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{53921,128,8,16,0,0,2}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{825,6,1,1,0,0,0}, {57116,7,1,1,0,0,0}, {45636,16,16,1,0,0,0},
	{53037,32,16,1,0,0,0}, {52970,48,16,1,0,0,0}, {18728,25,1,1,0,0,0},
	{29689,26,1,1,0,0,0}, {21676,27,1,1,0,0,0}, {22100,28,1,1,0,0,0},
	{52741,29,1,1,0,0,0}, {2780,30,1,1,0,0,0}, {55894,31,1,1,0,0,0},
	{50157,6,1,1,0,0,0}, {54908,16,1,1,0,0,0}, {23259,31,1,1,0,0,0},
	{72175,32,1,1,0,0,0}, {24711,33,1,1,0,0,0}, {21693,34,1,1,0,0,0},
	{12761,35,1,1,0,0,0}, {46849,36,1,1,0,0,0}, {45811,37,1,1,0,0,0},
	{55286,38,1,1,0,0,0}, {53398,39,1,1,0,0,0}, {54828,48,16,1,0,0,0},
	{113,128,8,1,0,0,0}, {156,136,8,1,0,0,0}, {25881,144,1,1,0,0,0},
	{7352,147,1,1,0,0,0}, {55420,152,1,1,0,0,0}, {24957,155,5,1,0,0,0},
	{13442,163,1,1,0,0,0}, {45645,169,1,1,0,0,0}, {24245,171,5,1,0,0,0},
	{3324,177,1,1,0,0,0}, {28087,178,1,1,0,0,0}, {34317,185,1,1,0,0,0},
	{51713,192,8,1,0,0,0}, {142,200,8,1,0,0,0}, {22114,208,1,1,0,0,0},
	{22141,209,1,1,0,0,0}, {23171,217,1,1,0,0,0}, {23207,218,1,1,0,0,0},
	{24480,219,5,1,0,0,0}, {128,224,8,1,0,0,0}, {46128,232,1,1,0,0,0},
	{55655,233,1,1,0,0,0}, {1262,234,6,1,0,0,0}, {1275,246,1,1,0,0,0},
	{1400,247,1,1,0,0,0}, {1374,248,1,1,0,0,0}, {27684,251,1,1,0,0,0},
	{24437,252,4,1,0,0,0}, {28481,256,8,1,0,0,0}, {44149,264,1,1,0,0,0},
	{0,265,7,1,0,0,0}, {27698,272,1,1,0,0,0}, {43847,274,6,1,0,0,0},
	{16188,280,1,1,0,0,0}, {1364,281,1,1,0,0,0}, {43825,282,6,1,0,0,0},
	{29294,290,1,1,0,0,0}, {56948,298,6,1,0,0,0}, {35167,306,1,1,0,0,0},
	{27806,313,1,1,0,0,0}, {56913,314,6,1,0,0,0}, {21113,325,1,1,0,0,0},
	{46836,326,1,1,0,0,0}, {35675,329,1,1,0,0,0}, {24997,330,6,1,0,0,0},
	{24979,346,6,1,0,0,0}, {55944,352,1,1,0,0,0}, {54873,353,1,1,0,0,0},
	{54890,354,1,1,0,0,0}, {55914,355,1,1,0,0,0}, {46060,356,1,1,0,0,0},
	{54061,361,1,1,0,0,0}, {57181,364,1,1,0,0,0}, {42684,365,1,1,0,0,0},
	{42657,367,1,1,0,0,0}, {45223,368,16,1,0,0,0}, {15706,384,1,1,0,0,0},
	{19259,385,1,1,0,0,0}, {19448,386,1,1,0,0,0}, {41839,387,1,1,0,0,0},
	{54088,388,1,1,0,0,0}, {25043,389,1,1,0,0,0}, {15721,390,10,1,0,0,0},
	{45040,400,16,1,0,0,0}, {23132,416,1,1,0,0,0}, {23152,417,1,1,0,0,0},
	{13779,418,1,1,0,0,0}, {13770,419,1,1,0,0,0}, {19490,420,1,1,0,0,0},
	{18169,421,1,1,0,0,0}, {49944,422,1,1,0,0,0}, {23243,423,1,1,0,0,0},
	{998,424,1,1,0,0,0}, {42675,425,1,1,0,0,0}, {42666,426,1,1,0,0,0},
	{1684,427,5,1,0,0,0}, {14875,432,1,1,0,0,0}, {19404,433,1,1,0,0,0},
	{37093,434,1,1,0,0,0}, {24757,436,1,1,0,0,0}, {55754,437,1,1,0,0,0},
	{47744,438,2,1,0,17,0}, {17681,440,8,1,0,0,0}, {19690,449,1,1,0,0,0},
	{1092,450,1,1,0,0,0}, {41845,451,5,1,0,0,0}, {56269,460,4,1,0,0,0},
	{14755,464,1,1,0,0,0}, {2775,465,1,1,0,0,0}, {14794,466,1,1,0,0,0},
	{58037,469,1,1,0,0,0}, {21537,470,1,1,0,0,0}, {43229,471,1,1,0,0,0},
	{21531,473,1,1,0,0,0}, {43223,474,1,1,0,0,0}, {58139,475,1,1,0,0,0},
	{57456,476,1,1,0,0,0}, {34928,477,1,1,0,0,0}, {7569,478,1,1,0,0,0},
	{26635,479,1,1,0,0,0}, {13424,480,16,1,0,0,0}, {14846,497,1,1,0,0,0},
	{626,504,1,1,0,0,0}, {26212,507,1,1,0,0,0}, {29220,508,4,1,0,0,0},
	{21709,512,1,1,0,0,0}, {24397,513,1,1,0,0,0}, {21341,515,1,1,0,0,0},
	{21365,516,1,1,0,0,0}, {55527,518,1,1,0,0,0}, {55568,519,1,1,0,0,0},
	{55628,520,1,1,0,0,0}, {55500,521,1,1,0,0,0}, {51703,522,2,1,0,0,0},
	{47536,524,1,1,0,0,0}, {21588,527,1,1,0,0,0}, {34343,528,2,1,0,14,0},
	{47464,530,1,1,0,0,0}, {47080,532,1,1,0,0,0}, {47557,533,1,1,0,0,0},
	{27624,535,1,1,0,0,0}, {37861,536,1,1,0,0,0}, {43559,537,1,1,0,0,0},
	{17060,538,1,1,0,0,0}, {19893,539,1,1,0,0,0}, {21324,540,1,1,0,0,0},
	{51678,541,1,1,0,0,0}, {56756,542,1,1,0,0,0}, {37347,544,1,1,0,0,0},
	{43677,545,1,1,0,0,0}, {28865,546,1,1,0,0,0}, {1181,547,1,1,0,0,0},
	{25726,550,1,1,0,0,0}, {41890,551,1,1,0,0,0}, {56673,552,1,1,0,0,0},
	{28879,554,1,1,0,0,0}, {47494,555,1,1,0,0,0}, {55911,556,1,1,0,0,0},
	{34695,558,1,1,0,0,0}, {56698,559,1,1,0,0,0}, {1034,560,1,1,0,0,0},
	{35668,561,1,1,0,0,0}, {55391,562,1,1,0,0,0}, {7436,566,1,1,0,0,0},
	{7440,567,1,1,0,0,0}, {28106,568,1,1,0,0,0}, {56400,572,1,1,0,0,0},
	{51942,573,1,1,0,0,0}, {56193,574,1,1,0,0,0}, {56442,575,1,1,0,0,0},
	{37181,576,1,1,0,0,0}, {55600,584,1,1,0,0,0}, {20273,585,1,1,0,0,0},
	{82,586,6,1,0,0,0}, {26037,592,1,1,0,0,0}, {74146,594,1,1,0,0,0},
	{183,600,8,1,0,0,0}, {43651,608,1,1,0,0,0}, {29112,609,1,1,0,0,0},
	{16491,610,1,1,0,0,0}, {49593,614,1,1,0,0,0}, {44934,619,5,1,0,0,0},
	{49417,627,1,1,0,0,0}, {17056,630,2,1,0,0,0}, {632,632,1,1,0,0,0},
	{28568,633,1,1,0,0,0}, {22345,635,1,1,0,0,0}, {17691,636,4,1,0,0,0},
	{19514,640,16,1,0,0,0}, {24114,656,16,1,0,0,0}, {27383,683,1,1,0,0,0},
	{24266,688,16,1,0,0,0}, {70569,704,16,1,0,0,0},
	{56931,720,16,1,0,0,0}, {43013,743,25,1,0,0,0}, {56564,784,8,1,0,0,0},
	{43001,792,8,1,0,0,0}, {29733,803,5,1,0,0,0}, {56128,810,1,1,0,0,0},
	{52042,811,5,1,0,0,0}, {52433,821,1,1,0,0,0}, {55960,822,1,1,0,0,0},
	{35247,823,1,1,0,0,0}, {37126,824,1,1,0,0,0}, {28969,825,1,1,0,0,0},
	{13125,826,1,1,0,0,0}, {55901,827,5,1,0,0,0}, {52013,832,1,1,0,0,0},
	{27741,833,1,1,0,0,0}, {27713,834,1,1,0,0,0}, {14458,835,1,1,0,0,0},
	{14505,837,1,1,0,0,0}, {14527,838,1,1,0,0,0}, {36904,840,8,1,0,0,0},
	{74232,848,16,1,0,0,0}, {24370,867,5,1,0,0,0}, {24170,875,5,1,0,0,0},
	{22180,883,5,1,0,0,0}, {20556,891,5,1,0,0,0}, {47334,896,1,1,0,0,0},
	{25230,899,5,1,0,0,0}, {13923,907,5,1,0,0,0}, {43934,915,5,1,0,0,0},
	{24192,923,5,1,0,0,0}, {50392,928,1,1,0,0,0}, {55026,929,1,1,0,0,0},
	{55169,930,1,1,0,0,0}, {24280,931,5,1,0,0,0}, {24301,939,5,1,0,0,0},
	{24128,947,5,1,0,0,0}, {24149,955,5,1,0,0,0}, {29357,960,1,1,0,0,0},
	{20801,963,5,1,0,0,0}, {216,971,5,1,0,0,0}, {18059,979,5,1,0,0,0},
	{89,987,5,1,0,0,0}, {14893,992,1,1,0,0,0}, {56176,993,1,1,0,0,0},
	{56653,994,1,1,0,0,0}, {243,995,5,1,0,0,0}, {50842,1001,1,1,0,0,0},
	{46609,1002,1,1,0,0,0}, {12609,1003,5,1,0,0,0},
	{12651,1011,5,1,0,0,0}, {12627,1019,5,1,0,0,0},
	{20987,1024,64,1,0,0,0}, {17115,1088,2,1,0,0,0},
	{17128,1090,2,1,0,0,0}, {29076,1092,4,1,0,0,0},
	{14562,1096,24,1,0,0,0}, {18173,1121,1,1,0,0,0},
	{13935,1122,1,1,0,0,0}, {1718,1123,5,1,0,0,0}, {27105,1129,1,1,0,0,0},
	{56066,1130,1,1,0,0,0}, {34753,1131,5,1,0,0,0},
	{19648,1136,16,1,0,0,0}, {1884,1153,1,1,0,0,0}, {2115,1154,1,1,0,0,0},
	{50140,1155,5,1,0,0,0}, {200,1168,16,1,0,0,0}, {290,1216,32,1,0,0,0},
	{311,1248,32,1,0,0,0}, {50620,1312,32,1,0,0,0},
	{20441,1344,32,1,0,0,0}, {19942,1376,8,1,0,0,0},
	{33789,1387,5,1,0,0,0}, {28688,1401,1,1,0,0,0},
	{20463,1419,5,1,0,0,0}, {20305,1427,5,1,0,0,0},
	{29005,1456,1,1,0,0,0}, {1414,1458,1,1,0,0,0}, {36958,1459,5,1,0,0,0},
	{2610,1468,1,1,0,0,0}, {17296,1469,1,1,0,0,0}, {69797,1470,1,1,0,0,0},
	{29014,1471,1,1,0,0,0}, {8642,1472,16,1,0,0,0},
	{34396,1488,16,1,0,0,0}, {73813,1512,4,1,0,0,0},
	{42117,1520,1,1,0,0,0}, {56429,1521,1,1,0,0,0},
	{56981,1522,1,1,0,0,0}, {57,1523,5,1,0,0,0}, {24233,1531,5,1,0,0,0},
	{57972,1536,8,1,0,0,0}, {34441,1544,8,1,0,0,0},
	{17705,1552,8,1,0,0,0}, {53935,1560,4,1,0,0,0},
	{54245,1566,1,1,0,0,0}, {19352,1568,16,1,0,0,0},
	{19302,1584,16,1,0,0,0}, {43537,1600,16,1,0,0,0},
	{19329,1616,16,1,0,0,0}, {43556,1664,1,1,0,0,0},
	{28302,1665,1,1,0,0,0}, {43511,1667,5,1,0,0,0}, {7560,1672,1,1,0,0,0},
	{28819,1677,1,1,0,0,0}, {44968,1680,8,1,0,0,0},
	{19983,1688,8,1,0,0,0}, {25847,1696,32,1,0,0,0},
	{74005,1732,4,1,0,0,0}, {73050,1736,4,1,0,0,0},
	{73671,1740,4,1,0,0,0}, {73074,1744,4,1,0,0,0},
	{73714,1748,4,1,0,0,0}, {47185,1752,4,1,0,0,0},
	{35621,1756,4,1,0,0,0}, {23048,1760,16,1,0,0,0},
	{54532,1776,16,1,0,0,0}, {72093,1792,4,1,0,0,0},
	{73875,1796,4,1,0,0,0}, {2222,1800,24,1,0,0,0},
	{45118,1844,12,1,0,0,0}, {45087,1868,4,1,0,0,0},
	{16600,1874,1,1,0,0,0}, {45056,1876,12,1,0,0,0},
	{15074,1891,5,1,0,0,0}, {16048,1896,4,1,0,0,0}, {381,1900,4,1,0,0,0},
	{56485,1907,5,1,0,0,0}, {21266,1920,64,1,0,0,0},
	{55110,1984,64,1,0,0,0}, {49795,128,1,1,0,0,0}, {53280,146,1,1,0,0,0},
	{70679,152,1,1,0,0,0}, {43909,160,8,1,0,0,0}, {16128,168,8,1,0,0,0},
	{44984,176,8,1,0,0,0}, {16246,184,8,1,0,0,0}, {56103,200,1,1,0,0,0},
	{46415,201,1,1,0,0,0}, {51928,202,1,1,0,0,0}, {20519,208,1,1,0,0,0},
	{50580,210,1,1,0,0,0}, {49196,216,1,1,0,0,0}, {55044,224,32,1,0,0,0},
	{18757,256,64,1,0,0,0}, {49135,416,8,1,0,0,0}, {7995,426,1,1,0,0,0},
	{43687,427,5,1,0,0,0}, {53749,545,1,1,0,0,0}, {54664,546,14,1,0,0,0},
	{22615,587,5,1,0,0,0}, {73786,640,8,1,0,0,0}, {73248,648,8,1,0,0,0},
	{72066,656,8,1,0,0,0}, {73838,664,8,1,0,0,0}, {48809,672,32,1,0,0,0},
	{23336,907,5,1,0,0,0}, {47047,912,16,1,0,0,0}, {12404,938,6,1,0,0,0},
	{54675,944,16,1,0,0,0}, {72037,1008,1,1,0,0,0},
	{53439,1025,1,1,0,0,0}, {54514,1040,16,1,0,0,0},
	{48652,1084,4,1,0,0,0}, {57462,1096,24,1,0,0,0},
	{57500,0,8,512,0,0,2}, {72811,4480,32,1,0,0,0},
	{74735,4512,22,1,0,0,0}, {23662,4544,32,1,0,0,0},
	{33826,4584,8,1,0,0,0}, {47093,4592,8,1,0,0,0},
	{47098,4600,8,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{52723,64,32,0,0,0,3}, {21747,0,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {8043,64,32,1,0,0,0}, {41834,0,32,1,0,0,0},
	{35934,32,20,1,0,0,0}, {49153,0,8,1,0,0,0}, {37692,32,32,1,0,0,0},
	{72783,64,32,1,0,0,0}, {69610,96,23,1,0,0,0}, {57665,128,8,16,0,0,2},
	{57638,256,8,16,0,0,2}, {72754,384,32,1,0,0,0},
	{69582,416,23,1,0,0,0}, {37678,448,32,1,0,0,0}, {33826,480,8,1,0,0,0},
	{47098,488,8,1,0,0,0}, {17569,504,7,1,0,0,0}, {25438,511,1,1,0,0,0},
	{23642,200,24,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,22,0},
	{1674,68,12,1,0,0,0}, {21698,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {1674,68,12,1,0,0,0}, {21698,80,16,1,0,0,0},
	{19665,128,32,1,0,0,0}, {16441,160,32,1,0,0,0},
	{16405,192,32,1,0,0,0}, {53023,224,32,1,0,0,0},
	{46620,256,32,1,0,0,0}, {46730,288,32,1,0,0,0},
	{46717,320,32,1,0,0,0}, {54866,352,32,1,0,0,0},
	{57076,384,32,1,0,0,0}, {46681,416,32,1,0,0,0},
	{19728,160,32,1,0,0,0}, {25657,210,6,1,0,0,0}, {50989,220,1,1,0,0,0},
	{27484,221,3,1,0,0,0}, {46656,100,1,1,0,0,0}, {56603,104,1,1,0,0,0},
	{16441,160,32,1,0,0,0}, {16405,192,32,1,0,0,0},
	{53023,224,32,1,0,0,0}, {46620,256,32,1,0,0,0},
	{46730,288,32,1,0,0,0}, {46717,320,32,1,0,0,0},
	{54866,352,32,1,0,0,0}, {57076,384,32,1,0,0,0},
	{46681,416,32,1,0,0,0}, {25086,672,32,1,0,0,0},
	{43213,704,32,1,0,0,0}, {12369,736,32,1,0,0,0},
	{52356,768,32,1,0,0,0}, {46040,832,32,1,0,0,0}, {53514,144,1,1,0,0,0},
	{25643,154,6,1,0,0,0}, {24878,0,2048,1,60,0,0},
	{24903,0,2048,1,62,0,0}, {25139,0,2048,1,61,0,0},
	{35815,0,2048,1,63,0,0}, {48467,0,4,1,0,0,0}, {53135,4,12,1,0,0,0},
	{16285,19,5,1,0,0,0}, {37739,27,5,1,0,0,0}, {53109,36,12,1,0,0,0},
	{16117,51,5,1,0,0,0}, {25189,0,1,1,0,0,0}, {48361,24,8,1,0,23,0},
	{54828,80,16,1,0,0,0}, {28185,104,24,1,0,0,0}, {1428,128,32,1,0,0,0},
	{45636,160,32,1,0,0,0}, {18695,192,64,1,0,0,0},
	{50327,256,64,1,0,0,0}, {28102,8,24,1,0,0,0}, {49504,88,8,1,0,0,0},
	{17569,0,4,1,0,31,0}, {53561,6,1,1,0,0,0}, {24491,7,1,1,0,0,0},
	{193,8,3,1,0,0,0}, {56998,11,1,1,0,0,0}, {34014,13,1,1,0,0,0},
	{37350,14,1,1,0,0,0}, {51214,15,2,1,0,0,0}, {33979,17,1,1,0,0,0},
	{17154,18,2,1,0,0,0}, {13122,20,4,1,0,30,0}, {8137,30,2,1,0,0,0},
	{16273,84,6,1,0,0,0}, {44349,99,5,1,0,0,0}, {50641,104,24,1,0,0,0},
	{52383,132,12,1,0,0,0}, {14373,144,16,1,0,0,0},
	{15601,160,32,1,0,0,0}, {45303,195,5,1,0,0,0}, {2683,264,24,1,0,0,0},
	{2396,296,24,1,0,0,0}, {22474,328,24,1,0,0,0}, {22491,360,24,1,0,0,0},
	{23963,448,64,1,0,0,0}, {49377,0,8,1,0,0,0}, {48827,8,4,1,0,0,0},
	{49395,16,8,1,0,0,0}, {49504,24,8,1,0,0,0}, {23776,0,128,1,301,0,0},
	{1737,128,512,1,9,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {7879,128,512,1,68,0,0}, {53609,736,1,1,0,0,0},
	{21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{28102,72,24,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {853,128,512,1,136,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {27831,72,24,1,0,0,0}, {51802,96,32,1,0,0,0},
	{23757,0,128,1,301,0,0}, {16907,128,4096,1,235,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{893,128,512,1,236,0,0}, {36023,704,64,4,0,0,2},
	{21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{23632,88,8,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0}, {48872,128,8,1,0,0,0},
	{48290,140,4,1,0,38,0}, {54625,168,24,1,0,0,0}, {53840,192,1,1,0,0,0},
	{2287,224,32,1,0,0,0}, {2304,288,32,1,0,0,0}, {54257,336,16,1,0,0,0},
	{50283,504,8,1,0,39,0}, {58022,512,4096,1,291,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {54318,72,24,1,0,0,0},
	{23776,0,128,1,301,0,0}, {37241,128,1024,1,263,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0}, {48872,128,8,1,0,0,0},
	{7950,192,320,1,265,0,0}, {17569,0,8,1,0,20,0}, {74658,8,24,1,0,0,0},
	{49504,32,32,1,0,0,0}, {72629,64,8,1,0,0,0}, {54625,72,24,1,0,0,0},
	{74440,96,32,1,0,0,0}, {23776,0,128,1,301,0,0},
	{14308,128,512,1,305,0,0}, {23757,0,128,1,301,0,0},
	{16977,128,2048,1,323,0,0}, {23733,0,128,1,303,0,0},
	{16977,128,2048,1,323,0,0}, {23757,0,128,1,301,0,0},
	{16992,128,1024,1,326,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {1743,64,64,1,331,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {23757,0,128,1,301,0,0},
	{17005,128,1024,1,338,0,0}, {23757,0,128,1,301,0,0},
	{7919,128,1024,1,343,0,0}, {23733,0,128,1,303,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{18747,96,1,1,0,0,0}, {53545,97,1,1,0,0,0}, {16600,98,1,1,0,0,0},
	{831,128,512,1,373,0,0}, {44715,768,32,1,0,0,0},
	{54433,800,32,1,0,0,0}, {12381,2176,32,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {2276,72,24,1,0,0,0}, {23776,0,128,1,301,0,0},
	{41885,128,160,1,390,0,0}, {23757,0,128,1,301,0,0},
	{7919,128,384,1,456,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {7418,64,4,1,0,0,0}, {52111,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {2764,136,24,1,0,0,0},
	{2753,168,24,1,0,0,0}, {2742,200,24,1,0,0,0}, {2731,232,24,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{7987,64,1,1,0,0,0}, {28133,72,24,1,0,0,0}, {36517,128,32,1,0,0,0},
	{51802,160,32,1,0,0,0}, {56476,192,1856,1,526,0,0},
	{16220,2048,64,1,0,0,0}, {54458,2112,32,1,0,0,0},
	{53576,2144,1,1,0,0,0}, {21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {28185,72,24,1,0,0,0}, {51802,96,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{1743,256,1920,1,659,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {28189,72,24,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{1743,256,1920,1,664,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {28083,72,24,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{7672,256,1920,1,666,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {27826,72,24,1,0,0,0}, {23757,0,128,1,301,0,0},
	{16942,128,480,1,674,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {7931,256,512,1,680,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {54039,128,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{1743,256,1920,1,715,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {28021,72,24,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {875,128,512,1,720,0,0},
	{21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{28071,72,24,1,0,0,0}, {23776,0,128,1,301,0,0},
	{34770,128,512,1,724,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{1743,256,1920,1,732,0,0}, {17569,0,8,1,0,20,0}, {74658,8,24,1,0,0,0},
	{49504,32,32,1,0,0,0}, {72629,64,8,1,0,0,0}, {27963,72,24,1,0,0,0},
	{74440,96,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {1743,256,1280,1,733,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {27887,72,24,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{1726,128,384,1,740,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{53358,80,16,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {34761,128,256,1,743,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {54461,72,24,1,0,0,0},
	{23757,0,128,1,301,0,0}, {7919,128,1536,1,748,0,0},
	{23733,0,128,1,303,0,0}, {23776,0,128,1,301,0,0},
	{19430,128,1024,1,750,0,0}, {23776,0,128,1,301,0,0},
	{19430,128,1024,1,750,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{871,128,512,1,760,0,0}, {53590,736,1,1,0,0,0},
	{21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{28067,72,24,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {7867,128,2560,1,761,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {28045,72,24,1,0,0,0},
	{36970,3,1,1,0,0,0}, {35741,4,1,1,0,0,0}, {26963,5,1,1,0,0,0},
	{56546,35,5,1,0,0,0}, {20539,43,5,1,0,0,0}, {488,99,5,1,0,0,0},
	{36938,107,5,1,0,0,0}, {36986,112,16,1,0,0,0}, {47595,0,8,1,0,0,0},
	{35404,16,8,1,0,0,0}, {26386,0,1,1,0,0,0}, {26372,1,1,1,0,0,0},
	{25830,2,1,1,0,0,0}, {23588,8,8,1,0,0,0}, {45166,26,6,1,0,0,0},
	{22936,53,3,1,0,0,0}, {29599,61,3,1,0,0,0}, {29642,64,1,1,0,0,0},
	{22890,68,4,1,0,0,0}, {29550,76,4,1,0,0,0}, {22983,84,4,1,0,0,0},
	{29673,92,4,1,0,0,0}, {42102,96,1,1,0,0,0}, {26557,100,4,1,0,0,0},
	{56298,124,4,1,0,0,0}, {21988,152,8,1,0,0,0}, {23600,200,24,1,0,0,0},
	{46614,4,4,1,0,44,0}, {2447,40,24,1,0,0,0}, {28102,72,24,1,0,0,0},
	{54098,96,8,1,0,0,0}, {51276,104,4,1,0,0,0}, {47145,108,1,1,0,0,0},
	{45641,109,1,1,0,0,0}, {51924,110,1,1,0,0,0}, {34064,111,1,1,0,0,0},
	{45687,112,1,1,0,0,0}, {1042,113,1,1,0,0,0}, {24092,114,1,1,0,0,0},
	{20940,136,8,1,0,43,0}, {37169,147,5,1,0,0,0}, {28025,168,24,1,0,0,0},
	{52111,200,24,1,0,0,0}, {18824,224,8,1,0,0,0}, {35599,236,20,1,0,0,0},
	{1509,256,64,1,0,0,0}, {7543,325,3,1,0,0,0}, {13765,328,8,1,0,0,0},
	{2265,336,16,1,0,0,0}, {2458,360,8,1,0,0,0}, {15933,376,8,1,0,0,0},
	{14475,384,32,1,0,0,0}, {37577,436,1,1,0,0,0}, {27579,437,3,1,0,0,0},
	{34180,440,2,1,0,0,0}, {25696,442,6,1,0,0,0}, {51802,480,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {54220,64,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {23919,128,64,1,0,0,0}, {45560,192,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54274,64,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{54146,64,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{52111,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {54098,88,8,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {29741,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {24082,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {55909,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {35797,0,1,1,0,0,0}, {25015,1,1,1,0,0,0},
	{44521,4,5,1,0,0,0}, {25211,9,1,1,0,0,0}, {24448,11,5,1,0,0,0},
	{21005,24,8,1,0,0,0}, {49714,32,1,1,0,0,0}, {45676,33,1,1,0,0,0},
	{16587,34,1,1,0,0,0}, {52393,56,8,1,0,0,0}, {22764,512,32,0,158,0,3},
	{56598,0,1,1,0,0,0}, {54225,16,16,1,0,0,0}, {23281,0,512,1,312,0,0},
	{23107,0,3,1,0,0,0}, {46019,12,20,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0},
	{48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0}, {2308,256,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {2568,168,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{13595,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{48509,0,8,1,0,0,0}, {54380,8,24,1,0,0,0}, {53766,32,1,1,0,0,0},
	{17078,33,1,1,0,0,0}, {54715,48,16,1,0,0,0}, {17094,0,128,1,256,0,0},
	{12582,0,64,1,262,0,0}, {48509,0,8,1,0,0,0}, {54380,8,24,1,0,0,0},
	{53766,32,1,1,0,0,0}, {17078,33,1,1,0,0,0}, {48860,40,8,1,0,0,0},
	{54715,48,16,1,0,0,0}, {17094,0,128,1,256,0,0},
	{12582,0,64,1,262,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {28102,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {27831,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{23632,88,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0},
	{54318,192,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{2276,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {27768,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28189,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28083,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {27826,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54039,96,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28021,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28071,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {27963,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {27887,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {53358,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {54461,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {23733,0,128,1,301,0,0},
	{23733,0,128,1,303,0,0}, {23776,0,128,1,301,0,0},
	{23776,0,128,1,303,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28067,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28045,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{53921,128,8,16,0,0,2}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{17876,0,64,4,0,0,2}, {17851,256,64,4,0,0,2}, {56763,0,1,1,0,0,0},
	{45507,43,5,1,0,0,0}, {15299,56,8,1,0,0,0}, {23838,64,64,1,0,0,0},
	{44254,128,32,1,0,0,0}, {45556,160,32,1,0,0,0},
	{18409,192,64,1,0,0,0}, {44545,264,8,1,0,0,0}, {560,274,6,1,0,0,0},
	{44660,280,8,1,0,0,0}, {44575,288,8,1,0,0,0}, {44606,312,8,1,0,0,0},
	{18295,320,64,1,0,0,0}, {18366,448,64,1,0,0,0},
	{20083,512,32,1,0,0,0}, {18330,576,64,1,0,0,0}, {54225,16,16,1,0,0,0},
	{19474,0,16,1,0,0,0}, {21021,24,8,1,0,0,0}, {49714,32,1,1,0,0,0},
	{45676,33,1,1,0,0,0}, {56598,34,1,1,0,0,0}, {24086,35,1,1,0,0,0},
	{52731,36,1,1,0,0,0}, {50298,37,1,1,0,0,0}, {52415,56,8,1,0,0,0},
	{22764,192,32,0,223,0,3}, {54225,0,16,1,0,0,0}, {54555,16,16,1,0,0,0},
	{74471,32,32,1,0,0,0}, {41811,64,32,1,0,0,0}, {35911,96,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {28368,64,1,1,0,0,0},
	{54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{27831,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{27289,32,32,1,160,0,0}, {27237,160,32,1,160,0,0},
	{27209,192,32,1,160,0,0}, {27123,224,32,1,160,0,0},
	{27193,256,32,1,160,0,0}, {27270,288,32,1,160,0,0},
	{27224,320,32,1,160,0,0}, {27252,352,32,1,160,0,0},
	{27176,384,32,1,160,0,0}, {27155,416,32,1,160,0,0},
	{27304,448,32,1,160,0,0}, {25372,0,1,1,0,0,0}, {25390,1,1,1,0,0,0},
	{13803,2,1,1,0,0,0}, {12476,3,1,1,0,0,0}, {46099,4,1,1,0,0,0},
	{17270,6,1,1,0,0,0}, {35708,7,1,1,0,0,0}, {35685,8,1,1,0,0,0},
	{3300,9,1,1,0,0,0}, {55765,25,1,1,0,0,0}, {17589,27,1,1,0,0,0},
	{653,28,1,1,0,0,0}, {41759,29,1,1,0,0,0}, {1230,30,1,1,0,0,0},
	{1203,31,1,1,0,0,0}, {25794,32,1,1,0,0,0}, {25812,33,1,1,0,0,0},
	{36879,35,5,1,0,0,0}, {7710,43,5,1,0,0,0}, {44167,54,10,1,0,0,0},
	{43522,75,5,1,0,0,0}, {54528,80,16,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28368,64,1,1,0,0,0}, {54368,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{46614,64,8,1,0,0,0}, {55452,72,1,1,0,0,0}, {43746,84,4,1,0,0,0},
	{46915,92,4,1,0,0,0}, {52111,104,24,1,0,0,0}, {45982,384,64,1,0,0,0},
	{1562,512,128,8,0,0,2}, {36986,1536,128,8,0,0,2},
	{17569,0,4,1,0,51,0}, {56910,13,1,1,0,0,0}, {37350,14,1,1,0,0,0},
	{13122,20,4,1,0,50,0}, {16273,84,6,1,0,0,0}, {44323,99,5,1,0,0,0},
	{50641,104,24,1,0,0,0}, {21573,180,12,1,0,0,0}, {45303,195,5,1,0,0,0},
	{22474,328,24,1,0,0,0}, {22491,360,24,1,0,0,0}, {47833,8,8,1,0,53,0},
	{48979,24,8,1,0,0,0}, {57524,256,224,1,252,0,0},
	{47098,496,8,1,0,0,0}, {23013,511,1,1,0,0,0}, {41759,29,1,1,0,0,0},
	{53483,96,1,1,0,0,0}, {23556,112,16,1,0,0,0}, {57092,0,1,1,0,0,0},
	{25372,3,1,1,0,0,0}, {25390,4,1,1,0,0,0}, {13803,5,1,1,0,0,0},
	{13822,6,2,1,0,0,0}, {54634,8,8,1,0,0,0}, {37493,64,1,1,0,0,0},
	{25701,65,3,1,0,0,0}, {54415,68,12,1,0,0,0}, {37503,80,1,1,0,0,0},
	{25711,81,3,1,0,0,0}, {54424,84,12,1,0,0,0}, {1978,1920,64,1,0,0,0},
	{1747,1984,64,1,0,0,0}, {54634,27,1,1,0,0,0}, {13822,28,1,1,0,0,0},
	{13803,29,1,1,0,0,0}, {25390,30,1,1,0,0,0}, {25372,31,1,1,0,0,0},
	{38013,0,32,1,0,0,0}, {3574,32,32,1,0,0,0}, {38618,64,32,1,0,0,0},
	{4155,96,32,1,0,0,0}, {38437,128,32,1,0,0,0}, {3982,160,32,1,0,0,0},
	{38301,192,32,1,0,0,0}, {3851,224,32,1,0,0,0}, {38216,256,32,1,0,0,0},
	{3769,288,32,1,0,0,0}, {39295,320,32,1,0,0,0}, {4810,352,32,1,0,0,0},
	{38490,384,32,1,0,0,0}, {4033,416,32,1,0,0,0}, {38459,448,32,1,0,0,0},
	{4003,480,32,1,0,0,0}, {38042,512,32,1,0,0,0}, {3602,544,32,1,0,0,0},
	{39554,576,32,1,0,0,0}, {5061,608,32,1,0,0,0}, {39643,640,32,1,0,0,0},
	{5147,672,32,1,0,0,0}, {38884,704,32,1,0,0,0}, {4413,736,32,1,0,0,0},
	{38775,768,32,1,0,0,0}, {4307,800,32,1,0,0,0}, {38848,832,32,1,0,0,0},
	{4378,864,32,1,0,0,0}, {38989,896,32,1,0,0,0}, {4515,928,32,1,0,0,0},
	{38914,960,32,1,0,0,0}, {4442,992,32,1,0,0,0},
	{38699,1024,32,1,0,0,0}, {4233,1056,32,1,0,0,0},
	{38737,1088,32,1,0,0,0}, {4270,1120,32,1,0,0,0},
	{38810,1152,32,1,0,0,0}, {4341,1184,32,1,0,0,0},
	{38951,1216,32,1,0,0,0}, {4478,1248,32,1,0,0,0},
	{38660,1280,32,1,0,0,0}, {4195,1312,32,1,0,0,0}, {38642,0,32,1,0,0,0},
	{4178,32,32,1,0,0,0}, {38167,64,32,1,0,0,0}, {3722,96,32,1,0,0,0},
	{40127,128,32,1,0,0,0}, {5614,160,32,1,0,0,0}, {39277,192,32,1,0,0,0},
	{4793,224,32,1,0,0,0}, {39579,256,32,1,0,0,0}, {5085,288,32,1,0,0,0},
	{38599,320,32,1,0,0,0}, {4137,352,32,1,0,0,0}, {38144,384,32,1,0,0,0},
	{3700,416,32,1,0,0,0}, {40106,448,32,1,0,0,0}, {5594,480,32,1,0,0,0},
	{39076,512,32,1,0,0,0}, {4599,544,32,1,0,0,0}, {38248,576,32,1,0,0,0},
	{3800,608,32,1,0,0,0}, {38333,640,32,1,0,0,0}, {3882,672,32,1,0,0,0},
	{38189,704,32,1,0,0,0}, {3743,736,32,1,0,0,0}, {38274,768,32,1,0,0,0},
	{3825,800,32,1,0,0,0}, {39126,0,32,1,0,0,0}, {4647,32,32,1,0,0,0},
	{39251,64,32,1,0,0,0}, {4768,96,32,1,0,0,0}, {39963,128,32,1,0,0,0},
	{5456,160,32,1,0,0,0}, {39922,192,32,1,0,0,0}, {5416,224,32,1,0,0,0},
	{39095,256,32,1,0,0,0}, {4617,288,32,1,0,0,0}, {39605,320,32,1,0,0,0},
	{5110,352,32,1,0,0,0}, {39707,384,32,1,0,0,0}, {5209,416,32,1,0,0,0},
	{39671,448,32,1,0,0,0}, {5174,480,32,1,0,0,0}, {39182,512,32,1,0,0,0},
	{4701,544,32,1,0,0,0}, {39483,576,32,1,0,0,0}, {4992,608,32,1,0,0,0},
	{39861,640,32,1,0,0,0}, {5358,672,32,1,0,0,0}, {39440,704,32,1,0,0,0},
	{4950,736,32,1,0,0,0}, {39352,768,32,1,0,0,0}, {4865,800,32,1,0,0,0},
	{40053,832,32,1,0,0,0}, {5543,864,32,1,0,0,0}, {40028,896,32,1,0,0,0},
	{5519,928,32,1,0,0,0}, {40002,960,32,1,0,0,0}, {5494,992,32,1,0,0,0},
	{40625,0,32,1,0,0,0}, {6094,32,32,1,0,0,0}, {40500,64,32,1,0,0,0},
	{5973,96,32,1,0,0,0}, {39519,128,32,1,0,0,0}, {5027,160,32,1,0,0,0},
	{39158,192,32,1,0,0,0}, {4678,224,32,1,0,0,0}, {40596,256,32,1,0,0,0},
	{6066,288,32,1,0,0,0}, {40402,320,32,1,0,0,0}, {5878,352,32,1,0,0,0},
	{40526,384,32,1,0,0,0}, {5998,416,32,1,0,0,0}, {40561,448,32,1,0,0,0},
	{6032,480,32,1,0,0,0}, {40428,512,32,1,0,0,0}, {5903,544,32,1,0,0,0},
	{40464,576,32,1,0,0,0}, {5938,608,32,1,0,0,0}, {39381,640,32,1,0,0,0},
	{4893,672,32,1,0,0,0}, {40720,704,32,1,0,0,0}, {6184,736,32,1,0,0,0},
	{39411,768,32,1,0,0,0}, {4922,800,32,1,0,0,0}, {40170,832,32,1,0,0,0},
	{5655,864,32,1,0,0,0}, {40903,896,32,1,0,0,0}, {6362,928,32,1,0,0,0},
	{40791,960,32,1,0,0,0}, {6253,992,32,1,0,0,0},
	{40826,1024,32,1,0,0,0}, {6287,1056,32,1,0,0,0},
	{40753,1088,32,1,0,0,0}, {6216,1120,32,1,0,0,0},
	{40862,1152,32,1,0,0,0}, {6322,1184,32,1,0,0,0},
	{8384,0,1984,1,244,0,0}, {8416,0,1984,1,242,0,0},
	{8322,0,1984,1,241,0,0}, {8353,0,1984,1,243,0,0},
	{8287,0,1984,1,246,0,0}, {8487,0,1984,1,247,0,0},
	{8516,0,1984,1,249,0,0}, {8447,0,1984,1,248,0,0},
	{8225,0,320,1,315,0,0}, {8191,0,1984,1,314,0,0},
	{18858,0,1984,1,481,0,0}, {18875,0,1984,1,482,0,0},
	{37989,0,32,1,0,0,0}, {3551,32,32,1,0,0,0}, {40319,320,32,1,0,0,0},
	{5798,352,32,1,0,0,0}, {40346,384,32,1,0,0,0}, {5824,416,32,1,0,0,0},
	{40941,448,32,1,0,0,0}, {6399,480,32,1,0,0,0}, {38584,0,32,1,0,0,0},
	{4123,32,32,1,0,0,0}, {39907,256,32,1,0,0,0}, {5402,288,32,1,0,0,0},
	{38569,320,32,1,0,0,0}, {4109,352,32,1,0,0,0}, {39892,576,32,1,0,0,0},
	{5388,608,32,1,0,0,0}, {40688,640,32,1,0,0,0}, {6154,672,32,1,0,0,0},
	{40296,704,32,1,0,0,0}, {5776,736,32,1,0,0,0}, {40674,768,32,1,0,0,0},
	{6141,800,32,1,0,0,0}, {40273,832,32,1,0,0,0}, {5754,864,32,1,0,0,0},
	{40248,896,32,1,0,0,0}, {5730,928,32,1,0,0,0}, {40089,960,32,1,0,0,0},
	{5578,992,32,1,0,0,0}, {37882,1024,32,1,0,0,0},
	{3447,1056,32,1,0,0,0}, {37920,1088,32,1,0,0,0},
	{3484,1120,32,1,0,0,0}, {40702,0,32,1,0,0,0}, {6167,32,32,1,0,0,0},
	{41033,64,32,1,0,0,0}, {6487,96,32,1,0,0,0}, {40654,0,32,1,0,0,0},
	{6122,32,32,1,0,0,0}, {41007,64,32,1,0,0,0}, {6462,96,32,1,0,0,0},
	{24098,2,1,1,0,0,0}, {17899,44,4,1,0,0,0}, {45989,56,8,1,0,0,0},
	{43509,0,1,1,0,0,0}, {57476,1,1,1,0,0,0}, {24098,2,1,1,0,0,0},
	{24705,12,4,1,0,0,0}, {28991,25,7,1,0,0,0}, {17899,44,4,1,0,0,0},
	{45989,56,8,1,0,0,0}, {14733,0,224,1,57,0,0}, {17752,0,224,1,135,0,0},
	{17824,0,224,1,523,0,0}, {14603,0,224,1,757,0,0},
	{14635,0,224,1,640,0,0}, {21826,0,224,1,67,0,0},
	{55787,0,224,1,230,0,0}, {14933,0,224,1,497,0,0},
	{14744,0,224,1,308,0,0}, {14771,0,192,1,133,0,0},
	{14831,0,192,1,721,0,0}, {14723,0,224,1,53,0,0},
	{22799,0,32,1,254,0,0}, {54514,0,4,1,0,0,0}, {48432,4,4,1,0,0,0},
	{28681,28,1,1,0,0,0}, {22035,29,2,1,0,0,0}, {54236,31,1,1,0,0,0},
	{53897,0,1,1,0,0,0}, {54132,8,24,1,0,0,0}, {34967,32,32,1,253,0,0},
	{934,0,64,1,169,0,0}, {54146,64,32,1,0,0,0}, {24853,0,32,1,258,0,0},
	{24930,0,32,1,260,0,0}, {25166,0,32,1,259,0,0}, {24826,0,32,1,0,57,0},
	{25166,0,32,1,0,0,0}, {24930,0,32,1,0,0,0}, {34271,0,32,1,751,0,0},
	{54318,32,32,1,0,0,0}, {43024,72,24,1,0,0,0}, {28681,112,16,1,0,61,0},
	{28921,128,1,1,0,0,0}, {34039,129,1,1,0,0,0}, {51652,130,2,1,0,64,0},
	{47786,132,4,1,0,63,0}, {43803,136,24,1,0,0,0},
	{43780,168,24,1,0,0,0}, {54146,192,32,1,0,0,0},
	{54274,224,32,1,0,0,0}, {72209,256,32,1,751,0,0},
	{54491,288,32,1,0,0,0}, {46028,512,4096,1,291,0,0},
	{27350,4608,64,4,255,0,2}, {28930,6144,128,0,168,0,3},
	{54220,0,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {52053,136,24,1,0,0,0},
	{19541,512,256,2,264,0,2}, {53897,0,1,1,0,0,0}, {3358,1,1,1,0,0,0},
	{22023,2,2,1,0,0,0}, {33841,4,1,1,0,0,0}, {50963,6,2,1,0,0,0},
	{15012,67,5,1,0,0,0}, {57754,72,8,1,0,0,0}, {15038,83,5,1,0,0,0},
	{57780,88,8,1,0,0,0}, {14999,131,5,1,0,0,0}, {57741,136,8,1,0,0,0},
	{15025,147,5,1,0,0,0}, {57767,152,8,1,0,0,0}, {33915,0,1,1,0,0,0},
	{33991,1,1,1,0,0,0}, {22998,2,1,1,0,0,0}, {50100,3,1,1,0,0,0},
	{28645,4,4,1,0,0,0}, {35415,8,8,1,0,0,0}, {53893,16,1,1,0,0,0},
	{44925,24,8,1,0,0,0}, {54165,40,24,1,0,0,0}, {54576,72,24,1,0,0,0},
	{17330,192,128,1,267,0,0}, {17376,192,128,1,266,0,4},
	{74180,0,32,1,0,0,0}, {73499,32,32,1,0,0,0}, {73294,0,64,1,0,0,0},
	{73921,64,64,1,0,0,0}, {54634,0,8,1,0,0,0}, {29346,13,1,1,0,0,0},
	{56803,14,1,1,0,0,0}, {35522,16,1,1,0,0,0}, {49806,18,1,1,0,0,0},
	{50043,21,1,1,0,0,0}, {1103,22,1,1,0,0,0}, {51652,23,1,1,0,0,0},
	{25778,26,1,1,0,0,0}, {13168,27,1,1,0,0,0}, {50019,28,1,1,0,0,0},
	{57280,512,512,1,272,0,0}, {18220,1024,512,1,272,0,0},
	{18258,1536,512,1,272,0,0}, {57349,5120,128,1,270,0,0},
	{57314,5248,128,1,270,0,0}, {2011,6144,64,1,0,0,0},
	{1780,6208,64,1,0,0,0}, {2054,6272,64,1,0,0,0},
	{1823,6336,64,1,0,0,0}, {57023,0,1,1,0,0,0}, {57001,1,1,1,0,0,0},
	{48045,2,1,1,0,0,0}, {29140,3,1,1,0,0,0}, {27450,4,1,1,0,0,0},
	{37461,5,1,1,0,0,0}, {53150,6,1,1,0,0,0}, {34946,7,1,1,0,0,0},
	{27588,8,1,1,0,0,0}, {37585,9,1,1,0,0,0}, {53246,10,1,1,0,0,0},
	{25352,12,1,1,0,0,0}, {25448,13,1,1,0,0,0}, {43134,14,1,1,0,0,0},
	{35080,15,1,1,0,0,0}, {34152,16,1,1,0,0,0}, {25666,17,1,1,0,0,0},
	{13267,18,1,1,0,0,0}, {13471,19,1,1,0,0,0}, {13314,20,1,1,0,0,0},
	{13503,21,1,1,0,0,0}, {20619,22,1,1,0,0,0}, {35130,23,1,1,0,0,0},
	{1545,24,1,1,0,0,0}, {37353,25,1,1,0,0,0}, {37369,26,1,1,0,0,0},
	{34906,27,1,1,0,0,0}, {48605,28,1,1,0,0,0}, {33719,29,1,1,0,0,0},
	{13753,30,1,1,0,0,0}, {13692,31,1,1,0,0,0}, {57034,32,1,1,0,0,0},
	{57012,33,1,1,0,0,0}, {48062,34,1,1,0,0,0}, {29157,35,1,1,0,0,0},
	{27467,36,1,1,0,0,0}, {37477,37,1,1,0,0,0}, {53166,38,1,1,0,0,0},
	{27606,40,1,1,0,0,0}, {37602,41,1,1,0,0,0}, {53263,42,1,1,0,0,0},
	{25362,44,1,1,0,0,0}, {25458,45,1,1,0,0,0}, {43145,46,1,1,0,0,0},
	{35098,47,1,1,0,0,0}, {34165,48,1,1,0,0,0}, {25680,49,1,1,0,0,0},
	{13283,50,1,1,0,0,0}, {13487,51,1,1,0,0,0}, {13330,52,1,1,0,0,0},
	{13519,53,1,1,0,0,0}, {20635,54,1,1,0,0,0}, {57716,64,1,1,0,0,0},
	{12508,65,1,1,0,0,0}, {25586,69,4,1,0,0,0}, {47200,73,4,1,0,0,0},
	{20390,77,4,1,0,0,0}, {20373,81,4,1,0,0,0}, {37319,87,1,1,0,0,0},
	{24968,90,1,1,0,0,0}, {69952,120,1,1,0,0,0}, {70129,121,1,1,0,0,0},
	{70714,122,1,1,0,0,0}, {70958,123,1,1,0,0,0}, {71548,124,1,1,0,0,0},
	{72326,125,1,1,0,0,0}, {73508,126,1,1,0,0,0}, {74189,127,1,1,0,0,0},
	{49066,2,1,1,0,0,0}, {49052,3,1,1,0,0,0}, {51455,14,1,1,0,0,0},
	{73573,16,1,1,0,0,0}, {19203,0,1,1,0,0,0}, {18025,1,1,1,0,0,0},
	{22192,2,1,1,0,0,0}, {55082,7,1,1,0,0,0}, {23523,32,1,1,0,0,0},
	{7710,43,5,1,0,0,0}, {44167,54,10,1,0,0,0}, {45901,512,512,1,272,0,0},
	{57897,1024,512,1,272,0,0}, {23428,1536,512,1,272,0,0},
	{15885,2048,512,1,272,0,0}, {57820,2560,512,1,272,0,0},
	{23385,3072,512,1,272,0,0}, {45935,5120,128,1,270,0,0},
	{57936,5376,128,1,270,0,0}, {57860,6144,128,1,270,0,0},
	{18564,8192,64,1,0,0,0}, {18521,8256,64,1,0,0,0},
	{18477,8320,64,1,0,0,0}, {13376,0,1,1,0,0,0}, {22413,2,1,1,0,0,0},
	{33882,3,1,1,0,0,0}, {14323,4,1,1,0,0,0}, {51176,5,1,1,0,0,0},
	{1163,6,1,1,0,0,0}, {17085,7,1,1,0,0,0}, {25824,8,1,1,0,0,0},
	{15820,9,1,1,0,0,0}, {34262,10,1,1,0,0,0}, {34271,11,1,1,0,0,0},
	{72198,13,1,1,0,0,0}, {72209,14,1,1,0,0,0}, {28663,15,1,1,0,0,0},
	{22998,17,1,1,0,0,0}, {71914,18,1,1,0,0,0}, {35541,19,1,1,0,0,0},
	{28593,20,1,1,0,0,0}, {35340,21,1,1,0,0,0}, {29758,23,1,1,0,0,0},
	{50100,24,1,1,0,0,0}, {50074,25,1,1,0,0,0}, {13950,28,1,1,0,0,0},
	{14129,29,1,1,0,0,0}, {71800,30,1,1,0,0,0}, {56769,32,1,1,0,0,0},
	{43970,34,6,1,0,0,0}, {7826,40,8,1,0,0,0}, {20024,48,8,1,0,0,0},
	{35358,56,8,1,0,0,0}, {13241,64,1,1,0,0,0}, {35463,65,1,1,0,0,0},
	{25550,66,1,1,0,0,0}, {13215,67,1,1,0,0,0}, {71855,68,1,1,0,0,0},
	{25514,69,1,1,0,0,0}, {27350,70,1,1,0,0,0}, {13787,98,1,1,0,0,0},
	{45660,99,1,1,0,0,0}, {13964,100,1,1,0,0,0}, {14143,101,1,1,0,0,0},
	{56885,104,1,1,0,0,0}, {56862,105,1,1,0,0,0}, {46876,106,1,1,0,0,0},
	{17019,108,1,1,0,0,0}, {35492,109,1,1,0,0,0}, {71884,110,1,1,0,0,0},
	{53875,111,1,1,0,0,0}, {34471,120,8,1,0,0,0}, {22405,144,8,1,0,0,0},
	{28901,152,8,1,0,0,0}, {3386,184,8,1,0,0,0},
	{13454,256,128,1,269,0,0}, {13399,384,128,1,269,0,0},
	{45636,48,16,1,0,0,0}, {18695,64,64,1,0,0,0}, {57736,128,8,0,0,0,3},
	{54656,0,8,1,0,0,0}, {51773,8,24,1,0,0,0}, {22290,32,32,1,0,0,0},
	{1123,64,1,1,0,0,0}, {50716,70,2,1,0,0,0}, {50738,78,2,1,0,0,0},
	{29232,128,32,1,0,0,0}, {46781,160,32,1,0,0,0},
	{49553,192,32,1,0,0,0}, {29193,224,32,1,0,0,0},
	{19804,384,512,1,289,0,0}, {54179,904,24,1,0,0,0},
	{29052,928,16,1,0,0,0}, {54113,944,16,1,0,0,0},
	{19862,960,32,1,0,0,0}, {33751,1008,16,1,0,0,0},
	{23936,1024,64,1,0,0,0}, {23818,1088,64,1,0,0,0},
	{23894,1152,64,1,0,0,0}, {44202,1216,32,1,0,0,0},
	{45375,1248,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{56471,128,768,1,284,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {28180,72,24,1,0,0,0},
	{56471,128,768,1,284,0,0}, {28855,8,8,1,0,69,0}, {17569,24,8,1,0,0,0},
	{29469,40,8,1,0,0,0}, {22846,56,8,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28180,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {49504,88,8,1,0,70,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28180,72,24,1,0,0,0}, {16894,96,32,1,0,0,0},
	{56471,128,768,1,284,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {49504,88,8,1,0,71,0}, {28180,200,24,1,0,0,0},
	{46614,0,4,1,0,73,0}, {48353,31,1,1,0,0,0}, {13122,36,4,1,0,0,0},
	{18844,56,8,1,0,0,0}, {48068,64,16,1,0,0,0}, {27619,80,3,1,0,0,0},
	{37619,83,1,1,0,0,0}, {53276,84,12,1,0,0,0}, {27840,136,24,1,0,0,0},
	{27853,168,24,1,0,0,0}, {1257,208,16,1,0,0,0}, {28169,232,24,1,0,0,0},
	{972,277,3,1,0,0,0}, {14361,285,3,1,0,0,0}, {72691,336,16,1,0,0,0},
	{74528,352,32,1,0,0,0}, {25496,384,8,16,0,0,2},
	{72725,592,16,1,0,0,0}, {74560,608,32,1,0,0,0},
	{25506,640,8,16,0,0,2}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{24086,64,1,1,0,0,0}, {28180,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {18126,128,64,1,0,0,0}, {18157,192,64,1,0,0,0},
	{18111,256,64,1,0,0,0}, {18141,320,64,1,0,0,0},
	{25057,384,64,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{28180,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{56471,128,768,1,284,0,0}, {19678,0,16,1,0,0,0}, {17933,24,8,1,0,0,0},
	{48353,46,2,1,0,0,0}, {51924,53,1,1,0,0,0}, {45641,54,1,1,0,0,0},
	{47145,55,1,1,0,0,0}, {56994,60,1,1,0,0,0}, {51942,61,1,1,0,0,0},
	{56193,62,1,1,0,0,0}, {56442,63,1,1,0,0,0}, {44189,90,6,1,0,0,0},
	{44847,96,32,1,0,0,0}, {35610,0,20,1,0,0,0}, {24528,20,3,1,0,0,0},
	{19931,23,1,1,0,0,0}, {34937,24,8,1,0,0,0}, {19620,0,512,1,292,0,0},
	{19585,512,512,1,293,0,0}, {19634,1024,512,1,292,0,0},
	{72137,1536,512,1,294,0,0}, {71439,2048,512,1,295,0,0},
	{70894,2560,512,1,296,0,0}, {70661,3072,512,1,297,0,0},
	{70483,0,32,1,0,0,0}, {74276,32,16,1,0,0,0}, {47577,48,16,1,0,0,0},
	{70528,64,32,1,0,0,0}, {74318,96,16,1,0,0,0}, {27473,112,3,1,0,0,0},
	{37483,115,1,1,0,0,0}, {53172,116,12,1,0,0,0}, {35104,128,8,1,0,0,0},
	{25686,136,6,1,0,0,0}, {34171,142,2,1,0,0,0}, {43115,144,1,1,0,0,0},
	{43069,145,1,1,0,0,0}, {43179,146,1,1,0,0,0}, {29163,147,4,1,0,0,0},
	{20641,151,9,1,0,0,0}, {13336,160,16,1,0,0,0}, {13525,176,16,1,0,0,0},
	{49072,192,2,1,0,0,0}, {35328,208,4,1,0,0,0}, {15920,216,8,1,0,0,0},
	{13304,224,16,1,0,0,0}, {13493,240,16,1,0,0,0},
	{70067,256,128,1,329,0,0}, {70049,384,128,1,329,0,0},
	{14985,0,1,1,0,0,0}, {14971,2,1,1,0,0,0}, {14957,3,1,1,0,0,0},
	{13753,4,4,1,0,0,0}, {28014,8,24,1,0,0,0}, {54777,32,16,1,0,0,0},
	{13724,48,16,1,0,0,0}, {27588,64,3,1,0,0,0}, {37585,67,1,1,0,0,0},
	{53246,68,12,1,0,0,0}, {27606,80,3,1,0,0,0}, {37602,83,1,1,0,0,0},
	{53263,84,12,1,0,0,0}, {43079,96,1,1,0,0,0}, {43102,97,1,1,0,0,0},
	{43033,98,1,1,0,0,0}, {43056,99,1,1,0,0,0}, {35136,112,16,1,0,0,0},
	{1551,128,32,1,309,0,0}, {37359,160,24,1,0,0,0},
	{51455,184,8,1,0,0,0}, {37375,192,24,1,0,0,0}, {12508,222,1,1,0,0,0},
	{34912,223,1,1,0,0,0}, {35566,236,20,1,0,0,0}, {35588,268,20,1,0,0,0},
	{33725,298,6,1,0,0,0}, {48611,304,16,1,0,0,0}, {24968,328,24,1,0,0,0},
	{37333,352,32,1,0,0,0}, {37319,384,32,1,0,0,0},
	{20373,0,32,1,290,0,0}, {20390,32,32,1,290,0,0},
	{47200,64,32,1,290,0,0}, {25586,96,32,1,290,0,0},
	{69952,128,32,1,0,0,0}, {70129,160,32,1,0,0,0},
	{70714,192,32,1,0,0,0}, {70958,224,32,1,0,0,0},
	{71548,256,32,1,0,0,0}, {72326,288,32,1,0,0,0},
	{73508,320,32,1,0,0,0}, {74189,352,32,1,0,0,0},
	{58145,384,32,1,0,0,0}, {49497,424,8,1,0,0,0}, {49482,432,8,1,0,0,0},
	{34520,0,32,1,0,0,0}, {34502,32,32,1,0,0,0}, {34556,64,32,1,0,0,0},
	{34538,96,32,1,0,0,0}, {37386,136,24,1,0,0,0}, {35050,160,8,1,0,0,0},
	{20666,168,8,1,0,0,0}, {57588,192,32,1,0,0,0}, {57605,224,32,1,0,0,0},
	{48376,256,8,1,0,0,0}, {51489,264,8,1,0,0,0}, {49025,272,8,1,0,0,0},
	{51538,280,8,1,0,0,0}, {57716,288,32,1,0,0,0}, {53950,320,32,1,0,0,0},
	{48673,352,8,1,0,0,0}, {20651,360,8,1,0,0,0}, {72108,384,32,1,0,0,0},
	{73890,416,32,1,0,0,0}, {73828,448,32,1,0,0,0}, {74107,0,32,1,0,0,0},
	{74157,32,32,1,0,0,0}, {73395,64,32,1,0,0,0}, {73476,96,32,1,0,0,0},
	{72234,128,32,1,0,0,0}, {72273,160,32,1,0,0,0},
	{71486,192,32,1,0,0,0}, {71525,224,32,1,0,0,0}, {74094,0,32,1,0,0,0},
	{73382,32,32,1,0,0,0}, {72221,64,32,1,0,0,0}, {71473,96,32,1,0,0,0},
	{73964,128,32,1,0,0,0}, {73314,160,32,1,0,0,0},
	{72155,192,32,1,0,0,0}, {71457,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{23632,88,8,1,0,0,0}, {47460,128,8,64,0,0,2}, {16929,0,1,1,0,0,0},
	{50430,3,5,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{54469,32,16,1,0,0,0}, {48643,48,16,1,0,124,0}, {54507,64,32,1,0,0,0},
	{34835,96,32,1,302,0,0}, {46774,0,32,1,300,0,0},
	{1012,0,32,1,304,0,0}, {17569,0,8,1,0,0,0}, {49504,32,32,1,0,0,0},
	{54507,64,32,1,0,0,0}, {16929,0,1,1,0,0,0}, {16235,1,31,1,0,0,0},
	{16691,0,64,1,0,0,0}, {2509,88,8,1,0,0,0}, {18831,96,16,1,0,0,0},
	{48451,112,8,1,0,0,0}, {37727,123,5,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{41893,128,8,128,0,0,2}, {49361,1152,8,64,0,0,2},
	{37414,96,32,1,0,0,0}, {27390,128,32,1,0,0,0}, {47158,0,32,1,447,0,0},
	{1562,0,32,1,0,0,0}, {26623,0,2048,1,49,0,0}, {72171,0,2048,1,50,0,0},
	{25987,0,2048,1,448,0,0}, {19881,0,2048,1,44,0,0},
	{26417,0,2048,1,661,0,0}, {19825,0,2048,1,479,0,0},
	{26538,0,32768,1,271,0,0}, {26158,0,32768,1,268,0,0},
	{26332,0,480,1,758,0,0}, {25856,0,2048,1,238,0,0},
	{26181,0,2048,1,232,0,0}, {26037,0,32768,1,496,0,0},
	{25941,0,2048,1,517,0,0}, {26194,0,2048,1,157,0,0},
	{26600,0,2048,1,274,0,0}, {25949,0,2048,1,734,0,0},
	{26118,0,2048,1,222,0,0}, {26079,0,2048,1,747,0,0},
	{26582,0,2048,1,337,0,0}, {25995,0,2048,1,132,0,0},
	{26572,0,2048,1,325,0,0}, {16894,0,32,1,0,0,0}, {47276,256,1,1,0,0,0},
	{37406,257,1,1,0,0,0}, {7410,258,1,1,0,0,0}, {55407,259,1,1,0,0,0},
	{49207,264,8,1,0,0,0}, {46367,272,4,1,0,0,0}, {1604,276,4,1,0,0,0},
	{46206,280,4,1,0,0,0}, {46205,284,4,1,0,0,0}, {53316,320,64,1,0,0,0},
	{53306,384,64,1,0,0,0}, {53334,448,64,1,0,0,0},
	{73150,512,32,1,0,0,0}, {16884,544,32,1,0,0,0},
	{71939,576,32,1,0,0,0}, {16861,608,32,1,0,0,0},
	{53917,768,16,1,0,0,0}, {1018,788,4,1,0,0,0}, {56633,792,3,1,0,0,0},
	{8588,795,5,1,0,0,0}, {53903,800,16,1,0,0,0}, {34961,816,4,1,0,0,0},
	{22554,832,16,1,0,0,0}, {22577,848,16,1,0,0,0},
	{21557,256,32,1,0,0,0}, {57793,288,32,1,0,0,0},
	{49588,352,32,1,0,0,0}, {29041,384,32,1,0,0,0},
	{53960,416,32,1,0,0,0}, {22237,448,1,1,0,0,0}, {53897,452,1,1,0,0,0},
	{372,453,3,1,0,0,0}, {2703,480,8,1,0,0,0}, {52563,488,8,1,0,0,0},
	{52559,496,16,1,0,0,0}, {23544,0,8,1,0,0,0}, {12458,13,1,1,0,0,0},
	{55551,15,1,1,0,0,0}, {20703,16,16,1,0,0,0}, {20688,32,16,1,0,0,0},
	{17576,48,16,1,0,0,0}, {51757,80,16,1,0,0,0}, {28405,112,16,1,0,0,0},
	{41071,768,32,1,0,0,0}, {6523,800,32,1,0,0,0}, {41052,832,32,1,0,0,0},
	{6505,864,32,1,0,0,0}, {38417,896,32,1,0,0,0}, {3963,928,32,1,0,0,0},
	{38125,960,32,1,0,0,0}, {3682,992,32,1,0,0,0},
	{38389,1152,32,1,0,0,0}, {3936,1184,32,1,0,0,0},
	{38359,1216,32,1,0,0,0}, {3907,1248,32,1,0,0,0},
	{38098,1280,32,1,0,0,0}, {3656,1312,32,1,0,0,0},
	{38069,1344,32,1,0,0,0}, {3628,1376,32,1,0,0,0}, {22453,0,16,1,0,0,0},
	{22366,16,8,1,0,0,0}, {22677,24,8,1,0,0,0}, {18953,32,16,1,0,0,0},
	{19139,48,16,1,0,0,0}, {18904,64,16,1,0,0,0}, {21219,80,16,1,0,0,0},
	{18996,96,8,1,0,0,0}, {18969,104,8,1,0,0,0}, {19091,120,8,1,0,0,0},
	{55438,144,16,1,0,0,0}, {15973,288,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51802,96,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51802,96,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54664,98,14,1,0,0,0}, {54245,128,32,4,0,0,2},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {22010,0,16,1,0,0,0},
	{22063,16,16,1,0,0,0}, {7463,32,16,1,0,0,0}, {21994,48,16,1,0,0,0},
	{72830,128,32,1,0,0,0}, {72966,160,20,1,0,0,0}, {51910,182,2,1,0,0,0},
	{44335,184,4,1,0,0,0}, {51578,188,4,1,0,0,0}, {21773,192,32,1,0,0,0},
	{41912,4064,1,1,0,0,0}, {55241,4069,3,1,0,87,0},
	{7547,4072,1,1,0,0,0}, {23281,4096,512,1,312,0,0},
	{16296,4608,32,1,0,0,0}, {14583,32895,1,1,0,0,0},
	{49466,32896,8,1,0,85,0}, {22600,32904,24,1,0,0,0},
	{16691,0,64,1,0,0,0}, {46614,64,8,1,0,0,0}, {33832,72,1,1,0,0,0},
	{43746,84,4,1,0,0,0}, {52111,104,24,1,0,0,0}, {1562,512,128,8,0,0,2},
	{53897,0,1,1,0,0,0}, {51403,2,2,1,0,0,0}, {15,4,2,1,0,0,0},
	{34617,6,1,1,0,0,0}, {34630,7,1,1,0,0,0}, {50178,8,1,1,0,0,0},
	{34589,9,1,1,0,0,0}, {15686,32,32,1,0,0,0}, {16027,64,32,1,0,0,0},
	{22784,224,32,1,0,0,0}, {7324,256,256,1,0,0,0}, {56039,0,1,1,0,0,0},
	{56018,1,1,1,0,0,0}, {27917,2,1,1,0,0,0}, {14054,3,1,1,0,0,0},
	{13979,4,1,1,0,0,0}, {14233,5,1,1,0,0,0}, {14158,6,1,1,0,0,0},
	{56058,11,5,1,0,0,0}, {7223,32,8,1,0,0,0}, {7190,40,8,1,0,0,0},
	{16691,0,64,1,0,0,0}, {56045,64,1,1,0,0,0}, {34000,66,1,1,0,0,0},
	{25749,67,1,1,0,0,0}, {37667,70,2,1,0,0,0}, {42584,76,4,1,0,0,0},
	{57128,96,32,1,0,0,0}, {29341,136,24,1,0,0,0}, {15857,160,32,1,0,0,0},
	{7444,192,64,1,0,0,0}, {52073,264,24,1,0,0,0},
	{27362,512,512,1,324,0,0}, {70838,96,32,1,0,0,0},
	{70080,0,8,16,0,0,2}, {8172,0,128,1,330,0,0}, {8548,0,128,1,328,0,0},
	{8560,0,128,1,327,0,0}, {70298,0,32,1,0,0,0}, {71232,32,32,1,0,0,0},
	{72876,64,32,1,0,0,0}, {74587,96,32,1,0,0,0}, {51003,0,1,1,0,0,0},
	{50878,21,3,1,0,0,0}, {46440,29,3,1,0,0,0}, {13712,44,4,1,0,0,0},
	{72046,52,4,1,0,0,0}, {73228,60,4,1,0,0,0}, {49230,4,4,1,0,0,0},
	{49222,12,4,1,0,0,0}, {49643,24,8,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {54828,80,16,1,0,0,0},
	{57483,128,64,1,0,0,0}, {1428,192,32,1,0,0,0}, {45636,224,32,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {72647,16,16,1,0,0,0},
	{74457,32,32,1,0,0,0}, {53897,0,1,1,0,0,0}, {51403,2,2,1,0,0,0},
	{43768,4,2,1,0,0,0}, {34643,6,1,1,0,0,0}, {34661,7,1,1,0,0,0},
	{50178,8,1,1,0,0,0}, {34603,9,1,1,0,0,0}, {14386,32,32,1,0,0,0},
	{49513,64,32,1,0,0,0}, {22784,224,32,1,0,0,0}, {7324,256,32,8,0,0,2},
	{28220,0,1,1,0,0,0}, {14091,3,1,1,0,0,0}, {14016,4,1,1,0,0,0},
	{14270,5,1,1,0,0,0}, {14195,6,1,1,0,0,0}, {56080,11,5,1,0,0,0},
	{7290,32,8,1,0,0,0}, {7256,40,8,1,0,0,0}, {16691,0,64,1,0,0,0},
	{33863,64,1,1,0,0,0}, {34007,66,1,1,0,0,0}, {25761,67,1,1,0,0,0},
	{16094,70,2,1,0,0,0}, {42584,76,4,1,0,0,0}, {57136,96,32,1,0,0,0},
	{29341,136,24,1,0,0,0}, {37623,192,64,1,0,0,0},
	{52093,264,24,1,0,0,0}, {15857,384,32,3,0,0,2},
	{27372,512,512,1,336,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {53910,64,16,1,0,0,0}, {2543,80,8,1,0,0,0},
	{13765,88,8,1,0,0,0}, {56124,128,8,256,0,0,2}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {16509,128,8,256,0,0,2}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,96,0}, {28368,64,1,1,0,0,0}, {54368,80,16,1,0,0,0},
	{21059,96,32,1,0,0,0}, {21519,128,64,0,0,0,3}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {21040,64,32,1,0,0,0}, {21519,128,64,0,0,0,3},
	{16691,0,64,1,0,0,0}, {54155,144,16,1,0,0,0}, {71301,256,8,1,0,0,0},
	{71782,264,8,1,0,0,0}, {73032,272,8,1,0,0,0}, {73653,280,8,1,0,0,0},
	{69890,288,8,1,0,0,0}, {70031,296,8,1,0,0,0}, {70592,304,8,1,0,0,0},
	{70820,312,8,1,0,0,0}, {69710,344,8,1,0,0,0}, {71354,384,8,1,0,0,0},
	{71991,392,8,1,0,0,0}, {73202,400,8,1,0,0,0}, {73760,408,8,1,0,0,0},
	{69908,416,8,1,0,0,0}, {70085,424,8,1,0,0,0}, {70610,432,8,1,0,0,0},
	{70843,440,8,1,0,0,0}, {36583,512,32,16,0,0,2},
	{17191,512,512,1,351,0,4}, {74189,256,32,1,0,0,0},
	{73508,288,32,1,0,0,0}, {70505,320,32,1,0,0,0},
	{74296,352,16,1,0,0,0}, {47571,368,16,1,0,0,0}, {23374,385,1,1,0,0,0},
	{57207,386,1,1,0,0,0}, {43156,387,1,1,0,0,0}, {48316,388,2,1,0,0,0},
	{48386,390,2,1,0,0,0}, {23588,392,2,1,0,0,0}, {49080,394,2,1,0,0,0},
	{49052,396,2,1,0,0,0}, {48526,398,2,1,0,0,0}, {27498,400,3,1,0,0,0},
	{37513,403,1,1,0,0,0}, {53182,404,12,1,0,0,0}, {7969,416,4,1,0,0,0},
	{22241,422,2,1,0,0,0}, {49121,424,2,1,0,0,0}, {57261,426,1,1,0,0,0},
	{36861,427,1,1,0,0,0}, {36837,428,1,1,0,0,0}, {36813,429,1,1,0,0,0},
	{48570,430,2,1,0,0,0}, {27542,432,3,1,0,0,0}, {37555,435,1,1,0,0,0},
	{53224,436,12,1,0,0,0}, {70460,448,32,1,0,0,0},
	{74254,480,16,1,0,0,0}, {36748,496,1,1,0,0,0}, {36792,497,1,1,0,0,0},
	{36725,498,1,1,0,0,0}, {36771,499,1,1,0,0,0}, {36849,500,1,1,0,0,0},
	{36825,501,1,1,0,0,0}, {46814,502,1,1,0,0,0}, {46792,503,1,1,0,0,0},
	{21543,504,1,1,0,0,0}, {51792,505,1,1,0,0,0}, {41857,506,1,1,0,0,0},
	{37155,507,1,1,0,0,0}, {37825,508,1,1,0,0,0}, {12444,509,1,1,0,0,0},
	{27670,510,1,1,0,0,0}, {29696,511,1,1,0,0,0}, {24046,256,32,1,0,0,0},
	{23780,288,32,1,0,0,0}, {13346,320,16,1,0,0,0},
	{13535,336,16,1,0,0,0}, {23374,353,1,1,0,0,0}, {57207,354,1,1,0,0,0},
	{43156,355,1,1,0,0,0}, {48316,356,2,1,0,0,0}, {48386,358,2,1,0,0,0},
	{23588,360,2,1,0,0,0}, {49080,362,2,1,0,0,0}, {49052,364,2,1,0,0,0},
	{48526,366,2,1,0,0,0}, {27498,368,3,1,0,0,0}, {37513,371,1,1,0,0,0},
	{53182,372,12,1,0,0,0}, {74189,384,32,1,0,0,0},
	{70505,416,32,1,0,0,0}, {70460,448,32,1,0,0,0},
	{74254,480,16,1,0,0,0}, {74296,496,16,1,0,0,0},
	{24064,256,32,1,0,0,0}, {23799,288,32,1,0,0,0},
	{13361,320,16,1,0,0,0}, {13550,336,16,1,0,0,0}, {23374,353,1,1,0,0,0},
	{57207,354,1,1,0,0,0}, {43170,355,1,1,0,0,0}, {48330,356,2,1,0,0,0},
	{48403,358,2,1,0,0,0}, {23588,360,2,1,0,0,0}, {49094,362,2,1,0,0,0},
	{49066,364,2,1,0,0,0}, {48548,366,2,1,0,0,0}, {27520,368,3,1,0,0,0},
	{37534,371,1,1,0,0,0}, {53203,372,12,1,0,0,0}, {73964,384,32,1,0,0,0},
	{70522,416,32,1,0,0,0}, {70477,448,32,1,0,0,0},
	{74270,480,16,1,0,0,0}, {74312,496,16,1,0,0,0},
	{23780,192,128,1,0,0,0}, {24046,320,128,1,0,0,0},
	{13346,448,16,1,0,0,0}, {13535,464,16,1,0,0,0},
	{23780,160,128,1,0,0,0}, {24046,288,128,1,0,0,0},
	{70505,416,32,1,0,0,0}, {70460,448,32,1,0,0,0},
	{74254,480,16,1,0,0,0}, {74296,496,16,1,0,0,0},
	{23799,192,128,1,0,0,0}, {24064,320,128,1,0,0,0},
	{13361,448,16,1,0,0,0}, {13550,464,16,1,0,0,0},
	{23799,160,128,1,0,0,0}, {24064,288,128,1,0,0,0},
	{70522,416,32,1,0,0,0}, {70477,448,32,1,0,0,0},
	{74270,480,16,1,0,0,0}, {74312,496,16,1,0,0,0},
	{69728,160,32,1,0,0,0}, {69928,192,32,1,0,0,0},
	{70105,224,32,1,0,0,0}, {70650,256,32,1,0,0,0},
	{70883,288,32,1,0,0,0}, {71428,320,32,1,0,0,0},
	{72118,352,32,1,0,0,0}, {73275,384,32,1,0,0,0},
	{73910,416,32,1,0,0,0}, {69939,448,8,1,0,0,0}, {70116,456,8,1,0,0,0},
	{70701,464,8,1,0,0,0}, {70945,472,8,1,0,0,0}, {71512,480,8,1,0,0,0},
	{72260,488,8,1,0,0,0}, {73421,496,8,1,0,0,0}, {74133,504,8,1,0,0,0},
	{58042,28,1,1,0,0,0}, {56997,29,1,1,0,0,0}, {37314,30,1,1,0,0,0},
	{19660,31,1,1,0,0,0}, {74644,32,6,1,0,0,0}, {22228,38,1,1,0,0,0},
	{70003,39,2,1,0,0,0}, {56839,41,1,1,0,0,0}, {56196,42,1,1,0,0,0},
	{69773,43,17,1,0,0,0}, {19226,60,4,1,0,0,0}, {70412,64,18,1,0,0,0},
	{56238,82,1,1,0,0,0}, {73601,83,4,1,0,0,0}, {35010,87,1,1,0,0,0},
	{72567,88,8,1,0,0,0}, {73639,96,21,1,0,0,0}, {25225,117,1,1,0,0,0},
	{73980,118,10,1,0,0,0}, {70248,0,32,1,0,0,0}, {71170,32,32,1,0,0,0},
	{72615,64,32,1,0,0,0}, {73992,96,32,1,0,0,0}, {69637,0,29,1,0,0,0},
	{56409,29,1,1,0,0,0}, {70234,30,2,1,0,0,0}, {70017,32,9,1,0,0,0},
	{19243,41,2,1,0,0,0}, {71218,43,21,1,0,0,0}, {72615,64,32,1,0,0,0},
	{73992,96,32,1,0,0,0}, {70248,0,32,1,0,0,0}, {71170,32,32,1,0,0,0},
	{72615,64,32,1,0,0,0}, {72185,96,30,1,0,0,0}, {21582,126,1,1,0,0,0},
	{34574,127,1,1,0,0,0}, {17912,80,1,1,0,0,0}, {50444,81,1,1,0,0,0},
	{21190,93,1,1,0,0,0}, {20231,94,1,1,0,0,0}, {52344,95,1,1,0,0,0},
	{46226,106,1,1,0,0,0}, {1140,107,1,1,0,0,0}, {22269,110,1,1,0,0,0},
	{25111,116,1,1,0,0,0}, {47475,117,1,1,0,0,0}, {3338,118,1,1,0,0,0},
	{55463,123,1,1,0,0,0}, {15862,124,1,1,0,0,0}, {37188,125,1,1,0,0,0},
	{20730,126,1,1,0,0,0}, {24659,127,1,1,0,0,0}, {24645,8,8,1,0,0,0},
	{24600,24,8,1,0,0,0}, {36286,64,128,1,358,0,0},
	{36398,320,128,1,359,0,0}, {20592,0,128,1,352,0,0},
	{73129,0,128,1,353,0,0}, {71834,0,128,1,354,0,0},
	{71341,0,128,1,355,0,0}, {20906,0,128,1,356,0,0},
	{52748,4,12,1,0,0,0}, {28356,24,8,1,0,0,0}, {2349,48,16,1,0,0,0},
	{49721,72,24,1,0,0,0}, {48027,96,4,1,0,0,0}, {53966,100,4,1,0,0,0},
	{18203,105,7,1,0,0,0}, {51478,112,8,1,0,0,0}, {46353,124,4,1,0,0,0},
	{43955,128,32,1,0,0,0}, {49721,8,24,1,0,0,0}, {16350,32,32,1,0,0,0},
	{45636,80,16,1,0,0,0}, {57736,128,32,0,0,0,3}, {35937,0,1,1,0,0,0},
	{49643,8,8,1,0,0,0}, {17569,24,8,1,0,0,0}, {18643,32,8,1,0,0,0},
	{23675,40,8,1,0,0,0}, {18647,48,16,1,0,0,0}, {45636,80,16,1,0,0,0},
	{21197,128,1024,1,0,0,0}, {49765,0,1,1,0,0,0}, {49735,1,1,1,0,0,0},
	{14335,2,1,1,0,0,0}, {16373,3,1,1,0,0,0}, {46151,4,1,1,0,0,0},
	{56588,5,1,1,0,0,0}, {16357,6,1,1,0,0,0}, {36087,0,32,1,0,0,0},
	{43955,32,32,1,0,0,0}, {43951,64,32,1,0,0,0}, {45437,96,4,1,0,0,0},
	{45020,112,16,1,0,0,0}, {34115,128,1,1,0,0,0}, {54327,130,1,1,0,0,0},
	{53362,131,1,1,0,0,0}, {25242,132,1,1,0,0,0}, {57056,133,1,1,0,0,0},
	{15051,0,1,1,0,0,0}, {2349,16,16,1,0,0,0}, {48441,91,5,1,0,0,0},
	{44402,96,32,1,0,0,0}, {16350,128,32,1,0,0,0}, {45595,176,16,1,0,0,0},
	{57736,192,992,0,366,0,3}, {19815,0,160,1,364,0,0},
	{29207,0,992,1,367,0,0}, {52536,0,32,1,363,0,0}, {53660,2,1,1,0,0,0},
	{53677,3,1,1,0,0,0}, {37705,24,8,1,0,0,0}, {29265,32,32,1,0,0,0},
	{49564,64,64,1,0,0,0}, {49575,128,64,1,0,0,0}, {29174,192,32,1,0,0,0},
	{41925,256,8,92,0,0,2}, {43184,0,1,1,0,0,0}, {51747,8,8,1,0,0,0},
	{2349,16,16,1,0,0,0}, {23121,48,16,1,0,0,0}, {17380,87,5,1,0,0,0},
	{46462,92,4,1,0,0,0}, {48079,96,4,1,0,0,0}, {53987,100,4,1,0,0,0},
	{21988,0,1,1,0,0,0}, {72662,16,16,1,0,0,0}, {74487,32,32,1,0,0,0},
	{27665,0,128,1,648,0,0}, {52772,128,160,1,646,0,0},
	{7564,288,64,1,650,0,0}, {46754,352,32,1,655,0,0},
	{13894,34,1,1,0,0,0}, {24773,35,2,1,0,0,0}, {35435,37,3,1,0,0,0},
	{52492,40,3,1,0,0,0}, {46226,44,4,1,0,101,0}, {47971,48,8,1,0,102,0},
	{35371,56,8,1,0,0,0}, {51466,24,8,1,0,0,0}, {50695,1,1,1,0,0,0},
	{72446,3,3,1,0,0,0}, {46128,13,1,1,0,0,0}, {46955,15,1,1,0,0,0},
	{33958,16,1,1,0,0,0}, {58158,17,1,1,0,0,0}, {3321,18,1,1,0,0,0},
	{21673,19,1,1,0,0,0}, {7349,20,1,1,0,0,0}, {22177,21,1,1,0,0,0},
	{74402,22,2,1,0,0,0}, {51044,26,2,1,0,0,0}, {28185,32,24,1,0,0,0},
	{74223,56,8,1,0,0,0}, {71161,96,1,1,0,0,0}, {34057,97,1,1,0,0,0},
	{22167,98,1,1,0,0,0}, {14411,101,1,1,0,0,0}, {35731,103,1,1,0,0,0},
	{52111,104,24,1,0,0,0}, {23925,128,64,1,0,0,0},
	{33816,192,64,1,0,0,0}, {45420,256,32,1,0,0,0},
	{54691,384,16,1,0,0,0}, {45394,416,32,1,0,0,0}, {56128,473,1,1,0,0,0},
	{45303,474,6,1,0,0,0}, {13681,8,8,1,0,0,0}, {28784,48,16,1,0,0,0},
	{29783,80,16,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{35116,92,4,1,0,0,0}, {16894,96,32,1,257,0,0},
	{19563,256,2048,1,64,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{363,88,4,1,0,0,0}, {35116,92,4,1,0,0,0}, {50298,96,1,1,0,0,0},
	{50236,97,1,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,107,0},
	{28102,72,24,1,0,0,0}, {16781,96,32,1,385,0,0},
	{7879,128,512,1,68,0,0}, {53609,736,1,1,0,0,0},
	{21519,2176,64,0,0,0,3}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{23757,0,128,1,301,0,0}, {16907,128,4096,1,235,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {16894,96,32,1,240,0,0},
	{7618,128,2048,1,239,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {16691,0,32,1,0,108,0}, {16691,0,32,1,384,0,0},
	{16841,0,32,1,644,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0}, {16691,112,16,1,0,0,0},
	{48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0},
	{7950,192,320,1,265,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{34462,76,4,1,0,0,0}, {23587,80,16,1,0,0,0},
	{7654,128,4096,1,311,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {52104,136,24,1,0,0,0},
	{23757,0,128,1,301,0,0}, {16992,128,1024,1,326,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {16894,96,32,1,0,0,0},
	{1743,128,64,1,331,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{23757,0,128,1,301,0,0}, {17005,128,1024,1,338,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{48479,120,8,1,0,0,0}, {23919,128,64,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {23990,128,64,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0},
	{16894,96,32,1,399,0,0}, {7636,2048,2048,1,444,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {28957,18,1,1,0,0,0},
	{57221,20,1,1,0,0,0}, {57241,21,1,1,0,0,0}, {53334,22,1,1,0,0,0},
	{53306,23,1,1,0,0,0}, {49185,24,1,1,0,0,0}, {7543,25,1,1,0,0,0},
	{14944,26,1,1,0,0,0}, {56328,27,1,1,0,0,0}, {18459,28,1,1,0,0,0},
	{12534,29,1,1,0,0,0}, {34107,30,1,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54368,80,16,1,0,0,0}, {16894,96,32,1,0,0,0},
	{678,128,640,1,451,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{23757,0,128,1,301,0,0}, {7919,128,384,1,456,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{46312,64,4,1,0,0,0}, {28189,72,24,1,0,0,0}, {36102,128,64,1,658,0,0},
	{1743,256,1920,1,659,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {46294,64,4,1,0,0,0}, {28083,72,24,1,0,0,0},
	{35996,128,64,1,0,113,0}, {1743,256,1920,1,664,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {27826,72,24,1,0,0,0},
	{36102,128,64,1,665,0,0}, {1743,256,1920,1,666,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54039,96,32,1,0,0,0},
	{35996,160,32,1,0,114,0}, {7931,256,512,1,680,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {46285,64,4,1,0,0,0},
	{28021,72,24,1,0,0,0}, {35996,128,64,1,0,0,0},
	{1743,256,1920,1,715,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {34141,59,1,1,0,0,0}, {37852,61,1,1,0,0,0},
	{50356,63,1,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {27963,72,24,1,0,0,0},
	{36102,128,64,1,413,0,0}, {1743,256,1920,1,732,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {632,61,1,1,0,0,0},
	{598,62,1,1,0,0,0}, {27619,63,1,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {27887,72,24,1,0,0,0},
	{36102,128,64,1,416,0,0}, {1743,256,1280,1,733,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {23757,0,128,1,301,0,0},
	{7919,128,1536,1,748,0,0}, {23733,0,128,1,303,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {46328,120,4,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {49153,4,4,1,0,0,0}, {22764,16,16,1,0,0,0},
	{54291,32,32,1,0,0,0}, {2599,8,8,1,0,0,0}, {24849,26,6,1,0,0,0},
	{22176,32,1,1,0,0,0}, {16456,64,1984,1,469,0,0},
	{16894,48,16,1,0,0,0}, {47006,64,1,1,0,0,0}, {47519,65,1,1,0,0,0},
	{25130,66,1,1,0,0,0}, {22823,94,2,1,0,0,0}, {37645,2,6,1,0,0,0},
	{2599,8,8,1,0,0,0}, {50700,16,8,1,0,0,0}, {36115,32,32,1,0,0,0},
	{55689,72,8,1,0,0,0}, {55735,80,16,1,0,0,0}, {28332,96,8,1,0,0,0},
	{45793,104,8,1,0,0,0}, {45854,112,16,1,0,0,0}, {20719,128,16,1,0,0,0},
	{20708,144,16,1,0,0,0}, {73755,160,16,1,0,0,0}, {43887,192,4,1,0,0,0},
	{45456,196,4,1,0,0,0}, {17421,205,3,1,0,0,0}, {47744,208,4,1,0,0,0},
	{35768,223,1,1,0,0,0}, {22259,244,12,1,0,0,0}, {17516,288,16,1,0,0,0},
	{46206,304,8,1,0,0,0}, {15766,336,16,1,0,0,0}, {34766,0,1,1,0,0,0},
	{20867,28,4,1,0,0,0}, {13681,64,8,1,0,0,0}, {55882,0,1,1,0,0,0},
	{41827,64,32,1,0,0,0}, {35927,96,32,1,0,0,0}, {28270,50,2,1,0,0,0},
	{51499,52,4,1,0,0,0}, {51514,56,8,1,0,0,0}, {342,64,64,1,0,0,0},
	{13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0}, {57121,18,2,1,0,0,0},
	{16894,32,32,1,0,0,0}, {17468,64,4,1,0,0,0}, {17438,68,4,1,0,0,0},
	{24473,72,1,1,0,0,0}, {47126,85,1,1,0,0,0}, {47108,86,1,1,0,0,0},
	{28237,87,9,1,0,0,0}, {43634,96,32,1,0,0,0}, {14433,25,7,1,0,0,0},
	{25738,64,64,1,0,0,0}, {12700,0,8,1,0,0,0}, {12730,8,8,1,0,0,0},
	{53623,32,1,1,0,0,0}, {53641,33,1,1,0,0,0}, {25263,64,64,1,0,0,0},
	{25285,128,64,1,0,0,0}, {2434,20,12,1,0,0,0}, {47068,48,16,1,0,0,0},
	{46095,64,1,1,0,0,0}, {21578,65,1,1,0,0,0}, {47064,80,16,1,0,0,0},
	{50691,96,2,1,0,0,0}, {37443,112,16,1,0,0,0}, {27419,144,16,1,0,0,0},
	{37428,192,32,1,0,0,0}, {27404,224,32,1,0,0,0}, {20128,12,4,1,0,0,0},
	{20151,20,4,1,0,0,0}, {20100,28,4,1,0,0,0}, {52332,51,5,1,0,0,0},
	{20219,59,5,1,0,0,0}, {51348,68,4,1,0,0,0}, {51363,76,4,1,0,0,0},
	{51378,84,4,1,0,0,0}, {51393,92,4,1,0,0,0}, {51288,100,4,1,0,0,0},
	{51303,108,4,1,0,0,0}, {51318,116,4,1,0,0,0}, {51333,124,4,1,0,0,0},
	{16894,128,32,1,0,0,0}, {52344,192,64,1,0,0,0}, {50298,256,1,1,0,0,0},
	{27994,268,4,1,0,0,0}, {51064,276,4,1,0,0,0}, {29361,280,8,1,0,0,0},
	{20231,290,30,1,0,0,0}, {25312,320,64,1,0,0,0},
	{28800,384,16,1,0,0,0}, {15275,400,16,1,0,0,0},
	{15266,416,32,1,0,0,0}, {29361,24,8,1,0,0,0}, {34607,32,1,1,0,0,0},
	{51022,60,4,1,0,0,0}, {57486,16,1,1,0,0,0}, {23007,0,1,1,0,0,0},
	{982,1,1,1,0,0,0}, {22308,6,2,1,0,0,0}, {57376,28,4,1,0,0,0},
	{51806,32,8,1,0,0,0}, {51825,40,8,1,0,0,0}, {44101,88,8,1,0,0,0},
	{34890,128,64,8,441,0,2}, {51203,28,4,1,0,0,0}, {44127,56,8,1,0,0,0},
	{1389,64,32,1,0,0,0}, {17530,0,2,1,0,0,0}, {14821,4,1,1,0,0,0},
	{16691,16,16,1,0,0,0}, {72919,75,21,1,0,0,0}, {74418,96,32,1,0,0,0},
	{2715,0,4,1,0,0,0}, {45497,8,24,1,0,0,0}, {16155,32,32,1,0,0,0},
	{57701,64,8,0,0,0,3}, {18607,0,32,1,0,0,0}, {45571,40,24,1,0,0,0},
	{72865,0,32,1,0,0,0}, {69739,32,24,1,0,0,0}, {33934,62,1,1,0,0,0},
	{34115,63,1,1,0,0,0}, {17918,5,3,1,0,0,0}, {15226,11,5,1,0,0,0},
	{28855,28,4,1,0,0,0}, {15234,32,32,1,0,0,0}, {56905,128,32,1,0,0,0},
	{56853,162,30,1,0,0,0}, {15250,192,32,1,0,0,0}, {51138,5,3,1,0,0,0},
	{57241,29,1,1,0,0,0}, {57221,30,1,1,0,0,0}, {34107,31,1,1,0,0,0},
	{14916,32,1,1,0,0,0}, {7524,59,1,1,0,0,0}, {50556,60,1,1,0,0,0},
	{50535,61,1,1,0,0,0}, {50508,62,1,1,0,0,0}, {50481,63,1,1,0,0,0},
	{48918,64,1,1,0,0,0}, {58001,76,4,1,0,0,0}, {54817,80,16,1,0,0,0},
	{24682,257,3,1,0,0,0}, {7543,304,16,1,0,0,0}, {53316,320,64,1,0,0,0},
	{53306,384,64,1,0,0,0}, {53334,448,64,1,0,0,0},
	{22554,832,16,1,0,0,0}, {56165,1920,1,1,0,0,0},
	{56642,1921,1,1,0,0,0}, {35235,1922,1,1,0,0,0},
	{47691,1925,3,1,0,0,0}, {43869,1940,12,1,0,0,0},
	{18459,1952,64,1,335,0,0}, {18662,2048,64,0,0,0,3},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {37458,0,24,1,0,0,0}, {27434,24,8,1,0,0,0},
	{26285,0,512,1,450,0,0}, {26256,512,512,1,450,0,0},
	{15842,1536,1,1,0,0,0}, {52639,0,1,1,0,0,0}, {45958,1,1,1,0,0,0},
	{46145,2,1,1,0,0,0}, {56156,3,1,1,0,0,0}, {56756,4,1,1,0,0,0},
	{45872,5,1,1,0,0,0}, {42177,64,1,1,0,0,0}, {41774,69,1,1,0,0,0},
	{19775,128,32,1,449,0,0}, {19762,160,32,1,449,0,0},
	{19750,192,32,1,449,0,0}, {19774,224,32,1,449,0,0},
	{19787,256,32,1,449,0,0}, {51678,0,1,1,0,0,0}, {47982,0,8,1,0,0,0},
	{74050,12,4,1,0,0,0}, {45586,22,10,1,0,0,0}, {73365,32,8,1,0,0,0},
	{57540,48,8,2,0,0,2}, {57535,64,8,0,0,0,3}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {27654,64,64,1,454,0,0},
	{27628,0,64,1,738,0,0}, {27650,0,64,1,369,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {54828,80,16,1,0,0,0},
	{46614,128,4,1,0,129,0}, {48632,132,4,1,0,0,0}, {45355,136,8,1,0,0,0},
	{45303,147,5,1,0,0,0}, {44894,155,5,1,0,0,0}, {28155,168,24,1,0,0,0},
	{21092,216,8,1,0,0,0}, {18439,256,64,1,0,0,0}, {37739,320,64,1,0,0,0},
	{50418,384,128,0,457,0,3}, {18445,0,64,1,0,0,0},
	{37739,64,64,1,0,0,0}, {39057,0,32,1,0,0,0}, {4581,32,32,1,0,0,0},
	{54368,16,16,1,0,0,0}, {21103,32,32,1,0,0,0}, {24564,8,8,1,0,0,0},
	{48252,28,4,1,0,0,0}, {2337,32,16,1,0,0,0}, {21175,52,12,1,0,0,0},
	{57513,64,16,18,0,0,2}, {53145,0,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0}, {47060,32,1,1,0,0,0},
	{50697,33,1,1,0,0,0}, {51926,62,2,1,0,0,0}, {13681,8,8,1,0,0,0},
	{46002,32,16,1,0,0,0}, {37839,48,16,1,0,0,0}, {52814,73,7,1,0,0,0},
	{44062,80,16,1,0,0,0}, {23367,96,64,10,47,0,2}, {34727,72,1,1,0,0,0},
	{25417,83,1,1,0,0,0}, {71275,84,20,1,0,0,0}, {34702,104,1,1,0,0,0},
	{22648,109,1,1,0,0,0}, {16468,114,1,1,0,0,0}, {36654,118,1,1,0,0,0},
	{19380,122,1,1,0,0,0}, {19274,123,1,1,0,0,0}, {47996,124,1,1,0,0,0},
	{24691,126,1,1,0,0,0}, {24576,127,1,1,0,0,0}, {24645,8,8,1,0,0,0},
	{24600,24,8,1,0,0,0}, {36194,64,128,1,466,0,0},
	{36448,320,128,1,465,0,0}, {20906,0,128,1,463,0,0},
	{43659,0,128,1,467,0,0}, {70263,0,32,1,0,0,0}, {71184,32,32,1,0,0,0},
	{70426,64,28,1,0,0,0}, {34748,92,1,1,0,0,0}, {72581,93,3,1,0,0,0},
	{71711,96,19,1,0,0,0}, {56637,115,1,1,0,0,0}, {57111,116,1,1,0,0,0},
	{69676,117,2,1,0,0,0}, {15680,119,1,1,0,0,0}, {74754,120,8,1,0,0,0},
	{13681,8,8,1,0,0,0}, {36110,32,32,4,0,0,2}, {8255,0,1984,1,470,0,0},
	{40147,0,32,1,0,0,0}, {5633,32,32,1,0,0,0}, {18943,64,32,1,0,0,0},
	{18933,96,32,1,0,0,0}, {19910,128,32,1,0,0,0}, {18177,160,32,1,0,0,0},
	{42046,192,32,1,0,0,0}, {29710,224,32,1,0,0,0},
	{25337,256,32,1,0,0,0}, {25323,288,32,1,0,0,0},
	{37961,320,32,1,0,0,0}, {3524,352,32,1,0,0,0}, {21386,384,32,1,0,0,0},
	{20843,416,32,1,0,0,0}, {17794,448,32,1,0,0,0},
	{17763,480,32,1,0,0,0}, {13681,8,8,1,0,0,0}, {26399,32,1,1,0,0,0},
	{26484,33,1,1,0,0,0}, {26517,34,1,1,0,0,0}, {26465,50,1,1,0,0,0},
	{25979,62,1,1,0,0,0}, {51664,64,1,1,0,0,0}, {56685,65,1,1,0,0,0},
	{56710,66,1,1,0,0,0}, {56414,82,1,1,0,0,0}, {36930,94,1,1,0,0,0},
	{51427,16,16,1,0,0,0}, {13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0},
	{16659,56,8,1,0,0,0}, {57691,64,1984,1,474,0,0},
	{50665,0,1984,1,475,0,0}, {51442,16,16,1,0,0,0},
	{51408,32,32,1,476,0,0}, {50592,96,32,59,0,0,2},
	{51422,0,32,1,472,0,0}, {13681,8,8,1,0,0,0}, {14446,44,4,1,0,0,0},
	{49254,76,4,1,0,0,0}, {48016,88,8,1,0,0,0}, {25083,0,4,1,0,0,0},
	{13681,8,8,1,0,0,0}, {29541,32,8,1,0,0,0}, {695,40,8,1,0,0,0},
	{12689,48,8,1,0,0,0}, {45761,56,8,1,0,0,0}, {29683,64,64,1,0,0,0},
	{814,128,64,1,0,0,0}, {12863,192,64,1,0,0,0}, {45865,256,64,1,0,0,0},
	{26109,0,1,1,0,0,0}, {26100,1,1,1,0,0,0}, {26018,2,1,1,0,0,0},
	{43200,3,1,1,0,0,0}, {25308,4,1,1,0,0,0}, {13841,7,1,1,0,0,0},
	{50305,8,1,1,0,0,0}, {26006,11,5,1,0,0,0}, {47441,16,2,1,0,0,0},
	{51142,18,2,1,0,0,0}, {26133,20,4,1,0,0,0}, {24181,24,1,1,0,0,0},
	{21452,25,1,1,0,0,0}, {47432,26,1,1,0,0,0}, {54341,27,1,1,0,0,0},
	{47257,28,1,1,0,0,0}, {34245,29,1,1,0,0,0}, {47164,30,1,1,0,0,0},
	{34189,31,1,1,0,0,0}, {24543,32,1,1,0,0,0}, {34358,33,1,1,0,0,0},
	{27320,34,1,1,0,0,0}, {35149,35,1,1,0,0,0}, {1935,36,1,1,0,0,0},
	{25612,37,1,1,0,0,0}, {47226,38,1,1,0,0,0}, {49158,39,1,1,0,0,0},
	{34212,40,1,1,0,0,0}, {25468,41,1,1,0,0,0}, {23092,42,1,1,0,0,0},
	{2122,44,1,1,0,0,0}, {1891,45,1,1,0,0,0}, {17661,48,8,1,0,0,0},
	{35874,56,1,1,0,0,0}, {33700,62,1,1,0,0,0}, {2166,63,1,1,0,0,0},
	{44025,80,16,1,0,0,0}, {21238,384,32,4,0,0,2}, {25434,4,2,1,0,0,0},
	{13681,8,8,1,0,0,0}, {34305,27,1,1,0,0,0}, {36532,28,1,1,0,0,0},
	{36549,29,1,1,0,0,0}, {34184,32,4,1,0,0,0}, {1922,40,8,1,0,0,0},
	{2153,56,8,1,0,0,0}, {1708,64,1,1,0,0,0}, {1713,65,1,1,0,0,0},
	{34281,66,1,1,0,0,0}, {1731,72,8,1,0,0,0}, {1962,96,1,1,0,0,0},
	{1967,97,1,1,0,0,0}, {34293,98,1,1,0,0,0}, {1972,104,8,1,0,0,0},
	{36664,128,16,1,0,0,0}, {36693,144,16,1,0,0,0}, {40205,0,32,1,0,0,0},
	{5689,32,32,1,0,0,0}, {39362,64,32,1,0,0,0}, {4875,96,32,1,0,0,0},
	{39226,128,32,1,0,0,0}, {4744,160,32,1,0,0,0}, {41622,192,32,1,0,0,0},
	{7057,224,32,1,0,0,0}, {41455,256,32,1,0,0,0}, {6895,288,32,1,0,0,0},
	{41288,320,32,1,0,0,0}, {6733,352,32,1,0,0,0}, {41121,384,32,1,0,0,0},
	{6571,416,32,1,0,0,0}, {41724,448,32,1,0,0,0}, {7156,480,32,1,0,0,0},
	{41557,512,32,1,0,0,0}, {6994,544,32,1,0,0,0}, {41390,576,32,1,0,0,0},
	{6832,608,32,1,0,0,0}, {41223,640,32,1,0,0,0}, {6670,672,32,1,0,0,0},
	{41685,704,32,1,0,0,0}, {7118,736,32,1,0,0,0}, {41518,768,32,1,0,0,0},
	{6956,800,32,1,0,0,0}, {41351,832,32,1,0,0,0}, {6794,864,32,1,0,0,0},
	{41184,896,32,1,0,0,0}, {6632,928,32,1,0,0,0}, {39832,960,32,1,0,0,0},
	{5330,992,32,1,0,0,0}, {39799,1024,32,1,0,0,0},
	{5298,1056,32,1,0,0,0}, {39738,1088,32,1,0,0,0},
	{5239,1120,32,1,0,0,0}, {39767,1152,32,1,0,0,0},
	{5267,1184,32,1,0,0,0}, {40366,1216,32,1,0,0,0},
	{5843,1248,32,1,0,0,0}, {41649,1280,32,1,0,0,0},
	{7083,1312,32,1,0,0,0}, {41482,1344,32,1,0,0,0},
	{6921,1376,32,1,0,0,0}, {41315,1408,32,1,0,0,0},
	{6759,1440,32,1,0,0,0}, {41148,1472,32,1,0,0,0},
	{6597,1504,32,1,0,0,0}, {17834,1536,32,1,0,0,0},
	{17725,1568,32,1,0,0,0}, {40205,0,32,1,0,0,0}, {5689,32,32,1,0,0,0},
	{38522,64,32,1,0,0,0}, {4064,96,32,1,0,0,0}, {39329,128,32,1,0,0,0},
	{4843,160,32,1,0,0,0}, {38545,192,32,1,0,0,0}, {4086,224,32,1,0,0,0},
	{41592,256,32,1,0,0,0}, {7028,288,32,1,0,0,0}, {41425,320,32,1,0,0,0},
	{6866,352,32,1,0,0,0}, {41258,384,32,1,0,0,0}, {6704,416,32,1,0,0,0},
	{41091,448,32,1,0,0,0}, {6542,480,32,1,0,0,0}, {13681,8,8,1,0,0,0},
	{22772,256,32,8,0,0,2}, {34085,512,32,8,0,0,2}, {13681,8,8,1,0,0,0},
	{56799,32,1,1,0,0,0}, {41889,58,4,1,0,0,0}, {1257,16,16,1,0,0,0},
	{13681,8,8,1,0,0,0}, {51112,29,3,1,0,0,0}, {13681,8,8,1,0,0,0},
	{13745,24,8,1,0,0,0}, {54565,4,12,1,0,0,0}, {36506,20,4,1,0,0,0},
	{55815,48,16,1,0,0,0}, {43649,87,1,1,0,0,0}, {1623,88,8,1,0,0,0},
	{754,96,8,1,0,0,0}, {805,104,24,1,0,0,0}, {29417,128,8,1,0,0,0},
	{29446,136,24,1,0,0,0}, {29365,160,8,1,0,0,0}, {29394,168,24,1,0,0,0},
	{49643,8,8,1,0,0,0}, {17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0},
	{47060,32,1,1,0,0,0}, {50697,33,1,1,0,0,0}, {51926,62,2,1,0,0,0},
	{1703,0,1,1,0,0,0}, {13681,8,8,1,0,0,0}, {37746,24,8,1,0,0,0},
	{42025,32,32,1,0,0,0}, {42004,64,32,1,0,0,0}, {41961,96,32,1,0,0,0},
	{41940,128,32,1,0,0,0}, {17450,4,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{51926,32,1,1,0,0,0}, {55265,0,8,32,0,0,2}, {49643,8,8,1,0,0,0},
	{17502,28,4,1,0,0,0}, {49643,8,8,1,0,0,0}, {43294,56,8,1,0,0,0},
	{43235,88,8,1,0,0,0}, {43353,120,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{7507,32,16,1,0,0,0}, {7537,64,16,1,0,0,0}, {7515,96,16,1,0,0,0},
	{49872,16,1,1,0,0,0}, {18794,18,1,1,0,0,0}, {28497,512,512,1,272,0,0},
	{28534,1024,128,1,270,0,0}, {34462,64,4,1,0,0,0},
	{42193,0,64,1,47,0,0}, {8322,0,1984,1,241,0,0},
	{8416,0,1984,1,242,0,0}, {8353,0,1984,1,243,0,0},
	{8384,0,1984,1,244,0,0}, {8287,0,1984,1,246,0,0},
	{8487,0,1984,1,247,0,0}, {8516,0,1984,1,249,0,0},
	{8447,0,1984,1,248,0,0}, {41982,0,32,1,332,0,0},
	{42518,0,352,1,460,0,0}, {42329,0,128,1,461,0,0},
	{42561,0,160,1,468,0,0}, {51422,0,32,1,472,0,0},
	{42458,0,2048,1,473,0,0}, {50665,0,1984,1,475,0,0},
	{42431,0,96,1,477,0,0}, {42900,0,448,1,478,0,0},
	{42927,0,256,1,480,0,0}, {8225,0,320,1,315,0,0},
	{18858,0,1984,1,481,0,0}, {42440,0,768,1,483,0,0},
	{42721,0,64,1,484,0,0}, {42771,0,64,1,486,0,0},
	{42952,0,128,1,487,0,0}, {42873,0,320,1,488,0,0},
	{42338,0,128,1,489,0,0}, {42527,0,512,1,490,0,0},
	{42599,0,64,1,491,0,0}, {42864,0,256,1,492,0,0},
	{42791,0,128,1,493,0,0}, {42377,0,128,1,494,0,0},
	{42205,0,128,1,495,0,0}, {42809,0,128,1,499,0,0},
	{42231,0,2048,1,500,0,0}, {42609,0,384,1,426,0,0},
	{42241,0,2048,1,424,0,0}, {42639,0,640,1,501,0,0},
	{42413,0,64,1,502,0,0}, {42846,0,384,1,503,0,0},
	{42449,0,256,1,505,0,0}, {42961,0,64,1,506,0,0},
	{42358,0,352,1,507,0,0}, {42260,0,512,1,508,0,0},
	{42467,0,96,1,374,0,0}, {42800,0,128,1,509,0,0},
	{42891,0,128,1,510,0,0}, {42712,0,320,1,713,0,0},
	{42486,0,160,1,714,0,0}, {42319,0,480,1,434,0,0},
	{42780,0,128,1,435,0,0}, {42294,0,128,1,273,0,0},
	{17965,0,128,1,277,0,0}, {17951,0,2048,1,274,0,0},
	{42703,0,192,1,365,0,0}, {42919,0,256,1,360,0,0},
	{42979,0,128,1,361,0,0}, {42855,0,64,1,372,0,0},
	{42694,0,64,1,371,0,0}, {42818,0,224,1,443,0,0},
	{42828,0,128,1,428,0,0}, {42551,0,128,1,431,0,0},
	{42509,0,256,1,433,0,0}, {42619,0,128,1,436,0,0},
	{42367,0,192,1,432,0,0}, {57045,3,1,1,0,0,0}, {13681,8,8,1,0,0,0},
	{72730,16,16,1,0,0,0}, {74565,32,32,1,0,0,0}, {53145,0,8,1,0,0,0},
	{13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0}, {24849,26,6,1,0,0,0},
	{22176,32,1,1,0,0,0}, {52620,52,4,1,0,0,0}, {56276,59,5,1,0,0,0},
	{16456,64,1984,1,245,0,0}, {13681,8,8,1,0,0,0}, {51158,64,8,1,0,0,0},
	{49670,72,8,1,0,0,0}, {49650,80,8,1,0,0,0}, {45771,96,8,1,0,0,0},
	{45838,104,24,1,0,0,0}, {25912,128,4,1,0,0,0}, {43250,140,4,1,0,0,0},
	{43465,144,4,1,0,0,0}, {43369,148,4,1,0,0,0}, {43309,152,4,1,0,0,0},
	{43413,156,4,1,0,0,0}, {29488,160,4,1,0,0,0}, {43271,172,4,1,0,0,0},
	{43487,176,4,1,0,0,0}, {43390,180,4,1,0,0,0}, {43330,184,4,1,0,0,0},
	{43438,188,4,1,0,0,0}, {2938,192,16,1,0,0,0}, {3042,208,16,1,0,0,0},
	{3146,224,16,1,0,0,0}, {3198,240,16,1,0,0,0}, {2963,256,16,1,0,0,0},
	{3067,272,16,1,0,0,0}, {3171,288,16,1,0,0,0}, {3222,304,16,1,0,0,0},
	{2886,320,16,1,0,0,0}, {2990,336,16,1,0,0,0}, {3094,352,16,1,0,0,0},
	{3248,368,16,1,0,0,0}, {2911,544,16,1,0,0,0}, {3015,560,16,1,0,0,0},
	{3119,576,16,1,0,0,0}, {3273,592,16,1,0,0,0}, {13681,8,8,1,0,0,0},
	{26593,40,8,1,0,0,0}, {34146,56,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{29519,156,4,1,0,0,0}, {17397,188,4,1,0,0,0}, {52942,200,8,1,0,0,0},
	{52955,216,8,1,0,0,0}, {29530,284,4,1,0,0,0}, {17409,316,4,1,0,0,0},
	{34699,2,2,1,0,0,0}, {13681,8,8,1,0,0,0}, {34774,22,1,1,0,0,0},
	{34571,23,1,1,0,0,0}, {34696,24,8,1,0,0,0}, {43581,32,32,1,0,0,0},
	{57144,64,8,1,0,0,0}, {43602,88,4,1,0,0,0}, {43620,92,4,1,0,0,0},
	{13681,8,8,1,0,0,0}, {27619,21,3,1,0,0,0}, {51403,30,2,1,0,0,0},
	{52984,80,16,1,0,0,0}, {52776,112,16,1,0,0,0}, {21797,144,16,1,0,0,0},
	{53145,0,8,1,0,0,0}, {13681,8,8,1,0,0,0}, {13736,16,8,1,0,0,0},
	{19965,32,16,1,0,0,0}, {50941,52,4,1,0,0,0}, {20005,56,8,1,0,0,0},
	{29246,64,8,1,0,0,0}, {48883,72,4,1,0,0,0}, {48901,76,4,1,0,0,0},
	{15988,80,8,1,0,0,0}, {16008,88,8,1,0,0,0}, {18006,96,16,1,0,0,0},
	{17980,112,16,1,0,0,0}, {52883,128,16,1,0,0,0},
	{52913,144,16,1,0,0,0}, {52833,160,16,1,0,0,0},
	{52998,176,16,1,0,0,0}, {53080,192,16,1,0,0,0},
	{53052,208,16,1,0,0,0}, {52790,224,16,1,0,0,0},
	{52862,240,16,1,0,0,0}, {44361,256,16,1,0,0,0}, {37796,280,8,1,0,0,0},
	{13875,288,16,1,0,0,0}, {52675,304,16,1,0,0,0},
	{49539,341,11,1,0,0,0}, {29656,1,1,1,0,0,0}, {26357,2,1,1,0,0,0},
	{13681,8,8,1,0,0,0}, {52620,24,4,1,0,0,0}, {36506,29,3,1,0,0,0},
	{17481,32,4,1,0,0,0}, {22968,48,16,1,0,0,0}, {709,64,32,1,0,0,0},
	{713,96,32,1,0,0,0}, {780,128,16,1,0,0,0}, {734,144,16,1,0,0,0},
	{29564,160,32,1,0,0,0}, {29568,192,32,1,0,0,0},
	{29622,224,16,1,0,0,0}, {29584,240,16,1,0,0,0},
	{22903,256,32,1,0,0,0}, {22907,288,32,1,0,0,0},
	{22949,320,16,1,0,0,0}, {22922,336,16,1,0,0,0}, {48001,380,4,1,0,0,0},
	{47024,384,32,1,0,0,0}, {53145,0,8,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17468,20,4,1,0,0,0}, {17438,28,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{25864,60,4,1,0,0,0}, {29613,92,4,1,0,0,0}, {35859,124,4,1,0,0,0},
	{74700,0,108,1,0,0,0}, {34684,108,1,1,0,0,0}, {70912,109,15,1,0,0,0},
	{34679,124,1,1,0,0,0}, {17720,125,1,1,0,0,0}, {25773,126,1,1,0,0,0},
	{74067,127,1,1,0,0,0}, {73330,0,127,1,0,0,0}, {37651,127,1,1,0,0,0},
	{24645,8,8,1,0,0,0}, {24600,24,8,1,0,0,0}, {36228,64,128,1,514,0,0},
	{36368,320,128,1,515,0,0}, {26204,0,128,1,511,0,0},
	{26244,0,128,1,512,0,0}, {23588,8,8,1,0,0,0}, {28767,64,64,8,251,0,2},
	{28746,576,64,1,250,0,0}, {42163,0,1,1,0,0,0}, {42069,1,1,1,0,0,0},
	{47290,2,1,1,0,0,0}, {15943,3,1,1,0,0,0}, {52568,5,1,1,0,0,0},
	{44769,6,1,1,0,0,0}, {42084,8,1,1,0,0,0}, {47321,9,1,1,0,0,0},
	{15958,10,1,1,0,0,0}, {53344,11,1,1,0,0,0}, {37627,12,4,1,0,0,0},
	{24617,43,5,1,0,0,0}, {46633,64,32,1,0,0,0}, {46694,96,32,1,0,0,0},
	{45193,144,16,1,0,0,0}, {47857,160,16,1,0,0,0},
	{48150,176,16,1,0,0,0}, {13196,208,16,1,0,0,0},
	{47303,224,32,1,0,0,0}, {47906,256,16,1,0,0,0},
	{48187,272,16,1,0,0,0}, {462,291,5,1,0,0,0}, {56522,299,5,1,0,0,0},
	{27328,307,5,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {49439,96,32,1,69,0,0}, {49153,160,8,1,0,0,0},
	{28002,200,24,1,0,0,0}, {21519,0,64,0,55,0,3}, {12549,0,0,1,524,0,0},
	{12561,0,1536,1,527,0,0}, {46614,0,4,1,0,149,0}, {632,4,4,1,0,0,0},
	{13122,8,8,1,0,148,0}, {56284,18,1,1,0,0,0}, {46344,19,2,1,0,147,0},
	{50854,22,2,1,0,0,0}, {48966,24,4,1,0,0,0}, {51095,28,2,1,0,146,0},
	{47080,32,1,1,0,0,0}, {56673,33,1,1,0,0,0}, {34064,34,1,1,0,0,0},
	{45687,35,1,1,0,0,0}, {21588,37,1,1,0,0,0}, {52111,40,24,1,0,0,0},
	{7543,64,3,1,0,0,0}, {2814,67,5,1,0,0,0}, {44311,73,4,1,0,0,0},
	{51564,77,3,1,0,0,0}, {24227,80,1,1,0,0,0}, {44269,81,4,1,0,0,0},
	{50705,86,2,1,0,0,0}, {17144,88,2,1,0,0,0}, {1042,91,1,1,0,0,0},
	{51245,92,4,1,0,0,0}, {54098,96,8,1,0,0,0}, {50641,104,24,1,0,0,0},
	{2447,136,24,1,0,0,0}, {45303,163,5,1,0,0,0}, {28169,168,24,1,0,0,0},
	{37752,192,352,1,6,0,0}, {37773,544,352,1,6,0,0},
	{24409,896,4,1,0,0,0}, {2862,904,3,1,0,0,0}, {14361,909,3,1,0,0,0},
	{972,912,3,1,0,0,0}, {47272,916,1,1,0,0,0}, {968,917,3,1,0,0,0},
	{14357,920,3,1,0,0,0}, {27853,968,24,1,0,0,0}, {20491,995,5,1,0,0,0},
	{52612,1000,24,1,0,0,0}, {20333,1027,5,1,0,0,0},
	{28110,1032,24,1,0,0,0}, {27867,1096,24,1,0,0,0},
	{27836,1128,24,1,0,0,0}, {2874,1160,3,1,0,0,0},
	{51276,1164,4,1,0,143,0}, {47145,1168,1,1,0,0,0},
	{45641,1169,1,1,0,0,0}, {51924,1170,1,1,0,0,0},
	{16273,1172,6,1,0,0,0}, {45884,1181,1,1,0,0,0},
	{52630,1182,1,1,0,0,0}, {22356,1183,1,1,0,0,0},
	{37169,1187,5,1,0,0,0}, {27840,1192,24,1,0,0,0},
	{55909,1224,24,1,0,0,0}, {7499,1256,24,1,0,0,0},
	{23963,1280,64,1,0,0,0}, {1529,1344,32,1,0,0,0},
	{48213,1381,3,1,0,0,0}, {28035,1384,24,1,0,0,0},
	{27882,1416,24,1,0,0,0}, {22752,1440,16,1,0,0,0},
	{22732,1456,16,1,0,0,0}, {22522,1472,32,1,0,0,0},
	{22508,1504,32,1,0,0,0}, {20604,1583,1,1,0,0,0},
	{24430,1584,8,1,0,144,0}, {20940,1592,8,1,0,145,0},
	{1509,1600,64,1,0,0,0}, {53561,1667,1,1,0,0,0},
	{29308,0,1536,1,522,0,0}, {21519,1536,64,0,0,0,3},
	{51926,0,1,1,0,0,0}, {27619,12,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{25696,32,16,64,528,0,2}, {13681,8,8,1,0,0,0}, {46193,61,3,1,0,0,0},
	{23588,8,8,1,0,0,0}, {27619,29,3,1,0,0,0}, {18824,61,3,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {16566,128,2048,1,534,0,0},
	{54179,200,24,1,0,0,0}, {54194,240,16,1,0,0,0},
	{51945,256,8,208,0,0,2}, {53373,1920,8,16,0,0,2},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {35116,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{19563,128,2048,1,64,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {24086,64,1,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {17334,128,32,1,0,0,0}, {17347,160,32,1,0,0,0},
	{40967,192,32,1,0,0,0}, {6424,224,32,1,0,0,0}, {40987,256,32,1,0,0,0},
	{6443,288,32,1,0,0,0}, {40232,576,32,1,0,0,0}, {5715,608,32,1,0,0,0},
	{52312,640,32,1,0,0,0}, {39025,672,32,1,0,0,0}, {4550,704,32,1,0,0,0},
	{37865,736,32,1,0,0,0}, {3431,768,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {363,88,4,1,0,0,0}, {35116,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {50298,96,1,1,0,0,0},
	{50236,97,1,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{28102,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7879,128,512,1,68,0,0}, {21519,2176,64,0,0,0,3},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {27831,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {853,128,512,1,136,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{21025,64,16,1,0,0,0}, {2555,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51986,128,128,0,225,0,3},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {7961,64,192,1,224,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {23632,88,8,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {893,128,512,1,236,0,0},
	{36023,704,64,1,0,0,0}, {21519,2176,64,0,0,0,3},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7742,128,512,1,313,0,0},
	{50247,1024,64,0,0,0,3}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7618,128,2048,1,239,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {24086,192,1,1,0,0,0},
	{19474,208,16,1,0,0,0}, {54220,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {21409,128,128,0,737,0,3},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {48872,128,8,1,0,0,0},
	{54625,168,24,1,0,0,0}, {54318,192,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {2287,224,32,1,0,0,0}, {2304,288,32,1,0,0,0},
	{50283,504,8,1,0,0,0}, {58022,512,4096,1,291,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {48872,128,8,1,0,0,0},
	{54625,168,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7950,192,320,1,265,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0},
	{2308,256,32,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7605,512,6144,1,261,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28390,64,1,1,0,0,0}, {28423,65,1,1,0,0,0},
	{54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{814,128,32768,1,310,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34462,76,4,1,0,0,0},
	{23587,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7654,128,4096,1,311,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34462,76,4,1,0,0,0},
	{23587,80,16,1,0,0,0}, {2659,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {34486,96,16,1,0,0,0},
	{53931,128,128,0,43,0,3}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34462,76,4,1,0,0,0},
	{23587,80,16,1,0,0,0}, {2265,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {1257,128,32,0,485,0,3},
	{23733,0,128,1,303,0,0}, {16992,128,1024,1,326,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {37301,80,16,1,0,0,0}, {73695,864,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {2568,168,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {53534,243,1,1,0,0,0},
	{34276,244,12,1,0,0,0}, {18673,256,64,1,335,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {1743,64,64,1,331,0,0},
	{23733,0,128,1,303,0,0}, {17005,128,1024,1,338,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {37001,128,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {2276,72,24,1,0,0,0}, {18747,96,1,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {831,128,512,1,373,0,0},
	{73552,2176,8,16,0,0,2}, {71625,2304,8,16,0,0,2},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{54274,64,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0}, {47691,101,3,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7636,128,2048,1,444,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {678,128,640,1,451,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {54146,64,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7718,224,64,0,452,0,3},
	{23733,0,128,1,303,0,0}, {7919,128,384,1,456,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,154,0}, {28368,64,1,1,0,0,0},
	{54368,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{28368,64,1,1,0,0,0}, {54368,80,16,1,0,0,0}, {21103,96,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {24086,192,1,1,0,0,0}, {46764,193,1,1,0,0,0},
	{54098,248,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{17607,128,32,1,0,0,0}, {17625,192,32,1,0,0,0},
	{17642,256,32,1,0,0,0}, {16612,320,32,1,0,0,0},
	{23307,384,32,1,0,0,0}, {51683,448,32,1,0,0,0},
	{12798,512,32,1,0,0,0}, {21601,576,32,1,0,0,0},
	{21641,640,32,1,0,0,0}, {21656,704,32,1,0,0,0},
	{21619,768,32,1,0,0,0}, {55857,896,32,1,0,0,0},
	{21900,960,32,1,0,0,0}, {21877,992,32,1,0,0,0},
	{21835,1024,32,1,0,0,0}, {21855,1056,32,1,0,0,0},
	{28459,1088,32,1,0,0,0}, {28438,1120,32,1,0,0,0},
	{21979,1152,32,1,0,0,0}, {21965,1184,32,1,0,0,0},
	{42148,1216,32,1,0,0,0}, {46989,1248,32,1,0,0,0},
	{12816,1280,32,1,0,0,0}, {12843,1312,32,1,0,0,0},
	{19040,1344,32,1,0,0,0}, {19065,1376,32,1,0,0,0},
	{19111,1408,32,1,0,0,0}, {55826,1440,32,1,0,0,0},
	{3374,1472,32,1,0,0,0}, {21944,1504,32,1,0,0,0},
	{21924,1536,32,1,0,0,0}, {20178,1600,32,1,0,0,0},
	{27135,1632,32,1,0,0,0}, {13857,1664,32,1,0,0,0},
	{19705,1696,32,1,0,0,0}, {20195,1728,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {7987,64,1,1,0,0,0},
	{28185,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {21489,2176,1536,1,525,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {28189,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7907,256,1920,1,659,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {2415,64,16,1,0,0,0}, {34457,92,4,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{18630,128,256,1,660,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28083,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7868,256,1920,1,664,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {27826,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7672,256,1920,1,666,0,0}, {23733,0,128,1,303,0,0},
	{16942,128,480,1,674,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54039,96,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{7931,256,512,1,680,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{19987,88,8,1,0,0,0}, {28319,128,32,0,711,0,3}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{1374,64,32,1,0,0,0}, {1439,96,32,1,0,0,0}, {1364,128,32,1,0,0,0},
	{1275,160,32,1,0,0,0}, {1400,192,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {28021,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7856,256,1920,1,715,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {28071,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {875,128,512,1,720,0,0},
	{21519,2176,64,0,0,0,3}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{27963,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7814,256,1920,1,732,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {27887,72,24,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {7788,128,1280,1,733,0,0},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{35756,64,1,1,0,0,0}, {36873,65,1,1,0,0,0}, {54828,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {44502,128,32,1,0,0,0},
	{44748,192,64,1,0,0,0}, {23757,0,128,1,301,0,0},
	{23733,0,128,1,303,0,0}, {7919,128,1536,1,748,0,0},
	{23776,0,128,1,301,0,0}, {23776,0,128,1,301,0,0},
	{19532,128,1024,1,750,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7426,128,4096,1,753,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {34462,76,4,1,0,0,0},
	{23587,80,16,1,0,0,0}, {24086,192,1,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {19171,128,128,1,737,0,0},
	{19024,256,128,1,737,0,0}, {13012,384,128,1,737,0,0},
	{13032,512,128,1,737,0,0}, {12920,640,128,1,737,0,0},
	{12942,768,128,1,737,0,0}, {13055,896,128,1,737,0,0},
	{13078,1024,128,1,737,0,0}, {12967,1152,128,1,737,0,0},
	{12988,1280,128,1,737,0,0}, {12871,1408,128,1,737,0,0},
	{12894,1536,128,1,737,0,0}, {37140,1664,128,1,737,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{46328,120,4,1,0,0,0}, {46614,124,4,1,0,155,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {53291,96,1,1,0,0,0}, {16600,97,1,1,0,0,0},
	{54828,112,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{21077,496,16,1,0,0,0}, {53301,512,1024,0,42,0,3},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51082,80,8,1,0,0,0}, {51073,88,8,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {28067,72,24,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {871,128,512,1,760,0,0},
	{21519,2176,64,0,0,0,3}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{28045,72,24,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{7867,128,2560,1,761,0,0}, {54945,0,32,1,0,0,0}, {1523,32,32,1,0,0,0},
	{33740,80,16,1,0,0,0}, {33777,96,32,1,0,0,0}, {57478,128,64,1,0,0,0},
	{57967,197,1,1,0,0,0}, {46145,198,1,1,0,0,0}, {21683,199,1,1,0,0,0},
	{23652,200,24,1,0,0,0}, {50334,0,1,1,0,0,0}, {57201,0,1,1,0,0,0},
	{13765,8,8,1,0,0,0}, {35383,24,8,1,0,0,0}, {16841,0,32,1,0,160,0},
	{25189,0,1,1,0,0,0}, {25199,1,1,1,0,0,0}, {53861,2,1,1,0,0,0},
	{34530,12,4,1,0,0,0}, {47844,16,16,1,0,0,0}, {54828,48,16,1,0,0,0},
	{73025,64,32,1,0,0,0}, {71775,96,32,1,0,0,0}, {73190,128,16,1,0,0,0},
	{71979,144,16,1,0,0,0}, {45975,192,64,1,0,0,0}, {1428,256,32,1,0,0,0},
	{45636,288,32,1,0,0,0}, {18695,320,64,1,0,0,0},
	{57679,384,32,52,0,0,2}, {23508,0,32,1,654,0,0},
	{55485,32,16,1,0,0,0}, {54828,48,16,1,0,0,0}, {73025,64,32,1,0,0,0},
	{71775,96,32,1,0,0,0}, {73190,128,16,1,0,0,0}, {71979,144,16,1,0,0,0},
	{23508,0,32,1,654,0,0}, {54543,48,16,1,0,0,0}, {21988,128,32,8,0,0,2},
	{23508,0,32,1,654,0,0}, {29127,56,8,1,0,0,0}, {29030,64,32,1,0,0,0},
	{29041,96,32,1,0,0,0}, {45705,4,1,1,0,0,0}, {35185,5,1,1,0,0,0},
	{71969,6,1,1,0,0,0}, {71949,7,1,1,0,0,0}, {45733,8,1,1,0,0,0},
	{35210,9,1,1,0,0,0}, {73180,10,1,1,0,0,0}, {73160,11,1,1,0,0,0},
	{71765,12,1,1,0,0,0}, {71750,13,1,1,0,0,0}, {73015,14,1,1,0,0,0},
	{73000,15,1,1,0,0,0}, {47844,16,16,1,0,0,0}, {49606,32,32,4,0,0,2},
	{49631,160,32,4,0,0,2}, {49619,288,32,4,0,0,2},
	{23508,0,32,1,654,0,0}, {21204,48,16,1,0,0,0},
	{51986,64,416,0,649,0,3}, {23508,0,32,1,654,0,0},
	{54543,48,16,1,0,0,0}, {51785,128,32,8,0,0,2}, {23508,0,32,1,654,0,0},
	{15512,48,16,1,0,0,0}, {73025,64,32,1,0,0,0}, {71775,96,32,1,0,0,0},
	{73190,128,16,1,0,0,0}, {71979,144,16,1,0,0,0},
	{23508,0,32,1,654,0,0}, {73025,64,32,1,0,0,0}, {71775,96,32,1,0,0,0},
	{55952,128,32,0,0,0,3}, {7370,0,16,1,0,0,0}, {47844,16,16,1,0,0,0},
	{23508,0,32,1,654,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {54828,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {34327,63,1,1,0,0,0}, {46614,8,4,1,0,162,0},
	{47334,32,1,1,0,0,0}, {24111,384,1536,1,756,0,0},
	{18685,0,8,16,0,0,2}, {53534,131,1,1,0,0,0}, {54425,132,12,1,0,0,0},
	{72708,144,16,1,0,0,0}, {74544,160,32,1,0,0,0}, {49108,212,4,1,0,0,0},
	{29260,216,8,1,0,0,0}, {34690,0,1,1,0,0,0}, {13658,4,1,1,0,0,0},
	{55600,5,1,1,0,0,0}, {55708,6,1,1,0,0,0}, {35843,7,1,1,0,0,0},
	{15796,8,1,1,0,0,0}, {17141,30,2,1,0,0,0}, {49113,140,4,1,0,0,0},
	{29260,152,8,1,0,0,0}, {13574,176,16,1,0,0,0}, {13610,192,16,1,0,0,0},
	{13634,208,16,1,0,0,0}, {45142,240,16,1,0,0,0}, {34495,8,24,1,0,0,0},
	{34495,8,24,1,0,0,0}, {54806,48,16,1,0,0,0}, {1042,0,1,1,0,0,0},
	{33965,1,1,1,0,0,0}, {21452,2,1,1,0,0,0}, {51945,3,1,1,0,0,0},
	{48209,4,4,1,0,0,0}, {46614,8,4,1,0,169,0}, {33940,13,1,1,0,0,0},
	{29357,14,1,1,0,0,0}, {17144,26,2,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28102,72,24,1,0,0,0}, {54098,96,8,1,0,0,0}, {28189,136,24,1,0,0,0},
	{24211,168,24,1,0,0,0}, {58047,208,16,1,0,0,0}, {424,294,2,1,0,168,0},
	{48998,302,2,1,0,167,0}, {8622,304,16,1,0,0,0},
	{24111,384,1536,1,756,0,0}, {12600,63,1,1,0,0,0},
	{48226,165,3,1,0,170,0}, {43755,176,16,1,0,0,0},
	{17247,192,1,1,0,0,0}, {44699,208,16,1,0,0,0},
	{34495,1920,32,0,662,0,3}, {58065,1920,64,0,663,0,7},
	{51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0},
	{28185,72,24,1,0,0,0}, {36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51802,96,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51802,96,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {51802,160,32,1,0,0,0},
	{56476,192,1856,1,526,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51802,96,32,1,0,0,0}, {47820,0,1,1,0,0,0},
	{47807,1,1,1,0,0,0}, {21308,2,30,1,0,172,0}, {16691,0,64,1,0,0,0},
	{48872,64,8,1,0,0,0}, {35415,72,8,1,0,0,0}, {35340,95,1,1,0,0,0},
	{27437,96,32,1,0,0,0}, {54618,136,24,1,0,0,0}, {54601,168,24,1,0,0,0},
	{2088,192,64,1,0,0,0}, {1857,256,64,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {35756,64,1,1,0,0,0},
	{37105,65,1,1,0,0,0}, {54828,80,16,1,0,0,0}, {57483,128,64,1,0,0,0},
	{1428,192,32,1,0,0,0}, {45636,224,32,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {45317,64,32,1,0,0,0}, {44497,96,32,1,0,0,0},
	{24645,8,8,1,0,0,0}, {24600,24,8,1,0,0,0}, {36310,64,32,4,0,0,2},
	{36445,320,32,4,0,0,2}, {44079,512,32,1,0,0,0},
	{44685,544,16,1,0,0,0}, {19601,560,8,1,0,0,0}, {55206,568,8,1,0,0,0},
	{44006,584,8,1,0,0,0}, {57554,592,8,1,0,0,0}, {57151,600,8,1,0,0,0},
	{56395,0,1,1,0,0,0}, {25721,1,1,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17073,16,2,1,0,0,0}, {43612,18,6,1,0,0,0}, {22233,30,2,1,0,0,0},
	{56161,63,1,1,0,0,0}, {1589,136,24,1,0,0,0}, {22176,160,1,1,0,0,0},
	{1566,168,24,1,0,0,0}, {43593,200,24,1,0,0,0}, {2787,224,1,1,0,0,0},
	{43572,232,24,1,0,0,0}, {35045,316,4,1,0,0,0}, {56395,0,1,1,0,0,0},
	{25721,1,1,1,0,0,0}, {22233,6,2,1,0,0,0}, {35045,28,4,1,0,0,0},
	{44811,32,1,1,0,0,0}, {45636,40,24,1,0,0,0}, {51403,92,4,1,0,0,0},
	{1589,104,24,1,0,0,0}, {22176,128,1,1,0,0,0}, {1566,136,24,1,0,0,0},
	{1585,168,24,1,0,0,0}, {47910,0,8,1,0,174,0}, {20824,32,32,1,0,0,0},
	{54021,64,32,1,0,0,0}, {47325,160,32,1,0,0,0}, {7380,192,32,1,0,0,0},
	{48467,0,4,1,0,0,0}, {53139,4,12,1,0,0,0}, {16350,19,5,1,0,0,0},
	{37739,27,5,1,0,0,0}, {57736,32,32,1,0,0,0}, {32554,0,64,1,681,0,0},
	{32568,0,64,1,3,0,0}, {32539,0,64,1,65,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {8603,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {7961,64,192,1,224,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{29112,128,8,64,0,0,2}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0},
	{23587,80,16,1,0,0,0}, {48872,128,8,1,0,0,0}, {13147,143,1,1,0,0,0},
	{23581,144,16,1,0,0,0}, {54625,168,24,1,0,0,0},
	{28120,200,24,1,0,0,0}, {53806,224,1,1,0,0,0}, {54749,240,16,1,0,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {13156,64,1,1,0,0,0}, {23587,80,16,1,0,0,0},
	{48872,128,8,1,0,0,0}, {54625,168,24,1,0,0,0}, {35340,192,1,1,0,0,0},
	{36612,216,8,1,0,0,0}, {2308,256,32,1,0,0,0},
	{7605,512,6144,1,261,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{28390,64,1,1,0,0,0}, {28423,65,1,1,0,0,0}, {54368,80,16,1,0,0,0},
	{814,128,32768,1,310,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{37301,80,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0}, {2568,168,24,1,0,0,0},
	{53701,240,1,1,0,0,0}, {50842,241,1,1,0,0,0}, {53534,243,1,1,0,0,0},
	{34276,244,12,1,0,0,0}, {18673,256,64,1,335,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {50778,102,2,1,0,178,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {19474,80,16,1,0,0,0},
	{22437,128,64,7,423,0,2}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{28285,0,8,64,0,0,2}, {15962,0,32,1,0,0,0}, {52594,32,32,1,0,0,0},
	{43986,80,16,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {2379,80,16,1,0,0,0}, {1743,128,384,1,704,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{52305,48,16,1,0,0,0}, {2415,64,16,1,0,0,0}, {34457,92,4,1,0,0,0},
	{18630,128,256,1,660,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{53734,64,1,1,0,0,0}, {53719,65,1,1,0,0,0}, {51082,80,8,1,0,0,0},
	{51073,88,8,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{43548,16,8,1,0,0,0}, {44238,24,8,1,0,0,0}, {44412,3,5,1,0,0,0},
	{44444,11,5,1,0,0,0}, {44042,16,16,1,0,0,0}, {43712,35,5,1,0,0,0},
	{17569,0,4,1,0,0,0}, {29265,4,4,1,0,0,0}, {13681,8,8,1,0,0,0},
	{17073,16,2,1,0,0,0}, {49254,20,4,1,0,0,0}, {24741,32,16,1,0,0,0},
	{55809,60,4,1,0,0,0}, {29246,64,8,1,0,0,0}, {51633,72,24,1,0,0,0},
	{48883,100,4,1,0,0,0}, {51614,104,24,1,0,0,0}, {332,128,16,1,0,0,0},
	{7489,144,16,1,0,0,0}, {57807,176,16,1,0,0,0}, {48901,228,4,1,0,0,0},
	{51627,232,24,1,0,0,0}, {19897,264,8,1,0,0,0}, {42988,280,8,1,0,0,0},
	{54961,288,16,1,0,0,0}, {49238,304,16,1,0,0,0}, {17569,0,4,1,0,0,0},
	{29265,4,4,1,0,0,0}, {13681,8,8,1,0,0,0}, {17073,16,2,1,0,0,0},
	{49254,20,4,1,0,0,0}, {589,71,1,1,0,0,0}, {73747,72,8,1,0,0,0},
	{73142,80,8,1,0,0,0}, {71847,88,8,1,0,0,0}, {50974,108,4,1,0,0,0},
	{42945,112,8,1,0,0,0}, {21523,120,8,1,0,0,0}, {1042,0,1,1,0,0,0},
	{22356,1,1,1,0,0,0}, {47272,2,1,1,0,0,0}, {33940,3,1,1,0,0,0},
	{47407,4,1,1,0,0,0}, {51138,5,3,1,0,0,0}, {46614,8,4,1,0,180,0},
	{22106,12,1,1,0,0,0}, {24537,13,1,1,0,0,0}, {29357,14,1,1,0,0,0},
	{47149,15,1,1,0,0,0}, {17144,26,2,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28102,72,24,1,0,0,0}, {24381,104,24,1,0,0,0}, {58047,144,16,1,0,0,0},
	{28087,200,24,1,0,0,0}, {2365,240,16,1,0,0,0}, {25,256,16,1,0,0,0},
	{54308,272,16,1,0,0,0}, {74040,360,24,1,0,0,0},
	{24111,384,1536,1,756,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {56476,192,1856,1,526,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0},
	{53358,16,16,1,0,0,0}, {52305,48,16,1,0,0,0}, {28185,72,24,1,0,0,0},
	{36517,128,32,1,0,0,0}, {56476,192,1856,1,526,0,0},
	{17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0}, {46614,0,4,1,0,182,0},
	{44281,4,4,1,0,0,0}, {47080,32,1,1,0,0,0}, {24257,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {51564,37,3,1,0,0,0}, {55909,40,24,1,0,0,0},
	{16273,64,6,1,0,0,0}, {28102,72,24,1,0,0,0}, {45303,130,6,1,0,0,0},
	{52111,200,24,1,0,0,0}, {34327,224,16,1,0,0,0},
	{15758,240,16,1,0,0,0}, {23963,320,64,1,0,0,0}, {34462,24,1,1,0,0,0},
	{34934,28,4,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {54828,80,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {16691,0,64,1,0,0,0}, {44644,88,8,1,0,0,0},
	{23859,128,64,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {48420,112,16,1,0,0,0}, {17569,0,8,1,0,20,0},
	{49504,32,32,1,0,0,0}, {51459,0,16,1,0,18,0}, {53358,16,16,1,0,0,0},
	{52305,48,16,1,0,0,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{36,0,4,1,0,0,0}, {2319,16,16,1,0,0,0}, {15732,32,16,1,0,0,0},
	{15745,48,16,1,0,0,0}, {51459,0,16,1,0,18,0}, {52305,48,16,1,0,0,0},
	{49706,80,16,1,0,187,0}, {17569,0,8,1,0,20,0}, {49504,32,32,1,0,0,0},
	{46614,127,1,1,0,0,0}, {48306,32,4,1,0,191,0}, {33927,36,1,1,0,0,0},
	{21464,132,16,1,0,0,0}, {36636,148,4,1,0,192,0},
	{45473,152,8,1,0,0,0}, {28076,232,24,1,0,0,0}, {56731,256,1,1,0,0,0},
	{34121,258,1,1,0,0,0}, {49980,264,24,1,0,0,0}, {33689,288,4,1,0,0,0},
	{37079,294,2,1,0,0,0}, {29741,296,24,1,0,0,0}, {1449,320,32,10,0,0,2},
	{22316,640,32,1,673,0,0}, {23019,672,32,1,673,0,0}, {598,0,1,1,0,0,0},
	{33927,1,1,1,0,0,0}, {632,4,4,1,0,0,0}, {27619,12,4,1,0,0,0},
	{29741,296,24,1,0,0,0}, {28120,328,24,1,0,0,0},
	{52111,360,24,1,0,0,0}, {69837,0,1,1,0,0,0}, {69817,1,1,1,0,0,0},
	{70374,2,1,1,0,0,0}, {70354,3,1,1,0,0,0}, {27927,0,32,1,0,0,0},
	{27946,32,32,1,0,0,0}, {46264,64,2,1,0,0,0}, {46404,66,2,1,0,0,0},
	{23687,72,24,1,0,0,0}, {72129,0,2,1,0,0,0}, {29100,2,4,1,0,0,0},
	{73286,6,2,1,0,0,0}, {51993,28,4,1,0,0,0}, {23711,64,64,1,0,0,0},
	{27949,128,32,1,0,0,0}, {7456,160,32,1,0,0,0}, {7444,192,64,1,0,0,0},
	{2487,264,24,1,0,0,0}, {18165,0,64,1,0,0,0}, {18052,64,64,1,0,0,0},
	{21988,0,1,1,0,0,0}, {47946,5,3,1,0,0,0}, {23611,8,24,1,0,0,0},
	{33820,40,24,1,0,0,0}, {48191,8,8,1,0,195,0}, {26631,0,32,1,0,197,0},
	{1559,0,64,1,0,0,0}, {8016,64,1,1,0,0,0}, {17037,72,24,1,0,0,0},
	{46742,96,4,1,0,0,0}, {27565,100,4,1,0,0,0}, {35337,104,1,1,0,0,0},
	{53393,105,7,1,0,0,0}, {13299,112,16,1,0,0,0}, {70494,160,32,1,0,0,0},
	{74286,192,16,1,0,0,0}, {18824,208,8,1,0,0,0}, {15933,216,8,1,0,0,0},
	{37857,225,1,1,0,0,0}, {2472,228,8,1,0,0,0}, {35599,236,20,1,0,0,0},
	{25408,256,8,16,0,0,2}, {37458,0,32,1,0,0,0}, {27434,32,32,1,0,0,0},
	{18173,128,1,1,0,0,0}, {45303,155,5,1,0,0,0}, {16273,160,32,1,0,0,0},
	{12393,192,64,1,0,0,0}, {12429,256,64,0,442,0,3},
	{1428,32,32,1,0,0,0}, {72850,64,32,1,0,0,0}, {74504,96,32,1,0,0,0},
	{42181,0,131168,1,322,0,0}, {2248,0,1,1,0,0,0}, {14548,40,8,1,0,0,0},
	{44796,61,3,1,0,0,0}, {73780,64,32,1,48,0,0}, {73222,96,32,1,48,0,0},
	{72031,128,32,1,48,0,0}, {71394,160,32,1,48,0,0}, {48931,0,1,1,0,0,0},
	{48956,1,1,1,0,0,0}, {74383,2,1,1,0,0,0}, {36159,3,13,1,0,0,0},
	{50831,16,8,1,0,0,0}, {48791,24,8,1,0,200,0}, {56355,32,16,1,0,0,0},
	{51594,51,5,1,0,0,0}, {44216,59,5,1,0,0,0}, {16168,64,64,1,0,0,0},
	{21154,128,8,1,0,0,0}, {20779,136,24,1,0,0,0}, {54976,211,1,1,0,0,0},
	{55002,212,1,1,0,0,0}, {58117,256,32,1,0,0,0}, {57434,288,32,1,0,0,0},
	{58095,320,32,1,0,0,0}, {57412,352,32,1,0,0,0},
	{58073,384,32,1,0,0,0}, {57390,416,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{54828,96,16,1,0,0,0}, {71652,128,10,1,0,0,0}, {50197,138,1,1,0,0,0},
	{50650,139,5,1,0,0,0}, {46614,156,4,1,0,202,0}, {74356,165,3,1,0,0,0},
	{28143,168,24,1,0,0,0}, {1346,192,32,1,0,0,0}, {44384,224,32,1,0,0,0},
	{23972,256,64,1,0,0,0}, {2580,320,16,1,0,0,0}, {2669,336,16,1,0,0,0},
	{7890,512,1024,1,749,0,0}, {48238,0,8,1,0,0,0},
	{50831,13,3,1,0,203,0}, {2497,16,16,1,0,0,0}, {28942,32,1,1,0,0,0},
	{74383,33,1,1,0,0,0}, {48966,36,4,1,0,0,0}, {2204,40,24,1,0,0,0},
	{2637,64,16,1,0,0,0}, {45009,80,16,1,0,0,0}, {54395,96,32,1,0,0,0},
	{24036,128,64,1,0,0,0}, {24026,192,64,1,0,0,0},
	{24011,256,64,1,0,0,0}, {1316,320,32,1,0,0,0}, {56355,352,16,1,0,0,0},
	{48016,376,8,1,0,0,0}, {54856,384,32,1,0,0,0}, {45629,416,32,1,0,0,0},
	{16343,448,64,1,0,0,0}, {54846,512,32,1,0,0,0},
	{45617,544,32,1,0,0,0}, {16329,576,64,1,0,0,0},
	{54836,640,32,1,0,0,0}, {45605,672,32,1,0,0,0},
	{16315,704,64,1,0,0,0}, {54098,768,32,1,0,0,0},
	{52111,808,24,1,0,0,0}, {1330,864,32,1,0,0,0}, {16691,0,64,1,0,0,0},
	{56371,128,64,1,0,0,0}, {56385,192,64,1,0,0,0},
	{20947,256,32,1,0,0,0}, {19187,288,32,1,0,0,0},
	{29797,320,32,1,0,0,0}, {23321,352,32,1,0,0,0}, {47587,0,16,1,0,0,0},
	{27619,16,3,1,0,0,0}, {37615,19,1,1,0,0,0}, {53276,20,12,1,0,0,0},
	{34276,20,12,1,0,0,0}, {20739,0,32,1,0,0,0}, {20760,32,32,1,0,0,0},
	{3399,64,32,1,0,0,0}, {52013,128,64,1,0,0,0}, {27741,192,64,1,0,0,0},
	{27713,256,64,1,0,0,0}, {27789,320,32,1,0,0,0},
	{27773,352,32,1,0,0,0}, {52692,416,32,1,0,0,0},
	{52708,448,32,1,0,0,0}, {23295,480,32,1,0,0,0},
	{27815,512,32,1,0,0,0}, {35167,544,32,1,0,0,0},
	{35274,768,64,1,0,0,0}, {35302,832,64,1,0,0,0}, {23587,16,16,1,0,0,0},
	{18844,0,4,1,0,0,0}, {23587,16,16,1,0,0,0}, {48201,0,4,1,0,0,0},
	{47080,4,1,1,0,0,0}, {51095,5,2,1,0,0,0}, {45966,7,1,1,0,0,0},
	{50337,32,1,1,0,0,0}, {44950,33,3,1,0,0,0}, {16273,43,5,1,0,0,0},
	{34327,48,16,1,0,0,0}, {52111,72,24,1,0,0,0}, {50641,104,24,1,0,0,0},
	{23963,128,64,1,0,0,0}, {22426,192,32,1,0,0,0},
	{22394,224,32,1,0,0,0}, {51550,268,4,1,0,0,0}, {170,275,5,1,0,0,0},
	{103,283,5,1,0,0,0}, {53561,288,1,1,0,0,0}, {53576,289,1,1,0,0,0},
	{18087,291,5,1,0,0,0}, {270,299,5,1,0,0,0}, {21131,308,4,1,0,0,0},
	{33897,312,1,1,0,0,0}, {45335,317,3,1,0,0,0}, {54446,320,32,1,0,0,0},
	{54458,352,32,1,0,0,0}, {16220,384,64,1,0,0,0}, {1303,448,32,1,0,0,0},
	{50222,480,1,1,0,0,0}, {44476,485,3,1,0,0,0}, {28707,493,3,1,0,0,0},
	{43723,502,2,1,0,0,0}, {34367,508,4,1,0,0,0},
	{21519,1536,64,0,55,0,3}, {54945,0,32,1,0,0,0}, {2533,48,16,1,0,0,0},
	{33816,80,16,1,0,0,0}, {57967,197,1,1,0,0,0}, {56150,198,1,1,0,0,0},
	{21683,199,1,1,0,0,0}, {28185,200,24,1,0,0,0}, {46079,3,5,1,0,0,0},
	{56222,11,5,1,0,0,0}, {56243,19,5,1,0,0,0}, {27968,27,5,1,0,0,0},
	{49959,32,1,1,0,0,0}, {49995,33,1,1,0,0,0}, {534,35,5,1,0,0,0},
	{2844,43,5,1,0,0,0}, {508,51,5,1,0,0,0}, {2826,59,5,1,0,0,0},
	{51121,75,5,1,0,0,0}, {50807,83,5,1,0,0,0}, {2796,91,5,1,0,0,0},
	{17225,112,16,1,0,0,0}, {48463,128,128,1,0,0,0},
	{47754,256,16,1,0,0,0}, {48699,272,16,1,0,0,0},
	{23070,288,32,1,0,0,0}, {47374,347,5,1,0,0,0}, {50789,376,8,1,0,0,0},
	{47355,400,16,1,0,0,0}, {71400,416,32,1,0,0,0}, {56202,448,1,1,0,0,0},
	{7456,0,96,1,0,0,0}, {73740,128,1,1,0,0,0}, {43746,129,1,1,0,0,0},
	{53426,132,1,1,0,0,0}, {52111,136,24,1,0,0,0}, {46915,160,5,1,0,0,0},
	{54484,184,8,1,0,0,0}, {72995,256,32,8,0,0,2}, {71745,512,32,8,0,0,2},
	{73100,832,1,1,0,0,0}, {43125,896,128,1,0,0,0}, {46614,0,4,1,0,216,0},
	{44294,4,4,1,0,0,0}, {47080,32,1,1,0,0,0}, {24257,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {47334,36,1,1,0,0,0}, {51564,37,3,1,0,0,0},
	{55909,40,24,1,0,0,0}, {16273,64,6,1,0,0,0}, {53561,71,1,1,0,0,0},
	{28102,72,24,1,0,0,0}, {28050,128,1,1,0,0,0}, {45303,130,6,1,0,0,0},
	{2447,136,24,1,0,0,0}, {52111,200,24,1,0,0,0}, {34327,224,16,1,0,0,0},
	{15758,240,16,1,0,0,0}, {41794,320,32,1,0,0,0},
	{35894,352,30,1,0,0,0}, {46614,0,4,1,0,217,0}, {1433,4,1,1,0,0,0},
	{1073,20,4,1,0,218,0}, {56095,28,4,1,0,0,0}, {2447,40,24,1,0,0,0},
	{28102,72,24,1,0,0,0}, {7575,256,128,1,729,0,0},
	{24111,1024,1536,1,756,0,0},
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
	23, 1, 19, 20, 13, 18, 9, 6, 12, 22, 5, 10, 0, 14, 0, 1, 3, 2, 1, 0,
	3, 4, 2, 0, 5, 1, 2, 0, 1, 3, 2, 0, 1, 2, 3, 0, 1, 1, 0, 3, 4, 2, 0,
	5, 1, 2, 0, 1, 9, 5, 12, 11, 10, 1, 0, 2, 7, 8, 6, 4, 3, 2, 0, 1, 1,
	0, 6, 2, 0, 3, 5, 1, 4, 5, 3, 1, 0, 2, 4, 1, 0, 0, 1, 0, 1, 0, 1, 2,
	1, 0, 0, 1, 0, 1, 0, 1, 0, 5, 9, 6, 8, 4, 2, 0, 3, 7, 1, 2, 0, 1, 1,
	0, 0, 1, 2, 1, 0, 3, 2, 3, 4, 5, 0, 1, 6, 4, 2, 0, 5, 11, 7, 3, 1, 9,
	8, 10, 3, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 2, 0, 3,
	1, 2, 0, 1, 0, 1, 1, 0, 3, 2, 2, 0, 1, 3, 2, 0, 1, 2, 0, 1, 2, 0, 4,
	3, 1, 2, 0, 1, 0, 1, 3, 2, 0, 1, 5, 3, 1, 0, 2, 4, 3, 2, 0, 1, 0, 1,
	2, 1, 0, 2, 0, 1, 2, 2, 0, 1, 3, 0, 1, 2, 0, 1, 0, 0, 1, 0, 1, 1, 0,
	0, 1, 2, 0, 5, 1, 3, 4, 0, 1, 2, 2, 0, 1, 3, 0, 1, 2, 2, 1, 5, 3, 4,
	6, 7, 0, 1, 0, 0, 1, 2, 15, 4, 11, 10, 9, 8, 3, 14, 13, 12, 6, 5, 7,
	0, 8, 4, 3, 2, 12, 18, 24, 25, 28, 29, 27, 26, 17, 11, 23, 9, 13, 19,
	22, 15, 21, 20, 7, 10, 5, 6, 14, 0, 16, 1, 2, 1, 0, 0, 1, 3, 2, 1, 0,
	0, 1, 2, 1, 0, 0, 1, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 1, 0, 0, 1,
	2, 1, 0, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 1, 3, 0, 1,
	0, 1, 10, 2, 5, 4, 9, 7, 3, 6, 8, 1, 0, 0, 0, 1, 6, 1, 0, 2, 5, 4, 3,
	0, 1, 1, 0, 2, 0, 1, 1, 0, 2, 0, 1, 4, 2, 1, 0, 3, 0, 1, 5, 2, 1, 4,
	0, 3, 0, 1, 3, 2, 0, 1, 0, 1, 3, 2, 0, 1, 0, 1, 2, 1, 0, 0, 1, 6, 1,
	0, 2, 5, 4, 3, 0, 1, 1, 0, 2, 5, 4, 3, 0, 1, 1, 0, 0, 1, 3, 2, 0, 1,
	0, 1, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1,
	0, 1, 2, 0, 3, 1, 0, 1, 1, 0, 3, 2, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3,
	1, 0, 1, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 1, 0, 2, 0, 1, 2, 0, 1,
	3, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1,
	4, 2, 0, 3, 1, 0, 1, 0, 1, 13, 12, 15, 11, 7, 10, 2, 1, 9, 8, 5, 0, 4,
	3, 14, 6, 0, 5, 9, 7, 1, 8, 0, 6, 3, 2, 4, 0, 3, 4, 1, 2, 2, 3, 1, 0,
	0, 1, 3, 2, 0, 1, 0, 1, 4, 7, 2, 3, 1, 5, 0, 8, 9, 10, 6, 11, 10, 9,
	21, 6, 7, 20, 17, 18, 19, 12, 13, 14, 16, 8, 5, 3, 4, 1, 2, 0, 15, 2,
	3, 1, 0, 0, 1, 7, 4, 3, 0, 6, 5, 1, 2, 8, 9, 1, 7, 5, 8, 2, 4, 10, 3,
	0, 6, 2, 1, 0, 4, 3, 2, 1, 0, 9, 11, 10, 0, 5, 6, 8, 7, 12, 13, 4, 2,
	3, 1, 0, 1, 3, 2, 4, 6, 7, 20, 21, 10, 11, 0, 1, 16, 17, 18, 19, 8, 9,
	2, 3, 14, 15, 32, 33, 26, 27, 34, 35, 36, 37, 28, 29, 38, 39, 30, 31,
	22, 23, 24, 25, 40, 41, 4, 5, 12, 13, 20, 21, 4, 5, 6, 7, 18, 19, 0,
	1, 2, 3, 8, 9, 24, 25, 14, 15, 16, 17, 22, 23, 10, 11, 12, 13, 26, 27,
	28, 29, 30, 31, 0, 1, 18, 19, 10, 11, 14, 15, 2, 3, 20, 21, 22, 23,
	16, 17, 12, 13, 6, 7, 4, 5, 8, 9, 24, 25, 6, 7, 18, 19, 14, 15, 4, 5,
	24, 25, 2, 3, 0, 1, 20, 21, 30, 31, 28, 29, 16, 17, 12, 13, 10, 11, 8,
	9, 22, 23, 34, 35, 36, 37, 26, 27, 32, 33, 2, 1, 3, 0, 4, 5, 7, 6, 9,
	8, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 22, 23, 20, 21, 18, 19, 2, 3, 0, 1,
	10, 11, 8, 9, 16, 17, 6, 7, 4, 5, 14, 15, 12, 13, 2, 3, 0, 1, 2, 3, 0,
	1, 1, 2, 0, 1, 4, 0, 3, 5, 6, 2, 11, 0, 5, 9, 1, 6, 8, 7, 2, 4, 10, 3,
	0, 2, 1, 3, 4, 0, 1, 2, 0, 0, 1, 0, 2, 1, 0, 0, 0, 3, 16, 8, 13, 7,
	15, 4, 9, 6, 2, 1, 14, 11, 10, 0, 12, 5, 0, 2, 1, 0, 3, 1, 5, 6, 7, 8,
	9, 10, 11, 12, 4, 2, 0, 1, 11, 9, 5, 7, 0, 6, 2, 10, 4, 8, 3, 0, 1, 1,
	0, 9, 3, 6, 5, 4, 2, 10, 0, 1, 7, 13, 12, 11, 15, 14, 8, 16, 17, 18,
	19, 59, 52, 53, 42, 31, 33, 36, 56, 35, 37, 43, 46, 45, 44, 34, 39,
	38, 40, 41, 32, 50, 51, 49, 48, 47, 67, 66, 65, 64, 63, 62, 61, 60,
	12, 0, 58, 2, 5, 57, 55, 54, 4, 6, 13, 26, 28, 27, 25, 23, 22, 16, 15,
	14, 3, 7, 9, 8, 10, 11, 1, 20, 21, 19, 18, 17, 24, 30, 29, 2, 0, 1, 3,
	2, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 5, 6, 0, 1, 3, 16, 18, 17, 44,
	7, 36, 1, 2, 5, 53, 52, 0, 4, 18, 47, 23, 22, 50, 51, 49, 48, 26, 27,
	40, 39, 29, 28, 3, 9, 11, 10, 12, 6, 32, 30, 41, 21, 17, 13, 35, 33,
	37, 45, 31, 16, 46, 34, 15, 38, 42, 43, 8, 14, 24, 19, 20, 25, 1, 2,
	0, 5, 4, 20, 18, 3, 19, 17, 1, 0, 11, 7, 8, 6, 2, 14, 16, 15, 13, 12,
	10, 9, 2, 1, 0, 3, 2, 0, 1, 2, 3, 0, 1, 2, 1, 0, 0, 1, 0, 3, 4, 2, 1,
	0, 0, 1, 1, 0, 6, 4, 19, 18, 17, 8, 9, 10, 5, 1, 16, 15, 14, 11, 13,
	12, 2, 0, 3, 7, 2, 3, 1, 0, 2, 3, 6, 0, 1, 4, 5, 2, 1, 0, 2, 0, 1, 6,
	10, 11, 0, 2, 3, 9, 5, 4, 1, 8, 7, 1, 0, 2, 3, 2, 1, 3, 4, 5, 6, 0,
	11, 4, 3, 24, 2, 6, 5, 7, 13, 9, 10, 8, 14, 19, 18, 1, 0, 23, 12, 17,
	15, 16, 20, 22, 21, 28, 20, 23, 26, 27, 22, 21, 0, 1, 18, 17, 2, 29,
	25, 11, 14, 10, 16, 12, 30, 24, 8, 13, 7, 15, 9, 5, 6, 4, 3, 19, 1,
	14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 0, 2, 3, 13, 19, 17, 18, 16, 15,
	14, 10, 7, 9, 12, 8, 11, 2, 0, 3, 1, 6, 5, 4, 1, 3, 5, 7, 0, 2, 4, 6,
	0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 1, 0, 0, 1, 4, 3, 5, 0, 1, 2, 0,
	1, 2, 0, 1, 0, 1, 1, 0, 2, 4, 3, 1, 0, 2, 3, 0, 1, 0, 1, 1, 0, 3, 0,
	1, 19, 13, 16, 10, 9, 7, 6, 14, 20, 18, 2, 5, 11, 12, 4, 15, 17, 8,
	13, 14, 15, 16, 0, 4, 3, 2, 18, 17, 19, 12, 5, 24, 11, 6, 8, 23, 21,
	22, 1, 20, 10, 9, 7, 1, 0, 10, 3, 4, 8, 5, 7, 9, 2, 6, 3, 0, 5, 6, 7,
	2, 1, 4, 14, 15, 10, 11, 2, 3, 6, 7, 12, 13, 8, 9, 0, 1, 4, 5, 2, 1,
	9, 8, 3, 4, 5, 7, 6, 11, 0, 10, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 5, 2, 0,
	4, 6, 3, 1, 2, 0, 1, 1, 0, 3, 2, 0, 1, 15, 2, 5, 4, 9, 12, 1, 0, 3,
	13, 17, 16, 10, 7, 8, 6, 11, 14, 2, 5, 3, 0, 4, 1, 6, 4, 1, 9, 5, 7,
	8, 10, 3, 0, 2, 6, 4, 5, 3, 1, 2, 0, 7, 9, 8, 5, 7, 2, 6, 3, 1, 4, 9,
	11, 10, 0, 8, 0, 0, 2, 1, 0, 0, 3, 2, 1, 3, 0, 2, 1, 5, 4, 2, 0, 1, 5,
	2, 0, 6, 1, 4, 3, 0, 1, 1, 0, 6, 4, 1, 9, 5, 7, 8, 10, 3, 0, 2, 5, 4,
	2, 3, 1, 0, 7, 6, 5, 1, 4, 7, 2, 6, 3, 11, 9, 0, 10, 8, 5, 1, 0, 3, 4,
	2, 2, 0, 1, 2, 3, 4, 1, 0, 5, 2, 3, 0, 1, 1, 14, 13, 12, 11, 18, 17,
	16, 15, 5, 4, 3, 2, 9, 8, 7, 6, 10, 19, 20, 0, 20, 6, 30, 34, 31, 35,
	0, 1, 3, 2, 9, 4, 15, 14, 13, 16, 7, 18, 32, 21, 19, 22, 36, 11, 33,
	23, 37, 12, 17, 8, 26, 25, 24, 27, 29, 28, 41, 38, 39, 45, 42, 43, 44,
	40, 10, 5, 5, 16, 20, 17, 8, 14, 13, 12, 15, 1, 6, 0, 10, 3, 2, 11, 7,
	19, 18, 9, 4, 5, 20, 17, 8, 14, 13, 12, 15, 1, 6, 0, 10, 3, 2, 11, 7,
	19, 18, 9, 4, 16, 0, 1, 3, 2, 5, 2, 0, 1, 4, 3, 0, 1, 3, 2, 5, 2, 0,
	1, 4, 3, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1,
	0, 2, 3, 14, 7, 5, 12, 17, 8, 16, 15, 13, 11, 9, 6, 4, 18, 10, 0, 3,
	2, 1, 1, 0, 7, 6, 5, 3, 2, 4, 4, 5, 0, 3, 2, 1, 10, 8, 9, 2, 13, 14,
	0, 1, 4, 3, 7, 11, 15, 6, 5, 12, 1, 0, 2, 3, 0, 1, 2, 3, 0, 2, 9, 6,
	8, 7, 5, 4, 1, 0, 3, 3, 1, 2, 0, 5, 7, 3, 0, 1, 4, 6, 2, 5, 4, 6, 3,
	0, 1, 2, 8, 1, 3, 9, 6, 7, 2, 4, 5, 0, 1, 6, 5, 3, 2, 4, 0, 2, 0, 1,
	4, 0, 6, 5, 1, 3, 7, 2, 2, 4, 5, 1, 3, 0, 7, 6, 0, 2, 1, 1, 0, 2, 3,
	3, 1, 0, 6, 4, 5, 2, 0, 5, 10, 1, 15, 22, 23, 18, 17, 0, 21, 14, 26,
	9, 8, 11, 13, 19, 12, 25, 2, 7, 6, 3, 20, 16, 24, 4, 1, 2, 0, 2, 4, 3,
	1, 0, 0, 1, 3, 4, 1, 0, 2, 5, 0, 1, 5, 6, 3, 4, 2, 0, 7, 1, 0, 1, 1,
	0, 5, 4, 1, 0, 2, 3, 0, 1, 0, 0, 1, 7, 4, 1, 0, 2, 6, 5, 3, 0, 1, 5,
	1, 0, 2, 3, 4, 0, 1, 0, 0, 1, 3, 2, 1, 0, 0, 1, 0, 1, 3, 4, 2, 0, 1,
	2, 0, 1, 4, 5, 1, 0, 2, 3, 0, 1, 10, 0, 7, 2, 1, 5, 6, 3, 9, 4, 8, 11,
	3, 2, 1, 0, 4, 0, 1, 0, 1, 5, 6, 2, 0, 3, 4, 1, 0, 1, 6, 5, 2, 0, 3,
	4, 1, 0, 1, 4, 5, 2, 0, 3, 1, 0, 1, 4, 1, 0, 5, 3, 2, 0, 1, 6, 5, 2,
	0, 3, 4, 1, 0, 1, 1, 2, 0, 4, 5, 2, 0, 3, 1, 0, 1, 0, 2, 1, 4, 5, 2,
	0, 3, 1, 0, 1, 0, 1, 0, 4, 1, 0, 2, 3, 0, 1, 1, 2, 0, 2, 3, 1, 0, 0,
	3, 2, 4, 1, 11, 3, 0, 18, 6, 16, 8, 5, 7, 4, 13, 12, 2, 9, 10, 17, 1,
	19, 15, 14, 20, 1, 2, 0, 1, 2, 0, 3, 2, 1, 0, 7, 4, 9, 3, 10, 6, 0, 2,
	8, 5, 1, 0, 1, 4, 0, 2, 5, 1, 3, 4, 2, 3, 0, 8, 9, 5, 6, 7, 1, 3, 4,
	1, 2, 0, 8, 7, 6, 5, 12, 11, 10, 9, 15, 23, 13, 14, 22, 21, 19, 16,
	18, 17, 20, 1, 2, 0, 0, 4, 6, 3, 5, 7, 0, 1, 2, 1, 2, 0, 1, 4, 3, 2,
	0, 1, 2, 3, 0, 0, 1, 1, 0, 3, 2, 0, 3, 1, 2, 6, 5, 4, 12, 11, 23, 22,
	4, 25, 1, 2, 8, 5, 6, 9, 7, 0, 14, 17, 24, 16, 21, 20, 19, 18, 3, 13,
	15, 10, 1, 0, 0, 1, 0, 1, 2, 1, 0, 4, 3, 1, 0, 5, 2, 6, 1, 2, 0, 3, 4,
	5, 0, 5, 4, 2, 1, 3, 0, 1, 0, 2, 1, 0, 0, 1, 10, 4, 6, 5, 0, 8, 9, 7,
	2, 11, 3, 1, 1, 0, 0, 1, 0, 1, 4, 3, 0, 1, 2, 2, 4, 6, 5, 1, 3, 0, 5,
	3, 0, 4, 2, 1, 1, 0, 3, 7, 6, 10, 11, 9, 5, 2, 8, 4, 1, 3, 0, 2, 0, 0,
	6, 10, 8, 0, 5, 4, 2, 1, 9, 3, 7, 0, 1, 0, 8, 9, 4, 6, 7, 5, 0, 1, 12,
	14, 13, 15, 2, 3, 10, 11, 7, 2, 6, 1, 8, 3, 5, 10, 0, 9, 4, 0, 0, 3,
	2, 1, 0, 0, 2, 1, 0, 1, 3, 2, 0, 9, 6, 7, 1, 0, 5, 2, 3, 4, 8, 22, 0,
	13, 29, 2, 36, 3, 4, 37, 34, 7, 32, 8, 11, 10, 12, 6, 19, 20, 33, 21,
	15, 16, 14, 35, 23, 17, 28, 30, 31, 27, 25, 24, 18, 26, 1, 9, 5, 13,
	9, 0, 4, 17, 16, 1, 3, 15, 11, 5, 2, 12, 14, 8, 10, 7, 6, 6, 7, 8, 9,
	10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
	27, 28, 29, 48, 30, 31, 40, 41, 42, 43, 44, 45, 46, 47, 38, 39, 34,
	35, 36, 37, 32, 33, 49, 2, 3, 4, 5, 0, 1, 6, 8, 9, 10, 11, 12, 13, 14,
	15, 7, 2, 3, 4, 5, 0, 1, 0, 1, 2, 1, 2, 0, 0, 1, 0, 1, 0, 6, 4, 10, 8,
	2, 3, 0, 1, 5, 9, 7, 1, 3, 5, 4, 0, 2, 3, 4, 5, 6, 1, 0, 2, 2, 1, 0,
	0, 0, 1, 3, 1, 2, 0, 2, 0, 1, 3, 2, 3, 0, 1, 0, 0, 1, 2, 3, 4, 5, 6,
	8, 7, 51, 53, 52, 19, 9, 55, 56, 54, 58, 57, 44, 36, 35, 60, 61, 64,
	62, 49, 50, 63, 59, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22,
	23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 37, 38, 39, 40, 41,
	42, 43, 45, 46, 47, 48, 1, 3, 2, 0, 4, 7, 3, 1, 5, 2, 6, 0, 3, 5, 14,
	33, 24, 17, 32, 23, 16, 31, 22, 15, 25, 13, 30, 8, 29, 20, 11, 28, 19,
	10, 27, 18, 9, 21, 7, 26, 0, 1, 4, 12, 6, 2, 1, 2, 0, 4, 0, 5, 6, 3,
	1, 2, 2, 7, 1, 0, 4, 6, 5, 3, 8, 0, 5, 4, 3, 2, 1, 1, 2, 0, 9, 0, 10,
	12, 11, 22, 8, 3, 4, 6, 19, 21, 20, 18, 17, 2, 14, 13, 15, 16, 5, 7,
	1, 0, 1, 5, 19, 6, 12, 8, 20, 16, 11, 7, 15, 13, 9, 17, 14, 10, 18, 2,
	3, 4, 2, 1, 3, 0, 0, 2, 1, 3, 6, 0, 2, 5, 3, 1, 4, 0, 1, 1, 0, 2, 3,
	0, 0, 2, 0, 1, 2, 15, 3, 1, 16, 10, 23, 11, 21, 22, 17, 18, 7, 19, 8,
	6, 20, 0, 4, 12, 13, 14, 5, 9, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 0,
	1, 0, 0, 0, 1, 10, 46, 9, 53, 51, 52, 67, 24, 57, 40, 68, 69, 37, 36,
	58, 71, 70, 42, 12, 7, 35, 65, 63, 3, 1, 43, 11, 31, 15, 41, 39, 27,
	16, 17, 45, 19, 32, 54, 14, 55, 38, 18, 6, 50, 13, 4, 29, 59, 49, 28,
	5, 33, 20, 22, 62, 34, 60, 47, 48, 30, 61, 44, 2, 0, 66, 64, 21, 25,
	23, 26, 8, 56, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 2, 1, 0, 2, 0, 1, 0, 2,
	3, 1, 2, 1, 0, 2, 0, 1, 2, 1, 0, 10, 13, 14, 11, 12, 6, 7, 4, 5, 2, 0,
	3, 1, 8, 9, 3, 1, 0, 2, 2, 0, 1, 3, 2, 1, 0, 2, 3, 0, 1, 2, 1, 0, 2,
	0, 1, 3, 2, 0, 4, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 0, 2, 3, 4, 0,
	1, 1, 0, 2, 3, 0, 1, 1, 0, 2, 3, 2, 0, 1, 2, 4, 3, 1, 0, 2, 0, 1, 4,
	1, 0, 3, 2, 3, 5, 4, 2, 0, 1, 1, 0, 3, 2, 2, 0, 1, 4, 1, 0, 3, 2, 2,
	0, 1, 3, 4, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 4, 2, 0, 1, 5, 1, 0, 2, 3,
	4, 3, 2, 0, 1, 1, 0, 2, 5, 3, 4, 2, 0, 1, 0, 1, 1, 0, 2, 0, 3, 1, 1,
	0, 2, 4, 0, 1, 3, 2, 1, 0, 2, 0, 1, 0, 1, 1, 0, 2, 0, 1, 2, 1, 0, 3,
	3, 4, 2, 0, 1, 3, 2, 0, 1, 4, 1, 0, 2, 3, 2, 0, 1, 2, 1, 0, 2, 0, 1,
	1, 0, 2, 2, 0, 1, 0, 1, 2, 3, 1, 0, 2, 3, 4, 0, 1, 5, 4, 6, 1, 0, 2,
	3, 30, 8, 11, 12, 17, 6, 7, 10, 23, 21, 32, 15, 19, 22, 26, 24, 28,
	13, 29, 20, 31, 14, 18, 16, 27, 25, 9, 33, 34, 35, 36, 37, 4, 5, 3, 2,
	0, 1, 1, 0, 2, 3, 3, 2, 5, 4, 0, 1, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 2,
	0, 1, 1, 0, 2, 2, 0, 1, 1, 0, 2, 2, 0, 1, 0, 1, 1, 0, 3, 2, 1, 0, 2,
	1, 0, 2, 3, 0, 1, 1, 0, 2, 4, 6, 3, 0, 1, 5, 1, 0, 2, 2, 0, 1, 1, 0,
	2, 3, 2, 0, 1, 1, 0, 2, 0, 1, 2, 1, 0, 2, 0, 1, 2, 4, 3, 2, 0, 1, 5,
	3, 2, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 2, 3, 0, 1, 2, 5, 1, 0, 2, 3, 4,
	14, 2, 8, 12, 10, 6, 4, 0, 1, 3, 9, 13, 11, 7, 5, 1, 0, 2, 3, 2, 3, 0,
	1, 3, 0, 2, 1, 4, 2, 0, 1, 3, 1, 0, 2, 0, 1, 3, 1, 0, 2, 3, 0, 1, 2,
	1, 0, 2, 0, 1, 2, 0, 2, 8, 1, 5, 3, 4, 7, 6, 0, 0, 1, 0, 0, 13, 10, 6,
	7, 14, 1, 11, 0, 8, 9, 4, 3, 12, 5, 2, 3, 4, 5, 6, 1, 0, 2, 2, 0, 1,
	1, 3, 2, 0, 14, 15, 10, 8, 6, 2, 4, 5, 0, 1, 13, 12, 11, 9, 7, 3, 1,
	2, 0, 2, 0, 1, 2, 3, 4, 5, 1, 0, 1, 2, 3, 0, 0, 1, 0, 2, 0, 1, 3, 0,
	1, 0, 1, 0, 2, 5, 6, 0, 4, 3, 2, 1, 2, 3, 7, 5, 6, 9, 10, 11, 12, 0,
	4, 8, 1, 0, 0, 1, 11, 10, 1, 6, 7, 13, 14, 4, 17, 0, 12, 2, 16, 15, 5,
	8, 9, 3, 18, 0, 0, 4, 5, 2, 3, 1, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 5, 2,
	0, 4, 6, 3, 1, 2, 0, 1, 5, 2, 0, 4, 6, 3, 1, 2, 0, 1, 0, 1, 2, 6, 3,
	2, 0, 4, 5, 7, 8, 1, 3, 7, 2, 0, 4, 8, 1, 6, 5, 2, 3, 0, 1, 1, 5, 10,
	6, 9, 7, 8, 4, 0, 2, 3, 7, 8, 0, 5, 6, 11, 2, 12, 9, 10, 4, 3, 13, 1,
	7, 8, 0, 2, 10, 4, 9, 6, 3, 5, 1, 3, 1, 0, 4, 2, 0, 4, 1, 3, 2, 1, 2,
	0, 2, 1, 0, 0, 1, 3, 2, 0, 1, 0, 1, 2, 1, 0, 0, 1, 1, 0, 2, 10, 9, 7,
	5, 4, 6, 8, 3, 0, 1, 9, 8, 6, 7, 1, 0, 2, 5, 4, 3, 0, 1, 5, 3, 4, 1,
	0, 2, 0, 1, 2, 1, 0, 0, 1, 7, 1, 0, 4, 3, 2, 6, 5, 0, 1, 2, 1, 0, 0,
	1, 4, 3, 2, 0, 1, 0, 1, 0, 1, 0, 2, 4, 2, 0, 3, 1, 0, 1, 1, 0, 4, 2,
	3, 0, 1, 1, 0, 4, 2, 5, 3, 0, 1, 0, 1, 0, 1, 3, 2, 18, 8, 6, 7, 12,
	11, 10, 9, 13, 4, 2, 17, 16, 15, 14, 3, 0, 19, 5, 1, 4, 2, 11, 9, 10,
	6, 7, 8, 3, 5, 0, 1, 4, 8, 1, 13, 3, 2, 9, 14, 15, 5, 10, 17, 19, 7,
	0, 6, 18, 20, 16, 11, 12, 21, 2, 0, 4, 5, 3, 1, 0, 1, 2, 0, 4, 5, 3,
	1, 0, 1, 3, 8, 13, 9, 5, 1, 11, 7, 10, 4, 0, 2, 12, 6, 0, 1, 2, 0, 1,
	3, 0, 1, 1, 0, 2, 3, 2, 0, 1, 0, 1, 2, 0, 1, 0, 1, 1, 3, 0, 2, 1, 0,
	2, 2, 0, 1, 0, 8, 5, 4, 2, 3, 14, 13, 9, 6, 12, 10, 1, 11, 7, 2, 6, 3,
	0, 1, 4, 5, 0, 2, 1, 3, 3, 4, 1, 0, 2, 2, 0, 8, 3, 6, 7, 4, 5, 1, 1,
	0, 0, 3, 1, 2, 0, 0, 0, 2, 1, 5, 14, 12, 11, 6, 15, 7, 9, 8, 4, 13, 3,
	10, 0, 1, 0, 1, 4, 3, 2, 1, 2, 0, 0, 3, 4, 5, 6, 0, 2, 1, 12, 0, 3, 9,
	1, 4, 13, 8, 7, 10, 11, 6, 14, 15, 16, 17, 18, 19, 5, 2, 10, 3, 8, 9,
	11, 12, 0, 2, 6, 5, 7, 1, 4, 13, 12, 25, 10, 27, 9, 7, 15, 1, 6, 3,
	14, 5, 26, 2, 8, 16, 18, 17, 19, 21, 20, 22, 24, 23, 11, 13, 0, 4, 4,
	2, 3, 5, 6, 0, 1, 2, 0, 1, 3, 0, 6, 7, 0, 11, 12, 13, 14, 10, 8, 3, 9,
	4, 2, 1, 5, 0, 0, 1, 3, 10, 23, 16, 2, 4, 26, 11, 5, 19, 18, 31, 30,
	29, 28, 14, 13, 15, 20, 22, 7, 6, 32, 8, 27, 12, 21, 9, 1, 0, 24, 25,
	17, 0, 2, 6, 3, 5, 1, 4, 19, 22, 15, 16, 21, 3, 2, 1, 0, 4, 11, 5, 12,
	18, 10, 14, 6, 7, 8, 9, 13, 20, 17, 10, 1, 9, 0, 6, 7, 8, 3, 5, 2, 4,
	5, 3, 10, 17, 18, 9, 12, 6, 1, 15, 8, 14, 4, 0, 13, 11, 2, 16, 7, 5,
	3, 1, 0, 6, 2, 4, 7,
};

const struct mlx5ctl_enum mlx5ctl_enums[] = {
	{52178,0,2}, {53119,2,37}, {48467,39,3}, {50607,42,2}, {17064,44,10},
	{52204,54,2}, {56756,56,9}, {45532,65,18}, {19694,83,4}, {25434,87,3},
	{47740,90,2}, {48411,92,22}, {51699,114,3}, {34331,117,3},
	{50118,120,5}, {49831,125,6}, {47732,131,2}, {25071,133,203},
	{35782,336,2}, {17543,338,17}, {46450,355,3}, {52241,358,2},
	{48361,360,3}, {7481,363,3}, {22764,366,2}, {24498,368,2},
	{52383,370,3}, {46303,373,3}, {47528,376,2}, {13111,378,3},
	{17565,381,3}, {8058,384,2}, {17236,386,2}, {48134,388,5},
	{48110,393,3}, {18195,396,10}, {56002,406,4}, {48269,410,2},
	{50262,412,4}, {49895,416,2}, {56315,418,3}, {56264,421,5},
	{20924,426,3}, {46536,429,3}, {14593,432,3}, {46514,435,2},
	{14694,437,8}, {36465,445,5}, {34149,450,2}, {13104,452,2},
	{17554,454,2}, {48718,456,4}, {47833,460,36}, {42130,496,26},
	{56850,522,8}, {42214,530,8}, {24801,538,10}, {20407,548,4},
	{2260,552,16}, {27112,568,5}, {28620,573,14}, {47709,587,3},
	{47773,590,2}, {51639,592,3}, {22046,595,4}, {50958,599,4},
	{28640,603,3}, {48844,606,9}, {28829,615,6}, {49335,621,7},
	{49306,628,2}, {48344,630,2}, {46583,632,3}, {56749,635,2},
	{25957,637,5}, {1470,642,2}, {46884,644,3}, {20966,647,7},
	{47639,654,4}, {35448,658,5}, {20958,663,4}, {16529,667,2},
	{35421,669,3}, {48500,672,6}, {49454,678,12}, {51898,690,4},
	{55229,694,3}, {51146,697,4}, {27362,701,3}, {42570,704,4},
	{1639,708,4}, {47820,712,2}, {47807,714,2}, {50874,716,3},
	{1656,719,4}, {52155,723,3}, {41788,726,7}, {34923,733,3},
	{52466,736,2}, {16390,738,3}, {46217,741,6}, {47962,747,2},
	{50925,749,7}, {1428,756,3}, {36149,759,19}, {22864,778,2},
	{52221,780,2}, {16671,782,4}, {49854,786,2}, {27892,788,2},
	{28194,790,2}, {52292,792,2}, {35983,794,3}, {35939,797,2},
	{17462,799,2}, {28231,801,5}, {16741,806,3}, {17432,809,6},
	{12675,815,4}, {34580,819,3}, {17912,822,2}, {28849,824,3},
	{47675,827,3}, {48643,830,26}, {13387,856,4}, {20361,860,4},
	{49037,864,3}, {49259,867,4}, {46387,871,3}, {17491,874,2},
	{34980,876,5}, {34584,881,6}, {1082,887,2}, {15789,889,3},
	{47609,892,3}, {1632,895,4}, {13765,899,2}, {47655,901,7},
	{20608,908,4}, {36594,912,2}, {17265,914,2}, {56476,916,6},
	{51272,922,8}, {24426,930,3}, {20936,933,3}, {51091,936,2},
	{46340,938,4}, {13118,942,9}, {46588,951,8}, {12433,959,2},
	{24547,961,7}, {47923,968,2}, {15666,970,6}, {52133,976,3},
	{46165,979,2}, {22076,981,3}, {47982,984,17}, {54521,1001,63},
	{20943,1064,6}, {16821,1070,3}, {49277,1073,2}, {46598,1075,2},
	{51678,1077,4}, {49108,1081,4}, {24322,1085,2}, {24348,1087,2},
	{48994,1089,3}, {420,1092,3}, {46573,1095,3}, {48221,1098,2},
	{15589,1100,7}, {21287,1107,5}, {33689,1112,3}, {47874,1115,5},
	{1047,1120,2}, {36604,1122,5}, {52114,1127,8}, {50761,1135,2},
	{13565,1137,6}, {46547,1143,3}, {24953,1146,5}, {46572,1151,2},
	{17209,1153,3}, {52644,1156,2}, {48593,1158,4}, {16420,1162,4},
	{49690,1166,3}, {46485,1169,2}, {17174,1171,3}, {25891,1174,3},
	{48301,1177,2}, {36631,1179,2}, {37054,1181,2}, {47624,1183,3},
	{48164,1186,3}, {36487,1189,3}, {25847,1192,2}, {22172,1194,4},
	{48918,1198,2}, {48735,1200,2}, {48774,1202,2}, {46238,1204,4},
	{50822,1208,3}, {36131,1211,10}, {46322,1221,3}, {13822,1224,2},
	{46205,1226,2}, {52273,1228,3}, {46527,1231,3}, {35015,1234,8},
	{51229,1242,2}, {55924,1244,2}, {48201,1246,4}, {24100,1250,2},
	{48687,1252,4}, {46568,1256,2}, {46557,1258,2}, {1068,1260,2},
};
const unsigned int mlx5ctl_num_enums = 218;

const struct mlx5ctl_enum_value mlx5ctl_enum_values[] = {
	{0x0,66680}, {0x1,68986}, {0x1,70539}, {0x2,74328}, {0x3,67182},
	{0x4,70554}, {0x5,74342}, {0x6,64592}, {0x7,61757}, {0x8,59533},
	{0x9,59631}, {0xa,65556}, {0xb,59519}, {0xc,59574}, {0xd,70310},
	{0xe,71243}, {0xf,72887}, {0x10,74597}, {0x11,70327}, {0x12,71259},
	{0x13,72903}, {0x14,74612}, {0x15,71085}, {0x16,71095}, {0x17,67921},
	{0x47,60373}, {0x49,69431}, {0x50,69262}, {0x51,74206}, {0x52,73535},
	{0x53,72429}, {0x54,71608}, {0x55,71018}, {0x56,70797}, {0x57,70146},
	{0x58,69980}, {0x5d,67259}, {0x6f,72740}, {0x70,74574}, {0x1,60534},
	{0x2,68907}, {0x3,58407}, {0xc,60459}, {0x1000,66552}, {0x0,60324},
	{0x7,61327}, {0x8,61413}, {0x9,61376}, {0xa,61316}, {0xb,61388},
	{0xc,61364}, {0xd,61352}, {0xe,61340}, {0xf,61400}, {0x1,63994},
	{0x2,63899}, {0x1,64471}, {0x2,58784}, {0x3,69324}, {0x4,69384},
	{0x5,69422}, {0x6,69403}, {0x7,69343}, {0x8,69364}, {0x10,60477},
	{0x0,66596}, {0x1,66606}, {0x2,61993}, {0x2,62004}, {0x4,61935},
	{0x4,61946}, {0x8,61810}, {0x8,61821}, {0x10,61911}, {0x10,61923},
	{0x20,62015}, {0x20,62027}, {0x40,61969}, {0x40,61981}, {0x80,61845},
	{0x80,61858}, {0x100,61885}, {0x100,61898}, {0x1,64617}, {0x2,68901},
	{0x4,64608}, {0x8,68892}, {0x0,64827}, {0x1,68171}, {0x2,68162},
	{0x0,69290}, {0x1,65994}, {0x0,65775}, {0x1,62412}, {0x2,64581},
	{0x3,69129}, {0x4,67700}, {0x5,62454}, {0x6,62430}, {0x7,67458},
	{0x8,67406}, {0x9,66041}, {0xc,61425}, {0xd,66065}, {0xf,65451},
	{0x11,61695}, {0x13,65117}, {0x14,59815}, {0x15,69201}, {0x1a,64770},
	{0x1f,69222}, {0x20,72407}, {0x25,65054}, {0x26,65076}, {0x0,66117},
	{0x1,65627}, {0x2,67212}, {0x0,68320}, {0x1,66750}, {0x3,68730},
	{0x0,62133}, {0x1,62173}, {0x2,62213}, {0x3,62193}, {0x4,62152},
	{0x0,62233}, {0x1,62250}, {0x2,62267}, {0x3,62117}, {0x4,62101},
	{0x5,62085}, {0x0,69290}, {0x1,60538}, {0x100,64662}, {0x101,63366},
	{0x102,69512}, {0x103,69521}, {0x104,69546}, {0x105,69534},
	{0x107,62284}, {0x108,62349}, {0x109,64676}, {0x10a,65928},
	{0x10b,65939}, {0x10d,65216}, {0x111,64988}, {0x113,66416},
	{0x114,66414}, {0x115,69569}, {0x116,69557}, {0x117,66723},
	{0x118,66799}, {0x119,66815}, {0x200,58547}, {0x201,58493},
	{0x202,58504}, {0x203,60783}, {0x204,67241}, {0x205,69151},
	{0x206,69149}, {0x207,69136}, {0x301,64018}, {0x302,64007},
	{0x303,63998}, {0x304,67123}, {0x400,64068}, {0x401,64037},
	{0x402,64028}, {0x403,64048}, {0x500,64352}, {0x501,64182},
	{0x502,64227}, {0x503,64318}, {0x504,64294}, {0x505,64283},
	{0x506,64305}, {0x507,64330}, {0x50a,64219}, {0x50b,64168},
	{0x50c,64272}, {0x50d,69190}, {0x50e,64239}, {0x600,58900},
	{0x601,58888}, {0x700,63925}, {0x701,63913}, {0x702,63903},
	{0x703,63791}, {0x705,63978}, {0x706,63950}, {0x707,63936},
	{0x708,63966}, {0x710,60694}, {0x711,60672}, {0x712,60684},
	{0x713,60662}, {0x714,65175}, {0x717,63892}, {0x718,63861},
	{0x719,63851}, {0x71a,63884}, {0x725,58220}, {0x726,58246},
	{0x727,61511}, {0x729,63029}, {0x72a,63873}, {0x740,61446},
	{0x750,66686}, {0x751,66704}, {0x752,59003}, {0x753,59027},
	{0x754,59052}, {0x755,59076}, {0x760,60889}, {0x761,60908},
	{0x762,59101}, {0x763,59125}, {0x764,67972}, {0x765,58472},
	{0x76f,58918}, {0x770,63420}, {0x771,63498}, {0x772,63496},
	{0x773,63480}, {0x774,63440}, {0x775,63460}, {0x780,60355},
	{0x781,60338}, {0x782,60239}, {0x783,60186}, {0x784,60161},
	{0x785,60213}, {0x786,59497}, {0x787,59474}, {0x800,67769},
	{0x801,67767}, {0x802,63693}, {0x803,63691}, {0x804,65095},
	{0x805,66251}, {0x806,66275}, {0x807,66289}, {0x80a,66094},
	{0x80b,58600}, {0x80c,58616}, {0x80d,64394}, {0x80e,68913},
	{0x80f,68911}, {0x816,65276}, {0x817,65274}, {0x819,61613},
	{0x820,61637}, {0x821,61129}, {0x822,60746}, {0x823,60764},
	{0x824,61576}, {0x825,61594}, {0x826,62469}, {0x827,59611},
	{0x828,59588}, {0x829,58359}, {0x82a,58338}, {0x82b,58378},
	{0x830,65606}, {0x831,65592}, {0x840,66382}, {0x841,66336},
	{0x842,66314}, {0x843,66324}, {0x844,66365}, {0x845,66347},
	{0x900,63324}, {0x901,63313}, {0x902,63301}, {0x903,63291},
	{0x904,63751}, {0x905,63741}, {0x906,63730}, {0x907,63721},
	{0x908,63841}, {0x909,63781}, {0x90a,63770}, {0x90b,63761},
	{0x90c,64460}, {0x90d,64449}, {0x90e,64437}, {0x90f,64427},
	{0x910,61534}, {0x912,61746}, {0x913,61735}, {0x914,61723},
	{0x915,61713}, {0x916,59726}, {0x917,59715}, {0x918,59703},
	{0x919,59693}, {0x92f,59782}, {0x930,67451}, {0x931,67369},
	{0x932,67352}, {0x933,64124}, {0x934,64105}, {0x935,64088},
	{0x936,58293}, {0x937,58270}, {0x938,58314}, {0x939,63401},
	{0x93a,63399}, {0x93b,63380}, {0x93c,67388}, {0x93d,59182},
	{0x93e,59180}, {0x93f,59150}, {0x940,59242}, {0x941,59240},
	{0x942,59212}, {0x960,64347}, {0x961,64193}, {0x962,64163},
	{0x963,64177}, {0x964,61106}, {0xa00,60640}, {0xa01,60618},
	{0xa02,60574}, {0xa03,60595}, {0xa04,58678}, {0xa06,58665},
	{0xa08,65487}, {0xa0a,65474}, {0xb00,66143}, {0xb0c,63535},
	{0xb0d,66764}, {0xb0e,66781}, {0xb12,64765}, {0xb16,60960},
	{0xb17,67110}, {0xb00,59687}, {0xd00,67802}, {0x0,65813}, {0x1,62558},
	{0x2,62634}, {0x3,62710}, {0x4,62771}, {0x5,62589}, {0x6,58211},
	{0x7,58563}, {0x8,62702}, {0x9,62789}, {0xa,62551}, {0xf,62578},
	{0x10,62807}, {0x30,62566}, {0x40,62601}, {0x50,62686}, {0x51,62669},
	{0x0,67999}, {0x1,64151}, {0x2,64862}, {0x0,66680}, {0x1,68986},
	{0x0,65775}, {0x1,64359}, {0x2,65459}, {0x0,66425}, {0x1,66411},
	{0x2,66422}, {0x0,66034}, {0x1,66021}, {0x1,64887}, {0x2,63089},
	{0x0,67131}, {0x1,67151}, {0x2,62368}, {0x9,68276}, {0xa,68156},
	{0xb,68269}, {0x0,61957}, {0x1,61832}, {0x6,68232}, {0x9,68242},
	{0xa,68156}, {0x0,65813}, {0x9,58855}, {0xa,65649}, {0x0,69099},
	{0x1,68883}, {0x1,65404}, {0x3,58759}, {0x0,67212}, {0x1,65878},
	{0x2,64577}, {0x3,69446}, {0x4,69462}, {0x0,66008}, {0x1,70193},
	{0x2,71100}, {0x0,67201}, {0x0,67209}, {0x1,71100}, {0x1,64585},
	{0x2,70193}, {0x2,64574}, {0x3,68013}, {0x3,69198}, {0xc,64501},
	{0xc0,71134}, {0x0,68054}, {0x1,68058}, {0x2,69077}, {0x3,63255},
	{0x0,67479}, {0x1,60391}, {0x0,61223}, {0x1,61181}, {0x2,61263},
	{0x3,72368}, {0x80000,60845}, {0x100000,67425}, {0x0,64359},
	{0x1,64025}, {0x2,64081}, {0x1,61871}, {0x2,62039}, {0x3,61797},
	{0x4,61784}, {0x5,61771}, {0x0,67493}, {0x1,69482}, {0x2,69393},
	{0x0,66567}, {0x1,66192}, {0x2,68224}, {0x80,62909}, {0x81,58182},
	{0x82,58796}, {0x1,64151}, {0x2,63112}, {0x0,64626}, {0x1,58933},
	{0x2,68867}, {0x3,68068}, {0x4,65816}, {0x5,67217}, {0x6,68022},
	{0x7,66831}, {0x1,63703}, {0x2,59513}, {0x4,68999}, {0x8,68994},
	{0x10,64142}, {0x1,67760}, {0x2,62529}, {0x9,68276}, {0xa,68156},
	{0x0,65813}, {0xa,67035}, {0x0,64359}, {0x1,63995}, {0x2,63758},
	{0x6,60701}, {0x0,64479}, {0x1,66223}, {0x2,59372}, {0x3,68202},
	{0x4,63066}, {0x5,62935}, {0x7,68304}, {0x8,63112}, {0x9,67557},
	{0xa,67814}, {0xb,59381}, {0xc,60277}, {0xd,67552}, {0xe,68788},
	{0xf,67618}, {0x10,63047}, {0x11,62919}, {0x12,62950}, {0x13,67097},
	{0x14,60301}, {0x15,59852}, {0x16,60041}, {0x17,59863}, {0x18,63037},
	{0x19,66232}, {0x1a,64971}, {0x1b,59966}, {0x1c,68190}, {0x1d,65132},
	{0x20,63250}, {0x21,63075}, {0x22,59978}, {0x24,63464}, {0x25,59842},
	{0x26,63606}, {0x27,67569}, {0x0,60815}, {0x1,68843}, {0x2,68745},
	{0x3,68213}, {0x4,63066}, {0x5,63193}, {0x7,68282}, {0x8,63112},
	{0x9,67600}, {0xa,65007}, {0xb,59381}, {0xc,59825}, {0x10,62998},
	{0x11,62966}, {0x12,63221}, {0x13,68771}, {0x14,60314}, {0x15,59852},
	{0x19,59930}, {0x1a,59879}, {0x1b,59915}, {0x1c,68095}, {0x1d,65150},
	{0x1f,60082}, {0x20,63250}, {0x21,63075}, {0x1,69872}, {0x2,70394},
	{0x4,72986}, {0x8,71291}, {0x10,69787}, {0x20,70344}, {0x40,72533},
	{0x80,71143}, {0x1,74219}, {0x2,73548}, {0x4,72442}, {0x8,71621},
	{0x10,71031}, {0x20,70810}, {0x40,70159}, {0x80,69993}, {0x4,61297},
	{0x8,60523}, {0x10,60508}, {0x20,67818}, {0x40,66867}, {0x80,66893},
	{0x100,66905}, {0x200,67992}, {0x400,69246}, {0x800,66880},
	{0x1,65715}, {0x2,64084}, {0x4,61429}, {0x8,65563}, {0x1,68423},
	{0x2,68399}, {0x4,68349}, {0x8,68447}, {0x10,68469}, {0x20,68370},
	{0x40,68498}, {0x80,68522}, {0x100,68595}, {0x200,68572},
	{0x400,68703}, {0x800,68329}, {0x10000,68618}, {0x20000,68668},
	{0x40000,68643}, {0x80000,68547}, {0x8,66589}, {0x10,67064},
	{0x20,64527}, {0x100,64484}, {0x200,70163}, {0x1,58849}, {0x2,64371},
	{0x4,59394}, {0x8,59809}, {0x10,60705}, {0x20,64754}, {0x40,63642},
	{0x80,64376}, {0x100,65998}, {0x400,72386}, {0x800,72417},
	{0x1000,59752}, {0x2000,59737}, {0x4000,64792}, {0x0,59513},
	{0x1,67458}, {0x2,63331}, {0x0,69201}, {0x1,69222}, {0x0,59431},
	{0x1,65832}, {0x2,59451}, {0x0,68158}, {0x1,58842}, {0x2,65372},
	{0x3,68180}, {0x0,65978}, {0x1,72498}, {0x2,66071}, {0x3,60833},
	{0x0,66500}, {0x1,67749}, {0x2,65299}, {0x0,58701}, {0x0,58980},
	{0x1,58658}, {0x2,65737}, {0x3,65721}, {0x4,69303}, {0x4,66041},
	{0x5,58690}, {0x6,58637}, {0x1,68941}, {0x2,60532}, {0x3,60561},
	{0x4,64953}, {0x5,66438}, {0x6,58708}, {0x1,63650}, {0x2,59289},
	{0x3,63127}, {0x4,67018}, {0x5,67052}, {0x6,68810}, {0x7,65783},
	{0x1,68134}, {0x2,68122}, {0x0,64338}, {0x1,64208}, {0x0,60296},
	{0x1,66567}, {0x2,63255}, {0x1,69485}, {0x2,58648}, {0x100,65499},
	{0x800,59767}, {0x2000,63708}, {0x800000000ULL,60110},
	{0x8000000000ULL,68931}, {0x0,69881}, {0x1,70403}, {0x1,61695},
	{0x2,69201}, {0x4,69222}, {0xc,58446}, {0x13,69201}, {0x20,63580},
	{0x24,64777}, {0x27,69222}, {0x47,65839}, {0xff15,62512}, {0x1,59270},
	{0x5,60059}, {0x7,59992}, {0x8,60012}, {0x1,64510}, {0x2,64494},
	{0x4,59547}, {0x8,59645}, {0x10,65957}, {0x1000,58446},
	{0x80000,69201}, {0x100000000ULL,63580}, {0x1000000000ULL,64777},
	{0x0,58792}, {0x1,62532}, {0x1,67935}, {0x2,67954}, {0x4,58573},
	{0x0,59513}, {0x1,67458}, {0x2,63331}, {0x6,63575}, {0x8,65832},
	{0xa,67171}, {0x1,62737}, {0x7,69039}, {0x8,62724}, {0x9,62858},
	{0xa,62753}, {0xb,62824}, {0xc,64867}, {0xd,62659}, {0xe,58911},
	{0xf,62624}, {0x10,62645}, {0x12,62837}, {0x0,63354}, {0x1,68320},
	{0x2,69105}, {0x7,60489}, {0x0,63354}, {0x1,68320}, {0x2,69105},
	{0x0,67212}, {0x1,72514}, {0x2,64524}, {0x3,64566}, {0x0,67688},
	{0x1,65036}, {0x2,64895}, {0x0,73591}, {0x1,71646}, {0x2,70814},
	{0x3,69997}, {0x0,60434}, {0x1,60424}, {0x2,60402}, {0x3,60413},
	{0x0,71100}, {0x1,70193}, {0x0,64588}, {0x1,64577}, {0x0,58196},
	{0x1,60444}, {0x2,58810}, {0x0,60434}, {0x1,60424}, {0x2,60402},
	{0x3,60413}, {0x0,65633}, {0x1,60941}, {0x2,62332}, {0x1,61223},
	{0x2,61181}, {0x4,61263}, {0x8,72368}, {0x10,71590}, {0x20,71000},
	{0x40,70767}, {0x0,69857}, {0x2,66504}, {0x3,66481}, {0x0,67324},
	{0x1,60498}, {0x1,74631}, {0x8,71680}, {0x40,70227}, {0x0,67336},
	{0x1,65201}, {0x2,60871}, {0x3,59303}, {0x4,65923}, {0x5,59315},
	{0x1,64517}, {0x2,66574}, {0x0,69479}, {0x1,59330}, {0x2,61466},
	{0x3,65415}, {0x4,65499}, {0x5,69157}, {0x6,66134}, {0x1000000,65752},
	{0x20000000,63269}, {0x40000000,65348}, {0x1,65368}, {0x2,66547},
	{0x40,63669}, {0x80,67775}, {0x100,65765}, {0x200,62869},
	{0x1000,65348}, {0x2000,58555}, {0x4000,64949}, {0x20000,63288},
	{0x40000,58867}, {0x80000,62876}, {0x100000,58828}, {0x200000,69580},
	{0x800000,67715}, {0x2000000,66650}, {0x20000000,67662},
	{0x40000000000ULL,70785}, {0x800000000000ULL,68957}, {0x0,59338},
	{0x3,64760}, {0x0,64048}, {0x1,64058}, {0x1,67783}, {0x2,59802},
	{0x4,65967}, {0x8,64943}, {0x1,67907}, {0x8000,67889}, {0x1,64636},
	{0x2,69282}, {0x1,64636}, {0x2,69282}, {0x0,69071}, {0x1,69069},
	{0x2,67756}, {0x4,62491}, {0x8,67858}, {0x1,67088}, {0x2,58873},
	{0x0,66179}, {0x1,65917}, {0x0,63177}, {0x1,64835}, {0x2,66457},
	{0x3,63147}, {0x4,62378}, {0x1,67519}, {0x2,60733}, {0x4,66999},
	{0x0,66179}, {0x1,65901}, {0x2,65889}, {0x3,63345}, {0x4,63340},
	{0x5,66174}, {0x0,64394}, {0x1,65847}, {0x2,63514}, {0x3,65862},
	{0x1,68986}, {0x2,66680}, {0x3,58828}, {0x0,69286}, {0x1,65429},
	{0x1,66928}, {0x2,67274}, {0x3,69008}, {0x0,68991}, {0x1,69086},
	{0x2,65399}, {0x8,65499}, {0xb,59767}, {0xd,63708}, {0x18,63561},
	{0x1c,61088}, {0x23,60110}, {0x40,69030}, {0x41,69035}, {0x42,66616},
	{0x43,64924}, {0x46,65912}, {0xff01,58554}, {0xff02,64359},
	{0xff03,58907}, {0xff04,64467}, {0xff05,63985}, {0xff06,63995},
	{0xff07,63758}, {0xff08,63331}, {0xff09,61753}, {0xff0a,60701},
	{0xff0b,63899}, {0xff0e,59733}, {0xff0f,63407}, {0xff10,64081},
	{0xff15,62503}, {0x10000000,68986}, {0x20000000,66680},
	{0x40000000,58988}, {0x80000000,67793}, {0x1,61659}, {0x1,61471},
	{0x2,61677}, {0x2,61491}, {0x0,67212}, {0x1,64588}, {0x2,64577},
	{0x1,62884}, {0x2,66680}, {0x4,69497}, {0x80,63255}, {0x0,66201},
	{0x1,66124}, {0x2,63255}, {0x0,68320}, {0x1,68730}, {0x1,67715},
	{0x4,66157}, {0x8,64385}, {0x30,65804}, {0x40,65355}, {0x4,68946},
	{0x8,66638}, {0x10,68979}, {0x20,66673}, {0x40,69129}, {0x80,65341},
	{0x0,66393}, {0x1,66404}, {0x1,62884}, {0x2,66680}, {0x4,69497},
	{0x0,67119}, {0x1,69497}, {0x2,58400}, {0x0,64862}, {0x1,64151},
	{0x2,58835}, {0xffffffff,67964}, {0x1,64151}, {0x2,64862},
	{0x1,64862}, {0x4,66567}, {0x5,68001}, {0x6,67968}, {0x7,58488},
	{0x8,67959}, {0x9,66262}, {0x1,58964}, {0x2,58947}, {0x4,66058},
	{0x8,58586}, {0x1,66535}, {0x2,67543}, {0x1,69290}, {0x4,65375},
	{0x1,61871}, {0x2,62039}, {0x3,61797}, {0x4,61784}, {0x5,61771},
	{0x7,64252}, {0x1,69229}, {0x2,69307}, {0x3,69315}, {0x4,69374},
	{0x5,69412}, {0x6,69393}, {0x7,69332}, {0x8,69353}, {0x0,67493},
	{0x11,69412}, {0x22,69393}, {0x0,67493}, {0x1,69412}, {0x2,69393},
	{0x0,61699}, {0x1,60133}, {0x0,68276}, {0x1,65419}, {0x2,68013},
	{0x3,68086}, {0x0,69066}, {0x1,68991}, {0x2,67753}, {0x3,69060},
	{0x5,65974}, {0x7,74627}, {0x8,73597}, {0x9,65511}, {0xc,63261},
	{0x0,59334}, {0x1,60296}, {0x2,62536}, {0x3,60806}, {0x4,63556},
	{0x6,62875}, {0x7,67763}, {0x9,68833}, {0x1,64604}, {0x2,64599},
	{0x0,61197}, {0x1,61155}, {0x2,61237}, {0x3,72343}, {0x4,71565},
	{0x5,70975}, {0x6,70742}, {0x0,60265}, {0x1,63504}, {0x0,61001},
	{0x1,67832}, {0x2,61024}, {0x3,61046}, {0x4,60984}, {0x5,62396},
	{0x1,62296}, {0x2,62307}, {0x3,62318}, {0x0,64862}, {0x1,64151},
	{0x1,59683}, {0x7,59660}, {0x9,59669}, {0x0,65378}, {0x1,67076},
	{0x2,65699}, {0x3,72482}, {0x4,65683}, {0x5,71057}, {0x6,65663},
	{0x7,71105}, {0x8,59556}, {0x9,72462}, {0xa,64539}, {0xb,70170},
	{0xc,70198}, {0xf,63620}, {0x10,63631}, {0x11,69218}, {0x12,69207},
	{0x4002,60810}, {0x4005,63680}, {0x400a,60547}, {0x4013,65440},
	{0x4019,65535}, {0x4020,65524}, {0x4021,64362}, {0x4022,64653},
	{0x4023,65577}, {0x4024,66246}, {0x402e,64398}, {0x5001,64740},
	{0x5002,64489}, {0x5003,58993}, {0x5004,60721}, {0x5006,61435},
	{0x5007,69241}, {0x5008,60265}, {0x5009,67667}, {0x500b,69277},
	{0x500c,69084}, {0x500e,69094}, {0x500f,69089}, {0x5010,67196},
	{0x5012,61440}, {0x5023,65446}, {0x5031,63664}, {0x5041,63283},
	{0x507f,65540}, {0x6001,69050}, {0x7004,60925}, {0x9009,64734},
	{0x900a,64422}, {0x9014,69502}, {0x9028,65587}, {0x902b,63686},
	{0x902d,69034}, {0x9040,64644}, {0x9041,66428}, {0x9042,69293},
	{0x9043,65567}, {0x9050,65256}, {0x9051,60271}, {0x9053,61310},
	{0x9054,66965}, {0x9055,69024}, {0x9056,69184}, {0x9059,63335},
	{0x9060,61292}, {0x9061,65952}, {0x9062,69237}, {0x9063,69507},
	{0x907f,65545}, {0x9155,64078}, {0x9156,62362}, {0x9162,69064},
	{0x9180,65409}, {0x9181,62540}, {0xb001,62879}, {0xb002,65506},
	{0xb01f,65550}, {0xc000,64408}, {0xc00e,62894}, {0x0,64359},
	{0x1,63995}, {0x2,63758}, {0x3,63994}, {0x4,63993}, {0x5,63899},
	{0x1,66523}, {0x2,60465}, {0x4,66543}, {0x0,63596}, {0x1,62899},
	{0x1,58559}, {0x3,62875}, {0x0,73525}, {0x1,64720}, {0x2,72397},
	{0x4,64706}, {0x0,71100}, {0x1,70193}, {0x2,64697}, {0x4,64688},
	{0x0,67234}, {0x1,64467}, {0x0,67234}, {0x1,65425}, {0x0,66049},
	{0x1,68824}, {0x2,67313}, {0x0,66611}, {0x1,67693}, {0x2,67636},
	{0x0,59334}, {0x1,58559}, {0x3,62875}, {0x0,63995}, {0x1,63708},
	{0xfff9,67742}, {0xfffa,67806}, {0xfffb,66918}, {0xfffc,63255},
	{0xfffd,67705}, {0xfffe,64822}, {0xffff,58998}, {0x0,64510},
	{0x1,64494}, {0x2,59547}, {0x3,59645}, {0x4,65957}, {0x0,67212},
	{0x1,69749}, {0x2,58160}, {0x0,63703}, {0x1,59513}, {0x2,68999},
	{0x3,68994}, {0x4,64142}, {0x2,66012}, {0x3,69113}, {0x0,65069},
	{0x1,66305}, {0x2,59343}, {0x3,61074}, {0x4,67876}, {0x0,67727},
	{0x1,62412}, {0x2,64581}, {0x3,69129}, {0x4,67700}, {0x15,69201},
	{0x20,72517}, {0x25,65054}, {0x0,65618}, {0x2,66557}, {0x0,58461},
	{0x10,74638}, {0x11,67954}, {0x12,67945}, {0x13,67469}, {0x14,67341},
	{0x0,59334}, {0x1,58559}, {0x3,62875}, {0x0,65970}, {0x1,65948},
	{0x2,69763}, {0x3,63588}, {0x4,63274}, {0x0,67778}, {0x1,63255},
	{0x0,70731}, {0x1,58771}, {0x2,69969}, {0x0,62899}, {0x1,63596},
	{0x0,66148}, {0x1,58432}, {0x2,64902}, {0x3,64745}, {0x0,59386},
	{0x1,58831}, {0x2,59654}, {0x3,68924}, {0x0,66972}, {0x1,66987},
	{0x2,64845}, {0x0,60952}, {0x1,65658}, {0x0,66179}, {0x1,60288},
	{0x2,67303}, {0x0,66179}, {0x1,67303}, {0x2,67286}, {0x0,60554},
	{0x1,60552}, {0x1,64813}, {0x2,64804}, {0x1,59413}, {0x2,59403},
	{0x0,67583}, {0x1,67526}, {0x2,66947}, {0x0,62546}, {0x1,65262},
	{0x2,60841}, {0x1,62546}, {0x2,65262}, {0x4,60841}, {0x1,58630},
	{0x2,62053}, {0x10,65319}, {0x20,67641}, {0x40,67656}, {0x80,67234},
	{0x0,58870}, {0x1,58825}, {0x1,60396}, {0x2,68738}, {0x0,60396},
	{0x1,68738}, {0x0,60296}, {0x1,58559}, {0x2,67798}, {0x3,62875},
	{0x0,67672}, {0x1,67685}, {0x2,67675}, {0x1,66861}, {0x8,61556},
	{0x10,67501}, {0x40,61277}, {0x80,58722}, {0x100,58741},
	{0x400,65235}, {0x800,58517}, {0x1000,62070}, {0x4000,58531},
	{0x0,64862}, {0x1,64151}, {0x2,64760}, {0x1,65390}, {0x3,60726},
	{0x0,64862}, {0x1,64151}, {0x0,59463}, {0x1,59441}, {0x2,65832},
	{0x0,67999}, {0x1,68042}, {0x2,68044}, {0x0,67493}, {0x2,69170},
	{0x4,69178}, {0x8,64159}, {0x10,59421}, {0x20,59403}, {0x40,59413},
	{0x80,58169}, {0x0,67212}, {0x1,65313}, {0x0,67212}, {0x1,65313},
	{0x0,59360}, {0x1,69163}, {0x2,63798}, {0x3,63822}, {0x0,59360},
	{0x1,69163}, {0x0,64467}, {0x1,66620}, {0x2,64154}, {0x3,69117},
	{0x0,67778}, {0x1,63255}, {0x0,67778}, {0x1,63255}, {0x0,58412},
	{0x1,66210},
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
