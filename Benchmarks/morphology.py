#!/usr/bin/env python3
"""How well parts of speech and lemmas are told, beside natasha, pymorphy3 and simplemma, on the same files.

    python3 Benchmarks/morphology.py [--data FOLDER] [--textmill PROGRAM] [--no-peers] [--folds]

FOLDER holds ud_ru_gsd, ud_ru_taiga and ud_en_ewt with dev.conllu each; what is not there is passed over. All are given the gold words
of a sentence. A lemma is right in any case, with «е» for «ё». pymorphy3 takes the likeliest reading of each word without regard to the
others, simplemma tells lemmas alone; the tags of OpenCorpora are mapped to those of Universal Dependencies, so that pymorphy3 cannot tell an
auxiliary or a name of a place beyond what its dictionary says. textmill's Russian model has learned these very files, so of Russian it
is measured only by '--folds': the files in two halves, each told by a model that learned the other and no other treebank, which takes minutes.
Peers are installed by name into Benchmarks/.venv.
"""

import re
import subprocess

import turns

TREEBANKS = ["ud_ru_gsd", "ud_ru_taiga", "ud_en_ewt"]
OPEN_CORPORA = {"NOUN": "NOUN", "ADJF": "ADJ", "ADJS": "ADJ", "COMP": "ADJ", "VERB": "VERB", "INFN": "VERB", "PRTF": "VERB", "PRTS": "VERB",
                "GRND": "VERB", "NUMR": "NUM", "ADVB": "ADV", "NPRO": "PRON", "PRED": "ADV", "PREP": "ADP", "PRCL": "PART", "INTJ": "INTJ"}
COORDINATING = set("и а но да или либо ни же однако зато".split())


def sentences_of(path):
    """The words of each sentence, with the part of speech and the lemma of each."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if re.match(r"\d+\t", line)]
        if rows:
            yield [(row[1], row[3], row[2]) for row in rows]


def by_natasha():
    turns.environment("natasha", "setuptools<81")
    import natasha

    tagger, vocabulary = natasha.NewsMorphTagger(natasha.NewsEmbedding()), natasha.MorphVocab()

    def tell(words):
        return [(token.pos, vocabulary.lemmatize(token.text, token.pos, token.feats)) for token in tagger(words).tokens]

    return tell


def by_pymorphy():
    turns.environment("pymorphy3", "pymorphy3-dicts-ru")
    import pymorphy3

    reader = pymorphy3.MorphAnalyzer(lang="ru")

    def part_of_speech(word, tag):
        if tag.POS == "CONJ":
            return "CCONJ" if word.lower() in COORDINATING else "SCONJ"
        if "Apro" in tag and tag.POS in ("ADJF", "ADJS"):
            return "DET"
        if tag.POS == "NOUN" and any(name in tag for name in ("Name", "Surn", "Patr", "Geox", "Orgn", "Trad")):
            return "PROPN"
        if "PNCT" in tag:
            return "PUNCT"
        return "NUM" if "NUMB" in tag else OPEN_CORPORA.get(tag.POS, "X")

    def tell(words):
        readings = ((word, reader.parse(word)[0]) for word in words)
        return [(part_of_speech(word, reading.tag), reading.normal_form) for word, reading in readings]

    return tell


def by_simplemma(language):
    turns.environment("simplemma")
    import simplemma

    return lambda words: [(None, simplemma.lemmatize(word, lang=language)) for word in words]


def peers(language):
    """Functions from the words of a sentence to what each is, by name."""
    return {**({"natasha": by_natasha(), "pymorphy3": by_pymorphy()} if language == "ru" else {}), "simplemma": by_simplemma(language)}


def folded(lemma):
    return lemma.lower().replace("ё", "е")


def scores(tell, sentences):
    """The shares of right parts of speech (nothing of who tells none) and of right lemmas."""
    speech, lemmas, count, tells = 0, 0, 0, False
    for sentence in sentences:
        for (found, lemma), (_, right, gold) in zip(tell([word for word, _, _ in sentence]), sentence, strict=True):
            tells = tells or found is not None
            speech, lemmas, count = speech + (found == right), lemmas + (folded(lemma) == folded(gold)), count + 1
    return speech / count if tells else None, lemmas / count


def by_textmill(program, path, language, in_folds):
    """The same, as textmill tells it; nothing of Russian unless in folds."""
    model = turns.HERE.parent / f"Models/morphology-{language}.model"
    command = ["score", "morphology", "--model", model, "--data", path]
    if language == "ru":
        if not in_folds:
            return None
        command = ["train", "morphology", "--language", "ru", "--data", path, "--folds", "2"]
    said = subprocess.run([program, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True).stdout
    return tuple(float(re.search(rf"{name} ([\d.]+) %", said)[1]) / 100 for name in ("part of speech", "lemma"))


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--folds", action="store_true", help="measure textmill's Russian too, in two halves")
    options = turns.told(parser)
    print("| | | part of speech | lemma |\n|---|---|---|---|")
    for name in TREEBANKS:
        path, language = options.data / name / "dev.conllu", name.split("_")[1]
        if turns.passed_over(path):
            continue
        sentences = list(sentences_of(path))
        rows = {"textmill": by_textmill(options.textmill, path, language, options.folds)}
        rows |= {} if options.no_peers else {peer: scores(tell, sentences) for peer, tell in peers(language).items()}
        for side, found in rows.items():
            if found:
                print(f"| {name} dev | {side} | " + " | ".join("–" if one is None else f"{one:.3f}" for one in found) + " |", flush=True)


if __name__ == "__main__":
    main()
