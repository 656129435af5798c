"""A paper from the desktop to the checklist, through the real window and over a restart."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from data.model import Document
from tests.gui.panels.test_papers import drop
from tests.journeys.clerk import Clerk


def chosen(clerk: Clerk) -> QWidget:
    """The passport of a plot whose registration is late."""
    late = next(status for status in clerk.session.statuses.values() if status.overdue)
    clerk.session.select([late.id])
    return clerk.window.passport


def test_a_scan_dropped_on_the_passport_is_filed_in_every_size_of_the_window_and_taken_back(
    clerk: Clerk, tmp_path: Path
) -> None:
    before = len(clerk.register.all(Document))
    scan = tmp_path / "Әкімдік қаулысы.pdf"
    scan.write_bytes(b"%PDF-1.4 decision")
    for width in (1366, 911):
        clerk.window.resize(width, 640)
        passport = chosen(clerk)
        clerk.wait()
        assert drop(passport.header, scan)
        clerk.wait(lambda: len(clerk.register.all(Document)) == before + 1)
        assert passport.tab == "papers"
        assert clerk.said() == clerk.words("messages", "Saved: {name}").format(
            name=clerk.words("messages", "Paper filed")
        )
        clerk.undo()
        assert len(clerk.register.all(Document)) == before
    assert scan.exists()


def test_files_of_all_papers_are_checked_from_the_menu(clerk: Clerk, tmp_path: Path) -> None:
    scan = tmp_path / "акт.pdf"
    scan.write_bytes(b"%PDF-1.4 act")
    before = len(clerk.register.all(Document))
    drop(chosen(clerk).header, scan)
    clerk.wait(lambda: len(clerk.register.all(Document)) == before + 1)
    clerk.choose("check_papers")
    clerk.wait(lambda: "(1)" in clerk.said())
    with clerk.register.database.write() as connection:
        connection.exec_driver_sql("UPDATE attachment SET bytes = x'00'")
    clerk.choose("check_papers")
    clerk.wait(lambda: "акт.pdf" in clerk.said())
