"""A small host for the tests: it starts a program as textmill does, and exchanges frames with it."""

import json
import os
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

SDK = Path(__file__).resolve().parents[1]


def frame(message):
    body = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
    return b"%d\n%b\n" % (len(body), body)


class Host:
    """A program under way, with the channels 3 and 4; `source` is written to a file `stage.py` and started.

    Without a source, `command` is started in `folder`.
    """

    def __init__(
        self,
        source=None,
        stage="probe",
        settings=None,
        manifest='name: probe\nversion: "1.0"\n',
        greet=True,
        folder=None,
        command=(sys.executable, "stage.py"),
    ):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder, self.command = folder or self.temporary.name, command
        if source is not None:
            Path(self.folder, "plugin.yaml").write_text(manifest)
            program = "import textmill\n" + textwrap.dedent(source) + "\ntextmill.run()\n"
            Path(self.folder, "stage.py").write_text(program)
        self._start()
        if greet:
            self.send({"type": "hello", "protocol": 1, "textmill": "0.1.0", "stage": stage, "settings": settings or {}})
            self.hello = self.receive()

    def _start(self):
        ends = os.pipe() + os.pipe()
        theirs_in, ours_out, ours_in, theirs_out = (self._above(end) for end in ends)

        def place():
            os.dup2(theirs_in, 3)
            os.dup2(theirs_out, 4)

        self.process = subprocess.Popen(
            self.command,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SDK)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            close_fds=False,
            preexec_fn=place,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self.requests = open(ours_out, "wb", buffering=0)
        self.answers = open(ours_in, "rb")

    @staticmethod
    def _above(end):
        import fcntl

        high = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10)
        os.close(end)
        return high

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()
        self.requests.close()
        self.answers.close()
        self.temporary.cleanup()

    def send(self, message):
        self.write(frame(message))

    def write(self, data):
        view = memoryview(data)
        while view:
            view = view[self.requests.write(view) :]

    def process_texts(self, *texts, layers=None, first=1):
        extra = {"layers": layers} if layers is not None else {}
        documents = [
            {"number": number, "id": f"{number}.txt", "text": text, **extra} for number, text in enumerate(texts, first)
        ]
        self.send({"type": "process", "documents": documents})

    def receive(self):
        line = self.answers.readline()
        if not line:
            return None
        body = self.answers.read(int(line))
        assert self.answers.read(1) == b"\n"
        return json.loads(body.decode("utf-8"))

    def ask(self, text, **more):
        self.process_texts(text, **more)
        return self.receive()

    def finish(self):
        """Ends the requests; gives the exit status and what the program wrote to stdout and stderr."""
        self.requests.close()
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out.decode(), err.decode()
