"""What tools share that show what would become of a plot and then do it: plot, one typed value, preview, Enter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners
from gis.errors import TelimError
from gui.tools.going_along import Around, around, going_along
from gui.tools.labelling import area_change_facts
from gui.tools.one_value import OneValue
from gui.tools.reshaping import as_seen
from gui.tools.tool import (
    Choice,
    Facts,
    Hint,
    Host,
    Key,
    Label,
    Line,
    MakeEdit,
    Menu,
    Point,
    Pointer,
    Preview,
    Tool,
    Typed,
)


@dataclass(frozen=True, slots=True)
class Made:
    """What a verb makes of the shape, words about it as codes with facts, and why it is not allowed."""

    shape: BaseGeometry
    words: Mapping[str, Facts]
    why: TelimError | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would become of the plot and its neighbours, as it is shown; ``why``: the reason why it cannot be."""

    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    along: int = 0
    why: TelimError | None = None


@dataclass(slots=True)
class _Seen:
    """What an outcome was computed from."""

    outcome: Outcome
    shape: BaseGeometry
    value: float | None
    detached: bool
    others: Around = field(default_factory=dict)

    def still(self, shape: BaseGeometry, value: float | None, detached: bool, others: Around) -> bool:
        """Whether nothing of it has changed; the shapes of the map are the same objects until they change."""
        return (
            self.shape is shape
            and (self.value, self.detached) == (value, detached)
            and self.others.keys() == others.keys()
            and all(self.others[one] is other for one, other in others.items())
        )


