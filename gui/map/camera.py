"""Where the map is looked at from: the place in the middle, metres in a pixel, and the size of the window."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

Bounds = tuple[float, float, float, float]

METRES_PER_INCH = 0.0254
SCREEN_DPI = 96.0
CLOSEST, FARTHEST = 0.002, 20_000.0
"""Metres in a pixel that zooming stops at."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A view: centre E,N in the canvas CRS, metres in a logical pixel, logical size, device pixels in a logical one."""

    e: float = 0.0
    n: float = 0.0
    metres_per_pixel: float = 1.0
    width: int = 1
    height: int = 1
    ratio: float = 1.0

    def to_screen(self, coords: ArrayLike) -> NDArray[np.float64]:
        """Screen points (n, 2), y downwards, of E,N (n, 2); the centre is subtracted first, so metres stay exact."""
        local = np.asarray(coords, dtype=float).reshape(-1, 2) - (self.e, self.n)
        return local * (1.0 / self.metres_per_pixel, -1.0 / self.metres_per_pixel) + (self.width / 2, self.height / 2)

    def to_map(self, points: ArrayLike) -> NDArray[np.float64]:
        """E,N (n, 2) of screen points (n, 2)."""
        local = np.asarray(points, dtype=float).reshape(-1, 2) - (self.width / 2, self.height / 2)
        return local * (self.metres_per_pixel, -self.metres_per_pixel) + (self.e, self.n)

    def point(self, e: float, n: float) -> tuple[float, float]:
        """The screen point of one place."""
        scale = self.metres_per_pixel
        return (e - self.e) / scale + self.width / 2, (self.n - n) / scale + self.height / 2

    def place(self, x: float, y: float) -> tuple[float, float]:
        """E,N under one screen point."""
        scale = self.metres_per_pixel
        return (x - self.width / 2) * scale + self.e, (self.height / 2 - y) * scale + self.n

    @property
    def bounds(self) -> Bounds:
        """West, south, east, north of what is seen."""
        half_e, half_n = self.width / 2 * self.metres_per_pixel, self.height / 2 * self.metres_per_pixel
        return self.e - half_e, self.n - half_n, self.e + half_e, self.n + half_n

    def scale_denominator(self, dpi: float = SCREEN_DPI) -> float:
        """N of 1:N on a screen of so many logical pixels in an inch."""
        return self.metres_per_pixel * dpi / METRES_PER_INCH

    def moved(self, dx: float, dy: float) -> "Camera":
        """The view after the picture was dragged by so many pixels."""
        return replace(self, e=self.e - dx * self.metres_per_pixel, n=self.n + dy * self.metres_per_pixel)

    def zoomed(self, factor: float, x: float, y: float) -> "Camera":
        """Closer by that factor, with the place under the point (x, y) staying where it is."""
        scale = min(max(self.metres_per_pixel / factor, CLOSEST), FARTHEST)
        e, n = self.place(x, y)
        return replace(
            self,
            e=e - (x - self.width / 2) * scale,
            n=n + (y - self.height / 2) * scale,
            metres_per_pixel=scale,
        )

    def at_scale(self, denominator: float, dpi: float = SCREEN_DPI) -> "Camera":
        """The same middle at 1:denominator."""
        scale = min(max(denominator * METRES_PER_INCH / dpi, CLOSEST), FARTHEST)
        return replace(self, metres_per_pixel=scale)

    def fitted(self, bounds: Bounds, margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)) -> "Camera":
        """The view that shows these bounds whole; margins left, top, right, bottom in pixels stay free."""
        west, south, east, north = bounds
        left, top, right, bottom = margins
        inner = max(self.width - left - right, 32.0), max(self.height - top - bottom, 32.0)
        scale = min(max((east - west) / inner[0], (north - south) / inner[1], CLOSEST), FARTHEST)
        e, n = (west + east) / 2 - (left - right) / 2 * scale, (south + north) / 2 + (top - bottom) / 2 * scale
        return replace(self, e=e, n=n, metres_per_pixel=scale)

    def resized(self, width: int, height: int, ratio: float = 1.0) -> "Camera":
        """The same middle and scale in a window of another size."""
        return replace(self, width=max(width, 1), height=max(height, 1), ratio=ratio)

    def grown(self, pixels: int) -> "Camera":
        """The same picture with so many more pixels on every side."""
        return replace(self, width=self.width + 2 * pixels, height=self.height + 2 * pixels)

    def device(self) -> "Camera":
        """The same view counted in device pixels, for painting a frame."""
        return replace(
            self,
            metres_per_pixel=self.metres_per_pixel / self.ratio,
            width=round(self.width * self.ratio),
            height=round(self.height * self.ratio),
            ratio=1.0,
        )

    def between(self, other: "Camera", part: float) -> "Camera":
        """The view on the way to another one: 0 this, 1 the other; scales in even steps of the eye."""
        scale = self.metres_per_pixel * (other.metres_per_pixel / self.metres_per_pixel) ** part
        return replace(
            self,
            e=self.e + (other.e - self.e) * part,
            n=self.n + (other.n - self.n) * part,
            metres_per_pixel=scale,
        )
