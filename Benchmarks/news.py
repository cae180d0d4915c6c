#!/usr/bin/env python3
"""How fast the whole way is, from a text to its summary: textmill beside natasha with sumy, and beside spaCy.

    make build
    python3 Benchmarks/news.py                     documents of the data folder, or of the samples
    python3 Benchmarks/news.py mine.jsonl          others: {"id","text"} a line

Peers are installed by pip into a folder of their own ('--work', kept from one run to the next). Sides take turns on the same
documents, five rounds, and what is printed are medians, with the borders over the rounds in brackets.

textmill         Pipelines/news.yaml, from JSON Lines to its output folder, by one job and by two; its start, reading,
                 writing and syncing are counted
natasha + sumy   ftfy, natasha's segmenter, morphology, NER and normal forms of names, sumy's TextRank; two processes
spaCy            ftfy, 'ru' with the sentencizer and patterns for dates and sums, the first three sentences; n_process=2
wc -w            counts words in the texts, one process
memory           copies bytes, in MB/s of what is read

Of peers only the work is counted: not their start, nor the loading of models, nor reading. A peer works once over the
documents that fit '--peer-megabytes', textmill over the same ones many times, under other ids, since its start would be most of the
time otherwise. A MB is 1,000,000 bytes of UTF-8. BLAS has one thread in each process.
"""
import argparse
import json
import os
import pathlib
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "../shared/data/text_ru_news"
PEERS = ["natasha", "sumy", "spacy", "ftfy", "setuptools"]
# Runs in the peers' own Python: reads documents, works, and prints the seconds that the work took and the bytes it gave.
WORKER = r'''
import json, multiprocessing, os, resource, sys, time
side, path, processes = sys.argv[1], sys.argv[2], int(sys.argv[3])
texts = [json.loads(line)["text"] for line in open(path, encoding="utf-8")]

def begin_natasha():
    global chain
    import ftfy, natasha, razdel
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.text_rank import TextRankSummarizer
    segmenter, embedding, vocabulary = natasha.Segmenter(), natasha.NewsEmbedding(), natasha.MorphVocab()
    morphology, names = natasha.NewsMorphTagger(embedding), natasha.NewsNERTagger(embedding)

    class Words:  # sumy's own Russian tokenizer needs data that pip does not bring
        def to_sentences(self, text): return [one.text for one in razdel.sentenize(text)]
        def to_words(self, text): return [one.text.lower() for one in razdel.tokenize(text) if one.text[0].isalnum()]

    rank = TextRankSummarizer()

    def chain(text):
        document = natasha.Doc(ftfy.fix_text(text))
        document.segment(segmenter)
        document.tag_morph(morphology)
        document.tag_ner(names)
        for span in document.spans: span.normalize(vocabulary)
        summary = rank(PlaintextParser.from_string(document.text, Words()).document, 3)
        return json.dumps({"sentences": [(one.start, one.stop) for one in document.sents],
            "entities": [(one.start, one.stop, one.type, one.normal) for one in document.spans],
            "summary": [str(one) for one in summary]}, ensure_ascii=False)
    chain("Пётр Первый приехал в Москву. Там было тепло. Он остался.")

def work_natasha(text):
    start = time.process_time()
    size = len(chain(text))
    return size, time.process_time() - start

def used():
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)

def run_natasha():
    with multiprocessing.Pool(processes, begin_natasha) as pool:
        pool.map(time.sleep, [0.5] * processes * 2, 1)  # until all of them are ready
        start = time.perf_counter()
        done = list(pool.imap(work_natasha, texts, 4))
        return time.perf_counter() - start, sum(processor for _, processor in done), sum(size for size, _ in done)

def run_spacy():
    import ftfy, spacy
    pipe = spacy.blank("ru")
    pipe.add_pipe("sentencizer")
    digits = [{"LIKE_NUM": True}]
    pipe.add_pipe("entity_ruler").add_patterns(
        [{"label": "date", "pattern": digits + [{"LOWER": month}]} for month in "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()]
        + [{"label": "money", "pattern": digits + [{"LOWER": word}]} for word in "рублей рубля долларов евро млн млрд".split()]
        + [{"label": "percent", "pattern": digits + [{"TEXT": "%"}]}])
    list(pipe.pipe(["Раз. Два."]))
    start, before, size = time.perf_counter(), used(), 0
    for document in pipe.pipe(map(ftfy.fix_text, texts), n_process=processes, batch_size=64):
        sentences = list(document.sents)
        size += len(json.dumps({"sentences": [(one.start_char, one.end_char) for one in sentences],
            "entities": [(one.start_char, one.end_char, one.label_) for one in document.ents],
            "summary": [one.text for one in sentences[:3]]}, ensure_ascii=False))
    return time.perf_counter() - start, used() - before, size

clock, processor, size = run_natasha() if side == "natasha" else run_spacy()
print(json.dumps({"clock": clock, "processor": processor, "output": size}))
'''


