#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and starts the program: the window, or without a
# display the example search on e. Arguments are passed on.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages
cmake --preset release -DFRACTISCOPE_GUI=ON -DFRACTISCOPE_TESTS=OFF
cmake --build --preset release --target fractiscope fractiscope-cli
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/fractiscope "$@"
fi
echo "There is no display, so the window cannot open; this is the command line instead."
if [ $# -gt 0 ]; then
  exec build/release/bin/fractiscope-cli "$@"
fi
exec build/release/bin/fractiscope-cli search --constant e --degree 1 --coefficients 2 --words 1..2
