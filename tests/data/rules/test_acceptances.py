"""The office accepts a finding for a reason: it stays in the list, is not asked about again, and opens anew when it grows."""

import json

import numpy as np
import pytest
import shapely
from shapely.geometry import box

from data.acts.accept_finding import accept_finding, with_reason, withdraw_acceptance
from data.acts.change_boundary import change_boundary
from data.acts.new_plot import new_plot
from data.acts.split_plot import split_plot
from data.model import Acceptance
from data.rules.find import find
from data.rules.ground import ground_of
from data.rules.standing import Standing
from data.rules.weigh import weigh
from gis.errors import TelimError
from gis.split import split
from main import main
from tests.data.rules.conftest import DAY

A, B = box(0, 0, 60, 60), box(58, 0, 118, 60)


def overlaps(office):
    return [one for one in office.find() if one.rule == "overlap"]


def moved(office, plot, east):
    """The edit that pushes a plot that far to the east, by itself."""
    now = office.now(plot)
    shape = shapely.transform(office.frame.to_working(now.geom), lambda xy: np.add(xy, (east, 0.0)))
    return change_boundary(office.register, now, shape)


def weighed(office, edit):
    return weigh(office.register, ground_of(office.register), edit)


def test_an_accepted_finding_stays_in_the_list_with_its_reason(office):
    office.plot(A)
    office.plot(B)
    (found,) = overlaps(office)
    office.register.apply(accept_finding(office.register, found, "  екі өлшеу \n келіспейді "))
    (again,) = overlaps(office)
    assert again.accepted == "екі өлшеу келіспейді"
    assert again.plots == found.plots
    (kept,) = office.register.all(Acceptance)
    assert (kept.area_m2, kept.on) == (pytest.approx(120.0), DAY)
    assert office.register.history(found.plots[0])[0].name == "accept_finding"


def test_undo_and_withdrawal_open_it_again(office):
    office.plot(A)
    office.plot(B)
    (found,) = overlaps(office)
    office.register.apply(accept_finding(office.register, found, "даулы"))
    office.register.undo()
    assert overlaps(office)[0].accepted is None
    office.register.redo()
    office.register.apply(withdraw_acceptance(office.register, found))
    assert overlaps(office)[0].accepted is None
    with pytest.raises(TelimError) as caught:
        withdraw_acceptance(office.register, found)
    assert caught.value.code == "not_accepted"


def test_a_second_reason_takes_the_place_of_the_first(office):
    office.plot(A)
    office.plot(B)
    (found,) = overlaps(office)
    for reason in ("бірінші", "екінші"):
        office.register.apply(accept_finding(office.register, found, reason))
    assert [one.reason for one in office.register.all(Acceptance)] == ["екінші"]


@pytest.mark.parametrize("reason", ["", " \n\t "])
def test_no_reason_is_no_acceptance(office, reason):
    office.plot(A)
    office.plot(B)
    (found,) = overlaps(office)
    with pytest.raises(TelimError) as caught:
        accept_finding(office.register, found, reason)
    assert caught.value.code == "no_reason"


def test_it_holds_while_the_overlap_shrinks_or_hardly_grows_and_no_longer(office):
    office.plot(A)
    b = office.plot(B)
    office.register.apply(accept_finding(office.register, overlaps(office)[0], "даулы"))
    for east, accepted in ((1.0, True), (-1.05, True), (-1.0, False)):
        office.register.apply(moved(office, b, east))
        assert (overlaps(office)[0].accepted is not None) == accepted, east


def test_an_edit_that_makes_an_overlap_is_weighed_before_it_is_written_and_its_reason_stays_with_it(office):
    office.plot(A)
    b = office.plot(box(60, 0, 120, 60))
    before = office.register.history()
    made = moved(office, b, -2.0)
    (found,) = weighed(office, made)
    assert (found.rule, found.fix) == ("overlap", "cut_overlap")
    assert found.area == pytest.approx(120.0, abs=0.01)
    assert office.register.history() == before
    office.register.apply(with_reason(office.register, made, [found], "актіде осылай"))
    assert office.register.history()[0].note == "актіде осылай"
    assert overlaps(office)[0].accepted == "актіде осылай"
    assert weighed(office, moved(office, b, 0.5)) == [], "less of it is nothing to ask about"
    assert [one.rule for one in weighed(office, moved(office, b, -3.0))] == ["overlap"], "much more of it is"
    office.register.undo()
    assert overlaps(office) == []
    assert office.register.all(Acceptance) == []


def test_what_was_wrong_before_is_not_asked_about(office):
    office.plot(A)
    b = office.plot(B)
    assert weighed(office, moved(office, b, 1.0)) == []


def test_the_pieces_of_a_plot_that_overlapped_are_not_asked_about(office):
    office.plot(A)
    b = office.plot(B)
    e, n = office.origin
    made = split_plot(office.register, b, lambda shape: split(shape, [(e + 50, n + 30), (e + 130, n + 30)]), "бөлінді")
    assert weighed(office, made) == []


def test_a_new_plot_over_a_neighbour_is_asked_about(office):
    office.plot(A)
    made = new_plot(office.register, office.zone, shapely.transform(B, lambda xy: xy + office.origin))
    assert [one.rule for one in weighed(office, made)] == ["overlap"]
    assert [one.rule for one in weighed(office, new_plot(
        office.register, office.zone, shapely.transform(box(60, 0, 90, 60), lambda xy: xy + office.origin)
    ))] == []  # fmt: skip


def test_the_ground_follows_the_journal_wherever_it_is_written_from(office):
    standing = Standing(office.register)
    assert standing.latest is None
    a = office.plot(A)
    assert [plot.id for plot in standing.ground().plots()] == [a.id]
    b = office.plot(B)
    office.register.apply(accept_finding(office.register, overlaps(office)[0], "даулы"))
    assert [one.accepted for one in find(standing.ground()) if one.rule == "overlap"] == ["даулы"]
    office.register.undo()
    office.register.undo()
    assert [plot.id for plot in standing.ground().plots()] == [a.id]
    office.register.redo()
    assert [plot.id for plot in standing.ground().plots()] == [a.id, b.id]
    fresh = ground_of(office.register)
    assert find(standing.ground()) == find(fresh)


def test_check_tells_the_reason_and_still_counts_the_finding(office, tmp_path, capsys):
    from data.store.open import create_register

    path = tmp_path / "r.gpkg"
    register = create_register(path, today=DAY)
    for shape in (A, B):
        register.apply(
            new_plot(register, None, shapely.transform(shape, lambda xy: np.add(xy, (11_697_000, 4_970_000))))
        )
    (found,) = [one for one in find(register) if one.rule == "overlap"]
    register.apply(accept_finding(register, found, "даулы"))
    register.close()
    assert main(["check", str(path), "--json"]) == 1
    (told,) = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["rule"] == "overlap"]
    assert told["accepted"] == "даулы"
