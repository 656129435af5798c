"""The board with a whole region in it: columns built, painted for the first time, and after one edit."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.records import DAY

ROUNDS = 5


def board_figures(register_path: Path) -> dict[str, float]:
    """Milliseconds (median) to build the board of the register, to paint it, and to follow an edit of one plot."""
    from PySide6.QtCore import QSize

    from data.store.open import open_register
    from gui.app import application
    from gui.board.painting import Card
    from gui.board.view import BoardView
    from gui.board.words import card_words, days_words, kinds_of
    from gui.models.board_model import BoardModel

    register = open_register(str(register_path), today=DAY)
    statuses = {state.id: state for state in register.statuses()}
    cases = {case.plot_id: case for case in register.cases()}
    register.close()
    application()

    def card(plot_id: str) -> Card:
        state = statuses[plot_id]
        days = days_words(state, DAY)
        return Card(plot_id, state.cadastral_no or "", state.project or "", state.status, "", state.overdue, days)

    model = BoardModel(DAY)
    view = BoardView(model, card, lambda one: card_words(statuses[one], "", "allotment", DAY))
    view.resize(QSize(1480, 560))
    view.show()

    def build() -> None:
        model.build("allotment", kinds_of("allotment"), statuses.values(), cases)
        view.refresh()

    def follow() -> None:
        model.update([max(model.columns, key=len).plot_at(0)], statuses, cases)
        view.refresh()
        view.viewport().grab()

    figures = {
        "board_build_ms": _median(build),
        "board_paint_ms": _median(lambda: view.viewport().grab()),
        "board_edit_ms": _median(follow),
    }
    view.close()
    return figures


def _median(work: Callable[[], object]) -> float:
    took = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return round(1000 * statistics.median(took), 1)
