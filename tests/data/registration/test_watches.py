"""The terms after registration and the file that an office may edit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.registration import watches
from data.registration.watches import years_later
from gis.errors import TelimError


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(0, 10))
def test_years_later_is_the_same_day_or_the_last_of_february(day, years):
    later = years_later(day, years)
    assert later.year == day.year + years
    assert (later.month, later.day) == (day.month, day.day) or (day.month, day.day, later.month, later.day) == (
        2,
        29,
        2,
        28,
    )


def test_the_terms_that_are_shipped_are_those_of_the_land_code():
    rule = watches.terms()
    assert (rule.non_use_years, rule.long_years) == (3, 3)
    assert rule.reference("non_use", "ru") == "ЗК ст. 92"
    assert "94" in rule.reference("development", "kk")
    assert rule.reference("moon", "kk") == ""


@pytest.mark.parametrize("text", ["years = ", "[non_use]\nyears = 3", ""])
def test_a_damaged_file_of_terms_is_one_sentence(tmp_path, monkeypatch, text):
    folder = tmp_path / "registration"
    folder.mkdir()
    (folder / "watches.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(watches, "RESOURCES", tmp_path)
    watches.terms.cache_clear()
    try:
        with pytest.raises(TelimError) as caught:
            watches.terms()
    finally:
        watches.terms.cache_clear()
    assert caught.value.code == "bad_watches"


def test_a_number_below_zero_is_no_term(tmp_path, monkeypatch):
    good = (watches.RESOURCES / "registration" / "watches.toml").read_text(encoding="utf-8")
    (tmp_path / "registration").mkdir()
    (tmp_path / "registration" / "watches.toml").write_text(good.replace("days = 7", "days = -7", 1), encoding="utf-8")
    monkeypatch.setattr(watches, "RESOURCES", tmp_path)
    watches.terms.cache_clear()
    with pytest.raises(TelimError):
        watches.terms()
    watches.terms.cache_clear()
