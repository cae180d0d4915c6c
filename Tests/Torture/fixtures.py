"""Files and lines of JSON, each with how it is to end: its text, or words of its error."""

import codecs
import collections
import json

Error = collections.namedtuple("Error", "words")

NEWS = "Мост через реку Заречную откроют 14 мая. Ремонт стоил 1,2 млрд рублей, сообщил директор А. Б. Лугов. Ура!"
SOUND_TEXTS = [NEWS, "The pier costs $48.5 million, said Dr. Stone. ‘Fine,’ she said…", "Ёлка 👩‍👩‍👧 e\u0301 \u202e 漢字。 ok"]
SOUND_LINES = [json.dumps({"no": f"n{n}", "text": text, "a": [1, -2.5e3, None, True, {"b": "\n\u0416\U0001f600"}]},
                          ensure_ascii=n == 1).encode() for n, text in enumerate(SOUND_TEXTS)]
BUFFER = 64 << 10


def fails(*words):
    return Error(words)


def at(offset):
    """As messages write an offset."""
    return f"offset {offset:,}"


def of_bytes(content):
    """How a file of UTF-8 is to end, as Python's decoder has it."""
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"),):
        if content.startswith(mark):
            return content[len(mark):].decode(encoding)
    if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return fails("")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        return fails(at(error.start))


