# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# The mlx5ctl command where there is no device: words, batches, completion. Where another program has
# to run it, as with another machine's, it is the one that MLX5CTL_TOOL names.
set(MLX5CTL_TOOL $<TARGET_FILE:mlx5ctl-tool> CACHE STRING "What the tests run as the command")
foreach(_test check_tool_words check_tool_bound check_tool_complete check_tool_explain check_tool_paste
    check_tool_man check_tool_replay check_tool_core check_tool_files check_tool_adb check_tool_diff
    check_tool_fleet check_tool_top check_tool_config)
  add_test(NAME ${_test}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/${_test}.py)
  set_tests_properties(${_test} PROPERTIES ENVIRONMENT "MLX5CTL_TOOL=${MLX5CTL_TOOL}")
endforeach()
# It says so where the package mstflint is missing.
set_tests_properties(check_tool_adb check_tool_config PROPERTIES SKIP_RETURN_CODE 77)
# A sanitizer's runtime cannot be preloaded into programs that were built without it.
if(NOT ENABLE_SANITIZERS)
  add_test(NAME check_tool_run
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_tool_run.py)
  set_tests_properties(check_tool_run PROPERTIES ENVIRONMENT "MLX5CTL_TOOL=${MLX5CTL_TOOL}")
  add_library(one_thread MODULE one_thread.c)
  add_test(NAME check_tool_locale
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_tool_locale.py)
  set_tests_properties(check_tool_locale PROPERTIES ENVIRONMENT
    "MLX5CTL_TOOL=${MLX5CTL_TOOL};MLX5CTL_ONE_THREAD=$<TARGET_FILE:one_thread>")
endif()
# The playbook, which has SIGTERM sent to the command and all that it has started: the leak
# sanitizer's own process waits for ever after that. It says so where ansible-core is missing.
if(NOT ENABLE_SANITIZERS)
  add_test(NAME check_collect
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_collect.py)
  set_tests_properties(check_collect PROPERTIES SKIP_RETURN_CODE 77
    ENVIRONMENT "MLX5CTL_TOOL=${MLX5CTL_TOOL}")
endif()
# Queues' memory, as rdma-core's public header has it.
unit_test(test_rsc_entries test_rsc_entries.c ${CMAKE_SOURCE_DIR}/tools/rsc_entries.c)
target_include_directories(test_rsc_entries PRIVATE ${CMAKE_SOURCE_DIR}/tools)
# Other vendors' devices.
unit_test(test_fwctl_other test_fwctl_other.c ${CMAKE_SOURCE_DIR}/tools/fwctl_other.c
  ${CMAKE_SOURCE_DIR}/tools/sysfs.c)
target_include_directories(test_fwctl_other PRIVATE ${CMAKE_SOURCE_DIR}/tools
  ${CMAKE_SOURCE_DIR}/providers/mlx5ctl)
target_link_libraries(test_fwctl_other PRIVATE PkgConfig::JSONC)
target_link_options(test_fwctl_other PRIVATE -Wl,--wrap=ioctl)
# What a recording must not have.
unit_test(test_trace_secrets test_trace_secrets.c
  ${CMAKE_SOURCE_DIR}/tools/trace_secrets.c ${CMAKE_SOURCE_DIR}/tools/trace_module.c
  ${CMAKE_SOURCE_DIR}/tools/cable_identity.c
  ${CMAKE_SOURCE_DIR}/tools/secrets.c
  ${CMAKE_SOURCE_DIR}/tools/number.c ${CMAKE_SOURCE_DIR}/tools/sysfs.c
  ${CMAKE_SOURCE_DIR}/tools/hex.c)
target_include_directories(test_trace_secrets PRIVATE ${CMAKE_SOURCE_DIR}/tools)
target_link_libraries(test_trace_secrets PRIVATE PkgConfig::JSONC)
# What devices have said, against the command, the bindings and the simulator's firmware.
if(NOT ENABLE_SANITIZERS AND ENABLE_PYVERBS)
  add_test(NAME check_recordings COMMAND ${Python3_EXECUTABLE}
    ${CMAKE_CURRENT_SOURCE_DIR}/check_recordings.py ${CMAKE_BINARY_DIR})
endif()
add_test(NAME check_assumptions COMMAND ${Python3_EXECUTABLE}
  ${CMAKE_CURRENT_SOURCE_DIR}/check_assumptions.py ${MLX5CTL_TOOL})
# The command on a recorded device.
add_test(NAME tool_golden
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/golden.py ${MLX5CTL_TOOL})

# The kernel module's policy, which the command is built with, and what others
# publish about commands and registers.
rdma_test_executable(test_policy_oracle test_policy_oracle.c
  ${CMAKE_SOURCE_DIR}/tools/policy/commands.c ${CMAKE_SOURCE_DIR}/tools/policy/registers.c)
add_dependencies(test_policy_oracle mlx5ctl_policy)
target_link_libraries(test_policy_oracle PRIVATE mlx5ctl)
target_include_directories(test_policy_oracle PRIVATE
  $<TARGET_PROPERTY:mlx5ctl_policy,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_options(test_policy_oracle PRIVATE -Wno-sign-compare -Wno-pointer-arith)
add_test(NAME test_policy_oracle
  COMMAND test_policy_oracle ${CMAKE_SOURCE_DIR}/tests/data/oracle.tsv)
add_test(NAME check_oracle
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_oracle.py)
# A snapshot's page, of archives that no guest has.
set(_tools ${CMAKE_SOURCE_DIR}/tools)
unit_test(test_report test_report.c ${_tools}/report.c ${_tools}/report_html.c
  ${_tools}/report_parts.c ${_tools}/report_series.c ${_tools}/report_style.c
  ${_tools}/snapshot_parts.c ${_tools}/leaves.c ${_tools}/pci_ids.c
  ${_tools}/sysfs.c)
target_include_directories(test_report PRIVATE ${_tools})
target_link_libraries(test_report PRIVATE PkgConfig::JSONC m)
target_compile_definitions(test_report PRIVATE PACKAGE_VERSION="${PACKAGE_VERSION}")
unit_test(test_board test_board.c ${_tools}/board.c ${_tools}/sysfs.c)
target_include_directories(test_board PRIVATE ${_tools})
target_link_libraries(test_board PRIVATE PkgConfig::JSONC)
unit_test(test_ib_rate test_ib_rate.c ${_tools}/ib_rate.c)
target_include_directories(test_ib_rate PRIVATE ${_tools})
# The screen's rows, of more devices than a recording has.
unit_test(test_top_rows test_top_rows.c ${_tools}/top_rows.c)
target_include_directories(test_top_rows PRIVATE ${_tools})
target_link_libraries(test_top_rows PRIVATE PkgConfig::JSONC)
