#!/usr/bin/env python3
"""Bytes that are no text, odd bytes that are, and records that are no JSON.

Each file and each line ends just as it should: written, with its text as it was, or failed, with the offset of the first
byte that is wrong. Nothing is replaced in silence, no neighbour suffers, nothing crashes. Beside the fixtures, files and
lines with a random byte changed are judged by Python's own decoder and parser.
"""

import json
import random
import re

import fixtures
import trial

PIPELINE = "stages:\n  - split-sentences\n  - tag-entities\noutputs:\n  formats: [jsonl]\n"


def outcomes(proof, documents, output):
    """How each document of a run ended, by its place in the input, and the whole documents by id."""
    done = proof.run("run", proof.folder / "pipeline.yaml", documents, "-o", output, "--quiet", timeout=300)
    if not proof.require(done.status in (0, 1), f"'{documents.name}' ended with {done.status}: {done.err[-300:]}"):
        return [], {}
    return trial.ledger(output), {id: json.loads(line) for id, line in trial.records(output).items()}


def judge(proof, name, wanted, entry, record):
    """Whether a document ended as wanted: a text, or words that its error must hold."""
    if isinstance(wanted, str):
        if proof.require(entry["status"] == "written", f"{name}: {entry.get('error', entry['status'])}"):
            same = record["text"] == wanted
            proof.require(same, f"{name}: the text is {record['text'][:60]!r}, not {wanted[:60]!r}")
            sound(proof, name, record)
    elif proof.require(entry["status"] == "failed", f"{name}: {entry['status']}, and not failed by {wanted.words}"):
        there = all(word in entry["error"] for word in wanted.words)
        proof.require(there, f"{name}: the error does not say {wanted.words}: {entry['error'][:300]}")


def sound(proof, name, record):
    """Whether sentences are in order, in the text, and what they say they are."""
    end = 0
    for one in record["layers"].get("sentences", []):
        right = end <= one["start"] < one["end"] <= len(record["text"])
        if not proof.require(right, f"{name}: the sentence {one} is out of place"):
            return
        end = one["end"]


def check_files(proof, cases):
    folder = proof.folder / "files"
    folder.mkdir(exist_ok=True)
    for number, (_, content, _) in enumerate(cases):
        (folder / f"{number:06}.txt").write_bytes(content)
    with proof.place("out") as output:
        ledger, records = outcomes(proof, folder, output)
    proof.require(len(ledger) == len(cases), f"{len(ledger)} of {len(cases)} files are in the ledger")
    for (name, _, wanted), entry in zip(cases, ledger):
        judge(proof, name, wanted, entry, records.get(entry["id"]))
    for path in folder.iterdir():
        path.unlink()
    return len(cases)


def check_lines(proof, cases, head=b""):
    """Lines of one file, each with a sound one after it."""
    path = proof.folder / "lines.jsonl"
    with open(path, "wb") as file:
        file.write(head)
        for number, (_, line, _) in enumerate(cases):
            file.write(line + b"\n" + b'{"id": "sound %d", "text": "Sound."}\n' % number)
    with proof.place("out") as output:
        ledger, records = outcomes(proof, path, output)
    if not proof.require(len(ledger) == 2 * len(cases), f"{len(ledger)} of {2 * len(cases)} lines are in the ledger"):
        return len(cases)
    for number, (name, _, wanted) in enumerate(cases):
        entry, neighbour = ledger[2 * number], ledger[2 * number + 1]
        judge(proof, name, wanted, entry, records.get(entry["id"]))
        right = neighbour["status"] == "written" and neighbour["id"] == f"sound {number}"
        proof.require(right, f"{name}: its neighbour is {neighbour}")
    return len(cases)


def mutated(draw, content):
    """The bytes with one or two of them changed, taken out, or put in."""
    content = bytearray(content)
    for _ in range(draw.randint(1, 2)):
        place = draw.randrange(len(content))
        kind = draw.randrange(3)
        if kind == 0:
            content[place] = draw.randrange(256)
        elif kind == 1:
            del content[place]
        else:
            content.insert(place, draw.choice(b'"\\{}[],:0123456789.eE+-u\x00\x1f\x80\xc3\xe2\xf0\xff ' ))
    return bytes(content)


def random_files(draw, count):
    for number in range(count):
        content = mutated(draw, draw.choice(fixtures.SOUND_TEXTS).encode())
        yield f"random file {number}", content, fixtures.of_bytes(content)


def random_lines(draw, count):
    for number in range(count):
        line = mutated(draw, draw.choice(fixtures.SOUND_LINES)).replace(b"\n", b" ")
        wanted = fixtures.of_line(line)
        if wanted is not None:
            yield f"random line {line!r}", line, wanted


def main():
    proof = trial.Trial("encodings", __doc__)
    (proof.folder / "pipeline.yaml").write_text(PIPELINE)
    draw = random.Random(proof.arguments.seed)
    files = check_files(proof, list(fixtures.files()))
    lines = check_lines(proof, list(fixtures.lines()))
    lines += check_lines(proof, [("after a mark", b'{"text": "One."}', "One.")], head=b"\xef\xbb\xbf")
    for name, content, words in fixtures.odd_files():
        (proof.folder / "odd.jsonl").write_bytes(content)
        with proof.place("out") as output:
            ledger, _ = outcomes(proof, proof.folder / "odd.jsonl", output)
        said = " ".join(entry.get("error", "") for entry in ledger)
        proof.require(all(re.search(word, said) for word in words), f"{name}: {said[:200]}")
        files += 1
    random_count = 500 if proof.short else 5_000
    files_judged = check_files(proof, list(random_files(draw, random_count)))
    lines_judged = check_lines(proof, list(random_lines(draw, random_count * 4)))
    proof.end(files=files, lines=lines, random_files=files_judged, random_lines=lines_judged)


if __name__ == "__main__":
    main()
