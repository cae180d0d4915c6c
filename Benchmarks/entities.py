#!/usr/bin/env python3
"""How well persons, places and organizations are found in Russian texts, beside natasha, on the same files.

    python3 Benchmarks/entities.py [--data FOLDER] [--textmill PROGRAM] [--no-peers]

FOLDER holds ner_ru_nerel/dev.jsonl and ner_ru_factrueval/dev.jsonl; what is not there is passed over. An entity is right by
'exact' when its borders and its type are, and by 'tokens' each word or sign inside entities counts by itself. Corpora differ in
what belongs to a name, so a tagger does best on the one whose rules it has learned: textmill's model has learned factRuEval's devset
itself, so there it is not measured ('textmill train entities --folds' does that), and NEREL's train part, by a table of its own.
natasha (installed by name into Benchmarks/.venv) has learned neither; of its publications factRuEval is a measure.
"""

import collections
import json
import re

import turns

TYPES = {"person": "PER", "location": "LOC", "organization": "ORG"}
STAGES = f"tag-entities: {{types: [{', '.join(TYPES)}]}}"
#: Files, and whether textmill's model has learned them.
CORPORA = {"ner_ru_nerel/dev.jsonl": False, "ner_ru_factrueval/dev.jsonl": True}


def by_textmill(program, texts):
    return [[(mark["start"], mark["end"], TYPES[mark["label"]]) for mark in marks]
            for marks in turns.layer(program, STAGES, "entities", texts)]


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


def f1(gold, found):
    """The scores of each type, and of all together."""
    counts = collections.defaultdict(lambda: [0, 0])
    for left, right in zip(gold, found):
        for kind in [*TYPES.values(), "all"]:
            a, b = ({one for one in side if kind in (one[-1], "all")} for side in (left, right))
            counts[kind][0] += 2 * len(a & b)
            counts[kind][1] += len(a) + len(b)
    return [counts[kind][0] / max(counts[kind][1], 1) for kind in [*TYPES.values(), "all"]]


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
        sides = {} if is_learned else {"textmill": by_textmill(options.textmill, texts)}
        if not options.no_peers:
            sides["natasha"] = by_natasha(texts)
        for side, found in sides.items():
            rows = {"exact": f1(map(set, gold), map(set, found)),
                    "tokens": f1(map(tokens, texts, gold), map(tokens, texts, found))}
            for mode, scores in rows.items():
                print(f"| {name}, {mode} | {side} | " + " | ".join(f"{score:.3f}" for score in scores) + " |", flush=True)


if __name__ == "__main__":
    main()
