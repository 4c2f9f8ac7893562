# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# The simulator's firmware model on the host, under sanitizers always: its
# layouts come from a kernel's own mlx5_ifc.h, with the first of the headers
# that layout.cmake found.
file(GLOB _fw_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/sim/fw/*.c)
list(GET _headers 0 _fw_headers)
add_library(mlx5_sim_fw STATIC EXCLUDE_FROM_ALL ${_fw_sources} sim_port.c)
target_include_directories(mlx5_sim_fw PUBLIC ${CMAKE_SOURCE_DIR}/tests/sim/fw)
target_include_directories(mlx5_sim_fw SYSTEM PUBLIC ${_fw_headers}/linux/mlx5)
# Handlers of a table take arguments that not all of them need.
target_compile_options(mlx5_sim_fw PRIVATE -Wno-unused-parameter)
# An emulator of processors leaves no room for the address sanitizer's shadow.
set(_sanitizers address,undefined)
if(CMAKE_CROSSCOMPILING)
  set(_sanitizers undefined)
endif()
target_compile_options(mlx5_sim_fw PUBLIC
  -fsanitize=${_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
target_link_options(mlx5_sim_fw PUBLIC -fsanitize=${_sanitizers})

foreach(_test test_fw_vport test_fw_sf test_fw_cmdq test_fw_uid test_fw_dump test_fw_diag test_fw_reg
    test_fw_policy test_fw_objects test_fw_mkey test_fw_report
    test_fw_trace test_fw_flash test_fw_data test_fw_raw_sq)
  rdma_test_executable(${_test} ${_test}.c)
  target_link_libraries(${_test} PRIVATE mlx5_sim_fw)
  add_test(NAME ${_test} COMMAND ${_test})
endforeach()

target_compile_definitions(test_fw_dump PRIVATE
  MENU_CX6DX="${CMAKE_SOURCE_DIR}/tests/data/menu-cx6dx.txt")

# Every query that the kernel module's policy knows, the model must know too.
set(_rows ${CMAKE_CURRENT_BINARY_DIR}/policy_rows.h)
add_custom_command(OUTPUT ${_rows}
  COMMAND ${Python3_EXECUTABLE} ${BUILDLIB}/policy_doc.py --rows ${_rows}
  DEPENDS ${BUILDLIB}/policy_doc.py ${CMAKE_SOURCE_DIR}/kernel/policy.c
    ${CMAKE_SOURCE_DIR}/kernel/policy_regs.c
    ${CMAKE_SOURCE_DIR}/tests/data/opcodes.txt)
target_sources(test_fw_policy PRIVATE ${_rows})
target_include_directories(test_fw_policy PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
