"""A PDF that is open in another program is locked on Windows: the old file stays, and the sentence names it."""

import os
from pathlib import Path

import pytest

from data.register import Register
from gis.errors import TelimError
from gui.sheets.export import write_sheet
from tests.sheets.land import MIDDLE


def test_a_sheet_that_is_open_in_another_program_is_left_as_it_was(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "жоспар.pdf"
    out.write_bytes(b"%PDF the one that is being read")

    def locked(_source: object, target: object) -> None:
        raise PermissionError(13, "The process cannot access the file", str(target))  # what Windows says

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(TelimError) as told:
        write_sheet(register, out, [MIDDLE])
    assert told.value.code == "sheet_file_open"
    assert out.read_bytes() == b"%PDF the one that is being read"
    assert list(tmp_path.iterdir()) == [out], "no half file is left"
