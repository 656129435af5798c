"""Zones, plots, projects, investors and the stages of registration."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from data.edit import Edit
from data.model import Plot, Registration, Stage
from data.register import Register
from data.registration.tracks import stage_name
from gis.errors import TelimError
from gui.actions.action import Action, Desk, one_plot, present, writing
from gui.i18n import QT_TRANSLATE_NOOP
from gui.weighing import do_weighed
from gui.widgets import wording


def _new_zone(desk: Desk) -> None:
    from gui.dialogs import new_zone

    answer = new_zone.ask(desk.parent, desk.session)
    if answer is None:
        return
    if answer.drawn:
        fields = {name: value for name, value in asdict(answer).items() if name not in ("boundary", "drawn") and value}
        desk.take_up("draw_zone", **fields)
    else:
        desk.session.do(answer.edit, lambda edit: desk.session.go_to(next(iter(edit.ids("zone")), None)))


def _paste_corners(desk: Desk) -> None:
    from gui.dialogs import paste_corners

    answer = paste_corners.ask(desk.parent, desk.session, desk.stage())
    if answer is not None:
        _record_plot(desk, answer.edit)


def _traverse(desk: Desk) -> None:
    from gui.dialogs import traverse

    answer = traverse.ask(desk.parent, desk.session)
    if answer is not None:
        _record_plot(desk, answer.edit)


def _record_plot(desk: Desk, make_edit: Callable[[Register], Edit]) -> None:
    """Record a new plot, choose it and show it."""

    def show(edit: Edit) -> None:
        born = [change.row_id for change in edit.changes if change.table == "plot" and change.before is None]
        desk.session.select(born, zoom=True)

    do_weighed(desk.parent, desk.session, make_edit, show)


def _change_boundary(desk: Desk) -> None:
    desk.take_up("edit_corners")


def _tool(tool: str) -> Callable[[Desk], None]:
    """Take that tool up."""
    return lambda desk: desk.take_up(tool)


def _retire(desk: Desk) -> None:
    from gui.dialogs import retire_plot

    answer = retire_plot.ask(desk.parent, desk.session, _plot(desk))
    if answer is not None:
        desk.session.do(answer.edit)


def _new_project(desk: Desk) -> None:
    from gui.dialogs import new_project

    answer = new_project.ask(desk.parent, desk.session)
    if answer is not None:
        desk.session.do(answer.edit, lambda _: _offer_plot(desk, answer.id))


def _offer_plot(desk: Desk, project_id: str) -> None:
    """After a new project: the chosen free plot gets it, else the clerk may point at one."""
    desk.point_at_plot("hint_pick_plot", lambda plot_id: _link(desk, plot_id, project_id))


def _new_party(desk: Desk) -> None:
    from gui.dialogs import new_party

    answer = new_party.ask(desk.parent, desk.session)
    if answer is not None:
        desk.session.do(answer.edit)


def _link_project(desk: Desk) -> None:
    from gui.dialogs import link_project

    plot = _plot(desk)
    answer = link_project.ask(desk.parent, desk.session, plot)
    if answer is None:
        return
    if answer.on_map:
        project_on_map(desk, plot.id)
    else:
        _link(desk, plot.id, answer.project_id or "")


def project_on_map(desk: Desk, plot_id: str) -> None:
    """The clerk points at a plot whose project this plot gets too."""

    def take(other_id: str) -> None:
        status = desk.session.statuses.get(other_id)
        if status is None or status.project_id is None:
            desk.say("said_no_project_there")
        else:
            _link(desk, plot_id, status.project_id)

    desk.point_at_plot("hint_pick_project", take)


def plot_on_map(desk: Desk, project_id: str) -> None:
    """The clerk points at the plot that the project gets."""
    desk.point_at_plot("hint_pick_plot", lambda plot_id: _link(desk, plot_id, project_id))


def _link(desk: Desk, plot_id: str, project_id: str) -> None:
    from gui.panels import asking

    asking.link(desk.session, plot_id, project_id)


def _split(desk: Desk) -> None:
    split_along(desk, _plot(desk).id)


def split_along(
    desk: Desk, plot_id: str, line: Sequence[tuple[float, float]] = (), done: Callable[[], object] | None = None
) -> None:
    """Show what a split along that line (or to an area) would make, and record it where the clerk wants it."""
    from gui.dialogs import split_plot

    corner = desk.chosen_corner(plot_id)
    answer = split_plot.ask(desk.parent, desk.session, _there(desk.session.register.get(Plot, plot_id)), line, corner)
    if answer is not None:
        _succeed(desk, answer)
        if done is not None:
            done()


def _merge(desk: Desk, apart: bool = False) -> None:
    from gui.dialogs import merge_plots

    register = desk.session.register
    plots = [_there(register.get(Plot, plot_id)) for plot_id in desk.session.selection]
    answer = merge_plots.ask(desk.parent, desk.session, plots, apart)
    if answer is not None:
        _succeed(desk, answer)


def _combine(desk: Desk) -> None:
    _merge(desk, apart=True)


def _explode(desk: Desk) -> None:
    from gui.dialogs import explode_plot

    answer = explode_plot.ask(desk.parent, desk.session, _plot(desk))
    if answer is not None:
        _succeed(desk, answer)


def _with_parts(desk: Desk) -> str | None:
    return one_plot(desk) or (None if len(_plot(desk).geom.geoms) > 1 else "one_part_only")


def _with_hole(desk: Desk) -> str | None:
    """The tool finds its hole by the pointer; grey only where the one chosen plot has none."""
    if writing(desk) or present(desk) is None:
        return writing(desk)
    return None if any(part.interiors for part in _plot(desk).geom.geoms) else "why_no_hole"


def _succeed(desk: Desk, answer: Edit) -> None:
    """Write the edit that was shown; its new plots are chosen then."""
    born = [change.row_id for change in answer.changes if change.table == "plot" and change.before is None]
    do_weighed(desk.parent, desk.session, lambda _register: answer, lambda _: desk.session.select(born))


def _several(desk: Desk) -> str | None:
    return writing(desk) or (None if len(desk.session.selection) > 1 else "why_few_plots")


def _unlink(desk: Desk) -> None:
    from gui.panels import asking

    asking.unlink(desk.session, _plot(desk).id)


def step(move: str) -> Callable[[Desk], None]:
    """The move of the present stage, with its day and note asked for."""

    def run(desk: Desk) -> None:
        from gui.dialogs import stage_step
        from gui.panels import asking

        status = present(desk)
        stage = None if status is None else _stage(desk)
        if status is None or stage is None:
            desk.show_passport("stages")
            return
        name = stage_name(status.track or "", stage.key, wording.language())
        answer = stage_step.ask(desk.parent, desk.session, move, name)
        if answer is not None:
            asking.step(desk.session, stage, answer)

    return run


def _stage(desk: Desk) -> Stage | None:
    """The present stage of the chosen plot: the one that its status speaks of, else the first that is planned."""
    status, register = present(desk), desk.session.register
    if status is None or status.registration_id is None:
        return None
    stages = sorted(register.all(Stage, registration_id=status.registration_id), key=lambda stage: stage.position)
    named = next((stage for stage in stages if stage.key == status.stage), None)
    return named or next((stage for stage in stages if stage.status != "done"), None)


def can(*states: str) -> Callable[[Desk], str | None]:
    """Grey unless the present stage stands so."""

    def reason(desk: Desk) -> str | None:
        why = one_plot(desk)
        if why:
            return why
        status = present(desk)
        if status is None or status.registration_id is None:
            return "why_no_registration"
        registration = desk.session.register.get(Registration, status.registration_id)
        stage = _stage(desk)
        if registration is None or registration.ended_on is not None or stage is None:
            return "why_registration_over"
        return None if stage.status in states else "why_stage_stands"

    return reason


def _can_start(desk: Desk) -> str | None:
    status = present(desk)
    if status is not None and status.registration_id is None and not writing(desk):
        return None
    return can("planned", "suspended", "returned", "refused")(desk)


def _has_project(desk: Desk) -> str | None:
    status = present(desk)
    return one_plot(desk) or (None if status is not None and status.project_id else "why_no_project")


def _has_none(desk: Desk) -> str | None:
    return one_plot(desk)


def _start(desk: Desk) -> None:
    stage = _stage(desk)
    if stage is None:
        desk.show_passport("stages")
    else:
        step("resume" if stage.status == "suspended" else "start")(desk)


def _plot(desk: Desk) -> Plot:
    return _there(desk.session.register.get(Plot, desk.session.selection[0]))


def _there[R](record: R | None) -> R:
    if record is None:
        raise TelimError("no_such_record")
    return record


def _zone(desk: Desk) -> str | None:
    return writing(desk) or (None if desk.session.zones else "why_no_zone")


ACTIONS = (
    Action("new_plot", QT_TRANSLATE_NOOP("Actions", "New plot"), "new_plot", lambda desk: desk.take_up("draw"), "", _zone),
    Action("paste_corners", QT_TRANSLATE_NOOP("Actions", "New plot from corners…"), "typed", _paste_corners, "Ctrl+V", _zone),
    Action("traverse", QT_TRANSLATE_NOOP("Actions", "New plot from a route…"), "measure", _traverse, "", _zone),
    Action("change_boundary", QT_TRANSLATE_NOOP("Actions", "Change boundary"), "edit_corners", _change_boundary, "", one_plot),
    Action("move_plots", QT_TRANSLATE_NOOP("Actions", "Move plots"), "move", _tool("move"), "", writing),
    Action("rotate_plots", QT_TRANSLATE_NOOP("Actions", "Turn plots"), "rotate", _tool("rotate"), "", writing),
    Action("scale_plots", QT_TRANSLATE_NOOP("Actions", "Scale plots"), "scale", _tool("scale"), "", writing),
    Action("reshape_plot", QT_TRANSLATE_NOOP("Actions", "Boundary along a line"), "reshape", _tool("reshape"), "", writing),
    Action("offset_side", QT_TRANSLATE_NOOP("Actions", "Pull a side in parallel"), "offset", _tool("offset"), "", writing),
    Action("split_plot", QT_TRANSLATE_NOOP("Actions", "Split plot…"), "split", _split, "", one_plot),
    Action("merge_plots", QT_TRANSLATE_NOOP("Actions", "Merge plots…"), "merge", _merge, "Ctrl+M", _several),
    Action("square_up", QT_TRANSLATE_NOOP("Actions", "Square up"), "square_up", _tool("square_up"), "", writing),
    Action("simplify", QT_TRANSLATE_NOOP("Actions", "Simplify"), "simplify", _tool("simplify"), "", writing),
    Action("cut_hole", QT_TRANSLATE_NOOP("Actions", "Cut a hole"), "cut_hole", _tool("cut_hole"), "", writing),
    Action("fill_hole", QT_TRANSLATE_NOOP("Actions", "Fill a hole"), "fill_hole", _tool("fill_hole"), "", _with_hole),
    Action("explode_plot", QT_TRANSLATE_NOOP("Actions", "Explode into parts…"), "explode", _explode, "", _with_parts),
    Action("combine_plots", QT_TRANSLATE_NOOP("Actions", "Combine into one plot of several parts…"), "combine", _combine, "", _several),
    Action("retire_plot", QT_TRANSLATE_NOOP("Actions", "Retire plot…"), "retire", _retire, "", one_plot),
    Action("new_zone", QT_TRANSLATE_NOOP("Actions", "New zone…"), "new_zone", _new_zone, "", writing),
    Action("new_project", QT_TRANSLATE_NOOP("Actions", "New project…"), "project", _new_project, "", writing, True),
    Action("new_party", QT_TRANSLATE_NOOP("Actions", "New investor…"), "party", _new_party, "", writing),
    Action("link_project", QT_TRANSLATE_NOOP("Actions", "Link to a project…"), "link", _link_project, "", _has_none),
    Action("unlink_project", QT_TRANSLATE_NOOP("Actions", "Unlink the project"), "unlink", _unlink, "", _has_project),
    Action("start_stage", QT_TRANSLATE_NOOP("Actions", "Start the stage…"), "start", _start, "", _can_start, True),
    Action("finish_stage", QT_TRANSLATE_NOOP("Actions", "Finish the stage…"), "finish", step("finish"), "", can("in_progress")),
    Action("suspend_stage", QT_TRANSLATE_NOOP("Actions", "Suspend the stage…"), "suspend", step("suspend"), "", can("in_progress")),
    Action("return_stage", QT_TRANSLATE_NOOP("Actions", "Return for correction…"), "return", step("return"), "", can("in_progress")),
)  # fmt: skip
