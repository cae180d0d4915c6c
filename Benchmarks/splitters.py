#!/usr/bin/env python3
"""How fast sentence borders are found, beside razdel, pysbd, blingfire, spaCy's sentencizer and ICU.

    python3 Benchmarks/splitters.py [--data FOLDER] [--textmill PROGRAM]

FOLDER holds text_ru_news/*.jsonl.gz and sum_en_cnndm/half.jsonl. What is counted, `turns.py` says. Peers are installed by name
into Benchmarks/.venv; ICU's sentence breaks are a small C program over UTF-8 text (`icu.c`), built where its library is there.
How good the borders are is for `sentences.py` to say.
"""


import turns


def peers(language):
    turns.environment("razdel", "pysbd", "blingfire", "spacy")
    import blingfire
    import pysbd
    import razdel
    import spacy

    segmenter = pysbd.Segmenter(language=language, clean=False)
    pipeline = spacy.blank(language)
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 10**8
    found = {
        "razdel": (turns.timed(razdel.sentenize), 4),
        "blingfire": (turns.timed(lambda text: blingfire.text_to_sentences(text).split("\n")), 8),
        "spaCy sentencizer": (turns.timed(lambda text: pipeline(text).sents), 0.7),
        "pysbd": (turns.timed(segmenter.segment), 0.15),
    }
    breaks = turns.icu("sentence", language)
    return {"ICU, C, UTF-8": (breaks, 100), **found} if breaks else found


def main():
    options = turns.told(turns.command_line(__doc__))
    own = turns.textmill(options.textmill, "split-sentences")
    news = turns.texts_of(sorted((options.data / "text_ru_news").glob("*.jsonl.gz")), 12)
    turns.race("Russian news", news, own, peers("ru"))
    news = turns.texts_of([options.data / "sum_en_cnndm/half.jsonl"], 12)
    turns.race("English news", news, own, peers("en"))


if __name__ == "__main__":
    main()
