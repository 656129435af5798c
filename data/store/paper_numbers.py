"""The numbers of the papers that stages have given, and the stages and plots behind them."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection


class StagePaper(NamedTuple):
    """A stage by the number of its paper."""

    fid: int
    stage_id: str
    stage: str
    reference: str
    plot_id: str


def read_paper_numbers(connection: Connection) -> list[tuple[int, str]]:
    """Row number of the stage and number of its paper, of all stages that have one."""
    rows = connection.exec_driver_sql("SELECT fid, reference FROM stage WHERE reference IS NOT NULL ORDER BY fid")
    return [(fid, str(reference)) for fid, reference in rows]


def read_stage_papers(connection: Connection, stages: Iterable[int | str]) -> list[StagePaper]:
    """These stages, by row number or id, as far as their plot is not retired and they still have a number."""
    rows = connection.exec_driver_sql(
        "SELECT s.fid, s.id, s.key, s.reference, r.plot_id FROM stage s JOIN registration r ON r.id = s.registration_id"
        " JOIN plot p ON p.id = r.plot_id WHERE s.reference IS NOT NULL AND p.retired_on IS NULL AND s.fid IN"
        " (SELECT fid FROM stage WHERE fid IN (SELECT value FROM json_each(?1))"
        " UNION SELECT fid FROM stage WHERE id IN (SELECT value FROM json_each(?1)))",
        (json.dumps(list(stages)),),
    )
    return [StagePaper(*row) for row in rows]
