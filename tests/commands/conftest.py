"""A register on disk and a hand that types commands: in this process, or as a program of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from data.edit import edit, insert
from data.model import Plot
from data.store.open import create_register
from gui.commands import run as run_command
from tests.conftest import ROOT
from tests.sheets.land import SHIELI, TODAY, at, neighbourhood, plot

DAY = "2026-11-23"
STRANGE = plot(
    "10-154-999-001", at((0, 0), (90, 0), (90, -70), (0, -70), east=12_318_700, north=4_895_200), zone=SHIELI
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict:
        """The one object on stdout."""
        return json.loads(self.out)


Tell = Callable[..., Answer]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of two zones: a neighbourhood in the city, one plot in Shieli, one project in its fifth stage."""
    path = tmp_path_factory.mktemp("template") / "register.gpkg"
    register = create_register(path, today=TODAY, user="aiman")
    register.apply(edit("demo", [insert(record) for record in (*neighbourhood(), SHIELI, STRANGE)]))
    register.close()
    return path


@pytest.fixture
def register(template: Path, tmp_path: Path) -> Path:
    """A copy that this test may change."""
    return Path(shutil.copy(template, tmp_path / "register.gpkg"))


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Type a command; it runs in this process, in English as aiman unless it says otherwise."""

    def type_in(*words: object, day: str = DAY, lang: str | None = "en", user: str | None = "aiman") -> Answer:
        before = [*(("--lang", lang) if lang else ()), *(("--user", user) if user else ())]
        capsys.readouterr()
        code = run_command([*before, *map(str, words)], day, "0.1.0")
        return Answer(code, *capsys.readouterr())

    return type_in


@pytest.fixture
def program(tmp_path: Path) -> Tell:
    """Run `python main.py ...` as a program of its own; ``under`` is a program that starts it with less rights, and an
    empty variable of the surroundings is one that is not there."""

    def start(*words: object, under: tuple[str, ...] = (), **environment: str) -> Answer:
        surroundings = os.environ | {"TELIM_TODAY": DAY, "PYTHONUTF8": "1"} | environment
        surroundings = {name: value for name, value in surroundings.items() if value}
        done = subprocess.run(
            [*under, sys.executable, ROOT / "main.py", *map(str, words)],
            capture_output=True, text=True, encoding="utf-8", env=surroundings, cwd=tmp_path, timeout=120,
        )  # fmt: skip
        return Answer(done.returncode, done.stdout, done.stderr)

    return start


@pytest.fixture
def one_line() -> Callable[[Answer, int], None]:
    """Check that a command could not: nothing on stdout, one clear line on stderr, no traceback, that exit code."""

    def check(answer: Answer, code: int = 2) -> None:
        assert answer.code == code, answer
        assert answer.out == ""
        assert len(answer.err.splitlines()) == 1, answer.err
        assert "Traceback" not in answer.err
        assert " " in answer.err.strip(), "a code is no sentence"
        assert answer.err.strip().endswith((".", "!", ")")) or "gpkg" in answer.err or "pdf" in answer.err

    return check


@pytest.fixture
def plots(register: Path) -> Iterator[Callable[[], list[Plot]]]:
    """The plots of the register as they stand now."""
    from data.store.open import open_register

    def read() -> list[Plot]:
        opened = open_register(register, today=TODAY, read_only=True)
        try:
            return opened.all(Plot)
        finally:
            opened.close()

    return read
