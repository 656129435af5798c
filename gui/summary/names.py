"""The names in a summary, in the language of the program, and the facts that a tip asks for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from data.model import Fact, Zone
from data.store.summing import ProjectLine
from gui.i18n import translate
from gui.widgets import wording

AskFacts = Callable[[str], Iterable[Fact]]


@dataclass(frozen=True)
class Names:
    """Zones and projects by id; ``facts`` gives all facts of a project when its tip is read."""

    zones: Mapping[str, Zone]
    projects: Mapping[str, ProjectLine]
    facts: AskFacts

    def zone(self, zone_id: str | None) -> str:
        """The name of the zone, or that there is none."""
        found = self.zones.get(zone_id or "")
        return wording.text_of(found, "name") if found else translate("Summary", "Without a zone")

    def project(self, project_id: str | None) -> str:
        """The name of the project."""
        found = self.projects.get(project_id or "")
        return wording.text_of(found, "name") if found else wording.DASH

    def subject(self, subject: str, id: str | None) -> str:
        """The name of what a fact is about."""
        if subject == "zone":
            return self.zone(id)
        if subject == "project":
            return self.project(id)
        return translate("Summary", "The region")
