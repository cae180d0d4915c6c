"""Reading files, for the scripts beside this one."""
import gzip


def lines(path):
    """The lines of a file, gzipped or not."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from file


def rows(path):
    """The columns of each line of a file, gzipped or not, in which tabs part them."""
    for line in lines(path):
        yield line.rstrip("\n").split("\t")


def fold(word):
    """The word in small letters, with «е» for «ё»."""
    return word.lower().replace("ё", "е")
