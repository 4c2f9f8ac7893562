# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
unit_test(test_ioctl test_ioctl.c)
target_link_options(test_ioctl PRIVATE -Wl,--wrap=ioctl)
unit_test(test_prm test_prm.c)
unit_test(test_dump test_dump.c fake_transport.c)
unit_test(test_rsc_record test_rsc_record.c)
unit_test(test_device test_device.c)
target_link_options(test_device PRIVATE -Wl,--wrap=ioctl -Wl,--wrap=scandir -Wl,--wrap=fopen
  -Wl,--wrap=realpath -Wl,--wrap=access)
unit_test(test_objects test_objects.c fake_transport.c)
unit_test(test_sized test_sized.c fake_transport.c)
unit_test(test_diag test_diag.c fake_transport.c)
target_link_options(test_diag PRIVATE -Wl,--wrap=clock_gettime -Wl,--wrap=nanosleep)
unit_test(test_uverbs test_uverbs.c)
target_link_options(test_uverbs PRIVATE -Wl,--wrap=ioctl)
unit_test(test_fwctl test_fwctl.c)
target_link_options(test_fwctl PRIVATE -Wl,--wrap=ioctl)
unit_test(test_trace test_trace.c fake_transport.c)
target_link_options(test_trace PRIVATE -Wl,--wrap=clock_gettime -Wl,--wrap=write -Wl,--wrap=malloc
  -Wl,--wrap=gzread -Wl,--wrap=gzerror)
find_package(Threads REQUIRED)
target_link_libraries(test_trace PRIVATE Threads::Threads)

# What the library promised stays as it is.
set(_man "")
if(ENABLE_MAN_PAGES)
  set(_man --man ${CMAKE_BINARY_DIR}/man)
endif()
add_test(NAME check_abi
  COMMAND ${Python3_EXECUTABLE} ${BUILDLIB}/check_abi.py --cc ${CMAKE_C_COMPILER}
    --headers ${BUILD_INCLUDE} --library $<TARGET_FILE:mlx5ctl> ${_man}
    ${CMAKE_SOURCE_DIR}/providers/mlx5ctl/libmlx5ctl.abi)

# No output, no exit, no signal handlers of the library's own.
add_test(NAME check_imports
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/check_imports.py $<TARGET_FILE:mlx5ctl>)
if(ENABLE_SANITIZERS)
  set_tests_properties(check_imports PROPERTIES DISABLED TRUE)
endif()

foreach(_fuzzer fuzz_rsc fuzz_firmware fuzz_trace fuzz_adb)
  add_test(NAME ${_fuzzer} COMMAND ${CMAKE_SOURCE_DIR}/tests/fuzz/run.sh ${_fuzzer} 5)
  set_tests_properties(${_fuzzer} PROPERTIES LABELS fuzz)
endforeach()
