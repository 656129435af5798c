"""`undo REGISTER`: take back this user's last edit."""

import argparse

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """REGISTER, --json."""
    register_argument(parser)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """Apply the inverse of the newest edit that stands."""
    with context.register(args.register) as register:
        made = register.undo()
    if args.json:
        context.json({"undone": made.undoes, "name": made.name, "edit": made.id})
    else:
        text = context.translate("Commands", "Taken back: {name}")
        context.say(text.format(name=context.edit_name(made.name)))
    return 0
