"""What is true of shapes: pure functions on coordinates and polygons, without Qt, files, SQL or sentences."""
