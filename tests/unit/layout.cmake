# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# The layout database. Its tables are checked three ways: by its own test, by
# the compiler against each kernel's headers, and by comparing the committed
# table with those.
unit_test(test_layout test_layout.c)

set(MLX5CTL_KERNEL_HEADERS "" CACHE STRING
  "Directories with linux/mlx5/mlx5_ifc.h to check the layouts against; those that build.sh unpacked if empty")
set(_headers ${MLX5CTL_KERNEL_HEADERS})
if(NOT _headers)
  file(GLOB _headers CONFIGURE_DEPENDS
    ${CMAKE_BINARY_DIR}/kernels/*/usr/src/linux-headers-*-common/include)
endif()
if(NOT _headers)
  message(FATAL_ERROR "The layout tests need a kernel's headers: run ./build.sh, "
    "which unpacks some, or give -DMLX5CTL_KERNEL_HEADERS=DIRECTORY")
endif()

set(_generator ${BUILDLIB}/gen_layouts.py)
set(_table ${CMAKE_SOURCE_DIR}/providers/mlx5ctl/layout_tables.c)

# Both files anew, from the kernels that build.sh unpacked.
set(_linux ${_headers})
list(TRANSFORM _linux APPEND /linux/mlx5)
set(_numbers ${CMAKE_SOURCE_DIR}/providers/mlx5ctl/mlx5ctl_numbers.h)
add_custom_target(layouts
  COMMAND ${Python3_EXECUTABLE} ${_generator} --output ${_table} ${_linux}
  COMMAND sh -c "${Python3_EXECUTABLE} ${_generator} --numbers ${_table} >${_numbers}"
  VERBATIM)

# Whether they would change, in the other order of the kernels, for it must not matter; of other kernels
# than those that they were made from, layout_check says what contradicts.
set(_reversed ${_linux})
list(REVERSE _reversed)
add_test(NAME layout_stale
  COMMAND ${Python3_EXECUTABLE} ${_generator} --stale ${_table} ${_reversed})
set_tests_properties(layout_stale PROPERTIES SKIP_RETURN_CODE 77)

# The constants are those of the table.
add_test(NAME layout_numbers
  COMMAND sh -c "${Python3_EXECUTABLE} ${_generator} --numbers ${_table} | cmp - ${_numbers}")

# layout_asserts(NAME SOURCE ARGUMENTS...): a test that compiles what the
# generator says of headers, with the headers.
function(layout_asserts NAME SOURCE)
  add_test(NAME ${NAME}_generate
    COMMAND ${Python3_EXECUTABLE} ${_generator} ${ARGN} ${SOURCE})
  add_test(NAME ${NAME}
    COMMAND ${CMAKE_C_COMPILER} -std=gnu11 -Wall -Werror -fsyntax-only ${SOURCE})
  set_tests_properties(${NAME}_generate PROPERTIES FIXTURES_SETUP ${NAME})
  set_tests_properties(${NAME} PROPERTIES FIXTURES_REQUIRED ${NAME})
endfunction()

foreach(_directory ${_headers})
  string(REGEX REPLACE ".*linux-headers-([^/]*)-common/.*" "\\1" _kernel ${_directory})
  string(MAKE_C_IDENTIFIER ${_kernel} _id)
  layout_asserts(layout_asserts_${_id} ${CMAKE_CURRENT_BINARY_DIR}/layout_asserts_${_id}.c
    ${_directory}/linux/mlx5 --asserts)
  add_test(NAME layout_check_${_id}
    COMMAND ${Python3_EXECUTABLE} ${_generator} --check ${_table} ${_directory}/linux/mlx5)
endforeach()
layout_asserts(layout_asserts_extra ${CMAKE_CURRENT_BINARY_DIR}/layout_asserts_extra.c
  --extra-asserts)

# Databases of others.
unit_test(test_adb test_adb.c)
unit_test(test_adb_installed test_adb_installed.c)
set_tests_properties(test_adb_installed PROPERTIES SKIP_RETURN_CODE 77)
