"""The labelled recommendations of the tests, and words as the program sees them."""

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LABELLED = ROOT / "src/test/resources/themes"
GOLD = ROOT / "src/test/resources/gold/themes-dev.json"
REVIEWS = ROOT / "seeds/reviews"
RULES = ROOT / "seeds/themes"

# Kept to measure with: these are never read here.
MEASURED_ONLY = {"blind-3", "blind-4", "blind-5", "blind-6", "blind-7", "blind-8", "blind-9", "blind-10"}

PAGES_OF_READERS = {"Harlow": "001_1baf0084e76ed020.txt", "Bassetlaw": "002_0cb23aa8bd75b420.txt"}


@dataclass(frozen=True)
class Row:
    source: str
    text: str
    themes: frozenset
    also_accepted: frozenset


def theme_ids():
    with open(RULES / "themes.csv", encoding="utf-8") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    return [theme for theme in ids if theme != "unclassified"]


def labelled_rows():
    """All rows to learn from, in the order of their files."""
    rows = list(_rows_of_readers())
    for path in sorted(LABELLED.glob("*.csv")):
        if path.stem not in MEASURED_ONLY:
            rows += _rows_of(path)
    return rows


def rows_of(source):
    return _rows_of(LABELLED / f"{source}.csv")


def _rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [Row(path.stem, _one_line(row["text"]), _list(row["themes"]), _list(row["also_accepted"]))
                for row in csv.DictReader(file)]


def _rows_of_readers():
    labels = json.loads(GOLD.read_text(encoding="utf-8"))
    for review, page in PAGES_OF_READERS.items():
        lines = (REVIEWS / page).read_text(encoding="utf-8").splitlines()
        cells = [line.split(" | ") for line in lines]
        texts = [cell[1] for cell in cells if len(cell) > 2 and re.fullmatch(r"\| [0-9.]+", cell[0])]
        for text, label in zip(texts, labels[review], strict=True):
            yield Row("readers", _one_line(text), frozenset(label["themes"]), frozenset(label["alsoAccepted"]))


def _one_line(text):
    return re.sub(r"\s+", " ", text).strip()


def _list(cell):
    return frozenset(entry.strip() for entry in cell.split(";") if entry.strip())


CLAUSE = "."
_PIECE = re.compile(r"(?P<word>(?:[^\W_]|[&'’‘])+)|(?P<always>[;•])|(?P<maybe>[.?!])(?=\s|$)")


def words(text):
    """Lower-case words as Words.java parts them, with a full stop where a clause ends."""
    found = []
    ends = False
    letters = 0
    for piece in _PIECE.finditer(text):
        if piece["word"]:
            bare = piece["word"].strip("'’‘")
            word = bare.lower().replace("’", "'").replace("‘", "'")
            word = "and" if word == "&" else word.removesuffix("'s")
            if word:
                if ends and found:
                    found.append(CLAUSE)
                found.append("0" if word.isdigit() else word)
                ends = False
                letters = len(bare)
        elif piece["always"]:
            ends = True
        elif piece["maybe"] != "." or letters != 1:
            ends = True
    return found
