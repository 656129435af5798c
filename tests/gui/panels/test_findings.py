"""The findings panel: what is wrong, level by level, where it is, and a fix that is seen before it is done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shapely.geometry import MultiPolygon, Polygon

from data.acts.change_boundary import change_boundary
from data.acts.change_record import change_record
from data.model import Plot
from data.rules.find import find
from data.rules.finding import Finding
from gis.measure import planar_area
from gui.checking import Checking, checking_of
from gui.models.findings_model import FindingsModel
from gui.panels.findings import FindingsPanel
from tests.gui.panels.office import Office, Opener, write
from tests.sheets.land import CITY, at, plot

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SIDE = 60.0


def square(number: str | None, x: float, width: float = SIDE, **values: object) -> Plot:
    """A plot of that width, so many metres from the corner of the land."""
    ring = at((x, 0), (x, SIDE), (x + width, SIDE), (x + width, 0))
    return plot(number, ring, **({"category": "industry"} | values))


FIRST, SECOND = square("10-156-999-001", 0), square("10-156-999-002", 58)
NAMELESS = square(None, 300)


@pytest.fixture
def office(open_office: Opener) -> Office:
    """Two plots that overlap by 2 m, and one without a number far from them."""
    return open_office(replace(CITY, geom=None), FIRST, SECOND, NAMELESS)


@pytest.fixture
def panel(office: Office) -> FindingsPanel:
    shown = office.show(FindingsPanel(checking_of(office.session)), width=330)
    shown.open()
    office.rest()
    return shown


def rows(panel: FindingsPanel) -> list[str]:
    return [panel.model.finding(row).rule for row in range(panel.model.rowCount())]


def click(panel: FindingsPanel, rule: str) -> Finding:
    row = rows(panel).index(rule)
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, panel.list.visualRect(panel.model.index(row)).center())
    return panel.model.finding(row)


def press(button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def test_the_worst_stands_first_and_the_chips_count(panel: FindingsPanel) -> None:
    assert rows(panel) == ["overlap", "no_number"]
    counted = {level: chip.accessibleName() for level, chip in panel.chips.items()}
    accepted = counted.pop("accepted")
    assert counted == {None: "all 2", "error": "errors 1", "warn": "doubts 0", "info": "notes 1"}
    assert accepted == "left as they are 0"
    assert panel.chips["accepted"].isHidden(), "no word about what there is not"


def test_a_row_says_the_plots_once_and_then_what_is_wrong(panel: FindingsPanel) -> None:
    overlap = panel.model.finding(0)
    assert panel.model.heading(overlap) == "10-156-999-001, 10-156-999-002"
    assert panel.model.sentence(overlap) == "Both cover the same 120,00 m²."


def test_a_chip_shows_one_level_and_the_same_chip_again_all(panel: FindingsPanel) -> None:
    press(panel.chips["info"])
    assert rows(panel) == ["no_number"]
    press(panel.chips["info"])
    assert rows(panel) == ["overlap", "no_number"]
    press(panel.chips["warn"])
    press(panel.none_pass.button)
    assert rows(panel) == ["overlap", "no_number"]


def test_a_click_on_a_row_leads_to_its_place(panel: FindingsPanel) -> None:
    asked: list[Finding] = []
    panel.place_wanted.connect(asked.append)
    found = click(panel, "overlap")
    assert set(map(id, asked)) == {id(found)}
    assert panel.card.isVisible()
    asked.clear()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert [one.rule for one in asked] == ["no_number"]


def test_a_fix_is_seen_before_it_is_done_and_then_the_finding_is_gone_until_it_is_undone(
    office: Office, panel: FindingsPanel
) -> None:
    click(panel, "overlap")
    press(panel.card.mend)
    office.rest()
    assert office.did == []
    assert "10-156-999-002: 3\u202f600,00 → 3\u202f480,00 m²" in panel.card.would.text()
    press(panel.card.do)
    office.rest()
    assert office.did == ["cut_overlap"]
    assert rows(panel) == ["no_number"]
    assert not panel.card.isVisible()
    assert planar_area(office.get(SECOND).geom) == pytest.approx(3480, abs=0.01)
    office.undo()
    assert rows(panel) == ["overlap", "no_number"]


def test_a_fix_that_was_seen_may_be_left(office: Office, panel: FindingsPanel) -> None:
    click(panel, "overlap")
    press(panel.card.mend)
    office.rest()
    press(panel.card.leave)
    assert panel.card.mend.isVisible()
    assert not panel.card.would.isVisible()
    assert office.did == []


def test_what_cannot_be_mended_says_so_in_one_sentence(open_office: Opener) -> None:
    across = square("10-156-999-002", -20, 100)
    office = open_office(CITY, replace(FIRST, geom=plot("1", at((0, -20), (0, 80), (2, 80), (2, -20))).geom), across)
    panel = office.show(FindingsPanel(checking_of(office.session)), width=330)
    panel.open()
    office.rest()
    found = click(panel, "overlap")
    if found.fix is not None:
        press(panel.card.mend)
        office.rest()
    assert panel.card.trouble.text().endswith(".")
    assert not panel.card.mend.isVisible()
    assert office.did == []


def test_after_any_edit_the_panel_shows_what_a_full_look_would_find(office: Office, panel: FindingsPanel) -> None:
    session = office.session

    def agree() -> None:
        office.rest()
        shown = [panel.model.finding(row) for row in range(panel.model.rowCount())]
        assert {repr(one) for one in shown} == {repr(one) for one in find(office.register)}
        assert len(shown) == len(find(office.register))

    def moved(was: Plot, x: float):
        shape = MultiPolygon([Polygon(at((x, 0), (x, SIDE), (x + SIDE, SIDE), (x + SIDE, 0)))])
        session.do(lambda register: change_boundary(register, office.get(was), shape))

    moved(SECOND, 60)
    agree()
    assert "overlap" not in rows(panel)
    moved(SECOND, 60.5)
    agree()
    moved(NAMELESS, 110)
    agree()
    assert "overlap" in rows(panel)
    session.do(lambda register: change_record(register, office.get(NAMELESS), cadastral_no="10-156-999-001"))
    agree()
    assert "duplicate_number" in rows(panel)
    session.do(lambda register: change_record(register, office.get(FIRST), cadastral_no="10-156-999-009"))
    agree()
    for _ in range(5):
        session.undo()
        agree()
    assert rows(panel) == ["overlap", "no_number"]


def test_an_act_that_makes_an_overlap_is_noticed_once_and_only_if_it_is_new(office: Office) -> None:
    checking = checking_of(office.session)
    noticed: list[list[Finding]] = []
    checking.noticed.connect(noticed.append)
    office.session.do(lambda register: change_record(register, office.get(FIRST), purpose_ru="склад"))
    office.rest()
    assert noticed == []
    shape = MultiPolygon([Polygon(at((100, 0), (100, SIDE), (160, SIDE), (160, 0)))])
    office.session.do(lambda register: change_boundary(register, office.get(NAMELESS), shape))
    office.rest()
    assert [[one.rule for one in found] for found in noticed] == [["overlap"]]
    assert checking.findings is None
    office.undo()
    assert len(noticed) == 1


def test_the_very_first_act_is_judged_by_what_was_before_it(office: Office) -> None:
    noticed: list[list[Finding]] = []
    checking_of(office.session).noticed.connect(noticed.append)
    shape = MultiPolygon([Polygon(at((100, 0), (100, SIDE), (160, SIDE), (160, 0)))])
    office.session.do(lambda register: change_boundary(register, office.get(NAMELESS), shape))
    office.rest()
    assert [[one.rule for one in found] for found in noticed] == [["overlap"]]


def test_of_three_plots_with_one_number_two_still_have_it_when_one_gets_another(open_office: Opener) -> None:
    three = [square("10-156-999-005", 100.0 * k) for k in range(3)]
    office = open_office(replace(CITY, geom=None), *three)
    panel = office.show(FindingsPanel(checking_of(office.session)), width=330)
    panel.open()
    office.rest()
    assert [len(panel.model.finding(row).plots) for row in range(panel.model.rowCount())] == [3]
    office.session.do(lambda register: change_record(register, three[0], cadastral_no="10-156-999-006"))
    office.rest()
    assert [len(panel.model.finding(row).plots) for row in range(panel.model.rowCount())] == [2]


def test_everything_read_anew_is_looked_at_anew(office: Office, panel: FindingsPanel) -> None:
    office.register.apply(change_record(office.register, office.get(NAMELESS), cadastral_no="10-156-999-077"))
    office.session.reload()
    office.rest()
    assert rows(panel) == ["overlap"]


def test_what_is_only_worth_knowing_asks_for_no_mending(office: Office, panel: FindingsPanel) -> None:
    told = click(panel, "no_number")
    assert (told.level, told.fix) == ("info", None)
    assert panel.card.words.text()
    assert not panel.card.trouble.isVisible()
    panel.card.show_finding(replace(told, level="warn"))
    assert panel.card.trouble.isVisible()


def test_land_in_order_says_so(open_office: Opener) -> None:
    office = open_office(CITY, FIRST, square("10-156-999-002", 60))
    panel = office.show(FindingsPanel(checking_of(office.session)), width=330)
    assert panel.unknown.isVisible()
    press(panel.unknown.button)
    office.rest()
    assert panel.in_order.isVisible()


def test_a_look_that_is_stopped_leaves_the_place_as_it_was(office: Office) -> None:
    panel = office.show(FindingsPanel(checking_of(office.session)), width=330)
    panel.open()
    assert panel.under_way.isVisible()
    press(panel.again)
    office.rest()
    assert panel.unknown.isVisible() or rows(panel)
    press(panel.again if rows(panel) else panel.unknown.button)
    office.rest()
    assert rows(panel) == ["overlap", "no_number"]


def test_a_new_window_shows_what_the_session_knows(office: Office, panel: FindingsPanel) -> None:
    again = checking_of(office.session)
    assert isinstance(again, Checking)
    assert again is panel.checking
    assert rows(office.show(FindingsPanel(again))) == ["overlap", "no_number"]


def test_thousands_of_findings_have_rows_of_one_height(office: Office, panel: FindingsPanel) -> None:
    model = FindingsModel(lambda _id: "10-156-999-001", panel)
    model.set_findings([Finding("no_number", "info", (str(k),), {}, None, "EPSG:10945") for k in range(5000)])
    panel.list.setModel(model)
    panel.list.scrollToBottom()
    assert panel.list.visualRect(model.index(4999, 0)).bottom() <= panel.list.viewport().height()


def test_a_finding_is_left_as_it_is_for_a_reason_and_asked_about_again(office: Office, panel: FindingsPanel) -> None:
    found = click(panel, "overlap")
    box = panel.card.acceptance
    press(box.accept)
    assert box.reason.isVisible()
    press(box.record)
    assert box.reason.trouble.text(), "without a reason nothing is recorded"
    assert office.did == []
    write(box.reason, "екі өлшеу келіспейді")
    press(box.record)
    office.rest()
    assert office.did == ["accept_finding"]
    assert rows(panel) == ["no_number", "overlap"], "what is still to be looked at comes first"
    assert panel.chips["accepted"].isVisible()
    assert panel.model.counts() == {"info": 1, "accepted": 1}
    again = click(panel, "overlap")
    assert (again.plots, again.accepted) == (found.plots, "екі өлшеу келіспейді")
    assert "екі өлшеу келіспейді" in box.words.text()
    assert not box.accept.isVisible()
    press(box.withdraw)
    office.rest()
    assert rows(panel) == ["overlap", "no_number"]
    assert panel.model.counts() == {"error": 1, "info": 1}
    office.undo()
    assert panel.model.counts() == {"info": 1, "accepted": 1}


def test_a_reason_is_usual_and_can_be_thought_better_of(office: Office, panel: FindingsPanel) -> None:
    click(panel, "overlap")
    box = panel.card.acceptance
    press(box.accept)
    assert not panel.card.mend.isVisible(), "one question at a time"
    box.usual.menu().actions()[0].trigger()
    assert box.reason.shown()
    press(box.cancel)
    assert panel.card.mend.isVisible()
    assert not box.reason.isVisible()
    assert office.did == []
