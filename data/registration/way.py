"""The way of an application from where it stands to another stage: which stages change, and whether that is usual."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from data.model import Stage
from data.registration.moves import CLOSED, is_usual
from gis.errors import TelimError

PLANNED, REGISTERED = "planned", "registered"
"""What lies before the first stage and behind the last: nothing is begun, everything is done."""

_UNBEGUN = frozenset({"planned", "not_required"})


@dataclass(frozen=True, slots=True)
class Step:
    """A stage and the status that it gets."""

    stage: Stage
    status: str


@dataclass(frozen=True, slots=True)
class Way:
    """The steps in the order of the stages; ``usual`` is False where the table of moves asks for a reason."""

    target: str
    steps: tuple[Step, ...]
    forward: bool
    usual: bool

    @property
    def closed(self) -> tuple[Stage, ...]:
        """The stages that are left behind, finished or not required."""
        return tuple(step.stage for step in self.steps if step.status in CLOSED)

    @property
    def opened(self) -> Stage | None:
        """The stage that is under way at the end; None where none is."""
        return next((step.stage for step in self.steps if step.status == "in_progress"), None)


def place_of(stages: Sequence[Stage]) -> str:
    """Where the application stands: ``planned``, the key of its present stage, or ``registered``."""
    if all(stage.status in _UNBEGUN for stage in stages):
        return PLANNED
    return next((stage.key for stage in stages if stage.status not in CLOSED), REGISTERED)


def way_to(stages: Sequence[Stage], target: str, skip: Collection[str] = ()) -> Way:
    """The way to that stage, to ``registered`` or back to ``planned``; ``skip`` names stages that are not required.

    A stage that was only planned may be finished: it begins and ends on the same day. Without a step the application
    stands there already. Raises TelimError("no_such_stage").
    """
    order = [PLANNED, *(stage.key for stage in stages), REGISTERED]
    if target not in order:
        raise TelimError("no_such_stage", key=target, known=", ".join(order[1:-1]))
    here, there = order.index(place_of(stages)), order.index(target)
    if there > here:
        return _forward(stages[max(here - 1, 0) : there], target, skip)
    return _back(stages[max(there - 1, 0) : here], target)


def _forward(between: Sequence[Stage], target: str, skip: Collection[str]) -> Way:
    steps = []
    for stage in between:
        if stage.key == target:
            if stage.status != "in_progress":
                steps.append(Step(stage, "in_progress"))
        elif stage.status not in CLOSED:
            steps.append(Step(stage, "not_required" if stage.key in skip else "done"))
    return Way(target, tuple(steps), True, all(_is_usual(step) for step in steps))


def _back(between: Sequence[Stage], target: str) -> Way:
    steps = []
    if target not in (PLANNED, REGISTERED) and between[0].status in CLOSED:
        steps.append(Step(between[0], "in_progress"))
    for stage in between if target == PLANNED else between[1:]:
        if stage.status not in _UNBEGUN:
            steps.append(Step(stage, "planned"))
    return Way(target, tuple(steps), False, not steps)


def _is_usual(step: Step) -> bool:
    before = step.stage.status
    return is_usual(before, step.status) or (before, step.status) == ("planned", "done")
