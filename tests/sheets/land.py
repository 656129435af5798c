"""A few plots on real ground, with roads and neighbours, in a real register."""

from dataclasses import replace
from datetime import UTC, date, datetime

from shapely import LineString, MultiPolygon, Polygon

from data.edit import edit, insert
from data.model import Context, Party, Plot, PlotProject, Project, Record, Registration, Stage, Zone
from data.register import Register
from data.store.open import create_register
from gis import crs as systems
from gis.boundary import to_register_precision

TODAY = date(2026, 11, 23)
EAST, NORTH = 11697277.81, 4970459.96
CITY = Zone(id="a" * 32, name_kk="Қызылорда қ. индустриялық аймағы", name_ru="Индустриальная зона г. Кызылорда",
            crs="EPSG:10945", district="10-156", made_up=True)  # fmt: skip
SHIELI = Zone(id="b" * 32, name_kk="Шиелі индустриялық аймағы", name_ru="Индустриальная зона Шиели",
              crs="EPSG:10946", district="10-154", made_up=True)  # fmt: skip


def at(*corners: tuple[float, float], east: float = EAST, north: float = NORTH) -> list[tuple[float, float]]:
    """Corners in metres from the first corner of the middle plot."""
    return [(east + x, north + y) for x, y in corners]


def plot(number: str | None, *rings: list[tuple[float, float]], zone: Zone | None = CITY, **values: object) -> Plot:
    """A plot with an outer ring and holes, given in the zone's system; the register's is zone 11."""
    shape = MultiPolygon([Polygon(rings[0], list(rings[1:]))])
    if zone is not None:
        shape = systems.operation("EPSG:10945", zone.crs).shape_back(shape)
    fields = {"purpose_kk": "шыны талшығы және композитті материалдар өндірісі",
              "purpose_ru": "производство стекловолокна и композитов", "made_up": True}  # fmt: skip
    return Plot(cadastral_no=number, geom=to_register_precision(shape), zone_id=zone and zone.id, **(fields | values))


MIDDLE = plot("10-156-999-002", at((0, 0), (110.51, -1.64), (107.28, -86.52), (-2.33, -83.46)), document_area_m2=9300.0)


def neighbourhood() -> list[Record]:
    """The middle plot, six around it, two roads, a project in its fifth stage."""
    party = Party(name_kk="«Арал талшық» ЖШС", name_ru="ТОО «Арал талшық»", made_up=True)
    project = Project(name_kk="Шыны талшық зауыты", name_ru="Завод стекловолокна", party_id=party.id, zone_id=CITY.id)
    case = Registration(plot_id=MIDDLE.id, project_id=project.id, track="allotment", opened_on=date(2026, 5, 4))
    keys = ("application", "zoning_check", "preselection", "apz", "commission", "lmp", "lmp_approval", "decision",
            "contract", "demarcation", "id_document", "registration")  # fmt: skip
    stages = [
        Stage(registration_id=case.id, key=key, position=n, status="done" if n < 5 else "planned")
        for n, key in enumerate(keys, 1)
    ]
    stages[4] = replace(stages[4], status="in_progress", started_on=date(2026, 10, 1), due=date(2026, 11, 2))
    road = Polygon(at((-300, 2.5), (0, 0), (110.51, -1.64), (300, -5), (300, 5), (108, 9.5), (30, 11), (-300, 14)))
    side = Polygon(at((110.51, -1.64), (119, -1.9), (116, -78), (112, -200), (104, -200), (107.28, -86.52)))
    return [
        CITY, MIDDLE, party, project, PlotProject(plot_id=MIDDLE.id, project_id=project.id), case, *stages,
        plot("10-156-999-001", at((-120, 2), (0, 0), (-2.33, -83.46), (-122, -80))),
        plot("10-156-999-003", at((-2.33, -83.46), (107.28, -86.52), (105, -160), (-4, -156))),
        plot("10-156-999-006", at((119, -1.9), (240, -4), (238, -80), (116, -78))),
        plot("10-156-999-004", at((116, -78), (238, -80), (236, -150), (114, -150))),
        plot("10-156-999-038", at((-120, 12), (30, 11), (30, 60), (-120, 62))),
        plot("10-156-999-040", at((30, 11), (108, 9.5), (108, 60), (30, 60))),
        Context(kind="road", name_kk="Өндіріс көшесі", name_ru="улица Индустриальная", geom=road, made_up=True),
        Context(kind="road", geom=side, made_up=True),
        Context(kind="railway", geom=LineString(at((-300, 80), (300, 76))), made_up=True),
    ]  # fmt: skip


def register_of(*records: Record, today: date = TODAY) -> Register:
    """A register in memory with these records, written in one edit."""
    register = create_register(":memory:", today=today)
    register._clock = lambda: datetime(2026, 11, 23, 10, tzinfo=UTC)
    register.apply(edit("demo", [insert(record) for record in records]))
    return register
