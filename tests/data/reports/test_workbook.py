"""The workbook of a register, read back by a program that did not write it."""

import zipfile
from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from data.acts.change_record import change_record
from data.edit import edit, insert
from data.model import Fact, Plot, Project, Registration, Stage
from data.reports import workbook as workbook_module
from data.reports.report_file import write_report
from data.reports.workbook import write_workbook
from data.store.open import create_register
from gis.errors import Cancelled, TelimError
from gui.report_words import say_in

TODAY = date(2026, 11, 23)


def column(rows, title):
    """The values under a head."""
    place = rows[0].index(title)
    return [row[place] for row in rows[1:]]


def test_every_sheet_has_its_rows_and_speaks_the_language(register, words, sheets, tmp_path):
    told = write_workbook(register, tmp_path / "all.xlsx", words)
    found = sheets(tmp_path / "all.xlsx")
    names = [words.say(f"sheet_{name}") for name in ("front", "zones", "plots", "projects", "facts", "late", "stages")]
    assert list(found) == names
    statuses = register.statuses()
    assert told == len(statuses) == len(found[names[2]]) - 1
    assert len(found[names[3]]) - 1 == len(register.all(Project))
    assert len(found[names[4]]) - 1 == len(register.all(Fact))
    assert len(found[names[5]]) - 1 == sum(bool(one.overdue) for one in statuses)
    assert len(found[names[6]]) - 1 == len(register.all(Stage))
    for rows in found.values():
        assert not any(cell and "col_" in str(cell) for cell in rows[0])


def test_numbers_are_texts_days_are_days_and_hectares_add_up(register, russian, sheets, tmp_path):
    write_workbook(register, tmp_path / "all.xlsx", russian)
    plots = sheets(tmp_path / "all.xlsx")["Участки"]
    states = {one.cadastral_no: one for one in register.statuses()}
    assert set(column(plots, "Кадастровый номер")) == set(states)
    for number, area, due, status in zip(
        *(column(plots, title) for title in ("Кадастровый номер", "Площадь, га (по координатам)", "Срок", "Статус")),
        strict=True,
    ):
        state = states[number]
        assert isinstance(number, str)
        assert area == pytest.approx(state.area_ha)
        assert due == (datetime.combine(state.due, datetime.min.time()) if state.due else None)
        assert status == russian.status(state.status)


def test_a_stage_row_has_the_days_of_its_stage(register, russian, sheets, tmp_path):
    write_workbook(register, tmp_path / "all.xlsx", russian)
    rows = sheets(tmp_path / "all.xlsx")["Этапы"]
    stage = next(one for one in register.all(Stage) if one.status == "done" and one.due)
    registration = register.get(Registration, stage.registration_id)
    plot = register.get(Plot, registration.plot_id)
    same = [
        row for row in rows[1:]
        if row[0] == plot.cadastral_no and row[3] == stage.position and row[2].date() == registration.opened_on
    ]  # fmt: skip
    assert len(same) == 1
    assert [day.date() for day in (same[0][6], same[0][8], same[0][9])] == [stage.started_on, stage.ended_on, stage.due]


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+7 701", "-тире", "@SUM(A1)", "\tтаб", "<b>&амп;</b>", "a\x07b\x00c"]
)
def test_what_somebody_typed_is_never_a_formula(register, russian, sheets, tmp_path, name):
    project = register.all(Project)[0]
    register.apply(change_record(register, project, name_ru=name, name_kk=name))
    write_workbook(register, tmp_path / "all.xlsx", russian)
    kept = name.strip().replace("\x07", "").replace("\x00", "")
    assert kept in column(sheets(tmp_path / "all.xlsx")["Проекты"], "Проект")
    with zipfile.ZipFile(tmp_path / "all.xlsx") as parts:
        assert not any(b"<f>" in parts.read(part) for part in parts.namelist())
    cells = [cell for row in load_workbook(tmp_path / "all.xlsx")["Проекты"] for cell in row if cell.value == kept]
    assert cells
    assert all(cell.quotePrefix == kept.startswith(("=", "+", "-", "@")) for cell in cells)


