"""Figures of the sources: which counts, what contradicts, and sums that know their gaps."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.figures import added, amount, disagreements, output_check
from data.model import Fact

ARTICLE, REPORT = date(2021, 1, 30), date(2015, 12, 31)


def fact(value, key="investment_mln", *, source="article", as_of=ARTICLE, period=None, nature="planned", of="p"):
    return Fact(
        subject="project", subject_id=of, key=key, value=value, nature=nature, period=period,
        source_kk=source, source_ru=source, as_of=as_of,
    )  # fmt: skip


def test_a_silent_source_leaves_the_figure_unknown_and_not_zero():
    told = amount([fact(None)])
    assert (told.low, told.high, told.known, told.of) == (None, None, 0, 1)
    assert amount([]).low is None


def test_of_one_source_the_newest_figure_counts():
    told = amount([fact(10, as_of=REPORT), fact(12, as_of=ARTICLE)])
    assert (told.low, told.high) == (12, 12)
    assert told.certain


def test_a_source_that_falls_silent_does_not_take_its_figure_back():
    assert amount([fact(10, as_of=REPORT), fact(None, as_of=ARTICLE)]).low == 10


def test_sources_that_differ_make_a_figure_from_the_lowest_to_the_highest():
    told = amount([fact(42000), fact(52100, source="report", as_of=REPORT)])
    assert (told.low, told.high) == (42000, 52100)
    assert not told.certain
    assert {one.source_kk for one in told.facts} == {"article", "report"}


def test_two_figures_of_one_source_and_one_day_are_both_shown():
    assert amount([fact(7), fact(9)]).high == 9


def test_investment_told_year_by_year_is_added_up_but_jobs_are_those_of_the_newest_year():
    assert amount([fact(3, period="2019"), fact(4, period="2020")]).low == 7
    assert amount([fact(30, "jobs", period="2019"), fact(40, "jobs", period="2020")]).low == 40


def test_a_figure_of_the_whole_stands_before_those_of_single_years():
    assert amount([fact(3, period="2019"), fact(10), fact(4, period="2020")]).low == 10


def test_a_sum_says_of_how_many_it_is_known():
    total = added([amount([fact(5)]), amount([fact(None)]), amount([fact(6)])])
    assert (total.low, total.known, total.of) == (11, 2, 3)


def test_a_sum_of_which_nothing_is_known_is_unknown():
    total = added([amount([fact(None)]), amount([])])
    assert (total.low, total.high, total.known, total.of) == (None, None, 0, 2)


def test_sources_that_say_the_same_do_not_contradict():
    assert not disagreements([fact(5), fact(5, source="report")])
    assert not disagreements([fact(5), fact(None, source="report")])


def test_other_years_and_planned_beside_actual_are_no_contradiction():
    assert not disagreements([fact(5, period="2019"), fact(6, source="report", period="2020")])
    assert not disagreements([fact(5), fact(6, source="report", nature="actual")])


def test_a_contradiction_tells_who_says_what_from_the_lowest_to_the_highest():
    (found,) = disagreements([fact(52100, source="report"), fact(42000), fact(45000, source="board")])
    assert (found.low, found.high) == (42000, 52100)
    assert [one.source_kk for one in found.facts] == ["article", "board", "report"]


def test_a_stated_total_that_is_not_the_sum_of_its_years_is_told_with_the_difference():
    years = [fact(v, "output_mln", period=y) for v, y in ((12500, "2020"), (9200, "2019"), (1200, "2018"))]
    check = output_check([*years, fact(23800, "output_mln")])
    assert check is not None
    assert (check.sum, check.difference) == (22900, 900)
    assert output_check([*years, fact(22900, "output_mln")]) is None
    assert output_check(years) is None


@given(st.lists(st.one_of(st.none(), st.floats(0, 1e9)), max_size=20))
def test_nothing_unknown_is_ever_counted_and_nothing_known_is_left_out(values):
    total = added([amount([fact(value, of=str(n))]) for n, value in enumerate(values)])
    known = [value for value in values if value is not None]
    assert (total.known, total.of) == (len(known), len(values))
    assert total.low == (pytest.approx(sum(known)) if known else None)
