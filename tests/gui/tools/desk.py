"""A clerk's desk without a window: a real register in memory, real snapping, and a toolbox that is clicked and typed at.

One pixel is 0.1 m; the map's corner (0, 0) is at E0, N0 in Shieli, where zone 12 rules, or on demand in Kyzylorda, where
zone 11 does. Commits wait for ``write`` when ``slow`` is set, and fail when ``broken`` is set.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from shapely.geometry.base import BaseGeometry

from data.acts.new_plot import new_plot
from data.acts.new_zone import new_zone
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from data.store.open import create_register
from gis.errors import TelimError
from gis.snapping import Catch, SnapIndex
from gui.tools.tool import REACH_PIXELS, Choice, Host, Key, Menu, Pointer
from gui.tools.toolbox import Toolbox

E0, N0 = 12318700.0, 4895200.0
SHIELI, KYZYLORDA = "EPSG:10946", "EPSG:10945"
CORNERS = {SHIELI: (E0, N0), KYZYLORDA: (11533000.0, 4970000.0)}
"""Where the map's corner is in each zone of the projection, E,N."""
PIXEL = 0.1
A = [(0.0, 100.0), (100.0, 100.0), (100.0, 0.0), (0.0, 0.0)]
B = [(100.0, 100.0), (200.0, 110.5), (190.0, -5.25), (100.0, 0.0)]


def place(x: float, y: float) -> tuple[float, float]:
    """Metres from the map's corner to E,N."""
    return E0 + x, N0 + y


