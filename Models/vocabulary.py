#!/usr/bin/env python3
"""What is known of words before any training: kinds of words by how they are used, how frequent they are, lists of names.

    pip install natasha navec numpy setuptools names
    python3 Models/vocabulary.py ru|en DATA OUT.tsv

DATA is a folder of corpora as `Models/README.md` lists them. OUT has a line a word: the word in small letters with «е» for
«ё», the number of its fine class (1 …), of its coarse class, the number of digits of its frequency rank, and the lists
that have it, as a sum of powers of two. 0 stands for what is not known. Names of lists stand in full and without the
vowel that the nominative ends with; a reader looks a word up in full and without the last one to three letters.
"""
import collections
import os
import sys

from tables import fold, rows

FIRST, LAST, MIDDLE, CITY, REGION, COUNTRY, WORLD_CITY = (1 << bit for bit in range(7))


def name_lists(folder, language):
    """(name, list) pairs."""
    column = 1 if language == "ru" else 2
    for row in list(rows(f"{folder}/countries.tsv"))[1:]:
        yield row[column], COUNTRY
    for row in list(rows(f"{folder}/world_cities_ru_en.tsv.gz"))[1:]:
        if int(float(row[3] or 0)) >= 100_000:
            yield row[column], WORLD_CITY
    if language != "ru":
        yield from census_names()
        return
    for name, (path, has_head) in {FIRST: ("ru_first_names.txt.gz", 0), LAST: ("ru_last_names.txt.gz", 0),
                                   MIDDLE: ("ru_midnames_gender.tsv.gz", 1)}.items():
        for row in list(rows(f"{folder}/{path}"))[has_head:]:
            yield row[0], name
    for row in list(rows(f"{folder}/ru_cities.tsv"))[1:]:
        yield row[0], CITY
        yield row[2], REGION


def census_names():
    """The names of the 1990 census of the United States, as the package `names` has them."""
    import names

    place = os.path.dirname(names.__file__)
    for path, name in (("dist.male.first", FIRST), ("dist.female.first", FIRST), ("dist.all.last", LAST)):
        for row in rows(f"{place}/{path}"):
            yield row[0].split()[0], name


def lists(folder, language):
    found = collections.Counter()
    for name, bit in name_lists(folder, language):
        word = fold(name)
        if " " in word or len(word) < 3:
            continue
        forms = {word}
        if language == "ru" and word[-1] in "аеийоуыьэюя" and len(word) > 3:
            forms.add(word[:-1])
        for form in forms:
            found[form] |= bit
    return found


def ranks(folder, language):
    found = {}
    for rank, row in enumerate(rows(f"{folder}/freq_{language}_50k.txt.gz"), 1):
        found.setdefault(fold(row[0].split(" ")[0]), len(str(rank)))
    return found


def classes(vectors, count, rounds=12, seed=7):
    """Spherical k-means: for each vector the number of its class, 1 …"""
    import numpy

    random = numpy.random.default_rng(seed)
    centres = vectors[random.choice(len(vectors), count, replace=False)]
    for _ in range(rounds):
        nearest = numpy.concatenate([(part @ centres.T).argmax(1) for part in numpy.array_split(vectors, 50)])
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, nearest, vectors)
        lengths = numpy.linalg.norm(sums, axis=1, keepdims=True)
        centres = numpy.where(lengths > 0, sums / numpy.maximum(lengths, 1e-9), centres)
    return nearest + 1


def word_classes(language):
    """Classes of Navec's 250 thousand words: 1024 fine, 96 coarse."""
    if language != "ru":
        return {}
    import natasha
    import numpy
    from navec import Navec

    navec = Navec.load(os.path.join(os.path.dirname(natasha.__file__), "data/emb/navec_news_v1_1B_250K_300d_100q.tar"))
    vectors = navec.pq.unpack().astype("float32")
    vectors -= vectors.mean(0)
    _, axes = numpy.linalg.eigh(vectors.T @ vectors)
    vectors = vectors @ axes[:, -100:]
    vectors /= numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    fine, coarse = classes(vectors, 1024), classes(vectors, 96)
    found = {}
    for index, word in enumerate(navec.vocab.words):
        if not word.startswith("<"):
            found.setdefault(fold(word), (int(fine[index]), int(coarse[index])))
    return found


def main():
    language, data, out = sys.argv[1:4]
    folder = f"{data}/gazetteers"
    names, frequencies, kinds = lists(folder, language), ranks(folder, language), word_classes(language)
    # Beside and renamed: who finds the table takes it for whole.
    with open(f"{out}.part", "w", encoding="utf-8") as file:
        for word in sorted(names.keys() | frequencies.keys() | kinds.keys()):
            fine, coarse = kinds.get(word, (0, 0))
            file.write(f"{word}\t{fine}\t{coarse}\t{frequencies.get(word, 0)}\t{names.get(word, 0)}\n")
    os.replace(f"{out}.part", out)


main()
