"""The half-drawn plot is on the disk at every click, and comes back after a crash."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gui.tools.draw import DrawTool
from gui.tools.sketch_file import SketchFolder
from tests.conftest import ROOT
from tests.gui.tools.desk import KYZYLORDA, Desk, place

NEW = "10-154-999-003"
KILLED = """
import os, signal, sys
from pathlib import Path
from gui.tools.sketch_file import SketchFolder
from tests.gui.tools.desk import Desk

desk = Desk(SketchFolder(Path(sys.argv[1])))
desk.box.start("draw")
for point in ((300, 0), (300, 50), (199.9, 110.2)):
    desk.click(*point)
desk.type("25")
print(desk.box.tool.points, flush=True)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


@pytest.fixture
def folder(tmp_path: Path) -> SketchFolder:
    return SketchFolder(tmp_path / "sketches")


def corners_on_disk(path: Path) -> list[tuple[float, float]]:
    (file,) = (path / "sketches").glob("*.json")
    return [(corner["e"], corner["n"]) for corner in json.loads(file.read_text(encoding="utf-8"))["corners"]]


def nothing_known(edit_id: str) -> bool:
    return False


def test_each_click_is_on_the_disk_before_the_next(new_desk, tmp_path: Path, folder: SketchFolder) -> None:
    desk = new_desk(folder)
    desk.box.start("draw")
    for count, point in enumerate(((300, 0), (300, 50), (360, 50)), 1):
        desk.press(*point)
        assert len(corners_on_disk(tmp_path)) == count
        desk.release(*point)
        desk.clock += 1
    desk.keys("Backspace")
    assert corners_on_disk(tmp_path) == [place(300, 0), place(300, 50)]
    desk.type("@25<90")
    desk.keys("Enter")
    assert corners_on_disk(tmp_path)[2] == pytest.approx(place(325, 50), abs=1e-6)


def test_a_killed_program_goes_on_at_the_same_corner(new_desk, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert done.returncode != 0
    assert done.stderr == ""
    folder = SketchFolder(tmp_path)
    desk = new_desk(folder)
    assert desk.box.resume(folder.load(":memory:", desk.register.has_edit))
    tool = desk.box.tool
    assert isinstance(tool, DrawTool)
    assert tool.paused
    assert repr(tool.points) == done.stdout.strip(), "to the last bit"
    assert [choice.code for choice in tool.offers()] == ["menu_resume", "menu_discard"]
    tool.offers()[0].run()
    desk.click(250, -50)
    (sketch,) = folder.load(":memory:", nothing_known)
    assert sketch.points == tool.points
    assert len(tool.points) == 4


def test_a_sketch_that_is_in_the_register_already_is_dropped(new_desk, folder: SketchFolder, tmp_path: Path) -> None:
    desk = new_desk(folder)
    tool = desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    sketch = tool.sketch
    desk.keys("Enter")
    folder.save(sketch)  # as if the power had failed between the commit and the deletion
    assert folder.load(":memory:", desk.register.has_edit) == []
    assert list((tmp_path / "sketches").glob("*")) == []


def test_while_it_is_written_its_file_stays(new_desk, folder: SketchFolder, tmp_path: Path) -> None:
    desk = new_desk(folder)
    desk.slow = True
    desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    desk.keys("Enter")
    assert len(corners_on_disk(tmp_path)) == 3
    desk.write()
    assert list((tmp_path / "sketches").glob("*")) == []


def test_a_discarded_sketch_is_off_the_disk_and_undo_puts_it_there_again(
    new_desk, folder: SketchFolder, tmp_path: Path
) -> None:
    desk = new_desk(folder)
    tool = desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    tool.discard()
    assert list((tmp_path / "sketches").glob("*")) == []
    assert desk.box.undo()
    assert len(corners_on_disk(tmp_path)) == 3


def test_several_sketches_come_one_after_the_other_the_newest_first(new_desk, folder: SketchFolder) -> None:
    desk = new_desk(folder)
    tool = desk.box.start("draw")
    moment = datetime(2026, 11, 23, 10, tzinfo=UTC)
    for minutes, x in ((5, 500), (1, 300)):
        tool.sketch = None
        for point in ((x, 0), (x, 50), (x + 60, 50)):
            desk.click(*point)
        SketchFolder(folder._folder, lambda m=minutes: moment + timedelta(minutes=m)).save(tool.sketch)
    other = new_desk(folder)
    other.box.resume(folder.load(":memory:", nothing_known))
    tool = other.box.tool
    assert tool.points[0] == place(500, 0)
    other.keys("Enter Enter")
    assert tool.paused
    assert tool.points[0] == place(300, 0)


def test_sketches_of_another_register_wait_for_it(new_desk, folder: SketchFolder) -> None:
    desk = new_desk(folder)
    desk.box.start("draw")
    desk.click(300, 0)
    assert folder.load("/elsewhere/other.gpkg", nothing_known) == []
    assert len(folder.load(":memory:", nothing_known)) == 1


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"version": 1}', b"\xff\xfe\x00"])
def test_a_damaged_file_is_set_aside_and_disturbs_no_other(
    new_desk, folder: SketchFolder, tmp_path: Path, damage: bytes
) -> None:
    desk = new_desk(folder)
    desk.box.start("draw")
    desk.click(300, 0)
    bad = tmp_path / "sketches" / f"sketch-{'0' * 32}.json"
    bad.write_bytes(damage)
    assert len(folder.load(":memory:", nothing_known)) == 1
    assert bad.with_suffix(".damaged").read_bytes() == damage
    assert not bad.exists()


def test_a_disk_that_takes_nothing_is_said_once_and_drawing_goes_on(new_desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    desk = new_desk(SketchFolder(tmp_path / "file" / "sketches"))
    tool = desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    assert [code for code, _ in desk.said] == ["sketch_not_saved"]
    desk.keys("Enter")
    assert len(desk.ring(NEW)) == 3
    assert tool.points == ()


def test_a_sketch_remembers_the_system_that_it_was_drawn_in(
    new_desk: Callable[..., Desk], folder: SketchFolder
) -> None:
    desk = new_desk(folder, crs=KYZYLORDA)
    desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    (sketch,) = folder.load(":memory:", nothing_known)
    assert sketch.crs == KYZYLORDA
    assert sketch.points == (desk.place(300, 0), desk.place(300, 50), desk.place(360, 50))
