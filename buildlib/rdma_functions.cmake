# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# Targets, by the names that rdma-core uses for them, so that a CMakeLists.txt
# of ours reads the same in its tree.

# rdma_library(DEST VERSION_SCRIPT SOVERSION VERSION SOURCES...)
# A shared library DEST with a symbol map, built in lib/ and installed; and
# DEST_static with all symbols, which only unit tests link.
function(rdma_library DEST VERSION_SCRIPT SOVERSION VERSION)
  add_library(${DEST}_objects OBJECT ${ARGN})
  set_target_properties(${DEST}_objects PROPERTIES POSITION_INDEPENDENT_CODE ON)

  add_library(${DEST} SHARED $<TARGET_OBJECTS:${DEST}_objects>)
  set_target_properties(${DEST} PROPERTIES
    LIBRARY_OUTPUT_DIRECTORY ${BUILD_LIB}
    SOVERSION ${SOVERSION}
    VERSION ${VERSION}
    LINK_DEPENDS ${VERSION_SCRIPT}
    LINKER_LANGUAGE C)
  target_link_options(${DEST} PRIVATE "-Wl,--version-script,${VERSION_SCRIPT}")
  target_link_libraries(${DEST} PRIVATE Threads::Threads)
  install(TARGETS ${DEST} DESTINATION ${CMAKE_INSTALL_LIBDIR})

  add_library(${DEST}_static STATIC $<TARGET_OBJECTS:${DEST}_objects>)
  set_target_properties(${DEST}_static PROPERTIES LINKER_LANGUAGE C)
  target_link_libraries(${DEST}_static PUBLIC Threads::Threads)
endfunction()

# rdma_executable(EXEC SOURCES...): a program, built in bin/ and installed.
function(rdma_executable EXEC)
  add_executable(${EXEC} ${ARGN})
  set_target_properties(${EXEC} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${BUILD_BIN})
  install(TARGETS ${EXEC} DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# rdma_test_executable(EXEC SOURCES...): a program that is not installed.
function(rdma_test_executable EXEC)
  add_executable(${EXEC} ${ARGN})
  set_target_properties(${EXEC} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${BUILD_BIN})
endfunction()
