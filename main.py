"""Telim: `main.py [REGISTER]` opens the window, `main.py COMMAND ...` works without a screen (see `--help`)."""

import os
import sys
from datetime import date

for foreign in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"):
    # other programs' installers set these, and our libraries would then read their data
    os.environ.pop(foreign, None)

VERSION = "0.1.0"


def main(arguments: list[str]) -> int:
    """Run the window or a command; the exit code. The day is TELIM_TODAY or today's: nothing deeper asks the clock."""
    from gui.commands import run

    return run(arguments, the_day(), VERSION, the_day)


def the_day() -> str:
    """Today as ISO text; a window that stays open asks again."""
    return os.environ.get("TELIM_TODAY") or date.today().isoformat()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
