#!/usr/bin/env python3
"""Texts to learn the finer kinds from: country, city, region, nationality, profession.

    pip install pymorphy3 pymorphy3-dicts-ru
    python3 Models/kinds.py gold DATA OUT.jsonl
    python3 Models/kinds.py silver DATA GOLD.jsonl SILVER.jsonl MARKED.jsonl OUT.jsonl

DATA is a folder of corpora as `Models/README.md` lists them. 'gold' makes of NEREL train's nested entities those of our
kinds that hold no other entity: of «президент США» the profession «президент» and the country «США». Persons are kept
beside them, so that a model learns who is no place.

'silver' puts two taggers together: SILVER is what `silver.py ru` wrote, Natasha's persons, places and organizations, and
MARKED what a first model of our kinds found in the same texts. Persons are no places. What kind of place a name is, lists
say, or the words around it («штат», «город»); where these are silent, what most of its mentions in all texts were marked
as. In place of NEREL's own texts, which GOLD has, stand two copies of those in which cities have other names in the same
case.
"""
import collections
import json
import random
import re
import sys

from tables import fold, lines, rows

KINDS = {"COUNTRY": "COUNTRY", "CITY": "CITY", "STATE_OR_PROVINCE": "REGION", "NATIONALITY": "NATIONALITY",
         "PROFESSION": "PROFESSION", "PERSON": "PERSON"}
PLACES = ("COUNTRY", "CITY", "REGION")

#: What the lists of countries do not have: short names, and states that are no more.
COUNTRIES = """США РФ КНР КНДР ФРГ ГДР ЮАР ОАЭ СССР Англия Шотландия Голландия Британия Америка Белоруссия Киргизия Молдавия Туркмения
Чехословакия Югославия Абхазия Косово Палестина Македония Мьянма Армения Филиппины""".split() + [
    "Российская Федерация", "Российская империя", "Советский Союз", "Соединённые Штаты", "Соединённые Штаты Америки",
    "Соединённое Королевство", "Южная Корея", "Северная Корея", "Южная Осетия"]
#: Cities by names that are no longer theirs, or short for it, and some that are in no list.
CITIES = """Петербург Питер Ленинград Петроград Сталинград Свердловск Куйбышев Царицын Константинополь Париж Рим Берлин Белград Милан
Мюнхен Гамбург Чикаго Майами Шанхай Страсбург Ницца Астана Таллин""".split()
#: Names of regions of Russia that are not in the list of its cities.
REGIONS = "Чечня Чувашия Удмуртия Якутия Тува Подмосковье Ленобласть Кузбасс Крым".split()
REGION_TYPES = {"обл": "область", "край": "край", "АО": "автономный округ", "Аобл": "автономная область"}
#: Words before a name, or the last of it, that say what kind of place it is.
SPEAKING = {"штат": "REGION", "провинция": "REGION", "графство": "REGION", "кантон": "REGION", "префектура": "REGION",
            "область": "REGION", "край": "REGION", "губерния": "REGION", "город": "CITY", "село": "CITY",
            "деревня": "CITY", "городок": "CITY"}
#: The least population of a city of the world, and how clear a vote must be: so many votes, such a share of them.
POPULATION, VOTES, SHARE = 15_000, 3, 0.7


class Names:
    """The kinds of places, by the lemmas of their names."""

    def __init__(self, folder):
        import pymorphy3

        self.morphology, self.lemmas = pymorphy3.MorphAnalyzer(), {}
        self.kinds, self.cities = collections.defaultdict(set), []
        for row in list(rows(f"{folder}/countries.tsv"))[1:]:
            self.note(row[1], "COUNTRY")
        for row in list(rows(f"{folder}/world_cities_ru_en.tsv.gz"))[1:]:
            if int(float(row[3] or 0)) >= POPULATION:
                self.note(row[1], "CITY")
        for name, type, region, *_ in list(rows(f"{folder}/ru_cities.tsv"))[1:]:
            self.note(name, "CITY")
            if type in REGION_TYPES:
                self.note(f"{region} {REGION_TYPES[type]}", "REGION")
            elif type == "Респ":
                self.note(region, "REGION")
                self.note(f"Республика {region}", "REGION")
        for kind, known in (("CITY", CITIES), ("REGION", REGIONS), ("COUNTRY", COUNTRIES)):
            for name in known:
                self.kinds[self.key(name)] = {kind}

    def note(self, name, kind):
        self.kinds[self.key(name)].add(kind)
        if kind == "CITY" and re.fullmatch(r"[А-ЯЁ][а-яё]+(-[А-ЯЁ]?[а-яё]+)*", name):
            self.cities.append(name)

    def inflected(self, city, case):
        """The city's name in that case of the singular; nothing where it has no such form."""
        for one in self.morphology.parse(city):
            form = {"NOUN", "nomn", "sing"} <= set(one.tag.grammemes) and one.inflect({"sing", case})
            if form and form.word.count("-") == city.count("-"):
                parts = zip(form.word.split("-"), city.split("-"))
                return "-".join(new.capitalize() if old[0].isupper() else new for new, old in parts)
        return None

    def other_city(self, word, others, choice):
        """Another city's name in the case of this one's; `others` has those that were chosen before."""
        here = self.morphology.parse(word)[0]
        if here.tag.POS != "NOUN" or not here.tag.case:
            return word
        city = others.setdefault(here.normal_form, choice.choice(self.cities))
        return self.inflected(city, here.tag.case) or word

    def lemma(self, word):
        if word not in self.lemmas:
            self.lemmas[word] = fold(self.morphology.parse(word)[0].normal_form)
        return self.lemmas[word]

    def key(self, name):
        return tuple(self.lemma(fold(word)) for word in re.findall(r"[\w-]+", name))

    def kind(self, text, start, end):
        """What the lists or the words around say of the name that stands there; nothing where they do not."""
        key = self.key(text[start:end])
        known = self.kinds.get(key, ())
        if len(known) == 1:
            return next(iter(known))
        before = re.search(r"([\w-]+)\s$", text[max(0, start - 20):start])
        speaking = SPEAKING.get(key[-1]) if len(key) > 1 else None
        return speaking or (before and SPEAKING.get(self.lemma(fold(before[1]))))


