"""`redo REGISTER`: do again what this user took back."""

import argparse

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """REGISTER, --json."""
    register_argument(parser)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """Apply the last undone edit again."""
    with context.register(args.register) as register:
        made = register.redo()
        first = register.edit(made.undoes).undoes if made.undoes else None
    if args.json:
        context.json({"redone": first or made.undoes, "name": made.name, "edit": made.id})
    else:
        text = context.translate("Commands", "Done again: {name}")
        context.say(text.format(name=context.edit_name(made.name)))
    return 0
