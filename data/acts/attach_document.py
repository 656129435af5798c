"""Put files into the register as papers of a plot, a project, a zone, an investor or a stage."""

from collections.abc import Sequence
from datetime import date

from data.acts.add_document import SUBJECTS
from data.acts.checks import past_day
from data.edit import Edit, edit, insert
from data.model import Document
from data.office import lists_of
from data.papers.read import PaperFile
from data.papers.versions import current
from data.register import Register
from gis.errors import TelimError


def attach_documents(
    register: Register,
    subject: str,
    subject_id: str,
    files: Sequence[PaperFile],
    *,
    kind: str | None = None,
    title: str | None = None,
    number: str | None = None,
    dated: date | None = None,
    edit_id: str | None = None,
) -> Edit:
    """One paper for each file, in one edit; apply it with ``bytes_of(files)``.

    A file that stands there already under this kind is left out. Raises TelimError paper_already_here where none is
    left, not_in_list for an unknown subject or kind, date_in_future.
    """
    if subject not in SUBJECTS:
        raise TelimError("not_in_list", value=subject, known=", ".join(SUBJECTS))
    lists_of(register).check_key("paper", kind)
    day = past_day(register, dated) if dated is not None else None
    here = current(register.all(Document, subject=subject, subject_id=subject_id))
    known = {paper.attachment for paper in here if paper.kind == kind}
    new = {file.hash: file for file in files if file.hash not in known}
    if not new:
        raise TelimError("paper_already_here", file=", ".join(file.name for file in files))
    papers = [
        Document(
            subject=subject, subject_id=subject_id, kind=kind, number=_tidy(number), dated=day, title=_tidy(title),
            attachment=file.hash, file_name=file.name, file_size=file.size, added_on=register.today,
        )
        for file in new.values()
    ]  # fmt: skip
    return edit("attach_document", [insert(paper) for paper in papers], id=edit_id)


def bytes_of(files: Sequence[PaperFile]) -> dict[str, bytes]:
    """What ``Register.apply`` wants to be given with the edit."""
    return {file.hash: file.data for file in files}


def _tidy(text: str | None) -> str | None:
    return (text or "").strip() or None
