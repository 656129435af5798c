"""Letters from templates, the program's own and those of an office that does not know what it does."""

import zipfile

import pytest
from docx import Document

from data.acts.advance_stage import refuse_stage, return_stage, start_stage, suspend_stage
from data.acts.change_record import change_record
from data.model import CalendarDay, Plot, Project, Stage
from data.registration.calendar import WorkingDays
from data.registration.deadlines import deadlines
from data.registration.watches import terms
from data.reports.letter import KINDS, letter_context, render, template_of, write_letter
from data.reports.report_file import write_report
from gis.errors import TelimError
from gui.report_words import say_in


@pytest.fixture
def plot(register):
    """A plot with an application under way and a project."""
    state = next(one for one in register.statuses() if one.status == "in_progress" and one.project_id)
    return register.get(Plot, state.id)


@pytest.fixture
def office_template(tmp_path):
    """Write a Word file with that text, as an office would."""

    def write(text, name="хат.docx"):
        document = Document()
        for line in text.splitlines():
            document.add_paragraph(line)
        document.save(str(tmp_path / name))
        return tmp_path / name

    return write


def code_of(register, plot, template, words, tmp_path):
    out = tmp_path / "out" / "letter.docx"
    out.parent.mkdir(exist_ok=True)
    with pytest.raises(TelimError) as caught:
        write_report(register, out, words.say, words.language, plots=[plot], template=template)
    assert list(out.parent.iterdir()) == [], "nothing half-written stays"
    return caught.value.code, caught.value.facts


def test_each_letter_of_the_program_is_whole_for_every_plot_in_every_language(register, words, text_of, tmp_path):
    for plot in register.all(Plot)[::9]:
        for kind in KINDS:
            render(template_of(kind, words.language), letter_context(register, plot, words), tmp_path / "l.docx")
            text = text_of(tmp_path / "l.docx")
            assert plot.cadastral_no in text
            assert "{" not in text
            assert words.say("not_official") in text


@pytest.mark.parametrize(
    ("act", "word"),
    [(return_stage, "возвращены на доработку"), (refuse_stage, "отказано"), (suspend_stage, "приостановлен")],
)
def test_the_letter_is_the_one_that_the_status_asks_for(register, plot, russian, text_of, tmp_path, act, word):
    stage = register.cases([plot.id])[0].stage_id
    register.apply(act(register, register.get(Stage, stage), register.today, "схема не подписана"))
    write_letter(register, plot, None, tmp_path / "l.docx", russian)
    text = text_of(tmp_path / "l.docx")
    assert word in text
    assert "схема не подписана" in text


def test_a_plot_that_nobody_applied_for_gets_dashes_and_no_invention(register, russian, text_of, tmp_path):
    free = next(one for one in register.statuses() if one.status == "free" and one.registration_id is None)
    write_letter(register, register.get(Plot, free.id), None, tmp_path / "l.docx", russian)
    assert "—" in text_of(tmp_path / "l.docx")


@pytest.mark.parametrize("name", ["{{ 7*7 }}", "<w:p>&amp;", "ТОО «Рога & Копыта»", "{% for %}", "a\x0cb"])
def test_a_name_stays_the_text_that_it_is(register, plot, russian, text_of, tmp_path, name):
    state = register.statuses([plot.id])[0]
    project = register.get(Project, state.project_id)
    register.apply(change_record(register, project, name_kk=name, name_ru=name))
    template = tmp_path / "t.docx"
    document = Document()
    document.add_paragraph("Жоба: {{ project.name }} соңы")
    document.save(str(template))
    write_letter(register, plot, template, tmp_path / "l.docx", russian)
    shown = text_of(tmp_path / "l.docx")
    assert "49" not in shown
    assert shown.startswith("Жоба: ")
    if name.isprintable():
        assert f"Жоба: {name} соңы" in shown


