"""Office settings: lists, codes, tracks and the working calendar, as this register has them."""
