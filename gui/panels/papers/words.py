"""What a paper is called, and what stands under its name."""

from pathlib import PurePath

from data.model import Document
from gui.i18n import translate
from gui.widgets import wording


def paper_name(kind: str | None) -> str:
    """The kind of a paper in words; without one, that nobody has said."""
    return wording.listed("paper", kind) if kind else translate("Papers", "Kind not chosen")


def title_of(paper: Document) -> str:
    """The title, else the name of the file, else the kind."""
    if paper.title or paper.file_name:
        return paper.title or paper.file_name or ""
    return paper_name(paper.kind) if paper.kind else translate("Papers", "Paper without a title")


def details_of(paper: Document, count: int = 1) -> str:
    """Number, day, size, and how many versions are kept."""
    parts = [f"№ {paper.number}" if paper.number else "", wording.day(paper.dated) if paper.dated else ""]
    if paper.title and paper.file_name:
        parts.append(paper.file_name)
    if paper.file_size is not None:
        parts.append(size_words(paper.file_size))
    if count > 1:
        parts.append(translate("Papers", "%n versions", "", count))
    if paper.added_on and not paper.dated:
        parts.append(translate("Papers", "filed on {day}").format(day=wording.day(paper.added_on)))
    return " · ".join(part for part in parts if part) or wording.DASH


def size_words(size: int) -> str:
    """So many bytes in kB or MB."""
    if size < 1_000_000:
        return translate("Papers", "{n} kB").format(n=max(1, round(size / 1000)))
    return translate("Papers", "{n} MB").format(n=wording.number(size / 1_000_000, 1, trim=True))


def ending_of(name: str | None) -> str:
    """The ending of a file in capitals, for a file without a picture."""
    return PurePath(name or "").suffix.lstrip(".").upper()[:4]
