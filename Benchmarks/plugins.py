#!/usr/bin/env python3
"""What a plugin costs: a stage of the stock beside the same stage as a plugin in Swift, and a stage in another process.

    make build
    python3 Benchmarks/plugins.py

'In process' copies the file of 'drop-short-sentences' from Sources into a plugin, under another name, and runs both on
the same generated documents, in turn, one worker each. Printed are medians: the stage's own seconds, as run.json has
them, and the user seconds of the whole program. 'plugin / stock' is the ratio of the medians, and 'spread' the borders
of the ratios of the runs of one turn. On a machine with other work to do, trust the instructions: those of the stage's
'process' and of all that it calls, counted by callgrind, where that is there, in one run each on the first documents.

'Another process' runs a stage in Python that gives back, for each document, an empty layer: what is left is the cost of
the way there and back, in seconds on the clock and of the processor, those of all processes. It is skipped where
'textmill' does not know plugins with a 'plugin.yaml'.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
STOCK = "drop-short-sentences"
COPY = "copied-drop-short-sentences"
DOCUMENTS, FIRST = "documents.jsonl", "first.jsonl"
WORDS = """мост река город дорога весна школа завод берег поезд улица работа письмо
    построили открыли привезли считают рассказали видят the bridge over river was built last year and people walked""".split()
PIPELINE = """\
{plugins}
stages:
  - split-sentences
  - {stage}
outputs:
  folder: {out}
"""
PLUGIN = """\
name: echo
version: "1"
protocol: 1
command: [python3, stage.py]
processes: {processes}
batch: {batch}
stages:
  - name: echo
    purpose: Gives back an empty layer.
    requires: [sentences]
    provides: [echo]
"""
ECHO = '''\
import json
import os

requests, answers = os.fdopen(3, "rb"), os.fdopen(4, "wb")


def send(frame):
    body = json.dumps(frame).encode()
    answers.write(b"%d\\n%s\\n" % (len(body), body))


while size := requests.readline():
    frame = json.loads(requests.read(int(size)))
    requests.readline()
    if frame["type"] == "hello":
        send({"type": "hello", "protocol": 1, "name": "echo", "version": "1"})
    for document in frame.get("documents", []):
        send({"type": "result", "number": document["number"], "layers": {"echo": []}})
    answers.flush()
'''


def write_documents(path, count, megabytes):
    """Documents of sentences of one to twelve words, the same in every run. Gives their bytes."""
    draw = random.Random(1)
    total = 0
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            sentences = []
            size = 0
            while size < megabytes * 1e6 / count:
                sentence = " ".join(draw.choices(WORDS, k=draw.randint(1, 12))).capitalize() + "."
                sentences.append(sentence)
                size += len(sentence.encode()) + 1
            total += size
            print(json.dumps({"id": str(number), "text": " ".join(sentences)}, ensure_ascii=False), file=file)
    return total


def run(arguments, folder, stage, plugin=None, jobs=1, under=(), documents=None):
    """Runs the stage on the documents: seconds on the clock, of the stage, and of the processor."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    pipeline = folder / f"{stage}.yaml"
    pipeline.write_text(PIPELINE.format(plugins=f"plugins: [{plugin}]" if plugin else "", stage=stage, out=out))
    command = [arguments.textmill, "run", "--quiet", "--jobs", str(jobs), pipeline, folder / (documents or DOCUMENTS)]
    before, start = os.times(), time.perf_counter()
    result = subprocess.run(list(under) + command, stderr=subprocess.PIPE, text=True)
    clock, after = time.perf_counter() - start, os.times()
    if result.returncode != 0:
        raise RuntimeError(result.stderr)
    times = json.loads((out / "run.json").read_text())["times"]
    user, system = after.children_user - before.children_user, after.children_system - before.children_system
    return {"clock": clock, "stage": times["stages"][stage], "user": user, "processor": user + system,
            "messages": result.stderr}


def instructions(arguments, folder, stage, plugin):
    """The instructions of the stage's 'process', called through the protocol, and of all that it calls."""
    name = stage.title().replace("-", "")
    under = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--toggle-collect=*{name}V*7process*KFTW"]
    messages = run(arguments, folder, stage, plugin, under=under, documents=FIRST)["messages"]
    return int(re.search(r"Collected *: *(\d+)", messages)[1])


