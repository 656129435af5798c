"""The font of sheets, Roboto, and how wide its words are, read from the font file itself: the same on every machine.

Sheets are set without kerning and ligatures, so a line is as wide as the sum of its advances.
"""

import struct
from functools import cache
from importlib.resources import files

FAMILY = "Roboto"
CAPITAL = 1456 / 2048
"""Height of capitals and digits of Roboto in parts of the em."""

NARROW = "\u202f"
"""The space inside numbers: narrow, and no line may break there."""


@cache
def data(bold: bool) -> bytes:
    """The font file."""
    return (files("font_roboto") / "files" / ("Roboto-Bold.ttf" if bold else "Roboto-Regular.ttf")).read_bytes()


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line in the unit of ``size``."""
    advances = _advances(bold)
    return sum([advances.get(letter, 0.5) for letter in map(ord, text)]) * size


def wrap(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """The text in lines that fit into the room; a word that is wider than a line is cut."""
    lines, line = [], ""
    for word in text.split(" "):
        tried = f"{line} {word}" if line else word
        if width(tried, size, bold) <= room:
            line = tried
            continue
        if line:
            lines.append(line)
        while width(word, size, bold) > room:
            cut = next(n for n in range(len(word), 0, -1) if n == 1 or width(word[:n], size, bold) <= room)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    return [*lines, line] if line else lines or [""]


@cache
def _advances(bold: bool) -> dict[int, float]:
    """Unicode -> advance in parts of the em, from the tables head, hhea, hmtx and cmap (format 4)."""
    file = data(bold)
    count = struct.unpack_from(">H", file, 4)[0]
    tables = {file[o : o + 4]: struct.unpack_from(">I", file, o + 8)[0] for o in range(12, 12 + 16 * count, 16)}
    units = struct.unpack_from(">H", file, tables[b"head"] + 18)[0]
    metrics = struct.unpack_from(">H", file, tables[b"hhea"] + 34)[0]
    wide = struct.unpack_from(">" + "Hh" * metrics, file, tables[b"hmtx"])[::2]
    return {letter: wide[min(glyph, metrics - 1)] / units for letter, glyph in _glyphs(file, tables[b"cmap"]).items()}


def _glyphs(file: bytes, cmap: int) -> dict[int, int]:
    """Unicode -> glyph of the Basic Multilingual Plane."""
    count = struct.unpack_from(">H", file, cmap + 2)[0]
    places = [cmap + struct.unpack_from(">I", file, cmap + 8 + 8 * i)[0] for i in range(count)]
    start = next(place for place in places if struct.unpack_from(">H", file, place)[0] == 4)
    n = struct.unpack_from(">H", file, start + 6)[0] // 2
    ends = struct.unpack_from(f">{n}H", file, start + 14)
    begins = struct.unpack_from(f">{n}H", file, start + 16 + 2 * n)
    deltas = struct.unpack_from(f">{n}H", file, start + 16 + 4 * n)
    offsets_at = start + 16 + 6 * n
    offsets = struct.unpack_from(f">{n}H", file, offsets_at)
    glyphs: dict[int, int] = {}
    for i in range(n):
        for letter in range(begins[i], min(ends[i], 0xFFFE) + 1):
            glyph = letter
            if offsets[i]:
                at = offsets_at + 2 * i + offsets[i] + 2 * (letter - begins[i])
                glyph = struct.unpack_from(">H", file, at)[0]
                if not glyph:
                    continue
            if number := (glyph + deltas[i]) & 0xFFFF:
                glyphs[letter] = number
    return glyphs
