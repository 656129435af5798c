"""The office settings: each page as it opens, on a small screen too, and with a line being added."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog

from tests.gallery.studio import Studio

SMALL = (887, 472)
WIDE = (1880, 1000)
USUAL = (1180, 760)


def office_pages(studio: Studio) -> dict[str, Callable[[], QDialog]]:
    """Name of the picture -> the dialog as it stands in it."""
    from data.acts.change_list import add_entry, change_entry
    from data.acts.set_calendar_day import set_calendar_day
    from data.lists import Words
    from gui.dialogs.office.dialog import OfficeDialog

    session = studio.session

    def made(page: str, size: tuple[int, int] = USUAL, then: Callable[[OfficeDialog], object] | None = None):
        def make() -> QDialog:
            dialog = OfficeDialog(studio.window, session)
            dialog.open(page)
            dialog.resize(*size)
            if then is not None:
                studio.settle()
                then(dialog)
            return dialog

        return make

    def own_lists(dialog: OfficeDialog) -> None:
        """The office has made its lists: a new state, another name, a hidden line, a unit."""
        for act in (
            lambda register: add_entry(register, "project_state", Words("мұздатылған", "заморожен", "")),
            lambda register: change_entry(register, "project_state", "idea", hidden=True),
        ):
            session.do(act)
        dialog.pages["lists"].open("project_state")
        studio.settle()
        dialog.pages["lists"].lines.go_to("zamorojen")

    def new_line(dialog: OfficeDialog) -> None:
        dialog.pages["lists"].open("fact")
        studio.settle()
        dialog.pages["lists"].add.click()

    def moved_day(dialog: OfficeDialog) -> None:
        day = date(2026, 12, 31)
        session.do(lambda register: set_calendar_day(register, day, False, "Демалыс күні (ауыстырылды)", "Перенос"))
        dialog.pages["calendar"].go(day)
        studio.settle()

    def stage(dialog: OfficeDialog) -> None:
        page = dialog.pages["tracks"]
        page.stages.go_to("preselection")
        page._move("apz", 4)
        studio.settle()

    return {
        "office_tracks": made("tracks"),
        "office_tracks_small": made("tracks", SMALL),
        "office_tracks_wide": made("tracks", WIDE, stage),
        "office_calendar": made("calendar"),
        "office_calendar_small": made("calendar", SMALL, moved_day),
        "office_calendar_wide": made("calendar", WIDE),
        "office_lists": made("lists", USUAL, own_lists),
        "office_lists_small": made("lists", SMALL),
        "office_lists_new": made("lists", USUAL, new_line),
        "office_codes": made("codes"),
    }
