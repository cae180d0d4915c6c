#!/usr/bin/env python3
"""How well persons, places, organizations and the finer kinds are found in Russian texts; the first three beside natasha.

    python3 Benchmarks/entities.py [--data FOLDER] [--textmill PROGRAM] [--no-peers]

FOLDER holds ner_ru_nerel/dev.jsonl and ner_ru_factrueval/dev.jsonl; what is not there is passed over. An entity is right by
'exact' when its borders and its type are, and by 'tokens' each word or sign inside entities counts by itself. Corpora differ in
what belongs to a name, so a tagger does best on the one whose rules it has learned: textmill's model has learned factRuEval's devset
itself, so there it is not measured ('textmill train entities --folds' does that), and NEREL's train part, by a table of its own.
natasha (installed by name into Benchmarks/.venv) has learned neither; of its publications factRuEval is a measure.

The finer kinds (country, city, region, nationality, profession) are scored by 'exact' on ner_ru_nerel/dev.nested29.jsonl.gz: of its
nested entities those that hold no other, as a country in the name of a ministry; the stage is asked for these kinds alone.
"""

import collections
import gzip
import json
import re

import turns

TYPES = {"person": "PER", "location": "LOC", "organization": "ORG"}
#: Files, and whether textmill's model has learned them.
CORPORA = {"ner_ru_nerel/dev.jsonl": False, "ner_ru_factrueval/dev.jsonl": True}
NESTED = "ner_ru_nerel/dev.nested29.jsonl.gz"
#: What NEREL calls the finer kinds.
FINER = {"country": "COUNTRY", "city": "CITY", "region": "STATE_OR_PROVINCE", "nationality": "NATIONALITY",
         "profession": "PROFESSION"}


def by_textmill(program, texts, types):
    stages = f"tag-entities: {{types: [{', '.join(types)}]}}"
    return [[(mark["start"], mark["end"], types[mark["label"]]) for mark in marks]
            for marks in turns.layer(program, stages, "entities", texts)]


def by_natasha(texts):
    turns.environment("natasha", "setuptools<81")
    import natasha

    segmenter, tagger = natasha.Segmenter(), natasha.NewsNERTagger(natasha.NewsEmbedding())
    found = []
    for text in texts:
        document = natasha.Doc(text)
        document.segment(segmenter)
        document.tag_ner(tagger)
        found.append([(span.start, span.stop, span.type) for span in document.spans])
    return found


def tokens(text, spans):
    """The words and signs inside spans, each with the type."""
    return {(start + word.start(), kind) for start, end, kind in spans for word in re.finditer(r"\w+|[^\w\s]", text[start:end])}


def f1(gold, found, types):
    """The scores of each type, and of all together."""
    counts = collections.defaultdict(lambda: [0, 0])
    for left, right in zip(gold, found):
        for kind in [*types, "all"]:
            a, b = ({one for one in side if kind in (one[-1], "all")} for side in (left, right))
            counts[kind][0] += 2 * len(a & b)
            counts[kind][1] += len(a) + len(b)
    return [counts[kind][0] / max(counts[kind][1], 1) for kind in [*types, "all"]]


def row(words, scores):
    print("| " + " | ".join([*words, *(f"{score:.3f}" for score in scores)]) + " |", flush=True)


def innermost(entities):
    """The spans of the finer kinds that hold no other entity."""
    spans = {(one["start"], one["end"], one["type"]) for one in entities}
    return [one for one in spans if one[2] in FINER.values()
            and not any(other != one and one[0] <= other[0] and other[1] <= one[1] for other in spans)]


def finer_kinds(options):
    path = options.data / NESTED
    if turns.passed_over(path):
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    gold = [innermost(document["entities"]) for document in documents]
    found = by_textmill(options.textmill, [document["text"] for document in documents], FINER)
    print(f"\n| finer kinds, F1 | {' | '.join(FINER)} | all |\n|---|{'---|' * (len(FINER) + 1)}")
    row([f"{NESTED}, exact"], f1(map(set, gold), map(set, found), FINER.values()))


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--no-peers", action="store_true")
    options = turns.told(parser)
    print("| entities, F1 | | person | location | organization | all |\n|---|---|---|---|---|---|")
    for name, is_learned in CORPORA.items():
        path = options.data / name
        if turns.passed_over(path):
            continue
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
        texts = [document["text"] for document in documents]
        gold = [[(one["start"], one["end"], one["type"]) for one in document["entities"]] for document in documents]
        sides = {} if is_learned else {"textmill": by_textmill(options.textmill, texts, TYPES)}
        if not options.no_peers:
            sides["natasha"] = by_natasha(texts)
        for side, found in sides.items():
            row([f"{name}, exact", side], f1(map(set, gold), map(set, found), TYPES.values()))
            row([f"{name}, tokens", side], f1(map(tokens, texts, gold), map(tokens, texts, found), TYPES.values()))
    finer_kinds(options)


if __name__ == "__main__":
    main()
