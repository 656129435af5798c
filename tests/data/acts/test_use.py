"""The use of a plot and its terms; the release of a plot whose passport has changed since it was read."""

from datetime import date

import pytest

from data.acts.advance_stage import finish_stage
from data.acts.change_record import change_record
from data.acts.end_right import end_right
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.set_use import set_use
from data.model import Registration, Stage
from gis.errors import Conflict

MONDAY, FRIDAY = date(2026, 9, 7), date(2026, 9, 11)


@pytest.fixture
def registered(land):
    """Plot 001 with a registered right."""
    land.do(open_registration(land.register, land.one, "zone", on=MONDAY, start=True))
    for one in sorted(land.register.all(Stage), key=lambda one: one.position):
        land.do(finish_stage(land.register, one.id, MONDAY))
    return land


def right(land):
    return land.register.all(Registration)[0]


def test_the_use_of_a_plot_is_recorded_and_taken_back(registered):
    made = registered.do(set_use(registered.register, registered.one, used_on=FRIDAY))
    assert (made.name, right(registered).used_on) == ("set_use", FRIDAY)
    registered.do(set_use(registered.register, registered.one, used_on=None))
    assert right(registered).used_on is None
    assert set_use(registered.register, registered.one, used_on=None).changes == ()


def test_a_term_is_set_with_a_reason_which_stays_in_the_history(registered):
    registered.refuses("use_term_needs_note", set_use, registered.one, use_by=date(2030, 1, 1))
    registered.refuses("use_term_needs_note", set_use, registered.one, develop_by=date(2030, 1, 1), note="  ")
    made = registered.do(set_use(registered.register, registered.one, use_by=date(2030, 1, 1), note="ЖСҚ № 7"))
    assert (made.name, made.note, right(registered).use_by) == ("set_use_terms", "ЖСҚ № 7", date(2030, 1, 1))
    registered.do(set_use(registered.register, registered.one, develop_by=date(2028, 1, 1), note="шарт"))
    assert (right(registered).use_by, right(registered).develop_by) == (date(2030, 1, 1), date(2028, 1, 1))


def test_days_that_cannot_be_are_refused(registered):
    registered.refuses("date_in_future", set_use, registered.one, used_on=date(2026, 11, 24))
    registered.refuses("date_before_previous", set_use, registered.one, used_on=date(2026, 9, 6))
    facts = registered.refuses("use_term_early", set_use, registered.one, use_by=MONDAY, note="қате")
    assert facts == {"date": "07.09.2026", "opened": "07.09.2026"}


def test_only_a_registered_right_has_a_use(registered):
    registered.refuses("use_needs_right", set_use, registered.two, used_on=FRIDAY)
    registered.do(end_right(registered.register, registered.one, "seized", FRIDAY))
    registered.refuses("use_needs_right", set_use, registered.one, used_on=FRIDAY)


def test_a_release_by_an_older_value_of_the_plot_is_a_conflict_and_never_leaves_its_right(registered):
    older = registered.now(registered.one)
    registered.do(change_record(registered.register, older, right_type="lease_long", right_until=date(2031, 1, 1)))
    registered.do(end_right(registered.register, registered.one, "lease_expired", FRIDAY))
    with pytest.raises(Conflict):
        registered.register.apply(release_plot(registered.register, older, FRIDAY))
    assert registered.status(registered.one) == "terminated"
    registered.do(release_plot(registered.register, registered.now(registered.one), FRIDAY))
    assert (registered.now(registered.one).right_type, registered.status(registered.one)) == (None, "free")
