# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the other scripts. A folder holds one search that is cut into shards:
#   search   the options of the search, one a line
#   plan     what `fractiscope-cli plan --json` said
#   part-I.fractiscope, I = 1, 2, ...   the sessions of the shards
#   log/     what the shards wrote
#   merged.fractiscope   the whole
FRACTISCOPE=${FRACTISCOPE:-fractiscope-cli}
# The scripts go to other directories: a path has to lead there from anywhere.
if [[ $FRACTISCOPE == */* ]]; then FRACTISCOPE=$(realpath -sm -- "$FRACTISCOPE"); fi
export FRACTISCOPE
# So many sessions the merge takes as arguments, and so many files a folder should hold.
most_shards=20000
child=

# complain SENTENCE: to the standard error.
complain() {
  echo "$(basename -- "$0"): $1" >&2
}

# number FOLDER NAME: a number of the plan, its fraction cut off.
number() {
  sed -n "s/.*\"$2\":\\([0-9]*\\).*/\\1/p" "$1/plan"
}

# counted N NOUN: 1 shard, 2 shards.
counted() {
  if [ "$1" -eq 1 ]; then echo "1 $2"; else echo "$1 $2s"; fi
}

# minutes FOLDER: the time limit of a shard, rounded up.
minutes() {
  echo $((($(number "$1" limit_seconds) + 59) / 60))
}

# prepare FOLDER TIME CORES OPTION...: plans the search if the folder is new. One that is there goes on as it was
# planned, so that its parts fit together, if it is the same search; TIME and CORES are those of the plan then.
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
  mkdir -p -- "$folder/log"
  if [ -e "$folder/plan" ]; then
    if ! printf '%s\n' "$@" | cmp -s - "$folder/search"; then
      complain "'$folder' holds another search: choose another folder."
      return 3
    fi
    echo "Goes on in '$folder' as planned before: $(counted "$(number "$folder" shards)" shard)," \
      "each with a time limit of $(counted "$(minutes "$folder")" minute) on $(counted "$(number "$folder" cores)" core)." \
      "The TIME and CORES given now change nothing: to plan anew, choose another folder."
    return 0
  fi
  # The plan is there last, and whole: what is begun only half is begun anew.
  printf '%s\n' "$@" >"$folder/search"
  "$FRACTISCOPE" plan "$@" --time "$time" --cores "$cores" --json "$folder/plan.new"
  local shards
  shards=$(sed -n 's/.*"shards":\([0-9]*\).*/\1/p' "$folder/plan.new")
  if [ "$shards" -gt "$most_shards" ]; then
    rm -f "$folder/plan.new"
    complain "This needs $shards shards, more than $most_shards: plan for more TIME or CORES, or a smaller search."
    return 3
  fi
  mv "$folder/plan.new" "$folder/plan"
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
