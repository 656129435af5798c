"""The summary as pages of A4: the same charts as in the window, composed for paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gui.charts.drawing import Drawing, Item, Line, Words, moved, stacked_up
from gui.charts.look import ChartLook, on_paper
from gui.charts.view import Compose
from gui.i18n import translate
from gui.summary import land, sums, ways, words
from gui.summary.doubts import doubts, sources
from gui.summary.headlines import Headline, headlines
from gui.summary.report import Report
from gui.widgets import wording

WIDTH, HEIGHT = 210 * 96 / 25.4, 297 * 96 / 25.4
"""A4 in logical pixels."""
LEFT, TOP, BOTTOM = 68.0, 52.0, 56.0
INNER = WIDTH - LEFT - 45.0
GAP, BETWEEN = 28.0, 22.0
HALF = (INNER - GAP) / 2


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page that stays together; a wide one takes both columns."""

    drawing: Drawing
    wide: bool = False


def pages(report: Report) -> list[Drawing]:
    """The pages, each with its head or foot."""
    look = on_paper()
    made = list(_filled(_blocks(report, look)))
    return [_page(items, number, len(made), report, look) for number, items in enumerate(made, 1)]


def _blocks(report: Report, look: ChartLook) -> Iterator[Block]:
    summary, names = report.summary, report.names
    yield Block(_title(report, look), wide=True)
    yield Block(_numbers(headlines(summary), look), wide=True)
    yield _chart(translate("Summary", "Land by zone and status"), land.bars(summary, names), look)
    yield _chart(
        translate("Summary", "Registration, last 12 months"), ways.by_month(summary), look, ways.duration(summary)
    )
    for title, money in (
        (translate("Summary", "Investment, planned and actual"), summary.investment),
        (translate("Summary", "Jobs, planned and actual"), summary.jobs),
    ):
        yield _chart(title, sums.promised(money, names), look)
    if summary.output.years:
        title = translate("Summary", "Output by year")
        yield _chart(title, sums.by_year(summary.output, names, ()), look)
    if report.paces:
        yield _chart(translate("Summary", "Where the time goes"), ways.by_stage(report.paces), look)
    if summary.blocked.hectares:
        lead = words.hectares(summary.blocked.hectares)
        yield _chart(translate("Summary", "Blocked land"), land.blocked(summary), look, lead)
    yield from _doubts(report, look)
    yield _chart(translate("Summary", "Zones and statuses, hectares"), land.zones(summary, names), look, wide=True)
    yield from _sources(report, look)


def _chart(title: str, compose: Compose, look: ChartLook, lead: str = "", *, wide: bool = False) -> Block:
    width = INNER if wide else HALF
    head = [_lines([title], width, look, size=13, bold=True)]
    if lead:
        head.append(_lines([lead], width, look, role="quiet"))
    return Block(stacked_up([*head, compose(width, look)], 6), wide)


def _title(report: Report, look: ChartLook) -> Drawing:
    day = wording.day(report.summary.today)
    made = translate("Summary", "Register {name}, as of {day}").format(name=report.register, day=day)
    unofficial = translate("PlotPlan", "This sheet is not an official document.")
    head = translate("Summary", "Summary")
    title = f"{head}: {report.segment}" if report.segment else head
    return stacked_up(
        [
            _lines([title], INNER, look, size=20, bold=True),
            _lines([made, unofficial], INNER, look, role="quiet"),
        ],
        4,
    )


def _numbers(shown: Sequence[Headline], look: ChartLook) -> Drawing:
    """The headlines in a row, or in two where there are many."""
    wide = INNER / 3
    items: list[Item] = []
    bottom = y = 0.0
    for place, one in enumerate(shown):
        if place and place % 3 == 0:
            y = bottom + 12
        x = wide * (place % 3)
        items.append(Words(one.value, x, y + 18, 20, one.tone, bold=True))
        under = y + 36
        for text, size, role in ((one.what, 13, "ink"), (one.more, 11, "quiet")):
            for line in look.wrapped(text, wide - 12, size) if text else ():
                items.append(Words(line, x, under, size, role))
                under += size + 4
        bottom = max(bottom, under - 8)
    return Drawing(INNER, bottom, tuple(items))


