"""What is done with the cards of the board: asked about in a card that floats, then written in one edit."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from data.acts.advance_to import advance_several, advance_to
from data.acts.move_several import move_several
from data.edit import Edit
from data.model import Stage
from data.register import Register
from data.registration.moves import CLOSED
from data.registration.way import place_of, way_to
from gis.errors import Conflict, TelimError
from gui.board.advance_form import Advance, AdvanceForm
from gui.board.words import STOPS, column_name, stop_words, way_words
from gui.dialogs.stage_step import StageStep, StepForm
from gui.i18n import translate
from gui.messages import error_sentence
from gui.session import Session
from gui.widgets import wording
from gui.widgets.look import Dressed
from gui.widgets.popover import Popover

BECOMES = {
    "start": "in_progress", "resume": "in_progress", "finish": "done",
    "suspend": "suspended", "return": "returned", "refuse": "refused", "skip": "not_required",
}  # fmt: skip
WIDTH = 340
Seen = dict[str, tuple[Stage, ...]]
"""The stages of each plot as the clerk sees them."""


class Bubble(Popover):
    """A popover that tells when it is gone."""

    closed = Signal()

    def adjustSize(self) -> None:
        """As high as its form: Qt's own way stops at two thirds of the screen, which on a small one cuts fields."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        self.body.invalidate()
        self.body.activate()
        needed = (
            self.body.totalHeightForWidth(self.width()),
            self.minimumSizeHint().height(),
            self.sizeHint().height(),
        )
        self.resize(self.width(), max(needed))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class Deeds(QObject):
    """Moves applications of one session; ``begun`` brings plots and target, ``ended`` whether something was written."""

    begun = Signal(object, str)
    ended = Signal(bool)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self.session, self._owner = session, owner
        self._seen: Seen = {}
        self.bubble: Bubble | None = None

    def look(self, ids: Collection[str]) -> Seen:
        """The stages of these plots; while they are in the hand they stay as they were first seen."""
        if set(self._seen) != set(ids):
            self._seen = {plot_id: self._stages(plot_id) for plot_id in ids}
        return self._seen

    def forget(self) -> None:
        """Nothing is in the hand any more; the next look is a new one."""
        self._seen = {}

    def explain(self, ids: Collection[str], target: str) -> tuple[str, bool]:
        """What a drop of these plots there would do, in words, and whether it can be done."""
        seen = self.look(ids)
        stages = next(iter(seen.values()), ())
        track = self._track(ids)
        if not stages:
            return "", False
        if target in STOPS:
            return self._explain_stop(seen, target, track)
        if any(target not in _places(one) for one in seen.values()):
            return translate("Board", "This application does not have that stage"), False
        way = way_to(stages, target)
        return way_words(way, track, len(seen)), bool(way.steps)

    def ask(self, ids: Sequence[str], target: str, spot: QPoint) -> None:
        """Ask what must be known for that move, at that spot of the screen, and write it."""
        words, allowed = self.explain(ids, target)
        if not allowed:
            self.forget()
            if words:
                self.session.saying.emit(words)
            return
        seen, self._seen = self._seen, {}
        if target in STOPS:
            self.step(seen, target, spot)
        else:
            self._advance(seen, target, spot)

    def step(self, seen: Seen, move: str, spot: QPoint) -> None:
        """Ask for a move of the present stage alone."""
        stages = [_present(one) for one in seen.values()]
        first = stages[0]
        name = column_name(self._track(seen), first.key)
        person = first.person or self.session.register.user or ""
        form = StepForm(move, name, self.session.today, person=person, status=first.status)

        def take(step: StageStep) -> None:
            status = BECOMES[step.move]
            self._write(
                lambda register: move_several(register, stages, status, step.on, step.note, person=step.person), refused
            )

        def refused(error: TelimError) -> None:
            form.day.complain(error_sentence(error, translate))
            form.window().adjustSize()

        form.done.connect(take)
        self._open(form, seen, move, spot)

    def _advance(self, seen: Seen, target: str, spot: QPoint) -> None:
        way = way_to(next(iter(seen.values())), target)
        numbers = tuple(self._number(plot_id) for plot_id in seen)
        shown = numbers if len(numbers) <= 6 else (*numbers[:5], f"… {len(numbers)}")
        form = AdvanceForm(way, self._track(seen), shown, self.session.today, self.session.register.user or "")
        stages = list(seen.values())

        def make(answer: Advance) -> Callable[[Register], Edit]:
            said = {"skip": answer.skip, "person": answer.person}
            if len(stages) == 1:
                case = stages[0][0].registration_id
                return lambda register: advance_to(
                    register, case, target, answer.on, answer.note, stages=stages[0], reference=answer.reference, **said
                )  # fmt: skip
            return lambda register: advance_several(register, stages, target, answer.on, answer.note, **said)

        form.done.connect(lambda answer: self._write(make(answer), form.complain))
        self._open(form, seen, target, spot)

    def _open(self, form: AdvanceForm | StepForm, seen: Seen, target: str, spot: QPoint) -> None:
        bubble = Bubble(self._owner, width=WIDTH)
        self.bubble = bubble
        Dressed(bubble)
        bubble.body.addWidget(form)
        form.left.connect(bubble.close)
        bubble.entered.connect(form.finish)
        bubble.closed.connect(self._shut)
        self.begun.emit(tuple(seen), target)
        bubble.show_at(spot)
        form.day.editor.setFocus()

    def _shut(self) -> None:
        """The clerk thought better of it; after an edit the bubble is none of ours any more."""
        if self.bubble is self.sender():
            self.bubble = None
            self.ended.emit(False)

    def _write(self, make: Callable[[Register], Edit], complain: Callable[[TelimError], object]) -> None:
        bubble = self.bubble

        def close(*, written: bool) -> None:
            if self.bubble is bubble and bubble is not None:
                self.bubble = None
                bubble.close()
            self.ended.emit(written)

        def refused(error: TelimError) -> None:
            if isinstance(error, Conflict) or self.bubble is not bubble:
                close(written=False)
                self.session.failed.emit(error)
            else:
                complain(error)

        self.session.do(make, lambda _: close(written=True), refused)

    def _stages(self, plot_id: str) -> tuple[Stage, ...]:
        state = self.session.statuses.get(plot_id)
        if state is None or state.registration_id is None:
            return ()
        case = state.registration_id
        found = self.session.ask(lambda register: register.all(Stage, registration_id=case)) or ()
        return tuple(sorted(found, key=lambda stage: stage.position))

    def _explain_stop(self, seen: Seen, move: str, track: str) -> tuple[str, bool]:
        stages = [_present(one) for one in seen.values() if place_of(one) != "registered"]
        if len(stages) < len(seen):
            return translate("Board", "All stages are done"), False
        first, status = stages[0], BECOMES[move]
        if any(stage.status == status for stage in stages):
            return translate("Board", "It stands so already"), False
        if move != "skip" and any(stage.status == "planned" for stage in stages):
            return translate("Board", "The stage is not begun yet"), False
        return stop_words(move, column_name(track, first.key)), True

    def _track(self, ids: Collection[str]) -> str:
        state = self.session.statuses.get(next(iter(ids), ""))
        return "" if state is None else state.track or ""

    def _number(self, plot_id: str) -> str:
        state = self.session.statuses.get(plot_id)
        return wording.plot_label(None if state is None else state.cadastral_no)


def _present(stages: Sequence[Stage]) -> Stage:
    return next((stage for stage in stages if stage.status not in CLOSED), stages[-1])


def _places(stages: Sequence[Stage]) -> set[str]:
    return {"planned", "registered", *(stage.key for stage in stages)}
