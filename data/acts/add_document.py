"""Add a paper to a plot, a project or a stage: what it is, its number and its day."""

from datetime import date

from data.acts.checks import past_day
from data.edit import Edit, edit, insert
from data.model import Document
from data.register import Register
from gis.errors import TelimError

SUBJECTS = ("plot", "project", "zone", "party", "stage")


def add_document(
    register: Register,
    subject: str,
    subject_id: str,
    *,
    title: str | None = None,
    number: str | None = None,
    dated: date | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The paper as a record beside its subject.

    Raises TelimError not_in_list for an unknown kind of subject, document_empty, date_in_future.
    """
    if subject not in SUBJECTS:
        raise TelimError("not_in_list", value=subject, known=", ".join(SUBJECTS))
    if not (title or "").strip() and not (number or "").strip():
        raise TelimError("document_empty")
    day = past_day(register, dated) if dated is not None else None
    paper = Document(subject=subject, subject_id=subject_id, title=title, number=number, dated=day)
    return edit("add_document", [insert(paper)], id=edit_id)
