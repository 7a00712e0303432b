#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Ends with a failure at the first
# step that fails; the last lines are the summary of the ctest run that was the last.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $test_packages

XDG_RUNTIME_DIR=$(mktemp -d)
chmod 0700 "$XDG_RUNTIME_DIR"
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
# Tests of the window that name no platform need no display.
export QT_QPA_PLATFORM=offscreen

echo "== Without the window: neither building nor running may need Qt =="
cmake --preset release -DFRACTISCOPE_GUI=OFF -DFRACTISCOPE_TESTS=OFF -DFRACTISCOPE_BENCH=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
cmake --build --preset release
# Read first: in a condition, a failing readelf would pass for "no Qt".
needed=$(readelf -d build/release/bin/fractiscope-cli)
if grep -i 'NEEDED.*Qt' <<<"$needed"; then
  echo "fractiscope-cli is linked with Qt." >&2
  exit 1
fi

echo "== Sanitizers: the quick tests of the core, and what strangers write =="
cmake --preset dev-asan -DFRACTISCOPE_GUI=OFF -DFRACTISCOPE_TESTS=ON
cmake --build --preset dev-asan --target core_tests fuzz_targets
ctest --preset dev-asan --no-tests=error -L 'asan-quick|fuzz' -j2

echo "== Sanitizers: what has threads =="
cmake --preset dev-tsan -DFRACTISCOPE_GUI=OFF -DFRACTISCOPE_TESTS=ON
cmake --build --preset dev-tsan --target thread_tests
ctest --preset dev-tsan --no-tests=error -L tsan-quick -j2

echo "== Release: the window on an X server =="
cmake --preset release -DFRACTISCOPE_GUI=ON -DFRACTISCOPE_TESTS=ON -DFRACTISCOPE_BENCH=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=OFF
cmake --build --preset release
QT_QPA_PLATFORM=xcb xvfb-run -a ctest --preset release --no-tests=error -L xcb

echo "== Release: all tests =="
ctest --preset release --no-tests=error -LE xcb -j2 --output-on-failure
