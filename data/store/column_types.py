"""Column types that SQLite, GDAL and PostgreSQL all understand; SQLAlchemy's own VARCHAR columns vanish in GDAL."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import Text, UserDefinedType


def day_text(day: date) -> str:
    """A day as the file holds it: 2026-11-23."""
    return day.isoformat()


def day_of(text: str | None) -> date | None:
    """The day of a text that another program may have written; what is no day reads as not stated."""
    try:
        return None if text is None else date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def moment_text(moment: datetime) -> str:
    """A moment as the file holds it, in UTC with milliseconds: 2026-11-23T10:00:00.000Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def moment_of(text: str) -> datetime:
    """The moment of such a text, aware of UTC."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Day(UserDefinedType[date]):
    """A calendar day."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """DATE everywhere."""
        return "DATE"

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """date -> ISO text on SQLite."""
        if dialect.name != "sqlite":
            return None
        return lambda value: None if value is None else day_text(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """ISO text -> date on SQLite."""
        return day_of if dialect.name == "sqlite" else None


class Moment(UserDefinedType[datetime]):
    """A moment in UTC."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """The type on PostgreSQL."""
        return "TIMESTAMP WITH TIME ZONE"

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """datetime -> text with Z on SQLite."""
        if dialect.name != "sqlite":
            return None
        return lambda value: None if value is None else moment_text(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Text with Z -> datetime on SQLite."""
        if dialect.name != "sqlite":
            return None
        return lambda value: None if value is None else moment_of(value)


@compiles(Moment, "sqlite")
def _moment_on_sqlite(column_type: Moment, compiler: Any, **_: Any) -> str:
    return "DATETIME"


class RandomText(ColumnElement[str]):
    """32 random hexadecimal digits, made by the database: the default of ids and stamps."""

    inherit_cache = True
    type = Text()


@compiles(RandomText, "sqlite")
def _random_on_sqlite(element: RandomText, compiler: Any, **_: Any) -> str:
    return "(lower(hex(randomblob(16))))"  # in parentheses GDAL knows it for no literal


@compiles(RandomText, "postgresql")
def _random_on_postgresql(element: RandomText, compiler: Any, **_: Any) -> str:
    return "replace(gen_random_uuid()::text, '-', '')"
