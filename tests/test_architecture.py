"""The house keeps its own rules: directions of import, quiet starts, no hidden shortcuts."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("gis", "data", "gui")


def sources() -> Iterator[tuple[Path, str]]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path, path.read_text(encoding="utf-8")


def test_imports_go_one_way() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_main_only_dispatches() -> None:
    text = (ROOT / "main.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 80
    roots = {name.split(".")[0] for name in _imported(ast.parse(text))}
    assert roots <= {"gui", "gis", "os", "sys", "datetime", "pathlib", "__future__"}


@pytest.mark.parametrize(
    ("forbidden", "why"),
    [
        (r"processEvents", "long work belongs into a job"),
        (r"\bexcept:", "a bare except hides faults"),
        (r"self\.tr\(", "plural forms fail in subclasses: use translate"),
        (r"QGraphicsView", "metres off at real coordinates"),
        (r"VARCHAR|NUMERIC\(", "such columns vanish in GDAL and QGIS"),
    ],
)
def test_nobody_takes_the_forbidden_shortcut(forbidden: str, why: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path, text in sources()
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(forbidden, line.split("#")[0]) and '"""' not in line
    ]
    assert not found, f"{why}: {found}"


def test_only_jobs_and_the_application_catch_everything() -> None:
    found = [str(path.relative_to(ROOT)) for path, text in sources() if re.search(r"except (Base)?Exception\b", text)]
    assert set(found) <= {"gui/jobs.py", "gui/app.py"}


def test_nothing_deep_asks_the_clock_for_the_day() -> None:
    found = [
        f"{path.relative_to(ROOT)}" for path, text in sources() if re.search(r"date\.today\(|datetime\.today\(", text)
    ]
    assert not found, "today is handed down from main"


def test_the_window_starts_without_the_heavy_libraries() -> None:
    program = (
        "import sys, main, gui.app, gui.main_window, data.store.open;"
        "print([m for m in ('geopandas', 'pandas', 'folium', 'pyogrio', 'pikepdf', 'holidays') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_gis_and_data_are_typed_strictly() -> None:
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
