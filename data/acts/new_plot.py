"""New plot: a boundary becomes a plot of a zone, with the next free number when none is given."""

from collections import Counter
from typing import Any

from data.acts.checks import Boundary, numbered_anew, shape_of, the
from data.acts.neighbours import corners_in_neighbours, placed
from data.edit import Edit, edit, insert
from data.frame import frame_of
from data.identifiers import CadastralNumber, cadastral_number, normal_number
from data.model import Plot, Zone
from data.office import lists_of
from data.register import Register


def new_plot(
    register: Register,
    zone: Zone | str | None,
    boundary: Boundary,
    cadastral_no: str | None = None,
    *,
    edit_id: str | None = None,
    **fields: Any,
) -> Edit:
    """A new plot, numbered clockwise from its north-western corner; ``boundary`` in the zone's working CRS.

    Its corners that lie on a neighbour's side are inserted there in the same edit. ``fields`` are those of Plot.
    Raises TelimError too_few_corners, self_crossing, zero_area, not_finite, rings_cross, not_in_list.
    """
    zone = None if zone is None else the(register, Zone, zone)
    if fields.get("category") or fields.get("right_type"):
        lists = lists_of(register)
        lists.check_key("category", fields.get("category"))
        lists.check_key("right", fields.get("right_type"))
    geom = placed(frame_of(register, zone), numbered_anew(shape_of(boundary)))
    number = normal_number(cadastral_no) or (next_number(register, zone) if zone else None)
    plot = Plot(cadastral_no=number, zone_id=zone.id if zone else None, geom=geom, **fields)
    return edit("new_plot", [insert(plot), *corners_in_neighbours(register, geom)], id=edit_id)


def next_number(register: Register, zone: Zone) -> str | None:
    """The number after the highest in the quarter where most of the zone's plots lie; None where no plot has a number.

    Retired plots count: a number is never given twice. A first number comes from the cadastre, not from a program.
    """
    numbers = [cadastral_number(plot.cadastral_no) for plot in register.all(Plot, zone_id=zone.id)]
    known = [number for number in numbers if number is not None]
    if not known:
        return None
    quarter = Counter(number.quarter_code for number in known).most_common(1)[0][0]
    last = max((number for number in known if number.quarter_code == quarter), key=lambda number: int(number.plot))
    after = str(int(last.plot) + 1).zfill(len(last.plot))
    return str(CadastralNumber(last.region, last.district, last.quarter, after))
