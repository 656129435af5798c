"""The life story of a plot on the screen: its words, the painted list, its kin, and the strip of its stages."""
