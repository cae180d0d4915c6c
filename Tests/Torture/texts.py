"""Documents for the proofs: made from words and a seed, with names, sums, dates, quotes, lists and odd characters."""

import json
import random

OPENINGS = ["Городской совет Заречного", "Директор завода А. Б. Лугов", "Компания «Северный путь»", "Mayor Anna Field",
            "The harbour board", "Пресс-служба порта", "Dr. J. Stone", "Профессор Н. В. Ключева"]
ACTS = ["сообщил, что мост откроют", "выделил на ремонт 1,2 млрд рублей", "перенёс начало работ на 14 мая 2026 года",
        "said the pier would cost $48.5 million", "opened the new library on 3 June", "назвал сроки (т. е. до 1 сентября)",
        "приобрела 15 % акций", "expects 1,200 visitors a day"]
ENDINGS = [".", ".", ".", "!", "?", "…", " — пишет «Вестник Заречья»."]
ODDITIES = ["И т. д. и т. п.", "«Ура!» — сказал он.", "т\u00adе\u00adп\u00adло\u00a0и свет", "e\u0301te\u0301", "👩‍👩‍👧 пришли.", "И\u0306од.",
            "Итого: 3:0.", "https://example.org/a?b=1", "1) первый; 2) второй.", "\u202eобратно\u202c", "NUL\0here.", "İstanbul ılık"]


def text(draw, sentences):
    """A text of so many sentences, in paragraphs."""
    parts = []
    for number in range(sentences):
        if draw.random() < 0.12:
            parts.append(draw.choice(ODDITIES))
        else:
            parts.append(f"{draw.choice(OPENINGS)} {draw.choice(ACTS)}{draw.choice(ENDINGS)}")
        if number % 5 == 4:
            parts[-1] += "\n\n"
    return " ".join(parts)


def write(path, count, seed, longest=40):
    """Writes `count` documents as JSON Lines, and gives their ids. Each has a word of four letters that says how it is."""
    draw = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            body = text(draw, draw.randint(1, longest))
            print(json.dumps({"id": f"d{number}", "text": f"calm {body}", "title": f"№ {number}"}, ensure_ascii=False),
                  file=file)
    return [f"d{number}" for number in range(count)]
