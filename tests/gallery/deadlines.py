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


DEADLINES = {"late-list": deadlines, "late-month": month, "late-march": march, "late-empty": nothing_late}
