"""The quiet region layer comes from packages and lies where it should."""

from pathlib import Path

import shapely

from data.region import WINDOW, kept_region, region


def test_the_layer_holds_the_river_the_border_and_the_towns_within_its_window() -> None:
    layer = region()
    assert {record.kind for record in layer} == {"outline", "river", "city", "town"}
    window = shapely.box(*WINDOW).buffer(1e-6)
    assert all(window.covers(record.geom) for record in layer)
    assert all(record.source for record in layer)


def test_towns_have_their_names_in_both_languages_and_lie_within_3_km() -> None:
    towns = {record.name_ru: record for record in region() if record.kind in ("city", "town")}
    assert towns["Кызылорда"].name_kk == "Қызылорда"
    assert towns["Шиели"].name_kk == "Шиелі"
    assert shapely.distance(towns["Кызылорда"].geom, shapely.Point(65.509, 44.853)) < 0.03


def test_the_syr_darya_is_named_and_passes_kyzylorda() -> None:
    named = [record.geom for record in region() if record.name_kk == "Сырдария"]
    assert named
    assert shapely.distance(shapely.union_all(named), shapely.Point(65.509, 44.853)) < 0.1


def test_the_layer_is_made_once_and_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    made = kept_region(tmp_path)
    assert [(one.kind, one.name_kk, one.geom) for one in made] == [
        (one.kind, one.name_kk, one.geom) for one in region()
    ]
    (file,) = tmp_path.iterdir()
    file.write_text(file.read_text(encoding="utf-8")[:-200], encoding="utf-8")
    assert len(kept_region(tmp_path)) == len(made)
