"""Which papers a stage still misses, in words; the board and the step of a stage say them."""

from data.lists import name_of
from data.model import Stage
from data.papers.versions import current
from data.registration.checklist import kinds_of, missing_papers
from gui.models.passport_data import PlotPassportData
from gui.widgets.wording import language


def missing_names(data: PlotPassportData, stage: Stage) -> tuple[str, ...]:
    """The papers that the stage needs and that stand neither beside plot, project, investor nor a stage."""
    kind = next((kind for kind in data.track.stages if kind.key == stage.key), None) if data.track else None
    missing = missing_papers(kind, kinds_of(current(data.documents))) if kind is not None else ()
    return tuple(name_of("paper", key, language()) for key in missing)
