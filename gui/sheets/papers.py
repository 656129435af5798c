"""Sizes of paper and round scales."""

from gis.errors import TelimError

PAPERS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0), "A1": (594.0, 841.0), "A0": (841.0, 1189.0)}
"""Width and height of the upright sheet in millimetres (ISO 216)."""

SCALES = tuple(int(step * 10**power) for power in range(2, 7) for step in (1, 2, 2.5, 5) if (step, power) != (2.5, 2))
"""Round denominators, largest scale first: 100, 200, 500, 1000, 2000, 2500, 5000, 10 000, 20 000, 25 000 ..."""


def size(paper: str, landscape: bool) -> tuple[float, float]:
    """Width and height of the page in millimetres; raises TelimError("unknown_paper")."""
    if paper not in PAPERS:
        raise TelimError("unknown_paper", paper=paper, papers=", ".join(PAPERS))
    wide, high = PAPERS[paper]
    return (high, wide) if landscape else (wide, high)


def named(width: float, height: float, tolerance: float = 0.1) -> tuple[str, bool] | None:
    """The name of a paper and whether it lies on its side; None where no ISO size is that near, in millimetres."""
    for paper, (wide, high) in PAPERS.items():
        for landscape, (w, h) in ((False, (wide, high)), (True, (high, wide))):
            if abs(width - w) <= tolerance and abs(height - h) <= tolerance:
                return paper, landscape
    return None


def round_scale(ground_width: float, ground_height: float, room_width: float, room_height: float) -> int:
    """The largest round scale at which so many metres of ground fit into so many millimetres of paper."""
    least = 1000 * max(ground_width / room_width, ground_height / room_height)
    for denominator in SCALES:
        if denominator >= least - 1e-6:
            return denominator
    raise TelimError("plot_too_large")


def fitting_scale(wanted: int | None, ground: tuple[float, float], room: tuple[float, float]) -> int:
    """The scale asked for if the plot fits at it, else the largest round one. Raises bad_scale, scale_does_not_fit."""
    if wanted is not None and wanted <= 0:
        raise TelimError("bad_scale", scale=wanted)
    largest = round_scale(*ground, *room)
    if wanted is None:
        return largest
    if wanted < largest and 1000 * max(ground[0] / room[0], ground[1] / room[1]) > wanted + 1e-6:
        raise TelimError("scale_does_not_fit", scale=wanted, fits=largest)
    return wanted
