# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# Find what the build needs and name everything that is missing at once, with
# the Debian and Fedora package that has it.
include(CheckIncludeFile)
find_package(PkgConfig)

set(_missing "")

function(rdma_need_header VAR HEADER DEBIAN FEDORA)
  check_include_file(${HEADER} ${VAR})
  if(NOT ${VAR})
    # A failed check is cached; forget it, so that installing the package helps.
    unset(${VAR} CACHE)
    set(_missing "${_missing}\n  <${HEADER}>: Debian ${DEBIAN}, Fedora ${FEDORA}" PARENT_SCOPE)
  endif()
endfunction()

function(rdma_need_module PREFIX MODULE DEBIAN FEDORA)
  if(PKG_CONFIG_FOUND)
    pkg_check_modules(${PREFIX} QUIET IMPORTED_TARGET GLOBAL ${MODULE})
  endif()
  if(NOT ${PREFIX}_FOUND)
    set(_missing "${_missing}\n  ${MODULE}: Debian ${DEBIAN}, Fedora ${FEDORA}" PARENT_SCOPE)
  endif()
endfunction()

if(NOT PKG_CONFIG_FOUND)
  set(_missing "${_missing}\n  pkg-config: Debian pkg-config, Fedora pkgconf-pkg-config")
endif()
rdma_need_header(HAVE_RDMA_USER_IOCTL rdma/rdma_user_ioctl_cmds.h linux-libc-dev kernel-headers)
rdma_need_header(HAVE_RDMA_MLX5_ABI rdma/mlx5-abi.h linux-libc-dev kernel-headers)
rdma_need_header(HAVE_IBVERBS infiniband/verbs.h libibverbs-dev rdma-core-devel)
rdma_need_module(EXPAT expat libexpat1-dev expat-devel)
rdma_need_module(ZLIB zlib zlib1g-dev zlib-devel)
rdma_need_module(JSONC "json-c>=0.14" libjson-c-dev json-c-devel)
rdma_need_module(NCURSES "ncursesw" libncurses-dev ncurses-devel)
rdma_need_module(SMARTCOLS "smartcols>=2.33" libsmartcols-dev libsmartcols-devel)
rdma_need_module(ARCHIVE libarchive libarchive-dev libarchive-devel)
rdma_need_module(MNL libmnl libmnl-dev libmnl-devel)
rdma_need_module(SQLITE "sqlite3>=3.31" libsqlite3-dev sqlite-devel)

if(ENABLE_MAN_PAGES)
  find_program(PANDOC_EXECUTABLE NAMES pandoc)
  if(NOT PANDOC_EXECUTABLE)
    set(_missing "${_missing}\n  pandoc (or configure with -DENABLE_MAN_PAGES=OFF): Debian pandoc, Fedora pandoc")
  endif()
endif()

if(_missing)
  message(FATAL_ERROR "The build needs what is not installed here:${_missing}")
endif()

find_package(Threads REQUIRED)

# The distribution's interpreter, since that is what its Python packages are
# for; another one that comes first on PATH does not have them.
set(Python3_FIND_UNVERSIONED_NAMES "FIRST")
if(NOT Python3_EXECUTABLE AND EXISTS /usr/bin/python3)
  set(Python3_EXECUTABLE /usr/bin/python3)
endif()
find_package(Python3 REQUIRED COMPONENTS Interpreter)
