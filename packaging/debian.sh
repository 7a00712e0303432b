#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and makes the Debian package of it:
# build/package/fractiscope_<version>_<architecture>.deb. The same sources make the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $package_packages
# The dates in the package are that of the last change.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
cmake --preset release -DFRACTISCOPE_GUI=ON
cmake --build --preset release --target fractiscope fractiscope-cli package_files
cpack --config build/release/CPackConfig.cmake -B build/package
