"""A studio: the program over a fresh copy of the demo register, and the ways to let it settle before a picture."""

import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.popover import Popover

TODAY = date(2026, 11, 23)
PATIENCE_MS = 8000


class Studio:
    """``program`` with its window over the demo register of a fixed day, in one language."""

    def __init__(self, language: str, *, theme: str = "light") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="telim-gallery-"))
        for name in ("TELIM_SETTINGS", "TELIM_STATE", "TELIM_DOCUMENTS"):
            os.environ[name] = str(self.folder / name)
        from data.demo import write_demo
        from gui.app import Program, application
        from gui.settings import Settings

        register = self.folder / "demo.gpkg"
        write_demo(register, today=TODAY)
        Settings().keep("theme", theme)
        self.program = Program(application(), TODAY, language, user="akbota")
        self.program.start(str(register))
        self.settle()

    @property
    def window(self):
        """The window of the moment."""
        return self.program.window

    @property
    def session(self):
        """The session of the moment."""
        return self.program.session

    def plot(self, number: str) -> str:
        """The id of the plot of that number."""
        return self.session.register.find_plot(number).id

    def settle(self, *, until: Callable[[], bool] | None = None) -> None:
        """Let jobs end, frames be painted and layouts rest."""
        loop, waited = QEventLoop(), [0]

        def look() -> None:
            waited[0] += 30
            if (not self.session.jobs.busy and (until is None or until())) or waited[0] > PATIENCE_MS:
                loop.quit()
            else:
                QTimer.singleShot(30, look)

        QTimer.singleShot(300, look)  # a zoom to somewhere lasts 150 ms
        loop.exec()
        self.window.map.canvas.paint_now()

    def shoot(self, widget: QWidget, file: Path) -> None:
        """A picture of the widget with the cards that float over it."""
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = widget.grab()
        with QPainter(picture) as painter:
            for card in widget.findChildren(Popover):
                if card.isVisible():
                    painter.drawPixmap(widget.mapFromGlobal(card.pos()), card.grab())
        if not picture.save(str(file)):
            raise OSError(str(file))

    def close(self) -> None:
        """Put everything away."""
        self.program.end()
        for widget in QApplication.topLevelWidgets():
            widget.close()
