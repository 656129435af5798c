"""What a gesture at the corners of a plot means: which corner the hand takes, where a new one would stand, how far a step goes."""

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, insert_corner, move_corner
from gis.measure import distance
from gui.tools.aiming import Aim, whole_millimetres
from gui.tools.corner_places import corner_at, midpoint_at, side_at
from gui.tools.holding import Hold
from gui.tools.tool import Host, Key, Point, Pointer

NUDGE = 0.1
"""Metres of an arrow key; ten times with Shift."""
ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, 1), "Down": (0, -1)}


def grasped(shape: BaseGeometry, pointer: Pointer, now: float, reach: float) -> Hold | None:
    """The corner under the pointer in the hand, or a new one from the middle of a side; None where there is neither."""
    start = pointer.x, pointer.y, now
    corner = corner_at(shape, pointer.at, reach)
    if corner:
        return Hold(corner.ref, shape, *start)
    middle = midpoint_at(shape, pointer.at, reach)
    if middle is None:
        return None
    ref, at = middle
    new = CornerRef(ref.part, ref.ring, ref.index + 1)
    return Hold(new, insert_corner(shape, ref, *at), *start, inserted=True)


def insertion(host: Host, plot_id: str | None, shape: BaseGeometry, pointer: Pointer) -> tuple[CornerRef, Aim] | None:
    """The side under the pointer, and the foot on it, or a neighbour's corner that stands there; None where no side is."""
    reach = host.reach()
    found = side_at(shape, pointer.at, reach)
    if found is None:
        return None
    ref, foot = found
    catch = None if pointer.ctrl else host.snap(*foot, (plot_id or "",))
    meets = catch and catch.kind == "corner" and distance((catch.e, catch.n), foot) <= reach / 2
    return ref, Aim(catch.e, catch.n, "corner", catch) if catch and meets else Aim(*foot, "side")


def stepped(at: Point, key: Key) -> Aim:
    """Where an arrow key takes a corner, on whole millimetres."""
    step = NUDGE * (10 if key.shift else 1)
    right, up = ARROWS[key.name]
    return whole_millimetres((at[0] + right * step, at[1] + up * step), "typed")


def seen(shape: BaseGeometry | None, hold: Hold | None, aim: Aim | None) -> BaseGeometry | None:
    """The shape with the corner in the hand where it is aimed at."""
    return move_corner(hold.base, hold.ref, *aim.at) if hold and aim and hold.moving else shape


def cursor_over(shape: BaseGeometry | None, hold: Hold | None, pointer: Pointer | None, reach: float) -> str:
    """Move over a corner or with one in the hand, cross over the middle of a side, else an arrow."""
    if shape is None or pointer is None:
        return "arrow"
    if hold or corner_at(shape, pointer.at, reach):
        return "move"
    return "cross" if midpoint_at(shape, pointer.at, reach) else "arrow"
