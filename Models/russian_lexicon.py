#!/usr/bin/env python3
"""Makes the Russian lexicon: what each word can be, its lemma, its nominative, and what unknown words look like.

    pip install pymorphy3 pymorphy3-dicts-ru
    python3 Models/russian_lexicon.py GAZETTEERS OUT
    textmill train lexicon --data OUT --to russian.lexicon

GAZETTEERS is the folder of name lists that `Models/README.md` names. OUT is a folder: each file in it is a part of the
model, as `Sources/TextmillLanguage/Lexicon/RussianLexicon.swift` describes it. The same dictionary gives the same bytes.
Words are those of OpenCorpora (opencorpora.org, CC BY-SA 3.0), in small letters with «е» for «ё».
"""
import array
import collections
import functools
import os
import struct
import sys

import pymorphy3

from automaton import Automaton
from tables import fold, rows

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
#: Where each feature stands in a tag's 64 bits, and the grammemes of OpenCorpora that set it, the value beside it.
FIELDS = {
    "case": (5, {"nomn": 1, "gent": 2, "gen1": 2, "datv": 3, "accs": 4, "acc2": 4, "ablt": 5, "loct": 6, "loc1": 6,
                 "loc2": 6, "gen2": 7, "voct": 8}),
    "number": (9, {"sing": 1, "plur": 2}),
    "gender": (11, {"masc": 1, "femn": 2, "neut": 3}),
    "common": (13, {"ms-f": 1}),
    "animacy": (14, {"anim": 1, "inan": 2}),
    "aspect": (16, {"impf": 1, "perf": 2}),
    "tense": (18, {"past": 1, "pres": 2, "futr": 3}),
    "mood": (20, {"indc": 1, "impr": 2}),
    "person": (22, {"1per": 1, "2per": 2, "3per": 3}),
    "voice": (24, {"actv": 1, "pssv": 2}),
    "form": (26, {"VERB": 1, "INFN": 2, "PRTF": 3, "PRTS": 3, "GRND": 4}),
    "degree": (29, {"COMP": 2, "Supr": 3}),
    "short": (31, {"ADJS": 1, "PRTS": 1}),
    "kind": (32, {"Name": 1, "Surn": 2, "Patr": 3, "Geox": 4, "Orgn": 5, "Trad": 6}),
    "fixed": (35, {"Fixd": 1}),
    "abbreviation": (36, {"Abbr": 1}),
}
POS = {"NOUN": "NOUN", "ADJF": "ADJ", "ADJS": "ADJ", "COMP": "ADJ", "VERB": "VERB", "INFN": "VERB", "PRTF": "VERB",
       "PRTS": "VERB", "GRND": "VERB", "NUMR": "NUM", "ADVB": "ADV", "NPRO": "PRON", "PRED": "ADV", "PREP": "ADP",
       "PRCL": "PART", "INTJ": "INTJ"}
COORDINATING = set("и а но да или либо ни же однако зато ан иль иначе причем притом тоже также".split())
CASES = {"nomn", "gent", "gen1", "gen2", "datv", "accs", "acc2", "ablt", "loct", "loc1", "loc2", "voct"}
NOT_OF_THE_WORD = CASES | {"anim", "inan"}
LETTERS = {letter: number for number, letter in enumerate("абвгдежзийклмнопрстуфхцчшщъыьэюя-", 1)}
LONGEST_ENDING = 5
MOST_GUESSES = 6


@functools.cache
def universal(grammemes, conjunction):
    """The part of speech of Universal Dependencies."""
    pos = next((g for g in grammemes if g in POS or g == "CONJ"), None)
    if pos == "CONJ":
        return "CCONJ" if conjunction in COORDINATING else "SCONJ"
    if pos in ("ADJF", "ADJS") and "Apro" in grammemes:
        return "DET"
    if pos == "NOUN" and grammemes & set(FIELDS["kind"][1]):
        return "PROPN"
    return POS.get(pos, "X")


@functools.cache
def bits(grammemes, conjunction, is_reflexive):
    """A tag as 64 bits; `Grammar` in Swift reads them."""
    upos = universal(grammemes, conjunction)
    value = UPOS.index(upos) + 1
    for shift, values in FIELDS.values():
        found = next((values[g] for g in sorted(grammemes) if g in values), 0)
        value |= found << shift
    if upos == "ADJ" and not grammemes & {"COMP", "Supr", "Anum"}:
        value |= 1 << FIELDS["degree"][0]
    if upos == "VERB" and not grammemes & {"pssv"}:
        value |= (3 if is_reflexive else 1) << FIELDS["voice"][0]
    return value


class Numbered(dict):
    """Numbers for values, in the order they are met."""

    def number(self, value):
        return self.setdefault(value, len(self))


