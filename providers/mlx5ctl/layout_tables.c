// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Written by buildlib/gen_layouts.py from linux/mlx5 of Linux 6.12.117, 6.1.192 and
 * mlx5ctl_ifc.h. Do not edit: "ninja layouts" writes it again.
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
	"expected_sigerr_count\0" "internal_sensor_count\0" "error_count\0"
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

const struct mlx5ctl_dv_layout mlx5ctl_layouts[] = {
	{31534,128,0,5,0}, {10269,128,5,3,0}, {32678,64,8,3,0},
	{30607,128,11,3,0}, {9296,128,14,2,0}, {21494,352,16,26,0},
	{26151,2048,42,8,0}, {23559,64,50,2,0}, {7825,512,52,6,0},
	{31594,128,58,4,0}, {10332,128,62,3,0}, {33685,256,65,6,0},
	{12283,128,71,3,0}, {30494,128,74,5,0}, {9225,128,79,3,0},
	{30428,288,82,3,0}, {9189,128,85,3,0}, {33595,128,88,3,0},
	{12187,128,91,3,0}, {31706,128,94,3,0}, {10449,128,97,3,0},
	{33304,128,100,3,0}, {11905,128,103,2,0}, {32741,128,105,3,0},
	{11484,128,108,3,0}, {31751,128,111,3,0}, {10496,128,114,3,0},
	{33653,128,117,3,0}, {12249,128,120,3,0}, {31023,512,123,7,0},
	{9733,128,130,2,0}, {30887,128,132,3,0}, {9590,128,135,2,0},
	{31662,128,137,3,0}, {10403,128,140,2,0}, {32019,128,142,5,0},
	{10783,128,147,2,0}, {31947,128,149,5,0}, {10706,128,154,2,0},
	{31844,128,156,4,0}, {10596,128,160,2,0}, {27185,1024,162,1,0},
	{27171,128,163,1,0}, {19970,2048,164,5,0}, {33169,256,169,5,0},
	{11762,128,174,2,0}, {42437,64,176,5,0}, {25173,32,181,7,0},
	{26718,2048,188,316,0}, {73025,2048,504,35,0}, {2213,4608,539,7,0},
	{33607,64,546,3,0}, {14779,224,549,1,0}, {12200,96,550,3,0},
	{21604,64,553,2,0}, {952,512,555,13,0}, {14789,224,568,1,0},
	{32692,128,569,4,0}, {11433,128,573,4,0}, {24973,2048,577,10,0},
	{25234,2048,587,4,0}, {24998,2048,591,16,0}, {35939,2048,607,2,0},
	{27031,2048,609,4,1}, {32649,64,613,6,0}, {42739,512,619,8,0},
	{21915,224,627,2,0}, {56866,512,629,24,0}, {72018,512,653,24,0},
	{49716,32,677,4,0}, {32847,640,681,2,0}, {32120,2176,683,6,0},
	{10903,128,689,3,0}, {30898,1024,692,4,0}, {9602,128,696,4,0},
	{30089,4224,700,2,0}, {32068,2176,702,6,0}, {10847,128,708,3,0},
	{32267,8192,711,13,0}, {11057,128,724,3,0}, {32889,1152,727,2,0},
	{33560,512,729,7,0}, {12163,128,736,6,0}, {32621,640,742,2,0},
	{32918,2176,744,2,0}, {11600,2176,746,2,0}, {33010,1152,748,2,0},
	{33288,128,750,3,0}, {11888,128,753,2,0}, {33051,1152,755,2,0},
	{31725,1152,757,2,0}, {10469,128,759,1,0}, {30049,2176,760,10,0},
	{8845,128,770,3,0}, {33098,288,773,2,0}, {32965,512,775,2,0},
	{30196,128,777,4,0}, {8948,256,781,6,0}, {32451,2176,787,12,0},
	{11252,128,799,4,0}, {32513,2176,803,4,0}, {11319,128,807,3,0},
	{32029,2176,810,4,0}, {10794,128,814,3,0}, {30672,2176,817,4,0},
	{9365,128,821,3,0}, {32867,608,824,2,0}, {30796,1024,826,4,0},
	{9494,512,830,3,0}, {31803,2176,833,4,0}, {10552,128,837,3,0},
	{31897,2176,840,5,0}, {10653,128,845,3,0}, {32798,640,848,2,0},
	{31520,2176,850,4,0}, {10254,128,854,6,0}, {31397,1536,860,4,0},
	{10123,128,864,3,0}, {30166,512,867,3,0}, {8916,128,870,3,0},
	{32783,384,873,4,0}, {11528,128,877,3,0}, {32202,1664,880,2,0},
	{10989,128,882,1,0}, {31106,1152,883,2,0}, {9819,1152,885,2,0},
	{33268,128,887,2,0}, {11867,128,889,2,0}, {31962,2176,891,6,0},
	{10722,128,897,3,0}, {31855,2688,900,4,0}, {10608,128,904,3,0},
	{26090,2048,907,8,0}, {14827,192,915,2,0}, {34925,512,917,16,0},
	{17841,224,933,1,0}, {56663,512,934,30,0}, {31592,128,964,3,0},
	{10330,128,967,2,0}, {33683,256,969,4,0}, {12281,128,973,2,0},
	{30492,128,975,3,0}, {9223,128,978,2,0}, {30426,128,980,3,0},
	{9187,128,983,2,0}, {33593,128,985,4,0}, {12185,128,989,2,0},
	{31704,128,991,3,0}, {10447,128,994,2,0}, {33302,128,996,3,0},
	{11903,128,999,2,0}, {32739,128,1001,4,0}, {11482,128,1005,2,0},
	{31749,128,1007,4,0}, {10494,128,1011,2,0}, {33651,128,1013,4,0},
	{12247,128,1017,2,0}, {26289,512,1019,11,0}, {22625,32,1030,2,0},
	{15191,512,1032,1,1}, {8608,32,1033,2,0}, {33340,512,1035,7,0},
	{11944,128,1042,2,0}, {29970,512,1044,3,0}, {8762,128,1047,2,0},
	{30581,128,1049,3,0}, {9269,128,1052,2,0}, {17192,64,1054,5,0},
	{26870,128,1059,2,1}, {16628,64,1061,6,0}, {26828,128,1067,2,1},
	{32093,128,1069,4,0}, {10874,128,1073,2,0}, {30859,128,1075,4,0},
	{9560,128,1079,2,0}, {32054,128,1081,3,0}, {10821,128,1084,2,0},
	{32245,512,1086,7,0}, {11034,128,1093,2,0}, {33517,512,1095,6,0},
	{12118,128,1101,2,0}, {33218,128,1103,2,0}, {11814,128,1105,2,0},
	{30033,128,1107,4,0}, {8828,128,1111,2,0}, {30181,128,1113,3,0},
	{8932,128,1116,2,0}, {32310,128,1118,4,0}, {11102,128,1122,2,0},
	{32484,128,1124,4,0}, {11288,128,1128,2,0}, {31992,128,1130,4,0},
	{10754,128,1134,2,0}, {30643,128,1136,4,0}, {9334,128,1140,2,0},
	{30737,512,1142,4,0}, {9433,512,1146,2,0}, {31776,128,1148,4,0},
	{10523,128,1152,2,0}, {31882,128,1154,4,0}, {10637,128,1158,2,0},
	{31491,128,1160,4,0}, {10223,128,1164,2,0}, {31368,128,1166,4,0},
	{10092,128,1170,2,0}, {30150,128,1172,3,0}, {8899,128,1175,2,0},
	{32767,128,1177,4,0}, {11511,128,1181,2,0}, {32155,128,1183,1,0},
	{10940,128,1184,1,0}, {31077,128,1185,1,0}, {9789,128,1186,1,0},
	{33247,128,1187,2,0}, {11845,128,1189,2,0}, {31928,128,1191,4,0},
	{10686,128,1195,2,0}, {31829,128,1197,4,0}, {10580,128,1201,2,0},
	{33186,256,1203,5,0}, {11780,128,1208,2,0}, {25969,512,1210,2,0},
	{26213,2048,1212,16,0}, {22786,32,1228,1,0}, {7787,192,1229,10,0},
	{52324,128,1239,5,0}, {33770,128,1244,4,0}, {12374,96,1248,2,0},
	{30874,128,1250,4,0}, {9576,128,1254,2,0}, {56177,224,1256,0,0},
	{42639,512,1256,11,0}, {26276,2048,1267,22,0}, {33785,128,1289,4,0},
	{12390,96,1293,2,0}, {37334,4096,1295,9,0}, {56862,512,1304,11,0},
	{47712,512,1315,5,0}, {72014,512,1320,11,0}, {25951,2048,1331,3,0},
	{7643,2048,1334,14,0}, {16708,32,1348,5,0}, {8358,1984,1353,42,0},
	{8452,1984,1395,26,0}, {8389,1984,1421,32,0}, {8420,1984,1453,38,0},
	{26736,1984,1491,12,1}, {8323,1984,1503,8,0}, {8523,1984,1511,24,0},
	{8483,1984,1535,4,0}, {8552,1984,1539,4,0}, {42993,64,1543,3,0},
	{42974,64,1546,7,0}, {26905,224,1553,12,1}, {35091,32,1565,1,1},
	{22888,32,1566,5,0}, {27445,64,1571,3,0}, {17183,128,1574,2,0},
	{27116,32,1576,3,1}, {24948,32,1579,1,0}, {25261,32,1580,1,0},
	{25025,32,1581,1,0}, {7630,6144,1582,17,0}, {12618,64,1599,1,0},
	{37365,1024,1600,3,0}, {19630,256,1603,13,0}, {7975,320,1616,12,0},
	{17446,128,1628,2,0}, {17400,128,1630,2,0}, {26253,32768,1632,20,0},
	{55531,128,1652,68,0}, {73150,128,1720,4,0}, {26633,32768,1724,19,0},
	{8150,512,1743,54,0}, {42538,128,1797,3,0}, {26695,2048,1800,21,0},
	{32446,896,1821,3,0}, {11247,896,1824,4,0}, {35124,128,1828,4,0},
	{32305,128,1832,3,0}, {11097,128,1835,2,0}, {14733,224,1837,1,0},
	{32324,896,1838,5,0}, {11117,128,1843,2,0}, {14713,224,1845,2,0},
	{56870,768,1847,20,0}, {31134,128,1867,4,0}, {9848,896,1871,7,0},
	{32288,128,1878,3,0}, {11079,896,1881,3,0}, {19888,512,1884,12,0},
	{20515,32,1896,4,0}, {34968,4096,1900,7,0}, {71879,512,1907,25,0},
	{56735,512,1932,31,0}, {72865,512,1963,15,0}, {72228,512,1978,20,0},
	{71707,512,1998,8,0}, {71474,512,2006,8,0}, {10836,128,2014,2,0},
	{33465,640,2016,4,0}, {34984,32,2020,2,0}, {23846,128,2022,6,0},
	{34936,32,2028,2,1}, {23822,128,2030,3,0}, {34901,32,2033,2,0},
	{28362,512,2035,5,0}, {33126,128,2040,2,0}, {11717,1664,2042,4,0},
	{14800,224,2046,2,0}, {1571,32,2048,2,1}, {29437,32768,2050,21,1},
	{7679,4096,2071,25,0}, {23370,512,2096,11,0}, {7767,512,2107,8,0},
	{8227,1984,2115,16,0}, {8261,320,2131,12,0}, {32357,2176,2143,7,0},
	{11152,128,2150,3,0}, {32431,2176,2153,7,0}, {11231,128,2160,3,0},
	{33742,256,2163,4,0}, {12344,128,2167,2,0}, {42386,131168,2169,18,0},
	{37384,2048,2187,6,0}, {27457,512,2193,11,0}, {26667,2048,2204,10,0},
	{37415,1024,2214,12,0}, {8596,128,2226,1,0}, {8584,128,2227,1,0},
	{26799,128,2228,3,1}, {8208,128,2231,4,0}, {57244,64,2235,6,0},
	{42114,32,2241,3,0}, {33446,256,2244,7,0}, {12055,128,2251,2,0},
	{8114,64,2253,2,0}, {27467,512,2255,11,0}, {26677,2048,2266,8,0},
	{37396,1024,2274,12,0}, {33700,2176,2286,6,0}, {12299,2176,2292,3,0},
	{31426,128,2295,6,0}, {10154,128,2301,4,0}, {23167,1024,2305,21,0},
	{74795,512,2326,46,0}, {73796,512,2372,21,0}, {72541,512,2393,21,0},
	{70496,512,2414,4,0}, {75530,512,2418,6,0}, {74469,512,2424,4,0},
	{73397,512,2428,6,0}, {36693,512,2434,17,0}, {42522,128,2451,19,0},
	{73961,128,2470,4,0}, {72666,128,2474,8,0}, {72173,128,2482,6,0},
	{20990,128,2488,16,0}, {42919,576,2504,4,0}, {36401,128,2508,4,1},
	{36513,128,2512,1,1}, {43163,256,2513,10,0}, {43223,128,2523,4,0},
	{43214,1152,2527,8,0}, {52870,32,2535,7,0}, {26244,160,2542,10,0},
	{42947,192,2552,7,0}, {58028,992,2559,3,1}, {29317,992,2562,8,0},
	{42554,128,2570,8,0}, {27745,64,2578,3,0}, {47171,384,2581,4,0},
	{42938,64,2585,7,0}, {43099,64,2592,1,0}, {57126,512,2593,27,0},
	{42711,96,2620,3,0}, {31281,2304,2623,5,0}, {10001,128,2628,2,0},
	{30933,128,2630,6,0}, {9639,128,2636,2,0}, {32107,2176,2638,8,0},
	{10889,128,2646,2,0}, {30064,4224,2648,2,0}, {30255,2176,2650,6,0},
	{9010,128,2656,2,0}, {16772,32,2658,1,0}, {26916,32,2659,2,1},
	{33539,512,2661,8,0}, {12141,128,2669,2,0}, {30365,4224,2671,6,0},
	{9124,128,2677,2,0}, {42003,160,2679,1,0}, {32990,1152,2680,2,0},
	{33233,192,2682,4,0}, {11830,128,2686,2,0}, {33030,1152,2688,2,0},
	{33667,512,2690,5,0}, {12264,512,2695,3,0}, {30310,4096,2698,6,0},
	{9067,128,2704,2,0}, {16792,32,2706,12,0}, {32582,768,2718,5,0},
	{11392,128,2723,2,0}, {32940,512,2725,2,0}, {32499,2176,2727,7,0},
	{11304,128,2734,2,0}, {32006,2176,2736,7,0}, {10769,128,2743,2,0},
	{30658,2176,2745,6,0}, {9350,128,2751,2,0}, {30767,1024,2753,6,0},
	{9464,512,2759,2,0}, {31790,2176,2761,7,0}, {10538,128,2768,2,0},
	{36180,64,2770,3,0}, {31506,2176,2773,6,0}, {10239,128,2779,2,0},
	{36161,64,2781,3,0}, {31383,1536,2784,6,0}, {10108,128,2790,2,0},
	{32179,1664,2792,2,0}, {10965,128,2794,1,0}, {33375,128,2795,5,0},
	{11981,128,2800,2,0}, {8056,64,2802,3,0}, {42485,2048,2805,4,0},
	{43153,352,2809,5,0}, {42853,384,2814,21,0}, {42666,128,2835,3,0},
	{43072,128,2838,3,0}, {42720,512,2841,4,0}, {42592,512,2845,11,0},
	{42795,128,2856,3,0}, {42611,192,2859,6,0}, {42753,256,2865,10,0},
	{42563,480,2875,24,0}, {43024,128,2899,3,0}, {42863,128,2902,1,0},
	{26551,1024,2903,8,0}, {43806,1024,2911,3,0}, {35114,512,2914,5,0},
	{57674,64,2919,4,0}, {35009,64,2923,2,0}, {12465,64,2925,4,0},
	{43062,224,2929,7,0}, {7661,2048,2936,26,0}, {32464,128,2962,2,0},
	{11266,128,2964,2,0}, {1555,32,2966,2,0}, {26082,2048,2968,3,0},
	{26521,32,2971,6,0}, {26412,512,2977,7,0}, {26704,640,2984,1,0},
	{30434,64,2985,6,0}, {33476,128,2991,3,0}, {26961,64,2994,2,1},
	{12075,128,2996,2,0}, {37239,384,2998,12,0}, {50713,128,3010,2,0},
	{910,64,3012,2,0}, {14763,224,3014,2,0}, {42762,352,3016,5,0},
	{42573,128,3021,7,0}, {43126,864,3028,6,0}, {20967,128,3034,12,0},
	{42910,640,3046,4,0}, {36543,128,3050,1,1}, {36309,128,3051,1,1},
	{43898,128,3052,11,0}, {42805,160,3063,2,0}, {26767,1984,3065,1,1},
	{8291,1984,3066,16,0}, {42648,96,3082,11,0}, {51722,32,3093,1,0},
	{42702,2048,3094,4,0}, {27147,1984,3098,1,1}, {50965,1984,3099,3,0},
	{27071,32,3102,1,1}, {42675,96,3103,4,0}, {43144,448,3107,10,0},
	{19914,2048,3117,38,0}, {43171,256,3155,18,0}, {18947,1984,3173,50,0},
	{18964,1984,3223,16,0}, {42684,768,3239,3,0}, {42965,64,3242,3,0},
	{1277,32,3245,1,0}, {43015,64,3246,2,0}, {43196,128,3248,2,0},
	{43117,320,3250,11,0}, {42582,128,3261,6,0}, {42771,512,3267,7,0},
	{42843,64,3274,3,0}, {43108,256,3277,1,0}, {43035,128,3278,2,0},
	{42621,128,3280,4,0}, {42449,128,3284,4,0}, {26132,32768,3288,4,0},
	{14989,224,3292,1,0}, {15219,24800,3293,65,1}, {43053,128,3358,4,0},
	{42475,2048,3362,8,0}, {42883,640,3370,34,0}, {42657,64,3404,3,0},
	{43090,384,3407,7,0}, {43180,96,3414,9,0}, {42693,256,3423,6,0},
	{43205,64,3429,3,0}, {42602,352,3432,23,0}, {42504,512,3455,21,0},
	{43044,128,3476,4,0}, {43135,128,3480,4,0}, {36376,128,3484,7,0},
	{36457,128,3491,2,0}, {42901,576,3493,4,0}, {36343,128,3497,1,1},
	{36483,128,3498,1,1}, {43081,640,3499,3,0}, {26036,2048,3502,24,0},
	{31467,128,3526,4,0}, {10197,128,3530,2,0}, {30525,128,3532,4,0},
	{9257,128,3536,2,0}, {29383,1536,3538,1,0}, {17913,224,3539,2,0},
	{30536,0,3541,1,0}, {21578,1536,3542,2,1}, {56875,1856,3544,72,0},
	{30551,1536,3616,2,0}, {42780,16,3618,2,0}, {42873,1056,3620,2,0},
	{42513,64,3622,2,0}, {42495,64,3624,3,0}, {31553,128,3627,2,0},
	{10289,2176,3629,3,0}, {37152,2048,3632,4,0}, {31260,128,3636,3,0},
	{9979,2176,3639,3,0}, {31442,128,3642,3,0}, {10171,2176,3645,15,0},
	{30912,128,3660,4,0}, {9617,128,3664,4,0}, {32081,128,3668,3,0},
	{10861,2176,3671,4,0}, {30846,128,3675,3,0}, {9546,1024,3678,3,0},
	{31160,128,3681,5,0}, {9875,128,3686,3,0}, {31303,128,3689,3,0},
	{10024,256,3692,3,0}, {32042,128,3695,3,0}, {10808,2176,3698,5,0},
	{31212,128,3703,2,0}, {9929,1024,3705,4,0}, {30228,128,3709,4,0},
	{8982,2176,3713,3,0}, {31570,256,3716,5,0}, {10307,128,3721,3,0},
	{32225,512,3724,5,0}, {11013,8192,3729,6,0}, {33497,512,3735,4,0},
	{12097,512,3739,3,0}, {33316,512,3742,5,0}, {11918,6656,3747,3,0},
	{32527,128,3750,5,0}, {11334,32896,3755,3,0}, {30338,128,3758,5,0},
	{9096,4224,3763,3,0}, {33628,128,3766,6,0}, {12223,128,3772,4,0},
	{29995,128,3776,6,0}, {8788,128,3782,3,0}, {11648,1152,3785,2,0},
	{33072,128,3787,2,0}, {11689,896,3789,4,0}, {29924,512,3793,3,0},
	{8714,512,3796,5,0}, {33205,128,3801,2,0}, {11800,128,3803,3,0},
	{11668,1152,3806,2,0}, {30114,128,3808,2,0}, {8861,160,3810,3,0},
	{30019,128,3813,4,0}, {8813,2432,3817,5,0}, {30461,256,3822,4,0},
	{30283,128,3826,5,0}, {9039,2176,3831,3,0}, {32559,128,3834,3,0},
	{11368,768,3837,3,0}, {30393,256,3840,3,0}, {9153,224,3843,3,0},
	{11623,512,3846,2,0}, {31411,128,3848,4,0}, {10138,128,3852,5,0},
	{31685,256,3857,7,0}, {10427,2048,3864,38,0}, {32293,128,3902,4,0},
	{11084,3712,3906,6,0}, {32471,128,3912,3,0}, {11274,2176,3915,3,0},
	{30981,128,3918,4,0}, {9689,384,3922,3,0}, {31980,128,3925,3,0},
	{10741,2176,3928,3,0}, {30630,128,3931,3,0}, {9320,2176,3934,3,0},
	{11578,608,3937,2,0}, {30709,512,3939,4,0}, {9404,1024,3943,3,0},
	{31189,128,3946,2,0}, {9905,128,3948,4,0}, {30955,128,3952,2,0},
	{9662,256,3954,7,0}, {31764,128,3961,3,0}, {10510,2176,3964,3,0},
	{31869,128,3967,3,0}, {10623,2176,3970,4,0}, {31478,128,3974,3,0},
	{10209,2176,3977,3,0}, {31355,128,3980,3,0}, {10078,1408,3983,3,0},
	{33397,128,3986,6,0}, {12004,512,3992,4,0}, {32133,128,3996,1,0},
	{10917,1664,3997,2,0}, {31050,128,3999,1,0}, {9761,1152,4000,2,0},
	{30210,128,4002,4,0}, {8963,4224,4006,3,0}, {31616,256,4009,6,0},
	{10355,4224,4015,15,0}, {33354,128,4030,4,0}, {11959,128,4034,4,0},
	{33614,128,4038,5,0}, {12208,512,4043,4,0}, {32815,128,4047,2,0},
	{11544,128,4049,4,0}, {31911,128,4053,3,0}, {10668,2176,4056,4,0},
	{31816,128,4060,3,0}, {10566,2688,4063,3,0}, {14691,224,4066,9,0},
	{18792,128,4075,1,0}, {35143,128,4076,2,0}, {20657,128,4078,1,0},
	{16922,32,4079,1,0}, {25306,2048,4080,15,0}, {15615,160,4095,7,0},
	{15436,384,4102,3,0}, {15464,128,4105,4,0}, {52298,416,4109,16,0},
	{15409,64,4125,3,0}, {15586,384,4128,3,0}, {15554,160,4131,6,0},
	{15523,128,4137,4,0}, {23583,32,4141,2,0}, {15491,32,4143,1,0},
	{33711,128,4144,4,0}, {12311,128,4148,2,0}, {36199,64,4150,1,0},
	{56879,1920,4151,3,0}, {8133,256,4154,7,0}, {26512,2048,4161,13,0},
	{34615,32,4174,1,0}, {58469,64,4175,2,0}, {56858,1920,4177,19,0},
	{36135,64,4196,1,0}, {56658,1920,4197,6,0}, {32342,2176,4203,7,0},
	{11136,128,4210,3,0}, {32387,2176,4213,7,0}, {11184,128,4220,3,0},
	{32373,2176,4223,7,0}, {11169,128,4230,3,0}, {16841,32,4233,3,0},
	{37353,480,4236,9,0}, {33427,256,4245,9,0}, {12035,128,4254,4,0},
	{42928,608,4258,11,0}, {42892,320,4269,14,0}, {42630,192,4283,11,0},
	{7956,512,4294,5,0}, {32664,64,4299,5,0}, {27003,64,4304,3,1},
	{31235,128,4307,3,0}, {9953,128,4310,2,0}, {31330,256,4312,4,0},
	{10052,128,4316,2,0}, {32717,640,4318,3,0}, {11459,128,4321,2,0},
	{30686,512,4323,11,0}, {9380,128,4334,2,0}, {33329,6656,4336,10,0},
	{11932,128,4346,2,0}, {32544,32896,4348,6,0}, {11352,128,4354,2,0},
	{33086,128,4356,3,0}, {11704,128,4359,2,0}, {29948,512,4361,8,0},
	{8739,128,4369,2,0}, {30133,128,4371,3,0}, {8881,128,4374,2,0},
	{31639,576,4376,5,0}, {10379,128,4381,2,0}, {33581,512,4383,1,0},
	{7709,384,4384,3,0}, {30825,512,4387,5,0}, {9524,128,4392,2,0},
	{31003,384,4394,5,0}, {9712,128,4399,2,0}, {32832,128,4401,6,0},
	{11562,128,4407,2,0}, {28429,32,4409,2,0}, {26121,2048,4411,4,0},
	{42956,320,4415,20,0}, {42730,160,4435,12,0}, {56844,1920,4447,22,0},
	{32417,2176,4469,6,0}, {11216,128,4475,2,0}, {32401,2176,4477,6,0},
	{11199,128,4483,2,0}, {56857,512,4485,14,0}, {14887,192,4499,2,0},
	{33726,128,4501,4,0}, {12327,128,4505,2,0}, {34894,512,4507,3,0},
	{32606,256,4510,4,0}, {11417,128,4514,2,0}, {33152,256,4516,3,0},
	{11744,128,4519,2,0}, {7600,128,4521,4,0}, {33754,128,4525,3,0},
	{12357,128,4528,3,0}, {56803,1920,4531,15,0}, {56722,1280,4546,7,0},
	{26044,2048,4553,4,0}, {20342,96,4557,5,0}, {20376,512,4562,9,0},
	{22805,128,4571,2,0}, {27723,64,4573,4,0}, {15692,32,4577,1,0},
	{1746,384,4578,1,0}, {21821,384,4579,16,0}, {71998,64,4595,2,0},
	{34885,256,4597,5,0}, {15165,128,4602,3,0}, {15252,131168,4605,1,1},
	{26596,2016,4606,7,0}, {26174,2048,4613,20,0}, {17038,1536,4633,14,0},
	{24614,1024,4647,28,0}, {19519,1024,4675,7,0}, {34386,32,4682,4,0},
	{8196,64,4686,1,0}, {21514,4096,4687,15,0}, {15678,32,4702,1,0},
	{15705,32,4703,2,0}, {24206,1536,4705,33,0}, {14659,224,4738,7,0},
	{42409,128,4745,2,0}, {26427,480,4747,23,0}, {42373,128,4770,10,0},
	{42424,128,4780,4,0}, {42356,384,4784,15,0}, {42330,128,4799,2,0},
	{42313,128,4801,2,0}, {37113,1024,4803,11,0}, {56853,512,4814,19,0},
	{56848,2560,4833,8,0},
};

