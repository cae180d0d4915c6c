"""What the proofs of this folder share: to run textmill under watch, and to tell in a line of JSON what came of it."""

import argparse
import contextlib
import dataclasses
import hashlib
import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass
class Ending:
    """How a program ended. Its peak of memory counts that of this program when it was started."""

    status: int  # negative: the signal that ended it
    out: bytes
    err: str
    seconds: float
    processor: float  # seconds
    peak: int  # bytes
    hung: bool  # killed here, since it did not end

    @property
    def crashed(self):
        """Whether a signal ended it that it did not ask for."""
        return self.status < 0 or self.status > 128 and self.status not in (130, 143)


class Trial:
    """One proof: its arguments, a folder of its own, what it found wrong, and the line that it prints."""

    def __init__(self, name, description, add_arguments=None):
        parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
        parser.add_argument("--textmill", default=str(ROOT / ".build/release/textmill"))
        parser.add_argument("--short", action="store_true", help="the form that every change can afford")
        parser.add_argument("--seed", type=int, default=1)
        if add_arguments:
            add_arguments(parser)
        self.name = name
        self.arguments = parser.parse_args()
        self.textmill = os.path.abspath(self.arguments.textmill)
        self.short = self.arguments.short
        self.folder = pathlib.Path(os.path.realpath(tempfile.mkdtemp(prefix=f"textmill-{name}-")))
        self.wrong = []
        self.began = time.monotonic()

    def run(self, *words, under=(), cwd=None, env=None, stdin=None, limits=(), timeout=120):
        """Runs textmill with `words`, or `under` another program; `limits` are those of `setrlimit`."""
        command = [*map(str, under), self.textmill, *map(str, words)]
        return run(command, cwd=cwd or self.folder, env=env, stdin=stdin, limits=limits, timeout=timeout)

    @contextlib.contextmanager
    def running(self, *words, timeout=120, **more):
        """textmill with `words` while it runs. It is killed after `timeout`, which ends whoever waits for it or reads from it."""
        process = subprocess.Popen([self.textmill, *map(str, words)], stderr=subprocess.PIPE, **more)
        timer = threading.Timer(timeout, process.kill)
        timer.start()
        try:
            yield process
        finally:
            timer.cancel()
            process.kill()
            process.wait()
            for stream in filter(None, (process.stdin, process.stdout, process.stderr)):
                with contextlib.suppress(BrokenPipeError):
                    stream.close()

    def require(self, holds, sentence):
        """Notes that something is wrong, unless it `holds`."""
        if not holds:
            self.wrong.append(sentence)
        return holds

    @contextlib.contextmanager
    def place(self, name="place"):
        """A folder for one case, which is removed after it."""
        path = self.folder / name
        path.mkdir(parents=True)
        try:
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)

    def end(self, **figures):
        """Prints the line, and ends this program."""
        shutil.rmtree(self.folder, ignore_errors=True)
        line = {"test": self.name, "form": "short" if self.short else "long", **figures,
                "holds": not self.wrong, "seconds": round(time.monotonic() - self.began, 1)}
        if self.wrong:
            line["wrong"] = self.wrong[:20]
        print(json.dumps(line, ensure_ascii=False), flush=True)
        sys.exit(1 if self.wrong else 0)


def run(command, cwd, env=None, stdin=None, limits=(), timeout=120):
    """Runs `command` to its end, or to `timeout`, after which it is killed and said to have ended by signal 9."""
    def restrict():
        for limit, value in limits:
            resource.setrlimit(limit, (value, value))

    is_late = threading.Event()

    def end():
        is_late.set()
        with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
            os.killpg(process.pid, signal.SIGKILL)

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=cwd, env=env, stdin=stdin if stdin is not None else subprocess.DEVNULL, stdout=out, stderr=err,
            preexec_fn=restrict if limits else None, start_new_session=True)
        timer = threading.Timer(timeout, end)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = status = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        out.seek(0)
        err.seek(0)
        return Ending(status, out.read(), err.read().decode("utf-8", "replace"), seconds,
                      usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10, is_late.is_set())


def tree(folder, without=(".textmill",)):
    """The digest of every file under `folder`, by its path there; of `run.json` without its times."""
    digests = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        place = path.relative_to(folder)
        if not path.is_file() or place.parts[0] in without:
            continue
        content = path.read_bytes()
        if place.name == "run.json":
            record = json.loads(content)
            record.pop("times", None)
            content = json.dumps(record, sort_keys=True).encode()
        digests[str(place)] = hashlib.sha256(content).hexdigest()
    return digests


def digest(folder):
    """One digest of all files under `folder`."""
    return hashlib.sha256(json.dumps(tree(folder), sort_keys=True).encode()).hexdigest()


def ledger(folder):
    """The lines of the ledger in `folder`."""
    with open(pathlib.Path(folder) / "ledger.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def records(folder):
    """The whole documents in `folder`, as they were written, by their ids."""
    lines = {}
    for path in sorted(pathlib.Path(folder).glob("documents/*.jsonl")):
        with open(path, "rb") as file:
            for line in file:
                lines[json.loads(line)["id"]] = line
    return lines
