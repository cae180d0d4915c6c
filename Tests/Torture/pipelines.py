#!/usr/bin/env python3
"""Bombs and mistakes in pipeline files.

Every bomb is refused with exit 2 within 100 ms of the processor and 64 MiB; the short form allows a second, for it is run
on machines that have other things to do, and a bomb that goes off takes longer than that. Of every mistake that mutants.py can make in
the ready pipelines, `textmill check` names the line, and of those where it can be known what was meant, says it of 95 in a hundred.
"""

import json
import os
import pathlib

import mutants
import trial

MILLISECONDS, MEBIBYTES = 100, 64
READY = sorted(path for path in (trial.ROOT / "Pipelines").glob("*.yaml") if ".test." not in path.name)


def bombs():
    """Names, and the bytes of a file that no person wrote."""
    for levels in range(5, 13):
        rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, levels)]
        yield f"aliases of {levels} levels", "\n".join(rows)
    yield "10,000 aliases", "a: &a [" + "x, " * 100 + "x]\nb: [" + "*a, " * 10_000 + "*a]"
    yield "an alias of itself", "stages: &a [*a]"
    yield "merge keys", "a: &a {x: 1}\n" + "".join(f"b{n}: &b{n} {{<<: [{'*a, ' * 99}*a]}}\n" for n in range(200))
    for depth in (65, 1_001, 500_000):
        yield f"{depth} lists in each other", "stages: " + "[" * depth + "]" * min(depth, 400_000)
        yield f"{depth} maps in each other", "stages: " + "{a: " * min(depth, 250_000)
    yield "1,001 blocks in each other", "\n".join(" " * n + "a:" for n in range(1_001))
    yield "lists in each other on one line", "- " * 500_000
    yield "keys in each other", "? " * 500_000
    yield "a hundred thousand keys", "".join(f"key{n}:\n" for n in range(100_000))
    yield "keys that are not known", "".join(f"k{n}: 1\n" for n in range(45_000))
    yield "keys that are nearly known", "".join(f"documents{n}: 1\n" for n in range(45_000))
    yield "one key many times", "a: 1\n" * 45_000
    yield "stages that are not known", "stages:\n" + "".join(f"- clean-test{n}\n" for n in range(60_000))
    yield "one stage many times", "stages:\n" + "- clean-text\n" * 70_000
    yield "one stage many times under names", "stages:\n" + "- {clean-text: , as: a}\n" * 24_000
    yield "an alias of a stage", "stages: [&a {summarize: {sentences: 0}}, " + "*a, " * 24_000 + "*a]"
    yield "settings that are not known", "stages:\n- clean-text:\n" + "".join(f"    qotes{n}: 1\n" for n in range(45_000))
    yield "values out of range", "stages:\n- tag-entities:\n    types: [" + "no, " * 90_000 + "no]"
    yield "tags", "stages: [" + "!!binary x, " * 60_000 + "x]"
    yield "a tag of Python", "stages: !!python/object/apply:os.system [true]"
    yield "a tag of bytes", "stages: !!binary AAAA"
    yield "a second document", "stages: [clean-text]\n---\nstages: [clean-text]"
    yield "thousands of documents", "---\nstages: [clean-text]\n" * 40_000
    yield "another YAML", "%YAML 9.0\n---\nstages: [clean-text]"
    yield "a long word", "stages: [" + "x" * 1_000_000 + "]"
    yield "a long key", "x" * 1_000_000 + ": 1"
    yield "variables without end", "stages: [\"" + "${A:" * 250_000 + "\"]"
    yield "many variables", "outputs: {folder: \"" + "${NOWHERE}" * 100_000 + "\"}"
    yield "a quote that does not end", "stages: [\"" + "x\n" * 500_000
    yield "two mebibytes of spaces", " " * (2 << 20)
    yield "a hundred megabytes", 100_000_000
    yield "not UTF-8", b"stages: [\xff]"
    yield "UTF-16", "stages: [clean-text]".encode("utf-16")
    yield "NUL", b"stages: [clean-text]\0"
    yield "nothing but NUL", bytes(1_000_000)


def check_bombs(proof):
    count, slowest, largest = 0, 0.0, 0
    limit = 1_000 if proof.short else MILLISECONDS
    path = proof.folder / "bomb.yaml"
    for name, content in bombs():
        if isinstance(content, int):
            path.write_bytes(b"# ")
            os.truncate(path, content)  # what this program held to write it would count as the other's
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        best = min((proof.run("check", path) for _ in range(1 if proof.short else 3)), key=lambda done: done.processor)
        if best.processor * 1_000 > limit:  # the machine may have other things to do
            best = min((proof.run("check", path) for _ in range(4)), key=lambda done: done.processor)
        count, slowest, largest = count + 1, max(slowest, best.processor), max(largest, best.peak)
        proof.require(best.status == 2, f"'{name}' ended with {best.status}")
        proof.require(best.processor * 1_000 <= limit, f"'{name}' took {best.processor * 1_000:.0f} ms")
        proof.require(best.peak <= MEBIBYTES << 20, f"'{name}' took {best.peak >> 20} MiB")
        proof.require(f"{path}" in best.out.decode("utf-8", "replace"), f"'{name}' is not named with its file")
    return {"bombs": count, "slowest_ms": round(slowest * 1_000), "largest_mib": round(largest / (1 << 20), 1)}


def check_mutants(proof):
    counts = {"mutants": 0, "refused": 0, "right_line": 0, "with_suggestion": 0, "right_suggestion": 0}
    folder = proof.folder / "mutants"
    folder.mkdir()
    for path in READY:
        sound = proof.run("check", path)
        proof.require(sound.status == 0, f"'{path.name}' itself is refused")
        for number, mutant in enumerate(mutants.of(path.read_text(encoding="utf-8"))):
            if proof.short and number % 4:
                continue
            file = folder / f"{path.stem}-{number}.yaml"
            file.write_text(mutant.text, encoding="utf-8")
            judge(proof, counts, f"{path.name}: {mutant.name}", mutant, proof.run("check", "--format", "json", file))
    with_suggestion, right = counts["with_suggestion"], counts["right_suggestion"]
    proof.require(right >= 0.95 * with_suggestion, f"{right} of {with_suggestion} suggestions are right")
    proof.require(proof.short or counts["mutants"] >= 120, f"only {counts['mutants']} mutants")
    return counts


def judge(proof, counts, name, mutant, done):
    """Whether the mutant was refused where it is wrong, and with the right suggestion."""
    counts["mutants"] += 1
    said = [json.loads(line) for line in done.out.splitlines()]
    refused = done.status == 2 and any(one["severity"] == "error" for one in said)
    counts["refused"] += refused
    if not proof.require(refused, f"{name}: not refused, but {done.status}"):
        return
    there = [one for one in said if one.get("line") == mutant.line]
    counts["right_line"] += bool(there)
    proof.require(there, f"{name}: line {mutant.line} is not named, but {[(one.get('line'), one['message']) for one in said]}")
    if mutant.suggestion:
        counts["with_suggestion"] += 1
        right = any(mutant.suggestion in f"{one['message']} {one.get('hint', '')}" for one in there)
        counts["right_suggestion"] += right
        if not right and os.environ.get("TORTURE_VERBOSE"):
            print(f"{name}: wants {mutant.suggestion!r}, has {there}")


def main():
    proof = trial.Trial("pipelines", __doc__)
    figures = {**check_mutants(proof), **check_bombs(proof)}
    proof.end(**figures)


if __name__ == "__main__":
    main()
