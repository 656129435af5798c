"""The letters of the adjacency: А, Б, В ... where the neighbour changes, and the rows that describe them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from gis.boundary import Ring, corners, signed_area
from gui.sheets.adjacency import Stretch, stretches
from gui.sheets.facts import LINES_OF, Feature, PlanFacts
from gui.sheets.words import chosen, joined

CYRILLIC = "АБВГДЕЖИКЛМНПРСТУФХЦЧШЭЮЯ"
LATIN = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Break:
    """A letter at a place of the boundary (E,N); ``outwards`` leads away from the plot there."""

    letter: str
    at: tuple[float, float]
    outwards: tuple[float, float]
    at_corner: bool


@dataclass(frozen=True, slots=True)
class Row:
    """From letter to letter the plot lies beside that."""

    start: str
    end: str
    beside: str


def describe(facts: PlanFacts, languages: Sequence[str]) -> tuple[list[Break], list[Row]]:
    """The letters on the drawing and the rows of the description, in the order of the corners."""
    rings = corners(facts.boundary)
    plots = [(other.number or joined(languages, "no_number"), other.geom) for other in facts.neighbours]
    lines = [(_named(feature, languages), feature.geom) for feature in facts.features if feature.kind in LINES_OF]
    otherwise = joined(languages, "zone_land" if facts.zone else "other_land")
    found = stretches(rings, _holes(facts), plots, lines, otherwise)
    breaks: list[Break] = []
    rows: list[Row] = []
    letters = _alphabet(languages)
    for index, ring in enumerate(rings):
        own = [stretch for stretch in found if stretch.ring == index]
        named = [next(letters) for _ in own]
        for n, stretch in enumerate(own):
            outwards = _outwards(stretch, ring, _holes(facts)[index])
            breaks.append(Break(named[n], stretch.start, outwards, stretch.at_corner))
            rows.append(Row(named[n], named[(n + 1) % len(named)], stretch.beside))
    return breaks, rows


def _named(feature: Feature, languages: Sequence[str]) -> str:
    """The name of a road or river, else what it is."""
    return " / ".join(chosen(languages, feature.names)) or joined(languages, LINES_OF[feature.kind])


def _holes(facts: PlanFacts) -> list[bool]:
    parts = getattr(facts.boundary, "geoms", [facts.boundary])
    return [ring > 0 for part in parts for ring in range(1 + len(part.interiors))]


def _alphabet(languages: Sequence[str]) -> Iterator[str]:
    """А ... Я, then А1 ... Я1 and so on; Latin letters on a sheet in English only."""
    letters = LATIN if tuple(languages) == ("en",) else CYRILLIC
    for turn in count():
        for letter in letters:
            yield f"{letter}{turn or ''}"


def _outwards(stretch: Stretch, ring: Ring, hole: bool) -> tuple[float, float]:
    """The direction out of the plot where a stretch starts: between the sides at a corner, else square to the side."""
    here = np.array(stretch.start)
    left = 1.0 if (signed_area(ring) < 0) != hole else -1.0
    away = np.hypot(*(ring - here).T)
    at = int(away.argmin())
    if stretch.at_corner:
        came, goes = here - ring[at - 1], ring[(at + 1) % len(ring)] - here
    else:
        following = np.roll(ring, -1, axis=0)
        along = following - ring
        length, to = np.maximum(np.hypot(*along.T), 1e-9), here - ring
        cross = np.abs(along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0]) / length
        share = (to * along).sum(axis=1) / length**2
        side = int(np.where((share >= 0) & (share <= 1), cross, np.inf).argmin())
        came = goes = along[side]
    out = _unit(came) + _unit(goes)
    normal = _unit(np.array([-out[1], out[0]])) * left
    return float(normal[0]), float(normal[1])


def _unit(vector: np.ndarray) -> np.ndarray:
    length = float(np.hypot(*vector))
    return vector / length if length else np.array([0.0, 1.0])
