"""The registration board: columns of a track, cards of plots, and what the hand and the keys do with them."""
