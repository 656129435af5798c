"""Kill, fill and lock: then compare the register with what was confirmed."""
