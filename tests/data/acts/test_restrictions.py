"""Protection strips: drawn as a line with a width or as an area, heeded by the checks at once, changed, deleted, undone."""

import math

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Polygon

from data.acts.change_restriction import change_restriction
from data.acts.delete_restriction import delete_restriction
from data.acts.new_restriction import new_restriction
from data.frame import frame_of
from data.model import Restriction
from data.rules.find import find
from data.rules.ground import ground_of
from gis.errors import Conflict, TelimError
from tests.data.rules.conftest import Office, office

__all__ = ["office"]


def at(office: Office, *points: tuple[float, float]) -> np.ndarray:
    """Points in metres from the zone's corner, in its CRS."""
    return np.array(points) + office.origin


def line(office: Office, *points: tuple[float, float]) -> LineString:
    return LineString(at(office, *points))


def only(office: Office) -> Restriction:
    (strip,) = office.register.all(Restriction)
    return strip


def in_strips(office: Office) -> list[tuple[str, float]]:
    """Which plots lie in strips, and with how many square metres."""
    return [(one.plots[0], one.facts["area_m2"]) for one in find(office.register) if one.rule == "protection_strip"]


def refused(office: Office, shape: object, kind: str = "gas_pipe", **values: object) -> str:
    before = len(office.register.history())
    with pytest.raises(TelimError) as caught:
        office.register.apply(new_restriction(office.register, office.zone, shape, kind, **values))
    assert office.register.all(Restriction) == []
    assert len(office.register.history()) == before
    return caught.value.code


def test_a_line_is_the_middle_of_a_strip_that_the_checks_heed_at_once(office: Office) -> None:
    plot = office.plot(Polygon([(0, 0), (0, 40), (40, 40), (40, 0)]))
    ground = ground_of(office.register)
    made = new_restriction(
        office.register, office.zone, line(office, (-10, 20), (50, 20)), "gas_pipe", width_m=12.0, name_kk=" Газ құбыры ",
        reference="№ 81, 05.02.2020",
    )  # fmt: skip
    office.register.apply(made)
    strip = only(office)
    assert (strip.kind, strip.width_m, strip.name_kk, strip.name_ru) == ("gas_pipe", 12.0, "Газ құбыры", "Газ құбыры")
    assert np.allclose(shapely.get_coordinates(office.drawn(strip.geom)), [(-10, 20), (50, 20)], atol=1e-4)
    assert in_strips(office) == [(plot.id, pytest.approx(480.0, abs=0.01))]
    assert [one.facts["area_m2"] for one in find(ground.after(office.register, made)) if one.rule == "protection_strip"]
    office.register.undo()
    assert in_strips(office) == []
    office.register.redo()
    assert only(office) == strip


def test_an_area_is_a_strip_as_it_is(office: Office) -> None:
    plot = office.plot(Polygon([(0, 0), (0, 40), (40, 40), (40, 0)]))
    area = at(office, (10, 10), (10, 60), (30, 60), (30, 10))
    office.register.apply(new_restriction(office.register, office.zone, area, "sanitary"))
    assert in_strips(office) == [(plot.id, pytest.approx(600.0, abs=0.01))]
    assert only(office).geom.geom_type == "MultiPolygon"


@pytest.mark.parametrize(
    ("points", "values", "code"),
    [
        ([(0, 0), (50, 0)], {}, "strip_needs_width"),
        ([(0, 0), (50, 0)], {"width_m": 0.0}, "strip_width"),
        ([(0, 0), (50, 0)], {"width_m": -4.0}, "strip_width"),
        ([(0, 0), (50, 0)], {"width_m": math.nan}, "strip_width"),
        ([(0, 0), (50, 0)], {"width_m": 1e9}, "strip_width"),
        ([(0, 0), (0, 0)], {"width_m": 5.0}, "strip_needs_line"),
        ([(0, 0), (50, 0)], {"width_m": 5.0, "kind": "moon"}, "not_in_list"),
        ([(0, 0), (50, 0)], {"width_m": 5.0, "kind": ""}, "strip_needs_kind"),
        ([(0, 0), (50, 0)], {"width_m": 5.0, "made_of": "x"}, "field_not_editable"),
    ],
)
def test_what_is_no_strip_is_one_sentence_and_nothing_is_written(
    office: Office, points: list, values: dict, code: str
) -> None:
    assert refused(office, line(office, *points), **values) == code


