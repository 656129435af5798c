"""Taking back and finding."""

from gui.actions.action import Action, Desk, writing
from gui.i18n import QT_TRANSLATE_NOOP


def _undo(desk: Desk) -> str | None:
    return writing(desk) or (None if desk.session.undo_name else "why_nothing_to_undo")


def _redo(desk: Desk) -> str | None:
    return writing(desk) or (None if desk.session.redo_name else "why_nothing_to_redo")


ACTIONS = (
    Action("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", lambda desk: desk.undo(), "Ctrl+Z", _undo),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", lambda desk: desk.redo(), "Ctrl+Shift+Z", _redo),
    Action("find", QT_TRANSLATE_NOOP("Actions", "Find…"), "search", lambda desk: desk.find(), "Ctrl+K", apart=True),
)
