"""Snapping at one's fingertips: a button with the radius, and its card with the slider, the grid and what is caught."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QToolButton

from gis.catching import Kind
from gui.i18n import translate
from gui.map.canvas import MapCanvas
from gui.map.events import key_of
from gui.settings import REACHES, Settings
from gui.theme import icon
from gui.tools.toolbox import GRIDS, Toolbox
from gui.widgets import labels
from gui.widgets.look import Dressed
from gui.widgets.popover import Popover
from gui.widgets.segments import Segments

WIDTH = 328
ICON = 16


class SnapButton(QToolButton):
    """Shows the radius, or that snapping is off; a click opens the card. What is set is kept over restarts."""

    def __init__(self, canvas: MapCanvas, box: Toolbox, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("snapping")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Snapping", "Snapping"))
        self.setToolTip(translate("Snapping", "Snapping: radius, grid, what is caught (F3, F9)"))
        self._canvas, self._box, self._settings = canvas, box, settings
        self.card: SnapCard | None = None
        canvas.set_snapping(settings.reach, settings.catches)
        canvas.hinted.connect(lambda _: self.refresh())
        self.clicked.connect(self.open)
        self.refresh()

    def refresh(self) -> None:
        """Show what stands now."""
        words = translate("Snapping", "{n} px").format(n=round(self._canvas.reach))
        words = words if self._box.snapping else translate("Snapping", "off")
        if words != self.text():
            self.setText(words)
            self.setIcon(icon("snap", "" if self._box.snapping else "quiet"))

    def open(self) -> "SnapCard":
        """Show the card above the button."""
        card = SnapCard(self, self._canvas, self._box, self._settings)
        card.adjustSize()
        card.setFixedHeight(card.body.totalHeightForWidth(card.width()))
        card.show_at(self.mapToGlobal(QPoint(self.width(), -card.height() - 6)), right=True)
        self._canvas.show_reach(True)
        card.slider.setFocus(Qt.FocusReason.TabFocusReason)
        self.card = card
        return card


class SnapCard(Popover):
    """Whatever is changed counts at once; a ring on the map shows the radius."""

    def __init__(self, button: SnapButton, canvas: MapCanvas, box: Toolbox, settings: Settings) -> None:
        super().__init__(button, width=WIDTH)
        Dressed(self)
        self._button, self._canvas, self._box, self._settings = button, canvas, box, settings
        self.on = QCheckBox(translate("Snapping", "Snapping (F3)"))
        self.on.setChecked(box.snapping)
        self.on.toggled.connect(self._switch)
        self.pixels = _word("")
        self.pixels.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*REACHES)
        self.slider.setPageStep(5)
        self.slider.setValue(round(canvas.reach))
        self.slider.setAccessibleName(translate("Snapping", "Radius"))
        self.slider.valueChanged.connect(self._set_reach)
        self.grid = Segments([(f"{step:g}", _grid_word(step)) for step in GRIDS])
        self.grid.choose(f"{box.grid:g}")
        self.grid.chosen.connect(self._set_grid)
        self.kinds = {kind: QCheckBox(words) for kind, words in _kinds()}
        for kind, tick in self.kinds.items():
            tick.setChecked(kind in canvas.catches)
            tick.toggled.connect(self._set_kinds)
        self._lay_out()
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = key_of(event).name
        if name == "Escape":
            self.close()
        elif name == "F3":
            self.on.toggle()
        elif name == "F9":
            self._set_grid(f"{GRIDS[(GRIDS.index(self._box.grid) + 1) % len(GRIDS)]:g}")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._canvas.show_reach(False)
        self._button.card = None
        super().closeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.on, 1)
        radius = QHBoxLayout()
        radius.addWidget(_word(translate("Snapping", "Radius")), 1)
        radius.addWidget(self.pixels)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(12)
        ticks.setVerticalSpacing(4)
        for place, tick in enumerate(self.kinds.values()):
            ticks.addWidget(tick, place // 2, place % 2)
        self.body.addLayout(head)
        self.body.addLayout(radius)
        self.body.addWidget(self.slider)
        self.body.addSpacing(4)
        self.body.addWidget(_word(translate("Snapping", "What is caught")))
        self.body.addLayout(ticks)
        self.body.addSpacing(4)
        self.body.addWidget(_word(translate("Snapping", "Grid (F9)")))
        self.body.addWidget(self.grid)

    def _say(self) -> None:
        self.pixels.setText(translate("Snapping", "{n} px").format(n=self.slider.value()))
        for widget in (self.slider, self.pixels, *self.kinds.values()):
            widget.setEnabled(self._box.snapping)

    def _switch(self, on: bool) -> None:
        self._box.snapping = on
        self._counts()

    def _set_reach(self, pixels: int) -> None:
        self._settings.keep("catch_reach", pixels)
        self._canvas.set_snapping(pixels, self._canvas.catches)
        self._counts()

    def _set_grid(self, step: str) -> None:
        self._box.grid = float(step)
        self.grid.choose(step)
        self._counts()

    def _set_kinds(self) -> None:
        left = [kind for kind, tick in self.kinds.items() if not tick.isChecked()]
        self._settings.keep("catch_leaves", tuple(left))
        self._canvas.set_snapping(self._canvas.reach, self._settings.catches)
        self._counts()

    def _counts(self) -> None:
        """What was set counts for the tool in hand."""
        self._say()
        self._canvas.refresh_tool()
        self._button.refresh()


def _kinds() -> list[tuple[Kind, str]]:
    """What may be left alone; the first corner of the sketch and the grid have their own switches."""
    return [
        ("corner", translate("Snapping", "Corners")),
        ("side", translate("Snapping", "Sides")),
        ("midpoint", translate("Snapping", "Middles of sides")),
        ("foot", translate("Snapping", "Perpendicular feet")),
        ("crossing", translate("Snapping", "Crossings")),
        ("extension", translate("Snapping", "Extensions of sides")),
    ]


def _word(text: str) -> QLabel:
    """A quiet word on one line."""
    label = labels.quiet(text)
    label.setWordWrap(False)
    return label


def _grid_word(step: float) -> str:
    return translate("Snapping", "{n} m").format(n=f"{step:g}") if step else translate("Snapping", "none")
