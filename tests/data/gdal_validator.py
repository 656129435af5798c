"""GDAL's validator of GeoPackages, where python3-gdal is installed; absent on a desk it skips, in CI it fails."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.conftest import _absent

PYTHON = "/usr/bin/python3"


def complaints(reader: Callable[..., str], path: str | Path) -> list[str]:
    """The lines in which the validator complains about the file."""
    try:
        known = subprocess.run([PYTHON, "-c", "import osgeo_utils.samples.validate_gpkg"], capture_output=True)
    except FileNotFoundError:
        known = None
    if known is None or known.returncode:
        _absent("GDAL's validator")
    told = reader(PYTHON, "-m", "osgeo_utils.samples.validate_gpkg", "-k", str(path), ok=(0, 1))
    return [line for line in told.splitlines() if line.strip()]
