"""The table ``layer_styles``, from which QGIS takes our colours."""

from sqlalchemy import Connection


def create(connection: Connection) -> None:
    """Write the styles of ``plot`` and ``plot_status``."""
