"""What happened to a plot, in words: a title, and quiet lines under it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from data.lists import name_of
from data.registration.tracks import TRACKS, stage_name, track
from data.story import Event, Kin
from gui.i18n import translate
from gui.panels.edit_words import edit_words
from gui.widgets import wording

ICONS = {
    "drawn": "draw", "imported": "import", "entered": "new_plot", "boundary": "reshape", "corners": "corners",
    "number": "renumber", "retired": "retire", "linked": "link", "unlinked": "unlink", "opened": "new",
    "started": "start", "resumed": "start", "suspended": "suspend", "returned": "return", "refused": "close",
    "done": "finish", "skipped": "right", "planned": "calendar", "registered": "check", "ended": "exit",
    "released": "plot", "paper": "papers",
}  # fmt: skip


def icon_of(event: Event) -> str:
    """The picture of its kind."""
    if event.kind in ("came", "became"):
        return "merge" if event.facts.get("act") == "merge" else "split"
    return ICONS[event.kind]


def title_of(event: Event) -> str:
    """What happened, in a few words."""
    facts = event.facts
    titles = {
        "drawn": translate("Story", "Drawn"),
        "imported": translate("Story", "Imported from a file"),
        "entered": translate("Story", "Entered in the register"),
        "came": _act(facts, translate("Story", "Came from a split"), translate("Story", "Came from a merger")),
        "became": _act(facts, translate("Story", "Split"), translate("Story", "Merged")),
        "boundary": translate("Story", "Boundary changed"),
        "corners": translate("Story", "Corners changed, area as before"),
        "number": translate("Story", "Another cadastral number"),
        "retired": translate("Story", "Retired"),
        "linked": translate("Story", "Linked to a project"),
        "unlinked": translate("Story", "Unlinked from its project"),
        "opened": translate("Story", "Registration opened"),
        "started": translate("Story", "Stage started"),
        "resumed": translate("Story", "Stage resumed"),
        "suspended": translate("Story", "Stage suspended"),
        "returned": translate("Story", "Returned for correction"),
        "refused": translate("Story", "Refused"),
        "done": translate("Story", "Stage done"),
        "skipped": translate("Story", "Stage not required"),
        "planned": translate("Story", "Stage planned again"),
        "registered": translate("Story", "Right registered"),
        "ended": translate("Story", "Right ended"),
        "released": translate("Story", "Released for the next applicant"),
        "paper": translate("Story", "Paper"),
    }
    return titles[event.kind]


def _act(facts: Mapping[str, Any], split: str, merged: str) -> str:
    return merged if facts.get("act") == "merge" else split


def lines_of(event: Event) -> list[str]:
    """What is to be known about it."""
    facts, kind, language = event.facts, event.kind, wording.language()
    lines: list[str] = []
    if "stage" in facts:
        lines.append(f"{facts['position']}. {stage_name(facts['track'], facts['stage'], language)}")
    if kind == "opened" and facts["track"] in TRACKS:
        lines.append(track(facts["track"]).name[language])
    if facts.get("project") is not None:
        lines.append(wording.text_of(facts["project"], "name"))
    if "kin" in facts:
        lines.append(kin_words(facts["kin"]))
    if kind == "boundary":
        lines.append(f"{wording.hectares(facts['before_m2'])} → {wording.hectares(facts['after_m2'])}")
        lines.append(edit_words(facts["name"]))
    elif kind == "corners":
        lines.append(edit_words(facts["name"]))
    elif kind == "number":
        lines.append(f"{facts['before'] or wording.DASH} → {facts['after'] or wording.DASH}")
    elif facts.get("area_m2") is not None:
        lines.append(wording.hectares(facts["area_m2"]))
    return [*lines, *_more(event)]


def _more(event: Event) -> list[str]:
    """Papers, persons, reasons, notes, and when it was written down where that was another day."""
    facts = event.facts
    lines: list[str] = []
    if event.kind == "ended":
        lines.append(wording.capital(name_of("ended_why", facts["why"], wording.language())))
    if event.kind == "paper":
        number = facts["number"] and f"№ {facts['number']}"
        lines.append(" · ".join(part for part in (facts["title"], number) if part))
    about = (facts.get("reference") and f"№ {facts['reference']}", facts.get("person"))
    lines.append(" · ".join(part for part in about if part))
    if event.kind in ("started", "resumed") and facts.get("due"):
        lines.append(translate("Story", "due {day}").format(day=wording.day(facts["due"])))
    lines += [f"“{facts[name]}”" for name in ("reason", "note") if facts.get(name)]
    if event.written_later and not event.entered:
        said = translate("Story", "written down on {moment}, {who}")
        lines.append(said.format(moment=wording.moment(event.when), who=event.who))
    return [line for line in lines if line]


def kin_words(kin: Sequence[Kin]) -> str:
    """The numbers of parents or children, a few of them."""
    few = ", ".join(wording.plot_label(one.number) for one in kin[:3])
    return few if len(kin) <= 3 else f"{few} … ({len(kin)})"


def hint_of(event: Event) -> str:
    """When it was written and by whom, for the tip."""
    if event.when is None:
        return translate("Story", "The journal does not have it: it was entered with the record.")
    said = translate("Story", "written down on {moment}, {who}")
    return said.format(moment=wording.moment(event.when), who=event.who)


def days_between(before: date, after: date) -> str:
    """How long nothing happened; empty for less than a day."""
    days = (after - before).days
    if days <= 0:
        return ""
    if days > 730:
        return translate("Story", "%n years", "", days // 365)
    return translate("Story", "%n days", "", days)


def as_text(events: Sequence[Event]) -> str:
    """The story as lines of text, for the clipboard."""
    return "\n".join("\t".join((wording.day(e.day), title_of(e), *lines_of(e))) for e in events)
