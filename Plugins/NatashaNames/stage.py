"""Marks Russian names of people, places and organizations, by natasha."""

from natasha import Doc, MorphVocab, NewsEmbedding, NewsMorphTagger, NewsNERTagger, Segmenter

import textmill

LABELS = {"PER": "person", "LOC": "location", "ORG": "organization"}

segmenter, vocabulary, embedding = Segmenter(), MorphVocab(), NewsEmbedding()
morphology, names = NewsMorphTagger(embedding), NewsNERTagger(embedding)


@textmill.stage
def mark_names(document, types=("person", "location", "organization")):
    start = 0
    for line in document.text.split("\n"):
        for span in spans(line):
            if LABELS[span.type] in types:
                document.mark("names", start + span.start, start + span.stop, LABELS[span.type], normal=span.normal)
        start += len(line) + 1
        textmill.progress()


def spans(line):
    """The names in a paragraph, with their normal forms."""
    if not line.strip():
        return []
    doc = Doc(line)
    doc.segment(segmenter)
    doc.tag_morph(morphology)
    doc.tag_ner(names)
    for span in doc.spans:
        span.normalize(vocabulary)
    return doc.spans


if __name__ == "__main__":
    textmill.run()
