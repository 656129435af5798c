"""The papers of a plot: dropped on their line, opened as copies, kept in versions, filed from the scanner."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from data.acts.attach_document import attach_documents, bytes_of
from data.model import Document, Project, Stage
from data.papers.read import paper_of
from gui.dialogs.stage_step import StepForm
from gui.panels.papers.opening import Opening
from gui.panels.papers.paper_row import PaperRow
from gui.panels.papers.stage_papers import LineBox
from gui.panels.papers.subject_papers import SubjectPapers
from gui.panels.passport import Passport
from gui.panels.tab_papers import PapersTab
from tests.gui.panels.office import Office, Opener, leave, line_of, write
from tests.gui.panels.test_passport import bubble, first_move
from tests.sheets.land import MIDDLE

LEFT = Qt.MouseButton.LeftButton
COMMISSION = ("selection_act", "location_scheme", "commission_conclusion")
"""What the fifth stage needs, and gives."""


@pytest.fixture
def passport(office: Office) -> Passport:
    """The passport of the middle plot at its papers."""
    office.session.select([MIDDLE.id])
    shown = office.show(Passport(office.session))
    assert isinstance(shown, Passport)
    shown.open_tab("papers")
    shown.tab_papers.papers.opening.show = lambda path: True
    return shown


@pytest.fixture
def tab(passport: Passport) -> PapersTab:
    return passport.tab_papers


@pytest.fixture
def scan(tmp_path: Path) -> Callable[..., Path]:
    """Makes files of a scanner."""

    def make(name: str = "скан.pdf", data: bytes = b"%PDF-1.4 scan") -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return make


def drop(target: QWidget, *paths: Path, mime: QMimeData | None = None) -> bool:
    """Drag these files over the widget and let them go; False where it does not take them."""
    if mime is None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5), actions, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    fall = QDropEvent(QPointF(5, 5), actions, mime, buttons, keys)
    QApplication.sendEvent(target, fall)
    assert fall.dropAction() == Qt.DropAction.CopyAction, "the file itself stays where it is"
    return True


def line(tab: PapersTab, kind: str) -> LineBox:
    """The line of that paper in the present stage."""
    return next(box for stage in tab.stages if stage.here for box in stage.lines if box.line.kind == kind)


def row(tab: PapersTab) -> PaperRow:
    (found,) = tab.papers.rows
    return found


def papers(office: Office) -> list[Document]:
    office.rest()
    return office.register.all(Document)


def attach(office: Office, subject: str, subject_id: str, name: str = "шешім.pdf", **fields: object) -> Document:
    """A paper that is there already."""
    file = paper_of(name, b"%PDF-1.4 " + name.encode())
    made = attach_documents(office.register, subject, subject_id, [file], **fields)
    office.session.do(lambda _: made, attachments=bytes_of([file]))
    office.rest()
    return office.register.get(Document, made.changes[0].row_id)


def choose(shown: PaperRow, verb: str) -> None:
    """Choose a line of the row's menu, once it is on the screen."""
    QTest.qWait(1)
    next(one for one in shown.more.menu().actions() if one.objectName() == verb).trigger()


def test_the_present_stage_shows_what_it_needs_and_what_it_gives(tab: PapersTab) -> None:
    (here,) = [stage for stage in tab.stages if stage.here]
    assert [box.line.kind for box in here.lines] == list(COMMISSION)
    assert [box.wanting for box in here.lines] == [True, True, False]
    assert here.head.count.text() == "0/2"
    assert tab.stages.index(here) == 0
    assert len(tab.stages) == 12


def test_a_file_dropped_on_a_line_is_that_paper_of_this_stage(office: Office, tab: PapersTab, scan) -> None:
    assert drop(line(tab, "selection_act"), scan())
    (paper,) = papers(office)
    stage = next(stage for stage in office.register.all(Stage) if stage.key == "commission")
    assert (paper.kind, paper.subject, paper.subject_id) == ("selection_act", "stage", stage.id)
    assert office.register.attachment(paper.attachment) == b"%PDF-1.4 scan"
    assert not line(tab, "selection_act").wanting
    assert next(stage for stage in tab.stages if stage.here).head.count.text() == "1/2"
    assert scan().exists()
    office.undo()
    assert line(tab, "selection_act").wanting


