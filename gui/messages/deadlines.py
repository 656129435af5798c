"""Terms, watches and reminders: what stands against their acts, what is said about them."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "edit_set_use": QT_TRANSLATE_NOOP("messages", "Use of the plot recorded"),
    "edit_set_use_terms": QT_TRANSLATE_NOOP("messages", "Term of use changed"),
    "use_needs_right": QT_TRANSLATE_NOOP(
        "messages", "The right to the plot {plot} is not registered or not in force; its use is recorded after that."
    ),
    "use_term_early": QT_TRANSLATE_NOOP(
        "messages", "{date} is too early for a term: the application was received on {opened}."
    ),
    "use_term_needs_note": QT_TRANSLATE_NOOP(
        "messages", "Write why the term of the plot {plot} is set: the paper, its number and day."
    ),
    "bad_watches": QT_TRANSLATE_NOOP("messages", "The file of terms {path} cannot be read: {what}."),
    "why_right_not_registered": QT_TRANSLATE_NOOP("messages", "The right to this plot is not registered or has ended."),
    "why_right_not_ended": QT_TRANSLATE_NOOP("messages", "The right to this plot has not ended; end it first."),
    "why_no_right": QT_TRANSLATE_NOOP("messages", "There is no right to this plot that could be ended."),
    "said_reminders_on": QT_TRANSLATE_NOOP(
        "messages", "The desktop reminds once a day of what is late and what is due this week."
    ),
    "said_reminders_off": QT_TRANSLATE_NOOP("messages", "The desktop reminds no more; the window still does."),
    "hint_deadlines": QT_TRANSLATE_NOOP(
        "messages", "Enter opens the stages, a double click the map, a right click the moves"
    ),
    "hint_calendar": QT_TRANSLATE_NOOP(
        "messages", "Click a day to see its plots; Page Up and Page Down turn the month"
    ),
}
