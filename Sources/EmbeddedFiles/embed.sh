#!/bin/sh
# embed.sh NAME FILE OUTPUT
#
# Writes the Swift file OUTPUT, in which the enum NAME has the text of FILE.
set -eu
name=$1 file=$2 output=$3

{
    printf '/// The text of %s.\nenum %s {\n    static let text = ###"""\n' "${file##*/}" "$name"
    cat "$file"
    printf '\n"""###\n}\n'
} >"$output"
