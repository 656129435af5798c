"""What a summary on paper is made of."""

from dataclasses import dataclass

from data.summary import Pace, Summary
from gui.summary.names import Names


@dataclass(frozen=True)
class Report:
    """The numbers with their names; ``register`` and ``segment`` say of what they are."""

    summary: Summary
    names: Names
    paces: tuple[Pace, ...]
    register: str
    segment: str
