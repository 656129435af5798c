"""The blocks of a plot plan: head, areas, adjacency, registration, the strip under the map, the title block."""

from collections.abc import Sequence

from gis.measure import ellipsoidal_area, perimeter, planar_area
from gui.sheets import blocks, corner_table, fonts, numerals
from gui.sheets.blocks import LABEL, SMALL, VALUE, Block, area_rows, entry, heading, lines, moved, pair_rows, stacked
from gui.sheets.check_sum import BLANK
from gui.sheets.facts import PlanFacts, crs_line
from gui.sheets.furniture import scale_bar
from gui.sheets.lettering import Row
from gui.sheets.order import Order
from gui.sheets.sheet import HAIR, INK, QUIET, Item, Pen, Polyline, Text, em
from gui.sheets.words import chosen, distinct, joined, said

AMBER = "#8A5A00"


def head(facts: PlanFacts, order: Order, width: float) -> Block:
    """Title in the sheet's languages, then number, location and purpose."""
    first, *others = said(order.languages, "title")
    title = [lines([first], width, em(3.4), True, align="center")]
    title += [lines([other], width, em(2.3), align="center", colour=QUIET) for other in others]
    stack = stacked(title, 0.3)
    if facts.made_up:
        stack = Block(stack.height, (*stack.items, *_banner(order, width)))
    rule = Block(1.6, (Polyline(((0.0, 0.6), (width, 0.6)), Pen(HAIR)),))
    return stacked((stack, rule, *_about(facts, order, width)))


def _banner(order: Order, width: float) -> list[Item]:
    words = said(order.languages, "made_up")
    return [
        Text(word, width, (0.9 + n * 1.2) * LABEL, LABEL, True, "right", colour=AMBER) for n, word in enumerate(words)
    ]


def _about(facts: PlanFacts, order: Order, width: float) -> list[Block]:
    languages = order.languages
    missing = said(languages, "not_stated")
    place = chosen(languages, facts.address) or chosen(languages, facts.zone) or missing
    rows = (
        ("number", (facts.number or joined(languages, "no_number"),)),
        ("address", place),
        ("purpose", chosen(languages, facts.purpose) or missing),
    )
    return [entry(said(languages, key), values, width, 42.0) for key, values in rows]


def areas(facts: PlanFacts, order: Order, width: float) -> Block:
    """The kinds of area, each with its name, and the perimeter."""
    languages = order.languages
    planar = planar_area(facts.boundary)
    printed = corner_table.printed_area(facts.boundary)
    rows = [(said(languages, "area_planar"), area(planar, order))]
    if area(printed, order) != area(planar, order):
        rows.append((said(languages, "area_printed"), area(printed, order)))
    rows.append((said(languages, "area_ellipsoid"), area(ellipsoidal_area(facts.boundary, facts.crs), order)))
    if facts.document_area is not None:
        paper = f" {facts.document_ref}" if facts.document_ref else ""
        label = tuple(text + paper for text in said(languages, "area_document"))
        rows.append((label, area(facts.document_area, order)))
    metre = joined(languages[:1], "metre")
    around = numerals.number(perimeter(facts.boundary), 2, languages[0])
    rows.append((said(languages, "perimeter"), f"{around} {metre}"))
    return stacked((heading(said(languages, "areas"), width), area_rows(rows, width)))


def area(square_metres: float, order: Order) -> str:
    """0,9270 га · 9 270 м²."""
    first = order.languages[:1]
    hectares = numerals.number(square_metres / 10000, 4, order.languages[0])
    metres = numerals.number(square_metres, 0, order.languages[0])
    return f"{hectares} {joined(first, 'hectare')} · {metres} {joined(first, 'square_metre')}"


def adjacency(rows: Sequence[Row], order: Order, width: float) -> list[Block]:
    """The heading and one block a stretch, so that they can be parted between pages."""
    pairs = [(joined(order.languages[:1], "stretch", start=row.start, end=row.end), row.beside) for row in rows]
    first = max((fonts.width(pair[0], VALUE) for pair in pairs), default=0.0) + 4.0
    return [heading(said(order.languages, "adjacency"), width), *pair_rows(pairs, width, first)]


