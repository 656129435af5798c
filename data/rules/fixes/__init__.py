"""The fixes that findings name: each an act that mends its finding and nothing else, to be looked at before it is done."""

from collections.abc import Callable, Mapping

from data.edit import Edit
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.cut_overlap import cut_overlap
from data.rules.fixes.cut_to_zone import cut_to_zone
from data.rules.fixes.fill_gap import fill_gap
from data.rules.fixes.join_corners import remove_corner, take_neighbour_corner
from data.rules.fixes.remove_spike import remove_spike
from data.rules.fixes.take_area import take_area
from gis.errors import TelimError

FIXES: Mapping[str, Callable[[Register, Finding], Edit]] = {
    "cut_overlap": cut_overlap,
    "fill_gap": fill_gap,
    "take_neighbour_corner": take_neighbour_corner,
    "remove_corner": remove_corner,
    "remove_spike": remove_spike,
    "cut_to_zone": cut_to_zone,
    "take_area": take_area,
}


def fix(register: Register, finding: Finding) -> Edit:
    """The edit that mends the finding; nothing is written. Raises no_fix, fix_not_safe, plot_retired, no_such_plot."""
    if finding.fix is None:
        raise TelimError("no_fix")
    return FIXES[finding.fix](register, finding)
