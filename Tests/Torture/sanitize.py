#!/usr/bin/env python3
"""All tests under a sanitizer: of threads, which reports data races, or of addresses, which reports memory read or written where it is not one's own.

    python3 Tests/Torture/sanitize.py thread address

Builds the tests so, each sanitizer into a folder of its own, which takes minutes, and runs them. A line each: how many tests ran, and
how many reports there were in them and in the programs that they started.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SANITIZERS = ["thread", "address"]
# Reports do not end a program, so that all are counted, and are written where they cannot be lost. Swift never gives back what lasts as
# long as the program, so what is left at its end is no leak.
OPTIONS = "halt_on_error=0:exitcode=0:detect_leaks=0:log_path="
# Tests that say nothing under a sanitizer, and why.
SKIPPED = {
    "nestsOnAStackOfOneMegabyte": "calls take more of the stack under a sanitizer than it allows",
    "HouseTests": "read the sources, on one thread, and take many minutes",
    "inear": "measures time, which a sanitizer multiplies",
    "PluginTests": "build plugins and start programs that have no sanitizer, and are slowed beyond their limits of time",
    "EndOfTheWorld|endsAsAFreshRunAfterAnyChanges": "thousands of runs, which take hours",
}


def run(sanitizer):
    """The line for one sanitizer, and what was said."""
    start = time.monotonic()
    words = [f"--sanitize={sanitizer}", "--scratch-path", f".build-{sanitizer}"]
    built = subprocess.run(["swift", "build", "--build-tests", *words], cwd=ROOT, stdout=sys.stderr)
    if built.returncode:
        return {"test": "sanitize", "with": sanitizer, "holds": False, "wrong": ["the tests are not built"]}
    skipped = [word for name in SKIPPED for word in ("--skip", name)]
    with tempfile.TemporaryDirectory() as folder:
        options = OPTIONS + f"{folder}/report"
        env = {**os.environ, "TSAN_OPTIONS": options, "ASAN_OPTIONS": options}
        done = subprocess.run(["swift", "test", "--skip-build", "--no-parallel", *words, *skipped], cwd=ROOT, env=env, capture_output=True, text=True, errors="replace")
        said = done.stdout + done.stderr + "".join(path.read_text(errors="replace") for path in pathlib.Path(folder).iterdir())
    ran = [int(count) for count in re.findall(r"Test run with (\d+) tests?", said)]
    failed = sorted(set(re.findall(r"Test (\w+)\(.*?\) failed", said)))
    reports = re.findall(r"(?:WARNING|ERROR): (?:Thread|Address)Sanitizer: .*", said)
    line = {"test": "sanitize", "with": sanitizer, "tests": sum(ran), "skipped": SKIPPED, "failed": len(failed),
            "reports": len(reports), "holds": bool(ran) and not reports and done.returncode == 0,
            "seconds": round(time.monotonic() - start, 1)}
    if not line["holds"]:
        line["wrong"] = [*reports[:10], *failed[:10]] or said.splitlines()[-10:]
    return line


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sanitizers", nargs="*", default=SANITIZERS, help="thread, address; both, unless said")
    arguments = parser.parse_args()
    lines = []
    for sanitizer in arguments.sanitizers:
        lines.append(run(sanitizer))
        print(json.dumps(lines[-1], ensure_ascii=False), flush=True)
    sys.exit(0 if all(line["holds"] for line in lines) else 1)


if __name__ == "__main__":
    main()
