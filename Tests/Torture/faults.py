#!/usr/bin/env python3
"""The world failing under a run: a system call that says no, a full disk, too few files, too little memory.

A run of three parts is repeated, each time with another of its calls refused (by strace: openat, mkdirat, write, fsync,
renameat and unlinkat, with ENOSPC, EIO, EROFS, EMFILE or EINTR), on a file system that is too small, with few files that
may be open, with little memory. A run that is refused something ends with exit 3 and says what it could not do, to which
file, and why; or a document fails; or it did not matter, and the outputs are those of a run in peace. No signal ends it,
but for memory, where running out ends any program of Swift. Every file under its lasting name is whole, and running again
in peace gives the outputs of a run in peace.
"""

import collections
import contextlib
import os
import pathlib
import resource
import subprocess

import trial
from peace import Peace, cannot_trace

CAUSES = {"ENOSPC": "no space left on device", "EIO": "input/output error", "EROFS": "read-only file system",
          "EMFILE": "too many open files"}
ERRORS = {"write": ["ENOSPC", "EIO"], "fsync": ["EIO", "ENOSPC"], "openat": ["EMFILE", "EROFS", "ENOSPC"],
          "mkdirat": ["EROFS", "ENOSPC"], "renameat": ["EIO", "EROFS", "ENOSPC"], "unlinkat": ["EIO", "EROFS"]}


def inject(proof, peace):
    """Refuses calls one by one."""
    if why := cannot_trace():
        return {"injected": why}
    chosen = []
    for call, numbers in sorted(peace.calls(ERRORS).items()):
        for error in ERRORS[call]:
            chosen += [(call, error, number) for number in numbers]
    # What was interrupted is asked again, so that changes nothing.
    chosen += [(call, "EINTR", number) for call, error, number in chosen if call in ("write", "fsync") and error == "EIO"]
    most = 20 if proof.short else 400
    step = max(1, len(chosen) // most)
    counts = collections.Counter()
    for call, error, number in chosen[proof.arguments.seed % step::step]:
        name = f"{call} {number} {error}"
        done, output = peace.run_but(call, number, f"error={error}")
        status = peace.judge(name, done, output, cause=CAUSES.get(error))
        if error == "EINTR":
            proof.require(status == 0, f"{name}: ended with {status}: {done.err[-200:]}")
        counts[f"exit {status}"] += 1
        peace.recovers(name, output)
    return {"injected": sum(counts.values()), **counts}


@contextlib.contextmanager
def disk(proof, size, options=""):
    """A file system in memory of so many KiB; None where this program may not make one."""
    path = proof.folder / "disk"
    path.mkdir()
    made = os.geteuid() == 0 and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}k{options}", "tmpfs", path], capture_output=True).returncode
    try:
        yield path if made else None
    finally:
        if made:
            subprocess.run(["umount", "-l", path], check=True)
        path.rmdir()


def full_disks(proof, peace):
    """Disks that are too small, have too few files, or may not be written to."""
    whole = sum(len((proof.folder / "out" / path).read_bytes()) for path in peace.tree) >> 10
    steps = 4 if proof.short else 24
    cases = [(whole * step // steps + 8, "", "no space") for step in range(steps)]
    cases += [(whole * 2, f",nr_inodes={count}", "no space") for count in ([6, 20] if proof.short else range(2, 34, 2))]
    tried = 0
    for size, options, cause in cases:
        with disk(proof, size, options) as path:
            if path is None:
                return {"disks": "this user may not mount one"}
            name = f"a disk of {size} KiB{options}"
            done, output = peace.run(path / "out")
            status = peace.judge(name, done, output, cause=cause)
            proof.require(status in (0, 3), f"{name}: ended with {status}")
            subprocess.run(["mount", "-o", f"remount,size={whole * 4}k,nr_inodes=0", path], check=True)
            peace.recovers(name, output)
            subprocess.run(["mount", "-o", "remount,ro", path], check=True)
            done, output = peace.run(path / "other")
            peace.judge(f"{name}, not to be written to", done, output, cause=CAUSES["EROFS"])
            proof.require(done.status == 3, f"a disk not to be written to: ended with {done.status}")
            tried += 1
    return {"disks": tried}


def starved(proof, peace):
    """Few files that may be open, and little memory."""
    counts = collections.Counter()
    for files in ([16, 32] if proof.short else [*range(4, 33), 64]):
        done, output = peace.run(limits=[(resource.RLIMIT_NOFILE, files)])
        # The loader needs some for the libraries; with four, Swift's runtime ends the program before it can say why.
        killed = files < 5
        status = 127 if done.status == 127 else peace.judge(
            f"{files} files", done, output, may_be_killed=killed, cause=CAUSES["EMFILE"])
        proof.require(files < 32 or status == 0, f"{files} files: ended with {status}: {done.err[-200:]}")
        counts[f"files: exit {status}"] += 1
        peace.recovers(f"{files} files", output)
    for mebibytes in ([120, 520] if proof.short else range(60, 700, 20)):
        done, output = peace.run(limits=[(resource.RLIMIT_AS, mebibytes << 20)])
        status = peace.judge(f"{mebibytes} MiB", done, output, may_be_killed=True, cause="")
        counts["memory: " + ("killed" if done.crashed or status == 127 else f"exit {status}")] += 1
        peace.recovers(f"{mebibytes} MiB", output)
    return dict(counts)


def in_the_way(proof, peace):
    """Folders that are not to be had."""
    cases = 0
    with proof.place() as place:
        (place / "file").write_text("a file")
        (place / "foreign").mkdir()
        (place / "foreign" / "letter.txt").write_text("not Textmill's")
        (place / "loop").symlink_to("loop")
        for target in ("file", "file/out", "foreign", "loop", "/proc/out", "/dev/null"):
            output = place / target if not target.startswith("/") else pathlib.Path(target)
            done, _ = peace.run(output)
            cases += 1
            proof.require(done.status == 3 and str(output) in done.err, f"'{target}': {done.status}, {done.err[-200:]}")
        proof.require((place / "foreign" / "letter.txt").read_text() == "not Textmill's", "a foreign file was changed")
        proof.require(sorted(path.name for path in place.iterdir()) == ["file", "foreign", "loop"], "files came to be")
    return {"folders_not_to_be_had": cases}


def main():
    proof = trial.Trial("faults", __doc__)
    peace = Peace(proof)
    figures = {**full_disks(proof, peace), **in_the_way(proof, peace), **starved(proof, peace), **inject(proof, peace)}
    proof.end(**figures)


if __name__ == "__main__":
    main()
