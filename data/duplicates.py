"""Two records of one investor: the same number, or the same name whatever its legal form and letters."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.identifiers import person_number
from data.model import Party
from data.search import folded

LEGAL_FORMS = frozenset(
    folded(word)
    for word in (
        "ЖШС", "ТОО", "АҚ", "АО", "ЖК", "ИП", "ШҚ", "КХ", "ӨК", "ПК", "МКК", "ГКП", "РМК", "РГП", "ММ", "ГУ", "LLP", "JSC",
        "LTD", "Жеке", "кәсіпкер", "Товарищество", "серіктестігі",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likeness:
    """A party that may be the one that is being written; ``by`` is number or name."""

    party: Party
    by: str


def bare_name(name: str | None) -> str:
    """The name in one spelling, without its legal form: «Арал» ЖШС and ТОО "Арал" are alike."""
    return " ".join(word for word in folded(name or "").split() if word not in LEGAL_FORMS)


def alike(
    parties: Iterable[Party], number: str | None = None, names: Iterable[str | None] = (), but: str = ""
) -> list[Likeness]:
    """The parties with that number or one of these names, those of the number first; ``but`` is left out."""
    wanted = person_number(number)
    called = {bare for name in names if (bare := bare_name(name))}
    found = []
    for party in parties:
        if party.id == but:
            continue
        if wanted is not None and person_number(party.number) == wanted:
            found.append(Likeness(party, "number"))
        elif called & {bare_name(party.name_kk), bare_name(party.name_ru)}:
            found.append(Likeness(party, "name"))
    return sorted(found, key=lambda one: one.by != "number")
