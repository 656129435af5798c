"""What a verification found: pages, and problems as codes with facts (JSON as in the contract of the command line)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not in order; ``page`` 0 means the whole file."""

    code: str
    page: int
    facts: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """A flat object."""
        return {"code": self.code, "page": self.page, **self.facts}


@dataclass(frozen=True, slots=True)
class PageReport:
    """One page. ``corner_error_m`` is how far the printed corners lie from the register, None without one."""

    page: int
    kind: str
    paper: str | None
    scale: int | None
    crs: str | None
    scale_error_mm: float | None
    plots: tuple[str, ...]
    corner_error_m: float | None

    def to_json(self) -> dict[str, Any]:
        """The object of the contract."""
        return {
            "page": self.page,
            "kind": self.kind,
            "paper": self.paper,
            "scale": self.scale,
            "crs": self.crs,
            "scale_error_mm": _rounded(self.scale_error_mm),
            "plots": list(self.plots),
            "corner_error_m": _rounded(self.corner_error_m),
        }


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """A whole file."""

    pages: Sequence[PageReport]
    fonts_embedded: bool
    text_ok: bool
    raster_images: int
    problems: Sequence[Problem]

    @property
    def ok(self) -> bool:
        """True where nothing is wrong."""
        return not self.problems and self.fonts_embedded and self.text_ok and not self.raster_images

    def to_json(self) -> dict[str, Any]:
        """The object of the contract."""
        return {
            "ok": self.ok,
            "pages": [page.to_json() for page in self.pages],
            "fonts_embedded": self.fonts_embedded,
            "text_ok": self.text_ok,
            "raster_images": self.raster_images,
            "problems": [problem.to_json() for problem in self.problems],
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
