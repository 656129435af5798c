"""What stands beside the map: the list of plots and the passport."""
