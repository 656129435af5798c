"""Values and item models between the register and the panels."""
