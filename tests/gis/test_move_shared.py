"""A corner that neighbours share moves in all of them, the same bits before and after."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.errors import TelimError
from gis.move_shared import difference, follow, move_shared
from tests.gis.plots import GROUND, corner_set, coverings, up_to_start

E, N = GROUND[0]


def at(*places):
    return [(E + x, N + y) for x, y in places]


def box(x, y, width=100.0, height=100.0):
    """A plot with its north-western corner there."""
    return polygon([at((x, y), (x + width, y), (x + width, y - height), (x, y - height))])


FOUR = [box(0, 200), box(100, 200), box(0, 100), box(100, 100)]


def test_a_corner_of_four_plots_moves_in_all_four_and_is_counted() -> None:
    old, new = at((100, 100))[0], at((103.5, 98.25))[0]
    moved = move_shared(FOUR, {old: new})
    assert sorted(moved.shapes) == [0, 1, 2, 3]
    assert (moved.corners, moved.shared) == (1, 1)
    assert all(new in corner_set(shape) and old not in corner_set(shape) for shape in moved.shapes.values())
    assert shapely.coverage_is_valid(list(moved.shapes.values()))


def test_a_corner_of_one_plot_moves_there_only() -> None:
    moved = move_shared(FOUR, {at((0, 200))[0]: at((-4, 205))[0]})
    assert (sorted(moved.shapes), moved.corners, moved.shared) == ([0], 1, 0)


def test_detached_the_corner_leaves_its_neighbours() -> None:
    moved = move_shared(FOUR, {at((100, 100))[0]: at((90, 90))[0]}, only=3)
    assert sorted(moved.shapes) == [3]


def test_a_corner_may_move_to_where_another_one_leaves() -> None:
    a, b = at((100, 200), (200, 200))
    moved = move_shared(FOUR, {b: at((230, 230))[0], a: b})
    assert corners(moved.shapes[0])[0].tolist() == [list(p) for p in at((0, 200), (200, 200), (100, 100), (0, 100))]
    assert corners(moved.shapes[1])[0][:2].tolist() == [list(p) for p in at((200, 200), (230, 230))]


def test_a_corner_on_a_neighbours_side_is_put_in_and_moves_with_it() -> None:
    long = box(0, 300, 200, 100)
    old, new = at((100, 200))[0], at((100, 210))[0]
    moved = move_shared([*FOUR, long], {old: new})
    assert sorted(moved.shapes) == [0, 1, 4]
    assert new in corner_set(moved.shapes[4])
    assert shapely.coverage_is_valid([*(moved.shapes.get(row, FOUR[row]) for row in range(4)), moved.shapes[4]])


def test_where_a_long_side_moves_the_corners_beside_it_are_put_in_and_no_gap_opens() -> None:
    long = box(0, 300, 200, 100)
    moved = move_shared([*FOUR, long], {at((0, 200))[0]: at((0, 190))[0]})
    everything = [moved.shapes.get(row, shape) for row, shape in enumerate([*FOUR, long])]
    assert shapely.coverage_is_valid(everything)
    assert shapely.union_all(everything).area == pytest.approx(60_000)


def test_a_computed_corner_travels_on_its_side_and_a_measured_one_stays() -> None:
    third = 100 / 3
    for x, y in ((third, 200 - third / 10), (40.0, 200.0)):
        left, right = (
            polygon([at((0, 200), (x, 200), (x, 100), (0, 100))]),
            polygon([at((x, 200), (100, 200), (100, 100), (x, 100))]),
        )
        moved = move_shared([left, right], {at((100, 200))[0]: at((100, 190))[0]})
        assert at((x, y))[0] == pytest.approx(corners(moved.shapes.get(0, left))[0][1].tolist())
        assert corners(moved.shapes[1])[0][0].tolist() == corners(moved.shapes.get(0, left))[0][1].tolist()


@given(coverings(), st.data())
def test_a_covering_stays_a_covering_whatever_corner_moves(pieces, data) -> None:
    corner = data.draw(st.sampled_from(sorted(set().union(*map(corner_set, pieces)))))
    to = tuple(np.array(corner) + data.draw(st.tuples(st.floats(-3, 3), st.floats(0.01, 3))))
    try:
        moved = move_shared(pieces, {corner: to})
    except TelimError:
        assume(False)  # the corner went across a plot
    after = [moved.shapes.get(row, piece) for row, piece in enumerate(pieces)]
    whole = shapely.union_all(after)
    assert sum(piece.area for piece in after) == pytest.approx(whole.area, abs=1e-3), "no overlap"
    assert sum(shapely.Polygon(hole).area for part in shapely.get_parts(whole) for hole in part.interiors) < 1e-3, (
        "no gap"
    )
    assert not [piece for row, piece in enumerate(pieces) if row not in moved.shapes and corner in corner_set(piece)]


def test_a_move_that_would_break_a_neighbour_is_refused_and_names_it() -> None:
    with pytest.raises(TelimError) as refused:
        move_shared(FOUR, {at((100, 100))[0]: at((-30, 150))[0]})
    assert refused.value.code == "neighbour_breaks"
    assert refused.value.facts["row"] in (0, 2)
    assert refused.value.facts["why"] == "self_crossing"
    with pytest.raises(TelimError) as refused:
        move_shared(FOUR, {at((100, 100))[0]: (float("nan"), N)})
    assert refused.value.code == "not_finite"


def test_a_thin_plot_is_neither_turned_over_nor_pressed_flat() -> None:
    thin = [polygon([at((0, 0), (50, 1), (100, 0))]), polygon([at((0, 0), (100, 0), (50, -80))])]
    for to, why in (((50, -1), "turned_over"), ((100, 0), "too_few_corners"), ((50, 0), "zero_area")):
        with pytest.raises(TelimError) as refused:
            move_shared(thin, {at((50, 1))[0]: at(to)[0]})
        assert refused.value.facts["why"] == why
        assert refused.value.facts["row"] == 0


def test_a_corner_put_onto_the_next_one_becomes_one_with_it() -> None:
    moved = move_shared([polygon([at((0, 100), (50, 110), (100, 100), (0, 0))])], {at((50, 110))[0]: at((100, 100))[0]})
    assert corners(moved.shapes[0])[0].tolist() == [list(p) for p in at((0, 100), (100, 100), (0, 0))]


def test_what_changed_is_told_as_moves_and_runs() -> None:
    old = box(0, 100)
    moved = polygon([at((0, 100), (100, 105), (100, 0), (0, 0))])
    assert difference(old, moved).moves == {at((100, 100))[0]: at((100, 105))[0]}
    put_in = polygon([at((0, 100), (50, 110), (100, 100), (100, 0), (0, 0))])
    assert difference(old, put_in).runs == (
        (tuple(at((0, 100), (100, 100))), tuple(at((0, 100), (50, 110), (100, 100)))),
    )
    for same in (old, polygon([np.roll(corners(old)[0], 2, axis=0)]), polygon([corners(old)[0][::-1]])):
        assert difference(old, same).moves == {}
        assert difference(old, same).runs == ()


def test_a_corner_put_into_a_common_side_and_one_taken_out_are_so_in_the_neighbour_too() -> None:
    new = polygon([at((0, 100), (100, 100), (120, 50), (100, 0), (0, 0))])
    followed = follow(box(0, 100), new, [box(100, 100), box(500, 0)])
    assert sorted(followed.others) == [0]
    assert shapely.coverage_is_valid([followed.own, followed.others[0]])
    assert followed.own.wkb == new.wkb
    back = follow(followed.own, box(0, 100), [followed.others[0]])
    assert up_to_start(back.others[0]) == up_to_start(box(100, 100))


def test_a_new_corner_one_and_another_direction_are_kept() -> None:
    turned = polygon([np.roll(corners(box(0, 100))[0], 1, axis=0)[::-1]])
    followed = follow(box(0, 100), turned, [box(100, 100)])
    assert followed.own.wkb == turned.wkb
    assert followed.others == {}
    moved = polygon([at((0, 0), (0, 100), (100, 107), (100, 0))])
    followed = follow(box(0, 100), moved, [box(100, 100)])
    assert followed.own.wkb == moved.wkb
    assert at((100, 107))[0] in corner_set(followed.others[0])


def test_a_corner_in_which_two_parts_of_the_plot_meet_moves_in_both() -> None:
    left, right = polygon([at((0, 50), (50, 0), (0, -50))]), polygon([at((50, 0), (100, 50), (100, -50))])
    above = polygon([at((0, 50), (100, 50), (50, 0))])
    to = at((52, 3))[0]
    moved = shapely.MultiPolygon([polygon([[at((0, 50))[0], to, at((0, -50))[0]]]), right])
    followed = follow(shapely.MultiPolygon([left, right]), moved, [above])
    assert [to in corner_set(part) for part in followed.own.geoms] == [True, True]
    assert to in corner_set(followed.others[0])


def test_where_too_much_is_different_nobody_goes_along() -> None:
    other = polygon([at((7, 107), (93, 96), (103, -7), (50, -9), (-3, 5), (1, 50))])
    followed = follow(box(0, 100), other, [box(100, 100)])
    assert (followed.own.wkb, followed.others) == (other.wkb, {})


def test_a_neighbour_that_would_break_is_named_by_its_place_among_the_neighbours() -> None:
    moved = polygon([at((0, 100), (150, -20), (100, 0), (0, 0))])
    with pytest.raises(TelimError) as refused:
        follow(box(0, 100), moved, [box(500, 0), box(100, 100)])
    assert refused.value.facts["row"] == 1


def test_a_stretch_along_two_neighbours_is_not_changed_over_the_head_of_one_of_them() -> None:
    upper, lower = box(100, 100, height=50.0), box(100, 50, height=50.0)
    plot = polygon([at((0, 100), (100, 100), (100, 50), (100, 0), (0, 0))])
    over = polygon([at((0, 100), (100, 100), (90, 40), (80, 20), (100, 0), (0, 0))])
    with pytest.raises(TelimError) as refused:
        follow(plot, over, [upper, lower])
    assert refused.value.code == "several_neighbours"
    assert tuple(refused.value.facts["at"]) in set(at((100, 100), (100, 50), (100, 0)))
    without = polygon([at((0, 100), (100, 100), (100, 0), (0, 0))])
    with pytest.raises(TelimError, match="several_neighbours"):
        follow(plot, without, [upper, lower])
    assert follow(plot, over, []).own.wkb == over.wkb
    one_side = polygon([at((0, 100), (100, 100), (95, 75), (100, 50), (100, 0), (0, 0))])
    followed = follow(plot, one_side, [upper, lower])
    assert sorted(followed.others) == [0]
    assert shapely.coverage_is_valid([followed.own, followed.others[0], lower])


def test_a_sliver_whose_corner_crosses_its_other_side_is_not_taken_for_one_drawn_the_other_way_round() -> None:
    thin = polygon([at((0, 0), (-0.09, 0), (0, 0.06))])
    field = polygon([at((-50, 50), (50, 50), (50, -50), (-50, -50)), at((0, 0), (-0.09, 0), (0, 0.06))])
    across = polygon([at((0, 0), (0.94, -0.11), (0, 0.06))])
    with pytest.raises(TelimError, match="neighbour_breaks"):
        follow(thin, across, [field])
    turned = polygon([corners(thin)[0][::-1]])
    assert follow(thin, turned, [field]).others == {}
