"""`merge REGISTER --plot NO --plot NO...`: several plots become one."""

import argparse

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.commands.successions import tell
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md, and why."""
    register_argument(parser)
    plot = translate("Commands", "cadastral number or id, once for each plot")
    parser.add_argument("--plot", metavar="NO", action="append", required=True, help=plot)
    parser.add_argument("--reason", metavar="TEXT", help=translate("Commands", "why"))
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """One edit; the answer names the new plot."""
    from data.acts.merge_plots import plan_merge

    reason = args.reason or context.translate("Commands", "merged into one plot")
    with context.register(args.register) as register:
        plots = [register.find_plot(number) for number in args.plot]
        plan = plan_merge(register, plots, reason)
        register.apply(plan.edit)
    return tell(plan, args.json, context)
