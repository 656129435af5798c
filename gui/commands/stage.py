"""`stage REGISTER --plot NO --stage KEY --status STATUS`: move a stage of a registration."""

import argparse

from gui.commands.context import Context, day_of
from gui.commands.parser import Parser, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    plot = translate("Commands", "cadastral number or id")
    parser.add_argument("--plot", metavar="NO", required=True, help=plot)
    key = translate("Commands", "the stage, such as application or lmp_approval")
    parser.add_argument("--stage", metavar="KEY", required=True, help=key)
    status = translate("Commands", "planned, in_progress, done, returned, suspended, refused or not_required")
    parser.add_argument("--status", metavar="STATUS", required=True, help=status)
    day = translate("Commands", "the day, today where nothing is said")
    parser.add_argument("--on", metavar="DATE", help=day)
    parser.add_argument("--note", metavar="TEXT", help=translate("Commands", "why"))


def run(args: argparse.Namespace, context: Context) -> int:
    """One edit."""
    from data.acts.advance_stage import set_stage

    on = day_of(args.on) if args.on else context.today
    with context.register(args.register) as register:
        plot = register.find_plot(args.plot)
        made = set_stage(register, plot, args.stage, args.status, on, args.note)
        register.apply(made)
    text = context.translate("Commands", "{plot}: {name}")
    context.say(text.format(plot=plot.cadastral_no or plot.id, name=context.edit_name(made.name)))
    return 0
