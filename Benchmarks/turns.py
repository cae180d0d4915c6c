"""Runs Textmill and its peers in turn on the same texts, and prints ratios. A part of the scripts beside it.

Each contestant is a function from texts to the seconds it took, start and reading left out. Every round runs all of them, one
after the other; a ratio is Textmill's MB/s over the peer's in the same round, and printed is the median of five, with the least
and the greatest. Slow peers get only the first texts, as many as they can read in a second or so. Clocks on the wall, so a
machine with other work to do spreads the ratios; medians hold longest.
"""

import argparse
import gzip
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 5


def command_line(doc):
    """A parser with what all scripts are told: where the corpora are, and the program."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, default=HERE.parent.parent / "shared/data", help="folder of corpora")
    parser.add_argument("--textmill", type=pathlib.Path, default=HERE.parent / ".build/release/textmill", help="the program")
    return parser


def told(parser):
    """What the command line says; ends the script where the folder is not there."""
    options = parser.parse_args()
    if not options.data.exists():
        sys.exit(f"{options.data} is not there: name a folder of corpora by --data")
    return options


def texts_of(paths, megabytes):
    """The texts of JSON Lines files, up to so many megabytes."""
    texts, size = [], 0
    for path in paths:
        with (gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")) as file:
            for line in file:
                texts.append(json.loads(line)["text"])
                size += len(texts[-1].encode())
                if size > megabytes * 1e6:
                    return texts
    return texts


def megabytes(texts):
    return sum(len(text.encode()) for text in texts) / 1e6


def environment(*packages):
    """Installs packages by name into a folder of their own, and puts them on the path."""
    folder = HERE / ".venv"
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([folder / "bin/pip", "install", "-q", *packages], check=True)
    sys.path += [str(path) for path in folder.glob("lib/python*/site-packages")]


def run(program, stages, texts, *words):
    """Runs textmill with `stages`, YAML, on the texts, whose ids are their numbers; `words` go behind the command. Gives what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with open(folder / "texts.jsonl", "w", encoding="utf-8") as file:
            for number, text in enumerate(texts):
                file.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
        (folder / "stages.yaml").write_text(f"documents: texts.jsonl\nstages: [{stages}]\n", encoding="utf-8")
        command = [program, "run", folder / "stages.yaml", "--quiet", *words]
        return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")


def layer(program, stages, name, texts):
    """The annotations of the layer `name` that `stages` leave on each text, offsets in code points."""
    found = {}
    for line in filter(None, run(program, stages, texts, "-o", "-").split("\n")):
        document = json.loads(line)
        found[int(document["id"])] = document["layers"].get(name, [])
    return [found[number] for number in range(len(texts))]


def spans(program, stages, name, texts):
    """The same as ranges alone."""
    return [[(mark["start"], mark["end"]) for mark in marks] for marks in layer(program, stages, name, texts)]


def textmill(program, stage):
    """Textmill's own time for a stage, as run.json has it, with one worker."""

    def own_time(texts):
        with tempfile.TemporaryDirectory() as folder:
            run(program, stage, texts, "-o", folder, "--jobs", "1")
            stages = json.loads(pathlib.Path(folder, "run.json").read_text())["times"]["stages"]
            return next(iter(stages.values()))

    return own_time


def passed_over(path):
    """Whether there is nothing at `path`; then says so."""
    if not path.exists():
        print(f"{path} is not there: passed over", file=sys.stderr)
        return True
    return False


def icu_program():
    """The program of `icu.c`; nothing where there is no compiler or no ICU to build it with."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "icu-uc", "icu-i18n"], capture_output=True, text=True)
    program = pathlib.Path(tempfile.mkdtemp()) / "icu"
    command = ["cc", "-O2", HERE / "icu.c", "-o", program, *flags.stdout.split()]
    if flags.returncode or subprocess.run(command).returncode:
        return None
    return program


def icu(kind, language):
    """ICU's C break iterator over UTF-8, or nothing."""
    program = icu_program()
    if not program:
        return None

    def run(texts):
        joined = "\0".join(texts).encode()
        output = subprocess.run([program, kind, language, "time"], input=joined, stdout=subprocess.PIPE, check=True).stdout
        return float(output.split()[0])

    return run


def timed(function):
    """The seconds that calling `function` on each text takes, whatever it gives read to its end."""

    def run(texts):
        start = time.perf_counter()
        for text in texts:
            for _ in function(text):
                pass
        return time.perf_counter() - start

    return run


def race(title, texts, own, peers):
    """`peers`: for each name a contestant and the most megabytes that it is given."""
    print(f"\n{title}, {megabytes(texts):.1f} MB\n\n| | MB/s, median | textmill is faster by, median (least–greatest) |\n|---|---|---|")
    speeds = {name: [] for name in ["textmill", *peers]}
    for _ in range(ROUNDS):
        speeds["textmill"].append(megabytes(texts) / own(texts))
        for name, (run, most) in peers.items():
            part, size = [], 0
            for text in texts:
                if size > most * 1e6:
                    break
                part.append(text)
                size += len(text.encode())
            speeds[name].append(size / 1e6 / run(part))
    print(f"| textmill | {statistics.median(speeds['textmill']):.0f} | |")
    for name in peers:
        ratios = sorted(own_speed / speed for own_speed, speed in zip(speeds["textmill"], speeds[name]))
        print(f"| {name} | {statistics.median(speeds[name]):.3g} | {statistics.median(ratios):.3g} ({ratios[0]:.3g}–{ratios[-1]:.3g}) |")
