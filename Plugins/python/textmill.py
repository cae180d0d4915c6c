"""Write a stage of a Textmill pipeline in Python.

A stage is a function that marks a document or edits it:

    import textmill

    @textmill.stage
    def mark_long_words(document, minimum: int = 12):
        for word in re.finditer(r"\\w+", document.text):
            if len(word[0]) >= minimum:
                document.mark("long-words", word.start(), word.end(), label="long")

    if __name__ == "__main__":
        textmill.run()

`textmill.run()` speaks the protocol (PROTOCOL.md). Started by hand, it tells how to try the stage on a text.
This file is all there is: no dependencies, Python 3.9 or later. Copy it beside the stage, or install it by pip.
"""

from __future__ import annotations

import bisect
import inspect
import itertools
import json
import os
import re
import stat
import sys
import time
import traceback
from typing import Any, BinaryIO, Callable, Dict, Iterable, Iterator, List, Mapping, Optional, Union

__version__ = "0.1.0"
__all__ = ["Annotation", "Document", "Edit", "ProtocolError", "progress", "run", "stage"]

PROTOCOL = 1
LARGEST_FRAME = 1 << 30
PROGRESS_INTERVAL = 0.05


class ProtocolError(Exception):
    """What came from textmill is not a frame, or not a message, of this protocol."""


class Annotation:
    """A mark on `document.text[start:end]`, with a label, a score and attributes where it has them."""

    __slots__ = ("start", "end", "label", "score", "attributes")

    def __init__(
        self,
        start: int,
        end: int,
        label: Optional[str] = None,
        score: Optional[float] = None,
        attributes: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.start = start
        self.end = end
        self.label = label
        self.score = score
        self.attributes: Dict[str, str] = dict(attributes) if attributes else {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Annotation) and self._fields() == other._fields()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        fields = self._fields()
        rest = "".join(f", {key}={fields[key]!r}" for key in ("label", "score", "attributes") if key in fields)
        return f"Annotation({self.start}, {self.end}{rest})"

    def _fields(self) -> Dict[str, Any]:
        fields: Dict[str, Any] = {"start": self.start, "end": self.end}
        if self.label is not None:
            fields["label"] = self.label
        if self.score is not None:
            fields["score"] = self.score
        if self.attributes:
            fields["attributes"] = self.attributes
        return fields


class Edit:
    """A change of the text: what stands at `start..<end` becomes `replacement`, because of `reason`."""

    __slots__ = ("start", "end", "replacement", "reason")

    def __init__(self, start: int, end: int, replacement: str, reason: str) -> None:
        self.start = start
        self.end = end
        self.replacement = replacement
        self.reason = reason

    def __repr__(self) -> str:
        return f"Edit({self.start}, {self.end}, {self.replacement!r}, {self.reason!r})"

    def _fields(self) -> Dict[str, Any]:
        return {"start": self.start, "end": self.end, "replacement": self.replacement, "reason": self.reason}


class Document:
    """One text on its way through the pipeline.

    All offsets are those of `text`, as Python counts them, and `text` stays as it was while a stage works: edits are
    carried out after it, and the marks that it made move along with them.
    """

    __slots__ = ("text", "id", "fields", "edits", "failure", "_sent", "_layers")

    def __init__(
        self,
        text: str,
        id: str = "document",
        fields: Optional[Mapping[str, Any]] = None,
        layers: Optional[Mapping[str, List[Dict[str, Any]]]] = None,
    ) -> None:
        self.text = text
        self.id = id
        self.fields: Mapping[str, Any] = fields or {}
        self.edits: List[Edit] = []
        self.failure: Optional[str] = None
        self._sent: Mapping[str, List[Dict[str, Any]]] = layers or {}
        self._layers: Dict[str, List[Annotation]] = {}

    def __getitem__(self, layer: str) -> List[Annotation]:
        """The annotations of a layer: those of an earlier stage, if plugin.yaml requires it, or this stage's own."""
        annotations = self._layers.get(layer)
        if annotations is None:
            sent = self._sent.get(layer)
            if sent is None:
                raise KeyError(f"no layer '{layer}': has plugin.yaml 'requires: [{layer}]', or is it made by mark()?")
            annotations = self._layers[layer] = [Annotation(**fields) for fields in sent]
        return annotations

    def __contains__(self, layer: str) -> bool:
        """Whether the document has a layer."""
        return layer in self._layers or layer in self._sent

    def __setitem__(self, layer: str, annotations: Iterable[Annotation]) -> None:
        """Puts `annotations` in the place of the whole layer."""
        self._layers[layer] = list(annotations)

    def mark(
        self,
        layer: str,
        start: int,
        end: int,
        label: Optional[str] = None,
        score: Optional[float] = None,
        **attributes: object,
    ) -> Annotation:
        """Adds an annotation of `text[start:end]` to a layer, and returns it.

        Further keywords are its attributes, which are text; those that are None are left out.
        """
        self._check(start, end)
        texts = {key: str(value) for key, value in attributes.items() if value is not None}
        annotation = Annotation(start, end, label, score, texts)
        if layer not in self:
            self._layers[layer] = []
        self[layer].append(annotation)
        return annotation

    def edit(self, start: int, end: int, replacement: str, reason: str) -> None:
        """Has `text[start:end]` replaced, once the stage is through. Edits may come in any order, but not overlap."""
        self._check(start, end)
        if not reason:
            raise ValueError("an edit has a reason")
        self.edits.append(Edit(start, end, replacement, reason))

    def slice(self, annotation: Annotation) -> str:
        """The piece of text that an annotation marks."""
        return self.text[annotation.start : annotation.end]

    def fail(self, reason: str) -> None:
        """Has this document fail with a sentence for the ledger; for batches, where no exception says which."""
        self.failure = reason

    def _check(self, start: int, end: int) -> None:
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"span {start}..<{end} is not in the text, which has {len(self.text)} characters")

    def _answer(self) -> Dict[str, Any]:
        """What is sent back: the layers that were made or changed, and the edits."""
        answer: Dict[str, Any] = {}
        shift = _Shift(self.edits) if self.edits else None
        if self._layers:
            changed = self._changed_layers(shift)
            if changed:
                answer["layers"] = changed
        if self.edits:
            answer["edits"] = [edit._fields() for edit in self.edits]
        return answer

    def _changed_layers(self, shift: Optional[_Shift]) -> Dict[str, List[Dict[str, Any]]]:
        layers = {}
        for name, annotations in self._layers.items():
            marks = [annotation._fields() for annotation in annotations]
            if marks != self._sent.get(name):
                layers[name] = list(shift.carry(marks)) if shift else marks
        return layers


