"""Documents as stages see them: layers, marks, edits; and a stage started by hand."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import textmill  # noqa: E402
from textmill import Annotation, Document  # noqa: E402


class Layers(unittest.TestCase):
    def test_gives_the_annotations_of_an_earlier_stage(self):
        document = Document("Мама мыла.", layers={"words": [{"start": 0, "end": 4, "label": "noun", "score": 0.5}]})
        word = document["words"][0]
        self.assertEqual((document.slice(word), word.label, word.score, word.attributes), ("Мама", "noun", 0.5, {}))

    def test_sends_no_layer_that_was_only_read(self):
        document = Document("a b", layers={"words": [{"start": 0, "end": 1}], "other": []})
        self.assertEqual(len(document["words"]), 1)
        self.assertEqual(document._answer(), {})

    def test_sends_a_layer_that_was_changed_in_place(self):
        document = Document("a b", layers={"words": [{"start": 0, "end": 1}]})
        document["words"][0].label = "letter"
        self.assertEqual(document._answer(), {"layers": {"words": [{"start": 0, "end": 1, "label": "letter"}]}})

    def test_sends_a_layer_that_was_emptied(self):
        document = Document("a b", layers={"words": [{"start": 0, "end": 1}]})
        document["words"] = []
        self.assertEqual(document._answer(), {"layers": {"words": []}})

    def test_makes_attributes_text_and_leaves_out_those_that_are_none(self):
        document = Document("a b")
        mark = document.mark("x", 0, 1, normal=None, count=3)
        self.assertEqual(mark, Annotation(0, 1, attributes={"count": "3"}))

    def test_tells_which_layers_there_are(self):
        document = Document("a", layers={"words": []})
        self.assertIn("words", document)
        self.assertNotIn("names", document)
        with self.assertRaisesRegex(KeyError, "requires"):
            document["names"]

    def test_refuses_spans_outside_the_text(self):
        for start, end in ((-1, 1), (0, 4), (2, 1)):
            with self.subTest((start, end)), self.assertRaisesRegex(ValueError, "3 characters"):
                Document("абв").mark("x", start, end)


class Edits(unittest.TestCase):
    def moved(self, text, edits, span):
        """Where a mark of `span` stands after the edits, as the piece of the new text."""
        document = Document(text)
        document.mark("x", *span)
        for edit in edits:
            document.edit(*edit, "test")
        marks = document._answer()["layers"]["x"]
        for edit in sorted(document.edits, key=lambda edit: edit.start, reverse=True):
            text = text[: edit.start] + edit.replacement + text[edit.end :]
        return [text[mark["start"] : mark["end"]] for mark in marks]

    def test_moves_marks_along(self):
        for edits, span, expected in (
            ([(0, 4, "")], (4, 7), ["two"]),
            ([(0, 3, "eleven"), (8, 8, "and ")], (4, 7), ["two"]),
            ([(4, 7, "2")], (4, 7), ["2"]),
            ([(5, 6, "WW")], (4, 7), ["tWWo"]),
            ([(4, 4, "<"), (7, 7, ">")], (4, 7), ["two"]),
            ([(8, 13, "")], (4, 7), ["two"]),
            ([(3, 5, "")], (4, 7), []),
            ([(6, 8, "-")], (4, 7), []),
            ([(4, 7, "")], (4, 7), []),
            ([(0, 13, "all")], (4, 7), []),
            ([(8, 13, "3"), (0, 3, "1")], (4, 7), ["two"]),
        ):
            with self.subTest(edits=edits):
                self.assertEqual(self.moved("one two three", edits, span), expected)

    def test_sends_edits_in_the_offsets_of_the_text_and_in_its_order(self):
        document = Document("a  b  c")
        document.edit(4, 6, " ", "spaces")
        document.edit(1, 3, " ", "spaces")
        self.assertEqual([(edit["start"], edit["end"]) for edit in document._answer()["edits"]], [(1, 3), (4, 6)])

    def test_refuses_edits_that_overlap(self):
        document = Document("abcdef")
        document.edit(0, 3, "", "one")
        document.edit(2, 4, "", "two")
        with self.assertRaisesRegex(ValueError, "overlap"):
            document._answer()

    def test_refuses_an_edit_without_a_reason(self):
        with self.assertRaisesRegex(ValueError, "reason"):
            Document("abc").edit(0, 1, "", "")


class ByHand(unittest.TestCase):
    def run_by_hand(self, *words):
        source = """
import textmill

@textmill.stage
def mark_long(document, minimum: int = 4):
    if len(document.text) >= minimum: document.mark("long", 0, minimum, label="long")

@textmill.stage(name="cut", batch=True)
def cutting(documents):
    for document in documents: document.edit(0, 1, "", "first letter")

textmill.run()
"""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "stage.py").write_text(source)
            return subprocess.run(
                [sys.executable, "stage.py", *words],
                cwd=folder,
                capture_output=True,
                text=True,
                encoding="utf-8",
                env={"PYTHONPATH": str(Path(textmill.__file__).parent), "PYTHONIOENCODING": "utf-8"},
            )

    def test_explains_itself_in_one_line(self):
        done = self.run_by_hand()
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.count("\n"), 1)
        self.assertIn('python3 stage.py --try "some text"', done.stderr)

    def test_tries_a_text(self):
        self.assertEqual(self.run_by_hand("--try", "длинно").stdout, "long: 'длин' Annotation(0, 4, label='long')\n")
        self.assertEqual(self.run_by_hand("--try", "ab").stdout, "nothing marked, nothing edited\n")

    def test_tries_settings_and_another_stage(self):
        self.assertIn("'ab'", self.run_by_hand("--try", "abcdef", "minimum=2").stdout)
        self.assertIn("edit: 'a' becomes ''", self.run_by_hand("--try", "abcdef", "stage=cut").stdout)
        self.assertIn("maximum", self.run_by_hand("--try", "abcdef", "maximum=2").stderr)


if __name__ == "__main__":
    unittest.main()
