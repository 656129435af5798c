"""The style sheet of the whole program: standard widgets and the frame of the window."""

from PySide6.QtGui import QColor

from gui.theme.icons import picture_file
from gui.theme.palette import Look, mixed


def css(colour: QColor) -> str:
    """The colour as style sheets write it."""
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def rules(look: Look) -> str:
    """The style sheet in the colours of that look."""
    words = {
        "window": css(look.window), "panel": css(look.panel), "paper": css(look.paper), "ink": css(look.ink),
        "quiet": css(look.quiet), "line": css(look.line), "accent": css(look.accent), "soft": css(look.accent_soft),
        "on_accent": css(look.on_accent), "hover": css(look.hover), "field": css(look.field), "warn": css(look.warn),
        "warn_soft": css(look.warn_soft), "error": css(look.error), "error_soft": css(look.error_soft),
        "press": css(mixed(look.accent, look.ink, 0.18)), "edge": css(mixed(look.line, look.quiet, 0.35)),
        "faded": css(mixed(look.panel, look.quiet, 0.62)), "handle": css(mixed(look.panel, look.quiet, 0.4)),
        "handle_over": css(mixed(look.panel, look.quiet, 0.7)),
    }  # fmt: skip
    sheet = SHEET
    for role, colour in words.items():
        sheet = sheet.replace(f"@{role};", f"{colour};").replace(f"@{role} ", f"{colour} ")
    for name, colour in (("down", look.quiet), ("check", look.on_accent), ("dot", look.on_accent), ("up", look.quiet)):
        sheet = sheet.replace(f"picture({name})", f'url("{picture_file(name, colour)}")')
    return sheet


SHEET = """
QMainWindow, QDialog { background: @panel; }
QWidget#frame { background: @window; }
QToolTip { background: @ink; color: @panel; border: none; border-radius: 6px; padding: 6px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {
    background: @field; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover, QComboBox:hover { border-color: @edge; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus, QComboBox:on {
    border-color: @accent; background: @panel; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled { color: @faded; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: @error; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: picture(down); width: 14px; height: 14px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: picture(up); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: picture(down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @line; outline: none; padding: 4px;
    selection-background-color: @soft; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }

QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @hover; border-color: @edge; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faded; background: transparent; }
QPushButton:checked { background: @soft; color: @accent; border-color: @accent; }
QPushButton:default, QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; }
QPushButton:default:hover, QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @press; border-color: @press; }
QPushButton[kind="primary"]:focus { border-color: @ink; }
QPushButton:default:disabled, QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @quiet; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent; padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="danger"] { background: @error; color: white; border: 1px solid @error; font-weight: 600; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @soft; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faded; }
QToolButton::menu-indicator { image: none; width: 0; }

QCheckBox, QRadioButton { color: @ink; background: transparent; spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @edge; background: @field; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: picture(check); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: picture(dot); }
QCheckBox:disabled, QRadioButton:disabled { color: @faded; }

QSlider { background: transparent; min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border: 2px solid @panel; border-radius: 8px; background: @accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @press; border-color: @soft; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: @faded; }
QToolButton#snapping { color: @quiet; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 6px; }
QToolButton#snapping:hover { border-color: @line; color: @ink; }
QToolButton#snapping:focus { border-color: @accent; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @quiet; border: none; border-bottom: 2px solid transparent; padding: 8px 10px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:disabled { color: @faded; }

QTableView, QTreeView, QListView { background: @panel; alternate-background-color: @panel; color: @ink; border: none; outline: none;
    gridline-color: @line; selection-background-color: @soft; selection-color: @ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QTableCornerButton::section { background: transparent; border: none; }

QMenu { background: @panel; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 5px; margin: 1px 0; background: transparent; }
QMenu::item:selected { background: @soft; color: @ink; }
QMenu::item:disabled { color: @faded; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::right-arrow { width: 12px; height: 12px; }
QMenuBar { background: @panel; color: @ink; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @handle_over; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { background: @line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 1px solid @line; border-radius: 6px; margin-top: 12px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: @quiet; }
QCalendarWidget QWidget { alternate-background-color: @field; }
QCalendarWidget QToolButton { color: @ink; font-weight: 600; padding: 6px; }
QCalendarWidget QAbstractItemView { background: @panel; color: @ink; selection-background-color: @accent; selection-color: @on_accent; }

QLabel[role="quiet"] { color: @quiet; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="title"] { font-size: 17px; font-weight: 600; }

QWidget#topBar { background: @panel; border-bottom: 1px solid @line; }
QLabel#brand { color: @accent; font-size: 17px; font-weight: 700; padding: 0 4px; }
QLineEdit#search { padding: 5px 8px 5px 34px; border-radius: 8px; background: @window; }
QLineEdit#search:focus { background: @panel; }
QLabel#keys { color: @quiet; font-size: 11px; border: 1px solid @line; border-radius: 4px; padding: 1px 5px; background: @panel; }
QToolButton#zone { border: 1px solid @line; border-radius: 8px; padding: 6px 10px; background: @panel; color: @ink; }
QToolButton#zone:hover, QToolButton#zone:open { border-color: @edge; background: @hover; }
QFrame#rail { background: @panel; border-right: 1px solid @line; }
QFrame#statusBar { background: @panel; border-top: 1px solid @line; }
QFrame#statusBar QLabel { padding: 0; }
QLabel#hintFirst { color: @ink; font-weight: 600; }
QLabel#hintMore, QLabel#crs { color: @quiet; }
QLineEdit#scale { background: transparent; border-color: transparent; padding: 1px 6px; min-height: 18px; border-radius: 4px; font-weight: 600; }
QLineEdit#scale:hover { border-color: @line; }
QLineEdit#scale:focus { border-color: @accent; background: @panel; }
QFrame#messageBar { background: @panel; border: 1px solid @line; border-left: 4px solid @accent; border-radius: 8px; }
QFrame#messageBar[tone="warn"] { border-left-color: @warn; }
QFrame#messageBar[tone="error"] { border-left-color: @error; }
QFrame#card { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame#strip { background: @panel; border-right: 1px solid @line; }
QFrame#drawer { background: @panel; border-left: 1px solid @line; }
QWidget#plotsPanel, QWidget#findingsPanel, QWidget#recordsPlace, QWidget#passport { background: @panel; }
QFrame#popup { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame#popup QListView { background: transparent; padding: 4px; }
"""
