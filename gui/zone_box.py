"""The list of zones in the top bar: where the clerk works, with its area; the way to a new zone."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from data.edit import Edit
from data.frame import frame_of
from data.model import Zone
from gis.crs import short_name
from gis.measure import planar_area
from gui.i18n import translate
from gui.session import Session
from gui.theme import icon
from gui.widgets import wording


class ZoneBox(QToolButton):
    """Shows the zone of the session and offers the others.

    ``zone_wanted`` brings the zone that was chosen, or None for all of them, ``new_wanted`` the wish for a new one.
    """

    zone_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zone")
        self.session = session
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon("zone", "quiet"))
        self.setIconSize(QSize(18, 18))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self._whole = ""
        self.all_zones = False
        session.place_changed.connect(self.refresh)
        session.edited.connect(self._hear)
        self.refresh()

    def show_all(self, all_zones: bool) -> None:
        """Say that all zones are looked at, or the one of the session."""
        self.all_zones = all_zones
        self.refresh()

    def refresh(self) -> None:
        """Show the zone of the session anew."""
        zone = self.session.place
        self._whole = zone_line(self.session, zone) if zone else translate("ZoneBox", "No zone yet")
        if self.all_zones:
            self._whole = translate("ZoneBox", "All zones")
        self.setToolTip(
            f"{self._whole}\n{short_name(zone.crs)}" if zone else translate("ZoneBox", "Make the first zone")
        )
        self._fit()

    def _hear(self, edit: Edit | None) -> None:
        if edit is None or edit.ids("zone"):
            self.refresh()

    def set_room(self, width: int) -> None:
        """No wider than that; what does not fit ends in dots."""
        self.setMaximumWidth(width)
        self._fit()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole + "  ▾") + 52
        return QSize(min(wide, self.maximumWidth()), 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 34)

    def _fit(self) -> None:
        room = min(self.maximumWidth(), 600) - 72
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room) + "  ▾")
        self.updateGeometry()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        present = None if self.all_zones else self.session.place
        if len(self.session.zones) > 1:
            every = menu.addAction(translate("ZoneBox", "All zones"), lambda: self.zone_wanted.emit(None))
            every.setCheckable(True)
            every.setChecked(self.all_zones)
        for zone in self.session.zones:
            line = QAction(zone_line(self.session, zone), menu)
            line.setCheckable(True)
            line.setChecked(present is not None and zone.id == present.id)
            line.triggered.connect(lambda _=False, zone_id=zone.id: self.zone_wanted.emit(zone_id))
            menu.addAction(line)
        if self.session.zones:
            menu.addSeparator()
        menu.addAction(icon("new_zone"), translate("ZoneBox", "New zone…"), self.new_wanted).setEnabled(
            self.session.can_write
        )


def zone_line(session: Session, zone: Zone) -> str:
    """The name of the zone and its area, planar in its official CRS; a planned zone says that it has no land."""
    name = wording.text_of(zone, "name")
    if zone.geom is None:
        return f"{name} · " + translate("ZoneBox", "planned, no land yet")
    shape = frame_of(session.register, zone).to_working(zone.geom)
    return f"{name} · {wording.hectares(planar_area(shape), 2)}"
