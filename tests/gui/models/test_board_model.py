"""The board without a window: who stands in which column, in which order, and what the head counts."""

import random
from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from data.register import Case, PlotStatus
from gui.board import layout
from gui.models.board_model import BoardModel, Column, Counts, Kind

TODAY = date(2026, 11, 23)  # a Monday
KINDS = [Kind("planned"), Kind("application", limit_days=1), Kind("commission", limit_days=10), Kind("registered")]
NOTHING = {field.name: None for field in fields(PlotStatus)}
NO_CASE = {field.name: None for field in fields(Case)}


def plot(number: str, status: str = "in_progress", stage: str | None = "commission", left: int | None = None, **more):
    """A plot of the allotment track whose stage is due in so many days."""
    due = None if left is None else TODAY + timedelta(days=left)
    late = left is not None and left < 0 and status in ("in_progress", "returned")
    facts = {"id": number, "cadastral_no": f"10-156-999-{number}", "status": status, "stage": stage, "due": due}
    facts |= {"overdue": late, "track": "allotment", "zone_id": "city"}
    return PlotStatus(**NOTHING | facts | more)


def case(number: str, **facts) -> Case:
    return Case(**NO_CASE | {"plot_id": number, "registration_id": number, "opened_on": TODAY} | facts)


def board(*plots: PlotStatus, cases=(), track: str = "allotment", **model) -> BoardModel:
    made = BoardModel(TODAY)
    for name, value in model.items():
        setattr(made, name, value)
    made.build(track, KINDS, plots, {one.plot_id: one for one in cases})
    return made


def shown(model: BoardModel) -> dict[str, list[str]]:
    return {column.key: [key[2] for key in column.keys] for column in model.columns if len(column)}


def test_the_latest_stands_first_and_what_has_no_day_last() -> None:
    model = board(
        plot("001", left=5), plot("002", left=-4), plot("003"), plot("004", left=-40), plot("005", "suspended"),
        cases=[case("005", suspended_on=date(2026, 9, 1)), case("003", started_on=date(2026, 1, 1))],
    )  # fmt: skip
    assert shown(model) == {"commission": ["004", "002", "001", "003", "005"]}
    assert model.column("commission").late == 2


def test_planned_stand_before_the_stages_and_those_registered_this_month_behind() -> None:
    model = board(
        plot("001", "planned", "application"), plot("002", "refused"), plot("003", "registered", None),
        plot("004", "registered", None), plot("005", "free", None), plot("006", "terminated", None),
        cases=[case("003", registered_on=date(2026, 11, 2)), case("004", registered_on=date(2026, 10, 30))],
    )  # fmt: skip
    assert shown(model) == {"planned": ["001"], "commission": ["002"], "registered": ["003"]}
    assert model.counts("allotment") == Counts(open=2, busy=0, late=0, week=0)


def test_the_head_counts_this_week_until_its_sunday() -> None:
    model = board(plot("001", left=0), plot("002", left=6), plot("003", left=7), plot("004", left=-1))
    assert model.counts("allotment") == Counts(open=4, busy=4, late=1, week=2)


@pytest.mark.parametrize(("only", "left"), [("busy", 3), ("late", 1), ("week", 1)])
def test_each_figure_of_the_head_is_a_filter_that_counts_nothing_away(only: str, left: int) -> None:
    plots = [plot("001", left=-1), plot("002", left=2), plot("003", left=90), plot("004", "refused")]
    model = board(*plots, only=only)
    assert len(model) == left
    assert model.counts("allotment") == board(*plots).counts("allotment")


def test_the_filter_of_the_window_and_the_other_track_leave_their_plots_out() -> None:
    plots = [plot("001"), plot("002", zone_id="shieli"), plot("003", track="zone")]
    model = board(*plots, takes=lambda state: state.zone_id == "city")
    assert shown(model) == {"commission": ["001"]}
    assert model.counts("zone").open == 1
    assert model.track_of("003") == "zone"
    assert model.place_of("003") is None
    assert model.track_of("002") is None


def test_a_stage_that_the_track_does_not_know_has_a_column_of_its_own() -> None:
    model = board(plot("001", stage="survey_of_1998"))
    assert [column.key for column in model.columns][-2:] == ["survey_of_1998", "registered"]
    assert model.update(["001"], {"001": plot("001")}, {})
    assert [column.key for column in model.columns] == [kind.key for kind in KINDS]


