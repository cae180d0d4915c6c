"""Pipeline files with one mistake each, made of a file that is sound."""

import collections
import re

# A file with a mistake: what was done, the text, the line that a person must look at, and words that the message must
# hold for its suggestion to be right (none where nobody can know what was meant).
Mutant = collections.namedtuple("Mutant", "name text line suggestion")

KEY = re.compile(r"^( *)(- )?([a-z][a-z-]*):(?=\s|$)(.*)$")
STAGE = re.compile(r"^  - ([a-z-]+)(:?)( *#.*| *)$")
WORDS = re.compile(r"\[([^\]]*)\]")


class Lines:
    """The lines of a file, counted from 1, of which copies are made with changes."""

    def __init__(self, text):
        self.all = text.splitlines()

    def numbered(self):
        return [(n, line) for n, line in enumerate(self.all, 1) if line.strip() and not line.lstrip().startswith("#")]

    def with_line(self, number, *instead):
        return "\n".join(self.all[:number - 1] + list(instead) + self.all[number:]) + "\n"

    def with_end(self, *lines):
        return "\n".join(self.all + list(lines)) + "\n"

    def block(self, number):
        """The numbers of the lines that belong to line `number`: itself, and what is indented deeper below it."""
        own = indent(self.all[number - 1])
        end = number
        while end < len(self.all) and (not self.all[end].strip() or indent(self.all[end]) > own):
            end += 1
        while not self.all[end - 1].strip():
            end -= 1
        return range(number, end + 1)


def indent(line):
    return len(line) - len(line.lstrip(" "))


def of(text):
    """All mutants of `text`."""
    lines = Lines(text)
    for make in (misspelt_keys, misspelt_stages, misspelt_words, wrong_types, out_of_range, twice, indented_wrongly,
                 tabs, colons, unclosed, out_of_order, misplaced, not_for_people):
        yield from make(lines)


def misspellings(word):
    """The word with a letter too few, one too many, two swapped, one wrong, and as other habits write it."""
    middle = len(word) // 2
    yield word[:middle] + word[middle + 1:]
    yield word[:middle] + word[middle] + word[middle:]
    swapped = word[:middle - 1] + word[middle] + word[middle - 1] + word[middle + 1:]
    yield swapped if swapped != word else word[1] + word[0] + word[2:]
    yield word[:-1] + ("x" if word[-1] != "x" else "z")
    yield word.capitalize()
    if "-" in word:
        yield word.replace("-", "_")
        yield re.sub("-(.)", lambda match: match[1].upper(), word)


def misspelt_keys(lines):
    for number, line in lines.numbered():
        match = KEY.match(line)
        if not match or match[2]:
            continue
        for wrong in misspellings(match[3]):
            text = lines.with_line(number, f"{match[1]}{wrong}:{match[4]}")
            yield Mutant(f"key '{wrong}'", text, number, f"did you mean '{match[3]}'?")


def misspelt_stages(lines):
    for number, line in lines.numbered():
        match = STAGE.match(line)
        for wrong in misspellings(match[1]) if match else []:
            text = lines.with_line(number, line.replace(match[1], wrong, 1))
            yield Mutant(f"stage '{wrong}'", text, number, f"did you mean '{match[1]}'?")


def misspelt_words(lines):
    for number, line in lines.numbered():
        match = WORDS.search(line)
        if not match or "types" not in line and "formats" not in line:
            continue
        for word in match[1].split(", "):
            for wrong in list(misspellings(word))[:2]:
                text = lines.with_line(number, re.sub(rf"\b{word}\b(?!:)", wrong, line, count=1))
                yield Mutant(f"word '{wrong}'", text, number, f"did you mean '{word}'?")


WRONG_TYPES = {
    "sentences": ["three", "1.5", "[3]", "{least: 3}", "true"], "types": ["{date: yes}", "[[date]]", "[~]"],
    "formats": ["{jsonl: yes}", "[[jsonl]]", "3"], "folder": ["[out]", "{name: out}"], "layout": ["[parts, documents]"],
    "documents": ["[[Samples]]", "{folder: Samples}", "[{path: [Samples]}]"],
}


def wrong_types(lines):
    for number, line in lines.numbered():
        match = KEY.match(line)
        for value in WRONG_TYPES.get(match[3], []) if match else []:
            yield Mutant(f"{match[3]}: {value}", lines.with_line(number, f"{match[1]}{match[3]}: {value}"), number, None)
        if match and match[3] in ("stages", "outputs"):
            text = "\n".join(line for n, line in enumerate(lines.all, 1) if n not in lines.block(number))
            yield Mutant(f"{match[3]} is a number", f"{text}\n{match[3]}: 3\n", text.count("\n") + 2, None)


def out_of_range(lines):
    for number, line in lines.numbered():
        if match := re.match(r"^( *)sentences: \d+$", line):
            for value in ("0", "-1", "100000000000000000000"):
                yield Mutant(f"sentences: {value}", lines.with_line(number, f"{match[1]}sentences: {value}"), number, None)
    for value in ("0", "-5", "1 furlong", "99999999999 GiB"):
        text = lines.with_end(f"max-document-bytes: {value}")
        yield Mutant(f"max-document-bytes: {value}", text, len(lines.all) + 1, None)
    for value, meant in (("fial", "fail"), ("skp", "skip"), ("Skip", "skip")):
        text = lines.with_end(f"on-error: {value}")
        yield Mutant(f"on-error: {value}", text, len(lines.all) + 1, f"did you mean '{meant}'?")


