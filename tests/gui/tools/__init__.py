"""Tests of what the mouse means."""
