"""What is wrong with plots, in a clerk's words, and what would mend it: ``finding_`` and the rule, ``fix_`` and the fix."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from data.lists import name_of
from gui.messages import sentence
from gui.messages.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from data.rules.finding import Finding

MOST_PLOTS = 6
FIGURES = {
    "area": ("area_m2", 2),
    "least": ("least_m2", 0),
    "stated": ("document_area_m2", 2),
    "allowed": ("allowed_m2", 2),
    "distance": ("distance_m", 3),
}
"""What a sentence tells of a finding's facts: name there -> name here, decimals."""

SENTENCES = {
    "finding_overlap": QT_TRANSLATE_NOOP("messages", "{plots}: both cover the same {area} m²."),
    "finding_gap": QT_TRANSLATE_NOOP("messages", "{plots}: {area} m² between the plots belong to none."),
    "finding_sliver": QT_TRANSLATE_NOOP("messages", "{plots}: a strip of {area} m² is too narrow to be meant."),
    "finding_outside_zone": QT_TRANSLATE_NOOP("messages", "{plots}: {area} m² lie outside the zone “{zone}”."),
    "finding_self_crossing": QT_TRANSLATE_NOOP("messages", "{plots}: the boundary crosses itself or is none."),
    "finding_close_corners": QT_TRANSLATE_NOOP("messages", "{plots}: two corners are only {distance} m apart."),
    "finding_spike": QT_TRANSLATE_NOOP("messages", "{plots}: the boundary runs out and back in a spike."),
    "finding_too_small": QT_TRANSLATE_NOOP("messages", "{plots}: {area} m² are less than the {least} m² of a plot."),
    "finding_area_differs": QT_TRANSLATE_NOOP(
        "messages", "{plots}: the boundary has {area} m², the paper says {stated} m²; {allowed} m² may differ."
    ),
    "finding_protection_strip": QT_TRANSLATE_NOOP("messages", "{plots}: {area} m² lie in a protection strip: {strip}."),
    "finding_no_number": QT_TRANSLATE_NOOP("messages", "{plots}: the plot has no cadastral number."),
    "finding_wrong_district": QT_TRANSLATE_NOOP(
        "messages", "{plots}: the number is not of the district {district}, in which the zone lies."
    ),
    "finding_unknown_district": QT_TRANSLATE_NOOP(
        "messages", "{plots}: the district {district} is not in the list of districts."
    ),
    "finding_missing_record": QT_TRANSLATE_NOOP("messages", "{plots}: the passport does not state: {missing}."),
    "finding_duplicate_number": QT_TRANSLATE_NOOP("messages", "{number}: several plots have this number."),
    # what a passport does not state
    "missing_category": QT_TRANSLATE_NOOP("messages", "land category"),
    "missing_purpose": QT_TRANSLATE_NOOP("messages", "purpose"),
    "missing_project": QT_TRANSLATE_NOOP("messages", "project"),
    "missing_right_type": QT_TRANSLATE_NOOP("messages", "kind of right"),
    "missing_document_ref": QT_TRANSLATE_NOOP("messages", "document"),
    "missing_document_area_m2": QT_TRANSLATE_NOOP("messages", "area by the document"),
    # levels
    "level_error": QT_TRANSLATE_NOOP("messages", "error"),
    "level_warn": QT_TRANSLATE_NOOP("messages", "doubt"),
    "level_info": QT_TRANSLATE_NOOP("messages", "note"),
    "accepted_for": QT_TRANSLATE_NOOP("messages", "Accepted: {reason}"),
    # fixes, as buttons say them
    "fix_cut_overlap": QT_TRANSLATE_NOOP("messages", "Cut the overlap off"),
    "fix_fill_gap": QT_TRANSLATE_NOOP("messages", "Add the gap to the plot"),
    "fix_take_neighbour_corner": QT_TRANSLATE_NOOP("messages", "Take the neighbour's corner"),
    "fix_remove_corner": QT_TRANSLATE_NOOP("messages", "Make one corner of two"),
    "fix_remove_spike": QT_TRANSLATE_NOOP("messages", "Remove the spike"),
    "fix_cut_to_zone": QT_TRANSLATE_NOOP("messages", "Cut off what lies outside the zone"),
    "fix_take_area": QT_TRANSLATE_NOOP("messages", "Take the area of the boundary"),
    # and as the history names them
    "edit_cut_overlap": QT_TRANSLATE_NOOP("messages", "Overlap cut off"),
    "edit_fill_gap": QT_TRANSLATE_NOOP("messages", "Gap added to a plot"),
    "edit_take_neighbour_corner": QT_TRANSLATE_NOOP("messages", "Corner taken from the neighbour"),
    "edit_remove_corner": QT_TRANSLATE_NOOP("messages", "Two corners made one"),
    "edit_remove_spike": QT_TRANSLATE_NOOP("messages", "Spike removed"),
    "edit_cut_to_zone": QT_TRANSLATE_NOOP("messages", "Plot cut to its zone"),
    "edit_take_area": QT_TRANSLATE_NOOP("messages", "Area taken from the boundary"),
    "edit_accept_finding": QT_TRANSLATE_NOOP("messages", "Finding accepted"),
    "edit_withdraw_acceptance": QT_TRANSLATE_NOOP("messages", "Acceptance of a finding withdrawn"),
    "edit_change_acceptance": QT_TRANSLATE_NOOP("messages", "Change of an accepted finding"),
    # what cannot be
    "doubtful_edit": QT_TRANSLATE_NOOP("messages", "Nothing was recorded: go on where you were."),
    "not_accepted": QT_TRANSLATE_NOOP("messages", "This finding is not accepted."),
    "no_fix": QT_TRANSLATE_NOOP("messages", "This finding has to be put right by hand."),
    "fix_not_safe": QT_TRANSLATE_NOOP("messages", "This cannot be mended by itself; change the boundary by hand."),
    "bad_tolerance": QT_TRANSLATE_NOOP(
        "messages", "The tolerance {text} cannot be; it is a length in metres from 0 on, such as 0.01."
    ),
    "bad_rules": QT_TRANSLATE_NOOP("messages", "The rules in {path} cannot be read: {what}."),
}


