"""Plots as surveyors bring them, at random: uneven corners on whole millimetres, bays, holes, parts, in both zones."""

import math

import numpy as np
import shapely
from hypothesis import assume
from hypothesis import strategies as st

from gis.boundary import polygon, rounded, shape_of
from gis.errors import TelimError
from gis.split import split

GROUND = ((11_697_000.0, 4_970_000.0), (12_318_700.0, 4_895_200.0))
"""Kyzylorda in EPSG:10945 and Shieli in EPSG:10946."""

grounds = st.sampled_from(GROUND)
"""A place in one of the two zones."""
azimuths = st.floats(0.0, 359.0)


@st.composite
def rings(draw, middle, least=40.0, most=120.0):
    """A ring around the middle, clockwise; from any point within a fifth of ``least`` all of it is seen."""
    count = draw(st.integers(4, 9))
    shifts = draw(st.lists(st.floats(-0.3, 0.3), min_size=count, max_size=count))
    radii = draw(st.lists(st.floats(least, most), min_size=count, max_size=count))
    turns = [(place + shift) * math.tau / count for place, shift in enumerate(shifts)]
    places = [(r * math.sin(turn), r * math.cos(turn)) for r, turn in zip(radii, turns, strict=True)]
    return rounded(np.array(places) + middle)


@st.composite
def plots(draw, holes=True, parts=True):
    """A plot; now and then with a hole in its middle or a second part 400 m to the east."""
    ground = np.array(draw(grounds))
    made = [[draw(rings(ground))]]
    if holes and draw(st.booleans()):
        made[0].append(draw(rings(ground, 3.0, 7.0))[::-1])
    if parts and draw(st.integers(0, 3)) == 0:
        made.append([draw(rings(ground + np.array((400.0, 0.0))))])
    return shape_of(made) if len(made) > 1 else polygon(made[0])


@st.composite
def lines(draw, geom, reach=250.0):
    """A line right across the first part, through a point near its middle; it does not reach the second."""
    middle = np.array(GROUND[0] if geom.bounds[0] < 12e6 else GROUND[1])
    through = middle + draw(st.tuples(st.floats(-8, 8), st.floats(-8, 8)))
    turn = math.radians(draw(azimuths))
    ahead = np.array((math.sin(turn), math.cos(turn))) * reach
    return np.array([through - ahead, through + ahead])


@st.composite
def coverings(draw):
    """A plot that was split once or twice, as its pieces."""
    plot = draw(plots(holes=False, parts=False))
    pieces = [plot]
    for _ in range(draw(st.integers(1, 2))):
        try:
            pieces = [*split(pieces[0], draw(lines(plot))), *pieces[1:]]
        except TelimError:  # the second line may miss what the first one left
            assume(len(pieces) > 1)
    return pieces


def corner_set(geom):
    """All corners of a shape."""
    return {tuple(corner) for corner in shapely.get_coordinates(geom).tolist()}


def up_to_start(geom):
    """The rings of a shape, each turned and led so that where it starts and which way it runs no longer count."""
    found = set()
    for line in shapely.get_rings(shapely.get_parts(geom)):
        ring = [tuple(corner) for corner in shapely.get_coordinates(line)[:-1].tolist()]
        first = ring.index(min(ring))
        forward = tuple(ring[first:] + ring[:first])
        found.add(min(forward, (forward[0], *forward[:0:-1])))
    return found
