#!/usr/bin/env python3
"""Memory that depends on what is in flight, not on how much there is.

A run over a million documents takes at most 10 MiB more than one over a hundred thousand, and a line of a gibibyte, which
is over the limit of a document, is refused within 128 MiB, whatever it is made of, while its neighbours are written. The
short form has a tenth of the documents and an eighth of the line.
"""

import json
import os

import trial

PIPELINE = "stages:\n  - split-sentences\noutputs:\n  formats: [jsonl]\n"
FILLINGS = {"the letter a": b"a", "spaces": b" ", "quotes": b'\\"', "full stops": b".", "combining marks": "\u0301".encode()}


def write_documents(path, count):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(f'{{"id": "d{number}", "text": "Поезд {number} пришёл. It left at {number % 24}:00."}}\n')


def check_documents(proof, pipeline):
    counts = (10_000, 100_000) if proof.short else (100_000, 1_000_000)
    peaks = []
    for count in counts:
        documents = proof.folder / "documents.jsonl"
        write_documents(documents, count)
        with proof.place("out") as output:
            done = proof.run("run", pipeline, documents, "-o", output, "--quiet", timeout=900)
            proof.require(done.status == 0, f"{count} documents ended with {done.status}: {done.err[:300]}")
            written = json.loads((output / "run.json").read_text())["counts"]["written"]
            proof.require(written == count, f"{written} of {count} documents are written")
        peaks.append(done.peak)
    more = (peaks[1] - peaks[0]) / (1 << 20)
    proof.require(more <= 10, f"{counts[1]} documents take {more:.1f} MiB more than {counts[0]}")
    return {"documents": counts, "peaks_mib": [round(peak / (1 << 20), 1) for peak in peaks],
            "documents_per_second": round(counts[1] / done.seconds)}


def write_line(path, filling, size):
    """Three records, of which the second is a line of so many bytes."""
    block = filling * (1 << 16)
    with open(path, "wb") as file:
        file.write(b'{"id": "before", "text": "One. Two."}\n{"id": "long", "text": "')
        while file.tell() < size:
            file.write(block)
        file.write(b'"}\n{"id": "after", "text": "Three."}\n')


def check_lines(proof, pipeline):
    size, largest, slowest = (128 << 20) if proof.short else (1 << 30), 0, 0.0
    fillings = dict(list(FILLINGS.items())[:1]) if proof.short else FILLINGS
    for name, filling in fillings.items():
        documents = proof.folder / "line.jsonl"
        write_line(documents, filling, size)
        with proof.place("out") as output:
            done = proof.run("run", pipeline, documents, "-o", output, "--quiet", timeout=600)
            ended = [(entry["id"], entry["status"]) for entry in trial.ledger(output)]
        os.remove(documents)
        wanted = [("before", "written"), (f"{documents}:2", "failed"), ("after", "written")]
        proof.require(done.status == 1 and ended == wanted, f"a line of {name}: exit {done.status}, {ended}")
        proof.require(done.peak <= 128 << 20, f"a line of {name} took {done.peak >> 20} MiB")
        largest, slowest = max(largest, done.peak), max(slowest, done.seconds)
    return {"line_mib": size >> 20, "fillings": len(fillings), "line_peak_mib": round(largest / (1 << 20), 1),
            "line_seconds": round(slowest, 1)}


def main():
    proof = trial.Trial("memory", __doc__)
    pipeline = proof.folder / "pipeline.yaml"
    pipeline.write_text(PIPELINE)
    figures = {**check_documents(proof, pipeline), **check_lines(proof, pipeline)}
    proof.end(**figures)


if __name__ == "__main__":
    main()
