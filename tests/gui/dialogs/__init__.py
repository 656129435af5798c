"""Dialogs and their answers."""
