# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# The mlx5ctl command where there is no device: words, batches, completion.
foreach(_test check_tool_words check_tool_complete check_tool_explain
    check_tool_man check_tool_replay)
  add_test(NAME ${_test}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/${_test}.py)
  set_tests_properties(${_test} PROPERTIES ENVIRONMENT "MLX5CTL_TOOL=$<TARGET_FILE:mlx5ctl-tool>")
endforeach()
# The command on a recorded device.
add_test(NAME tool_golden
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/golden.py $<TARGET_FILE:mlx5ctl-tool>)
