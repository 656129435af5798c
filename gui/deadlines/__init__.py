"""The list of deadlines and its calendar, as the place Late shows them."""