def timed(command, env=None):
    """Runs a program: its seconds on the clock, and of the processors."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=env)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def documents_of(paths):
    """The documents, in an order that is the same every time."""
    documents = []
    for path in paths:
        if path.suffix == ".txt":
            documents.append({"id": path.name, "text": path.read_text(encoding="utf-8")})
        else:
            lines = subprocess.run(["gzip", "-cdf", path], stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
            documents += [json.loads(line) for line in lines.split("\n") if line]
    random.Random(1).shuffle(documents)
    return documents


def write(path, documents, megabytes, repeated):
    """Writes documents until there are so many MB of text, from the first again if `repeated`. Gives the MB."""
    size = number = 0
    with path.open("w", encoding="utf-8") as file:
        while size < megabytes * 1e6 and (repeated or number < len(documents)):
            text = documents[number % len(documents)]["text"]
            print(json.dumps({"id": str(number), "text": text}, ensure_ascii=False), file=file)
            size, number = size + len(text.encode()), number + 1
    return size / 1e6


def python(work):
    """The Python that has the peers."""
    program = work / "bin/python"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", work], check=True)
    if subprocess.run([program, "-c", "import " + ", ".join(PEERS)], capture_output=True).returncode:
        subprocess.run([program, "-m", "pip", "install", "--quiet", *PEERS], check=True)
    return program


class Sides:
    """Each side, as a function that gives the seconds it took, on the clock and of all processors."""

    def __init__(self, arguments, folder, documents):
        self.textmill, self.folder = os.path.abspath(arguments.textmill), folder
        self.few, self.many, self.plain = folder / "few.jsonl", folder / "many.jsonl", folder / "many.txt"
        self.few_megabytes = write(self.few, documents, arguments.peer_megabytes, repeated=False)
        fitting = [json.loads(line) for line in self.few.open(encoding="utf-8")]
        self.many_megabytes = write(self.many, fitting, arguments.megabytes, repeated=True)
        self.plain.write_text("".join(json.loads(line)["text"] + "\n" for line in self.many.open(encoding="utf-8")), encoding="utf-8")
        self.python = None if arguments.alone else python(arguments.work)
        self.worker = folder / "worker.py"
        self.worker.write_text(WORKER, encoding="utf-8")

    def run_textmill(self, jobs):
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        command = [self.textmill, "run", "--quiet", "--jobs", str(jobs), ROOT / "Pipelines/news.yaml", self.many, "-o", out]
        return timed(command)

    def run_peer(self, side):
        env = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        command = [self.python, "-W", "ignore", self.worker, side, self.few, "2"]
        result = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if result.returncode:
            raise RuntimeError(result.stderr[-2000:])
        took = json.loads(result.stdout)
        return took["clock"], took["processor"]

    def run_wc(self):
        return timed(["wc", "-w", self.plain], env={**os.environ, "LC_ALL": "C.UTF-8"})

    def run_memory(self):
        source, target = bytearray(256 << 20), bytearray(256 << 20)
        target[:] = source  # touched once, so that pages are there
        start, before = time.perf_counter(), time.process_time()
        target[:] = source
        share = self.many_megabytes * 1e6 / len(source)
        return (time.perf_counter() - start) * share, (time.process_time() - before) * share

    def all(self):
        """Name, what runs, and the MB it works on."""
        sides = [("textmill, 2 jobs", lambda: self.run_textmill(2), self.many_megabytes),
                 ("textmill, 1 job", lambda: self.run_textmill(1), self.many_megabytes)]
        if self.python:
            sides += [("natasha + sumy, 2 processes", lambda: self.run_peer("natasha"), self.few_megabytes),
                      ("spaCy, 2 processes", lambda: self.run_peer("spacy"), self.few_megabytes)]
        return sides + [("wc -w", self.run_wc, self.many_megabytes), ("memory", self.run_memory, self.many_megabytes)]


def shown(values):
    return f"{statistics.median(values):,.3g} ({min(values):,.3g} to {max(values):,.3g})"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="*", type=pathlib.Path)
    parser.add_argument("--textmill", default=str(ROOT / ".build/release/textmill"))
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / "Benchmarks/.venv")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer-megabytes", type=float, default=0.4)
    parser.add_argument("--megabytes", type=float, default=60)
    parser.add_argument("--alone", action="store_true", help="without peers")
    arguments = parser.parse_args()
    paths = arguments.documents or sorted(DATA.glob("*.jsonl*"))
    if not paths:
        print(f"no documents in {DATA}: the samples are taken, which are few")
        paths = sorted((ROOT / "Pipelines/Samples").glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        sides = Sides(arguments, pathlib.Path(folder), documents_of(paths))
        speeds = {name: [] for name, _, _ in sides.all()}
        for number in range(arguments.rounds):
            for name, run, megabytes in sides.all()[:: 1 if number % 2 == 0 else -1]:
                clock, processor = run()
                speeds[name].append((megabytes / clock, megabytes / max(processor, 1e-9)))
    print(f"{platform.machine()}, {os.cpu_count()} processors, Linux {platform.release()}, Python {platform.python_version()}; "
          f"load {os.getloadavg()[1]:.1f} over the last 5 minutes; medians of {arguments.rounds}")
    if sides.python:
        versions = subprocess.run([sides.python, "-m", "pip", "freeze"], stdout=subprocess.PIPE, text=True).stdout
        print(", ".join(line for line in versions.split() if line.split("==")[0].lower() in PEERS + ["slovnet", "razdel"]))
    print(f"{'':28}{'MB a second':>24}  {'textmill / it':>22}  {'MB a processor second':>24}  {'textmill / it':>22}")
    for name, values in speeds.items():
        cells = []
        for column in (0, 1):
            ours, theirs = ([value[column] for value in one] for one in (speeds["textmill, 2 jobs"], values))
            cells += [shown(theirs), shown([left / right for left, right in zip(ours, theirs)])]
        print(f"{name:28}{cells[0]:>24}  {cells[1]:>22}  {cells[2]:>24}  {cells[3]:>22}")


if __name__ == "__main__":
    main()
