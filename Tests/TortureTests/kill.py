#!/usr/bin/env python3
"""Kills runs at random moments, lets the next one go on, and proves that what is left is what an unbroken run leaves.

    kill.py --textmill .build/release/textmill --kills 200 --documents 4000

Each round begins with an empty folder or a whole one of another pipeline, kills runs into it (some rounds more than one),
and then runs to the end. Of each round it is asked that every file is the one of the unbroken run, byte for byte (the
times in run.json aside), and that the ledger has every document once. After each kill no file outside .textmill may be
one that the unbroken run has not, or has otherwise. One line of JSON; the exit status is 1 if anything did not hold.
"""

import argparse
import hashlib
import json
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

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


def files(folder):
    """The digest of each file, by name; of run.json without its times."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if not path.is_file() or name.startswith(".textmill/"):
            continue
        content = path.read_bytes()
        if name == "run.json":
            content = content.split(b'"times"')[0]
        found[name] = hashlib.sha256(content).hexdigest()
    return found


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

    def __init__(self, options, work):
        self.options, self.work = options, work
        self.draw = random.Random(options.seed)
        self.pipelines = []
        for number, sentences in enumerate((1, 2)):
            pipeline = work / f"p{number}.yaml"
            pipeline.write_text(PIPELINE.format(sentences=sentences))
            self.pipelines.append(pipeline)
        write_texts(work / "texts.jsonl", options.documents, options.seed)
        self.wholes, self.seconds = [], 0.0
        for number, pipeline in enumerate(self.pipelines):
            start = time.monotonic()
            run(options.textmill, pipeline, work / f"whole{number}")
            self.seconds = time.monotonic() - start
            self.wholes.append(files(work / f"whole{number}"))
        self.kills = self.midway = self.torn = self.differing = self.lost = self.twice = 0

    def round(self):
        """One round: a folder, kills, a run to the end."""
        out = self.work / "out"
        shutil.rmtree(out, ignore_errors=True)
        if self.draw.random() < 0.5:
            shutil.copytree(self.work / "whole0", out)
        for _ in range(self.draw.choice([1, 1, 2, 3])):
            self.kills += 1
            if run(self.options.textmill, self.pipelines[1], out, self.draw.uniform(0, 1.1 * self.seconds)):
                self.midway += 1
                self.look_for_torn(out)
        run(self.options.textmill, self.pipelines[1], out)
        left = files(out)
        self.differing += sum(left.get(name) != self.wholes[1].get(name) for name in left.keys() | self.wholes[1].keys())
        ids = [json.loads(line)["id"] for line in (out / "ledger.jsonl").open()]
        self.lost += self.options.documents - len(set(ids))
        self.twice += len(ids) - len(set(ids))

    def look_for_torn(self, out):
        """Counts files that neither run would leave."""
        for name, digest in files(out).items() if out.exists() else ():
            wholes = {whole.get(name) for whole in self.wholes}
            if name != "run.json" and digest not in wholes:
                self.torn += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--textmill", required=True)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rounds = Rounds(options, pathlib.Path(folder))
        while rounds.kills < options.kills:
            rounds.round()
    faults = rounds.torn + rounds.differing + rounds.lost + rounds.twice
    print(json.dumps({
        "test": "kill", "kills": rounds.kills, "midway": rounds.midway, "torn": rounds.torn,
        "differing": rounds.differing, "lost": rounds.lost, "twice": rounds.twice,
        "seconds of a whole run": round(rounds.seconds, 2)}))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
