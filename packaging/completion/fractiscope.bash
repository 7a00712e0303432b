# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion for fractiscope and fractiscope-cli, loaded by the package bash-completion. What there is, the
# programs say themselves by --help.

# The lines of the help, each name with its description on one line.
_fractiscope_help() { # program [command]
  "$@" --help 2>/dev/null | sed -e ':more' -e '$!{N' -e '/\n {30}/!{P;D}' -e 's/\n */  /' -e 'b more' -e '}' -E
}

# What fits an option that takes a value, by its line of the help.
_fractiscope_value() { # program option line
  local names
  case $2:$3 in
    --constant:*)
      names=$("$1" constants --digits 1 2>/dev/null | sed -nE 's/^  ([A-Za-z0-9_]+)  .*/\1/p')
      mapfile -t COMPREPLY < <(compgen -W "$names" -- "$cur")
      ;;
    --formula:*) ;; # no file, though its line names one that it takes the place of
    *[Ff]ile* | *[Dd]ocument* | *[Cc]ertificates* | *"JSON lines"* | *"Write "*) _filedir ;;
  esac
}

_fractiscope_cli() {
  # shellcheck disable=SC2034
  local cur prev words cword split
  _init_completion -s || return
  local command='' word
  for word in "${words[@]:1:cword-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  local help line
  # shellcheck disable=SC2086
  help=$(_fractiscope_help "$1" $command)

  if [[ $prev == -* ]]; then
    line=$(grep -E -- "^  (-.,)?${prev}[ ,]" <<<"$help")
    if [[ $line == *" TEXT:{"* ]]; then
      line=${line#*" TEXT:{"} line=${line%%\}*}
      mapfile -t COMPREPLY < <(compgen -W "${line//,/ }" -- "$cur")
      return
    elif [[ $line == *" TEXT"* ]]; then
      _fractiscope_value "$1" "$prev" "$line"
      return
    fi
  fi
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^  -[^ ]+' <<<"$help" | grep -oE -- '--[a-z-]+')" -- "$cur")
  elif [[ -z $command ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Subcommands:/,$s/^  \([a-z-]*\) .*/\1/p' <<<"$help")" -- "$cur")
  elif [[ $command == constants || $command == expand ]]; then
    _fractiscope_value "$1" --constant ''
  elif [[ " ${words[*]} " != *" --formula "* ]] && grep -qE '^  (files?|output) TEXT' <<<"$help"; then
    # Others take no argument or a formula, which nothing can complete.
    _filedir
  fi
} && complete -F _fractiscope_cli fractiscope-cli

_fractiscope() {
  # shellcheck disable=SC2034
  local cur prev words cword split
  _init_completion -s || return
  if [[ $prev == --lang ]]; then
    mapfile -t COMPREPLY < <(compgen -W "en de" -- "$cur")
  elif [[ $prev == --style ]]; then
    mapfile -t COMPREPLY < <(compgen -W "Fusion Windows" -- "$cur")
  elif [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "--help --help-all --lang --resume --self-test --style --version" -- "$cur")
  else
    _filedir
  fi
} && complete -F _fractiscope fractiscope
