#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes found.tar.xz: of all inputs that the fuzz targets of a build have found, those that reach every branch
# once. bash tests/fuzz/renew_found.sh BUILD
set -euo pipefail
build=$(realpath "$1")/tests/fuzz
here=$(dirname "$(realpath "$0")")
chosen=$(mktemp -d)
trap 'rm -rf "$chosen"' EXIT
export TMPDIR=$chosen
for target in "$build"/fuzz_*; do
    name=$(basename "$target")
    [[ -f $target && -x $target ]] || continue
    mkdir "$chosen/$name"
    "$target" -merge=1 -use_counters=0 "$chosen/$name" "$here/corpus/$name" "$build/corpus/$name" 2>&1 | tail -n 1
done
# The same inputs make the same archive.
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' -cJf "$here/found.tar.xz" -C "$chosen" .
