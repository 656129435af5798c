"""`history REGISTER`: who changed what, when, newest first."""

import argparse
from datetime import UTC

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate

MOST_NUMBERS = 5


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    plot = translate("Commands", "only what touched this plot: cadastral number or id")
    parser.add_argument("--plot", metavar="NO", help=plot)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """A line an edit."""
    with context.register(args.register, read_only=True) as register:
        plot_id = register.find_plot(args.plot).id if args.plot else None
        entries = register.history(plot_id)
    if args.json:
        context.json(
            {
                "edits": [
                    {
                        "id": entry.id,
                        "when": entry.when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                        "who": entry.who,
                        "name": entry.name,
                        "plots": list(entry.plots),
                        "undoes": entry.undoes,
                        "note": entry.note,
                    }
                    for entry in entries
                ]
            }
        )
        return 0
    undone = {entry.undoes for entry in entries if entry.undoes}
    translate = context.translate
    for entry in entries:
        name = context.edit_name(entry.name)
        if entry.undoes:
            name = translate("Commands", "undone: {name}").format(name=name)
        elif entry.id in undone:
            name = translate("Commands", "{name} (taken back)").format(name=name)
        numbers = ", ".join(entry.plots[:MOST_NUMBERS]) + (" ..." if len(entry.plots) > MOST_NUMBERS else "")
        line = f"{context.moment(entry.when)}  {entry.who}  {name}  {numbers}".rstrip()
        context.say(f"{line} ({entry.note})" if entry.note else line)
    return 0
