# SPDX-License-Identifier: GPL-3.0-or-later
# compile_by_directory(TARGET MOST ALONE... ): with CMAKE_UNITY_BUILD the sources of a directory are compiled as one, at
# most about MOST at a time. Those named in ALONE, without their suffix, are not: they have names of their own in common
# with others.
function(compile_by_directory target most)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  set(place 0)
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    cmake_path(GET source EXTENSION LAST_ONLY suffix)
    cmake_path(GET source PARENT_PATH directory)
    cmake_path(GET directory FILENAME directory)
    if(suffix STREQUAL ".cpp" AND NOT name IN_LIST ARGN)
      math(EXPR group "${place} / ${most}")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${directory}${group})
      math(EXPR place "${place} + 1")
    endif()
  endforeach()
endfunction()
