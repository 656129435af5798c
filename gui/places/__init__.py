"""The places of the rail that are more than the map with its list: board, late list, summary, records."""

from collections.abc import Callable

from gui.actions.action import Desk
from gui.places.late import LatePlace
from gui.places.place import Place

PLACES: dict[str, Callable[[Desk], Place]] = {
    "late": LatePlace,
}
"""Name of the rail -> how its page is made; a page is made when it is opened for the first time."""
