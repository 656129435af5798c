"""Sheets for the printer: composed in millimetres, painted by QPainter, read back from the PDF."""