def overlap(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def is_within(one, other):
    return other["start"] <= one["start"] and one["end"] <= other["end"]


def span(entity):
    return entity["start"], entity["end"]


def gold(data, out):
    for line in lines(f"{data}/ner_ru_nerel/train.nested29.jsonl.gz"):
        record = json.loads(line)
        entities = {(*span(one), one["type"]): one for one in record["entities"]}.values()
        kept = [dict(zip(("start", "end", "type"), (*span(one), KINDS[one["type"]]))) for one in entities
                if one["type"] in KINDS and not any(other is not one and is_within(other, one) for other in entities)]
        write(out, record, kept)


def write(out, record, entities):
    record = {"id": record["id"], "text": record["text"], "entities": sorted(entities, key=span)}
    out.write(json.dumps(record, ensure_ascii=False) + "\n")


def varied(names, record, choice):
    """The text and its entities, with cities by other names."""
    text, entities, end, others = "", [], 0, {}
    for one in record["entities"]:
        text += record["text"][end:one["start"]]
        end = one["end"]
        word = record["text"][one["start"]:end]
        if one["type"] == "CITY" and re.fullmatch(r"[А-ЯЁ][а-яё-]+", word):
            word = names.other_city(word, others, choice)
        entities.append({"start": len(text), "end": len(text) + len(word), "type": one["type"]})
        text += word
    return {"id": record["id"], "text": text + record["text"][end:]}, entities


def plausible(marked, known):
    """What the first model marked, without places that Natasha takes for persons or for whole organizations."""
    persons = [one for one in known if one["type"] == "PER"]
    organizations = {span(one) for one in known if one["type"] == "ORG"}
    for one in marked:
        if one["type"] == "PER":
            continue
        is_person = any(overlap(one, person) for person in persons)
        is_organization = one["type"] != "COUNTRY" and span(one) in organizations
        if one["type"] not in PLACES or not (is_person or is_organization):
            yield {"start": one["start"], "end": one["end"], "type": one["type"]}


def kind_of_place(names, text, place, marked):
    """What a place is by lists, words around, or else the mark that stands on it; nothing where none does."""
    on_it = [one["type"] for one in marked if span(one) == span(place) and one["type"] in PLACES]
    return names.kind(text, *span(place)) or (on_it[0] if on_it else None)


def silver(data, gold_path, silver_path, marked_path, out):
    names, choice = Names(f"{data}/gazetteers"), random.Random(7)
    for record in map(json.loads, [*lines(gold_path)] * 2):
        write(out, *varied(names, record, choice))
    marks = {record["id"]: record["entities"] for record in map(json.loads, lines(marked_path))}
    documents, votes = [], collections.defaultdict(collections.Counter)
    for record in map(json.loads, lines(silver_path)):
        if record["id"].startswith("nerel"):
            continue
        text = record["text"]
        marked = list(plausible(marks[record["id"]], record["entities"]))
        places = [one for one in record["entities"] if one["type"] == "LOC"]
        for place in places:
            votes[names.key(text[place["start"]:place["end"]])][kind_of_place(names, text, place, marked)] += 1
        documents.append((record, marked, places))
    for record, marked, places in documents:
        for place in places:
            text = record["text"]
            counts = votes[names.key(text[place["start"]:place["end"]])]
            kind, count = counts.most_common(1)[0]
            is_clear = count >= VOTES and count >= SHARE * counts.total()
            kind = names.kind(text, *span(place)) or (kind if is_clear else None)
            under = [one for one in marked if overlap(one, place)]
            if kind and all(one["type"] in PLACES and is_within(one, place) for one in under):
                marked = [one for one in marked if one not in under]
                marked.append({"start": place["start"], "end": place["end"], "type": kind})
        persons = [{**one, "type": "PERSON"} for one in record["entities"] if one["type"] == "PER"]
        write(out, record, marked + [one for one in persons if not any(overlap(one, other) for other in marked)])


def main():
    step, data, *paths, out = sys.argv[1:]
    with open(out, "w", encoding="utf-8") as file:
        {"gold": gold, "silver": silver}[step](data, *paths, file)


main()
