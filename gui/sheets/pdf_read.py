"""Reads a PDF page by its operators: words with their places, strokes with their pens, in mm from the upper left.

Independent of what wrote the page: positions come from the matrices, letters from the fonts' ToUnicode maps.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import atan2, degrees, hypot
from typing import Any

import pikepdf

from gui.sheets.sheet import Point

POINTS = 72 / 25.4
UNKNOWN = "\ufffd"
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Run:
    """Words written in one go: where they start, their turn in degrees clockwise, their em size and colour."""

    text: str
    x: float
    y: float
    turn: float
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroked path: its parts, each with whether it is closed, line width in millimetres, colour."""

    parts: tuple[tuple[tuple[Point, ...], bool], ...]
    width: float
    colour: str


@dataclass(slots=True)
class PageRead:
    """What a page shows. ``strange`` are codes of things that no sheet of ours has."""

    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    inline_images: int = 0
    strange: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    matrix: Matrix
    stroke: str = "#000000"
    fill: str = "#000000"
    width: float = 1.0
    font: str = ""
    size: float = 1.0
    hidden: bool = False

    def copy(self) -> "_State":
        return _State(self.matrix, self.stroke, self.fill, self.width, self.font, self.size, self.hidden)


def times(a: Matrix, b: Matrix) -> Matrix:
    """First a, then b."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def read_page(page: pikepdf.Page) -> PageRead:
    """The page as it is shown. Raises pikepdf.PdfError where its operators make no sense."""
    x0, y0, x1, y1 = (float(value) for value in page.MediaBox)
    unit = float(page.get("/UserUnit", 1))
    found = PageRead((x1 - x0) / POINTS * unit, (y1 - y0) / POINTS * unit)
    found.strange += _strange(page)
    start = (unit / POINTS, 0.0, 0.0, -unit / POINTS, -x0 / POINTS * unit, y1 / POINTS * unit)
    _Reader(found, _State(start), _maps(page)).read(page)
    return found


def _strange(page: pikepdf.Page) -> list[str]:
    found = []
    if "/Annots" in page:
        found.append("annotations")
    if int(page.get("/Rotate", 0)) % 360:
        found.append("page_turned")
    media = [float(value) for value in page.MediaBox]
    if any(abs(a - float(b)) > 0.01 for a, b in zip(media, page.get("/CropBox", media), strict=True)):
        found.append("page_cropped")
    if len(page.get("/Resources", {}).get("/XObject", {})):
        found.append("foreign_objects")
    return found


def _maps(page: pikepdf.Page) -> dict[str, dict[int, str]]:
    """Font name -> code -> letters."""
    fonts = page.get("/Resources", {}).get("/Font", {})
    return {name: to_unicode(font) for name, font in fonts.items()}


def to_unicode(font: Any) -> dict[int, str]:
    """The letters of a font's codes, from its ToUnicode map; empty where it has none."""
    if "/ToUnicode" not in font:
        return {}
    words = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", words, re.S):
        for code, letters in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = _letters(letters)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", words, re.S):
        for low, high, one, many in re.findall(r"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])", block, re.S):
            listed = re.findall(r"<(\w+)>", many) if many else []
            for n, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
                found[code] = _letters(listed[n]) if n < len(listed) else chr(int(one, 16) + n) if one else UNKNOWN
    return found