class _Shift:
    """Where annotations stand once a list of edits is carried out; the rule is that of textmill itself.

    An annotation that holds edits, or that they do not touch, goes along. One that an edit cuts or takes away is
    left out.
    """

    def __init__(self, edits: List[Edit]) -> None:
        edits.sort(key=lambda edit: (edit.start, edit.end))
        for earlier, later in zip(edits, edits[1:]):
            if later.start < earlier.end:
                raise ValueError(f"edits overlap: {earlier!r} and {later!r}")
        self.starts = [edit.start for edit in edits]
        self.ends = [edit.end for edit in edits]
        growths = (len(edit.replacement) - (edit.end - edit.start) for edit in edits)
        self.growth = [0, *itertools.accumulate(growths)]

    def carry(self, marks: List[Dict[str, Any]]) -> Iterator[Dict[str, Any]]:
        """The marks that live on, in the offsets after the edits."""
        for mark in marks:
            start, end = mark["start"], mark["end"]
            first = bisect.bisect_right(self.ends, start)
            last = bisect.bisect_left(self.starts, end)
            if first < last and (self.starts[first] < start or self.ends[last - 1] > end):
                continue
            start, end = start + self.growth[first], end + self.growth[last]
            if start < end:
                yield {**mark, "start": start, "end": end}


Worker = Callable[..., Any]


class _Stage:
    """A function or class marked with `@stage`, under the name that plugin.yaml gives it."""

    def __init__(self, worker: Worker, name: str, batch: bool) -> None:
        self.worker = worker
        self.name = name
        self.batch = batch

    @property
    def file(self) -> Optional[str]:
        """The file it stands in, to find the line of an exception."""
        worker: Any = getattr(self.worker, "__call__", None) if inspect.isclass(self.worker) else self.worker
        code = getattr(inspect.unwrap(worker), "__code__", None)
        return code.co_filename if code else None

    def prepared(self, settings: Mapping[str, Any]) -> Callable[[Any], Any]:
        """The work with its settings filled in. A class is made once, with the settings, and then called."""
        keywords = {name.replace("-", "_"): value for name, value in settings.items()}
        worker, is_class = self.worker, inspect.isclass(self.worker)
        try:
            inspect.signature(worker).bind(*([] if is_class else [None]), **keywords)
        except TypeError as error:
            raise ProtocolError(f"'{self.name}' does not take these settings: {error}") from None
        return worker(**keywords) if is_class else lambda documents: worker(documents, **keywords)


