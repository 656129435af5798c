"""What the rules say at the pointer: of a shape as it would be, with the neighbours as they would be."""

from dataclasses import replace

import pytest
import shapely
from shapely.geometry import Polygon

from data.frame import frame_of
from data.model import Plot
from data.rules.settings import LEVELS
from gis.boundary import CornerRef, move_corner
from gui.checking import checking_of
from gui.remarks import Remarks
from gui.tools.tool import Label
from tests.gui.panels.office import Office, Opener
from tests.sheets.land import CITY, EAST, NORTH, at, plot

SIDE = 60.0


def square(number: str, x: float) -> Plot:
    return plot(number, at((x, 0), (x, SIDE), (x + SIDE, SIDE), (x + SIDE, 0)), category="industry")


FIRST, SECOND = square("10-156-999-001", 0), square("10-156-999-002", SIDE)


@pytest.fixture
def office(open_office: Opener) -> Office:
    """Two plots side by side."""
    return open_office(replace(CITY, geom=None), FIRST, SECOND)


@pytest.fixture
def remarks(office: Office) -> Remarks:
    checking = checking_of(office.session)
    made = Remarks(office.session, checking)
    assert made(None, shapely.box(0, 0, 1, 1)) == (), "before the ground is read nothing is said"
    office.qtbot.waitUntil(lambda: checking.ground is not None)
    return made


def drawn(office: Office, record: Plot) -> shapely.Geometry:
    return frame_of(office.register, office.session.place).to_working(office.get(record).geom)


def rules(labels: tuple[Label, ...]) -> list[str]:
    return [str(label.facts.get("what", label.code)) for label in labels]


def test_a_new_plot_over_a_neighbour_is_told_with_its_square_metres_place_and_mending(
    office: Office, remarks: Remarks
) -> None:
    over = Polygon(at((-40, 0), (-40, SIDE), (2, SIDE), (2, 0)))
    (label,) = remarks(None, over)
    assert label.level == "error"
    assert label.code == "live_can"
    assert label.facts["what"] == "120,00 m² overlap with 10-156-999-001"
    assert label.facts["fix"] == "Cut the overlap off"
    assert 0 <= label.e - EAST <= 2
    assert 0 <= label.n - NORTH <= SIDE
    (ring,) = label.about
    assert Polygon(ring).area == pytest.approx(120, abs=0.01)
    beside = Polygon(at((-40, 0), (-40, SIDE), (0, SIDE), (0, 0)))
    assert remarks(None, beside) == ()


def test_the_neighbour_of_a_shared_corner_goes_along_unless_it_is_detached(office: Office, remarks: Remarks) -> None:
    moved = move_corner(drawn(office, FIRST), CornerRef(0, 0, 2), EAST + SIDE + 4.0, NORTH + SIDE)
    assert remarks(FIRST.id, moved) == ()
    (label,) = remarks(FIRST.id, moved, True)
    assert label.facts["what"] == "120,00 m² overlap with 10-156-999-002"


def test_plots_that_move_together_are_no_overlap_of_each_other(office: Office, remarks: Remarks) -> None:
    after = {one.id: shapely.transform(drawn(office, one), lambda xy: xy + 30.0) for one in (FIRST, SECOND)}
    assert remarks(FIRST.id, after[FIRST.id], True, after) == ()
    assert rules(remarks(FIRST.id, after[FIRST.id], True)) != []


def test_the_worst_comes_first_and_no_more_than_a_few(office: Office, remarks: Remarks) -> None:
    comb = [(-10.0 + 0.3 * k + 0.15 * j, -1.0 if (j + k) % 2 else -9.0) for k in range(8) for j in range(2)]
    labels = remarks(None, Polygon(at((-20, 40), (130, 40), (130, -5), *reversed(comb), (-20, -5))))
    levels = [LEVELS.index(label.level) for label in labels if label.code != "live_more"]
    assert levels == sorted(levels)
    assert len(labels) <= 5
    assert labels[-1].code == "live_more" or len(labels) <= 4


def test_it_follows_what_is_written(office: Office, remarks: Remarks) -> None:
    from data.acts.retire_plot import retire_plot

    over = Polygon(at((-40, 0), (-40, SIDE), (2, SIDE), (2, 0)))
    assert remarks(None, over) != ()
    office.session.do(lambda register: retire_plot(register, office.get(FIRST), "қате"))
    office.rest()
    office.qtbot.waitUntil(lambda: remarks(None, over) == ())
    office.undo()
    office.qtbot.waitUntil(lambda: remarks(None, over) != ())
