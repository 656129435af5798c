"""The painted board: columns side by side, each with its own scroll; one widget, however many cards."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip

from gui.board import layout, painting
from gui.board.hand import Hand
from gui.board.keyboard import Keyboard
from gui.board.painting import Card, Faces, Manner
from gui.board.words import column_hint, meta
from gui.i18n import translate
from gui.models.board_model import BoardModel
from gui.theme import wardrobe

INSET = 6
"""Pixels between the edge of a column and its cards."""
LOW = 330
"""Below so many pixels cards have their project in one line."""
STRIP = 46
THUMB = 4
Explain = Callable[[Collection[str], str], tuple[str, bool]]
"""What dropping these plots at a place would do, in words, and whether it can be done."""


class BoardView(QAbstractScrollArea):
    """The columns of a model.

    ``moved`` brings plots, the place they are to go to (a column or a move of the strip) and the spot on the screen
    where to ask; ``chosen`` the plots that are selected; ``opened`` and ``zoomed`` a plot; ``hinted`` a code and facts.
    """

    moved = Signal(object, str, object)
    chosen = Signal(object)
    opened = Signal(str)
    zoomed = Signal(object)
    menu_wanted = Signal(object)
    hinted = Signal(str, object)
    dropped = Signal()
    """Nothing is in the hand any more, and nothing was moved."""

    def __init__(self, model: BoardModel, card_of: Callable[[str], Card | None], told: Callable[[str], str]) -> None:
        super().__init__()
        self.model, self.card_of, self._told = model, card_of, told
        self.explain: Explain = lambda _ids, _target: ("", False)
        self.can_write = True
        self.fold = True
        self.selection: tuple[str, ...] = ()
        self.current = ""
        """The plot that the keys are on."""
        self.waiting: tuple[frozenset[str], str] = (frozenset(), "")
        """Plots whose move is being asked about or written, and where they go."""
        self.offsets: dict[str, int] = {}
        self.lanes: list[layout.Lane] = []
        self.faces = Faces(self.font())
        self.hand, self.keyboard = Hand(self), Keyboard(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Board", "Registration board"))
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().sliderReleased.connect(self._snap)
        self.horizontalScrollBar().setSingleStep(layout.LEAST // 2)
        wardrobe().changed.connect(self.viewport().update)
        self._settling = QTimer(self, singleShot=True, interval=220)
        self._settling.timeout.connect(self._snap)

    # what is shown

    def refresh(self) -> None:
        """The model was changed: lay the columns out anew; what was at the left edge stays there."""
        bar, anchor = self.horizontalScrollBar(), self._first_key()
        sizes = [(column.key, len(column)) for column in self.model.columns]
        self.lanes = layout.lanes(sizes, self.viewport().width(), fold=self.fold)
        room = self.viewport().width()
        bar.setRange(0, max(0, layout.total(self.lanes) - room))
        bar.setPageStep(max(room, 1))
        kept = next((lane.left for lane in self.lanes if lane.key == anchor[0]), None)
        if kept is not None:
            bar.setValue(kept + anchor[1])
        for column in self.model.columns:
            self._scroll(column.key, self.offsets.get(column.key, 0))
        self.viewport().update()

    def forget(self) -> None:
        """Another track: scroll to the beginning."""
        self.offsets, self.current = {}, ""
        self.horizontalScrollBar().setValue(0)

    def show_selection(self, ids: Iterable[str], *, reveal: bool = True) -> None:
        """Mark these plots; the last of them that stands on the board is brought into sight."""
        self.selection = tuple(ids)
        shown = [plot_id for plot_id in self.selection if self.model.place_of(plot_id) is not None]
        if shown and self.current not in shown:
            self.set_current(shown[-1], reveal=reveal)
        self.viewport().update()

    def set_current(self, plot_id: str, *, reveal: bool = True) -> None:
        """Put the keys on that plot."""
        self.current = plot_id
        self.setAccessibleDescription(self._told(plot_id).replace("\n", ", ") if plot_id else "")
        if reveal:
            self.reveal(plot_id)
        self.viewport().update()

    def reveal(self, plot_id: str) -> None:
        """Scroll so that the plot is seen whole."""
        found = self.model.place_of(plot_id)
        if found is None or found[0] >= len(self.lanes):
            return
        place, row = found
        bar, key = self.horizontalScrollBar(), self.model.columns[place].key
        bar.setValue(layout.showing(self.lanes, place, bar.value(), self.viewport().width()))
        self._scroll(key, layout.revealing(self.offsets.get(key, 0), self.window_height, self.step, row))
        self.viewport().update()

    def settle(self) -> None:
        """What was asked about is answered: the cards stand where the model has them."""
        self.waiting = (frozenset(), "")
        self.viewport().update()

    # geometry

    @property
    def dense(self) -> bool:
        """Whether the board is so low that cards are short."""
        return self.viewport().height() < LOW

    @property
    def card_height(self) -> int:
        """Pixels of a card."""
        return self.faces.card(dense=self.dense)

    @property
    def step(self) -> int:
        """Pixels from a card to the next one."""
        return self.card_height + layout.GAP

    @property
    def window_height(self) -> int:
        """Pixels of a column in which its cards are seen."""
        return max(0, self.viewport().height() - self.faces.head - INSET)

    def lane_rect(self, place: int) -> QRect:
        """A column on the screen."""
        lane = self.lanes[place]
        left = lane.left - self.horizontalScrollBar().value()
        return QRect(left, 0, lane.width, self.viewport().height())

    def card_rect(self, place: int, row: int) -> QRect:
        """A card on the screen, seen or not."""
        column = self.lane_rect(place)
        top = self.faces.head + row * self.step - self.offsets.get(self.lanes[place].key, 0)
        return QRect(column.x() + INSET, top, column.width() - 2 * INSET, self.card_height)

    def rect_of(self, plot_id: str) -> QRect | None:
        """The card of that plot on the screen; None where it is not on the board."""
        found = self.model.place_of(plot_id)
        return None if found is None or found[0] >= len(self.lanes) else self.card_rect(*found)

    def lane_at(self, spot: QPoint) -> int | None:
        """The column under a spot of the view."""
        return layout.lane_at(self.lanes, spot.x() + self.horizontalScrollBar().value())

    def plot_at(self, spot: QPoint) -> str | None:
        """The plot whose card lies under a spot of the view."""
        place = self.lane_at(spot)
        if place is None or self.lanes[place].folded or spot.y() < self.faces.head:
            return None
        column = self.model.columns[place]
        row = (spot.y() - self.faces.head + self.offsets.get(column.key, 0)) // self.step
        if 0 <= row < len(column) and self.card_rect(place, row).contains(spot):
            return column.plot_at(row)
        return None

    def strip_rect(self) -> QRect:
        """The strip at the foot."""
        view = self.viewport().rect()
        return QRect(0, view.height() - STRIP, view.width(), STRIP)

    def thumb_rect(self, place: int) -> QRect | None:
        """The thumb of a column that scrolls."""
        column = self.model.columns[place]
        found = layout.thumb(self.offsets.get(column.key, 0), self.window_height, self.step, len(column))
        if found is None or self.lanes[place].folded:
            return None
        rect = self.lane_rect(place)
        return QRect(rect.right() - THUMB + 1 - (INSET - THUMB) // 2, self.faces.head + found[0], THUMB, found[1])

    def scroll_column(self, place: int, by: int) -> None:
        """Move a column's cards up by so many pixels."""
        key = self.model.columns[place].key
        self._scroll(key, self.offsets.get(key, 0) + by)
        self.viewport().update()

    def _scroll(self, key: str, offset: int) -> None:
        column = self.model.column(key)
        count = 0 if column is None else len(column)
        self.offsets[key] = layout.kept_in(offset, self.window_height, self.step, count)

    def _first_key(self) -> tuple[str, int]:
        left = self.horizontalScrollBar().value()
        first = next((lane for lane in self.lanes if lane.right > left), None)
        return ("", 0) if first is None else (first.key, left - first.left)

    def _snap(self) -> None:
        bar = self.horizontalScrollBar()
        if not bar.isSliderDown() and self.hand.drag is None:
            bar.setValue(layout.snapped(self.lanes, bar.value(), self.viewport().width()))

    # what Qt asks

    def sizeHint(self) -> QSize:
        return QSize(900, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        place = self.lane_at(event.position().toPoint())
        if sideways:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - sideways)
            self._settling.start()
        elif place is not None:
            self.scroll_column(place, -turn.y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.hint()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def hint(self) -> None:
        """Say in the status line what hand and keys do now."""
        if not len(self.model):
            self.hinted.emit("hint_board_empty", {})
        else:
            self.hinted.emit("hint_board" if self.can_write else "hint_board_read_only", {})

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        if event.type() == QEvent.Type.Enter:
            self.hint()
        if event.type() == QEvent.Type.Leave:
            self.hand.leave()
        return super().viewportEvent(event)

    def _tip(self, spot: QPoint) -> str:
        place, plot_id = self.lane_at(spot), self.plot_at(spot)
        if plot_id is not None:
            return self._told(plot_id)
        if place is not None and (self.lanes[place].folded or spot.y() < self.faces.head):
            return column_hint(self.model.track, self.lanes[place].key)
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        plot_id = self.plot_at(event.position().toPoint())
        if plot_id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.hand.drop()
            self.zoomed.emit((plot_id,))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            self.keyboard.menu()
            return
        plot_id = self.plot_at(event.pos())
        if plot_id is not None:
            if plot_id not in self.selection:
                self.pick((plot_id,), plot_id)
            self.menu_wanted.emit(event.globalPos())

    def pick(self, ids: Iterable[str], current: str, *, reveal: bool = False) -> None:
        """Choose these plots, for map and passport too, with the keys on that one."""
        self.selection = tuple(ids)
        self.set_current(current, reveal=reveal)
        self.chosen.emit(self.selection)

    # how it is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), painting.ground())
            for place, lane in enumerate(self.lanes):
                rect = self.lane_rect(place)
                if rect.intersects(self.viewport().rect()):
                    self._paint_lane(painter, place, lane, rect)
            drag = self.hand.drag
            if drag is not None:
                self._paint_lifted(painter)
                painting.paint_stops(painter, self.strip_rect().adjusted(0, 0, 0, -4), drag.target, self.faces)
                self._paint_drop(painter, drag.target, drag.words, allowed=drag.allowed)

    def _paint_lane(self, painter: QPainter, place: int, lane: layout.Lane, rect: QRect) -> None:
        column, drag = self.model.columns[place], self.hand.drag
        target = drag is not None and drag.allowed and drag.target == column.key
        painting.paint_column(painter, rect, target=target or self.waiting[1] == column.key)
        if lane.folded:
            painting.paint_folded(painter, rect, column, self.faces, hover=target)
            return
        head = QRect(rect.x(), 0, rect.width(), self.faces.head)
        painting.paint_head(painter, head, column, meta(len(column), column.kind.limit_days), self.faces)
        painter.save()
        painter.setClipRect(QRect(rect.x(), self.faces.head, rect.width(), self.window_height))
        rows = layout.visible_rows(self.offsets.get(column.key, 0), self.window_height, self.step, len(column))
        for row in rows:
            self._paint_card(painter, place, row, column.plot_at(row))
        painter.restore()
        thumb = self.thumb_rect(place)
        if thumb is not None:
            painting.paint_thumb(painter, thumb, hover=self.hand.thumb == place)

    def _paint_card(self, painter: QPainter, place: int, row: int, plot_id: str) -> None:
        card = self.card_of(plot_id)
        if card is None:
            return
        lifted = self.hand.drag is not None and plot_id in self.hand.drag.ids
        manner = Manner(
            chosen=plot_id in self.selection,
            current=plot_id == self.current and self.hasFocus(),
            hover=plot_id == self.hand.over,
            waiting=lifted or plot_id in self.waiting[0],
        )
        painting.paint_card(painter, self.card_rect(place, row), card, manner, self.faces, dense=self.dense)

    def _paint_drop(self, painter: QPainter, target: str | None, words: str, *, allowed: bool) -> None:
        if target is None or not words:
            return
        place = next((place for place, lane in enumerate(self.lanes) if lane.key == target), None)
        width = layout.LEAST - 2 * INSET
        if place is None:  # the strip: its words stand over the cell
            cell = painting.stop_cells(self.strip_rect()).get(target, self.strip_rect())
            width = min(260, self.viewport().width())
            left = max(0, min(cell.center().x() - width // 2, self.viewport().width() - width))
            painting.paint_drop(
                painter, QRect(left, cell.y() - 2 * self.faces.line - 28, width, 0), words, self.faces, allowed=allowed
            )
            return
        rect = self.lane_rect(place)
        width = max(width, rect.width() - 2 * INSET)
        left = max(0, min(rect.center().x() - width // 2, self.viewport().width() - width))
        painting.paint_drop(painter, QRect(left, self.faces.head, width, 0), words, self.faces, allowed=allowed)

    def _paint_lifted(self, painter: QPainter) -> None:
        drag = self.hand.drag
        card = None if drag is None else self.card_of(drag.held)
        if drag is None or card is None:
            return
        rect = QRect(drag.spot - drag.grip, drag.size)
        if len(drag.ids) > 1:
            manner = Manner(lifted=True)
            painting.paint_card(painter, rect.translated(5, 5), card, manner, self.faces, dense=self.dense)
        painting.paint_card(painter, rect, card, Manner(lifted=True, chosen=True), self.faces, dense=self.dense)