def test_files_dropped_on_the_passport_are_filed_at_once_and_wait_for_their_kind(
    office: Office, passport: Passport, scan
) -> None:
    passport.open_tab("plot")
    assert drop(passport.plot, scan("a.pdf", b"%PDF-a"), scan("b.pdf", b"%PDF-b"))
    assert office.did == ["attach_document"]
    assert passport.tab == "papers"
    assert [(paper.file_name, paper.kind) for paper in papers(office)] == [("a.pdf", None), ("b.pdf", None)]
    assert len(passport.tab_papers.papers.rows) == 2


def test_a_file_that_falls_on_a_field_is_filed_and_not_written_into_the_field(
    office: Office, passport: Passport, scan
) -> None:
    passport.open_tab("plot")
    for name in ("note", "cadastral_no"):
        field = passport.tab_plot.form.fields[name]
        before = field.editor.text()
        assert drop(line_of(field), scan(f"{name}.pdf", name.encode()))
        assert field.editor.text() == before
        office.rest()
    assert [paper.file_name for paper in papers(office)] == ["note.pdf", "cadastral_no.pdf"]


def test_a_text_is_no_paper_and_an_address_of_the_internet_is_told(office: Office, tab: PapersTab) -> None:
    text, link = QMimeData(), QMimeData()
    text.setText("шешім")
    link.setUrls([QUrl("https://adilet.zan.kz/kaz/docs/K030000442_")])
    assert not drop(tab, mime=text)
    assert drop(tab, mime=link)
    assert tab.refusals.isVisible()
    assert papers(office) == []


def test_one_bad_file_does_not_keep_the_others_of_its_drop_out(office: Office, tab: PapersTab, scan, tmp_path) -> None:
    with scan("300.tif").open("r+b") as file:
        file.truncate(300_000_000)
    os.mkfifo(tmp_path / "pipe.pdf")
    bad = [
        scan("бос.pdf", b""),
        scan("setup.exe"),
        scan("300.tif"),
        tmp_path,
        tmp_path / "жоқ.pdf",
        tmp_path / "pipe.pdf",
    ]
    with scan("300.tif").open("r+b") as file:
        file.truncate(300_000_000)
    drop(line(tab, "selection_act"), bad[0], scan("Әкімдік " * 12 + ".pdf"), *bad[1:], scan("жалғау", b"%PDF-2"))
    assert len(papers(office)) == 2
    assert office.did == ["attach_document"]
    assert len(tab.refusals.sentences) == len(bad)
    for name in ("бос.pdf", "setup.exe", "300.tif", "жоқ.pdf", "pipe.pdf"):
        assert any(name in sentence for sentence in tab.refusals.sentences), name
    tab.refusals.forget()
    assert not tab.refusals.isVisible()


def test_the_same_file_dropped_twice_stands_once(office: Office, tab: PapersTab, scan) -> None:
    drop(tab, scan())
    office.rest()
    drop(tab, scan())
    assert len(papers(office)) == 1
    assert "скан.pdf" in tab.refusals.sentences[0]


def test_a_drag_shows_where_it_would_fall(tab: PapersTab, scan) -> None:
    box, mime = line(tab, "selection_act"), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(scan()))])
    QApplication.sendEvent(
        box, QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    )
    assert box.property("drop") is True
    QApplication.sendEvent(box, QDragLeaveEvent())
    assert box.property("drop") is False


def test_files_are_also_added_by_the_button_of_a_line(office: Office, tab: PapersTab, scan) -> None:
    chosen = iter([scan("схема.pdf"), scan("хат.pdf", b"%PDF-1.4 letter")])
    tab.papers.choose_files = lambda: [next(chosen)]
    QTest.mouseClick(line(tab, "location_scheme").add, LEFT)
    QTest.mouseClick(tab.files, LEFT)
    assert {paper.kind for paper in papers(office)} == {"location_scheme", None}


def test_a_paper_counts_for_every_stage_that_needs_it_wherever_it_stands(office: Office, tab: PapersTab) -> None:
    (project,) = office.register.all(Project)
    attach(office, "project", project.id, kind="location_scheme")
    attach(office, "party", project.party_id, kind="application")
    counts = {stage.papers.kind.key: stage.head.count.text() for stage in tab.stages}
    assert (counts["application"], counts["zoning_check"], counts["commission"]) == ("2/3", "1/1", "1/2")


