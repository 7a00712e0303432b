#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same shards on one machine under GNU parallel; they are merged at the end. After an interruption the same
# command goes on.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"

if [ "${1:-}" = --shard ] && [ $# -eq 2 ]; then
  run_shard "$PLANNED" "$2"
  trap 'kill -TERM "$child" || true' TERM INT
  code=0
  wait "$child" || code=$?
  if [ "$code" -gt 128 ]; then wait "$child" || code=$?; fi
  exit "$code"
fi
if [ $# -lt 4 ]; then
  echo "usage: parallel.sh FOLDER TIME CORES OPTION-OF-SEARCH...
for example: parallel.sh e-40 30m 1 --constant e --coefficients 40 --words 1..4" >&2
  exit 2
fi
folder=$(realpath -sm -- "$1")
prepare "$folder" "${@:2}"
cores=$(number "$folder" cores)
jobs=$(($(nproc) / cores))
# Each shard is tried three times; the merge says what is missing all the same.
# What parallel starts is text for a shell, in which it looks for {} and {= PERL =} too: names are not in it but in the
# environment, and the paths of the results are relative.
cd -- "$folder"
# shellcheck disable=SC2016
seq "$(number "$folder" shards)" |
  SCRIPT=$here/parallel.sh PLANNED=$folder PARALLEL_SHELL=$BASH parallel -j"$((jobs > 0 ? jobs : 1))" --retries 3 \
    --joblog joblog --results 'log/shard-{}' '"$SCRIPT" --shard {}' ||
  complain "Some shards failed: see '$folder/joblog' and '$folder/log'."
"$here/merge.sh" "$folder"
