#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One shard, as a task of an array of Slurm: job.sh SCRIPTS FOLDER BEFORE; the number of the shard is BEFORE more than
# that of the task. Its session is at every moment whole on the disk, so that a task that is killed, moved or
# requeued goes on where it was. A task whose time is nearly over stops by itself and queues again.
set -euo pipefail
# Slurm runs a copy of this script: its folder is not where the others are.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$1/common.sh"
folder=$2
shard=$(($3 + SLURM_ARRAY_TASK_ID))
restarts=${SLURM_RESTART_COUNT:-0}

again() {
  if [ "$restarts" -ge "${FRACTISCOPE_RESTARTS:-20}" ]; then
    complain "Shard $shard was started $(counted "$((restarts + 1))" time) and is not done."
    complain "Give the command of submit.sh again and it goes on where it is; FRACTISCOPE_RESTARTS sets how often."
    complain "This folder keeps its time limit: for a longer one, plan anew, submit.sh with another folder."
    exit 1
  fi
  echo "Shard $shard: $1; it is queued again."
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
  # Slurm ends this task now.
  sleep 60
  exit 1
}

out_of_time=no
echo "Shard $shard, start $((restarts + 1)), on $(hostname), $(date -u +%FT%TZ)."
run_shard "$folder" "$shard"
trap 'out_of_time=yes; kill -TERM "$child" || true' USR1
# A signal ends the first wait before the program has ended.
code=0
wait "$child" || code=$?
if [ "$out_of_time" = yes ]; then
  code=0
  wait "$child" || code=$?
fi
if [ "$code" -eq 0 ]; then
  echo "Shard $shard is done."
elif [ "$out_of_time" = yes ] && [ "$code" -eq 130 ]; then
  again "its time is over"
elif [ "$code" -gt 128 ]; then
  again "the program was ended by a signal ($code)"
fi
exit "$code"
