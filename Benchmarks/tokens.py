#!/usr/bin/env python3
"""How well and how fast texts are parted into tokens, beside razdel, spaCy's blank tokenizer and ICU's word breaks.

    python3 Benchmarks/tokens.py [--data FOLDER] [--textmill PROGRAM] [--no-speed] [--no-peers]

FOLDER holds ud_*/dev.conllu, ucd_16/WordBreakTest.txt, text_ru_news and sum_en_cnndm; what is not there is passed
over. A token is right when gold has one on the
very same characters; each gold sentence is a text of its own, as the shared task's evaluation of words inside gold sentences has
it. English counts words as its treebank parts them (`do|n't`). ICU's tokens are what its breaks leave beside white space.
Of Unicode's own cases for word breaks, those without Latin or Cyrillic letters are counted: for the others the conventions
of treebanks hold. What is counted for speed, `turns.py` says.
"""

import pathlib
import re
import sys

import turns

TREEBANKS = ["ud_ru_gsd", "ud_ru_taiga", "ud_en_ewt", "ud_en_gum"]


def gold_of(path, words):
    """For each sentence of a CoNLL-U file its text, and its tokens as ranges of characters."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if re.match(r"\d+(-\d+)?\t", line)]
        text, spans, index = "", [], 0
        while index < len(rows):
            number, form, space = rows[index][0], rows[index][1], "SpaceAfter=No" not in rows[index][9]
            parts, index = [form], index + 1
            if "-" in number:
                first, last = map(int, number.split("-"))
                split = [row[1] for row in rows[index : index + last - first + 1]]
                index += last - first + 1
                parts = split if words and "".join(split) == form else [form]
            for part in parts:
                spans.append((len(text), len(text) + len(part)))
                text += part
            text += " " if space else ""
        if spans:
            yield text.rstrip(), spans


def textmill_tokens(program, texts, convention="open-corpora"):
    """The tokens of each text, as ranges of code points."""
    return turns.spans(program, f"tokenize: {{convention: {convention}}}", "tokens", texts)


def peers(language):
    """Functions from a text to its tokens as ranges, by name."""
    turns.environment("razdel", "spacy")
    import razdel
    import spacy

    blank = spacy.blank(language)
    return {
        "razdel": lambda text: [(token.start, token.stop) for token in razdel.tokenize(text)],
        "spaCy's blank tokenizer": lambda text: [(t.idx, t.idx + len(t)) for t in blank.make_doc(text) if not t.is_space],
    }


def f1(gold, found):
    right = sum(len(set(a) & set(b)) for a, b in zip(gold, found))
    return 2 * right / (sum(map(len, gold)) + sum(map(len, found)))


def scores(data, program, with_peers):
    names = ["razdel", "spaCy's blank tokenizer"] if with_peers else []
    print("| words, F1 | " + " | ".join(["textmill, universal", "textmill, open-corpora", *names]) + " |\n|---|---|---|" + "---|" * len(names))
    for name in TREEBANKS:
        path = data / name / "dev.conllu"
        if turns.passed_over(path):
            continue
        language = name.split("_")[1]
        texts, gold = zip(*gold_of(path, language == "en"))
        found = [textmill_tokens(program, texts, convention) for convention in ("universal", "open-corpora")]
        found += [list(map(tokens, texts)) for tokens in peers(language).values()] if with_peers else []
        print(f"| {name} dev | " + " | ".join(f"{f1(gold, spans):.4f}" for spans in found) + " |", flush=True)


def unicode_cases(data, program):
    path = data / "ucd_16/WordBreakTest.txt"
    if turns.passed_over(path):
        return
    texts, wanted = [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        marks = line.split("#")[0].split()
        if not marks:
            continue
        parts = [""]
        for mark in marks[1:]:
            if mark == "÷":
                parts.append("")
            elif mark != "×":
                parts[-1] += chr(int(mark, 16))
        text, spans = "".join(parts), []
        if re.search(r"[A-Za-z\u0400-\u052f]", text):
            continue
        start = 0
        for part in filter(None, parts):
            bare = part.lstrip().lstrip("\u200b")
            if bare:
                spans.append((start + len(part) - len(bare), start + len(part)))
            start += len(part)
        texts.append(text)
        wanted.append(spans)
    right = sum(a == b for a, b in zip(textmill_tokens(program, texts), wanted))
    print(f"\nUnicode 16's cases for word breaks, without Latin and Cyrillic: {right} of {len(texts)} as the rules have it.")


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--no-speed", action="store_true")
    parser.add_argument("--no-peers", action="store_true", help="no peers, and with nobody to race no speed")
    options = turns.told(parser)
    scores(options.data, options.textmill, not options.no_peers)
    unicode_cases(options.data, options.textmill)
    if options.no_speed or options.no_peers:
        return
    own = turns.textmill(options.textmill, "tokenize")
    for title, language, paths in (
        ("Russian news", "ru", sorted((options.data / "text_ru_news").glob("*.jsonl.gz"))),
        ("English news", "en", [options.data / "sum_en_cnndm/half.jsonl"]),
    ):
        if not any(map(pathlib.Path.exists, paths)):
            print(f"of {title} there are no texts: passed over", file=sys.stderr)
            continue
        import razdel
        import spacy

        rivals = {"razdel": (turns.timed(razdel.tokenize), 1), "spaCy's blank tokenizer": (turns.timed(spacy.blank(language).make_doc), 0.7)}
        breaks = turns.icu("word", language)
        if breaks:
            rivals = {"ICU, C, UTF-8": (breaks, 100), **rivals}
        turns.race(title, turns.texts_of(paths, 12), own, rivals)


if __name__ == "__main__":
    main()
