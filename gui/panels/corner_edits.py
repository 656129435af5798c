"""What a clerk does to the corners of a plot in the table, as edits: one each, shown at once, on the disk soon after."""

from collections import Counter

from PySide6.QtCore import QObject, Signal
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, check_shape, delete_corner, insert_corner, parts
from gis.corner_order import Order, as_it_is
from gis.corner_values import Field, Replaced, read_value, with_block, with_value
from gis.errors import Conflict, TelimError
from gis.pasted_values import pasted_values
from gui.models.passport_data import PlotPassportData
from gui.session import Session
from gui.tools.reshaping import change_boundary_to, order_corners_to
from gui.tools.tool import MakeEdit
from gui.weighing import DoubtfulError, do_weighed


class CornerEdits(QObject):
    """Holds the shape of one plot in its working CRS as the clerk believes it to be, ahead of the disk while it is written.

    What cannot be is said through ``refused`` and changes nothing; every verb returns whether it was done.
    """

    changed = Signal()
    """Another shape is to be shown."""
    settled = Signal()
    """Everything is written or put back."""
    refused = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)  # the window may go while something is being written
        self.session = session
        self.detached = False
        """Neighbours that share a corner stay where they are."""
        self.data: PlotPassportData | None = None
        self.shape: BaseGeometry | None = None
        self._queued: Counter[str] = Counter()

    def show(self, data: PlotPassportData) -> None:
        """The plot as the register has it; while its own edits are under way, they are shown."""
        self.data = data
        if not self._queued[data.plot.id]:
            self.shape = data.shape
        self.changed.emit()

    @property
    def can_write(self) -> bool:
        """Whether the plot that is shown can be changed."""
        return self.session.can_write and self.data is not None and self.data.plot.retired_on is None

    def write_value(self, ref: CornerRef, field: Field, text: str) -> bool:
        """X or Y of a corner, length or azimuth of the side that starts there, as typed."""
        data, shape = self._there()
        try:
            after = with_value(shape, ref, field, read_value(field, text, data.crs))
        except TelimError as error:
            return self._refuse(error)
        return self._reshape(after, "change_boundary")

    def insert(self, ref: CornerRef) -> bool:
        """A corner in the middle of the side that starts at that one."""
        _, shape = self._there()
        ring = parts(shape)[ref.part][ref.ring]
        e, n = ((ring[ref.index] + ring[(ref.index + 1) % len(ring)]) / 2).tolist()
        return self._reshape(insert_corner(shape, ref, e, n), "insert_corner")

    def delete(self, ref: CornerRef) -> bool:
        """The corner goes; three always stay."""
        _, shape = self._there()
        try:
            after = delete_corner(shape, ref)
        except TelimError:
            return self._refuse(TelimError("keep_three_corners"))
        return self._reshape(after, "delete_corner")

    def reorder(self, order: Order, after: BaseGeometry, name: str) -> bool:
        """The corners in another order, which makes that shape of it."""
        data, shape = self._there()
        if order == as_it_is(shape):
            return self._refuse(TelimError("same_order"))
        return self._write(order_corners_to(data.plot.id, data.crs, shape, order, name), after)

    def preview(self, text: str, number: int, axis: str) -> Replaced | None:
        """What the copied text would make of the boundary from that corner on; None, and the reason said, where it cannot be."""
        data, shape = self._there()
        west, south, east, north = shape.bounds
        try:
            found = with_block(shape, number, pasted_values(text, axis, data.crs, (west, south, east, north)))
            if not found.moved:
                raise TelimError("paste_same")
            check_shape(found.shape)
        except TelimError as error:
            self._refuse(error)
            return None
        return found

    def paste(self, after: BaseGeometry) -> bool:
        """The boundary of the preview."""
        return self._reshape(after, "paste_corners")

    def _there(self) -> tuple[PlotPassportData, BaseGeometry]:
        assert self.data is not None
        assert self.shape is not None
        return self.data, self.shape

    def _reshape(self, after: BaseGeometry, name: str) -> bool:
        data, shape = self._there()
        if after.equals_exact(shape, 0.0):
            return True
        make = change_boundary_to(data.plot.id, data.crs, shape, after, None, self.detached, name)
        return self._write(make, after)

    def _write(self, make: MakeEdit, after: BaseGeometry) -> bool:
        data, _ = self._there()
        try:
            check_shape(after)
        except TelimError as error:
            return self._refuse(error)
        plot_id, self.shape = data.plot.id, after
        self._queued[plot_id] += 1
        self.changed.emit()
        do_weighed(None, self.session, make, lambda _: self._settle(plot_id), lambda error: self._fail(plot_id, error))
        return True

    def _settle(self, plot_id: str) -> None:
        self._queued[plot_id] -= 1
        if not self._queued[plot_id] and self.data is not None and self.data.plot.id == plot_id:
            self.shape = self.data.shape
            self.changed.emit()
            self.settled.emit()

    def _fail(self, plot_id: str, error: TelimError) -> None:
        self._settle(plot_id)
        if isinstance(error, DoubtfulError):
            return
        if isinstance(error, Conflict):
            self.session.failed.emit(error)
        else:
            self._refuse(error)

    def _refuse(self, error: TelimError) -> bool:
        self.refused.emit(error)
        return False
