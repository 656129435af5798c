"""`sheet REGISTER OUT.pdf`: printed plans, verified before anybody says done."""

import argparse

from gis.errors import TelimError
from gui.commands.context import Context
from gui.commands.parser import Parser, register_argument
from gui.i18n import Translate

KINDS = ("plan", "catalogue", "explication", "location", "zone", "overview", "passport", "story", "atlas")


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    parser.add_argument("out", metavar="OUT.pdf", help=translate("Commands", "the new PDF"))
    parser.add_argument("--kind", choices=KINDS, default="plan", help=translate("Commands", "what sheet it is"))
    plot = translate("Commands", "cadastral number or id; several give a page each")
    parser.add_argument("--plot", metavar="NO", action="append", default=[], help=plot)
    parser.add_argument("--zone", metavar="NAME", help=translate("Commands", "the zone of the sheet"))
    scale = translate("Commands", "N of the scale 1:N, else the largest round one that fits")
    parser.add_argument("--scale", metavar="N", help=scale)
    paper = translate("Commands", "the paper")
    parser.add_argument("--paper", choices=("A4", "A3", "A2", "A1", "A0"), default="A4", help=paper)
    parser.add_argument("--landscape", action="store_true", help=translate("Commands", "the paper on its side"))
    languages = translate("Commands", "the language of the sheet")
    parser.add_argument("--lang", choices=("kk", "ru", "en", "kk+ru"), default="kk+ru", help=languages)
    archive = translate("Commands", "a PDF for the archive")
    parser.add_argument("--archive", action="store_true", help=archive)


def run(args: argparse.Namespace, context: Context) -> int:
    """0 for a sheet that verifies, 1 for one that does not."""
    if args.kind != "plan":
        raise TelimError("sheet_later", kind=args.kind)
    if args.archive:
        raise TelimError("archive_later")
    if not args.plot:
        raise TelimError("plot_wanted")
    from gis.numbers import parse_scale
    from gui.sheets.export import write_sheet

    scale = None if args.scale is None else parse_scale(args.scale)
    translate = context.translate
    with context.register(args.register, read_only=True) as register:
        plots = [register.find_plot(number) for number in args.plot]
        report = write_sheet(
            register,
            args.out,
            plots,
            kind=args.kind,
            scale=scale,
            paper=args.paper,
            landscape=args.landscape,
            languages=tuple(args.lang.split("+")),
            who=context.user or register.user,
            today=context.today,
        )
    for page in report.pages:
        text = translate("Commands", "{file}, page {page}: {plots}, {paper}, scale 1:{scale}")
        numbers = ", ".join(page.plots)
        context.say(text.format(file=args.out, page=page.page, plots=numbers, paper=page.paper, scale=page.scale))
    for problem in report.problems:
        context.say("  " + context.sentence(problem.code, page=problem.page, **problem.facts))
    return 0 if report.ok else 1
