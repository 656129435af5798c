"""End a right: it is terminated, its lease has expired, or the plot was seized. The plot is free only when released."""

from datetime import date

from data.acts.checks import label, latest, latest_registration, living, past_day, stages_of, status_of, the
from data.acts.retire_plot import RUNNING
from data.edit import Edit, edit, update
from data.model import Plot
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError


def end_right(
    register: Register,
    plot: Plot | str,
    why: str = "terminated",
    on: date | None = None,
    note: str | None = None,
    *,
    edit_id: str | None = None,
) -> Edit:
    """The plot's latest registration ended: ``why`` is terminated, lease_expired or seized.

    A right that is not registered yet can be ended too (a decision taken back), with a note that says why.
    Raises TelimError no_right_to_end, end_needs_note, not_in_list, plot_retired, date_in_future, date_before_previous.
    """
    plot = living(the(register, Plot, plot))
    lists_of(register).check_key("ended_why", why)
    status = status_of(register, plot)
    registration = latest_registration(register, plot)
    if registration is None or not (status == "registered" or status in RUNNING):
        raise TelimError("no_right_to_end", plot=label(plot))
    if status in RUNNING and not (note or "").strip():
        raise TelimError("end_needs_note", plot=label(plot))
    stages = stages_of(register, registration)
    last = latest([registration.opened_on, *(stage.ended_on for stage in stages), *(s.started_on for s in stages)])
    values = {"ended_on": past_day(register, on, last), "ended_why": why, "note": note or registration.note}
    return edit("end_right", [update(registration, **values)], note, edit_id)
