"""The pointer catches corners first, then sides, and gives back the very bits of the register."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.snapping import OVERLAY_LIMIT, SnapIndex

E, N = 11698000.0, 4971000.0
A = polygon([[(E + 1 / 3, N + 100), (E + 100.0000001, N + 100), (E + 100.0000001, N), (E + 1 / 3, N)]])
B = polygon([[(E + 100.0000001, N + 100), (E + 200, N + 100), (E + 200, N), (E + 100.0000001, N)]])


@pytest.fixture
def index() -> SnapIndex:
    return SnapIndex([A, shapely.MultiPolygon([B])], ["a", "b"])


def test_a_corner_is_caught_bit_for_bit_and_named_with_all_who_share_it(index: SnapIndex) -> None:
    catch = index.snap(E + 101, N + 99, 5)
    assert catch is not None
    assert (catch.kind, catch.plot_id, catch.number, catch.other_ids) == ("corner", "a", 2, ("b",))
    assert (catch.e, catch.n) == tuple(corners(A)[0][1].tolist())


def test_a_corner_wins_over_a_nearer_side(index: SnapIndex) -> None:
    catch = index.snap(E + 196, N + 100.1, 5)
    assert catch is not None
    assert (catch.kind, catch.plot_id, catch.number) == ("corner", "b", 2)


def test_a_side_is_caught_at_the_foot_of_the_pointer(index: SnapIndex) -> None:
    catch = index.snap(E + 98, N + 40, 5)
    assert catch is not None
    assert (catch.kind, catch.plot_id, catch.number, catch.other_ids) == ("side", "a", 2, ("b",))
    assert catch.e == pytest.approx(E + 100.0000001, abs=1e-8)
    assert catch.n == pytest.approx(N + 40, abs=1e-8)
    assert catch.side == ((E + 100.0000001, N + 100), (E + 100.0000001, N))


def test_nothing_is_caught_out_of_reach_or_of_excluded_plots(index: SnapIndex) -> None:
    assert index.snap(E + 50, N + 50, 5) is None
    assert index.snap(E + 1, N + 99, 5, exclude={"a"}) is None
    shared = index.snap(E + 101, N + 99, 5, exclude={"a"})
    assert shared is not None
    assert (shared.plot_id, shared.number, shared.other_ids) == ("b", 1, ())


def test_corners_of_a_hole_carry_on_the_numbers() -> None:
    holed = polygon([corners(A)[0], [(E + 40, N + 40), (E + 60, N + 40), (E + 60, N + 60)]])
    catch = SnapIndex([B, holed], ["b", "h"]).snap(E + 60.5, N + 60.5, 2)
    assert catch is not None
    assert (catch.plot_id, catch.number) == ("h", 7)


def test_after_an_edit_only_the_new_shape_is_caught(index: SnapIndex) -> None:
    moved = polygon([corners(B)[0] + (0, 500)])
    later = index.changed({"b": moved, "c": polygon([corners(B)[0] + (500, 0)])})
    assert later.snap(E + 200, N, 5) is None
    caught = later.snap(E + 200, N + 501, 5)
    assert caught is not None
    assert caught.plot_id == "b"
    new = later.snap(E + 700, N, 5)
    assert new is not None
    assert new.plot_id == "c"
    assert later.changed({"c": None}).snap(E + 700, N, 5) is None
    assert index.snap(E + 200, N, 5) is not None, "the older index is as it was"


def test_an_empty_map_catches_nothing() -> None:
    assert SnapIndex([], []).snap(E, N, 10) is None
    assert SnapIndex([], []).changed({"a": A}).snap(E, N, 10) is not None


def test_the_middle_of_a_side_is_caught_before_the_side(index: SnapIndex) -> None:
    catch = index.snap(E + 151, N + 99, 5)
    assert catch is not None
    assert (catch.kind, catch.plot_id, catch.number) == ("midpoint", "b", 1)
    assert (catch.e, catch.n) == pytest.approx((E + 150.00000005, N + 100), abs=1e-8)


def test_the_foot_of_the_last_corner_is_caught_where_the_side_runs_square_to_the_way(index: SnapIndex) -> None:
    catch = index.snap(E + 121, N + 101, 5, own=[(E + 120, N + 160)])
    assert catch is not None
    assert (catch.kind, catch.plot_id) == ("foot", "b")
    assert (catch.e, catch.n) == pytest.approx((E + 120, N + 100), abs=1e-8)


def test_where_two_boundaries_cross_is_caught_before_their_sides() -> None:
    over = polygon([[(E + 50, N + 90), (E + 80, N + 130), (E + 80, N + 90)]])
    catch = SnapIndex([A, over], ["a", "over"]).snap(E + 79, N + 99, 3)
    assert catch is not None
    assert (catch.kind, {catch.plot_id, *catch.other_ids}) == ("crossing", {"a", "over"})
    assert (catch.e, catch.n) == pytest.approx((E + 80, N + 100), abs=1e-8)


def test_the_line_of_a_side_is_caught_beyond_its_end_and_where_it_meets_another_side() -> None:
    far = polygon([[(E + 130, N + 150), (E + 160, N + 150), (E + 160, N + 60), (E + 130, N + 60)]])
    index = SnapIndex([A, far], ["a", "far"])
    on_line = index.snap(E + 115, N + 101, 5)
    assert on_line is not None
    assert (on_line.kind, on_line.plot_id, on_line.number) == ("extension", "a", 1)
    assert on_line.n == pytest.approx(N + 100, abs=1e-8)
    met = index.snap(E + 129, N + 99, 5)
    assert met is not None
    assert (met.kind, met.plot_id) == ("crossing", "far")
    assert (met.e, met.n) == pytest.approx((E + 130, N + 100), abs=1e-8)


def test_the_own_sketch_is_caught_at_its_start_its_sides_and_straight_on() -> None:
    own = [(E + 300, N), (E + 300, N + 50), (E + 360, N + 50), (E + 360, N + 20)]
    index = SnapIndex([A], ["a"])
    start = index.snap(E + 301, N + 1, 5, own=own)
    side = index.snap(E + 301, N + 33, 5, own=own)
    straight = index.snap(E + 361, N - 40, 5, own=own)
    assert [(one.kind, one.plot_id) for one in (start, side, straight) if one] == [
        ("start", ""), ("side", ""), ("extension", "")
    ]  # fmt: skip
    assert start is not None
    assert (start.e, start.n) == own[0]
    assert straight is not None
    assert straight.e == E + 360
    assert index.snap(E + 301, N + 1, 5, own=own[:2]) is None, "two corners close nothing"


def test_the_grid_is_caught_only_where_it_is_wanted_and_last_of_all(index: SnapIndex) -> None:
    assert index.snap(E + 50.4, N + 49.8, 5) is None
    grid = index.snap(E + 50.4, N + 49.8, 5, grid=10)
    assert grid is not None
    assert (grid.kind, grid.e, grid.n) == ("grid", E + 50, N + 50)
    side = index.snap(E + 131, N + 99, 5, grid=10)
    assert side is not None
    assert side.kind == "side"


@given(st.floats(-20, 220), st.floats(-20, 120), st.floats(0.1, 30))
def test_what_is_caught_ranks_before_all_that_it_hides(de: float, dn: float, radius: float) -> None:
    index = SnapIndex([A, B], ["a", "b"])
    own = [(E + 20, N + 150), (E + 90, N + 160)]
    catch = index.snap(E + de, N + dn, radius, own=own, grid=1.0)
    corner = min(np.hypot(*(ring - (E + de, N + dn)).T).min() for ring in (corners(A)[0], corners(B)[0]))
    if corner <= radius - 1e-9:
        assert catch is not None
        assert catch.kind == "corner"
    elif catch is not None:
        assert catch.kind != "corner" or corner <= radius + 1e-9
        assert np.hypot(catch.e - E - de, catch.n - N - dn) <= radius + 1e-6


@given(st.floats(-20, 220), st.floats(-20, 120), st.floats(0.1, 30))
def test_what_is_caught_lies_within_reach_and_on_the_outline(de: float, dn: float, radius: float) -> None:
    catch = SnapIndex([A, B], ["a", "b"]).snap(E + de, N + dn, radius)
    away = shapely.distance(shapely.boundary(shapely.MultiPolygon([A, B])), shapely.Point(E + de, N + dn))
    if catch is None or catch.kind == "extension":
        assert away > radius - 1e-6
    else:
        assert np.hypot(catch.e - E - de, catch.n - N - dn) <= radius + 1e-6
        assert shapely.distance(shapely.boundary(shapely.MultiPolygon([A, B])), shapely.Point(catch.e, catch.n)) < 1e-6


def grid(count: int) -> tuple[list[shapely.Polygon], list[str]]:
    side = int(np.ceil(np.sqrt(count)))
    i, j = np.divmod(np.arange(count), side)
    return list(shapely.box(E + i * 60, N + j * 60, E + i * 60 + 60, N + j * 60 + 60)), [str(k) for k in range(count)]


def test_many_changes_at_once_build_the_index_anew() -> None:
    shapes, ids = grid(OVERLAY_LIMIT + 10)
    index = SnapIndex(shapes, ids).changed(
        {i: shapely.affinity.translate(s, 0, 1e5) for i, s in zip(ids, shapes, strict=True)}
    )
    assert index._overlay == {}
    assert index.snap(E, N + 1e5, 1) is not None
    assert index.snap(E, N, 1) is None


def test_among_a_hundred_thousand_plots_the_same_is_caught_as_among_those_that_are_near() -> None:
    shapes, ids = grid(100_000)
    index = SnapIndex(shapes, ids)
    for k in range(40):
        e, n = E + 137.3 * k + 1.2, N + 211.7 * k - 0.8
        near = np.flatnonzero(shapely.dwithin(shapes, shapely.Point(e, n), 200.0)).tolist()
        few = SnapIndex([shapes[row] for row in near], [ids[row] for row in near])
        for reach in (0.5, 3.0, 15.0):
            assert index.snap(e, n, reach) == few.snap(e, n, reach)
    assert index.snap(E + 3000, N + 3000, 5000.0) is None, "so far out nobody can aim"
    moved = index.changed({"5": shapely.affinity.translate(shapes[5], 0.0, -1e4)})
    assert moved._tree is index._tree, "the others are looked for as before"
