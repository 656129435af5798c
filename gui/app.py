"""The program: one application, one register at a time, one window over it; faults are told, never swallowed."""

import faulthandler
import logging
import shutil
import sys
from collections.abc import Callable
from datetime import date
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QMessageLogContext, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from data.paths import documents_folder, log_file
from data.register import Register
from data.store.database import MEMORY
from data.store.open import create_register, open_register
from gis.errors import TelimError
from gui.day_watch import DayWatch
from gui.desk import Door
from gui.dialogs import trouble
from gui.garbage import GarbageCollector
from gui.i18n import locale_of, translator
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings import Settings
from gui.theme import choose, icon, wear
from gui.tray import Notify, notifier

LOG_BYTES = 1_000_000
DEMO_NAME = "Kyzylorda-demo.gpkg"


def run_window(
    address: str | None,
    today: date,
    language: str,
    user: str | None = None,
    clock: Callable[[], date] | None = None,
) -> int:
    """Show the window until it is closed; ``clock`` tells it when the day turns.

    Raises TelimError where the register of that address cannot be opened.
    """
    keep_log()
    app = application()
    program = Program(app, today, language, user, notifier(app))
    sys.excepthook = program.unexpected
    program.start(address)
    if clock is not None:
        DayWatch(clock, lambda: program.today, program.turn, app)
    return app.exec()


def application() -> QApplication:
    """The one application object, named for settings and the desktop."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(sys.argv[:1])
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
    app.setApplicationName("Telim")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("telim")
    return app


class Program:
    """Opens registers and makes windows over them; the language can change under a living session."""

    def __init__(
        self, app: QApplication, today: date, language: str, user: str | None = None, notify: Notify | None = None
    ) -> None:
        self.app, self.today, self.language, self.user = app, today, language, user
        self.settings, self.notify = Settings(), notify
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self._translators: list[QTranslator] = []
        self._speak(language)
        wear(app, self.settings.theme)
        app.setWindowIcon(icon("zone", "accent"))

    def start(self, address: str | None) -> None:
        """The window over that register; without one over that of last time, on the first start over the demo."""
        if address is not None:
            self._show(open_register(address, today=self.today, user=self.user))
            return
        last = self.settings.register
        if last and Path(last).exists():
            try:
                self._show(open_register(last, today=self.today, user=self.user))
                return
            except TelimError as error:
                if not trouble.ask_demo(error):
                    raise
        self._show(*self._demo())

    def open(self, address: str, create: str | None = None, name: str | None = None) -> None:
        """Another register in the place of this one; where that fails, this one stays and the window says why."""
        try:
            if create is None:
                register = open_register(address, today=self.today, user=self.user)
            else:
                register = create_register(address, crs=create, today=self.today, user=self.user, name=name)
        except TelimError as error:
            assert self.session is not None
            self.session.failed.emit(error)
            return
        self._show(register)

    def turn(self, today: date) -> None:
        """Another day has come: open the same register for it, in a new window where the old one was.

        What was chosen and the place of the rail stay; what was half drawn comes back by itself, as at every start.
        """
        before, window, yesterday = self.session, self.window, self.today
        if before is None or window is None or before.register.address == MEMORY or before.saving_now:
            return
        chosen, place, everywhere = before.selection, window.rail.place, window.top.zone.all_zones
        self.today = today
        self.open(before.register.address)
        if self.session is before or self.session is None or self.window is None:
            self.today = yesterday
            return
        self.session.select(chosen)
        if everywhere:
            self.window.top.zone.zone_wanted.emit(None)
        self.window.show_place(place)

    def speak(self, language: str) -> None:
        """The same session in a new window that speaks that language; everything typed is kept first."""
        if language == self.language or self.session is None:
            return
        self._speak(language)
        self.session.language = language
        self.settings.keep("language", language)
        self._change_window(self.session)

    def dress(self, choice: str) -> None:
        """Light, dark, or as the system is."""
        self.settings.keep("theme", choice)
        choose(self.app, choice)

    def end(self) -> None:
        """Close the window and the register; for who starts more than one program in a process."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        if self.session is not None:
            self.session.close()
        for old in self._translators:
            self.app.removeTranslator(old)
        self.window = self.session = None

    def _demo(self) -> tuple[Register, bool]:
        """A copy of the demo register among the clerk's documents, and whether it was made just now."""
        path = documents_folder() / DEMO_NAME
        fresh = not path.exists()
        if fresh:
            from data.demo import write_demo

            waiting = path.with_suffix(".new.gpkg")
            waiting.unlink(missing_ok=True)
            write_demo(waiting, today=self.today)
            shutil.move(waiting, path)
        return open_register(path, today=self.today, user=self.user), fresh

    def _show(self, register: Register, first_start: bool = False) -> None:
        before = self.session
        self.session = Session(register, self.language, self.settings)
        self._change_window(self.session, first_start)
        self.settings.keep("register", register.address)
        if before is not None:
            before.close()

    def _change_window(self, session: Session, first_start: bool = False) -> None:
        """Put a new window where the old one was."""
        old = self.window
        selection = session.selection
        if old is not None:
            old.close()
        door = Door(self.open, self.speak, self.dress, self.notify)
        window = MainWindow(session, door, first_start=first_start)
        window.restore()
        self.window = window
        window.show()
        if old is not None:
            old.deleteLater()
            session.selection = ()
            session.select(selection)

    def _speak(self, language: str) -> None:
        """Words, numbers and Qt's own dialogs in that language."""
        for old in self._translators:
            self.app.removeTranslator(old)
        self.language = language
        QLocale.setDefault(locale_of(language))
        qt = QTranslator()
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [qt, translator(language)]
        for new in self._translators:
            self.app.installTranslator(new)

    def unexpected(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """What nobody expected goes into the log, and into one dialog whose report can be copied."""
        if issubclass(kind, KeyboardInterrupt):
            self.app.exit(130)
            return
        if isinstance(fault, TelimError) and self.session is not None:
            self.session.failed.emit(fault)  # a question that a widget asked; the sentence says it all
            return
        logging.getLogger("telim").error("unexpected", exc_info=(kind, fault, trace))
        trouble.show_report(self.window, kind, fault, trace)


def keep_log() -> None:
    """Write faults, Qt's warnings and crashes into the log of the program."""
    place = log_file()
    log = logging.getLogger("telim")
    if not log.handlers:
        handler = RotatingFileHandler(place, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.propagate = False
    faulthandler.enable((place.parent / "crash.log").open("a", encoding="utf-8"))
    qInstallMessageHandler(_qt_said)


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("telim").log(level, text)
