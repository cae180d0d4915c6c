"""The example plugins beside this folder, and the misbehaving program, started as textmill starts them."""

import re
import shutil
import unittest
from pathlib import Path

try:
    from .host import SDK, Host
except ImportError:
    from host import SDK, Host

PLUGINS = SDK.parent
CHAOS = PLUGINS.parent / "Tests/PluginTests/Chaos"


@unittest.skipUnless(shutil.which("jq") and shutil.which("bash"), "needs bash and jq")
class ShellGrep(unittest.TestCase):
    SETTINGS = {"pattern": "[[:upper:]]{4,}", "ignore-case": False, "label": "shouting"}

    def found(self, text, **settings):
        with Host(
            folder=PLUGINS / "ShellGrep",
            command=["bash", "stage.sh"],
            stage="mark-with-grep",
            settings={**self.SETTINGS, **settings},
        ) as host:
            self.assertEqual(host.hello["name"], "shell-grep")
            marks = host.ask(text)["layers"]["found"]
            self.assertEqual(host.finish()[::2], (0, ""))
            return [text.encode()[mark["start"] : mark["end"]].decode() for mark in marks]

    def test_marks_in_bytes(self):
        self.assertEqual(self.found("Не работает ЛИФТ! 😀 USB, THE LIFT\nи СВЕТ."), ["ЛИФТ", "LIFT", "СВЕТ"])

    def test_takes_odd_texts(self):
        self.assertEqual(self.found(""), [])
        self.assertEqual(self.found("\\\"'$(ls) AAAA\0BBBB\r\nCCCC\n"), ["AAAA", "BBBB", "CCCC"])

    def test_takes_settings(self):
        self.assertEqual(
            self.found("Ёлка и ёлка: -e", pattern="-e|ЁЛКА", **{"ignore-case": True}), ["Ёлка", "ёлка", "-e"]
        )

    def test_refuses_a_wrong_pattern_at_once(self):
        with Host(
            folder=PLUGINS / "ShellGrep",
            command=["bash", "stage.sh"],
            stage="mark-with-grep",
            settings={**self.SETTINGS, "pattern": "[a"},
        ) as host:
            self.assertIsNone(host.hello)
            status, _, err = host.finish()
            self.assertEqual(status, 1)
            self.assertIn("the pattern is wrong", err)


@unittest.skipUnless(
    (PLUGINS / "NatashaNames/.venv/bin/python").exists(), "needs the .venv that its README tells to make"
)
class NatashaNames(unittest.TestCase):
    def test_marks_names_on_every_line_with_their_normal_form(self):
        text = "😀 Новости.\n\nАнна Воронова показала гостям из Костромы новый зал."
        with Host(
            folder=PLUGINS / "NatashaNames",
            command=[".venv/bin/python", "stage.py"],
            stage="mark-names",
            settings={"types": ["person", "location"]},
        ) as host:
            self.assertEqual(host.hello["name"], "natasha-names")
            host.process_texts(text)
            answer = host.receive()
            while answer["type"] == "progress":
                answer = host.receive()
            marks = [
                (text[mark["start"] : mark["end"]], mark["label"], mark["attributes"]["normal"])
                for mark in answer["layers"]["names"]
            ]
            self.assertEqual(
                marks, [("Анна Воронова", "person", "Анна Воронова"), ("Костромы", "location", "Кострома")]
            )


class Chaos(unittest.TestCase):
    def host(self):
        return Host(folder=CHAOS, command=["python3", "chaos.py"], stage="misbehave", settings={"start": "well"})

    def test_behaves_when_told_to(self):
        with self.host() as host:
            self.assertEqual(host.ask("sing")["error"], "no order 'sing'")
            self.assertEqual(
                host.ask("ok"), {"type": "result", "number": 1, "layers": {"seen": [{"start": 0, "end": 2}]}}
            )
            self.assertEqual(host.ask("ok-empty"), {"type": "result", "number": 1})
            self.assertEqual(host.ask("fail so it is")["error"], "so it is")
            self.assertEqual(host.ask("wrong-number")["number"], 1000001)
            self.assertEqual(host.ask("litter")["type"], "result")
            self.assertEqual(host.finish()[0], 0)

    def test_ends_as_told(self):
        for order, status in (("exit 3", 3), ("signal 11", -11), ("signal 9", -9), ("truncated", 0), ("allocate", 1)):
            with self.subTest(order), self.host() as host:
                host.process_texts(order)
                self.assertEqual(host.finish()[0], status)

    def test_knows_every_order_of_its_table(self):
        table = re.findall(r"^\| ([a-z][a-z0-9-]+)", (CHAOS / "chaos.py").read_text(), re.MULTILINE)[1:]
        self.assertGreater(len(table), 40)
        program = (CHAOS / "chaos.py").read_text().split('"""', 2)[2]
        for order in table:
            with self.subTest(order):
                self.assertIn(f'"{order}": ', program)


if __name__ == "__main__":
    unittest.main()
