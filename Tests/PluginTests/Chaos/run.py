#!/usr/bin/env python3
"""Runs documents through a stage whose program misbehaves, and proves that only the documents at fault suffer.

    run.py --textmill .build/release/textmill --seeds 20 --documents 1000

For each seed, a fifth of the documents are orders to misbehave (chaos.py). They are run with --jobs 1, 2 and 8, and
once more with all of them behaving. Of each run it is asked that every document ended as its order says, that the
lines of the healthy documents are the same bytes as where all behave, that no process is left, and that no document
held its process longer than its timeout and 250 ms. One line of JSON a run; the exit status is 1 if anything did not
hold.

How long a document held its process is measured from outside: from when the program tells that it begins with it, until
it tells that it is through, or the kernel that the process is gone. (A document that was at a process with others may be
tried twice; each time counts.) 'latest_ms' is the longest that any was over its timeout (below 0: under it). A machine that is busy with other things is late by itself:
'machine_late_ms' is the longest that a thread which sleeps for 10 ms overslept in the same run, and is granted on top.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import select
import shutil
import subprocess
import sys
import tempfile
import threading
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

# How long a document may hold its process, as plugin.yaml has it: 'timeout' with signs of progress, else 'progress'.
LIMITS = {"heartbeat": 2.0, "progress": 2.0}
LIMIT = 1.0
GRACE = 0.25


class Watch:
    """Watches how long documents hold the processes of a run, and how late the machine is by itself."""

    def __init__(self, events):
        self.events = os.open(events, os.O_RDWR | os.O_NONBLOCK)
        self.poll = select.poll()
        self.poll.register(self.events, select.POLLIN)
        self.processes = {}  # by their pidfd: pid
        self.working = {}  # by pid: since when, document, order
        self.held = []  # seconds over the limit, document, order, pid
        self.late = 0.0
        self.ends = False
        self.threads = [threading.Thread(target=self.follow), threading.Thread(target=self.oversleep)]
        for thread in self.threads:
            thread.start()

    def close(self):
        self.ends = True
        for thread in self.threads:
            thread.join()
        os.close(self.events)

    def oversleep(self):
        while not self.ends:
            start = time.monotonic()
            time.sleep(0.01)
            self.late = max(self.late, time.monotonic() - start - 0.01)

    def follow(self):
        rest = b""
        while not self.ends:
            gone = []
            for descriptor, _ in self.poll.poll(50):
                if descriptor == self.events:
                    *lines, rest = (rest + os.read(self.events, 1 << 16)).split(b"\n")
                    for line in lines:
                        self.begin(*line.decode().split())
                else:
                    gone.append((descriptor, time.monotonic()))
            for descriptor, now in gone:
                self.end(self.processes.pop(descriptor), now)
                self.poll.unregister(descriptor)
                os.close(descriptor)

    def begin(self, nanoseconds, pid, document, order):
        now = int(nanoseconds) / 1e9
        self.end(pid, now)
        if pid not in self.processes.values():
            try:
                descriptor = os.pidfd_open(int(pid))
            except ProcessLookupError:  # Gone before it was looked at, so it held nothing up.
                return
            self.processes[descriptor] = pid
            self.poll.register(descriptor, select.POLLIN)
        if order != "through":
            self.working[pid] = (now, document, order)

    def end(self, pid, now):
        if pid in self.working:
            since, document, order = self.working.pop(pid)
            self.held.append((now - since - LIMITS.get(order, LIMIT), document, order, pid))


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
    watch = Watch(folder / "Chaos/events")
    start = time.monotonic()
    done = subprocess.run(
        [arguments.textmill, "run", "chaos.yaml", "documents.jsonl", "-o", str(output), "--jobs", str(jobs), "--quiet"],
        cwd=folder, stderr=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    watch.close()
    return done.returncode, seconds, output, watch


def late(watch):
    """What held its process too long, in words."""
    return [
        f"{document} '{order}' held process {pid} {over * 1000:.0f} ms longer than its timeout"
        for over, document, order, pid in watch.held if over > GRACE + watch.late
    ][:5]


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
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2, 8])
    arguments = parser.parse_args()
    arguments.textmill = os.path.abspath(arguments.textmill)
    folder = pathlib.Path(os.path.realpath(tempfile.mkdtemp(prefix="textmill-chaos-")))
    holds = True
    try:
        shutil.copytree(HERE, folder / "Chaos")
        os.mkfifo(folder / "Chaos/events")
        (folder / "chaos.yaml").write_text("plugins: [Chaos]\nstages: [misbehave]\n")
        for seed in range(arguments.first_seed, arguments.first_seed + arguments.seeds):
            chosen = orders(arguments.documents, seed)
            write_documents(folder / "documents.jsonl", ["ok"] * arguments.documents)
            _, _, output, _ = run(arguments, folder, 2)
            healthy_lines, _ = lines_by_id(output)
            write_documents(folder / "documents.jsonl", chosen)
            for jobs in arguments.jobs:
                status, seconds, output, watch = run(arguments, folder, jobs)
                wrong, states = faults(chosen, status, output, healthy_lines, folder)
                wrong += late(watch)
                print(json.dumps({
                    "test": "chaos", "seed": seed, "jobs": jobs, "documents": len(chosen),
                    "misbehaving": sum(order != "ok" for order in chosen), **states, "seconds": round(seconds, 2),
                    "watched": len(watch.held), "latest_ms": round(max(held[0] for held in watch.held) * 1000),
                    "machine_late_ms": round(watch.late * 1000),
                    "wrong": wrong}), flush=True)
                holds = holds and not wrong
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
