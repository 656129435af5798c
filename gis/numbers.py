"""Every number that a clerk types or pastes: decimal comma or dot, spaces between thousands, degrees, legs, tables.

One parser for all fields. Nothing is guessed in silence: where a table can be read in two ways, both are given.
"""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from gis.errors import TelimError

SPACES = "\u0020\u00a0\u2007\u2009\u202f"
_PLAIN = str.maketrans({**dict.fromkeys("\u2212\u2013\u2012", "-"), **dict.fromkeys(SPACES, " ")})
_MARKS = str.maketrans({**dict.fromkeys("º˚", "°"), **dict.fromkeys("′’‘ʹ", "'"), **dict.fromkeys("″”“ʺ", '"')})
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?", re.ASCII)
_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d{1,2})?", re.ASCII)


def parse_number(text: str) -> float:
    """The number, such as 4971648.03 from ``4 971 648,03``; one comma or dot is always the decimal mark.

    Raises not_a_number with the text.
    """
    plain = text.translate(_PLAIN).translate(_MARKS).strip()
    if _NUMBER.fullmatch(plain):
        value = float(plain.replace(",", "."))
    elif _GROUPED.fullmatch(plain) and (" " in plain or "'" in plain or len(re.findall("[.,]", plain)) > 1):
        value = float(_ungrouped(plain))
    else:
        raise TelimError("not_a_number", text=text.strip()[:40])
    if not math.isfinite(value):
        raise TelimError("not_a_number", text=text.strip()[:40])
    return value


def _ungrouped(plain: str) -> str:
    """A number with marked thousands, as float reads it."""
    found = _GROUPED.fullmatch(plain)
    mark = found[1] if found else " "
    rest = plain.replace(mark, "")
    return rest.replace(",", ".")


def parse_scale(text: str) -> int:
    """N of a scale 1:N, from ``1:2 000``, ``2000`` or ``M 1/2000``. Raises bad_scale."""
    plain = text.translate(_PLAIN).translate(_MARKS).strip()
    found = re.fullmatch(r"(?:[МMмm]\s*)?(?:1\s*[:/]\s*)?(\d[\d .,']*)", plain, re.ASCII)
    # a scale has no decimals, so that 1:2.000 and 1:2,000 mean two thousand
    digits = re.sub(r"[ .,'](?=\d{3}(?!\d))", "", found[1]) if found else ""
    if not digits.isdigit() or not 1 <= int(digits) <= 1_000_000_000:
        raise TelimError("bad_scale", scale=text.strip()[:40])
    return int(digits)


QUADRANTS: dict[str, tuple[int, int]] = {  # letters -> (degrees from which it is counted, direction)
    **dict.fromkeys(("NE", "СВ", "СШ"), (0, 1)),
    **dict.fromkeys(("SE", "ЮВ", "ОШ"), (180, -1)),
    **dict.fromkeys(("SW", "ЮЗ", "ОБ"), (180, 1)),
    **dict.fromkeys(("NW", "СЗ", "СБ"), (360, -1)),
}
_GON = re.compile(r"(.+?)\s*(?:gon|gr|g|гон|гр)\.?", re.IGNORECASE)
_QUADRANT = re.compile(r"([NSСЮО])[\s:]*(?:([EWВЗШБ])[\s:]*)?([^A-ZА-Я]+?)\s*([EWВЗШБ])?", re.IGNORECASE)


def parse_azimuth(text: str) -> float:
    """Degrees from north clockwise, 0 to below 360: decimal, ``90°30'15"``, ``90 30 15``, ``СВ 45°``, ``100 gon``.

    Raises not_an_azimuth.
    """
    plain = text.translate(_PLAIN).translate(_MARKS).strip()
    try:
        degrees = _azimuth(plain)
    except TelimError as error:
        raise TelimError("not_an_azimuth", text=text.strip()[:40]) from error
    if not -360.0 <= degrees <= 360.0:
        raise TelimError("not_an_azimuth", text=text.strip()[:40])
    turned = degrees % 360.0
    return 0.0 if turned == 360.0 else turned


def _azimuth(plain: str) -> float:
    gon = _GON.fullmatch(plain)
    if gon:
        return parse_number(gon[1]) * 0.9
    quadrant = _QUADRANT.fullmatch(plain.upper())
    if quadrant is None:
        return parse_degrees(plain)
    letters = quadrant[1] + (quadrant[2] or quadrant[4] or "")
    base, direction = QUADRANTS.get(letters, (0, 0))
    angle = parse_degrees(quadrant[3])
    if direction == 0 or not 0.0 <= angle <= 90.0:
        raise TelimError("not_an_azimuth", text=plain)
    return base + direction * angle


