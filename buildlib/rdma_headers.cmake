# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause

# publish_headers(DEST HEADERS...)
# Headers that users include as <DEST/name.h>: seen by our own build under
# include/DEST, and installed there. DEST may be "" for the top directory.
function(publish_headers DEST)
  foreach(_header ${ARGN})
    get_filename_component(_name ${_header} NAME)
    get_filename_component(_path ${_header} ABSOLUTE)
    file(MAKE_DIRECTORY ${BUILD_INCLUDE}/${DEST})
    file(CREATE_LINK ${_path} ${BUILD_INCLUDE}/${DEST}/${_name} SYMBOLIC)
    install(FILES ${_header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/${DEST})
  endforeach()
endfunction()
