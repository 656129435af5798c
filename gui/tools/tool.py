"""What a tool is: it gets the pointer and the keys, shows a Preview, says a Hint, and acts through a Host of functions.

A tool knows no window. The canvas turns its events into ``Pointer`` and ``Key``, hands in a ``Host`` and paints what
``preview()`` returns. Coordinates are E,N in metres of the canvas, which is the working CRS of the current zone.
Numbers in facts are already text, written by ``Host.number`` in the user's way.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from shapely.geometry.base import BaseGeometry

from gis.catching import Catch, Kind

Point = tuple[float, float]
Facts = Mapping[str, Any]

DRAG_PIXELS = 5.0
"""A press becomes a drag after so many pixels."""
DRAG_SECONDS = 0.2
"""Or after so long, if the pointer moved at all."""
DOUBLE_SECONDS = 0.5
"""After a double click that finished something, so long a click means nothing."""
REACH_PIXELS = 10.0
"""How near the pointer must come to catch something."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is, in pixels of the canvas (x right, y down) and metres (e, n), and what is held."""

    x: float
    y: float
    e: float
    n: float
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    button: Literal["left", "right", "middle", ""] = "left"

    @property
    def at(self) -> Point:
        """E and N."""
        return self.e, self.n


@dataclass(frozen=True, slots=True)
class Key:
    """A key by its physical name (``gui.tools.keys``), and the text that the layout gives it."""

    name: str
    text: str = ""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """What click, Enter, Backspace, Shift and Ctrl do now: a code of gui.messages and its facts."""

    code: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """A line or ring to paint. Styles: bad = not allowed, ghost = as it was, or paused, part = land that changes hands."""

    points: tuple[Point, ...]
    style: Literal["sketch", "moving", "bad", "guide", "ghost", "box", "measure", "part"] = "sketch"
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A point to paint: a corner of the sketch, a midpoint to insert at, the chosen corner, the place of a crossing."""

    e: float
    n: float
    kind: Literal["corner", "midpoint", "chosen", "crossing"] = "corner"
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: a code of gui.messages and its facts.

    With a ``level`` (error, warn, info) it is what a rule says: a row of the card at the pointer; ``about`` is the
    land that it is about, as rings.
    """

    e: float
    n: float
    code: str
    facts: Facts = field(default_factory=dict)
    level: str = ""
    about: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SnapMark:
    """The marker of what was caught, with its words such as ``corner 3 of 10-156-999-012``."""

    e: float
    n: float
    kind: Kind
    code: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Typed:
    """The value that is being typed, shown beside the pointer: a code for its name, and the text so far."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Preview:
    """All that a tool shows on the map. ``spotlight`` is the plot that is worked on; the others are dimmed."""

    lines: tuple[Line, ...] = ()
    marks: tuple[Mark, ...] = ()
    labels: tuple[Label, ...] = ()
    snap: SnapMark | None = None
    typed: Typed | None = None
    spotlight: str | None = None
    instead: bool = False
    """The lines stand for the spotlight plot: where it is selected it gets no outline of its own."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of a menu: its words as a code, what it does, and why it is grey (a code) where it cannot."""

    code: str
    run: Callable[[], object]
    reason: str | None = None
    facts: Facts = field(default_factory=dict)


Menu = tuple[Choice, ...]
"""Choices for the pointer's place; the first is the default, taken by Enter."""

MakeEdit = Callable[[Any], Any]
"""From the open register to the Edit that it should apply; runs in the writing job."""


def office_number(value: float, decimals: int) -> str:
    """A number as Kazakh and Russian offices write it: decimal comma, narrow no-break space between thousands."""
    return f"{value:,.{decimals}f}".replace(",", "\u202f").replace(".", ",")


