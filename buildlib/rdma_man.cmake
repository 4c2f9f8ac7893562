# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause

# rdma_man_pages(PAGES...)
# Manual pages, name.SECTION.md in pandoc's Markdown; built in man/manSECTION
# and installed, also under each further name that their NAME line lists.
function(rdma_man_pages)
  if(NOT ENABLE_MAN_PAGES)
    return()
  endif()
  set(_built "")
  foreach(_source ${ARGN})
    get_filename_component(_page ${_source} NAME_WLE)
    get_filename_component(_path ${_source} ABSOLUTE)
    string(REGEX MATCH "[0-9]$" _section ${_page})
    set(_out ${CMAKE_BINARY_DIR}/man/man${_section}/${_page})
    add_custom_command(OUTPUT ${_out}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man/man${_section}
      COMMAND ${PANDOC_EXECUTABLE} -s -f markdown-smart -t man
        -V "footer=mlx5ctl ${PACKAGE_VERSION}" ${_path} -o ${_out}
      DEPENDS ${_path}
      COMMENT "Manual page ${_page}"
      VERBATIM)
    list(APPEND _built ${_out})
    install(FILES ${_out} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${_section})

    # "first, second, third - what they do", over one line or more
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_path})
    file(READ ${_path} _text)
    string(REGEX MATCH "# NAME\n+([^-]*) - " _match "${_text}")
    string(REGEX MATCHALL "[A-Za-z0-9_]+" _names "${CMAKE_MATCH_1}")
    foreach(_name ${_names})
      if(NOT _name STREQUAL _page AND NOT "${_name}.${_section}" STREQUAL _page)
        rdma_alias_man_pages(${_page} ${_name}.${_section})
      endif()
    endforeach()
  endforeach()
  string(MAKE_C_IDENTIFIER "man_${CMAKE_CURRENT_SOURCE_DIR}" _target)
  add_custom_target(${_target} ALL DEPENDS ${_built})
endfunction()

# rdma_alias_man_pages(PAGE ALIAS [PAGE ALIAS...])
# Further names of a page, as symbolic links to it.
function(rdma_alias_man_pages)
  if(NOT ENABLE_MAN_PAGES)
    return()
  endif()
  set(_args ${ARGN})
  while(_args)
    list(POP_FRONT _args _page _alias)
    string(REGEX MATCH "[0-9]$" _section ${_alias})
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/man/man${_section})
    file(CREATE_LINK ${_page} ${CMAKE_BINARY_DIR}/man/man${_section}/${_alias} SYMBOLIC)
    install(FILES ${CMAKE_BINARY_DIR}/man/man${_section}/${_alias}
      DESTINATION ${CMAKE_INSTALL_MANDIR}/man${_section})
  endwhile()
endfunction()
