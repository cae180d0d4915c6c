#!/usr/bin/env python3
"""Kills runs at random moments, lets the next one go on, and proves that what is left is what an unbroken run leaves.

Each round begins with an empty folder or a whole one of another pipeline, kills runs into it (some rounds more than one),
and then runs to the end. Of each round it is asked that every file is the one of the unbroken run, byte for byte (the
times in run.json aside), and that the ledger has every document once. After each kill no file outside .textmill may be
one that the unbroken run has not, or has otherwise.
"""

import json
import random
import shutil
import signal
import subprocess
import time

from trial import Trial, tree

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
SENTENCES = [
    "В четверг в порту открыли новый причал.", "Работы стоили 1,2 млрд рублей и заняли три года.",
    "«Мы ждали этого долго», — сказал начальник порта.", "The old pier will be taken down by 5 May 2027.",
    "Первое судно придёт 12 июня.", "Движение по набережной закроют на 14 дней.",
]


def write_texts(path, count, seed):
    """JSON Lines of `count` texts, long and short by turns."""
    draw = random.Random(seed)
    with open(path, "w") as file:
        for number in range(count):
            text = " ".join(draw.choice(SENTENCES) for _ in range(draw.choice([1, 5, 20, 60])))
            print(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False), file=file)


def run(textmill, pipeline, folder, kill_after=None):
    """Runs to the end, or kills the run after so many seconds. Says whether it was killed."""
    process = subprocess.Popen(
        [textmill, "run", str(pipeline), "-o", str(folder), "--quiet"], stdout=subprocess.DEVNULL)
    try:
        status = process.wait(kill_after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True
    if status != 0:
        raise SystemExit(f"a run ended with {status}")
    return False


class Rounds:
    """Runs that are killed, and what came of them."""

    def __init__(self, textmill, work, documents, seed):
        self.textmill, self.work, self.documents = textmill, work, documents
        self.draw = random.Random(seed)
        self.pipelines = []
        for number, sentences in enumerate((1, 2)):
            pipeline = work / f"p{number}.yaml"
            pipeline.write_text(PIPELINE.format(sentences=sentences))
            self.pipelines.append(pipeline)
        write_texts(work / "texts.jsonl", documents, seed)
        self.wholes, self.seconds = [], 0.0
        for number, pipeline in enumerate(self.pipelines):
            start = time.monotonic()
            run(self.textmill, pipeline, work / f"whole{number}")
            self.seconds = time.monotonic() - start
            self.wholes.append(tree(work / f"whole{number}"))
        self.kills = self.midway = self.torn = self.differing = self.lost = self.twice = 0

    def round(self):
        """One round: a folder, kills, a run to the end."""
        out = self.work / "out"
        shutil.rmtree(out, ignore_errors=True)
        if self.draw.random() < 0.5:
            shutil.copytree(self.work / "whole0", out)
        for _ in range(self.draw.choice([1, 1, 2, 3])):
            self.kills += 1
            if run(self.textmill, self.pipelines[1], out, self.draw.uniform(0, 1.1 * self.seconds)):
                self.midway += 1
                self.look_for_torn(out)
        run(self.textmill, self.pipelines[1], out)
        left = tree(out)
        self.differing += sum(left.get(name) != self.wholes[1].get(name) for name in left.keys() | self.wholes[1].keys())
        ids = [json.loads(line)["id"] for line in (out / "ledger.jsonl").open()]
        self.lost += self.documents - len(set(ids))
        self.twice += len(ids) - len(set(ids))

    def look_for_torn(self, out):
        """Counts files that neither run would leave."""
        for name, digest in tree(out).items() if out.exists() else ():
            wholes = {whole.get(name) for whole in self.wholes}
            if name != "run.json" and digest not in wholes:
                self.torn += 1


def main():
    proof = Trial("kill", __doc__)
    rounds = Rounds(proof.textmill, proof.folder, documents=1000 if proof.short else 4000, seed=proof.arguments.seed)
    while rounds.kills < (10 if proof.short else 200):
        rounds.round()
    figures = {name: getattr(rounds, name) for name in ("torn", "differing", "lost", "twice")}
    for name, count in figures.items():
        proof.require(count == 0, f"{name}: {count}")
    proof.end(kills=rounds.kills, midway=rounds.midway, **figures, whole=round(rounds.seconds, 2))


if __name__ == "__main__":
    main()
