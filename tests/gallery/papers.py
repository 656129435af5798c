"""Pictures of the papers of a plot: the checklist with files, a paper that is being changed, new scans."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter

from data.acts.attach_document import attach_documents, bytes_of
from data.acts.new_version import new_version
from data.papers.read import read_paper
from tests.gallery.studio import Studio


def letter(path: Path, title: str, lines: int = 14) -> Path:
    """A page of a made-up letter as PDF, or as a picture where the name says so."""
    if path.suffix == ".pdf":
        writer = QPdfWriter(str(path))
        writer.setResolution(100)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        with QPainter(writer) as painter:
            _write(painter, title, lines)
        return path
    image = QImage(827, 1169, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        _write(painter, title, lines)
    image.save(str(path))
    return path


def _write(painter: QPainter, title: str, lines: int) -> None:
    font = QFont("Roboto")
    font.setPixelSize(34)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(80, 90, 660, 120), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, title)
    for line in range(lines):
        painter.fillRect(QRectF(80, 250 + 46 * line, 660 - 90 * (line % 4 == 3), 10), Qt.GlobalColor.gray)
    painter.drawEllipse(QRectF(560, 920, 130, 130))


def papers(studio: Studio) -> None:
    """The plot that is late in registration, with papers of its stages and two that no stage asks for."""
    session = studio.session
    late = next(status for status in session.statuses.values() if status.overdue and status.project_id)
    session.select([late.id])
    studio.window.desk.show_passport("papers")
    studio.window.passport.tab_papers.refusals.forget()
    studio.window.passport.tab_papers.scan.setChecked(False)
    studio.window.passport.tab_papers.papers.form.finish()
    studio.settle()
    data = studio.window.passport.data()
    if not any(paper.attachment for paper in data.documents):
        _fill(studio, data)
    studio.settle()


def _fill(studio: Studio, data) -> None:
    present = data.present
    needed = next(kind for kind in data.track.stages if kind.key == present.key).papers_needed
    folder = studio.folder
    files = [
        letter(folder / "Таңдау актісі № 14.pdf", "Таңдау актісі"),
        letter(folder / "skan_0231.png", "Схема", 9),
        letter(folder / "Инвестордың хаты.pdf", "Хат", 6),
    ]
    read = [read_paper(path) for path in files]
    better = read_paper(letter(folder / "Таңдау актісі № 14 (түзетілген).pdf", "Таңдау актісі", 17))

    def put(subject: str, subject_id: str, file, **fields) -> None:
        studio.session.do(
            lambda register: attach_documents(register, subject, subject_id, [file], **fields),
            attachments=bytes_of([file]),
        )
        studio.settle()

    put("stage", present.id, read[0], kind=needed[0], number="14", dated=studio.session.today.replace(day=3))
    put("plot", data.plot.id, read[1])
    put("plot", data.plot.id, read[2], kind="letter", title="Мерзімді ұзарту туралы хат")
    paper = next(one for one in studio.window.passport.data().documents if one.attachment == read[0].hash)
    studio.session.do(lambda register: new_version(register, paper, better), attachments=bytes_of([better]))
    studio.settle()


def papers_changed(studio: Studio) -> None:
    """Kind, title, number and day of a paper in place, its older version, and files that were not taken."""
    papers(studio)
    tab = studio.window.passport.tab_papers
    (studio.folder / "setup.exe").write_bytes(b"MZ")
    (studio.folder / "бос.pdf").touch()
    tab.file([studio.folder / "setup.exe", studio.folder / "бос.pdf"])
    row = next(row for row in tab.papers.rows if row.older)
    row.versions.show()
    row.wanted.emit("edit", row.paper)
    studio.settle()


def papers_scans(studio: Studio) -> None:
    """The scans that wait in the folder of the scanner."""
    papers(studio)
    folder = studio.folder / "scans"
    folder.mkdir(exist_ok=True)
    for number, title in enumerate(("Қаулы", "Шарт", "Өтініш", "Қорытынды")):
        letter(folder / f"Scan_2026-11-23_{number}.{'png' if number % 2 else 'pdf'}", title, 8 + number)
    tab = studio.window.passport.tab_papers
    tab.scans.set_folder(folder)
    tab.scan.setChecked(True)
    studio.settle(
        until=lambda: bool(tab.scans.cards) and all(card.thumb.pixmap is not None for card in tab.scans.cards)
    )


def papers_preview(studio: Studio) -> None:
    """A larger look at a paper."""
    papers(studio)
    tab = studio.window.passport.tab_papers
    row = next(row for row in tab.papers.rows if row.older)
    studio.settle(until=lambda: row.thumb.pixmap is not None)
    row.thumb.click()


PAPERS = {
    "papers": papers,
    "papers-changed": papers_changed,
    "papers-scans": papers_scans,
    "papers-preview": papers_preview,
}