def test_a_stage_is_unfolded_by_mouse_and_by_keyboard(office: Office, tab: PapersTab) -> None:
    def first() -> object:
        return next(stage for stage in tab.stages if stage.papers.kind.key == "application")

    QTest.mouseClick(first().head, LEFT)
    assert [box.line.kind for box in first().lines] == ["application", "bin_iin", "location_scheme"]
    QTest.keyClick(first().head, Qt.Key.Key_Space)
    assert first().lines == []


def test_kind_title_number_and_day_are_written_in_place(office: Office, tab: PapersTab) -> None:
    paper = attach(office, "plot", MIDDLE.id)
    choose(row(tab), "edit")
    write(tab.papers.form.number, "77")
    leave(tab.papers.form.number)
    office.rest()
    assert tab.papers.form.isVisible(), "the form stays open while its fields are written"
    write(tab.papers.form.day, "20.11.2026")
    leave(tab.papers.form.day)
    write(tab.papers.form.kind, "selection_act")
    now = papers(office)[0]
    assert (now.number, now.dated.isoformat(), now.kind) == ("77", "2026-11-20", "selection_act")
    assert now.attachment == paper.attachment
    assert line(tab, "selection_act").line.there
    assert not tab.papers.form.isHidden(), "it goes along to the line where the paper stands now"
    tab.papers.form.finish()
    assert not tab.papers.form.isVisible()


def test_a_day_that_cannot_be_read_stays_until_it_is_mended(office: Office, tab: PapersTab) -> None:
    attach(office, "plot", MIDDLE.id)
    choose(row(tab), "edit")
    write(tab.papers.form.day, "кеше")
    tab.papers.form.finish()
    assert tab.papers.form.isVisible()
    attach(office, "plot", MIDDLE.id, "екінші.pdf")  # somebody files another one meanwhile
    assert tab.papers.form.day.editor.text() == "кеше"
    assert not tab.papers.form.day.trouble.isHidden()


def test_a_newer_version_stands_first_and_the_older_is_kept(office: Office, tab: PapersTab, scan) -> None:
    first = attach(office, "plot", MIDDLE.id, kind="selection_act")
    tab.papers.choose_files = lambda: [scan("түзетілген.pdf")]
    choose(row(tab), "version")
    office.rest()
    assert row(tab).paper.file_name == "түзетілген.pdf"
    assert row(tab).older == (first,)
    assert next(stage for stage in tab.stages if stage.here).head.count.text() == "1/2"
    row(tab).wanted.emit("remove_version", first)
    office.rest()
    assert row(tab).older == ()
    choose(row(tab), "remove")
    assert papers(office) == []
    office.undo()
    assert len(papers(office)) == 1


def test_a_paper_in_the_wrong_place_is_moved(office: Office, tab: PapersTab) -> None:
    attach(office, "plot", MIDDLE.id)
    (project,) = office.register.all(Project)
    target = next(one for one in row(tab)._targets if one.subject == "project")
    row(tab).moved.emit(row(tab).paper, target)
    assert [paper.subject_id for paper in papers(office)] == [project.id]
    assert row(tab).paper.subject == "project"


@pytest.fixture
def opened(office: Office, tab: PapersTab) -> list[Path]:
    """What the system was asked to open."""
    seen: list[Path] = []
    tab.papers.opening.show = lambda path: not seen.append(path)
    return seen


def test_a_paper_is_opened_as_a_copy_that_cannot_be_written(office: Office, tab: PapersTab, opened) -> None:
    attach(office, "plot", MIDDLE.id, "CON.pdf")
    QTest.mouseClick(row(tab).title, LEFT)
    office.rest()
    (path,) = opened
    assert path.name == "_CON.pdf"
    assert path.read_bytes() == b"%PDF-1.4 CON.pdf"
    assert not path.stat().st_mode & 0o222
    tab.papers.opening.put_away()
    assert not path.exists()


def test_a_system_that_knows_no_program_is_told(office: Office, tab: PapersTab) -> None:
    attach(office, "plot", MIDDLE.id)
    tab.papers.opening.show = lambda path: False
    choose(row(tab), "open")
    office.rest()
    assert [error.code for error in office.said] == ["no_program_for_paper"]


