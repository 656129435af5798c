"""The records of a land office as frozen values; a field is named like its column (``from_`` is the column ``from``).

Every record has ``id`` (random text, never reused) and ``stamp`` (random text, one for each state of the row).
Shapes stand in the register CRS, rounded to 1e-6 m; verbs get them in the working CRS through ``data.frame``.
Text in two languages ends in ``_kk`` and ``_ru``. None means: not stated.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5

from shapely.geometry.base import BaseGeometry


def new_id() -> str:
    """A random identifier of 32 hexadecimal digits, for ids, stamps and edits."""
    return uuid4().hex


def fixed_id(*parts: str) -> str:
    """The id of a row that may be there only once, such as a key of a list: two clerks who write it meet a Conflict."""
    return uuid5(NAMESPACE_OID, "/".join(("telim", *parts))).hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every row has."""

    id: str = field(default_factory=new_id)
    stamp: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Record):
    """An industrial zone; without a shape it is a planned zone. ``crs`` is its official CRS, such as EPSG:10946."""

    name_kk: str
    name_ru: str
    kind: str = "industrial"  # industrial, special_economic, small_industrial
    crs: str
    geom: BaseGeometry | None = None
    district: str | None = None  # the first two parts of its plots' numbers, such as 10-156
    note_kk: str | None = None
    note_ru: str | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot(Record):
    """A land plot. ``area_m2`` is planar in its official CRS and kept by the register; retired plots stay for their history."""

    cadastral_no: str | None = None
    zone_id: str | None = None
    geom: BaseGeometry
    area_m2: float | None = None
    document_area_m2: float | None = None
    document_ref: str | None = None
    address_kk: str | None = None
    address_ru: str | None = None
    category: str | None = None  # a key of resources/lists.toml
    purpose_kk: str | None = None
    purpose_ru: str | None = None
    right_type: str | None = None  # a key of resources/lists.toml
    right_until: date | None = None
    divisible: bool | None = None
    note: str | None = None
    made_up: bool = False
    retired_on: date | None = None
    retired_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """An investor or another person of the record. ``number`` is the BIN or IIN, as text."""

    kind: str = "company"  # company, sole_proprietor, person, body
    name_kk: str
    name_ru: str
    number: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    note: str | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """What is built or made on plots. Money, jobs and output are facts with a source, not fields."""

    name_kk: str
    name_ru: str
    product_kk: str | None = None
    product_ru: str | None = None
    party_id: str | None = None
    zone_id: str | None = None
    state: str | None = None  # idea, planned, building, launched, stopped; None: not stated
    note_kk: str | None = None
    note_ru: str | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotProject(Record):
    """A plot serves a project from a day until a day; an open end means that it still does."""

    plot_id: str
    project_id: str
    from_: date | None = None
    to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage(Record):
    """A child plot came from a parent by an act (split, merge, change_boundary) on a day."""

    parent_id: str
    child_id: str
    act: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Record):
    """One application for one plot on one track; a plot's status is derived from its latest one.

    ``ended_*`` say that the right was terminated; ``released_on`` makes the plot free again.
    """

    plot_id: str
    project_id: str | None = None
    track: str  # allotment or zone: a file in resources/registration
    opened_on: date
    ended_on: date | None = None
    ended_why: str | None = None  # terminated, lease_expired, seized
    released_on: date | None = None
    use_by: date | None = None  # the plot must be in use by then, where the design documents say so
    used_on: date | None = None  # since when it is used for its purpose
    develop_by: date | None = None  # the term of development that the zone's management company has set
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """One step of a registration. ``due`` is written by the edit that starts or suspends it; ``position`` counts from 1."""

    registration_id: str
    key: str
    position: int
    status: str = "planned"  # planned in_progress done returned suspended refused not_required
    started_on: date | None = None
    suspended_on: date | None = None
    ended_on: date | None = None
    due: date | None = None
    limit_days: int | None = None  # working days, copied from the track when the stage is planned
    suspended_days: int = 0  # working days that suspensions have added to its limit so far
    suspended_before: int = 0  # those of suspensions before its limit began anew: they prolong only the whole term
    person: str | None = None
    reference: str | None = None  # number of the paper that the stage gave
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A paper of a plot, project or stage; its bytes are the attachment of that hash.

    A newer version of a paper is a row of its own that names the one before in ``replaces``.
    """

    subject: str  # plot, project, zone, party, stage
    subject_id: str
    kind: str | None = None  # a key of the list ``paper``: what a stage needs or gives
    number: str | None = None
    dated: date | None = None
    title: str | None = None
    attachment: str | None = None  # the SHA-256 of its bytes
    file_name: str | None = None
    file_size: int | None = None  # bytes
    added_on: date | None = None
    replaces: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Record):
    """One figure about a subject, with its source and day; ``value`` None means that the source is silent."""

    subject: str  # region, zone, plot, project, party
    subject_id: str | None = None  # None for the region
    key: str  # investment_mln, jobs, output_mln, output_t, area_ha, launched, projects ...
    value: float | None = None
    unit: str | None = None
    nature: str = "actual"  # planned or actual
    period: str | None = None  # the year or years that the figure is about, such as 2020 or 2016-2020
    source_kk: str | None = None
    source_ru: str | None = None
    as_of: date | None = None
    note_kk: str | None = None
    note_ru: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction(Record):
    """A protection strip or another limit on land."""

    geom: BaseGeometry
    kind: str
    width_m: float | None = None
    reference: str | None = None
    name_kk: str | None = None
    name_ru: str | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Record):
    """A reference shape under the plots: road, railway, highway, river, canal, town, building, outline."""

    geom: BaseGeometry
    kind: str
    name_kk: str | None = None
    name_ru: str | None = None
    source: str | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Record):
    """A finding that the office knows and leaves as it is, and why; it holds as long as the finding does not grow."""

    rule: str
    plot_id: str  # the first of the plots that the finding names
    plots: str  # the ids of all of them, parted by spaces
    area_m2: float | None = None  # how much land it is about
    reason: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntry(Record):
    """A line of a list as the office has changed or added it; it stands before the line of resources/lists.toml."""

    list: str
    key: str
    position: int = 0
    name_kk: str
    name_ru: str
    name_en: str
    hidden: bool = False  # no longer offered; records that have it keep it


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackKind(Record):
    """A track as the office has changed it; it stands before resources/registration/<key>.toml."""

    key: str
    name_kk: str
    name_ru: str
    name_en: str
    total_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageKindRow(Record):
    """A stage of a track as the office has changed it; ``papers_*`` are keys of the list ``paper`` parted by spaces."""

    track: str
    key: str
    position: int
    name_kk: str
    name_ru: str
    name_en: str
    needs_kk: str | None = None
    needs_ru: str | None = None
    needs_en: str | None = None
    gives_kk: str | None = None
    gives_ru: str | None = None
    gives_en: str | None = None
    decides_kk: str | None = None
    decides_ru: str | None = None
    decides_en: str | None = None
    reference_kk: str | None = None
    reference_ru: str | None = None
    reference_en: str | None = None
    limit_days: int | None = None
    return_days: int | None = None
    papers_needed: str | None = None
    papers_given: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """Filter, columns, order and groups of a table under a name; ``spec`` is JSON of the table's own making."""

    table: str
    name: str
    spec: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay(Record):
    """A day that differs from the plain week: a holiday, a moved day off, or a working weekend."""

    day: date
    working: bool
    name_kk: str | None = None
    name_ru: str | None = None


Row = dict[str, Any]
"""Column name -> value (text, int, float, bool, date, shape, None), without fid. Never changed once made."""