def parse_degrees(text: str) -> float:
    """Decimal degrees, or degrees, minutes and seconds with marks, spaces or hyphens between. Raises not_a_number."""
    plain = text.translate(_PLAIN).translate(_MARKS).strip()
    found = re.fullmatch(
        r"(-?)(\d+)(?:\s*°\s*|[\s:-]+)(\d+(?:[.,]\d+)?)(?:\s*'\s*|[\s:-]+|$)(?:(\d+(?:[.,]\d+)?)\s*(?:\"|''|$))?", plain
    )
    if not found:
        return parse_number(plain.removesuffix("°"))
    minutes, seconds = (parse_number(part) if part else 0.0 for part in found.group(3, 4))
    if minutes >= 60 or seconds >= 60:
        raise TelimError("not_a_number", text=text.strip()[:40])
    degrees = int(found[2]) + minutes / 60 + seconds / 3600
    return -degrees if found[1] else degrees


def polar(text: str) -> tuple[float | None, float | None]:
    """Length and azimuth of a typed leg: ``@25<90``, ``25<90``, ``<90`` (length None), ``@25`` (azimuth None).

    Raises not_a_leg.
    """
    found = re.fullmatch(r"@?([^<@]*)(?:<([^<@]+))?", text.strip())
    if not found or not (found[1].strip() or found[2]):
        raise TelimError("not_a_leg", text=text.strip()[:40])
    try:
        length = parse_number(found[1]) if found[1].strip() else None
        azimuth = parse_azimuth(found[2]) if found[2] else None
    except TelimError as error:
        raise TelimError("not_a_leg", text=text.strip()[:40]) from error
    if length is not None and length <= 0:
        raise TelimError("not_a_leg", text=text.strip()[:40])
    return length, azimuth


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a pasted table: ``order`` xy (north first) or en; ``points`` (n, 2) of E,N or lon,lat."""

    order: str
    points: NDArray[np.float64]
    labels: tuple[str, ...]
    geographic: bool
    score: int
    """How much speaks for it; a rival of the same score is as good."""


@dataclass(frozen=True, slots=True)
class Readings:
    """All ways to read a table, the likeliest first, and the lines that are no points: (line number, text)."""

    ways: tuple[Reading, ...]
    refused: tuple[tuple[int, str], ...]

    @property
    def best(self) -> Reading:
        """The likeliest way."""
        return self.ways[0]

    @property
    def sure(self) -> bool:
        """False where a rival is as likely, so that the clerk must choose."""
        return len(self.ways) == 1 or self.ways[0].score > self.ways[1].score


Cells = list[str]


def parse_points(text: str) -> Readings:
    """Points from a pasted table, one a line, perhaps with names before and heights behind.

    Raises no_points where no line has two numbers.
    """
    lines = [(k, line.translate(_PLAIN).translate(_MARKS).strip()) for k, line in enumerate(text.splitlines(), 1)]
    lines = [(k, line) for k, line in lines if line]
    ways: list[tuple[Reading, list[tuple[int, str]]]] = []
    for cut in _cuts([line for _, line in lines]):
        ways += _read(lines, cut)
    if not ways:
        raise TelimError("no_points")
    ways.sort(key=lambda way: (len(way[0].points), way[0].score), reverse=True)
    most = len(ways[0][0].points)
    different: list[Reading] = []
    for reading, _ in ways:
        if len(reading.points) == most and not any(np.array_equal(reading.points, one.points) for one in different):
            different.append(reading)
    return Readings(tuple(different), tuple(ways[0][1]))


def _cuts(lines: list[str]) -> Iterator[Callable[[str], Cells]]:
    """Ways to cut a line into cells that fit the text."""
    for mark in "\t;|":
        if any(mark in line for line in lines):
            yield lambda line, mark=mark: [cell.strip() for cell in line.split(mark) if cell.strip()]  # type: ignore[misc]
            return
    yield lambda line: _dms_joined(re.split(r"\s{2,}", line))
    yield lambda line: _dms_joined(re.split(r",?\s+", line))
    yield lambda line: _dms_joined(re.split(r"\s*,\s*", line))
    yield _thousands_joined
    yield lambda line: [f"{a},{b}" for a, b in list(pairwise(re.split(r"\s*,\s*", line)))[::2]]
    yield lambda line: [axis + value for axis, value in _LETTERED.findall(line)]


_LETTERED = re.compile(r"(?<![A-ZА-Я])([XYХУ])[\s:=]*([-+]?\d[\d ]*(?:[.,]\d+)?)", re.IGNORECASE)
"""Numbers behind their axis letters, as in a message: ``corner 1: X 4 970 000,25, Y 11 698 000,00``."""


def _thousands_joined(line: str) -> Cells:
    """Cells of numbers whose thousands are parted by single spaces: the longest groups of three digits."""
    return re.findall(r"[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\S+", line)


def _dms_joined(cells: Cells) -> Cells:
    """Cells with the parts of one angle put together again."""
    joined: Cells = []
    for cell in cells:
        open_angle = joined and joined[-1][-1:] in "°'" and re.match(r"\d", cell)
        letter = joined and re.fullmatch(r"[NSEWСЮВЗ]", cell) and "°" in joined[-1]
        if open_angle or letter:
            joined[-1] += cell
        else:
            joined.append(cell)
    return joined


def _value(cell: str) -> tuple[float, str] | None:
    """A cell as number and axis letter (n, e or empty); None where it is no number."""
    found = re.fullmatch(r"([NSEWСЮВЗXYХУ]?)[\s:=]*(.*?)\s*([NSEWСЮВЗ]?)", cell.upper())
    assert found is not None
    letter = found[1] or found[3]
    try:
        number = parse_degrees(found[2]) if re.search(r"[°']", found[2]) else parse_number(found[2])
    except TelimError:
        return None
    axis = "n" if letter and letter in "NSСЮXХ" else "e" if letter else ""
    return (-number if letter and letter in "SWЮЗ" else number), axis


def _read(lines: list[tuple[int, str]], cut: Callable[[str], Cells]) -> Iterator[tuple[Reading, list[tuple[int, str]]]]:
    """The readings of the table under one way of cutting, each with the lines that it cannot take."""
    rows = [(k, line, cut(line)) for k, line in lines]
    for first in (0, 1):
        for width in (2, 3):
            taken: list[tuple[str, tuple[float, str], tuple[float, str]]] = []
            refused: list[tuple[int, str]] = []
            for k, line, cells in rows:
                a, b = (_value(cells[first]), _value(cells[first + 1])) if len(cells) == first + width else (None, None)
                if a is None or b is None or (width == 3 and _value(cells[first + 2]) is None):
                    refused.append((k, line))
                else:
                    taken.append((cells[0] if first else "", a, b))
            if taken:
                yield from ((reading, refused) for reading in _orders(taken))


def _orders(taken: list[tuple[str, tuple[float, str], tuple[float, str]]]) -> Iterator[Reading]:
    """The two orders of a column pair; axis letters beside the numbers leave only one."""
    labels = tuple(label for label, _, _ in taken)
    pairs = np.array([(a[0], b[0]) for _, a, b in taken])
    named = {a[1] + b[1] for _, a, b in taken}
    for order, points in (("xy", pairs[:, ::-1].copy()), ("en", pairs)):
        if named in ({"ne"}, {"en"}) and (order == "xy") != (named == {"ne"}):
            continue
        geographic, score = _plausible(points)
        counted = all(re.fullmatch(r"[A-Za-zА-Яа-яН-]{0,3}\d{1,4}[a-zа-я]?|", label) for label in labels)
        yield Reading(order, points, labels, geographic, score + counted + bool(score and named & {"ne", "en"}))


def _plausible(points: NDArray[np.float64]) -> tuple[bool, int]:
    """Whether these are degrees, and how well they lie in Kazakhstan: 4 in its numbers, 1 possible, 0 not."""
    e, n = points.T
    if bool((np.abs(e) <= 180).all() and (np.abs(n) <= 90).all()):
        inside = bool(((e > 46) & (e < 88) & (n > 40) & (n < 56)).all())
        return True, 4 if inside else 1
    prefixed = (e >= 8.1e6) & (e < 16e6)
    inside = bool((((e > 1e5) & (e < 9e5)) | prefixed).all() and ((n > 4.4e6) & (n < 6.3e6)).all())
    return False, 4 if inside else 1