def test_damaged_bytes_are_told_and_not_opened(office: Office, tab: PapersTab, opened) -> None:
    attach(office, "plot", MIDDLE.id)
    with office.register.database.write() as connection:
        connection.exec_driver_sql("UPDATE attachment SET bytes = x'00'")
    choose(row(tab), "open")
    office.rest()
    assert [error.code for error in office.said] == ["attachment_damaged"]
    assert opened == []


def test_a_paper_is_saved_under_another_name(office: Office, tab: PapersTab, tmp_path: Path) -> None:
    attach(office, "plot", MIDDLE.id)
    tab.papers.choose_target = lambda name: tmp_path / f"көшірме {name}"
    choose(row(tab), "save_as")
    office.rest()
    assert (tmp_path / "көшірме шешім.pdf").read_bytes() == "%PDF-1.4 шешім.pdf".encode()


def test_what_another_program_changed_can_be_kept_as_a_new_version(office: Office, tab: PapersTab, opened) -> None:
    offers: list[tuple] = []
    office.session.offered.connect(lambda *offer: offers.append(offer))
    first = attach(office, "plot", MIDDLE.id, "хат.docx")
    choose(row(tab), "open_to_change")
    office.rest()
    (path,) = opened
    other = path.with_name("~temporary")  # as office programs save: beside it, then over it
    other.write_bytes(b"changed in another program")
    os.replace(other, path)
    office.qtbot.waitUntil(lambda: row(tab).change.asking, timeout=5000)
    assert [offer[0] for offer in offers] == ["paper_copy_changed"]
    row(tab).change.take()
    office.qtbot.waitUntil(lambda: len(office.register.all(Document)) == 2, timeout=5000)
    office.rest()
    newest = row(tab).paper
    assert (newest.replaces, newest.file_name) == (first.id, "хат.docx")
    assert office.register.attachment(newest.attachment) == b"changed in another program"
    assert not row(tab).change.asking
    assert path.exists(), "the copy is still open in the other program"
    path.write_bytes(b"changed once more")
    tab.papers.opening.look()
    office.qtbot.waitUntil(lambda: row(tab).change.asking, timeout=5000)


def test_a_change_that_is_not_wanted_is_not_asked_about_again(office: Office, tab: PapersTab, opened) -> None:
    attach(office, "plot", MIDDLE.id, "хат.docx")
    choose(row(tab), "open_to_change")
    office.rest()
    opened[0].write_bytes(b"changed")
    tab.papers.opening.look()
    office.qtbot.waitUntil(lambda: row(tab).change.asking, timeout=5000)
    row(tab).change.clear()
    tab.papers.opening.look()
    office.rest()
    assert not row(tab).change.asking
    assert tab.papers.opening.changed_copies() == []
    assert opened[0].read_bytes() == b"changed"
    assert len(papers(office)) == 1


def test_a_change_that_nobody_kept_is_offered_again_after_a_restart(
    open_office: Opener, office: Office, tab, opened
) -> None:
    attach(office, "plot", MIDDLE.id, "хат.docx")
    choose(row(tab), "open_to_change")
    office.rest()
    opened[0].write_bytes(b"changed")
    attach(office, "plot", MIDDLE.id, "екінші.docx")
    choose(next(one for one in tab.papers.rows if one.paper.file_name == "екінші.docx"), "open")
    office.rest()
    again = Opening(office.session)  # as the next start of the program makes it
    office.rest()
    office.qtbot.waitUntil(lambda: [copy.path for copy in again.changed_copies()] == [opened[0]], timeout=5000)
    assert opened[0].read_bytes() == b"changed"
    assert not opened[1].exists(), "the copy that nobody changed is gone"


def test_the_hint_of_a_finished_stage_names_what_is_missing_and_lets_it_be_finished(
    office: Office, passport: Passport
) -> None:
    attach(office, "plot", MIDDLE.id, kind="selection_act")
    QTest.mouseClick(first_move(passport), LEFT)
    (form,) = bubble(passport).findChildren(StepForm)
    assert "орналасу схемасы" in form.missing.text()
    assert "таңдау актісі" not in form.missing.text()
    form.finish()
    assert office.did[0] == "finish_stage"


