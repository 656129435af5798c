"""What can be done about a deadline: the moves of its stage, the deeds of its right, copies."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from data.model import Stage
from data.registration.deadlines import Deadline
from data.registration.tracks import stage_name
from gui.actions.action import Desk
from gui.dialogs import stage_step
from gui.i18n import translate
from gui.panels import asking, rights
from gui.panels.stage_words import MOVES, move_word
from gui.theme import icon
from gui.widgets import wording

ICONS = {"start": "start", "resume": "start", "finish": "finish", "suspend": "suspend", "return": "return"}
WHY = {"lease_end": "lease_expired", "non_use": "seized", "development": "seized"}
"""Why a right most likely ends where its line is clicked."""
FIRST = {"lease_end": "end_right"}
"""What comes first where it is not the use of the plot."""


def line_menu(owner: QWidget, desk: Desk, line: Deadline, copy: Callable[[], object]) -> QMenu:
    """The menu of a line; it belongs to ``owner``."""
    menu = QMenu(owner)
    session, plot_id = desk.session, line.status.id
    menu.addAction(icon("stages"), translate("Deadlines", "Open the stages"), lambda: desk.show_passport("stages"))
    menu.addAction(icon("zoom_to"), translate("Plots", "Show on the map"), lambda: session.zoom_to([plot_id]))
    menu.addSeparator()
    for move in MOVES.get(line.case.stage_status or "", ()) if session.can_write else ():
        word = f"{move_word(move, line.case.stage_status or '')}…"
        menu.addAction(icon(ICONS.get(move, "stage")), word, lambda move=move: step(desk, line, move))
    menu.addSeparator()
    deeds = sorted(rights.DEEDS.get(line.status.status, ()), key=lambda deed: deed != FIRST.get(line.kind))
    for deed in deeds if session.can_write else ():
        menu.addAction(
            f"{rights.deed_word(deed)}…",
            lambda deed=deed: rights.ask(desk.parent, session, plot_id, deed, WHY.get(line.kind, "terminated")),
        )
    menu.addSeparator()
    number = line.status.cadastral_no or ""
    menu.addAction(icon("copy"), translate("Plots", "Copy number"), lambda: QGuiApplication.clipboard().setText(number))
    menu.addAction(translate("Plots", "Copy as a table"), copy)
    return menu


def show_line_menu(owner: QWidget, desk: Desk, line: Deadline, spot: QPoint, copy: Callable[[], object]) -> None:
    """Open the menu at that spot of the screen; the plot of the line is chosen."""
    if line.status.id not in desk.session.selection:
        desk.session.select([line.status.id])
    menu = line_menu(owner, desk, line, copy)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)


def step(desk: Desk, line: Deadline, move: str) -> None:
    """Ask for the day and the words of that move of the present stage, and write it."""
    session = desk.session
    stage = session.ask(lambda register: register.get(Stage, line.case.stage_id or ""))
    if stage is None:
        return
    answer = stage_step.ask(desk.parent, session, move, stage_name(line.case.track, stage.key, wording.language()))
    if answer is not None:
        asking.step(session, stage, answer)
