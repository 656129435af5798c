"""What may become a paper, read from resources/documents.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from data.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class PaperRules:
    """``most_bytes`` of one file, endings (without the dot) and first bytes that are refused, first bytes -> ending."""

    most_bytes: int
    filed_folder: str
    refused: frozenset[str]
    refused_beginnings: tuple[bytes, ...]
    endings: Mapping[bytes, str]

    def refuses(self, name: str, beginning: bytes = b"") -> bool:
        """Whether a file of that name and with these first bytes is a program or a script."""
        parts = name.lower().rstrip(". ").rsplit(".", 1)
        return (len(parts) == 2 and parts[1].strip() in self.refused) or beginning.startswith(self.refused_beginnings)

    def ending_of(self, beginning: bytes) -> str:
        """The ending that fits these first bytes; empty where none is known."""
        return next((ending for first, ending in self.endings.items() if beginning.startswith(first)), "")


@cache
def paper_rules() -> PaperRules:
    """The rules of this office."""
    table = tomllib.loads((RESOURCES / "documents.toml").read_text(encoding="utf-8"))
    endings = {bytes.fromhex(first): str(ending) for first, ending in table["endings"].items()}
    return PaperRules(
        int(table["most_megabytes"] * 1_000_000),
        str(table["filed_folder"]),
        frozenset(table["refused"]),
        tuple(bytes.fromhex(first) for first in table["refused_beginnings"]),
        MappingProxyType(endings),
    )
