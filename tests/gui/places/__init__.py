"""Pages of the rail."""
