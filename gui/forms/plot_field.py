"""The plot that is asked for: typed by its number, or the end of it, or chosen on the map."""

from PySide6.QtCore import Signal

from data.identifiers import normal_number
from data.store.reading import PlotStatus
from gis.errors import TelimError
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import Line
from gui.widgets.fields import Field

FREE = frozenset({"free", "refused"})


class PlotField(Field):
    """``found`` is the plot that the text means; under the field stands what it is."""

    told = Signal()

    def __init__(self, session: Session) -> None:
        self._session = session
        super().__init__(
            translate("Application", "Plot"), Line("10-156-999-001", digits=True), self._read_plot, above=True
        )
        self.left.connect(self._tell)
        self.show_value(None)

    def choose(self, plot_id: str) -> None:
        """Take that plot, as if its number had been typed."""
        status = self._session.statuses.get(plot_id)
        if status is None:
            return
        line = self.editor
        assert isinstance(line, Line)
        line.setText(status.cadastral_no or plot_id)
        self.leave()
        self._tell(line.text())

    def found(self) -> PlotStatus:
        """The plot. Raises TelimError plot_missing, no_such_plot, plot_not_free."""
        text = self.editor.text().strip()
        if not text:
            raise TelimError("plot_missing")
        status = self._named(text)
        if status is None:
            raise TelimError("no_such_plot", number=text)
        if status.status not in FREE:
            word = wording.status_word(status.status)
            raise TelimError("plot_not_free", plot=wording.plot_label(status.cadastral_no), status=word)
        return status

    def _read_plot(self, text: str) -> str | None:
        if not text.strip():
            return None
        status = self.found()
        return status.cadastral_no or status.id

    def _named(self, text: str) -> PlotStatus | None:
        statuses = self._session.statuses
        if text in statuses:
            return statuses[text]
        number, ending = normal_number(text), f"-{text}"
        place = self._session.place.id if self._session.place else None
        exact = [one for one in statuses.values() if one.cadastral_no == number]
        if exact:
            return exact[0]
        close = [
            one
            for one in statuses.values()
            if place in (None, one.zone_id) and (one.cadastral_no or "").endswith(ending)
        ]
        return close[0] if len(close) == 1 else None

    def _tell(self, _value: object) -> None:
        try:
            status = self.found()
        except TelimError:
            self.say_source("")
        else:
            zone = (status.zone_ru if wording.language() == "ru" else None) or status.zone or ""
            area = wording.hectares(status.area_ha * 10_000) if status.area_ha else ""
            parts = (wording.status_word(status.status), area, zone, status.project or "")
            self.say_source(" · ".join(part for part in parts if part))
        self.told.emit()
