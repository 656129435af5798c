"""`report REGISTER OUT.{xlsx,docx,ics}`: the workbook of the register, a letter or the sheet of the week, the due days."""

import argparse
from pathlib import Path

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    out = translate("Commands", "the new file: .xlsx everything, .docx a letter or the week, .ics due days")
    parser.add_argument("out", metavar="OUT", help=out)
    plot = translate("Commands", "cadastral number or id; only this plot, and a letter about it")
    parser.add_argument("--plot", metavar="NO", action="append", default=[], help=plot)
    template = translate("Commands", "a Word file with places to be filled, instead of the program's own")
    parser.add_argument("--template", metavar="FILE", help=template)
    language = translate("Commands", "the language of the report")
    parser.add_argument("--lang", choices=("kk", "ru", "en"), help=language)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """One file."""
    import gc

    from data.reports.report_file import write_report
    from gui.report_words import say_in

    gc.disable()  # millions of cells, none of them in a cycle: looking for cycles would take a fifth of the time
    language = args.lang or context.language
    with context.register(args.register, read_only=True) as register:
        plots = [register.find_plot(number) for number in args.plot]
        with context.progress(context.translate("Commands", "Report")) as progress:
            count = write_report(
                register,
                Path(args.out),
                say_in(language),
                language,
                plots=plots,
                template=Path(args.template) if args.template else None,
                progress=progress,
            )
    if args.json:
        context.json({"file": args.out, "told": count})
    else:
        context.say(context.sentence("said_report", file=args.out, n=count))
    return 0
