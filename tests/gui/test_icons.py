"""Icons are painted by Python objects that Qt holds on to; they must outlive every widget that shows them."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from gui.theme import icon


def test_an_icon_can_be_painted_after_its_first_owner_and_copies_of_it_are_gone(qtbot) -> None:
    for turn in range(400):
        button = QToolButton()
        button.setIcon(icon("close", "quiet"))
        copy = button.icon()
        copy.addPixmap(copy.pixmap(QSize(20, 20)))  # a copy of its own: Qt clones the painter of the icon
        button.deleteLater()
        del button
        if turn % 40 == 0:
            gc.collect()
        assert not copy.pixmap(QSize(16, 16)).isNull()


def test_an_icon_takes_the_colour_of_its_role(qtbot) -> None:
    quiet, accent = (icon("close", role).pixmap(QSize(40, 40)).toImage() for role in ("quiet", "accent"))
    assert quiet != accent
