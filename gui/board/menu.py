"""The menu of a card: the moves of its present stage, the stages that it can be taken to, passport and map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from data.registration.moves import CLOSED
from gui.board.words import column_name
from gui.i18n import translate
from gui.panels.stage_words import MOVES, move_word
from gui.theme import icon

if TYPE_CHECKING:
    from gui.places.board import BoardPlace


def card_menu(place: "BoardPlace", spot: QPoint) -> QMenu:
    """What can be done with the chosen cards of the column that the keys are on, asked about at that spot."""
    menu = QMenu(place)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    found = place.model.place_of(place.view.current)
    if found is not None and place.view.can_write:
        _moves(menu, place, found[0], spot)
        menu.addSeparator()
    ids = place.session.selection
    menu.addAction(icon("stages"), translate("Board", "Open the passport"), lambda: place.open_passport(ids[-1]))
    menu.addAction(icon("zoom_to"), translate("Board", "Show on the map"), lambda: place.show_on_map(ids))
    return menu


def _moves(menu: QMenu, place: "BoardPlace", column: int, spot: QPoint) -> None:
    view, deeds, columns = place.view, place.deeds, place.model.columns
    ids = tuple(one for one in view.selection if (place.model.place_of(one) or (-1,))[0] == column)
    ids = ids or (view.current,)
    seen = dict(deeds.look(ids))
    deeds.forget()
    for step, keys in ((1, "Ctrl+Right"), (-1, "Ctrl+Left")):
        if 0 <= column + step < len(columns):
            target = columns[column + step].key
            words, allowed = deeds.explain(ids, target)
            line = menu.addAction(icon("right" if step > 0 else "left"), words)
            line.setEnabled(allowed)
            line.setShortcut(QKeySequence(keys))
            line.setShortcutVisibleInContextMenu(True)
            line.triggered.connect(lambda _=False, target=target: deeds.ask(ids, target, spot))
    statuses = {next((stage.status for stage in one if stage.status not in CLOSED), "done") for one in seen.values()}
    if len(statuses) == 1:
        (status,) = statuses
        menu.addSeparator()
        for move in (*MOVES.get(status, ()), *(("skip",) if status == "in_progress" else ())):
            if move != "finish":
                line = menu.addAction(f"{move_word(move, status)}…")
                line.triggered.connect(lambda _=False, move=move: deeds.step(seen, move, spot))
    others = menu.addMenu(translate("Board", "Take to"))
    for one in columns:
        words, allowed = deeds.explain(ids, one.key)
        line = others.addAction(column_name(place.model.track, one.key))
        line.setEnabled(allowed)
        line.setToolTip(words)
        line.triggered.connect(lambda _=False, key=one.key: deeds.ask(ids, key, spot))
    others.setToolTipsVisible(True)
    menu.aboutToHide.connect(deeds.forget, Qt.ConnectionType.QueuedConnection)
