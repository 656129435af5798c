"""Every command of the first journey, to the letter of its contract."""
