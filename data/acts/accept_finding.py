"""Accept a finding: the office knows it and leaves it as it is, for a reason that stays with the plots."""

from collections.abc import Sequence
from dataclasses import replace

from data.acts.checks import the
from data.edit import Change, Edit, delete, edit, insert
from data.model import Acceptance
from data.register import Register
from data.rules.acceptances import key_of
from data.rules.finding import Finding
from gis.errors import TelimError


def accept_finding(register: Register, finding: Finding, reason: str, *, edit_id: str | None = None) -> Edit:
    """The finding as accepted; an older acceptance of it is replaced. Raises no_reason."""
    said = _said(reason)
    older = [delete(one) for one in _accepted(register, finding)]
    return edit("accept_finding", [*older, *_inserts(register, [finding], said)], said, edit_id)


def with_reason(register: Register, made: Edit, findings: Sequence[Finding], reason: str) -> Edit:
    """The edit, not written yet, that accepts what it brings about: the reason is its note. Raises no_reason."""
    said = _said(reason)
    return replace(made, note=said, changes=(*made.changes, *_inserts(register, findings, said)))


def withdraw_acceptance(register: Register, finding: Finding, *, edit_id: str | None = None) -> Edit:
    """The finding is asked about again. Raises not_accepted."""
    standing = _accepted(register, finding)
    if not standing:
        raise TelimError("not_accepted")
    return edit("withdraw_acceptance", [delete(the(register, Acceptance, one)) for one in standing], id=edit_id)


def _said(reason: str) -> str:
    said = " ".join(reason.split())
    if not said:
        raise TelimError("no_reason")
    return said


def _accepted(register: Register, finding: Finding) -> list[Acceptance]:
    rule, plots = key_of(finding)
    return [one for one in register.all(Acceptance, rule=rule) if frozenset(one.plots.split()) == plots]


def _inserts(register: Register, findings: Sequence[Finding], reason: str) -> list[Change]:
    """One acceptance for each rule and plots, about the land of all its findings together."""
    areas: dict[tuple[str, frozenset[str]], float] = {}
    firsts: dict[tuple[str, frozenset[str]], Finding] = {}
    for one in findings:
        areas[key_of(one)] = areas.get(key_of(one), 0.0) + one.area
        firsts.setdefault(key_of(one), one)
    return [
        insert(Acceptance(
            rule=one.rule, plot_id=one.plots[0], plots=" ".join(one.plots), area_m2=areas[key] or None, reason=reason,
            on=register.today,
        ))
        for key, one in firsts.items()
    ]  # fmt: skip
