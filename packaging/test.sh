#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Fails if anything fails.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $test_packages

XDG_RUNTIME_DIR=$(mktemp -d)
chmod 0700 "$XDG_RUNTIME_DIR"
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT

echo "== Without the window: must not need Qt =="
cmake --preset release -B build/nogui -DFRACTISCOPE_GUI=OFF -DFRACTISCOPE_TESTS=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
cmake --build build/nogui
if readelf -d build/nogui/bin/fractiscope-cli | grep -i 'NEEDED.*Qt'; then
  echo "fractiscope-cli is linked with Qt." >&2
  exit 1
fi

echo "== Sanitizers: the core's quick tests =="
cmake --preset dev-asan -DFRACTISCOPE_GUI=OFF -DFRACTISCOPE_TESTS=ON
cmake --build --preset dev-asan --target core_tests
ctest --preset dev-asan -L quick -j"$(nproc)"

echo "== Release: all tests =="
cmake --preset release -DFRACTISCOPE_TESTS=ON
cmake --build --preset release
echo "-- the window's tests once on a real X server --"
xvfb-run -a ctest --preset release -L xcb
ctest --preset release -LE xcb -j"$(nproc)"