def script(word, target):
    """How `target` is made: letters to drop in front, letters to cut at the end, letters to add."""
    for drop in (0, 2, 3):
        rest = word[drop:]
        same = len(os.path.commonprefix([rest, target]))
        if same >= min(2, len(rest)) or drop == 3:
            return (drop, len(rest) - same, target[same:]) if same else (0, len(word), target)
        if drop == 0 and not word.startswith(("по", "на")):
            return (0, len(word) - same, target[same:])
    return (0, len(word), target)


class Dictionary:
    """The words of OpenCorpora with their analyses."""

    def __init__(self):
        self.source = pymorphy3.MorphAnalyzer(lang="ru")
        self.dictionary = self.source.dictionary
        self.paradigms = [self.dictionary.build_paradigm_info(number)
                          for number in range(len(self.dictionary.paradigms))]
        self.grammemes = [[frozenset(tag.grammemes) for _, tag, _ in forms] for forms in self.paradigms]
        self.targets = [self.targets_of(number) for number in range(len(self.paradigms))]

    def targets_of(self, paradigm):
        """For each form the numbers of the form that is its lemma and of that which is its nominative."""
        every = self.grammemes[paradigm]
        bare = [frozenset(g for g in forms - NOT_OF_THE_WORD if g[1] != "-") for forms in every]
        nominatives = collections.defaultdict(list)
        for number, forms in enumerate(every):
            if "nomn" in forms:
                nominatives[bare[number]].append(number)
        endings = [prefix + "*" + suffix for prefix, _, suffix in self.paradigms[paradigm]]
        targets = []
        for number, forms in enumerate(every):
            found = nominatives[bare[number]] if forms & CASES else [number]
            nominative = max(found or [0], key=lambda n: (len(os.path.commonprefix([endings[n], endings[number]])), -n))
            is_personal = forms & {"Surn", "Patr"} and "sing" in forms
            targets.append((nominative if is_personal else 0, nominative))
        return targets

    def form(self, paradigm, number, stem):
        prefix, _, suffix = self.paradigms[paradigm][number]
        return prefix + stem + suffix

    def entries(self):
        """Each word with (paradigm, lemma, nominative, grammemes) of each analysis, folded words together."""
        merged = {}
        for word, (paradigm, number) in self.dictionary.words.iteritems():
            key = fold(word)
            if not all(letter in LETTERS for letter in key):
                continue
            prefix, tag, suffix = self.paradigms[paradigm][number]
            stem = word[len(prefix):len(word) - len(suffix)]
            lemma, nominative = self.targets[paradigm][number]
            entry = (paradigm, fold(self.form(paradigm, lemma, stem)), fold(self.form(paradigm, nominative, stem)),
                     self.grammemes[paradigm][number], tag, word)
            merged.setdefault(key, []).append(entry)
        return merged

    def frequency(self, word, tag):
        return self.source.prob_estimator.p_t_given_w.prob(word, tag)


class Compiler:
    """Numbers tags, scripts, analyses and classes of words, and fills the two automata."""

    def __init__(self):
        self.tags, self.scripts, self.analyses, self.classes = Numbered(), Numbered(), Numbered(), Numbered()
        self.endings = collections.defaultdict(collections.Counter)
        self.names = collections.defaultdict(collections.Counter)

    def analysis(self, key, lemma, nominative, grammemes):
        tag = bits(grammemes, key if "CONJ" in grammemes else "", key.endswith(("ся", "сь")))
        return self.analyses.number((self.tags.number(tag), self.scripts.number(script(key, lemma)),
                                     self.scripts.number(script(key, nominative))))

    def learn(self, key, analyses, are_open):
        """Counts the endings of a word of the lexicon under what it can be."""
        for analysis, (is_open, is_name) in zip(analyses, are_open):
            if not is_open:
                continue
            tag, lemma, nominative = self.by_number[analysis]
            cut = max(self.cuts[lemma], self.cuts[nominative])
            for length in range(max(cut, 1), min(LONGEST_ENDING, len(key) - 1) + 1):
                (self.names if is_name else self.endings)[key[:-length - 1:-1]][analysis] += 1


def ranked(compiler, dictionary, prior, key, entries):
    """The numbers of a word's analyses, the likelier first, with whether each is open to new words and a name's."""
    weights = {}
    for paradigm, lemma, nominative, grammemes, tag, word in entries:
        number = compiler.analysis(key, lemma, nominative, grammemes)
        weight = (dictionary.frequency(word, tag) if len(entries) > 1 else 0, prior[tag])
        is_open = not grammemes & CLOSED and paradigm in dictionary.productive
        kept = weights.get(number)
        if kept is None or kept[0] < weight:
            weights[number] = (weight, is_open, bool(grammemes & PERSONAL))
    order = sorted(weights, key=lambda number: (weights[number][0], -number), reverse=True)[:15]
    return order, [weights[number][1:] for number in order]


