"""The desk that every tool is tried at."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.gui.tools.desk import KYZYLORDA, SHIELI, Desk


@pytest.fixture
def new_desk() -> Iterator[Callable[..., Desk]]:
    """Makes desks; their registers are closed after the test."""
    made: list[Desk] = []

    def make(sketches: Any = None, crs: str = SHIELI) -> Desk:
        made.append(Desk(sketches, crs))
        return made[-1]

    yield make
    for desk in made:
        desk.register.close()


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    """Two neighbouring plots in Shieli and an idle toolbox."""
    return new_desk()


@pytest.fixture(params=[KYZYLORDA, SHIELI], ids=["Kyzylorda", "Shieli"])
def either_desk(new_desk: Callable[..., Desk], request: pytest.FixtureRequest) -> Desk:
    """The same two plots, once in each zone of the projection."""
    return new_desk(crs=request.param)
