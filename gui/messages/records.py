"""What stands against an act: plots, projects, registrations, stages, days and numbers."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    # names, days and choices
    "no_name": QT_TRANSLATE_NOOP("messages", "The name is missing: write it in Kazakh or in Russian."),
    "no_reason": QT_TRANSLATE_NOOP("messages", "The reason is missing: it stays in the history of the plot."),
    "document_empty": QT_TRANSLATE_NOOP("messages", "Write what the paper is called, or its number."),
    "not_in_list": QT_TRANSLATE_NOOP("messages", "“{value}” cannot be chosen here; the list has: {known}."),
    "not_finite_value": QT_TRANSLATE_NOOP("messages", "The figure is no number."),
    "field_not_editable": QT_TRANSLATE_NOOP(
        "messages", "The field {field} is not filled in by hand: the program changes it together with other records."
    ),
    "date_in_future": QT_TRANSLATE_NOOP(
        "messages", "{date} is still to come: today is {today}. Write the day on which it happened."
    ),
    "date_before_previous": QT_TRANSLATE_NOOP(
        "messages", "{date} is too early: what came before it happened on {previous}."
    ),
    "ended_before_started": QT_TRANSLATE_NOOP("messages", "The stage cannot end on {end}: it started on {start}."),
    # plots and boundaries
    "plot_retired": QT_TRANSLATE_NOOP(
        "messages", "The plot {plot} was retired on {date}; it can no longer be changed."
    ),
    "same_boundary": QT_TRANSLATE_NOOP("messages", "The boundary is the same as before; there is nothing to save."),
    "crs_not_metric": QT_TRANSLATE_NOOP(
        "messages", "{crs} does not measure in metres; choose a system that has X and Y in metres."
    ),
    "degrees_not_metres": QT_TRANSLATE_NOOP(
        "messages", "These are degrees; write X and Y in metres of the zone's coordinate system."
    ),
    "no_such_crs": QT_TRANSLATE_NOOP(
        "messages", "Choose a coordinate system, or write the EPSG code of one, such as 32642."
    ),
    # cadastral numbers, BIN and IIN
    "no_number": QT_TRANSLATE_NOOP("messages", "The plot has no cadastral number yet."),
    "number_format": QT_TRANSLATE_NOOP(
        "messages", "“{number}” is not written as a cadastral number, such as 10-156-999-012."
    ),
    "unknown_district": QT_TRANSLATE_NOOP(
        "messages", "{number}: the district {district} is not in the list of districts."
    ),
    "other_district": QT_TRANSLATE_NOOP(
        "messages", "{number} is of another district: the plots of this zone begin with {district}."
    ),
    "person_number_format": QT_TRANSLATE_NOOP("messages", "{number} is no BIN or IIN: both have twelve digits."),
    "person_number_check": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is no BIN or IIN: by its other digits the check digit should be {digit}. Compare it with the paper.",
    ),
    # projects
    "already_linked": QT_TRANSLATE_NOOP("messages", "The plot {plot} serves the project “{project}” already."),
    "plot_has_project": QT_TRANSLATE_NOOP(
        "messages", "The plot {plot} serves another project: “{project}”. A plot serves one project at a time."
    ),
    "choice_change_over": QT_TRANSLATE_NOOP("messages", "Change the project"),
    "not_linked": QT_TRANSLATE_NOOP("messages", "The plot {plot} does not serve this project."),
    # registrations and rights
    "no_registration": QT_TRANSLATE_NOOP("messages", "The plot {plot} has no registration yet; start one first."),
    "registration_running": QT_TRANSLATE_NOOP(
        "messages", "The registration of the plot {plot} is under way; finish or refuse it first."
    ),
    "registration_ended": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} ended on {date}; the stages of its registration stay as they are."
    ),
    "registration_superseded": QT_TRANSLATE_NOOP(
        "messages", "A newer registration of the plot {plot} began on {date}; change the stages of that one."
    ),
    "right_in_force": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} is registered and in force; end the right first."
    ),
    "no_right_to_end": QT_TRANSLATE_NOOP("messages", "There is no right to the plot {plot} that could be ended."),
    "end_needs_note": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} is not registered yet; write a note that says why it ends now."
    ),
    "not_ended": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} has not ended; end it before the release."
    ),
    "not_released": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} has ended, but the plot is not free yet; release it first."
    ),
    "already_released": QT_TRANSLATE_NOOP("messages", "The plot {plot} is free already."),
    "no_such_track": QT_TRANSLATE_NOOP("messages", "There is no way of registration {key}; there are: {known}."),
    # stages
    "no_such_stage": QT_TRANSLATE_NOOP("messages", "The registration has no stage {key}; it has: {known}."),
    "no_such_status": QT_TRANSLATE_NOOP("messages", "A stage cannot be {status}; it can be: {known}."),
    "same_status": QT_TRANSLATE_NOOP("messages", "The stage stands so already; nothing was changed."),
    "not_suspended": QT_TRANSLATE_NOOP("messages", "The stage is not suspended, so that it cannot be resumed."),
    "move_needs_note": QT_TRANSLATE_NOOP(
        "messages", "A stage does not usually go this way; write a note that says why."
    ),
    "earlier_stage_open": QT_TRANSLATE_NOOP(
        "messages", "Stage {number} is still open; finish it first, or write a note that says why it waits."
    ),
}
