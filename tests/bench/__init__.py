"""Figures of speed, against QGIS in the same run."""
