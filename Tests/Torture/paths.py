#!/usr/bin/env python3
"""Ids that look like paths, and links put into the output folder while a run writes to it.

Ids climb, are absolute, long, alike but for case or for how an accent is written, hold line ends and NUL: every document
is written once, to a file of its own that its id can be read from, inside the output folder. Then folders and files of
the output folder are replaced by links out of it, again and again while a run writes. Nothing outside changes.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import time
import urllib.parse

import trial

IDS = [
    "../../x", "../x", "..", ".", "/etc/x", "//x", "a/../../b", "a/b", "./a", "a/", "%2e%2e%2fx", "..%2f..%2fx", "..\\..\\x", "C:\\x",
    "con", "CON", "nul.txt", "~", "~root", "-rf", "--help", "$(touch x)", "`touch x`", "x;touch y", "*", "?", "a b", " a", "a ", "a.",
    "a\nb", "a\r\nb", "\0", "a\0b", "\t", "\x7f", "a\u2028b", "\u202egnp.exe", "\u200b", "\ufeff", "\ufffd", "\U0010ffff", "😀",
    "Тест", "тест", "ТЕСТ", "a", "A", "ß", "ẞ", "ss", "é", "e\u0301", "É", "E\u0301", "Å", "\u212b", "A\u030a", "й", "и\u0306", "ﬁ", "fi",
    "part-00000", "ledger", "run", ".textmill", "lock", "documents", "01-split-sentences", "x.jsonl", "x.json", "~" + "0" * 32,
    "a" * 160, "a" * 161, "a" * 255, "a" * 256, "a" * 4_096, "a" * 4_095 + "b", "ж" * 80, "ж" * 81, "ж" * 2_048, "/" * 4_096,
    "../" * 1_000 + "x", "%" * 100, "\u0301" * 300, "漢" * 1_000,
]
PIPELINE = "stages:\n  - split-sentences\noutputs:\n  formats: [jsonl, text]\n"


def write_documents(path, ids):
    with open(path, "w") as file:
        for id in ids:
            print(json.dumps({"id": id, "text": f"One. {len(id)}."}), file=file)


def listing(folder):
    """All that is under `folder`: what it is, and what it holds."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        found[name] = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else "a folder"
    return found


def check_ids(proof, pipeline):
    ids = list(IDS)
    with proof.place("ids") as place:
        ids += [f"{place}/absolute", f"{place}/out/../absolute", str(place / "documents.jsonl")]
        documents, output = place / "documents.jsonl", place / "in" / "out"
        (place / "in").mkdir()
        write_documents(documents, ids)
        for layout in ("documents", "parts"):
            before = listing(place)
            done = proof.run("run", pipeline, documents, "-o", output, "--layout", layout, "--quiet", cwd=place / "in")
            proof.require(done.status == 0, f"{layout}: ended with {done.status}: {done.err[:300]}")
            entries = trial.ledger(output)
            proof.require([one["id"] for one in entries] == ids, f"{layout}: the ledger has other ids")
            if layout == "documents":
                check_names(proof, output, entries)
            else:
                lines = list(trial.records(output))
                proof.require(lines == ids, f"{len(lines)} of {len(ids)} documents are written")
            shutil.rmtree(output)
            proof.require(listing(place) == before, f"{layout}: there are changes outside of the output folder")
    return len(ids)


def check_names(proof, output, entries):
    """A file for each id, which tells the id, and no other files."""
    names = [one["file"] for one in entries]
    proof.require(len(set(names)) == len(names), "two documents have one file")
    there = sorted(path.name for path in (output / "documents").iterdir())
    wanted = sorted(f"{name}.{ending}" for name in names for ending in ("json", "txt"))
    proof.require(there == wanted, f"files are not those of the ledger: {set(there) ^ set(wanted)}")
    for entry in entries:
        name, id = entry["file"], entry["id"]
        told = urllib.parse.unquote(name) if "~" not in name else id if name == "~" or len(name) > 33 else None
        proof.require(told == id, f"the file '{name}' does not tell the id {id!r}")
        proof.require(len(f"{name}.json".encode()) <= 255, f"the name '{name}' is too long")
        record = json.loads((output / "documents" / f"{name}.json").read_bytes())
        proof.require(record["id"] == id, f"the file '{name}' is of {record['id']!r}, not {id!r}")


