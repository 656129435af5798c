"""The map as of a date: the bar with its slider, what the map then shows, and what it tells of a plot."""
