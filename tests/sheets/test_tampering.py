"""The spoiled sheets are spoiled as they say, and not more: seen by other eyes than those of the verification."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.sheets import measuring
from tests.sheets import tampering as spoil


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_one_corner_moves_by_just_a_fifth_of_a_millimetre(plan: Path, reader, number: int) -> None:
    (before,), text = measuring.drawn_boundary(plan), measuring.words(reader, plan)
    spoil.operators(plan, spoil.move_corner(number, 0.2))
    (after,) = measuring.drawn_boundary(plan)
    moved = np.hypot(*(after - before).T)
    assert moved[number - 1] == pytest.approx(0.2, abs=1e-3)
    assert np.delete(moved, number - 1).max() == pytest.approx(0.0, abs=1e-9)
    assert measuring.words(reader, plan) == text


@pytest.mark.parametrize("factor", [1.002, 0.998])
def test_a_drawing_grows_by_two_thousandths_and_its_words_stay(plan: Path, reader, factor: float) -> None:
    (before,), text = measuring.drawn_boundary(plan), measuring.words(reader, plan)
    spoil.operators(plan, spoil.scale_outline(factor))
    (after,) = measuring.drawn_boundary(plan)
    long = np.hypot(*(before[2] - before[0]))
    assert np.hypot(*(after[2] - after[0])) == pytest.approx(long * factor, abs=1e-3)
    assert measuring.words(reader, plan) == text


def test_a_page_grows_by_two_thousandths(plan: Path) -> None:
    (before,) = measuring.drawn_boundary(plan)
    spoil.operators(plan, spoil.scale_page(1.002))
    (after,) = measuring.drawn_boundary(plan)
    assert np.ptp(after, axis=0) == pytest.approx(np.ptp(before, axis=0) * 1.002, abs=1e-3)


def test_two_rows_of_the_table_change_places_and_nothing_else(plan: Path, reader) -> None:
    before = [line.split() for line in measuring.words(reader, plan, "-layout").splitlines()]
    rows = {line[0]: n for n, line in enumerate(before) if line and line[0] in ("1", "2", "3", "4") and len(line) > 6}
    spoil.swap_lines(plan, "2", "3")
    after = [line.split() for line in measuring.words(reader, plan, "-layout").splitlines()]
    wide = len(before[rows["2"]])
    assert after[rows["2"]][:7] == before[rows["3"]][:7]
    assert after[rows["3"]][:7] == before[rows["2"]][:7]
    assert wide >= 7
    assert Counter(word for line in after for word in line) == Counter(word for line in before for word in line)


@pytest.mark.parametrize("nth", [0, 100, 400, 700])
def test_one_letter_is_gone_and_no_other(plan: Path, reader, nth: int) -> None:
    def letters() -> Counter[str]:
        return Counter("".join(measuring.words(reader, plan).split()))

    before, (drawn,) = letters(), measuring.drawn_boundary(plan)
    spoil.operators(plan, spoil.drop_letter(nth))
    assert (before - letters()).total() == 1
    assert (letters() - before).total() == 0
    assert np.array_equal(measuring.drawn_boundary(plan)[0], drawn)
