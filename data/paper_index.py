"""Papers of stages by their number: a million of them in one text, because each is only a number."""

from array import array
from collections.abc import Iterable, Mapping

from data.search import INSIDE, START, WHOLE, Lines, folded

SHORTEST = 3
"""So many letters and digits a number must have to be looked for inside others."""


class PaperIndex:
    """Built from row numbers of stages and numbers of their papers; edits lay other numbers over it."""

    def __init__(self, papers: Iterable[tuple[int, str]]) -> None:
        rows = list(papers)
        self._fids = array("Q", (fid for fid, _ in rows))
        self._lines = Lines([_joined(number) for _, number in rows])
        self._fresh: dict[str, str | None] = {}

    def change(self, fresh: Mapping[str, str | None]) -> None:
        """Numbers of papers by the id of their stage; None: none any more."""
        self._fresh |= fresh

    def changed(self, stage_id: str) -> bool:
        """Whether that stage has another number than it was built with."""
        return stage_id in self._fresh

    def find(self, text: str, limit: int) -> list[tuple[int | str, float]]:
        """Row numbers of stages (ids of changed ones) whose paper has this number, and how well it fits, best first."""
        wanted = _joined(text)
        if not any(letter.isdigit() for letter in wanted):
            return []
        best: dict[int | str, float] = {}
        for stage_id, number in self._fresh.items():
            score = 0.0 if number is None else _score(_joined(number), wanted)
            if score:
                best[stage_id] = score
        ways = [(f"\n{wanted}\n", WHOLE), (f"\n{wanted}", START)]
        for part, score in (*ways, (wanted, INSIDE)) if len(wanted) >= SHORTEST else ways:
            for line in self._lines.having(part, limit):
                best.setdefault(self._fids[line], score)
        return sorted(best.items(), key=lambda pair: -pair[1])[: limit + len(self._fresh)]


def _joined(number: str) -> str:
    return folded(number.replace("№", " ")).replace(" ", "")


def _score(number: str, wanted: str) -> float:
    if number == wanted:
        return WHOLE
    if number.startswith(wanted):
        return START
    return INSIDE if len(wanted) >= SHORTEST and wanted in number else 0.0
