#!/usr/bin/env python3
"""What a run has around it goes away while it runs: its folder, its reader, a part of its input, room for its files.

The output folder is removed: exit 3, with the path. Whoever reads standard output goes away: exit 0 and not a word, since
nobody is left to write for. Who reads it stands still: little memory, and a run that is asked to stop ends within eleven
seconds. A file shrinks while it is read: its remaining records are one failure that says so. Files may not grow beyond a
limit: exit 3, and running again without it gives the outputs of a run in peace.
"""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import time

import texts
import trial

PIPELINE = "stages: [clean-text, split-sentences]\noutputs: {folder: out}\n"


class Absence:
    def __init__(self, proof):
        self.proof = proof
        self.out = proof.folder / "out"
        self.documents = proof.folder / "documents.jsonl"
        (proof.folder / "a.yaml").write_text(PIPELINE)
        (proof.folder / "input.yaml").write_text("documents: [{path: '-', format: jsonl}]\n" + PIPELINE)
        texts.write(self.documents, 4_000, proof.arguments.seed, longest=12)

    def start(self, *words, **more):
        """A run that is killed after two minutes, so that nothing here waits without end."""
        return self.proof.running("run", *words, "--quiet", cwd=self.proof.folder, **more)

    def of_the_folder(self):
        lines = self.documents.read_bytes().splitlines(keepends=True)
        with self.start("input.yaml", stdin=subprocess.PIPE) as process:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.write(b"".join(lines[:1_500]))
                process.stdin.flush()
                while not self.out.exists() and process.poll() is None:
                    time.sleep(0.1)
                time.sleep(1)
                shutil.rmtree(self.out)
                process.stdin.write(b"".join(lines[1_500:]))
                process.stdin.close()
            said = process.stderr.read().decode()
            status = process.wait()
        self.proof.require(
            status == 3 and "no such file or directory" in said and "'out/" in said, f"without its folder: {status}, {said}")

    def of_the_reader(self):
        with self.start("a.yaml", self.documents, "-o", "-", stdout=subprocess.PIPE) as process:
            self.proof.require(process.stdout.readline(), "nothing was written for a reader that goes away")
            process.stdout.close()
            said = process.stderr.read().decode()
            status = process.wait()
        self.proof.require(status == 0 and not said, f"without a reader: {status}, {said}")

    def of_mind(self):
        """How long a run takes to stop whose reader stands still, and what it holds in memory, in MiB."""
        with self.start("a.yaml", self.documents, "-o", "-", stdout=subprocess.PIPE) as process:
            process.stdout.read(1)
            time.sleep(2)
            start = time.monotonic()
            process.send_signal(signal.SIGTERM)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = status = os.waitstatus_to_exitcode(status)
            seconds = time.monotonic() - start
        self.proof.require(status == 143, f"with a reader that stood still: {status}")
        self.proof.require(seconds < 11.5, f"it took {seconds} s to stop, as its reader stood still")
        peak = usage.ru_maxrss >> 10
        self.proof.require(peak < 128, f"it held {peak} MiB, as its reader stood still")
        return {"seconds_to_stop": round(seconds, 1), "mib_held_back": peak}

    def of_input(self):
        path = self.proof.folder / "shrinking.jsonl"
        shutil.copy(self.documents, path)
        with self.start("a.yaml", path, "-o", "-", stdout=subprocess.PIPE) as process:
            process.stdout.read(1_000)
            time.sleep(1)
            os.truncate(path, path.stat().st_size - 100)
            process.stdout.read()
            said = process.stderr.read().decode()
            status = process.wait()
        self.proof.require(
            status == 1 and str(path) in said and "changed while it was read" in said,
            f"of a file that shrank: {status}, {said}")

    def of_room(self):
        """How many limits of the size of files were reached."""
        done = self.proof.run("run", "a.yaml", self.documents, "-q")
        self.proof.require(done.status == 0, f"a run in peace: {done.status}, {done.err}")
        whole = trial.tree(self.out)
        # The message needs a little room, too.
        limits = [2, 100] if self.proof.short else [2, 4, 64, 100, 256, 300, 1_024, 64 << 10]
        reached = 0
        for limit in (kibibytes << 10 for kibibytes in limits):
            shutil.rmtree(self.out)
            done = self.proof.run(
                "run", "a.yaml", self.documents, "-q", limits=[(resource.RLIMIT_FSIZE, limit)])
            said_so = done.status == 3 and "file too large" in done.err
            unharmed = done.status == 0 and trial.tree(self.out) == whole
            self.proof.require(said_so or unharmed, f"files of {limit} bytes: {done.status}, {done.err}")
            reached += said_so
            again = self.proof.run("run", "a.yaml", self.documents, "-q")
            self.proof.require(
                again.status == 0 and trial.tree(self.out) == whole,
                f"after files of {limit} bytes: {again.status}, {again.err}")
        self.proof.require(reached > 0, "no limit of the size of files was reached")
        return reached


def main():
    proof = trial.Trial("absence", __doc__)
    absence = Absence(proof)
    absence.of_the_folder()
    shutil.rmtree(absence.out, ignore_errors=True)
    absence.of_the_reader()
    figures = absence.of_mind()
    absence.of_input()
    proof.end(**figures, file_limits_reached=absence.of_room())


if __name__ == "__main__":
    main()
