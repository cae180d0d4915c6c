#!/usr/bin/env python3
"""Runs all proofs of this folder, one after another: in their long form, or with --short in the one for every change."""

import argparse
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROOFS = ["pipelines", "encodings", "paths", "memory", "determinism", "faults", "absence", "kill"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--textmill", default=str(HERE.parents[1] / ".build/release/textmill"))
    parser.add_argument("--short", action="store_true")
    parser.add_argument("proofs", nargs="*", default=PROOFS, help=f"of {', '.join(PROOFS)}; all, unless said")
    arguments = parser.parse_args()
    words = ["--textmill", arguments.textmill] + (["--short"] if arguments.short else [])
    failed = [name for name in arguments.proofs if subprocess.run([sys.executable, HERE / f"{name}.py", *words]).returncode]
    sys.exit(f"does not hold: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
