"""The program over its first start: a copy of the demo register in an empty documents folder."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from data.demo import write_demo
from data.region import kept_region
from gui.app import Program
from gui.settings import Settings
from tests.journeys.clerk import Clerk


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The demo register of the day of the stories, written once."""
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    write_demo(path, today=date(2026, 11, 23))
    return path.read_bytes()


@pytest.fixture(scope="session")
def region_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The region layer as the program keeps it, made once for all stories."""
    folder = tmp_path_factory.mktemp("region")
    kept_region(folder)
    return next(folder.iterdir())


@pytest.fixture(params=["kk", "ru"])
def keyboard(request: pytest.FixtureRequest) -> str:
    """The layout that the clerk has switched on."""
    return str(request.param)


@pytest.fixture
def start(qtbot: Any, qapp: QApplication, demo: bytes, region_file: Path, today: date) -> Iterator[Any]:
    """A function that starts the program and gives a Clerk; what it started is ended after the test."""
    started: list[Program] = []
    clerks: list[Clerk] = []

    def begin(language: str = "kk", keyboard: str = "kk", address: str | None = None) -> Clerk:
        path = Path(os.environ["TELIM_DOCUMENTS"]) / "Kyzylorda-demo.gpkg"
        if address is None and not Settings().register:
            path.write_bytes(demo)
            address = str(path)
        shutil.copy(region_file, os.environ["TELIM_STATE"])
        Settings().keep("theme", "light")
        program = Program(qapp, today, language, user="akbota")
        program.start(address)
        started.append(program)
        window = program.window
        assert window is not None
        with qtbot.waitExposed(window):
            window.resize(1440, 860)
        clerk = Clerk(qtbot, program, keyboard)
        clerks.append(clerk)
        clerk.wait(lambda: bool(clerk.canvas.scene.layers) or not clerk.session.statuses)
        qtbot.wait(60)
        return clerk

    yield begin
    for clerk in clerks:
        clerk.go_home()
    for program in started:
        program.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clerk(start: Any) -> Clerk:
    """A clerk at the Kazakh window with a Kazakh keyboard."""
    found = start()
    assert isinstance(found, Clerk)
    return found
