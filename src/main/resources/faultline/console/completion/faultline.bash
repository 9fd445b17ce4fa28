# Completes Faultline's commands in bash. Written by `faultline completion bash`; source it, or keep it as
# ~/.local/share/bash-completion/completions/faultline.

# What can follow these words: one on a line, and behind it what it means.
_faultline_words() {
  case $1 in
@WORDS@
    *) return 1 ;;
  esac
}

# The values of an option, or of the argument at that place; a slash stands for files.
_faultline_values() {
  case $1 in
@VALUES@
    *) return 1 ;;
  esac
}

_faultline() {
  local current=${COMP_WORDS[COMP_CWORD]} at= place=1 waiting= ended= help= lines word meaning
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n $waiting ]]; then
      # Bash takes --name=value for three words.
      [[ $word == = ]] || waiting=
    elif [[ -z $ended && $word == -- ]]; then
      ended=yes
    elif [[ -z $ended && $word == -* ]]; then
      _faultline_values "${help:-$at} $word" >/dev/null && waiting=$word
    elif [[ $place == 1 ]] && _faultline_words "${at:+$at }$word" >/dev/null; then
      at=${at:+$at }$word
      [[ -z $help && $at == help ]] && at= help=help
    else
      place=$((place + 1))
    fi
  done
  if [[ -n $waiting ]]; then
    [[ $current == = ]] && current=
    lines=$(_faultline_values "${help:-$at} $waiting")
  else
    lines=$(
      _faultline_values "$at $place"
      if [[ -n $help ]]; then
        # A command may follow; the options are those of help itself.
        [[ $place == 1 ]] && _faultline_words "$at" | grep -v '^-'
        _faultline_words help | grep '^-'
      elif [[ $place == 1 || $current == -* ]]; then
        _faultline_words "$at"
      fi
    )
  fi
  COMPREPLY=()
  while read -r word meaning; do
    [[ -z $word || $word == / || $word != "$current"* ]] && continue
    [[ $word == -* && -n $ended ]] && continue
    COMPREPLY+=("$word")
  done <<<"$lines"
  if [[ $lines == / || $lines == /$'\n'* ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do
      COMPREPLY+=("$word")
    done < <(compgen -f -- "$current")
  fi
}

complete -F _faultline faultline
