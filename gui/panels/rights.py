"""What is done with a registered right, from wherever it is asked for: its use, its end, the release of the plot."""

from PySide6.QtWidgets import QWidget

from data.acts.checks import latest_registration
from data.model import Plot
from gis.errors import TelimError
from gui.dialogs import end_right, set_use
from gui.i18n import translate
from gui.session import Session

DEEDS = {
    "registered": ("set_use", "end_right"),
    "terminated": ("release_plot",),
    "in_progress": ("end_right",),
    "returned": ("end_right",),
    "suspended": ("end_right",),
}
"""Status of a plot -> what can be done about its right, the usual first."""


def deed_word(deed: str) -> str:
    """What a button or a line of a menu for it says."""
    words = {
        "set_use": translate("Rights", "Use of the plot"),
        "end_right": translate("Rights", "End the right"),
        "release_plot": translate("Rights", "Release the plot"),
    }
    return words[deed]


def ask(parent: QWidget | None, session: Session, plot_id: str, deed: str, why: str = "terminated") -> None:
    """Ask what must be known for the deed and write it; ``why`` is offered as the reason of an end."""
    plot = session.ask(lambda register: register.get(Plot, plot_id))
    if plot is None:
        return
    if not session.can_write:
        session.failed.emit(TelimError("why_read_only"))
        return
    answer: end_right.EndRight | set_use.SetUse | None = None
    if deed == "end_right":
        answer = end_right.ask_end(parent, session, plot, why)
    elif deed == "release_plot":
        answer = end_right.ask_release(parent, session, plot)
    else:
        registration = session.ask(lambda register: latest_registration(register, plot))
        if registration is not None:
            answer = set_use.ask(parent, session, plot, registration)
    if answer is not None:
        session.do(answer.edit)