def finding_sentence(
    finding: "Finding",
    translate: Callable[..., str],
    language: str,
    number: Callable[[float, int], str],
    labels: Callable[[str], str],
) -> str:
    """The finding in words: ``number`` writes a figure with so many decimals, ``labels`` calls a plot by its id."""
    told = finding_facts(finding, translate, language, number) | {"plots": named_plots(finding, labels)}
    rule = "unknown_district" if finding.facts.get("what") == "unknown_district" else finding.rule
    return sentence(f"finding_{rule}", translate, **told)


def finding_facts(
    finding: "Finding", translate: Callable[..., str], language: str, number: Callable[[float, int], str]
) -> dict[str, Any]:
    """What the sentences about a finding tell, all but its plots."""
    facts = finding.facts
    told: dict[str, Any] = {
        "number": facts.get("number"),
        "district": facts.get("district"),
        "zone": _named(facts, "zone", language),
        "strip": _named(facts, "strip", language) or name_of("restriction_kind", facts.get("kind"), language),
        "missing": ", ".join(sentence(f"missing_{name}", translate) for name in facts.get("missing", ())),
    }
    for name, (fact, decimals) in FIGURES.items():
        told[name] = number(facts[fact], decimals) if fact in facts else ""
    return told


def named_plots(finding: "Finding", labels: Callable[[str], str]) -> str:
    """The plots of the finding as ``labels`` calls them, each name once, the first few of many."""
    plots = list(dict.fromkeys(labels(id) for id in finding.plots))
    return ", ".join(plots[:MOST_PLOTS]) + (" ..." if len(plots) > MOST_PLOTS else "")


def _named(facts: Any, name: str, language: str) -> str:
    """A name in the language, else in the other one."""
    kk, ru = facts.get(f"{name}_kk"), facts.get(f"{name}_ru")
    return (kk or ru or "") if language == "kk" else (ru or kk or "")
