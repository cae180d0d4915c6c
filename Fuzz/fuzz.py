#!/usr/bin/env python3
"""Fuzzes what reads bytes from outside, each subject for so many seconds, and prints a line of JSON each.

    python3 Fuzz/fuzz.py --seconds 900
    python3 Fuzz/fuzz.py --seconds 60 yaml jsonl

First every input is tried that has been found before, in Crashes/: those are kept, so that none comes back. What is found
now is put there as well. The corpus grows in Corpus/, from run to run.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SUBJECTS = ["yaml", "manifest", "decoder", "jsonl", "cleaner", "splitter", "tokenizer", "morphology", "language", "tagger",
            "models", "traces", "ledger", "paths"]
TEXTS = ["cleaner", "splitter", "tokenizer", "morphology", "language", "tagger", "decoder"]
WORDS = {
    "yaml": ["stages:", "documents:", "outputs:", "- ", ": ", "&a ", "*a", "!!str ", "<<", "${", "}", "---", "clean-text",
             "summarize", "sentences", "tag-entities", "types", "on-error", "max-document-bytes", "as:", "~", "\\x09"],
    "manifest": ["name:", "version:", "protocol: 1", "command:", "stages:", "settings:", "purpose:", "requires:", "provides:",
                 "files:", "default:", "kind:", "- ", ": ", "&a ", "*a", "<<", "[", "]", "{", "}", "~"],
    "models": [], "traces": [], "paths": ["..", "/", "%2F", "~", "\\x00", "-", "."],
    "jsonl": ['\\"text\\":', '\\"id\\":', '\\"title\\":', "\\\\u", "\\\\ud83d\\\\ude00", "null", "true", "1e9", "[[", "]]"],
    "ledger": ["documents/", "part-00000.jsonl", " ledger ", "end ", "../", "\\x0A"],
}
RUSSIAN = ["т. е. ", "и т. д.", "г. ", "«", "»", " — ", "…", "!", "?", "14 мая 2026 года", "1,2 млрд рублей", "15 %", "№ 5",
           "А. Б. ", "\\xC2\\xAD", "\\xC2\\xA0", "\\xCC\\x81", "&nbsp;", "\\x0A\\x0A", "1) ", "ул. ", "+7", "12:30", "$5", "IV "]


def build():
    """Builds for release, with what libFuzzer and the tests of internals need."""
    flags = ["-sanitize=fuzzer", "-parse-as-library", "-enable-testing"]
    words = [word for flag in flags for word in ("-Xswiftc", flag)]
    subprocess.run(["swift", "build", "--package-path", HERE, "-c", "release", *words], check=True, stdout=sys.stderr)
    return HERE / ".build/release/Fuzz"


def seeds(subject):
    """Inputs to begin with."""
    if subject == "yaml":
        return [*ROOT.glob("Pipelines/*.yaml"), *ROOT.glob("Tests/TextmillPipelineTests/Golden/*.yaml")]
    if subject == "manifest":
        return [*ROOT.glob("Plugins/*/plugin.yaml")]
    if subject in TEXTS:
        return [*ROOT.glob("Pipelines/Samples/*.txt")]
    return []


def quoted(word):
    """The word as libFuzzer reads it: what is beyond ASCII as bytes."""
    return "".join(sign if sign.isascii() else "".join(f"\\x{byte:02X}" for byte in sign.encode()) for sign in word)


def run(program, subject, seconds):
    """Fuzzes one subject: the line that is printed, and whether nothing was found."""
    corpus, crashes = HERE / "Corpus" / subject, HERE / "Crashes" / subject
    corpus.mkdir(parents=True, exist_ok=True)
    crashes.mkdir(parents=True, exist_ok=True)
    for path in seeds(subject):
        (corpus / path.name).write_bytes(path.read_bytes())
    dictionary = corpus.with_suffix(".dict")
    words = WORDS.get(subject, RUSSIAN)
    dictionary.write_text("".join(f'"{quoted(word)}"\n' for word in words))
    env = {**os.environ, "SUBJECT": subject, "SWIFT_BACKTRACE": "enable=no"}
    kept = sorted(path for path in crashes.iterdir() if path.is_file())
    old = [path.name for path in kept if subprocess.run([program, path], env=env, capture_output=True).returncode]
    before = set(crashes.iterdir())
    start = time.monotonic()
    done = subprocess.run(
        [program, corpus, f"-max_total_time={seconds}", "-timeout=5", "-rss_limit_mb=1024", "-max_len=2048",
         *([f"-dict={dictionary}"] if words else []), f"-artifact_prefix={crashes}/", "-print_final_stats=1"],
        env=env, capture_output=True, text=True, errors="replace")
    executions = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    edges = re.findall(r"cov: (\d+)", done.stderr)
    found = sorted(path.name for path in set(crashes.iterdir()) - before)
    line = {"test": "fuzz", "subject": subject, "seconds": round(time.monotonic() - start),
            "executions": int(executions[1]) if executions else 0, "edges": int(edges[-1]) if edges else 0,
            "corpus": sum(1 for _ in corpus.iterdir()), "kept_inputs": len(kept), "back_again": old, "found": found}
    if not any(crashes.iterdir()):
        crashes.rmdir()
    if done.returncode:
        line["said"] = [text for text in done.stderr.splitlines() if "Fatal" in text or "ERROR" in text or "SUMMARY" in text][-5:]
    return line, not (old or found or done.returncode)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--built", action="store_true", help="do not build again")
    parser.add_argument("subjects", nargs="*", default=SUBJECTS, help=f"of {', '.join(SUBJECTS)}; all, unless said")
    arguments = parser.parse_args()
    program = HERE / ".build/release/Fuzz" if arguments.built else build()
    holds = True
    for subject in arguments.subjects:
        line, sound = run(program, subject, arguments.seconds)
        print(json.dumps(line, ensure_ascii=False), flush=True)
        holds = holds and sound
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
