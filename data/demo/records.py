"""Records of the demo: the same name gives the same id, so that two demos of one day are equal; and its tables."""

import tomllib
from functools import cache
from typing import Any
from uuid import UUID, uuid5

from data.edit import TABLE_OF
from data.model import Record
from data.styles import RESOURCES

_ROOT = UUID("5e1f0a66-9d0b-5c0e-8a55-7e11a7000001")

Table = dict[str, Any]


def known_id(*name: str) -> str:
    """The id that goes with that name."""
    return uuid5(_ROOT, "/".join(name)).hex


def record[R: Record](kind: type[R], /, *name: str, **values: Any) -> R:
    """A record whose id and stamp follow from its table and name."""
    id = known_id(TABLE_OF[kind], *name)
    return kind(id=id, stamp=known_id(id), **values)


@cache
def table(name: str) -> Table:
    """A file of resources/demo, by its name without suffix."""
    return tomllib.loads((RESOURCES / "demo" / f"{name}.toml").read_text(encoding="utf-8"))
