"""The view ``plot_status``: the one definition of what a plot's status is."""

import json
from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection

from data.store.gpkg import enter, enter_geometry
from data.styles import STATUSES

DESCRIPTION = (
    "READ-ONLY. Every living plot with its status, derived from its latest registration. To change a plot open the "
    "layer 'plot'. · Тек оқуға арналған · Только для чтения"
)

_WORDS = """
CREATE TABLE telim_status (status TEXT PRIMARY KEY);
CREATE TABLE telim_flag (flag BOOLEAN PRIMARY KEY);
CREATE TABLE telim_count (n INTEGER PRIMARY KEY)
"""

_VIEW = """
SELECT p.fid AS fid, p.geom AS geom, p.id AS id, p.cadastral_no AS cadastral_no, w.status AS status,
  late.flag AS overdue, s.key AS stage, j.name_kk AS project, z.name_kk AS zone, p.area_ha AS area_ha,
  j.name_ru AS project_ru, z.name_ru AS zone_ru, z.id AS zone_id, j.id AS project_id, r.id AS registration_id,
  r.track AS track, s.due AS due, done.n AS done, required.n AS total
FROM plot p
LEFT JOIN registration r ON r.fid = (SELECT x.fid FROM registration x WHERE x.plot_id = p.id
  ORDER BY x.opened_on DESC, x.fid DESC LIMIT 1)
LEFT JOIN stage s ON s.fid = (SELECT x.fid FROM stage x WHERE x.registration_id = r.id
  AND x.status NOT IN ('done', 'not_required') AND r.ended_on IS NULL AND r.released_on IS NULL
  ORDER BY x.position, x.fid LIMIT 1)
LEFT JOIN telim_count done ON done.n = (SELECT count(*) FROM stage x WHERE x.registration_id = r.id
  AND x.status = 'done') AND r.id IS NOT NULL
LEFT JOIN telim_count required ON required.n = (SELECT count(*) FROM stage x WHERE x.registration_id = r.id
  AND x.status <> 'not_required') AND r.id IS NOT NULL
JOIN telim_status w ON w.status = CASE
  WHEN r.id IS NULL OR r.released_on IS NOT NULL THEN 'free'
  WHEN r.ended_on IS NOT NULL THEN 'terminated'
  WHEN NOT EXISTS (SELECT 1 FROM stage x WHERE x.registration_id = r.id
    AND x.status NOT IN ('planned', 'not_required')) THEN 'planned'
  WHEN s.fid IS NULL THEN 'registered'
  WHEN s.status IN ('returned', 'suspended', 'refused') THEN s.status
  ELSE 'in_progress' END
JOIN telim_flag late ON late.flag = (w.status IN ('in_progress', 'returned')
  AND s.status IN ('in_progress', 'returned') AND coalesce(s.due < {today}, 0))
LEFT JOIN zone z ON z.id = p.zone_id
LEFT JOIN project j ON j.id = coalesce((SELECT l.project_id FROM plot_project l WHERE l.plot_id = p.id
  AND l."to" IS NULL ORDER BY l."from" DESC, l.fid DESC LIMIT 1), r.project_id)
WHERE p.retired_on IS NULL
"""


def create_words(connection: Connection) -> None:
    """The small tables from which the view takes columns of a declared type."""
    for statement in _WORDS.split(";"):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO telim_status VALUES (?)", [(status,) for status in STATUSES])
    connection.exec_driver_sql("INSERT INTO telim_flag VALUES (0), (1)")
    connection.exec_driver_sql("INSERT INTO telim_count VALUES (?)", [(n,) for n in range(200)])


def create_view(connection: Connection, srid: int) -> None:
    """The view for every program, whose today is the day of the machine."""
    connection.exec_driver_sql("CREATE VIEW plot_status AS" + _VIEW.format(today="date('now', 'localtime')"))
    enter(connection, "plot_status", "features", DESCRIPTION)
    enter_geometry(connection, "plot_status", "MULTIPOLYGON", srid)


def own_view(today: date) -> str:
    """The statement of the same view for one connection, as of our today; it stands before the stored one."""
    return "CREATE TEMP VIEW plot_status AS" + _VIEW.format(today=f"'{today.isoformat()}'")


def show_statuses(connection: Connection, plots: Collection[str]) -> None:
    """Copy the status of these plots from the view into ``plot.status``, by which QGIS colours the table itself."""
    connection.exec_driver_sql(
        "UPDATE plot SET status = (SELECT v.status FROM plot_status v WHERE v.fid = plot.fid)"
        " WHERE id IN (SELECT value FROM json_each(?))"
        " AND status IS NOT (SELECT v.status FROM plot_status v WHERE v.fid = plot.fid)",
        (json.dumps(list(plots)),),
    )
