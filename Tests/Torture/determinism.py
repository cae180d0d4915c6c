#!/usr/bin/env python3
"""One input, one pipeline, one output: whatever the number of jobs, the load, the place, the locale and the hash seed.

The same documents go through all stages many times: with 1 to 32 jobs, on one processor or all, beside programs that do
nothing but work, in three locales and two time zones, with and without random hash seeds, through a stage that takes a
random time for each. All runs give the same bytes. Then a tenth of the documents fails, each at one of four places, and
again all runs give the same bytes, and the others' are those of the runs in which none failed.
"""

import contextlib
import os
import random
import shutil
import subprocess
import sys

import texts
import trial

# A stage in another process: it fails on a document whose text begins as it is told to, and takes a while.
MANIFEST = """\
name: hinder
version: "1"
protocol: 1
command: [python3, hinder.py]
processes: 2
batch: 4
stages:
  - name: hinder
    purpose: Fails on documents that begin with a word, and takes a random time.
    provides: [PLACE]
"""
PROGRAM = '''\
import json, os, random, time
requests, answers = os.fdopen(3, "rb"), os.fdopen(4, "wb")
def send(frame):
    body = json.dumps(frame).encode()
    answers.write(b"%d\\n%s\\n" % (len(body), body))
while size := requests.readline():
    frame = json.loads(requests.read(int(size)))
    requests.readline()
    if frame["type"] == "hello":
        send({"type": "hello", "protocol": 1, "name": "hinder", "version": "1"})
    for document in frame.get("documents", []):
        time.sleep(random.random() * 0.002)
        if document["text"].startswith(WORD):
            send({"type": "failure", "number": document["number"], "error": "told to"})
        else:
            send({"type": "result", "number": document["number"], "layers": {PLACE: []}})
    answers.flush()
'''
# The places where documents fail, and what the text of such a document begins with.
PLACES = {"read": "bad", "first": "fir1", "middle": "mid1", "last": "las1"}
PIPELINE = """\
plugins: [First, Middle, Last]
stages:
  - hinder-first
  - clean-text
  - strip-boilerplate
  - split-sentences
  - hinder-middle
  - tag-entities
  - summarize
  - hinder-last
outputs:
  formats: [jsonl, text, conllu]
"""
LOCALES = ["C", "ru_RU.UTF-8", "tr_TR.UTF-8"]


def write_plugins(folder):
    for place in ("first", "middle", "last"):
        plugin = folder / place.capitalize()
        plugin.mkdir()
        (plugin / "plugin.yaml").write_text(MANIFEST.replace("name: hinder", f"name: hinder-{place}").replace("PLACE", place))
        program = PROGRAM.replace("WORD", repr(PLACES[place])).replace("PLACE", repr(place)).replace('"name": "hinder"', f'"name": "hinder-{place}"')
        (plugin / "hinder.py").write_text(program)


