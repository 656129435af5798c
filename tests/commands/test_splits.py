"""split and merge on the command line: keys, exit codes, and what they leave."""

import pytest

from tests.sheets.land import EAST, NORTH

KEYS = ["parents", "children", "area_before_m2", "area_after_m2", "edit"]
MIDDLE, SOUTH = "10-156-999-002", "10-156-999-003"


def line(*places):
    """The text of a line in metres from the first corner of the middle plot."""
    return " ".join(f"{EAST + x},{NORTH + y}" for x, y in places)


ACROSS = line((-5, -40), (115, -44))
ACROSS_SOUTH = line((-10, -120), (115, -124.5))


def test_split_has_the_keys_of_the_contract(tell, register):
    told = tell("split", register, "--plot", SOUTH, "--line", ACROSS_SOUTH, "--json")
    assert told.code == 0
    assert list(told.json) == KEYS
    assert told.json["parents"] == [SOUTH]
    assert told.json["children"] == ["10-156-999-041", "10-156-999-042"]
    assert told.json["area_after_m2"] == pytest.approx(told.json["area_before_m2"], abs=0.01)
    newest = tell("history", register, "--json").json["edits"][0]
    assert (newest["id"], newest["name"], newest["who"]) == (told.json["edit"], "split_plot", "aiman")


def test_the_pieces_stand_in_the_register_and_undo_takes_them_back(tell, register, plots):
    before = {plot.id: plot for plot in plots()}
    tell("stage", register, "--plot", MIDDLE, "--stage", "commission", "--status", "refused", "--note", "x")
    tell("split", register, "--plot", "10-156-999-001", "--line", line((-130, -40), (5, -44)))
    living = [plot for plot in plots() if plot.retired_on is None]
    assert len(living) == len(before) + 1
    assert tell("undo", register).code == 0
    assert {plot.id: plot for plot in plots()} == before


def test_merge_has_the_keys_of_the_contract(tell, register):
    told = tell("merge", register, "--plot", "10-156-999-006", "--plot", "10-156-999-004", "--json")
    assert told.code == 0
    assert list(told.json) == KEYS
    assert told.json["parents"] == ["10-156-999-006", "10-156-999-004"]
    assert told.json["children"] == ["10-156-999-041"]


def test_a_reader_is_told_what_became_of_what(tell, register):
    told = tell("merge", register, "--plot", "10-156-999-006", "--plot", "10-156-999-004", "--reason", "өтініш")
    assert "10-156-999-006, 10-156-999-004 → 10-156-999-041" in told.out
    assert tell("history", register, "--json").json["edits"][0]["note"] == "өтініш"


@pytest.mark.parametrize(
    "words",
    [
        ("split", "--plot", "10-156-999-777", "--line", ACROSS),
        ("split", "--plot", "10-156-999-003", "--line", "here there"),
        ("split", "--plot", "10-156-999-003", "--line", "1;2"),
        ("split", "--plot", "10-156-999-003", "--line", "nan,1 2,3"),
        ("split", "--plot", "10-156-999-003", "--line", ""),
        ("split", "--plot", "10-156-999-003", "--line", "1,2"),
        ("split", "--plot", "10-156-999-003", "--line", ACROSS),
        ("split", "--plot", "10-156-999-003", "--line", "1e12,1e12 2e12,2e12"),
        ("split", "--plot", "10-156-999-003"),
        ("merge", "--plot", "10-156-999-003"),
        ("merge", "--plot", "10-156-999-003", "--plot", "10-156-999-003"),
        ("merge", "--plot", "10-156-999-003", "--plot", "10-156-999-006"),
        ("merge",),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(tell, register, plots, one_line, words):
    before = plots()
    command, *rest = words
    one_line(tell(command, register, *rest))
    assert plots() == before


def test_a_plot_whose_application_is_under_way_is_refused_with_the_reason(tell, register, one_line):
    answer = tell("split", register, "--plot", MIDDLE, "--line", ACROSS)
    one_line(answer)
    assert "04.05.2026" in answer.err
