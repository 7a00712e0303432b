#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same shards on one machine under GNU parallel; they are merged at the end. After an interruption the same
# command goes on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"

if [ "${1:-}" = --shard ]; then
  run_shard "$2" "$3"
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
prepare "$@"
folder=$1
cores=$(number "$folder" cores)
jobs=$(($(nproc) / cores))
# Each shard is tried three times; the merge says what is missing all the same.
seq "$(number "$folder" shards)" |
  parallel -j"$((jobs > 0 ? jobs : 1))" --retries 3 --joblog "$folder/joblog" \
    --results "$folder/log/shard-{}" "$here/parallel.sh" --shard "$folder" {} ||
  complain "Some shards failed: see '$folder/joblog' and '$folder/log'."
"$here/merge.sh" "$folder"
