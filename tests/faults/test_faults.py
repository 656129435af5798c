"""The power fails in the middle of the work, and nothing that was confirmed is lost."""

import pytest

from data.store.open import open_register
from tests.faults.clerk import TODAY, USER, digest
from tests.faults.deeds import sound
from tests.faults.kills import Figures, compare, compare_sketch, kill_edits, kill_sketches, new_land
from tests.faults.troubles import file_limit, full_disk, locked_register, register_gone


def test_twenty_kills_amid_random_edits_lose_nothing_that_was_confirmed(tmp_path):
    found = kill_edits(tmp_path, 20, seed=11)
    assert found.lost == []
    assert found.kills == 20
    assert found.confirmed > 20


def test_twenty_kills_amid_a_sketch_find_the_corner_again(tmp_path):
    found = kill_sketches(tmp_path, 20, seed=12)
    assert found.lost == []
    assert found.confirmed > 20


@pytest.mark.parametrize("trouble", [full_disk, file_limit, locked_register, register_gone])
def test_trouble_of_the_disk_is_told_and_loses_nothing(tmp_path, trouble):
    found = trouble(tmp_path)
    assert found.lost == []
    assert found.confirmed > 0


def test_a_loss_would_be_seen(tmp_path):
    """A confirmed edit that is not there, records that are others, a corner that did not come back."""
    path = new_land(tmp_path)
    register = open_register(path, today=TODAY, user=USER)
    now = digest(register)
    register.close()
    for said in ([["done", None, now], ["done", "f" * 32, now]], [["done", None, "other"]]):
        found = Figures()
        compare(path, said, found)
        assert len(found.lost) == 1
    for said in ([["plots", 2], ["corner", 1.0, 2.0]], [["plots", 3]]):
        found = Figures()
        compare_sketch(path, tmp_path / "none", said, found)
        assert len(found.lost) == 1
    path.write_bytes(path.read_bytes()[:-8192] + bytes(8192))
    assert sound(path) != "ok"


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_two_hundred_kills_lose_nothing_either(tmp_path):
    (tmp_path / "edits").mkdir()
    (tmp_path / "sketches").mkdir()
    assert kill_edits(tmp_path / "edits", 200, seed=13).lost == []
    assert kill_sketches(tmp_path / "sketches", 200, seed=14).lost == []
