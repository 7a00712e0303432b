# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package of both programs: fractiscope_<version>_<architecture>.deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fractiscope)
set(CPACK_PACKAGE_CONTACT "Fractiscope developers <fractiscope@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION math)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "pari-gp, qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find and prove continued fractions of constants")
set(CPACK_PACKAGE_DESCRIPTION "Fractiscope finds formulas that write a number such as e, tan 1 or a ratio of
Bessel values as a continued fraction with a simple rule. It expands every
small quotient P(x)/Q(x) of a constant x under periodic patterns of plus and
minus signs, and recognises when the terms follow interlaced polynomials or a
linear recurrence. Terms are certified by interval arithmetic. Where a base
fraction is known, formulas are proved, with certificates.

The package has the window, fractiscope, and the command line,
fractiscope-cli.")

set(debian_changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
add_custom_target(debian_changelog ALL VERBATIM
  COMMAND ${python} ${CMAKE_CURRENT_SOURCE_DIR}/changelog.py debian ${history} ${CPACK_PACKAGE_CONTACT}
    ${debian_changelog})
add_dependencies(package_files debian_changelog)
install(FILES debian/copyright ${debian_changelog} DESTINATION ${share}/doc/fractiscope)
# What is installed for those who build with the library has a component of its own, and stays out.
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};Fractiscope;Unspecified;/")
include(CPack)
