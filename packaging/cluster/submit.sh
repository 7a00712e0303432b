#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cuts a search into shards and submits them to Slurm, with a merge of them after the last one.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"

if [ $# -lt 4 ]; then
  echo "usage: submit.sh FOLDER TIME CORES OPTION-OF-SEARCH...
for example: submit.sh e-40 2h 4 --constant e --coefficients 40 --words 1..4
Partition and account are taken from SBATCH_PARTITION and SBATCH_ACCOUNT, as sbatch does." >&2
  exit 2
fi
folder=$(realpath -sm -- "$1")
prepare "$folder" "${@:2}"
shards=$(number "$folder" shards)

# An array has at most MaxArraySize - 1 as its last number: a large search is several arrays.
most=$(scontrol show config | sed -n 's/^MaxArraySize *= *\([0-9]*\)$/\1/p')
most=$((${most:-1001} - 1))
# In the names of logs, %A and the like stand for something.
log=${folder//%/%%}/log
jobs=()
for ((before = 0; before < shards; before += most)); do
  count=$((shards - before < most ? shards - before : most))
  jobs+=("$(sbatch --parsable --job-name=fractiscope --array="1-$count" --cpus-per-task="$(number "$folder" cores)" \
    --time="$(minutes "$folder")" --signal=B:USR1@30 --requeue --open-mode=append --output="$log/%A_%a" \
    "$here/job.sh" "$here" "$folder" "$before")")
done
# After any end of the shards: what is missing is told by the merge, and what is there is merged.
merge=$(sbatch --parsable --job-name=fractiscope-merge --time="${FRACTISCOPE_MERGE_MINUTES:-60}" \
  --dependency="afterany:$(IFS=: && echo "${jobs[*]}")" --output="$log/merge_%j" \
  "$here/merge.sh" "$folder" "$here")
echo "Submitted $(counted "$shards" shard) as ${jobs[*]} and their merge as $merge." \
  "The result will be '$folder/merged.fractiscope'."
