"""`demo OUT.gpkg`: the demo register."""

import argparse

from gui.commands.context import Context
from gui.commands.parser import Parser
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """OUT.gpkg."""
    parser.add_argument("out", metavar="OUT.gpkg", help=translate("Commands", "the new register"))


def run(args: argparse.Namespace, context: Context) -> int:
    """Write the demo register; an existing file is left alone."""
    from data.demo import write_demo

    translate = context.translate
    write_demo(args.out, today=context.today)
    with context.register(args.out, read_only=True) as register:
        plots = register.counts().plots
    context.say(translate("Commands", "{file}: demo register with %n plots", "", plots).format(file=args.out))
    return 0