def test_a_typed_number_finds_the_last_group_first_and_then_the_next_one() -> None:
    model = board(plot("012"), plot("112"), plot("120"), plot("777", stage="application"))
    assert model.find("12") == "012"
    assert model.find("112") == "112"
    assert model.find("7") == "777"
    assert model.find("5559") is None
    start = model.place_of("012")
    assert model.find("2", (start[0], start[1] + 1)) == "112"


def test_following_edits_gives_the_same_board_as_building_it_anew() -> None:
    """Random moves of random plots, one at a time: columns, places and figures stay those of a fresh build."""
    chance = random.Random(7)  # noqa: S311 - a story, no secret
    stages = ["application", "commission", "survey_of_1998", None]

    def any_plot(number: str) -> PlotStatus:
        status = chance.choice(["planned", "in_progress", "returned", "suspended", "refused", "registered", "free"])
        stage, left = chance.choice(stages), chance.choice([None, *range(-5, 12)])
        return plot(number, status, stage, left, track=chance.choice(["allotment", "zone"]))

    for only in (None, "busy", "late", "week"):
        plots = {f"{n:03}": any_plot(f"{n:03}") for n in range(60)}
        cases = {number: case(number, registered_on=chance.choice([None, TODAY, date(2026, 1, 1)])) for number in plots}
        model = board(*plots.values(), cases=cases.values(), only=only)
        for _ in range(80):
            touched = chance.sample(sorted(plots), chance.choice([1, 1, 3]))
            for number in touched:
                if chance.random() < 0.1:
                    plots.pop(number)
                else:
                    plots[number] = any_plot(number)
            model.update([*touched, "999"], plots, cases)
            fresh = board(*plots.values(), cases=cases.values(), only=only)
            assert shown(model) == shown(fresh)
            assert {column.key: column.late for column in model.columns} == {c.key: c.late for c in fresh.columns}
            for track in ("allotment", "zone"):
                assert model.counts(track) == fresh.counts(track)
            for column in model.columns:
                for row, key in enumerate(column.keys):
                    assert model.place_of(key[2]) == (model.columns.index(column), row)


def test_columns_never_overlap_and_empty_ones_fold_only_where_not_all_fit() -> None:
    sizes = [(f"s{n}", n % 3) for n in range(14)]
    for room in range(300, 4000, 37):
        found = layout.lanes(sizes, room, fold=True)
        assert all(one.right + layout.GAP == other.left for one, other in pairwise(found))
        narrow = layout.total(layout.lanes(sizes, room, fold=False)) > room
        assert [lane.folded for lane in found] == [narrow and count == 0 for _, count in sizes]
        assert all(lane.width >= layout.LEAST for lane in found if not lane.folded)
        for at in (0, 100, 555):
            stop = layout.snapped(found, at, room)
            assert stop == max(0, layout.total(found) - room) or stop in {lane.left for lane in found}
        for place, lane in enumerate(found):
            left = layout.showing(found, place, 77, room)
            assert left <= lane.left
            assert lane.right <= left + room or lane.width > room


def test_a_long_column_shows_the_rows_of_its_window_only() -> None:
    column = Column(Kind("commission"), [(n, "", str(n)) for n in range(40_000)])
    step, height = 94, 400
    end = layout.kept_in(10**9, height, step, len(column))
    assert layout.visible_rows(0, height, step, len(column)) == range(0, 5)
    assert layout.visible_rows(end, height, step, len(column))[-1] == 39_999
    assert layout.revealing(0, height, step, 20_000) == 20_001 * step - layout.GAP - height
    assert layout.thumb(end, height, step, len(column)) == (height - 24, 24)
    assert layout.thumb(0, height, step, 3) is None


def test_a_plot_keeps_its_value_when_only_its_days_change() -> None:
    model = board(plot("001", left=3), plot("002", left=5))
    now = {"001": replace(plot("001", left=3), due=TODAY + timedelta(days=9)), "002": plot("002", left=5)}
    assert not model.update(["001"], now, {})
    assert shown(model) == {"commission": ["002", "001"]}
