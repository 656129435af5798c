"""Importing a file and looking at what became of it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from data.import_file import ImportReport
from data.register import Register
from gui.messages import sentences


@pytest.fixture
def whole_account():
    """Check that every row of a report was added, or named with a reason that has a sentence."""

    def check(report: ImportReport, register: Register | None = None) -> None:
        assert report.read == report.added + report.refused
        refused = [problem for problem in report.problems if problem.refused]
        mended = [problem for problem in report.problems if not problem.refused]
        assert (len(refused), len(mended)) == (report.refused, report.repaired)
        for problem in report.problems:
            assert 1 <= problem.row <= report.read
            assert f"{'refused' if problem.refused else 'mended'}_{problem.code}" in sentences()
        assert len({problem.row for problem in report.problems}) == len(report.problems)
        assert all(f"note_{code}" in sentences() for code, _ in report.notes)
        if register is not None:
            assert len(register.statuses()) == report.added

    return check


@pytest.fixture
def rows_in():
    """How many rows a file has, counted without our readers."""

    def count(path: Path) -> int:
        if path.suffix == ".gpkg":
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
                ((table,),) = base.execute("SELECT table_name FROM gpkg_geometry_columns").fetchall()
                return base.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        value = json.loads(path.read_text(encoding="utf-8"))
        if path.suffix == ".topojson":
            ((layer),) = value["objects"].values()
            return len(layer["geometries"])
        return len(value["features"])

    return count
