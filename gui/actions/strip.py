"""Protection strips: new ones, and what can be done with one that stands on the map."""

from data.acts.delete_restriction import delete_restriction
from data.model import Restriction
from gui.actions.action import Action, Desk, writing
from gui.i18n import QT_TRANSLATE_NOOP


def _new(desk: Desk) -> None:
    from gui.dialogs import strip

    answer = strip.ask(desk.parent, desk.session, desk.stage())
    if answer is None:
        return
    if answer.tool:
        desk.take_up(answer.tool, **answer.values)
    else:
        desk.session.do(answer.edit)


def change(desk: Desk, strip_id: str) -> None:
    """Ask for the fields of that strip, or let it be drawn anew; both are one edit."""
    from gui.dialogs import strip

    found = desk.session.register.get(Restriction, strip_id)
    if found is None:
        desk.say("no_such_record", table="restriction", id=strip_id)
        return
    if why := writing(desk):
        desk.say(why)
        return
    answer = strip.ask_change(desk.parent, desk.session, found)
    if answer is None:
        return
    if answer.deleted:
        desk.session.do(lambda register: delete_restriction(register, found))
    elif answer.tool:
        desk.take_up(answer.tool, strip=found.id, **answer.values)
    elif answer.values:
        desk.session.do(answer.edit)


def delete(desk: Desk, strip_id: str) -> None:
    """Take that strip out; the message offers the way back."""
    desk.session.do(lambda register: delete_restriction(register, strip_id))


ACTIONS = (
    Action("new_strip", QT_TRANSLATE_NOOP("Actions", "New protection strip…"), "strip", _new, "", writing),
)  # fmt: skip
