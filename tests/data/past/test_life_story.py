"""The life of a plot: everything that happened to it, on the days of the records."""

from datetime import date

from data.acts.add_document import add_document
from data.acts.advance_stage import set_stage
from data.acts.end_right import end_right
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.retire_plot import retire_plot
from data.acts.split_plot import split_plot
from data.edit import edit, update
from data.model import Plot, Stage
from data.story import life_story
from gis.split import split

JUNE = date(2026, 6, 1)


def kinds(office, plot):
    return [event.kind for event in life_story(office.register, plot.id).events]


def lines(office, plot):
    """(day, kind) of every event."""
    return [(event.day, event.kind) for event in life_story(office.register, plot.id).events]


def halves(office, plot):
    """Split it by a line from south to north."""
    west, south, east, north = office.frame.to_working(office.now(plot.id).geom).bounds
    line = [((west + east) / 2, south - 5), ((west + east) / 2, north + 5)]
    made = office.do(lambda r: split_plot(r, office.now(plot.id), lambda shape: split(shape, line), "бөлінді"))
    return [office.now(change.row_id) for change in made.changes if change.table == "plot" and change.before is None]


def test_a_plot_that_went_its_whole_way_tells_it_in_order(office):
    plot = office.plot("10-156-999-001")
    office.turn_to(JUNE)
    project = office.do(lambda r: new_project(r, "Шыны", "Стекло")).changes[0].row_id
    office.do(lambda r: open_registration(r, plot.id, "zone", project, on=date(2026, 5, 4), start=True))
    office.do(lambda r: set_stage(r, plot.id, "application", "suspended", date(2026, 5, 6)))
    office.do(lambda r: set_stage(r, plot.id, "application", "in_progress", date(2026, 5, 12)))
    for key in [stage.key for stage in office.register.all(Stage)]:
        office.do(lambda r, key=key: set_stage(r, plot.id, key, "done", date(2026, 5, 20)))
    office.turn_to(date(2026, 9, 1))
    office.do(lambda r: end_right(r, plot.id, "terminated"))
    office.do(lambda r: release_plot(r, plot.id))
    office.do(lambda r: retire_plot(r, plot.id, "қате есепке алынған"))
    told = lines(office, plot)
    assert told[:5] == [
        (date(2026, 3, 2), "drawn"), (date(2026, 5, 4), "linked"), (date(2026, 5, 4), "opened"),
        (date(2026, 5, 4), "started"), (date(2026, 5, 6), "suspended"),
    ]  # fmt: skip
    assert told[5] == (date(2026, 5, 12), "resumed")
    assert [kind for _, kind in told[6:]] == ["done"] * 5 + ["registered", "unlinked", "ended", "released", "retired"]


def test_what_was_written_later_says_so(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, plot.id, "zone", on=date(2026, 5, 4), start=True))
    opened = next(event for event in life_story(office.register, plot.id).events if event.kind == "opened")
    assert opened.written_later
    assert opened.when.date() == JUNE
    assert opened.who == "aiman"


def test_pieces_know_their_parents_and_the_parent_its_pieces(office):
    plot = office.plot("10-156-999-001")
    office.turn_to(JUNE)
    west, _ = halves(office, plot)
    office.turn_to(date(2026, 7, 1))
    young = halves(office, west)
    story = life_story(office.register, young[0].id)
    assert [kin.plot_id for kin in story.parents] == [west.id]
    assert [kin.plot_id for kin in story.parents[0].kin] == [plot.id]
    assert [event.kind for event in story.events] == ["came"]
    old = life_story(office.register, plot.id)
    assert len(old.children) == 2
    assert {kin.plot_id for child in old.children for kin in child.kin} == {one.id for one in young}
    assert (old.events[-1].kind, old.events[-1].day) == ("became", JUNE)


def test_a_moved_boundary_tells_the_area_before_and_after(office):
    from shapely.affinity import scale

    from data.acts.change_boundary import change_boundary

    plot = office.plot()
    office.do(lambda r: change_boundary(r, plot.id, scale(office.frame.to_working(plot.geom), 1.0, 1.5)))
    moved = life_story(office.register, plot.id).events[-1]
    assert moved.kind == "boundary"
    assert round(moved.facts["before_m2"]) == 4000
    assert round(moved.facts["after_m2"]) == 6000


def test_what_undo_took_back_is_not_in_the_story(office):
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    office.register.undo()
    assert kinds(office, plot) == ["drawn"]
    office.register.redo()
    assert kinds(office, plot) == ["drawn", "opened", "started"]


def test_papers_stand_on_their_own_day(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: add_document(r, "plot", plot.id, title="Қаулы", number="17", dated=date(2026, 4, 9)))
    assert lines(office, plot)[-1] == (date(2026, 4, 9), "paper")


def test_rows_that_go_round_in_a_circle_do_not_hang_the_story(office):
    from data.edit import insert
    from data.model import Lineage

    one, two = office.plot(), office.plot()
    rows = [Lineage(parent_id=a.id, child_id=b.id, act="split", on=JUNE) for a, b in ((one, two), (two, one))]
    office.do(lambda r: edit("foreign_edit", [insert(row) for row in rows]))
    assert life_story(office.register, one.id).parents[0].kin == ()


def test_nobody_tells_the_story_of_a_plot_that_never_was(office):
    assert life_story(office.register, "f" * 32) is None


def test_a_corrected_day_of_a_stage_moves_its_event(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, plot.id, "zone", on=date(2026, 5, 4), start=True))
    stage = office.stage(plot, "application")
    office.do(lambda r: edit("change_stage", [update(stage, started_on=date(2026, 5, 7))]))
    assert lines(office, plot)[-1] == (date(2026, 5, 7), "started")
    assert office.register.get(Plot, plot.id) is not None
