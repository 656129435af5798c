"""Move, insert and delete the corners of one plot; each gesture is one edit, made when the button goes up."""

from dataclasses import replace
from typing import ClassVar

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, check_shape, delete_corner, insert_corner, move_corner, parts
from gis.errors import TelimError
from gui.tools.aiming import Aim, aim_at, whole_millimetres
from gui.tools.corner_gestures import ARROWS, cursor_over, grasped, insertion, seen, stepped
from gui.tools.corner_hint import corner_hint
from gui.tools.corner_places import along_sides, at_ref, corner_at, next_ref, side_at, stands
from gui.tools.corner_view import corner_view
from gui.tools.holding import Hold
from gui.tools.reshaping import change_boundary_to, tell_refusal
from gui.tools.sharing import carried, outlines
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Host, Key, Menu, Pointer, Preview, Tool
from gui.tools.typing_in import Typing


class EditCornersTool(Tool):
    """A click takes a plot; then its corners are dragged, or carried from click to click."""

    id: ClassVar[str] = "edit_corners"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.plot_id: str | None = None
        self.chosen: CornerRef | None = None
        self._shape: BaseGeometry | None = None
        self._hold: Hold | None = None
        self._nudged: BaseGeometry | None = None
        self._typing = Typing()
        self._pointer: Pointer | None = None
        self._aim: Aim | None = None
        self.detached = False
        """U: neighbours that share a corner stay where they are."""
        self._writing = 0
        self._quiet_until = 0.0

    # the plot

    def activate(self) -> None:
        selected = self.host.selected()
        self.take(selected[0] if len(selected) == 1 else None)

    def deactivate(self) -> None:
        self._flush()
        self._put_back()
        self.take(None)
        self._pointer = None

    def take(self, plot_id: str | None) -> None:
        """Work on that plot; None on none."""
        self._flush()
        self.plot_id, self.chosen, self._hold = plot_id, None, None
        self._typing, self._aim = Typing(), None
        self._shape = self.host.plot_shape(plot_id) if plot_id else None
        if self._shape is None:
            self.plot_id = None
        self.host.redraw()

    def choose(self, ref: CornerRef | None) -> None:
        """Choose that corner of the plot in hand; a corner on its way goes back."""
        self._flush()
        self._put_back()
        self._sync()
        self.chosen = ref if ref and self._shape is not None and stands(self._shape, ref) else None
        self.host.redraw()

    @property
    def shape(self) -> BaseGeometry | None:
        """The plot in hand as the map shows it now, a corner on its way where it is aimed at."""
        return seen(self._shape, self._hold, self._aim)

    def _sync(self) -> None:
        """Take over what undo or another clerk did to the plot while nothing of ours is under way."""
        if self.plot_id is None or self._hold or self._nudged is not None or self._writing:
            return
        self._shape = self.host.plot_shape(self.plot_id)
        if self._shape is None:
            self.plot_id, self.chosen = None, None
        elif self.chosen and not stands(self._shape, self.chosen):
            self.chosen = None

    @property
    def _reach(self) -> float:
        return self.host.reach()

    # the pointer

    def press(self, pointer: Pointer) -> None:
        self._pointer = pointer
        if self.host.now() < self._quiet_until:
            return
        self._flush()
        self._sync()
        if pointer.button == "right":
            self._ask(pointer)
        elif pointer.button == "left" and self._hold and self._hold.loose:
            self._let_go(pointer)
        elif pointer.button == "left" and not self._hold:
            self._pick(pointer)
        self.host.redraw()

    def _pick(self, pointer: Pointer) -> None:
        """Hold the corner or midpoint there; else take the plot there."""
        self._typing = Typing()
        if self._shape is not None and self._grasp(pointer):
            return
        self.chosen = None
        if self._shape is not None and side_at(self._shape, pointer.at, self._reach):
            return
        plot_id = self.host.plot_at(pointer.e, pointer.n)
        if plot_id != self.plot_id:
            self.take(plot_id)
            self.host.select([plot_id] if plot_id else [], "replace")

    def _grasp(self, pointer: Pointer) -> bool:
        assert self._shape is not None
        hold = grasped(self._shape, pointer, self.host.now(), self._reach)
        if hold:
            self._hold, self.chosen = hold, hold.ref
        return hold is not None

    def move(self, pointer: Pointer) -> None:
        self._pointer = pointer
        self._sync()
        if self._hold:
            self._hold = self._hold.followed(pointer, self.host.now())
            self._aim = self._aim_at(self._hold, pointer) if self._hold.moving else None
        self.host.redraw()

    def _aim_at(self, hold: Hold, pointer: Pointer) -> Aim:
        guide = along_sides(hold.base, hold.ref, pointer.at) if pointer.shift else None
        base = at_ref(hold.base, hold.ref)
        return aim_at(self.host, pointer, base, self._typing.live(), guide, exclude=(self.plot_id or "",))

    def release(self, pointer: Pointer) -> None:
        hold = self._hold
        if hold is None or hold.loose or pointer.button != "left":
            return
        if hold.moving:
            self._let_go(pointer)
        else:
            self._hold = hold.let_loose()
        self.host.redraw()

    def _let_go(self, pointer: Pointer) -> None:
        """The corner stays where it is aimed at; one that never moved is only chosen."""
        hold, self._hold = self._hold, None
        if hold and hold.moving and self._shape is not None:
            aim = self._aim_at(hold, pointer)
            self._typing, before = Typing(), self._shape
            self._commit(move_corner(hold.base, hold.ref, *aim.at), hold.ref, aim)
            if hold.inserted and self._shape is before:
                self.chosen = None
        self._aim = None

    def double(self, pointer: Pointer) -> None:
        """On a side: a new corner there."""
        if pointer.button != "left" or self.host.now() < self._quiet_until:
            return
        self._sync()
        self._put_back()
        if self._shape is not None and not corner_at(self._shape, pointer.at, self._reach):
            self._insert_at(pointer)

    def _insert_at(self, pointer: Pointer) -> None:
        """A new corner on the side under the pointer."""
        shape = self._shape
        found = insertion(self.host, self.plot_id, shape, pointer) if shape is not None else None
        if shape is None or found is None:
            return
        ref, aim = found
        self.chosen = CornerRef(ref.part, ref.ring, ref.index + 1)
        self._quiet_until = self.host.now() + DOUBLE_SECONDS
        self._commit(insert_corner(shape, ref, *aim.at), self.chosen, aim)

    def _ask(self, pointer: Pointer) -> None:
        """The menu of the corner or side under the pointer."""
        self._put_back()
        shape = self._shape
        corner = corner_at(shape, pointer.at, self._reach) if shape is not None else None
        lines: Menu = ()
        if shape is not None and corner:
            self.chosen = corner.ref
            few = "keep_three_corners" if len(parts(shape)[corner.ref.part][corner.ref.ring]) <= 3 else None
            lines = (Choice("menu_delete_corner", self.delete, few),)
        elif shape is not None and side_at(shape, pointer.at, self._reach):
            lines = (Choice("menu_insert_corner", lambda: self._insert_at(pointer)),)
        self.host.ask((*lines, Choice("menu_stop", self.host.leave)))

    # what is done

    def delete(self) -> None:
        """Take the chosen corner out; refused below three. One that is only on its way in does not come."""
        if self._hold and self._hold.inserted:
            self._put_back()
        self._hold = None
        shape, ref = self._shape, self.chosen
        if shape is None or ref is None or not stands(shape, ref):
            return
        try:
            shorter = delete_corner(shape, ref)
        except TelimError:
            self.host.tell("keep_three_corners")
            return
        self.chosen = None
        self._commit(shorter, None, None)

    def _commit(self, shape: BaseGeometry, ref: CornerRef | None, aim: Aim | None) -> None:
        """One gesture is one edit; a boundary that cannot be is said and put back."""
        before = self._shape
        if before is None or self.plot_id is None or shape.equals_exact(before, 0.0):
            return
        try:
            check_shape(shape)
        except TelimError as error:
            tell_refusal(self.host, error)
            self.host.redraw()
            return
        free = ref if aim and aim.how in ("clicked", "typed") else None
        make = change_boundary_to(self.plot_id, self.host.frame().crs, before, shape, free, self.detached)
        self._shape = shape
        self._writing += 1
        self.host.commit(make, self._written, self._not_written)
        self.host.redraw()

    def _written(self, _edit: object) -> None:
        self._writing -= 1
        self._sync()
        self.host.redraw()

    def _not_written(self, error: Exception) -> None:
        self._hold, self.chosen = None, None
        self._written(error)

    def _put_back(self) -> bool:
        """Forget the gesture; True where there was one."""
        held = self._hold is not None
        if self._hold and self._hold.inserted:
            self.chosen = None
        self._hold, self._aim, self._typing = None, None, Typing()
        return held

    def undo(self) -> bool:
        """A corner in the hand goes back; else, or where its plot is gone meanwhile, the register's undo comes next."""
        if not self._put_back():
            return False
        self._sync()
        self.host.redraw()
        return self.plot_id is not None

    # the keyboard

    def key(self, key: Key) -> bool:
        self._sync()
        if key.name not in ARROWS:
            self._flush()
        if key.ctrl or key.alt or self._shape is None:
            return self._escape() if key.name == "Escape" else False
        taken = self._command(key)
        if not taken and self.chosen:
            taken = self._type(key)
        self.host.redraw()
        return taken

    def _command(self, key: Key) -> bool:
        assert self._shape is not None
        if key.name == "Escape":
            return self._escape()
        if key.name == "U" and not self._typing.kind:
            self.detached = not self.detached
            self.host.tell("corners_detached" if self.detached else "corners_shared")
            return True
        if key.name in ("BracketLeft", "BracketRight") and not self._typing.kind:
            self._put_back()
            self.chosen = next_ref(self._shape, self.chosen, 1 if key.name == "BracketRight" else -1)
            return True
        if self.chosen is None:
            return False
        if key.name == "Delete":
            self.delete()
        elif key.name in ARROWS and self._at_rest():
            self._nudge(key)
        elif key.name == "Enter":
            self._enter()
        else:
            return False
        return True

    def _escape(self) -> bool:
        """One layer: the typed value, the gesture, the chosen corner, the plot, the tool."""
        if not self._typing.empty:
            self._typing = self._typing.dropped()
        elif self._put_back():
            pass
        elif self.chosen:
            self.chosen = None
        elif self.plot_id:
            self.take(None)
        else:
            self.host.leave()
        self.host.redraw()
        return True

    def _at_rest(self) -> bool:
        """Whether the chosen corner stands where it was; one that was only clicked is put out of the hand."""
        if self._hold and not self._hold.moving and not self._hold.inserted:
            self._put_back()
        return self._hold is None

    def _nudge(self, key: Key) -> None:
        """A step of the chosen corner; written when the key goes up."""
        assert self._shape is not None
        assert self.chosen is not None
        aim = stepped(at_ref(self._shape, self.chosen), key)
        if self._nudged is None:
            self._nudged = self._shape
        self._shape = move_corner(self._shape, self.chosen, *aim.at)

    def key_up(self, key: Key) -> None:
        if key.name in ARROWS:
            self._flush()

    def _flush(self) -> None:
        """Write the nudges."""
        before, self._nudged = self._nudged, None
        if before is None or self._shape is None or self.chosen is None:
            return
        after, self._shape = self._shape, before
        self._commit(after, self.chosen, Aim(*at_ref(after, self.chosen), "typed"))

    def _type(self, key: Key) -> bool:
        try:
            typing = self._typing.key(key)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return True
        if typing is None:
            return False
        self._typing = typing
        if self._hold and self._hold.moving and self._pointer:
            self._aim = self._aim_at(self._hold, self._pointer)
        return True

    def _enter(self) -> None:
        """Put the chosen corner where the typed values say, or, with none, where it is carried."""
        assert self._shape is not None
        assert self.chosen is not None
        carried = self._pointer if self._hold and self._hold.moving else None
        if carried and self._typing.empty:
            self._let_go(carried)
            return
        try:
            settled = self._typing.settled()
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return
        base_shape = self._hold.base if self._hold else self._shape
        point = settled.point(at_ref(base_shape, self.chosen))
        self._typing = settled.next_field()
        if point is None and self._hold and carried and settled.length is not None:
            point = self._aim_at(self._hold, carried).at
        if point:
            aim = whole_millimetres(point, "typed")
            self._hold, self._aim, self._typing = None, None, Typing()
            self._commit(move_corner(base_shape, self.chosen, *aim.at), self.chosen, aim)

    # what is seen

    def hint(self) -> Hint:
        return corner_hint(
            self.host, self.plot_id, self._shape, self.chosen, self._hold, self._typing.kind, self.detached
        )

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """Move over a corner, cross over a side, else an arrow."""
        return cursor_over(self._shape, self._hold, self._pointer, self._reach)

    def preview(self) -> Preview:
        self._sync()
        if self._shape is None:
            return Preview()
        at_hand = self._hold, self._aim, self._typing.shown()
        along = self._carried()
        view = corner_view(self.host, self.plot_id, self._shape, self.chosen, *at_hand, self._reach, along)
        return replace(view, lines=(*outlines(along.values()), *view.lines))

    def _carried(self) -> dict[str, BaseGeometry]:
        """The neighbours that go along with the corner in the hand."""
        hold, aim = self._hold, self._aim
        if self.detached or self.plot_id is None or hold is None or aim is None or not hold.moving or hold.inserted:
            return {}
        return carried(self.host, self.plot_id, at_ref(hold.base, hold.ref), aim.at)
