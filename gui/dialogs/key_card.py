"""The card of keys: what each key and click does, in the order of the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.flow import Flow

WIDE = 1340
"""Pixels of the screen from which on the keys stand in three columns."""


def keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Groups of (keys, what they do); several keys are parted by a bar."""
    return [
        (
            translate("KeyCard", "Everywhere"),
            [
                ("Ctrl+K", translate("KeyCard", "Find a plot, project, investor or command")),
                ("Ctrl+Z", translate("KeyCard", "Undo: also after a restart")),
                ("Ctrl+Y|Ctrl+Shift+Z", translate("KeyCard", "Redo")),
                ("Ctrl+S", translate("KeyCard", "Says that all is saved already")),
                ("Ctrl+V", translate("KeyCard", "New plot from copied coordinates")),
                ("?", translate("KeyCard", "This card")),
            ],
        ),
        (
            translate("KeyCard", "Map"),
            [
                (translate("KeyCard", "Wheel"), translate("KeyCard", "Zoom where the pointer is")),
                (translate("KeyCard", "Middle button|Space"), translate("KeyCard", "Hold and drag: move the map")),
                (translate("KeyCard", "Click"), translate("KeyCard", "Choose a plot; drag a box for many")),
                ("Shift|Ctrl", translate("KeyCard", "With a click: add a plot; add or take away")),
                ("Enter", translate("KeyCard", "On an idle map: the last tool again")),
            ],
        ),
        (
            translate("KeyCard", "Drawing"),
            [
                (translate("KeyCard", "Click"), translate("KeyCard", "Sets a corner")),
                ("Enter|F2", translate("KeyCard", "Finish; also double click or a click on the first corner")),
                ("Backspace|Ctrl+Z", translate("KeyCard", "Takes the last corner back; Ctrl+Y sets it again")),
                ("0–9", translate("KeyCard", "Length of the next side: just type it")),
                ("Tab", translate("KeyCard", "Azimuth of the next side, from north, clockwise")),
                ("X|Y", translate("KeyCard", "Coordinate north; coordinate east")),
                ("R|O", translate("KeyCard", "Rectangle; circle. Their sizes are typed, Tab goes on")),
                ("G|T", translate("KeyCard", "Arc over a point; along a neighbour, T again: the other way round")),
                ("I", translate("KeyCard", "Corner from two known points: distances or azimuths")),
                ("C|Shift+C", translate("KeyCard", "Closes straight; closes along the neighbours")),
                ("Shift|F8", translate("KeyCard", "Right angle to the last side: while held; locked")),
                ("F10", translate("KeyCard", "Fixed angles to the last side: 45, 30 or 15°; any")),
                ("Ctrl|F3", translate("KeyCard", "Snapping off: while held; until pressed again")),
                ("F9", translate("KeyCard", "Corners on a grid of 1, 5 or 10 m; off")),
                ("Esc", translate("KeyCard", "Drops what was typed; then pauses. The sketch stays")),
            ],
        ),
        (
            translate("KeyCard", "Corners"),
            [
                (translate("KeyCard", "Drag"), translate("KeyCard", "Moves a corner; or click it, then its new place")),
                (translate("KeyCard", "Double click"), translate("KeyCard", "On a side: a new corner")),
                ("Del", translate("KeyCard", "Takes the corner away; three always stay")),
                ("[|]", translate("KeyCard", "Corner before; next corner")),
                ("0–9|F2", translate("KeyCard", "In the table: changes the value, Enter goes on downwards")),
                ("Ctrl+V", translate("KeyCard", "In the table: copied X and Y from this corner on")),
            ],
        ),
        (
            translate("KeyCard", "Change the shape"),
            [
                ("M|R|S", translate("KeyCard", "Move, turn, scale the chosen plots: click, or type how far")),
                ("W|O", translate("KeyCard", "Boundary along a drawn line; pull a side in parallel")),
                ("Q", translate("KeyCard", "Squares the plot up; a number: largest shift, U: alone")),
                ("U", translate("KeyCard", "Neighbours that share corners stay; go along again")),
                ("←|↑|→|↓", translate("KeyCard", "While moving: 0.1 m, with Shift 1 m")),
            ],
        ),
    ]


class KeyCardDialog(Dialog):
    """Keys in three columns, on a small screen in two."""

    def __init__(self, parent: QWidget | None) -> None:
        wide = QApplication.primaryScreen().availableGeometry().width() >= WIDE
        width = 1320 if wide else 820
        super().__init__(parent, translate("KeyCard", "Keys and mouse"), ok=translate("KeyCard", "Close"), width=width)
        self.cancel.hide()
        row = QHBoxLayout()
        row.setSpacing(28)
        groups = keys()
        narrow = (groups[:2] + groups[3:4], groups[2:3] + groups[4:])
        for half in (groups[:2], groups[2:3], groups[3:]) if wide else narrow:  # drawing has most keys
            column = QVBoxLayout()
            column.setSpacing(14)
            for title, lines in half:
                column.addWidget(_group(title, lines))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addLayout(row)


def _group(title: str, lines: list[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    grid.addWidget(labels.heading(title), 0, 0, 1, 2)
    for place, (pressed, words) in enumerate(lines, 1):
        caps = QWidget()
        flow = Flow(caps, gap=4)
        for key in pressed.split("|"):
            cap = labels.quiet(key)
            cap.setProperty("role", "key")
            cap.setWordWrap(False)
            flow.addWidget(cap)
        policy = caps.sizePolicy()
        policy.setHeightForWidth(True)
        caps.setSizePolicy(policy)
        grid.addWidget(caps, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(labels.quiet(words), place, 1, Qt.AlignmentFlag.AlignVCenter)
    return holder


def ask(parent: QWidget | None) -> None:
    """Show the card."""
    KeyCardDialog(parent).exec()
