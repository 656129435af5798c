"""The style sheet of panels and dialogs, written from the palette of the theme."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from gui.theme import theme


def css(colour: QColor) -> str:
    """The colour as style sheets write it."""
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` 0 is the first, 1 the second."""
    return QColor(*(round(a + (b - a) * share) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)))


def sheet() -> str:
    """The rules for labels, fields, buttons, cards and tables of panels and dialogs."""
    look = theme()
    roles = {
        "ink": css(look.ink), "quiet": css(look.quiet), "line": css(look.line), "panel": css(look.panel),
        "paper": css(look.paper), "accent": css(look.accent), "soft": css(look.accent_soft), "error": css(look.error),
        "warn": css(look.warn), "window": css(look.window), "hover": css(mix(look.panel, look.ink, 0.05)),
        "card": css(mix(look.panel, look.ink, 0.035)), "faint": css(mix(look.panel, look.quiet, 0.8)),
        "press": css(mix(look.accent, look.ink, 0.18)), "on_accent": css(on(look.accent)),
    }  # fmt: skip
    rules = SHEET
    for role, colour in roles.items():
        rules = rules.replace(f"@{role};", f"{colour};")
    return rules


def on(colour: QColor) -> QColor:
    """White or near-black, whichever reads better on the colour."""
    light = 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()
    return QColor("#10201E") if light > 0.45 else QColor("#FFFFFF")


def wear(widget: QWidget) -> None:
    """Dress a short-lived widget, such as a popover, once."""
    widget.setStyleSheet(sheet())


class Dressed(QObject):
    """Keeps a widget in the style sheet of the theme, also when the theme changes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._worn = widget, ""
        widget.installEventFilter(self)
        self._wear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._wear()
        return False

    def _wear(self) -> None:
        rules = sheet()
        if rules != self._worn:
            self._worn = rules
            self._widget.setStyleSheet(rules)


SHEET = """
QLabel { color: @ink; background: transparent; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="source"] { color: @faint; font-size: 11px; }
QLabel[role="hint"] { color: @warn; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="title"] { font-size: 17px; font-weight: 600; }
QLabel[role="number"] { font-size: 20px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="late"] { color: @error; font-weight: 600; }
QLabel[role="complaint"] { color: @error; }
QLabel[role="doubt"] { color: @warn; }
QLabel[role="link"] { color: @accent; }
QLabel[role="link"]:hover { text-decoration: underline; }
QLabel[role="badge"] { color: @warn; border: 1px solid @warn; border-radius: 9px; padding: 1px 8px; font-size: 11px; }
QLabel[role="key"] { border: 1px solid @line; border-radius: 4px; padding: 2px 7px; background: @card; font-weight: 600; }

