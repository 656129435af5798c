"""Tests of the sheets for the printer."""
