"""`export REGISTER OUT`: the living plots for other programs."""

import argparse
from pathlib import Path

from gui.commands.context import Context
from gui.commands.parser import Parser, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    out = translate("Commands", "the new file; its suffix says the format")
    parser.add_argument("out", metavar="OUT.{gpkg,geojson,shp}", help=out)
    system = translate("Commands", "the coordinate system of the new file")
    parser.add_argument("--crs", metavar="EPSG:N", help=system)
    letters = translate("Commands", "the encoding of its letters")
    parser.add_argument("--encoding", metavar="E", help=letters)


def run(args: argparse.Namespace, context: Context) -> int:
    """Write the file."""
    from data.export_file import export_file
    from data.formats.catalogue import format_to_write

    translate = context.translate
    format_to_write(Path(args.out))
    with (
        context.register(args.register, read_only=True) as register,
        context.progress(translate("Commands", "Exporting")) as progress,
    ):
        report = export_file(register, Path(args.out), crs=args.crs, encoding=args.encoding, progress=progress)
    for code, facts in report.warnings:
        context.note(context.sentence(f"note_{code}", **facts))
    text = translate("Commands", "{file}: %n plots in {crs}", "", report.plots)
    context.say(text.format(file=args.out, crs=report.crs))
    if report.accuracy_m:
        way = translate("Commands", "Converted by: {operation}, accuracy {accuracy} m")
        context.say(way.format(operation=report.operation, accuracy=context.number(report.accuracy_m, 1)))
    return 0
