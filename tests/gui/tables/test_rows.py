"""Filters, sums and orders of a table as a clerk counts on them, whatever the rows."""

from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.collation import collation_key
from gui.tables import column as make
from gui.tables.model import TableModel
from gui.tables.rows import Rows
from gui.tables.spec import Among, Known, Span, Spec, from_json, to_json

TODAY = date(2026, 11, 23)


class Plot(NamedTuple):
    """A small row."""

    id: str
    zone: str | None
    area: float | None
    due: date | None


COLUMNS = (
    make.words("id", "No", lambda row: row.id),
    make.choice("zone", "Zone", lambda row: row.zone, str),
    make.number("area", "Area", lambda row: row.area, 2, total="ha"),
    make.day("due", "Due", lambda row: row.due),
)
ZONES = st.none() | st.sampled_from(["Әйтеке би", "Арал", "Қазалы", "Шиелі", "Жалағаш", "Ақмешіт"])
AREAS = st.none() | st.integers(0, 40).map(lambda n: n / 4)
DAYS = st.none() | st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))
ROWS = st.lists(st.tuples(ZONES, AREAS, DAYS), max_size=30).map(
    lambda rows: [Plot(f"p{at}", *row) for at, row in enumerate(rows)]
)
LIMITS = st.none() | st.integers(0, 10).map(float)
DAY_LIMITS = st.none() | st.sampled_from(["today", "today-30", "today+365", "year", "year_end", "2026-06-01"])
CONDITIONS = st.one_of(
    st.builds(Among, st.just("zone"), st.lists(ZONES, max_size=3).map(tuple), st.booleans()),
    st.builds(Span, st.just("area"), LIMITS, LIMITS),
    st.builds(Span, st.just("due"), DAY_LIMITS, DAY_LIMITS),
    st.builds(Known, st.sampled_from(["zone", "area", "due"]), st.booleans()),
)
ORDERS = st.lists(st.tuples(st.sampled_from(["id", "zone", "area", "due"]), st.booleans()), max_size=3).map(tuple)


def rows_of(plots: list[Plot]) -> Rows:
    return Rows(COLUMNS, plots, lambda row: row.id)


def model_of(plots: list[Plot], spec: Spec) -> TableModel:
    model = TableModel(COLUMNS, TODAY)
    model.set_rows(rows_of(plots))
    model.set_spec(spec)
    return model


def passing(rows: Rows, *conditions) -> set[str]:
    return {rows.ids[at] for at in np.flatnonzero(rows.passing(conditions, "", TODAY))}


@given(ROWS, CONDITIONS, CONDITIONS)
def test_a_filter_of_a_filter_is_what_passes_both(plots, one, other):
    rows = rows_of(plots)
    assert passing(rows, one, other) == passing(rows, one) & passing(rows, other)


@given(ROWS, st.lists(ZONES, max_size=3).map(tuple))
def test_only_these_values_and_without_these_values_are_all_rows_and_none_twice(plots, zones):
    rows = rows_of(plots)
    inside, outside = passing(rows, Among("zone", zones)), passing(rows, Among("zone", zones, out=True))
    assert inside | outside == set(rows.ids)
    assert not inside & outside


@given(ROWS, st.sampled_from(["zone", "due"]), st.lists(CONDITIONS, max_size=2).map(tuple))
def test_the_groups_together_are_the_whole_in_number_and_hectares(plots, group, conditions):
    flat = model_of(plots, Spec(conditions))
    grouped = model_of(plots, Spec(conditions, group=group))
    assert sum(one.count for one in grouped.groups) == len(flat.shown)
    whole = {key: (total, known) for key, total, known in flat.sums(flat.shown)}["area"]
    parts = [one.sums[0] for one in grouped.groups]
    assert sum(total for _, total, _ in parts) == pytest.approx(whole[0])
    assert sum(known for _, _, known in parts) == whole[1]
    assert sorted(grouped.ids()) == sorted(flat.ids())


