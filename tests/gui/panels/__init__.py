"""The list of plots and the passport."""
