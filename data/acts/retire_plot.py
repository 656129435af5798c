"""Retire a plot: it leaves map and lists on a day, for a reason, and stays in the history.

An office does not take land off its books under an applicant whose file is open, nor under a right that is in force:
finish, refuse or terminate first. A registration of which nothing was begun is only an intention and does not hinder.
"""

from datetime import date

from data.acts.checks import label, living, open_links, past_day, status_of, the
from data.edit import Edit, edit, update
from data.model import Plot
from data.register import Register
from gis.errors import TelimError

RUNNING = frozenset({"in_progress", "returned", "suspended"})


def retire_plot(
    register: Register, plot: Plot | str, reason: str, *, on: date | None = None, edit_id: str | None = None
) -> Edit:
    """The plot retired, its links with projects closed on the same day.

    Raises TelimError plot_retired, no_reason, registration_running, right_in_force, date_in_future.
    """
    plot = living(the(register, Plot, plot))
    reason = reason.strip()
    if not reason:
        raise TelimError("no_reason")
    status = status_of(register, plot)
    if status in RUNNING:
        raise TelimError("registration_running", plot=label(plot))
    if status == "registered":
        raise TelimError("right_in_force", plot=label(plot))
    day = past_day(register, on)
    links = [update(link, to=day) for link in open_links(register, plot)]
    return edit("retire_plot", [update(plot, retired_on=day, retired_reason=reason), *links], reason, edit_id)
