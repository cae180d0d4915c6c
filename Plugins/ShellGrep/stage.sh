#!/usr/bin/env bash
# Marks what grep finds. grep counts bytes, and so do the offsets that plugin.yaml asks for; JSON is jq's work.
set -uo pipefail
export LC_ALL=C.UTF-8

for tool in jq grep; do
    command -v "$tool" >/dev/null || { echo "this plugin needs $tool: install it first" >&2; exit 1; }
done

# Reads a frame into 'body': a line with its length, and a line with its content. False at the end of the requests.
receive() { IFS= read -r _ <&3 && IFS= read -r body <&3; }

# Sends $1 as a frame; its length is in bytes, which ${#…} counts where the locale is C.
send() {
    local LC_ALL=C
    printf '%d\n%s\n' "${#1}" "$1" >&4
}

setting() { jq -r --arg name "$1" '.settings[$name]' <<<"$body"; }

# The document's text, without a line end of its own.
text() { jq -j '.documents[0].text' <<<"$body"; }

# Lines of 'offset:match' on standard input become a result.
result() {
    jq -cnR --argjson number "$1" --arg name "$label" '
        def mark: capture("^(?<start>[0-9]+):(?<match>.*)$")
            | (.start | tonumber) as $start
            | {start: $start, end: ($start + (.match | utf8bytelength)), "label": $name};
        {type: "result", number: $number, layers: {found: [inputs | mark]}}'
}

receive || exit 0
pattern=$(setting pattern)
label=$(setting label)
options=(--only-matching --byte-offset --text --extended-regexp)
[ "$(setting ignore-case)" = true ] && options+=(--ignore-case)

if ! problem=$(grep "${options[@]}" -e "$pattern" </dev/null 2>&1) && [ -n "$problem" ]; then
    echo "the pattern is wrong: $problem" >&2
    exit 1
fi
send '{"type":"hello","protocol":1,"name":"shell-grep","version":"1.0"}'

while receive; do
    number=$(jq '.documents[0].number' <<<"$body")
    answer=$(text | { grep "${options[@]}" -e "$pattern" || [ $? = 1 ]; } | result "$number") || exit 1
    send "$answer"
done
