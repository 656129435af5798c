"""Keys and the program itself."""

from gui.actions.action import Action, Desk
from gui.i18n import QT_TRANSLATE_NOOP


def _key_card(desk: Desk) -> None:
    from gui.dialogs import key_card

    key_card.ask(desk.parent)


def _about(desk: Desk) -> None:
    from gui.dialogs import about

    about.ask(desk.parent)


def _office(desk: Desk) -> None:
    from gui.dialogs.office import dialog

    dialog.ask(desk.parent, desk.session)


ACTIONS = (
    Action("office", QT_TRANSLATE_NOOP("Actions", "Office settings"), "settings", _office, "F12"),
    Action("key_card", QT_TRANSLATE_NOOP("Actions", "Keys and mouse"), "keys", _key_card, "F1"),
    Action("about", QT_TRANSLATE_NOOP("Actions", "About Telim"), "info", _about),
)
