"""What a plot's passport tells of its projects over time, its applications and the plots that it came from."""

from gui.forms.links import LinksPanel
from gui.forms.lists import CasesPanel, LineagePanel
from gui.forms.panel import Panel
from gui.session import Session
from gui.widgets.cards import Page


def plot_links(session: Session, page: Page) -> tuple[Panel, ...]:
    """The lists, put at the end of that page; ``show_of("plot", id)`` fills them."""
    panels = (LinksPanel(session, "plot"), CasesPanel(session), LineagePanel(session))
    for panel in panels:
        panel.hides = True
        page.body.insertWidget(page.body.count() - 1, panel)
    return panels
