"""`verify SHEET.pdf`: is a printed sheet right, in itself and against the register."""

import argparse
from contextlib import ExitStack

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    parser.add_argument("sheet", metavar="SHEET.pdf", help=translate("Commands", "the PDF to check"))
    against = translate("Commands", "compare with this register too")
    parser.add_argument("--register", metavar="REGISTER", help=against)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """0 for a sheet that is right, 1 for one that is not."""
    from gui.sheets.verify import verify_pdf

    translate = context.translate
    with ExitStack() as stack:
        register = None
        if args.register:
            register = stack.enter_context(context.register(args.register, read_only=True))
        report = verify_pdf(args.sheet, register)
    if args.json:
        found = report.to_json()
        for told, problem in zip(found["problems"], report.problems, strict=True):
            told["message"] = context.sentence(problem.code, page=problem.page, **problem.facts)
        context.json(found)
        return 0 if report.ok else 1
    for page in report.pages:
        text = translate("Commands", "{file}, page {page}: {plots}, {paper}, scale 1:{scale}")
        numbers = ", ".join(page.plots)
        context.say(text.format(file=args.sheet, page=page.page, plots=numbers, paper=page.paper, scale=page.scale))
    for problem in report.problems:
        context.say("  " + context.sentence(problem.code, page=problem.page, **problem.facts))
    right = translate("Commands", "The sheet is right.")
    wrong = translate("Commands", "The sheet is not right: do not use it.")
    context.say(right if report.ok else wrong)
    return 0 if report.ok else 1
