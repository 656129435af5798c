"""What the program remembers between starts, in one ini file; typed, with defaults here."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from data.paths import settings_folder
from gis.catching import EVERY, Kind

THEMES = ("system", "light", "dark")
REACHES = (4, 30)
"""Pixels from which, and up to which, the radius of snapping can be set."""
REACH = 10


class Settings:
    """Typed doors to the ini file; every write is kept at once."""

    def __init__(self, folder: Path | None = None) -> None:
        self._ini = QSettings(str((folder or settings_folder()) / "telim.ini"), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._ini.value(key, default, type=str))

    def flag(self, key: str, default: bool = False) -> bool:
        """Yes or no."""
        return bool(self._ini.value(key, default, type=bool))

    def number(self, key: str, default: int = 0) -> int:
        """A whole number."""
        return int(self._ini.value(key, default, type=int))  # type: ignore[call-overload]

    def numbers(self, key: str) -> tuple[int, ...]:
        """Whole numbers, such as widths; empty where nothing is kept."""
        return tuple(int(part) for part in self.text(key).split() if part.lstrip("-").isdigit())

    def reals(self, key: str) -> tuple[float, ...]:
        """Numbers with a fraction, such as a place on the map; empty where nothing is kept."""
        try:
            return tuple(float(part) for part in self.text(key).split())
        except ValueError:
            return ()

    def blob(self, key: str) -> QByteArray:
        """Bytes of Qt, such as a window's geometry."""
        value = self._ini.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: object) -> None:
        """Remember; tuples are written as words apart by spaces."""
        self._ini.setValue(key, " ".join(map(str, value)) if isinstance(value, tuple) else value)

    def forget(self, key: str) -> None:
        """Remember no longer."""
        self._ini.remove(key)

    def flush(self) -> None:
        """Write the file now."""
        self._ini.sync()

    @property
    def language(self) -> str:
        """kk, ru or en; empty: as the system speaks."""
        return self.text("language")

    @property
    def theme(self) -> str:
        """system, light or dark."""
        kept = self.text("theme", "system")
        return kept if kept in THEMES else "system"

    @property
    def reach(self) -> int:
        """Pixels within which the pointer catches something."""
        return min(max(self.number("catch_reach", REACH), REACHES[0]), REACHES[1])

    @property
    def catches(self) -> frozenset[Kind]:
        """What the pointer catches."""
        return EVERY - frozenset(self.text("catch_leaves").split())

    @property
    def register(self) -> str:
        """The address of the last register."""
        return self.text("register")
