#!/usr/bin/env python3
"""How well sentence borders are found, beside razdel, pysbd and ICU, on CoNLL-U files and rule cases.

    python3 Benchmarks/sentences.py [--data FOLDER] [--textmill PROGRAM] [--no-peers]

FOLDER holds ud_*/dev.conllu (Universal Dependencies; of some languages another open part), golden_sents/cases.jsonl, and
ner_ru_factrueval/dev.jsonl with morph_ru_opencorpora/train.conllu.gz; what is not there is passed over. The texts of factRuEval come
from OpenCorpora, whose file has the sentences of some of them, without spaces: the stretches of a text that such sentences fill without
a gap are measured, and every sentence found that touches one counts. The last line names the treebanks on which pysbd or ICU is better.
F1 counts sentences as the CoNLL 2018 shared task did: a sentence is its stretch of the text's characters, white space
left out, and is right when gold has the same. Raw text is the file's tokens with their spaces; a paragraph ends in an empty
line. A rule case is right when its sentences are the expected ones, white space aside. Peers are installed by name into
Benchmarks/.venv; ICU's sentence breaks are the program of `icu.c`.
"""

import collections
import gzip
import json
import subprocess
import sys

import turns

RUSSIAN_AND_ENGLISH = ["ud_ru_gsd", "ud_ru_taiga", "ud_en_ewt", "ud_en_gum"]


def gold_of(path):
    """The raw text of a CoNLL-U file, and its sentences as ranges of its characters without white space."""
    pieces, borders, length = [], [], 0
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().split("\n")
        if not any(line and line[0].isdigit() for line in lines):
            continue
        if pieces and any(line.startswith(("# newpar", "# newdoc")) for line in lines):
            pieces.append("\n\n")
        start, skip_to = length, 0
        for columns in (line.split("\t") for line in lines if line and line[0].isdigit()):
            if "." in columns[0]:
                continue
            first, _, last = columns[0].partition("-")
            if not last and int(first) <= skip_to:
                continue
            skip_to = int(last) if last else skip_to
            length += len("".join(columns[1].split()))
            pieces.append(columns[1] + ("" if "SpaceAfter=No" in columns[9] else " "))
        borders.append((start, length))
        if pieces and not pieces[-1].endswith((" ", "\n")):
            pieces[-1] += " "
    return "".join(pieces), borders


def without_space(text, spans):
    """Character ranges of `text` as ranges of its characters without white space."""
    before = [0]
    for character in text:
        before.append(before[-1] + (not character.isspace()))
    return [(before[start], before[end]) for start, end in spans]


def f1(gold, found):
    right = len(set(gold) & set(found))
    return 2 * right / (len(gold) + len(found)) if gold or found else 0.0


def textmill_sentences(program, texts):
    """The sentences of each text, as ranges of code points."""
    return turns.spans(program, "split-sentences", "sentences", texts)


def peers():
    """Functions from a text and a language to its sentences, by name."""
    turns.environment("razdel", "pysbd")
    import pysbd
    import razdel

    def by_pysbd(text, language):
        try:
            segmenter = pysbd.Segmenter(language=language, clean=False, char_span=True)
        except ValueError:
            return None
        return [(span.start, span.start + len(span.sent.rstrip())) for span in segmenter.segment(text)]

    found = {"razdel": lambda text, _: [(s.start, s.stop) for s in razdel.sentenize(text)], "pysbd": by_pysbd}
    program = turns.icu_program()
    return {**found, "ICU": lambda text, language: by_icu(program, text, language)} if program else found


def by_icu(program, text, language):
    """The sentences of ICU, without white space at their ends."""
    command = [program, "sentence", language, "breaks"]
    output = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    data, spans, start = text.encode(), [], 0
    characters = [0]
    for byte in data:
        characters.append(characters[-1] + (byte & 0xC0 != 0x80))
    for end in map(int, output.split()):
        first = characters[start]
        piece = data[start:end].decode()
        if piece.strip():
            spans.append((first + len(piece) - len(piece.lstrip()), first + len(piece.rstrip())))
        start = end
    return spans


def by_paragraph(splitter, text, language):
    """Peers that do not break at empty lines are given one paragraph at a time, which is to their good."""
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        found = splitter(paragraph, language) if paragraph else []
        if found is None:
            return None
        spans += [(start + a, start + b) for a, b in found]
        start += len(paragraph) + 2
    return spans


