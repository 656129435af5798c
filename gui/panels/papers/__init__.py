"""The parts of the tab Papers."""