_stages: Dict[str, _Stage] = {}


def stage(worker: Optional[Worker] = None, *, name: Optional[str] = None, batch: bool = False) -> Any:
    """Makes a stage of a function `f(document, **settings)`; its name is the function's: `tag_names` is `tag-names`.

    With `batch=True` the function gets a list of documents. A class is made once with the settings, and its objects are
    called with each document: the place to load a model that a setting names. Function and class stay usable as before.
    """

    def enter(worker: Worker) -> Worker:
        key = name or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", worker.__name__).replace("_", "-").lower()
        if key in _stages:
            raise ValueError(f"two stages are called '{key}'")
        _stages[key] = _Stage(worker, key, batch)
        return worker

    return enter if worker is None else enter(worker)


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


class _Channel:
    """Frames in and out: a number of bytes in decimal digits, a line end, so many bytes of JSON, a line end."""

    def __init__(self, requests: BinaryIO, answers: int) -> None:
        self.requests = requests
        self.answers = answers

    def receive(self) -> Optional[Dict[str, Any]]:
        """The next message, or none at the end of the requests."""
        line = self.requests.readline(12)
        if not line:
            return None
        if not re.fullmatch(rb"[0-9]{1,10}\n", line):
            raise ProtocolError(f"not the length of a frame: {line!r}")
        length = int(line)
        if length > LARGEST_FRAME:
            raise ProtocolError(f"a frame of {length} bytes is too large")
        body = self.requests.read(length)
        if len(body) < length or self.requests.read(1) != b"\n":
            raise ProtocolError(f"a frame of {length} bytes is cut off, or longer than it says")
        return _message(body)

    def send(self, message: Mapping[str, Any]) -> None:
        """Sends a message. Raises before anything is written if it cannot be written as JSON in UTF-8."""
        body = _json(message).encode("utf-8")
        frame = memoryview(b"%d\n%b\n" % (len(body), body))
        while frame:
            frame = frame[os.write(self.answers, frame) :]


def _message(body: bytes) -> Dict[str, Any]:
    try:
        message = json.loads(body.decode("utf-8"))
        if b"\\ud" in body or b"\\uD" in body:
            json.dumps(message, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise ProtocolError("the text has half of a surrogate pair") from None
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"a frame that is not JSON in UTF-8: {error}") from None
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        raise ProtocolError("a message without a type")
    return message


class _Session:
    """The conversation with textmill, from its greeting to the end of its requests."""

    current: Optional[_Session] = None

    def __init__(self, channel: _Channel) -> None:
        self.channel = channel
        self.underway: List[int] = []
        self.told = 0.0

    def greet(self, name: str, version: str) -> bool:
        """Answers the greeting, once the stage is ready; false if textmill went away without one."""
        hello = self.channel.receive()
        if hello is None:
            return False
        if hello["type"] != "hello" or hello.get("protocol") != PROTOCOL:
            raise ProtocolError(f"expected a greeting of protocol {PROTOCOL}, got {hello!r:.200}")
        if hello.get("stage") not in _stages:
            known = ", ".join(sorted(_stages)) or "none"
            raise ProtocolError(f"no stage '{hello.get('stage')}' in this program; it has: {known}")
        self.stage = _stages[hello["stage"]]
        self.work = self.stage.prepared(hello.get("settings") or {})
        self.channel.send({"type": "hello", "protocol": PROTOCOL, "name": name, "version": version})
        return True

    def serve(self) -> None:
        """Works on documents until the requests end."""
        while True:
            message = self.channel.receive()
            if message is None:
                return
            if message["type"] != "process":
                raise ProtocolError(f"unknown message '{message['type']}'")
            size = len(message["documents"]) if self.stage.batch else 1
            requests = message["documents"]
            for start in range(0, len(requests), size or 1):
                self.process(requests[start : start + size])

    def process(self, requests: List[Dict[str, Any]]) -> None:
        """Works on these documents at once; if that raises, on each alone, so that only the one at fault fails."""
        documents = [_document(request) for request in requests]
        self.underway = [request["number"] for request in requests]
        try:
            self.work(documents if self.stage.batch else documents[0])
        except Exception as error:
            if len(requests) > 1:
                for request in requests:
                    self.process([request])
                return
            self.fail(requests[0]["number"], self.sentence(error))
            return
        for request, document in zip(requests, documents):
            self.answer(request["number"], document)
        self.underway = []

    def answer(self, number: int, document: Document) -> None:
        """Sends what the stage made of a document."""
        if document.failure is not None:
            self.fail(number, document.failure)
            return
        try:
            self.channel.send({"type": "result", "number": number, **document._answer()})
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            self.fail(number, self.sentence(error))

    def fail(self, number: int, sentence: str) -> None:
        """Has a document fail with a sentence for the ledger."""
        whole = str(sentence).encode("utf-8", "backslashreplace").decode("utf-8")
        self.channel.send({"type": "failure", "number": number, "error": " ".join(whole.split())[:1000]})

    def sentence(self, error: Exception) -> str:
        """What an exception says, with the last line in the stage's own file; the traceback goes to stderr."""
        traceback.print_exception(type(error), error, error.__traceback__)
        sys.stderr.flush()
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if frame.filename == self.stage.file]
        place = f" ({os.path.basename(own[-1].filename)}:{own[-1].lineno})" if own else ""
        return f"{type(error).__name__}: {error}{place}"

    def progress(self) -> None:
        """Tells that the documents in work are still worked on, at most twenty times a second."""
        now = time.monotonic()
        if now - self.told >= PROGRESS_INTERVAL:
            self.told = now
            for number in self.underway:
                self.channel.send({"type": "progress", "number": number})


