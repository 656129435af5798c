"""File > Print sheet: the clerk sees the sheet while choosing, and hears that the finished file was verified."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from data.acts.retire_plot import retire_plot
from data.model import Plot
from gui.session import Session
from gui.sheets import preview
from gui.sheets.preview import PrintSheetDialog
from gui.sheets.report import Problem
from gui.sheets.verify import verify_pdf
from gui.theme import wear
from tests.sheets.land import MIDDLE, neighbourhood, register_of

Open = Callable[..., PrintSheetDialog]
Answer = Callable[[Path | None], list[str]]


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    wear(qapp, "light")
    session = Session(register_of(*neighbourhood()), "ru")
    session.select([MIDDLE.id])
    yield session
    session.close()


@pytest.fixture
def open_dialog(session: Session, qtbot: QtBot) -> Open:
    """A function that opens the dialog for plots and waits for its first picture."""

    def open_(*plot_ids: str) -> PrintSheetDialog:
        dialog = PrintSheetDialog(None, session, plot_ids or session.selection)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        settle(dialog, session, qtbot)
        return dialog

    return open_


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """A function that says which file the clerk chooses next; the list holds what was offered."""

    def choose(path: Path | None) -> list[str]:
        offered: list[str] = []

        def dialog(_parent: Any, _title: str, proposed: str, _filter: str) -> tuple[str, str]:
            offered.append(proposed)
            return ("" if path is None else str(path)), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        return offered

    return choose


def settle(dialog: PrintSheetDialog, session: Session, qtbot: QtBot) -> None:
    """Wait until nothing is on its way: the debounce, the composing job and the painting job."""
    qtbot.waitUntil(
        lambda: not (dialog._wait.isActive() or dialog.view._settle.isActive() or session.jobs.busy), timeout=20000
    )


def type_scale(dialog: PrintSheetDialog, text: str, qtbot: QtBot) -> None:
    line = dialog.options.line.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def press(button: Any, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(dialog: PrintSheetDialog) -> str:
    assert dialog.view.page is not None
    return " ".join(text.text for text in dialog.view.page.texts)


def test_the_sheet_is_seen_at_once_at_the_largest_scale_that_fits(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert dialog.view.page is not None
    assert dialog.view.page.map is not None
    assert dialog.view.page.map.scale == 1000
    assert "10-156-999-002" in words_of(dialog)
    assert "1:1\u202f000" in dialog.options.line.line.placeholderText()
    assert dialog.pager.back.isHidden()


def test_a_typed_scale_is_on_the_page_and_a_colon_is_not_needed(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    type_scale(dialog, "2000", qtbot)
    settle(dialog, session, qtbot)
    assert dialog.view.page.map.scale == 2000
    assert dialog.options.line.text() == "1:2\u202f000"


def test_a_scale_that_does_not_fit_names_the_one_that_does_and_a_button_takes_it(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    type_scale(dialog, "1:500", qtbot)
    settle(dialog, session, qtbot)
    assert "1:500" in dialog.options.scale.trouble.text()
    assert "1:1\u202f000" in dialog.options.scale.trouble.text()
    assert dialog.options.offer.isVisible()
    press(dialog.options.offer, qtbot)
    settle(dialog, session, qtbot)
    assert dialog.options.line.text() == "1:1\u202f000"
    assert dialog.options.scale.trouble.isHidden()
    assert dialog.options.offer.isHidden()


def test_at_a_scale_that_does_not_fit_nothing_is_written(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    type_scale(dialog, "500", qtbot)
    answer(tmp_path / "plan.pdf")
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert "500" in dialog.outcome.words.text()
    assert dialog.options.offer.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_larger_paper_takes_the_larger_scale(open_dialog: Open, session: Session, qtbot: QtBot) -> None:
    dialog = open_dialog()
    press(dialog.options.paper.chips["A3"], qtbot)
    type_scale(dialog, "500", qtbot)
    settle(dialog, session, qtbot)
    assert dialog.options.scale.trouble.isHidden()
    assert (dialog.view.page.width, dialog.view.page.height) == (297.0, 420.0)
    assert dialog.view.page.map.scale == 500


def test_words_in_the_scale_field_stay_there_and_say_that_they_are_no_scale(
    open_dialog: Open, session: Session, answer: Answer, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    offered = answer(None)
    type_scale(dialog, "large", qtbot)
    assert dialog.options.line.text() == "large"
    assert "large" in dialog.options.scale.trouble.text()
    press(dialog.ok, qtbot)
    assert offered == []


def test_the_list_of_round_scales_says_which_do_not_fit(open_dialog: Open, session: Session, qtbot: QtBot) -> None:
    dialog = open_dialog()
    fits = {scale: fit for scale, _, fit in dialog.options.line.rows()}
    assert fits[None]
    assert (fits[500], fits[1000], fits[2000]) == (False, True, True)
    press(dialog.options.line.pick, qtbot)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    rows = popup.findChild(QListWidget)
    at = next(row for row in range(rows.count()) if rows.item(row).data(Qt.ItemDataRole.UserRole) == 2000)
    spot = rows.visualItemRect(rows.item(at)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle(dialog, session, qtbot)
    assert dialog.view.page.map.scale == 2000


def test_paper_on_its_side_and_one_language_are_seen_in_the_preview(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    press(dialog.options.way.chips["landscape"], qtbot)
    press(dialog.options.languages.chips["en"], qtbot)
    settle(dialog, session, qtbot)
    assert dialog.view.page.width > dialog.view.page.height
    assert "Land plot plan" in words_of(dialog)
    wide = dialog.view.paper()
    assert wide.width() > wide.height()


def test_who_compiled_it_stands_on_the_sheet_and_is_remembered(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    line = dialog.options.who.editor
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "A. Saghynbai")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    settle(dialog, session, qtbot)
    assert "A. Saghynbai" in words_of(dialog)
    press(dialog.cancel, qtbot)
    assert open_dialog().options.who.shown() == "A. Saghynbai"


def test_several_plots_are_pages_that_are_turned(open_dialog: Open, session: Session, qtbot: QtBot) -> None:
    first, second, third = sorted(session.statuses.values(), key=lambda status: status.cadastral_no or "")[:3]
    dialog = open_dialog(first.id, second.id, third.id)
    assert not dialog.pager.back.isEnabled()
    press(dialog.pager.on, qtbot)
    settle(dialog, session, qtbot)
    assert second.cadastral_no in dialog.pager.words.text()
    assert second.cadastral_no in words_of(dialog)
    press(dialog.pager.on, qtbot)
    settle(dialog, session, qtbot)
    assert not dialog.pager.on.isEnabled()
    press(dialog.pager.back, qtbot)
    settle(dialog, session, qtbot)
    assert second.cadastral_no in words_of(dialog)


def test_the_file_is_named_after_the_plot_and_verified_before_the_clerk_is_told(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    offered = answer(tmp_path / "plan")
    opened: list[Path] = []
    monkeypatch.setattr(preview, "open_file", opened.append)
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert Path(offered[0]).name == "10-156-999-002.pdf"
    assert str(Path(offered[0]).parent) == os.environ["TELIM_DOCUMENTS"]
    assert verify_pdf(tmp_path / "plan.pdf", session.register).ok
    assert "plan.pdf" in dialog.outcome.words.text()
    assert "1:1\u202f000" in dialog.outcome.words.text()
    assert dialog.isVisible()
    press(dialog.outcome.button, qtbot)
    assert opened == [tmp_path / "plan.pdf"]


def test_several_plots_make_one_file_with_a_page_each(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(*list(session.statuses)[:2])
    offered = answer(tmp_path / "plans.pdf")
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert offered[0].endswith(" +1.pdf")
    assert len(verify_pdf(tmp_path / "plans.pdf", session.register).pages) == 2


def test_no_file_chosen_writes_nothing_and_the_dialog_stays(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    answer(None)
    press(dialog.ok, qtbot)
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()
    assert dialog.outcome.isHidden()


def test_a_folder_that_may_not_be_written_is_one_sentence(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    monkeypatch.setattr("gui.sheets.export.open", _refuse, raising=False)  # the superuser may write into any folder
    monkeypatch.setattr("gui.sheets.export.os.access", lambda *_: False)
    dialog = open_dialog()
    answer(folder / "plan.pdf")
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert str(folder) in dialog.outcome.words.text()
    assert dialog.ok.isEnabled()
    assert list(folder.iterdir()) == []


def test_a_sheet_that_does_not_verify_says_why_and_is_not_handed_over(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubtful(path: Path, register: Any) -> Any:
        problem = Problem("corner_moved", 1, {"number": 3, "mm": 0.2})
        return replace(verify_pdf(path, register), problems=(problem,))

    monkeypatch.setattr("gui.sheets.export.verify_pdf", doubtful)
    dialog = open_dialog()
    answer(tmp_path / "plan.pdf")
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert "0.2" in dialog.outcome.words.text()
    assert dialog.outcome.button.isHidden()
    assert list(tmp_path.iterdir()) == []


def test_cancel_while_it_is_written_stops_it_and_the_dialog_stays(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(*list(session.statuses))
    answer(tmp_path / "plans.pdf")
    press(dialog.ok, qtbot)
    press(dialog.cancel, qtbot)
    settle(dialog, session, qtbot)
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()
    assert list(tmp_path.iterdir()) == []
    press(dialog.cancel, qtbot)
    assert not dialog.isVisible()


def test_a_plot_that_was_retired_meanwhile_is_named_in_a_sentence(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    plot = next(status for status in session.statuses.values() if status.cadastral_no == "10-156-999-040")
    dialog = open_dialog(plot.id)
    session.do(lambda register: retire_plot(register, register.get(Plot, plot.id), "merged"))
    settle(dialog, session, qtbot)
    press(dialog.options.paper.chips["A3"], qtbot)
    settle(dialog, session, qtbot)
    assert "10-156-999-040" in dialog.trouble.text()


def test_the_wheel_goes_nearer_at_the_pointer_and_a_double_click_shows_the_whole_page(
    open_dialog: Open, session: Session, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    view = dialog.view
    before = view.paper()
    spot = before.center() - QPointF(20, 30)
    for _ in range(4):
        turn_wheel(view, spot)
    near = view.paper()
    assert near.width() > 2 * before.width()
    share = (spot.x() - before.x()) / before.width()
    assert near.x() + share * near.width() == pytest.approx(spot.x(), abs=1)
    settle(dialog, session, qtbot)
    assert view.image.width() == pytest.approx(near.width() * view.devicePixelRatioF(), abs=2)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert view.paper() == before


def test_of_many_quick_changes_only_the_last_is_left(open_dialog: Open, session: Session, qtbot: QtBot) -> None:
    dialog = open_dialog()
    for paper in ("A3", "A2", "A1", "A0", "A3"):
        press(dialog.options.paper.chips[paper], qtbot)
        dialog.preview()
    settle(dialog, session, qtbot)
    assert dialog.view.page.width == 297.0


def test_nothing_of_the_register_is_changed_by_printing(
    open_dialog: Open, session: Session, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    mark = session.register.mark()
    dialog = open_dialog()
    answer(tmp_path / "plan.pdf")
    press(dialog.ok, qtbot)
    settle(dialog, session, qtbot)
    assert session.register.mark() == mark


def turn_wheel(view: Any, spot: QPointF) -> None:
    event = QWheelEvent(
        spot, view.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def _refuse(path: Any, *_: Any) -> Any:
    raise PermissionError(13, "Permission denied", str(path))
