"""Reasons that are usual in an office, each to be taken with a click."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton

from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.cards import push


def usual_reasons(list_name: str, take: Callable[[str], object]) -> QPushButton:
    """A button with the reasons of a list of resources/lists.toml as its menu; ``take`` gets the words of the chosen one."""
    button = push(translate("Acceptance", "Usual reasons"), "quiet")
    button.setAutoDefault(False)
    menu = QMenu(button)
    for _, words in wording.list_choices(list_name):
        menu.addAction(words).triggered.connect(lambda _=False, words=words: take(words))
    button.setMenu(menu)
    return button
