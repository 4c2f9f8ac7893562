# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# What of the Python bindings can be tested without a device.
add_test(NAME pyverbs_is_complete
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_pyverbs.py ${CMAKE_SOURCE_DIR})
