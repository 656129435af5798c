"""What is typed into a dialog survives its closing: it is kept as a draft, and is there when the dialog is opened again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from gui.forms.drafts import drafts_of
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels
from gui.widgets.editors import Choice
from gui.widgets.fields import Field
from gui.widgets.form import bring_back
from gui.widgets.segments import Segments

Part = Field | Segments


class Typed(QObject):
    """Watches the parts of a dialog; ``bar`` says that they were brought back, and offers to begin anew."""

    def __init__(self, dialog: QDialog, session: Session, whose: str, parts: dict[str, Part]) -> None:
        super().__init__(dialog)
        self._drafts, self._whose, self._parts = drafts_of(session), whose, parts
        self._plain = {name: text_of(part) for name, part in parts.items()}
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(labels.quiet(translate("Forms", "What you typed last time is here again.")), 1)
        self.anew = labels.Link(translate("Forms", "Begin anew"))
        self.anew.setWordWrap(False)
        self.anew.clicked.connect(self.begin_anew)
        row.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignTop)
        self.bar.hide()
        dialog.rejected.connect(self.keep)
        dialog.accepted.connect(self.forget)

    def bring_back(self, chosen: Callable[[str, str], object] | None = None) -> bool:
        """Put the draft into the parts; ``chosen`` is told of every segment that it chooses."""
        kept = self._drafts.of(self._whose)
        for name, text in kept.items():
            part = self._parts.get(name)
            if isinstance(part, Segments) and text in part.chips:
                part.choose(text)
                if chosen is not None:
                    chosen(name, text)
            elif isinstance(part, Field) and isinstance(part.editor, Choice):
                part.editor.choose(text)
            elif isinstance(part, Field):
                bring_back(part, text)
        self.bar.setVisible(bool(kept))
        return bool(kept)

    def begin_anew(self) -> None:
        """Empty the parts and forget the draft."""
        self.forget()
        for name, part in self._parts.items():
            if isinstance(part, Segments):
                part.choose(self._plain[name])
                part.chosen.emit(self._plain[name])
            elif isinstance(part.editor, Choice):
                part.editor.choose(self._plain[name])
            else:
                bring_back(part, self._plain[name])
                part.leave()
        self.bar.hide()

    def keep(self) -> None:
        """Keep what differs from the empty form."""
        texts = {name: text_of(part) for name, part in self._parts.items()}
        self._drafts.put(self._whose, {k: text for k, text in texts.items() if text != self._plain[k]})

    def forget(self) -> None:
        """It was recorded."""
        self._drafts.put(self._whose, {})


def text_of(part: Part) -> str:
    """What stands in the part."""
    return part.key() if isinstance(part, Segments) else part.editor.text()
