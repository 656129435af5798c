"""Pictures of time: the map as of a date, and what changed between two days."""

from datetime import date

from PySide6.QtTest import QTest

from tests.gallery.studio import Studio

THEN = date(2025, 3, 1)


def past_map(studio: Studio) -> None:
    """The zone on a day of last year, with a plot that was clicked."""
    window = studio.window
    window._go(studio.session.zones[0].id)
    studio.settle()
    past = window.map.past
    past.open()
    studio.settle(until=lambda: past.resting)
    past.bar._want(THEN)
    studio.settle(until=lambda: past.resting)
    ids = window.map.canvas.plots_in(window.map.canvas.camera.bounds)
    if ids:
        past.pick([ids[0]], "replace")
        QTest.qWait(50)


def past_changes(studio: Studio) -> None:
    """What changed in the year before that day."""
    past_map(studio)
    studio.window.map.past.bar.changes.click()
    studio.settle()


def stage_bars(studio: Studio) -> None:
    """A late registration over its working days."""
    late = max((one for one in studio.session.statuses.values() if one.overdue), key=lambda one: one.due)
    studio.session.select([late.id])
    studio.window.desk.show_passport("stages")


def life_story(studio: Studio) -> None:
    """The life of a plot that came from another one."""
    from data.model import Lineage

    child = studio.session.register.all(Lineage)[0].child_id
    studio.session.select([child])
    studio.window.desk.show_passport("history")


def retired_story(studio: Studio):
    """The story of a plot that is no longer there."""
    from data.model import Lineage
    from gui.story.dialog import StoryDialog

    return StoryDialog(studio.window, studio.session, studio.session.register.all(Lineage)[0].parent_id)


PAST = {"past-map": past_map, "past-changes": past_changes, "past-stages": stage_bars,
        "past-story": life_story}  # fmt: skip
