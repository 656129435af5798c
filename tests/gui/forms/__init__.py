"""The forms of the records."""
