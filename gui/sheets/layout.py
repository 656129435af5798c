"""The plot plan laid out on paper: where map, tables and title block stand, and what goes on to the next page."""

from collections.abc import Sequence
from dataclasses import dataclass

import shapely

from gis import crs as systems
from gis.errors import TelimError
from gui.sheets import corner_table, papers, plan_blocks
from gui.sheets.blocks import CORNER_WIDTH, Block, moved, page_note, stacked
from gui.sheets.columns import Flow, column, further_columns
from gui.sheets.drawing import Words, draw, has_room_for_arrow
from gui.sheets.facts import PlanFacts
from gui.sheets.furniture import BAND, north_arrow
from gui.sheets.lettering import Break, describe
from gui.sheets.order import Order, recipe
from gui.sheets.sealing import sealed
from gui.sheets.sheet import FRAME, Item, MapFrame, Page, Pen, Polyline, Sheet
from gui.sheets.words import joined, said

BINDING, EDGE, PAD, GAP = 20.0, 5.0, 3.0, 3.5
"""Millimetres: margin for the binding, the other margins, from the frame to what is in it, between columns."""
ROOM = 10.5
"""Millimetres between the plot and the edge of its map, for corner numbers and letters."""
LEAST_MAP = 95.0 + 2 * ROOM + 2 * BAND + 0.5
"""Below that height of the map the tables go on to the next page instead."""
STRIP = 11.5


Box = tuple[float, float, float, float]
"""Left, top, right, bottom in millimetres."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where things stand on the first page: in millimetres."""

    map: Box
    flow: tuple[float, float, float]
    """Left, top and height of the column with the corners."""
    info: tuple[float, float]
    title: tuple[float, float]


def lay_out(facts: PlanFacts, order: Order) -> Sheet:
    """The sheet of one plot. Raises bad_scale, scale_does_not_fit, plot_too_large, unknown_paper, not_flat."""
    if not systems.is_metric(facts.crs) or facts.crs == "EPSG:3857":
        raise TelimError("not_flat", crs=systems.short_name(facts.crs))
    width, height = papers.size(order.paper, order.landscape)
    inner = (BINDING + PAD, EDGE + PAD, width - EDGE - PAD, height - EDGE - PAD)
    breaks, rows = describe(facts, order.languages)
    flow = Flow(
        order.languages,
        tuple(corner_table.rows(facts.boundary, order.languages[0])),
        tuple(plan_blocks.adjacency(rows, order, CORNER_WIDTH)),
    )
    wide = inner[2] - inner[0]
    beside = CORNER_WIDTH if order.landscape else wide - CORNER_WIDTH - GAP
    head = plan_blocks.head(facts, order, wide - CORNER_WIDTH - GAP if order.landscape else wide)
    info = stacked((plan_blocks.areas(facts, order, beside), plan_blocks.standing(facts, order, beside)), 2.2)
    title_height = plan_blocks.title(facts, order, beside, 1, "1 / 1").height
    places = (_beside if order.landscape else _below)(inner, head, flow, info, title_height)
    window = _window(facts, order, places.map)
    placed, rest = column(flow, places.flow[2])
    further = further_columns(rest, wide, inner[3] - inner[1] - 16.5)
    count = 1 + len(further)
    items = [
        *moved(head.items, inner[0], inner[1]),
        *_map(facts, order, window, breaks, places),
        *moved(placed.items, *places.flow[:2]),
        *moved(info.items, *places.info),
        *moved(plan_blocks.title(facts, order, beside, window.scale, page_note(1, count)).items, *places.title),
        *_edge(width, height),
    ]
    pages = [Page(width, height, tuple(items), window)]
    for number, block in enumerate(further, 2):
        pages.append(_further(facts, order, block, (width, height), inner, page_note(number, count)))
    name = facts.number or joined(order.languages, "no_number")
    title = f"{said(order.languages, 'title')[0]} {name}"
    made = recipe(order, facts.id, facts.number, window.scale)
    return Sheet(title, order.paper, order.landscape, tuple(map(sealed, pages)), made)


def _below(inner: Box, head: Block, flow: Flow, info: Block, title: float) -> _Places:
    """Upright paper: the map over the whole width, corners at the lower left, the rest at the lower right."""
    left, top, right, bottom = inner
    map_top = top + head.height + 1.0
    most = bottom - map_top - STRIP - max(LEAST_MAP, 0.5 * (bottom - top) - 22.0)
    needed = info.height + 2.5 + title
    low = max(needed, flow.height) if flow.height <= most else needed  # what goes on anyway leaves the map its room
    low_top = bottom - low
    x = left + CORNER_WIDTH + GAP
    return _Places((left, map_top, right, low_top - STRIP), (left, low_top, low), (x, low_top), (x, bottom - title))


def _beside(inner: Box, head: Block, flow: Flow, info: Block, title: float) -> _Places:
    """Paper on its side: the map at the left, everything else in a column at the right."""
    left, top, right, bottom = inner
    x = right - CORNER_WIDTH
    info_top = bottom - title - 2.5 - info.height
    room = info_top - 2.5 - top
    return _Places(
        (left, top + head.height + 1.0, x - GAP, bottom - STRIP), (x, top, room), (x, info_top), (x, bottom - title)
    )


def _window(facts: PlanFacts, order: Order, box: Box) -> MapFrame:
    """The map at the scale asked for or the largest that fits, the plot in its middle."""
    left, top, right, bottom = box[0] + BAND, box[1] + BAND, box[2] - BAND, box[3] - BAND
    west, south, east, north = shapely.bounds(facts.boundary).tolist()
    room = (right - left - 2 * ROOM, bottom - top - 2 * ROOM)
    if min(room) < 5.0:
        raise TelimError("paper_too_small", paper=order.paper)
    scale = papers.fitting_scale(order.scale, (east - west, north - south), room)
    return MapFrame(left, top, right, bottom, (west + east) / 2, (south + north) / 2, scale, facts.crs)


def _map(facts: PlanFacts, order: Order, window: MapFrame, breaks: Sequence[Break], places: _Places) -> list[Item]:
    """The drawing and the strip below it; a map without a free corner has its north arrow in the strip."""
    first = order.languages[:1]
    area = plan_blocks.area(shapely.area(facts.boundary), order).split(" · ")[0]
    words = Words(order.languages, joined(first, "north"), area)
    items = draw(facts, window, breaks, words)
    left, _, right, bottom = places.map
    items += moved(plan_blocks.strip(facts, order, right - left, window.scale), left, bottom + 0.5)
    if not has_room_for_arrow(facts, window):
        items += north_arrow(left + 61.5, bottom + 1.0, words.north, 0.68)
    return items


def _further(facts: PlanFacts, order: Order, block: Block, size: tuple[float, float], inner: Box, page: str) -> Page:
    wide = inner[2] - inner[0]
    foot = plan_blocks.running_foot(facts, order, wide, page)
    items = [
        *moved(plan_blocks.running_head(facts, order, wide).items, inner[0], inner[1]),
        *moved(block.items, inner[0], inner[1] + 7.0),
        *moved(foot.items, inner[0], inner[3] - foot.height + 1.5),
        *_edge(*size),
    ]
    return Page(*size, tuple(items))


def _edge(width: float, height: float) -> list[Item]:
    """The frame of the sheet, with a wider margin for the binding."""
    box = ((BINDING, EDGE), (width - EDGE, EDGE), (width - EDGE, height - EDGE), (BINDING, height - EDGE))
    return [Polyline(box, Pen(FRAME), closed=True)]
