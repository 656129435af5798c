"""Many rows out of SQLite in a few large parts: for each row on its own a busy window would make this thread wait anew."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

ROWS = 5_000
"""How many rows a part has."""

_PARTS = """
WITH q({names}) AS ({question}) SELECT json_group_array(json_array({names}))
FROM (SELECT *, (row_number() OVER () - 1) / {rows} AS part FROM q) GROUP BY part ORDER BY part
"""


def rows_in_parts(
    connection: Connection, question: str, columns: int, facts: tuple[Any, ...] = ()
) -> Iterator[list[Any]]:
    """The rows of a question with so many columns, in its order; numbers have 15 digits, shapes cannot be asked for.

    To be taken while the connection is open.
    """
    names = ", ".join(f"c{place}" for place in range(columns))
    parts = connection.exec_driver_sql(_PARTS.format(names=names, question=question, rows=ROWS), facts)
    for (part,) in parts:
        yield from json.loads(part)
