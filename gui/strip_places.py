"""Protection strips on the map: what one is when the pointer rests on it or a click chooses it, and the way to change it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from data.edit import Edit
from data.lists import name_of
from data.model import Restriction
from gis.boundary import corners
from gui.i18n import translate
from gui.map.canvas import MapCanvas
from gui.message_bar import MessageBar
from gui.messages import sentence
from gui.session import Session
from gui.tools.tool import Line, Preview
from gui.widgets import wording

OWNER = "strip"


class StripPlaces(QObject):
    """Keeps the strips of the map true; ``change_wanted`` and ``delete_wanted`` bring the id of the chosen one."""

    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, messages: MessageBar) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._messages = session, canvas, messages
        self._strips: dict[str, Restriction] = {}
        self._told = ""
        canvas.installEventFilter(self)
        canvas.picked.connect(lambda _ids, _mode: self.leave())
        session.edited.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show the strips that the register has now."""
        self._strips = {strip.id: strip for strip in self._session.register.all(Restriction)}
        self._canvas.set_strips(self._strips.values())

    def tell(self, strip_id: str) -> None:
        """Outline the strip, say what it is, and offer what can be done with it."""
        strip = self._strips.get(strip_id)
        shape = next((one.geom for one in self._canvas.scene.strips if one.id == strip_id), None)
        if strip is None or shape is None:
            return
        rings = (Line(tuple((e, n) for e, n in ring.tolist()), "moving", closed=True) for ring in corners(shape))
        self._canvas.show_overlay(OWNER, Preview(tuple(rings)))
        choices = []
        if self._session.can_write:
            choices = [
                (translate("Strip", "Change…"), lambda: self.change_wanted.emit(strip_id)),
                (translate("Strip", "Delete"), lambda: self.delete_wanted.emit(strip_id)),
            ]
        self._told = sentence("said_strip", translate, name=strip_words(strip))
        self._messages.say(self._told, "info", choices)

    def leave(self) -> None:
        """Nothing is chosen any more."""
        if self._canvas.overlays.of(OWNER) is not None:
            self._canvas.show_overlay(OWNER, None)
            if self._messages.text == self._told:
                self._messages.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer rests on the idle map: say which strips lie there."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        tool = self._canvas.tool
        if tool is None or tool.cursor != "arrow":
            return False
        there = self._canvas.camera.place(event.pos().x(), event.pos().y())
        found = [
            strip_words(self._strips[strip]) for strip, _ in self._canvas.strips_at(*there) if strip in self._strips
        ]
        QToolTip.showText(event.globalPos(), "\n".join(found), self._canvas)
        return True

    def _follow(self, edit: Edit | None) -> None:
        if edit is None or edit.ids("restriction"):
            self.leave()
            self.refresh()


def strip_words(strip: Restriction) -> str:
    """What the strip is, how wide, and by which paper: ``gas main, 12 m, decree 81``."""
    kind = name_of("restriction_kind", strip.kind, wording.language())
    name = wording.text_of(strip, "name")
    words = [name or kind]
    if name and kind.casefold() not in name.casefold():
        words.append(kind)
    if strip.width_m is not None:
        words.append(translate("Strip", "{width} m").format(width=wording.number(strip.width_m, 2, trim=True)))
    if strip.reference:
        words.append(strip.reference)
    if strip.made_up:
        words.append(translate("Strip", "made up"))
    return ", ".join(words)
