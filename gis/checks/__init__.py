"""What can be wrong with shapes: one rule a file; arrays of shapes in one flat CRS -> rows, places and measures."""
