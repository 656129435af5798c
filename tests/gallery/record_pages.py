"""Pictures of the records: pages of project, investor, zone and region in the column, and their dialogs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from data.model import Fact, Party, Project
from tests.gallery.studio import Studio

BRICKS, FREE = "10-156-999-001", "10-156-999-002"


def page(table: str, tab: str = "", where: Callable[[Any], bool] = lambda _one: True) -> Callable[[Studio], None]:
    """The record of that table, at that tab, in the passport's column."""

    def take(studio: Studio) -> None:
        session = studio.session
        kinds = {"project": Project, "party": Party}
        if table == "region":
            id = "region"
        elif table == "zone":
            id = session.zones[0].id
        else:
            id = next(one.id for one in session.register.all(kinds[table]) if where(one))
        studio.window.show_passport()
        studio.window.passport.records.open(table, id, tab)

    return take


def contradicted(studio: Studio) -> None:
    """A figure of which two sources say different things, all of them shown."""
    told = {fact.subject_id for fact in studio.session.register.all(Fact, subject="project", key="investment_mln")
            if fact.value is not None}  # fmt: skip
    page("project", "money", lambda one: one.id in told)(studio)
    shown = studio.window.passport.records.page
    next(card for card in shown.panels["figures"].cards if card.pair.key == "investment_mln").sources.show()


def years(studio: Studio) -> None:
    """The region's output by year, with the total that its source states."""
    page("region")(studio)
    studio.settle()
    section = studio.window.passport.records.page.sections["money"]
    section.verticalScrollBar().setValue(section.verticalScrollBar().maximum())


def plot_links(studio: Studio) -> None:
    """What a plot's passport tells of its projects over time."""
    studio.session.select([studio.plot(BRICKS)])
    studio.window.desk.show_passport("project")
    studio.settle()
    bar = studio.window.passport.tab_project.verticalScrollBar()
    bar.setValue(bar.maximum())


def free(studio: Studio) -> None:
    """The passport of a free plot, where an application begins."""
    studio.session.select([studio.plot(FREE)])
    studio.window.show_passport()


PAGES: dict[str, Callable[[Studio], None]] = {
    **{f"record-project-{tab}": page("project", tab) for tab in ("identity", "what", "where", "links", "history")},
    "record-project-money": contradicted,
    "record-party": page("party"),
    "record-party-links": page("party", "links"),
    "record-zone": page("zone", "where"),
    "record-years": years,
    "record-plot-links": plot_links,
    "record-free-plot": free,
}


def application(studio: Studio, *, new: bool) -> QDialog:
    """An application for a free plot: of a known project, or everything new and doubtful."""
    from gui.dialogs.new_application import NewApplicationDialog

    dialog = NewApplicationDialog(studio.window, studio.session, studio.plot(FREE))
    if new:
        dialog.show_party("new")
        known = studio.session.register.all(Party)[0]
        for name, text in (("number", "130540016185"), ("name_kk", known.name_kk), ("phone", "19876543210")):
            editor = dialog.new_party.fields[name].editor
            editor.setPlainText(text) if hasattr(editor, "setPlainText") else editor.setText(text)
    return dialog


def record(studio: Studio, tab: str) -> QDialog:
    """The record of a plot in a window of its own, as tables open it."""
    from gui.dialogs.record_form import RecordDialog

    dialog = RecordDialog(studio.window, studio.session)
    dialog.records.open("plot", studio.plot(BRICKS), tab)
    return dialog


def record_dialogs(studio: Studio) -> dict[str, Callable[[], QDialog]]:
    """The dialogs by name."""
    return {
        "application": lambda: application(studio, new=False),
        "application-new": lambda: application(studio, new=True),
        "record": lambda: record(studio, "identity"),
        "record-links": lambda: record(studio, "links"),
    }
