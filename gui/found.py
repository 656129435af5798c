"""The lines of the search box: what stands in them, and what choosing one does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from data.model import Document, Party, Project, Registration, Restriction, Stage, Zone
from data.register import Register
from data.search import Entry
from data.store.paper_numbers import StagePaper
from gui.actions.action import Action, Desk
from gui.i18n import translate
from gui.records.plots import stage_word
from gui.widgets import wording

Records = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Found:
    """One line of the list: picture, title, what stands under it, of what kind it is, and what choosing it does."""

    icon: str
    title: str
    more: str
    kind: str
    run: Callable[[Desk], object]


class Lines:
    """Makes lines from records, as they are now."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # plots and records

    def plot(self, plot_id: str) -> Found | None:
        """A plot by its number."""
        status = self._desk.session.statuses.get(plot_id)
        if status is None:
            return None
        project = (status.project_ru if wording.language() == "ru" else None) or status.project
        more = project or wording.status_word(status.status)
        return Found("plot", status.cadastral_no or "", more, translate("SearchBox", "plot"), _select((plot_id,)))

    def record(self, table: str, record: Any, records: Records) -> Found | None:
        """A zone, project, investor, protection strip or paper; None where it is gone."""
        if record is None:
            return None
        makers = {
            "zone": self._zone, "project": self._project, "party": self._party, "restriction": self._strip,
            "document": self._document,
        }  # fmt: skip
        return makers[table](record, records)

    def stage_paper(self, paper: StagePaper) -> Found:
        """The paper of a stage by its number."""
        status = self._desk.session.statuses.get(paper.plot_id)
        number = wording.plot_label(status.cadastral_no if status is not None else None)
        more = f"{stage_word(paper.stage)} · {number}"
        return Found(
            "stage", paper.reference, more, translate("SearchBox", "paper of a stage"), _show(paper.plot_id, "stages")
        )

    def _zone(self, zone: Zone, _records: Records) -> Found:
        return Found("zone", wording.text_of(zone, "name"), "", translate("SearchBox", "zone"), _go(zone.id))

    def _project(self, project: Project, records: Records) -> Found:
        more = wording.text_of(project, "product")
        if not more and project.party_id:
            party = records["party"].get(project.party_id)
            more = wording.text_of(party, "name") if party is not None else ""
        kind = translate("SearchBox", "project")
        ids = frozenset({project.id})
        run = _select_of(lambda: ids, "project", project.id)
        return Found("project", wording.text_of(project, "name"), more, kind, run)

    def _party(self, party: Party, records: Records) -> Found:
        def own() -> frozenset[str]:
            return frozenset(one.id for one in records["project"].values() if one.party_id == party.id)

        more = " · ".join(part for part in (party.number, party.phone) if part)
        kind = translate("SearchBox", "investor")
        run = _select_of(own, "party", party.id)
        return Found("party", wording.text_of(party, "name"), more, kind, run)

    def _strip(self, strip: Restriction, _records: Records) -> Found:
        name, kind = wording.text_of(strip, "name"), wording.listed("restriction_kind", strip.kind)
        more = " · ".join(part for part in (kind if name else "", strip.reference) if part)
        word = translate("SearchBox", "protection strip")
        return Found("strip", name or kind, more, word, lambda desk: desk.show_strip(strip.id))

    def _document(self, document: Document, _records: Records) -> Found:
        title = document.title or document.number or document.file_name or wording.DASH
        day = wording.day(document.dated) if document.dated else ""
        more = " · ".join(part for part in (document.number if document.number != title else "", day) if part)
        return Found("papers", title, more, translate("SearchBox", "paper"), lambda desk: show_document(desk, document))

    # commands and settings

    def actions_now(self, limit: int) -> list[Found]:
        """What can be done at this moment."""
        ready = (one for one in _actions() if one.reason(self._desk) is None)
        return [self._action(one) for one, _ in zip(ready, range(limit), strict=False)]

    def action_entries(self) -> Iterator[Entry]:
        """All commands and settings, by their title in the language of the program and in English."""
        for one in _actions():
            title = translate("Actions", one.title).removesuffix("…")
            yield Entry(f"action:{one.id}", "command", title, (one.title.removesuffix("…"),))

    def action(self, key: str) -> Found | None:
        """The command or setting of an entry."""
        name = key.partition(":")[2]
        return next((self._action(one) for one in _actions() if one.id == name), None)

    def _action(self, action: Action) -> Found:
        from gui.top_bar import run_action

        setting = action.id.startswith("theme_") or action.icon == "language"
        kind = translate("SearchBox", "setting") if setting else translate("SearchBox", "command")
        title = translate("Actions", action.title).removesuffix("…")
        return Found(action.icon, title, "", kind, lambda desk: run_action(desk, action.id))


def _actions() -> list[Action]:
    from gui.actions import ACTIONS

    return list(ACTIONS.values())


def _select(ids: tuple[str, ...]) -> Callable[[Desk], object]:
    return lambda desk: desk.session.select(ids, zoom=True)


def _select_of(projects: Callable[[], frozenset[str]], table: str, record_id: str) -> Callable[[Desk], object]:
    """Choose the plots of these projects, as they are when the line is chosen; without any, the record is opened."""

    def run(desk: Desk) -> None:
        own = projects()
        ids = tuple(one.id for one in desk.session.statuses.values() if one.project_id in own)
        if ids:
            desk.session.select(ids, zoom=True)
        else:
            desk.open_record(table, record_id)

    return run


def _show(plot_id: str, tab: str) -> Callable[[Desk], object]:
    def run(desk: Desk) -> None:
        _select((plot_id,))(desk)
        desk.show_passport(tab)

    return run


def show_document(desk: Desk, document: Document) -> None:
    """The passport of the plot that the paper belongs to; of a project or investor, its plots; of a zone, the zone."""
    subject, key = document.subject, document.subject_id or ""
    if subject == "zone":
        _go(key)(desk)
    elif subject in ("project", "party"):
        own = {key} if subject == "project" else _projects_of(desk, key)
        _select_of(lambda: frozenset(own), subject, key)(desk)
    else:
        plot_id = key if subject == "plot" else _plot_of_stage(desk, key)
        if plot_id in desk.session.statuses:
            _show(plot_id, "papers")(desk)
        else:
            desk.say("said_no_rows_with_plots")


def _projects_of(desk: Desk, party_id: str) -> set[str]:
    found = desk.session.ask(lambda register: register.all(Project, party_id=party_id)) or ()
    return {one.id for one in found}


def _plot_of_stage(desk: Desk, stage_id: str) -> str:
    def ask(register: Register) -> str:
        stage = register.get(Stage, stage_id)
        registration = register.get(Registration, stage.registration_id) if stage is not None else None
        return registration.plot_id if registration is not None else ""

    return desk.session.ask(ask) or ""


def _go(zone_id: str) -> Callable[[Desk], object]:
    def run(desk: Desk) -> None:
        desk.session.go_to(zone_id)
        desk.zoom("zone")

    return run
