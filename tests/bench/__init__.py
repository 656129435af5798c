"""Speed and memory against QGIS, as ratios of one run: `dev.py bench`."""
