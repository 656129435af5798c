"""The JSON family: text into values, and which member of the family a file is."""

import json
from pathlib import Path
from typing import Any

from data.formats.encoding import decoded
from gis.errors import TelimError


def parsed(path: Path, encoding: str | None) -> tuple[Any, str]:
    """The value of a JSON file and its encoding. Raises TelimError: bad_json with line and column, too_deep."""
    text, used = decoded(path.read_bytes(), encoding)
    text = text.replace("\x00", "") if used == "utf-16" else text
    try:
        return json.loads(text), used
    except json.JSONDecodeError as error:
        raise TelimError("bad_json", line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):
        raise TelimError("too_deep") from None


def named_crs(value: Any) -> str | None:
    """The code of an old ``crs`` member, such as EPSG:28411; None where there is none. Raises unknown_crs."""
    if not isinstance(value, dict):
        return None
    properties = value.get("properties")
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str):
        return None
    parts = [part for part in name.replace("/", ":").split(":") if part]
    if parts and parts[-1].upper() in ("CRS84", "CRS84H"):
        return "EPSG:4326"
    if len(parts) >= 2 and parts[-1].isdigit() and "EPSG" in name.upper():
        return f"EPSG:{int(parts[-1])}"
    raise TelimError("unknown_crs", crs=name)


def columns_of(properties: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """One list a column from one dictionary a row; nested values become JSON text."""
    names: dict[str, None] = {}
    for row in properties:
        for name in row:
            names.setdefault(name)
    return {name: [_plain(row.get(name)) for row in properties] for name in names}


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value
