#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Merges the shards of a folder into merged.fractiscope and says what is missing: merge.sh FOLDER [SCRIPTS].
# Ends with 0 if the whole search is there, with 1 if shards are missing or unfinished.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
. "${2:-$(dirname -- "$0")}/common.sh"
if [ $# -lt 1 ]; then
  echo "usage: merge.sh FOLDER" >&2
  exit 2
fi
if [ ! -e "$1/plan" ]; then
  complain "'$1' is no folder of submit.sh or parallel.sh: it has no plan."
  exit 3
fi
# Names without a path, so that many fit into one command.
cd -- "$1"
folder=$PWD
shards=$(number "$folder" shards)
parts=()
missing=()
for ((i = 1; i <= shards; ++i)); do
  part=part-$i.fractiscope
  if [ -e "$part" ]; then parts+=("$part"); else missing+=("$i"); fi
done
if [ ${#parts[@]} -eq 0 ]; then
  complain "No shard in '$folder' was begun."
  exit 1
fi
# The new file takes its place when it is whole; an earlier one is kept beside it.
rm -f merged.new merged.new-journal
"$FRACTISCOPE" merge merged.new "${parts[@]}"
mv --backup=numbered merged.new merged.fractiscope
if [ ${#missing[@]} -gt 0 ]; then
  complain "${#missing[@]} of $(counted "$shards" shard) were not begun: ${missing[*]:0:20}."
fi
# One search, of all candidates, is all there is if nothing is missing.
all=$(number "$folder" candidates)
said=$("$FRACTISCOPE" info merged.fractiscope | tr -d ,)
if [ "$(grep -c '^Search ' <<<"$said")" -ne 1 ] || ! grep -q "^  the file says: $all of $all candidates complete" <<<"$said"; then
  complain "The search is not complete. Submit it again: the shards go on, those that are done end at once."
  exit 1
fi
