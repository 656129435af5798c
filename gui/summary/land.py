"""Land in the summary: bars of the zones by status, their legend, the table of zones, and what is blocked."""

from data.styles import STATUSES
from data.summary import Land, Summary, ZoneLand
from gui.charts.drawing import Drawing, stacked_up
from gui.charts.look import ChartLook
from gui.charts.parts import Value, legend
from gui.charts.ranked import Rank, ranked
from gui.charts.stacked import Part, Stack, stacked
from gui.charts.table import Cell, Head, TableRow, table
from gui.charts.view import Compose
from gui.i18n import translate
from gui.summary import words
from gui.summary.lead import Lead, to
from gui.summary.names import Names
from gui.widgets import wording


def bars(summary: Summary, names: Names) -> Compose:
    """Hectares by zone and status, and the statuses with their sums."""
    stacks = [_stack(zone, names) for zone in _shown(summary)]
    entries = [_entry(status, summary.by_status[status]) for status in STATUSES if summary.by_status[status].ids]

    def compose(width: float, look: ChartLook) -> Drawing:
        return stacked_up((legend(entries, width, look), stacked(stacks, width, look, words.plain)), 6)

    return compose


def zones(summary: Summary, names: Names) -> Compose:
    """The table of zones and statuses; only statuses that some plot has are columns."""
    statuses = [status for status in STATUSES if summary.by_status[status].ids]
    heads = [
        *(Head(wording.status_word(status), status) for status in statuses),
        Head(translate("Summary", "Together")),
    ]
    rows = [_row(names.zone(zone.zone_id), zone, statuses) for zone in _shown(summary)]
    if len(rows) > 1:
        whole = ZoneLand(None, summary.plots, summary.by_status)
        rows.append(_row(translate("Summary", "All zones"), whole, statuses, bold=True))

    def compose(width: float, look: ChartLook) -> Drawing:
        return table(heads, rows, width, look)

    return compose


def blocked(summary: Summary) -> Compose:
    """Hectares that nobody new can have, by what holds them."""
    kinds = (
        ("terminated", translate("Summary", "Right ended, plot not released"), summary.blocked.ended),
        ("soft", translate("Summary", "No step for more than a year"), summary.blocked.stalled),
        ("refused", translate("Summary", "Refused, no new application"), summary.blocked.refused),
    )
    ranks = [
        Rank(title, Value(land.hectares, land.hectares, _amount(land), to(title, land), _tip(title, land)), role)
        for role, title, land in kinds
        if land.ids
    ]

    def compose(width: float, look: ChartLook) -> Drawing:
        return ranked(ranks, width, look, words.plain)

    return compose


def _shown(summary: Summary) -> list[ZoneLand]:
    """Zones with plots, the largest first, those of no zone last."""
    found = [zone for zone in summary.zones if zone.all.ids]
    return sorted(found, key=lambda zone: (zone.zone_id is None, -zone.all.hectares))


def _stack(zone: ZoneLand, names: Names) -> Stack:
    name = names.zone(zone.zone_id)
    parts = tuple(
        Part(status, land.hectares, Lead(_title(name, status), land.ids), _tip(_title(name, status), land))
        for status, land in zone.by_status.items()
        if land.ids
    )
    return Stack(name, words.hectares(zone.all.hectares), parts, Lead(name, zone.all.ids), _tip(name, zone.all))


def _entry(status: str, land: Land) -> tuple[str, str, Lead, str]:
    word = wording.status_word(status)
    return status, f"{word} · {words.hectares(land.hectares)}", Lead(word, land.ids), _tip(word, land)


def _row(name: str, zone: ZoneLand, statuses: list[str], *, bold: bool = False) -> TableRow:
    cells = [_cell(_title(name, status), zone.by_status[status]) for status in statuses]
    together = _cell(name, zone.all)
    return TableRow(Cell(name, key=together.key, tip=together.tip), (*cells, together), bold)


def _cell(title: str, land: Land) -> Cell:
    if not land.ids:
        return Cell(wording.DASH)
    return Cell(words.hectare_number(land.hectares), words.plots(land), Lead(title, land.ids), _tip(title, land))


def _title(name: str, status: str) -> str:
    return f"{name} · {wording.status_word(status)}"


def _amount(land: Land) -> str:
    return f"{words.hectares(land.hectares)} · {words.plots(land)}"


def _tip(title: str, land: Land) -> str:
    lines = [title, f"{wording.hectares(land.hectares * 10_000)} · {words.plots(land)}"]
    if land.unmeasured:
        lines.append(translate("Summary", "%n plots have no area and are not in the sum", "", land.unmeasured))
    return "\n".join(lines)
