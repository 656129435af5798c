"""What is done to all papers at once."""

from data.papers.check import PapersCheck, check_papers
from gui.actions.action import Action, Desk
from gui.i18n import QT_TRANSLATE_NOOP, translate
from gui.panels.papers.words import title_of

MOST = 5
"""So many papers are named in one sentence."""


def _check(desk: Desk) -> None:
    register = desk.session.register

    def tell(found: PapersCheck) -> None:
        if not found.faulty:
            desk.say("said_papers_whole", count=found.checked)
            return
        names = [title_of(paper) for paper in found.faulty[:MOST]]
        rest = len(found.faulty) - len(names)
        more = [translate("Papers", "%n more", "", rest)] if rest else []
        desk.say("said_papers_faulty", papers=", ".join(names + more))

    title = translate("Papers", "Checking the files of papers")
    desk.session.jobs.read(lambda progress: check_papers(register, progress), tell, title=title)


ACTIONS = (Action("check_papers", QT_TRANSLATE_NOOP("Actions", "Check the files of all papers"), "papers", _check),)
