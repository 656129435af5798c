"""Findings that the office has accepted: known, left as they are, and not asked about again until they grow."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from data.edit import Change, record_of
from data.model import Acceptance
from data.rules.finding import Finding
from data.rules.settings import Rules

Key = tuple[str, frozenset[str]]
"""A rule and the plots that it names."""

Acceptances = Mapping[Key, Acceptance]


def key_of(finding: Finding) -> Key:
    """What an acceptance of this finding is looked up by."""
    return finding.rule, frozenset(finding.plots)


def by_key(acceptances: Iterable[Acceptance]) -> dict[Key, Acceptance]:
    """The newest acceptance of each rule and plots."""
    return {(one.rule, frozenset(one.plots.split())): one for one in acceptances}


def after(acceptances: Acceptances, changes: Iterable[Change]) -> Acceptances:
    """The acceptances with these changes of their table made."""
    left = {one.id: one for one in acceptances.values()}
    for change in changes:
        if change.table == "acceptance":
            left.pop(change.row_id, None)
            if change.after is not None:
                left[change.row_id] = record_of(Acceptance, change.after)
    return by_key(left.values())


def marked(findings: Sequence[Finding], acceptances: Acceptances, rules: Rules) -> list[Finding]:
    """The findings, each that is accepted with the reason; where it has grown since, the acceptance no longer holds."""
    if not acceptances:
        return list(findings)
    areas: dict[Key, float] = defaultdict(float)
    for one in findings:
        areas[key_of(one)] += one.area
    return [
        replace(one, accepted=found.reason)
        if (found := acceptances.get(key_of(one))) and holds(found, areas[key_of(one)], rules)
        else one
        for one in findings
    ]


def holds(acceptance: Acceptance, area: float, rules: Rules) -> bool:
    """Whether a finding about so many square metres is still the accepted one."""
    allowed = acceptance.area_m2 or 0.0
    return area <= allowed * (1.0 + rules.accepted_part) + rules.accepted_area
