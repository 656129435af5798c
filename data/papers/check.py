"""Whether the bytes of all papers are as they were put into the register."""

from collections.abc import Callable
from dataclasses import dataclass

from data.model import Document
from data.register import Register

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PapersCheck:
    """How many papers have a file, and those whose bytes are missing or damaged."""

    checked: int
    faulty: tuple[Document, ...]


def check_papers(register: Register, progress: Progress | None = None) -> PapersCheck:
    """Read the bytes of every paper and compare them with their SHA-256; ``progress`` may raise Cancelled."""
    bad = register.faulty_attachments(progress)
    papers = [paper for paper in register.all(Document) if paper.attachment is not None]
    return PapersCheck(len(papers), tuple(paper for paper in papers if paper.attachment in bad))
