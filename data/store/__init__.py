"""Where the register lives: its tables, its geometry, its file, and what can go wrong with one."""
