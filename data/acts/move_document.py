"""A paper was put beside the wrong record: let it stand beside another."""

from data.acts.add_document import SUBJECTS
from data.acts.checks import the
from data.edit import Edit, edit, update
from data.model import Document
from data.papers.versions import versions
from data.register import Register
from gis.errors import TelimError


def move_document(
    register: Register, document: Document | str, subject: str, subject_id: str, *, edit_id: str | None = None
) -> Edit:
    """The paper and all its versions beside that subject; nothing changes where it stands there.

    Raises TelimError no_such_record, not_in_list.
    """
    if subject not in SUBJECTS:
        raise TelimError("not_in_list", value=subject, known=", ".join(SUBJECTS))
    paper = the(register, Document, document)
    row = versions(paper, register.all(Document, subject=paper.subject, subject_id=paper.subject_id))
    if (paper.subject, paper.subject_id) == (subject, subject_id):
        return edit("move_document", [], id=edit_id)
    return edit("move_document", [update(one, subject=subject, subject_id=subject_id) for one in row], id=edit_id)
