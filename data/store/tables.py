"""The tables of a register; a column is named like the field of its record in data.model."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Computed,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

from data.edit import RECORD_OF
from data.store.column_types import Day, Moment, RandomText
from data.store.geometry_type import Geometry

RECORD_TABLES: tuple[str, ...] = tuple(RECORD_OF)
"""The tables of records, which the journal follows."""

SHAPE_KINDS: Mapping[str, str] = MappingProxyType(
    {"zone": "MULTIPOLYGON", "plot": "MULTIPOLYGON", "restriction": "GEOMETRY", "context": "GEOMETRY"}
)
"""The tables with a shape, in the column ``geom``, and what shapes they take."""

Tables = Mapping[str, Table]


@cache
def tables(srid: int, crs: str) -> Tables:
    """Every table of a register whose shapes stand in that CRS, by name."""
    metadata = MetaData()
    _places(metadata, srid, crs)
    _people(metadata)
    _registrations(metadata)
    _papers(metadata)
    _background(metadata, srid)
    _acceptances(metadata)
    office_tables(metadata)
    _journal(metadata)
    _indexes(metadata)
    return MappingProxyType(dict(metadata.tables))


@cache
def own_columns(table: Table) -> tuple[Column[Any], ...]:
    """The columns of a record's fields: without fid and without what the database derives from others."""
    return tuple(c for c in table.c if c.name != "fid" and c.computed is None and not c.info.get("derived"))


@cache
def defaults(table: Table) -> Mapping[str, Any]:
    """Column -> what stands there where nothing was said."""
    return MappingProxyType({c.name: c.info["default"] for c in table.c if "default" in c.info})


def shape_type(table: Table) -> Geometry:
    """What the table's column ``geom`` holds."""
    found = table.c.geom.type
    assert isinstance(found, Geometry)
    return found


def record_table(name: str, metadata: MetaData, *columns: Column[Any]) -> Table:
    """A table of records: fid, id and stamp before its own columns."""
    return Table(
        name,
        metadata,
        Column("fid", Integer, primary_key=True),
        Column("id", Text, unique=True, server_default=RandomText()),
        Column("stamp", Text, server_default=RandomText()),
        *columns,
    )


def _text(name: str, default: str | None = None) -> Column[str]:
    """A text; one with a default gets it where another program writes nothing (it may not refuse that row)."""
    if default is None:
        return Column(name, Text)
    return Column(name, Text, server_default=default, info={"default": default})


def _day(name: str) -> Column[Any]:
    return Column(name, Day)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, server_default=text("0"), info={"default": False})


def _number(name: str, default: int) -> Column[int]:
    return Column(name, Integer, server_default=text(str(default)), info={"default": default})


