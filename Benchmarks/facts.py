#!/usr/bin/env python3
"""How well dates, times, sums of money and percentages are found.

    python3 Benchmarks/facts.py [--data FOLDER] [--textmill PROGRAM]

FOLDER holds ner_ru_nerel/dev.datemoney.jsonl: {"id", "text", "entities": [{"start", "end", "type"}]}, offsets in code points.
Exact counts a mark with gold's own borders; overlap one that shares a character with a gold mark of its type, each gold
mark once. Gold takes prepositions and ages into its dates, so overlap is the fairer figure for them.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TYPES = {"DATE": "date", "TIME": "time", "MONEY": "money", "PERCENT": "percent"}


def textmill_entities(program, documents):
    """The entities of each document by id, as (start, end, label) in code points."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with open(folder / "texts.jsonl", "w", encoding="utf-8") as file:
            for document in documents:
                record = {"id": document["id"], "text": document["text"]}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        (folder / "facts.yaml").write_text("documents: texts.jsonl\nstages: [tag-entities]\n")
        command = [program, "run", folder / "facts.yaml", "-o", "-", "--quiet"]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
    return {
        record["id"]: [(e["start"], e["end"], e["label"]) for e in record["layers"]["entities"]]
        for record in map(json.loads, filter(None, output.split("\n")))
    }


def count(gold, found, agrees):
    """How many of `found` agree with one of `gold` that no other has taken."""
    left, right = list(gold), 0
    for span in found:
        match = next((other for other in left if agrees(span, other)), None)
        if match is not None:
            left.remove(match)
            right += 1
    return right


def score(documents, found, kind, agrees):
    right = golden = marked = 0
    for document in documents:
        gold = [(e["start"], e["end"]) for e in document["entities"] if e["type"] == kind]
        spans = [(a, b) for a, b, label in found[document["id"]] if label == TYPES[kind]]
        right += count(gold, spans, agrees)
        golden += len(gold)
        marked += len(spans)
    return golden, right / max(marked, 1), right / max(golden, 1), 2 * right / max(golden + marked, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, default=HERE.parent.parent / "shared/data")
    parser.add_argument("--textmill", default=HERE.parent / ".build/release/textmill")
    options = parser.parse_args()
    path = options.data / "ner_ru_nerel/dev.datemoney.jsonl"
    if not path.exists():
        sys.exit(f"{path} is not there: name a folder of corpora by --data")
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    found = textmill_entities(options.textmill, documents)
    print("| NEREL dev | gold | exact P / R / F1 | overlap P / R / F1 |\n|---|---|---|---|")
    for kind in TYPES:
        golden, *exact = score(documents, found, kind, lambda a, b: a == b)
        _, *overlap = score(documents, found, kind, lambda a, b: a[0] < b[1] and b[0] < a[1])
        shown = [" / ".join(f"{value:.3f}" for value in values) for values in (exact, overlap)]
        print(f"| {TYPES[kind]} | {golden} | {shown[0]} | {shown[1]} |")


if __name__ == "__main__":
    main()