def corpora(data, program, others):
    rows = []
    for name in RUSSIAN_AND_ENGLISH:
        turns.passed_over(data / name)
    for folder in sorted(data.glob("ud_*"), key=lambda f: (f.name not in RUSSIAN_AND_ENGLISH, f.name)):
        names = ["dev", "first_300"] + (["train"] if folder.name == "ud_kk_ktb" else [])
        path = next((folder / f"{name}.conllu" for name in names if (folder / f"{name}.conllu").exists()), None)
        if not path:
            print(f"{folder} has no such file: passed over", file=sys.stderr)
            continue
        text, gold = gold_of(path)
        scores = [f1(gold, without_space(text, textmill_sentences(program, [text])[0]))]
        for splitter in others.values():
            spans = by_paragraph(splitter, text, folder.name.split("_")[1])
            scores.append(None if spans is None else f1(gold, without_space(text, spans)))
        rows.append((f"{folder.name}, F1", scores))
    return rows


def opencorpora(path):
    """The sentences of a CoNLL-U file, without spaces, by their first four characters."""
    found, words = collections.defaultdict(set), []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                words.append("".join(columns[1].split()))
            elif not line.strip() and words:
                sentence = "".join(words)
                found[sentence[:4]].add(sentence)
                words = []
    return found


def stretches(bare, known):
    """Where `bare` is filled with known sentences: long ones, and between them short ones that end in a mark."""
    runs, run, place = [], [], 0
    while place < len(bare):
        ends = [
            place + len(sentence)
            for sentence in known.get(bare[place : place + 4], ())
            if (len(sentence) >= 20 or run and sentence[-1] in ".!?…") and bare.startswith(sentence, place)
        ]
        if ends:
            run.append((place, max(ends)))
        elif run:
            runs.append(run)
            run = []
        place = max(ends, default=place + 1)
    return runs + [run] if run else runs


def factrueval(data, program, others):
    texts, sentences = data / "ner_ru_factrueval/dev.jsonl", data / "morph_ru_opencorpora/train.conllu.gz"
    if turns.passed_over(texts) or turns.passed_over(sentences):
        return []
    texts = [json.loads(line)["text"] for line in texts.read_text(encoding="utf-8").split("\n") if line]
    known = opencorpora(sentences)
    runs = [stretches("".join(text.split()), known) for text in texts]
    systems = [textmill_sentences(program, texts)]
    systems += [[splitter(text, "ru") for text in texts] for splitter in others.values()]
    scores = []
    for system in systems:
        gold, found = set(), set()
        for number, (text, spans) in enumerate(zip(texts, system)):
            spans = without_space(text, spans)
            for run in runs[number]:
                gold |= {(number, *span) for span in run}
                found |= {(number, a, b) for a, b in spans if a < run[-1][1] and b > run[0][0]}
        scores.append(f1(gold, found))
    return [(f"factRuEval dev, {sum(len(run) for of_text in runs for run in of_text)} sentences, F1", scores)]


def cases(data, program, others):
    path = data / "golden_sents/cases.jsonl"
    if turns.passed_over(path):
        return []
    every = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    every = [case for case in every if not case.get("cleaned")]
    rows = []
    for language in sorted({case["lang"] for case in every}, key=lambda name: (name not in ("ru", "en"), name)):
        chosen = [case for case in every if case["lang"] == language]
        texts = [case["text"] for case in chosen]
        found = [textmill_sentences(program, texts)]
        found += [[splitter(text, language) for text in texts] for splitter in others.values()]
        scores = []
        for spans in found:
            if any(span is None for span in spans):
                scores.append(None)
                continue
            right = 0
            for case, parts in zip(chosen, spans):
                got = ["".join(case["text"][a:b].split()) for a, b in parts]
                right += got == ["".join(sentence.split()) for sentence in case["sentences"]]
            scores.append(right / len(chosen))
        rows.append((f"rule cases {language} ({len(chosen)})", scores))
    return rows


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--no-peers", action="store_true")
    options = turns.told(parser)
    others = {} if options.no_peers else peers()
    print("| | " + " | ".join(["textmill", *others]) + " |\n|---|" + "---|" * (len(others) + 1))
    behind = []
    for measure in (corpora, factrueval, cases):
        for name, scores in measure(options.data, options.textmill, others):
            print(f"| {name} | " + " | ".join("–" if score is None else f"{score:.3f}" for score in scores) + " |", flush=True)
            own, *rest = scores
            rivals = [score for peer, score in zip(others, rest) if peer in ("pysbd", "ICU") and score is not None]
            if measure is corpora and own < max(rivals, default=0):
                behind.append(name)
    if others:
        print("\nbehind the better of pysbd and ICU on a treebank: " + (", ".join(behind) or "none"))


if __name__ == "__main__":
    main()
