"""For every plot the kinds of papers that stand beside it, its project, its investor and its latest registration."""

from datetime import date

from data.edit import edit, insert, update
from data.model import Document, Party, PlotProject, Project, Stage


def put(register, kind: str | None, subject: str, subject_id: str) -> None:
    paper = Document(subject=subject, subject_id=subject_id, kind=kind, title="x")
    register.apply(edit("add_document", [insert(paper)]))


def test_papers_count_wherever_they_stand(register, add_plot, add_registration):
    plot, other = add_plot(register), add_plot(register, "10-156-999-002")
    party = Party(name_kk="Т", name_ru="Т")
    project = Project(name_kk="Ж", name_ru="П", party_id=party.id)
    link = PlotProject(plot_id=plot.id, project_id=project.id)
    register.apply(edit("x", [insert(one) for one in (party, project, link)]))
    old = add_registration(register, plot, "refused", opened_on=date(2026, 1, 5))
    new = add_registration(register, plot, "in_progress", opened_on=date(2026, 6, 1))
    stages = {stage.registration_id: stage.id for stage in register.all(Stage)}
    for kind, subject, subject_id in (
        ("decision", "plot", plot.id),
        ("application", "stage", stages[new.id]),
        ("refusal", "stage", stages[old.id]),
        ("project_passport", "project", project.id),
        ("bin_iin", "party", party.id),
        (None, "plot", plot.id),
        ("letter", "plot", other.id),
    ):
        put(register, kind, subject, subject_id)
    mine = {"decision", "application", "project_passport", "bin_iin"}
    assert register.paper_kinds() == {plot.id: mine, other.id: {"letter"}}
    assert register.paper_kinds([plot.id, "nobody"]) == {plot.id: mine}
    link = register.all(PlotProject)[0]
    register.apply(edit("unlink", [update(link, to=date(2026, 11, 1))]))
    assert register.paper_kinds([plot.id]) == {plot.id: {"decision", "application"}}
