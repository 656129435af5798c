"""Plots by number and by place."""

import shapely
from shapely.geometry.base import BaseGeometry
from sqlalchemy import Connection, Table, select, text

from data.edit import record_of
from data.identifiers import normal_number
from data.model import Plot
from data.store.tables import own_columns
from gis.errors import TelimError


def find_plot(connection: Connection, no_or_id: str) -> str:
    """The id of the plot of that id or number, a living one first. Raises no_such_plot, several_plots."""
    rows = connection.exec_driver_sql(
        "SELECT id, retired_on IS NULL, id = ?1 FROM plot WHERE id = ?1 OR cadastral_no IN (?1, ?2) ORDER BY fid",
        (no_or_id, normal_number(no_or_id)),
    ).all()
    exact = [id for id, _, by_id in rows if by_id]
    living = [id for id, lives, _ in rows if lives]
    found = exact or living or [id for id, _, _ in rows]
    if not found:
        raise TelimError("no_such_plot", number=no_or_id)
    if len(found) > 1:
        raise TelimError("several_plots", number=no_or_id, plots=tuple(found), ids=", ".join(found))
    return str(found[0])


def plots_near(connection: Connection, table: Table, geom: BaseGeometry, distance: float) -> list[Plot]:
    """The living plots within that distance of the shape, in the order of the table."""
    x0, y0, x1, y1 = geom.bounds
    fids = text(
        "plot.fid IN (SELECT id FROM rtree_plot_geom WHERE maxx >= :x0 AND minx <= :x1 AND maxy >= :y0 AND miny <= :y1)"
    ).bindparams(x0=x0 - distance, y0=y0 - distance, x1=x1 + distance, y1=y1 + distance)
    rows = connection.execute(
        select(*own_columns(table)).where(fids, table.c.retired_on.is_(None)).order_by(table.c.fid)
    ).mappings()
    near = [record_of(Plot, dict(row)) for row in rows.all()]
    return [plot for plot in near if shapely.dwithin(plot.geom, geom, distance)]