def _doubts(report: Report, look: ChartLook) -> Iterator[Block]:
    found = doubts(report.summary, report.names)
    if not found:
        return
    parts = [_lines([translate("Summary", "The sources contradict each other")], HALF, look, size=13, bold=True)]
    for doubt in found:
        parts.append(_lines([doubt.title], HALF, look))
        parts.append(_lines([doubt.sentence], HALF, look, bold=True))
        parts.append(_lines(doubt.said, HALF, look, role="quiet"))
    yield Block(stacked_up(parts, 4))


def _sources(report: Report, look: ChartLook) -> Iterator[Block]:
    told = sources(report.summary.facts, report.names)
    title = [
        _lines([translate("Summary", "What the sources say of region and zones")], INNER, look, size=13, bold=True)
    ]
    for one in told:
        if one.value:
            parts = [*title, _lines([f"{one.what}: {one.value}"], INNER, look)]
            parts.append(_lines([text for text in (one.source, one.note) if text], INNER, look, role="quiet"))
            yield Block(stacked_up(parts, 2), wide=True)
            title = []
    silent = [one.what for one in told if not one.value]
    if silent:
        about = translate("Summary", "The sources are silent about")
        line = f"{about}: {'; '.join(silent)}"
        yield Block(stacked_up([*title, _lines([line], INNER, look, role="quiet")], 2), wide=True)


def _lines(
    texts: Iterable[str], width: float, look: ChartLook, *, size: int = 11, bold: bool = False, role: str = "ink"
) -> Drawing:
    """Words that wrap, line under line."""
    lines = [line for text in texts for line in look.wrapped(text, width, size, bold)]
    high = size + 4.0
    items = tuple(Words(line, 0, place * high + size, size, role, bold) for place, line in enumerate(lines))
    return Drawing(width, high * len(lines), items)


def _filled(blocks: Iterable[Block]) -> Iterator[list[Item]]:
    """The items of each page: narrow blocks go to the column that ends higher, wide ones below both."""
    items: list[Item] = []
    ends = [TOP, TOP]
    last = HEIGHT - BOTTOM
    for block in blocks:
        column = 0 if ends[0] <= ends[1] else 1
        start = max(ends) if block.wide else ends[column]
        if start + block.drawing.height > last and not block.wide:
            column = 1 - column
            start = ends[column]
        if start + block.drawing.height > last and items:
            yield items
            items, ends, column, start = [], [TOP, TOP], 0, TOP
        x = LEFT if block.wide or column == 0 else LEFT + HALF + GAP
        items += moved(block.drawing, x, start)
        end = start + block.drawing.height + (BETWEEN if not block.wide else BETWEEN * 0.7)
        ends = [end, end] if block.wide else [end if place == column else ends[place] for place in (0, 1)]
    if items:
        yield items


def _page(items: list[Item], number: int, count: int, report: Report, look: ChartLook) -> Drawing:
    """The page with its foot: the register, its day, that it is no document, and the number of the page."""
    y = HEIGHT - 34
    day = wording.day(report.summary.today)
    unofficial = translate("PlotPlan", "This sheet is not an official document.")
    foot = look.elided(f"{report.register} · {day} · {unofficial}", INNER - 60)
    items = [
        *items,
        Line(LEFT, y - 14, LEFT + INNER, y - 14, "grid"),
        Words(foot, LEFT, y, 11, "quiet"),
        Words(f"{number} / {count}", LEFT + INNER, y, 11, "quiet", align="right"),
    ]
    return Drawing(WIDTH, HEIGHT, tuple(items))
