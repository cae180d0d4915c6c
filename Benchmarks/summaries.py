#!/usr/bin/env python3
"""How good the summaries are: ROUGE of 'summarize' beside the first sentences and TextRank.

    swift build -c release
    python3 Benchmarks/summaries.py                      the collections of the data folder
    python3 Benchmarks/summaries.py mine.jsonl           others: {"id","text","summary"} a line, with "title" if there is one

ROUGE-1 and ROUGE-2 are the F1 of clipped n-gram counts, ROUGE-L the F1 of the longest common subsequence of the two
word lists as wholes (Lin 2004). Words are runs of \\w of the lower-cased text: no stemming, no stop words, and no
punctuation, which in other scorers adds five points or more, so compare with nothing but this table. Figures are means
over documents, in percent. 'gain' is ours less 'lead', with the borders of 95 of 100 means over documents drawn anew.
All three systems choose from the same sentences: those of 'split-sentences', headings left out.
"""
import argparse
import collections
import gzip
import itertools
import json
import math
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLLECTIONS = ["sum_ru_gazeta/half.jsonl", "sum_ru_rt/dev.jsonl.gz", "sum_en_cnndm/half.jsonl"]
PIPELINE = """\
stages:
  - split-sentences
  - summarize:
      sentences: {sentences}
"""


def summarized(documents, textmill, sentences):
    """Each document's sentences and its summary, as lists of strings, by id. All that knows of the program is here."""
    with tempfile.TemporaryDirectory() as folder:
        pipeline = pathlib.Path(folder, "summaries.yaml")
        articles = pathlib.Path(folder, "articles.jsonl")
        pipeline.write_text(PIPELINE.format(sentences=sentences), encoding="utf-8")
        with articles.open("w", encoding="utf-8") as file:
            for document in documents:
                fields = {key: document[key] for key in ("id", "text", "title") if document.get(key)}
                print(json.dumps(fields, ensure_ascii=False), file=file)
        command = [textmill, "run", "--quiet", pipeline, articles, "-o", "-"]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
    results = {}
    for line in filter(None, output.split("\n")):
        record = json.loads(line)
        cut = lambda mark: record["text"][mark["start"]:mark["end"]]
        marks = [mark for mark in record["layers"]["sentences"] if mark.get("label") != "heading"]
        results[record["id"]] = [cut(mark) for mark in marks], [cut(mark) for mark in record["layers"]["summary"]]
    return results


def words(text):
    return re.findall(r"\w+", text.lower())


def f1(match, system, reference):
    return 2 * match / (system + reference) if match else 0.0


def overlap(system, reference, size):
    def grams(row):
        return collections.Counter(zip(*(row[start:] for start in range(size))))

    system, reference = grams(system), grams(reference)
    return f1((system & reference).total(), system.total(), reference.total())


def common(left, right):
    """The length of the longest common subsequence."""
    row = [0] * (len(right) + 1)
    for word in left:
        diagonal = 0
        for index, other in enumerate(right, 1):
            above = row[index]
            row[index] = diagonal + 1 if word == other else max(above, row[index - 1])
            diagonal = above
    return row[-1]


def rouge(chosen, summary):
    """ROUGE-1, ROUGE-2, ROUGE-L, and how many words were chosen."""
    system, reference = words(" ".join(chosen)), words(summary)
    longest = f1(common(system, reference), len(system), len(reference))
    return overlap(system, reference, 1), overlap(system, reference, 2), longest, len(system) / 100


def textrank(sentences, count):
    """The sentences that TextRank (Mihalcea and Tarau 2004) picks: PageRank over shared words."""
    rows = [set(words(sentence)) for sentence in sentences[:200]]
    links = [[0.0] * len(rows) for _ in rows]
    for left, right in itertools.combinations(range(len(rows)), 2):
        if min(len(rows[left]), len(rows[right])) > 1:
            weight = len(rows[left] & rows[right]) / (math.log(len(rows[left])) + math.log(len(rows[right])))
            links[left][right] = links[right][left] = weight
    sums = [sum(row) or 1.0 for row in links]
    ranks = [1.0] * len(rows)
    for _ in range(30):
        shares = [rank / total for rank, total in zip(ranks, sums)]
        ranks = [0.15 + 0.85 * sum(link * share for link, share in zip(row, shares)) for row in links]
    best = sorted(range(len(rows)), key=lambda index: (-ranks[index], index))[:count]
    return [sentences[index] for index in sorted(best)]


def gain(ours, lead):
    """The mean gain in ROUGE-1, -2 and -L, each with the borders of 95 of 100 means over documents drawn anew."""
    draw = random.Random(1)
    gains = []
    for column in range(3):
        rows = [100 * (left[column] - right[column]) for left, right in zip(ours, lead)]
        means = sorted(sum(draw.choices(rows, k=len(rows))) / len(rows) for _ in range(1000))
        gains.append(f"{sum(rows) / len(rows):+.2f} [{means[25]:+.2f}, {means[974]:+.2f}]")
    return "  ".join(gains)


def measure(path, arguments):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as file:
        documents = [json.loads(line) for line in file if line.strip()][:arguments.limit]
    results = summarized(documents, arguments.textmill, arguments.sentences)
    scores = {"lead": [], "TextRank": [], "textmill": []}
    for document in documents:
        sentences, summary = results[document["id"]]
        chosen = sentences[:arguments.sentences], textrank(sentences, arguments.sentences), summary
        for system, choice in zip(scores, chosen):
            scores[system].append(rouge(choice, document["summary"]))
    print(f"\n{path.parent.name}/{path.name}: {len(documents)} documents, {arguments.sentences} sentences each")
    print(f"{'':10}{'ROUGE-1':>9}{'ROUGE-2':>9}{'ROUGE-L':>9}{'words':>8}")
    for system, rows in scores.items():
        means = [100 * sum(column) / len(rows) for column in zip(*rows)]
        print(f"{system:10}{means[0]:9.2f}{means[1]:9.2f}{means[2]:9.2f}{means[3]:8.1f}")
    print(f"{'gain':10}  {gain(scores['textmill'], scores['lead'])}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="collections, JSON Lines, .gz or not")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data", help="folder of collections")
    parser.add_argument("--textmill", default=ROOT / ".build" / "release" / "textmill", help="the program")
    parser.add_argument("--sentences", type=int, default=3, help="sentences of a summary")
    parser.add_argument("--limit", type=int, help="only the first so many documents of each collection")
    arguments = parser.parse_args()
    for path in arguments.files or [arguments.data / name for name in COLLECTIONS]:
        if path.exists():
            measure(path, arguments)
        else:
            print(f"{path} is not there: skipped", file=sys.stderr)


if __name__ == "__main__":
    main()
