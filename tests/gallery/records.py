"""Pictures of the place Records: its sections, filters, groups and cards, and the change of many rows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from gui.places.records import RecordsPlace
from gui.tables.spec import Among, Span
from gui.widgets.popover import Popover
from tests.gallery.studio import Studio


def place_of(studio: Studio, section: str = "plots") -> RecordsPlace:
    """The place, open at that section, as it is shown first."""
    window = studio.window
    for card in window.findChildren(Popover):
        card.close()
    window.rail.buttons["records"].click()
    page = window.middle.page
    page.open_section(section)
    studio.settle()
    studio.settle(until=lambda: page.panel.keeper.rows is not None)
    page.panel.set_spec(page.panel.section.usual())
    return page


def section(name: str) -> Callable[[Studio], None]:
    """A section as it opens."""

    def take(studio: Studio) -> None:
        place_of(studio, name)

    return take


def groups(studio: Studio) -> None:
    """Plots of three statuses from half a hectare on, by status, three of them chosen."""
    panel = place_of(studio).panel
    wanted = (Among("status", ("free", "in_progress", "registered")), Span("area", 0.5, None))
    order = (("area", True), ("number", False))
    panel.set_spec(replace(panel.spec, conditions=wanted, group="status", order=order))
    studio.session.select(panel.model.ids()[:3])


def card(studio: Studio) -> None:
    """The card of a filter."""
    groups(studio)
    studio.settle()
    studio.window.middle.page.panel.bar.open_card("status")


def columns(studio: Studio) -> None:
    """The card of the columns."""
    place_of(studio).panel.open_columns()


RECORDS = {
    "records-plots": section("plots"),
    "records-projects": section("projects"),
    "records-parties": section("parties"),
    "records-zones": section("zones"),
    "records-documents": section("documents"),
    "records-facts": section("facts"),
    "records-groups": groups,
    "records-filter": card,
    "records-columns": columns,
}


def change_many_dialog(studio: Studio) -> QDialog:
    """A right for many plots: some of them are in registration and refuse."""
    from gui.dialogs.change_many import ChangeManyDialog

    dialog = ChangeManyDialog(studio.window, studio.session, "plot", list(studio.session.statuses))
    dialog.field.editor.choose("right_type")
    dialog.editors["right_type"].editor.choose("lease_short")
    return dialog


def name_dialog(studio: Studio) -> QDialog:
    """The name of a view that is there already."""
    from gui.i18n import translate
    from gui.records.views import NameDialog

    name = translate("Records", "Free plots by size")
    dialog = NameDialog(studio.window, translate("Views", "Save as a view"), "", [name])
    dialog.field.editor.setText(name)
    return dialog