QScrollArea, QWidget#page { background: transparent; border: none; }
QFrame[card="soft"] { background: @card; border: none; border-radius: 8px; }
QFrame[card="panel"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[card="note"] { background: @card; border: none; border-left: 3px solid @warn; border-radius: 4px; }
QFrame[card="line"] { background: transparent; border: 1px solid @line; border-radius: 8px; }
QFrame[card="plain"] { background: transparent; border: none; }
QWidget[drop="true"] { background: @soft; border-radius: 6px; }
QFrame[rule="true"] { background: @line; max-height: 1px; min-height: 1px; border: none; }

QLineEdit[inplace="true"], QPlainTextEdit[inplace="true"], QFrame[inplace="true"] {
    background: transparent; color: @ink; border: 1px solid transparent; border-radius: 6px; padding: 4px 6px;
    selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit[inplace="true"] { padding: 5px 6px; }
QLineEdit[inplace="true"]:hover, QPlainTextEdit[inplace="true"]:hover, QFrame[inplace="true"]:hover { border-color: @line; background: @hover; }
QLineEdit[inplace="true"]:focus, QPlainTextEdit[inplace="true"]:focus, QFrame[inplace="true"]:focus { border-color: @accent; background: @paper; }
QLineEdit[inplace="true"][wrong="true"], QPlainTextEdit[inplace="true"][wrong="true"], QFrame[inplace="true"][wrong="true"] { border-color: @error; }
QLineEdit[cell="true"] { background: @paper; color: @ink; border: 1px solid @accent; border-radius: 4px; padding: 0 4px; min-height: 0;
    selection-background-color: @accent; selection-color: @on_accent; }
QDialog QLineEdit[inplace="true"], QDialog QPlainTextEdit[inplace="true"], QDialog QFrame[inplace="true"],
*[boxed="true"] QLineEdit[inplace="true"], *[boxed="true"] QPlainTextEdit[inplace="true"], *[boxed="true"] QFrame[inplace="true"] {
    background: @paper; border-color: @line; padding: 6px 8px; }
QDialog QPlainTextEdit[inplace="true"] { padding: 7px 8px; }
QDialog QLineEdit[inplace="true"]:focus, QDialog QPlainTextEdit[inplace="true"]:focus, QDialog QFrame[inplace="true"]:focus,
*[boxed="true"] QLineEdit[inplace="true"]:focus, *[boxed="true"] QPlainTextEdit[inplace="true"]:focus { border-color: @accent; }
QDialog QLineEdit[inplace="true"][wrong="true"], QDialog QPlainTextEdit[inplace="true"][wrong="true"] { border-color: @error; }

QPushButton[kind] { border-radius: 6px; padding: 6px 12px; min-height: 18px; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @press; border-color: @press; }
QPushButton[kind="plain"] { background: @panel; color: @ink; border: 1px solid @line; }
QPushButton[kind="plain"]:hover { background: @hover; border-color: @quiet; }
QPushButton[kind="plain"]:checked { background: @soft; color: @accent; border-color: @accent; }
QPushButton[kind="quiet"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 6px 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="danger"] { background: @error; color: white; border: 1px solid @error; font-weight: 600; }
QPushButton[kind]:disabled { background: @hover; color: @quiet; border-color: @line; }
QPushButton[kind]:focus { border-color: @accent; }
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus { border-color: @ink; }
QPushButton[kind]::menu-indicator { image: none; width: 0; }
QToolButton#pickDay, QToolButton#quiet { background: transparent; border: none; border-radius: 6px; padding: 4px 6px; color: @quiet; }
QToolButton#pickDay:hover, QToolButton#quiet:hover { background: @hover; color: @ink; }

QTableView, QTableWidget, QListView, QListWidget, QTreeView { background: transparent; alternate-background-color: transparent; border: none; outline: none; color: @ink;
    gridline-color: @line; selection-background-color: @soft; selection-color: @ink; }
QTableView::item, QTableWidget::item { padding: 0 6px; border-bottom: 1px solid @line; }
QListView::item, QListWidget::item { padding: 6px 8px; border-radius: 6px; }
QListView::item:selected, QListWidget::item:selected { background: @soft; color: @ink; }
QListView::item:hover:!selected, QListWidget::item:hover:!selected { background: @hover; }
QTableView::item:selected, QTableWidget::item:selected { background: @soft; color: @ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 5px 6px; font-weight: 400; }
QHeaderView::section:hover { color: @ink; }
QTableCornerButton::section { background: transparent; border: none; }
QFrame#officeColumn[edge="true"] { background: transparent; border: none; border-right: 1px solid @line; border-radius: 0; }
QFrame#officeColumn[side="true"] { background: transparent; border: none; border-left: 1px solid @line; border-radius: 0; }
QToolButton#paperTag { background: @card; color: @ink; border: 1px solid transparent; border-radius: 11px; padding: 2px 8px; }
QToolButton#paperTag:hover { border-color: @line; }
QToolButton#addPaper { background: transparent; color: @accent; border: 1px dashed @line; border-radius: 11px; padding: 2px 8px; }
QToolButton#addPaper:hover { border-color: @accent; }
QToolButton#paperTag:focus, QToolButton#addPaper:focus { border-color: @accent; }
QProgressBar { background: @card; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QRadioButton, QCheckBox { color: @ink; background: transparent; spacing: 8px; }
"""
