#compdef faultline
# Completes Faultline's commands in zsh. Written by `faultline completion zsh`; source it behind compinit, or keep it as
# _faultline in a folder of $fpath.

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
  local current=$words[CURRENT] at= waiting= ended= help= word
  local -i place=1
  local -a lines values named options
  for word in "${(@)words[2,CURRENT-1]}"; do
    if [[ -n $waiting ]]; then
      waiting=
    elif [[ -z $ended && $word == -- ]]; then
      ended=yes
    elif [[ -z $ended && $word == -* ]]; then
      _faultline_values "${help:-$at} $word" >/dev/null && waiting=$word
    elif ((place == 1)) && _faultline_words "${at:+$at }$word" >/dev/null; then
      at=${at:+$at }$word
      [[ -z $help && $at == help ]] && at= help=help
    else
      place+=1
    fi
  done
  if [[ -z $waiting && -z $ended && $current == --*=* ]]; then
    waiting=${current%%=*}
    compset -P '*='
  fi
  if [[ -n $waiting ]]; then
    lines=("${(@f)$(_faultline_values "${help:-$at} $waiting")}")
  else
    lines=("${(@f)$(_faultline_values "$at $place")}")
    if [[ -n $help ]]; then
      # A command may follow; the options are those of help itself.
      ((place == 1)) && lines+=("${(@)${(@f)$(_faultline_words "$at")}:#-*}")
      lines+=("${(@M)${(@f)$(_faultline_words help)}:#-*}")
    elif ((place == 1)) || [[ $current == -* ]]; then
      lines+=("${(@f)$(_faultline_words "$at")}")
    fi
  fi
  for word in "${(@)lines}"; do
    case $word in
      '') ;;
      /) _files ;;
      -*) [[ -n $ended ]] || options+=("${word/ /:}") ;;
      *' '*) named+=("${word/ /:}") ;;
      *) values+=("$word") ;;
    esac
  done
  (($#values)) && compadd -- "${(@)values}"
  (($#named)) && _describe -t commands command named
  (($#options)) && _describe -o -t options option options
}

if [[ $funcstack[1] == _faultline ]]; then
  _faultline "$@"
else
  compdef _faultline faultline
fi
