"""Use of a plot after its right was registered: since when it is used, and until when it must be used or developed."""

from datetime import date
from types import EllipsisType

from data.acts.checks import label, latest_registration, living, past_day, shown, status_of, the
from data.edit import Edit, edit, update
from data.model import Plot
from data.register import Register
from gis.errors import TelimError

Kept = EllipsisType
"""``...`` for a value that stays as it is."""


def set_use(
    register: Register,
    plot: Plot | str,
    *,
    used_on: date | Kept | None = ...,
    use_by: date | Kept | None = ...,
    develop_by: date | Kept | None = ...,
    note: str | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The latest registration with the day since which the plot is used for its purpose, and with its terms.

    ``use_by``: the design documents give longer (or shorter) than the law; ``develop_by``: the term of the zone's
    management company. A term that is set or changed needs a note that says why. No changes: nothing differs.
    Raises use_needs_right, use_term_early, use_term_needs_note, date_in_future, date_before_previous, plot_retired.
    """
    plot = living(the(register, Plot, plot))
    registration = latest_registration(register, plot)
    if registration is None or status_of(register, plot) != "registered":
        raise TelimError("use_needs_right", plot=label(plot))
    given = {"used_on": used_on, "use_by": use_by, "develop_by": develop_by}
    values = {name: day for name, day in given.items() if day is not ... and day != getattr(registration, name)}
    opened = registration.opened_on
    if values.get("used_on") is not None:
        past_day(register, values["used_on"], opened)
    terms = [name for name in ("use_by", "develop_by") if name in values]
    for name in terms:
        day = values[name]
        if isinstance(day, date) and day <= opened:
            raise TelimError("use_term_early", date=shown(day), opened=shown(opened))
    if terms and not (note or "").strip():
        raise TelimError("use_term_needs_note", plot=label(plot))
    code = "set_use_terms" if terms and "used_on" not in values else "set_use"
    return edit(code, [update(registration, **values)] if values else [], note, edit_id)
