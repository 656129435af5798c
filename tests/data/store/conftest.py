"""One register suite over memory and file, and the small values that its tests are made of."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import shapely

from data.edit import edit, insert
from data.model import Plot, Registration, Stage, Zone
from data.register import Register
from data.store.open import create_register, open_register

KYZYLORDA = (11_700_000.0, 4_965_000.0)


class Clock:
    """A clock that goes one second a look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(params=["memory", "gpkg"])
def register(request: pytest.FixtureRequest, tmp_path: Path, today: date) -> Iterator[Register]:
    """An empty register of the user aiman, in memory and in a file."""
    address = ":memory:" if request.param == "memory" else tmp_path / "register.gpkg"
    with_clock = create_register(address, today=today, user="aiman", clock=Clock())
    yield with_clock
    with_clock.close()


@pytest.fixture
def file_register(tmp_path: Path, today: date) -> Iterator[Register]:
    """An empty register in a file."""
    opened = create_register(tmp_path / "register.gpkg", today=today, user="aiman", clock=Clock())
    yield opened
    opened.close()


@pytest.fixture
def reopen(today: date) -> Iterator[Callable[..., Register]]:
    """Open the file of a register again, as the same user or another; what was opened so is closed in the end."""
    opened: list[Register] = []

    def again(register: Register, user: str = "aiman", **options: object) -> Register:
        opened.append(open_register(register.address, today=today, user=user, **options))
        return opened[-1]

    yield again
    for one in opened:
        one.close()


def square(e: float = 0.0, n: float = 0.0, side: float = 100.0) -> shapely.Polygon:
    """A square beside Kyzylorda, its corner 1 in the south-west, clockwise."""
    x, y = KYZYLORDA[0] + e, KYZYLORDA[1] + n
    return shapely.Polygon([(x, y), (x, y + side), (x + side, y + side), (x + side, y)])


@pytest.fixture
def make_square() -> Callable[..., shapely.Polygon]:
    """The maker of squares."""
    return square


@pytest.fixture
def add_zone() -> Callable[..., Zone]:
    """Put a zone into a register and give it as it was stored."""

    def add(register: Register, crs: str = "EPSG:10945", **values: object) -> Zone:
        zone = Zone(**({"name_kk": "Қала", "name_ru": "Город", "crs": crs} | values))
        register.apply(edit("new_zone", [insert(zone)]))
        return register.get(Zone, zone.id)

    return add


@pytest.fixture
def add_plot() -> Callable[..., Plot]:
    """Put a plot into a register and give it as it was stored."""

    def add(register: Register, number: str | None = "10-156-999-001", **values: object) -> Plot:
        plot = Plot(**({"cadastral_no": number, "geom": square()} | values))
        register.apply(edit("new_plot", [insert(plot)]))
        return register.get(Plot, plot.id)

    return add


@pytest.fixture
def add_registration(today: date) -> Callable[..., Registration]:
    """Open a registration whose stages have these statuses; a stage may be (status, due)."""

    def add(register: Register, plot: Plot, *stages: object, **values: object) -> Registration:
        opened = Registration(**({"plot_id": plot.id, "track": "allotment", "opened_on": today} | values))
        changes = [insert(opened)]
        for place, stage in enumerate(stages, start=1):
            status, due = stage if isinstance(stage, tuple) else (stage, None)
            changes.append(
                insert(Stage(registration_id=opened.id, key=f"s{place}", position=place, status=status, due=due))
            )
        register.apply(edit("open_registration", changes))
        return register.get(Registration, opened.id)

    return add
