# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# What of the Python bindings can be tested without a device.
add_test(NAME pyverbs_is_complete
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_pyverbs.py ${CMAKE_SOURCE_DIR})

# An interpreter without the sanitizers' runtime cannot load what has them.
if(NOT ENABLE_SANITIZERS)
  add_test(NAME fuzz_pyverbs
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz_pyverbs.py 10000)
  set_tests_properties(fuzz_pyverbs PROPERTIES ENVIRONMENT PYTHONPATH=${BUILD_PYTHON})
endif()
