"""The corners in a table of any shape: which two columns hold them, and what stands before them as their names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gis.errors import TelimError
from gis.numbers import parse_degrees, parse_number, parse_points

FEWEST = 3
NORTH = re.compile(r"[xх](\s*,?\s*\(?[mм]\)?)?|n|north.*|northing.*|север.*|солт.*|lat.*|шир.*|ендік.*", re.IGNORECASE)
EAST = re.compile(r"[yу](\s*,?\s*\(?[mм]\)?)?|e|east.*|easting.*|восток.*|шығыс.*|lon.*|долг.*|бойлық.*", re.IGNORECASE)
_ANGLE = re.compile(r"[°º˚'′’\"″]")
_LETTER = re.compile(r"^[NSEWСЮВЗXYХУ]?[\s:=]*|\s*[NSEWСЮВЗ]?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two columns of numbers side by side, and the rows in which both hold one."""

    left: int
    right: int
    rows: tuple[int, ...]


def corner_text(rows: Sequence[Sequence[str]]) -> str:
    """The corners as a table that ``gis.numbers.parse_points`` reads, one a line; empty where there are none.

    Of all pairs of columns the one that reads most like coordinates is taken, the longest one of several. What the
    heading calls north and east is heeded where the numbers alone do not tell.
    """
    rows = [row for row in rows if not _counts_columns(row)]
    numbers = [[_is_number(cell) for cell in row] for row in rows]
    pairs = _pairs(numbers)
    if not pairs:
        return ""
    best = max(pairs, key=lambda pair: (_score(rows, pair), _named(rows, pair) != "", len(pair.rows), -pair.left))
    plain = _written(rows, best, ("", ""))
    letters = _named(rows, best)
    return _written(rows, best, (letters[0], letters[1])) if letters and not parse_points(plain).sure else plain


def _counts_columns(row: Sequence[str]) -> bool:
    """Whether this is the line under a heading that numbers the columns: 1, 2, 3."""
    cells = [cell for cell in row if cell]
    return len(cells) > 2 and cells == [str(k) for k in range(1, len(cells) + 1)]


def _is_number(cell: str) -> bool:
    if not cell or not any(sign.isdigit() for sign in cell):
        return False
    bare = _LETTER.sub("", cell)
    try:
        parse_degrees(bare) if _ANGLE.search(bare) else parse_number(bare)
    except TelimError:
        return False
    return True


def _pairs(numbers: Sequence[Sequence[bool]]) -> list[_Pair]:
    width = max((len(row) for row in numbers), default=0)
    found = []
    for left in range(width):
        for right in range(left + 1, min(left + 3, width)):  # an empty or merged column may stand between
            rows = tuple(k for k, row in enumerate(numbers) if len(row) > right and row[left] and row[right])
            if len(rows) >= FEWEST:
                found.append(_Pair(left, right, rows))
    return found


def _score(rows: Sequence[Sequence[str]], pair: _Pair) -> int:
    """How much the two columns read like coordinates: what the parser thinks of their first rows."""
    sample = "\n".join(f"{rows[k][pair.left]}\t{rows[k][pair.right]}" for k in pair.rows[:200])
    try:
        best = parse_points(sample).best
    except TelimError:
        return -1
    counted = all(float(step) == 1.0 for step in best.points[1:, 0] - best.points[:-1, 0])
    counted |= all(float(step) == 1.0 for step in best.points[1:, 1] - best.points[:-1, 1])
    return best.score - 2 * counted  # a column that counts 1, 2, 3 is no axis


def _named(rows: Sequence[Sequence[str]], pair: _Pair) -> str:
    """XY or YX by the heading over the two columns; empty where it does not say."""
    for row in rows[: pair.rows[0]][::-1]:
        if len(row) > pair.right:
            left, right = row[pair.left].strip(), row[pair.right].strip()
            if NORTH.fullmatch(left) and EAST.fullmatch(right):
                return "XY"
            if EAST.fullmatch(left) and NORTH.fullmatch(right):
                return "YX"
    return ""


def _written(rows: Sequence[Sequence[str]], pair: _Pair, letters: tuple[str, str]) -> str:
    lines = []
    for k in pair.rows:
        row = rows[k]
        name = next((cell for cell in row[: pair.left][::-1] if cell), "").replace("\t", " ")[:20]
        cells = [f"{letters[0]} {row[pair.left]}".strip(), f"{letters[1]} {row[pair.right]}".strip()]
        lines.append("\t".join([*([name] if name else []), *cells]))
    return "\n".join(lines)
