"""The conversation with textmill: greeting, frames, failures, batches, progress, end."""

import time
import unittest

try:
    from .host import Host, frame
except ImportError:
    from host import Host, frame

ECHO = """
@textmill.stage
def probe(document):
    document.mark("all", 0, len(document.text), text=document.text)
"""

COUNTING = """
@textmill.stage
def probe(document):
    document.mark("all", 0, len(document.text), count=len(document.text))
"""


class Greeting(unittest.TestCase):
    def test_says_the_name_and_version_of_plugin_yaml(self):
        with Host(
            ECHO, manifest="# names\nname: 'my-plugin'  # mine\nversion: \"2.10\"\nstages:\n  - name: probe\n"
        ) as host:
            self.assertEqual(host.hello, {"type": "hello", "protocol": 1, "name": "my-plugin", "version": "2.10"})

    def test_gives_settings_as_keywords_and_defaults_where_there_are_none(self):
        source = """
        @textmill.stage
        def probe(document, shortest_word, words=("a", "b"), minimum: int = 3):
            document.mark("x", 0, 1, label=f"{shortest_word} {words} {minimum}")
        """
        with Host(source, settings={"shortest-word": 2.5, "words": ["ё"]}) as host:
            self.assertEqual(host.ask("text")["layers"]["x"][0]["label"], "2.5 ['ё'] 3")

    def test_makes_a_class_once_with_the_settings(self):
        source = """
        @textmill.stage
        class Probe:
            def __init__(self, model):
                self.model, self.calls = model, 0
            def __call__(self, document):
                self.calls += 1
                document.mark("x", 0, 1, label=f"{self.model} {self.calls}")
        """
        with Host(source, settings={"model": "small"}) as host:
            self.assertEqual(host.ask("a")["layers"]["x"][0]["label"], "small 1")
            self.assertEqual(host.ask("b")["layers"]["x"][0]["label"], "small 2")

    def test_ends_with_a_sentence_where_it_cannot_serve(self):
        for source, more, sentence in (
            (ECHO, {"stage": "other"}, "no stage 'other' in this program; it has: probe"),
            (ECHO, {"settings": {"minimum": 1}}, "probe' does not take these settings: got an unexpected keyword"),
            (ECHO, {"manifest": "name: a\noffsets: bytes\n"}, "code points"),
        ):
            with self.subTest(sentence), Host(source, **more) as host:
                self.assertIsNone(host.hello)
                status, _, err = host.finish()
                self.assertEqual(status, 1)
                self.assertIn(sentence, err)

    def test_refuses_another_protocol(self):
        with Host(ECHO, greet=False) as host:
            host.send({"type": "hello", "protocol": 2, "stage": "probe", "settings": {}})
            self.assertIsNone(host.receive())
            self.assertIn("protocol 1", host.finish()[2])


class Texts(unittest.TestCase):
    def test_carries_odd_texts_there_and_back(self):
        with Host(ECHO) as host:
            for text in ("", "a\0b", "👩‍👩‍👧 и\u0306 \U0010ffff", "\r\n\u2028\u0085\t", '"\\/\x01', "ж" * 70000):
                with self.subTest(text[:10]):
                    mark = host.ask(text)["layers"]["all"][0]
                    self.assertEqual(mark["end"], len(text))
                    self.assertEqual(mark["attributes"]["text"], text)

    def test_takes_a_text_of_ten_megabytes(self):
        with Host(COUNTING) as host:
            mark = host.ask("же" * 2_600_000)["layers"]["all"][0]
            self.assertEqual(mark["attributes"]["count"], "5200000")

    def test_refuses_half_a_surrogate_pair_in_a_request(self):
        for body in (rb'{"type":"process","documents":[{"number":1,"text":"\ud800"}]}', b'{"type":"x\xed\xa0\x80"}'):
            with self.subTest(body), Host(ECHO) as host:
                host.write(frame(body))
                self.assertIsNone(host.receive())
                self.assertEqual(host.finish()[0], 1)

    def test_takes_a_whole_surrogate_pair_in_escapes(self):
        with Host(ECHO) as host:
            host.write(frame(rb'{"type":"process","documents":[{"number":1,"text":"\ud83d\ude00"}]}'))
            self.assertEqual(host.receive()["layers"]["all"][0]["attributes"]["text"], "😀")

    def test_fails_a_document_whose_answer_is_no_text_and_goes_on(self):
        source = """
        @textmill.stage
        def probe(document):
            document.mark("x", 0, 1, **({"label": chr(0xD800)} if document.text == "bad" else {}))
            if document.text == "nan": document.mark("x", 0, 1, score=float("nan"))
        """
        with Host(source) as host:
            for text in ("bad", "nan"):
                answer = host.ask(text)
                self.assertEqual((answer["type"], answer["number"]), ("failure", 1))
            self.assertEqual(host.ask("good")["type"], "result")