def test_an_area_must_be_one(office: Office) -> None:
    assert refused(office, at(office, (0, 0), (9, 9))) == "too_few_corners"
    assert refused(office, at(office, (0, 0), (9, 9), (9, 0), (0, 9))) == "self_crossing"


def test_its_fields_are_changed_in_one_edit_that_can_be_taken_back(office: Office) -> None:
    plot = office.plot(Polygon([(0, 0), (0, 40), (40, 40), (40, 0)]))
    office.register.apply(
        new_restriction(office.register, office.zone, line(office, (-10, 20), (50, 20)), "gas_pipe", width_m=12.0)
    )
    before = only(office)
    made = change_restriction(office.register, before, width_m=20.0, name_ru="Газопровод", kind="oil_pipe")
    assert made.name == "change_restriction"
    office.register.apply(made)
    assert in_strips(office) == [(plot.id, pytest.approx(800.0, abs=0.01))]
    assert (only(office).kind, only(office).name_ru) == ("oil_pipe", "Газопровод")
    office.register.undo()
    assert only(office) == before
    assert change_restriction(office.register, before, width_m=12.0).changes == ()
    with pytest.raises(TelimError, match="strip_needs_width"):
        change_restriction(office.register, before, width_m=None)


def test_a_strip_may_run_otherwise_and_become_an_area(office: Office) -> None:
    office.register.apply(
        new_restriction(office.register, office.zone, line(office, (-10, 20), (50, 20)), "cable", width_m=4.0)
    )
    strip = only(office)
    moved = change_restriction(office.register, strip.id, shape=line(office, (0, 0), (0, 90)), zone=office.zone)
    office.register.apply(moved)
    assert np.allclose(shapely.get_coordinates(office.drawn(only(office).geom)), [(0, 0), (0, 90)], atol=1e-4)
    area = at(office, (0, 0), (0, 9), (9, 9), (9, 0))
    office.register.apply(change_restriction(office.register, strip.id, shape=area, zone=office.zone, width_m=None))
    assert only(office).width_m is None
    assert frame_of(office.register, office.zone).to_working(only(office).geom).area == pytest.approx(81.0, abs=1e-3)


def test_a_kind_that_another_program_gave_stays_until_another_one_is_chosen(office: Office) -> None:
    strip = office.put(Restriction, geom=office.stored(LineString([(0, 0), (9, 9)])), kind="ЛЭП-35", width_m=6.0)
    office.register.apply(change_restriction(office.register, strip, kind="ЛЭП-35", width_m=8.0))
    assert (only(office).kind, only(office).width_m) == ("ЛЭП-35", 8.0)
    office.register.apply(change_restriction(office.register, only(office), kind="power_line"))
    assert only(office).kind == "power_line"


def test_a_deleted_strip_comes_back_as_it_was(office: Office) -> None:
    plot = office.plot(Polygon([(0, 0), (0, 40), (40, 40), (40, 0)]))
    strip = office.strip(Polygon([(0, 0), (0, 9), (9, 9), (9, 0)]))
    office.register.apply(delete_restriction(office.register, strip))
    assert office.register.all(Restriction) == []
    assert in_strips(office) == []
    office.register.undo()
    assert only(office) == strip
    assert [id for id, _ in in_strips(office)] == [plot.id]


def test_a_strip_that_somebody_has_changed_since_is_a_conflict(office: Office) -> None:
    strip = office.strip(Polygon([(0, 0), (0, 9), (9, 9), (9, 0)]))
    office.register.apply(change_restriction(office.register, strip, name_kk="Су құбыры", name_ru="Водопровод"))
    for late in (
        lambda: delete_restriction(office.register, strip), lambda: change_restriction(office.register, strip, kind="sewer")
    ):  # fmt: skip
        with pytest.raises(Conflict):
            office.register.apply(late())
    assert only(office).name_kk == "Су құбыры"
    with pytest.raises(TelimError, match="no_such_record"):
        delete_restriction(office.register, "no such id")
