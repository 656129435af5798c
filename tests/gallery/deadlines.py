"""Pictures of the place Late: the list, the calendar, the empty state."""

from datetime import date

from tests.gallery.studio import Studio


def deadlines(studio: Studio) -> None:
    """The list of all zones, its first line chosen."""
    page = _open(studio)
    page.show_view("list")
    first = next(row for row in range(page.model.rowCount()) if page.model.line(row) is not None)
    page.table.selectRow(first)
    studio.settle()
    studio.window.drawer.shut()


def month(studio: Studio) -> None:
    """The calendar at a month with moved days."""
    page = _open(studio)
    page.show_view("calendar")
    days = [one.day for one in page.book.days(*page.month.shown)]
    page.month.go(max(set(days), key=days.count) if days else studio.session.today)


def march(studio: Studio) -> None:
    """A month with holidays."""
    page = _open(studio)
    page.show_view("calendar")
    page.month.go(date(2027, 3, 8))


def nothing_late(studio: Studio) -> None:
    """Nobody has anything that looks like this."""
    page = _open(studio)
    page.show_view("list")
    page.model.look_for("")
    page.book.lines = []
    page.model.refresh()
    page._show_head()


def _open(studio: Studio):
    window = studio.window
    window._go(None)
    window.show_place("late")
    page = window.middle.page
    page.book.ready = page.book.ready and bool(page.book.lines)
    page.book.prepare()
    studio.settle(until=lambda: page.book.ready)
    return page


def ended(studio: Studio) -> None:
    """The passport of a plot whose right has ended, with the button that releases it."""
    _choose(studio, "terminated")


def registered(studio: Studio) -> None:
    """The passport of a registered plot, with what can be done about its right."""
    _choose(studio, "registered")


def _choose(studio: Studio, word: str) -> None:
    found = next(status for status in studio.session.statuses.values() if status.status == word)
    studio.session.select([found.id], zoom=True)
    studio.window.desk.show_passport("plot")


def right_dialogs(studio: Studio) -> dict:
    """The dialogs of a right: use, end, release."""
    from data.model import Plot, Registration
    from gui.dialogs import end_right, set_use

    session, window = studio.session, studio.window

    def of(word: str):
        status = next(one for one in session.statuses.values() if one.status == word)
        plot = session.register.get(Plot, status.id)
        return plot, session.register.get(Registration, status.registration_id)

    return {
        "right_use": lambda: set_use.SetUseDialog(window, session, *of("registered")),
        "right_end": lambda: end_right.EndRightDialog(window, session, of("registered")[0], why="lease_expired"),
        "right_release": lambda: end_right.ReleasePlotDialog(window, session, of("terminated")[0]),
    }


DEADLINES = {
    "late-list": deadlines,
    "late-month": month,
    "late-march": march,
    "late-empty": nothing_late,
    "right-registered": registered,
    "right-ended": ended,
}