def write_failing(source, target, size, seed):
    """A copy of the documents in which a tenth fails, each as long as before. Gives the ids of those."""
    draw, failing = random.Random(seed), {}
    chosen = set(draw.sample(range(size), size // 10))
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as file:
        for number, line in enumerate(lines):
            if number in chosen:
                place = draw.choice(list(PLACES))
                failing[f"d{number}"] = place
                if place == "read":
                    line = line.replace('"text": "calm', '"text": 0"cal', 1)
                else:
                    line = line.replace('"calm', f'"{PLACES[place]}', 1)
            file.write(line)
    return failing


def make_locales(folder):
    """Makes the locales, where the system has what they are made of; those that the C library knows then."""
    if shutil.which("localedef"):
        for name in LOCALES[1:]:
            subprocess.run(["localedef", "-i", name.split(".")[0], "-f", "UTF-8", folder / name], capture_output=True)
    return [name for name in LOCALES if name == "C" or (folder / name).is_dir()]


@contextlib.contextmanager
def load(count):
    """So many programs that do nothing but work."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def run(proof, draw, documents, number, locales):
    """One run under circumstances drawn at random, and the folder it wrote to."""
    processors = os.sched_getaffinity(0)
    chosen = draw.choice([processors, {min(processors)}])
    locale = draw.choice(locales)
    env = {**os.environ, "LC_ALL": locale, "LANG": locale, "LOCPATH": str(proof.folder / "locales"),
           "TZ": draw.choice(["UTC", "Asia/Kolkata"])}
    env.pop("SWIFT_DETERMINISTIC_HASHING", None)
    if draw.random() < 0.5:
        env["SWIFT_DETERMINISTIC_HASHING"] = "1"
    jobs = [1, 2, 3, 4, 8, 16, 32][number % 7]
    output = proof.folder / "out"
    shutil.rmtree(output, ignore_errors=True)
    under = ["taskset", "-c", ",".join(map(str, sorted(chosen)))] if shutil.which("taskset") else []
    with load(draw.randint(0, 2)):
        done = proof.run(
            "run", proof.folder / "pipeline.yaml", documents, "-o", output, "--jobs", jobs, "--quiet", under=under, env=env,
            cwd=draw.choice(["/", proof.folder]))
    return done, output


def rounds(proof, documents, count, seed, status, locales):
    """The digests of so many runs, and the folder of the last."""
    draw, digests, output = random.Random(seed), {}, None
    for number in range(count):
        done, output = run(proof, draw, documents, number, locales)
        if proof.require(done.status == status, f"run {number} ended with {done.status}: {done.err[:300]}"):
            digests[trial.digest(output)] = number
    return digests, output


def main():
    proof = trial.Trial("determinism", __doc__)
    count, size = (5, 60) if proof.short else (60, 150)
    (proof.folder / "locales").mkdir()
    locales = make_locales(proof.folder / "locales")
    write_plugins(proof.folder)
    (proof.folder / "pipeline.yaml").write_text(PIPELINE)
    well, ill = proof.folder / "well.jsonl", proof.folder / "documents.jsonl"
    texts.write(well, size, proof.arguments.seed)
    failing = write_failing(well, ill, size, proof.arguments.seed)
    shutil.copy(ill, proof.folder / "ill.jsonl")
    shutil.copy(well, ill)  # one name for both, since it is in the outputs
    digests, output = rounds(proof, ill, count, proof.arguments.seed, 0, locales)
    proof.require(len(digests) == 1, f"{len(digests)} outputs of one input, in runs {list(digests.values())}")
    if not digests:
        proof.end(runs=count)
    healthy = trial.records(output)
    shutil.copy(proof.folder / "ill.jsonl", ill)
    ill_digests, output = rounds(proof, ill, count, proof.arguments.seed + 1, 1, locales)
    proof.require(len(ill_digests) == 1, f"{len(ill_digests)} outputs of one input with failures")
    touched, misplaced = compare(output, healthy, failing)
    proof.require(not touched, f"documents touched by a neighbour's failure: {touched[:5]}")
    proof.require(not misplaced, f"documents that ended otherwise than they should: {misplaced[:5]}")
    proof.end(runs=2 * count, outputs=len(digests), outputs_with_failures=len(ill_digests), documents=size,
              failing=len(failing), touched=len(touched), locales=locales)


def compare(output, healthy, failing):
    """The documents that differ from those of the run without failures, and those that ended where they should not."""
    lines, misplaced = trial.records(output), []
    for number, entry in enumerate(trial.ledger(output)):
        place = failing.get(f"d{number}")
        if place == "read":
            right = entry["status"] == "failed" and "stage" not in entry and entry["id"].endswith(f":{number + 1}")
        elif place:
            right = (entry["id"], entry["status"], entry.get("stage")) == (f"d{number}", "failed", f"hinder-{place}")
        else:
            right = (entry["id"], entry["status"]) == (f"d{number}", "written")
        if not right:
            misplaced.append(entry)
    return [id for id, line in healthy.items() if id not in failing and lines.get(id) != line], misplaced


if __name__ == "__main__":
    main()