def _letters(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


class _Reader:
    """Walks through the operators of one page."""

    def __init__(self, found: PageRead, state: _State, maps: dict[str, dict[int, str]]):
        self._found, self._state, self._maps = found, state, maps
        self._stack: list[_State] = []
        self._parts: list[tuple[list[Point], bool]] = []
        self._line = self._text = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._last: tuple[Any, ...] | None = None

    def read(self, page: pikepdf.Page) -> None:
        """Fill the page."""
        actions = self._actions()
        for operands, operator in pikepdf.parse_content_stream(page):
            if (action := actions.get(str(operator))) is not None:
                action(operands)

    def _actions(self) -> dict[str, Any]:
        nothing: list[Any] = []
        return {
            "q": lambda o: self._stack.append(self._state.copy()),
            "Q": self._restore,
            "cm": lambda o: self._set(matrix=times(_matrix(o), self._state.matrix)),
            "w": lambda o: self._set(width=float(o[0])),
            "RG": lambda o: self._set(stroke=_colour(o)),
            "SCN": lambda o: self._set(stroke=_colour(o)),
            "SC": lambda o: self._set(stroke=_colour(o)),
            "G": lambda o: self._set(stroke=_colour(o)),
            "rg": lambda o: self._set(fill=_colour(o)),
            "scn": lambda o: self._set(fill=_colour(o)),
            "sc": lambda o: self._set(fill=_colour(o)),
            "g": lambda o: self._set(fill=_colour(o)),
            "m": lambda o: self._parts.append(([self._point(o)], False)),
            "l": lambda o: self._parts[-1][0].append(self._point(o)) if self._parts else None,
            "c": lambda o: self._parts[-1][0].append(self._point(o[4:])) if self._parts else None,
            "v": lambda o: self._parts[-1][0].append(self._point(o[2:])) if self._parts else None,
            "y": lambda o: self._parts[-1][0].append(self._point(o[2:])) if self._parts else None,
            "re": self._rectangle,
            "h": self._close,
            "S": self._stroke,
            "s": lambda o: (self._close(o), self._stroke(o)),
            "B": self._stroke,
            "B*": self._stroke,
            "b": lambda o: (self._close(o), self._stroke(o)),
            "b*": lambda o: (self._close(o), self._stroke(o)),
            **{name: lambda o: self._parts.clear() for name in ("f", "F", "f*", "n")},
            "BT": lambda o: self._begin(nothing),
            "Tf": lambda o: self._set(font=str(o[0]), size=float(o[1])),
            "Tr": lambda o: self._set(hidden=int(o[0]) not in (0, 2)),
            "Tm": self._place,
            "Td": lambda o: self._move(float(o[0]), float(o[1])),
            "TD": lambda o: self._move(float(o[0]), float(o[1])),
            "Tj": lambda o: self._show(o),
            "'": lambda o: self._show(o),
            '"': lambda o: self._show(o[2:]),
            "TJ": lambda o: self._show([item for item in o[0] if isinstance(item, pikepdf.String)]),
            "Do": lambda o: self._found.strange.append("foreign_objects"),
            "sh": lambda o: self._found.strange.append("foreign_objects"),
            "INLINE IMAGE": self._inline_image,
        }

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self._state, name, value)

    def _restore(self, _operands: Any) -> None:
        if self._stack:
            self._state = self._stack.pop()

    def _point(self, operands: Sequence[Any]) -> Point:
        x, y = float(operands[0]), float(operands[1])
        a, b, c, d, e, f = self._state.matrix
        return a * x + c * y + e, b * x + d * y + f

    def _rectangle(self, operands: Sequence[Any]) -> None:
        x, y, wide, high = (float(value) for value in operands)
        around = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        self._parts.append(([self._point(point) for point in around], True))

    def _close(self, _operands: Any) -> None:
        if self._parts:
            self._parts[-1] = (self._parts[-1][0], True)

    def _stroke(self, _operands: Any) -> None:
        a, b, c, d = self._state.matrix[:4]
        width = self._state.width * abs(a * d - b * c) ** 0.5
        parts = tuple((tuple(points), closed) for points, closed in self._parts)
        self._found.strokes.append(Stroke(parts, width, self._state.stroke))
        self._parts.clear()

    def _begin(self, _operands: Any) -> None:
        self._line = self._text = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    def _place(self, operands: Sequence[Any]) -> None:
        self._line = self._text = _matrix(operands)

    def _move(self, x: float, y: float) -> None:
        self._line = self._text = times((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _show(self, operands: Sequence[Any]) -> None:
        """Add letters; those that follow in the same matrix and font belong to the same words."""
        state = self._state
        letters = self._maps.get(state.font, {})
        said = ""
        for item in operands:
            codes = bytes(item)
            pairs = zip(codes[::2], codes[1::2], strict=False)
            said += "".join([letters.get(a * 256 + b, UNKNOWN) for a, b in pairs])
        if state.hidden:
            self._found.strange.append("hidden_text")
        key = (state.matrix, state.size, state.fill)
        if key == self._last and self._found.runs:
            run = self._found.runs[-1]
            self._found.runs[-1] = Run(run.text + said, run.x, run.y, run.turn, run.size, run.colour)
            return
        self._last = key
        a, b, c, d, x, y = times(self._text, state.matrix)
        size = state.size * hypot(c, d)
        self._found.runs.append(Run(said, x, y, degrees(atan2(b, a)), size, state.fill))

    def _inline_image(self, _operands: Any) -> None:
        self._found.inline_images += 1


def _matrix(operands: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _colour(operands: Sequence[Any]) -> str:
    """``#RRGGBB`` of grey or RGB operands; anything else is ``?``."""
    try:
        parts = [round(float(value) * 255) for value in operands]
    except (TypeError, ValueError):
        return "?"
    parts = parts * 3 if len(parts) == 1 else parts
    return "#" + "".join(f"{part:02X}" for part in parts) if len(parts) == 3 else "?"