def twice(lines):
    for number, line in lines.numbered():
        match = KEY.match(line)
        if match and not match[2]:
            block = lines.block(number)
            own = [lines.all[n - 1] for n in block]
            text = lines.with_line(block[-1], lines.all[block[-1] - 1], *own)
            yield Mutant(f"'{match[3]}' twice", text, block[-1] + 1, f"the first is on line {number}")
        if STAGE.match(line):
            name = STAGE.match(line)[1]
            last = lines.block(number)[-1]
            text = lines.with_line(last, lines.all[last - 1], f"  - {name}")
            yield Mutant(f"stage '{name}' twice", text, last + 1, "another name: 'as: NAME'")


def indented_wrongly(lines):
    for number, line in lines.numbered():
        if STAGE.match(line) and STAGE.match(line)[2] == "":
            yield Mutant("a stage without '- '", lines.with_line(number, line.replace("- ", "", 1)), number, "'- '")
            yield Mutant("a stage too far left", lines.with_line(number, line[1:]), number, "indent")
            yield Mutant("no space after '-'", lines.with_line(number, line.replace("- ", "-", 1)), number, "'- '")
        if indent(line) == 6:
            text = lines.with_line(number, line[2:])
            yield Mutant("a setting beside its stage", text, number, "indent it further")
        if indent(line) == 2 and KEY.match(line) and "- " not in line:
            yield Mutant("a key too far left", lines.with_line(number, line[1:]), number, "indent")
            yield Mutant("a key too far right", lines.with_line(number, " " + line), number, "indent")


def tabs(lines):
    for number, line in lines.numbered():
        if indent(line):
            yield Mutant("a tab", lines.with_line(number, "\t" + line.lstrip(" ")), number, "use spaces")


def colons(lines):
    for number, line in lines.numbered():
        match = KEY.match(line)
        if not match or match[2]:
            continue
        yield Mutant(f"'{match[3]}' without ':'", lines.with_line(number, f"{match[1]}{match[3]}{match[4]}"), number, "':'")
        if match[4].strip() and not match[4].strip().startswith("#"):
            text = lines.with_line(number, f"{match[1]}{match[3]}:{match[4].lstrip()}")
            yield Mutant(f"'{match[3]}:' without a space", text, number, "space")


def unclosed(lines):
    for number, line in lines.numbered():
        if "]" in line:
            yield Mutant("an open bracket", lines.with_line(number, line.replace("]", "", 1)), number, "bracket")
            yield Mutant("a bracket too many", lines.with_line(number, line.replace("]", "]]", 1)), number, "bracket")
        match = KEY.match(line)
        if match and match[3] in ("folder", "layout"):
            value = match[4].split()[0]
            yield Mutant("an open quote", lines.with_line(number, f"{match[1]}{match[3]}: \"{value}"), number, "quote")


def out_of_order(lines):
    """Stages moved to where what they require is not there, or no more."""
    stages = {STAGE.match(line)[1]: number for number, line in lines.numbered() if STAGE.match(line)}
    if "summarize" not in stages:
        return
    split, summarize = stages["split-sentences"], stages["summarize"]
    without = [line for number, line in enumerate(lines.all, 1) if number != split]
    text = "\n".join(without) + "\n"
    yield Mutant("no 'split-sentences'", text, summarize - 1, "'split-sentences'")
    last = lines.block(summarize)[-1] - 1
    text = "\n".join(without[:last] + [lines.all[split - 1]] + without[last:]) + "\n"
    yield Mutant("'split-sentences' last", text, summarize - 1, "'split-sentences'")
    for name in ("clean-text", "strip-boilerplate"):
        own = stages[name]
        text = "\n".join(
            [line for n, line in enumerate(lines.all[:split], 1) if n != own] + [lines.all[own - 1]] + lines.all[split:])
        yield Mutant(f"'{name}' after 'split-sentences'", text + "\n", summarize, "move it above 'split-sentences'")


def misplaced(lines):
    """Keys that are known, but elsewhere."""
    last = len(lines.all)
    for key in ("folder: out", "formats: [jsonl]", "layout: parts", "offsets: bytes"):
        yield Mutant(f"'{key}' at the top", lines.with_end(key), last + 1, "under 'outputs'")
    for number, line in lines.numbered():
        if line == "outputs:":
            for key, where in (("stages: [clean-text]", "top"), ("on-error: skip", "top"), ("documents: [a.txt]", "top")):
                text = lines.with_line(number, line, f"  {key}")
                yield Mutant(f"'{key}' under 'outputs'", text, number + 1, where)


def not_for_people(lines):
    last = len(lines.all)
    yield Mutant("a variable that is not set", lines.with_end("x: ${TEXTMILL_NOWHERE}"), last + 1, "give a default")
    yield Mutant("a second document", lines.with_end("---", "stages: [clean-text]"), last + 1, "in a file of its own")
    yield Mutant("an alias of nothing", lines.with_end("plugins: *others"), last + 1, None)
    for number, line in lines.numbered():
        if match := re.match(r"^  folder: (.*)$", line):
            yield Mutant("a tag", lines.with_line(number, f"  folder: !!str {match[1]}"), number, "take it away")
