# Completes Faultline's commands in fish. Written by `faultline completion fish`; source it, or keep it as
# ~/.config/fish/completions/faultline.fish.

# What can follow these words: one on a line, and behind it what it means.
function __faultline_words
    switch $argv[1]
@WORDS@
        case '*'
            return 1
    end
    return 0
end

# The values of an option, or of the argument at that place; a slash stands for files.
function __faultline_values
    switch $argv[1]
@VALUES@
        case '*'
            return 1
    end
    return 0
end

function __faultline
    set -l at ''
    set -l place 1
    set -l waiting ''
    set -l ended ''
    set -l help ''
    set -l whose ''
    set -l before ''
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -e typed[1]
    for word in $typed
        set -l longer (string trim -- "$at $word")
        if test -n "$waiting"
            set waiting ''
        else if test -z "$ended" -a "x$word" = x--
            set ended yes
        else if test -z "$ended"; and string match -q -- '-*' $word
            __faultline_values "$whose $word" >/dev/null; and set waiting $word
        else if test $place = 1; and __faultline_words $longer >/dev/null
            set at $longer
            if test -z "$help" -a "$at" = help
                set at ''
                set help help
            end
            set whose $at
            test -n "$help"; and set whose help
        else
            set place (math $place + 1)
        end
    end
    if test -z "$waiting$ended"; and string match -q -- '--*=*' $current
        set waiting (string split -m 1 = -- $current)[1]
        set before $waiting=
    end
    set -l lines
    if test -n "$waiting"
        set lines (__faultline_values "$whose $waiting")
    else
        set lines (__faultline_values "$at $place")
        if test -n "$help"
            # A command may follow; the options are those of help itself.
            if test $place = 1
                set -a lines (__faultline_words "$at" | string match -v -- '-*')
            end
            set -a lines (__faultline_words help | string match -- '-*')
        else if test $place = 1; or string match -q -- '-*' $current
            set -a lines (__faultline_words "$at")
        end
    end
    for line in $lines
        if test "x$line" = x/
            __fish_complete_path (string replace -- "$before" '' $current)
        else if test -z "$ended"; or not string match -q -- '-*' $line
            printf '%s%s\n' $before (string replace -- ' ' \t $line)
        end
    end
end

complete -c faultline -f -a '(__faultline)'
