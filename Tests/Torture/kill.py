#!/usr/bin/env python3
"""Kills runs, lets the next one go on, and proves that what is left is what an unbroken run leaves.

At random moments: each round begins with an empty folder or a whole one of another pipeline, kills runs into it (some
rounds more than one), and then runs to the end. Of each round it is asked that every file is the one of the unbroken run,
byte for byte (the times in run.json aside), and that the ledger has every document once. After each kill no file outside
.textmill may be one that neither unbroken run has. Only kills that found the run at work are counted.

At calls: by strace, a run is killed as it is about to make its n-th call of a kind on its outputs, for every n (in the
short form a few), and the same is asked.
"""

import collections
import random
import shutil
import signal

import texts
import trial
from peace import Peace, cannot_trace

PIPELINE = """
documents: [texts.jsonl]
stages:
  - clean-text
  - split-sentences
  - tag-entities
  - summarize:
      sentences: {sentences}
outputs:
  formats: [jsonl, text]
"""
CALLS = ["write", "fsync", "openat", "mkdirat", "renameat", "unlinkat"]


class Rounds:
    """Runs that are killed at random moments, and what came of them."""

    def __init__(self, proof):
        self.proof, self.draw = proof, random.Random(proof.arguments.seed)
        self.pipelines = [proof.folder / f"p{sentences}.yaml" for sentences in (1, 2)]
        for sentences, pipeline in enumerate(self.pipelines, 1):
            pipeline.write_text(PIPELINE.format(sentences=sentences))
        self.ids = texts.write(proof.folder / "texts.jsonl", 1_000 if proof.short else 4_000, proof.arguments.seed)
        self.wholes, self.seconds = [], 0.0
        for number, pipeline in enumerate(self.pipelines):
            self.seconds = self.run_on(pipeline, proof.folder / f"whole{number}")
            self.wholes.append(trial.tree(proof.folder / f"whole{number}"))
        self.kills = self.midway = self.torn = self.differing = self.lost = self.twice = 0

    def run_on(self, pipeline, folder):
        """Runs to the end, and gives the seconds it took."""
        done = self.proof.run("run", pipeline, "-o", folder, "--quiet")
        self.proof.require(done.status == 0, f"a run in peace ended with {done.status}: {done.err[-300:]}")
        return done.seconds

    def round(self):
        """One round: a folder, kills, a run to the end."""
        out = self.proof.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        if self.draw.random() < 0.5:
            shutil.copytree(self.proof.folder / "whole0", out)
        for _ in range(self.draw.choice([1, 1, 2, 3])):
            self.kills += 1
            self.kill(out, self.draw.uniform(0, 1.1 * self.seconds))
        self.run_on(self.pipelines[1], out)
        left, whole = trial.tree(out), self.wholes[1]
        self.differing += sum(left.get(name) != whole.get(name) for name in left.keys() | whole.keys())
        counts = collections.Counter(entry["id"] for entry in trial.ledger(out))
        self.lost += len(set(self.ids) - counts.keys())
        self.twice += counts.total() - len(counts)

    def kill(self, out, seconds):
        """Kills a run after so long; counts it, and what is torn, if it was still at work."""
        done = self.proof.run("run", self.pipelines[1], "-o", out, "--quiet", timeout=seconds)
        if done.status != -signal.SIGKILL:
            self.proof.require(done.status == 0, f"a run that was not killed ended with {done.status}: {done.err[-300:]}")
            return
        self.midway += 1
        for name, digest in trial.tree(out).items() if out.exists() else ():
            self.torn += name != "run.json" and digest not in [whole.get(name) for whole in self.wholes]


def at_random(proof):
    rounds, wanted = Rounds(proof), 8 if proof.short else 200
    while rounds.midway < wanted and rounds.kills < 4 * wanted and not proof.wrong:
        rounds.round()
    proof.require(rounds.midway >= wanted, f"of {rounds.kills} kills only {rounds.midway} found a run at work")
    figures = {name: getattr(rounds, name) for name in ("torn", "differing", "lost", "twice")}
    for name, count in figures.items():
        proof.require(count == 0, f"{name}: {count}")
    return {"kills": rounds.kills, "midway": rounds.midway, **figures, "whole": round(rounds.seconds, 2)}


def at_calls(proof):
    if why := cannot_trace():
        return {"at_calls": why}
    peace = Peace(proof)
    chosen = [(call, number) for call, numbers in sorted(peace.calls(CALLS).items()) for number in numbers]
    if proof.short:
        chosen = chosen[::max(1, len(chosen) // 12)]
    killed = collections.Counter()
    for call, number in chosen:
        done, output = peace.run_but(call, number, "signal=KILL")
        killed[call] += done.status == -signal.SIGKILL
        for file in peace.torn(output):
            proof.require(False, f"{call} {number}: '{file}' is not whole")
        peace.recovers(f"{call} {number}", output)
    # Threads take turns, so that a number may be another call's, or nobody's, the next time.
    proof.require(chosen and 2 * killed.total() >= len(chosen), f"{killed.total()} of {len(chosen)} runs were killed at a call")
    return {"calls": len(chosen), "killed_at_calls": killed.total(), **{f"at_{call}": count for call, count in sorted(killed.items())}}


def main():
    proof = trial.Trial("kill", __doc__)
    proof.end(**at_random(proof), **at_calls(proof))


if __name__ == "__main__":
    main()
