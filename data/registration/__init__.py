"""Where a plot stands on its way to a registered right: tracks, moves, working days and due dates."""
