"""Release a plot: after a right has ended it is free for the next applicant; the history is kept."""

from datetime import date

from data.acts.checks import label, latest_registration, living, open_links, past_day, the
from data.edit import Edit, edit, update
from data.model import Plot
from data.register import Register
from gis.errors import TelimError


def release_plot(
    register: Register,
    plot: Plot | str,
    on: date | None = None,
    note: str | None = None,
    *,
    edit_id: str | None = None,
) -> Edit:
    """The plot free: registration released, links with projects closed, right and its term taken out of the passport.

    What stands in the passport is looked up now: a plot given as an older value is a Conflict, never left with its right.
    Raises TelimError not_ended, already_released, plot_retired, date_in_future, date_before_previous.
    """
    plot = the(register, Plot, plot)
    now = living(the(register, Plot, plot.id))
    registration = latest_registration(register, plot)
    if registration is None or registration.ended_on is None:
        raise TelimError("not_ended", plot=label(plot))
    if registration.released_on is not None:
        raise TelimError("already_released", plot=label(plot))
    day = past_day(register, on, registration.ended_on)
    changes = [update(registration, released_on=day)]
    changes += [update(link, to=max(day, link.from_ or day)) for link in open_links(register, plot)]
    if now.right_type is not None or now.right_until is not None:
        changes.append(update(plot, right_type=None, right_until=None))
    return edit("release_plot", changes, note, edit_id)
