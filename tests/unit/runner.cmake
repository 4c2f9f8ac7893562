# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# What runs the tests.
add_test(NAME check_run_tests
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_run_tests.py)
