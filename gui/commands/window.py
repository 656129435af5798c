"""`main.py [REGISTER]`: the window."""

import os
import sys
from collections.abc import Callable
from datetime import date

from gis.errors import TelimError


def open_window(
    address: str | None,
    today: date,
    language: str | None,
    user: str | None = None,
    clock: Callable[[], str] | None = None,
) -> int:
    """Show the window until it is closed; ``clock`` gives the day as ISO text. Raises TelimError: no_screen."""
    headless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and headless and not os.environ.get("QT_QPA_PLATFORM"):
        raise TelimError("no_screen")
    from gui.app import run_window
    from gui.i18n import system_language
    from gui.settings import Settings

    days = None if clock is None else lambda: date.fromisoformat(clock())
    return run_window(address, today, language or Settings().language or system_language(), user, days)
