#!/usr/bin/env python3
"""How well dates, times, sums of money, percentages and ages are found and read, and how fast.

    swift build -c release
    python3 Benchmarks/facts.py [--data FOLDER] [--textmill PROGRAM] [--errors LABEL]

FOLDER holds ner_ru_nerel/dev.datemoney.jsonl and dev.nested29.jsonl.gz (Russian Wikinews, annotated by NEREL), facts_ru_natasha/cases.jsonl
(expressions with their values) and text_ru_news/rt.jsonl.gz (running text); what is not there is skipped.

A span is right by 'overlap' when it shares a character with an annotated span of its label that no earlier one has taken,
and by 'exact' when both borders agree. NEREL's spans take in the preposition («в 2020 году»), ours do not, so 'exact' says
little of dates. NEREL's dates include what only the day of the text would tell («вчера», «в прошлом году»), which
are not marked here. A case is right when one span of the kind has the expected value, numbers compared as numbers.
Speed is the stage's own time over the text's bytes, on one core.
"""
import argparse
import collections
import decimal
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LABELS = {"dev.datemoney.jsonl": ["date", "time", "money", "percent"], "dev.nested29.jsonl.gz": ["age"]}
PIPELINE = "stages: [tag-entities]\n"


def read(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as file:
        return [json.loads(line) for line in file if line.strip()]


def tagged(documents, textmill):
    """The entities of each document by id, and the stage's seconds. All that knows of the program is here."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "facts.yaml").write_text(PIPELINE, encoding="utf-8")
        with (folder / "texts.jsonl").open("w", encoding="utf-8") as file:
            for document in documents:
                print(json.dumps({"id": document["id"], "text": document["text"]}, ensure_ascii=False), file=file)
        command = [textmill, "run", "--quiet", "--jobs", "1", folder / "facts.yaml", folder / "texts.jsonl", "-o"]
        subprocess.run(command + [folder / "out"], check=True)
        entities = {}
        for part in sorted((folder / "out" / "documents").glob("*.jsonl")):
            for record in read(part):
                entities[record["id"]] = record["layers"].get("entities", [])
        run = json.loads((folder / "out" / "run.json").read_text(encoding="utf-8"))
    return entities, run["times"]["stages"]["tag-entities"]


def overlaps(gold, found):
    """How many of the spans found take a free annotated span that they touch."""
    free, right = sorted(gold), 0
    for start, end in sorted(found):
        taken = next((span for span in free if span[0] < end and start < span[1]), None)
        if taken:
            free.remove(taken)
            right += 1
    return right


def spans(entities, label):
    return {(entity["start"], entity["end"]) for entity in entities if entity.get("label", entity.get("type")).lower() == label}


def percent(part, whole):
    return 100 * part / whole if whole else 0.0


def corpus(path, arguments):
    documents = read(path)
    entities, _ = tagged(documents, arguments.textmill)
    print(f"\n{path.parent.name}/{path.name}: {len(documents)} documents")
    print(f"{'':10}{'gold':>6}{'found':>7}{'overlap P':>11}{'R':>7}{'F1':>7}{'exact F1':>10}")
    for label in LABELS[path.name]:
        count = collections.Counter()
        for document in documents:
            gold, found = spans(document["entities"], label), spans(entities[document["id"]], label)
            count += collections.Counter(
                gold=len(gold), found=len(found), right=overlaps(gold, found), exact=len(gold & found))
            if label == arguments.errors:
                differences(document["text"], gold, found)
        f1 = percent(2 * count["right"], count["gold"] + count["found"])
        exact = percent(2 * count["exact"], count["gold"] + count["found"])
        print(f"{label:10}{count['gold']:6}{count['found']:7}{percent(count['right'], count['found']):11.2f}"
              f"{percent(count['right'], count['gold']):7.2f}{f1:7.2f}{exact:10.2f}")


def differences(text, gold, found):
    for name, ours, others in ("missed", gold, found), ("wrong", found, gold):
        for start, end in sorted(ours):
            if not any(other[0] < end and start < other[1] for other in others):
                context = f"{text[max(0, start - 30):start]}⟦{text[start:end]}⟧{text[end:end + 30]}"
                print(f"  {name:7}{' '.join(context.split())}", file=sys.stderr)


def expected(case):
    """The case's value as the stage would write it."""
    value = case["value"]
    if case["kind"] == "money":
        number, currency = value.split()
        return decimal.Decimal(number), currency
    head = f"{value['year']:04}" if value["year"] else "-"
    return head + "".join(f"-{value[part]:02}" for part in ("month", "day") if value[part])


def value(entity):
    attributes = entity["attributes"]
    if entity["label"] == "money" and "/" not in attributes["value"]:
        return decimal.Decimal(attributes["value"]), attributes["currency"]
    return attributes["value"]


def cases(path, arguments):
    documents = read(path)
    entities, _ = tagged(documents, arguments.textmill)
    right = 0
    for case in documents:
        found = [value(entity) for entity in entities[case["id"]] if entity["label"] == case["kind"]]
        if found == [expected(case)]:
            right += 1
        else:
            print(f"  {case['text']}: {found}, not {case['value']}", file=sys.stderr)
    print(f"\n{path.parent.name}/{path.name}: {right} of {len(documents)} cases right")


def speed(path, arguments):
    documents = read(path)
    size = sum(len(document["text"].encode("utf-8")) for document in documents)
    entities, seconds = tagged(documents, arguments.textmill)
    print(f"\n{path.parent.name}/{path.name}: {size / 1e6:.1f} MB, {sum(map(len, entities.values()))} entities, "
          f"{size / 1e6 / seconds:.0f} MB/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data", help="folder of collections")
    parser.add_argument("--textmill", default=ROOT / ".build" / "release" / "textmill", help="the program")
    parser.add_argument("--errors", choices=sum(LABELS.values(), []), help="print what of this label is missed or wrong")
    arguments = parser.parse_args()
    for name, measure in [("ner_ru_nerel/dev.datemoney.jsonl", corpus), ("ner_ru_nerel/dev.nested29.jsonl.gz", corpus),
                          ("facts_ru_natasha/cases.jsonl", cases),
                          ("text_ru_news/rt.jsonl.gz", speed)]:
        if (arguments.data / name).exists():
            measure(arguments.data / name, arguments)
        else:
            print(f"{arguments.data / name} is not there: skipped", file=sys.stderr)


if __name__ == "__main__":
    main()
