"""`info REGISTER`: what a register holds."""

import argparse
from typing import Any

from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument, register_argument
from gui.i18n import Translate


def add(parser: Parser, translate: Translate) -> None:
    """REGISTER, --json."""
    register_argument(parser)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """Zones, plots, statuses and the last edit."""
    from data.info import info

    with context.register(args.register, read_only=True) as register:
        found = info(register)
        newest = register.history(limit=1)
    if args.json:
        context.json(found)
        return 0
    for line in _lines(found, context):
        context.say(line)
    if newest:
        who = context.translate("Commands", "Last edit: {when}, {who}")
        context.say(who.format(when=context.moment(newest[0].when), who=newest[0].who))
    return 0


def _lines(found: dict[str, Any], context: Context) -> list[str]:
    from gis.crs import short_name

    translate = context.translate
    system = translate("Commands", "Coordinate system: {name} ({code})")
    lines = [
        system.format(name=short_name(found["crs"]), code=found["crs"]),
        translate("Commands", "Zones: {n}, {area} ha").format(
            n=found["zones"], area=context.number(found["area_ha"], 2)
        ),
    ]
    for zone in found["zone_list"]:
        name = zone["name_kk"] if context.language == "kk" else zone["name_ru"]
        text = translate("Commands", "{name}: {area} ha, plots: {n}")
        area = context.number(zone["area_ha"], 2)
        lines.append("  " + text.format(name=name, area=area, n=context.number(zone["plots"])))
    plots = translate("Commands", "Plots: {n}, {area} ha")
    lines.append(plots.format(n=context.number(found["plots"]), area=context.number(found["plots_area_ha"], 2)))
    for status, count in found["by_status"].items():
        if count:
            lines.append(f"  {_status(status, translate)}: {context.number(count)}")
    lines.append(translate("Commands", "Overdue: {n}").format(n=context.number(found["overdue"])))
    lines.append(translate("Commands", "Projects: {n}").format(n=context.number(found["projects"])))
    return lines


def _status(status: str, translate: Translate) -> str:
    """The status in words."""
    return {
        "free": translate("Commands", "free"),
        "planned": translate("Commands", "planned"),
        "in_progress": translate("Commands", "in progress"),
        "returned": translate("Commands", "returned for correction"),
        "suspended": translate("Commands", "suspended"),
        "refused": translate("Commands", "refused"),
        "registered": translate("Commands", "registered"),
        "terminated": translate("Commands", "terminated"),
    }.get(status, status)
