"""The papers of a project, an investor or a zone, as a part of its record."""

from gui.forms.panel import Panel
from gui.i18n import translate
from gui.panels.papers.subject_papers import SubjectPapers
from gui.session import Session


class PapersPanel(Panel):
    """Files are dropped here or chosen; they follow the edits by themselves."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "Papers"))
        self.papers = SubjectPapers(session)
        self.column.addWidget(self.papers)

    def fill(self) -> None:
        self.papers.show_subject(self.table, self.id)

    def leave(self) -> None:
        self.papers.leave()