@given(ROWS, ORDERS)
def test_rows_stand_in_their_order_and_what_is_not_stated_comes_last_both_ways(plots, order):
    model = model_of(plots, Spec(order=order))
    shown = [model.rows.rows[at] for at in model.shown]
    if order:
        key, down = order[0]
        values = [model.column(key).value(row) for row in shown]
        stated = [model.column(key).ranked(value) for value in values if value is not None]
        assert stated == sorted(stated, reverse=down)
        assert values[len(stated) :] == [None] * (len(values) - len(stated))
    else:
        assert shown == plots


@given(ROWS, ROWS, ORDERS, st.lists(CONDITIONS, max_size=2).map(tuple))
def test_rows_that_were_changed_are_shown_as_if_all_were_read_anew(plots, others, order, conditions):
    spec = Spec(conditions, "а", order=order)
    model = model_of(plots, spec)
    fresh = {row.id: row for row in others}
    now = [fresh.get(row.id, row) for row in plots] + [row for row in others if row.id not in {p.id for p in plots}]
    model.set_rows(model.rows.changed(fresh))
    assert model.ids() == model_of(now, spec).ids()


@given(st.lists(CONDITIONS, max_size=4).map(tuple), ORDERS, st.text(max_size=5), st.none() | st.just("zone"))
def test_a_view_comes_back_from_its_json_as_it_was(conditions, order, text, group):
    spec = Spec(conditions, text, ("id", "area"), (("id", 120),), order, group)
    back = from_json(to_json(spec))
    assert to_json(back) == to_json(spec)
    assert back == spec or any(one.values != two.values for one, two in _amongs(spec, back))


def _amongs(one: Spec, other: Spec):
    return [(a, b) for a, b in zip(one.conditions, other.conditions, strict=True) if isinstance(a, Among)]


@pytest.mark.parametrize(
    "text", ["", "жоқ", "[]", '{"filter": 3}', '{"filter": [{"column": 4}]}', '{"widths": [1], "order": [[1]]}']
)
def test_a_view_that_cannot_be_read_shows_the_plain_table(text):
    spec = from_json(text)
    assert spec.conditions == ()
    assert spec.order == ()


def test_zones_stand_in_the_order_of_the_kazakh_alphabet():
    names = ["Шиелі", "Қазалы", "Әйтеке би", "Арал", "Ақмешіт"]
    model = model_of([Plot(name, name, 1.0, None) for name in names], Spec(order=(("zone", False),)))
    assert model.ids() == sorted(names, key=collation_key) == ["Ақмешіт", "Арал", "Әйтеке би", "Қазалы", "Шиелі"]


def test_words_are_found_in_any_column_whatever_the_keyboard_of_the_one_who_wrote_them():
    rows = rows_of([Plot("10-156-999-001", "Қызылорда", 1.0, None), Plot("10-156-999-002", "Арал", 2.0, None)])
    for text in ("кызылорда 001", "Qyzylorda", "156 999 001"):
        mask = rows.passing((), text, TODAY)
        assert [rows.ids[at] for at in np.flatnonzero(mask)] == ["10-156-999-001"], text


def test_a_day_that_is_counted_from_today_moves_with_today():
    rows = rows_of([Plot("a", None, None, date(2027, 3, 1)), Plot("b", None, None, date(2026, 2, 1))])
    this_year = Span("due", "year", "year_end")
    assert list(rows.passing((this_year,), "", date(2027, 1, 5))) == [True, False]
    assert list(rows.passing((this_year,), "", date(2026, 12, 31))) == [False, True]


def test_folding_a_group_hides_its_rows_and_keeps_its_sums():
    plots = [Plot("a", "Арал", 1.5, None), Plot("b", "Арал", 2.0, None), Plot("c", None, 4.0, None)]
    model = model_of(plots, Spec(group="zone"))
    assert [group.text for group in model.groups] == ["Арал", "—"]
    assert model.rowCount() == 5
    model.fold("Арал")
    assert model.rowCount() == 3
    assert model.groups[0].sums == (("area", 3.5, 2),)
    assert model.line_of("a") is None
    model.fold(None, every=True)
    assert model.rowCount() == 2
