"""The picture of an import: the shapes of the file with the zones behind."""

import numpy as np
import pytest
import shapely

from gui.dialogs.import_view import distance_to, outlines, seen

LAND = shapely.box(0, 0, 1800, 1800)


def test_the_picture_holds_the_shapes_and_the_zone_that_is_nearest() -> None:
    here, there = outlines([shapely.box(100, 100, 150, 150)]), outlines([LAND])
    far = outlines([shapely.transform(LAND, lambda xy: np.add(xy, (300_000.0, 0.0)))])
    assert distance_to(here, there) == 0
    assert distance_to(here, far) > 290_000
    assert seen(here, [there, far]) == pytest.approx(there.bounds)
    assert seen(here, [far])[2] == pytest.approx(far.bounds[2])
    assert outlines([]).empty


def test_lines_and_points_are_drawn_as_well_as_areas() -> None:
    mixed = outlines([LAND, shapely.LineString([(0, 0), (5, 5)]), shapely.Point(7, 7)])
    assert len(mixed.starts) == 3
    assert mixed.points.tolist() == [[7, 7]]
    assert mixed.bounds.tolist() == [0, 0, 1800, 1800]
