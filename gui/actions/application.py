"""The beginning of every registration, a new application for a plot; and the moves that end a stage before it is done."""

from data.edit import Edit
from gui.actions import plot
from gui.actions.action import Action, Desk, present, writing
from gui.forms.plot_field import FREE
from gui.i18n import QT_TRANSLATE_NOOP


def _new_application(desk: Desk) -> None:
    status = present(desk)
    ask(desk, status.id if status is not None and status.status in FREE else "")


def ask(desk: Desk, plot_id: str) -> None:
    """Ask for the application, for that plot where one is named; the way over the map comes back here."""
    from gui.dialogs import new_application

    answer = new_application.ask(desk.parent, desk.session, plot_id)
    if answer == "map":
        desk.point_at_plot("hint_pick_asked_plot", lambda chosen: ask(desk, chosen))
    elif isinstance(answer, new_application.NewApplication):

        def show(_edit: Edit) -> None:
            desk.session.select((answer.plot_id,), zoom=True)
            desk.show_passport("stages")

        desk.session.do(answer.edit, show)


ACTIONS = (
    Action(
        "new_application", QT_TRANSLATE_NOOP("Actions", "New application…"), "stages", _new_application, "Ctrl+Shift+N",
        writing,
    ),
    Action(
        "refuse_stage", QT_TRANSLATE_NOOP("Actions", "Refuse the stage…"), "close", plot.step("refuse"), "",
        plot.can("in_progress", "suspended", "returned"),
    ),
    Action(
        "skip_stage", QT_TRANSLATE_NOOP("Actions", "The stage is not required…"), "right", plot.step("skip"), "",
        plot.can("planned", "in_progress"),
    ),
)  # fmt: skip
