"""What a clerk can ask for: one table a family, each line with its title, icon, shortcut and why it may be grey."""

from gui.actions import application, edit, file, help, papers, plot, right, strip, view
from gui.actions.action import Action, Desk

TABLES = (
    file.ACTIONS,
    edit.ACTIONS,
    plot.ACTIONS,
    application.ACTIONS,
    right.ACTIONS,
    strip.ACTIONS,
    view.ACTIONS,
    papers.ACTIONS,
    help.ACTIONS,
)
ACTIONS: dict[str, Action] = {action.id: action for table in TABLES for action in table}

__all__ = ["ACTIONS", "TABLES", "Action", "Desk"]