const struct mlx5ctl_layout_field mlx5ctl_layout_fields[] = {
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,1,0}, {54591,80,16,1,0,160,0},
	{15182,96,32,1,0,0,0}, {57978,128,32,0,0,0,3}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {57978,128,32,0,0,0,3}, {48734,0,4,1,0,0,0},
	{53512,4,12,1,0,0,0}, {58140,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13631,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {35461,0,1,1,0,0,0}, {24187,1,1,1,0,0,0},
	{2285,16,16,1,0,0,0}, {2568,32,8,1,0,0,0}, {37989,40,1,1,0,0,0},
	{53771,41,7,1,0,0,0}, {53766,48,16,1,0,0,0}, {8702,64,5,1,0,0,0},
	{2492,72,8,1,0,0,0}, {46915,84,4,1,0,0,0}, {16014,88,8,1,0,0,0},
	{18913,100,8,1,0,0,0}, {35723,108,20,1,0,0,0}, {25503,128,8,16,0,0,2},
	{25789,260,1,1,0,0,0}, {34288,261,1,1,0,0,0}, {27672,263,1,1,0,0,0},
	{34290,264,2,1,0,0,0}, {25791,266,6,1,0,0,0}, {13340,272,16,1,0,0,0},
	{37701,288,1,1,0,0,0}, {27674,289,3,1,0,0,0}, {35088,292,4,1,0,0,0},
	{34577,296,8,1,0,0,0}, {73534,304,16,1,0,0,0}, {75372,320,32,1,0,0,0},
	{34540,3,5,1,0,0,0}, {50669,8,8,1,0,0,0}, {52219,16,8,1,0,0,0},
	{52191,24,8,1,0,0,0}, {45112,35,5,1,0,0,0}, {45065,43,5,1,0,0,0},
	{45520,51,5,1,0,0,0}, {45493,59,5,1,0,0,0}, {48910,16,16,1,0,126,0},
	{54890,32,32,1,0,0,0}, {55758,0,16,1,0,0,0}, {17658,29,3,1,0,0,0},
	{55733,32,32,1,0,0,0}, {7420,128,256,1,0,0,0}, {1532,128,32,8,0,0,6},
	{57895,384,128,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{45151,115,5,1,0,0,0}, {37036,120,8,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {54603,64,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {15384,120,8,1,0,0,0}, {23972,128,64,1,0,0,0},
	{45482,192,32,1,0,0,0}, {45804,224,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {24014,64,64,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {49153,96,8,1,0,0,0}, {20139,120,8,1,0,0,0},
	{20146,128,64,0,684,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{54657,64,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{7743,224,64,1,454,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{54529,64,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{52460,72,24,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{54481,88,8,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {29851,72,24,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {24177,72,24,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {56308,72,24,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{55706,144,16,1,0,0,0}, {55733,160,32,1,0,0,0},
	{7420,256,256,1,0,0,0}, {1532,256,32,8,0,0,6}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{23689,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,6,0}, {23710,72,24,1,0,0,0},
	{34437,112,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{28172,72,24,1,0,0,0}, {34437,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28150,72,24,1,0,0,0}, {34437,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {27185,0,32,32,0,0,2}, {27171,0,8,16,0,0,2},
	{51195,64,2,1,0,0,0}, {74288,70,1,1,0,0,0}, {20154,144,16,1,0,0,0},
	{25123,176,16,1,0,0,0}, {57365,208,16,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{54304,128,8,16,0,0,2}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{825,6,1,1,0,0,0}, {57520,7,1,1,0,0,0}, {45880,16,16,1,0,0,0},
	{53410,32,16,1,0,0,0}, {53343,48,16,1,0,0,0}, {18817,25,1,1,0,0,0},
	{29799,26,1,1,0,0,0}, {21765,27,1,1,0,0,0}, {22189,28,1,1,0,0,0},
	{53114,29,1,1,0,0,0}, {2805,30,1,1,0,0,0}, {56284,31,1,1,0,0,0},
	{50457,6,1,1,0,0,0}, {55298,16,1,1,0,0,0}, {23348,31,1,1,0,0,0},
	{73029,32,1,1,0,0,0}, {24806,33,1,1,0,0,0}, {21782,34,1,1,0,0,0},
	{12797,35,1,1,0,0,0}, {47093,36,1,1,0,0,0}, {46055,37,1,1,0,0,0},
	{55676,38,1,1,0,0,0}, {53776,39,1,1,0,0,0}, {55218,48,16,1,0,0,0},
	{113,128,8,1,0,0,0}, {156,136,8,1,0,0,0}, {25976,144,1,1,0,0,0},
	{7377,147,1,1,0,0,0}, {55810,152,1,1,0,0,0}, {25052,155,5,1,0,0,0},
	{13478,163,1,1,0,0,0}, {45889,169,1,1,0,0,0}, {24340,171,5,1,0,0,0},
	{3349,177,1,1,0,0,0}, {28192,178,1,1,0,0,0}, {34427,185,1,1,0,0,0},
	{52062,192,8,1,0,0,0}, {142,200,8,1,0,0,0}, {22203,208,1,1,0,0,0},
	{22230,209,1,1,0,0,0}, {23260,217,1,1,0,0,0}, {23296,218,1,1,0,0,0},
	{24575,219,5,1,0,0,0}, {128,224,8,1,0,0,0}, {46372,232,1,1,0,0,0},
	{56045,233,1,1,0,0,0}, {1282,234,6,1,0,0,0}, {1295,246,1,1,0,0,0},
	{1420,247,1,1,0,0,0}, {1394,248,1,1,0,0,0}, {27789,251,1,1,0,0,0},
	{24532,252,4,1,0,0,0}, {28591,256,8,1,0,0,0}, {44393,264,1,1,0,0,0},
	{0,265,7,1,0,0,0}, {27803,272,1,1,0,0,0}, {44091,274,6,1,0,0,0},
	{16269,280,1,1,0,0,0}, {1384,281,1,1,0,0,0}, {44069,282,6,1,0,0,0},
	{29404,290,1,1,0,0,0}, {57347,298,6,1,0,0,0}, {35291,306,1,1,0,0,0},
	{27911,313,1,1,0,0,0}, {57312,314,6,1,0,0,0}, {21202,325,1,1,0,0,0},
	{47080,326,1,1,0,0,0}, {35799,329,1,1,0,0,0}, {25092,330,6,1,0,0,0},
	{25074,346,6,1,0,0,0}, {56343,352,1,1,0,0,0}, {55263,353,1,1,0,0,0},
	{55280,354,1,1,0,0,0}, {56313,355,1,1,0,0,0}, {46304,356,1,1,0,0,0},
	{54444,361,1,1,0,0,0}, {57585,364,1,1,0,0,0}, {42928,365,1,1,0,0,0},
	{42901,367,1,1,0,0,0}, {45467,368,16,1,0,0,0}, {15762,384,1,1,0,0,0},
	{19348,385,1,1,0,0,0}, {19537,386,1,1,0,0,0}, {41971,387,1,1,0,0,0},
	{54471,388,1,1,0,0,0}, {25138,389,1,1,0,0,0}, {15777,390,10,1,0,0,0},
	{45284,400,16,1,0,0,0}, {23221,416,1,1,0,0,0}, {23241,417,1,1,0,0,0},
	{13815,418,1,1,0,0,0}, {13806,419,1,1,0,0,0}, {19579,420,1,1,0,0,0},
	{18258,421,1,1,0,0,0}, {50244,422,1,1,0,0,0}, {23332,423,1,1,0,0,0},
	{998,424,1,1,0,0,0}, {42919,425,1,1,0,0,0}, {42910,426,1,1,0,0,0},
	{1704,427,5,1,0,0,0}, {14931,432,1,1,0,0,0}, {19493,433,1,1,0,0,0},
	{37217,434,1,1,0,0,0}, {24852,436,1,1,0,0,0}, {56144,437,1,1,0,0,0},
	{47996,438,2,1,0,17,0}, {17770,440,8,1,0,0,0}, {19779,449,1,1,0,0,0},
	{1092,450,1,1,0,0,0}, {41977,451,5,1,0,0,0}, {56668,460,4,1,0,0,0},
	{14811,464,1,1,0,0,0}, {2800,465,1,1,0,0,0}, {14850,466,1,1,0,0,0},
	{58441,469,1,1,0,0,0}, {21626,470,1,1,0,0,0}, {43473,471,1,1,0,0,0},
	{21620,473,1,1,0,0,0}, {43467,474,1,1,0,0,0}, {58543,475,1,1,0,0,0},
	{57860,476,1,1,0,0,0}, {35052,477,1,1,0,0,0}, {7594,478,1,1,0,0,0},
	{26730,479,1,1,0,0,0}, {13460,480,16,1,0,0,0}, {14902,497,1,1,0,0,0},
	{626,504,1,1,0,0,0}, {26307,507,1,1,0,0,0}, {29330,508,4,1,0,0,0},
	{21798,512,1,1,0,0,0}, {24492,513,1,1,0,0,0}, {21430,515,1,1,0,0,0},
	{21454,516,1,1,0,0,0}, {55917,518,1,1,0,0,0}, {55958,519,1,1,0,0,0},
	{56018,520,1,1,0,0,0}, {55890,521,1,1,0,0,0}, {52052,522,2,1,0,0,0},
	{47788,524,1,1,0,0,0}, {21677,527,1,1,0,0,0}, {34453,528,2,1,0,14,0},
	{47716,530,1,1,0,0,0}, {47324,532,1,1,0,0,0}, {47809,533,1,1,0,0,0},
	{27719,535,1,1,0,0,0}, {37993,536,1,1,0,0,0}, {43803,537,1,1,0,0,0},
	{17149,538,1,1,0,0,0}, {19982,539,1,1,0,0,0}, {21413,540,1,1,0,0,0},
	{52027,541,1,1,0,0,0}, {57155,542,1,1,0,0,0}, {37471,544,1,1,0,0,0},
	{43921,545,1,1,0,0,0}, {28975,546,1,1,0,0,0}, {1181,547,1,1,0,0,0},
	{25821,550,1,1,0,0,0}, {42022,551,1,1,0,0,0}, {57072,552,1,1,0,0,0},
	{28989,554,1,1,0,0,0}, {47746,555,1,1,0,0,0}, {56310,556,1,1,0,0,0},
	{34815,558,1,1,0,0,0}, {57097,559,1,1,0,0,0}, {1034,560,1,1,0,0,0},
	{35792,561,1,1,0,0,0}, {55781,562,1,1,0,0,0}, {7461,566,1,1,0,0,0},
	{7465,567,1,1,0,0,0}, {28211,568,1,1,0,0,0}, {56799,572,1,1,0,0,0},
	{52291,573,1,1,0,0,0}, {56592,574,1,1,0,0,0}, {56841,575,1,1,0,0,0},
	{37305,576,1,1,0,0,0}, {55990,584,1,1,0,0,0}, {20362,585,1,1,0,0,0},
	{82,586,6,1,0,0,0}, {26132,592,1,1,0,0,0}, {75000,594,1,1,0,0,0},
	{183,600,8,1,0,0,0}, {43895,608,1,1,0,0,0}, {29222,609,1,1,0,0,0},
	{16572,610,1,1,0,0,0}, {49893,614,1,1,0,0,0}, {45178,619,5,1,0,0,0},
	{49698,627,1,1,0,0,0}, {17145,630,2,1,0,0,0}, {632,632,1,1,0,0,0},
	{28678,633,1,1,0,0,0}, {22434,635,1,1,0,0,0}, {17780,636,4,1,0,0,0},
	{19603,640,16,1,0,0,0}, {24209,656,16,1,0,0,0}, {27478,683,1,1,0,0,0},
	{24361,688,16,1,0,0,0}, {71413,704,16,1,0,0,0},
	{57330,720,16,1,0,0,0}, {43257,743,25,1,0,0,0}, {56963,784,8,1,0,0,0},
	{43245,792,8,1,0,0,0}, {29843,803,5,1,0,0,0}, {56527,810,1,1,0,0,0},
	{52391,811,5,1,0,0,0}, {52790,821,1,1,0,0,0}, {56359,822,1,1,0,0,0},
	{35371,823,1,1,0,0,0}, {37250,824,1,1,0,0,0}, {29079,825,1,1,0,0,0},
	{13161,826,1,1,0,0,0}, {56300,827,5,1,0,0,0}, {52362,832,1,1,0,0,0},
	{27846,833,1,1,0,0,0}, {27818,834,1,1,0,0,0}, {14503,835,1,1,0,0,0},
	{14561,837,1,1,0,0,0}, {14583,838,1,1,0,0,0}, {37028,840,8,1,0,0,0},
	{75086,848,16,1,0,0,0}, {24465,867,5,1,0,0,0}, {24265,875,5,1,0,0,0},
	{22269,883,5,1,0,0,0}, {20645,891,5,1,0,0,0}, {47586,896,1,1,0,0,0},
	{25325,899,5,1,0,0,0}, {13959,907,5,1,0,0,0}, {44178,915,5,1,0,0,0},
	{24287,923,5,1,0,0,0}, {50692,928,1,1,0,0,0}, {55416,929,1,1,0,0,0},
	{55559,930,1,1,0,0,0}, {24375,931,5,1,0,0,0}, {24396,939,5,1,0,0,0},
	{24223,947,5,1,0,0,0}, {24244,955,5,1,0,0,0}, {29467,960,1,1,0,0,0},
	{20890,963,5,1,0,0,0}, {216,971,5,1,0,0,0}, {18148,979,5,1,0,0,0},
	{89,987,5,1,0,0,0}, {14949,992,1,1,0,0,0}, {56575,993,1,1,0,0,0},
	{57052,994,1,1,0,0,0}, {243,995,5,1,0,0,0}, {51142,1001,1,1,0,0,0},
	{46853,1002,1,1,0,0,0}, {12645,1003,5,1,0,0,0},
	{12687,1011,5,1,0,0,0}, {12663,1019,5,1,0,0,0},
	{21076,1024,64,1,0,0,0}, {17204,1088,2,1,0,0,0},
	{17217,1090,2,1,0,0,0}, {29186,1092,4,1,0,0,0},
	{14618,1096,24,1,0,0,0}, {18262,1121,1,1,0,0,0},
	{13971,1122,1,1,0,0,0}, {1738,1123,5,1,0,0,0}, {27200,1129,1,1,0,0,0},
	{56465,1130,1,1,0,0,0}, {34877,1131,5,1,0,0,0},
	{19737,1136,16,1,0,0,0}, {1904,1153,1,1,0,0,0}, {2135,1154,1,1,0,0,0},
	{50440,1155,5,1,0,0,0}, {200,1168,16,1,0,0,0}, {290,1216,32,1,0,0,0},
	{311,1248,32,1,0,0,0}, {50920,1312,32,1,0,0,0},
	{20530,1344,32,1,0,0,0}, {20031,1376,8,1,0,0,0},
	{33899,1387,5,1,0,0,0}, {28798,1401,1,1,0,0,0},
	{20552,1419,5,1,0,0,0}, {20394,1427,5,1,0,0,0},
	{29115,1456,1,1,0,0,0}, {1434,1458,1,1,0,0,0}, {37082,1459,5,1,0,0,0},
	{2635,1468,1,1,0,0,0}, {17385,1469,1,1,0,0,0}, {70641,1470,1,1,0,0,0},
	{29124,1471,1,1,0,0,0}, {8678,1472,16,1,0,0,0},
	{34516,1488,16,1,0,0,0}, {74667,1512,4,1,0,0,0},
	{42249,1520,1,1,0,0,0}, {56828,1521,1,1,0,0,0},
	{57380,1522,1,1,0,0,0}, {57,1523,5,1,0,0,0}, {24328,1531,5,1,0,0,0},
	{58376,1536,8,1,0,0,0}, {34561,1544,8,1,0,0,0},
	{17794,1552,8,1,0,0,0}, {54318,1560,4,1,0,0,0},
	{54628,1566,1,1,0,0,0}, {19441,1568,16,1,0,0,0},
	{19391,1584,16,1,0,0,0}, {43781,1600,16,1,0,0,0},
	{19418,1616,16,1,0,0,0}, {43800,1664,1,1,0,0,0},
	{28412,1665,1,1,0,0,0}, {43755,1667,5,1,0,0,0}, {7585,1672,1,1,0,0,0},
	{28929,1677,1,1,0,0,0}, {45212,1680,8,1,0,0,0},
	{20072,1688,8,1,0,0,0}, {25942,1696,32,1,0,0,0},
	{74859,1732,4,1,0,0,0}, {73904,1736,4,1,0,0,0},
	{74525,1740,4,1,0,0,0}, {73928,1744,4,1,0,0,0},
	{74568,1748,4,1,0,0,0}, {47429,1752,4,1,0,0,0},
	{35745,1756,4,1,0,0,0}, {23137,1760,16,1,0,0,0},
	{54915,1776,16,1,0,0,0}, {72947,1792,4,1,0,0,0},
	{74729,1796,4,1,0,0,0}, {2242,1800,24,1,0,0,0},
	{45362,1844,12,1,0,0,0}, {45331,1868,4,1,0,0,0},
	{16681,1874,1,1,0,0,0}, {45300,1876,12,1,0,0,0},
	{15130,1891,5,1,0,0,0}, {16129,1896,4,1,0,0,0}, {381,1900,4,1,0,0,0},
	{56884,1907,5,1,0,0,0}, {21355,1920,64,1,0,0,0},
	{55500,1984,64,1,0,0,0}, {50095,128,1,1,0,0,0}, {53653,146,1,1,0,0,0},
	{71523,152,1,1,0,0,0}, {44153,160,8,1,0,0,0}, {16209,168,8,1,0,0,0},
	{45228,176,8,1,0,0,0}, {16327,184,8,1,0,0,0}, {56502,200,1,1,0,0,0},
	{46659,201,1,1,0,0,0}, {52277,202,1,1,0,0,0}, {20608,208,1,1,0,0,0},
	{50880,210,1,1,0,0,0}, {49477,216,1,1,0,0,0}, {55434,224,32,1,0,0,0},
	{18846,256,64,1,0,0,0}, {49416,416,8,1,0,0,0}, {8031,426,1,1,0,0,0},
	{43931,427,5,1,0,0,0}, {54127,545,1,1,0,0,0}, {55054,546,14,1,0,0,0},
	{22704,587,5,1,0,0,0}, {74640,640,8,1,0,0,0}, {74102,648,8,1,0,0,0},
	{72920,656,8,1,0,0,0}, {74692,664,8,1,0,0,0}, {49090,672,32,1,0,0,0},
	{23425,907,5,1,0,0,0}, {47291,912,16,1,0,0,0}, {12440,938,6,1,0,0,0},
	{55065,944,16,1,0,0,0}, {72891,1008,1,1,0,0,0},
	{53817,1025,1,1,0,0,0}, {54897,1040,16,1,0,0,0},
	{48933,1084,4,1,0,0,0}, {57866,1096,24,1,0,0,0},
	{57904,0,8,512,0,0,2}, {73665,4480,32,1,0,0,0},
	{75589,4512,22,1,0,0,0}, {23751,4544,32,1,0,0,0},
	{33936,4584,8,1,0,0,0}, {47337,4592,8,1,0,0,0},
	{47342,4600,8,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{53096,64,32,0,0,0,3}, {21836,0,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {8079,64,32,1,0,0,0}, {41966,0,32,1,0,0,0},
	{36058,32,20,1,0,0,0}, {49434,0,8,1,0,0,0}, {37816,32,32,1,0,0,0},
	{73637,64,32,1,0,0,0}, {70454,96,23,1,0,0,0}, {58069,128,8,16,0,0,2},
	{58042,256,8,16,0,0,2}, {73608,384,32,1,0,0,0},
	{70426,416,23,1,0,0,0}, {37802,448,32,1,0,0,0}, {33936,480,8,1,0,0,0},
	{47342,488,8,1,0,0,0}, {17658,504,7,1,0,0,0}, {25533,511,1,1,0,0,0},
	{23731,200,24,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,22,0},
	{1694,68,12,1,0,0,0}, {21787,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {1694,68,12,1,0,0,0}, {21787,80,16,1,0,0,0},
	{19754,128,32,1,0,0,0}, {16522,160,32,1,0,0,0},
	{16486,192,32,1,0,0,0}, {53396,224,32,1,0,0,0},
	{46864,256,32,1,0,0,0}, {46974,288,32,1,0,0,0},
	{46961,320,32,1,0,0,0}, {55256,352,32,1,0,0,0},
	{57480,384,32,1,0,0,0}, {46925,416,32,1,0,0,0},
	{19817,160,32,1,0,0,0}, {25752,210,6,1,0,0,0}, {51289,220,1,1,0,0,0},
	{27579,221,3,1,0,0,0}, {46900,100,1,1,0,0,0}, {57002,104,1,1,0,0,0},
	{16522,160,32,1,0,0,0}, {16486,192,32,1,0,0,0},
	{53396,224,32,1,0,0,0}, {46864,256,32,1,0,0,0},
	{46974,288,32,1,0,0,0}, {46961,320,32,1,0,0,0},
	{55256,352,32,1,0,0,0}, {57480,384,32,1,0,0,0},
	{46925,416,32,1,0,0,0}, {25181,672,32,1,0,0,0},
	{43457,704,32,1,0,0,0}, {12405,736,32,1,0,0,0},
	{52713,768,32,1,0,0,0}, {46284,832,32,1,0,0,0}, {53892,144,1,1,0,0,0},
	{25738,154,6,1,0,0,0}, {24973,0,2048,1,60,0,0},
	{24998,0,2048,1,62,0,0}, {25234,0,2048,1,61,0,0},
	{35939,0,2048,1,63,0,0}, {48734,0,4,1,0,0,0}, {53508,4,12,1,0,0,0},
	{16366,19,5,1,0,0,0}, {37863,27,5,1,0,0,0}, {53482,36,12,1,0,0,0},
	{16198,51,5,1,0,0,0}, {25284,0,1,1,0,0,0}, {48628,24,8,1,0,23,0},
	{55218,80,16,1,0,0,0}, {28295,104,24,1,0,0,0}, {1448,128,32,1,0,0,0},
	{45880,160,32,1,0,0,0}, {18784,192,64,1,0,0,0},
	{50627,256,64,1,0,0,0}, {28207,8,24,1,0,0,0}, {49804,88,8,1,0,0,0},
	{17658,0,4,1,0,31,0}, {53939,6,1,1,0,0,0}, {24586,7,1,1,0,0,0},
	{193,8,3,1,0,0,0}, {57397,11,1,1,0,0,0}, {34124,13,1,1,0,0,0},
	{37474,14,1,1,0,0,0}, {51514,15,2,1,0,0,0}, {34089,17,1,1,0,0,0},
	{17243,18,2,1,0,0,0}, {13158,20,4,1,0,30,0}, {8173,30,2,1,0,0,0},
	{16354,84,6,1,0,0,0}, {44593,99,5,1,0,0,0}, {50941,104,24,1,0,0,0},
	{52740,132,12,1,0,0,0}, {14409,144,16,1,0,0,0},
	{15657,160,32,1,0,0,0}, {45547,195,5,1,0,0,0}, {2708,264,24,1,0,0,0},
	{2416,296,24,1,0,0,0}, {22563,328,24,1,0,0,0}, {22580,360,24,1,0,0,0},
	{24058,448,64,1,0,0,0}, {54926,16,16,1,0,0,0}, {15854,96,32,1,0,0,0},
	{48919,128,8,1,0,0,0}, {37920,136,8,1,0,0,0}, {34477,160,16,1,0,0,0},
	{53761,176,16,1,0,0,0}, {20771,192,8,1,0,0,0}, {28225,200,24,1,0,0,0},
	{7994,224,8,1,0,0,0}, {48402,232,8,1,0,0,0}, {27765,240,16,1,0,0,0},
	{42344,256,8,1,0,0,0}, {28176,264,24,1,0,0,0}, {1267,288,32,1,0,0,0},
	{15788,352,32,1,0,0,0}, {25393,384,64,1,0,0,0}, {51786,448,8,1,0,0,0},
	{28295,456,24,1,0,0,0}, {22725,480,16,1,0,0,0}, {47342,496,8,1,0,0,0},
	{51808,504,4,1,0,32,0}, {17325,508,2,1,0,0,0}, {47305,510,1,1,0,0,0},
	{23102,511,1,1,0,0,0}, {49658,0,8,1,0,0,0}, {49108,8,4,1,0,0,0},
	{49676,16,8,1,0,0,0}, {49804,24,8,1,0,0,0}, {23865,0,128,1,303,0,0},
	{1757,128,512,1,9,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {7904,128,512,1,68,0,0}, {53987,736,1,1,0,0,0},
	{21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{28207,72,24,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {853,128,512,1,137,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {27936,72,24,1,0,0,0}, {52151,96,32,1,0,0,0},
	{23846,0,128,1,303,0,0}, {16988,128,4096,1,236,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{893,128,512,1,237,0,0}, {36147,704,64,4,0,0,2},
	{21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{23721,88,8,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0}, {49153,128,8,1,0,0,0},
	{48557,140,4,1,0,39,0}, {55015,168,24,1,0,0,0}, {54218,192,1,1,0,0,0},
	{2307,224,32,1,0,0,0}, {2324,288,32,1,0,0,0}, {54640,336,16,1,0,0,0},
	{50583,504,8,1,0,40,0}, {58426,512,4096,1,293,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {54701,72,24,1,0,0,0},
	{23865,0,128,1,303,0,0}, {37365,128,1024,1,265,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0}, {49153,128,8,1,0,0,0},
	{7975,192,320,1,267,0,0}, {17658,0,8,1,0,20,0}, {75512,8,24,1,0,0,0},
	{49804,32,32,1,0,0,0}, {73483,64,8,1,0,0,0}, {55015,72,24,1,0,0,0},
	{75294,96,32,1,0,0,0}, {23865,0,128,1,303,0,0},
	{14344,128,512,1,307,0,0}, {23846,0,128,1,303,0,0},
	{17058,128,2048,1,325,0,0}, {23822,0,128,1,305,0,0},
	{17058,128,2048,1,325,0,0}, {23846,0,128,1,303,0,0},
	{17073,128,1024,1,328,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {1763,64,64,1,333,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {23846,0,128,1,303,0,0},
	{17086,128,1024,1,340,0,0}, {23846,0,128,1,303,0,0},
	{7944,128,1024,1,345,0,0}, {23822,0,128,1,305,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{18836,96,1,1,0,0,0}, {53923,97,1,1,0,0,0}, {16681,98,1,1,0,0,0},
	{831,128,512,1,375,0,0}, {44959,768,32,1,0,0,0},
	{54816,800,32,1,0,0,0}, {12417,2176,32,0,0,0,3}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {2296,72,24,1,0,0,0}, {23865,0,128,1,303,0,0},
	{42017,128,160,1,392,0,0}, {23846,0,128,1,303,0,0},
	{7944,128,384,1,458,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {7443,64,4,1,0,0,0}, {52460,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {2789,136,24,1,0,0,0},
	{2778,168,24,1,0,0,0}, {2767,200,24,1,0,0,0}, {2756,232,24,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{8023,64,1,1,0,0,0}, {28243,72,24,1,0,0,0}, {36641,128,32,1,0,0,0},
	{52151,160,32,1,0,0,0}, {56875,192,1856,1,528,0,0},
	{16301,2048,64,1,0,0,0}, {54841,2112,32,1,0,0,0},
	{53954,2144,1,1,0,0,0}, {21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {28295,72,24,1,0,0,0}, {52151,96,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{1763,256,1920,1,661,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {28299,72,24,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{1763,256,1920,1,666,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {28188,72,24,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{7697,256,1920,1,668,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {27931,72,24,1,0,0,0}, {23846,0,128,1,303,0,0},
	{17023,128,480,1,676,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {7956,256,512,1,682,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {54422,128,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{1763,256,1920,1,717,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {28126,72,24,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {875,128,512,1,722,0,0},
	{21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{28176,72,24,1,0,0,0}, {23865,0,128,1,303,0,0},
	{34894,128,512,1,726,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{1763,256,1920,1,734,0,0}, {17658,0,8,1,0,20,0}, {75512,8,24,1,0,0,0},
	{49804,32,32,1,0,0,0}, {73483,64,8,1,0,0,0}, {28068,72,24,1,0,0,0},
	{75294,96,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {1763,256,1280,1,735,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {27992,72,24,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{1746,128,384,1,742,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{53731,80,16,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {34885,128,256,1,745,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {54844,72,24,1,0,0,0},
	{23846,0,128,1,303,0,0}, {7944,128,1536,1,750,0,0},
	{23822,0,128,1,305,0,0}, {23865,0,128,1,303,0,0},
	{19519,128,1024,1,752,0,0}, {23865,0,128,1,303,0,0},
	{19519,128,1024,1,752,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{871,128,512,1,768,0,0}, {53968,736,1,1,0,0,0},
	{21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{28172,72,24,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {7892,128,2560,1,769,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {28150,72,24,1,0,0,0},
	{37094,3,1,1,0,0,0}, {35865,4,1,1,0,0,0}, {27058,5,1,1,0,0,0},
	{56945,35,5,1,0,0,0}, {20628,43,5,1,0,0,0}, {488,99,5,1,0,0,0},
	{37062,107,5,1,0,0,0}, {37110,112,16,1,0,0,0}, {47847,0,8,1,0,0,0},
	{35528,16,8,1,0,0,0}, {26481,0,1,1,0,0,0}, {26467,1,1,1,0,0,0},
	{25925,2,1,1,0,0,0}, {23677,8,8,1,0,0,0}, {45410,26,6,1,0,0,0},
	{23025,53,3,1,0,0,0}, {29709,61,3,1,0,0,0}, {29752,64,1,1,0,0,0},
	{22979,68,4,1,0,0,0}, {29660,76,4,1,0,0,0}, {23072,84,4,1,0,0,0},
	{29783,92,4,1,0,0,0}, {42234,96,1,1,0,0,0}, {26652,100,4,1,0,0,0},
	{56697,124,4,1,0,0,0}, {22077,152,8,1,0,0,0}, {23689,200,24,1,0,0,0},
	{46858,4,4,1,0,45,0}, {2467,40,24,1,0,0,0}, {28207,72,24,1,0,0,0},
	{54481,96,8,1,0,0,0}, {51576,104,4,1,0,0,0}, {47389,108,1,1,0,0,0},
	{45885,109,1,1,0,0,0}, {52273,110,1,1,0,0,0}, {34174,111,1,1,0,0,0},
	{45931,112,1,1,0,0,0}, {1042,113,1,1,0,0,0}, {24187,114,1,1,0,0,0},
	{21029,136,8,1,0,44,0}, {37293,147,5,1,0,0,0}, {28130,168,24,1,0,0,0},
	{52460,200,24,1,0,0,0}, {18913,224,8,1,0,0,0}, {35723,236,20,1,0,0,0},
	{1529,256,64,1,0,0,0}, {7568,325,3,1,0,0,0}, {13801,328,8,1,0,0,0},
	{2285,336,16,1,0,0,0}, {2478,360,8,1,0,0,0}, {16014,376,8,1,0,0,0},
	{14520,384,32,1,0,0,0}, {37701,436,1,1,0,0,0}, {27674,437,3,1,0,0,0},
	{34290,440,2,1,0,0,0}, {25791,442,6,1,0,0,0}, {52151,480,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {54603,64,32,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {24014,128,64,1,0,0,0}, {45804,192,32,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54657,64,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{54529,64,32,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{52460,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {54481,88,8,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {29851,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {24177,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {56308,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {35921,0,1,1,0,0,0}, {25110,1,1,1,0,0,0},
	{44765,4,5,1,0,0,0}, {25306,9,1,1,0,0,0}, {24543,11,5,1,0,0,0},
	{21094,24,8,1,0,0,0}, {50014,32,1,1,0,0,0}, {45920,33,1,1,0,0,0},
	{16668,34,1,1,0,0,0}, {52750,56,8,1,0,0,0}, {22853,512,32,0,159,0,3},
	{56997,0,1,1,0,0,0}, {54608,16,16,1,0,0,0}, {23370,0,512,1,314,0,0},
	{23196,0,3,1,0,0,0}, {46263,12,20,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0},
	{49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0}, {2328,256,32,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {2593,168,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{13631,112,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{48776,0,8,1,0,0,0}, {54763,8,24,1,0,0,0}, {54144,32,1,1,0,0,0},
	{17167,33,1,1,0,0,0}, {55105,48,16,1,0,0,0}, {17183,0,128,1,258,0,0},
	{12618,0,64,1,264,0,0}, {48776,0,8,1,0,0,0}, {54763,8,24,1,0,0,0},
	{54144,32,1,1,0,0,0}, {17167,33,1,1,0,0,0}, {49141,40,8,1,0,0,0},
	{55105,48,16,1,0,0,0}, {17183,0,128,1,258,0,0},
	{12618,0,64,1,264,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {28207,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {27936,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{23721,88,8,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0},
	{54701,192,32,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{2296,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {27873,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28299,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28188,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {27931,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54422,96,32,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28126,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28176,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28068,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {27992,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {53731,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {54844,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {23822,0,128,1,303,0,0},
	{23822,0,128,1,305,0,0}, {23865,0,128,1,303,0,0},
	{23865,0,128,1,305,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28172,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28150,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{54304,128,8,16,0,0,2}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{17965,0,64,4,0,0,2}, {17940,256,64,4,0,0,2}, {57162,0,1,1,0,0,0},
	{45751,43,5,1,0,0,0}, {15355,56,8,1,0,0,0}, {23933,64,64,1,0,0,0},
	{44498,128,32,1,0,0,0}, {45800,160,32,1,0,0,0},
	{18498,192,64,1,0,0,0}, {44789,264,8,1,0,0,0}, {560,274,6,1,0,0,0},
	{44904,280,8,1,0,0,0}, {44819,288,8,1,0,0,0}, {44850,312,8,1,0,0,0},
	{18384,320,64,1,0,0,0}, {18455,448,64,1,0,0,0},
	{20172,512,32,1,0,0,0}, {18419,576,64,1,0,0,0}, {54608,16,16,1,0,0,0},
	{19563,0,16,1,0,0,0}, {21110,24,8,1,0,0,0}, {50014,32,1,1,0,0,0},
	{45920,33,1,1,0,0,0}, {56997,34,1,1,0,0,0}, {24181,35,1,1,0,0,0},
	{53104,36,1,1,0,0,0}, {50598,37,1,1,0,0,0}, {52772,56,8,1,0,0,0},
	{22853,192,32,0,224,0,3}, {54608,0,16,1,0,0,0}, {54945,16,16,1,0,0,0},
	{75325,32,32,1,0,0,0}, {41943,64,32,1,0,0,0}, {36035,96,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {28478,64,1,1,0,0,0},
	{54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{27936,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{27384,32,32,1,161,0,0}, {27332,160,32,1,161,0,0},
	{27304,192,32,1,161,0,0}, {27218,224,32,1,161,0,0},
	{27288,256,32,1,161,0,0}, {27365,288,32,1,161,0,0},
	{27319,320,32,1,161,0,0}, {27347,352,32,1,161,0,0},
	{27271,384,32,1,161,0,0}, {27250,416,32,1,161,0,0},
	{27399,448,32,1,161,0,0}, {25467,0,1,1,0,0,0}, {25485,1,1,1,0,0,0},
	{13839,2,1,1,0,0,0}, {12512,3,1,1,0,0,0}, {46343,4,1,1,0,0,0},
	{17359,6,1,1,0,0,0}, {35832,7,1,1,0,0,0}, {35809,8,1,1,0,0,0},
	{3325,9,1,1,0,0,0}, {56155,25,1,1,0,0,0}, {17678,27,1,1,0,0,0},
	{653,28,1,1,0,0,0}, {41891,29,1,1,0,0,0}, {1230,30,1,1,0,0,0},
	{1203,31,1,1,0,0,0}, {25889,32,1,1,0,0,0}, {25907,33,1,1,0,0,0},
	{37003,35,5,1,0,0,0}, {7735,43,5,1,0,0,0}, {44411,54,10,1,0,0,0},
	{43766,75,5,1,0,0,0}, {54911,80,16,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28478,64,1,1,0,0,0}, {54751,80,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {16772,0,64,1,0,0,0},
	{46858,64,8,1,0,0,0}, {55842,72,1,1,0,0,0}, {43990,84,4,1,0,0,0},
	{47159,92,4,1,0,0,0}, {52460,104,24,1,0,0,0}, {46226,384,64,1,0,0,0},
	{1582,512,128,8,0,0,2}, {37110,1536,128,8,0,0,2},
	{17658,0,4,1,0,52,0}, {57309,13,1,1,0,0,0}, {37474,14,1,1,0,0,0},
	{13158,20,4,1,0,51,0}, {16354,84,6,1,0,0,0}, {44567,99,5,1,0,0,0},
	{50941,104,24,1,0,0,0}, {21662,180,12,1,0,0,0}, {45547,195,5,1,0,0,0},
	{22563,328,24,1,0,0,0}, {22580,360,24,1,0,0,0}, {48085,8,8,1,0,55,0},
	{49260,24,8,1,0,0,0}, {57928,256,224,1,254,0,0},
	{47342,496,8,1,0,0,0}, {23102,511,1,1,0,0,0}, {28176,264,24,1,0,0,0},
	{52925,432,8,1,0,0,0}, {49804,440,8,1,0,53,0}, {51786,448,8,1,0,0,0},
	{28295,456,24,1,0,0,0}, {22725,480,16,1,0,0,0}, {47342,496,8,1,0,0,0},
	{51808,504,4,1,0,0,0}, {17325,508,2,1,0,0,0}, {47305,510,1,1,0,0,0},
	{23102,511,1,1,0,0,0}, {41891,29,1,1,0,0,0}, {53861,96,1,1,0,0,0},
	{23645,112,16,1,0,0,0}, {57496,0,1,1,0,0,0}, {25467,3,1,1,0,0,0},
	{25485,4,1,1,0,0,0}, {13839,5,1,1,0,0,0}, {13858,6,2,1,0,0,0},
	{55024,8,8,1,0,0,0}, {37617,64,1,1,0,0,0}, {25796,65,3,1,0,0,0},
	{54798,68,12,1,0,0,0}, {37627,80,1,1,0,0,0}, {25806,81,3,1,0,0,0},
	{54807,84,12,1,0,0,0}, {1998,1920,64,1,0,0,0}, {1767,1984,64,1,0,0,0},
	{55024,27,1,1,0,0,0}, {13858,28,1,1,0,0,0}, {13839,29,1,1,0,0,0},
	{25485,30,1,1,0,0,0}, {25467,31,1,1,0,0,0}, {38145,0,32,1,0,0,0},
	{3599,32,32,1,0,0,0}, {38750,64,32,1,0,0,0}, {4180,96,32,1,0,0,0},
	{38569,128,32,1,0,0,0}, {4007,160,32,1,0,0,0}, {38433,192,32,1,0,0,0},
	{3876,224,32,1,0,0,0}, {38348,256,32,1,0,0,0}, {3794,288,32,1,0,0,0},
	{39427,320,32,1,0,0,0}, {4835,352,32,1,0,0,0}, {38622,384,32,1,0,0,0},
	{4058,416,32,1,0,0,0}, {38591,448,32,1,0,0,0}, {4028,480,32,1,0,0,0},
	{38174,512,32,1,0,0,0}, {3627,544,32,1,0,0,0}, {39686,576,32,1,0,0,0},
	{5086,608,32,1,0,0,0}, {39775,640,32,1,0,0,0}, {5172,672,32,1,0,0,0},
	{39016,704,32,1,0,0,0}, {4438,736,32,1,0,0,0}, {38907,768,32,1,0,0,0},
	{4332,800,32,1,0,0,0}, {38980,832,32,1,0,0,0}, {4403,864,32,1,0,0,0},
	{39121,896,32,1,0,0,0}, {4540,928,32,1,0,0,0}, {39046,960,32,1,0,0,0},
	{4467,992,32,1,0,0,0}, {38831,1024,32,1,0,0,0},
	{4258,1056,32,1,0,0,0}, {38869,1088,32,1,0,0,0},
	{4295,1120,32,1,0,0,0}, {38942,1152,32,1,0,0,0},
	{4366,1184,32,1,0,0,0}, {39083,1216,32,1,0,0,0},
	{4503,1248,32,1,0,0,0}, {38792,1280,32,1,0,0,0},
	{4220,1312,32,1,0,0,0}, {38774,0,32,1,0,0,0}, {4203,32,32,1,0,0,0},
	{38299,64,32,1,0,0,0}, {3747,96,32,1,0,0,0}, {40259,128,32,1,0,0,0},
	{5639,160,32,1,0,0,0}, {39409,192,32,1,0,0,0}, {4818,224,32,1,0,0,0},
	{39711,256,32,1,0,0,0}, {5110,288,32,1,0,0,0}, {38731,320,32,1,0,0,0},
	{4162,352,32,1,0,0,0}, {38276,384,32,1,0,0,0}, {3725,416,32,1,0,0,0},
	{40238,448,32,1,0,0,0}, {5619,480,32,1,0,0,0}, {39208,512,32,1,0,0,0},
	{4624,544,32,1,0,0,0}, {38380,576,32,1,0,0,0}, {3825,608,32,1,0,0,0},
	{38465,640,32,1,0,0,0}, {3907,672,32,1,0,0,0}, {38321,704,32,1,0,0,0},
	{3768,736,32,1,0,0,0}, {38406,768,32,1,0,0,0}, {3850,800,32,1,0,0,0},
	{39258,0,32,1,0,0,0}, {4672,32,32,1,0,0,0}, {39383,64,32,1,0,0,0},
	{4793,96,32,1,0,0,0}, {40095,128,32,1,0,0,0}, {5481,160,32,1,0,0,0},
	{40054,192,32,1,0,0,0}, {5441,224,32,1,0,0,0}, {39227,256,32,1,0,0,0},
	{4642,288,32,1,0,0,0}, {39737,320,32,1,0,0,0}, {5135,352,32,1,0,0,0},
	{39839,384,32,1,0,0,0}, {5234,416,32,1,0,0,0}, {39803,448,32,1,0,0,0},
	{5199,480,32,1,0,0,0}, {39314,512,32,1,0,0,0}, {4726,544,32,1,0,0,0},
	{39615,576,32,1,0,0,0}, {5017,608,32,1,0,0,0}, {39993,640,32,1,0,0,0},
	{5383,672,32,1,0,0,0}, {39572,704,32,1,0,0,0}, {4975,736,32,1,0,0,0},
	{39484,768,32,1,0,0,0}, {4890,800,32,1,0,0,0}, {40185,832,32,1,0,0,0},
	{5568,864,32,1,0,0,0}, {40160,896,32,1,0,0,0}, {5544,928,32,1,0,0,0},
	{40134,960,32,1,0,0,0}, {5519,992,32,1,0,0,0}, {40757,0,32,1,0,0,0},
	{6119,32,32,1,0,0,0}, {40632,64,32,1,0,0,0}, {5998,96,32,1,0,0,0},
	{39651,128,32,1,0,0,0}, {5052,160,32,1,0,0,0}, {39290,192,32,1,0,0,0},
	{4703,224,32,1,0,0,0}, {40728,256,32,1,0,0,0}, {6091,288,32,1,0,0,0},
	{40534,320,32,1,0,0,0}, {5903,352,32,1,0,0,0}, {40658,384,32,1,0,0,0},
	{6023,416,32,1,0,0,0}, {40693,448,32,1,0,0,0}, {6057,480,32,1,0,0,0},
	{40560,512,32,1,0,0,0}, {5928,544,32,1,0,0,0}, {40596,576,32,1,0,0,0},
	{5963,608,32,1,0,0,0}, {39513,640,32,1,0,0,0}, {4918,672,32,1,0,0,0},
	{40852,704,32,1,0,0,0}, {6209,736,32,1,0,0,0}, {39543,768,32,1,0,0,0},
	{4947,800,32,1,0,0,0}, {40302,832,32,1,0,0,0}, {5680,864,32,1,0,0,0},
	{41035,896,32,1,0,0,0}, {6387,928,32,1,0,0,0}, {40923,960,32,1,0,0,0},
	{6278,992,32,1,0,0,0}, {40958,1024,32,1,0,0,0},
	{6312,1056,32,1,0,0,0}, {40885,1088,32,1,0,0,0},
	{6241,1120,32,1,0,0,0}, {40994,1152,32,1,0,0,0},
	{6347,1184,32,1,0,0,0}, {8420,0,1984,1,246,0,0},
	{8452,0,1984,1,244,0,0}, {8358,0,1984,1,243,0,0},
	{8389,0,1984,1,245,0,0}, {8323,0,1984,1,248,0,0},
	{8523,0,1984,1,249,0,0}, {8552,0,1984,1,251,0,0},
	{8483,0,1984,1,250,0,0}, {8261,0,320,1,317,0,0},
	{8227,0,1984,1,316,0,0}, {18947,0,1984,1,483,0,0},
	{18964,0,1984,1,484,0,0}, {38121,0,32,1,0,0,0}, {3576,32,32,1,0,0,0},
	{40451,320,32,1,0,0,0}, {5823,352,32,1,0,0,0}, {40478,384,32,1,0,0,0},
	{5849,416,32,1,0,0,0}, {41073,448,32,1,0,0,0}, {6424,480,32,1,0,0,0},
	{38716,0,32,1,0,0,0}, {4148,32,32,1,0,0,0}, {40039,256,32,1,0,0,0},
	{5427,288,32,1,0,0,0}, {38701,320,32,1,0,0,0}, {4134,352,32,1,0,0,0},
	{40024,576,32,1,0,0,0}, {5413,608,32,1,0,0,0}, {40820,640,32,1,0,0,0},
	{6179,672,32,1,0,0,0}, {40428,704,32,1,0,0,0}, {5801,736,32,1,0,0,0},
	{40806,768,32,1,0,0,0}, {6166,800,32,1,0,0,0}, {40405,832,32,1,0,0,0},
	{5779,864,32,1,0,0,0}, {40380,896,32,1,0,0,0}, {5755,928,32,1,0,0,0},
	{40221,960,32,1,0,0,0}, {5603,992,32,1,0,0,0},
	{38014,1024,32,1,0,0,0}, {3472,1056,32,1,0,0,0},
	{38052,1088,32,1,0,0,0}, {3509,1120,32,1,0,0,0}, {40834,0,32,1,0,0,0},
	{6192,32,32,1,0,0,0}, {41165,64,32,1,0,0,0}, {6512,96,32,1,0,0,0},
	{40786,0,32,1,0,0,0}, {6147,32,32,1,0,0,0}, {41139,64,32,1,0,0,0},
	{6487,96,32,1,0,0,0}, {24193,2,1,1,0,0,0}, {17988,44,4,1,0,0,0},
	{46233,56,8,1,0,0,0}, {43753,0,1,1,0,0,0}, {57880,1,1,1,0,0,0},
	{24193,2,1,1,0,0,0}, {24800,12,4,1,0,0,0}, {29101,25,7,1,0,0,0},
	{17988,44,4,1,0,0,0}, {46233,56,8,1,0,0,0}, {14789,0,224,1,57,0,0},
	{17841,0,224,1,136,0,0}, {17913,0,224,1,525,0,0},
	{14659,0,224,1,759,0,0}, {14691,0,224,1,642,0,0},
	{21915,0,224,1,67,0,0}, {56177,0,224,1,231,0,0},
	{14989,0,224,1,499,0,0}, {14800,0,224,1,310,0,0},
	{14827,0,192,1,134,0,0}, {14887,0,192,1,723,0,0},
	{14779,0,224,1,53,0,0}, {22888,0,32,1,256,0,0}, {54897,0,4,1,0,0,0},
	{48699,4,4,1,0,0,0}, {28791,28,1,1,0,0,0}, {22124,29,2,1,0,0,0},
	{54619,31,1,1,0,0,0}, {54275,0,1,1,0,0,0}, {54515,8,24,1,0,0,0},
	{35091,32,32,1,255,0,0}, {934,0,64,1,170,0,0}, {54529,64,32,1,0,0,0},
	{24948,0,32,1,260,0,0}, {25025,0,32,1,262,0,0},
	{25261,0,32,1,261,0,0}, {24921,0,32,1,0,59,0}, {25261,0,32,1,0,0,0},
	{25025,0,32,1,0,0,0}, {34381,0,32,1,753,0,0}, {54701,32,32,1,0,0,0},
	{43268,72,24,1,0,0,0}, {28791,112,16,1,0,63,0}, {29031,128,1,1,0,0,0},
	{34149,129,1,1,0,0,0}, {52001,130,2,1,0,66,0}, {48038,132,4,1,0,65,0},
	{44047,136,24,1,0,0,0}, {44024,168,24,1,0,0,0},
	{54529,192,32,1,0,0,0}, {54657,224,32,1,0,0,0},
	{73063,256,32,1,753,0,0}, {54874,288,32,1,0,0,0},
	{46272,512,4096,1,293,0,0}, {27445,4608,64,4,257,0,2},
	{29040,6144,128,0,169,0,3}, {54603,0,32,1,0,0,0},
	{16772,0,64,1,0,0,0}, {52402,136,24,1,0,0,0},
	{19630,512,256,2,266,0,2}, {54275,0,1,1,0,0,0}, {3383,1,1,1,0,0,0},
	{22112,2,2,1,0,0,0}, {33951,4,1,1,0,0,0}, {51263,6,2,1,0,0,0},
	{15068,67,5,1,0,0,0}, {58158,72,8,1,0,0,0}, {15094,83,5,1,0,0,0},
	{58184,88,8,1,0,0,0}, {15055,131,5,1,0,0,0}, {58145,136,8,1,0,0,0},
	{15081,147,5,1,0,0,0}, {58171,152,8,1,0,0,0}, {34025,0,1,1,0,0,0},
	{34101,1,1,1,0,0,0}, {23087,2,1,1,0,0,0}, {50400,3,1,1,0,0,0},
	{28755,4,4,1,0,0,0}, {35539,8,8,1,0,0,0}, {54271,16,1,1,0,0,0},
	{45169,24,8,1,0,0,0}, {54548,40,24,1,0,0,0}, {54966,72,24,1,0,0,0},
	{17419,192,128,1,269,0,0}, {17465,192,128,1,268,0,4},
	{75034,0,32,1,0,0,0}, {74353,32,32,1,0,0,0}, {74148,0,64,1,0,0,0},
	{74775,64,64,1,0,0,0}, {55024,0,8,1,0,0,0}, {29456,13,1,1,0,0,0},
	{57202,14,1,1,0,0,0}, {35646,16,1,1,0,0,0}, {50106,18,1,1,0,0,0},
	{50343,21,1,1,0,0,0}, {1103,22,1,1,0,0,0}, {52001,23,1,1,0,0,0},
	{25873,26,1,1,0,0,0}, {13204,27,1,1,0,0,0}, {50319,28,1,1,0,0,0},
	{57684,512,512,1,274,0,0}, {18309,1024,512,1,274,0,0},
	{18347,1536,512,1,274,0,0}, {57753,5120,128,1,272,0,0},
	{57718,5248,128,1,272,0,0}, {2031,6144,64,1,0,0,0},
	{1800,6208,64,1,0,0,0}, {2074,6272,64,1,0,0,0},
	{1843,6336,64,1,0,0,0}, {57427,0,1,1,0,0,0}, {57400,1,1,1,0,0,0},
	{48297,2,1,1,0,0,0}, {29250,3,1,1,0,0,0}, {27545,4,1,1,0,0,0},
	{37585,5,1,1,0,0,0}, {53523,6,1,1,0,0,0}, {35070,7,1,1,0,0,0},
	{27683,8,1,1,0,0,0}, {37709,9,1,1,0,0,0}, {53619,10,1,1,0,0,0},
	{25447,12,1,1,0,0,0}, {25543,13,1,1,0,0,0}, {43378,14,1,1,0,0,0},
	{35204,15,1,1,0,0,0}, {34262,16,1,1,0,0,0}, {25761,17,1,1,0,0,0},
	{13303,18,1,1,0,0,0}, {13507,19,1,1,0,0,0}, {13350,20,1,1,0,0,0},
	{13539,21,1,1,0,0,0}, {20708,22,1,1,0,0,0}, {35254,23,1,1,0,0,0},
	{1565,24,1,1,0,0,0}, {37477,25,1,1,0,0,0}, {37493,26,1,1,0,0,0},
	{35030,27,1,1,0,0,0}, {48872,28,1,1,0,0,0}, {33829,29,1,1,0,0,0},
	{13789,30,1,1,0,0,0}, {13728,31,1,1,0,0,0}, {57438,32,1,1,0,0,0},
	{57411,33,1,1,0,0,0}, {48314,34,1,1,0,0,0}, {29267,35,1,1,0,0,0},
	{27562,36,1,1,0,0,0}, {37601,37,1,1,0,0,0}, {53539,38,1,1,0,0,0},
	{27701,40,1,1,0,0,0}, {37726,41,1,1,0,0,0}, {53636,42,1,1,0,0,0},
	{25457,44,1,1,0,0,0}, {25553,45,1,1,0,0,0}, {43389,46,1,1,0,0,0},
	{35222,47,1,1,0,0,0}, {34275,48,1,1,0,0,0}, {25775,49,1,1,0,0,0},
	{13319,50,1,1,0,0,0}, {13523,51,1,1,0,0,0}, {13366,52,1,1,0,0,0},
	{13555,53,1,1,0,0,0}, {20724,54,1,1,0,0,0}, {58120,64,1,1,0,0,0},
	{12544,65,1,1,0,0,0}, {25681,69,4,1,0,0,0}, {47444,73,4,1,0,0,0},
	{20479,77,4,1,0,0,0}, {20462,81,4,1,0,0,0}, {37443,87,1,1,0,0,0},
	{25063,90,1,1,0,0,0}, {70796,120,1,1,0,0,0}, {70973,121,1,1,0,0,0},
	{71558,122,1,1,0,0,0}, {71802,123,1,1,0,0,0}, {72402,124,1,1,0,0,0},
	{73180,125,1,1,0,0,0}, {74362,126,1,1,0,0,0}, {75043,127,1,1,0,0,0},
	{49347,2,1,1,0,0,0}, {49333,3,1,1,0,0,0}, {51755,14,1,1,0,0,0},
	{74427,16,1,1,0,0,0}, {19292,0,1,1,0,0,0}, {18114,1,1,1,0,0,0},
	{22281,2,1,1,0,0,0}, {55472,7,1,1,0,0,0}, {23612,32,1,1,0,0,0},
	{7735,43,5,1,0,0,0}, {44411,54,10,1,0,0,0}, {46145,512,512,1,274,0,0},
	{58301,1024,512,1,274,0,0}, {23517,1536,512,1,274,0,0},
	{15966,2048,512,1,274,0,0}, {58224,2560,512,1,274,0,0},
	{23474,3072,512,1,274,0,0}, {46179,5120,128,1,272,0,0},
	{58340,5376,128,1,272,0,0}, {58264,6144,128,1,272,0,0},
	{18653,8192,64,1,0,0,0}, {18610,8256,64,1,0,0,0},
	{18566,8320,64,1,0,0,0}, {13412,0,1,1,0,0,0}, {22502,2,1,1,0,0,0},
	{33992,3,1,1,0,0,0}, {14359,4,1,1,0,0,0}, {51476,5,1,1,0,0,0},
	{1163,6,1,1,0,0,0}, {17174,7,1,1,0,0,0}, {25919,8,1,1,0,0,0},
	{15901,9,1,1,0,0,0}, {34372,10,1,1,0,0,0}, {34381,11,1,1,0,0,0},
	{73052,13,1,1,0,0,0}, {73063,14,1,1,0,0,0}, {28773,15,1,1,0,0,0},
	{23087,17,1,1,0,0,0}, {72768,18,1,1,0,0,0}, {35665,19,1,1,0,0,0},
	{28703,20,1,1,0,0,0}, {35464,21,1,1,0,0,0}, {29868,23,1,1,0,0,0},
	{50400,24,1,1,0,0,0}, {50374,25,1,1,0,0,0}, {13986,28,1,1,0,0,0},
	{14165,29,1,1,0,0,0}, {72654,30,1,1,0,0,0}, {57168,32,1,1,0,0,0},
	{44214,34,6,1,0,0,0}, {7851,40,8,1,0,0,0}, {20113,48,8,1,0,0,0},
	{35482,56,8,1,0,0,0}, {13277,64,1,1,0,0,0}, {35587,65,1,1,0,0,0},
	{25645,66,1,1,0,0,0}, {13251,67,1,1,0,0,0}, {72709,68,1,1,0,0,0},
	{25609,69,1,1,0,0,0}, {27445,70,1,1,0,0,0}, {13823,98,1,1,0,0,0},
	{45904,99,1,1,0,0,0}, {14000,100,1,1,0,0,0}, {14179,101,1,1,0,0,0},
	{57284,104,1,1,0,0,0}, {57261,105,1,1,0,0,0}, {47120,106,1,1,0,0,0},
	{17100,108,1,1,0,0,0}, {35616,109,1,1,0,0,0}, {72738,110,1,1,0,0,0},
	{54253,111,1,1,0,0,0}, {34591,120,8,1,0,0,0}, {22494,144,8,1,0,0,0},
	{29011,152,8,1,0,0,0}, {3411,184,8,1,0,0,0},
	{13490,256,128,1,271,0,0}, {13435,384,128,1,271,0,0},
	{45880,48,16,1,0,0,0}, {18784,64,64,1,0,0,0}, {58140,128,8,0,0,0,3},
	{55046,0,8,1,0,0,0}, {52122,8,24,1,0,0,0}, {22379,32,32,1,0,0,0},
	{1123,64,1,1,0,0,0}, {51016,70,2,1,0,0,0}, {51038,78,2,1,0,0,0},
	{29342,128,32,1,0,0,0}, {47025,160,32,1,0,0,0},
	{49853,192,32,1,0,0,0}, {29303,224,32,1,0,0,0},
	{19893,384,512,1,291,0,0}, {54562,904,24,1,0,0,0},
	{29162,928,16,1,0,0,0}, {54496,944,16,1,0,0,0},
	{19951,960,32,1,0,0,0}, {33861,1008,16,1,0,0,0},
	{24031,1024,64,1,0,0,0}, {23913,1088,64,1,0,0,0},
	{23989,1152,64,1,0,0,0}, {44446,1216,32,1,0,0,0},
	{45619,1248,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{56870,128,768,1,286,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {28290,72,24,1,0,0,0},
	{56870,128,768,1,286,0,0}, {28965,8,8,1,0,71,0}, {17658,24,8,1,0,0,0},
	{29579,40,8,1,0,0,0}, {22935,56,8,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28290,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {49804,88,8,1,0,72,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28290,72,24,1,0,0,0}, {16975,96,32,1,0,0,0},
	{56870,128,768,1,286,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {49804,88,8,1,0,73,0}, {28290,200,24,1,0,0,0},
	{46858,0,4,1,0,75,0}, {48620,31,1,1,0,0,0}, {13158,36,4,1,0,0,0},
	{18933,56,8,1,0,0,0}, {48320,64,16,1,0,0,0}, {27714,80,3,1,0,0,0},
	{37743,83,1,1,0,0,0}, {53649,84,12,1,0,0,0}, {27945,136,24,1,0,0,0},
	{27958,168,24,1,0,0,0}, {1277,208,16,1,0,0,0}, {28279,232,24,1,0,0,0},
	{972,277,3,1,0,0,0}, {14397,285,3,1,0,0,0}, {73545,336,16,1,0,0,0},
	{75382,352,32,1,0,0,0}, {25591,384,8,16,0,0,2},
	{73579,592,16,1,0,0,0}, {75414,608,32,1,0,0,0},
	{25601,640,8,16,0,0,2}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{24181,64,1,1,0,0,0}, {28290,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {18215,128,64,1,0,0,0}, {18246,192,64,1,0,0,0},
	{18200,256,64,1,0,0,0}, {18230,320,64,1,0,0,0},
	{25152,384,64,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28290,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{56870,128,768,1,286,0,0}, {19767,0,16,1,0,0,0}, {18022,24,8,1,0,0,0},
	{48620,46,2,1,0,0,0}, {52273,53,1,1,0,0,0}, {45885,54,1,1,0,0,0},
	{47389,55,1,1,0,0,0}, {57393,60,1,1,0,0,0}, {52291,61,1,1,0,0,0},
	{56592,62,1,1,0,0,0}, {56841,63,1,1,0,0,0}, {44433,90,6,1,0,0,0},
	{45091,96,32,1,0,0,0}, {35734,0,20,1,0,0,0}, {24623,20,3,1,0,0,0},
	{20020,23,1,1,0,0,0}, {35061,24,8,1,0,0,0}, {19709,0,512,1,294,0,0},
	{19674,512,512,1,295,0,0}, {19723,1024,512,1,294,0,0},
	{72991,1536,512,1,296,0,0}, {72293,2048,512,1,297,0,0},
	{71738,2560,512,1,298,0,0}, {71505,3072,512,1,299,0,0},
	{71327,0,32,1,0,0,0}, {75130,32,16,1,0,0,0}, {47829,48,16,1,0,0,0},
	{71372,64,32,1,0,0,0}, {75172,96,16,1,0,0,0}, {27568,112,3,1,0,0,0},
	{37607,115,1,1,0,0,0}, {53545,116,12,1,0,0,0}, {35228,128,8,1,0,0,0},
	{25781,136,6,1,0,0,0}, {34281,142,2,1,0,0,0}, {43359,144,1,1,0,0,0},
	{43313,145,1,1,0,0,0}, {43423,146,1,1,0,0,0}, {29273,147,4,1,0,0,0},
	{20730,151,9,1,0,0,0}, {13372,160,16,1,0,0,0}, {13561,176,16,1,0,0,0},
	{49353,192,2,1,0,0,0}, {35452,208,4,1,0,0,0}, {16001,216,8,1,0,0,0},
	{13340,224,16,1,0,0,0}, {13529,240,16,1,0,0,0},
	{70911,256,128,1,331,0,0}, {70893,384,128,1,331,0,0},
	{15041,0,1,1,0,0,0}, {15027,2,1,1,0,0,0}, {15013,3,1,1,0,0,0},
	{13789,4,4,1,0,0,0}, {28119,8,24,1,0,0,0}, {55167,32,16,1,0,0,0},
	{13760,48,16,1,0,0,0}, {27683,64,3,1,0,0,0}, {37709,67,1,1,0,0,0},
	{53619,68,12,1,0,0,0}, {27701,80,3,1,0,0,0}, {37726,83,1,1,0,0,0},
	{53636,84,12,1,0,0,0}, {43323,96,1,1,0,0,0}, {43346,97,1,1,0,0,0},
	{43277,98,1,1,0,0,0}, {43300,99,1,1,0,0,0}, {35260,112,16,1,0,0,0},
	{1571,128,32,1,311,0,0}, {37483,160,24,1,0,0,0},
	{51755,184,8,1,0,0,0}, {37499,192,24,1,0,0,0}, {12544,222,1,1,0,0,0},
	{35036,223,1,1,0,0,0}, {35690,236,20,1,0,0,0}, {35712,268,20,1,0,0,0},
	{33835,298,6,1,0,0,0}, {48878,304,16,1,0,0,0}, {25063,328,24,1,0,0,0},
	{37457,352,32,1,0,0,0}, {37443,384,32,1,0,0,0},
	{20462,0,32,1,292,0,0}, {20479,32,32,1,292,0,0},
	{47444,64,32,1,292,0,0}, {25681,96,32,1,292,0,0},
	{70796,128,32,1,0,0,0}, {70973,160,32,1,0,0,0},
	{71558,192,32,1,0,0,0}, {71802,224,32,1,0,0,0},
	{72402,256,32,1,0,0,0}, {73180,288,32,1,0,0,0},
	{74362,320,32,1,0,0,0}, {75043,352,32,1,0,0,0},
	{58549,384,32,1,0,0,0}, {49778,424,8,1,0,0,0}, {49763,432,8,1,0,0,0},
	{34640,0,32,1,0,0,0}, {34622,32,32,1,0,0,0}, {34676,64,32,1,0,0,0},
	{34658,96,32,1,0,0,0}, {37510,136,24,1,0,0,0}, {35174,160,8,1,0,0,0},
	{20755,168,8,1,0,0,0}, {57992,192,32,1,0,0,0}, {58009,224,32,1,0,0,0},
	{48643,256,8,1,0,0,0}, {51838,264,8,1,0,0,0}, {49306,272,8,1,0,0,0},
	{51887,280,8,1,0,0,0}, {58120,288,32,1,0,0,0}, {54333,320,32,1,0,0,0},
	{48954,352,8,1,0,0,0}, {20740,360,8,1,0,0,0}, {72962,384,32,1,0,0,0},
	{74744,416,32,1,0,0,0}, {74682,448,32,1,0,0,0}, {74961,0,32,1,0,0,0},
	{75011,32,32,1,0,0,0}, {74249,64,32,1,0,0,0}, {74330,96,32,1,0,0,0},
	{73088,128,32,1,0,0,0}, {73127,160,32,1,0,0,0},
	{72340,192,32,1,0,0,0}, {72379,224,32,1,0,0,0}, {74948,0,32,1,0,0,0},
	{74236,32,32,1,0,0,0}, {73075,64,32,1,0,0,0}, {72327,96,32,1,0,0,0},
	{74818,128,32,1,0,0,0}, {74168,160,32,1,0,0,0},
	{73009,192,32,1,0,0,0}, {72311,224,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{23721,88,8,1,0,0,0}, {47712,128,8,64,0,0,2}, {17010,0,1,1,0,0,0},
	{50730,3,5,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{54852,32,16,1,0,0,0}, {48910,48,16,1,0,126,0}, {54890,64,32,1,0,0,0},
	{34959,96,32,1,304,0,0}, {47018,0,32,1,302,0,0},
	{1012,0,32,1,306,0,0}, {17658,0,8,1,0,0,0}, {49804,32,32,1,0,0,0},
	{54890,64,32,1,0,0,0}, {17010,0,1,1,0,0,0}, {16316,1,31,1,0,0,0},
	{16772,0,64,1,0,0,0}, {2529,88,8,1,0,0,0}, {18920,96,16,1,0,0,0},
	{48718,112,8,1,0,0,0}, {37851,123,5,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{42025,128,8,128,0,0,2}, {49642,1152,8,64,0,0,2},
	{37538,96,32,1,0,0,0}, {27485,128,32,1,0,0,0}, {47402,0,32,1,449,0,0},
	{1582,0,32,1,0,0,0}, {26718,0,2048,1,49,0,0}, {73025,0,2048,1,50,0,0},
	{26082,0,2048,1,450,0,0}, {19970,0,2048,1,44,0,0},
	{26512,0,2048,1,663,0,0}, {19914,0,2048,1,481,0,0},
	{26633,0,32768,1,273,0,0}, {26253,0,32768,1,270,0,0},
	{26427,0,480,1,761,0,0}, {25951,0,2048,1,240,0,0},
	{26276,0,2048,1,233,0,0}, {26132,0,32768,1,498,0,0},
	{26036,0,2048,1,519,0,0}, {26289,0,2048,1,158,0,0},
	{26695,0,2048,1,276,0,0}, {26044,0,2048,1,736,0,0},
	{26213,0,2048,1,223,0,0}, {26174,0,2048,1,749,0,0},
	{26677,0,2048,1,339,0,0}, {26090,0,2048,1,133,0,0},
	{26667,0,2048,1,327,0,0}, {16975,0,32,1,0,0,0}, {47520,256,1,1,0,0,0},
	{37530,257,1,1,0,0,0}, {7435,258,1,1,0,0,0}, {55797,259,1,1,0,0,0},
	{49488,264,8,1,0,0,0}, {46611,272,4,1,0,0,0}, {1624,276,4,1,0,0,0},
	{46450,280,4,1,0,0,0}, {46449,284,4,1,0,0,0}, {53689,320,64,1,0,0,0},
	{53679,384,64,1,0,0,0}, {53707,448,64,1,0,0,0},
	{74004,512,32,1,0,0,0}, {16965,544,32,1,0,0,0},
	{72793,576,32,1,0,0,0}, {16942,608,32,1,0,0,0},
	{54295,768,16,1,0,0,0}, {1018,788,4,1,0,0,0}, {57032,792,3,1,0,0,0},
	{8624,795,5,1,0,0,0}, {54281,800,16,1,0,0,0}, {35085,816,4,1,0,0,0},
	{22643,832,16,1,0,0,0}, {22666,848,16,1,0,0,0},
	{21646,256,32,1,0,0,0}, {58197,288,32,1,0,0,0},
	{49888,352,32,1,0,0,0}, {29151,384,32,1,0,0,0},
	{54343,416,32,1,0,0,0}, {22326,448,1,1,0,0,0}, {54275,452,1,1,0,0,0},
	{372,453,3,1,0,0,0}, {2728,480,8,1,0,0,0}, {52936,488,8,1,0,0,0},
	{52916,496,16,1,0,0,0}, {23633,0,8,1,0,0,0}, {12494,13,1,1,0,0,0},
	{55941,15,1,1,0,0,0}, {20792,16,16,1,0,0,0}, {20777,32,16,1,0,0,0},
	{17665,48,16,1,0,0,0}, {52106,80,16,1,0,0,0}, {28515,112,16,1,0,0,0},
	{41203,768,32,1,0,0,0}, {6548,800,32,1,0,0,0}, {41184,832,32,1,0,0,0},
	{6530,864,32,1,0,0,0}, {38549,896,32,1,0,0,0}, {3988,928,32,1,0,0,0},
	{38257,960,32,1,0,0,0}, {3707,992,32,1,0,0,0},
	{38521,1152,32,1,0,0,0}, {3961,1184,32,1,0,0,0},
	{38491,1216,32,1,0,0,0}, {3932,1248,32,1,0,0,0},
	{38230,1280,32,1,0,0,0}, {3681,1312,32,1,0,0,0},
	{38201,1344,32,1,0,0,0}, {3653,1376,32,1,0,0,0}, {22542,0,16,1,0,0,0},
	{22455,16,8,1,0,0,0}, {22766,24,8,1,0,0,0}, {19042,32,16,1,0,0,0},
	{19228,48,16,1,0,0,0}, {18993,64,16,1,0,0,0}, {21308,80,16,1,0,0,0},
	{19085,96,8,1,0,0,0}, {19058,104,8,1,0,0,0}, {19180,120,8,1,0,0,0},
	{55828,144,16,1,0,0,0}, {16054,288,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52151,96,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52151,96,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {55054,98,14,1,0,0,0}, {54628,128,32,4,0,0,2},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {22099,0,16,1,0,0,0},
	{22152,16,16,1,0,0,0}, {7488,32,16,1,0,0,0}, {22083,48,16,1,0,0,0},
	{73684,128,32,1,0,0,0}, {73820,160,20,1,0,0,0}, {52259,182,2,1,0,0,0},
	{44579,184,4,1,0,0,0}, {51927,188,4,1,0,0,0}, {21862,192,32,1,0,0,0},
	{42044,4064,1,1,0,0,0}, {55631,4069,3,1,0,89,0},
	{7572,4072,1,1,0,0,0}, {23370,4096,512,1,314,0,0},
	{16377,4608,32,1,0,0,0}, {14639,32895,1,1,0,0,0},
	{49747,32896,8,1,0,87,0}, {22689,32904,24,1,0,0,0},
	{16772,0,64,1,0,0,0}, {46858,64,8,1,0,0,0}, {33942,72,1,1,0,0,0},
	{43990,84,4,1,0,0,0}, {52460,104,24,1,0,0,0}, {1582,512,128,8,0,0,2},
	{54275,0,1,1,0,0,0}, {51703,2,2,1,0,0,0}, {15,4,2,1,0,0,0},
	{34737,6,1,1,0,0,0}, {34750,7,1,1,0,0,0}, {50478,8,1,1,0,0,0},
	{34709,9,1,1,0,0,0}, {15742,32,32,1,0,0,0}, {16108,64,32,1,0,0,0},
	{22873,224,32,1,0,0,0}, {7349,256,256,1,0,0,0}, {56438,0,1,1,0,0,0},
	{56417,1,1,1,0,0,0}, {28022,2,1,1,0,0,0}, {14090,3,1,1,0,0,0},
	{14015,4,1,1,0,0,0}, {14269,5,1,1,0,0,0}, {14194,6,1,1,0,0,0},
	{56457,11,5,1,0,0,0}, {7248,32,8,1,0,0,0}, {7215,40,8,1,0,0,0},
	{16772,0,64,1,0,0,0}, {56444,64,1,1,0,0,0}, {34110,66,1,1,0,0,0},
	{25844,67,1,1,0,0,0}, {37791,70,2,1,0,0,0}, {42828,76,4,1,0,0,0},
	{57532,96,32,1,0,0,0}, {29451,136,24,1,0,0,0}, {15938,160,32,1,0,0,0},
	{7469,192,64,1,0,0,0}, {52422,264,24,1,0,0,0},
	{27457,512,512,1,326,0,0}, {71682,96,32,1,0,0,0},
	{70924,0,8,16,0,0,2}, {8208,0,128,1,332,0,0}, {8584,0,128,1,330,0,0},
	{8596,0,128,1,329,0,0}, {71142,0,32,1,0,0,0}, {72086,32,32,1,0,0,0},
	{73730,64,32,1,0,0,0}, {75441,96,32,1,0,0,0}, {51303,0,1,1,0,0,0},
	{51178,21,3,1,0,0,0}, {46684,29,3,1,0,0,0}, {13748,44,4,1,0,0,0},
	{72900,52,4,1,0,0,0}, {74082,60,4,1,0,0,0}, {49511,4,4,1,0,0,0},
	{49503,12,4,1,0,0,0}, {49943,24,8,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {55218,80,16,1,0,0,0},
	{57887,128,64,1,0,0,0}, {1448,192,32,1,0,0,0}, {45880,224,32,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {73501,16,16,1,0,0,0},
	{75311,32,32,1,0,0,0}, {54275,0,1,1,0,0,0}, {51703,2,2,1,0,0,0},
	{44012,4,2,1,0,0,0}, {34763,6,1,1,0,0,0}, {34781,7,1,1,0,0,0},
	{50478,8,1,1,0,0,0}, {34723,9,1,1,0,0,0}, {14422,32,32,1,0,0,0},
	{49813,64,32,1,0,0,0}, {22873,224,32,1,0,0,0}, {7349,256,32,8,0,0,2},
	{28330,0,1,1,0,0,0}, {14127,3,1,1,0,0,0}, {14052,4,1,1,0,0,0},
	{14306,5,1,1,0,0,0}, {14231,6,1,1,0,0,0}, {56479,11,5,1,0,0,0},
	{7315,32,8,1,0,0,0}, {7281,40,8,1,0,0,0}, {16772,0,64,1,0,0,0},
	{33973,64,1,1,0,0,0}, {34117,66,1,1,0,0,0}, {25856,67,1,1,0,0,0},
	{16175,70,2,1,0,0,0}, {42828,76,4,1,0,0,0}, {57540,96,32,1,0,0,0},
	{29451,136,24,1,0,0,0}, {37747,192,64,1,0,0,0},
	{52442,264,24,1,0,0,0}, {15938,384,32,3,0,0,2},
	{27467,512,512,1,338,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54288,64,16,1,0,0,0}, {2568,80,8,1,0,0,0},
	{13801,88,8,1,0,0,0}, {56523,128,8,256,0,0,2}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {16590,128,8,256,0,0,2}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,98,0}, {28478,64,1,1,0,0,0}, {54751,80,16,1,0,0,0},
	{21148,96,32,1,0,0,0}, {21608,128,64,0,0,0,3}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {21129,64,32,1,0,0,0}, {21608,128,64,0,0,0,3},
	{16772,0,64,1,0,0,0}, {54538,144,16,1,0,0,0}, {72155,256,8,1,0,0,0},
	{72636,264,8,1,0,0,0}, {73886,272,8,1,0,0,0}, {74507,280,8,1,0,0,0},
	{70734,288,8,1,0,0,0}, {70875,296,8,1,0,0,0}, {71436,304,8,1,0,0,0},
	{71664,312,8,1,0,0,0}, {70554,344,8,1,0,0,0}, {72208,384,8,1,0,0,0},
	{72845,392,8,1,0,0,0}, {74056,400,8,1,0,0,0}, {74614,408,8,1,0,0,0},
	{70752,416,8,1,0,0,0}, {70929,424,8,1,0,0,0}, {71454,432,8,1,0,0,0},
	{71687,440,8,1,0,0,0}, {36707,512,32,16,0,0,2},
	{17280,512,512,1,353,0,4}, {75043,256,32,1,0,0,0},
	{74362,288,32,1,0,0,0}, {71349,320,32,1,0,0,0},
	{75150,352,16,1,0,0,0}, {47823,368,16,1,0,0,0}, {23463,385,1,1,0,0,0},
	{57611,386,1,1,0,0,0}, {43400,387,1,1,0,0,0}, {48583,388,2,1,0,0,0},
	{48653,390,2,1,0,0,0}, {23677,392,2,1,0,0,0}, {49361,394,2,1,0,0,0},
	{49333,396,2,1,0,0,0}, {48793,398,2,1,0,0,0}, {27593,400,3,1,0,0,0},
	{37637,403,1,1,0,0,0}, {53555,404,12,1,0,0,0}, {8005,416,4,1,0,0,0},
	{22330,422,2,1,0,0,0}, {49402,424,2,1,0,0,0}, {57665,426,1,1,0,0,0},
	{36985,427,1,1,0,0,0}, {36961,428,1,1,0,0,0}, {36937,429,1,1,0,0,0},
	{48837,430,2,1,0,0,0}, {27637,432,3,1,0,0,0}, {37679,435,1,1,0,0,0},
	{53597,436,12,1,0,0,0}, {71304,448,32,1,0,0,0},
	{75108,480,16,1,0,0,0}, {36872,496,1,1,0,0,0}, {36916,497,1,1,0,0,0},
	{36849,498,1,1,0,0,0}, {36895,499,1,1,0,0,0}, {36973,500,1,1,0,0,0},
	{36949,501,1,1,0,0,0}, {47058,502,1,1,0,0,0}, {47036,503,1,1,0,0,0},
	{21632,504,1,1,0,0,0}, {52141,505,1,1,0,0,0}, {41989,506,1,1,0,0,0},
	{37279,507,1,1,0,0,0}, {37957,508,1,1,0,0,0}, {12480,509,1,1,0,0,0},
	{27775,510,1,1,0,0,0}, {29806,511,1,1,0,0,0}, {24141,256,32,1,0,0,0},
	{23875,288,32,1,0,0,0}, {13382,320,16,1,0,0,0},
	{13571,336,16,1,0,0,0}, {23463,353,1,1,0,0,0}, {57611,354,1,1,0,0,0},
	{43400,355,1,1,0,0,0}, {48583,356,2,1,0,0,0}, {48653,358,2,1,0,0,0},
	{23677,360,2,1,0,0,0}, {49361,362,2,1,0,0,0}, {49333,364,2,1,0,0,0},
	{48793,366,2,1,0,0,0}, {27593,368,3,1,0,0,0}, {37637,371,1,1,0,0,0},
	{53555,372,12,1,0,0,0}, {75043,384,32,1,0,0,0},
	{71349,416,32,1,0,0,0}, {71304,448,32,1,0,0,0},
	{75108,480,16,1,0,0,0}, {75150,496,16,1,0,0,0},
	{24159,256,32,1,0,0,0}, {23894,288,32,1,0,0,0},
	{13397,320,16,1,0,0,0}, {13586,336,16,1,0,0,0}, {23463,353,1,1,0,0,0},
	{57611,354,1,1,0,0,0}, {43414,355,1,1,0,0,0}, {48597,356,2,1,0,0,0},
	{48670,358,2,1,0,0,0}, {23677,360,2,1,0,0,0}, {49375,362,2,1,0,0,0},
	{49347,364,2,1,0,0,0}, {48815,366,2,1,0,0,0}, {27615,368,3,1,0,0,0},
	{37658,371,1,1,0,0,0}, {53576,372,12,1,0,0,0}, {74818,384,32,1,0,0,0},
	{71366,416,32,1,0,0,0}, {71321,448,32,1,0,0,0},
	{75124,480,16,1,0,0,0}, {75166,496,16,1,0,0,0},
	{23875,192,128,1,0,0,0}, {24141,320,128,1,0,0,0},
	{13382,448,16,1,0,0,0}, {13571,464,16,1,0,0,0},
	{23875,160,128,1,0,0,0}, {24141,288,128,1,0,0,0},
	{71349,416,32,1,0,0,0}, {71304,448,32,1,0,0,0},
	{75108,480,16,1,0,0,0}, {75150,496,16,1,0,0,0},
	{23894,192,128,1,0,0,0}, {24159,320,128,1,0,0,0},
	{13397,448,16,1,0,0,0}, {13586,464,16,1,0,0,0},
	{23894,160,128,1,0,0,0}, {24159,288,128,1,0,0,0},
	{71366,416,32,1,0,0,0}, {71321,448,32,1,0,0,0},
	{75124,480,16,1,0,0,0}, {75166,496,16,1,0,0,0},
	{70572,160,32,1,0,0,0}, {70772,192,32,1,0,0,0},
	{70949,224,32,1,0,0,0}, {71494,256,32,1,0,0,0},
	{71727,288,32,1,0,0,0}, {72282,320,32,1,0,0,0},
	{72972,352,32,1,0,0,0}, {74129,384,32,1,0,0,0},
	{74764,416,32,1,0,0,0}, {70783,448,8,1,0,0,0}, {70960,456,8,1,0,0,0},
	{71545,464,8,1,0,0,0}, {71789,472,8,1,0,0,0}, {72366,480,8,1,0,0,0},
	{73114,488,8,1,0,0,0}, {74275,496,8,1,0,0,0}, {74987,504,8,1,0,0,0},
	{58446,28,1,1,0,0,0}, {57396,29,1,1,0,0,0}, {37438,30,1,1,0,0,0},
	{19749,31,1,1,0,0,0}, {75498,32,6,1,0,0,0}, {22317,38,1,1,0,0,0},
	{70847,39,2,1,0,0,0}, {57238,41,1,1,0,0,0}, {56595,42,1,1,0,0,0},
	{70617,43,17,1,0,0,0}, {19315,60,4,1,0,0,0}, {71256,64,18,1,0,0,0},
	{56637,82,1,1,0,0,0}, {74455,83,4,1,0,0,0}, {35134,87,1,1,0,0,0},
	{73421,88,8,1,0,0,0}, {74493,96,21,1,0,0,0}, {25320,117,1,1,0,0,0},
	{74834,118,10,1,0,0,0}, {71092,0,32,1,0,0,0}, {72024,32,32,1,0,0,0},
	{73469,64,32,1,0,0,0}, {74846,96,32,1,0,0,0}, {70481,0,29,1,0,0,0},
	{56808,29,1,1,0,0,0}, {71078,30,2,1,0,0,0}, {70861,32,9,1,0,0,0},
	{19332,41,2,1,0,0,0}, {72072,43,21,1,0,0,0}, {73469,64,32,1,0,0,0},
	{74846,96,32,1,0,0,0}, {71092,0,32,1,0,0,0}, {72024,32,32,1,0,0,0},
	{73469,64,32,1,0,0,0}, {73039,96,30,1,0,0,0}, {21671,126,1,1,0,0,0},
	{34694,127,1,1,0,0,0}, {18001,80,1,1,0,0,0}, {50744,81,1,1,0,0,0},
	{21279,93,1,1,0,0,0}, {20320,94,1,1,0,0,0}, {52701,95,1,1,0,0,0},
	{46470,106,1,1,0,0,0}, {1140,107,1,1,0,0,0}, {22358,110,1,1,0,0,0},
	{25206,116,1,1,0,0,0}, {47727,117,1,1,0,0,0}, {3363,118,1,1,0,0,0},
	{55853,123,1,1,0,0,0}, {15943,124,1,1,0,0,0}, {37312,125,1,1,0,0,0},
	{20819,126,1,1,0,0,0}, {24754,127,1,1,0,0,0}, {24740,8,8,1,0,0,0},
	{24695,24,8,1,0,0,0}, {36410,64,128,1,360,0,0},
	{36522,320,128,1,361,0,0}, {20681,0,128,1,354,0,0},
	{73983,0,128,1,355,0,0}, {72688,0,128,1,356,0,0},
	{72195,0,128,1,357,0,0}, {20995,0,128,1,358,0,0},
	{53121,4,12,1,0,0,0}, {28466,24,8,1,0,0,0}, {2369,48,16,1,0,0,0},
	{50021,72,24,1,0,0,0}, {48279,96,4,1,0,0,0}, {54349,100,4,1,0,0,0},
	{18292,105,7,1,0,0,0}, {51827,112,8,1,0,0,0}, {46597,124,4,1,0,0,0},
	{44199,128,32,1,0,0,0}, {50021,8,24,1,0,0,0}, {16431,32,32,1,0,0,0},
	{45880,80,16,1,0,0,0}, {58140,128,32,0,0,0,3}, {36061,0,1,1,0,0,0},
	{49943,8,8,1,0,0,0}, {17658,24,8,1,0,0,0}, {18732,32,8,1,0,0,0},
	{23764,40,8,1,0,0,0}, {18736,48,16,1,0,0,0}, {45880,80,16,1,0,0,0},
	{21286,128,1024,1,0,0,0}, {50065,0,1,1,0,0,0}, {50035,1,1,1,0,0,0},
	{14371,2,1,1,0,0,0}, {16454,3,1,1,0,0,0}, {46395,4,1,1,0,0,0},
	{56987,5,1,1,0,0,0}, {16438,6,1,1,0,0,0}, {36211,0,32,1,0,0,0},
	{44199,32,32,1,0,0,0}, {44195,64,32,1,0,0,0}, {45681,96,4,1,0,0,0},
	{45264,112,16,1,0,0,0}, {34225,128,1,1,0,0,0}, {54710,130,1,1,0,0,0},
	{53735,131,1,1,0,0,0}, {25337,132,1,1,0,0,0}, {57460,133,1,1,0,0,0},
	{15107,0,1,1,0,0,0}, {2369,16,16,1,0,0,0}, {48708,91,5,1,0,0,0},
	{44646,96,32,1,0,0,0}, {16431,128,32,1,0,0,0}, {45839,176,16,1,0,0,0},
	{58140,192,992,0,368,0,3}, {19904,0,160,1,366,0,0},
	{29317,0,992,1,369,0,0}, {52893,0,32,1,365,0,0}, {54038,2,1,1,0,0,0},
	{54055,3,1,1,0,0,0}, {37829,24,8,1,0,0,0}, {29375,32,32,1,0,0,0},
	{49864,64,64,1,0,0,0}, {49875,128,64,1,0,0,0}, {29284,192,32,1,0,0,0},
	{42057,256,8,92,0,0,2}, {43428,0,1,1,0,0,0}, {52096,8,8,1,0,0,0},
	{2369,16,16,1,0,0,0}, {23210,48,16,1,0,0,0}, {17469,87,5,1,0,0,0},
	{46706,92,4,1,0,0,0}, {48331,96,4,1,0,0,0}, {54370,100,4,1,0,0,0},
	{22077,0,1,1,0,0,0}, {73516,16,16,1,0,0,0}, {75341,32,32,1,0,0,0},
	{27770,0,128,1,650,0,0}, {53145,128,160,1,648,0,0},
	{7589,288,64,1,652,0,0}, {46998,352,32,1,657,0,0},
	{13930,34,1,1,0,0,0}, {24868,35,2,1,0,0,0}, {35559,37,3,1,0,0,0},
	{52849,40,3,1,0,0,0}, {46470,44,4,1,0,103,0}, {48223,48,8,1,0,104,0},
	{35495,56,8,1,0,0,0}, {51815,24,8,1,0,0,0}, {50995,1,1,1,0,0,0},
	{73300,3,3,1,0,0,0}, {46372,13,1,1,0,0,0}, {47199,15,1,1,0,0,0},
	{34068,16,1,1,0,0,0}, {58562,17,1,1,0,0,0}, {3346,18,1,1,0,0,0},
	{21762,19,1,1,0,0,0}, {7374,20,1,1,0,0,0}, {22266,21,1,1,0,0,0},
	{75256,22,2,1,0,0,0}, {51344,26,2,1,0,0,0}, {28295,32,24,1,0,0,0},
	{75077,56,8,1,0,0,0}, {72005,96,1,1,0,0,0}, {34167,97,1,1,0,0,0},
	{22256,98,1,1,0,0,0}, {14447,101,1,1,0,0,0}, {35855,103,1,1,0,0,0},
	{52460,104,24,1,0,0,0}, {24020,128,64,1,0,0,0},
	{33926,192,64,1,0,0,0}, {45664,256,32,1,0,0,0},
	{55081,384,16,1,0,0,0}, {45638,416,32,1,0,0,0}, {56527,473,1,1,0,0,0},
	{45547,474,6,1,0,0,0}, {13717,8,8,1,0,0,0}, {28894,48,16,1,0,0,0},
	{29893,80,16,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{35240,92,4,1,0,0,0}, {16975,96,32,1,259,0,0},
	{19652,256,2048,1,64,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{363,88,4,1,0,0,0}, {35240,92,4,1,0,0,0}, {50598,96,1,1,0,0,0},
	{50536,97,1,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,109,0},
	{28207,72,24,1,0,0,0}, {16862,96,32,1,387,0,0},
	{7904,128,512,1,68,0,0}, {53987,736,1,1,0,0,0},
	{21608,2176,64,0,0,0,3}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{23846,0,128,1,303,0,0}, {16988,128,4096,1,236,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {16975,96,32,1,242,0,0},
	{7643,128,2048,1,241,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {16772,0,32,1,0,110,0}, {16772,0,32,1,386,0,0},
	{16922,0,32,1,646,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0}, {16772,112,16,1,0,0,0},
	{49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0},
	{7975,192,320,1,267,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{34582,76,4,1,0,0,0}, {23676,80,16,1,0,0,0},
	{7679,128,4096,1,313,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52453,136,24,1,0,0,0},
	{23846,0,128,1,303,0,0}, {17073,128,1024,1,328,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {16975,96,32,1,0,0,0},
	{1763,128,64,1,333,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{23846,0,128,1,303,0,0}, {17086,128,1024,1,340,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{48746,120,8,1,0,0,0}, {24014,128,64,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {24085,128,64,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0},
	{16975,96,32,1,401,0,0}, {7661,2048,2048,1,446,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {29067,18,1,1,0,0,0},
	{57625,20,1,1,0,0,0}, {57645,21,1,1,0,0,0}, {53707,22,1,1,0,0,0},
	{53679,23,1,1,0,0,0}, {49466,24,1,1,0,0,0}, {7568,25,1,1,0,0,0},
	{15000,26,1,1,0,0,0}, {56727,27,1,1,0,0,0}, {18548,28,1,1,0,0,0},
	{12570,29,1,1,0,0,0}, {34217,30,1,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54751,80,16,1,0,0,0}, {16975,96,32,1,0,0,0},
	{678,128,640,1,453,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{23846,0,128,1,303,0,0}, {7944,128,384,1,458,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{46556,64,4,1,0,0,0}, {28299,72,24,1,0,0,0}, {36226,128,64,1,660,0,0},
	{1763,256,1920,1,661,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {46538,64,4,1,0,0,0}, {28188,72,24,1,0,0,0},
	{36120,128,64,1,0,115,0}, {1763,256,1920,1,666,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {27931,72,24,1,0,0,0},
	{36226,128,64,1,667,0,0}, {1763,256,1920,1,668,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54422,96,32,1,0,0,0},
	{36120,160,32,1,0,116,0}, {7956,256,512,1,682,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {46529,64,4,1,0,0,0},
	{28126,72,24,1,0,0,0}, {36120,128,64,1,0,0,0},
	{1763,256,1920,1,717,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {34251,59,1,1,0,0,0}, {37984,61,1,1,0,0,0},
	{50656,63,1,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {28068,72,24,1,0,0,0},
	{36226,128,64,1,415,0,0}, {1763,256,1920,1,734,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {632,61,1,1,0,0,0},
	{598,62,1,1,0,0,0}, {27714,63,1,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {27992,72,24,1,0,0,0},
	{36226,128,64,1,418,0,0}, {1763,256,1280,1,735,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {23846,0,128,1,303,0,0},
	{7944,128,1536,1,750,0,0}, {23822,0,128,1,305,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {46572,120,4,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {49434,4,4,1,0,0,0}, {22853,16,16,1,0,0,0},
	{54674,32,32,1,0,0,0}, {2624,8,8,1,0,0,0}, {24944,26,6,1,0,0,0},
	{22265,32,1,1,0,0,0}, {16537,64,1984,1,471,0,0},
	{16975,48,16,1,0,0,0}, {47250,64,1,1,0,0,0}, {47771,65,1,1,0,0,0},
	{25225,66,1,1,0,0,0}, {22912,94,2,1,0,0,0}, {37769,2,6,1,0,0,0},
	{2624,8,8,1,0,0,0}, {51000,16,8,1,0,0,0}, {36239,32,32,1,0,0,0},
	{56079,72,8,1,0,0,0}, {56125,80,16,1,0,0,0}, {28442,96,8,1,0,0,0},
	{46037,104,8,1,0,0,0}, {46098,112,16,1,0,0,0}, {20808,128,16,1,0,0,0},
	{20797,144,16,1,0,0,0}, {74609,160,16,1,0,0,0}, {44131,192,4,1,0,0,0},
	{45700,196,4,1,0,0,0}, {17510,205,3,1,0,0,0}, {47996,208,4,1,0,0,0},
	{35892,223,1,1,0,0,0}, {22348,244,12,1,0,0,0}, {17605,288,16,1,0,0,0},
	{46450,304,8,1,0,0,0}, {15831,336,16,1,0,0,0}, {34890,0,1,1,0,0,0},
	{20956,28,4,1,0,0,0}, {13717,64,8,1,0,0,0}, {56272,0,1,1,0,0,0},
	{41959,64,32,1,0,0,0}, {36051,96,32,1,0,0,0}, {28380,50,2,1,0,0,0},
	{51848,52,4,1,0,0,0}, {51863,56,8,1,0,0,0}, {342,64,64,1,0,0,0},
	{13717,8,8,1,0,0,0}, {17162,16,2,1,0,0,0}, {57525,18,2,1,0,0,0},
	{16975,32,32,1,0,0,0}, {17557,64,4,1,0,0,0}, {17527,68,4,1,0,0,0},
	{24568,72,1,1,0,0,0}, {47370,85,1,1,0,0,0}, {47352,86,1,1,0,0,0},
	{28347,87,9,1,0,0,0}, {43878,96,32,1,0,0,0}, {14478,25,7,1,0,0,0},
	{14469,57,7,1,0,0,0}, {25833,64,64,1,0,0,0}, {12736,0,8,1,0,0,0},
	{12766,8,8,1,0,0,0}, {54001,32,1,1,0,0,0}, {54019,33,1,1,0,0,0},
	{25358,64,64,1,0,0,0}, {25380,128,64,1,0,0,0}, {2454,20,12,1,0,0,0},
	{47312,48,16,1,0,0,0}, {46339,64,1,1,0,0,0}, {21667,65,1,1,0,0,0},
	{47308,80,16,1,0,0,0}, {50991,96,2,1,0,0,0}, {37567,112,16,1,0,0,0},
	{27514,144,16,1,0,0,0}, {37552,192,32,1,0,0,0},
	{27499,224,32,1,0,0,0}, {20217,12,4,1,0,0,0}, {20240,20,4,1,0,0,0},
	{20189,28,4,1,0,0,0}, {52689,51,5,1,0,0,0}, {20308,59,5,1,0,0,0},
	{51648,68,4,1,0,0,0}, {51663,76,4,1,0,0,0}, {51678,84,4,1,0,0,0},
	{51693,92,4,1,0,0,0}, {51588,100,4,1,0,0,0}, {51603,108,4,1,0,0,0},
	{51618,116,4,1,0,0,0}, {51633,124,4,1,0,0,0}, {16975,128,32,1,0,0,0},
	{52701,192,64,1,0,0,0}, {50598,256,1,1,0,0,0}, {28099,268,4,1,0,0,0},
	{51364,276,4,1,0,0,0}, {29471,280,8,1,0,0,0}, {20320,290,30,1,0,0,0},
	{25407,320,64,1,0,0,0}, {28910,384,16,1,0,0,0},
	{15331,400,16,1,0,0,0}, {15322,416,32,1,0,0,0}, {29471,24,8,1,0,0,0},
	{34727,32,1,1,0,0,0}, {51322,60,4,1,0,0,0}, {57890,16,1,1,0,0,0},
	{23096,0,1,1,0,0,0}, {982,1,1,1,0,0,0}, {22397,6,2,1,0,0,0},
	{57780,28,4,1,0,0,0}, {52155,32,8,1,0,0,0}, {52174,40,8,1,0,0,0},
	{44345,88,8,1,0,0,0}, {35014,128,64,8,443,0,2}, {51503,28,4,1,0,0,0},
	{44371,56,8,1,0,0,0}, {1409,64,32,1,0,0,0}, {17619,0,2,1,0,0,0},
	{14877,4,1,1,0,0,0}, {16772,16,16,1,0,0,0}, {73773,75,21,1,0,0,0},
	{75272,96,32,1,0,0,0}, {2740,0,4,1,0,0,0}, {45741,8,24,1,0,0,0},
	{16236,32,32,1,0,0,0}, {58105,64,8,0,0,0,3}, {18696,0,32,1,0,0,0},
	{45815,40,24,1,0,0,0}, {73719,0,32,1,0,0,0}, {70583,32,24,1,0,0,0},
	{34044,62,1,1,0,0,0}, {34225,63,1,1,0,0,0}, {18007,5,3,1,0,0,0},
	{15282,11,5,1,0,0,0}, {28965,28,4,1,0,0,0}, {15290,32,32,1,0,0,0},
	{57304,128,32,1,0,0,0}, {57252,162,30,1,0,0,0},
	{15306,192,32,1,0,0,0}, {51438,5,3,1,0,0,0}, {57645,29,1,1,0,0,0},
	{57625,30,1,1,0,0,0}, {34217,31,1,1,0,0,0}, {14972,32,1,1,0,0,0},
	{7549,59,1,1,0,0,0}, {50856,60,1,1,0,0,0}, {50835,61,1,1,0,0,0},
	{50808,62,1,1,0,0,0}, {50781,63,1,1,0,0,0}, {49199,64,1,1,0,0,0},
	{58405,76,4,1,0,0,0}, {55207,80,16,1,0,0,0}, {24777,257,3,1,0,0,0},
	{7568,304,16,1,0,0,0}, {53689,320,64,1,0,0,0}, {53679,384,64,1,0,0,0},
	{53707,448,64,1,0,0,0}, {22643,832,16,1,0,0,0},
	{56564,1920,1,1,0,0,0}, {57041,1921,1,1,0,0,0},
	{35359,1922,1,1,0,0,0}, {47943,1925,3,1,0,0,0},
	{44113,1940,12,1,0,0,0}, {18548,1952,64,1,337,0,0},
	{18751,2048,64,0,0,0,3}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {37582,0,24,1,0,0,0},
	{27529,24,8,1,0,0,0}, {26380,0,512,1,452,0,0},
	{26351,512,512,1,452,0,0}, {15923,1536,1,1,0,0,0},
	{53012,0,1,1,0,0,0}, {46202,1,1,1,0,0,0}, {46389,2,1,1,0,0,0},
	{56555,3,1,1,0,0,0}, {57155,4,1,1,0,0,0}, {46116,5,1,1,0,0,0},
	{42309,64,1,1,0,0,0}, {41906,69,1,1,0,0,0}, {19864,128,32,1,451,0,0},
	{19851,160,32,1,451,0,0}, {19839,192,32,1,451,0,0},
	{19863,224,32,1,451,0,0}, {19876,256,32,1,451,0,0},
	{52027,0,1,1,0,0,0}, {48234,0,8,1,0,0,0}, {74904,12,4,1,0,0,0},
	{45830,22,10,1,0,0,0}, {74219,32,8,1,0,0,0}, {57944,48,8,2,0,0,2},
	{57939,64,8,0,0,0,3}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{27749,64,64,1,456,0,0}, {27723,0,64,1,740,0,0},
	{27745,0,64,1,371,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{16772,0,64,1,0,0,0}, {55218,80,16,1,0,0,0}, {46858,128,4,1,0,131,0},
	{48899,132,4,1,0,0,0}, {45599,136,8,1,0,0,0}, {45547,147,5,1,0,0,0},
	{45138,155,5,1,0,0,0}, {28265,168,24,1,0,0,0}, {21181,216,8,1,0,0,0},
	{18528,256,64,1,0,0,0}, {37863,320,64,1,0,0,0},
	{50718,384,128,0,459,0,3}, {18534,0,64,1,0,0,0},
	{37863,64,64,1,0,0,0}, {39189,0,32,1,0,0,0}, {4606,32,32,1,0,0,0},
	{54751,16,16,1,0,0,0}, {21192,32,32,1,0,0,0}, {24659,8,8,1,0,0,0},
	{48519,28,4,1,0,0,0}, {2357,32,16,1,0,0,0}, {21264,52,12,1,0,0,0},
	{57917,64,16,18,0,0,2}, {53518,0,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17557,20,4,1,0,0,0}, {17527,28,4,1,0,0,0}, {47304,32,1,1,0,0,0},
	{50997,33,1,1,0,0,0}, {52275,62,2,1,0,0,0}, {13717,8,8,1,0,0,0},
	{46246,32,16,1,0,0,0}, {37971,48,16,1,0,0,0}, {53187,73,7,1,0,0,0},
	{44306,80,16,1,0,0,0}, {23456,96,64,10,47,0,2}, {34848,72,1,1,0,0,0},
	{25512,83,1,1,0,0,0}, {72129,84,20,1,0,0,0}, {34823,104,1,1,0,0,0},
	{22737,109,1,1,0,0,0}, {16549,114,1,1,0,0,0}, {36778,118,1,1,0,0,0},
	{19469,122,1,1,0,0,0}, {19363,123,1,1,0,0,0}, {48248,124,1,1,0,0,0},
	{24786,126,1,1,0,0,0}, {24671,127,1,1,0,0,0}, {24740,8,8,1,0,0,0},
	{24695,24,8,1,0,0,0}, {36318,64,128,1,468,0,0},
	{36572,320,128,1,467,0,0}, {20995,0,128,1,465,0,0},
	{43903,0,128,1,469,0,0}, {71107,0,32,1,0,0,0}, {72038,32,32,1,0,0,0},
	{71270,64,28,1,0,0,0}, {34869,92,1,1,0,0,0}, {73435,93,3,1,0,0,0},
	{72565,96,19,1,0,0,0}, {57036,115,1,1,0,0,0}, {57515,116,1,1,0,0,0},
	{70520,117,2,1,0,0,0}, {15736,119,1,1,0,0,0}, {75608,120,8,1,0,0,0},
	{13717,8,8,1,0,0,0}, {36234,32,32,4,0,0,2}, {8291,0,1984,1,472,0,0},
	{40279,0,32,1,0,0,0}, {5658,32,32,1,0,0,0}, {19032,64,32,1,0,0,0},
	{19022,96,32,1,0,0,0}, {19999,128,32,1,0,0,0}, {18266,160,32,1,0,0,0},
	{42178,192,32,1,0,0,0}, {29820,224,32,1,0,0,0},
	{25432,256,32,1,0,0,0}, {25418,288,32,1,0,0,0},
	{38093,320,32,1,0,0,0}, {3549,352,32,1,0,0,0}, {21475,384,32,1,0,0,0},
	{20932,416,32,1,0,0,0}, {17883,448,32,1,0,0,0},
	{17852,480,32,1,0,0,0}, {13717,8,8,1,0,0,0}, {26494,32,1,1,0,0,0},
	{26579,33,1,1,0,0,0}, {26612,34,1,1,0,0,0}, {26560,50,1,1,0,0,0},
	{26074,62,1,1,0,0,0}, {52013,64,1,1,0,0,0}, {57084,65,1,1,0,0,0},
	{57109,66,1,1,0,0,0}, {56813,82,1,1,0,0,0}, {37054,94,1,1,0,0,0},
	{51727,16,16,1,0,0,0}, {13717,8,8,1,0,0,0}, {17162,16,2,1,0,0,0},
	{16740,56,8,1,0,0,0}, {58095,64,1984,1,476,0,0},
	{50965,0,1984,1,477,0,0}, {51742,16,16,1,0,0,0},
	{51708,32,32,1,478,0,0}, {50892,96,32,59,0,0,2},
	{51722,0,32,1,474,0,0}, {13717,8,8,1,0,0,0}, {14491,44,4,1,0,0,0},
	{49535,76,4,1,0,0,0}, {48268,88,8,1,0,0,0}, {25178,0,4,1,0,0,0},
	{13717,8,8,1,0,0,0}, {29651,32,8,1,0,0,0}, {695,40,8,1,0,0,0},
	{12725,48,8,1,0,0,0}, {46005,56,8,1,0,0,0}, {29793,64,64,1,0,0,0},
	{814,128,64,1,0,0,0}, {12899,192,64,1,0,0,0}, {46109,256,64,1,0,0,0},
	{26204,0,1,1,0,0,0}, {26195,1,1,1,0,0,0}, {26113,2,1,1,0,0,0},
	{43444,3,1,1,0,0,0}, {25403,4,1,1,0,0,0}, {13877,7,1,1,0,0,0},
	{50605,8,1,1,0,0,0}, {26101,11,5,1,0,0,0}, {47693,16,2,1,0,0,0},
	{51442,18,2,1,0,0,0}, {26228,20,4,1,0,0,0}, {24276,24,1,1,0,0,0},
	{21541,25,1,1,0,0,0}, {47684,26,1,1,0,0,0}, {54724,27,1,1,0,0,0},
	{47501,28,1,1,0,0,0}, {34355,29,1,1,0,0,0}, {47408,30,1,1,0,0,0},
	{34299,31,1,1,0,0,0}, {24638,32,1,1,0,0,0}, {34468,33,1,1,0,0,0},
	{27415,34,1,1,0,0,0}, {35273,35,1,1,0,0,0}, {1955,36,1,1,0,0,0},
	{25707,37,1,1,0,0,0}, {47470,38,1,1,0,0,0}, {49439,39,1,1,0,0,0},
	{34322,40,1,1,0,0,0}, {25563,41,1,1,0,0,0}, {23181,42,1,1,0,0,0},
	{2142,44,1,1,0,0,0}, {1911,45,1,1,0,0,0}, {17750,48,8,1,0,0,0},
	{35998,56,1,1,0,0,0}, {33810,62,1,1,0,0,0}, {2186,63,1,1,0,0,0},
	{44269,80,16,1,0,0,0}, {21327,384,32,4,0,0,2}, {25529,4,2,1,0,0,0},
	{13717,8,8,1,0,0,0}, {34415,27,1,1,0,0,0}, {36656,28,1,1,0,0,0},
	{36673,29,1,1,0,0,0}, {34294,32,4,1,0,0,0}, {1942,40,8,1,0,0,0},
	{2173,56,8,1,0,0,0}, {1728,64,1,1,0,0,0}, {1733,65,1,1,0,0,0},
	{34391,66,1,1,0,0,0}, {1751,72,8,1,0,0,0}, {1982,96,1,1,0,0,0},
	{1987,97,1,1,0,0,0}, {34403,98,1,1,0,0,0}, {1992,104,8,1,0,0,0},
	{36788,128,16,1,0,0,0}, {36817,144,16,1,0,0,0}, {40337,0,32,1,0,0,0},
	{5714,32,32,1,0,0,0}, {39494,64,32,1,0,0,0}, {4900,96,32,1,0,0,0},
	{39358,128,32,1,0,0,0}, {4769,160,32,1,0,0,0}, {41754,192,32,1,0,0,0},
	{7082,224,32,1,0,0,0}, {41587,256,32,1,0,0,0}, {6920,288,32,1,0,0,0},
	{41420,320,32,1,0,0,0}, {6758,352,32,1,0,0,0}, {41253,384,32,1,0,0,0},
	{6596,416,32,1,0,0,0}, {41856,448,32,1,0,0,0}, {7181,480,32,1,0,0,0},
	{41689,512,32,1,0,0,0}, {7019,544,32,1,0,0,0}, {41522,576,32,1,0,0,0},
	{6857,608,32,1,0,0,0}, {41355,640,32,1,0,0,0}, {6695,672,32,1,0,0,0},
	{41817,704,32,1,0,0,0}, {7143,736,32,1,0,0,0}, {41650,768,32,1,0,0,0},
	{6981,800,32,1,0,0,0}, {41483,832,32,1,0,0,0}, {6819,864,32,1,0,0,0},
	{41316,896,32,1,0,0,0}, {6657,928,32,1,0,0,0}, {39964,960,32,1,0,0,0},
	{5355,992,32,1,0,0,0}, {39931,1024,32,1,0,0,0},
	{5323,1056,32,1,0,0,0}, {39870,1088,32,1,0,0,0},
	{5264,1120,32,1,0,0,0}, {39899,1152,32,1,0,0,0},
	{5292,1184,32,1,0,0,0}, {40498,1216,32,1,0,0,0},
	{5868,1248,32,1,0,0,0}, {41781,1280,32,1,0,0,0},
	{7108,1312,32,1,0,0,0}, {41614,1344,32,1,0,0,0},
	{6946,1376,32,1,0,0,0}, {41447,1408,32,1,0,0,0},
	{6784,1440,32,1,0,0,0}, {41280,1472,32,1,0,0,0},
	{6622,1504,32,1,0,0,0}, {17923,1536,32,1,0,0,0},
	{17814,1568,32,1,0,0,0}, {40337,0,32,1,0,0,0}, {5714,32,32,1,0,0,0},
	{38654,64,32,1,0,0,0}, {4089,96,32,1,0,0,0}, {39461,128,32,1,0,0,0},
	{4868,160,32,1,0,0,0}, {38677,192,32,1,0,0,0}, {4111,224,32,1,0,0,0},
	{41724,256,32,1,0,0,0}, {7053,288,32,1,0,0,0}, {41557,320,32,1,0,0,0},
	{6891,352,32,1,0,0,0}, {41390,384,32,1,0,0,0}, {6729,416,32,1,0,0,0},
	{41223,448,32,1,0,0,0}, {6567,480,32,1,0,0,0}, {13717,8,8,1,0,0,0},
	{22861,256,32,8,0,0,2}, {34195,512,32,8,0,0,2}, {13717,8,8,1,0,0,0},
	{57198,32,1,1,0,0,0}, {42021,58,4,1,0,0,0}, {1277,16,16,1,0,0,0},
	{13717,8,8,1,0,0,0}, {51412,29,3,1,0,0,0}, {13717,8,8,1,0,0,0},
	{13781,24,8,1,0,0,0}, {54955,4,12,1,0,0,0}, {36630,20,4,1,0,0,0},
	{56205,48,16,1,0,0,0}, {43893,87,1,1,0,0,0}, {1643,88,8,1,0,0,0},
	{754,96,8,1,0,0,0}, {805,104,24,1,0,0,0}, {29527,128,8,1,0,0,0},
	{29556,136,24,1,0,0,0}, {29475,160,8,1,0,0,0}, {29504,168,24,1,0,0,0},
	{49943,8,8,1,0,0,0}, {17557,20,4,1,0,0,0}, {17527,28,4,1,0,0,0},
	{47304,32,1,1,0,0,0}, {50997,33,1,1,0,0,0}, {52275,62,2,1,0,0,0},
	{1723,0,1,1,0,0,0}, {13717,8,8,1,0,0,0}, {37870,24,8,1,0,0,0},
	{42157,32,32,1,0,0,0}, {42136,64,32,1,0,0,0}, {42093,96,32,1,0,0,0},
	{42072,128,32,1,0,0,0}, {17539,4,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{52275,32,1,1,0,0,0}, {55655,0,8,32,0,0,2}, {49943,8,8,1,0,0,0},
	{17591,28,4,1,0,0,0}, {49943,8,8,1,0,0,0}, {43538,56,8,1,0,0,0},
	{43479,88,8,1,0,0,0}, {43597,120,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{7532,32,16,1,0,0,0}, {7562,64,16,1,0,0,0}, {7540,96,16,1,0,0,0},
	{50172,16,1,1,0,0,0}, {18883,18,1,1,0,0,0}, {28607,512,512,1,274,0,0},
	{28644,1024,128,1,272,0,0}, {34582,64,4,1,0,0,0},
	{42437,0,64,1,47,0,0}, {8358,0,1984,1,243,0,0},
	{8452,0,1984,1,244,0,0}, {8389,0,1984,1,245,0,0},
	{8420,0,1984,1,246,0,0}, {8323,0,1984,1,248,0,0},
	{8523,0,1984,1,249,0,0}, {8552,0,1984,1,251,0,0},
	{8483,0,1984,1,250,0,0}, {42114,0,32,1,334,0,0},
	{42762,0,352,1,462,0,0}, {42573,0,128,1,463,0,0},
	{42805,0,160,1,470,0,0}, {51722,0,32,1,474,0,0},
	{42702,0,2048,1,475,0,0}, {50965,0,1984,1,477,0,0},
	{42675,0,96,1,479,0,0}, {43144,0,448,1,480,0,0},
	{43171,0,256,1,482,0,0}, {8261,0,320,1,317,0,0},
	{18947,0,1984,1,483,0,0}, {42684,0,768,1,485,0,0},
	{42965,0,64,1,486,0,0}, {43015,0,64,1,488,0,0},
	{43196,0,128,1,489,0,0}, {43117,0,320,1,490,0,0},
	{42582,0,128,1,491,0,0}, {42771,0,512,1,492,0,0},
	{42843,0,64,1,493,0,0}, {43108,0,256,1,494,0,0},
	{43035,0,128,1,495,0,0}, {42621,0,128,1,496,0,0},
	{42449,0,128,1,497,0,0}, {43053,0,128,1,501,0,0},
	{42475,0,2048,1,502,0,0}, {42853,0,384,1,428,0,0},
	{42485,0,2048,1,426,0,0}, {42883,0,640,1,503,0,0},
	{42657,0,64,1,504,0,0}, {43090,0,384,1,505,0,0},
	{42693,0,256,1,507,0,0}, {43205,0,64,1,508,0,0},
	{42602,0,352,1,509,0,0}, {42504,0,512,1,510,0,0},
	{42711,0,96,1,376,0,0}, {43044,0,128,1,511,0,0},
	{43135,0,128,1,512,0,0}, {42956,0,320,1,715,0,0},
	{42730,0,160,1,716,0,0}, {42563,0,480,1,436,0,0},
	{43024,0,128,1,437,0,0}, {42538,0,128,1,275,0,0},
	{18054,0,128,1,279,0,0}, {18040,0,2048,1,276,0,0},
	{42947,0,192,1,367,0,0}, {43163,0,256,1,362,0,0},
	{43223,0,128,1,363,0,0}, {43099,0,64,1,374,0,0},
	{42938,0,64,1,373,0,0}, {43062,0,224,1,445,0,0},
	{43072,0,128,1,430,0,0}, {42795,0,128,1,433,0,0},
	{42753,0,256,1,435,0,0}, {42863,0,128,1,438,0,0},
	{42611,0,192,1,434,0,0}, {57449,3,1,1,0,0,0}, {13717,8,8,1,0,0,0},
	{73584,16,16,1,0,0,0}, {75419,32,32,1,0,0,0}, {53518,0,8,1,0,0,0},
	{13717,8,8,1,0,0,0}, {17162,16,2,1,0,0,0}, {24944,26,6,1,0,0,0},
	{22265,32,1,1,0,0,0}, {52993,52,4,1,0,0,0}, {56675,59,5,1,0,0,0},
	{16537,64,1984,1,247,0,0}, {13717,8,8,1,0,0,0}, {51458,64,8,1,0,0,0},
	{49970,72,8,1,0,0,0}, {49950,80,8,1,0,0,0}, {46015,96,8,1,0,0,0},
	{46082,104,24,1,0,0,0}, {26007,128,4,1,0,0,0}, {43494,140,4,1,0,0,0},
	{43709,144,4,1,0,0,0}, {43613,148,4,1,0,0,0}, {43553,152,4,1,0,0,0},
	{43657,156,4,1,0,0,0}, {29598,160,4,1,0,0,0}, {43515,172,4,1,0,0,0},
	{43731,176,4,1,0,0,0}, {43634,180,4,1,0,0,0}, {43574,184,4,1,0,0,0},
	{43682,188,4,1,0,0,0}, {2963,192,16,1,0,0,0}, {3067,208,16,1,0,0,0},
	{3171,224,16,1,0,0,0}, {3223,240,16,1,0,0,0}, {2988,256,16,1,0,0,0},
	{3092,272,16,1,0,0,0}, {3196,288,16,1,0,0,0}, {3247,304,16,1,0,0,0},
	{2911,320,16,1,0,0,0}, {3015,336,16,1,0,0,0}, {3119,352,16,1,0,0,0},
	{3273,368,16,1,0,0,0}, {2936,544,16,1,0,0,0}, {3040,560,16,1,0,0,0},
	{3144,576,16,1,0,0,0}, {3298,592,16,1,0,0,0}, {13717,8,8,1,0,0,0},
	{26688,40,8,1,0,0,0}, {34256,56,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{29629,156,4,1,0,0,0}, {17486,188,4,1,0,0,0}, {53315,200,8,1,0,0,0},
	{53328,216,8,1,0,0,0}, {29640,284,4,1,0,0,0}, {17498,316,4,1,0,0,0},
	{34820,2,2,1,0,0,0}, {13717,8,8,1,0,0,0}, {34898,22,1,1,0,0,0},
	{34691,23,1,1,0,0,0}, {34816,24,8,1,0,0,0}, {43825,32,32,1,0,0,0},
	{57548,64,8,1,0,0,0}, {43846,88,4,1,0,0,0}, {43864,92,4,1,0,0,0},
	{13717,8,8,1,0,0,0}, {27714,21,3,1,0,0,0}, {51703,30,2,1,0,0,0},
	{53357,80,16,1,0,0,0}, {53149,112,16,1,0,0,0}, {21886,144,16,1,0,0,0},
	{53518,0,8,1,0,0,0}, {13717,8,8,1,0,0,0}, {13772,16,8,1,0,0,0},
	{20054,32,16,1,0,0,0}, {51241,52,4,1,0,0,0}, {20094,56,8,1,0,0,0},
	{29356,64,8,1,0,0,0}, {49164,72,4,1,0,0,0}, {49182,76,4,1,0,0,0},
	{16069,80,8,1,0,0,0}, {16089,88,8,1,0,0,0}, {18095,96,16,1,0,0,0},
	{18069,112,16,1,0,0,0}, {53256,128,16,1,0,0,0},
	{53286,144,16,1,0,0,0}, {53206,160,16,1,0,0,0},
	{53371,176,16,1,0,0,0}, {53453,192,16,1,0,0,0},
	{53425,208,16,1,0,0,0}, {53163,224,16,1,0,0,0},
	{53235,240,16,1,0,0,0}, {44605,256,16,1,0,0,0}, {37928,280,8,1,0,0,0},
	{13911,288,16,1,0,0,0}, {53048,304,16,1,0,0,0},
	{49839,341,11,1,0,0,0}, {29766,1,1,1,0,0,0}, {26452,2,1,1,0,0,0},
	{13717,8,8,1,0,0,0}, {52993,24,4,1,0,0,0}, {36630,29,3,1,0,0,0},
	{17570,32,4,1,0,0,0}, {23057,48,16,1,0,0,0}, {709,64,32,1,0,0,0},
	{713,96,32,1,0,0,0}, {780,128,16,1,0,0,0}, {734,144,16,1,0,0,0},
	{29674,160,32,1,0,0,0}, {29678,192,32,1,0,0,0},
	{29732,224,16,1,0,0,0}, {29694,240,16,1,0,0,0},
	{22992,256,32,1,0,0,0}, {22996,288,32,1,0,0,0},
	{23038,320,16,1,0,0,0}, {23011,336,16,1,0,0,0}, {48253,380,4,1,0,0,0},
	{47268,384,32,1,0,0,0}, {53518,0,8,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17557,20,4,1,0,0,0}, {17527,28,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{25959,60,4,1,0,0,0}, {29723,92,4,1,0,0,0}, {35983,124,4,1,0,0,0},
	{75554,0,108,1,0,0,0}, {34804,108,1,1,0,0,0}, {71756,109,15,1,0,0,0},
	{34799,124,1,1,0,0,0}, {17809,125,1,1,0,0,0}, {25868,126,1,1,0,0,0},
	{74921,127,1,1,0,0,0}, {74184,0,127,1,0,0,0}, {37775,127,1,1,0,0,0},
	{24740,8,8,1,0,0,0}, {24695,24,8,1,0,0,0}, {36352,64,128,1,516,0,0},
	{36492,320,128,1,517,0,0}, {26299,0,128,1,513,0,0},
	{26339,0,128,1,514,0,0}, {23677,8,8,1,0,0,0}, {28877,64,64,8,253,0,2},
	{28856,576,64,1,252,0,0}, {42295,0,1,1,0,0,0}, {42201,1,1,1,0,0,0},
	{47542,2,1,1,0,0,0}, {16024,3,1,1,0,0,0}, {52941,5,1,1,0,0,0},
	{45013,6,1,1,0,0,0}, {42216,8,1,1,0,0,0}, {47573,9,1,1,0,0,0},
	{16039,10,1,1,0,0,0}, {53717,11,1,1,0,0,0}, {37751,12,4,1,0,0,0},
	{24712,43,5,1,0,0,0}, {46877,64,32,1,0,0,0}, {46938,96,32,1,0,0,0},
	{45437,144,16,1,0,0,0}, {48109,160,16,1,0,0,0},
	{48417,176,16,1,0,0,0}, {13232,208,16,1,0,0,0},
	{47555,224,32,1,0,0,0}, {48158,256,16,1,0,0,0},
	{48454,272,16,1,0,0,0}, {462,291,5,1,0,0,0}, {56921,299,5,1,0,0,0},
	{27423,307,5,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {49720,96,32,1,70,0,0}, {49434,160,8,1,0,0,0},
	{28107,200,24,1,0,0,0}, {21608,0,64,0,55,0,3}, {12585,0,0,1,526,0,0},
	{12597,0,1536,1,529,0,0}, {46858,0,4,1,0,151,0}, {632,4,4,1,0,0,0},
	{13158,8,8,1,0,150,0}, {56683,18,1,1,0,0,0}, {46588,19,2,1,0,149,0},
	{51154,22,2,1,0,0,0}, {49247,24,4,1,0,0,0}, {51395,28,2,1,0,148,0},
	{47324,32,1,1,0,0,0}, {57072,33,1,1,0,0,0}, {34174,34,1,1,0,0,0},
	{45931,35,1,1,0,0,0}, {21677,37,1,1,0,0,0}, {52460,40,24,1,0,0,0},
	{7568,64,3,1,0,0,0}, {2839,67,5,1,0,0,0}, {44555,73,4,1,0,0,0},
	{51913,77,3,1,0,0,0}, {24322,80,1,1,0,0,0}, {44513,81,4,1,0,0,0},
	{51005,86,2,1,0,0,0}, {17233,88,2,1,0,0,0}, {1042,91,1,1,0,0,0},
	{51545,92,4,1,0,0,0}, {54481,96,8,1,0,0,0}, {50941,104,24,1,0,0,0},
	{2467,136,24,1,0,0,0}, {45547,163,5,1,0,0,0}, {28279,168,24,1,0,0,0},
	{37876,192,352,1,6,0,0}, {37897,544,352,1,6,0,0},
	{24504,896,4,1,0,0,0}, {2887,904,3,1,0,0,0}, {14397,909,3,1,0,0,0},
	{972,912,3,1,0,0,0}, {47516,916,1,1,0,0,0}, {968,917,3,1,0,0,0},
	{14393,920,3,1,0,0,0}, {27958,968,24,1,0,0,0}, {20580,995,5,1,0,0,0},
	{52985,1000,24,1,0,0,0}, {20422,1027,5,1,0,0,0},
	{28215,1032,24,1,0,0,0}, {27972,1096,24,1,0,0,0},
	{27941,1128,24,1,0,0,0}, {2899,1160,3,1,0,0,0},
	{51576,1164,4,1,0,145,0}, {47389,1168,1,1,0,0,0},
	{45885,1169,1,1,0,0,0}, {52273,1170,1,1,0,0,0},
	{16354,1172,6,1,0,0,0}, {46128,1181,1,1,0,0,0},
	{53003,1182,1,1,0,0,0}, {22445,1183,1,1,0,0,0},
	{37293,1187,5,1,0,0,0}, {27945,1192,24,1,0,0,0},
	{56308,1224,24,1,0,0,0}, {7524,1256,24,1,0,0,0},
	{24058,1280,64,1,0,0,0}, {1549,1344,32,1,0,0,0},
	{48480,1381,3,1,0,0,0}, {28140,1384,24,1,0,0,0},
	{27987,1416,24,1,0,0,0}, {22841,1440,16,1,0,0,0},
	{22821,1456,16,1,0,0,0}, {22611,1472,32,1,0,0,0},
	{22597,1504,32,1,0,0,0}, {20693,1583,1,1,0,0,0},
	{24525,1584,8,1,0,146,0}, {21029,1592,8,1,0,147,0},
	{1529,1600,64,1,0,0,0}, {53939,1667,1,1,0,0,0},
	{29418,0,1536,1,524,0,0}, {21608,1536,64,0,0,0,3},
	{52275,0,1,1,0,0,0}, {27714,12,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{25791,32,16,64,530,0,2}, {13717,8,8,1,0,0,0}, {46437,61,3,1,0,0,0},
	{23677,8,8,1,0,0,0}, {27714,29,3,1,0,0,0}, {18913,61,3,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {16647,128,2048,1,536,0,0},
	{54562,200,24,1,0,0,0}, {54577,240,16,1,0,0,0},
	{52294,256,8,208,0,0,2}, {53746,1920,8,16,0,0,2},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {35240,92,4,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{19652,128,2048,1,64,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {24181,64,1,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {17423,128,32,1,0,0,0}, {17436,160,32,1,0,0,0},
	{41099,192,32,1,0,0,0}, {6449,224,32,1,0,0,0}, {41119,256,32,1,0,0,0},
	{6468,288,32,1,0,0,0}, {40364,576,32,1,0,0,0}, {5740,608,32,1,0,0,0},
	{52669,640,32,1,0,0,0}, {39157,672,32,1,0,0,0}, {4575,704,32,1,0,0,0},
	{37997,736,32,1,0,0,0}, {3456,768,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {363,88,4,1,0,0,0}, {35240,92,4,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {50598,96,1,1,0,0,0},
	{50536,97,1,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28207,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7904,128,512,1,68,0,0}, {21608,2176,64,0,0,0,3},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {27936,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {853,128,512,1,137,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{21114,64,16,1,0,0,0}, {2580,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52335,128,128,0,226,0,3},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {7986,64,192,1,225,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {23721,88,8,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {893,128,512,1,237,0,0},
	{36147,704,64,1,0,0,0}, {21608,2176,64,0,0,0,3},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7767,128,512,1,315,0,0},
	{50547,1024,64,0,0,0,3}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7643,128,2048,1,241,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {24181,192,1,1,0,0,0},
	{19563,208,16,1,0,0,0}, {54603,224,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {21498,128,128,0,739,0,3},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {49153,128,8,1,0,0,0},
	{55015,168,24,1,0,0,0}, {54701,192,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {2307,224,32,1,0,0,0}, {2324,288,32,1,0,0,0},
	{50583,504,8,1,0,0,0}, {58426,512,4096,1,293,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {49153,128,8,1,0,0,0},
	{55015,168,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7975,192,320,1,267,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0},
	{2328,256,32,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7630,512,6144,1,263,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28500,64,1,1,0,0,0}, {28533,65,1,1,0,0,0},
	{54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{814,128,32768,1,312,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34582,76,4,1,0,0,0},
	{23676,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7679,128,4096,1,313,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34582,76,4,1,0,0,0},
	{23676,80,16,1,0,0,0}, {2684,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {34606,96,16,1,0,0,0},
	{54314,128,128,0,43,0,3}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34582,76,4,1,0,0,0},
	{23676,80,16,1,0,0,0}, {2285,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {1277,128,32,0,487,0,3},
	{23822,0,128,1,305,0,0}, {17073,128,1024,1,328,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {37425,80,16,1,0,0,0}, {74549,864,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {2593,168,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {53912,243,1,1,0,0,0},
	{34386,244,12,1,0,0,0}, {18762,256,64,1,337,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {1763,64,64,1,333,0,0},
	{23822,0,128,1,305,0,0}, {17086,128,1024,1,340,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {37125,128,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {2296,72,24,1,0,0,0}, {18836,96,1,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {831,128,512,1,375,0,0},
	{74406,2176,8,16,0,0,2}, {72479,2304,8,16,0,0,2},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{54657,64,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0}, {47943,101,3,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7661,128,2048,1,446,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {678,128,640,1,453,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {54529,64,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7743,224,64,0,454,0,3},
	{23822,0,128,1,305,0,0}, {7944,128,384,1,458,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,156,0}, {28478,64,1,1,0,0,0},
	{54751,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{28478,64,1,1,0,0,0}, {54751,80,16,1,0,0,0}, {21192,96,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {24181,192,1,1,0,0,0}, {47008,193,1,1,0,0,0},
	{54481,248,8,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{17696,128,32,1,0,0,0}, {17714,192,32,1,0,0,0},
	{17731,256,32,1,0,0,0}, {16693,320,32,1,0,0,0},
	{23396,384,32,1,0,0,0}, {52032,448,32,1,0,0,0},
	{12834,512,32,1,0,0,0}, {21690,576,32,1,0,0,0},
	{21730,640,32,1,0,0,0}, {21745,704,32,1,0,0,0},
	{21708,768,32,1,0,0,0}, {56247,896,32,1,0,0,0},
	{21989,960,32,1,0,0,0}, {21966,992,32,1,0,0,0},
	{21924,1024,32,1,0,0,0}, {21944,1056,32,1,0,0,0},
	{28569,1088,32,1,0,0,0}, {28548,1120,32,1,0,0,0},
	{22068,1152,32,1,0,0,0}, {22054,1184,32,1,0,0,0},
	{42280,1216,32,1,0,0,0}, {47233,1248,32,1,0,0,0},
	{12852,1280,32,1,0,0,0}, {12879,1312,32,1,0,0,0},
	{19129,1344,32,1,0,0,0}, {19154,1376,32,1,0,0,0},
	{19200,1408,32,1,0,0,0}, {56216,1440,32,1,0,0,0},
	{3399,1472,32,1,0,0,0}, {22033,1504,32,1,0,0,0},
	{22013,1536,32,1,0,0,0}, {20267,1600,32,1,0,0,0},
	{27230,1632,32,1,0,0,0}, {13893,1664,32,1,0,0,0},
	{19794,1696,32,1,0,0,0}, {20284,1728,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {8023,64,1,1,0,0,0},
	{28295,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {21578,2176,1536,1,527,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {28299,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7932,256,1920,1,661,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {2435,64,16,1,0,0,0}, {34577,92,4,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{18719,128,256,1,662,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28188,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7893,256,1920,1,666,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {27931,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7697,256,1920,1,668,0,0}, {23822,0,128,1,305,0,0},
	{17023,128,480,1,676,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {1047,64,8,1,0,0,0}, {54422,96,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{7956,256,512,1,682,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{20076,88,8,1,0,0,0}, {28429,128,32,0,713,0,3}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{1394,64,32,1,0,0,0}, {1459,96,32,1,0,0,0}, {1384,128,32,1,0,0,0},
	{1295,160,32,1,0,0,0}, {1420,192,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {28126,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7881,256,1920,1,717,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {28176,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {875,128,512,1,722,0,0},
	{21608,2176,64,0,0,0,3}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28068,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7839,256,1920,1,734,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {27992,72,24,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {7813,128,1280,1,735,0,0},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{35880,64,1,1,0,0,0}, {36997,65,1,1,0,0,0}, {55218,80,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {44746,128,32,1,0,0,0},
	{44992,192,64,1,0,0,0}, {23846,0,128,1,303,0,0},
	{23822,0,128,1,305,0,0}, {7944,128,1536,1,750,0,0},
	{23865,0,128,1,303,0,0}, {23865,0,128,1,303,0,0},
	{19621,128,1024,1,752,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7451,128,4096,1,755,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {34582,76,4,1,0,0,0},
	{23676,80,16,1,0,0,0}, {24181,192,1,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {19260,128,128,1,739,0,0},
	{19113,256,128,1,739,0,0}, {13048,384,128,1,739,0,0},
	{13068,512,128,1,739,0,0}, {12956,640,128,1,739,0,0},
	{12978,768,128,1,739,0,0}, {13091,896,128,1,739,0,0},
	{13114,1024,128,1,739,0,0}, {13003,1152,128,1,739,0,0},
	{13024,1280,128,1,739,0,0}, {12907,1408,128,1,739,0,0},
	{12930,1536,128,1,739,0,0}, {37264,1664,128,1,739,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{46572,120,4,1,0,0,0}, {46858,124,4,1,0,157,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {53664,96,1,1,0,0,0}, {16681,97,1,1,0,0,0},
	{55218,112,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{21166,496,16,1,0,0,0}, {53674,512,1024,0,42,0,3},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51382,80,8,1,0,0,0}, {51373,88,8,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {28172,72,24,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {871,128,512,1,768,0,0},
	{21608,2176,64,0,0,0,3}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28150,72,24,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{7892,128,2560,1,769,0,0}, {55335,0,32,1,0,0,0}, {1543,32,32,1,0,0,0},
	{33850,80,16,1,0,0,0}, {33887,96,32,1,0,0,0}, {57882,128,64,1,0,0,0},
	{58371,197,1,1,0,0,0}, {46389,198,1,1,0,0,0}, {21772,199,1,1,0,0,0},
	{23741,200,24,1,0,0,0}, {50634,0,1,1,0,0,0}, {57605,0,1,1,0,0,0},
	{13801,8,8,1,0,0,0}, {35507,24,8,1,0,0,0}, {16922,0,32,1,0,162,0},
	{25284,0,1,1,0,0,0}, {25294,1,1,1,0,0,0}, {54239,2,1,1,0,0,0},
	{34650,12,4,1,0,0,0}, {48096,16,16,1,0,0,0}, {55218,48,16,1,0,0,0},
	{73879,64,32,1,0,0,0}, {72629,96,32,1,0,0,0}, {74044,128,16,1,0,0,0},
	{72833,144,16,1,0,0,0}, {46219,192,64,1,0,0,0}, {1448,256,32,1,0,0,0},
	{45880,288,32,1,0,0,0}, {18784,320,64,1,0,0,0},
	{58083,384,32,52,0,0,2}, {23597,0,32,1,656,0,0},
	{55875,32,16,1,0,0,0}, {55218,48,16,1,0,0,0}, {73879,64,32,1,0,0,0},
	{72629,96,32,1,0,0,0}, {74044,128,16,1,0,0,0}, {72833,144,16,1,0,0,0},
	{23597,0,32,1,656,0,0}, {54933,48,16,1,0,0,0}, {22077,128,32,8,0,0,2},
	{23597,0,32,1,656,0,0}, {29237,56,8,1,0,0,0}, {29140,64,32,1,0,0,0},
	{29151,96,32,1,0,0,0}, {45949,4,1,1,0,0,0}, {35309,5,1,1,0,0,0},
	{72823,6,1,1,0,0,0}, {72803,7,1,1,0,0,0}, {45977,8,1,1,0,0,0},
	{35334,9,1,1,0,0,0}, {74034,10,1,1,0,0,0}, {74014,11,1,1,0,0,0},
	{72619,12,1,1,0,0,0}, {72604,13,1,1,0,0,0}, {73869,14,1,1,0,0,0},
	{73854,15,1,1,0,0,0}, {48096,16,16,1,0,0,0}, {49906,32,32,4,0,0,2},
	{49931,160,32,4,0,0,2}, {49919,288,32,4,0,0,2},
	{23597,0,32,1,656,0,0}, {21293,48,16,1,0,0,0},
	{52335,64,416,0,651,0,3}, {23597,0,32,1,656,0,0},
	{54933,48,16,1,0,0,0}, {52134,128,32,8,0,0,2}, {23597,0,32,1,656,0,0},
	{15568,48,16,1,0,0,0}, {73879,64,32,1,0,0,0}, {72629,96,32,1,0,0,0},
	{74044,128,16,1,0,0,0}, {72833,144,16,1,0,0,0},
	{23597,0,32,1,656,0,0}, {73879,64,32,1,0,0,0}, {72629,96,32,1,0,0,0},
	{56351,128,32,0,0,0,3}, {7395,0,16,1,0,0,0}, {48096,16,16,1,0,0,0},
	{23597,0,32,1,656,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {55218,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {34437,63,1,1,0,0,0}, {46858,8,4,1,0,164,0},
	{47586,32,1,1,0,0,0}, {24206,384,1536,1,758,0,0},
	{18774,0,8,16,0,0,2}, {53912,131,1,1,0,0,0}, {54808,132,12,1,0,0,0},
	{73562,144,16,1,0,0,0}, {75398,160,32,1,0,0,0}, {49389,212,4,1,0,0,0},
	{29370,216,8,1,0,0,0}, {34810,0,1,1,0,0,0}, {13694,4,1,1,0,0,0},
	{55990,5,1,1,0,0,0}, {56098,6,1,1,0,0,0}, {35967,7,1,1,0,0,0},
	{15877,8,1,1,0,0,0}, {17230,30,2,1,0,0,0}, {49394,140,4,1,0,0,0},
	{29370,152,8,1,0,0,0}, {13610,176,16,1,0,0,0}, {13646,192,16,1,0,0,0},
	{13670,208,16,1,0,0,0}, {45386,240,16,1,0,0,0}, {34615,8,24,1,0,0,0},
	{34615,8,24,1,0,0,0}, {55196,48,16,1,0,0,0}, {1042,0,1,1,0,0,0},
	{34075,1,1,1,0,0,0}, {21541,2,1,1,0,0,0}, {52294,3,1,1,0,0,0},
	{48476,4,4,1,0,0,0}, {46858,8,4,1,0,171,0}, {34050,13,1,1,0,0,0},
	{29467,14,1,1,0,0,0}, {17233,26,2,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28207,72,24,1,0,0,0}, {54481,96,8,1,0,0,0}, {28299,136,24,1,0,0,0},
	{24306,168,24,1,0,0,0}, {58451,208,16,1,0,0,0}, {424,294,2,1,0,170,0},
	{49279,302,2,1,0,169,0}, {8658,304,16,1,0,0,0},
	{24206,384,1536,1,758,0,0}, {12636,63,1,1,0,0,0},
	{48493,165,3,1,0,172,0}, {43999,176,16,1,0,0,0},
	{17336,192,1,1,0,0,0}, {44943,208,16,1,0,0,0},
	{34615,1920,32,0,664,0,3}, {58469,1920,64,0,665,0,7},
	{51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0},
	{28295,72,24,1,0,0,0}, {36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52151,96,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52151,96,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {52151,160,32,1,0,0,0},
	{56875,192,1856,1,528,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {52151,96,32,1,0,0,0}, {48072,0,1,1,0,0,0},
	{48059,1,1,1,0,0,0}, {21397,2,30,1,0,174,0}, {16772,0,64,1,0,0,0},
	{49153,64,8,1,0,0,0}, {35539,72,8,1,0,0,0}, {35464,95,1,1,0,0,0},
	{27532,96,32,1,0,0,0}, {55008,136,24,1,0,0,0}, {54991,168,24,1,0,0,0},
	{2108,192,64,1,0,0,0}, {1877,256,64,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {35880,64,1,1,0,0,0},
	{37229,65,1,1,0,0,0}, {55218,80,16,1,0,0,0}, {57887,128,64,1,0,0,0},
	{1448,192,32,1,0,0,0}, {45880,224,32,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {45561,64,32,1,0,0,0}, {44741,96,32,1,0,0,0},
	{24740,8,8,1,0,0,0}, {24695,24,8,1,0,0,0}, {36434,64,32,4,0,0,2},
	{36569,320,32,4,0,0,2}, {44323,512,32,1,0,0,0},
	{44929,544,16,1,0,0,0}, {19690,560,8,1,0,0,0}, {55596,568,8,1,0,0,0},
	{44250,584,8,1,0,0,0}, {57958,592,8,1,0,0,0}, {57555,600,8,1,0,0,0},
	{56794,0,1,1,0,0,0}, {25816,1,1,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17162,16,2,1,0,0,0}, {43856,18,6,1,0,0,0}, {22322,30,2,1,0,0,0},
	{56560,63,1,1,0,0,0}, {1609,136,24,1,0,0,0}, {22265,160,1,1,0,0,0},
	{1586,168,24,1,0,0,0}, {43837,200,24,1,0,0,0}, {2812,224,1,1,0,0,0},
	{43816,232,24,1,0,0,0}, {35169,316,4,1,0,0,0}, {56794,0,1,1,0,0,0},
	{25816,1,1,1,0,0,0}, {22322,6,2,1,0,0,0}, {35169,28,4,1,0,0,0},
	{45055,32,1,1,0,0,0}, {45880,40,24,1,0,0,0}, {51703,92,4,1,0,0,0},
	{1609,104,24,1,0,0,0}, {22265,128,1,1,0,0,0}, {1586,136,24,1,0,0,0},
	{1605,168,24,1,0,0,0}, {48162,0,8,1,0,176,0}, {20913,32,32,1,0,0,0},
	{54404,64,32,1,0,0,0}, {47577,160,32,1,0,0,0}, {7405,192,32,1,0,0,0},
	{48734,0,4,1,0,0,0}, {53512,4,12,1,0,0,0}, {16431,19,5,1,0,0,0},
	{37863,27,5,1,0,0,0}, {58140,32,32,1,0,0,0}, {32664,0,64,1,683,0,0},
	{32678,0,64,1,3,0,0}, {32649,0,64,1,65,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {8639,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {7986,64,192,1,225,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{29222,128,8,64,0,0,2}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0},
	{23676,80,16,1,0,0,0}, {49153,128,8,1,0,0,0}, {13183,143,1,1,0,0,0},
	{23670,144,16,1,0,0,0}, {55015,168,24,1,0,0,0},
	{28230,200,24,1,0,0,0}, {54184,224,1,1,0,0,0}, {55139,240,16,1,0,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {13192,64,1,1,0,0,0}, {23676,80,16,1,0,0,0},
	{49153,128,8,1,0,0,0}, {55015,168,24,1,0,0,0}, {35464,192,1,1,0,0,0},
	{36736,216,8,1,0,0,0}, {2328,256,32,1,0,0,0},
	{7630,512,6144,1,263,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{28500,64,1,1,0,0,0}, {28533,65,1,1,0,0,0}, {54751,80,16,1,0,0,0},
	{814,128,32768,1,312,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{37425,80,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0}, {2593,168,24,1,0,0,0},
	{54079,240,1,1,0,0,0}, {51142,241,1,1,0,0,0}, {53912,243,1,1,0,0,0},
	{34386,244,12,1,0,0,0}, {18762,256,64,1,337,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {51078,102,2,1,0,180,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {19563,80,16,1,0,0,0},
	{22526,128,64,7,425,0,2}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{28395,0,8,64,0,0,2}, {16043,0,32,1,0,0,0}, {52967,32,32,1,0,0,0},
	{44230,80,16,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {2399,80,16,1,0,0,0}, {1763,128,384,1,706,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{52654,48,16,1,0,0,0}, {2435,64,16,1,0,0,0}, {34577,92,4,1,0,0,0},
	{18719,128,256,1,662,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{54112,64,1,1,0,0,0}, {54097,65,1,1,0,0,0}, {51382,80,8,1,0,0,0},
	{51373,88,8,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{43792,16,8,1,0,0,0}, {44482,24,8,1,0,0,0}, {44656,3,5,1,0,0,0},
	{44688,11,5,1,0,0,0}, {44286,16,16,1,0,0,0}, {43956,35,5,1,0,0,0},
	{17658,0,4,1,0,0,0}, {29375,4,4,1,0,0,0}, {13717,8,8,1,0,0,0},
	{17162,16,2,1,0,0,0}, {49535,20,4,1,0,0,0}, {24836,32,16,1,0,0,0},
	{56199,60,4,1,0,0,0}, {29356,64,8,1,0,0,0}, {51982,72,24,1,0,0,0},
	{49164,100,4,1,0,0,0}, {51963,104,24,1,0,0,0}, {332,128,16,1,0,0,0},
	{7514,144,16,1,0,0,0}, {58211,176,16,1,0,0,0}, {49182,228,4,1,0,0,0},
	{51976,232,24,1,0,0,0}, {19986,264,8,1,0,0,0}, {43232,280,8,1,0,0,0},
	{55351,288,16,1,0,0,0}, {49519,304,16,1,0,0,0}, {17658,0,4,1,0,0,0},
	{29375,4,4,1,0,0,0}, {13717,8,8,1,0,0,0}, {17162,16,2,1,0,0,0},
	{49535,20,4,1,0,0,0}, {589,71,1,1,0,0,0}, {74601,72,8,1,0,0,0},
	{73996,80,8,1,0,0,0}, {72701,88,8,1,0,0,0}, {51274,108,4,1,0,0,0},
	{43189,112,8,1,0,0,0}, {21612,120,8,1,0,0,0}, {1042,0,1,1,0,0,0},
	{22445,1,1,1,0,0,0}, {47516,2,1,1,0,0,0}, {34050,3,1,1,0,0,0},
	{47659,4,1,1,0,0,0}, {51438,5,3,1,0,0,0}, {46858,8,4,1,0,182,0},
	{22195,12,1,1,0,0,0}, {24632,13,1,1,0,0,0}, {29467,14,1,1,0,0,0},
	{47393,15,1,1,0,0,0}, {17233,26,2,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28207,72,24,1,0,0,0}, {24476,104,24,1,0,0,0}, {58451,144,16,1,0,0,0},
	{28192,200,24,1,0,0,0}, {2385,240,16,1,0,0,0}, {25,256,16,1,0,0,0},
	{54691,272,16,1,0,0,0}, {74894,360,24,1,0,0,0},
	{24206,384,1536,1,758,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {56875,192,1856,1,528,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0},
	{53731,16,16,1,0,0,0}, {52654,48,16,1,0,0,0}, {28295,72,24,1,0,0,0},
	{36641,128,32,1,0,0,0}, {56875,192,1856,1,528,0,0},
	{17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0}, {46858,0,4,1,0,184,0},
	{44525,4,4,1,0,0,0}, {47324,32,1,1,0,0,0}, {24352,33,1,1,0,0,0},
	{1042,35,1,1,0,0,0}, {51913,37,3,1,0,0,0}, {56308,40,24,1,0,0,0},
	{16354,64,6,1,0,0,0}, {28207,72,24,1,0,0,0}, {45547,130,6,1,0,0,0},
	{52460,200,24,1,0,0,0}, {34437,224,16,1,0,0,0},
	{15823,240,16,1,0,0,0}, {24058,320,64,1,0,0,0}, {34582,24,1,1,0,0,0},
	{35058,28,4,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {55218,80,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {16772,0,64,1,0,0,0}, {44888,88,8,1,0,0,0},
	{23954,128,64,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {48687,112,16,1,0,0,0}, {17658,0,8,1,0,20,0},
	{49804,32,32,1,0,0,0}, {51808,0,16,1,0,18,0}, {53731,16,16,1,0,0,0},
	{52654,48,16,1,0,0,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{36,0,4,1,0,0,0}, {2339,16,16,1,0,0,0}, {15797,32,16,1,0,0,0},
	{15810,48,16,1,0,0,0}, {51808,0,16,1,0,18,0}, {52654,48,16,1,0,0,0},
	{50006,80,16,1,0,189,0}, {17658,0,8,1,0,20,0}, {49804,32,32,1,0,0,0},
	{46858,127,1,1,0,0,0}, {48573,32,4,1,0,193,0}, {34037,36,1,1,0,0,0},
	{21553,132,16,1,0,0,0}, {36760,148,4,1,0,194,0},
	{45717,152,8,1,0,0,0}, {28181,232,24,1,0,0,0}, {57130,256,1,1,0,0,0},
	{34231,258,1,1,0,0,0}, {50280,264,24,1,0,0,0}, {33799,288,4,1,0,0,0},
	{37203,294,2,1,0,0,0}, {29851,296,24,1,0,0,0}, {1469,320,32,10,0,0,2},
	{22405,640,32,1,675,0,0}, {23108,672,32,1,675,0,0}, {598,0,1,1,0,0,0},
	{34037,1,1,1,0,0,0}, {632,4,4,1,0,0,0}, {27714,12,4,1,0,0,0},
	{29851,296,24,1,0,0,0}, {28230,328,24,1,0,0,0},
	{52460,360,24,1,0,0,0}, {70681,0,1,1,0,0,0}, {70661,1,1,1,0,0,0},
	{71218,2,1,1,0,0,0}, {71198,3,1,1,0,0,0}, {28032,0,32,1,0,0,0},
	{28051,32,32,1,0,0,0}, {46508,64,2,1,0,0,0}, {46648,66,2,1,0,0,0},
	{23776,72,24,1,0,0,0}, {72983,0,2,1,0,0,0}, {29210,2,4,1,0,0,0},
	{74140,6,2,1,0,0,0}, {52342,28,4,1,0,0,0}, {23800,64,64,1,0,0,0},
	{28054,128,32,1,0,0,0}, {7481,160,32,1,0,0,0}, {7469,192,64,1,0,0,0},
	{2507,264,24,1,0,0,0}, {18254,0,64,1,0,0,0}, {18141,64,64,1,0,0,0},
	{22077,0,1,1,0,0,0}, {48198,5,3,1,0,0,0}, {23700,8,24,1,0,0,0},
	{33930,40,24,1,0,0,0}, {48458,8,8,1,0,197,0}, {26726,0,32,1,0,199,0},
	{1579,0,64,1,0,0,0}, {8052,64,1,1,0,0,0}, {17126,72,24,1,0,0,0},
	{46986,96,4,1,0,0,0}, {27660,100,4,1,0,0,0}, {35461,104,1,1,0,0,0},
	{53771,105,7,1,0,0,0}, {13335,112,16,1,0,0,0}, {71338,160,32,1,0,0,0},
	{75140,192,16,1,0,0,0}, {18913,208,8,1,0,0,0}, {16014,216,8,1,0,0,0},
	{37989,225,1,1,0,0,0}, {2492,228,8,1,0,0,0}, {35723,236,20,1,0,0,0},
	{25503,256,8,16,0,0,2}, {37582,0,32,1,0,0,0}, {27529,32,32,1,0,0,0},
	{18262,128,1,1,0,0,0}, {45547,155,5,1,0,0,0}, {16354,160,32,1,0,0,0},
	{12429,192,64,1,0,0,0}, {12465,256,64,0,444,0,3},
	{1448,32,32,1,0,0,0}, {73704,64,32,1,0,0,0}, {75358,96,32,1,0,0,0},
	{42386,0,131168,1,324,0,0}, {2268,0,1,1,0,0,0}, {14604,40,8,1,0,0,0},
	{45040,61,3,1,0,0,0}, {74634,64,32,1,48,0,0}, {74076,96,32,1,48,0,0},
	{72885,128,32,1,48,0,0}, {72248,160,32,1,48,0,0}, {49212,0,1,1,0,0,0},
	{49237,1,1,1,0,0,0}, {75237,2,1,1,0,0,0}, {36283,3,13,1,0,0,0},
	{51131,16,8,1,0,0,0}, {49072,24,8,1,0,202,0}, {56754,32,16,1,0,0,0},
	{51943,51,5,1,0,0,0}, {44460,59,5,1,0,0,0}, {16249,64,64,1,0,0,0},
	{21243,128,8,1,0,0,0}, {20868,136,24,1,0,0,0}, {55366,211,1,1,0,0,0},
	{55392,212,1,1,0,0,0}, {58521,256,32,1,0,0,0}, {57838,288,32,1,0,0,0},
	{58499,320,32,1,0,0,0}, {57816,352,32,1,0,0,0},
	{58477,384,32,1,0,0,0}, {57794,416,32,1,0,0,0}, {16772,0,64,1,0,0,0},
	{55218,96,16,1,0,0,0}, {72506,128,10,1,0,0,0}, {50497,138,1,1,0,0,0},
	{50950,139,5,1,0,0,0}, {46858,156,4,1,0,204,0}, {75210,165,3,1,0,0,0},
	{28253,168,24,1,0,0,0}, {1366,192,32,1,0,0,0}, {44628,224,32,1,0,0,0},
	{24067,256,64,1,0,0,0}, {2605,320,16,1,0,0,0}, {2694,336,16,1,0,0,0},
	{7915,512,1024,1,751,0,0}, {48505,0,8,1,0,0,0},
	{51131,13,3,1,0,205,0}, {2517,16,16,1,0,0,0}, {29052,32,1,1,0,0,0},
	{75237,33,1,1,0,0,0}, {49247,36,4,1,0,0,0}, {2224,40,24,1,0,0,0},
	{2662,64,16,1,0,0,0}, {45253,80,16,1,0,0,0}, {54778,96,32,1,0,0,0},
	{24131,128,64,1,0,0,0}, {24121,192,64,1,0,0,0},
	{24106,256,64,1,0,0,0}, {1336,320,32,1,0,0,0}, {56754,352,16,1,0,0,0},
	{48268,376,8,1,0,0,0}, {55246,384,32,1,0,0,0}, {45873,416,32,1,0,0,0},
	{16424,448,64,1,0,0,0}, {55236,512,32,1,0,0,0},
	{45861,544,32,1,0,0,0}, {16410,576,64,1,0,0,0},
	{55226,640,32,1,0,0,0}, {45849,672,32,1,0,0,0},
	{16396,704,64,1,0,0,0}, {54481,768,32,1,0,0,0},
	{52460,808,24,1,0,0,0}, {1350,864,32,1,0,0,0}, {16772,0,64,1,0,0,0},
	{56770,128,64,1,0,0,0}, {56784,192,64,1,0,0,0},
	{21036,256,32,1,0,0,0}, {19276,288,32,1,0,0,0},
	{29907,320,32,1,0,0,0}, {23410,352,32,1,0,0,0}, {47839,0,16,1,0,0,0},
	{27714,16,3,1,0,0,0}, {37739,19,1,1,0,0,0}, {53649,20,12,1,0,0,0},
	{34386,20,12,1,0,0,0}, {20828,0,32,1,0,0,0}, {20849,32,32,1,0,0,0},
	{3424,64,32,1,0,0,0}, {52362,128,64,1,0,0,0}, {27846,192,64,1,0,0,0},
	{27818,256,64,1,0,0,0}, {27894,320,32,1,0,0,0},
	{27878,352,32,1,0,0,0}, {53065,416,32,1,0,0,0},
	{53081,448,32,1,0,0,0}, {23384,480,32,1,0,0,0},
	{27920,512,32,1,0,0,0}, {35291,544,32,1,0,0,0},
	{35398,768,64,1,0,0,0}, {35426,832,64,1,0,0,0}, {23676,16,16,1,0,0,0},
	{18933,0,4,1,0,0,0}, {23676,16,16,1,0,0,0}, {48468,0,4,1,0,0,0},
	{47324,4,1,1,0,0,0}, {51395,5,2,1,0,0,0}, {46210,7,1,1,0,0,0},
	{50637,32,1,1,0,0,0}, {45194,33,3,1,0,0,0}, {16354,43,5,1,0,0,0},
	{34437,48,16,1,0,0,0}, {52460,72,24,1,0,0,0}, {50941,104,24,1,0,0,0},
	{24058,128,64,1,0,0,0}, {22515,192,32,1,0,0,0},
	{22483,224,32,1,0,0,0}, {51899,268,4,1,0,0,0}, {170,275,5,1,0,0,0},
	{103,283,5,1,0,0,0}, {53939,288,1,1,0,0,0}, {53954,289,1,1,0,0,0},
	{18176,291,5,1,0,0,0}, {270,299,5,1,0,0,0}, {21220,308,4,1,0,0,0},
	{34007,312,1,1,0,0,0}, {45579,317,3,1,0,0,0}, {54829,320,32,1,0,0,0},
	{54841,352,32,1,0,0,0}, {16301,384,64,1,0,0,0}, {1323,448,32,1,0,0,0},
	{50522,480,1,1,0,0,0}, {44720,485,3,1,0,0,0}, {28817,493,3,1,0,0,0},
	{43967,502,2,1,0,0,0}, {34487,508,4,1,0,0,0},
	{21608,1536,64,0,55,0,3}, {55335,0,32,1,0,0,0}, {2558,48,16,1,0,0,0},
	{33926,80,16,1,0,0,0}, {58371,197,1,1,0,0,0}, {56549,198,1,1,0,0,0},
	{21772,199,1,1,0,0,0}, {28295,200,24,1,0,0,0}, {56291,0,64,1,0,0,0},
	{47534,64,64,1,0,0,0}, {46323,3,5,1,0,0,0}, {56621,11,5,1,0,0,0},
	{56642,19,5,1,0,0,0}, {28073,27,5,1,0,0,0}, {50259,32,1,1,0,0,0},
	{50295,33,1,1,0,0,0}, {534,35,5,1,0,0,0}, {2869,43,5,1,0,0,0},
	{508,51,5,1,0,0,0}, {2851,59,5,1,0,0,0}, {51421,75,5,1,0,0,0},
	{51107,83,5,1,0,0,0}, {2821,91,5,1,0,0,0}, {17314,112,16,1,0,0,0},
	{48730,128,128,1,0,0,0}, {48006,256,16,1,0,0,0},
	{48980,272,16,1,0,0,0}, {23159,288,32,1,0,0,0}, {47626,347,5,1,0,0,0},
	{51089,376,8,1,0,0,0}, {47607,400,16,1,0,0,0}, {72254,416,32,1,0,0,0},
	{56601,448,1,1,0,0,0}, {52661,0,8,1,0,0,0}, {2558,8,16,1,0,0,0},
	{51808,24,8,1,0,217,0}, {28295,32,24,1,0,0,0}, {21495,58,6,1,0,0,0},
	{47342,64,8,1,0,0,0}, {34874,88,3,1,0,0,0}, {52270,92,2,1,0,0,0},
	{47305,94,1,1,0,0,0}, {34819,96,32,1,0,0,0}, {42398,0,1,1,0,0,0},
	{14550,1,31,1,0,0,0}, {1464,32,32,1,0,0,0}, {24172,64,64,1,0,0,0},
	{1262,0,32,1,0,0,0}, {8052,64,1,1,0,0,0}, {17118,72,24,1,0,0,0},
	{46915,96,4,1,0,0,0}, {35088,100,4,1,0,0,0}, {35461,104,1,1,0,0,0},
	{53771,105,7,1,0,0,0}, {53766,112,16,1,0,0,0}, {57422,160,48,1,0,0,0},
	{18913,208,8,1,0,0,0}, {16014,216,8,1,0,0,0}, {37989,225,1,1,0,0,0},
	{2684,228,8,1,0,0,0}, {35723,236,20,1,0,0,0}, {54299,256,8,16,0,0,2},
	{23869,0,64,1,0,0,0}, {1257,64,32,1,0,0,0}, {2553,16,16,1,0,0,0},
	{47342,32,8,1,0,0,0}, {7481,0,96,1,0,0,0}, {74594,128,1,1,0,0,0},
	{43990,129,1,1,0,0,0}, {53804,132,1,1,0,0,0}, {52460,136,24,1,0,0,0},
	{47159,160,5,1,0,0,0}, {54867,184,8,1,0,0,0}, {73849,256,32,8,0,0,2},
	{72599,512,32,8,0,0,2}, {73954,832,1,1,0,0,0},
	{43369,896,128,1,0,0,0}, {46858,0,4,1,0,219,0}, {44538,4,4,1,0,0,0},
	{47324,32,1,1,0,0,0}, {24352,33,1,1,0,0,0}, {1042,35,1,1,0,0,0},
	{47586,36,1,1,0,0,0}, {51913,37,3,1,0,0,0}, {56308,40,24,1,0,0,0},
	{16354,64,6,1,0,0,0}, {53939,71,1,1,0,0,0}, {28207,72,24,1,0,0,0},
	{28155,128,1,1,0,0,0}, {45547,130,6,1,0,0,0}, {2467,136,24,1,0,0,0},
	{52460,200,24,1,0,0,0}, {34437,224,16,1,0,0,0},
	{15823,240,16,1,0,0,0}, {41926,320,32,1,0,0,0},
	{36018,352,30,1,0,0,0}, {46858,0,4,1,0,220,0}, {1453,4,1,1,0,0,0},
	{1073,20,4,1,0,221,0}, {56494,28,4,1,0,0,0}, {2467,40,24,1,0,0,0},
	{28207,72,24,1,0,0,0}, {7600,256,128,1,731,0,0},
	{24206,1024,1536,1,758,0,0},
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
	20, 1, 2, 0, 1, 2, 0, 3, 2, 1, 0, 7, 4, 9, 3, 10, 6, 0, 2, 8, 5, 1, 1,
	0, 2, 4, 0, 2, 5, 1, 3, 4, 2, 3, 0, 8, 9, 5, 6, 7, 1, 3, 4, 1, 2, 0,
	8, 7, 6, 5, 12, 11, 10, 9, 15, 23, 13, 14, 22, 21, 19, 16, 18, 17, 20,
	1, 2, 0, 0, 4, 6, 3, 5, 7, 0, 1, 2, 1, 2, 0, 1, 4, 3, 2, 0, 1, 2, 3,
	0, 0, 1, 1, 0, 3, 2, 0, 3, 1, 2, 6, 5, 4, 12, 11, 23, 22, 4, 25, 1, 2,
	8, 5, 6, 9, 7, 0, 14, 17, 24, 16, 21, 20, 19, 18, 3, 13, 15, 10, 1, 0,
	0, 1, 0, 1, 2, 1, 0, 4, 3, 1, 0, 5, 2, 6, 1, 2, 0, 3, 4, 5, 0, 5, 4,
	2, 1, 3, 0, 1, 0, 2, 1, 0, 0, 1, 10, 4, 6, 5, 0, 8, 9, 7, 2, 11, 3, 1,
	1, 0, 0, 1, 0, 1, 4, 3, 0, 1, 2, 2, 4, 6, 5, 1, 3, 0, 5, 3, 0, 4, 2,
	1, 1, 0, 3, 7, 6, 10, 11, 9, 5, 2, 8, 4, 1, 3, 0, 2, 0, 0, 6, 10, 8,
	0, 5, 4, 2, 1, 9, 3, 7, 0, 1, 0, 8, 9, 4, 6, 7, 5, 0, 1, 12, 14, 13,
	15, 2, 3, 10, 11, 7, 2, 6, 1, 8, 3, 5, 10, 0, 9, 4, 0, 0, 3, 2, 1, 0,
	0, 2, 1, 0, 1, 3, 2, 0, 9, 6, 7, 1, 0, 5, 2, 3, 4, 8, 22, 0, 13, 29,
	2, 36, 3, 4, 37, 34, 7, 32, 8, 11, 10, 12, 6, 19, 20, 33, 21, 15, 16,
	14, 35, 23, 17, 28, 30, 31, 27, 25, 24, 18, 26, 1, 9, 5, 13, 9, 0, 4,
	17, 16, 1, 3, 15, 11, 5, 2, 12, 14, 8, 10, 7, 6, 6, 7, 8, 9, 10, 11,
	12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
	29, 48, 30, 31, 40, 41, 42, 43, 44, 45, 46, 47, 38, 39, 34, 35, 36,
	37, 32, 33, 49, 2, 3, 4, 5, 0, 1, 6, 8, 9, 10, 11, 12, 13, 14, 15, 7,
	2, 3, 4, 5, 0, 1, 0, 1, 2, 1, 2, 0, 0, 1, 0, 1, 0, 6, 4, 10, 8, 2, 3,
	0, 1, 5, 9, 7, 1, 3, 5, 4, 0, 2, 3, 4, 5, 6, 1, 0, 2, 2, 1, 0, 0, 0,
	1, 3, 1, 2, 0, 2, 0, 1, 3, 2, 3, 0, 1, 0, 0, 1, 2, 3, 4, 5, 6, 8, 7,
	51, 53, 52, 19, 9, 55, 56, 54, 58, 57, 44, 36, 35, 60, 61, 64, 62, 49,
	50, 63, 59, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24,
	25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 37, 38, 39, 40, 41, 42, 43,
	45, 46, 47, 48, 1, 3, 2, 0, 4, 7, 3, 1, 5, 2, 6, 0, 3, 5, 14, 33, 24,
	17, 32, 23, 16, 31, 22, 15, 25, 13, 30, 8, 29, 20, 11, 28, 19, 10, 27,
	18, 9, 21, 7, 26, 0, 1, 4, 12, 6, 2, 1, 2, 0, 4, 0, 5, 6, 3, 1, 2, 2,
	7, 1, 0, 4, 6, 5, 3, 8, 0, 5, 4, 3, 2, 1, 1, 2, 0, 9, 0, 10, 12, 11,
	22, 8, 3, 4, 6, 19, 21, 20, 18, 17, 2, 14, 13, 15, 16, 5, 7, 1, 0, 1,
	5, 19, 6, 12, 8, 20, 16, 11, 7, 15, 13, 9, 17, 14, 10, 18, 2, 3, 4, 2,
	1, 3, 0, 0, 2, 1, 3, 6, 0, 2, 5, 3, 1, 4, 0, 1, 1, 0, 2, 3, 0, 0, 2,
	0, 1, 2, 15, 3, 1, 16, 10, 23, 11, 21, 22, 17, 18, 7, 19, 8, 6, 20, 0,
	4, 12, 13, 14, 5, 9, 2, 0, 3, 1, 0, 1, 2, 0, 3, 1, 0, 1, 0, 1, 0, 0,
	0, 1, 10, 46, 9, 53, 51, 52, 67, 24, 57, 40, 68, 69, 37, 36, 58, 71,
	70, 42, 12, 7, 35, 65, 63, 3, 1, 43, 11, 31, 15, 41, 39, 27, 16, 17,
	45, 19, 32, 54, 14, 55, 38, 18, 6, 50, 13, 4, 29, 59, 49, 28, 5, 33,
	20, 22, 62, 34, 60, 47, 48, 30, 61, 44, 2, 0, 66, 64, 21, 25, 23, 26,
	8, 56, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 2, 1, 0, 2, 0, 1, 0, 2, 3, 1, 2,
	1, 0, 2, 0, 1, 2, 1, 0, 10, 13, 14, 11, 12, 6, 7, 4, 5, 2, 0, 3, 1, 8,
	9, 3, 1, 0, 2, 2, 0, 1, 3, 2, 1, 0, 2, 3, 0, 1, 2, 1, 0, 2, 0, 1, 3,
	2, 0, 4, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 0, 2, 3, 4, 0, 1, 1, 0,
	2, 3, 0, 1, 1, 0, 2, 3, 2, 0, 1, 2, 4, 3, 1, 0, 2, 0, 1, 4, 1, 0, 3,
	2, 3, 5, 4, 2, 0, 1, 1, 0, 3, 2, 2, 0, 1, 4, 1, 0, 3, 2, 2, 0, 1, 3,
	4, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 4, 2, 0, 1, 5, 1, 0, 2, 3, 4, 3, 2,
	0, 1, 1, 0, 2, 5, 3, 4, 2, 0, 1, 0, 1, 1, 0, 2, 0, 3, 1, 1, 0, 2, 4,
	0, 1, 3, 2, 1, 0, 2, 0, 1, 0, 1, 1, 0, 2, 0, 1, 2, 1, 0, 3, 3, 4, 2,
	0, 1, 3, 2, 0, 1, 4, 1, 0, 2, 3, 2, 0, 1, 2, 1, 0, 2, 0, 1, 1, 0, 2,
	2, 0, 1, 0, 1, 2, 3, 1, 0, 2, 3, 4, 0, 1, 5, 4, 6, 1, 0, 2, 3, 30, 8,
	11, 12, 17, 6, 7, 10, 23, 21, 32, 15, 19, 22, 26, 24, 28, 13, 29, 20,
	31, 14, 18, 16, 27, 25, 9, 33, 34, 35, 36, 37, 4, 5, 3, 2, 0, 1, 1, 0,
	2, 3, 3, 2, 5, 4, 0, 1, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 2, 0, 1, 1, 0,
	2, 2, 0, 1, 1, 0, 2, 2, 0, 1, 0, 1, 1, 0, 3, 2, 1, 0, 2, 1, 0, 2, 3,
	0, 1, 1, 0, 2, 4, 6, 3, 0, 1, 5, 1, 0, 2, 2, 0, 1, 1, 0, 2, 3, 2, 0,
	1, 1, 0, 2, 0, 1, 2, 1, 0, 2, 0, 1, 2, 4, 3, 2, 0, 1, 5, 3, 2, 0, 1,
	0, 0, 1, 0, 1, 0, 1, 0, 2, 3, 0, 1, 2, 5, 1, 0, 2, 3, 4, 14, 2, 8, 12,
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
	{52527,0,2}, {53492,2,37}, {48734,39,3}, {50907,42,2}, {17153,44,10},
	{52553,54,2}, {57155,56,9}, {45776,65,18}, {19783,83,4}, {25529,87,3},
	{47992,90,2}, {48678,92,22}, {52048,114,3}, {34441,117,3},
	{50418,120,5}, {50131,125,6}, {47984,131,2}, {25166,133,203},
	{35906,336,2}, {17632,338,17}, {46694,355,3}, {52590,358,2},
	{48628,360,3}, {7506,363,3}, {22853,366,2}, {24593,368,2},
	{52740,370,3}, {46547,373,3}, {47780,376,2}, {13147,378,3},
	{17654,381,3}, {51802,384,11}, {8094,395,2}, {17325,397,2},
	{48386,399,5}, {48362,404,3}, {18284,407,10}, {56401,417,4},
	{48536,421,2}, {50562,423,4}, {50195,427,2}, {56714,429,3},
	{56663,432,5}, {21013,437,3}, {46780,440,3}, {14649,443,3},
	{46758,446,2}, {14750,448,8}, {36589,456,5}, {34259,461,2},
	{13140,463,2}, {17643,465,2}, {49794,467,13}, {48999,480,4},
	{48085,484,36}, {42262,520,26}, {57249,546,8}, {42458,554,8},
	{24896,562,10}, {20496,572,4}, {2280,576,16}, {27207,592,5},
	{28730,597,14}, {47961,611,3}, {48025,614,2}, {51988,616,3},
	{22135,619,4}, {51258,623,4}, {28750,627,3}, {49125,630,9},
	{28939,639,6}, {49616,645,7}, {49587,652,2}, {48611,654,2},
	{46827,656,3}, {57148,659,2}, {26052,661,5}, {1490,666,2},
	{47128,668,3}, {21055,671,7}, {47891,678,4}, {35572,682,5},
	{21047,687,4}, {16610,691,2}, {35545,693,3}, {48767,696,6},
	{49735,702,12}, {52247,714,4}, {55619,718,3}, {51446,721,4},
	{27457,725,3}, {42814,728,4}, {1659,732,4}, {48072,736,2},
	{48059,738,2}, {51174,740,3}, {1676,743,4}, {52504,747,3},
	{41920,750,7}, {35047,757,3}, {52823,760,2}, {16471,762,3},
	{46461,765,6}, {48214,771,2}, {51225,773,7}, {1448,780,3},
	{36273,783,19}, {22953,802,2}, {52570,804,2}, {16752,806,4},
	{50154,810,2}, {27997,812,2}, {28304,814,2}, {52641,816,2},
	{36107,818,3}, {36063,821,2}, {17551,823,2}, {28341,825,5},
	{16822,830,3}, {17521,833,6}, {12711,839,4}, {34700,843,3},
	{18001,846,2}, {28959,848,3}, {47927,851,3}, {48910,854,26},
	{13423,880,4}, {20450,884,4}, {49318,888,3}, {49540,891,4},
	{46631,895,3}, {17580,898,2}, {35104,900,5}, {34704,905,6},
	{1082,911,2}, {15870,913,3}, {47861,916,3}, {1652,919,4},
	{13801,923,2}, {47907,925,7}, {20697,932,4}, {36718,936,2},
	{17354,938,2}, {56875,940,6}, {51572,946,8}, {24521,954,3},
	{21025,957,3}, {51391,960,2}, {46584,962,4}, {13154,966,9},
	{46832,975,8}, {12469,983,2}, {24642,985,7}, {48175,992,2},
	{15722,994,6}, {52482,1000,3}, {46409,1003,2}, {22165,1005,3},
	{48234,1008,17}, {54904,1025,63}, {21032,1088,6}, {16902,1094,3},
	{49558,1097,2}, {46842,1099,2}, {52027,1101,4}, {49389,1105,4},
	{24417,1109,2}, {24443,1111,2}, {49275,1113,3}, {420,1116,3},
	{46817,1119,3}, {48488,1122,2}, {15645,1124,7}, {21376,1131,5},
	{33799,1136,3}, {48126,1139,5}, {1047,1144,2}, {36728,1146,5},
	{52463,1151,8}, {51061,1159,2}, {13601,1161,6}, {46791,1167,3},
	{25048,1170,5}, {46816,1175,2}, {17298,1177,3}, {53017,1180,2},
	{48860,1182,4}, {16501,1186,4}, {49990,1190,3}, {46729,1193,2},
	{17263,1195,3}, {25986,1198,3}, {48568,1201,2}, {36755,1203,2},
	{37178,1205,2}, {47876,1207,3}, {48431,1210,3}, {36611,1213,3},
	{25942,1216,2}, {22261,1218,4}, {49199,1222,2}, {49016,1224,2},
	{49055,1226,2}, {46482,1228,4}, {51122,1232,3}, {36255,1235,10},
	{46566,1245,3}, {13858,1248,2}, {46449,1250,2}, {52622,1252,3},
	{46771,1255,3}, {35139,1258,8}, {51529,1266,2}, {56323,1268,2},
	{48468,1270,4}, {24195,1274,2}, {51766,1276,21}, {48968,1297,4},
	{46812,1301,2}, {46801,1303,2}, {1068,1305,2},
};

const struct mlx5ctl_enum_value mlx5ctl_enum_values[] = {
	{0x0,67475}, {0x1,69803}, {0x1,71383}, {0x2,75182}, {0x3,67977},
	{0x4,71398}, {0x5,75196}, {0x6,65315}, {0x7,62220}, {0x8,59981},
	{0x9,60079}, {0xa,66317}, {0xb,59967}, {0xc,60022}, {0xd,71154},
	{0xe,72097}, {0xf,73741}, {0x10,75451}, {0x11,71171}, {0x12,72113},
	{0x13,73757}, {0x14,75466}, {0x15,71929}, {0x16,71939}, {0x17,68728},
	{0x47,60821}, {0x49,70248}, {0x50,70079}, {0x51,75060}, {0x52,74389},
	{0x53,73283}, {0x54,72462}, {0x55,71862}, {0x56,71641}, {0x57,70990},
	{0x58,70824}, {0x5d,68054}, {0x6f,73594}, {0x70,75428}, {0x1,60987},
	{0x2,69714}, {0x3,58811}, {0xc,60912}, {0x1000,67336}, {0x0,60772},
	{0x7,61790}, {0x8,61876}, {0x9,61839}, {0xa,61779}, {0xb,61851},
	{0xc,61827}, {0xd,61815}, {0xe,61803}, {0xf,61863}, {0x1,64713},
	{0x2,64618}, {0x1,65194}, {0x2,59188}, {0x3,70141}, {0x4,70201},
	{0x5,70239}, {0x6,70220}, {0x7,70160}, {0x8,70181}, {0x10,60930},
	{0x0,67380}, {0x1,67390}, {0x2,62456}, {0x2,62467}, {0x4,62398},
	{0x4,62409}, {0x8,62273}, {0x8,62284}, {0x10,62374}, {0x10,62386},
	{0x20,62478}, {0x20,62490}, {0x40,62432}, {0x40,62444}, {0x80,62308},
	{0x80,62321}, {0x100,62348}, {0x100,62361}, {0x1,65340}, {0x2,69708},
	{0x4,65331}, {0x8,69699}, {0x0,65554}, {0x1,68978}, {0x2,68969},
	{0x0,70107}, {0x1,66778}, {0x0,66559}, {0x1,62875}, {0x2,65304},
	{0x3,69946}, {0x4,68495}, {0x5,62917}, {0x6,62893}, {0x7,68253},
	{0x8,68201}, {0x9,66825}, {0xc,61888}, {0xd,66849}, {0xf,66212},
	{0x11,62158}, {0x13,65844}, {0x14,60263}, {0x15,70018}, {0x1a,65493},
	{0x1f,70039}, {0x20,73261}, {0x25,65781}, {0x26,65803}, {0x0,66901},
	{0x1,66388}, {0x2,68007}, {0x0,69127}, {0x1,67545}, {0x3,69537},
	{0x0,62596}, {0x1,62636}, {0x2,62676}, {0x3,62656}, {0x4,62615},
	{0x0,62696}, {0x1,62713}, {0x2,62730}, {0x3,62580}, {0x4,62564},
	{0x5,62548}, {0x0,70107}, {0x1,60991}, {0x100,65385}, {0x101,64085},
	{0x102,70356}, {0x103,70365}, {0x104,70390}, {0x105,70378},
	{0x107,62747}, {0x108,62812}, {0x109,65399}, {0x10a,66712},
	{0x10b,66723}, {0x10d,65943}, {0x111,65715}, {0x113,67200},
	{0x114,67198}, {0x115,70413}, {0x116,70401}, {0x117,67518},
	{0x118,67594}, {0x119,67610}, {0x200,58951}, {0x201,58897},
	{0x202,58908}, {0x203,61246}, {0x204,68036}, {0x205,69968},
	{0x206,69966}, {0x207,69953}, {0x301,64737}, {0x302,64726},
	{0x303,64717}, {0x304,67918}, {0x400,64791}, {0x401,64760},
	{0x402,64751}, {0x403,64771}, {0x500,65075}, {0x501,64905},
	{0x502,64950}, {0x503,65041}, {0x504,65017}, {0x505,65006},
	{0x506,65028}, {0x507,65053}, {0x50a,64942}, {0x50b,64891},
	{0x50c,64995}, {0x50d,70007}, {0x50e,64962}, {0x600,59334},
	{0x601,59314}, {0x700,64644}, {0x701,64632}, {0x702,64622},
	{0x703,64510}, {0x705,64697}, {0x706,64669}, {0x707,64655},
	{0x708,64685}, {0x710,61157}, {0x711,61135}, {0x712,61147},
	{0x713,61125}, {0x714,65902}, {0x717,64611}, {0x718,64580},
	{0x719,64570}, {0x71a,64603}, {0x725,58624}, {0x726,58650},
	{0x727,61974}, {0x729,63744}, {0x72a,64592}, {0x740,61909},
	{0x750,67481}, {0x751,67499}, {0x752,59451}, {0x753,59475},
	{0x754,59500}, {0x755,59524}, {0x760,61352}, {0x761,61371},
	{0x762,59549}, {0x763,59573}, {0x764,68779}, {0x765,58876},
	{0x76f,59366}, {0x770,64139}, {0x771,64217}, {0x772,64215},
	{0x773,64199}, {0x774,64159}, {0x775,64179}, {0x780,60803},
	{0x781,60786}, {0x782,60687}, {0x783,60634}, {0x784,60609},
	{0x785,60661}, {0x786,59945}, {0x787,59922}, {0x800,68564},
	{0x801,68562}, {0x802,64412}, {0x803,64410}, {0x804,65822},
	{0x805,67035}, {0x806,67059}, {0x807,67073}, {0x80a,66878},
	{0x80b,59004}, {0x80c,59020}, {0x80d,65117}, {0x80e,69720},
	{0x80f,69718}, {0x816,66003}, {0x817,66001}, {0x819,62076},
	{0x820,62100}, {0x821,61592}, {0x822,61209}, {0x823,61227},
	{0x824,62039}, {0x825,62057}, {0x826,62959}, {0x827,60059},
	{0x828,60036}, {0x829,58763}, {0x82a,58742}, {0x82b,58782},
	{0x830,66367}, {0x831,66353}, {0x840,67166}, {0x841,67120},
	{0x842,67098}, {0x843,67108}, {0x844,67149}, {0x845,67131},
	{0x900,64043}, {0x901,64032}, {0x902,64020}, {0x903,64010},
	{0x904,64470}, {0x905,64460}, {0x906,64449}, {0x907,64440},
	{0x908,64560}, {0x909,64500}, {0x90a,64489}, {0x90b,64480},
	{0x90c,65183}, {0x90d,65172}, {0x90e,65160}, {0x90f,65150},
	{0x910,61997}, {0x912,62209}, {0x913,62198}, {0x914,62186},
	{0x915,62176}, {0x916,60174}, {0x917,60163}, {0x918,60151},
	{0x919,60141}, {0x92f,60230}, {0x930,68246}, {0x931,68164},
	{0x932,68147}, {0x933,64847}, {0x934,64828}, {0x935,64811},
	{0x936,58697}, {0x937,58674}, {0x938,58718}, {0x939,64120},
	{0x93a,64118}, {0x93b,64099}, {0x93c,68183}, {0x93d,59630},
	{0x93e,59628}, {0x93f,59598}, {0x940,59690}, {0x941,59688},
	{0x942,59660}, {0x960,65070}, {0x961,64916}, {0x962,64886},
	{0x963,64900}, {0x964,61569}, {0xa00,61103}, {0xa01,61081},
	{0xa02,61037}, {0xa03,61058}, {0xa04,59082}, {0xa06,59069},
	{0xa08,66248}, {0xa0a,66235}, {0xb00,66927}, {0xb0c,64254},
	{0xb0d,67559}, {0xb0e,67576}, {0xb12,65488}, {0xb16,61423},
	{0xb17,67905}, {0xb00,60135}, {0xd00,68602}, {0x0,66597}, {0x1,63063},
	{0x2,63238}, {0x3,63314}, {0x4,63413}, {0x5,63129}, {0x6,58615},
	{0x7,58967}, {0x8,63306}, {0x9,63431}, {0xa,63041}, {0xf,63118},
	{0x10,63449}, {0x30,63071}, {0x40,63141}, {0x50,63290}, {0x51,63273},
	{0x0,68806}, {0x1,64874}, {0x2,65589}, {0x0,67475}, {0x1,69803},
	{0x0,66559}, {0x1,65082}, {0x2,66220}, {0x0,67209}, {0x1,67195},
	{0x2,67206}, {0x0,66818}, {0x1,66805}, {0x1,65614}, {0x2,63804},
	{0x0,67926}, {0x1,67946}, {0x2,62831}, {0x9,69083}, {0xa,68963},
	{0xb,69076}, {0x0,62420}, {0x1,62295}, {0x6,69039}, {0x9,69049},
	{0xa,68963}, {0x0,66597}, {0x9,59273}, {0xa,66410}, {0x0,64747},
	{0x1,66173}, {0x2,68588}, {0x3,66193}, {0x4,59352}, {0x5,64781},
	{0x6,61000}, {0xc,63405}, {0xd,63187}, {0xe,63199}, {0xf,68771},
	{0x0,69916}, {0x1,69690}, {0x1,66131}, {0x3,59163}, {0x0,68007},
	{0x1,66662}, {0x2,65300}, {0x3,70263}, {0x4,70279}, {0x0,66792},
	{0x1,71037}, {0x2,71944}, {0x0,67996}, {0x0,68004}, {0x1,71944},
	{0x1,65308}, {0x2,71037}, {0x2,65297}, {0x3,68820}, {0x3,70015},
	{0xc,65224}, {0xc0,71978}, {0x0,68861}, {0x1,68865}, {0x2,69894},
	{0x3,63970}, {0x0,68274}, {0x1,60839}, {0x0,61686}, {0x1,61644},
	{0x2,61726}, {0x3,73222}, {0x80000,61308}, {0x100000,68220},
	{0x0,65082}, {0x1,64748}, {0x2,64804}, {0x1,62334}, {0x2,62502},
	{0x3,62260}, {0x4,62247}, {0x5,62234}, {0x0,68288}, {0x1,70299},
	{0x2,70210}, {0x0,67351}, {0x1,66976}, {0x2,69031}, {0x80,63624},
	{0x81,58586}, {0x82,59214}, {0x1,64874}, {0x2,63827}, {0x0,65349},
	{0x1,59381}, {0x2,69674}, {0x3,68875}, {0x4,66600}, {0x5,68012},
	{0x6,68829}, {0x7,67626}, {0x1,64422}, {0x2,59961}, {0x4,69816},
	{0x8,69811}, {0x10,64865}, {0x1,68555}, {0x2,63019}, {0x9,69083},
	{0xa,68963}, {0x0,66597}, {0xa,67830}, {0x1,63375}, {0x2,63208},
	{0x4,63048}, {0x5,63392}, {0x6,63479}, {0x10,63195}, {0x11,63083},
	{0x12,63174}, {0x13,63100}, {0x14,63224}, {0x15,63531}, {0x16,63555},
	{0x22,63491}, {0x0,65082}, {0x1,64714}, {0x2,64477}, {0x6,61164},
	{0x0,65202}, {0x1,67007}, {0x2,59820}, {0x3,69009}, {0x4,63781},
	{0x5,63650}, {0x7,69111}, {0x8,63827}, {0x9,68352}, {0xa,68621},
	{0xb,59829}, {0xc,60725}, {0xd,68347}, {0xe,69595}, {0xf,68413},
	{0x10,63762}, {0x11,63634}, {0x12,63665}, {0x13,67892}, {0x14,60749},
	{0x15,60300}, {0x16,60489}, {0x17,60311}, {0x18,63752}, {0x19,67016},
	{0x1a,65698}, {0x1b,60414}, {0x1c,68997}, {0x1d,65859}, {0x20,63965},
	{0x21,63790}, {0x22,60426}, {0x24,64183}, {0x25,60290}, {0x26,64325},
	{0x27,68364}, {0x0,61278}, {0x1,69650}, {0x2,69552}, {0x3,69020},
	{0x4,63781}, {0x5,63908}, {0x7,69089}, {0x8,63827}, {0x9,68395},
	{0xa,65734}, {0xb,59829}, {0xc,60273}, {0x10,63713}, {0x11,63681},
	{0x12,63936}, {0x13,69578}, {0x14,60762}, {0x15,60300}, {0x19,60378},
	{0x1a,60327}, {0x1b,60363}, {0x1c,68902}, {0x1d,65877}, {0x1f,60530},
	{0x20,63965}, {0x21,63790}, {0x1,70716}, {0x2,71238}, {0x4,73840},
	{0x8,72145}, {0x10,70631}, {0x20,71188}, {0x40,73387}, {0x80,71987},
	{0x1,75073}, {0x2,74402}, {0x4,73296}, {0x8,72475}, {0x10,71875},
	{0x20,71654}, {0x40,71003}, {0x80,70837}, {0x4,61760}, {0x8,60976},
	{0x10,60961}, {0x20,68625}, {0x40,67662}, {0x80,67688}, {0x100,67700},
	{0x200,68799}, {0x400,70063}, {0x800,67675}, {0x1,66476}, {0x2,64807},
	{0x4,61892}, {0x8,66324}, {0x1,69230}, {0x2,69206}, {0x4,69156},
	{0x8,69254}, {0x10,69276}, {0x20,69177}, {0x40,69305}, {0x80,69329},
	{0x100,69402}, {0x200,69379}, {0x400,69510}, {0x800,69136},
	{0x10000,69425}, {0x20000,69475}, {0x40000,69450}, {0x80000,69354},
	{0x8,67373}, {0x10,67859}, {0x20,65250}, {0x100,65207}, {0x200,71007},
	{0x1,59267}, {0x2,65094}, {0x4,59842}, {0x8,60257}, {0x10,61168},
	{0x20,65477}, {0x40,64361}, {0x80,65099}, {0x100,66782},
	{0x400,73240}, {0x800,73271}, {0x1000,60200}, {0x2000,60185},
	{0x4000,65519}, {0x0,59961}, {0x1,68253}, {0x2,64050}, {0x0,70018},
	{0x1,70039}, {0x0,59879}, {0x1,66616}, {0x2,59899}, {0x0,68965},
	{0x1,59260}, {0x2,66099}, {0x3,68987}, {0x0,66762}, {0x1,73352},
	{0x2,66855}, {0x3,61296}, {0x0,67284}, {0x1,68544}, {0x2,66026},
	{0x0,59105}, {0x0,59428}, {0x1,59062}, {0x2,66498}, {0x3,66482},
	{0x4,70120}, {0x4,66825}, {0x5,59094}, {0x6,59041}, {0x1,69748},
	{0x2,60985}, {0x3,61024}, {0x4,65680}, {0x5,67222}, {0x6,59112},
	{0x1,64369}, {0x2,59737}, {0x3,63842}, {0x4,67813}, {0x5,67847},
	{0x6,69617}, {0x7,66567}, {0x1,68941}, {0x2,68929}, {0x0,65061},
	{0x1,64931}, {0x0,60744}, {0x1,67351}, {0x2,63970}, {0x1,70302},
	{0x2,59052}, {0x100,66260}, {0x800,60215}, {0x2000,64427},
	{0x800000000ULL,60558}, {0x8000000000ULL,69738}, {0x0,70725},
	{0x1,71247}, {0x1,62158}, {0x2,70018}, {0x4,70039}, {0xc,58850},
	{0x13,70018}, {0x20,64299}, {0x24,65504}, {0x27,70039}, {0x47,66623},
	{0xff15,63002}, {0x1,59718}, {0x5,60507}, {0x7,60440}, {0x8,60460},
	{0x1,65233}, {0x2,65217}, {0x4,59995}, {0x8,60093}, {0x10,66741},
	{0x1000,58850}, {0x80000,70018}, {0x100000000ULL,64299},
	{0x1000000000ULL,65504}, {0x0,59196}, {0x1,63022}, {0x1,68742},
	{0x2,68761}, {0x4,58977}, {0x0,59961}, {0x1,68253}, {0x2,64050},
	{0x6,64294}, {0x8,66616}, {0xa,67966}, {0x1,63341}, {0x7,69856},
	{0x8,63328}, {0x9,63573}, {0xa,63357}, {0xb,63466}, {0xc,65594},
	{0xd,63263}, {0xe,59345}, {0xf,63164}, {0x10,63249}, {0x12,63510},
	{0x0,64073}, {0x1,69127}, {0x2,69922}, {0x7,60942}, {0x0,64073},
	{0x1,69127}, {0x2,69922}, {0x0,68007}, {0x1,73368}, {0x2,65247},
	{0x3,65289}, {0x0,68483}, {0x1,65763}, {0x2,65622}, {0x0,74445},
	{0x1,72500}, {0x2,71658}, {0x3,70841}, {0x0,60882}, {0x1,60872},
	{0x2,60850}, {0x3,60861}, {0x0,71944}, {0x1,71037}, {0x0,65311},
	{0x1,65300}, {0x0,58600}, {0x1,60897}, {0x2,59228}, {0x0,60882},
	{0x1,60872}, {0x2,60850}, {0x3,60861}, {0x0,66394}, {0x1,61404},
	{0x2,62795}, {0x1,61686}, {0x2,61644}, {0x4,61726}, {0x8,73222},
	{0x10,72444}, {0x20,71844}, {0x40,71611}, {0x0,70701}, {0x2,67288},
	{0x3,67265}, {0x0,68119}, {0x1,60951}, {0x1,75485}, {0x8,72534},
	{0x40,71071}, {0x0,68131}, {0x1,65928}, {0x2,61334}, {0x3,59751},
	{0x4,66707}, {0x5,59763}, {0x1,65240}, {0x2,67358}, {0x0,70296},
	{0x1,59778}, {0x2,61929}, {0x3,66142}, {0x4,66260}, {0x5,69974},
	{0x6,66918}, {0x1000000,66525}, {0x20000000,63984},
	{0x40000000,66075}, {0x1,66095}, {0x2,67331}, {0x40,64388},
	{0x80,68570}, {0x100,66549}, {0x200,63584}, {0x1000,66075},
	{0x2000,58959}, {0x4000,65676}, {0x20000,64007}, {0x40000,59293},
	{0x80000,63591}, {0x100000,59246}, {0x200000,70424}, {0x800000,68510},
	{0x2000000,67434}, {0x20000000,68457}, {0x40000000000ULL,71629},
	{0x800000000000ULL,69764}, {0x0,59786}, {0x3,65483}, {0x0,64771},
	{0x1,64781}, {0x1,68578}, {0x2,60250}, {0x4,66751}, {0x8,65670},
	{0x1,68714}, {0x8000,68696}, {0x1,65359}, {0x2,70099}, {0x1,65359},
	{0x2,70099}, {0x0,69888}, {0x1,69886}, {0x2,68551}, {0x4,62981},
	{0x8,68665}, {0x1,67883}, {0x2,59299}, {0x0,66963}, {0x1,66701},
	{0x0,63892}, {0x1,65562}, {0x2,67241}, {0x3,63862}, {0x4,62841},
	{0x1,68314}, {0x2,61196}, {0x4,67794}, {0x0,66963}, {0x1,66685},
	{0x2,66673}, {0x3,64064}, {0x4,64059}, {0x5,66958}, {0x0,65117},
	{0x1,66631}, {0x2,64233}, {0x3,66646}, {0x1,69803}, {0x2,67475},
	{0x3,59246}, {0x0,70103}, {0x1,66156}, {0x1,67723}, {0x2,68069},
	{0x3,69825}, {0x0,69808}, {0x1,69903}, {0x2,66126}, {0x8,66260},
	{0xb,60215}, {0xd,64427}, {0x18,64280}, {0x1c,61551}, {0x23,60558},
	{0x40,69847}, {0x41,69852}, {0x42,67400}, {0x43,65651}, {0x46,66696},
	{0xff01,58958}, {0xff02,65082}, {0xff03,59341}, {0xff04,65190},
	{0xff05,64704}, {0xff06,64714}, {0xff07,64477}, {0xff08,64050},
	{0xff09,62216}, {0xff0a,61164}, {0xff0b,64618}, {0xff0e,60181},
	{0xff0f,64126}, {0xff10,64804}, {0xff15,62993}, {0x10000000,69803},
	{0x20000000,67475}, {0x40000000,59436}, {0x80000000,68593},
	{0x1,62122}, {0x1,61934}, {0x2,62140}, {0x2,61954}, {0x0,68007},
	{0x1,65311}, {0x2,65300}, {0x1,63599}, {0x2,67475}, {0x4,70314},
	{0x80,63970}, {0x0,66985}, {0x1,66908}, {0x2,63970}, {0x0,69127},
	{0x1,69537}, {0x1,68510}, {0x4,66941}, {0x8,65108}, {0x30,66588},
	{0x40,66082}, {0x4,69753}, {0x8,67422}, {0x10,69786}, {0x20,67457},
	{0x40,69946}, {0x80,66068}, {0x0,67177}, {0x1,67188}, {0x1,63599},
	{0x2,67475}, {0x4,70314}, {0x0,67914}, {0x1,70314}, {0x2,58804},
	{0x0,65589}, {0x1,64874}, {0x2,59253}, {0xffffffff,68771},
	{0x1,64874}, {0x2,65589}, {0x1,65589}, {0x4,67351}, {0x5,68808},
	{0x6,68775}, {0x7,58892}, {0x8,68766}, {0x9,67046}, {0x1,59412},
	{0x2,59395}, {0x4,66842}, {0x8,58990}, {0x1,67319}, {0x2,68338},
	{0x1,70107}, {0x4,66102}, {0x1,62334}, {0x2,62502}, {0x3,62260},
	{0x4,62247}, {0x5,62234}, {0x7,64975}, {0x1,70046}, {0x2,70124},
	{0x3,70132}, {0x4,70191}, {0x5,70229}, {0x6,70210}, {0x7,70149},
	{0x8,70170}, {0x0,68288}, {0x11,70229}, {0x22,70210}, {0x0,68288},
	{0x1,70229}, {0x2,70210}, {0x0,62162}, {0x1,60581}, {0x0,69083},
	{0x1,66146}, {0x2,68820}, {0x3,68893}, {0x0,69883}, {0x1,69808},
	{0x2,68548}, {0x3,69877}, {0x5,66758}, {0x7,75481}, {0x8,74451},
	{0x9,66272}, {0xc,63976}, {0x0,59782}, {0x1,60744}, {0x2,63026},
	{0x3,61269}, {0x4,64275}, {0x6,63590}, {0x7,68558}, {0x9,69640},
	{0x1,65327}, {0x2,65322}, {0x0,61660}, {0x1,61618}, {0x2,61700},
	{0x3,73197}, {0x4,72419}, {0x5,71819}, {0x6,71586}, {0x0,60713},
	{0x1,64223}, {0x0,61464}, {0x1,68639}, {0x2,61487}, {0x3,61509},
	{0x4,61447}, {0x5,62859}, {0x1,62759}, {0x2,62770}, {0x3,62781},
	{0x0,65589}, {0x1,64874}, {0x1,60131}, {0x7,60108}, {0x9,60117},
	{0x0,66105}, {0x1,67871}, {0x2,66460}, {0x3,73336}, {0x4,66444},
	{0x5,71901}, {0x6,66424}, {0x7,71949}, {0x8,60004}, {0x9,73316},
	{0xa,65262}, {0xb,71014}, {0xc,71042}, {0xf,64339}, {0x10,64350},
	{0x11,70035}, {0x12,70024}, {0x4002,61273}, {0x4005,64399},
	{0x400a,61010}, {0x4013,66167}, {0x4019,66296}, {0x4020,66285},
	{0x4021,65085}, {0x4022,65376}, {0x4023,66338}, {0x4024,67030},
	{0x402e,65121}, {0x5001,65463}, {0x5002,65212}, {0x5003,59441},
	{0x5004,61184}, {0x5006,61898}, {0x5007,70058}, {0x5008,60713},
	{0x5009,68462}, {0x500b,70094}, {0x500c,69901}, {0x500e,69911},
	{0x500f,69906}, {0x5010,67991}, {0x5012,61903}, {0x5023,66207},
	{0x5031,64383}, {0x5041,64002}, {0x507f,66301}, {0x6001,69867},
	{0x7004,61388}, {0x9009,65457}, {0x900a,65145}, {0x9014,70319},
	{0x9028,66348}, {0x902b,64405}, {0x902d,69851}, {0x9040,65367},
	{0x9041,67212}, {0x9042,70110}, {0x9043,66328}, {0x9050,65983},
	{0x9051,60719}, {0x9053,61773}, {0x9054,67760}, {0x9055,69841},
	{0x9056,70001}, {0x9059,64054}, {0x9060,61755}, {0x9061,66736},
	{0x9062,70054}, {0x9063,70351}, {0x907f,66306}, {0x9155,64801},
	{0x9156,62825}, {0x9162,69881}, {0x9180,66136}, {0x9181,63030},
	{0xb001,63594}, {0xb002,66267}, {0xb01f,66311}, {0xc000,65131},
	{0xc00e,63609}, {0x0,65082}, {0x1,64714}, {0x2,64477}, {0x3,64713},
	{0x4,64712}, {0x5,64618}, {0x1,67307}, {0x2,60918}, {0x4,67327},
	{0x0,64315}, {0x1,63614}, {0x1,58963}, {0x3,63590}, {0x0,74379},
	{0x1,65443}, {0x2,73251}, {0x4,65429}, {0x0,71944}, {0x1,71037},
	{0x2,65420}, {0x4,65411}, {0x0,68029}, {0x1,65190}, {0x0,68029},
	{0x1,66152}, {0x0,66833}, {0x1,69631}, {0x2,68108}, {0x0,67395},
	{0x1,68488}, {0x2,68431}, {0x0,59782}, {0x1,58963}, {0x3,63590},
	{0x0,64714}, {0x1,64427}, {0xfff9,68537}, {0xfffa,68606},
	{0xfffb,67713}, {0xfffc,63970}, {0xfffd,68500}, {0xfffe,65549},
	{0xffff,59446}, {0x0,65233}, {0x1,65217}, {0x2,59995}, {0x3,60093},
	{0x4,66741}, {0x0,68007}, {0x1,70593}, {0x2,58564}, {0x0,64422},
	{0x1,59961}, {0x2,69816}, {0x3,69811}, {0x4,64865}, {0x2,66796},
	{0x3,69930}, {0x0,65796}, {0x1,67089}, {0x2,59791}, {0x3,61537},
	{0x4,68683}, {0x0,68522}, {0x1,62875}, {0x2,65304}, {0x3,69946},
	{0x4,68495}, {0x15,70018}, {0x20,73371}, {0x25,65781}, {0x0,66379},
	{0x2,67341}, {0x0,58865}, {0x10,75492}, {0x11,68761}, {0x12,68752},
	{0x13,68264}, {0x14,68136}, {0x0,59782}, {0x1,58963}, {0x3,63590},
	{0x0,66754}, {0x1,66732}, {0x2,70607}, {0x3,64307}, {0x4,63989},
	{0x0,68573}, {0x1,63970}, {0x0,71575}, {0x1,59175}, {0x2,70813},
	{0x0,63614}, {0x1,64315}, {0x0,66932}, {0x1,58836}, {0x2,65629},
	{0x3,65468}, {0x0,59834}, {0x1,59249}, {0x2,60102}, {0x3,69731},
	{0x0,67767}, {0x1,67782}, {0x2,65572}, {0x0,61415}, {0x1,66419},
	{0x0,66963}, {0x1,60736}, {0x2,68098}, {0x0,66963}, {0x1,68098},
	{0x2,68081}, {0x0,61017}, {0x1,61015}, {0x1,65540}, {0x2,65531},
	{0x1,59861}, {0x2,59851}, {0x0,68378}, {0x1,68321}, {0x2,67742},
	{0x0,63036}, {0x1,65989}, {0x2,61304}, {0x1,63036}, {0x2,65989},
	{0x4,61304}, {0x1,59034}, {0x2,62516}, {0x10,66046}, {0x20,68436},
	{0x40,68451}, {0x80,68029}, {0x0,59296}, {0x1,59243}, {0x1,60844},
	{0x2,69545}, {0x0,60844}, {0x1,69545}, {0x0,60744}, {0x1,58963},
	{0x2,68598}, {0x3,63590}, {0x0,68467}, {0x1,68480}, {0x2,68470},
	{0x1,67656}, {0x8,62019}, {0x10,68296}, {0x40,61740}, {0x80,59126},
	{0x100,59145}, {0x400,65962}, {0x800,58921}, {0x1000,62533},
	{0x4000,58935}, {0x0,65589}, {0x1,64874}, {0x2,65483}, {0x1,66117},
	{0x3,61189}, {0x0,65589}, {0x1,64874}, {0x0,59911}, {0x1,59889},
	{0x2,66616}, {0x0,68806}, {0x1,68849}, {0x2,68851}, {0x0,68288},
	{0x2,69987}, {0x4,69995}, {0x8,64882}, {0x10,59869}, {0x20,59851},
	{0x40,59861}, {0x80,58573}, {0x0,68007}, {0x1,66040}, {0x0,68007},
	{0x1,66040}, {0x0,59808}, {0x1,69980}, {0x2,64517}, {0x3,64541},
	{0x0,59808}, {0x1,69980}, {0x0,65117}, {0x1,66538}, {0x8,67470},
	{0x9,66178}, {0xa,68593}, {0xb,66198}, {0xe,65500}, {0xf,60892},
	{0x10,69798}, {0x11,62949}, {0x12,70341}, {0x14,62932}, {0x15,70324},
	{0x18,59285}, {0x19,63998}, {0x1b,66513}, {0x1f,68614}, {0x20,59326},
	{0x23,65140}, {0x25,63994}, {0x29,59200}, {0x0,65190}, {0x1,67404},
	{0x2,64877}, {0x3,69934}, {0x0,68573}, {0x1,63970}, {0x0,68573},
	{0x1,63970}, {0x0,58816}, {0x1,66994},
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

const struct mlx5ctl_layout_id mlx5ctl_layout_caps[] = {
	{0x0,48}, {0x1,480}, {0x2,449}, {0x3,43}, {0x4,662}, {0x6,480},
	{0x7,272}, {0x8,269}, {0x9,232}, {0xc,518}, {0xd,157}, {0xf,222},
	{0x11,735}, {0x13,748}, {0x14,221}, {0x15,326}, {0x1a,132},
	{0x1f,338}, {0x20,49}, {0x25,497}, {0x26,6},
};
const unsigned int mlx5ctl_num_layout_caps = 21;

const struct layout_db mlx5ctl_built_in_layouts = {
	.strings = mlx5ctl_layout_strings,
	.layouts = mlx5ctl_layouts,
	.fields = mlx5ctl_layout_fields,
	.order = mlx5ctl_layout_order,
	.enums = mlx5ctl_enums,
	.values = mlx5ctl_enum_values,
	.registers = mlx5ctl_layout_registers,
	.num_layouts = 769,
	.num_enums = 221,
	.num_registers = 62,
};
