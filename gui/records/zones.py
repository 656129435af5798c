"""The table of zones: how much land they have, and how much of it is free."""

from typing import NamedTuple

from data.model import Zone
from data.register import PlotStatus, Register
from gis.crs import short_name
from gui.i18n import translate
from gui.records.plots import list_rank, listed
from gui.records.section import Section
from gui.tables import column as make
from gui.tables.column import Column
from gui.widgets import wording


class ZoneLine(NamedTuple):
    """A zone with its living plots."""

    zone: Zone
    plots: tuple[PlotStatus, ...]

    def hectares(self, status: str | None = None) -> float:
        """The area of its plots, of all or of those that have that status."""
        return sum(one.area_ha or 0.0 for one in self.plots if status in (None, one.status))

    def count(self, status: str) -> int:
        """How many of its plots have that status."""
        return sum(one.status == status for one in self.plots)


class ZoneSection(Section):
    """Zones."""

    name, table = "zones", "zone"
    touches = frozenset({"zone", "plot", "registration", "stage", "calendar"})

    def title(self) -> str:
        return translate("Records", "Zones")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(), *(one.hidden() for one in _hidden()))

    def read(self, register: Register) -> list[ZoneLine]:
        plots: dict[str | None, list[PlotStatus]] = {}
        for status in self.session.statuses.values():
            plots.setdefault(status.zone_id, []).append(status)
        return [ZoneLine(zone, tuple(plots.get(zone.id, ()))) for zone in register.all(Zone)]

    def id_of(self, row: ZoneLine) -> str:
        return row.zone.id

    def plots_of(self, row: ZoneLine) -> tuple[str, ...]:
        return tuple(one.id for one in row.plots)

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "zone",
            translate("Records", "No zones yet"),
            translate("Records", "A zone holds plots and says in which coordinate system their corners are official."),
            "new_zone",
        )


def _shown() -> tuple[Column, ...]:
    hectares = translate("Records", "ha")
    return (
        make.words(
            "name", translate("Records", "Zone"), lambda row: wording.text_of(row.zone, "name") or None, 260, "strong"
        ),
        make.choice(
            "kind", translate("Records", "Kind"), lambda row: row.zone.kind, listed("zone_kind"), 190, list_rank("zone_kind")
        ),
        make.words("district", translate("Records", "District"), lambda row: row.zone.district, 90),
        make.number("plots", translate("Records", "Number of plots"), lambda row: len(row.plots), width=80),
        make.number("area", translate("Records", "Area, ha"), lambda row: row.hectares(), 2, 96, total=hectares),
        make.number("free", translate("Records", "Free plots"), lambda row: row.count("free"), width=100),
        make.number(
            "free_area", translate("Records", "Free, ha"), lambda row: row.hectares("free"), 2, 96,
        ),
        make.number("late", translate("Records", "Late plots"), lambda row: sum(one.overdue for one in row.plots), width=100),
        make.flag("drawn", translate("Records", "Has a boundary"), lambda row: row.zone.geom is not None, 110),
    )  # fmt: skip


def _hidden() -> tuple[Column, ...]:
    return (
        make.choice("crs", translate("Records", "Coordinate system"), lambda row: row.zone.crs, short_name, 180),
        make.words("note", translate("Records", "Note"), lambda row: wording.text_of(row.zone, "note") or None),
        make.flag("made_up", translate("Records", "Made up"), lambda row: row.zone.made_up),
    )
