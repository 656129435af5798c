"""Versions of a paper: documents in a row, each naming the one before."""

from collections.abc import Iterable, Sequence
from datetime import date

from data.model import Document


def current(documents: Iterable[Document]) -> list[Document]:
    """The papers as they are now: those that no other of these replaces, in their order."""
    known = list(documents)
    replaced = {one.replaces for one in known if one.replaces}
    return [one for one in known if one.id not in replaced]


def versions(document: Document, documents: Sequence[Document]) -> list[Document]:
    """This paper and the ones before it, newest first."""
    by_id = {one.id: one for one in documents}
    row, seen = [document], {document.id}
    while (before := by_id.get(row[-1].replaces or "")) is not None and before.id not in seen:
        row.append(before)
        seen.add(before.id)
    return row


def newest_first(documents: Iterable[Document]) -> list[Document]:
    """By the day that the paper bears, else the day on which it came; without any day last."""
    return sorted(documents, key=lambda one: one.dated or one.added_on or date.min, reverse=True)
