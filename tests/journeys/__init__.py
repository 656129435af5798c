"""Whole stories through the real window, by mouse and keyboard."""
