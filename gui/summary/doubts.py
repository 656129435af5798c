"""What the sources say, and where they contradict each other, in lines."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.figures import Disagreement, OutputCheck
from data.model import Fact
from data.summary import Summary
from gui.i18n import translate
from gui.panels.facts import billions, fact_source, fact_value, fact_words
from gui.summary import words
from gui.summary.lead import Lead
from gui.summary.names import Names
from gui.widgets import wording


@dataclass(frozen=True, slots=True)
class Doubt:
    """A contradiction: whose figure it is, the sentence that shows it, and who says what."""

    title: str
    sentence: str
    said: tuple[str, ...]
    lead: Lead | None


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of a source: what it is about, its value (empty: silent), and the source with its day."""

    what: str
    value: str
    source: str
    note: str


def doubts(summary: Summary, names: Names) -> tuple[Doubt, ...]:
    """Totals that miss their years, then figures of which sources say different things."""
    return (
        *(_missed(check, names) for check in summary.checks),
        *(_differing(one, names) for one in summary.disagreements),
    )


def sources(facts: Iterable[Fact], names: Names) -> tuple[Told, ...]:
    """The figures of region and zones, those that are known first."""
    ordered = sorted(facts, key=lambda fact: fact.value is None)
    return tuple(
        Told(
            f"{names.subject(fact.subject, fact.subject_id)}: {_lower(fact_words(fact))}",
            "" if fact.value is None else fact_value(fact),
            fact_source(fact),
            wording.text_of(fact, "note"),
        )
        for fact in ordered
    )


def _missed(check: OutputCheck, names: Names) -> Doubt:
    total, years = check.total, " + ".join(billions(fact.value or 0) for fact in check.years)
    sentence = translate(
        "Summary", "{years} = {sum}, but the source says {total} bn ₸: the difference is {difference}."
    ).format(
        years=years, sum=billions(check.sum), total=billions(total.value or 0), difference=billions(check.difference)
    )
    title = f"{names.subject(total.subject, total.subject_id)}: {_lower(fact_words(total))}"
    return Doubt(title, sentence, (words.fact_line(total),), _lead(title, total))


def _differing(one: Disagreement, names: Names) -> Doubt:
    first = one.facts[0]
    title = f"{names.subject(first.subject, first.subject_id)}: {_lower(fact_words(first))}"
    sentence = translate("Summary", "The sources say from {low} to {high}.").format(
        low=fact_value(first), high=fact_value(one.facts[-1])
    )
    return Doubt(title, sentence, tuple(words.fact_line(fact) for fact in one.facts), _lead(title, first))


def _lead(title: str, fact: Fact) -> Lead | None:
    return Lead(title, projects=(fact.subject_id,)) if fact.subject == "project" and fact.subject_id else None


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