def standing(facts: PlanFacts, order: Order, width: float) -> Block:
    """The project with its investor, and where the registration stands."""
    languages, now = order.languages, facts.standing
    label = 26.0
    rows = []
    for key, names in (("project", facts.project), ("investor", facts.investor)):
        if texts := chosen(languages, names):
            rows.append(entry(said(languages, key), texts, width, label, bold=False))
    if not rows:
        rows.append(entry(said(languages, "project"), ("—",), width, label))
    if stage := chosen(languages, now.stage):
        texts = (f"{now.position}/{now.total} · {stage[0]}", *stage[1:])
        rows.append(entry(said(languages, "stage"), texts, width, label, bold=False))
    status = joined(languages, now.status) + (f" · {joined(languages, 'overdue')}" if now.overdue else "")
    rows.append(entry(said(languages, "status"), (status,), width, label))
    heads = [" · ".join(joined((language,), key) for key in ("project", "registration")) for language in languages]
    return stacked((heading(distinct(heads), width), *rows))


def title(facts: PlanFacts, order: Order, width: float, scale: int, page: str) -> Block:
    """The block at the lower right: who, when, scale, page, register, check sum, and that it is not official."""
    languages = order.languages
    edit = f"{joined(languages[:1], 'edit')} {facts.edit}" if facts.edit else ""
    register = " · ".join(part for part in (facts.register, edit) if part) or "—"
    rows = (
        (
            (said(languages, "compiler"), (order.who or "—",), 0.58),
            (said(languages, "date"), (numerals.day(order.today),), 0.42),
        ),
        (
            (said(languages, "scale"), (numerals.scale(scale),), 0.29),
            (said(languages, "paper"), (order.paper,), 0.29),
            (said(languages, "page"), (page,), 0.42),
        ),
        ((said(languages, "register"), (register,), 0.58), (said(languages, "check_sum"), (BLANK,), 0.42)),
    )
    return blocks.title_block(rows, said(languages, "unofficial"), width)


def strip(facts: PlanFacts, order: Order, width: float, scale: int) -> list[Item]:
    """Under the map: the scale in figures and words, its bar, and the coordinate system with its datum operation."""
    languages = order.languages
    first = languages[0]
    size = em(2.3)
    length = numerals.number(scale / 100, 0 if scale % 100 == 0 else 2, first)
    items: list[Item] = [Text(f"{joined(languages, 'scale')} {numerals.scale(scale)}", 0.0, 3.6, size, True)]
    items += moved(lines(said(languages, "in_one_cm", length=length), 60.0, SMALL, colour=QUIET).items, 0.0, 4.3)
    items += scale_bar(66.0, 4.6, scale, joined(languages[:1], "metre"), first, min(50.0, width - 120.0))
    items.append(Text(crs_line(facts.crs), width, 3.4, VALUE, True, "right"))
    notes = [joined(languages, "crs")]
    if facts.operation:
        notes = [f"{joined(languages[:1], 'operation')}: {facts.operation}, {_accuracy(facts, order)}"]
    items += moved(lines(notes, 56.0, SMALL, colour=QUIET, align="right").items, width - 56.0, 4.3)
    return items


def _accuracy(facts: PlanFacts, order: Order) -> str:
    if facts.accuracy is None:
        return joined(order.languages[:1], "accuracy_unknown")
    figure = numerals.number(facts.accuracy, 1, order.languages[0])
    return joined(order.languages[:1], "accuracy", accuracy=figure)


def running_head(facts: PlanFacts, order: Order, width: float) -> Block:
    """The head of a further page."""
    words = " / ".join(said(order.languages, "continued"))
    left = Text(words, 0.0, em(2.3), em(2.0), True)
    right = Text(facts.number or joined(order.languages, "no_number"), width, em(2.3), em(2.3), True, "right")
    rule = Polyline(((0.0, 5.0), (width, 5.0)), Pen(HAIR))
    return Block(7.0, (left, right, rule))


def running_foot(facts: PlanFacts, order: Order, width: float, page: str) -> Block:
    """The foot of a further page: page, date, register, check sum, and that it is not official."""
    languages = order.languages
    parts = [f"{joined(languages, 'page')} {page}", numerals.day(order.today), facts.register]
    if facts.made_up:
        parts.append(joined(languages, "made_up"))
    note = " / ".join(said(languages, "unofficial"))
    sum_at = width - fonts.width(BLANK, VALUE, True) - 1.0
    return Block(
        9.0,
        (
            Polyline(((0.0, 0.0), (width, 0.0)), Pen(HAIR)),
            Text(" · ".join(part for part in parts if part), 0.0, 3.4, SMALL, colour=INK),
            Text(note, 0.0, 6.6, SMALL, colour=QUIET),
            Text(joined(languages, "check_sum"), sum_at - 2.0, 3.4, SMALL, align="right", colour=QUIET),
            Text(BLANK, sum_at, 3.4, VALUE, True),
        ),
    )
