"""The map: camera, scene, the one painter for screen and paper, and the widget that shows it."""