def in_process(arguments, folder, size):
    """The stock stage beside its copy in a plugin."""
    plugin = folder / "Stages"
    plugin.mkdir()
    source = (ROOT / "Sources/TextmillStages/Sentences/DropShortSentences.swift").read_text(encoding="utf-8")
    source = source.replace("public ", "").replace("struct DropShortSentences", "struct CopiedDropShortSentences")
    (plugin / "CopiedDropShortSentences.swift").write_text(source, encoding="utf-8")
    sides = {STOCK: None, COPY: plugin}
    for stage, path in sides.items():  # builds the plugin, and warms the disk
        run(arguments, folder, stage, path)
    rows = {stage: [] for stage in sides}
    for turn in range(arguments.runs):
        for stage, path in list(sides.items())[:: 1 if turn % 2 == 0 else -1]:
            rows[stage].append(run(arguments, folder, stage, path))
    print(f"in process: '{STOCK}' on {size / 1e6:.1f} MB in {arguments.documents} documents, medians of {arguments.runs}")
    print(f"{'':24}{'stock':>16}{'plugin':>16}{'plugin / stock':>16}   spread")
    for name, column in [("the stage, s", "stage"), ("the program, user s", "user")]:
        stock, copy = ([row[column] for row in rows[stage]] for stage in (STOCK, COPY))
        left, right = statistics.median(stock), statistics.median(copy)
        ratios = [b / a for a, b in zip(stock, copy)]
        print(f"{name:24}{left:16.3f}{right:16.3f}{right / left:16.3f}   {min(ratios):.3f} to {max(ratios):.3f}")
    if not shutil.which("valgrind"):
        return print(f"{'instructions':24}not counted: valgrind is not there")
    lines = (folder / DOCUMENTS).read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / FIRST).write_text("".join(lines[:200]), encoding="utf-8")
    left, right = (instructions(arguments, folder, stage, path) for stage, path in sides.items())
    print(f"{'instructions':24}{left:16,}{right:16,}{right / left:16.3f}   of the first 200 documents")


def another_process(arguments, folder, size):
    """The same pipeline with a stage in Python that does nothing, beside the one with the stock stage."""
    plugin = folder / "Echo"
    plugin.mkdir()
    (plugin / "plugin.yaml").write_text(PLUGIN.format(processes=arguments.processes, batch=arguments.batch))
    (plugin / "stage.py").write_text(ECHO)
    try:
        run(arguments, folder, "echo", plugin, jobs=arguments.processes)
    except RuntimeError as error:
        print(f"another process: skipped, since 'textmill' said: {str(error).strip().splitlines()[0]}")
        return
    rows = {STOCK: [], "echo": []}
    for _ in range(arguments.runs):
        rows[STOCK].append(run(arguments, folder, STOCK, jobs=arguments.processes))
        rows["echo"].append(run(arguments, folder, "echo", plugin, jobs=arguments.processes))
    print(f"another process: {arguments.processes} processes, batches of {arguments.batch}, medians of {arguments.runs}")
    for name, column in [("clock, s", "clock"), ("user and system, s", "processor")]:
        without, echo = (statistics.median(row[column] for row in rows[stage]) for stage in rows)
        print(f"{name:24}{STOCK} {without:.3f}, echo {echo:.3f}: {1e6 * (echo - without) / arguments.documents:+.0f} µs a document")
    clock = statistics.median(row["clock"] for row in rows["echo"])
    print(f"{'the run with echo':24}{arguments.documents / clock:,.0f} documents/s, {size / 1e6 / clock:.1f} MB/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--textmill", default=ROOT / ".build" / "release" / "textmill", help="the program")
    parser.add_argument("--runs", type=int, default=5, help="runs of each")
    parser.add_argument("--documents", type=int, default=2000, help="how many documents are made")
    parser.add_argument("--megabytes", type=float, default=8, help="how large they are together")
    parser.add_argument("--processes", type=int, default=2, help="of the stage in another process, and workers beside it")
    parser.add_argument("--batch", type=int, default=16, help="documents that it is given at once")
    arguments = parser.parse_args()
    if not pathlib.Path(arguments.textmill).exists():
        sys.exit(f"{arguments.textmill} is not there: 'make build' builds it")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        size = write_documents(folder / DOCUMENTS, arguments.documents, arguments.megabytes)
        in_process(arguments, folder, size)
        another_process(arguments, folder, size)


if __name__ == "__main__":
    main()
