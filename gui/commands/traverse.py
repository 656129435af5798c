"""`traverse FILE.csv`: the corners of a plot from bearings or angles and distances, and how well they close."""

import argparse
from pathlib import Path
from typing import Any

from gis.boundary import polygon
from gis.errors import TelimError
from gis.measure import planar_area
from gis.numbers import parse_number
from gis.traverse import Traverse, traverse
from gui.commands.context import Context
from gui.commands.parser import Parser, json_argument
from gui.i18n import Translate

MOST_BYTES = 10_000_000


def add(parser: Parser, translate: Translate) -> None:
    """FILE.csv, --start, --adjust, --hand, --json."""
    table = translate("Commands", "a table with a heading: bearing or angle, and distance")
    parser.add_argument("file", metavar="FILE.csv", help=table)
    parser.add_argument(
        "--start", metavar="E,N", default="0,0", help=translate("Commands", "where the first corner stands")
    )
    adjust = translate("Commands", "share the misclosure among the legs")
    parser.add_argument("--adjust", choices=("none", "bowditch"), default="none", help=adjust)
    hand = translate("Commands", "on which side of the route the angles were measured")
    parser.add_argument("--hand", choices=("right", "left"), help=hand)
    json_argument(parser)


def run(args: argparse.Namespace, context: Context) -> int:
    """0 when the route closes within its tolerances, 1 when it does not."""
    from gis.legs_table import parse_legs

    start = _start(args.start)
    table = parse_legs(_text(Path(args.file)))
    route = traverse(table.legs, start, args.adjust, args.hand or table.hand)
    if args.json:
        context.json(_json(route))
    else:
        for line in _lines(route, context):
            context.say(line)
    if not route.closes:
        context.note(_why(route, context))
    return 0 if route.closes else 1


def _start(text: str) -> tuple[float, float]:
    """E and N. Raises bad_start."""
    cells = [cell.strip() for cell in text.split(";" if ";" in text else ",")]
    try:
        if len(cells) != 2:
            raise TelimError("bad_start", text=text)
        return parse_number(cells[0]), parse_number(cells[1])
    except TelimError:
        raise TelimError("bad_start", text=text) from None


def _text(path: Path) -> str:
    """The letters of the file. Raises file_unreadable, file_too_big."""
    from data.formats.encoding import decoded

    try:
        if path.stat().st_size > MOST_BYTES:
            raise TelimError("file_too_big", file=path.name)
        return decoded(path.read_bytes(), None)[0]
    except OSError as error:
        raise TelimError("file_unreadable", file=path.name, why=error.strerror or str(error)) from None


def _area(route: Traverse) -> float:
    return planar_area(polygon([route.points]))


def _json(route: Traverse) -> dict[str, Any]:
    """The object of CLI.md, with the angles and the legs beside."""
    east, north = route.miss
    return {
        "legs": len(route.legs),
        "perimeter_m": round(route.perimeter, 4),
        "misclosure_m": round(route.misclosure, 6),
        "misclosure_e": round(east, 6),
        "misclosure_n": round(north, 6),
        "relative": f"1:{route.relative}",
        "area_m2": round(_area(route), 4),
        "adjusted": route.adjusted,
        "points": [[round(e, 6), round(n, 6)] for e, n in route.points.tolist()],
        "closes": route.closes,
        "tolerance_m": round(route.line_tolerance, 4),
        "misclosure_per_leg_m": round(route.per_leg, 6),
        "angular_misclosure_s": route.angle_misclosure,
        "angular_tolerance_s": None if route.angle_sum is None else round(route.angle_tolerance, 1),
        "suspect_leg": route.suspect,
    }


def _lines(route: Traverse, context: Context) -> list[str]:
    """What a reader wants to know, then X and Y of each corner."""
    translate, number = context.translate, context.number
    east, north = route.miss
    lines = [
        translate("Commands", "Legs: {n}, together {length} m").format(
            n=len(route.legs), length=number(route.perimeter, 2)
        ),
        translate("Commands", "Misclosure: {miss} m (dX {north}, dY {east}), 1:{relative}, {leg} m a leg").format(
            miss=number(route.misclosure, 3), north=number(north, 3), east=number(east, 3),
            relative=number(route.relative), leg=number(route.per_leg, 3),
        ),
    ]  # fmt: skip
    if route.angle_misclosure is not None:
        angles = translate("Commands", "Misclosure of the angles: {miss}″, allowed {most}″")
        lines.append(angles.format(miss=number(route.angle_misclosure, 1), most=number(route.angle_tolerance, 0)))
    if route.adjusted:
        lines.append(translate("Commands", "Adjusted after Bowditch"))
    lines.append(translate("Commands", "Area: {area} m²").format(area=number(_area(route), 2)))
    for place, (e, n) in enumerate(route.points.tolist(), 1):
        lines.append(f"  {place}  X {number(n, 3)}  Y {number(e, 3)}")
    return lines


def _why(route: Traverse, context: Context) -> str:
    """What does not close, and where to look."""
    if route.misclosure > route.line_tolerance:
        facts = {"miss": context.number(route.misclosure, 3), "most": context.number(route.line_tolerance, 3)}
        said = context.sentence("traverse_open", **facts)
    else:
        said = context.sentence(
            "traverse_angles",
            miss=context.number(abs(route.angle_misclosure or 0.0), 0),
            most=context.number(route.angle_tolerance, 0),
        )
    suspect = route.suspect
    return f"{said} {context.sentence('traverse_suspect', leg=suspect)}" if suspect else said
