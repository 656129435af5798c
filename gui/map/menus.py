"""A tool's choices as a menu at the pointer."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.map.preview import said
from gui.tools.tool import Choice, Menu


def menu_of(choices: Menu, parent: QWidget) -> QMenu:
    """The menu; its first line is the default one, a grey line says why in its tip."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for choice in choices:
        menu.addAction(_action(choice, menu))
    if menu.actions():
        menu.setDefaultAction(menu.actions()[0])
        menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _action(choice: Choice, menu: QMenu) -> QAction:
    action = QAction(said(choice.code, choice.facts), menu)
    action.triggered.connect(lambda: choice.run())
    if choice.reason is not None:
        action.setEnabled(False)
        action.setToolTip(said(choice.reason, choice.facts))
    return action
