"""The office's own lists, tracks and calendar: what their edits are called, and what stands against them."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "edit_add_list_entry": QT_TRANSLATE_NOOP("messages", "New line of a list"),
    "edit_change_list_entry": QT_TRANSLATE_NOOP("messages", "Change of a list"),
    "edit_hide_list_entry": QT_TRANSLATE_NOOP("messages", "Line no longer offered"),
    "edit_move_list_entry": QT_TRANSLATE_NOOP("messages", "Order of a list"),
    "edit_remove_list_entry": QT_TRANSLATE_NOOP("messages", "Line taken out of a list"),
    "edit_reset_list": QT_TRANSLATE_NOOP("messages", "List as the program brings it"),
    "edit_change_track": QT_TRANSLATE_NOOP("messages", "Change of a track"),
    "edit_change_stage_kind": QT_TRANSLATE_NOOP("messages", "Change of a stage of a track"),
    "edit_reset_track": QT_TRANSLATE_NOOP("messages", "Track as the program brings it"),
    "edit_reset_calendar": QT_TRANSLATE_NOOP("messages", "Calendar as the program brings it"),
    "no_such_list": QT_TRANSLATE_NOOP("messages", "There is no list “{list}”."),
    "no_such_entry": QT_TRANSLATE_NOOP(
        "messages", "The line “{key}” is no longer in the list: somebody has taken it out."
    ),
    "list_closed": QT_TRANSLATE_NOOP(
        "messages", "The program goes by the lines of this list: they can be renamed, not added or hidden."
    ),
    "last_entry": QT_TRANSLATE_NOOP("messages", "This is the last line that is offered; a list may not be empty."),
    "no_code": QT_TRANSLATE_NOOP("messages", "Write the code."),
    "key_in_list": QT_TRANSLATE_NOOP("messages", "The code {key} is in the list already: {name}."),
    "key_in_use": QT_TRANSLATE_NOOP(
        "messages", "“{name}” is used in records ({count}); it can be hidden, not taken out."
    ),
    "program_key": QT_TRANSLATE_NOOP("messages", "“{name}” comes with the program; it can be hidden, not taken out."),
    "district_format": QT_TRANSLATE_NOOP(
        "messages", "“{written}” is not written as a district's code, such as 10-156."
    ),
    "kato_format": QT_TRANSLATE_NOOP("messages", "“{written}” is no KATO code: it has nine digits."),
    "unknown_code": QT_TRANSLATE_NOOP("messages", "The code {written} is not in the list of the office."),
    "track_no_name": QT_TRANSLATE_NOOP("messages", "The name of the track is missing."),
    "track_empty": QT_TRANSLATE_NOOP("messages", "A track has at least one stage."),
    "stage_twice": QT_TRANSLATE_NOOP("messages", "The stage “{name}” stands in the track twice."),
    "stage_no_name": QT_TRANSLATE_NOOP(
        "messages", "The name of the stage {place} is missing: write it in Kazakh or in Russian."
    ),
    "bad_limit": QT_TRANSLATE_NOOP(
        "messages", "“{name}”: a limit is 0 to 999 working days, or empty; {days} cannot be."
    ),
    "bad_months": QT_TRANSLATE_NOOP("messages", "The limit of the whole is 1 to 999 months, or empty."),
    "calendar_gone": QT_TRANSLATE_NOOP(
        "messages",
        "Another program has taken all days of the office out of the calendar; the program's own calendar holds now.",
    ),
}
