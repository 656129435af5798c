"""What a plot's passport tells of its projects over time, its applications and the plots that it came from."""

from gui.forms.figures import FiguresPanel
from gui.forms.links import LinksPanel
from gui.forms.lists import CasesPanel, LineagePanel
from gui.forms.panel import Panel
from gui.i18n import translate
from gui.session import Session
from gui.widgets.cards import Page


def plot_links(session: Session, page: Page, plot_page: Page) -> tuple[Panel, ...]:
    """The lists at the end of the project's page, the plot's own figures at the end of its page.

    ``show_of("plot", id)`` fills them.
    """
    panels = (LinksPanel(session, "plot"), CasesPanel(session), LineagePanel(session))
    for panel in panels:
        panel.hides = True
        page.body.insertWidget(page.body.count() - 1, panel)
    figures = FiguresPanel(session, translate("Figures", "Figures of the plot"))
    plot_page.body.insertWidget(plot_page.body.count() - 1, figures)
    return (*panels, figures)
