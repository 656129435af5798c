"""The right to a plot: its use, its end, the release of the plot."""

from collections.abc import Callable

from gui.actions.action import Action, Desk, one_plot, present
from gui.i18n import QT_TRANSLATE_NOOP
from gui.panels import rights


def _do(deed: str) -> Callable[[Desk], None]:
    return lambda desk: rights.ask(desk.parent, desk.session, desk.session.selection[0], deed)


def _stands(deed: str, code: str) -> Callable[[Desk], str | None]:
    """Grey unless the status of the chosen plot allows the deed."""

    def reason(desk: Desk) -> str | None:
        status = present(desk)
        if one_plot(desk) or status is None:
            return one_plot(desk)
        return None if deed in rights.DEEDS.get(status.status, ()) else code

    return reason


ACTIONS = (
    Action(
        "set_use", QT_TRANSLATE_NOOP("Actions", "Use of the plot…"), "finish", _do("set_use"),
        reason=_stands("set_use", "why_right_not_registered"), apart=True,
    ),
    Action(
        "end_right", QT_TRANSLATE_NOOP("Actions", "End the right…"), "close", _do("end_right"),
        reason=_stands("end_right", "why_no_right"),
    ),
    Action(
        "release_plot", QT_TRANSLATE_NOOP("Actions", "Release the plot…"), "new_plot", _do("release_plot"),
        reason=_stands("release_plot", "why_right_not_ended"),
    ),
)  # fmt: skip