class Failures(unittest.TestCase):
    def test_tells_the_exception_and_its_line_in_the_stage(self):
        source = """
        import json
        @textmill.stage
        def probe(document):
            if document.text.startswith("{"):
                json.loads(document.text)
        """
        with Host(source) as host:
            answer = host.ask("{oops")
            self.assertEqual(answer["type"], "failure")
            self.assertRegex(answer["error"], r"^JSONDecodeError: Expecting .* \(stage\.py:7\)$")
            self.assertEqual(host.ask("fine"), {"type": "result", "number": 1})
            status, _, err = host.finish()
            self.assertEqual(status, 0)
            self.assertIn("Traceback", err)
            self.assertIn("json.loads(document.text)", err)

    def test_keeps_the_sentence_on_one_line_and_short(self):
        source = """
        @textmill.stage
        def probe(document):
            raise ValueError("one\\ntwo " + "x" * 9999 + chr(0xD800))
        """
        with Host(source) as host:
            error = host.ask("a")["error"]
            self.assertTrue(error.startswith("ValueError: one two xxx"))
            self.assertLessEqual(len(error), 1000)

    def test_keeps_what_is_printed_out_of_the_answers(self):
        source = """
        @textmill.stage
        def probe(document):
            print("working on", document.id)
        """
        with Host(source) as host:
            self.assertEqual(host.ask("a"), {"type": "result", "number": 1})
            self.assertEqual(host.finish()[1], "working on 1.txt\n")

    def test_names_a_layer_that_is_not_there(self):
        source = """
        @textmill.stage
        def probe(document):
            document["sentences"]
        """
        with Host(source) as host:
            self.assertIn("requires: [sentences]", host.ask("a")["error"])


class Batches(unittest.TestCase):
    SOURCE = """
    @textmill.stage(batch=True)
    def probe(documents):
        for document in documents:
            document.mark("size", 0, len(document.text), label=str(len(documents)))
            if document.text == "bad": raise ValueError("bad one")
            if document.text == "poor": document.fail("too poor")
    """

    def test_gets_all_documents_of_a_frame_at_once(self):
        with Host(self.SOURCE) as host:
            host.process_texts("a", "b", "c")
            self.assertEqual([host.receive()["layers"]["size"][0]["label"] for _ in range(3)], ["3", "3", "3"])

    def test_fails_only_the_document_at_fault_and_marks_no_other_twice(self):
        with Host(self.SOURCE) as host:
            host.process_texts("a", "bad", "c")
            answers = [host.receive() for _ in range(3)]
            self.assertEqual(
                [(a["type"], a["number"]) for a in answers], [("result", 1), ("failure", 2), ("result", 3)]
            )
            self.assertEqual(len(answers[0]["layers"]["size"]), 1)

    def test_fails_a_document_by_hand(self):
        with Host(self.SOURCE) as host:
            host.process_texts("a", "poor")
            self.assertEqual(host.receive()["type"], "result")
            self.assertEqual(host.receive(), {"type": "failure", "number": 2, "error": "too poor"})

    def test_takes_documents_of_a_frame_one_by_one_without_batch(self):
        with Host(ECHO) as host:
            host.process_texts(*"abcdef", first=17)
            self.assertEqual([host.receive()["number"] for _ in range(6)], list(range(17, 23)))

    def test_takes_a_frame_without_documents(self):
        with Host(self.SOURCE) as host:
            host.send({"type": "process", "documents": []})
            self.assertEqual(host.ask("a")["number"], 1)


class ProgressAndEnd(unittest.TestCase):
    def test_tells_progress_of_the_document_in_work_not_too_often(self):
        source = """
        import time
        @textmill.stage
        def probe(document):
            textmill.progress()
            for _ in range(10000): textmill.progress()
            time.sleep(0.06)
            textmill.progress()
        """
        with Host(source) as host:
            host.process_texts("a", first=5)
            answers = []
            while not answers or answers[-1]["type"] == "progress":
                answers.append(host.receive())
            self.assertEqual(answers[0], {"type": "progress", "number": 5})
            self.assertEqual(answers[-1], {"type": "result", "number": 5})
            self.assertTrue(3 <= len(answers) <= 12, len(answers))

    def test_answers_each_document_at_once_not_when_the_frame_is_done(self):
        source = """
        import time
        @textmill.stage
        def probe(document):
            if document.text == "slow": time.sleep(30)
        """
        with Host(source) as host:
            started = time.monotonic()
            host.process_texts("quick", "slow")
            self.assertEqual(host.receive()["number"], 1)
            self.assertLess(time.monotonic() - started, 10)

    def test_ends_well_at_the_end_of_the_requests(self):
        with Host(ECHO) as host:
            host.ask("a")
            self.assertEqual(host.finish(), (0, "", ""))

    def test_ends_well_without_a_greeting(self):
        with Host(ECHO, greet=False) as host:
            self.assertEqual(host.finish(), (0, "", ""))

    def test_ends_with_a_sentence_in_the_middle_of_a_frame(self):
        for piece in (b"12", b"100\n{", b"-5\n", b"99999999999\n", b"9999999999\n", b"2\n{}x", b"2\n[]\n", b"3\n{]}\n"):
            with self.subTest(piece), Host(ECHO) as host:
                host.write(piece)
                status, _, err = host.finish()
                self.assertEqual(status, 1)
                self.assertTrue(err.startswith("protocol: "), err)

    def test_ends_quietly_when_nobody_reads_the_answers(self):
        with Host(ECHO) as host:
            host.answers.close()
            host.process_texts("a")
            self.assertEqual(host.finish()[2], "")


if __name__ == "__main__":
    unittest.main()
