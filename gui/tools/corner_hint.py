"""What the status line says while corners are changed."""

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef
from gui.tools.corner_places import at_ref, stands
from gui.tools.holding import Hold
from gui.tools.sharing import sharing
from gui.tools.tool import Hint, Host


def corner_hint(
    host: Host,
    plot_id: str | None,
    shape: BaseGeometry | None,
    chosen: CornerRef | None,
    hold: Hold | None,
    typing: str | None,
    detached: bool,
) -> Hint:
    """What click, Enter and Esc do now; with a chosen corner, how many neighbours would move along."""
    if plot_id is None:
        return Hint("hint_corners_pick")
    if typing:
        return Hint(f"hint_typing_{typing}")
    if hold and hold.moving:
        return Hint("hint_corners_carrying" if hold.loose else "hint_corners_dragging")
    if chosen is None:
        return Hint("hint_corners_idle", {"plot": host.plot_name(plot_id)})
    known = not detached and shape is not None and stands(shape, chosen)
    together = len(sharing(host, plot_id, at_ref(shape, chosen))) if known and shape is not None else 0
    return Hint("hint_corners_shared", {"count": together}) if together else Hint("hint_corners_chosen")
