# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by run.sh, debian.sh and test.sh: the Debian packages that each needs, and how to get what is missing.

build_packages="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libqt6svg6 fonts-dejavu-core libqcustomplot-dev libgl-dev libgmp-dev libmpfr-dev libflint-dev libflint-arb-dev
  libcalcium-dev libhwy-dev libboost-dev libcli11-dev nlohmann-json3-dev libsqlitecpp-dev libsqlite3-dev"
# What a Debian package is made with.
package_packages="dpkg-dev file librsvg2-bin python3"
test_packages="$package_packages lintian desktop-file-utils appstream shared-mime-info libglib2.0-bin
  bash-completion zsh pari-gp xvfb xauth texlive-latex-recommended texlive-pictures texlive-luatex lmodern binutils doxygen
  libbenchmark-dev clang libclang-rt-14-dev slurm-wlm slurm-client munge parallel shellcheck
  pandoc weasyprint optipng"

# install_missing PACKAGE...: asks apt-get only for those that are not installed.
# Returns 0 when all are there, 3 when they cannot be installed from here, 4 when apt-get failed.
install_missing() {
  local missing=() as_root=() package
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get: install the equivalents of these, then build with CMake (README.md): $*" >&2
    return 3
  fi
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing, and installing them needs root or sudo: ${missing[*]}" >&2
      return 3
    fi
    as_root=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  # The lists may be old: without an update, package files may no longer be where the lists say.
  "${as_root[@]}" apt-get update -q || echo "apt-get update failed; trying with the package lists as they are." >&2
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -q --no-install-recommends "${missing[@]}"; then
    echo "apt-get could not install these packages: ${missing[*]}" >&2
    return 4
  fi
}
