"""The look of the statuses, read once from resources/styles/status.toml."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

STATUSES = ("free", "planned", "in_progress", "returned", "suspended", "refused", "registered", "terminated")
"""The eight status keys in the order of legends and of ``by_status``."""


@dataclass(frozen=True, slots=True)
class StatusStyle:
    """Fill and outline as ``#RRGGBB``; hatch none, dots, lines or cross; angle in degrees from east; spacing in mm on paper."""

    status: str
    fill: str
    outline: str
    dashed: bool = False
    hatch: str = "none"
    angle: float = 0.0
    spacing: float = 2.0
    ink: str = "#000000"


@cache
def status_styles() -> dict[str, StatusStyle]:
    """Every status key with its style, in the order of STATUSES."""
    table = _table()
    return {status: StatusStyle(status=status, **table[status]) for status in STATUSES}


def overdue_outline() -> str:
    """The colour of the outline of a plot whose stage is late."""
    return str(_table()["overdue"]["outline"])


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "styles" / "status.toml").read_text(encoding="utf-8"))
