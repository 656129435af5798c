"""`import REGISTER FILE`: plots, zones or reference shapes from a file, into a register that may be new."""

import argparse
import os
from pathlib import Path
from typing import Any

from data.import_file import ImportReport, prepare, register_crs_for, take, with_notes
from gis.errors import TelimError
from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate

MOST_LINES = 20
"""How many rows are named one by one for a reader; --json names them all."""


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    parser.add_argument("file", metavar="FILE", help=translate("Commands", "the file to read"))
    into = translate("Commands", "what the rows become; plots where nothing is said")
    parser.add_argument("--into", choices=("plots", "zones", "context"), default="plots", help=into)
    parser.add_argument("--layer", metavar="L", help=translate("Commands", "the layer, where a file has several"))
    system = translate("Commands", "the coordinate system of the file")
    parser.add_argument("--crs", metavar="EPSG:N", help=system)
    parser.add_argument("--encoding", metavar="E", help=translate("Commands", "the encoding of its letters"))
    fields = translate("Commands", "a field of the record and the column that fills it")
    parser.add_argument("--map", metavar="FIELD=ATTR", action="append", default=[], help=fields)
    dry = translate("Commands", "only say what would happen")
    parser.add_argument("--dry-run", action="store_true", help=dry)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """0 when every row was taken, 1 when some were refused."""
    mapping = dict(_pair(text) for text in args.map)
    translate = context.translate
    with context.progress(translate("Commands", "Importing")) as progress:
        prepared = prepare(
            Path(args.file),
            layer=args.layer,
            crs=args.crs,
            encoding=args.encoding,
            progress=lambda done, total: progress(30 * done // total, 100),
        )

        def later(done: int, total: int) -> None:
            progress(30 + 70 * done // total, 100)

        wishes: dict[str, Any] = {"into": args.into, "mapping": mapping, "dry_run": args.dry_run, "progress": later}
        if os.path.exists(args.register) or "://" in args.register:
            with context.register(args.register) as register:
                report = take(register, prepared, **wishes)
        else:
            report = _into_new(Path(args.register), prepared, wishes, context)
    _tell(report, args, context)
    return 1 if report.refused else 0


def _into_new(path: Path, prepared: Any, wishes: dict[str, Any], context: Context) -> ImportReport:
    """Into a register that appears under its name when it is whole, and only when something was taken."""
    from data.store.open import create_register

    crs, notes = register_crs_for(prepared)
    place = path.with_name(f".{path.name}.{os.getpid()}.part")
    address = ":memory:" if wishes["dry_run"] else str(place)
    register = create_register(address, crs=crs, today=context.today, user=context.user, name=path.stem)
    try:
        try:
            report = take(register, prepared, **wishes)
        finally:
            register.close()
        if wishes["dry_run"]:
            return with_notes(report, *notes)
        if not report.added:
            return with_notes(report, ("register_not_made", {"file": path.name}))
        if path.exists():
            raise TelimError("register_exists", path=str(path))
        os.replace(place, path)
    finally:
        place.unlink(missing_ok=True)
    return with_notes(report, *notes)


def _pair(text: str) -> tuple[str, str]:
    field, sign, column = text.partition("=")
    if not sign or not field or not column:
        raise TelimError("bad_map", text=text)
    return field.strip(), column.strip()


def _tell(report: ImportReport, args: argparse.Namespace, context: Context) -> None:
    translate = context.translate
    for code, facts in report.notes:
        context.note(context.sentence(f"note_{code}", **facts))
    if args.json:
        context.json(_json(report, context))
        return
    done = translate("Commands", "Would be added: {added}") if args.dry_run else translate("Commands", "Added: {added}")
    line = translate("Commands", "Read: {read}. {done}, of these mended: {repaired}. Refused: {refused}.")
    counts = {name: context.number(getattr(report, name)) for name in ("read", "added", "repaired", "refused")}
    context.say(line.format(**counts, done=done.format(**counts)))
    if report.accuracy_m:
        way = translate("Commands", "From {crs} by: {operation}, accuracy {accuracy} m")
        accuracy = context.number(report.accuracy_m, 1)
        context.say(way.format(crs=report.crs, operation=report.operation, accuracy=accuracy))
    ordered = sorted(report.problems, key=lambda problem: not problem.refused)
    for problem in ordered[:MOST_LINES]:
        context.say("  " + _message(problem.row, problem.code, problem.refused, context))
    if len(ordered) > MOST_LINES:
        more = len(ordered) - MOST_LINES
        context.say("  " + translate("Commands", "... and %n more rows; --json names them all", "", more))


def _message(row: int, code: str, refused: bool, context: Context) -> str:
    return context.sentence(f"{'refused' if refused else 'mended'}_{code}", row=row)


def _json(report: ImportReport, context: Context) -> dict[str, Any]:
    """The object of CLI.md; ``refused`` in a problem tells a refused row from a mended one."""
    return {
        "read": report.read,
        "added": report.added,
        "repaired": report.repaired,
        "refused": report.refused,
        "encoding": report.encoding,
        "crs": report.crs,
        "operation": report.operation,
        "accuracy_m": report.accuracy_m,
        "problems": [
            {
                "row": problem.row,
                "code": problem.code,
                "refused": problem.refused,
                "message": _message(problem.row, problem.code, problem.refused, context),
            }
            for problem in report.problems
        ],
        "layer": report.layer,
        "register_crs": report.register_crs,
        "edit": report.edit_id,
        "fields": dict(report.sources),
        "notes": [context.sentence(f"note_{code}", **facts) for code, facts in report.notes],
    }
