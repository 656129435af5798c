"""Rules about the record of a plot: its number and what its passport must state."""

from collections.abc import Iterable, Iterator

from data.identifiers import number_doubts
from data.model import Plot
from data.register import PlotStatus
from data.rules.finding import Finding
from data.rules.ground import Ground
from data.rules.patch import Patch, official_crs, place_of
from data.rules.settings import Rules
from gis.crs import operation

STANDS_STILL = ("free", "terminated")


def duplicate_number(ground: Ground, plots: Iterable[Plot] | None, rules: Rules) -> Iterator[Finding]:
    """Several plots have one number: told once for all of them. ``plots``: only their numbers."""
    told: set[str] = set()
    for same in ground.sharing_numbers() if plots is None else map(ground.namesakes, plots):
        if len(same) > 1 and same[0].id not in told:
            told.add(same[0].id)
            crs, number = official_crs(ground, same[0]), same[0].cadastral_no
            at = None if same[0].geom is None else place_of(operation(ground.crs, crs).shape(same[0].geom))
            ids = tuple(plot.id for plot in same)
            yield Finding("duplicate_number", rules.level("duplicate_number"), ids, {"number": number}, at, crs)


def no_number(patch: Patch) -> Iterator[Finding]:
    """A plot has no cadastral number."""
    for row, plot in enumerate(patch.plots):
        if not (plot.cadastral_no or "").strip():
            yield from patch.finding("no_number", [row])


def wrong_district(patch: Patch) -> Iterator[Finding]:
    """The number of a plot is of another district than its zone, or of one that nobody knows."""
    for row, plot in enumerate(patch.plots):
        zone = patch.ground.zones.get(plot.zone_id or "")
        if zone is not None:
            for code, facts in number_doubts(plot.cadastral_no, zone.district):
                if code in ("other_district", "unknown_district"):
                    yield from patch.finding("wrong_district", [row], what=code, **facts)


def missing_record(patch: Patch) -> Iterator[Finding]:
    """The passport of a plot in a zone does not state what it must, as the plot stands."""
    for row, plot in enumerate(patch.plots):
        if plot.zone_id in patch.ground.zones:
            status = patch.ground.statuses.get(plot.id)
            missing = tuple(name for name in _wanted(status, patch.rules) if not _stated(plot, status, name))
            if missing:
                yield from patch.finding("missing_record", [row], missing=missing)


def _wanted(status: PlotStatus | None, rules: Rules) -> list[str]:
    """What must be stated."""
    lists = ["every"]
    if status is not None and status.status not in STANDS_STILL:
        lists.append("registered" if status.status == "registered" else "under_way")
    return list(dict.fromkeys(name for one in lists for name in rules.names("missing_record", one)))


def _stated(plot: Plot, status: PlotStatus | None, name: str) -> bool:
    if name == "project":
        return status is not None and status.project_id is not None
    fields = (f"{name}_kk", f"{name}_ru") if hasattr(plot, f"{name}_kk") else (name,)
    return any(getattr(plot, field) is not None for field in fields)
