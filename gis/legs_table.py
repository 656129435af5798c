"""A table of legs as surveyors write it: a heading in Kazakh, Russian or English, then bearings or angles, and lengths."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gis.errors import TelimError
from gis.numbers import parse_azimuth, parse_degrees, parse_number
from gis.traverse import Hand, Leg

_WORDS: dict[str, tuple[str, ...]] = {
    "distance": (
        "distance", "dist", "length", "len", "расстояние", "расст", "длина", "проложение", "горизонтальное проложение",
        "мера линии", "қашықтық", "ара қашықтық", "арақашықтық", "ұзындық", "ұзындығы", "қашықтығы",
    ),
    "bearing": (
        "bearing", "azimuth", "direction", "азимут", "румб", "дирекционный угол", "дир угол", "дирекционный",
        "направление", "дирекциялық бұрыш", "дирекциондық бұрыш", "бағыт",
    ),
    "angle": (
        "angle", "interior angle", "inner angle", "угол", "внутренний угол", "измеренный угол", "горизонтальный угол",
        "бұрыш", "ішкі бұрыш", "өлшенген бұрыш", "көлденең бұрыш",
    ),
}  # fmt: skip
_HANDS: tuple[tuple[str, Hand], ...] = (
    (r"left|лев|сол\b", "left"),
    (r"right|прав|оң\b", "right"),
)


@dataclass(frozen=True, slots=True)
class LegsTable:
    """The legs of a table, and on which side of the route its angles were measured."""

    legs: tuple[Leg, ...]
    hand: Hand = "right"


def parse_legs(text: str) -> LegsTable:
    """The legs of a table whose cells are parted by tab, semicolon or comma; decimal comma and dot are both right.

    Raises legs_no_heading, bad_leg_row with the number of the line and what stands there, few_legs.
    """
    lines = list(enumerate(text.lstrip("\ufeff").splitlines(), 1))
    lines = [(k, line) for k, line in lines if line.strip(";,\t ")]
    if not lines:
        raise TelimError("legs_no_heading", text="")
    heading = lines[0][1]
    mark = next((one for one in "\t;|" if one in heading), ",")
    columns = [_meaning(cell) for cell in _split(heading, mark)]
    if "distance" not in columns or not {"bearing", "angle"} & set(columns):
        raise TelimError("legs_no_heading", text=heading[:60])
    legs = tuple(_leg(number, line, mark, columns) for number, line in lines[1:])
    if len(legs) < 3:
        raise TelimError("few_legs", legs=len(legs))
    return LegsTable(legs, next((hand for words, hand in _HANDS if re.search(words, heading.lower())), "right"))


def read_leg(bearing: str, angle: str, length: str) -> Leg:
    """One leg from what stands in its cells; an empty one is none. Raises not_a_number, not_an_azimuth."""
    turned = None
    if angle.strip():
        gon = re.fullmatch(r"(.+?)\s*(?:gon|гон)\.?", angle.strip(), re.IGNORECASE)
        turned = parse_number(gon[1]) * 0.9 if gon else parse_degrees(angle)
        if not 0.0 < turned < 360.0:
            raise TelimError("not_an_azimuth", text=angle.strip()[:40])
    metres = re.sub(r"\s*[mм]\.?$", "", length.strip(), flags=re.IGNORECASE)
    return Leg(parse_number(metres), parse_azimuth(bearing) if bearing.strip() else None, turned)


def _meaning(cell: str) -> str:
    """What a column holds by its heading; units, numbers and the hand aside. Empty: something else."""
    plain = re.sub(r"[(\[].*?[)\]]|[,°]\s*\w*\.?$", " ", cell.strip().strip('"').lower())
    plain = re.sub(r"[_.\-/]", " ", plain)
    plain = re.sub(r"\b(left|right|hand|левы[йе]|правы[йе]|сол|оң|жақ)\b|\bm\b|\bм\b|\bdeg\b", " ", plain)
    plain = " ".join(plain.split())
    for meaning, words in _WORDS.items():
        if plain in words:
            return meaning
    return next(
        (meaning for meaning, words in _WORDS.items() if any(plain.startswith(f"{word} ") for word in words)), ""
    )


def _leg(number: int, line: str, mark: str, columns: list[str]) -> Leg:
    """The leg of one line. Raises bad_leg_row."""
    found: dict[Leg, None] = {}
    why = line[:60]
    for cells in _rows(_split(line, mark), len(columns), mark):
        row = {meaning: cell for meaning, cell in zip(columns, cells, strict=True) if meaning}
        try:
            leg = read_leg(row.get("bearing", ""), row.get("angle", ""), row["distance"])
        except TelimError as error:
            why = error.facts.get("text") or why
            continue
        if 0.0 < leg.length <= 1e7 and not (leg.bearing is None and leg.angle is None):
            found[leg] = None
    if len(found) != 1:
        raise TelimError("bad_leg_row", row=number, text=line[:60] if found else why)
    return next(iter(found))


def _rows(cells: list[str], width: int, mark: str) -> Iterator[list[str]]:
    """The ways to get so many cells: as they are, or where commas part them, with some of them decimal commas."""
    if len(cells) == width:
        yield cells
        return
    if mark != "," or not width < len(cells) <= 2 * width:
        yield from [[*cells, *[""] * (width - len(cells))]] if len(cells) < width else []
        return

    def join(rest: list[str], left: int) -> Iterator[list[str]]:
        if not rest or left == 0:
            if not rest and left == 0:
                yield []
            return
        yield from ([rest[0], *more] for more in join(rest[1:], left - 1))
        if len(rest) > 1 and re.match(r"\d", rest[1]) and re.search(r"\d$", rest[0]):
            yield from ([f"{rest[0]},{rest[1]}", *more] for more in join(rest[2:], left - 1))

    yield from join(cells, width)


_CELL: Callable[[str], list[tuple[str, str]]] = re.compile(
    r'(?:^|,)\s*(?:"((?:[^"]|"")*)"(?=\s*(?:,|$))|([^,]*))'
).findall


def _split(line: str, mark: str) -> list[str]:
    """The cells of a line; where commas part them, quoted cells keep theirs."""
    if mark != ",":
        return [
            cell.strip().strip('"').replace('""', '"') if cell.strip().startswith('"') else cell.strip()
            for cell in line.split(mark)
        ]
    return [(quoted or plain).replace('""', '"').strip() for quoted, plain in _CELL(line)]


def cells_of(text: str) -> list[list[str]]:
    """The lines of a copied table as cells, without a heading and empty lines, for whoever shows them before reading."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip(";,\t ")]
    if lines and not re.search(r"\d", lines[0]):
        lines = lines[1:]
    mark = next((one for one in "\t;|" if any(one in line for line in lines)), "")
    return [_split(line, mark) if mark else re.split(r"\s{2,}|\s+(?=\S+$)", line.strip()) for line in lines]
