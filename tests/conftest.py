"""What every test may ask for: a fresh settings folder, a fixed day, the corpus and the readers of the system."""

import gc
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for foreign in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA"):
    os.environ.pop(foreign, None)

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
IN_CI = bool(os.environ.get("CI"))


def _absent(what: str) -> None:
    """Absent on a desk: the test is skipped. Absent in CI: it fails, so that nobody believes it ran."""
    if IN_CI:
        pytest.fail(f"{what} is absent, and CI requires it")
    pytest.skip(f"{what} is absent")


@pytest.fixture(autouse=True)
def _fresh_desk(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, documents and logs of the program go to an empty folder of this test."""
    desk = tmp_path_factory.mktemp("desk")
    for name in ("TELIM_SETTINGS", "TELIM_DOCUMENTS", "TELIM_STATE"):
        folder = desk / name.removeprefix("TELIM_").lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """As in the program: cycles with widgets in them die on the main thread, between tests."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="session")
def _one_application(qapp: object) -> None:
    """A process has one application for life: a sheet that came first would make one that knows no widgets."""


@pytest.fixture
def today() -> date:
    """The day on which the stories of the tests happen."""
    return date(2026, 11, 23)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real parcels and hostile files."""
    if not CORPUS.is_dir():
        _absent("the corpus")
    return CORPUS


@pytest.fixture(scope="session")
def reader():
    """A function that runs a reader of the system (pdfinfo, gdalinfo, qpdf ...) and returns what it printed."""

    def read(program: str, *arguments: str, ok: tuple[int, ...] = (0,)) -> str:
        if not shutil.which(program):
            _absent(program)
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=120)
        assert done.returncode in ok, done.stdout + done.stderr
        return done.stdout + done.stderr

    return read


@pytest.fixture(scope="session")
def qgis():
    """A function that runs a script under the system's PyQGIS and returns what it printed."""
    if (
        not shutil.which("/usr/bin/python3")
        or subprocess.run(["/usr/bin/python3", "-c", "import qgis.core"], capture_output=True).returncode
    ):
        _absent("QGIS")

    def run(script: str, *arguments: str) -> str:
        clean = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG")}
        done = subprocess.run(
            ["/usr/bin/python3", "-c", script, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            env=clean | {"QT_QPA_PLATFORM": "offscreen"},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run