def unique(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name is there twice")
    return dict(pairs)


def refuse(constant):
    raise ValueError(constant)


def of_line(line):
    """How a line is to end, as Python's parser has it where it is told to be strict; None where it is blank."""
    if not line.strip(b" \t\r"):
        return None
    try:
        record = json.loads(line.decode(), object_pairs_hook=unique, parse_constant=refuse)
        json.dumps(record, ensure_ascii=False).encode()  # no half of a surrogate pair
    except ValueError:
        return fails("line ")
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        return fails("line ")
    if isinstance(record.get("id"), (dict, list, bool)):
        return fails("line ")
    return record["text"]


def files():
    """Names, bytes, and how a text file of these bytes is to end."""
    for name, text in texts().items():
        yield name, text.encode(), text
        yield f"{name}, after a mark", codecs.BOM_UTF8 + text.encode(), text
        if not text.startswith("\0"):  # which would be the mark of UTF-32
            yield f"{name}, UTF-16LE", codecs.BOM_UTF16_LE + text.encode("utf-16-le"), text
        yield f"{name}, UTF-16BE", codecs.BOM_UTF16_BE + text.encode("utf-16-be"), text
    yield "UTF-32LE", codecs.BOM_UTF32_LE + NEWS.encode("utf-32-le"), fails("UTF-32")
    yield "UTF-32BE", codecs.BOM_UTF32_BE + NEWS.encode("utf-32-be"), fails("UTF-32")
    for encoding, shown in {"cp1251": "windows-1251", "koi8-r": "koi8-r", "cp866": "cp866", "iso8859-5": "iso-8859-5",
                            "mac-cyrillic": "mac-cyrillic"}.items():
        yield encoding, NEWS.encode(encoding), fails(at(0), shown, "iconv")
        yield f"{encoding} after ASCII", b"News. " + NEWS.encode(encoding), fails(at(6), shown)
        yield f"{encoding} after UTF-8", NEWS.encode() + NEWS.encode(encoding), fails("offset", shown)
    for bad in ([0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
                [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
                [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0x80], [0xBF],
                [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x28]):
        for before in ("", "a", "Жук ", "漢", "😀" * 5):
            for after in (b"", b" ", b"abcdefgh", "Жук".encode()):
                content = before.encode() + bytes(bad) + after
                shown = " ".join(f"{byte:02X}" for byte in bad)
                yield f"{shown} after {before!r}", content, of_bytes(content)
    for lead in range(0x80, 0x100):
        yield f"the byte {lead:02X} alone", bytes([lead, 0x20]), fails(at(0))
    yield from at_borders()
    yield from utf16()


def texts():
    """Texts with what is odd, and no fault."""
    return {
        "nothing": "", "a space": " ", "white space": " \t\r\n\u00a0\u3000", "a letter": "я", "NUL": "a\0b", "only NUL": "\0" * 9,
        "CR": "a.\rb.\r", "CR LF": "a.\r\nb.\r\n", "NEL and separators": "a.\u0085b.\u2028c.\u2029d", "no end": "Без конца строки",
        "noncharacters": "\ufffe\uffff\ufdd0\U0001ffff\U0010ffff", "a mark inside": "a\ufeffb", "replacement": "a\ufffdb",
        "combining marks": "e" + "\u0301" * 10_000, "composed and not": "Й й, И\u0306 и\u0306, Å Å", "Zalgo": "Х\u0337\u0321\u0353о\u0338",
        "joiners": "👩‍👩‍👧 क्‍ष", "directions": "\u202eabc\u202c \u2066x\u2069", "soft hyphens": "теп\u00adло\u00a0\u200bи",
        "emoji": "🇷🇺🏳️‍🌈👍🏽", "look-alikes": "Мocквa и Pоссия", "lines": "\n" * 100_000, "borders": "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\U00010000",
        "news": NEWS, "long": (NEWS + " ") * 2_000,
    }


def at_borders():
    """Characters, whole and cut, around where reading stops for breath."""
    for place in range(BUFFER - 4, BUFFER + 3):
        for character in ("Ж", "漢", "😀"):
            encoded = character.encode()
            sound = b"a" * place + encoded + b" end."
            yield f"'{character}' at {place}", sound, sound.decode()
            yield f"'{character}' at {place}, cut by the end", b"a" * place + encoded[:-1], fails(at(place), "the end cuts it off")
            yield f"'{character}' at {place}, cut", b"a" * place + encoded[:-1] + b"b", fails(at(place))


def utf16():
    little, big = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE
    yield "UTF-16 with a byte too few", little + "да".encode("utf-16-le")[:-1], fails("odd number")
    yield "the first half of a pair at the end", little + b"\x3d\xd8", fails("0xD83D", at(2))
    yield "the second half of a pair", big + b"\xde\x00\x00\x41", fails("0xDE00", at(2))
    yield "two first halves", big + b"\xd8\x3d\xd8\x3d\xde\x00", fails("0xD83D", at(2))
    yield "a pair turned round", big + b"\xde\x00\xd8\x3d", fails("0xDE00", at(2))
    for place in (BUFFER - 4, BUFFER - 2, BUFFER):
        text = "a" * (place // 2 - 1) + "😀Ж"
        yield f"a pair at {place}", little + text.encode("utf-16-le"), text


def lines():
    """Names, lines of JSON, and how they are to end."""
    text = '"text": "T."'
    for name, line, wanted in [
        ("a record", f"{{{text}}}", "T."), ("an id", f'{{"id": "a", {text}}}', "T."), ("an empty id", f'{{"id": "", {text}}}', "T."),
        ("no id", f'{{"id": null, {text}}}', "T."), ("a number as id", f'{{"id": 7, {text}}}', "T."),
        ("a large number as id", f'{{"id": 9007199254740993, {text}}}', "T."), ("true as id", f'{{"id": true, {text}}}', fails("id")),
        ("a list as id", f'{{"id": [1], {text}}}', fails("id")), ("an id again", f'{{"id": "a", {text}}}', fails("taken")),
        ("an odd id", f'{{"id": "\\u0000\\n/../x", {text}}}', "T."), ("no text", '{"id": "b"}', fails("no text")),
        ("a number as text", '{"text": 5}', fails("not a string")), ("nothing as text", '{"text": null}', fails("not a string")),
        ("an empty text", '{"text": ""}', ""), ("a list", "[1]", fails("begins no record")), ("a string", '"x"', fails("record")),
        ("a number", "3", fails("record")), ("a name twice", f'{{{text}, "a": 1, "a": 2}}', fails("twice")),
        ("text twice", f"{{{text}, {text}}}", fails("twice")), ("a name twice, inside", f'{{{text}, "a": {{"b": 1, "b": 2}}}}', fails("twice")),
        ("names that look alike", f'{{{text}, "й": 1, "и\u0306": 2}}', "T."), ("NUL", '{"text": "a\\u0000b"}', "a\0b"),
        ("half a pair", '{"text": "\\ud800"}', fails("half")), ("the other half", '{"text": "\\udc00x"}', fails("half")),
        ("a pair turned round", '{"text": "\\udc00\\ud800"}', fails("half")), ("a pair", '{"text": "\\ud83d\\ude00"}', "😀"),
        ("half a pair in a name", f'{{{text}, "\\ud800": 1}}', fails("half")), ("a line end", '{"text": "a\tb"}', fails("escape")),
        ("a control character", '{"text": "a\x01b"}', fails("escape")), ("DEL", '{"text": "a\x7fb"}', "a\x7fb"),
        ("NaN", f'{{{text}, "a": NaN}}', fails("no value")), ("infinity", f'{{{text}, "a": -Infinity}}', fails("digit")),
        ("a great number", f'{{{text}, "a": 1e999}}', "T."), ("minus nothing", f'{{{text}, "a": -0}}', "T."),
        ("a 0 too many", f'{{{text}, "a": 01}}', fails("0")), ("a plus", f'{{{text}, "a": +1}}', fails("no value")),
        ("a point at the end", f'{{{text}, "a": 1.}}', fails("digit")), ("hexadecimal", f'{{{text}, "a": 0x10}}', fails("','")),
        ("a comma too many", f"{{{text},}}", fails("name")), ("no comma", f'{{{text} "a": 1}}', fails("','")),
        ("a single quote", "{'text': 'T.'}", fails("quote")), ("a comment", f"{{{text}}} // T", fails("follows")),
        ("two records", f"{{{text}}}{{{text}}}", fails("follows")), ("an open record", f"{{{text}", fails("the end")),
        ("an open string", '{"text": "T.', fails("no end")), ("an escape of nothing", '{"text": "\\x41"}', fails("no escape")),
        ("a short escape", '{"text": "\\u41"}', fails("four digits")), ("spaces around", f"  {{ {text} }} \t", "T."),
        ("CR at the end", f"{{{text}}}\r", "T."), ("a mark before it", f"\ufeff{{{text}}}", fails("no record")),
        ("a space of another kind", f"\u00a0{{{text}}}", fails("no record")), ("all escapes", '{"text": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u0416"}', '"\\/\b\f\n\r\tЖ'),
    ]:
        yield name, line.encode(), wanted
    for depth, wanted in ((500, "T."), (513, fails("deeper")), (100_000, fails("deeper"))):
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            inner = opening * depth + "0" + closing * depth
            yield f"{depth} deep", f'{{{text}, "a": {inner}}}'.encode(), wanted
    for bad in (b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xd0", b"\xf0\x9f\x98"):
        yield f"{bad!r} in a text", b'{"text": "a' + bad + b'"}', fails("UTF-8")
        yield f"{bad!r} in a name", b'{"text": "T.", "' + bad + b'": 1}', fails("UTF-8")
    for encoding in ("cp1251", "koi8-r"):
        yield f"a line in {encoding}", f'{{"text": "{NEWS}"}}'.encode(encoding), fails("UTF-8")


def odd_files():
    """Names, bytes of files of records, and what their errors must say together."""
    record = b'{"text": "T."}\n'
    yield "UTF-16", codecs.BOM_UTF16_LE + record.decode().encode("utf-16-le"), ["UTF-16"]
    yield "UTF-32", codecs.BOM_UTF32_BE + record.decode().encode("utf-32-be"), ["UTF-32"]
    yield "no end of line", record + record[:-1], ["^ *$"]
    yield "a line cut off", record + b'{"text": "T', ["line 2.*no end"]
    yield "a list of records", b"[" + record.strip() + b",\n" + record.strip() + b"]", ["line 1.*begins no record", "line 2.*follows"]
    yield "only blank lines", b"\n \n\r\n", ["^ *$"]
    yield "only NUL", bytes(100_000), ["0x00"]
