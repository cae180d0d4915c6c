"""A run of three parts that nothing disturbs, and what is left of it when something does: for `faults.py` and `kill.py`."""

import collections
import json
import re
import shutil
import subprocess

import texts
import trial

PIPELINE = """\
stages:
  - clean-text
  - split-sentences
  - tag-entities
outputs:
  folder: out
  formats: [jsonl, text]
"""


class Peace:
    """A run that nothing disturbs: its outputs, and the calls it makes on them."""

    def __init__(self, proof):
        self.proof = proof
        self.documents = proof.folder / "documents.jsonl"
        self.pipeline = proof.folder / "pipeline.yaml"
        self.pipeline.write_text(PIPELINE)
        texts.write(self.documents, 2_200, proof.arguments.seed, longest=3)
        done, output = self.run()
        proof.require(done.status == 0, f"a run in peace ended with {done.status}: {done.err}")
        self.tree = trial.tree(output)
        self.ledger = (output / "ledger.jsonl").read_bytes()

    def run(self, output=None, **circumstances):
        """Runs on the documents, into a folder that is not there yet unless it is given."""
        self.refused_message = False
        if output is None:
            output = self.proof.folder / "out"
            shutil.rmtree(output, ignore_errors=True)
        done = self.proof.run(
            "run", self.pipeline, self.documents, "-o", output, "--jobs", 1, "--quiet", **circumstances)
        return done, output

    def judge(self, name, done, output, may_be_killed=False, cause=None):
        """How a disturbed run ended; all that should not be is noted."""
        wrong = lambda sentence: self.proof.require(False, f"{name}: {sentence}")
        if done.hung:
            wrong("waited without end")
        elif done.crashed and not may_be_killed:
            wrong(f"ended by a signal, {done.status}: {done.err[-300:]}")
        elif done.status not in (0, 1, 2, 3) and not may_be_killed:
            wrong(f"ended with {done.status}: {done.err[-300:]}")
        elif done.status == 3 and self.refused_message and not done.err:
            pass
        elif done.status == 3 and (cause or "") not in done.err:
            wrong(f"the message does not say '{cause}': {done.err[-300:]}")
        elif done.status == 3 and not may_be_killed and "'/" not in done.err:
            wrong(f"the message names no file: {done.err[-300:]}")
        elif done.status == 0 and trial.tree(output) != self.tree:
            wrong("ended with 0, and the outputs are not those of a run in peace")
        for file in self.cut(output) if done.status == 1 else self.torn(output):
            wrong(f"'{file}' is not whole (exit {done.status})")
        return done.status

    def torn(self, output):
        """The files under lasting names that are not what they are in peace, or of the ledger a beginning of it."""
        if not output.is_dir():
            return
        there = trial.tree(output)
        for path, digest in there.items():
            content = (output / path).read_bytes()
            if path == "run.json":
                if not json.loads(content or b"null"):
                    yield path
            elif path == "ledger.jsonl":
                if not self.ledger.startswith(content) or content and not content.endswith(b"\n"):
                    yield path
            elif self.tree.get(path) != digest:
                yield path

    def cut(self, output):
        """The files of records that do not end where a record does: of a run in which documents failed, they differ."""
        for path in output.glob("[!.]*/*.jsonl"):
            content = path.read_bytes()
            try:
                records = [json.loads(line) for line in content.split(b"\n")[:-1]]
            except ValueError:
                records = []
            if content and not (records and content.endswith(b"\n")):
                yield str(path)

    def recovers(self, name, output):
        """Whether the next run, in peace and into the same folder, gives all."""
        done, output = self.run(output)
        right = done.status == 0 and trial.tree(output) == self.tree
        self.proof.require(right, f"{name}: the run after it, in peace, ended with {done.status}: {done.err[-300:]}")

    def calls(self, kinds):
        """Of each kind of call, which have to do with the outputs of a run, counted from 1 in each thread, as strace counts."""
        log = self.proof.folder / "calls"
        done, output = self.run(under=["strace", "-f", "-y", "-o", log, "-e", f"trace={','.join(kinds)}"], timeout=300)
        self.proof.require(done.status == 0, f"under strace the run ended with {done.status}: {done.err[-300:]}")
        counts, own = collections.Counter(), collections.defaultdict(set)
        # The calls of the loader are not the program's: it begins with the pipeline file.
        begun = False
        with open(log, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                match = re.search(r"^(\d+) +(\w+)\((.*)", line)
                if not match or match[2] not in kinds:
                    continue
                thread, call, rest = match.groups()
                counts[thread, call] += 1
                begun = begun or str(self.pipeline) in rest
                if begun and (str(output) in rest or call == "openat"):
                    own[call].add(counts[thread, call])
        return {call: sorted(numbers) for call, numbers in own.items()}

    def run_but(self, call, number, change):
        """A run in which strace changes the call of that kind and number in each thread: 'error=EIO', or 'signal=KILL' before it is made."""
        log = self.proof.folder / "changed"
        done, output = self.run(under=["strace", "-f", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{change}:when={number}"])
        # The message is a call too, and may be the one of this number in its thread.
        self.refused_message = any("write(2, " in line and "(INJECTED)" in line for line in open(log, encoding="utf-8", errors="replace"))
        return done, output


def cannot_trace():
    """Why strace is no help here; nothing where it is."""
    if not shutil.which("strace"):
        return "strace is not there (apt-get install strace)"
    if subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode:
        return "strace may not trace here"
    return None
