# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# What runs the tests, what refuses those that depend on a clock, and what makes the forms for other trees.
foreach(_test check_run_tests check_refused_clocks check_forms)
  add_test(NAME ${_test} COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/${_test}.py)
endforeach()
