"""`check REGISTER`: which plots are not in order, and where."""

import argparse
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate

if TYPE_CHECKING:
    from data.rules.finding import Finding

DECIMALS = 3


def add(parser: Parser, translate: Translate) -> None:
    """The arguments of CLI.md."""
    register_argument(parser)
    help = translate("Commands", "metres up to which two measurements agree")
    parser.add_argument("--tolerance", metavar="METRES", help=help)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """0 where no finding is an error, 1 where one is."""
    from data.rules.find import find
    from data.rules.ground import ground_of

    begun = time.perf_counter()
    tolerance = _metres(args.tolerance)
    with context.register(args.register, read_only=True) as register:
        what = context.translate("Commands", "Checking")
        with context.progress(what) as tell:
            ground = ground_of(register)
            found = find(ground, tolerance=tolerance, tell=tell)
    named = ground.get({id for finding in found for id in finding.plots})
    labels = {plot.id: plot.cadastral_no or plot.id for plot in named}
    if args.json:
        context.json(
            {
                "plots": len(ground.plots()),
                "findings": [_json(finding, labels) for finding in found],
                "counts": dict(Counter(finding.rule for finding in found)),
                "seconds": round(time.perf_counter() - begun, 2),
            }
        )
    else:
        _tell(found, labels, len(ground.plots()), context)
    return 1 if any(finding.level == "error" for finding in found) else 0


def _metres(text: str | None) -> float | None:
    """The tolerance, with comma or dot. Raises bad_tolerance."""
    from gis.errors import TelimError
    from gis.numbers import parse_number

    if text is None:
        return None
    try:
        return parse_number(text)
    except TelimError as error:
        raise TelimError("bad_tolerance", text=text) from error


def _json(finding: "Finding", labels: dict[str, str]) -> dict[str, Any]:
    """The finding as the contract has it, with all its facts."""
    at = None if finding.at is None else [round(value, DECIMALS) for value in finding.at]
    plots = [labels[id] for id in finding.plots]
    told = {"rule": finding.rule, "level": finding.level, "plots": plots, **finding.facts}
    accepted = {} if finding.accepted is None else {"accepted": finding.accepted}
    return told | {"at": at, "crs": finding.crs, "fix": finding.fix, "ids": list(finding.plots)} | accepted


def _tell(found: list["Finding"], labels: dict[str, str], plots: int, context: Context) -> None:
    """A line a finding, then how many there are of each level."""
    from gui.messages.findings import finding_sentence

    translate = context.translate
    for finding in found:
        text = finding_sentence(finding, translate, context.language, context.number, labels.__getitem__)
        known = "" if finding.accepted is None else " " + context.sentence("accepted_for", reason=finding.accepted)
        context.say(f"{context.sentence(f'level_{finding.level}')}: {text}{_place(finding, context)}{known}")
    counts = Counter(finding.level for finding in found)
    parts = [f"{context.sentence(f'level_{level}')}: {context.number(n)}" for level, n in counts.items()]
    context.say(translate("Commands", "Plots checked: {n}").format(n=context.number(plots)))
    context.say("; ".join(parts) if parts else translate("Commands", "All is in order."))


def _place(finding: "Finding", context: Context) -> str:
    """Where, X north first as a clerk reads it."""
    if finding.at is None:
        return ""
    e, n = (context.number(value, 2) for value in finding.at)
    return f" X {n}, Y {e}"
