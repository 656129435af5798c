"""Columns of a foreign file to fields of our records: as the clerk says, else by well-known names; the rest as text."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

import numpy as np

from data.identifiers import cadastral_number
from data.lists import lists_in_use
from data.model import Context, Plot, Record, Zone
from gis.errors import TelimError
from gis.numbers import parse_number

Columns = Mapping[str, list[Any]]

KNOWN: dict[type[Record], dict[str, tuple[str, ...]]] = {
    Plot: {
        "cadastral_no": (
            "cadastral_no",
            "cadastralno",
            "kad_nomer",
            "kadnomer",
            "kad_num",
            "cadnumber",
            "cad_number",
            "cadnum",
            "cad_num",
            "kadastr_no",
            "cadastral_number",
            "nationalcadastralreference",
            "refcat",
            "cadastral_id",
            "parcel_id",
            "parcelid",
            "parcel_no",
            "pid",
            "pin",
            "apn",
            "ml",
            "code",
            "localid",
            "label",
            "id",
            "numero",
        ),
        "document_area_m2": (
            "document_area_m2",
            "doc_area",
            "area_m2",
            "squ",
            "areavalue",
            "contenance",
            "area_scale",
            "ploshad",
            "shape_area",
            "area",
            "area_ha",
            "ploshad_ga",
        ),
        "document_ref": ("document_ref", "doc_ref"),
        "address_kk": ("address_kk", "addr_kk", "adres_kk"),
        "address_ru": ("address_ru", "addr_ru", "address", "adres", "adress"),
        "purpose_kk": ("purpose_kk", "tsn_kk", "tsn_kz"),
        "purpose_ru": ("purpose_ru", "tsn_ru", "tsn"),
        "category": ("category", "category_id", "kategoria"),
        "right_type": ("right_type", "pravo", "right_type_id"),
        "right_until": ("right_until", "right_till"),
        "divisible": ("divisible", "delim"),
        "note": ("note", "ескертпе", "примечание"),
        "made_up": ("made_up",),
    },
    Zone: {
        "name_kk": ("name_kk", "name:kk", "атауы", "name"),
        "name_ru": ("name_ru", "name:ru", "название", "name"),
        "district": ("district",),
        "kind": ("kind",),
        "note_kk": ("note_kk", "note"),
        "note_ru": ("note_ru",),
        "made_up": ("made_up",),
    },
    Context: {
        "name_kk": ("name_kk", "name:kk", "name"),
        "name_ru": ("name_ru", "name:ru", "name"),
        "kind": ("kind", "fclass", "class", "place"),
        "source": ("source",),
        "made_up": ("made_up",),
    },
}
"""Record -> field -> names of columns that mean it, in small letters, best first."""

WEAK = frozenset(("pid", "pin", "ml", "code", "localid", "label", "id", "numero"))
"""Names that often mean something else: believed only where the values look like cadastral numbers."""

DERIVED = frozenset(
    (
        "fid",
        "id",
        "stamp",
        "geom",
        "area_m2",
        "status",
        "overdue",
        "stage",
        "project",
        "zone",
        "zone_id",
        "area_ha",
        "retired_on",
        "retired_reason",
        "crs",
        "has_geometry",
    )
)
"""Columns that say what a register works out itself; left out only when a file has our own columns."""

NOTE_LETTERS = 2000
NOTE_FIELD: dict[type[Record], str] = {Plot: "note", Zone: "note_ru"}
LAST_REGION = 25
"""The regions of Kazakhstan have the numbers 01 to 25 in the cadastre."""
CONTEXT_KINDS = frozenset(("road", "railway", "highway", "river", "canal", "town", "building", "outline"))


@dataclass(frozen=True, slots=True)
class Matched:
    """Field -> values of all rows; which column went where; which were kept in the note, which left out; cut notes."""

    values: dict[str, list[Any]]
    sources: dict[str, str]
    kept: tuple[str, ...]
    left_out: tuple[str, ...]
    cut: int


def match(columns: Columns, mapping: Mapping[str, str], kind: type[Record], areas: list[float | None]) -> Matched:
    """Every field that is known, converted; ``areas`` are the shapes' own, to tell hectares from square metres.

    Raises TelimError: no_such_field, no_such_column.
    """
    ours = {"made_up", "MADE_UP"} & set(columns)
    left_out = tuple(column for column in columns if ours and column.lower() in DERIVED)
    columns = {column: values for column, values in columns.items() if column not in left_out}
    sources = _sources(columns, mapping, kind, areas)
    values: dict[str, list[Any]] = {}
    doubtful: set[str] = set()
    for name, column in sources.items():
        values[name], whole = _converted(name, columns[column], areas)
        if not whole:
            doubtful.add(column)
    used = set(sources.values()) - doubtful
    kept = tuple(column for column, given in columns.items() if column not in used and _any(given))
    cut = 0
    note = NOTE_FIELD.get(kind)
    if note is not None and kept:
        values[note], cut = _notes(columns, kept, values.get(note))
    return Matched(values, sources, kept if note else (), left_out if note else (*left_out, *kept), cut)


def _sources(
    columns: Columns, mapping: Mapping[str, str], kind: type[Record], areas: list[float | None]
) -> dict[str, str]:
    """Field -> column. What the clerk says goes first; a column serves one field only, a name both languages."""
    possible = {f.name for f in fields(kind)} - {"id", "stamp", "geom", "zone_id", "area_m2"}
    small: dict[str, str] = {}
    for column in columns:
        small.setdefault(column.lower().strip(), column)
    sources: dict[str, str] = {}
    for name, column in mapping.items():
        if name not in possible:
            raise TelimError("no_such_field", field=name, names=", ".join(sorted(possible)))
        if column not in columns:
            found = small.get(column.lower())
            if found is None:
                raise TelimError("no_such_column", column=column, names=", ".join(columns))
            column = found
        sources[name] = column
    for name, candidates in KNOWN[kind].items():
        if name in sources:
            continue
        for candidate in candidates:
            column = small.get(candidate, "")
            if column and column not in mapping.values() and _fits(name, candidate, columns[column], areas):
                sources[name] = column
                break
    return sources


def _fits(name: str, candidate: str, values: list[Any], areas: list[float | None]) -> bool:
    """A guessed column must hold something; plot numbers must tell plots apart; areas must agree with the shapes."""
    if not _any(values):
        return False
    present = [value for value in values if value not in (None, "")]
    if name == "document_area_m2":
        return _factor(values, areas) is not None
    if name == "cadastral_no":
        if len({str(value) for value in present}) * 2 <= len(present) or len(present) * 2 <= len(values):
            return False
        return candidate not in WEAK or all(_like_a_number(str(value)) for value in present[:100])
    return True


def _any(values: list[Any]) -> bool:
    return any(value is not None and value != "" for value in values)


def _like_a_number(text: str) -> bool:
    """Long, or of parts, and with a digit, unlike a running number."""
    return any(c.isdigit() for c in text) and (len(text) >= 8 or any(c in "-:/" for c in text))


def _factor(values: list[Any], areas: list[float | None]) -> float | None:
    """1 for square metres, 10 000 for hectares, None where the column agrees with neither."""
    pairs = [(_number(value), area) for value, area in zip(values, areas, strict=True)]
    ratios = [area / number for number, area in pairs if number and area]
    if not ratios:
        return None
    middle = float(np.median(ratios))
    return next((factor for factor in (1.0, 10_000.0) if 0.75 < middle / factor < 1.33), None)


def _converted(name: str, values: list[Any], areas: list[float | None]) -> tuple[list[Any], bool]:
    """The values as the field wants them, and whether every one of them could be converted."""
    made: list[Any]
    if name == "document_area_m2":
        factor = _factor(values, areas) or 1.0
        made = [None if (number := _number(value)) is None else number * factor for value in values]
    elif name in ("category", "right_type"):
        list_name = "category" if name == "category" else "right"
        entries = lists_in_use().entries[list_name].values()
        keys = {word.casefold(): one.key for one in entries for word in (one.key, one.name.kk, one.name.ru)}
        made = [keys.get(str(value).strip().casefold()) if value is not None else None for value in values]
    elif name == "cadastral_no":
        made = [_cadastral_no(_text(value)) for value in values]
    elif name in ("divisible", "made_up"):
        made = [_truth(value) for value in values]
    elif name in ("right_until", "retired_on"):
        made = [_day(value) for value in values]
    else:
        made = [_text(value) for value in values]
    whole = all(given in (None, "") or new is not None for given, new in zip(values, made, strict=True))
    return made, whole


def _notes(columns: Columns, kept: tuple[str, ...], own: list[Any] | None) -> tuple[list[Any], int]:
    """Lines ``column: value`` under the file's own note; and how many notes were too long and were cut."""
    count = len(columns[kept[0]])
    texts: list[list[str]] = [[str(own[row])] if own and own[row] else [] for row in range(count)]
    for column in kept:
        for row, value in enumerate(columns[column]):
            if value is not None and value != "":
                texts[row].append(f"{column}: {_text(value)}")
    cut = 0
    notes: list[Any] = []
    for lines in texts:
        text = "\n".join(lines)
        if len(text) > NOTE_LETTERS:
            cut += 1
            text = text[: NOTE_LETTERS - 1] + "…"
        notes.append(text or None)
    return notes, cut


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    try:
        return parse_number(str(value))
    except TelimError:
        return None


def _text(value: Any) -> str | None:
    """The value as a clerk would write it: whole numbers without ".0", nothing for empty."""
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    text = str(value).strip().replace("\x00", "")
    return text or None


def _cadastral_no(text: str | None) -> str | None:
    """A number of Kazakhstan with dashes; bare digits that begin with no region of ours are another country's."""
    number = cadastral_number(text)
    if number is None or ((text or "").isdigit() and int(number.region) > LAST_REGION):
        return text
    return str(number)


def _truth(value: Any) -> bool | None:
    words = {
        "1": True,
        "true": True,
        "yes": True,
        "иә": True,
        "да": True,
        "0": False,
        "false": False,
        "no": False,
        "жоқ": False,
        "нет": False,
    }
    if isinstance(value, float) and value.is_integer():  # how a column of truth values with gaps is read
        value = int(value)
    return None if value is None else words.get(str(value).strip().lower())


def _day(value: Any) -> date | None:
    text = str(value or "").strip()[:10]
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d"):
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None
