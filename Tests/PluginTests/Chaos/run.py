#!/usr/bin/env python3
"""Runs documents through a stage whose program misbehaves, and proves that only the documents at fault suffer.

    run.py --textmill .build/release/textmill --seeds 20 --documents 1000

For each seed, a fifth of the documents are orders to misbehave (chaos.py). They are run with --jobs 1, 2 and 8, and
once more with all of them behaving. Of each run it is asked that every document ended as its order says, that the
lines of the healthy documents are the same bytes as where all behave, and that no process is left. One line of JSON a
run; the exit status is 1 if anything did not hold.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
# Orders and how their documents end; those that wait for a timeout, of a second each, are rarer.
QUICK = {
    "fail on purpose": "failed", "exit 3": "failed", "exit 0": "failed", "signal 9": "failed", "signal 11": "failed",
    "garbage": "failed", "not-json": "failed", "not-a-record": "failed", "no-type": "failed", "odd-type": "failed",
    "no-number": "failed", "wrong-number": "failed", "null-answer": "failed", "deep": "failed", "truncated": "failed",
    "huge-length": "failed", "endless-length": "failed", "negative-length": "failed", "bad-utf8": "failed",
    "lone-surrogate": "failed", "bad-span": "failed", "turned-span": "failed", "negative-span": "failed",
    "float-span": "failed", "bad-layer": "failed", "bad-edit": "failed", "bad-attributes": "failed",
    "close-pipes": "failed", "close-answers": "failed", "allocate": "failed", "fork-exit": "failed",
    "fork": "written", "litter": "written", "chatter": "written", "long-line": "written", "print": "written",
    "trickle": "written", "twice": "written", "late-twin": "written", "ok-empty": "written",
}
SLOW = {
    "hang": "failed", "spin": "failed", "heartbeat": "failed", "ignore-term": "failed", "stuck-frame": "failed",
    "long-length": "failed", "progress": "written", "slow": "written",
}


def orders(count, seed):
    """An order for each document: a fifth misbehave, and one of ten of those keeps the others waiting."""
    draw = random.Random(seed)
    chosen = []
    for _ in range(count):
        if draw.random() < 0.8:
            chosen.append("ok")
        else:
            chosen.append(draw.choice(sorted(SLOW if draw.random() < 0.1 else QUICK)))
    return chosen


def write_documents(path, texts):
    with open(path, "w") as file:
        for number, text in enumerate(texts):
            # All of one length, so that a healthy document lies in the same bytes of its file whatever its neighbours are.
            print(json.dumps({"id": f"d{number}", "text": text.ljust(16)}), file=file)


def lines_by_id(path):
    """The lines of a run's outputs by their documents' ids, and the ledger's states by id."""
    lines = {json.loads(line)["id"]: line for file in sorted(path.glob("documents/*.jsonl")) for line in open(file, "rb")}
    ledger = [json.loads(line) for line in open(path / "ledger.jsonl")]
    return lines, ledger


def processes_in(folder):
    """The processes that work in `folder`."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(process / "cwd").startswith(str(folder)):
                found.append(int(process.name))
        except OSError:
            pass
    return found


def run(arguments, folder, jobs):
    output = folder / "out"
    shutil.rmtree(output, ignore_errors=True)
    start = time.monotonic()
    done = subprocess.run(
        [arguments.textmill, "run", "chaos.yaml", "documents.jsonl", "-o", str(output), "--jobs", str(jobs), "--quiet"],
        cwd=folder, stderr=subprocess.DEVNULL)
    return done.returncode, time.monotonic() - start, output


def faults(chosen, status, output, healthy_lines, folder):
    """What did not hold of a run, in words; with how its documents ended."""
    wrong = []
    lines, ledger = lines_by_id(output)
    expected = [{**QUICK, **SLOW, "ok": "written"}[order] for order in chosen]
    if [entry["id"] for entry in ledger] != [f"d{number}" for number in range(len(chosen))]:
        wrong.append("the ledger has not every document once, in order")
    states = [entry["status"] for entry in ledger]
    for number, (order, want, have) in enumerate(zip(chosen, expected, states)):
        if want != have:
            wrong.append(f"d{number} '{order}' {have}: {ledger[number].get('error', '')}"[:300])
    touched = [n for n, order in enumerate(chosen) if order == "ok" and lines.get(f"d{n}") != healthy_lines[f"d{n}"]]
    if touched:
        wrong.append(f"healthy documents differ: {touched[:5]}")
    if status != (1 if "failed" in expected else 0):
        wrong.append(f"exit status {status}")
    if left := processes_in(folder):
        wrong.append(f"processes left: {left}")
    return wrong, collections.Counter(states)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--textmill", default=str(HERE.parents[2] / ".build/release/textmill"))
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2, 8])
    arguments = parser.parse_args()
    arguments.textmill = os.path.abspath(arguments.textmill)
    folder = pathlib.Path(os.path.realpath(tempfile.mkdtemp(prefix="textmill-chaos-")))
    holds = True
    try:
        shutil.copytree(HERE, folder / "Chaos")
        (folder / "chaos.yaml").write_text("plugins: [Chaos]\nstages: [misbehave]\n")
        for seed in range(1, arguments.seeds + 1):
            chosen = orders(arguments.documents, seed)
            write_documents(folder / "documents.jsonl", ["ok"] * arguments.documents)
            _, _, output = run(arguments, folder, 2)
            healthy_lines, _ = lines_by_id(output)
            write_documents(folder / "documents.jsonl", chosen)
            for jobs in arguments.jobs:
                status, seconds, output = run(arguments, folder, jobs)
                wrong, states = faults(chosen, status, output, healthy_lines, folder)
                print(json.dumps({
                    "test": "chaos", "seed": seed, "jobs": jobs, "documents": len(chosen),
                    "misbehaving": sum(order != "ok" for order in chosen), **states, "seconds": round(seconds, 2),
                    "wrong": wrong}), flush=True)
                holds = holds and not wrong
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
