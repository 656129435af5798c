"""The fittings of a map on paper: north arrow, scale bar, and the frame with its grid."""

from math import ceil, floor, log10

from gui.sheets import numerals
from gui.sheets.sheet import HAIR, INK, QUIET, RULE, Item, MapFrame, Pen, Point, Polygon, Polyline, Text, em

BAND = 4.6
"""Millimetres between the map and its outer frame, where the grid is labelled."""
GRID = "#3E8294"


def nice_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is at least that."""
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= least * (1 - 1e-9))


def north_arrow(x: float, top: float, word: str, size: float = 1.0) -> list[Item]:
    """A surveyor's arrow to grid north: 4 x 8.6 mm at size 1, its point at (x, top), the word below."""
    k = size
    tip, left, notch, right = (x, top), (x - 2 * k, top + 8.6 * k), (x, top + 7.2 * k), (x + 2 * k, top + 8.6 * k)
    return [
        Polygon(((tip, left, notch),), INK),
        Polyline((tip, left, notch, right), Pen(HAIR), closed=True),
        Polyline((tip, notch), Pen(HAIR)),
        Text(word, x, top + 12.2 * k, em(2.5 * k), True, "center"),
    ]


def scale_bar(left: float, top: float, scale: int, metre: str, language: str, longest: float = 64.0) -> list[Item]:
    """A bar of whole metres in the sheet's own coordinates, labelled above; ``top`` is the bar's upper edge."""
    step = nice_step(8.0 * scale / 1000)
    one = step * 1000 / scale
    count = max(2, int(longest // one))
    count = min(count, 6)
    decimals = max(0, -floor(log10(step)))
    items: list[Item] = []
    for n in range(count):
        x, high = left + n * one, 1.3
        box: tuple[Point, ...] = ((x, top), (x + one, top), (x + one, top + high), (x, top + high))
        if n % 2 == 0:
            items.append(Polygon((box,), INK))
        items.append(Polyline(box, Pen(HAIR), closed=True))
    for n in range(count + 1):
        x = left + n * one
        items.append(Polyline(((x, top), (x, top - 0.9)), Pen(HAIR)))
        said = numerals.number(n * step, decimals, language) + (f" {metre}" if n == count else "")
        shift = 0.0 if n < count else Text(f" {metre}", 0, 0, em(1.8)).width / 2
        items.append(Text(said, x + shift, top - 1.5, em(1.8), align="center"))
    return items


def frame(window: MapFrame, language: str) -> list[Item]:
    """The double frame, the crosses of the grid inside and its coordinates around: X beside, Y above and below."""
    inner = _box(window, 0.0)
    items: list[Item] = [
        Polyline(inner, Pen(RULE), closed=True),
        Polyline(_box(window, BAND), Pen(0.35), closed=True),
    ]
    west, south, east, north = window.bounds()
    step = nice_step(0.04 * window.scale)
    decimals = max(0, -floor(log10(step)))
    size = em(1.5)
    low = BAND / 2 + size * 0.355
    norths = [n * step for n in range(ceil(south / step), floor(north / step) + 1)]
    easts = [e * step for e in range(ceil(west / step), floor(east / step) + 1)]
    for value in easts:
        x = window.paper(value, north)[0]
        said = numerals.number(value, decimals, language)
        half = Text(said, 0, 0, size).width / 2
        for edge, out in ((window.top, -1.0), (window.bottom, 1.0)):
            items.append(Polyline(((x, edge), (x, edge + out * BAND * 0.28)), Pen(HAIR)))
        if window.left + half < x < window.right - half:
            items.append(Text(said, x, window.top - BAND + low, size, align="center", colour=QUIET))
            items.append(Text(said, x, window.bottom + low + 0.3, size, align="center", colour=QUIET))
    for value in norths:
        y = window.paper(east, value)[1]
        said = numerals.number(value, decimals, language)
        half = Text(said, 0, 0, size).width / 2
        for edge, out in ((window.left, -1.0), (window.right, 1.0)):
            items.append(Polyline(((edge, y), (edge + out * BAND * 0.28, y)), Pen(HAIR)))
        if window.top + half < y < window.bottom - half:
            items.append(Text(said, window.left - BAND + low, y, size, align="center", rotation=-90, colour=QUIET))
            items.append(Text(said, window.right + low + 0.3, y, size, align="center", rotation=-90, colour=QUIET))
    places = [window.paper(e, n) for n in norths for e in easts]
    return items + [item for x, y in places if _has_room(window, x, y) for item in _cross(x, y)]


def _has_room(window: MapFrame, x: float, y: float) -> bool:
    """Whether a cross there keeps clear of the frame."""
    return window.left + 2 < x < window.right - 2 and window.top + 2 < y < window.bottom - 2


def _cross(x: float, y: float) -> list[Item]:
    pen = Pen(HAIR, GRID)
    return [Polyline(((x - 1.5, y), (x + 1.5, y)), pen), Polyline(((x, y - 1.5), (x, y + 1.5)), pen)]


def _box(window: MapFrame, out: float) -> tuple[Point, ...]:
    left, top, right, bottom = window.left - out, window.top - out, window.right + out, window.bottom + out
    return ((left, top), (right, top), (right, bottom), (left, bottom))
