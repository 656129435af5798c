"""The places of the rail that are more than the map with its list: board, late list, summary, records."""

from gui.places.board import BoardPlace
from gui.places.late import LatePlace
from gui.places.place import Place
from gui.places.records import RecordsPlace
from gui.places.summary import SummaryPlace

PLACES: dict[str, type[Place]] = {
    "board": BoardPlace,
    "late": LatePlace,
    "summary": SummaryPlace,
    "records": RecordsPlace,
}
"""Name of the rail -> its page, which is made when it is opened for the first time."""
