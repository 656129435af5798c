"""A made cadastral fabric: plots that share every side with their neighbours, for benches and tests of size."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from data.styles import STATUSES

PITCH = 60.0
CRS = "EPSG:32641"
ORIGIN = (500_000.0, 4_960_000.0)


@dataclass(frozen=True)
class Fabric:
    """The columns of a cover: equally long, shapes in ``CRS``."""

    ids: list[str]
    numbers: list[str]
    status: list[str]
    overdue: NDArray[np.bool_]
    geoms: NDArray[np.object_]
    codes: NDArray[np.int64]


def fabric(count: int, seed: int = 1, origin: tuple[float, float] = ORIGIN) -> Fabric:
    """So many plots of about 60 m x 60 m and eight corners, mid-side corners shared exactly: no gap and no overlap."""
    rng = np.random.default_rng(seed)
    geoms = shapely.polygons(_rings(count, rng, origin))
    codes = rng.integers(0, len(STATUSES), count)
    return Fabric(
        ids=[f"plot-{k}" for k in range(count)],
        numbers=[f"10-156-{k // 1000:03d}-{k % 1000:03d}" for k in range(count)],
        status=[STATUSES[code] for code in codes],
        overdue=rng.random(count) < 0.04,
        geoms=geoms,
        codes=codes,
    )


def _rings(count: int, rng: np.random.Generator, origin: tuple[float, float]) -> NDArray[np.float64]:
    side = int(np.ceil(np.sqrt(count)))
    i, j = np.meshgrid(np.arange(side + 1), np.arange(side + 1), indexing="ij")
    node = np.stack([i + rng.uniform(-0.25, 0.25, i.shape), j + rng.uniform(-0.25, 0.25, i.shape)], -1) * PITCH
    along_i = (node[:-1] + node[1:]) / 2 + rng.uniform(-0.1, 0.1, (side, side + 1, 2)) * PITCH
    along_j = (node[:, :-1] + node[:, 1:]) / 2 + rng.uniform(-0.1, 0.1, (side + 1, side, 2)) * PITCH
    corners = [
        node[:-1, :-1], along_i[:, :-1], node[1:, :-1], along_j[1:],
        node[1:, 1:], along_i[:, 1:], node[:-1, 1:], along_j[:-1], node[:-1, :-1],
    ]  # fmt: skip
    ring = np.stack(corners, axis=2).reshape(-1, 9, 2)[:count]
    return np.round(ring + origin, 3)


def write_fabric(made: Fabric, path: Path) -> None:
    """The fabric as a GeoPackage layer ``plots`` with the columns cadastral_no and status (0 to 7)."""
    import geopandas

    frame = geopandas.GeoDataFrame({"cadastral_no": made.numbers, "status": made.codes}, geometry=made.geoms, crs=CRS)
    frame.to_file(path, driver="GPKG", layer="plots")