class Desk:
    """Host and hand of the toolbox under test."""

    def __init__(self, sketches: Any = None, crs: str = SHIELI) -> None:
        self.origin = CORNERS[crs]
        self.register = _register(crs)
        self.zone = self.register.all(Zone)[0]
        self.frame = frame_of(self.register, self.zone)
        self.clock = 100.0
        self.selected: tuple[str, ...] = ()
        self.said: list[tuple[str, dict[str, Any]]] = []
        self.proposed: list[tuple[str, dict[str, Any]]] = []
        self.menus: list[Menu] = []
        self.left = 0
        self.drawn = 0
        self.slow, self.broken = False, False
        self.queue: list[Callable[[], None]] = []
        self.box = Toolbox(self._host(sketches))
        self.refresh()

    def _host(self, sketches: Any) -> Host:
        return Host(
            snap=self.snap,
            commit=self.commit,
            leave=self._leave,
            redraw=self._redraw,
            ask=self.menus.append,
            scale=lambda: PIXEL,
            select=self.select,
            plot_at=self.plot_at,
            plots_in=self.plots_in,
            plot_shape=lambda plot_id: self.shapes.get(plot_id),
            plot_name=lambda plot_id: self.names[plot_id],
            zone=lambda: self.zone,
            frame=lambda: self.frame,
            selected=lambda: self.selected,
            tell=lambda code, **facts: self.said.append((code, facts)),
            propose=lambda kind, **facts: self.proposed.append((kind, facts)),
            now=lambda: self.clock,
            sketches=sketches,
        )

    # the host

    def refresh(self) -> None:
        """What the map shows of the register."""
        plots = [plot for plot in self.register.all(Plot) if plot.retired_on is None]
        self.shapes: dict[str, BaseGeometry] = {plot.id: self.frame.to_working(plot.geom) for plot in plots}
        self.names = {plot.id: plot.cadastral_no or "?" for plot in plots}
        self.index = SnapIndex(list(self.shapes.values()), list(self.shapes))

    def snap(self, e: float, n: float, exclude: Any = (), own: Any = (), grid: float = 0.0) -> Catch | None:
        return self.index.snap(e, n, REACH_PIXELS * PIXEL, exclude, own, grid)

    def commit(self, make: Any, done: Any, failed: Any) -> None:
        def run() -> None:
            try:
                if self.broken:
                    raise TelimError("disk_full")
                edit = make(self.register)
                self.register.apply(edit)
            except TelimError as error:
                self.said.append((error.code, error.facts))
                failed(error)
                return
            self.refresh()
            done(edit)

        if self.slow:
            self.queue.append(run)
        else:
            run()

    def write(self) -> None:
        """Let the waiting commits happen, in order."""
        while self.queue:
            self.queue.pop(0)()

    def select(self, ids: list[str], mode: str) -> None:
        kept = () if mode == "replace" else self.selected
        gone = set(ids) & set(kept) if mode == "toggle" else set()
        self.selected = tuple(dict.fromkeys(i for i in (*kept, *ids) if i not in gone))

    def plot_at(self, e: float, n: float) -> str | None:
        from shapely import Point

        return next((i for i, shape in self.shapes.items() if shape.intersects(Point(e, n))), None)

    def plots_in(self, box: tuple[float, float, float, float], fully: bool) -> list[str]:
        from shapely import box as rectangle

        area = rectangle(*box)
        return [i for i, shape in self.shapes.items() if (area.contains(shape) if fully else area.intersects(shape))]

    def _leave(self) -> None:
        self.left += 1

    def _redraw(self) -> None:
        self.drawn += 1

    # the hand

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Metres from the map's corner to E,N."""
        return self.origin[0] + x, self.origin[1] + y

    def pointer(self, x: float, y: float, button: str = "left", **held: bool) -> Pointer:
        e, n = self.place(x, y)
        return Pointer(x / PIXEL, -y / PIXEL, e, n, button=button, **held)  # type: ignore[arg-type]

    def move(self, x: float, y: float, **held: bool) -> None:
        self.box.move(self.pointer(x, y, "", **held))

    def press(self, x: float, y: float, button: str = "left", **held: bool) -> None:
        self.box.move(self.pointer(x, y, "", **held))
        self.box.press(self.pointer(x, y, button, **held))

    def release(self, x: float, y: float, button: str = "left", **held: bool) -> None:
        self.box.release(self.pointer(x, y, button, **held))

    def click(self, x: float, y: float, button: str = "left", **held: bool) -> None:
        self.press(x, y, button, **held)
        self.clock += 0.05
        self.release(x, y, button, **held)
        self.clock += 1.0

    def double_click(self, x: float, y: float) -> None:
        self.press(x, y)
        self.release(x, y)
        self.clock += 0.1
        self.box.double(self.pointer(x, y))
        self.release(x, y)

    def drag(self, x: float, y: float, to_x: float, to_y: float, **held: bool) -> None:
        self.press(x, y)
        self.clock += 0.3
        self.move((x + to_x) / 2, (y + to_y) / 2, **held)
        self.move(to_x, to_y, **held)
        self.release(to_x, to_y, **held)
        self.clock += 1.0

    def keys(self, names: str, **held: bool) -> bool:
        """Press keys by name, parted by spaces; the last one's answer."""
        taken = False
        for name in names.split():
            taken = self.box.key(Key(name, **held))
            self.box.key_up(Key(name, **held))
        return taken

    def type(self, text: str) -> None:
        """Type a value as on a US keyboard."""
        special = {
            ",": ("Comma", False),
            ".": ("Period", False),
            "@": ("2", True),
            "<": ("Comma", True),
            "-": ("Minus", False),
            ";": ("Semicolon", False),
            "'": ("Quote", False),
            " ": ("Space", False),
        }
        for sign in text:
            name, shift = special.get(sign, (sign, False))
            self.box.key(Key(name, sign, shift=shift))

    def choose(self, code: str) -> None:
        """Take that line of the last menu."""
        choice: Choice = next(choice for choice in self.menus[-1] if choice.code == code)
        assert choice.reason is None
        choice.run()

    # what is so

    def plot(self, number: str) -> Plot:
        return self.register.find_plot(number)

    def ring(self, number: str) -> list[tuple[float, float]]:
        """The corners of a plot in metres from the map's corner, to a micrometre."""
        import shapely

        coords = shapely.get_coordinates(self.frame.to_working(self.plot(number).geom))[:-1]
        return [(round(e - self.origin[0], 6), round(n - self.origin[1], 6)) for e, n in coords.tolist()]

    def state(self) -> tuple[Any, ...]:
        """All that a cancelled tool must leave alone."""
        plots = tuple((plot.id, plot.stamp, plot.geom.wkb) for plot in self.register.all(Plot))
        return plots, len(self.register.history()), self.selected, tuple(self.queue)


def _register(crs: str) -> Register:
    register = create_register(":memory:", today=date(2026, 11, 23))
    east, north = CORNERS[crs]
    register.apply(new_zone(register, "Шиелі", "Шиели", crs=crs, kind="industrial"))
    zone = register.all(Zone)[0]
    for number, ring in (("10-154-999-001", A), ("10-154-999-002", B)):
        corners = [(east + x, north + y) for x, y in ring]
        register.apply(new_plot(register, zone, corners, cadastral_no=number))
    return register
