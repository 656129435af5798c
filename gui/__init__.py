"""What is seen: windows, tools, sheets and the command line; it says words and holds no rules."""
