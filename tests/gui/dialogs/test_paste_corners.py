"""Copied coordinates become a plot: read in every usual form, asked about where they can be read in two ways."""

from pathlib import Path

import numpy as np
import openpyxl
import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.frame import frame_of
from data.model import Plot
from gis.crs import operation
from gis.numbers import parse_points
from gui.dialogs.paste_corners import PasteCornersDialog, copied_corners
from gui.widgets.segments import Segments
from tests.gui.panels.office import Office


@pytest.fixture
def ring(office: Office) -> np.ndarray:
    """A boundary beside the plots of the zone, in its CRS."""
    session = office.session
    frame = frame_of(session.register, session.place)
    east, north = shapely.total_bounds([frame.to_working(plot.geom) for plot in session.register.all(Plot)])[2:]
    beside = np.array([(0, 0), (60, 5), (55, -70), (-4, -60)])
    return np.round(beside + np.array([east + 50, north]), 3)


def opened(office: Office, text: str = "") -> PasteCornersDialog:
    dialog = PasteCornersDialog(None, office.session, text)
    office.qtbot.addWidget(dialog)
    with office.qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def recorded(office: Office, dialog: PasteCornersDialog) -> np.ndarray:
    """Press OK and write; the corners of the plot that came of it."""
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is not None
    before = {plot.id for plot in office.session.register.all(Plot)}
    edits = len(office.session.register.history())
    office.session.do(dialog.answer.edit)
    office.rest()
    assert len(office.session.register.history()) == edits + 1
    (born,) = [plot for plot in office.session.register.all(Plot) if plot.id not in before]
    frame = frame_of(office.session.register, office.session.place)
    return shapely.get_coordinates(frame.to_working(born.geom))[:-1]


@pytest.mark.parametrize("form", ["north first", "east first", "no prefix", "degrees", "commas", "closed", "messenger"])
def test_every_usual_form_becomes_the_same_plot(office: Office, ring: np.ndarray, form: str) -> None:
    points, crs = ring, office.session.crs
    shape = "{n:.3f}\t{e:.3f}"
    if form == "east first":
        shape = "{e:.3f};{n:.3f}"
    elif form == "no prefix":
        points = ring - (np.floor(ring[0, 0] / 1e6) * 1e6, 0)
    elif form == "degrees":
        points, shape = operation(crs, "EPSG:4326").forward(ring), "{n:.9f} {e:.9f}"
    elif form == "closed":
        points = np.vstack([ring, ring[:1]])
    elif form == "messenger":
        shape = "т. {k}: X {n:.3f}, Y {e:.3f}"
    text = "\n".join(shape.format(k=k, e=e, n=n) for k, (e, n) in enumerate(points.tolist(), 1))
    if form == "commas":
        text = text.replace(".", ",")
    made = recorded(office, opened(office, text))
    assert {tuple(corner) for corner in np.round(made, 2).tolist()} == {tuple(c) for c in np.round(ring, 2).tolist()}


def test_a_doubtful_table_is_a_question_that_ok_does_not_answer(office: Office) -> None:
    dialog = opened(office, "500 300\n560 310\n550 240")
    (choice,) = dialog.corners.findChildren(Segments)
    assert len(choice.chips) == 2
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is None
    assert "2 ways" in dialog.trouble.text()
    QTest.mouseClick(choice.chips["1"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is not None


@pytest.mark.parametrize("text", ["", "no numbers here", "1 2\n3 4", "1e99 1\n2 3\n4 5", "nan nan\nnan nan\nnan nan"])
def test_what_makes_no_plot_is_one_sentence_and_records_nothing(office: Office, text: str) -> None:
    dialog = opened(office, text)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is None
    assert dialog.trouble.text()


def test_the_corners_of_a_file_are_read_in_its_letters(office: Office, ring: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "углы.csv"
    lines = ["Точка;X;Y", *(f"н{k};{n:.2f};{e:.2f}" for k, (e, n) in enumerate(ring.tolist(), 1))]
    path.write_bytes("\n".join(lines).encode("cp1251"))
    dialog = opened(office)
    dialog.take_file(path)
    office.rest()
    assert len(recorded(office, dialog)) == 4
    dialog.take_file(tmp_path / "none.csv")
    office.rest()
    assert "none.csv" in dialog.trouble.text()


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_the_corners_of_an_excel_table_become_a_plot(office: Office, ring: np.ndarray, tmp_path: Path) -> None:
    rows = [
        ["Координаты участка"],
        ["№", "X", "Y", "Длина"],
        *([k, n, e, 60.5] for k, (e, n) in enumerate(ring.tolist(), 1)),
    ]
    dialog = opened(office)
    dialog.take_file(workbook(tmp_path / "углы.xlsx", Титул=[["Отчёт"]], Углы=rows))
    office.rest()
    assert not dialog.sheet.isVisible(), "there is nothing to choose"
    assert {tuple(corner) for corner in np.round(recorded(office, dialog), 3).tolist()} == set(
        map(tuple, ring.tolist())
    )


def test_of_several_sheets_with_corners_one_is_chosen_and_corrections_stay(
    office: Office, ring: np.ndarray, tmp_path: Path
) -> None:
    first = [[n, e] for e, n in ring.tolist()]
    second = [[n + 200, e] for e, n in ring.tolist()]
    dialog = opened(office)
    dialog.take_file(workbook(tmp_path / "углы.xlsx", Первый=first, Второй=second))
    office.rest()
    assert dialog.sheet.isVisible()
    assert list(dialog.sheet.editor.choices().values()) == ["Первый", "Второй"]
    dialog.sheet.editor.choose("1")
    dialog.sheet.leave()
    assert dialog.corners.boundary().bounds[1] == pytest.approx(ring[:, 1].min() + 200)
    dialog.corners.text.appendPlainText(f"{ring[3, 1] + 220}\t{ring[3, 0] - 20}")
    assert len(recorded(office, dialog)) == 5


@pytest.mark.parametrize(
    ("data", "part"), [(b"PK\x03\x04 and no more", "damaged"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls")]
)
def test_a_file_that_holds_no_corners_is_one_sentence_and_changes_nothing(
    office: Office, tmp_path: Path, data: bytes, part: str
) -> None:
    path = tmp_path / "углы.xlsx"
    path.write_bytes(data)
    dialog = opened(office, "1 2\n3 4\n5 7")
    dialog.take_file(path)
    office.rest()
    assert part in dialog.trouble.text()
    assert dialog.corners.text.toPlainText() == "1 2\n3 4\n5 7"


def test_the_number_of_the_plot_may_be_given(office: Office, ring: np.ndarray) -> None:
    dialog = opened(office, "\n".join(f"{n} {e}" for e, n in ring.tolist()))
    QTest.keyClicks(dialog.number.editor, "10-156-999-777")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is not None
    assert dialog.answer.number == "10-156-999-777"


def test_only_a_clipboard_with_corners_is_taken(office: Office) -> None:
    QApplication.clipboard().setText("Hello")
    assert copied_corners() == ""
    QApplication.clipboard().setText("1 2\n3 4\n5 7")
    assert len(parse_points(copied_corners()).best.points) == 3