def _link(name: str, table: str, nullable: bool = True) -> Column[str]:
    """The id of a row elsewhere; looked at when the transaction ends, so an edit and its inverse go in any order."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=nullable)


def _both(name: str) -> tuple[Column[str], Column[str]]:
    """A text in Kazakh and in Russian."""
    return _text(f"{name}_kk"), _text(f"{name}_ru")


def _names() -> tuple[Column[str], Column[str]]:
    return _text("name_kk", ""), _text("name_ru", "")


def _geom(table: str, srid: int) -> Column[Any]:
    return Column("geom", Geometry(SHAPE_KINDS[table], srid))


def _places(metadata: MetaData, srid: int, crs: str) -> None:
    """``plot.area_ha`` and ``plot.status`` are for other programs: the status as the view plot_status last told it."""
    record_table(
        "zone", metadata, _geom("zone", srid), *_names(), _text("kind", "industrial"), _text("crs", crs),
        _text("district"), *_both("note"), _flag("made_up"),
    )  # fmt: skip
    record_table(
        "plot", metadata, _geom("plot", srid), _text("cadastral_no"), _link("zone_id", "zone"),
        Column("area_m2", Double), Column("document_area_m2", Double), _text("document_ref"), *_both("address"),
        _text("category"), *_both("purpose"), _text("right_type"), _day("right_until"), Column("divisible", Boolean),
        _text("note"), _flag("made_up"), _day("retired_on"), _text("retired_reason"),
        Column("area_ha", Double, Computed("area_m2 / 10000.0", persisted=False)),
        Column("status", Text, server_default="free", info={"derived": True}),
    )  # fmt: skip
    record_table(
        "lineage", metadata, _link("parent_id", "plot", False), _link("child_id", "plot", False), _text("act", ""),
        Column("on", Day, nullable=False),
    )  # fmt: skip


def _people(metadata: MetaData) -> None:
    record_table(
        "party", metadata, _text("kind", "company"), *_names(), _text("number"), _text("phone"), _text("email"),
        _text("address"), _text("note"), _flag("made_up"),
    )  # fmt: skip
    record_table(
        "project", metadata, *_names(), *_both("product"), _link("party_id", "party"), _link("zone_id", "zone"),
        _text("state"), *_both("note"), _flag("made_up"),
    )  # fmt: skip
    record_table(
        "plot_project", metadata, _link("plot_id", "plot", False), _link("project_id", "project", False),
        _day("from"), _day("to"),
    )  # fmt: skip


def _registrations(metadata: MetaData) -> None:
    record_table(
        "registration", metadata, _link("plot_id", "plot", False), _link("project_id", "project"),
        _text("track", "allotment"), Column("opened_on", Day, nullable=False), _day("ended_on"), _text("ended_why"),
        _day("released_on"), _text("note"), _day("use_by"), _day("used_on"), _day("develop_by"),
    )  # fmt: skip
    record_table(
        "stage", metadata, _link("registration_id", "registration", False), _text("key", ""),
        _number("position", 1), _text("status", "planned"),
        _day("started_on"), _day("suspended_on"), _day("ended_on"), _day("due"), Column("limit_days", Integer),
        _number("suspended_days", 0), _text("person"),
        _text("reference"), _text("note"), _number("suspended_before", 0),
    )  # fmt: skip


def _papers(metadata: MetaData) -> None:
    Table(
        "attachment", metadata, Column("fid", Integer, primary_key=True),
        Column("id", Text, unique=True, server_default=RandomText()), Column("hash", Text, unique=True),
        Column("bytes", LargeBinary),
    )  # fmt: skip
    key = ForeignKey("attachment.hash", deferrable=True, initially="DEFERRED")
    record_table(
        "document", metadata, _text("subject", "plot"), _text("subject_id"), _text("kind"), _text("number"),
        _day("dated"), _text("title"), Column("attachment", Text, key), _text("file_name"),
        Column("file_size", Integer), _day("added_on"), _text("replaces"),
    )  # fmt: skip
    record_table(
        "fact", metadata, _text("subject", "region"), _text("subject_id"), _text("key", ""), Column("value", Double),
        _text("unit"), _text("nature", "actual"), _text("period"), *_both("source"), _day("as_of"), *_both("note"),
    )  # fmt: skip


def _background(metadata: MetaData, srid: int) -> None:
    record_table(
        "restriction", metadata, _geom("restriction", srid), _text("kind", ""), Column("width_m", Double),
        _text("reference"), *_both("name"), _flag("made_up"),
    )  # fmt: skip
    record_table(
        "context", metadata, _geom("context", srid), _text("kind", ""), *_both("name"), _text("source"),
        _flag("made_up"),
    )  # fmt: skip
    record_table("calendar", metadata, Column("day", Day, nullable=False), _flag("working"), *_both("name"))


def _acceptances(metadata: MetaData) -> None:
    record_table(
        "acceptance", metadata, _text("rule", ""), _link("plot_id", "plot", False), _text("plots", ""),
        Column("area_m2", Double), _text("reason", ""), Column("on", Day, nullable=False),
    )  # fmt: skip


def office_tables(metadata: MetaData) -> None:
    """What the office has changed of lists and tracks, and the views of tables that it keeps."""

    def three(name: str, default: str | None = None) -> tuple[Column[str], ...]:
        return tuple(_text(f"{name}_{language}", default) for language in ("kk", "ru", "en"))

    record_table(
        "list_entry", metadata, _text("list", ""), _text("key", ""), _number("position", 0), *three("name", ""),
        _flag("hidden"),
    )  # fmt: skip
    record_table("track", metadata, _text("key", ""), *three("name", ""), Column("total_months", Integer))
    record_table(
        "stage_kind", metadata, _text("track", ""), _text("key", ""), _number("position", 1), *three("name", ""),
        *three("needs"), *three("gives"), *three("decides"), *three("reference"), Column("limit_days", Integer),
        Column("return_days", Integer), _text("papers_needed"), _text("papers_given"),
    )  # fmt: skip
    record_table("saved_view", metadata, _text("table", ""), _text("name", ""), _text("spec", ""))


def _journal(metadata: MetaData) -> None:
    """``change.plot`` is the plot whose passport the row belongs to; before and after are JSON, shapes as hex WKB."""
    Table(
        "edit", metadata, Column("fid", Integer, primary_key=True),
        Column("id", Text, unique=True, server_default=RandomText()), Column("when", Moment, nullable=False),
        Column("who", Text, nullable=False), Column("machine", Text), Column("name", Text, nullable=False),
        Column("note", Text), _link("undoes", "edit"),
    )  # fmt: skip
    Table(
        "change", metadata, Column("fid", Integer, primary_key=True),
        Column("id", Text, unique=True, server_default=RandomText()), _link("edit", "edit", False),
        Column("table", Text, nullable=False), Column("row", Text, nullable=False), Column("plot", Text),
        Column("before", Text), Column("after", Text),
    )  # fmt: skip


def _indexes(metadata: MetaData) -> None:
    """What is looked up by another table's id."""
    for table, columns in {
        "plot": (("cadastral_no",), ("zone_id",)),
        "plot_project": (("plot_id",), ("project_id",)),
        "lineage": (("parent_id",), ("child_id",)),
        "registration": (("plot_id", "opened_on"),),
        "stage": (("registration_id", "position", "status"),),
        "document": (("subject_id",),),
        "fact": (("subject_id",),),
        "acceptance": (("plot_id",),),
        "edit": (("undoes",),),
        "change": (("edit",), ("row",), ("plot",)),
    }.items():
        for group in columns:
            of = metadata.tables[table]
            Index("_".join((table, *group)), *(of.c[name] for name in group))
