#!/usr/bin/env python3
"""Scores every language stage on the corpora that are there, one after another.

    python3 Benchmarks/quality.py [--data FOLDER] [--textmill PROGRAM] [--no-peers] [--skip NAME …]

FOLDER holds the corpora that the scripts beside this one name in their help; what is not there is passed over, with a word.
Peers are those of each script. The shipped models have learned factRuEval's devset, UD English EWT train and the Russian
treebanks' dev files, so on those the figures to read are the cross-validated ones that 'textmill train … --folds' prints, as
Models/README.md tells; here they are scored only on what they have not seen.
"""

import gzip
import pathlib
import subprocess
import sys
import tempfile

import turns

HERE = pathlib.Path(__file__).resolve().parent
SCRIPTS = ["sentences", "tokens", "morphology", "entities", "languages", "facts", "summaries"]
WITH_PEERS = {"sentences", "tokens", "morphology", "entities"}


def unseen(data, models):
    """What `textmill score` is asked, and the corpora that it wants."""
    return [
        ("Russian entities, NEREL dev (the model has learned NEREL train and factRuEval's convention)",
         ["entities", "--model", models / "entities-ru.model"], [data / "ner_ru_nerel/dev.jsonl"]),
        ("English lemmas and parts of speech, EWT dev",
         ["morphology", "--model", models / "morphology-en.model"], [data / "ud_en_ewt/dev.conllu"]),
        ("names to the nominative, SlavicNER (its mistakes were looked at while rules were written)",
         ["names"], [data / "ner_ru_slavicner/train.jsonl.gz"]),
    ]


def unpacked(path, folder):
    """The file at `path`, or where it is gzipped a copy of it in `folder` that is not."""
    if path.suffix != ".gz":
        return path
    copy = pathlib.Path(folder) / path.stem
    copy.write_bytes(gzip.decompress(path.read_bytes()))
    return copy


def run(title, command):
    """Runs `command` under a heading. Whether it ended well."""
    print(f"\n## {title}\n", flush=True)
    return subprocess.run([str(word) for word in command]).returncode == 0


def main():
    parser = turns.command_line(__doc__)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--skip", nargs="*", default=[], metavar="NAME", help=f"of {', '.join(SCRIPTS)}, models")
    options = turns.told(parser)
    failed = []
    for name in SCRIPTS:
        if name in options.skip:
            continue
        words = ["--no-peers"] if options.no_peers and name in WITH_PEERS else []
        words += ["--no-speed"] if name == "tokens" else []
        command = [sys.executable, HERE / f"{name}.py", "--data", options.data, "--textmill", options.textmill, *words]
        if not run(name, command):
            failed.append(name)
    for title, words, files in [] if "models" in options.skip else unseen(options.data, HERE.parent / "Models"):
        files = [path for path in files if path.exists()]
        if not files:
            print(f"\n## {title}\n\nnot there")
            continue
        with tempfile.TemporaryDirectory() as folder:
            texts = [word for path in files for word in ("--data", unpacked(path, folder))]
            if not run(title, [options.textmill, "score", *words, *texts]):
                failed.append(title)
    sys.exit(f"did not end well: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