def _nothing(*_args: Any, **_facts: Any) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """The functions that a tool may use; nothing else of the program is in its reach."""

    snap: Callable[..., Catch | None]
    """What is caught at (e, n) within reach: snap(e, n, exclude, own), leaving out the plots ``exclude``; ``own`` are the
    corners drawn so far."""
    commit: Callable[[MakeEdit, Callable[[Any], None], Callable[[Exception], None]], None]
    """Apply the edit in the background, in order; then call done(edit) or failed(error). The host says the error."""
    leave: Callable[[], None]
    """Go back to the selecting tool."""
    redraw: Callable[[], None]
    """Paint the preview again and ask for the hint again."""
    ask: Callable[[Menu], None]
    """Show a menu at the pointer."""
    scale: Callable[[], float]
    """Metres per pixel."""
    select: Callable[[list[str], Literal["replace", "add", "toggle"]], None]
    """Change the selection."""
    plot_at: Callable[[float, float], str | None]
    """The plot there, the smallest one where several lie."""
    plots_in: Callable[[tuple[float, float, float, float], bool], list[str]]
    """Plots that meet a box (west, south, east, north), or with True those wholly inside."""
    plot_shape: Callable[[str], BaseGeometry | None]
    """A plot's shape in canvas coordinates, as now shown."""
    plot_name: Callable[[str], str]
    """A plot's number, or what stands for it."""
    zone: Callable[[], Any]
    """The current zone's record, or None."""
    frame: Callable[[], Any]
    """The frame (data.frame) of the current zone; its working CRS is the canvas CRS."""
    propose: Callable[..., None] = _nothing
    """Show the clerk what would be done and let them decide: propose(kind, done=..., **facts)."""
    selected: Callable[[], tuple[str, ...]] = tuple
    """The ids of the selected plots."""
    tell: Callable[..., None] = _nothing
    """Say a sentence in the message bar: tell(code, **facts)."""
    number: Callable[[float, int], str] = office_number
    """A number as text in the user's way: value, decimals."""
    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never goes back."""
    sketches: Any = None
    """The ``SketchFolder`` of half-drawn shapes, or None where nothing is kept."""
    address: str = ":memory:"
    """The register that is open."""
    reach_pixels: Callable[[], float] = lambda: REACH_PIXELS
    """How near the pointer must come to catch something, in pixels."""
    strips_at: Callable[[float, float], list[tuple[str, str]]] = lambda e, n: []
    """The protection strips there, the smallest first, as (id, name)."""
    remarks: Callable[..., tuple[Label, ...]] = lambda plot_id, shape, detached=False, others=None: ()
    """What the rules would say of that plot (None: a new one) with that shape in canvas coordinates, neighbours going
    along unless detached: remarks(plot_id, shape, detached, others); ``others``: plots that change too, by id with their new
    shapes."""

    def reach(self) -> float:
        """How near the pointer must come to catch something, in metres."""
        return self.reach_pixels() * self.scale()


class Tool:
    """The base of all tools: everything is ignored, nothing is shown. ``key`` returns whether it was taken."""

    id: ClassVar[str] = ""
    cursor: str = "arrow"
    """arrow, cross, hand, move, forbidden."""

    def __init__(self, host: Host) -> None:
        self.host = host

    def activate(self) -> None:
        """The tool is taken up."""

    def deactivate(self) -> None:
        """Another tool is taken up; what is half done is kept or put back, never committed half."""

    def press(self, pointer: Pointer) -> None:
        """A button goes down."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moves, with or without a button."""

    def release(self, pointer: Pointer) -> None:
        """A button goes up."""

    def double(self, pointer: Pointer) -> None:
        """The second press of a double click; its first press came as ``press``."""

    def key(self, key: Key) -> bool:
        """A key goes down; False leaves it to the window."""
        return False

    def key_up(self, key: Key) -> None:
        """A key goes up, not as part of its repetition."""

    def undo(self) -> bool:
        """Take the last step of a sketch back; False where there is none, so that the register's undo comes next."""
        return False

    def redo(self) -> bool:
        """Put the step back that was taken back last; False where there is none."""
        return False

    def hint(self) -> Hint:
        """What the mouse and the keys do now."""
        return Hint("hint_none")

    def offers(self) -> Menu:
        """Choices to be shown in the message bar as long as they stand, such as Resume and Discard."""
        return ()

    def preview(self) -> Preview:
        """What to paint."""
        return Preview()
