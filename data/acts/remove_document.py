"""Take a paper off the record; the journal and the bytes stay, so that undo brings it back."""

from data.acts.checks import the
from data.edit import Edit, delete, edit, update
from data.model import Document
from data.papers.versions import versions
from data.register import Register


def remove_document(register: Register, document: Document | str, *, edit_id: str | None = None) -> Edit:
    """The paper goes with all the versions before it. Raises TelimError no_such_record."""
    paper = the(register, Document, document)
    row = versions(paper, register.all(Document, subject=paper.subject, subject_id=paper.subject_id))
    return edit("remove_document", [delete(one) for one in row], id=edit_id)


def remove_version(register: Register, document: Document | str, *, edit_id: str | None = None) -> Edit:
    """One version goes; the one after it follows on the one before. Raises TelimError no_such_record."""
    version = the(register, Document, document)
    later = register.all(Document, replaces=version.id)
    changes = [update(one, replaces=version.replaces) for one in later]
    return edit("remove_version", [*changes, delete(version)], id=edit_id)
