"""Pictures of the board: at rest, a card in the hand, the question after the drop, the strip, the other track, nothing there."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.gallery.studio import Studio

LEFT = Qt.MouseButton.LeftButton


def board(studio: Studio):
    """The board of the zone, its latest card chosen."""
    studio.window._go(studio.session.zones[0].id)
    studio.window.rail.buttons["board"].click()
    place = studio.window.middle.page
    if place.deeds.bubble is not None:
        place.deeds.bubble.close()
    place.view.hand.drop()
    place._show_track("allotment")
    place._show_only(None)
    studio.settle()
    column = max(place.model.columns, key=lambda one: one.late)
    if len(column):
        place.view.keyboard.choose(column.plot_at(0))
    studio.settle()
    return place


def at_rest(studio: Studio) -> None:
    """The board."""
    board(studio)


def carry(studio: Studio, target: str):
    """The chosen card over that column or over that part of the strip."""
    from gui.board.painting import stop_cells

    place = board(studio)
    view = place.view
    start = view.rect_of(view.current).center()
    keys = [lane.key for lane in view.lanes]
    here = place.model.place_of(view.current)[0]
    if target in ("next", "back", "far"):
        view.reveal(view.current)
        goal = {"next": here + 1, "back": here - 1, "far": min(here + 2, len(keys) - 1)}[target]
        spot = view.lane_rect(goal).center() + QPoint(0, 40)
    else:
        spot = stop_cells(view.strip_rect())[target].center()
    mouse(view, QEvent.Type.MouseButtonPress, start)
    for part in (0.3, 1.0):
        mouse(view, QEvent.Type.MouseMove, start + (spot - start) * part)
    return view, spot


def carried(target: str):
    """A card in the hand; the picture is taken there."""

    def take(studio: Studio) -> None:
        carry(studio, target)

    return take


def asked(target: str):
    """The card that asks after a drop."""

    def take(studio: Studio) -> None:
        view, spot = carry(studio, target)
        mouse(view, QEvent.Type.MouseButtonRelease, spot)

    return take


def other_track(studio: Studio) -> None:
    """The track of the management company."""
    board(studio)._show_track("zone")


def only_late(studio: Studio) -> None:
    """Late ones alone."""
    board(studio)._show_only("late")


def nothing(studio: Studio) -> None:
    """A zone without an application."""
    place = board(studio)
    from dataclasses import replace

    place.set_filter(replace(place._filter, zone_id="none"))


def mouse(view, kind: QEvent.Type, spot) -> None:
    """What the viewport gets from a mouse with its left button down."""
    place = QPointF(spot)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    there = QPointF(view.viewport().mapToGlobal(place.toPoint()))
    event = QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


BOARD = {
    "board": at_rest,
    "board-drag": carried("next"),
    "board-far": asked("far"),
    "board-strip": carried("suspend"),
    "board-back": asked("back"),
    "board-zone": other_track,
    "board-late": only_late,
    "board-nothing": nothing,
}
