"""What papers and figures are about: the name of a plot, project, zone or investor, and the plots that belong to it."""

from collections import defaultdict
from collections.abc import Iterable

from data.model import Party, Project, Zone
from data.register import PlotStatus, Register
from gui.i18n import translate
from gui.widgets import wording


class Subjects:
    """Names and plots of the subjects of a register, read at once."""

    def __init__(self, register: Register, statuses: Iterable[PlotStatus]) -> None:
        self._numbers: dict[str, str | None] = {}
        self._of_project: dict[str, list[str]] = defaultdict(list)
        self._of_zone: dict[str, list[str]] = defaultdict(list)
        for status in statuses:
            self._numbers[status.id] = status.cadastral_no
            if status.project_id:
                self._of_project[status.project_id].append(status.id)
            if status.zone_id:
                self._of_zone[status.zone_id].append(status.id)
        self.projects = {one.id: one for one in register.all(Project)}
        self.parties = {one.id: one for one in register.all(Party)}
        self.zones = {one.id: one for one in register.all(Zone)}
        self._of_party: dict[str, list[str]] = defaultdict(list)
        for project in self.projects.values():
            if project.party_id:
                self._of_party[project.party_id] += self._of_project.get(project.id, ())

    def name(self, subject: str, subject_id: str | None) -> str | None:
        """What the subject is called in the language of the program; None where it is no longer there."""
        if subject == "region":
            return translate("Records", "the whole region")
        if subject == "plot":
            known = subject_id in self._numbers
            return wording.plot_label(self._numbers[str(subject_id)]) if known else None
        found = {"project": self.projects, "party": self.parties, "zone": self.zones}.get(subject, {}).get(subject_id)
        return (wording.text_of(found, "name") or None) if found is not None else None

    def plots(self, subject: str, subject_id: str | None) -> tuple[str, ...]:
        """The living plots that belong to the subject."""
        if subject == "plot":
            return (str(subject_id),) if subject_id in self._numbers else ()
        by_id = {"project": self._of_project, "party": self._of_party, "zone": self._of_zone}.get(subject)
        return () if by_id is None else tuple(by_id.get(str(subject_id), ()))