def replace_by_link(draw, output, target):
    """Puts a link to `target`, or to a file in it, in the place of something in the output folder."""
    try:
        found = [path for path in output.rglob("*") if not path.is_symlink()]
        if not found:
            return 0
        path = draw.choice(found)
        goal = target if path.is_dir() else target / draw.choice(["precious.txt", "new.txt"])
        aside = path.with_name(f"{path.name}.aside{draw.random()}")
        os.rename(path, aside)
        os.symlink(goal, path)
        return 1
    except OSError:
        return 0  # the run was quicker


def check_links(proof, pipeline):
    draw = random.Random(proof.arguments.seed)
    rounds, swaps, statuses = (4 if proof.short else 100), 0, {}
    for number in range(rounds):
        with proof.place("links") as place:
            target, output = place / "outside", place / "out"
            (target / "documents").mkdir(parents=True)
            (target / "precious.txt").write_text("precious")
            write_documents(place / "documents.jsonl", [f"d{one}" for one in range(400)])
            before = listing(target)
            words = ["run", pipeline, place / "documents.jsonl", "-o", output, "--quiet", "--layout", draw.choice(["documents", "parts"])]
            with proof.running(*words, stdin=subprocess.DEVNULL, text=True, timeout=60) as process:
                while process.poll() is None:
                    swaps += replace_by_link(draw, output, target) if output.is_dir() else 0
                    time.sleep(draw.random() * 0.002)
                message = process.stderr.read()
            statuses[process.returncode] = statuses.get(process.returncode, 0) + 1
            proof.require(process.returncode in (0, 1, 3), f"round {number} ended with {process.returncode}: {message[:200]}")
            proof.require(listing(target) == before, f"round {number}: something outside has changed")
            # A run into what is left, with links in it, does no harm either.
            done = proof.run("run", pipeline, place / "documents.jsonl", "-o", output, "--quiet")
            proof.require(not done.crashed, f"round {number}: the run after it ended with {done.status}")
            proof.require(listing(target) == before, f"round {number}: the run after it changed something outside")
    proof.require(swaps > 0, "no link was put into the output folder")
    return {"rounds": rounds, "links": swaps, **{f"exit {status}": count for status, count in sorted(statuses.items())}}


def check_inputs(proof, pipeline):
    """Inputs that are links and devices: they are read or refused, and none is waited for."""
    with proof.place("inputs") as place:
        folder = place / "folder"
        folder.mkdir()
        (folder / "file.txt").write_text("One.")
        (folder / "link.txt").symlink_to("file.txt")
        (folder / "loop.txt").symlink_to("loop.txt")
        (folder / "around").symlink_to(".")
        os.mkfifo(folder / "pipe.txt")
        done = proof.run("run", pipeline, folder, "-o", place / "out", "--quiet", timeout=20)
        proof.require(done.status in (0, 1), f"a folder with links ended with {done.status}: {done.err[:200]}")
        for name in ("/dev/zero", "/proc/self/mem", folder / "pipe.txt", folder / "loop.txt", "/dev/stdin"):
            done = proof.run("run", pipeline, name, "-o", place / "none", "--quiet", timeout=20)
            proof.require(done.status in (1, 2, 3), f"'{name}' ended with {done.status}: {done.err[:200]}")
    return 6


def main():
    proof = trial.Trial("paths", __doc__)
    pipeline = pathlib.Path(proof.folder / "pipeline.yaml")
    pipeline.write_text(PIPELINE)
    figures = {"ids": check_ids(proof, pipeline), "inputs": check_inputs(proof, pipeline), **check_links(proof, pipeline)}
    proof.end(**figures)


if __name__ == "__main__":
    main()
