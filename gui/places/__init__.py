"""The places of the rail that are more than the map with its list: board, late list, summary, records."""

from collections.abc import Callable

from gui.actions.action import Desk
from gui.places.place import Place
from gui.places.records import RecordsPlace

PLACES: dict[str, Callable[[Desk], Place]] = {
    "records": RecordsPlace,
}
"""Name of the rail -> how its page is made; a page is made when it is opened for the first time."""
