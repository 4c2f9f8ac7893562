# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause

# rdma_pkg_config(PC_LIB_NAME PC_REQUIRES_PRIVATE PC_LIB_PRIVATE)
# lib/pkgconfig/libPC_LIB_NAME.pc, built and installed.
function(rdma_pkg_config PC_LIB_NAME PC_REQUIRES_PRIVATE PC_LIB_PRIVATE)
  configure_file(${BUILDLIB}/template.pc.in ${BUILD_LIB}/pkgconfig/lib${PC_LIB_NAME}.pc @ONLY)
  install(FILES ${BUILD_LIB}/pkgconfig/lib${PC_LIB_NAME}.pc
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()