def _document(request: Mapping[str, Any]) -> Document:
    return Document(request["text"], request.get("id", ""), request.get("fields"), request.get("layers"))


def progress() -> None:
    """Tells textmill that the work goes on, so that its progress timeout begins anew. Cheap: call it in a loop."""
    if _Session.current is not None:
        _Session.current.progress()


def run(name: Optional[str] = None, version: Optional[str] = None) -> None:
    """Serves the stages of this program to textmill; returns when there are no more documents.

    `name` and `version` are the plugin's; without them, those in the plugin.yaml of the working folder are taken.
    """
    if not _is_pipe(3) or not _is_pipe(4):
        sys.exit(_by_hand(sys.argv[1:]))
    for descriptor in (3, 4):
        os.set_inheritable(descriptor, False)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=True, errors="backslashreplace")
    manifest = _manifest()
    if manifest.get("offsets", "code-points") != "code-points":
        sys.exit("textmill.py counts code points: take 'offsets:' out of plugin.yaml")
    with open(3, "rb", buffering=1 << 16) as requests:
        _serve(_Channel(requests, 4), name or manifest.get("name", ""), version or manifest.get("version", ""))


def _serve(channel: _Channel, name: str, version: str) -> None:
    session = _Session.current = _Session(channel)
    try:
        if session.greet(name, version):
            session.serve()
    except BrokenPipeError:
        pass
    except ProtocolError as error:
        sys.exit(f"protocol: {error}")
    finally:
        _Session.current = None


def _is_pipe(descriptor: int) -> bool:
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _manifest(path: str = "plugin.yaml") -> Dict[str, str]:
    """The plain keys at the left border of plugin.yaml: enough to know the plugin's name, version and offsets."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError:
        return {}
    pairs = re.findall(r"^(name|version|offsets):[ \t]+(\"[^\"\n]*\"|'[^'\n]*'|[^#\s]+)", text, re.MULTILINE)
    return {key: value[1:-1] if value[0] in "\"'" else value for key, value in pairs}


def _by_hand(words: List[str]) -> Union[int, str]:
    program = os.path.basename(sys.argv[0]) or "stage.py"
    if len(words) < 2 or words[0] != "--try":
        return f'This is a stage for textmill, which starts it. To see it at work: python3 {program} --try "some text"'
    if not _stages:
        return "no function here is marked with @textmill.stage"
    settings = dict(word.partition("=")[::2] for word in words[2:])
    name = settings.pop("stage", next(iter(_stages)))
    if name not in _stages:
        return f"no stage '{name}' in this program; it has: {', '.join(_stages)}"
    try:
        work = _stages[name].prepared({key: _typed(value) for key, value in settings.items()})
    except ProtocolError as error:
        return str(error)
    document = Document(words[1])
    work([document] if _stages[name].batch else document)
    _show(document)
    return 0


def _typed(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _show(document: Document) -> None:
    for layer, annotations in document._layers.items():
        for annotation in annotations:
            print(f"{layer}: {document.slice(annotation)!r} {annotation!r}")
    for edit in document.edits:
        print(f"edit: {document.text[edit.start:edit.end]!r} becomes {edit.replacement!r}, because: {edit.reason}")
    if document.failure is not None:
        print(f"failure: {document.failure}")
    if not any(document._layers.values()) and not document.edits and document.failure is None:
        print("nothing marked, nothing edited")
