"""What a register holds, in figures: for the command ``info`` and the summary."""

from datetime import UTC
from typing import TYPE_CHECKING, Any

import numpy as np

from data.model import Project, Zone
from data.styles import STATUSES
from gis.crs import operation
from gis.measure import planar_area

if TYPE_CHECKING:
    from data.register import Register

SQUARE_METRES = 10_000.0


def info(register: "Register") -> dict[str, Any]:
    """The object of the command's contract; hectares are planar, in each zone's official CRS.

    ``area_ha`` is the zones' land, ``plots_area_ha`` that of the living plots.
    """
    statuses = register.statuses()
    zones = register.all(Zone)
    found = []
    zone_areas = []
    for zone in zones:
        area = 0.0
        if zone.geom is not None:
            area = planar_area(operation(register.crs, zone.crs).shape(zone.geom)) / SQUARE_METRES
        zone_areas.append(area)
        found.append(
            {
                "name_kk": zone.name_kk,
                "name_ru": zone.name_ru,
                "crs": zone.crs,
                "area_ha": round(area, 4),
                "plots": sum(1 for status in statuses if status.zone_id == zone.id),
            }
        )
    by_status = dict.fromkeys(STATUSES, 0)
    for status in statuses:
        by_status[status.status] = by_status.get(status.status, 0) + 1
    newest = register.history(limit=1)
    return {
        "schema": 1,
        "crs": register.crs,
        "zones": len(zones),
        "plots": len(statuses),
        "projects": len(register.all(Project)),
        "area_ha": round(float(sum(zone_areas)), 4),
        "zone_list": found,
        "by_status": by_status,
        "overdue": sum(status.overdue for status in statuses),
        "last_edit": newest[0].when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if newest else None,
        "plots_area_ha": round(float(np.sum([status.area_ha or 0.0 for status in statuses])), 4),
    }
