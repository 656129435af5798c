"""The window of reports: what it offers for what is chosen, and what it answers."""

import pytest
from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from data.reports.report_file import write_report
from data.reports.templates import office_folder
from gui.dialogs.report import ReportDialog
from gui.report_words import say_in


@pytest.fixture
def opened():
    """What was opened with the system."""
    return []


@pytest.fixture
def dialog(office, opened):
    """Open the window, with these plots chosen."""

    def make(*plots, kind="workbook"):
        office.session.select(plots)
        made = ReportDialog(None, office.session, kind, opener=lambda path: opened.append(path) is None)
        office.show(made, 560, 600)
        return made

    return make


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """The clerk types this name into the file window."""

    def answer(name):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name) if name else "", ""))
        return tmp_path / name

    return answer


def under_way(office):
    return next(state.id for state in office.session.statuses.values() if state.status == "in_progress")


def test_the_workbook_of_the_whole_register_is_what_it_offers_first(office, dialog, save_as):
    window = dialog()
    target = save_as("есеп")
    window.ok.click()
    assert window.answer.path == target.with_suffix(".xlsx")
    assert (window.answer.language, window.answer.plots, window.answer.template) == ("kk", (), None)


def test_chosen_plots_can_be_reported_alone(office, dialog, save_as):
    plot = under_way(office)
    window = dialog(plot)
    save_as("a.xlsx")
    window.ok.click()
    assert window.answer.plots == (plot,)
    window = dialog(plot)
    window.scope.chips["all"].click()
    window.ok.click()
    assert window.answer.plots == ()


def test_a_letter_wants_one_plot_and_says_so(office, dialog):
    window = dialog(kind="letter")
    assert not window.ok.isEnabled()
    assert window.trouble.text()
    window.kinds.chips["week"].click()
    assert window.ok.isEnabled()
    assert not window.trouble.text()


def test_leaving_the_file_window_leaves_the_window_open(office, dialog, save_as):
    window = dialog()
    save_as("")
    window.ok.click()
    assert window.isVisible()
    assert window.answer is None


def test_a_template_is_copied_edited_and_used(office, dialog, save_as, opened, tmp_path):
    plot = under_way(office)
    window = dialog(plot, kind="letter")
    window.edit.click()
    (copy,) = office_folder().glob("*.docx")
    assert opened == [copy]
    document = Document(str(copy))
    document.add_paragraph("Кеңсеміздің мекенжайы: {{ plot.number }}")
    document.save(str(copy))
    target = save_as("хат.docx")
    window.ok.click()
    answer = window.answer
    assert answer.template == copy
    write_report(
        office.register, target, say_in("kk"), "kk", plots=[office.register.find_plot(plot)], template=answer.template
    )
    number = office.session.statuses[plot].cadastral_no
    assert f"Кеңсеміздің мекенжайы: {number}" in [one.text for one in Document(str(target)).paragraphs]


def test_copying_again_keeps_the_first_copy(office, dialog, opened):
    window = dialog(under_way(office), kind="letter")
    window.edit.click()
    window.edit.click()
    assert len(list(office_folder().glob("*.docx"))) == 2
    assert len(set(opened)) == 2


def test_the_list_of_places_shows_what_stands_there_and_copies_the_name(office, dialog):
    plot = under_way(office)
    window = dialog(plot, kind="letter")
    shown = {
        window.places.topLevelItem(at).text(0): window.places.topLevelItem(at).text(1)
        for at in range(window.places.topLevelItemCount())
    }
    assert shown["{{ plot.number }}"] == office.session.statuses[plot].cadastral_no
    item = next(
        i for i in range(window.places.topLevelItemCount()) if "plot.number" in window.places.topLevelItem(i).text(0)
    )
    window.places.itemClicked.emit(window.places.topLevelItem(item), 0)
    assert QGuiApplication.clipboard().text() == "{{ plot.number }}"


def test_the_letter_due_is_chosen_by_the_status(office, dialog):
    from data.acts.advance_stage import return_stage

    plot = under_way(office)
    stage = office.register.cases([plot])[0].stage_id
    office.session.do(lambda register: return_stage(register, stage, register.today, "толық емес"))
    office.rest()
    window = dialog(plot, kind="letter")
    assert window.template.shown().endswith("return.docx")
