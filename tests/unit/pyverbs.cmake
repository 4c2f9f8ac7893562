# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# What of the Python bindings can be tested without a device.
add_test(NAME pyverbs_is_complete
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_pyverbs.py ${CMAKE_SOURCE_DIR})

# An interpreter without the sanitizers' runtime cannot load what has them.
if(ENABLE_PYVERBS AND NOT ENABLE_SANITIZERS)
  file(GLOB MLX5CTL_RECORDINGS ${CMAKE_SOURCE_DIR}/tests/recordings/*.gz)
  add_test(NAME fuzz_pyverbs
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz_pyverbs.py 5000 ${MLX5CTL_RECORDINGS})
  add_test(NAME check_pyverbs_values
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_pyverbs_values.py
      ${CMAKE_SOURCE_DIR}/tests/recordings/simulator-ib.gz)
  set_tests_properties(fuzz_pyverbs check_pyverbs_values PROPERTIES
    ENVIRONMENT PYTHONPATH=${BUILD_PYTHON})

  # Debian has mypy; build.sh has npm install pyright, which is asked too where it is on PATH.
  add_test(NAME check_typing
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_typing.py
      ${CMAKE_SOURCE_DIR} ${BUILD_PYTHON})
  set_tests_properties(check_typing PROPERTIES SKIP_RETURN_CODE 77)
endif()
