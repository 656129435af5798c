"""Figures of a subject: planned beside actual, sources against each other, and the years as a table."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from data.figure_pairs import added, pairs, pasted_years, read_figure, totals, years
from data.model import Fact, Project
from gis.errors import TelimError
from gui.dialogs.set_fact import SetFact
from gui.forms.figures import FiguresPanel
from gui.forms.years import YearsPanel
from tests.gui.panels.office import Office, Opener, write
from tests.sheets.land import neighbourhood

OLD, NEW = date(2021, 1, 30), date(2026, 3, 2)


def say(key: str, value: float | None, *, nature: str = "actual", **more: object) -> Fact:
    return Fact(subject="project", subject_id="p", key=key, value=value, nature=nature, **more)


# values


def test_planned_and_actual_stand_side_by_side_and_the_newest_source_speaks() -> None:
    facts = [
        say("jobs", 226, nature="planned", as_of=OLD), say("jobs", 300, nature="planned", as_of=NEW),
        say("jobs", None, as_of=NEW), say("area_ha", 46),
    ]  # fmt: skip
    area, jobs = pairs(facts)
    assert (jobs.planned.newest.value, jobs.planned.differs) == (300, True)
    assert (jobs.actual.newest.value, jobs.actual.differs) == (None, False)
    assert (area.planned, area.actual.newest.value) == (None, 46)
    assert [pair.key for pair in pairs(facts, ("jobs",))] == ["jobs", "area_ha"]


def test_a_silent_year_is_unknown_in_the_sum_and_never_zero() -> None:
    facts = [say("output_mln", value, period=year) for year, value in (("2018", 1200), ("2019", None), ("2020", 12500))]
    found = added(years(facts, "output_mln"), "actual")
    assert (found.value, found.known, found.of) == (13700, 2, 3)
    assert added(years(facts, "output_mln"), "planned").known == 0


@pytest.mark.parametrize(("period", "expected"), [("2019-2020", 21700.0), (None, 22900.0), ("2016-2020", 22900.0)])
def test_a_stated_total_is_compared_with_the_years_that_it_is_about(period: str | None, expected: float) -> None:
    facts = [say("output_mln", value, period=year) for year, value in (("2018", 1200), ("2019", 9200), ("2020", 12500))]
    (total,) = totals([*facts, say("output_mln", 23800, period=period)], "output_mln", "actual")
    assert (total.sum.value, total.differs) == (expected, True)
    assert not totals([*facts, say("output_mln", expected, period=period)], "output_mln", "actual")[0].differs


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("investment_mln", "52,1 млрд", 52_100), ("investment_mln", "1 250,5 млн теңге", 1250.5),
        ("investment_mln", "42 bn ₸", 42_000), ("jobs", "226 орын", 226), ("output_t", "112 000 т", 112_000),
        ("area_ha", "46,5 га", 46.5), ("launched", "2021 ж.", 2021), ("jobs", "", None),
        ("investment_mln", "500 мың тг", 0.5),
    ],
)  # fmt: skip
def test_a_figure_is_read_with_its_unit(key: str, typed: str, value: float | None) -> None:
    assert read_figure(key, typed) == (pytest.approx(value) if value is not None else None)


@pytest.mark.parametrize(
    ("key", "typed", "code"),
    [
        ("jobs", "2,5", "not_a_whole_number"), ("jobs", "көп", "not_a_number"), ("investment_mln", "-3", "negative_number"),
        ("launched", "21", "year_not_read"),
    ],
)  # fmt: skip
def test_a_figure_that_makes_no_sense_is_refused(key: str, typed: str, code: str) -> None:
    with pytest.raises(TelimError) as caught:
        read_figure(key, typed)
    assert caught.value.code == code


def test_years_come_out_of_a_sheet_with_commas_spaces_and_a_heading() -> None:
    sheet = "Жыл\tжоспар\tнақты\n2018\t1 000\t1\u00a0200,5\n2019 ж.\t\t9 200\n\n2020\t—\t12500"
    assert pasted_years(sheet, "output_mln") == {
        ("2018", "planned"): 1000, ("2018", "actual"): 1200.5, ("2019", "planned"): None, ("2019", "actual"): 9200,
        ("2020", "planned"): None, ("2020", "actual"): 12500,
    }  # fmt: skip
    assert pasted_years("2018 1 200,5\n2019;9200", "output_mln") == {
        ("2018", "actual"): 1200.5, ("2019", "actual"): 9200,
    }  # fmt: skip
    for text, code in (("сәлем", "pasted_nothing"), ("2018\tкөп", "pasted_not_read")):
        with pytest.raises(TelimError) as caught:
            pasted_years(text, "output_mln")
        assert caught.value.code == code


# the table of years


@pytest.fixture
def office(open_office: Opener) -> Office:
    return open_office(*neighbourhood())


@pytest.fixture
def panel(office: Office) -> YearsPanel:
    (project,) = office.register.all(Project)
    found = YearsPanel(office.session)
    office.show(found)
    found.show_of("project", project.id)
    office.session.edited.connect(lambda _edit: found.refresh())
    return found


def paste(panel: YearsPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def shown(panel: YearsPanel) -> list[list[str]]:
    grid = panel.grid
    return [[grid.item(row, column).text() for column in range(3)] for row in range(grid.rowCount() - 1)]


def kept(office: Office) -> dict[tuple[str, str], float | None]:
    return {(fact.period, fact.nature): fact.value for fact in office.register.all(Fact)}


def test_a_paste_is_one_edit_with_its_source_and_one_undo(office: Office, panel: YearsPanel) -> None:
    write(panel.source, "жылдық есеп")
    write(panel.day, "02.03.2026")
    paste(panel, "2018\t1 000\t1 200,5\n2019\t\t9 200")
    assert office.did == ["set_facts"]
    assert shown(panel) == [["2018", "1\u202f000", "1\u202f200,5"], ["2019", "", "9\u202f200"]]
    assert {(fact.source_kk, fact.as_of) for fact in office.register.all(Fact)} == {("жылдық есеп", NEW)}
    said = [one.text() for one in panel.findChildren(QLabel)]
    assert any("known for 1 of 2" in text for text in said)
    assert any("known for 2 of 2" in text for text in said)
    office.undo()
    assert kept(office) == {}


def test_a_paste_that_cannot_be_read_says_where_and_changes_nothing(office: Office, panel: YearsPanel) -> None:
    paste(panel, "2018\t1 000\n2019\tкөп")
    assert "көп" in panel.bar.text
    assert "2" in panel.bar.text
    assert office.did == []


def test_a_year_is_written_in_the_last_row_and_its_figures_beside_it(office: Office, panel: YearsPanel) -> None:
    panel.write(0, 0, "2025")
    assert shown(panel) == [["2025", "", ""]]
    panel.write(0, 2, "1,5 млрд")
    assert office.did == ["set_facts"]
    assert kept(office) == {("2025", "actual"): 1500}
    panel.write(0, 2, "")
    assert office.did == ["set_facts", "set_facts"]
    assert kept(office) == {}
    panel.write(1, 0, "жыл")
    assert "жыл" in panel.bar.text


def test_a_figure_that_cannot_be_read_stays_in_its_cell_until_it_is_put_right(
    office: Office, panel: YearsPanel
) -> None:
    paste(panel, "2018\t1 000")
    office.rest()
    panel.write(0, 2, "мың бес жүз")
    assert shown(panel)[0][2] == "мың бес жүз"
    assert panel.bar.text
    again = YearsPanel(office.session)
    office.show(again)
    again.show_of("project", panel.id)
    assert shown(again)[0][2] == "мың бес жүз", "it is there again when the clerk comes back"
    again.write(0, 2, "1500")
    office.rest()
    assert kept(office)["2018", "actual"] == 1500


def test_digits_of_a_kazakh_keyboard_open_a_cell(office: Office, panel: YearsPanel) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    from gui.widgets.physical import _FIRST

    paste(panel, "2018\t1 000")
    office.rest()
    panel.grid.setCurrentCell(0, 2)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel.grid, QKeyEvent(QEvent.Type.KeyPress, 0x4D8, none, _FIRST + 1, 0, 0, "ә"))
    (line,) = [one for one in panel.grid.findChildren(QLineEdit) if one.isVisible()]
    assert line.text() == "2"
    QTest.keyClick(line, Qt.Key.Key_Return)
    office.qtbot.waitUntil(lambda: kept(office)["2018", "actual"] == 2)


# all figures


def test_sources_that_differ_are_marked_and_all_of_them_can_be_seen(open_office: Opener) -> None:
    records = neighbourhood()
    project = next(one for one in records if isinstance(one, Project))
    facts = [
        Fact(subject="project", subject_id=project.id, key="investment_mln", value=value, nature="planned",
             source_kk=source, source_ru=source, as_of=day)
        for value, source, day in ((42000, "газет", OLD), (52100, "есеп", NEW))
    ]  # fmt: skip
    office = open_office(*records, *facts)
    panel = FiguresPanel(office.session)
    office.show(panel)
    panel.show_of("project", project.id)
    card = next(card for card in panel.cards if card.pair.key == "investment_mln")
    assert card.cells["planned"].value.text() == "52,1 bn ₸"
    assert card.cells["actual"].value.text() == "—"
    assert any("differ" in one.text() for one in card.findChildren(QLabel))
    assert card.sources.isHidden()
    card.turn_sources()
    said = " ".join(one.text() for one in card.sources.findChildren(QLabel))
    assert "газет" in said
    assert "есеп" in said
    assert "contradict" in said
    panel.refresh()
    again = next(card for card in panel.cards if card.pair.key == "investment_mln")
    assert not again.sources.isHidden(), "what was opened stays open after an edit"


def test_a_figure_is_corrected_and_taken_out(office: Office) -> None:
    (project,) = office.register.all(Project)
    made = SetFact("project", project.id, None, "jobs", "planned", 40.0, None, "газет", None, OLD, None)
    office.session.do(made.edit)
    office.rest()
    (fact,) = office.register.all(Fact)
    assert (fact.source_ru, fact.value, fact.unit) == ("газет", 40.0, "орын")
    gone = SetFact("project", project.id, fact, "jobs", "planned", 40.0, None, None, None, None, None, removed=True)
    office.session.do(gone.edit)
    assert office.did == ["remove_fact", "set_fact"]
    assert office.register.all(Fact) == []
