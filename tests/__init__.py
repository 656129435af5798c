"""The proof of the house: it mirrors the tree; journeys/ holds whole stories."""
