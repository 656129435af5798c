"""Where a number leads: to its plots."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.store.reading import PlotStatus
from data.summary import Land


@dataclass(frozen=True, slots=True)
class Lead:
    """The plots behind a number and what they are called; those of ``projects`` are looked up when it is followed."""

    title: str
    ids: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()

    def plots(self, statuses: Iterable[PlotStatus]) -> tuple[str, ...]:
        """The ids of the plots."""
        if not self.projects:
            return self.ids
        wanted = frozenset(self.projects)
        return (*self.ids, *(one.id for one in statuses if one.project_id in wanted))


def to(title: str, land: Land) -> Lead | None:
    """The way to these plots; None where there are none."""
    return Lead(title, land.ids) if land.ids else None
