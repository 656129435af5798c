"""Which plot and stage a paper of a stage belongs to."""

from typing import NamedTuple

from sqlalchemy import Connection


class StagePlace(NamedTuple):
    """The stage that a paper was added to: its key and its plot."""

    stage: str
    plot_id: str


def read_stage_places(connection: Connection) -> dict[str, StagePlace]:
    """The place of every paper of a stage, by the paper's id."""
    rows = connection.exec_driver_sql(
        "SELECT d.id, s.key, r.plot_id FROM document d JOIN stage s ON s.id = d.subject_id"
        " JOIN registration r ON r.id = s.registration_id WHERE d.subject = 'stage'"
    )
    return {id: StagePlace(key, plot) for id, key, plot in rows}
