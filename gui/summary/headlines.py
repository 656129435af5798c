"""The numbers at the head of the summary."""

from dataclasses import dataclass

from data.summary import Summary
from gui.i18n import translate
from gui.summary import words
from gui.summary.lead import Lead, to
from gui.summary.ways import late_share


@dataclass(frozen=True, slots=True)
class Headline:
    """A large number, what it is, a quiet word more, and where it leads."""

    value: str
    what: str
    more: str
    lead: Lead | None
    tone: str = "ink"  # ink or error


HEADLINES = 6
NOTHING = Headline("", "", "", None)


def headlines(summary: Summary) -> tuple[Headline, ...]:
    """Land, free land, plots, those in registration, late ones, and those registered this year."""
    free, year = summary.by_status["free"], str(summary.today.year)
    late, registering, done = summary.late, summary.registering, summary.this_year
    land = translate("Summary", "Land in plots")
    in_zones = translate(
        "Summary", "in %n zones", "", sum(1 for zone in summary.zones if zone.zone_id and zone.all.ids)
    )
    registered = translate("Summary", "Registered in {year}").format(year=year)
    return (
        Headline(words.hectares(summary.plots.hectares), land, _unmeasured(summary), to(land, summary.plots)),
        Headline(words.hectares(free.hectares), translate("Summary", "Free land"), words.plots(free),
                 to(translate("Summary", "Free land"), free)),
        Headline(words.count(len(summary.plots)), translate("Summary", "Plots in all"), in_zones,
                 to(translate("Summary", "Plots in all"), summary.plots)),
        Headline(words.count(len(registering)), translate("Summary", "In registration"),
                 words.hectares(registering.hectares), to(translate("Summary", "In registration"), registering)),
        Headline(words.count(len(late)), translate("Summary", "Late"), late_share(summary),
                 to(translate("Summary", "Late"), late), "error" if late.ids else "ink"),
        Headline(words.count(len(done)), registered, words.hectares(done.hectares), to(registered, done)),
    )  # fmt: skip


def _unmeasured(summary: Summary) -> str:
    if not summary.plots.unmeasured:
        return translate("Summary", "area from coordinates")
    return translate("Summary", "%n plots have no area and are not in the sum", "", summary.plots.unmeasured)
