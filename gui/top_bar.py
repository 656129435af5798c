"""The bar at the top: search, zone, what is new, undo and redo by name, the sheet, and the menu of the program."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from gui.actions import ACTIONS, Desk
from gui.i18n import translate
from gui.messages import sentence
from gui.panels.edit_words import edit_words
from gui.search_box import SearchBox
from gui.theme import icon
from gui.zone_box import ZoneBox

HEIGHT = 52
WORK = ("new_plot", "paste_corners", "traverse", "change_boundary", "change_shape", "split_plot", "merge_plots", "explode_plot",
        "combine_plots",
        "retire_plot", "new_zone", "new_strip",
        "-", "new_application", "new_project", "new_party", "link_project", "unlink_project",
        "-", "start_stage", "finish_stage", "suspend_stage", "return_stage", "refuse_stage", "skip_stage",
        "-", "set_use", "end_right", "release_plot")  # fmt: skip
PROGRAM = ("new_register", "open_register", "import_file", "export_file", "report", "check_papers", "-", "print_sheet",
           "-", "view", "language", "theme", "-", "office", "reminders", "-", "key_card", "about", "-", "leave")  # fmt: skip
NESTED = {
    "change_shape": (
        "move_plots",
        "rotate_plots",
        "scale_plots",
        "reshape_plot",
        "offset_side",
        "square_up",
        "simplify",
        "cut_hole",
        "fill_hole",
    ),
    "view": ("zoom_in", "zoom_out", "zoom_zone", "zoom_all", "zoom_to", "past_map", "snapping"),
    "language": ("kazakh", "russian", "english"),
    "theme": ("theme_system", "theme_light", "theme_dark"),
}
CHOSEN = {"kk": "kazakh", "ru": "russian", "en": "english"}


class TopBar(QWidget):
    """Buttons of the actions; grey ones say why in their tips."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.desk = desk
        self.brand = QLabel("Telim")
        self.brand.setObjectName("brand")
        self.search = SearchBox(desk)
        self.zone = ZoneBox(desk.session)
        self.work = _menu_button("plus", translate("TopBar", "New"), translate("TopBar", "Plots, projects and stages"))
        self.work.setMenu(self._menu(WORK))
        self.undo, self.redo = self._button("undo"), self._button("redo")
        self.sheet = QPushButton(icon("print", "on_accent"), "")
        self.sheet.setObjectName("printSheet")
        self.sheet.setProperty("kind", "primary")
        self.sheet.setIconSize(QSize(18, 18))
        self.sheet.clicked.connect(lambda: self._run("print_sheet"))
        self.more = _menu_button("settings", "", translate("TopBar", "Register, language, theme"))
        self.more.setMenu(self._menu(PROGRAM))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(8)
        for widget, share in (
            (self.brand, 0), (self.search, 5), (self.zone, 0), (None, 1), (self.work, 0), (self.undo, 0),
            (self.redo, 0), (self.sheet, 0), (self.more, 0),
        ):  # fmt: skip
            if widget is None:
                row.addStretch(share)
            else:
                row.addWidget(widget, share)
        self.refresh()

    def refresh(self) -> None:
        """Ask the actions of the buttons again whether they are grey, and why."""
        session = self.desk.session
        for button, name in ((self.undo, session.undo_name), (self.redo, session.redo_name)):
            action = ACTIONS["undo" if button is self.undo else "redo"]
            why = action.reason(self.desk)
            button.setEnabled(why is None)
            title = translate("Actions", action.title)
            said = sentence(why, translate) if why else f"{title}: {edit_words(name or '')}"
            button.setToolTip(f"{said}\n{_keys(action.shortcut)}")
        why = ACTIONS["print_sheet"].reason(self.desk)
        self.sheet.setEnabled(why is None)
        words = translate("TopBar", "Print sheet")
        self.sheet.setToolTip(f"{sentence(why, translate) if why else words}\n{_keys('Ctrl+P')}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        self.brand.setVisible(wide >= 1000)
        self.sheet.setText(translate("TopBar", "Print sheet") if wide >= 1000 else "")
        self.work.setText(translate("TopBar", "New") + "  ▾" if wide >= 1100 else "")
        self.zone.set_room(400 if wide >= 1300 else 300 if wide >= 1000 else 240)

    def _run(self, name: str) -> None:
        run_action(self.desk, name)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(ACTIONS[name].icon))
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(translate("Actions", ACTIONS[name].title))
        button.clicked.connect(lambda: self._run(name))
        return button

    def _menu(self, names: tuple[str, ...], title: str = "", picture: str = "") -> QMenu:
        menu = QMenu(title, self)
        menu.setToolTipsVisible(True)
        if picture:
            menu.setIcon(icon(picture))
        for name in names:
            if name == "-":
                menu.addSeparator()
            elif name in NESTED:
                words = {
                    "change_shape": translate("TopBar", "Change the shape"),
                    "view": translate("TopBar", "Map view"),
                    "language": translate("TopBar", "Language"),
                    "theme": translate("TopBar", "Theme"),
                }[name]
                menu.addMenu(self._menu(NESTED[name], words, {"view": "zoom_in"}.get(name, name)))
            else:
                menu.addAction(self._line(name, menu))
        menu.aboutToShow.connect(lambda: self._grey(menu))
        return menu

    def _line(self, name: str, menu: QMenu) -> QAction:
        action = ACTIONS[name]
        line = QAction(icon(action.icon), translate("Actions", action.title), menu)
        line.setObjectName(name)
        line.setIconVisibleInMenu(True)
        if action.shortcut:
            line.setText(f"{line.text()}\t{_keys(action.shortcut)}")
        line.triggered.connect(lambda _=False: self._run(name))
        if name in CHOSEN.values() or name.startswith("theme_") or name == "reminders":
            line.setCheckable(True)
            line.setIconVisibleInMenu(False)
        return line

    def _grey(self, menu: QMenu) -> None:
        from gui.theme import wardrobe

        now = {CHOSEN[self.desk.session.language], f"theme_{wardrobe().choice}"}
        if self.desk.session.settings.flag("reminders", True):
            now.add("reminders")
        for line in menu.actions():
            if line.objectName():
                why = ACTIONS[line.objectName()].reason(self.desk)
                line.setEnabled(why is None)
                line.setToolTip(sentence(why, translate) if why else "")
                line.setChecked(line.objectName() in now)


def run_action(desk: Desk, name: str) -> None:
    """Run the action; a grey one says its reason instead."""
    action = ACTIONS[name]
    why = action.reason(desk)
    if why is not None:
        desk.say(why)
    else:
        action.run(desk)


def _keys(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _menu_button(picture: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(picture)
    button.setIcon(icon(picture))
    button.setIconSize(QSize(20, 20))
    button.setText(words)
    button.setAccessibleName(tip)
    button.setToolTip(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
