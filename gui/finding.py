"""What the search box finds: everything of the register that has a name, and everything that can be done."""

from collections.abc import Callable
from dataclasses import dataclass

from data.edit import Edit
from data.model import Party, Project
from data.search import Entry, SearchIndex
from gui.actions.action import Desk
from gui.i18n import translate
from gui.widgets import wording


@dataclass(frozen=True)
class Found:
    """One line of the list: picture, title, what stands under it, of what kind it is, and what choosing it does."""

    icon: str
    title: str
    more: str
    kind: str
    run: Callable[[Desk], object]


class Finder:
    """Knows the names of the session; reads them anew after edits, when the box is next used.

    Plots are many and their numbers change seldom: they have an index of their own, which most edits leave alone.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lines: dict[str, Found] = {}
        self._names: SearchIndex | None = None
        self._numbers: dict[str, str | None] = {}
        self._plots: SearchIndex | None = None
        desk.session.edited.connect(self._forget)

    def refresh(self) -> None:
        """Gather the names, if something has changed since."""
        if self._names is None:
            self._lines, entries = _gathered(self._desk)
            self._names = SearchIndex(entries)
        if self._plots is None:
            self._numbers = {key: status.cadastral_no for key, status in self._desk.session.statuses.items()}
            self._plots = SearchIndex(Entry(key, "plot", number) for key, number in self._numbers.items() if number)

    def find(self, text: str, limit: int) -> list[Found]:
        """The best lines for the text; for no text, what can be done now."""
        self.refresh()
        if not text:
            return [line for key, line in self._lines.items() if key.startswith("action:") and self._ready(key)][:limit]
        assert self._plots is not None
        assert self._names is not None
        found = [(hit.score, _plot(self._desk, hit.key)) for hit in self._plots.find(text, limit)]
        found += [(hit.score, self._lines[hit.key]) for hit in self._names.find(text, limit)]
        found.sort(key=lambda pair: -pair[0])
        return [line for _, line in found[:limit]]

    def _ready(self, key: str) -> bool:
        from gui.actions import ACTIONS

        return ACTIONS[key.partition(":")[2]].reason(self._desk) is None

    def _forget(self, _edit: Edit | None) -> None:
        self._names = None
        session = self._desk.session
        touched = session.statuses.keys() | self._numbers.keys() if session.touched is None else session.touched
        if any(_number(self._desk, key) != self._numbers.get(key) for key in touched):
            self._plots = None


def _gathered(desk: Desk) -> tuple[dict[str, Found], list[Entry]]:
    lines: dict[str, Found] = {}
    entries: list[Entry] = []
    for gather in (_zones, _projects, _parties, _actions):
        gather(desk, lines, entries)
    return lines, entries


def _number(desk: Desk, plot_id: str) -> str | None:
    status = desk.session.statuses.get(plot_id)
    return None if status is None else status.cadastral_no


def _plot(desk: Desk, plot_id: str) -> Found:
    status = desk.session.statuses[plot_id]
    project = (status.project_ru if wording.language() == "ru" else None) or status.project
    more = project or wording.status_word(status.status)
    return Found("plot", status.cadastral_no or "", more, translate("SearchBox", "plot"), _select((plot_id,)))


def _zones(desk: Desk, lines: dict[str, Found], entries: list[Entry]) -> None:
    for zone in desk.session.zones:
        key = f"zone:{zone.id}"
        lines[key] = Found("zone", wording.text_of(zone, "name"), "", translate("SearchBox", "zone"), _go(zone.id))
        entries.append(Entry(key, "zone", zone.name_kk, (zone.name_ru,)))


def _projects(desk: Desk, lines: dict[str, Found], entries: list[Entry]) -> None:
    plots: dict[str, list[str]] = {}
    for status in desk.session.statuses.values():
        if status.project_id:
            plots.setdefault(status.project_id, []).append(status.id)
    for project in desk.session.register.all(Project):
        key, ids = f"project:{project.id}", tuple(plots.get(project.id, ()))
        more = wording.text_of(project, "product")
        count = translate("SearchBox", "%n plots", "", len(ids))
        line = Found(
            "project",
            wording.text_of(project, "name"),
            more or count,
            translate("SearchBox", "project"),
            _select(ids, "project", project.id),
        )
        lines[key] = line
        names = (project.name_ru, project.product_kk, project.product_ru)
        entries.append(Entry(key, "project", project.name_kk, tuple(name for name in names if name)))


def _parties(desk: Desk, lines: dict[str, Found], entries: list[Entry]) -> None:
    projects: dict[str, set[str]] = {}
    for project in desk.session.register.all(Project):
        if project.party_id:
            projects.setdefault(project.party_id, set()).add(project.id)
    for party in desk.session.register.all(Party):
        key, own = f"party:{party.id}", projects.get(party.id, set())
        ids = tuple(status.id for status in desk.session.statuses.values() if status.project_id in own)
        name = wording.text_of(party, "name")
        lines[key] = Found(
            "party", name, party.number or "", translate("SearchBox", "investor"), _select(ids, "party", party.id)
        )
        names = (party.name_ru, party.number)
        entries.append(Entry(key, "party", party.name_kk, tuple(name for name in names if name)))


def _actions(_desk: Desk, lines: dict[str, Found], entries: list[Entry]) -> None:
    from gui.actions import ACTIONS
    from gui.top_bar import run_action

    for action in ACTIONS.values():
        key, title = f"action:{action.id}", translate("Actions", action.title).removesuffix("…")
        setting = action.id.startswith("theme_") or action.icon == "language"
        kind = translate("SearchBox", "setting") if setting else translate("SearchBox", "command")
        lines[key] = Found(action.icon, title, "", kind, lambda desk, name=action.id: run_action(desk, name))
        entries.append(Entry(key, "command", title, (action.title.removesuffix("…"),)))


def _select(ids: tuple[str, ...], table: str = "", id: str = "") -> Callable[[Desk], object]:
    """Choose its plots; a project or an investor that has none opens its record."""

    def run(desk: Desk) -> None:
        if ids:
            desk.session.select(ids, zoom=True)
        elif table:
            desk.open_record(table, id)

    return run


def _go(zone_id: str) -> Callable[[Desk], object]:
    def run(desk: Desk) -> None:
        desk.session.go_to(zone_id)
        desk.zoom("zone")

    return run
