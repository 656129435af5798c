"""Values typed on the map without a field: a length, an azimuth, X and Y, or a whole leg such as ``@25<90``.

A ``Typing`` never changes; each key gives a new one. What is typed is read by ``gis.numbers``.
"""

from dataclasses import dataclass, field, replace
from typing import Literal

from gis.errors import TelimError
from gis.measure import along
from gis.numbers import parse_azimuth, parse_degrees, parse_number, parse_points, polar
from gui.tools.keys import character
from gui.tools.tool import Key, Point, Typed

Kind = Literal[
    "length", "azimuth", "x", "y", "width", "height", "radius", "corners", "turn", "factor", "pull",
    "distance", "bearing",
]  # fmt: skip

_LETTERS: dict[str, Kind] = {"D": "length", "A": "azimuth", "X": "x", "Y": "y"}
_PARTNER: dict[Kind, Kind] = {"length": "azimuth", "azimuth": "length", "x": "y", "y": "x"}
_MEASURES: dict[Kind, Kind] = {"length": "distance", "azimuth": "bearing"}
_SIZES = ("width", "height", "radius", "corners", "distance")
LEG: tuple[Kind, ...] = ("length", "azimuth")


@dataclass(frozen=True, slots=True)
class Typing:
    """The field that is open (``kind`` None: none), its text, and the values that were already settled."""

    kind: Kind | None = None
    text: str = ""
    relative: bool = False
    """X and Y count from the last corner."""
    length: float | None = None
    azimuth: float | None = None
    x: float | None = None
    y: float | None = None
    width: float | None = None
    height: float | None = None
    radius: float | None = None
    corners: float | None = None
    turn: float | None = None
    factor: float | None = None
    pull: float | None = None
    distance: float | None = None
    bearing: float | None = None
    """Degrees from grid north at a known point; it or the distance, whichever was typed last."""
    order: tuple[Kind, ...] = field(default=LEG, compare=False)
    """The fields that Tab goes through; a digit opens the first one."""

    @property
    def empty(self) -> bool:
        """True where nothing is typed or settled."""
        return self == Typing()

    def key(self, key: Key) -> "Typing | None":
        """After this key; None where the key is not about typing. Enter is not taken: see ``settled``."""
        if key.ctrl or key.alt:
            return None
        if key.name in _LETTERS:
            kind = _LETTERS[key.name]
            kind = _MEASURES.get(kind, kind) if "bearing" in self.order else kind
            return replace(self, kind=kind, text="", relative=key.shift and key.name in "XY")
        if key.name == "Tab":
            return self._tabbed()
        if key.name == "Backspace" and self.kind:
            return replace(self, text=self.text[:-1]) if self.text else replace(self, kind=None)
        sign = character(key)
        if not sign or (not self.kind and sign in " ;'\"°"):
            return None
        return replace(self, kind=self.kind or self.order[0], text=self.text + sign)

    def _tabbed(self) -> "Typing":
        """The next field of the order, with this one settled; with none open, the second one, as azimuth is."""
        if self.kind is None:
            return replace(self, kind=self.order[1 % len(self.order)], text="")
        settled = self.settled() if self.text.strip() else self
        if self.kind in self.order:
            following = self.order[(self.order.index(self.kind) + 1) % len(self.order)]
        else:
            following = _PARTNER.get(self.kind, self.order[0])
        return replace(settled, kind=following, text="")

    def dropped(self) -> "Typing":
        """One layer less: first the open field, then all settled values."""
        return replace(self, kind=None, text="") if self.kind else Typing(order=self.order)

    def settled(self) -> "Typing":
        """The open field read and closed. Raises not_a_number, not_an_azimuth, not_a_leg."""
        if self.kind is None or not self.text.strip():
            return replace(self, kind=None, text="")
        closed = replace(self, kind=None, text="")
        if self.kind == "length":
            return _leg_or_place(closed, self.text)
        if self.kind == "azimuth":
            return replace(closed, azimuth=parse_azimuth(self.text), x=None, y=None)
        if self.kind == "turn":
            return replace(closed, turn=parse_degrees(self.text))
        if self.kind == "bearing":
            return replace(closed, bearing=parse_azimuth(self.text), distance=None)
        value = parse_number(self.text)
        if self.kind in ("factor", "pull"):
            return replace(closed, **{self.kind: value})
        if self.kind == "distance":
            closed = replace(closed, bearing=None)
        if self.kind in _SIZES:
            if not 0.0 < value <= 1e7:
                raise TelimError("bad_size", size=value)
            return replace(closed, **{self.kind: value})
        place = replace(closed, length=None, azimuth=None)
        return replace(place, x=value) if self.kind == "x" else replace(place, y=value)

    def live(self) -> "Typing":
        """What would be settled now; half-typed text that cannot be read yet counts as nothing."""
        try:
            return self.settled()
        except TelimError:
            return replace(self, kind=None, text="")

    def next_field(self) -> "Typing":
        """After Enter on one coordinate only: the field of the other one."""
        if self.x is not None and self.y is None:
            return replace(self, kind="y", text="")
        if self.y is not None and self.x is None:
            return replace(self, kind="x", text="")
        if self.width is not None and self.height is None and "height" in self.order:
            return replace(self, kind="height", text="")
        return self

    def point(self, base: Point | None) -> Point | None:
        """The point (E,N) that the settled values fix by themselves, from the last corner where they need one."""
        if self.x is not None and self.y is not None:
            if self.relative and base:
                return base[0] + self.y, base[1] + self.x
            return self.y, self.x
        if self.length is not None and self.azimuth is not None and base:
            return along(base, self.length, self.azimuth)
        return None

    def shown(self) -> Typed | None:
        """The open field for the preview."""
        if self.kind is None:
            return None
        return Typed(f"typed_{self.kind}" + ("_relative" if self.relative and self.kind in "xy" else ""), self.text)


def _leg_or_place(closed: Typing, text: str) -> Typing:
    """``25``, ``@25<90``, ``X;Y``, ``X Y``, ``@dX;dY`` or ``@dX dY``."""
    place = _place(text)
    if place:
        return Typing(relative=text.strip().startswith("@"), x=place[0], y=place[1], order=closed.order)
    length, azimuth = polar(text)
    legs = replace(closed, x=None, y=None)
    return replace(
        legs,
        length=closed.length if length is None else length,
        azimuth=closed.azimuth if azimuth is None else azimuth,
    )


def _place(text: str) -> tuple[float, float] | None:
    """X and Y where two numbers are parted by ``;`` or a space; None for one number or a leg. Raises not_a_leg, not_a_number."""
    body = text.strip().removeprefix("@")
    if ";" in body:
        cells = body.split(";")
        if len(cells) != 2:
            raise TelimError("not_a_leg", text=text)
        return parse_number(cells[0]), parse_number(cells[1])
    if "<" in body or " " not in body.strip() or _is_number(body):
        return None
    try:
        way = next(way for way in parse_points(body).ways if way.order == "xy")
    except (TelimError, StopIteration):
        return None
    ((y, x),) = way.points.tolist()
    return x, y


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except TelimError:
        return False
    return True
