"""What the command line says when it cannot do what it was told."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "usage_required": QT_TRANSLATE_NOOP("messages", "{program}: this is missing: {what}. --help says more."),
    "usage_unknown": QT_TRANSLATE_NOOP("messages", "{program}: this is not understood: {what}. --help says more."),
    "usage_no_value": QT_TRANSLATE_NOOP("messages", "{program}: {option} needs a value. --help says more."),
    "usage_choice": QT_TRANSLATE_NOOP("messages", "{program}: {option} cannot be {what}; it can be {known}."),
    "usage_value": QT_TRANSLATE_NOOP("messages", "{program}: {option} cannot be {what}. --help says more."),
    "usage_wrong": QT_TRANSLATE_NOOP("messages", "{program}: {what}. --help says more."),
    "usage_unknown_command": QT_TRANSLATE_NOOP("messages", "There is no command {command}. --help lists them."),
    "command_later": QT_TRANSLATE_NOOP("messages", "The command {command} comes with a later version."),
    "sheet_later": QT_TRANSLATE_NOOP("messages", "Sheets of the kind {kind} come with a later version."),
    "archive_later": QT_TRANSLATE_NOOP("messages", "PDFs for the archive come with a later version."),
    "plot_wanted": QT_TRANSLATE_NOOP("messages", "Say which plot to print: --plot with its number."),
    "bad_today": QT_TRANSLATE_NOOP("messages", "TELIM_TODAY is not a day like 2026-11-23: {text}."),
    "bad_day": QT_TRANSLATE_NOOP("messages", "This is not a day like 23.11.2026: {text}."),
    "bad_map": QT_TRANSLATE_NOOP(
        "messages", "--map wants a field and a column, such as cadastral_no=CODE, not {text}."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "messages", "There is no screen for the window; the commands work without one: --help."
    ),
    "stopped": QT_TRANSLATE_NOOP("messages", "Stopped; nothing was changed."),
    "unknown_fault": QT_TRANSLATE_NOOP(
        "messages", "Something unexpected happened ({kind}); it is written down in {log}."
    ),
}
