"""The journey without a screen: demo register, a picture of the window and the plan of a plot, left in a folder.

    TELIM_TODAY=2026-11-23 python -m gui.journey FOLDER

For machines that have no screen to open the window on; it goes the same way that a clerk goes.
"""

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from data.demo import write_demo
from gui.app import Program, application
from gui.i18n import system_language
from gui.main_window import MainWindow
from gui.sheets.export import write_sheet

PLOT = "10-156-999-001"
SIZE = (1440, 860)
PATIENCE_MS = 10_000


def main(folder: Path) -> int:
    """Leave ``demo.gpkg``, ``window.png`` and ``plan.pdf`` in the folder and print their paths; 1 where one fails."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["TELIM_SETTINGS"] = os.environ["TELIM_STATE"] = str(folder / "settings")
    register = folder / "demo.gpkg"
    register.unlink(missing_ok=True)
    today = date.fromisoformat(os.environ["TELIM_TODAY"])
    write_demo(register, today=today)
    print(register)
    program = Program(application(), today, system_language())
    program.start(str(register))
    window, session = program.window, program.session
    assert window is not None
    assert session is not None
    window.resize(*SIZE)
    _wait(window)
    plot = session.register.find_plot(PLOT)
    session.select([plot.id])
    _rest()
    window.map.canvas.paint_now()
    picture = folder / "window.png"
    shown = window.grab().save(str(picture))
    print(picture)
    report = write_sheet(session.register, folder / "plan.pdf", [plot], scale=1000, who=session.register.user)
    print(folder / "plan.pdf")
    window.close()
    session.close()
    return 0 if shown and report.ok else 1


def _wait(window: MainWindow) -> None:
    """Until the first frame of the map is painted."""
    loop = QEventLoop()
    window.map.canvas.frame_painted.connect(lambda: QTimer.singleShot(300, loop.quit))
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()


def _rest() -> None:
    """Let the layouts settle."""
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out").resolve()))
