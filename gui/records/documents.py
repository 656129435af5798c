"""The table of papers: number, day, title, and what they belong to."""

from typing import NamedTuple

from data.model import Document
from data.register import Register
from gui.i18n import translate
from gui.records.plots import listed, stage_rank, stage_word
from gui.records.section import Section
from gui.records.subjects import Subjects
from gui.tables import column as make
from gui.tables.column import Column
from gui.tables.spec import Among, Known, Spec, View
from gui.widgets import wording


class DocumentLine(NamedTuple):
    """A paper with the name of what it belongs to; ``stage`` is the stage that it was added to."""

    document: Document
    belongs: str | None
    stage: str | None
    plots: tuple[str, ...]


class DocumentSection(Section):
    """Papers; those that a newer version replaces are told as old."""

    name, table = "documents", "document"
    touches = frozenset({"document", "project", "party", "zone", "plot"})

    def title(self) -> str:
        return translate("Records", "Documents")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(), *(one.hidden() for one in _hidden()))

    def read(self, register: Register) -> list[DocumentLine]:
        documents = register.all(Document)
        subjects, stages = Subjects(register, self.session.statuses.values()), register.stage_places()
        found = []
        for one in documents:
            place = stages.get(one.id)
            subject, subject_id = ("plot", place.plot_id) if place is not None else (one.subject, one.subject_id)
            stage = place.stage if place is not None else None
            name, plots = subjects.name(subject, subject_id), subjects.plots(subject, subject_id)
            found.append(DocumentLine(one, name, stage, plots))
        return found

    def id_of(self, row: DocumentLine) -> str:
        return row.document.id

    def plots_of(self, row: DocumentLine) -> tuple[str, ...]:
        return row.plots

    def views(self) -> tuple[View, ...]:
        order = (("dated", True),)
        return (
            View(translate("Records", "Without a file"), Spec((Among("has_file", (False,)),), order=order)),
            View(translate("Records", "Without a number"), Spec((Known("number", False),), order=order)),
        )

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "papers",
            translate("Records", "No papers yet"),
            translate("Records", "Papers of plots, projects and stages stand here; add one in a passport."),
            "",
        )


def _shown() -> tuple[Column, ...]:
    return (
        make.words("title", translate("Records", "Title"), lambda row: row.document.title, 280, "strong"),
        make.words("number", translate("Records", "No"), lambda row: row.document.number, 120),
        make.day("dated", translate("Records", "Day"), lambda row: row.document.dated),
        make.choice("subject", translate("Records", "Belongs to"), lambda row: row.document.subject, subject_word, 110),
        make.words("belongs", translate("Records", "Of what"), lambda row: row.belongs, 190),
        make.choice("stage", translate("Records", "Stage"), lambda row: row.stage, stage_word, 190, stage_rank),
        make.flag("has_file", translate("Records", "Has a file"), lambda row: row.document.attachment is not None, 90),
    )


def _hidden() -> tuple[Column, ...]:
    def kilobytes(row: DocumentLine) -> float | None:
        size = row.document.file_size
        return None if size is None else size / 1024

    return (
        make.words("file_name", translate("Records", "File"), lambda row: row.document.file_name),
        make.number("file_size", translate("Records", "Size, KB"), kilobytes, 0),
        make.day("added_on", translate("Records", "Added on"), lambda row: row.document.added_on),
        make.flag(
            "version", translate("Records", "Newer version of another"), lambda row: row.document.replaces is not None
        ),
    )


def subject_word(key: str) -> str:
    """What a paper belongs to, in a word."""
    return wording.capital(translate("Records", "stage")) if key == "stage" else listed("subject")(key)
