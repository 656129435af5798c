"""Two records of one investor: the same number, or the same name whatever its legal form and letters."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.identifiers import person_number
from data.model import Party
from data.search import folded

LEGAL_FORMS = frozenset(
    folded(word)
    for word in (
        "ЖШС", "ТОО", "АҚ", "АО", "ЖК", "ИП", "ШҚ", "КХ", "ӨК", "ПК", "МКК", "ГКП", "РМК", "РГП", "ММ", "ГУ", "LLP",
        "JSC", "LTD", "Жеке", "кәсіпкер", "Товарищество", "серіктестігі",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likeness:
    """A party that may be the one that is being written; ``by`` is number or name."""

    party: Party
    by: str


class PartyIndex:
    """Built once from all parties, asked at every key."""

    def __init__(self, parties: Iterable[Party]) -> None:
        self._by_number: dict[str, list[Party]] = {}
        self._by_name: dict[str, list[Party]] = {}
        for party in parties:
            number = person_number(party.number)
            if number:
                self._by_number.setdefault(number, []).append(party)
            for name in {bare_name(party.name_kk), bare_name(party.name_ru)} - {""}:
                self._by_name.setdefault(name, []).append(party)

    def alike(self, number: str | None = None, names: Iterable[str | None] = (), but: str = "") -> list[Likeness]:
        """The parties with that number or one of these names, those of the number first; ``but`` is left out."""
        found: dict[str, Likeness] = {}
        for party in self._by_number.get(person_number(number) or "", ()):
            found[party.id] = Likeness(party, "number")
        for name in names:
            for party in self._by_name.get(bare_name(name), ()):
                found.setdefault(party.id, Likeness(party, "name"))
        found.pop(but, None)
        return list(found.values())


def bare_name(name: str | None) -> str:
    """The name in one spelling, without its legal form: «Арал» ЖШС and ТОО "Арал" are alike."""
    return " ".join(word for word in folded(name or "").split() if word not in LEGAL_FORMS)