def test_a_template_of_the_office_has_loops_and_conditions(register, plot, russian, text_of, tmp_path, office_template):
    template = office_template(
        "{% for one in stages %}[{{ one.no }}]{% endfor %}{% if stage.days_late %} late{% endif %}"
    )
    write_letter(register, plot, template, tmp_path / "l.docx", russian)
    total = register.statuses([plot.id])[0].total
    assert "[1][2]" in text_of(tmp_path / "l.docx")
    assert f"[{total}]" in text_of(tmp_path / "l.docx")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ zhoba.name }}", "template_unknown_place"),
        ("{{ project.price }}", "template_unknown_place"),
        ("{% if stage.name %}", "template_fault"),
        ("{{ plot.number ", "template_fault"),
        ("{{ plot.number | nosuchfilter }}", "template_fault"),
        ("{{ 1 / 0 }}", "template_fault"),
        ("{{ plot.number + 1 }}", "template_fault"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "template_fault"),
        ("{{ plot.__class__.__init__.__globals__ }}", "template_fault"),
        ("{% for i in range(10000000) %}x{% endfor %}", "template_fault"),
    ],
)
def test_a_template_with_a_fault_says_so_and_writes_nothing(
    register, plot, russian, tmp_path, office_template, text, code
):
    found, facts = code_of(register, plot, office_template(text), russian, tmp_path)
    assert found in (code, "template_unknown_place") if "__" in text else found == code
    assert facts["file"] == "хат.docx"


def test_what_is_no_word_file_is_no_template(register, plot, russian, tmp_path):
    text = tmp_path / "a.docx"
    text.write_text("{{ plot.number }}")
    assert code_of(register, plot, text, russian, tmp_path)[0] == "no_docx"
    bomb = tmp_path / "b.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b"0" * 60_000_000)
    assert code_of(register, plot, bomb, russian, tmp_path)[0] == "no_docx"
    with zipfile.ZipFile(tmp_path / "c.docx", "w") as parts:
        parts.writestr("x.txt", "x")
    assert code_of(register, plot, tmp_path / "c.docx", russian, tmp_path)[0] == "no_docx"
    assert code_of(register, plot, tmp_path / "none.docx", russian, tmp_path)[0] == "no_such_file"


def test_a_letter_is_about_one_plot_and_a_template_is_for_letters(register, russian, tmp_path, office_template):
    two, template = register.all(Plot)[:2], office_template("{{ plot.number }}")
    for path, plots, file, code in (
        ("l.docx", two, None, "one_plot_a_letter"), ("l.xlsx", (), template, "template_without_letter"),
    ):  # fmt: skip
        with pytest.raises(TelimError) as caught:
            write_report(register, tmp_path / path, russian.say, "ru", plots=plots, template=file)
        assert caught.value.code == code


def test_the_sheet_of_the_week_names_what_is_late_and_what_waits(register, words, text_of, tmp_path):
    write_report(register, tmp_path / "week.docx", say_in(words.language), words.language)
    text = text_of(tmp_path / "week.docx")
    states = {state.id: state for state in register.statuses()}
    cases = {case.plot_id: case for case in register.cases()}
    days = WorkingDays(register.all(CalendarDay))
    named = {line.plot_id for line in deadlines(states, cases, register.today, days, terms())}
    assert {state.id for state in states.values() if state.overdue} < named
    for state in states.values():
        assert (state.cadastral_no in text) == (state.id in named), state


def test_a_returned_file_that_is_handed_in_again_gets_the_letter_of_its_state(
    register, plot, russian, text_of, tmp_path
):
    stage = register.get(Stage, register.cases([plot.id])[0].stage_id)
    register.apply(return_stage(register, stage, register.today, "толық емес"))
    register.apply(start_stage(register, register.get(Stage, stage.id), register.today))
    write_letter(register, plot, None, tmp_path / "l.docx", russian)
    assert "О ходе оформления" in text_of(tmp_path / "l.docx")
