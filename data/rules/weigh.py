"""What an edit would make worse, looked at before or after it is written."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from data.edit import Edit
from data.register import Register
from data.rules.acceptances import Key, key_of
from data.rules.find import find
from data.rules.finding import Finding
from data.rules.ground import Ground, plots_touched
from data.rules.settings import LEVELS, rules

Parents = Mapping[str, frozenset[str]]


def weigh(register: Register, before: Ground, edit: Edit) -> list[Finding]:
    """The findings that are asked about before this edit is written: those of its plots that it makes worse."""
    if not edit.ids("plot"):
        return []
    touched = plots_touched(register, edit)
    after = before.after(register, edit)
    found = worse(find(before, near=touched), find(after, near=touched), parents_in(edit))
    return [one for one in found if rules().asks(one.rule)]


def worse(before: Sequence[Finding], after: Sequence[Finding], parents: Parents | None = None) -> list[Finding]:
    """The findings of which there are more than there were, without accepted ones, errors first.

    What a child has from its parents was there before.
    """
    known = parents or {}
    were = Counter(key_of(one) for one in before if one.accepted is None)
    had = frozenset(were)
    found = []
    for one in after:
        if one.accepted is not None or _inherited(one, known) in had:
            continue
        were[key_of(one)] -= 1
        if were[key_of(one)] < 0:
            found.append(one)
    return sorted(found, key=lambda one: LEVELS.index(one.level))


def parents_in(edit: Edit) -> Parents:
    """Child -> the plots from which it comes by this edit."""
    found: dict[str, set[str]] = defaultdict(set)
    for change in edit.changes:
        if change.table == "lineage" and change.after is not None:
            found[change.after["child_id"]].add(change.after["parent_id"])
    return {child: frozenset(parents) for child, parents in found.items()}


def _inherited(finding: Finding, parents: Parents) -> Key | None:
    """What the finding was of the parents; None where no plot of it has any."""
    if parents.keys().isdisjoint(finding.plots):
        return None
    return finding.rule, frozenset().union(*(parents.get(id, {id}) for id in finding.plots))
