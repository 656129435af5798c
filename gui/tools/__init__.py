"""What the mouse and the keys mean now: plain Python, no Qt; the canvas hands in a Host of functions."""
