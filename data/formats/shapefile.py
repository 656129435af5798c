"""Shapefile: .shp with .shx, .dbf, .prj and .cpg; letters of a .dbf without .cpg are found out from its bytes."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from data.formats.encoding import guessed, known
from data.formats.gdal import read_layer, write_layer
from data.formats.rows import Format, Request, Rows
from gis.errors import TelimError

PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
TEXT_BYTES = 254
"""What a text field of a .dbf holds."""
CYRILLIC_OR_UNKNOWN = (0x00, 0x03, 0x26, 0x57, 0x58, 0x59, 0x65, 0xC8, 0xC9)
"""Language marks of a .dbf that Kazakh offices' programs write, right or wrong; others are believed."""

SHORT_NAMES = {
    "cadastral_no": "CADNUMBER",
    "document_area_m2": "DOC_AREA",
    "document_ref": "DOC_REF",
    "address_kk": "ADDR_KK",
    "address_ru": "ADDR_RU",
    "purpose_kk": "PURPOSE_KK",
    "purpose_ru": "PURPOSE_RU",
    "right_type": "RIGHT_TYPE",
    "right_until": "RIGHT_TILL",
    "divisible": "DIVISIBLE",
}
"""ASCII names of at most ten letters for our columns; the importer knows them again."""


def read(request: Request) -> Rows:
    """Every record. A missing .shx is rebuilt. Raises TelimError: file_unreadable."""
    copy = request.folder / "copy.shp"
    beside = _beside(request.path)
    for suffix, part in beside.items():
        shutil.copyfile(part, copy.with_suffix(suffix))
    encoding, notes = request.encoding, []
    if encoding is None and ".dbf" in beside:
        encoding = _letters(beside)
        if encoding not in (None, "utf-8") and ".cpg" not in beside:
            notes.append(("letters_guessed", {"encoding": encoding}))
    # GDAL passes latin-1 on byte by byte, and knows fewer encodings than Python does
    rows = read_layer(request, copy, encoding="ISO-8859-1" if encoding else None, spatial_only=False)
    if not len(rows):
        raise TelimError("no_features")
    if encoding:
        rows = replace(rows, columns=_decoded(rows.columns, encoding), encoding=encoding)
    return replace(rows, layer=request.path.stem, notes=tuple(notes), encoding=known(rows.encoding) or rows.encoding)


def write(path: Path, layers: list[Rows], encoding: str | None) -> list[tuple[str, dict[str, Any]]]:
    """The first layer as .shp, .shx, .dbf, .prj and .cpg; UTF-8 unless another encoding is asked for.

    Gives warnings: letters_lost with the number of texts that the encoding could not hold, text_cut.
    """
    rows = layers[0]
    used = known(encoding or "utf-8")
    if used is None:
        raise TelimError("unknown_encoding", encoding=encoding)
    lost = cut = 0
    columns: dict[str, list[Any]] = {}
    for name, values in rows.columns.items():
        short: list[Any] = []
        for value in values:
            if isinstance(value, str):
                text = value.encode(used, "replace").decode(used)
                lost += text != value
                kept = _fitting(text, used)
                cut += kept != text
                value = kept
            short.append(value)
        columns[_short(name, columns)] = short
    # GDAL knows no kz1048: the bytes are handed over as latin-1, which it passes on unchanged
    through = used if used in ("utf-8", "cp1251") else "latin-1"
    if through == "latin-1":
        columns = {n: [_smuggled(value, used) for value in values] for n, values in columns.items()}
    write_layer(
        path,
        replace(rows, columns=columns),
        "ESRI Shapefile",
        geometry_type="Polygon",
        encoding={"utf-8": "UTF-8", "cp1251": "CP1251"}.get(through, "ISO-8859-1"),
    )
    path.with_suffix(".cpg").write_text(
        {"utf-8": "UTF-8", "cp1251": "1251", "kz1048": "KZ1048"}.get(used, used), encoding="ascii"
    )
    warnings: list[tuple[str, dict[str, Any]]] = []
    if lost:
        warnings.append(("letters_lost", {"n": lost, "encoding": used}))
    if cut:
        warnings.append(("text_cut", {"n": cut}))
    return warnings


def _beside(path: Path) -> dict[str, Path]:
    """The parts of the shapefile by suffix in small letters, whatever case the disk has."""
    return {
        part.suffix.lower(): part
        for part in path.parent.iterdir()
        if part.stem.lower() == path.stem.lower() and part.suffix.lower() in PARTS and part.is_file()
    }


def _letters(beside: dict[str, Path]) -> str | None:
    """The encoding of the .dbf: that of the .cpg unless Kazakh bytes prove it wrong; None: its mark is believed."""
    with beside[".dbf"].open("rb") as file:
        data = file.read(4_000_000)
    stated = None
    if ".cpg" in beside:
        stated = known(beside[".cpg"].read_bytes()[:40].decode("ascii", "replace"))
    if stated is not None and stated != "cp1251":
        return stated
    if stated is None and len(data) > 29 and data[29] not in CYRILLIC_OR_UNKNOWN:
        return None
    head = int.from_bytes(data[8:10], "little")
    found = guessed(data[head:])
    if stated is not None:
        return "kz1048" if found == "kz1048" else stated
    return found


def _decoded(columns: dict[str, list[Any]], encoding: str) -> dict[str, list[Any]]:
    """Names and texts that were read as latin-1, as what their bytes mean."""

    def text(value: Any) -> Any:
        return value.encode("latin-1", "replace").decode(encoding, "replace") if isinstance(value, str) else value

    return {text(name): [text(value) for value in values] for name, values in columns.items()}


def _fitting(text: str, encoding: str) -> str:
    """The text cut to what the field holds, at a letter."""
    return text.encode(encoding)[:TEXT_BYTES].decode(encoding, "ignore")


def _short(name: str, taken: dict[str, Any]) -> str:
    plain = SHORT_NAMES.get(name) or "".join(c if c.isascii() and (c.isalnum() or c == "_") else "_" for c in name)
    plain = plain[:10].upper() or "FIELD"
    number = 1
    while plain in taken:
        number += 1
        plain = f"{plain[: 10 - len(str(number))]}{number}"
    return plain


def _smuggled(value: Any, encoding: str) -> Any:
    return value.encode(encoding).decode("latin-1") if isinstance(value, str) else value


FORMAT = Format("Shapefile", (".shp",), read, write)