def test_scans_stand_newest_first_and_one_click_files_the_newest(
    office: Office, tab: PapersTab, tmp_path: Path
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for place, name in enumerate(("ескі.png", "жаңа.png")):
        image = QImage(40, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white if place else Qt.GlobalColor.gray)
        image.save(str(folder / name))
        os.utime(folder / name, (1_700_000_000 + place, 1_700_000_000 + place))
    tab.scans.set_folder(folder)
    tab.scan.setChecked(True)
    office.rest()
    assert [card.scan.path.name for card in tab.scans.cards] == ["жаңа.png", "ескі.png"]
    assert tab.scan.text().endswith("2")
    office.qtbot.waitUntil(lambda: all(card.thumb.pixmap is not None for card in tab.scans.cards), timeout=20000)
    QTest.mouseClick(tab.scans.cards[0].thumb, LEFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    office.qtbot.waitUntil(lambda: len(tab.scans.cards) == 1, timeout=5000)
    assert [(paper.kind, paper.file_name) for paper in papers(office)] == [("selection_act", "жаңа.png")]
    assert (folder / "жаңа.png").exists(), "the scan itself stays"
    tab.scans.move.setChecked(True)
    drop(line(tab, "location_scheme"), folder / "ескі.png")
    office.qtbot.waitUntil(lambda: (folder / "filed" / "ескі.png").exists(), timeout=5000)
    office.rest()
    assert tab.scans.cards == []


def test_a_scan_folder_that_is_gone_is_told_in_place(office: Office, tab: PapersTab, tmp_path: Path) -> None:
    tab.scan.setChecked(True)
    assert tab.scans.choose.isVisible()
    tab.scans.set_folder(tmp_path / "server" / "scans")
    office.rest()
    assert str(tmp_path / "server" / "scans") in tab.scans.words.text()
    assert office.said == []


def test_a_register_that_is_only_read_shows_papers_and_takes_none(open_office: Opener, qtbot, scan, tmp_path) -> None:
    from data.store.backup import copy_file
    from data.store.open import open_register
    from gui.session import Session

    office = open_office()
    attach(office, "plot", MIDDLE.id)
    copy_file(office.register.database, tmp_path / "copy.gpkg")
    session = Session(open_register(tmp_path / "copy.gpkg", today=office.session.today, read_only=True), "en")
    session.select([MIDDLE.id])
    shown = office.show(Passport(session))
    assert isinstance(shown, Passport)
    shown.open_tab("papers")
    tab = shown.tab_papers
    assert not tab.files.isEnabled()
    assert {one.objectName() for one in row(tab).more.menu().actions()} - {""} == {"open", "save_as"}
    drop(tab, scan())
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert tab.refusals.isVisible()
    session.close()


def test_a_plot_without_a_registration_keeps_papers_too(open_office: Opener, scan) -> None:
    office = open_office(replace(MIDDLE, zone_id=None))
    office.session.select([MIDDLE.id])
    shown = office.show(Passport(office.session))
    assert isinstance(shown, Passport)
    shown.open_tab("papers")
    assert shown.tab_papers.nothing.isVisible()
    drop(shown.tab_papers, scan())
    assert len(papers(office)) == 1
    assert not shown.tab_papers.nothing.isVisible()
    assert [button.text() for button in shown.tab_papers.findChildren(QPushButton) if button.isVisible()]


def test_a_project_has_its_own_papers_in_its_form(office: Office, scan) -> None:
    (project,) = office.register.all(Project)
    part = SubjectPapers(office.session)
    office.show(part)
    part.show_subject("project", project.id)
    assert part.nothing.isVisible()
    assert drop(part, scan("бизнес-жоспар.pdf"), scan("бос.pdf", b""))
    (paper,) = papers(office)
    assert (paper.subject, paper.subject_id, paper.file_name) == ("project", project.id, "бизнес-жоспар.pdf")
    assert [shown.paper for shown in part.papers.rows] == [paper]
    assert "бос.pdf" in part.refusals.sentences[0]
    part.show_subject("party", project.party_id)
    assert part.papers.rows == []
    assert not part.refusals.isVisible()
