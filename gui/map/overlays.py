"""What panels and dialogs show on the map beside the tool in hand: each owner one Preview, in the CRS that it was given in."""

from dataclasses import dataclass, replace

import numpy as np

from gis.crs import operation
from gui.tools.tool import Point, Preview


@dataclass(frozen=True, slots=True)
class Overlay:
    """A preview and the CRS of its coordinates; what a tool alone has (snap mark, typed value) is not shown."""

    preview: Preview
    crs: str

    def seen_in(self, crs: str) -> Preview:
        """The preview in that CRS."""
        if crs == self.crs:
            return self.preview
        way, shown = operation(self.crs, crs), self.preview

        def there(points: tuple[Point, ...]) -> tuple[Point, ...]:
            moved = way.forward(np.array(points, dtype=float)).tolist() if points else []
            return tuple((e, n) for e, n in moved)

        def at(place: Point) -> dict[str, float]:
            ((e, n),) = there((place,))
            return {"e": e, "n": n}

        return Preview(
            tuple(replace(line, points=there(line.points)) for line in shown.lines),
            tuple(replace(mark, **at((mark.e, mark.n))) for mark in shown.marks),
            tuple(replace(label, **at((label.e, label.n))) for label in shown.labels),
        )


class Overlays:
    """The overlays of a map by owner, converted once for each CRS."""

    def __init__(self) -> None:
        self._given: dict[str, Overlay] = {}
        self._seen: dict[str, Preview] = {}
        self._crs = ""

    def show(self, owner: str, preview: Preview | None, crs: str) -> None:
        """Show this for that owner instead of what it showed; None takes it away."""
        self._seen.pop(owner, None)
        if preview is None:
            self._given.pop(owner, None)
        else:
            self._given[owner] = Overlay(preview, crs)

    def of(self, owner: str) -> Overlay | None:
        """What that owner shows."""
        return self._given.get(owner)

    def in_crs(self, crs: str) -> tuple[Preview, ...]:
        """All overlays in that CRS, in the order in which their owners came."""
        if crs != self._crs:
            self._crs = crs
            self._seen.clear()
        for owner, overlay in self._given.items():
            if owner not in self._seen:
                self._seen[owner] = overlay.seen_in(crs)
        return tuple(self._seen[owner] for owner in self._given)
