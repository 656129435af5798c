"""The desk that every tool is tried at."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.gui.tools.desk import Desk


@pytest.fixture
def new_desk() -> Iterator[Callable[..., Desk]]:
    """Makes desks; their registers are closed after the test."""
    made: list[Desk] = []

    def make(sketches: Any = None) -> Desk:
        made.append(Desk(sketches))
        return made[-1]

    yield make
    for desk in made:
        desk.register.close()


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    """Two neighbouring plots in Shieli and an idle toolbox."""
    return new_desk()
