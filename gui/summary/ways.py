"""Registration in the summary: what happened month by month, and at which stages time goes by."""

from collections.abc import Iterable, Sequence

from data.summary import Month, Pace, Summary
from gui.charts.drawing import Drawing
from gui.charts.look import ChartLook
from gui.charts.months import Spark, months
from gui.charts.parts import Value
from gui.charts.ranked import Rank, ranked
from gui.charts.view import Compose
from gui.i18n import translate
from gui.summary import words
from gui.summary.lead import Lead
from gui.widgets import wording

SLOWEST = 8
"""So many stages are shown."""


def by_month(summary: Summary) -> Compose:
    """Applications opened, rights registered and refusals of the last twelve months."""
    kinds = (
        (translate("Summary", "Applications opened"), "soft", [(m, m.opened) for m in summary.months]),
        (translate("Summary", "Rights registered"), "registered", [(m, m.registered) for m in summary.months]),
        (translate("Summary", "Refused"), "refused", [(m, m.refused) for m in summary.months]),
    )
    sparks = [_spark(name, role, events) for name, role, events in kinds]
    names = [words.month(month.first) for month in summary.months]

    def compose(width: float, look: ChartLook) -> Drawing:
        return months(sparks, names, width, look)

    return compose


def by_stage(paces: Sequence[Pace]) -> Compose:
    """The stages at which most days go by."""
    ranks = [_rank(pace) for pace in paces[:SLOWEST]]

    def compose(width: float, look: ChartLook) -> Drawing:
        return ranked(ranks, width, look, words.plain)

    return compose


def duration(summary: Summary) -> str:
    """How long it takes from the application to the right."""
    if summary.days is None:
        return translate("Summary", "Nothing was registered in the last year.")
    return translate("Summary", "From application to right: {days} (median of {n})").format(
        days=words.days(summary.days), n=words.count(summary.finished)
    )


def late_share(summary: Summary) -> str:
    """How many of those in registration are late; empty where none is in registration."""
    if not summary.registering.ids:
        return ""
    return translate("Summary", "{percent} % of those in registration").format(
        percent=wording.number(100 * len(summary.late) / len(summary.registering), 0)
    )


def _spark(name: str, role: str, events: Iterable[tuple[Month, tuple[str, ...]]]) -> Spark:
    events = list(events)
    every = tuple(id for _, ids in events for id in ids)
    bars = tuple(
        (len(ids), Lead(f"{name} · {words.month(month.first, year=True)}", ids), _month_tip(name, month, ids))
        for month, ids in events
    )
    total = words.count(len(every))
    title = translate("Summary", "{what}, last 12 months").format(what=name)
    return Spark(name, total, role, bars, Lead(title, every) if every else None, f"{title}: {total}")


def _month_tip(name: str, month: Month, ids: tuple[str, ...]) -> str:
    return f"{name} · {words.month(month.first, year=True)}: {words.count(len(ids))}"


def _rank(pace: Pace) -> Rank:
    name = words.stage(pace.key)
    now = translate("Summary", "%n plots stand here now", "", len(pace.now))
    late = translate("Summary", "late {percent} %").format(percent=wording.number(100 * pace.late / pace.done, 0))
    done = translate("Summary", "median of {n} in the last year, calendar days").format(n=words.count(pace.done))
    text = words.days(pace.days) + (f" · {late}" if pace.late else "")
    title = translate("Summary", "Now at: {stage}").format(stage=name)
    lead = Lead(title, pace.now) if pace.now else None
    return Rank(name, Value(pace.days, pace.days, text, lead, f"{name}\n{words.days(pace.days)}: {done}\n{now}"))
