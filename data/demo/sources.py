"""What was published: projects, investors and figures, each figure with its source and day; and the made-up projects."""

from collections.abc import Iterator

from data.demo.records import Table, known_id, record, table
from data.lists import unit_of
from data.model import Fact, Party, Project, Record

PURPOSES = ("purpose_kk", "purpose_ru")


def sources() -> Iterator[Record]:
    """Parties and projects, those of the article first, then the figures."""
    for name, made_up in (("article", False), ("sample", True)):
        told = table(name)
        for key, row in told["party"].items():
            yield record(Party, key, made_up=made_up, **row)
        for key, row in told["project"].items():
            yield _project(key, row, made_up)
    for row in table("article")["facts"]:
        yield _fact(row)


def purposes() -> dict[str, Table]:
    """What land is used for, by the key of the project."""
    rows = table("article")["project"] | table("sample")["project"]
    return {key: {name: row[name] for name in PURPOSES} for key, row in rows.items()}


def _project(key: str, row: Table, made_up: bool) -> Project:
    values = {name: value for name, value in row.items() if name not in (*PURPOSES, "party", "zone")}
    return record(
        Project, key,
        party_id=known_id("party", row["party"]) if "party" in row else None,
        zone_id=known_id("zone", row["zone"]) if "zone" in row else None,
        made_up=made_up,
        **values,
    )  # fmt: skip


def _fact(row: Table) -> Fact:
    told = table("article")
    subject = next((kind for kind in ("zone", "project") if kind in row), "region")
    source = told["sources"][row.get("source", "article")]
    note = told["notes"].get(row.get("note"), {})
    name = (subject, row.get(subject, ""), row["key"], row.get("nature", "actual"), row.get("period", ""), source["kk"])
    return record(
        Fact, *name,
        subject=subject,
        subject_id=known_id(subject, row[subject]) if subject != "region" else None,
        key=row["key"],
        value=float(row["value"]) if "value" in row else None,
        unit=unit_of(row["key"], "kk"),
        nature=row.get("nature", "actual"),
        period=row.get("period"),
        source_kk=source["kk"],
        source_ru=source["ru"],
        as_of=source["as_of"],
        note_kk=note.get("kk"),
        note_ru=note.get("ru"),
    )  # fmt: skip
