# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the other scripts. A folder holds one search that is cut into shards:
#   search   the options of the search, one a line
#   plan     what `fractiscope-cli plan --json` said
#   part-I.fractiscope, I = 1, 2, ...   the sessions of the shards
#   log/     what the shards wrote
#   merged.fractiscope   the whole
export FRACTISCOPE=${FRACTISCOPE:-fractiscope-cli}
child=

# complain SENTENCE: to the standard error.
complain() {
  echo "$(basename "$0"): $1" >&2
}

# number FOLDER NAME: a number of the plan, its fraction cut off.
number() {
  sed -n "s/.*\"$2\":\\([0-9]*\\).*/\\1/p" "$1/plan"
}

# prepare FOLDER TIME CORES OPTION...: plans the search if the folder is new. One that is there goes on as it was
# planned, so that its parts fit together, if it is the same search.
prepare() {
  local folder=$1 time=$2 cores=$3
  shift 3
  if ! command -v "$FRACTISCOPE" >/dev/null; then
    complain "'$FRACTISCOPE' is not there: set FRACTISCOPE to the program fractiscope-cli."
    return 3
  fi
  local option
  for option in "$@"; do
    if [[ $option == *$'\n'* ]]; then
      complain "An option of the search has more than one line."
      return 2
    fi
  done
  mkdir -p "$folder/log"
  if [ -e "$folder/plan" ]; then
    if ! printf '%s\n' "$@" | cmp -s - "$folder/search"; then
      complain "'$folder' holds another search: choose another folder."
      return 3
    fi
    echo "Goes on in '$folder' with $(number "$folder" shards) shards, as planned before."
    return 0
  fi
  # The plan is there last, and whole: what is begun only half is begun anew.
  printf '%s\n' "$@" >"$folder/search"
  "$FRACTISCOPE" plan "$@" --time "$time" --cores "$cores" --json "$folder/plan"
}

# run_shard FOLDER I: runs shard I, or goes on with it, as a child in the background; its id is in $child.
run_shard() {
  local options=()
  mapfile -t options <"$1/search"
  # The findings are in the session; a table of them would only fill the memory.
  "$FRACTISCOPE" search "${options[@]}" --shard "$2/$(number "$1" shards)" --threads "$(number "$1" cores)" \
    --session "$1/part-$2.fractiscope" --quiet --jsonl /dev/null &
  # shellcheck disable=SC2034
  child=$!
}
