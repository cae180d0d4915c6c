#!/usr/bin/env python3
"""How well the language of a text is told, and how the profiles that tell it are made.

    python3 Benchmarks/languages.py [--data FOLDER] [--textmill PROGRAM]     measure
    python3 Benchmarks/languages.py --build [--data FOLDER]                  write Sources/TextmillLanguage/Languages/Profiles

Measured on the sentences of ud_*/*.conllu in FOLDER (Universal Dependencies), each a text of its own: whole, and its first 60
characters. A text is right when its language is named, wrong when another is, and else uncertain ('und').
Profiles are made of the word frequencies of the package wordfreq (data CC BY-SA 4.0, installed by name into Benchmarks/.venv);
those of Belarusian and Kazakh, which it lacks, of the first half of the UD treebanks HSE and KTB (CC BY-SA), whose other half is
measured. No other text that is measured was seen.
A profile is a letter for each of 4096 hashed runs of three letters: 'A' for the rarest, each next one for twice as common.
"""

import collections
import math
import pathlib
import re

import turns

HERE = pathlib.Path(__file__).resolve().parent
PROFILES = HERE.parent / "Sources/TextmillLanguage/Languages/Profiles"
BUCKETS = 4096
GROUPS = {
    "Germanic": "en de nl da sv nb", "Romance": "fr es it pt ro ca", "Slavic": "pl cs sk sl sr",
    "Various": "tr fi hu lt lv id vi", "Cyrillic": "ru uk be bg sr mk kk", "Arabic": "ar fa ur",
}
LATIN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))
HALVES = {"be": "ud_be_hse/dev.conllu", "kk": "ud_kk_ktb/train.conllu"}


def sentences(path):
    return [line[9:].strip() for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("# text = ")]


def cyrillic(word):
    for latin, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        word = word.replace(latin, letter)
    return "".join(LATIN.get(letter, letter) for letter in word)


def frequencies(code, group, data):
    """Words of a language with their shares."""
    found = collections.Counter()
    if code in HALVES:
        half = sentences(data / HALVES[code])
        for sentence in half[: len(half) // 2]:
            found.update(re.findall(r"[^\W\d_]+", sentence.lower()))
        return found
    import wordfreq

    name = "sh" if code == "sr" else code
    for word in wordfreq.top_n_list(name, 20000):
        if re.fullmatch(r"[^\W\d_]+", word):
            found[cyrillic(word) if group == "Cyrillic" and code == "sr" else word] += wordfreq.word_frequency(word, name)
    return found


def bucket(letters):
    value = 0
    for letter in letters:
        value = (value * 31 + ord(letter)) & 0xFFFFFFFF
    return ((value * 0x9E3779B1) & 0xFFFFFFFF) >> 20


def weights(found):
    shares = collections.Counter()
    for word, share in found.items():
        padded = f" {word} "
        for start in range(len(padded) - 2):
            shares[bucket(padded[start : start + 3])] += share
    total = sum(shares.values())
    levels = (round(math.log2(max(shares[i] / total, 1e-12) * BUCKETS)) + 8 for i in range(BUCKETS))
    return "".join(chr(ord("A") + min(15, max(0, level))) for level in levels)


def build(data):
    for group, codes in GROUPS.items():
        lines = ["extension LanguageProfile {"]
        for code in codes.split():
            text = weights(frequencies(code, group, data))
            rows = [text[start : start + 110] for start in range(0, BUCKETS, 110)]
            name = ("serbianCyrillic" if group == "Cyrillic" else "serbianLatin") if code == "sr" else code
            lines += [f'    static let {name}: StaticString = """', *(f"        {row}\\" for row in rows[:-1]), f"        {rows[-1]}",
                      '        """', ""]
        lines[-1] = "}"
        (PROFILES / f"LanguageProfile+{group}.swift").write_text("\n".join(lines) + "\n", encoding="utf-8")


def detected(program, texts):
    """The language found for each text."""
    return [marks[0]["label"] if marks else "und" for marks in turns.layer(program, "detect-language", "language", texts)]


def measure(data, program):
    print("| | sentences | whole: right | wrong | uncertain | 60 characters: right | wrong | uncertain |\n|---|" + "---|" * 7)
    for path in sorted(data.glob("ud_*/*.conllu")):
        code = path.parent.name.split("_")[1]
        texts = sentences(path)
        if code in HALVES:
            texts = texts[len(texts) // 2 :]
        if not texts or "grameval" in str(path):
            continue
        row = [f"| {path.parent.name} | {len(texts)}"]
        for limit in (None, 60):
            found = detected(program, [text[:limit] for text in texts])
            right, uncertain = found.count(code), found.count("und")
            row += [f"{count / len(texts):.3f}" for count in (right, len(texts) - right - uncertain, uncertain)]
        print(" | ".join(row) + " |", flush=True)


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--build", action="store_true")
    options = turns.told(parser)
    if not options.build:
        return measure(options.data, options.textmill)
    turns.environment("wordfreq")
    build(options.data)


if __name__ == "__main__":
    main()
