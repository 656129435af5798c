"""A search index that edits change in place: what is new or gone lies over it until it is built anew."""

from collections.abc import Iterable, Mapping

from data.search import Entry, Hit, SearchIndex

WORN = 300
"""From so many changed entries on it is better built anew."""


class LivingIndex:
    """Like ``SearchIndex``; ``change`` costs what the changed entries cost, however many there are in all."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._base = SearchIndex(entries)
        self._fresh: dict[str, Entry | None] = {}
        self._over = SearchIndex(())

    @property
    def worn(self) -> bool:
        """Whether so much has changed that searching gets slower."""
        return len(self._fresh) > WORN

    def change(self, fresh: Mapping[str, Entry | None]) -> None:
        """Entries that are new or others, by key; None: gone."""
        if fresh:
            self._fresh |= fresh
            self._over = SearchIndex(entry for entry in self._fresh.values() if entry is not None)

    def find(self, text: str, limit: int) -> list[Hit]:
        """The best entries for the text, best first."""
        old = (hit for hit in self._base.find(text, limit + len(self._fresh)) if hit.key not in self._fresh)
        new = self._over.find(text, limit) if self._fresh else []
        return sorted((*old, *new), key=lambda hit: -hit.score)[:limit]
