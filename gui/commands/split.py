"""`split REGISTER --plot NO --line "E,N E,N ..."`: a plot becomes several."""

import argparse

from gis.errors import TelimError
from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.commands.successions import tell
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md, and why."""
    register_argument(parser)
    plot = translate("Commands", "cadastral number or id")
    parser.add_argument("--plot", metavar="NO", required=True, help=plot)
    line = translate("Commands", "the points of the line, in the official system of the plot's zone")
    parser.add_argument("--line", metavar='"E,N E,N ..."', required=True, help=line)
    parser.add_argument("--reason", metavar="TEXT", help=translate("Commands", "why"))
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """One edit; the answer names the new plots."""
    from data.acts.split_plot import plan_split
    from gis.boundary import FIELD_STEP, rounded
    from gis.split import split

    line = rounded(points_of(args.line))
    reason = args.reason or context.translate("Commands", "split into several plots")
    with context.register(args.register) as register:
        plot = register.find_plot(args.plot)
        plan = plan_split(register, plot, lambda shape: split(shape, line, FIELD_STEP), reason)
        register.apply(plan.edit)
    return tell(plan, args.json, context)


def points_of(text: str) -> list[tuple[float, float]]:
    """The points of ``E,N E,N``. Raises TelimError: line_unreadable."""
    points = []
    for word in text.replace(";", " ").split():
        try:
            e, n = map(float, word.split(","))
        except ValueError as error:
            raise TelimError("line_unreadable", text=text[:60]) from error
        points.append((e, n))
    return points
