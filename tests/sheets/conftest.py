"""A register with a plot among neighbours, and its plan as a PDF file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from data.model import Record
from data.register import Register
from gui.sheets.export import write_sheet
from tests.sheets.land import MIDDLE, TODAY, neighbourhood, register_of

NewRegister = Callable[..., Register]


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """The application of the widgets' tests is there first: a sheet would make a smaller one that they could not use."""


@pytest.fixture
def new_register() -> Iterator[NewRegister]:
    """A function that makes a register of records; it is closed after the test."""
    made: list[Register] = []

    def make(*records: Record) -> Register:
        made.append(register_of(*records))
        return made[-1]

    yield make
    for register in made:
        register.close()


@pytest.fixture
def register(new_register: NewRegister) -> Register:
    """Seven plots, two roads, one project in its fifth stage."""
    return new_register(*neighbourhood())


@pytest.fixture
def plan(register: Register, tmp_path: Path) -> Path:
    """The plan of the middle plot."""
    out = tmp_path / "plan.pdf"
    assert write_sheet(register, out, [MIDDLE], who="Әлия Сағынбай", today=TODAY).ok
    return out