def test_more_stages_than_a_sheet_holds_go_on_in_the_next_one(register, russian, sheets, tmp_path, monkeypatch):
    count = len(register.all(Stage))
    monkeypatch.setattr(workbook_module, "ROWS_OF_A_SHEET", count // 2)
    write_workbook(register, tmp_path / "all.xlsx", russian)
    found = sheets(tmp_path / "all.xlsx")
    parts = [rows for name, rows in found.items() if name.startswith("Этапы")]
    assert [len(rows) - 1 for rows in parts] == [count // 2, count // 2, count % 2][: len(parts)]
    assert sum(len(rows) - 1 for rows in parts) == count


def test_a_report_of_one_plot_tells_of_nothing_else(register, russian, sheets, tmp_path):
    plot = next(one for one in register.all(Plot) if register.statuses([one.id])[0].project_id)
    write_report(register, tmp_path / "one.xlsx", say_in("ru"), "ru", plots=[plot])
    found = sheets(tmp_path / "one.xlsx")
    assert column(found["Участки"], "Кадастровый номер") == [plot.cadastral_no]
    assert set(column(found["Этапы"], "Кадастровый номер")) <= {plot.cadastral_no}
    assert len(found["Проекты"]) == 2


def test_an_empty_register_gives_an_empty_workbook(russian, sheets, tmp_path):
    empty = create_register(":memory:", today=TODAY)
    assert write_workbook(empty, tmp_path / "empty.xlsx", russian) == 0
    assert all(len(rows) == 1 for name, rows in sheets(tmp_path / "empty.xlsx").items() if name != "Обзор")
    empty.close()


def test_a_figure_that_nobody_knows_stays_empty_and_is_no_zero(register, russian, sheets, tmp_path):
    project = Project(name_kk="Жаңа", name_ru="Новый")
    silent = Fact(subject="project", subject_id=project.id, key="jobs", nature="planned", source_ru="газета")
    register.apply(edit("new_project", [insert(project), insert(silent)]))
    write_workbook(register, tmp_path / "all.xlsx", russian)
    rows = sheets(tmp_path / "all.xlsx")["Проекты"]
    row = next(row for row in rows if row[0] == "Новый")
    assert row[rows[0].index("Рабочие места: план")] is None


def test_a_workbook_that_is_stopped_leaves_no_file(register, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    def stop(done, _total):
        if done >= 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_report(register, folder / "all.xlsx", say_in("ru"), "ru", progress=stop)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("all.pdf", "unknown_report"), ("all", "unknown_report"), ("nowhere/all.xlsx", "no_such_folder"),
     ("demo.gpkg", "unknown_report")],
)  # fmt: skip
def test_what_cannot_be_a_report_is_refused(register, tmp_path, name, code):
    with pytest.raises(TelimError) as caught:
        write_report(register, tmp_path / name, say_in("ru"), "ru")
    assert caught.value.code == code


def test_a_report_is_not_written_over_a_register(register, template, tmp_path):
    disguised = tmp_path / "tizilim.xlsx"
    disguised.write_bytes(template.read_bytes())
    with pytest.raises(TelimError) as caught:
        write_report(register, disguised, say_in("ru"), "ru")
    assert caught.value.code == "export_onto_register"
    assert disguised.read_bytes() == template.read_bytes()


def test_kazakh_letters_in_the_name_of_the_file_are_no_hindrance(register, sheets, tmp_path):
    write_report(register, tmp_path / "Әкімдікке есеп ғұқңөүһі.xlsx", say_in("kk"), "kk")
    assert "Телімдер" in sheets(tmp_path / "Әкімдікке есеп ғұқңөүһі.xlsx")
