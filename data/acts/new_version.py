"""Keep a newer version of a paper; the one before stays."""

from dataclasses import replace
from typing import Any

from data.acts.checks import the
from data.edit import Edit, edit, insert, update
from data.model import Document, new_id
from data.papers.read import PaperFile
from data.register import Register
from gis.errors import TelimError


def new_version(register: Register, document: Document | str, file: PaperFile, *, edit_id: str | None = None) -> Edit:
    """The paper with these bytes, as a row of its own after its newest version; apply it with ``bytes_of([file])``.

    Kind, title, number and day go on; a paper that was noted without a file gets this one.
    Raises TelimError no_such_record, paper_same_version.
    """
    newest = newest_of(register, the(register, Document, document))
    if newest.attachment == file.hash:
        raise TelimError("paper_same_version", file=file.name)
    values = _values(register, file)
    if newest.attachment is None:
        return edit("attach_document", [update(newest, **values)], id=edit_id)
    paper = replace(newest, id=new_id(), stamp=new_id(), replaces=newest.id, **values)
    return edit("new_version", [insert(paper)], id=edit_id)


def newest_of(register: Register, document: Document) -> Document:
    """The newest version of the paper."""
    seen = {document.id}
    while (later := register.all(Document, replaces=document.id)) and later[-1].id not in seen:
        document = later[-1]
        seen.add(document.id)
    return document


def _values(register: Register, file: PaperFile) -> dict[str, Any]:
    return {
        "attachment": file.hash,
        "file_name": file.name,
        "file_size": file.size,
        "added_on": register.today,
    }
