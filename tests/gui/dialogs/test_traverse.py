"""A surveyor's route typed or pasted into the table: its closure is shown at once, and the plot is recorded in one edit."""

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.frame import frame_of
from data.model import Plot
from gui.dialogs.traverse import TraverseDialog
from tests.gui.panels.office import Office, write

SQUARE = "90\t60,00\n180\t40,00\n270\t60,00\n0\t39,98"


@pytest.fixture
def dialog(office: Office) -> TraverseDialog:
    made = TraverseDialog(None, office.session)
    office.qtbot.addWidget(made)
    with office.qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def start(office: Office, dialog: TraverseDialog) -> tuple[float, float]:
    """Corner 1 beside the plots of the zone, typed."""
    session = office.session
    frame = frame_of(session.register, session.place)
    shapes = [frame.to_working(plot.geom) for plot in session.register.all(Plot)]
    east, north = (round(value) for value in shapely.total_bounds(shapes)[2:].tolist())
    write(dialog.x, f"{north},00")
    write(dialog.y, f"{east + 40},00")
    return east + 40.0, float(north)


def test_typed_legs_show_their_closure_and_become_a_plot_in_one_edit(
    office: Office, dialog: TraverseDialog, start: tuple[float, float]
) -> None:
    dialog.cells.setCurrentCell(0, 0)
    dialog.cells.setFocus()
    for cell in SQUARE.replace("\n", "\t").split("\t"):
        for sign in cell:
            QTest.keyClicks(QApplication.focusWidget(), sign)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.route is not None
    assert dialog.route.misclosure == pytest.approx(0.02)
    assert "0,020" in dialog.words.text()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is not None
    edits, before = len(office.session.register.history()), {p.id for p in office.session.register.all(Plot)}
    office.session.do(dialog.answer.edit)
    office.rest()
    assert len(office.session.register.history()) == edits + 1
    (born,) = [plot for plot in office.session.register.all(Plot) if plot.id not in before]
    assert born.area_m2 == pytest.approx(2400, abs=1)


@pytest.mark.parametrize("heading", ["", "Азимут\tДлина\n"])
def test_a_copied_table_fills_the_cells_with_or_without_its_heading(dialog: TraverseDialog, heading: str) -> None:
    QApplication.clipboard().setText(heading + SQUARE)
    dialog.cells.setCurrentCell(0, 0)
    QTest.keyClick(dialog.cells, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.cells.rows() == [(1, "90", "60,00"), (2, "180", "40,00"), (3, "270", "60,00"), (4, "0", "39,98")]
    assert dialog.route is not None


def test_bowditch_moves_the_corners_and_the_misclosure_stays_said(
    dialog: TraverseDialog, start: tuple[float, float]
) -> None:
    dialog.cells.paste(SQUARE)
    plain = dialog.boundary()
    QTest.mouseClick(dialog.adjust.chips["bowditch"], Qt.MouseButton.LeftButton)
    assert dialog.boundary() != plain
    assert "0,020" in dialog.words.text()


def test_inner_angles_need_the_bearing_of_the_first_leg_only(
    dialog: TraverseDialog, start: tuple[float, float]
) -> None:
    dialog.cells.paste("90\t60\n90\t40\n90\t60\n90\t40")
    QTest.mouseClick(dialog.way.chips["right"], Qt.MouseButton.LeftButton)
    assert dialog.first.isVisible()
    write(dialog.first, "90")
    assert dialog.boundary().bounds == (start[0], start[1] - 40, start[0] + 60, start[1])
    QTest.mouseClick(dialog.way.chips["left"], Qt.MouseButton.LeftButton)
    assert dialog.boundary().bounds == (start[0], start[1], start[0] + 60, start[1] + 40)


def test_a_route_that_does_not_close_is_asked_about_once(dialog: TraverseDialog, start: tuple[float, float]) -> None:
    dialog.cells.paste("90\t60\n180\t40\n270\t60\n0\t30")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is None
    assert "10,000" in dialog.trouble.text()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is not None


@pytest.mark.parametrize(
    "text",
    [
        "90\tabc\n180\t4\n0\t4",
        "400\t5\n1\t1\n2\t2",
        "90\t-5\n1\t1\n2\t2",
        "90\t1e12\n1\t1\n2\t2",
        "90\t5",
        "90\tnan\n1\t1\n2\t2",
    ],
)
def test_what_is_no_route_is_said_with_its_line_and_records_nothing(
    dialog: TraverseDialog, start: tuple[float, float], text: str
) -> None:
    dialog.cells.paste(text)
    assert dialog.route is None
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is None
    assert dialog.trouble.text()


def test_without_a_first_corner_nothing_is_recorded(dialog: TraverseDialog) -> None:
    dialog.cells.paste(SQUARE)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.answer is None
    assert "corner 1" in dialog.trouble.text()