CLOSED = {"Apro", "NPRO", "PREP", "CONJ", "PRCL", "INTJ", "NUMR", "PRED", "Abbr", "Init", "Fixd", "Anum"}
PERSONAL = {"Name", "Surn", "Patr", "Geox"}


def guesses(counts, compiler):
    """For each ending the class of what words with it are, where that differs from what a shorter one says."""
    kept = {}
    for ending in sorted(counts, key=len):
        best = counts[ending].most_common()
        total = sum(count for _, count in best)
        if total < 3:
            continue
        best.sort(key=lambda pair: (-pair[1], pair[0]))
        chosen = tuple(number for number, count in best[:MOST_GUESSES] if count >= max(2, total * 0.03))
        shorter = next((kept[ending[:n]] for n in range(len(ending) - 1, 0, -1) if ending[:n] in kept), None)
        if chosen and chosen != shorter:
            kept[ending] = chosen
    return {ending: compiler.classes.number(chosen) for ending, chosen in kept.items()}


def listed_names(folder):
    """Names in the nominative with the bits of the lists that have them: man's name, woman's name, surname, country."""
    found = collections.Counter()
    for name, gender, *_ in list(rows(f"{folder}/ru_names_gender.tsv.gz"))[1:]:
        found[fold(name)] |= {"m": 1, "f": 2}.get(gender, 0)
    for (name,) in rows(f"{folder}/ru_last_names.txt.gz"):
        found[fold(name)] |= 4
    for row in list(rows(f"{folder}/countries.tsv"))[1:]:
        found[fold(row[1])] |= 8
    return {name: bit for name, bit in found.items()
            if bit and len(name) > 1 and all(letter in LETTERS for letter in name)}


def packed_scripts(scripts):
    """Eight bytes each: letters dropped, cut, bytes added, 0, where these begin; then all that is added, in UTF-8."""
    table, added = bytearray(), bytearray()
    for drop, cut, text in scripts:
        encoded = text.encode()
        place = added.find(encoded)
        if place < 0:
            place = len(added)
            added += encoded
        table += struct.pack("<BBBBI", drop, cut, len(encoded), 0, place)
    return bytes(table), bytes(added)


def packed_classes(classes):
    starts, members = array.array("I", [0]), array.array("H")
    for members_of_class in classes:
        members.extend(members_of_class)
        starts.append(len(members))
    return starts.tobytes(), members.tobytes()


def automaton(entries):
    built = Automaton()
    for letters, value in sorted((tuple(LETTERS[letter] for letter in word), value)
                                 for word, value in entries.items()):
        built.add(letters, value)
    return built.packed()


def main(gazetteers, out):
    dictionary, compiler = Dictionary(), Compiler()
    merged = dictionary.entries()
    uses, prior = collections.Counter(), collections.Counter()
    for key, entries in merged.items():
        for entry in entries:
            if entry[1] == key:
                uses[entry[0]] += 1
            prior[entry[4]] += 1
    dictionary.productive = {paradigm for paradigm, count in uses.items() if count >= 3}
    words = {}
    opened = {}
    for key in sorted(merged):
        order, opened[key] = ranked(compiler, dictionary, prior, key, merged[key])
        words[key] = compiler.classes.number(tuple(order))
    merged.clear()
    compiler.by_number = list(compiler.analyses)
    compiler.cuts = [cut if drop == 0 else 99 for drop, cut, _ in compiler.scripts]
    classes = list(compiler.classes)
    for key, number in words.items():
        compiler.learn(key, classes[number], opened[key])
    parts = {
        "words": automaton(words),
        "endings": automaton(guesses(compiler.endings, compiler)),
        "name-endings": automaton(guesses(compiler.names, compiler)),
        "names": automaton(listed_names(gazetteers)),
        "tags": array.array("Q", compiler.tags).tobytes(),
        "analyses": array.array("H", [n for analysis in compiler.analyses for n in analysis]).tobytes(),
    }
    parts["class-starts"], parts["class-members"] = packed_classes(compiler.classes)
    parts["scripts"], parts["added"] = packed_scripts(compiler.scripts)
    os.makedirs(out, exist_ok=True)
    for name, content in parts.items():
        print(f"{name}: {len(content)} bytes", file=sys.stderr)
        with open(f"{out}/{name}", "wb") as file:
            file.write(content)


if __name__ == "__main__":
    main(*sys.argv[1:3])
