"""What panels and dialogs say about a text that they cannot read, and the names of edits."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "not_a_day": QT_TRANSLATE_NOOP("messages", "“{text}” is not a day: write it as 27.11.2026."),
    "negative_number": QT_TRANSLATE_NOOP("messages", "{text} is negative; here only zero or more makes sense."),
    "not_a_whole_number": QT_TRANSLATE_NOOP("messages", "{text} is not a whole number."),
    "name_missing": QT_TRANSLATE_NOOP("messages", "Write the name in Kazakh or in Russian."),
    "reason_missing": QT_TRANSLATE_NOOP("messages", "Write the reason: it stays in the history of the plot."),
    "note_missing": QT_TRANSLATE_NOOP("messages", "Write why: it stays in the history of the plot."),
    "file_missing": QT_TRANSLATE_NOOP("messages", "Choose the file."),
    "project_missing": QT_TRANSLATE_NOOP("messages", "Choose a project from the list."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "messages", "Somebody else has changed this value meanwhile: it is now “{now}”."
    ),
}