class OutcomeTool(Tool):
    """Heirs say what is made of the shape (``made``) and by which act (``act``); their id begins their sentences."""

    cursor = "hand"
    value: ClassVar[str] = ""
    """The name of the value that is typed."""
    usual: ClassVar[float | None] = None
    """The value as long as none is typed; None: none."""
    area_code: ClassVar[str] = "label_area_change"
    """How the change of the area is said."""
    detachable: ClassVar[bool] = False
    """Whether U lets the neighbours stay."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.plot_id: str | None = None
        self.detached = False
        self.typed = OneValue()
        self._seen: _Seen | None = None
        self._writing: object | None = None

    def made(self, shape: BaseGeometry, value: float | None, others: Around) -> Made:
        """What the verb makes of the shape. Raises what the verb raises."""
        raise NotImplementedError

    def act(self, register: Any, plot: Any, value: float | None, detached: bool) -> Any:
        """The edit of the act."""
        raise NotImplementedError

    # coming and going

    def activate(self) -> None:
        selected = self.host.selected()
        self.take(selected[0] if len(selected) == 1 else None)

    def deactivate(self) -> None:
        self.plot_id, self._seen, self._writing = None, None, None
        self.typed, self.detached = OneValue(), False

    def take(self, plot_id: str | None) -> None:
        """Look at that plot; where nothing can be done to it, say why."""
        self.plot_id, self._seen = plot_id, None
        self._say()
        self.host.redraw()

    @property
    def _shape(self) -> BaseGeometry | None:
        return self.host.plot_shape(self.plot_id) if self.plot_id else None

    @property
    def _value(self) -> float | None:
        live = self.typed.live
        return self.usual if live is None else live

    # the pointer and the keyboard

    def press(self, pointer: Pointer) -> None:
        if self._writing is not None:
            return
        if pointer.button == "right":
            self.host.ask(self._menu())
        elif pointer.button == "left":
            self._click(pointer)

    def _click(self, pointer: Pointer) -> None:
        """On the plot that is looked at: do it; on another one: look at that."""
        shape = self._shape
        if shape is not None and shapely.intersects_xy(shape, *pointer.at):
            self.do()
            return
        plot_id = self.host.plot_at(*pointer.at)
        if plot_id is not None:
            self.host.select([plot_id], "replace")
            self.take(plot_id)

    def key(self, key: Key) -> bool:
        if key.ctrl or key.alt or self._writing is not None:
            return False
        if key.name == "Escape":
            self._step_out()
        elif key.name == "Enter":
            self._enter()
        elif key.name == "U" and self.detachable and not self.typed.text:
            self._detach()
        elif typed := self.typed.key(key):
            self.typed = typed
        else:
            return False
        self.host.redraw()
        return True

    def _enter(self) -> None:
        """Take the typed value; with none open, do it."""
        if not self.typed.text:
            self.do()
            return
        try:
            self.typed = self.typed.taken()
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return
        self._say()

    def _detach(self) -> None:
        self.detached = not self.detached
        self.host.tell("corners_detached" if self.detached else "corners_shared")

    def _step_out(self) -> None:
        """Escape: the typed value, then the plot, then the tool."""
        if self.typed != OneValue():
            self.typed = self.typed.dropped()
        elif self._shape is not None:
            self.plot_id = None
        else:
            self.host.leave()

    def _menu(self) -> Menu:
        outcome = self.outcome()
        stop = Choice("menu_stop", self.host.leave)
        if outcome is None:
            return (stop,)
        facts = outcome.why.facts if outcome.why else {}
        return (Choice(f"menu_{self.id}", self.do, outcome.why.code if outcome.why else None, facts), stop)

    # what is done

    def do(self) -> bool:
        """Hand it to the register; False where it cannot be, which is said."""
        outcome, shape, plot_id = self.outcome(), self._shape, self.plot_id
        if outcome is None or shape is None or plot_id is None or self._writing is not None:
            return False
        if outcome.why is not None:
            self._say()
            return False
        turn = self._writing = object()

        def done(_edit: Any) -> None:
            if self._writing is turn:
                self.host.leave()

        def failed(_error: Exception) -> None:
            if self._writing is turn:
                self._writing = None
                self.host.redraw()

        self.host.commit(self._make(plot_id, shape), done, failed)
        return True

    def _make(self, plot_id: str, shape: BaseGeometry) -> MakeEdit:
        crs, value, detached = self.host.frame().crs, self._value, self.detached

        def make(register: Any) -> Any:
            plot, _ = as_seen(register, plot_id, crs, shape)
            return self.act(register, plot, value, detached)

        return make

    def _say(self) -> None:
        """Say why it cannot be done, where it cannot."""
        outcome = self.outcome()
        if outcome is not None and outcome.why is not None:
            self.host.tell(outcome.why.code, **outcome.why.facts)

    # what is seen

    def outcome(self) -> Outcome | None:
        """What would become of the plot; computed anew only when plot, neighbours or value have changed."""
        if self.plot_id is None or (self._writing is not None and self._seen is not None):
            return self._seen.outcome if self._seen and self.plot_id else None
        shape = self._shape
        if shape is None:
            return None
        others, asked = around(self.host, self.plot_id, shape), (self._value, self.detached)
        if self._seen is None or not self._seen.still(shape, *asked, others):
            self._seen = _Seen(self._computed(self.plot_id, shape, others), shape, *asked, others)
        return self._seen.outcome

    def _computed(self, plot_id: str, shape: BaseGeometry, others: Around) -> Outcome:
        try:
            made = self.made(shape, self._value, others)
        except TelimError as error:
            return Outcome(why=error)
        own, went, why = made.shape, {}, made.why
        try:
            if not self.detached:
                own, went = going_along(self.host, plot_id, shape, made.shape, others)
        except TelimError as error:
            why = why or error
        lines = [Line(ring, "ghost", True) for ring in changed_rings(own, shape)]
        lines += [
            Line(ring, "moving", True) for one, new in went.items() for ring in changed_rings(others.get(one), new)
        ]
        lines += [Line(ring, "bad" if why else "sketch", True) for ring in changed_rings(shape, own)]
        west, south, east, north = shape.bounds
        at = (west + east) / 2, (south + north) / 2
        words = [Label(*at, code, facts) for code, facts in made.words.items()]
        words.append(Label(*at, self.area_code, area_change_facts(self.host, [shape], [own], 2)))
        return Outcome(tuple(lines), (*words, *self.host.remarks(plot_id, own, True, went)), len(went), why)

    def hint(self) -> Hint:
        outcome = self.outcome()
        if outcome is None:
            return Hint(f"hint_{self.id}_pick")
        if self.typed.text:
            return Hint(f"hint_typing_{self.value}")
        if outcome.why is not None:
            return Hint(f"hint_{self.id}_not")
        if outcome.along:
            return Hint(f"hint_{self.id}_shared", {"count": outcome.along})
        return Hint(f"hint_{self.id}")

    def preview(self) -> Preview:
        outcome = self.outcome()
        typed = Typed(f"typed_{self.value}", self.typed.text) if self.typed.text else None
        if outcome is None:
            return Preview(typed=typed)
        shown = bool(outcome.lines)
        return Preview(outcome.lines, labels=outcome.labels, typed=typed, spotlight=self.plot_id, instead=shown)


def changed_rings(before: BaseGeometry | None, after: BaseGeometry) -> list[tuple[Point, ...]]:
    """The rings of ``after`` that ``before`` does not have just so."""
    known = set() if before is None else {ring.tobytes() for ring in corners(before)}
    return [tuple((e, n) for e, n in ring.tolist()) for ring in corners(after) if ring.tobytes() not in known]
